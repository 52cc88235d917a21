export const id = 736;
export const ids = [736];
export const modules = {

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
// EXTERNAL MODULE: ./build/src/app/opened.js
var opened = __webpack_require__(9616);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/app/archive.js
var archive = __webpack_require__(6055);
// EXTERNAL MODULE: ./build/src/app/frozen-reference.js
var frozen_reference = __webpack_require__(8603);
// EXTERNAL MODULE: ./build/src/app/plan.js + 1 modules
var app_plan = __webpack_require__(2713);
// EXTERNAL MODULE: ./build/src/app/plan-tools.js
var plan_tools = __webpack_require__(2764);
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
// EXTERNAL MODULE: ./build/src/lib/place.js + 64 modules
var lib_place = __webpack_require__(615);
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
    const { history } = await (0,opened/* openHistory */.j)(world, folder, checkout.loaded.manifest.project.name, false);
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
