export const id = 658;
export const ids = [658];
export const modules = {

/***/ 2959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
const rule = (id, sentence, help) => ({
    id,
    sentence,
    help,
    docs: `docs/findings.md#${id}`,
});
/** Every rule a finding may bear. */
const rules = [
    rule('regression', 'A metric got worse by more than is tolerated.', 'Mend what made it worse. If the change is worth its cost, raise the tolerance of this metric in a change of its own.'),
    rule('anchor-regression', 'Since the anchor, the commit of the best accepted report, a metric got worse by more than is tolerated.', 'Find the change with benchgate bisect, or hold another level by [[anchor]] in bench/accepted.toml.'),
    rule('anchor-decision', 'A decision in bench/accepted.toml moved the anchor, or could not.', 'Nothing to do when it moved; else name a commit whose report is stored.'),
    rule('target-missed', 'A metric does not reach its declared target.', 'Improve the metric, or change its target in the manifest.'),
    rule('not-promoted', 'In mode promote, a metric is not proven to be better than its baseline.', 'Improve it further, or measure more if the difference is small.'),
    rule('metric-missing', 'A metric that the baseline has was not measured.', 'Restore the metric, or take it out of the manifest if it is gone for good.'),
    rule('metric-error', 'A metric could not be measured.', 'Read its message and mend the benchmark.'),
    rule('benchmark-error', 'A benchmark crashed, timed out or gave nothing to read.', 'Run it by hand with the command shown, and read what it prints to stderr.'),
    rule('base-broken', 'The commit to compare with does not build or does not run.', 'Mend the base, or name another one with --base.'),
    rule('reference-mismatch', 'A correctness benchmark produced something other than its frozen reference.', 'Mend the output, or freeze a new reference if the change is meant.'),
    rule('not-deterministic', 'Repetitions that must be equal were not.', 'Remove the source of randomness (seeds, time, order), or do not declare the metric exact or deterministic.'),
    rule('corpus-drift', 'A corpus is not the one whose hash the manifest holds.', 'Restore the corpus, or write its new hash into the manifest.'),
    rule('needs-more-data', 'There are too few runs to decide.', 'Measure more: raise repetitions or max_pairs, or run the gate again.'),
    rule('inconclusive', 'The measurements allow neither pass nor fail with the stated confidence.', 'Raise the budget or max_pairs, make the benchmark steadier, or allow wider margins.'),
    rule('no-baseline', 'There is nothing to compare with.', 'Nothing to do on a first run; else see why the baseline was not found.'),
    rule('no-reference', 'A correctness benchmark has no frozen reference.', 'Freeze what a right run produced (benchgate reference freeze), or pin its hash in the manifest: reference = "sha256:…".'),
    rule('incomparable', 'The two sides were not measured alike.', 'Compare measurements of the same machine and the same definition.'),
    rule('skipped', 'A benchmark was not run.', 'Run it where its requirements are met, or set required = true.'),
    rule('new', 'A benchmark or metric is measured for the first time.', 'Nothing to do; it is judged from the next run on.'),
    rule('evaluator-changed', 'The change under test also changes the files that measure it.', 'Review those files: they were taken from the base for both sides.'),
    rule('policy-changed', 'The change under test also changes how it is judged.', 'Review the manifest: it was judged by the policy of the base.'),
    rule('no-lockfile-setup', 'There is a lockfile and no setup: both sides run with whatever is installed.', 'Declare [project] setup, so that each side gets the packages its own lockfile names.'),
    rule('store-unreadable', 'The stored history could not be read; it was kept aside and not overwritten.', 'Restore it from another copy, or remove it to begin a new history.'),
    rule('history-lost', 'No copy of the history was found where there was one before, or only that of a release.', 'Restore it from an artifact or a release asset; baselines start anew otherwise.'),
    rule('storage-failed', 'The history could not be saved.', 'See the reason: what was measured is in the artifact of this run only.'),
    rule('session-refused', 'A restored history held sessions that no signing key vouches for.', 'Find out who wrote them; sign what is yours with command: sign or benchgate store sign.'),
    rule('recovered-runs', 'Runs of a session that was killed were recovered.', 'Nothing to do; the recovered session is marked as incomplete.'),
    rule('quarantined', 'A metric in quarantine did not pass; it is shown and does not fail.', 'Mend it and end the quarantine in the manifest.'),
    rule('quarantine-expired', 'A quarantine has ended: what it covered can fail again.', 'Take it out of the manifest, or give it a new last day.'),
    rule('design-cannot-fire', 'So many metrics share the risk that no regression can be proven.', 'Raise max_pairs, select fewer metrics, mark counts and sizes exact, or raise alpha.'),
    rule('base-manifest-missing', 'The base has no manifest that can be read; the one of the change was used.', 'Nothing to do when the manifest is new; else mend the one of the base.'),
    rule('accepted-regression', 'A metric got worse, and that was accepted.', 'Nothing to do until the acceptance ends.'),
    rule('acceptance-expired', 'The acceptance of a regression has ended.', 'Mend the metric, or renew the acceptance with a reason.'),
    rule('selects-nothing', 'A pattern of the manifest selects no metric.', 'Compare it with what benchgate parse shows of the output, or remove it.'),
    rule('unreadable-output', 'A part of what a benchmark printed could not be read.', 'Print only what the declared format allows, or name another format.'),
    rule('level-change', 'The level of a metric changed for good between two commits of its history.', 'Find the commit with benchgate bisect, which compares the ends of the range side by side first.'),
    rule('checkout-changed', 'The checkout changed while it was measured in place.', 'Let benchmarks write outside the repository or into ignored files, and change nothing while they run.'),
    rule('noisy-machine', 'The machine was too unsteady to measure on.', 'Stop other work on it, or measure on another machine.'),
    rule('calibration', 'What a calibration of this machine says of a benchmark: its noise, the preset that suits it, what a regression takes.', 'Nothing to do; calibrate again when the machine or the benchmark has changed.'),
    rule('calibration-blocks', 'Pairs of the same build do not agree: the gate would have failed it, or the run in the second slot differs.', 'Find out why and run benchgate calibrate again, or acknowledge it with benchgate calibrate --acknowledge.'),
    rule('enforcement-blocked', 'A benchmark only warns on this machine, because in its newest calibration the same build did not agree with itself.', 'Run benchgate calibrate again, or acknowledge the calibration with benchgate calibrate --acknowledge.'),
    rule('preset-too-tight', 'The margins in force are tighter than the noise of this machine allows: many answers will be undecided.', 'Widen the preset or limit, lengthen the benchmark, or measure on a quieter machine.'),
    rule('unsteady', 'A calibration found something that weakens the gate without making it wrong: drift, neighbours, dependence, noise.', 'Stop other work on the machine, lengthen the benchmark, or widen its limit.'),
    rule('environment-shift', 'The whole suite moved together against stored values: the machine, not the change.', 'Measure side by side, which takes the machine out: benchgate gate --baseline paired:best.'),
    rule('interrupted', 'The measuring was cut short; what had been measured was kept.', 'Run it again; a longer timeout of the job helps when that is what ended it.'),
    rule('shard-missing', 'A part of the plan was measured by nobody.', 'Run the failed jobs again; the judging takes in what they hand over.'),
    rule('shard-refused', 'What a measuring job handed over is not what it must be, and was not believed.', 'Read the reason: it was damaged on its way, it is of another commit, or somebody tried to write history with it.'),
    rule('shard-surplus', 'Something was measured twice, or is not in the plan; one copy was used.', 'Nothing to do after a job was run again; else see which jobs hand over segments.'),
    rule('history-note', 'Something about the stored history that a reader should know.', 'Read its message; nothing was lost.'),
    rule('looks-continued', 'Earlier sessions measured pairs of these very commits; they count, and only what they left open was measured.', 'Nothing to do. Where those pairs are known to be bad, "benchgate gate --fresh" measures anew; that counts as another attempt.'),
    rule('manifest-advice', 'The manifest is valid and probably not what is meant.', 'Read its message and change the named line, or leave it.'),
    rule('problem', 'The gate could not begin: the manifest, an input, the repository or the event is not as it must be.', 'Mend what the message names.'),
    rule('metric-renamed', 'The change under test gives a metric another name.', 'See that it is the same metric; its history goes on under the new name.'),
];
/** The rule called `id`; for one that is not listed, a rule that says no more than its name. */
const ruleOf = (id) => rules.find((each) => each.id === id) ?? rule(id, `Finding ${id}.`, 'Read the message of the finding.');
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 8277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarif: () => (/* binding */ sarif)
});

;// CONCATENATED MODULE: ./build/src/core/documents/parts/fingerprint.js
const mask = (1n << 64n) - 1n;
/**
 * 16 hex digits that stand for `text`, equal wherever they are computed. Tells findings apart and protects
 * nothing: FNV-1a, 64 bits (Fowler, Noll and Vo; offset basis and prime from IETF draft-eastlake-fnv).
 */
function fingerprint(text) {
    let hash = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(text)) {
        hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & mask;
    }
    return hash.toString(16).padStart(16, '0');
}
//# sourceMappingURL=fingerprint.js.map
// EXTERNAL MODULE: ./build/src/core/documents/rules.js
var rules = __webpack_require__(2959);
;// CONCATENATED MODULE: ./build/src/core/documents/sarif.js


/** What code scanning keeps of one upload is less; more results than this are refused altogether. */
const mostResults = 25_000;
/**
 * SARIF 2.1.0 as code scanning accepts it: one run, every required text filled, one category per project.
 * An outcome without findings is a valid log too, and the one that closes alerts: it is always uploaded.
 */
const sarif = {
    name: 'sarif',
    summary: 'SARIF 2.1.0 for code scanning',
    file: 'benchgate.sarif',
    render: (outcome) => `${JSON.stringify(log(outcome), null, 2)}\n`,
};
function log(outcome) {
    const { findings, header, decision } = outcome;
    const shown = findings.slice(0, mostResults);
    const known = [...rules/* rules */.a, ...strangers(shown)];
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: { name: 'benchgate', semanticVersion: header.harnessVersion, rules: known.map(descriptor) },
                },
                automationDetails: { id: `benchgate/${header.project}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [{ executionSuccessful: decision !== 'ERROR' }],
                results: results(shown, known, header.project),
            },
        ],
    };
}
/** Rules of findings that `rules.ts` does not list: a result must never point at a rule that is not there. */
function strangers(findings) {
    const listed = new Set(rules/* rules */.a.map(({ id }) => id));
    const ids = new Set(findings.map(({ rule }) => rule).filter((id) => !listed.has(id)));
    return [...ids].map(rules/* ruleOf */.Y);
}
/** No `security-severity`: with it the result would count as a security alert. */
const descriptor = ({ id, sentence, help, docs }) => ({
    id,
    shortDescription: { text: sentence },
    fullDescription: { text: `${sentence} ${help}` },
    help: { text: `${help} See ${docs}.`, markdown: `${help}\n\nSee \`${docs}\`.` },
    properties: { tags: ['performance'], precision: 'high', 'problem.severity': 'warning' },
});
function results(findings, known, project) {
    const index = new Map(known.map(({ id }, at) => [id, at]));
    const seen = new Map();
    return findings.map((finding) => {
        const key = identity(project, finding);
        const nth = (seen.get(key) ?? 0) + 1;
        seen.set(key, nth);
        return {
            ruleId: finding.rule,
            ruleIndex: index.get(finding.rule),
            level: finding.level,
            message: {
                text: [finding.message || (0,rules/* ruleOf */.Y)(finding.rule).sentence, finding.remedy].filter(Boolean).join(' '),
            },
            locations: [sarif_location(finding)],
            partialFingerprints: { primaryLocationLineHash: `${fingerprint(key)}:${nth}` },
        };
    });
}
/** Neither line nor numbers: an alert stays the same one when the manifest grows or the change gets larger. */
const identity = (project, { benchmark, subject, metric, rule }) => [project, benchmark ?? '', subject ?? '', metric ?? '', rule].join('|');
function sarif_location({ file, line }) {
    const startLine = Number.isInteger(line) && line > 0 ? line : 1;
    return {
        physicalLocation: {
            artifactLocation: { uri: uri(file || 'bench/manifest.toml') },
            region: { startLine, startColumn: 1, endLine: startLine, endColumn: 2 },
        },
    };
}
const uri = (path) => path.split('/').map(segment).join('/');
/** A lone surrogate, which a file name may hold, cannot be encoded. */
const segment = (part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'));
//# sourceMappingURL=sarif.js.map

/***/ })

};
