import type { Finding } from '../core/model/finding.js'
import type { PlannedSide } from '../core/model/plan.js'
import { ProblemError, type Result, showProblem } from '../core/model/problem.js'
import { globsFromTop } from './evaluator.js'
import type { BuiltSide, FailedSide } from './side.js'
import { checkIdentity, runSetup } from './side-commands.js'
import { lockfileFindings } from './side-lockfiles.js'
import type { World } from './world.js'

/** What to build and how. */
export interface SidesInput {
  /** Top folder of the repository. */
  readonly repository: string
  /** The project's folder from there, with `/`; empty for the top itself. */
  readonly projectPath: string
  readonly sides: readonly PlannedSide[]
  /** Evaluator files (globs from the project folder) taken from one commit for every side; null: each keeps its own. */
  readonly overlay: { readonly commit: string; readonly globs: readonly string[] } | null
  readonly env: Readonly<Record<string, string>>
  readonly envPassthrough: readonly string[]
}

/** All sides, in the order of the input, and the way to be rid of them. */
export interface BuiltSides {
  readonly sides: readonly BuiltSide[]
  readonly findings: readonly Finding[]
  /** Removes every tree. To be called in any case; never throws for what is gone already. */
  cleanup(): Promise<void>
}

export type SidesWorld = Pick<World, 'git' | 'files' | 'processes' | 'progress'>

/**
 * Builds every side alike: a worktree outside the repository, the evaluator laid over it, its own setup run in it.
 * A side that cannot be built is a result, not an exception. Throws ProblemError only if no tree can be made at all.
 */
export async function buildSides(world: SidesWorld, input: SidesInput): Promise<BuiltSides> {
  const parent = await world.files.makeTemporaryFolder('benchgate-sides-')
  const trees = treeNames(input.sides).map((name) => `${parent}/${name}`)
  const cleanup = async (): Promise<void> => {
    for (const tree of trees) await world.git.removeWorktree(input.repository, tree)
    await world.files.remove(parent)
  }
  try {
    await refuseInside(world, input.repository, parent)
    const sides: BuiltSide[] = []
    for (const [index, side] of input.sides.entries()) {
      sides.push(await buildSide(world, input, { side, tree: trees[index]! }))
    }
    return { sides, findings: await lockfileFindings(world, sides), cleanup }
  } catch (error) {
    await cleanup()
    throw error
  }
}

/** The checkout as it stands, as the only side: what the project has built there is what runs. */
export function standingSides({
  repository,
  projectPath,
  sides,
}: Pick<SidesInput, 'repository' | 'projectPath' | 'sides'>): BuiltSides {
  const dir = projectPath === '' ? repository : `${repository}/${projectPath}`
  const standing = sides.map((side) => ({ ...side, state: 'ready' as const, tree: repository, dir }))
  return { sides: standing, findings: [], cleanup: () => Promise.resolve() }
}

/** Names of equal length: the length of a path changes the environment's size, and that moves timings. */
export function treeNames(sides: readonly PlannedSide[]): readonly string[] {
  const names = sides.map(treeName)
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length
    return before === 0 ? name : `${name.slice(0, 3)}${before}`
  })
}

function treeName({ side, rule }: PlannedSide): string {
  if (rule === 'paired:previous-tag' && side !== 'head') return 'prev'
  switch (side) {
    case 'head':
      return 'head'
    case 'base':
      return 'base'
    case 'anchor':
      return 'best'
  }
}

async function refuseInside(world: SidesWorld, repository: string, folder: string): Promise<void> {
  if (!(await world.git.holds(repository, folder))) return
  throw new ProblemError([
    {
      where: { file: folder },
      what: 'the folder for temporary files lies in the repository, where trees under test would see the checkout',
      hint: 'let TMPDIR name a folder outside the repository',
    },
  ])
}

interface Site {
  readonly side: PlannedSide
  readonly tree: string
}

async function buildSide(world: SidesWorld, input: SidesInput, site: Site): Promise<BuiltSide> {
  const { side, tree } = site
  const failed = (step: FailedSide['step'], message: string): FailedSide => ({
    ...side,
    state: 'failed',
    step,
    message,
  })
  world.progress.status(`building ${side.side} (${side.commit.slice(0, 10)})`)
  const laid = await layTree(world, input, site)
  if (laid !== null) return failed('worktree', laid)
  const dir = input.projectPath === '' ? tree : `${tree}/${input.projectPath}`
  const env = {
    ...world.processes.baseEnvironment(input.envPassthrough, input.repository, tree),
    ...input.env,
  }
  const broken = await runSetup(world, side, { cwd: dir, env })
  if (broken !== null) return failed('setup', broken)
  const foreign = await checkIdentity(world, side, { tree, cwd: dir, env })
  if (foreign !== null) return failed('identity', foreign)
  return { ...side, state: 'ready', tree, dir }
}

/** Null when the tree stands, else why not. */
async function layTree(world: SidesWorld, input: SidesInput, { side, tree }: Site): Promise<string | null> {
  const { repository, projectPath, overlay } = input
  try {
    const added = await world.git.addWorktree(repository, side.commit, tree)
    if (!added.ok) return wordsOf(added)
    if (overlay)
      await world.git.overlay(repository, tree, overlay.commit, globsFromTop(projectPath, overlay.globs))
    if (projectPath === '' || (await world.git.holds(tree, projectPath))) return null
    return `commit ${side.commit.slice(0, 10)} has no folder ${projectPath}`
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return error.message
  }
}

const wordsOf = (result: Result<unknown>): string =>
  result.ok ? '' : result.problems.map(showProblem).join('\n')
