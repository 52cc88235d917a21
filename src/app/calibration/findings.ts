import { percent } from '../../core/documents/parts/numbers.js'
import type { CalibratedMetric, ExpectedEffort } from '../../core/model/calibration.js'
import type { DecisionKind, Finding } from '../../core/model/finding.js'
import type { PlannedBenchmark } from '../../core/model/plan.js'
import type { MetricPolicy } from '../../core/model/policy.js'
import { pairsForOrderEffect } from '../../core/stats/calibration.js'
import { showSeconds } from '../budget.js'
import type { Result } from './results.js'

/** What a calibration says of each metric: what blocks as an error, what weakens the gate as a warning, the rest as a note. */
export const resultFindings = (results: readonly Result[]): readonly Finding[] =>
  results.flatMap((result) =>
    result.calibrated === null
      ? [tooFew(result, results.length)]
      : [
          ...blocking(result, result.calibrated),
          ...weakening(result, result.calibrated),
          noteOf(result, result.calibrated),
        ],
  )

type Said = Pick<Finding, 'rule' | 'level' | 'message' | 'remedy'>

const about = ({ of: { benchmark, series } }: Result, said: Said): Finding => ({
  ...said,
  message: `${nameOf(benchmark)} ${series.metric}: ${said.message}`,
  ...placeOf(benchmark),
  metric: series.metric,
})

/** The benchmark, with its subject where that is not this repository itself. */
export const nameOf = ({ name, subject }: PlannedBenchmark): string =>
  subject.id === 'self' ? name : `${name} [${subject.id}]`

/** Where a finding about a benchmark points, and whom it names. */
export const placeOf = ({ name, subject, place: { file, line = 1 } }: PlannedBenchmark) => ({
  file,
  line,
  benchmark: name,
  subject: subject.id,
})

/** How to lift what blocks. Names are quoted for the shell where they need it. */
export function liftingWords(benchmark: string): string {
  const name = /^[\w.-]+$/.test(benchmark) ? benchmark : `'${benchmark.replaceAll("'", "'\\''")}'`
  return `Find out why and run "benchgate calibrate --benchmark ${name}" again, or take responsibility: "benchgate calibrate --acknowledge ${name} --reason WHY".`
}

function blocking(result: Result, { blocks }: CalibratedMetric): readonly Finding[] {
  return blocks.map((message) =>
    about(result, {
      rule: 'calibration-blocks',
      level: 'error',
      message: `${message}; until that is settled its failures only warn on this machine`,
      remedy: liftingWords(result.of.benchmark.name),
    }),
  )
}

function weakening(result: Result, calibrated: CalibratedMetric): readonly Finding[] {
  const unsteady = calibrated.warnings.map(({ kind, message }) =>
    about(result, { rule: 'unsteady', level: kind === 'drift' ? 'note' : 'warning', message }),
  )
  const tight = calibrated.preset && tightness(calibrated, result.of.series.policy)
  return tight === null
    ? unsteady
    : [...unsteady, about(result, { rule: 'preset-too-tight', level: 'warning', message: tight })]
}

/**
 * Why the margins in force are tighter than the machine allows, or null. The limit counts: it must be proven for PASS.
 * Margins in the metric's unit say nothing of shares.
 */
export function tightness(
  { sigmaCore, preset }: CalibratedMetric,
  { limit, absLimit }: MetricPolicy,
): string | null {
  const least = preset?.limit ?? sigmaCore
  if (absLimit !== null || limit >= least) return null
  const suited = preset === null ? 'no preset suits that' : `that suits ${presetWords(preset)}`
  return `pairs of the same build differ by ${percent(sigmaCore)} on this machine: ${suited}, and the limit in force is ${percent(limit)}`
}

const presetWords = ({ name, tolerance, limit }: NonNullable<CalibratedMetric['preset']>): string =>
  `${name} (${percent(tolerance)} and ${percent(limit)})`

function noteOf(result: Result, calibrated: CalibratedMetric): Finding {
  const { sigmaCore, preset, unchanged, found, pairs } = calibrated
  const noise = `pairs of the same build differ by ${percent(sigmaCore)} (${pairs} pairs)`
  const message =
    preset === null
      ? `${noise}, which suits no preset`
      : [
          `${noise}, which suits ${presetWords(preset)}`,
          `an unchanged build passes ${afterWords(unchanged)}`,
          ...found.map(({ change, effort }) => foundWords(change, effort, preset.limit)),
        ].join('; ')
  return about(result, { rule: 'calibration', level: 'note', message })
}

const foundWords = (change: number, effort: ExpectedEffort | null, limit: number): string =>
  change < limit
    ? `${percent(change)} worse is below that limit and may pass`
    : `${percent(change)} worse fails ${afterWords(effort)}`

function afterWords(effort: ExpectedEffort | null): string {
  if (effort === null) return 'after more than 30 pairs'
  const { pairs, runs, seconds, chance } = effort
  const often = chance > 0.995 ? '' : `, ${Math.round(100 * chance)} times in 100 within 30`
  return `after about ${Math.ceil(pairs)} pairs (${Math.ceil(runs)} runs, ${showSeconds(seconds)}${often})`
}

const tooFew = (result: Result, family: number): Finding =>
  about(result, {
    rule: 'needs-more-data',
    level: 'warning',
    message: `${result.of.pairs.length} pairs are too few to calibrate: among ${family} metrics an order effect shows from ${pairsForOrderEffect(family)} pairs on`,
    remedy: 'Ask for more with --pairs, or calibrate fewer benchmarks at once.',
  })

/** The first sentence of a calibration; none where the worst finding says more. */
export function headlineOf(decision: DecisionKind, results: readonly Result[]): { readonly why?: string } {
  const found = results.flatMap((result) =>
    result.calibrated === null ? [] : [{ ...result, calibrated: result.calibrated }],
  )
  if (found.length === 0 || decision === 'ERROR') return {}
  const blocked = found.filter(({ calibrated }) => calibrated.blocks.length > 0)
  const names = [...new Set(blocked.map(({ of }) => nameOf(of.benchmark)))]
  if (names.length > 0)
    return {
      why: `The same build does not agree with itself: until that is settled, failures of ${names.join(', ')} only warn on this machine.`,
    }
  const { of, calibrated } = found.reduce((most, one) =>
    one.calibrated.sigmaCore > most.calibrated.sigmaCore ? one : most,
  )
  const suited =
    calibrated.preset === null
      ? 'No preset suits every metric'
      : `Preset ${presetWords(calibrated.preset)} suits every metric`
  const noisiest = `${nameOf(of.benchmark)} ${of.series.metric}`
  return {
    why: `Nothing blocks. ${suited}: pairs of the same build differ by ${percent(calibrated.sigmaCore)}${found.length > 1 ? ` at most (${noisiest})` : ''}.`,
  }
}
