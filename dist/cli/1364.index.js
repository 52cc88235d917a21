export const id = 1364;
export const ids = [1364];
export const modules = {

/***/ 1364:
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
/** The hash of what a run produced at `path`, kept in the archive where there is one; undefined without a regular file. */
const artifactHashOf = (files, path, { archive }) => (archive === null ? files.sha256(path) : files.archive(path, archive));
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
async function fromFiles(files, request) {
    const { cwd, scratch, benchmark } = request;
    const globs = benchmark.files.join(', ');
    const paths = await files.glob(cwd, benchmark.files);
    if (paths.length === 0)
        return { error: `the command left no file that matches ${globs}` };
    if (paths.length === 1)
        return produced(await artifactHashOf(files, `${cwd}/${paths[0]}`, request), paths[0]);
    const hashes = await Promise.all(paths.map((path) => files.sha256(`${cwd}/${path}`)));
    const lost = hashes.indexOf(undefined);
    if (lost >= 0)
        return produced(undefined, paths[lost]);
    const list = `${scratch}/artifact-list`;
    await files.write(list, paths.map((path, i) => `${path}\0${hashes[i]}\n`).join(''));
    return produced(await artifactHashOf(files, list, request), list);
}
async function fromStdout(files, request, path, bytes) {
    if (bytes > stdoutLimit)
        return { error: `stdout is ${bytes} bytes; an artifact has at most ${stdoutLimit}` };
    return produced(await artifactHashOf(files, path, request), path);
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
            : await fromStdout(world.files, request, stdoutFile, ended.stdoutBytes);
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
/**
 * The text of `config.json`: one JSON object on one line, its keys in alphabetical order, a blank after each comma and
 * colon. That is what benchstone writes, to the byte, and runners without a JSON parser look for.
 */
function requestText(request) {
    const config = {
        artifact_path: request.artifactPath,
        benchmark: request.benchmark,
        corpus_path: request.corpusPath,
        repetition_index: request.repetitionIndex,
        repetition_total: request.repetitionTotal,
        seed: request.seed,
    };
    const members = Object.entries(config).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
    return `{${members.join(', ')}}`;
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
async function withArtifact(files, ended, reply, request) {
    const artifactHash = await artifactHashOf(files, paths(request).artifact, request);
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
        const { result } = paths(request);
        const failure = failureOf(ended, request.benchmark.timeout);
        const reply = await replyOf(world.files, result);
        if (failure !== null)
            return failedWith(ended, failure, reply);
        const { status, message, measurements } = reply ?? unreadable('the benchmark wrote no result.json');
        if (status === 'error')
            return spoiled(ended, message ?? '', measurements);
        if (request.benchmark.tier !== 'correctness')
            return succeeded(ended, { measurements });
        return withArtifact(world.files, ended, { status, message, measurements }, request);
    }),
};
//# sourceMappingURL=protocol.js.map
// EXTERNAL MODULE: ./build/src/core/formats/reading.js
var formats_reading = __webpack_require__(5566);
// EXTERNAL MODULE: ./build/src/app/parsing.js
var parsing = __webpack_require__(1481);
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
;// CONCATENATED MODULE: ./build/src/app/kinds/result-files.js
const isExclusion = (glob) => glob.startsWith('!');
/** The paths that each glob matches; globs behind a `!` take away from all others. */
async function matchedBy(files, { cwd, benchmark }) {
    const excluded = benchmark.files.filter(isExclusion);
    const globs = benchmark.files.filter((glob) => !isExclusion(glob));
    return Promise.all(globs.map(async (glob) => ({ glob, paths: await files.glob(cwd, [glob, ...excluded]) })));
}
/**
 * Looks at the result files before a command runs; the answer then tells which of them it wrote. What an earlier run
 * left there is none of this one's: a command that writes no more would seem to measure for ever.
 */
async function watchResults(files, asking) {
    const before = await files.stamps(asking.cwd, pathsOf(await matchedBy(files, asking)));
    return async () => {
        const found = await matchedBy(files, asking);
        const all = pathsOf(found);
        const now = await files.stamps(asking.cwd, all);
        const isFresh = (path) => before.get(path) !== now.get(path);
        const paths = all.filter(isFresh).toSorted();
        if (paths.length === 0)
            return { error: nothingWritten(asking, all) };
        const unmatched = found.filter((one) => !one.paths.some(isFresh)).map(({ glob }) => glob);
        return { paths, unmatched };
    };
}
const pathsOf = (found) => [
    ...new Set(found.flatMap(({ paths }) => paths)),
];
function nothingWritten({ benchmark }, old) {
    const globs = benchmark.files.join(', ');
    return old.length > 0
        ? `the command wrote no file that matches ${globs}; ${old.slice(0, 3).join(', ')} was there before it ran`
        : `the command left no file that matches ${globs} (* and ? stand for characters, ** for folders; links are not followed)`;
}
//# sourceMappingURL=result-files.js.map
;// CONCATENATED MODULE: ./build/src/app/kinds/tool-output.js






/** Bytes of one text that are read; a tool that prints more is misused. */
const textLimit = 2 ** 30;
/** Characters that are held whole at once: the measuring process has to stay small. */
const wholeLimit = 2 ** 24;
/** The file that stdout goes to: it may be larger than a process should hold. */
const stdoutFile = ({ scratch }) => `${scratch}/stdout.txt`;
/** Where this run's output is, once it has ended; asked for before it begins. */
async function watchOutputs(files, request) {
    const { cwd, benchmark } = request;
    if (benchmark.files.length === 0)
        return async (ended) => stdoutOf(request, ended);
    const written = await watchResults(files, request);
    return async () => {
        const found = await written();
        if ('error' in found)
            return found;
        const { paths, unmatched } = found;
        return { outputs: paths.map((path) => ({ from: path, path: `${cwd}/${path}` })), unmatched };
    };
}
function stdoutOf(request, ended) {
    if (ended.stdoutBytes > textLimit) {
        return { error: `the command printed ${ended.stdoutBytes} bytes; at most ${textLimit} are read` };
    }
    return { outputs: [{ from: 'stdout', path: stdoutFile(request) }], unmatched: [] };
}
/** Names that stand in two files: only the tool knows whether these are repeats. */
function shared(parsed) {
    if (parsed.length < 2)
        return [];
    const first = new Map();
    return parsed.flatMap(({ from, parsed: { readings } }) => {
        const again = readings.filter((reading) => (first.get((0,formats_reading/* identity */.D_)(reading)) ?? from) !== from);
        for (const reading of readings)
            first.set((0,formats_reading/* identity */.D_)(reading), from);
        return again.map((reading) => {
            const [name, metric] = [JSON.stringify(reading.benchmark), JSON.stringify(reading.metric)];
            return `${from}:${reading.line ?? 1}: ${name} has ${metric} in another file too: their mean counts`;
        });
    });
}
/** What must be known of lines that could not be read; the good ones count all the same. */
function complaint(parsed, unmatched) {
    const findings = [
        ...unmatched.map((glob) => `the command wrote no file that matches ${glob}`),
        ...parsed.flatMap(({ from, parsed: { findings: some } }) => some.filter(({ level }) => level !== 'note').map(({ line, message }) => `${from}:${line}: ${message}`)),
        ...shared(parsed),
    ];
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
/** The kind `tool-output` for a list of formats, which is asked for before the first tool runs. */
const toolOutputWith = (load) => ({
    name: 'tool-output',
    summary: 'Runs a benchmark tool and reads the measurements it prints',
    execute: neverThrowing(async (world, request) => {
        const formats = await load();
        const kept = { stdoutFile: stdoutFile(request), fileLimit: textLimit };
        const outputs = await watchOutputs(world.files, request);
        const ended = await runDeclared(world, request, kept);
        const failure = failureOf(ended, request.benchmark.timeout);
        if (failure !== null)
            return failed(ended, failure);
        const read = await outputs(ended);
        if ('error' in read)
            return spoiled(ended, read.error);
        const all = await parseAll(world.files, read.outputs, formats, request.benchmark.format);
        if ('error' in all)
            return spoiled(ended, all.error);
        const measurements = measurementsOf(all.parsed.flatMap(({ parsed }) => parsed.readings));
        const message = complaint(all.parsed, read.unmatched);
        if (measurements.length > 0)
            return succeeded(ended, { measurements, message });
        const { from, format } = all.parsed[0];
        return spoiled(ended, message ?? `${from} holds no measurement that format ${format} can read`);
    }),
});
/** Reads what a benchmark tool prints. Formats are much code, which other kinds do without. */
const toolOutput = toolOutputWith(async () => (await Promise.all(/* import() */[__webpack_require__.e(334), __webpack_require__.e(9280)]).then(__webpack_require__.bind(__webpack_require__, 9280))).formats);
//# sourceMappingURL=tool-output.js.map
;// CONCATENATED MODULE: ./build/src/app/kinds/index.js




/** Every kind of benchmark. */
const kinds = [protocol, command, toolOutput, artifact];
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 1481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parsePieces)
/* harmony export */ });
/* harmony import */ var _core_formats_detection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3081);
/* harmony import */ var _core_formats_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8685);


/**
 * Reads a text that comes in pieces by the declared format, or by the one that its beginning is surely of. A format
 * that goes line by line never holds the text whole. `file` is where the text was read.
 */
async function parsePieces(formats, declared, { file, pieces, wholeLimit }) {
    let [head, feed, needsWhole] = ['', undefined, false];
    const begin = () => {
        const { format } = (0,_core_formats_detection_js__WEBPACK_IMPORTED_MODULE_1__/* .detectAmong */ .U)(formats, declared, head);
        feed = format?.reader ? (0,_core_formats_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFeed */ .hB)(format.reader()) : undefined;
        needsWhole = feed === undefined;
        feed?.push(head);
    };
    for await (const piece of pieces) {
        if (feed)
            feed.push(piece);
        else
            head += piece;
        if (!feed && !needsWhole && head.length >= _core_formats_detection_js__WEBPACK_IMPORTED_MODULE_1__/* .detectionLength */ .a)
            begin();
        if (!feed && head.length > wholeLimit)
            return { error: `it is larger than ${wholeLimit} characters` };
    }
    if (!feed && !needsWhole)
        begin();
    const { format, why } = (0,_core_formats_detection_js__WEBPACK_IMPORTED_MODULE_1__/* .detectAmong */ .U)(formats, declared, head);
    if (format === null)
        return { error: why };
    return { format: format.name, why, parsed: feed?.end() ?? format.parse(head, file) };
}
//# sourceMappingURL=parsing.js.map

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

/***/ })

};
