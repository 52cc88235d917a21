export const id = 3638;
export const ids = [3638,340];
export const modules = {

/***/ 340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineRule: () => (/* binding */ baselineRule)
/* harmony export */ });
/* harmony import */ var _core_manifest_gate_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9365);
/* harmony import */ var _core_manifest_suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4571);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4953);



/** The rule that `--baseline` names: one of `words` or a version. Throws UsageError. */
function baselineRule(word, words) {
    const known = [...words, 'version:LABEL'];
    const fits = word.startsWith('version:') || words.some((one) => one === word);
    if (fits && (0,_core_manifest_gate_table_js__WEBPACK_IMPORTED_MODULE_0__.isBaselineRule)(word))
        return word;
    throw new _command_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--baseline names no rule that can be used here: "${word}"; ${(0,_core_manifest_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .knownWords */ .L3)(word, known)}`);
}
//# sourceMappingURL=baseline-rule.js.map

/***/ }),

/***/ 3638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ gate_command),
  documentOptions: () => (/* binding */ documentOptions),
  planOptions: () => (/* binding */ planOptions),
  requestOf: () => (/* binding */ requestOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/app/gate.js + 3 modules
var gate = __webpack_require__(5652);
;// CONCATENATED MODULE: ./build/src/app/occasion.js
/** Somebody on a machine of his own asks; where `project` is no repository, the gate itself says so. */
async function localOccasion({ git }, project, actor) {
    const repository = await git.repository(project);
    const branch = repository.ok ? await git.branch(repository.value) : null;
    const defaultBranch = repository.ok ? await git.defaultBranch(repository.value) : null;
    const onDefaultBranch = branch !== null && branch === defaultBranch;
    const none = { baseSha: null, baseBranch: null, headSha: null, trigger: null, runnerLabels: [] };
    return { event: 'local', branch, defaultBranch, onDefaultBranch, actor, ...none };
}
//# sourceMappingURL=occasion.js.map
// EXTERNAL MODULE: ./build/src/core/manifest/gate-table.js
var gate_table = __webpack_require__(9365);
// EXTERNAL MODULE: ./build/src/edge/git.js + 13 modules
var git = __webpack_require__(8956);
// EXTERNAL MODULE: ./build/src/edge/measurer.js
var measurer = __webpack_require__(9805);
// EXTERNAL MODULE: ./build/src/edge/world.js
var edge_world = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/src/cli/baseline-rule.js
var baseline_rule = __webpack_require__(340);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/entry.js + 1 modules
var entry = __webpack_require__(5417);
// EXTERNAL MODULE: ./build/src/cli/output.js + 1 modules
var output = __webpack_require__(6596);
;// CONCATENATED MODULE: ./build/src/cli/commands/gate.js











/** What decides which benchmarks are measured against what. */
const planOptions = [
    { name: 'base', type: 'string', value: 'REF', summary: 'compare with this commit, branch or tag' },
    {
        name: 'baseline',
        type: 'string',
        multiple: true,
        value: 'RULE',
        summary: 'judge against these rules instead of the manifest’s',
    },
    {
        name: 'benchmark',
        type: 'string',
        multiple: true,
        value: 'NAME',
        summary: 'only these (names or patterns)',
    },
    { name: 'cost', type: 'string', value: 'C', summary: 'fast, heavy or all' },
    { name: 'fail-on', type: 'string', value: 'WHAT', summary: 'mandatory, any or never' },
    {
        name: 'allow-dirty',
        type: 'boolean',
        summary: 'measure uncommitted changes; their diff is kept beside the store',
    },
    {
        name: 'manifest',
        type: 'string',
        value: 'FILE',
        summary: 'relative to the project (default: bench/manifest.toml)',
    },
    { name: 'label', type: 'string', value: 'VERSION', summary: 'version label of the session' },
    {
        name: 'fresh',
        type: 'boolean',
        summary: 'do not go on from pairs that the store holds of the same commits; counts as another attempt',
    },
];
const documentOptions = [
    { name: 'sarif', type: 'string', value: 'FILE', summary: 'write SARIF 2.1.0 here' },
    { name: 'summary', type: 'string', value: 'FILE', summary: 'write the Markdown summary here' },
];
const gate_command = {
    usage: '[options]',
    description: 'Builds base and head in worktrees of their own, measures each benchmark of bench/manifest.toml in pairs until it is\n' +
        'decided, judges, and records everything in the store. Base is the merge base with the default branch, or the commit\n' +
        'before on that branch itself; with --allow-dirty and uncommitted changes, HEAD against the working tree.',
    options: [...planOptions, ...documentOptions],
    async run(invocation) {
        const { quiet, verbose, flags, positionals } = invocation;
        if (positionals.length > 0)
            throw new command/* UsageError */.eb('gate takes no arguments; name benchmarks with --benchmark NAME');
        const world = (0,edge_world/* realWorld */.b)(quiet);
        const request = await requestOf(invocation, world.host.user);
        const { outcome } = await (0,gate/* gate */.G)(world, request, (0,measurer/* measurer */.j)((0,entry/* cliFile */.j)(), { quiet, verbose }));
        const asked = { sarif: (0,command/* text */.Qq)(flags, 'sarif'), summary: (0,command/* text */.Qq)(flags, 'summary') };
        const written = await (0,output.writeDocuments)(outcome, asked);
        (0,output.showAnswer)(written, invocation.json);
        return written.exitCode;
    },
};
/** What the options ask of a gate, or of a calibration. */
async function requestOf({ project, store, flags }, actor) {
    const baselines = (0,command/* list */.p_)(flags, 'baseline').map((word) => (0,baseline_rule.baselineRule)(word, gate_table.baselineWords));
    return {
        project,
        manifest: (0,command/* text */.Qq)(flags, 'manifest') ?? (0,external_node_path_.join)('bench', 'manifest.toml'),
        store: store === null ? null : (0,external_node_path_.resolve)(store),
        verifyStore: false,
        occasion: await localOccasion({ git: (0,git.openGit)(process.env) }, project, actor),
        head: null,
        base: (0,command/* text */.Qq)(flags, 'base') ?? null,
        baselines: baselines.length > 0 ? baselines : null,
        benchmarks: (0,command/* list */.p_)(flags, 'benchmark'),
        cost: (0,command/* oneOf */.yL)(flags, 'cost', ['fast', 'heavy', 'all']),
        failOn: (0,command/* oneOf */.yL)(flags, 'fail-on', ['mandatory', 'any', 'never']),
        allowDirty: flags['allow-dirty'] === true,
        fresh: flags['fresh'] === true,
        version: (0,command/* text */.Qq)(flags, 'label') ?? null,
        command: `benchgate ${process.argv.slice(2).join(' ')}`,
        findings: [],
    };
}
//# sourceMappingURL=gate.js.map

/***/ })

};
