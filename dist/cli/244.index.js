export const id = 244;
export const ids = [244,3727];
export const modules = {

/***/ 7755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   Gp: () => (/* binding */ isSequential),
/* harmony export */   d$: () => (/* binding */ isDecided),
/* harmony export */   ei: () => (/* binding */ pairedMetric),
/* harmony export */   no: () => (/* binding */ assess),
/* harmony export */   uJ: () => (/* binding */ looksOf)
/* harmony export */ });
/* harmony import */ var _core_gates_assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3686);
/* harmony import */ var _core_gates_design_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4234);
/* harmony import */ var _core_gates_margins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1877);
/* harmony import */ var _core_gates_paired_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6420);
/* harmony import */ var _core_stats_looks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8405);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4344);






/** The numbers of pairs at which a policy looks. */
const looksOf = ({ minPairs, maxPairs }) => (0,_core_stats_looks_js__WEBPACK_IMPORTED_MODULE_4__/* .schedulesOf */ .wx)(minPairs, maxPairs).looks;
/** True for a series that the sequential test decides: not exact, with a known direction, and in one unit. */
const isSequential = ({ policy, direction, units }) => !policy.exact && direction !== null && units === null;
/** What the sequential gate needs to know of a series; the form is fixed by the pairs up to the first look. */
function pairedMetric(id, series, gate) {
    const direction = series.direction ?? 'minimize';
    const policy = { ...series.policy, direction };
    const first = series.pairs.slice(0, looksOf(gate)[0] ?? 0);
    return {
        id,
        pairs: series.pairs,
        policy,
        form: (0,_core_gates_margins_js__WEBPACK_IMPORTED_MODULE_2__/* .formFor */ .iD)(policy, first.flatMap(({ base, head }) => [base, head])),
    };
}
/**
 * K: the metrics that pairs decide, over all lanes, as the warm-up showed them. Never fewer than the pairs of earlier
 * sessions were judged among: what they showed must not choose the family.
 */
function familyOf(lanes) {
    const families = lanes.map(({ contest }) => contest.attempt?.family ?? 0);
    return Math.max(lanes.flatMap(sequentialSeries).length, ...families);
}
function sequentialSeries(lane) {
    const { contest, benchmark, runs } = lane;
    if (contest.against === null || benchmark.tier === 'correctness' || benchmark.deterministic)
        return [];
    return (0,_series_js__WEBPACK_IMPORTED_MODULE_5__/* .seriesOf */ .Lf)(benchmark, runs).filter(isSequential);
}
/** What one side alone measures, as a change brings it, has no pairs to wait for. */
const mayHavePairs = ({ pairs, absent }) => pairs.length > 0 || absent.head + absent.base === 0;
/** Without the pairs of earlier sessions nothing can be said of those after them. */
const seriesAtHand = (lane) => lane.contest.before === undefined ? sequentialSeries(lane).filter(mayHavePairs) : [];
/** The open lanes of which every metric is decided by what all lanes have measured so far. */
function assess(lanes, gate, k) {
    const metrics = lanes.flatMap((lane, index) => seriesAtHand(lane).map((series) => ({
        ...pairedMetric(String(index), series, gate),
        attempt: lane.contest.attempt?.number ?? null,
    })));
    const design = (0,_core_gates_design_js__WEBPACK_IMPORTED_MODULE_1__/* .designOf */ .et)(gate, k);
    const kinds = (0,_core_gates_paired_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)(metrics.map((metric) => (0,_core_gates_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .assess */ .n)(metric, design)), design);
    return lanes.filter((lane, index) => lane.stop === null && isDecided(kinds.filter((_, i) => metrics[i].id === String(index))));
}
/** True when a benchmark with these kinds needs no more pairs. INCONCLUSIVE is an answer too: more would bring no other. */
const isDecided = (kinds) => kinds.length > 0 && kinds.every((kind) => kind !== 'NEEDS_MORE_DATA');
//# sourceMappingURL=assess.js.map

/***/ }),

/***/ 4379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ showSeconds),
/* harmony export */   w: () => (/* binding */ admit)
/* harmony export */ });
/**
 * Which contests may start: cheapest first, while all that are admitted reach their first useful look in `budget`.
 *
 * A contest that never reaches a look has cost time and answered nothing; leaving it out lets the others answer.
 */
function admit(estimates, budget) {
    const admitted = new Set();
    let spent = 0;
    for (const { contest, seconds } of [...estimates].sort((a, b) => a.seconds - b.seconds)) {
        if (spent + seconds > budget)
            break;
        spent += seconds;
        admitted.add(contest);
    }
    return admitted;
}
/** Seconds for people: `0.42 s`, `12 s`, `3 min 20 s`, `2 h 5 min`. */
function showSeconds(seconds) {
    if (seconds < 10)
        return `${Number(seconds.toPrecision(2))} s`;
    if (seconds < 100)
        return `${Math.round(seconds)} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min ${Math.round(seconds % 60)} s`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
//# sourceMappingURL=budget.js.map

/***/ }),

/***/ 9761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ corpusState),
/* harmony export */   G: () => (/* binding */ corpusDrift)
/* harmony export */ });
/** Hashes the corpus in `tree` as its type says and holds it against the pinned hash. */
async function corpusState({ files }, { corpus }, tree) {
    if (corpus === null || corpus.hash === '')
        return { state: 'unpinned' };
    const path = /^([/\\]|[A-Za-z]:)/.test(corpus.path) ? corpus.path : `${tree}/${corpus.path}`;
    if (corpus.type === 'tree') {
        const hashed = await files.treeHash(path);
        return 'error' in hashed ? { state: 'missing', why: hashed.error } : compared(hashed.hash, corpus.hash);
    }
    const isSpec = corpus.type === 'spec';
    const found = await files.sha256(isSpec ? `${path}/corpus_spec.toml` : path);
    if (found !== undefined)
        return compared(found, corpus.hash);
    const why = isSpec
        ? 'is not a readable folder with corpus_spec.toml'
        : 'is not a readable file (a folder is pinned with corpus_type = "tree")';
    return { state: 'missing', why };
}
const compared = (found, pinned) => ({
    state: found === pinned ? 'ok' : 'drift',
    found,
});
/** Why the corpus in `tree` is not the pinned one, or null when it is (or none is pinned). */
async function corpusDrift(world, benchmark, tree) {
    const found = await corpusState(world, benchmark, tree);
    const { path, type, hash } = benchmark.corpus ?? { path: '', type: '', hash: '' };
    switch (found.state) {
        case 'missing':
            return `corpus ${path} ${found.why}`;
        case 'drift':
            return `corpus ${path} (${type}) has drifted: pinned ${hash}, found ${found.found}`;
        case 'ok':
        case 'unpinned':
            return null;
    }
}
//# sourceMappingURL=corpus.js.map

/***/ }),

/***/ 6456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ evaluatorFindings),
/* harmony export */   l: () => (/* binding */ globsFromTop)
/* harmony export */ });
/* harmony import */ var _printable_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2644);

/** How many paths a message names. */
const shown = 20;
/** The globs as git sees them: from the top of the repository. `projectPath` is taken as it is written. */
function globsFromTop(projectPath, globs) {
    if (projectPath === '')
        return globs;
    const literal = projectPath.replace(/[*?[\]\\]/g, '\\$&');
    return globs.map((glob) => `${literal}/${glob}`);
}
/** One finding that lists what head changes about the files that judge it; none without changes. */
function evaluatorFindings(changes, { projectPath, level }) {
    const [first] = changes;
    if (!first)
        return [];
    const listed = changes.slice(0, shown).map(({ path, change }) => `${(0,_printable_path_js__WEBPACK_IMPORTED_MODULE_0__/* .printablePath */ .V)(path)} (${change})`);
    const more = changes.length > shown ? ` and ${changes.length - shown} more` : '';
    return [
        {
            rule: 'evaluator-changed',
            level: findingLevel(level),
            message: `head changes files that judge it: ${listed.join(', ')}${more}; the base's version of them was used for both sides`,
            file: fromProject(projectPath, first.path),
            line: 1,
            remedy: 'bring changes of the evaluator in by a pull request of their own',
        },
    ];
}
function findingLevel(level) {
    switch (level) {
        case 'fail':
            return 'error';
        case 'warn':
            return 'warning';
        case 'pass':
            return 'note';
    }
}
const fromProject = (projectPath, path) => projectPath !== '' && path.startsWith(`${projectPath}/`) ? path.slice(projectPath.length + 1) : path;
//# sourceMappingURL=evaluator.js.map

/***/ }),

/***/ 8181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ openJournal),
  L: () => (/* binding */ readMeasured)
});

// EXTERNAL MODULE: ./build/src/core/store/cell.js
var cell = __webpack_require__(6643);
;// CONCATENATED MODULE: ./build/src/core/store/journal.js

/** CRC-32 of IEEE 802.3 (reflected polynomial 0xEDB88320) over UTF-8, as 8 hex digits. */
function crc32(text) {
    let crc = 0xffffffff;
    for (const byte of new TextEncoder().encode(text)) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit++)
            crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
/** How every line begins. */
const opening = '{"crc":"';
const shape = /^\{"crc":"([0-9a-f]{8})","record":(\{.*\})\}$/s;
/** One line with its end. Throws RangeError for numbers that are not finite. */
function encodeRecord(record) {
    const body = (0,cell/* json */.Pq)(record.type === 'run'
        ? { ...record, set: { ...record.set, metaSeed: record.set.metaSeed?.toString() ?? null } }
        : record);
    return `{"crc":"${crc32(body)}","record":${body}}\n`;
}
function revive(record) {
    switch (record.type) {
        case 'run': {
            const { run, set } = record;
            const seed = set.metaSeed;
            return { type: 'run', run, set: { ...set, metaSeed: seed === null ? null : BigInt(seed) } };
        }
        case 'header':
        case 'note':
        case 'end':
            return record;
        default:
            return undefined;
    }
}
function decodeLine(line) {
    const [, sum, body] = shape.exec(line) ?? [];
    if (sum === undefined || body === undefined)
        return 'not a journal line';
    if (crc32(body) !== sum)
        return 'the checksum does not fit';
    return revive(JSON.parse(body)) ?? 'a record of a kind that this program does not know';
}
/**
 * Reads every good line; a damaged one never costs another. A last line without its end is torn only where it begins
 * as lines do: no kill leaves anything else, zeros after a power cut say.
 */
function decodeJournal(text) {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    const torn = last !== '' && opening.startsWith(last.slice(0, opening.length));
    if (last !== '' && !torn)
        lines.push(last);
    const records = [];
    const damaged = [];
    lines.forEach((line, index) => {
        const record = decodeLine(line);
        if (typeof record === 'string')
            damaged.push({ line: index + 1, reason: record });
        else
            records.push(record);
    });
    return { records, torn, damaged };
}
/** Without an `end` record, or with a damaged line, the header says `complete: false`. */
function foldJournal({ records, torn, damaged }) {
    const sets = new Map();
    for (const record of records) {
        if (record.type !== 'run')
            continue;
        const { set } = record;
        const key = (0,cell/* json */.Pq)({ ...set, metaSeed: set.metaSeed?.toString() ?? null });
        const group = sets.get(key) ?? { set, runs: [] };
        sets.set(key, group);
        group.runs.push(record.run);
    }
    const header = records.find((record) => record.type === 'header')?.header;
    const end = records.findLast((record) => record.type === 'end');
    const runSets = [...sets.values()].map(({ set, runs }) => ({ ...set, runs }));
    const last = Math.max(header?.startedAt ?? 0, ...runSets.map(({ runs }) => endOf(runs)));
    const complete = end?.complete === true && !torn && damaged.length === 0;
    return {
        header: header ? { ...header, endedAt: end?.endedAt ?? last, complete } : null,
        runSets,
        notes: records.flatMap((record) => (record.type === 'note' ? [record.text] : [])),
    };
}
/** Milliseconds since 1970 at which the last of `runs` was over. */
const endOf = (runs) => runs.reduce((latest, run) => Math.max(latest, run.startedAt + Math.round(1000 * run.wall)), 0);
//# sourceMappingURL=journal.js.map
;// CONCATENATED MODULE: ./build/src/app/journal.js

/** Starts the journal of a job with its session's header. */
async function openJournal(world, job) {
    const append = (record) => world.files.appendDurably(job.journal, encodeRecord(record));
    await append({ type: 'header', header: job.header });
    return {
        run: (benchmark, run) => append({ type: 'run', set: setOf(job, benchmark, run), run }),
        note: (note) => append({ type: 'note', text: JSON.stringify(note) }),
        end: () => append({ type: 'end', endedAt: world.clock.now(), complete: true }),
    };
}
function setOf(job, benchmark, run) {
    const isHead = run.side === 'head';
    const contest = job.contests.find(({ benchmark: index, rule }) => job.plan.benchmarks[index] === benchmark && rule === run.rule);
    return {
        benchmark: run.benchmark,
        subject: run.subject,
        side: run.side,
        rule: run.rule,
        gitSha: isHead ? job.header.gitSha : (contest?.commit ?? ''),
        dirty: isHead && job.header.dirty,
        metaSeed: metaSeedOf(job, contest),
        definitionHash: benchmark.definitionHash,
    };
}
function metaSeedOf({ metaSeed }, contest) {
    const drawnFrom = contest?.asked ? contest.asked.metaSeed : metaSeed;
    return drawnFrom === null ? null : BigInt(drawnFrom);
}
/** Everything a journal holds; a journal that was cut short gives what it has. */
function readMeasured(text) {
    const journal = decodeJournal(text);
    const folded = foldJournal(journal);
    const unreadable = [
        ...journal.damaged.map(({ line, reason }) => `journal line ${line}: ${reason}`),
        ...(folded.header === null && journal.records.length > 0
            ? ['the line that says whose runs it holds is lost']
            : []),
    ];
    const notes = folded.notes.map((note) => JSON.parse(note));
    return {
        header: folded.header,
        runSets: folded.runSets,
        sides: notes.flatMap((note) => ('side' in note ? [note.side] : [])),
        contests: notes.flatMap((note) => ('contest' in note ? [note.contest] : [])),
        findings: notes.flatMap((note) => ('finding' in note ? [note.finding] : [])),
        k: notes.flatMap((note) => ('k' in note ? [note.k] : [])).at(-1) ?? 0,
        complete: folded.header?.complete ?? false,
        unreadable,
        damage: [...unreadable, ...(journal.torn ? ['the last journal line was cut short'] : [])],
    };
}
//# sourceMappingURL=journal.js.map

/***/ }),

/***/ 1362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  np: () => (/* binding */ advance),
  yj: () => (/* binding */ halt),
  lM: () => (/* binding */ warmUp)
});

// EXTERNAL MODULE: ./build/src/core/model/plugin.js
var model_plugin = __webpack_require__(9460);
// EXTERNAL MODULE: ./build/src/app/kinds/index.js + 12 modules
var kinds = __webpack_require__(1364);
// EXTERNAL MODULE: ./build/src/app/renamed.js
var renamed = __webpack_require__(3727);
;// CONCATENATED MODULE: ./build/src/app/execute.js



/** Executes a benchmark once in a scratch folder of its own and tells what came of it. */
async function execute(world, benchmark, slot) {
    const kind = (0,model_plugin/* findPlugin */.f)(kinds/* kinds */.E, benchmark.kind);
    if (!kind)
        throw new Error(`no kind ${benchmark.kind}`);
    const scratch = await world.files.makeTemporaryFolder('benchgate-run-');
    const startedAt = world.clock.now();
    const { cwd, env, seed, repetition, repetitions, cpus, archive } = slot;
    try {
        const request = { benchmark, cwd, env, scratch, seed, repetition, repetitions, cpus, archive };
        return runOf(benchmark, slot, startedAt, await kind.execute(world, request));
    }
    finally {
        // A benchmark can leave what we may not remove. That is no reason to lose its run, or those after it.
        await world.files.remove(scratch).catch(() => undefined);
    }
}
function runOf(benchmark, slot, startedAt, attempt) {
    const { side, rule, pair, order, seed, repetition } = slot;
    const { status, message, exitCode, wall, artifactHash } = attempt;
    const named = side === 'head' ? renamed.measuredByHead : renamed.measuredBefore;
    const measurements = named(benchmark.renames, attempt.measurements);
    const subject = benchmark.subject.id;
    const words = message === null || status === 'ok' ? message : withLastWords(message, attempt.stderr);
    return {
        ...{ benchmark: benchmark.name, subject, side, rule, pair, order, seed, repetition, startedAt },
        ...{ wall, exitCode, status, message: words, artifactHash, measurements },
    };
}
const lastWordsLimit = 400;
function withLastWords(message, stderr) {
    const words = stderr.trim();
    if (words === '' || message.includes(words))
        return message;
    return `${message}; it said: ${words.slice(-lastWordsLimit)}`;
}
//# sourceMappingURL=execute.js.map
;// CONCATENATED MODULE: ./build/src/app/lane.js

function halt(lane, stop, message = null) {
    lane.stop = stop;
    lane.message = message;
}
/** Discarded executions that fill caches and show whether the benchmark runs at all. */
async function warmUp(world, lane, record) {
    for (let repetition = 0; repetition < lane.benchmark.warmup && lane.stop === null; repetition++) {
        await attempt(world, lane, { pair: 0, repetition, record });
    }
}
/** The next pair (or repetition) of the lane; a failed run is tried once more before it counts. */
async function advance(world, lane, record) {
    const pair = lane.finished + 1;
    await attempt(world, lane, { pair, repetition: pair - 1, record });
    if (lane.stop !== null)
        return;
    lane.finished = pair;
    if (lane.finished >= lane.most)
        halt(lane, lane.contest.against === null ? 'complete' : 'max-pairs');
}
async function attempt(world, lane, step) {
    const failed = await runSides(world, lane, step);
    if (failed.length === 0 || lane.contest.asked)
        return;
    const again = failed.some(({ status }) => status === 'timeout') ? failed : await runSides(world, lane, step);
    if (again.length > 0)
        haltBroken(lane, again);
}
/** Runs both sides of a pair in their order; returns the runs that did not end well. */
async function runSides(world, lane, step) {
    const against = lane.contest.against;
    const headFirst = lane.headFirst[Math.max(0, step.pair - 1)] ?? true;
    const order = against === null ? ['head'] : headFirst ? ['head', against] : [against, 'head'];
    const failed = [];
    for (const [index, side] of order.entries()) {
        const run = await execute(world, lane.benchmark, slotOf(lane, side, index === 0 ? 0 : 1, step));
        await step.record(run);
        lane.runs.push(run);
        lane.spent += run.wall;
        if (run.status !== 'ok')
            failed.push(run);
    }
    return failed;
}
function slotOf(lane, side, order, { pair, repetition }) {
    const place = lane.places[side];
    if (!place)
        throw new Error(`no tree for ${side}`);
    const seed = lane.seeds[pair === 0 ? 0 : pair - 1] ?? null;
    const { cwd, env } = place;
    return {
        side,
        rule: lane.contest.rule,
        pair,
        order,
        seed,
        repetition,
        repetitions: lane.most,
        cwd,
        env,
        cpus: lane.cpus,
        archive: lane.archive,
    };
}
function haltBroken(lane, failed) {
    const words = failed.map(({ side, message, status }) => `${side} ${message ?? status}`).join('; ');
    const headFailed = failed.some(({ side }) => side === 'head');
    const baseFailed = failed.some(({ side }) => side !== 'head');
    halt(lane, headFailed && baseFailed ? 'both-failed' : headFailed ? 'head-failed' : 'base-failed', words);
}
//# sourceMappingURL=lane.js.map

/***/ }),

/***/ 3903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RT: () => (/* binding */ haltIfChanged),
  tQ: () => (/* binding */ isShort),
  TJ: () => (/* binding */ lanesOf)
});

// UNUSED EXPORTS: allExact

// EXTERNAL MODULE: ./build/src/core/stats/random.js
var random = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/src/app/assess.js
var assess = __webpack_require__(7755);
// EXTERNAL MODULE: ./build/src/app/corpus.js
var corpus = __webpack_require__(9761);
// EXTERNAL MODULE: ./build/src/app/lane.js + 1 modules
var app_lane = __webpack_require__(1362);
;// CONCATENATED MODULE: ./build/src/app/requirements.js
/** Why this host cannot run the benchmark, or null when it can. */
async function unmet(world, benchmark) {
    const { gpu, minVramGb, os, tools } = benchmark.requires;
    const machine = world.host.machine('');
    if (os !== null && os !== machine.os)
        return `requires ${os}; this machine runs ${machine.os}`;
    if (gpu && machine.gpu === null)
        return 'requires a GPU; nvidia-smi shows none on this machine';
    const memory = world.host.gpuMemoryGb();
    if (minVramGb > 0 && (memory === null || memory < minVramGb)) {
        return `requires ${minVramGb} GB of GPU memory; this machine has ${memory === null ? 'none' : `${memory} GB`}`;
    }
    for (const tool of tools) {
        if (!(await world.host.hasTool(tool)))
            return `requires ${tool}, which is not on PATH`;
    }
    return null;
}
//# sourceMappingURL=requirements.js.map
;// CONCATENATED MODULE: ./build/src/app/lanes.js





/** One lane a contest; a lane that cannot start is stopped already and says why. */
async function lanesOf(world, job, built) {
    const lanes = [];
    for (const contest of job.contests)
        lanes.push(await laneOf(world, job, { contest, built }));
    return lanes;
}
async function laneOf(world, job, { contest, built }) {
    const benchmark = job.plan.benchmarks[contest.benchmark];
    const fixedPairs = contest.against === null || isShort(benchmark) ? null : job.fixedPairs;
    const sides = sidesOf(contest, built);
    const most = fixedPairs ?? mostRuns(benchmark, contest, job);
    const earlier = contest.attempt?.earlier ?? [];
    const before = contest.before ?? Math.max(0, ...earlier.map(({ pair }) => pair));
    const lane = {
        contest,
        benchmark,
        places: placesOf(world, job, { benchmark, contest, sides }),
        cpus: job.plan.machine.cpus,
        headFirst: (0,random/* pairOrders */.c9)(contest.orderSeed, most).map((order) => order === 'head-first'),
        seeds: seedsOf(benchmark, contest, { job, most }),
        archive: job.archive,
        most,
        fixedPairs,
        before,
        runs: [...earlier],
        finished: before,
        spent: 0,
        stop: null,
        message: null,
    };
    if (before >= most)
        (0,app_lane/* halt */.yj)(lane, 'max-pairs');
    else
        await haltIfUnable(world, lane, sides);
    return lane;
}
function sidesOf({ commit }, { sides }) {
    return sides.filter((side) => side.side === 'head' || side.commit === commit);
}
function seedsOf({ seeds }, { against, asked }, { job, most }) {
    if (asked)
        return asked.seeds;
    return against === null && seeds.length > 0 ? seeds : (0,random/* seedsFrom */.Dx)(BigInt(job.metaSeed), most);
}
/** Pairs that end the contest whatever they show. Exact answers need two runs a side that agree. */
function mostRuns(benchmark, { against, asked }, job) {
    if (asked)
        return asked.seeds.length;
    const { repetitions, seeds, tier, cost, kind } = benchmark;
    if (tier === 'correctness')
        return Math.max(2, repetitions);
    if (isShort(benchmark))
        return 2;
    const { gate } = job.plan;
    // Pairs after the last look would decide nothing.
    if (against !== null)
        return (0,assess/* looksOf */.uJ)(gate).at(-1) ?? gate.maxPairs;
    if (seeds.length > 0)
        return seeds.length;
    return cost === 'fast' && kind !== 'protocol' ? Math.max(recordedRuns, repetitions) : repetitions;
}
/** True where two runs a side that agree are the whole answer, or the artifact is: no pairs are tested then. */
const isShort = (benchmark) => benchmark.tier === 'correctness' || benchmark.deterministic || allExact(benchmark);
/** Runs of head alone of a cheap benchmark that says nothing itself: enough for a mean and a spread. */
const recordedRuns = 5;
/** True where every metric that is judged is exact. */
function allExact({ metrics, defaultPolicy }) {
    const policies = [...metrics.map(({ policy }) => policy), ...(defaultPolicy ? [defaultPolicy] : [])];
    return policies.length > 0 && policies.every(({ exact }) => exact);
}
function placesOf(world, { plan, repository }, { benchmark, contest, sides }) {
    const ready = sides.flatMap((side) => (side.state === 'ready' ? [side] : []));
    return Object.fromEntries(ready.map(({ side, dir, tree }) => {
        const inherited = world.processes.baseEnvironment(plan.envPassthrough, repository, tree);
        // One build may serve two rules; in this contest it goes by this contest's name.
        const name = side === 'head' ? side : contest.against;
        return [name, { cwd: dir, env: { ...inherited, ...plan.env, ...benchmark.env } }];
    }));
}
async function haltIfUnable(world, lane, sides) {
    const missing = await unmet(world, lane.benchmark);
    if (missing !== null)
        return (0,app_lane/* halt */.yj)(lane, 'skipped', missing);
    const broken = sides.filter((side) => side.state === 'failed');
    if (broken.length > 0)
        return (0,app_lane/* halt */.yj)(lane, sideStop(broken.map(({ side }) => side)), brokenWords(broken));
    const drift = await driftIn(world, lane);
    if (drift !== null)
        (0,app_lane/* halt */.yj)(lane, 'corpus-drift', drift);
}
/** A corpus that drifted while it was used spoils every run that used it. */
async function haltIfChanged(world, lanes) {
    for (const lane of lanes) {
        if (lane.runs.length === 0)
            continue;
        const drift = await driftIn(world, lane);
        if (drift !== null)
            (0,app_lane/* halt */.yj)(lane, 'corpus-drift', `${drift}; it changed while it was measured with`);
    }
}
async function driftIn(world, { benchmark, places }) {
    for (const { cwd } of Object.values(places)) {
        const drift = await (0,corpus/* corpusDrift */.G)(world, benchmark, cwd);
        if (drift !== null)
            return drift;
    }
    return null;
}
const brokenWords = (broken) => broken
    .map((side) => side.state === 'failed' ? `${side.side} does not build (${side.step}): ${side.message}` : '')
    .join('; ');
function sideStop(broken) {
    if (!broken.includes('head'))
        return 'base-failed';
    return broken.length > 1 ? 'both-failed' : 'head-failed';
}
//# sourceMappingURL=lanes.js.map

/***/ }),

/***/ 2644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ printablePath)
/* harmony export */ });
/** A path for a sentence: quoted when line breaks or quotes could make it look like something else. */
const printablePath = (path) => /^[\w./@+ -]+$/.test(path) ? path : JSON.stringify(path);
//# sourceMappingURL=printable-path.js.map

/***/ }),

/***/ 3727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   measuredBefore: () => (/* binding */ measuredBefore),
/* harmony export */   measuredByHead: () => (/* binding */ measuredByHead),
/* harmony export */   underTodaysNames: () => (/* binding */ underTodaysNames)
/* harmony export */ });
/* harmony import */ var _core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6593);

/**
 * What head measured, under today's names. Values that the manifest calls one metric and the tool still prints as two
 * are an error: whichever were taken, the other could get worse unseen.
 */
function measuredByHead(renames, measurements) {
    const groups = (0,_core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNow */ .HA)(renames, measurements, ({ metric }) => metric);
    return [...groups].map(([metric, [first, ...others]]) => {
        if (others.length === 0)
            return { ...first, metric };
        const names = [first, ...others].map((one) => one.metric).join(' and ');
        const message = `the tool prints ${names}, which aliases call one metric: print one of them, or remove the alias`;
        return { metric, status: 'error', message };
    });
}
/** What was measured elsewhere or before, under today's names; what was two metrics then stays two. */
function underNamesNow(renames, items, [nameOf, withName]) {
    if (renames.length === 0)
        return items;
    const groups = (0,_core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNow */ .HA)(renames, items, nameOf);
    return [...groups].flatMap(([name, group]) => (group.length === 1 ? [withName(group[0], name)] : group));
}
/** What a side other than head measured, under today's names. */
const measuredBefore = (renames, measurements) => underNamesNow(renames, measurements, [({ metric }) => metric, (one, metric) => ({ ...one, metric })]);
/** The history as if every metric had always been called what it is called now. Nothing is written by it. */
function underTodaysNames(history, renaming) {
    const known = new Map(renaming.flatMap(({ name, renames }) => (renames.length > 0 ? [[name, renames]] : [])));
    if (known.size === 0)
        return history;
    const of = ({ benchmark }) => known.get(benchmark) ?? [];
    const metricNow = (one) => one.metric === null ? one : { ...one, metric: (0,_core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .nameNow */ .WB)(of(one), one.metric) };
    const run = (one) => ({
        ...one,
        measurements: measuredBefore(of(one), one.measurements),
    });
    const report = (one) => ({
        ...one,
        metrics: underNamesNow(of(one), one.metrics, [
            ({ name }) => name,
            (metric, name) => ({ ...metric, name }),
        ]),
    });
    const set = (one) => ({ ...one, runs: one.runs.map(run) });
    return {
        ...history,
        reports: (query) => history.reports(query).map(report),
        verdicts: (query) => history.verdicts(query).map(metricNow),
        runs: (query) => history.runs(query).map(run),
        session(id) {
            const found = history.session(id);
            if (!found)
                return undefined;
            const { runSets, reports, verdicts } = found;
            return {
                ...found,
                runSets: runSets.map(set),
                reports: reports.map(report),
                verdicts: verdicts.map(metricNow),
            };
        },
        latestRunSet(...asked) {
            const found = history.latestRunSet(...asked);
            return found && set(found);
        },
        calibrations: (project) => history.calibrations(project).map((one) => ({
            ...one,
            metrics: one.metrics.map((metric) => ({ ...metric, metric: (0,_core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .nameNow */ .WB)(of(one), metric.metric) })),
        })),
    };
}
//# sourceMappingURL=renamed.js.map

/***/ }),

/***/ 4344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   ku: () => (/* binding */ measurementOf),
/* harmony export */   uc: () => (/* binding */ finishedPairs)
/* harmony export */ });
/* harmony import */ var _core_formats_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9965);
/* harmony import */ var _core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68);


/** Runs of a contest that are not warm-ups, by pair: only pairs in which both runs ended well. */
function finishedPairs(runs) {
    const pairs = new Map();
    for (const run of runs) {
        if (run.pair === 0 || run.status !== 'ok')
            continue;
        const pair = pairs.get(run.pair) ?? {};
        pairs.set(run.pair, run.side === 'head' ? { ...pair, head: run } : { ...pair, base: run });
    }
    return [...pairs]
        .sort(([a], [b]) => a - b)
        .flatMap(([, { head, base }]) => (head && base ? [{ head, base }] : []));
}
/** The series of every judged metric that either side measured, in order of first appearance (warm-ups count). */
function seriesOf(benchmark, runs) {
    const names = new Set(runs.flatMap((run) => run.measurements.map(({ metric }) => metric)));
    const pairs = finishedPairs(runs);
    return [...names].flatMap((metric) => {
        const policy = (0,_core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(benchmark, metric);
        return policy === null ? [] : [series(metric, policy, pairs, runs)];
    });
}
function series(metric, policy, pairs, runs) {
    const found = pairs.map(({ head, base }) => ({ head: valueIn(head, metric), base: valueIn(base, metric) }));
    const [base, head] = [firstOf(runs, metric, false), firstOf(runs, metric, true)];
    return {
        metric,
        policy,
        // Base's word counts before head's: what is judged does not choose how.
        direction: policy.direction ?? base?.direction ?? head?.direction ?? null,
        unit: policy.unit ?? base?.unit ?? head?.unit ?? null,
        units: base && head && !(0,_core_formats_units_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUnit */ .vv)(base.unit, head.unit) ? { base: base.unit, head: head.unit } : null,
        pairs: found.flatMap(({ head, base }) => (head === null || base === null ? [] : [{ head, base }])),
        absent: {
            head: found.filter(({ head }) => head === null).length,
            base: found.filter(({ base }) => base === null).length,
            why: whyAbsent(runs, metric),
        },
    };
}
/** The first good measurement of one side. */
function firstOf(runs, metric, isHead) {
    for (const run of runs) {
        const measurement = (run.side === 'head') === isHead ? measurementOf(run, metric) : undefined;
        if (measurement?.status === 'ok')
            return measurement;
    }
    return undefined;
}
function measurementOf(run, metric) {
    return run.measurements.find((measurement) => measurement.metric === metric);
}
function valueIn(run, metric) {
    const measurement = measurementOf(run, metric);
    return measurement?.status === 'ok' ? measurement.value : null;
}
function whyAbsent(runs, metric) {
    for (const run of runs) {
        const measurement = measurementOf(run, metric);
        if (measurement && measurement.status !== 'ok')
            return `${run.side}: ${measurement.message}`;
    }
    return null;
}
//# sourceMappingURL=series.js.map

/***/ }),

/***/ 3859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ measure_job_command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/app/journal.js + 1 modules
var app_journal = __webpack_require__(8181);
// EXTERNAL MODULE: ./build/src/core/gates/design.js
var design = __webpack_require__(4234);
// EXTERNAL MODULE: ./build/src/core/stats/looks.js
var stats_looks = __webpack_require__(8405);
// EXTERNAL MODULE: ./build/src/app/assess.js
var assess = __webpack_require__(7755);
// EXTERNAL MODULE: ./build/src/app/budget.js
var app_budget = __webpack_require__(4379);
// EXTERNAL MODULE: ./build/src/app/lane.js + 1 modules
var app_lane = __webpack_require__(1362);
// EXTERNAL MODULE: ./build/src/app/lanes.js + 1 modules
var app_lanes = __webpack_require__(3903);
;// CONCATENATED MODULE: ./build/src/app/noise.js
const probes = 80;
const turns = 100_000;
/** A fixed piece of arithmetic that needs nothing but the processor: less than a millisecond. */
function work() {
    let state = 0;
    for (let turn = 0; turn < turns; turn++)
        state = (state + turn * 7) % 1_000_003;
    return state;
}
/**
 * How unevenly the machine runs now: by which share the slowest tenth of equal pieces of work exceeds the median one.
 * A quiet machine stays below 0.05; other work on the same cores shows at once. Takes about a twentieth of a second.
 */
function unevenness({ clock }) {
    const times = Array.from({ length: probes }, () => {
        const start = clock.monotonic();
        work();
        return clock.monotonic() - start;
    }).sort((a, b) => a - b);
    return times[Math.floor(probes * 0.9)] / times[probes / 2] - 1;
}
/** Above this, undecided benchmarks and wide intervals have the machine as their likely reason. */
const noisy = 0.1;
/** A note for the reader when the machine was busy before measuring began; it changes no verdict. */
function noiseFindings(world) {
    const share = unevenness(world);
    if (share < noisy)
        return [];
    return [
        {
            rule: 'noisy-machine',
            level: 'note',
            message: `before measuring began, equal work took up to ${Math.round(share * 100)} % longer at times: something else uses this machine`,
            file: 'bench/manifest.toml',
            line: 1,
        },
    ];
}
//# sourceMappingURL=noise.js.map
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/app/evaluator.js
var evaluator = __webpack_require__(6456);
;// CONCATENATED MODULE: ./build/src/app/side-commands.js
/** Lines of a command's output that a message repeats. */
const lastLines = 20;
/** Seconds for the `identity` command. */
const identityTimeout = 60;
/** Runs the setup commands in order up to the first that fails; null when all went well, else what broke. */
async function runSetup(world, side, site) {
    for (const command of side.setup) {
        world.progress.status(`setup of ${side.side}: ${shown(command)}`);
        const ended = await world.processes.run({ command, ...site, timeout: side.setupTimeout });
        const wrong = whatWentWrong(ended, side.setupTimeout);
        if (wrong)
            return `setup command ${shown(command)} ${wrong}${lastWords(ended)}`;
    }
    return null;
}
/** Null when the side has no `identity` command or its answer lies in its own tree, else what is wrong. */
async function checkIdentity(world, side, { tree, cwd, env }) {
    if (side.identity === null)
        return null;
    const ended = await world.processes.run({ command: side.identity, cwd, env, timeout: identityTimeout });
    const wrong = whatWentWrong(ended, identityTimeout);
    if (wrong)
        return `identity command ${shown(side.identity)} ${wrong}${lastWords(ended)}`;
    const answer = ended.stdout.trim().split('\n').at(-1)?.trim() ?? '';
    if (answer === '')
        return `identity command ${shown(side.identity)} printed nothing; it must print a path`;
    const path = /^([\\/]|[A-Za-z]:[\\/])/.test(answer) ? answer : `${cwd}/${answer}`;
    if (await world.git.holds(tree, path))
        return null;
    return (`what would be measured is ${answer}, which is not in this side's own tree ${tree}: ` +
        `both sides would run the same code. Let [project] setup build and install into the tree`);
}
function whatWentWrong(ended, timeout) {
    if (ended.startError !== null)
        return `could not be started: ${ended.startError}`;
    if (ended.timedOut)
        return `was stopped after ${timeout} s`;
    if (ended.signal !== null)
        return `was killed by ${ended.signal}`;
    return ended.exitCode === 0 ? null : `ended with exit code ${ended.exitCode}`;
}
function lastWords({ stderr, stdout }) {
    const text = stderr.trim() || stdout.trim();
    return text === '' ? '' : `:\n${text.split('\n').slice(-lastLines).join('\n')}`;
}
const shown = (command) => typeof command === 'string' ? `"${command}"` : `"${command.join(' ')}"`;
//# sourceMappingURL=side-commands.js.map
;// CONCATENATED MODULE: ./build/src/app/side-lockfiles.js
/** Files that name dependencies which something must install. Cargo and Go fetch theirs when they build. */
const lockfiles = [
    'package-lock.json',
    'npm-shrinkwrap.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'bun.lockb',
    'poetry.lock',
    'uv.lock',
    'pdm.lock',
    'Pipfile.lock',
    'requirements.txt',
    'Gemfile.lock',
    'composer.lock',
    'mix.lock',
    'Manifest.toml',
];
/** A warning when head's project folder has a lockfile and nothing installs what it names. */
async function lockfileFindings(world, sides) {
    const head = sides.find((side) => side.side === 'head' && side.setup.length === 0);
    if (head?.state !== 'ready')
        return [];
    const names = await world.files.list(head.dir);
    const found = lockfiles.find((name) => names.includes(name));
    if (!found)
        return [];
    return [
        {
            rule: 'no-lockfile-setup',
            level: 'warning',
            message: `${found} names dependencies, but [project] setup is empty: the trees under test have none installed`,
            file: found,
            line: 1,
            remedy: 'add the command that installs them, as setup = [["npm", "ci"]] does for npm',
        },
    ];
}
//# sourceMappingURL=side-lockfiles.js.map
;// CONCATENATED MODULE: ./build/src/app/sides.js




/**
 * Builds every side alike: a worktree outside the repository, the evaluator laid over it, its own setup run in it.
 * A side that cannot be built is a result, not an exception. Throws ProblemError only if no tree can be made at all.
 */
async function buildSides(world, input) {
    const parent = await world.files.makeTemporaryFolder('benchgate-sides-');
    const trees = treeNames(input.sides).map((name) => `${parent}/${name}`);
    const cleanup = async () => {
        for (const tree of trees)
            await world.git.removeWorktree(input.repository, tree);
        await world.files.remove(parent);
    };
    try {
        await refuseInside(world, input.repository, parent);
        const sides = [];
        for (const [index, side] of input.sides.entries()) {
            sides.push(await buildSide(world, input, { side, tree: trees[index] }));
        }
        return { sides, findings: await lockfileFindings(world, sides), cleanup };
    }
    catch (error) {
        await cleanup();
        throw error;
    }
}
/** The checkout as it stands, as the only side: what the project has built there is what runs. */
function standingSides({ repository, projectPath, sides, }) {
    const dir = projectPath === '' ? repository : `${repository}/${projectPath}`;
    const standing = sides.map((side) => ({ ...side, state: 'ready', tree: repository, dir }));
    return { sides: standing, findings: [], cleanup: () => Promise.resolve() };
}
/** Names of equal length: the length of a path changes the environment's size, and that moves timings. */
function treeNames(sides) {
    const names = sides.map(treeName);
    return names.map((name, index) => {
        const before = names.slice(0, index).filter((other) => other === name).length;
        return before === 0 ? name : `${name.slice(0, 3)}${before}`;
    });
}
function treeName({ side, rule }) {
    if (rule === 'paired:previous-tag' && side !== 'head')
        return 'prev';
    switch (side) {
        case 'head':
            return 'head';
        case 'base':
            return 'base';
        case 'anchor':
            return 'best';
    }
}
async function refuseInside(world, repository, folder) {
    if (!(await world.git.holds(repository, folder)))
        return;
    throw new problem/* ProblemError */.Mm([
        {
            where: { file: folder },
            what: 'the folder for temporary files lies in the repository, where trees under test would see the checkout',
            hint: 'let TMPDIR name a folder outside the repository',
        },
    ]);
}
async function buildSide(world, input, site) {
    const { side, tree } = site;
    const failed = (step, message) => ({
        ...side,
        state: 'failed',
        step,
        message,
    });
    world.progress.status(`building ${side.side} (${side.commit.slice(0, 10)})`);
    const laid = await layTree(world, input, site);
    if (laid !== null)
        return failed('worktree', laid);
    const dir = input.projectPath === '' ? tree : `${tree}/${input.projectPath}`;
    const env = {
        ...world.processes.baseEnvironment(input.envPassthrough, input.repository, tree),
        ...input.env,
    };
    const broken = await runSetup(world, side, { cwd: dir, env });
    if (broken !== null)
        return failed('setup', broken);
    const foreign = await checkIdentity(world, side, { tree, cwd: dir, env });
    if (foreign !== null)
        return failed('identity', foreign);
    return { ...side, state: 'ready', tree, dir };
}
/** Null when the tree stands, else why not. */
async function layTree(world, input, { side, tree }) {
    const { repository, projectPath, overlay } = input;
    try {
        const added = await world.git.addWorktree(repository, side.commit, tree);
        if (!added.ok)
            return wordsOf(added);
        if (overlay)
            await world.git.overlay(repository, tree, overlay.commit, (0,evaluator/* globsFromTop */.l)(projectPath, overlay.globs));
        if (projectPath === '' || (await world.git.holds(tree, projectPath)))
            return null;
        return `commit ${side.commit.slice(0, 10)} has no folder ${projectPath}`;
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.Mm))
            throw error;
        return error.message;
    }
}
const wordsOf = (result) => result.ok ? '' : result.problems.map(problem/* showProblem */.Hi).join('\n');
//# sourceMappingURL=sides.js.map
;// CONCATENATED MODULE: ./build/src/app/measure.js








/** Builds every side, runs every contest until it is decided, and journals each finished run. */
async function measure(world, job, journal) {
    const { plan, repository, projectPath, sides, overlay } = job;
    const { env, envPassthrough } = plan;
    const built = job.inPlace
        ? standingSides(job)
        : await buildSides(world, { repository, projectPath, sides, overlay, env, envPassthrough });
    try {
        for (const side of built.sides)
            await journal.note({ side: sideOutcome(side) });
        for (const finding of [...built.findings, ...noiseFindings(world)])
            await journal.note({ finding });
        const lanes = await (0,app_lanes/* lanesOf */.TJ)(world, job, built);
        await measureLanes(world, { job, lanes, journal });
        await (0,app_lanes/* haltIfChanged */.RT)(world, lanes);
        for (const lane of lanes)
            await journal.note({ contest: outcomeOf(lane) });
        await journal.end();
    }
    finally {
        await built.cleanup();
    }
}
async function measureLanes(world, session) {
    const { job, lanes, journal } = session;
    const warm = async (lane) => {
        if (lane.benchmark.warmup === 0)
            return;
        world.progress.status(`warming up ${lane.benchmark.name}`);
        await (0,app_lane/* warmUp */.lM)(world, lane, (run) => journal.run(lane.benchmark, run));
    };
    const known = lanes.filter(({ runs }) => runs.length > 0);
    for (const lane of measure_open(lanes).filter((one) => !known.includes(one)))
        await warm(lane);
    // Without a warm-up nothing is known of a benchmark's metrics yet: its first pair has to show them.
    for (const lane of measure_open(lanes).filter(({ runs }) => runs.length === 0)) {
        await (0,app_lane/* advance */.np)(world, lane, (run) => journal.run(lane.benchmark, run));
    }
    const k = (0,assess/* familyOf */.Ap)(lanes) + job.elsewhere;
    await journal.note({ k });
    for (const finding of tooMany(k, job))
        await journal.note({ finding });
    // What earlier sessions measured may be the answer already, or become it now that the family is known.
    if (known.length > 0)
        for (const decided of (0,assess/* assess */.no)(lanes, job.plan.gate, k))
            (0,app_lane/* halt */.yj)(decided, 'decided');
    for (const lane of measure_open(known))
        await warm(lane);
    leaveOutWhatCannotAnswer(lanes, job);
    const deadline = world.clock.monotonic() + job.plan.budget;
    while (measure_open(lanes).length > 0) {
        for (const lane of measure_open(lanes))
            await round(world, session, { lane, k, deadline });
    }
}
/** Tools may print more metrics than the pairs can tell apart; the plan could not know. */
function tooMany(k, { plan: { gate } }) {
    const { looks, worse, alpha } = (0,design/* designOf */.et)(gate, k);
    if (k === 0 || (0,stats_looks/* firstRejectingLook */.FS)(k, alpha, { looks, weights: worse }) !== null)
        return [];
    return [
        {
            rule: 'design-cannot-fire',
            level: 'warning',
            message: `no regression can be proven: the benchmarks gave ${k} metrics, and at alpha ${alpha} so many need more than ${gate.maxPairs} pairs`,
            file: 'bench/manifest.toml',
            line: 1,
            remedy: `raise max_pairs (at most ${stats_looks/* lookRange */.dP.last}), select fewer metrics, mark counts and sizes exact = true, or raise alpha`,
        },
    ];
}
/** One pair of one lane; at a look, all lanes are judged, since Holm's level depends on all of them. */
async function round(world, session, { lane, k, deadline }) {
    const { job, lanes, journal } = session;
    if (lane.stop !== null)
        return;
    if (world.clock.monotonic() + perPair(lane) > deadline)
        return (0,app_lane/* halt */.yj)(lane, 'budget', budgetMessage(lane, job));
    world.progress.status(progressLine(lanes, lane));
    await (0,app_lane/* advance */.np)(world, lane, (run) => journal.run(lane.benchmark, run));
    if (!isLook(job, lane))
        return;
    for (const decided of (0,assess/* assess */.no)(lanes, job.plan.gate, k))
        (0,app_lane/* halt */.yj)(decided, 'decided');
}
/** Pairs of a fixed number, and those that follow others, are looked at by whoever has them all. */
const isLook = ({ plan }, { contest, finished, fixedPairs }) => contest.against !== null &&
    contest.before === undefined &&
    fixedPairs === null &&
    (0,assess/* looksOf */.uJ)(plan.gate).includes(finished);
const measure_open = (lanes) => lanes.filter(({ stop }) => stop === null);
function progressLine(lanes, lane) {
    const done = lanes.length - measure_open(lanes).length;
    const unit = lane.contest.against === null ? 'run' : 'pair';
    return `${lane.benchmark.name}: ${unit} ${lane.finished + 1} of at most ${lane.most} (${done} of ${lanes.length} benchmarks done)`;
}
/** Mean seconds of one pair so far; 0 when nothing ran yet. */
function perPair(lane) {
    const rounds = lane.finished - lane.before + lane.benchmark.warmup;
    return rounds === 0 ? 0 : lane.spent / rounds;
}
function leaveOutWhatCannotAnswer(lanes, { plan }) {
    const useful = (lane) => (lane.contest.against === null ? 1 : toNextLook(lane, plan.gate));
    const estimates = lanes.map((lane, contest) => ({
        contest,
        seconds: lane.stop === null ? perPair(lane) * useful(lane) : 0,
    }));
    const admitted = (0,app_budget/* admit */.w)(estimates, plan.budget);
    for (const [index, lane] of lanes.entries()) {
        if (lane.stop !== null || admitted.has(index))
            continue;
        (0,app_lane/* halt */.yj)(lane, 'budget', neededMessage(estimates[index].seconds, plan.budget));
    }
}
function toNextLook({ finished, most, fixedPairs }, gate) {
    const next = fixedPairs ?? (0,assess/* looksOf */.uJ)(gate).find((look) => look > finished) ?? 1;
    return Math.min(next, most) - finished;
}
const neededMessage = (needed, budget) => `needs ${(0,app_budget/* showSeconds */.h)(needed)} of measuring to its first useful look; the session has ${(0,app_budget/* showSeconds */.h)(budget)} (project.budget)`;
function budgetMessage(lane, job) {
    const rest = perPair(lane) * (lane.most - lane.finished);
    return `the measuring time of ${(0,app_budget/* showSeconds */.h)(job.plan.budget)} (project.budget) was used up after ${lane.finished} of ${lane.most} pairs; the rest would take up to ${(0,app_budget/* showSeconds */.h)(rest)}`;
}
const sideOutcome = (side) => ({
    side: side.side,
    rule: side.rule,
    commit: side.commit,
    failure: side.state === 'failed' ? { step: side.step, message: side.message } : null,
});
function outcomeOf(lane) {
    const { benchmark, rule } = lane.contest;
    return {
        benchmark,
        rule,
        stop: lane.stop ?? 'interrupted',
        fixedPairs: lane.fixedPairs,
        message: lane.message,
    };
}
//# sourceMappingURL=measure.js.map
// EXTERNAL MODULE: ./build/src/edge/clock.js
var clock = __webpack_require__(3549);
// EXTERNAL MODULE: ./build/src/edge/files.js + 4 modules
var files = __webpack_require__(6524);
// EXTERNAL MODULE: ./build/src/edge/git.js + 13 modules
var git = __webpack_require__(8956);
// EXTERNAL MODULE: ./build/src/edge/host.js
var host = __webpack_require__(2449);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/edge/process-tree.js
var process_tree = __webpack_require__(4339);
;// CONCATENATED MODULE: ./build/src/edge/interruption.js



/** Thrown where work would go on although we were told to stop. */
class Interrupted extends Error {
    constructor() {
        super('interrupted');
        this.name = 'Interrupted';
    }
}
/** Seconds after which a second signal no longer waits for an orderly end. One Ctrl-C may reach us twice. */
const patience = 1;
const signals = [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
];
/**
 * Listens for SIGINT, SIGTERM and SIGHUP, and for the end of the process that started us: a measuring process that
 * outlived its gate would disturb what is measured next. Every running benchmark is killed at once; what has been
 * built is left to whoever built it to remove. Called once, by the entry point.
 *
 * @param jobFile removed with its temporary folder when the gate, which else removes it, is gone.
 */
function interruptible(jobFile) {
    let code = null;
    let begun = false;
    let since = 0;
    const stop = (number) => {
        const again = code !== null && performance.now() - since > patience * 1000;
        if (code === null)
            since = performance.now();
        code ??= 128 + number;
        (0,process_tree/* killAllTrees */.l0)();
        if (!begun || again)
            process.exit(code);
    };
    process.on('exit', process_tree/* killAllTrees */.l0);
    for (const [signal, number] of signals)
        process.on(signal, () => stop(number));
    process.once('disconnect', () => {
        const folder = (0,external_node_path_.dirname)(jobFile);
        if ((0,external_node_path_.basename)(folder).startsWith('benchgate-job-'))
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        stop(1);
    });
    // Listening to the channel must not keep us alive.
    process.channel?.unref();
    const check = () => {
        if (code !== null)
            throw new Interrupted();
    };
    return {
        exitCode: () => code,
        begin: () => {
            begun = true;
        },
        check,
        guard: (processes) => ({
            ...processes,
            async run(command) {
                check();
                return processes.run(command);
            },
        }),
    };
}
//# sourceMappingURL=interruption.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/edge/lock.js
var lock = __webpack_require__(3232);
;// CONCATENATED MODULE: ./build/src/edge/measuring-lock.js



/** A day: longer than any session; a lock whose process is gone is taken over at once anyway. */
const measuring_lock_patience = 24 * 60 * 60 * 1000;
/** Runs `work` while nobody else on this host measures: two sessions side by side measure each other. */
async function withMeasuringLock(progress, work) {
    const waiting = setTimeout(() => progress.note('waiting: another benchgate measures on this machine'), 500);
    return (0,lock/* withLock */.k)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'benchgate-measuring.lock'), measuring_lock_patience, () => {
        clearTimeout(waiting);
        return work();
    });
}
//# sourceMappingURL=measuring-lock.js.map
// EXTERNAL MODULE: ./build/src/edge/processes.js + 2 modules
var processes = __webpack_require__(5416);
// EXTERNAL MODULE: ./build/src/edge/progress.js
var progress = __webpack_require__(5028);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/src/cli/commands/measure-job.js












const measure_job_command = {
    usage: 'JOB',
    description: 'Measures as a job file says and writes a journal. It opens no store; the gate starts it.',
    options: [],
    async run({ positionals, quiet }) {
        const [path] = positionals;
        if (path === undefined)
            throw new command/* UsageError */.eb('measure-job needs the path of a job file');
        const interruption = interruptible(path);
        const job = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
        const world = {
            ...{ clock: clock/* clock */.p, files: files.files, git: (0,git.openGit)(process.env), host: host.host, progress: (0,progress/* progress */.q)(quiet) },
            processes: interruption.guard(processes/* processes */.u),
        };
        const journal = await (0,app_journal/* openJournal */._)(world, job);
        const work = () => {
            interruption.begin();
            return measure(world, job, untilInterrupted(journal, interruption));
        };
        try {
            await (job.plan.machine.exclusive ? withMeasuringLock(world.progress, work) : work());
        }
        catch (error) {
            if (!(error instanceof Interrupted))
                throw error;
        }
        world.progress.status('');
        return interruption.exitCode() ?? 0;
    },
};
/** A run that was killed because we were told to stop says nothing of its benchmark and must not be kept. */
const untilInterrupted = (journal, interruption) => ({
    async run(benchmark, run) {
        interruption.check();
        await journal.run(benchmark, run);
    },
    async note(note) {
        interruption.check();
        await journal.note(note);
    },
    end: () => journal.end(),
});
//# sourceMappingURL=measure-job.js.map

/***/ }),

/***/ 68:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ tiers),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   bg: () => (/* binding */ self),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   eE: () => (/* binding */ isPaired),
/* harmony export */   rc: () => (/* binding */ pairedRules)
/* harmony export */ });
/* harmony import */ var _rename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6593);

const tiers = ['correctness', 'performance', 'quality'];
/** Every baseline rule; those with `paired:` need a second build. */
const pairedRules = ['paired:merge-base', 'paired:best', 'paired:previous-tag'];
const isPaired = (rule) => rule.startsWith('paired:');
const self = { id: 'self', attributes: {} };
/** True if `name` matches `pattern`: `*` any run of characters, `?` one character, all else itself. */
function matches(pattern, name) {
    const source = pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\?/g, '.');
    return new RegExp(`^${source}$`, 's').test(name);
}
/** How this metric of this benchmark is judged; null when it is recorded only. */
function policyOf(benchmark, metric) {
    for (const name of [...(0,_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .namesJudged */ .eF)(benchmark.renames, metric), metric]) {
        const selector = benchmark.metrics.findLast(({ pattern, within = '*' }) => matches(pattern, name) && matches(within, name));
        if (selector)
            return selector.policy;
    }
    return benchmark.defaultPolicy;
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 6593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ namesBefore),
/* harmony export */   HA: () => (/* binding */ groupedNow),
/* harmony export */   WB: () => (/* binding */ nameNow),
/* harmony export */   eF: () => (/* binding */ namesJudged),
/* harmony export */   vN: () => (/* binding */ wildcardsOf)
/* harmony export */ });
/** The wildcards of a pattern, in order. */
const wildcardsOf = (pattern) => pattern.replace(/[^*?]/g, '');
/** `name` of the pattern `from` as the pattern `to` has it; undefined where it does not fit. */
function carried(from, to, name) {
    const source = from
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '(.*)')
        .replace(/\?/g, '(.)');
    const parts = new RegExp(`^${source}$`, 's').exec(name)?.slice(1);
    if (parts === undefined)
        return undefined;
    const rest = parts.values();
    return to.replace(/[*?]/g, () => rest.next().value ?? '');
}
/** What `metric` is called now, over any number of renames. */
function nameNow(renames, metric) {
    const seen = new Set([metric]);
    let name = metric;
    for (;;) {
        const next = renames
            .map(({ before, now }) => carried(before, now, name))
            .find((found) => found !== undefined && !seen.has(found));
        if (next === undefined)
            return name;
        seen.add(next);
        name = next;
    }
}
/** What `metric` was called before, over any number of renames. */
function namesBefore(renames, metric) {
    const names = new Set([metric]);
    for (const name of names)
        for (const { before, now } of renames) {
            const older = carried(now, before, name);
            if (older !== undefined)
                names.add(older);
        }
    return [...names].slice(1);
}
/** By which older names the policy in force may speak of `metric`. */
const namesJudged = (renames, metric) => renames.flatMap(({ before, now, judgedBefore }) => judgedBefore ? (carried(now, before, metric) ?? []) : []);
/** Those that stand under one name now, in order of first appearance. */
function groupedNow(renames, items, nameOf) {
    const groups = new Map();
    for (const item of items) {
        const name = nameNow(renames, nameOf(item));
        groups.set(name, [...(groups.get(name) ?? []), item]);
    }
    return groups;
}
//# sourceMappingURL=rename.js.map

/***/ }),

/***/ 462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ verdictKinds),
/* harmony export */   eD: () => (/* binding */ worstKind),
/* harmony export */   n2: () => (/* binding */ noEvidence),
/* harmony export */   r6: () => (/* binding */ evaluateExitCode),
/* harmony export */   sg: () => (/* binding */ dependsOnMachine)
/* harmony export */ });
const verdictKinds = [
    'PASS',
    'PROMOTE',
    'FAIL',
    'REJECT',
    'NEEDS_MORE_DATA',
    'INCONCLUSIVE',
    'NO_BASELINE',
    'NO_REFERENCE',
    'INCOMPARABLE',
    'MISSING',
    'SKIPPED',
    'ERROR',
];
const noEvidence = {
    head: null,
    base: null,
    worse: null,
    low: null,
    high: null,
    confidence: null,
    pairs: null,
    pReject: null,
    pPass: null,
    absolute: false,
};
const storedGates = ['threshold', 'sigma', 'mann-whitney'];
/** True for a judgement of measured values that another machine, or another hour, would have given differently. */
const dependsOnMachine = ({ gate, metric, policy }) => metric !== null &&
    (gate === 'paired' ||
        (storedGates.includes(gate) && policy !== null && !policy.exact && !policy.machineIndependent));
/** Worst first; a benchmark takes the worst of its metrics. */
const severity = [
    'ERROR',
    'FAIL',
    'REJECT',
    'MISSING',
    'NO_REFERENCE',
    'INCOMPARABLE',
    'NO_BASELINE',
    'INCONCLUSIVE',
    'NEEDS_MORE_DATA',
    'SKIPPED',
    'PASS',
    'PROMOTE',
];
function worstKind(kinds) {
    return severity.find((kind) => kinds.includes(kind));
}
/** The exit code of `evaluate` (001's codes; errors are 64 and up). */
function evaluateExitCode(kind) {
    switch (kind) {
        case 'PASS':
        case 'PROMOTE':
        case 'SKIPPED':
            return 0;
        case 'FAIL':
        case 'REJECT':
            return 1;
        case 'NEEDS_MORE_DATA':
        case 'INCONCLUSIVE':
        case 'NO_BASELINE':
        case 'NO_REFERENCE':
        case 'INCOMPARABLE':
        case 'MISSING':
            return 2;
        case 'ERROR':
            return 70;
    }
}
//# sourceMappingURL=verdict.js.map

/***/ }),

/***/ 8405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ firstRejectingLook),
/* harmony export */   GD: () => (/* binding */ sequentialP),
/* harmony export */   TU: () => (/* binding */ inSight),
/* harmony export */   Wb: () => (/* binding */ enoughPairs),
/* harmony export */   dP: () => (/* binding */ lookRange),
/* harmony export */   wx: () => (/* binding */ schedulesOf)
/* harmony export */ });
/* unused harmony export scheduleOf */
/* harmony import */ var _signed_rank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1180);

/** Weight of the first look: the largest that lets the smallest p of 6 pairs, 2^-6, decide at 0.05. */
const firstWeight = 0.3125;
/** Last look and the weight of every look after the first, calibrated by simulation on correlated looks. */
const table = [
    [6, 1],
    [8, 0.9],
    [11, 0.6],
    [15, 0.45],
    [21, 0.37],
    [30, 0.3],
    [42, 0.23],
    [60, 0.21],
];
const firstLook = table[0][0];
const lastEven = table.at(-1)[0];
/**
 * The looks from `minPairs` to `maxPairs` and their weights. Without the look at 6 pairs the others keep the
 * weights that hold with it: a minimum over fewer looks is never smaller, so the error stays below what was
 * calibrated. A single look is an ordinary exact test and takes weight 1.
 */
function scheduleOf(minPairs, maxPairs) {
    const kept = table.filter(([look]) => look >= minPairs && look <= maxPairs);
    const looks = kept.map(([look]) => look);
    const rest = kept.length === 1 ? 1 : (kept.at(-1)?.[1] ?? 1);
    const weights = looks.map((look) => (look === firstLook && looks.length > 1 ? firstWeight : rest));
    return { looks, weights };
}
/** Many early looks, because most changes are harmless and each look less saves runs; weights by simulation. */
const short = { looks: [6, 7, 8, 9, 10, 12, 14, 16, 19, 22, 26, 30, 35, 42], weight: 0.2 };
/** Fewer looks, and late ones: what they leave for each of them is what finds small changes among many metrics. */
const long = { looks: [6, 8, 12, 16, 22, 30, 42, 60, 85, 120], weight: 0.17 };
const weightIn = ({ looks, weight }, look) => !looks.includes(look) ? 0 : look === firstLook ? firstWeight : weight;
/**
 * Both questions' looks. Up to 60 pairs they are asked together, by plain ranks. With more pairs each has looks of its
 * own and ranks are capped: after 42 pairs harmlessness is not asked any more, and only what may still be proven goes
 * on. Weights hold also where looks are left out, as for `scheduleOf`.
 */
function schedulesOf(minPairs, maxPairs) {
    if (maxPairs <= lastEven) {
        const { looks, weights } = scheduleOf(minPairs, maxPairs);
        return { looks, long: weights, short: weights, scores: 'ranks', sightFrom: null };
    }
    const all = [...new Set([...short.looks, ...long.looks])].sort((a, b) => a - b);
    const looks = all.filter((look) => look >= minPairs && look <= maxPairs);
    return {
        looks,
        long: looks.map((look) => weightIn(long, look)),
        short: looks.map((look) => weightIn(short, look)),
        scores: 'capped',
        sightFrom: short.looks.at(-1),
    };
}
/** The first look that there can be, and the last. */
const lookRange = {
    first: firstLook,
    last: Math.max(...long.looks, ...short.looks, lastEven),
};
/**
 * The pairs to allow where both questions are asked at `level`: `maxPairs`, unless no p of so few could answer one of
 * them; then every look that there is.
 */
function enoughPairs(level, minPairs, maxPairs) {
    const { looks, long, short } = schedulesOf(minPairs, maxPairs);
    const idle = [long, short].some((weights) => firstRejectingLook(1, level, { looks, weights }) === null);
    return idle ? lookRange.last : maxPairs;
}
/** p of the long question above which nobody waits for its answer: chance alone gives less in one of three. */
const inSight = 1 / 3;
/**
 * The first look at which one of `family` hypotheses can be rejected at all, since no p of n pairs is below 2^-n;
 * null when there is none, so that the design could never fire.
 */
function firstRejectingLook(family, alpha, { looks, weights }) {
    const found = looks.findIndex((look, i) => 2 ** -look / weights[i] <= alpha / family + _signed_rank_js__WEBPACK_IMPORTED_MODULE_0__/* .slack */ .$);
    return looks[found] ?? null;
}
/** The sequential p value after the last of `ps`: min p/v, capped at 1; valid at any stopping time in the schedule. */
function sequentialP(ps, weights) {
    return ps.reduce((least, p, i) => (weights[i] > 0 ? Math.min(least, p / weights[i]) : least), 1);
}
//# sourceMappingURL=looks.js.map

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

/***/ }),

/***/ 1180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ slack),
/* harmony export */   Mg: () => (/* binding */ logQuantum),
/* harmony export */   ce: () => (/* binding */ walshRank),
/* harmony export */   dZ: () => (/* binding */ signedRank),
/* harmony export */   rn: () => (/* binding */ signedRankP)
/* harmony export */ });
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6758);

/** Resolution of log ratios: what differs by less is rounding, so it ties, and half of it is zero. */
const logQuantum = 1e-12;
/** The largest score of `n` values. */
const capOf = (n, scores) => (scores === 'capped' ? Math.ceil(n / 2) : n);
/** Bounds like 2^-6 / 0.3125 = 0.05 are hit exactly; rounding must not decide them. */
const slack = 1e-12;
/** So many coins are counted before the counts are scaled down: 2^1000 is near the largest number. */
const coinsCounted = 1000;
/** P(W <= limit) where W is the sum of those `weights` whose fair coin shows heads. */
function coinSumTail(weights, limit) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (limit >= total)
        return 1;
    if (limit < 0)
        return 0;
    if (2 * limit >= total)
        return 1 - coinSumTail(weights, total - limit - 1);
    // How many of the 2^n throws give each sum: counting takes half the work of halving chances at every coin.
    const counts = new Float64Array(limit + 1);
    counts[0] = 1;
    let [reached, thrown] = [0, 0];
    for (const weight of weights) {
        reached = Math.min(limit, reached + weight);
        for (let t = reached; t >= weight; t--)
            counts[t] = counts[t] + counts[t - weight];
        thrown++;
        if (thrown % coinsCounted === 0)
            for (let t = 0; t <= reached; t++)
                counts[t] = counts[t] * 2 ** -coinsCounted;
    }
    let sum = 0;
    for (let t = 0; t <= reached; t++)
        sum += counts[t];
    return sum * 2 ** -(thrown % coinsCounted);
}
/** P(T+ <= t) for every t with n values and no ties; built once for each n, because every look asks for it. */
const nullTables = { ranks: new Map(), capped: new Map() };
function buildNullTable(n, cap) {
    const total = sumOfScores(n, cap);
    const table = new Float64Array(total + 1);
    table[0] = 1;
    for (let rank = 1, reached = 0; rank <= n; rank++) {
        const score = Math.min(rank, cap);
        reached += score;
        for (let t = reached; t >= score; t--)
            table[t] = (table[t] + table[t - score]) / 2;
        for (let t = score - 1; t >= 0; t--)
            table[t] = table[t] / 2;
    }
    for (let t = 1; t <= total; t++)
        table[t] = Math.min(1, table[t - 1] + table[t]);
    return table;
}
/** 1 + 2 + … + cap, and cap for every rank above it. */
const sumOfScores = (n, cap) => (cap * (cap + 1)) / 2 + (n - cap) * cap;
function nullTable(n, scores = 'ranks') {
    const known = nullTables[scores].get(n);
    if (known)
        return known;
    const built = buildNullTable(n, capOf(n, scores));
    nullTables[scores].set(n, built);
    return built;
}
/** Magnitudes of the positive and of the negative values in steps of the quantum, each sorted, zeros dropped. */
function magnitudes(values, quantum) {
    const found = new Float64Array(values.length);
    // Positive ones from the front, negative ones from the back.
    let [front, back] = [0, values.length];
    for (let i = 0; i < values.length; i++) {
        const size = Math.abs(values[i]);
        const steps = quantum > 0 ? Math.round(size / quantum) : size;
        if (steps > 0)
            found[values[i] > 0 ? front++ : --back] = steps;
    }
    return [found.subarray(0, front).sort(), found.subarray(back).sort()];
}
/** Merges the two sorted sides; values of one magnitude share their mean rank. */
function rankGroups([positive, negative]) {
    const groups = [];
    let i = 0;
    let j = 0;
    while (i < positive.length || j < negative.length) {
        const before = i + j;
        const fromPositive = j === negative.length || positive[i] <= negative[j];
        const size = fromPositive ? positive[i] : negative[j];
        const first = i;
        while (positive[i] === size)
            i++;
        while (negative[j] === size)
            j++;
        const count = i + j - before;
        groups.push({ doubledScore: 2 * before + count + 1, positive: i - first, count });
    }
    return groups;
}
const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b));
function ranked(values, quantum, scores) {
    const midRanks = rankGroups(magnitudes(values, quantum));
    const n = midRanks.reduce((sum, { count }) => sum + count, 0);
    const groups = scores === 'ranks' ? midRanks : capped(midRanks, 2 * capOf(n, scores));
    let [doubledT, doubledTotal] = [0, 0];
    for (const { count, positive, doubledScore } of groups) {
        doubledT += positive * doubledScore;
        doubledTotal += count * doubledScore;
    }
    return { groups, scores, n, doubledT, doubledTotal };
}
const capped = (groups, doubledCap) => groups.map((group) => ({ ...group, doubledScore: Math.min(group.doubledScore, doubledCap) }));
/**
 * P(T* <= doubledT / 2): from the table without ties, else from the exact conditional distribution given the
 * mid-ranks (Pratt and Gibbons 1981, §3.7).
 */
function lowerTail({ groups, n, scores }, doubledT) {
    if (groups.length === n)
        return (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .notZero */ .Up)(nullTable(n, scores)[doubledT / 2]);
    const unit = groups.reduce((common, { doubledScore }) => gcd(common, doubledScore), 0);
    const weights = [];
    for (const { doubledScore, count } of groups) {
        for (let i = 0; i < count; i++)
            weights.push(doubledScore / unit);
    }
    return (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .notZero */ .Up)(coinSumTail(weights, doubledT / unit));
}
/** P(T* >= T), which by symmetry is the lower tail at the same distance from the other end. */
const upperTail = (sample) => lowerTail(sample, sample.doubledTotal - sample.doubledT);
/**
 * The exact test: zeros dropped (Wilcoxon), mid-ranks for ties, p from the distribution conditional on them.
 * Values are told apart in steps of `quantum`; 0 tells apart whatever differs. No NaN allowed.
 */
function signedRank(values, quantum = logQuantum) {
    const sample = ranked(values, quantum, 'ranks');
    const { n, doubledT, groups } = sample;
    const [pGreater, pLess] = [upperTail(sample), lowerTail(sample, doubledT)];
    return { n, tPlus: doubledT / 2, pGreater, pLess, ties: groups.length < n };
}
/** `pGreater` of the same test alone, for those who ask for it at every look. */
function signedRankP(values, quantum = logQuantum, scores = 'ranks') {
    return upperTail(ranked(values, quantum, scores));
}
/**
 * k such that the k-th smallest Walsh average of n values is a one-sided lower confidence bound at `level`:
 * the number of t with P(T+ <= t) <= level under the tie-free null; 0 when no bound exists.
 */
function walshRank(n, level) {
    const table = nullTable(n);
    let k = 0;
    while (k < table.length && table[k] <= level + slack)
        k++;
    return k;
}
//# sourceMappingURL=signed-rank.js.map

/***/ }),

/***/ 6758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   Up: () => (/* binding */ notZero),
/* harmony export */   g_: () => (/* binding */ studentUpperTail)
/* harmony export */ });
/** Coefficients B(2k) / (2k (2k - 1)) of Stirling's series for the logarithm of the gamma function. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
const tiny = 1e-300;
const precision = 1e-16;
const mostSteps = 10_000;
/** A p value that underflowed is still not zero. */
const notZero = (p) => Math.max(p, Number.MIN_VALUE);
/** ln Γ(x) for x > 0: the recurrence up to 10, then Stirling's series. */
function logGamma(x) {
    let shift = 0;
    let z = x;
    for (; z < 10; z++)
        shift += Math.log(z);
    const tail = stirling.reduce((total, coefficient, k) => total + coefficient / z ** (2 * k + 1), 0);
    return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + tail - shift;
}
/** Evaluates b0 + a1 / (b1 + a2 / (b2 + …)) by Lentz's method; `term(k)` is [a_k, b_k]. */
function continuedFraction(b0, term) {
    let value = b0 || tiny;
    let c = value;
    let d = 0;
    for (let k = 1; k <= mostSteps; k++) {
        const [a, b] = term(k);
        d = 1 / (b + a * d || tiny);
        c = b + a / c || tiny;
        value *= c * d;
        if (Math.abs(c * d - 1) < precision)
            break;
    }
    return value;
}
/** The fraction of the incomplete beta function, which converges fast for x below its mean (DLMF 8.17.22). */
function betaFraction(x, a, b) {
    return continuedFraction(1, (k) => {
        const m = k >> 1;
        if (k % 2 === 0)
            return [(m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)), 1];
        return [(-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)), 1];
    });
}
/** Regularised incomplete beta function I_x(a, b); `y` is 1 - x, given apart so that no digits are lost. */
function regularisedBeta(x, y, a, b) {
    if (x <= 0)
        return 0;
    if (y <= 0)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - regularisedBeta(y, x, b, a);
    const logFront = a * Math.log(x) + b * Math.log(y) + logGamma(a + b) - logGamma(a) - logGamma(b);
    return Math.exp(logFront) / (a * betaFraction(x, a, b));
}
/** P(T >= t) for Student's t with `df` degrees of freedom (any real > 0), never exactly 0. */
function studentUpperTail(t, df) {
    if (t < 0)
        return 1 - studentUpperTail(-t, df);
    const square = t * t;
    const x = df / (df + square);
    const y = Number.isFinite(square) ? square / (df + square) : 1;
    return notZero(regularisedBeta(x, y, df / 2, 0.5) / 2);
}
/** erf(z / √2) by its power series, for small z. */
function centralMass(z) {
    let term = z;
    let total = z;
    for (let k = 1; Math.abs(term) > precision * Math.abs(total); k++) {
        term *= (z * z) / (2 * k + 1);
        total += term;
    }
    return 2 * total * Math.exp((-z * z) / 2) * Math.sqrt(1 / (2 * Math.PI));
}
/** P(Z >= z) for a standard normal Z, never exactly 0. */
function normalUpperTail(z) {
    if (z < 0)
        return 1 - normalUpperTail(-z);
    if (z < 2)
        return (1 - centralMass(z)) / 2;
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    return notZero(density / continuedFraction(z, (k) => [k, z]));
}
//# sourceMappingURL=special.js.map

/***/ }),

/***/ 6643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ optionalInteger),
/* harmony export */   FS: () => (/* binding */ optionalBig),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   x: () => (/* binding */ real),
/* harmony export */   xD: () => (/* binding */ optionalJson)
/* harmony export */ });
/* unused harmony export optionalReal */
/** Text that SQLite gives back unchanged: it cuts at NUL and has no lone surrogates. */
const text = (value) => value.replace(/[\0\u{D800}-\u{DFFF}]/gu, '\uFFFD');
const optionalText = (value) => value === null || value === undefined ? null : text(value);
/** A whole number. Throws RangeError for anything else. */
const integer = (value) => BigInt(value);
const optionalInteger = (value) => value === null || value === undefined ? null : integer(value);
/** A whole number of at most 63 bits. Throws RangeError for what an INTEGER column cannot hold. */
function optionalBig(value) {
    if (value !== null && BigInt.asIntN(64, value) !== value)
        throw new RangeError(`${value} cannot be stored: it has more than 63 bits`);
    return value;
}
const flag = (value) => (value ? 1n : 0n);
/** A finite number; -0 becomes 0 because SQLite keeps no other. Throws RangeError for NaN and infinities. */
function real(value) {
    if (!Number.isFinite(value))
        throw new RangeError(`${value} cannot be stored: values must be finite`);
    return value === 0 ? 0 : value;
}
const optionalReal = (value) => value === null || value === undefined ? null : real(value);
function sorted(value) {
    if (typeof value === 'number')
        return real(value);
    if (Array.isArray(value))
        return value.map((item) => (item === undefined ? null : sorted(item)));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
/** JSON with sorted keys, so that equal content is equal text. Throws RangeError for non-finite numbers. */
const json = (value, indent) => JSON.stringify(sorted(value), null, indent);
const optionalJson = (value) => value === null || value === undefined ? null : json(value);
//# sourceMappingURL=cell.js.map

/***/ }),

/***/ 3267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands)
/* harmony export */ });
/* unused harmony export inActions */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** True where what we print is read for workflow commands. */
const inActions = () => process.env['GITHUB_ACTIONS'] === 'true';
const mayCommand = (text) => text.includes('::') || text.includes('##[');
/**
 * `text`, written by a program that is not trusted, as it may be printed: on GitHub Actions between markers that
 * make the runner take no workflow command from it (`::add-mask::`, `::set-output`); elsewhere unchanged. The token is
 * random, so that the text cannot contain the marker which ends it.
 */
function withoutCommands(text, onActions = inActions()) {
    if (!onActions || !mayCommand(text))
        return text;
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    const ending = text.endsWith('\n') ? '' : '\n';
    return `::stop-commands::${token}\n${text}${ending}::${token}::\n`;
}
//# sourceMappingURL=child-output.js.map

/***/ }),

/***/ 3549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ clock)
/* harmony export */ });
/** The machine's wall clock, and its monotonic one. */
const clock = {
    now: () => Date.now(),
    monotonic: () => performance.now() / 1000,
};
//# sourceMappingURL=clock.js.map

/***/ }),

/***/ 5416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ processes)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/core/protocol/environment.js
const allowed = new Set([
    ...['PATH', 'HOME', 'LANG', 'LANGUAGE', 'TZ', 'TMPDIR', 'USER', 'LOGNAME', 'SHELL', 'TERM'],
    // The runner ends at the end of a job what carries this variable.
    'RUNNER_TRACKING_ID',
    // Windows programs do not start without these.
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'TEMP', 'TMP', 'USERPROFILE', 'HOMEDRIVE'],
    ...['HOMEPATH', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'],
    ...['NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE'],
]);
/** Names that no manifest can let through: credentials and the files by which a step commands the runner. */
function isForbidden(name) {
    const upper = name.toUpperCase();
    return /^(ACTIONS_|INPUT_|GITHUB_.*TOKEN|GH_.*TOKEN|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/.test(upper);
}
function isAllowed(name, passthrough) {
    const upper = name.toUpperCase();
    if (isForbidden(upper))
        return false;
    return allowed.has(upper) || upper.startsWith('LC_') || passthrough.includes(name);
}
/** True if `value` names `folder` or something in it, alone or within a longer text such as `-I/repo/include`. */
function pointsInto(value, folder) {
    for (let at = value.indexOf(folder); at >= 0; at = value.indexOf(folder, at + 1)) {
        const startsThere = /(^|[^\w./\\-]|(^|[\s,])-[A-Za-z])$/.test(value.slice(0, at));
        const endsThere = !/^[\w.-]/.test(value.slice(at + folder.length));
        if (startsThere && endsThere)
            return true;
    }
    return false;
}
function relocate(entry, { repository, tree }) {
    const inside = repository.find((top) => entry === top || entry.startsWith(`${top}/`) || entry.startsWith(`${top}\\`));
    return inside === undefined ? entry : tree + entry.slice(inside.length);
}
/**
 * The part of `parent` that a child working in `tree` gets: an allow-list and the names in `passthrough`. PATH
 * entries inside the repository become the same places in `tree`; any other value that points into the repository
 * is dropped, so that the two sides of a comparison never share what was built for one of them.
 */
function childEnvironment(parent, passthrough, relocation) {
    const kept = {};
    for (const [name, value] of Object.entries(parent)) {
        if (value === undefined || !isAllowed(name, passthrough))
            continue;
        if (name.toUpperCase() === 'PATH') {
            const entries = value.split(relocation.delimiter).map((entry) => relocate(entry, relocation));
            kept[name] = entries.join(relocation.delimiter);
        }
        else if (!relocation.repository.some((top) => pointsInto(value, top))) {
            kept[name] = value;
        }
    }
    return kept;
}
//# sourceMappingURL=environment.js.map
;// CONCATENATED MODULE: ./build/src/edge/captured-stream.js

const inMemory = { problem: () => null, close: () => undefined };
const decode = (chunks) => Buffer.concat(chunks).toString('utf8');
/** The first `limit` bytes. */
function first(limit) {
    const chunks = [];
    let free = limit;
    return {
        ...inMemory,
        keep(chunk) {
            if (free <= 0)
                return;
            const part = chunk.subarray(0, free);
            chunks.push(part);
            free -= part.length;
        },
        text: () => decode(chunks),
    };
}
/** The last `limit` bytes: of an error stream the end says most. */
function last(limit) {
    const chunks = [];
    let held = 0;
    return {
        ...inMemory,
        keep(chunk) {
            chunks.push(chunk);
            held += chunk.length;
            while (held - chunks[0].length >= limit)
                held -= chunks.shift().length;
        },
        text: () => {
            const whole = Buffer.concat(chunks);
            return whole.subarray(Math.max(0, whole.length - limit)).toString('utf8');
        },
    };
}
function writeAll(file, bytes) {
    for (let rest = bytes; rest.length > 0;)
        rest = rest.subarray((0,external_node_fs_.writeSync)(file, rest));
}
function openNew(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'w', 0o600);
    }
    catch (error) {
        throw new Error(`stdout cannot be kept in ${path}: ${error.message}`);
    }
}
/** The first `limit` bytes, in a new file at `path`. Throws if it cannot be made. */
function toFile(path, limit) {
    const file = openNew(path);
    let free = limit;
    let problem = null;
    return {
        keep(chunk) {
            const part = chunk.subarray(0, free);
            free -= part.length;
            try {
                writeAll(file, part);
            }
            catch (error) {
                problem = error.message;
                free = 0;
            }
        },
        text: () => '',
        problem: () => problem,
        close: () => (0,external_node_fs_.closeSync)(file),
    };
}
/** Reads all of `stream`, leaving to `keeper` what is kept of it. */
function capture(stream, keeper) {
    let total = 0;
    stream.on('data', (chunk) => {
        total += chunk.length;
        keeper.keep(chunk);
    });
    // A reset pipe says no more than its end does.
    stream.on('error', () => undefined);
    return { text: keeper.text, total: () => total };
}
//# sourceMappingURL=captured-stream.js.map
// EXTERNAL MODULE: ./build/src/edge/executable.js
var executable = __webpack_require__(947);
// EXTERNAL MODULE: ./build/src/edge/process-tree.js
var process_tree = __webpack_require__(4339);
;// CONCATENATED MODULE: ./build/src/edge/processes.js







const defaultOutputLimit = 2 ** 20;
const defaultFileLimit = 2 ** 28;
/** Seconds that a tree has between SIGTERM and SIGKILL. */
const killGrace = 1;
/** Seconds after SIGKILL until we stop waiting for what cannot be killed (another user's process, a dead disk). */
const givingUp = 5;
/** Seconds after the exit of the child during which a descendant may still write into its pipes. */
const pipeGrace = 0.25;
/** Longest delay that a timer of Node takes, in seconds. */
const longestTimer = 2 ** 31 / 1000 - 1;
function argvOf({ command, cpus }) {
    const shell = process.platform === 'win32' ? 'sh' : '/bin/sh';
    const argv = typeof command === 'string' ? [shell, '-c', command] : command;
    const taskset = cpus && process.platform === 'linux' ? (0,executable/* findExecutable */.o)('taskset') : undefined;
    // taskset replaces itself by the command, so that no process stands between us and it.
    return taskset && cpus ? [taskset, '-c', cpus, ...argv] : argv;
}
const notStarted = (startError) => ({
    exitCode: null,
    signal: null,
    timedOut: false,
    wall: 0,
    stdout: '',
    stderr: '',
    stdoutBytes: 0,
    stderrBytes: 0,
    startError,
    peakRss: null,
});
/** Why `argv` could not be started. The system says ENOENT for a missing folder as for a missing program. */
function startProblem(argv, cwd, error) {
    const program = argv[0] ?? '';
    const { code, message } = (error ?? { message: 'no process id' });
    if (code === 'ENOENT' && !(0,external_node_fs_.existsSync)(cwd))
        return `the working folder ${cwd} does not exist`;
    if (code === 'ENOENT')
        return `there is no program "${program}" on PATH`;
    if (code === 'EACCES')
        return `"${program}" may not be executed`;
    if (code === 'E2BIG')
        return `the arguments and environment of "${program}" are too long`;
    return `"${program}" could not be run: ${message}`;
}
/** Waits for the child itself, not for its pipes, which a grandchild may hold open for ever. */
function exitOf(child, tree, start, timeout) {
    return new Promise((resolve) => {
        let timedOut = false;
        let timer;
        const wait = (seconds, then) => {
            timer = setTimeout(then, Math.min(seconds, longestTimer) * 1000);
        };
        const settle = (part) => {
            const wall = (performance.now() - start) / 1000;
            clearTimeout(timer);
            resolve({ exitCode: null, signal: null, error: null, timedOut, wall, ...part });
        };
        const kill = () => {
            tree.signal('SIGKILL');
            wait(givingUp, () => settle({}));
        };
        const terminate = () => {
            timedOut = true;
            tree.signal('SIGTERM');
            wait(killGrace, kill);
        };
        wait(timeout, terminate);
        child.once('exit', (exitCode, signal) => settle({ exitCode, signal }));
        child.once('error', (error) => settle({ error, wall: 0 }));
    });
}
/** Resolves when the pipes are closed, or when their grace is over. */
function pipesClosed(closed) {
    return new Promise((resolve) => {
        const timer = setTimeout(resolve, pipeGrace * 1000);
        void closed.then(() => {
            clearTimeout(timer);
            resolve();
        });
    });
}
function start(argv, { cwd, env }, tree) {
    const child = (0,external_node_child_process_.spawn)(argv[0] ?? '', argv.slice(1), {
        cwd,
        env: { ...env, [process_tree/* markerVariable */.no]: tree.marker },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    if (child.pid !== undefined)
        tree.started(child.pid);
    return child;
}
async function runTo(keeper, argv, command) {
    const tree = (0,process_tree/* processTree */.WZ)();
    const begin = performance.now();
    const child = start(argv, command, tree);
    const exiting = exitOf(child, tree, begin, command.timeout);
    if (child.pid === undefined)
        return notStarted(startProblem(argv, command.cwd, (await exiting).error));
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    const stdout = capture(child.stdout, keeper);
    const stderr = capture(child.stderr, last(command.outputLimit ?? defaultOutputLimit));
    const { exitCode, signal, timedOut, wall } = await exiting;
    await pipesClosed(closed);
    tree.finish();
    child.stdout.destroy();
    child.stderr.destroy();
    child.unref();
    const texts = { stdout: stdout.text(), stderr: stderr.text() };
    const totals = { stdoutBytes: stdout.total(), stderrBytes: stderr.total() };
    // Node gives no resource usage of a child, and sampling /proc misses peaks.
    return { exitCode, signal, timedOut, wall, ...texts, ...totals, startError: null, peakRss: null };
}
async function run(command) {
    const argv = argvOf(command);
    const { stdoutFile, fileLimit = defaultFileLimit, outputLimit = defaultOutputLimit } = command;
    try {
        const keeper = stdoutFile === undefined ? first(outputLimit) : toFile(stdoutFile, fileLimit);
        const ended = await runTo(keeper, argv, command).finally(keeper.close);
        return keeper.problem() === null ? ended : notStarted(`stdout could not be kept: ${keeper.problem()}`);
    }
    catch (error) {
        return notStarted(startProblem(argv, command.cwd, error));
    }
}
function resolved(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return path;
    }
}
const withoutEndingSlash = (path) => (path.endsWith(external_node_path_.sep) ? path.slice(0, -1) : path);
/** Real child processes: each leads its own group, has no stdin, and takes all its descendants with it. */
const processes = {
    run,
    baseEnvironment(passthrough, repository, tree) {
        const spellings = [repository, resolved(repository)].map(withoutEndingSlash).filter((path) => path !== '');
        return childEnvironment(process.env, passthrough, {
            repository: [...new Set(spellings)],
            tree: withoutEndingSlash(tree),
            delimiter: external_node_path_.delimiter,
        });
    },
};
//# sourceMappingURL=processes.js.map

/***/ }),

/***/ 5028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ progress)
/* harmony export */ });
/* unused harmony export progressOn */
/* harmony import */ var _child_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3267);

/** Seconds between two printed states where a line cannot be overwritten. */
const pause = 5;
const clearLine = '\r\u001b[2K';
const silent = { note: () => undefined, status: () => undefined };
function onTerminal({ stream, color }) {
    let shown = '';
    const draw = () => {
        // A terminal that was given no size says 0.
        const text = shown.slice(0, (stream.columns || 80) - 1);
        stream.write(clearLine + (color && text !== '' ? `\u001b[2m${text}\u001b[22m` : text));
    };
    return {
        note(text) {
            stream.write(`${clearLine}${text}\n`);
            if (shown !== '')
                draw();
        },
        status(text) {
            shown = text.split('\n', 1)[0] ?? '';
            draw();
        },
    };
}
function onLines({ stream, now }) {
    let printedAt = Number.NEGATIVE_INFINITY;
    const line = (text) => {
        stream.write((0,_child_output_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .D)(`${text}\n`));
    };
    return {
        note: line,
        status(text) {
            if (text === '' || now() - printedAt < pause)
                return;
            printedAt = now();
            line(text);
        },
    };
}
/** Progress on a stream. An empty status clears the line on a terminal and prints nothing elsewhere. */
function progressOn(options) {
    if (options.quiet)
        return silent;
    return options.stream.isTTY ? onTerminal(options) : onLines(options);
}
/** Progress on our stderr. */
function progress(quiet) {
    const color = (process.env['NO_COLOR'] ?? '') === '';
    return progressOn({ stream: process.stderr, quiet, color, now: () => performance.now() / 1000 });
}
//# sourceMappingURL=progress.js.map

/***/ })

};
