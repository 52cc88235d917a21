export const id = 703;
export const ids = [703];
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
const toolOutput = toolOutputWith(async () => (await Promise.all(/* import() */[__webpack_require__.e(334), __webpack_require__.e(280)]).then(__webpack_require__.bind(__webpack_require__, 9280))).formats);
//# sourceMappingURL=tool-output.js.map
;// CONCATENATED MODULE: ./build/src/app/kinds/index.js




/** Every kind of benchmark. */
const kinds = [protocol, command, toolOutput, artifact];
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 8087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ planTools)
});

;// CONCATENATED MODULE: ./build/src/core/formats/format-names.js
// Made by `npm run docs` from src/core/formats/index.ts.
/** The name of every format. */
const formatNames = [
    'benchgate',
    'go-bench',
    'libtest',
    'criterion',
    'divan',
    'iai',
    'gungraun',
    'google-benchmark-text',
    'catch2',
    'benchmark-js',
    'console-time',
    'ruby-benchmark',
    'benchmark-ips',
    'dart',
    'luau',
    'unix-time',
    'perf-stat',
    'perf-csv',
    'asv-console',
    'wrk',
    'ab',
    'hey',
    'vegeta-text',
    'oha-text',
    'sysbench',
    'pgbench',
    'redis-benchmark',
    'go-tpc',
    'lcov',
    'prometheus',
    'hyperfine',
    'vitest',
    'tinybench',
    'mitata',
    'pytest-benchmark',
    'pyperf',
    'google-benchmark',
    'criterion-files',
    'cargo-criterion',
    'gungraun-json',
    'nanobench',
    'jmh',
    'benchmarkdotnet',
    'julia-benchmarktools',
    'asv',
    'benchmark-ips-json',
    'k6',
    'vegeta',
    'oha',
    'autocannon',
    'fio',
    'lighthouse',
    'perf-stat-json',
    'bencher-metric-format',
    'github-action-benchmark',
    'nyrkio',
    'sarif',
    'catch2-xml',
    'junit-xml',
    'cobertura-xml',
    'jacoco-xml',
    'csv',
];
//# sourceMappingURL=format-names.js.map
// EXTERNAL MODULE: ./build/src/core/gates/index.js + 5 modules
var gates = __webpack_require__(8287);
// EXTERNAL MODULE: ./build/src/app/kinds/index.js + 12 modules
var kinds = __webpack_require__(1364);
;// CONCATENATED MODULE: ./build/src/app/plan-tools.js



/** Every plug-in that a manifest may name. */
const planTools = (sha256) => ({
    kinds: kinds/* kinds */.E.map(({ name }) => name),
    formats: formatNames,
    gates: gates/* storedGates */.S.map(({ name }) => name),
    sha256,
});
//# sourceMappingURL=plan-tools.js.map

/***/ }),

/***/ 2713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ planOf)
});

// EXTERNAL MODULE: ./build/src/core/manifest/definition.js
var manifest_definition = __webpack_require__(4666);
// EXTERNAL MODULE: ./build/src/core/manifest/policy.js
var policy = __webpack_require__(8517);
// EXTERNAL MODULE: ./build/src/core/manifest/renames.js
var renames = __webpack_require__(6520);
// EXTERNAL MODULE: ./build/src/core/manifest/suggestion.js
var suggestion = __webpack_require__(4571);
// EXTERNAL MODULE: ./build/src/core/model/plan.js
var plan = __webpack_require__(68);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/core/manifest/gate-table.js
var gate_table = __webpack_require__(9365);
;// CONCATENATED MODULE: ./build/src/app/plan-defaults.js




const defaults = {
    pull_request: ['paired:merge-base', 'best'],
    merge_group: ['paired:merge-base', 'best'],
    push: ['best'],
    schedule: ['paired:best'],
    release: ['paired:previous-tag', 'previous'],
    workflow_dispatch: ['paired:best'],
    local: ['paired:merge-base'],
};
/** Events that are judged like another one, unless they are declared themselves. */
const like = {
    merge_group: 'pull_request',
    workflow_dispatch: 'schedule',
};
const isKey = (event) => Object.hasOwn(defaults, event);
/** Baseline rules of an event; an event without rules of its own is judged like a run started by hand. */
function baselinesFor({ gate }, event) {
    const key = isKey(event) ? event : 'workflow_dispatch';
    const model = like[key];
    return gate.baselines[key] ?? (model && gate.baselines[model]) ?? defaults[key];
}
/** Rules that were asked for on the command line. */
function askedBaselines(words, file) {
    const known = [...gate_table/* baselineWords */.v8, 'version:<label>'];
    return (0,problem/* all */.Q7)(words.map((word) => (0,gate_table/* isBaselineRule */.gj)(word)
        ? (0,problem.ok)(word)
        : (0,problem/* fail */.fJ)({ where: { file }, what: `"${word}" is not a baseline rule`, hint: (0,suggestion/* knownWords */.L3)(word, known) })));
}
/** Runs longer than this, in seconds, are left to nightly and asked-for sessions. */
const heavyFrom = 60;
/** `fast` runs on pull requests too. */
const costOf = ({ cost, expected_runtime_seconds: seconds = 0 }) => cost ?? (seconds > heavyFrom ? 'heavy' : 'fast');
/** Which benchmarks an event runs when nobody says so. */
function costFor(event) {
    return ['schedule', 'release', 'workflow_dispatch'].includes(event) ? 'all' : 'fast';
}
/** Discarded executions per side: seeds make a quality benchmark repeatable, so nothing has to warm up. */
function warmupOf(benchmark) {
    const seeded = (0,policy/* tierOf */.kx)(benchmark) === 'quality' && benchmark.baseline_seeds.length > 0;
    return benchmark.warmup ?? (seeded ? 0 : 1);
}
//# sourceMappingURL=plan-defaults.js.map
;// CONCATENATED MODULE: ./build/src/app/plan.js







const at = ({ file, lines }, index, key) => ({
    file,
    line: lines.benchmarks[index],
    key: key ? `benchmarks[${index}].${key}` : `benchmarks[${index}]`,
});
/** Where findings about a benchmark point: its `location`, else its line in the manifest. */
function placeOf(loaded, index) {
    const { location } = loaded.manifest.benchmarks[index];
    if (location === undefined)
        return at(loaded, index);
    const [, file, line] = /^(.*?)(?::(\d+))?$/.exec(location);
    return { file: file, line: line ? Number(line) : 1 };
}
const gatePolicy = ({ gate }) => ({
    mode: gate.mode,
    alpha: gate.alpha,
    beta: gate.beta,
    minPairs: gate.min_pairs,
    maxPairs: gate.max_pairs,
    bestOrder: gate.best_order,
    trustStored: gate.trust_stored,
    anchorEvery: gate.anchor_every,
    failOn: gate.fail_on,
    on: {
        noBaseline: gate.on.no_baseline,
        needsMoreData: gate.on.needs_more_data,
        inconclusive: gate.on.inconclusive,
        incomparable: gate.on.incomparable,
        missing: gate.on.missing,
        new: gate.on.new,
        evaluatorChanged: gate.on.evaluator_changed,
        policyChanged: gate.on.policy_changed,
    },
});
function storedGate(benchmark) {
    const { gate_policy: policy = 'sigma', promotion_sigma: sigma, promotion_z: z } = benchmark;
    const threshold = policy === 'mann_whitney' ? (z ?? sigma) : sigma;
    if (threshold === undefined)
        return null;
    return { gate: policy === 'mann_whitney' ? 'mann-whitney' : 'sigma', threshold };
}
function corpusOf(benchmark) {
    const { corpus_path: path, corpus_hash: hash = '', corpus_type: type = 'bytes' } = benchmark;
    return path === undefined ? null : { path, hash, type };
}
function requiresOf({ requires, gpu }) {
    return {
        gpu: requires?.gpu ?? gpu === 'direct',
        minVramGb: requires?.min_vram_gb ?? 0,
        os: requires?.os ?? null,
        tools: requires?.tools ?? [],
    };
}
/** Plug-in names that nothing answers to. */
function unknownNames(loaded, index, tools) {
    const benchmark = loaded.manifest.benchmarks[index];
    const gate = storedGate(benchmark)?.gate;
    const uses = [
        { key: 'kind', noun: 'kind', name: benchmark.kind, known: tools.kinds },
        { key: 'format', noun: 'format', name: benchmark.format, known: tools.formats },
        { key: 'gate_policy', noun: 'gate', name: gate, known: tools.gates },
    ];
    return uses.flatMap(({ key, noun, name, known }) => {
        if (name === undefined || known.includes(name))
            return [];
        return [
            {
                where: at(loaded, index, key),
                what: `no ${noun} is called "${name}"`,
                hint: (0,suggestion/* knownWords */.L3)(name, known),
            },
        ];
    });
}
/** Who is measured. Only sets that list their ids can be read without looking outside. */
function subjectsOf(loaded, index) {
    const { subjects: name } = loaded.manifest.benchmarks[index];
    if (name === undefined)
        return (0,problem.ok)([plan/* self */.bg]);
    const ids = loaded.manifest.subjects.find(({ set }) => set === name)?.ids;
    if (ids)
        return (0,problem.ok)(ids.map((id) => ({ id, attributes: {} })));
    return (0,problem/* fail */.fJ)({
        where: at(loaded, index, 'subjects'),
        what: `subject set "${name}" comes from a registry, glob or command: not yet supported`,
        hint: `list the subjects: [[subjects]] with set = "${name}" and ids = ["first", "second"]`,
    });
}
function work({ project }, benchmark) {
    return {
        invocation: benchmark.kind === 'protocol' ? (project.invocation ?? null) : null,
        entryPoint: benchmark.entry_point ?? null,
        command: benchmark.command ?? null,
        format: benchmark.format ?? null,
        files: benchmark.files,
        env: project.env,
        timeout: benchmark.timeout,
        warmup: warmupOf(benchmark),
        repetitions: benchmark.repetitions,
        seeds: benchmark.baseline_seeds,
        threads: benchmark.threads,
        corpus: corpusOf(benchmark),
    };
}
function planned(loaded, index, baselines, tools) {
    const { manifest } = loaded;
    const benchmark = manifest.benchmarks[index];
    const unknown = unknownNames(loaded, index, tools);
    const subjects = subjectsOf(loaded, index);
    if (!subjects.ok)
        return (0,problem/* fail */.fJ)(...unknown, ...subjects.problems);
    if (unknown.length > 0)
        return (0,problem/* fail */.fJ)(...unknown);
    const tier = (0,policy/* tierOf */.kx)(benchmark);
    const definition = (0,manifest_definition/* definitionOf */.Fg)(manifest, benchmark);
    const shared = {
        name: benchmark.name,
        kind: benchmark.kind,
        tier,
        cost: costOf(benchmark),
        ...work(manifest, benchmark),
        deterministic: benchmark.deterministic ?? tier === 'correctness',
        reference: benchmark.reference ?? null,
        requires: requiresOf(benchmark),
        required: benchmark.required,
        storedGate: storedGate(benchmark),
        ...(0,policy/* judgementOf */.lG)(loaded, index),
        renames: (0,renames/* renamesOf */.fD)(benchmark),
        baselines,
        definitionHash: (0,manifest_definition/* definitionHash */.cn)(definition, tools.sha256),
        definition,
        place: placeOf(loaded, index),
    };
    return (0,problem.ok)(subjects.value.map((subject) => ({ ...shared, subject })));
}
/** Names asked for that no benchmark has. */
function strangers({ manifest, file }, request) {
    const { names = [], elsewhere = [] } = request;
    const known = [...new Set([...manifest.benchmarks.map(({ name }) => name), ...elsewhere])];
    const unknown = names.filter((pattern) => !known.some((name) => (0,plan/* matches */.cK)(pattern, name)));
    return unknown.map((name) => ({
        where: { file },
        what: `no benchmark is called "${name}"`,
        hint: (0,suggestion/* knownWords */.L3)(name, known),
    }));
}
/** Positions of the benchmarks that a request takes. */
function chosen({ manifest }, { event, names = [], cost }) {
    const wanted = cost ?? (names.length > 0 ? 'all' : costFor(event));
    return manifest.benchmarks.flatMap((benchmark, index) => {
        const named = names.length === 0 || names.some((pattern) => (0,plan/* matches */.cK)(pattern, benchmark.name));
        return named && (wanted === 'all' || wanted === costOf(benchmark)) ? [index] : [];
    });
}
/**
 * What one session measures and how it is judged: every name resolved, every default filled in; or every problem.
 * A request that fits no benchmark, as a pull request where all are heavy, gives a plan without benchmarks.
 */
function planOf(loaded, request, tools) {
    const { manifest, file } = loaded;
    const asked = request.baselines
        ? askedBaselines(request.baselines, file)
        : (0,problem.ok)(baselinesFor(manifest, request.event));
    const unknown = strangers(loaded, request);
    const baselines = asked.ok ? asked.value : [];
    const benchmarks = (0,problem/* all */.Q7)(chosen(loaded, request).map((index) => planned(loaded, index, baselines, tools)));
    const problems = [
        ...unknown,
        ...(asked.ok ? [] : asked.problems),
        ...(benchmarks.ok ? [] : benchmarks.problems),
    ];
    if (problems.length > 0 || !benchmarks.ok)
        return (0,problem/* fail */.fJ)(...problems);
    const { machine, project } = manifest;
    return (0,problem.ok)({
        project: project.name,
        manifestHash: request.manifestHash,
        gate: gatePolicy(manifest),
        budget: project.budget,
        env: project.env,
        envPassthrough: project.env_passthrough,
        machine: { label: machine.label, cpus: machine.cpus ?? null, exclusive: machine.exclusive },
        benchmarks: benchmarks.value.flat(),
    });
}
//# sourceMappingURL=plan.js.map

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

/***/ 4925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ roundingOf),
/* harmony export */   g: () => (/* binding */ compareDirectly)
/* harmony export */ });
/* harmony import */ var _model_measurement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8711);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(462);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8345);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7091);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5250);





/** Two values closer than this share of the larger one are the same value, written with different rounding. */
const relativeSlack = 1e-9;
/** The difference that rounding may cause between two values. */
const roundingOf = (a, b) => relativeSlack * Math.max(Math.abs(a), Math.abs(b));
function differenceOf(head, base, policy) {
    return {
        worse: (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .worseSign */ .C)(policy.direction) * (head - base),
        allowance: policy.absTolerance ?? policy.tolerance * Math.abs(base),
        rounding: roundingOf(head, base),
    };
}
/** Change as a share of |base|, or in the metric's unit where that is declared or base is 0. */
function evidenceOf(head, base, worse, policy) {
    const absolute = policy.absTolerance !== null || base === 0;
    const change = absolute ? worse : worse / Math.abs(base);
    return { ..._model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2, head, base, worse: (0,_bounds_js__WEBPACK_IMPORTED_MODULE_3__/* .finiteOrNull */ .Es)(change === 0 ? 0 : change), absolute };
}
function factOf({ worse, head, base, absolute }) {
    const values = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(head ?? 0)} against ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(base ?? 0)}`;
    if (!worse)
        return `${values}: no change`;
    return `${values}: ${worse > 0 ? 'worse' : 'better'} by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(Math.abs(worse), absolute)}`;
}
/**
 * Compares two values as they are. Worse by more than the tolerance is a regression: the
 * boundary itself passes, with a slack of 1e-9 relative for rounding. Mode promote asks for any improvement
 * above that slack.
 */
function compareDirectly(head, base, policy, mode) {
    if (!(0,_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .allFinite */ .v)([head, base]))
        return _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .notFinite */ .h2;
    const { worse, allowance, rounding } = differenceOf(head, base, policy);
    const evidence = evidenceOf(head, base, worse, policy);
    const margin = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj)(policy.absTolerance ?? policy.tolerance, policy.absTolerance !== null);
    const fact = factOf(evidence);
    if (worse > allowance + rounding) {
        return { kind: (0,_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .worseKind */ .d)(mode), evidence, reason: `${fact}, more than the tolerance of ${margin}` };
    }
    if (mode === 'no-regression')
        return { kind: 'PASS', evidence, reason: `${fact}, tolerance ${margin}` };
    return worse < -rounding
        ? { kind: 'PROMOTE', evidence, reason: fact }
        : { kind: 'REJECT', evidence, reason: `${fact}; only an improvement is promoted` };
}
//# sourceMappingURL=direct.js.map

/***/ }),

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ exact)
/* harmony export */ });
/* harmony import */ var _direct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4925);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5250);


const runsNeeded = 2;
function tooFew(side, { values }) {
    if (values.length >= runsNeeded)
        return null;
    const has = `${side} has ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(values.length, 'run')}`;
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .without */ .FF)('NEEDS_MORE_DATA', `an exact metric needs ${runsNeeded} runs a side that agree; ${has}`);
}
function disagreement(side, { values }) {
    const other = values.find((value) => value !== values[0]);
    if (other === undefined)
        return null;
    const pair = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(values[0])} and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(other)}`;
    return `not deterministic: runs of ${side} gave ${pair}; make the benchmark repeatable or drop exact`;
}
const exact = {
    name: 'exact',
    summary: 'For counts and sizes: all runs of a side must agree, then the values are compared directly.',
    judges: 'values',
    judge(head, base, policy, { mode }) {
        const broken = disagreement('base', base);
        if (broken)
            return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .without */ .FF)('ERROR', broken);
        const unstable = disagreement('head', head);
        if (unstable)
            return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .without */ .FF)('FAIL', unstable);
        const missing = tooFew('base', base) ?? tooFew('head', head);
        return missing ?? (0,_direct_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDirectly */ .g)(head.values[0], base.values[0], policy, mode);
    },
};
//# sourceMappingURL=exact.js.map

/***/ }),

/***/ 8287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ storedGates)
});

// UNUSED EXPORTS: gates

// EXTERNAL MODULE: ./build/src/core/gates/exact.js
var exact = __webpack_require__(901);
// EXTERNAL MODULE: ./build/src/core/model/measurement.js
var measurement = __webpack_require__(8711);
// EXTERNAL MODULE: ./build/src/core/model/verdict.js
var verdict = __webpack_require__(462);
// EXTERNAL MODULE: ./build/src/core/stats/mann-whitney.js
var mann_whitney = __webpack_require__(3808);
// EXTERNAL MODULE: ./build/src/core/stats/signed-rank.js
var signed_rank = __webpack_require__(1180);
// EXTERNAL MODULE: ./build/src/core/gates/bounds.js
var bounds = __webpack_require__(8345);
// EXTERNAL MODULE: ./build/src/core/gates/gate.js
var gate = __webpack_require__(7091);
// EXTERNAL MODULE: ./build/src/core/gates/margins.js
var margins = __webpack_require__(1877);
// EXTERNAL MODULE: ./build/src/core/gates/direct.js
var direct = __webpack_require__(4925);
// EXTERNAL MODULE: ./build/src/core/gates/wording.js
var wording = __webpack_require__(5250);
;// CONCATENATED MODULE: ./build/src/core/gates/proof.js




const valuesNeeded = 2;
/** The word for what the exact tests found: no-regression asks "proven worse?", promote asks "proven better?". */
function judgementFrom(proof, policy, options) {
    const { mode, alpha } = options;
    const { pWorse, pBetter } = proof;
    const evidence = { ...proof.evidence, pReject: pWorse, pPass: mode === 'promote' ? pBetter : null };
    const show = (value) => (0,wording/* amount */.vj)(value, evidence.absolute);
    const margin = show(policy.absTolerance ?? policy.tolerance);
    if (pWorse <= alpha + signed_rank/* slack */.$) {
        const reason = `worse by at least ${show(evidence.low ?? 0)}, more than the tolerance of ${margin}`;
        return { kind: (0,gate/* worseKind */.d)(mode), evidence, reason };
    }
    if (mode === 'no-regression') {
        return { kind: 'PASS', evidence, reason: `not proven worse than the tolerance of ${margin}` };
    }
    return pBetter <= alpha + signed_rank/* slack */.$
        ? { kind: 'PROMOTE', evidence, reason: `better by at least ${show(-(evidence.high ?? 0))}` }
        : { kind: 'REJECT', evidence, reason: 'not proven better than base' };
}
/** benchstone's rule: the statistic, positive = better, against its threshold. */
function literalJudgement(z, threshold, evidence, mode) {
    const shown = Number.isFinite(z) ? z.toFixed(4) : String(z);
    const reason = `z = ${shown} (positive is better), threshold ${threshold}`;
    if (mode === 'promote')
        return { kind: z >= threshold ? 'PROMOTE' : 'REJECT', evidence, reason };
    return { kind: z <= -threshold ? 'FAIL' : 'PASS', evidence, reason };
}
/** True when neither side varies and they differ by no more than rounding does: whatever the formula, no change. */
function isSameConstant(head, base) {
    const [first] = base.values;
    const all = [...head.values, ...base.values];
    const isConstant = (values) => values.every((value) => value === values[0]);
    if (first === undefined || !isConstant(head.values) || !isConstant(base.values))
        return false;
    return all.every((value) => Math.abs(value - first) <= (0,direct/* roundingOf */.Y)(value, first));
}
/** Null when both sides have enough values to speak of spread. */
function tooFewValues(head, base) {
    for (const [side, { values }] of [
        ['base', base],
        ['head', head],
    ]) {
        if (values.length < valuesNeeded) {
            const has = `${side} has ${(0,wording/* counted */.hS)(values.length, 'value')}`;
            return (0,wording/* without */.FF)('NEEDS_MORE_DATA', `${has}, at least ${valuesNeeded} are needed to know its spread`);
        }
    }
    return null;
}
//# sourceMappingURL=proof.js.map
// EXTERNAL MODULE: ./build/src/core/gates/samples.js
var gates_samples = __webpack_require__(7305);
;// CONCATENATED MODULE: ./build/src/core/gates/mann-whitney.js










function judgeByRanks(head, base, policy, options) {
    const scale = (0,margins/* scaleOf */._K)(policy, (0,margins/* formFor */.iD)(policy, [...base.values, ...head.values]));
    const samples = (0,gates_samples/* samplesOf */.lc)(head.values, base.values, policy, scale);
    const pWorse = (0,gates_samples/* rankTest */.Nl)(samples, scale.toTheta(scale.tolerance)).pGreater;
    const pBetter = (0,gates_samples/* rankTest */.Nl)(samples, 0).pLess;
    const { alpha } = options;
    const found = (0,gates_samples/* shiftInterval */.YW)(samples, { worse: alpha, good: alpha });
    const within = pBetter <= alpha + signed_rank/* slack */.$;
    const proven = { worse: pWorse <= alpha + signed_rank/* slack */.$, within, tolerance: scale.tolerance, limit: 0 };
    const changes = () => Array.from((0,gates_samples/* crossings */.cs)(samples), scale.toMargin);
    const { low, high } = (0,bounds/* agreeing */.HD)((0,bounds/* shownInterval */.bS)(found, scale.toMargin), proven, changes);
    const evidence = {
        ...verdict/* noEvidence */.n2,
        ...(0,gates_samples/* mediansOf */.Hz)(head.values, base.values),
        worse: (0,bounds/* finiteOrNull */.Es)(scale.toMargin(found.estimate)),
        low: (0,bounds/* finiteOrNull */.Es)(low),
        high: (0,bounds/* finiteOrNull */.Es)(high),
        confidence: 1 - alpha,
        absolute: scale.absolute,
    };
    return judgementFrom({ evidence, pWorse, pBetter }, policy, options);
}
function judgeByZ(head, base, policy, options) {
    const z = isSameConstant(head, base)
        ? 0
        : -(0,measurement/* worseSign */.C)(policy.direction) * (0,mann_whitney/* literalRankZ */.y0)(head.values, base.values);
    const evidence = { ...verdict/* noEvidence */.n2, ...(0,gates_samples/* mediansOf */.Hz)(head.values, base.values) };
    return literalJudgement(z, options.literalThreshold ?? 0, evidence, options.mode);
}
/** Two against two can give no p below 1/6: more values are needed before any answer but PASS is possible. */
function cannotDecide(head, base, alpha) {
    const least = (0,mann_whitney/* smallestP */.sd)(head.values.length, base.values.length);
    if (least <= alpha + signed_rank/* slack */.$)
        return null;
    const sizes = `${head.values.length} against ${base.values.length} values`;
    const reason = `${sizes} can give no p below ${(0,wording/* number */.ai)(least)}, and ${(0,wording/* number */.ai)(alpha)} is needed: run more repetitions`;
    return (0,wording/* without */.FF)('NEEDS_MORE_DATA', reason);
}
const mannWhitney = {
    name: 'mann-whitney',
    summary: "Stored runs by the exact rank-sum test; benchstone's rank z against its threshold where asked for.",
    judges: 'values',
    judge(head, base, policy, options) {
        if (!(0,gate/* allFinite */.v)([...head.values, ...base.values]))
            return wording/* notFinite */.h2;
        const missing = tooFewValues(head, base);
        if (missing)
            return missing;
        if (options.literalThreshold !== null)
            return judgeByZ(head, base, policy, options);
        return cannotDecide(head, base, options.alpha) ?? judgeByRanks(head, base, policy, options);
    },
};
//# sourceMappingURL=mann-whitney.js.map
// EXTERNAL MODULE: ./build/src/core/gates/paired.js + 4 modules
var paired = __webpack_require__(4039);
// EXTERNAL MODULE: ./build/src/core/gates/reference.js
var reference = __webpack_require__(5583);
// EXTERNAL MODULE: ./build/src/core/stats/order-statistic.js
var order_statistic = __webpack_require__(4930);
;// CONCATENATED MODULE: ./build/src/core/stats/summary.js

/** The sum with the rounding error of every step carried along (Neumaier 1974). */
function sum(values) {
    let total = 0;
    let lost = 0;
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        const next = total + value;
        lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
        total = next;
    }
    return total + lost;
}
/** A power of two near the largest magnitude, so that squares neither overflow nor vanish; 1 for ordinary values. */
function unitOf(values) {
    let largest = 0;
    for (let i = 0; i < values.length; i++)
        largest = Math.max(largest, Math.abs(values[i]));
    if (largest === 0 || (largest > 1e-100 && largest < 1e100))
        return 1;
    return 2 ** Math.max(-1022, Math.floor(Math.log2(largest)));
}
/** Summarises a sample of finite values. @throws RangeError when it is empty. */
function summaryOf(values) {
    const n = values.length;
    if (n === 0)
        throw new RangeError('an empty sample has no mean');
    const first = values[0];
    // The mean of equal values can differ from them by rounding, and then they would seem to vary.
    if (Array.prototype.every.call(values, (value) => value === first)) {
        return { n, mean: first, sd: 0, se: 0, median: first };
    }
    const unit = unitOf(values);
    const scaled = Float64Array.from(values, (value) => value / unit);
    const mean = sum(scaled) / n;
    const squares = scaled.map((value) => (value - mean) ** 2);
    const sd = n > 1 ? Math.sqrt(sum(squares) / (n - 1)) : 0;
    return { n, mean: mean * unit, sd: sd * unit, se: (sd / Math.sqrt(n)) * unit, median: (0,order_statistic/* median */.JZ)(values) };
}
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./build/src/core/stats/special.js
var special = __webpack_require__(6758);
;// CONCATENATED MODULE: ./build/src/core/stats/welch.js


/**
 * Welch's t test (1947). Null when it is undefined: fewer than two values on a side, or no spread on both.
 */
function welch(head, base) {
    if (head.length < 2 || base.length < 2)
        return null;
    const [h, b] = [summaryOf(head), summaryOf(base)];
    const error = Math.hypot(h.se, b.se);
    if (error === 0)
        return null;
    const share = (h.se / error) ** 2;
    const df = 1 / (share ** 2 / (h.n - 1) + (1 - share) ** 2 / (b.n - 1));
    const t = h.mean / error - b.mean / error;
    return { t, df, pGreater: (0,special/* studentUpperTail */.g_)(t, df) };
}
/**
 * benchstone's sigma: (mean head - mean base) / √(se² + se²), read against a normal quantile. Positive when head
 * is larger; without any spread 0 for equal means, else infinite.
 */
function sigmaZ(head, base) {
    const error = Math.hypot(head.se, base.se);
    if (error > 0)
        return (head.mean - base.mean) / error;
    return head.mean === base.mean ? 0 : Math.sign(head.mean - base.mean) * Number.POSITIVE_INFINITY;
}
//# sourceMappingURL=welch.js.map
;// CONCATENATED MODULE: ./build/src/core/gates/sigma.js











const bisections = 80;
/** p of "head's mean is worse than base's moved by θ". */
const pAbove = (samples, theta) => welch(samples.head, (0,gates_samples/* movedBase */.pO)(samples, theta))?.pGreater ?? Number.NaN;
/** Margin at which p reaches `level`, searched outwards from the estimate in the direction of `sign`. */
function turningPoint(samples, estimate, level, sign) {
    const open = (theta) => sign < 0 ? pAbove(samples, theta) > level : pAbove(samples, theta) < 1 - level;
    let step = Math.abs(estimate) * 1e-6 || 1e-12;
    while (open(estimate + sign * step) && step < Number.MAX_VALUE / 4)
        step *= 2;
    let [inside, outside] = [estimate, estimate + sign * step];
    if (open(outside) || Number.isNaN(pAbove(samples, outside)))
        return sign * Number.POSITIVE_INFINITY;
    for (let i = 0; i < bisections; i++) {
        const middle = inside / 2 + outside / 2;
        if (open(middle))
            inside = middle;
        else
            outside = middle;
    }
    return outside;
}
function intervalOf(samples, alpha) {
    const [head, base] = [summaryOf(samples.head), summaryOf(samples.base)];
    const estimate = (head.mean - base.mean) / summaryOf(samples.weights).mean;
    if (!Number.isFinite(estimate)) {
        return { estimate, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    }
    const [low, high] = [turningPoint(samples, estimate, alpha, -1), turningPoint(samples, estimate, alpha, 1)];
    return { estimate, low, high };
}
/** Welch's t with its real degrees of freedom, head against base moved by the tolerance. */
function judgeByWelch(head, base, policy, options) {
    const scale = (0,margins/* scaleOf */._K)(policy, 'linear');
    const samples = (0,gates_samples/* samplesOf */.lc)(head.values, base.values, policy, scale);
    const pWorse = pAbove(samples, scale.tolerance);
    const pBetter = welch(samples.base, samples.head).pGreater;
    const found = intervalOf(samples, options.alpha);
    const worse = pWorse <= options.alpha;
    const proven = { worse, within: pBetter <= options.alpha, tolerance: scale.tolerance, limit: 0 };
    const { low, high } = (0,bounds/* agreeing */.HD)(found, proven, () => [found.estimate]);
    const evidence = {
        ...verdict/* noEvidence */.n2,
        head: summaryOf(head.values).mean,
        base: summaryOf(base.values).mean,
        worse: (0,bounds/* finiteOrNull */.Es)(found.estimate),
        low: (0,bounds/* finiteOrNull */.Es)(low),
        high: (0,bounds/* finiteOrNull */.Es)(high),
        confidence: 1 - options.alpha,
        absolute: scale.absolute,
    };
    return judgementFrom({ evidence, pWorse, pBetter }, policy, options);
}
function sigma_judgeByZ(head, base, policy, options) {
    const [h, b] = [summaryOf(head.values), summaryOf(base.values)];
    const z = isSameConstant(head, base) ? 0 : -(0,measurement/* worseSign */.C)(policy.direction) * sigmaZ(h, b);
    const evidence = { ...verdict/* noEvidence */.n2, head: h.mean, base: b.mean };
    const judged = literalJudgement(z, options.literalThreshold ?? 0, evidence, options.mode);
    return { ...judged, reason: `${judged.reason}${fragility(b)}` };
}
/** benchstone's warning: z rests on the mean of the baseline, and its standard error is more than this share of it. */
const fragileAbove = 0.05;
function fragility({ mean, se }) {
    const share = mean === 0 ? 0 : se / Math.abs(mean);
    if (share <= fragileAbove)
        return '';
    return `; fragile: the baseline's mean is uncertain by ${(0,wording/* amount */.vj)(share, false)} (standard error), more runs or mann_whitney would be steadier`;
}
const sigma = {
    name: 'sigma',
    summary: "Means of stored runs by Welch's t; benchstone's z against its threshold where that is asked for.",
    judges: 'values',
    judge(head, base, policy, options) {
        if (!(0,gate/* allFinite */.v)([...head.values, ...base.values]))
            return wording/* notFinite */.h2;
        const missing = tooFewValues(head, base);
        if (missing)
            return missing;
        if (options.literalThreshold !== null)
            return sigma_judgeByZ(head, base, policy, options);
        // Without spread on both sides there is no error to test against, and nothing that could be chance.
        if (welch(head.values, base.values) === null) {
            return (0,direct/* compareDirectly */.g)(head.values[0], base.values[0], policy, options.mode);
        }
        return judgeByWelch(head, base, policy, options);
    },
};
//# sourceMappingURL=sigma.js.map
// EXTERNAL MODULE: ./build/src/core/gates/target.js
var target = __webpack_require__(9009);
// EXTERNAL MODULE: ./build/src/core/gates/threshold.js
var threshold = __webpack_require__(5817);
;// CONCATENATED MODULE: ./build/src/core/gates/index.js







/** The gates that judge stored values. */
const storedGates = [sigma, mannWhitney, threshold/* threshold */.E, exact/* exact */.e, target/* target */.a];
/** Every gate; names, help and tables are made from this list. */
const gates = [paired/* paired */.iW, ...storedGates, reference/* reference */.i];
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 5583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ reference)
/* harmony export */ });
/* unused harmony export judgeReference */
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5250);

const short = (hash) => hash.replace(/^sha256:/, '').slice(0, 12);
function disagreement(side, hashes) {
    const other = hashes.find((hash) => hash !== hashes[0]);
    if (other === undefined)
        return null;
    return `not deterministic: repetitions of ${side} gave ${short(hashes[0])} and ${short(other)}`;
}
/**
 * Judges the artifact hashes of all ok repetitions of head, not only the last: every one must equal what is
 * expected. `expected` null: there is nothing to compare with, NO_REFERENCE.
 */
function judgeReference(head, expected) {
    if (expected === null || (expected.from === 'base' && expected.hashes.length === 0)) {
        return (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('NO_REFERENCE', 'no reference is frozen; freeze one from a run known to be right');
    }
    const broken = expected.from === 'base' ? disagreement('base', expected.hashes) : null;
    if (broken)
        return (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('ERROR', broken);
    if (head.length === 0)
        return (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('NEEDS_MORE_DATA', 'no repetition of head produced an artifact');
    const unstable = disagreement('head', head);
    if (unstable)
        return (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('FAIL', unstable);
    const wanted = expected.from === 'base' ? expected.hashes[0] : expected.hash;
    const name = expected.from === 'base' ? "base's artifact (no reference is frozen)" : 'the frozen reference';
    return head[0] === wanted
        ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('PASS', `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(head.length, 'repetition')} equal to ${name}`)
        : (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('FAIL', `artifact ${short(head[0])} differs from ${name}, ${short(wanted)}`);
}
const reference = {
    name: 'reference',
    summary: 'Artifacts byte for byte: every repetition must have the hash of the frozen reference.',
    judges: 'artifacts',
    judge: judgeReference,
};
//# sourceMappingURL=reference.js.map

/***/ }),

/***/ 9009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ target)
/* harmony export */ });
/* harmony import */ var _model_measurement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8711);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(462);
/* harmony import */ var _direct_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4925);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7091);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5250);





const target = {
    name: 'target',
    summary: 'The reported value against the declared target; missing it fails only where that is enforced.',
    judges: 'values',
    judge(head, _base, policy) {
        const goal = policy.target;
        if (goal === null)
            return (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .without */ .FF)('SKIPPED', 'no target is declared for this metric');
        if (!(0,_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .allFinite */ .v)([head.value, goal]))
            return _wording_js__WEBPACK_IMPORTED_MODULE_2__/* .notFinite */ .h2;
        const short = (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_4__/* .worseSign */ .C)(policy.direction) * (head.value - goal);
        const evidence = { ..._model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .noEvidence */ .n2, head: head.value, base: goal, worse: short, absolute: true };
        const values = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(head.value)} against the target ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(goal)}`;
        if (short <= (0,_direct_js__WEBPACK_IMPORTED_MODULE_1__/* .roundingOf */ .Y)(head.value, goal))
            return { kind: 'PASS', evidence, reason: `${values}: met` };
        const missed = `${values}: missed by ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(short)}`;
        return policy.enforceTarget
            ? { kind: 'FAIL', evidence, reason: missed }
            : { kind: 'PASS', evidence, reason: `${missed}; the target is not enforced` };
    },
};
//# sourceMappingURL=target.js.map

/***/ }),

/***/ 5817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ threshold)
/* harmony export */ });
/* harmony import */ var _direct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4925);

const threshold = {
    name: 'threshold',
    summary: 'The reported values compared directly: worse by more than the tolerance fails.',
    judges: 'values',
    judge: (head, base, policy, { mode }) => (0,_direct_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDirectly */ .g)(head.value, base.value, policy, mode),
};
//# sourceMappingURL=threshold.js.map

/***/ }),

/***/ 4666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   cn: () => (/* binding */ definitionHash)
/* harmony export */ });
/* unused harmony export canonical */
/** JSON with the keys of every object in order, so that the same content is the same text. */
function canonical(value) {
    return JSON.stringify(value, (_, inner) => {
        if (typeof inner !== 'object' || inner === null || Array.isArray(inner))
            return inner;
        return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
    });
}
function corpus({ corpus_path: path, corpus_hash: hash, corpus_type: type }) {
    return path === undefined ? undefined : { path, hash, type: type ?? 'bytes' };
}
const filled = (items) => (items.length > 0 ? items : undefined);
/**
 * What the definition hash covers: kind, command, entry, input and environment. How the numbers are judged, how
 * often they are taken and how long that may take is left out, because it does not change them.
 */
function definitionOf({ project }, benchmark) {
    const parts = {
        kind: benchmark.kind,
        invocation: benchmark.kind === 'protocol' ? project.invocation : undefined,
        entry_point: benchmark.entry_point,
        command: benchmark.command,
        format: benchmark.format,
        files: filled(benchmark.files),
        suite: benchmark.suite,
        seeds: filled(benchmark.baseline_seeds),
        corpus: corpus(benchmark),
        env: Object.keys(project.env).length > 0 ? project.env : undefined,
    };
    const declared = Object.entries(parts).filter(([, value]) => value !== undefined);
    return Object.fromEntries(declared.map(([part, value]) => [part, typeof value === 'string' ? value : canonical(value)]));
}
/**
 * `sha256:<hex>` of a definition.
 *
 * @param sha256 lower-case hexadecimal SHA-256 of the UTF-8 bytes of a text
 */
const definitionHash = (definition, sha256) => `sha256:${sha256(canonical(definition))}`;
//# sourceMappingURL=definition.js.map

/***/ }),

/***/ 8517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ splitMatch),
/* harmony export */   kx: () => (/* binding */ tierOf),
/* harmony export */   lG: () => (/* binding */ judgementOf)
/* harmony export */ });
/* unused harmony export isTimeOrRate */
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6187);
/* harmony import */ var _gate_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9365);
/* harmony import */ var _margins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1132);




/** Tier of a benchmark that does not say: what its kind can answer. Protocol benchmarks always say. */
function tierOf({ kind, tier }) {
    if (tier !== undefined)
        return tier;
    if (kind === 'artifact')
        return 'correctness';
    return kind === 'agent-suite' ? 'quality' : 'performance';
}
/** True if a unit tells time or a rate of work in time: such values belong to the machine that took them. */
function isTimeOrRate(unit) {
    const word = unit.trim().toLowerCase();
    const time = /^(ns|us|µs|μs|ms|s|sec|secs|min|h|nanoseconds?|microseconds?|milliseconds?|seconds?|minutes?|hours?|cycles?)$/;
    const rate = /(\/|\bper\b\s*)(ns|us|µs|μs|ms|s|sec|secs?|seconds?|min|minutes?|h|hours?)$|^(bps|[kmgt]?hz|fps|qps|rps|iops|tps|[kmgt]?flops)$/;
    const cost = /^(ns|us|µs|μs|ms|s|sec|seconds?)(\/|\s*per\b)/;
    return time.test(word) || rate.test(word) || cost.test(word);
}
const machineIndependent = (tier, unit) => tier === 'quality' && (unit === null || !isTimeOrRate(unit));
/** What `[gate]` says of every metric, before any exception. */
function gateMargins({ gate }) {
    const own = [
        ...(gate.tolerance === undefined ? [] : [`[gate] tolerance ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(gate.tolerance)}`]),
        ...(gate.limit === undefined ? [] : [`[gate] limit ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(gate.limit)}`]),
    ];
    return { ...(0,_margins_js__WEBPACK_IMPORTED_MODULE_2__/* .narrowed */ .fQ)(_gate_table_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v4.strict, gate), origin: [`preset ${gate.preset}`, ...own] };
}
/** Policy of a metric of which nothing is declared. */
function plainPolicy(manifest, benchmark) {
    const tier = tierOf(benchmark);
    const plain = {
        ...gateMargins(manifest),
        direction: null,
        unit: null,
        mandatory: true,
        exact: false,
        machineIndependent: machineIndependent(tier, null),
        absTolerance: null,
        absLimit: null,
        target: null,
        enforceTarget: false,
        quarantine: null,
    };
    if (tier === 'correctness' || !benchmark.deterministic)
        return plain;
    return ruled(plain, { exact: true }, 'deterministic: compared exactly', tier);
}
/** An exact metric tolerates nothing unless the rule that makes it exact, or a later one, says so. */
const turnsExact = (policy, rule) => rule.exact === true && !policy.exact && rule.tolerance === undefined && rule.preset === undefined;
/** A policy after one more rule; keys that the rule does not set stay. */
function ruled(policy, rule, origin, tier) {
    const unit = rule.unit ?? policy.unit;
    const fresh = rule.unit !== undefined && rule.unit !== policy.unit;
    const margins = turnsExact(policy, rule) ? { ...rule, tolerance: 0 } : rule;
    return {
        direction: rule.direction ?? policy.direction,
        unit,
        mandatory: rule.mandatory ?? policy.mandatory,
        exact: rule.exact ?? policy.exact,
        machineIndependent: rule.machine_independent ?? (fresh ? machineIndependent(tier, unit) : policy.machineIndependent),
        ...(0,_margins_js__WEBPACK_IMPORTED_MODULE_2__/* .narrowed */ .fQ)(policy, margins),
        absTolerance: rule.abs_tolerance ?? policy.absTolerance,
        absLimit: rule.abs_limit ?? policy.absLimit,
        target: rule.target ?? policy.target,
        enforceTarget: rule.enforce_target ?? policy.enforceTarget,
        quarantine: rule.quarantine ?? policy.quarantine,
        origin: [...policy.origin, origin],
    };
}
/** `benchmark` or `benchmark/metric`, at the first slash: metric names hold slashes, benchmark names do not. */
function splitMatch(match) {
    const slash = match.indexOf('/');
    return slash < 0 ? [match, '*'] : [match.slice(0, slash), match.slice(slash + 1)];
}
function exceptionsFor(name, { manifest, file, lines }) {
    const exceptions = manifest.policy.flatMap((rule, index) => {
        const [benchmark, metrics] = splitMatch(rule.match);
        if (!(0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(benchmark, name))
            return [];
        return [{ metrics, rule, origin: `[[policy]] ${rule.match} (${file}:${lines.policy[index]})` }];
    });
    // The last match wins alone, so nothing before one that takes every metric has a say.
    return exceptions.slice(Math.max(0, exceptions.findLastIndex(({ metrics }) => metrics === '*')));
}
const isPattern = (pattern) => /[*?]/.test(pattern);
/** A selector and, after it, the exceptions that take some of its metrics. */
function withExceptions(selector, exceptions, tier) {
    const except = ({ rule, origin }) => ruled(selector.policy, rule, origin, tier);
    if (!isPattern(selector.pattern)) {
        const last = exceptions.findLast(({ metrics }) => (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(metrics, selector.pattern));
        return [last ? { ...selector, policy: except(last) } : selector];
    }
    const all = exceptions.find(({ metrics }) => metrics === '*');
    const some = exceptions.filter(({ metrics }) => metrics !== '*');
    return [
        all ? { ...selector, policy: except(all) } : selector,
        ...some.map((exception) => ({
            pattern: exception.metrics,
            within: selector.pattern,
            policy: except(exception),
        })),
    ];
}
/** Names of what a kind measures by itself, with what is known of them. */
function primary({ kind, metric_direction: direction }, tier) {
    if (kind === 'command')
        return [{ name: 'wall', unit: 's', direction: 'minimize' }];
    if (kind === 'protocol' && tier !== 'correctness')
        return [{ name: 'metric', direction }];
    return [];
}
function lineOrigin(lines, benchmark, metric, { file }) {
    return `metrics[${metric}] (${file}:${lines.metrics[benchmark][metric]})`;
}
/**
 * How benchmark `index` of the manifest is judged. From general to particular: preset, `[gate]`, the declaration of
 * the metric, and the last `[[policy]]` that matches it.
 */
function judgementOf(loaded, index) {
    const benchmark = loaded.manifest.benchmarks[index];
    const tier = tierOf(benchmark);
    const plain = plainPolicy(loaded.manifest, benchmark);
    const exceptions = exceptionsFor(benchmark.name, loaded);
    const own = primary(benchmark, tier).map((rule) => ({
        pattern: rule.name,
        policy: ruled(plain, rule, `kind ${benchmark.kind}`, tier),
    }));
    const declared = benchmark.metrics.map((metric, at) => ({
        pattern: metric.name ?? metric.match,
        policy: ruled(plain, metric, lineOrigin(loaded.lines, index, at, loaded), tier),
    }));
    const selectors = [...own, ...declared];
    if (selectors.length > 0 || tier === 'correctness') {
        return {
            metrics: selectors.flatMap((each) => withExceptions(each, exceptions, tier)),
            defaultPolicy: null,
        };
    }
    const [all, ...some] = withExceptions({ pattern: '*', policy: plain }, exceptions, tier);
    return { metrics: some, defaultPolicy: all.policy };
}
//# sourceMappingURL=policy.js.map

/***/ })

};
