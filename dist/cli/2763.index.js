export const id = 2763;
export const ids = [2763];
export const modules = {

/***/ 2763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readManifest: () => (/* binding */ readManifest),
/* harmony export */   usualManifest: () => (/* binding */ usualManifest)
/* harmony export */ });
/* harmony import */ var _core_manifest_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(599);
/* harmony import */ var _core_manifest_toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9767);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6960);



/** Where the manifest lies when nothing else is said, from the project's folder. */
const usualManifest = 'bench/manifest.toml';
/** Reads the manifest `file` of the project in folder `project`. Throws ProblemError when it is absent or broken. */
async function readManifest({ files }, project, file = usualManifest) {
    const path = `${project}/${file}`;
    const bytes = await files.readBytes(path);
    if (bytes === undefined)
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemError */ .Mm([
            {
                where: { file: path },
                what: 'there is no manifest',
                hint: 'write one (the README shows a small one), or name the folder that has it with --project DIR',
            },
        ]);
    const text = (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .orThrow */ .aU)((0,_core_manifest_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeManifest */ .MK)(bytes, file));
    return { loaded: (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .orThrow */ .aU)(await (0,_core_manifest_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .N)(text, file)), text };
}
//# sourceMappingURL=manifest-file.js.map

/***/ }),

/***/ 3245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ located)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6187);


const toProblem = (file, places) => ({ path, what, hint }) => ({
    where: { file, ...places(path), key: (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .showPath */ .P8)(path) },
    what,
    hint,
});
const inOrder = (a, b) => (a.where.line ?? 0) - (b.where.line ?? 0) || (a.where.column ?? 0) - (b.where.column ?? 0);
/** Faults with their lines and columns, in the order of the text. Loads the parser with positions. */
async function located(faults, text, file) {
    const { keyPlaces } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 23));
    const places = await keyPlaces(text);
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(...faults.map(toProblem(file, places)).sort(inOrder));
}
//# sourceMappingURL=located.js.map

/***/ }),

/***/ 599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
;// CONCATENATED MODULE: ./build/src/core/manifest/lines.js
const tableHeader = /^\s*\[\[?[^[\],"']+\]\]?\s*(#.*)?$/;
/** Splits a text at its table headers; good enough to count, and the counts are checked before they are used. */
function sections(text) {
    const lines = text.split('\n');
    const starts = lines.flatMap((line, index) => (tableHeader.test(line) ? [index] : []));
    return starts.map((start, order) => ({
        header: lines[start].replace(/#.*/, '').replace(/\s/g, ''),
        line: start + 1,
        body: lines.slice(start + 1, starts[order + 1]),
    }));
}
const keyLine = ({ line, body }, key) => {
    const at = body.findIndex((text) => key.test(text));
    return at < 0 ? undefined : line + 1 + at;
};
/** Line of `name = "…"` in each `[[benchmarks]]` table, else of its header. */
const nameLine = (section) => keyLine(section, /^\s*name\s*=/) ?? section.line;
function metricLines(all, benchmark, count) {
    const from = all.indexOf(benchmark) + 1;
    const next = all.findIndex(({ header }, index) => index >= from && !header.startsWith('[[benchmarks.'));
    const own = all
        .slice(from, next < 0 ? undefined : next)
        .filter(({ header }) => header === '[[benchmarks.metrics]]');
    if (own.length === count)
        return own.map(nameLine);
    return Array(count).fill(keyLine(benchmark, /^\s*metrics\s*=/) ?? nameLine(benchmark));
}
/**
 * Lines found by scanning the text, which costs nothing; undefined when the scan and the manifest disagree (inline
 * arrays of tables, headers inside strings), where a parser with positions must be asked.
 */
function scanLines(text, manifest) {
    const all = sections(text);
    const benchmarks = all.filter(({ header }) => header === '[[benchmarks]]');
    const policy = all.filter(({ header }) => header === '[[policy]]');
    if (benchmarks.length !== manifest.benchmarks.length || policy.length !== manifest.policy.length)
        return undefined;
    return {
        benchmarks: benchmarks.map(nameLine),
        metrics: benchmarks.map((section, index) => metricLines(all, section, manifest.benchmarks[index].metrics.length)),
        policy: policy.map(({ line }) => line),
    };
}
//# sourceMappingURL=lines.js.map
// EXTERNAL MODULE: ./build/src/core/manifest/located.js
var located = __webpack_require__(3245);
// EXTERNAL MODULE: ./build/src/core/manifest/suggestion.js
var suggestion = __webpack_require__(4571);
;// CONCATENATED MODULE: ./build/src/core/manifest/invocation.js

/** What the invocation of kind `protocol` may hold. */
const placeholders = ['entry_point', 'config_path', 'output_path'];
/**
 * Words in braces that are not placeholders. `${VAR}`, `{{doubled}}` braces and braces around anything but one word
 * are the shell's own and pass; a known word with a format after it (`{config_path:>9}`) is not supported.
 */
function unknownPlaceholders(invocation) {
    const known = placeholders;
    const single = invocation.replace(/\$\{[^}]*\}|\{\{|\}\}/g, ' ');
    const words = [...single.matchAll(/\{([A-Za-z_]\w*)([!:.[][^}]*)?\}/g)];
    return words.filter(([, word, format]) => !known.includes(word) || format).map(([all]) => all);
}
/** How to mend an unknown placeholder. */
function placeholderHint(unknown) {
    const near = (0,suggestion/* closest */.kp)(unknown.slice(1, -1), placeholders);
    const list = placeholders.map((word) => `{${word}}`).join(', ');
    const literal = `double the braces where the shell shall see them: {${unknown}}`;
    return `${near ? `did you mean {${near}}? ` : ''}known: ${list}; ${literal}`;
}
//# sourceMappingURL=invocation.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/kind-rules.js

/** The keys that only some kinds understand. Kinds that are not listed here are not known to the manifest. */
const kindKeys = {
    protocol: { needs: ['entry_point', 'tier'], may: ['metric_direction', 'metrics', 'reference'] },
    command: { needs: ['command'], may: [] },
    'tool-output': { needs: ['command'], may: ['format', 'files', 'metrics'] },
    artifact: { needs: ['command'], may: ['files', 'reference'] },
    'agent-suite': { needs: ['suite'], may: ['metrics'] },
};
const special = [
    'entry_point',
    'command',
    'format',
    'files',
    'suite',
    'metrics',
    'metric_direction',
    'reference',
];
const needHints = {
    entry_point: 'add entry_point, what {entry_point} in [project] invocation stands for; to run a command of its own, set kind',
    tier: 'add tier = "correctness", "performance" or "quality"',
    command: 'add command = ["program", "argument"]',
    suite: 'add a table [benchmarks.suite] with file and command',
};
const isSet = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
/** Kinds that understand a key. */
function kindsWith(key) {
    const kinds = Object.entries(kindKeys).filter(([, { needs, may }]) => [...needs, ...may].includes(key));
    return kinds.map(([kind]) => kind).join(', ');
}
function strayKeys(benchmark, kind, path) {
    const { needs, may } = kindKeys[kind];
    const stray = special.filter((key) => ![...needs, ...may].includes(key) && isSet(benchmark[key]));
    const metrics = `remove it; to set how "wall" is judged, write [[policy]] with match = "${benchmark.name}/wall"`;
    return stray.map((key) => ({
        path: [...path, key],
        what: `has no meaning for kind "${kind}"`,
        hint: kind === 'command' && key === 'metrics'
            ? metrics
            : `remove it, or change kind; it belongs to ${kindsWith(key)}`,
    }));
}
/** Keys that the kind of a benchmark needs and lacks, and those that it does not understand. */
function kindFaults(benchmark, path) {
    const kind = benchmark.kind ?? 'protocol';
    const keys = kindKeys[kind];
    if (!keys)
        return [];
    const lacking = keys.needs.filter((key) => benchmark[key] === undefined);
    return [
        ...lacking.map((key) => ({
            path: [...path, key],
            what: `is missing: kind "${kind}" needs it`,
            hint: needHints[key],
        })),
        ...strayKeys(benchmark, kind, path),
    ];
}
/** A tier that the kind cannot answer. */
function tierFaults({ kind = 'protocol', tier }, path) {
    const at = [...path, 'tier'];
    if (kind === 'artifact' && tier !== undefined && tier !== 'correctness') {
        return [
            {
                path: at,
                what: `is "${tier}", but kind "artifact" is judged by its hash alone`,
                hint: 'remove tier',
            },
        ];
    }
    if (tier !== 'correctness' || kind === 'artifact' || kind === 'protocol')
        return [];
    return [
        {
            path: at,
            what: `is "correctness", but kind "${kind}" makes no artifact to compare`,
            hint: 'use kind "artifact" or "protocol", or tier "performance" or "quality"',
        },
    ];
}
/** Faults of `[project] invocation`, which kind `protocol` needs. */
function invocationFaults({ project, benchmarks }) {
    const path = ['project', 'invocation'];
    const user = benchmarks.find(({ table }) => table.kind === 'protocol' && table.entry_point !== undefined);
    if (project.invocation === undefined) {
        if (!user)
            return [];
        const hint = `add invocation = "your-runner ${placeholders.map((word) => `{${word}}`).join(' ')}"`;
        return [{ path, what: `is missing: benchmark "${user.table.name}" of kind "protocol" needs it`, hint }];
    }
    return unknownPlaceholders(project.invocation).map((unknown) => ({
        path,
        what: `unknown placeholder ${unknown}`,
        hint: placeholderHint(unknown),
    }));
}
//# sourceMappingURL=kind-rules.js.map
// EXTERNAL MODULE: ./build/src/core/manifest/margins.js
var manifest_margins = __webpack_require__(1132);
// EXTERNAL MODULE: ./build/src/core/manifest/renames.js
var renames = __webpack_require__(6520);
;// CONCATENATED MODULE: ./build/src/core/manifest/benchmark-rules.js



const lacks = (path, key, why, hint) => ({
    path: [...path, key],
    what: `is missing: ${why}`,
    hint,
});
/** What benchstone demands of every benchmark whose metric is judged. */
function protocolFaults(benchmark, path) {
    const { kind = 'protocol', tier, metric_direction: direction, promotion_sigma: sigma } = benchmark;
    if (kind !== 'protocol' || tier === undefined || tier === 'correctness')
        return [];
    const why = `a ${tier} benchmark of kind "protocol" needs it`;
    const faults = [];
    if (!direction) {
        faults.push(lacks(path, 'metric_direction', why, 'add metric_direction = "minimize" or "maximize"'));
    }
    if (sigma === undefined)
        faults.push(lacks(path, 'promotion_sigma', why, 'add promotion_sigma = 2.0'));
    return faults;
}
function storedGateFaults(benchmark, path) {
    const { kind, gate_policy: policy, promotion_sigma: sigma, promotion_z: z } = benchmark;
    if (kind === 'protocol' || policy === undefined)
        return [];
    if (sigma !== undefined || (policy === 'mann_whitney' && z !== undefined))
        return [];
    const key = policy === 'sigma' ? 'promotion_sigma' : 'promotion_z';
    return [
        lacks(path, key, `gate_policy "${policy}" has no threshold`, `add ${key} = 2.0, or remove gate_policy`),
    ];
}
function corpusFaults(benchmark, path) {
    if (benchmark.corpus_path !== undefined)
        return [];
    const key = benchmark.corpus_hash !== undefined ? 'corpus_hash' : 'corpus_type';
    if (benchmark[key] === undefined)
        return [];
    const hint = `add corpus_path, relative to the project, or remove ${key}`;
    return [lacks(path, 'corpus_path', `${key} says nothing without it`, hint)];
}
function referenceFaults({ kind, tier, reference }, path) {
    if (reference === undefined || kind !== 'protocol' || tier === undefined || tier === 'correctness')
        return [];
    const what = `has no meaning for tier "${tier}": only artifacts have a reference`;
    return [{ path: [...path, 'reference'], what, hint: 'remove it, or set tier = "correctness"' }];
}
function metricFaults(metric, benchmark, path) {
    const faults = [...(0,manifest_margins/* absoluteFaults */.di)(path, metric)];
    const { name, match, direction, target, enforce_target: enforce } = metric;
    if ((name === undefined) === (match === undefined)) {
        const what = name === undefined ? 'a metric without a name' : 'a metric with both name and match';
        faults.push({ path, what, hint: 'write either name = "exact name" or match = "pattern*"' });
    }
    if (benchmark.kind === 'protocol' && direction === undefined) {
        const why = 'results of kind "protocol" do not tell it';
        faults.push(lacks(path, 'direction', why, 'add direction = "minimize" or "maximize"'));
    }
    if (enforce && target === undefined) {
        faults.push(lacks(path, 'target', 'enforce_target needs it', 'add target, or remove enforce_target'));
    }
    return faults;
}
const reserved = 'metric';
function metricNameFaults({ kind, metrics = [] }, path) {
    const names = metrics.map(({ name, match }) => name ?? match);
    return names.flatMap((name, index) => {
        const at = [...path, 'metrics', index];
        const first = names.indexOf(name);
        if (kind === 'protocol' && name === reserved) {
            const hint = 'use metric_direction for the primary metric, and [[policy]] for how it is judged';
            return [{ path: at, what: `"${reserved}" is the primary metric and cannot be declared again`, hint }];
        }
        if (name === undefined || first === index)
            return [];
        const hint = `remove one; the first is metrics[${first}]`;
        return [{ path: at, what: `metric "${name}" is declared twice`, hint }];
    });
}
/** Every fault between the keys of one benchmark. */
function benchmarkFaults(benchmark, path) {
    const metrics = benchmark.metrics ?? [];
    return [
        ...kindFaults(benchmark, path),
        ...tierFaults(benchmark, path),
        ...protocolFaults(benchmark, path),
        ...storedGateFaults(benchmark, path),
        ...corpusFaults(benchmark, path),
        ...referenceFaults(benchmark, path),
        ...metrics.flatMap((metric, index) => metricFaults(metric, benchmark, [...path, 'metrics', index])),
        ...metricNameFaults(benchmark, path),
        ...(0,renames.aliasFaults)(metrics, [...path, 'metrics']),
    ];
}
//# sourceMappingURL=benchmark-rules.js.map
// EXTERNAL MODULE: ./build/src/core/manifest/gate-table.js
var gate_table = __webpack_require__(9365);
;// CONCATENATED MODULE: ./build/src/core/manifest/rules.js





function gateFaults({ gate }) {
    const { min_pairs: least, max_pairs: most } = gate;
    const path = ['gate'];
    const margins = (0,manifest_margins/* marginFaults */.ck)(path, (0,manifest_margins/* narrowed */.fQ)(gate_table.presets.strict, gate), gate);
    if (least === undefined || most === undefined || least <= most)
        return margins;
    const what = `is ${least}, more than max_pairs ${most}`;
    return [...margins, { path: [...path, 'min_pairs'], what, hint: 'lower min_pairs or raise max_pairs' }];
}
/** Margins that one rule makes on top of those of the gate. */
function ruleMargins(gate, rule, path) {
    const own = rule.preset !== undefined || rule.tolerance !== undefined || rule.limit !== undefined;
    return own ? (0,manifest_margins/* marginFaults */.ck)(path, (0,manifest_margins/* narrowed */.fQ)(gate, rule), rule) : [];
}
function exceptionFaults({ gate, benchmarks, policy }) {
    const defaults = (0,manifest_margins/* narrowed */.fQ)(gate_table.presets.strict, gate);
    const metrics = benchmarks.flatMap(({ index, table }) => (table.metrics ?? []).flatMap((metric, at) => ruleMargins(defaults, metric, ['benchmarks', index, 'metrics', at])));
    const policies = policy.flatMap(({ index, table }) => [
        ...ruleMargins(defaults, table, ['policy', index]),
        ...(0,manifest_margins/* absoluteFaults */.di)(['policy', index], table),
    ]);
    return [...metrics, ...policies];
}
/** Names that an earlier table of the same array has taken. */
function twins(tables, array, key) {
    const names = tables.map(({ table }) => table[key]);
    return tables.flatMap(({ index, table }, order) => {
        const first = names.indexOf(table[key]);
        if (table[key] === undefined || first === order)
            return [];
        const what = `"${String(table[key])}" is the name of ${array}[${tables[first].index}] already`;
        return [{ path: [array, index, key], what, hint: 'give each one a name of its own' }];
    });
}
function nameFaults({ benchmarks, subjects, rankings, extensions }) {
    return [
        ...twins(benchmarks, 'benchmarks', 'name'),
        ...twins(subjects, 'subjects', 'set'),
        ...twins(rankings, 'rankings', 'name'),
        ...twins(extensions, 'extensions', 'name'),
    ];
}
function subjectFaults({ benchmarks, subjects }) {
    const sets = subjects.flatMap(({ table }) => (table.set === undefined ? [] : [table.set]));
    const unknown = benchmarks.flatMap(({ index, table: { subjects: set } }) => {
        if (set === undefined || sets.includes(set))
            return [];
        const hint = `${(0,suggestion/* knownWords */.L3)(set, sets)}; declare it as [[subjects]] with set = "${set}"`;
        return [{ path: ['benchmarks', index, 'subjects'], what: `no subject set is called "${set}"`, hint }];
    });
    return [...unknown, ...subjects.flatMap(sourceFaults)];
}
const sources = ['registry', 'ids', 'glob', 'command'];
function sourceFaults({ index, table }) {
    const given = sources.filter((key) => table[key] !== undefined);
    const path = ['subjects', index];
    if (given.length !== 1) {
        const what = given.length === 0 ? 'a subject set without a source' : `${given.join(' and ')} stand together`;
        return [{ path, what, hint: `write exactly one of ${sources.join(', ')}` }];
    }
    if (table.where === undefined || given[0] === 'registry' || given[0] === 'command')
        return [];
    const what = `has no meaning beside ${given[0]}: such subjects have no attributes`;
    return [{ path: [...path, 'where'], what, hint: 'remove it, or list the subjects in a registry' }];
}
function rankingFaults({ rankings }) {
    const needs = { weighted: 'weights', lexicographic: 'by' };
    return rankings.flatMap(({ index, table }) => {
        const key = table.method && needs[table.method];
        if (!key)
            return [];
        const value = table[key];
        const filled = Array.isArray(value)
            ? value.length > 0
            : Object.values(value ?? {}).some((weight) => weight > 0);
        if (filled)
            return [];
        const hint = key === 'by' ? 'add by = ["metric"]' : 'add weights = { metric = 1 }, at least one above 0';
        return [{ path: ['rankings', index, key], what: `method "${table.method}" needs it`, hint }];
    });
}
/** Every fault between the keys of a manifest whose keys by themselves are right. */
function ruleFaults(parts) {
    return [
        ...gateFaults(parts),
        ...invocationFaults(parts),
        ...parts.benchmarks.flatMap(({ index, table }) => benchmarkFaults(table, ['benchmarks', index])),
        ...exceptionFaults(parts),
        ...nameFaults(parts),
        ...subjectFaults(parts),
        ...rankingFaults(parts),
    ];
}
//# sourceMappingURL=rules.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
// EXTERNAL MODULE: ./build/src/core/model/plan.js
var plan = __webpack_require__(68);
// EXTERNAL MODULE: ./build/src/core/manifest/scalars.js
var scalars = __webpack_require__(6838);
;// CONCATENATED MODULE: ./build/src/core/manifest/benchmark-table.js




const metricTable = schemas/* strictObject */.rej({
    name: scalars/* maybe */.no(scalars/* text */.Qq, 'Exact name of the metric; free text.'),
    match: scalars/* maybe */.no(scalars/* text */.Qq, 'Pattern name/metric with * and ? that selects metrics.'),
    aliases: scalars/* maybe */.no(scalars/* distinct */.dM(scalars/* text */.Qq, 'older names'), 'Older names, or patterns with the wildcards of match in the same order: their history goes on under the new name.'),
    unit: scalars/* maybe */.no(scalars/* text */.Qq, 'Unit of the value.'),
    direction: scalars/* maybe */.no(scalars/* direction */.oW, 'Which way is better.'),
    target: scalars/* maybe */.no(scalars/* finite */.E2, 'Value to reach.'),
    enforce_target: scalars/* maybe */.no(scalars/* flag */.Jt, 'Whether missing the target fails.'),
    ...gate_table.judging,
});
const requiresTable = schemas/* strictObject */.rej({
    gpu: scalars/* maybe */.no(scalars/* flag */.Jt, 'Needs a GPU.'),
    min_vram_gb: scalars/* maybe */.no(scalars/* nonNegative */.rG, 'Needs this much GPU memory, in GB.'),
    os: scalars/* maybe */.no(scalars/* oneOf */.yL(['linux', 'macos', 'windows']), 'Needs this operating system.'),
    tools: scalars/* maybe */.no(scalars/* list */.p_(scalars/* text */.Qq, 'tools'), 'Executables that must be on PATH.'),
});
const weights = schemas/* strictObject */.rej({
    correctness: scalars/* maybe */.no(scalars/* nonNegative */.rG, 'Weight of correctness.'),
    idiomaticity: scalars/* maybe */.no(scalars/* nonNegative */.rG, 'Weight of idiomatic style.'),
    performance: scalars/* maybe */.no(scalars/* nonNegative */.rG, 'Weight of speed.'),
    best_practices: scalars/* maybe */.no(scalars/* nonNegative */.rG, 'Weight of good practice.'),
});
const expectedTime = schemas/* strictObject */.rej({
    easy: scalars/* maybe */.no(scalars/* duration */.p0, 'Expected time of an easy case.'),
    medium: scalars/* maybe */.no(scalars/* duration */.p0, 'Expected time of a medium case.'),
    hard: scalars/* maybe */.no(scalars/* duration */.p0, 'Expected time of a hard case.'),
});
const suiteTable = schemas/* strictObject */.rej({
    file: scalars/* doc */.H9(scalars/* insidePath */.yt, 'File that holds the cases.'),
    cases: scalars/* maybe */.no(scalars/* distinct */.dM(scalars/* text */.Qq, 'cases'), 'Cases to run; default all.'),
    command: scalars/* doc */.H9(scalars/* command */.G5, 'Command of the agent, with {subject.id} and {task_file}.'),
    agent_timeout: scalars/* doc */.H9(schemas/* prefault */.SdS(scalars/* duration */.p0, '120s'), 'Longest time of the agent for one case.'),
    execution_timeout: scalars/* doc */.H9(schemas/* prefault */.SdS(scalars/* duration */.p0, '30s'), 'Longest time of the produced program.'),
    weights: scalars/* maybe */.no(weights, 'Weights of the parts of a score.'),
    expected_time: scalars/* maybe */.no(expectedTime, 'Expected time by difficulty.'),
    legacy_scores: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* flag */.Jt, false), 'Score as the older runner did.'),
});
const aLocation = scalars/* expected */.Ir('a place', 'write a file inside the project and a line: "src/sort.ts:42"');
const benchmark_table_location = scalars/* insidePath */.yt.check(schemas/* refine */.YPB((place) => !/:(0|\D.*)?$/.test(place), aLocation));
/** What to run: keys of benchstone and of ours that define the work. */
const work = {
    name: scalars/* doc */.H9(scalars.id, 'Id of the benchmark; unique in the manifest.'),
    kind: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* text */.Qq, 'protocol'), 'How it yields measurements: protocol, command, tool-output, artifact or agent-suite.'),
    entry_point: scalars/* maybe */.no(scalars/* text */.Qq, 'kind protocol: what {entry_point} stands for.'),
    command: scalars/* maybe */.no(scalars/* command */.G5, 'kinds command, tool-output, artifact: argv, or a string for sh -c.'),
    format: scalars/* maybe */.no(scalars/* text */.Qq, 'kind tool-output: format of what is printed; detected when left out.'),
    files: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* list */.p_(scalars/* insidePath */.yt, 'globs'), []), 'kinds tool-output and artifact: globs of the result files, ! before those to leave out; empty: stdout.'),
    suite: scalars/* maybe */.no(suiteTable, 'kind agent-suite: cases and agent.'),
    corpus_path: scalars/* maybe */.no(scalars/* text */.Qq, 'Input data, relative to the project.'),
    corpus_hash: scalars/* maybe */.no(scalars/* sha256 */.sc, 'Hash that the input data must have.'),
    corpus_type: scalars/* maybe */.no(scalars/* oneOf */.yL(['bytes', 'spec', 'tree']), 'A file, a corpus_spec.toml, or a folder.'),
    baseline_seeds: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* distinct */.dM(scalars/* whole */.WQ(0), 'seeds'), []), 'Seeds of the stored baseline; each from 0 and below 2^53.'),
    subjects: scalars/* maybe */.no(scalars.id, 'Set of [[subjects]] that is measured; default: this repository.'),
};
/** How to judge it. */
const judgement = {
    tier: scalars/* maybe */.no(scalars/* oneOf */.yL(plan/* tiers */.Lm), 'correctness, performance or quality.'),
    metric_direction: scalars/* maybe */.no(scalars/* direction */.oW, 'kind protocol: which way the primary metric is better.'),
    metrics: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* list */.p_(metricTable, 'metrics'), []), 'Declared or selected metrics; only these are judged.'),
    gate_policy: scalars/* maybe */.no(scalars/* oneOf */.yL(['sigma', 'mann_whitney']), 'Gate of stored comparisons and of mode "promote"; default sigma.'),
    promotion_sigma: scalars/* maybe */.no(scalars/* nonNegative */.rG, 'Threshold of gate sigma, in standard errors.'),
    promotion_z: scalars/* maybe */.no(scalars/* nonNegative */.rG, 'Threshold of gate mann_whitney; default promotion_sigma.'),
    deterministic: scalars/* maybe */.no(scalars/* flag */.Jt, 'One value per side, compared exactly; default true for correctness.'),
    reference_policy: scalars/* maybe */.no(scalars/* text */.Qq, 'Recorded only: references are always compared byte by byte.'),
    reference: scalars/* maybe */.no(scalars/* sha256 */.sc, 'tier correctness: hash of the frozen reference.'),
    location: scalars/* maybe */.no(benchmark_table_location, 'Where findings point, file:line; default: the manifest.'),
};
/** When, where and how often it runs. */
const running = {
    cost: scalars/* maybe */.no(scalars/* oneOf */.yL(['fast', 'heavy']), 'fast: also on pull requests; heavy: on schedule, release, request.'),
    repetitions: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* whole */.WQ(1), 1), 'Runs of a stored run set.'),
    warmup: scalars/* maybe */.no(scalars/* whole */.WQ(0), 'Discarded executions per side; default 1, 0 for seeded quality benchmarks.'),
    timeout: scalars/* doc */.H9(schemas/* prefault */.SdS(scalars/* duration */.p0, '30m'), 'Longest time of one execution.'),
    threads: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* whole */.WQ(1), 1), 'Threads that it keeps busy; the jobs of one host share what it has.'),
    gpu: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* oneOf */.yL(['none', 'direct', 'ollama']), 'none'), 'direct: it takes a card of its own; ollama: a server that all share.'),
    background_required: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* flag */.Jt, false), 'Whether run and baseline establish go to the background by themselves.'),
    expected_runtime_seconds: scalars/* maybe */.no(scalars/* nonNegative */.rG, 'Expected time of one run; over 60 makes it heavy.'),
    requires: scalars/* maybe */.no(requiresTable, 'What the host must have.'),
    required: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* flag */.Jt, false), 'Whether unmet `requires` fails instead of SKIPPED.'),
};
const benchmarkTable = schemas/* strictObject */.rej({ ...work, ...judgement, ...running });
//# sourceMappingURL=benchmark-table.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/project-table.js


const secrets = /^(ACTIONS_|INPUT_|GITHUB_TOKEN$)/;
const passed = scalars/* expected */.Ir('a variable that benchmarks may see', 'ACTIONS_*, INPUT_* and GITHUB_TOKEN are never handed to benchmarks; remove it');
const projectTable = schemas/* strictObject */.rej({
    name: scalars/* doc */.H9(scalars.id, 'Id of the project: names its series in the store.'),
    language: scalars/* maybe */.no(scalars/* anyText */.Ae, 'Language of the project; shown, never interpreted.'),
    invocation: scalars/* maybe */.no(scalars/* text */.Qq, 'Shell command of kind "protocol", with {entry_point}, {config_path} and {output_path}.'),
    setup: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* list */.p_(scalars/* command */.G5, 'commands'), []), "Commands run once in each side's tree before measuring."),
    setup_timeout: scalars/* doc */.H9(schemas/* prefault */.SdS(scalars/* duration */.p0, '15m'), 'Longest time of each setup command.'),
    evaluator: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* list */.p_(scalars/* insidePath */.yt, 'globs'), ['bench/**']), 'Globs of the files taken from the base side for both sides.'),
    identity: scalars/* maybe */.no(scalars/* command */.G5, 'Command that must print a path inside its own tree.'),
    env: scalars/* doc */.H9(schemas/* _default */.Rvf(schemas/* record */.g1P(scalars/* variable */.bv, scalars/* anyText */.Ae), {}), 'Environment variables given to setup and benchmarks.'),
    env_passthrough: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* list */.p_(scalars/* variable */.bv.check(schemas/* refine */.YPB((name) => !secrets.test(name), passed)), 'names'), []), "Variables taken from the runner's environment."),
    budget: scalars/* doc */.H9(schemas/* prefault */.SdS(scalars/* duration */.p0, '15m'), 'Measuring time of one session.'),
});
const storeTable = schemas/* strictObject */.rej({
    name: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars.id, 'default'), 'Which of several histories of this repository is used.'),
    keep_artifacts: scalars/* doc */.H9(schemas/* prefault */.SdS(scalars/* duration */.p0, '90d'), 'How long uploaded segments are kept.'),
    release_assets: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* flag */.Jt, true), 'Whether labelled snapshots are also kept as release assets.'),
});
const cpuSet = scalars/* expected */.Ir('a set of CPUs', 'write CPU numbers and ranges in quotes: "2-3" or "0,2"');
const machineTable = schemas/* strictObject */.rej({
    label: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* anyText */.Ae, ''), 'Says which machines are the same; empty: by CPU, cores, memory, architecture, OS and GPU.'),
    cpus: scalars/* maybe */.no(schemas/* string */.YjP(cpuSet).check(api/* _regex */.Fk(/^\d+(-\d+)?(,\d+(-\d+)?)*$/, cpuSet)), 'CPUs that benchmarks are pinned to.'),
    exclusive: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* flag */.Jt, true), 'One measuring job at a time on this host.'),
});
//# sourceMappingURL=project-table.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/service-tables.js


/** Every key but the two about debouncing names a trigger and the globs that set it off. */
const triggersTable = schemas/* catchall */.rUs(schemas/* object */.Ikc({
    debounce: (0,scalars/* maybe */.no)(scalars/* delay */.cb, 'Time in which a second capture is skipped.'),
    debounce_after: (0,scalars/* maybe */.no)((0,scalars/* distinct */.dM)(scalars/* text */.Qq, 'triggers'), 'Triggers after which captures are debounced.'),
}), (0,scalars/* list */.p_)(scalars/* insidePath */.yt, 'globs'));
const size = schemas/* strictObject */.rej({
    files: (0,scalars/* doc */.H9)((0,scalars/* whole */.WQ)(0), 'Most changed files.'),
    lines: (0,scalars/* doc */.H9)((0,scalars/* whole */.WQ)(0), 'Most changed lines.'),
});
const reviewTable = schemas/* strictObject */.rej({
    simple: (0,scalars/* maybe */.no)(size, 'Largest change that is simple.'),
    moderate: (0,scalars/* maybe */.no)(size, 'Largest change that is moderate.'),
    post: (0,scalars/* doc */.H9)(schemas/* _default */.Rvf((0,scalars/* oneOf */.yL)(['none', 'comment', 'review']), 'none'), 'What is written on the pull request.'),
});
const aSource = (0,scalars/* expected */.Ir)('an https address', 'write "https://host/owner/repository"');
const aRevision = (0,scalars/* expected */.Ir)('a full commit id', 'write all 40 hexadecimal digits: branches and tags can move');
const extensionTable = schemas/* strictObject */.rej({
    name: (0,scalars/* doc */.H9)(scalars.id, 'Prefix of the names of its benchmarks.'),
    source: (0,scalars/* doc */.H9)(schemas/* string */.YjP(aSource).check(api/* _regex */.Fk(/^https:\/\/[^\s/]+\/\S+$/, aSource)), 'Git repository.'),
    rev: (0,scalars/* doc */.H9)(schemas/* string */.YjP(aRevision).check(api/* _regex */.Fk(/^[0-9a-f]{40}$/, aRevision)), 'Commit to use.'),
    setup: (0,scalars/* maybe */.no)((0,scalars/* list */.p_)(scalars/* command */.G5, 'commands'), 'Commands run once in its tree.'),
    cost: (0,scalars/* maybe */.no)((0,scalars/* oneOf */.yL)(['fast', 'heavy']), 'When its benchmarks run.'),
});
const aRepository = (0,scalars/* expected */.Ir)('a repository', 'write "owner/name"');
const repository = schemas/* string */.YjP(aRepository).check(api/* _regex */.Fk(/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/, aRepository));
const exchangeTable = schemas/* strictObject */.rej({
    publish: (0,scalars/* maybe */.no)(scalars.id, 'Name of the artifact that is published.'),
    subscribe: (0,scalars/* maybe */.no)((0,scalars/* distinct */.dM)(repository, 'repositories'), 'Repositories whose statistics are imported.'),
    max_age: (0,scalars/* maybe */.no)(scalars/* duration */.p0, 'Oldest statistics that are imported.'),
});
//# sourceMappingURL=service-tables.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/subject-tables.js


const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], scalars/* expected */.Ir('a text, number or flag', 'write a string, a number, true or false'));
const subjectsTable = schemas/* strictObject */.rej({
    set: scalars/* doc */.H9(scalars.id, 'Id of this set of subjects.'),
    registry: scalars/* maybe */.no(scalars/* insidePath */.yt, 'JSON file that lists the subjects.'),
    ids: scalars/* maybe */.no(scalars/* distinct */.dM(scalars.id, 'ids'), 'The subjects themselves.'),
    glob: scalars/* maybe */.no(scalars/* insidePath */.yt, 'Files, each of which is a subject.'),
    command: scalars/* maybe */.no(scalars/* command */.G5, 'Command that prints the subjects.'),
    where: scalars/* maybe */.no(schemas/* record */.g1P(schemas/* string */.YjP(), scalar), 'Attributes that a subject must have.'),
});
const aRange = scalars/* expected */.Ir('a range', 'write the two ends: [0, 100]');
const bounds = schemas/* strictObject */.rej({
    min: scalars/* maybe */.no(scalars/* finite */.E2, 'Least value that qualifies.'),
    max: scalars/* maybe */.no(scalars/* finite */.E2, 'Largest value that qualifies.'),
});
const range = schemas/* tuple */.PVZ([schemas/* number */.aig(aRange), schemas/* number */.aig(aRange)], aRange)
    .check(schemas/* refine */.YPB(([low, high]) => low < high, aRange));
const rankingTable = schemas/* strictObject */.rej({
    name: scalars/* doc */.H9(scalars.id, 'Id of the ranking.'),
    benchmark: scalars/* doc */.H9(scalars/* text */.Qq, 'Pattern of the benchmarks that are ranked.'),
    method: scalars/* doc */.H9(scalars/* oneOf */.yL(['weighted', 'lexicographic']), 'By weighted sum, or by keys in order.'),
    weights: scalars/* maybe */.no(schemas/* record */.g1P(schemas/* string */.YjP(), scalars/* nonNegative */.rG), 'weighted: weight of each metric.'),
    scale: scalars/* maybe */.no(schemas/* record */.g1P(schemas/* string */.YjP(), range), 'weighted: fixed ends of a metric.'),
    require: scalars/* maybe */.no(schemas/* record */.g1P(schemas/* string */.YjP(), bounds), 'Bounds that a subject must keep.'),
    tie_break: scalars/* maybe */.no(scalars/* distinct */.dM(scalars/* text */.Qq, 'metrics'), 'Metrics that decide ties.'),
    by: scalars/* maybe */.no(scalars/* distinct */.dM(scalars/* text */.Qq, 'metrics'), 'lexicographic: metrics in order of weight.'),
    min_samples: scalars/* maybe */.no(scalars/* whole */.WQ(1), 'Fewest runs of a subject that is ranked.'),
    peers: scalars/* maybe */.no(scalars/* oneOf */.yL(['none', 'fallback']), 'Whether imported statistics stand in for missing ones.'),
});
//# sourceMappingURL=subject-tables.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/schema.js







const someBenchmarks = (0,scalars/* expected */.Ir)('a list of benchmarks', 'declare at least one, beginning with a line [[benchmarks]]');
/** The whole manifest: what may be written, and what it reads as. Rules between keys stand in `rules.ts`. */
const manifestSchema = schemas/* strictObject */.rej({
    project: (0,scalars/* doc */.H9)(projectTable, 'The project: its name, how it is built, what its benchmarks may see.'),
    store: (0,scalars/* doc */.H9)(schemas/* prefault */.SdS(storeTable, {}), 'Where the history is kept.'),
    gate: (0,scalars/* doc */.H9)(schemas/* prefault */.SdS(gate_table.gateTable, {}), 'Defaults of judgement for every metric.'),
    machine: (0,scalars/* doc */.H9)(schemas/* prefault */.SdS(machineTable, {}), 'The machine that measures.'),
    benchmarks: (0,scalars/* doc */.H9)(schemas/* array */.YOg(benchmarkTable, someBenchmarks).check(api/* _minLength */.m9(1, someBenchmarks)), 'What is measured.'),
    policy: (0,scalars/* doc */.H9)(schemas/* _default */.Rvf((0,scalars/* list */.p_)(gate_table.policyTable, 'policies'), []), 'Exceptions in judgement by pattern; the last match wins.'),
    subjects: (0,scalars/* doc */.H9)(schemas/* _default */.Rvf((0,scalars/* list */.p_)(subjectsTable, 'subject sets'), []), 'Sets of things that are measured.'),
    rankings: (0,scalars/* doc */.H9)(schemas/* _default */.Rvf((0,scalars/* list */.p_)(rankingTable, 'rankings'), []), 'Orders of subjects.'),
    triggers: (0,scalars/* maybe */.no)(triggersTable, 'Names for what a change touches.'),
    review: (0,scalars/* maybe */.no)(reviewTable, 'Size classes of changes.'),
    extensions: (0,scalars/* doc */.H9)(schemas/* _default */.Rvf((0,scalars/* list */.p_)(extensionTable, 'extensions'), []), 'Benchmarks of other repositories.'),
    exchange: (0,scalars/* maybe */.no)(exchangeTable, 'Statistics shared between repositories.'),
});
//# sourceMappingURL=schema.js.map
// EXTERNAL MODULE: ./build/src/core/manifest/schema-faults.js
var schema_faults = __webpack_require__(3388);
// EXTERNAL MODULE: ./build/src/core/manifest/toml.js
var toml = __webpack_require__(9767);
;// CONCATENATED MODULE: ./build/src/core/manifest/sound-parts.js







const tables = {
    benchmarks: benchmarkTable,
    policy: gate_table.policyTable,
    subjects: subjectsTable,
    rankings: rankingTable,
    extensions: extensionTable,
};
/** The parts of a manifest that has no fault. */
function wholeParts(manifest) {
    const numbered = (tables) => tables.map((table, index) => ({ index, table }));
    return {
        project: manifest.project,
        gate: manifest.gate,
        benchmarks: numbered(manifest.benchmarks),
        policy: numbered(manifest.policy),
        subjects: numbered(manifest.subjects),
        rankings: numbered(manifest.rankings),
        extensions: numbered(manifest.extensions),
    };
}
/** Reads a table without the keys that `bad` names; what even so does not read is taken as empty. */
function readable(schema, raw, bad) {
    if (!(0,toml/* isTable */.bI)(raw))
        return {};
    const kept = Object.fromEntries(Object.entries(raw).filter(([key]) => !bad.has(key)));
    const read = schemas/* partial */.OH3(schema).safeParse(kept);
    return (read.success ? read.data : {});
}
/** Names of the keys with a fault directly in or below the table at `prefix`. */
function badKeys(faults, ...prefix) {
    const inside = faults.filter(({ path }) => prefix.every((part, index) => path[index] === part));
    return new Set(inside.map(({ path }) => String(path[prefix.length])));
}
function readArray(raw, faults, key) {
    const elements = raw[key];
    if (!Array.isArray(elements))
        return [];
    return elements.map((table, index) => ({
        index,
        table: readable(tables[key], table, badKeys(faults, key, index)),
    }));
}
/** The parts of a manifest with faults that can still be read. */
function soundParts(raw, faults) {
    return {
        project: readable(projectTable, raw['project'], badKeys(faults, 'project')),
        gate: readable(gate_table.gateTable, raw['gate'] ?? {}, badKeys(faults, 'gate')),
        benchmarks: readArray(raw, faults, 'benchmarks'),
        policy: readArray(raw, faults, 'policy'),
        subjects: readArray(raw, faults, 'subjects'),
        rankings: readArray(raw, faults, 'rankings'),
        extensions: readArray(raw, faults, 'extensions'),
    };
}
//# sourceMappingURL=sound-parts.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/parse.js








const startsWith = (path, prefix) => prefix.every((part, index) => path[index] === part);
/** Faults of rules are dropped where the key itself, or something in it, is already at fault. */
function allFaults(byKey, byRule) {
    const covered = ({ path }) => byKey.some((fault) => startsWith(path, fault.path) || startsWith(fault.path, path));
    return [...byKey, ...byRule.filter((fault) => !covered(fault))];
}
async function exactLines(text, manifest) {
    const { keyPlaces } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 23));
    const places = await keyPlaces(text);
    const line = (...path) => places(path)?.line ?? 1;
    return {
        benchmarks: manifest.benchmarks.map((_, index) => line('benchmarks', index, 'name')),
        metrics: manifest.benchmarks.map(({ metrics }, index) => metrics.map((_, metric) => line('benchmarks', index, 'metrics', metric))),
        policy: manifest.policy.map((_, index) => line('policy', index)),
    };
}
/**
 * Reads a manifest. `file` is what messages call it. Never throws for what the text says: all problems come at once,
 * with line, column, key and hint, but for a syntax error, which hides the rest.
 */
async function parseManifest(source, file) {
    const decoded = typeof source === 'string' ? (0,problem.ok)(source) : (0,toml/* decodeManifest */.MK)(source, file);
    if (!decoded.ok)
        return decoded;
    const text = decoded.value;
    const raw = (0,toml/* parseToml */.MT)(text, file);
    if (!raw.ok)
        return raw;
    const read = manifestSchema.safeParse(raw.value, { reportInput: true });
    const byKey = read.success ? [] : (0,schema_faults/* schemaFaults */.d)(read.error.issues, manifestSchema);
    const parts = read.success ? wholeParts(read.data) : soundParts(raw.value, byKey);
    const faults = allFaults(byKey, ruleFaults(parts));
    if (!read.success || faults.length > 0)
        return (0,located/* located */.t)(faults, text, file);
    const lines = scanLines(text, read.data) ?? (await exactLines(text, read.data));
    return (0,problem.ok)({ manifest: read.data, file, lines });
}
//# sourceMappingURL=parse.js.map

/***/ }),

/***/ 3388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ schemaFaults)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6187);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6838);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4571);



/** The schema below what only adds a default, an option or a transformation. */
function bare(schema) {
    const def = schema._zod.def;
    if (def.type === 'optional' || def.type === 'default' || def.type === 'prefault')
        return bare(def.innerType);
    if (def.type === 'pipe')
        return bare(def.in);
    return def;
}
function below(schema, part) {
    if (!schema)
        return undefined;
    const def = bare(schema);
    if (def.type === 'object')
        return def.shape[part] ?? def.catchall;
    if (def.type === 'array')
        return def.element;
    if (def.type === 'record')
        return def.valueType;
    return undefined;
}
/** Keys that the table at `path` may have. */
function keysAt(schema, path) {
    const at = path.reduce(below, schema);
    const def = at && bare(at);
    return def?.type === 'object' ? Object.keys(def.shape) : [];
}
/** What is wrong and how to mend it, for a value of the wrong kind. */
function described(issue) {
    const inner = issue.code === 'invalid_key' ? issue.issues[0].message : issue.message;
    const [what, hint] = inner.split(_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .hintMark */ .dC);
    if (hint !== undefined)
        return { what: what, hint };
    if (issue.code === 'invalid_value') {
        const words = issue.values.map(String);
        return { what: `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(issue.input)} is unknown`, hint: (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .knownWords */ .L3)(String(issue.input), words) };
    }
    if (issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'record')) {
        return {
            what: `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(issue.input)} is not a table`,
            hint: 'write [brackets] around its name, or { key = value }',
        };
    }
    return { what: issue.message, hint: 'see the manifest reference' };
}
function missing(issue, path) {
    const { hint } = described({ ...issue, input: '' });
    const table = issue.code === 'invalid_type' && issue.expected === 'object';
    return { path, what: 'is missing', hint: table ? `add the table [${path.join('.')}]` : `add it: ${hint}` };
}
/** Every fault of one issue; an unknown key is a fault at the key itself, with the nearest known one. */
function faultsOfIssue(issue, schema) {
    const path = issue.path;
    if (issue.code === 'unrecognized_keys') {
        const known = keysAt(schema, path);
        return issue.keys.map((key) => ({
            path: [...path, key],
            what: 'unknown key',
            hint: (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .knownWords */ .L3)(key, known),
        }));
    }
    if (issue.input === undefined)
        return [missing(issue, path)];
    return [{ path, ...described(issue) }];
}
/** The faults of a failed validation, none twice at one place. Needs issues that carry their input. */
function schemaFaults(issues, schema) {
    const faults = issues.flatMap((issue) => faultsOfIssue(issue, schema));
    const first = new Map();
    for (const fault of faults) {
        const at = JSON.stringify(fault.path);
        if (!first.has(at))
            first.set(at, fault);
    }
    return [...first.values()];
}
//# sourceMappingURL=schema-faults.js.map

/***/ }),

/***/ 9767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ decodeManifest),
/* harmony export */   MT: () => (/* binding */ parseToml),
/* harmony export */   bI: () => (/* binding */ isTable)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6960);


const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
/** Text of the manifest. Bytes must be UTF-8, as TOML demands; the problem names the first line that is not. */
function decodeManifest(bytes, file) {
    const strict = new TextDecoder('utf-8', { fatal: true });
    try {
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)(strict.decode(bytes));
    }
    catch {
        // U+FFFD stands where the first bad byte is.
        const line = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0].split('\n').length;
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ where: { file, line }, what: 'is not UTF-8 text', hint: 'save the file as UTF-8' });
    }
}
/** Tables of a TOML text. Integers that a double cannot hold come as bigint, so that no digit is lost unseen. */
function parseToml(text, file) {
    try {
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { integersAsBigInt: 'asNeeded' }));
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        const what = error.message.split('\n')[0].replace(/^Invalid TOML document: /, '');
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({
            where: { file, line: error.line, column: error.column },
            what: `not valid TOML: ${what}`,
            hint: 'strings stand in quotes, tables in [brackets], a key stands once in its table; all before this place was understood',
        });
    }
}
//# sourceMappingURL=toml.js.map

/***/ })

};
