export const id = 2132;
export const ids = [2132,3638,340];
export const modules = {

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

/***/ 2132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ measure_command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/core/model/session.js
var session = __webpack_require__(447);
// EXTERNAL MODULE: ./build/src/core/shards/shard.js
var shards_shard = __webpack_require__(99);
// EXTERNAL MODULE: ./build/src/app/base-commit.js
var base_commit = __webpack_require__(5992);
// EXTERNAL MODULE: ./build/src/app/job-of.js
var job_of = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/src/app/measuring.js
var measuring = __webpack_require__(5882);
// EXTERNAL MODULE: ./build/src/app/prepared.js + 2 modules
var app_prepared = __webpack_require__(8217);
// EXTERNAL MODULE: ./build/src/app/shards/pool.js
var pool = __webpack_require__(3505);
;// CONCATENATED MODULE: ./build/src/app/shards/measure.js








/** Measures one shard. It opens no store; `request.store` is where the journal is kept meanwhile. */
async function measureShard(world, request, shard, measurer) {
    const prepared = await (0,app_prepared/* prepare */.i)(world, request);
    const contests = await contestsOfShard(world, prepared, shard);
    const { site, plan } = prepared;
    const store = request.store ?? (await world.files.makeTemporaryFolder('benchgate-shard-'));
    const fixedPairs = (0,pool/* pairsEach */.d)(plan.gate, shard.pool);
    const job = await (0,job_of/* jobOf */.Zw)(world, {
        ...{ request, site, plan, contests, parents: [], store },
        ...{ kind: 'run', fixedPairs },
    });
    const header = { ...job.header, shard: (0,shards_shard/* nameOf */.Vb)(shard) };
    const measured = await (0,measuring/* measureAll */.M8)(world, { ...job, header, elsewhere: shard.elsewhere }, measurer);
    return segmentOf(world, job, { header, measured });
}
function segmentOf(world, { plan }, { header, measured }) {
    const { runSets, findings, complete } = measured;
    return {
        session: {
            header: { ...header, endedAt: world.clock.now(), complete },
            ...{ runSets, findings, reports: [], verdicts: [], pointerMoves: [] },
        },
        outcomes: {
            version: 1,
            contests: measured.contests.map(({ benchmark: index, rule, stop, message }) => {
                const { name, subject } = plan.benchmarks[index];
                return { benchmark: name, subject: subject.id, rule, stop, message: message?.slice(0, 9000) ?? null };
            }),
        },
    };
}
/** The shard's contests in this commit's own plan, or what is wrong with them. */
async function contestsOfShard(world, prepared, shard) {
    const contests = [];
    for (const asked of shard.contests) {
        contests.push((0,problem/* orThrow */.aU)(await contestOf(world, prepared, { asked, shard })));
    }
    return contests;
}
async function contestOf(world, { plan, site }, { asked, shard }) {
    const { benchmark: name, subject, rule, commit } = asked;
    const benchmark = plan.benchmarks.findIndex((one) => one.name === name && one.subject.id === subject);
    if (benchmark < 0)
        return (0,problem/* fail */.fJ)(notPlanned(asked, shard));
    const { head } = site.commits;
    const seed = world.host.sha256(`${commit ?? ''} ${head} ${name} ${subject}${(0,pool/* seedSuffix */.Z)(shard)}`);
    if (rule === null || commit === null)
        return {
            ok: true,
            value: { benchmark, rule: null, against: null, commit: null, attempt: null, orderSeed: seed },
        };
    const clone = {
        repository: site.repository,
        mayFetch: world.host.environment('GITHUB_ACTIONS') === 'true',
    };
    const found = await (0,base_commit/* present */.Eb)(world, clone, { commit, name: `commit of ${rule}`, depth: 0 });
    if (!found.ok)
        return found;
    const against = rule === 'paired:best' ? 'anchor' : 'base';
    const past = pastOf(asked, (0,session/* fingerprint */.R)(world.host.machine(plan.machine.label)));
    return { ok: true, value: { benchmark, rule, against, commit, ...past, orderSeed: seed } };
}
/** Pairs of several machines are never put together: on another one the contest begins anew. */
function pastOf({ attempt, before }, here) {
    if (before?.machine === here)
        return { attempt: null, before: before.pairs };
    if (attempt === null)
        return { attempt: null };
    return { attempt: { number: attempt, earlier: [], machine: null, family: 0 } };
}
const notPlanned = ({ benchmark, subject }, shard) => ({
    where: { file: 'shard', key: 'contests' },
    what: `shard ${(0,shards_shard/* nameOf */.Vb)(shard)} names ${benchmark} [${subject}], which the plan of this commit does not have`,
    hint: 'check out the commit that was planned, with the same inputs',
});
//# sourceMappingURL=measure.js.map
// EXTERNAL MODULE: ./build/src/app/shards/segment.js + 1 modules
var shards_segment = __webpack_require__(1447);
// EXTERNAL MODULE: ./build/src/edge/measurer.js
var measurer = __webpack_require__(9805);
// EXTERNAL MODULE: ./build/src/edge/world.js
var edge_world = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/entry.js + 1 modules
var entry = __webpack_require__(5417);
// EXTERNAL MODULE: ./build/src/cli/commands/gate.js + 1 modules
var gate = __webpack_require__(3638);
;// CONCATENATED MODULE: ./build/src/cli/commands/measure.js










const measure_command = {
    usage: '--shard JSON --out DIR [options]',
    description: 'Measures one shard of "benchgate plan --json", with the options that were given there, and writes a segment: a store\n' +
        'with one session and what became of each benchmark. It opens no history and needs no token.',
    options: [
        { name: 'shard', type: 'string', value: 'JSON', summary: 'one entry of "shards" of the plan' },
        { name: 'out', type: 'string', value: 'DIR', summary: 'a new folder for the segment' },
        ...gate.planOptions,
    ],
    async run(invocation) {
        const { flags, quiet, verbose, json } = invocation;
        const [asked, out] = [(0,command/* text */.Qq)(flags, 'shard'), (0,command/* text */.Qq)(flags, 'out')];
        if (asked === undefined || out === undefined)
            throw new command/* UsageError */.eb('measure needs --shard JSON and --out DIR');
        const shard = (0,problem/* orThrow */.aU)((0,shards_shard/* readShard */.Xy)(asked));
        const world = (0,edge_world/* realWorld */.b)(quiet);
        const folder = (0,external_node_path_.resolve)(out);
        const request = { ...(await (0,gate.requestOf)(invocation, world.host.user)), store: `${folder}/.journal` };
        const segment = await measureShard(world, request, shard, (0,measurer/* measurer */.j)((0,entry/* cliFile */.j)(), { quiet, verbose }));
        await (0,shards_segment/* writeSegment */.TJ)(world, folder, segment);
        await world.files.remove(request.store);
        const { runSets, header } = segment.session;
        const runs = runSets.reduce((sum, set) => sum + set.runs.length, 0);
        const said = { segment: folder, shard: (0,shards_shard/* nameOf */.Vb)(shard), runs, complete: header.complete };
        process.stdout.write(json
            ? `${JSON.stringify(said, null, 2)}\n`
            : `shard ${said.shard}: ${runs} runs in ${folder}${said.complete ? '' : ', cut short'}\n`);
        return header.complete ? 0 : 70;
    },
};
//# sourceMappingURL=measure.js.map

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
