export const id = 6462;
export const ids = [6462,7283];
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

/***/ 6462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(490);
/* harmony import */ var _run_sets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7283);
/* harmony import */ var _whole_number_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(337);




const command = {
    usage: 'BENCHMARK [options]',
    description: 'Makes the runs of one benchmark at the current commit, one for each seed, and records them as a run set. A project\n' +
        'without [project] setup is measured in the checkout as it stands, any other as built from the commit in a worktree.\n' +
        'Every finished run is kept, also of a set that is cut short. Exits 0, or 1 when no run ended well or there was no room\n' +
        'for it: the jobs of one user keep no more threads and GPUs of a host busy than it has (threads, gpu in the manifest).',
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

/***/ 4568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mannerOf),
/* harmony export */   w: () => (/* binding */ jobOptions)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);
/* harmony import */ var _whole_number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(337);


/** Options of every command that makes a run set: where it runs, and what it does where there is no room. */
const jobOptions = [
    {
        name: 'background',
        type: 'boolean',
        summary: 'in a process that outlives the terminal; prints the id of the job (see "benchgate help jobs")',
    },
    {
        name: 'foreground',
        type: 'boolean',
        summary: 'here, though the manifest says background_required',
    },
    {
        name: 'wait',
        type: 'string',
        value: '[SECONDS]',
        summary: 'where threads or GPUs are taken by other jobs, wait for room (default: refuse, exit 1)',
    },
];
/** How the user wants a job to run; `background` null: as the manifest says. Throws UsageError. */
function mannerOf(flags) {
    const { background, foreground } = flags;
    if (background && foreground)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('--background and --foreground exclude each other');
    const given = (0,_command_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(flags, 'wait');
    const wait = given === undefined ? null : { seconds: given === '' ? null : (0,_whole_number_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .r)(flags, 'wait', 0) };
    return { background: background ? true : foreground ? false : null, wait };
}
//# sourceMappingURL=job-options.js.map

/***/ }),

/***/ 490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ runOptions)
/* harmony export */ });
/* harmony import */ var _job_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4568);

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
    ..._job_options_js__WEBPACK_IMPORTED_MODULE_0__/* .jobOptions */ .w,
];
//# sourceMappingURL=run-options.js.map

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

/***/ })

};
