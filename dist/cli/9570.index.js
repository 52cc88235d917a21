export const id = 9570;
export const ids = [9570];
export const modules = {

/***/ 8873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ endQuarantines)
/* harmony export */ });
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

/***/ }),

/***/ 9053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ reachOf),
  n: () => (/* binding */ refuseIdle)
});

// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/core/stats/looks.js
var stats_looks = __webpack_require__(8405);
// EXTERNAL MODULE: ./build/src/core/model/plan.js
var plan = __webpack_require__(68);
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

/***/ }),

/***/ 1453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ check_command)
});

// EXTERNAL MODULE: ./build/src/core/manifest/advice.js
var advice = __webpack_require__(5611);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/app/plan.js + 1 modules
var app_plan = __webpack_require__(2713);
// EXTERNAL MODULE: ./build/src/app/plan-tools.js + 1 modules
var plan_tools = __webpack_require__(8087);
// EXTERNAL MODULE: ./build/src/app/quarantine.js
var quarantine = __webpack_require__(8873);
// EXTERNAL MODULE: ./build/src/app/reach.js + 1 modules
var reach = __webpack_require__(9053);
;// CONCATENATED MODULE: ./build/src/app/checked-plan.js






/** The plan that a request gives and what it can find out. Throws ProblemError for every problem in its way. */
function checkedPlan(world, loaded, request) {
    const planned = (0,problem/* orThrow */.aU)((0,app_plan/* planOf */.X)(loaded, request, (0,plan_tools/* planTools */.p)(world.host.sha256)));
    const { plan, findings } = (0,quarantine/* endQuarantines */.V)(planned, loaded, world.clock.now());
    const checked = (0,reach/* reachOf */.x)(plan, loaded);
    if (checked.problems.length > 0)
        throw new problem/* ProblemError */.Mm(checked.problems);
    return { plan, checked, advice: [...findings, ...(0,advice/* manifestAdvice */.A)(loaded)], file: loaded.file };
}
//# sourceMappingURL=checked-plan.js.map
// EXTERNAL MODULE: ./build/src/core/documents/parts/numbers.js
var numbers = __webpack_require__(9391);
// EXTERNAL MODULE: ./build/src/core/documents/parts/printable.js
var printable = __webpack_require__(1770);
;// CONCATENATED MODULE: ./build/src/core/documents/check.js


function checkJson({ file, plan, checked, advice }) {
    const { k, open, firstRejectingLook, benchmarks } = checked;
    return `${JSON.stringify({ file, ok: true, k, open, firstRejectingLook, benchmarks, advice, plan }, null, 2)}\n`;
}
function checkText({ file, plan, checked, advice }) {
    const { gate } = plan;
    const { k, open, firstRejectingLook: look } = checked;
    const sharing = `${open ? 'at least ' : ''}${(0,numbers/* count */.U9)(k, 'metric')}`;
    return [
        `${file} is valid: ${(0,numbers/* count */.U9)(plan.benchmarks.length, 'benchmark')} planned, mode ${gate.mode}.`,
        ...(k > 0
            ? [
                `${sharing} ${k === 1 ? 'bears' : 'share'} the risk of ${(0,numbers/* percent */.KN)(gate.alpha)}; a regression can be proven from pair ${look} on, a pass from pair ${gate.minPairs} on, at most ${gate.maxPairs} pairs.`,
            ]
            : []),
        ...checked.benchmarks.flatMap((line) => ['', ...benchmarkLines(plan, line)]),
        ...(advice.length > 0
            ? ['', ...advice.map((one) => `${one.level}: ${one.file}:${one.line}: ${(0,printable/* printable */.g)(one.message)}`)]
            : []),
        '',
    ].join('\n');
}
function benchmarkLines(plan, line) {
    const benchmark = plan.benchmarks.find(({ name, subject }) => name === line.name && subject.id === line.subject);
    const { least, most } = line.runs;
    const runs = least === most ? `${least} runs` : `${least} to ${most} runs`;
    const time = line.seconds === null
        ? ''
        : `, ${(0,numbers/* quantity */.au)(line.seconds.least, 's')} to ${(0,numbers/* quantity */.au)(line.seconds.most, 's')}`;
    const policies = [
        ...line.metrics.map(({ pattern, policy }) => policyLine(pattern, policy)),
        ...(line.defaultPolicy
            ? [policyLine(line.metrics.length > 0 ? 'every other metric' : 'every metric', line.defaultPolicy)]
            : []),
    ];
    return [
        `${line.name}${line.subject === 'self' ? '' : ` [${line.subject}]`}: ${benchmark.kind}, ${benchmark.tier}, ${benchmark.cost}; ${runs}${time}`,
        `  against ${benchmark.baselines.join(', ')}`,
        ...(policies.length > 0 ? policies : ['  judged by the hash of what it produces']),
        ...benchmark.renames.map(({ before, now }) => `  ${(0,printable/* printable */.g)(now)}: called ${(0,printable/* printable */.g)(before)} before`),
    ];
}
function policyLine(pattern, policy) {
    const { exact, tolerance, limit, absTolerance, absLimit, unit, direction, mandatory, target, quarantine, origin, } = policy;
    const margins = absTolerance === null
        ? `fails above ${(0,numbers/* percent */.KN)(tolerance)}, passes below ${(0,numbers/* percent */.KN)(limit)}`
        : `fails above ${(0,numbers/* quantity */.au)(absTolerance, unit)}, passes below ${absLimit === null ? '(no abs_limit)' : (0,numbers/* quantity */.au)(absLimit, unit)}`;
    const words = [
        direction ?? 'direction from the tool',
        exact ? `exact, fails above ${(0,numbers/* percent */.KN)(tolerance)}` : margins,
        ...(target === null ? [] : [`target ${(0,numbers/* quantity */.au)(target, unit)}`]),
        ...(mandatory ? [] : ['not mandatory']),
        ...(quarantine ? [`quarantined until ${quarantine.until}: ${(0,printable/* printable */.g)(quarantine.reason)}`] : []),
    ];
    return `  ${(0,printable/* printable */.g)(pattern)}: ${words.join('; ')} (${origin.join(', ')})`;
}
//# sourceMappingURL=check.js.map
// EXTERNAL MODULE: ./build/src/edge/clock.js
var clock = __webpack_require__(3549);
// EXTERNAL MODULE: ./build/src/edge/host.js
var host = __webpack_require__(2449);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/stored.js + 1 modules
var stored = __webpack_require__(2346);
;// CONCATENATED MODULE: ./build/src/cli/commands/check.js






const check_command = {
    usage: '[options]',
    description: 'Reads bench/manifest.toml and shows every problem at once, or the plan: what runs, how each metric is judged and by\n' +
        'which rule, how many metrics share the risk, the first look that can fail, and what it will take. Runs nothing.',
    options: [
        {
            name: 'event',
            type: 'string',
            value: 'EVENT',
            summary: 'plan for this event: local (default), pull_request, push, schedule, release',
        },
        {
            name: 'benchmark',
            type: 'string',
            multiple: true,
            value: 'NAME',
            summary: 'only these (names or patterns)',
        },
        { name: 'cost', type: 'string', value: 'C', summary: 'fast, heavy or all' },
    ],
    async run(invocation) {
        const { flags, project, json, positionals } = invocation;
        if (positionals.length > 0)
            throw new command/* UsageError */.eb('check takes no arguments');
        const loaded = await (0,stored/* loadManifest */.eY)(project);
        const cost = (0,command/* oneOf */.yL)(flags, 'cost', ['fast', 'heavy', 'all']);
        const request = {
            event: (0,command/* text */.Qq)(flags, 'event') ?? 'local',
            names: (0,command/* list */.p_)(flags, 'benchmark'),
            manifestHash: '',
            ...(cost ? { cost } : {}),
        };
        const shown = checkedPlan({ clock: clock/* clock */.p, host: host.host }, loaded, request);
        process.stdout.write(json ? checkJson(shown) : checkText(shown));
        return 0;
    },
};
//# sourceMappingURL=check.js.map

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

/***/ 5611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ manifestAdvice)
/* harmony export */ });
/* unused harmony export rankCeiling */
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8517);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4571);



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
    if (benchmark.kind !== 'protocol' || (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .tierOf */ .kx)(benchmark) === 'correctness')
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
        const [benchmark] = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .splitMatch */ .U9)(match);
        if (names.some((name) => (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(benchmark, name)))
            return [];
        const near = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .kp)(benchmark, names);
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

/***/ }),

/***/ 462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ verdictKinds),
/* harmony export */   eD: () => (/* binding */ worstKind),
/* harmony export */   n2: () => (/* binding */ noEvidence),
/* harmony export */   r6: () => (/* binding */ evaluateExitCode),
/* harmony export */   sg: () => (/* binding */ dependsOnMachine)
/* harmony export */ });
const verdictKinds = [
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
];
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

/***/ })

};
