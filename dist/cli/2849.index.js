export const id = 2849;
export const ids = [2849,3638,6410,340];
export const modules = {

/***/ 7431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ storedSeconds),
/* harmony export */   m: () => (/* binding */ expectedMetrics)
/* harmony export */ });
/* harmony import */ var _core_model_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68);

/** Seconds that the newest stored session spent on a benchmark, all sides together; null when none is stored. */
function storedSeconds(history, project, { name, subject }) {
    const runs = history?.runs({ project, benchmark: name, subject: subject.id, limit: runsLookedAt }) ?? [];
    const newest = runs.at(-1)?.session;
    const own = runs.filter(({ session }) => session === newest);
    return own.length === 0 ? null : own.reduce((sum, { wall }) => sum + wall, 0);
}
/** Two sides of 60 pairs and some that were tried again. */
const runsLookedAt = 150;
/**
 * How many metrics pairs will decide in these contests, as far as it is known before anything ran: those declared by
 * name, or as many as the newest stored report has, whichever is more.
 */
function expectedMetrics(history, project, { benchmark, contests }) {
    const paired = contests.filter(({ against }) => against !== null).length;
    if (paired === 0 || benchmark.tier === 'correctness' || benchmark.deterministic)
        return 0;
    const declared = benchmark.metrics.filter(({ pattern, policy }) => !/[*?]/.test(pattern) && !policy.exact);
    const { name, subject } = benchmark;
    const report = history?.reports({ project, benchmark: name, subject: subject.id }).at(-1);
    const stored = (report?.metrics ?? []).filter((metric) => {
        const policy = (0,_core_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .policyOf */ .US)(benchmark, metric.name);
        return metric.status === 'ok' && metric.direction !== null && policy !== null && !policy.exact;
    });
    const open = benchmark.defaultPolicy !== null && !benchmark.defaultPolicy.exact ? 1 : 0;
    return paired * Math.max(declared.length, stored.length, open);
}
//# sourceMappingURL=expected.js.map

/***/ }),

/***/ 3505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ seedSuffix),
/* harmony export */   d: () => (/* binding */ pairsEach)
/* harmony export */ });
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7755);

/**
 * Pairs that each runner of a pool makes, however they turn out: together at least as many as the last look needs.
 * Null where one runner measures alone and stops when it is decided.
 */
function pairsEach(gate, pool) {
    return pool === 1 ? null : Math.ceil(((0,_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .looksOf */ .uJ)(gate).at(-1) ?? gate.maxPairs) / pool);
}
/** Runners of a pool draw coins of their own. */
const seedSuffix = ({ pool, part }) => pool === 1 ? '' : ` ${part}/${pool}`;
//# sourceMappingURL=pool.js.map

/***/ }),

/***/ 1447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gA: () => (/* binding */ readSegment),
  TJ: () => (/* binding */ writeSegment)
});

// UNUSED EXPORTS: segmentFiles

// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/src/core/shards/parsed.js
var parsed = __webpack_require__(2518);
;// CONCATENATED MODULE: ./build/src/core/shards/outcomes.js



const words = schemas/* string */.YjP().check(api/* _maxLength */.Eb(10_000));
const outcomes = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    contests: schemas/* array */.YOg(schemas/* strictObject */.rej({
        benchmark: words,
        subject: words,
        rule: schemas/* nullable */.mee(words),
        stop: schemas/* enum */.k5n([
            ...['decided', 'max-pairs', 'budget', 'head-failed', 'base-failed', 'both-failed'],
            ...['skipped', 'corpus-drift', 'complete', 'interrupted'],
        ]),
        message: schemas/* nullable */.mee(words),
    }))
        .check(api/* _maxLength */.Eb(100_000)),
});
/** Reads what another machine wrote. */
function readOutcomes(bytes) {
    const read = outcomes.safeParse((0,parsed/* parsed */.Y)(new TextDecoder().decode(bytes)));
    if (read.success)
        return (0,problem.ok)(read.data);
    const [issue] = read.error.issues;
    const where = { file: 'outcomes.json', key: issue?.path.join('.') ?? '' };
    const what = `it is not what "measure" writes: ${issue?.message ?? 'not readable'}`;
    return (0,problem/* fail */.fJ)({ where, what, hint: 'measure this shard again' });
}
//# sourceMappingURL=outcomes.js.map
;// CONCATENATED MODULE: ./build/src/app/shards/segment.js


/** Names and largest sizes of a segment's files. Nothing else in its folder is looked at. */
const segmentFiles = { 'store.db': 64 * 1024 * 1024, 'outcomes.json': 4 * 1024 * 1024 };
/** Writes a segment into a fresh folder. */
async function writeSegment(world, folder, segment) {
    const opened = await world.histories.open(folder, { verify: false, write: true });
    if (opened.state !== 'absent')
        throw new Error(`${folder} holds a store already`);
    opened.history.append(segment.session);
    await opened.history.save();
    opened.history.close();
    await world.files.writeAtomic(`${folder}/outcomes.json`, `${JSON.stringify(segment.outcomes)}\n`);
}
/**
 * Reads a segment that may be anybody's: regular files of a bounded size, a store with the very schema, every hash
 * right, and one session. Answers why it cannot be used as a text.
 */
async function readSegment(world, folder) {
    const own = await world.files.makeTemporaryFolder('benchgate-segment-');
    try {
        const outcomes = await outcomesIn(world, folder);
        if (typeof outcomes === 'string')
            return outcomes;
        const session = await sessionIn(world, folder, own);
        return typeof session === 'string' ? session : { session, outcomes };
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.Mm)
            return error.problems.map(({ what }) => what).join('; ');
        return `it cannot be read: ${error.message}`;
    }
    finally {
        await world.files.remove(own);
    }
}
async function outcomesIn(world, folder) {
    const bytes = await bytesOf(world, folder, 'outcomes.json');
    if (typeof bytes === 'string')
        return bytes;
    const read = readOutcomes(bytes);
    return read.ok ? read.value : read.problems.map(problem/* showProblem */.Hi).join('; ');
}
async function bytesOf({ files }, folder, name) {
    const read = await files.readResult(`${folder}/${name}`, segmentFiles[name]);
    switch (read.state) {
        case 'read':
            return read.bytes;
        case 'absent':
            return `it has no ${name}`;
        case 'refused':
            return `${name} is refused: ${read.reason}`;
    }
}
/** The store's bytes go to a folder of our own first: whatever else lies beside them is not looked at. */
async function sessionIn(world, folder, own) {
    const bytes = await bytesOf(world, folder, 'store.db');
    if (typeof bytes === 'string')
        return bytes;
    await world.files.write(`${own}/store.db`, bytes);
    const opened = await world.histories.open(own, { verify: true });
    if (opened.state === 'absent')
        return 'its store is gone';
    if (opened.state !== 'open')
        return `its store is ${opened.state}: ${opened.reason}`;
    const { history, damage } = opened;
    try {
        if (damage.length > 0)
            return `its store is damaged: ${damage[0].what}`;
        const ids = history.sessions().map(({ id }) => id);
        if (ids.length !== 1)
            return `its store holds ${ids.length} sessions, not one`;
        return history.session(ids[0]);
    }
    finally {
        history.close();
    }
}
//# sourceMappingURL=segment.js.map

/***/ }),

/***/ 6942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   ke: () => (/* binding */ anyMachine),
/* harmony export */   n5: () => (/* binding */ pairsBefore)
/* harmony export */ });
/* harmony import */ var _core_model_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(447);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(559);
/* harmony import */ var _contests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6646);
/* harmony import */ var _continued_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8486);
/* harmony import */ var _expected_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7431);





/** Nobody knows yet which machine will measure; what is known of any of them counts. */
const anyMachine = { machine: null, startedAt: Number.POSITIVE_INFINITY };
/**
 * The work of a plan by benchmark and subject. Pairs that several machines make in a fixed number are judged once, so
 * there is nothing they could go on from: `pool` above 1 asks the history for the opponents alone.
 */
async function workOf(world, prepared, history, pool) {
    const { request, site, plan } = prepared;
    const found = await (0,_contests_js__WEBPACK_IMPORTED_MODULE_1__/* .opponentsOf */ .CA)(world, site, plan.benchmarks, history);
    const known = (fresh) => {
        if (history === null || pool > 1)
            return found;
        const trying = { request: { ...request, fresh }, site, plan, history, measurementOf: () => anyMachine };
        return (0,_attempts_js__WEBPACK_IMPORTED_MODULE_0__/* .withAttempts */ .d)(world, trying, found);
    };
    const contestsWith = (fresh) => (0,_contests_js__WEBPACK_IMPORTED_MODULE_1__/* .contestsOf */ .n7)(site, plan.benchmarks, known(fresh), world.host.sha256);
    const [contests, anew] = [contestsWith(request.fresh), contestsWith(true)];
    const own = (all, index) => all.filter(({ benchmark }) => benchmark === index);
    const counts = plan.benchmarks.map((benchmark, index) => (0,_expected_js__WEBPACK_IMPORTED_MODULE_3__/* .expectedMetrics */ .m)(history, plan.project, { benchmark, contests: own(contests, index) }));
    const families = contests.map(({ attempt }) => attempt?.family ?? 0);
    const k = Math.max(counts.reduce((sum, count) => sum + count, 0), ...families);
    const ended = (0,_continued_js__WEBPACK_IMPORTED_MODULE_2__/* .endedBefore */ .a6)(contests, plan, k);
    const units = plan.benchmarks.map((benchmark, index) => {
        const over = ended.filter((outcome) => outcome.benchmark === index);
        const asked = own(contests, index).flatMap((contest, at) => over.some(({ rule }) => rule === contest.rule)
            ? []
            : [askedOf(benchmark, contest, own(anew, index)[at])]);
        return { benchmark, contests: own(contests, index), ended: over, asked };
    });
    return { units, k };
}
function askedOf({ name, subject }, { rule, commit, attempt }, anew) {
    const pairs = pairsBefore(attempt);
    const machine = attempt?.machine ?? null;
    return {
        ...{ benchmark: name, subject: subject.id, rule, commit, attempt: anew.attempt?.number ?? null },
        before: machine === null || pairs === 0 ? null : { machine: (0,_core_model_session_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprint */ .R)(machine), pairs },
    };
}
/** How many pairs earlier sessions made, by the number of the last one that was finished. */
const pairsBefore = (attempt) => attempt?.earlier.at(-1)?.pair ?? 0;
//# sourceMappingURL=work.js.map

/***/ }),

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

/***/ }),

/***/ 2849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ judge_command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/app/assess.js
var assess = __webpack_require__(7755);
// EXTERNAL MODULE: ./build/src/app/contests.js + 1 modules
var app_contests = __webpack_require__(6646);
// EXTERNAL MODULE: ./build/src/app/gate.js + 3 modules
var gate = __webpack_require__(5652);
// EXTERNAL MODULE: ./build/src/app/job-of.js
var job_of = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/src/app/prepared.js + 2 modules
var prepared = __webpack_require__(8217);
// EXTERNAL MODULE: ./build/src/app/setting.js + 3 modules
var setting = __webpack_require__(4745);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./build/src/core/shards/claims.js

const claims_text = schemas/* string */.YjP().check(api/* _maxLength */.Eb(1000));
const header = schemas/* object */.Ikc({
    machine: schemas/* strictObject */.rej({
        ...{ label: claims_text, cpu: claims_text, cores: schemas/* number */.aig(), memoryGiB: schemas/* number */.aig(), arch: claims_text, os: claims_text },
        ...{ gpu: schemas/* nullable */.mee(claims_text), host: claims_text, kernel: claims_text },
    }),
    tools: schemas/* record */.g1P(claims_text, claims_text),
    runnerLabels: schemas/* array */.YOg(claims_text).check(api/* _maxLength */.Eb(100)),
    shard: schemas/* nullable */.mee(schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{1,4}\/\d{1,4}$/))),
});
/** What a store lets through in a header that somebody else wrote, and nobody could use; null when all is well. */
function headerFault(claimed) {
    const read = header.safeParse(claimed);
    return read.success ? null : `its header is malformed at ${read.error.issues[0].path.join('.')}`;
}
const mostRuns = 10_000;
const counted = schemas/* int */.Whr().check(api/* _nonnegative */.UI(), api/* _lte */.Zm(mostRuns));
const finite = schemas/* number */.aig();
const run = schemas/* object */.Ikc({
    ...{ pair: counted, order: schemas/* enum */.k5n({ first: 0, second: 1 }), wall: finite.check(api/* _nonnegative */.UI()) },
    status: schemas/* enum */.k5n(['ok', 'error', 'timeout', 'skipped']),
    artifactHash: schemas/* nullable */.mee(claims_text),
    measurements: schemas/* array */.YOg(schemas/* union */.KCZ([
        schemas/* object */.Ikc({ status: schemas/* literal */.euz('ok'), metric: claims_text, value: finite, unit: claims_text }),
        schemas/* object */.Ikc({ status: schemas/* enum */.k5n(['skipped', 'error']), metric: claims_text }),
    ]))
        .check(api/* _maxLength */.Eb(mostRuns)),
});
/** What a store lets through in runs that somebody else wrote, and a verdict could stumble over; null: all is well. */
function runsFault({ benchmark, runs }) {
    if (runs.length > mostRuns)
        return `it holds ${runs.length} runs of ${benchmark}`;
    const bad = runs.find((each) => !run.safeParse(each).success);
    return bad === undefined ? null : `a run of ${benchmark} is malformed`;
}
//# sourceMappingURL=claims.js.map
;// CONCATENATED MODULE: ./build/src/app/shards/check.js

/** Findings that measuring makes. Others would bear on verdicts, which is not for a segment to say. */
const measuringRules = new Set([
    'noisy-machine',
    'no-lockfile-setup',
    'design-cannot-fire',
]);
/** The segment as measurements of this very commit and nothing more, or why it is refused. */
function checkSegment(segment, expected) {
    const { session } = segment;
    const problem = wrongHeader(session.header, expected) ?? moreThanRuns(session) ?? wrongRuns(segment, expected);
    if (problem !== null)
        return problem;
    const { machine: where, tools, runnerLabels, shard, startedAt, endedAt, complete } = session.header;
    const own = { machine: where, tools, runnerLabels, shard, startedAt, endedAt, complete };
    const findings = session.findings.filter(({ rule }) => measuringRules.has(rule)).map(tamed);
    const runSets = session.runSets.map((set) => goingOn(set, session.header, expected));
    return {
        segment: { ...segment, session: { ...session, findings, runSets } },
        header: { ...expected.header, kind: 'run', ...own },
    };
}
/** Another machine's words: no place of its choosing, no level that fails a job. */
const tamed = ({ rule, level, message, benchmark, subject }) => ({
    ...{ rule, level: level === 'error' ? 'warning' : level, message: message.slice(0, 1000) },
    ...{ file: 'bench/manifest.toml', line: 1 },
    ...(benchmark === undefined ? {} : { benchmark }),
    ...(subject === undefined ? {} : { subject }),
});
function wrongHeader(header, { header: own, heads }) {
    const { kind, project, event, branch, gitSha, version } = header;
    if (kind !== 'run')
        return `it claims to be a session of kind ${kind}, not measurements`;
    if (project !== own.project)
        return `it is of the project ${project}, not ${own.project}`;
    if (event !== own.event || branch !== own.branch)
        return `it claims the event ${event} on ${branch}, but this is ${own.event} on ${own.branch}`;
    if (!heads.includes(gitSha))
        return `it is of commit ${gitSha.slice(0, 10)}, not ${own.gitSha.slice(0, 10)}`;
    if (version !== own.version)
        return `it claims the version ${version}, not ${own.version}`;
    if (header.dirty !== own.dirty || header.diffHash !== own.diffHash || header.dryRun)
        return 'it is of a changed tree';
    return headerFault(header);
}
function moreThanRuns(session) {
    const { reports, verdicts, pointerMoves, references = [], acceptances = [], peerStats = [] } = session;
    const claimed = Object.entries({
        reports,
        verdicts,
        pointerMoves,
        references,
        acceptances,
        peerStats,
    }).find(([, rows]) => rows.length > 0);
    return claimed ? `it claims ${claimed[0]}, which only judging makes` : null;
}
/** Run sets of contests that nobody wants are left out later; those of a wanted one must be of it. */
function wrongRuns({ session }, expected) {
    const { heads, bases } = expected;
    for (const set of session.runSets) {
        const found = wantedFor(set, expected);
        if (!found)
            continue;
        const { benchmark, contest } = found;
        if (set.definitionHash !== benchmark.definitionHash)
            return `it measured ${set.benchmark} under another definition`;
        const commits = set.side === 'head' ? heads : [contest.commit ?? '', ...bases];
        if (!commits.includes(set.gitSha))
            return `it measured ${set.benchmark} at ${set.gitSha.slice(0, 10)} as ${set.side}, not at ${commits[0].slice(0, 10)}`;
        if (set.side !== 'head' && set.side !== contest.against)
            return `it has runs of a side that nobody asked for`;
        const problem = runsFault(set) ?? gapIn(set, expected.reached(session.header, found));
        if (problem !== null)
            return problem;
    }
    return null;
}
/** Pairs that follow others are nothing without them. */
function gapIn({ benchmark, runs }, reached) {
    const pairs = runs.flatMap(({ pair }) => (pair > 0 ? [pair] : []));
    const first = pairs.reduce((least, pair) => Math.min(least, pair), Number.POSITIVE_INFINITY);
    if (pairs.length === 0 || first <= reached + 1)
        return null;
    return `it goes on with pair ${first} of ${benchmark}, and the history holds ${reached} before it: plan and measure anew`;
}
/** Pairs that the history holds stay as they are: a segment only adds to them. */
function goingOn(set, header, expected) {
    const found = wantedFor(set, expected);
    const reached = found ? expected.reached(header, found) : 0;
    return reached === 0 ? set : { ...set, runs: set.runs.filter(({ pair }) => pair === 0 || pair > reached) };
}
const wantedFor = (set, { wanted }) => wanted.find(({ benchmark, contest }) => isOf(set, benchmark, contest.rule));
const isOf = (set, benchmark, rule) => set.benchmark === benchmark.name && set.subject === benchmark.subject.id && set.rule === rule;
//# sourceMappingURL=check.js.map
// EXTERNAL MODULE: ./build/src/app/shards/expected.js
var shards_expected = __webpack_require__(7431);
;// CONCATENATED MODULE: ./build/src/app/pooled.js
/**
 * What several runners measured of one plan with `fixedPairs`, as if one had: pairs of one comparison are numbered on
 * from runner to runner in the order given, which must not depend on what they measured. `k`: the metrics of all
 * comparisons, each counted once however many runners measured it.
 */
function pooled(parts, k) {
    return {
        runSets: renumbered(parts),
        sides: parts.flatMap(({ sides }) => sides),
        contests: outcomes(parts.flatMap(({ contests }) => contests)),
        findings: parts.flatMap(({ findings }) => findings),
        k,
        complete: parts.every(({ complete }) => complete),
        damage: parts.flatMap(({ damage }) => damage),
    };
}
const comparisonOf = ({ benchmark, subject, rule }) => JSON.stringify([benchmark, subject, rule]);
/** Pair 0, the warm-up, is one of every runner's own. */
function renumbered(parts) {
    const used = new Map();
    return parts.flatMap(({ runSets }) => {
        const before = new Map(used);
        return runSets.map((set) => {
            const comparison = comparisonOf(set);
            const offset = before.get(comparison) ?? 0;
            const last = Math.max(0, ...set.runs.map(({ pair }) => pair));
            used.set(comparison, Math.max(used.get(comparison) ?? 0, offset + last));
            return {
                ...set,
                runs: set.runs.map((run) => (run.pair === 0 ? run : { ...run, pair: run.pair + offset })),
            };
        });
    });
}
/** One outcome a comparison: the first that failed or was cut short, with the pairs asked for on all runners. */
function outcomes(all) {
    const found = new Map();
    for (const outcome of all) {
        const key = JSON.stringify([outcome.benchmark, outcome.rule]);
        const before = found.get(key);
        found.set(key, before ? joined(before, outcome) : outcome);
    }
    return [...found.values()];
}
const ended = ['max-pairs', 'complete', 'decided'];
function joined(a, b) {
    const { stop, message } = ended.includes(a.stop) ? b : a;
    const fixedPairs = a.fixedPairs === null && b.fixedPairs === null ? null : (a.fixedPairs ?? 0) + (b.fixedPairs ?? 0);
    return { ...a, stop, message, fixedPairs };
}
//# sourceMappingURL=pooled.js.map
;// CONCATENATED MODULE: ./build/src/app/shards/gather.js


/** What the segments bring together, and what is missing or too much. A later copy of a shard takes its place. */
function gather(wanted, accepted) {
    const byAge = accepted.toSorted(bestFirst);
    const all = wanted.map((each) => ({ wanted: each, taken: takenFor(each, byAge) }));
    const taken = all.flatMap((each) => each.taken);
    const short = all.filter(({ wanted: { ended, pool }, taken: { length } }) => length < pool && !(ended && length === 0));
    const used = byAge.filter((each) => taken.some(({ from }) => from === each));
    const unused = byAge.filter((each) => !used.includes(each));
    const findings = [
        ...missing(short, accepted),
        ...unused.map(surplus),
        ...used.flatMap(({ segment }) => segment.session.findings),
    ];
    const parts = used.toSorted(byPlace).map((from) => partOf(from, taken));
    const together = pooled(parts.map(({ measured }) => measured), metricsOf(all));
    return { measured: { ...together, findings, complete: short.length === 0 && together.complete }, parts };
}
/** Whole ones before those that were cut short, then the newest. */
function bestFirst({ header: a }, { header: b }) {
    return Number(b.complete) - Number(a.complete) || b.startedAt - a.startedAt;
}
/** Pairs of a pool are numbered on in the order of its runners, whatever they measured. */
const byPlace = ({ header: a }, { header: b }) => numberOf(a) - numberOf(b) || a.startedAt - b.startedAt;
const numberOf = ({ shard }) => Number.parseInt(shard ?? '1', 10);
function takenFor(wanted, accepted) {
    const seats = new Map();
    for (const from of accepted) {
        const outcome = outcomeIn(wanted, from);
        const part = wanted.pool === 1 ? 1 : partIn(from.header, wanted.pool);
        if (!outcome || seats.has(part))
            continue;
        seats.set(part, { from, wanted, part, outcome, runSets: runSetsIn(wanted, from) });
    }
    return [...seats.values()].sort((a, b) => a.part - b.part);
}
/** Shards of a pool follow each other: `7/9` in a pool of 3 is the first. */
const partIn = (header, pool) => ((numberOf(header) - 1) % pool) + 1;
function outcomeIn({ contest, benchmark, fixedPairs }, { segment: { outcomes } }) {
    const found = outcomes.contests.find((one) => one.benchmark === benchmark.name && one.subject === benchmark.subject.id && one.rule === contest.rule);
    if (!found)
        return null;
    const { stop, message } = found;
    return { benchmark: contest.benchmark, rule: contest.rule, stop, message, fixedPairs };
}
function runSetsIn({ contest, benchmark }, { segment }) {
    const { name, subject } = benchmark;
    return segment.session.runSets.filter((set) => set.benchmark === name && set.subject === subject.id && set.rule === contest.rule);
}
/** K: counted in the runs themselves; a segment is not asked. What was not measured counts as it was planned. */
const metricsOf = (all) => all.reduce((sum, { wanted, taken }) => {
    const runs = taken.flatMap(({ runSets }) => runSets.flatMap((set) => set.runs));
    const { contest, benchmark, metrics } = wanted;
    return sum + (taken.length === 0 ? metrics : (0,assess/* familyOf */.Ap)([{ contest, benchmark, runs }]));
}, 0);
function partOf(from, taken) {
    const own = taken.filter((each) => each.from === from);
    const { findings } = from.segment.session;
    return {
        header: from.header,
        benchmarks: [...new Set(own.map(({ wanted }) => wanted.benchmark))],
        measured: {
            runSets: own.flatMap(({ runSets }) => runSets),
            sides: [],
            contests: own.map(({ outcome }) => outcome),
            ...{ findings, k: 0, complete: from.header.complete, damage: [] },
        },
    };
}
function missing(short, accepted) {
    if (short.length === 0)
        return [];
    const names = [...new Set(short.map(({ wanted: { benchmark } }) => benchmark.name))];
    const shown = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
    return [
        {
            rule: 'shard-missing',
            level: 'error',
            ...place,
            message: `${absentShards(accepted)}nobody measured ${shown}${short.some(({ taken }) => taken.length > 0) ? ' as often as planned' : ''}`,
            remedy: 'Run the failed jobs again; the judging takes in what they hand over.',
        },
    ];
}
/** By their numbers, as far as those that are there tell how many there should be. */
function absentShards(accepted) {
    const seen = accepted.map(({ header }) => (header.shard ?? '').split('/').map(Number));
    const of = Math.max(0, ...seen.map(([, count = 0]) => count));
    const absent = Array.from({ length: of }, (_, index) => index + 1).filter((index) => !seen.some(([number]) => number === index));
    return absent.length === 0
        ? ''
        : `shard ${absent.slice(0, 20).join(', ')} of ${of} handed over no segment that can be used: `;
}
const surplus = ({ header }) => ({
    rule: 'shard-surplus',
    level: 'warning',
    ...place,
    message: `shard ${header.shard} of ${new Date(header.startedAt).toISOString()} was left out: what it measured is not in the plan, or another segment has it`,
});
const place = { file: 'bench/manifest.toml', line: 1 };
//# sourceMappingURL=gather.js.map
// EXTERNAL MODULE: ./build/src/app/attempts.js + 1 modules
var attempts = __webpack_require__(559);
// EXTERNAL MODULE: ./build/src/app/continued.js
var continued = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/src/app/shards/work.js
var work = __webpack_require__(6942);
;// CONCATENATED MODULE: ./build/src/app/shards/past.js




/** How many pairs of a contest the history holds that a segment with this header goes on from. */
function reachedBy(world, past, { of, contest }) {
    const own = past.found.filter(({ benchmark }) => benchmark === contest.benchmark);
    const [tried] = attemptsOf(world, { ...past, found: own }, () => measurementOf(past.setting, of));
    const rules = [...(tried?.byRule ?? [])];
    const [, opponent] = rules.find(([rule]) => rule === contest.rule) ?? [];
    return opponent?.state === 'commit' ? (0,work/* pairsBefore */.n5)(opponent.attempt) : 0;
}
/**
 * A segment goes on from everything that the history holds of its machine, whatever it says of the time; one that was
 * judged and recorded before, from what there was before it.
 */
const measurementOf = (setting, header) => ({
    machine: header.machine,
    startedAt: isRecorded(setting, header) ? header.startedAt : work/* anyMachine */.ke.startedAt,
});
/** True for a shard that is in the history already. */
const isRecorded = ({ opened }, header) => opened.history
    .sessions()
    .some((session) => session.kind === 'run' &&
    session.startedAt === header.startedAt &&
    session.shard === header.shard &&
    session.gitSha === header.gitSha &&
    session.machine.host === header.machine.host);
function attemptsOf(world, { setting, found, pool }, measured) {
    if (pool > 1)
        return found;
    const { request, site, plan, history } = setting;
    return (0,attempts/* withAttempts */.d)(world, { request, site, plan, history, measurementOf: measured }, found);
}
function past_continued(world, past, { gathered, units }) {
    const { measured, parts } = gathered;
    const { site, plan } = past.setting;
    const opponents = attemptsOf(world, past, (benchmark, rule) => {
        const index = plan.benchmarks.indexOf(benchmark);
        const part = parts.find(({ measured: { contests } }) => contests.some((one) => one.benchmark === index && one.rule === rule));
        return part ? measurementOf(past.setting, part.header) : work/* anyMachine */.ke;
    });
    const contests = (0,app_contests/* contestsOf */.n7)(site, plan.benchmarks, opponents, world.host.sha256);
    const families = contests.map(({ attempt }) => attempt?.family ?? 0);
    const answered = (one) => measured.contests.some(({ benchmark, rule }) => benchmark === one.benchmark && rule === one.rule);
    const ended = units.flatMap((unit) => unit.ended).filter((one) => !answered(one));
    return {
        opponents,
        measured: {
            ...measured,
            contests: [...measured.contests, ...ended],
            findings: [...(0,continued/* continuedFindings */.oW)(contests, measured), ...measured.findings],
            k: Math.max(measured.k, ...families),
        },
        earlierOn: (benchmark) => contests.find((one) => plan.benchmarks[one.benchmark] === benchmark)?.attempt?.machine ?? null,
    };
}
//# sourceMappingURL=past.js.map
// EXTERNAL MODULE: ./build/src/app/shards/pool.js
var shards_pool = __webpack_require__(3505);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/app/base-commit.js
var base_commit = __webpack_require__(5992);
;// CONCATENATED MODULE: ./build/src/app/shards/tested.js


/**
 * GitHub's merge of a change with its base branch as that is now: it is judged where nothing of the change is checked
 * out. Never the change's own commit: who writes it chooses where it branches off, and so whose policy would hold.
 */
async function judgedMerge({ git }, repository, { headSha, mergeSha }) {
    const clone = { repository, mayFetch: true };
    const needed = { commit: mergeSha ?? headSha, name: 'merge of the change', depth: 0 };
    const found = await present({ git }, clone, needed);
    if (mergeSha === null || !found.ok || (await git.parents(repository, mergeSha))[1] !== headSha)
        return fail({
            where: { file: 'pull request' },
            what: `GitHub has no merge of ${shortId(headSha)} with its base branch that can be fetched`,
            hint: 'the change has moved on, or conflicts with its base: it is judged after its next push',
        });
    return ok(mergeSha);
}
/**
 * The base branch may have moved since the measuring began, and GitHub's merge with it. A segment of an earlier merge
 * stands for this change if git proves that it is one: of the same last commit into an ancestor of today's base.
 */
async function testedMerges(world, { request, site }, delivered) {
    const { headSha } = request.occasion;
    const { repository, commits } = site;
    if (request.head === null || headSha === null)
        return [];
    const claimed = delivered.flatMap(({ segment }) => typeof segment === 'string' ? [] : [segment.session.header.gitSha]);
    const others = new Set(claimed.filter((commit) => commit !== commits.headCommit));
    const merges = [];
    for (const head of [...others].slice(0, mostMerges)) {
        const found = await (0,base_commit/* present */.Eb)(world, { repository, mayFetch: true }, { commit: head, name: 'merge', depth: 0 });
        const [base, second] = found.ok ? await world.git.parents(repository, head) : [];
        if (base === undefined || second !== headSha)
            continue;
        if ((await world.git.mergeBase(repository, base, commits.base)) === base)
            merges.push({ head, base });
    }
    return merges;
}
/** Segments claim their commit; nobody shall make us fetch without end. */
const mostMerges = 5;
//# sourceMappingURL=tested.js.map
;// CONCATENATED MODULE: ./build/src/app/shards/judge.js













/** Plans anew from the base side, takes in what others measured, judges it as one, and records it. */
async function judgeShards(world, request, judging) {
    return (0,setting/* inHistory */.m)(world, await (0,prepared/* prepare */.i)(world, request), async (setting) => {
        const { site, plan, opened, history } = setting;
        const found = await (0,app_contests/* opponentsOf */.CA)(world, site, plan.benchmarks, history);
        const header = await (0,job_of/* headerOf */.rR)(world, {
            ...{ request, site, plan, parents: opened.history.heads() },
            kind: 'gate',
        });
        const { units } = await (0,work/* workOf */.LT)(world, setting, history, judging.pool);
        const wanted = wantedOf(setting, units, judging.pool);
        const tested = await testedMerges(world, setting, judging.delivered);
        const past = { setting, found, pool: judging.pool };
        const reached = (of, { contest }) => reachedBy(world, past, { of, contest });
        const { accepted, findings } = sift(judging, { header, wanted, reached, ...commitsOf(setting, tested) });
        const gathered = gather(wanted, accepted);
        const { opponents, measured, earlierOn } = past_continued(world, past, { gathered, units });
        const own = {
            header: { ...header, kind: 'judge' },
            benchmarks: [],
            measured: { ...measured, runSets: [], contests: [], findings: [], complete: true },
        };
        const all = { ...measured, findings: [...findings, ...measured.findings] };
        const parts = [...unrecorded(setting, gathered.parts), own];
        return (0,gate/* conclude */.E)(world, setting, { opponents, measured: all, parts, earlierOn });
    });
}
function wantedOf({ plan, opened }, units, pool) {
    const fixedPairs = (0,shards_pool/* pairsEach */.d)(plan.gate, pool);
    return units.flatMap((unit) => {
        const { benchmark, contests, ended } = unit;
        const expected = (0,shards_expected/* expectedMetrics */.m)(opened.history, plan.project, unit) / Math.max(1, contests.length);
        return contests.map(({ attempt, ...rest }) => {
            const contest = { ...rest, attempt: null };
            const runs = attempt?.earlier ?? [];
            const over = ended.some(({ rule }) => rule === contest.rule);
            const metrics = over ? (0,assess/* familyOf */.Ap)([{ contest, benchmark, runs }]) : expected;
            return { contest, benchmark, pool, fixedPairs, metrics, ended: over };
        });
    });
}
function commitsOf({ site }, tested) {
    const { head, headCommit } = site.commits;
    return {
        heads: [headCommit, head, ...tested.map((merge) => merge.head)],
        bases: tested.map((merge) => merge.base),
    };
}
function sift({ delivered }, expected) {
    const checked = delivered.map(({ from, segment }) => ({
        from,
        found: typeof segment === 'string' ? segment : checkSegment(segment, expected),
    }));
    return {
        accepted: checked.flatMap(({ found }) => (typeof found === 'string' ? [] : [found])),
        findings: checked.flatMap(({ from, found }) => (typeof found === 'string' ? [refused(from, found)] : [])),
    };
}
const refused = (from, why) => ({
    rule: 'shard-refused',
    level: 'error',
    message: `the segment in ${from} is refused: ${why}`,
    file: 'bench/manifest.toml',
    line: 1,
    remedy: 'See who made it; measure the shard again if it was damaged on its way.',
});
/** Judged again, a shard that is in the history already is not recorded twice. */
const unrecorded = (setting, parts) => parts.filter(({ header }) => !isRecorded(setting, header));
//# sourceMappingURL=judge.js.map
// EXTERNAL MODULE: ./build/src/app/shards/segment.js + 1 modules
var segment = __webpack_require__(1447);
// EXTERNAL MODULE: ./build/src/edge/world.js
var edge_world = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/output.js + 1 modules
var output = __webpack_require__(6596);
// EXTERNAL MODULE: ./build/src/cli/commands/gate.js + 1 modules
var commands_gate = __webpack_require__(3638);
// EXTERNAL MODULE: ./build/src/cli/commands/plan.js + 2 modules
var plan = __webpack_require__(6410);
;// CONCATENATED MODULE: ./build/src/cli/commands/judge.js








const judge_command = {
    usage: '[SEGMENT...] [options]',
    description: 'Takes in the segments that "benchgate measure" wrote, plans anew from the base side what there should be, says what\n' +
        'is missing, refused or too much, judges all of it as one (Holm over all shards) and records it in the store. Where\n' +
        'earlier sessions answered everything, the plan has no shards, and there is no segment to hand over.',
    options: [
        { name: 'pool', type: 'string', value: 'N', summary: 'as it was planned (default 1)' },
        ...commands_gate.planOptions,
        ...commands_gate.documentOptions,
    ],
    async run(invocation) {
        const { flags, positionals, quiet, json } = invocation;
        const world = (0,edge_world/* realWorld */.b)(quiet);
        const request = await (0,commands_gate.requestOf)(invocation, world.host.user);
        const folders = positionals.map((name) => (0,external_node_path_.resolve)(name));
        const delivered = await Promise.all(folders.map(async (from) => ({ from, segment: await (0,segment/* readSegment */.gA)(world, from) })));
        const judging = { delivered, pool: (0,plan.count)(flags, 'pool', 1) };
        const { outcome } = await judgeShards(world, request, judging);
        const asked = { sarif: (0,command/* text */.Qq)(flags, 'sarif'), summary: (0,command/* text */.Qq)(flags, 'summary') };
        const written = await (0,output.writeDocuments)(outcome, asked);
        (0,output.showAnswer)(written, json);
        return written.exitCode;
    },
};
//# sourceMappingURL=judge.js.map

/***/ }),

/***/ 6410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ plan_command),
  count: () => (/* binding */ count)
});

;// CONCATENATED MODULE: ./build/src/core/shards/balance.js
/**
 * Spreads loads over at most `most` groups so that the longest group is short: longest first, each to the group that
 * has least so far (Graham 1969; at most 4/3 of the best). Loads of equal length keep their order; no group is empty.
 */
function balance(loads, most) {
    const groups = Array.from({ length: Math.min(most, loads.length) }, () => ({
        seconds: 0,
        loads: [],
    }));
    for (const load of loads.toSorted((a, b) => b.seconds - a.seconds)) {
        const lightest = groups.reduce((best, group) => group.seconds < best.seconds || (group.seconds === best.seconds && isShorter(group, best))
            ? group
            : best);
        lightest.loads.push(load);
        lightest.seconds += load.seconds;
    }
    return groups.map((group) => group.loads);
}
/** Loads that are said to take no time must still not all fall to one group. */
const isShorter = (a, b) => a.loads.length < b.loads.length;
//# sourceMappingURL=balance.js.map
// EXTERNAL MODULE: ./build/src/app/prepared.js + 2 modules
var app_prepared = __webpack_require__(8217);
// EXTERNAL MODULE: ./build/src/app/setting.js + 3 modules
var setting = __webpack_require__(4745);
// EXTERNAL MODULE: ./build/src/app/shards/expected.js
var expected = __webpack_require__(7431);
// EXTERNAL MODULE: ./build/src/app/shards/work.js
var shards_work = __webpack_require__(6942);
;// CONCATENATED MODULE: ./build/src/app/shards/plan.js





/** More jobs than this GitHub does not start for one matrix. */
const mostShards = 256;
/** Plans from the base side what each machine measures. Measures nothing and writes nothing. */
async function planShards(world, request, spread) {
    const prepared = await (0,app_prepared/* prepare */.i)(world, request);
    const folder = request.store ?? world.host.storeFolder(prepared.plan.project, prepared.storeName);
    const opened = await world.histories.open(folder, { verify: request.verifyStore });
    const history = 'history' in opened ? opened.history : null;
    try {
        const anchored = history === null ? null : await (0,setting/* withAnchors */.Z)(world, prepared, history);
        const work = await (0,shards_work/* workOf */.LT)(world, anchored ?? prepared, anchored?.history ?? null, spread.pool);
        const { head, base } = prepared.site.commits;
        const { findings } = prepared.changes;
        return { head, base, findings, ...spreadOver(prepared.plan.project, history, work, spread) };
    }
    finally {
        history?.close();
    }
}
function spreadOver(project, history, { units: all, k }, { shards: most, pool }) {
    const units = all.filter(({ asked }) => asked.length > 0);
    const known = units.map(({ benchmark }) => (0,expected/* storedSeconds */.P)(history, project, benchmark));
    const usual = middle(known.filter((seconds) => seconds !== null));
    const loads = units.map((item, index) => ({ item, seconds: known[index] ?? usual }));
    const groups = balance(loads, Math.min(most, Math.floor(mostShards / pool)));
    const counts = groups.map((group) => group.reduce((sum, { item }) => sum + (0,expected/* expectedMetrics */.m)(history, project, openIn(item)), 0));
    const shards = groups.flatMap((group, at) => Array.from({ length: pool }, (_, runner) => ({
        ...{ index: at * pool + runner + 1, of: groups.length * pool, pool, part: runner + 1 },
        contests: group.flatMap(({ item }) => item.asked),
        elsewhere: k - counts[at],
    })));
    const seconds = groups.flatMap((group) => Array.from({ length: pool }, () => group.reduce((sum, load) => sum + load.seconds / pool, 0)));
    return { shards, seconds, k };
}
/** What is left of a benchmark's contests. */
const openIn = ({ benchmark, contests, ended }) => ({
    benchmark,
    contests: contests.filter((contest) => !ended.some(({ rule }) => rule === contest.rule)),
});
/** What is not known takes as long as the others usually do. */
function middle(seconds) {
    return seconds.toSorted((a, b) => a - b)[seconds.length >> 1] ?? 1;
}
//# sourceMappingURL=plan.js.map
// EXTERNAL MODULE: ./build/src/core/shards/shard.js
var shards_shard = __webpack_require__(99);
// EXTERNAL MODULE: ./build/src/edge/world.js
var edge_world = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/commands/gate.js + 1 modules
var gate = __webpack_require__(3638);
;// CONCATENATED MODULE: ./build/src/cli/commands/plan.js





const plan_command = {
    usage: '[options]',
    description: 'Plans from the base side what each of several machines measures, so that all take about as long: by the durations\n' +
        'in the store. Hand one entry of "shards" (--json) to "benchgate measure --shard" on each machine, and all segments\n' +
        'to "benchgate judge". Nothing is measured or written.',
    options: [
        {
            name: 'shards',
            type: 'string',
            value: 'N',
            summary: `into at most N parts (default 4, most ${mostShards})`,
        },
        {
            name: 'pool',
            type: 'string',
            value: 'N',
            summary: 'N machines measure each part, together a fixed number of pairs (default 1)',
        },
        ...gate.planOptions,
    ],
    async run(invocation) {
        const { flags, positionals, json, quiet } = invocation;
        if (positionals.length > 0)
            throw new command/* UsageError */.eb('plan takes no arguments');
        const spread = { shards: count(flags, 'shards', 4), pool: count(flags, 'pool', 1) };
        const world = (0,edge_world/* realWorld */.b)(quiet);
        const plan = await planShards(world, await (0,gate.requestOf)(invocation, world.host.user), spread);
        process.stdout.write(json ? `${JSON.stringify(plan, null, 2)}\n` : planText(plan));
        return 0;
    },
};
/** A whole number from 1 to the most shards there may be. */
function count(flags, name, otherwise) {
    const value = Number((0,command/* text */.Qq)(flags, name) ?? otherwise);
    if (Number.isInteger(value) && value >= 1 && value <= mostShards)
        return value;
    throw new command/* UsageError */.eb(`--${name} is a whole number from 1 to ${mostShards}, not "${(0,command/* text */.Qq)(flags, name)}"`);
}
function planText({ base, head, shards, seconds, k }) {
    const rows = shards.map((shard, index) => {
        const names = [...new Set(shard.contests.map(({ benchmark }) => benchmark))];
        return `  ${(0,shards_shard/* nameOf */.Vb)(shard)}  ${(seconds[index] ?? 0).toFixed(1)} s  ${names.join(', ')}`;
    });
    const what = shards.length === 0 ? 'nothing is to be measured' : `${shards.length} shards, K = ${k}`;
    return [`${head.slice(0, 10)} against ${base.slice(0, 10)}: ${what}`, ...rows, ''].join('\n');
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 2518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
/** The value of a JSON text; undefined where it is none. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=parsed.js.map

/***/ }),

/***/ 99:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Xy: () => (/* binding */ readShard)
/* harmony export */ });
/* unused harmony export shard */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3759);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);
/* harmony import */ var _parsed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2518);



const count = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._positive */ .NC());
const contest = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    benchmark: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    subject: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The baseline rule and the commit it resolved to; null for runs of head alone. */
    rule: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    commit: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[0-9a-f]{40,64}$/))),
    /** Which attempt against that commit it is where it begins anew; null: not counted. */
    attempt: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(count),
    /** Undecided pairs of these commits that the history holds, and the fingerprint of the machine that may go on. */
    before: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ machine: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), pairs: count })),
});
/** The shape of a shard, for those who check or describe it. */
const shard = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Counts from 1. */
    index: count,
    of: count,
    contests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(contest).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._minLength */ .m9(1)),
    /** How many metrics the pairs of the other shards decide. */
    elsewhere: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._nonnegative */ .UI()),
    /** Runners that measure the same contests, each its share of a fixed number of pairs; 1: this one alone. */
    pool: count,
    /** Which of them this is, from 1. */
    part: count,
});
/** `3/8` */
const nameOf = ({ index, of }) => `${index}/${of}`;
/** Reads the JSON text that `plan` gave for a shard. */
function readShard(text) {
    const read = shard.safeParse((0,_parsed_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Y)(text));
    if (read.success)
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(read.data);
    const [issue] = read.error.issues;
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        where: { file: 'shard', key: issue?.path.join('.') ?? '' },
        what: `this is no shard of a plan: ${issue?.message ?? 'not readable'}`,
        hint: 'hand over one entry of what "benchgate plan --json" prints under shards, unchanged',
    });
}
//# sourceMappingURL=shard.js.map

/***/ })

};
