import type { Plugin } from '../model/plugin.js'
import type { Judgement } from './gate.js'
import { counted, without } from './wording.js'

/** What an artifact must equal: the frozen reference, or what base produced where none is frozen. */
export type Expected =
  | { readonly from: 'reference'; readonly hash: string }
  | { readonly from: 'base'; readonly hashes: readonly string[] }

const short = (hash: string): string => hash.replace(/^sha256:/, '').slice(0, 12)

function disagreement(side: string, hashes: readonly string[]): string | null {
  const other = hashes.find((hash) => hash !== hashes[0])
  if (other === undefined) return null
  return `not deterministic: repetitions of ${side} gave ${short(hashes[0]!)} and ${short(other)}`
}

/**
 * Judges the artifact hashes of all ok repetitions of head, not only the last: every one must equal what is
 * expected. `expected` null: there is nothing to compare with, NO_REFERENCE.
 */
export function judgeReference(head: readonly string[], expected: Expected | null): Judgement {
  if (expected === null || (expected.from === 'base' && expected.hashes.length === 0)) {
    return without('NO_REFERENCE', 'no reference is frozen; freeze one from a run known to be right')
  }
  const broken = expected.from === 'base' ? disagreement('base', expected.hashes) : null
  if (broken) return without('ERROR', broken)
  if (head.length === 0) return without('NEEDS_MORE_DATA', 'no repetition of head produced an artifact')
  const unstable = disagreement('head', head)
  if (unstable) return without('FAIL', unstable)
  const wanted = expected.from === 'base' ? expected.hashes[0]! : expected.hash
  const name = expected.from === 'base' ? "base's artifact (no reference is frozen)" : 'the frozen reference'
  return head[0] === wanted
    ? without('PASS', `${counted(head.length, 'repetition')} equal to ${name}`)
    : without('FAIL', `artifact ${short(head[0]!)} differs from ${name}, ${short(wanted)}`)
}

/** The gate of tier correctness. */
export interface ReferenceGate extends Plugin {
  readonly judges: 'artifacts'
  judge: typeof judgeReference
}

export const reference: ReferenceGate = {
  name: 'reference',
  summary: 'Artifacts byte for byte: every repetition must have the hash of the frozen reference.',
  judges: 'artifacts',
  judge: judgeReference,
}
