import type { PlannedBenchmark } from '../../core/model/plan.js'
import type { Machine, SessionHeader } from '../../core/model/session.js'
import { type Measurement, withAttempts } from '../attempts.js'
import { contestsOf, type Opponents } from '../contests.js'
import { continuedFindings } from '../continued.js'
import type { Contest, Measured } from '../job.js'
import type { Setting } from '../setting.js'
import type { World } from '../world.js'
import type { Gathered } from './gather.js'
import { anyMachine, pairsBefore, type Unit } from './work.js'

/** What judging knows of earlier sessions. */
export interface Past {
  readonly setting: Setting
  /** Without their attempts. */
  readonly found: readonly Opponents[]
  readonly pool: number
}

interface Asked {
  readonly of: SessionHeader
  readonly contest: Contest
}

/** How many pairs of a contest the history holds that a segment with this header goes on from. */
export function reachedBy(world: Pick<World, 'host'>, past: Past, { of, contest }: Asked): number {
  const own = past.found.filter(({ benchmark }) => benchmark === contest.benchmark)
  const [tried] = attemptsOf(world, { ...past, found: own }, () => measurementOf(past.setting, of))
  const rules = [...(tried?.byRule ?? [])]
  const [, opponent] = rules.find(([rule]) => rule === contest.rule) ?? []
  return opponent?.state === 'commit' ? pairsBefore(opponent.attempt) : 0
}

/**
 * A segment goes on from everything that the history holds of its machine, whatever it says of the time; one that was
 * judged and recorded before, from what there was before it.
 */
const measurementOf = (setting: Setting, header: SessionHeader): Measurement => ({
  machine: header.machine,
  startedAt: isRecorded(setting, header) ? header.startedAt : anyMachine.startedAt,
})

/** True for a shard that is in the history already. */
export const isRecorded = ({ opened }: Setting, header: SessionHeader): boolean =>
  opened.history
    .sessions()
    .some(
      (session) =>
        session.kind === 'run' &&
        session.startedAt === header.startedAt &&
        session.shard === header.shard &&
        session.gitSha === header.gitSha &&
        session.machine.host === header.machine.host,
    )

function attemptsOf(
  world: Pick<World, 'host'>,
  { setting, found, pool }: Past,
  measured: (benchmark: PlannedBenchmark, rule: string) => Measurement,
): readonly Opponents[] {
  if (pool > 1) return found
  const { request, site, plan, history } = setting
  return withAttempts(world, { request, site, plan, history, measurementOf: measured }, found)
}

/** What was brought together now, with what earlier sessions know: they alone answer what nobody measured again. */
export interface Continued {
  readonly opponents: readonly Opponents[]
  readonly measured: Measured
  earlierOn(benchmark: PlannedBenchmark): Machine | null
}

export function continued(
  world: Pick<World, 'host'>,
  past: Past,
  { gathered, units }: { readonly gathered: Gathered; readonly units: readonly Unit[] },
): Continued {
  const { measured, parts } = gathered
  const { site, plan } = past.setting
  const opponents = attemptsOf(world, past, (benchmark, rule) => {
    const index = plan.benchmarks.indexOf(benchmark)
    const part = parts.find(({ measured: { contests } }) =>
      contests.some((one) => one.benchmark === index && one.rule === rule),
    )
    return part ? measurementOf(past.setting, part.header) : anyMachine
  })
  const contests = contestsOf(site, plan.benchmarks, opponents, world.host.sha256)
  const families = contests.map(({ attempt }) => attempt?.family ?? 0)
  const answered = (one: { readonly benchmark: number; readonly rule: string | null }) =>
    measured.contests.some(({ benchmark, rule }) => benchmark === one.benchmark && rule === one.rule)
  const ended = units.flatMap((unit) => unit.ended).filter((one) => !answered(one))
  return {
    opponents,
    measured: {
      ...measured,
      contests: [...measured.contests, ...ended],
      findings: [...continuedFindings(contests, measured), ...measured.findings],
      k: Math.max(measured.k, ...families),
    },
    earlierOn: (benchmark) =>
      contests.find((one) => plan.benchmarks[one.benchmark] === benchmark)?.attempt?.machine ?? null,
  }
}
