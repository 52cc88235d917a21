export const id = 9086;
export const ids = [9086];
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
    const { loaded, text } = await (0,_manifest_file_js__WEBPACK_IMPORTED_MODULE_1__.readManifest)(world, project);
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

/***/ 9086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ reference_command)
});

// EXTERNAL MODULE: ./build/src/app/checkout.js
var app_checkout = __webpack_require__(4089);
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
// EXTERNAL MODULE: ./build/src/core/documents/parts/printable.js
var printable = __webpack_require__(1770);
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
        return `No reference of ${(0,printable/* printable */.g)(benchmark)} is frozen.\n`;
    return references.map(lineOf).join('');
}
function lineOf({ hash, bytes, at, actor, reason, supersedes }) {
    const verb = supersedes === null ? 'frozen' : 'replaced';
    const time = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');
    return `${verb.padEnd(8)}  ${time}  ${hash}  ${(0,numbers/* quantity */.au)(bytes.length, 'B')}  by ${(0,printable/* printable */.g)(actor)}: ${(0,printable/* printable */.g)(reason, 1000)}\n`;
}
//# sourceMappingURL=reference.js.map
// EXTERNAL MODULE: ./build/src/edge/files.js + 4 modules
var files = __webpack_require__(6524);
// EXTERNAL MODULE: ./build/src/edge/host.js
var host = __webpack_require__(2449);
// EXTERNAL MODULE: ./build/src/edge/world.js
var edge_world = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/stored.js + 1 modules
var stored = __webpack_require__(2346);
// EXTERNAL MODULE: ./build/src/cli/whole-number.js
var whole_number = __webpack_require__(337);
;// CONCATENATED MODULE: ./build/src/cli/commands/reference.js










const exitDamaged = 65;
const actions = ['freeze', 'replace', 'show', 'history', 'verify'];
const reference_command = {
    usage: 'freeze|replace|show|history BENCHMARK, reference verify [options]',
    description: 'freeze keeps what the newest run set at HEAD of a correctness benchmark produced, byte for byte, as what every later\n' +
        'run must produce; it refuses runs that failed, disagree or are of a dirty tree. replace needs a reason. verify hashes\n' +
        'every frozen reference and archived artifact again, and exits 65 when one is damaged.',
    options: [
        {
            name: 'notes',
            type: 'string',
            value: 'TEXT',
            summary: 'freeze, replace: why; kept with the reference',
        },
        { name: 'reason', type: 'string', value: 'TEXT', summary: 'replace: why (required)' },
        {
            name: 'meta-seed',
            type: 'string',
            value: 'N',
            summary: 'freeze, replace: the run set that was drawn from N (default: the newest)',
        },
        {
            name: 'from-run',
            type: 'string',
            value: 'SESSION',
            summary: 'freeze, replace: the runs of this session (start of its id), also of another commit',
        },
        { name: 'subject', type: 'string', value: 'ID', summary: 'subject (default: self)' },
    ],
    async run(invocation) {
        const [word, name, ...rest] = invocation.positionals;
        const action = actions.find((one) => one === word);
        const wanted = action === 'verify' ? name === undefined : name !== undefined;
        if (action === undefined || !wanted || rest.length > 0)
            throw new command/* UsageError */.eb(`reference needs one of ${actions.join(', ')}, and (but for verify) one benchmark`);
        if (action === 'verify')
            return verify(invocation);
        return action === 'freeze' || action === 'replace'
            ? make(invocation, name, action === 'replace')
            : show(invocation, name, action === 'history');
    },
};
async function make(invocation, name, replace) {
    const { flags, project, store, quiet, json } = invocation;
    const reason = ((0,command/* text */.Qq)(flags, 'reason') ?? '').trim();
    if (replace && reason === '')
        throw new command/* UsageError */.eb('reference replace needs --reason TEXT');
    const metaSeed = (0,whole_number/* bigNumber */.q)(flags, 'meta-seed');
    const world = (0,edge_world/* realWorld */.b)(quiet);
    const checkout = await (0,app_checkout/* findCheckout */.I)(world, project);
    const { manifest } = checkout.loaded;
    const folder = store ?? world.host.storeFolder(manifest.project.name, manifest.store.name);
    const history = await (0,opened/* wholeHistory */.qQ)(world, folder, manifest.project.name);
    try {
        const { reference } = await freeze(world, {
            ...checkout,
            ...{ history, folder, name, metaSeed, replace, fromRun: (0,command/* text */.Qq)(flags, 'from-run') ?? null },
            subject: (0,command/* text */.Qq)(flags, 'subject') ?? 'self',
            reason: [reason, (0,command/* text */.Qq)(flags, 'notes') ?? ''].filter((part) => part !== '').join('; ') || 'frozen',
            actor: world.host.user,
            command: `benchgate ${process.argv.slice(2).join(' ')}`,
        });
        process.stdout.write((json ? referencesJson : referencesText)(name, [reference]));
        return 0;
    }
    finally {
        history.close();
    }
}
async function show(invocation, name, all) {
    const subject = (0,command/* text */.Qq)(invocation.flags, 'subject') ?? 'self';
    const { history } = await (0,stored/* readStore */.uz)(await (0,stored/* storeFolderOf */.$8)(invocation));
    const current = history.reference(name, subject);
    const references = all ? history.referenceLog(name, subject) : current ? [current] : [];
    history.close();
    process.stdout.write((invocation.json ? referencesJson : referencesText)(name, references));
    return 0;
}
async function verify(invocation) {
    const { manifest } = await (0,stored/* loadManifest */.eY)(invocation.project);
    const { history, folder } = await (0,stored/* readStore */.uz)(await (0,stored/* storeFolderOf */.$8)(invocation));
    const subject = (0,command/* text */.Qq)(invocation.flags, 'subject') ?? 'self';
    const references = manifest.benchmarks.flatMap(({ name }) => history.referenceLog(name, subject));
    history.close();
    const problems = await verifyReferences({ files: files.files, host: host.host }, references, folder);
    const facts = { references: references.length, problems };
    const words = problems.length === 0
        ? `All ${references.length} frozen references and every archived artifact are whole.`
        : problems.join('\n');
    process.stdout.write(invocation.json ? `${JSON.stringify(facts, null, 2)}\n` : `${words}\n`);
    return problems.length === 0 ? 0 : exitDamaged;
}
//# sourceMappingURL=reference.js.map

/***/ }),

/***/ 2346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nh: () => (/* binding */ asAsked),
  eY: () => (/* binding */ loadManifest),
  yt: () => (/* binding */ manifestBeside),
  nr: () => (/* binding */ openedStore),
  uz: () => (/* binding */ readStore),
  $8: () => (/* binding */ storeFolderOf),
  yk: () => (/* binding */ underManifestNames),
  Dl: () => (/* binding */ warnOfDamage)
});

// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
;// CONCATENATED MODULE: ./build/src/app/reading.js

const obstacles = {
    absent: [
        'there is no store here yet',
        'run "benchgate gate" first, or name the folder of the store with --store DIR',
    ],
    empty: ['the store is an empty file', 'put a good copy in its place'],
    newer: ['the store was written by a newer benchgate', 'use that version or a newer one'],
    unreadable: [
        'the store cannot be read',
        'put a good copy in its place (an artifact of an earlier run, a backup)',
    ],
    corrupt: ['the store is damaged', 'put a good copy in its place (an artifact of an earlier run, a backup)'],
};
/**
 * Opens a store for reading; every state but a good one is a problem that says what to do. `orEmpty`: one that is not
 * there is a good one without rows.
 */
async function openForReading(histories, folder, { verify, orEmpty }) {
    const opened = await histories.open(folder, { verify });
    const file = `${folder}/store.db`;
    if (orEmpty && opened.state === 'absent')
        return { history: opened.history, folder, file, damage: [] };
    if (opened.state === 'open')
        return { history: opened.history, folder, file, damage: opened.damage };
    const [what, hint] = obstacles[opened.state];
    throw new problem/* ProblemError */.Mm([
        { where: { file }, what: 'reason' in opened ? `${what}: ${opened.reason}` : what, hint },
    ]);
}
/** That only the good part of a damaged store is shown: whoever reads it must know that something may be missing. */
function damageFindings({ file, damage }) {
    if (damage.length === 0)
        return [];
    const [first] = damage;
    const sessions = new Set(damage.flatMap(({ session }) => session ?? [])).size;
    const of = sessions > 0 ? `${sessions} ${sessions === 1 ? 'session' : 'sessions'} of it cannot be used; ` : '';
    const message = `the store is damaged and only what is still good is shown: ${of}${first.what}`;
    const remedy = 'Run "benchgate store verify" for all that is wrong, and "benchgate store repair" to mend the file.';
    return [{ rule: 'store-unreadable', level: 'warning', message, file, line: 1, remedy }];
}
//# sourceMappingURL=reading.js.map
// EXTERNAL MODULE: ./build/src/edge/git.js + 13 modules
var edge_git = __webpack_require__(8956);
// EXTERNAL MODULE: ./build/src/edge/host.js
var host = __webpack_require__(2449);
;// CONCATENATED MODULE: ./build/src/cli/stored.js




/** The manifest of the project. */
async function loadManifest(project) {
    const [{ readManifest }, { files }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(9365), __webpack_require__.e(2763), __webpack_require__.e(9163)]).then(__webpack_require__.bind(__webpack_require__, 2763)),
        __webpack_require__.e(/* import() */ 6524).then(__webpack_require__.bind(__webpack_require__, 6524)),
    ]);
    return (await readManifest({ files }, project)).loaded;
}
/** The manifest, or null where a store is named and no manifest of the project can be read. */
async function manifestBeside({ project, store }) {
    return loadManifest(project).catch((error) => {
        if (store === null)
            throw error;
        return null;
    });
}
/** The history under the names that metrics have in the manifest now. */
async function underManifestNames(history, loaded) {
    if (loaded === null)
        return history;
    const [{ underTodaysNames }, { renamingOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3727).then(__webpack_require__.bind(__webpack_require__, 3727)),
        __webpack_require__.e(/* import() */ 6520).then(__webpack_require__.bind(__webpack_require__, 6520)),
    ]);
    return underTodaysNames(history, renamingOf(loaded.manifest));
}
/** Folder of the store: `--store`, or the default place of the project. */
async function storeFolderOf({ store, project }) {
    if (store !== null)
        return store;
    const { manifest } = await loadManifest(project);
    return host.host.storeFolder(manifest.project.name, manifest.store.name);
}
/** benchstone has a store for all projects: where nothing was measured yet, it is one without rows. */
const asAsked = ({ benchstone, store }) => ({
    orEmpty: benchstone && store === null,
});
/** Opens a store for reading; every state but a good one is a problem that says what to do. */
async function readStore(folder, { verify = false, orEmpty = false } = {}) {
    const { fileHistories } = await Promise.all(/* import() */[__webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(1814), __webpack_require__.e(2370)]).then(__webpack_require__.bind(__webpack_require__, 1814));
    return openForReading(fileHistories, folder, { verify, orEmpty });
}
/** Says on stderr what is wrong with a store of which only the good part is shown, and gives it as findings. */
function warnOfDamage(store) {
    const findings = damageFindings(store);
    for (const { message, remedy } of findings)
        process.stderr.write(`warning: ${store.file}: ${message}\n  ${remedy}\n`);
    return findings;
}
/** What commands about one benchmark of the project need. Git and the engine work while the manifest is read. */
async function openedStore(invocation) {
    const asked = headOf(invocation.project);
    const engine = Promise.all(/* import() */[__webpack_require__.e(6508), __webpack_require__.e(5347)]).then(__webpack_require__.bind(__webpack_require__, 6508)).then(({ preload }) => preload());
    const loaded = await loadManifest(invocation.project);
    await engine;
    const { manifest } = loaded;
    const store = await readStore(invocation.store ?? host.host.storeFolder(manifest.project.name, manifest.store.name), asAsked(invocation));
    return { store, loaded, world: { host: host.host }, head: (0,problem/* orThrow */.aU)(await asked) };
}
/** Full id of HEAD, empty before the first commit. Asks git once where all is well; what git complains of is a problem. */
async function headOf(project) {
    const git = (0,edge_git.openGit)(process.env);
    try {
        const head = await git.resolve(project, 'HEAD');
        if (head !== undefined)
            return (0,problem.ok)(head);
        const repository = await git.repository(project);
        return repository.ok ? (0,problem.ok)('') : repository;
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.Mm)
            return (0,problem/* fail */.fJ)(...error.problems);
        throw error;
    }
}
//# sourceMappingURL=stored.js.map

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

/***/ })

};
