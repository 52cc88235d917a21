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
  jC: () => (/* binding */ openHistory),
  eC: () => (/* binding */ toldHistory),
  qQ: () => (/* binding */ wholeHistory)
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
