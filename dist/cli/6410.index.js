export const id = 6410;
export const ids = [6410,3638,340];
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
