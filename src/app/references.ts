import type { PlannedBenchmark } from '../core/model/plan.js'
import { orThrow, ProblemError } from '../core/model/problem.js'
import type { FrozenReference, RunSet, StoredReference } from '../core/model/session.js'
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
  /** Start of the id of the session whose runs are meant, at whatever commit; null: the newest run set at HEAD. */
  readonly fromRun: string | null
  /** True: in place of the reference that there is; it must exist. False: there must be none. */
  readonly replace: boolean
  readonly reason: string
  readonly actor: string
  readonly command: string
}

type FreezingWorld = Pick<World, 'clock' | 'files' | 'git' | 'host'>

/** Freezes what one run set produced; answers the reference and the session that holds it. */
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
  const runs = runSetOf(freezing, benchmark)
  const { hash, bytes } = await producedBy(world, freezing, { benchmark, runs })
  const at = world.clock.now()
  const facts = { benchmark: name, subject, hash, bytes, reason, actor, at }
  const reference = { ...facts, supersedes: current?.uid ?? null }
  const branch = await world.git.branch(freezing.repository)
  const about = { plan, parents: history.heads(), command, headCommit: runs.gitSha, branch }
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
  { benchmark, runs }: { readonly benchmark: PlannedBenchmark; readonly runs: Candidate },
): Promise<{ readonly hash: string; readonly bytes: Uint8Array }> {
  const again = `run "benchgate run ${benchmark.name}" first`
  const hash = soundHash(runs, benchmark)
  const found = await readArchived(world, freezing.folder, hash)
  if (found.state === 'whole') return { hash, bytes: found.bytes }
  const what = found.state === 'damaged' ? 'is damaged' : 'was not kept'
  throw refusal(benchmark, `the artifact ${hash} ${what}: ${archivePath(freezing.folder, hash)}`, again)
}

/** Runs of one commit that may become a reference. */
type Candidate = Pick<RunSet, 'gitSha' | 'runs'>

function runSetOf(freezing: Freezing, benchmark: PlannedBenchmark): Candidate {
  const { history, name, subject, head, metaSeed, fromRun } = freezing
  if (fromRun !== null) return sessionRuns(freezing, benchmark, fromRun)
  const asked = metaSeed === null ? {} : { metaSeed }
  const found = history.latestRunSet(name, subject, head, { ...asked, clean: true })
  if (found) return found
  const dirty = history.latestRunSet(name, subject, head, asked) !== undefined
  const what = dirty ? onlyDirty(name) : `no run of "${name}" at ${head.slice(0, 10)} is stored`
  throw refusal(benchmark, what, `commit, then run "benchgate run ${name}"`)
}

const onlyDirty = (name: string): string =>
  `only runs of a tree with uncommitted changes are stored for "${name}"`

/** Every run of head that the named session has of the benchmark: one that went another way is not left out. */
function sessionRuns(
  { history, name, subject, metaSeed }: Freezing,
  benchmark: PlannedBenchmark,
  prefix: string,
): Candidate {
  const hint = `"benchgate history ${name} --json" shows the session of each run`
  const ids = prefix === '' ? [] : history.ids().filter((id) => id.startsWith(prefix))
  if (ids.length !== 1) {
    const what = ids.length === 0 ? 'no session’s id begins' : `${ids.length} ids begin`
    throw refusal(benchmark, `${what} with "${prefix}"`, hint)
  }
  const sets = (history.session(ids[0]!)?.runSets ?? []).filter(
    (set) =>
      set.benchmark === name &&
      set.subject === subject &&
      set.side === 'head' &&
      (metaSeed === null || set.metaSeed === metaSeed),
  )
  const [first] = sets
  if (!first) throw refusal(benchmark, `session ${ids[0]!.slice(0, 12)} has no such run of "${name}"`, hint)
  if (sets.some(({ dirty }) => dirty))
    throw refusal(benchmark, onlyDirty(name), 'name a session whose runs are of a commit')
  return { gitSha: first.gitSha, runs: sets.flatMap(({ runs }) => runs) }
}

/** Throws ProblemError unless every repetition ended well and produced the same. */
function soundHash({ runs }: Candidate, benchmark: PlannedBenchmark): string {
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
