export const id = 8853;
export const ids = [8853];
export const modules = {

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
