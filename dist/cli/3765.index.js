export const id = 3765;
export const ids = [3765];
export const modules = {

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

/***/ 1146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ jobs_command)
});

// EXTERNAL MODULE: ./build/src/cli/subcommand.js
var subcommand = __webpack_require__(5865);
// EXTERNAL MODULE: ./build/src/core/model/job.js
var model_job = __webpack_require__(5396);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/app/jobs/amend.js
var amend = __webpack_require__(9917);
// EXTERNAL MODULE: ./build/src/app/jobs/find.js
var find = __webpack_require__(1611);
;// CONCATENATED MODULE: ./build/src/app/jobs/cancel.js




/**
 * Ends a job and everything that it started, and answers how it stands then. What it had measured stays: it is in the
 * store, or in a journal that the next command takes in. Throws ProblemError for a job of another host.
 */
async function cancelJob(world, jobs, prefix) {
    const job = await (0,find/* findJob */.p)(jobs, prefix);
    if (!job.here)
        throw new problem/* ProblemError */.Mm([
            {
                where: { file: jobs.folder },
                what: `job ${job.id} belongs to ${job.host}; its processes cannot be reached from here`,
                hint: `cancel it on ${job.host}`,
            },
        ]);
    if (job.state !== 'stale' && !(0,model_job/* isActive */.$)(job))
        return job;
    await (0,amend/* amend */.eI)(jobs, job.id, (record) => ({ ...record, cancelRequested: true }));
    await jobs.endTree(job);
    // One that could say how it ended has done so.
    const none = { exitCode: null, session: null, message: 'cancelled' };
    await (0,amend/* endJob */.Lt)(world, jobs, job.id, none);
    return (0,find/* findJob */.p)(jobs, job.id);
}
//# sourceMappingURL=cancel.js.map
// EXTERNAL MODULE: ./build/src/core/documents/jobs.js
var documents_jobs = __webpack_require__(7894);
// EXTERNAL MODULE: ./build/src/edge/clock.js
var clock = __webpack_require__(3549);
// EXTERNAL MODULE: ./build/src/edge/jobs.js + 7 modules
var edge_jobs = __webpack_require__(3464);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/entry.js + 1 modules
var entry = __webpack_require__(5417);
;// CONCATENATED MODULE: ./build/src/cli/commands/jobs/cancel.js






const cancel = {
    name: 'cancel',
    usage: 'ID...',
    sentence: 'Ends the jobs and everything they started. Runs that had ended stay in the history. A job that has ended already is\n' +
        '  left as it is.',
    options: [],
    async run({ positionals, json, quiet }) {
        if (positionals.length === 0)
            throw new command/* UsageError */.eb('jobs cancel needs the ids of the jobs');
        const jobs = (0,edge_jobs/* openJobs */.v)((0,entry/* cliFile */.j)());
        const ended = [];
        for (const id of positionals)
            ended.push(await cancelJob({ clock: clock/* clock */.p }, jobs, id));
        const shown = { jobs: ended, notes: [] };
        if (json)
            process.stdout.write((0,documents_jobs/* jobsJson */.FZ)(shown));
        else if (!quiet)
            process.stdout.write((0,documents_jobs/* jobsText */.Yy)(shown));
        return 0;
    },
};
//# sourceMappingURL=cancel.js.map
// EXTERNAL MODULE: ./build/src/app/jobs/standing.js
var standing = __webpack_require__(5668);
;// CONCATENATED MODULE: ./build/src/cli/commands/jobs/list.js






const list = {
    name: 'list',
    usage: '[--all]',
    sentence: 'Lists the jobs that are queued or running, in the foreground too, with what they keep busy; also what is meant by\n' +
        '  "jobs" alone. Jobs of other hosts that share the home are shown as their files say.',
    options: [{ name: 'all', type: 'boolean', summary: 'list: also those that have ended' }],
    async run({ positionals, flags, json }) {
        if (positionals.length > 0)
            throw new command/* UsageError */.eb('jobs list takes no arguments');
        const { jobs, notes } = await (0,standing/* jobsNow */.Xc)((0,edge_jobs/* openJobs */.v)((0,entry/* cliFile */.j)()));
        const shown = { jobs: flags['all'] ? jobs : jobs.filter(model_job/* isActive */.$), notes };
        process.stdout.write(json ? (0,documents_jobs/* jobsJson */.FZ)(shown) : (0,documents_jobs/* jobsText */.Yy)(shown));
        return 0;
    },
};
//# sourceMappingURL=list.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/cli/commands/jobs/logs.js








/** Seconds between two looks at a log that is followed. */
const lookEvery = 0.1;
const logs = {
    name: 'logs',
    usage: 'ID [--follow]',
    sentence: 'Prints what a background job has said.',
    options: [{ name: 'follow', type: 'boolean', summary: 'logs: go on until the job has ended' }],
    async run({ positionals, flags, json }) {
        const [prefix] = positionals;
        if (prefix === undefined || positionals.length > 1)
            throw new command/* UsageError */.eb('jobs logs needs the id of one job');
        const jobs = (0,edge_jobs/* openJobs */.v)((0,entry/* cliFile */.j)());
        const { id, background } = await (0,find/* findJob */.p)(jobs, prefix);
        const file = jobs.logOf(id);
        if (!background || !(0,external_node_fs_.existsSync)(file))
            throw noLog(file, id, background);
        const log = await (0,promises_.open)(file, 'r');
        try {
            if (json)
                process.stdout.write(`${JSON.stringify({ id, log: file, text: await log.readFile('utf8') })}\n`);
            else
                await print(log, flags['follow'] === true ? () => isStillOn(jobs, id) : async () => false, jobs);
            return 0;
        }
        finally {
            await log.close();
        }
    },
};
const isStillOn = async (jobs, id) => (0,model_job/* isActive */.$)(await (0,find/* findJob */.p)(jobs, id));
/** What is written between the last look and the end belongs to it: one more look after the job is over. */
async function print(log, goesOn, jobs) {
    for (let last = false;;) {
        await copy(log);
        if (last)
            return;
        last = !(await goesOn());
        if (!last)
            await jobs.pause(lookEvery);
    }
}
async function copy(log) {
    const buffer = Buffer.alloc(65_536);
    for (;;) {
        const { bytesRead } = await log.read(buffer, 0, buffer.length, null);
        if (bytesRead === 0)
            return;
        process.stdout.write(Buffer.from(buffer.subarray(0, bytesRead)));
    }
}
const noLog = (file, id, background) => new problem/* ProblemError */.Mm([
    {
        where: { file },
        what: background ? `the log of job ${id} is gone` : `job ${id} runs in the foreground and has no log`,
        hint: background
            ? 'its runs are in the history: benchgate history BENCHMARK'
            : 'look at the terminal that it was typed in',
    },
]);
//# sourceMappingURL=logs.js.map
;// CONCATENATED MODULE: ./build/src/app/jobs/wait.js


/** Seconds between two looks. */
const wait_lookEvery = 0.1;
/** The jobs when all have ended, or as they are when `seconds` are over (null: never). In the order asked for. */
async function waitFor(world, jobs, prefixes, seconds) {
    const deadline = world.clock.monotonic() + (seconds ?? Number.POSITIVE_INFINITY);
    const ids = (await Promise.all(prefixes.map((prefix) => (0,find/* findJob */.p)(jobs, prefix)))).map(({ id }) => id);
    for (;;) {
        const now = await Promise.all(ids.map((id) => (0,find/* findJob */.p)(jobs, id)));
        if (!now.some(model_job/* isActive */.$) || world.clock.monotonic() >= deadline)
            return now;
        await jobs.pause(wait_lookEvery);
    }
}
//# sourceMappingURL=wait.js.map
// EXTERNAL MODULE: ./build/src/cli/whole-number.js
var whole_number = __webpack_require__(337);
;// CONCATENATED MODULE: ./build/src/cli/commands/jobs/wait.js








const exitStillRunning = 75;
/** A job that ended without an exit code: it was killed. */
const exitKilled = 70;
const wait = {
    name: 'wait',
    usage: 'ID... [--timeout S]',
    sentence: 'Waits until the jobs have ended and exits with the first code that is not 0; 70 for a job that was killed, 75 when\n' +
        '  the time is over before.',
    options: [
        { name: 'timeout', type: 'string', value: 'SECONDS', summary: 'wait: at most so long (default: no end)' },
    ],
    async run({ positionals, flags, json, quiet }) {
        if (positionals.length === 0)
            throw new command/* UsageError */.eb('jobs wait needs the ids of the jobs');
        const jobs = await waitFor({ clock: clock/* clock */.p }, (0,edge_jobs/* openJobs */.v)((0,entry/* cliFile */.j)()), positionals, (0,whole_number/* wholeNumber */.r)(flags, 'timeout', 0));
        const shown = { jobs, notes: [] };
        if (json)
            process.stdout.write((0,documents_jobs/* jobsJson */.FZ)(shown));
        else if (!quiet)
            process.stdout.write((0,documents_jobs/* jobsText */.Yy)(shown));
        return jobs.map(codeOf).find((code) => code !== 0) ?? 0;
    },
};
const codeOf = (job) => ((0,model_job/* isActive */.$)(job) ? exitStillRunning : (job.exitCode ?? exitKilled));
//# sourceMappingURL=wait.js.map
;// CONCATENATED MODULE: ./build/src/cli/commands/jobs/index.js




const subcommands = [list, logs, wait, cancel];
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./build/src/cli/commands/jobs.js



const jobs_command = (0,subcommand/* grouped */.z)('jobs', subcommands, list);
//# sourceMappingURL=jobs.js.map

/***/ }),

/***/ 5865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);

/** A command that is made of subcommands; without a word it does what `otherwise` does. */
function grouped(name, subcommands, otherwise = null) {
    const names = subcommands.map((one) => one.name);
    return {
        usage: `${names.join('|')} …`,
        description: subcommands.map(described).join('\n'),
        options: every(subcommands),
        async run(invocation) {
            const [word, ...positionals] = invocation.positionals;
            const chosen = word === undefined ? otherwise : subcommands.find((one) => one.name === word);
            if (!chosen)
                throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${name} needs one of ${names.join(', ')}`);
            refuseForeign(name, invocation, chosen);
            return chosen.run({ ...invocation, positionals });
        },
    };
}
/** Every option of every subcommand once: the command line is read before it is known which one is meant. */
const every = (subcommands) => [
    ...new Map(subcommands.flatMap((one) => one.options.map((option) => [option.name, option]))).values(),
];
const described = ({ name, usage, sentence }) => `${`${name} ${usage}`.trimEnd()}\n  ${sentence}`;
function refuseForeign(command, { flags }, { name, options: own }) {
    const known = [...own, ..._command_js__WEBPACK_IMPORTED_MODULE_0__/* .globalOptions */ .Wq].map((option) => option.name);
    const foreign = Object.keys(flags).find((flag) => !known.includes(flag));
    if (foreign !== undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${command} ${name} has no option --${foreign}`);
}
//# sourceMappingURL=subcommand.js.map

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

/***/ }),

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ birthOf),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   _n: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** True if a process of this number runs on this host, ours or another user's. */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/**
 * What tells a process from another that got its number later, after a restart or in a container: the boot of the
 * machine and the start within it. Null where the system does not tell. See proc_pid_stat(5), field 22.
 */
function birthOf(pid) {
    try {
        const fields = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ');
        return `${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
    }
    catch {
        return null;
    }
}
/**
 * True once the process has ended: nobody has its number, another got it later, or it only waits for its parent to
 * ask how it ended. A `birth` of null is not compared.
 */
function isGone({ pid, birth }) {
    if (!isAlive(pid) || isZombie(pid))
        return true;
    const now = birthOf(pid);
    return typeof birth === 'string' && now !== null && now !== birth;
}
function isZombie(pid) {
    try {
        return /^State:\s+[ZX]/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`, 'utf8'));
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=alive.js.map

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

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
const found = new Map();
function search(name) {
    const endings = process.platform === 'win32' ? (process.env['PATHEXT'] ?? '.EXE;.CMD;.BAT').split(';') : [''];
    const folders = (process.env['PATH'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => folder !== '');
    return folders.flatMap((folder) => endings.map((ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name + ending))).find(isExecutable);
}
/** Path of the executable called `name` on our PATH, or undefined. Looked for once in the life of the process. */
function findExecutable(name) {
    if (!found.has(name))
        found.set(name, search(name));
    return found.get(name);
}
//# sourceMappingURL=executable.js.map

/***/ }),

/***/ 7168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ gpus)
/* harmony export */ });
/* unused harmony export readGpus */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _executable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(947);


/** Milliseconds; a driver that hangs is no card to measure on. */
const patience = 2000;
/** Reads `nvidia-smi --query-gpu=name,memory.total --format=csv,noheader,nounits`; other lines are no cards. */
function readGpus(csv) {
    const rows = csv.split('\n').map((line) => /^(.*),\s*(?:(\d+)|\[[^\]]*\])\s*$/.exec(line.trim()));
    return rows.flatMap((row) => row ? [{ name: row[1].trim(), memory: row[2] === undefined ? null : Number(row[2]) }] : []);
}
function ask() {
    const none = (problem) => ({ cards: [], problem });
    const tool = (0,_executable_js__WEBPACK_IMPORTED_MODULE_1__/* .findExecutable */ .o)('nvidia-smi');
    if (tool === undefined)
        return none('nvidia-smi is not on PATH');
    const query = ['--query-gpu=name,memory.total', '--format=csv,noheader,nounits'];
    const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(tool, query, {
        ...{ timeout: patience, killSignal: 'SIGKILL', encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    });
    if (error)
        return none(error.code === 'ETIMEDOUT'
            ? `nvidia-smi gave no answer within ${patience / 1000} s`
            : `nvidia-smi could not be run: ${error.message}`);
    if (status !== 0)
        return none(`nvidia-smi ended with ${status}: ${firstLine(stdout) || firstLine(stderr)}`);
    const cards = readGpus(stdout);
    return cards.length > 0 ? { cards, problem: null } : none(`nvidia-smi lists none: ${firstLine(stdout)}`);
}
const firstLine = (text) => text.trim().split('\n')[0].slice(0, 200);
/** Undefined until asked: the driver may take its time to answer. */
let known;
/** The graphics cards of this machine, asked for once in the life of the process. */
function gpus() {
    known ??= ask();
    return known;
}
//# sourceMappingURL=gpus.js.map

/***/ }),

/***/ 5776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ storeFolder),
/* harmony export */   i: () => (/* binding */ home)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Where the history of a project lies when `--store` does not say: outside the project's tree, so that
 * whoever edits the tree does not own it. Both names are path-safe by the manifest's grammar.
 */
function storeFolder(environment, project, store) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home(environment), 'stores', project, store);
}
/** `$BENCHGATE_HOME`, else `$XDG_DATA_HOME/benchgate`, else `~/.local/share/benchgate`; empty counts as unset. */
function home(environment) {
    const own = environment['BENCHGATE_HOME'];
    if (own)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(own.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()));
    const data = environment['XDG_DATA_HOME'];
    return data ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(data, 'benchgate') : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.local', 'share', 'benchgate');
}
//# sourceMappingURL=home.js.map

/***/ }),

/***/ 3232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* unused harmony export BusyError */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6960);
/* harmony import */ var _alive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2198);





/** The exit code for "try again later", EX_TEMPFAIL of sysexits.h. */
const exitBusy = 75;
/** Another process holds what the lock file guards; entry points exit with 75 for it. */
class BusyError extends _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm {
    constructor(file, holder) {
        const hint = `wait for it to end; if it is gone, remove ${file}`;
        super([{ where: { file }, what: `locked by ${holder}`, hint }], exitBusy);
        this.name = 'BusyError';
    }
}
// A lock without content belongs to a process between making and filling it, or to one killed just there.
const unfilledFor = 5_000;
async function holderOf(file) {
    try {
        const { pid, host, birth = null } = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
        return { pid, host, birth };
    }
    catch (error) {
        return error.code === 'ENOENT' ? 'absent' : 'unfilled';
    }
}
async function isStale(file, holder) {
    if (holder !== 'unfilled')
        return holder.host === (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)() && (0,_alive_js__WEBPACK_IMPORTED_MODULE_4__/* .isGone */ .ST)(holder);
    const age = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0);
    return age > unfilledFor;
}
async function fill(handle, file) {
    const { pid } = process;
    try {
        await handle.writeFile(JSON.stringify({ pid, host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(), birth: (0,_alive_js__WEBPACK_IMPORTED_MODULE_4__/* .birthOf */ .LK)(pid) }));
    }
    catch (error) {
        // On a full disk nobody must wait for a lock that nobody holds.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
        throw error;
    }
    finally {
        await handle.close();
    }
}
async function create(file) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'wx');
        await fill(handle, file);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
// Two processes may both see a dead holder. Only the one that holds the second file looks again and removes, so
// that neither removes the lock that the other has just made.
async function removeStale(file) {
    const guard = `${file}.break`;
    if (!(await create(guard))) {
        const holder = await holderOf(guard);
        if (holder !== 'absent' && (await isStale(guard, holder)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(guard, { force: true });
        return;
    }
    try {
        const holder = await holderOf(file);
        if (holder !== 'absent' && (await isStale(file, holder)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(guard, { force: true });
    }
}
const describe = (holder) => holder === 'unfilled' ? 'a process that is starting' : `process ${holder.pid} on ${holder.host}`;
/**
 * Runs `work` while no other process of this machine does so with the same file. Waits at most `patience`
 * milliseconds, then throws BusyError. A lock whose process is gone is taken over.
 */
async function withLock(file, patience, work) {
    const deadline = Date.now() + patience;
    while (!(await create(file))) {
        const holder = await holderOf(file);
        if (holder === 'absent')
            continue;
        if (Date.now() > deadline)
            throw new BusyError(file, describe(holder));
        if (await isStale(file, holder))
            await removeStale(file);
        else
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
    }
    try {
        return await work();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    }
}
//# sourceMappingURL=lock.js.map

/***/ }),

/***/ 4339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SG: () => (/* binding */ markDescendants),
/* harmony export */   WZ: () => (/* binding */ processTree),
/* harmony export */   fR: () => (/* binding */ killMarked),
/* harmony export */   l0: () => (/* binding */ killAllTrees),
/* harmony export */   no: () => (/* binding */ markerVariable)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);



/** The variable by which descendants of a run are found, wherever in the process tree they went. */
const markerVariable = 'BENCHGATE_RUN';
const living = new Set();
/** A marker within a marker: a benchmark that runs benchgate itself stays findable for the outer one. */
function marker(token) {
    const outer = process.env[markerVariable];
    return outer ? `${outer}/${token}` : token;
}
function signalGroup(leader, signal) {
    try {
        process.kill(-leader, signal);
    }
    catch {
        // Nobody of the group is left.
    }
}
/** Windows knows no process groups; taskkill follows the parent links. */
function killOnWindows(pid) {
    try {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', timeout: 5000 });
    }
    catch {
        // Already gone.
    }
}
/** The newest process id of this pid namespace, or null where `/proc` does not tell. */
function newestProcess() {
    try {
        return Number((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)('/proc/loadavg', 'latin1').trim().split(' ').at(-1));
    }
    catch {
        return null;
    }
}
/** Processes that may have been born after `leader`. Ids are given in rising order and start over at the top. */
function bornAfter(leader) {
    const newest = newestProcess();
    if (newest === null || newest === leader)
        return [];
    const ids = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)('/proc').map(Number).filter(Number.isInteger);
    return ids.filter((id) => (newest > leader ? id > leader && id <= newest : id > leader || id <= newest));
}
function carries(id, token) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${id}/environ`).includes(token);
    }
    catch {
        return false;
    }
}
/** Signals every process born after `leader` that carries `token`; says whether there was one. */
function signalMarked(leader, token, signal) {
    const found = bornAfter(leader).filter((id) => carries(id, token));
    for (const id of found) {
        try {
            process.kill(id, signal);
        }
        catch {
            // It ended by itself.
        }
    }
    return found.length > 0;
}
/** Lets everything that this process starts from now on carry `token`, by which `killMarked` finds it. */
function markDescendants(token) {
    process.env[markerVariable] = marker(token);
}
/** Kills every process born after `leader` that carries `token`, and looks until none is seen, within reason. */
function killMarked(leader, token) {
    // A member may fork while it is being looked for.
    for (let round = 0; round < 20 && signalMarked(leader, token, 'SIGKILL'); round++)
        ;
}
/** A tree for one run, before its child is started. */
function processTree() {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(12).toString('hex');
    let leader;
    const tree = {
        marker: marker(token),
        started(pid) {
            leader = pid;
            living.add(tree);
        },
        signal(signal) {
            if (leader === undefined)
                return;
            if (process.platform === 'win32')
                return killOnWindows(leader);
            signalGroup(leader, signal);
            signalMarked(leader, token, signal);
        },
        finish() {
            living.delete(tree);
            if (leader === undefined || process.platform === 'win32')
                return;
            signalGroup(leader, 'SIGKILL');
            killMarked(leader, token);
        },
    };
    return tree;
}
/** Kills every tree that still lives. For the last moments of our own process, therefore synchronous. */
function killAllTrees() {
    for (const tree of living) {
        tree.signal('SIGKILL');
        tree.finish();
    }
}
//# sourceMappingURL=process-tree.js.map

/***/ })

};
