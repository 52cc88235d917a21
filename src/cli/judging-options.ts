import type { Evaluating } from '../app/evaluate.js'
import { type Flags, type Option, oneOf, text } from './command.js'
import { bigNumber } from './whole-number.js'

/** Options of the commands that judge what is stored. */
export const judgingOptions: readonly Option[] = [
  { name: 'subject', type: 'string', value: 'ID', summary: 'subject (default: self)' },
  {
    name: 'meta-seed',
    type: 'string',
    value: 'N',
    summary: 'the run set that was drawn from N (default: the newest)',
  },
  {
    name: 'mode',
    type: 'string',
    value: 'MODE',
    summary: 'no-regression or promote (default: the manifest’s)',
  },
  {
    name: 'formulas',
    type: 'string',
    value: 'SET',
    summary: 'benchstone: its z against its threshold instead of the exact tests',
  },
  { name: 'allow-dirty', type: 'boolean', summary: 'judge runs of uncommitted changes too' },
]

/** What those options and `--baseline` say. Throws UsageError. */
export async function judgingOf(
  flags: Flags,
): Promise<Pick<Evaluating, 'rule' | 'subject' | 'metaSeed' | 'mode' | 'literal' | 'allowDirty'>> {
  const [rule, subject] = [text(flags, 'baseline'), text(flags, 'subject') ?? 'self']
  return {
    rule: rule === undefined ? null : await storedRule(rule),
    subject,
    metaSeed: bigNumber(flags, 'meta-seed'),
    mode: oneOf(flags, 'mode', ['no-regression', 'promote']) as Evaluating['mode'],
    literal: oneOf(flags, 'formulas', ['benchstone']) !== null,
    allowDirty: flags['allow-dirty'] === true,
  }
}

/** Nothing is run, so nothing can be paired. */
async function storedRule(word: string) {
  const [{ baselineRule }, { storedWords }] = await Promise.all([
    import('./baseline-rule.js'),
    import('../core/manifest/gate-table.js'),
  ])
  return baselineRule(word, storedWords)
}
