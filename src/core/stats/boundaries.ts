import { mannWhitneyNormal, shiftRank, twoSided } from './mann-whitney.js'
import { select, selectMedian } from './order-statistic.js'

/** The step between two neighbouring segments, from the values nearest to it. */
export interface Step {
  /** Hodges and Lehmann's shift: the median of all differences after - before. */
  readonly shift: number
  /** 95 % interval of the shift for a change at this place. */
  readonly low: number
  readonly high: number
  readonly pTwoSided: number
}

/** Values of one side that a test looks at, where neighbours are independent. */
const windowSize = 30
const mostChance = 0.001
const intervalLevel = 0.025

/** Compares the levels before and after a boundary; the same question is answered once. */
export type Steps = (from: number, at: number, to: number) => Step

/** Steps in `values` whose neighbours' correlation multiplies variances by `inflation`. */
export function stepsIn(values: Float64Array, inflation: number): Steps {
  const known = new Map<string, Step>()
  const reach = Math.round(windowSize * inflation)
  return (from, at, to) => {
    const [start, end] = [Math.max(from, at - reach), Math.min(to, at + reach)]
    const key = `${start} ${at} ${end}`
    const found =
      known.get(key) ?? stepBetween(values.subarray(start, at), values.subarray(at, end), inflation)
    known.set(key, found)
    return found
  }
}

function stepBetween(before: Float64Array, after: Float64Array, inflation: number): Step {
  const differences = new Float64Array(before.length * after.length)
  for (const [i, late] of after.entries()) {
    for (const [j, early] of before.entries()) differences[i * before.length + j] = late - early
  }
  const k = shiftRank(after.length, before.length, intervalLevel, inflation)
  return {
    shift: selectMedian(differences),
    low: k === 0 ? Number.NEGATIVE_INFINITY : select(differences, k - 1),
    high: k === 0 ? Number.POSITIVE_INFINITY : select(differences, differences.length - k),
    pTwoSided: twoSided(mannWhitneyNormal([...after], [...before], inflation)),
  }
}

/** Boundaries with their step, each between the boundaries beside it. */
function measured(boundaries: readonly number[], length: number, steps: Steps) {
  const at = (i: number): number => (i < 0 ? 0 : (boundaries[i] ?? length))
  return boundaries.map((boundary, i) => ({ boundary, step: steps(at(i - 1), boundary, at(i + 1)) }))
}

/** The weakest boundary: the least certain one while any is uncertain, then the smallest that is too small. */
function weakest(candidates: ReturnType<typeof measured>, smallestShift: number): number | undefined {
  const uncertain = candidates.filter(({ step }) => step.pTwoSided > mostChance)
  const small = candidates.filter(({ step }) => Math.abs(step.shift) < smallestShift)
  const [first] =
    uncertain.length > 0
      ? uncertain.sort((a, b) => b.step.pTwoSided - a.step.pTwoSided)
      : small.sort((a, b) => Math.abs(a.step.shift) - Math.abs(b.step.shift))
  return first?.boundary
}

/** Boundaries without those that chance explains or that are too small to matter, weakest first. */
export function lasting(
  boundaries: readonly number[],
  length: number,
  { steps, smallestShift }: { readonly steps: Steps; readonly smallestShift: number },
): readonly number[] {
  const worst = weakest(measured(boundaries, length, steps), smallestShift)
  if (worst === undefined) return boundaries
  const rest = boundaries.filter((boundary) => boundary !== worst)
  return lasting(rest, length, { steps, smallestShift })
}
