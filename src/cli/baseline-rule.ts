import { isBaselineRule } from '../core/manifest/gate-table.js'
import { knownWords } from '../core/manifest/suggestion.js'
import type { BaselineRule } from '../core/model/plan.js'
import { UsageError } from './command.js'

/** The rule that `--baseline` names: one of `words` or a version. Throws UsageError. */
export function baselineRule(word: string, words: readonly BaselineRule[]): BaselineRule {
  const known = [...words, 'version:LABEL']
  const fits = word.startsWith('version:') || words.some((one) => one === word)
  if (fits && isBaselineRule(word)) return word
  throw new UsageError(
    `--baseline names no rule that can be used here: "${word}"; ${knownWords(word, known)}`,
  )
}
