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
// EXTERNAL MODULE: ./build/src/core/formats/index.js + 75 modules
var formats = __webpack_require__(303);
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
/** What was in the file when it was opened: what grows meanwhile is not followed. */
function* piecesOf(descriptor, size) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const chunk = Buffer.allocUnsafe(2 ** 16);
    try {
        for (let left = size; left > 0;) {
            const length = (0,external_node_fs_.readSync)(descriptor, chunk, 0, Math.min(left, chunk.length), null);
            if (length === 0)
                break;
            left -= length;
            yield decoder.write(chunk.subarray(0, length));
        }
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
/**
 * Relative paths, with `/`, of the regular files below `dir` that match one of the patterns, sorted by code unit.
 * Only folders that a pattern can lead into are read; links are never followed and `.git` is never entered. Absolute
 * patterns and those with `..` match nothing.
 */
async function glob(dir, patterns) {
    const rests = patterns.map((pattern) => pattern.split('/').filter((part) => part !== '.' && part !== ''));
    const inside = rests.filter((rest, i) => !patterns[i].startsWith('/') && !rest.includes('..'));
    return (await walk(dir, '', inside.filter((rest) => rest.length > 0))).toSorted();
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
