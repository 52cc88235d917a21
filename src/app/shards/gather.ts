import type { Finding } from '../../core/model/finding.js'
import type { PlannedBenchmark } from '../../core/model/plan.js'
import type { RunSet, SessionHeader } from '../../core/model/session.js'
import { familyOf } from '../assess.js'
import type { Part } from '../gate.js'
import type { Contest, ContestOutcome, Measured } from '../job.js'
import { pooled } from '../pooled.js'
import type { Segment } from './segment.js'

/** A contest that some machine must have measured, `pool` machines where several share it. */
export interface Wanted {
  readonly contest: Contest
  readonly benchmark: PlannedBenchmark
  readonly pool: number
  /** Pairs of each machine of a pool; null where one measures until it is decided. */
  readonly fixedPairs: number | null
  /** Metrics that its pairs will decide, as far as it is known before anything ran. */
  readonly metrics: number
  /** Earlier sessions answered it, so that nobody need have measured it. */
  readonly ended: boolean
}

/** A segment that may be believed as measurements of this commit. */
export interface Accepted {
  readonly segment: Segment
  /** As it is recorded: what the segment says of its machine, and the rest from whoever judges. */
  readonly header: SessionHeader
}

export interface Gathered {
  readonly measured: Measured
  readonly parts: readonly Part[]
}

/** One machine's share of one contest. */
interface Taken {
  readonly from: Accepted
  readonly wanted: Wanted
  readonly part: number
  readonly outcome: ContestOutcome
  readonly runSets: readonly RunSet[]
}

/** What the segments bring together, and what is missing or too much. A later copy of a shard takes its place. */
export function gather(wanted: readonly Wanted[], accepted: readonly Accepted[]): Gathered {
  const byAge = accepted.toSorted(bestFirst)
  const all = wanted.map((each) => ({ wanted: each, taken: takenFor(each, byAge) }))
  const taken = all.flatMap((each) => each.taken)
  const short = all.filter(
    ({ wanted: { ended, pool }, taken: { length } }) => length < pool && !(ended && length === 0),
  )
  const used = byAge.filter((each) => taken.some(({ from }) => from === each))
  const unused = byAge.filter((each) => !used.includes(each))
  const findings = [
    ...missing(short, accepted),
    ...unused.map(surplus),
    ...used.flatMap(({ segment }) => segment.session.findings),
  ]
  const parts = used.toSorted(byPlace).map((from) => partOf(from, taken))
  const together = pooled(
    parts.map(({ measured }) => measured),
    metricsOf(all),
  )
  return { measured: { ...together, findings, complete: short.length === 0 && together.complete }, parts }
}

/** Whole ones before those that were cut short, then the newest. */
function bestFirst({ header: a }: Accepted, { header: b }: Accepted): number {
  return Number(b.complete) - Number(a.complete) || b.startedAt - a.startedAt
}

/** Pairs of a pool are numbered on in the order of its runners, whatever they measured. */
const byPlace = ({ header: a }: Accepted, { header: b }: Accepted): number =>
  numberOf(a) - numberOf(b) || a.startedAt - b.startedAt

const numberOf = ({ shard }: SessionHeader): number => Number.parseInt(shard ?? '1', 10)

function takenFor(wanted: Wanted, accepted: readonly Accepted[]): readonly Taken[] {
  const seats = new Map<number, Taken>()
  for (const from of accepted) {
    const outcome = outcomeIn(wanted, from)
    const part = wanted.pool === 1 ? 1 : partIn(from.header, wanted.pool)
    if (!outcome || seats.has(part)) continue
    seats.set(part, { from, wanted, part, outcome, runSets: runSetsIn(wanted, from) })
  }
  return [...seats.values()].sort((a, b) => a.part - b.part)
}

/** Shards of a pool follow each other: `7/9` in a pool of 3 is the first. */
const partIn = (header: SessionHeader, pool: number): number => ((numberOf(header) - 1) % pool) + 1

function outcomeIn(
  { contest, benchmark, fixedPairs }: Wanted,
  { segment: { outcomes } }: Accepted,
): ContestOutcome | null {
  const found = outcomes.contests.find(
    (one) =>
      one.benchmark === benchmark.name && one.subject === benchmark.subject.id && one.rule === contest.rule,
  )
  if (!found) return null
  const { stop, message } = found
  return { benchmark: contest.benchmark, rule: contest.rule, stop, message, fixedPairs }
}

function runSetsIn({ contest, benchmark }: Wanted, { segment }: Accepted): readonly RunSet[] {
  const { name, subject } = benchmark
  return segment.session.runSets.filter(
    (set) => set.benchmark === name && set.subject === subject.id && set.rule === contest.rule,
  )
}

/** K: counted in the runs themselves; a segment is not asked. What was not measured counts as it was planned. */
const metricsOf = (all: readonly { readonly wanted: Wanted; readonly taken: readonly Taken[] }[]): number =>
  all.reduce((sum, { wanted, taken }) => {
    const runs = taken.flatMap(({ runSets }) => runSets.flatMap((set) => set.runs))
    const { contest, benchmark, metrics } = wanted
    return sum + (taken.length === 0 ? metrics : familyOf([{ contest, benchmark, runs }]))
  }, 0)

function partOf(from: Accepted, taken: readonly Taken[]): Part {
  const own = taken.filter((each) => each.from === from)
  const { findings } = from.segment.session
  return {
    header: from.header,
    benchmarks: [...new Set(own.map(({ wanted }) => wanted.benchmark))],
    measured: {
      runSets: own.flatMap(({ runSets }) => runSets),
      sides: [],
      contests: own.map(({ outcome }) => outcome),
      ...{ findings, k: 0, complete: from.header.complete, damage: [] },
    },
  }
}

function missing(
  short: readonly { readonly wanted: Wanted; readonly taken: readonly Taken[] }[],
  accepted: readonly Accepted[],
): readonly Finding[] {
  if (short.length === 0) return []
  const names = [...new Set(short.map(({ wanted: { benchmark } }) => benchmark.name))]
  const shown = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`
  return [
    {
      rule: 'shard-missing',
      level: 'error',
      ...place,
      message: `${absentShards(accepted)}nobody measured ${shown}${short.some(({ taken }) => taken.length > 0) ? ' as often as planned' : ''}`,
      remedy: 'Run the failed jobs again; the judging takes in what they hand over.',
    },
  ]
}

/** By their numbers, as far as those that are there tell how many there should be. */
function absentShards(accepted: readonly Accepted[]): string {
  const seen = accepted.map(({ header }) => (header.shard ?? '').split('/').map(Number))
  const of = Math.max(0, ...seen.map(([, count = 0]) => count))
  const absent = Array.from({ length: of }, (_, index) => index + 1).filter(
    (index) => !seen.some(([number]) => number === index),
  )
  return absent.length === 0
    ? ''
    : `shard ${absent.slice(0, 20).join(', ')} of ${of} handed over no segment that can be used: `
}

const surplus = ({ header }: Accepted): Finding => ({
  rule: 'shard-surplus',
  level: 'warning',
  ...place,
  message: `shard ${header.shard} of ${new Date(header.startedAt).toISOString()} was left out: what it measured is not in the plan, or another segment has it`,
})

const place = { file: 'bench/manifest.toml', line: 1 } as const
