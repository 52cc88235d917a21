import { textDifference } from '../core/formats/text-difference.js'
import type { PlannedBenchmark } from '../core/model/plan.js'
import { orThrow, ProblemError } from '../core/model/problem.js'
import type { FrozenReference, StoredReference, StoredRunSet } from '../core/model/session.js'
import { archiveFolder, archivePath, readArchived } from './archive.js'
import type { Checkout } from './checkout.js'
import { isWhole } from './frozen-reference.js'
import { planOf } from './plan.js'
import { planTools } from './plan-tools.js'
import { localFacts, sessionHeader } from './session-header.js'
import type { History, World } from './world.js'

/** What is to be frozen, who says so and why. */
export interface Freezing extends Checkout {
  readonly history: History
  /** Folder of the store. */
  readonly folder: string
  readonly name: string
  readonly subject: string
  /** Only the run set that was drawn from this; null: the newest. */
  readonly metaSeed: bigint | null
  /** True: in place of the reference that there is; it must exist. False: there must be none. */
  readonly replace: boolean
  readonly reason: string
  readonly actor: string
  readonly command: string
}

type FreezingWorld = Pick<World, 'clock' | 'files' | 'git' | 'host'>

/** Freezes what the run set at HEAD produced; answers the reference and the session that holds it. */
export async function freeze(
  world: FreezingWorld,
  freezing: Freezing,
): Promise<{ readonly reference: FrozenReference; readonly session: string }> {
  const { history, name, subject, replace, reason, actor, command } = freezing
  const plan = orThrow(
    planOf(
      freezing.loaded,
      {
        ...{ event: 'local', names: [name] },
        manifestHash: `sha256:${world.host.sha256(freezing.manifestText)}`,
      },
      planTools(world.host.sha256),
    ),
  )
  const benchmark = plan.benchmarks[0]!
  const current = history.reference(name, subject)
  refuseWrongTime(benchmark, current, replace)
  const { hash, bytes } = await producedBy(world, freezing, benchmark)
  const at = world.clock.now()
  const facts = { benchmark: name, subject, hash, bytes, reason, actor, at }
  const reference = { ...facts, supersedes: current?.uid ?? null }
  const branch = await world.git.branch(freezing.repository)
  const about = { plan, parents: history.heads(), command, headCommit: freezing.head, branch }
  const header = await sessionHeader(world, { kind: 'reference', ...localFacts, ...about })
  const rest = { runSets: [], reports: [], verdicts: [], findings: [], pointerMoves: [] }
  const session = history.append({ header, ...rest, references: [reference] })
  await history.save()
  return { reference, session }
}

function refusal({ place }: PlannedBenchmark, what: string, hint: string): ProblemError {
  return new ProblemError([{ where: place, what, hint }])
}

function refuseWrongTime(
  benchmark: PlannedBenchmark,
  current: StoredReference | undefined,
  replace: boolean,
): void {
  const { name, tier } = benchmark
  if (tier !== 'correctness')
    throw refusal(benchmark, `"${name}" is of tier ${tier}: only artifacts have a reference`, 'use promote')
  if (current && !replace)
    throw refusal(
      benchmark,
      `a reference of "${name}" is frozen already`,
      'to change it, say why: benchgate reference replace --reason TEXT',
    )
  if (!current && replace)
    throw refusal(
      benchmark,
      `no reference of "${name}" is frozen`,
      'freeze the first one with reference freeze',
    )
}

/** The one artifact of all repetitions, read from the archive and hashed again. */
async function producedBy(
  world: Pick<World, 'files' | 'host'>,
  freezing: Freezing,
  benchmark: PlannedBenchmark,
): Promise<{ readonly hash: string; readonly bytes: Uint8Array }> {
  const again = `run "benchgate run ${benchmark.name}" first`
  const hash = soundHash(runSetOf(freezing, benchmark), benchmark)
  const found = await readArchived(world, freezing.folder, hash)
  if (found.state === 'whole') return { hash, bytes: found.bytes }
  const what = found.state === 'damaged' ? 'is damaged' : 'was not kept'
  throw refusal(benchmark, `the artifact ${hash} ${what}: ${archivePath(freezing.folder, hash)}`, again)
}

function runSetOf(freezing: Freezing, benchmark: PlannedBenchmark): StoredRunSet {
  const { history, name, subject, head, metaSeed } = freezing
  const asked = metaSeed === null ? {} : { metaSeed }
  const found = history.latestRunSet(name, subject, head, { ...asked, clean: true })
  if (found) return found
  const dirty = history.latestRunSet(name, subject, head, asked) !== undefined
  const what = dirty
    ? `only runs of a tree with uncommitted changes are stored for "${name}"`
    : `no run of "${name}" at ${head.slice(0, 10)} is stored`
  throw refusal(benchmark, what, `commit, then run "benchgate run ${name}"`)
}

/** Throws ProblemError unless every repetition ended well and produced the same. */
function soundHash({ runs }: StoredRunSet, benchmark: PlannedBenchmark): string {
  const counted = runs.filter(({ pair }) => pair > 0)
  const failed = counted.filter(({ status }) => status !== 'ok')
  if (failed.length > 0)
    throw refusal(
      benchmark,
      `${failed.length} of ${counted.length} runs of "${benchmark.name}" failed: ${failed[0]!.message ?? failed[0]!.status}`,
      'only what a whole run set produced can be a reference: mend it and run again',
    )
  const hashes = [...new Set(counted.map(({ artifactHash }) => artifactHash))]
  const [hash = null] = hashes
  if (hash !== null && hashes.length === 1) return hash
  const hint = 'remove the source of randomness (seeds, time, order) and run again'
  throw refusal(benchmark, `the repetitions of "${benchmark.name}" produced different artifacts`, hint)
}

/** What is wrong with frozen references and with the archive beside them; empty: nothing. */
export async function verifyReferences(
  world: Pick<World, 'files' | 'host'>,
  references: readonly StoredReference[],
  folder: string,
): Promise<readonly string[]> {
  const damaged = references
    .filter((reference) => !isWhole(world, reference))
    .map(({ benchmark, hash }) => `the frozen reference of ${benchmark} is not ${hash}`)
  const names = (await world.files.list(archiveFolder(folder))).filter((name) => name.endsWith('.bin'))
  for (const name of names) {
    const found = await readArchived(world, folder, `sha256:${name.slice(0, -'.bin'.length)}`)
    if (found.state === 'damaged')
      damaged.push(`${archiveFolder(folder)}/${name} holds other bytes than its name says`)
  }
  return damaged
}

/** How what head produced differs from its reference, where both are at hand and are text. */
export async function artifactDifference(
  world: Pick<World, 'files' | 'host'>,
  folder: string,
  hashes: { readonly expected: string; readonly found: string },
  frozen: StoredReference | undefined,
): Promise<readonly string[] | null> {
  const expected =
    frozen?.hash === hashes.expected
      ? { state: 'whole' as const, bytes: frozen.bytes }
      : await readArchived(world, folder, hashes.expected)
  const found = await readArchived(world, folder, hashes.found)
  if (expected.state !== 'whole' || found.state !== 'whole') return null
  return textDifference(expected.bytes, found.bytes)
}
