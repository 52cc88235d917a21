import { type Problem, ProblemError } from '../core/model/problem.js'
import type { PointerMove, Session, StoredReport } from '../core/model/session.js'
import { worstKind } from '../core/model/verdict.js'
import { type Evaluated, type Evaluating, evaluate } from './evaluate.js'
import { usualManifest } from './manifest-file.js'
import { localFacts, sessionHeader } from './session-header.js'
import type { World } from './world.js'

/** What is to become the pinned baseline, who says so and why. */
export interface Promoting extends Evaluating {
  /** Top folder of the repository, and the project's folder from there. */
  readonly repository: string
  readonly projectPath: string
  readonly manifestText: string
  /** Promote whatever the verdict. */
  readonly force: boolean
  /** Empty: the verdict's own words. */
  readonly notes: string
  readonly actor: string
  /** As typed, for the record. */
  readonly command: string
}

/** The verdict, and the move where one was made. */
export interface Promoted extends Evaluated {
  readonly move: PointerMove | null
  /** Id of the session that holds the move. */
  readonly session: string | null
}

/**
 * Judges the run set at HEAD and pins that very set as the baseline if it is proven better, or equal to its reference.
 * Throws ProblemError when it is not settled which set is meant.
 */
export async function promote(
  world: Pick<World, 'clock' | 'host' | 'git'>,
  promoting: Promoting,
): Promise<Promoted> {
  const { history, force } = promoting
  await refuseUncommitted(world, promoting)
  refuseAmbiguous(promoting)
  const evaluated = evaluate(world, promoting)
  const kind = worstKind(evaluated.answer.verdicts.map((verdict) => verdict.kind))
  const proven = kind === 'PROMOTE' || (kind === 'PASS' && evaluated.benchmark.tier === 'correctness')
  if (!proven && !force) return { ...evaluated, move: null, session: null }
  const { report } = evaluated
  if (report === null) throw nothingToPromote(promoting, evaluated)
  const move = moveTo(world, {
    promoting,
    report,
    words: `${proven ? '' : 'forced over '}${wordsOf(evaluated)}`,
  })
  const session = history.append(await sessionOf(world, { promoting, evaluated, move }))
  await history.save()
  return { ...evaluated, move, session }
}

const wordsOf = ({ answer }: Evaluated): string =>
  answer.verdicts.map(({ kind, reason }) => `${kind}: ${reason}`).join('; ')

/** Thresholds that nobody committed promote nothing. */
async function refuseUncommitted({ git }: Pick<World, 'git'>, promoting: Promoting): Promise<void> {
  const { repository, projectPath, allowDirty } = promoting
  const path = projectPath === '' ? usualManifest : `${projectPath}/${usualManifest}`
  if (allowDirty || !(await git.dirtyPaths(repository)).includes(path)) return
  const hint = 'commit it first, or say --allow-dirty'
  throw new ProblemError([{ where: { file: path }, what: 'the manifest has uncommitted changes', hint }])
}

function refuseAmbiguous({ history, name, subject, head, metaSeed, allowDirty }: Promoting): void {
  if (metaSeed !== null) return
  const seeds = history.metaSeeds(name, subject, head, allowDirty ? {} : { clean: true })
  if (seeds.length < 2) return
  throw new ProblemError([
    {
      where: { file: usualManifest },
      what: `${seeds.length} run sets of ${name} are stored at ${head.slice(0, 10)}: meta seeds ${seeds.join(', ')}`,
      hint: 'say which one with --meta-seed N',
    },
  ])
}

function nothingToPromote({ name, head }: Promoting, { benchmark, runSet }: Evaluated): ProblemError {
  const problem: Problem = {
    where: benchmark.place,
    what: runSet
      ? `the run set of ${name} at ${head.slice(0, 10)} was cut short and is no baseline`
      : `no run set of ${name} at ${head.slice(0, 10)} is stored that could be promoted`,
    hint: `run "benchgate run ${name}" first`,
  }
  return new ProblemError([problem])
}

interface Moving {
  readonly promoting: Promoting
  readonly report: StoredReport
  readonly words: string
}

function moveTo({ clock }: Pick<World, 'clock'>, { promoting, report, words }: Moving): PointerMove {
  const { history, name, subject, notes, actor } = promoting
  return {
    ...{ pointer: 'pinned', benchmark: name, subject, report: report.uid, gitSha: report.gitSha },
    reason: notes === '' ? words : `${notes} (${words})`,
    ...{ actor, at: clock.now(), supersedes: history.pointer('pinned', name, subject)?.uid ?? null },
  }
}

interface Recording {
  readonly promoting: Promoting
  readonly evaluated: Evaluated
  readonly move: PointerMove
}

/** The verdict and its policy stand beside the move that they led to. */
async function sessionOf(
  world: Pick<World, 'clock' | 'host' | 'git'>,
  { promoting, evaluated, move }: Recording,
): Promise<Session> {
  const { history, manifestText, repository, head, command } = promoting
  const plan = { ...evaluated.plan, manifestHash: `sha256:${world.host.sha256(manifestText)}` }
  const branch = await world.git.branch(repository)
  const facts = { plan, parents: history.heads(), command, headCommit: head, branch }
  return {
    header: await sessionHeader(world, { kind: 'promote', ...localFacts, ...facts }),
    ...{ runSets: [], reports: [], verdicts: evaluated.answer.verdicts, findings: [] },
    pointerMoves: [move],
  }
}
