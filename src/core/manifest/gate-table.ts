import * as z from 'zod/mini'
import { type BaselineRule, pairedRules } from '../model/plan.js'
import { lookRange } from '../stats/looks.js'
import * as s from './scalars.js'

/** Rules that only the history answers. */
export const storedWords = ['best', 'best-metric', 'pinned', 'latest', 'previous', 'merge-base'] as const

/** Every baseline rule that is one word; `version:<label>` is the only other form. */
export const baselineWords = [...pairedRules, ...storedWords] as const

const aRule = s.expected('a baseline rule', `use ${baselineWords.join(', ')} or version:<label>`)

export const isBaselineRule = (word: string): word is BaselineRule =>
  /^version:\S+$/.test(word) || baselineWords.some((known) => known === word)

const baselineRule = z.union(
  [z.enum(baselineWords), z.templateLiteral(['version:', z.string().check(z.regex(/\S+/))])],
  aRule,
)

const rules = s.distinct(baselineRule, 'baseline rules')

export const eventKeys = [
  'pull_request',
  'merge_group',
  'push',
  'schedule',
  'release',
  'workflow_dispatch',
  'local',
] as const

const baselines = z.strictObject({
  pull_request: s.maybe(rules, 'Baselines on pull requests; default paired:merge-base and best.'),
  merge_group: s.maybe(rules, 'Baselines in a merge queue; default those of pull_request.'),
  push: s.maybe(rules, 'Baselines on a push to the default branch; default best.'),
  schedule: s.maybe(rules, 'Baselines of scheduled runs; default paired:best.'),
  release: s.maybe(rules, 'Baselines of releases; default paired:previous-tag and previous.'),
  workflow_dispatch: s.maybe(rules, 'Baselines of runs started by hand; default those of schedule.'),
  local: s.maybe(rules, 'Baselines of runs outside GitHub; default paired:merge-base.'),
})

const level = s.oneOf(['fail', 'warn', 'pass'])

const on = z.strictObject({
  no_baseline: s.doc(z._default(level, 'warn'), 'When there is nothing to compare with.'),
  needs_more_data: s.doc(z._default(level, 'warn'), 'When too few runs exist to decide.'),
  inconclusive: s.doc(z._default(level, 'warn'), 'When all pairs are spent and nothing is proven.'),
  incomparable: s.doc(z._default(level, 'warn'), 'When definition or machine differ.'),
  missing: s.doc(z._default(level, 'fail'), 'When a metric or benchmark of the baseline is gone.'),
  new: s.doc(z._default(level, 'pass'), 'When a benchmark or metric is new.'),
  evaluator_changed: s.doc(z._default(level, 'warn'), 'When evaluator files differ between the sides.'),
  policy_changed: s.doc(z._default(level, 'warn'), 'When the change alters how it is judged.'),
})

/** The named pairs of tolerance and limit. */
export const presets = {
  strict: { tolerance: 0.02, limit: 0.05 },
  shared: { tolerance: 0.03, limit: 0.1 },
  noisy: { tolerance: 0.05, limit: 0.15 },
} as const

export const preset = s.oneOf(['strict', 'shared', 'noisy'])

/** Fewer pairs decide nothing, more are never looked at. */
const pairCount = s.whole(lookRange.first, lookRange.last)

export const gateTable = z.strictObject({
  mode: s.doc(
    z._default(s.oneOf(['no-regression', 'promote']), 'no-regression'),
    'The question asked: is it proven worse, or proven better?',
  ),
  preset: s.doc(z._default(preset, 'strict'), 'strict 2%/5%, shared 3%/10%, noisy 5%/15%.'),
  tolerance: s.maybe(s.share, "Worse than this with confidence fails; overrides the preset's."),
  limit: s.maybe(s.share, "Better than this with confidence passes; overrides the preset's."),
  alpha: s.doc(z._default(s.risk, 0.05), 'Risk of failing a job in which nothing is worse than tolerated.'),
  beta: s.doc(z._default(s.risk, 0.05), 'Risk of passing a metric that is worse than its limit.'),
  min_pairs: s.doc(z._default(pairCount, lookRange.first), 'Pairs before the first look.'),
  max_pairs: s.doc(
    z._default(pairCount, lookRange.last),
    `Pairs after which an undecided metric is INCONCLUSIVE; at most ${lookRange.last} are of use.`,
  ),
  baselines: s.doc(z._default(baselines, {}), 'Baseline rules by event.'),
  best_order: s.doc(
    z._default(s.distinct(s.oneOf(['success_rate', 'margin', 'newest']), 'orderings'), [
      'success_rate',
      'margin',
      'newest',
    ]),
    'By what the best stored report is chosen.',
  ),
  anchor_every: s.doc(
    z._default(s.whole(0), 5),
    'Merges between paired runs against the anchor; 0: only on schedule.',
  ),
  trust_stored: s.doc(z._default(s.flag, false), 'Whether stored time comparisons may fail, not only warn.'),
  on: s.doc(z.prefault(on, {}), 'What each undecided answer does to the job.'),
  fail_on: s.doc(
    z._default(s.oneOf(['mandatory', 'any', 'never']), 'mandatory'),
    'Which failing metrics fail the job.',
  ),
})

const quarantine = z.strictObject({
  reason: s.doc(s.text, 'Why it may not fail for now.'),
  until: s.doc(s.date, 'Last day of the quarantine, YYYY-MM-DD.'),
})

/** The keys that say how a metric is judged; shared by metric declarations and [[policy]]. */
export const judging = {
  preset: s.maybe(preset, 'strict 2%/5%, shared 3%/10%, noisy 5%/15%.'),
  tolerance: s.maybe(s.share, 'Worse than this share fails.'),
  limit: s.maybe(s.share, 'Better than this share with confidence passes.'),
  abs_tolerance: s.maybe(s.nonNegative, "The tolerance in the metric's unit."),
  abs_limit: s.maybe(s.nonNegative, "The limit in the metric's unit."),
  mandatory: s.maybe(s.flag, 'Whether it may fail the job; default true.'),
  exact: s.maybe(s.flag, 'Whether two runs of one build must agree exactly.'),
  machine_independent: s.maybe(s.flag, 'Whether values of other machines may be compared.'),
}

export const policyTable = z.strictObject({
  match: s.doc(s.text, 'Pattern of benchmark, or of benchmark/metric, with * and ?; the last match wins.'),
  ...judging,
  quarantine: s.maybe(quarantine, 'Measured and shown, never failing, until a day.'),
})
