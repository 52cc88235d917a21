export const id = 8337;
export const ids = [8337];
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

/***/ 718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takeHome: () => (/* binding */ takeHome)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/store/benchstone.js
var benchstone = __webpack_require__(7776);
// EXTERNAL MODULE: ./build/src/core/store/benchstone-home.js
var benchstone_home = __webpack_require__(1046);
// EXTERNAL MODULE: ./build/src/app/archive.js
var archive = __webpack_require__(6055);
;// CONCATENATED MODULE: ./build/src/app/home-baseline.js

/**
 * Pins what benchstone had as the baseline where the sessions of its rows do not say so already: it was moved after an
 * earlier import had taken them. Answers a sentence where none of its rows is there, else nothing.
 */
function takeBaseline(ways, target, baseline) {
    const { project, benchmark, gitSha, at, notes } = baseline;
    const log = target.pointerLog(benchmark, 'self').filter(({ pointer }) => pointer === 'pinned');
    if (log.some((move) => move.gitSha === gitSha && move.at === at))
        return [];
    const report = reportOf(target, baseline);
    if (report === undefined)
        return [`its baseline at ${gitSha.slice(0, 10)} was not taken: none of its runs is there`];
    const move = {
        ...{ pointer: 'pinned', benchmark, subject: 'self', report, gitSha, at, actor: 'benchstone' },
        reason: notes || 'baseline of benchstone',
        // What was pinned here meanwhile stays in force if it is newer.
        supersedes: log.findLast(({ actor }) => actor === 'benchstone')?.uid ?? null,
    };
    const header = (0,benchstone/* importHeader */.RS)({ project, gitSha, from: at, to: at });
    const none = { runSets: [], reports: [], verdicts: [], findings: [] };
    target.merge(ways.sourceOf([{ header, ...none, pointerMoves: [move] }]));
    return [];
}
/** The imported report of its rows: the newest one, of a clean tree where there is one. */
function reportOf(target, { project, benchmark, gitSha, metaSeed }) {
    const sets = target.runs({ project, benchmark, gitSha }).filter((run) => run.metaSeed === metaSeed);
    const sessions = new Set(sets.map(({ session }) => session));
    const reports = target
        .reports({ project, benchmark })
        .filter(({ session, event }) => event === 'import' && sessions.has(session));
    return (reports.findLast(({ dirty }) => !dirty) ?? reports.at(-1))?.uid;
}
//# sourceMappingURL=home-baseline.js.map
;// CONCATENATED MODULE: ./build/src/app/home-import.js




/** Takes what the home holds of one project into its history, which the caller saves; artifacts are copied beside it. */
async function takeProject(world, ways, taking) {
    const { project, tables, target, folder } = taking;
    const names = await benchmarkNames(world, taking);
    const before = new Map(names.map((name) => [name, countOf(taking, name)]));
    target.merge(ways.newSessions(tables, target));
    const benchmarks = [];
    const wrong = [];
    for (const benchmark of names) {
        const artifacts = await takeArtifacts(world, taking, benchmark);
        const references = await takeReferences(world, ways, { taking, benchmark });
        const pinned = tables.baselines.map(benchstone/* baselineOf */.Bv).find((row) => row.benchmark === benchmark);
        const lost = pinned ? takeBaseline(ways, target, pinned) : [];
        const runs = countOf(taking, benchmark) - before.get(benchmark);
        benchmarks.push({
            benchmark,
            runs,
            references: references.taken,
            artifacts: artifacts.taken,
            baseline: pinned?.gitSha ?? null,
        });
        wrong.push(...[...artifacts.wrong, ...references.wrong, ...lost].map((what) => `${project}/${benchmark}: ${what}`));
    }
    return { project, folder, benchmarks, wrong };
}
const countOf = ({ target, project }, benchmark) => target.runs({ benchmark, project }).length;
async function benchmarkNames({ files }, { home, project, tables }) {
    const references = (await files.list(`${home}/references/${project}`)).flatMap((name) => /^(.*?)(\.history\.jsonl|\.json)$/.exec(name)?.[1] ?? []);
    const rows = [...tables.runs, ...tables.baselines].map((row) => String(row['benchmark']));
    return [...new Set([...rows, ...references])].sort();
}
const artifactsOf = ({ home, project }, benchmark) => `${home}/artifacts/${project}/${benchmark}`;
/** Copies every artifact that is what its name says, and tells of those that runs name and nobody has. */
async function takeArtifacts({ files }, taking, benchmark) {
    const [from, to] = [artifactsOf(taking, benchmark), (0,archive/* archiveFolder */.tw)(taking.folder)];
    const there = new Set(await files.list(to));
    const names = isPlain(benchmark) ? (await files.list(from)).filter((name) => name.endsWith('.bin')) : [];
    const wrong = [];
    let taken = 0;
    for (const name of names) {
        const hash = await files.sha256(`${from}/${name}`);
        if (hash !== `sha256:${name.slice(0, -'.bin'.length)}`)
            wrong.push(`the artifact ${name} holds other bytes than its name says`);
        else if (!there.has(name)) {
            if (!taking.dryRun)
                await files.archive(`${from}/${name}`, to);
            taken += 1;
        }
    }
    const named = new Set(taking.tables.runs.flatMap((row) => row['benchmark'] === benchmark && row['artifact_hash'] ? [String(row['artifact_hash'])] : []));
    const missing = [...named].filter((hash) => !names.includes(`${hash.replace('sha256:', '')}.bin`));
    return { taken, wrong: [...wrong, ...missing.map((hash) => `the artifact ${hash} of a run is missing`)] };
}
/** Names become paths in the home; one that leaves its folder names nothing there. */
const isPlain = (name) => !/[/\\]|^\.{0,2}$/.test(name);
async function takeReferences(world, ways, about) {
    const { taking, benchmark } = about;
    const path = `${taking.home}/references/${taking.project}/${benchmark}`;
    const current = isPlain(benchmark) ? await world.files.readText(`${path}.json`) : undefined;
    const events = isPlain(benchmark) ? await world.files.readText(`${path}.history.jsonl`) : undefined;
    if (current === undefined) {
        const gone = 'its reference was removed in benchstone; what its history tells was left out';
        return { taken: 0, wrong: events === undefined ? [] : [gone] };
    }
    const { found, wrong } = (0,benchstone_home/* readReferences */.PK)(current, events ?? '');
    const withBytes = await Promise.all(found.map((record) => bytesOf(world, about, record)));
    const whole = withBytes.flatMap((one) => ('bytes' in one ? [one] : []));
    const owner = { project: taking.project, benchmark };
    const sha256 = (bytes) => world.host.sha256(bytes);
    const merged = taking.target.merge(ways.sourceOf((0,benchstone_home/* referenceSessions */.PQ)(owner, whole, sha256)));
    const lost = withBytes.flatMap((one) => ('lost' in one ? [one.lost] : []));
    return { taken: merged.added.length, wrong: [...wrong, ...lost] };
}
async function bytesOf({ files, host }, { taking, benchmark }, record) {
    const { hash, gitSha } = record;
    const file = `${artifactsOf(taking, benchmark)}/${hash.replace('sha256:', '')}.bin`;
    const bytes = await files.readBytes(file);
    const of = `the reference frozen at ${gitSha.slice(0, 10)} was left out: its artifact ${hash}`;
    if (bytes === undefined)
        return { lost: `${of} is missing` };
    return `sha256:${host.sha256(bytes)}` === hash ? { ...record, bytes } : { lost: `${of} is damaged` };
}
//# sourceMappingURL=home-import.js.map
// EXTERNAL MODULE: ./build/src/core/documents/parts/numbers.js
var numbers = __webpack_require__(9391);
// EXTERNAL MODULE: ./build/src/core/documents/parts/printable.js
var printable = __webpack_require__(1770);
;// CONCATENATED MODULE: ./build/src/core/documents/home-taking.js


/** A line for each project and benchmark, what was left out, and what is wrong. Counts are of what is new. */
function homeText({ home, dryRun, projects, registered, leftOut, wrong }) {
    const verb = dryRun ? 'would come' : 'came';
    const lines = projects.flatMap(({ project, folder, benchmarks }) => [
        `${(0,printable/* printable */.g)(project)}, into ${(0,printable/* printable */.g)(folder, 4096)}:`,
        ...benchmarks.map(({ benchmark, runs, references, artifacts, baseline }) => `  ${(0,printable/* printable */.g)(benchmark)}: ${(0,numbers/* count */.U9)(runs, 'run')}, ${(0,numbers/* count */.U9)(references, 'reference')}, ${(0,numbers/* count */.U9)(artifacts, 'artifact')} ${verb}` +
            `${baseline === null ? '' : `; its baseline is ${baseline.slice(0, 10)}`}`),
    ]);
    return [
        `${(0,printable/* printable */.g)(home, 4096)} (benchstone home)`,
        ...lines,
        ...registered.map((name) => `registered: ${(0,printable/* printable */.g)(name)}`),
        ...leftOut.map((what) => `left out: ${(0,printable/* printable */.g)(what, 1000)}`),
        ...wrong.map((what) => `wrong: ${(0,printable/* printable */.g)(what, 1000)}`),
        ...(dryRun ? ['Nothing was written.'] : []),
        '',
    ].join('\n');
}
//# sourceMappingURL=home-taking.js.map
// EXTERNAL MODULE: ./build/src/core/manifest/scalars.js
var scalars = __webpack_require__(6838);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/edge/history/benchstone-tables.js
var benchstone_tables = __webpack_require__(1795);
// EXTERNAL MODULE: ./build/src/edge/host.js
var host = __webpack_require__(2449);
// EXTERNAL MODULE: ./build/src/edge/registry.js
var edge_registry = __webpack_require__(1904);
// EXTERNAL MODULE: ./build/src/edge/world.js
var world = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/stored.js + 1 modules
var stored = __webpack_require__(2346);
// EXTERNAL MODULE: ./build/src/cli/commands/store/damaged.js
var damaged = __webpack_require__(9090);
// EXTERNAL MODULE: ./build/src/cli/commands/store/opening.js
var opening = __webpack_require__(1337);
;// CONCATENATED MODULE: ./build/src/cli/commands/store/home.js














/**
 * Takes a benchstone home, each project into its own store. One project may go into the store that --store names; then
 * the registry stays as it is. Shows what came; 65 when some of it could not be taken.
 */
async function takeHome(path, found, invocation) {
    const home = { ...found, path: (0,external_node_path_.resolve)(path), dryRun: invocation.flags['dry-run'] === true };
    const safe = home.projects.filter((name) => scalars/* idPattern */.aD.test(name));
    if (invocation.store !== null && safe.length > 1)
        throw new command/* UsageError */.eb(`this home holds ${safe.length} projects: without --store each comes into its own store`);
    const projects = [];
    for (const project of safe)
        projects.push(await takeOne(home, project, invocation.store));
    const registry = invocation.store === null ? await takeRegistry(home) : { registered: [], wrong: [] };
    const wrong = [
        ...home.wrong,
        ...home.projects
            .filter((name) => !safe.includes(name))
            .map((name) => `project "${name}": its name is no id, so nothing of it was taken`),
        ...projects.flatMap((one) => one.wrong),
        ...registry.wrong,
    ];
    const shown = {
        ...{ home: home.path, dryRun: home.dryRun },
        projects: projects.map(({ wrong: _, ...rest }) => rest),
        ...{ registered: registry.registered, leftOut: leftOut(home, invocation.store), wrong },
    };
    process.stdout.write(invocation.json ? `${JSON.stringify(shown, null, 2)}\n` : homeText(shown));
    return wrong.length > 0 ? damaged/* exitDamaged */.Q : 0;
}
async function takeOne(home, project, store) {
    const { path, dryRun, tables } = home;
    const folder = store ?? host.host.storeFolder(project, await storeName(home, project));
    const { history } = await (0,opening/* openTarget */.A)(folder);
    try {
        const own = ({ runs, baselines }) => ({
            runs: runs.filter((row) => row['project'] === project),
            baselines: baselines.filter((row) => row['project'] === project),
        });
        const taking = { home: path, project, tables: own(tables), target: history, folder, dryRun };
        const taken = await takeProject((0,world/* realWorld */.b)(true), { newSessions: benchstone_tables/* newSessions */.gF, sourceOf: benchstone_tables/* sourceOf */.vz }, taking);
        if (!dryRun)
            await history.save();
        return taken;
    }
    finally {
        history.close();
    }
}
/** As the manifest of the registered project says, where it can be read. */
async function storeName({ registry }, project) {
    const path = registry.get(project)?.path;
    if (path === undefined)
        return 'default';
    try {
        return (await (0,stored/* loadManifest */.eY)(path)).manifest.store.name;
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.Mm)
            return 'default';
        throw error;
    }
}
async function takeRegistry({ registry, dryRun }) {
    const known = await (0,edge_registry/* registeredProjects */.b)();
    const [registered, wrong] = [[], []];
    for (const [name, entry] of registry) {
        const here = known[name]?.path;
        if (here !== undefined) {
            if (here !== entry.path)
                wrong.push(`registry.json: "${name}" is registered here at ${here} and stays so`);
        }
        else if (!(0,external_node_fs_.existsSync)(entry.path)) {
            wrong.push(`registry.json: "${name}" lies at ${entry.path}, which is not there`);
        }
        else {
            if (!dryRun)
                await (0,edge_registry/* changeRegistry */.U)(name, entry);
            registered.push(name);
        }
    }
    return { registered, wrong };
}
function leftOut({ others, registry }, store) {
    const { logs, jobs } = others;
    return [
        ...(logs > 0 ? [`logs (${logs}): what runs said is no part of a history`] : []),
        ...(jobs > 0 ? [`jobs (${jobs}): they are over, and their runs are in the store`] : []),
        ...(store !== null && registry.size > 0
            ? [`registry.json (${registry.size}): --store names one store`]
            : []),
    ];
}
//# sourceMappingURL=home.js.map

/***/ }),

/***/ 6187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   SP: () => (/* binding */ shown)
/* harmony export */ });
/** `benchmarks[2].tier`. */
function showPath(path) {
    return path.reduce((text, part) => {
        if (typeof part === 'number')
            return `${text}[${part}]`;
        return text === '' ? part : `${text}.${part}`;
    }, '');
}
/** A value as the user would recognise it, cut to one short line. */
function shown(value) {
    if (typeof value === 'bigint' || typeof value === 'number')
        return String(value);
    if (value === undefined)
        return 'nothing';
    if (value instanceof Date)
        return value.toISOString();
    const text = JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner));
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
/** 0.035 as `3.5%`. */
const percent = (share) => `${Number((share * 100).toFixed(6))}%`;
//# sourceMappingURL=fault.js.map

/***/ }),

/***/ 6838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   H9: () => (/* binding */ doc),
/* harmony export */   Ir: () => (/* binding */ expected),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   aD: () => (/* binding */ idPattern),
/* harmony export */   bv: () => (/* binding */ variable),
/* harmony export */   cb: () => (/* binding */ delay),
/* harmony export */   dC: () => (/* binding */ hintMark),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   kw: () => (/* binding */ risk),
/* harmony export */   no: () => (/* binding */ maybe),
/* harmony export */   oW: () => (/* binding */ direction),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rG: () => (/* binding */ nonNegative),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yt: () => (/* binding */ insidePath)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8395);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9396);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3759);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6187);


/** Separates what is wrong from how to mend it inside one validation message. */
const hintMark = '\n';
/** Message for a value that is not `noun`, and how to write one. */
const expected = (noun, hint) => ({
    error: (issue) => `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(issue.input)} is not ${noun}${hintMark}${hint}`,
});
/** The same schema with its one sentence for editors. */
const doc = (schema, sentence) => schema.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y(sentence));
/** A key that may be left out, with its sentence; not by `doc`, whose copies are a tenth of what reading a manifest takes. */
function maybe(schema, sentence) {
    const key = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(schema);
    zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(key, { description: sentence });
    return key;
}
const pattern = (regex, noun, hint) => {
    const message = expected(noun, hint);
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(message).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(regex, message));
};
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** A name that is safe as part of a path. */
const id = pattern(idPattern, 'an id', 'use 1 to 100 letters, digits, dots, underscores or dashes, beginning with a letter or digit');
const text = pattern(/\S/, 'a text', 'write a non-empty string in quotes');
const anyText = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(expected('a text', 'write a string in quotes'));
const flag = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(expected('true or false', 'write true or false, without quotes'));
const unitSeconds = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 };
const seconds = (duration) => {
    const unit = duration.replace(/[\d.]/g, '');
    return Number.parseFloat(duration) * unitSeconds[unit];
};
const durationHint = 'write a number and a unit (ms, s, m, h, d) in quotes: "90s", "15m", "2h"';
/** A time above zero; seconds when read. */
const duration = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(pattern(/^(?!0+(\.0+)?[a-z])\d+(\.\d+)?(ms|s|m|h|d)$/, 'a duration above zero', durationHint), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(seconds));
/** A time that may be zero; seconds when read. */
const delay = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(pattern(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'a duration', durationHint), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(seconds));
const aShare = expected('a share', 'write "5%" or 0.05; as a number a share lies from 0 to 1');
/** A share of a value: 0.05 when read. A bare number above 1 is refused, because 5 most often meant 5 %. */
const share = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^\d+(\.\d+)?\s?%$/, aShare)),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(0, aShare), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(1, aShare)),
], aShare), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((value) => (typeof value === 'string' ? Number.parseFloat(value) / 100 : value)));
/** One word of a closed list. */
const oneOf = (words) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(words);
/** Which way is better. */
const direction = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(oneOf(['minimize', 'maximize', 'lower', 'higher']), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((word) => (word === 'minimize' || word === 'lower' ? 'minimize' : 'maximize')));
/** A whole number from `least` to `most`. */
const whole = (least, most = Number.MAX_SAFE_INTEGER) => {
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
    const message = expected(`a whole number ${range}`, `write a whole number ${range}, without quotes`);
    return zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(message).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(least, message), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(most, message));
};
const aNumber = expected('a finite number', 'write a finite number, without quotes');
const finite = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(aNumber);
const fromZero = expected('a finite number from 0', 'write a finite number from 0, without quotes');
const nonNegative = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(fromZero).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(0, fromZero));
const aRisk = expected('a share of wrong answers', 'write a number above 0 and at most 0.5: 0.05');
const risk = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(aRisk).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gt */ .Tx(0, aRisk), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(0.5, aRisk));
const sha256 = pattern(/^sha256:[0-9a-f]{64}$/, 'a SHA-256 hash', 'write "sha256:" and 64 lower-case hexadecimal digits, as sha256sum prints them');
/** A path or glob that stays inside the project. */
const insidePath = pattern(/^(?![/\\~]|[A-Za-z]:)(?!(.*[/\\])?\.\.([/\\]|$)).+$/s, 'a path inside the project', 'write it relative to the project folder, without ".." segments');
const aCommand = expected('a command', 'write a list of arguments, ["make", "-j"], or one string for the shell; neither may be empty');
/** argv, or one string for `sh -c`. */
const command = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/\S/, aCommand)),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(aCommand)).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((argv) => !!argv[0], aCommand)),
], aCommand);
const isDate = (day) => {
    const date = new Date(`${day}T00:00:00Z`);
    return (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day));
};
const aDate = expected('a date', 'write an existing day in quotes: "2027-01-31"');
/** A calendar day, `YYYY-MM-DD`. */
const date = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(aDate).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB(isDate, aDate));
/** Name of an environment variable. */
const variable = pattern(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable', 'use letters, digits and underscores, not beginning with a digit');
const aList = (noun) => expected(`a list of ${noun}`, `write a list of ${noun} in brackets`);
/** A list; `noun` is the plural that the message uses. */
const list = (item, noun) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item, aList(noun));
/** A list with at least one element, none twice. */
const distinct = (item, noun) => {
    const message = expected(`a list of different ${noun}`, 'name each one once');
    return list(item, noun).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((items) => new Set(items).size === items.length, message));
};
const aChange = expected('a change', 'write "12%" or 0.12; a change may be above 100 % ("150%")');
/** A relative change, also above 1 when written with a percent sign: 0.12 when read. */
const change = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(/^\d+(\.\d+)?\s?%$/, aChange)),
    zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(0, aChange), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(1, aChange)),
], aChange), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((given) => typeof given === 'number' ? given : Number.parseFloat(given) / 100));
//# sourceMappingURL=scalars.js.map

/***/ }),

/***/ 1046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PK: () => (/* binding */ readReferences),
/* harmony export */   PQ: () => (/* binding */ referenceSessions),
/* harmony export */   _5: () => (/* binding */ readRegistry)
/* harmony export */ });
/* harmony import */ var _benchstone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7776);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2911);
/* harmony import */ var _tables_logs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3966);



const fieldsOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Reads `registry.json`: `{"projects": {NAME: {"path", "manifest_hash"}}}`. */
function readRegistry(text) {
    const projects = fieldsOf(fieldsOf(parsed(text))?.['projects']);
    if (!projects)
        return { found: new Map(), wrong: ['it is no JSON object with a table "projects"'] };
    const entries = Object.entries(projects).map(([name, value]) => {
        const { path, manifest_hash } = fieldsOf(value) ?? {};
        const good = typeof path === 'string' && typeof manifest_hash === 'string';
        return { name, entry: good ? { path, manifest_hash } : null };
    });
    return {
        found: new Map(entries.flatMap(({ name, entry }) => (entry ? [[name, entry]] : []))),
        wrong: entries.flatMap(({ name, entry }) => entry ? [] : [`project "${name}" has no path or no manifest_hash`]),
    };
}
function recordOf(value, why) {
    const { content_hash: hash, frozen_git_sha: gitSha, frozen_at: frozen, notes } = fieldsOf(value) ?? {};
    const at = typeof frozen === 'string' ? Date.parse(frozen) : Number.NaN;
    if (typeof hash !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(hash))
        return null;
    if (typeof gitSha !== 'string' || Number.isNaN(at))
        return null;
    const words = [why, notes].filter((one) => typeof one === 'string' && one.trim() !== '');
    return { hash, gitSha, at, reason: words.join('; ') || 'frozen with benchstone' };
}
/**
 * The references of one benchmark, oldest first: the events of `history.jsonl` (empty: there is none), and last the
 * record that holds, where the events do not end with it.
 */
function readReferences(current, events) {
    const lines = events.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [{ line, index }]));
    const told = lines.map(({ line, index }) => {
        const event = fieldsOf(parsed(line));
        return { index, record: recordOf(event?.['new'], event?.['reason']) };
    });
    const past = told.flatMap(({ record }) => record ?? []);
    const holds = recordOf(parsed(current), null);
    const last = past.at(-1);
    const isTold = holds !== null && last?.hash === holds.hash && last.at === holds.at;
    return {
        found: holds === null || isTold ? past : [...past, holds],
        wrong: [
            ...told.flatMap(({ index, record }) => record ? [] : [`line ${index + 1} of its history is no event with a hash, a commit and a time`]),
            ...(holds === null ? ['the record that holds has no hash, no commit or no time'] : []),
        ],
    };
}
/** A session for each reference, each superseding the one before: nothing in them depends on who imports them, or when. */
function referenceSessions({ project, benchmark }, records, sha256) {
    let supersedes = null;
    return records.map(({ hash, gitSha, at, reason, bytes }) => {
        const header = (0,_benchstone_js__WEBPACK_IMPORTED_MODULE_0__/* .importHeader */ .RS)({ project, gitSha, from: at, to: at });
        const facts = { benchmark, subject: 'self', hash, bytes, reason, actor: 'benchstone', at };
        const reference = { ...facts, supersedes };
        supersedes = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .rowUid */ .nC)(sha256, 'reference_log', (0,_tables_logs_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceRow */ .si)(reference, header));
        const none = { runSets: [], reports: [], verdicts: [], findings: [], pointerMoves: [] };
        return { header, ...none, references: [reference] };
    });
}
//# sourceMappingURL=benchstone-home.js.map

/***/ }),

/***/ 7776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   RS: () => (/* binding */ importHeader),
/* harmony export */   b4: () => (/* binding */ benchstoneSessions),
/* harmony export */   r7: () => (/* binding */ runKey)
/* harmony export */ });
const text = (row, column) => String(row[column] ?? '');
const time = (row, column) => Date.parse(text(row, column)) || 0;
const whole = (value) => (typeof value === 'bigint' ? value : null);
/** Seeds of ours are below 2^31; benchstone took any. What does not fit is left out of the run, never changed. */
const seedOf = (row) => {
    const seed = whole(row['seed']);
    return seed !== null && seed >= 0n && seed < 2n ** 31n ? Number(seed) : null;
};
function parsed(row, column) {
    try {
        const value = JSON.parse(text(row, column) || '{}');
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
/** The names that a measured component may not take: they are the metric itself and our own wall. */
const reserved = new Set(['metric', 'wall']);
function components(row) {
    return Object.entries(parsed(row, 'metric_components_json')).flatMap(([metric, value]) => typeof value === 'number' && Number.isFinite(value) && !reserved.has(metric)
        ? [{ metric, status: 'ok', value, unit: '' }]
        : []);
}
function measurementsOf(row, message) {
    const value = row['metric'];
    if (typeof value !== 'number' || !Number.isFinite(value)) {
        const why = message ?? 'benchstone stored no finite metric';
        return row['artifact_hash'] && message === null
            ? []
            : [{ metric: 'metric', status: 'error', message: why }];
    }
    const metadata = parsed(row, 'project_metadata_json');
    const own = Object.keys(metadata).length > 0 ? { metadata } : {};
    return [{ metric: 'metric', status: 'ok', value, unit: '', ...own }, ...components(row)];
}
/** Why a repetition failed, as benchstone put it into its metadata. */
function failure(row) {
    if (row['status'] === 'ok')
        return null;
    const { error, exit_code: code } = parsed(row, 'project_metadata_json');
    return typeof error === 'string'
        ? error
        : code === undefined
            ? 'it failed'
            : `it ended with exit code ${code}`;
}
/** What tells a repetition from every other, so that a store can be imported again when it has grown. */
const runKey = (run) => JSON.stringify([
    ...[run.benchmark, run.gitSha, String(run.metaSeed), run.startedAt],
    ...[run.seed, run.repetition, run.wall],
]);
function runOf(row, index) {
    const message = failure(row);
    const wall = row['wall_clock_seconds'];
    const code = parsed(row, 'project_metadata_json')['exit_code'];
    return {
        benchmark: text(row, 'benchmark'),
        subject: 'self',
        side: 'head',
        rule: null,
        // Pair 0 would be a warm-up, which benchstone does not have.
        pair: index + 1,
        order: 0,
        seed: seedOf(row),
        repetition: Number(whole(row['repetition_index']) ?? 0n),
        startedAt: time(row, 'timestamp'),
        wall: typeof wall === 'number' && Number.isFinite(wall) ? wall : 0,
        exitCode: message === null ? 0 : Number.isInteger(code) ? code : null,
        status: message === null ? 'ok' : 'error',
        message,
        artifactHash: row['artifact_hash'] ? text(row, 'artifact_hash') : null,
        measurements: measurementsOf(row, message),
    };
}
function grouped(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group)
            group.push(item);
        else
            groups.set(key(item), [item]);
    }
    return [...groups.values()];
}
function runSetOf(rows) {
    const [first] = rows;
    return {
        benchmark: text(first, 'benchmark'),
        subject: 'self',
        side: 'head',
        rule: null,
        gitSha: text(first, 'git_sha'),
        dirty: first['git_dirty'] === 1n,
        metaSeed: whole(first['meta_seed']),
        definitionHash: '',
        runs: rows.map(runOf),
    };
}
function reportOf({ benchmark, subject, runs }) {
    const values = runs.flatMap(({ measurements: [first] }) => (first?.status === 'ok' ? [first.value] : []));
    const mean = values.reduce((sum, value) => sum + value / values.length, 0);
    const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const isOk = values.length > 0;
    return {
        ...{ benchmark, subject, definitionHash: '', successRate: 1, notes: 'imported from benchstone' },
        metrics: [
            {
                ...{ name: 'metric', status: isOk ? 'ok' : 'error', value: isOk ? mean : null, n: values.length },
                sd: isOk ? Math.sqrt(squares / Math.max(1, values.length - 1)) : null,
                // benchstone's store does not say which way is better: its manifest does, and ours.
                ...{ unit: null, direction: null, target: null, mandatory: true, machineIndependent: false },
                message: isOk ? null : 'no repetition gave a finite metric',
            },
        ],
        capturedAt: Math.max(...runs.map(({ startedAt }) => startedAt)),
    };
}
const machineNamed = (host) => ({
    ...{ label: '', cpu: '', cores: 0, memoryGiB: 0, arch: '', os: '', gpu: null, kernel: '' },
    host,
});
/** Nothing of the moment and no parents: whoever imports the same makes this very session. */
const importHeader = ({ project, gitSha, from, to }) => ({
    ...{ kind: 'import', project, parents: [], gitSha, branch: null },
    ...{ dirty: false, diffHash: null, event: 'import', trigger: null, version: null },
    ...{ cost: 'all', dryRun: false, shard: null, machine: machineNamed(''), tools: {} },
    ...{ runnerLabels: [], command: 'import benchstone', manifestHash: '', harnessVersion: 'benchstone' },
    ...{ startedAt: from, endedAt: to, complete: true },
});
const baselineOf = (row) => ({
    ...{ project: text(row, 'project'), benchmark: text(row, 'benchmark'), gitSha: text(row, 'git_sha') },
    ...{ metaSeed: whole(row['meta_seed']), at: time(row, 'established_at'), notes: text(row, 'notes') },
});
/** The baseline that points to this run set, as pinned. */
function pinned(set, project, baselines) {
    const { benchmark, subject, gitSha, metaSeed } = set;
    const found = baselines
        .map(baselineOf)
        .find((one) => one.project === project &&
        one.benchmark === benchmark &&
        one.gitSha === gitSha &&
        one.metaSeed === metaSeed);
    if (!found)
        return [];
    const move = { pointer: 'pinned', benchmark, subject, report: 0, gitSha, actor: 'benchstone' };
    return [{ ...move, reason: found.notes || 'baseline of benchstone', at: found.at, supersedes: null }];
}
function sessionOf(rows, baselines) {
    const [first] = rows;
    const set = runSetOf(rows);
    const times = rows.map((row) => time(row, 'timestamp'));
    const project = text(first, 'project');
    const [from, to] = [Math.min(...times), Math.max(...times)];
    return {
        header: {
            ...importHeader({ project, gitSha: set.gitSha, from, to }),
            ...{ dirty: set.dirty, machine: machineNamed(text(first, 'host')) },
            harnessVersion: `benchstone ${text(first, 'harness_version')}`,
        },
        ...{ runSets: [set], reports: [reportOf(set)], verdicts: [], findings: [] },
        pointerMoves: pinned(set, project, baselines),
    };
}
const keyOf = (row) => runKey({ ...runOf(row, 0), gitSha: text(row, 'git_sha'), metaSeed: whole(row['meta_seed']) });
/**
 * benchstone's rows as sessions, one for each run set: the rows of a benchmark and meta seed at one commit, by one host
 * and version. A session holds no other, because what stands in the session of the baseline is not judged against it.
 * `isKnown` leaves out what was imported before.
 */
function benchstoneSessions({ runs, baselines }, isKnown) {
    const rows = runs.filter((row) => !isKnown(text(row, 'project'), keyOf(row)));
    const columns = ['project', 'benchmark', 'git_sha', 'meta_seed', 'git_dirty', 'host', 'harness_version'];
    return grouped(rows, (row) => JSON.stringify(columns.map((column) => text(row, column)))).map((group) => sessionOf(group, baselines));
}
//# sourceMappingURL=benchstone.js.map

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

/***/ 1795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gF: () => (/* binding */ newSessions),
/* harmony export */   j8: () => (/* binding */ benchstoneTables),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _core_store_benchstone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7776);
/* harmony import */ var _core_store_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2182);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6508);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3801);




const isSqlite = (bytes) => new TextDecoder('latin1').decode(bytes.subarray(0, 15)) === 'SQLite format 3';
/** Every row of a table by column name, integers as bigint. */
function table(engine, name) {
    const columns = engine
        .rows('SELECT name FROM pragma_table_info(?)', [name])
        .map(([column]) => String(column));
    return engine
        .rows(`SELECT * FROM ${name} ORDER BY rowid`)
        .map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));
}
const marks = ['project', 'benchmark', 'git_sha', 'git_dirty', 'timestamp', 'meta_seed', 'metric'];
/** What benchstone's store.db holds; undefined for everything else. */
async function benchstoneTables(bytes) {
    if (!isSqlite(bytes))
        return undefined;
    const engine = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__.openEngine)(bytes);
    try {
        const names = engine.rows("SELECT name FROM pragma_table_info('runs')").map(([name]) => String(name));
        if (!marks.every((mark) => names.includes(mark)))
            return undefined;
        return { runs: table(engine, 'runs'), baselines: table(engine, 'baselines') };
    }
    catch {
        return undefined;
    }
    finally {
        engine.close();
    }
}
/** Sessions made of benchstone's rows, without the rows that `target` imported before. */
function newSessions(store, target) {
    const benchmarks = new Set(store.runs.map((row) => String(row['benchmark'])));
    const known = new Set([...benchmarks].flatMap((benchmark) => target.runs({ benchmark }).map((run) => `${run.project} ${(0,_core_store_benchstone_js__WEBPACK_IMPORTED_MODULE_0__/* .runKey */ .r7)(run)}`)));
    const sessions = (0,_core_store_benchstone_js__WEBPACK_IMPORTED_MODULE_0__/* .benchstoneSessions */ .b4)(store, (project, key) => known.has(`${project} ${key}`));
    return sourceOf(sessions);
}
/** Sessions as something to take from. */
function sourceOf(sessions) {
    const contents = new Map(sessions.map((session) => {
        const content = (0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_1__/* .toContent */ .LL)(session, _sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s);
        return [(0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_1__/* .contentId */ .fm)(content, _sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s), content];
    }));
    return { ids: () => [...contents.keys()], content: (id) => contents.get(id) };
}
//# sourceMappingURL=benchstone-tables.js.map

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

/***/ 1904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ changeRegistry),
/* harmony export */   b: () => (/* binding */ registeredProjects)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6960);
/* harmony import */ var _history_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(249);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5776);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3232);






/** Milliseconds; a change takes a few. */
const patience = 15_000;
const fileIn = (folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'registry.json');
const broken = (file, why) => new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .Mm([
    {
        where: { file },
        what: `the registry of projects is broken: ${why}`,
        hint: 'mend it, or remove it and register the projects again: benchgate register PATH',
    },
]);
function isRegistration(value) {
    const { path, manifest_hash: hash } = (value ?? {});
    return typeof path === 'string' && typeof hash === 'string';
}
function readProjects(text, file) {
    let projects;
    try {
        projects = JSON.parse(text)?.projects;
    }
    catch (error) {
        throw broken(file, error.message);
    }
    if (typeof projects !== 'object' || projects === null)
        throw broken(file, 'it has no table "projects"');
    const wrong = Object.entries(projects).find(([, value]) => !isRegistration(value));
    if (wrong)
        throw broken(file, `project "${wrong[0]}" has no path or no manifest_hash`);
    return projects;
}
/** Every registered project by name. Throws ProblemError for a file that is not a registry. */
async function registeredProjects(folder = (0,_home_js__WEBPACK_IMPORTED_MODULE_4__/* .home */ .i)(process.env)) {
    const file = fileIn(folder);
    try {
        return readProjects(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'), file);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return {};
        throw error;
    }
}
/** Enters a project, or takes it out (null); answers what was there before. No two changes at once lose one. */
async function changeRegistry(name, entry, folder = (0,_home_js__WEBPACK_IMPORTED_MODULE_4__/* .home */ .i)(process.env)) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
    return (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .withLock */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'registry.lock'), patience, async () => {
        const { [name]: before, ...others } = await registeredProjects(folder);
        const projects = entry === null ? others : { ...others, [name]: entry };
        const sorted = Object.fromEntries(Object.entries(projects).sort(([a], [b]) => (a < b ? -1 : 1)));
        await (0,_history_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f)(fileIn(folder), `${JSON.stringify({ projects: sorted }, null, 2)}\n`);
        return before;
    });
}
//# sourceMappingURL=registry.js.map

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
