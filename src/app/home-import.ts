import type { Session } from '../core/model/session.js'
import { type BenchstoneStore, baselineOf } from '../core/store/benchstone.js'
import { type ReferenceRecord, readReferences, referenceSessions } from '../core/store/benchstone-home.js'
import { archiveFolder } from './archive.js'
import { takeBaseline } from './home-baseline.js'
import type { History, SessionSource, World } from './world.js'

type ImportingWorld = Pick<World, 'files' | 'host'>

/** How rows and sessions become something that a history takes. */
export interface Ways {
  newSessions(store: BenchstoneStore, target: History): SessionSource
  sourceOf(sessions: readonly Session[]): SessionSource
}

/** One project of a benchstone home, and the history that takes it. */
export interface HomeProject {
  /** Folder of the home. */
  readonly home: string
  readonly project: string
  /** Its rows. */
  readonly tables: BenchstoneStore
  readonly target: History
  /** Folder of the target's store. */
  readonly folder: string
  /** Nothing is written. */
  readonly dryRun: boolean
}

/** What is new of a benchmark. */
export interface TakenBenchmark {
  readonly benchmark: string
  readonly runs: number
  readonly references: number
  readonly artifacts: number
  /** The commit of its baseline in benchstone; null without one. */
  readonly baseline: string | null
}

export interface TakenProject {
  readonly project: string
  readonly folder: string
  readonly benchmarks: readonly TakenBenchmark[]
  /** What could not be taken, one sentence each; the rest was. */
  readonly wrong: readonly string[]
}

/** Takes what the home holds of one project into its history, which the caller saves; artifacts are copied beside it. */
export async function takeProject(
  world: ImportingWorld,
  ways: Ways,
  taking: HomeProject,
): Promise<TakenProject> {
  const { project, tables, target, folder } = taking
  const names = await benchmarkNames(world, taking)
  const before = new Map(names.map((name) => [name, countOf(taking, name)]))
  target.merge(ways.newSessions(tables, target))
  const benchmarks: TakenBenchmark[] = []
  const wrong: string[] = []
  for (const benchmark of names) {
    const artifacts = await takeArtifacts(world, taking, benchmark)
    const references = await takeReferences(world, ways, { taking, benchmark })
    const pinned = tables.baselines.map(baselineOf).find((row) => row.benchmark === benchmark)
    const lost = pinned ? takeBaseline(ways, target, pinned) : []
    const runs = countOf(taking, benchmark) - before.get(benchmark)!
    benchmarks.push({
      benchmark,
      runs,
      references: references.taken,
      artifacts: artifacts.taken,
      baseline: pinned?.gitSha ?? null,
    })
    wrong.push(
      ...[...artifacts.wrong, ...references.wrong, ...lost].map((what) => `${project}/${benchmark}: ${what}`),
    )
  }
  return { project, folder, benchmarks, wrong }
}

const countOf = ({ target, project }: HomeProject, benchmark: string): number =>
  target.runs({ benchmark, project }).length

async function benchmarkNames(
  { files }: ImportingWorld,
  { home, project, tables }: HomeProject,
): Promise<readonly string[]> {
  const references = (await files.list(`${home}/references/${project}`)).flatMap(
    (name) => /^(.*?)(\.history\.jsonl|\.json)$/.exec(name)?.[1] ?? [],
  )
  const rows = [...tables.runs, ...tables.baselines].map((row) => String(row['benchmark']))
  return [...new Set([...rows, ...references])].sort()
}

interface Taken {
  readonly taken: number
  readonly wrong: readonly string[]
}

const artifactsOf = ({ home, project }: HomeProject, benchmark: string): string =>
  `${home}/artifacts/${project}/${benchmark}`

/** Copies every artifact that is what its name says, and tells of those that runs name and nobody has. */
async function takeArtifacts(
  { files }: ImportingWorld,
  taking: HomeProject,
  benchmark: string,
): Promise<Taken> {
  const [from, to] = [artifactsOf(taking, benchmark), archiveFolder(taking.folder)]
  const there = new Set(await files.list(to))
  const names = isPlain(benchmark) ? (await files.list(from)).filter((name) => name.endsWith('.bin')) : []
  const wrong: string[] = []
  let taken = 0
  for (const name of names) {
    const hash = await files.sha256(`${from}/${name}`)
    if (hash !== `sha256:${name.slice(0, -'.bin'.length)}`)
      wrong.push(`the artifact ${name} holds other bytes than its name says`)
    else if (!there.has(name)) {
      if (!taking.dryRun) await files.archive(`${from}/${name}`, to)
      taken += 1
    }
  }
  const named = new Set(
    taking.tables.runs.flatMap((row) =>
      row['benchmark'] === benchmark && row['artifact_hash'] ? [String(row['artifact_hash'])] : [],
    ),
  )
  const missing = [...named].filter((hash) => !names.includes(`${hash.replace('sha256:', '')}.bin`))
  return { taken, wrong: [...wrong, ...missing.map((hash) => `the artifact ${hash} of a run is missing`)] }
}

/** Names become paths in the home; one that leaves its folder names nothing there. */
const isPlain = (name: string): boolean => !/[/\\]|^\.{0,2}$/.test(name)

interface About {
  readonly taking: HomeProject
  readonly benchmark: string
}

async function takeReferences(world: ImportingWorld, ways: Ways, about: About): Promise<Taken> {
  const { taking, benchmark } = about
  const path = `${taking.home}/references/${taking.project}/${benchmark}`
  const current = isPlain(benchmark) ? await world.files.readText(`${path}.json`) : undefined
  const events = isPlain(benchmark) ? await world.files.readText(`${path}.history.jsonl`) : undefined
  if (current === undefined) {
    const gone = 'its reference was removed in benchstone; what its history tells was left out'
    return { taken: 0, wrong: events === undefined ? [] : [gone] }
  }
  const { found, wrong } = readReferences(current, events ?? '')
  const withBytes = await Promise.all(found.map((record) => bytesOf(world, about, record)))
  const whole = withBytes.flatMap((one) => ('bytes' in one ? [one] : []))
  const owner = { project: taking.project, benchmark }
  const sha256 = (bytes: Uint8Array) => world.host.sha256(bytes)
  const merged = taking.target.merge(ways.sourceOf(referenceSessions(owner, whole, sha256)))
  const lost = withBytes.flatMap((one) => ('lost' in one ? [one.lost] : []))
  return { taken: merged.added.length, wrong: [...wrong, ...lost] }
}

async function bytesOf(
  { files, host }: ImportingWorld,
  { taking, benchmark }: About,
  record: ReferenceRecord,
): Promise<(ReferenceRecord & { readonly bytes: Uint8Array }) | { readonly lost: string }> {
  const { hash, gitSha } = record
  const file = `${artifactsOf(taking, benchmark)}/${hash.replace('sha256:', '')}.bin`
  const bytes = await files.readBytes(file)
  const of = `the reference frozen at ${gitSha.slice(0, 10)} was left out: its artifact ${hash}`
  if (bytes === undefined) return { lost: `${of} is missing` }
  return `sha256:${host.sha256(bytes)}` === hash ? { ...record, bytes } : { lost: `${of} is damaged` }
}
