export const id = 7555;
export const ids = [7555];
export const modules = {

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
/** The kind `tool-output` for a list of formats, which is asked for before the first tool runs. */
const toolOutputWith = (load) => ({
    name: 'tool-output',
    summary: 'Runs a benchmark tool and reads the measurements it prints',
    execute: neverThrowing(async (world, request) => {
        const formats = await load();
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
/** Reads what a benchmark tool prints. Formats are a fifth of all code, and only this kind needs them. */
const toolOutput = toolOutputWith(async () => (await Promise.all(/* import() */[__webpack_require__.e(334), __webpack_require__.e(303)]).then(__webpack_require__.bind(__webpack_require__, 303))).formats);
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

/***/ 3081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ detectAmong),
/* harmony export */   a: () => (/* binding */ detectionLength)
/* harmony export */ });
/* harmony import */ var _model_plugin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9460);

/** How much of a text is looked at, in characters. */
const detectionLength = 65_536;
/** The format called `declared`, else the one that the beginning of the text is surely of. */
function detectAmong(formats, declared, text) {
    if (declared === null)
        return surest(formats, text.slice(0, detectionLength));
    const format = (0,_model_plugin_js__WEBPACK_IMPORTED_MODULE_0__/* .findPlugin */ .f)(formats, declared);
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

/***/ 8685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hB: () => (/* binding */ lineFeed),
/* harmony export */   uf: () => (/* binding */ byLine),
/* harmony export */   wI: () => (/* binding */ byPattern)
/* harmony export */ });
/* harmony import */ var _own_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6064);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);


/** Characters of the longest line that is read: a text without line ends must not fill the memory. */
const longestLine = 2 ** 16;
const esc = String.fromCharCode(27);
/** Colours, cursor movements and titles. */
const terminalCodes = new RegExp(`${esc}(?:\\[[0-9;?]*[ -/]*[@-~]|\\][^${esc}\\u0007]*(?:\\u0007|${esc}\\\\)?|[ -/]+[0-~]|[@-Z\\\\^_])`, 'g');
/** A line as a terminal shows it in the end: what a carriage return overwrote is gone. */
function shown(line) {
    let end = line.length;
    while (end > 0 && line[end - 1] === '\r')
        end -= 1;
    const ended = line.slice(0, end);
    const plain = ended.includes(esc) ? ended.replace(terminalCodes, '') : ended;
    return plain.slice(plain.lastIndexOf('\r') + 1);
}
/** Whether a terminal shows every line of this as it is written. */
const isPlain = (text) => !text.includes(esc) && !text.includes('\r');
/** Hands a text that comes in pieces to `reader`, line by line. */
function lineFeed(reader) {
    let [rest, number] = ['', 0];
    const overlong = [];
    const take = (line, isShown) => {
        number += 1;
        const text = number === 1 ? line.replace(/^\uFEFF/, '') : line;
        if (line.length > longestLine)
            overlong.push(number);
        else
            reader.line(isShown ? text : shown(text), number);
    };
    return {
        push(piece) {
            // Asked once of a whole piece, this costs next to nothing.
            const isShown = isPlain(piece);
            let start = 0;
            for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
                const line = piece.slice(start, end);
                if (rest === '')
                    take(line, isShown);
                else
                    take(rest + line, isShown && isPlain(rest));
                rest = '';
                start = end + 1;
            }
            // Of an overlong line no more is kept than shows that it is one.
            if (rest.length <= longestLine)
                rest += piece.slice(start);
        },
        end() {
            if (rest !== '')
                take(rest, isPlain(rest));
            const { readings, findings } = reader.end();
            const flaws = overlong
                .slice(0, 10)
                .map((line) => (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadable */ .O$)(`This line is longer than ${longestLine} characters.`, line));
            return { readings, findings: [...findings, ...flaws] };
        },
    };
}
/** `parse` and `reader` of a format that is read line by line. */
function byLine(open) {
    return {
        reader: open,
        parse(text) {
            const feed = lineFeed(open());
            feed.push(text);
            return feed.end();
        },
    };
}
/** `detect` for a text one of whose lines fits `pattern`: `sureness`, else 0. */
function byPattern(sureness, ...patterns) {
    return (text) => {
        const lines = beginning(text);
        return patterns.every((pattern) => lines.some((line) => pattern.test(line))) ? sureness : 0;
    };
}
let asked = { head: '', lines: [] };
/** The first lines of a text. One text is shown to all formats in turn: its lines are cut once. */
function beginning(text) {
    const head = text.slice(0, 65_536);
    if (asked.head !== head) {
        const own = (0,_own_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ownText */ .U)(head);
        const lines = own.replaceAll(/^\uFEFF/gm, '').split('\n');
        asked = { head: own, lines: isPlain(own) ? lines : lines.map(shown) };
    }
    return asked.lines;
}
//# sourceMappingURL=lines.js.map

/***/ }),

/***/ 6064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText)
/* harmony export */ });
/** Shorter texts are always copied when they are cut out of a longer one. */
const shortest = 13;
/**
 * The same text as one of its own. What is cut out of a text keeps all of it in memory: a name that is kept would keep
 * the whole piece that it was read from. What is cut out of a joined text keeps no more than that.
 */
const ownText = (text) => (text.length < shortest ? text : ` ${text}`.slice(1));
//# sourceMappingURL=own-text.js.map

/***/ }),

/***/ 5566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ setDimension),
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   YW: () => (/* binding */ duplicate),
/* harmony export */   uw: () => (/* binding */ good),
/* harmony export */   zd: () => (/* binding */ printed),
/* harmony export */   zj: () => (/* binding */ withoutDuplicates)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9965);

/** Of a reading without samples; one list for all of them. */
const noSamples = [];
/**
 * A good reading; what is not given is null or empty. A value that overflowed on its way to base units is an error.
 * The reading is written out: joining objects would take most of the time that a line takes.
 */
function good(name, value, more = {}) {
    const { unit = '', direction = null, samples = noSamples, low = null, high = null, line = null } = more;
    if (!Number.isFinite(value) || (samples !== noSamples && !samples.every(Number.isFinite))) {
        return bad(name, 'The value is too large for a number.', { unit, direction, line });
    }
    return {
        unit,
        direction,
        value,
        samples,
        low,
        high,
        message: null,
        line,
        benchmark: name.benchmark,
        dimensions: name.dimensions,
        metric: name.metric,
        printedUnit: more.printedUnit,
        status: 'ok',
    };
}
/** Sets a dimension of any name: an assignment would lose `__proto__`, and joining objects takes longer than a line may. */
function setDimension(dimensions, name, value) {
    if (name !== '__proto__')
        dimensions[name] = value;
    else
        Object.defineProperty(dimensions, name, { value, enumerable: true, configurable: true, writable: true });
}
/**
 * The reading for a printed number and unit, brought to base units; an error if it is no finite number. `number` is a
 * number only where it had to be computed from what was printed.
 */
function printed(name, number, text, context) {
    const unit = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(text);
    const value = numberIn(number);
    const direction = context.direction ?? unit.direction;
    const { line } = context;
    if (value === undefined) {
        const message = `It printed ${`${number} ${text}`.trim()}, which is not a finite number.`;
        return bad(name, message, { unit: unit.base, direction, line });
    }
    const spread = context.spread === undefined ? undefined : numberIn(context.spread);
    const low = bound(context.low, spread === undefined ? undefined : value - spread, unit);
    const high = bound(context.high, spread === undefined ? undefined : value + spread, unit);
    const printedUnit = unit.base === text ? undefined : text;
    return good(name, (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toBase */ .FU)(value, unit), { unit: unit.base, direction, low, high, printedUnit, line });
}
/** Undefined for what is no finite number. */
function numberIn(said) {
    if (typeof said === 'string')
        return (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$J)(said);
    return Number.isFinite(said) ? said : undefined;
}
/** A printed bound in base units, else the one that follows from the spread. */
function bound(given, otherwise, unit) {
    const limit = (given === undefined ? undefined : (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseNumber */ .$J)(given)) ?? otherwise;
    return limit !== undefined && Number.isFinite(limit) ? (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toBase */ .FU)(limit, unit) : null;
}
/** A reading whose value is missing, with the reason. */
function bad({ benchmark, dimensions, metric }, message, more = {}) {
    const { unit = '', direction = null, line = null, status = 'error' } = more;
    return {
        unit,
        direction,
        value: null,
        samples: noSamples,
        low: null,
        high: null,
        message,
        line,
        status,
        benchmark,
        dimensions,
        metric,
    };
}
/** The finding for a part of the text that could not be read. */
const unreadable = (message, line = 1) => ({
    rule: 'unreadable-output',
    level: 'warning',
    message,
    line,
});
/**
 * One text for what identifies a reading, the same for the same dimensions in any order. Lengths stand before the
 * parts, so that no two names are alike; the benchmark comes last. It is a text of its own, no part of the one that was
 * read.
 */
function identity({ benchmark, dimensions, metric }) {
    let id = `${metric.length}:${metric}`;
    const keys = Object.keys(dimensions);
    if (keys.length > 1)
        keys.sort();
    for (const key of keys) {
        const value = dimensions[key];
        id += `${key.length},${value.length}:${key}${value}`;
    }
    id += `;${benchmark}`;
    // A look at a joined text joins it in memory too; else it would be joined anew at each use.
    id.charCodeAt(0);
    return id;
}
/** Keeps the first of readings that bear the same name, and says where both are: their values cannot be told apart. */
function withoutDuplicates({ readings, findings }) {
    const seen = new Map();
    const flaws = [];
    const placeOf = (index) => {
        const { line } = readings[index];
        return line === null ? `as value ${index + 1}` : `in line ${line}`;
    };
    const kept = readings.filter((reading, index) => {
        const id = identity(reading);
        const first = seen.get(id);
        if (first === undefined)
            return seen.set(id, index);
        flaws.push(duplicate(reading, placeOf(first), placeOf(index)));
        return false;
    });
    return { readings: kept, findings: [...findings, ...flaws] };
}
/** The finding for a name that stands at two places of a text. */
function duplicate({ benchmark, metric, line }, first, second) {
    const message = `${JSON.stringify(benchmark)} has ${JSON.stringify(metric)} twice, ${first} and ${second}: only the first counts. Give each benchmark its own name.`;
    return unreadable(message, line ?? 1);
}
//# sourceMappingURL=reading.js.map

/***/ }),

/***/ 9965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   FU: () => (/* binding */ toBase),
/* harmony export */   ak: () => (/* binding */ metricOf),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
const unit = (base, times, per) => ({ base, times, per, direction: 'minimize' });
const count = (base, times = 1) => ({ base, times, per: 1, direction: null });
/** Whole factors only, applied by multiplying or dividing: 325 ns is then exactly 3.25e-7, unlike 325 * 1e-9. */
const known = {
    ...alike(['fs'], unit('sec', 1, 1e15)),
    ...alike(['ps'], unit('sec', 1, 1e12)),
    ...alike(['ns', 'nsec', 'nanosecond', 'nanoseconds'], unit('sec', 1, 1e9)),
    ...alike(['us', 'usec', 'microsecond', 'microseconds'], unit('sec', 1, 1e6)),
    ...alike(['ms', 'msec', 'millisecond', 'milliseconds'], unit('sec', 1, 1e3)),
    ...alike(['s', 'sec', 'secs', 'second', 'seconds'], unit('sec', 1, 1)),
    ...alike(['min', 'minute', 'minutes'], unit('sec', 60, 1)),
    ...alike(['h', 'hr', 'hour', 'hours'], unit('sec', 3600, 1)),
    ...alike(['day', 'days'], unit('sec', 86_400, 1)),
    ...alike(['B', 'byte', 'bytes'], unit('B', 1, 1)),
    ...alike(['kB', 'KB'], unit('B', 1e3, 1)),
    MB: unit('B', 1e6, 1),
    GB: unit('B', 1e9, 1),
    TB: unit('B', 1e12, 1),
    KiB: unit('B', 1024, 1),
    MiB: unit('B', 1024 ** 2, 1),
    GiB: unit('B', 1024 ** 3, 1),
    TiB: unit('B', 1024 ** 4, 1),
    ...alike(['allocs', 'cycles', 'instructions', 'faults'], unit('', 1, 1)),
    // What is counted in a rate; alone it does not say which way is better.
    ...scaled('elem'),
    ...scaled('item'),
    ...scaled('ops'),
    ...scaled('op'),
    ...scaled('req'),
    ...scaled('char'),
    ...scaled('Hz'),
};
/** The same unit under several words; a unit without a base is called by its own word. */
function alike(words, one) {
    return Object.fromEntries(words.map((word) => [word, one.base === '' ? { ...one, base: word } : one]));
}
/** Counts as they are printed in thousands: `Melem/s`, `Kitem/s`. */
function scaled(base) {
    const steps = { '': 1, k: 1e3, K: 1e3, M: 1e6, G: 1e9, T: 1e12 };
    return Object.fromEntries(Object.entries(steps).map(([step, times]) => [step + base, count(base, times)]));
}
const micro = /^[\u00b5\u03bc]s/;
/** `µs` with either micro sign (U+00B5, U+03BC) is `us`. */
const plain = (text) => text.trim().replace(micro, 'us');
const lookUp = (text) => (Object.hasOwn(known, text) ? known[text] : unknown(text));
const unknown = (base) => ({ base, times: 1, per: 1, direction: null });
/** Costs are counted per one of these; `x/op` is then simply `x`. */
const perOperation = /\/(op|iter|iteration|call|loop|run|operation)$/;
const perTime = /\/(ns|us|ms|s|sec|second|min|h|hr|day)$/;
/** Short units that were looked up before: a text has the same few of them on every line. */
const found = new Map();
const [mostFound, longestFound] = [1000, 12];
/**
 * The unit that `text` names, in base units (`sec`, `B`, `allocs`). `X/op` and `X/iter` are X and smaller is
 * better; `X/s` is a rate and larger is better; a unit that is not known is kept as it is, without direction.
 */
function unitOf(text) {
    const before = found.get(text);
    if (before !== undefined)
        return before;
    const unit = unitIn(plain(text));
    if (text.length <= longestFound && found.size < mostFound)
        found.set(text, unit);
    return unit;
}
function unitIn(name) {
    if (perOperation.test(name))
        return { ...lookUp(name.replace(perOperation, '')), direction: 'minimize' };
    const time = perTime.exec(name)?.[1];
    if (time === undefined)
        return lookUp(name);
    const [{ base, times, per }, second] = [lookUp(name.replace(perTime, '')), lookUp(time)];
    return { base: `${base}/s`, times: times * second.per, per: per * second.times, direction: 'maximize' };
}
/** A printed value in base units. */
const toBase = (value, { times, per }) => (value * times) / per;
const decimal = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d*)?(e[+-]?\d+)?$|^[+-]?\.\d+(e[+-]?\d+)?$/i;
/** A printed number, with or without thousands separators (`18,149.12`); undefined for all else, `NaN` and `Inf` too. */
function parseNumber(text) {
    const simple = plainNumber(text);
    if (simple !== undefined)
        return simple;
    if (!decimal.test(text))
        return undefined;
    const value = Number(text.replaceAll(',', ''));
    return Number.isFinite(value) ? value : undefined;
}
/** Powers of ten that are exact. */
const tens = Array.from({ length: 16 }, (_, power) => 10 ** power);
const [zero, nine, point, comma] = [48, 57, 46, 44];
/** Characters of 15 digits with a point and four commas. */
const longestPlain = 20;
/**
 * The number of up to 15 digits, perhaps in thousands, perhaps with a point after the first: both whole numbers whose
 * quotient it is are exact then, so that it is the nearest one, as `Number` would give it. Most numbers are like that
 * and need no more.
 */
function plainNumber(text) {
    if (text.length > longestPlain)
        return undefined;
    let digits = 0;
    let decimals = -1;
    let seen = 0;
    // How many digits stood before the last comma.
    let parted = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code >= zero && code <= nine) {
            digits = digits * 10 + (code - zero);
            seen += 1;
        }
        else if (decimals >= 0 || seen === 0)
            return undefined;
        else if (code === comma && (parted === 0 ? seen <= 3 : seen === parted + 3))
            parted = seen;
        else if (code === point && (parted === 0 || seen === parted + 3))
            decimals = seen;
        else
            return undefined;
    }
    if (seen === 0 || seen > 15)
        return undefined;
    if (decimals >= 0)
        return digits / tens[seen - decimals];
    return parted === 0 || seen === parted + 3 ? digits : undefined;
}
/** What a value is called that a tool prints without a name of its own: by what its base unit measures. */
function metricOf(base) {
    if (base === 'sec')
        return 'time';
    return base.endsWith('/s') ? 'throughput' : base;
}
//# sourceMappingURL=units.js.map

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

/***/ })

};
