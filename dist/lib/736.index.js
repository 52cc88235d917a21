export const id = 736;
export const ids = [736];
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

/***/ 4089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findCheckout)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);
/* harmony import */ var _manifest_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2763);


/** Throws ProblemError where there is no manifest, no repository or no commit. */
async function findCheckout(world, project) {
    const { loaded, text } = await (0,_manifest_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .W)(world, project);
    const repository = (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .orThrow */ .aU)(await world.git.repository(project));
    const head = await world.git.resolve(repository, 'HEAD');
    if (head === undefined)
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm([
            { where: { file: repository }, what: 'this repository has no commits yet', hint: 'commit first' },
        ]);
    const projectPath = await world.files.relative(repository, project);
    return { loaded, manifestText: text, repository, projectPath, head };
}
//# sourceMappingURL=checkout.js.map

/***/ }),

/***/ 8603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ frozenReference),
/* harmony export */   w: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);

/**
 * A correctness benchmark with the reference that it is held against: pinned in the manifest, else frozen in the
 * history. Throws ProblemError when the frozen bytes are not those that were frozen.
 */
function frozenReference(world, benchmark, history) {
    if (benchmark.tier !== 'correctness' || benchmark.reference !== null)
        return benchmark;
    const frozen = history.reference(benchmark.name, benchmark.subject.id);
    if (!frozen)
        return benchmark;
    if (!isWhole(world, frozen))
        throw damaged(benchmark);
    return { ...benchmark, reference: frozen.hash };
}
/** True when the bytes of a reference are those that its hash names. */
const isWhole = ({ host }, { hash, bytes }) => `sha256:${host.sha256(bytes)}` === hash;
const damaged = ({ name, place }) => new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm([
    {
        where: place,
        what: `the bytes of the frozen reference of "${name}" are not those that were frozen`,
        hint: 'check the store with "benchgate store verify" and put a good copy in its place',
    },
]);
//# sourceMappingURL=frozen-reference.js.map

/***/ }),

/***/ 8181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readMeasured)
});

// UNUSED EXPORTS: openJournal

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
function journal_encodeRecord(record) {
    const body = json(record.type === 'run'
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

/***/ 2238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jC: () => (/* binding */ openHistory),
  qQ: () => (/* binding */ wholeHistory)
});

// UNUSED EXPORTS: toldHistory

// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/core/store/layout.js
var layout = __webpack_require__(1833);
;// CONCATENATED MODULE: ./build/src/app/lost-stores.js

/**
 * Paths of the stores that were kept aside in `folder` and of which nothing is in `history`. A copy that is kept of a
 * damaged store is none: its good sessions are there, under the ids that its bytes hold. Nor is one that a good copy
 * took the place of, where so much of it can still be read.
 */
async function lostStores({ files }, folder, history) {
    const kept = (await files.list(folder)).filter(layout/* isKeptAside */.fU).map((name) => `${folder}/${name}`);
    if (kept.length === 0)
        return [];
    const ids = measuredIn(history);
    const lost = [];
    for (const path of kept) {
        const bytes = await files.readBytes(path);
        if (bytes && !namesOne(bytes, ids))
            lost.push(path);
    }
    return lost;
}
/** Without imports: a benchmarks.json gives the same session to the store that is lost and to the one begun beside it. */
const measuredIn = (history) => new Set(history.sessions().flatMap(({ id, kind }) => (kind === 'import' ? [] : [id])));
const idLength = 64;
/** Whether one of the ids stands in these bytes, which may be those of anything. */
function namesOne(bytes, ids) {
    for (const [digits] of new TextDecoder('latin1').decode(bytes).matchAll(/[0-9a-f]{64,}/g)) {
        // What stands before or behind an id in its row may look like more of it.
        for (let from = 0; from + idLength <= digits.length; from++)
            if (ids.has(digits.slice(from, from + idLength)))
                return true;
    }
    return false;
}
//# sourceMappingURL=lost-stores.js.map
// EXTERNAL MODULE: ./build/src/app/recover.js
var recover = __webpack_require__(1649);
;// CONCATENATED MODULE: ./build/src/app/opened.js



/** Opens the store of `folder` for writing and takes in what killed sessions left in their journals. */
async function openHistory(world, folder, project, verify) {
    const options = { verify, write: true, project };
    const first = await world.histories.open(folder, options);
    if (first.state === 'newer')
        throw newerStore(folder, first.reason);
    if (first.state === 'open' || first.state === 'absent') {
        const lost = await lostStores(world, folder, first.history);
        const recovered = await (0,recover/* recoverJournals */.DE)(world, folder, first.history);
        return {
            folder,
            history: first.history,
            whole: lost.length === 0,
            findings: [
                ...lost.map((path) => lostFinding(`a store that could not be read is kept as ${path}: ${notIn}`)),
                ...first.notes.map(first.state === 'open' && first.damage.length > 0 ? damageOf : noteOf),
                ...recovered,
            ],
        };
    }
    const second = await world.histories.open(folder, options);
    if (second.state !== 'open' && second.state !== 'absent')
        throw unusable(folder, second.reason);
    const lost = lostFinding(`the store could not be read (${first.state}: ${first.reason}); ${keptWords(first.keptAs)}`);
    return { folder, history: second.history, whole: false, findings: [lost] };
}
/** The history for a command that says only what it did: what was found on opening is told to whoever waits. */
async function toldHistory(world, folder, project) {
    return told(world, await openHistory(world, folder, project, false));
}
/** `toldHistory` for what rests on all that was decided before: refuses a history that could not be read. */
async function wholeHistory(world, folder, project) {
    const opened = await openHistory(world, folder, project, false);
    if (opened.whole)
        return told(world, opened);
    opened.history.close();
    throw lostHistory(folder, opened.findings);
}
function told({ progress }, { history, findings }) {
    for (const { level, message } of findings)
        progress.note(`${level}: ${message}`);
    return history;
}
const notIn = 'what it held is not in the history that was begun beside it';
const keptWords = (kept) => kept === null ? 'it was left where it is' : `it was kept as ${kept} and a new store was begun beside it`;
const noteOf = (message) => ({
    rule: 'history-note',
    level: 'note',
    message,
    file: 'bench/manifest.toml',
    line: 1,
});
const lostFinding = (message) => ({
    ...noteOf(message),
    rule: 'store-unreadable',
    level: 'error',
    remedy: 'Put a good copy in its place (an artifact of an earlier run, a backup) or add one by "benchgate store import", and remove the kept file; or remove that file alone, to go on without it.',
});
/** Part of the history is gone: whoever relies on it must hear of it. */
const damageOf = (message) => ({
    ...noteOf(message),
    rule: 'store-unreadable',
    level: 'warning',
});
const lostHistory = (folder, findings) => new problem/* ProblemError */.Mm(findings.flatMap(({ level, message, remedy }) => level === 'error' ? [{ where: { file: `${folder}/store.db` }, what: message, hint: remedy }] : []));
const newerStore = (folder, reason) => new problem/* ProblemError */.Mm([
    {
        where: { file: `${folder}/store.db` },
        what: `the store was written by a newer benchgate: ${reason}`,
        hint: 'use that version or a newer one, or another store with --store DIR',
    },
]);
const unusable = (folder, reason) => new problem/* ProblemError */.Mm([
    {
        where: { file: `${folder}/store.db` },
        what: `the store cannot be used: ${reason}`,
        hint: 'check the folder’s permissions, or use another store with --store DIR',
    },
]);
//# sourceMappingURL=opened.js.map

/***/ }),

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ recoverJournals),
/* harmony export */   EH: () => (/* binding */ newJournal)
/* harmony export */ });
/* unused harmony exports journalFolder, ownerOf */
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

/***/ 6987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ localFacts),
/* harmony export */   g: () => (/* binding */ sessionHeader)
/* harmony export */ });
/* harmony import */ var _core_model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1599);

/** What holds of every session that a developer's command writes, unless it says otherwise. */
const localFacts = {
    event: 'local',
    trigger: null,
    version: null,
    cost: 'all',
    runnerLabels: [],
    dirty: false,
    diff: null,
};
/** The header of a session that begins now. */
async function sessionHeader(world, facts) {
    const { kind, plan, parents, branch, event, trigger, version, cost, runnerLabels, command, dirty } = facts;
    const now = world.clock.now();
    return {
        ...{ kind, project: plan.project, parents, gitSha: facts.headCommit },
        ...{ branch, dirty },
        diffHash: facts.diff === null ? null : world.host.sha256(facts.diff),
        ...{ event, trigger, version, cost, dryRun: false, shard: null },
        machine: world.host.machine(plan.machine.label),
        tools: await world.host.tools(),
        ...{ runnerLabels, command, manifestHash: plan.manifestHash, harnessVersion: _core_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r },
        ...{ startedAt: now, endedAt: now, complete: true },
    };
}
//# sourceMappingURL=session-header.js.map

/***/ }),

/***/ 9391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Zg: () => (/* binding */ change)
/* harmony export */ });
/* unused harmony exports number, quantity, difference, count */
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

/***/ 1599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The harness's own version; a test holds it equal to package.json's. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map

/***/ }),

/***/ 5736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  freeze: () => (/* binding */ frozen_freeze),
  log: () => (/* binding */ log),
  replace: () => (/* binding */ replace),
  show: () => (/* binding */ show),
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/src/app/checkout.js
var app_checkout = __webpack_require__(4089);
// EXTERNAL MODULE: ./build/src/app/manifest-file.js
var manifest_file = __webpack_require__(2763);
// EXTERNAL MODULE: ./build/src/app/opened.js + 1 modules
var opened = __webpack_require__(2238);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/app/archive.js
var archive = __webpack_require__(6055);
// EXTERNAL MODULE: ./build/src/app/frozen-reference.js
var frozen_reference = __webpack_require__(8603);
// EXTERNAL MODULE: ./build/src/app/plan.js + 1 modules
var app_plan = __webpack_require__(2713);
// EXTERNAL MODULE: ./build/src/app/plan-tools.js + 1 modules
var plan_tools = __webpack_require__(8087);
// EXTERNAL MODULE: ./build/src/app/session-header.js
var session_header = __webpack_require__(6987);
;// CONCATENATED MODULE: ./build/src/app/references.js






/** Freezes what one run set produced; answers the reference and the session that holds it. */
async function freeze(world, freezing) {
    const { history, name, subject, replace, reason, actor, command } = freezing;
    const plan = (0,problem/* orThrow */.aU)((0,app_plan/* planOf */.X)(freezing.loaded, {
        ...{ event: 'local', names: [name] },
        manifestHash: `sha256:${world.host.sha256(freezing.manifestText)}`,
    }, (0,plan_tools/* planTools */.p)(world.host.sha256)));
    const benchmark = plan.benchmarks[0];
    const current = history.reference(name, subject);
    refuseWrongTime(benchmark, current, replace);
    const runs = runSetOf(freezing, benchmark);
    const { hash, bytes } = await producedBy(world, freezing, { benchmark, runs });
    const at = world.clock.now();
    const facts = { benchmark: name, subject, hash, bytes, reason, actor, at };
    const reference = { ...facts, supersedes: current?.uid ?? null };
    const branch = await world.git.branch(freezing.repository);
    const about = { plan, parents: history.heads(), command, headCommit: runs.gitSha, branch };
    const header = await (0,session_header/* sessionHeader */.g)(world, { kind: 'reference', ...session_header/* localFacts */.H, ...about });
    const rest = { runSets: [], reports: [], verdicts: [], findings: [], pointerMoves: [] };
    const session = history.append({ header, ...rest, references: [reference] });
    await history.save();
    return { reference, session };
}
function refusal({ place }, what, hint) {
    return new problem/* ProblemError */.Mm([{ where: place, what, hint }]);
}
function refuseWrongTime(benchmark, current, replace) {
    const { name, tier } = benchmark;
    if (tier !== 'correctness')
        throw refusal(benchmark, `"${name}" is of tier ${tier}: only artifacts have a reference`, 'use promote');
    if (current && !replace)
        throw refusal(benchmark, `a reference of "${name}" is frozen already`, 'to change it, say why: benchgate reference replace --reason TEXT');
    if (!current && replace)
        throw refusal(benchmark, `no reference of "${name}" is frozen`, 'freeze the first one with reference freeze');
}
/** The one artifact of all repetitions, read from the archive and hashed again. */
async function producedBy(world, freezing, { benchmark, runs }) {
    const again = `run "benchgate run ${benchmark.name}" first`;
    const hash = soundHash(runs, benchmark);
    const found = await (0,archive/* readArchived */.pF)(world, freezing.folder, hash);
    if (found.state === 'whole')
        return { hash, bytes: found.bytes };
    const what = found.state === 'damaged' ? 'is damaged' : 'was not kept';
    throw refusal(benchmark, `the artifact ${hash} ${what}: ${(0,archive/* archivePath */.oM)(freezing.folder, hash)}`, again);
}
function runSetOf(freezing, benchmark) {
    const { history, name, subject, head, metaSeed, fromRun } = freezing;
    if (fromRun !== null)
        return sessionRuns(freezing, benchmark, fromRun);
    const asked = metaSeed === null ? {} : { metaSeed };
    const found = history.latestRunSet(name, subject, head, { ...asked, clean: true });
    if (found)
        return found;
    const dirty = history.latestRunSet(name, subject, head, asked) !== undefined;
    const what = dirty ? onlyDirty(name) : `no run of "${name}" at ${head.slice(0, 10)} is stored`;
    throw refusal(benchmark, what, `commit, then run "benchgate run ${name}"`);
}
const onlyDirty = (name) => `only runs of a tree with uncommitted changes are stored for "${name}"`;
/** Every run of head that the named session has of the benchmark: one that went another way is not left out. */
function sessionRuns({ history, name, subject, metaSeed }, benchmark, prefix) {
    const hint = `"benchgate history ${name} --json" shows the session of each run`;
    const ids = prefix === '' ? [] : history.ids().filter((id) => id.startsWith(prefix));
    if (ids.length !== 1) {
        const what = ids.length === 0 ? 'no session’s id begins' : `${ids.length} ids begin`;
        throw refusal(benchmark, `${what} with "${prefix}"`, hint);
    }
    const sets = (history.session(ids[0])?.runSets ?? []).filter((set) => set.benchmark === name &&
        set.subject === subject &&
        set.side === 'head' &&
        (metaSeed === null || set.metaSeed === metaSeed));
    const [first] = sets;
    if (!first)
        throw refusal(benchmark, `session ${ids[0].slice(0, 12)} has no such run of "${name}"`, hint);
    if (sets.some(({ dirty }) => dirty))
        throw refusal(benchmark, onlyDirty(name), 'name a session whose runs are of a commit');
    return { gitSha: first.gitSha, runs: sets.flatMap(({ runs }) => runs) };
}
/** Throws ProblemError unless every repetition ended well and produced the same. */
function soundHash({ runs }, benchmark) {
    const counted = runs.filter(({ pair }) => pair > 0);
    const failed = counted.filter(({ status }) => status !== 'ok');
    if (failed.length > 0)
        throw refusal(benchmark, `${failed.length} of ${counted.length} runs of "${benchmark.name}" failed: ${failed[0].message ?? failed[0].status}`, 'only what a whole run set produced can be a reference: mend it and run again');
    const hashes = [...new Set(counted.map(({ artifactHash }) => artifactHash))];
    const [hash = null] = hashes;
    if (hash !== null && hashes.length === 1)
        return hash;
    const hint = 'remove the source of randomness (seeds, time, order) and run again';
    throw refusal(benchmark, `the repetitions of "${benchmark.name}" produced different artifacts`, hint);
}
/** What is wrong with frozen references and with the archive beside them; empty: nothing. */
async function verifyReferences(world, references, folder) {
    const damaged = references
        .filter((reference) => !(0,frozen_reference/* isWhole */.w)(world, reference))
        .map(({ benchmark, hash }) => `the frozen reference of ${benchmark} is not ${hash}`);
    const names = (await world.files.list((0,archive/* archiveFolder */.tw)(folder))).filter((name) => name.endsWith('.bin'));
    for (const name of names) {
        const found = await (0,archive/* readArchived */.pF)(world, folder, `sha256:${name.slice(0, -'.bin'.length)}`);
        if (found.state === 'damaged')
            damaged.push(`${(0,archive/* archiveFolder */.tw)(folder)}/${name} holds other bytes than its name says`);
    }
    return damaged;
}
//# sourceMappingURL=references.js.map
// EXTERNAL MODULE: ./build/src/core/documents/parts/numbers.js
var numbers = __webpack_require__(9391);
;// CONCATENATED MODULE: ./build/src/core/documents/reference.js


/** A reference without its bytes. */
const plainReference = ({ bytes, ...rest }) => ({
    ...rest,
    at: new Date(rest.at).toISOString(),
    size: bytes.length,
});
/** References as one object for programs; their bytes are left out. */
const referencesObject = (benchmark, references) => ({
    benchmark,
    references: references.map(plainReference),
});
/** The same as text. */
const referencesJson = (benchmark, references) => `${JSON.stringify(referencesObject(benchmark, references), null, 2)}\n`;
/** A line for each reference, oldest first. */
function referencesText(benchmark, references) {
    if (references.length === 0)
        return `No reference of ${printable(benchmark)} is frozen.\n`;
    return references.map(lineOf).join('');
}
function lineOf({ hash, bytes, at, actor, reason, supersedes }) {
    const verb = supersedes === null ? 'frozen' : 'replaced';
    const time = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
    return `${verb.padEnd(8)}  ${time}  ${hash}  ${quantity(bytes.length, 'B')}  by ${printable(actor)}: ${printable(reason, 1000)}\n`;
}
//# sourceMappingURL=reference.js.map
// EXTERNAL MODULE: ./build/src/lib/checked.js
var checked = __webpack_require__(3000);
// EXTERNAL MODULE: ./build/src/lib/place.js + 61 modules
var lib_place = __webpack_require__(8066);
;// CONCATENATED MODULE: ./build/src/lib/frozen.js







const about = { ...checked/* placeChecks */.v3, benchmark: { ...checked/* text */.Qq, required: true }, subject: checked/* text */.Qq };
const freezing = { ...about, metaSeed: checked/* seed */.cR, fromRun: checked/* text */.Qq, notes: checked/* text */.Qq };
/** See index.ts. */
async function frozen_freeze(name, options) {
    (0,checked/* check */.z6)('references.freeze', { benchmark: name, ...options }, freezing);
    return make(name, options, { replace: false, command: (0,lib_place/* callText */.WT)('references.freeze', [name, options]) });
}
/** See index.ts. */
async function replace(name, options) {
    (0,checked/* check */.z6)('references.replace', { benchmark: name, ...options }, { ...freezing, reason: checked/* filled */.Bq });
    const command = (0,lib_place/* callText */.WT)('references.replace', [name, options]);
    return make(name, options, { replace: true, command });
}
async function make(name, options, asked) {
    const { reason = '', notes = '', subject = 'self', metaSeed, fromRun = null } = options;
    const place = await (0,lib_place/* placeOf */.$t)(options);
    const { world } = place;
    const checkout = await (0,app_checkout/* findCheckout */.I)(world, place.project);
    const folder = (0,lib_place/* storeOf */.xX)(place, checkout.loaded);
    const history = await (0,opened/* wholeHistory */.qQ)(world, folder, checkout.loaded.manifest.project.name);
    try {
        const { reference } = await freeze(world, {
            ...{ ...checkout, ...asked, history, folder, name, subject, fromRun },
            metaSeed: metaSeed === undefined ? null : BigInt(metaSeed),
            reason: [reason.trim(), notes].filter((part) => part !== '').join('; ') || 'frozen',
            actor: world.host.user,
        });
        return referencesObject(name, [reference]);
    }
    finally {
        history.close();
    }
}
/** See index.ts. */
async function show(name, options) {
    (0,checked/* check */.z6)('references.show', { benchmark: name, ...options }, about);
    return (0,lib_place/* reading */.hF)(await (0,lib_place/* placeOf */.$t)(options), ({ history }) => {
        const current = history.reference(name, options.subject ?? 'self');
        return referencesObject(name, current ? [current] : []);
    });
}
/** See index.ts. */
async function log(name, options) {
    (0,checked/* check */.z6)('references.history', { benchmark: name, ...options }, about);
    return (0,lib_place/* reading */.hF)(await (0,lib_place/* placeOf */.$t)(options), ({ history }) => referencesObject(name, history.referenceLog(name, options.subject ?? 'self')));
}
/** See index.ts. */
async function verify(options) {
    (0,checked/* check */.z6)('references.verify', options, { ...checked/* placeChecks */.v3, subject: checked/* text */.Qq });
    const place = await (0,lib_place/* placeOf */.$t)(options);
    const { loaded } = await (0,manifest_file/* readManifest */.W)(place.world, place.project);
    return (0,lib_place/* reading */.hF)(place, async ({ history, folder }) => {
        const subject = options.subject ?? 'self';
        const found = loaded.manifest.benchmarks.flatMap(({ name }) => history.referenceLog(name, subject));
        const problems = await verifyReferences(place.world, found, folder);
        return { references: found.length, problems };
    }, loaded);
}
//# sourceMappingURL=frozen.js.map

/***/ })

};
