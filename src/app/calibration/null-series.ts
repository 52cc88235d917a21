import type { PlannedBenchmark } from '../../core/model/plan.js'
import type { Run } from '../../core/model/run.js'
import type { NullPair } from '../../core/stats/calibration.js'
import { isSequential } from '../assess.js'
import { finishedPairs, measurementOf, type Series, seriesOf } from '../series.js'

/** One metric of a benchmark that ran against itself. */
export interface NullSeries {
  readonly benchmark: PlannedBenchmark
  readonly series: Series
  /** The pairs of `series`, with the slot that each run had. */
  readonly pairs: readonly NullPair[]
}

/** The series of every metric that pairs decide; those of exact metrics are not asked how noisy they are. */
export function nullSeriesOf(benchmark: PlannedBenchmark, runs: readonly Run[]): readonly NullSeries[] {
  const finished = finishedPairs(runs)
  return seriesOf(benchmark, runs)
    .filter(isSequential)
    .map((series) => ({
      benchmark,
      series,
      pairs: finished.flatMap(({ head, base }) => nullPair(head, base, series.metric)),
    }))
}

function nullPair(head: Run, base: Run, metric: string): readonly NullPair[] {
  const headFirst = head.order === 0
  const [first, second] = (headFirst ? [head, base] : [base, head]).map((run) => measurementOf(run, metric))
  if (first?.status !== 'ok' || second?.status !== 'ok') return []
  return [{ first: first.value, second: second.value, headFirst }]
}
