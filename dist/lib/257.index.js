export const id = 257;
export const ids = [257];
export const modules = {

/***/ 5460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ys: () => (/* binding */ historyObject)
/* harmony export */ });
/* unused harmony exports historyJson, historyText, runRows */
/* harmony import */ var _parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9391);


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
        return `No stored run of ${printable(benchmark)} matches.\n`;
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
    return `\nanchor: ${gitSha.slice(0, 10)}, set ${since} by ${printable(actor)}: ${printable(reason)}\n`;
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
        quantity(wall, 's'),
        printable(outcomeOf(run)),
    ];
}
/** Why a run failed, whatever it measured before; else its values and what it produced. */
function outcomeOf({ status, message, measurements, artifactHash }) {
    const values = measurements.flatMap((one) => one.status === 'ok' ? [`${one.metric} ${quantity(one.value, one.unit)}`] : []);
    const artifact = artifactHash === null ? [] : [`artifact ${artifactHash.replace('sha256:', '').slice(0, 12)}`];
    const failure = status !== 'ok' && message !== null ? [message] : [];
    const words = [...failure, ...values, ...artifact].join(', ');
    return words === '' ? (message ?? '') : words;
}
//# sourceMappingURL=history.js.map

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

/***/ 257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  establish: () => (/* binding */ establish),
  gate: () => (/* binding */ measuring_gate),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/src/core/model/plan.js
var plan = __webpack_require__(68);
// EXTERNAL MODULE: ./build/src/core/manifest/policy.js
var manifest_policy = __webpack_require__(8517);
// EXTERNAL MODULE: ./build/src/core/manifest/suggestion.js
var suggestion = __webpack_require__(4571);
;// CONCATENATED MODULE: ./build/src/core/manifest/advice.js



/** Fewest runs a side that a spread can be estimated from. */
const fewest = 2;
/**
 * Largest z that the rank test can reach with `b` baseline and `c` candidate runs: U at its extreme,
 * (n_b n_c / 2) / sqrt(n_b n_c (n_b + n_c + 1) / 12) = sqrt(3 n_b n_c / (n_b + n_c + 1)).
 */
const rankCeiling = (b, c) => Math.sqrt((3 * b * c) / (b + c + 1));
function rankAdvice(benchmark) {
    const { gate_policy: policy, promotion_z: z, promotion_sigma: sigma } = benchmark;
    const threshold = z ?? sigma;
    if (policy !== 'mann_whitney' || threshold === undefined)
        return [];
    const seeds = Math.max(benchmark.baseline_seeds.length, fewest);
    const runs = Math.max(benchmark.repetitions, fewest);
    const ceiling = rankCeiling(seeds, runs);
    if (threshold <= ceiling)
        return [];
    const message = `z of ${seeds} baseline and ${runs} candidate runs never exceeds ${ceiling.toFixed(2)}, so threshold ${threshold} cannot be reached`;
    return [{ message, remedy: 'raise repetitions and baseline_seeds, or lower promotion_z' }];
}
function countAdvice(benchmark) {
    if (benchmark.kind !== 'protocol' || (0,manifest_policy/* tierOf */.kx)(benchmark) === 'correctness')
        return [];
    const few = [];
    if (benchmark.repetitions < fewest) {
        few.push({
            message: 'one repetition has no spread to compare with',
            remedy: 'set repetitions to 2 or more',
        });
    }
    if (benchmark.baseline_seeds.length < fewest) {
        few.push({ message: 'a stored baseline needs at least 2 seeds', remedy: 'give baseline_seeds 2 or more' });
    }
    return few;
}
function idlePolicies({ manifest, file, lines }) {
    const names = manifest.benchmarks.map(({ name }) => name);
    return manifest.policy.flatMap(({ match }, index) => {
        const [benchmark] = (0,manifest_policy/* splitMatch */.U9)(match);
        if (names.some((name) => (0,plan/* matches */.cK)(benchmark, name)))
            return [];
        const near = (0,suggestion/* closest */.kp)(benchmark, names);
        const remedy = near ? `did you mean "${near}"?` : `benchmarks: ${names.join(', ')}`;
        const message = `[[policy]] ${match} matches no benchmark`;
        return [{ rule: 'manifest-advice', level: 'warning', message, remedy, file, line: lines.policy[index] }];
    });
}
/** What is allowed in a manifest and probably not meant: for `check`, never a reason to refuse. */
function manifestAdvice(loaded) {
    const { manifest, file, lines } = loaded;
    const benchmarks = manifest.benchmarks.flatMap((benchmark, index) => [...countAdvice(benchmark), ...rankAdvice(benchmark)].map((advice) => ({
        rule: 'manifest-advice',
        level: 'warning',
        file,
        line: lines.benchmarks[index],
        benchmark: benchmark.name,
        ...advice,
    })));
    return [...benchmarks, ...idlePolicies(loaded)];
}
//# sourceMappingURL=advice.js.map
;// CONCATENATED MODULE: ./build/src/core/model/finding.js
/** The answer for the whole job, worst first. */
const decisionKinds = ['ERROR', 'FAIL', 'UNDECIDED', 'WARN', 'PASS'];
/** The exit code of `gate` for a decision. */
function gateExitCode(decision) {
    switch (decision) {
        case 'ERROR':
            return 70;
        case 'FAIL':
            return 1;
        case 'UNDECIDED':
            return 2;
        case 'WARN':
        case 'PASS':
            return 0;
    }
}
//# sourceMappingURL=finding.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/core/manifest/located.js
var located = __webpack_require__(3245);
// EXTERNAL MODULE: ./build/src/core/manifest/scalars.js
var scalars = __webpack_require__(6838);
// EXTERNAL MODULE: ./build/src/core/manifest/schema-faults.js
var schema_faults = __webpack_require__(3388);
// EXTERNAL MODULE: ./build/src/core/manifest/toml.js
var toml = __webpack_require__(9767);
;// CONCATENATED MODULE: ./build/src/core/manifest/accepted.js






const entry = schemas/* strictObject */.rej({
    benchmark: scalars/* doc */.H9(scalars/* text */.Qq, 'Name or pattern of the benchmark.'),
    metric: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* text */.Qq, '*'), 'Name or pattern of the metric; default all.'),
    subject: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* text */.Qq, 'self'), 'Subject; default self, this repository.'),
    max_change: scalars/* doc */.H9(scalars/* change */.Zg, 'Largest accepted change for the worse: "12%" or 0.12.'),
    reason: scalars/* doc */.H9(scalars/* text */.Qq, 'Why it is worth its cost.'),
    author: scalars/* doc */.H9(scalars/* text */.Qq, 'Who accepts it.'),
    until: scalars/* doc */.H9(scalars/* text */.Qq, 'Last day (YYYY-MM-DD), or the version that ends it (v2.0.0).'),
});
const anchorMove = schemas/* strictObject */.rej({
    benchmark: scalars/* doc */.H9(scalars/* text */.Qq, 'Name or pattern of the benchmark.'),
    subject: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* text */.Qq, 'self'), 'Subject; default self, this repository.'),
    to: scalars/* doc */.H9(scalars/* text */.Qq, 'Commit or tag that paired:best compares with from now on; a report of it must be stored.'),
    reason: scalars/* doc */.H9(scalars/* text */.Qq, 'Why its level is the one to hold.'),
    author: scalars/* doc */.H9(scalars/* text */.Qq, 'Who decides it.'),
});
/** `bench/accepted.toml`: regressions that were accepted, with who, why, how much and until when, and moved anchors. */
const acceptedSchema = schemas/* strictObject */.rej({
    accepted: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* list */.p_(entry, 'acceptances'), []), 'One table [[accepted]] for each.'),
    anchor: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* list */.p_(anchorMove, 'moves of the anchor'), []), 'One table [[anchor]] for each.'),
});
const nothingAccepted = { accepted: [], anchors: [] };
/** Reads such a file; every problem at once, with line and column. */
async function parseAccepted(text, file) {
    const raw = (0,toml/* parseToml */.MT)(text, file);
    if (!raw.ok)
        return raw;
    const read = acceptedSchema.safeParse(raw.value, { reportInput: true });
    if (!read.success)
        return (0,located/* located */.t)((0,schema_faults/* schemaFaults */.d)(read.error.issues, acceptedSchema), text, file);
    const lines = tableLines(text, 'accepted');
    const unclear = read.data.accepted.flatMap(({ until }, index) => isUntil(until) ? [] : [badUntil(until, file, lines[index] ?? 1)]);
    if (unclear.length > 0)
        return (0,problem/* fail */.fJ)(...unclear);
    const anchorLines = tableLines(text, 'anchor');
    return (0,problem.ok)({
        accepted: read.data.accepted.map(({ max_change: maxChange, ...rest }, index) => ({
            ...rest,
            maxChange,
            line: lines[index] ?? 1,
        })),
        anchors: read.data.anchor.map((move, index) => ({ ...move, line: anchorLines[index] ?? 1 })),
    });
}
/** True when today is past the day, or when a release has the version that ends the acceptance. */
function isExpired(until, today, version) {
    return isDay(until) ? today > until : version !== null && version === until;
}
const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const isUntil = (text) => isDay(text) || /^(?!\d{4}-)v?\d+(\.\d+)*([-+].*)?$/.test(text);
const badUntil = (until, file, line) => ({
    where: { file, line, key: 'until' },
    what: `"${until}" is neither a day nor a version`,
    hint: 'write a day such as 2027-01-31, or a version such as v2.0.0',
});
const tableLines = (text, table) => text
    .split('\n')
    .flatMap((line, index) => (/^\s*\[\[\s*(\w+)\s*\]\]/.exec(line)?.[1] === table ? [index + 1] : []));
//# sourceMappingURL=accepted.js.map
// EXTERNAL MODULE: ./build/src/core/model/rename.js
var rename = __webpack_require__(6593);
// EXTERNAL MODULE: ./build/src/core/manifest/parse.js + 11 modules
var parse = __webpack_require__(599);
// EXTERNAL MODULE: ./build/src/app/base.js + 1 modules
var base = __webpack_require__(2299);
// EXTERNAL MODULE: ./build/src/app/manifest-file.js
var manifest_file = __webpack_require__(2763);
;// CONCATENATED MODULE: ./build/src/app/site.js




/** Events of commits that are on the default branch already: their manifest was accepted with them. */
const acceptedEvents = ['push', 'schedule', 'release', 'workflow_dispatch'];
/** Finds the commits and reads both manifests. Throws ProblemError for what the user must mend. */
async function findSite(world, request) {
    const repository = (0,problem/* orThrow */.aU)(await world.git.repository(request.project));
    const projectPath = await world.files.relative(repository, request.project);
    const { loaded: head, text: headText } = await headManifest(world, request, { repository, projectPath });
    const accepted = acceptedEvents.includes(request.occasion.event);
    const commits = (0,problem/* orThrow */.aU)(await (0,base/* resolveBase */.g)(world, baseInput(request, repository, accepted)));
    const found = { repository, projectPath, commits, head, headText };
    if (accepted && request.base === null) {
        return { ...found, base: head, authority: 'head', manifestText: headText, findings: [] };
    }
    return { ...found, ...(await baseSide(world, request, found)) };
}
/** The checked-out one, or that of the commit which the request names. */
async function headManifest(world, { head, project, manifest }, { repository, projectPath }) {
    if (head === null)
        return (0,manifest_file/* readManifest */.W)(world, project, manifest);
    const readBytes = async () => {
        const text = await world.git.show(repository, head, fromTop(projectPath, manifest));
        return text === undefined ? undefined : new TextEncoder().encode(text);
    };
    return (0,manifest_file/* readManifest */.W)({ files: { readBytes } }, project, manifest);
}
/** A path of the project, from the top of the repository. */
const fromTop = (projectPath, path) => projectPath === '' ? path : `${projectPath}/${path}`;
function baseInput({ occasion, head, base, allowDirty }, repository, accepted) {
    const { event, branch, defaultBranch, baseSha, headSha, baseBranch } = occasion;
    return {
        repository,
        event,
        // What is accepted already has no base of its own: its baselines come from the history.
        baseOption: base ?? (accepted ? 'HEAD' : undefined),
        headOption: head ?? undefined,
        allowDirty,
        mayFetch: event !== 'local',
        branch: branch ?? undefined,
        defaultBranch: defaultBranch ?? undefined,
        headSha: headSha ?? undefined,
        eventBaseSha: baseSha ?? undefined,
        eventBaseRef: baseBranch ?? undefined,
    };
}
async function baseSide(world, request, found) {
    const { repository, projectPath, commits } = found;
    const path = fromTop(projectPath, request.manifest);
    const text = await world.git.show(repository, commits.base, path);
    const base = text === undefined ? null : await (0,parse/* parseManifest */.N)(text, request.manifest);
    if (base?.ok)
        return { base: base.value, authority: 'base', manifestText: text ?? '', findings: [] };
    return withoutBase(found, base === null ? [] : base.problems);
}
/** Head decides by its own manifest: base has none, or one with these problems. */
function withoutBase({ head, headText, commits }, problems) {
    const finding = baseManifestMissing(head.file, commits.base, problems);
    return { base: null, authority: 'head', manifestText: headText, findings: [finding] };
}
function baseManifestMissing(file, commit, problems) {
    const short = commit.slice(0, 10);
    const what = problems.length === 0
        ? 'has no manifest'
        : `has a broken manifest: ${problems.map(problem/* showProblem */.Hi).join('; ')}`;
    return {
        rule: 'base-manifest-missing',
        level: 'warning',
        message: `base ${short} ${what}; head's own policy was used and every benchmark counts as new`,
        file,
        line: 1,
        remedy: 'This settles itself once a manifest is on the base branch.',
    };
}
//# sourceMappingURL=site.js.map
;// CONCATENATED MODULE: ./build/src/app/acceptances.js





/** The file of accepted regressions, beside the manifest's folder. */
const acceptedFile = 'bench/accepted.toml';
/** Reads `bench/accepted.toml` of head and base. A broken file of head is a problem; base's counts as absent. */
async function readAccepted(world, site, request) {
    const { repository, projectPath, commits, authority } = site;
    const path = fromTop(projectPath, acceptedFile);
    const own = request.head === null
        ? await world.files.readText(`${request.project}/${acceptedFile}`)
        : await world.git.show(repository, request.head, path);
    const { accepted: proposed, anchors } = own === undefined ? nothingAccepted : (0,problem/* orThrow */.aU)(await parseAccepted(own, acceptedFile));
    if (authority === 'head')
        return { agreed: proposed, proposed: [], anchors };
    const text = await world.git.show(repository, commits.base, path);
    const base = text === undefined ? null : await parseAccepted(text, acceptedFile);
    const agreed = base?.ok ? base.value.accepted : [];
    const brought = proposed.filter((entry) => !agreed.some((known) => sameEntry(known, entry)));
    return { agreed, proposed: brought, anchors };
}
const sameEntry = ({ line: _a, ...a }, { line: _b, ...b }) => JSON.stringify(a) === JSON.stringify(b);
/** Holds every failed metric against the acceptances, and says which of them have expired. */
function applyAccepted(accepted, verdicts, moment) {
    const all = [
        ...accepted.agreed.map((entry) => ({ entry, level: 'note' })),
        ...accepted.proposed.map((entry) => ({ entry, level: 'warning' })),
    ];
    const live = all.filter(({ entry }) => !isExpired(entry.until, moment.today, moment.version));
    const expired = all.filter(({ entry }) => isExpired(entry.until, moment.today, moment.version));
    const hits = verdicts.flatMap((verdict) => {
        const names = namesOf(verdict, moment.renaming);
        const found = verdict.kind === 'FAIL' && live.find(({ entry }) => covers(entry, verdict, names));
        return found ? [{ verdict, ...found }] : [];
    });
    return {
        findings: [...hits.map(acceptedFinding), ...expired.map(({ entry }) => expiredFinding(entry))],
        acceptances: hits.map(({ verdict, entry }) => acceptanceOf(verdict, entry, moment.now)),
    };
}
function namesOf({ benchmark, metric }, renaming) {
    if (metric === null)
        return [];
    const renames = renaming.find(({ name }) => name === benchmark)?.renames ?? [];
    return [metric, ...(0,rename/* namesBefore */.G0)(renames, metric)];
}
/** Covered is what is not proven to be worse than was accepted. */
function covers(entry, { benchmark, subject, evidence }, names) {
    if (evidence.absolute || !(0,plan/* matches */.cK)(entry.benchmark, benchmark) || entry.subject !== subject)
        return false;
    const proven = evidence.low ?? evidence.worse;
    return names.some((name) => (0,plan/* matches */.cK)(entry.metric, name)) && proven !== null && proven <= entry.maxChange;
}
function acceptedFinding({ verdict, entry, level }) {
    const { benchmark, subject, metric } = verdict;
    const how = level === 'warning' ? 'this change itself accepts it' : 'it was accepted';
    return {
        rule: 'accepted-regression',
        level,
        message: `${benchmark} ${metric} is worse, and ${how} up to ${Math.round(entry.maxChange * 1000) / 10} % until ${entry.until} by ${entry.author}: ${entry.reason}`,
        file: acceptedFile,
        line: entry.line,
        benchmark,
        subject,
        ...(metric === null ? {} : { metric }),
    };
}
const expiredFinding = ({ benchmark, metric, until, line }) => ({
    rule: 'acceptance-expired',
    level: 'warning',
    message: `the acceptance of ${benchmark} ${metric} ended with ${until} and no longer counts`,
    file: acceptedFile,
    line,
});
const acceptanceOf = (verdict, entry, at) => ({
    benchmark: verdict.benchmark,
    subject: verdict.subject,
    metric: verdict.metric ?? '*',
    maxChange: entry.maxChange,
    reason: entry.reason,
    author: entry.author,
    until: entry.until,
    at,
    supersedes: null,
});
//# sourceMappingURL=acceptances.js.map
// EXTERNAL MODULE: ./build/src/app/ancestry.js
var ancestry = __webpack_require__(3872);
// EXTERNAL MODULE: ./build/src/core/gates/wording.js
var wording = __webpack_require__(5250);
;// CONCATENATED MODULE: ./build/src/app/anchors/story.js

/** Farther back the merges are not counted any more. */
const farthest = 1000;
/**
 * Adds to every regression against the anchor how it came about: by how much since when, over how many merges, and
 * whether any of them was flagged on its own. Without that a slow boil would look like the fault of the last change.
 */
async function tellSinceAnchor({ git }, past, verdicts) {
    if (!verdicts.some(isSlide))
        return verdicts;
    const { repository, commits } = past.site;
    const line = await git.firstParents(repository, commits.headCommit, farthest);
    return verdicts.map((verdict) => {
        if (!isSlide(verdict))
            return verdict;
        return { ...verdict, reason: `${verdict.reason}; ${storyOf(past, line, { verdict, verdicts })}` };
    });
}
/** A metric that got worse since the anchor. */
const isSlide = ({ kind, baseline, evidence }) => kind === 'FAIL' && baseline.startsWith('paired:best (') && evidence.worse !== null;
function storyOf(past, line, session) {
    const { benchmark, subject, evidence } = session.verdict;
    const anchor = past.history.pointer('best', benchmark, subject);
    const merges = line.indexOf(anchor.gitSha);
    const size = `+${(0,wording/* amount */.vj)(evidence.worse, evidence.absolute)} since ${nameOf(past, anchor)}`;
    if (merges < 0)
        return `${size}, which is not among the first parents of HEAD`;
    const flagged = flaggedAmong(past, line.slice(0, merges), session);
    if (merges === 1)
        return `${size}, 1 merge ago`;
    const [first] = flagged;
    const words = first === undefined
        ? 'none of which was flagged on its own: a slow boil'
        : `of which ${flagged.length} ${flagged.length === 1 ? 'was' : 'were'} flagged, first ${first.slice(0, 10)}`;
    return `${size} over ${(0,wording/* counted */.hS)(merges, 'merge')}, ${words}`;
}
/** The anchor's version, else its commit. */
function nameOf({ history, project }, { report, gitSha, benchmark, subject }) {
    const found = history.reports({ project, benchmark, subject }).find(({ uid }) => uid === report);
    return found?.version ?? gitSha.slice(0, 10);
}
/** Commits at which this metric was judged worse than anything but the anchor, oldest first. */
function flaggedAmong({ history, project }, line, { verdict, verdicts }) {
    const { benchmark, subject, metric } = verdict;
    const series = { project, benchmark, subject };
    const isFlag = (one) => one.benchmark === benchmark &&
        one.subject === subject &&
        one.metric === metric &&
        (one.kind === 'FAIL' || one.kind === 'REJECT') &&
        !one.baseline.startsWith('paired:best');
    const sessions = new Set(history
        .verdicts(series)
        .filter(isFlag)
        .map(({ session }) => session));
    const stored = history.reports(series).filter(({ session }) => sessions.has(session));
    const commits = new Set(stored.map(({ gitSha }) => gitSha));
    return line
        .filter((commit, index) => commits.has(commit) || (index === 0 && verdicts.some(isFlag)))
        .toReversed();
}
//# sourceMappingURL=story.js.map
// EXTERNAL MODULE: ./build/src/core/model/verdict.js
var model_verdict = __webpack_require__(462);
// EXTERNAL MODULE: ./build/src/core/model/version.js
var version = __webpack_require__(1599);
// EXTERNAL MODULE: ./build/src/app/assess.js
var assess = __webpack_require__(7755);
// EXTERNAL MODULE: ./build/src/app/judging/case.js
var judging_case = __webpack_require__(3588);
// EXTERNAL MODULE: ./build/src/app/kinds/index.js + 12 modules
var app_kinds = __webpack_require__(1364);
;// CONCATENATED MODULE: ./build/src/app/execute.js



/** Executes a benchmark once in a scratch folder of its own and tells what came of it. */
async function execute_execute(world, benchmark, slot) {
    const kind = findPlugin(kinds, benchmark.kind);
    if (!kind)
        throw new Error(`no kind ${benchmark.kind}`);
    const scratch = await world.files.makeTemporaryFolder('benchgate-run-');
    const startedAt = world.clock.now();
    const { cwd, env, seed, repetition, repetitions, cpus, archive } = slot;
    try {
        const request = { benchmark, cwd, env, scratch, seed, repetition, repetitions, cpus, archive };
        return runOf(benchmark, slot, startedAt, await kind.execute(world, request));
    }
    finally {
        // A benchmark can leave what we may not remove. That is no reason to lose its run, or those after it.
        await world.files.remove(scratch).catch(() => undefined);
    }
}
function runOf(benchmark, slot, startedAt, attempt) {
    const { side, rule, pair, order, seed, repetition } = slot;
    const { status, message, exitCode, wall, artifactHash } = attempt;
    const named = side === 'head' ? measuredByHead : measuredBefore;
    const measurements = named(benchmark.renames, attempt.measurements);
    const subject = benchmark.subject.id;
    const words = message === null || status === 'ok' ? message : withLastWords(message, attempt.stderr);
    return {
        ...{ benchmark: benchmark.name, subject, side, rule, pair, order, seed, repetition, startedAt },
        ...{ wall, exitCode, status, message: words, artifactHash, measurements },
    };
}
const lastWordsLimit = 400;
function withLastWords(message, stderr) {
    const words = stderr.trim();
    if (words === '' || message.includes(words))
        return message;
    return `${message}; it said: ${words.slice(-lastWordsLimit)}`;
}
//# sourceMappingURL=execute.js.map
;// CONCATENATED MODULE: ./build/src/app/lane.js

function lane_halt(lane, stop, message = null) {
    lane.stop = stop;
    lane.message = message;
}
/** Discarded executions that fill caches and show whether the benchmark runs at all. */
async function warmUp(world, lane, record) {
    for (let repetition = 0; repetition < lane.benchmark.warmup && lane.stop === null; repetition++) {
        await attempt(world, lane, { pair: 0, repetition, record });
    }
}
/** The next pair (or repetition) of the lane; a failed run is tried once more before it counts. */
async function advance(world, lane, record) {
    const pair = lane.finished + 1;
    await attempt(world, lane, { pair, repetition: pair - 1, record });
    if (lane.stop !== null)
        return;
    lane.finished = pair;
    if (lane.finished >= lane.most)
        lane_halt(lane, lane.contest.against === null ? 'complete' : 'max-pairs');
}
async function attempt(world, lane, step) {
    const failed = await runSides(world, lane, step);
    if (failed.length === 0 || lane.contest.asked)
        return;
    const again = failed.some(({ status }) => status === 'timeout') ? failed : await runSides(world, lane, step);
    if (again.length > 0)
        haltBroken(lane, again);
}
/** Runs both sides of a pair in their order; returns the runs that did not end well. */
async function runSides(world, lane, step) {
    const against = lane.contest.against;
    const headFirst = lane.headFirst[Math.max(0, step.pair - 1)] ?? true;
    const order = against === null ? ['head'] : headFirst ? ['head', against] : [against, 'head'];
    const failed = [];
    for (const [index, side] of order.entries()) {
        const run = await execute(world, lane.benchmark, slotOf(lane, side, index === 0 ? 0 : 1, step));
        await step.record(run);
        lane.runs.push(run);
        lane.spent += run.wall;
        if (run.status !== 'ok')
            failed.push(run);
    }
    return failed;
}
function slotOf(lane, side, order, { pair, repetition }) {
    const place = lane.places[side];
    if (!place)
        throw new Error(`no tree for ${side}`);
    const seed = lane.seeds[pair === 0 ? 0 : pair - 1] ?? null;
    const { cwd, env } = place;
    return {
        side,
        rule: lane.contest.rule,
        pair,
        order,
        seed,
        repetition,
        repetitions: lane.most,
        cwd,
        env,
        cpus: lane.cpus,
        archive: lane.archive,
    };
}
function haltBroken(lane, failed) {
    const words = failed.map(({ side, message, status }) => `${side} ${message ?? status}`).join('; ');
    const headFailed = failed.some(({ side }) => side === 'head');
    const baseFailed = failed.some(({ side }) => side !== 'head');
    lane_halt(lane, headFailed && baseFailed ? 'both-failed' : headFailed ? 'head-failed' : 'base-failed', words);
}
//# sourceMappingURL=lane.js.map
;// CONCATENATED MODULE: ./build/src/app/lanes.js





/** One lane a contest; a lane that cannot start is stopped already and says why. */
async function lanesOf(world, job, built) {
    const lanes = [];
    for (const contest of job.contests)
        lanes.push(await laneOf(world, job, { contest, built }));
    return lanes;
}
async function laneOf(world, job, { contest, built }) {
    const benchmark = job.plan.benchmarks[contest.benchmark];
    const fixedPairs = contest.against === null || isShort(benchmark) ? null : job.fixedPairs;
    const sides = sidesOf(contest, built);
    const most = fixedPairs ?? mostRuns(benchmark, contest, job);
    const earlier = contest.attempt?.earlier ?? [];
    const before = contest.before ?? Math.max(0, ...earlier.map(({ pair }) => pair));
    const lane = {
        contest,
        benchmark,
        places: placesOf(world, job, { benchmark, contest, sides }),
        cpus: job.plan.machine.cpus,
        headFirst: pairOrders(contest.orderSeed, most).map((order) => order === 'head-first'),
        seeds: seedsOf(benchmark, contest, { job, most }),
        archive: job.archive,
        most,
        fixedPairs,
        before,
        runs: [...earlier],
        finished: before,
        spent: 0,
        stop: null,
        message: null,
    };
    if (before >= most)
        halt(lane, 'max-pairs');
    else
        await haltIfUnable(world, lane, sides);
    return lane;
}
function sidesOf({ commit }, { sides }) {
    return sides.filter((side) => side.side === 'head' || side.commit === commit);
}
function seedsOf({ seeds }, { against, asked }, { job, most }) {
    if (asked)
        return asked.seeds;
    return against === null && seeds.length > 0 ? seeds : seedsFrom(BigInt(job.metaSeed), most);
}
/** Pairs that end the contest whatever they show. Exact answers need two runs a side that agree. */
function mostRuns(benchmark, { against, asked }, job) {
    if (asked)
        return asked.seeds.length;
    const { repetitions, seeds, tier, cost, kind } = benchmark;
    if (tier === 'correctness')
        return Math.max(2, repetitions);
    if (isShort(benchmark))
        return 2;
    const { gate } = job.plan;
    // Pairs after the last look would decide nothing.
    if (against !== null)
        return looksOf(gate).at(-1) ?? gate.maxPairs;
    if (seeds.length > 0)
        return seeds.length;
    return cost === 'fast' && kind !== 'protocol' ? Math.max(recordedRuns, repetitions) : repetitions;
}
/** True where two runs a side that agree are the whole answer, or the artifact is: no pairs are tested then. */
const isShort = (benchmark) => benchmark.tier === 'correctness' || benchmark.deterministic || allExact(benchmark);
/** Runs of head alone of a cheap benchmark that says nothing itself: enough for a mean and a spread. */
const recordedRuns = 5;
/** True where every metric that is judged is exact. */
function allExact({ metrics, defaultPolicy }) {
    const policies = [...metrics.map(({ policy }) => policy), ...(defaultPolicy ? [defaultPolicy] : [])];
    return policies.length > 0 && policies.every(({ exact }) => exact);
}
function placesOf(world, { plan, repository }, { benchmark, contest, sides }) {
    const ready = sides.flatMap((side) => (side.state === 'ready' ? [side] : []));
    return Object.fromEntries(ready.map(({ side, dir, tree }) => {
        const inherited = world.processes.baseEnvironment(plan.envPassthrough, repository, tree);
        // One build may serve two rules; in this contest it goes by this contest's name.
        const name = side === 'head' ? side : contest.against;
        return [name, { cwd: dir, env: { ...inherited, ...plan.env, ...benchmark.env } }];
    }));
}
async function haltIfUnable(world, lane, sides) {
    const missing = await unmet(world, lane.benchmark);
    if (missing !== null)
        return halt(lane, 'skipped', missing);
    const broken = sides.filter((side) => side.state === 'failed');
    if (broken.length > 0)
        return halt(lane, sideStop(broken.map(({ side }) => side)), brokenWords(broken));
    const drift = await driftIn(world, lane);
    if (drift !== null)
        halt(lane, 'corpus-drift', drift);
}
/** A corpus that drifted while it was used spoils every run that used it. */
async function haltIfChanged(world, lanes) {
    for (const lane of lanes) {
        if (lane.runs.length === 0)
            continue;
        const drift = await driftIn(world, lane);
        if (drift !== null)
            halt(lane, 'corpus-drift', `${drift}; it changed while it was measured with`);
    }
}
async function driftIn(world, { benchmark, places }) {
    for (const { cwd } of Object.values(places)) {
        const drift = await corpusDrift(world, benchmark, cwd);
        if (drift !== null)
            return drift;
    }
    return null;
}
const brokenWords = (broken) => broken
    .map((side) => side.state === 'failed' ? `${side.side} does not build (${side.step}): ${side.message}` : '')
    .join('; ');
function sideStop(broken) {
    if (!broken.includes('head'))
        return 'base-failed';
    return broken.length > 1 ? 'both-failed' : 'head-failed';
}
//# sourceMappingURL=lanes.js.map
// EXTERNAL MODULE: ./build/src/core/model/session.js
var session = __webpack_require__(447);
;// CONCATENATED MODULE: ./build/src/app/sequences.js

/** The manifest that decides holds the policy, and the version the schedule of the looks. */
const identityOf = ({ gitSha, diffHash, manifestHash, harnessVersion, machine }) => JSON.stringify([gitSha, diffHash, manifestHash, harnessVersion, (0,session/* fingerprint */.R)(machine)]);
const keyOf = (head, rule, definitionHash) => JSON.stringify([head, rule, definitionHash]);
/** Every sequence among these trials, in the order in which they began. */
function sequencesOf(trials) {
    const sequences = [];
    for (const trial of trials) {
        const key = keyOf(identityOf(trial.header), trial.rule, trial.definitionHash);
        const before = sequences.findLast((one) => one.key === key);
        const reached = Math.max(0, ...(before?.trials.map(({ last }) => last) ?? []));
        if (trial.first === 1)
            sequences.push({ key, trials: [trial] });
        else if (before && trial.first <= reached + 1)
            before.trials.push(trial);
    }
    return sequences;
}
/** When the first session of a sequence began, milliseconds since 1970. */
const startOf = ({ trials }) => trials[0].header.startedAt;
//# sourceMappingURL=sequences.js.map
// EXTERNAL MODULE: ./build/src/app/series.js
var series = __webpack_require__(4344);
;// CONCATENATED MODULE: ./build/src/app/attempts.js







/** Measured here and from now on. */
function measuredHere({ host }, plan) {
    const here = { machine: host.machine(plan.machine.label), startedAt: Number.POSITIVE_INFINITY };
    return () => here;
}
/** The opponents with what the history knows of earlier attempts against each. */
function withAttempts(world, trying, opponents) {
    const head = headOf(world, trying);
    return opponents.map((one) => {
        const benchmark = trying.plan.benchmarks[one.benchmark];
        if (isShort(benchmark))
            return one;
        const tried = ([rule, opponent]) => [
            rule,
            opponent.state === 'commit'
                ? { ...opponent, attempt: attemptOf(trying, { head, benchmark, rule, against: opponent.commit }) }
                : opponent,
        ];
        return { ...one, byRule: new Map([...one.byRule].map(tried)) };
    });
}
const headOf = ({ host }, { site: { commits }, plan }) => ({
    gitSha: commits.headCommit,
    diffHash: commits.diff === null ? null : host.sha256(commits.diff),
    manifestHash: plan.manifestHash,
    harnessVersion: version/* version */.r,
});
function attemptOf(trying, question) {
    const { history, plan, request } = trying;
    const { benchmark, rule, against } = question;
    const subject = benchmark.subject.id;
    const trials = history.trials({ project: plan.project, benchmark: benchmark.name, subject, against });
    const measurement = trying.measurementOf(benchmark, rule);
    const sequences = sequencesOf(trials.filter(({ header }) => header.startedAt < measurement.startedAt));
    const own = request.fresh ? undefined : sequences.findLast((one) => isOf(one, question, measurement));
    const born = own ? startOf(own) : measurement.startedAt;
    const number = isCounted(trying) ? 1 + triedBefore(trying, { question, sequences, born }) : null;
    return { number, ...measuredIn(history, question, own) };
}
/** The same question, asked in the same way on that machine. */
function isOf({ key, trials }, question, measurement) {
    const machine = measurement.machine ?? trials[0].header.machine;
    const { head, rule, benchmark } = question;
    return key === keyOf(identityOf({ ...head, machine }), rule, benchmark.definitionHash);
}
/**
 * Attempts are counted where nobody else sees them: in loops on one's own machine, and wherever PROMOTE is asked for.
 * Pushes to a pull request are not. Each is shown to its reviewers with its own verdict; its base moves with the
 * branch; and its sessions stay apart from the history, so that a count would depend on which cache was restored.
 */
const isCounted = ({ plan, request }) => plan.gate.mode === 'promote' || request.occasion.event === 'local';
/**
 * Attempts before this one that came to a look, since the last that succeeded. Success ends the trying, and what
 * comes after it is a question of its own: among any number of them the false successes are at most the error's share
 * of one more than all successes (Foster and Stine 2008, alpha-investing).
 */
function triedBefore({ history, plan }, { question, sequences, born }) {
    const first = (0,assess/* looksOf */.uJ)(plan.gate)[0] ?? 1;
    const successes = successfulSessions(history, plan, question);
    const times = sequences
        .flatMap(({ trials }) => trials)
        .filter(({ header }) => successes.has(header.id))
        .map(({ header }) => header.startedAt);
    const since = Math.max(Number.NEGATIVE_INFINITY, ...times.filter((time) => time < born));
    const counted = sequences.filter((one) => {
        const start = startOf(one);
        return start < born && start > since && one.trials.some(({ last }) => last >= first);
    });
    // Two rules may name one commit: their pairs are one attempt, and Holm counts them both.
    return new Set(counted.map(({ trials }) => trials[0].header.id)).size;
}
/** Sessions in which every metric of the benchmark was proven good against this commit. */
function successfulSessions(history, plan, { benchmark, against }) {
    const { name, subject } = benchmark;
    const kinds = new Map();
    for (const verdict of history.verdicts({ project: plan.project, benchmark: name, subject: subject.id })) {
        if (verdict.gate !== 'paired' || !verdict.baseline.endsWith(`(${(0,judging_case/* short */.h0)(against)})`))
            continue;
        kinds.set(verdict.session, [...(kinds.get(verdict.session) ?? []), verdict.kind]);
    }
    const good = [...kinds].filter(([, all]) => ['PASS', 'PROMOTE'].includes((0,model_verdict/* worstKind */.eD)(all) ?? ''));
    return new Set(good.map(([session]) => session));
}
/** The pairs of a sequence and the largest family they were judged in. */
function measuredIn(history, question, own) {
    const earlier = [];
    let family = 0;
    for (const { header } of own?.trials ?? []) {
        const session = history.session(header.id);
        const reached = Math.max(0, ...earlier.map(({ pair }) => pair));
        const pairs = (0,series/* finishedPairs */.uc)(runsIn(session, question)).filter(({ head }) => head.pair > reached);
        earlier.push(...pairs.flatMap(({ base, head }) => [slim(base), slim(head)]));
        family = Math.max(family, ...(session?.verdicts ?? []).map(({ evidence }) => evidence.family ?? 0));
    }
    return { earlier, family, machine: own?.trials[0]?.header.machine ?? null };
}
function runsIn(session, { benchmark, rule }) {
    const own = (session?.runSets ?? []).filter((set) => set.benchmark === benchmark.name && set.subject === benchmark.subject.id && set.rule === rule);
    return own.flatMap(({ runs }) => runs);
}
/** Samples inside a run decide nothing, and the measuring process has to stay small. */
const slim = (run) => ({
    ...run,
    measurements: run.measurements.map((one) => {
        if (one.status !== 'ok')
            return one;
        const { samples: _, metadata: __, ...kept } = one;
        return kept;
    }),
});
//# sourceMappingURL=attempts.js.map
// EXTERNAL MODULE: ./build/src/core/documents/parts/numbers.js
var numbers = __webpack_require__(9391);
// EXTERNAL MODULE: ./build/src/core/store/eligibility.js
var eligibility = __webpack_require__(4282);
// EXTERNAL MODULE: ./build/src/core/stats/signed-rank.js
var signed_rank = __webpack_require__(1180);
;// CONCATENATED MODULE: ./build/src/core/stats/dependence.js


/** With these the smallest p is 0.0005: far enough below the level of 0.01 that is asked for. */
const shuffles = 1999;
/** Mid-ranks minus their mean. */
function centredRanks(values) {
    const n = values.length;
    const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => values[a] - values[b]);
    const ranks = new Float64Array(n);
    for (let from = 0; from < n;) {
        let to = from;
        while (to < n && values[order[to]] === values[order[from]])
            to++;
        for (const index of order.slice(from, to))
            ranks[index] = (from + to - n) / 2;
        from = to;
    }
    return ranks;
}
function neighbourSum(ranks) {
    let total = 0;
    for (let i = 1; i < ranks.length; i++)
        total += ranks[i - 1] * ranks[i];
    return total;
}
function shuffle(values, random) {
    for (let last = values.length - 1; last > 0; last--) {
        const chosen = Math.floor(random() * (last + 1));
        const kept = values[last];
        values[last] = values[chosen];
        values[chosen] = kept;
    }
}
/**
 * Permutation test of the lag-1 autocorrelation of the ranks, two-sided around its mean over all orders, which is
 * -Σ r² / n. The same generator state gives the same p. @throws RangeError when a value is not finite.
 */
function dependence_neighbourDependence(values, random) {
    requireFinite(values);
    const ranks = centredRanks(values);
    const squares = ranks.reduce((total, rank) => total + rank * rank, 0);
    if (squares === 0)
        return { rankAutocorrelation: 0, pTwoSided: 1 };
    const expected = -squares / ranks.length;
    const observed = neighbourSum(ranks);
    const distance = Math.abs(observed - expected) - slack * squares;
    let asFar = 1;
    for (let round = 0; round < shuffles; round++) {
        shuffle(ranks, random);
        if (Math.abs(neighbourSum(ranks) - expected) >= distance)
            asFar++;
    }
    return { rankAutocorrelation: observed / squares, pTwoSided: asFar / (shuffles + 1) };
}
//# sourceMappingURL=dependence.js.map
;// CONCATENATED MODULE: ./build/src/core/stats/expected-effort.js
/** From the narrowest margins to the widest. */
const presets = [
    { name: 'strict', tolerance: 0.02, limit: 0.05, upToSigma: 0.05 },
    { name: 'shared', tolerance: 0.03, limit: 0.1, upToSigma: 0.1 },
    { name: 'noisy', tolerance: 0.05, limit: 0.15, upToSigma: 0.2 },
];
/** The narrowest preset that suits pairs of this core spread; null: too noisy for any, so only informational. */
const expected_effort_presetFor = (sigmaCore) => presets.find(({ upToSigma }) => sigmaCore <= upToSigma) ?? null;
/**
 * Simulated effort of the paired gate (tolerance 2 %, limit 5 %, at most 30 pairs, one metric, normal pair noise) for
 * builds that are unchanged, 5 % worse and 10 % worse.
 */
const unchanged = [
    [0.01, 6, 1],
    [0.02, 6.1, 1],
    [0.03, 6.8, 1],
    [0.04, 8.4, 1],
    [0.05, 10.5, 0.996],
    [0.07, 16, 0.94],
    [0.1, 21, 0.69],
];
// Quieter than this the curve goes on with builds beyond the limit, of which none may pass.
const atLimit = [
    [0.03, 10.5, 0.97],
    [0.04, 14.5, 0.93],
    [0.05, 18, 0.82],
    [0.07, 22, 0.56],
    [0.1, 25, 0.33],
];
const beyondLimit = [
    [0.01, 6, 1],
    [0.02, 6, 1],
    [0.03, 6.1, 1],
    [0.04, 6.4, 1],
    [0.05, 7.2, 1],
    [0.07, 9.4, 1],
    [0.1, 14, 0.96],
];
const curveOf = (rows, margin) => rows.map(([sigma, pairs, chance]) => [margin / sigma, pairs, chance]);
const nearestFirst = (curve) => [...curve].sort((a, b) => a[0] - b[0]);
const distanceAbove = (effect, tolerance) => Math.log1p(effect) - Math.log1p(tolerance);
const passCurve = nearestFirst(curveOf(unchanged, Math.log1p(0.05)));
const rejectCurve = nearestFirst([
    ...curveOf(atLimit, distanceAbove(0.05, 0.02)),
    ...curveOf(beyondLimit, distanceAbove(0.1, 0.02)),
]);
/** Straight lines between what was simulated; null nearer to the margin than that, since nothing is known there. */
function effortAt(curve, distance) {
    const after = curve.findIndex(([at]) => at >= distance);
    const last = curve.at(-1);
    if (after < 0)
        return effort(last[1], last[2]);
    const [to, from] = [curve[after], curve[Math.max(0, after - 1)]];
    if (to[0] === distance)
        return effort(to[1], to[2]);
    if (after === 0)
        return null;
    const share = (distance - from[0]) / (to[0] - from[0]);
    return effort(from[1] + share * (to[1] - from[1]), from[2] + share * (to[2] - from[2]));
}
const effort = (pairs, chance) => ({ pairs, runs: 2 * pairs + 2, chance });
/**
 * Effort to PASS an unchanged build. The simulation had one pair of margins; others are read at the same distance in
 * units of the spread, which is what the tests see. Null: noisier than anything simulated.
 */
const expected_effort_effortToPass = (sigmaCore, { limit }) => sigmaCore > 0 ? effortAt(passCurve, Math.log1p(limit) / sigmaCore) : effort(6, 1);
/**
 * Effort to FAIL a build that is worse by `effect` (a share). Null below the limit, where PASS is a right answer too,
 * and where it is noisier than anything simulated.
 */
function expected_effort_effortToFind(sigmaCore, preset, effect) {
    if (effect < preset.limit)
        return null;
    if (sigmaCore <= 0)
        return effort(6, 1);
    const found = effortAt(rejectCurve, distanceAbove(effect, preset.tolerance) / sigmaCore);
    // Exactly at the limit PASS is allowed one in twenty; simulated were 2 to 5 in 100.
    const most = effect === preset.limit ? 0.98 : 1;
    return found && { ...found, chance: Math.min(most, found.chance) };
}
//# sourceMappingURL=expected-effort.js.map
// EXTERNAL MODULE: ./build/src/core/stats/hodges-lehmann.js
var hodges_lehmann = __webpack_require__(5763);
// EXTERNAL MODULE: ./build/src/core/stats/holm.js
var stats_holm = __webpack_require__(5571);
// EXTERNAL MODULE: ./build/src/core/stats/mann-whitney.js
var mann_whitney = __webpack_require__(3808);
;// CONCATENATED MODULE: ./build/src/core/stats/calibration.js









const level = 0.01;
const smallestOrderEffect = 0.003;
const mostOutliers = 0.1;
const fewestPairs = 6;
/** Values as logarithms, or as shares of a typical value where some are not above 0. */
function scaled(pairs) {
    const values = pairs.flatMap(({ first, second }) => [first, second]);
    requireFinite(values);
    const typical = median(values.map(Math.abs)) || Math.max(...values.map(Math.abs)) || 1;
    const place = values.every((value) => value > 0) ? Math.log : (value) => value / typical;
    return pairs.map((pair) => ({ ...pair, first: place(pair.first), second: place(pair.second) }));
}
function orderEffectOf(pairs) {
    const late = pairs.map(({ first, second }) => second - first);
    return { shift: hodgesLehmann(walshAverages(late)), pTwoSided: twoSided(signedRank(late)) };
}
/**
 * Pairs from which an order effect of one of `family` metrics can be shown: the least two-sided p of n pairs is
 * 2 / 2ⁿ, and Holm's first step asks for less than 0.01 / family.
 */
const calibration_pairsForOrderEffect = (family) => Math.max(fewestPairs, Math.floor(Math.log2((2 * Math.max(1, family)) / level)) + 1);
const calibration_percent = (share) => `${Number((share * 100).toPrecision(2))} %`;
function warningsOf({ orderEffect, dependence, drift, outliers, preset, sigmaCore }) {
    const late = orderEffect.shift > 0 ? 'larger' : 'smaller';
    const ordered = orderEffect.pFamily < level && Math.abs(orderEffect.shift) > smallestOrderEffect;
    const drifts = Math.min(drift.neighbours.pTwoSided, drift.trend.pTwoSided) < level;
    const candidates = [
        ordered && {
            kind: 'order-effect',
            blocks: true,
            message: `the run in the second slot is ${calibration_percent(Math.abs(orderEffect.shift))} ${late}: one run disturbs the next`,
        },
        dependence.pTwoSided < level && {
            kind: 'dependence',
            blocks: false,
            message: 'neighbouring pairs resemble or oppose each other more than chance explains',
        },
        drifts && {
            kind: 'drift',
            blocks: false,
            message: 'the level moves while measuring; pairs remove that, stored values would not',
        },
        outliers > mostOutliers && {
            kind: 'noisy-neighbour',
            blocks: false,
            message: `${calibration_percent(outliers)} of the pairs lie far outside the core: other work runs on this machine`,
        },
        preset === null && {
            kind: 'too-noisy',
            blocks: false,
            message: `pairs of the same build differ by ${calibration_percent(sigmaCore)}: widen the limit, lengthen the benchmark, or only record it`,
        },
    ];
    return candidates.filter((warning) => warning !== false);
}
function measuredAlone(pairs, random) {
    if (pairs.length < fewestPairs)
        throw new RangeError(`${pairs.length} pairs say nothing about noise; at least ${fewestPairs} are needed`);
    const placed = scaled(pairs);
    const differences = placed.map(({ first, second, headFirst }) => headFirst ? first - second : second - first);
    const levels = placed.map(({ first, second }) => (first + second) / 2);
    const sigmaCore = madSigma(differences);
    return {
        pairs: pairs.length,
        sigmaCore,
        orderEffect: orderEffectOf(placed),
        dependence: neighbourDependence(differences, random),
        drift: {
            neighbours: neighbourDependence(levels, random),
            trend: mannKendall(levels),
            vonNeumann: vonNeumannRatio(levels),
        },
        outliers: outlierShare(differences),
        bimodality: bimodalityCoefficient(differences),
        preset: presetFor(sigmaCore),
    };
}
function withEffort(measured, regression) {
    const { preset, sigmaCore } = measured;
    const changes = preset === null ? [] : regression === null ? [preset.limit, 2 * preset.limit] : [regression];
    return {
        ...measured,
        unchanged: preset && effortToPass(sigmaCore, preset),
        found: changes.map((change) => ({ change, effort: effortToFind(sigmaCore, preset, change) })),
        warnings: warningsOf(measured),
    };
}
/**
 * What pairs of identical builds say of the machine and each metric; all metrics share the risk that an order effect
 * is luck. `random` serves the permutation tests: the same generator state gives the same answer. `regression`: the
 * share whose effort is asked for. @throws RangeError with fewer than 6 pairs or a value that is not finite.
 */
function calibrate(family, random, regression = null) {
    const alone = family.map((pairs) => measuredAlone(pairs, random));
    const adjusted = holm(alone.map(({ orderEffect }) => orderEffect.pTwoSided));
    return alone.map((one, i) => withEffort({ ...one, orderEffect: { ...one.orderEffect, pFamily: adjusted[i] } }, regression));
}
//# sourceMappingURL=calibration.js.map
;// CONCATENATED MODULE: ./build/src/app/calibration/findings.js



/** What a calibration says of each metric: what blocks as an error, what weakens the gate as a warning, the rest as a note. */
const resultFindings = (results) => results.flatMap((result) => result.calibrated === null
    ? [tooFew(result, results.length)]
    : [
        ...blocking(result, result.calibrated),
        ...weakening(result, result.calibrated),
        noteOf(result, result.calibrated),
    ]);
const about = ({ of: { benchmark, series } }, said) => ({
    ...said,
    message: `${findings_nameOf(benchmark)} ${series.metric}: ${said.message}`,
    ...placeOf(benchmark),
    metric: series.metric,
});
/** The benchmark, with its subject where that is not this repository itself. */
const findings_nameOf = ({ name, subject }) => subject.id === 'self' ? name : `${name} [${subject.id}]`;
/** Where a finding about a benchmark points, and whom it names. */
const placeOf = ({ name, subject, place: { file, line = 1 } }) => ({
    file,
    line,
    benchmark: name,
    subject: subject.id,
});
/** How to lift what blocks. Names are quoted for the shell where they need it. */
function liftingWords(benchmark) {
    const name = /^[\w.-]+$/.test(benchmark) ? benchmark : `'${benchmark.replaceAll("'", "'\\''")}'`;
    return `Find out why and run "benchgate calibrate --benchmark ${name}" again, or take responsibility: "benchgate calibrate --acknowledge ${name} --reason WHY".`;
}
function blocking(result, { blocks }) {
    return blocks.map((message) => about(result, {
        rule: 'calibration-blocks',
        level: 'error',
        message: `${message}; until that is settled its failures only warn on this machine`,
        remedy: liftingWords(result.of.benchmark.name),
    }));
}
function weakening(result, calibrated) {
    const unsteady = calibrated.warnings.map(({ kind, message }) => about(result, { rule: 'unsteady', level: kind === 'drift' ? 'note' : 'warning', message }));
    const tight = calibrated.preset && tightness(calibrated, result.of.series.policy);
    return tight === null
        ? unsteady
        : [...unsteady, about(result, { rule: 'preset-too-tight', level: 'warning', message: tight })];
}
/**
 * Why the margins in force are tighter than the machine allows, or null. The limit counts: it must be proven for PASS.
 * Margins in the metric's unit say nothing of shares.
 */
function tightness({ sigmaCore, preset }, { limit, absLimit }) {
    const least = preset?.limit ?? sigmaCore;
    if (absLimit !== null || limit >= least)
        return null;
    const suited = preset === null ? 'no preset suits that' : `that suits ${presetWords(preset)}`;
    return `pairs of the same build differ by ${(0,numbers/* percent */.KN)(sigmaCore)} on this machine: ${suited}, and the limit in force is ${(0,numbers/* percent */.KN)(limit)}`;
}
const presetWords = ({ name, tolerance, limit }) => `${name} (${(0,numbers/* percent */.KN)(tolerance)} and ${(0,numbers/* percent */.KN)(limit)})`;
function noteOf(result, calibrated) {
    const { sigmaCore, preset, unchanged, found, pairs } = calibrated;
    const noise = `pairs of the same build differ by ${percent(sigmaCore)} (${pairs} pairs)`;
    const message = preset === null
        ? `${noise}, which suits no preset`
        : [
            `${noise}, which suits ${presetWords(preset)}`,
            `an unchanged build passes ${afterWords(unchanged)}`,
            ...found.map(({ change, effort }) => foundWords(change, effort, preset.limit)),
        ].join('; ');
    return about(result, { rule: 'calibration', level: 'note', message });
}
const foundWords = (change, effort, limit) => change < limit
    ? `${percent(change)} worse is below that limit and may pass`
    : `${percent(change)} worse fails ${afterWords(effort)}`;
function afterWords(effort) {
    if (effort === null)
        return 'after more than 30 pairs';
    const { pairs, runs, seconds, chance } = effort;
    const often = chance > 0.995 ? '' : `, ${Math.round(100 * chance)} times in 100 within 30`;
    return `after about ${Math.ceil(pairs)} pairs (${Math.ceil(runs)} runs, ${showSeconds(seconds)}${often})`;
}
const tooFew = (result, family) => about(result, {
    rule: 'needs-more-data',
    level: 'warning',
    message: `${result.of.pairs.length} pairs are too few to calibrate: among ${family} metrics an order effect shows from ${pairsForOrderEffect(family)} pairs on`,
    remedy: 'Ask for more with --pairs, or calibrate fewer benchmarks at once.',
});
/** The first sentence of a calibration; none where the worst finding says more. */
function headlineOf(decision, results) {
    const found = results.flatMap((result) => result.calibrated === null ? [] : [{ ...result, calibrated: result.calibrated }]);
    if (found.length === 0 || decision === 'ERROR')
        return {};
    const blocked = found.filter(({ calibrated }) => calibrated.blocks.length > 0);
    const names = [...new Set(blocked.map(({ of }) => findings_nameOf(of.benchmark)))];
    if (names.length > 0)
        return {
            why: `The same build does not agree with itself: until that is settled, failures of ${names.join(', ')} only warn on this machine.`,
        };
    const { of, calibrated } = found.reduce((most, one) => one.calibrated.sigmaCore > most.calibrated.sigmaCore ? one : most);
    const suited = calibrated.preset === null
        ? 'No preset suits every metric'
        : `Preset ${presetWords(calibrated.preset)} suits every metric`;
    const noisiest = `${findings_nameOf(of.benchmark)} ${of.series.metric}`;
    return {
        why: `Nothing blocks. ${suited}: pairs of the same build differ by ${percent(calibrated.sigmaCore)}${found.length > 1 ? ` at most (${noisiest})` : ''}.`,
    };
}
//# sourceMappingURL=findings.js.map
;// CONCATENATED MODULE: ./build/src/app/calibration/standing.js






/** The newest calibration of each benchmark on a machine; those of pull requests and uncommitted trees never count. */
function standingCalibrations(history, project, machine) {
    const here = (0,session/* fingerprint */.R)(machine);
    const newest = new Map();
    for (const calibration of history.calibrations(project)) {
        if ((0,session/* fingerprint */.R)(calibration.machine) !== here || (0,eligibility/* passingObstacle */.$f)(calibration) !== null)
            continue;
        newest.set(JSON.stringify([calibration.benchmark, calibration.subject]), calibration);
    }
    return [...newest.values()];
}
/** True while failures of the benchmark may only warn on that machine. */
const isBlocked = ({ metrics, acknowledged }) => acknowledged === null && metrics.some(({ blocks }) => blocks.length > 0);
/** What the newest calibrations of this machine say of the benchmarks that were judged by measuring; nothing without any. */
function standingFindings({ history, plan, verdicts, machine, now }) {
    const all = standingCalibrations(history, plan.project, machine);
    const standings = plan.benchmarks.flatMap((benchmark) => {
        const own = (one) => one.benchmark === benchmark.name && one.subject === benchmark.subject.id;
        const calibration = all.find(own);
        if (!calibration || !verdicts.some((verdict) => own(verdict) && (0,model_verdict/* dependsOnMachine */.sg)(verdict)))
            return [];
        return [{ benchmark, calibration, age: ageOf(now - calibration.at) }];
    });
    if (standings.length === 0)
        return [];
    return [
        ...standings.flatMap(blockedFinding),
        ...standings.flatMap(tightFinding),
        ...standings.flatMap(acknowledgedFinding),
        summary(standings),
    ];
}
const hour = 3_600_000;
/** `3 days ago`; clocks of two machines may disagree, so never the future. */
function ageOf(milliseconds) {
    const hours = Math.max(0, Math.floor(milliseconds / hour));
    const [count, unit] = hours < 48 ? [hours, 'hour'] : [Math.floor(hours / 24), 'day'];
    return count === 0 ? 'within the hour' : `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}
const blocksOf = ({ metrics }) => metrics.flatMap(({ metric, blocks }) => blocks.map((message) => `${metric}: ${message}`));
function blockedFinding({ benchmark, calibration, age }) {
    if (!isBlocked(calibration))
        return [];
    return [
        {
            rule: 'enforcement-blocked',
            level: 'warning',
            message: `${findings_nameOf(benchmark)} is NOT ENFORCED on this machine: its failures only warn, because in the calibration ${age} the same build did not agree with itself: ${blocksOf(calibration).join('; ')}`,
            ...placeOf(benchmark),
            remedy: liftingWords(benchmark.name),
        },
    ];
}
function tightFinding({ benchmark, calibration, age }) {
    return calibration.metrics.flatMap((calibrated) => {
        const policy = (0,plan/* policyOf */.US)(benchmark, calibrated.metric);
        const tight = policy && tightness(calibrated, policy);
        if (!tight)
            return [];
        const { metric } = calibrated;
        const message = `${findings_nameOf(benchmark)} ${metric}: ${tight} (calibrated ${age})`;
        return [{ rule: 'preset-too-tight', level: 'warning', message, ...placeOf(benchmark), metric }];
    });
}
function acknowledgedFinding({ benchmark, calibration }) {
    const { acknowledged } = calibration;
    if (acknowledged === null)
        return [];
    const { actor, at, reason } = acknowledged;
    const day = new Date(at).toISOString().slice(0, 10);
    const message = `${findings_nameOf(benchmark)} is enforced by decision of ${actor} on ${day} (${reason}), although ${blocksOf(calibration).join('; ')}`;
    return [{ rule: 'calibration', level: 'note', message, ...placeOf(benchmark) }];
}
/** Names so many benchmarks, the noisiest first; a report must stay short. */
const named = 5;
function summary(standings) {
    const noisiest = standings
        .map((standing) => {
        const { metrics } = standing.calibration;
        const worst = metrics.reduce((most, one) => (one.sigmaCore > most.sigmaCore ? one : most));
        return { ...standing, sigma: worst.sigmaCore, preset: worst.preset?.name ?? 'no preset' };
    })
        .sort((a, b) => b.sigma - a.sigma);
    const parts = noisiest
        .slice(0, named)
        .map(({ benchmark, sigma, preset, age }) => `${findings_nameOf(benchmark)} ${age}: noise ${(0,numbers/* percent */.KN)(sigma)}, suits ${preset}`);
    const more = standings.length > named ? `; and ${standings.length - named} quieter ones` : '';
    const { file } = standings[0].benchmark.place;
    const message = `calibrated on this machine: ${parts.join('; ')}${more}`;
    return { rule: 'calibration', level: 'note', message, file, line: 1 };
}
//# sourceMappingURL=standing.js.map
// EXTERNAL MODULE: ./build/src/app/base-commit.js
var base_commit = __webpack_require__(5992);
;// CONCATENATED MODULE: ./build/src/app/base-rules.js


/** `paired:previous-tag`: the nearest tagged ancestor of `head`. */
async function resolvePreviousTag({ git }, { repository }, head) {
    const found = await git.previousTag(repository, head);
    if (found)
        return (0,problem.ok)({ commit: found.commit, how: `tag ${found.tag}` });
    const place = { file: repository, key: 'paired:previous-tag' };
    if (await git.isShallow(repository)) {
        return (0,problem/* fail */.fJ)({
            ...(0,base_commit/* cutOff */.qG)(repository, 'a tag before HEAD', 0),
            where: place,
            hint: 'run "git fetch --unshallow --tags", or in a workflow give actions/checkout "fetch-depth: 0"',
        });
    }
    return (0,problem/* fail */.fJ)({
        where: place,
        what: `no ancestor of ${(0,base_commit/* shortId */.m_)(head)} has a tag`,
        hint: 'tag an earlier release, fetch the tags (git fetch --tags), or use another baseline',
    });
}
/** `paired:best`: the anchor's commit, which the history names and a force-push may have dropped. */
async function resolveAnchor({ git }, { repository, mayFetch }, commit) {
    const found = await git.resolve(repository, commit);
    if (found)
        return (0,problem.ok)({ commit: found, how: `commit of the best accepted report (${(0,base_commit/* shortId */.m_)(found)})` });
    if (mayFetch && (await git.fetch(repository, commit))) {
        return (0,problem.ok)({ commit, how: `commit of the best accepted report (${(0,base_commit/* shortId */.m_)(commit)})` });
    }
    const place = { file: repository, key: 'paired:best' };
    if (await git.isShallow(repository)) {
        return (0,problem/* fail */.fJ)({ ...(0,base_commit/* cutOff */.qG)(repository, `the anchor ${(0,base_commit/* shortId */.m_)(commit)}`, 0), where: place });
    }
    return (0,problem/* fail */.fJ)({
        where: place,
        what: `the anchor ${(0,base_commit/* shortId */.m_)(commit)}, the commit of the best accepted report, is gone (a force-push drops commits)`,
        hint: `get it, if the remote still has it: git fetch origin ${commit}; else accept a newer report as the best`,
    });
}
//# sourceMappingURL=base-rules.js.map
;// CONCATENATED MODULE: ./build/src/app/contests.js


/** Resolves every paired rule of every benchmark. */
async function opponentsOf(world, site, benchmarks, history) {
    const all = [];
    for (const [index, benchmark] of benchmarks.entries()) {
        const byRule = new Map();
        for (const rule of benchmark.baselines.filter(plan/* isPaired */.eE)) {
            byRule.set(rule, await opponent(world, site, { rule, benchmark, history }));
        }
        all.push({ benchmark: index, byRule });
    }
    return all;
}
async function opponent(world, site, { rule, benchmark, history }) {
    const { repository, commits } = site;
    const clone = { repository, mayFetch: world.host.environment('GITHUB_ACTIONS') === 'true' };
    switch (rule) {
        case 'paired:merge-base':
            if (site.base === null)
                return none('this benchmark is new: base has no manifest that can be read');
            return orSame(site, commits.base, commits.how);
        case 'paired:previous-tag': {
            const found = await resolvePreviousTag(world, clone, commits.headCommit);
            return found.ok ? orSame(site, found.value.commit, found.value.how) : none(found.problems[0]?.what);
        }
        case 'paired:best': {
            const anchor = history?.pointer('best', benchmark.name, benchmark.subject.id);
            if (!anchor)
                return none('no best report is stored yet; the first accepted one on the default branch becomes it');
            const found = await resolveAnchor(world, clone, anchor.gitSha);
            return found.ok ? orSame(site, found.value.commit, found.value.how) : none(found.problems[0]?.what);
        }
    }
}
const none = (reason) => ({
    state: 'none',
    reason: reason ?? 'it cannot be resolved',
});
const orSame = (site, commit, how) => commit === site.commits.head ? { state: 'same', how } : { state: 'commit', commit, how };
/** What is to be built and run: one contest a resolved paired rule; runs of head alone where there is none. */
function contestsOf(site, benchmarks, opponents, hash) {
    return benchmarks.flatMap((benchmark, index) => {
        const seed = (commit) => hash(`${commit} ${site.commits.head} ${benchmark.name} ${benchmark.subject.id}`);
        // A frozen reference answers for correctness; base need not run.
        const resolved = benchmark.reference === null ? [...opponents[index].byRule] : [];
        const paired = resolved.flatMap(([rule, found]) => found.state === 'commit'
            ? [
                {
                    benchmark: index,
                    rule,
                    against: against(rule),
                    commit: found.commit,
                    orderSeed: seed(found.commit),
                    attempt: found.attempt ?? null,
                },
            ]
            : []);
        if (paired.length > 0)
            return paired;
        return [{ benchmark: index, rule: null, against: null, commit: null, orderSeed: seed(''), attempt: null }];
    });
}
/** The builds that contests need, each commit once, head first. */
function sidesFor(site, contests, setupOf) {
    const opponents = new Map();
    for (const { commit, rule, against: side } of contests) {
        if (commit === null || side === null || opponents.has(commit))
            continue;
        opponents.set(commit, { side, rule: rule, commit, ...setupOf(commit) });
    }
    const { head } = site.commits;
    return [{ side: 'head', rule: null, commit: head, ...setupOf(head) }, ...opponents.values()];
}
const against = (rule) => (rule === 'paired:best' ? 'anchor' : 'base');
//# sourceMappingURL=contests.js.map
;// CONCATENATED MODULE: ./build/src/core/documents/rules.js
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
const rules_ruleOf = (id) => rules.find((each) => each.id === id) ?? rule(id, `Finding ${id}.`, 'Read the message of the finding.');
//# sourceMappingURL=rules.js.map
;// CONCATENATED MODULE: ./build/src/app/continued.js


/**
 * What came of a job whose every contest was decided, or measured to its last pair, by earlier sessions; null when
 * something is left to measure. Such pairs stay decided: measuring them again until they say something else is what
 * the sequential test forbids.
 */
function decidedBefore({ contests, plan }) {
    if (contests.length === 0)
        return null;
    const k = (0,assess/* familyOf */.Ap)(continued_lanesOf(contests, plan));
    const outcomes = endedBefore(contests, plan, k);
    if (outcomes.length < contests.length)
        return null;
    return { runSets: [], sides: [], contests: outcomes, findings: [], k, complete: true, damage: [] };
}
/** Outcomes of those contests that earlier sessions decided, among `k` metrics in all, or measured to the last pair. */
function endedBefore(contests, plan, k) {
    const lanes = continued_lanesOf(contests, plan);
    const decided = new Set((0,assess/* assess */.no)(lanes, plan.gate, k));
    const last = (0,assess/* looksOf */.uJ)(plan.gate).at(-1) ?? 0;
    return lanes.flatMap((lane) => {
        const ended = decided.has(lane) || (lane.runs.at(-1)?.pair ?? 0) >= last;
        if (lane.runs.length === 0 || !ended)
            return [];
        const { benchmark, rule } = lane.contest;
        const stop = decided.has(lane) ? 'decided' : 'max-pairs';
        return [{ benchmark, rule, stop, fixedPairs: null, message: null }];
    });
}
const continued_lanesOf = (contests, { benchmarks }) => contests.map((contest) => ({
    contest,
    benchmark: benchmarks[contest.benchmark],
    runs: [...(contest.attempt?.earlier ?? [])],
    stop: null,
}));
/** Says that pairs of earlier sessions count, and whether anything was measured at all. */
function continuedFindings(contests, { runSets }) {
    const earlier = contests
        .map(({ attempt }) => (attempt?.earlier.length ?? 0) / 2)
        .filter((pairs) => pairs > 0);
    if (earlier.length === 0)
        return [];
    const pairs = `${earlier.reduce((sum, count) => sum + count, 0)} pairs of ${earlier.length === 1 ? '1 comparison' : `${earlier.length} comparisons`}`;
    const rest = runSets.length === 0 ? 'they answer it all, so nothing was measured' : 'measuring went on from there';
    return [
        {
            rule: 'looks-continued',
            level: 'note',
            message: `the store holds ${pairs} of these very commits: ${rest}`,
            file: 'bench/manifest.toml',
            line: 1,
            remedy: rules_ruleOf('looks-continued').help,
        },
    ];
}
//# sourceMappingURL=continued.js.map
// EXTERNAL MODULE: ./build/src/core/stats/order-statistic.js
var order_statistic = __webpack_require__(4930);
;// CONCATENATED MODULE: ./build/src/core/stats/noise.js


/** MAD times this is the standard deviation of a normal sample (1 / Φ⁻¹(3/4)). */
const madToSigma = 1.4826;
/** @throws RangeError when a value is not finite: one NaN would turn every answer into another. */
function noise_requireFinite(values) {
    for (let i = 0; i < values.length; i++) {
        if (!Number.isFinite(values[i]))
            throw new RangeError(`value ${i} is ${values[i]}, not a finite number`);
    }
}
/**
 * The spread of the core of a sample: 1.4826 times the median distance from the median. Tails, however long, do not
 * reach it. @throws RangeError when the sample is empty or not finite.
 */
function noise_madSigma(values) {
    noise_requireFinite(values);
    if (values.length === 0)
        throw new RangeError('an empty sample has no spread');
    const centre = median(values);
    return madToSigma * median(Float64Array.from(values, (value) => Math.abs(value - centre)));
}
/** Share of the values that lie further than `distance` times the core spread from the median. */
function noise_outlierShare(values, distance = 5) {
    const reach = distance * noise_madSigma(values);
    const centre = median(values);
    return (Array.prototype.filter.call(values, (value) => Math.abs(value - centre) > reach).length / values.length);
}
/** Deviations from the mean and the sum of their squares; null when nothing varies or there are under 3 values. */
function deviations(values) {
    noise_requireFinite(values);
    if (values.length < 3)
        return null;
    const { mean } = summaryOf(values);
    const d = Float64Array.from(values, (value) => value - mean);
    const squares = sum(d.map((each) => each * each));
    return squares > 0 ? { d, squares } : null;
}
/** Autocorrelation of neighbours, Σ dᵢ dᵢ₊₁ / Σ dᵢ²; null where it is undefined (constant, fewer than 3 values). */
function lag1Autocorrelation(values) {
    const found = deviations(values);
    if (found === null)
        return null;
    const { d, squares } = found;
    return sum(d.subarray(1).map((each, i) => each * d[i])) / squares;
}
/**
 * Mean squared difference of neighbours over the variance (von Neumann 1941): 2 for independent values, near 0 for
 * a slow drift. Null where it is undefined.
 */
function noise_vonNeumannRatio(values) {
    const found = deviations(values);
    if (found === null)
        return null;
    const { d, squares } = found;
    return sum(d.subarray(1).map((each, i) => (each - d[i]) ** 2)) / squares;
}
/**
 * Sarle's bimodality coefficient from the bias-corrected skewness and excess kurtosis: 5/9 for a uniform sample,
 * above it rather two humps than one. Null with fewer than 4 values or nothing that varies.
 */
function noise_bimodalityCoefficient(values) {
    const found = deviations(values);
    const n = values.length;
    if (found === null || n < 4)
        return null;
    const { d, squares } = found;
    const variance = squares / n;
    const skew = sum(d.map((each) => each ** 3)) / n / variance ** 1.5;
    const excess = sum(d.map((each) => each ** 4)) / n / variance ** 2 - 3;
    const fairSkew = (skew * Math.sqrt(n * (n - 1))) / (n - 2);
    const fairExcess = ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * excess + 6);
    return (fairSkew ** 2 + 1) / (fairExcess + (3 * (n - 1) ** 2) / ((n - 2) * (n - 3)));
}
//# sourceMappingURL=noise.js.map
;// CONCATENATED MODULE: ./build/src/core/stats/suite-shift.js


/** Below this, as a log ratio, stored values differ by the hour anyway: the smallest change that trends look at. */
const smallest = Math.log(1.02);
/** Two-sided level of the sign test. */
const suite_shift_level = 0.05;
/** P(at least `k` of `n` fair coins show heads). */
function coinTail(k, n) {
    let [term, total] = [2 ** -n, 0];
    for (let heads = n; heads >= k; heads--) {
        total += term;
        term *= heads / (n - heads + 1);
    }
    return total;
}
/** This share of the benchmarks must have moved alike. */
const alike = 0.75;
/**
 * Whether a suite moved as one, from one log ratio a benchmark. Three things must hold: the median is beyond 2 %; so many
 * moved its way that independent benchmarks would not (sign test, Dixon and Mood 1946, two-sided 0.05: all of 6 to 8, 9
 * of 10, 15 of 20); and three quarters moved by a similar factor, half to twice the median. Eight commands measured
 * again 50 minutes later, nothing changed, moved by +5.4 to +12.6 %, which this calls one shift. Null: they did not, or
 * are too few to say. @throws RangeError when a ratio is not finite.
 */
function suiteShift(shifts) {
    noise_requireFinite(shifts);
    const benchmarks = shifts.length;
    if (benchmarks === 0)
        return null;
    const shift = (0,order_statistic/* median */.JZ)(shifts);
    if (Math.abs(shift) <= smallest)
        return null;
    const sameWay = shifts.filter((each) => each / shift > 0).length;
    const together = shifts.filter((each) => each / shift >= 0.5 && each / shift <= 2).length;
    if (2 * coinTail(sameWay, benchmarks) > suite_shift_level || together < alike * benchmarks)
        return null;
    return { shift, together, benchmarks };
}
//# sourceMappingURL=suite-shift.js.map
;// CONCATENATED MODULE: ./build/src/app/judging/environment.js




/**
 * Against stored values a whole suite that moves together shows the machine, not the change: its verdicts become
 * INCOMPARABLE, whatever they were, and one finding says so. A metric that moved the other way or more than twice
 * as far as the suite keeps its verdict. Pairs and values that may be compared across machines take no part.
 */
function settleEnvironment(verdicts, file) {
    const shifts = new Map();
    for (const rule of new Set(verdicts.filter(moves).map(environment_ruleOf))) {
        const found = suiteShift(shiftsOf(verdicts.filter((verdict) => moves(verdict) && environment_ruleOf(verdict) === rule)));
        if (found)
            shifts.set(rule, found);
    }
    return {
        verdicts: verdicts.map((verdict) => {
            const found = moves(verdict) ? shifts.get(environment_ruleOf(verdict)) : undefined;
            return found && goesWith(verdict, found) ? incomparable(verdict, found) : verdict;
        }),
        findings: [...shifts].map(([rule, found]) => shiftFinding(rule, found, file)),
    };
}
/** The baseline rule of a verdict: `best` of `best (report 3 of 1a2b3c4)`. */
const environment_ruleOf = ({ baseline }) => baseline.split(' ')[0];
/** True for a comparison of a value with a stored one that the machine may have moved. */
const moves = (verdict) => {
    const { worse, absolute } = verdict.evidence;
    const stored = verdict.gate !== 'paired' && (0,model_verdict/* dependsOnMachine */.sg)(verdict);
    return stored && worse !== null && !absolute && worse > -1;
};
const logOf = ({ evidence }) => Math.log1p(evidence.worse);
/** One log ratio a benchmark, positive = worse: its metrics come from the same runs, so they are no witnesses of each other. */
function shiftsOf(verdicts) {
    const groups = new Map();
    for (const verdict of verdicts) {
        const key = JSON.stringify([verdict.benchmark, verdict.subject]);
        groups.set(key, [...(groups.get(key) ?? []), logOf(verdict)]);
    }
    return [...groups.values()].map((logs) => (0,order_statistic/* median */.JZ)(logs));
}
/** The same way, by at most twice the common shift. */
function goesWith(verdict, { shift }) {
    const share = logOf(verdict) / shift;
    return share > 0 && share <= 2;
}
const words = ({ shift, together, benchmarks }) => {
    const size = Math.expm1(shift);
    return `${together} of ${benchmarks} benchmarks are ${size > 0 ? 'worse' : 'better'} together, by ${(0,numbers/* change */.Zg)(Math.abs(size)).replace('+', '')}`;
};
const incomparable = (verdict, found) => ({
    ...verdict,
    kind: 'INCOMPARABLE',
    reason: `${environmentWords}: ${words(found)} against stored values, and this one moved with them`,
});
/** How the reason of such a verdict begins. */
const environmentWords = 'environment, not this change';
const shiftFinding = (rule, found, file) => ({
    rule: 'environment-shift',
    level: 'warning',
    message: `ENVIRONMENT, not a regression: ${words(found)} against the stored rule ${rule}; that is what another state of the machine looks like, so none of them is judged`,
    file,
    line: 1,
    remedy: 'Measure side by side, which takes the machine out: "benchgate gate --baseline paired:best". A change that slows everything alike shows there, and only there.',
});
//# sourceMappingURL=environment.js.map
;// CONCATENATED MODULE: ./build/src/app/decision.js




/** The answer for the whole job. The worst of what each verdict and each finding asks for counts. */
function decide(deciding) {
    const judged = deciding.verdicts
        .map((verdict) => ({ verdict, asks: askedBy(verdict, deciding) }))
        .sort(worstFirst);
    const own = judged.flatMap((each) => findingOf(each, deciding));
    const given = deciding.findings
        .map((finding) => withLevel(finding, deciding.policy))
        .map((finding) => ({ finding, asks: askedByFinding(finding, deciding.policy) }));
    const asked = [...judged, ...given].map(({ asks }) => asks);
    return {
        decision: decisionKinds.find((kind) => asked.includes(kind)) ?? 'PASS',
        findings: [...own, ...given].sort(severestFirst).map(({ finding }) => finding),
        verdicts: judged.map(({ verdict }) => verdict),
    };
}
const levels = ['error', 'warning', 'note'];
/** That failures do not count comes before the failures that do not. */
const isBlock = ({ finding }) => finding.rule === 'enforcement-blocked';
const severestFirst = (a, b) => levels.indexOf(a.finding.level) - levels.indexOf(b.finding.level) ||
    Number(isBlock(b)) - Number(isBlock(a)) ||
    decisionKinds.indexOf(a.asks) - decisionKinds.indexOf(b.asks);
function worstFirst(a, b) {
    const byJob = decisionKinds.indexOf(a.asks) - decisionKinds.indexOf(b.asks);
    if (byJob !== 0 || a.verdict.kind === b.verdict.kind)
        return byJob;
    return (0,model_verdict/* worstKind */.eD)([a.verdict.kind, b.verdict.kind]) === a.verdict.kind ? -1 : 1;
}
/** What one verdict asks for. Quarantine and acceptance soften it; nothing makes a missing mandatory value a pass. */
function askedBy(verdict, deciding) {
    const asks = softened(verdict, deciding);
    return asks === 'PASS' && verdict.mandatory && valueless.includes(verdict.kind) ? 'WARN' : asks;
}
/** Kinds that say that there is no `ok` value of head. */
const valueless = ['MISSING', 'SKIPPED', 'ERROR'];
function softened(verdict, deciding) {
    if (verdict.policy?.quarantine)
        return 'PASS';
    const accepted = verdict.kind === 'FAIL' ? namedBy(verdict, 'accepted-regression', deciding) : undefined;
    if (accepted)
        return accepted.level === 'note' ? 'PASS' : 'WARN';
    const asks = strict(verdict, deciding);
    return isReportOnly(verdict, deciding) && (asks === 'FAIL' || asks === 'UNDECIDED') ? 'WARN' : asks;
}
/** What a machine measured that does not agree with itself is shown and fails nothing; a missing value still does. */
const isReportOnly = (verdict, deciding) => (0,model_verdict/* dependsOnMachine */.sg)(verdict) && verdict.kind !== 'MISSING' && isNamed(verdict, 'enforcement-blocked', deciding);
function strict(verdict, deciding) {
    const { on, mode } = deciding.policy;
    switch (verdict.kind) {
        case 'ERROR':
            return 'ERROR';
        case 'FAIL':
            return failure(verdict, deciding.policy);
        case 'REJECT':
            return mode === 'promote' ? failure(verdict, deciding.policy) : 'WARN';
        case 'MISSING':
            return on.missing === 'fail' ? failure(verdict, deciding.policy) : undecided(on.missing);
        case 'NO_BASELINE':
            return undecided(isNamed(verdict, 'new', deciding) ? on.new : on.noBaseline);
        case 'NO_REFERENCE':
            return undecided(on.noBaseline);
        case 'INCOMPARABLE':
            return undecided(on.incomparable);
        case 'INCONCLUSIVE':
            return undecided(on.inconclusive);
        case 'NEEDS_MORE_DATA':
            return undecided(on.needsMoreData);
        case 'SKIPPED':
        case 'PASS':
        case 'PROMOTE':
            return 'PASS';
    }
}
function failure({ mandatory }, { failOn }) {
    return failOn === 'any' || (failOn === 'mandatory' && mandatory) ? 'FAIL' : 'WARN';
}
function undecided(level) {
    return level === 'fail' ? 'UNDECIDED' : level === 'warn' ? 'WARN' : 'PASS';
}
const isNamed = (verdict, rule, deciding) => namedBy(verdict, rule, deciding) !== undefined;
function namedBy(verdict, rule, { findings }) {
    return findings.find((finding) => finding.rule === rule &&
        finding.benchmark === verdict.benchmark &&
        (finding.subject ?? verdict.subject) === verdict.subject &&
        (finding.metric ?? verdict.metric) === verdict.metric);
}
/** Findings whose weight `[gate] on` sets. */
function withLevel(finding, { on }) {
    if (finding.rule === 'evaluator-changed')
        return { ...finding, level: levelOf(undecided(on.evaluatorChanged)) };
    if (finding.rule === 'policy-changed')
        return { ...finding, level: levelOf(undecided(on.policyChanged)) };
    return finding;
}
/** Without all runs, a base, the history that there was, or a place to save it, the answer cannot be built upon. */
const brokenRules = [
    ...['interrupted', 'store-unreadable', 'history-lost', 'storage-failed', 'session-refused', 'base-broken'],
    ...['shard-missing', 'shard-refused'],
];
const changeRules = ['evaluator-changed', 'policy-changed'];
/** Any other error fails the job too, so that none is lost in a green one, but for `fail_on = "never"`. */
function askedByFinding({ rule, level }, { failOn }) {
    switch (level) {
        case 'note':
            return 'PASS';
        case 'warning':
            return 'WARN';
        case 'error':
            if (changeRules.includes(rule))
                return 'UNDECIDED';
            if (brokenRules.includes(rule))
                return 'ERROR';
            return failOn === 'never' ? 'WARN' : 'FAIL';
    }
}
function levelOf(decision) {
    switch (decision) {
        case 'ERROR':
        case 'FAIL':
        case 'UNDECIDED':
            return 'error';
        case 'WARN':
            return 'warning';
        case 'PASS':
            return 'note';
    }
}
function findingOf({ verdict, asks }, { place }) {
    const { benchmark, subject, metric, reason } = verdict;
    const rule = ruleFor(verdict);
    if (rule === null)
        return [];
    const { file, line = 1 } = place(verdict);
    const about = { benchmark, subject, ...(metric === null ? {} : { metric }) };
    const name = [subject === 'self' ? benchmark : `${benchmark} [${subject}]`, metric]
        .filter(Boolean)
        .join(' ');
    const message = `${name}: ${reason}`;
    const finding = { rule, level: levelOf(asks), message, file, line, ...about, remedy: rules_ruleOf(rule).help };
    return [{ finding, asks }];
}
function ruleFor(verdict) {
    const rule = ruleByKind(verdict);
    return rule !== null && verdict.policy?.quarantine ? 'quarantined' : rule;
}
function ruleByKind(verdict) {
    const { kind } = verdict;
    switch (kind) {
        case 'PASS':
        case 'PROMOTE':
            return null;
        case 'FAIL':
            return failureRule(verdict);
        case 'REJECT':
            return 'not-promoted';
        case 'ERROR':
            return errorRule(verdict);
        case 'MISSING':
            return 'metric-missing';
        case 'INCOMPARABLE':
            // One finding about the whole suite speaks for all of them.
            return verdict.reason.startsWith(environmentWords) ? null : 'incomparable';
        case 'SKIPPED':
        case 'INCONCLUSIVE':
        case 'NO_BASELINE':
        case 'NO_REFERENCE':
        case 'NEEDS_MORE_DATA':
            return kind.toLowerCase().replaceAll('_', '-');
    }
}
/** A verdict says by its gate what was asked, and only by its sentence that repetitions disagreed. */
function failureRule({ gate, metric, reason, baseline }) {
    if (/not deterministic/i.test(reason))
        return 'not-deterministic';
    if (gate === 'target')
        return 'target-missed';
    if (gate === 'reference')
        return 'reference-mismatch';
    if (metric === null)
        return 'benchmark-error';
    return baseline.startsWith('paired:best') ? 'anchor-regression' : 'regression';
}
/** Whose fault a broken benchmark is stands in its sentence alone. */
function errorRule({ metric, reason }) {
    if (metric !== null)
        return 'metric-error';
    if (reason.startsWith('base does not run'))
        return 'base-broken';
    return reason.startsWith('corpus ') ? 'corpus-drift' : 'benchmark-error';
}
//# sourceMappingURL=decision.js.map
// EXTERNAL MODULE: ./build/src/app/archive.js
var archive = __webpack_require__(6055);
// EXTERNAL MODULE: ./build/src/app/recover.js
var recover = __webpack_require__(1649);
// EXTERNAL MODULE: ./build/src/app/seeds.js
var app_seeds = __webpack_require__(3511);
// EXTERNAL MODULE: ./build/src/app/session-header.js
var session_header = __webpack_require__(6987);
;// CONCATENATED MODULE: ./build/src/app/job-of.js






/** The whole instruction for the measuring process. */
async function jobOf(world, input) {
    const { site, plan, contests, store } = input;
    const { repository, projectPath, base, authority, commits } = site;
    const setups = await setupsOf(world, input);
    return {
        header: await headerOf(world, input),
        plan,
        repository,
        projectPath,
        sides: sidesFor(site, contests, (commit) => setups.get(commit) ?? setupOf(site.head.manifest.project)),
        contests,
        overlay: base === null
            ? null
            : {
                commit: authority === 'base' ? commits.base : commits.head,
                globs: base.manifest.project.evaluator,
            },
        inPlace: false,
        // So that what a gate saw can be frozen as a reference, and shown where it differs from one.
        archive: input.kind === 'gate' ? (0,archive/* archiveFolder */.tw)(store) : null,
        fixedPairs: input.fixedPairs,
        metaSeed: (0,app_seeds/* freshMetaSeed */.Z)(world).toString(),
        journal: (0,recover/* newJournal */.EH)(world, store),
        elsewhere: 0,
    };
}
/** What a session says of itself when it begins. */
async function headerOf(world, { request, site, plan, parents, kind }) {
    const { occasion, command, version, cost } = request;
    return (0,session_header/* sessionHeader */.g)(world, {
        kind,
        plan,
        parents,
        ...site.commits,
        ...occasion,
        branch: occasion.branch ?? (await world.git.branch(site.repository)),
        version,
        cost: cost ?? 'all',
        command,
    });
}
/** Each commit is built as its own manifest says; one without a readable manifest as head's does. */
async function setupsOf(world, { site, contests, request }) {
    const path = site.projectPath === '' ? request.manifest : `${site.projectPath}/${request.manifest}`;
    const setups = new Map([[site.commits.head, setupOf(site.head.manifest.project)]]);
    for (const { commit } of contests) {
        if (commit === null || setups.has(commit))
            continue;
        const text = await world.git.show(site.repository, commit, path);
        const own = text === undefined ? null : await (0,parse/* parseManifest */.N)(text, request.manifest);
        if (own?.ok)
            setups.set(commit, setupOf(own.value.manifest.project));
    }
    return setups;
}
/** The commands that a manifest's project is built with. */
const setupOf = ({ setup, setup_timeout, identity }) => ({
    setup,
    setupTimeout: setup_timeout,
    identity: identity ?? null,
});
//# sourceMappingURL=job-of.js.map
// EXTERNAL MODULE: ./build/src/app/judging/judge.js + 6 modules
var judge = __webpack_require__(7514);
;// CONCATENATED MODULE: ./build/src/app/judging/unread.js


/**
 * A finding for each benchmark of which a run ended well and not all that it printed could be read: what was lost there
 * is missing on both sides, so that no verdict tells of it.
 */
function unreadFindings(session) {
    return session.plan.benchmarks.flatMap((benchmark) => {
        const said = (0,judging_case/* runsOf */.ky)(session, benchmark).filter(({ status, message }) => status === 'ok' && message !== null);
        const run = said.find(({ side }) => side === 'head') ?? said[0];
        if (!run)
            return [];
        const { name, subject, place } = benchmark;
        return [
            {
                ...{ rule: 'unreadable-output', level: 'warning', remedy: rules_ruleOf('unreadable-output').help },
                message: `${name}: not all that ${run.side} gave can be counted as it stands: ${run.message}`,
                ...{ file: place.file, line: place.line ?? 1, benchmark: name, subject: subject.id },
            },
        ];
    });
}
//# sourceMappingURL=unread.js.map
;// CONCATENATED MODULE: ./build/src/app/judging/unselected.js




/**
 * A finding for each pattern of a benchmark's metrics that selects nothing of what either side measured: most likely it
 * is misspelt, and what it should judge is judged by nobody. A name that must have a value is missed by a verdict.
 */
function unselectedFindings(session) {
    return session.plan.benchmarks.flatMap((benchmark) => {
        const good = (0,judging_case/* runsOf */.ky)(session, benchmark).filter(({ status }) => status === 'ok');
        const names = new Set(good.flatMap((run) => run.measurements.map(({ metric }) => metric)));
        if (names.size === 0)
            return [];
        const known = [...names].flatMap((name) => [name, ...(0,rename/* namesJudged */.eF)(benchmark.renames, name)]);
        return benchmark.metrics
            .filter((selector) => isLoose(selector) && !known.some((name) => (0,plan/* matches */.cK)(selector.pattern, name)))
            .map(({ pattern }) => unselected_findingOf(benchmark, pattern));
    });
}
const isLoose = ({ pattern, within, policy }) => within === undefined && (/[*?]/.test(pattern) || !policy.mandatory);
function unselected_findingOf({ name, subject, place }, pattern) {
    return {
        ...{ rule: 'selects-nothing', level: 'warning', remedy: rules_ruleOf('selects-nothing').help },
        message: `${name}: "${pattern}" selects none of the metrics that were measured`,
        ...{ file: place.file, line: place.line ?? 1, benchmark: name, subject: subject.id },
    };
}
//# sourceMappingURL=unselected.js.map
// EXTERNAL MODULE: ./build/src/app/judging/vanished.js
var vanished = __webpack_require__(7958);
// EXTERNAL MODULE: ./build/src/app/journal.js + 1 modules
var journal = __webpack_require__(8181);
;// CONCATENATED MODULE: ./build/src/app/measuring.js


/** Lets the measuring process do the job and reads what it left. Throws Error when it left nothing at all. */
async function measureAll(world, job, measurer) {
    if (job.contests.length === 0)
        return { runSets: [], sides: [], contests: [], findings: [], k: 0, complete: true, damage: [] };
    const decided = decidedBefore(job);
    if (decided)
        return decided;
    const ended = await measurer(job);
    const text = await world.files.readText(job.journal);
    if (text === undefined)
        throw new Error(`the measuring process ended with ${ended.exitCode} and left no journal: ${ended.message ?? ''}`);
    return (0,journal/* readMeasured */.L)(text);
}
/** A finding when the measuring did not come to its end. */
function interruption(parts) {
    const damage = parts.flatMap((part) => part.damage);
    if (parts.every(({ complete }) => complete) && damage.length === 0)
        return [];
    const message = `the measuring was cut short; what had been measured was kept${damage.length > 0 ? ` (${damage.join('; ')})` : ''}`;
    return [
        {
            rule: 'interrupted',
            level: 'error',
            message,
            file: 'bench/manifest.toml',
            line: 1,
            remedy: 'Run it again.',
        },
    ];
}
/** Keeps the diff of a dirty tree beside the store, where only its owner reads it; answers where it lies. */
async function keepDiff({ files }, { diffHash }, diff, folder) {
    if (diff === null || diffHash === null)
        return {};
    const path = `${folder}/diffs/${diffHash}.diff`;
    await files.writeAtomic(path, diff, 0o600);
    return { diff: path };
}
//# sourceMappingURL=measuring.js.map
// EXTERNAL MODULE: ./build/src/core/manifest/renames.js
var renames = __webpack_require__(6520);
// EXTERNAL MODULE: ./build/src/core/manifest/definition.js
var manifest_definition = __webpack_require__(4666);
;// CONCATENATED MODULE: ./build/src/core/manifest/changes.js




const metricKeys = {
    direction: 'other',
    unit: 'other',
    mandatory: 'stricter',
    exact: 'stricter',
    machineIndependent: 'stricter',
    tolerance: 'looser',
    limit: 'looser',
    absTolerance: 'other',
    absLimit: 'other',
    target: 'other',
    enforceTarget: 'stricter',
    quarantine: 'looser',
};
const changes_levels = { pass: 0, warn: 1, fail: 2 };
const failOn = { never: 0, mandatory: 1, any: 2 };
const gateKeys = {
    mode: 'other',
    alpha: 'stricter',
    beta: 'looser',
    min_pairs: 'other',
    max_pairs: 'stricter',
    baselines: 'other',
    best_order: 'other',
    anchor_every: 'other',
    trust_stored: 'stricter',
    fail_on: 'stricter',
};
function rank(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    if (typeof value === 'string')
        return { ...changes_levels, ...failOn }[value] ?? 0;
    return value === null || value === undefined ? 0 : 1;
}
function effectOf(base, head, leaning) {
    const rise = rank(head) - rank(base);
    if (leaning === 'other' || rise === 0)
        return 'other';
    return rise > 0 === (leaning === 'stricter') ? 'tighter' : 'looser';
}
const changes_text = (value) => (value === undefined ? 'null' : JSON.stringify(value));
function compared(key, base, head, leaning) {
    if (changes_text(base) === changes_text(head))
        return [];
    return [{ key, base: changes_text(base), head: changes_text(head), effect: effectOf(base, head, leaning) }];
}
function gateChanges(base, head) {
    const keys = Object.entries(gateKeys);
    const on = Object.keys(base.on);
    const all = [
        ...keys.flatMap(([key, leaning]) => compared(key, base[key], head[key], leaning)),
        ...on.flatMap((key) => compared(`on.${key}`, base.on[key], head.on[key], 'stricter')),
    ];
    return all.map((change) => ({ kind: 'policy', benchmark: null, metric: null, ...change }));
}
/** Policies of a benchmark by pattern; the policy of metrics that no pattern names goes by `*`. */
function policies(loaded, index) {
    const { metrics, defaultPolicy } = (0,manifest_policy/* judgementOf */.lG)(loaded, index);
    const key = ({ pattern, within }) => (within ? `${pattern} in ${within}` : pattern);
    const named = metrics.map((selector) => [key(selector), selector.policy]);
    return new Map(defaultPolicy ? [['*', defaultPolicy], ...named] : named);
}
function metricChanges(base, head) {
    if (!base)
        return [{ key: 'selected', base: 'false', head: 'true', effect: 'other' }];
    if (!head)
        return [{ key: 'selected', base: 'true', head: 'false', effect: 'looser' }];
    const keys = Object.entries(metricKeys);
    return keys.flatMap(([key, leaning]) => compared(key, base[key], head[key], leaning));
}
function policyChanges(base, head, at) {
    const renames = newRenamesAt(base.manifest, head.manifest, at);
    const renamed = renames.flatMap(({ before: old }) => {
        const policy = (0,plan/* policyOf */.US)({ ...(0,manifest_policy/* judgementOf */.lG)(base, at.base), renames: [] }, old);
        return policy ? [[old, policy]] : [];
    });
    const before = new Map([...renamed, ...policies(base, at.base)]);
    const named = (pattern) => renames.find(({ now, before: old }) => now === pattern && before.has(old))?.before ?? pattern;
    const after = new Map([...policies(head, at.head)].map(([pattern, policy]) => [named(pattern), policy]));
    const metrics = [...new Set([...before.keys(), ...after.keys()])];
    return metrics.flatMap((metric) => metricChanges(before.get(metric), after.get(metric)).map((change) => ({
        kind: 'policy',
        benchmark: at.benchmark,
        metric,
        ...change,
    })));
}
const newRenamesAt = (base, head, at) => (0,renames/* newRenames */.K8)(base.benchmarks[at.base], head.benchmarks[at.head]);
const renameChanges = (base, head, at) => newRenamesAt(base, head, at).map(({ before, now }) => ({
    ...{ kind: 'metric-renamed', benchmark: at.benchmark, before, now },
}));
/** Keys of a benchmark that say how it is judged as a whole. */
const wholeKeys = {
    tier: 'other',
    gate_policy: 'other',
    promotion_sigma: 'other',
    promotion_z: 'other',
    reference: 'other',
    required: 'stricter',
    deterministic: 'other',
    repetitions: 'other',
    cost: 'other',
    timeout: 'other',
};
function wholeChanges(base, head, at) {
    const before = base.benchmarks[at.base];
    const after = head.benchmarks[at.head];
    const keys = Object.entries(wholeKeys);
    const all = keys.flatMap(([key, leaning]) => compared(key, before[key], after[key], leaning));
    return all.map((change) => ({ kind: 'policy', benchmark: at.benchmark, metric: null, ...change }));
}
/** The parts in which two definitions of one benchmark differ. */
function definitionChanges(benchmark, base, head) {
    const parts = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
    return parts
        .filter((part) => base[part] !== head[part])
        .map((part) => ({
        kind: 'definition',
        benchmark,
        part,
        base: base[part] ?? null,
        head: head[part] ?? null,
    }));
}
/**
 * Every difference between base's and head's manifest that bears on a verdict: benchmarks added and removed, what
 * defines their numbers, and how they are judged.
 */
function manifestChanges(base, head) {
    const names = (manifest) => manifest.benchmarks.map(({ name }) => name);
    const before = names(base.manifest);
    const after = names(head.manifest);
    const shared = before.filter((name) => after.includes(name));
    const pairs = shared.map((benchmark) => ({
        benchmark,
        base: before.indexOf(benchmark),
        head: after.indexOf(benchmark),
    }));
    const gone = before.filter((name) => !after.includes(name));
    const fresh = after.filter((name) => !before.includes(name));
    const definition = (manifest, index) => (0,manifest_definition/* definitionOf */.Fg)(manifest, manifest.benchmarks[index]);
    return [
        ...gone.map((benchmark) => ({ kind: 'benchmark-removed', benchmark })),
        ...fresh.map((benchmark) => ({ kind: 'benchmark-added', benchmark })),
        ...pairs.flatMap((at) => definitionChanges(at.benchmark, definition(base.manifest, at.base), definition(head.manifest, at.head))),
        ...pairs.flatMap((at) => renameChanges(base.manifest, head.manifest, at)),
        ...gateChanges(base.manifest.gate, head.manifest.gate),
        ...pairs.flatMap((at) => wholeChanges(base.manifest, head.manifest, at)),
        ...pairs.flatMap((at) => policyChanges(base, head, at)),
    ];
}
//# sourceMappingURL=changes.js.map
// EXTERNAL MODULE: ./build/src/app/printable-path.js
var printable_path = __webpack_require__(2644);
;// CONCATENATED MODULE: ./build/src/app/evaluator.js

/** How many paths a message names. */
const shown = 20;
/** The globs as git sees them: from the top of the repository. `projectPath` is taken as it is written. */
function globsFromTop(projectPath, globs) {
    if (projectPath === '')
        return globs;
    const literal = projectPath.replace(/[*?[\]\\]/g, '\\$&');
    return globs.map((glob) => `${literal}/${glob}`);
}
/** One finding that lists what head changes about the files that judge it; none without changes. */
function evaluatorFindings(changes, { projectPath, level }) {
    const [first] = changes;
    if (!first)
        return [];
    const listed = changes.slice(0, shown).map(({ path, change }) => `${(0,printable_path/* printablePath */.V)(path)} (${change})`);
    const more = changes.length > shown ? ` and ${changes.length - shown} more` : '';
    return [
        {
            rule: 'evaluator-changed',
            level: findingLevel(level),
            message: `head changes files that judge it: ${listed.join(', ')}${more}; the base's version of them was used for both sides`,
            file: fromProject(projectPath, first.path),
            line: 1,
            remedy: 'bring changes of the evaluator in by a pull request of their own',
        },
    ];
}
function findingLevel(level) {
    switch (level) {
        case 'fail':
            return 'error';
        case 'warn':
            return 'warning';
        case 'pass':
            return 'note';
    }
}
const fromProject = (projectPath, path) => projectPath !== '' && path.startsWith(`${projectPath}/`) ? path.slice(projectPath.length + 1) : path;
//# sourceMappingURL=evaluator.js.map
;// CONCATENATED MODULE: ./build/src/app/changes.js





/** Compares both manifests and evaluators. `headPlan` is the plan that head's own manifest would give. */
async function changesOf(world, site, plan, headPlan) {
    if (site.base === null)
        return {
            // Head runs alone, which shows whether the benchmarks work; the pairing says that there is no baseline.
            measurable: plan.benchmarks,
            verdicts: [],
            findings: plan.benchmarks.map(newFinding),
        };
    if (site.base === site.head)
        return { measurable: plan.benchmarks, verdicts: [], findings: [] };
    const changes = manifestChanges(site.base, site.head);
    const named = (kind) => new Set(changes.flatMap((change) => (change.kind === kind ? [change.benchmark] : [])));
    const [removed, added, redefined] = [
        named('benchmark-removed'),
        named('benchmark-added'),
        named('definition'),
    ];
    const fresh = headPlan.benchmarks.filter(({ name }) => added.has(name));
    return {
        measurable: plan.benchmarks.filter(({ name }) => !removed.has(name) && !redefined.has(name)),
        verdicts: [
            ...plan.benchmarks.filter(({ name }) => removed.has(name)).map(removedVerdict),
            ...plan.benchmarks
                .filter(({ name }) => redefined.has(name))
                .map((benchmark) => redefinedVerdict(benchmark, changes)),
            ...fresh.map(newVerdict),
        ],
        findings: [
            ...fresh.map(newFinding),
            ...changes.flatMap((change) => renameFinding(site, change)),
            ...policyFindings(site, changes),
            ...(await evaluatorChanges(world, site, plan)),
        ],
    };
}
const removedVerdict = (benchmark) => (0,judging_case/* verdictOf */.Vj)({ benchmark, gate: 'paired', baseline: 'base' }, (0,wording/* without */.FF)('MISSING', 'head’s manifest no longer declares this benchmark'));
const newVerdict = (benchmark) => (0,judging_case/* verdictOf */.Vj)({ benchmark, gate: 'paired', baseline: 'base' }, (0,wording/* without */.FF)('NO_BASELINE', 'this benchmark is new; base does not have it'));
const newFinding = ({ name, subject, place }) => ({
    rule: 'new',
    level: 'note',
    message: `${name} is new: it is judged from the next change on`,
    file: place.file,
    line: place.line ?? 1,
    benchmark: name,
    subject: subject.id,
});
function redefinedVerdict(benchmark, changes) {
    const parts = changes.flatMap((change) => change.kind === 'definition' && change.benchmark === benchmark.name
        ? [`${change.part} was ${change.base ?? 'not declared'}, is ${change.head ?? 'not declared'}`]
        : []);
    const reason = `head defines this benchmark differently: ${parts.join('; ')}`;
    return (0,judging_case/* verdictOf */.Vj)({ benchmark, gate: 'paired', baseline: 'base' }, (0,wording/* without */.FF)('INCOMPARABLE', reason));
}
function renameFinding({ head }, change) {
    if (change.kind !== 'metric-renamed')
        return [];
    const { benchmark, before, now } = change;
    const index = head.manifest.benchmarks.findIndex(({ name }) => name === benchmark);
    const message = `${benchmark}: head calls ${now} what base calls ${before}; they are judged as one metric, by base's policy`;
    const place = { file: head.file, line: head.lines.benchmarks[index] ?? 1 };
    return [{ rule: 'metric-renamed', level: 'note', message, ...place, benchmark }];
}
function policyFindings({ head }, changes) {
    return changes.flatMap((change) => {
        if (change.kind !== 'policy')
            return [];
        const about = [change.benchmark ?? '[gate]', change.metric]
            .filter((word) => word !== null && word !== '*')
            .join(' ');
        const message = `head changes how ${about} is judged (${change.effect}): ${change.key} was ${change.base}, is ${change.head}; base's policy was used`;
        return [{ rule: 'policy-changed', level: 'warning', message, file: head.file, line: 1 }];
    });
}
async function evaluatorChanges({ git }, site, plan) {
    const { repository, projectPath, commits, base, head } = site;
    const globs = globsFromTop(projectPath, base.manifest.project.evaluator);
    const changes = await git.evaluatorChanges(repository, commits.base, commits.head, globs);
    // What the manifest says is compared by meaning, and acceptances speak for themselves; each side is built by its own setup.
    const apart = [head.file, acceptedFile].map((file) => projectPath === '' ? file : `${projectPath}/${file}`);
    const files = changes.filter(({ path }) => !apart.includes(path));
    return evaluatorFindings(files, { projectPath, level: plan.gate.on.evaluatorChanged });
}
//# sourceMappingURL=changes.js.map
// EXTERNAL MODULE: ./build/src/app/plan.js + 1 modules
var app_plan = __webpack_require__(2713);
// EXTERNAL MODULE: ./build/src/app/plan-tools.js + 1 modules
var plan_tools = __webpack_require__(8087);
;// CONCATENATED MODULE: ./build/src/app/quarantine.js
/**
 * The plan without quarantines that are over at `now` (milliseconds since 1970), so that they soften nothing, and a
 * finding for each. The last day of a quarantine ends with the day in UTC.
 */
function endQuarantines(plan, { manifest, file, lines }, now) {
    const today = new Date(now).toISOString().slice(0, 10);
    const findings = manifest.policy.flatMap(({ match, quarantine }, index) => {
        if (!quarantine || quarantine.until >= today)
            return [];
        return [
            {
                rule: 'quarantine-expired',
                level: 'warning',
                message: `the quarantine of ${match} ended with ${quarantine.until} (${quarantine.reason}): it can fail again`,
                file,
                line: lines.policy[index],
                remedy: 'take the quarantine out of the manifest, or give it a new last day',
            },
        ];
    });
    if (findings.length === 0)
        return { plan, findings };
    return { plan: { ...plan, benchmarks: plan.benchmarks.map((each) => ended(each, today)) }, findings };
}
function ended(benchmark, today) {
    const judged = (policy) => policy.quarantine && policy.quarantine.until < today ? { ...policy, quarantine: null } : policy;
    return {
        ...benchmark,
        metrics: benchmark.metrics.map((selector) => ({ ...selector, policy: judged(selector.policy) })),
        defaultPolicy: benchmark.defaultPolicy && judged(benchmark.defaultPolicy),
    };
}
//# sourceMappingURL=quarantine.js.map
// EXTERNAL MODULE: ./build/src/core/stats/looks.js
var stats_looks = __webpack_require__(8405);
;// CONCATENATED MODULE: ./build/src/app/check-plan.js


/** Two runs of each side settle an exact metric. */
const exactRuns = 4;
const paired = ({ tier, baselines }) => tier === 'correctness' ? 0 : baselines.filter(plan/* isPaired */.eE).length;
const isOpen = ({ metrics, defaultPolicy }) => (defaultPolicy !== null && !defaultPolicy.exact) ||
    metrics.some(({ pattern, policy }) => /[*?]/.test(pattern) && !policy.exact);
/** Declared metrics that are tested with pairs; an open benchmark has at least one. */
function testedAtLeast(benchmark) {
    const declared = benchmark.metrics.filter(({ pattern, policy }) => !/[*?]/.test(pattern) && !policy.exact);
    return paired(benchmark) * Math.max(declared.length, isOpen(benchmark) ? 1 : 0);
}
function runsOf(benchmark, { minPairs, maxPairs }) {
    const rules = benchmark.baselines.filter(plan/* isPaired */.eE).length;
    if (rules === 0) {
        const runs = benchmark.warmup + benchmark.repetitions;
        return { least: runs, most: runs };
    }
    const warm = 2 * benchmark.warmup;
    const tested = testedAtLeast(benchmark) > 0;
    const least = tested ? 2 * minPairs : exactRuns;
    return { least: rules * (warm + least), most: rules * (warm + (tested ? 2 * maxPairs : exactRuns)) };
}
function checked(benchmark, plan, numbers) {
    const runs = runsOf(benchmark, plan.gate);
    const each = numbers.expectedRuntime(benchmark.name);
    return {
        name: benchmark.name,
        subject: benchmark.subject.id,
        metrics: benchmark.metrics,
        defaultPolicy: benchmark.defaultPolicy,
        tested: paired(benchmark) > 0 && isOpen(benchmark) ? null : testedAtLeast(benchmark),
        runs,
        seconds: each === null ? null : { least: runs.least * each, most: runs.most * each },
    };
}
function neverFires(k, { gate }, file) {
    const metrics = k === 1 ? '1 metric' : `${k} metrics`;
    return {
        where: { file, key: 'gate.max_pairs' },
        what: `no regression can ever be proven: ${metrics} at alpha ${gate.alpha} need more than ${gate.maxPairs} pairs`,
        hint: `raise max_pairs (at most ${stats_looks/* lookRange */.dP.last}), select fewer metrics, mark counts and sizes exact = true, or raise alpha`,
    };
}
/**
 * What a plan can and cannot find out, before anything runs. A design that could never fail (statistics: 2^-n / v
 * above alpha / K at every look n) is a problem. `file` is the manifest's name in messages.
 */
function checkPlan(plan, numbers, file) {
    const k = plan.benchmarks.reduce((sum, benchmark) => sum + testedAtLeast(benchmark), 0);
    const { alpha, minPairs, maxPairs } = plan.gate;
    const look = k === 0 ? null : numbers.firstRejectingLook(k, maxPairs, minPairs, alpha);
    return {
        benchmarks: plan.benchmarks.map((benchmark) => checked(benchmark, plan, numbers)),
        k,
        open: plan.benchmarks.some((benchmark) => paired(benchmark) > 0 && isOpen(benchmark)),
        firstRejectingLook: look,
        problems: k > 0 && look === null ? [neverFires(k, plan, file)] : [],
    };
}
//# sourceMappingURL=check-plan.js.map
;// CONCATENATED MODULE: ./build/src/app/reach.js



/** What a plan of this manifest can find out. */
function reachOf(plan, { manifest, file }) {
    const expected = new Map(manifest.benchmarks.map((one) => [one.name, one.expected_runtime_seconds ?? null]));
    const numbers = {
        firstRejectingLook: (k, most, least, alpha) => {
            const { looks, long } = (0,stats_looks/* schedulesOf */.wx)(least, most);
            return (0,stats_looks/* firstRejectingLook */.FS)(k, alpha, { looks, weights: long });
        },
        expectedRuntime: (name) => expected.get(name) ?? null,
    };
    return checkPlan(plan, numbers, file);
}
/** Throws ProblemError for a plan that could never prove a regression. */
function refuseIdle(plan, loaded) {
    const { problems } = reachOf(plan, loaded);
    if (problems.length > 0)
        throw new problem/* ProblemError */.Mm(problems);
}
//# sourceMappingURL=reach.js.map
;// CONCATENATED MODULE: ./build/src/app/prepared.js









/** Finds the commits, makes the plan by the manifest that decides, and says what the change does to it. */
async function prepare(world, request) {
    const planned = plannedSite(world, request, await findSite(world, request));
    const { site, authority, headPlan } = planned;
    const current = endQuarantines(planned.plan, authority, world.clock.now());
    const changes = await changesOf(world, site, current.plan, headPlan);
    const plan = { ...current.plan, benchmarks: changes.measurable };
    const accepted = await readAccepted(world, site, request);
    const findings = [...changes.findings, ...current.findings];
    const storeName = authority.manifest.store.name;
    return { request, site, plan, headPlan, changes: { ...changes, findings }, accepted, storeName };
}
/**
 * Throws ProblemError for what is wrong with head's manifest; a base that makes no plan has a broken one. Base's idle
 * design is not refused, or no change could mend it: the measuring process points it out.
 */
function plannedSite(world, request, site) {
    const { base, head } = site;
    const headPlan = (0,problem/* orThrow */.aU)(planFor(world, request, { site, loaded: head }));
    refuseIdle(headPlan, head);
    if (base === null)
        return { site, authority: head, plan: headPlan, headPlan };
    const plan = planFor(world, request, { site, loaded: base });
    if (plan.ok)
        return { site, authority: base, plan: withRenames(plan.value, base, head), headPlan };
    return plannedSite(world, request, { ...site, ...withoutBase(site, plan.problems) });
}
/** Base's plan with what head says of names: its tool prints them. */
function withRenames(plan, base, head) {
    const declared = ({ manifest }, wanted) => manifest.benchmarks.find(({ name }) => name === wanted);
    const benchmarks = plan.benchmarks.map((benchmark) => {
        const [before, after] = [declared(base, benchmark.name), declared(head, benchmark.name)];
        return before && after ? { ...benchmark, renames: (0,renames/* renamesAcross */.DP)(before, after) } : benchmark;
    });
    return { ...plan, benchmarks };
}
function planFor(world, request, { site, loaded }) {
    const { occasion, cost, benchmarks, baselines } = request;
    const declared = [site.head, ...(site.base === null ? [] : [site.base])];
    return (0,app_plan/* planOf */.X)(loaded, {
        event: occasion.event,
        manifestHash: `sha256:${world.host.sha256(site.manifestText)}`,
        names: benchmarks,
        elsewhere: declared.flatMap(({ manifest }) => manifest.benchmarks.map(({ name }) => name)),
        ...(cost ? { cost } : {}),
        ...(baselines ? { baselines } : {}),
    }, (0,plan_tools/* planTools */.p)(world.host.sha256));
}
//# sourceMappingURL=prepared.js.map
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
    const worst = (0,model_verdict/* worstKind */.eD)(own.map(({ kind }) => kind));
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
;// CONCATENATED MODULE: ./build/src/app/anchors/decisions.js



/**
 * The moves of the anchor that `bench/accepted.toml` decides, each made once: the log of the pointer tells. Of several
 * decisions about one benchmark the last one counts.
 */
async function decidedMoves(world, deciding) {
    const moves = [];
    const findings = [];
    for (const benchmark of deciding.plan.benchmarks) {
        const decision = deciding.decisions.findLast((each) => isAbout(each, benchmark));
        if (!decision || isMade(deciding, benchmark, decision))
            continue;
        const found = await targetOf(world, deciding, { benchmark, decision });
        findings.push(decisions_findingOf(decision, benchmark, found));
        if ('report' in found)
            moves.push(moveOf(deciding, { benchmark, decision, found, at: world.clock.now() }));
    }
    return { moves, findings };
}
/** The history as it stands once the moves are recorded. */
const withMoves = (history, moves) => ({
    ...history,
    pointer(pointer, benchmark, subject) {
        const move = moves.find((one) => one.benchmark === benchmark && one.subject === subject);
        const report = String(move?.report);
        return move && pointer === 'best'
            ? { ...move, report, uid: '' }
            : history.pointer(pointer, benchmark, subject);
    },
});
const isAbout = (decision, { name, subject }) => (0,plan/* matches */.cK)(decision.benchmark, name) && decision.subject === subject.id;
const reasonOf = ({ author, reason, to }) => `decision of ${author}: ${reason} (to ${to})`;
const isMade = ({ history }, { name, subject }, decision) => history
    .pointerLog(name, subject.id)
    .some(({ pointer, reason }) => pointer === 'best' && reason === reasonOf(decision));
async function targetOf({ git }, { repository, plan, history }, { benchmark, decision }) {
    const commit = await git.resolve(repository, decision.to);
    if (commit === undefined)
        return { obstacle: 'this clone knows no such commit or tag' };
    const series = { project: plan.project, benchmark: benchmark.name, subject: benchmark.subject.id };
    const report = history
        .reports(series)
        .findLast((each) => each.gitSha === commit && (0,eligibility/* passingObstacle */.$f)(each) === null);
    return report ? { commit, report: report.uid } : { obstacle: 'no report of that commit is stored' };
}
function moveOf({ history, actor }, { benchmark, decision, found, at, }) {
    const [name, subject] = [benchmark.name, benchmark.subject.id];
    return {
        pointer: 'best',
        benchmark: name,
        subject,
        report: found.report,
        gitSha: found.commit,
        reason: reasonOf(decision),
        actor,
        at,
        supersedes: history.pointer('best', name, subject)?.uid ?? null,
    };
}
function decisions_findingOf(decision, { name, subject }, found) {
    const made = 'report' in found;
    return {
        rule: 'anchor-decision',
        level: made ? 'note' : 'warning',
        message: made
            ? `${name}: the anchor stands at ${found.commit.slice(0, 10)} from now on, as ${decision.author} decided: ${decision.reason}`
            : `${name}: the anchor was not moved to ${decision.to}: ${found.obstacle}`,
        file: acceptedFile,
        line: decision.line,
        benchmark: name,
        subject: subject.id,
    };
}
//# sourceMappingURL=decisions.js.map
;// CONCATENATED MODULE: ./build/src/app/anchors/default-branch.js
/** True where pointers may move: HEAD is on the default branch, and nothing in its tree is uncommitted. */
async function mayMovePointers({ git }, { occasion }, { repository, commits }) {
    if (commits.dirty)
        return false;
    if (occasion.onDefaultBranch)
        return true;
    // The event of a release names a tag and no branch.
    if (occasion.event !== 'release' || occasion.defaultBranch === null)
        return false;
    const tip = await git.resolve(repository, `refs/remotes/origin/${occasion.defaultBranch}`);
    return (tip !== undefined && (await git.mergeBase(repository, tip, commits.headCommit)) === commits.headCommit);
}
//# sourceMappingURL=default-branch.js.map
;// CONCATENATED MODULE: ./build/src/app/anchors/due.js

/**
 * The plan with `paired:best` for every benchmark whose turn it is: on a push to the default branch, when none of the
 * `anchor_every` - 1 commits before HEAD, along first parents, is the anchor or was paired with it. HEAD itself does
 * not count, so a re-run asks what the first run asked. Rules asked for by hand stay as they are.
 */
async function withAnchorRuns(world, turn) {
    const { request, site, plan } = turn;
    const { event, onDefaultBranch } = request.occasion;
    const every = plan.gate.anchorEvery;
    const counts = event === 'push' && onDefaultBranch && !site.commits.dirty && request.baselines === null;
    if (!counts || every === 0)
        return plan;
    const line = await world.git.firstParents(site.repository, site.commits.head, every);
    const benchmarks = plan.benchmarks.map((benchmark) => isDue(turn, benchmark, line)
        ? { ...benchmark, baselines: [...benchmark.baselines, 'paired:best'] }
        : benchmark);
    return { ...plan, benchmarks };
}
/** Correctness has no level that could slide: what it produces is right or not. */
function isDue({ plan, history }, benchmark, line) {
    const [head, ...before] = line;
    const { name, subject, tier, baselines } = benchmark;
    const anchor = history.pointer('best', name, subject.id);
    if (!anchor || anchor.gitSha === head)
        return false;
    if (tier === 'correctness' || baselines.includes('paired:best'))
        return false;
    const series = { project: plan.project, benchmark: name, subject: subject.id };
    const sessions = anchorRuns(history, series);
    const reports = history.reports(series);
    const isMark = ({ gitSha, session }) => gitSha === anchor.gitSha || sessions.has(session);
    const marks = new Set([anchor.gitSha, ...reports.filter(isMark).map(({ gitSha }) => gitSha)]);
    if (before.some((commit) => marks.has(commit)))
        return false;
    // Where the line ends earlier, as in a shallow clone, the pushes that the history holds are counted instead.
    const every = plan.gate.anchorEvery;
    return line.length >= every || pushesSince(reports, isMark, head) + 1 >= every;
}
/** Sessions in which the benchmark was paired with its anchor. */
const anchorRuns = (history, series) => new Set(history
    .verdicts(series)
    .flatMap(({ baseline, session }) => (baseline.startsWith('paired:best (') ? [session] : [])));
function pushesSince(reports, isMark, head) {
    const since = reports.slice(reports.findLastIndex((report) => isMark(report) && report.gitSha !== head) + 1);
    const pushes = since.filter((report) => report.event === 'push' && (0,eligibility/* passingObstacle */.$f)(report) === null);
    return new Set(pushes.map(({ gitSha }) => gitSha).filter((commit) => commit !== head)).size;
}
//# sourceMappingURL=due.js.map
// EXTERNAL MODULE: ./build/src/app/frozen-reference.js
var frozen_reference = __webpack_require__(8603);
// EXTERNAL MODULE: ./build/src/app/opened.js + 1 modules
var app_opened = __webpack_require__(2238);
// EXTERNAL MODULE: ./build/src/app/renamed.js
var renamed = __webpack_require__(3727);
;// CONCATENATED MODULE: ./build/src/app/setting.js






/** Moves anchors as it was decided, adds the runs against them that are due, and names frozen references. */
async function withAnchors(world, prepared, opened) {
    const { request, site, plan, accepted } = prepared;
    const mayMove = await mayMovePointers(world, request, site);
    const decided = await decidedMoves(world, {
        ...{ repository: site.repository, plan, history: opened, actor: request.occasion.actor },
        decisions: mayMove ? accepted.anchors : [],
    });
    const history = (0,renamed/* underTodaysNames */.bH)(withMoves(opened, decided.moves), plan.benchmarks);
    const turn = { request, site, plan, history };
    const due = await withAnchorRuns(world, turn);
    const benchmarks = due.benchmarks.map((one) => (0,frozen_reference/* frozenReference */.E)(world, one, opened));
    return { ...prepared, mayMove, decided, history, plan: { ...due, benchmarks } };
}
/** Calls `work` with the history open; the folder is the request's or the default one of the store. */
async function inHistory(world, prepared, work) {
    const { request, plan, storeName } = prepared;
    const folder = request.store ?? world.host.storeFolder(plan.project, storeName);
    const opened = await (0,app_opened/* openHistory */.jC)(world, folder, plan.project, request.verifyStore);
    try {
        return await work({ ...(await withAnchors(world, prepared, opened.history)), opened });
    }
    finally {
        opened.history.close();
    }
}
//# sourceMappingURL=setting.js.map
;// CONCATENATED MODULE: ./build/src/app/shares.js
/** Each part gets what is said of its benchmarks, beside its runs; the last one also what concerns no other part. */
function shares(parts, { verdicts, findings, acceptances, moves }) {
    const others = parts.slice(0, -1);
    return parts.map((part, index) => {
        const isLast = index === parts.length - 1;
        const mine = (about) => isLast ? !others.some((other) => holds(other, about)) : holds(part, about);
        return {
            part,
            verdicts: verdicts.filter(mine),
            findings: findings.filter(mine),
            acceptances: isLast ? acceptances : [],
            moves: moves.filter(mine),
        };
    });
}
/** A finding without a subject is about all subjects of its benchmark. */
const holds = ({ benchmarks }, about) => benchmarks.some(({ name, subject }) => name === about.benchmark && (about.subject ?? subject.id) === subject.id);
//# sourceMappingURL=shares.js.map
;// CONCATENATED MODULE: ./build/src/app/gate.js





















/** The main story: what changed, what to compare it with, measure, judge, keep. */
async function gate(world, request, measurer) {
    return inHistory(world, await prepare(world, request), async (setting) => {
        const { site, plan, opened, history } = setting;
        const found = await opponentsOf(world, site, plan.benchmarks, history);
        const trying = { request, site, plan, history, measurementOf: measuredHere(world, plan) };
        const opponents = withAttempts(world, trying, found);
        const contests = contestsOf(site, plan.benchmarks, opponents, world.host.sha256);
        const parents = opened.history.heads();
        const job = await jobOf(world, {
            ...{ request, site, plan, contests, parents, store: opened.folder },
            ...{ kind: 'gate', fixedPairs: null },
        });
        const measured = await measureAll(world, job, measurer);
        const part = { header: job.header, benchmarks: plan.benchmarks, measured };
        const all = { ...measured, findings: [...continuedFindings(contests, measured), ...measured.findings] };
        const gated = await conclude(world, setting, { opponents, measured: all, parts: [part] });
        await world.files.remove(job.journal);
        return gated;
    });
}
/** Judges, decides, and appends a session for each part; the last part's stands for the whole. */
async function conclude(world, setting, evidence) {
    const { request, site, plan, changes, opened, decided, history } = setting;
    const { opponents, measured, parts } = evidence;
    const whole = parts.at(-1);
    const judged = (0,judge/* judge */.S)({
        ...{ plan, measured, opponents, history, version: request.version, literal: false },
        head: site.commits.headCommit,
        machineOf: (benchmark) => parts.find(({ benchmarks }) => benchmarks.includes(benchmark))?.header.machine ??
            evidence.earlierOn?.(benchmark) ??
            whole.header.machine,
        ancestry: asksFor(plan, 'merge-base') ? await (0,ancestry/* ancestryOf */.Rq)(world, site) : ancestry/* noAncestry */.Xe,
    });
    const settled = settleEnvironment(judged, site.head.file);
    const past = { site, project: plan.project, history };
    const verdicts = [...(await tellSinceAnchor(world, past, settled.verdicts)), ...changes.verdicts];
    const now = world.clock.now();
    const standing = parts.flatMap(({ header, benchmarks }) => standingFindings({
        ...{ history, verdicts, now },
        plan: { ...plan, benchmarks },
        machine: header.machine,
    }));
    const findings = [
        ...request.findings,
        ...site.findings,
        ...changes.findings,
        ...opened.findings,
        ...decided.findings,
        ...measured.findings,
        ...settled.findings,
        ...(0,vanished/* newMetricFindings */.X)({ plan, measured }, verdicts),
        ...unreadFindings({ plan, measured }),
        ...unselectedFindings({ plan, measured }),
        ...standing,
        ...manifestAdvice(site.base ?? site.head),
    ];
    return keep(world, setting, { ...evidence, verdicts, findings });
}
const asksFor = ({ benchmarks }, rule) => benchmarks.some(({ baselines }) => baselines.includes(rule));
/** Decides and appends; returns when everything is safely in the store. */
async function keep(world, setting, answer) {
    const { request, plan, headPlan, site, opened } = setting;
    const { parts } = answer;
    const policy = { ...plan.gate, failOn: request.failOn ?? plan.gate.failOn };
    const now = world.clock.now();
    const today = new Date(now).toISOString().slice(0, 10);
    const moment = { today, version: request.version, now, renaming: plan.benchmarks };
    const accepted = applyAccepted(setting.accepted, answer.verdicts, moment);
    const decided = decide({
        verdicts: answer.verdicts,
        findings: [
            ...answer.findings,
            ...accepted.findings,
            ...interruption(parts.map(({ measured }) => measured)),
        ],
        policy,
        place: gate_placeOf(headPlan),
    });
    const { verdicts, findings, decision } = decided;
    const recorded = { ...decided, acceptances: accepted.acceptances, moves: setting.decided.moves };
    const sessions = shares(parts, recorded).map((share) => sessionOf(world, recording(setting, share)));
    const ids = sessions.map((session) => opened.history.append(session));
    await opened.history.save();
    const session = sessions.at(-1);
    const diff = await keepDiff(world, session.header, site.commits.diff, opened.folder);
    const files = { store: `${opened.folder}/store.db`, history: `${opened.folder}/benchmarks.json`, ...diff };
    const exitCode = gateExitCode(decision);
    const { header } = session;
    return {
        outcome: { decision, exitCode, verdicts, findings, session: ids.at(-1), header, policy, files },
        ids,
        base: site.commits.base === site.commits.head ? null : site.commits.base,
        whole: opened.whole,
    };
}
function recording({ request, plan, mayMove, opened }, share) {
    const { part, ...rest } = share;
    const { header, benchmarks, measured } = part;
    return {
        ...{ ...rest, header, measured, history: opened.history, actor: request.occasion.actor },
        plan: { ...plan, benchmarks },
        mayPromote: mayMove && measured.complete,
    };
}
/** In head's manifest, which is what a reader of findings has before him; base's lines may not exist there. */
const gate_placeOf = (plan) => ({ benchmark }) => plan.benchmarks.find(({ name }) => name === benchmark)?.place ?? { file: 'bench/manifest.toml', line: 1 };
//# sourceMappingURL=gate.js.map
;// CONCATENATED MODULE: ./build/src/core/model/job.js
const jobStates = ['queued', 'running', 'finished', 'failed', 'cancelled', 'stale'];
/** True for a job that has not ended. */
const isActive = ({ state }) => state === 'queued' || state === 'running';
//# sourceMappingURL=job.js.map
;// CONCATENATED MODULE: ./build/src/core/scheduling/admission.js
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
;// CONCATENATED MODULE: ./build/src/app/jobs/standing.js

/** What is true of a job now. Of another host's only its file is known, so that is believed. */
function standingOf(jobs, record) {
    const here = record.host === jobs.self.host;
    const lost = here && isActive(record) && jobs.isGone(record);
    return { ...record, here, state: lost ? 'stale' : record.state };
}
/** Every job as it stands, oldest first, and what is wrong with files that are none. */
async function jobsNow(jobs) {
    const { records, notes } = await jobs.read();
    return { jobs: records.map((record) => standingOf(jobs, record)), notes };
}
/** Jobs of this host that run, or wait and were asked for before `job`; all of them without one. */
const ahead = (standings, job = null) => standings.filter((other) => other.here &&
    isActive(other) &&
    other.id !== job?.id &&
    (other.state === 'running' || job === null || isBefore(other, job)));
const isBefore = (a, b) => a.submittedAt < b.submittedAt || (a.submittedAt === b.submittedAt && a.id < b.id);
//# sourceMappingURL=standing.js.map
;// CONCATENATED MODULE: ./build/src/app/jobs/enter.js




/** A refusal is neither a verdict nor wrong data: nothing ran, and the same command may work later. */
const exitRefused = 1;
/** Ended jobs that are kept, the newest, with their logs. */
const keptJobs = 100;
/** Admits a job or lets it wait, and writes its record; throws ProblemError with exit code 1 for a refused one. */
function enter(world, jobs, applicant) {
    return jobs.locked(async () => {
        const others = await tidied(world, jobs);
        const { record, place, waits } = applicant;
        const admission = admit(record, ahead(others), jobs.budget(record.gpu === 'direct'));
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
    const standings = records.map((record) => standingOf(jobs, record));
    for (const [index, record] of records.entries()) {
        if (standings[index].state === record.state)
            continue;
        await jobs.write({ ...record, state: 'stale', endedAt: world.clock.now(), message: lostWords });
    }
    const over = standings.filter((job) => !isActive(job)).slice(0, -keptJobs);
    await jobs.sweep(over.map(({ id }) => id));
    return standings;
}
const lostWords = 'its process ended without saying how';
/** There is no room now; there may be some later. */
class NoRoom extends problem/* ProblemError */.Mm {
}
/** Why a job was not admitted. */
function refusal({ benchmark }, where, { state, reason }) {
    const hint = state === 'full'
        ? 'wait for room with --wait [SECONDS]; "benchgate jobs" shows what is in the way'
        : 'declare less (threads, gpu, requires.min_vram_gb) or use another machine; BENCHGATE_MAX_THREADS and BENCHGATE_GPU_COUNT replace what was found';
    const Refused = state === 'full' ? NoRoom : problem/* ProblemError */.Mm;
    return new Refused([{ where, what: `${benchmark} ${reason}`, hint }], exitRefused);
}
//# sourceMappingURL=enter.js.map
;// CONCATENATED MODULE: ./build/src/app/jobs/turn.js



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
                throw refusal(job, patience.place, {
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
    const { jobs: standings } = await jobsNow(jobs);
    return admit(job, ahead(standings, job), jobs.budget(job.gpu === 'direct'));
}
//# sourceMappingURL=turn.js.map
;// CONCATENATED MODULE: ./build/src/core/stats/random.js
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
function random_seedsFrom(metaSeed, count) {
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
function random_pairOrders(hash, count) {
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
        return { seeds: random_seedsFrom(metaSeed, wanted ?? repetitions), metaSeed: metaSeed.toString() };
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
// EXTERNAL MODULE: ./build/src/app/head.js
var app_head = __webpack_require__(4667);
;// CONCATENATED MODULE: ./build/src/app/ground.js




/** Finds the commit and its manifest. Throws ProblemError for what the user must mend. */
async function findGround(world, request) {
    const repository = (0,problem/* orThrow */.aU)(await world.git.repository(request.project));
    const projectPath = await world.files.relative(repository, request.project);
    if (request.atSha !== null)
        return pastGround(world, { repository, projectPath, rev: request.atSha });
    const { loaded, text } = await (0,manifest_file/* readManifest */.W)(world, request.project);
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
    const path = projectPath === '' ? manifest_file/* usualManifest */.q : `${projectPath}/${manifest_file/* usualManifest */.q}`;
    const text = await world.git.show(repository, commit, path);
    if (text === undefined)
        throw noManifest(path, commit);
    const loaded = (0,problem/* orThrow */.aU)(await (0,parse/* parseManifest */.N)(text, manifest_file/* usualManifest */.q));
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
        const measured = await settled(world, ground, await measureAll(world, job, measurer));
        if (measured.runSets.length === 0) {
            await world.files.remove(job.journal);
            throw new problem/* ProblemError */.Mm(obstaclesOf(plan, measured));
        }
        return await run_set_keep(world, { request, ground, plan, opened }, { job, measured });
    }
    finally {
        opened.history.close();
    }
}
async function jobFor(world, { request, ground, plan, opened }) {
    const { repository, projectPath, head, inPlace, loaded } = ground;
    const { history, folder } = opened;
    const side = { side: 'head', rule: null, commit: head, ...setupOf(loaded.manifest.project) };
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
    remedy: rules_ruleOf('checkout-changed').help,
});
/** Why nothing could be run: a corpus that is not the pinned one, a tree that does not build, a missing tool. */
function obstaclesOf(plan, { contests, complete }) {
    const found = contests.flatMap(({ benchmark, stop, message }) => {
        const { name, place } = plan.benchmarks[benchmark];
        const hint = stop === 'corpus-drift' ? rules_ruleOf('corpus-drift').help : 'mend it and run again';
        return message === null ? [] : [{ where: place, what: `${name}: ${message}`, hint }];
    });
    const cut = complete ? 'no run was made' : 'the measuring was cut short before the first run ended';
    return found.length > 0 ? found : [{ where: { file: 'bench' }, what: cut, hint: 'run it again' }];
}
async function run_set_keep(world, setting, { job, measured }) {
    const { request, ground, plan, opened } = setting;
    const { history, folder } = opened;
    const dirty = measured.runSets.some((set) => set.dirty);
    const recording = {
        header: { ...job.header, dirty },
        moves: [],
        ...{ plan, measured, verdicts: [], history, acceptances: [], mayPromote: false, actor: request.actor },
        findings: [...opened.findings, ...measured.findings, ...unreadFindings({ plan, measured })],
    };
    const recorded = sessionOf(world, recording);
    const spoiled = spoiledBy(measured);
    const pointerMoves = spoiled === null && request.pin !== null ? pins(history, request, recorded) : [];
    const session = { ...recorded, pointerMoves };
    const id = history.append(session);
    await history.save();
    await world.files.remove(job.journal);
    const diff = await keepDiff(world, session.header, ground.diff, folder);
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
;// CONCATENATED MODULE: ./build/src/app/jobs/amend.js

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
        if (!isActive(record) && record.state !== 'stale')
            return record;
        const state = withdrawn || record.cancelRequested ? 'cancelled' : exitCode === 0 ? 'finished' : 'failed';
        return { ...record, state, exitCode, session, message, endedAt: world.clock.now() };
    });
}
//# sourceMappingURL=amend.js.map
;// CONCATENATED MODULE: ./build/src/app/jobs/applicant.js




/** What prepared runs apply for as a job. */
function applicantOf(world, jobs, prepared, { background, guest = false, wait }) {
    const { request, ground, plan, folder } = prepared;
    const { clock, host } = world;
    const stamp = new Date(clock.now()).toISOString().replaceAll(/[-:]|\.\d+Z$/g, '');
    const id = `${stamp}-${(0,app_seeds/* hex */.u)(host.randomBytes(3))}`;
    const record = {
        ...{ format: 1, id, ...jobs.self, marker: (0,app_seeds/* hex */.u)(host.randomBytes(12)), background },
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
        const what = await corpusDrift(world, benchmark, request.project);
        if (what !== null)
            throw new ProblemError([
                {
                    where: benchmark.place,
                    what: `${benchmark.name}: ${what}`,
                    hint: ruleOf('corpus-drift').help,
                },
            ]);
    }
}
/** Throws ProblemError when the checkout is no longer what it was when the job was asked for. */
function refuseOther({ ground }, { commit, id }) {
    if (ground.headCommit === commit)
        return;
    throw new problem/* ProblemError */.Mm([
        {
            where: { file: ground.repository },
            what: `job ${id} was to measure ${commit.slice(0, 10)}, and ${ground.headCommit.slice(0, 10)} is checked out now`,
            hint: 'check the commit out and run it again, or measure it where it is built: --at-sha REV',
        },
    ]);
}
//# sourceMappingURL=applicant.js.map
;// CONCATENATED MODULE: ./build/src/app/jobs/work.js






const exitBadData = 65;
const exitInternal = 70;
/** Does the work as a job of this process, in the foreground. Throws ProblemError where there is no room for it. */
async function asJob(world, jobs, { prepared, manner }, work) {
    const applicant = applicantOf(world, jobs, prepared, { ...manner, background: false });
    const record = await unlessReadOnly(world, enter(world, jobs, applicant));
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
        await takeTurn(world, jobs, record, patience);
        const end = await work(await current(world, record, prepared));
        await endJob(world, jobs, record.id, end);
        return end;
    }
    catch (error) {
        const withdrawn = error instanceof Withdrawn;
        const end = { exitCode: codeOf(error), session: null, message: work_wordsOf(error) };
        await endJob(world, jobs, record.id, { ...end, withdrawn });
        throw error;
    }
}
function codeOf(error) {
    if (error instanceof Withdrawn)
        return error.exitCode;
    return error instanceof problem/* ProblemError */.Mm ? (error.exitCode ?? exitBadData) : exitInternal;
}
/** What was wrong, without where and how to mend it: that stands in the log. */
const work_wordsOf = (error) => error instanceof problem/* ProblemError */.Mm ? error.problems.map(({ what }) => what).join('; ') : error.message;
/** While it waited, the checkout may have become another. */
async function current(world, record, prepared) {
    if ('ground' in prepared && record.state !== 'queued')
        return prepared;
    const now = await prepareRuns(world, 'ground' in prepared ? prepared.request : prepared);
    refuseOther(now, record);
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
;// CONCATENATED MODULE: ./build/src/app/occasion.js
/** Somebody on a machine of his own asks; where `project` is no repository, the gate itself says so. */
async function localOccasion({ git }, project, actor) {
    const repository = await git.repository(project);
    const branch = repository.ok ? await git.branch(repository.value) : null;
    const defaultBranch = repository.ok ? await git.defaultBranch(repository.value) : null;
    const onDefaultBranch = branch !== null && branch === defaultBranch;
    const none = { baseSha: null, baseBranch: null, headSha: null, trigger: null, runnerLabels: [] };
    return { event: 'local', branch, defaultBranch, onDefaultBranch, actor, ...none };
}
//# sourceMappingURL=occasion.js.map
;// CONCATENATED MODULE: ./build/src/app/run-set-answer.js
const exitNothingRan = 1;
const exitNotPinned = 1;
const run_set_answer_exitBadData = 65;
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
        return run_set_answer_exitBadData;
    if (pin !== null && pointerMoves.length < runSets.length)
        return exitNotPinned;
    return runSets.some((set) => set.runs.some(({ status }) => status === 'ok')) ? 0 : exitNothingRan;
}
//# sourceMappingURL=run-set-answer.js.map
// EXTERNAL MODULE: ./build/src/core/documents/json.js
var json = __webpack_require__(968);
// EXTERNAL MODULE: ./build/src/core/documents/history.js
var documents_history = __webpack_require__(5460);
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
        ...pointerMoves.map(({ benchmark, gitSha, reason }) => `Pinned as the baseline of ${printable(benchmark)}: ${gitSha.slice(0, 10)} (${printable(reason)})\n`),
        ...(spoiled === null ? [] : [`Not a baseline and not judged: ${printable(spoiled, 1000)}\n`]),
        ...findings.map(({ rule, level, message }) => `${level} ${rule}: ${printable(message, 1000)}\n`),
        Object.entries(files)
            .map(([name, path]) => `${name}: ${printable(path, 4096)}\n`)
            .join(''),
    ];
    return blocks.join('');
}
function setText(set) {
    const runs = set.runs.filter(({ pair }) => pair > 0);
    const good = runs.filter(isOk).length;
    const seeds = set.metaSeed === null ? 'baseline seeds' : `meta seed ${set.metaSeed}`;
    const commit = `${set.gitSha.slice(0, 10)}${set.dirty ? ' (dirty)' : ''}`;
    const subject = set.subject === 'self' ? '' : ` [${printable(set.subject)}]`;
    const head = `${printable(set.benchmark)}${subject}: ${good} of ${count(runs.length, 'run')} ended well at ${commit}, ${seeds}`;
    return `${head}\n${runRows(set.runs.map((run) => ({ ...run, gitSha: set.gitSha, dirty: set.dirty })))}`;
}
const isOk = ({ status }) => status === 'ok';
//# sourceMappingURL=run-set.js.map
// EXTERNAL MODULE: ./build/src/core/manifest/gate-table.js
var gate_table = __webpack_require__(9365);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/src/core/scheduling/cpu-list.js
/** The processors of a kernel's list such as `0-3,8`; null for an empty one and for what is no list. See cpuset(7). */
function cpusOf(list) {
    const parts = list.trim().split(',').map(rangeOf);
    if (parts.some((part) => part === null))
        return null;
    return new Set(parts.flatMap((part) => part ?? []));
}
/** More than any kernel is built for: a broken list must not fill the memory. */
const mostCpus = 65_536;
function rangeOf(part) {
    const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    if (from === undefined || Number(to) < Number(from) || Number(to) >= mostCpus)
        return null;
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => Number(from) + index);
}
//# sourceMappingURL=cpu-list.js.map
;// CONCATENATED MODULE: ./build/src/core/scheduling/budget.js


/** Environment variables that replace what was found. */
const budgetVariables = { threads: 'BENCHGATE_MAX_THREADS', cards: 'BENCHGATE_GPU_COUNT' };
/** Threads that can run at once. Less than a whole processor is still one: nothing else could ever run. */
function threadsOf({ counted, lists, quotas }) {
    const sets = lists.flatMap((list) => cpusOf(list) ?? []);
    const [first, ...others] = sets;
    const common = first ? [...first].filter((cpu) => others.every((set) => set.has(cpu))).length : counted;
    return Math.max(1, Math.floor(Math.min(common || counted, ...quotas)));
}
/** The budget, with what the user says in place of what was found; or what is wrong with that. */
function budgetOf(cpus, found, said) {
    const threads = whole(said.threads, 1);
    const count = whole(said.cards, 0);
    const problems = [
        ...(threads === false ? [notWhole(budgetVariables.threads, said.threads, 1)] : []),
        ...(count === false ? [notWhole(budgetVariables.cards, said.cards, 0)] : []),
    ];
    if (problems.length > 0 || threads === false || count === false)
        return (0,problem/* fail */.fJ)(...problems);
    return (0,problem.ok)({ threads: threads ?? threadsOf(cpus), ...(count === null ? found : counted(found, count)) });
}
/** So many cards: the largest that were found, then such as nothing is known of. */
function counted({ cards }, count) {
    const largest = cards.toSorted((a, b) => (b ?? 0) - (a ?? 0));
    return {
        cards: Array.from({ length: count }, (_, index) => largest[index] ?? null),
        problem: count === 0 ? `${budgetVariables.cards} is 0` : null,
    };
}
/** Null: nothing was said; false: not a whole number from `least` on. */
function whole(text, least) {
    if (text === undefined || text === '')
        return null;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : -1;
    return value >= least ? value : false;
}
const notWhole = (name, text, least) => ({
    where: { file: `$${name}` },
    what: `"${text}" is not a whole number from ${least} on`,
    hint: `set it to a number, or take it out of the environment: unset ${name}`,
});
//# sourceMappingURL=budget.js.map
// EXTERNAL MODULE: ./build/src/edge/alive.js
var alive = __webpack_require__(2198);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/core/scheduling/cgroups.js
/**
 * Every folder whose limits hold for the process with these `/proc/PID/cgroup` and `/proc/PID/mountinfo`: its own and
 * all above it, as far as they are mounted. See cgroups(7) and proc_pid_mountinfo(5).
 */
function cgroupFolders(cgroup, mountinfo) {
    const mounts = mountinfo.split('\n').flatMap((line) => mountOf(line) ?? []);
    return cgroup.split('\n').flatMap((line) => {
        const [, names, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
        if (names === undefined || path === undefined)
            return [];
        return mounts
            .filter((mount) => cgroups_fits(mount, names))
            .flatMap(({ version, root, point }) => upwards(point, below(root, path)).map((folder) => ({ version, path: folder })));
    });
}
/** A line of version 2 names no controller. Of version 1 only two say anything about processors. */
function cgroups_fits({ version, controllers }, names) {
    if (version === 2)
        return names === '';
    return names.split(',').some((name) => (name === 'cpu' || name === 'cpuset') && controllers.includes(name));
}
function mountOf(line) {
    const [left = '', right = ''] = line.split(' - ');
    const [, , , root, point] = left.split(' ');
    const [type, , options = ''] = right.split(' ');
    if (root === undefined || point === undefined || (type !== 'cgroup' && type !== 'cgroup2'))
        return null;
    const version = type === 'cgroup' ? 1 : 2;
    return { version, root: unescaped(root), point: unescaped(point), controllers: options.split(',') };
}
/** Blanks stand as `\040`. */
const unescaped = (path) => path.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
/** `path` from `root` on. In a container the path may lie outside of what is mounted: then the mount itself is ours. */
function below(root, path) {
    const top = root === '/' ? '' : root;
    const inside = path === top || path.startsWith(`${top}/`) ? path.slice(top.length) : '';
    const parts = inside.split('/').filter((part) => part !== '');
    return parts.includes('..') ? [] : parts;
}
const upwards = (point, parts) => Array.from({ length: parts.length + 1 }, (_, cut) => [point, ...parts.slice(0, parts.length - cut)].join('/'));
/** Processors' worth of time by `cpu.max` of version 2; null: no limit. */
function quotaOfV2(max) {
    const [quota, period] = max.trim().split(' ');
    return ratio(quota, period);
}
/** Processors' worth of time by `cpu.cfs_quota_us` and `cpu.cfs_period_us` of version 1; null: no limit. */
const quotaOfV1 = (quota, period) => ratio(quota.trim(), period.trim());
function ratio(quota = '', period = '') {
    const value = /^\d+$/.test(quota) && /^\d+$/.test(period) ? Number(quota) / Number(period) : 0;
    return Number.isFinite(value) && value > 0 ? value : null;
}
//# sourceMappingURL=cgroups.js.map
;// CONCATENATED MODULE: ./build/src/edge/cpu-facts.js




/** Empty for a file that is not there or may not be read: it limits nothing. */
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}
function limitsOf({ version, path }) {
    const file = (name) => textOf((0,external_node_path_.join)(path, name));
    if (version === 2)
        return { list: file('cpuset.cpus.effective'), quota: quotaOfV2(file('cpu.max')) };
    const quota = quotaOfV1(file('cpu.cfs_quota_us'), file('cpu.cfs_period_us'));
    return { list: file('cpuset.effective_cpus') || file('cpuset.cpus'), quota };
}
/** What this process may use of the processors: its affinity and every cgroup that it is in. Linux alone tells. */
function cpuFacts(root = '/proc/self') {
    const affinity = /^Cpus_allowed_list:\s*(\S+)/m.exec(textOf(`${root}/status`))?.[1];
    const limits = cgroupFolders(textOf(`${root}/cgroup`), textOf(`${root}/mountinfo`)).map(limitsOf);
    return {
        counted: external_node_os_.availableParallelism(),
        lists: [affinity ?? '', ...limits.map(({ list }) => list)].filter((list) => list !== ''),
        quotas: limits.flatMap(({ quota }) => quota ?? []),
    };
}
//# sourceMappingURL=cpu-facts.js.map
// EXTERNAL MODULE: ./build/src/edge/gpus.js
var gpus = __webpack_require__(7168);
// EXTERNAL MODULE: ./build/src/edge/process-tree.js
var process_tree = __webpack_require__(4339);
;// CONCATENATED MODULE: ./build/src/edge/jobs/ending.js



/** Milliseconds that a job has to end in order: to kill its benchmark, keep its runs and remove what it built. */
const enough = 15_000;
/** Ends the process of a job, first by SIGTERM, then by SIGKILL, and kills whatever is left of its descendants. */
async function endTree(job, patience = enough) {
    signal(job, 'SIGTERM');
    for (let waited = 0; waited < patience && !(0,alive/* isGone */.ST)(job); waited += 20)
        await (0,promises_.setTimeout)(20);
    signal(job, 'SIGKILL');
    (0,process_tree/* killMarked */.fR)(job.pid, job.marker);
}
/** Only the very process is signalled, never another that has its number now. */
function signal(job, name) {
    if ((0,alive/* isGone */.ST)(job))
        return;
    try {
        process.kill(job.pid, name);
    }
    catch {
        // It ended by itself.
    }
}
//# sourceMappingURL=ending.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/core/scheduling/record.js

const record_text = (value) => typeof value === 'string';
const flag = (value) => typeof value === 'boolean';
const number = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const record_whole = (value) => Number.isSafeInteger(value);
const table = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const orNull = (check) => (value) => value === null || check(value);
const oneOf = (words) => (value) => typeof value === 'string' && words.includes(value);
const checks = {
    format: (value) => value === 1,
    id: (value) => typeof value === 'string' && isJobId(value),
    state: oneOf(jobStates),
    host: record_text,
    pid: record_whole,
    birth: orNull(record_text),
    marker: (value) => typeof value === 'string' && /^[0-9a-f]{16,}$/.test(value),
    background: flag,
    guest: (value) => value === undefined || flag(value),
    project: record_text,
    benchmark: record_text,
    command: record_text,
    commit: record_text,
    store: record_text,
    threads: (value) => record_whole(value) && Number(value) >= 1,
    gpu: oneOf(['none', 'direct', 'ollama']),
    vramGb: number,
    submittedAt: number,
    startedAt: orNull(number),
    endedAt: orNull(number),
    exitCode: orNull(record_whole),
    session: orNull(record_text),
    message: orNull(record_text),
    cancelRequested: flag,
    log: orNull(record_text),
    request: orNull(table),
};
/** True for what a job may be called; such a name is safe as that of a file. */
const isJobId = (word) => /^\d{8}T\d{6}-[0-9a-f]{6}$/.test(word);
/** Reads the file of the job `id`. Every field is checked: a broken record must not take a thread from anyone. */
function readRecord(content, id) {
    let value;
    try {
        value = JSON.parse(content);
    }
    catch (error) {
        return { state: 'broken', reason: error.message };
    }
    if (!table(value))
        return { state: 'broken', reason: 'it is no table' };
    const fields = value;
    if (typeof fields['format'] === 'number' && fields['format'] > 1)
        return { state: 'newer' };
    const wrong = Object.entries(checks).find(([name, check]) => !check(fields[name]));
    if (wrong)
        return { state: 'broken', reason: `its ${wrong[0]} is ${JSON.stringify(fields[wrong[0]])}` };
    if (fields['id'] !== id)
        return { state: 'broken', reason: `it is the record of ${String(fields['id'])}` };
    return { state: 'read', record: value };
}
//# sourceMappingURL=record.js.map
// EXTERNAL MODULE: ./build/src/edge/home.js
var home = __webpack_require__(5776);
;// CONCATENATED MODULE: ./build/src/edge/jobs/folder.js





/** Folder of the jobs of this user. */
const jobsFolder = (environment) => (0,external_node_path_.join)((0,home/* home */.i)(environment), 'jobs');
const ending = '.json';
/** Makes the folder, or keeps others out of one that is there. */
function makeFolder(folder) {
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    (0,external_node_fs_.chmodSync)(folder, 0o700);
}
/**
 * Writes a record whole or not at all. No fsync: after a power cut no job runs, and a record that came out torn is set
 * aside like any other broken one.
 */
function writeRecord(folder, record) {
    const file = (0,external_node_path_.join)(folder, record.id + ending);
    const temporary = `${file}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.tmp`;
    try {
        (0,external_node_fs_.writeFileSync)(temporary, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
        (0,external_node_fs_.renameSync)(temporary, file);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** Reads every record; one that is broken gets another name, so that it is named once and never in the way. */
function readShelf(folder) {
    const records = [];
    const notes = [];
    for (const name of namesIn(folder).filter((one) => one.endsWith(ending))) {
        const file = (0,external_node_path_.join)(folder, name);
        const text = readText(file);
        if (text === undefined)
            continue;
        const read = readRecord(text, name.slice(0, -ending.length));
        if (read.state === 'read')
            records.push(read.record);
        else if (read.state === 'newer')
            notes.push(`${file} was written by a newer benchgate and is left alone`);
        else
            notes.push(setAside(file, read.reason));
    }
    return {
        records: records.toSorted((a, b) => a.submittedAt - b.submittedAt || (a.id < b.id ? -1 : 1)),
        notes,
    };
}
const namesIn = (folder) => ((0,external_node_fs_.existsSync)(folder) ? (0,external_node_fs_.readdirSync)(folder) : []);
/** Undefined for one that was removed meanwhile; a folder or what may not be read is broken. */
function readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        return error.code === 'ENOENT' ? undefined : '';
    }
}
function setAside(file, reason) {
    const what = `${file} is not the record of a job: ${reason}`;
    try {
        (0,external_node_fs_.renameSync)(file, `${file}.broken`);
        return `${what}; it was kept as ${file}.broken`;
    }
    catch (error) {
        return `${what}; it could not be set aside: ${error.message}`;
    }
}
/** Removes these jobs, and logs and temporary files that belong to no record. */
function sweep(folder, ended) {
    for (const id of ended)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, id + ending), { force: true });
    const names = new Set(namesIn(folder));
    for (const name of names) {
        const id = name.slice(0, name.indexOf('.'));
        const hasRecord = names.has(id + ending) || names.has(`${id}${ending}.broken`);
        const orphaned = isJobId(id) && name.endsWith('.log') && !hasRecord;
        if (orphaned || name.endsWith('.tmp'))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), { force: true });
    }
}
//# sourceMappingURL=folder.js.map
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/src/edge/jobs/worker.js



/** What a worker says as soon as the job is its own. */
const adopted = 'adopted';
/**
 * Starts `node CLI run-job ID` in a session of its own, so that it outlives us and the terminal, with its output in
 * the log of the job; returns when it has taken the job over. Throws Error with its last words when it ended before.
 */
async function startWorker(cli, { id, marker, log }) {
    if (log === null)
        throw new Error(`job ${id} has no log`);
    const out = (0,external_node_fs_.openSync)(log, 'a', 0o600);
    try {
        const child = (0,external_node_child_process_.spawn)(process.execPath, [cli, 'run-job', id], {
            detached: true,
            stdio: ['ignore', out, out, 'ipc'],
            env: { ...process.env, [process_tree/* markerVariable */.no]: marker },
            windowsHide: true,
        });
        await takenOver(child, log);
        child.unref();
    }
    finally {
        (0,external_node_fs_.closeSync)(out);
    }
}
function takenOver(child, log) {
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code, signal) => {
            const words = (0,external_node_fs_.readFileSync)(log, 'utf8').trim().slice(-500);
            reject(new Error(`the worker ended with ${code ?? signal} before it began: ${words}`));
        });
        child.once('message', (message) => {
            if (message !== adopted)
                return;
            child.disconnect();
            resolve();
        });
    });
}
/** Tells whoever started us that the job is ours; nobody may be there any more. */
function sayAdopted() {
    return new Promise((resolve) => {
        const done = () => {
            if (process.connected)
                process.disconnect();
            resolve();
        };
        if (process.send === undefined || !process.connected)
            return resolve();
        process.send(adopted, undefined, {}, done);
    });
}
//# sourceMappingURL=worker.js.map
// EXTERNAL MODULE: ./build/src/edge/lock.js
var lock = __webpack_require__(3232);
;// CONCATENATED MODULE: ./build/src/edge/jobs.js













/** Milliseconds; whoever holds the lock needs a few. */
const patience = 15_000;
/** The jobs in the home that the environment names. `cli` is what a worker is started with. */
function openJobs(cli, environment = process.env) {
    const folder = jobsFolder(environment);
    const host = (0,external_node_os_.hostname)();
    return {
        folder,
        self: { host, pid: process.pid, birth: (0,alive/* birthOf */.LK)(process.pid) },
        // Each host admits by itself, also where several share the folder.
        async locked(work) {
            makeFolder(folder);
            return (0,lock/* withLock */.k)((0,external_node_path_.join)(folder, `${host}.lock`), patience, work);
        },
        async read() {
            const shelf = readShelf(folder);
            for (const note of shelf.notes.filter((one) => !told.has(one))) {
                told.add(note);
                process.stderr.write(`warning: ${note}\n`);
            }
            return shelf;
        },
        write: async (record) => writeRecord(folder, record),
        sweep: async (ended) => sweep(folder, ended),
        logOf: (id) => (0,external_node_path_.join)(folder, `${id}.log`),
        budget,
        isGone: alive/* isGone */.ST,
        mark: process_tree/* markDescendants */.SG,
        startWorker: (record) => startWorker(cli, record),
        endTree: endTree,
        stoppable,
        pause: (seconds) => (0,promises_.setTimeout)(seconds * 1000),
    };
}
/** A program that looks again and again names what is wrong once. */
const told = new Set();
const noCards = { cards: [], problem: null };
const known = new Map();
/** Found out once in the life of the process. */
function budget(cards) {
    const found = known.get(cards) ?? (0,problem/* orThrow */.aU)(budgetOf(cpuFacts(), cards ? cardFacts() : noCards, said()));
    known.set(cards, found);
    return found;
}
function cardFacts() {
    const { cards, problem } = (0,gpus/* gpus */.a)();
    return { cards: cards.map(({ memory }) => (memory === null ? null : memory / 1024)), problem };
}
const said = () => ({
    threads: process.env[budgetVariables.threads],
    cards: process.env[budgetVariables.cards],
});
const signals = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
];
const stoppable = async (work) => {
    let code = null;
    const listeners = signals.map(([name, number]) => {
        const listener = () => {
            code ??= number;
        };
        process.on(name, listener);
        return () => process.removeListener(name, listener);
    });
    try {
        return await work(() => code);
    }
    finally {
        for (const remove of listeners)
            remove();
    }
};
//# sourceMappingURL=jobs.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/src/edge/measurer.js




/**
 * Measures in a process of its own: `node <cli> measure-job JOB`.
 *
 * A process with the history in memory adds milliseconds to every child it starts; this one stays small. It shares
 * our stderr for progress, and is told of our own end so that no benchmark outlives us.
 */
function measurer(cli, options) {
    return async (job) => {
        const folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'benchgate-job-'));
        const file = (0,external_node_path_.join)(folder, 'job.json');
        await (0,external_node_fs_promises_.writeFile)(file, JSON.stringify(job), { mode: 0o600 });
        const flags = [...(options.quiet ? ['--quiet'] : []), ...(options.verbose ? ['--verbose'] : [])];
        try {
            return await runToEnd([cli, 'measure-job', file, ...flags]);
        }
        finally {
            await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
        }
    };
}
function runToEnd(args) {
    return new Promise((resolve, reject) => {
        // The channel carries nothing: that it closes tells the child of our end, even by SIGKILL.
        const child = (0,external_node_child_process_.spawn)(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
        const forward = (signal) => child.kill(signal);
        const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
        for (const signal of signals)
            process.on(signal, forward);
        const done = () => {
            for (const signal of signals)
                process.removeListener(signal, forward);
        };
        child.once('error', (error) => {
            done();
            reject(error);
        });
        child.once('exit', (exitCode, signal) => {
            done();
            resolve({ exitCode, message: signal ? `the measuring process was ended by ${signal}` : null });
        });
    });
}
//# sourceMappingURL=measurer.js.map
// EXTERNAL MODULE: ./build/src/lib/checked.js
var lib_checked = __webpack_require__(3000);
// EXTERNAL MODULE: ./build/src/lib/errors.js
var errors = __webpack_require__(9862);
// EXTERNAL MODULE: ./build/src/lib/place.js + 61 modules
var place = __webpack_require__(8066);
;// CONCATENATED MODULE: ./build/src/lib/measuring.js

















/** The command line is shipped beside this file; its process measures, because it stays small. */
const ownCli = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)), '..', 'cli', 'index.js');
const ownMeasurer = (quiet) => measurer(ownCli, { quiet, verbose: false });
const measuringChecks = { ...lib_checked/* placeChecks */.v3, allowDirty: lib_checked/* yesNo */.Lm, quiet: lib_checked/* yesNo */.Lm };
const measuring_patience = {
    must: 'be true, false or a number of seconds from 0 on',
    holds: (value) => lib_checked/* yesNo */.Lm.holds(value) || lib_checked/* amount */.vj.holds(value),
};
const ofRuns = { ...measuringChecks, repetitions: (0,lib_checked/* whole */.WQ)(1), wait: measuring_patience };
const measuring_named = { ...ofRuns, benchmark: { ...lib_checked/* text */.Qq, required: true } };
/** See index.ts. */
async function run(benchmark, options) {
    const own = { seedSet: (0,lib_checked/* oneOf */.yL)('fresh', 'baseline'), metaSeed: lib_checked/* seed */.cR };
    (0,lib_checked/* check */.z6)('run', { benchmark, ...options }, { ...measuring_named, ...own });
    const { seedSet = 'fresh', metaSeed } = options;
    if (seedSet === 'baseline' && metaSeed !== undefined)
        (0,lib_checked/* refuse */.TR)('run', 'metaSeed', 'it draws fresh seeds; seedSet "baseline" has its own', 'leave one of them out');
    const seeds = { seedSet, metaSeed: metaSeed === undefined ? null : BigInt(metaSeed) };
    const command = (0,place/* callText */.WT)('run', [benchmark, options]);
    return recorded(options, { benchmark, ...seeds, atSha: null, pin: null, command });
}
/** See index.ts. */
async function establish(benchmark, options) {
    (0,lib_checked/* check */.z6)('establish', { benchmark, ...options }, { ...measuring_named, notes: lib_checked/* text */.Qq, atSha: lib_checked/* text */.Qq });
    const { atSha = null, notes } = options;
    const seeds = { seedSet: 'baseline', metaSeed: null };
    const command = (0,place/* callText */.WT)('establish', [benchmark, options]);
    return recorded(options, { benchmark, ...seeds, atSha, pin: notes || 'established', command });
}
async function recorded(options, asked) {
    const { quiet = true, repetitions = null, allowDirty = false, wait = false } = options;
    const { world, project, store, home } = await (0,place/* placeOf */.$t)(options, quiet);
    const request = { ...asked, project, store, repetitions, allowDirty, actor: world.host.user };
    const prepared = await prepareRuns(world, request);
    const seconds = typeof wait === 'number' ? wait : null;
    const manner = { guest: true, wait: wait === false ? null : { seconds } };
    const jobs = openJobs(ownCli, { BENCHGATE_HOME: home });
    const work = async (now) => {
        const ran = await runSet(world, now, ownMeasurer(quiet));
        const shown = shownRunSet(ran, request);
        return { exitCode: shown.exitCode, session: ran.id, message: ran.spoiled, shown };
    };
    const { shown } = await asJob(world, jobs, { prepared, manner }, work).catch(throwBusy);
    return runSetObject(shown);
}
/** What may go well another time, as such. */
function throwBusy(error) {
    if (error instanceof NoRoom)
        throw new errors/* BusyError */.qB(error.message, error.problems);
    if (!(error instanceof Withdrawn))
        throw error;
    const what = 'told to stop while it waited for room';
    throw new errors/* BusyError */.qB(error.message, [{ where: { file: 'benchgate' }, what, hint: 'call it again' }]);
}
const measuring_rules = {
    must: `be one or more of ${gate_table/* baselineWords */.v8.join(', ')}, version:LABEL`,
    holds: (value) => lib_checked/* texts */.Te.holds(value) && listOf(value).every(gate_table/* isBaselineRule */.gj),
};
const gateChecks = {
    ...{ ...measuringChecks, base: lib_checked/* text */.Qq, baseline: measuring_rules, benchmark: lib_checked/* texts */.Te, manifest: lib_checked/* text */.Qq, label: lib_checked/* text */.Qq },
    cost: (0,lib_checked/* oneOf */.yL)('fast', 'heavy', 'all'),
    failOn: (0,lib_checked/* oneOf */.yL)('mandatory', 'any', 'never'),
    fresh: lib_checked/* yesNo */.Lm,
};
const listOf = (value) => typeof value === 'string' ? [value] : (value ?? []);
/** See index.ts. */
async function measuring_gate(options) {
    (0,lib_checked/* check */.z6)('gate', options, gateChecks);
    const { quiet = true, base = null, cost = null, failOn = null, label = null } = options;
    const { world, project, store } = await (0,place/* placeOf */.$t)(options, quiet);
    const baselines = listOf(options.baseline).filter(gate_table/* isBaselineRule */.gj);
    const request = {
        ...{ project, store, verifyStore: false, head: null, base, cost, failOn, version: label, findings: [] },
        manifest: options.manifest ?? 'bench/manifest.toml',
        occasion: await localOccasion(world, project, world.host.user),
        baselines: baselines.length > 0 ? baselines : null,
        benchmarks: listOf(options.benchmark),
        allowDirty: options.allowDirty === true,
        fresh: options.fresh === true,
        command: (0,place/* callText */.WT)('gate', [options]),
    };
    return (0,json/* jsonOutcome */.bR)((await gate(world, request, ownMeasurer(quiet))).outcome);
}
//# sourceMappingURL=measuring.js.map

/***/ })

};
