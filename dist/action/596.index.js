export const id = 596;
export const ids = [596];
export const modules = {

/***/ 5407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ keep)
});

// EXTERNAL MODULE: ./build/src/edge/clock.js
var clock = __webpack_require__(3549);
// EXTERNAL MODULE: ./build/src/edge/history/signing.js
var signing = __webpack_require__(3639);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/edge/files.js + 4 modules
var files = __webpack_require__(6524);
// EXTERNAL MODULE: ./build/src/edge/history/histories.js + 6 modules
var histories = __webpack_require__(1814);
// EXTERNAL MODULE: ./build/src/action/storage-findings.js
var storage_findings = __webpack_require__(9008);
// EXTERNAL MODULE: ./build/src/action/uniting.js
var uniting = __webpack_require__(8178);
;// CONCATENATED MODULE: ./build/src/action/own-segment.js





/** The sessions of this run alone, under a name that all runs of its sort share. */
async function saveSegment(segments, { store, segment, ids }, of) {
    if (segments === null)
        return { savedTo: [], findings: [], artifact: null, ids };
    await writeSegment(store, segment, ids);
    const { saved, findings } = of === 'change'
        ? { saved: await segments.replace(segment, 'change'), findings: [] }
        : await addSegment(segments, segment);
    const inIt = await idsIn(segment);
    if (saved.state === 'saved')
        return { savedTo: [`artifact (${saved.as})`], findings, artifact: saved.id ?? null, ids: inIt };
    const message = `artifact did not take what was measured: ${saved.state}: ${saved.reason}`;
    const lost = [(0,storage_findings/* storageFailed */.Li)(message, lostRemedy), ...findings];
    return { savedTo: [], findings: lost, artifact: null, ids: inIt };
}
/**
 * A run has one artifact of a name: where an earlier attempt of it, or another job, has left one, its sessions go into
 * the one that takes its place, for a copy of the whole store that has them may be gone before a later one is made.
 */
async function addSegment(segments, segment) {
    const earlier = (0,external_node_path_.join)((0,external_node_path_.dirname)(segment), 'earlier');
    await files/* files */.a.makeFolder(earlier);
    const added = await segments.add(segment, earlier);
    if (added.state !== 'exists')
        return { saved: added, findings: [] };
    const from = 'an earlier attempt of this run';
    const taken = added.lost === null ? await (0,uniting/* takeCopy */.j)({ folder: earlier, from }, segment) : { unusable: added.lost };
    const findings = 'unusable' in taken
        ? [(0,storage_findings/* storageFailed */.Li)(`${notTakenOver}: ${taken.unusable}`, notTakenOverRemedy)]
        : taken.findings;
    await bare(segment);
    return { saved: await segments.replace(segment, 'history'), findings };
}
const notTakenOver = 'the artifact of what an earlier attempt of this run added was replaced without taking it over';
const notTakenOverRemedy = 'It is in the history that was restored, if that was whole, and is saved with it.';
const lostRemedy = 'The verdicts stand. Only where the output saved-to names no place is what this run measured lost with its machine.';
/** A store in `folder` that holds these sessions of `store` and no other, under the ids that they have there. */
async function writeSegment(store, folder, ids) {
    const [from, into] = [await openedStore(store), await openedStore(folder)];
    into.merge({ ids: () => ids, content: (id) => from.content(id), signatures: () => from.signatures() });
    await into.save();
    from.close();
    into.close();
    await bare(folder);
}
/** Leaves the store alone. */
async function bare(folder) {
    for (const name of ['benchmarks.json', 'store.db.sha256'])
        await files/* files */.a.remove((0,external_node_path_.join)(folder, name));
}
async function idsIn(folder) {
    const history = await openedStore(folder);
    const ids = history.ids();
    history.close();
    return ids;
}
/** A store that is there, or an empty one, to be written to. */
async function openedStore(folder) {
    const found = await histories/* fileHistories */.n.open(folder, { verify: false, write: true });
    if (found.state !== 'absent' && found.state !== 'open')
        throw new Error(`${folder}: ${found.reason}`);
    return found.history;
}
//# sourceMappingURL=own-segment.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/core/store/ancestry.js
/**
 * Ids of the sessions all of whose ancestors are among `sessions`. A session's parents are all heads of the store that
 * it was appended to, so whoever holds its whole ancestry holds all of that store.
 */
function wholeAncestry(sessions) {
    const whole = new Set(sessions.map(({ id }) => id));
    const children = new Map();
    for (const { id, parents } of sessions)
        for (const parent of parents)
            children.set(parent, [...(children.get(parent) ?? []), id]);
    const missing = [...children.keys()].filter((id) => !whole.has(id));
    for (let lacking = missing.pop(); lacking !== undefined; lacking = missing.pop())
        for (const child of children.get(lacking) ?? [])
            if (whole.delete(child))
                missing.push(child);
    return whole;
}
//# sourceMappingURL=ancestry.js.map
// EXTERNAL MODULE: ./build/src/action/taken.js
var action_taken = __webpack_require__(1183);
;// CONCATENATED MODULE: ./build/src/action/pruning.js







/**
 * Removes caches and artifacts that the copy `id` makes superfluous, once that copy has been read back and is, byte by
 * byte, the store that was saved. Nothing that goes wrong here is worth more than a note.
 */
async function pruneBehind({ places, prune }, store, id) {
    const place = places.find(({ name }) => name === 'artifact')?.place;
    if (prune === null || place === undefined)
        return [];
    const folder = await files/* files */.a.makeTemporaryFolder('benchgate-read-back-');
    try {
        const loaded = await place.load(folder);
        if (loaded.state !== 'found' || !(await isSame(folder, store)))
            return [nothingPruned('the copy that was just saved could not be read back')];
        const pruned = await prune(id, await heldBy(store));
        if (pruned.state === 'failed')
            return [nothingPruned(pruned.reason)];
        const { caches, copies, segments, forbidden } = pruned;
        const gone = `${caches} caches, ${copies} copies and ${segments} segments were removed, all held by artifact ${id}, which was read back`;
        const notes = caches + copies + segments > 0 ? [(0,storage_findings/* historyNote */.Pw)(gone)] : [];
        return forbidden ? [...notes, nothingPruned('the token may not; give the job actions: write')] : notes;
    }
    finally {
        await files/* files */.a.remove(folder);
    }
}
/** Segments of runs of which the store holds all that they restored, too. */
async function heldBy(store) {
    const opened = await histories/* fileHistories */.n.open(store, { verify: false });
    if (opened.state !== 'open')
        return [];
    const whole = wholeAncestry(opened.history.sessions());
    opened.history.close();
    const taken = Object.entries(await (0,action_taken/* readTaken */.Wu)(store));
    return taken
        .filter(([, ids]) => ids.length > 0 && ids.every((one) => whole.has(one)))
        .map(([id]) => Number(id));
}
const nothingPruned = (why) => (0,storage_findings/* historyNote */.Pw)(`older copies of the history were not removed, as prune-after asks: ${why}`);
async function isSame(folder, store) {
    const [theirs, ours] = await Promise.all([folder, store].map((dir) => (0,promises_.readFile)((0,external_node_path_.join)(dir, 'store.db'))));
    return theirs.equals(ours);
}
//# sourceMappingURL=pruning.js.map
// EXTERNAL MODULE: ./build/src/action/signing-input.js + 3 modules
var signing_input = __webpack_require__(9786);
// EXTERNAL MODULE: ./build/src/action/storing.js + 7 modules
var storing = __webpack_require__(1038);
;// CONCATENATED MODULE: ./build/src/action/keeping.js








/**
 * What this run added goes first, as an artifact of its own: from it every later run can take it, whatever becomes of
 * the rest. On the default branch and of its releases the whole store follows, unless it could not be restored whole: a
 * shorter history must never hide a longer one.
 */
async function keep(keeping) {
    const { event, services, maySave, store, ids } = keeping;
    const { places, segments } = services;
    const { of, findings: unclear } = await services.standing(event);
    if (of !== 'change')
        await signOwn(store, ids);
    if (of !== 'change' && noneTakes(services, of))
        return { savedTo: [], findings: [...unclear, (0,storage_findings/* keptNowhere */.ds)(places, of)] };
    const own = await saveSegment(segments, keeping, of);
    if (of === 'change' || of === 'unknown')
        return { savedTo: own.savedTo, findings: [...unclear, ...own.findings] };
    if (!maySave)
        return { savedTo: own.savedTo, findings: [notSaved(own.savedTo), ...own.findings] };
    if (own.artifact !== null)
        await (0,action_taken/* noteTaken */.Mx)(store, own.artifact, own.ids);
    const others = places.filter(({ name }) => name !== 'artifact' && !useless[of].includes(name));
    const whole = await (0,storing/* save */.UN)(others, store);
    const savedTo = [...whole.savedTo, ...own.savedTo];
    const findings = [...whole.findings, ...own.findings];
    if (of === 'release' || segments === null)
        return { savedTo, findings };
    // Nightly, and where nobody else has all of it.
    if (event.name !== 'schedule' && whole.savedTo.length > 0)
        return { savedTo, findings };
    const artifact = places.filter(({ name }) => name === 'artifact');
    const copy = await (0,storing/* save */.UN)(artifact, store);
    const pruned = copy.artifact === null ? [] : await pruneBehind(services, store, copy.artifact);
    return { savedTo: [...savedTo, ...copy.savedTo], findings: [...findings, ...copy.findings, ...pruned] };
}
/** Only what this run itself added: a session that somebody else put into the folder meanwhile gets no signature. */
async function signOwn(store, ids) {
    const keys = (0,signing_input/* inputKeys */.n)();
    if (keys === null || ids.length === 0)
        return;
    const history = await openedStore(store);
    (0,signing/* signSessions */.Z)(history, ids, keys, clock/* clock */.p.now());
    await history.save();
    history.close();
}
/** Storages in which nobody would find the whole store: only runs of that very tag see its cache. */
const useless = {
    history: ['release-asset'],
    release: ['actions-cache'],
};
/** Whether storages were named of which none takes anything of such a run; artifacts take what any run measured. */
function noneTakes({ places, segments }, of) {
    if (segments !== null || places.length === 0)
        return false;
    return of === 'unknown' || places.every(({ name }) => useless[of].includes(name));
}
const notSaved = (savedTo) => (0,storage_findings/* storageFailed */.Li)(`the history was not saved, because the one before could not be restored: a new one would have hidden it; ${savedTo.length > 0 ? `this session alone is in ${savedTo.join(', ')}` : 'this session was not kept'}`, 'Run the job again when the storages answer.');
//# sourceMappingURL=keeping.js.map

/***/ }),

/***/ 6539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fz: () => (/* binding */ annotate),
  mk: () => (/* binding */ publish),
  uH: () => (/* binding */ setOutput)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 20 modules
var core = __webpack_require__(3218);
;// CONCATENATED MODULE: ./build/src/core/documents/json.js
/** The `--json` contract; `json-schema.ts` describes it. */
const json = {
    name: 'json',
    summary: 'one JSON object for programs',
    file: 'outcome.json',
    render: renderJson,
};
/** An answer as text with one line end. */
function renderJson(answer) {
    return `${JSON.stringify(jsonOutcome(answer), null, 2)}\n`;
}
/** The object that is printed; every number in it is finite. */
function jsonOutcome(answer) {
    const { decision, exitCode, verdicts, findings, difference, session, files } = answer;
    return {
        decision,
        exitCode,
        verdicts: verdicts.map(jsonVerdict),
        findings: findings.map(jsonFinding),
        ...(difference === undefined ? {} : { difference: [...difference] }),
        session,
        files: { ...files },
    };
}
function jsonVerdict(verdict) {
    const { benchmark, subject, metric, kind, gate, baseline, direction, unit, mandatory, reason } = verdict;
    const { evidence, policy } = verdict;
    const { absolute } = evidence;
    return {
        ...{ benchmark, subject, metric, kind, gate, baseline, direction, unit, mandatory },
        head: finite(evidence.head),
        base: finite(evidence.base),
        absolute,
        worse: finite(evidence.worse),
        low: finite(evidence.low),
        high: finite(evidence.high),
        confidence: finite(evidence.confidence),
        pairs: finite(evidence.pairs),
        pReject: finite(evidence.pReject),
        pPass: finite(evidence.pPass),
        family: evidence.family ?? null,
        attempt: evidence.attempt ?? null,
        allowed: evidence.allowed ?? null,
        tolerance: finite((absolute ? policy?.absTolerance : policy?.tolerance) ?? null),
        limit: finite((absolute ? policy?.absLimit : policy?.limit) ?? null),
        reason,
    };
}
/** JSON has no infinity: an unbounded side of an interval is null. */
const finite = (value) => value !== null && Number.isFinite(value) ? value : null;
function jsonFinding(finding) {
    const { rule, level, message, file, line } = finding;
    const { benchmark = null, subject = null, metric = null, remedy = null } = finding;
    return { rule, level, message, file, line, benchmark, subject, metric, remedy };
}
//# sourceMappingURL=json.js.map
;// CONCATENATED MODULE: ./build/src/core/documents/parts/fingerprint.js
const mask = (1n << 64n) - 1n;
/**
 * 16 hex digits that stand for `text`, equal wherever they are computed. Tells findings apart and protects
 * nothing: FNV-1a, 64 bits (Fowler, Noll and Vo; offset basis and prime from IETF draft-eastlake-fnv).
 */
function fingerprint(text) {
    let hash = 0xcbf29ce484222325n;
    for (const byte of new TextEncoder().encode(text)) {
        hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & mask;
    }
    return hash.toString(16).padStart(16, '0');
}
//# sourceMappingURL=fingerprint.js.map
// EXTERNAL MODULE: ./build/src/core/documents/rules.js
var rules = __webpack_require__(2959);
;// CONCATENATED MODULE: ./build/src/core/documents/sarif.js


/** What code scanning keeps of one upload is less; more results than this are refused altogether. */
const mostResults = 25_000;
/**
 * SARIF 2.1.0 as code scanning accepts it: one run, every required text filled, one category per project.
 * An outcome without findings is a valid log too, and the one that closes alerts: it is always uploaded.
 */
const sarif = {
    name: 'sarif',
    summary: 'SARIF 2.1.0 for code scanning',
    file: 'benchgate.sarif',
    render: (outcome) => `${JSON.stringify(log(outcome), null, 2)}\n`,
};
function log(outcome) {
    const { findings, header, decision } = outcome;
    const shown = findings.slice(0, mostResults);
    const known = [...rules/* rules */.a, ...strangers(shown)];
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: { name: 'benchgate', semanticVersion: header.harnessVersion, rules: known.map(descriptor) },
                },
                automationDetails: { id: `benchgate/${header.project}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [{ executionSuccessful: decision !== 'ERROR' }],
                results: results(shown, known, header.project),
            },
        ],
    };
}
/** Rules of findings that `rules.ts` does not list: a result must never point at a rule that is not there. */
function strangers(findings) {
    const listed = new Set(rules/* rules */.a.map(({ id }) => id));
    const ids = new Set(findings.map(({ rule }) => rule).filter((id) => !listed.has(id)));
    return [...ids].map(rules/* ruleOf */.Y);
}
/** No `security-severity`: with it the result would count as a security alert. */
const descriptor = ({ id, sentence, help, docs }) => ({
    id,
    shortDescription: { text: sentence },
    fullDescription: { text: `${sentence} ${help}` },
    help: { text: `${help} See ${docs}.`, markdown: `${help}\n\nSee \`${docs}\`.` },
    properties: { tags: ['performance'], precision: 'high', 'problem.severity': 'warning' },
});
function results(findings, known, project) {
    const index = new Map(known.map(({ id }, at) => [id, at]));
    const seen = new Map();
    return findings.map((finding) => {
        const key = identity(project, finding);
        const nth = (seen.get(key) ?? 0) + 1;
        seen.set(key, nth);
        return {
            ruleId: finding.rule,
            ruleIndex: index.get(finding.rule),
            level: finding.level,
            message: {
                text: [finding.message || (0,rules/* ruleOf */.Y)(finding.rule).sentence, finding.remedy].filter(Boolean).join(' '),
            },
            locations: [sarif_location(finding)],
            partialFingerprints: { primaryLocationLineHash: `${fingerprint(key)}:${nth}` },
        };
    });
}
/** Neither line nor numbers: an alert stays the same one when the manifest grows or the change gets larger. */
const identity = (project, { benchmark, subject, metric, rule }) => [project, benchmark ?? '', subject ?? '', metric ?? '', rule].join('|');
function sarif_location({ file, line }) {
    const startLine = Number.isInteger(line) && line > 0 ? line : 1;
    return {
        physicalLocation: {
            artifactLocation: { uri: uri(file || 'bench/manifest.toml') },
            region: { startLine, startColumn: 1, endLine: startLine, endColumn: 2 },
        },
    };
}
const uri = (path) => path.split('/').map(segment).join('/');
/** A lone surrogate, which a file name may hold, cannot be encoded. */
const segment = (part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'));
//# sourceMappingURL=sarif.js.map
// EXTERNAL MODULE: ./build/src/core/model/verdict.js
var verdict = __webpack_require__(462);
// EXTERNAL MODULE: ./build/src/core/documents/parts/numbers.js
var numbers = __webpack_require__(9391);
;// CONCATENATED MODULE: ./build/src/core/documents/parts/headline.js


const good = ['PASS', 'PROMOTE'];
/** Verdicts that are no pass, in the order given. */
const troubled = ({ verdicts }) => verdicts.filter(({ kind }) => !good.includes(kind));
/** Why the decision is what it is, in one or two plain sentences: the worst finding, which says the most. */
function whyOf(outcome) {
    const { decision, verdicts, findings, why } = outcome;
    if (why !== undefined)
        return why;
    if (decision === 'PASS')
        return whyPassed(verdicts);
    const [worst, ...others] = findings.filter(({ level }) => level === 'error' || (level === 'warning' && decision === 'WARN'));
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    if (worst !== undefined)
        return `${worst.message}${more}`;
    return decision === 'WARN' ? whyPassed(verdicts) : whyNot(verdicts);
}
/** Answers of verdicts alone bring no findings: the worst verdict speaks. */
function whyNot(verdicts) {
    const worst = (0,verdict/* worstKind */.eD)(verdicts.map(({ kind }) => kind));
    const reasons = verdicts.flatMap(({ kind, reason }) => (kind === worst ? [reason] : []));
    const more = reasons.length > 1 ? ` (and ${reasons.length - 1} more)` : '';
    return reasons.length === 0 ? whyPassed(verdicts) : `${reasons[0]}${more}`;
}
function whyPassed(verdicts) {
    if (verdicts.length === 0)
        return 'Nothing was judged.';
    const rest = troubled({ verdicts });
    const passed = verdicts.length - rest.length;
    const quarantined = rest.filter(({ policy }) => policy?.quarantine).length;
    // Without quarantine only an acceptance lets a job pass that holds a failure.
    const accepted = rest.filter(({ kind, policy }) => kind === 'FAIL' && !policy?.quarantine).length;
    const held = [
        quarantined > 0 ? ` Quarantine keeps ${quarantined} from failing.` : '',
        accepted > 0 ? ` ${accepted === 1 ? '1 regression is' : `${accepted} regressions are`} accepted.` : '',
    ].join('');
    const others = rest.length - quarantined - accepted;
    if (passed === 0 && others === 0)
        return `No verdict passed.${held}`;
    if (passed === 0)
        return `No metric could be judged, and the policy lets that pass.${held}`;
    return `${passed} of ${(0,numbers/* count */.U9)(verdicts.length, 'verdict')} passed.${others > 0 ? ` The policy lets the other ${others} be.` : ''}${held}`;
}
//# sourceMappingURL=headline.js.map
// EXTERNAL MODULE: ./build/src/core/documents/parts/printable.js
var printable = __webpack_require__(1770);
;// CONCATENATED MODULE: ./build/src/core/documents/parts/markdown.js

const plainCharacter = /[^A-Za-z0-9 .,:;/()%+\-\u00a0-\u{10ffff}]/gu;
const entity = (character) => `&#${character.codePointAt(0)};`;
/** Every character that Markdown or HTML could take for markup, as a character reference: those are never markup. */
const inert = (text) => text.replace(plainCharacter, entity);
/** A name in a table or a sentence: inside `<code>` nothing is a mention, a link or an emoji. */
const code = (name) => `<code>${inert((0,printable/* printable */.g)(name)) || ' '}</code>`;
const gap = '&#8203;';
/**
 * A sentence that may hold names. References are resolved before mentions and links are looked for, so a
 * zero-width space keeps `@name`, `#1`, addresses and `:emoji:` from turning into one.
 */
function sentence(text) {
    return inert((0,printable/* printable */.g)(text, 2000))
        .replaceAll('&#64;', `&#64;${gap}`)
        .replaceAll('&#35;', `&#35;${gap}`)
        .replaceAll('://', `:${gap}//`)
        .replace(/\b(www)\./gi, `$1${gap}.`)
        .replace(/\b(GH)-(?=\d)/gi, `$1${gap}-`)
        .replace(/:(?=(?:[A-Za-z0-9+-]|&#95;)+:)/g, `:${gap}`)
        .replace(/^(?=[-+]|\d+[.)])/, gap);
}
/** One row of a table; the cells are Markdown already. */
const row = (cells) => `| ${cells.join(' | ')} |`;
/** UTF-8 length: limits are counted in bytes. */
const byteLength = (text) => new TextEncoder().encode(text).length;
/** As many of `lines`, from the first, as fit into `budget` bytes, and how many did not. */
function within(lines, budget) {
    let used = 0;
    const end = lines.findIndex((line) => {
        used += byteLength(line) + 1;
        return used > budget;
    });
    return end < 0 ? { kept: lines, left: 0 } : { kept: lines.slice(0, end), left: lines.length - end };
}
//# sourceMappingURL=markdown.js.map
;// CONCATENATED MODULE: ./build/src/core/documents/parts/row.js

function rowOf(verdict) {
    const { kind, metric, baseline, gate, reason, evidence, unit } = verdict;
    return {
        kind,
        benchmark: subjectOf(verdict),
        metric: metric ?? '(whole benchmark)',
        values: values(evidence, unit),
        worse: worse(evidence, unit),
        against: baseline || gate,
        reason,
    };
}
/** The benchmark, with its subject where that is not this repository itself. */
const subjectOf = ({ benchmark, subject }) => subject === 'self' || subject === '' ? benchmark : `${benchmark} [${subject}]`;
function values({ base, head }, unit) {
    const [from, to] = [base, head].map((value) => (value === null ? null : (0,numbers/* quantity */.au)(value, unit)));
    if (from !== null && to !== null)
        return `${from} → ${to}`;
    return to ?? (from === null ? '' : `${from} → ?`);
}
function worse({ absolute, worse, low, high }, unit) {
    if (worse === null)
        return '';
    const show = (value) => (absolute ? (0,numbers/* difference */.iv)(value, unit) : (0,numbers/* change */.Zg)(value));
    return low === null || high === null ? show(worse) : `${show(worse)} (${show(low)} to ${show(high)})`;
}
/** What the numbers of a verdict hold at: `8 pairs, 99.2 % sure, fails above 2 %, passes below 5 %`. */
function groundsOf({ evidence, policy, unit }) {
    const { pairs, confidence, absolute, pReject, pPass, attempt, allowed } = evidence;
    const margin = (share, own) => absolute ? own && (0,numbers/* quantity */.au)(own, unit) : share === null ? null : (0,numbers/* percent */.KN)(share);
    const tolerance = policy && margin(policy.tolerance, policy.absTolerance);
    const limit = policy && margin(policy.limit, policy.absLimit);
    const parts = [
        pairs !== null && `${pairs} pairs`,
        confidence !== null && `interval at ${(0,numbers/* percent */.KN)(confidence)}`,
        pReject !== null && `p(worse than tolerated) ${(0,numbers/* number */.ai)(pReject)}`,
        pPass !== null && `p(within the limit) ${(0,numbers/* number */.ai)(pPass)}`,
        attempt !== undefined && allowed !== undefined && `attempt ${attempt}, at ${(0,numbers/* percent */.KN)(allowed)}`,
        tolerance && `tolerance ${tolerance}`,
        limit && `limit ${limit}`,
    ];
    return parts.filter((part) => typeof part === 'string').join(', ');
}
//# sourceMappingURL=row.js.map
;// CONCATENATED MODULE: ./build/src/core/documents/summary.js




/** A job summary over 1 MiB is refused as a whole; the parts' budgets below leave room for what is fixed. */
const budgets = { verdicts: 450_000, findings: 250_000, others: 150_000, details: 120_000 };
/** Few rows are shown at once, passes too. */
const fewRows = 10;
/** The job summary: the decision and why, the table worst first, what to do, details folded away. */
const summary = {
    name: 'summary',
    summary: 'Markdown for the job summary',
    file: 'summary.md',
    render: renderSummary,
};
function renderSummary(outcome) {
    const { verdicts, decision } = outcome;
    const bad = troubled(outcome);
    const isShort = verdicts.length <= fewRows;
    const others = isShort ? [] : verdicts.filter((verdict) => !bad.includes(verdict));
    const passes = `${(0,numbers/* count */.U9)(others.length, 'verdict')} that passed`;
    const blocks = [
        [`## ${mark[decision]} benchgate: ${decision}`, '', sentence(whyOf(outcome))],
        table(isShort ? verdicts : bad, budgets.verdicts),
        findings(outcome),
        others.length === 0 ? [] : folded(passes, table(others, budgets.others)),
        details(outcome),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
const mark = { ERROR: '💥', FAIL: '❌', UNDECIDED: '❔', WARN: '⚠️', PASS: '✅' };
function table(verdicts, budget) {
    if (verdicts.length === 0)
        return [];
    const rows = verdicts.map(rowOf).map(({ kind, benchmark, metric, values, worse, against }) => {
        const name = metric.startsWith('(') ? sentence(metric) : code(metric);
        const kindCell = kind === 'PASS' || kind === 'PROMOTE' ? kind : `**${sentence(kind)}**`;
        return row([kindCell, code(benchmark), name, sentence(values), sentence(worse), sentence(against)]);
    });
    const { kept, left } = within(rows, budget);
    const titles = ['Verdict', 'Benchmark', 'Metric', 'Base → head', 'Worse by', 'Against'];
    return [row(titles), row(titles.map(() => '---')), ...kept, ...cutNote(left, 'row')];
}
/** The line that says what was left out; a table ends at the blank line before it. */
const cutNote = (left, noun) => left === 0
    ? []
    : [
        '',
        `_${(0,numbers/* count */.U9)(left, noun)} left out, the least bad ones: a summary may hold 1 MiB. The JSON file has all._`,
    ];
function findings(outcome) {
    if (outcome.findings.length === 0)
        return [];
    const lines = outcome.findings.map(({ level, rule, message, remedy, file, line }) => {
        const hint = remedy ? ` _${sentence(remedy)}_` : '';
        return `- **${level}** ${code(rule)} at ${code(`${file}:${line}`)}: ${sentence(message)}${hint}`;
    });
    const { kept, left } = within(lines, budgets.findings);
    return ['### Findings', '', ...kept, ...cutNote(left, 'finding')];
}
const folded = (title, lines) => [
    `<details><summary>${title}</summary>`,
    '',
    ...lines,
    '',
    '</details>',
];
function details(outcome) {
    const { verdicts, files } = outcome;
    const grounds = verdicts
        .filter((verdict) => groundsOf(verdict) !== '')
        .map((verdict) => `- ${nameOf(verdict)}: ${sentence(groundsOf(verdict))}`);
    const { kept, left } = within([
        ...aboutSession(outcome),
        ...Object.entries(files).map(([name, path]) => `- ${sentence(name)}: ${code(path)}`),
        ...grounds,
    ], budgets.details);
    return folded('Details', [...kept, ...cutNote(left, 'line')]);
}
function nameOf(verdict) {
    const { benchmark, metric, against } = rowOf(verdict);
    return `${code(benchmark)} ${sentence(metric)} against ${sentence(against)}`;
}
function aboutSession({ header, session, policy }) {
    const { gitSha, branch, dirty, event, machine, startedAt, endedAt, harnessVersion } = header;
    const commit = `${gitSha.slice(0, 12)}${branch === null ? '' : ` on ${branch}`}${dirty ? ', with uncommitted changes' : ''}`;
    const name = machine.label || `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB`;
    return [
        `- Commit ${code(commit)}, event ${code(event)}, ${sentence(`${((endedAt - startedAt) / 1000).toFixed(0)} s`)}`,
        `- Machine ${code(name)}`,
        `- Mode ${policy.mode}, alpha ${(0,numbers/* percent */.KN)(policy.alpha)}, beta ${(0,numbers/* percent */.KN)(policy.beta)}, fails on ${policy.failOn}`,
        `- Session ${session === null ? 'not stored' : code(session)}, benchgate ${code(harnessVersion)}`,
        '- “Worse by” is signed so that plus is worse, whichever direction is better.',
    ];
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/src/core/documents/text.js



const same = (text) => text;
/** No colour: for files, pipes, `NO_COLOR`, and whenever nobody asked for colour. */
const plain = { good: same, warn: same, bad: same, dim: same };
const esc = String.fromCharCode(27);
const wrap = (colour) => (text) => `${esc}[${colour}m${text}${esc}[0m`;
/** The sixteen colours that every terminal has. */
const colours = { good: wrap(32), warn: wrap(33), bad: wrap(31), dim: wrap(2) };
/** Terminal output: the decision and why, one aligned line per verdict, then what to do. */
const text_text = {
    name: 'text',
    summary: 'lines for a terminal',
    file: 'outcome.txt',
    render: (outcome) => renderText(outcome),
};
function renderText(outcome, palette = plain) {
    const { decision, session, files } = outcome;
    const head = `${colourOf(decision, palette)(decision)}  ${(0,printable/* printable */.g)(whyOf(outcome), 2000)}`;
    const places = Object.entries(files).map(([name, path]) => `${(0,printable/* printable */.g)(name)}: ${(0,printable/* printable */.g)(path, 4096)}`);
    const foot = [...(session === null ? [] : [`session: ${session}`]), ...places].map(palette.dim);
    const difference = (outcome.difference ?? []).map((line) => (0,printable/* printable */.g)(line));
    const blocks = [[head], verdictLines(outcome, palette), difference, findingLines(outcome, palette), foot];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function verdictLines({ verdicts }, palette) {
    // Against what is worth a column only where there are several answers to it.
    const several = new Set(verdicts.map(({ baseline }) => baseline)).size > 1;
    const rows = verdicts
        .map(rowOf)
        .map(({ kind, benchmark, metric, values, worse, against, reason }) => [
        ...[kind, benchmark, metric, values, worse, several ? against : ''].map((cell) => (0,printable/* printable */.g)(cell, widest)),
        (0,printable/* printable */.g)(reason),
    ]);
    const widths = [0, 1, 2, 3, 4, 5].map((at) => Math.max(0, ...rows.map((row) => width(row[at]))));
    return rows.map((cells) => {
        const [kind, ...rest] = cells.map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - width(cell))));
        return `${colourOfKind(cells[0], palette)(kind)}  ${rest.filter((_, at) => widths[at + 1] !== 0).join('  ')}`.trimEnd();
    });
}
/** One endless name must not push all columns off the screen. */
const widest = 60;
const width = (cell) => [...cell].length;
function findingLines({ findings }, palette) {
    const mark = { error: palette.bad, warning: palette.warn, note: palette.dim };
    return findings.flatMap(({ rule, level, message, file, line, remedy }) => [
        `${(0,printable/* printable */.g)(file)}:${line}: ${mark[level](level)} ${(0,printable/* printable */.g)(rule)}: ${(0,printable/* printable */.g)(message, 2000)}`,
        ...(remedy ? [palette.dim(`  hint: ${(0,printable/* printable */.g)(remedy, 2000)}`)] : []),
    ]);
}
function colourOf(decision, palette) {
    switch (decision) {
        case 'ERROR':
        case 'FAIL':
            return palette.bad;
        case 'UNDECIDED':
        case 'WARN':
            return palette.warn;
        case 'PASS':
            return palette.good;
    }
}
function colourOfKind(kind, palette) {
    if (kind === 'PASS' || kind === 'PROMOTE')
        return palette.good;
    return kind === 'FAIL' || kind === 'REJECT' || kind === 'ERROR' ? palette.bad : palette.warn;
}
//# sourceMappingURL=text.js.map
// EXTERNAL MODULE: ./build/src/edge/child-output.js
var child_output = __webpack_require__(3267);
// EXTERNAL MODULE: ./build/src/edge/files.js + 4 modules
var files = __webpack_require__(6524);
// EXTERNAL MODULE: ./build/src/action/settings.js
var settings = __webpack_require__(1767);
;// CONCATENATED MODULE: ./build/src/action/publish.js









/** GitHub shows ten annotations of a level per step and drops the rest. */
const annotationsShown = 10;
const setOutput = (name, value) => core/* setOutput */.uH(name, value);
/** Writes every document, the job summary, the annotations and the outputs. Returns the outcome with its files. */
async function publish(outcome, folder) {
    const workspace = process.env['GITHUB_WORKSPACE'] ?? '.';
    const asked = (name, own) => (0,settings/* input */.hF)(name) ? (0,external_node_path_.resolve)(workspace, (0,settings/* input */.hF)(name)) : (0,external_node_path_.join)(folder, own);
    const paths = {
        sarif: asked('sarif-file', sarif.file),
        summary: asked('summary-file', summary.file),
        json: (0,external_node_path_.join)(folder, json.file),
    };
    const written = { ...outcome, files: { ...outcome.files, ...paths } };
    await files/* files */.a.writeAtomic(paths.sarif, sarif.render(inWorkspace(written)));
    await files/* files */.a.writeAtomic(paths.summary, summary.render(written));
    await files/* files */.a.writeAtomic(paths.json, json.render(written));
    if ((0,settings/* flag */.Jt)('job-summary'))
        await core/* summary */.z.addRaw(summary.render(written)).write();
    process.stdout.write((0,child_output/* withoutCommands */.D)(text_text.render(written)));
    annotate(written.findings);
    outputsOf(written);
    return written;
}
function outputsOf(outcome) {
    const { decision, exitCode, session, files: paths } = outcome;
    const { verdicts, findings } = jsonOutcome(outcome);
    setOutput('decision', decision);
    setOutput('exit-code', String(exitCode));
    setOutput('verdicts', JSON.stringify(verdicts));
    setOutput('regressions', JSON.stringify(verdicts.filter(({ kind }) => kind === 'FAIL' || kind === 'REJECT')));
    setOutput('findings', JSON.stringify(findings));
    setOutput('session', session ?? '');
    setOutput('sarif-file', paths['sarif'] ?? '');
    setOutput('summary-file', paths['summary'] ?? '');
    setOutput('json-file', paths['json'] ?? '');
    setOutput('history-file', paths['history'] ?? '');
    setOutput('store-file', paths['store'] ?? '');
}
/** Errors first; what does not fit is in the summary. */
function annotate(findings) {
    const levels = { error: core/* error */.z3, warning: core/* warning */.$e, note: core/* notice */.lm };
    for (const level of ['error', 'warning', 'note']) {
        for (const finding of findings.filter((one) => one.level === level).slice(0, annotationsShown)) {
            const { message, file, line, rule } = finding;
            levels[level](message, { file: fromWorkspace(file), startLine: line, title: `benchgate: ${rule}` });
        }
    }
}
/** Code scanning looks for files from the top of the checkout. */
const inWorkspace = (outcome) => ({
    ...outcome,
    findings: outcome.findings.map((finding) => ({ ...finding, file: fromWorkspace(finding.file) })),
});
/** Findings count from the project; annotations and code scanning from the workspace. */
function fromWorkspace(file) {
    const workspace = process.env['GITHUB_WORKSPACE'] ?? '.';
    const path = (0,external_node_path_.isAbsolute)(file) ? file : (0,external_node_path_.join)((0,settings/* projectFolder */.Kb)(), file);
    const inside = (0,external_node_path_.relative)(workspace, path).split(external_node_path_.sep).join('/');
    return inside.startsWith('../') ? file : inside;
}
//# sourceMappingURL=publish.js.map

/***/ }),

/***/ 3548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/** What the Action may be asked to do. */
const commands = ['gate', 'check', 'plan', 'measure', 'judge', 'calibrate', 'sign'];
/** Why this event may not be answered with this command, or null when it may. */
function refusal(command, { name, isFork, repository }) {
    const where = { file: 'workflow', key: `on.${name}` };
    if (name === 'pull_request_target' || (name === 'workflow_run' && command !== 'judge')) {
        return {
            where,
            what: `a ${command} on ${name} would run a change’s code beside the repository’s secrets`,
            hint: `run the ${command} on pull_request`,
        };
    }
    if (!isFork || (command !== 'gate' && command !== 'calibrate'))
        return null;
    return {
        where,
        what: `this pull request comes from a fork of ${repository}: in a single job its code could reach the history and the token`,
        hint: 'measure and judge in jobs apart (examples/fork-measure.yml), or skip forks: if: github.event.pull_request.head.repo.full_name == github.repository',
    };
}
//# sourceMappingURL=refusal.js.map

/***/ }),

/***/ 4227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openServices)
});

// EXTERNAL MODULE: ./build/src/edge/storage/client-process.js + 1 modules
var client_process = __webpack_require__(6986);
;// CONCATENATED MODULE: ./build/src/action/segment-names.js
/**
 * Names of artifacts are constant, because they are found by them: `history` for what runs of the default branch
 * added, `change` for what was measured of pull requests and other branches.
 */
const segmentName = (store, of) => of === 'history' ? `${store}-segment` : `${store}-change`;
//# sourceMappingURL=segment-names.js.map
// EXTERNAL MODULE: ./build/src/action/standing.js
var action_standing = __webpack_require__(3430);
// EXTERNAL MODULE: ./build/src/action/storing.js + 7 modules
var storing = __webpack_require__(1038);
;// CONCATENATED MODULE: ./build/src/action/services.js




const day = 86_400_000;
/** The services that the workflow asked for; unknown names are problems. */
function openServices(settings) {
    const { store, token, deadline, retentionDays, names, pruneAfter } = settings;
    const places = (0,storing/* openPlaces */.j$)(settings);
    const standing = (event) => (0,action_standing/* standingOf */.Y)(event, settings);
    if (!names.includes('artifact'))
        return { places, segments: null, prune: null, standing };
    const ours = { caches: `${store}/`, copies: store, segments: segmentName(store, 'history') };
    return {
        places,
        standing,
        prune: pruneAfter === null
            ? null
            : (copy, taken) => {
                const before = Date.now() - pruneAfter * day;
                return (0,client_process/* callClient */.w)({ call: 'prune', token: token ?? '', ...ours, copy, taken, before }, deadline);
            },
        segments: {
            fetch: (folder, taken) => {
                const name = segmentName(store, 'history');
                return (0,client_process/* callClient */.w)({ call: 'history-segments-load', folder, token: token ?? '', name, taken }, deadline);
            },
            add: (folder, earlier) => {
                const name = segmentName(store, 'history');
                const patience = deadline / 2;
                return (0,client_process/* callClient */.w)({ call: 'segment-save', folder, name, retentionDays, earlier, patience }, deadline);
            },
            replace: (folder, of) => {
                const name = segmentName(store, of);
                return (0,client_process/* callClient */.w)({ call: 'artifact-save', folder, name, retentionDays }, deadline);
            },
        },
    };
}
//# sourceMappingURL=services.js.map

/***/ }),

/***/ 1767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ acknowledged),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Kb: () => (/* binding */ projectFolder),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   db: () => (/* binding */ storageSettings),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   sw: () => (/* binding */ checkInputs),
/* harmony export */   tV: () => (/* binding */ gateRequest)
/* harmony export */ });
/* unused harmony export items */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3218);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6960);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3548);
/* harmony import */ var _signing_input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9786);





/** An input as text, trimmed; empty when it was not given. */
const input = (name) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4(name);
const flag = (name) => choice(name, ['true', 'false']) === 'true';
const items = (name) => input(name)
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
/** One of `words`, or null when the input is empty. Anything else is a problem. */
function choice(name, words) {
    const value = input(name);
    if (value === '')
        return null;
    const found = words.find((word) => word === value);
    if (found !== undefined)
        return found;
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .Mm([
        problem(name, `"${value}" is not one of ${words.join(', ')}`, `write one of ${words.join(', ')}`),
    ]);
}
/** A whole number of at least 1, and at most `most`. */
function whole(name, most = Number.POSITIVE_INFINITY) {
    const value = Number(input(name));
    if (Number.isInteger(value) && value >= 1 && value <= most)
        return value;
    const range = most === Number.POSITIVE_INFINITY ? 'of at least 1' : `from 1 to ${most}`;
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .Mm([
        problem(name, `"${input(name)}" is not a whole number ${range}`, 'write plain digits'),
    ]);
}
/** Inputs that are used only after the measuring: a mistake in them must not cost the measuring. */
function checkInputs() {
    flag('job-summary');
    acknowledged();
    whole('storage-timeout');
    if (input('prune-after') !== '')
        whole('prune-after');
    (0,_signing_input_js__WEBPACK_IMPORTED_MODULE_3__/* .inputKeys */ .n)();
}
/** What is to be acknowledged, and why; null: nothing. */
function acknowledged() {
    const [benchmarks, reason] = [items('acknowledge'), input('reason')];
    const calibrates = choice('command', _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .commands */ .P) === 'calibrate';
    if (benchmarks.length === 0 && reason === '')
        return null;
    if (calibrates && benchmarks.length > 0 && reason !== '')
        return { benchmarks, reason };
    const [what, hint] = ['stands alone', 'give command: calibrate, acknowledge and reason together'];
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .Mm([problem(reason === '' ? 'acknowledge' : 'reason', what, hint)]);
}
const problem = (name, what, hint) => ({
    where: { file: 'workflow', key: `with.${name}` },
    what,
    hint,
});
/** Absolute path of the project. */
const projectFolder = () => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(process.env['GITHUB_WORKSPACE'] ?? '.', input('project') || '.');
/** The gate that the inputs ask for. */
function gateRequest(event, store, findings) {
    const baselines = items('baselines');
    return {
        project: projectFolder(),
        manifest: input('manifest') || 'bench/manifest.toml',
        store,
        verifyStore: true,
        occasion: {
            event: event.name,
            branch: event.branch,
            defaultBranch: event.defaultBranch,
            onDefaultBranch: event.isDefaultBranch && event.name !== 'pull_request_target',
            ...{ baseSha: event.baseSha, baseBranch: event.baseBranch, headSha: event.headSha },
            trigger: null,
            actor: event.actor,
            runnerLabels: [process.env['RUNNER_NAME'] ?? '', process.env['RUNNER_OS'] ?? ''].filter((label) => label !== ''),
        },
        head: null,
        base: input('base') || null,
        baselines: baselines.length > 0 ? baselines : null,
        benchmarks: items('benchmarks'),
        cost: choice('cost', ['fast', 'heavy', 'all']),
        failOn: choice('fail-on', ['mandatory', 'any', 'never']),
        allowDirty: flag('allow-dirty'),
        fresh: false,
        version: input('version') || null,
        command: `action: ${input('command') || 'gate'}`,
        findings,
    };
}
const tags = 'refs/tags/';
/** Where the history of this project is kept, as the inputs and the manifest say. */
function storageSettings({ manifest }, { runId, attempt, name, ref, isDefaultBranch }) {
    const days = Math.max(1, Math.round(manifest.store.keep_artifacts / 86_400));
    return {
        names: items('storages'),
        store: `benchgate-${manifest.project.name}-${manifest.store.name}`,
        directory: input('store-directory') || null,
        attempt: `${runId}-${attempt}`,
        deadline: whole('storage-timeout'),
        retentionDays: days,
        token: input('token') || null,
        onDefaultBranch: isDefaultBranch,
        tag: name === 'release' && ref.startsWith(tags) ? ref.slice(tags.length) : null,
        pruneAfter: input('prune-after') === '' ? null : whole('prune-after'),
    };
}
//# sourceMappingURL=settings.js.map

/***/ }),

/***/ 9786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ holdKeys),
  n: () => (/* binding */ inputKeys)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 20 modules
var core = __webpack_require__(3218);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
;// CONCATENATED MODULE: ./build/src/core/store/signatures.js

/** What a signature is computed over. The first line keeps it from standing for anything else under the same key. */
const signedText = (session, at) => `benchgate session 1\n${session}\n${at}`;
/** What a key's fingerprint is computed over; 16 hex digits of it are shown. */
const fingerprintText = 'benchgate key 1';
const fingerprintLength = 16;
/** Environment variable that gives the command line its keys. */
const keyVariable = 'BENCHGATE_SIGNING_KEY';
/** Fewer characters than this can be guessed by whoever reads a signed store, and everybody may. */
const shortestKey = 32;
/**
 * The keys of a secret: separated by commas or line ends, the one that signs first. `source` names where the secret was
 * given; the problems never hold any of it.
 */
function readKeys(secret, source) {
    const keys = secret
        .split(/[,\r\n]/)
        .map((key) => key.trim())
        .filter((key) => key !== '');
    const short = keys.findIndex((key) => key.length < shortestKey);
    if (short < 0)
        return (0,problem.ok)(keys);
    return (0,problem/* fail */.fJ)({
        where: { file: source },
        what: `key ${short + 1} of ${keys.length} has fewer than ${shortestKey} characters`,
        hint: 'make one with "openssl rand -hex 32"',
    });
}
//# sourceMappingURL=signatures.js.map
;// CONCATENATED MODULE: ./build/src/edge/held-secret.js
/** Secrets that were taken out of the environment, by the variable that held them. */
const held = new Map();
/**
 * Takes a secret out of this process's environment, so that no child can inherit it, and keeps it in memory; empty
 * where there is none. Called before anything is started; later calls answer the same.
 */
function holdSecret(variable) {
    const found = process.env[variable];
    if (found !== undefined) {
        held.set(variable, found);
        delete process.env[variable];
    }
    return held.get(variable) ?? '';
}
//# sourceMappingURL=held-secret.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/edge/history/signing-keys.js


const hmac = (key, text) => (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
const fingerprintOf = (key) => hmac(key, fingerprintText).toString('hex').slice(0, fingerprintLength);
/** Keys as `readKeys` gives them; null for none. */
function signingKeys(keys) {
    const [first] = keys;
    if (first === undefined)
        return null;
    const known = new Map(keys.map((key) => [fingerprintOf(key), key]));
    return {
        fingerprints: [...known.keys()],
        sign: (session, at) => ({
            key: fingerprintOf(first),
            at,
            mac: hmac(first, signedText(session, at)).toString('hex'),
        }),
        proves(session, { key: fingerprint, at, mac }) {
            const key = known.get(fingerprint);
            const given = Buffer.from(mac, 'hex');
            const wanted = key === undefined ? undefined : hmac(key, signedText(session, at));
            return wanted !== undefined && wanted.length === given.length && (0,external_node_crypto_.timingSafeEqual)(wanted, given);
        },
    };
}
//# sourceMappingURL=signing-keys.js.map
;// CONCATENATED MODULE: ./build/src/action/signing-input.js





/** The value of an input that no child may inherit. */
const input = (name) => holdSecret(`INPUT_${name.toUpperCase()}`);
/** Takes the secret out of the environment before anything is started, and has the runner mask each of its keys. */
function holdKeys() {
    // Meant for the command line; where it is set for a whole job, no child of ours shall have it all the same.
    holdSecret(keyVariable);
    for (const key of input('signing-key').split(/[,\r\n]/))
        if (key.trim() !== '')
            core/* setSecret */.Pq(key.trim());
}
/** The keys of the input `signing-key`; null when it is empty. Throws ProblemError for keys that are too short. */
const inputKeys = () => signingKeys((0,problem/* orThrow */.aU)(readKeys(input('signing-key'), 'the input signing-key')));
//# sourceMappingURL=signing-input.js.map

/***/ }),

/***/ 3430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isHistory),
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var _edge_storage_client_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6986);
/* harmony import */ var _storage_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9008);


/** Events whose runs may write the default branch's history. */
const historyEvents = ['push', 'schedule', 'workflow_dispatch'];
/** Whether the run is of the default branch itself. */
const isHistory = ({ isDefaultBranch, name }) => isDefaultBranch && historyEvents.includes(name);
/** A release names a tag and no branch; GitHub says whether its commit is the default branch's, however shallow the clone. */
async function standingOf(event, { token, deadline, tag }) {
    if (isHistory(event))
        return { of: 'history', findings: [] };
    if (tag === null || token === null)
        return { of: 'change', findings: [] };
    const found = await (0,_edge_storage_client_process_js__WEBPACK_IMPORTED_MODULE_0__/* .callClient */ .w)({ call: 'commit-lookup', token, sha: event.sha }, deadline);
    if (found.state === 'commit')
        return { of: found.isOnDefaultBranch ? 'release' : 'change', findings: [] };
    return { of: 'unknown', findings: [unknownCommit(found.reason)] };
}
/** Whoever takes the segment in asks again, so to call it a release’s costs nothing; a `change` would be lost. */
const unknownCommit = (reason) => (0,_storage_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .storageFailed */ .Li)(`it could not be told whether the default branch has the release’s commit: ${reason}`, 'The next run asks again before it takes in what this one measured.');
//# sourceMappingURL=standing.js.map

/***/ }),

/***/ 9008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ onlyRelease),
/* harmony export */   Li: () => (/* binding */ storageFailed),
/* harmony export */   PT: () => (/* binding */ storeDamaged),
/* harmony export */   Pw: () => (/* binding */ historyNote),
/* harmony export */   ds: () => (/* binding */ keptNowhere),
/* harmony export */   px: () => (/* binding */ lostWith),
/* harmony export */   x0: () => (/* binding */ historyLost)
/* harmony export */ });
const place = { file: 'bench/manifest.toml', line: 1 };
/** A storage that did not answer, or did not take what it was given. */
const storageFailed = (message, remedy) => ({
    rule: 'storage-failed',
    level: 'warning',
    message,
    ...place,
    remedy,
});
const runWords = {
    history: 'a run of the default branch',
    release: 'the run of a release',
    unknown: 'the run of a release whose commit could not be looked up',
};
/** None of the storages that were named takes anything of such a run. */
const keptNowhere = (storages, of) => storageFailed(`what was measured is kept nowhere: of ${runWords[of]} nothing goes to ${storages.map(({ name }) => name).join(' or ')}`, 'Add artifact to the input storages: it keeps what any run measured.');
/** Nothing is found where earlier runs will have kept something. */
const historyLost = (runs) => ({
    rule: 'history-lost',
    level: 'warning',
    message: `no storage holds a history, though ${runs} ${runs === 1 ? 'run' : 'runs'} of this workflow succeeded on the default branch before: if they kept one, every copy of it is gone, and baselines start anew`,
    ...place,
    remedy: 'Caches go after seven days without use and artifacts when they expire: a nightly run keeps both alive. A copy by hand can be put back through the storage "directory".',
});
/** Something to know about where the history came from. */
const historyNote = (message) => ({
    rule: 'history-note',
    level: 'note',
    message,
    ...place,
});
/** So many problems of a store are named. */
const named = 5;
/** A part of a store is gone: what is good in it counts, and whoever relies on the rest must hear of it. */
const storeDamaged = (store, damage) => ({
    rule: 'store-unreadable',
    level: 'warning',
    message: `${store} is damaged, and what is good in it was taken: ${wordsOf(damage.slice(0, named))}${damage.length > named ? `; and ${damage.length - named} more` : ''}`,
    ...place,
    remedy: 'Sessions that are named are in no copy that was restored. Where another still has them, join it: benchgate store merge.',
});
const wordsOf = (damage) => damage.map(({ session, what }) => (session ? `session ${session.slice(0, 12)}: ${what}` : what)).join('; ');
/** What was lost with a damaged copy, now that the others are united `here`. */
function lostWith(from, damage, here) {
    const ids = new Set(here.ids());
    const lost = damage.filter(({ session }) => session === null || !ids.has(session));
    if (lost.length > 0)
        return [storeDamaged(`the copy in ${from}`, lost)];
    return damage.length === 0
        ? []
        : [historyNote(`the copy in ${from} is damaged; the sessions that it lost are here from elsewhere`)];
}
/** A part of the history is as old as a release, and nobody knows what came after. */
const onlyRelease = (from) => ({
    rule: 'history-lost',
    level: 'warning',
    message: `the history was restored from ${from}, the last copy that there was: what was measured after that release and is nowhere else is gone`,
    ...place,
    remedy: 'Nothing is to be done: this run saves it anew. A nightly run keeps caches and artifacts alive. Anybody who may write to the repository can change a release: if baselines look strange, compare them with it.',
});
//# sourceMappingURL=storage-findings.js.map

/***/ }),

/***/ 1038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j$: () => (/* binding */ openPlaces),
  PF: () => (/* binding */ restore),
  UN: () => (/* binding */ storing_save),
  Bj: () => (/* binding */ unknownHistory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 20 modules
var core = __webpack_require__(3218);
// EXTERNAL MODULE: ./build/src/core/model/plugin.js
var model_plugin = __webpack_require__(9460);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/edge/files.js + 4 modules
var files = __webpack_require__(6524);
// EXTERNAL MODULE: ./build/src/edge/storage/client-process.js + 1 modules
var client_process = __webpack_require__(6986);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/src/core/store/contents.js

/** Name of the file that is saved beside the others and tells what they are. */
const contentsFile = 'contents.json';
const contents_problem = (key, what) => ({
    where: { file: contentsFile, key },
    what,
    hint: 'The copy is damaged or was not written by benchgate; remove it, or restore from another copy.',
});
/** True for a name that stays in its folder and is not the list itself. */
function isPlainName(name) {
    return name !== '' && name !== '.' && name !== '..' && name !== contentsFile && !/[\\/\0]/.test(name);
}
/** The text of `contents.json`, files in the order of their names. */
function writeContents(files) {
    const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
    const contents = { version: 1, files: sorted };
    return `${JSON.stringify(contents, null, 2)}\n`;
}
function isFacts(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { name, size, sha256 } = value;
    const goodSize = typeof size === 'number' && Number.isSafeInteger(size) && size >= 0;
    const goodHash = typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
    return typeof name === 'string' && isPlainName(name) && goodSize && goodHash;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Reads the text of `contents.json`; every name in the result is plain and occurs once. */
function readContents(text) {
    const value = parse(text);
    if (typeof value !== 'object' || value === null)
        return (0,problem/* fail */.fJ)(contents_problem('', 'is not a JSON object'));
    if (value.version !== 1)
        return (0,problem/* fail */.fJ)(contents_problem('version', `is ${JSON.stringify(value.version)}, not 1`));
    if (!Array.isArray(value.files))
        return (0,problem/* fail */.fJ)(contents_problem('files', 'is not a list'));
    const files = value.files;
    const bad = files.findIndex((file) => !isFacts(file));
    if (bad >= 0)
        return (0,problem/* fail */.fJ)(contents_problem(`files[${bad}]`, 'is not a plain name with a size and a sha256'));
    const facts = files;
    const names = facts.map(({ name }) => name);
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined)
        return (0,problem/* fail */.fJ)(contents_problem('files', `names ${twice} twice`));
    return (0,problem.ok)({ version: 1, files: facts });
}
/** One problem for each listed file that is missing or has other bytes; files that are not listed do not count. */
function checkContents({ files }, found) {
    return files.flatMap((wanted) => {
        const file = found.find(({ name }) => name === wanted.name);
        if (!file)
            return [contents_problem(wanted.name, 'is missing')];
        if (file.size !== wanted.size)
            return [contents_problem(wanted.name, `has ${file.size} bytes, not ${wanted.size}`)];
        return file.sha256 === wanted.sha256 ? [] : [contents_problem(wanted.name, 'has the right size and other bytes')];
    });
}
//# sourceMappingURL=contents.js.map
;// CONCATENATED MODULE: ./build/src/edge/storage/pack.js







/** What every storage carries: a folder of this name. Constant, because caches are found by it. */
const folderName = 'benchgate-store';
/** Names of the regular files directly in a folder, its list of contents apart. Links are not followed. */
async function filesIn(folder) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile() && entry.name !== contentsFile).map(({ name }) => name);
}
async function factsOf(folder, name) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, name)), async (parts) => {
        for await (const part of parts) {
            hash.update(part);
            size += part.length;
        }
    });
    return { name, size, sha256: hash.digest('hex') };
}
const allFacts = async (folder) => Promise.all((await filesIn(folder)).map((name) => factsOf(folder, name)));
async function copyAll(names, from, into) {
    await Promise.all(names.map((name) => (0,promises_.copyFile)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(into, name))));
}
/** Calls `work` with an empty scratch folder and removes it; what is thrown becomes a failure. */
async function inScratch(work) {
    const { RUNNER_TEMP } = process.env;
    let scratch;
    try {
        scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'benchgate-storage-'));
        const folder = (0,external_node_path_.join)(scratch, folderName);
        await (0,promises_.mkdir)(folder);
        return await work(folder);
    }
    catch (error) {
        return { state: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
    finally {
        // A client that was cut off may still be writing here; what cannot be removed now is the runner's to remove.
        if (scratch)
            await (0,promises_.rm)(scratch, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    }
}
/** Checks what arrived and moves only the listed files on. */
async function unpack(folder, into, found) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, contentsFile), 'utf8').catch(() => '');
    const contents = readContents(text);
    const problems = contents.ok ? checkContents(contents.value, await allFacts(folder)) : contents.problems;
    if (problems.length > 0 || !contents.ok) {
        const reason = problems.map(({ where, what }) => `${where.key || where.file} ${what}`).join('; ');
        return { state: 'failed', reason: `what came back is damaged: ${reason}` };
    }
    const names = contents.value.files.map(({ name }) => name);
    await copyAll(names, folder, into);
    return found;
}
/**
 * A place whose loads are proven: a list of sizes and hashes is saved with the files, and a load that does not agree
 * with its list is a failure and leaves nothing behind. Nothing is thrown.
 */
function packed(place) {
    return {
        ...(place.alone ? { alone: place.alone } : {}),
        load: (into) => inScratch(async (folder) => {
            const loaded = await place.load(folder);
            return loaded.state === 'found' ? unpack(folder, into, loaded) : loaded;
        }),
        save: (from) => inScratch(async (folder) => {
            const names = await filesIn(from);
            if (names.length === 0)
                return { state: 'failed', reason: `${from} holds no files to save` };
            await copyAll(names, from, folder);
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, contentsFile), writeContents(await allFacts(folder)));
            return place.save(folder);
        }),
    };
}
//# sourceMappingURL=pack.js.map
;// CONCATENATED MODULE: ./build/src/edge/storage/actions-cache.js



/** GitHub's Actions cache. Saves go to the scope of the job's ref; loads take the default branch's entries only. */
const actionsCache = {
    name: 'actions-cache',
    summary: 'The cache service of GitHub Actions: fast, kept while used, at most seven days unused; loaded from the default branch only.',
    open({ name, attempt, deadline, onDefaultBranch, token }) {
        // A slash cannot stand in a name, so `a-b` never finds the entries of `a-b-c`.
        const prefix = `${name}/`;
        return (0,problem.ok)(packed({
            load: (folder) => (0,client_process/* callClient */.w)({ call: 'cache-load', folder, prefix, onDefaultBranch, token }, deadline),
            save: (folder) => {
                const key = `${prefix}${attempt}`;
                return (0,client_process/* callClient */.w)({ call: 'cache-save', folder, key }, deadline);
            },
        }));
    },
};
//# sourceMappingURL=actions-cache.js.map
;// CONCATENATED MODULE: ./build/src/edge/storage/artifact.js



/** Artifacts of workflow runs. Saves belong to this run; loads take the newest of the default branch and its releases. */
const artifact = {
    name: 'artifact',
    summary: 'Artifacts of workflow runs: one a run, kept up to 90 days, loaded from the default branch and its releases only.',
    open({ name, token, retentionDays, deadline }) {
        if (!token)
            return (0,problem/* fail */.fJ)({
                where: { file: 'action.yml', key: 'token' },
                what: 'the storage "artifact" needs a GitHub token to find artifacts of earlier runs',
                hint: 'Pass github.token as the input `token` and give the job the permission `actions: read`.',
            });
        return (0,problem.ok)(packed({
            load: (folder) => (0,client_process/* callClient */.w)({ call: 'artifact-load', folder, name, token }, deadline),
            save: (folder) => (0,client_process/* callClient */.w)({ call: 'artifact-save', folder, name, retentionDays }, deadline),
        }));
    },
};
//# sourceMappingURL=artifact.js.map
// EXTERNAL MODULE: ./build/src/edge/lock.js
var lock = __webpack_require__(3232);
;// CONCATENATED MODULE: ./build/src/edge/storage/directory.js





/** Names the folder in force and the one before it, a line each. */
const pointerFile = 'current';
const isMissing = (error) => error.code === 'ENOENT';
/** Folders that the pointer names, newest first; undefined when nothing was ever saved. */
async function versions(home) {
    try {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(home, pointerFile), 'utf8');
        return text.split('\n').map((name) => (0,external_node_path_.basename)(name));
    }
    catch (error) {
        if (isMissing(error))
            return undefined;
        throw error;
    }
}
/** A drive that is not mounted looks like a folder that nobody has filled yet: the user makes it, once. */
async function mustExist(dir) {
    const folder = await (0,promises_.stat)(dir).catch(() => undefined);
    if (!folder?.isDirectory())
        throw new Error(`${dir} is not a folder; make it once, or mount the drive it is on`);
}
/** Makes sure that a crash cannot lose what a later rename points to. */
async function sync(file) {
    const handle = await (0,promises_.open)(file, 'r+');
    await handle.sync().finally(() => handle.close());
}
async function load(home, into) {
    await mustExist((0,external_node_path_.dirname)(home));
    const known = await versions(home);
    if (!known)
        return { state: 'absent' };
    const [current] = known;
    if (!current)
        return { state: 'failed', reason: `${(0,external_node_path_.join)(home, pointerFile)} is empty` };
    const from = (0,external_node_path_.join)(home, current);
    await (0,promises_.cp)(from, into, { recursive: true });
    return { state: 'found', from };
}
/**
 * Copies into a new sibling folder and then renames a new pointer over the old one: a reader sees the old copy or
 * the new one, whole. The copy before the last is kept for readers that are still at it.
 */
async function save(home, folder) {
    await mustExist((0,external_node_path_.dirname)(home));
    await (0,promises_.mkdir)(home, { recursive: true });
    const copy = await (0,promises_.mkdtemp)((0,external_node_path_.join)(home, 'copy-'));
    await (0,promises_.cp)(folder, copy, { recursive: true });
    for (const name of await (0,promises_.readdir)(copy))
        await sync((0,external_node_path_.join)(copy, name));
    const [current, previous] = (await versions(home)) ?? [];
    const pointer = (0,external_node_path_.join)(home, `${(0,external_node_path_.basename)(copy)}.${pointerFile}`);
    await (0,promises_.writeFile)(pointer, [(0,external_node_path_.basename)(copy), current ?? ''].join('\n'));
    await sync(pointer);
    await (0,promises_.rename)(pointer, (0,external_node_path_.join)(home, pointerFile));
    if (previous)
        await (0,promises_.rm)((0,external_node_path_.join)(home, previous), { recursive: true, force: true });
    return { state: 'saved', as: copy };
}
/** A save replaces what the others see: one after the other, over a lock that lies beside the copies. */
async function alone(home, patience, work) {
    await mustExist((0,external_node_path_.dirname)(home));
    await (0,promises_.mkdir)(home, { recursive: true });
    return (0,lock/* withLock */.k)((0,external_node_path_.join)(home, 'lock'), patience, work);
}
/** A folder on a network drive may never answer. */
async function within(deadline, work) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no answer within ${deadline} s`)), deadline * 1000);
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
/** A folder of this machine or of a mounted drive. */
const directory = {
    name: 'directory',
    summary: 'A folder: for self-hosted runners, other CI systems and copies by hand.',
    open({ name, directory: dir, deadline }) {
        if (!dir)
            return (0,problem/* fail */.fJ)({
                where: { file: 'action.yml', key: 'store-directory' },
                what: 'the storage "directory" needs a folder',
                hint: 'Name a folder that outlives the job, on a disk that all runners share.',
            });
        const home = (0,external_node_path_.join)(dir, name);
        return (0,problem.ok)(packed({
            load: (folder) => within(deadline, load(home, folder)),
            save: (folder) => within(deadline, save(home, folder)),
            alone: (work) => alone(home, deadline * 1000, work),
        }));
    },
};
//# sourceMappingURL=directory.js.map
;// CONCATENATED MODULE: ./build/src/edge/storage/release-asset.js



/** Files attached to releases. Saves belong to the release of this run; loads take the newest of any release. */
const releaseAsset = {
    name: 'release-asset',
    summary: 'A file attached to each release, by the release’s own run: kept until somebody deletes it, and loaded only where no other copy is left.',
    open({ name, attempt, tag, token, deadline }) {
        if (!token)
            return (0,problem/* fail */.fJ)({
                where: { file: 'action.yml', key: 'token' },
                what: 'the storage "release-asset" needs a GitHub token to find releases',
                hint: 'Pass github.token as the input `token` and give the job `contents: write`, or leave this storage out.',
            });
        return (0,problem.ok)(packed({
            load: (folder) => (0,client_process/* callClient */.w)({ call: 'release-load', folder, name, token }, deadline),
            save: async (folder) => tag === null
                ? { state: 'refused', reason: 'this run is of no release' }
                : (0,client_process/* callClient */.w)({ call: 'release-save', folder, name, attempt, tag, token }, deadline),
        }));
    },
};
//# sourceMappingURL=release-asset.js.map
;// CONCATENATED MODULE: ./build/src/edge/storage/index.js




/** Every storage there is. */
const storages = [actionsCache, artifact, releaseAsset, directory];
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: ./build/src/action/storage-findings.js
var storage_findings = __webpack_require__(9008);
// EXTERNAL MODULE: ./build/src/action/uniting.js
var uniting = __webpack_require__(8178);
;// CONCATENATED MODULE: ./build/src/action/storing.js








/** Opens every storage that was asked for; unknown names are problems. */
function openPlaces(settings) {
    const { store, names, ...options } = settings;
    return names.map((name) => {
        const storage = (0,model_plugin/* findPlugin */.f)(storages, name);
        if (!storage)
            throw new problem/* ProblemError */.Mm([unknownStorage(name)]);
        return { name, place: (0,problem/* orThrow */.aU)(storage.open({ ...options, name: store })) };
    });
}
const unknownStorage = (name) => ({
    where: { file: 'workflow', key: 'with.storages' },
    what: `there is no storage "${name}"`,
    hint: `use ${storages.map((storage) => storage.name).join(', ')}`,
});
/**
 * Asks every place and unites what they hold: a place that missed a save must not hide, by being asked first, what
 * the others have.
 */
async function restore(places, into) {
    const answers = [];
    // One after another: the process that has loaded GitHub's clients for one serves the next.
    for (const place of places)
        answers.push(await ask(place, into));
    const copies = answers.flatMap((answer) => ('folder' in answer ? [answer] : []));
    const failures = answers.flatMap((answer) => ('reason' in answer ? [answer] : []));
    if (copies.length > 0) {
        const united = await (0,uniting/* unite */._)(copies, into);
        const failed = failures.map(({ name, reason }) => (0,storage_findings/* storageFailed */.Li)(`${name} could not give the history: ${reason}`, `it was restored from ${united.from}`));
        return { ...united, findings: [...failed, ...united.findings] };
    }
    if (failures.length === 0)
        return { from: null, maySave: true, findings: [] };
    const reasons = failures.map(({ name, reason }) => `${name}: ${reason}`).join('; ');
    return { from: null, maySave: false, findings: [unknownHistory(reasons)] };
}
async function ask({ name, place }, into) {
    core/* info */.pq(`restoring the history from ${name}`);
    const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)(into), `restored-${name}`);
    await files/* files */.a.makeFolder(folder);
    const loaded = await place.load(folder);
    if (loaded.state === 'found')
        return { name, folder, from: `${name} (${loaded.from})` };
    return loaded.state === 'failed' ? { name, reason: loaded.reason } : { name, absent: true };
}
/** An error: a green job would say that nothing is worse than a history that nobody could read. */
const unknownHistory = (reasons) => ({
    ...(0,storage_findings/* storageFailed */.Li)(`no storage could give the history, so it is not known what it holds: ${reasons}`, ''),
    level: 'error',
    remedy: 'Run the job again when the storages answer. If one is never to be had, take it out of the input storages, or give the job what its message asks for.',
});
/**
 * Saves to every place; returns where the bytes are now, the number of the artifact among them, and a finding for each
 * place that did not take them.
 */
async function storing_save(places, from) {
    const savedTo = [];
    const findings = [];
    let artifact = null;
    for (const { name, place } of places) {
        core/* info */.pq(`saving the history to ${name}`);
        const { saved, lost } = await saveTo({ name, place }, from);
        findings.push(...lost);
        if (saved.state === 'saved') {
            savedTo.push(`${name} (${saved.as})`);
            artifact = saved.id ?? artifact;
        }
        else
            findings.push((0,storage_findings/* storageFailed */.Li)(`${name} did not take the history: ${wordsOf(saved)}`, remedy));
    }
    return { savedTo, findings, artifact };
}
/**
 * Where a save takes the place of another's, what they added since the restore is taken in before. What cannot be read
 * may be the only copy of it: nothing takes its place.
 */
async function saveTo({ name, place }, from) {
    if (!place.alone)
        return { saved: await place.save(from), lost: [] };
    try {
        return await place.alone(async () => {
            const caught = await catchUp({ name, place }, from);
            return 'unusable' in caught
                ? { saved: { state: 'refused', reason: notReplaced(caught.unusable) }, lost: [] }
                : { saved: await place.save(from), lost: caught.findings };
        });
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { saved: { state: 'failed', reason }, lost: [] };
    }
}
async function catchUp({ name, place }, store) {
    const folder = await files/* files */.a.makeTemporaryFolder('benchgate-current-');
    try {
        const loaded = await place.load(folder);
        if (loaded.state === 'failed')
            return { unusable: loaded.reason };
        if (loaded.state === 'absent')
            return { findings: [] };
        return await (0,uniting/* takeCopy */.j)({ folder, from: `${name} (${loaded.from})` }, store);
    }
    finally {
        await files/* files */.a.remove(folder);
    }
}
const notReplaced = (reason) => `the copy that is there was not replaced, because it cannot be read here: ${reason}; mend it, or move it away when nothing in it is needed`;
const remedy = 'The verdicts stand. Only where the output saved-to names no place is what this run measured lost with its machine.';
const wordsOf = ({ state, reason }) => `${state}: ${reason}`;
//# sourceMappingURL=storing.js.map

/***/ }),

/***/ 1183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   He: () => (/* binding */ writeTaken),
/* harmony export */   Mx: () => (/* binding */ noteTaken),
/* harmony export */   Wu: () => (/* binding */ readTaken)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _edge_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6524);



/** Lies beside the store and travels with it. */
const takenFile = 'segments.json';
/** Older ones have expired or stand in every copy of the store. */
const mostRemembered = 1000;
/** What the list beside a store says; nothing where there is none that can be read: then it is all looked at again. */
async function readTaken(folder) {
    try {
        const value = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, takenFile), 'utf8'));
        if (typeof value !== 'object' || value === null)
            return {};
        const good = Object.entries(value).filter(([id, sessions]) => /^\d+$/.test(id) && Array.isArray(sessions) && sessions.every((one) => typeof one === 'string'));
        return Object.fromEntries(good);
    }
    catch {
        return {};
    }
}
/** Adds an artifact to the list beside a store. */
const noteTaken = async (folder, artifact, sessions) => writeTaken(folder, { ...(await readTaken(folder)), [artifact]: sessions });
/** Replaces the list beside a store. */
async function writeTaken(folder, taken) {
    const newest = Object.entries(taken)
        .toSorted(([a], [b]) => Number(b) - Number(a))
        .slice(0, mostRemembered);
    await _edge_files_js__WEBPACK_IMPORTED_MODULE_2__/* .files */ .a.writeAtomic((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, takenFile), `${JSON.stringify(Object.fromEntries(newest))}\n`);
}
//# sourceMappingURL=taken.js.map

/***/ }),

/***/ 8178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ unite),
/* harmony export */   j: () => (/* binding */ takeCopy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6960);
/* harmony import */ var _edge_history_histories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1814);
/* harmony import */ var _edge_history_refusing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1013);
/* harmony import */ var _storage_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9008);






/** Makes `into` hold every session that one of the copies has. The first good copy is the one that grows. */
async function unite(copies, into) {
    const distinct = await withoutEqual(copies);
    const [only] = distinct;
    if (distinct.length === 1) {
        await copyFiles(only.folder, into);
        // Whoever opens it says whether it is any good.
        return { from: only.from, maySave: true, findings: [] };
    }
    const opened = await Promise.all(distinct.map(async (copy) => ({ copy, opened: await openCopy(copy) })));
    try {
        return await merge(opened, into);
    }
    finally {
        for (const each of opened)
            if ('history' in each.opened)
                each.opened.history.close();
    }
}
/** A broken benchmarks.json makes a copy as useless as a broken store. */
async function openCopy({ folder }, verify = true) {
    try {
        return await _edge_history_histories_js__WEBPACK_IMPORTED_MODULE_3__/* .fileHistories */ .n.open(folder, { verify });
    }
    catch (error) {
        if (!(error instanceof _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .Mm))
            throw error;
        return { state: 'unreadable', reason: error.problems[0].what, keptAs: null };
    }
}
/** Copies with other bytes than the ones before them: places that were saved to alike need not be opened. */
async function withoutEqual(copies) {
    const files = ['store.db', _edge_history_refusing_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedFile */ .Fe];
    const bytes = await Promise.all(copies.map(({ folder }) => Promise.all(files.map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)).catch(() => null)))));
    const isEqual = (a, b) => (a && b ? a.equals(b) : a === b);
    return copies.filter((_, index) => {
        const own = bytes[index];
        return bytes.findIndex((other) => other.every((part, at) => isEqual(part, own[at]))) === index;
    });
}
async function merge(all, into) {
    const good = all.flatMap(({ copy, opened }) => (opened.state === 'open' ? [{ copy, opened }] : []));
    const bad = all.flatMap(({ copy, opened }) => ('reason' in opened ? [{ copy, opened }] : []));
    const newer = bad.find(({ opened }) => opened.state === 'newer');
    const [first, ...others] = good;
    // The gate says what is wrong with a store, and keeps it.
    const base = first ?? newer ?? bad[0] ?? all[0];
    const taken = [];
    for (const { copy, opened } of others) {
        const { added } = first.opened.history.merge(opened.history);
        if (added.length > 0)
            taken.push({ from: copy.from, note: takenNote(copy, added.length) });
    }
    const lost = good.flatMap(({ copy, opened }) => (0,_storage_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .lostWith */ .px)(copy.from, opened.damage, first.opened.history));
    await first?.opened.history.save();
    await copyFiles(base.copy.folder, into);
    const accepted = new Set(first?.opened.history.ids());
    const rest = all.flatMap(({ copy }) => (copy === base.copy ? [] : [copy]));
    const unread = await refusedOf(rest, into, accepted);
    return {
        from: [base.copy.from, ...taken.map(({ from }) => from)].join(', '),
        maySave: newer === undefined && (first !== undefined || bad.length === 0),
        findings: [...(first ? bad.map(badCopy) : []), ...unread, ...lost, ...taken.map(({ note }) => note)],
    };
}
/**
 * Takes what a copy has more than a store, and answers what was lost with the copy; or why it cannot be used, and then
 * nothing may take its place.
 */
async function takeCopy(copy, store) {
    // What is taken in is proven session by session; the rest of the copy need not be.
    const theirs = await openCopy(copy, false);
    if ('reason' in theirs)
        return { unusable: `${theirs.state}: ${theirs.reason}` };
    const ours = await _edge_history_histories_js__WEBPACK_IMPORTED_MODULE_3__/* .fileHistories */ .n.open(store, { verify: false });
    try {
        if ('reason' in ours)
            throw new Error(`${store} is ${ours.state}`);
        const { refused } = ours.history.merge(theirs.history);
        await ours.history.save();
        const unread = await refusedOf([copy], store, new Set(ours.history.ids()));
        const unproven = refused.map((session) => ({ session, what: 'its content is not what its id says' }));
        const damage = [...(theirs.state === 'open' ? theirs.damage : []), ...unproven];
        return { findings: [...unread, ...(0,_storage_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .lostWith */ .px)(copy.from, damage, ours.history)] };
    }
    finally {
        for (const opened of [theirs, ours])
            if ('history' in opened)
                opened.history.close();
    }
}
/** Whatever was set aside beside a copy stays so beside the store; a finding for each that cannot be read. */
async function refusedOf(copies, into, accepted) {
    const findings = [];
    for (const { folder, from } of copies) {
        const reason = await (0,_edge_history_refusing_js__WEBPACK_IMPORTED_MODULE_4__/* .uniteRefused */ .yl)(folder, into, accepted);
        if (reason !== null)
            findings.push(refusedUnusable(from, reason));
    }
    return findings;
}
const refusedUnusable = (from, reason) => (0,_storage_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .storageFailed */ .Li)(`${_edge_history_refusing_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedFile */ .Fe} of the copy in ${from} cannot be used whole: ${reason}`, 'What could be read of it was taken along. The rest was set aside there alone, because nobody vouched for it.');
const badCopy = ({ copy, opened }) => (0,_storage_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .storageFailed */ .Li)(`the copy in ${copy.from} cannot be used: ${opened.reason}`, opened.state === 'newer'
    ? 'Another copy was used in its place, and nothing is saved that would hide it: use that version of benchgate or a newer one.'
    : 'Another copy was used in its place.');
const takenNote = ({ from }, count) => (0,_storage_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .historyNote */ .Pw)(`${count} ${count === 1 ? 'session was' : 'sessions were'} in ${from} alone and taken in`);
async function copyFiles(from, into) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(from, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    await Promise.all(names.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(into, name))));
}
//# sourceMappingURL=uniting.js.map

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
  jC: () => (/* binding */ openHistory)
});

// UNUSED EXPORTS: toldHistory, wholeHistory

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
const lostHistory = (folder, findings) => new ProblemError(findings.flatMap(({ level, message, remedy }) => level === 'error' ? [{ where: { file: `${folder}/store.db` }, what: message, hint: remedy }] : []));
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

/***/ 2959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
const rule = (id, sentence, help) => ({
    id,
    sentence,
    help,
    docs: `docs/findings.md#${id}`,
});
/** Every rule a finding may bear. */
const rules = [
    rule('regression', 'A metric got worse by more than is tolerated.', 'Mend what made it worse. If the change is worth its cost, raise the tolerance of this metric in a change of its own.'),
    rule('anchor-regression', 'Since the anchor, the commit of the best accepted report, a metric got worse by more than is tolerated.', 'Find the change with benchgate bisect, or hold another level by [[anchor]] in bench/accepted.toml.'),
    rule('anchor-decision', 'A decision in bench/accepted.toml moved the anchor, or could not.', 'Nothing to do when it moved; else name a commit whose report is stored.'),
    rule('target-missed', 'A metric does not reach its declared target.', 'Improve the metric, or change its target in the manifest.'),
    rule('not-promoted', 'In mode promote, a metric is not proven to be better than its baseline.', 'Improve it further, or measure more if the difference is small.'),
    rule('metric-missing', 'A metric that the baseline has was not measured.', 'Restore the metric, or take it out of the manifest if it is gone for good.'),
    rule('metric-error', 'A metric could not be measured.', 'Read its message and mend the benchmark.'),
    rule('benchmark-error', 'A benchmark crashed, timed out or gave nothing to read.', 'Run it by hand with the command shown, and read what it prints to stderr.'),
    rule('base-broken', 'The commit to compare with does not build or does not run.', 'Mend the base, or name another one with --base.'),
    rule('reference-mismatch', 'A correctness benchmark produced something other than its frozen reference.', 'Mend the output, or freeze a new reference if the change is meant.'),
    rule('not-deterministic', 'Repetitions that must be equal were not.', 'Remove the source of randomness (seeds, time, order), or do not declare the metric exact or deterministic.'),
    rule('corpus-drift', 'A corpus is not the one whose hash the manifest holds.', 'Restore the corpus, or write its new hash into the manifest.'),
    rule('needs-more-data', 'There are too few runs to decide.', 'Measure more: raise repetitions or max_pairs, or run the gate again.'),
    rule('inconclusive', 'The measurements allow neither pass nor fail with the stated confidence.', 'Raise the budget or max_pairs, make the benchmark steadier, or allow wider margins.'),
    rule('no-baseline', 'There is nothing to compare with.', 'Nothing to do on a first run; else see why the baseline was not found.'),
    rule('no-reference', 'A correctness benchmark has no frozen reference.', 'Freeze what a right run produced (benchgate reference freeze), or pin its hash in the manifest: reference = "sha256:…".'),
    rule('incomparable', 'The two sides were not measured alike.', 'Compare measurements of the same machine and the same definition.'),
    rule('skipped', 'A benchmark was not run.', 'Run it where its requirements are met, or set required = true.'),
    rule('new', 'A benchmark or metric is measured for the first time.', 'Nothing to do; it is judged from the next run on.'),
    rule('evaluator-changed', 'The change under test also changes the files that measure it.', 'Review those files: they were taken from the base for both sides.'),
    rule('policy-changed', 'The change under test also changes how it is judged.', 'Review the manifest: it was judged by the policy of the base.'),
    rule('no-lockfile-setup', 'There is a lockfile and no setup: both sides run with whatever is installed.', 'Declare [project] setup, so that each side gets the packages its own lockfile names.'),
    rule('store-unreadable', 'The stored history could not be read; it was kept aside and not overwritten.', 'Restore it from another copy, or remove it to begin a new history.'),
    rule('history-lost', 'No copy of the history was found where there was one before, or only that of a release.', 'Restore it from an artifact or a release asset; baselines start anew otherwise.'),
    rule('storage-failed', 'The history could not be saved.', 'See the reason: what was measured is in the artifact of this run only.'),
    rule('session-refused', 'A restored history held sessions that no signing key vouches for.', 'Find out who wrote them; sign what is yours with command: sign or benchgate store sign.'),
    rule('recovered-runs', 'Runs of a session that was killed were recovered.', 'Nothing to do; the recovered session is marked as incomplete.'),
    rule('quarantined', 'A metric in quarantine did not pass; it is shown and does not fail.', 'Mend it and end the quarantine in the manifest.'),
    rule('quarantine-expired', 'A quarantine has ended: what it covered can fail again.', 'Take it out of the manifest, or give it a new last day.'),
    rule('design-cannot-fire', 'So many metrics share the risk that no regression can be proven.', 'Raise max_pairs, select fewer metrics, mark counts and sizes exact, or raise alpha.'),
    rule('base-manifest-missing', 'The base has no manifest that can be read; the one of the change was used.', 'Nothing to do when the manifest is new; else mend the one of the base.'),
    rule('accepted-regression', 'A metric got worse, and that was accepted.', 'Nothing to do until the acceptance ends.'),
    rule('acceptance-expired', 'The acceptance of a regression has ended.', 'Mend the metric, or renew the acceptance with a reason.'),
    rule('selects-nothing', 'A pattern of the manifest selects no metric.', 'Compare it with what benchgate parse shows of the output, or remove it.'),
    rule('unreadable-output', 'A part of what a benchmark printed could not be read.', 'Print only what the declared format allows, or name another format.'),
    rule('level-change', 'The level of a metric changed for good between two commits of its history.', 'Find the commit with benchgate bisect, which compares the ends of the range side by side first.'),
    rule('checkout-changed', 'The checkout changed while it was measured in place.', 'Let benchmarks write outside the repository or into ignored files, and change nothing while they run.'),
    rule('noisy-machine', 'The machine was too unsteady to measure on.', 'Stop other work on it, or measure on another machine.'),
    rule('calibration', 'What a calibration of this machine says of a benchmark: its noise, the preset that suits it, what a regression takes.', 'Nothing to do; calibrate again when the machine or the benchmark has changed.'),
    rule('calibration-blocks', 'Pairs of the same build do not agree: the gate would have failed it, or the run in the second slot differs.', 'Find out why and run benchgate calibrate again, or acknowledge it with benchgate calibrate --acknowledge.'),
    rule('enforcement-blocked', 'A benchmark only warns on this machine, because in its newest calibration the same build did not agree with itself.', 'Run benchgate calibrate again, or acknowledge the calibration with benchgate calibrate --acknowledge.'),
    rule('preset-too-tight', 'The margins in force are tighter than the noise of this machine allows: many answers will be undecided.', 'Widen the preset or limit, lengthen the benchmark, or measure on a quieter machine.'),
    rule('unsteady', 'A calibration found something that weakens the gate without making it wrong: drift, neighbours, dependence, noise.', 'Stop other work on the machine, lengthen the benchmark, or widen its limit.'),
    rule('environment-shift', 'The whole suite moved together against stored values: the machine, not the change.', 'Measure side by side, which takes the machine out: benchgate gate --baseline paired:best.'),
    rule('interrupted', 'The measuring was cut short; what had been measured was kept.', 'Run it again; a longer timeout of the job helps when that is what ended it.'),
    rule('shard-missing', 'A part of the plan was measured by nobody.', 'Run the failed jobs again; the judging takes in what they hand over.'),
    rule('shard-refused', 'What a measuring job handed over is not what it must be, and was not believed.', 'Read the reason: it was damaged on its way, it is of another commit, or somebody tried to write history with it.'),
    rule('shard-surplus', 'Something was measured twice, or is not in the plan; one copy was used.', 'Nothing to do after a job was run again; else see which jobs hand over segments.'),
    rule('history-note', 'Something about the stored history that a reader should know.', 'Read its message; nothing was lost.'),
    rule('looks-continued', 'Earlier sessions measured pairs of these very commits; they count, and only what they left open was measured.', 'Nothing to do. Where those pairs are known to be bad, "benchgate gate --fresh" measures anew; that counts as another attempt.'),
    rule('manifest-advice', 'The manifest is valid and probably not what is meant.', 'Read its message and change the named line, or leave it.'),
    rule('problem', 'The gate could not begin: the manifest, an input, the repository or the event is not as it must be.', 'Mend what the message names.'),
    rule('metric-renamed', 'The change under test gives a metric another name.', 'See that it is the same metric; its history goes on under the new name.'),
];
/** The rule called `id`; for one that is not listed, a rule that says no more than its name. */
const ruleOf = (id) => rules.find((each) => each.id === id) ?? rule(id, `Finding ${id}.`, 'Read the message of the finding.');
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 4535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ calibrationRule)
/* harmony export */ });
/** The rule that runs of a calibration bear in place of a baseline's: by it they are told from all others. */
const calibrationRule = 'calibration';
//# sourceMappingURL=calibration.js.map

/***/ }),

/***/ 9460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findPlugin)
/* harmony export */ });
/** The plug-in called `name`, or undefined. */
function findPlugin(plugins, name) {
    return plugins.find((plugin) => plugin.name === name);
}
//# sourceMappingURL=plugin.js.map

/***/ }),

/***/ 6960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ showProblem),
/* harmony export */   Mm: () => (/* binding */ ProblemError),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   aU: () => (/* binding */ orThrow),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/* unused harmony export showPlace */
const ok = (value) => ({ ok: true, value });
const fail = (...problems) => ({ ok: false, problems });
/** Every value, or every problem of all of them. */
function all(results) {
    const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
    if (problems.length > 0)
        return { ok: false, problems };
    return ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}
/** `file:line:column`, as far as known: the form editors and terminals turn into a link. */
function showPlace({ file, line, column }) {
    return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
/** One problem as three short lines: place, fact, remedy. */
function showProblem({ where, what, hint }) {
    const key = where.key ? ` ${where.key}:` : '';
    return `${showPlace(where)}:${key} ${what}\n  hint: ${hint}`;
}
/** Thrown when the user must mend something; entry points print it and exit 65, or `exitCode` (75: store in use). */
class ProblemError extends Error {
    problems;
    exitCode;
    constructor(problems, exitCode = null) {
        super(problems.map(showProblem).join('\n'));
        this.name = 'ProblemError';
        this.problems = problems;
        this.exitCode = exitCode;
    }
}
/** The value, or a thrown ProblemError. */
function orThrow(result) {
    if (!result.ok)
        throw new ProblemError(result.problems);
    return result.value;
}
//# sourceMappingURL=problem.js.map

/***/ }),

/***/ 462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eD: () => (/* binding */ worstKind),
/* harmony export */   n2: () => (/* binding */ noEvidence),
/* harmony export */   sg: () => (/* binding */ dependsOnMachine)
/* harmony export */ });
/* unused harmony exports verdictKinds, evaluateExitCode */
const verdictKinds = (/* unused pure expression or super */ null && ([
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
]));
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

/***/ 2182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ runHashes),
/* harmony export */   LL: () => (/* binding */ toContent),
/* harmony export */   M$: () => (/* binding */ toSession),
/* harmony export */   fm: () => (/* binding */ contentId)
/* harmony export */ });
/* unused harmony export withoutRuns */
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6643);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2911);
/* harmony import */ var _tables_calibrations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5496);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6082);
/* harmony import */ var _tables_judgements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3017);
/* harmony import */ var _tables_logs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3966);
/* harmony import */ var _tables_reports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2062);
/* harmony import */ var _tables_runs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4659);
/* harmony import */ var _tables_sessions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3040);









const owned = (rows) => rows.map((row) => ({ owner: 0, row }));
function runItems(session) {
    const sets = session.runSets.map((set) => (0,_tables_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .runSetRow */ .ip)(set, session.header.startedAt));
    const runRows = [];
    const measurementRows = [];
    session.runSets.forEach((set, index) => {
        for (const run of set.runs) {
            for (const measurement of run.measurements)
                measurementRows.push({ owner: runRows.length, row: (0,_tables_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .measurementRow */ .h_)(measurement) });
            runRows.push({ owner: index, row: (0,_tables_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .runRow */ .gY)(run, set) });
        }
    });
    return { run_sets: owned(sets), runs: runRows, measurements: measurementRows };
}
/**
 * What the store keeps of a session. Throws RangeError for what it cannot keep unchanged: numbers that are not
 * finite, runs outside their set, pointers to no report.
 */
function toContent(session, sha256) {
    const { header } = session;
    const reports = session.reports.map((report) => (0,_tables_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .reportRow */ .b7)(report, header));
    const uids = reports.map((row) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .rowUid */ .nC)(sha256, 'reports', row));
    return {
        sessions: owned([(0,_tables_sessions_js__WEBPACK_IMPORTED_MODULE_7__/* .headerRow */ .U1)(header)]),
        ...runItems(session),
        reports: owned(reports),
        verdicts: owned(session.verdicts.map(_tables_judgements_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictRow */ .oq)),
        findings: owned(session.findings.map(_tables_judgements_js__WEBPACK_IMPORTED_MODULE_3__/* .findingRow */ .ex)),
        baseline_log: owned(session.pointerMoves.map((move) => (0,_tables_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .moveRow */ .gh)(move, header, uids))),
        reference_log: owned((session.references ?? []).map((reference) => (0,_tables_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .referenceRow */ .si)(reference, header))),
        acceptances: owned((session.acceptances ?? []).map((acceptance) => (0,_tables_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .acceptanceRow */ .c0)(acceptance, header))),
        peer_stats: owned((session.peerStats ?? []).map(_tables_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .peerStatRow */ .rt)),
        calibrations: owned((session.calibrations ?? []).map((calibration) => (0,_tables_calibrations_js__WEBPACK_IMPORTED_MODULE_1__/* .calibrationRow */ .Jk)(calibration, header))),
        acknowledgements: owned((session.acknowledgements ?? []).map((one) => (0,_tables_calibrations_js__WEBPACK_IMPORTED_MODULE_1__/* .acknowledgementRow */ .fF)(one, header))),
    };
}
const rows = (items) => items.map(({ row }) => row);
/** Values by the place of their owner, each group in stored order. */
function grouped(items, read) {
    const groups = new Map();
    items.forEach(({ owner, row }, place) => {
        const group = groups.get(owner) ?? [];
        if (group.length === 0)
            groups.set(owner, group);
        group.push(read(row, place));
    });
    return groups;
}
function readRunSets(content) {
    const results = grouped(content.measurements, _tables_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .readMeasurement */ .FV);
    const stored = grouped(content.runs, (row, place) => ({ row, results: results.get(place) ?? [] }));
    return content.run_sets.map(({ row }, place) => (0,_tables_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .readRunSet */ .Yk)(row, (set) => (stored.get(place) ?? []).map((run) => (0,_tables_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .readRun */ .cI)(run.row, set, run.results))));
}
/** The session that `content` was made from; pointer moves name reports by uid. Throws SyntaxError for foreign JSON. */
function toSession(content) {
    const header = content.sessions[0];
    if (header === undefined)
        throw new SyntaxError('a session without a header');
    return {
        header: (0,_tables_sessions_js__WEBPACK_IMPORTED_MODULE_7__/* .readHeader */ .ay)(header.row),
        runSets: readRunSets(content),
        reports: rows(content.reports).map(_tables_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .readReport */ .tL),
        verdicts: rows(content.verdicts).map(_tables_judgements_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerdict */ .wk),
        findings: rows(content.findings).map(_tables_judgements_js__WEBPACK_IMPORTED_MODULE_3__/* .readFinding */ .Gd),
        pointerMoves: rows(content.baseline_log).map(_tables_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .readMove */ .sN),
        references: rows(content.reference_log).map(_tables_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .readReference */ .Wf),
        acceptances: rows(content.acceptances).map(_tables_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .readAcceptance */ .i1),
        peerStats: rows(content.peer_stats).map(_tables_logs_js__WEBPACK_IMPORTED_MODULE_4__/* .readPeerStat */ .lH),
        calibrations: rows(content.calibrations).map(_tables_calibrations_js__WEBPACK_IMPORTED_MODULE_1__/* .readCalibration */ .hL),
        acknowledgements: rows(content.acknowledgements).map(_tables_calibrations_js__WEBPACK_IMPORTED_MODULE_1__/* .readAcknowledgement */ .hn),
    };
}
const hashed = (owner, item) => owner === 'run_set' || owner === 'run' ? [(0,_cell_js__WEBPACK_IMPORTED_MODULE_8__/* .integer */ .nd)(item.owner), ...item.row] : item.row;
const tableHash = (content, { name, owner }, sha256) => sha256((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$N)(name, content[name].map((item) => hashed(owner, item))));
/** The hashes of the tables whose rows an archive takes. */
const runHashes = (content, sha256) => ({
    runs: tableHash(content, _tables_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .runs */ .Np, sha256),
    measurements: tableHash(content, _tables_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .measurements */ .Kk, sha256),
});
/** The same session when its runs stand elsewhere; its id stays. */
const withoutRuns = (content, sha256) => ({
    ...content,
    runs: [],
    measurements: [],
    archived: runHashes(content, sha256),
});
/** The id that a session of this content must have. */
const contentId = (content, sha256) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionId */ .Ob)(sha256, _tables_index_js__WEBPACK_IMPORTED_MODULE_2__/* .tables */ .u.map((table) => content.archived?.[table.name] ??
    tableHash(content, table, sha256)));
//# sourceMappingURL=content.js.map

/***/ }),

/***/ 2911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   Ob: () => (/* binding */ sessionId),
/* harmony export */   nC: () => (/* binding */ rowUid)
/* harmony export */ });
const utf8 = new TextEncoder();
/** A growing run of bytes. Every cell of a store passes through here, so nothing is allocated for one. */
class Bytes {
    #buffer = new Uint8Array(1024);
    #view = new DataView(this.#buffer.buffer);
    #length = 0;
    /** Makes room for `count` bytes and returns where they begin. */
    #reserve(count) {
        const at = this.#length;
        this.#length += count;
        if (this.#length > this.#buffer.length) {
            const larger = new Uint8Array(Math.max(this.#length, 2 * this.#buffer.length));
            larger.set(this.#buffer);
            this.#buffer = larger;
            this.#view = new DataView(larger.buffer);
        }
        return at;
    }
    byte(value) {
        const at = this.#reserve(1);
        this.#buffer[at] = value;
    }
    int64(value) {
        const at = this.#reserve(8);
        this.#view.setBigInt64(at, value);
    }
    float64(value) {
        const at = this.#reserve(8);
        this.#view.setFloat64(at, value);
    }
    count(value) {
        const at = this.#reserve(4);
        this.#view.setUint32(at, value);
    }
    block(value) {
        this.count(value.length);
        const at = this.#reserve(value.length);
        this.#buffer.set(value, at);
    }
    /** The same block as that of the text's UTF-8 bytes. */
    text(value) {
        const head = this.#reserve(4);
        // No UTF-16 unit takes more than three bytes.
        const at = this.#reserve(3 * value.length);
        const { written } = utf8.encodeInto(value, this.#buffer.subarray(at));
        this.#view.setUint32(head, written);
        this.#length = at + written;
    }
    take() {
        return this.#buffer.subarray(0, this.#length);
    }
}
function addCell(bytes, cell) {
    if (cell === null) {
        bytes.byte(0);
    }
    else if (typeof cell === 'bigint') {
        bytes.byte(1);
        bytes.int64(cell);
    }
    else if (typeof cell === 'number') {
        bytes.byte(2);
        bytes.float64(cell === 0 ? 0 : cell);
    }
    else {
        bytes.byte(typeof cell === 'string' ? 3 : 4);
        if (typeof cell === 'string')
            bytes.text(cell);
        else
            bytes.block(cell);
    }
}
function addRow(bytes, row) {
    bytes.count(row.length);
    for (const cell of row)
        addCell(bytes, cell);
}
/**
 * The one byte string that stands for a table's rows: name, number of rows, then each row as number of cells and
 * cells, each cell as type byte and value (big-endian 64 bits, or length and bytes). No two contents share it.
 */
function canonical(table, rows) {
    const bytes = new Bytes();
    bytes.text(table);
    bytes.count(rows.length);
    for (const row of rows)
        addRow(bytes, row);
    return bytes.take();
}
/** The identity of one row: the hash of its content, without any local integer. */
const rowUid = (sha256, table, row) => sha256(canonical(table, [row]));
/** A session's id: the hash over the hashes of its tables, the header's first. */
const sessionId = (sha256, tableHashes) => sha256(canonical('session 1', [tableHashes]));
//# sourceMappingURL=digest.js.map

/***/ }),

/***/ 1833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ fileLayout),
/* harmony export */   Zp: () => (/* binding */ layout),
/* harmony export */   fU: () => (/* binding */ isKeptAside)
/* harmony export */ });
const keptAside = (store) => (state, at) => `${store}.${state}-${new Date(at).toISOString().replace(/[-:.]/g, '')}`;
/** Whether this is the name of a store that was kept aside as bytes that cannot be used. */
const isKeptAside = (name) => /^store\.db\.(?:empty|unreadable|corrupt)-\d+T\d+Z$/.test(name);
/** The history of a folder. */
const layout = (dir) => ({
    dir,
    store: `${dir}/store.db`,
    seal: `${dir}/store.db.sha256`,
    benchmarks: `${dir}/benchmarks.json`,
    lock: `${dir}/lock`,
    keptAside: keptAside(`${dir}/store.db`),
});
/**
 * A store in a file of its own: a segment, an archive. Nothing lies beside it, so it is never believed unread. The
 * `store.db` of a folder is that folder's history by whichever name: two locks would guard it from nobody.
 */
function fileLayout(file) {
    const [, dir = '', name] = /^(.*\/)?([^/]*)$/.exec(file);
    if (name === 'store.db')
        return layout(dir === '' ? '.' : dir.replace(/(?<=.)\/$/, ''));
    return {
        dir: dir || '.',
        store: file,
        seal: null,
        benchmarks: null,
        lock: `${file}.lock`,
        keptAside: keptAside(file),
    };
}
//# sourceMappingURL=layout.js.map

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

/***/ 584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ applicationId),
/* harmony export */   Ew: () => (/* binding */ signingStatements),
/* harmony export */   Rg: () => (/* binding */ newestVersion),
/* harmony export */   VY: () => (/* binding */ plainVersion),
/* harmony export */   q$: () => (/* binding */ connectionPragmas),
/* harmony export */   qQ: () => (/* binding */ schemaStatements),
/* harmony export */   wW: () => (/* binding */ schemaDifferences)
/* harmony export */ });
/* harmony import */ var _model_calibration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4535);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6082);


/** "bgat": tells our files from other SQLite files. */
const applicationId = 0x62676174;
/** Version of a store without signatures, which is how every store begins. */
const plainVersion = 1;
/** Version of a store with signatures; a store with a higher one was written by a newer program. */
const newestVersion = 2;
const columns = (table) => Object.entries(table.columns).map(([name, type]) => `${name} ${type.replace('?', '')}${type.endsWith('?') ? '' : ' NOT NULL'}`);
function keys(table) {
    switch (table.owner) {
        case null:
            return ['id INTEGER PRIMARY KEY', 'hash TEXT NOT NULL UNIQUE'];
        case 'session':
            return [
                'id INTEGER PRIMARY KEY',
                'session INTEGER NOT NULL',
                ...(table.uid ? ['uid TEXT NOT NULL'] : []),
            ];
        case 'run_set':
            return ['id INTEGER PRIMARY KEY', 'run_set INTEGER NOT NULL'];
        case 'run':
            return ['run INTEGER NOT NULL', 'place INTEGER NOT NULL'];
    }
}
function createTable(table) {
    const clustered = table.owner === 'run';
    const parts = [...keys(table), ...columns(table), ...(clustered ? ['PRIMARY KEY (run, place)'] : [])];
    return `CREATE TABLE ${table.name} (\n  ${parts.join(',\n  ')}\n) STRICT${clustered ? ', WITHOUT ROWID' : ''}`;
}
/** Sessions whose runs were moved to an archive, with the hashes of the tables that hold them there. */
const archived = `CREATE TABLE archived (
  session INTEGER PRIMARY KEY,
  runs TEXT NOT NULL,
  measurements TEXT NOT NULL
) STRICT`;
const guards = ({ name }) => ['UPDATE', 'DELETE'].map((action) => `CREATE TRIGGER ${name}_no_${action.toLowerCase()} BEFORE ${action} ON ${name} BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END`);
const indexes = [
    'CREATE INDEX sessions_by_start ON sessions (started_at)',
    'CREATE INDEX run_sets_by_session ON run_sets (session)',
    'CREATE INDEX run_sets_by_time ON run_sets (benchmark, started_at)',
    'CREATE INDEX run_sets_by_commit ON run_sets (benchmark, git_sha, started_at)',
    'CREATE INDEX runs_by_set ON runs (run_set)',
    'CREATE INDEX reports_by_session ON reports (session)',
    'CREATE INDEX reports_by_series ON reports (benchmark, subject, captured_at)',
    'CREATE INDEX reports_by_uid ON reports (uid)',
    'CREATE INDEX verdicts_by_session ON verdicts (session, benchmark, subject)',
    'CREATE INDEX findings_by_session ON findings (session)',
    ...['baseline_log', 'reference_log', 'acceptances'].flatMap((log) => [
        `CREATE INDEX ${log}_by_session ON ${log} (session)`,
        `CREATE INDEX ${log}_by_superseded ON ${log} (supersedes)`,
    ]),
    'CREATE INDEX peer_stats_by_session ON peer_stats (session)',
    'CREATE INDEX calibrations_by_session ON calibrations (session)',
    'CREATE INDEX acknowledgements_by_session ON acknowledgements (session)',
    'CREATE INDEX acknowledgements_by_calibration ON acknowledgements (calibration)',
];
/** Rows of a log that no other row supersedes; more than one where two machines moved at once: the newest holds. */
const current = (view, log, series) => `CREATE VIEW ${view} AS SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY ${series} ORDER BY at DESC, uid DESC) AS choice FROM ${log} AS mine WHERE NOT EXISTS (SELECT 1 FROM ${log} AS later WHERE later.supersedes = mine.uid)) WHERE choice = 1`;
const runsOf = (session) => `(SELECT count(*) FROM run_sets JOIN runs ON runs.run_set = run_sets.id WHERE run_sets.session = ${session}.id)`;
const views = [
    current('current_pointers', 'baseline_log', 'project, pointer, benchmark, subject'),
    current('current_references', 'reference_log', 'project, benchmark, subject'),
    current('current_acceptances', 'acceptances', 'project, benchmark, subject, metric'),
    // Runs that came back from the archive make the note about them idle; it is never removed.
    `CREATE VIEW archived_sessions AS SELECT session AS id, runs, measurements FROM archived WHERE NOT EXISTS (SELECT 1 FROM run_sets JOIN runs ON runs.run_set = run_sets.id WHERE run_sets.session = archived.session)`,
    // An interrupted session yields to the finished one of the same invocation, else to the one that kept more runs.
    `CREATE VIEW yielded_sessions AS SELECT part.id AS id FROM sessions AS part JOIN sessions AS whole ON whole.started_at = part.started_at AND whole.project = part.project AND whole.git_sha = part.git_sha AND whole.command = part.command AND whole.machine = part.machine AND whole.shard IS part.shard AND whole.id <> part.id WHERE part.complete = 0 AND (whole.complete = 1 OR (${runsOf('whole')}, part.hash) > (${runsOf('part')}, whole.hash))`,
    `CREATE VIEW runs_001 AS SELECT runs.id AS id, sessions.project AS project, run_sets.benchmark AS benchmark, run_sets.git_sha AS git_sha, run_sets.dirty AS git_dirty, CASE WHEN run_sets.dirty THEN sessions.diff_hash END AS dirty_diff_path, strftime('%Y-%m-%dT%H:%M:%f', runs.started_at / 1000.0, 'unixepoch') || '000+00:00' AS timestamp, sessions.harness_version AS harness_version, sessions.machine ->> 'host' AS host, runs.seed AS seed, run_sets.meta_seed AS meta_seed, runs.repetition AS repetition_index, CASE runs.status WHEN 'ok' THEN 'ok' ELSE 'error' END AS status, (SELECT value FROM measurements WHERE run = runs.id AND status = 'ok' ORDER BY place LIMIT 1) AS metric, (SELECT json_group_object(metric, value ORDER BY metric) FROM measurements WHERE run = runs.id AND status = 'ok') AS metric_components_json, runs.wall AS wall_clock_seconds, NULL AS project_metadata_json, NULL AS stderr_log_path, runs.artifact_hash AS artifact_hash, NULL AS artifact_path FROM runs JOIN run_sets ON run_sets.id = runs.run_set JOIN sessions ON sessions.id = run_sets.session WHERE run_sets.side = 'head' AND run_sets.rule IS NOT '${_model_calibration_js__WEBPACK_IMPORTED_MODULE_1__/* .calibrationRule */ .H}' AND runs.status <> 'skipped'`,
];
/** Every statement that makes an empty store, each exactly as `sqlite_schema` gives it back. */
const schemaStatements = [
    ..._tables_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tables */ .u.map(createTable),
    archived,
    ...indexes,
    ...[..._tables_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tables */ .u, { name: 'archived' }].flatMap(guards),
    ...views,
];
const signatures = `CREATE TABLE signatures (
  session INTEGER NOT NULL,
  key TEXT NOT NULL,
  at INTEGER NOT NULL,
  mac TEXT NOT NULL,
  PRIMARY KEY (session, key, at, mac)
) STRICT, WITHOUT ROWID`;
/**
 * Statements that a store gets with its first signature. They come last and only where they are needed: what is saved
 * without a key stays what every program of version 1 reads.
 */
const signingStatements = [signatures, ...guards({ name: 'signatures' })];
/**
 * Settings of every connection: REPLACE must meet the triggers, and a planted schema must not run functions. Nobody else
 * has the bytes, so that they need not be looked at anew for every statement.
 */
const connectionPragmas = [
    'PRAGMA recursive_triggers = ON',
    'PRAGMA trusted_schema = OFF',
    'PRAGMA cell_size_check = ON',
    'PRAGMA locking_mode = EXCLUSIVE',
];
/** What differs between the schema found in a file and ours, as sentences; none when they agree. */
function schemaDifferences(found) {
    const seen = new Set(found.flatMap(({ sql }) => (sql === null ? [] : [sql])));
    const signed = signingStatements.some((sql) => seen.has(sql));
    const statements = signed ? [...schemaStatements, ...signingStatements] : schemaStatements;
    const expected = new Set(statements);
    const strange = found.filter(({ name, sql }) => sql === null ? !name.startsWith('sqlite_autoindex_') : !expected.has(sql));
    const absent = statements.filter((sql) => !seen.has(sql));
    return [
        ...strange.map(({ name }) => `${name} is not as this program made it`),
        ...absent.map((sql) => `missing: ${sql.split(/\s+/).slice(0, 3).join(' ')}`),
    ];
}
//# sourceMappingURL=schema.js.map

/***/ }),

/***/ 8403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toRow),
/* harmony export */   m: () => (/* binding */ Reader)
/* harmony export */ });
/** The cells of `fields` in the table's order. */
const toRow = (table, fields) => Object.keys(table.columns).map((column) => fields[column] ?? null);
const known = new WeakMap();
/** Where each column stands in a row: found once for a table, because a row has its own Reader. */
function positionsOf({ columns }) {
    const found = known.get(columns);
    if (found)
        return found;
    const positions = new Map(Object.keys(columns).map((column, index) => [column, index]));
    known.set(columns, positions);
    return positions;
}
/** Reads cells by column name, each as the type the caller expects of that column. */
class Reader {
    #positions;
    #row;
    constructor(table, row) {
        this.#positions = positionsOf(table);
        this.#row = row;
    }
    #cell(column) {
        return this.#row[this.#positions.get(column)] ?? null;
    }
    text(column) {
        return String(this.#cell(column));
    }
    optionalText(column) {
        return this.#cell(column) === null ? null : this.text(column);
    }
    number(column) {
        return Number(this.#cell(column));
    }
    optionalNumber(column) {
        return this.#cell(column) === null ? null : this.number(column);
    }
    flag(column) {
        return this.number(column) === 1;
    }
    big(column) {
        const cell = this.#cell(column);
        return typeof cell === 'bigint' ? cell : null;
    }
    bytes(column) {
        const cell = this.#cell(column);
        return cell instanceof Uint8Array ? cell : new Uint8Array();
    }
    /** Parsed JSON of a column that `json` wrote; throws SyntaxError for anything else. */
    json(column) {
        return JSON.parse(this.text(column));
    }
    optionalJson(column) {
        return this.#cell(column) === null ? null : this.json(column);
    }
}
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 5496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ calibrations),
/* harmony export */   Jk: () => (/* binding */ calibrationRow),
/* harmony export */   SC: () => (/* binding */ acknowledgements),
/* harmony export */   fF: () => (/* binding */ acknowledgementRow),
/* harmony export */   hL: () => (/* binding */ readCalibration),
/* harmony export */   hn: () => (/* binding */ readAcknowledgement)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6643);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);


const calibrations = {
    name: 'calibrations',
    owner: 'session',
    uid: true,
    columns: {
        project: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        definition_hash: 'TEXT',
        metrics: 'TEXT',
        at: 'INTEGER',
    },
};
const acknowledgements = {
    name: 'acknowledgements',
    owner: 'session',
    uid: true,
    columns: {
        project: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        calibration: 'TEXT',
        reason: 'TEXT',
        actor: 'TEXT',
        at: 'INTEGER',
    },
};
const calibrationRow = (calibration, header) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(calibrations, {
    project: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.project),
    benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(calibration.benchmark),
    subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(calibration.subject),
    definition_hash: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(calibration.definitionHash),
    metrics: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(calibration.metrics),
    at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(calibration.at),
});
function readCalibration(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(calibrations, row);
    return {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        definitionHash: cells.text('definition_hash'),
        metrics: cells.json('metrics'),
        at: cells.number('at'),
    };
}
const acknowledgementRow = (acknowledgement, header) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(acknowledgements, {
    project: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.project),
    benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acknowledgement.benchmark),
    subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acknowledgement.subject),
    calibration: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acknowledgement.calibration),
    reason: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acknowledgement.reason),
    actor: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acknowledgement.actor),
    at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(acknowledgement.at),
});
function readAcknowledgement(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(acknowledgements, row);
    return {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        calibration: cells.text('calibration'),
        reason: cells.text('reason'),
        actor: cells.text('actor'),
        at: cells.number('at'),
    };
}
//# sourceMappingURL=calibrations.js.map

/***/ }),

/***/ 6082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ tables)
/* harmony export */ });
/* harmony import */ var _calibrations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5496);
/* harmony import */ var _judgements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3017);
/* harmony import */ var _logs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3966);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2062);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4659);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3040);






/** Every table, in hashing order; the header's first. A session's id depends on this order. */
const tables = [
    _sessions_js__WEBPACK_IMPORTED_MODULE_5__/* .sessions */ .Mf,
    _runs_js__WEBPACK_IMPORTED_MODULE_4__/* .runSets */ .zK,
    _runs_js__WEBPACK_IMPORTED_MODULE_4__/* .runs */ .Np,
    _runs_js__WEBPACK_IMPORTED_MODULE_4__/* .measurements */ .Kk,
    _reports_js__WEBPACK_IMPORTED_MODULE_3__/* .reports */ .uE,
    _judgements_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .rY,
    _judgements_js__WEBPACK_IMPORTED_MODULE_1__/* .findings */ .Pg,
    _logs_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineLog */ .uE,
    _logs_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceLog */ .I9,
    _logs_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptances */ .Dc,
    _logs_js__WEBPACK_IMPORTED_MODULE_2__/* .peerStats */ .WK,
    _calibrations_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrations */ .CS,
    _calibrations_js__WEBPACK_IMPORTED_MODULE_0__/* .acknowledgements */ .SC,
];
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 3017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ readFinding),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   ex: () => (/* binding */ findingRow),
/* harmony export */   oq: () => (/* binding */ verdictRow),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   wk: () => (/* binding */ readVerdict)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6643);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);


const verdicts = {
    name: 'verdicts',
    owner: 'session',
    uid: false,
    columns: {
        benchmark: 'TEXT',
        subject: 'TEXT',
        metric: 'TEXT?',
        kind: 'TEXT',
        gate: 'TEXT',
        baseline: 'TEXT',
        direction: 'TEXT?',
        unit: 'TEXT?',
        evidence: 'TEXT',
        policy: 'TEXT?',
        mandatory: 'INTEGER',
        reason: 'TEXT',
    },
};
const findings = {
    name: 'findings',
    owner: 'session',
    uid: false,
    columns: {
        rule: 'TEXT',
        level: 'TEXT',
        message: 'TEXT',
        file: 'TEXT',
        line: 'INTEGER',
        benchmark: 'TEXT?',
        subject: 'TEXT?',
        metric: 'TEXT?',
        remedy: 'TEXT?',
    },
};
const verdictRow = (verdict) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(verdicts, {
    benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(verdict.benchmark),
    subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(verdict.subject),
    metric: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(verdict.metric),
    kind: verdict.kind,
    gate: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(verdict.gate),
    baseline: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(verdict.baseline),
    direction: verdict.direction,
    unit: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(verdict.unit),
    evidence: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(verdict.evidence),
    policy: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalJson */ .xD)(verdict.policy),
    mandatory: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(verdict.mandatory),
    reason: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(verdict.reason),
});
function readVerdict(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(verdicts, row);
    return {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        metric: cells.optionalText('metric'),
        kind: cells.text('kind'),
        gate: cells.text('gate'),
        baseline: cells.text('baseline'),
        direction: cells.optionalText('direction'),
        unit: cells.optionalText('unit'),
        evidence: cells.json('evidence'),
        policy: cells.optionalJson('policy'),
        mandatory: cells.flag('mandatory'),
        reason: cells.text('reason'),
    };
}
const findingRow = (finding) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(findings, {
    rule: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(finding.rule),
    level: finding.level,
    message: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(finding.message),
    file: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(finding.file),
    line: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(finding.line),
    benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(finding.benchmark),
    subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(finding.subject),
    metric: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(finding.metric),
    remedy: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(finding.remedy),
});
function readFinding(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(findings, row);
    const optional = ['benchmark', 'subject', 'metric', 'remedy'];
    const present = optional.map((key) => [key, cells.optionalText(key)]).filter(([, value]) => value !== null);
    return {
        rule: cells.text('rule'),
        level: cells.text('level'),
        message: cells.text('message'),
        file: cells.text('file'),
        line: cells.number('line'),
        ...Object.fromEntries(present),
    };
}
//# sourceMappingURL=judgements.js.map

/***/ }),

/***/ 3966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ acceptances),
/* harmony export */   I9: () => (/* binding */ referenceLog),
/* harmony export */   WK: () => (/* binding */ peerStats),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   c0: () => (/* binding */ acceptanceRow),
/* harmony export */   gh: () => (/* binding */ moveRow),
/* harmony export */   i1: () => (/* binding */ readAcceptance),
/* harmony export */   lH: () => (/* binding */ readPeerStat),
/* harmony export */   rt: () => (/* binding */ peerStatRow),
/* harmony export */   sN: () => (/* binding */ readMove),
/* harmony export */   si: () => (/* binding */ referenceRow),
/* harmony export */   uE: () => (/* binding */ baselineLog)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6643);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);


const baselineLog = {
    name: 'baseline_log',
    owner: 'session',
    uid: true,
    columns: {
        project: 'TEXT',
        pointer: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        report: 'TEXT',
        git_sha: 'TEXT',
        reason: 'TEXT',
        actor: 'TEXT',
        at: 'INTEGER',
        supersedes: 'TEXT?',
    },
};
const referenceLog = {
    name: 'reference_log',
    owner: 'session',
    uid: true,
    columns: {
        project: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        hash: 'TEXT',
        bytes: 'BLOB',
        reason: 'TEXT',
        actor: 'TEXT',
        at: 'INTEGER',
        supersedes: 'TEXT?',
    },
};
const acceptances = {
    name: 'acceptances',
    owner: 'session',
    uid: true,
    columns: {
        project: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        metric: 'TEXT',
        max_change: 'REAL',
        reason: 'TEXT',
        author: 'TEXT',
        until: 'TEXT',
        at: 'INTEGER',
        supersedes: 'TEXT?',
    },
};
const peerStats = {
    name: 'peer_stats',
    owner: 'session',
    uid: false,
    columns: {
        source: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        metric: 'TEXT',
        value: 'REAL',
        samples: 'INTEGER',
        at: 'INTEGER',
    },
};
/** `reports` are the uids of the session's own reports; throws RangeError when the move names none of them. */
function moveRow(move, header, reports) {
    const report = typeof move.report === 'string' ? move.report : reports[move.report];
    if (report === undefined)
        throw new RangeError(`the session has no report ${move.report} to point to`);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(baselineLog, {
        project: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.project),
        pointer: move.pointer,
        benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(move.benchmark),
        subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(move.subject),
        report: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(report),
        git_sha: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(move.gitSha),
        reason: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(move.reason),
        actor: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(move.actor),
        at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(move.at),
        supersedes: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(move.supersedes),
    });
}
/** A move as stored names its report by uid. */
function readMove(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(baselineLog, row);
    return {
        pointer: cells.text('pointer'),
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        report: cells.text('report'),
        gitSha: cells.text('git_sha'),
        reason: cells.text('reason'),
        actor: cells.text('actor'),
        at: cells.number('at'),
        supersedes: cells.optionalText('supersedes'),
    };
}
const referenceRow = (reference, header) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(referenceLog, {
    project: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.project),
    benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reference.benchmark),
    subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reference.subject),
    hash: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reference.hash),
    bytes: reference.bytes,
    reason: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reference.reason),
    actor: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reference.actor),
    at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(reference.at),
    supersedes: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(reference.supersedes),
});
function readReference(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(referenceLog, row);
    return {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        hash: cells.text('hash'),
        bytes: cells.bytes('bytes'),
        reason: cells.text('reason'),
        actor: cells.text('actor'),
        at: cells.number('at'),
        supersedes: cells.optionalText('supersedes'),
    };
}
const acceptanceRow = (acceptance, header) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(acceptances, {
    project: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.project),
    benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acceptance.benchmark),
    subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acceptance.subject),
    metric: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acceptance.metric),
    max_change: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .real */ .x)(acceptance.maxChange),
    reason: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acceptance.reason),
    author: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acceptance.author),
    until: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acceptance.until),
    at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(acceptance.at),
    supersedes: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(acceptance.supersedes),
});
function readAcceptance(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(acceptances, row);
    return {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        metric: cells.text('metric'),
        maxChange: cells.number('max_change'),
        reason: cells.text('reason'),
        author: cells.text('author'),
        until: cells.text('until'),
        at: cells.number('at'),
        supersedes: cells.optionalText('supersedes'),
    };
}
const peerStatRow = (stat) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(peerStats, {
    source: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(stat.source),
    benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(stat.benchmark),
    subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(stat.subject),
    metric: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(stat.metric),
    value: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .real */ .x)(stat.value),
    samples: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(stat.samples),
    at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(stat.at),
});
function readPeerStat(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(peerStats, row);
    return {
        source: cells.text('source'),
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        metric: cells.text('metric'),
        value: cells.number('value'),
        samples: cells.number('samples'),
        at: cells.number('at'),
    };
}
//# sourceMappingURL=logs.js.map

/***/ }),

/***/ 2062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b7: () => (/* binding */ reportRow),
/* harmony export */   tL: () => (/* binding */ readReport),
/* harmony export */   uE: () => (/* binding */ reports)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6643);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);



const reports = {
    name: 'reports',
    owner: 'session',
    uid: true,
    columns: {
        project: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        git_sha: 'TEXT',
        definition_hash: 'TEXT',
        metrics: 'TEXT',
        success_rate: 'REAL',
        notes: 'TEXT',
        captured_at: 'INTEGER',
        origin: 'TEXT?',
    },
};
/** The commit of an imported report is the one its entry names; that of any other is its session's. */
const commitOf = (report, header) => (report.origin === undefined ? undefined : (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .originFacts */ .IK)(JSON.parse(report.origin))?.git_sha) ?? header.gitSha;
const reportRow = (report, header) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(reports, {
    project: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(header.project),
    benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(report.benchmark),
    subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(report.subject),
    git_sha: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(commitOf(report, header)),
    definition_hash: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(report.definitionHash),
    metrics: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq)(report.metrics),
    success_rate: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .real */ .x)(report.successRate),
    notes: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(report.notes),
    captured_at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(report.capturedAt),
    origin: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)(report.origin),
});
function readReport(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(reports, row);
    const origin = cells.optionalText('origin');
    return {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        definitionHash: cells.text('definition_hash'),
        metrics: cells.json('metrics'),
        successRate: cells.number('success_rate'),
        notes: cells.text('notes'),
        capturedAt: cells.number('captured_at'),
        ...(origin === null ? {} : { origin }),
    };
}
//# sourceMappingURL=reports.js.map

/***/ }),

/***/ 4659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ readMeasurement),
/* harmony export */   Kk: () => (/* binding */ measurements),
/* harmony export */   Np: () => (/* binding */ runs),
/* harmony export */   Yk: () => (/* binding */ readRunSet),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   gY: () => (/* binding */ runRow),
/* harmony export */   h_: () => (/* binding */ measurementRow),
/* harmony export */   ip: () => (/* binding */ runSetRow),
/* harmony export */   zK: () => (/* binding */ runSets)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6643);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);


/** What all runs of a set share; kept once, so that a run costs few bytes. */
const runSets = {
    name: 'run_sets',
    owner: 'session',
    uid: false,
    columns: {
        benchmark: 'TEXT',
        subject: 'TEXT',
        side: 'TEXT',
        rule: 'TEXT?',
        git_sha: 'TEXT',
        dirty: 'INTEGER',
        meta_seed: 'INTEGER?',
        definition_hash: 'TEXT',
        started_at: 'INTEGER',
    },
};
const runs = {
    name: 'runs',
    owner: 'run_set',
    uid: false,
    columns: {
        case_id: 'TEXT?',
        pair: 'INTEGER',
        slot: 'INTEGER',
        seed: 'INTEGER?',
        repetition: 'INTEGER',
        started_at: 'INTEGER',
        wall: 'REAL',
        exit_code: 'INTEGER?',
        status: 'TEXT',
        message: 'TEXT?',
        artifact_hash: 'TEXT?',
    },
};
const measurements = {
    name: 'measurements',
    owner: 'run',
    uid: false,
    columns: {
        metric: 'TEXT',
        status: 'TEXT',
        value: 'REAL?',
        unit: 'TEXT?',
        direction: 'TEXT?',
        message: 'TEXT?',
        samples: 'TEXT?',
        metadata: 'TEXT?',
    },
};
/** `started_at` is the first run's, or `fallback` in a set without runs. */
const runSetRow = (set, fallback) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(runSets, {
    benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(set.benchmark),
    subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(set.subject),
    side: set.side,
    rule: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(set.rule),
    git_sha: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(set.gitSha),
    dirty: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(set.dirty),
    meta_seed: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalBig */ .FS)(set.metaSeed),
    definition_hash: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(set.definitionHash),
    started_at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(set.runs[0]?.startedAt ?? fallback),
});
function readRunSet(row, runsOf) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(runSets, row);
    const set = {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        side: cells.text('side'),
        rule: cells.optionalText('rule'),
        gitSha: cells.text('git_sha'),
        dirty: cells.flag('dirty'),
        metaSeed: cells.big('meta_seed'),
        definitionHash: cells.text('definition_hash'),
    };
    return { ...set, runs: runsOf(set) };
}
/** Throws RangeError when the run is not of `set`: the shared columns are stored once. */
function runRow(run, set) {
    for (const key of ['benchmark', 'subject', 'side', 'rule'])
        if (run[key] !== set[key])
            throw new RangeError(`a run with ${key} ${run[key]} stands in a set of ${set[key]}`);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(runs, {
        case_id: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(run.case),
        pair: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(run.pair),
        slot: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(run.order),
        seed: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalInteger */ .$H)(run.seed),
        repetition: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(run.repetition),
        started_at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(run.startedAt),
        wall: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .real */ .x)(run.wall),
        exit_code: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalInteger */ .$H)(run.exitCode),
        status: run.status,
        message: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(run.message),
        artifact_hash: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(run.artifactHash),
    });
}
function readRun(row, set, results) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(runs, row);
    const caseId = cells.optionalText('case_id');
    return {
        benchmark: set.benchmark,
        subject: set.subject,
        ...(caseId === null ? {} : { case: caseId }),
        side: set.side,
        rule: set.rule,
        pair: cells.number('pair'),
        order: cells.number('slot'),
        seed: cells.optionalNumber('seed'),
        repetition: cells.number('repetition'),
        startedAt: cells.number('started_at'),
        wall: cells.number('wall'),
        exitCode: cells.optionalNumber('exit_code'),
        status: cells.text('status'),
        message: cells.optionalText('message'),
        artifactHash: cells.optionalText('artifact_hash'),
        measurements: results,
    };
}
function measurementRow(measurement) {
    const absent = {
        metric: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(measurement.metric),
        status: measurement.status,
        value: null,
        unit: null,
        direction: null,
        message: null,
        samples: null,
        metadata: null,
    };
    if (measurement.status !== 'ok')
        return (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(measurements, { ...absent, message: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(measurement.message) });
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(measurements, {
        ...absent,
        value: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .real */ .x)(measurement.value),
        unit: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(measurement.unit),
        direction: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(measurement.direction),
        samples: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalJson */ .xD)(measurement.samples),
        metadata: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalJson */ .xD)(measurement.metadata),
    });
}
function readMeasurement(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(measurements, row);
    const metric = cells.text('metric');
    const status = cells.text('status');
    if (status !== 'ok')
        return { metric, status, message: cells.text('message') };
    return {
        metric,
        status,
        value: cells.number('value'),
        unit: cells.text('unit'),
        ...present('direction', cells.optionalText('direction')),
        ...present('samples', cells.optionalJson('samples')),
        ...present('metadata', cells.optionalJson('metadata')),
    };
}
const present = (key, value) => (value === null ? {} : { [key]: value });
//# sourceMappingURL=runs.js.map

/***/ }),

/***/ 3040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ sessions),
/* harmony export */   U1: () => (/* binding */ headerRow),
/* harmony export */   ay: () => (/* binding */ readHeader)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6643);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);


/** One row for each write to the history. */
const sessions = {
    name: 'sessions',
    owner: null,
    uid: false,
    columns: {
        kind: 'TEXT',
        project: 'TEXT',
        parents: 'TEXT',
        git_sha: 'TEXT',
        branch: 'TEXT?',
        dirty: 'INTEGER',
        diff_hash: 'TEXT?',
        event: 'TEXT',
        trigger_name: 'TEXT?',
        version: 'TEXT?',
        cost: 'TEXT',
        dry_run: 'INTEGER',
        shard: 'TEXT?',
        machine: 'TEXT',
        tools: 'TEXT',
        runner_labels: 'TEXT',
        command: 'TEXT',
        manifest_hash: 'TEXT',
        harness_version: 'TEXT',
        started_at: 'INTEGER',
        ended_at: 'INTEGER',
        complete: 'INTEGER',
    },
};
/** Parents are a set, so they are stored sorted. */
const headerRow = (header) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(sessions, {
    kind: header.kind,
    project: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.project),
    parents: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)([...new Set(header.parents)].sort()),
    git_sha: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.gitSha),
    branch: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(header.branch),
    dirty: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(header.dirty),
    diff_hash: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(header.diffHash),
    event: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.event),
    trigger_name: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(header.trigger),
    version: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(header.version),
    cost: header.cost,
    dry_run: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(header.dryRun),
    shard: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(header.shard),
    machine: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(header.machine),
    tools: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(header.tools),
    runner_labels: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(header.runnerLabels),
    command: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.command),
    manifest_hash: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.manifestHash),
    harness_version: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.harnessVersion),
    started_at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(header.startedAt),
    ended_at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(header.endedAt),
    complete: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(header.complete),
});
function readHeader(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(sessions, row);
    return {
        kind: cells.text('kind'),
        project: cells.text('project'),
        parents: cells.json('parents'),
        gitSha: cells.text('git_sha'),
        branch: cells.optionalText('branch'),
        dirty: cells.flag('dirty'),
        diffHash: cells.optionalText('diff_hash'),
        event: cells.text('event'),
        trigger: cells.optionalText('trigger_name'),
        version: cells.optionalText('version'),
        cost: cells.text('cost'),
        dryRun: cells.flag('dry_run'),
        shard: cells.optionalText('shard'),
        machine: cells.json('machine'),
        tools: cells.json('tools'),
        runnerLabels: cells.json('runner_labels'),
        command: cells.text('command'),
        manifestHash: cells.text('manifest_hash'),
        harnessVersion: cells.text('harness_version'),
        startedAt: cells.number('started_at'),
        endedAt: cells.number('ended_at'),
        complete: cells.flag('complete'),
    };
}
//# sourceMappingURL=sessions.js.map

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

/***/ 6524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ files)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/src/edge/result-file.js


const refused = (reason) => ({ state: 'refused', reason });
function typeOf(stats) {
    if (stats.isSymbolicLink())
        return 'a symbolic link';
    if (stats.isDirectory())
        return 'a folder';
    if (stats.isFIFO())
        return 'a named pipe';
    if (stats.isSocket())
        return 'a socket';
    return 'a device';
}
function refusal(path, error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return { state: 'absent' };
    if (error.code === 'ELOOP')
        return refused('it is a symbolic link, not a regular file');
    if (error.code === 'ENXIO')
        return refused(`it is ${typeOf((0,external_node_fs_.lstatSync)(path))}, not a regular file`);
    return refused(`it cannot be read: ${error.message}`);
}
/** Where the system knows no O_NOFOLLOW, the link is looked for beforehand. */
function isLinkWithoutGuard(path) {
    if (external_node_fs_.constants.O_NOFOLLOW)
        return false;
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
/**
 * Opens what a measured program left at `path`: never through a link, never waiting, regular files only. Synchronous
 * like the reading below: a trip through the thread pool for every call would cost more than the work between two runs.
 */
function openRegular(path) {
    if (isLinkWithoutGuard(path))
        return refused('it is a symbolic link, not a regular file');
    let descriptor;
    try {
        const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
        descriptor = (0,external_node_fs_.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    }
    catch (error) {
        return refusal(path, error);
    }
    const stats = (0,external_node_fs_.fstatSync)(descriptor);
    if (stats.isFile())
        return { state: 'open', descriptor, size: stats.size };
    (0,external_node_fs_.closeSync)(descriptor);
    return refused(`it is ${typeOf(stats)}, not a regular file`);
}
/** Reads at most `limit` bytes and one more, which tells whether the file was longer or grew meanwhile. */
function readUpTo(descriptor, limit) {
    const chunks = [];
    for (let total = 0; total <= limit;) {
        const chunk = Buffer.allocUnsafe(Math.min(2 ** 16, limit + 1 - total));
        const length = (0,external_node_fs_.readSync)(descriptor, chunk);
        if (length === 0)
            break;
        chunks.push(chunk.subarray(0, length));
        total += length;
    }
    return Buffer.concat(chunks);
}
/** See `Files.readResult`. */
async function readResult(path, limit) {
    const opened = openRegular(path);
    if (opened.state !== 'open')
        return opened;
    try {
        const bytes = opened.size > limit ? undefined : readUpTo(opened.descriptor, limit);
        if (bytes === undefined || bytes.length > limit)
            return refused(`it is larger than ${limit} bytes`);
        return { state: 'read', bytes };
    }
    catch (error) {
        return refused(`it cannot be read: ${error.message}`);
    }
    finally {
        (0,external_node_fs_.closeSync)(opened.descriptor);
    }
}
/** PowerShell writes UTF-16 where its output is sent to a file, and marks it so. */
const isUtf16 = (beginning) => beginning[0] === 0xff && beginning[1] === 0xfe;
/** What was in the file when it was opened: what grows meanwhile is not followed. */
function* piecesOf(descriptor, size) {
    let decoder;
    const chunk = Buffer.allocUnsafe(2 ** 16);
    try {
        for (let left = size; left > 0;) {
            const length = (0,external_node_fs_.readSync)(descriptor, chunk, 0, Math.min(left, chunk.length), null);
            if (length === 0)
                break;
            left -= length;
            decoder ??= new external_node_string_decoder_.StringDecoder(isUtf16(chunk.subarray(0, length)) ? 'utf16le' : 'utf8');
            yield decoder.write(chunk.subarray(0, length));
        }
        if (decoder)
            yield decoder.end();
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** See `Files.readPieces`. */
async function readPieces(path, limit) {
    const opened = openRegular(path);
    if (opened.state !== 'open')
        return opened;
    const { descriptor, size } = opened;
    if (size <= limit)
        return { state: 'open', pieces: piecesOf(descriptor, size) };
    (0,external_node_fs_.closeSync)(descriptor);
    return refused(`it is larger than ${limit} bytes`);
}
//# sourceMappingURL=result-file.js.map
;// CONCATENATED MODULE: ./build/src/edge/archive.js





/** Larger artifacts are known by their hash alone. */
const largest = 2 ** 26;
async function copy(descriptor, to) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = await (0,promises_.open)(to, 'wx', 0o600);
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)('', { fd: descriptor })) {
            hash.update(chunk);
            await file.write(chunk);
        }
        await file.sync();
    }
    finally {
        await file.close();
    }
    return hash.digest('hex');
}
async function hashOf(descriptor) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)('', { fd: descriptor }))
        hash.update(chunk);
    return hash.digest('hex');
}
/** `Files.archive`: the hash is that of the copy, so that what is kept is what was hashed. */
async function archive(path, folder) {
    const opened = openRegular(path);
    if (opened.state !== 'open')
        return undefined;
    if (opened.size > largest)
        return `sha256:${await hashOf(opened.descriptor)}`;
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    // A folder that was there before has the mode that somebody else gave it.
    await (0,promises_.chmod)(folder, 0o700);
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    try {
        const hex = await copy(opened.descriptor, temporary);
        // Also over a file of that name: whatever it holds, afterwards it holds the right bytes.
        await (0,promises_.rename)(temporary, (0,external_node_path_.join)(folder, `${hex}.bin`));
        return `sha256:${hex}`;
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
//# sourceMappingURL=archive.js.map
;// CONCATENATED MODULE: ./build/src/edge/glob.js


const nameMatchers = new Map();
/** `*` any run of characters, `?` one character, all else itself. */
function matchesName(pattern, name) {
    let matcher = nameMatchers.get(pattern);
    if (matcher === undefined) {
        const source = pattern
            .replace(/[.+^${}()|[\]\\]/g, '\\$&')
            .replaceAll('*', '.*')
            .replaceAll('?', '.');
        matcher = new RegExp(`^${source}$`, 's');
        nameMatchers.set(pattern, matcher);
    }
    return matcher.test(name);
}
/** `**` stands for any number of levels, none included: every way to read it. */
function readings(rest) {
    return rest[0] === '**' ? [rest, ...readings(rest.slice(1))] : [rest];
}
/** What is left of each pattern after going into `name`. */
function after(rests, name) {
    return rests.flatMap(readings).flatMap((rest) => {
        const [part, ...others] = rest;
        if (part === '**')
            return [rest];
        return part !== undefined && matchesName(part, name) ? [others] : [];
    });
}
/** A pattern is used up by a file's own name, or ends in `**`. */
const isEnd = (rest) => rest.every((part) => part === '**');
async function entriesOf(dir) {
    try {
        return await (0,promises_.readdir)(dir, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
async function walk(dir, prefix, rests) {
    const found = [];
    for (const entry of await entriesOf(dir)) {
        const left = after(rests, entry.name);
        if (left.length === 0 || entry.name === '.git')
            continue;
        const path = prefix + entry.name;
        if (entry.isFile() && left.some(isEnd))
            found.push(path);
        if (entry.isDirectory())
            found.push(...(await walk((0,external_node_path_.join)(dir, entry.name), `${path}/`, left)));
    }
    return found;
}
/** Patterns that stay below the folder, by their parts. */
const restsOf = (patterns) => patterns
    .filter((pattern) => !pattern.startsWith('/'))
    .map((pattern) => pattern.split('/').filter((part) => part !== '.' && part !== ''))
    .filter((rest) => rest.length > 0 && !rest.includes('..'));
const isMatched = (path, rests) => path.split('/').reduce(after, rests).some(isEnd);
/**
 * Relative paths, with `/`, of the regular files below `dir` that match one of the patterns and none of those behind a
 * `!`, sorted by code unit. Only folders that a pattern can lead into are read; links are never followed and `.git` is
 * never entered. Absolute patterns and those with `..` match nothing.
 */
async function glob(dir, patterns) {
    const isExclusion = (pattern) => pattern.startsWith('!');
    const excluded = restsOf(patterns.filter(isExclusion).map((pattern) => pattern.slice(1)));
    const found = await walk(dir, '', restsOf(patterns.filter((pattern) => !isExclusion(pattern))));
    return found.filter((path) => excluded.length === 0 || !isMatched(path, excluded)).toSorted();
}
//# sourceMappingURL=glob.js.map
;// CONCATENATED MODULE: ./build/src/edge/tree-hash.js





const executable = 0o100;
/** Says what stands in the way of a hash. */
class Unhashable extends Error {
}
async function fileLeaf(dir, path) {
    const opened = openRegular((0,external_node_path_.join)(dir, path));
    if (opened.state !== 'open')
        throw new Unhashable(`holds ${path}, which cannot be read`);
    const mode = (0,external_node_fs_.fstatSync)(opened.descriptor).mode & executable ? '100755' : '100644';
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)('', { fd: opened.descriptor }))
        hash.update(chunk);
    return { path, mode, hash: hash.digest('hex') };
}
async function leafOf(dir, path, entry) {
    if (entry.isDirectory())
        return leavesOf(dir, `${path}/`);
    if (entry.isFile())
        return [await fileLeaf(dir, path)];
    if (!entry.isSymbolicLink())
        throw new Unhashable(`holds ${path}, which is neither a file, a folder nor a link`);
    const target = await (0,promises_.readlink)((0,external_node_path_.join)(dir, path), 'buffer');
    return [{ path, mode: '120000', hash: (0,external_node_crypto_.createHash)('sha256').update(target).digest('hex') }];
}
async function leavesOf(dir, prefix) {
    const leaves = [];
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(dir, prefix), { withFileTypes: true })) {
        if (entry.name !== '.git')
            leaves.push(...(await leafOf(dir, prefix + entry.name, entry)));
    }
    return leaves;
}
/**
 * SHA-256 over one record `<mode> <sha256 hex> <path> NUL` for each file and link below `dir`, in the order of their
 * paths' UTF-8 bytes. Modes are git's (100644, 100755 where the owner may execute, 120000); links are not followed;
 * empty folders and whatever is called `.git` do not count.
 */
async function treeHash(dir) {
    try {
        const leaves = [...(await leavesOf(dir, ''))];
        leaves.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for (const { mode, hash: bytes, path } of leaves)
            hash.update(`${mode} ${bytes} ${path}\0`);
        return { hash: `sha256:${hash.digest('hex')}` };
    }
    catch (error) {
        if (error instanceof Unhashable)
            return { error: error.message };
        return { error: `is not a readable folder: ${error.message}` };
    }
}
//# sourceMappingURL=tree-hash.js.map
;// CONCATENATED MODULE: ./build/src/edge/files.js










const absentCodes = new Set(['ENOENT', 'ENOTDIR']);
/** Undefined for what is not there; every other failure is thrown. */
async function unlessAbsent(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (absentCodes.has(error.code ?? ''))
            return undefined;
        throw error;
    }
}
/** Makes a rename or a new name survive a power cut. Windows cannot open folders and needs no such thing. */
async function syncFolder(dir) {
    if (process.platform === 'win32')
        return;
    const folder = await (0,promises_.open)(dir, 'r');
    try {
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
/** Writes and syncs a file that must not be there yet. */
async function writeNew(path, data, mode) {
    const file = await (0,promises_.open)(path, 'wx', mode);
    try {
        await file.writeFile(data);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
async function writeAtomic(path, data, mode = 0o644) {
    const dir = (0,external_node_path_.dirname)(path);
    await (0,promises_.mkdir)(dir, { recursive: true });
    const temporary = (0,external_node_path_.join)(dir, `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    try {
        await writeNew(temporary, data, mode);
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
    await syncFolder(dir);
}
async function appendDurably(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    const file = await (0,promises_.open)(path, 'a', 0o600);
    try {
        const isNew = (await file.stat()).size === 0;
        await file.writeFile(text);
        await file.sync();
        if (isNew)
            await syncFolder((0,external_node_path_.dirname)(path));
    }
    finally {
        await file.close();
    }
}
async function sha256(path) {
    const opened = openRegular(path);
    if (opened.state !== 'open')
        return undefined;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)('', { fd: opened.descriptor }))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
/** Milliseconds within which a system may give two writes the same time. */
const tick = 20;
/** The time of the last change of a file's node tells of copies that keep the time of their content, too. */
async function stamps(dir, paths) {
    const found = paths.map((path) => [path, (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(dir, path), { bigint: true, throwIfNoEntry: false })]);
    const ages = found.flatMap(([, stats]) => (stats ? [Date.now() - Number(stats.ctimeMs)] : []));
    if (ages.some((age) => age >= 0 && age < tick))
        await (0,external_node_timers_promises_.setTimeout)(tick);
    return new Map(found.map(([path, stats]) => [
        path,
        stats && [stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(' '),
    ]));
}
const fewFiles = 16;
/** True if `path` was a folder of a few files and is gone: that is how runs leave theirs, and it spares the trips. */
function removedSmall(path) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
        if (entries.length > fewFiles || entries.some((entry) => entry.isDirectory()))
            return false;
        for (const { name } of entries)
            (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(path, name));
        (0,external_node_fs_.rmdirSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** The real file system. */
const files = {
    readText: (path) => unlessAbsent((0,promises_.readFile)(path, 'utf8')),
    readBytes: (path) => unlessAbsent((0,promises_.readFile)(path)),
    writeAtomic,
    // Between two runs a trip through the thread pool costs more than the writing.
    write: async (path, data) => (0,external_node_fs_.writeFileSync)(path, data),
    remove: async (path) => {
        if (!removedSmall(path))
            await (0,promises_.rm)(path, { recursive: true, force: true });
    },
    list: async (dir) => ((await unlessAbsent((0,promises_.readdir)(dir))) ?? []).toSorted(),
    glob: glob,
    stamps,
    // Links are resolved here once, because programs report paths with links resolved.
    makeTemporaryFolder: async (prefix) => (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_os_.tmpdir)()), prefix)),
    makeFolder: async (path) => {
        await (0,promises_.mkdir)(path, { recursive: true });
    },
    readResult: readResult,
    readPieces: readPieces,
    appendDurably,
    sha256,
    archive: archive,
    treeHash: treeHash,
    relative: async (folder, path) => (0,external_node_path_.relative)(await (0,promises_.realpath)(folder), await (0,promises_.realpath)(path))
        .split(external_node_path_.sep)
        .join('/'),
};
//# sourceMappingURL=files.js.map

/***/ }),

/***/ 2630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ appendSession),
/* harmony export */   Jl: () => (/* binding */ headIds),
/* harmony export */   l: () => (/* binding */ takeIn),
/* harmony export */   rl: () => (/* binding */ addContent),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _core_store_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2182);
/* harmony import */ var _content_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8589);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3801);
/* harmony import */ var _signature_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3094);




const parsedParents = (cell) => JSON.parse(String(cell));
/** Sessions that no other names as parent, sorted. */
function headIds(engine) {
    const rows = engine.rows('SELECT hash, parents FROM sessions');
    const named = new Set(rows.flatMap(([, parents]) => parsedParents(parents)));
    return rows
        .map(([id]) => String(id))
        .filter((id) => !named.has(id))
        .sort();
}
function isArchived(engine, local) {
    return engine.rows('SELECT 1 FROM archived_sessions WHERE id = ?', [local]).length > 0;
}
/**
 * Adds a session, or the runs of one that is here without them. What is read back must be what was given, else nothing
 * is written and Error is thrown: an id is a promise about the bytes.
 */
function addContent(engine, content) {
    const id = (0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_0__/* .contentId */ .fm)(content, _sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s);
    const known = (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .localId */ .pi)(engine, id);
    if (known !== undefined && (content.archived !== undefined || !isArchived(engine, known)))
        return { id, as: 'known' };
    engine.transaction(() => {
        const local = known ?? (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .insertContent */ .DF)(engine, id, content);
        if (known !== undefined)
            (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .fillContent */ .LJ)(engine, known, content);
        const stored = (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .readContent */ .c_)(engine, local);
        if ((0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_0__/* .contentId */ .fm)(stored, _sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s) !== id || stored.archived?.runs !== content.archived?.runs)
            throw new Error('the database did not keep the session as it was given; nothing was written');
    });
    return { id, as: known === undefined ? 'added' : 'completed' };
}
/** The stored session that differs from `session` in its parents alone: somebody appended it before. */
function earlier(engine, session) {
    const { header } = session;
    const candidates = engine.rows('SELECT hash, parents FROM sessions WHERE started_at = ? AND project = ? AND git_sha = ? AND kind = ?', [BigInt(header.startedAt), header.project, header.gitSha, header.kind]);
    return candidates
        .map(([id, parents]) => ({ id: String(id), parents: parsedParents(parents) }))
        .find(({ id, parents }) => (0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_0__/* .contentId */ .fm)((0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_0__/* .toContent */ .LL)({ ...session, header: { ...header, parents } }, _sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s), _sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s) === id)?.id;
}
/** Adds a session with the present heads as its parents. */
function appendSession(engine, session) {
    const before = earlier(engine, session);
    if (before !== undefined)
        return { id: before, added: false };
    const header = { ...session.header, parents: headIds(engine) };
    return { id: addContent(engine, (0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_0__/* .toContent */ .LL)({ ...session, header }, _sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)).id, added: true };
}
function soundContent(source, id) {
    try {
        const content = source.content(id);
        return content && (0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_0__/* .contentId */ .fm)(content, _sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s) === id ? content : undefined;
    }
    catch {
        return undefined;
    }
}
/** True if nothing that `source` may know of the session could be new here. */
function hasWhole(engine, id) {
    const local = (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .localId */ .pi)(engine, id);
    return local !== undefined && !isArchived(engine, local);
}
/**
 * The one way in which sessions of other stores come in: set union of whole sessions by id. Commutative, associative,
 * idempotent; nothing is believed that its id does not prove.
 */
function takeIn(engine, source) {
    const taken = { added: [], completed: [], refused: [] };
    for (const id of source.ids()) {
        if (hasWhole(engine, id))
            continue;
        const content = soundContent(source, id);
        if (content === undefined)
            taken.refused.push(id);
        else {
            const { as } = addContent(engine, content);
            if (as !== 'known')
                taken[as].push(id);
        }
    }
    const signed = (0,_signature_store_js__WEBPACK_IMPORTED_MODULE_3__/* .addSignatures */ .jI)(engine, source.signatures?.() ?? new Map());
    return { ...taken, signed };
}
/** The sessions of an engine in the order in which they were written. */
const sourceOf = (engine) => ({
    ids: () => engine.rows('SELECT hash FROM sessions ORDER BY id').map(([id]) => String(id)),
    content: (id) => {
        const local = (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .localId */ .pi)(engine, id);
        return local === undefined ? undefined : (0,_content_store_js__WEBPACK_IMPORTED_MODULE_1__/* .readContent */ .c_)(engine, local);
    },
    signatures: () => (0,_signature_store_js__WEBPACK_IMPORTED_MODULE_3__/* .readSignatures */ .yz)(engine),
});
//# sourceMappingURL=append.js.map

/***/ }),

/***/ 8589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ sessionEntries),
/* harmony export */   DF: () => (/* binding */ insertContent),
/* harmony export */   LJ: () => (/* binding */ fillContent),
/* harmony export */   c_: () => (/* binding */ readContent),
/* harmony export */   fW: () => (/* binding */ sessionProblems),
/* harmony export */   pi: () => (/* binding */ localId)
/* harmony export */ });
/* harmony import */ var _core_store_content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2182);
/* harmony import */ var _core_store_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2911);
/* harmony import */ var _core_store_tables_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6082);
/* harmony import */ var _core_store_tables_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4659);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3801);





const sessionEntries = (engine) => engine
    .rows('SELECT id, hash FROM sessions ORDER BY id')
    .map(([local, id]) => ({ local: local, id: String(id) }));
const nextId = (engine, table) => engine.rows(`SELECT coalesce(max(id), 0) + 1 FROM ${table}`)[0]?.[0];
const placeholders = (count) => Array(count).fill('?').join(', ');
function* keyed(table, items, first, bases) {
    let place = 0n;
    let lastOwner = -1;
    for (const [index, { owner, row }] of items.entries()) {
        if (table.owner === 'run') {
            place = owner === lastOwner ? place + 1n : 0n;
            lastOwner = owner;
            yield [bases.run + BigInt(owner), place, ...row];
        }
        else {
            const uid = table.uid ? [(0,_core_store_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .rowUid */ .nC)(_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s, table.name, row)] : [];
            const base = table.owner === 'run_set' ? bases.run_set : bases.session;
            yield [first + BigInt(index), base + BigInt(owner), ...uid, ...row];
        }
    }
}
/** The number under which a session stands here, or undefined. */
const localId = (engine, id) => engine.rows('SELECT id FROM sessions WHERE hash = ?', [id])[0]?.[0];
function insert(engine, table, lists) {
    const width = Object.keys(table.columns).length + (table.uid ? 3 : 2);
    engine.each(`INSERT INTO ${table.name} VALUES (${placeholders(width)})`, lists);
}
function insertItems(engine, table, items, bases) {
    if (items.length === 0)
        return;
    const first = table.owner === 'run' ? 0n : nextId(engine, table.name);
    insert(engine, table, keyed(table, items, first, bases));
}
/** Writes one session; the caller holds the transaction. */
function insertContent(engine, id, content) {
    const session = nextId(engine, 'sessions');
    const bases = { session, run_set: nextId(engine, 'run_sets'), run: nextId(engine, 'runs') };
    for (const table of _core_store_tables_index_js__WEBPACK_IMPORTED_MODULE_2__/* .tables */ .u) {
        const items = content[table.name];
        if (table.owner === null)
            insert(engine, table, [[session, id, ...(items[0]?.row ?? [])]]);
        else
            insertItems(engine, table, items, bases);
    }
    const { archived } = content;
    if (archived)
        engine.each('INSERT INTO archived VALUES (?, ?, ?)', [[session, archived.runs, archived.measurements]]);
    return session;
}
/** Gives the runs of `content` back to a session that is here without them; the caller holds the transaction. */
function fillContent(engine, session, content) {
    const bases = { ...firstIds(engine, session), run: nextId(engine, 'runs') };
    insertItems(engine, _core_store_tables_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .runs */ .Np, content.runs, bases);
    insertItems(engine, _core_store_tables_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .measurements */ .Kk, content.measurements, bases);
}
const columnsOf = (table, prefix) => Object.keys(table.columns)
    .map((column) => `${prefix}.${column}`)
    .join(', ');
/** SELECT of a session's rows in stored order; the first column is the owner's local id. */
function selection(table) {
    const columns = columnsOf(table, 'mine');
    switch (table.owner) {
        case null:
            return `SELECT mine.id, ${columns} FROM ${table.name} AS mine WHERE mine.id = ?`;
        case 'session':
            return `SELECT mine.session, ${columns} FROM ${table.name} AS mine WHERE mine.session = ? ORDER BY mine.id`;
        case 'run_set':
            return `SELECT mine.run_set, ${columns} FROM run_sets JOIN runs AS mine ON mine.run_set = run_sets.id WHERE run_sets.session = ? ORDER BY mine.run_set, mine.id`;
        case 'run':
            return `SELECT mine.run, ${columns} FROM run_sets JOIN runs ON runs.run_set = run_sets.id JOIN measurements AS mine ON mine.run = runs.id WHERE run_sets.session = ? ORDER BY mine.run, mine.place`;
    }
}
function firstIds(engine, session) {
    const [runSet, run] = engine.rows('SELECT min(run_sets.id), min(runs.id) FROM run_sets LEFT JOIN runs ON runs.run_set = run_sets.id WHERE run_sets.session = ?', [session])[0];
    return { session, run_set: runSet ?? 0n, run: run ?? 0n };
}
/** A session's content as the database gives it back. Throws what the engine throws for damaged pages. */
function readContent(engine, session) {
    const bases = firstIds(engine, session);
    const read = (table) => engine.rows(selection(table), [session]).map(([owner, ...row]) => ({
        owner: table.owner === null ? 0 : Number(owner - bases[table.owner]),
        row: row,
    }));
    const rows = Object.fromEntries(_core_store_tables_index_js__WEBPACK_IMPORTED_MODULE_2__/* .tables */ .u.map((table) => [table.name, read(table)]));
    const [found] = engine.rows('SELECT runs, measurements FROM archived_sessions WHERE id = ?', [session]);
    return found ? { ...rows, archived: { runs: String(found[0]), measurements: String(found[1]) } } : rows;
}
/** True if runs that came back from an archive are other runs than the ones that left. */
function contradictsArchive(engine, session, content) {
    const [left] = engine.rows('SELECT runs, measurements FROM archived WHERE session = ?', [session]);
    const now = content.archived ?? (0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_0__/* .runHashes */ .Kv)(content, _sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s);
    return left !== undefined && (left[0] !== now.runs || left[1] !== now.measurements);
}
function wrongUids(engine, session, content) {
    return _core_store_tables_index_js__WEBPACK_IMPORTED_MODULE_2__/* .tables */ .u
        .filter(({ uid }) => uid)
        .flatMap(({ name }) => {
        const stored = engine.rows(`SELECT uid FROM ${name} WHERE session = ? ORDER BY id`, [session]);
        const same = content[name].every(({ row }, index) => stored[index]?.[0] === (0,_core_store_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .rowUid */ .nC)(_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s, name, row));
        return same ? [] : [`a uid in ${name} does not fit its row`];
    });
}
/** What is wrong with a stored session; nothing when its content is what its id says. Never throws. */
function sessionProblems(engine, { local, id }) {
    try {
        const content = readContent(engine, local);
        if ((0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_0__/* .contentId */ .fm)(content, _sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s) !== id)
            return ['its content is not what its id says'];
        if (contradictsArchive(engine, local, content))
            return ['its note of archived runs does not fit its runs'];
        return wrongUids(engine, local, content);
    }
    catch (error) {
        return [`it cannot be read: ${error.message}`];
    }
}
//# sourceMappingURL=content-store.js.map

/***/ }),

/***/ 6508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ createEngine),
  F5: () => (/* binding */ openEngine)
});

// UNUSED EXPORTS: preload

// EXTERNAL MODULE: ./build/src/core/store/schema.js
var schema = __webpack_require__(584);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/edge/history/wasm.js

/**
 * The SQLite engine as WebAssembly. The path is a literal, seen from the compiled file, because the bundler copies
 * what this very expression names. It stands alone in its file: where the bundler meets syntax newer than ES2020
 * (`??=` is enough) it falls back to copying the file as text, and the bundle then fails at its first query.
 */
const readWasm = () => (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "sql-wasm-browser.wasm");
//# sourceMappingURL=wasm.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/engine.js


let loading;
// The browser build takes its WebAssembly as bytes; the Node build finds it by __dirname, which no bundle has.
async function load() {
    const { default: initialise } = await __webpack_require__.e(/* import() */ 166).then(__webpack_require__.t.bind(__webpack_require__, 6166, 19));
    return initialise({ wasmBinary: Uint8Array.from(readWasm()).buffer });
}
// Bigints go as decimal text: INTEGER columns of STRICT tables turn it back without loss up to 63 bits.
const bindable = (cell) => (typeof cell === 'bigint' ? cell.toString() : cell);
/** Statements by their text. Translating one takes longer than most answers, and the same is asked of every session. */
class Statements {
    #db;
    #idle = new Map();
    constructor(db) {
        this.#db = db;
    }
    /** Gives `work` the statement, which nobody else has until it returns. */
    with(sql, work) {
        const statement = this.#idle.get(sql) ?? this.#db.prepare(sql);
        this.#idle.delete(sql);
        try {
            const result = work(statement);
            statement.reset();
            this.#idle.set(sql, statement);
            return result;
        }
        catch (error) {
            statement.free();
            throw error;
        }
    }
    /** Whoever exports or closes the database ends all of them. */
    forget() {
        this.#idle.clear();
    }
}
function engine_select(statement, params) {
    statement.bind(params.map(bindable));
    const rows = [];
    while (statement.step())
        rows.push(statement.get(null, { useBigInt: true }));
    return rows;
}
function each(statement, lists) {
    for (const list of lists)
        statement.run(list.map(bindable));
}
function transaction(db, work) {
    db.run('BEGIN');
    try {
        const result = work();
        db.run('COMMIT');
        return result;
    }
    catch (error) {
        db.run('ROLLBACK');
        throw error;
    }
}
function configure(db) {
    for (const pragma of schema/* connectionPragmas */.q$)
        db.run(pragma);
}
function engineOf(db) {
    const statements = new Statements(db);
    return {
        rows: (sql, params = []) => statements.with(sql, (statement) => engine_select(statement, params)),
        each: (sql, lists) => statements.with(sql, (statement) => each(statement, lists)),
        transaction: (work) => transaction(db, work),
        bytes: () => {
            // Exporting opens the database anew: statements and settings belong to a connection.
            statements.forget();
            const bytes = db.export();
            configure(db);
            return bytes;
        },
        close: () => {
            statements.forget();
            db.close();
        },
    };
}
/** Begins to load the engine, for whoever has other work to do before the first database is opened. */
function preload() {
    loading ??= load();
    // Whoever opens a database meets the failure.
    loading.catch(() => undefined);
}
async function database(bytes) {
    loading ??= load();
    const { Database } = await loading;
    // sql.js copies a Uint8Array by `slice`, and that of a Buffer gives the very bytes: a store may be large.
    return new Database(bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
/**
 * Opens bytes as they are; damage shows at the first query. They become the engine's: whoever writes to the database
 * may change them, so that they are read again by nobody who does.
 */
async function openEngine(bytes) {
    const db = await database(bytes);
    configure(db);
    return engineOf(db);
}
let empty;
async function makeEmpty() {
    const db = await database();
    db.run(`PRAGMA application_id = ${schema/* applicationId */.E7}`);
    db.run(`PRAGMA user_version = ${schema/* plainVersion */.VY}`);
    for (const statement of schema/* schemaStatements */.qQ)
        db.run(statement);
    const bytes = db.export();
    db.close();
    return bytes;
}
/** A fresh, empty store. The statements run once: opening what they made is a hundred times quicker. */
async function createEngine() {
    empty ??= makeEmpty();
    return openEngine(Uint8Array.from(await empty));
}
//# sourceMappingURL=engine.js.map

/***/ }),

/***/ 1814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ fileHistories),
  W: () => (/* binding */ openStoreFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/src/core/store/layout.js
var layout = __webpack_require__(1833);
// EXTERNAL MODULE: ./build/src/edge/history/engine.js + 1 modules
var engine = __webpack_require__(6508);
// EXTERNAL MODULE: ./build/src/core/store/content.js
var store_content = __webpack_require__(2182);
// EXTERNAL MODULE: ./build/src/edge/history/append.js
var append = __webpack_require__(2630);
// EXTERNAL MODULE: ./build/src/core/store/tables/calibrations.js
var calibrations = __webpack_require__(5496);
// EXTERNAL MODULE: ./build/src/core/store/tables/sessions.js
var sessions = __webpack_require__(3040);
;// CONCATENATED MODULE: ./build/src/edge/history/calibration-queries.js


const names = (table) => Object.keys(table.columns)
    .map((column) => `${table.name}.${column}`)
    .join(', ');
const width = Object.keys(calibrations/* calibrations */.CS.columns).length;
/** The newest acknowledgement of each calibration, by its uid. */
function acknowledged(engine, project) {
    const rows = engine.rows(`SELECT ${names(calibrations/* acknowledgements */.SC)} FROM acknowledgements WHERE project = ? ORDER BY at, uid`, [project]);
    return new Map(rows.map(calibrations/* readAcknowledgement */.hn).map((one) => [one.calibration, one]));
}
/** Calibrations of a project, oldest first; the same content in two sessions is one. */
function queryCalibrations(engine, project) {
    const decisions = acknowledged(engine, project);
    const rows = engine.rows(`SELECT sessions.hash, calibrations.uid, ${names(calibrations/* calibrations */.CS)}, ${names(sessions/* sessions */.Mf)} FROM calibrations JOIN sessions ON sessions.id = calibrations.session
    WHERE calibrations.project = ? AND calibrations.session NOT IN (SELECT id FROM yielded_sessions) ORDER BY calibrations.at, calibrations.uid`, [project]);
    return rows.map(([session, uid, ...cells]) => {
        const { machine, event, branch, dirty, dryRun } = (0,sessions/* readHeader */.ay)(cells.slice(width));
        return {
            ...(0,calibrations/* readCalibration */.hL)(cells.slice(0, width)),
            ...{ uid: String(uid), session: String(session), machine, event, branch, dirty, dryRun },
            acknowledged: decisions.get(String(uid)) ?? null,
        };
    });
}
//# sourceMappingURL=calibration-queries.js.map
// EXTERNAL MODULE: ./build/src/edge/history/import-entries.js + 1 modules
var import_entries = __webpack_require__(5453);
// EXTERNAL MODULE: ./build/src/core/store/tables/logs.js
var logs = __webpack_require__(3966);
;// CONCATENATED MODULE: ./build/src/edge/history/log-queries.js

const log_queries_names = (table) => Object.keys(table.columns).join(', ');
function currentPointer(engine, pointer, benchmark, subject) {
    const [found] = engine.rows(`SELECT uid, ${log_queries_names(logs/* baselineLog */.uE)} FROM current_pointers WHERE pointer = ? AND benchmark = ? AND subject = ? ORDER BY at DESC, uid DESC LIMIT 1`, [pointer, benchmark, subject]);
    if (!found)
        return undefined;
    const [uid, ...row] = found;
    return { ...(0,logs/* readMove */.sN)(row), uid: String(uid) };
}
/** Every pointer move of a series, in order. */
const pointerLog = (engine, benchmark, subject) => engine
    .rows(`SELECT uid, ${log_queries_names(logs/* baselineLog */.uE)} FROM baseline_log WHERE benchmark = ? AND subject = ? ORDER BY at, uid`, [benchmark, subject])
    .map(([uid, ...row]) => ({ ...(0,logs/* readMove */.sN)(row), uid: String(uid) }));
/** Every frozen reference of a series, in order. */
const referenceRows = (engine, benchmark, subject) => engine
    .rows(`SELECT uid, ${log_queries_names(logs/* referenceLog */.I9)} FROM reference_log WHERE benchmark = ? AND subject = ? ORDER BY at, uid`, [benchmark, subject])
    .map(([uid, ...row]) => ({ ...(0,logs/* readReference */.Wf)(row), uid: String(uid) }));
function currentReference(engine, benchmark, subject) {
    const [found] = engine.rows(`SELECT uid, ${log_queries_names(logs/* referenceLog */.I9)} FROM current_references WHERE benchmark = ? AND subject = ? ORDER BY at DESC, uid DESC LIMIT 1`, [benchmark, subject]);
    if (!found)
        return undefined;
    const [uid, ...row] = found;
    return { ...(0,logs/* readReference */.Wf)(row), uid: String(uid) };
}
const currentAcceptances = (engine) => engine
    .rows(`SELECT uid, ${log_queries_names(logs/* acceptances */.Dc)} FROM current_acceptances ORDER BY benchmark, subject, metric`)
    .map(([uid, ...row]) => ({ ...(0,logs/* readAcceptance */.i1)(row), uid: String(uid) }));
//# sourceMappingURL=log-queries.js.map
// EXTERNAL MODULE: ./build/src/edge/history/report-queries.js
var report_queries = __webpack_require__(7517);
// EXTERNAL MODULE: ./build/src/core/store/tables/runs.js
var runs = __webpack_require__(4659);
// EXTERNAL MODULE: ./build/src/edge/history/parsed-once.js
var parsed_once = __webpack_require__(1001);
;// CONCATENATED MODULE: ./build/src/edge/history/run-queries.js



const run_queries_names = (table) => Object.keys(table.columns)
    .map((column) => `${table.name}.${column}`)
    .join(', ');
const setWidth = Object.keys(runs/* runSets */.zK.columns).length;
// Everything that sorts after a commit id's prefix and before the next prefix: no wildcards, and an index serves it.
const prefixFields = (prefix) => ({
    'run_sets.git_sha >= ?': prefix,
    'run_sets.git_sha < ?': prefix === undefined ? undefined : `${prefix}~`,
});
function selection(query) {
    const [where, params] = (0,report_queries/* conditions */.jA)({
        'run_sets.benchmark': query.benchmark,
        'run_sets.subject': query.subject,
        'run_sets.side': query.side,
        'sessions.project': query.project,
        ...prefixFields(query.gitSha),
        'runs.started_at >= ?': query.since === undefined ? undefined : BigInt(query.since),
    });
    // CROSS JOIN fixes the order of the loops: newest set first, so that LIMIT ends the work early.
    const sql = `SELECT sessions.hash, sessions.project, sessions.machine, runs.id, ${run_queries_names(runs/* runSets */.zK)}, ${run_queries_names(runs/* runs */.Np)}
    FROM run_sets CROSS JOIN sessions ON sessions.id = run_sets.session CROSS JOIN runs ON runs.run_set = run_sets.id
    WHERE ${where} AND run_sets.session NOT IN (SELECT id FROM yielded_sessions)
    ORDER BY run_sets.started_at DESC, sessions.hash DESC, run_sets.id DESC, runs.id DESC LIMIT ?`;
    return [sql, [...params, query.limit === undefined ? -1n : BigInt(Math.max(0, query.limit))]];
}
/** The measurements of many runs at once: a statement for each run would cost more than its rows. */
function resultsOf(engine, ids) {
    const found = engine.rows(`SELECT measurements.run, ${run_queries_names(runs/* measurements */.Kk)} FROM measurements WHERE run IN (SELECT value FROM json_each(?)) ORDER BY run, place`, [`[${ids.join(',')}]`]);
    const results = new Map();
    for (const [run = null, ...row] of found) {
        const list = results.get(run) ?? [];
        if (list.length === 0)
            results.set(run, list);
        list.push((0,runs/* readMeasurement */.FV)(row));
    }
    return (run) => results.get(run) ?? [];
}
function setFields(row) {
    const { runs: _, ...fields } = (0,runs/* readRunSet */.Yk)(row, () => []);
    return fields;
}
/** How SQLite means to answer `query`, for the proof that it scans no table. */
function explainRuns(engine, query) {
    const [sql, params] = selection(query);
    return engine.rows(`EXPLAIN QUERY PLAN ${sql}`, params).map((row) => String(row[3]));
}
/** Runs of one benchmark, newest last. */
function queryRuns(engine, query) {
    const [sql, params] = selection(query);
    const rows = engine.rows(sql, params);
    const results = resultsOf(engine, rows.map(([, , , run = null]) => run));
    const machineOf = (0,parsed_once/* parsedOnce */.p)();
    const read = ([session, project, machine = null, run = null, ...cells]) => {
        const set = setFields(cells.slice(0, setWidth));
        return {
            ...(0,runs/* readRun */.cI)(cells.slice(setWidth), set, results(run)),
            session: String(session),
            project: String(project),
            gitSha: set.gitSha,
            dirty: set.dirty,
            metaSeed: set.metaSeed,
            definitionHash: set.definitionHash,
            machine: machineOf(machine),
        };
    };
    return rows.map(read).reverse();
}
//# sourceMappingURL=run-queries.js.map
// EXTERNAL MODULE: ./build/src/core/model/calibration.js
var calibration = __webpack_require__(4535);
;// CONCATENATED MODULE: ./build/src/edge/history/run-set-queries.js




function run_set_queries_selection(query) {
    const { benchmark, subject, gitSha, fresh, metaSeed, clean, notOf } = query;
    const [where, params] = (0,report_queries/* conditions */.jA)({
        'run_sets.benchmark': benchmark,
        'run_sets.subject': subject,
        'run_sets.side': 'head',
        // A build against itself says nothing of a change.
        'run_sets.rule IS NOT ?': calibration/* calibrationRule */.H,
        ...prefixFields(gitSha),
        'run_sets.meta_seed IS NOT ?': fresh ? null : undefined,
        'run_sets.meta_seed': metaSeed,
        'run_sets.dirty': clean ? 0n : undefined,
        'sessions.hash <> ?': notOf,
    });
    const sql = `FROM run_sets JOIN sessions ON sessions.id = run_sets.session
    WHERE ${where} AND run_sets.session NOT IN (SELECT id FROM yielded_sessions)`;
    return [sql, params];
}
/** The head run set that started last, with all runs of head that its session has of this benchmark and subject. */
function latestRunSet(engine, query) {
    const [from, params] = run_set_queries_selection(query);
    const [found] = engine.rows(`SELECT run_sets.session, sessions.hash, ${run_queries_names(runs/* runSets */.zK)} ${from}
    ORDER BY run_sets.started_at DESC, sessions.hash DESC, run_sets.id DESC LIMIT 1`, params);
    if (!found)
        return undefined;
    const [local = null, session, ...row] = found;
    const cells = engine.rows(`SELECT runs.id, ${run_queries_names(runs/* runs */.Np)} FROM run_sets JOIN runs ON runs.run_set = run_sets.id
    WHERE run_sets.session = ? AND run_sets.benchmark = ? AND run_sets.subject = ? AND run_sets.side = 'head' ORDER BY runs.id`, [local, query.benchmark, query.subject]);
    const results = resultsOf(engine, cells.map(([run = null]) => run));
    const set = (0,runs/* readRunSet */.Yk)(row, (fields) => cells.map(([run = null, ...rest]) => (0,runs/* readRun */.cI)(rest, fields, results(run))));
    return { ...set, session: String(session) };
}
/** Meta seeds of unpaired run sets in order of their first set. */
function metaSeedsAt(engine, query) {
    const [from, params] = run_set_queries_selection({ ...query, fresh: true });
    const rows = engine.rows(`SELECT run_sets.meta_seed, min(run_sets.started_at) ${from} AND run_sets.rule IS NULL
    GROUP BY run_sets.meta_seed ORDER BY 2, 1`, params);
    return rows.map(([seed]) => seed);
}
//# sourceMappingURL=run-set-queries.js.map
// EXTERNAL MODULE: ./build/src/edge/history/signature-store.js
var signature_store = __webpack_require__(3094);
;// CONCATENATED MODULE: ./build/src/edge/history/trial-queries.js

const header = Object.keys(sessions/* sessions */.Mf.columns)
    .map((column) => `sessions.${column}`)
    .join(', ');
/** Runs of the base tell: a pair that has one was measured against its commit, whatever head was. */
function queryTrials(engine, query) {
    const { project, benchmark, subject, against } = query;
    return engine
        .rows(`SELECT run_sets.rule, run_sets.definition_hash, min(runs.pair), max(runs.pair), sessions.hash, ${header}
      FROM run_sets CROSS JOIN sessions ON sessions.id = run_sets.session CROSS JOIN runs ON runs.run_set = run_sets.id
      WHERE run_sets.benchmark = ? AND run_sets.git_sha = ? AND run_sets.subject = ? AND sessions.project = ?
      AND run_sets.side <> 'head' AND run_sets.rule IS NOT NULL AND runs.pair > 0 AND runs.status = 'ok'
      AND run_sets.session NOT IN (SELECT id FROM yielded_sessions)
      GROUP BY run_sets.id ORDER BY sessions.started_at, sessions.hash, run_sets.id`, [benchmark, against, subject, project])
        .map(([rule, definitionHash, first, last, id, ...row]) => ({
        header: { ...(0,sessions/* readHeader */.ay)(row), id: String(id) },
        rule: String(rule),
        definitionHash: String(definitionHash),
        first: Number(first),
        last: Number(last),
    }));
}
//# sourceMappingURL=trial-queries.js.map
// EXTERNAL MODULE: ./build/src/edge/history/verification.js
var verification = __webpack_require__(3557);
;// CONCATENATED MODULE: ./build/src/edge/history/history.js











function readSession(engine, id) {
    const content = (0,append/* sourceOf */.vz)(engine).content(id);
    return content && (0,store_content/* toSession */.M$)(content);
}
const time = (cell) => (cell === null || cell === undefined ? null : Number(cell));
const month = 30 * 86_400_000;
/** Bytes a month at the rate of the last month, or of the whole history where it is shorter. */
function growth(engine, bytesPerRun, [oldest, newest]) {
    const span = Math.min(month, (newest ?? 0) - (oldest ?? 0));
    if (bytesPerRun === null || span < month / 30)
        return null;
    const [[runs] = []] = engine.rows('SELECT count(*) FROM sessions JOIN run_sets ON run_sets.session = sessions.id JOIN runs ON runs.run_set = run_sets.id WHERE sessions.started_at > ?', [BigInt(newest - span)]);
    return Math.round((Number(runs) * bytesPerRun * month) / span);
}
function info(engine) {
    const [row = []] = engine.rows(`SELECT (SELECT count(*) FROM sessions), (SELECT count(*) FROM runs), (SELECT count(*) FROM reports),
    (SELECT page_count FROM pragma_page_count()) * (SELECT page_size FROM pragma_page_size()),
    (SELECT count(*) FROM archived_sessions), (SELECT min(started_at) FROM sessions), (SELECT max(started_at) FROM sessions)`);
    const [sessions = 0, runs = 0, reports = 0, bytes = 0, archived = 0] = row.map(Number);
    const bytesPerRun = runs === 0 ? null : bytes / runs;
    const [oldest = null, newest = null] = row.slice(5).map(time);
    const growthPerMonth = growth(engine, bytesPerRun, [oldest, newest]);
    const heads = (0,append/* headIds */.Jl)(engine);
    return { sessions, runs, reports, archived, bytes, bytesPerRun, growthPerMonth, heads, oldest, newest };
}
/** A history over `state`; `save` writes it where it belongs. */
function createHistory(state, save) {
    const { engine } = state;
    const note = () => {
        state.changed = true;
        state.proven = false;
    };
    return {
        heads: () => (0,append/* headIds */.Jl)(engine),
        sessions: () => (0,report_queries/* allHeaders */.Kv)(engine),
        session: (id) => readSession(engine, id),
        reports: (query) => (0,report_queries/* queryReports */.w0)(engine, query),
        verdicts: (query) => (0,report_queries/* queryVerdicts */.$V)(engine, query),
        runs: (query) => queryRuns(engine, query),
        latestRunSet: (benchmark, subject, gitSha, narrowing = {}) => latestRunSet(engine, { benchmark, subject, gitSha, ...narrowing }),
        metaSeeds: (benchmark, subject, gitSha, narrowing = {}) => metaSeedsAt(engine, { benchmark, subject, gitSha, ...narrowing }),
        trials: (query) => queryTrials(engine, query),
        pointer: (pointer, benchmark, subject) => currentPointer(engine, pointer, benchmark, subject),
        pointerLog: (benchmark, subject) => pointerLog(engine, benchmark, subject),
        referenceLog: (benchmark, subject) => referenceRows(engine, benchmark, subject),
        reference: (benchmark, subject) => currentReference(engine, benchmark, subject),
        acceptances: () => currentAcceptances(engine),
        calibrations: (project) => queryCalibrations(engine, project),
        append: (session) => {
            const { id, added } = (0,append/* appendSession */.HC)(engine, session);
            if (added)
                note();
            return id;
        },
        ...(0,append/* sourceOf */.vz)(engine),
        merge: (other) => {
            const taken = (0,append/* takeIn */.l)(engine, other);
            if (taken.added.length + taken.completed.length + taken.signed > 0)
                note();
            return taken;
        },
        sign: (signatures) => {
            const added = (0,signature_store/* addSignatures */.jI)(engine, signatures);
            if (added > 0)
                note();
            return added;
        },
        importReports: (text, file, project) => {
            const { added } = (0,import_entries/* importEntries */.u)(engine, text, file, project);
            if (added > 0)
                note();
            return { added };
        },
        info: () => info(engine),
        verify: () => (0,verification/* verifyAll */.Vf)(engine, state.proven),
        save,
        close: () => engine.close(),
    };
}
//# sourceMappingURL=history.js.map
// EXTERNAL MODULE: ./build/src/edge/history/open-bytes.js + 3 modules
var open_bytes = __webpack_require__(6953);
// EXTERNAL MODULE: ./build/src/edge/history/opened-store.js + 2 modules
var opened_store = __webpack_require__(4926);
// EXTERNAL MODULE: ./build/src/edge/history/sha256.js
var sha256 = __webpack_require__(3801);
;// CONCATENATED MODULE: ./build/src/edge/history/histories.js







const asHistory = (opened) => createHistory(opened, () => (0,opened_store/* save */.UN)(opened));
async function openAbsent(paths, options) {
    const opened = {
        paths,
        options,
        engine: await (0,engine/* createEngine */.P)(),
        seen: null,
        damaged: null,
        changed: false,
        proven: false,
    };
    const { added, notes } = await (0,opened_store/* takeEntries */.gs)(opened);
    opened.changed = added > 0;
    return { state: 'absent', history: asHistory(opened), notes };
}
async function openUsable(found, { bytes, hash }, paths, options) {
    const { engine } = found;
    const rescued = found.state === 'rescued';
    const damaged = rescued ? bytes : null;
    const proven = found.state === 'open' && found.proven;
    const opened = { paths, options, engine, seen: hash, damaged, changed: rescued, proven };
    const { added, notes } = await (0,opened_store/* takeEntries */.gs)(opened);
    if (added > 0)
        opened.changed = true;
    const kept = options.write ? await (0,opened_store/* copyAside */.Oo)(opened) : null;
    const where = kept === null ? [] : [`the damaged bytes are kept as ${kept}`];
    const damage = found.state === 'rescued' ? found.problems : [];
    return { state: 'open', history: asHistory(opened), notes: [...found.notes, ...where, ...notes], damage };
}
/**
 * Gives bytes that cannot be used another name, so that a new store may take their place; returns that name, or
 * undefined when the file is no longer the one that was read.
 */
async function keepAside(paths, state, hash) {
    return (0,opened_store/* withStoreLock */.rX)(paths, async () => {
        const bytes = await (0,opened_store/* readIfThere */.qC)(paths.store);
        if (!bytes || (0,sha256/* sha256 */.s)(bytes) !== hash)
            return undefined;
        const name = paths.keptAside(state, Date.now());
        await (0,promises_.rename)(paths.store, name);
        return name;
    });
}
async function openAt(paths, options) {
    const bytes = await (0,opened_store/* readIfThere */.qC)(paths.store);
    if (!bytes)
        return openAbsent(paths, options);
    const hash = (0,sha256/* sha256 */.s)(bytes);
    const unchanged = (await (0,opened_store/* readSeal */.KI)(paths)).store === hash;
    const found = await (0,open_bytes/* openBytes */.o)(bytes, options.verify || !unchanged);
    if (found.state === 'open' || found.state === 'rescued')
        return openUsable(found, { bytes, hash }, paths, options);
    if (!options.write || found.state === 'newer')
        return { ...found, keptAs: null };
    const keptAs = await keepAside(paths, found.state, hash);
    return keptAs === undefined ? openAt(paths, options) : { ...found, keptAs };
}
/** Histories in folders of this machine. */
const fileHistories = { open: (dir, options) => openAt((0,layout/* layout */.Zp)(dir), options) };
/** A store in a file of its own, as a segment or an archive is; always verified. */
const openStoreFile = (file, write) => openAt((0,layout/* fileLayout */.$z)(file), { verify: true, write });
//# sourceMappingURL=histories.js.map

/***/ }),

/***/ 5453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ importEntries)
});

// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/core/store/benchmarks-json.js
var benchmarks_json = __webpack_require__(2370);
// EXTERNAL MODULE: ./build/src/core/store/cell.js
var cell = __webpack_require__(6643);
// EXTERNAL MODULE: ./build/src/core/store/origin.js
var origin = __webpack_require__(69);
;// CONCATENATED MODULE: ./build/src/core/store/benchmarks-json-reader.js



const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const benchmarks_json_reader_problem = (file, what, hint, line) => ({
    where: line === undefined ? { file } : { file, line },
    what,
    hint,
});
/** Line of the first bare NaN or Infinity outside strings, which 000 writes and JSON does not have. */
function nonFiniteLine(text) {
    const blank = text.replace(/"(?:[^"\\\n]|\\.)*"/g, (quoted) => ' '.repeat(quoted.length));
    const at = blank.search(/\bNaN\b|\bInfinity\b/);
    return at < 0 ? undefined : blank.slice(0, at).split('\n').length;
}
function parse(text, file) {
    try {
        return (0,problem.ok)(JSON.parse(text));
    }
    catch (error) {
        const line = nonFiniteLine(text);
        if (line !== undefined)
            return (0,problem/* fail */.fJ)(benchmarks_json_reader_problem(file, 'a value is NaN or Infinity', 'remove that metric: only finite values count', line));
        const position = /position (\d+)/.exec(String(error))?.[1];
        const at = position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
        const hint = 'restore the file from the last good commit, or delete it to have it written from store.db';
        // Where it is stands in the place already, and engines word it differently.
        const what = error.message.replace(/ in JSON at position \d+.*$/s, '');
        return (0,problem/* fail */.fJ)(benchmarks_json_reader_problem(file, `not valid JSON: ${what}`, hint, at));
    }
}
function readMetric(value) {
    const { name, achieved, target, unit = 'score' } = value;
    if (typeof name !== 'string')
        return 'name is no text';
    if (typeof achieved !== 'number' || !Number.isFinite(achieved))
        return `achieved of ${name} is no finite number`;
    if (typeof target !== 'number' || !Number.isFinite(target))
        return `target of ${name} is no finite number`;
    if (typeof unit !== 'string')
        return `unit of ${name} is no text`;
    const own = (0,origin/* ownMetadata */.K7)(value['metadata']) ?? {};
    return {
        name,
        status: 'ok',
        value: achieved,
        n: typeof own['n'] === 'number' ? own['n'] : 1,
        sd: typeof own['sd'] === 'number' ? own['sd'] : null,
        unit: 'unit' in own && own['unit'] === null ? null : unit,
        // 000 knows one direction only: more is better.
        direction: own['direction'] === 'minimize' ? 'minimize' : 'maximize',
        target: own['target_declared'] === false ? null : target,
        mandatory: own['mandatory'] !== false,
        machineIndependent: own['machine_independent'] === true,
        message: null,
    };
}
/** Timestamps without an offset are UTC: 000 writes both kinds. */
function readTime(value) {
    if (typeof value !== 'string')
        return Number.NaN;
    const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value}Z`;
    return Date.parse(zoned.replace(/(\.\d{3})\d+/, '$1'));
}
function successRate(metrics) {
    const met = metrics.flatMap(({ value, target, direction }) => target === null || value === null ? [] : [direction === 'minimize' ? value <= target : value >= target]);
    return met.length === 0 ? 1 : met.filter(Boolean).length / met.length;
}
function readReport(value) {
    if (!isObject(value))
        return 'it is no object';
    const { benchmark, metrics, notes = '', timestamp } = value;
    if (typeof benchmark !== 'string')
        return 'benchmark is no text';
    if (!Array.isArray(metrics) || !metrics.every(isObject))
        return 'metrics is no list of objects';
    if (typeof notes !== 'string')
        return 'notes is no text';
    const capturedAt = readTime(timestamp);
    if (!Number.isFinite(capturedAt))
        return 'timestamp is no ISO 8601 time';
    const read = metrics.map(readMetric);
    const wrong = read.find((metric) => typeof metric === 'string');
    if (wrong !== undefined)
        return wrong;
    const good = read;
    const facts = (0,origin/* originFacts */.IK)(value);
    return {
        benchmark,
        subject: facts?.subject ?? 'self',
        definitionHash: facts?.definition_hash ?? '',
        metrics: good,
        successRate: successRate(good),
        notes,
        capturedAt,
        origin: (0,cell/* json */.Pq)(value),
    };
}
/**
 * The reports of a benchmarks.json, each with its entry as `origin`. Blank text is an empty history; anything else
 * that is no list of good entries is a problem, because taking it for empty would overwrite it.
 */
function readBenchmarks(text, file) {
    if (text.trim() === '')
        return (0,problem.ok)([]);
    const parsed = parse(text, file);
    if (!parsed.ok)
        return parsed;
    if (!Array.isArray(parsed.value)) {
        const hint = 'the file must hold a list of reports; put the reports into [ ] or move the file away';
        return (0,problem/* fail */.fJ)(benchmarks_json_reader_problem(file, 'the top level is not a list', hint));
    }
    const reports = parsed.value.map(readReport);
    const problems = reports.flatMap((report, index) => typeof report === 'string'
        ? [benchmarks_json_reader_problem(file, `entry ${index + 1}: ${report}`, 'mend the entry, or remove it from the list')]
        : []);
    return problems.length > 0 ? { ok: false, problems } : (0,problem.ok)(reports);
}
//# sourceMappingURL=benchmarks-json-reader.js.map
// EXTERNAL MODULE: ./build/src/core/store/content.js
var content = __webpack_require__(2182);
// EXTERNAL MODULE: ./build/src/edge/history/append.js
var append = __webpack_require__(2630);
// EXTERNAL MODULE: ./build/src/edge/history/sha256.js
var sha256 = __webpack_require__(3801);
;// CONCATENATED MODULE: ./build/src/edge/history/import-entries.js







const unknownMachine = {
    label: '',
    cpu: '',
    cores: 0,
    memoryGiB: 0,
    arch: '',
    os: '',
    gpu: null,
    host: '',
    kernel: '',
};
// Nothing of the moment goes in, so that two processes that import the same file make the same reports.
function importSession(project, reports, parents) {
    const at = Math.max(...reports.map(({ capturedAt }) => capturedAt));
    return {
        header: {
            kind: 'import',
            project,
            parents,
            gitSha: '',
            branch: null,
            dirty: false,
            diffHash: null,
            event: 'import',
            trigger: null,
            version: null,
            cost: 'all',
            dryRun: false,
            shard: null,
            machine: unknownMachine,
            tools: {},
            runnerLabels: [],
            command: 'import benchmarks.json',
            manifestHash: '',
            harnessVersion: '',
            startedAt: at,
            endedAt: at,
            complete: true,
        },
        runSets: [],
        reports,
        verdicts: [],
        findings: [],
        pointerMoves: [],
    };
}
const originOf = (report) => JSON.parse(report.origin ?? 'null');
function onlyInFile(engine, entries) {
    // Not what queries show: a report that yielded to another is known all the same.
    const stored = engine.rows('SELECT uid, origin FROM reports');
    const known = new Set((0,benchmarks_json/* knownKeys */.eE)(stored.map(([uid, origin]) => ({ uid: String(uid), origin: origin === null ? null : String(origin) }))));
    return entries.filter((report) => {
        const key = (0,benchmarks_json/* entryKey */.k2)(originOf(report));
        const isNew = !known.has(key);
        known.add(key);
        return isNew;
    });
}
function byProject(reports, project) {
    const groups = new Map();
    for (const report of reports) {
        const owner = (0,origin/* originFacts */.IK)(originOf(report))?.project ?? project;
        groups.set(owner, [...(groups.get(owner) ?? []), report]);
    }
    return groups;
}
/**
 * Adds what only benchmarks.json holds, one session of kind `import` for each project; `project` is that of entries
 * that name none. Without it nothing is added: no hash covers these entries, so the caller must want them. Throws
 * ProblemError for a broken file.
 */
function importEntries(engine, text, file, project) {
    const entries = readBenchmarks(text, file);
    if (!entries.ok)
        throw new problem/* ProblemError */.Mm(entries.problems);
    const found = entries.value.length === 0 ? [] : onlyInFile(engine, entries.value);
    if (found.length === 0)
        return { added: 0, leftOut: [], notes: [] };
    const what = `${file}: ${found.length} ${found.length === 1 ? 'report' : 'reports'} that the store does not have`;
    if (project === undefined)
        return { added: 0, leftOut: found, notes: [`${what}: left out`] };
    for (const [owner, reports] of byProject(found, project))
        (0,append/* addContent */.rl)(engine, (0,content/* toContent */.LL)(importSession(owner, reports, (0,append/* headIds */.Jl)(engine)), sha256/* sha256 */.s));
    return { added: found.length, leftOut: [], notes: [`${what}: imported`] };
}
//# sourceMappingURL=import-entries.js.map

/***/ }),

/***/ 6953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openBytes)
});

// EXTERNAL MODULE: ./build/src/core/store/schema.js
var schema = __webpack_require__(584);
;// CONCATENATED MODULE: ./build/src/core/store/file-header.js

const magic = 'SQLite format 3\0';
/** Layout of the first 100 bytes: https://sqlite.org/fileformat2.html, section 1.3. */
function inspectFile(bytes) {
    if (bytes.length === 0)
        return { state: 'empty', reason: 'the file has no bytes' };
    const start = String.fromCharCode(...bytes.subarray(0, magic.length));
    if (start !== magic)
        return { state: 'unreadable', reason: 'the file is not an SQLite database' };
    if (bytes.length < 100)
        return { state: 'corrupt', reason: 'the file ends within its header' };
    const view = new DataView(bytes.buffer, bytes.byteOffset, 100);
    const id = view.getUint32(68);
    if (id !== schema/* applicationId */.E7)
        return { state: 'unreadable', reason: `the database belongs to another program (application id ${id})` };
    const version = view.getUint32(60);
    if (version > schema/* newestVersion */.Rg)
        return { state: 'newer', reason: `the store has version ${version}, this program knows ${schema/* newestVersion */.Rg}` };
    const stored = view.getUint16(16);
    const expected = (stored === 1 ? 65536 : stored) * view.getUint32(28);
    if (bytes.length !== expected)
        return {
            state: 'corrupt',
            reason: `the file has ${bytes.length} bytes where its header says ${expected}`,
        };
    return { state: 'store' };
}
//# sourceMappingURL=file-header.js.map
// EXTERNAL MODULE: ./build/src/edge/history/engine.js + 1 modules
var history_engine = __webpack_require__(6508);
;// CONCATENATED MODULE: ./build/src/core/store/grafting.js
/** Bytes of one page of a store: what SQLite takes unless told otherwise, and nobody tells it. */
const pageSize = 4096;
const interiorPage = 5;
const viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/**
 * Numbers of the pages, from 1, that hold the table whose root page this is. Layout of such pages:
 * https://sqlite.org/fileformat2.html, section 1.6.
 */
function pagesOf(store, root) {
    const view = viewOf(store);
    const at = (root - 1) * pageSize;
    const header = root === 1 ? 100 : at;
    if (view.getUint8(header) !== interiorPage)
        return [root];
    const cells = Array.from({ length: view.getUint16(header + 3) }, (_, index) => view.getUint16(header + 12 + 2 * index));
    const children = [...cells.map((cell) => view.getUint32(at + cell)), view.getUint32(header + 8)];
    return [root, ...children.flatMap((child) => pagesOf(store, child))];
}
/**
 * `damaged` with the file's header and the pages of its schema taken from `empty`, a store without rows. Every store
 * is begun by the same statements in the same order, so its tables have the same root pages, and rows whose schema
 * is lost can be read again. Whether they are what they were, their hashes must say.
 */
function graftSchema(damaged, empty) {
    const pages = Math.max(Math.ceil(damaged.length / pageSize), empty.length / pageSize);
    const grafted = new Uint8Array(pages * pageSize);
    grafted.set(damaged);
    for (const page of pagesOf(empty, 1)) {
        const at = (page - 1) * pageSize;
        grafted.set(empty.subarray(at, at + pageSize), at);
    }
    // The number of pages, which counts only beside two equal change counters; those came with the header.
    viewOf(grafted).setUint32(28, pages);
    return grafted;
}
//# sourceMappingURL=grafting.js.map
// EXTERNAL MODULE: ./build/src/core/store/tables/index.js
var tables = __webpack_require__(6082);
// EXTERNAL MODULE: ./build/src/edge/history/append.js
var append = __webpack_require__(2630);
// EXTERNAL MODULE: ./build/src/edge/history/signature-store.js
var signature_store = __webpack_require__(3094);
;// CONCATENATED MODULE: ./build/src/edge/history/rescue.js





/** Keys that are read at once; after so many in a row that cannot be read the rest of such a block is skipped. */
const [block, patience] = [4096, 400];
/** After so many blocks in a row that cannot be read the rest of a table is taken for gone. */
const blockPatience = 2;
/** A table by the integer that its rows are ordered by. No index is used: it may lie, and ours is made anew. */
const keyOf = (table) => ({ measurements: 'run', archived: 'session', signatures: 'session' })[table] ?? 'id';
/** Rows of a table by ranges of its key, halved wherever they cannot be read. */
class Reading {
    #damaged;
    #sql;
    rows = [];
    /** Keys in a row that could not be read. */
    failed = 0;
    whole = true;
    constructor(damaged, table) {
        this.#damaged = damaged;
        this.#sql = `SELECT * FROM ${table} WHERE ${keyOf(table)} BETWEEN ? AND ?`;
    }
    range(from, to) {
        if (from > to || this.failed > patience)
            return;
        try {
            for (const row of this.#damaged.rows(this.#sql, [BigInt(from), BigInt(to)]))
                this.rows.push(row);
            this.failed = 0;
        }
        catch {
            this.whole = false;
            if (from === to)
                this.failed++;
            else {
                const middle = from + Math.floor((to - from) / 2);
                this.range(from, middle);
                this.range(middle + 1, to);
            }
        }
    }
}
/** The first key from `from` on, null after the last that a store may have; undefined where that cannot be read. */
function keyFrom(damaged, table, from) {
    const key = keyOf(table);
    try {
        const found = damaged.rows(`SELECT min(${key}) FROM ${table} WHERE ${key} >= ?`, [BigInt(from)])[0]?.[0];
        const next = found === null ? Infinity : Number(found);
        return Number.isSafeInteger(next) ? next : null;
    }
    catch {
        return undefined;
    }
}
function readRows(damaged, table, size) {
    const reading = new Reading(damaged, table);
    // No row takes less than eight bytes.
    const room = Math.ceil(size / 8);
    let [from, unreadable] = [0, 0];
    while (unreadable < blockPatience) {
        // What lies between two keys is passed over: a damaged key may be any number of 64 bits.
        const next = keyFrom(damaged, table, from);
        if (next === null || (next === undefined && from > room))
            break;
        const start = next ?? from;
        const end = Math.min(start + block - 1, next === undefined ? room : Number.MAX_SAFE_INTEGER);
        const before = reading.rows.length;
        reading.failed = 0;
        reading.range(start, end);
        const nothing = reading.failed > patience || (next === undefined && reading.rows.length === before);
        unreadable = nothing ? unreadable + 1 : 0;
        from = end + 1;
    }
    return reading;
}
/** Copies every row that can be read to a store of our own making; false when some could not be copied. */
function copyRows(damaged, size, into) {
    let whole = true;
    const signed = (0,signature_store/* hasSignatures */.cZ)(damaged);
    if (signed)
        (0,signature_store/* makeSignatures */.aO)(into);
    const notes = signed ? ['archived', 'signatures'] : ['archived'];
    for (const table of [...tables/* tables */.u.map(({ name }) => name), ...notes]) {
        const width = into.rows(`SELECT * FROM pragma_table_info('${table}')`).length;
        const sql = `INSERT OR IGNORE INTO ${table} VALUES (${Array(width).fill('?').join(', ')})`;
        const { rows, whole: all } = readRows(damaged, table, size);
        whole &&= all;
        for (const row of rows) {
            try {
                into.each(sql, [row]);
            }
            catch {
                whole = false;
            }
        }
    }
    return whole;
}
// Where the schema cannot be read, every query would try to read it again.
function hasSchema(engine) {
    try {
        return engine.rows('SELECT count(*) FROM sqlite_schema').length === 1;
    }
    catch {
        return false;
    }
}
/**
 * Everything that can be proven of `bytes`: first as they are, then with the schema that every store has in place of
 * theirs. `damaged`: the bytes as opened, or null where they cannot be.
 */
async function rescue(bytes, damaged) {
    const fresh = await (0,history_engine/* createEngine */.P)();
    const grafted = await (0,history_engine/* openEngine */.F5)(graftSchema(bytes, fresh.bytes()));
    const refused = new Set();
    const good = [];
    for (const engine of damaged !== null && hasSchema(damaged) ? [damaged, grafted] : [grafted]) {
        const readable = await (0,history_engine/* createEngine */.P)();
        const whole = copyRows(engine, bytes.length, readable);
        const taken = (0,append/* takeIn */.l)(fresh, (0,append/* sourceOf */.vz)(readable));
        readable.close();
        good.push(...taken.added);
        for (const id of taken.refused)
            refused.add(id);
        if (whole && refused.size === 0)
            break;
    }
    grafted.close();
    const lost = [...refused].filter((id) => !good.includes(id));
    return {
        engine: fresh,
        good,
        lost: lost.map((session) => ({ session, what: 'its content is not what its id says' })),
    };
}
//# sourceMappingURL=rescue.js.map
// EXTERNAL MODULE: ./build/src/edge/history/verification.js
var verification = __webpack_require__(3557);
;// CONCATENATED MODULE: ./build/src/edge/history/open-bytes.js




const show = ({ session, what }) => session === null ? what : `session ${session.slice(0, 12)}: ${what}`;
function checks(engine, thorough) {
    try {
        return thorough ? (0,verification/* verifyContent */.fv)(engine).problems : (0,verification/* schemaProblems */.Ic)(engine);
    }
    catch (error) {
        return [{ session: null, what: error.message }];
    }
}
/** `problems` are those found before; the sessions that are lost are added where they are not among them. */
async function rescued(bytes, damaged, problems) {
    const { engine, good, lost } = await rescue(bytes, damaged);
    damaged?.close();
    const named = new Set(problems.map(({ session }) => session));
    const all = [...problems, ...lost.filter(({ session }) => !named.has(session))];
    const shown = [...new Set(all.map(show))].slice(0, 5).join('; ');
    if (good.length === 0) {
        engine.close();
        return { state: 'corrupt', reason: `no session is intact (${shown})` };
    }
    const note = `the store was damaged (${shown}): ${good.length} good sessions were kept, ${lost.length} left out`;
    return { state: 'rescued', engine, notes: [note], problems: all };
}
/** Opens a copy of `bytes`; believes nothing. `thorough` checks every hash, else only header and schema are. */
async function openBytes(bytes, thorough) {
    const file = inspectFile(bytes);
    if (file.state === 'empty' || file.state === 'newer')
        return file;
    if (file.state === 'unreadable') {
        // A header may be all that is damaged. What is not ours has no session that its id proves.
        const found = await rescued(bytes, null, [{ session: null, what: file.reason }]);
        return found.state === 'rescued' ? found : file;
    }
    const engine = await (0,history_engine/* openEngine */.F5)(bytes);
    const whole = file.state === 'corrupt' ? [{ session: null, what: file.reason }] : [];
    const problems = [...whole, ...checks(engine, thorough)];
    if (problems.length === 0)
        return {
            state: 'open',
            engine,
            notes: thorough ? (0,verification/* missingParents */.Wo)(engine).map(show) : [],
            proven: thorough,
        };
    return rescued(bytes, engine, problems);
}
//# sourceMappingURL=open-bytes.js.map

/***/ }),

/***/ 4926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Oo: () => (/* binding */ copyAside),
  qC: () => (/* binding */ readIfThere),
  KI: () => (/* binding */ readSeal),
  UN: () => (/* binding */ save),
  gs: () => (/* binding */ takeEntries),
  rX: () => (/* binding */ withStoreLock),
  l6: () => (/* binding */ writeStore)
});

// UNUSED EXPORTS: catchUp

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/core/store/benchmarks-json.js
var benchmarks_json = __webpack_require__(2370);
// EXTERNAL MODULE: ./build/src/edge/lock.js
var lock = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/src/edge/history/append.js
var append = __webpack_require__(2630);
;// CONCATENATED MODULE: ./build/src/edge/history/write-failure.js

const permissions = 'mend the permissions, or name a store elsewhere with --store DIR';
/** Failures that the user can mend, by the system's code. */
const mendable = {
    ENOSPC: ['there is no room left on its disk', 'make room'],
    EDQUOT: ['the disk quota is used up', 'make room or raise the quota'],
    EFBIG: ['it would be larger than this process may write', 'raise the limit (ulimit -f)'],
    EROFS: ['its disk can only be read', 'name a store elsewhere with --store DIR'],
    EACCES: ['writing there is not allowed', permissions],
    EPERM: ['writing there is not allowed', permissions],
};
/** Why something cannot be read, by the system's code. */
const unreadable = {
    EISDIR: ['this is a folder, not a file', 'name a file'],
    ENOTDIR: ['a part of this path is a file, not a folder', 'name a folder, or a file that ends in .db'],
    EACCES: ['reading it is not allowed', 'mend the permissions, or name another'],
    EPERM: ['reading it is not allowed', 'mend the permissions, or name another'],
};
/** `error` as a problem of `file` where the user can mend it: permissions, a folder in place of a file. */
function readFailure(file, error) {
    const [what, hint] = unreadable[error.code ?? ''] ?? [];
    return what === undefined ? error : new problem/* ProblemError */.Mm([{ where: { file }, what, hint: hint }]);
}
const exitError = 70;
/** `error` as a problem of `file` where the user can mend it: a full disk, a read-only one, permissions. */
function write_failure_writeFailure(file, error) {
    const [what, hint] = mendable[error.code ?? ''] ?? [];
    if (what === undefined)
        return error;
    const intact = 'what was there before is as it was, and journals of runs stay until they are taken in';
    return new problem/* ProblemError */.Mm([{ where: { file }, what: `it cannot be written: ${what}`, hint: `${hint}, then try again; ${intact}` }], exitError);
}
//# sourceMappingURL=write-failure.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/atomic-write.js





/**
 * Writes whole or not at all: temporary file beside it, fsync, rename, fsync of the folder where that is possible.
 * Throws ProblemError for what the user can mend: a full disk, a read-only one, permissions.
 */
async function writeWhole(path, data) {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        const handle = await (0,promises_.open)(temporary, 'w');
        try {
            await handle.writeFile(data);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw write_failure_writeFailure(path, error);
    }
    await syncFolder((0,external_node_path_.dirname)(path));
}
/** Writes a file where none is, folders included. Throws ProblemError where one is: what it holds would be gone. */
async function writeOnce(path, data) {
    if (lstatSync(path, { throwIfNoEntry: false })) {
        const what = 'it is there already, and what it holds would be gone';
        throw new ProblemError([{ where: { file: path }, what, hint: 'name another file, or remove this one' }]);
    }
    try {
        await mkdir(dirname(path), { recursive: true });
    }
    catch (error) {
        throw writeFailure(path, error);
    }
    await writeWhole(path, data);
}
// The rename itself survives a power cut only when the folder is synced; some systems cannot open folders.
async function syncFolder(dir) {
    const handle = await (0,promises_.open)(dir, 'r').catch(() => undefined);
    try {
        await handle?.sync();
    }
    catch {
        // A folder that cannot be synced is no reason to call a written file lost.
    }
    finally {
        await handle?.close();
    }
}
//# sourceMappingURL=atomic-write.js.map
// EXTERNAL MODULE: ./build/src/edge/history/import-entries.js + 1 modules
var import_entries = __webpack_require__(5453);
// EXTERNAL MODULE: ./build/src/edge/history/open-bytes.js + 3 modules
var open_bytes = __webpack_require__(6953);
// EXTERNAL MODULE: ./build/src/edge/history/report-queries.js
var report_queries = __webpack_require__(7517);
// EXTERNAL MODULE: ./build/src/edge/history/sha256.js
var sha256 = __webpack_require__(3801);
;// CONCATENATED MODULE: ./build/src/edge/history/opened-store.js













/** Milliseconds to wait for another process to finish saving. */
const patience = 15_000;
/** Undefined when there is no such file; any other failure is thrown, never taken for absence. */
async function readIfThere(path) {
    try {
        // In one piece: the asynchronous way asks for each half megabyte, and nothing else is to be done meanwhile.
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw readFailure(path, error);
    }
}
async function readSeal({ seal }) {
    const text = seal === null ? '' : new TextDecoder().decode(await readIfThere(seal));
    const [store = '', benchmarks = null] = text.trim().split('\n');
    return { store, benchmarks };
}
const nothing = { added: 0, leftOut: [], notes: [] };
/** Takes in what only benchmarks.json holds, where the options ask for it. */
async function takeEntries(opened) {
    const { engine, paths, options, seen } = opened;
    const bytes = paths.benchmarks === null ? undefined : await readIfThere(paths.benchmarks);
    if (!bytes || paths.benchmarks === null)
        return nothing;
    const seal = await readSeal(paths);
    // As we left it beside this very store, it was written from it.
    if (seal.store === seen && seal.benchmarks === (0,sha256/* sha256 */.s)(bytes))
        return nothing;
    const imported = (0,import_entries/* importEntries */.u)(engine, new TextDecoder().decode(bytes), paths.benchmarks, options.project);
    if (imported.added > 0)
        opened.proven = false;
    return imported;
}
/** Takes in what other processes wrote since; what cannot be used stops the save. */
async function catchUp(opened) {
    const { paths, engine } = opened;
    const bytes = await readIfThere(paths.store);
    if (bytes && (0,sha256/* sha256 */.s)(bytes) !== opened.seen) {
        const theirs = await (0,open_bytes/* openBytes */.o)(bytes, true);
        if (theirs.state !== 'open' && theirs.state !== 'rescued') {
            const hint = 'move the file away or restore it, then save again; nothing was written';
            throw new problem/* ProblemError */.Mm([
                { where: { file: paths.store }, what: `it became ${theirs.state}: ${theirs.reason}`, hint },
            ]);
        }
        if (theirs.state === 'rescued')
            opened.damaged = bytes;
        (0,append/* takeIn */.l)(engine, (0,append/* sourceOf */.vz)(theirs.engine));
        opened.proven = false;
        theirs.engine.close();
    }
    return takeEntries(opened);
}
/** Keeps damaged bytes under a name of their own. A copy: until what was rescued is saved, they are all there is. */
async function copyAside(opened) {
    if (opened.damaged === null)
        return null;
    const name = opened.paths.keptAside('corrupt', Date.now());
    await writeWhole(name, opened.damaged);
    opened.damaged = null;
    return name;
}
// Only the holder of the lock writes here, so whatever is unfinished was left by a process that was killed.
async function removeUnfinished({ dir, store, benchmarks }) {
    const ours = [store, ...(benchmarks === null ? [] : [benchmarks])].map((path) => `${(0,external_node_path_.basename)(path)}.`);
    const unfinished = (await (0,promises_.readdir)(dir)).filter((name) => name.endsWith('.tmp') && ours.some((start) => name.startsWith(start)));
    await Promise.all(unfinished.map((name) => (0,promises_.rm)((0,external_node_path_.join)(dir, name), { force: true })));
}
/** Writes store.db, its seal and benchmarks.json; the caller holds the lock and has caught up. */
async function writeStore(opened, { leftOut }) {
    await removeUnfinished(opened.paths);
    const keptAs = await copyAside(opened);
    const { paths, engine } = opened;
    const bytes = engine.bytes();
    const store = (0,sha256/* sha256 */.s)(bytes);
    await writeWhole(paths.store, bytes);
    if (paths.seal !== null && paths.benchmarks !== null) {
        const benchmarks = (0,benchmarks_json/* projectReports */.JM)((0,report_queries/* queryReports */.w0)(engine, {}), leftOut);
        const whole = leftOut.length === 0 ? `\n${(0,sha256/* sha256 */.s)(new TextEncoder().encode(benchmarks))}` : '';
        await writeWhole(paths.seal, `${store}${whole}`);
        await writeWhole(paths.benchmarks, benchmarks);
    }
    opened.seen = store;
    opened.changed = false;
    return { keptAs };
}
/** A save would put a file in the place of the link, and leave the store that it leads to as it was. */
function refuseLink(store) {
    if (!(0,external_node_fs_.lstatSync)(store, { throwIfNoEntry: false })?.isSymbolicLink())
        return;
    const what = 'this is a link, and writing to it would part the history';
    const hint = 'name the folder that it leads to with --store';
    throw new problem/* ProblemError */.Mm([{ where: { file: store }, what, hint }]);
}
/** Runs `work` while no other process writes to this store. */
async function withStoreLock(paths, work) {
    refuseLink(paths.store);
    try {
        // References lie in there with their bytes: nobody else reads them unless the folder was made for others.
        await (0,promises_.mkdir)(paths.dir, { recursive: true, mode: 0o700 });
        return await (0,lock/* withLock */.k)(paths.lock, patience, work);
    }
    catch (error) {
        throw write_failure_writeFailure(paths.store, error);
    }
}
/** Saves what was added, united with what others saved meanwhile. */
async function save(opened) {
    if (!opened.changed)
        return { keptAs: null };
    return withStoreLock(opened.paths, async () => writeStore(opened, await catchUp(opened)));
}
//# sourceMappingURL=opened-store.js.map

/***/ }),

/***/ 1001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ parsedOnce)
/* harmony export */ });
/** Parses the JSON texts of a column. Few machines made the rows of a store, so that equal texts are many: each is parsed once. */
function parsedOnce() {
    const values = new Map();
    return (text) => {
        const known = values.get(text);
        if (known !== undefined)
            return known;
        const value = JSON.parse(String(text));
        values.set(text, value);
        return value;
    };
}
//# sourceMappingURL=parsed-once.js.map

/***/ }),

/***/ 1013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ refusedFile),
/* harmony export */   wC: () => (/* binding */ refuseUnproven),
/* harmony export */   yl: () => (/* binding */ uniteRefused),
/* harmony export */   z6: () => (/* binding */ refusedIds)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _core_store_layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1833);
/* harmony import */ var _append_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2630);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6508);
/* harmony import */ var _histories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1814);
/* harmony import */ var _import_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5453);
/* harmony import */ var _open_bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6953);
/* harmony import */ var _opened_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4926);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3801);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3639);










/** Lies beside a store and holds the sessions that nobody vouched for. */
const refusedFile = 'refused.db';
const nothing = { sessions: [], again: [], kept: 0, reports: 0, damage: [] };
/**
 * Leaves in the store of a folder only what one of the keys vouches for. Nothing is lost: sessions go to `refused.db`
 * beside it, and a benchmarks.json with reports of its own gets another name. A store that cannot be used is left as it
 * is, for whoever opens it to say so.
 */
function refuseUnproven(folder, keys) {
    const paths = (0,_core_store_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .layout */ .Zp)(folder);
    return (0,_opened_store_js__WEBPACK_IMPORTED_MODULE_6__/* .withStoreLock */ .rX)(paths, async () => {
        const bytes = await (0,_opened_store_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)(paths.store);
        const opened = bytes
            ? await (0,_open_bytes_js__WEBPACK_IMPORTED_MODULE_5__/* .openBytes */ .o)(bytes, true)
            : { state: 'open', engine: await (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .createEngine */ .P)() };
        if (opened.state !== 'open' && opened.state !== 'rescued')
            return nothing;
        const { engine } = opened;
        try {
            const reports = await setReportsAside(engine, paths);
            const refused = (0,_signing_js__WEBPACK_IMPORTED_MODULE_9__/* .unproven */ .g)((0,_append_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(engine), keys);
            if (refused.length === 0)
                return { ...nothing, reports, kept: (0,_append_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(engine).ids().length };
            const again = await setSessionsAside((0,_append_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(engine), refused, folder);
            const kept = await without(engine, refused);
            const damage = opened.state === 'rescued' ? opened.problems : [];
            const options = { verify: true, write: true };
            const damaged = opened.state === 'rescued' ? bytes : null;
            await (0,_opened_store_js__WEBPACK_IMPORTED_MODULE_6__/* .writeStore */ .l6)({ paths, options, engine: kept, seen: null, damaged, changed: true, proven: false }, noEntries);
            const left = (0,_append_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(kept).ids().length;
            kept.close();
            return { sessions: refused.filter((id) => !again.includes(id)), again, kept: left, reports, damage };
        }
        finally {
            engine.close();
        }
    });
}
/** Sessions that were set aside beside a store; none where that file cannot be used. */
async function refusedIds(folder) {
    const opened = await (0,_histories_js__WEBPACK_IMPORTED_MODULE_3__/* .openStoreFile */ .W)(`${folder}/${refusedFile}`, false);
    if (opened.state !== 'open')
        return [];
    const ids = opened.history.ids();
    opened.history.close();
    return ids;
}
/**
 * Sets aside beside the store of `folder` what lies set aside beside the one of `from`, but for the sessions that were
 * `accepted` since. Answers why not all of that can be read; null where it can, or where nothing else lies there.
 */
async function uniteRefused(from, folder, accepted) {
    const [bytes, own] = await Promise.all([from, folder].map((at) => (0,_opened_store_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)(`${at}/${refusedFile}`)));
    if (!bytes || (own && (0,_sha256_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256 */ .s)(own) === (0,_sha256_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256 */ .s)(bytes)))
        return null;
    const theirs = await (0,_histories_js__WEBPACK_IMPORTED_MODULE_3__/* .openStoreFile */ .W)(`${from}/${refusedFile}`, false);
    if (!('history' in theirs))
        return theirs.reason;
    const { history } = theirs;
    const refused = history.ids().filter((id) => !accepted.has(id));
    if (refused.length > 0)
        await setSessionsAside(history, refused, folder);
    history.close();
    return theirs.state === 'open' && theirs.damage.length > 0 ? theirs.notes.join('; ') : null;
}
const noEntries = { added: 0, leftOut: [], notes: [] };
async function without(engine, refused) {
    const gone = new Set(refused);
    const source = (0,_append_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(engine);
    const kept = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .createEngine */ .P)();
    (0,_append_js__WEBPACK_IMPORTED_MODULE_1__/* .takeIn */ .l)(kept, { ...source, ids: () => source.ids().filter((id) => !gone.has(id)) });
    return kept;
}
/** Returns those of the sessions that stood there already. */
async function setSessionsAside(source, refused, folder) {
    const file = `${folder}/${refusedFile}`;
    const first = await (0,_histories_js__WEBPACK_IMPORTED_MODULE_3__/* .openStoreFile */ .W)(file, true);
    // What cannot be used has another name by now.
    const opened = first.state === 'open' || first.state === 'absent' ? first : await (0,_histories_js__WEBPACK_IMPORTED_MODULE_3__/* .openStoreFile */ .W)(file, true);
    if (opened.state !== 'open' && opened.state !== 'absent')
        throw new Error(`${file}: ${opened.reason}`);
    const { history } = opened;
    const before = new Set(history.ids());
    history.merge({ content: (id) => source.content(id), ids: () => refused });
    await history.save();
    history.close();
    return refused.filter((id) => before.has(id));
}
/** No hash and no key covers what only benchmarks.json holds. Returns how many reports that are. */
async function setReportsAside(engine, { benchmarks }) {
    const bytes = benchmarks === null ? undefined : await (0,_opened_store_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)(benchmarks);
    if (!bytes || benchmarks === null)
        return 0;
    const { leftOut } = (0,_import_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .importEntries */ .u)(engine, new TextDecoder().decode(bytes), benchmarks, undefined);
    if (leftOut.length > 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(benchmarks, `${benchmarks}.refused-${(0,_sha256_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256 */ .s)(bytes).slice(0, 12)}`);
    return leftOut.length;
}
//# sourceMappingURL=refusing.js.map

/***/ }),

/***/ 7517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ queryVerdicts),
/* harmony export */   Kv: () => (/* binding */ allHeaders),
/* harmony export */   jA: () => (/* binding */ conditions),
/* harmony export */   w0: () => (/* binding */ queryReports)
/* harmony export */ });
/* harmony import */ var _core_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(462);
/* harmony import */ var _core_store_origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69);
/* harmony import */ var _core_store_tables_judgements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3017);
/* harmony import */ var _core_store_tables_sessions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3040);
/* harmony import */ var _parsed_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1001);





const columns = (table, prefix) => Object.keys(table.columns)
    .map((column) => `${prefix}.${column}`)
    .join(', ');
const identified = ([id, ...row]) => ({
    ...(0,_core_store_tables_sessions_js__WEBPACK_IMPORTED_MODULE_2__/* .readHeader */ .ay)(row),
    id: String(id),
});
/** Every session, by time. */
const allHeaders = (engine) => engine
    .rows(`SELECT hash, ${columns(_core_store_tables_sessions_js__WEBPACK_IMPORTED_MODULE_2__/* .sessions */ .Mf, 'sessions')} FROM sessions ORDER BY started_at, hash`)
    .map(identified);
/** Conditions and their parameters for the fields of a query that are present. */
function conditions(fields) {
    const present = Object.entries(fields).filter((field) => field[1] !== undefined);
    const sql = present.map(([condition]) => (condition.includes('?') ? condition : `${condition} = ?`));
    return [['1', ...sql].join(' AND '), present.map(([, value]) => value)];
}
// One text: most reports of a query say the same, and each cell that leaves the engine costs more than what is in it.
const occasion = 'json_array(reports.benchmark, reports.subject, sessions.project, sessions.branch, sessions.dirty, sessions.dry_run, sessions.event, sessions.version)';
// A verdict is looked up by the index on session, benchmark and subject. DISTINCT would make a table for each row.
const verdictsOf = '(SELECT group_concat(kind) FROM verdicts WHERE verdicts.session = reports.session AND verdicts.benchmark = reports.benchmark AND verdicts.subject = reports.subject)';
/** Where the origin stands in a row of `reportsWhere`. */
const originAt = 7;
const reportsWhere = (where) => `SELECT ${occasion}, sessions.machine, reports.definition_hash, reports.metrics, reports.success_rate,
    nullif(reports.notes, ''), reports.captured_at, reports.origin, reports.git_sha, reports.uid, sessions.hash, ${verdictsOf}
  FROM reports CROSS JOIN sessions ON sessions.id = reports.session
  WHERE ${where} AND reports.session NOT IN (SELECT id FROM yielded_sessions)
  ORDER BY reports.project, reports.benchmark, reports.subject, reports.captured_at, reports.uid, sessions.hash`;
/** Reads rows of `reportsWhere`. One literal for all fields: there are thousands of rows, and joining objects is slow. */
function reportReader() {
    const occasionOf = (0,_parsed_once_js__WEBPACK_IMPORTED_MODULE_3__/* .parsedOnce */ .p)();
    const machineOf = (0,_parsed_once_js__WEBPACK_IMPORTED_MODULE_3__/* .parsedOnce */ .p)();
    return (row, number) => {
        const [said, machine, definitionHash, metrics, rate, notes, at, , gitSha, uid, session, kinds] = row;
        const [benchmark, subject, project, branch, dirty, dryRun, event, version] = occasionOf(said ?? null);
        const given = kinds == null ? [] : String(kinds).split(',');
        return {
            benchmark,
            subject,
            definitionHash: String(definitionHash),
            metrics: JSON.parse(String(metrics)),
            successRate: Number(rate),
            notes: String(notes ?? ''),
            capturedAt: Number(at),
            uid: String(uid),
            session: String(session),
            number,
            project,
            gitSha: String(gitSha),
            branch,
            dirty: dirty === 1,
            dryRun: dryRun === 1,
            event,
            version,
            machine: machineOf(machine ?? null),
            verdict: (0,_core_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstKind */ .eD)(given) ?? null,
        };
    };
}
/** The report as the entry of benchmarks.json tells it that it came from. */
function asImported(report, origin, facts) {
    return {
        ...report,
        origin,
        branch: facts?.branch ?? report.branch,
        dirty: facts?.dirty ?? report.dirty,
        event: facts?.event ?? report.event,
        version: facts?.version ?? report.version,
        verdict: facts?.verdict ?? report.verdict,
    };
}
/** An entry of benchmarks.json that was written from a report which has come back is that report. */
const isReturned = (engine, facts) => facts?.report !== undefined &&
    engine.rows('SELECT 1 FROM reports WHERE uid = ? AND origin IS NULL LIMIT 1', [facts.report]).length > 0;
const sameSeries = (a, b) => a.benchmark === b.benchmark && a.subject === b.subject && a.project === b.project;
/** Reports with their numbers: the rank by time and uid in the series of project, benchmark and subject. */
function queryReports(engine, query) {
    const [where, params] = conditions({
        'reports.project': query.project,
        'reports.benchmark': query.benchmark,
        'reports.subject': query.subject,
    });
    const read = reportReader();
    const seen = new Set();
    const found = [];
    for (const row of engine.rows(reportsWhere(where), params)) {
        const before = found.at(-1);
        const report = read(row, (before?.number ?? 0) + 1);
        if (seen.has(report.uid))
            continue;
        seen.add(report.uid);
        const origin = row[originAt] == null ? null : String(row[originAt]);
        const facts = origin === null ? undefined : (0,_core_store_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .originFacts */ .IK)(JSON.parse(origin));
        if (isReturned(engine, facts))
            continue;
        const first = before === undefined || !sameSeries(before, report);
        const numbered = first ? { ...report, number: 1 } : report;
        found.push(origin === null ? numbered : asImported(numbered, origin, facts));
    }
    return found;
}
/** Verdicts about the reports of a query. The reports' index finds them: verdicts have none by benchmark alone. */
function queryVerdicts(engine, query) {
    const [where, params] = conditions({
        'reports.project': query.project,
        'reports.benchmark': query.benchmark,
        'reports.subject': query.subject,
    });
    return engine
        .rows(`SELECT DISTINCT sessions.hash, verdicts.id, ${columns(_core_store_tables_judgements_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .rY, 'verdicts')} FROM reports CROSS JOIN verdicts ON verdicts.session = reports.session AND verdicts.benchmark = reports.benchmark AND verdicts.subject = reports.subject JOIN sessions ON sessions.id = reports.session WHERE ${where} AND reports.session NOT IN (SELECT id FROM yielded_sessions) ORDER BY sessions.started_at, sessions.hash, verdicts.id`, params)
        .map(([session, , ...row]) => ({ ...(0,_core_store_tables_judgements_js__WEBPACK_IMPORTED_MODULE_1__/* .readVerdict */ .wk)(row), session: String(session) }));
}
//# sourceMappingURL=report-queries.js.map

/***/ }),

/***/ 3801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
//# sourceMappingURL=sha256.js.map

/***/ }),

/***/ 3094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aO: () => (/* binding */ makeSignatures),
/* harmony export */   cZ: () => (/* binding */ hasSignatures),
/* harmony export */   jI: () => (/* binding */ addSignatures),
/* harmony export */   yz: () => (/* binding */ readSignatures)
/* harmony export */ });
/* harmony import */ var _core_store_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(584);

/** True if the store has the table of signatures. Throws what the engine throws where the schema cannot be read. */
const hasSignatures = (engine) => engine.rows("SELECT 1 FROM sqlite_schema WHERE name = 'signatures'").length > 0;
/** Gives the store its table of signatures where it has none; older programs then say that it is newer than they are. */
function makeSignatures(engine) {
    if (hasSignatures(engine))
        return;
    for (const sql of _core_store_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .signingStatements */ .Ew)
        engine.each(sql, [[]]);
    engine.rows(`PRAGMA user_version = ${_core_store_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .newestVersion */ .Rg}`);
}
/** Every signature of a session that is here, as the store has it: whether it proves anything only a key can say. */
function readSignatures(engine) {
    if (!hasSignatures(engine))
        return new Map();
    const found = new Map();
    const rows = engine.rows('SELECT hash, key, at, mac FROM signatures JOIN sessions ON sessions.id = signatures.session');
    for (const [id, key, at, mac] of rows) {
        const signature = { key: String(key), at: Number(at), mac: String(mac) };
        found.set(String(id), [...(found.get(String(id)) ?? []), signature]);
    }
    return found;
}
/** Adds signatures of sessions that are here; returns how many were new. Set union, like that of sessions. */
function addSignatures(engine, given) {
    if (given.size === 0)
        return 0;
    const local = new Map(engine.rows('SELECT hash, id FROM sessions').map(([hash, id]) => [String(hash), id]));
    const rows = [...given].flatMap(([id, signatures]) => {
        const session = local.get(id);
        return session === undefined
            ? []
            : signatures.map(({ key, at, mac }) => [session, key, BigInt(at), mac]);
    });
    if (rows.length === 0)
        return 0;
    return engine.transaction(() => {
        makeSignatures(engine);
        const count = () => Number(engine.rows('SELECT count(*) FROM signatures')[0]?.[0]);
        const before = count();
        engine.each('INSERT OR IGNORE INTO signatures VALUES (?, ?, ?, ?)', rows);
        return count() - before;
    });
}
//# sourceMappingURL=signature-store.js.map

/***/ }),

/***/ 3639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ signSessions),
/* harmony export */   g: () => (/* binding */ unproven)
/* harmony export */ });
/** Ids of sessions that no signature by one of the keys vouches for. */
function unproven(history, keys) {
    const signatures = history.signatures();
    return history.ids().filter((id) => !(signatures.get(id) ?? []).some((one) => keys.proves(id, one)));
}
/**
 * Signs those of the sessions that the first key has not signed yet, so that an older key can be given up afterwards;
 * returns their ids. `at`: milliseconds since 1970, UTC.
 */
function signSessions(history, ids, keys, at) {
    const signatures = history.signatures();
    const isSigned = (id) => (signatures.get(id) ?? []).some((one) => one.key === keys.fingerprints[0] && keys.proves(id, one));
    const here = new Set(history.ids());
    const unsigned = ids.filter((id) => here.has(id) && !isSigned(id));
    history.sign(new Map(unsigned.map((id) => [id, [keys.sign(id, at)]])));
    return unsigned;
}
//# sourceMappingURL=signing.js.map

/***/ }),

/***/ 3557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ schemaProblems),
/* harmony export */   Vf: () => (/* binding */ verifyAll),
/* harmony export */   Wo: () => (/* binding */ missingParents),
/* harmony export */   fv: () => (/* binding */ verifyContent)
/* harmony export */ });
/* harmony import */ var _core_store_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(584);
/* harmony import */ var _core_store_tables_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6082);
/* harmony import */ var _content_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8589);
/* harmony import */ var _signature_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3094);




const owners = { session: 'sessions', run_set: 'run_sets', run: 'runs' };
const ofFile = (what) => ({ session: null, what });
/** What differs from the schema that this program makes. Throws what the engine throws for damaged pages. */
const schemaProblems = (engine) => (0,_core_store_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaDifferences */ .wW)(engine
    .rows('SELECT name, sql FROM sqlite_schema')
    .map(([name, sql]) => ({ name: String(name), sql: sql === null ? null : String(sql) }))).map((difference) => ofFile(`schema: ${difference}`));
/** Rows that no session accounts for: hashes do not cover them. */
function orphans(engine, { name, owner }) {
    if (owner === null)
        return [];
    const [[count] = []] = engine.rows(`SELECT count(*) FROM ${name} WHERE ${owner} NOT IN (SELECT id FROM ${owners[owner]})`);
    return count === 0n ? [] : [ofFile(`${name}: ${count} rows belong to no ${owner.replace('_', ' ')}`)];
}
/** SQLite's own check; it finds indexes that disagree with their tables, which row hashes cannot see. */
function structure(engine) {
    const answers = engine.rows('PRAGMA integrity_check(10)').map(([line]) => String(line));
    return answers.filter((line) => line !== 'ok').map((line) => ofFile(`structure: ${line}`));
}
function attempt(check) {
    try {
        return check();
    }
    catch (error) {
        return [ofFile(`it cannot be read: ${error.message}`)];
    }
}
/** Sessions that others name as parent and that are not here; so a merge of parts may still be whole later. */
function missingParents(engine) {
    const rows = engine.rows('SELECT hash, parents FROM sessions');
    const present = new Set(rows.map(([id]) => String(id)));
    return rows.flatMap(([id, parents]) => JSON.parse(String(parents))
        .filter((parent) => !present.has(parent))
        .map((parent) => ({ session: String(id), what: `its parent ${parent} is missing` })));
}
/** Everything that is not as it was written, and the sessions that are. Absent parents are not looked at. */
function verifyContent(engine) {
    const good = [];
    const problems = [
        ...attempt(() => schemaProblems(engine)),
        ...attempt(() => structure(engine)),
    ];
    for (const table of [..._core_store_tables_index_js__WEBPACK_IMPORTED_MODULE_1__/* .tables */ .u, { name: 'archived', owner: 'session' }])
        problems.push(...attempt(() => orphans(engine, table)));
    problems.push(...attempt(() => (0,_signature_store_js__WEBPACK_IMPORTED_MODULE_3__/* .hasSignatures */ .cZ)(engine) ? orphans(engine, { name: 'signatures', owner: 'session' }) : []));
    const sessions = attempt(() => {
        return (0,_content_store_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionEntries */ .$l)(engine).flatMap((entry) => {
            const wrong = (0,_content_store_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionProblems */ .fW)(engine, entry);
            if (wrong.length === 0)
                good.push(entry.id);
            return wrong.map((what) => ({ session: entry.id, what }));
        });
    });
    return { problems: [...problems, ...sessions], good };
}
function archivedIds(engine) {
    try {
        const rows = engine.rows('SELECT hash FROM sessions WHERE id IN (SELECT id FROM archived_sessions) ORDER BY id');
        return rows.map(([id]) => String(id));
    }
    catch {
        return [];
    }
}
/** `verifyContent` and the sessions that are missing. `proven`: its content was verified before, and all was well. */
function verifyAll(engine, proven) {
    const { problems, good } = proven
        ? { problems: [], good: (0,_content_store_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionEntries */ .$l)(engine).map(({ id }) => id) }
        : verifyContent(engine);
    const archived = archivedIds(engine);
    return { problems: [...problems, ...attempt(() => missingParents(engine))], good, archived };
}
//# sourceMappingURL=verification.js.map

/***/ }),

/***/ 3762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hc: () => (/* binding */ host)
});

// UNUSED EXPORTS: armModel, describeGpus

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/src/edge/alive.js
var alive = __webpack_require__(2198);
// EXTERNAL MODULE: ./build/src/edge/executable.js
var executable = __webpack_require__(947);
;// CONCATENATED MODULE: ./build/src/edge/gpus.js


/** Milliseconds; a driver that hangs is no card to measure on. */
const patience = 2000;
/** Reads `nvidia-smi --query-gpu=name,memory.total --format=csv,noheader,nounits`; other lines are no cards. */
function readGpus(csv) {
    const rows = csv.split('\n').map((line) => /^(.*),\s*(?:(\d+)|\[[^\]]*\])\s*$/.exec(line.trim()));
    return rows.flatMap((row) => row ? [{ name: row[1].trim(), memory: row[2] === undefined ? null : Number(row[2]) }] : []);
}
function ask() {
    const none = (problem) => ({ cards: [], problem });
    const tool = (0,executable/* findExecutable */.o)('nvidia-smi');
    if (tool === undefined)
        return none('nvidia-smi is not on PATH');
    const query = ['--query-gpu=name,memory.total', '--format=csv,noheader,nounits'];
    const { status, stdout, stderr, error } = (0,external_node_child_process_.spawnSync)(tool, query, {
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/edge/home.js


/**
 * Where the history of a project lies when `--store` does not say: outside the project's tree, so that
 * whoever edits the tree does not own it. Both names are path-safe by the manifest's grammar.
 */
function storeFolder(environment, project, store) {
    return (0,external_node_path_.join)(home(environment), 'stores', project, store);
}
/** `$BENCHGATE_HOME`, else `$XDG_DATA_HOME/benchgate`, else `~/.local/share/benchgate`; empty counts as unset. */
function home(environment) {
    const own = environment['BENCHGATE_HOME'];
    if (own)
        return (0,external_node_path_.resolve)(own.replace(/^~(?=\/|$)/, (0,external_node_os_.homedir)()));
    const data = environment['XDG_DATA_HOME'];
    return data ? (0,external_node_path_.resolve)(data, 'benchgate') : (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.local', 'share', 'benchgate');
}
//# sourceMappingURL=home.js.map
;// CONCATENATED MODULE: ./build/src/edge/host.js








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
        return armModel((0,external_node_fs_.readFileSync)('/proc/cpuinfo', 'utf8'));
    }
    catch {
        return undefined;
    }
}
function cpuModel() {
    const model = external_node_os_.cpus()[0]?.model.replace(/\s+/g, ' ').trim() ?? '';
    return model !== '' && model !== 'unknown' ? model : (armModelHere() ?? 'unknown');
}
function machine(label) {
    return {
        label,
        cpu: cpuModel(),
        cores: external_node_os_.cpus().length,
        memoryGiB: Math.round(external_node_os_.totalmem() / 2 ** 30),
        arch: external_node_os_.arch(),
        os: external_node_os_.platform(),
        gpu: describeGpus(gpus().cards.map(({ name }) => name)),
        host: external_node_os_.hostname(),
        kernel: external_node_os_.release(),
    };
}
function gitVersion() {
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('git', ['--version'], { timeout: 5000 }, (error, stdout) => {
            resolve(error ? undefined : /\d+(\.\d+)+/.exec(stdout)?.[0]);
        });
    });
}
async function tools() {
    const git = await gitVersion();
    return {
        node: process.versions.node,
        ...(git === undefined ? {} : { git }),
        os: `${external_node_os_.type()} ${external_node_os_.release()}`,
    };
}
/** An account may have no entry in the user database, as in many containers. */
function userName() {
    try {
        return external_node_os_.userInfo().username;
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
    randomBytes: (count) => new Uint8Array((0,external_node_crypto_.randomBytes)(count)),
    sha256: (data) => (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex'),
    storeFolder: (project, store) => storeFolder(process.env, project, store),
    gpuMemoryGb: () => {
        const known = gpus().cards.flatMap(({ memory }) => memory ?? []);
        return known.length === 0 ? null : Math.max(...known) / 1024;
    },
    // A process of another host cannot be asked; it counts as alive.
    isAlive: ({ pid, host: owner }) => owner !== external_node_os_.hostname() || (0,alive/* isAlive */._n)(pid),
    pid: process.pid,
    hasTool: async (name) => (0,executable/* findExecutable */.o)(name) !== undefined,
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

/***/ }),

/***/ 6986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ callClient)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/edge/storage/client-log.js
/** One line without what signs the URLs in it. */
const redact = (text) => text
    .replace(/(https?:\/\/[^\s?]+)\?\S+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
/** The text of a workflow command, or of a plain line. */
function plain(line) {
    const text = line.replace(/^::\w[\w-]*(?: [^:]*)?::/, '');
    return redact(text.replaceAll('%0D', ' ').replaceAll('%0A', ' ').replaceAll('%25', '%'));
}
const complaint = /^::(warning|error)|^(::debug::)?Failed to (?!delete)|^Cache (save|restore) skipped|^Attempt \d+ of/;
/** True if a printed line holds `text`. */
const said = ({ lines }, text) => lines.some((line) => line.includes(text));
/** Everything the client complained about, in one line; empty if it did not. */
function complaints({ lines }) {
    return [...new Set(lines.filter((line) => complaint.test(line)).map(plain))].join('; ');
}
//# sourceMappingURL=client-log.js.map
;// CONCATENATED MODULE: ./build/src/edge/storage/client-process.js


/** Resolves with the answer, or with why there is none. */
function listen(worker, lines) {
    return new Promise((resolve) => {
        worker.on('message', (message) => {
            if ('line' in message)
                lines.push(message.line);
            else
                resolve({ answer: message.answer });
        });
        worker.on('error', (error) => resolve({ reason: error.message }));
        worker.on('exit', () => resolve({ reason: 'the client ended without an answer' }));
    });
}
/**
 * The process's module. A bundler copies this one file and not what it imports: `client-worker.js` beside a bundle must
 * therefore import a bundle made of this module.
 */
const workerModule = __webpack_require__.ab + "client-worker.js";
/** How long a process that has answered waits for another call: not into a measurement. */
const SPARE_SECONDS = 2;
/** Has answered its call well and may be asked again: to load the clients takes longer than most calls. */
let spare;
/** The clients read it as they are loaded, so that a process serves one environment. */
const environment = () => JSON.stringify(process.env);
function endSpare() {
    spare?.worker.kill('SIGKILL');
    spare = undefined;
}
/** Keeps nothing waiting for it: this process may end, and its process with it. */
function putAside(worker) {
    endSpare();
    worker.removeAllListeners();
    worker.on('error', () => undefined);
    worker.unref();
    worker.channel?.unref();
    const end = setTimeout(endSpare, SPARE_SECONDS * 1000).unref();
    spare = { worker, end, environment: environment() };
}
/** The process that was put aside, or a new one. A thread would do, but ending one brings down Node 24. */
function begin() {
    const taken = spare;
    if (!taken?.worker.connected || taken.environment !== environment()) {
        return (0,external_node_child_process_.fork)(workerModule, [], {
            env: process.env,
            execArgv: [],
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        });
    }
    spare = undefined;
    clearTimeout(taken.end);
    taken.worker.ref();
    taken.worker.channel?.ref();
    return taken.worker;
}
/** Runs one client call with a copy of the environment; ends within `deadline` seconds. */
async function callClient(job, deadline) {
    const lines = [];
    const worker = begin();
    const ended = listen(worker, lines);
    worker.send(job);
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve({ reason: `no answer within ${deadline} s` }), deadline * 1000);
    });
    const end = await Promise.race([ended, late]);
    clearTimeout(timer);
    if ('answer' in end) {
        const answer = end.answer;
        if (answer.state === 'failed')
            worker.kill('SIGKILL');
        else
            putAside(worker);
        return answer;
    }
    worker.kill('SIGKILL');
    const reason = [end.reason, complaints({ lines })].filter(Boolean).join('; ');
    return { state: 'failed', reason };
}
//# sourceMappingURL=client-process.js.map

/***/ }),

/***/ 36:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ optimiseLate)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);

/**
 * Keeps V8 from translating the database engine a second time, optimised, on other threads, before a process has done
 * much with it: that takes a third of the processor time of a small gate, while benchmarks may be measured
 * beside it. What reads a large store still reaches the budget and has its inner loop optimised. Flags belong to the
 * whole process and may crash it where threads run, so only a program of ours asks, and before it starts anything.
 */
const optimiseLate = () => (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--wasm-tiering-budget=2000000000');
//# sourceMappingURL=tiering.js.map

/***/ }),

/***/ 3449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ realWorld)
});

// EXTERNAL MODULE: ./build/src/edge/clock.js
var clock = __webpack_require__(3549);
// EXTERNAL MODULE: ./build/src/edge/files.js + 4 modules
var files = __webpack_require__(6524);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/edge/git/run.js



/** Seconds; a fetch over a bad network must end some day. */
const deadline = 900;
const outputLimit = 512 * 1024 * 1024;
/** No code of the repository is run on git's behalf, and no remote helper may run commands. */
const precautions = [
    '--no-pager',
    '--no-optional-locks',
    ...['-c', `core.hooksPath=${external_node_os_.devNull}`],
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'protocol.ext.allow=never'],
    ...['-c', 'submodule.recurse=false'],
    ...['-c', 'gc.auto=0'],
    ...['-c', 'maintenance.auto=false'],
];
/** Who to talk to and how is the caller's business; which repository, index and diff program is ours. */
const keptVariables = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|PROXY_COMMAND|PROTOCOL|ALLOW_PROTOCOL|EXEC_PATH|SSL_.*|HTTP_.*|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
/** The environment of every git child: ours without the variables that redirect git or change its answers. */
function gitEnvironment(environment) {
    const kept = Object.entries(environment).filter((entry) => entry[1] !== undefined && (!entry[0].startsWith('GIT_') || keptVariables.test(entry[0])));
    return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
}
/** A runner of git whose children see `environment`, cleaned. */
function gitRunner(environment) {
    const cleaned = gitEnvironment(environment);
    return (cwd, args, options = {}) => new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.execFile)('git', [...precautions, ...args], {
            cwd,
            env: { ...cleaned, ...options.env },
            encoding: 'buffer',
            maxBuffer: outputLimit,
            timeout: deadline * 1000,
            windowsHide: true,
        }, (error, stdout, stderr) => {
            if (error && typeof error.code !== 'number')
                reject(cannotRun(cwd, args, error));
            else
                resolve({ code: Number(error?.code ?? 0), stdout, stderr: stderr.toString('utf8') });
        });
        child.stdin?.on('error', () => { });
        child.stdin?.end(options.input);
    });
}
/** Standard output of a command that must succeed; throws ProblemError with git's own words otherwise. */
async function must(run, cwd, args, options) {
    const { code, stdout, stderr } = await run(cwd, args, options);
    if (code !== 0)
        throw gitFailed(cwd, args, stderr);
    return stdout;
}
/** The text of a one-line answer. */
const line = (output) => output.toString('utf8').replace(/\n$/, '');
/** NUL-separated fields as text in which every character is one byte, so that no path is damaged. */
const fields = (output) => output.toString('latin1').split('\0').slice(0, -1);
/** For people: the path of `fields` as UTF-8, with replacement characters where it is none. */
const readable = (path) => Buffer.from(path, 'latin1').toString('utf8');
/** `rev` if git cannot take it for an option or for several words; else throws ProblemError. */
function safeRevision(repository, rev) {
    if (isSafeRevision(rev))
        return rev;
    throw new problem/* ProblemError */.Mm([
        {
            where: { file: repository },
            what: `${JSON.stringify(rev)} cannot be the name of a commit`,
            hint: 'give a branch, a tag or a commit id',
        },
    ]);
}
/** False for empty text, options, and anything with blanks or control characters. */
function isSafeRevision(rev) {
    return /^[^\s-]\S*$/.test(rev) && [...rev].every((character) => character >= ' ');
}
/** The problem that a failed git command is, with the end of what git said. */
function gitFailed(cwd, args, stderr) {
    const said = stderr.trim().split('\n').slice(-5).join('\n');
    return new problem/* ProblemError */.Mm([
        {
            where: { file: cwd },
            what: `git ${args[0]} failed: ${said || 'it gave no reason'}`,
            hint: `try it by hand: git -C ${cwd} ${args.join(' ')}`,
        },
    ]);
}
function cannotRun(cwd, args, error) {
    const what = error.code === 'ENOENT'
        ? 'git could not be started: it is not on PATH, or this folder does not exist'
        : `git ${args[0]} was stopped: ${error.message.split('\n')[0]}`;
    return new problem/* ProblemError */.Mm([
        { where: { file: cwd }, what, hint: 'see that "git --version" answers in this folder' },
    ]);
}
//# sourceMappingURL=run.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/repositories.js



/** Top folder of the repository that holds `dir`. */
async function findRepository(run, dir) {
    if (!(0,external_node_fs_.existsSync)(dir)) {
        return (0,problem/* fail */.fJ)({ where: { file: dir }, what: 'this folder does not exist', hint: 'check the path' });
    }
    const { code, stdout, stderr } = await run(dir, ['rev-parse', '--show-toplevel']);
    if (code === 0 && stdout.length > 1)
        return (0,problem.ok)(line(stdout));
    return (0,problem/* fail */.fJ)({ where: { file: dir }, ...notFound(dir, stderr) });
}
function notFound(dir, stderr) {
    if (stderr.includes('dubious ownership')) {
        return {
            what: 'git refuses this repository because another user owns it',
            hint: `trust it: git config --global --add safe.directory ${dir}`,
        };
    }
    if (stderr.includes('must be run in a work tree')) {
        return {
            what: 'this repository is bare: it has no files',
            hint: 'work in a clone that has a working tree',
        };
    }
    return {
        what: 'this is not a git repository',
        hint: 'go to a clone, or start one: git init, then commit; in a workflow run actions/checkout first',
    };
}
/** The branch that HEAD is on, or null when detached. */
async function currentBranch(run, repository) {
    const { code, stdout } = await run(repository, ['symbolic-ref', '--quiet', 'HEAD']);
    return code === 0 ? line(stdout).replace(/^refs\/heads\//, '') : null;
}
/** `origin`, else the only remote, else undefined. */
async function remoteOf(run, repository) {
    const { stdout } = await run(repository, ['remote']);
    const remotes = line(stdout).split('\n').filter(Boolean);
    if (remotes.includes('origin'))
        return 'origin';
    return remotes.length === 1 ? remotes[0] : undefined;
}
/** Branch name of the remote's HEAD, else main or master if the remote or this clone has one, else null. */
async function defaultBranch(run, repository) {
    const remote = await remoteOf(run, repository);
    const prefixes = remote === undefined ? [] : [`refs/remotes/${remote}/`];
    for (const prefix of prefixes) {
        const head = await run(repository, ['symbolic-ref', '--quiet', `${prefix}HEAD`]);
        if (head.code === 0)
            return line(head.stdout).slice(prefix.length);
    }
    for (const name of ['main', 'master']) {
        for (const prefix of [...prefixes, 'refs/heads/']) {
            const { code } = await run(repository, ['show-ref', '--verify', '--quiet', `${prefix}${name}`]);
            if (code === 0)
                return name;
        }
    }
    return null;
}
/** True if the history of this clone was cut. */
async function isShallow(run, repository) {
    const { stdout } = await run(repository, ['rev-parse', '--is-shallow-repository']);
    return line(stdout) === 'true';
}
//# sourceMappingURL=repositories.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/commits.js


/** Full id of the commit that `rev` names, or undefined. */
async function resolveCommit(run, repository, rev) {
    if (!isSafeRevision(rev))
        return undefined;
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${rev}^{commit}`];
    const { code, stdout } = await run(repository, args);
    return code === 0 ? line(stdout) : undefined;
}
/** Parents as the commit itself names them: a shallow clone denies them to every other command. */
async function parentsOf(run, repository, commit) {
    const rev = `${safeRevision(repository, commit)}^{commit}`;
    const object = await must(run, repository, ['cat-file', '-p', rev]);
    const header = object.toString('latin1').split('\n\n', 1)[0] ?? '';
    return header.split('\n').flatMap((text) => (text.startsWith('parent ') ? [text.slice(7)] : []));
}
/**
 * `commit` and its first parents, newest first, at most `limit`. Where a shallow clone was cut, the last commit's own
 * words name one more.
 */
async function firstParents(run, repository, { commit, limit }) {
    const rev = safeRevision(repository, commit);
    const args = ['rev-list', '--first-parent', `--max-count=${limit}`, '--end-of-options', rev, '--'];
    const commits = line(await must(run, repository, args)).split('\n');
    if (commits.length >= limit)
        return commits;
    return [...commits, ...(await parentsOf(run, repository, commits.at(-1))).slice(0, 1)];
}
/** The first line of the commit's message. */
async function titleOf(run, repository, commit) {
    const rev = safeRevision(repository, commit);
    return line(await must(run, repository, ['log', '-1', '--no-show-signature', '--no-color', '--format=%s', rev, '--']));
}
/** A best common ancestor, or undefined when none is known here. */
async function mergeBase(run, repository, [a, b]) {
    const revs = [safeRevision(repository, a), safeRevision(repository, b)];
    const { code, stdout } = await run(repository, ['merge-base', '--end-of-options', ...revs]);
    return code === 0 ? line(stdout) : undefined;
}
/** The nearest tagged ancestor of `commit`, itself excluded: descendants are listed before their ancestors. */
async function previousTag(run, repository, commit) {
    const id = await resolveCommit(run, repository, commit);
    if (!id)
        return undefined;
    const output = await must(run, repository, [
        ...['log', '--date-order', '--simplify-by-decoration', '--no-show-signature', '--no-color'],
        ...['--decorate=full', '--decorate-refs=refs/tags/*', '--format=%H %D', id, '--'],
    ]);
    for (const text of line(output).split('\n')) {
        const tag = /tag: refs\/tags\/(\S+?)(,|$)/.exec(text)?.[1];
        const tagged = text.split(' ')[0];
        if (tag && tagged && tagged !== id)
            return { tag, commit: tagged };
    }
    return undefined;
}
/**
 * Brings one commit from the remote. In a shallow clone only that commit, so that what was cut stays cut; in a full
 * clone with its history, so that the clone stays full.
 */
async function fetchCommit(run, repository, commit) {
    const remote = await remoteOf(run, repository);
    if (!remote || !/^[0-9a-f]{40,64}$/.test(commit))
        return false;
    const depth = (await isShallow(run, repository)) ? ['--depth=1'] : [];
    const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', ...depth];
    await run(repository, ['fetch', ...options, '--end-of-options', remote, commit]);
    return (await resolveCommit(run, repository, commit)) !== undefined;
}
//# sourceMappingURL=commits.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/entries.js

const symlinkMode = '120000';
const submoduleMode = '160000';
/**
 * The entries of `commit` whose full path matches a glob (`*`, `?`, `**`). Where a commit has a symlink, a file or a
 * submodule in the place of a folder that a glob goes through, that entry counts too: it decides what the folder holds.
 */
async function matchingEntries(run, repository, { commit, globs }) {
    if (globs.length === 0)
        return [];
    const rev = safeRevision(repository, commit);
    const empty = line(await must(run, repository, ['hash-object', '-t', 'tree', '--stdin'], { input: '' }));
    const options = ['-r', '-z', '--no-renames', '--no-abbrev', '--ignore-submodules=none'];
    const specs = globs.map((glob) => `:(top,glob)${glob}`);
    const output = await must(run, repository, ['diff-tree', ...options, empty, rev, '--', ...specs]);
    const inPlaceOfFolders = await entriesAt(run, repository, { commit, paths: globs.flatMap(fixedFolders) });
    const found = [...pairsOf(fields(output)), ...inPlaceOfFolders];
    return [...new Map(found.map((entry) => [entry.path, entry])).values()].sort(byPath);
}
/** The entries at exactly these paths that are not folders. */
async function entriesAt(run, repository, { commit, paths }) {
    if (paths.length === 0)
        return [];
    const rev = safeRevision(repository, commit);
    const args = ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', rev, '--', ...new Set(paths)];
    // Asked for a folder and for something below it, git lists all that the folder holds.
    const asked = new Set(paths.map((path) => Buffer.from(path).toString('latin1')));
    return fields(await must(run, repository, args)).flatMap((record) => {
        const [, mode, type, id, path] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(record) ?? [];
        return mode && id && path && type !== 'tree' && asked.has(path) ? [{ path, mode, id }] : [];
    });
}
/** Text of a regular file at a commit; undefined for anything else at that path. */
async function show(run, repository, { commit, path }) {
    const [entry] = await entriesAt(run, repository, { commit, paths: [path] });
    if (!entry || entry.mode === symlinkMode || entry.mode === submoduleMode)
        return undefined;
    return (await must(run, repository, ['cat-file', 'blob', entry.id])).toString('utf8');
}
/** What matching files differ between two commits, sorted by path. */
async function evaluatorChanges(run, repository, { base, head, globs }) {
    const before = byPathMap(await matchingEntries(run, repository, { commit: base, globs }));
    const after = byPathMap(await matchingEntries(run, repository, { commit: head, globs }));
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
    return paths.flatMap((path) => changeOf(path, before.get(path), after.get(path)));
}
function changeOf(path, before, after) {
    if (before?.id === after?.id && before?.mode === after?.mode)
        return [];
    return [{ path: readable(path), change: before ? (after ? 'changed' : 'removed') : 'added' }];
}
const byPathMap = (entries) => new Map(entries.map((entry) => [entry.path, entry]));
const byPath = (a, b) => (a.path < b.path ? -1 : 1);
/** `:000000 <mode> 0… <id> A` and the path, alternating. */
function pairsOf(records) {
    return records.flatMap((record, index) => {
        const path = records[index + 1];
        const [, mode, , id] = record.split(' ');
        return index % 2 === 0 && path && mode && id ? [{ path, mode, id }] : [];
    });
}
/** `bench/data/**` → `bench`, `bench/data`: the folders that every match lies in. A backslash makes literal. */
function fixedFolders(glob) {
    const parts = glob.split('/').slice(0, -1);
    const wild = parts.findIndex((part) => /[*?[]/.test(part.replace(/\\./g, '')));
    const fixed = (wild < 0 ? parts : parts.slice(0, wild)).map((part) => part.replace(/\\(.)/g, '$1'));
    return fixed.map((_, index) => fixed.slice(0, index + 1).join('/')).filter(Boolean);
}
//# sourceMappingURL=entries.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/edge/git/trees.js


/** Removes `path` and all below; folders that a build made read-only (module caches) are opened first. */
async function forceRemove(path) {
    try {
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
    catch {
        await openFolders(path.toString());
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
async function openFolders(dir) {
    const stats = await (0,promises_.lstat)(dir).catch(() => undefined);
    if (!stats?.isDirectory())
        return;
    await (0,promises_.chmod)(dir, 0o700);
    for (const name of await (0,promises_.readdir)(dir))
        await openFolders((0,external_node_path_.join)(dir, name));
}
/** True if `path` exists and lies in `folder` or is it, after all links are resolved. */
async function holds(folder, path) {
    const outer = await (0,promises_.realpath)(folder).catch(() => undefined);
    const inner = await (0,promises_.realpath)((0,external_node_path_.resolve)(folder, path)).catch(() => undefined);
    if (outer === undefined || inner === undefined)
        return false;
    const way = (0,external_node_path_.relative)(outer, inner);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.resolve)(outer, way) === inner;
}
//# sourceMappingURL=trees.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/placing.js


/** Moves the file `path` from one folder to another, replacing whatever stands there or on the way. */
async function placeFile(from, to, path) {
    refuseEscape(path);
    for (const folder of foldersOf(path))
        await ensureOwnFolder(at(to, folder));
    const target = at(to, path);
    if (await isFolder(target))
        await forceRemove(target);
    await (0,promises_.rename)(at(from, path), target);
}
/** Removes the file or submodule `path` below `tree` and the folders that this leaves empty. */
async function removeFile(tree, path) {
    refuseEscape(path);
    const folders = foldersOf(path);
    for (const folder of folders)
        if (!(await isFolder(at(tree, folder))))
            return;
    await forceRemove(at(tree, path));
    for (const folder of folders.reverse()) {
        const emptied = await (0,promises_.rmdir)(at(tree, folder)).then(() => true, () => false);
        if (!emptied)
            return;
    }
}
/** A symlink would lead out of the tree; a submodule in a folder's place would mix its files with the wanted ones. */
async function ensureOwnFolder(folder) {
    const isSubmodule = (await kindOf(Buffer.concat([folder, Buffer.from('/.git')]))) !== undefined;
    if ((await isFolder(folder)) && !isSubmodule)
        return;
    await forceRemove(folder);
    await (0,promises_.mkdir)(folder);
}
/** Git refuses such paths when it checks out; they are refused here for commits that it has not checked out. */
function refuseEscape(path) {
    if (path.split('/').some((part) => /^(|\.|\.\.|\.git)$/i.test(part))) {
        throw new Error(`a commit holds the impossible path ${JSON.stringify(path)}`);
    }
}
/** `a/b/c` → `a`, `a/b`. */
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
/** The bytes of a path whose inner part holds one character per byte. */
const at = (folder, path) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(path, 'latin1')]);
const kindOf = (path) => (0,promises_.lstat)(path).catch(() => undefined);
const isFolder = async (path) => (await kindOf(path))?.isDirectory() === true;
//# sourceMappingURL=placing.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/overlay.js







/**
 * Makes the files of `tree` that match `globs` those of `commit`. The wanted files are checked out apart, under
 * `commit`'s own attributes, and moved into place; a symlink on the way is replaced by a folder, never followed.
 */
async function overlay(run, repository, request) {
    const { tree, commit, globs } = request;
    const wanted = await matchingEntries(run, repository, { commit, globs });
    const present = await matchingEntries(run, tree, { commit: 'HEAD', globs });
    refuseSubmodules(repository, wanted, present);
    const kept = new Set(wanted.map(({ path }) => path));
    for (const { path } of present)
        if (!kept.has(path))
            await removeFile(tree, path);
    const files = wanted.filter(({ mode }) => mode !== submoduleMode);
    if (files.length === 0)
        return;
    const staging = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(tree), '.overlay-'));
    try {
        const checkedOut = await checkOut(run, repository, { commit, globs, staging });
        for (const { path } of files)
            await placeFile(checkedOut, tree, path);
    }
    finally {
        await forceRemove(staging);
    }
}
/** A submodule that both commits hold alike is in place already; another one could not be fetched in good faith. */
function refuseSubmodules(repository, wanted, present) {
    const there = new Map(present.map((entry) => [entry.path, entry]));
    const differing = wanted.filter(({ path, mode, id }) => {
        return mode === submoduleMode && (there.get(path)?.id !== id || there.get(path)?.mode !== mode);
    });
    if (differing.length === 0)
        return;
    throw new problem/* ProblemError */.Mm(differing.map(({ path }) => ({
        where: { file: (0,external_node_path_.join)(repository, readable(path)), key: 'project.evaluator' },
        what: 'this submodule is part of the evaluator and the two sides pin different commits of it',
        hint: 'change the submodule in a commit of its own, or take it out of [project] evaluator',
    })));
}
/** Checks out all files of `commit` that match, and every attributes file, into an own folder with an own index. */
async function checkOut(run, repository, { commit, globs, staging, }) {
    const files = (0,external_node_path_.join)(staging, 'files');
    await (0,promises_.mkdir)(files);
    const args = ['rev-parse', '--path-format=absolute', '--git-dir'];
    const gitDir = line(await must(run, repository, args));
    const tree = await treeOf(run, repository, {
        index: (0,external_node_path_.join)(staging, 'listing'),
        entries: await matchingEntries(run, repository, { commit, globs: [...globs, '**/.gitattributes'] }),
    });
    const env = { GIT_DIR: gitDir, GIT_WORK_TREE: files, GIT_INDEX_FILE: (0,external_node_path_.join)(staging, 'index') };
    await must(run, files, ['-c', 'core.sparseCheckout=false', 'read-tree', '-m', '-u', tree], { env });
    return files;
}
/** Writes a tree object of these entries; their contents may still be at the remote of a partial clone. */
async function treeOf(run, repository, { index, entries }) {
    const env = { GIT_INDEX_FILE: index };
    const records = entries.map(({ mode, id, path }) => `${mode} ${id}\t${path}\0`).join('');
    const input = Buffer.from(records, 'latin1');
    await must(run, repository, ['update-index', '-z', '--index-info'], { env, input });
    return line(await must(run, repository, ['write-tree', '--missing-ok'], { env }));
}
//# sourceMappingURL=overlay.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/remembering.js
const fullId = /^[0-9a-f]{40}([0-9a-f]{24})?(\^\{commit\})?$/;
const aboutObjects = ['ls-tree', 'diff-tree', 'cat-file'];
/** Objects never change under their full id, nor does the place of a repository or the id of a given content. */
function isLasting(args) {
    if (args.includes('--git-common-dir'))
        return true;
    if (args[0] === 'hash-object')
        return !args.includes('-w');
    return (aboutObjects.some((name) => args.includes(name)) &&
        !args.includes('HEAD') &&
        args.some((arg) => fullId.test(arg)));
}
/** `run`, asking git only once for what cannot have changed: a gate asks for the same trees several times over. */
function remembering(run) {
    const known = new Map();
    return (cwd, args, options) => {
        if (options?.env !== undefined || !isLasting(args))
            return run(cwd, args, options);
        const key = JSON.stringify([cwd, args, options?.input?.toString('latin1')]);
        const asked = known.get(key) ?? run(cwd, args, options);
        known.set(key, asked);
        // An object that is missing now may be fetched later.
        const forget = () => void known.delete(key);
        asked.then(({ code }) => code === 0 || forget(), forget);
        return asked;
    };
}
//# sourceMappingURL=remembering.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/status.js

/** Options that outweigh whatever the configuration says may be hidden. */
const showAll = ['--untracked-files=all', '--ignore-submodules=none', '--ignored=no', '--no-renames'];
/** Every path with uncommitted changes, untracked files one by one. */
async function dirt(run, repository, env = {}) {
    const output = await must(run, repository, ['status', '--porcelain=v2', '-z', ...showAll], { env });
    return fields(output).map(dirtOf);
}
/** Fields before the path: https://git-scm.com/docs/git-status, porcelain format version 2. */
const pathColumn = { '1': 8, u: 10, '?': 1 };
function dirtOf(entry) {
    const columns = entry.split(' ');
    const path = columns.slice(pathColumn[columns[0] ?? '?'] ?? 1).join(' ');
    const submodule = columns[0] === '?' ? '' : (columns[2] ?? '');
    return { path: readable(path), submoduleDirty: /^S.*[MU]/.test(submodule) };
}
//# sourceMappingURL=status.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/snapshot.js






/** The same content must give the same commit, whoever takes the snapshot and whenever. */
const identity = {
    GIT_AUTHOR_NAME: 'benchgate',
    GIT_AUTHOR_EMAIL: 'benchgate@localhost',
    GIT_AUTHOR_DATE: '@0 +0000',
    GIT_COMMITTER_NAME: 'benchgate',
    GIT_COMMITTER_EMAIL: 'benchgate@localhost',
    GIT_COMMITTER_DATE: '@0 +0000',
};
/** Records the working tree as a dangling commit on HEAD; index and working tree stay as they are. */
async function snapshot(run, repository) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'benchgate-index-'));
    try {
        const env = { ...identity, GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') };
        await copyIndex(run, repository, env.GIT_INDEX_FILE);
        await stageAll(run, repository, env);
        const tree = line(await must(run, repository, ['write-tree'], { env }));
        const commit = await commitTree(run, repository, { tree, env });
        return { commit, diff: await binaryDiff(run, repository, commit) };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * A copy, not HEAD: it also knows ignored files that were added by force, and spares hashing what is unchanged. It
 * keeps the index's time, rounded down: git looks again only at files that are not older than their index, and would
 * miss one that was changed within the second in which the index was written.
 */
async function copyIndex(run, repository, to) {
    const args = ['rev-parse', '--path-format=absolute', '--git-path', 'index'];
    const index = line(await must(run, repository, args));
    try {
        const written = Math.floor((await (0,promises_.stat)(index)).mtimeMs / 1000);
        await (0,promises_.copyFile)(index, to);
        await (0,promises_.utimes)(to, written, written);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
    }
}
async function stageAll(run, repository, env) {
    const settings = ['-c', 'add.ignoreErrors=false', '-c', 'core.splitIndex=false'];
    const quiet = ['-c', 'advice.addEmbeddedRepo=false', '-c', 'core.safecrlf=false'];
    await must(run, repository, [...settings, ...quiet, 'add', '-A'], { env });
    const unrecorded = (await dirt(run, repository, env)).filter(({ submoduleDirty }) => submoduleDirty);
    if (unrecorded.length === 0)
        return;
    throw new problem/* ProblemError */.Mm(unrecorded.map(({ path }) => ({
        where: { file: (0,external_node_path_.join)(repository, path) },
        what: 'this submodule has uncommitted changes, which a snapshot of the outer repository cannot hold',
        hint: 'commit them inside the submodule',
    })));
}
async function commitTree(run, repository, { tree, env }) {
    const args = ['commit-tree', '-p', 'HEAD', '-m', 'Snapshot of the working tree', tree];
    return line(await must(run, repository, ['-c', 'i18n.commitEncoding=utf-8', ...args], { env }));
}
/** Plumbing with every choice spelt out: the diff's hash is evidence and must not depend on configuration. */
async function binaryDiff(run, repository, commit) {
    const settings = ['-c', 'diff.noprefix=false', '-c', 'diff.mnemonicPrefix=false'];
    const form = [
        '-p',
        '--binary',
        '--full-index',
        '-U3',
        '--diff-algorithm=myers',
        '--no-color',
        '--no-renames',
    ];
    const closed = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=none', '--submodule=short'];
    return must(run, repository, [...settings, 'diff-tree', '-r', ...form, ...closed, 'HEAD', commit, '--']);
}
//# sourceMappingURL=snapshot.js.map
// EXTERNAL MODULE: ./build/src/edge/lock.js
var lock = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/src/edge/alive.js
var alive = __webpack_require__(2198);
;// CONCATENATED MODULE: ./build/src/edge/git/leftovers.js







const youngMilliseconds = 60_000;
/** The reason that our locks give: by it a later start knows whether the process that made a worktree is gone. */
const lockReason = () => `benchgate ${process.pid} ${(0,external_node_os_.hostname)()}`;
/**
 * Frees what killed runs left: our folders whose process is gone, and entries of ours whose folder is gone. Entries
 * are taken one by one and never by `git worktree prune`, which would take what another gate is just making.
 */
async function pruneLeftovers(run, repository) {
    for (const entry of await entriesOf(run, repository))
        await freeLeftover(entry);
}
/** Removes git's entry of the worktree at `dir`, whose folder may be gone. */
async function removeEntry(run, repository, dir) {
    const real = (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)(dir)).catch(() => (0,external_node_path_.dirname)(dir)), (0,external_node_path_.basename)(dir));
    for (const entry of await entriesOf(run, repository)) {
        if ((await leftovers_treeOf(entry)) === real)
            await forceRemove(entry);
    }
}
async function entriesOf(run, repository) {
    const folder = (0,external_node_path_.join)(await commonFolder(run, repository), 'worktrees');
    return (await (0,promises_.readdir)(folder).catch(() => [])).map((name) => (0,external_node_path_.join)(folder, name));
}
/** The folder that all worktrees of the repository share: `.git`. */
async function commonFolder(run, repository) {
    return line(await must(run, repository, ['rev-parse', '--path-format=absolute', '--git-common-dir']));
}
const leftovers_treeOf = async (entry) => (0,external_node_path_.dirname)(await read((0,external_node_path_.join)(entry, 'gitdir')));
async function freeLeftover(entry) {
    const reason = await read((0,external_node_path_.join)(entry, 'locked'));
    const tree = await leftovers_treeOf(entry);
    if (isOfDeadProcess(reason))
        await removeOwnTree(tree, entry);
    else if (!(await isAbandoned(tree, entry, reason)))
        return;
    await forceRemove(entry);
}
/** Git makes the entry before the folder: a young entry without one belongs to a gate that is at work. */
async function isAbandoned(tree, entry, reason) {
    if (!isOurs(tree) || (0,external_node_fs_.existsSync)(tree) || (reason !== '' && reason !== 'initializing'))
        return false;
    const made = await (0,promises_.stat)(entry).catch(() => undefined);
    return made !== undefined && Date.now() - made.mtimeMs > youngMilliseconds;
}
/** Only a folder that is ours by its name and that points back to this entry is removed. */
async function removeOwnTree(tree, entry) {
    if (!isOurs(tree))
        return;
    const link = await read((0,external_node_path_.join)(tree, '.git'));
    if ((0,external_node_path_.basename)(link.replace(/^gitdir: /, '')) !== (0,external_node_path_.basename)(entry))
        return;
    await forceRemove(tree);
    await (0,promises_.rmdir)((0,external_node_path_.dirname)(tree)).catch(() => { });
}
const isOurs = (tree) => (0,external_node_path_.basename)((0,external_node_path_.dirname)(tree)).startsWith('benchgate-');
function isOfDeadProcess(reason) {
    const [, pid, host] = /^benchgate (\d+) (\S+)$/.exec(reason) ?? [];
    return pid !== undefined && host === (0,external_node_os_.hostname)() && !(0,alive/* isAlive */._n)(Number(pid));
}
const read = async (path) => (await (0,promises_.readFile)(path, 'utf8').catch(() => '')).trim();
//# sourceMappingURL=leftovers.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/submodules.js

/**
 * Checks out all submodules of the worktree `dir`. Git writes their URLs into the configuration that all worktrees
 * share; what was not there before is taken out again, so that no commit under test decides where later ones clone from.
 */
async function initialiseSubmodules(run, repository, dir) {
    const before = new Set(await submoduleKeys(run, repository));
    try {
        await must(run, dir, ['submodule', '--quiet', 'update', '--init', '--recursive', '--checkout', '--force']);
    }
    finally {
        const added = (await submoduleKeys(run, repository)).filter((key) => !before.has(key));
        for (const key of added)
            await run(repository, ['config', '--local', '--unset-all', key]);
    }
}
async function submoduleKeys(run, repository) {
    const args = ['config', '--local', '--name-only', '-z', '--get-regexp', '^submodule\\.'];
    return fields((await run(repository, args)).stdout);
}
//# sourceMappingURL=submodules.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/worktrees.js









/** Milliseconds; making an entry takes some ten of them. */
const patience = 60_000;
/** Adds a detached worktree at the absolute path `dir`; first frees what killed runs left. */
async function addWorktree(run, repository, { commit, dir }) {
    try {
        const id = await resolveCommit(run, repository, commit);
        if (!id)
            throw gitFailed(repository, ['worktree'], `${commit} is not a commit of this repository`);
        await populate(run, repository, { commit: id, dir });
        return (0,problem.ok)({ dir, commit: id });
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.Mm))
            throw error;
        await removeWorktree(run, repository, dir);
        return (0,problem/* fail */.fJ)(...error.problems);
    }
}
/** Locked before the long checkout, so that a kill in its midst leaves an entry that names its owner. */
async function populate(run, repository, { commit, dir }) {
    await alone(run, repository, async () => {
        await pruneLeftovers(run, repository);
        await must(run, repository, ['worktree', 'add', '--detach', '--no-checkout', '--quiet', dir, commit]);
        await must(run, repository, ['worktree', 'lock', '--reason', lockReason(), dir]);
    });
    await must(run, dir, ['reset', '--hard', '--quiet']);
    const modules = await (0,promises_.lstat)((0,external_node_path_.join)(dir, '.gitmodules')).catch(() => undefined);
    if (modules?.isFile())
        await initialiseSubmodules(run, repository, dir);
}
/** Removes the folder and git's entry for it; fine if either is gone already. The next start frees what is left. */
async function removeWorktree(run, repository, dir) {
    await run(repository, ['worktree', 'unlock', dir]);
    await forceRemove(dir);
    await alone(run, repository, () => removeEntry(run, repository, dir)).catch(unlessProblem);
}
/** Git fails on an entry that another process is just making or removing; so gates on one repository take turns. */
async function alone(run, repository, work) {
    return (0,lock/* withLock */.k)((0,external_node_path_.join)(await commonFolder(run, repository), 'benchgate-worktrees.lock'), patience, work);
}
function unlessProblem(error) {
    if (!(error instanceof problem/* ProblemError */.Mm))
        throw error;
}
//# sourceMappingURL=worktrees.js.map
;// CONCATENATED MODULE: ./build/src/edge/git.js










/** The real Git, by child processes of `git` that see `environment` without what redirects git. */
function openGit(environment) {
    const run = remembering(gitRunner(environment));
    return {
        repository: (dir) => findRepository(run, dir),
        resolve: (repository, rev) => resolveCommit(run, repository, rev),
        branch: (repository) => currentBranch(run, repository),
        defaultBranch: (repository) => defaultBranch(run, repository),
        isShallow: (repository) => isShallow(run, repository),
        parents: (repository, commit) => parentsOf(run, repository, commit),
        firstParents: (repository, commit, limit) => firstParents(run, repository, { commit, limit }),
        title: (repository, commit) => titleOf(run, repository, commit),
        fetch: (repository, commit) => fetchCommit(run, repository, commit),
        mergeBase: (repository, a, b) => mergeBase(run, repository, [a, b]),
        previousTag: (repository, commit) => previousTag(run, repository, commit),
        dirtyPaths: async (repository) => (await dirt(run, repository)).map(({ path }) => path),
        snapshot: (repository) => snapshot(run, repository),
        show: (repository, commit, path) => show(run, repository, { commit, path }),
        addWorktree: (repository, commit, dir) => addWorktree(run, repository, { commit, dir }),
        removeWorktree: (repository, dir) => removeWorktree(run, repository, dir),
        evaluatorChanges: (repository, base, head, globs) => evaluatorChanges(run, repository, { base, head, globs }),
        overlay: (repository, tree, commit, globs) => overlay(run, repository, { tree, commit, globs }),
        holds: holds,
    };
}
//# sourceMappingURL=git.js.map
// EXTERNAL MODULE: ./build/src/edge/history/histories.js + 6 modules
var histories = __webpack_require__(1814);
// EXTERNAL MODULE: ./build/src/edge/host.js + 2 modules
var host = __webpack_require__(3762);
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/edge/process-tree.js



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
        (0,external_node_child_process_.execFileSync)('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', timeout: 5000 });
    }
    catch {
        // Already gone.
    }
}
/** The newest process id of this pid namespace, or null where `/proc` does not tell. */
function newestProcess() {
    try {
        return Number((0,external_node_fs_.readFileSync)('/proc/loadavg', 'latin1').trim().split(' ').at(-1));
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
    const ids = (0,external_node_fs_.readdirSync)('/proc').map(Number).filter(Number.isInteger);
    return ids.filter((id) => (newest > leader ? id > leader && id <= newest : id > leader || id <= newest));
}
function carries(id, token) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${id}/environ`).includes(token);
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
    const token = (0,external_node_crypto_.randomBytes)(12).toString('hex');
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
        env: { ...env, [markerVariable]: tree.marker },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
        windowsHide: true,
    });
    if (child.pid !== undefined)
        tree.started(child.pid);
    return child;
}
async function runTo(keeper, argv, command) {
    const tree = processTree();
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
// EXTERNAL MODULE: ./build/src/edge/child-output.js
var child_output = __webpack_require__(3267);
;// CONCATENATED MODULE: ./build/src/edge/progress.js

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
        stream.write((0,child_output/* withoutCommands */.D)(`${text}\n`));
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
;// CONCATENATED MODULE: ./build/src/edge/world.js







/** The outside as it really is. Progress goes to stderr unless `quiet`. */
function realWorld(quiet) {
    return {
        clock: clock/* clock */.p,
        files: files/* files */.a,
        processes: processes,
        git: openGit(process.env),
        histories: histories/* fileHistories */.n,
        host: host/* host */.Hc,
        progress: progress(quiet),
    };
}
//# sourceMappingURL=world.js.map

/***/ })

};
