export const id = 7283;
export const ids = [7283];
export const modules = {

/***/ 1611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findJob)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5668);


/** The job whose id begins so. Throws ProblemError unless it is exactly one. */
async function findJob(jobs, prefix) {
    const { jobs: standings } = await (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .jobsNow */ .Xc)(jobs);
    const fitting = standings.filter(({ id }) => id.startsWith(prefix));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1)
        return only;
    const what = fitting.length === 0
        ? `no job's id begins with ${prefix}`
        : `the ids of ${fitting.length} jobs begin with ${prefix}`;
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm([
        { where: { file: jobs.folder }, what, hint: '"benchgate jobs --all" lists all that are known' },
    ]);
}
//# sourceMappingURL=find.js.map

/***/ }),

/***/ 7283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeRunSet: () => (/* binding */ makeRunSet)
/* harmony export */ });
/* harmony import */ var _app_jobs_amend_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9917);
/* harmony import */ var _app_jobs_applicant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6516);
/* harmony import */ var _app_jobs_enter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8448);
/* harmony import */ var _app_jobs_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1611);
/* harmony import */ var _app_jobs_work_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9237);
/* harmony import */ var _app_run_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5083);
/* harmony import */ var _core_documents_jobs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7894);
/* harmony import */ var _edge_jobs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3464);
/* harmony import */ var _edge_world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5191);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5417);
/* harmony import */ var _job_exit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2988);
/* harmony import */ var _job_options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4568);
/* harmony import */ var _shown_run_set_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3718);













/** Makes and shows a run set, here or in the background; the number is the exit code. */
async function makeRunSet(invocation, asked) {
    const { project, store, quiet, flags } = invocation;
    const { background, wait } = (0,_job_options_js__WEBPACK_IMPORTED_MODULE_10__/* .mannerOf */ .J)(flags);
    const world = (0,_edge_world_js__WEBPACK_IMPORTED_MODULE_7__/* .realWorld */ .b)(quiet);
    const command = `benchgate ${process.argv.slice(2).join(' ')}`;
    const request = { ...asked, project, store, actor: world.host.user, command };
    const prepared = await (0,_app_run_set_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareRuns */ .M)(world, request);
    return (background ?? (0,_app_jobs_applicant_js__WEBPACK_IMPORTED_MODULE_0__/* .goesToBackground */ .OJ)(prepared))
        ? inBackground(world, invocation, { prepared, wait })
        : here(world, invocation, { prepared, wait });
}
async function inBackground(world, { json, quiet }, { prepared, wait }) {
    await (0,_app_jobs_applicant_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseDrift */ .eS)(world, prepared);
    const jobs = (0,_edge_jobs_js__WEBPACK_IMPORTED_MODULE_6__/* .openJobs */ .v)((0,_entry_js__WEBPACK_IMPORTED_MODULE_8__/* .cliFile */ .j)());
    const record = await (0,_app_jobs_enter_js__WEBPACK_IMPORTED_MODULE_1__/* .enter */ .Ve)(world, jobs, (0,_app_jobs_applicant_js__WEBPACK_IMPORTED_MODULE_0__/* .applicantOf */ .Ku)(world, jobs, prepared, { background: true, wait }));
    try {
        await jobs.startWorker(record);
    }
    catch (error) {
        const end = { exitCode: null, session: null, message: error.message };
        await (0,_app_jobs_amend_js__WEBPACK_IMPORTED_MODULE_12__/* .endJob */ .Lt)(world, jobs, record.id, end);
        throw error;
    }
    // By now it is the worker's.
    const started = await (0,_app_jobs_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findJob */ .p)(jobs, record.id);
    process.stdout.write(json ? (0,_core_documents_jobs_js__WEBPACK_IMPORTED_MODULE_5__/* .startedJson */ .u_)(started) : quiet ? `${record.id}\n` : (0,_core_documents_jobs_js__WEBPACK_IMPORTED_MODULE_5__/* .startedText */ .DN)(started));
    return 0;
}
async function here(world, invocation, { prepared, wait }) {
    const work = (now) => (0,_shown_run_set_js__WEBPACK_IMPORTED_MODULE_11__/* .showRunSet */ .t)(world, now, invocation);
    return (0,_job_exit_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodeOf */ .F)((0,_app_jobs_work_js__WEBPACK_IMPORTED_MODULE_3__/* .asJob */ .s)(world, (0,_edge_jobs_js__WEBPACK_IMPORTED_MODULE_6__/* .openJobs */ .v)((0,_entry_js__WEBPACK_IMPORTED_MODULE_8__/* .cliFile */ .j)()), { prepared, manner: { wait } }, work));
}
//# sourceMappingURL=run-sets.js.map

/***/ }),

/***/ 7894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ startedText),
/* harmony export */   FZ: () => (/* binding */ jobsJson),
/* harmony export */   Yy: () => (/* binding */ jobsText),
/* harmony export */   _r: () => (/* binding */ jobLine),
/* harmony export */   cS: () => (/* binding */ plainJob),
/* harmony export */   u_: () => (/* binding */ startedJson)
/* harmony export */ });
/* harmony import */ var _parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9391);
/* harmony import */ var _parts_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1770);


/** What is of use to others: the rest is between a job and its worker. */
function plainJob({ request, marker, format, ...facts }) {
    return facts;
}
const jobsJson = ({ jobs, notes }) => `${JSON.stringify({ jobs: jobs.map(plainJob), notes }, null, 2)}\n`;
/** A line for each job, oldest first. */
const jobsText = ({ jobs }) => jobs.length === 0 ? 'No job is queued or running.\n' : jobs.map((job) => `${jobLine(job)}\n`).join('');
/** What a job is, how it stands, and why. */
function jobLine(job, runs = null) {
    const { id, state, project, benchmark, message, host, here, pid } = job;
    const parts = [
        state.padEnd(9),
        id,
        (0,_parts_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(project),
        (0,_parts_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(benchmark),
        runs === null ? '' : (0,_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(runs, 'run'),
        needWords(job),
        whenWords(job),
        `process ${pid} on ${(0,_parts_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(host)}${here ? '' : ' (another host: left alone)'}`,
        message === null ? '' : (0,_parts_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(message),
    ];
    return parts.filter((part) => part !== '').join('  ');
}
function needWords({ threads, gpu, vramGb }) {
    const memory = gpu === 'direct' && vramGb > 0 ? ` with ${(0,_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(vramGb)} GB` : '';
    return `${(0,_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(threads, 'thread')}${gpu === 'none' ? '' : `, gpu ${gpu}${memory}`}`;
}
function whenWords({ state, submittedAt, startedAt, endedAt, exitCode }) {
    if (endedAt !== null)
        return `ended ${timeOf(endedAt)}${exitCode === null ? '' : ` with ${exitCode}`}`;
    return state === 'queued' || startedAt === null
        ? `asked ${timeOf(submittedAt)}`
        : `since ${timeOf(startedAt)}`;
}
const timeOf = (at) => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
/** A job that has just been sent to the background. */
const startedJson = (job) => `${JSON.stringify({ job: plainJob(job) }, null, 2)}\n`;
const startedText = ({ id, state, benchmark, log }) => [
    `${state === 'queued' ? 'Queued' : 'Started'} job ${id}: ${(0,_parts_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(benchmark)} in the background.`,
    `log: ${log}`,
    `Follow it with "benchgate jobs logs ${id} --follow", wait for it with "benchgate jobs wait ${id}".`,
    '',
].join('\n');
//# sourceMappingURL=jobs.js.map

/***/ })

};
