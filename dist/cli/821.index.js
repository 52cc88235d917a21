export const id = 821;
export const ids = [821];
export const modules = {

/***/ 7755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   Gp: () => (/* binding */ isSequential),
/* harmony export */   d$: () => (/* binding */ isDecided),
/* harmony export */   ei: () => (/* binding */ pairedMetric),
/* harmony export */   no: () => (/* binding */ assess),
/* harmony export */   uJ: () => (/* binding */ looksOf)
/* harmony export */ });
/* harmony import */ var _core_gates_assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3686);
/* harmony import */ var _core_gates_design_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4234);
/* harmony import */ var _core_gates_margins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1877);
/* harmony import */ var _core_gates_paired_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6420);
/* harmony import */ var _core_stats_looks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8405);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4344);






/** The numbers of pairs at which a policy looks. */
const looksOf = ({ minPairs, maxPairs }) => (0,_core_stats_looks_js__WEBPACK_IMPORTED_MODULE_4__/* .schedulesOf */ .wx)(minPairs, maxPairs).looks;
/** True for a series that the sequential test decides: not exact, and with a known direction. */
const isSequential = ({ policy, direction }) => !policy.exact && direction !== null;
/** What the sequential gate needs to know of a series; the form is fixed by the pairs up to the first look. */
function pairedMetric(id, series, gate) {
    const direction = series.direction ?? 'minimize';
    const policy = { ...series.policy, direction };
    const first = series.pairs.slice(0, looksOf(gate)[0] ?? 0);
    return {
        id,
        pairs: series.pairs,
        policy,
        form: (0,_core_gates_margins_js__WEBPACK_IMPORTED_MODULE_2__/* .formFor */ .iD)(policy, first.flatMap(({ base, head }) => [base, head])),
    };
}
/**
 * K: the metrics that pairs decide, over all lanes, as the warm-up showed them. Never fewer than the pairs of earlier
 * sessions were judged among: what they showed must not choose the family.
 */
function familyOf(lanes) {
    const families = lanes.map(({ contest }) => contest.attempt?.family ?? 0);
    return Math.max(lanes.flatMap(sequentialSeries).length, ...families);
}
function sequentialSeries(lane) {
    const { contest, benchmark, runs } = lane;
    if (contest.against === null || benchmark.tier === 'correctness' || benchmark.deterministic)
        return [];
    return (0,_series_js__WEBPACK_IMPORTED_MODULE_5__/* .seriesOf */ .Lf)(benchmark, runs).filter(isSequential);
}
/** The open lanes of which every metric is decided by what all lanes have measured so far. */
function assess(lanes, gate, k) {
    const metrics = lanes.flatMap((lane, index) => sequentialSeries(lane).map((series) => ({
        ...pairedMetric(String(index), series, gate),
        attempt: lane.contest.attempt?.number ?? null,
    })));
    const design = (0,_core_gates_design_js__WEBPACK_IMPORTED_MODULE_1__/* .designOf */ .et)(gate, k);
    const kinds = (0,_core_gates_paired_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)(metrics.map((metric) => (0,_core_gates_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .assess */ .n)(metric, design)), design);
    return lanes.filter((lane, index) => lane.stop === null && isDecided(kinds.filter((_, i) => metrics[i].id === String(index))));
}
/** True when a benchmark with these kinds needs no more pairs. INCONCLUSIVE is an answer too: more would bring no other. */
const isDecided = (kinds) => kinds.length > 0 && kinds.every((kind) => kind !== 'NEEDS_MORE_DATA');
//# sourceMappingURL=assess.js.map

/***/ }),

/***/ 7555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ kinds)
});

;// CONCATENATED MODULE: ./build/src/app/kinds/attempt.js
/** Characters of stderr that are kept with an attempt. */
const keptStderr = 8192;
const shownLines = 5;
/** Control characters but line breaks and tabs, with the rest of the terminal code that they begin. */
const terminalCodes = /(?![\n\t])\p{Cc}(?:\[[0-9;?]*[ -/]*[@-~])?/gu;
/** The last lines of what a program said, fit to be shown: no terminal codes, at most 1000 characters. */
function lastWords(text) {
    const lines = text.slice(-keptStderr).replaceAll('\r', '\n').replace(terminalCodes, '').split('\n');
    return lines
        .filter((line) => line.trim() !== '')
        .slice(-shownLines)
        .join('\n')
        .slice(-1000);
}
function exitMessage(code) {
    const signal = code > 128 && code <= 192 ? ` (so a shell reports signal ${code - 128})` : '';
    return `the command exited with code ${code}${signal}`;
}
/** Why a run did not end well, or null when it exited with 0 in time. */
function failureOf(ended, timeout) {
    if (ended.startError !== null) {
        return { status: 'error', message: `the command could not be started: ${ended.startError}` };
    }
    if (ended.timedOut) {
        return { status: 'timeout', message: `the command did not end within ${timeout} s and was killed` };
    }
    if (ended.exitCode === 0)
        return null;
    const what = ended.exitCode === null
        ? `the command was ended by ${ended.signal ?? 'nobody'}`
        : exitMessage(ended.exitCode);
    const words = lastWords(ended.stderr);
    return { status: 'error', message: words === '' ? what : `${what}; its stderr ends:\n${words}` };
}
const ranFor = (ended) => ({
    exitCode: ended.exitCode,
    wall: ended.wall,
    stderr: ended.stderr.slice(-keptStderr),
});
/** An attempt that did not give what it should. `measurements`: what is known all the same. */
const failed = (ended, failure, measurements = []) => ({ ...ranFor(ended), ...failure, measurements, artifactHash: null });
/** An attempt whose process ended well but left something wrong. */
const spoiled = (ended, message, measurements = []) => failed(ended, { status: 'error', message }, measurements);
/** An attempt that gave all it should. */
const succeeded = (ended, yielded) => ({
    status: 'ok',
    message: null,
    measurements: [],
    artifactHash: null,
    ...ranFor(ended),
    ...yielded,
});
/** The same execution, but what it throws (a full disk, a lost folder) becomes a failed attempt. */
function neverThrowing(execute) {
    return async (world, request) => {
        try {
            return await execute(world, request);
        }
        catch (error) {
            const message = `the run could not be made: ${error.message}`;
            return {
                status: 'error',
                message,
                exitCode: null,
                wall: 0,
                measurements: [],
                artifactHash: null,
                stderr: '',
            };
        }
    };
}
/** Values of the placeholders that every kind knows: `{subject.id}`, `{subject.<attribute>}`, and `{seed}` if there is one. */
function commonValues({ benchmark, seed }) {
    const attributes = Object.entries(benchmark.subject.attributes);
    return {
        ...Object.fromEntries(attributes.map(([name, value]) => [`subject.${name}`, String(value)])),
        'subject.id': benchmark.subject.id,
        ...(seed === null ? {} : { seed: String(seed) }),
    };
}
//# sourceMappingURL=attempt.js.map
;// CONCATENATED MODULE: ./build/src/core/protocol/shell-quoting.js
const harmless = /^[A-Za-z0-9_@%+=:,./-]+$/;
/** Quotes for a place outside of all quotes. */
const quotePlain = (value) => harmless.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
function quoteIn(context, value) {
    switch (context) {
        case 'plain':
        case 'paren':
        case 'backtick':
            return quotePlain(value);
        case 'single':
            return value.replaceAll("'", "'\\''");
        case 'double':
            return value.replace(/[\\"$`]/g, '\\$&');
    }
}
/**
 * A cursor at the beginning of a shell text. Command substitutions inside double quotes (`"$(cmd {x})"`) are
 * followed; here-documents and comments are read as ordinary text.
 */
function shellCursor() {
    const stack = ['plain'];
    const top = () => stack.at(-1);
    let escaped = false;
    let previous = '';
    const toggle = (context) => {
        if (top() === context)
            stack.pop();
        else
            stack.push(context);
    };
    const step = (char) => {
        if (char === "'" && top() !== 'double')
            toggle('single');
        else if (top() === 'single')
            return;
        else if (char === '"')
            toggle('double');
        else if (char === '`')
            toggle('backtick');
        else if (char === '(' && (top() !== 'double' || previous === '$'))
            stack.push('paren');
        else if (char === ')' && top() === 'paren')
            stack.pop();
    };
    return {
        advance(text) {
            for (const char of text) {
                const wasEscaped = escaped;
                escaped = !wasEscaped && char === '\\' && top() !== 'single';
                if (!wasEscaped && !escaped)
                    step(char);
                previous = wasEscaped ? '' : char;
            }
        },
        quote(value) {
            // A backslash directly before the value would escape our quote: it is made to stand for itself.
            const backslash = escaped ? '\\' : '';
            escaped = false;
            previous = '';
            return backslash + quoteIn(top(), value);
        },
    };
}
//# sourceMappingURL=shell-quoting.js.map
;// CONCATENATED MODULE: ./build/src/core/protocol/placeholders.js

const placeholders_text = (content) => ({ kind: 'text', text: content });
/** Splits at known placeholders; every other brace stands for itself. */
function tokens(template, values) {
    return template.split(/(\{[A-Za-z_][\w.-]*\})/).map((part) => {
        const name = part.slice(1, -1);
        const known = part.startsWith('{') && part.endsWith('}') && Object.hasOwn(values, name);
        return known ? { kind: 'placeholder', value: values[name] } : placeholders_text(part);
    });
}
/** Splits as Python's `str.format` would, where it would accept the template; else undefined. */
function formatTokens(template, values) {
    const found = [];
    for (const part of template.split(/(\{\{|\}\}|\{[^{}]*\})/)) {
        const name = part.slice(1, -1);
        if (part === '{{' || part === '}}')
            found.push(placeholders_text(part.charAt(0)));
        else if (!/[{}]/.test(part))
            found.push(placeholders_text(part));
        else if (Object.hasOwn(values, name))
            found.push({ kind: 'placeholder', value: values[name] });
        else
            return undefined;
    }
    return found;
}
const verbatim = (parts) => parts.map((token) => (token.kind === 'text' ? token.text : token.value)).join('');
function quoted(parts) {
    const cursor = shellCursor();
    return parts
        .map((token) => {
        if (token.kind === 'placeholder')
            return cursor.quote(token.value);
        cursor.advance(token.text);
        return token.text;
    })
        .join('');
}
/**
 * A command with its known placeholders replaced: quoted for the place they stand at in a shell string, verbatim in
 * an argv. Unknown names and all other braces (`${HOME}`, `awk '{print}'`, `{{.State}}`) stay as they are.
 */
function expandCommand(command, values) {
    if (typeof command === 'string')
        return quoted(tokens(command, values));
    return command.map((argument) => verbatim(tokens(argument, values)));
}
/**
 * A project's invocation (a shell string) with its placeholders replaced and quoted. Where every brace of it is
 * doubled or part of a known placeholder it is a Python format string, and `{{` and `}}` each mean one brace;
 * otherwise the braces stand for themselves.
 */
function expandInvocation(template, values) {
    return quoted(formatTokens(template, values) ?? tokens(template, values));
}
//# sourceMappingURL=placeholders.js.map
;// CONCATENATED MODULE: ./build/src/app/kinds/declared-command.js


/** Runs the benchmark's `command` with its placeholders filled in. `capture`: what is kept of its output. */
function runDeclared({ processes }, request, capture) {
    const { benchmark, cwd, env, cpus } = request;
    if (benchmark.command === null)
        throw new Error(`benchmark "${benchmark.name}" declares no command`);
    const command = expandCommand(benchmark.command, commonValues(request));
    return processes.run({ command, cwd, env, cpus, timeout: benchmark.timeout, ...capture });
}
//# sourceMappingURL=declared-command.js.map
;// CONCATENATED MODULE: ./build/src/app/kinds/artifact.js


/** Bytes of stdout that may be an artifact. */
const stdoutLimit = 2 ** 30;
const produced = (hash, what) => hash === undefined ? { error: `${what} cannot be read as a regular file` } : { hash };
/** The hash of one file; of several, that of the lines `path NUL hash` in the order of their paths. */
async function fromFiles(files, { cwd, scratch, benchmark }) {
    const globs = benchmark.files.join(', ');
    const paths = await files.glob(cwd, benchmark.files);
    if (paths.length === 0)
        return { error: `the command left no file that matches ${globs}` };
    const hashes = await Promise.all(paths.map((path) => files.sha256(`${cwd}/${path}`)));
    const lost = hashes.indexOf(undefined);
    if (paths.length === 1 || lost >= 0)
        return produced(hashes.at(lost), paths.at(lost));
    const list = `${scratch}/artifact-list`;
    await files.write(list, paths.map((path, i) => `${path}\0${hashes[i]}\n`).join(''));
    return produced(await files.sha256(list), list);
}
async function fromStdout(files, path, bytes) {
    if (bytes > stdoutLimit)
        return { error: `stdout is ${bytes} bytes; an artifact has at most ${stdoutLimit}` };
    return produced(await files.sha256(path), path);
}
/** Hashes what a command produced: the files it names, or its stdout. */
const artifact = {
    name: 'artifact',
    summary: 'Runs a command and hashes the files it made, or what it printed',
    execute: neverThrowing(async (world, request) => {
        const { files: globs, timeout } = request.benchmark;
        const stdoutFile = `${request.scratch}/artifact.bin`;
        const kept = globs.length > 0 ? { outputLimit: 2 ** 16 } : { stdoutFile, fileLimit: stdoutLimit };
        const ended = await runDeclared(world, request, kept);
        const failure = failureOf(ended, timeout);
        if (failure !== null)
            return failed(ended, failure);
        const made = globs.length > 0
            ? await fromFiles(world.files, request)
            : await fromStdout(world.files, stdoutFile, ended.stdoutBytes);
        return 'error' in made ? spoiled(ended, made.error) : succeeded(ended, { artifactHash: made.hash });
    }),
};
//# sourceMappingURL=artifact.js.map
;// CONCATENATED MODULE: ./build/src/app/kinds/command.js


const skipped = (metric, message) => ({ metric, status: 'skipped', message });
const cpuTime = 'the host does not tell the processor time of a single child truly';
function resources(peakRss) {
    const memory = peakRss === null
        ? skipped('peak_rss', 'the host does not tell the peak memory of a single child truly')
        : { metric: 'peak_rss', status: 'ok', value: peakRss, unit: 'B', direction: 'minimize' };
    return [skipped('user', cpuTime), skipped('system', cpuTime), memory];
}
/** Times a command from its start to its exit. */
const command = {
    name: 'command',
    summary: 'Times a command: wall seconds from start to exit',
    execute: neverThrowing(async (world, request) => {
        const ended = await runDeclared(world, request, { outputLimit: 2 ** 16 });
        const failure = failureOf(ended, request.benchmark.timeout);
        if (failure !== null) {
            return failed(ended, failure, [{ metric: 'wall', status: 'error', message: failure.message }]);
        }
        const wall = {
            metric: 'wall',
            status: 'ok',
            value: ended.wall,
            unit: 's',
            direction: 'minimize',
        };
        const rest = resources(ended.peakRss);
        // What is not known is said once: the reason never changes, and in every run it would triple the store.
        const said = request.repetition === 0 ? rest : rest.filter(({ status }) => status === 'ok');
        return succeeded(ended, { measurements: [wall, ...said] });
    }),
};
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: ./build/src/core/protocol/reply.js
/** The metric that a protocol benchmark is judged by: `metric` of its `result.json`. */
const primaryMetric = 'metric';
/** The project's own timing, recorded beside ours and never instead of it. */
const reportedWall = 'wall_clock_seconds';
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const reply_failed = (message, others = []) => ({
    status: 'error',
    message,
    measurements: [{ metric: primaryMetric, status: 'error', message }, ...others],
});
/** Stands for a bare `NaN`, `Infinity` or `-Infinity`, which many JSON writers print and JSON does not know. */
const nonFiniteKey = '\u0000not-finite';
const withoutBareNumbers = (text) => text.replace(/"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g, (token) => token.startsWith('"') ? token : JSON.stringify({ [nonFiniteKey]: token }));
function parseJson(text) {
    try {
        return { value: JSON.parse(withoutBareNumbers(text)) };
    }
    catch (error) {
        return { error: error.message };
    }
}
/** A value as the reader wrote it, short. */
function show(value) {
    if (value === undefined)
        return 'missing';
    if (isTable(value) && nonFiniteKey in value)
        return String(value[nonFiniteKey]);
    if (typeof value === 'number')
        return String(value);
    const text = JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
function measurement(metric, key, value) {
    if (typeof value === 'number' && Number.isFinite(value))
        return { metric, status: 'ok', value, unit: '' };
    const message = `result.json: "${key}" is ${show(value)}; it must be a finite number`;
    return { metric, status: 'error', message };
}
const reserved = new Set([primaryMetric, reportedWall, 'wall']);
function components(value) {
    if (!isTable(value))
        return [];
    return Object.entries(value).map(([name, component]) => {
        const key = `metric_components.${name}`;
        return measurement(reserved.has(name) ? key : name, key, component);
    });
}
function wallOf(value) {
    if (value === undefined || value === null)
        return [];
    const wall = measurement(reportedWall, reportedWall, value);
    return [wall.status === 'ok' ? { ...wall, unit: 's', direction: 'minimize' } : wall];
}
function withMetadata(primary, metadata) {
    const worth = primary.status === 'ok' && isTable(metadata) && Object.keys(metadata).length > 0;
    return worth ? { ...primary, metadata } : primary;
}
function readOk(table, others) {
    const primary = withMetadata(measurement(primaryMetric, 'metric', table['metric']), table['metadata']);
    if (primary.status !== 'ok')
        return reply_failed(primary.message, others);
    return { status: 'ok', message: null, measurements: [primary, ...others] };
}
function readError(table, others) {
    const { message } = table;
    if (typeof message === 'string' && message.trim() !== '')
        return reply_failed(message, others);
    return reply_failed('result.json: "status" is "error" without a "message" that says why', others);
}
/**
 * Reads the text of `result.json`. `ok` needs a finite number as `metric`; strings and booleans are not numbers.
 * `metric_components` and `wall_clock_seconds` become measurements of their own; unknown keys are ignored.
 */
function readReply(text) {
    const parsed = parseJson(text.replace(/^\uFEFF/, ''));
    if ('error' in parsed)
        return reply_failed(`result.json is not JSON: ${parsed.error}`);
    const { value } = parsed;
    if (!isTable(value) || nonFiniteKey in value) {
        return reply_failed(`result.json must hold one JSON object, not ${show(value)}`);
    }
    const others = [...wallOf(value['wall_clock_seconds']), ...components(value['metric_components'])];
    if (value['status'] === 'ok')
        return readOk(value, others);
    if (value['status'] === 'error')
        return readError(value, others);
    return reply_failed(`result.json: "status" is ${show(value['status'])}; it must be "ok" or "error"`, others);
}
//# sourceMappingURL=reply.js.map
;// CONCATENATED MODULE: ./build/src/core/protocol/request.js
/** The text of `config.json`: one JSON object, its keys in alphabetical order. */
function requestText(request) {
    const config = {
        artifact_path: request.artifactPath,
        benchmark: request.benchmark,
        corpus_path: request.corpusPath,
        repetition_index: request.repetitionIndex,
        repetition_total: request.repetitionTotal,
        seed: request.seed,
    };
    return `${JSON.stringify(config, null, 1)}\n`;
}
//# sourceMappingURL=request.js.map
;// CONCATENATED MODULE: ./build/src/app/kinds/protocol.js




const replyLimit = 2 ** 20;
/** The three files through which a benchmark and benchgate speak, in the run's own folder. */
const paths = ({ scratch }) => ({
    config: `${scratch}/config.json`,
    result: `${scratch}/result.json`,
    artifact: `${scratch}/artifact.bin`,
});
const isAbsolute = (path) => /^([/\\]|[A-Za-z]:)/.test(path);
function corpusPath({ benchmark, cwd }) {
    const path = benchmark.corpus?.path ?? '';
    return path === '' || isAbsolute(path) ? path : `${cwd}/${path}`;
}
function configText(request) {
    const { benchmark, seed, repetition, repetitions } = request;
    return requestText({
        benchmark: benchmark.name,
        seed: seed ?? 0,
        corpusPath: corpusPath(request),
        repetitionIndex: repetition,
        repetitionTotal: repetitions,
        artifactPath: benchmark.tier === 'correctness' ? paths(request).artifact : null,
    });
}
async function invoke({ processes, files }, request) {
    const { benchmark, cwd, env, cpus } = request;
    if (benchmark.invocation === null)
        throw new Error('[project] invocation is missing from the manifest');
    const { config, result } = paths(request);
    await files.write(config, configText(request));
    const values = { entry_point: benchmark.entryPoint ?? '', config_path: config, output_path: result };
    const command = expandInvocation(benchmark.invocation, { ...commonValues(request), ...values });
    return processes.run({ command, cwd, env, cpus, timeout: benchmark.timeout, outputLimit: 2 ** 16 });
}
const unreadable = (message) => ({
    status: 'error',
    message,
    measurements: [{ metric: primaryMetric, status: 'error', message }],
});
/** What the benchmark wrote, or undefined when it wrote nothing. */
async function replyOf(files, path) {
    const file = await files.readResult(path, replyLimit);
    if (file.state === 'absent')
        return undefined;
    if (file.state === 'refused')
        return unreadable(`result.json is not taken: ${file.reason}`);
    try {
        return readReply(new TextDecoder('utf-8', { fatal: true }).decode(file.bytes));
    }
    catch {
        return unreadable('result.json is not UTF-8');
    }
}
/** A failed process may still have said why. */
function failedWith(ended, failure, reply) {
    const said = reply?.status === 'error' ? `${failure.message}\nresult.json says: ${reply.message}` : failure.message;
    const { measurements } = unreadable(said);
    return failed(ended, { ...failure, message: said }, measurements);
}
async function withArtifact(files, ended, reply, path) {
    const artifactHash = await files.sha256(path);
    if (artifactHash !== undefined)
        return succeeded(ended, { measurements: reply.measurements, artifactHash });
    const message = 'the benchmark left no regular file at "artifact_path" of its config.json';
    return spoiled(ended, message, reply.measurements);
}
/** Speaks JSON over files with the project's own benchmark runner. */
const protocol = {
    name: 'protocol',
    summary: "Runs the project's invocation, which reads config.json and writes result.json",
    execute: neverThrowing(async (world, request) => {
        const ended = await invoke(world, request);
        const { result, artifact } = paths(request);
        const failure = failureOf(ended, request.benchmark.timeout);
        const reply = await replyOf(world.files, result);
        if (failure !== null)
            return failedWith(ended, failure, reply);
        const { status, message, measurements } = reply ?? unreadable('the benchmark wrote no result.json');
        if (status === 'error')
            return spoiled(ended, message ?? '', measurements);
        if (request.benchmark.tier !== 'correctness')
            return succeeded(ended, { measurements });
        return withArtifact(world.files, ended, { status, message, measurements }, artifact);
    }),
};
//# sourceMappingURL=protocol.js.map
// EXTERNAL MODULE: ./build/src/core/formats/index.js + 57 modules
var formats = __webpack_require__(2580);
// EXTERNAL MODULE: ./build/src/app/parsing.js + 1 modules
var parsing = __webpack_require__(7119);
// EXTERNAL MODULE: ./build/src/core/formats/format.js
var format = __webpack_require__(5239);
;// CONCATENATED MODULE: ./build/src/app/kinds/readings.js

/** A dimension that usually says how the tool was run, not what it measured (`BenchmarkParse-8`). */
const quietDimension = 'procs';
const wordsOf = (dimensions) => dimensions.length === 0 ? '' : `{${dimensions.map(([name, value]) => `${name}=${value}`).join(',')}}`;
/** `benchmark{dimension=value,…}/metric`; the metric alone where the tool names no benchmark. */
function nameOf({ benchmark, dimensions, metric }, withProcs) {
    const shown = Object.entries(dimensions).filter(([name]) => withProcs || name !== quietDimension);
    const subject = benchmark + wordsOf(shown.toSorted(([a], [b]) => (a < b ? -1 : 1)));
    return subject === '' ? metric : `${subject}/${metric}`;
}
/** Names under which one tool run reports several processor counts: only there the count tells values apart. */
function ambiguousNames(readings) {
    const seen = new Map();
    for (const reading of readings) {
        const name = nameOf(reading, false);
        seen.set(name, (seen.get(name) ?? new Set()).add(reading.dimensions[quietDimension]));
    }
    return new Set([...seen].filter(([, procs]) => procs.size > 1).map(([name]) => name));
}
const isOk = (reading) => reading.status === 'ok' && reading.value !== null && Number.isFinite(reading.value);
const mean = (values) => values.reduce((sum, value) => sum + value / values.length, 0);
function measured(metric, readings) {
    const [{ unit, direction, low, high }] = readings;
    const repeated = readings.length > 1;
    const samples = readings.flatMap((reading) => reading.samples.length > 0 ? reading.samples : repeated ? [reading.value] : []);
    const range = !repeated && (low !== null || high !== null) ? { metadata: { low, high } } : {};
    return {
        metric,
        status: 'ok',
        value: mean(readings.map(({ value }) => value)),
        unit,
        ...(direction === null ? {} : { direction }),
        ...(samples.length > 0 ? { samples: (0,format/* summarise */.f)(samples) } : {}),
        ...range,
    };
}
function measurementOf(metric, readings) {
    const good = readings.filter(isOk);
    if (good.length === readings.length && new Set(good.map(({ unit }) => unit)).size === 1) {
        return measured(metric, good);
    }
    const bad = readings.find((reading) => !isOk(reading));
    if (bad === undefined) {
        return { metric, status: 'error', message: 'the tool printed this metric in different units' };
    }
    const message = bad.message ?? `the tool printed no finite value (line ${bad.line ?? 'unknown'})`;
    return { metric, status: bad.status === 'skipped' ? 'skipped' : 'error', message };
}
/**
 * What one tool run printed as one measurement for each metric. Values that a tool printed several times under one
 * name (`-count=5`) are samples of one run: their mean is the value, and one bad one spoils it.
 */
function measurementsOf(readings) {
    const ambiguous = ambiguousNames(readings);
    const groups = new Map();
    for (const reading of readings) {
        const name = nameOf(reading, ambiguous.has(nameOf(reading, false)));
        groups.set(name, [...(groups.get(name) ?? []), reading]);
    }
    return [...groups].map(([metric, group]) => measurementOf(metric, group));
}
//# sourceMappingURL=readings.js.map
;// CONCATENATED MODULE: ./build/src/app/kinds/tool-output.js





/** Bytes of one text that are read; a tool that prints more is misused. */
const textLimit = 2 ** 30;
/** Characters that are held whole at once: the measuring process has to stay small. */
const wholeLimit = 2 ** 24;
/** The file that stdout goes to: it may be larger than a process should hold. */
const stdoutFile = ({ scratch }) => `${scratch}/stdout.txt`;
async function outputsOf(files, request, ended) {
    const { cwd, benchmark } = request;
    if (benchmark.files.length > 0) {
        const paths = await files.glob(cwd, benchmark.files);
        if (paths.length > 0)
            return { outputs: paths.map((path) => ({ from: path, path: `${cwd}/${path}` })) };
        return { error: `the command left no file that matches ${benchmark.files.join(', ')}` };
    }
    if (ended.stdoutBytes > textLimit) {
        return { error: `the command printed ${ended.stdoutBytes} bytes; at most ${textLimit} are read` };
    }
    return { outputs: [{ from: 'stdout', path: stdoutFile(request) }] };
}
/** What must be known of lines that could not be read; the good ones count all the same. */
function complaint(parsed) {
    const findings = parsed.flatMap(({ from, parsed: { findings: some } }) => some.filter(({ level }) => level !== 'note').map(({ line, message }) => `${from}:${line}: ${message}`));
    if (findings.length === 0)
        return null;
    const more = findings.length > 3 ? `\nand ${findings.length - 3} more` : '';
    return findings.slice(0, 3).join('\n') + more;
}
/** Parses every output, or says which one nobody can read. */
async function parseAll(files, outputs, formats, declared) {
    const parsed = [];
    for (const { from, path } of outputs) {
        const text = await files.readPieces(path, textLimit);
        if (text.state !== 'open') {
            return { error: `${from}: ${text.state === 'refused' ? text.reason : 'it vanished'}` };
        }
        const read = await (0,parsing/* parsePieces */.H)(formats, declared, { file: from, pieces: text.pieces, wholeLimit });
        if ('error' in read)
            return { error: `${from}: ${read.error}` };
        parsed.push({ from, format: read.format, parsed: read.parsed });
    }
    return { parsed };
}
/** The kind `tool-output` for a list of formats. */
const toolOutputWith = (formats) => ({
    name: 'tool-output',
    summary: 'Runs a benchmark tool and reads the measurements it prints',
    execute: neverThrowing(async (world, request) => {
        const kept = { stdoutFile: stdoutFile(request), fileLimit: textLimit };
        const ended = await runDeclared(world, request, kept);
        const failure = failureOf(ended, request.benchmark.timeout);
        if (failure !== null)
            return failed(ended, failure);
        const read = await outputsOf(world.files, request, ended);
        if ('error' in read)
            return spoiled(ended, read.error);
        const all = await parseAll(world.files, read.outputs, formats, request.benchmark.format);
        if ('error' in all)
            return spoiled(ended, all.error);
        const measurements = measurementsOf(all.parsed.flatMap(({ parsed }) => parsed.readings));
        const message = complaint(all.parsed);
        if (measurements.length > 0)
            return succeeded(ended, { measurements, message });
        const { from, format } = all.parsed[0];
        return spoiled(ended, message ?? `${from} holds no measurement that format ${format} can read`);
    }),
});
/** Reads what a benchmark tool prints. */
const toolOutput = toolOutputWith(formats/* formats */.F);
//# sourceMappingURL=tool-output.js.map
;// CONCATENATED MODULE: ./build/src/app/kinds/index.js




/** Every kind of benchmark. */
const kinds = [protocol, command, toolOutput, artifact];
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 7119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ parsePieces)
});

// EXTERNAL MODULE: ./build/src/core/model/plugin.js
var model_plugin = __webpack_require__(9460);
;// CONCATENATED MODULE: ./build/src/core/formats/detection.js

/** How much of a text is looked at, in characters. */
const detectionLength = 65_536;
/** The format called `declared`, else the one that the beginning of the text is surely of. */
function detectAmong(formats, declared, text) {
    if (declared === null)
        return surest(formats, text.slice(0, detectionLength));
    const format = (0,model_plugin/* findPlugin */.f)(formats, declared);
    if (format)
        return { format, why: 'it was named' };
    return { format: null, why: `there is no format "${declared}"` };
}
/** At least half sure, and no other as sure. */
function surest(formats, text) {
    const scores = formats.map((format) => ({ format, score: format.detect(text) }));
    const [first, second] = scores.filter(({ score }) => score >= 0.5).sort((a, b) => b.score - a.score);
    if (first === undefined)
        return { format: null, why: 'no known format fits; name it with `format`' };
    if (first.score === second?.score) {
        const names = scores.filter(({ score }) => score === first.score).map(({ format }) => format.name);
        return { format: null, why: `it may be ${names.join(' or ')}; name it with \`format\`` };
    }
    const next = second === undefined ? 'no other fits' : `next ${second.format.name}, ${percent(second.score)}`;
    const mark = first.format.mark === undefined ? '' : `; it has ${first.format.mark}`;
    return { format: first.format, why: `${percent(first.score)} sure (${next})${mark}` };
}
const percent = (share) => `${Math.round(share * 100)} %`;
//# sourceMappingURL=detection.js.map
// EXTERNAL MODULE: ./build/src/core/formats/lines.js
var lines = __webpack_require__(8685);
;// CONCATENATED MODULE: ./build/src/app/parsing.js


/**
 * Reads a text that comes in pieces by the declared format, or by the one that its beginning is surely of. A format
 * that goes line by line never holds the text whole. `file` is where the text was read.
 */
async function parsePieces(formats, declared, { file, pieces, wholeLimit }) {
    let [head, feed, needsWhole] = ['', undefined, false];
    const begin = () => {
        const { format } = detectAmong(formats, declared, head);
        feed = format?.reader ? (0,lines/* lineFeed */.hB)(format.reader()) : undefined;
        needsWhole = feed === undefined;
        feed?.push(head);
    };
    for await (const piece of pieces) {
        if (feed)
            feed.push(piece);
        else
            head += piece;
        if (!feed && !needsWhole && head.length >= detectionLength)
            begin();
        if (!feed && head.length > wholeLimit)
            return { error: `it is larger than ${wholeLimit} characters` };
    }
    if (!feed && !needsWhole)
        begin();
    const { format, why } = detectAmong(formats, declared, head);
    if (format === null)
        return { error: why };
    return { format: format.name, why, parsed: feed?.end() ?? format.parse(head, file) };
}
//# sourceMappingURL=parsing.js.map

/***/ }),

/***/ 4344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   ku: () => (/* binding */ measurementOf),
/* harmony export */   uc: () => (/* binding */ finishedPairs)
/* harmony export */ });
/* harmony import */ var _core_model_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68);

/** Runs of a contest that are not warm-ups, by pair: only pairs in which both runs ended well. */
function finishedPairs(runs) {
    const pairs = new Map();
    for (const run of runs) {
        if (run.pair === 0 || run.status !== 'ok')
            continue;
        const pair = pairs.get(run.pair) ?? {};
        pairs.set(run.pair, run.side === 'head' ? { ...pair, head: run } : { ...pair, base: run });
    }
    return [...pairs]
        .sort(([a], [b]) => a - b)
        .flatMap(([, { head, base }]) => (head && base ? [{ head, base }] : []));
}
/** The series of every judged metric that either side measured, in order of first appearance (warm-ups count). */
function seriesOf(benchmark, runs) {
    const names = new Set(runs.flatMap((run) => run.measurements.map(({ metric }) => metric)));
    const pairs = finishedPairs(runs);
    return [...names].flatMap((metric) => {
        const policy = (0,_core_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .policyOf */ .US)(benchmark, metric);
        return policy === null ? [] : [series(metric, policy, pairs, runs)];
    });
}
function series(metric, policy, pairs, runs) {
    const found = pairs.map(({ head, base }) => ({ head: valueIn(head, metric), base: valueIn(base, metric) }));
    const known = runs
        .map((run) => measurementOf(run, metric))
        .find((measurement) => measurement?.status === 'ok');
    return {
        metric,
        policy,
        direction: policy.direction ?? (known?.status === 'ok' ? (known.direction ?? null) : null),
        unit: policy.unit ?? (known?.status === 'ok' ? known.unit : null),
        pairs: found.flatMap(({ head, base }) => (head === null || base === null ? [] : [{ head, base }])),
        absent: {
            head: found.filter(({ head }) => head === null).length,
            base: found.filter(({ base }) => base === null).length,
            why: whyAbsent(runs, metric),
        },
    };
}
function measurementOf(run, metric) {
    return run.measurements.find((measurement) => measurement.metric === metric);
}
function valueIn(run, metric) {
    const measurement = measurementOf(run, metric);
    return measurement?.status === 'ok' ? measurement.value : null;
}
function whyAbsent(runs, metric) {
    for (const run of runs) {
        const measurement = measurementOf(run, metric);
        if (measurement && measurement.status !== 'ok')
            return `${run.side}: ${measurement.message}`;
    }
    return null;
}
//# sourceMappingURL=series.js.map

/***/ }),

/***/ 5239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ summarise)
/* harmony export */ });
function summarise(samples) {
    const sorted = [...samples].sort((a, b) => a - b);
    const n = sorted.length;
    const mean = sorted.reduce((sum, x) => sum + x / n, 0);
    const variance = n > 1 ? sorted.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1) : 0;
    const middle = (sorted[(n - 1) >> 1] + sorted[n >> 1]) / 2;
    return { n, mean, sd: Math.sqrt(variance), min: sorted[0], median: middle, max: sorted[n - 1] };
}
//# sourceMappingURL=format.js.map

/***/ }),

/***/ 3686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});

;// CONCATENATED MODULE: ./build/src/core/stats/attempts.js
/**
 * The share of an error that the k-th attempt at one question may spend: 1 / (k (k + 1)).
 *
 * The shares of all attempts add up to 1, since 1/(k (k+1)) = 1/k - 1/(k+1): whoever tries any number of times,
 * stopping when he likes, succeeds by luck with no more than the whole error (union bound; the rule is alpha-spending
 * for an endless sequence of tests: Foster and Stine 2008; Tian and Ramdas 2021, "Online control of the familywise
 * error rate"). It falls off more slowly than 6 / (π² k²), so the second attempt and every later one keep more.
 */
const shareOfAttempt = (attempt) => 1 / (attempt * (attempt + 1));
//# sourceMappingURL=attempts.js.map
// EXTERNAL MODULE: ./build/src/core/gates/design.js
var gates_design = __webpack_require__(4234);
// EXTERNAL MODULE: ./build/src/core/gates/gate.js
var gate = __webpack_require__(7091);
// EXTERNAL MODULE: ./build/src/core/gates/margins.js
var gates_margins = __webpack_require__(1877);
// EXTERNAL MODULE: ./build/src/core/gates/pairs.js
var pairs = __webpack_require__(4039);
// EXTERNAL MODULE: ./build/src/core/gates/wording.js
var wording = __webpack_require__(5250);
;// CONCATENATED MODULE: ./build/src/core/gates/assess.js






/**
 * Trying again and again until it succeeds must not make luck a success, so the error of the answer that ends the
 * trying is spent over the attempts. PROMOTE, whose null is a change that does nothing, keeps its error over all of
 * them. PASS is asked of every change once, and then keeps its whole error; all further attempts together get half as
 * much again. The error of FAIL is never spent: it would get harder to fail the more often one tries.
 */
function shareSpent(mode, attempt) {
    if (attempt === null || (mode === 'no-regression' && attempt === 1))
        return 1;
    return shareOfAttempt(attempt);
}
function settledBy({ pairs, policy }, scale, design) {
    const [base, head] = [pairs.map((pair) => pair.base), pairs.map((pair) => pair.head)];
    if (!(0,gate/* allFinite */.v)([...base, ...head]))
        return wording/* notFinite */.h2;
    if (pairs.length < (design.looks[0] ?? 0))
        return null;
    const obstacle = (0,gates_margins/* obstacleTo */.zv)(scale, base, head, policy);
    return obstacle === null ? null : (0,wording/* without */.FF)('INCONCLUSIVE', obstacle);
}
/** Takes every look that the pairs reach; what cannot be judged at all is settled here. */
function assess(metric, family) {
    const design = metric.fixedCount ? (0,gates_design/* onceAfter */.m1)(metric.pairs.length, family) : family;
    const scale = (0,gates_margins/* scaleOf */._K)(metric.policy, metric.form);
    const goal = design.mode === 'promote' ? 0 : scale.limit;
    const settled = settledBy(metric, scale, design);
    const shifts = (0,pairs/* shiftsOf */.pS)(settled ? [] : metric.pairs, metric.policy, scale);
    const margins = { tolerance: scale.toTheta(scale.tolerance), limit: scale.toTheta(goal) };
    const looks = (0,pairs/* traceOf */.fC)(shifts, design, margins);
    const last = looks.at(-1);
    const share = shareSpent(design.mode, metric.attempt ?? null);
    const [pWorse, pGood] = [last?.seqPRegression ?? 1, Math.min(1, (last?.seqPNoninferior ?? 1) / share)];
    return { metric, design, scale, shifts, looks, goal, pWorse, pGood, share, settled };
}
//# sourceMappingURL=assess.js.map

/***/ }),

/***/ 8345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ finiteOrNull),
/* harmony export */   HD: () => (/* binding */ agreeing),
/* harmony export */   bS: () => (/* binding */ shownInterval)
/* harmony export */ });
function lowEnd(low, { worse, tolerance }, changes) {
    if (!worse)
        return Math.min(low, tolerance);
    if (low > tolerance)
        return low;
    return changes('worse').reduce((least, x) => (x > tolerance && x < least ? x : least), Number.POSITIVE_INFINITY);
}
function highEnd(high, { within, limit }, changes) {
    if (!within)
        return Math.max(high, limit);
    if (high < limit)
        return high;
    return changes('good').reduce((most, x) => (x < limit && x > most ? x : most), Number.NEGATIVE_INFINITY);
}
/**
 * An interval that agrees with the verdict. Bounds come from the tie-free null, tests from the exact conditional
 * one, so with many ties they can differ: then the bound moves to the nearest change at which the test itself
 * can turn (it rejects for every margin up to there), or to the margin that was not proven. Ends that cross,
 * which looks at growing data may produce, keep the side the verdict rests on.
 */
function agreeing(interval, proven, changes) {
    const low = lowEnd(interval.low, proven, changes);
    const high = highEnd(interval.high, proven, changes);
    if (low <= high)
        return { low, high };
    return proven.worse ? { low, high: low } : { low: high, high };
}
/** JSON has no infinity: an end that is none is null. */
const finiteOrNull = (value) => (Number.isFinite(value) ? value : null);
/** An interval on the margin scale; an infinite end stays infinite. */
function shownInterval({ low, high }, toMargin) {
    const show = (end) => (Number.isFinite(end) ? toMargin(end) : end);
    return { low: show(low), high: show(high) };
}
//# sourceMappingURL=bounds.js.map

/***/ }),

/***/ 4234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ nextLook),
/* harmony export */   et: () => (/* binding */ designOf),
/* harmony export */   m1: () => (/* binding */ onceAfter)
/* harmony export */ });
/* harmony import */ var _stats_looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8405);

/** The design that a policy gives for `metrics` judged metrics. */
function designOf(policy, metrics) {
    const { mode, alpha, beta, minPairs, maxPairs } = policy;
    const { looks, long, short, scores, sightFrom } = (0,_stats_looks_js__WEBPACK_IMPORTED_MODULE_0__/* .schedulesOf */ .wx)(minPairs, maxPairs);
    const sides = mode === 'promote' ? { worse: short, good: long } : { worse: long, good: short };
    return { mode, alpha, beta, metrics: Math.max(1, metrics), looks, ...sides, scores, sightFrom };
}
/**
 * The same questions asked once, of all `pairs`, whose number was fixed before any was measured: the exact test itself,
 * with nothing taken off for looking more often.
 */
function onceAfter(pairs, design) {
    const [looks, weights] = pairs > 0 ? [[pairs], [1]] : [[], []];
    return { ...design, looks, worse: weights, good: weights, sightFrom: null };
}
/** The next look of a metric that has `pairs` pairs; null when the schedule has ended. */
function nextLook(design, pairs) {
    return design.looks.find((look) => look > pairs) ?? null;
}
//# sourceMappingURL=design.js.map

/***/ }),

/***/ 7091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ worseKind),
/* harmony export */   v: () => (/* binding */ allFinite)
/* harmony export */ });
/** The kind for a metric that is proven worse than tolerated, in the words of the mode. */
const worseKind = (mode) => (mode === 'promote' ? 'REJECT' : 'FAIL');
/** True unless a value is NaN or infinite; such values are never compared. */
const allFinite = (values) => values.every(Number.isFinite);
//# sourceMappingURL=gate.js.map

/***/ }),

/***/ 1877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ logRatio),
/* harmony export */   Nd: () => (/* binding */ quantumOf),
/* harmony export */   _K: () => (/* binding */ scaleOf),
/* harmony export */   iD: () => (/* binding */ formFor),
/* harmony export */   zv: () => (/* binding */ obstacleTo)
/* harmony export */ });
/* harmony import */ var _stats_order_statistic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4930);
/* harmony import */ var _stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1180);


const same = (value) => value;
/** The scale for a policy. Absolute margins are always linear; without an absolute limit none is ever reached. */
function scaleOf(policy, form) {
    if (policy.absTolerance !== null) {
        const limit = policy.absLimit ?? Number.NEGATIVE_INFINITY;
        const { absTolerance: tolerance } = policy;
        return { form: 'linear', absolute: true, tolerance, limit, toTheta: same, toMargin: same };
    }
    const { tolerance, limit } = policy;
    if (form === 'linear')
        return { form, absolute: false, tolerance, limit, toTheta: same, toMargin: same };
    return { form, absolute: false, tolerance, limit, toTheta: Math.log1p, toMargin: Math.expm1 };
}
/** The form for a metric, from the policy and the values known at the first look: ratios need values above 0. */
function formFor(policy, values) {
    return policy.absTolerance === null && values.every((value) => value > 0) ? 'ratio' : 'linear';
}
/** Why these values cannot be set against each other on this scale, with the way out; null when they can. */
function obstacleTo(scale, base, head, policy) {
    if (scale.absolute) {
        return policy.absLimit === null
            ? 'abs_tolerance says when this metric fails but not when it passes; declare abs_limit beside it'
            : null;
    }
    if (scale.form === 'ratio') {
        const bad = [...base, ...head].find((value) => value <= 0);
        return bad === undefined
            ? null
            : `the value ${bad} came after the metric was taken to be above 0; declare abs_tolerance and abs_limit`;
    }
    return base.length > 0 && (0,_stats_order_statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(base) === 0
        ? 'relative margin undefined: the median of base is 0; declare abs_tolerance and abs_limit'
        : null;
}
/** ln(head / base), also where the quotient itself overflows or vanishes. */
function logRatio(head, base) {
    const quotient = head / base;
    return quotient > 0 && quotient < Number.POSITIVE_INFINITY
        ? Math.log(quotient)
        : Math.log(head) - Math.log(base);
}
/** What counts as rounding on this scale: 1e-12 of a typical magnitude, or of a log ratio 1e-12 itself. */
function quantumOf(scale, magnitudes) {
    if (scale.form === 'ratio')
        return _stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_0__/* .logQuantum */ .Mg;
    const least = scale.absolute ? Math.max(Math.abs(scale.tolerance), Math.abs(scale.limit)) : 0;
    const typical = magnitudes.map((size) => Math.max(size, Number.isFinite(least) ? least : 0));
    return typical.length === 0 ? 0 : _stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_0__/* .logQuantum */ .Mg * (0,_stats_order_statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .JZ)(typical);
}
//# sourceMappingURL=margins.js.map

/***/ }),

/***/ 6420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LD: () => (/* binding */ decide),
  FQ: () => (/* binding */ judgePaired),
  iW: () => (/* binding */ paired)
});

// EXTERNAL MODULE: ./build/src/core/gates/assess.js + 1 modules
var assess = __webpack_require__(3686);
// EXTERNAL MODULE: ./build/src/core/gates/design.js
var gates_design = __webpack_require__(4234);
// EXTERNAL MODULE: ./build/src/core/gates/gate.js
var gate = __webpack_require__(7091);
// EXTERNAL MODULE: ./build/src/core/stats/hodges-lehmann.js
var hodges_lehmann = __webpack_require__(5763);
// EXTERNAL MODULE: ./build/src/core/stats/order-statistic.js
var order_statistic = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/src/core/stats/signed-rank.js
var signed_rank = __webpack_require__(1180);
// EXTERNAL MODULE: ./build/src/core/gates/bounds.js
var gates_bounds = __webpack_require__(8345);
// EXTERNAL MODULE: ./build/src/core/gates/pairs.js
var pairs = __webpack_require__(4039);
;// CONCATENATED MODULE: ./build/src/core/gates/paired-evidence.js





/** The error that PASS or PROMOTE may have before it is spent over attempts. */
const goodError = ({ mode, alpha, beta }) => (mode === 'promote' ? alpha : beta);
/** Whether head is proven worse than the tolerance, and proven to reach the goal. */
function proofOf({ scale, goal, design }, { pWorse, pGood }) {
    return {
        worse: pWorse <= design.alpha + signed_rank/* slack */.$,
        within: pGood <= goodError(design) + signed_rank/* slack */.$,
        tolerance: scale.tolerance,
        limit: goal,
    };
}
/** The look that a side's sequential p comes from. */
function decidingLook({ looks }, side) {
    const key = side === 'worse' ? 'seqPRegression' : 'seqPNoninferior';
    const final = looks.at(-1)[key];
    return looks.find((look) => look[key] === final).n;
}
function intervalOf(assessed, standing) {
    const { shifts, looks, scale, design } = assessed;
    const { toMargin } = scale;
    const levels = { worse: standing.worseLevel, good: standing.goodLevel };
    const open = (0,pairs/* openMargins */.ik)(shifts, looks, design, levels);
    const proven = proofOf(assessed, standing);
    const changes = (side) => Array.from((0,pairs/* turningPoints */.pg)(shifts, decidingLook(assessed, side)), toMargin);
    const bounds = (0,gates_bounds/* agreeing */.HD)((0,gates_bounds/* shownInterval */.bS)(open, toMargin), proven, changes);
    return { worse: toMargin(open.estimate), ...bounds };
}
/** The estimate while no look is reached; null without pairs. */
function earlyEstimate({ shifts, scale }) {
    const n = shifts.deltas.length;
    return n > 0 ? (0,gates_bounds/* finiteOrNull */.Es)(scale.toMargin((0,hodges_lehmann/* hodgesLehmann */.i6)((0,pairs/* turningPoints */.pg)(shifts, n)))) : null;
}
/** Numbers from the pairs up to the last look; before the first look all pairs, and no interval. */
function evidenceOf(assessed, standing) {
    const { metric, looks, scale, design, share } = assessed;
    const { attempt = null } = metric;
    const pairs = metric.pairs.slice(0, looks.at(-1)?.n ?? metric.pairs.length);
    const undecided = looks.length === 0;
    const interval = undecided ? null : intervalOf(assessed, standing);
    return {
        head: pairs.length > 0 ? (0,order_statistic/* median */.JZ)(pairs.map(({ head }) => head)) : null,
        base: pairs.length > 0 ? (0,order_statistic/* median */.JZ)(pairs.map(({ base }) => base)) : null,
        worse: interval ? (0,gates_bounds/* finiteOrNull */.Es)(interval.worse) : earlyEstimate(assessed),
        low: interval && (0,gates_bounds/* finiteOrNull */.Es)(interval.low),
        high: interval && (0,gates_bounds/* finiteOrNull */.Es)(interval.high),
        confidence: interval && 1 - Math.max(standing.worseLevel, standing.goodLevel),
        pairs: pairs.length,
        pReject: undecided ? null : standing.pWorse,
        pPass: undecided ? null : standing.pGood,
        absolute: scale.absolute,
        family: design.metrics,
        ...(attempt === null ? {} : { attempt, allowed: share * goodError(design) }),
    };
}
//# sourceMappingURL=paired-evidence.js.map
// EXTERNAL MODULE: ./build/src/core/stats/looks.js
var stats_looks = __webpack_require__(8405);
;// CONCATENATED MODULE: ./build/src/core/gates/sight.js

/**
 * True when a metric has come to the look from which on only some go on, and is none of them. To stop there costs no
 * error, since p values of the schedule hold at any stopping time; it saves the pairs of those that would end undecided.
 */
function isOutOfSight({ looks, design }) {
    const last = looks.at(-1);
    if (design.sightFrom === null || last === undefined || last.n < design.sightFrom)
        return false;
    return (design.mode === 'promote' ? last.pNoninferior : last.pRegression) > stats_looks/* inSight */.TU;
}
//# sourceMappingURL=sight.js.map
// EXTERNAL MODULE: ./build/src/core/gates/wording.js
var wording = __webpack_require__(5250);
;// CONCATENATED MODULE: ./build/src/core/gates/paired-reason.js




/**
 * Which attempt it is and what that leaves to PASS or PROMOTE; nothing where all of the error is left. Says so where
 * the last look could not prove that much any more.
 */
function attemptWords({ metric, share, design }, { allowed }) {
    if (share === 1 || allowed === undefined)
        return '';
    const goal = design.mode === 'promote' ? 'PROMOTE' : 'PASS';
    const words = `; attempt ${metric.attempt} against this base, which leaves ${goal} an error of ${(0,wording/* amount */.vj)(allowed, false)}`;
    if ((0,stats_looks/* firstRejectingLook */.FS)(1, allowed, { looks: design.looks, weights: design.good }) !== null)
        return words;
    return `${words}, and no ${(0,wording/* counted */.hS)(design.looks.at(-1) ?? 0, 'pair')} can prove that: raise max_pairs`;
}
/** Why it is FAIL (`worse`) or PASS. */
function provenReason(evidence, assessed, worse) {
    const { scale, goal } = assessed;
    const show = (value) => (0,wording/* amount */.vj)(value, scale.absolute);
    const pairs = (0,wording/* counted */.hS)(evidence.pairs ?? 0, 'pair');
    if (worse) {
        return `worse by at least ${show(evidence.low ?? scale.tolerance)}, more than the tolerance of ${show(scale.tolerance)}, after ${pairs}`;
    }
    if (goal === 0)
        return `better by at least ${show(-(evidence.high ?? 0))} after ${pairs}`;
    const high = evidence.high ?? goal;
    const bound = high < 0 ? `better by at least ${show(-high)}` : `worse by at most ${show(high)}`;
    return `${bound}, within the limit of ${show(goal)}, after ${pairs}`;
}
/** Why there is no answer, and what would bring one. */
function undecidedReason({ scale, metric, looks, goal, design }, stopped) {
    const show = (value) => (0,wording/* amount */.vj)(value, scale.absolute);
    const seen = (0,wording/* counted */.hS)(looks.at(-1)?.n ?? metric.pairs.length, 'pair');
    const next = (0,gates_design/* nextLook */.JD)(design, metric.pairs.length);
    const wanted = goal === 0 ? 'better than base' : `better than ${show(goal)}`;
    const fact = `neither worse than ${show(scale.tolerance)} nor ${wanted} is proven after ${seen}`;
    if (metric.fixedCount)
        return `${fact}, and their number was fixed before`;
    if (next === null)
        return `${fact}, and the schedule has no further look`;
    if (isOutOfSight({ looks, design }))
        return `${fact}, and too little points to ${design.mode === 'promote' ? 'better' : 'worse'} to go on`;
    return stopped
        ? `${fact}, and no more pairs will come before the look at ${next}`
        : `${fact}; the next look is at ${next}`;
}
//# sourceMappingURL=paired-reason.js.map
// EXTERNAL MODULE: ./build/src/core/stats/holm.js
var holm = __webpack_require__(5571);
;// CONCATENATED MODULE: ./build/src/core/gates/standing.js

/** Holm over K for FAIL. PASS needs none (intersection-union), PROMOTE is a claim for each metric and does. */
function standings(assessed, design) {
    const { alpha, beta, metrics, mode } = design;
    const family = Math.max(metrics, assessed.length);
    const [worse, good] = [assessed.map(({ pWorse }) => pWorse), assessed.map(({ pGood }) => pGood)];
    const [worseAdjusted, worseLevels] = [(0,holm/* holm */.f)(worse, family), (0,holm/* holmLevels */.E)(worse, alpha, family)];
    const corrected = mode === 'promote';
    const goodAdjusted = corrected ? (0,holm/* holm */.f)(good, family) : good;
    const goodLevels = corrected ? (0,holm/* holmLevels */.E)(good, alpha, family) : good.map(() => beta);
    return assessed.map(({ share }, i) => ({
        pWorse: worseAdjusted[i],
        pGood: goodAdjusted[i],
        worseLevel: worseLevels[i],
        goodLevel: goodLevels[i] * share,
    }));
}
//# sourceMappingURL=standing.js.map
;// CONCATENATED MODULE: ./build/src/core/gates/paired.js







/** The kind alone: it needs no interval, which is most of the work of a judgement. */
function kindOf(assessed, standing, { stopped }) {
    const { design } = assessed;
    if (assessed.settled)
        return assessed.settled.kind;
    const { worse, within } = proofOf(assessed, standing);
    if (worse)
        return (0,gate/* worseKind */.d)(design.mode);
    if (within)
        return design.mode === 'promote' ? 'PROMOTE' : 'PASS';
    const ended = stopped || (0,gates_design/* nextLook */.JD)(design, assessed.metric.pairs.length) === null || isOutOfSight(assessed);
    if (!ended)
        return 'NEEDS_MORE_DATA';
    return design.mode === 'promote' ? 'REJECT' : 'INCONCLUSIVE';
}
/** The kinds that `judgePaired` answers, from metrics already assessed under the same design. */
function decide(assessed, design, { stopped = false } = {}) {
    const standing = standings(assessed, design);
    return assessed.map((one, i) => kindOf(one, standing[i], { stopped }));
}
function judgementOf(assessed, standing, stopped) {
    if (assessed.settled)
        return assessed.settled;
    const evidence = evidenceOf(assessed, standing);
    const { worse, within } = proofOf(assessed, standing);
    const reason = worse || within ? provenReason(evidence, assessed, worse) : undecidedReason(assessed, stopped);
    const kind = kindOf(assessed, standing, { stopped });
    return { kind, evidence, reason: `${reason}${attemptWords(assessed, evidence)}` };
}
/**
 * Judges metrics from their pairs: exact signed-rank tests at the looks of the design, sequential p values, Holm
 * over the design's K for what is worse. Worse than the tolerance wins over within the limit.
 * Pairs of a fixed number are looked at once instead; both kinds stand in one family.
 * `stopped`: no more pairs will come. Every metric is answered, in the order given; nothing throws.
 */
function judgePaired(metrics, design, { stopped = false } = {}) {
    const assessed = metrics.map((metric) => (0,assess/* assess */.n)(metric, design));
    const standing = standings(assessed, design);
    return assessed.map((one, i) => ({
        id: one.metric.id,
        looks: one.looks,
        ...judgementOf(one, standing[i], stopped),
    }));
}
const paired = {
    name: 'paired',
    summary: 'Head and base measured side by side: exact sequential signed-rank test with two margins.',
    judges: 'pairs',
    judge: judgePaired,
};
//# sourceMappingURL=paired.js.map

/***/ }),

/***/ 4039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fC: () => (/* binding */ traceOf),
/* harmony export */   ik: () => (/* binding */ openMargins),
/* harmony export */   pS: () => (/* binding */ shiftsOf),
/* harmony export */   pg: () => (/* binding */ turningPoints)
/* harmony export */ });
/* harmony import */ var _model_measurement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8711);
/* harmony import */ var _stats_hodges_lehmann_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
/* harmony import */ var _stats_looks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8405);
/* harmony import */ var _stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1180);
/* harmony import */ var _margins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1877);





function shiftsOf(pairs, policy, scale) {
    const sign = (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_4__/* .worseSign */ .C)(policy.direction);
    const ratio = scale.form === 'ratio';
    const deltas = Float64Array.from(pairs, ({ base, head }) => sign * (ratio ? (0,_margins_js__WEBPACK_IMPORTED_MODULE_3__/* .logRatio */ .A9)(head, base) : head - base));
    const weights = Float64Array.from(pairs, ({ base }) => (ratio || scale.absolute ? 1 : Math.abs(base)));
    const magnitudes = pairs.map(({ base, head }) => Math.max(Math.abs(base), Math.abs(head)));
    return { deltas, weights, quantum: (0,_margins_js__WEBPACK_IMPORTED_MODULE_3__/* .quantumOf */ .Nd)(scale, magnitudes) };
}
/** p of the first `n` pairs against "worse than θ" (sign 1) or "better than θ" (sign -1). */
function pValue(shifts, n, { theta, sign, scores }) {
    const { deltas, weights, quantum } = shifts;
    const values = new Float64Array(n);
    for (let i = 0; i < n; i++)
        values[i] = sign * (deltas[i] - theta * weights[i]);
    return (0,_stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_2__/* .signedRankP */ .rn)(values, quantum, scores);
}
/** Every look that the pairs reach, against the two margins on the θ scale. */
function traceOf(shifts, design, margins) {
    const { scores, worse, good } = design;
    const reached = design.looks.filter((look) => look <= shifts.deltas.length);
    const asked = (weights, question) => reached.map((n, i) => (weights[i] > 0 ? pValue(shifts, n, question) : 1));
    const regression = asked(worse, { theta: margins.tolerance, sign: 1, scores });
    const noninferior = asked(good, { theta: margins.limit, sign: -1, scores });
    return reached.map((n, i) => ({
        n,
        pRegression: regression[i],
        pNoninferior: noninferior[i],
        seqPRegression: (0,_stats_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .sequentialP */ .GD)(regression.slice(0, i + 1), worse),
        seqPNoninferior: (0,_stats_looks_js__WEBPACK_IMPORTED_MODULE_1__/* .sequentialP */ .GD)(noninferior.slice(0, i + 1), good),
    }));
}
/** The margins θ at which the test of the first `n` pairs turns. */
const turningPoints = ({ deltas, weights }, n) => (0,_stats_hodges_lehmann_js__WEBPACK_IMPORTED_MODULE_0__/* .walshAverages */ .gL)(deltas.subarray(0, n), weights.subarray(0, n));
function countAtMost(points, bound) {
    let count = 0;
    for (let i = 0; i < points.length; i++)
        if (points[i] <= bound)
            count++;
    return count;
}
function countAtLeast(points, bound) {
    let count = 0;
    for (let i = 0; i < points.length; i++)
        if (points[i] >= bound)
            count++;
    return count;
}
/**
 * The margins θ that the sequential tests leave open: below `low` all looks together reject "not worse than θ" at
 * level `worse`, above `high` they reject "not better than θ" at level `good`.
 */
function openMargins(shifts, looks, design, levels) {
    let [low, high, estimate] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
    if (design.scores !== 'ranks')
        return invertedMargins(shifts, looks, { design, levels });
    // The last look first: it mostly gives the tightest bounds, and then counting is enough for the others.
    for (let i = looks.length - 1; i >= 0; i--) {
        const points = turningPoints(shifts, looks[i].n);
        const size = (0,_stats_hodges_lehmann_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleSizeOf */ .V1)(points);
        const [worse, good] = [levels.worse * design.worse[i], levels.good * design.good[i]];
        const [below, above] = [(0,_stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_2__/* .walshRank */ .ce)(size, worse), (0,_stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_2__/* .walshRank */ .ce)(size, good)];
        if (countAtMost(points, low) < below)
            low = (0,_stats_hodges_lehmann_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerBound */ .yz)(points, below);
        if (countAtLeast(points, high) < above)
            high = (0,_stats_hodges_lehmann_js__WEBPACK_IMPORTED_MODULE_0__/* .upperBound */ .rn)(points, above);
        if (i === looks.length - 1)
            estimate = (0,_stats_hodges_lehmann_js__WEBPACK_IMPORTED_MODULE_0__/* .hodgesLehmann */ .i6)(points);
    }
    return { low, high, estimate };
}
/**
 * The same bounds for scores that are not ranks: no count of averages gives them, so the tests are asked at the
 * averages, between which nothing changes.
 */
function invertedMargins(shifts, looks, { design, levels, }) {
    const { scores } = design;
    let [low, high, estimate] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
    // The last look first, as above: one question tells whether an earlier one reaches further.
    for (let i = looks.length - 1; i >= 0; i--) {
        const { n } = looks[i];
        const points = turningPoints(shifts, n).sort();
        const size = points.length;
        const [worse, good] = [levels.worse * design.worse[i], levels.good * design.good[i]];
        const rejects = (theta, sign, level) => level > 0 && pValue(shifts, n, { theta, sign, scores }) <= level + _stats_signed_rank_js__WEBPACK_IMPORTED_MODULE_2__/* .slack */ .$;
        const below = further(countAtMost(points, low), size, (k) => rejects(gap(points, k), 1, worse));
        const above = further(countAtLeast(points, high), size, (k) => rejects(gap(points, size - k), -1, good));
        if (below > 0)
            low = points[below - 1];
        if (above > 0)
            high = points[size - above];
        if (i === looks.length - 1)
            estimate = (0,_stats_hodges_lehmann_js__WEBPACK_IMPORTED_MODULE_0__/* .hodgesLehmann */ .i6)(points);
    }
    return { low, high, estimate };
}
/** How many of the first `size` numbers hold, if that is more than `known`; else 0. */
function further(known, size, holds) {
    if (known >= size || !holds(known))
        return 0;
    const more = leading(size - known - 1, (k) => holds(known + 1 + k));
    return known + 1 + more;
}
/** A margin between the averages `k` - 1 and `k`; beyond the ends there is no average. */
function gap(points, k) {
    const [before, after] = [points[k - 1], points[k]];
    if (before === undefined)
        return (after ?? 0) - 1;
    return after === undefined ? before + 1 : before / 2 + after / 2;
}
/** How many of the first `size` numbers hold, where all that hold come before all that do not. */
function leading(size, holds) {
    let [from, to] = [0, size];
    while (from < to) {
        const middle = (from + to) >> 1;
        if (holds(middle))
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}
//# sourceMappingURL=pairs.js.map

/***/ }),

/***/ 5250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   h2: () => (/* binding */ notFinite),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(462);

/** At most four significant digits, without an exponent where that can be read. */
const number = (value) => String(Number(value.toPrecision(4)));
/** A change or margin as people read it: a percentage, or a number in the metric's unit. */
const amount = (value, absolute) => absolute ? number(value) : `${number(value * 100)}%`;
/** `1 pair`, `6 pairs`. */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** A judgement that rests on no comparison. */
const without = (kind, reason) => ({
    kind,
    evidence: _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2,
    reason,
});
/** The answer to a value that is not a number: it should have been stopped at the door. */
const notFinite = without('ERROR', 'a value is NaN or infinite and cannot be compared; report the metric as an error instead of a value');
//# sourceMappingURL=wording.js.map

/***/ }),

/***/ 8711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ worseSign)
/* harmony export */ });
/** +1 when larger is worse, -1 when larger is better: multiplies a change so that positive means worse. */
const worseSign = (direction) => (direction === 'minimize' ? 1 : -1);
//# sourceMappingURL=measurement.js.map

/***/ }),

/***/ 68:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ tiers),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   bg: () => (/* binding */ self),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   eE: () => (/* binding */ isPaired),
/* harmony export */   rc: () => (/* binding */ pairedRules)
/* harmony export */ });
const tiers = ['correctness', 'performance', 'quality'];
/** Every baseline rule; those with `paired:` need a second build. */
const pairedRules = ['paired:merge-base', 'paired:best', 'paired:previous-tag'];
const isPaired = (rule) => rule.startsWith('paired:');
const self = { id: 'self', attributes: {} };
/** True if `name` matches `pattern`: `*` any run of characters, `?` one character, all else itself. */
function matches(pattern, name) {
    const source = pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\?/g, '.');
    return new RegExp(`^${source}$`, 's').test(name);
}
/** How this metric of this benchmark is judged; null when it is recorded only. */
function policyOf(benchmark, metric) {
    const selector = benchmark.metrics.findLast(({ pattern, within = '*' }) => matches(pattern, metric) && matches(within, metric));
    return selector?.policy ?? benchmark.defaultPolicy;
}
//# sourceMappingURL=plan.js.map

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

/***/ 5763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ sampleSizeOf),
/* harmony export */   gL: () => (/* binding */ walshAverages),
/* harmony export */   i6: () => (/* binding */ hodgesLehmann),
/* harmony export */   rn: () => (/* binding */ upperBound),
/* harmony export */   yz: () => (/* binding */ lowerBound)
/* harmony export */ });
/* unused harmony export centreInterval */
/* harmony import */ var _order_statistic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4930);
/* harmony import */ var _signed_rank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1180);


/**
 * Where the signed-rank test of `deltas[i] - θ weights[i]` changes its mind: (δi + δj) / (wi + wj) for i <= j.
 * With weights of 1 (left out) these are the Walsh averages. Items with δ = 0 and w = 0 are zero under every θ,
 * so the test drops them, and so does this.
 */
function walshAverages(deltas, weights) {
    const [d, w] = informative(deltas, weights);
    const n = d.length;
    const averages = new Float64Array((n * (n + 1)) / 2);
    let filled = 0;
    for (let i = 0; i < n; i++) {
        for (let j = i; j < n; j++) {
            const average = (d[i] + d[j]) / (w[i] + w[j]);
            averages[filled++] = Number.isNaN(average) ? 0 : average;
        }
    }
    return averages;
}
/** The items that can tell margins apart, as typed arrays: a job computes these averages by the hundred thousand. */
function informative(deltas, weights) {
    const d = new Float64Array(deltas.length);
    const w = new Float64Array(deltas.length);
    let kept = 0;
    for (let i = 0; i < deltas.length; i++) {
        d[kept] = deltas[i];
        w[kept] = weights ? weights[i] : 1;
        if (d[kept] !== 0 || w[kept] !== 0)
            kept++;
    }
    return [d.subarray(0, kept), w.subarray(0, kept)];
}
/** How many values the averages came from. */
const sampleSizeOf = (averages) => (Math.sqrt(8 * averages.length + 1) - 1) / 2;
/** The estimate of the centre: the median of the averages (Hodges and Lehmann 1963). Reorders them. */
function hodgesLehmann(averages) {
    return averages.length === 0 ? 0 : (0,_order_statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .selectMedian */ .J$)(averages);
}
/** The k-th smallest average, -∞ when k is 0. Reorders `averages`. */
function lowerBound(averages, k) {
    return k === 0 ? Number.NEGATIVE_INFINITY : (0,_order_statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(averages, k - 1);
}
/** The k-th largest average, +∞ when k is 0. Reorders `averages`. */
function upperBound(averages, k) {
    return k === 0 ? Number.POSITIVE_INFINITY : (0,_order_statistic_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(averages, averages.length - k);
}
/** The fixed-n interval of the centre, each end at the one-sided `level` (Walsh averages by rank). */
function centreInterval(values, level) {
    const averages = walshAverages(values);
    const k = walshRank(values.length, level);
    return { low: lowerBound(averages, k), high: upperBound(averages, k) };
}
//# sourceMappingURL=hodges-lehmann.js.map

/***/ }),

/***/ 5571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ holmLevels),
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/* harmony import */ var _signed_rank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1180);

/** Indices of `p` from the smallest value to the largest. */
const ascending = (p) => p.map((_, i) => i).sort((a, b) => p[a] - p[b]);
/**
 * Holm's adjusted p values (1979), capped at 1, in the order given. `family` counts all hypotheses; those not
 * given count as p = 1. An adjusted value <= alpha is a rejection with family-wise error <= alpha.
 */
function holm(p, family = p.length) {
    const adjusted = new Array(p.length);
    let running = 0;
    for (const [rank, index] of ascending(p).entries()) {
        running = Math.max(running, Math.min(1, (family - rank) * p[index]));
        adjusted[index] = running;
    }
    return adjusted;
}
/**
 * The level at which Holm's procedure tested each hypothesis: alpha / (family - rank) for the rejected ones, and
 * for all others the level that the first of them missed.
 */
function holmLevels(p, alpha, family = p.length) {
    const adjusted = holm(p, family);
    const rejected = adjusted.filter((value) => value <= alpha + _signed_rank_js__WEBPACK_IMPORTED_MODULE_0__/* .slack */ .$).length;
    const levels = new Array(p.length);
    for (const [rank, index] of ascending(p).entries()) {
        levels[index] = alpha / Math.max(1, family - Math.min(rank, rejected));
    }
    return levels;
}
//# sourceMappingURL=holm.js.map

/***/ }),

/***/ 8405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ firstRejectingLook),
/* harmony export */   GD: () => (/* binding */ sequentialP),
/* harmony export */   TU: () => (/* binding */ inSight),
/* harmony export */   rH: () => (/* binding */ scheduleOf),
/* harmony export */   wx: () => (/* binding */ schedulesOf)
/* harmony export */ });
/* harmony import */ var _signed_rank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1180);

/** Weight of the first look: the largest that lets the smallest p of 6 pairs, 2^-6, decide at 0.05. */
const firstWeight = 0.3125;
/** Last look and the weight of every look after the first, calibrated by simulation on correlated looks. */
const table = [
    [6, 1],
    [8, 0.9],
    [11, 0.6],
    [15, 0.45],
    [21, 0.37],
    [30, 0.3],
    [42, 0.23],
    [60, 0.21],
];
const firstLook = table[0][0];
const lastEven = table.at(-1)[0];
/**
 * The looks from `minPairs` to `maxPairs` and their weights. Without the look at 6 pairs the others keep the
 * weights that hold with it: a minimum over fewer looks is never smaller, so the error stays below what was
 * calibrated. A single look is an ordinary exact test and takes weight 1.
 */
function scheduleOf(minPairs, maxPairs) {
    const kept = table.filter(([look]) => look >= minPairs && look <= maxPairs);
    const looks = kept.map(([look]) => look);
    const rest = kept.length === 1 ? 1 : (kept.at(-1)?.[1] ?? 1);
    const weights = looks.map((look) => (look === firstLook && looks.length > 1 ? firstWeight : rest));
    return { looks, weights };
}
/** Many early looks, because most changes are harmless and each look less saves runs; weights by simulation. */
const short = { looks: [6, 7, 8, 9, 10, 12, 14, 16, 19, 22, 26, 30, 35, 42], weight: 0.2 };
/** Fewer looks, and late ones: what they leave for each of them is what finds small changes among many metrics. */
const long = { looks: [6, 8, 12, 16, 22, 30, 42, 60, 85, 120], weight: 0.17 };
const weightIn = ({ looks, weight }, look) => !looks.includes(look) ? 0 : look === firstLook ? firstWeight : weight;
/**
 * Both questions' looks. Up to 60 pairs they are asked together, by plain ranks. With more pairs each has looks of its
 * own and ranks are capped: after 42 pairs harmlessness is not asked any more, and only what may still be proven goes
 * on. Weights hold also where looks are left out, as for `scheduleOf`.
 */
function schedulesOf(minPairs, maxPairs) {
    if (maxPairs <= lastEven) {
        const { looks, weights } = scheduleOf(minPairs, maxPairs);
        return { looks, long: weights, short: weights, scores: 'ranks', sightFrom: null };
    }
    const all = [...new Set([...short.looks, ...long.looks])].sort((a, b) => a - b);
    const looks = all.filter((look) => look >= minPairs && look <= maxPairs);
    return {
        looks,
        long: looks.map((look) => weightIn(long, look)),
        short: looks.map((look) => weightIn(short, look)),
        scores: 'capped',
        sightFrom: short.looks.at(-1),
    };
}
/** p of the long question above which nobody waits for its answer: chance alone gives less in one of three. */
const inSight = 1 / 3;
/**
 * The first look at which one of `family` hypotheses can be rejected at all, since no p of n pairs is below 2^-n;
 * null when there is none, so that the design could never fire.
 */
function firstRejectingLook(family, alpha, { looks, weights }) {
    const found = looks.findIndex((look, i) => 2 ** -look / weights[i] <= alpha / family + _signed_rank_js__WEBPACK_IMPORTED_MODULE_0__/* .slack */ .$);
    return looks[found] ?? null;
}
/** The sequential p value after the last of `ps`: min p/v, capped at 1; valid at any stopping time in the schedule. */
function sequentialP(ps, weights) {
    return ps.reduce((least, p, i) => (weights[i] > 0 ? Math.min(least, p / weights[i]) : least), 1);
}
//# sourceMappingURL=looks.js.map

/***/ }),

/***/ 4930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ selectMedian),
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   Lt: () => (/* binding */ select)
/* harmony export */ });
function swap(values, i, j) {
    const kept = values[i];
    values[i] = values[j];
    values[j] = kept;
}
/** Moves what is smaller than the middle element before what is larger; returns the two ends reached. */
function partition(values, from, to) {
    const pivot = values[(from + to) >> 1];
    let i = from;
    let j = to;
    while (i <= j) {
        while (values[i] < pivot)
            i++;
        while (values[j] > pivot)
            j--;
        if (i <= j)
            swap(values, i++, j--);
    }
    return [i, j];
}
/** The value that would stand at `index` (from 0) if `values` were sorted. Reorders `values`; no NaN allowed. */
function select(values, index) {
    let from = 0;
    let to = values.length - 1;
    while (from < to) {
        const [i, j] = partition(values, from, to);
        if (index <= j)
            to = j;
        else if (index >= i)
            from = i;
        else
            break;
    }
    return values[index];
}
/** The mean of the one or two middle values. Reorders `values`, which must not be empty. */
function selectMedian(values) {
    const high = select(values, values.length >> 1);
    if (values.length % 2 === 1)
        return high;
    const low = select(values, (values.length >> 1) - 1);
    return low === high ? low : low / 2 + high / 2;
}
/** The median; `values` stays as it is and must not be empty. */
function median(values) {
    return selectMedian(Float64Array.from(values));
}
//# sourceMappingURL=order-statistic.js.map

/***/ }),

/***/ 1180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ slack),
/* harmony export */   Mg: () => (/* binding */ logQuantum),
/* harmony export */   ce: () => (/* binding */ walshRank),
/* harmony export */   dZ: () => (/* binding */ signedRank),
/* harmony export */   rn: () => (/* binding */ signedRankP)
/* harmony export */ });
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6758);

/** Resolution of log ratios: what differs by less is rounding, so it ties, and half of it is zero. */
const logQuantum = 1e-12;
/** The largest score of `n` values. */
const capOf = (n, scores) => (scores === 'capped' ? Math.ceil(n / 2) : n);
/** Bounds like 2^-6 / 0.3125 = 0.05 are hit exactly; rounding must not decide them. */
const slack = 1e-12;
/** So many coins are counted before the counts are scaled down: 2^1000 is near the largest number. */
const coinsCounted = 1000;
/** P(W <= limit) where W is the sum of those `weights` whose fair coin shows heads. */
function coinSumTail(weights, limit) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (limit >= total)
        return 1;
    if (limit < 0)
        return 0;
    if (2 * limit >= total)
        return 1 - coinSumTail(weights, total - limit - 1);
    // How many of the 2^n throws give each sum: counting takes half the work of halving chances at every coin.
    const counts = new Float64Array(limit + 1);
    counts[0] = 1;
    let [reached, thrown] = [0, 0];
    for (const weight of weights) {
        reached = Math.min(limit, reached + weight);
        for (let t = reached; t >= weight; t--)
            counts[t] = counts[t] + counts[t - weight];
        thrown++;
        if (thrown % coinsCounted === 0)
            for (let t = 0; t <= reached; t++)
                counts[t] = counts[t] * 2 ** -coinsCounted;
    }
    let sum = 0;
    for (let t = 0; t <= reached; t++)
        sum += counts[t];
    return sum * 2 ** -(thrown % coinsCounted);
}
/** P(T+ <= t) for every t with n values and no ties; built once for each n, because every look asks for it. */
const nullTables = { ranks: new Map(), capped: new Map() };
function buildNullTable(n, cap) {
    const total = sumOfScores(n, cap);
    const table = new Float64Array(total + 1);
    table[0] = 1;
    for (let rank = 1, reached = 0; rank <= n; rank++) {
        const score = Math.min(rank, cap);
        reached += score;
        for (let t = reached; t >= score; t--)
            table[t] = (table[t] + table[t - score]) / 2;
        for (let t = score - 1; t >= 0; t--)
            table[t] = table[t] / 2;
    }
    for (let t = 1; t <= total; t++)
        table[t] = Math.min(1, table[t - 1] + table[t]);
    return table;
}
/** 1 + 2 + … + cap, and cap for every rank above it. */
const sumOfScores = (n, cap) => (cap * (cap + 1)) / 2 + (n - cap) * cap;
function nullTable(n, scores = 'ranks') {
    const known = nullTables[scores].get(n);
    if (known)
        return known;
    const built = buildNullTable(n, capOf(n, scores));
    nullTables[scores].set(n, built);
    return built;
}
/** Magnitudes of the positive and of the negative values in steps of the quantum, each sorted, zeros dropped. */
function magnitudes(values, quantum) {
    const found = new Float64Array(values.length);
    // Positive ones from the front, negative ones from the back.
    let [front, back] = [0, values.length];
    for (let i = 0; i < values.length; i++) {
        const size = Math.abs(values[i]);
        const steps = quantum > 0 ? Math.round(size / quantum) : size;
        if (steps > 0)
            found[values[i] > 0 ? front++ : --back] = steps;
    }
    return [found.subarray(0, front).sort(), found.subarray(back).sort()];
}
/** Merges the two sorted sides; values of one magnitude share their mean rank. */
function rankGroups([positive, negative]) {
    const groups = [];
    let i = 0;
    let j = 0;
    while (i < positive.length || j < negative.length) {
        const before = i + j;
        const fromPositive = j === negative.length || positive[i] <= negative[j];
        const size = fromPositive ? positive[i] : negative[j];
        const first = i;
        while (positive[i] === size)
            i++;
        while (negative[j] === size)
            j++;
        const count = i + j - before;
        groups.push({ doubledScore: 2 * before + count + 1, positive: i - first, count });
    }
    return groups;
}
const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b));
function ranked(values, quantum, scores) {
    const midRanks = rankGroups(magnitudes(values, quantum));
    const n = midRanks.reduce((sum, { count }) => sum + count, 0);
    const groups = scores === 'ranks' ? midRanks : capped(midRanks, 2 * capOf(n, scores));
    let [doubledT, doubledTotal] = [0, 0];
    for (const { count, positive, doubledScore } of groups) {
        doubledT += positive * doubledScore;
        doubledTotal += count * doubledScore;
    }
    return { groups, scores, n, doubledT, doubledTotal };
}
const capped = (groups, doubledCap) => groups.map((group) => ({ ...group, doubledScore: Math.min(group.doubledScore, doubledCap) }));
/**
 * P(T* <= doubledT / 2): from the table without ties, else from the exact conditional distribution given the
 * mid-ranks (Pratt and Gibbons 1981, §3.7).
 */
function lowerTail({ groups, n, scores }, doubledT) {
    if (groups.length === n)
        return (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .notZero */ .Up)(nullTable(n, scores)[doubledT / 2]);
    const unit = groups.reduce((common, { doubledScore }) => gcd(common, doubledScore), 0);
    const weights = [];
    for (const { doubledScore, count } of groups) {
        for (let i = 0; i < count; i++)
            weights.push(doubledScore / unit);
    }
    return (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .notZero */ .Up)(coinSumTail(weights, doubledT / unit));
}
/** P(T* >= T), which by symmetry is the lower tail at the same distance from the other end. */
const upperTail = (sample) => lowerTail(sample, sample.doubledTotal - sample.doubledT);
/**
 * The exact test: zeros dropped (Wilcoxon), mid-ranks for ties, p from the distribution conditional on them.
 * Values are told apart in steps of `quantum`; 0 tells apart whatever differs. No NaN allowed.
 */
function signedRank(values, quantum = logQuantum) {
    const sample = ranked(values, quantum, 'ranks');
    const { n, doubledT, groups } = sample;
    const [pGreater, pLess] = [upperTail(sample), lowerTail(sample, doubledT)];
    return { n, tPlus: doubledT / 2, pGreater, pLess, ties: groups.length < n };
}
/** `pGreater` of the same test alone, for those who ask for it at every look. */
function signedRankP(values, quantum = logQuantum, scores = 'ranks') {
    return upperTail(ranked(values, quantum, scores));
}
/**
 * k such that the k-th smallest Walsh average of n values is a one-sided lower confidence bound at `level`:
 * the number of t with P(T+ <= t) <= level under the tie-free null; 0 when no bound exists.
 */
function walshRank(n, level) {
    const table = nullTable(n);
    let k = 0;
    while (k < table.length && table[k] <= level + slack)
        k++;
    return k;
}
//# sourceMappingURL=signed-rank.js.map

/***/ }),

/***/ 6758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   Up: () => (/* binding */ notZero),
/* harmony export */   g_: () => (/* binding */ studentUpperTail)
/* harmony export */ });
/** Coefficients B(2k) / (2k (2k - 1)) of Stirling's series for the logarithm of the gamma function. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
const tiny = 1e-300;
const precision = 1e-16;
const mostSteps = 10_000;
/** A p value that underflowed is still not zero. */
const notZero = (p) => Math.max(p, Number.MIN_VALUE);
/** ln Γ(x) for x > 0: the recurrence up to 10, then Stirling's series. */
function logGamma(x) {
    let shift = 0;
    let z = x;
    for (; z < 10; z++)
        shift += Math.log(z);
    const tail = stirling.reduce((total, coefficient, k) => total + coefficient / z ** (2 * k + 1), 0);
    return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + tail - shift;
}
/** Evaluates b0 + a1 / (b1 + a2 / (b2 + …)) by Lentz's method; `term(k)` is [a_k, b_k]. */
function continuedFraction(b0, term) {
    let value = b0 || tiny;
    let c = value;
    let d = 0;
    for (let k = 1; k <= mostSteps; k++) {
        const [a, b] = term(k);
        d = 1 / (b + a * d || tiny);
        c = b + a / c || tiny;
        value *= c * d;
        if (Math.abs(c * d - 1) < precision)
            break;
    }
    return value;
}
/** The fraction of the incomplete beta function, which converges fast for x below its mean (DLMF 8.17.22). */
function betaFraction(x, a, b) {
    return continuedFraction(1, (k) => {
        const m = k >> 1;
        if (k % 2 === 0)
            return [(m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)), 1];
        return [(-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)), 1];
    });
}
/** Regularised incomplete beta function I_x(a, b); `y` is 1 - x, given apart so that no digits are lost. */
function regularisedBeta(x, y, a, b) {
    if (x <= 0)
        return 0;
    if (y <= 0)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - regularisedBeta(y, x, b, a);
    const logFront = a * Math.log(x) + b * Math.log(y) + logGamma(a + b) - logGamma(a) - logGamma(b);
    return Math.exp(logFront) / (a * betaFraction(x, a, b));
}
/** P(T >= t) for Student's t with `df` degrees of freedom (any real > 0), never exactly 0. */
function studentUpperTail(t, df) {
    if (t < 0)
        return 1 - studentUpperTail(-t, df);
    const square = t * t;
    const x = df / (df + square);
    const y = Number.isFinite(square) ? square / (df + square) : 1;
    return notZero(regularisedBeta(x, y, df / 2, 0.5) / 2);
}
/** erf(z / √2) by its power series, for small z. */
function centralMass(z) {
    let term = z;
    let total = z;
    for (let k = 1; Math.abs(term) > precision * Math.abs(total); k++) {
        term *= (z * z) / (2 * k + 1);
        total += term;
    }
    return 2 * total * Math.exp((-z * z) / 2) * Math.sqrt(1 / (2 * Math.PI));
}
/** P(Z >= z) for a standard normal Z, never exactly 0. */
function normalUpperTail(z) {
    if (z < 0)
        return 1 - normalUpperTail(-z);
    if (z < 2)
        return (1 - centralMass(z)) / 2;
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    return notZero(density / continuedFraction(z, (k) => [k, z]));
}
//# sourceMappingURL=special.js.map

/***/ })

};
