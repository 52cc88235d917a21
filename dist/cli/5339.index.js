export const id = 5339;
export const ids = [5339];
export const modules = {

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

/***/ 9917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ endJob),
/* harmony export */   di: () => (/* binding */ adopt),
/* harmony export */   eI: () => (/* binding */ amend)
/* harmony export */ });
/* harmony import */ var _core_model_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5396);

/** Changes the record of a job as it is now, not as somebody read it once; null when there is none any more. */
function amend(jobs, id, change) {
    return jobs.locked(async () => {
        const { records } = await jobs.read();
        const found = records.find((record) => record.id === id);
        if (!found)
            return null;
        const changed = change(found);
        if (changed !== found)
            await jobs.write(changed);
        return changed;
    });
}
/**
 * Makes a job that of this process, which was started to do it. Whoever started it may be gone by now, and somebody
 * may have noticed. Throws Error when there is no such job.
 */
async function adopt(jobs, id) {
    const taken = await amend(jobs, id, (record) => ({
        ...record,
        ...jobs.self,
        ...(record.state === 'stale'
            ? { state: record.startedAt === null ? 'queued' : 'running', endedAt: null, message: null }
            : {}),
    }));
    if (taken === null)
        throw new Error(`there is no job ${id}`);
    return taken;
}
/** Writes down how a job ended. One that was told to stop is cancelled, however well it did. */
function endJob(world, jobs, id, end) {
    const { exitCode, session, message, withdrawn = false } = end;
    return amend(jobs, id, (record) => {
        if (!(0,_core_model_job_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$)(record) && record.state !== 'stale')
            return record;
        const state = withdrawn || record.cancelRequested ? 'cancelled' : exitCode === 0 ? 'finished' : 'failed';
        return { ...record, state, exitCode, session, message, endedAt: world.clock.now() };
    });
}
//# sourceMappingURL=amend.js.map

/***/ }),

/***/ 6516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ applicantOf),
/* harmony export */   OJ: () => (/* binding */ goesToBackground),
/* harmony export */   eS: () => (/* binding */ refuseDrift),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   hC: () => (/* binding */ refuseOther)
/* harmony export */ });
/* unused harmony export needOf */
/* harmony import */ var _core_documents_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2959);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6960);
/* harmony import */ var _corpus_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9761);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3511);




/** What prepared runs apply for as a job. */
function applicantOf(world, jobs, prepared, { background, guest = false, wait }) {
    const { request, ground, plan, folder } = prepared;
    const { clock, host } = world;
    const stamp = new Date(clock.now()).toISOString().replaceAll(/[-:]|\.\d+Z$/g, '');
    const id = `${stamp}-${(0,_seeds_js__WEBPACK_IMPORTED_MODULE_2__/* .hex */ .u)(host.randomBytes(3))}`;
    const record = {
        ...{ format: 1, id, ...jobs.self, marker: (0,_seeds_js__WEBPACK_IMPORTED_MODULE_2__/* .hex */ .u)(host.randomBytes(12)), background },
        ...{ project: plan.project, benchmark: request.benchmark, command: request.command },
        ...{ commit: ground.headCommit, store: folder, ...needOf(prepared) },
        ...{ endedAt: null, exitCode: null, session: null, message: null, cancelRequested: false },
        ...(guest ? { guest } : {}),
        log: background ? jobs.logOf(id) : null,
        request: background ? { ...asPlain(request), wait } : null,
    };
    return { record, place: plan.benchmarks[0].place, waits: wait !== null };
}
/** What the benchmark keeps busy, by its own declaration. */
function needOf({ ground, plan, request }) {
    const declared = ground.loaded.manifest.benchmarks.find(({ name }) => name === request.benchmark);
    const { threads, requires } = plan.benchmarks[0];
    return { threads, gpu: declared?.gpu ?? 'none', vramGb: requires.minVramGb };
}
/** Whether the benchmark's own declaration sends its runs to the background. */
const goesToBackground = ({ ground, request }) => ground.loaded.manifest.benchmarks.some(({ name, background_required: required }) => name === request.benchmark && required);
/** JSON knows no numbers of 64 bits. */
const asPlain = (request) => ({ ...request, metaSeed: request.metaSeed?.toString() ?? null });
/** What a worker is to do, as it was written down; null for a job of the foreground. */
function requestOf({ request, }) {
    if (request === null)
        return null;
    const plain = request;
    return { ...plain, metaSeed: plain.metaSeed === null ? null : BigInt(plain.metaSeed) };
}
/** Throws ProblemError for a corpus that is not the pinned one, where that can be seen before anything is built. */
async function refuseDrift(world, { ground, plan, request }) {
    if (!ground.inPlace)
        return;
    for (const benchmark of plan.benchmarks) {
        const what = await (0,_corpus_js__WEBPACK_IMPORTED_MODULE_3__/* .corpusDrift */ .G)(world, benchmark, request.project);
        if (what !== null)
            throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm([
                {
                    where: benchmark.place,
                    what: `${benchmark.name}: ${what}`,
                    hint: (0,_core_documents_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)('corpus-drift').help,
                },
            ]);
    }
}
/** Throws ProblemError when the checkout is no longer what it was when the job was asked for. */
function refuseOther({ ground }, { commit, id }) {
    if (ground.headCommit === commit)
        return;
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm([
        {
            where: { file: ground.repository },
            what: `job ${id} was to measure ${commit.slice(0, 10)}, and ${ground.headCommit.slice(0, 10)} is checked out now`,
            hint: 'check the commit out and run it again, or measure it where it is built: --at-sha REV',
        },
    ]);
}
//# sourceMappingURL=applicant.js.map

/***/ }),

/***/ 8448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ve: () => (/* binding */ enter),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* unused harmony export NoRoom */
/* harmony import */ var _core_model_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5396);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);
/* harmony import */ var _core_scheduling_admission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7029);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5668);




/** A refusal is neither a verdict nor wrong data: nothing ran, and the same command may work later. */
const exitRefused = 1;
/** Ended jobs that are kept, the newest, with their logs. */
const keptJobs = 100;
/** Admits a job or lets it wait, and writes its record; throws ProblemError with exit code 1 for a refused one. */
function enter(world, jobs, applicant) {
    return jobs.locked(async () => {
        const others = await tidied(world, jobs);
        const { record, place, waits } = applicant;
        const admission = (0,_core_scheduling_admission_js__WEBPACK_IMPORTED_MODULE_1__/* .admit */ .w)(record, (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .ahead */ .Uc)(others), jobs.budget(record.gpu === 'direct'));
        if (admission.state === 'never' || (admission.state === 'full' && !waits))
            throw refusal(record, place, admission);
        const now = world.clock.now();
        // Two of one millisecond must not change places later.
        const submittedAt = Math.max(now, ...others.map((other) => other.submittedAt + 1));
        const isIn = admission.state === 'admitted';
        const entered = { state: isIn ? 'running' : 'queued', submittedAt, startedAt: isIn ? now : null };
        const written = { ...record, ...entered };
        await jobs.write(written);
        return written;
    });
}
/** Writes down which jobs have lost their process, and removes what nobody will ask for. Only under the lock. */
async function tidied(world, jobs) {
    const { records } = await jobs.read();
    const standings = records.map((record) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(jobs, record));
    for (const [index, record] of records.entries()) {
        if (standings[index].state === record.state)
            continue;
        await jobs.write({ ...record, state: 'stale', endedAt: world.clock.now(), message: lostWords });
    }
    const over = standings.filter((job) => !(0,_core_model_job_js__WEBPACK_IMPORTED_MODULE_3__/* .isActive */ .$)(job)).slice(0, -keptJobs);
    await jobs.sweep(over.map(({ id }) => id));
    return standings;
}
const lostWords = 'its process ended without saying how';
/** There is no room now; there may be some later. */
class NoRoom extends _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm {
}
/** Why a job was not admitted. */
function refusal({ benchmark }, where, { state, reason }) {
    const hint = state === 'full'
        ? 'wait for room with --wait [SECONDS]; "benchgate jobs" shows what is in the way'
        : 'declare less (threads, gpu, requires.min_vram_gb) or use another machine; BENCHGATE_MAX_THREADS and BENCHGATE_GPU_COUNT replace what was found';
    const Refused = state === 'full' ? NoRoom : _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm;
    return new Refused([{ where, what: `${benchmark} ${reason}`, hint }], exitRefused);
}
//# sourceMappingURL=enter.js.map

/***/ }),

/***/ 2787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ takeTurn),
/* harmony export */   j: () => (/* binding */ Withdrawn)
/* harmony export */ });
/* harmony import */ var _core_scheduling_admission_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7029);
/* harmony import */ var _enter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8448);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5668);



/** Seconds between two looks at whether there is room. */
const lookEvery = 0.2;
/** Told to stop while it waited. */
class Withdrawn extends Error {
    /** As a shell reports a signal. */
    exitCode;
    constructor(exitCode) {
        super('cancelled before it began');
        this.name = 'Withdrawn';
        this.exitCode = exitCode;
    }
}
/**
 * The admitted job: the same if it was admitted already, else as soon as there is room. Throws ProblemError when its
 * patience is at an end or there can be no room any more, and Withdrawn when it was told to stop.
 */
function takeTurn(world, jobs, job, patience) {
    if (job.state !== 'queued')
        return Promise.resolve(job);
    const deadline = world.clock.monotonic() + (patience.seconds ?? Number.POSITIVE_INFINITY);
    return jobs.stoppable(async (stopped) => {
        let told = '';
        for (;;) {
            const signal = stopped();
            if (signal !== null)
                throw new Withdrawn(signal);
            const answer = await look(world, jobs, job);
            if (answer.state === 'admitted')
                return answer.job;
            const over = world.clock.monotonic() >= deadline;
            if (answer.state === 'never' || over)
                throw (0,_enter_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(job, patience.place, {
                    ...answer,
                    reason: over ? `${answer.reason}; it waited ${patience.seconds} s` : answer.reason,
                });
            if (answer.reason !== told)
                world.progress.note(`waiting: ${job.benchmark} ${answer.reason}`);
            told = answer.reason;
            await jobs.pause(lookEvery);
        }
    });
}
/** The lock is taken only where it looks as if there were room: many may wait. */
async function look(world, jobs, job) {
    const first = await roomFor(jobs, job);
    if (first.state !== 'admitted')
        return first;
    return jobs.locked(async () => {
        const room = await roomFor(jobs, job);
        if (room.state !== 'admitted')
            return room;
        const { records } = await jobs.read();
        const current = records.find(({ id }) => id === job.id) ?? job;
        const admitted = { ...current, state: 'running', startedAt: world.clock.now() };
        await jobs.write(admitted);
        return { state: 'admitted', job: admitted };
    });
}
async function roomFor(jobs, job) {
    const { jobs: standings } = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .jobsNow */ .Xc)(jobs);
    return (0,_core_scheduling_admission_js__WEBPACK_IMPORTED_MODULE_2__/* .admit */ .w)(job, (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .ahead */ .Uc)(standings, job), jobs.budget(job.gpu === 'direct'));
}
//# sourceMappingURL=turn.js.map

/***/ }),

/***/ 9237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ doJob),
/* harmony export */   s: () => (/* binding */ asJob)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);
/* harmony import */ var _run_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5083);
/* harmony import */ var _amend_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9917);
/* harmony import */ var _applicant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6516);
/* harmony import */ var _enter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8448);
/* harmony import */ var _turn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2787);






const exitBadData = 65;
const exitInternal = 70;
/** Does the work as a job of this process, in the foreground. Throws ProblemError where there is no room for it. */
async function asJob(world, jobs, { prepared, manner }, work) {
    const applicant = (0,_applicant_js__WEBPACK_IMPORTED_MODULE_2__/* .applicantOf */ .Ku)(world, jobs, prepared, { ...manner, background: false });
    const record = await unlessReadOnly(world, (0,_enter_js__WEBPACK_IMPORTED_MODULE_3__/* .enter */ .Ve)(world, jobs, applicant));
    if (record === null)
        return work(prepared);
    if (!manner.guest)
        jobs.mark(record.marker);
    const patience = { place: applicant.place, seconds: manner.wait?.seconds ?? null };
    return doJob(world, jobs, { record, patience, prepared }, work);
}
/** Waits for its turn, does the work and writes down how the job ended. Throws Withdrawn when told to stop before. */
async function doJob(world, jobs, { record, patience, prepared }, work) {
    try {
        await (0,_turn_js__WEBPACK_IMPORTED_MODULE_4__/* .takeTurn */ .V)(world, jobs, record, patience);
        const end = await work(await current(world, record, prepared));
        await (0,_amend_js__WEBPACK_IMPORTED_MODULE_5__/* .endJob */ .Lt)(world, jobs, record.id, end);
        return end;
    }
    catch (error) {
        const withdrawn = error instanceof _turn_js__WEBPACK_IMPORTED_MODULE_4__/* .Withdrawn */ .j;
        const end = { exitCode: codeOf(error), session: null, message: wordsOf(error) };
        await (0,_amend_js__WEBPACK_IMPORTED_MODULE_5__/* .endJob */ .Lt)(world, jobs, record.id, { ...end, withdrawn });
        throw error;
    }
}
function codeOf(error) {
    if (error instanceof _turn_js__WEBPACK_IMPORTED_MODULE_4__/* .Withdrawn */ .j)
        return error.exitCode;
    return error instanceof _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm ? (error.exitCode ?? exitBadData) : exitInternal;
}
/** What was wrong, without where and how to mend it: that stands in the log. */
const wordsOf = (error) => error instanceof _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm ? error.problems.map(({ what }) => what).join('; ') : error.message;
/** While it waited, the checkout may have become another. */
async function current(world, record, prepared) {
    if ('ground' in prepared && record.state !== 'queued')
        return prepared;
    const now = await (0,_run_set_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareRuns */ .M)(world, 'ground' in prepared ? prepared.request : prepared);
    (0,_applicant_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseOther */ .hC)(now, record);
    return now;
}
/** Where nobody may write, as in some containers, there are no jobs to get in the way of: null. */
async function unlessReadOnly(world, entering) {
    try {
        return await entering;
    }
    catch (error) {
        const { code, message } = error;
        if (!['EACCES', 'EPERM', 'EROFS'].includes(code ?? ''))
            throw error;
        world.progress.note(`not known to other jobs: ${message}; set BENCHGATE_HOME to a folder of yours`);
        return null;
    }
}
//# sourceMappingURL=work.js.map

/***/ }),

/***/ 8007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ unreadFindings)
/* harmony export */ });
/* harmony import */ var _core_documents_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2959);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3588);


/**
 * A finding for each benchmark of which a run ended well and not all that it printed could be read: what was lost there
 * is missing on both sides, so that no verdict tells of it.
 */
function unreadFindings(session) {
    return session.plan.benchmarks.flatMap((benchmark) => {
        const said = (0,_case_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)(session, benchmark).filter(({ status, message }) => status === 'ok' && message !== null);
        const run = said.find(({ side }) => side === 'head') ?? said[0];
        if (!run)
            return [];
        const { name, subject, place } = benchmark;
        return [
            {
                ...{ rule: 'unreadable-output', level: 'warning', remedy: (0,_core_documents_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)('unreadable-output').help },
                message: `${name}: not all that ${run.side} gave can be counted as it stands: ${run.message}`,
                ...{ file: place.file, line: place.line ?? 1, benchmark: name, subject: subject.id },
            },
        ];
    });
}
//# sourceMappingURL=unread.js.map

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

/***/ 5083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ prepareRuns),
  i: () => (/* binding */ runSet)
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
// EXTERNAL MODULE: ./build/src/app/plan-tools.js + 1 modules
var plan_tools = __webpack_require__(8087);
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
// EXTERNAL MODULE: ./build/src/app/judging/unread.js
var unread = __webpack_require__(8007);
// EXTERNAL MODULE: ./build/src/app/measuring.js
var measuring = __webpack_require__(5882);
// EXTERNAL MODULE: ./build/src/app/opened.js + 1 modules
var app_opened = __webpack_require__(2238);
// EXTERNAL MODULE: ./build/src/app/record.js + 1 modules
var record = __webpack_require__(1495);
// EXTERNAL MODULE: ./build/src/app/recover.js
var recover = __webpack_require__(1649);
// EXTERNAL MODULE: ./build/src/app/session-header.js
var session_header = __webpack_require__(6987);
;// CONCATENATED MODULE: ./build/src/app/run-set.js













/** Finds the commit and plans the runs. Throws ProblemError for what the user must mend. */
async function prepareRuns(world, request) {
    const ground = await findGround(world, request);
    const plan = askedPlan(world, ground, [request.benchmark]);
    for (const benchmark of plan.benchmarks)
        askedRuns(world, request, benchmark);
    const { project, store } = ground.loaded.manifest;
    const folder = request.store ?? world.host.storeFolder(project.name, store.name);
    return { request, ground, plan, folder };
}
/** Makes the runs that were asked for on the current commit and records them in a session of kind `run`. */
async function runSet(world, prepared, measurer) {
    const { request, ground, plan, folder } = prepared;
    const opened = await (0,app_opened/* openHistory */.jC)(world, folder, plan.project, false);
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
        findings: [...opened.findings, ...measured.findings, ...(0,unread/* unreadFindings */.y)({ plan, measured })],
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

/***/ }),

/***/ 2988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf)
/* harmony export */ });
/* harmony import */ var _app_jobs_turn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2787);

/** The exit code of a job that is done here; one that was told to stop before it began says so. */
async function exitCodeOf(job) {
    try {
        return (await job).exitCode ?? 0;
    }
    catch (error) {
        if (!(error instanceof _app_jobs_turn_js__WEBPACK_IMPORTED_MODULE_0__/* .Withdrawn */ .j))
            throw error;
        process.stderr.write(`benchgate: ${error.message}\n`);
        return error.exitCode;
    }
}
//# sourceMappingURL=job-exit.js.map

/***/ }),

/***/ 3718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ showRunSet)
});

// EXTERNAL MODULE: ./build/src/app/run-set.js + 2 modules
var run_set = __webpack_require__(5083);
;// CONCATENATED MODULE: ./build/src/app/run-set-answer.js
const exitNothingRan = 1;
const exitNotPinned = 1;
const exitBadData = 65;
const exitInterrupted = 70;
/** What is shown of a run set, with the exit code of `run` and `baseline establish`. */
function shownRunSet(ran, { pin }) {
    const { session, id, spoiled, files } = ran;
    const { header, runSets, findings, pointerMoves } = session;
    const exitCode = exitCodeOf(ran, pin);
    return { session: id, header, runSets, findings, pointerMoves, spoiled, exitCode, files };
}
function exitCodeOf({ session, spoiled }, pin) {
    const { header, runSets, pointerMoves } = session;
    if (!header.complete)
        return exitInterrupted;
    if (spoiled !== null)
        return exitBadData;
    if (pin !== null && pointerMoves.length < runSets.length)
        return exitNotPinned;
    return runSets.some((set) => set.runs.some(({ status }) => status === 'ok')) ? 0 : exitNothingRan;
}
//# sourceMappingURL=run-set-answer.js.map
// EXTERNAL MODULE: ./build/src/core/documents/history.js
var documents_history = __webpack_require__(5460);
// EXTERNAL MODULE: ./build/src/core/documents/parts/numbers.js
var numbers = __webpack_require__(9391);
// EXTERNAL MODULE: ./build/src/core/documents/parts/printable.js
var printable = __webpack_require__(1770);
;// CONCATENATED MODULE: ./build/src/core/documents/run-set.js



/** One object for programs; meta seeds are decimal text, because they have up to 63 bits. */
function runSetObject(shown) {
    const { session, header, findings, pointerMoves, spoiled, exitCode, files } = shown;
    const runSets = shown.runSets.map((set) => ({ ...set, metaSeed: set.metaSeed?.toString() ?? null }));
    const { project, gitSha, complete } = header;
    const facts = { session, project, gitSha, complete, spoiled, exitCode };
    return { ...facts, runSets, pointerMoves, findings, files };
}
/** The same as text. */
const runSetJson = (shown) => `${JSON.stringify(runSetObject(shown), null, 2)}\n`;
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
// EXTERNAL MODULE: ./build/src/cli/entry.js + 1 modules
var entry = __webpack_require__(5417);
;// CONCATENATED MODULE: ./build/src/cli/shown-run-set.js






/** Makes a run set, shows it on stdout and answers how that ended. */
async function showRunSet(world, prepared, { json, quiet, verbose }) {
    const ran = await (0,run_set/* runSet */.i)(world, prepared, (0,measurer/* measurer */.j)((0,entry/* cliFile */.j)(), { quiet, verbose }));
    const shown = shownRunSet(ran, prepared.request);
    process.stdout.write(json ? runSetJson(shown) : (0,child_output/* withoutCommands */.D)(runSetText(shown)));
    return { exitCode: shown.exitCode, session: ran.id, message: ran.spoiled };
}
//# sourceMappingURL=shown-run-set.js.map

/***/ }),

/***/ 5460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TO: () => (/* binding */ runRows),
/* harmony export */   dU: () => (/* binding */ historyJson),
/* harmony export */   u_: () => (/* binding */ historyText)
/* harmony export */ });
/* unused harmony export historyObject */
/* harmony import */ var _parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9391);
/* harmony import */ var _parts_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1770);


/** Stored runs and the pointers as one object for programs; meta seeds are decimal text, because they have 63 bits. */
function historyObject({ benchmark, anchor, baseline, runs, findings }) {
    const plain = runs.map(({ metaSeed, ...run }) => ({
        ...run,
        metaSeed: metaSeed === null ? null : metaSeed.toString(),
    }));
    return { benchmark, anchor: anchor ?? null, baseline, runs: plain, findings };
}
/** The same as text. */
const historyJson = (shown) => `${JSON.stringify(historyObject(shown), null, 2)}\n`;
/**
 * Stored runs as a table, oldest first, and where the anchor stands; a star stands before those of the pinned baseline.
 */
function historyText({ benchmark, anchor, baseline, runs }) {
    if (runs.length === 0)
        return `No stored run of ${(0,_parts_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(benchmark)} matches.\n`;
    const marks = baseline === null ? [] : [(run) => (run.session === baseline ? '*' : '')];
    const rows = runRows(runs, marks, setOf);
    return `${rows}${anchorLines(anchor)}`;
}
/** Which run set a run without a pair belongs to: what `--meta-seed` wants to know. */
function setOf({ rule, seed, metaSeed }) {
    if (rule !== null || seed === null)
        return '';
    return metaSeed === null ? 'baseline seeds' : `meta seed ${metaSeed}`;
}
/** A line for each run, in columns, beginning with `marks`; `set` says which run set it belongs to. At least one run. */
function runRows(runs, marks = [], set = () => '') {
    const rows = runs.map((run) => [...marks.map((mark) => mark(run)), ...cells(run, set(run))]);
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
function cells(run, set) {
    const { startedAt, gitSha, dirty, side, pair, seed, status, wall } = run;
    return [
        new Date(startedAt).toISOString().replace(/\.\d+Z$/, 'Z'),
        gitSha.slice(0, 10) + (dirty ? ' dirty' : ''),
        side,
        pair === 0 ? 'warm-up' : `${run.rule === null ? 'run' : 'pair'} ${pair}`,
        seed === null ? '' : `seed ${seed}${set === '' ? '' : ` of ${set}`}`,
        status,
        (0,_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(wall, 's'),
        (0,_parts_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(outcomeOf(run)),
    ];
}
/** Why a run failed, whatever it measured before; else its values and what it produced. */
function outcomeOf({ status, message, measurements, artifactHash }) {
    const values = measurements.flatMap((one) => one.status === 'ok' ? [`${one.metric} ${(0,_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(one.value, one.unit)}`] : []);
    const artifact = artifactHash === null ? [] : [`artifact ${artifactHash.replace('sha256:', '').slice(0, 12)}`];
    const failure = status !== 'ok' && message !== null ? [message] : [];
    const words = [...failure, ...values, ...artifact].join(', ');
    return words === '' ? (message ?? '') : words;
}
//# sourceMappingURL=history.js.map

/***/ }),

/***/ 7029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ admit)
/* harmony export */ });
/**
 * Whether a job fits beside what is ahead of it: the jobs that run, and those that were asked for earlier and still
 * wait. These count as if they ran, so nobody who waits is ever overtaken by a job that would make it wait longer. A
 * job of `ollama` takes no card: the server itself makes its users take turns.
 */
function admit(job, ahead, budget) {
    const objections = [cardObjection(job, ahead, budget), threadObjection(job, ahead, budget)];
    return objections.find((one) => one?.state === 'never') ?? objections.find(Boolean) ?? { state: 'admitted' };
}
function threadObjection({ threads }, ahead, budget) {
    const taken = ahead.reduce((sum, other) => sum + other.threads, 0);
    const needs = `needs ${threads} of ${budget.threads} threads`;
    if (threads > budget.threads)
        return { state: 'never', reason: `${needs}, more than there are` };
    if (taken + threads <= budget.threads)
        return null;
    return {
        state: 'full',
        reason: `${needs}; ${taken} ${taken === 1 ? 'is' : 'are'} taken by ${jobs(ahead.length)}`,
    };
}
function cardObjection(job, ahead, budget) {
    if (job.gpu !== 'direct')
        return null;
    const { cards, problem } = budget;
    const users = ahead.filter(({ gpu }) => gpu === 'direct');
    if (cards.length === 0)
        return { state: 'never', reason: `needs a GPU, and there is none: ${problem ?? 'none was found'}` };
    if (!fits([job], cards))
        return {
            state: 'never',
            reason: `needs ${job.vramGb} GB of GPU memory; ${largest(cards)}`,
        };
    if (users.length >= cards.length)
        return {
            state: 'full',
            reason: `needs a GPU; ${cards.length === 1 ? 'the only one is' : `all ${cards.length} are`} taken by ${jobs(users.length)}`,
        };
    if (fits([job, ...users], cards))
        return null;
    return { state: 'full', reason: `needs ${job.vramGb} GB of GPU memory; the cards that have it are taken` };
}
/** Whether each job gets a card of its own that is large enough: the largest need on the largest card, and so on. */
function fits(users, cards) {
    const needs = users.map(({ vramGb }) => vramGb).toSorted((a, b) => b - a);
    const sizes = cards.map((size) => size ?? 0).toSorted((a, b) => b - a);
    return needs.every((need, index) => (sizes[index] ?? -1) >= need);
}
const largest = (cards) => {
    const known = cards.flatMap((size) => size ?? []);
    return known.length === 0
        ? 'the driver does not tell how much there is'
        : `the largest card has ${Number(Math.max(...known).toFixed(1))} GB`;
};
const jobs = (count) => (count === 1 ? '1 job' : `${count} jobs`);
//# sourceMappingURL=admission.js.map

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
