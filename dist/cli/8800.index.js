export const id = 8800;
export const ids = [8800];
export const modules = {

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

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ recoverJournals),
/* harmony export */   EH: () => (/* binding */ newJournal),
/* harmony export */   MT: () => (/* binding */ journalFolder),
/* harmony export */   bf: () => (/* binding */ ownerOf)
/* harmony export */ });
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8181);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3511);


/** Folder of a store's journals. */
const journalFolder = (store) => `${store}/journals`;
/** Path of a new journal of this process. Its name says whose it is: `<pid>-<host>-<random>.jsonl`. */
const newJournal = ({ host }, store) => `${journalFolder(store)}/${host.pid}-${host.machine('').host}-${(0,_seeds_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .u)(host.randomBytes(6))}.jsonl`;
/**
 * Turns journals that a kill left behind into sessions of kind `recovered`; every finished run stays. A journal
 * whose process still lives is left alone; one in which something could not be read is kept under another name.
 */
async function recoverJournals(world, store, history) {
    const folder = journalFolder(store);
    const findings = [];
    for (const name of await world.files.list(folder)) {
        if (!name.endsWith('.jsonl') || world.host.isAlive(ownerOf(name)))
            continue;
        const path = `${folder}/${name}`;
        findings.push(...(await recover(world, path, history)));
    }
    return findings;
}
/** Whose journal has this name. */
function ownerOf(name) {
    const [, pid = '0', host = ''] = /^(\d+)-(.*)-[0-9a-f]+\.jsonl$/.exec(name) ?? [];
    return { pid: Number(pid), host };
}
async function recover({ files }, path, history) {
    const text = await files.readText(path);
    // Another process took it in meanwhile.
    if (text === undefined)
        return [];
    const measured = (0,_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .readMeasured */ .L)(text);
    const { header, runSets, findings, unreadable, damage } = measured;
    const runs = header === null ? 0 : runSets.reduce((count, set) => count + set.runs.length, 0);
    if (header !== null && runs > 0) {
        history.append({
            header: { ...header, kind: 'recovered', complete: false },
            ...{ runSets, reports: [], verdicts: [], findings, pointerMoves: [] },
        });
        await history.save();
    }
    const torn = damage.filter((one) => !unreadable.includes(one));
    const recovered = runs > 0 ? [recoveredNote(runs, torn)] : [];
    if (unreadable.length > 0)
        return [...recovered, unreadableFinding(await keepAside(files, path), measured, runs)];
    await files.remove(path);
    return recovered;
}
/** Gives a journal a name that is none of a journal's, and returns that. A kill in between leaves both: done again. */
async function keepAside(files, path) {
    const kept = `${path}.unreadable`;
    const bytes = await files.readBytes(path);
    if (bytes)
        await files.writeAtomic(kept, bytes, 0o600);
    await files.remove(path);
    return kept;
}
const recoveredNote = (runs, torn) => ({
    rule: 'recovered-runs',
    level: 'note',
    message: `${runs} finished runs of a session that was cut short were recovered into the history${torn.length > 0 ? ` (${torn.join('; ')})` : ''}`,
    file: 'bench/manifest.toml',
    line: 1,
});
const mostShown = 3;
/** Finished runs may be gone: whoever relies on them must hear of it. */
function unreadableFinding(kept, { unreadable }, runs) {
    const more = unreadable.length - mostShown;
    const shown = [...unreadable.slice(0, mostShown), ...(more > 0 ? [`${more} more`] : [])].join('; ');
    const rest = runs > 0 ? 'only what could be read was recovered' : 'nothing of it was recovered';
    return {
        rule: 'store-unreadable',
        level: 'warning',
        message: `the journal of a session that was cut short could not be read whole (${shown}): ${rest}, and it was kept as ${kept}`,
        file: 'bench/manifest.toml',
        line: 1,
        remedy: 'Measure again what is missing, then remove the kept file. If a newer benchgate wrote it, take ".unreadable" off its name and run that version.',
    };
}
//# sourceMappingURL=recover.js.map

/***/ }),

/***/ 3511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ freshMetaSeed),
/* harmony export */   u: () => (/* binding */ hex)
/* harmony export */ });
/** Lower-case hexadecimal digits of bytes. */
const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
/** 63 random bits, as benchstone draws them: big-endian, sign bit cleared. */
const freshMetaSeed = ({ host }) => BigInt(`0x${hex(host.randomBytes(8))}`) & (2n ** 63n - 1n);
//# sourceMappingURL=seeds.js.map

/***/ }),

/***/ 7905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ status_command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/app/jobs/standing.js
var standing = __webpack_require__(5668);
// EXTERNAL MODULE: ./build/src/app/journal.js + 1 modules
var journal = __webpack_require__(8181);
// EXTERNAL MODULE: ./build/src/app/recover.js
var recover = __webpack_require__(1649);
;// CONCATENATED MODULE: ./build/src/app/underway.js


/** Every session that is being measured into `store`, or was when its process ended. */
async function sessionsUnderway({ files, host }, store) {
    const folder = (0,recover/* journalFolder */.MT)(store);
    const found = [];
    for (const name of (await files.list(folder)).filter((one) => one.endsWith('.jsonl'))) {
        const text = await files.readText(`${folder}/${name}`);
        // A session that ended meanwhile has taken its journal with it.
        if (text === undefined)
            continue;
        const { header, runSets } = (0,journal/* readMeasured */.L)(text);
        const owner = (0,recover/* ownerOf */.bf)(name);
        const benchmarks = [...new Set(runSets.map(({ benchmark }) => benchmark))];
        const runs = runSets.reduce((count, set) => count + set.runs.length, 0);
        found.push({ store, alive: host.isAlive(owner), ...owner, header, benchmarks, runs });
    }
    return found;
}
//# sourceMappingURL=underway.js.map
// EXTERNAL MODULE: ./build/src/core/documents/jobs.js
var documents_jobs = __webpack_require__(7894);
// EXTERNAL MODULE: ./build/src/core/documents/parts/numbers.js
var numbers = __webpack_require__(9391);
// EXTERNAL MODULE: ./build/src/core/model/job.js
var model_job = __webpack_require__(5396);
// EXTERNAL MODULE: ./build/src/edge/files.js + 4 modules
var files = __webpack_require__(6524);
// EXTERNAL MODULE: ./build/src/edge/home.js
var home = __webpack_require__(5776);
// EXTERNAL MODULE: ./build/src/edge/host.js
var host = __webpack_require__(2449);
// EXTERNAL MODULE: ./build/src/edge/jobs.js + 7 modules
var edge_jobs = __webpack_require__(3464);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/entry.js + 1 modules
var entry = __webpack_require__(5417);
;// CONCATENATED MODULE: ./build/src/cli/commands/status.js












const status_command = {
    usage: '[options]',
    description: 'Says what is being measured now, for every history of this user (with --store only that one): the jobs that run or\n' +
        'wait for room, and other sessions, with their process and how many runs have ended.',
    options: [
        {
            name: 'all',
            type: 'boolean',
            summary: 'also jobs that have ended, and sessions whose process is gone and whose runs wait to be taken in',
        },
    ],
    async run({ positionals, flags, store, json }) {
        if (positionals.length > 0)
            throw new command/* UsageError */.eb('status takes no arguments');
        const stores = store === null ? await everyStore() : [store];
        const found = (await Promise.all(stores.map((folder) => sessionsUnderway({ files: files.files, host: host.host }, folder)))).flat();
        const shown = flags['all'] ? found : found.filter(({ alive }) => alive);
        const { jobs: every, notes } = await (0,standing/* jobsNow */.Xc)((0,edge_jobs/* openJobs */.v)((0,entry/* cliFile */.j)()));
        const jobs = every.filter((job) => (flags['all'] || (0,model_job/* isActive */.$)(job)) && (store === null || job.store === store));
        const facts = { sessions: shown, jobs: jobs.map(documents_jobs/* plainJob */.cS), notes };
        process.stdout.write(json ? `${JSON.stringify(facts, null, 2)}\n` : textOf(shown, jobs));
        return 0;
    },
};
async function everyStore() {
    const top = (0,external_node_path_.join)((0,home/* home */.i)(process.env), 'stores');
    const projects = await files.files.list(top);
    const stores = projects.map(async (project) => (await files.files.list((0,external_node_path_.join)(top, project))).map((name) => (0,external_node_path_.join)(top, project, name)));
    return (await Promise.all(stores)).flat();
}
/** A session of a job is told in the job's own line. */
function textOf(sessions, jobs) {
    const isOf = (session) => (job) => (0,model_job/* isActive */.$)(job) && session.alive && job.pid === session.pid && job.host === session.host;
    const lines = [
        ...jobs.map((job) => `${(0,documents_jobs/* jobLine */._r)(job, sessions.find((one) => isOf(one)(job))?.runs ?? null)}\n`),
        ...sessions.filter((session) => !jobs.some(isOf(session))).map(lineOf),
    ];
    return lines.length === 0 ? 'Nothing is being measured.\n' : lines.join('');
}
function lineOf({ alive, pid, host: owner, header, benchmarks, runs, store }) {
    const since = header === null ? '' : `  since ${new Date(header.startedAt).toISOString().replace(/\.\d+Z$/, 'Z')}`;
    const what = header === null ? store : `${header.project}  ${header.command}`;
    const state = alive ? 'running' : 'interrupted';
    return `${state}  ${what}  ${benchmarks.join(', ')}  ${(0,numbers/* count */.U9)(runs, 'run')}${since}  process ${pid} on ${owner}\n`;
}
//# sourceMappingURL=status.js.map

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

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ birthOf),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   _n: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * True if a process of this number runs on this host, ours or another user's. One that has ended and only waits for its
 * parent to ask how does not: in a container whose first process never asks it would wait for ever.
 */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        if (error.code !== 'EPERM')
            return false;
    }
    return !isZombie(pid);
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
/** True once the process has ended: nobody has its number, or another got it later. A `birth` of null is not compared. */
function isGone({ pid, birth }) {
    if (!isAlive(pid))
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

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   armModel: () => (/* binding */ armModel),
/* harmony export */   describeGpus: () => (/* binding */ describeGpus),
/* harmony export */   host: () => (/* binding */ host)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var _alive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2198);
/* harmony import */ var _executable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(947);
/* harmony import */ var _gpus_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7168);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5776);








/** One line for a list of graphics cards: equal ones are counted. */
function describeGpus(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const parts = [...counts].map(([name, count]) => (count > 1 ? `${count} x ${name}` : name));
    return parts.length > 0 ? parts.join(', ') : null;
}
/** What ARM kernels say instead of a model name: `implementer 0x41 part 0xd0c`. */
function armModel(cpuinfo) {
    const field = (name) => new RegExp(`^CPU ${name}\\s*:\\s*(\\S+)`, 'm').exec(cpuinfo)?.[1];
    const [implementer, part] = [field('implementer'), field('part')];
    return implementer && part ? `implementer ${implementer} part ${part}` : undefined;
}
function armModelHere() {
    try {
        return armModel((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)('/proc/cpuinfo', 'utf8'));
    }
    catch {
        return undefined;
    }
}
function cpuModel() {
    const model = node_os__WEBPACK_IMPORTED_MODULE_3__.cpus()[0]?.model.replace(/\s+/g, ' ').trim() ?? '';
    return model !== '' && model !== 'unknown' ? model : (armModelHere() ?? 'unknown');
}
function machine(label) {
    return {
        label,
        cpu: cpuModel(),
        cores: node_os__WEBPACK_IMPORTED_MODULE_3__.cpus().length,
        memoryGiB: Math.round(node_os__WEBPACK_IMPORTED_MODULE_3__.totalmem() / 2 ** 30),
        arch: node_os__WEBPACK_IMPORTED_MODULE_3__.arch(),
        os: node_os__WEBPACK_IMPORTED_MODULE_3__.platform(),
        gpu: describeGpus((0,_gpus_js__WEBPACK_IMPORTED_MODULE_6__/* .gpus */ .a)().cards.map(({ name }) => name)),
        host: node_os__WEBPACK_IMPORTED_MODULE_3__.hostname(),
        kernel: node_os__WEBPACK_IMPORTED_MODULE_3__.release(),
    };
}
function gitVersion() {
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['--version'], { timeout: 5000 }, (error, stdout) => {
            resolve(error ? undefined : /\d+(\.\d+)+/.exec(stdout)?.[0]);
        });
    });
}
async function tools() {
    const git = await gitVersion();
    return {
        node: process.versions.node,
        ...(git === undefined ? {} : { git }),
        os: `${node_os__WEBPACK_IMPORTED_MODULE_3__.type()} ${node_os__WEBPACK_IMPORTED_MODULE_3__.release()}`,
    };
}
/** An account may have no entry in the user database, as in many containers. */
function userName() {
    try {
        return node_os__WEBPACK_IMPORTED_MODULE_3__.userInfo().username;
    }
    catch {
        return process.env['USER'] ?? process.env['USERNAME'] ?? `uid ${process.getuid?.() ?? 'unknown'}`;
    }
}
/** The machine we run on. Proven on Linux; elsewhere as far as Node tells. */
const host = {
    machine,
    tools,
    environment: (name) => process.env[name],
    randomBytes: (count) => new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(count)),
    sha256: (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(data).digest('hex'),
    storeFolder: (project, store) => (0,_home_js__WEBPACK_IMPORTED_MODULE_7__/* .storeFolder */ .I)(process.env, project, store),
    gpuMemoryGb: () => {
        const known = (0,_gpus_js__WEBPACK_IMPORTED_MODULE_6__/* .gpus */ .a)().cards.flatMap(({ memory }) => memory ?? []);
        return known.length === 0 ? null : Math.max(...known) / 1024;
    },
    // A process of another host cannot be asked; it counts as alive.
    isAlive: ({ pid, host: owner }) => owner !== node_os__WEBPACK_IMPORTED_MODULE_3__.hostname() || (0,_alive_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n)(pid),
    pid: process.pid,
    hasTool: async (name) => (0,_executable_js__WEBPACK_IMPORTED_MODULE_5__/* .findExecutable */ .o)(name) !== undefined,
    get user() {
        return userName();
    },
};
//# sourceMappingURL=host.js.map

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
            await removeLeft(file);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(guard, { force: true });
    }
}
/** In a folder for all users each may remove only what is theirs. */
async function removeLeft(file) {
    try {
        // Not `rm`, which takes a refusal for a sign that this is a folder.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(file);
    }
    catch (error) {
        const { code = '' } = error;
        if (code === 'ENOENT')
            return;
        if (!['EPERM', 'EACCES'].includes(code))
            throw error;
        const what = 'a process that is gone left this lock, and it belongs to another user';
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm([{ where: { file }, what, hint: 'let that user or root remove it' }]);
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

/***/ })

};
