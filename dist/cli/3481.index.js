export const id = 3481;
export const ids = [3481,2370,5347];
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
 * store, or in a journal that the next command takes in. Throws ProblemError for a job of another host, and for one that a
 * program does which has more to do.
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
    if (job.guest && (0,model_job/* isActive */.$)(job))
        throw new problem/* ProblemError */.Mm([
            {
                where: { file: jobs.folder },
                what: `job ${job.id} is done by a program of yours, process ${job.pid}, which is not ended with it`,
                hint: 'end that program, or let it end the job',
            },
        ]);
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
/** Of a job elsewhere only the file is known: where its machine went down, nobody writes into it how it ended. */
const elsewhere = ({ id, host }) => `job ${id} is of ${host}, which alone can say that it ended: if that machine went down, only --timeout ends this`;
/** The jobs when all have ended, or as they are when `seconds` are over (null: never). In the order asked for. */
async function waitFor(world, jobs, prefixes, seconds) {
    const deadline = world.clock.monotonic() + (seconds ?? Number.POSITIVE_INFINITY);
    const asked = await Promise.all(prefixes.map((prefix) => (0,find/* findJob */.p)(jobs, prefix)));
    for (const job of asked.filter((one) => !one.here && (0,model_job/* isActive */.$)(one)))
        world.progress.note(elsewhere(job));
    const ids = asked.map(({ id }) => id);
    for (;;) {
        const now = await Promise.all(ids.map((id) => (0,find/* findJob */.p)(jobs, id)));
        if (!now.some(model_job/* isActive */.$) || world.clock.monotonic() >= deadline)
            return now;
        await jobs.pause(wait_lookEvery);
    }
}
//# sourceMappingURL=wait.js.map
// EXTERNAL MODULE: ./build/src/edge/world.js
var world = __webpack_require__(5191);
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
        const seconds = (0,whole_number/* wholeNumber */.r)(flags, 'timeout', 0);
        const jobs = await waitFor((0,world/* realWorld */.b)(quiet), (0,edge_jobs/* openJobs */.v)((0,entry/* cliFile */.j)()), positionals, seconds);
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

/***/ 2370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ projectReports),
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   k2: () => (/* binding */ entryKey)
/* harmony export */ });
/* unused harmony export isoTimestamp */
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6643);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69);


/** UTC in ISO 8601 with `+00:00`, microseconds only where there are any: as 000's registry writes it. */
function isoTimestamp(at) {
    const [seconds = '', fraction = '000Z'] = new Date(at).toISOString().split('.');
    return fraction === '000Z' ? `${seconds}+00:00` : `${seconds}.${fraction.slice(0, 3)}000+00:00`;
}
const hasValue = (metric) => metric.value !== null;
const factsOf = (report) => ({
    report: report.uid,
    session: report.session,
    project: report.project,
    subject: report.subject,
    git_sha: report.gitSha,
    branch: report.branch,
    dirty: report.dirty,
    event: report.event,
    version: report.version,
    definition_hash: report.definitionHash,
    verdict: report.verdict,
});
function metricEntry(metric, facts, omitted) {
    const own = {
        ...facts,
        direction: metric.direction,
        mandatory: metric.mandatory,
        machine_independent: metric.machineIndependent,
        n: metric.n,
        sd: metric.sd,
        unit: metric.unit,
        target_declared: metric.target !== null,
        ...(omitted.length > 0
            ? { omitted: omitted.map(({ name, status, message }) => ({ name, status, message })) }
            : {}),
    };
    return {
        name: metric.name,
        achieved: metric.value,
        target: metric.target ?? metric.value,
        unit: metric.unit ?? 'score',
        metadata: { [_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .ownKey */ .Gt]: own },
    };
}
function entry(report) {
    if (report.origin !== undefined)
        return [JSON.parse(report.origin)];
    const facts = factsOf(report);
    const omitted = report.metrics.filter((metric) => !hasValue(metric));
    const metrics = report.metrics
        .filter(hasValue)
        .map((metric, index) => metricEntry(metric, facts, index === 0 ? omitted : []));
    // An entry without metrics has success rate 1 in 000's reckoning and would be its best report for ever.
    if (metrics.length === 0)
        return [];
    const { benchmark, notes } = report;
    return [{ benchmark, metrics, notes, run_id: report.session, timestamp: isoTimestamp(report.capturedAt) }];
}
/**
 * The text of benchmarks.json: every stored report in order of time, but for dry runs (their values are no
 * measurements) and reports without any value. Imported entries, and those in `kept` that the store does not have,
 * stand as they were found.
 */
function projectReports(reports, kept = []) {
    const stored = reports
        .filter(({ dryRun }) => !dryRun)
        .map((report) => ({ at: report.capturedAt, key: report.uid, entries: entry(report) }));
    const found = kept.map(({ capturedAt, origin = '' }) => ({
        at: capturedAt,
        key: origin,
        entries: [JSON.parse(origin)],
    }));
    const ordered = [...stored, ...found].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
    return (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(ordered.flatMap(({ entries }) => entries), 2);
}
/** What identifies an entry: the report it was written from, else its whole content. */
const entryKey = (entryValue) => (0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originFacts */ .IK)(entryValue)?.report ?? (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(entryValue);
/** The keys of everything in the file that stored reports already stand for. */
function knownKeys(reports) {
    return new Set(reports.flatMap(({ uid, origin }) => (origin ? [uid, entryKey(JSON.parse(origin))] : [uid])));
}
//# sourceMappingURL=benchmarks-json.js.map

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

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ ownKey),
/* harmony export */   IK: () => (/* binding */ originFacts),
/* harmony export */   K7: () => (/* binding */ ownMetadata)
/* harmony export */ });
/** The key of a metric's `metadata` in benchmarks.json under which everything stands that 000's shape has no place for. */
const ownKey = 'benchgate';
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Our own part of a metric's metadata, or undefined. */
function ownMetadata(metadata) {
    const own = isObject(metadata) ? metadata[ownKey] : undefined;
    return isObject(own) ? own : undefined;
}
/** What an entry of benchmarks.json (as parsed JSON) says of the report that it was written from; undefined if not ours. */
function originFacts(entry) {
    const metrics = isObject(entry) && Array.isArray(entry['metrics']) ? entry['metrics'] : [];
    const own = metrics.map((metric) => (isObject(metric) ? ownMetadata(metric['metadata']) : undefined));
    return own.find((part) => typeof part?.['report'] === 'string');
}
//# sourceMappingURL=origin.js.map

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

/***/ }),

/***/ 5191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ realWorld)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3549);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6524);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8956);
/* harmony import */ var _history_histories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1814);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2449);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5416);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5028);







/** The outside as it really is. Progress goes to stderr unless `quiet`. */
function realWorld(quiet) {
    return {
        clock: _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .p,
        files: _files_js__WEBPACK_IMPORTED_MODULE_1__.files,
        processes: _processes_js__WEBPACK_IMPORTED_MODULE_5__/* .processes */ .u,
        git: (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.openGit)(process.env),
        histories: _history_histories_js__WEBPACK_IMPORTED_MODULE_3__.fileHistories,
        host: _host_js__WEBPACK_IMPORTED_MODULE_4__.host,
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .progress */ .q)(quiet),
    };
}
//# sourceMappingURL=world.js.map

/***/ })

};
