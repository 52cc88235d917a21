export const id = 5237;
export const ids = [5237];
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

/***/ 5237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifactDifference: () => (/* binding */ artifactDifference),
  freeze: () => (/* binding */ freeze),
  verifyReferences: () => (/* binding */ verifyReferences)
});

;// CONCATENATED MODULE: ./build/src/core/formats/text-difference.js
/** Texts longer than this are told apart by their hashes alone. */
const longest = 2 ** 20;
const linesShown = 10;
const charactersShown = 200;
/** Lines of bytes that are a text of moderate size; undefined for anything else. */
function linesOf(bytes) {
    if (bytes.length > longest || bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n');
    }
    catch {
        return undefined;
    }
}
function commonStart(a, b) {
    const differs = a.findIndex((line, i) => line !== b[i]);
    return differs < 0 ? a.length : differs;
}
function excerpt(mark, lines) {
    const shown = lines.slice(0, linesShown).map((line) => mark + shorten(line));
    const more = lines.length - linesShown;
    return more > 0 ? [...shown, `${mark}(and ${more} more lines)`] : shown;
}
const shorten = (line) => line.length > charactersShown ? `${line.slice(0, charactersShown)}…` : line;
/**
 * The part in which two texts differ, as lines that begin with `-` (expected) and `+` (found), after one that says
 * where; at most 10 lines of each. Null where one is no UTF-8 text, or longer than 1 MiB.
 */
function textDifference(expected, found) {
    const [before, after] = [linesOf(expected), linesOf(found)];
    if (before === undefined || after === undefined)
        return null;
    const start = commonStart(before, after);
    const rest = (lines) => lines.slice(start).reverse();
    const [restBefore, restAfter] = [rest(before), rest(after)];
    const end = Math.min(commonStart(restBefore, restAfter), restBefore.length, restAfter.length);
    const changed = (lines) => lines.slice(start, lines.length - end);
    return [`@@ line ${start + 1} @@`, ...excerpt('-', changed(before)), ...excerpt('+', changed(after))];
}
//# sourceMappingURL=text-difference.js.map
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







/** Freezes what the run set at HEAD produced; answers the reference and the session that holds it. */
async function freeze(world, freezing) {
    const { history, name, subject, replace, reason, actor, command } = freezing;
    const plan = (0,problem/* orThrow */.aU)((0,app_plan/* planOf */.X)(freezing.loaded, {
        ...{ event: 'local', names: [name] },
        manifestHash: `sha256:${world.host.sha256(freezing.manifestText)}`,
    }, (0,plan_tools/* planTools */.p)(world.host.sha256)));
    const benchmark = plan.benchmarks[0];
    const current = history.reference(name, subject);
    refuseWrongTime(benchmark, current, replace);
    const { hash, bytes } = await producedBy(world, freezing, benchmark);
    const at = world.clock.now();
    const facts = { benchmark: name, subject, hash, bytes, reason, actor, at };
    const reference = { ...facts, supersedes: current?.uid ?? null };
    const branch = await world.git.branch(freezing.repository);
    const about = { plan, parents: history.heads(), command, headCommit: freezing.head, branch };
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
async function producedBy(world, freezing, benchmark) {
    const again = `run "benchgate run ${benchmark.name}" first`;
    const hash = soundHash(runSetOf(freezing, benchmark), benchmark);
    const found = await (0,archive/* readArchived */.pF)(world, freezing.folder, hash);
    if (found.state === 'whole')
        return { hash, bytes: found.bytes };
    const what = found.state === 'damaged' ? 'is damaged' : 'was not kept';
    throw refusal(benchmark, `the artifact ${hash} ${what}: ${(0,archive/* archivePath */.oM)(freezing.folder, hash)}`, again);
}
function runSetOf(freezing, benchmark) {
    const { history, name, subject, head, metaSeed } = freezing;
    const asked = metaSeed === null ? {} : { metaSeed };
    const found = history.latestRunSet(name, subject, head, { ...asked, clean: true });
    if (found)
        return found;
    const dirty = history.latestRunSet(name, subject, head, asked) !== undefined;
    const what = dirty
        ? `only runs of a tree with uncommitted changes are stored for "${name}"`
        : `no run of "${name}" at ${head.slice(0, 10)} is stored`;
    throw refusal(benchmark, what, `commit, then run "benchgate run ${name}"`);
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
/** How what head produced differs from its reference, where both are at hand and are text. */
async function artifactDifference(world, folder, hashes, frozen) {
    const expected = frozen?.hash === hashes.expected
        ? { state: 'whole', bytes: frozen.bytes }
        : await (0,archive/* readArchived */.pF)(world, folder, hashes.expected);
    const found = await (0,archive/* readArchived */.pF)(world, folder, hashes.found);
    if (expected.state !== 'whole' || found.state !== 'whole')
        return null;
    return textDifference(expected.bytes, found.bytes);
}
//# sourceMappingURL=references.js.map

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

/***/ })

};
