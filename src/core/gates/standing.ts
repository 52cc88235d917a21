import { holm, holmLevels } from '../stats/holm.js'
import type { Assessed } from './assess.js'
import type { Design } from './design.js'

/** Where one metric stands in the family of all: adjusted p values and the levels their looks were tested at. */
export interface Standing {
  readonly pWorse: number
  readonly pGood: number
  readonly worseLevel: number
  readonly goodLevel: number
}

/** Holm over K for FAIL. PASS needs none (intersection-union), PROMOTE is a claim for each metric and does. */
export function standings(assessed: readonly Assessed[], design: Design): readonly Standing[] {
  const { alpha, beta, metrics, mode } = design
  const family = Math.max(metrics, assessed.length)
  const [worse, good] = [assessed.map(({ pWorse }) => pWorse), assessed.map(({ pGood }) => pGood)]
  const [worseAdjusted, worseLevels] = [holm(worse, family), holmLevels(worse, alpha, family)]
  const corrected = mode === 'promote'
  const goodAdjusted = corrected ? holm(good, family) : good
  const goodLevels = corrected ? holmLevels(good, alpha, family) : good.map(() => beta)
  return assessed.map(({ share }, i) => ({
    pWorse: worseAdjusted[i]!,
    pGood: goodAdjusted[i]!,
    worseLevel: worseLevels[i]!,
    goodLevel: goodLevels[i]! * share,
  }))
}
