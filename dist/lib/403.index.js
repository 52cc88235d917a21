export const id = 403;
export const ids = [403];
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
    if (text.trim() === '')
        return { format: null, why: 'there is no text in it' };
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
const byteOrderMark = 0xfeff;
/** Hands a text that comes in pieces to `reader`, line by line. */
function lineFeed(reader) {
    let [rest, number] = ['', 0];
    const overlong = [];
    const take = (line, isShown) => {
        number += 1;
        // Files that were joined have one mark each.
        const text = line.charCodeAt(0) === byteOrderMark ? line.slice(1) : line;
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
const sameDimensions = (a, b) => {
    if (a === b)
        return true;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key]));
};
/** Readings of one benchmark that are compared one by one; of more, each gets a text to be found by. */
const few = 8;
/**
 * Finds the first of `readings` with the same name. Most benchmarks have a handful of metrics: to look at these takes
 * less than to put their names into one text.
 */
function firstOf(readings) {
    const groups = new Map();
    const texts = new Map();
    return (index) => {
        const reading = readings[index];
        const group = groups.get(reading.benchmark);
        if (group === undefined)
            groups.set(reading.benchmark, [index]);
        else if (group.length < few) {
            for (const before of group) {
                const { metric, dimensions } = readings[before];
                if (metric === reading.metric && sameDimensions(dimensions, reading.dimensions))
                    return before;
            }
            if (group.push(index) === few)
                for (const each of group)
                    texts.set(identity(readings[each]), each);
        }
        else {
            const id = identity(reading);
            const before = texts.get(id);
            if (before !== undefined)
                return before;
            texts.set(id, index);
        }
        return index;
    };
}
/** Keeps the first of readings that bear the same name, and says where both are: their values cannot be told apart. */
function withoutDuplicates({ readings, findings }) {
    const first = firstOf(readings);
    const flaws = [];
    const placeOf = (index) => {
        const { line } = readings[index];
        return line === null ? `as value ${index + 1}` : `in line ${line}`;
    };
    const kept = readings.filter((reading, index) => {
        const before = first(index);
        if (before === index)
            return true;
        flaws.push(duplicate(reading, placeOf(before), placeOf(index)));
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
/* harmony export */   Cn: () => (/* binding */ longUnits),
/* harmony export */   FU: () => (/* binding */ toBase),
/* harmony export */   ak: () => (/* binding */ metricOf),
/* harmony export */   uF: () => (/* binding */ unitOf),
/* harmony export */   vv: () => (/* binding */ isSameUnit)
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
    ...scaled('b'),
    ...scaled('elem'),
    ...scaled('item'),
    ...scaled('ops'),
    ...scaled('op'),
    ...scaled('req'),
    ...scaled('char'),
    ...scaled('Hz'),
};
/**
 * What is work done, so that more of it in a second is better, by its base unit in small letters. Errors, misses and
 * allocations are counted in seconds as well, and more of them is worse.
 */
const work = new Set([
    'b hz ms elem elems element elements item items op ops operation operations req reqs request requests',
    'i iter iters iteration iterations loop loops run runs call calls step steps task tasks job jobs',
    'bit bits kbit kbits mbit mbits gbit gbits char chars character characters word words line lines',
    'byte bytes record records row rows key keys document documents file files object objects',
    'query queries read reads write writes fsync fsyncs lookup lookups insert inserts update updates',
    'transaction transactions txn txns tx commit commits connection connections session sessions',
    'message messages msg msgs packet packets event events frame frames image images pixel pixels',
    'token tokens tok sample samples point points cell cells node nodes hash hashes test tests',
    'instruction instructions flop flops mflop mflops gflop gflops tflop tflops',
].flatMap((words) => words.split(' ')));
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
 * better; `X/s` is a rate, and larger is better where X is known to be work done; a unit that is not known is kept as
 * it is, without direction.
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
    const direction = work.has(base.toLowerCase()) ? 'maximize' : null;
    return { base: `${base}/s`, times: times * second.per, per: per * second.times, direction };
}
/** How asv and divan shorten minutes and days; for others these letters mean something else. */
const longUnits = { m: 'min', d: 'day' };
/** Whether two units are one, perhaps under two names (`s`, `sec`): values in both can be compared as they are. */
function isSameUnit(one, other) {
    if (one === other)
        return true;
    const [a, b] = [unitOf(one), unitOf(other)];
    return a.base === b.base && a.times === b.times && a.per === b.per;
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
var pairs = __webpack_require__(6420);
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

/***/ 4039:
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
var pairs = __webpack_require__(6420);
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

/***/ 6420:
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

/***/ 7305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ mediansOf),
/* harmony export */   Nl: () => (/* binding */ rankTest),
/* harmony export */   YW: () => (/* binding */ shiftInterval),
/* harmony export */   cs: () => (/* binding */ crossings),
/* harmony export */   lc: () => (/* binding */ samplesOf),
/* harmony export */   pO: () => (/* binding */ movedBase)
/* harmony export */ });
/* harmony import */ var _model_measurement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8711);
/* harmony import */ var _stats_mann_whitney_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3808);
/* harmony import */ var _stats_order_statistic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4930);
/* harmony import */ var _margins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1877);




function samplesOf(head, base, policy, scale) {
    const sign = (0,_model_measurement_js__WEBPACK_IMPORTED_MODULE_2__/* .worseSign */ .C)(policy.direction);
    const ratio = scale.form === 'ratio';
    const place = (value) => sign * (ratio ? Math.log(value) : value);
    return {
        head: head.map(place),
        base: base.map(place),
        weights: base.map((value) => (ratio || scale.absolute ? 1 : Math.abs(value))),
        quantum: (0,_margins_js__WEBPACK_IMPORTED_MODULE_1__/* .quantumOf */ .Nd)(scale, [...head, ...base].map(Math.abs)),
    };
}
/** Base's values moved by the margin θ towards worse. */
const movedBase = ({ base, weights }, theta) => base.map((value, i) => value + theta * weights[i]);
/** The rank test of head against base moved by θ: `pGreater` says worse than θ, `pLess` better than θ. */
function rankTest(samples, theta) {
    const { quantum, head } = samples;
    const step = (value) => (quantum > 0 ? Math.round(value / quantum) : value);
    return (0,_stats_mann_whitney_js__WEBPACK_IMPORTED_MODULE_0__/* .mannWhitney */ .Pi)(head.map(step), movedBase(samples, theta).map(step));
}
/** The margins θ at which the rank test turns: one for each head and base value. */
function crossings({ head, base, weights }) {
    const found = new Float64Array(head.length * base.length);
    for (const [i, b] of base.entries()) {
        for (const [j, h] of head.entries()) {
            const theta = (h - b) / weights[i];
            found[i * head.length + j] = Number.isNaN(theta) ? 0 : theta;
        }
    }
    return found;
}
/** Median of the crossings and the fixed-n bounds, each at its one-sided level. */
function shiftInterval(samples, levels) {
    const points = crossings(samples);
    const rank = (level) => (0,_stats_mann_whitney_js__WEBPACK_IMPORTED_MODULE_0__/* .shiftRank */ .x0)(samples.head.length, samples.base.length, level);
    const [below, above] = [rank(levels.worse), rank(levels.good)];
    return {
        low: below === 0 ? Number.NEGATIVE_INFINITY : (0,_stats_order_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .select */ .Lt)(points, below - 1),
        high: above === 0 ? Number.POSITIVE_INFINITY : (0,_stats_order_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .select */ .Lt)(points, points.length - above),
        estimate: (0,_stats_order_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .selectMedian */ .J$)(points),
    };
}
/** Medians, for display. */
const mediansOf = (head, base) => ({
    head: head.length > 0 ? (0,_stats_order_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(head) : null,
    base: base.length > 0 ? (0,_stats_order_statistic_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(base) : null,
});
//# sourceMappingURL=samples.js.map

/***/ }),

/***/ 5250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   UN: () => (/* binding */ unitWords),
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
/** A unit as part of a sentence; the empty one is a plain number. */
const unitWords = (unit) => (unit === '' ? 'no unit' : `"${unit}"`);
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

/***/ 3808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ mannWhitney),
/* harmony export */   sd: () => (/* binding */ smallestP),
/* harmony export */   x0: () => (/* binding */ shiftRank),
/* harmony export */   y0: () => (/* binding */ literalRankZ)
/* harmony export */ });
/* unused harmony exports mannWhitneyNormal, twoSided */
/* harmony import */ var _signed_rank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1180);
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6758);


/** Up to this many values in all the permutation counts are whole numbers below 2^53. */
const exactUpTo = 50;
/** Twice the mid-rank of every value of the pooled sample. */
function doubledRanks(pooled) {
    const order = pooled.map((_, i) => i).sort((a, b) => pooled[a] - pooled[b]);
    const doubled = new Array(pooled.length);
    let tieTerm = 0;
    for (let from = 0; from < order.length;) {
        let to = from;
        while (to < order.length && pooled[order[to]] === pooled[order[from]])
            to++;
        for (const index of order.slice(from, to))
            doubled[index] = from + to + 1;
        tieTerm += (to - from) ** 3 - (to - from);
        from = to;
    }
    return { doubled, tieTerm };
}
/** Ways to choose `count` of the ranks with each sum: the exact permutation distribution, ties or not. */
function sumCounts(ranks, count) {
    const largest = [...ranks].sort((a, b) => b - a).slice(0, count);
    const width = largest.reduce((total, rank) => total + rank, 0) + 1;
    const ways = Array.from({ length: count + 1 }, () => new Float64Array(width));
    ways[0][0] = 1;
    for (const [seen, rank] of ranks.entries()) {
        for (let chosen = Math.min(count, seen + 1); chosen > 0; chosen--) {
            const [target, source] = [ways[chosen], ways[chosen - 1]];
            for (let total = rank; total < width; total++)
                target[total] += source[total - rank];
        }
    }
    return ways[count];
}
function exactTails(doubled, count) {
    const observed = doubled.slice(0, count).reduce((total, rank) => total + rank, 0);
    const ways = sumCounts(doubled, count);
    const all = ways.reduce((total, way) => total + way, 0);
    const above = ways.subarray(observed).reduce((total, way) => total + way, 0);
    const below = ways.subarray(0, observed + 1).reduce((total, way) => total + way, 0);
    return [above / all, below / all];
}
/** Standard deviation of U under the null, corrected for ties (Lehmann 1975, §1.4). */
function deviation(heads, bases, tieTerm) {
    const n = heads + bases;
    return Math.sqrt(((heads * bases) / 12) * (n + 1 - tieTerm / (n * (n - 1))));
}
function normalTails(u, mean, sd) {
    if (sd === 0)
        return [1, 1];
    return [(0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .normalUpperTail */ .IL)((u - mean - 0.5) / sd), (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .normalUpperTail */ .IL)((mean - u - 0.5) / sd)];
}
/**
 * The test with both tails of the normal approximation, whatever the sample sizes. `inflation` multiplies the
 * variance: (1 + φ) / (1 - φ) for values whose neighbours correlate by φ.
 */
function mannWhitneyNormal(head, base, inflation = 1) {
    return rankSumTest(head, base, { exact: false, inflation });
}
/**
 * The test: exact (conditional on mid-ranks when values tie) up to 50 values in all, beyond that normal with
 * tie and continuity correction. Both p are 1 when a side is empty.
 */
function mannWhitney(head, base) {
    return rankSumTest(head, base, { exact: head.length + base.length <= exactUpTo, inflation: 1 });
}
function rankSumTest(head, base, { exact, inflation }) {
    if (head.length === 0 || base.length === 0)
        return { u: 0, pGreater: 1, pLess: 1, ties: false, exact };
    const { doubled, tieTerm } = doubledRanks([...head, ...base]);
    const sum = doubled.slice(0, head.length).reduce((total, rank) => total + rank, 0) / 2;
    const u = sum - (head.length * (head.length + 1)) / 2;
    const mean = (head.length * base.length) / 2;
    const [greater, less] = exact
        ? exactTails(doubled, head.length)
        : normalTails(u, mean, deviation(head.length, base.length, tieTerm) * Math.sqrt(inflation));
    return { u, pGreater: (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .notZero */ .Up)(greater), pLess: (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .notZero */ .Up)(less), ties: tieTerm > 0, exact };
}
/** Both sides of a one-sided p: twice the smaller, at most 1. */
const twoSided = ({ pGreater, pLess }) => Math.min(1, 2 * Math.min(pGreater, pLess));
/** The smallest p that samples of these sizes can give: one over the number of ways to choose head's values. */
function smallestP(heads, bases) {
    let p = 1;
    for (let i = 1; i <= Math.min(heads, bases); i++)
        p *= i / (heads + bases - Math.min(heads, bases) + i);
    return (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .notZero */ .Up)(p);
}
/**
 * benchstone's rank z: positive when head is larger, with neither continuity nor tie correction (its threshold
 * is unreachable with few values: |z| <= √(3 n m / (n + m + 1))).
 */
function literalRankZ(head, base) {
    const { u } = mannWhitneyNormal(head, base);
    return (u - (head.length * base.length) / 2) / deviation(head.length, base.length, 0);
}
/**
 * k such that the k-th smallest difference head - base is a one-sided lower bound of the shift at `level`;
 * 0 when the samples are too small for one. Tie-free null; normal beyond 50 values and where `inflation` multiplies
 * the variance, as for `mannWhitneyNormal`.
 */
function shiftRank(heads, bases, level, inflation = 1) {
    if (heads + bases > exactUpTo || inflation > 1) {
        return normalShiftRank(heads * bases, deviation(heads, bases, 0) * Math.sqrt(inflation), level);
    }
    const ranks = Array.from({ length: heads + bases }, (_, i) => i + 1);
    const ways = sumCounts(ranks, heads).subarray((heads * (heads + 1)) / 2);
    const all = ways.reduce((total, way) => total + way, 0);
    let k = 0;
    for (let below = ways[0]; below / all <= level + _signed_rank_js__WEBPACK_IMPORTED_MODULE_0__/* .slack */ .$; below += ways[k])
        k++;
    return k;
}
function normalShiftRank(differences, sd, level) {
    const mean = differences / 2;
    let k = 0;
    while (k < mean && (0,_special_js__WEBPACK_IMPORTED_MODULE_1__/* .normalUpperTail */ .IL)((mean - k - 0.5) / sd) <= level)
        k++;
    return k;
}
//# sourceMappingURL=mann-whitney.js.map

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

/***/ })

};
