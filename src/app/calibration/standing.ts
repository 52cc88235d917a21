import { percent } from '../../core/documents/parts/numbers.js'
import type { Finding } from '../../core/model/finding.js'
import { type Plan, type PlannedBenchmark, policyOf } from '../../core/model/plan.js'
import { fingerprint, type Machine, type StoredCalibration } from '../../core/model/session.js'
import { dependsOnMachine, type Verdict } from '../../core/model/verdict.js'
import { passingObstacle } from '../../core/store/eligibility.js'
import type { History } from '../world.js'
import { liftingWords, nameOf, placeOf, tightness } from './findings.js'

/** The newest calibration of each benchmark on a machine; those of pull requests and uncommitted trees never count. */
export function standingCalibrations(
  history: Pick<History, 'calibrations'>,
  project: string,
  machine: Machine,
): readonly StoredCalibration[] {
  const here = fingerprint(machine)
  const newest = new Map<string, StoredCalibration>()
  for (const calibration of history.calibrations(project)) {
    if (fingerprint(calibration.machine) !== here || passingObstacle(calibration) !== null) continue
    newest.set(JSON.stringify([calibration.benchmark, calibration.subject]), calibration)
  }
  return [...newest.values()]
}

/** True while failures of the benchmark may only warn on that machine. */
export const isBlocked = ({ metrics, acknowledged }: StoredCalibration): boolean =>
  acknowledged === null && metrics.some(({ blocks }) => blocks.length > 0)

/** What a gate stands on. */
export interface Ground {
  readonly history: Pick<History, 'calibrations'>
  readonly plan: Plan
  readonly verdicts: readonly Verdict[]
  readonly machine: Machine
  /** Milliseconds since 1970, UTC. */
  readonly now: number
}

interface Standing {
  readonly benchmark: PlannedBenchmark
  readonly calibration: StoredCalibration
  readonly age: string
}

/** What the newest calibrations of this machine say of the benchmarks that were judged by measuring; nothing without any. */
export function standingFindings({ history, plan, verdicts, machine, now }: Ground): readonly Finding[] {
  const all = standingCalibrations(history, plan.project, machine)
  const standings = plan.benchmarks.flatMap((benchmark): readonly Standing[] => {
    const own = (one: { readonly benchmark: string; readonly subject: string }) =>
      one.benchmark === benchmark.name && one.subject === benchmark.subject.id
    const calibration = all.find(own)
    if (!calibration || !verdicts.some((verdict) => own(verdict) && dependsOnMachine(verdict))) return []
    return [{ benchmark, calibration, age: ageOf(now - calibration.at) }]
  })
  if (standings.length === 0) return []
  return [
    ...standings.flatMap(blockedFinding),
    ...standings.flatMap(tightFinding),
    ...standings.flatMap(acknowledgedFinding),
    summary(standings),
  ]
}

const hour = 3_600_000

/** `3 days ago`; clocks of two machines may disagree, so never the future. */
function ageOf(milliseconds: number): string {
  const hours = Math.max(0, Math.floor(milliseconds / hour))
  const [count, unit] = hours < 48 ? [hours, 'hour'] : [Math.floor(hours / 24), 'day']
  return count === 0 ? 'within the hour' : `${count} ${unit}${count === 1 ? '' : 's'} ago`
}

const blocksOf = ({ metrics }: StoredCalibration): readonly string[] =>
  metrics.flatMap(({ metric, blocks }) => blocks.map((message) => `${metric}: ${message}`))

function blockedFinding({ benchmark, calibration, age }: Standing): readonly Finding[] {
  if (!isBlocked(calibration)) return []
  return [
    {
      rule: 'enforcement-blocked',
      level: 'warning',
      message: `${nameOf(benchmark)} is NOT ENFORCED on this machine: its failures only warn, because in the calibration ${age} the same build did not agree with itself: ${blocksOf(calibration).join('; ')}`,
      ...placeOf(benchmark),
      remedy: liftingWords(benchmark.name),
    },
  ]
}

function tightFinding({ benchmark, calibration, age }: Standing): readonly Finding[] {
  return calibration.metrics.flatMap((calibrated) => {
    const policy = policyOf(benchmark, calibrated.metric)
    const tight = policy && tightness(calibrated, policy)
    if (!tight) return []
    const { metric } = calibrated
    const message = `${nameOf(benchmark)} ${metric}: ${tight} (calibrated ${age})`
    return [{ rule: 'preset-too-tight', level: 'warning', message, ...placeOf(benchmark), metric }]
  })
}

function acknowledgedFinding({ benchmark, calibration }: Standing): readonly Finding[] {
  const { acknowledged } = calibration
  if (acknowledged === null) return []
  const { actor, at, reason } = acknowledged
  const day = new Date(at).toISOString().slice(0, 10)
  const message = `${nameOf(benchmark)} is enforced by decision of ${actor} on ${day} (${reason}), although ${blocksOf(calibration).join('; ')}`
  return [{ rule: 'calibration', level: 'note', message, ...placeOf(benchmark) }]
}

/** Names so many benchmarks, the noisiest first; a report must stay short. */
const named = 5

function summary(standings: readonly Standing[]): Finding {
  const noisiest = standings
    .map((standing) => {
      const { metrics } = standing.calibration
      const worst = metrics.reduce((most, one) => (one.sigmaCore > most.sigmaCore ? one : most))
      return { ...standing, sigma: worst.sigmaCore, preset: worst.preset?.name ?? 'no preset' }
    })
    .sort((a, b) => b.sigma - a.sigma)
  const parts = noisiest
    .slice(0, named)
    .map(
      ({ benchmark, sigma, preset, age }) =>
        `${nameOf(benchmark)} ${age}: noise ${percent(sigma)}, suits ${preset}`,
    )
  const more = standings.length > named ? `; and ${standings.length - named} quieter ones` : ''
  const { file } = standings[0]!.benchmark.place
  const message = `calibrated on this machine: ${parts.join('; ')}${more}`
  return { rule: 'calibration', level: 'note', message, file, line: 1 }
}
