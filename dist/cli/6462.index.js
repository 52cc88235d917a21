export const id = 6462;
export const ids = [6462,6239];
export const modules = {

/***/ 6055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oM: () => (/* binding */ archivePath),
/* harmony export */   pF: () => (/* binding */ readArchived),
/* harmony export */   tw: () => (/* binding */ archiveFolder)
/* harmony export */ });
/** Folder beside a store that keeps what correctness runs produced, as `<sha256 hex>.bin`. */
const archiveFolder = (store) => `${store}/artifacts`;
/** Path of the artifact with this `sha256:<hex>`. */
const archivePath = (store, hash) => `${archiveFolder(store)}/${hash.replace(/^sha256:/, '')}.bin`;
/** Reads an artifact and hashes it again. */
async function readArchived({ files, host }, store, hash) {
    const bytes = await files.readBytes(archivePath(store, hash));
    if (bytes === undefined)
        return { state: 'absent' };
    return `sha256:${host.sha256(bytes)}` === hash ? { state: 'whole', bytes } : { state: 'damaged' };
}
//# sourceMappingURL=archive.js.map

/***/ }),

/***/ 1495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ sessionOf)
});

// EXTERNAL MODULE: ./build/src/core/model/verdict.js
var verdict = __webpack_require__(462);
;// CONCATENATED MODULE: ./build/src/app/anchors/promotion.js

/** Moves of the pointer `best` to reports of this session. */
function promotions(promoting, reports, at) {
    const { plan, history, header, actor, moves } = promoting;
    const isDecided = ({ name, subject }) => moves.some((move) => move.benchmark === name && move.subject === subject.id);
    return plan.benchmarks.flatMap((benchmark) => {
        if (isDecided(benchmark))
            return [];
        const index = reports.findIndex((report) => report.benchmark === benchmark.name && report.subject === benchmark.subject.id);
        if (index < 0)
            return [];
        const current = history.pointer('best', benchmark.name, benchmark.subject.id);
        const reason = promotionReason(promoting, { benchmark, report: reports[index], current });
        if (reason === null)
            return [];
        const { name, subject } = benchmark;
        const supersedes = current?.uid ?? null;
        return [
            {
                pointer: 'best',
                benchmark: name,
                subject: subject.id,
                report: index,
                gitSha: header.gitSha,
                reason,
                actor,
                at,
                supersedes,
            },
        ];
    });
}
/**
 * Why this report becomes the best, or null. A regression never does, an accepted one neither, and noise must not move
 * the anchor.
 */
function promotionReason({ verdicts, header }, { benchmark, report, current }) {
    const own = verdicts.filter((verdict) => verdict.benchmark === benchmark.name && verdict.subject === benchmark.subject.id);
    const worst = (0,verdict/* worstKind */.eD)(own.map(({ kind }) => kind));
    if (report.metrics.some(({ mandatory, status }) => mandatory && status !== 'ok'))
        return null;
    if (current === undefined)
        return worst === undefined || firstKinds.has(worst) ? 'first accepted report' : null;
    if (worst !== undefined && worst !== 'PASS' && worst !== 'PROMOTE')
        return null;
    if (header.event === 'release' || header.version !== null)
        return `release ${header.version ?? ''}`.trim();
    return improvement(own.filter((verdict) => isAgainst(verdict, current)), report);
}
/**
 * What got better than the anchor, or null. Better than something else is not enough: what regains a third of a slow
 * boil would hide the rest. Nor is a gain in one metric while another is shown to be worse, or is not judged against
 * the anchor at all, as a time of which only a stored value is known.
 */
function improvement(own, report) {
    const trusted = own.filter(({ mandatory }) => mandatory);
    const judged = new Set(trusted.map(({ metric }) => metric));
    if (report.metrics.some(({ name, mandatory }) => mandatory && !judged.has(name)))
        return null;
    if (trusted.some(({ evidence }) => evidence.low !== null && evidence.low > 0))
        return null;
    const names = (verdicts) => verdicts.map(({ metric }) => metric).join(', ');
    const proven = trusted.filter(({ evidence }) => evidence.high !== null && evidence.high < 0);
    if (proven.length > 0)
        return `proven improvement of ${names(proven)}`;
    const direct = trusted.filter(({ gate }) => gate === 'exact' || gate === 'threshold');
    const better = direct.filter(({ evidence }) => (evidence.worse ?? 0) < 0);
    return better.length > 0 ? `better ${names(better)}` : null;
}
/** The stored best report is never worse than the anchor's: it is the best of all, today's anchor among them. */
const isAgainst = ({ baseline }, anchor) => /^(paired:best|best|best-metric) \(/.test(baseline) || baseline.includes(anchor.gitSha.slice(0, 10));
const firstKinds = new Set(['PASS', 'PROMOTE', 'NO_BASELINE']);
//# sourceMappingURL=promotion.js.map
// EXTERNAL MODULE: ./build/src/app/judging/case.js
var judging_case = __webpack_require__(3588);
// EXTERNAL MODULE: ./build/src/app/report.js
var app_report = __webpack_require__(8199);
;// CONCATENATED MODULE: ./build/src/app/record.js



/** The session of a gate: judged first, appended always. */
function sessionOf(world, recording) {
    const { header, measured, verdicts, findings } = recording;
    // What another machine measured keeps its time: judged again, it is the same session again.
    const now = header.shard !== null ? header.endedAt : world.clock.now();
    const reports = measured.complete ? reportsOf(recording, now) : [];
    return {
        header: { ...header, endedAt: now, complete: measured.complete },
        runSets: measured.runSets,
        reports,
        verdicts,
        findings,
        acceptances: recording.acceptances,
        pointerMoves: [...recording.moves, ...(recording.mayPromote ? promotions(recording, reports, now) : [])],
    };
}
/**
 * One report a benchmark that ran. A session that was cut short has none, as a recovered one: a mean of the few runs
 * that were finished would be taken for a baseline.
 */
function reportsOf({ plan, measured }, now) {
    return plan.benchmarks.flatMap((benchmark, index) => {
        const drifted = measured.contests.some((one) => one.benchmark === index && one.stop === 'corpus-drift');
        const report = drifted ? null : (0,app_report/* reportOf */.E)(benchmark, (0,judging_case/* runsOf */.ky)({ measured }, benchmark), now);
        return report ? [report] : [];
    });
}
//# sourceMappingURL=record.js.map

/***/ }),

/***/ 8199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _core_formats_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5239);
/* harmony import */ var _core_gates_direct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4925);
/* harmony import */ var _core_model_measurement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8711);
/* harmony import */ var _core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4344);





/** The aggregate of head's runs (warm-ups left out): mean of the ok values of every metric, and the success rate. */
function reportOf(benchmark, runs, capturedAt) {
    const head = runs.filter(({ side, pair }) => side === 'head' && pair > 0);
    if (head.length === 0)
        return null;
    const names = [...new Set(head.flatMap((run) => run.measurements.map(({ metric }) => metric)))];
    const metrics = names.map((name) => metricOf(benchmark, name, head));
    return {
        benchmark: benchmark.name,
        subject: benchmark.subject.id,
        definitionHash: benchmark.definitionHash,
        metrics,
        successRate: successRate(metrics),
        notes: '',
        capturedAt,
    };
}
function metricOf(benchmark, name, runs) {
    const policy = (0,_core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(benchmark, name);
    const measurements = runs.flatMap((run) => (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .measurementOf */ .ku)(run, name) ?? []);
    const good = measurements.filter((measurement) => measurement.status === 'ok');
    const summary = good.length > 0 ? (0,_core_formats_format_js__WEBPACK_IMPORTED_MODULE_3__/* .summarise */ .f)(good.map(({ value }) => value)) : null;
    return {
        name,
        status: summary ? 'ok' : (measurements[0]?.status ?? 'error'),
        value: summary?.mean ?? null,
        n: good.length,
        sd: summary?.sd ?? null,
        unit: policy?.unit ?? good[0]?.unit ?? null,
        direction: policy?.direction ?? good[0]?.direction ?? null,
        target: policy?.target ?? null,
        mandatory: policy?.mandatory ?? false,
        machineIndependent: policy?.machineIndependent ?? false,
        message: summary ? null : wordsOf(measurements[0]),
    };
}
const wordsOf = (measurement) => measurement && measurement.status !== 'ok' ? measurement.message : 'not measured';
/** Share of the metrics with a target that meet it; 1 when none has one (000's empty report is not special). */
function successRate(metrics) {
    const aimed = metrics.filter(({ target }) => target !== null);
    if (aimed.length === 0)
        return 1;
    const met = aimed.filter(({ value, target, direction }) => value !== null && direction !== null && isMet(value, target, direction));
    return met.length / aimed.length;
}
/** True when `value` is at the target or on its good side, up to rounding. */
const isMet = (value, target, direction) => (0,_core_model_measurement_js__WEBPACK_IMPORTED_MODULE_4__/* .worseSign */ .C)(direction) * (value - target) <= (0,_core_gates_direct_js__WEBPACK_IMPORTED_MODULE_0__/* .roundingOf */ .Y)(value, target);
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 6462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(490);
/* harmony import */ var _run_sets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6239);
/* harmony import */ var _whole_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(337);




const command = {
    usage: 'BENCHMARK [options]',
    description: 'Makes the runs of one benchmark at the current commit, one for each seed, and records them as a run set. A project\n' +
        'without [project] setup is measured in the checkout as it stands, any other as built from the commit in a worktree.\n' +
        'Every finished run is kept, also of a set that is cut short. Exits 0, or 1 when no run ended well.',
    options: [
        {
            name: 'seed-set',
            type: 'string',
            value: 'SET',
            summary: 'fresh: drawn from the meta seed (default); baseline: the manifest’s baseline_seeds',
        },
        {
            name: 'meta-seed',
            type: 'string',
            value: 'N',
            summary: 'draw the seeds from this number (default: a new one)',
        },
        ..._run_options_js__WEBPACK_IMPORTED_MODULE_1__/* .runOptions */ .K,
    ],
    async run(invocation) {
        const { positionals, flags } = invocation;
        const [benchmark] = positionals;
        if (benchmark === undefined || positionals.length > 1)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('run needs the name of one benchmark');
        const seedSet = ((0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(flags, 'seed-set', ['fresh', 'baseline']) ?? 'fresh');
        if (seedSet === 'baseline' && (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(flags, 'meta-seed') !== undefined)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('--meta-seed draws fresh seeds; --seed-set baseline has its own');
        return (0,_run_sets_js__WEBPACK_IMPORTED_MODULE_2__.makeRunSet)(invocation, {
            ...{ benchmark, seedSet, metaSeed: (0,_whole_number_js__WEBPACK_IMPORTED_MODULE_3__/* .bigNumber */ .q)(flags, 'meta-seed') },
            repetitions: (0,_whole_number_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeNumber */ .r)(flags, 'repetitions', 1),
            allowDirty: flags['allow-dirty'] === true,
            ...{ atSha: null, pin: null },
        });
    },
};
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ runOptions)
/* harmony export */ });
/** Options of every command that makes a run set. */
const runOptions = [
    {
        name: 'repetitions',
        type: 'string',
        short: 'n',
        value: 'N',
        summary: 'so many runs instead of what the manifest says',
    },
    {
        name: 'allow-dirty',
        type: 'boolean',
        summary: 'measure uncommitted changes; their diff is kept beside the store',
    },
];
//# sourceMappingURL=run-options.js.map

/***/ }),

/***/ 6239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeRunSet: () => (/* binding */ makeRunSet)
});

// EXTERNAL MODULE: ./build/src/core/documents/rules.js
var rules = __webpack_require__(2959);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/app/archive.js
var archive = __webpack_require__(6055);
// EXTERNAL MODULE: ./build/src/core/stats/random.js
var random = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/src/app/plan.js + 1 modules
var app_plan = __webpack_require__(2713);
// EXTERNAL MODULE: ./build/src/app/plan-tools.js
var plan_tools = __webpack_require__(2764);
// EXTERNAL MODULE: ./build/src/app/seeds.js
var app_seeds = __webpack_require__(3511);
;// CONCATENATED MODULE: ./build/src/app/asked-runs.js





/** The plan of a run set: it takes as long as it takes. */
function askedPlan({ host }, ground, names) {
    const manifestHash = `sha256:${host.sha256(ground.manifestText)}`;
    const request = { event: 'local', cost: 'all', names, manifestHash };
    const plan = (0,problem/* orThrow */.aU)((0,app_plan/* planOf */.X)(ground.loaded, request, (0,plan_tools/* planTools */.p)(host.sha256)));
    const benchmarks = plan.benchmarks.map((benchmark) => withoutWarmup(ground.loaded, benchmark));
    return { ...plan, budget: Number.MAX_SAFE_INTEGER, benchmarks };
}
/** A protocol benchmark makes as many executions as it was asked for, unless the manifest itself asks for a warm-up. */
function withoutWarmup({ manifest }, benchmark) {
    const declared = manifest.benchmarks.find(({ name }) => name === benchmark.name)?.warmup;
    return benchmark.kind === 'protocol' && declared === undefined ? { ...benchmark, warmup: 0 } : benchmark;
}
/** The seeds of a run set. Throws ProblemError where the manifest has too few. */
function askedRuns(world, request, { name, seeds, repetitions, place }) {
    const wanted = request.repetitions;
    if (request.seedSet === 'fresh') {
        const metaSeed = request.metaSeed ?? (0,app_seeds/* freshMetaSeed */.Z)(world);
        return { seeds: (0,random/* seedsFrom */.Dx)(metaSeed, wanted ?? repetitions), metaSeed: metaSeed.toString() };
    }
    if (seeds.length > 0 && (wanted ?? 1) <= seeds.length)
        return { seeds: seeds.slice(0, wanted ?? seeds.length), metaSeed: null };
    throw new problem/* ProblemError */.Mm([
        {
            where: place,
            what: `benchmark "${name}" declares ${seeds.length} baseline seeds${wanted === null ? '' : `, and ${wanted} repetitions were asked for`}`,
            hint: 'list the seeds of the baseline: baseline_seeds = [1, 2, 3, 4, 5]',
        },
    ]);
}
//# sourceMappingURL=asked-runs.js.map
// EXTERNAL MODULE: ./build/src/core/manifest/parse.js + 11 modules
var parse = __webpack_require__(599);
// EXTERNAL MODULE: ./build/src/app/head.js
var app_head = __webpack_require__(4667);
// EXTERNAL MODULE: ./build/src/app/manifest-file.js
var manifest_file = __webpack_require__(2763);
;// CONCATENATED MODULE: ./build/src/app/ground.js




/** Finds the commit and its manifest. Throws ProblemError for what the user must mend. */
async function findGround(world, request) {
    const repository = (0,problem/* orThrow */.aU)(await world.git.repository(request.project));
    const projectPath = await world.files.relative(repository, request.project);
    if (request.atSha !== null)
        return pastGround(world, { repository, projectPath, rev: request.atSha });
    const { loaded, text } = await (0,manifest_file.readManifest)(world, request.project);
    const head = (0,problem/* orThrow */.aU)(await (0,app_head/* resolveHead */.t)(world, { repository, allowDirty: request.allowDirty }));
    return {
        ...head,
        ...{ loaded, manifestText: text, repository, projectPath },
        branch: await world.git.branch(repository),
        // A project that says how it is built is measured as built from the commit; any other as it stands.
        inPlace: loaded.manifest.project.setup.length === 0,
    };
}
async function pastGround(world, { repository, projectPath, rev }) {
    const commit = await world.git.resolve(repository, rev);
    if (commit === undefined)
        throw unknownCommit(repository, rev);
    const path = projectPath === '' ? manifest_file.usualManifest : `${projectPath}/${manifest_file.usualManifest}`;
    const text = await world.git.show(repository, commit, path);
    if (text === undefined)
        throw noManifest(path, commit);
    const loaded = (0,problem/* orThrow */.aU)(await (0,parse/* parseManifest */.N)(text, manifest_file.usualManifest));
    const head = { head: commit, headCommit: commit, dirty: false, diff: null };
    const none = { branch: null, inPlace: false };
    return { ...head, ...none, loaded, manifestText: text, repository, projectPath };
}
const unknownCommit = (repository, rev) => new problem/* ProblemError */.Mm([
    {
        where: { file: repository },
        what: `${rev} names no commit of this clone`,
        hint: `check the name with "git log", or get it: git fetch origin ${rev}`,
    },
]);
const noManifest = (file, commit) => new problem/* ProblemError */.Mm([
    {
        where: { file },
        what: `there is no manifest at commit ${commit.slice(0, 10)}`,
        hint: 'name a commit that has one',
    },
]);
//# sourceMappingURL=ground.js.map
// EXTERNAL MODULE: ./build/src/app/job-of.js
var job_of = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/src/app/measuring.js
var measuring = __webpack_require__(5882);
// EXTERNAL MODULE: ./build/src/app/opened.js
var app_opened = __webpack_require__(9616);
// EXTERNAL MODULE: ./build/src/app/record.js + 1 modules
var record = __webpack_require__(1495);
// EXTERNAL MODULE: ./build/src/app/recover.js
var recover = __webpack_require__(1649);
// EXTERNAL MODULE: ./build/src/app/session-header.js
var session_header = __webpack_require__(6987);
;// CONCATENATED MODULE: ./build/src/app/run-set.js












/** Makes the runs that were asked for on the current commit and records them in a session of kind `run`. */
async function runSet(world, request, measurer) {
    const ground = await findGround(world, request);
    const plan = askedPlan(world, ground, [request.benchmark]);
    const { project, store } = ground.loaded.manifest;
    const folder = request.store ?? world.host.storeFolder(project.name, store.name);
    const opened = await (0,app_opened/* openHistory */.j)(world, folder, plan.project, false);
    try {
        const job = await jobFor(world, { request, ground, plan, opened });
        const measured = await settled(world, ground, await (0,measuring/* measureAll */.M8)(world, job, measurer));
        if (measured.runSets.length === 0) {
            await world.files.remove(job.journal);
            throw new problem/* ProblemError */.Mm(obstaclesOf(plan, measured));
        }
        return await keep(world, { request, ground, plan, opened }, { job, measured });
    }
    finally {
        opened.history.close();
    }
}
async function jobFor(world, { request, ground, plan, opened }) {
    const { repository, projectPath, head, inPlace, loaded } = ground;
    const { history, folder } = opened;
    const side = { side: 'head', rule: null, commit: head, ...(0,job_of/* setupOf */.Nf)(loaded.manifest.project) };
    return {
        header: await (0,session_header/* sessionHeader */.g)(world, {
            ...session_header/* localFacts */.H,
            ...{ kind: 'run', plan, parents: history.heads(), command: request.command },
            ...ground,
        }),
        ...{ plan, repository, projectPath, inPlace },
        sides: [side],
        archive: (0,archive/* archiveFolder */.tw)(folder),
        contests: plan.benchmarks.map((benchmark, index) => contestOf(index, askedRuns(world, request, benchmark))),
        overlay: null,
        fixedPairs: null,
        elsewhere: 0,
        metaSeed: (0,app_seeds/* freshMetaSeed */.Z)(world).toString(),
        journal: (0,recover/* newJournal */.EH)(world, folder),
    };
}
const contestOf = (benchmark, asked) => ({
    ...{ benchmark, rule: null, against: null, commit: null, attempt: null, orderSeed: '0' },
    asked,
});
/** Runs of a checkout that changed under them are of no commit: they count as those of a dirty tree. */
async function settled(world, ground, measured) {
    const { git } = world;
    if (!ground.inPlace || ground.dirty)
        return measured;
    const now = await git.resolve(ground.repository, 'HEAD');
    const paths = await git.dirtyPaths(ground.repository);
    if (now === ground.headCommit && paths.length === 0)
        return measured;
    const what = now === ground.headCommit
        ? `the benchmark left uncommitted changes in the checkout: ${paths.slice(0, 5).join(', ')}`
        : 'another commit was checked out while it was measured';
    return {
        ...measured,
        runSets: measured.runSets.map((set) => ({ ...set, dirty: true })),
        findings: [...measured.findings, changedFinding(`${what}; its runs count as those of a dirty tree`)],
    };
}
const changedFinding = (message) => ({
    rule: 'checkout-changed',
    level: 'warning',
    message,
    file: 'bench/manifest.toml',
    line: 1,
    remedy: (0,rules/* ruleOf */.Y)('checkout-changed').help,
});
/** Why nothing could be run: a corpus that is not the pinned one, a tree that does not build, a missing tool. */
function obstaclesOf(plan, { contests, complete }) {
    const found = contests.flatMap(({ benchmark, stop, message }) => {
        const { name, place } = plan.benchmarks[benchmark];
        const hint = stop === 'corpus-drift' ? (0,rules/* ruleOf */.Y)('corpus-drift').help : 'mend it and run again';
        return message === null ? [] : [{ where: place, what: `${name}: ${message}`, hint }];
    });
    const cut = complete ? 'no run was made' : 'the measuring was cut short before the first run ended';
    return found.length > 0 ? found : [{ where: { file: 'bench' }, what: cut, hint: 'run it again' }];
}
async function keep(world, setting, { job, measured }) {
    const { request, ground, plan, opened } = setting;
    const { history, folder } = opened;
    const dirty = measured.runSets.some((set) => set.dirty);
    const recording = {
        header: { ...job.header, dirty },
        moves: [],
        ...{ plan, measured, verdicts: [], history, acceptances: [], mayPromote: false, actor: request.actor },
        findings: [...opened.findings, ...measured.findings],
    };
    const recorded = (0,record/* sessionOf */.M)(world, recording);
    const spoiled = spoiledBy(measured);
    const pointerMoves = spoiled === null && request.pin !== null ? pins(history, request, recorded) : [];
    const session = { ...recorded, pointerMoves };
    const id = history.append(session);
    await history.save();
    await world.files.remove(job.journal);
    const diff = await (0,measuring/* keepDiff */.$C)(world, session.header, ground.diff, folder);
    return { session, id, spoiled, files: { store: `${folder}/store.db`, ...diff } };
}
function spoiledBy({ contests, complete }) {
    if (!complete)
        return 'the measuring was cut short; what had been measured was kept';
    return contests.find(({ stop }) => stop === 'corpus-drift')?.message ?? null;
}
/** True when every run of a set ended well. */
const isSound = ({ runs }) => runs.every(({ status }) => status === 'ok');
/** Pins the report of each benchmark whose runs all ended well. */
function pins(history, { pin, actor, allowDirty }, session) {
    const { header, reports, runSets } = session;
    return reports.flatMap(({ benchmark, subject }, report) => {
        const sets = runSets.filter((set) => set.benchmark === benchmark && set.subject === subject);
        if (!sets.every((set) => isSound(set) && (allowDirty || !set.dirty)))
            return [];
        const supersedes = history.pointer('pinned', benchmark, subject)?.uid ?? null;
        const facts = { benchmark, subject, report, gitSha: header.gitSha, reason: pin ?? '', actor };
        return [{ pointer: 'pinned', ...facts, at: header.endedAt, supersedes }];
    });
}
//# sourceMappingURL=run-set.js.map
// EXTERNAL MODULE: ./build/src/core/documents/history.js
var documents_history = __webpack_require__(5460);
// EXTERNAL MODULE: ./build/src/core/documents/parts/numbers.js
var numbers = __webpack_require__(9391);
// EXTERNAL MODULE: ./build/src/core/documents/parts/printable.js
var printable = __webpack_require__(1770);
;// CONCATENATED MODULE: ./build/src/core/documents/run-set.js



/** One JSON object; meta seeds are decimal text, because they have up to 63 bits. */
function runSetJson(shown) {
    const { session, header, findings, pointerMoves, spoiled, exitCode, files } = shown;
    const runSets = shown.runSets.map((set) => ({ ...set, metaSeed: set.metaSeed?.toString() ?? null }));
    const { project, gitSha, complete } = header;
    const facts = { session, project, gitSha, complete, spoiled, exitCode };
    return `${JSON.stringify({ ...facts, runSets, pointerMoves, findings, files }, null, 2)}\n`;
}
/** A summary line for each set, its runs, and what else there is to know. */
function runSetText(shown) {
    const { runSets, findings, pointerMoves, spoiled, files } = shown;
    const blocks = [
        ...runSets.map(setText),
        ...pointerMoves.map(({ benchmark, gitSha, reason }) => `Pinned as the baseline of ${(0,printable/* printable */.g)(benchmark)}: ${gitSha.slice(0, 10)} (${(0,printable/* printable */.g)(reason)})\n`),
        ...(spoiled === null ? [] : [`Not a baseline and not judged: ${(0,printable/* printable */.g)(spoiled, 1000)}\n`]),
        ...findings.map(({ rule, level, message }) => `${level} ${rule}: ${(0,printable/* printable */.g)(message, 1000)}\n`),
        Object.entries(files)
            .map(([name, path]) => `${name}: ${(0,printable/* printable */.g)(path, 4096)}\n`)
            .join(''),
    ];
    return blocks.join('');
}
function setText(set) {
    const runs = set.runs.filter(({ pair }) => pair > 0);
    const good = runs.filter(isOk).length;
    const seeds = set.metaSeed === null ? 'baseline seeds' : `meta seed ${set.metaSeed}`;
    const commit = `${set.gitSha.slice(0, 10)}${set.dirty ? ' (dirty)' : ''}`;
    const subject = set.subject === 'self' ? '' : ` [${(0,printable/* printable */.g)(set.subject)}]`;
    const head = `${(0,printable/* printable */.g)(set.benchmark)}${subject}: ${good} of ${(0,numbers/* count */.U9)(runs.length, 'run')} ended well at ${commit}, ${seeds}`;
    return `${head}\n${(0,documents_history/* runRows */.TO)(set.runs.map((run) => ({ ...run, gitSha: set.gitSha, dirty: set.dirty })))}`;
}
const isOk = ({ status }) => status === 'ok';
//# sourceMappingURL=run-set.js.map
// EXTERNAL MODULE: ./build/src/edge/child-output.js
var child_output = __webpack_require__(3267);
// EXTERNAL MODULE: ./build/src/edge/measurer.js
var measurer = __webpack_require__(9805);
// EXTERNAL MODULE: ./build/src/edge/world.js
var edge_world = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/src/cli/entry.js + 1 modules
var entry = __webpack_require__(5417);
;// CONCATENATED MODULE: ./build/src/cli/run-sets.js






const exitNothingRan = 1;
const exitNotPinned = 1;
const exitBadData = 65;
const exitInterrupted = 70;
/** Makes and shows a run set; the number is the exit code. */
async function makeRunSet({ project, store, quiet, verbose, json }, asked) {
    const world = (0,edge_world/* realWorld */.b)(quiet);
    const command = `benchgate ${process.argv.slice(2).join(' ')}`;
    const request = { ...asked, project, store, actor: world.host.user, command };
    const { session, id, spoiled, files } = await runSet(world, request, (0,measurer/* measurer */.j)((0,entry/* cliFile */.j)(), { quiet, verbose }));
    const { header, runSets, findings, pointerMoves } = session;
    const exitCode = exitCodeOf();
    const shown = { session: id, header, runSets, findings, pointerMoves, spoiled, exitCode, files };
    process.stdout.write(json ? runSetJson(shown) : (0,child_output/* withoutCommands */.D)(runSetText(shown)));
    return exitCode;
    function exitCodeOf() {
        if (!header.complete)
            return exitInterrupted;
        if (spoiled !== null)
            return exitBadData;
        if (request.pin !== null && pointerMoves.length < runSets.length)
            return exitNotPinned;
        return runSets.some((set) => set.runs.some(({ status }) => status === 'ok')) ? 0 : exitNothingRan;
    }
}
//# sourceMappingURL=run-sets.js.map

/***/ }),

/***/ 337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ bigNumber),
/* harmony export */   r: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);

/** The value of an option that is a whole number of at least `least`, or null. Throws UsageError. */
function wholeNumber(flags, name, least) {
    const given = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(flags, name);
    if (given === undefined)
        return null;
    const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
    if (Number.isSafeInteger(value) && value >= least)
        return value;
    throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${name} is a whole number from ${least} on, not "${given}"`);
}
/** The value of an option that is a whole number of 64 bits, or null. Throws UsageError. */
function bigNumber(flags, name) {
    const given = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(flags, name);
    if (given === undefined)
        return null;
    if (/^-?\d+$/.test(given) && BigInt.asIntN(64, BigInt(given)) === BigInt(given))
        return BigInt(given);
    throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`--${name} is a whole number below 2^63, not "${given}"`);
}
//# sourceMappingURL=whole-number.js.map

/***/ }),

/***/ 5460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TO: () => (/* binding */ runRows),
/* harmony export */   dU: () => (/* binding */ historyJson),
/* harmony export */   u_: () => (/* binding */ historyText)
/* harmony export */ });
/* harmony import */ var _parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9391);
/* harmony import */ var _parts_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1770);


/** Stored runs and the pointers as one JSON object. */
function historyJson({ benchmark, anchor, baseline, runs, findings }) {
    const plain = runs.map(({ metaSeed, ...run }) => ({
        ...run,
        metaSeed: metaSeed === null ? null : metaSeed.toString(),
    }));
    return `${JSON.stringify({ benchmark, anchor: anchor ?? null, baseline, runs: plain, findings }, null, 2)}\n`;
}
/**
 * Stored runs as a table, oldest first, and where the anchor stands; a star stands before those of the pinned baseline.
 */
function historyText({ benchmark, anchor, baseline, runs }) {
    if (runs.length === 0)
        return `No stored run of ${(0,_parts_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(benchmark)} matches.\n`;
    const rows = runRows(runs, baseline === null ? undefined : (run) => run.session === baseline);
    return `${rows}${anchorLines(anchor)}`;
}
/** A line for each run, in columns; at least one run. */
function runRows(runs, isMarked) {
    const mark = (run) => (isMarked ? [isMarked(run) ? '*' : ''] : []);
    const rows = runs.map((run) => [...mark(run), ...cells(run)]);
    const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
    const lines = rows.map((row) => row
        .map((cell, at) => cell.padEnd(widths[at]))
        .join('  ')
        .trimEnd());
    return `${lines.join('\n')}\n`;
}
function anchorLines(anchor) {
    if (!anchor)
        return '';
    const { gitSha, at, actor, reason } = anchor;
    const since = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
    return `\nanchor: ${gitSha.slice(0, 10)}, set ${since} by ${(0,_parts_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(actor)}: ${(0,_parts_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(reason)}\n`;
}
function cells(run) {
    const { startedAt, gitSha, dirty, side, pair, seed, status, measurements, message } = run;
    const values = measurements.flatMap((one) => one.status === 'ok' ? [`${one.metric} ${(0,_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(one.value, one.unit)}`] : []);
    return [
        new Date(startedAt).toISOString().replace(/\.\d+Z$/, 'Z'),
        gitSha.slice(0, 10) + (dirty ? ' dirty' : ''),
        side,
        pair === 0 ? 'warm-up' : `${run.rule === null ? 'run' : 'pair'} ${pair}`,
        seed === null ? '' : `seed ${seed}`,
        status,
        (0,_parts_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(values.length > 0 ? values.join(', ') : (message ?? '')),
    ];
}
//# sourceMappingURL=history.js.map

/***/ }),

/***/ 9391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   iv: () => (/* binding */ difference)
/* harmony export */ });
/** Four digits that matter, thousands apart, no trailing zeros: `1,234`, `12.34`, `0.001235`. */
function number(value) {
    if (value === Number.POSITIVE_INFINITY)
        return '∞';
    if (value === Number.NEGATIVE_INFINITY)
        return '−∞';
    const size = Math.abs(value);
    if (value === 0)
        return '0';
    if (size >= 1e15 || size < 1e-6)
        return minus(String(Number(value.toPrecision(4))));
    if (Number.isInteger(value))
        return minus(thousands(String(value)));
    return minus(size >= 1e4 ? thousands(value.toFixed(0)) : String(Number(value.toPrecision(4))));
}
/** A real minus sign: a hyphen before a number is easily read as a dash. */
const minus = (text) => text.replace('-', '−');
const thousands = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ',');
const times = [
    [3600, 'h'],
    [60, 'min'],
    [1, 's'],
    [1e-3, 'ms'],
    [1e-6, 'µs'],
    [1e-9, 'ns'],
];
const bytes = [
    [1024 ** 4, 'TiB'],
    [1024 ** 3, 'GiB'],
    [1024 ** 2, 'MiB'],
    [1024, 'KiB'],
    [1, 'B'],
];
const rates = bytes.map(([size, unit]) => [size, `${unit}/s`]);
const scales = {
    s: times,
    sec: times,
    second: times,
    seconds: times,
    B: bytes,
    bytes,
    'B/s': rates,
};
/** A value in base units as people say it: `12.3 ms`, `4.1 KiB`, `1,024 allocs`, `0.71`. */
function quantity(value, unit) {
    const scale = unit !== null && Object.hasOwn(scales, unit) ? scales[unit] : null;
    if (scale === null || !Number.isFinite(value))
        return `${number(value)}${unit ? ` ${unit}` : ''}`;
    const [size, name] = scale.find(([at]) => Math.abs(value) >= at) ?? scale.at(-1);
    return `${number(Number((value / size).toPrecision(3)))} ${name}`;
}
const sign = (value) => (value > 0 ? '+' : '');
/** A share as a signed percentage: `+2.5 %`. Large changes are factors, since `+123,400 %` says nothing. */
function change(share) {
    if (!Number.isFinite(share))
        return number(share);
    if (share >= 10)
        return `×${number(Number((share + 1).toPrecision(3)))}`;
    const percent = Number((share * 100).toFixed(Math.abs(share) < 0.001 ? 3 : 1));
    return `${sign(percent)}${number(percent)} %`;
}
/** A share without sign, for margins and levels: `2 %`, `99.17 %`. */
const percent = (share) => `${number(Number((share * 100).toFixed(2)))} %`;
/** A difference in the metric's unit, signed: `+3 allocs`. */
const difference = (value, unit) => `${sign(value)}${quantity(value, unit)}`;
/** `1 metric`, `2 metrics`. */
const count = (n, noun) => `${number(n)} ${noun}${n === 1 ? '' : 's'}`;
//# sourceMappingURL=numbers.js.map

/***/ }),

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Names longer than this are cut: they come from tools and may be of any length. */
const longest = 300;
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]+/gu;
/**
 * Free text on one line: line breaks, control and escape characters, and marks that turn the reading direction
 * become spaces, so that a name can neither start a new line nor colour or reorder what stands beside it.
 */
function printable(text, length = longest) {
    const line = [...text.slice(0, 4 * length + 4).replace(unprintable, ' ')];
    const cut = line.length > length || text.length > 4 * length + 4;
    return (cut ? `${line.slice(0, length).join('')}…` : line.join('')).trim();
}
//# sourceMappingURL=printable.js.map

/***/ }),

/***/ 6402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ seedsFrom),
/* harmony export */   Dy: () => (/* binding */ uniformFrom),
/* harmony export */   c9: () => (/* binding */ pairOrders)
/* harmony export */ });
const size = 624;
const middle = 397;
/** Fills the generator's state from one 32-bit word (Matsumoto and Nishimura 2002, `init_genrand`). */
function seededState(seed) {
    const state = new Uint32Array(size);
    state[0] = seed;
    for (let i = 1; i < size; i++) {
        const previous = state[i - 1] ^ (state[i - 1] >>> 30);
        state[i] = Math.imul(1812433253, previous) + i;
    }
    return state;
}
/** Mixes a key of any length into the state (the same paper, `init_by_array`). */
function keyedState(key) {
    const state = seededState(19650218);
    let i = 1;
    const mix = (factor, term) => {
        const previous = state[i - 1] ^ (state[i - 1] >>> 30);
        state[i] = (state[i] ^ Math.imul(previous, factor)) + term;
        i += 1;
        if (i === size) {
            state[0] = state[size - 1];
            i = 1;
        }
    };
    for (let step = 0; step < Math.max(size, key.length); step++) {
        const j = step % key.length;
        mix(1664525, key[j] + j);
    }
    for (let step = 0; step < size - 1; step++)
        mix(1566083941, -i);
    state[0] = 0x80000000;
    return state;
}
function renew(state) {
    for (let i = 0; i < size; i++) {
        const joined = (state[i] & 0x80000000) | (state[(i + 1) % size] & 0x7fffffff);
        const twisted = (joined >>> 1) ^ (joined & 1 ? 0x9908b0df : 0);
        state[i] = state[(i + middle) % size] ^ twisted;
    }
}
function temper(word) {
    let y = word;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    y ^= y >>> 18;
    return y >>> 0;
}
/** 32-bit words of `seed`, lowest first, at least one. The sign is dropped, as CPython does. */
function wordsOf(seed) {
    const words = [];
    for (let rest = seed < 0n ? -seed : seed; rest > 0n; rest >>= 32n)
        words.push(Number(rest & 0xffffffffn));
    return words.length > 0 ? words : [0];
}
/** MT19937 seeded as CPython's `random.Random(seed)`: each call gives the next integer in [0, 2^32). */
function mersenneTwister(seed) {
    const state = keyedState(wordsOf(seed));
    let next = size;
    return () => {
        if (next === size) {
            renew(state);
            next = 0;
        }
        return temper(state[next++]);
    };
}
/**
 * The first `count` seeds of a run set, each uniform in [0, 2^31): the same numbers as CPython's
 * `random.Random(metaSeed).randrange(2**31)`, which rejects words of 2^31 and more.
 */
function seedsFrom(metaSeed, count) {
    const word = mersenneTwister(metaSeed);
    const seeds = [];
    while (seeds.length < count) {
        const candidate = word();
        if (candidate < 2 ** 31)
            seeds.push(candidate);
    }
    return seeds;
}
/** Numbers uniform in [0, 1) with 53 random bits: the same as CPython's `random.Random(seed).random()`. */
function uniformFrom(seed) {
    const word = mersenneTwister(seed);
    return () => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53;
}
/**
 * Which side of each pair runs first, by one coin for every block of two pairs: base-head head-base, or
 * head-base base-head. So slow drift and a slower second slot weigh on both builds alike. `hash` is a string
 * of hex digits; the same hash gives the same orders, and a longer list begins with the shorter one.
 * @throws RangeError when `hash` is not hex.
 */
function pairOrders(hash, count) {
    if (!/^[0-9a-f]+$/i.test(hash))
        throw new RangeError(`not a hash of hex digits: ${hash}`);
    const word = mersenneTwister(BigInt(`0x${hash}`));
    const orders = [];
    while (orders.length < count) {
        const heads = word() >= 2 ** 31;
        orders.push(heads ? 'head-first' : 'base-first', heads ? 'base-first' : 'head-first');
    }
    return orders.slice(0, count);
}
//# sourceMappingURL=random.js.map

/***/ })

};
