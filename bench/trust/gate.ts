import type { Design } from '../../src/core/gates/design.js'
import { shipped, variants } from './designs.js'
import type { Effort } from './effort.js'
import { anyOf, cell, type Figure, meanOf, share } from './figures.js'
import { luck } from './luck.js'
import { modelOf, models } from './models.js'
import { effects, tableOf } from './peers.js'
import { type Ending, pullRequest } from './pull-request.js'
import { randomOf } from './random.js'
import type { MeasuredSession } from './replay.js'
import { modelSource, type PairSource, replaySource } from './source.js'

/** The row of the shipped gate. */
export const gateRow = 'benchgate paired'

type Entry = readonly [string, Figure]

interface Case {
  readonly source: PairSource
  /** How much worse the first benchmark is; the others are unchanged. */
  readonly effect: number
  readonly k: number
}

/** Equal cases give equal pairs whatever the design: variants are compared on the same noise. */
function pullRequests(
  { source, effect, k }: Case,
  count: number,
  design: Design,
): readonly (readonly Ending[])[] {
  return Array.from({ length: count }, (_, i) =>
    pullRequest(
      Array.from({ length: k }, (_, j) =>
        source.open(randomOf(`pairs ${source.name} ${effect} ${i} ${j}`), j === 0 ? effect : 0),
      ),
      design,
    ),
  )
}

const failed = (endings: readonly Ending[]): boolean => endings.some(({ kind }) => kind === 'FAIL')
const first = (prs: readonly (readonly Ending[])[]): readonly Ending[] => prs.map(([ending]) => ending!)
const runsOf = (endings: readonly Ending[]): Figure => meanOf(endings.map(({ pairs }) => 2 * pairs))

function shareOf(endings: readonly Ending[], kind: Ending['kind']): Figure {
  return share(endings.filter((ending) => ending.kind === kind).length, endings.length)
}

function alone(source: PairSource, effect: number, count: number): readonly Entry[] {
  const endings = first(pullRequests({ source, effect, k: 1 }, count, shipped(1)))
  return [
    [cell(tableOf(effect), gateRow, source.name), shareOf(endings, 'FAIL')],
    [cell('inconclusive', tableOf(effect), source.name), shareOf(endings, 'INCONCLUSIVE')],
    [cell('runs', tableOf(effect), source.name), runsOf(endings)],
  ]
}

/**
 * Unchanged benchmarks are measured all together. For the regressed one the others are left out: the design counts
 * what is not at hand as p = 1, which is what unchanged benchmarks amount to.
 */
function together(source: PairSource, k: number, count: number): readonly Entry[] {
  const design = shipped(k)
  const unchanged = pullRequests({ source, effect: 0, k }, count, design)
  const found = [0.05, 0.1].map((effect): Entry => {
    const endings = first(pullRequests({ source, effect, k: 1 }, 2 * count, design))
    return [cell(`one of K = ${k}`, tableOf(effect), source.name), shareOf(endings, 'FAIL')]
  })
  const alarms = cell(`unchanged, K = ${k}`, gateRow, source.name)
  const rare = source.name === luck.model.name && k === luck.metrics
  return [
    ...(rare ? [] : [[alarms, share(unchanged.filter(failed).length, count)] as const]),
    [cell(`one of K = ${k}`, 'runs, unchanged', source.name), runsOf(unchanged.flat())],
    ...found,
  ]
}

function ofVariants(sources: readonly PairSource[], single: number): readonly Entry[] {
  const small = sources.filter(({ name }) => ['N1', 'N2', 'N3', 'N4a', 's1', 's2', 's3'].includes(name))
  return variants.flatMap(({ name, design }) =>
    small.flatMap((source): readonly Entry[] => {
      const at = (effect: number) => first(pullRequests({ source, effect, k: 1 }, single, design(1)))
      const unchanged = at(0)
      const big = first(pullRequests({ source, effect: 0.05, k: 1 }, single, design(100)))
      return [
        [cell('variants: runs, unchanged', name, source.name), runsOf(unchanged)],
        [cell('variants: false alarms, unchanged', name, source.name), shareOf(unchanged, 'FAIL')],
        [cell('variants: alarms at +2 %', name, source.name), shareOf(at(0.02), 'FAIL')],
        [cell('variants: power at +5 %', name, source.name), shareOf(at(0.05), 'FAIL')],
        [cell('variants: power at +5 %, K = 100', name, source.name), shareOf(big, 'FAIL')],
      ]
    }),
  )
}

/** Pull requests of 100 unchanged benchmarks with an alarm; benchmarks of models are independent of each other. */
function falseAlarmsTogether(sources: readonly PairSource[], single: number): readonly Entry[] {
  const quiet = sources.filter(({ name }) => ['N1', 'N2', 'N3', 'N4a', 'N6'].includes(name))
  return variants.flatMap(({ name, design }) =>
    quiet.map((source): Entry => {
      const endings = first(pullRequests({ source, effect: 0, k: 1 }, 20 * single, design(100)))
      return [cell('variants: unchanged, K = 100', name, source.name), anyOf(100, shareOf(endings, 'FAIL'))]
    }),
  )
}

/** Every figure of the gate, through the shipped code. */
export function gateFigures(effort: Effort, sessions: readonly MeasuredSession[]): readonly Entry[] {
  const simulated = models.map(modelSource)
  const sources = [...simulated, ...sessions.map(replaySource)]
  const quietEnough = ['N1', 'N2', 'N3', 'N4a', 'N4b', 'N6'].map((name) => modelSource(modelOf(name)))
  return [
    ...sources.flatMap((source) => effects.flatMap((effect) => alone(source, effect, effort.single))),
    ...quietEnough.flatMap((source) => [
      ...together(source, 20, effort.gate[0]),
      ...together(source, 100, effort.gate[1]),
    ]),
    ...ofVariants(sources, effort.variants),
    ...falseAlarmsTogether(sources, effort.variants),
  ]
}
