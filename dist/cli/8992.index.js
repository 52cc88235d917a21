export const id = 8992;
export const ids = [8992,6524];
export const modules = {

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

/***/ 8992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ parse_command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/app/parsing.js
var parsing = __webpack_require__(1481);
;// CONCATENATED MODULE: ./build/src/app/parsed-output.js


/** Characters of a text that is read whole. */
const wholeLimit = 2 ** 28;
const hint = 'name its format with --format NAME; benchgate formats lists them';
/**
 * What the texts say, by the named format or, where `format` is null, each by the one it is detected to be of. Throws
 * ProblemError with every text that cannot be read.
 */
async function parsedOutput(formats, format, named) {
    const texts = [];
    const problems = [];
    for (const { file, open } of named) {
        const pieces = await open();
        const read = pieces.ok
            ? await (0,parsing/* parsePieces */.H)(formats, format, { file, pieces: pieces.value, wholeLimit })
            : undefined;
        if (read && !('error' in read))
            texts.push({ file, read });
        else
            problems.push(...(pieces.ok ? [{ where: { file }, what: read.error, hint }] : pieces.problems));
    }
    if (problems.length > 0)
        throw new problem/* ProblemError */.Mm(problems);
    const used = new Set(texts.map(({ read }) => read.format));
    return {
        format: used.size === 1 ? [...used][0] : null,
        files: texts.map(({ file, read: { format, why } }) => ({ file, format, why })),
        measurements: texts.flatMap(({ file, read }) => read.parsed.readings.map((reading) => shown(file, reading))),
        findings: texts.flatMap(({ file, read }) => read.parsed.findings.map((finding) => ({ ...finding, file }))),
    };
}
/** Written out: joined objects would be hash tables of many times the size. */
const shown = (file, reading) => ({
    file,
    line: reading.line,
    benchmark: reading.benchmark,
    dimensions: reading.dimensions,
    metric: reading.metric,
    unit: reading.unit,
    printedUnit: reading.printedUnit ?? null,
    direction: reading.direction,
    value: reading.value,
    samples: reading.samples,
    low: reading.low,
    high: reading.high,
    status: reading.status,
    message: reading.message,
});
//# sourceMappingURL=parsed-output.js.map
// EXTERNAL MODULE: ./build/src/core/documents/parts/numbers.js
var numbers = __webpack_require__(9391);
// EXTERNAL MODULE: ./build/src/core/documents/parts/printable.js
var printable = __webpack_require__(1770);
;// CONCATENATED MODULE: ./build/src/core/documents/parsed.js


/** The JSON, as JSON.stringify would write it with two spaces, in pieces: nobody need hold it whole. */
function* parsedJson({ format, files, measurements, findings }) {
    yield `{\n  "format": ${JSON.stringify(format)},\n  "files": `;
    yield* listed(files);
    yield ',\n  "measurements": ';
    yield* listed(measurements);
    yield ',\n  "findings": ';
    yield* listed(findings);
    yield '\n}\n';
}
function* listed(list) {
    let before = '[';
    for (const one of list) {
        yield `${before}\n    ${JSON.stringify(one, null, 2).replaceAll('\n', '\n    ')}`;
        before = ',';
    }
    yield list.length === 0 ? '[]' : '\n  ]';
}
/** A line for each file, value and finding, in pieces of whole lines. */
function* parsedText({ files, measurements, findings }) {
    for (const { file, format, why } of files)
        yield `${(0,printable/* printable */.g)(file)} is read as ${format}: ${why}.\n`;
    yield `${(0,numbers/* count */.U9)(measurements.length, 'measurement')}, ${(0,numbers/* count */.U9)(findings.length, 'finding')}.\n\n`;
    const widths = widthsOf(measurements);
    for (const one of measurements)
        yield `${aligned(cells(one), widths)}\n`;
    if (findings.length > 0 && measurements.length > 0)
        yield '\n';
    for (const { level, file, line, message } of findings)
        yield `${level}: ${(0,printable/* printable */.g)(file)}:${line}: ${(0,printable/* printable */.g)(message, 600)}\n`;
}
function cells(one) {
    const { benchmark, dimensions, metric, unit, direction, value, samples, low, high, status, message } = one;
    const words = Object.entries(dimensions).map(([name, word]) => `${name}=${word}`);
    const range = low !== null && high !== null ? `${(0,numbers/* quantity */.au)(low, unit)} to ${(0,numbers/* quantity */.au)(high, unit)}` : '';
    const better = { minimize: 'lower is better', maximize: 'higher is better' };
    return [
        (0,printable/* printable */.g)(benchmark),
        (0,printable/* printable */.g)(words.join(' ')),
        (0,printable/* printable */.g)(metric),
        value === null ? status : (0,numbers/* quantity */.au)(value, unit),
        value === null ? (0,printable/* printable */.g)(message ?? '') : samples.length > 1 ? (0,numbers/* count */.U9)(samples.length, 'sample') : range,
        direction === null ? 'direction not known: declare it' : better[direction],
    ];
}
/** Characters of the widest cell of each column. The cells are made twice: all of them would fill the memory. */
function widthsOf(measurements) {
    const widths = [];
    for (const one of measurements) {
        for (const [at, cell] of cells(one).entries())
            widths[at] = Math.max(widths[at] ?? 0, cell.length);
    }
    return widths;
}
const aligned = (row, widths) => row
    .map((cell, at) => cell.padEnd(widths[at]))
    .filter((_, at) => widths[at] > 0)
    .join('  ')
    .trimEnd();
//# sourceMappingURL=parsed.js.map
// EXTERNAL MODULE: ./build/src/core/formats/index.js + 80 modules
var formats = __webpack_require__(9280);
// EXTERNAL MODULE: ./build/src/core/manifest/suggestion.js
var suggestion = __webpack_require__(4571);
// EXTERNAL MODULE: ./build/src/edge/files.js + 4 modules
var files = __webpack_require__(6524);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/src/edge/garbage.js

/** Percent of what is in use. */
const mostGarbage = 25;
/**
 * Lets a heap grow by a quarter before garbage is collected, where V8 alone lets a small one grow to four times its
 * size: for a process that reads gigabytes and keeps little. It sets no limit to what is kept.
 */
const collectEarly = () => (0,external_node_v8_.setFlagsFromString)(`--heap-growing-percent=${mostGarbage}`);
//# sourceMappingURL=garbage.js.map
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/src/edge/child-output.js
var child_output = __webpack_require__(3267);
;// CONCATENATED MODULE: ./build/src/cli/pieces.js


/** Characters that are written at once. */
const portion = 2 ** 16;
/**
 * Writes to stdout what comes in pieces, no faster than it is taken there: an answer may be larger than the memory.
 * Words for people (`isFree`) repeat what tools said: they come in whole lines, of which the runner takes no command.
 */
async function writePieces(pieces, isFree) {
    for (const text of portions(pieces)) {
        if (!process.stdout.write(isFree ? (0,child_output/* withoutCommands */.D)(text) : text))
            await (0,external_node_events_.once)(process.stdout, 'drain');
    }
}
function* portions(pieces) {
    let text = '';
    for (const piece of pieces) {
        text += piece;
        if (text.length < portion)
            continue;
        yield text;
        text = '';
    }
    if (text !== '')
        yield text;
}
//# sourceMappingURL=pieces.js.map
;// CONCATENATED MODULE: ./build/src/cli/commands/parse.js










/** Bytes of the longest text that is read. */
const textLimit = 2 ** 33;
const exitNothing = 65;
const parse_command = {
    usage: 'FILE... [options]',
    description: 'Shows what benchgate reads out of the output of a benchmark tool: every value in base units, what failed or was\n' +
        'skipped, and every line that could not be read. FILE may be a glob in quotes, and - is stdin. Exits 65 where there\n' +
        'is nothing to read.',
    options: [
        {
            name: 'format',
            type: 'string',
            value: 'NAME',
            summary: 'how to read it (default: detected; benchgate formats lists them)',
        },
    ],
    async run({ positionals, flags, json }) {
        if (positionals.length === 0)
            throw new command/* UsageError */.eb('parse needs a file, a glob, or - for stdin');
        const format = (0,command/* text */.Qq)(flags, 'format') ?? null;
        const names = formats.formats.map(({ name }) => name);
        if (format !== null && !names.includes(format)) {
            throw new command/* UsageError */.eb(`there is no format "${format}": ${(0,suggestion/* knownWords */.L3)(format, names)}`);
        }
        collectEarly();
        const named = await filesOf(positionals);
        const output = await parsedOutput(formats.formats, format, named.map((file) => ({ file, open: () => piecesOf(file) })));
        await writePieces(json ? parsedJson(output) : parsedText(output), !json);
        return output.measurements.length > 0 ? 0 : exitNothing;
    },
};
/** Files by name, globs expanded in the working directory. */
async function filesOf(words) {
    const found = await Promise.all(words.map(async (word) => (/[*?]/.test(word) ? await files.files.glob(process.cwd(), [word]) : [word])));
    // A glob that matches nothing is told of like a file that is not there.
    return [...new Set(found.flatMap((paths, at) => (paths.length > 0 ? paths : [words[at]])))];
}
/** The text of a file, or of stdin. */
async function piecesOf(file) {
    if (file === '-')
        return (0,problem.ok)(process.stdin.setEncoding('utf8'));
    const opened = await files.files.readPieces((0,external_node_path_.resolve)(file), textLimit);
    if (opened.state === 'open')
        return (0,problem.ok)(opened.pieces);
    const what = opened.state === 'absent' ? 'there is no such file' : opened.reason;
    return (0,problem/* fail */.fJ)({ where: { file }, what, hint: 'name a regular file, a glob in quotes, or - for stdin' });
}
//# sourceMappingURL=parse.js.map

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

/***/ 6524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  files: () => (/* binding */ files)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/src/edge/result-file.js


const refused = (reason) => ({ state: 'refused', reason });
function typeOf(stats) {
    if (stats.isSymbolicLink())
        return 'a symbolic link';
    if (stats.isDirectory())
        return 'a folder';
    if (stats.isFIFO())
        return 'a named pipe';
    if (stats.isSocket())
        return 'a socket';
    return 'a device';
}
function refusal(path, error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return { state: 'absent' };
    if (error.code === 'ELOOP')
        return refused('it is a symbolic link, not a regular file');
    if (error.code === 'ENXIO')
        return refused(`it is ${typeOf((0,external_node_fs_.lstatSync)(path))}, not a regular file`);
    return refused(`it cannot be read: ${error.message}`);
}
/** Where the system knows no O_NOFOLLOW, the link is looked for beforehand. */
function isLinkWithoutGuard(path) {
    if (external_node_fs_.constants.O_NOFOLLOW)
        return false;
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
/**
 * Opens what a measured program left at `path`: never through a link, never waiting, regular files only. Synchronous
 * like the reading below: a trip through the thread pool for every call would cost more than the work between two runs.
 */
function openRegular(path) {
    if (isLinkWithoutGuard(path))
        return refused('it is a symbolic link, not a regular file');
    let descriptor;
    try {
        const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = external_node_fs_.constants;
        descriptor = (0,external_node_fs_.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    }
    catch (error) {
        return refusal(path, error);
    }
    const stats = (0,external_node_fs_.fstatSync)(descriptor);
    if (stats.isFile())
        return { state: 'open', descriptor, size: stats.size };
    (0,external_node_fs_.closeSync)(descriptor);
    return refused(`it is ${typeOf(stats)}, not a regular file`);
}
/** Reads at most `limit` bytes and one more, which tells whether the file was longer or grew meanwhile. */
function readUpTo(descriptor, limit) {
    const chunks = [];
    for (let total = 0; total <= limit;) {
        const chunk = Buffer.allocUnsafe(Math.min(2 ** 16, limit + 1 - total));
        const length = (0,external_node_fs_.readSync)(descriptor, chunk);
        if (length === 0)
            break;
        chunks.push(chunk.subarray(0, length));
        total += length;
    }
    return Buffer.concat(chunks);
}
/** See `Files.readResult`. */
async function readResult(path, limit) {
    const opened = openRegular(path);
    if (opened.state !== 'open')
        return opened;
    try {
        const bytes = opened.size > limit ? undefined : readUpTo(opened.descriptor, limit);
        if (bytes === undefined || bytes.length > limit)
            return refused(`it is larger than ${limit} bytes`);
        return { state: 'read', bytes };
    }
    catch (error) {
        return refused(`it cannot be read: ${error.message}`);
    }
    finally {
        (0,external_node_fs_.closeSync)(opened.descriptor);
    }
}
/** PowerShell writes UTF-16 where its output is sent to a file, and marks it so. */
const isUtf16 = (beginning) => beginning[0] === 0xff && beginning[1] === 0xfe;
/** What was in the file when it was opened: what grows meanwhile is not followed. */
function* piecesOf(descriptor, size) {
    let decoder;
    const chunk = Buffer.allocUnsafe(2 ** 16);
    try {
        for (let left = size; left > 0;) {
            const length = (0,external_node_fs_.readSync)(descriptor, chunk, 0, Math.min(left, chunk.length), null);
            if (length === 0)
                break;
            left -= length;
            decoder ??= new external_node_string_decoder_.StringDecoder(isUtf16(chunk.subarray(0, length)) ? 'utf16le' : 'utf8');
            yield decoder.write(chunk.subarray(0, length));
        }
        if (decoder)
            yield decoder.end();
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** See `Files.readPieces`. */
async function readPieces(path, limit) {
    const opened = openRegular(path);
    if (opened.state !== 'open')
        return opened;
    const { descriptor, size } = opened;
    if (size <= limit)
        return { state: 'open', pieces: piecesOf(descriptor, size) };
    (0,external_node_fs_.closeSync)(descriptor);
    return refused(`it is larger than ${limit} bytes`);
}
//# sourceMappingURL=result-file.js.map
;// CONCATENATED MODULE: ./build/src/edge/archive.js





/** Larger artifacts are known by their hash alone. */
const largest = 2 ** 26;
async function copy(descriptor, to) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const file = await (0,promises_.open)(to, 'wx', 0o600);
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)('', { fd: descriptor })) {
            hash.update(chunk);
            await file.write(chunk);
        }
        await file.sync();
    }
    finally {
        await file.close();
    }
    return hash.digest('hex');
}
async function hashOf(descriptor) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)('', { fd: descriptor }))
        hash.update(chunk);
    return hash.digest('hex');
}
/** `Files.archive`: the hash is that of the copy, so that what is kept is what was hashed. */
async function archive(path, folder) {
    const opened = openRegular(path);
    if (opened.state !== 'open')
        return undefined;
    if (opened.size > largest)
        return `sha256:${await hashOf(opened.descriptor)}`;
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    // A folder that was there before has the mode that somebody else gave it.
    await (0,promises_.chmod)(folder, 0o700);
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    try {
        const hex = await copy(opened.descriptor, temporary);
        // Also over a file of that name: whatever it holds, afterwards it holds the right bytes.
        await (0,promises_.rename)(temporary, (0,external_node_path_.join)(folder, `${hex}.bin`));
        return `sha256:${hex}`;
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
//# sourceMappingURL=archive.js.map
;// CONCATENATED MODULE: ./build/src/edge/glob.js


const nameMatchers = new Map();
/** `*` any run of characters, `?` one character, all else itself. */
function matchesName(pattern, name) {
    let matcher = nameMatchers.get(pattern);
    if (matcher === undefined) {
        const source = pattern
            .replace(/[.+^${}()|[\]\\]/g, '\\$&')
            .replaceAll('*', '.*')
            .replaceAll('?', '.');
        matcher = new RegExp(`^${source}$`, 's');
        nameMatchers.set(pattern, matcher);
    }
    return matcher.test(name);
}
/** `**` stands for any number of levels, none included: every way to read it. */
function readings(rest) {
    return rest[0] === '**' ? [rest, ...readings(rest.slice(1))] : [rest];
}
/** What is left of each pattern after going into `name`. */
function after(rests, name) {
    return rests.flatMap(readings).flatMap((rest) => {
        const [part, ...others] = rest;
        if (part === '**')
            return [rest];
        return part !== undefined && matchesName(part, name) ? [others] : [];
    });
}
/** A pattern is used up by a file's own name, or ends in `**`. */
const isEnd = (rest) => rest.every((part) => part === '**');
async function entriesOf(dir) {
    try {
        return await (0,promises_.readdir)(dir, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
async function walk(dir, prefix, rests) {
    const found = [];
    for (const entry of await entriesOf(dir)) {
        const left = after(rests, entry.name);
        if (left.length === 0 || entry.name === '.git')
            continue;
        const path = prefix + entry.name;
        if (entry.isFile() && left.some(isEnd))
            found.push(path);
        if (entry.isDirectory())
            found.push(...(await walk((0,external_node_path_.join)(dir, entry.name), `${path}/`, left)));
    }
    return found;
}
/** Patterns that stay below the folder, by their parts. */
const restsOf = (patterns) => patterns
    .filter((pattern) => !pattern.startsWith('/'))
    .map((pattern) => pattern.split('/').filter((part) => part !== '.' && part !== ''))
    .filter((rest) => rest.length > 0 && !rest.includes('..'));
const isMatched = (path, rests) => path.split('/').reduce(after, rests).some(isEnd);
/**
 * Relative paths, with `/`, of the regular files below `dir` that match one of the patterns and none of those behind a
 * `!`, sorted by code unit. Only folders that a pattern can lead into are read; links are never followed and `.git` is
 * never entered. Absolute patterns and those with `..` match nothing.
 */
async function glob(dir, patterns) {
    const isExclusion = (pattern) => pattern.startsWith('!');
    const excluded = restsOf(patterns.filter(isExclusion).map((pattern) => pattern.slice(1)));
    const found = await walk(dir, '', restsOf(patterns.filter((pattern) => !isExclusion(pattern))));
    return found.filter((path) => excluded.length === 0 || !isMatched(path, excluded)).toSorted();
}
//# sourceMappingURL=glob.js.map
;// CONCATENATED MODULE: ./build/src/edge/tree-hash.js





const executable = 0o100;
/** Says what stands in the way of a hash. */
class Unhashable extends Error {
}
async function fileLeaf(dir, path) {
    const opened = openRegular((0,external_node_path_.join)(dir, path));
    if (opened.state !== 'open')
        throw new Unhashable(`holds ${path}, which cannot be read`);
    const mode = (0,external_node_fs_.fstatSync)(opened.descriptor).mode & executable ? '100755' : '100644';
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)('', { fd: opened.descriptor }))
        hash.update(chunk);
    return { path, mode, hash: hash.digest('hex') };
}
async function leafOf(dir, path, entry) {
    if (entry.isDirectory())
        return leavesOf(dir, `${path}/`);
    if (entry.isFile())
        return [await fileLeaf(dir, path)];
    if (!entry.isSymbolicLink())
        throw new Unhashable(`holds ${path}, which is neither a file, a folder nor a link`);
    const target = await (0,promises_.readlink)((0,external_node_path_.join)(dir, path), 'buffer');
    return [{ path, mode: '120000', hash: (0,external_node_crypto_.createHash)('sha256').update(target).digest('hex') }];
}
async function leavesOf(dir, prefix) {
    const leaves = [];
    for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(dir, prefix), { withFileTypes: true })) {
        if (entry.name !== '.git')
            leaves.push(...(await leafOf(dir, prefix + entry.name, entry)));
    }
    return leaves;
}
/**
 * SHA-256 over one record `<mode> <sha256 hex> <path> NUL` for each file and link below `dir`, in the order of their
 * paths' UTF-8 bytes. Modes are git's (100644, 100755 where the owner may execute, 120000); links are not followed;
 * empty folders and whatever is called `.git` do not count.
 */
async function treeHash(dir) {
    try {
        const leaves = [...(await leavesOf(dir, ''))];
        leaves.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for (const { mode, hash: bytes, path } of leaves)
            hash.update(`${mode} ${bytes} ${path}\0`);
        return { hash: `sha256:${hash.digest('hex')}` };
    }
    catch (error) {
        if (error instanceof Unhashable)
            return { error: error.message };
        return { error: `is not a readable folder: ${error.message}` };
    }
}
//# sourceMappingURL=tree-hash.js.map
;// CONCATENATED MODULE: ./build/src/edge/files.js










const absentCodes = new Set(['ENOENT', 'ENOTDIR']);
/** Undefined for what is not there; every other failure is thrown. */
async function unlessAbsent(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (absentCodes.has(error.code ?? ''))
            return undefined;
        throw error;
    }
}
/** Makes a rename or a new name survive a power cut. Windows cannot open folders and needs no such thing. */
async function syncFolder(dir) {
    if (process.platform === 'win32')
        return;
    const folder = await (0,promises_.open)(dir, 'r');
    try {
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
/** Writes and syncs a file that must not be there yet. */
async function writeNew(path, data, mode) {
    const file = await (0,promises_.open)(path, 'wx', mode);
    try {
        await file.writeFile(data);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
async function writeAtomic(path, data, mode = 0o644) {
    const dir = (0,external_node_path_.dirname)(path);
    await (0,promises_.mkdir)(dir, { recursive: true });
    const temporary = (0,external_node_path_.join)(dir, `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    try {
        await writeNew(temporary, data, mode);
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
    await syncFolder(dir);
}
async function appendDurably(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    const file = await (0,promises_.open)(path, 'a', 0o600);
    try {
        const isNew = (await file.stat()).size === 0;
        await file.writeFile(text);
        await file.sync();
        if (isNew)
            await syncFolder((0,external_node_path_.dirname)(path));
    }
    finally {
        await file.close();
    }
}
async function sha256(path) {
    const opened = openRegular(path);
    if (opened.state !== 'open')
        return undefined;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)('', { fd: opened.descriptor }))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
/** Milliseconds within which a system may give two writes the same time. */
const tick = 20;
/** The time of the last change of a file's node tells of copies that keep the time of their content, too. */
async function stamps(dir, paths) {
    const found = paths.map((path) => [path, (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(dir, path), { bigint: true, throwIfNoEntry: false })]);
    const ages = found.flatMap(([, stats]) => (stats ? [Date.now() - Number(stats.ctimeMs)] : []));
    if (ages.some((age) => age >= 0 && age < tick))
        await (0,external_node_timers_promises_.setTimeout)(tick);
    return new Map(found.map(([path, stats]) => [
        path,
        stats && [stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(' '),
    ]));
}
const fewFiles = 16;
/** True if `path` was a folder of a few files and is gone: that is how runs leave theirs, and it spares the trips. */
function removedSmall(path) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(path, { withFileTypes: true });
        if (entries.length > fewFiles || entries.some((entry) => entry.isDirectory()))
            return false;
        for (const { name } of entries)
            (0,external_node_fs_.unlinkSync)((0,external_node_path_.join)(path, name));
        (0,external_node_fs_.rmdirSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** The real file system. */
const files = {
    readText: (path) => unlessAbsent((0,promises_.readFile)(path, 'utf8')),
    readBytes: (path) => unlessAbsent((0,promises_.readFile)(path)),
    writeAtomic,
    // Between two runs a trip through the thread pool costs more than the writing.
    write: async (path, data) => (0,external_node_fs_.writeFileSync)(path, data),
    remove: async (path) => {
        if (!removedSmall(path))
            await (0,promises_.rm)(path, { recursive: true, force: true });
    },
    list: async (dir) => ((await unlessAbsent((0,promises_.readdir)(dir))) ?? []).toSorted(),
    glob: glob,
    stamps,
    // Links are resolved here once, because programs report paths with links resolved.
    makeTemporaryFolder: async (prefix) => (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_os_.tmpdir)()), prefix)),
    makeFolder: async (path) => {
        await (0,promises_.mkdir)(path, { recursive: true });
    },
    readResult: readResult,
    readPieces: readPieces,
    appendDurably,
    sha256,
    archive: archive,
    treeHash: treeHash,
    relative: async (folder, path) => (0,external_node_path_.relative)(await (0,promises_.realpath)(folder), await (0,promises_.realpath)(path))
        .split(external_node_path_.sep)
        .join('/'),
};
//# sourceMappingURL=files.js.map

/***/ })

};
