export const id = 9013;
export const ids = [9013,2370,5347];
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

/***/ 2238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openHistory)
});

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
