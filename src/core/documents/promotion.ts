import type { PointerMove } from '../model/session.js'
import type { Answer } from './document.js'
import { jsonOutcome } from './json.js'
import { printable } from './parts/printable.js'

/** What `promote` shows: the answer, and the move where one was made. */
export interface ShownPromotion {
  readonly answer: Answer
  readonly move: PointerMove | null
  readonly metaSeed: bigint | null
}

/** The answer's object with `promoted`, and the meta seed as decimal text. */
export function promotionObject({ answer, move, metaSeed }: ShownPromotion) {
  const seed = metaSeed?.toString() ?? null
  return { promoted: move !== null, pointer: move, metaSeed: seed, ...jsonOutcome(answer) }
}

/** The same as text. */
export const promotionJson = (shown: ShownPromotion): string =>
  `${JSON.stringify(promotionObject(shown), null, 2)}\n`

/** One line after the answer. */
export function promotionText({ move, metaSeed }: ShownPromotion): string {
  if (move === null) return 'Not promoted: the baseline stays as it is.\n'
  const seed = metaSeed === null ? '' : ` of meta seed ${metaSeed}`
  return `Promoted: the run set${seed} at ${move.gitSha.slice(0, 10)} is the baseline now (${printable(move.reason, 1000)}).\n`
}
