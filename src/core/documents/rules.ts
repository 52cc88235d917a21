/** What a kind of finding means, for SARIF and the documentation. */
export interface Rule {
  /** Stable: alerts are followed by it. */
  readonly id: string
  /** One sentence that says what was found. */
  readonly sentence: string
  /** What to do about it. */
  readonly help: string
  /** Where it is explained, relative to the repository. */
  readonly docs: string
}

const rule = (id: string, sentence: string, help: string): Rule => ({
  id,
  sentence,
  help,
  docs: `docs/findings.md#${id}`,
})

/** Every rule a finding may bear. */
export const rules: readonly Rule[] = [
  rule(
    'regression',
    'A metric got worse by more than is tolerated.',
    'Mend what made it worse. If the change is worth its cost, raise the tolerance of this metric in a change of its own.',
  ),
  rule(
    'target-missed',
    'A metric does not reach its declared target.',
    'Improve the metric, or change its target in the manifest.',
  ),
  rule(
    'not-promoted',
    'In mode promote, a metric is not proven to be better than its baseline.',
    'Improve it further, or measure more if the difference is small.',
  ),
  rule(
    'metric-missing',
    'A metric that the baseline has was not measured.',
    'Restore the metric, or take it out of the manifest if it is gone for good.',
  ),
  rule('metric-error', 'A metric could not be measured.', 'Read its message and mend the benchmark.'),
  rule(
    'benchmark-error',
    'A benchmark crashed, timed out or gave nothing to read.',
    'Run it by hand with the command shown, and read what it prints to stderr.',
  ),
  rule(
    'base-broken',
    'The commit to compare with does not build or does not run.',
    'Mend the base, or name another one with --base.',
  ),
  rule(
    'reference-mismatch',
    'A correctness benchmark produced something other than its frozen reference.',
    'Mend the output, or freeze a new reference if the change is meant.',
  ),
  rule(
    'not-deterministic',
    'Repetitions that must be equal were not.',
    'Remove the source of randomness (seeds, time, order), or do not declare the metric exact or deterministic.',
  ),
  rule(
    'corpus-drift',
    'A corpus is not the one whose hash the manifest holds.',
    'Restore the corpus, or write its new hash into the manifest.',
  ),
  rule(
    'needs-more-data',
    'There are too few runs to decide.',
    'Measure more: raise repetitions or max_pairs, or run the gate again.',
  ),
  rule(
    'inconclusive',
    'The measurements allow neither pass nor fail with the stated confidence.',
    'Raise the budget or max_pairs, make the benchmark steadier, or allow wider margins.',
  ),
  rule(
    'no-baseline',
    'There is nothing to compare with.',
    'Nothing to do on a first run; else see why the baseline was not found.',
  ),
  rule(
    'no-reference',
    'A correctness benchmark has no frozen reference.',
    'Freeze what a right run produced (benchgate reference freeze), or pin its hash in the manifest: reference = "sha256:…".',
  ),
  rule(
    'incomparable',
    'The two sides were not measured alike.',
    'Compare measurements of the same machine and the same definition.',
  ),
  rule(
    'skipped',
    'A benchmark was not run.',
    'Run it where its requirements are met, or set required = true.',
  ),
  rule(
    'new',
    'A benchmark or metric is measured for the first time.',
    'Nothing to do; it is judged from the next run on.',
  ),
  rule(
    'evaluator-changed',
    'The change under test also changes the files that measure it.',
    'Review those files: they were taken from the base for both sides.',
  ),
  rule(
    'policy-changed',
    'The change under test also changes how it is judged.',
    'Review the manifest: it was judged by the policy of the base.',
  ),
  rule(
    'no-lockfile-setup',
    'There is a lockfile and no setup: both sides run with whatever is installed.',
    'Declare [project] setup, so that each side gets the packages its own lockfile names.',
  ),
  rule(
    'store-unreadable',
    'The stored history could not be read; it was kept aside and not overwritten.',
    'Restore it from another copy, or remove it to begin a new history.',
  ),
  rule(
    'history-lost',
    'No copy of the history was found where there was one before.',
    'Restore it from an artifact or a release asset; baselines start anew otherwise.',
  ),
  rule(
    'storage-failed',
    'The history could not be saved.',
    'See the reason: what was measured is in the artifact of this run only.',
  ),
  rule(
    'recovered-runs',
    'Runs of a session that was killed were recovered.',
    'Nothing to do; the recovered session is marked as incomplete.',
  ),
  rule(
    'quarantined',
    'A metric in quarantine did not pass; it is shown and does not fail.',
    'Mend it and end the quarantine in the manifest.',
  ),
  rule(
    'quarantine-expired',
    'A quarantine has ended: what it covered can fail again.',
    'Take it out of the manifest, or give it a new last day.',
  ),
  rule(
    'design-cannot-fire',
    'So many metrics share the risk that no regression can be proven.',
    'Raise max_pairs, select fewer metrics, mark counts and sizes exact, or raise alpha.',
  ),
  rule(
    'base-manifest-missing',
    'The base has no manifest that can be read; the one of the change was used.',
    'Nothing to do when the manifest is new; else mend the one of the base.',
  ),
  rule(
    'accepted-regression',
    'A metric got worse, and that was accepted.',
    'Nothing to do until the acceptance ends.',
  ),
  rule(
    'acceptance-expired',
    'The acceptance of a regression has ended.',
    'Mend the metric, or renew the acceptance with a reason.',
  ),
  rule(
    'unreadable-output',
    'A part of what a benchmark printed could not be read.',
    'Print only what the declared format allows, or name another format.',
  ),
  rule(
    'level-change',
    'The level of a metric changed for good between two commits of its history.',
    'Look at the commits in the range; where it rests on stored values, compare its ends side by side first.',
  ),
  rule(
    'checkout-changed',
    'The checkout changed while it was measured in place.',
    'Let benchmarks write outside the repository or into ignored files, and change nothing while they run.',
  ),
  rule(
    'noisy-machine',
    'The machine was too unsteady to measure on.',
    'Stop other work on it, or measure on another machine.',
  ),
  rule(
    'interrupted',
    'The measuring was cut short; what had been measured was kept.',
    'Run it again; a longer timeout of the job helps when that is what ended it.',
  ),
  rule(
    'history-note',
    'Something about the stored history that a reader should know.',
    'Read its message; nothing was lost.',
  ),
  rule(
    'manifest-advice',
    'The manifest is valid and probably not what is meant.',
    'Read its message and change the named line, or leave it.',
  ),
  rule(
    'problem',
    'The gate could not begin: the manifest, an input, the repository or the event is not as it must be.',
    'Mend what the message names.',
  ),
]

/** The rule called `id`; for one that is not listed, a rule that says no more than its name. */
export const ruleOf = (id: string): Rule =>
  rules.find((each) => each.id === id) ?? rule(id, `Finding ${id}.`, 'Read the message of the finding.')
