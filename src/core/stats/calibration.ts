import { type Dependence, neighbourDependence, type Uniform } from './dependence.js'
import { type Effort, effortToFind, effortToPass, type Preset, presetFor } from './expected-effort.js'
import { hodgesLehmann, walshAverages } from './hodges-lehmann.js'
import { holm } from './holm.js'
import { type MannKendall, mannKendall } from './mann-kendall.js'
import { twoSided } from './mann-whitney.js'
import { bimodalityCoefficient, madSigma, outlierShare, requireFinite, vonNeumannRatio } from './noise.js'
import { median } from './order-statistic.js'
import { signedRank } from './signed-rank.js'

/** Two runs of the same build, side by side. */
export interface NullPair {
  readonly first: number
  readonly second: number
  /** True when the run in the first slot was called head. */
  readonly headFirst: boolean
}

/** The second slot against the first one, as a log ratio: positive when what runs second is larger. */
export interface OrderEffect {
  readonly shift: number
  readonly pTwoSided: number
  /** Holm's adjusted p over all metrics calibrated together: it alone may block, or one of many would every week. */
  readonly pFamily: number
}

export interface CalibrationWarning {
  readonly kind: 'order-effect' | 'dependence' | 'drift' | 'noisy-neighbour' | 'too-noisy'
  /** False: for information, since pairs remove it. */
  readonly blocks: boolean
  readonly message: string
}

/** How noisy pairs of identical builds are, and what that means for the gate. Shares. */
export interface Calibration {
  readonly pairs: number
  /** 1.4826 MAD of ln(head / base). */
  readonly sigmaCore: number
  readonly orderEffect: OrderEffect
  /** Of the pair differences: the test assumes none. */
  readonly dependence: Dependence
  /** Of the levels of the pairs in time: removed by pairing. */
  readonly drift: {
    readonly neighbours: Dependence
    readonly trend: MannKendall
    readonly vonNeumann: number | null
  }
  /** Share of the differences beyond 5 sigmaCore. */
  readonly outliers: number
  /** Above 5/9 rather two humps than one. */
  readonly bimodality: number | null
  /** Null: too noisy for any preset. */
  readonly preset: Preset | null
  readonly unchanged: Effort | null
  /** At the regression asked for, else at the preset's limit and at twice it; `effort` null: nothing is known. */
  readonly found: readonly { readonly change: number; readonly effort: Effort | null }[]
  readonly warnings: readonly CalibrationWarning[]
}

const level = 0.01
const smallestOrderEffect = 0.003
const mostOutliers = 0.1
const fewestPairs = 6

/** Values as logarithms, or as shares of a typical value where some are not above 0. */
function scaled(pairs: readonly NullPair[]): readonly NullPair[] {
  const values = pairs.flatMap(({ first, second }) => [first, second])
  requireFinite(values)
  const typical = median(values.map(Math.abs)) || Math.max(...values.map(Math.abs)) || 1
  const place = values.every((value) => value > 0) ? Math.log : (value: number) => value / typical
  return pairs.map((pair) => ({ ...pair, first: place(pair.first), second: place(pair.second) }))
}

type OwnOrderEffect = Omit<OrderEffect, 'pFamily'>

function orderEffectOf(pairs: readonly NullPair[]): OwnOrderEffect {
  const late = pairs.map(({ first, second }) => second - first)
  return { shift: hodgesLehmann(walshAverages(late)), pTwoSided: twoSided(signedRank(late)) }
}

/**
 * Pairs from which an order effect of one of `family` metrics can be shown: the least two-sided p of n pairs is
 * 2 / 2ⁿ, and Holm's first step asks for less than 0.01 / family.
 */
export const pairsForOrderEffect = (family: number): number =>
  Math.max(fewestPairs, Math.floor(Math.log2((2 * Math.max(1, family)) / level)) + 1)

const percent = (share: number): string => `${Number((share * 100).toPrecision(2))} %`

type Measured = Omit<Calibration, 'warnings' | 'unchanged' | 'found'>

function warningsOf({ orderEffect, dependence, drift, outliers, preset, sigmaCore }: Measured) {
  const late = orderEffect.shift > 0 ? 'larger' : 'smaller'
  const ordered = orderEffect.pFamily < level && Math.abs(orderEffect.shift) > smallestOrderEffect
  const drifts = Math.min(drift.neighbours.pTwoSided, drift.trend.pTwoSided) < level
  const candidates: readonly (false | CalibrationWarning)[] = [
    ordered && {
      kind: 'order-effect',
      blocks: true,
      message: `the run in the second slot is ${percent(Math.abs(orderEffect.shift))} ${late}: one run disturbs the next`,
    },
    dependence.pTwoSided < level && {
      kind: 'dependence',
      blocks: false,
      message: 'neighbouring pairs resemble or oppose each other more than chance explains',
    },
    drifts && {
      kind: 'drift',
      blocks: false,
      message: 'the level moves while measuring; pairs remove that, stored values would not',
    },
    outliers > mostOutliers && {
      kind: 'noisy-neighbour',
      blocks: false,
      message: `${percent(outliers)} of the pairs lie far outside the core: other work runs on this machine`,
    },
    preset === null && {
      kind: 'too-noisy',
      blocks: false,
      message: `pairs of the same build differ by ${percent(sigmaCore)}: widen the limit, lengthen the benchmark, or only record it`,
    },
  ]
  return candidates.filter((warning) => warning !== false)
}

/** What is known of one metric before it is set among the others. */
type Alone = Omit<Measured, 'orderEffect'> & { readonly orderEffect: OwnOrderEffect }

function measuredAlone(pairs: readonly NullPair[], random: Uniform): Alone {
  if (pairs.length < fewestPairs)
    throw new RangeError(`${pairs.length} pairs say nothing about noise; at least ${fewestPairs} are needed`)
  const placed = scaled(pairs)
  const differences = placed.map(({ first, second, headFirst }) =>
    headFirst ? first - second : second - first,
  )
  const levels = placed.map(({ first, second }) => (first + second) / 2)
  const sigmaCore = madSigma(differences)
  return {
    pairs: pairs.length,
    sigmaCore,
    orderEffect: orderEffectOf(placed),
    dependence: neighbourDependence(differences, random),
    drift: {
      neighbours: neighbourDependence(levels, random),
      trend: mannKendall(levels),
      vonNeumann: vonNeumannRatio(levels),
    },
    outliers: outlierShare(differences),
    bimodality: bimodalityCoefficient(differences),
    preset: presetFor(sigmaCore),
  }
}

function withEffort(measured: Measured, regression: number | null): Calibration {
  const { preset, sigmaCore } = measured
  const changes = preset === null ? [] : regression === null ? [preset.limit, 2 * preset.limit] : [regression]
  return {
    ...measured,
    unchanged: preset && effortToPass(sigmaCore, preset),
    found: changes.map((change) => ({ change, effort: effortToFind(sigmaCore, preset!, change) })),
    warnings: warningsOf(measured),
  }
}

/**
 * What pairs of identical builds say of the machine and each metric; all metrics share the risk that an order effect
 * is luck. `random` serves the permutation tests: the same generator state gives the same answer. `regression`: the
 * share whose effort is asked for. @throws RangeError with fewer than 6 pairs or a value that is not finite.
 */
export function calibrate(
  family: readonly (readonly NullPair[])[],
  random: Uniform,
  regression: number | null = null,
): readonly Calibration[] {
  const alone = family.map((pairs) => measuredAlone(pairs, random))
  const adjusted = holm(alone.map(({ orderEffect }) => orderEffect.pTwoSided))
  return alone.map((one, i) =>
    withEffort({ ...one, orderEffect: { ...one.orderEffect, pFamily: adjusted[i]! } }, regression),
  )
}
