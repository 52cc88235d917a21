export const id = 280;
export const ids = [280];
export const modules = {

/***/ 9280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detectFormat: () => (/* binding */ detectFormat),
  formats: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./build/src/core/formats/own-text.js
var own_text = __webpack_require__(6064);
// EXTERNAL MODULE: ./build/src/core/formats/reading.js
var formats_reading = __webpack_require__(5566);
;// CONCATENATED MODULE: ./build/src/core/formats/names.js


function textNumbers() {
    const numbers = new Map();
    const own = [];
    let [last, lastText] = [-1, null];
    const find = (text) => {
        if (text === lastText)
            return last;
        const found = numbers.get(text);
        if (found === undefined)
            return -1;
        lastText = own[found];
        last = found;
        return found;
    };
    return {
        own,
        find,
        take(text) {
            const before = find(text);
            if (before >= 0)
                return before;
            lastText = (0,own_text/* ownText */.U)(text);
            last = own.push(lastText) - 1;
            numbers.set(lastText, last);
            return last;
        },
    };
}
function dimensionNumbers() {
    const ids = textNumbers();
    const own = [];
    // The readings of one line mostly share one object.
    let [seen, id] = [null, ''];
    const idOf = (dimensions) => {
        if (seen !== dimensions) {
            id = hasKeys(dimensions) ? (0,formats_reading/* identity */.D_)({ benchmark: '', dimensions, metric: '' }) : '';
            seen = dimensions;
        }
        return id;
    };
    return {
        own,
        find: (dimensions) => ids.find(idOf(dimensions)),
        take(dimensions) {
            const number = ids.take(idOf(dimensions));
            if (number === own.length)
                own.push(ownDimensions(dimensions));
            return number;
        },
    };
}
function hasKeys(dimensions) {
    for (const _ in dimensions)
        return true;
    return false;
}
function ownDimensions(dimensions) {
    const own = { ...dimensions };
    for (const key of Object.keys(own))
        own[key] = (0,own_text/* ownText */.U)(own[key]);
    return own;
}
/** More than a text has benchmarks, or dimensions; of metrics there are fewer than half: joined, all are a whole number. */
const most = 2 ** 18;
/**
 * Finds readings by their names. Benchmark, dimensions and metric are numbered apart: a text joined of all three would
 * have to be made for each reading, and most have one or two of them in common with the reading before.
 */
function names() {
    const [benchmarks, dimensions, metrics] = [textNumbers(), dimensionNumbers(), textNumbers()];
    /** By the numbers of all three. Lists in lists would be mostly holes where each reading has dimensions of its own. */
    const places = new Map();
    const keyOf = (metric, its, benchmark) => (metric * most + its) * most + benchmark;
    return {
        /** The place that `take` gave to such a name; undefined if there was none. */
        find(name) {
            const metric = metrics.find(name.metric);
            const its = metric < 0 ? -1 : dimensions.find(name.dimensions);
            const benchmark = its < 0 ? -1 : benchmarks.find(name.benchmark);
            return benchmark < 0 ? undefined : places.get(keyOf(metric, its, benchmark));
        },
        /**
         * The place of a reading's name, which is `next` if there was none: then the name becomes a copy that is no part of
         * the text that was read.
         */
        take(reading, next) {
            const metric = metrics.take(reading.metric);
            const its = dimensions.take(reading.dimensions);
            const benchmark = benchmarks.take(reading.benchmark);
            const key = keyOf(metric, its, benchmark);
            const before = places.get(key);
            if (before !== undefined)
                return before;
            places.set(key, next);
            reading.metric = metrics.own[metric];
            reading.dimensions = dimensions.own[its];
            reading.benchmark = benchmarks.own[benchmark];
            return next;
        },
    };
}
//# sourceMappingURL=names.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/tally.js
/** Samples that one text may hold; what comes after them counts in the means and is not kept. */
const mostSamples = 200_000;
/** Counts the values of one text, name by name. */
function tallies() {
    let kept = 0;
    let dropped = 0;
    const isKept = () => {
        if (kept < mostSamples)
            kept += 1;
        else
            dropped += 1;
        return dropped === 0;
    };
    return {
        /** Most names have one value: a list of one takes a tenth of the memory of an empty one that grew. */
        begin: (value) => ({ samples: isKept() ? [value] : [], n: 1, mean: value }),
        add(tally, value) {
            tally.n += 1;
            tally.mean += (value - tally.mean) / tally.n;
            if (isKept())
                tally.samples.push(value);
        },
        dropped: () => dropped,
    };
}
/** The mean of all values; of those that are all kept, the sum of their shares, which rounds less. */
function meanOf({ samples, n, mean }) {
    if (n === 1 && samples.length === 1)
        return samples[0];
    return samples.length === n ? samples.reduce((sum, sample) => sum + sample / n, 0) : mean;
}
//# sourceMappingURL=tally.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/collection.js




/** More readings than anybody looks at; a text that holds more is not what it is taken for. */
const mostReadings = 100_000;
const mostFlaws = 1_000;
function collection() {
    const readings = [];
    /** Of what came as samples, at the place of its reading; null for one that failed. */
    const taken = [];
    const places = names();
    const flaws = [];
    const counted = tallies();
    const dropped = { readings: 0, flaws: 0 };
    /** Whether one more is kept: what is not kept is not even written. */
    const isNoted = () => {
        if (flaws.length < mostFlaws)
            return true;
        dropped.flaws += 1;
        return false;
    };
    /** Where a reading of the same name is; where the next one goes if there is none, and -1 if nothing more is kept. */
    const placeOf = (reading) => {
        if (readings.length < mostReadings)
            return places.take(reading, readings.length);
        const place = places.find(reading) ?? -1;
        if (place < 0)
            dropped.readings += 1;
        return place;
    };
    /** A line may have lost its name, or never had one. */
    const isNamed = ({ benchmark, line }) => {
        if (benchmark === '' && isNoted())
            flaws.push((0,formats_reading/* unreadable */.O$)('This value belongs to no benchmark: its name is empty.', line ?? 1));
        return benchmark !== '';
    };
    return {
        add(reading) {
            if (!isNamed(reading))
                return;
            const place = placeOf(reading);
            if (place === readings.length) {
                readings.push(withOwnTexts(reading));
                taken.push(null);
            }
            else if (place >= 0 && isNoted()) {
                const { line } = readings[place];
                flaws.push((0,formats_reading/* duplicate */.YW)(reading, `in line ${line}`, `in line ${reading.line}`));
            }
        },
        sample(reading) {
            if (!isNamed(reading))
                return;
            const place = placeOf(reading);
            const isGood = reading.status === 'ok';
            if (place === readings.length) {
                readings.push(withOwnTexts(reading));
                taken.push(isGood ? counted.begin(reading.value) : null);
            }
            else if (place >= 0 && !isGood) {
                readings[place] = { ...withOwnTexts(reading), ...nameOf(readings[place]) };
                taken[place] = null;
            }
            else if (place >= 0 && readings[place].status === 'ok') {
                const tally = taken[place];
                if (tally)
                    counted.add(tally, reading.value);
                else
                    taken[place] = counted.begin(reading.value);
            }
        },
        flaw(message, line) {
            if (isNoted())
                flaws.push((0,formats_reading/* unreadable */.O$)(message, line));
        },
        leaveOut(values) {
            dropped.readings += values;
        },
        parsed: () => ({
            readings: inOrder(readings.map((reading, place) => folded(reading, taken[place]))),
            findings: [...flaws, ...excess({ ...dropped, samples: counted.dropped() })],
        }),
    };
}
/**
 * Copies the texts of a reading that is kept, but for its name, so that they are no parts of the text that was read:
 * one of them would keep a whole piece of it in memory.
 */
function withOwnTexts(reading) {
    const { unit, printedUnit, message } = reading;
    reading.unit = (0,own_text/* ownText */.U)(unit);
    if (printedUnit !== undefined)
        reading.printedUnit = (0,own_text/* ownText */.U)(printedUnit);
    if (message !== null)
        reading.message = (0,own_text/* ownText */.U)(message);
    return reading;
}
/** A reading with the samples that were taken for it. */
function folded(reading, tally) {
    if (tally === null)
        return reading;
    const value = meanOf(tally);
    if (!Number.isFinite(value))
        return (0,formats_reading/* good */.uw)(reading, value, reading);
    reading.value = value;
    reading.samples = tally.samples;
    return reading;
}
const nameOf = ({ benchmark, dimensions, metric }) => ({
    benchmark,
    dimensions,
    metric,
});
/** By line; most texts give them so. */
function inOrder(readings) {
    const lineAt = (place) => readings[place].line ?? 0;
    const isOrdered = readings.every((_, place) => place === 0 || lineAt(place - 1) <= lineAt(place));
    return isOrdered ? readings : readings.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
function excess({ readings, flaws, samples, }) {
    return [
        ...(readings > 0
            ? [(0,formats_reading/* unreadable */.O$)(`${readings} more values were not kept: ${mostReadings} are the most.`)]
            : []),
        ...unkept(samples),
        ...(flaws > 0 ? [(0,formats_reading/* unreadable */.O$)(`${flaws} more findings like these were left out.`)] : []),
    ];
}
/** Says that not all samples of a text were kept; nothing where they were. */
function unkept(samples) {
    if (samples === 0)
        return [];
    return [{ ...(0,formats_reading/* unreadable */.O$)(`${samples} more samples count in the means and were not kept.`), level: 'note' }];
}
//# sourceMappingURL=collection.js.map
// EXTERNAL MODULE: ./build/src/core/formats/lines.js
var formats_lines = __webpack_require__(8685);
;// CONCATENATED MODULE: ./build/src/core/formats/ab.js



/**
 * What ApacheBench prints: `requests` and `transfer` a second, `latency` with its percentiles and largest value (whole
 * milliseconds), and `errors`: requests that failed and answers that are no success. The benchmark is host, port and
 * path, the concurrency level a dimension.
 */
const ab = {
    name: 'ab',
    summary: 'text of ApacheBench (ab)',
    samples: false,
    units: 'ms, requests and bytes a second, counts',
    mark: 'the lines `This is ApacheBench` and `Requests per second:`',
    source: 'captured',
    detect: (0,formats_lines/* byPattern */.wI)(0.95, /^Concurrency Level: +\d+$/, /^Requests per second: +\S+ \[#\/sec\]/),
    ...(0,formats_lines/* byLine */.uf)(reader),
};
const patterns = {
    /** Begins the report of one run. */
    start: /^Server Software:/,
    place: /^(Server Hostname|Server Port|Document Path): +(\S.*)$/,
    concurrency: /^Concurrency Level: +(\d+)$/,
    failed: /^(?:Failed requests|Non-2xx responses): +(\d+)$/,
    rate: /^Requests per second: +(\S+) \[#\/sec\]/,
    latency: /^Time per request: +(\S+) \[ms\] \(mean\)$/,
    transfer: /^Transfer rate: +(\S+) \[Kbytes\/sec\] received$/,
    percentile: /^ +(\d+)% +(\d+)(?: \(longest request\))?$/,
};
function reader() {
    const out = collection();
    let run = null;
    const named = ({ place, concurrency }, metric) => {
        const port = place['Server Port'];
        const host = `${place['Server Hostname'] ?? ''}${port === undefined ? '' : `:${port}`}`;
        const benchmark = `${host}${place['Document Path'] ?? ''}` || 'ab';
        return { benchmark, dimensions: { concurrency }, metric };
    };
    const finish = () => {
        if (run === null || run.ended)
            return;
        const known = { unit: 'requests/s', direction: 'maximize', line: run.line };
        out.add((0,formats_reading/* bad */.MB)(named(run, 'requests'), 'ab was started and printed no result.', known));
    };
    const measure = (its, text, line) => {
        const rate = patterns.rate.exec(text)?.[1];
        if (rate !== undefined) {
            const known = { unit: 'errors', direction: 'minimize', line };
            out.add((0,formats_reading/* printed */.zd)(named(its, 'requests'), rate, 'requests/s', { line }));
            out.add((0,formats_reading/* good */.uw)(named(its, 'errors'), its.errors, known));
            run = { ...its, ended: true };
        }
        const latency = patterns.latency.exec(text)?.[1];
        if (latency !== undefined)
            out.add((0,formats_reading/* printed */.zd)(named(its, 'latency'), latency, 'ms', { line }));
        const transfer = patterns.transfer.exec(text)?.[1];
        // ab counts 1024 bytes to a Kbyte.
        if (transfer !== undefined)
            out.add((0,formats_reading/* printed */.zd)(named(its, 'transfer'), transfer, 'KiB/s', { line }));
        const [, percent, time] = patterns.percentile.exec(text) ?? [];
        if (percent === undefined)
            return;
        const metric = percent === '100' ? 'latency max' : `latency p${percent}`;
        out.add((0,formats_reading/* printed */.zd)(named(its, metric), time, 'ms', { line }));
    };
    return {
        line(text, line) {
            if (patterns.start.test(text)) {
                finish();
                run = { place: {}, concurrency: '1', errors: 0, line, ended: false };
            }
            if (run === null)
                return;
            const [, key, value] = patterns.place.exec(text) ?? [];
            if (key !== undefined)
                run = { ...run, place: { ...run.place, [key]: value } };
            const concurrency = patterns.concurrency.exec(text)?.[1];
            if (concurrency !== undefined)
                run = { ...run, concurrency };
            const failed = patterns.failed.exec(text)?.[1];
            if (failed !== undefined)
                run = { ...run, errors: run.errors + Number(failed) };
            measure(run, text, line);
        },
        end() {
            finish();
            return out.parsed();
        },
    };
}
//# sourceMappingURL=ab.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/json-extent.js
/** A string (to the end where nothing ends it), a plain value or a sign; also the numbers that JSON does not have. */
const tokens = () => /("(?:[^"\\]+|\\[\s\S]?)*(?:"|$))|(-?\d[\d.eE+-]*|true\b|false\b|null\b|-?(?:NaN|Infinity)\b)|([{}[\],:])/y;
/**
 * Goes through the value that begins at `start`. It costs far more than `JSON.parse`, and serves where that failed:
 * V8 does not say where an unexpected token stands, nor where the first of several documents ends.
 */
function extentOf(text, start = 0) {
    const [token, space, grammar] = [tokens(), /\s*/y, grammarOf()];
    let at = start;
    for (;;) {
        space.lastIndex = at;
        space.test(text);
        at = space.lastIndex;
        token.lastIndex = at;
        const [whole, string, plain, sign] = token.exec(text) ?? [];
        if (whole === undefined)
            return { at, isWhole: false };
        const said = grammar(string === undefined ? (plain === undefined ? sign : '0') : '"');
        if (said === 'wrong')
            return { at, isWhole: false };
        at += whole.length;
        if (said === 'ended')
            return { at, isWhole: true };
    }
}
const values = '"0{[';
/** Takes the tokens of one value, each by its sign, with `"` for any string and `0` for what has no parts. */
function grammarOf() {
    const open = [];
    let [allowed, isKey] = [values, false];
    const close = () => {
        isKey = false;
        allowed = `,${open.at(-1)}`;
        return open.length === 0 ? 'ended' : 'goes on';
    };
    return (kind) => {
        if (!allowed.includes(kind))
            return 'wrong';
        if (kind === '}' || kind === ']')
            open.pop();
        else if (kind === '{' || kind === '[')
            open.push(kind === '{' ? '}' : ']');
        const isBegun = kind === '{' || kind === '[' || kind === ',';
        if (kind === ':' || (kind === '"' && isKey)) {
            allowed = kind === ':' ? values : ':';
            isKey = false;
        }
        else if (!isBegun)
            return close();
        else {
            isKey = open.at(-1) === '}';
            const first = isKey ? '"' : values;
            allowed = kind === ',' ? first : first + open.at(-1);
        }
        return 'goes on';
    };
}
//# sourceMappingURL=json-extent.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/non-numbers.js
/** What may begin a number that JSON does not have: V8 finds it much faster than the words themselves. */
const sign = () => /nan|inf|1\.#/gi;
/** The words, with `NaN(ind)` and `1.#QNAN0` as Windows prints them. */
const word = () => /1\.#(?:INF|IND|QNAN)\d*|(?:NaN(?:\(\w*\))?|inf(?:inity)?)(?!\w)/iy;
/**
 * A JSON text whose bare `NaN`, `-nan`, `inf` and the like, which some writers put where JSON allows no such thing, are
 * the strings `NaN`, `Infinity` and `-Infinity`; undefined where there are none.
 */
function withQuotedNonNumbers(text) {
    const [begins, spells, isInString] = [sign(), word(), strings(text)];
    let [mended, copied] = ['', 0];
    for (let found = begins.exec(text); found; found = begins.exec(text)) {
        const { index } = found;
        const isNegative = text[index - 1] === '-';
        if (/\w/.test(text[index - 1] ?? ' ') || isInString(index))
            continue;
        spells.lastIndex = index;
        if (!spells.test(text))
            continue;
        const end = spells.lastIndex;
        mended += text.slice(copied, isNegative ? index - 1 : index);
        mended += quoted(text.slice(index, end), isNegative);
        copied = begins.lastIndex = end;
    }
    return copied === 0 ? undefined : mended + text.slice(copied);
}
function quoted(said, isNegative) {
    if (!/inf/i.test(said))
        return '"NaN"';
    return isNegative ? '"-Infinity"' : '"Infinity"';
}
/** Whether a place lies in a string; asked for places one after the other. A string that never ends goes to the end. */
function strings(text) {
    let [open, close] = [-1, -1];
    return (place) => {
        while (close < place) {
            open = next(text, close + 1);
            close = open < text.length ? closing(text, open) : text.length;
        }
        return open < place;
    };
}
function next(text, from) {
    const at = text.indexOf('"', from);
    return at < 0 ? text.length : at;
}
/** The quote that ends the string which begins at `open`. */
function closing(text, open) {
    for (let at = next(text, open + 1);; at = next(text, at + 1)) {
        let escapes = 0;
        while (text[at - 1 - escapes] === '\\')
            escapes += 1;
        if (escapes % 2 === 0 || at >= text.length)
            return at;
    }
}
//# sourceMappingURL=non-numbers.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/json-text.js



/**
 * The value of one JSON document as tools print it: also with the bare `NaN`, `-nan`, `inf` and the like that some
 * writers put where JSON allows no such thing. Those become the strings `NaN`, `Infinity` and `-Infinity`, so that the
 * value that holds one is refused and the rest of the text is not lost.
 */
function jsonValue(text) {
    const strict = strictValue(text);
    if (!('error' in strict))
        return strict;
    const mended = withQuotedNonNumbers(text);
    return mended === undefined ? strict : strictValue(mended);
}
function strictValue(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch (error) {
        return { error };
    }
}
/** The object that a line is; undefined for a line that is none. */
function objectIn(line) {
    const read = strictValue(line);
    return 'value' in read && isObject(read.value) ? read.value : undefined;
}
/** `jsonValue` of a text with or without byte order mark; tells what is wrong with one that is none. */
function parseJson(text) {
    const clean = text.replace(/^\uFEFF/, '');
    const read = jsonValue(clean);
    return 'error' in read ? broken(clean, read.error) : { ok: true, value: read.value };
}
function broken(text, error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, flaw: flawOf(text, message.replace(/ \(line.*\)$/, '')) };
}
/** A text that ends inside a value was cut: the tool was killed, or its output was not copied whole. */
function flawOf(text, message) {
    const whole = text.trimEnd();
    if (whole === '')
        return (0,formats_reading/* unreadable */.O$)('The text is empty.');
    const offset = Number(/at position (\d+)$/.exec(message)?.[1] ?? extentOf(text).at);
    const cut = offset >= whole.length || message.startsWith('Unterminated string');
    const what = cut ? 'This JSON was cut short' : 'This is not JSON';
    const why = message.replace(/ in JSON at position \d+$/, '');
    return (0,formats_reading/* unreadable */.O$)(`${what}: ${why}.`, text.slice(0, Math.min(offset, whole.length)).split('\n').length);
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isFiniteNumber = (value) => typeof value === 'number' && Number.isFinite(value);
/** A parameter value as text; undefined for what is no plain value. */
function dimensionText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
//# sourceMappingURL=json-text.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/json-sequence.js




const esc = String.fromCharCode(27);
/** Colours and cursor movements; inside the strings of JSON an escape character cannot stand. */
const terminalCodes = new RegExp(`${esc}\\[[0-9;?]*[ -/]*[@-~]`, 'g');
const plain = (text) => (text.includes(esc) ? text.replace(terminalCodes, '') : text);
/** What a document of objects or lists begins with; `[INFO]` does not. */
const opening = String.raw `(?=\{\s*["}]|\[\s*[[{"\]])`;
const onItsLine = () => new RegExp(`^[ \\t]*${opening}`, 'gm');
const rightBehind = () => new RegExp(`\\s*${opening}`, 'y');
/** What stands behind a document in its last line, or goes on with it in the next. */
const remainder = () => /[ \t]*([^\s{[].{0,40})|\s*([,:\]}].{0,40})/y;
/**
 * Hands each JSON document of `text` to `take`, with the line that it begins in; gives a finding for each that is
 * none. A text that is one document, as most are, is parsed and nothing else. In all others a document begins on a
 * line of its own or right behind the one before; lines of other programs between, and colours, are not looked at.
 */
function eachDocument(text, take) {
    const marked = text.replace(/^\uFEFF/, '');
    const whole = jsonValue(marked);
    if ('error' in whole)
        return inSequence(plain(marked), take);
    take(whole.value, 1);
    return [];
}
/** A text with more of them is not what it is taken for. */
const json_sequence_mostFlaws = 1000;
function inSequence(text, take) {
    const flaws = [];
    let [line, counted, start] = [1, 0, startFrom(text, 0)];
    if (start < 0)
        add(flaws, parseJson(text), 1);
    while (start >= 0 && flaws.length < json_sequence_mostFlaws) {
        line += newlines(text, counted, start);
        counted = start;
        const end = endOf(text, start);
        const json = parseJson(text.slice(start, end));
        const rest = json.ok ? restAt(text, end) : undefined;
        if (json.ok)
            take(json.value, line);
        else
            add(flaws, json, line);
        if (rest !== undefined)
            flaws.push((0,formats_reading/* unreadable */.O$)(rest, line + newlines(text, start, end)));
        start = startFrom(text, end);
    }
    if (start >= 0)
        flaws.push((0,formats_reading/* unreadable */.O$)(`What follows was not read: ${json_sequence_mostFlaws} parts before it are no JSON.`, line));
    return flaws;
}
/** Notes what is wrong with the document that begins in `line`. */
function add(flaws, json, line) {
    if (!json.ok)
        flaws.push({ ...json.flaw, line: (json.flaw.line ?? 1) + line - 1 });
}
/** Where the next document begins, -1 where none does. */
function startFrom(text, from) {
    for (const pattern of from === 0 ? [onItsLine()] : [rightBehind(), onItsLine()]) {
        pattern.lastIndex = from;
        if (pattern.test(text))
            return pattern.lastIndex;
    }
    return -1;
}
/** Where the document that begins at `start` ends; one that was cut short ends where the next of its kind begins. */
function endOf(text, start) {
    const { at, isWhole } = extentOf(text, start);
    return isWhole || (text[at] === text[start] && text[at - 1] === '\n') ? at : balanced(text, start);
}
/** The end of what is no JSON, by its brackets. */
function balanced(text, start) {
    const sign = /"(?:[^"\\]+|\\[\s\S]?)*(?:"|$)|[{}[\]]/g;
    sign.lastIndex = start;
    let depth = 0;
    for (let found = sign.exec(text); found; found = sign.exec(text)) {
        if ('{['.includes(found[0]))
            depth += 1;
        else if ('}]'.includes(found[0]))
            depth -= 1;
        if (depth === 0)
            return sign.lastIndex;
    }
    return text.length;
}
function restAt(text, end) {
    const pattern = remainder();
    pattern.lastIndex = end;
    const [, beside, below] = pattern.exec(text) ?? [];
    const rest = beside ?? below;
    return rest && `Behind a JSON document stands ${JSON.stringify(rest)}, which is not read.`;
}
/** Looks no further than `to`: a text may be one long line. */
function newlines(text, from, to) {
    let many = 0;
    for (let at = from; at < to; at++)
        if (text.charCodeAt(at) === 10)
            many += 1;
    return many;
}
let asked = { text: '', head: '', isFirst: true };
/** The first 64 KiB of a text from its first document on. One text is shown to all formats in turn: it is looked for once. */
function documentHead(text) {
    const cut = text.slice(0, 65_536);
    if (asked.text !== cut) {
        const own = (0,own_text/* ownText */.U)(cut);
        const shown = plain(own.replace(/^\uFEFF/, '')).trimStart();
        const start = startFrom(shown, 0);
        asked = { text: own, head: start < 0 ? '' : shown.slice(start), isFirst: start === 0 };
    }
    return asked;
}
//# sourceMappingURL=json-sequence.js.map
// EXTERNAL MODULE: ./build/src/core/formats/units.js
var units = __webpack_require__(9965);
;// CONCATENATED MODULE: ./build/src/core/formats/json-document.js




/**
 * Reads each JSON document of a text with `read`; of readings with one name the first is kept. Never throws if `read`
 * does not.
 */
function readDocument(text, read) {
    const findings = [];
    const parts = [];
    const flaws = eachDocument(text, (value, line) => {
        parts.push(read(value, (message) => findings.push((0,formats_reading/* unreadable */.O$)(message, line))));
    });
    const readings = parts.length === 1 ? parts[0] : parts.flat();
    return (0,formats_reading/* withoutDuplicates */.zj)({ readings, findings: [...findings, ...flaws] });
}
/** Its place is put into words when somebody asks for it: most are never asked. */
class ListEntry {
    entry;
    list;
    index;
    constructor(entry, list, index) {
        this.entry = entry;
        this.list = list;
        this.index = index;
    }
    get where() {
        return `${this.list}[${this.index}]`;
    }
}
/** The objects of a list; whatever else stands in it, or in its place, is told. */
function objectsOf(list, where, report) {
    if (!Array.isArray(list)) {
        report(`There is no list ${where}.`);
        return [];
    }
    const entries = [];
    for (const [index, entry] of list.entries()) {
        if (isObject(entry))
            entries.push(new ListEntry(entry, where, index));
        else
            report(`${where}[${index}] is no object.`);
    }
    return entries;
}
/** A text with something in it under `key`, else told as missing. */
function nameIn({ entry, where }, key, report) {
    const name = textIn(entry, key);
    if (name === undefined)
        report(`${where} has no "${key}".`);
    return name;
}
/** A text with something in it under `key`. */
function textIn(entry, key) {
    const text = entry[key];
    return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}
/** Paths by their words: the formats have a few, and ask for them in every entry. */
const paths = new Map();
function keysOf(path) {
    const before = paths.get(path);
    if (before !== undefined)
        return before;
    const keys = path.split('.');
    paths.set(path, keys);
    return keys;
}
/** The value at a path of keys (`latencies.mean`) that a format knows, undefined where there is none. */
function valueAt(entry, path) {
    let value = entry;
    for (const key of keysOf(path)) {
        if (!isObject(value) || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** The plain values of an object as dimensions; whatever is no text, number or boolean is left out. */
function dimensionsOf(value) {
    if (!isObject(value))
        return {};
    const entries = [];
    for (const [key, part] of Object.entries(value)) {
        const text = dimensionText(part);
        if (text !== undefined)
            entries.push([key, text]);
    }
    return entries.length === 0 ? {} : Object.fromEntries(entries);
}
/** A printed value and its samples in base units; an error where one of them is no finite number. */
function measured(name, value, told) {
    const unit = (0,units/* unitOf */.uF)(told.unit);
    const direction = told.direction === undefined ? unit.direction : told.direction;
    const known = { unit: unit.base, direction, line: told.line ?? null };
    if (!isFiniteNumber(value)) {
        return (0,formats_reading/* bad */.MB)(name, `"${name.metric}" is ${shown(value)}, not a number.`, known);
    }
    const samples = told.samples == null ? undefined : samplesIn(told.samples, unit);
    if (samples === null)
        return (0,formats_reading/* bad */.MB)(name, `The samples of "${name.metric}" are not all numbers.`, known);
    return (0,formats_reading/* good */.uw)(name, (0,units/* toBase */.FU)(value, unit), {
        unit: unit.base,
        direction,
        samples,
        low: bound(told.low, unit),
        high: bound(told.high, unit),
        printedUnit: unit.base === told.unit ? undefined : told.unit,
        line: known.line,
    });
}
/** Samples in base units; null where one is no number. What is in base units already is not copied. */
function samplesIn(samples, unit) {
    if (!Array.isArray(samples) || !samples.every(isFiniteNumber))
        return null;
    return unit.times === 1 && unit.per === 1 ? samples : samples.map((sample) => (0,units/* toBase */.FU)(sample, unit));
}
const bound = (limit, unit) => isFiniteNumber(limit) ? (0,units/* toBase */.FU)(limit, unit) : null;
/** The bounds `value` ± `spread`, none where one of them is missing. */
function around(value, spread) {
    if (!isFiniteNumber(value) || !isFiniteNumber(spread))
        return {};
    return { low: value - spread, high: value + spread };
}
const mean = (values) => values.reduce((sum, value) => sum + value / values.length, 0);
/** What shares a key, in order of first appearance. */
function groupedBy(list, key) {
    const groups = new Map();
    for (const item of list) {
        const name = key(item);
        const group = groups.get(name);
        if (group)
            group.push(item);
        else
            groups.set(name, [item]);
    }
    return [...groups.values()];
}
/**
 * `sureness` for a text whose first document opens with `opening` and that has all of the keys near its beginning, a
 * bit less where other lines stand before it, else 0.
 */
function byKeys(sureness, opening, ...keys) {
    return (text) => {
        const { head, isFirst } = documentHead(text);
        if (!head.startsWith(opening) || !keys.every((key) => head.includes(`"${key}"`)))
            return 0;
        return isFirst ? sureness : sureness - 0.1;
    };
}
const shown = (value) => (JSON.stringify(value) ?? 'missing').slice(0, 80);
/** A reading for each field that is there; null is a value that the tool has not, and skipped. */
function fieldsOf({ benchmark, dimensions }, entry, fields) {
    const readings = [];
    for (const field of fields) {
        const value = valueAt(entry, field.path);
        if (value === undefined)
            continue;
        const name = { benchmark, dimensions, metric: field.metric };
        readings.push(value === null ? absent(name, field) : measured(name, value, field));
    }
    return readings;
}
function absent(name, field) {
    const { base, direction } = (0,units/* unitOf */.uF)(field.unit);
    const known = { unit: base, direction: field.direction ?? direction };
    return (0,formats_reading/* bad */.MB)(name, 'The tool has no value for it.', { status: 'skipped', ...known });
}
//# sourceMappingURL=json-document.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/asv.js



/**
 * A result file of airspeed velocity (`.asv/results/MACHINE/COMMIT-ENV.json`, versions 1 and 2). The value is asv's
 * median with the bounds of its 99 % interval; samples are there with `--record-samples`. What is measured follows
 * from the name, as asv has it: `time_` and `timeraw_` seconds, `mem_` and `peakmem_` bytes, `track_` a number whose
 * direction is not known. The parameters' names stand in benchmarks.json only: dimensions are `param1`, `param2`, …
 * A failed benchmark (null) is an error, a skipped one (NaN) is skipped.
 */
const asv = {
    name: 'asv',
    summary: 'a result file of airspeed velocity',
    samples: true,
    units: 's, bytes',
    mark: 'the keys "commit_hash", "params" and "results"',
    source: 'documentation',
    detect: byKeys(0.9, '{', 'commit_hash', 'params', 'results'),
    parse: (text) => readDocument(text, (value, report) => {
        const results = isObject(value) ? value['results'] : undefined;
        if (!isObject(value) || !isObject(results)) {
            report('There is no object "results".');
            return [];
        }
        const columns = Array.isArray(value['result_columns']) ? value['result_columns'] : versionOne;
        return Object.entries(results).flatMap(([key, row]) => benchmarkOf(key, rowOf(row, columns), report));
    }),
};
const versionOne = ['result', 'params'];
/** A row as an object, whichever way the version writes it; a plain value is the result of a benchmark without parameters. */
function rowOf(row, columns) {
    if (Array.isArray(row))
        return Object.fromEntries(row.map((cell, index) => [String(columns[index]), cell]));
    return isObject(row) ? row : { result: [row] };
}
function benchmarkOf(benchmark, row, report) {
    const cases = casesOf(row['params']);
    const { result } = row;
    if (benchmark === '' || cases === undefined) {
        report(`${JSON.stringify(benchmark)} has no name, or more parameters than can be read.`);
        return [];
    }
    const known = kindOf(benchmark);
    return cases.map((params, at) => {
        const dimensions = Object.fromEntries(params.map((param, index) => [`param${index + 1}`, param]));
        const name = { benchmark, dimensions, metric: known.metric };
        return caseOf(name, known, (column) => cellOf(column === 'result' ? result : row[column], at));
    });
}
/** Null stands for a list of nulls. */
const cellOf = (list, at) => (Array.isArray(list) ? list[at] : (list ?? null));
/** Every combination of the parameters, the last varying fastest; undefined where there are too many. */
function casesOf(params) {
    const lists = (Array.isArray(params) ? params : []).map((list) => Array.isArray(list) ? list : [list]);
    if (lists.reduce((count, list) => count * list.length, 1) > 100_000)
        return undefined;
    return lists.reduce((cases, list) => cases.flatMap((row) => list.map((value) => [...row, String(value)])), [[]]);
}
function kindOf(benchmark) {
    const word = benchmark.replace(/^.*\./, '');
    if (/^time(raw)?_|^Time/.test(word))
        return { metric: 'time', unit: 's' };
    if (/^(peak)?mem_|^(Peak)?Mem/.test(word))
        return { metric: 'memory', unit: 'B' };
    return { metric: 'value', unit: '' };
}
function caseOf(name, { unit }, cell) {
    const value = cell('result');
    const known = { unit: unit === 's' ? 'sec' : unit, direction: unit === '' ? null : 'minimize' };
    if (value === null || value === undefined)
        return (0,formats_reading/* bad */.MB)(name, 'It failed.', known);
    if (value === 'NaN')
        return (0,formats_reading/* bad */.MB)(name, 'It was skipped.', { ...known, status: 'skipped' });
    const [low, high] = [cell('stats_ci_99_a'), cell('stats_ci_99_b')];
    return measured(name, value, { unit, samples: cell('samples') ?? [], low, high });
}
//# sourceMappingURL=asv.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/asv-console.js




/**
 * What `asv run` prints while it runs: a line a benchmark, or a table for one with parameters, which become dimensions,
 * as the environment does. `time` with its ± as bounds, `memory` and `peak memory` (k is 1000 bytes), and `value` of a
 * `track_` benchmark.
 */
const asvConsole = {
    name: 'asv-console',
    summary: 'what asv run prints',
    samples: false,
    units: 'ns…s, bytes, as tracked',
    mark: 'lines such as `[ 50.00%] ··· module.time_sort  11.1±0.01μs`',
    source: 'documentation',
    detect: (0,formats_lines/* byPattern */.wI)(0.95, /^\[ *\d+\.\d\d%\] ··· \S+\.\S+ +\S/),
    ...(0,formats_lines/* byLine */.uf)(asv_console_reader),
};
const asv_console_patterns = {
    step: /^\[ *\d+\.\d\d%\] (·+) (.*)$/,
    environment: /^Benchmarking (\S+)$/,
    benchmark: /^([\w.]+\.\w+) +(\S.*)$/,
    value: /^([\d.e+-]+)(?:±([\d.e+-]+))?([^\d\s]\S*)?$/,
    rule: /^=+(?: =+)+$/,
    line: /^[- ]*-$/,
    /** First row of the head where the last parameter is spread over the columns. */
    spread: /^ *-- /,
};
function asv_console_reader() {
    const out = collection();
    let environment = null;
    let parametrised = null;
    let table = null;
    const named = (benchmark, parameters = {}) => ({
        benchmark,
        dimensions: environment === null ? parameters : { environment, ...parameters },
    });
    const tableLine = (text, offset, line) => {
        if (asv_console_patterns.rule.test(text.slice(offset).trim())) {
            if (table === null)
                table = begun(parametrised, text, offset);
            else if (table.open)
                table = { ...table, open: false };
            else
                [table, parametrised] = [null, null];
            return;
        }
        if (table === null)
            return;
        if (table.open && asv_console_patterns.line.test(text)) {
            // It ends the head, but where the head has two rows.
            if (!asv_console_patterns.spread.test(table.head[0] ?? ''))
                table = { ...table, open: false };
            return;
        }
        if (table.open)
            table = { ...table, head: [...table.head, text] };
        else
            for (const { value, parameters } of asv_console_rowOf(table, text))
                out.add(readingOf(named(table.benchmark, parameters), value, line));
    };
    return {
        line(text, line) {
            const [, dots, said = ''] = asv_console_patterns.step.exec(text) ?? [];
            if (parametrised !== null && (dots === undefined || asv_console_patterns.rule.test(said.trim()))) {
                return tableLine(text, dots === undefined ? 0 : text.indexOf(said), line);
            }
            environment = asv_console_patterns.environment.exec(said)?.[1] ?? environment;
            const [, benchmark, value = ''] = asv_console_patterns.benchmark.exec(said) ?? [];
            if (dots !== '···' || benchmark === undefined)
                return;
            table = null;
            // What has parameters is told in a table below.
            parametrised = /^(?:ok|\d+\/\d+ failed)$/.test(value.trim()) ? benchmark : null;
            if (parametrised === null)
                out.add(readingOf(named(benchmark), value.trim(), line));
        },
        end: out.parsed,
    };
}
function begun(benchmark, text, offset) {
    const columns = [...text.slice(offset).matchAll(/=+/g)].map(({ index, 0: rule }) => [offset + index, offset + index + rule.length]);
    return { benchmark, columns, head: [], open: true };
}
/**
 * The values of one row with their parameters. Of several parameters the last one is spread over the columns: then a
 * first line of the head has `--` above the others and its name.
 */
function asv_console_rowOf({ columns, head }, text) {
    const cells = (line) => columns.map(([from, to]) => line.slice(from, to).trim());
    const spread = head.find((line) => asv_console_patterns.spread.test(line));
    const leading = spread === undefined ? columns.length - 1 : cells(spread).filter((cell) => cell === '--').length;
    const [labels, row] = [cells(head.at(-1) ?? ''), cells(text)];
    const own = labels
        .slice(0, leading)
        .map((label, at) => [label || `parameter ${at + 1}`, row[at] ?? '']);
    const name = (spread ?? '').replace(/--/g, '').trim();
    return row.slice(leading).flatMap((value, at) => {
        const label = labels[leading + at] ?? '';
        const parameters = {
            ...Object.fromEntries(own),
            ...(label === '' ? {} : { [name || 'parameter']: label }),
        };
        return value === '' ? [] : [{ value, parameters }];
    });
}
/** What a benchmark measures stands in the first word of its name. */
function readingOf(named, said, line) {
    const kind = /(?:^|\.)(time|mem|peakmem|track)_?\w*$/.exec(named.benchmark)?.[1] ?? 'time';
    const metric = { time: 'time', mem: 'memory', peakmem: 'peak memory', track: 'value' }[kind];
    const name = { ...named, metric };
    const [, number, spread, suffix = ''] = asv_console_patterns.value.exec(said) ?? [];
    const direction = kind === 'track' ? {} : { direction: 'minimize' };
    if (number === undefined || (kind === 'time' && suffix === '')) {
        const unit = { time: 'sec', track: '' }[kind] ?? 'B';
        const status = /^(?:n\/a|skipped)$/.test(said) ? 'skipped' : 'error';
        return (0,formats_reading/* bad */.MB)(name, `asv says "${said}".`, { unit, line, ...direction, status });
    }
    const unit = /mem/.test(kind) ? `${suffix}B` : kind === 'time' ? (units/* longUnits */.Cn[suffix] ?? suffix) : suffix;
    return (0,formats_reading/* printed */.zd)(name, number, unit, { line, spread, ...direction });
}
//# sourceMappingURL=asv-console.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/autocannon.js



const fields = [
    { path: 'latency.mean', metric: 'latency mean', unit: 'ms' },
    { path: 'latency.p50', metric: 'latency p50', unit: 'ms' },
    { path: 'latency.p90', metric: 'latency p90', unit: 'ms' },
    { path: 'latency.p97_5', metric: 'latency p97.5', unit: 'ms' },
    { path: 'latency.p99', metric: 'latency p99', unit: 'ms' },
    { path: 'latency.max', metric: 'latency max', unit: 'ms' },
    { path: 'requests.mean', metric: 'throughput', unit: 'requests/s' },
    { path: 'throughput.mean', metric: 'transfer', unit: 'B/s' },
];
/**
 * `autocannon --json`: latencies (whole milliseconds), requests and bytes a second, and `errors`: requests that failed or
 * timed out, and answers that are no success. The benchmark is the title, else the URL.
 */
const autocannon = {
    name: 'autocannon',
    summary: 'JSON of autocannon --json',
    samples: false,
    units: 'ms, requests/s, B/s, counts',
    mark: 'the keys "pipelining", "latency" and "p97_5"',
    source: 'captured',
    detect: byKeys(0.95, '{', 'pipelining', 'latency', 'p97_5'),
    parse: (text) => readDocument(text, (value, report) => {
        const found = isObject(value) ? readingsOf(value) : [];
        if (found.length === 0)
            report('There is none of what autocannon reports.');
        return found;
    }),
};
function readingsOf(entry) {
    const benchmark = textIn(entry, 'title') ?? textIn(entry, 'url') ?? 'autocannon';
    const name = { benchmark, dimensions: dimensionsOf(pick(entry, 'connections', 'pipelining')) };
    const measured = fieldsOf(name, entry, fields);
    const { errors, non2xx } = entry;
    if (measured.length === 0 || !isFiniteNumber(errors) || !isFiniteNumber(non2xx))
        return measured;
    const known = { unit: 'errors', direction: 'minimize' };
    return [...measured, (0,formats_reading/* good */.uw)({ ...name, metric: 'errors' }, errors + non2xx, known)];
}
const pick = (entry, ...keys) => Object.fromEntries(keys.map((key) => [key, entry[key]]));
//# sourceMappingURL=autocannon.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/bencher-metric-format.js



/**
 * Bencher Metric Format: `{ BENCHMARK: { MEASURE: { value, lower_value, upper_value } } }`. Measures that Bencher
 * itself defines have its units (latency in ns, throughput in operations a second, build time in seconds, file size in
 * bytes); of any other neither unit nor direction is known.
 */
const bencherMetricFormat = {
    name: 'bencher-metric-format',
    summary: 'Bencher Metric Format (BMF) JSON',
    samples: false,
    units: 'of the measure',
    mark: '{"BENCHMARK": {"MEASURE": {"value": …}}}',
    source: 'documentation',
    detect: (text) => (bencher_metric_format_opening.test(documentHead(text).head) ? 0.8 : 0),
    parse: (text) => readDocument(text, (value, report) => {
        if (isObject(value))
            return Object.entries(value).flatMap(([key, part]) => bencher_metric_format_benchmarkOf(key, part, report));
        report('This must be an object of benchmarks.');
        return [];
    }),
};
const bencher_metric_format_opening = /^\s*\{\s*"(?:[^"\\]|\\.)+"\s*:\s*\{\s*"(?:[^"\\]|\\.)+"\s*:\s*\{\s*"(?:(?:lower|upper)_)?value"\s*:/;
const measures = {
    latency: { unit: 'ns' },
    throughput: { unit: 'ops/s' },
    'build-time': { unit: 's' },
    'file-size': { unit: 'B' },
    instructions: { unit: '', direction: 'minimize' },
    'estimated-cycles': { unit: '', direction: 'minimize' },
};
function bencher_metric_format_benchmarkOf(benchmark, part, report) {
    if (benchmark.trim() === '' || !isObject(part)) {
        report(`${JSON.stringify(benchmark)} is no benchmark with measures.`);
        return [];
    }
    return Object.entries(part).flatMap(([metric, entry]) => {
        if (metric !== '' && isObject(entry)) {
            const told = Object.hasOwn(measures, metric) ? measures[metric] : { unit: '' };
            const { value, lower_value: low, upper_value: high } = entry;
            return [
                measured({ benchmark, dimensions: {}, metric }, value, {
                    unit: told.unit,
                    direction: told.direction,
                    low,
                    high,
                }),
            ];
        }
        report(`${JSON.stringify(benchmark)}: ${JSON.stringify(metric)} is no measure with a value.`);
        return [];
    });
}
//# sourceMappingURL=bencher-metric-format.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/benchgate-json.js





/**
 * Our own JSON, for programs that can print what they like:
 *
 *     {"benchgate": 1, "benchmarks": [
 *       {"name": "parse", "dimensions": {"size": "1000"}, "metrics": [
 *         {"name": "wall", "unit": "ms", "samples": [12.5, 12.3]},
 *         {"name": "score", "unit": "share", "direction": "maximize", "value": 0.71, "low": 0.68, "high": 0.74},
 *         {"name": "gpu wall", "unit": "s", "status": "skipped", "message": "no GPU here"}]}]}
 *
 * - `benchgate` is the version of this form, 1. Several documents may follow each other; lines of other programs, such as
 *   npm's, may stand between them.
 * - `name` of a benchmark and `dimensions` (texts, numbers, booleans; optional) tell benchmarks apart.
 * - A metric has `name`, `unit` (`""` for a plain number), and exactly one of `value` and `samples` (their mean
 *   counts), all finite numbers. Time, byte and rate units become seconds, bytes and `…/s`.
 * - `direction` (`minimize` or `lower`, `maximize` or `higher`) may be left out where the unit says it.
 * - `low` and `high` are bounds of the value, optional.
 * - `status` is `ok` (when left out), `skipped` or `error`; the last two have a `message` in place of a value.
 */
const benchgateJson = {
    name: 'benchgate',
    summary: "benchgate's own JSON, for programs that can print what they like",
    samples: true,
    units: 'as given',
    mark: 'the key `"benchgate": 1`',
    source: 'captured',
    detect(text) {
        const { head, isFirst } = documentHead(text);
        if (!head.startsWith('{') || !/"benchgate"\s*:\s*\d/.test(head))
            return 0;
        return isFirst ? 1 : 0.98;
    },
    parse: (text) => readDocument(text, documentOf),
};
function documentOf(value, report) {
    const document = isObject(value) ? value : {};
    if (document['benchgate'] !== 1 || !Array.isArray(document['benchmarks'])) {
        const form = '{"benchgate": 1, "benchmarks": [...]}';
        report(`This must be ${form}; version 1 is the only one known.`);
        return [];
    }
    strangers(document, ['benchgate', 'benchmarks'], 'the document', report);
    return document['benchmarks'].flatMap((entry, index) => benchmark(entry, index, report));
}
function benchmark(entry, index, report) {
    const where = `benchmarks[${index}]`;
    if (!isObject(entry) || !isName(entry['name']) || !Array.isArray(entry['metrics'])) {
        report(`${where} needs a "name" (text) and "metrics" (a list).`);
        return [];
    }
    strangers(entry, ['name', 'dimensions', 'metrics'], where, report);
    const name = { benchmark: entry['name'], dimensions: dimensions(entry['dimensions'], where, report) };
    return entry['metrics'].flatMap((part, at) => {
        const place = `${where}.metrics[${at}]`;
        if (isObject(part) && isName(part['name'])) {
            return [metric({ ...name, metric: part['name'] }, part, place, report)];
        }
        report(`${place} needs a "name" (text).`);
        return [];
    });
}
const isName = (value) => typeof value === 'string' && value.trim() !== '';
function dimensions(value, where, report) {
    const entries = isObject(value) ? Object.entries(value) : [];
    if (value !== undefined && !isObject(value))
        report(`${where}.dimensions is not an object.`);
    return Object.fromEntries(entries.flatMap(([key, part]) => {
        const text = dimensionText(part);
        if (text !== undefined)
            return [[key, text]];
        report(`${where}.dimensions: ${JSON.stringify(key)} is no text, number or boolean.`);
        return [];
    }));
}
const metricKeys = ['name', 'unit', 'direction', 'value', 'samples', 'low', 'high', 'status', 'message'];
/** A metric that is refused stays as a reading with status error: it must not look as if it were never measured. */
function metric(name, part, place, report) {
    strangers(part, metricKeys, place, report);
    const reading = read(name, part);
    if (reading.status === 'error' && part['status'] !== 'error') {
        report(`${place}: ${reading.message}`);
    }
    return reading;
}
function read(name, part) {
    if (typeof part['unit'] !== 'string')
        return (0,formats_reading/* bad */.MB)(name, '"unit" must be a text, "" for a plain number.');
    const unit = (0,units/* unitOf */.uF)(part['unit']);
    const direction = directionOf(part['direction']);
    if (direction === undefined)
        return (0,formats_reading/* bad */.MB)(name, '"direction" must be "minimize" or "maximize".');
    const known = { unit: unit.base, direction: direction ?? unit.direction };
    const status = part['status'] ?? 'ok';
    if (status === 'skipped' || status === 'error') {
        return (0,formats_reading/* bad */.MB)(name, isName(part['message']) ? part['message'] : `The program says ${status}.`, {
            ...known,
            status,
        });
    }
    if (status !== 'ok')
        return (0,formats_reading/* bad */.MB)(name, '"status" must be "ok", "skipped" or "error".', known);
    const numbers = benchgate_json_values(part);
    if (typeof numbers === 'string')
        return (0,formats_reading/* bad */.MB)(name, numbers, known);
    const [value, samples, low, high] = [numbers.value, numbers.samples, part['low'], part['high']];
    const bound = (limit) => (isFiniteNumber(limit) ? (0,units/* toBase */.FU)(limit, unit) : null);
    return (0,formats_reading/* good */.uw)(name, (0,units/* toBase */.FU)(value, unit), {
        ...known,
        samples: samples.map((sample) => (0,units/* toBase */.FU)(sample, unit)),
        low: bound(low),
        high: bound(high),
    });
}
/** Null: not given. Undefined: given, and not a direction. */
function directionOf(value) {
    if (value === undefined || value === null)
        return null;
    if (value === 'minimize' || value === 'lower')
        return 'minimize';
    return value === 'maximize' || value === 'higher' ? 'maximize' : undefined;
}
/** The value and the samples it is the mean of, or what is wrong with them. */
function benchgate_json_values(part) {
    const { value, samples } = part;
    if ((value === undefined) === (samples === undefined))
        return 'Give either "value" or "samples".';
    for (const key of ['low', 'high']) {
        if (part[key] !== undefined && part[key] !== null && !isFiniteNumber(part[key]))
            return notNumber(key, part[key]);
    }
    if (samples === undefined)
        return isFiniteNumber(value) ? { value, samples: [] } : notNumber('value', value);
    if (!Array.isArray(samples) || samples.length === 0)
        return '"samples" must be a list with at least one number.';
    const odd = samples.findIndex((sample) => !isFiniteNumber(sample));
    if (odd >= 0)
        return notNumber(`samples[${odd}]`, samples[odd]);
    return { value: samples.reduce((sum, sample) => sum + sample / samples.length, 0), samples };
}
const notNumber = (key, value) => `"${key}" is ${JSON.stringify(value)}; it must be a finite number.`;
/** A misspelt key would silently change what is judged. */
function strangers(value, keys, where, report) {
    for (const key of Object.keys(value).filter((word) => !keys.includes(word))) {
        report(`${where}: ${JSON.stringify(key)} is not a known key (${keys.join(', ')}).`);
    }
}
//# sourceMappingURL=benchgate-json.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/benchmark-ips.js




/** What Ruby's benchmark-ips prints after "Calculating": `throughput` in iterations a second, its share of error as bounds. */
const benchmarkIps = {
    name: 'benchmark-ips',
    summary: "text of Ruby's benchmark-ips",
    samples: false,
    units: 'i/s in thousands, millions, …',
    mark: 'lines such as `addition  6.896M (±27.6%) i/s`',
    source: 'captured',
    detect: (0,formats_lines/* byPattern */.wI)(0.95, /(?<![\d.])[\d.]+[kMBTQ]? +\(± *\S+%\) i\/s /),
    ...(0,formats_lines/* byLine */.uf)(benchmark_ips_reader),
};
const rate = /^([\d.]+)([kMBTQ]?)$/;
const share = /^\(± *(\S+)%\) i\/s /;
/** A label, where the line has one, the number, its scale and its share of error. */
function resultIn(text) {
    if (!text.includes('%) i/s '))
        return undefined;
    const end = text.lastIndexOf('(±');
    const [, error] = (end < 0 ? null : share.exec(text.slice(end))) ?? [];
    const before = text.slice(0, Math.max(0, end)).trimEnd();
    const start = before.lastIndexOf(' ') + 1;
    const [, number, step = ''] = rate.exec(before.slice(start)) ?? [];
    // Two blanks at least part the number from the label.
    if (error === undefined || number === undefined || before[start - 2] !== ' ')
        return undefined;
    return [before.slice(0, start).trim() || null, number, step, error];
}
const scale = { k: 1e3, M: 1e6, B: 1e9, T: 1e12, Q: 1e15 };
function benchmark_ips_reader() {
    const out = collection();
    let name = null;
    return {
        line(text, line) {
            const found = resultIn(text);
            const above = name;
            name = found === undefined && /\S/.test(text) ? text.trim() : null;
            if (found === undefined)
                return;
            const [own, number, step, error] = found;
            const label = own ?? above;
            if (label === null)
                return out.flaw('This rate belongs to no benchmark: its name is missing.', line);
            // The scale stands between number and unit; multiplied here, the unit says no more than it is.
            const value = ((0,units/* parseNumber */.$J)(number) ?? Number.NaN) * (scale[step] ?? 1);
            const spread = String((value * ((0,units/* parseNumber */.$J)(error) ?? 0)) / 100);
            out.add((0,formats_reading/* printed */.zd)({ benchmark: label, dimensions: {}, metric: 'throughput' }, String(value), 'i/s', {
                line,
                spread,
            }));
        },
        end: out.parsed,
    };
}
//# sourceMappingURL=benchmark-ips.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/benchmark-ips-json.js

/** benchmark-ips' `json!`: `throughput` is the central tendency in iterations a second ± its standard deviation. */
const benchmarkIpsJson = {
    name: 'benchmark-ips-json',
    summary: 'JSON that benchmark-ips writes with json!',
    samples: false,
    units: 'i/s',
    mark: 'a list of objects with "name", "ips" and "cycles"',
    source: 'captured',
    detect: byKeys(0.9, '[', 'name', 'ips', 'cycles'),
    parse: (text) => readDocument(text, (value, report) => objectsOf(value, 'entries', report).flatMap((part) => {
        const benchmark = nameIn(part, 'name', report);
        if (benchmark === undefined)
            return [];
        const { central_tendency: central, ips, stddev, samples } = part.entry;
        const value = central ?? ips;
        const name = { benchmark, dimensions: {}, metric: 'throughput' };
        return [measured(name, value, { unit: 'iterations/s', samples, ...around(value, stddev) })];
    })),
};
//# sourceMappingURL=benchmark-ips-json.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/benchmark-js.js




/** What Benchmark.js prints of each benchmark: `throughput` in operations a second, with the relative margin as bounds. */
const benchmarkJs = {
    name: 'benchmark-js',
    summary: 'text of Benchmark.js: `String(event.target)` of each cycle',
    samples: false,
    units: 'ops/sec',
    mark: 'lines such as `fib(10) x 1,431,759 ops/sec ±0.74% (93 runs sampled)`',
    source: 'captured',
    detect: (0,formats_lines/* byPattern */.wI)(0.95, / ops\/sec ±\S+% \(\d+ runs? sampled\)$/),
    ...(0,formats_lines/* byLine */.uf)(benchmark_js_reader),
};
const result = /^\s*(\S.*) x (\S+) ops\/sec ±(\S+)% \(\d+ runs? sampled\)$/;
/** A benchmark that threw is printed as its name and what is known of the error, often nothing. */
const thrown = /^(\S[^:]*): ((?:[A-Z]\w*)?Error\b.*|)$/;
function benchmark_js_reader() {
    const out = collection();
    return {
        line(text, line) {
            const name = (benchmark) => ({ benchmark, dimensions: {}, metric: 'throughput' });
            const found = text.includes(' ops/sec ') ? result.exec(text) : null;
            const [, benchmark, rate = '', margin = ''] = found ?? [];
            if (benchmark !== undefined) {
                const spread = (((0,units/* parseNumber */.$J)(rate) ?? 0) * ((0,units/* parseNumber */.$J)(margin) ?? 0)) / 100;
                return out.add((0,formats_reading/* printed */.zd)(name(benchmark), rate, 'ops/sec', { line, spread }));
            }
            const [, broken, message] = thrown.exec(text) ?? [];
            if (broken !== undefined) {
                out.add((0,formats_reading/* bad */.MB)(name(broken), message || 'It threw an error.', { unit: 'ops/s', direction: 'maximize', line }));
            }
            else if (/ops\/sec/.test(text))
                out.flaw(`"${text.slice(0, 80)}" is not a result of Benchmark.js.`, line);
        },
        end: out.parsed,
    };
}
//# sourceMappingURL=benchmark-js.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/benchmarkdotnet.js



/**
 * BenchmarkDotNet's JSON, full or brief: `time` is the mean in nanoseconds with its confidence interval, the original
 * values are samples. Parameters (`N=10&Kind=x`) are dimensions, and so is a job other than the default one.
 * `Memory` gives `allocated` bytes and collections of each generation by 1000 operations; other metrics of
 * diagnosers say themselves which way is better. A benchmark without statistics failed.
 */
const benchmarkDotNet = {
    name: 'benchmarkdotnet',
    summary: "BenchmarkDotNet's JSON exporters, full and brief",
    samples: true,
    units: 'ns, bytes',
    mark: 'the keys "HostEnvironmentInfo" and "Benchmarks"',
    source: 'documentation',
    detect: byKeys(0.95, '{', 'HostEnvironmentInfo', 'Benchmarks'),
    parse: (text) => readDocument(text, (value, report) => objectsOf(valueAt(value, 'Benchmarks'), 'Benchmarks', report).flatMap((entry) => benchmarkdotnet_benchmarkOf(entry, report))),
};
function benchmarkdotnet_benchmarkOf(part, report) {
    const method = nameIn(part, 'Method', report);
    if (method === undefined)
        return [];
    const { entry } = part;
    const benchmark = [textIn(entry, 'Namespace'), textIn(entry, 'Type'), method]
        .filter((word) => word !== undefined)
        .join('.');
    const name = { benchmark, dimensions: { ...parametersOf(entry), ...jobOf(entry) } };
    const { Statistics: statistics } = entry;
    const time = { ...name, metric: 'time' };
    return [
        isObject(statistics)
            ? timeOf(time, statistics)
            : (0,formats_reading/* bad */.MB)(time, 'It has no statistics: it failed.', { unit: 'sec', direction: 'minimize' }),
        ...memoryOf(name, entry['Memory']),
        ...metricsOf(name, entry['Metrics']),
    ];
}
/** `N=10&Kind=x`; a part without `=` is the value of a nameless argument. */
function parametersOf(entry) {
    const parts = (textIn(entry, 'Parameters') ?? '').split('&').filter((part) => part !== '');
    return Object.fromEntries(parts.map((part, index) => {
        const [, key, value] = /^([^=]+)=(.*)$/s.exec(part) ?? [];
        return [key ?? `arg${index + 1}`, key === undefined ? part : value];
    }));
}
/**
 * `Type.Method: Job-ABCDEF(Runtime=.NET 8.0) [N=10]`: what the job says of itself, else its name, which may hold blanks
 * (`.NET 8.0`). A method's title is what its author likes.
 */
function jobOf(entry) {
    const info = textIn(entry, 'DisplayInfo') ?? '';
    const title = `${textIn(entry, 'MethodTitle') ?? textIn(entry, 'Method')}: `;
    const start = info.indexOf(title);
    const rest = start < 0 ? info.replace(/^.*?: |^.*$/s, '') : info.slice(start + title.length);
    const [, job = '', traits] = /^(.*?)(?:\((.*)\))?(?: \[.*\])?$/s.exec(rest) ?? [];
    return job === '' || (job === 'DefaultJob' && traits === undefined) ? {} : { job: traits ?? job };
}
function timeOf(name, statistics) {
    const low = valueAt(statistics, 'ConfidenceInterval.Lower');
    const high = valueAt(statistics, 'ConfidenceInterval.Upper');
    return measured(name, statistics['Mean'], { unit: 'ns', samples: statistics['OriginalValues'], low, high });
}
function memoryOf(name, memory) {
    if (!isObject(memory))
        return [];
    const { TotalOperations: operations } = memory;
    const collections = [0, 1, 2].flatMap((generation) => {
        const count = memory[`Gen${generation}Collections`];
        if (!isFiniteNumber(count) || !isFiniteNumber(operations) || operations <= 0)
            return [];
        const told = { unit: '', direction: 'minimize' };
        return [measured({ ...name, metric: `gen${generation} collections` }, (count / operations) * 1000, told)];
    });
    return [
        ...fieldsOf(name, memory, [{ path: 'BytesAllocatedPerOperation', metric: 'allocated', unit: 'B' }]),
        ...collections,
    ];
}
/** What `Memory` says already. */
const memoryMetric = /^(Allocated Memory|Gen\dCollects)$/;
function metricsOf(name, metrics) {
    return (Array.isArray(metrics) ? metrics : []).flatMap((metric) => {
        const id = valueAt(metric, 'Descriptor.Id');
        if (typeof id !== 'string' || id === '' || memoryMetric.test(id))
            return [];
        const unit = valueAt(metric, 'Descriptor.Unit');
        const greater = valueAt(metric, 'Descriptor.TheGreaterTheBetter');
        const direction = typeof greater === 'boolean' ? (greater ? 'maximize' : 'minimize') : null;
        const told = { unit: typeof unit === 'string' ? unit : '', direction };
        return [measured({ ...name, metric: id }, valueAt(metric, 'Value'), told)];
    });
}
//# sourceMappingURL=benchmarkdotnet.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/json-lines.js

/** Objects further in than this are parts of others; it also bounds how often a line is looked at. */
const beginning = /^( {0,8})\{/;
/**
 * The JSON objects of a text, each beginning on a line of its own. What stands between them is not looked at. An
 * object that is cut short loses nothing but itself: reading goes on at the next line that begins with a bracket.
 */
function jsonLines(text) {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    const objects = [];
    const broken = [];
    for (let at = 0; at < lines.length; at++) {
        const indent = beginning.exec(lines[at])?.[1];
        if (indent === undefined)
            continue;
        const found = objectAt(lines, at, indent);
        if (found)
            objects.push({ entry: found.entry, line: at + 1 });
        else
            broken.push(at + 1);
        at = found?.last ?? at;
    }
    return { objects, broken };
}
/** The object that begins in a line: that line alone, or all up to the closing bracket that is indented like it. */
function objectAt(lines, at, indent) {
    // To be told by an exception that a line is no whole object takes longer than to read one.
    const alone = lines[at].trimEnd().endsWith('}') ? objectIn(lines[at]) : undefined;
    if (alone)
        return { entry: alone, last: at };
    const [another, closing] = [`${indent}{`, `${indent}}`];
    for (let line = at + 1; line < lines.length; line++) {
        if (lines[line].startsWith(another))
            return undefined;
        if (!lines[line].startsWith(closing))
            continue;
        const entry = objectIn(lines.slice(at, line + 1).join('\n'));
        return entry && { entry, last: line };
    }
    return undefined;
}
//# sourceMappingURL=json-lines.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/cargo-criterion.js




/**
 * `cargo criterion --message-format=json`: each `benchmark-complete` message is a `time` whose value is the
 * `typical` estimate with its confidence interval; measured values, each by its iterations, are samples. A custom
 * measurement keeps its own unit and is called `value`. Other messages, and cargo's, are passed over.
 */
const cargoCriterion = {
    name: 'cargo-criterion',
    summary: 'the messages of cargo criterion --message-format=json',
    samples: true,
    units: 'ns, or of the measurement',
    mark: 'lines with "reason":"benchmark-complete"',
    source: 'documentation',
    detect: (text) => (/"reason"\s*:\s*"benchmark-complete"/.test(text.slice(0, 65_536)) ? 0.95 : 0),
    parse,
};
function parse(text) {
    const { objects, broken } = jsonLines(text);
    const complete = objects.filter(({ entry }) => entry['reason'] === 'benchmark-complete');
    return (0,formats_reading/* withoutDuplicates */.zj)({
        readings: complete.flatMap(messageOf),
        findings: [
            ...broken.map((line) => (0,formats_reading/* unreadable */.O$)('This message is not whole.', line)),
            ...complete
                .filter(({ entry }) => textIn(entry, 'id') === undefined)
                .map(({ line }) => (0,formats_reading/* unreadable */.O$)('This benchmark has no "id".', line)),
        ],
    });
}
function messageOf({ entry, line }) {
    const benchmark = textIn(entry, 'id');
    if (benchmark === undefined)
        return [];
    const unit = textIn(entry, 'unit') ?? 'ns';
    const name = { benchmark, dimensions: {}, metric: /^[munp]?s$/.test(unit) ? 'time' : 'value' };
    const samples = samplesOf(entry['measured_values'], entry['iteration_count']);
    if (samples === undefined)
        return [(0,formats_reading/* bad */.MB)(name, 'Its values and iterations do not agree.', { line })];
    const [low, high] = [valueAt(entry, 'typical.lower_bound'), valueAt(entry, 'typical.upper_bound')];
    return [measured(name, valueAt(entry, 'typical.estimate'), { unit, samples, low, high, line })];
}
/** Each measured value by the iterations it took; undefined where the lists do not fit. */
function samplesOf(values, iterations) {
    if (!Array.isArray(values) || !Array.isArray(iterations) || values.length !== iterations.length)
        return undefined;
    const samples = values.map((value, index) => Number(value) / Number(iterations[index]));
    return samples.every(isFiniteNumber) ? samples : undefined;
}
//# sourceMappingURL=cargo-criterion.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/catch2.js



/**
 * The benchmark tables of Catch2's console reporter, versions 2 and 3: `time` is the mean with the bounds of its
 * confidence interval (or the plain mean of `--benchmark-no-analysis`). Test case and sections are dimensions. A long
 * name stands on several lines.
 */
const catch2 = {
    name: 'catch2',
    summary: 'console text of Catch2 2 and 3',
    samples: false,
    units: 'ns…s',
    mark: 'tables headed `benchmark name  samples  iterations`',
    source: 'captured',
    detect: (0,formats_lines/* byPattern */.wI)(0.95, /^benchmark name +samples +iterations +/),
    ...(0,formats_lines/* byLine */.uf)(catch2_reader),
};
const counts = /^(\d+) +(\d+) +(\S+) (\S+)$/;
const triple = /^(\S+) (\S+) +(\S+) (\S+) +(\S+) (\S+)$/;
function catch2_reader() {
    const out = collection();
    const state = {
        ...{ part: 'elsewhere', test: null, sections: [], column: 0, meanOnly: false, name: [], open: null },
    };
    const named = (benchmark) => ({
        benchmark,
        dimensions: {
            ...(state.test === null ? {} : { test: state.test }),
            ...(state.sections.length === 0 ? {} : { section: state.sections.join(' / ') }),
        },
        metric: 'time',
    });
    const row = (text, line) => {
        // This stands where it fits, whatever the columns of the table are.
        const failed = text.lastIndexOf(' Benchmark failed (');
        const column = failed < 0 ? state.column : failed;
        const cell = text.slice(0, column).trim();
        const rest = text.slice(column).trim();
        if (cell !== '')
            state.name = [...state.name, cell];
        const [, , , mean, unit] = counts.exec(rest) ?? [];
        const failure = /^Benchmark failed \((.*)\)$/.exec(rest)?.[1];
        const name = state.name.join(' ');
        if (rest === '' || (name === '' && state.open === null))
            return;
        if (failure !== undefined)
            out.add((0,formats_reading/* bad */.MB)(named(name), failure || 'Catch2 says that it failed.', { ...time, line }));
        else if (mean !== undefined && state.meanOnly)
            out.add((0,formats_reading/* printed */.zd)(named(name), mean, unit, { line }));
        else if (mean !== undefined)
            state.open = name;
        else if (state.open !== null)
            means(state.open, rest, line);
        state.name = [];
    };
    const means = (benchmark, rest, line) => {
        const [, mean, unit, low, lowUnit, high, highUnit] = triple.exec(rest) ?? [];
        state.open = null;
        if (mean === undefined)
            return out.flaw(`${benchmark}: "${rest}" is not a row of means.`, line);
        const bound = (number, its) => (0,formats_reading/* printed */.zd)(named(benchmark), number, its, { line }).value;
        out.add({
            ...(0,formats_reading/* printed */.zd)(named(benchmark), mean, unit, { line }),
            low: bound(low, lowUnit),
            high: bound(high, highUnit),
        });
    };
    return {
        line(text, line) {
            if (/^[-=.~]{40,}$/.test(text))
                return ruled(text, state);
            if (text.startsWith('benchmark name ')) {
                state.column = Math.max(1, text.indexOf('samples'));
                state.meanOnly = / mean *$/.test(text);
                state.part = 'header';
            }
            else if (state.part === 'title') {
                if (text.startsWith('  '))
                    state.sections = [...state.sections, text.trim()];
                else
                    state.test = text.trim() || null;
            }
            else if (state.part === 'rows')
                row(text, line);
        },
        end: out.parsed,
    };
}
const time = { unit: 'sec', direction: 'minimize' };
/** Rules of dashes open and close the title of a test case, and close the head of a table. */
function ruled(rule, state) {
    const isDashes = rule.startsWith('-');
    if (isDashes && state.part === 'header')
        state.part = 'rows';
    else if (isDashes && state.part !== 'title')
        Object.assign(state, { part: 'title', test: null, sections: [] });
    else
        state.part = 'elsewhere';
    state.name = [];
    state.open = null;
}
//# sourceMappingURL=catch2.js.map
// EXTERNAL MODULE: ./node_modules/@rgrove/parse-xml/dist/index.js
var dist = __webpack_require__(334);
;// CONCATENATED MODULE: ./build/src/core/formats/xml-document.js


/**
 * Reads XML documents whose root is called one of `roots`; where several follow each other, each begins with its
 * declaration on a line of its own. Entities that a document declares are not expanded and files that it names are not
 * read; one that uses such entities is refused, and so is one that was cut short.
 */
function readXml(text, roots, read) {
    const parts = rootsOf(text).map((root) => {
        if ('message' in root)
            return { readings: [], findings: [(0,formats_reading/* unreadable */.O$)(root.message, root.line)] };
        if (roots.includes(root.name)) {
            const found = read(root);
            return 'readings' in found ? found : { readings: found, findings: [] };
        }
        const expected = roots.map((name) => `<${name}>`).join(' or ');
        const message = `The document is <${root.name}>, not ${expected}.`;
        return { readings: [], findings: [(0,formats_reading/* unreadable */.O$)(message, root.line)] };
    });
    return (0,formats_reading/* withoutDuplicates */.zj)({
        readings: parts.flatMap(({ readings }) => readings),
        findings: parts.flatMap(({ findings }) => findings),
    });
}
/** A text of more of them is not what it is taken for. */
const mostDocuments = 10_000;
function rootsOf(text) {
    const whole = rootOf(text, 1);
    const parts = 'message' in whole ? text.split(/^(?=<\?xml\s)/m) : [];
    if (parts.length < 2 || parts.length > mostDocuments)
        return [whole];
    let line = 1;
    return parts.map((part) => {
        const root = rootOf(part, line);
        line += part.split('\n').length - 1;
        return root;
    });
}
/** Documents nest a dozen elements; a thousand would exhaust the stack of whoever walks through them. */
const deepest = 200;
function rootOf(text, firstLine) {
    try {
        const { root } = (0,dist.parseXml)(text, { includeOffsets: true });
        return root === null
            ? { message: 'The document is empty.', line: firstLine }
            : elementOf(root, lineCounter(text, firstLine), 0);
    }
    catch (error) {
        const mended = text.replace(forbidden, '').replace(references, withoutForbidden);
        return mended === text ? brokenAt(error, text, firstLine) : rootOf(mended, firstLine);
    }
}
/** Characters that XML does not have: test runners write what a test printed as it is, with its colours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const forbidden = /\u001b\[[0-9;?]*[ -/]*[@-~]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const references = /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));(?:\[[0-9;]*m)?/gi;
function withoutForbidden(reference, hexadecimal, decimal) {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    const isCharacter = code <= 0x10_ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter && String.fromCodePoint(code).search(forbidden) < 0 ? reference : '';
}
/** A document that ends inside an element was cut: its writer was killed, or it was not copied whole. */
function brokenAt(error, text, firstLine) {
    const reason = error instanceof Error ? error.message.split('\n')[0].replace(/ \(line.*/, '') : String(error);
    const whole = text.trimEnd();
    const { pos = 0, line = 1 } = error instanceof dist.XmlError ? error : {};
    const what = error instanceof dist.XmlError && pos >= whole.length ? 'This XML was cut short' : 'This is not XML';
    const last = whole.split('\n').length;
    return { message: `${what}: ${reason}.`, line: firstLine - 1 + Math.min(line, last) };
}
function elementOf(source, lineAt, depth) {
    if (depth > deepest)
        throw new Error(`more than ${deepest} elements stand in one another`);
    const line = lineAt(source.start);
    const children = [];
    let text = '';
    for (const child of source.children) {
        if (child instanceof dist.XmlElement)
            children.push(elementOf(child, lineAt, depth + 1));
        else if (child instanceof dist.XmlText)
            text += child.text;
    }
    return { name: source.name, attributes: source.attributes, children, text: text.trim(), line };
}
/** Counts lines up to ascending offsets in one pass. */
function lineCounter(text, firstLine) {
    let [line, at] = [firstLine, 0];
    return (offset) => {
        for (let next = text.indexOf('\n', at); next >= 0 && next < offset; next = text.indexOf('\n', at)) {
            line += 1;
            at = next + 1;
        }
        return line;
    };
}
/** The children called `name`. */
const childrenOf = (element, name) => element.children.filter((child) => child.name === name);
/** The first child called `name`. */
const childOf = (element, name) => element.children.find((child) => child.name === name);
/** An attribute with something in it. */
function attributeOf({ attributes }, name) {
    const text = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    return text === undefined || text.trim() === '' ? undefined : text;
}
/** `sureness` for a document whose first element is called one of `roots` and that holds `inside`, else 0. */
function byRoot(sureness, roots, inside = '') {
    return (text) => {
        const head = text.slice(0, 65_536);
        const root = /^<([^\s/>]+)/.exec(afterProlog(head))?.[1] ?? '';
        return roots.includes(root) && head.includes(inside) ? sureness : 0;
    };
}
/** What follows the declaration, comments and document type. */
function afterProlog(head) {
    for (let rest = head.trimStart();;) {
        const end = endings.find(([start]) => rest.startsWith(start))?.[1];
        if (end === undefined)
            return rest;
        const at = rest.indexOf(end);
        rest = at < 0 ? '' : rest.slice(at + end.length).trimStart();
    }
}
/** How each part of a prolog begins and ends; a document type with declarations of its own ends with `]>`. */
const endings = [
    ['<!--', '-->'],
    ['<?', '?>'],
    ['<!', '>'],
    [']', '>'],
];
//# sourceMappingURL=xml-document.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/catch2-xml.js




/**
 * Catch2's XML reporter, versions 2 and 3: `time` is the mean of a benchmark in nanoseconds with its confidence
 * interval. A benchmark is called by its test case, its sections and its own name. One that threw is an error.
 */
const catch2Xml = {
    name: 'catch2-xml',
    summary: 'XML of Catch2 with --reporter xml',
    samples: false,
    units: 'ns',
    mark: '<BenchmarkResults> in <Catch> or <Catch2TestRun>',
    source: 'captured',
    // Tests may stand before the first benchmark, more than is looked at.
    detect: (text) => benchmarksFirst(text) || testsFirst(text),
    parse: (text) => readXml(text, roots, (root) => partsOf([], root)),
};
const roots = ['Catch', 'Catch2TestRun'];
const benchmarksFirst = byRoot(0.9, roots, '<BenchmarkResults');
const testsFirst = byRoot(0.6, roots);
/** Test cases and sections name what is in them; a group does not. */
function partsOf(path, element) {
    return element.children.flatMap((child) => {
        if (child.name === 'BenchmarkResults')
            return [resultOf(path, child)];
        const names = child.name === 'TestCase' || child.name === 'Section';
        return partsOf(names ? [...path, attributeOf(child, 'name') ?? child.name] : path, child);
    });
}
function resultOf(path, element) {
    const benchmark = [...path, attributeOf(element, 'name') ?? 'benchmark'].join(' > ');
    const name = { benchmark, dimensions: {}, metric: 'time' };
    const [failed, mean] = [childOf(element, 'failed'), childOf(element, 'mean')];
    const { line } = element;
    if (failed ?? !mean) {
        const message = (failed && attributeOf(failed, 'message')) ?? 'It has no mean.';
        return (0,formats_reading/* bad */.MB)(name, message, { unit: 'sec', direction: 'minimize', line });
    }
    const [value, low, high] = ['value', 'lowerBound', 'upperBound'].map((key) => numberIn(mean, key));
    return measured(name, value, { unit: 'ns', low, high, line });
}
const numberIn = (element, key) => {
    const text = attributeOf(element, key);
    return text === undefined ? undefined : ((0,units/* parseNumber */.$J)(text) ?? text);
};
//# sourceMappingURL=catch2-xml.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/cobertura-xml.js



/**
 * Cobertura's coverage XML, as coverage.py, gcovr, Istanbul and others write it: `line coverage` and `branch coverage`
 * as shares from 0 to 1, of `all code` and of each package. Branches of code that has none are left out.
 */
const coberturaXml = {
    name: 'cobertura-xml',
    summary: 'Cobertura coverage XML',
    samples: false,
    units: 'shares',
    mark: '<coverage line-rate="…">',
    source: 'captured',
    detect: byRoot(0.9, ['coverage'], 'line-rate'),
    parse: (text) => readXml(text, ['coverage'], (root) => {
        const packages = childrenOf(root, 'packages').flatMap((list) => childrenOf(list, 'package'));
        return [
            ...ratesOf('all code', root),
            ...packages.flatMap((part) => ratesOf(`package ${attributeOf(part, 'name') ?? '.'}`, part)),
        ];
    }),
};
function ratesOf(benchmark, element) {
    return ['line', 'branch'].flatMap((word) => {
        const text = attributeOf(element, `${word}-rate`);
        const plural = word === 'line' ? 'lines' : 'branches';
        const has = word === 'line' || element.name === 'coverage'
            ? attributeOf(element, `${plural}-valid`) !== '0'
            : hasBranches(element);
        if (text === undefined || !has)
            return [];
        const name = { benchmark, dimensions: {}, metric: `${word} coverage` };
        const known = { unit: 'share', direction: 'maximize', line: element.line };
        const rate = (0,units/* parseNumber */.$J)(text);
        return [
            rate === undefined
                ? (0,formats_reading/* bad */.MB)(name, `${word}-rate is ${JSON.stringify(text)}, not a number.`, known)
                : (0,formats_reading/* good */.uw)(name, rate, known),
        ];
    });
}
const hasBranches = (element) => element.attributes['branch'] === 'true' || element.children.some(hasBranches);
//# sourceMappingURL=cobertura-xml.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/words.js
const [tab, carriageReturn, space, beyondAscii] = [9, 13, 32, 128];
/** What a pattern calls `\s`. */
const isBlank = (code) => code === space ||
    (code >= tab && code <= carriageReturn) ||
    (code >= beyondAscii && /\s/.test(String.fromCharCode(code)));
/** Whether a blank stands at `at`. */
const isBlankAt = (text, at) => isBlank(text.charCodeAt(at));
/** Where the blanks end that stand at `at`; `at` itself where there are none. */
function blanksEnd(text, at) {
    let end = at;
    while (end < text.length && isBlank(text.charCodeAt(end)))
        end += 1;
    return end;
}
/** Where the word ends that stands at `at`; `at` itself where there is none. */
function wordEnd(text, at) {
    let end = at;
    while (end < text.length && !isBlank(text.charCodeAt(end)))
        end += 1;
    return end;
}
const [zero, nine] = [48, 57];
/** Where the digits end that stand at `at`; `at` itself where there are none. */
function digitsEnd(text, at) {
    let end = at;
    while (end < text.length && isDigit(text.charCodeAt(end)))
        end += 1;
    return end;
}
/** Whether a character is a decimal digit; `NaN`, as behind the end of a text, is none. */
const isDigit = (code) => code >= zero && code <= nine;
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/console-time.js




/**
 * What `console.timeEnd` prints: `label: 12.3ms`, `label: 7617ms - timer ended`, `label: 1:05.123 (m:ss.mmm)`;
 * in Bun `[12.34ms] label`. A label that ends several times has its times as samples.
 */
const consoleTime = {
    name: 'console-time',
    summary: 'what console.timeEnd prints in Node, Deno, Bun and browsers',
    samples: true,
    units: 'ms, s, minutes, hours',
    mark: 'lines such as `label: 12.3ms` or `[12.34ms] label`',
    source: 'captured',
    detect: (0,formats_lines/* byPattern */.wI)(0.5, /^(?:[^{}"]*\S: ?(?:\d[\d.]*m?s(?: - timer ended)?|[\d:.]+ \((?:h:m)?m:ss\.mmm\))|\[\d+\.\d\dm?s\] \S.*)$/),
    ...(0,formats_lines/* byLine */.uf)(console_time_reader),
};
/** Behind a time in some browsers. */
const ending = ' - timer ended';
const minutes = /^(.*\S): ?(\d+):(\d+(?:\.\d+)?) \(m:ss\.mmm\)$/;
const hours = /^(.*\S): ?(\d+):(\d+):(\d+(?:\.\d+)?) \(h:mm:ss\.mmm\)$/;
const bun = /^\[(\d+\.\d\d)(m?s)\] (.*\S)\s*$/;
const named = (benchmark) => ({ benchmark, dimensions: {}, metric: 'time' });
function console_time_reader() {
    const out = collection();
    return {
        line(text, line) {
            const inBun = text.startsWith('[') ? bunIn(text) : undefined;
            const found = inBun ?? (text.includes(':') ? (timeIn(text) ?? clockIn(text)) : undefined);
            if (found === undefined)
                return;
            const { label, number, unit } = found;
            const reading = (0,formats_reading/* printed */.zd)(named(label), number, unit, { line });
            if (reading.status === 'ok')
                out.sample(reading);
            else
                out.flaw(`${label}: ${reading.message}`, line);
        },
        end: out.parsed,
    };
}
/** What a line such as `label: 12.3ms` says, cut from the right: a label may hold anything. */
function timeIn(text) {
    const end = text.endsWith(ending) ? text.length - ending.length : text.length;
    if (text[end - 1] !== 's')
        return undefined;
    const unit = text[end - 2] === 'm' ? 'ms' : 's';
    const numberEnd = blankBefore(text, end - unit.length);
    let start = numberEnd;
    while (isDigit(text.charCodeAt(start - 1)) || text[start - 1] === '.')
        start -= 1;
    const colon = blankBefore(text, start) - 1;
    if (start === numberEnd || text[colon] !== ':' || colon === 0 || isBlankAt(text, colon - 1))
        return undefined;
    return { label: text.slice(0, colon), number: text.slice(start, numberEnd), unit };
}
/** What a line says whose time is that of a clock. What precedes the minutes may be the label's: the end names the hours. */
function clockIn(text) {
    if (!text.endsWith(')'))
        return undefined;
    return secondsOf((text.endsWith(' (h:mm:ss.mmm)') ? hours : minutes).exec(text));
}
/** Behind the label stand numbers of which each is a sixtieth of the one before. */
function secondsOf(found) {
    if (found === null)
        return undefined;
    const [, label = '', ...parts] = found;
    return { label, number: parts.reduce((sum, part) => sum * 60 + Number(part), 0), unit: 's' };
}
function bunIn(text) {
    const [, number, unit = '', label = ''] = bun.exec(text) ?? [];
    return number === undefined ? undefined : { label, number, unit };
}
/** Where the one blank stands that may be before `at`. */
const blankBefore = (text, at) => (text[at - 1] === ' ' ? at - 1 : at);
//# sourceMappingURL=console-time.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/criterion.js





/**
 * What criterion prints in its own words: `NAME  time:   [2.5 µs 3.1 µs 4.2 µs]`, the name on a line of its own where
 * it is long. `time` and `throughput`: the estimate, with the bounds of its confidence interval; of two rates (elements
 * and bytes) the second is `throughput` with its unit. The `change:` that follows compares with an earlier run and is not
 * read.
 */
const criterion = {
    name: 'criterion',
    summary: 'text of cargo bench with criterion',
    samples: false,
    units: 'ps…s, B/s and elem/s in any scale',
    mark: 'lines such as `NAME  time:   [2.5 µs 3.1 µs 4.2 µs]`',
    source: 'captured',
    detect: (0,formats_lines/* byPattern */.wI)(0.95, /(?:^| )time: +\[ *\S+ +\S+ +\S+ +\S+ +\S+ +\S+\]$/),
    ...(0,formats_lines/* byLine */.uf)(criterion_reader),
};
/** Short numbers and units are padded: `[50.000   B/s 60.000   B/s …]`. */
const interval = /^\[ *(\S+) +(\S+) +(\S+) +(\S+) +(\S+) +(\S+)\]$/;
/** Steps of one benchmark as criterion announces them on stderr. */
const step = /: (?:Warming up for|Collecting|Analyzing|Iterating|Profiling|Setting up|Complete).*$/;
function criterion_reader() {
    const out = collection();
    const open = new Map();
    let name = null;
    /** Of the step before: a benchmark has several. */
    let begun = '';
    /** Base unit of the first rate of the benchmark, if there was one. */
    let rate = '';
    const take = (kind, words, line) => {
        if (name === null)
            return out.flaw('This interval belongs to no benchmark: its name is missing.', line);
        const [, low, lowUnit, middle, unit, high, highUnit] = words;
        const { base } = (0,units/* unitOf */.uF)(unit);
        const isSecond = kind === 'throughput' && rate !== '' && rate !== base;
        const metric = isSecond ? `${kind} ${base}` : kind;
        rate = kind === 'time' ? '' : rate || base;
        // Each bound has a unit of its own: they are brought to the unit of the estimate by the reading's factors.
        const [bottom, top] = [
            (0,formats_reading/* printed */.zd)(at(name, metric), low, lowUnit, { line }),
            (0,formats_reading/* printed */.zd)(at(name, metric), high, highUnit, { line }),
        ];
        out.add({ ...(0,formats_reading/* printed */.zd)(at(name, metric), middle, unit, { line }), low: bottom.value, high: top.value });
        open.delete(name);
    };
    const begin = (started, line) => {
        if (started === begun || open.has(started))
            return;
        begun = (0,own_text/* ownText */.U)(started);
        if (open.size < mostReadings)
            open.set(begun, line);
        else
            out.leaveOut(1);
    };
    return {
        line(text, line) {
            if (text.startsWith('Benchmarking ')) {
                const announced = text.slice('Benchmarking '.length).trim();
                const started = announced.replace(step, '');
                // A sentence may begin with the word; a benchmark that began has a step as well.
                if (started !== announced && started !== '')
                    begin(started, line);
                name = null;
                return;
            }
            const [label, found] = metricIn(text);
            if (label === null) {
                name = /^\S/.test(text) ? text.trim() : name;
                return;
            }
            const words = interval.exec(found.trim());
            if (words === null)
                return;
            if (label !== '')
                name = label;
            take(/thrpt: +\[/.test(text) ? 'throughput' : 'time', words, line);
        },
        end() {
            for (const [benchmark, line] of open) {
                out.add((0,formats_reading/* bad */.MB)(at(benchmark, 'time'), 'It was started and printed no result.', { ...criterion_time, line }));
            }
            return out.parsed();
        },
    };
}
const criterion_time = { unit: 'sec', direction: 'minimize' };
const at = (benchmark, metric) => ({ benchmark, dimensions: {}, metric });
/** What stands before and after `time:` or `thrpt:`; null where the line has neither. */
function metricIn(text) {
    for (const word of [' time: ', ' thrpt: ']) {
        // Most lines have neither, and looking from the end is slow.
        if (!text.includes(word))
            continue;
        const found = text.lastIndexOf(word);
        return [text.slice(0, found).trim(), text.slice(found + word.length)];
    }
    return [null, ''];
}
//# sourceMappingURL=criterion.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/criterion-files.js




/**
 * The files that criterion leaves in `target/criterion/BENCHMARK/new/`, in nanoseconds. `sample.json` is a `time`
 * whose value is the mean of its samples, each measured time by its iterations; `estimates.json` is a `time` whose
 * value is the slope, or the mean where the iterations did not grow, with its confidence interval. Take one of the
 * two. The benchmark is called by its folders; what lies in `base` and `change` is passed over.
 */
const criterionFiles = {
    name: 'criterion-files',
    summary: 'sample.json or estimates.json of target/criterion/**/new',
    samples: true,
    units: 'ns',
    mark: 'the keys "sampling_mode", "iters" and "times", or "slope", "median_abs_dev" and "std_dev"',
    source: 'captured',
    detect: (text) => Math.max(isSample(text), isEstimates(text)),
    parse: criterion_files_parse,
};
/** The times stand behind the iterations, of which there may be many. */
const samples = [byKeys(0.95, '{', 'iters', 'times'), byKeys(0.95, '{', 'sampling_mode', 'iters')];
const isSample = (text) => Math.max(...samples.map((detect) => detect(text)));
const isEstimates = byKeys(0.95, '{', 'mean', 'median_abs_dev', 'std_dev', 'confidence_interval');
const folders = /^(?:(?:.*\/)?criterion\/)?(.+)\/(new|base|change)\/[^/]+$/;
function criterion_files_parse(text, file = '') {
    const [, benchmark, folder] = folders.exec(file.replaceAll('\\', '/')) ?? [];
    if (folder === 'base' || folder === 'change')
        return { readings: [], findings: [] };
    if (benchmark === undefined) {
        const why = 'The folders give the benchmark its name: name the file as target/criterion/**/new/sample.json.';
        return { readings: [], findings: [(0,formats_reading/* unreadable */.O$)(why)] };
    }
    return readDocument(text, (value, report) => fileOf(benchmark, value, report));
}
function fileOf(benchmark, value, report) {
    const name = { benchmark, dimensions: {}, metric: 'time' };
    if (isObject(value) && value['iters'] !== undefined)
        return [sampleOf(name, value)];
    const estimate = valueAt(value, 'slope') ?? valueAt(value, 'mean');
    if (!isObject(estimate)) {
        report('This is neither sample.json nor estimates.json of criterion.');
        return [];
    }
    const low = valueAt(estimate, 'confidence_interval.lower_bound');
    const high = valueAt(estimate, 'confidence_interval.upper_bound');
    return [measured(name, estimate['point_estimate'], { unit: 'ns', low, high })];
}
function sampleOf(name, { times, iters }) {
    const samples = samplesOf(times, iters);
    if (samples !== undefined && samples.length > 0)
        return measured(name, mean(samples), { unit: 'ns', samples });
    return (0,formats_reading/* bad */.MB)(name, 'Its times and iterations do not agree.', { unit: 'sec', direction: 'minimize' });
}
//# sourceMappingURL=criterion-files.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/csv-columns.js



const longForm = ['metric', 'unit', 'value', 'direction', 'low', 'high', 'status', 'message'];
const directions = {
    minimize: 'minimize',
    lower: 'minimize',
    maximize: 'maximize',
    higher: 'maximize',
};
/** What the cells of a header declare, or what is missing. */
function columnsOf(header, separator) {
    const all = header.map(columnOf);
    const places = Object.fromEntries(all.map(({ kind }, at) => [kind, at]).reverse());
    const has = (kind) => places[kind] !== undefined;
    if (!has('benchmark'))
        return 'The header has no column "benchmark" (or "name").';
    if (!has('measured') && !(has('metric') && has('value'))) {
        return 'The header declares no metric: name a column such as "wall [ms]", or give "metric" and "value".';
    }
    return { all, places, hasDecimalComma: separator === ';' };
}
function columnOf(cell) {
    const word = cell.toLowerCase();
    if (word === 'benchmark' || word === 'name')
        return { kind: 'benchmark' };
    if (word === 'sample')
        return { kind: 'sample' };
    const long = longForm.find((kind) => kind === word);
    if (long)
        return { kind: long };
    const open = cell.endsWith(']') ? cell.lastIndexOf('[') : -1;
    const metric = cell.slice(0, Math.max(0, open)).trimEnd();
    const [unit = '', direction = '', ...more] = cell
        .slice(open + 1, -1)
        .split(',')
        .map((part) => part.trim());
    if (metric === '' || more.length > 0 || unit.includes(']') || !/^\w*$/.test(direction))
        return { kind: 'dimension', name: cell };
    return { kind: 'measured', metric, unit, direction: directionIn(direction) };
}
const directionIn = (word) => Object.hasOwn(directions, word) ? directions[word] : null;
/** The readings of a row, or why it has none. */
function rowReadings({ cells, line }, columns) {
    const cell = (kind) => cells[columns.places[kind] ?? -1] ?? '';
    const benchmark = cell('benchmark');
    if (benchmark === '')
        return 'This line names no benchmark.';
    const dimensions = csv_columns_dimensionsOf(cells, columns);
    const readings = [];
    for (let index = 0; index < columns.all.length; index++) {
        const column = columns.all[index];
        const text = cells[index];
        if (column.kind !== 'measured' || text === '')
            continue;
        const name = { benchmark, dimensions, metric: column.metric };
        readings.push(measured(name, csv_columns_numberIn(text, columns), {
            unit: column.unit,
            line,
            direction: column.direction ?? undefined,
        }));
    }
    const metric = cell('metric');
    if (metric !== '') {
        const number = (kind) => csv_columns_numberIn(cell(kind), columns);
        readings.push(longReading({ benchmark, dimensions, metric }, { cell, number }, line));
    }
    return readings;
}
function csv_columns_dimensionsOf(cells, { all }) {
    const dimensions = {};
    for (let index = 0; index < all.length; index++) {
        const column = all[index];
        if (column.kind === 'dimension' && cells[index] !== '')
            (0,formats_reading/* setDimension */.DJ)(dimensions, column.name, cells[index]);
    }
    return dimensions;
}
const csv_columns_numberIn = (cell, { hasDecimalComma }) => (0,units/* parseNumber */.$J)(hasDecimalComma && cell.includes(',') ? withPoint(cell) : cell) ?? cell;
/** `1.234,5` as `1234.5`; commas that stand before a point or are several part thousands. */
function withPoint(number) {
    const comma = number.indexOf(',');
    if (number.includes(',', comma + 1) || number.includes('.', comma))
        return number;
    return number.replaceAll('.', '').replace(',', '.');
}
function longReading(name, { cell, number }, line) {
    const [unit, status, word] = [cell('unit'), cell('status') || 'ok', cell('direction')];
    if (status === 'skipped' || status === 'error') {
        return (0,formats_reading/* bad */.MB)(name, cell('message') || `The file says ${status}.`, { status, line });
    }
    if (status !== 'ok')
        return (0,formats_reading/* bad */.MB)(name, `Its status is ${JSON.stringify(status)}: ok, skipped or error.`, { line });
    if (word !== '' && !Object.hasOwn(directions, word)) {
        return (0,formats_reading/* bad */.MB)(name, `Its direction is ${JSON.stringify(word)}: minimize or maximize.`, { line });
    }
    const direction = word === '' ? {} : { direction: directions[word] };
    const [low, high] = [number('low'), number('high')];
    return measured(name, number('value'), { unit, line, low, high, ...direction });
}
//# sourceMappingURL=csv-columns.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/csv.js



/**
 * CSV, whose header declares what a column is. The column `benchmark` (or `name`) names the benchmark; a column
 * `wall [ms]` is a metric with its unit, `score [, maximize]` one with a direction. Or one value a line: the columns
 * `metric`, `unit`, `value`, perhaps `direction`, `low`, `high`, `status`, `message`. A column `sample` numbers
 * repeats of one benchmark: they become samples whose mean counts. Every other column is a dimension; an empty cell
 * says nothing. Commas, semicolons or tabs part the cells, quotes hold them together, also over lines; between semicolons
 * a comma in a number is its decimal sign.
 */
const csv = {
    name: 'csv',
    summary: 'CSV whose header declares metrics with their units',
    samples: true,
    units: 'as declared',
    mark: 'a header with "benchmark" and columns such as "wall [ms]", or "metric" and "value"',
    source: 'documentation',
    detect: (text) => {
        const header = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0];
        return typeof columnsOf(cellsOf(header, separatorOf(header)), separatorOf(header)) === 'string' ? 0 : 0.7;
    },
    ...(0,formats_lines/* byLine */.uf)(csv_open),
};
function csv_open() {
    const found = collection();
    const state = { separator: ',' };
    /** Lines of a row whose quotes are open, and how long they are. */
    let open = [];
    let [start, length] = [0, 0];
    const take = (row) => {
        const cells = cellsOf(row, state.separator);
        if (state.columns)
            csv_rowOf({ cells, line: start }, state.columns, found);
    };
    return {
        line(text, number) {
            const isInside = open.length > 0;
            if (state.columns === null || (!isInside && text.trim() === ''))
                return;
            if (state.columns === undefined) {
                state.separator = separatorOf(text);
                const columns = columnsOf(cellsOf(text, state.separator), state.separator);
                if (typeof columns === 'string')
                    found.flaw(columns, number);
                state.columns = typeof columns === 'string' ? null : columns;
                return;
            }
            if (!isInside)
                [start, length] = [number, 0];
            length += text.length + 1;
            if (length < longestRow && endsInQuotes(text, state.separator, isInside)) {
                open.push(text);
                return;
            }
            take(isInside ? [...open, text].join('\n') : text);
            if (isInside)
                open = [];
        },
        end() {
            if (open.length > 0)
                found.flaw('A quote is never closed: this line and all after it are lost.', start);
            return found.parsed();
        },
    };
}
/** A quote that is never closed must not swallow a text of any length. */
const longestRow = 65_536;
/** Whether the row goes on after this line of it, which begins inside quotes or not. */
function endsInQuotes(line, separator, beginsInside) {
    if (!beginsInside && !line.includes('"'))
        return false;
    // As if the quote stood before the line.
    let at = beginsInside ? -1 : 0;
    while (at < line.length) {
        const isQuoted = at < 0 || line[at] === '"';
        const end = isQuoted ? csv_closing(line, at) : at;
        if (end === line.length)
            return true;
        const next = line.indexOf(separator, isQuoted ? end + 1 : at);
        if (next < 0)
            return false;
        at = next + 1;
    }
    return false;
}
function csv_rowOf(row, columns, found) {
    if (row.cells.length !== columns.all.length) {
        found.flaw(`There are ${row.cells.length} cells; the header has ${columns.all.length}.`, row.line);
        return;
    }
    const readings = rowReadings(row, columns);
    if (typeof readings === 'string') {
        found.flaw(readings, row.line);
        return;
    }
    const isRepeat = columns.places.sample !== undefined;
    for (const reading of readings)
        isRepeat ? found.sample(reading) : found.add(reading);
}
const separatorOf = (header) => [',', ';', '\t'].map((it) => [it, header.split(it).length]).sort((a, b) => b[1] - a[1])[0][0];
/** The cells of a row, as RFC 4180 writes them: a doubled quote inside quotes is one quote. */
function cellsOf(row, separator) {
    const cells = [];
    let at = 0;
    while (at <= row.length) {
        const isQuoted = row[at] === '"';
        const end = isQuoted ? csv_closing(row, at) : at;
        const next = row.indexOf(separator, isQuoted ? end + 1 : at);
        const stop = next < 0 ? row.length : next;
        cells.push((isQuoted ? row.slice(at + 1, end).replaceAll('""', '"') : row.slice(at, stop)).trim());
        at = stop + 1;
    }
    return cells;
}
/** Where the quote that opens at `at` closes, or the end of the row. */
function csv_closing(row, at) {
    for (let end = row.indexOf('"', at + 1); end >= 0; end = row.indexOf('"', end + 2)) {
        if (row[end + 1] !== '"')
            return end;
    }
    return row.length;
}
//# sourceMappingURL=csv.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/dart.js



/** What Dart's benchmark_harness prints: `Template(RunTime): 1.0 us.`, or `Template(CodeSize): 1234` by PrintEmitterV2. */
const dart = {
    name: 'dart',
    summary: "text of Dart's benchmark_harness",
    samples: false,
    units: 'us, or what a score emitter prints',
    mark: 'lines such as `Template(RunTime): 1.0 us.`',
    source: 'documentation',
    detect: (0,formats_lines/* byPattern */.wI)(0.9, /^\S.*\(RunTime(?:Raw)?\): \S+ [a-zµμ]+\.?$/),
    ...(0,formats_lines/* byLine */.uf)(dart_reader),
};
const dart_result = /^(\S.*)\((\w+)\): (?:(\S+) (\S+?)\.?|([-\d.e+]+))$/;
function dart_reader() {
    const out = collection();
    return {
        line(text, line) {
            if (!text.includes('): '))
                return;
            const [, benchmark, kind = '', valued, unit = '', bare = ''] = dart_result.exec(text) ?? [];
            if (benchmark === undefined)
                return;
            const number = valued ?? bare;
            const metric = kind.startsWith('RunTime') ? 'time' : kind;
            out.add((0,formats_reading/* printed */.zd)({ benchmark, dimensions: {}, metric }, number, unit, { line }));
        },
        end: out.parsed,
    };
}
//# sourceMappingURL=dart.js.map
// EXTERNAL MODULE: ./build/src/core/formats/detection.js
var detection = __webpack_require__(3081);
;// CONCATENATED MODULE: ./build/src/core/formats/divan.js




/**
 * The tree that divan draws. A benchmark is called by its way from the root, `sort::random::10`: groups, types,
 * arguments and threads (`t=4`) alike. `time` is the mean, with the fastest and the slowest sample as its bounds, `time
 * median` the median; a counter is `throughput` (or `frequency`), one more is `throughput` with its unit, and what was
 * allocated is a `count` and a `size`, means all of them.
 */
const divan = {
    name: 'divan',
    summary: 'text of cargo bench with divan',
    samples: false,
    units: 'ps…day, B/s, item/s, char/s, allocations and bytes',
    mark: 'a tree whose first line ends with "fastest │ slowest │ median │ mean"',
    source: 'documentation',
    detect: (0,formats_lines/* byPattern */.wI)(0.95, /^\S.* fastest +│ slowest +│ median +│ mean +│ (?:samples|iters) *│ /),
    ...(0,formats_lines/* byLine */.uf)(divan_reader),
};
/** Columns of every row, as the heads of the first line name them. */
const [fastest, slowest, median, divan_mean] = [0, 1, 2, 3];
const heads = /^fastest +│ slowest +│ median +│ mean +│ /;
const branch = /^((?:│ {2}| {3})*)[├╰]─ (.*)$/;
const quantity = /^(\S+) (\S+)$/;
function divan_reader() {
    const out = collection();
    let path = [];
    let [width, allocation, isCounted] = [0, '', false];
    const named = (metric) => ({ benchmark: path.join('::'), dimensions: {}, metric });
    const take = (metric, cell, line) => out.add(divan_cellOf(named(metric), cell, line));
    const time = (cells, line) => {
        const value = divan_cellOf(named('time'), cells[divan_mean], line);
        const [low, high] = [fastest, slowest].map((at) => divan_cellOf(named('time'), cells[at], line).value);
        out.add(value.status === 'ok' ? { ...value, low: low ?? null, high: high ?? null } : value);
        take('time median', cells[median], line);
    };
    const leaf = (cells, line) => {
        const [first = ''] = cells;
        const known = { unit: 'sec', direction: 'minimize', line };
        if (first === '(ignored)')
            out.add((0,formats_reading/* bad */.MB)(named('time'), 'It is ignored.', { ...known, status: 'skipped' }));
        else if (cells.length < 4)
            out.add((0,formats_reading/* bad */.MB)(named('time'), 'It was started and printed no result.', known));
        else if (first !== '')
            time(cells, line);
    };
    /** Rows below a benchmark: its counters, and what was allocated, under a head of its own. */
    const more = (cells, line) => {
        const [first = ''] = cells;
        const value = cells[divan_mean] ?? '';
        if (first.endsWith(':'))
            allocation = first.slice(0, -1);
        else if (/Hz$/.test(value))
            take('frequency', value, line);
        else if (value.endsWith('/s')) {
            take(isCounted ? `throughput ${baseOf(value)}` : 'throughput', value, line);
            isCounted = true;
        }
        else if (allocation !== '' && value !== '') {
            const [, number = value, unit = ''] = quantity.exec(value) ?? [];
            const metric = `${allocation} ${unit === '' ? 'count' : 'size'}`;
            out.add((0,formats_reading/* printed */.zd)(named(metric), number, unit, { line, direction: 'minimize' }));
        }
    };
    return {
        line(text, line) {
            const column = text.indexOf(' fastest ') + 1;
            const root = column > 0 && heads.test(text.slice(column)) ? text.slice(0, column).trimEnd() : '';
            if (root !== '') {
                path = [root];
                width = column;
                return;
            }
            if (width === 0)
                return;
            if (text.trim() === '') {
                width = 0;
                return;
            }
            const cells = cellsIn(text.slice(width));
            const [, before, name] = branch.exec(text.slice(0, width)) ?? [];
            if (name === undefined)
                return more(cells, line);
            path = [...path.slice(0, before.length / 3 + 1), name.trim()];
            allocation = '';
            isCounted = false;
            leaf(cells, line);
        },
        end: out.parsed,
    };
}
const cellsIn = (row) => row.split('│').map((cell) => cell.trim());
/** The base unit of a value such as `2 KB/s`. */
const baseOf = (value) => (0,units/* unitOf */.uF)(value.slice(value.indexOf(' ') + 1)).base;
/** The value in a cell such as `1.75 ns`. */
function divan_cellOf(name, cell, line) {
    const [, number = cell ?? '', unit = ''] = quantity.exec(cell ?? '') ?? [];
    return (0,formats_reading/* printed */.zd)(name, number, units/* longUnits */.Cn[unit] ?? unit, { line });
}
//# sourceMappingURL=divan.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/fio.js



/** `mixed` stands for all of them with `unified_rw_reporting`. */
const fio_directions = ['read', 'write', 'trim', 'mixed'];
/** The values of one direction. */
const fio_fields = [
    { path: 'iops', metric: 'iops', unit: 'ops/s' },
    { path: 'bw_bytes', metric: 'bandwidth', unit: 'B/s' },
    { path: 'lat_ns.mean', metric: 'latency mean', unit: 'ns' },
    { path: 'lat_ns.max', metric: 'latency max', unit: 'ns' },
];
/** Their keys hold dots (`99.900000`), so no path leads to them. */
const percentiles = [50, 90, 95, 99, 99.9];
/**
 * `fio --output-format=json`: of each job and direction that did anything, operations and bytes a second and
 * latencies; percentiles are those of completion, or of all of it where only those were asked for. Jobs of one name
 * are told apart by a dimension, as `numjobs` makes them.
 */
const fio = {
    name: 'fio',
    summary: 'JSON of fio --output-format=json',
    samples: false,
    units: 'ns, ops/s, B/s',
    mark: 'the keys "fio version" and "jobs"',
    source: 'captured',
    detect: (text) => {
        const head = text.slice(0, 65_536);
        return /^\{/m.test(head.replace(/^\uFEFF/, '')) && /"fio version"\s*:/.test(head) ? 0.95 : 0;
    },
    // fio tells what it thinks of a job before it prints the document, on the same stream.
    parse: (text) => readDocument(text, (value, report) => {
        const jobs = objectsOf(valueAt(value, 'jobs'), 'jobs', report);
        const seen = new Map();
        return jobs.flatMap((job) => {
            const benchmark = nameIn(job, 'jobname', report);
            if (benchmark === undefined)
                return [];
            const twin = seen.get(benchmark) ?? 0;
            seen.set(benchmark, twin + 1);
            return fio_jobOf(job, { benchmark, dimensions: twin === 0 ? {} : { job: String(twin + 1) } });
        });
    }),
};
function fio_jobOf({ entry }, name) {
    const { error } = entry;
    if (isFiniteNumber(error) && error !== 0)
        return [
            (0,formats_reading/* bad */.MB)({ ...name, metric: 'iops' }, `fio ended with error ${error}.`, {
                unit: 'ops/s',
                direction: 'maximize',
            }),
        ];
    return fio_directions.flatMap((direction) => {
        const side = entry[direction];
        if (!isObject(side) || side['total_ios'] === 0)
            return [];
        return [...fieldsOf(name, side, fio_fields), ...tailOf(name, side)].map((reading) => ({
            ...reading,
            metric: `${direction} ${reading.metric}`,
        }));
    });
}
function tailOf(name, side) {
    const known = valueAt(side, 'clat_ns.percentile') ?? valueAt(side, 'lat_ns.percentile');
    return percentiles.flatMap((percent) => {
        const value = isObject(known) ? known[percent.toFixed(6)] : undefined;
        return value === undefined
            ? []
            : [measured({ ...name, metric: `latency p${percent}` }, value, { unit: 'ns' })];
    });
}
//# sourceMappingURL=fio.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/github-action-benchmark.js



/**
 * The custom JSON of github-action-benchmark: a list of `name`, `unit`, `value` and perhaps `range`. Which way is better
 * stands there in the name of its tool (customBiggerIsBetter, customSmallerIsBetter) and not in the file: it follows
 * from the unit, and where that does not say it the manifest must. A value may be a number or the text of one; an empty
 * text or null is an error, never 0. A range of a number or a percentage becomes bounds.
 */
const githubActionBenchmark = {
    name: 'github-action-benchmark',
    summary: 'custom JSON of github-action-benchmark, bigger or smaller is better',
    samples: false,
    units: 'as declared',
    mark: 'a list of objects with "name", "unit" and "value"',
    source: 'documentation',
    detect: byKeys(0.7, '[', 'name', 'unit', 'value'),
    parse: (text) => readDocument(text, (value, report) => objectsOf(value, 'entries', report).flatMap((entry) => entryOf(entry, report))),
};
function entryOf(part, report) {
    const benchmark = nameIn(part, 'name', report);
    if (benchmark === undefined)
        return [];
    const { unit, range } = part.entry;
    const value = numberOf(part.entry['value']);
    const { low, high } = around(value, spreadOf(range, value));
    const told = { unit: typeof unit === 'string' ? unit : '', low, high };
    return [measured({ benchmark, dimensions: {}, metric: 'value' }, value, told)];
}
const numberOf = (value) => typeof value === 'string' ? ((0,units/* parseNumber */.$J)(value.trim()) ?? value) : value;
/** `3`, `± 3` or `+/- 5%`; any other text is for people. */
function spreadOf(range, value) {
    if (isFiniteNumber(range))
        return range;
    if (range === undefined)
        return undefined;
    const [, number, percent] = /^(?:±|\+\/-|\+-)?\s*([\d.,e+-]+)\s*(%?)$/.exec(String(range ?? '').trim()) ?? [];
    const spread = (0,units/* parseNumber */.$J)(number ?? '');
    if (spread === undefined || percent === '')
        return spread;
    return isFiniteNumber(value) ? Math.abs((value * spread) / 100) : undefined;
}
//# sourceMappingURL=github-action-benchmark.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/go-lines.js


/** Go's own rule: `Benchmark`, then nothing or no lower-case letter. */
const go_lines_name = '(Benchmark(?:[^a-z\\s]\\S*)?)';
const go_lines_patterns = {
    pkg: /^pkg: (\S+)/,
    /** Alone with `-v`, else padded up to a tab: a sentence that begins with the word is not meant. */
    started: /^(Benchmark[^a-z\s]\S*)(?: *\t.*)?$/,
    /** A benchmark that prints to stdout comes between its name and its numbers. */
    continued: /^\s+\d+\s+(\S+ \S+\/op.*)$/,
    /** Behind the name on its line where only a longer run failed. */
    ended: new RegExp(`^(?:\\s*|Benchmark\\S* *\\t)--- (FAIL|SKIP): ${go_lines_name}`),
    /** The panic of a benchmark that was announced without `-v` stands on the line of its name. */
    panicked: /^(Benchmark[^a-z\s]\S*) *\t\s*((?:panic|fatal error): .*)$/,
    panic: /^\s*(panic: .*|fatal error: .*)$/,
    traced: /\.(Benchmark(?:[^a-z\s(]\w*)?)(?:\.func[\d.]+)?\(/,
    packageEnd: /^(?:ok|FAIL|\?)\s/,
    packageFailed: /^FAIL\s+(\S+)\s+(?:\[[^\]]*\]|[\d.]+s|\(cached\))$/,
    /** Heads what the compiler says of a package. */
    compiled: /^# (\S+)/,
};
/** In a log, many a line begins like a heading of the compiler. */
const mostBuildErrors = 1000;
/** Turns lines into events; `emit` gets each as soon as it is complete. */
function goLines(emit) {
    const state = {
        pkg: null,
        open: null,
        previous: '',
        ended: null,
        panic: null,
        buildErrors: new Map(),
    };
    const end = (next) => {
        if (state.ended === null)
            return;
        emit({ ...state.ended, message: messageAround(state, next) });
        state.ended = null;
    };
    return {
        line(text, line) {
            end(text);
            const isBenchmark = text.startsWith('Benchmark');
            if (state.panic !== null || (!isBenchmark && mayPanic(text)))
                trace({ text, line }, state, emit);
            const pkg = text.startsWith('pkg: ') ? go_lines_patterns.pkg.exec(text)?.[1] : undefined;
            if (pkg !== undefined)
                state.pkg = (0,own_text/* ownText */.U)(pkg);
            const event = isBenchmark ? benchmarkIn(text, line, state) : readLine(text, line, state);
            if (event?.kind === 'failed' && event.message === '')
                state.ended = event;
            else if (event?.kind === 'skipped')
                state.ended = event;
            else if (event)
                emit(event);
            if (event)
                state.open = event.kind === 'started' ? event.name : null;
            if (!isBenchmark && go_lines_patterns.packageEnd.test(text))
                state.pkg = null;
            if (state.ended === null)
                remember(text, state);
        },
        end: () => end(''),
    };
}
/** Keeps what later lines need: this line, and the first error below a heading of the compiler. */
function remember(text, state) {
    const heading = state.previous.startsWith('# ') ? go_lines_patterns.compiled.exec(state.previous)?.[1] : undefined;
    const { buildErrors } = state;
    if (heading !== undefined && !buildErrors.has(heading) && buildErrors.size < mostBuildErrors)
        buildErrors.set((0,own_text/* ownText */.U)(heading), (0,own_text/* ownText */.U)(text));
    state.previous = text;
}
/** Tells apart at a glance most lines that begin no panic. */
const mayPanic = (text) => text.includes('panic: ') || text.includes('fatal error: ');
/** Looks for the benchmark of an open panic in its stack trace, which ends with the failed package. */
function trace({ text, line }, state, emit) {
    const message = state.panic === null ? go_lines_patterns.panic.exec(text)?.[1] : undefined;
    if (message !== undefined)
        state.panic = { pkg: state.pkg, line, message };
    if (state.panic === null)
        return;
    const name = go_lines_patterns.traced.exec(text)?.[1];
    if (name !== undefined)
        emit({ ...state.panic, kind: 'failed', name });
    if (name !== undefined || go_lines_patterns.packageFailed.test(text))
        state.panic = null;
}
function readLine(text, line, state) {
    const { pkg, open, buildErrors } = state;
    const ended = endedIn(text, line, state);
    if (ended)
        return ended;
    const name = text.indexOf('Benchmark', 1);
    const amid = name > 0 && isOutput(text.slice(0, name)) ? amidOutput(text, name, line, state) : undefined;
    if (amid)
        return amid;
    const continued = open === null ? undefined : continuedIn(text);
    if (continued !== undefined)
        return { pkg, line, kind: 'result', name: open, values: continued };
    const failed = text.startsWith('FAIL') ? go_lines_patterns.packageFailed.exec(text) : null;
    if (!failed)
        return undefined;
    const wrong = buildErrors.get(failed[1]);
    const message = wrong === undefined ? `go test says: ${text.replaceAll('\t', ' ')}` : `It does not build: ${wrong}`;
    return { pkg: failed[1], line, kind: 'package-failed', message };
}
/**
 * Whether a benchmark may have printed what stands before a name. Indented, the line is quoted in the log of another
 * test; and what a log puts before each of its lines stands before those that name packages too, which would be lost.
 */
const isOutput = (before) => before.trim() !== '' && !/\d\d:\d\d:\d\d|[|\]:>] *$/.test(before);
/** The numbers of the benchmark that is open, perhaps behind what it printed itself. */
function continuedIn(text) {
    const continued = go_lines_patterns.continued.exec(text)?.[1];
    if (continued !== undefined || !text.includes('/op'))
        return continued;
    const values = valuesBehindOutput(text, 0);
    return values < 0 ? undefined : text.slice(values);
}
function endedIn(text, line, { pkg }) {
    const ended = text.includes('--- ') ? go_lines_patterns.ended.exec(text) : null;
    if (ended === null)
        return undefined;
    return { pkg, line, kind: ended[1] === 'SKIP' ? 'skipped' : 'failed', name: ended[2], message: '' };
}
/**
 * The result of a benchmark that left a line of its own output open: that stands before the name that begins at
 * `nameAt`, or between it and the numbers.
 */
function amidOutput(text, nameAt, line, { pkg }) {
    const end = wordEnd(text, nameAt);
    const tab = text.indexOf('\t', end);
    if (tab < 0 || blanksEnd(text, end) < tab || isLowerCase(text.charCodeAt(nameAt + 'Benchmark'.length)))
        return undefined;
    const values = valuesBehindOutput(text, tab + 1);
    if (values < 0)
        return undefined;
    return { pkg, line, kind: 'result', name: text.slice(nameAt, end), values: text.slice(values) };
}
/** Where the numbers begin that follow the iterations and their tab, whatever precedes these; -1 where none do. */
function valuesBehindOutput(text, from) {
    for (let tab = text.indexOf('\t', from); tab >= 0; tab = text.indexOf('\t', tab + 1)) {
        if (!isDigit(text.charCodeAt(tab - 1)))
            continue;
        const values = blanksEnd(text, tab);
        const unit = wordEnd(text, values) + 1;
        const isValue = isDigit(text.charCodeAt(values)) && text[unit - 1] === ' ' && unit < text.length;
        if (isValue && !isDigit(text.charCodeAt(unit)))
            return values;
    }
    return -1;
}
/** What a line says that begins with the name of a benchmark. */
function benchmarkIn(text, line, state) {
    const { pkg } = state;
    const end = wordEnd(text, 0);
    const values = valuesAt(text, end);
    if (values >= 0 && !isLowerCase(text.charCodeAt('Benchmark'.length))) {
        return { pkg, line, kind: 'result', name: text.slice(0, end), values: text.slice(values) };
    }
    const panicked = mayPanic(text) ? go_lines_patterns.panicked.exec(text) : null;
    if (panicked)
        return { pkg, line, kind: 'failed', name: panicked[1], message: panicked[2] };
    const started = go_lines_patterns.started.exec(text);
    if (started === null)
        return undefined;
    const said = endedIn(text, line, state) ?? amidOutput(text, 0, line, state);
    return said ?? { pkg, line, kind: 'started', name: started[1] };
}
const isLowerCase = (code) => code >= 97 && code <= 122;
/** Where the numbers begin that follow a name and the iterations: a number and what is none; -1 where they do not. */
function valuesAt(text, nameEnd) {
    const iterations = blanksEnd(text, nameEnd);
    const iterationsEnd = digitsEnd(text, iterations);
    const values = blanksEnd(text, iterationsEnd);
    const isNumber = iterations > nameEnd && iterationsEnd > iterations && values > iterationsEnd;
    const number = wordEnd(text, values);
    const unit = blanksEnd(text, number);
    const hasUnit = unit > number + 1 || (unit > number && unit < text.length && !isDigit(text.charCodeAt(unit)));
    return isNumber && hasUnit ? values : -1;
}
/** The log of a failed benchmark follows its `--- FAIL`; with `-v` it stands before it. Both are indented. */
function messageAround({ ended, previous }, next) {
    const found = [next, previous].find((line) => /^\s{4,}[^\s-]/.test(line));
    return found?.trim() ?? `go test says that it ${ended.kind === 'failed' ? 'failed' : 'was skipped'}.`;
}
//# sourceMappingURL=go-lines.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/go-json.js



/** Packages whose lines are kept apart; each is forgotten when it ends, and few run side by side. */
const mostPackages = 1000;
/** Characters of a line that are waited for: one that never ends must not be joined again with each piece. */
const longestOpen = 8192;
/**
 * Turns lines of `go test -bench` into events as `goLines` does, also those of `go test -json`: there each package has
 * a stream of its own, whose pieces end anywhere and stand between those of other packages.
 */
function goTestLines(emit) {
    const lines = goLines(emit);
    const packages = new Map();
    const begin = (name) => {
        const begun = { lines: goLines(emit), open: '' };
        if (packages.size < mostPackages)
            packages.set((0,own_text/* ownText */.U)(name), begun);
        return begun;
    };
    const take = ({ name, output }, line) => {
        if (output === null) {
            packages.get(name)?.lines.end();
            packages.delete(name);
            return;
        }
        const its = packages.get(name) ?? begin(name);
        const pieces = (its.open + output).split('\n');
        const open = pieces.pop();
        its.open = open.length > longestOpen ? '' : (0,own_text/* ownText */.U)(open);
        for (const piece of pieces)
            its.lines.line(piece, line);
    };
    return {
        line(text, line) {
            const output = text.startsWith('{"') ? outputIn(text) : undefined;
            if (output === undefined)
                lines.line(text, line);
            else
                take(output, line);
        },
        end() {
            lines.end();
            for (const its of packages.values())
                its.lines.end();
        },
    };
}
/** What a line of `go test -json` says of a package; undefined for what is none. */
function outputIn(text) {
    if (!text.includes('"Action":"'))
        return undefined;
    const { Action: action, Package: name, Test: test, Output: output } = objectIn(text) ?? {};
    if (typeof name !== 'string')
        return undefined;
    if (action === 'output' && typeof output === 'string')
        return { name, output };
    const hasEnded = test === undefined && (action === 'pass' || action === 'fail' || action === 'skip');
    return hasEnded ? { name, output: null } : undefined;
}
//# sourceMappingURL=go-json.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/go-names.js

/** Where a name's last `-` stands if only digits follow it, else -1. */
function suffixAt(name) {
    let start = name.length;
    while (isDigit(name.charCodeAt(start - 1)))
        start -= 1;
    return start < name.length && name[start - 1] === '-' ? start - 1 : -1;
}
/**
 * Tells names from processor counts. Go adds `-8` to a name unless GOMAXPROCS is 1, and a sub-benchmark may end
 * in `-20` by itself. A function's name holds no `-`, so the counts of top-level benchmarks are certain, and each
 * package runs all of its benchmarks with the same counts: another number belongs to the name. With
 * sub-benchmarks only, a number at the end is taken for the count, as Go's own tools do, unless another one has none:
 * that one ran with 1. The names are made one by one: of a hundred thousand, most are needed once.
 */
function goNames(events) {
    const counts = certainCounts(events);
    const dimensionsOf = shared();
    return (event) => {
        const [benchmark, procs] = split(event, counts.get(event.pkg) ?? none);
        return { benchmark, dimensions: dimensionsOf(event.pkg, procs) };
    };
}
const none = new Set();
const onlyOne = new Set(['1']);
/**
 * Makes the dimensions of a package and a processor count, the same object for the benchmarks of one package that have
 * both: these follow each other.
 */
function shared() {
    const known = new Map();
    let last = null;
    return (pkg, procs) => {
        if (pkg !== last)
            known.clear();
        last = pkg;
        const before = known.get(procs);
        if (before !== undefined)
            return before;
        const made = { ...(pkg === null ? {} : { pkg }), ...(procs === null ? {} : { procs }) };
        known.set(procs, made);
        return made;
    };
}
/** Counts that benchmarks ran with beyond doubt, by package. */
function certainCounts(events) {
    const counts = new Map();
    const one = sameOfOne();
    for (const event of events) {
        if (event.kind !== 'result' || event.name.includes('/'))
            continue;
        const dash = suffixAt(event.name);
        const count = dash < 0 ? '1' : event.name.slice(dash + 1);
        const ofPackage = counts.get(event.pkg);
        if (ofPackage === undefined)
            counts.set(event.pkg, one(count));
        else if (!ofPackage.has(count))
            counts.set(event.pkg, new Set([...ofPackage, count]));
    }
    addCountsOfSubs(events, counts);
    return counts;
}
/** Sets of one count, the same for all packages that ran with it: mostly there is but one. */
function sameOfOne() {
    const known = new Map();
    return (count) => {
        const before = known.get(count);
        if (before !== undefined)
            return before;
        const made = new Set([count]);
        known.set(count, made);
        return made;
    };
}
/**
 * Adds the counts of packages where only sub-benchmarks printed numbers and one of them has no count: that one ran with
 * 1, and with every number that it bears elsewhere, as with `-cpu 1,4`.
 */
function addCountsOfSubs(events, counts) {
    const bare = new Map();
    for (const event of events) {
        if (event.kind !== 'result' || counts.has(event.pkg) || suffixAt(event.name) >= 0)
            continue;
        bare.set(event.pkg, (bare.get(event.pkg) ?? new Set()).add(event.name));
    }
    for (const pkg of bare.keys())
        counts.set(pkg, onlyOne);
    for (const event of events) {
        const names = event.kind === 'result' ? bare.get(event.pkg) : undefined;
        if (names === undefined || event.kind !== 'result')
            continue;
        const dash = suffixAt(event.name);
        if (dash >= 0 && names.has(event.name.slice(0, dash)))
            counts.set(event.pkg, new Set([...counts.get(event.pkg), event.name.slice(dash + 1)]));
    }
}
/** Name and count. Names of benchmarks that have no result are printed without count: null unless it is clear. */
function split(event, counts) {
    const dash = suffixAt(event.name);
    const found = event.name.slice(dash + 1);
    const isCount = dash >= 0 && (counts.size === 0 || counts.has(found) || !event.name.includes('/'));
    if (isCount)
        return [event.name.slice(0, dash), found];
    if (event.kind === 'result')
        return [event.name, '1'];
    return [event.name, counts.size === 1 ? [...counts][0] : null];
}
//# sourceMappingURL=go-names.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/go-others.js


/** Neither name nor package holds a blank. */
const goKey = (name, pkg) => (pkg === null ? name : `${name} ${pkg}`);
/** An event whose texts are no parts of the text that was read. */
const owned = (event) => Object.fromEntries(Object.entries(event).map(([key, it]) => [key, typeof it === 'string' ? (0,own_text/* ownText */.U)(it) : it]));
/** What is said of benchmarks besides their numbers: the first of each kind. */
function otherEvents(out) {
    const first = new Map();
    const taken = { started: 0, ended: 0 };
    return {
        /** `isFull`: no more numbers are kept. What starts then is counted by its numbers. */
        take(event, isFull) {
            const key = `${event.kind} ${goKey('name' in event ? event.name : '', event.pkg)}`;
            const kind = event.kind === 'started' ? 'started' : 'ended';
            if (first.has(key) || (isFull && kind === 'started'))
                return;
            if (taken[kind] < mostReadings) {
                taken[kind] += 1;
                first.set((0,own_text/* ownText */.U)(key), owned(event));
            }
            else
                out.leaveOut(1);
        },
        /** Forgets that a benchmark was started, whose numbers have come: with `-v` every one is announced. */
        measured(name, pkg) {
            if (taken.started === 0)
                return;
            for (const its of new Set([name, name.replace(/-\d+$/, '')]))
                if (first.delete(`started ${goKey(its, pkg)}`))
                    taken.started -= 1;
        },
        all: () => first.values(),
    };
}
//# sourceMappingURL=go-others.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/go-bench.js











/**
 * The text of `go test -bench`, with `-json` too: a reading for every unit of every benchmark (`ns/op` is metric
 * `sec`, `B/op` is `B`, `MB/s` is `B/s`, a unit of its own keeps its name; of two that have one base unit, the one
 * that the benchmark reported itself or that came later is called as it was printed), repeats of `-count` as samples
 * of one reading whose value is their mean, `pkg` and `procs` (the `-8`) as dimensions. What failed, was skipped or
 * never ended has a reading of `sec` that says so.
 */
const goBench = {
    name: 'go-bench',
    summary: 'what go test -bench prints, with -json too',
    samples: true,
    units: 'ns/op, B/op, allocs/op, MB/s and those of ReportMetric',
    mark: 'lines such as `BenchmarkParse-8  100  325 ns/op`',
    source: 'captured',
    detect,
    ...(0,formats_lines/* byLine */.uf)(go_bench_reader),
};
function detect(text) {
    const found = new Set();
    const lines = goTestLines((event) => {
        const timed = event.kind === 'result' && /\/op\b/.test(event.values);
        found.add(timed ? 'timed' : event.kind);
    });
    const head = text.slice(0, 65_536);
    (0,formats_lines/* byLine */.uf)(() => ({ line: lines.line, end: () => ({ readings: [], findings: [] }) })).parse(head);
    lines.end();
    if (found.has('timed'))
        return 0.95;
    // A benchmark may have taken back its time and report metrics of its own alone.
    if (found.has('result') && /(?:^|")(?:goos|goarch|pkg): \S/m.test(head))
        return 0.9;
    return found.has('failed') || found.has('package-failed') ? 0.5 : 0;
}
const nameless = { benchmark: '', dimensions: {}, metric: '' };
const countOf = (values) => Math.ceil(values.trim().split(/\s+/).length / 2);
function go_bench_reader() {
    const results = new Map();
    const out = collection();
    const counted = tallies();
    const others = otherEvents(out);
    /** Values of all benchmarks. */
    let kept = 0;
    let last = null;
    const begin = ({ kind, name, pkg, line }, key) => {
        const event = { kind, name: (0,own_text/* ownText */.U)(name), values: '', pkg, line };
        const begun = { event, metrics: new Map() };
        results.set(key === name ? event.name : (0,own_text/* ownText */.U)(key), begun);
        return begun;
    };
    const take = (event) => {
        const { name, pkg } = event;
        // Repeats follow each other.
        if (last === null || last.event.name !== name || last.event.pkg !== pkg) {
            others.measured(name, pkg);
            const key = goKey(name, pkg);
            const known = results.get(key);
            // A benchmark is kept with all of its values or with none.
            if (known === undefined && kept >= mostReadings) {
                out.leaveOut(countOf(event.values));
                return;
            }
            last = known ?? begin(event, key);
        }
        kept += takeValues(last, event, out, counted);
    };
    const lines = goTestLines((event) => {
        if (event.kind === 'result')
            take(event);
        else
            others.take(event, kept >= mostReadings);
    });
    return {
        line: lines.line,
        end() {
            lines.end();
            last = null;
            addReadings(out, results, [...others.all()]);
            const parsed = out.parsed();
            return { ...parsed, findings: [...parsed.findings, ...unkept(counted.dropped())] };
        },
    };
}
/** Takes pairs of a number and its unit, which the last may lack; answers how many units are new. */
function takeValues({ metrics }, { name, values, line }, out, counted) {
    let next = 0;
    let added = 0;
    while (next < values.length) {
        const numberEnd = wordEnd(values, next);
        const unitStart = blanksEnd(values, numberEnd);
        const unitEnd = wordEnd(values, unitStart);
        const number = values.slice(next, numberEnd);
        const text = values.slice(unitStart, unitEnd);
        next = blanksEnd(values, unitEnd);
        const known = metrics.get(text);
        const value = (0,units/* parseNumber */.$J)(number);
        if (known !== undefined && value !== undefined) {
            if (typeof known.said !== 'string')
                counted.add(known.said, (0,units/* toBase */.FU)(value, known.unit));
            continue;
        }
        const unit = (0,units/* unitOf */.uF)(text);
        if (unit.base === '') {
            out.flaw(`${name}: ${number} has no unit.`, line);
            continue;
        }
        // It gets its name at the end.
        const { message, value: inBase } = (0,formats_reading/* printed */.zd)(nameless, number, text, { line });
        if (message !== null)
            out.flaw(`${name}: ${message}`, line);
        const said = message === null ? counted.begin(inBase) : (0,own_text/* ownText */.U)(message);
        // A bad value among the repeats makes the metric an error.
        if (known !== undefined)
            Object.assign(known, { line, said });
        else {
            added += 1;
            metrics.set((0,own_text/* ownText */.U)(text), { unit, line, said });
        }
    }
    return added;
}
/** Empties `results` as it goes: a hundred thousand values in both forms would take twice the memory. */
function addReadings(out, results, others) {
    const metrics = [...results.values()].map((its) => its.metrics);
    const own = [...results.values()].map(({ event }) => event);
    const events = [...own, ...others];
    results.clear();
    const nameOf = goNames(events);
    const broken = [
        ...events.filter(isEnd).map((event) => ended(event, nameOf(event))),
        ...neverEnded(events, nameOf),
        ...go_bench_packages(events),
    ].sort((a, b) => a.line - b.line);
    const addMetrics = metricsInto(out);
    const known = names();
    const first = broken.filter((reading, place) => known.take(reading, place) === place);
    for (let at = 0; at < metrics.length; at++) {
        const name = nameOf(own[at]);
        if (broken.length === 0 || known.find({ ...name, metric: 'sec' }) === undefined)
            addMetrics(metrics[at], name);
        metrics[at] = null;
    }
    for (const reading of first)
        out.add(reading);
}
/** What Go measures by itself: it has its name whatever else a benchmark reports. */
const gos = ['ns/op', 'MB/s', 'B/op', 'allocs/op'];
/** Adds the metrics of one benchmark after the other to `out`. */
function metricsInto(out) {
    const taken = new Set();
    return (metrics, name) => {
        taken.clear();
        if (metrics.size > 1)
            for (const text of gos)
                if (metrics.has(text))
                    taken.add((0,units/* unitOf */.uF)(text).base);
        for (const [text, metric] of metrics) {
            const { base } = metric.unit;
            const isOther = taken.has(base) && !gos.includes(text);
            taken.add(base);
            out.add(go_bench_folded(text, metric, { ...name, metric: isOther ? text : base }));
        }
    };
}
/** One reading for all lines of the same benchmark and unit, which they printed as `text`. */
function go_bench_folded(text, { unit, line, said }, full) {
    const { base, direction } = unit;
    if (typeof said === 'string')
        return (0,formats_reading/* bad */.MB)(full, said, { unit: base, direction, line });
    const printedUnit = base === text ? undefined : text;
    return (0,formats_reading/* good */.uw)(full, meanOf(said), { unit: base, direction, samples: said.samples, printedUnit, line });
}
const isEnd = (event) => event.kind === 'failed' || event.kind === 'skipped';
const go_bench_time = { unit: 'sec', direction: 'minimize' };
function ended(event, name) {
    const skipped = event.kind === 'skipped';
    const message = 'message' in event ? event.message : '';
    return (0,formats_reading/* bad */.MB)({ ...name, metric: 'sec' }, message, {
        ...go_bench_time,
        line: event.line,
        status: skipped ? 'skipped' : 'error',
    });
}
/** Levels of sub-benchmarks that are looked through; nobody nests so many. */
const go_bench_deepest = 64;
/** Benchmarks whose name was printed and nothing else; a parent of sub-benchmarks never has numbers of its own. */
function neverEnded(events, nameOf) {
    const started = events.flatMap((event) => event.kind === 'started' ? [{ event, name: nameOf(event) }] : []);
    if (started.length === 0)
        return [];
    const open = new Map();
    for (const { event, name } of started)
        open.set(event.pkg, (open.get(event.pkg) ?? new Set()).add(name.benchmark));
    for (const event of events) {
        const ofPackage = open.get(event.pkg);
        if (event.kind === 'package-failed' || ofPackage === undefined || ofPackage.size === 0)
            continue;
        const name = nameOf(event);
        let end = name.benchmark.indexOf('/');
        for (let level = 0; end >= 0 && level < go_bench_deepest; level++) {
            ofPackage.delete(name.benchmark.slice(0, end));
            end = name.benchmark.indexOf('/', end + 1);
        }
        if (event.kind !== 'started')
            ofPackage.delete(name.benchmark);
    }
    return started
        .filter(({ event, name }) => open.get(event.pkg).has(name.benchmark))
        .map(({ event, name }) => (0,formats_reading/* bad */.MB)({ ...name, metric: 'sec' }, unfinished, { ...go_bench_time, line: event.line }));
}
const unfinished = 'It was started and printed no result.';
/** Packages that failed without a word on which benchmark: they do not build, or they called os.Exit. */
function go_bench_packages(events) {
    const told = new Set(events.flatMap(({ kind, pkg }) => (kind === 'failed' ? [pkg] : [])));
    return events.flatMap((event) => {
        if (event.kind !== 'package-failed' || told.has(event.pkg))
            return [];
        const name = { benchmark: event.pkg, dimensions: { pkg: event.pkg }, metric: 'sec' };
        return [(0,formats_reading/* bad */.MB)(name, event.message, { ...go_bench_time, line: event.line })];
    });
}
//# sourceMappingURL=go-bench.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/go-tpc.js




/**
 * The summary of go-tpc, as text and as JSON (`--output json`): of each operation its `throughput` and latencies, of
 * the whole `tpmC`, `tpmTotal` and `efficiency`, of TPC-H queries their mean latency alone. Operations that failed are
 * `errors` of theirs. What it prints before it has finished is passed over.
 */
const goTpc = {
    name: 'go-tpc',
    summary: 'text of go-tpc, --output json too',
    samples: false,
    units: 'transactions a minute, ms, %',
    mark: 'lines such as `[Summary] NEW_ORDER - Takes(s): 59.9, Count: 2132, TPM: 2134.6`',
    source: 'documentation',
    detect: (text) => summary(text) || queries(text) || finished(text),
    ...(0,formats_lines/* byLine */.uf)(go_tpc_reader),
};
const summary = (0,formats_lines/* byPattern */.wI)(0.95, /^\[Summary\] \S+ +- Takes\(s\): \S+, Count: \d/);
const queries = (0,formats_lines/* byPattern */.wI)(0.95, /^\[Summary\] Q\d+: [\d.]+s$/);
const finished = (0,formats_lines/* byPattern */.wI)(0.95, /^Finished$/, /^\[?\{.*"(?:Takes\(s\)|tpmC)"/);
const go_tpc_patterns = {
    operation: /^\[Summary\] (\S+) +- (Takes\(s\): .*)$/,
    query: /^\[Summary\] (\S+): ([\d.]+)s$/,
    whole: /^tpmC: /,
    latency: /^(Avg|Max|[\d.]+th)\(ms\)$/,
};
function go_tpc_reader() {
    const out = collection();
    let done = false;
    const operation = (name, values, line) => {
        const named = (metric, benchmark = name) => ({ benchmark, dimensions: {}, metric });
        if (name.endsWith('_ERR')) {
            const about = named('errors', name.slice(0, -'_ERR'.length));
            return out.add((0,formats_reading/* printed */.zd)(about, saidOf(values, 'Count') ?? '', 'errors', { line, direction: 'minimize' }));
        }
        for (const [key, number] of values) {
            const word = key.endsWith('(ms)') ? go_tpc_patterns.latency.exec(key)?.[1] : undefined;
            if (key === 'TPM')
                out.add((0,formats_reading/* printed */.zd)(named('throughput'), number, 'transactions/min', { line }));
            if (word !== undefined)
                out.add((0,formats_reading/* printed */.zd)(named(`latency ${latencyOf(word)}`), number, 'ms', { line }));
        }
    };
    const whole = (values, line) => {
        for (const metric of ['tpmC', 'tpmTotal', 'efficiency']) {
            const number = saidOf(values, metric);
            if (number === undefined)
                continue;
            const unit = metric === 'efficiency' ? '%' : 'transactions/min';
            const name = { benchmark: 'go-tpc', dimensions: {}, metric };
            out.add((0,formats_reading/* printed */.zd)(name, number.replace(/%$/, ''), unit, { line, direction: 'maximize' }));
        }
    };
    const take = (entry, line) => {
        const values = Object.entries(entry).map(([key, value]) => [key, dimensionText(value) ?? '']);
        const name = saidOf(values, 'Operation');
        if (name !== undefined && name !== '')
            operation(name, values, line);
        else
            whole(values, line);
    };
    return {
        line(text, line) {
            if (text === 'Finished')
                done = true;
            const summed = text.startsWith('[Summary] ') ? go_tpc_patterns.operation.exec(text) : null;
            if (summed !== null)
                return operation(summed[1], pairsOf(summed[2]), line);
            const query = text.startsWith('[Summary] ') ? go_tpc_patterns.query.exec(text) : null;
            if (query !== null) {
                const name = { benchmark: query[1], dimensions: {}, metric: 'latency mean' };
                return out.add((0,formats_reading/* printed */.zd)(name, query[2], 's', { line }));
            }
            if (go_tpc_patterns.whole.test(text))
                return whole(pairsOf(text), line);
            if (!done || !/^(?:\[\s*)?\{/.test(text))
                return;
            const found = objectsIn(text);
            if (found === undefined)
                return out.flaw('This JSON was cut short, or is none.', line);
            for (const entry of found)
                take(entry, line);
        },
        end: out.parsed,
    };
}
const latencyOf = (word) => word === 'Avg' ? 'mean' : word === 'Max' ? 'max' : `p${word.slice(0, -2)}`;
const saidOf = (pairs, wanted) => pairs.findLast(([key]) => key === wanted)?.[1];
/** `Takes(s): 59.9, Count: 2132`. */
const pairsOf = (said) => said.split(', ').map((pair) => {
    const at = pair.indexOf(': ');
    return [pair.slice(0, Math.max(0, at)), pair.slice(at + 2).trim()];
});
function objectsIn(text) {
    try {
        const value = JSON.parse(text);
        return (Array.isArray(value) ? value : [value]).filter(isObject);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=go-tpc.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/google-benchmark.js



/**
 * Google Benchmark's `--benchmark_format=json`. `real_time` and `cpu_time` of the repetitions of one benchmark are
 * samples of one reading, whose value is their mean. Aggregates count only where the repetitions are not in the
 * file: `mean` ± `stddev`, else `median`. BigO and RMS rows are readings of their own (`real_time per N lgN` and
 * `fit error`), never times. Counters keep their names; rates (`items_per_second`) grow better, of any other counter
 * the direction is not known. A benchmark that called SkipWithError is an error, one that called
 * SkipWithMessage was skipped.
 */
const googleBenchmark = {
    name: 'google-benchmark',
    summary: 'JSON that Google Benchmark prints with --benchmark_format=json',
    samples: true,
    units: 'ns…s, counters',
    mark: 'the keys "context", "benchmarks", "run_type" or "cpu_time"',
    source: 'captured',
    detect: byKeys(0.9, '{', 'context', 'benchmarks', 'cpu_time'),
    parse: (text) => readDocument(text, (value, report) => {
        const rows = objectsOf(valueAt(value, 'benchmarks'), 'benchmarks', report);
        const named = rows.flatMap((row) => google_benchmark_rowOf(row, report));
        return groupedBy(named, registrationOf).flatMap(google_benchmark_benchmarkOf);
    }),
};
/** Rows of one name are repetitions; where it was registered twice, the family tells the benchmarks apart. */
const registrationOf = ({ benchmark, entry }) => `${entry['family_index']} ${entry['per_family_instance_index']} ${benchmark}`;
/** Rows of versions that do not say what a row is: aggregates bear it in their names. */
const suffix = /_(mean|median|stddev|cv|BigO|RMS)$/;
function google_benchmark_rowOf(row, report) {
    const name = nameIn(row, 'name', report);
    if (name === undefined)
        return [];
    const { entry } = row;
    if (entry['run_type'] !== undefined)
        return [{ benchmark: textIn(entry, 'run_name') ?? name, entry }];
    const aggregate = suffix.exec(name)?.[1];
    return aggregate === undefined
        ? [{ benchmark: name, entry }]
        : [{ benchmark: name.replace(suffix, ''), entry: { ...entry, aggregate_name: aggregate } }];
}
const aggregateOf = ({ entry }) => entry['aggregate_name'];
function google_benchmark_benchmarkOf(rows) {
    const repeats = rows.filter((row) => aggregateOf(row) === undefined);
    const name = { benchmark: rows[0].benchmark, dimensions: {} };
    const failed = repeats.find(({ entry }) => entry['error_occurred'] === true || Boolean(entry['skipped']));
    if (failed)
        return [google_benchmark_endOf(name, failed.entry)];
    const fit = rows.flatMap((row) => fitOf(name, row));
    if (repeats.length > 0)
        return [...google_benchmark_metricsOf(repeats).map((metric) => repeated(name, metric, repeats)), ...fit];
    return [...summaries(name, rows), ...fit];
}
function google_benchmark_endOf(name, entry) {
    const status = entry['error_occurred'] === true ? 'error' : 'skipped';
    const message = textIn(entry, 'error_message') ?? textIn(entry, 'skip_message') ?? 'It says no reason.';
    return (0,formats_reading/* bad */.MB)({ ...name, metric: 'real_time' }, message, { status, unit: 'sec', direction: 'minimize' });
}
/** What describes a row and is no measurement. */
const described = new Set([
    ...[
        'name',
        'family_index',
        'per_family_instance_index',
        'run_name',
        'run_type',
        'repetitions',
        'label',
        'threads',
    ],
    ...['repetition_index', 'iterations', 'time_unit', 'aggregate_name', 'aggregate_unit', 'error_occurred'],
    ...['error_message', 'skipped', 'skip_message', 'big_o', 'cpu_coefficient', 'real_coefficient', 'rms'],
]);
/** Numbers that were not finite are texts here; other texts are labels. */
const isValue = (value) => typeof value === 'number' || /^-?(NaN|Infinity)$/.test(String(value));
const google_benchmark_metricsOf = (rows) => [
    ...new Set(rows.flatMap(({ entry }) => Object.keys(entry).filter((key) => !described.has(key) && isValue(entry[key])))),
];
/** Memory that `MemoryManager` counts; every other counter is the benchmark's own. */
const known = {
    allocs_per_iter: { unit: 'allocs' },
    max_bytes_used: { unit: 'B' },
    total_allocated_bytes: { unit: 'B' },
    net_heap_growth: { unit: 'B' },
};
function toldOf(metric, entry) {
    if (metric === 'real_time' || metric === 'cpu_time')
        return { unit: textIn(entry, 'time_unit') ?? 'ns' };
    if (Object.hasOwn(known, metric))
        return known[metric];
    const rate = /^(.+)_per_second$/.exec(metric)?.[1];
    return { unit: rate === undefined ? '' : `${rate}/s` };
}
function repeated(name, metric, rows) {
    const { entry } = rows[0];
    const samples = rows.map((row) => row.entry[metric]);
    const value = samples.every(isFiniteNumber)
        ? mean(samples)
        : samples.find((sample) => !isFiniteNumber(sample));
    const told = toldOf(metric, entry);
    return measured({ ...name, metric }, value, samples.length > 1 ? { ...told, samples } : told);
}
/** The summary rows of repetitions that were left out of the file. */
function summaries(name, rows) {
    const [average, median, spread] = ['mean', 'median', 'stddev'].map((word) => rows.find((row) => aggregateOf(row) === word));
    const row = average ?? median;
    if (row === undefined)
        return [];
    return google_benchmark_metricsOf([row]).map((metric) => {
        const bounds = average ? around(row.entry[metric], spread?.entry[metric]) : {};
        return measured({ ...name, metric }, row.entry[metric], { ...toldOf(metric, row.entry), ...bounds });
    });
}
/** What `Complexity()` fitted: time per step of the law it found, and the share that the fit is off. */
function fitOf(name, { entry }) {
    const unit = textIn(entry, 'time_unit') ?? 'ns';
    if (entry['aggregate_name'] === 'BigO') {
        const law = textIn(entry, 'big_o') ?? 'step';
        return [
            measured({ ...name, metric: `real_time per ${law}` }, entry['real_coefficient'], { unit }),
            measured({ ...name, metric: `cpu_time per ${law}` }, entry['cpu_coefficient'], { unit }),
        ];
    }
    if (entry['aggregate_name'] !== 'RMS')
        return [];
    return [measured({ ...name, metric: 'fit error' }, entry['rms'], { unit: '', direction: 'minimize' })];
}
//# sourceMappingURL=google-benchmark.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/google-benchmark-text.js






const google_benchmark_text_patterns = {
    heading: /^Benchmark +Time +CPU +Iterations(?: +(\S.*))?$/,
    amount: /^(-?[\d.]+(?:e[+-]?\d+)?)([kKMGTPEZYmunpfazy]?)(i?)(\/?s)?$/,
    notFinite: /^-?(?:nan|inf)(?:\/?s)?$/,
};
/**
 * The console table of Google Benchmark: `real_time`, `cpu_time` and the user counters of each benchmark; repetitions
 * are samples. Their mean, median and deviation, which it prints as well, are left out unless they stand alone; so are
 * the fitted complexity (BigO, RMS), which are no measurements. A name that only ends in `_max` or `_mean` is one.
 */
const googleBenchmarkText = {
    name: 'google-benchmark-text',
    summary: 'console text of Google Benchmark, tabular counters too',
    samples: true,
    units: 'ns…s, bytes and items a second, counters without direction',
    mark: 'the heading `Benchmark  Time  CPU  Iterations`',
    source: 'captured',
    detect: (0,formats_lines/* byPattern */.wI)(0.95, google_benchmark_text_patterns.heading),
    ...(0,formats_lines/* byLine */.uf)(google_benchmark_text_reader),
};
const google_benchmark_text_units = new Set(['ns', 'us', 'ms', 's', '%']);
const aggregate = new Set(['mean', 'median', 'stddev', 'cv', 'min', 'max']);
function google_benchmark_text_reader() {
    const out = collection();
    const failed = new Set();
    const plain = new Set();
    let columns = null;
    const emit = (row) => {
        if (!plain.has(row.name) && plain.size < mostReadings)
            plain.add((0,own_text/* ownText */.U)(row.name));
        sample(out, (0,formats_reading/* printed */.zd)(google_benchmark_text_named(row.name, 'real_time'), row.real.number, row.real.unit, row));
        sample(out, (0,formats_reading/* printed */.zd)(google_benchmark_text_named(row.name, 'cpu_time'), row.cpu.number, row.cpu.unit, row));
        for (const [counter, word] of row.counters)
            sample(out, counterReading(google_benchmark_text_named(row.name, counter), word, row.line));
    };
    const rows = groups((group) => {
        if (!group.rows.has('stddev'))
            for (const row of group.rows.values())
                emit(row);
        else if (!plain.has(group.base))
            addAggregate(out, group);
    });
    const fail = (text, line) => {
        const at = / (ERROR OCCURRED|SKIPPED): '/.exec(text);
        const broken = at === null || blanksEnd(text, 0) > 0 ? '' : text.slice(0, at.index).trimEnd();
        if (at === null || broken === '' || failed.has(broken))
            return;
        const word = at[1];
        const message = text.slice(at.index + at[0].length, -1);
        const status = word === 'SKIPPED' ? 'skipped' : 'error';
        if (failed.size < mostReadings)
            failed.add((0,own_text/* ownText */.U)(broken));
        out.add((0,formats_reading/* bad */.MB)(google_benchmark_text_named(broken, 'real_time'), message || `It says ${word}.`, { ...google_benchmark_text_time, line, status }));
    };
    return {
        line(text, line) {
            const head = text.startsWith('Benchmark ') ? google_benchmark_text_patterns.heading.exec(text) : null;
            if (head !== null)
                columns = columnsIn(head[1] ?? '');
            if (columns === null)
                return;
            if (text.endsWith("'"))
                fail(text, line);
            const row = rowIn(text, line, columns);
            if (row !== undefined && !rows.take(row))
                emit(row);
        },
        end() {
            rows.end();
            return out.parsed();
        },
    };
}
/** What a name ends in that may be an aggregate's; empty for all others. */
function google_benchmark_text_kindOf(name) {
    const mark = name.lastIndexOf('_');
    const kind = mark > 0 ? name.slice(mark + 1) : '';
    return aggregate.has(kind) ? kind : '';
}
function fits({ base, rows }, { name, iterations }, kind) {
    if (kind === '' || rows.has(kind) || rows.get('mean').iterations !== iterations)
        return false;
    return name.length === base.length + 1 + kind.length && name.startsWith(base);
}
/**
 * Tells aggregates from benchmarks whose names only end like one. Aggregates of a benchmark follow each other, the mean
 * first, all with the same iterations; rows that are handed to `end` without a deviation are no aggregates.
 */
function groups(end) {
    let open = null;
    const close = () => {
        if (open !== null)
            end(open);
        open = null;
    };
    return {
        /** Whether it keeps the row; one that it does not keep is no aggregate. */
        take(row) {
            const kind = google_benchmark_text_kindOf(row.name);
            const isNext = open !== null && fits(open, row, kind);
            if (!isNext)
                close();
            if (open !== null)
                open.rows.set(kind, row);
            else if (kind === 'mean')
                open = { base: row.name.slice(0, -'_mean'.length), rows: new Map([[kind, row]]) };
            return open !== null;
        },
        end: close,
    };
}
/** A name, two times and the iterations. The name may hold blanks: it ends where the first such words begin. */
function rowIn(text, line, columns) {
    if (blanksEnd(text, 0) > 0)
        return undefined;
    for (let end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', blanksEnd(text, end))) {
        const real = timeAt(text, end);
        const cpu = real && timeAt(text, real.end);
        if (real === undefined || cpu === undefined)
            continue;
        const iterations = blanksEnd(text, cpu.end);
        const last = digitsEnd(text, iterations);
        const rest = blanksEnd(text, last);
        if (last === iterations || (rest === last && rest < text.length))
            continue;
        return {
            name: text.slice(0, end),
            real,
            cpu,
            iterations: text.slice(iterations, last),
            counters: countersOf(text.slice(rest), columns),
            line,
        };
    }
    return undefined;
}
/** The number and the unit of a time behind the blanks at `at`. */
function timeAt(text, at) {
    const start = blanksEnd(text, at);
    const between = wordEnd(text, start);
    const end = wordEnd(text, between + 1);
    const unit = text.slice(between + 1, end);
    return start > at && google_benchmark_text_units.has(unit) ? { number: text.slice(start, between), unit, end } : undefined;
}
/** Repetitions are samples, what failed among them is none. */
function sample(out, reading) {
    if (reading.status === 'ok')
        out.sample(reading);
    else
        out.add(reading);
}
const google_benchmark_text_time = { unit: 'sec', direction: 'minimize' };
const google_benchmark_text_named = (benchmark, metric) => ({ benchmark, dimensions: {}, metric });
/** The counters that a heading names; the table that names none stands for any of them. */
const columnsIn = (text) => text.trim() === 'UserCounters...' ? [] : text.split(/ +/).filter((word) => word !== '');
const noCounters = [];
/**
 * `name=value` after the row, or the values of the columns that the heading names. A label stands there too and may
 * look alike, but is no number.
 */
function countersOf(rest, columns) {
    if (rest === '')
        return noCounters;
    const counters = [];
    let index = 0;
    for (let start = blanksEnd(rest, 0); start < rest.length; index++) {
        const end = wordEnd(rest, start);
        const word = rest.slice(start, end);
        const equals = word.indexOf('=');
        const value = equals > 0 ? word.slice(equals + 1) : '';
        if (google_benchmark_text_patterns.amount.test(value) || google_benchmark_text_patterns.notFinite.test(value))
            counters.push([word.slice(0, equals), value]);
        else if (columns[index] !== undefined)
            counters.push([columns[index], word]);
        start = blanksEnd(rest, end);
    }
    return counters;
}
const steps = {
    ...{ k: 1, K: 1, M: 2, G: 3, T: 4, P: 5, E: 6, Z: 7, Y: 8 },
    ...{ m: -1, u: -2, n: -3, p: -4, f: -5, a: -6, z: -7, y: -8 },
};
/**
 * A counter is scaled by thousands, or by 1024 where it prints the `i`, and bytes a second by 1024 in older versions too,
 * which print none. A rate is a second's, or the seconds of one where it was inverted.
 */
function counterReading(name, word, line) {
    const [, number, step = '', binary, rate] = google_benchmark_text_patterns.amount.exec(word) ?? [];
    if (number === undefined)
        return (0,formats_reading/* printed */.zd)(name, word, '', { line });
    const base = binary === 'i' || name.metric === 'bytes_per_second' ? 1024 : 1000;
    const value = ((0,units/* parseNumber */.$J)(number) ?? Number.NaN) * base ** (steps[step] ?? 0);
    const counted = { bytes_per_second: 'B', items_per_second: 'item' }[name.metric] ?? name.metric;
    return (0,formats_reading/* printed */.zd)(name, value, rate === '/s' ? `${counted}/s` : (rate ?? ''), { line });
}
const withSpread = (reading, spread) => reading.value === null || spread === null
    ? reading
    : { ...reading, low: reading.value - spread, high: reading.value + spread };
/** The mean with its deviation, where `--benchmark_report_aggregates_only` left out the repetitions. */
function addAggregate(out, { base, rows }) {
    const mean = rows.get('mean');
    const deviation = rows.get('stddev');
    const { line } = mean;
    for (const metric of ['real', 'cpu']) {
        const { number, unit } = mean[metric];
        const spread = deviation[metric].unit === unit ? deviation[metric].number : undefined;
        out.add((0,formats_reading/* printed */.zd)(google_benchmark_text_named(base, `${metric}_time`), number, unit, { line, spread }));
    }
    for (const [counter, word] of mean.counters) {
        const reading = counterReading(google_benchmark_text_named(base, counter), word, line);
        const its = deviation.counters.find(([name]) => name === counter);
        const spread = its === undefined ? null : counterReading(google_benchmark_text_named(base, counter), its[1], line).value;
        out.add(withSpread(reading, spread));
    }
}
//# sourceMappingURL=google-benchmark-text.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/gungraun.js




/**
 * What Gungraun prints, called Iai-Callgrind before version 0.17: `new|old` of every count, of which the new one is read.
 * The `id` of a benchmark is a dimension; what other tools than Callgrind count is called by their name (`DHAT Total
 * bytes`). Counts are better smaller, hit rates larger. Of threads and processes that are shown one by one, their total is
 * read.
 */
const gungraun = {
    name: 'gungraun',
    summary: 'text of Gungraun and Iai-Callgrind',
    samples: false,
    units: 'counts, bytes, %',
    mark: 'lines such as `  Instructions:  1734|1650 (+5.09090%) [+1.05091x]`',
    source: 'documentation',
    detect: (0,formats_lines/* byPattern */.wI)(0.95, /^ {2}\S[^:|]*: +(?:[\d.]+|N\/A)\|(?:[\d.]+|N\/A) +\(\S/),
    ...(0,formats_lines/* byLine */.uf)(gungraun_reader),
};
const gungraun_patterns = {
    count: /^ {2}(\S[^:|]*): +([^\s|]+)\|(\S+)(?: |$)/,
    tool: /^ {2}=+ (\w+) =+$/,
    /** Arguments follow the id and may go on over several lines; they do not tell benchmarks apart. */
    benchmark: /^(\w+(?:::\w+)+)(?: ([^\s:]+)(?::.*)?)?$/,
};
/** Counts of threads and processes that are kept until their total comes. */
const mostHeld = 10_000;
function gungraun_reader() {
    const out = collection();
    let inPart = false;
    let held = [];
    let name = null;
    let tool = '';
    const take = ({ label, now, before, line }) => {
        if (name === null)
            return out.flaw('This count belongs to no benchmark: its name is missing.', line);
        const metric = tool === '' ? label : `${tool} ${label}`;
        const direction = /hit rate$/i.test(label) ? 'maximize' : 'minimize';
        const unit = /rate$/i.test(label) ? '%' : /\bbytes$/i.test(label) ? 'B' : '';
        if (now !== 'N/A')
            return out.add((0,formats_reading/* printed */.zd)({ ...name, metric }, now, unit, { line, direction }));
        const message = `There is only the old value ${before}.`;
        out.add((0,formats_reading/* bad */.MB)({ ...name, metric }, message, { status: 'skipped', unit, direction, line }));
    };
    const endPart = () => {
        for (const count of held)
            take(count);
        held = [];
        inPart = false;
    };
    const count = (found, line) => {
        const [, label = '', now = '', before = ''] = found;
        if (!inPart)
            return take({ label, now, before, line });
        if (held.length < mostHeld)
            held.push({ label: (0,own_text/* ownText */.U)(label), now: (0,own_text/* ownText */.U)(now), before: (0,own_text/* ownText */.U)(before), line });
        else
            out.leaveOut(1);
    };
    return {
        line(text, line) {
            const found = text.includes('|') ? gungraun_patterns.count.exec(text) : null;
            if (found !== null)
                return count(found, line);
            if (text.startsWith('  ## ')) {
                inPart = !text.startsWith('  ## Total');
                if (!inPart)
                    held = [];
                return;
            }
            const section = text.startsWith('  =') ? gungraun_patterns.tool.exec(text)?.[1] : undefined;
            if (section !== undefined) {
                endPart();
                tool = section === 'CALLGRIND' ? '' : section;
                return;
            }
            const [, benchmark, id] = text.includes('::') ? (gungraun_patterns.benchmark.exec(text.trimEnd()) ?? []) : [];
            if (benchmark === undefined)
                return;
            endPart();
            name = { benchmark, dimensions: id === undefined ? {} : { id } };
            tool = '';
        },
        end() {
            endPart();
            return out.parsed();
        },
    };
}
//# sourceMappingURL=gungraun.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/gungraun-json.js




/**
 * The summaries of Gungraun, called Iai-Callgrind before version 0.17 (`--output-format=json`, or `summary.json`
 * files): every metric of every tool, the side that was measured now, under the tool's own names (`Callgrind Ir`).
 * Counts and costs are better smaller, hit rates larger. The `id` is a dimension. Lines of other programs between
 * the summaries are passed over; a benchmark without new values is skipped.
 */
const gungraunJson = {
    name: 'gungraun-json',
    summary: 'JSON summaries of Gungraun and Iai-Callgrind',
    samples: false,
    units: 'counts, bytes, %',
    mark: 'objects with "module_path", "function_name" and "baselines"',
    source: 'documentation',
    detect: (text) => {
        const head = text.slice(0, 65_536);
        const keys = ['"function_name"', '"module_path"'];
        const tool = /"(profiles|callgrind_summary)"/.test(head) || head.includes('"baselines"');
        return /^\uFEFF? {0,8}\{/m.test(head) && tool && keys.every((key) => head.includes(key)) ? 0.9 : 0;
    },
    parse: gungraun_json_parse,
};
function gungraun_json_parse(text) {
    const { objects, broken } = jsonLines(text);
    const summaries = objects.filter(({ entry }) => textIn(entry, 'module_path') ?? textIn(entry, 'function_name'));
    return (0,formats_reading/* withoutDuplicates */.zj)({
        readings: summaries.flatMap(summaryOf),
        findings: broken.map((line) => (0,formats_reading/* unreadable */.O$)('This JSON was cut short, or is none.', line)),
    });
}
function summaryOf({ entry, line }) {
    const id = textIn(entry, 'id');
    const name = {
        benchmark: (textIn(entry, 'module_path') ?? textIn(entry, 'function_name')),
        dimensions: id === undefined ? {} : { id },
    };
    const profiles = Array.isArray(entry['profiles'])
        ? objectsOf(entry['profiles'], 'profiles', () => { }).map((profile) => valueAt(profile.entry, 'summaries.total.summary'))
        : [{ Callgrind: valueAt(entry, 'callgrind_summary.callgrind_run.total.summary') }];
    const readings = profiles.flatMap((summary) => toolsOf(name, summary, line));
    if (readings.length > 0)
        return readings;
    return [(0,formats_reading/* bad */.MB)({ ...name, metric: 'Callgrind Ir' }, 'It has no metric.', { line, direction: 'minimize' })];
}
function toolsOf(name, summary, line) {
    if (!isObject(summary))
        return [];
    return Object.entries(summary).flatMap(([tool, metrics]) => isObject(metrics)
        ? Object.entries(metrics).map(([metric, diff]) => costOf({ ...name, metric: `${tool} ${metric}` }, diff, line))
        : []);
}
function costOf(name, diff, line) {
    const sides = valueAt(diff, 'metrics');
    const both = valueAt(sides, 'Both');
    const left = valueAt(sides, 'Left') ?? (Array.isArray(both) ? both[0] : undefined);
    const direction = /hit_?rate$/i.test(name.metric) ? 'maximize' : 'minimize';
    const unit = /rate$/i.test(name.metric) ? '%' : /bytes/i.test(name.metric) ? 'B' : '';
    if (left === undefined && valueAt(sides, 'Right') !== undefined) {
        return (0,formats_reading/* bad */.MB)(name, 'There is only the old value.', { status: 'skipped', unit, direction, line });
    }
    const value = isFiniteNumber(left) ? left : (valueAt(left, 'Int') ?? valueAt(left, 'Float'));
    return measured(name, value, { unit, direction, line });
}
//# sourceMappingURL=gungraun-json.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/load-summary.js



const load_summary_patterns = {
    value: /^ {2}(Success rate|Slowest|Average|Requests\/sec|Size\/sec):\s+(\S+)(?: (\S+))?$/,
    percentile: /^ {2}([\d.]+)% in (\S+) (\S+)$/,
    section: /^(Status code distribution|Error distribution):/,
    count: /^ {2}\[(\d+)\]\s+(\S.*)$/,
};
/** What the words of a summary mean, for hey and for those that print what it prints. */
const metrics = {
    Average: 'latency mean',
    Slowest: 'latency max',
    'Requests/sec': 'throughput',
    'Size/sec': 'transfer',
};
/**
 * Reads the summary that hey prints, and oha after its example: latencies, `throughput`, `transfer` and `success` where
 * they are given, and with `countErrors` the answers that are no success and the requests that got none.
 */
function loadSummary(tool, countErrors) {
    const out = collection();
    const named = (metric) => ({ benchmark: tool, dimensions: {}, metric });
    let [section, errors, started, lastLine] = ['', 0, false, 1];
    const value = (word, number, [unit, line]) => {
        if (word === 'Success rate') {
            const share = (0,units/* parseNumber */.$J)(number.replace(/%$/, ''));
            const known = { unit: 'share', direction: 'maximize', line };
            if (share === undefined)
                return out.add((0,formats_reading/* bad */.MB)(named('success'), `"${number}" is no share.`, known));
            return out.add((0,formats_reading/* good */.uw)(named('success'), number.endsWith('%') ? share / 100 : share, known));
        }
        const metric = metrics[word];
        const rate = word === 'Requests/sec' ? 'requests/s' : word === 'Size/sec' ? `${unit}/s` : unit;
        out.add((0,formats_reading/* printed */.zd)(named(metric), number, rate, { line }));
    };
    return {
        line(text, line) {
            lastLine = line;
            if (text === 'Summary:')
                started = true;
            if (!started)
                return;
            section = load_summary_patterns.section.exec(text)?.[1] ?? section;
            const [, word, number = '', unit = ''] = load_summary_patterns.value.exec(text) ?? [];
            if (word !== undefined && section === '')
                return value(word, number, [unit, line]);
            const [, percent, time = '', scale = ''] = load_summary_patterns.percentile.exec(text) ?? [];
            // hey prints `0% in 0.0000 secs` for each percentile that it has too few requests for.
            if (percent === '0')
                return;
            if (percent !== undefined)
                out.add((0,formats_reading/* printed */.zd)(named(`latency p${Number(percent)}`), time, scale, { line }));
            const [, first, rest = ''] = load_summary_patterns.count.exec(text) ?? [];
            if (first === undefined)
                return;
            // A status code and how many answers had it, or how many requests failed and why.
            if (section === 'Error distribution')
                errors += Number(first);
            else if (!/^[23]/.test(first))
                errors += Number.parseInt(rest, 10) || 0;
        },
        end() {
            if (countErrors && started)
                out.add((0,formats_reading/* good */.uw)(named('errors'), errors, { unit: 'errors', direction: 'minimize', line: lastLine }));
            return out.parsed();
        },
    };
}
//# sourceMappingURL=load-summary.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/hey.js


/** What hey prints: latencies with their percentiles, `throughput`, and `errors`: answers that are no success, or none. */
const hey = {
    name: 'hey',
    summary: 'text of hey',
    samples: false,
    units: 's, requests/s, counts',
    mark: 'the lines `Requests/sec:` and `Latency distribution:`',
    source: 'captured',
    detect: (0,formats_lines/* byPattern */.wI)(0.95, /^ {2}Requests\/sec:\t/, /^Latency distribution:$/),
    ...(0,formats_lines/* byLine */.uf)(() => loadSummary('hey', true)),
};
//# sourceMappingURL=hey.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/hyperfine.js



/**
 * hyperfine's `--export-json`: `wall` is the mean of `times`, which are kept as samples; all in seconds. `memory` is the
 * mean of what each run took at most, where hyperfine (from 1.19 on) tells.
 */
const hyperfine = {
    name: 'hyperfine',
    summary: 'JSON that hyperfine writes with --export-json',
    samples: true,
    units: 'seconds, bytes',
    mark: 'the keys `results`, `command`, `times`',
    source: 'captured',
    detect: byKeys(0.9, '{', 'results', 'command', 'times', 'stddev'),
    parse: hyperfine_parse,
};
function hyperfine_parse(text) {
    return readDocument(text, (value, report) => {
        const results = isObject(value) ? value['results'] : undefined;
        if (Array.isArray(results))
            return results.flatMap((entry, index) => hyperfine_result(entry, index, report));
        report('There is no list "results": not an export of hyperfine.');
        return [];
    });
}
function hyperfine_result(entry, index, report) {
    if (!isObject(entry) || typeof entry['command'] !== 'string' || entry['command'] === '') {
        report(`results[${index}] has no "command".`);
        return [];
    }
    const name = { benchmark: entry['command'], dimensions: dimensionsOf(entry['parameters']) };
    const failure = exitFailure(entry['exit_codes']);
    const metrics = ['wall', 'user', 'system'];
    const times = metrics.map((metric) => failure ? (0,formats_reading/* bad */.MB)({ ...name, metric }, failure, seconds) : hyperfine_time({ ...name, metric }, entry));
    return [...times, ...hyperfine_memoryOf({ ...name, metric: 'memory' }, entry['memory_usage_byte'], failure)];
}
function hyperfine_memoryOf(name, samples, failure) {
    if (!Array.isArray(samples) || samples.length === 0)
        return [];
    if (failure !== undefined)
        return [(0,formats_reading/* bad */.MB)(name, failure, { unit: 'B', direction: 'minimize' })];
    const value = samples.every(isFiniteNumber) ? mean(samples) : undefined;
    return [measured(name, value, { unit: 'B', samples })];
}
const seconds = { unit: 'sec', direction: 'minimize' };
/** `--ignore-failure` exports failed runs as if they were good; a null code is a run that a signal ended. */
function exitFailure(codes) {
    if (!Array.isArray(codes))
        return undefined;
    const failed = codes.filter((code) => code !== 0);
    if (failed.length === 0)
        return undefined;
    const kinds = [...new Set(failed.map((code) => (code === null ? 'a signal' : `exit code ${code}`)))];
    return `${failed.length} of ${codes.length} runs ended with ${kinds.join(', ')}.`;
}
function hyperfine_time(name, entry) {
    const times = name.metric === 'wall' ? (entry['times'] ?? []) : [];
    const value = entry[name.metric === 'wall' ? 'mean' : name.metric];
    if (!isFiniteNumber(value)) {
        return (0,formats_reading/* bad */.MB)(name, `"${name.metric}" is ${JSON.stringify(value)}, not a number.`, seconds);
    }
    if (!Array.isArray(times) || !times.every(isFiniteNumber)) {
        return (0,formats_reading/* bad */.MB)(name, '"times" holds something that is not a number.', seconds);
    }
    return (0,formats_reading/* good */.uw)(name, value, { unit: 'sec', direction: 'minimize', samples: times });
}
//# sourceMappingURL=hyperfine.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/iai.js



/** What Iai prints: the counts of one run under Cachegrind, below the name of the benchmark. All are better smaller. */
const iai = {
    name: 'iai',
    summary: 'text of cargo bench with Iai',
    samples: false,
    units: 'counts',
    mark: 'lines such as `  Estimated Cycles:  2453` below a name',
    source: 'documentation',
    detect: (0,formats_lines/* byPattern */.wI)(0.9, /^ {2}Instructions: +\d+(?: \(\S.*\))?$/, /^ {2}L1 Accesses: +\d/, /^ {2}Estimated Cycles: +\d+(?: \(\S.*\))?$/),
    ...(0,formats_lines/* byLine */.uf)(iai_reader),
};
const iai_result = /^ {2}(Instructions|L1 Accesses|L2 Accesses|RAM Accesses|Estimated Cycles): +(\S+)(?: \(.*\))?$/;
const iai_units = { Instructions: 'instructions', 'Estimated Cycles': 'cycles' };
function iai_reader() {
    const out = collection();
    let benchmark = null;
    return {
        line(text, line) {
            const [, metric, number = ''] = text.startsWith('  ') ? (iai_result.exec(text) ?? []) : [];
            if (metric === undefined) {
                benchmark = /^\S/.test(text) ? text.trim() : null;
                return;
            }
            if (benchmark === null)
                return out.flaw('This count belongs to no benchmark: its name is missing.', line);
            const name = { benchmark, dimensions: {}, metric };
            out.add((0,formats_reading/* printed */.zd)(name, number, iai_units[metric] ?? '', { line, direction: 'minimize' }));
        },
        end: out.parsed,
    };
}
//# sourceMappingURL=iai.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/jacoco-xml.js



/**
 * JaCoCo's coverage XML: of `all code` and of each package the covered share of instructions, branches, lines,
 * complexity, methods and classes (`line coverage`, …), from 0 to 1. What there is none of is left out.
 */
const jacocoXml = {
    name: 'jacoco-xml',
    summary: 'JaCoCo coverage XML',
    samples: false,
    units: 'shares',
    mark: '<report> with <counter type="…" missed="…" covered="…">',
    source: 'documentation',
    detect: byRoot(0.9, ['report'], '<counter '),
    parse: (text) => readXml(text, ['report'], (root) => [...jacoco_xml_countersOf('all code', root), ...packagesOf(root)]),
};
/** Reports of several modules have groups around their packages, which may be called alike: the group is a dimension. */
function packagesOf(element, groups = []) {
    const dimensions = groups.length > 0 ? { group: groups.join('/') } : {};
    return [
        ...childrenOf(element, 'package').flatMap((part) => jacoco_xml_countersOf(`package ${attributeOf(part, 'name') ?? '.'}`, part, dimensions)),
        ...childrenOf(element, 'group').flatMap((part) => packagesOf(part, [...groups, attributeOf(part, 'name') ?? '.'])),
    ];
}
function jacoco_xml_countersOf(benchmark, element, dimensions = {}) {
    return childrenOf(element, 'counter').flatMap((counter) => {
        const metric = `${(attributeOf(counter, 'type') ?? 'unnamed').toLowerCase()} coverage`;
        const name = { benchmark, dimensions, metric };
        const known = { unit: 'share', direction: 'maximize', line: counter.line };
        const [missed, covered] = ['missed', 'covered'].map((key) => (0,units/* parseNumber */.$J)(attributeOf(counter, key) ?? ''));
        if (missed === undefined || covered === undefined)
            return [(0,formats_reading/* bad */.MB)(name, 'It does not say how much is covered.', known)];
        const total = missed + covered;
        return total > 0 ? [(0,formats_reading/* good */.uw)(name, covered / total, known)] : [];
    });
}
//# sourceMappingURL=jacoco-xml.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/jmh.js




/**
 * JMH's `-rf json`: the score with its confidence interval; the iterations of all forks (`rawData`, or the histogram
 * of a sampling mode) are samples. The mode names the metric and says which way is better, whatever the unit:
 * `throughput` (thrpt), `time` (avgt), `sampled time` (sample), `single shot` (ss). Parameters are dimensions, so is
 * `threads` above one. Secondary metrics (profilers, auxiliary counters) keep their names.
 */
const jmh = {
    name: 'jmh',
    summary: 'JSON that JMH writes with -rf json',
    samples: true,
    units: 'ns…day/op, ops/ns…day',
    mark: 'a list of objects with "benchmark", "mode" and "primaryMetric"',
    source: 'documentation',
    detect: byKeys(0.95, '[', 'benchmark', 'mode', 'primaryMetric'),
    parse: (text) => readDocument(text, (value, report) => objectsOf(value, 'results', report).flatMap((entry) => jmh_resultOf(entry, report))),
};
const modes = {
    thrpt: { metric: 'throughput', direction: 'maximize' },
    avgt: { metric: 'time', direction: 'minimize' },
    sample: { metric: 'sampled time', direction: 'minimize' },
    ss: { metric: 'single shot', direction: 'minimize' },
};
function jmh_resultOf(result, report) {
    const benchmark = nameIn(result, 'benchmark', report);
    if (benchmark === undefined)
        return [];
    const { params, threads, primaryMetric, secondaryMetrics, mode } = result.entry;
    const many = isFiniteNumber(threads) && threads !== 1 ? { threads: String(threads) } : {};
    const name = { benchmark, dimensions: { ...dimensionsOf(params), ...many } };
    const known = typeof mode === 'string' && Object.hasOwn(modes, mode) ? modes[mode] : undefined;
    const primary = { ...name, metric: known?.metric ?? 'score' };
    return [
        scoreOf(primary, primaryMetric, known?.direction),
        ...(isObject(secondaryMetrics) ? Object.entries(secondaryMetrics) : []).flatMap(([key, metric]) => key === '' || valueAt(metric, 'scoreUnit') === noUnit
            ? []
            : [scoreOf({ ...name, metric: key }, metric, allocationRate.test(key) ? null : undefined)]),
    ];
}
/** What a profiler tells in words (`·stack`) has this unit, and no score. */
const noUnit = '---';
/** Faster code allocates faster: a larger rate is neither better nor worse. */
const allocationRate = /gc\.(alloc|churn\..*)\.?rate$/;
/** A null direction is not known, whatever the unit; undefined follows the unit. */
function scoreOf(name, metric, direction) {
    if (!isObject(metric))
        return (0,formats_reading/* bad */.MB)(name, 'It has no score.');
    const unit = textIn(metric, 'scoreUnit') ?? '';
    const { scoreConfidence, score } = metric;
    const [low, high] = Array.isArray(scoreConfidence) ? scoreConfidence : [];
    const implied = (0,units/* unitOf */.uF)(unit).direction;
    const agreed = direction && implied && direction !== implied ? null : direction;
    return measured(name, score, {
        unit,
        samples: jmh_samplesOf(metric['rawData']) ?? histogramOf(metric['rawDataHistogram']) ?? [],
        low,
        high,
        ...(agreed === undefined ? {} : { direction: agreed }),
    });
}
const jmh_samplesOf = (forks) => Array.isArray(forks) ? forks.flat() : undefined;
/** Samples that a histogram may stand for; with more of them only the score is kept. */
const jmh_mostSamples = 10_000;
/** The values of forks of iterations of pairs of a value and how often it was seen. */
function histogramOf(forks) {
    if (!Array.isArray(forks))
        return undefined;
    const pairs = forks.flat(2).filter(Array.isArray);
    const total = pairs.reduce((sum, [, count]) => sum + Number(count), 0);
    if (!(total <= jmh_mostSamples))
        return undefined;
    return pairs.flatMap(([value, count]) => new Array(Math.max(0, Math.trunc(Number(count)))).fill(value));
}
//# sourceMappingURL=jmh.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/julia-benchmarktools.js



/**
 * What BenchmarkTools.jl's `save` writes: of each `Trial` the median `time` (ns) with all its times as samples, of a
 * `TrialEstimate` its `time`; `gctime`, `memory` and `allocs` of both. Groups are joined with `/`. Ratios and
 * judgements compare two trials; they are no measurements, and a finding says so.
 */
const juliaBenchmarkTools = {
    name: 'julia-benchmarktools',
    summary: 'JSON that BenchmarkTools.jl saves: trials and estimates',
    samples: true,
    units: 'ns, bytes, allocations',
    mark: 'the keys "Julia" and "BenchmarkTools"',
    source: 'documentation',
    detect: (text) => (/^\s*\[\s*\{[^}]*"BenchmarkTools"\s*:/.test(text.slice(0, 4096)) ? 0.95 : 0),
    parse: (text) => readDocument(text, (value, report) => {
        const saved = Array.isArray(value) && Array.isArray(value[1]) ? value[1] : undefined;
        if (saved !== undefined)
            return saved.flatMap((item) => itemOf([], item, report));
        report('This must be a list of versions and of what was saved.');
        return [];
    }),
};
/** Groups in groups that anybody has. */
const julia_benchmarktools_deepest = 64;
function itemOf(path, item, report) {
    const [type, value] = Array.isArray(item) ? item : [];
    if (typeof type !== 'string' || !isObject(value) || path.length > julia_benchmarktools_deepest) {
        report(`${julia_benchmarktools_nameOf(path)} is no saved trial or group.`);
        return [];
    }
    const word = type.replace(/^.*\./, '');
    if (word === 'BenchmarkGroup') {
        const data = isObject(value['data']) ? value['data'] : {};
        return Object.entries(data).flatMap(([key, part]) => itemOf([...path, key], part, report));
    }
    const name = { benchmark: julia_benchmarktools_nameOf(path), dimensions: {} };
    if (word === 'Trial')
        return trialOf(name, value);
    if (word === 'TrialEstimate')
        return fieldsOf(name, value, [julia_benchmarktools_time, gctime, ...memory]);
    report(`${julia_benchmarktools_nameOf(path)} is a ${word}, no measurement.`);
    return [];
}
const julia_benchmarktools_nameOf = (path) => path.join('/') || 'trial';
const julia_benchmarktools_time = { path: 'time', metric: 'time', unit: 'ns' };
const gctime = { path: 'gctime', metric: 'gctime', unit: 'ns' };
const memory = [
    { path: 'memory', metric: 'memory', unit: 'B' },
    { path: 'allocs', metric: 'allocs', unit: 'allocs' },
];
function trialOf(name, trial) {
    const { times, gctimes } = trial;
    if (!Array.isArray(times) || times.length === 0) {
        return [(0,formats_reading/* bad */.MB)({ ...name, metric: 'time' }, 'It has no times.', { unit: 'sec', direction: 'minimize' })];
    }
    return [
        measured({ ...name, metric: 'time' }, julia_benchmarktools_median(times), { unit: 'ns', samples: times }),
        ...(Array.isArray(gctimes) && gctimes.length > 0
            ? [measured({ ...name, metric: 'gctime' }, julia_benchmarktools_median(gctimes), { unit: 'ns', samples: gctimes })]
            : []),
        ...fieldsOf(name, trial, memory),
    ];
}
/** Undefined where one of the values is no number. */
function julia_benchmarktools_median(values) {
    if (!values.every(isFiniteNumber))
        return undefined;
    const sorted = [...values].sort((a, b) => a - b);
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
//# sourceMappingURL=julia-benchmarktools.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/junit-xml.js



/**
 * JUnit XML, as most test runners write it. Each test case has a `time`; one that failed or was skipped is a record
 * that says why. Each suite, and `all tests` of a <testsuites> together, have `pass rate` (of those not skipped; larger
 * is better), `failures`, `errors` and `skipped`, counted from the test cases themselves, and the suite's own `time`.
 */
const junitXml = {
    name: 'junit-xml',
    summary: 'JUnit XML of a test runner',
    samples: false,
    units: 's, counts, shares',
    mark: '<testsuites> or <testsuite>',
    source: 'captured',
    detect: byRoot(0.9, ['testsuites', 'testsuite']),
    parse: (text) => readXml(text, ['testsuites', 'testsuite'], (root) => {
        const suites = suitesOf([], root);
        const total = suites.map(({ counts }) => counts).reduce(sum, junit_xml_none);
        // A lone suite is often one file of many: none of them knows about all tests.
        const all = root.name === 'testsuites' ? countsOf('all tests', total, root) : [];
        return [...all, ...suites.flatMap(suiteOf)];
    }),
};
const junit_xml_none = { passed: 0, failures: 0, errors: 0, skipped: 0 };
const sum = (a, b) => ({
    passed: a.passed + b.passed,
    failures: a.failures + b.failures,
    errors: a.errors + b.errors,
    skipped: a.skipped + b.skipped,
});
/** Every suite that has test cases of its own, called by the suites around it. */
function suitesOf(path, element) {
    const own = element.name === 'testsuite' ? attributeOf(element, 'name') : undefined;
    const names = own === undefined ? path : [...path, own];
    const cases = childrenOf(element, 'testcase');
    const counts = { ...junit_xml_none };
    for (const test of cases)
        counts[outcomeOf(test).kind] += 1;
    return [
        ...(cases.length > 0 ? [{ name: names.join(' > ') || 'tests', element, counts }] : []),
        ...childrenOf(element, 'testsuite').flatMap((suite) => suitesOf(names, suite)),
    ];
}
function outcomeOf(test) {
    const error = childOf(test, 'error');
    if (error)
        return { kind: 'errors', why: error };
    const failure = childOf(test, 'failure');
    if (failure)
        return { kind: 'failures', why: failure };
    // GoogleTest lists tests that are disabled so, and gives no reason.
    const skipped = childOf(test, 'skipped') ?? (attributeOf(test, 'status') === 'notrun' ? test : undefined);
    return skipped ? { kind: 'skipped', why: skipped } : { kind: 'passed' };
}
function countsOf(benchmark, counts, element) {
    const { line } = element;
    const reading = (metric, value, more) => (0,formats_reading/* good */.uw)({ benchmark, dimensions: {}, metric }, value, { line, ...more });
    const ran = counts.passed + counts.failures + counts.errors;
    const time = junit_xml_timeOf(element);
    return [
        ...(ran > 0 ? [reading('pass rate', counts.passed / ran, { unit: 'share', direction: 'maximize' })] : []),
        ...['failures', 'errors', 'skipped'].map((metric) => reading(metric, counts[metric], { unit: 'tests', direction: 'minimize' })),
        ...(time === undefined ? [] : [reading('time', time, junit_xml_seconds)]),
    ];
}
const junit_xml_seconds = { unit: 'sec', direction: 'minimize' };
/** Some runners print thousands separators. */
function junit_xml_timeOf(element) {
    return (0,units/* parseNumber */.$J)(attributeOf(element, 'time') ?? '');
}
function suiteOf({ name, element, counts }) {
    return [
        ...countsOf(`suite ${name}`, counts, element),
        ...childrenOf(element, 'testcase').flatMap((test) => junit_xml_caseOf(name, test)),
    ];
}
function junit_xml_caseOf(suite, test) {
    const words = [attributeOf(test, 'classname') ?? suite, attributeOf(test, 'name') ?? 'test'];
    const name = { benchmark: words.join(' > '), dimensions: {}, metric: 'time' };
    const { line } = test;
    const { kind, why } = outcomeOf(test);
    if (why) {
        const message = attributeOf(why, 'message') ?? (why.text.split('\n')[0].trim() || `It says no reason.`);
        return [(0,formats_reading/* bad */.MB)(name, message, { ...junit_xml_seconds, line, status: kind === 'skipped' ? 'skipped' : 'error' })];
    }
    const time = junit_xml_timeOf(test);
    return time === undefined ? [] : [(0,formats_reading/* good */.uw)(name, time, { ...junit_xml_seconds, line })];
}
//# sourceMappingURL=junit-xml.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/k6.js


/**
 * k6's end-of-test summary, of `--summary-export` and of `handleSummary`. A trend gives each of its statistics
 * (`http_req_duration p(95)`), a counter its rate, a rate its share, a gauge its value. Times are milliseconds and data
 * bytes where k6 says so or defines the metric; of other trends, rates and gauges the direction is not known. Tags of a
 * sub-metric (`{status:200}`) are dimensions. Numbers of users are settings and left out.
 */
const k6 = {
    name: 'k6',
    summary: 'the JSON summary of k6: --summary-export or handleSummary',
    samples: false,
    units: 'ms, B, 1/s, shares',
    mark: 'the keys "metrics", "root_group" and "iterations"',
    source: 'documentation',
    detect: byKeys(0.9, '{', 'metrics', 'iterations', 'vus'),
    parse: (text) => readDocument(text, (value, report) => {
        const metrics = isObject(value) ? value['metrics'] : undefined;
        if (isObject(metrics))
            return Object.entries(metrics).flatMap(([key, part]) => metricOf(key, part, report));
        report('There is no object "metrics".');
        return [];
    }),
};
const settings = /^(vus|vus_max)$/;
const times = /^(http_req_|iteration_duration$|group_duration$|ws_connecting$|ws_session_duration$|ws_ping$|grpc_req_duration$|browser_http_req_duration$|browser_web_vital_(?!cls$))/;
const data = /^(browser_)?data_(sent|received)$/;
/** What k6 itself defines; larger rates of failure, drops and errors are worse. */
const k6_directions = {
    checks: 'maximize',
    http_req_failed: 'minimize',
    browser_http_req_failed: 'minimize',
    dropped_iterations: 'minimize',
};
function metricOf(key, part, report) {
    const [, base, tags] = /^([^{]+)(?:\{(.*)\})?$/s.exec(key) ?? [];
    if (base === undefined || !isObject(part)) {
        report(`${JSON.stringify(key)} is no metric.`);
        return [];
    }
    if (settings.test(base))
        return [];
    const name = { benchmark: 'k6', dimensions: tagsOf(tags ?? '') };
    const values = isObject(part['values']) ? part['values'] : part;
    return statisticsOf(name, base, values, unitOf(base, part));
}
function tagsOf(text) {
    const pairs = text.split(',').filter((pair) => pair.includes(':'));
    return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf(':')).trim(), pair.slice(pair.indexOf(':') + 1).trim()]));
}
function unitOf(base, part) {
    const contains = textIn(part, 'contains');
    if (contains === 'time' || (contains === undefined && times.test(base) && base !== 'http_req_failed'))
        return 'ms';
    return contains === 'data' || data.test(base) ? 'B' : '';
}
/** Which of the four kinds of metric this is, shows in what it has. */
function statisticsOf(name, base, values, unit) {
    const known = Object.hasOwn(k6_directions, base) ? k6_directions[base] : null;
    // Which statistics a trend has is a setting of k6; a gauge has `min` and `max` beside its value.
    const words = Object.keys(values).filter((word) => /^(avg|min|med|max|p\(.+\))$/.test(word));
    if (values['value'] === undefined && words.length > 0) {
        return words.map((word) => measured({ ...name, metric: `${base} ${word}` }, values[word], { unit }));
    }
    const metric = { ...name, metric: base };
    if (values['passes'] !== undefined) {
        return [measured(metric, values['value'] ?? values['rate'], { unit: 'share', direction: known })];
    }
    if (values['count'] !== undefined) {
        return [
            measured(metric, values['rate'], { unit: `${unit || 'count'}/s`, direction: known ?? rates(base) }),
        ];
    }
    return [measured(metric, values['value'], { unit, direction: known })];
}
const rates = (base) => /^(http_reqs|iterations|grpc_reqs|ws_sessions)$/.test(base) ? 'maximize' : null;
//# sourceMappingURL=k6.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/lcov.js





/** lcov's tracefile: the covered share of `lines`, `functions` and `branches`, of every file and of `total`. */
const lcov = {
    name: 'lcov',
    summary: 'coverage as an lcov tracefile (`*.info`)',
    samples: false,
    units: 'shares',
    mark: 'records from `SF:` to `end_of_record`',
    source: 'captured',
    detect: (0,formats_lines/* byPattern */.wI)(0.95, /^SF:./, /^(?:DA|LF|FN[ALF]?):/),
    ...(0,formats_lines/* byLine */.uf)(lcov_reader),
};
const kinds = ['lines', 'functions', 'branches'];
/** Files that have values of their own, up to three each: about as many as are kept of anything. */
const mostFiles = 40_000;
/** Lines, functions and branches, of all files, that are known again where a file has several records. */
const mostHits = 500_000;
function hitIn(text) {
    if (text.startsWith('DA:'))
        return lineIn(text);
    if (text.startsWith('BRDA:'))
        return branchIn(text);
    return text.startsWith('FNDA:') ? functionIn(text) : null;
}
/** `DA:LINE,COUNT`, perhaps with more behind it. */
function lineIn(text) {
    const comma = digitsEnd(text, 3);
    if (comma === 3 || text[comma] !== ',' || !isDigit(text.charCodeAt(comma + 1)))
        return null;
    return { kind: 'lines', key: text.slice(0, comma), isHit: isSome(text, comma + 1) };
}
/** `BRDA:LINE,BLOCK,BRANCH,COUNT`, the count `-` where the line was not reached. */
function branchIn(text) {
    const block = digitsEnd(text, 5) + 1;
    const branch = text.indexOf(',', block) + 1;
    const count = text.indexOf(',', branch) + 1;
    if (block === 6 || text[block - 1] !== ',' || branch < block + 2 || count < branch + 2)
        return null;
    const isCount = text.slice(count) === '-' || (count < text.length && digitsEnd(text, count) === text.length);
    return isCount ? { kind: 'branches', key: text.slice(0, count), isHit: isSome(text, count) } : null;
}
/** `FNDA:COUNT,NAME`. */
function functionIn(text) {
    const comma = digitsEnd(text, 5);
    if (comma === 5 || text[comma] !== ',' || comma + 1 === text.length)
        return null;
    return { kind: 'functions', key: text.slice(comma), isHit: isSome(text, 5) };
}
/**
 * The functions of one record as lcov 2.2 writes them: `FNL:INDEX,FIRST,LAST`, then `FNA:INDEX,COUNT,NAME` for each of
 * its names. All names of a place are one function, and several records of a file may number them differently.
 */
function places() {
    const known = new Map();
    return {
        begin: () => known.clear(),
        take(text) {
            const comma = digitsEnd(text, 4);
            if (comma > 4 && text[comma] === ',' && known.size < mostHits)
                known.set((0,own_text/* ownText */.U)(text.slice(4, comma)), (0,own_text/* ownText */.U)(text.slice(comma)));
        },
        hitIn(text) {
            const index = digitsEnd(text, 4);
            const count = digitsEnd(text, index + 1);
            if (index === 4 || text[index] !== ',' || count === index + 1 || text[count] !== ',')
                return null;
            const key = `FNL${known.get(text.slice(4, index)) ?? text.slice(3, index)}`;
            return { kind: 'functions', key, isHit: isSome(text, index + 1) };
        },
    };
}
/** Whether the count that stands at `at` is more than 0. */
function isSome(text, at) {
    let digit = at;
    while (text[digit] === '0')
        digit += 1;
    return isDigit(text.charCodeAt(digit));
}
/** Counts one more of a file that was not told of before. */
function begin({ shares }, { kind, isHit }) {
    shares[kind].all += 1;
    if (isHit)
        shares[kind].hit += 1;
}
function lcov_reader() {
    const sources = new Map();
    const out = collection();
    const total = nothing();
    const functions = places();
    let current = null;
    let [last, hits, isDoubled] = [1, 0, false];
    const count = (source, hit) => {
        const before = source.hits.get(hit.key);
        if (before === undefined) {
            begin(source, hit);
            if (hits === mostHits)
                source.isWhole = false;
            else {
                source.hits.set((0,own_text/* ownText */.U)(hit.key), hit.isHit);
                hits += 1;
            }
        }
        else if (hit.isHit && !before) {
            source.shares[hit.kind].hit += 1;
            source.hits.set(hit.key, true);
        }
    };
    /** Of a file that is not kept, what its record says is part of the total. */
    const close = () => {
        if (current?.isKept === false) {
            addTo(total, current.shares);
            hits -= current.hits.size;
            out.leaveOut(kinds.filter((kind) => current.shares[kind].all > 0).length);
        }
        current = null;
    };
    const open = (path, line) => {
        const known = sources.get(path);
        if (known?.isWhole === false)
            isDoubled = true;
        if (known !== undefined)
            return known;
        const isKept = sources.size < mostFiles;
        const source = { line, isKept, isWhole: true, shares: nothing(), hits: new Map() };
        if (isKept)
            sources.set((0,own_text/* ownText */.U)(path), source);
        return source;
    };
    return {
        line(text, line) {
            last = line;
            if (text.startsWith('SF:')) {
                close();
                current = open(text.slice(3), line);
                functions.begin();
            }
            else if (text === 'end_of_record')
                close();
            else if (text.startsWith('FNL:'))
                functions.take(text);
            else {
                const hit = text.startsWith('FNA:') ? functions.hitIn(text) : hitIn(text);
                if (hit !== null && current !== null)
                    count(current, hit);
                else if (hit !== null)
                    out.flaw(`"${text.slice(0, 80)}" belongs to no file: SF: is missing.`, line);
            }
        },
        end() {
            if (current !== null)
                out.flaw('The last record does not end: the text was cut short.', last);
            close();
            if (isDoubled)
                out.flaw(doubled, last);
            for (const { shares } of sources.values())
                addTo(total, shares);
            addShares(out, 'total', { line: 1, shares: total });
            for (const [path, source] of sources)
                if (path !== '')
                    addShares(out, path, source);
            return out.parsed();
        },
    };
}
const doubled = `The text tells of more than ${mostHits} lines, functions and branches, and of some files twice: what two records tell of there counts twice.`;
const nothing = () => ({
    lines: { all: 0, hit: 0 },
    functions: { all: 0, hit: 0 },
    branches: { all: 0, hit: 0 },
});
function addTo(total, shares) {
    for (const kind of kinds) {
        total[kind].all += shares[kind].all;
        total[kind].hit += shares[kind].hit;
    }
}
function addShares(out, path, { line, shares }) {
    for (const kind of kinds) {
        const { all, hit } = shares[kind];
        const name = { benchmark: path, dimensions: {}, metric: kind };
        if (all > 0)
            out.add((0,formats_reading/* good */.uw)(name, hit / all, { unit: 'share', direction: 'maximize', line }));
    }
}
//# sourceMappingURL=lcov.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/libtest.js





/**
 * What Rust's built-in harness prints, and criterion, divan and others in its words:
 * `test NAME ... bench:  18,149.12 ns/iter (+/- 755) = 57 MB/s`. `time` (or what the unit measures) with the spread
 * as bounds, `throughput` where it is given. Ignored and failed benchmarks are readings of `time` that say so. Where
 * cargo's own lines are in the text (`2>&1`), `target` tells the same name in two targets apart, and `crate` does where
 * two crates of a workspace have a target of one path, as `src/lib.rs`.
 */
const libtest = {
    name: 'libtest',
    summary: 'text of cargo bench with the built-in harness; criterion and others with `--output-format bencher`',
    samples: false,
    units: 'ns…s per iteration, any count per iteration or second',
    mark: 'lines such as `test NAME ... bench: 135 ns/iter (+/- 24)`',
    source: 'captured',
    detect: (text) => libtest_measured(text) || ran(text),
    ...(0,formats_lines/* byLine */.uf)(libtest_reader),
};
const libtest_measured = (0,formats_lines/* byPattern */.wI)(0.95, /^test .+ \.\.\. bench:/);
/** Without a benchmark it may be the output of tests. */
const ran = (0,formats_lines/* byPattern */.wI)(0.6, /^running \d+ tests?$/, /^test result: /);
const libtest_patterns = {
    bench: /^bench: +(\S+) (\S+)(?: \(\+\/- (\S+)\))?(?: = (\S+) (\S+))?$/,
    target: /^ +Running (?:unittests )?(\S+) \(([^()]*)/,
    /** Begins what a failed benchmark printed; its panic tells why. */
    failure: /^---- (.+) stdout ----$/,
    panic: /^(?:thread .* )?panicked at (.*)$/,
};
/** The crate that an executable is of: `target/release/deps/words-e2507e2d52bae6ec`. */
const crateOf = (path) => path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .replace(/(?:-[0-9a-f]{16})?(?:\.exe)?$/, '');
/** Takes the targets of a text as they come, and leaves out the crate of those that it need not tell apart. */
function targets() {
    /** The crate of each target; null where several have one of that path. */
    const crates = new Map();
    return {
        open(target, crate) {
            const known = crates.get(target);
            if (known !== undefined && known !== crate)
                crates.set(target, null);
            else if (crates.size < mostReadings)
                crates.set(target, crate);
            return crate === '' ? { target } : { target, crate };
        },
        named(reading) {
            const { target } = reading.dimensions;
            return target === undefined || typeof crates.get(target) !== 'string'
                ? reading
                : { ...reading, dimensions: { target } };
        },
    };
}
function libtest_reader() {
    const out = collection();
    const known = targets();
    const failed = [];
    const reasons = new Map();
    let dimensions = {};
    let [explained, panicked] = [null, false];
    /** The benchmark that printed something: its result may stand alone on a later line. */
    let unended = null;
    const named = (benchmark, metric, its = dimensions) => ({
        benchmark,
        dimensions: its,
        metric,
    });
    const measure = (name, said, line) => {
        const [, number, unit = '', spread, rate, rateUnit] = libtest_patterns.bench.exec(said) ?? [];
        const { base } = (0,units/* unitOf */.uF)(unit);
        if (number === undefined || base === '')
            return out.flaw(`${name}: "${said}" is not a result of cargo bench.`, line);
        out.add((0,formats_reading/* printed */.zd)(named(name, (0,units/* metricOf */.ak)(base)), number, unit, { line, spread }));
        if (rate)
            out.add((0,formats_reading/* printed */.zd)(named(name, 'throughput'), rate, rateUnit, { line }));
    };
    const take = (name, said, line) => {
        if (said.startsWith('bench:'))
            return measure(name, said, line);
        const result = said.lastIndexOf('bench: ');
        // Behind what it printed itself, as with `--nocapture`.
        if (result > 0 && libtest_patterns.bench.test(said.slice(result)))
            return measure(name, said.slice(result), line);
        unended = (0,own_text/* ownText */.U)(name);
        if (said === 'FAILED') {
            if (failed.length < mostReadings)
                failed.push({ name: (0,own_text/* ownText */.U)(name), its: dimensions, line });
            else
                out.leaveOut(1);
        }
        const ignored = /^ignored(?:, (.*))?$/.exec(said);
        if (ignored)
            out.add((0,formats_reading/* bad */.MB)(named(name, 'time'), ignored[1] ?? 'It is ignored.', libtest_ended(line, 'skipped')));
    };
    return {
        line(text, line) {
            const said = text.startsWith('test ') ? text.lastIndexOf(' ... ') : -1;
            if (said > 5) {
                const name = text.slice(5, said).trimEnd();
                if (name === '')
                    return out.flaw(`"${text.slice(0, 80)}" names no benchmark.`, line);
                return take(name, text.slice(said + 5), line);
            }
            if (text.startsWith('bench: ') && unended !== null && libtest_patterns.bench.test(text))
                measure(unended, text, line);
            const [, target, path] = (text.startsWith(' ') && libtest_patterns.target.exec(text)) || [];
            if (target !== undefined)
                dimensions = known.open((0,own_text/* ownText */.U)(target), (0,own_text/* ownText */.U)(crateOf(path)));
            if (panicked && explained !== null && reasons.size < mostReadings)
                reasons.set((0,own_text/* ownText */.U)(explained), (0,own_text/* ownText */.U)(text.trim()));
            const failure = text.startsWith('---- ') ? libtest_patterns.failure.exec(text)?.[1] : undefined;
            explained = failure ?? (panicked ? null : explained);
            panicked = explained !== null && libtest_patterns.panic.test(text);
        },
        end() {
            for (const { name, its, line } of failed) {
                const why = reasons.get(name) ?? 'cargo bench says FAILED.';
                out.add((0,formats_reading/* bad */.MB)(named(name, 'time', its), why, libtest_ended(line, 'error')));
            }
            const { readings, findings } = out.parsed();
            return { readings: readings.map(known.named), findings };
        },
    };
}
const libtest_ended = (line, status) => ({ unit: 'sec', direction: 'minimize', line, status });
//# sourceMappingURL=libtest.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/lighthouse.js



/**
 * Lighthouse's JSON report (an LHR): of the page that was loaded the `score` of each category from 0 to 1, and the
 * metrics of the performance category in their own units (`largest-contentful-paint`, `cumulative-layout-shift`, …).
 * A score or metric that could not be computed is an error with Lighthouse's reason.
 */
const lighthouse = {
    name: 'lighthouse',
    summary: "Lighthouse's JSON report",
    samples: false,
    units: 'ms, scores',
    mark: 'the keys "lighthouseVersion" and "audits"',
    source: 'captured',
    detect: byKeys(0.95, '{', 'lighthouseVersion', 'requestedUrl'),
    parse: (text) => readDocument(text, (value, report) => {
        if (isObject(value) && isObject(value['audits']))
            return pageOf(value, value['audits'], report);
        report('There is no object "audits".');
        return [];
    }),
};
function pageOf(page, audits, report) {
    const benchmark = textIn(page, 'requestedUrl') ?? textIn(page, 'finalUrl');
    if (benchmark === undefined) {
        report('There is no "requestedUrl".');
        return [];
    }
    const name = { benchmark, dimensions: {} };
    const categories = isObject(page['categories']) ? Object.entries(page['categories']) : [];
    const why = valueAt(page, 'runtimeError.message');
    const scores = categories.map(([id, category]) => {
        const metric = { ...name, metric: `${id} score` };
        const known = { unit: 'share', direction: 'maximize' };
        const score = valueAt(category, 'score');
        if (score !== null && score !== undefined)
            return measured(metric, score, known);
        return (0,formats_reading/* bad */.MB)(metric, typeof why === 'string' && why !== '' ? why : 'Lighthouse gave no score.', known);
    });
    return [...scores, ...lighthouse_metricsOf(page).flatMap((id) => auditOf({ ...name, metric: id }, audits[id]))];
}
/** The audits that make up the performance score. */
function lighthouse_metricsOf(page) {
    const audits = valueAt(page, 'categories.performance.auditRefs');
    const metrics = (Array.isArray(audits) ? audits : []).filter((audit) => valueAt(audit, 'group') === 'metrics');
    return metrics.flatMap((audit) => {
        const id = valueAt(audit, 'id');
        return typeof id === 'string' && id !== '' ? [id] : [];
    });
}
const lighthouse_units = { millisecond: 'ms', byte: 'B', second: 's', unitless: '' };
function auditOf(name, audit) {
    if (!isObject(audit))
        return [];
    const word = textIn(audit, 'numericUnit') ?? 'unitless';
    const unit = Object.hasOwn(lighthouse_units, word) ? lighthouse_units[word] : word;
    const direction = 'minimize';
    const { numericValue, errorMessage } = audit;
    if (numericValue !== undefined)
        return [measured(name, numericValue, { unit, direction })];
    const why = typeof errorMessage === 'string' && errorMessage !== '' ? errorMessage : 'Lighthouse has no value.';
    return [(0,formats_reading/* bad */.MB)(name, why, { direction })];
}
//# sourceMappingURL=lighthouse.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/luau.js




/** What Luau's bench.py prints of each test: the mean time, with its relative deviation as bounds. The table below repeats it. */
const luau = {
    name: 'luau',
    summary: "text of Luau's bench.py",
    samples: false,
    units: 'ns…s',
    mark: 'lines such as `SUCCESS: base64 : 15.041ms +/- 0.636% on luau`',
    source: 'documentation',
    detect: (0,formats_lines/* byPattern */.wI)(0.95, /^SUCCESS: .*\S *: +\S+ \+\/- +\S+% on /),
    ...(0,formats_lines/* byLine */.uf)(luau_reader),
};
const luau_result = /^SUCCESS: (.*?\S) *: +([\d.,]+)([a-zµμ]+) \+\/- +(\S+)% on (\S+)$/;
const failure = /^(?:FAILED|FAILURE|ERROR): ([^:]*[^: ]) *:? *(.*)$/;
function luau_reader() {
    const out = collection();
    return {
        line(text, line) {
            const [, test, number = '', unit = '', share = '', driver = ''] = luau_result.exec(text) ?? [];
            if (test !== undefined) {
                const percent = (0,units/* parseNumber */.$J)(share);
                const spread = percent === undefined ? undefined : String((((0,units/* parseNumber */.$J)(number) ?? 0) * percent) / 100);
                const name = { benchmark: test, dimensions: { driver }, metric: 'time' };
                return out.add((0,formats_reading/* printed */.zd)(name, number, unit, { line, spread }));
            }
            const [, failed, message] = failure.exec(text) ?? [];
            if (failed !== undefined) {
                const name = { benchmark: failed, dimensions: {}, metric: 'time' };
                out.add((0,formats_reading/* bad */.MB)(name, message || 'bench.py says that it failed.', { unit: 'sec', direction: 'minimize', line }));
            }
            else if (text.startsWith('SUCCESS:'))
                out.flaw(`"${text.slice(0, 80)}" is not a result of bench.py.`, line);
        },
        end: out.parsed,
    };
}
//# sourceMappingURL=luau.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/mitata.js



/**
 * mitata's `run({ format: 'json' })`, and `run({ json: true })` before version 1: `time` is the average of an
 * iteration (ns), `heap` the average of what it allocated, hardware counters are left to mitata. Arguments are
 * dimensions, the group comes before the name. Samples are kept; mitata drops the fastest and slowest before it
 * averages, so the value is not their mean.
 */
const mitata = {
    name: 'mitata',
    summary: "JSON that mitata prints with format: 'json'",
    samples: true,
    units: 'ns, bytes',
    mark: 'the keys "layout", "benchmarks" and "alias"',
    source: 'captured',
    detect: (text) => Math.max(current(text), old(text)),
    parse: (text) => readDocument(text, (value, report) => {
        const groups = objectsOf(valueAt(value, 'layout') ?? [], 'layout', report).map(({ entry }) => entry['name']);
        return objectsOf(valueAt(value, 'benchmarks'), 'benchmarks', report).flatMap((benchmark) => {
            const { group } = benchmark.entry;
            const name = typeof group === 'string' ? group : groups[Number(group)];
            return runsOf(benchmark, report).flatMap((run) => runOf(name, run, report));
        });
    }),
};
const current = byKeys(0.9, '{', 'layout', 'benchmarks', 'alias');
const old = byKeys(0.8, '{', 'benchmarks', 'group', 'warmup', 'baseline', 'stats');
/** Before version 1 a benchmark was its only run, and said the name of its group. */
function runsOf(benchmark, report) {
    const { entry, where } = benchmark;
    if (entry['runs'] === undefined && entry['name'] !== undefined)
        return [benchmark];
    return objectsOf(entry['runs'], `${where}.runs`, report);
}
function runOf(group, run, report) {
    const own = nameIn(run, 'name', report);
    if (own === undefined)
        return [];
    const benchmark = typeof group === 'string' && group !== '' ? `${group} > ${own}` : own;
    const name = { benchmark, dimensions: dimensionsOf(run.entry['args']) };
    const time = { ...name, metric: 'time' };
    const { stats, error } = run.entry;
    if (!isObject(stats)) {
        const message = valueAt(error, 'message');
        const why = typeof message === 'string' && message !== '' ? message : 'It has no statistics.';
        return [(0,formats_reading/* bad */.MB)(time, why, { unit: 'sec', direction: 'minimize' })];
    }
    const heap = valueAt(stats, 'heap.avg');
    return [
        measured(time, stats['avg'], { unit: 'ns', samples: stats['samples'] }),
        ...(heap === undefined || heap === null
            ? []
            : [measured({ ...name, metric: 'heap' }, heap, { unit: 'B' })]),
    ];
}
//# sourceMappingURL=mitata.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/nanobench.js


/**
 * nanobench's `templates::json()`: `time` is the median of the epochs for one unit of work (an iteration by its
 * batch) ± the median absolute error, the epochs are samples. Hardware counters, of one unit of work too, are there where
 * the machine counted them. A `complexityN` is a dimension. A title other than the standard one comes before the name.
 */
const nanobench = {
    name: 'nanobench',
    summary: 'JSON of ankerl::nanobench (templates::json)',
    samples: true,
    units: 's, counts',
    mark: 'the keys "results", "median(elapsed)" and "epochs"',
    source: 'documentation',
    detect: byKeys(0.95, '{', 'results', 'median(elapsed)', 'epochs'),
    parse: (text) => readDocument(text, (value, report) => objectsOf(valueAt(value, 'results'), 'results', report).flatMap((entry) => nanobench_resultOf(entry, report))),
};
const counters = [
    'instructions',
    'cpucycles',
    'branchinstructions',
    'branchmisses',
    'pagefaults',
    'contextswitches',
];
function nanobench_resultOf(result, report) {
    const own = nameIn(result, 'name', report);
    if (own === undefined)
        return [];
    const { entry } = result;
    const title = textIn(entry, 'title');
    const benchmark = title === undefined || title === 'benchmark' ? own : `${title} > ${own}`;
    const { complexityN } = entry;
    const sized = isFiniteNumber(complexityN) && complexityN > 0;
    const name = { benchmark, dimensions: sized ? { complexityN: String(complexityN) } : {} };
    const batch = isFiniteNumber(entry['batch']) && entry['batch'] > 0 ? entry['batch'] : 1;
    const each = (value) => (isFiniteNumber(value) ? value / batch : value);
    const median = each(entry['median(elapsed)']);
    const error = entry['medianAbsolutePercentError(elapsed)'];
    const spread = isFiniteNumber(error) && isFiniteNumber(median) ? around(median, error * median) : {};
    const epochs = Array.isArray(entry['measurements']) ? entry['measurements'] : [];
    const samples = epochs.map((epoch) => each(isObject(epoch) ? epoch['elapsed'] : undefined));
    return [
        measured({ ...name, metric: 'time' }, median, { unit: 's', samples, ...spread }),
        ...counters.flatMap((metric) => {
            const count = each(entry[`median(${metric})`]);
            const told = { unit: '', direction: 'minimize' };
            return count === undefined || count === 0 ? [] : [measured({ ...name, metric }, count, told)];
        }),
    ];
}
//# sourceMappingURL=nanobench.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/nyrkio.js



/**
 * Nyrkiö's JSON: a list of results, each with `timestamp`, `metrics` (name, unit, value, perhaps direction) and
 * `attributes`. The newest counts, or all of one time; older ones are history, and a note says how many there are. The
 * benchmark is called by the file, as Nyrkiö does it. A metric called like a direction of its own (`higher_is_better`)
 * has it.
 */
const nyrkio = {
    name: 'nyrkio',
    summary: 'JSON of Nyrkiö: metrics with attributes of the commit',
    samples: false,
    units: 'as declared',
    mark: 'a list of objects with "timestamp", "metrics" and "attributes"',
    source: 'documentation',
    detect: byKeys(0.9, '[', 'timestamp', 'metrics', 'attributes'),
    parse: nyrkio_parse,
};
function nyrkio_parse(text, file = '') {
    const older = [];
    const { readings, findings } = readDocument(text, (value, report) => {
        const results = objectsOf(Array.isArray(value) ? value : [value], 'results', report);
        const last = results.reduce((time, result) => Math.max(time, nyrkio_timeOf(result)), Number.NEGATIVE_INFINITY);
        older.push(...results.filter((result) => nyrkio_timeOf(result) < last));
        const newest = results.filter((result) => nyrkio_timeOf(result) === last);
        return newest.flatMap(({ entry, where }) => objectsOf(entry['metrics'], `${where}.metrics`, report).flatMap((metric) => {
            const name = nameIn(metric, 'name', report);
            return name === undefined ? [] : [nyrkio_metricOf(nyrkio_benchmarkOf(file), name, metric)];
        }));
    });
    if (older.length === 0)
        return { readings, findings };
    const note = (0,formats_reading/* unreadable */.O$)(`${older.length} older results were passed over: only the newest counts.`);
    return { readings, findings: [...findings, { ...note, level: 'note' }] };
}
const nyrkio_timeOf = ({ entry }) => (isFiniteNumber(entry['timestamp']) ? entry['timestamp'] : 0);
const nyrkio_benchmarkOf = (file) => file.replace(/^.*[\\/]/, '').replace(/\.json$/, '') || 'nyrkio';
const nyrkio_directions = {
    higher_is_better: 'maximize',
    lower_is_better: 'minimize',
};
function nyrkio_metricOf(benchmark, metric, { entry }) {
    const word = textIn(entry, 'direction') ?? '';
    const direction = Object.hasOwn(nyrkio_directions, word) ? { direction: nyrkio_directions[word] } : {};
    const unit = textIn(entry, 'unit') ?? '';
    return measured({ benchmark, dimensions: {}, metric }, entry['value'], { unit, ...direction });
}
//# sourceMappingURL=nyrkio.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/oha.js


const oha_fields = [
    { path: 'summary.average', metric: 'latency mean', unit: 's' },
    { path: 'latencyPercentiles.p50', metric: 'latency p50', unit: 's' },
    { path: 'latencyPercentiles.p90', metric: 'latency p90', unit: 's' },
    { path: 'latencyPercentiles.p95', metric: 'latency p95', unit: 's' },
    { path: 'latencyPercentiles.p99', metric: 'latency p99', unit: 's' },
    { path: 'summary.slowest', metric: 'latency max', unit: 's' },
    { path: 'summary.requestsPerSec', metric: 'throughput', unit: 'requests/s' },
    { path: 'summary.sizePerSec', metric: 'transfer', unit: 'B/s' },
    { path: 'summary.successRate', metric: 'success', unit: 'share', direction: 'maximize' },
];
/** `oha --output-format json` (or `-j`): latencies (s), requests and bytes a second, and the share of good answers. */
const oha = {
    name: 'oha',
    summary: 'JSON of oha --output-format json',
    samples: false,
    units: 's, requests/s, B/s, shares',
    mark: 'the keys "summary", "requestsPerSec" and "latencyPercentiles"',
    source: 'documentation',
    detect: byKeys(0.95, '{', 'summary', 'requestsPerSec', 'latencyPercentiles'),
    parse: (text) => readDocument(text, (value, report) => {
        const found = isObject(value) ? fieldsOf({ benchmark: 'oha', dimensions: {} }, value, oha_fields) : [];
        if (found.length === 0)
            report('There is none of what oha reports.');
        return found;
    }),
};
//# sourceMappingURL=oha.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/oha-text.js


/** What oha prints without a terminal: the metrics of its JSON, under the same names. */
const ohaText = {
    name: 'oha-text',
    summary: 'text of oha',
    samples: false,
    units: 'us…min, requests/s, B/s, shares',
    mark: 'the lines `Success rate:` and `Requests/sec:`',
    source: 'documentation',
    detect: (0,formats_lines/* byPattern */.wI)(0.95, /^ {2}Success rate:\t/, /^ {2}Requests\/sec:\t/),
    ...(0,formats_lines/* byLine */.uf)(() => loadSummary('oha', false)),
};
//# sourceMappingURL=oha-text.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/perf-place.js
/**
 * What `perf stat` counts apart stands before each of its values: `CPU0` (`-A`), `S0` (`--per-socket`), `S0-D0`,
 * `S0-D0-C0`, `S0-D0-CLS0`, `S0-D0-L3-ID0`, `N0`, or a thread as `NAME-ID`.
 */
const placePattern = String.raw `CPU\d+|[SN]\d+(?:-[A-Z]+\d+)*|[^\s,;|<]{1,32}-\d{1,10}`;
const perf_place_kinds = [
    ['cpu', /^CPU(\d+)$/],
    ['socket', /^(S\d+)$/],
    ['die', /^(S\d+-D\d+)$/],
    ['core', /^(S\d+-.*C\d+)$/],
    ['cluster', /^(S\d+-.*CLS\d+)$/],
    ['cache', /^(S\d+-.*L\d+-ID\d+)$/],
    ['node', /^(N\d+)$/],
    ['thread', /^(.+)$/],
];
/** What `perf stat -j` calls these. */
const placeNames = [...perf_place_kinds.map(([name]) => name), 'cgroup'];
/** The dimension that a place is; none where a value is of the whole program. */
function placeOf(place) {
    for (const [name, pattern] of place === undefined ? [] : perf_place_kinds) {
        const value = pattern.exec(place)?.[1];
        if (value !== undefined)
            return { [name]: value };
    }
    return {};
}
//# sourceMappingURL=perf-place.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/perf-stat.js






/**
 * The table of `perf stat` (it goes to stderr, or with `-o` to a file): a reading for each event, `wall`, `user` and
 * `system` for the times at the end, with the variance of `-r` as bounds. Every event counts a cost: less is better.
 * Processors, sockets and the like that are counted apart are dimensions. Events that the processor does not have are
 * skipped. Whether a comma is one of thousands or of decimals is decided once for a table.
 */
const perfStat = {
    name: 'perf-stat',
    summary: 'the table of `perf stat`, with `-r` and `-d` too',
    samples: false,
    units: 'counts, msec, seconds',
    mark: 'the heading `Performance counter stats for`',
    source: 'captured',
    detect: (0,formats_lines/* byPattern */.wI)(0.95, /^ *Performance counter stats for (?:process id |thread id )?'/),
    ...(0,formats_lines/* byLine */.uf)(perf_stat_reader),
};
const perf_stat_patterns = {
    /** The number of a process or a thread is another one each time, and no part of the name. */
    heading: /^ *Performance counter stats for (?:(process|thread) id '.*'|'(.*)')(?: \(\d+ runs\))?:$/,
    /** Where places are counted apart, the number of those that one row sums up may follow. */
    event: new RegExp(String.raw `^(?: *(${placePattern}) +(?:\d+ +)?| +)([\d.,]+|<not \w+>) +(?:(msec|ns|Joules|[KMG]?i?B|bytes) +)?([^\s#(]\S*)(?: |$)`),
    rows: /^(?: |CPU\d|[SN]\d)/,
    variance: /\( \+- +([\d.,]+)% \)/,
    elapsed: /^ +([\d.,]+)(?: \+- ([\d.,]+))? seconds (time elapsed|user|sys)\b/,
};
const perf_stat_times = { 'time elapsed': 'wall', user: 'user', sys: 'system' };
/** What only a language with a decimal comma prints; `1,234` and `1.234` may be of either. */
const withComma = / \d+,(?:\d\d?|\d{4,}) | \d{1,3}(?:\.\d{3})+,\d+ | \d{1,3}(?:\.\d{3}){2,} /;
const asPoint = (number) => number.replaceAll('.', '').replace(',', '.');
function perf_stat_reader() {
    const out = collection();
    let command = null;
    /** The rows of a table, whose last ones tell best what its commas mean. */
    let rows = [];
    let hasComma = false;
    const numberOf = (text) => (hasComma ? asPoint(text) : text);
    const maybe = (text) => (text === undefined ? text : numberOf(text));
    const take = (text, line) => {
        const named = (metric, place) => ({
            benchmark: command,
            dimensions: placeOf(place),
            metric,
        });
        const elapsed = text.includes(' seconds ') ? perf_stat_patterns.elapsed.exec(text) : null;
        const [, seconds, deviation, which] = elapsed ?? [];
        if (seconds !== undefined) {
            const told = { line, spread: maybe(deviation) };
            out.add((0,formats_reading/* printed */.zd)(named(perf_stat_times[which]), numberOf(seconds), 'seconds', told));
            return;
        }
        const [, place, count, unit = '', event] = perf_stat_patterns.event.exec(text) ?? [];
        if (count === undefined)
            return;
        const percent = maybe(perf_stat_patterns.variance.exec(text)?.[1]);
        out.add(eventOf(named(event, place), { count: numberOf(count), unit, line, percent }));
    };
    const flush = () => {
        for (const row of rows)
            take(...row);
        rows = [];
    };
    return {
        line(text, line) {
            if (text.includes('Performance counter')) {
                flush();
                hasComma = false;
                const [, kind, named = kind] = perf_stat_patterns.heading.exec(text) ?? [];
                command = named ?? command;
            }
            if (command === null || !perf_stat_patterns.rows.test(text))
                return;
            hasComma ||= withComma.test(text.replace(/#.*/, ''));
            if (rows.push([(0,own_text/* ownText */.U)(text), line]) === mostReadings)
                flush();
        },
        end() {
            flush();
            return out.parsed();
        },
    };
}
/** The reading of one event; what perf did not count has no value. */
function eventOf(name, { count, unit, percent, line }) {
    if (count.startsWith('<')) {
        const message = `perf says ${count.slice(1, -1)}.`;
        return (0,formats_reading/* bad */.MB)(name, message, { direction: 'minimize', line, status: 'skipped' });
    }
    const share = (0,units/* parseNumber */.$J)(percent ?? '');
    const spread = share === undefined ? undefined : (((0,units/* parseNumber */.$J)(count) ?? 0) * share) / 100;
    return (0,formats_reading/* printed */.zd)(name, count, unit, { line, spread, direction: 'minimize' });
}
//# sourceMappingURL=perf-stat.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/perf-csv.js




/**
 * The rows of `perf stat -x SEPARATOR`: value, unit, event, with `-r` the deviation, then how long it was counted.
 * Processors, sockets and the like that are counted apart are dimensions; intervals (`-I`) are samples of one reading.
 */
const perfCsv = {
    name: 'perf-csv',
    summary: 'the rows of `perf stat -x,` (or another separator)',
    samples: true,
    units: 'counts, msec, ns',
    mark: 'rows such as `252.81,msec,task-clock,252813354,100.00,,`',
    source: 'captured',
    detect: (0,formats_lines/* byPattern */.wI)(0.9, new RegExp(separators().map(perf_csv_rowOf).join('|'))),
    ...(0,formats_lines/* byLine */.uf)(perf_csv_reader),
};
/** Of one text, all separators are alike: a name may hold the others. */
function separators() {
    return [',', ';', '\\|', '\\t'];
}
/** The end of an interval; the place, and how many of them the row sums up; the value. */
function beginOf(by) {
    return String.raw `^(?: *(\d+\.\d{9})${by})?(?:(${placePattern})${by}(?:\d+${by})?)?([\d.]+|<not \w+>)${by}`;
}
/** Unit, event (which may set registers: `cpu/event=0x3c,umask=0x1/`), perhaps a percentage, nanoseconds, share of the time. */
function perf_csv_rowOf(by) {
    const event = String.raw `([^${by}/]*/[^/\t]*/[\w:]*|[^${by}]+)`;
    return String.raw `${beginOf(by)}(\w*)${by}${event}${by}(?:([\d.]+)%${by})?\d+${by}\d+\.\d+(?:${by}|$)`;
}
/** Of each separator, how a row looks, and how it begins at least. */
const perf_csv_patterns = () => separators().map((by) => ({ row: new RegExp(perf_csv_rowOf(by)), begin: new RegExp(beginOf(by)) }));
function perf_csv_reader() {
    const out = collection();
    let tried = perf_csv_patterns();
    return {
        line(text, line) {
            const its = tried.find(({ begin }) => begin.test(text));
            if (its === undefined)
                return;
            const [, interval, place, count, unit = '', event = '', percent] = its.row.exec(text) ?? [];
            if (count === undefined)
                return out.flaw(`"${text.slice(0, 80)}" is not a row of perf stat -x.`, line);
            tried = [its];
            const name = { benchmark: 'perf stat', dimensions: placeOf(place), metric: event };
            const reading = eventOf(name, { count, unit, percent, line });
            if (interval === undefined)
                out.add(reading);
            else
                out.sample(reading);
        },
        end: out.parsed,
    };
}
//# sourceMappingURL=perf-csv.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/perf-stat-json.js







/**
 * `perf stat -j`: a line of JSON for each event, whose count, time or energy is better smaller; with `-r` the mean of
 * the repeats ± the deviation that perf prints. Processors, cores, clusters, caches, dies, sockets, nodes and threads that are counted
 * apart are dimensions; intervals (`-I`) are samples of one reading. An event that the machine cannot count is skipped.
 */
const perfStatJson = {
    name: 'perf-stat-json',
    summary: 'the lines of perf stat -j',
    samples: true,
    units: 'ms, counts',
    mark: 'lines with "counter-value" and "event"',
    source: 'captured',
    detect: (text) => (/^\uFEFF?\{.*"counter-value"\s*:.*"event"\s*:/m.test(text.slice(0, 65_536)) ? 0.95 : 0),
    ...(0,formats_lines/* byLine */.uf)(perf_stat_json_open),
};
function perf_stat_json_open() {
    const found = collection();
    return {
        line: (text, number) => take(text, number, found),
        end: () => found.parsed(),
    };
}
function take(text, line, found) {
    if (!text.startsWith('{'))
        return;
    const entry = objectIn(text);
    const event = entry && textIn(entry, 'event');
    if (entry && event !== undefined && entry['counter-value'] !== undefined) {
        const reading = perf_stat_json_eventOf(event, entry, line);
        if (entry['interval'] !== undefined)
            found.sample(reading);
        else
            found.add(reading);
    }
    else if (!entry || entry['metric-value'] === undefined)
        found.flaw('This is no event of perf stat.', line);
}
function perf_stat_json_eventOf(event, entry, line) {
    const dimensions = Object.fromEntries(placeNames.flatMap((place) => {
        const text = textIn(entry, place);
        return text === undefined ? [] : [[place, text]];
    }));
    const name = { benchmark: 'perf stat', dimensions, metric: event };
    const printed = String(entry['counter-value']).trim();
    const known = { unit: textIn(entry, 'unit') ?? '', direction: 'minimize', line };
    if (printed.startsWith('<'))
        return (0,formats_reading/* bad */.MB)(name, `perf says ${printed}.`, { status: 'skipped', ...known });
    const value = (0,units/* parseNumber */.$J)(printed) ?? printed;
    const percent = valueAt(entry, 'variance');
    const spread = typeof percent === 'number' && typeof value === 'number' ? (value * percent) / 100 : undefined;
    return measured(name, value, { ...known, ...around(value, spread) });
}
//# sourceMappingURL=perf-stat-json.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/pgbench.js



/**
 * What pgbench prints at its end: transactions a second, their mean latency, and `errors`: transactions that failed or
 * were skipped. The benchmark is the kind of transaction; scale, clients, threads and query mode are dimensions. Of several
 * scripts each has its throughput and latency too, told apart by the dimension `script`.
 */
const pgbench = {
    name: 'pgbench',
    summary: 'text of pgbench',
    samples: false,
    units: 'ms, transactions a second, counts',
    mark: 'the lines `transaction type: …` and `tps = …`',
    source: 'captured',
    detect: (0,formats_lines/* byPattern */.wI)(0.95, /^transaction type: \S/, /^tps = \S+/),
    ...(0,formats_lines/* byLine */.uf)(pgbench_reader),
};
const pgbench_patterns = {
    start: /^transaction type: (?:<builtin: (.*)>|(\S.*))$/,
    setting: /^(scaling factor|query mode|number of clients|number of threads): (\S+)$/,
    errors: /^number of (?:failed transactions|transactions skipped): (\d+)(?: |$)/,
    latency: /^latency average = (\S+) ms(?: \(including failures\))?$/,
    /** Older versions print it twice; the one that includes connecting is passed over, but with `-C`. */
    rate: /^tps = (\S+)(?: \((?:without initial|excluding|including reconnection) .*\))?$/,
    scriptName: /^SQL script \d+: (?:<builtin: (.*)>|(\S.*))$/,
    /** Lines about one script of several. */
    rateOfScript: /^ - \d+ transactions \(.* tps = ([^)]+)\)$/,
    latencyOfScript: /^ - latency average = (\S+) ms$/,
};
const dimensionOf = (setting) => setting === 'scaling factor' ? 'scale' : setting.replace(/^number of |^query /, '');
function pgbench_reader() {
    const out = collection();
    let [benchmark, errors] = [null, null];
    let dimensions = {};
    let script = null;
    const named = (metric) => ({ benchmark: benchmark, dimensions, metric });
    const ofScript = (text, line) => {
        if (script === null)
            return;
        const name = (metric) => ({ benchmark: benchmark, dimensions: script, metric });
        const latency = pgbench_patterns.latencyOfScript.exec(text)?.[1];
        if (latency !== undefined)
            out.add((0,formats_reading/* printed */.zd)(name('latency mean'), latency, 'ms', { line }));
        const rate = pgbench_patterns.rateOfScript.exec(text)?.[1];
        if (rate !== undefined)
            out.add((0,formats_reading/* printed */.zd)(name('throughput'), rate, 'transactions/s', { line }));
    };
    return {
        line(text, line) {
            const [, builtin, file] = pgbench_patterns.start.exec(text) ?? [];
            const started = builtin ?? file;
            if (started !== undefined)
                [benchmark, errors, dimensions, script] = [started, null, {}, null];
            if (benchmark === null)
                return;
            const [, setting, value] = pgbench_patterns.setting.exec(text) ?? [];
            if (setting !== undefined)
                dimensions = { ...dimensions, [dimensionOf(setting)]: value };
            const failed = pgbench_patterns.errors.exec(text)?.[1];
            if (failed !== undefined)
                errors = (errors ?? 0) + Number(failed);
            const latency = pgbench_patterns.latency.exec(text)?.[1];
            if (latency !== undefined)
                out.add((0,formats_reading/* printed */.zd)(named('latency mean'), latency, 'ms', { line }));
            if (text.startsWith('SQL script ')) {
                const [, its, path = ''] = pgbench_patterns.scriptName.exec(text) ?? [];
                script = { ...dimensions, script: its ?? path };
            }
            else if (text.startsWith(' - '))
                ofScript(text, line);
            const rate = pgbench_patterns.rate.exec(text)?.[1];
            if (rate === undefined)
                return;
            out.add((0,formats_reading/* printed */.zd)(named('throughput'), rate, 'transactions/s', { line }));
            const known = { unit: 'errors', direction: 'minimize', line };
            if (errors !== null)
                out.add((0,formats_reading/* good */.uw)(named('errors'), errors, known));
        },
        end: out.parsed,
    };
}
//# sourceMappingURL=pgbench.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/prometheus.js





/**
 * The text that a Prometheus or OpenMetrics endpoint serves: every sample is `value` of the series, labels are
 * dimensions. The unit comes from the name's ending (`_seconds`, `_bytes`); which way is better nothing says, so the
 * manifest must. A value that is no number (a quantile of nothing) is skipped.
 */
const prometheus = {
    name: 'prometheus',
    summary: 'the text of a Prometheus or OpenMetrics endpoint',
    samples: false,
    units: 'seconds, bytes, ratios, counts; without direction',
    mark: 'lines such as `# TYPE go_goroutines gauge`',
    source: 'captured',
    detect: (0,formats_lines/* byPattern */.wI)(0.9, /^# TYPE [a-zA-Z_:][\w:]* (?:counter|gauge|histogram|summary|untyped|unknown|info|stateset)$/),
    ...(0,formats_lines/* byLine */.uf)(prometheus_reader),
};
const prometheus_patterns = {
    name: /^[a-zA-Z_:][\w:]*$/,
    label: /^[a-zA-Z_]\w*$/,
    /** A timestamp; OpenMetrics may add an exemplar: ` # {trace_id="…"} 0.5`. */
    rest: /^(?: +-?[\d.]+)?(?: *| # \{.*)$/,
};
function prometheus_reader() {
    const out = collection();
    return {
        line(text, line) {
            if (text.startsWith('#') || text.trim() === '')
                return;
            const sample = sampleIn(text) ?? sampleIn(text.trim().replaceAll('\t', ' '));
            if (sample === undefined)
                return out.flaw(`"${text.slice(0, 80)}" is not a sample.`, line);
            const { name, number } = sample;
            const known = { unit: unitIn(name.benchmark), direction: null, line };
            const value = (0,units/* parseNumber */.$J)(number);
            if (value !== undefined)
                out.add((0,formats_reading/* good */.uw)(name, value, known));
            else if (/^(?:NaN|[+-]?Inf)$/.test(number))
                out.add((0,formats_reading/* bad */.MB)(name, `It is ${number}.`, { ...known, status: 'skipped' }));
            else
                out.flaw(`"${number.slice(0, 80)}" is not a number.`, line);
        },
        end: out.parsed,
    };
}
/** `name{label="value"} number timestamp`, of which labels and timestamp may be missing. */
function sampleIn(text) {
    const brace = text.indexOf('{');
    const blank = text.indexOf(' ');
    const isLabelled = brace >= 0 && (brace < blank || blank < 0);
    const nameEnd = isLabelled ? brace : blank;
    const benchmark = text.slice(0, Math.max(0, nameEnd));
    const labels = isLabelled ? labelsAt(text, brace) : { dimensions: {}, end: nameEnd };
    if (labels === undefined || !prometheus_patterns.name.test(benchmark))
        return undefined;
    let start = labels.end;
    while (text[start] === ' ')
        start += 1;
    const end = wordEnd(text, start);
    if (start === end)
        return undefined;
    if (end < text.length && !prometheus_patterns.rest.test(text.slice(end)))
        return undefined;
    const { dimensions } = labels;
    return { name: { benchmark, dimensions, metric: 'value' }, number: text.slice(start, end) };
}
/** What stands between the braces of which one opens at `brace`, and where they end; undefined where it is malformed. */
function labelsAt(text, brace) {
    const dimensions = {};
    let at = brace + 1;
    while (text[at] !== '}') {
        const equals = text.indexOf('="', at);
        const key = text.slice(at, equals);
        const close = equals < 0 || !prometheus_patterns.label.test(key) ? -1 : prometheus_closing(text, equals + 2);
        if (close < 0)
            return undefined;
        (0,formats_reading/* setDimension */.DJ)(dimensions, key, unescaped(text.slice(equals + 2, close)));
        at = close + 1;
        if (text[at] === ',')
            at = blanksEnd(text, at + 1);
        else if (text[at] !== '}')
            return undefined;
    }
    return { dimensions, end: at + 1 };
}
/** Where the quotes close that are open at `start`; -1 where they never do. */
function prometheus_closing(text, start) {
    for (let quote = text.indexOf('"', start); quote >= 0; quote = text.indexOf('"', quote + 1)) {
        let slash = quote;
        while (slash > start && text[slash - 1] === '\\')
            slash -= 1;
        if ((quote - slash) % 2 === 0)
            return quote;
    }
    return -1;
}
const unescaped = (text) => text.includes('\\') ? text.replace(/\\(.)/g, (_, word) => (word === 'n' ? '\n' : word)) : text;
function unitIn(name) {
    if (name.endsWith('_ratio'))
        return 'share';
    const end = name.endsWith('_total')
        ? -'_total'.length
        : name.endsWith('_sum')
            ? -'_sum'.length
            : name.length;
    const stem = name.slice(0, end);
    return stem.endsWith('_seconds') ? 'sec' : stem.endsWith('_bytes') ? 'B' : '';
}
//# sourceMappingURL=prometheus.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/pyperf.js




/**
 * pyperf's JSON (`-o`): the value is the mean of the values of all its processes, which are kept as samples;
 * warm-ups and calibrations are not. The unit of the metadata says what it is: `time` (second), `memory` (byte), or
 * `value` (integer), whose direction is not known. What all benchmarks share stands once, in the file's metadata.
 */
const pyperf = {
    name: 'pyperf',
    summary: 'JSON that pyperf writes with --output',
    samples: true,
    units: 's, bytes, counts',
    mark: 'the keys "benchmarks", "runs" and "warmups" or "loops"',
    source: 'documentation',
    detect: (text) => Math.max(byKeys(0.9, '{', 'benchmarks', 'runs', 'warmups')(text), bare(text)),
    parse: (text) => readDocument(text, (value, report) => {
        const common = valueAt(value, 'metadata');
        return objectsOf(valueAt(value, 'benchmarks'), 'benchmarks', report).flatMap((entry) => pyperf_benchmarkOf({ ...(isObject(common) ? common : {}), ...metadataOf(entry) }, entry, report));
    }),
};
const bare = byKeys(0.8, '{', 'benchmarks', 'runs', 'metadata', 'perf_version');
const metadataOf = ({ entry }) => (isObject(entry['metadata']) ? entry['metadata'] : {});
const pyperf_metrics = {
    second: { metric: 'time', unit: 's' },
    byte: { metric: 'memory', unit: 'B' },
    integer: { metric: 'value', unit: '' },
};
function pyperf_benchmarkOf(metadata, { entry, where }, report) {
    const benchmark = textIn(metadata, 'name');
    if (benchmark === undefined) {
        report(`${where} has no "name" in its metadata.`);
        return [];
    }
    const word = textIn(metadata, 'unit') ?? 'second';
    const { metric, unit } = Object.hasOwn(pyperf_metrics, word) ? pyperf_metrics[word] : { metric: 'value', unit: word };
    const name = { benchmark, dimensions: {}, metric };
    const runs = objectsOf(entry['runs'], `${where}.runs`, report).map((run) => run.entry['values'] ?? []);
    const samples = runs.flat();
    if (samples.length === 0)
        return [(0,formats_reading/* bad */.MB)(name, 'None of its runs has a value.', pyperf_known(unit))];
    const value = samples.every(isFiniteNumber) ? mean(samples) : undefined;
    return [measured(name, value, { unit, samples })];
}
function pyperf_known(text) {
    const { base, direction } = (0,units/* unitOf */.uF)(text);
    return { unit: base, direction };
}
//# sourceMappingURL=pyperf.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/pytest-benchmark.js



/**
 * pytest-benchmark's `--benchmark-json`: `time` is the mean of the rounds in seconds ± their standard deviation;
 * the rounds (`stats.data`) are samples where all of them are numbers. A test's parameters are dimensions, and stay in its name as pytest writes
 * them. Rounds that were never run are an error.
 */
const pytestBenchmark = {
    name: 'pytest-benchmark',
    summary: 'JSON that pytest-benchmark writes with --benchmark-json',
    samples: true,
    units: 's',
    mark: 'the keys "machine_info", "benchmarks" and "fullname"',
    source: 'captured',
    detect: byKeys(0.95, '{', 'machine_info', 'benchmarks', 'fullname'),
    parse: (text) => readDocument(text, (value, report) => objectsOf(valueAt(value, 'benchmarks'), 'benchmarks', report).flatMap((entry) => testOf(entry, report))),
};
/** Objects that are no JSON are shown as Python does, with an address (`<f at 0x7f01>`) that is another in each run. */
function pytest_benchmark_parametersOf(params) {
    const texts = Object.entries(dimensionsOf(params));
    return Object.fromEntries(texts.map(([name, text]) => [name, text.replace(/ at 0x[0-9a-f]+/gi, '')]));
}
function testOf({ entry, where }, report) {
    const benchmark = textIn(entry, 'fullname') ?? textIn(entry, 'name');
    if (benchmark === undefined) {
        report(`${where} has no "fullname".`);
        return [];
    }
    const name = { benchmark, dimensions: pytest_benchmark_parametersOf(entry['params']), metric: 'time' };
    const { stats } = entry;
    if (!isObject(stats))
        return [(0,formats_reading/* bad */.MB)(name, 'It has no statistics.', { unit: 'sec', direction: 'minimize' })];
    const { mean, stddev, data, rounds } = stats;
    const bounds = rounds === 1 ? {} : around(mean, stddev);
    const whole = data === undefined || (Array.isArray(data) && data.every(isFiniteNumber));
    if (!whole)
        report(`${where}.stats.data holds what is no number: its samples are left out, its mean counts.`);
    return [measured(name, mean, { unit: 's', samples: whole ? data : [], ...bounds })];
}
//# sourceMappingURL=pytest-benchmark.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/redis-benchmark.js



/**
 * What redis-benchmark prints (valkey-benchmark too), as CSV (`--csv`), as lines (`-q`) or at length: requests a second
 * and latencies of each command.
 */
const redisBenchmark = {
    name: 'redis-benchmark',
    summary: 'text of redis-benchmark and valkey-benchmark, --csv and -q too',
    samples: false,
    units: 'requests/s, ms',
    mark: 'the header `"test","rps","avg_latency_ms"`, or lines with `requests per second`',
    source: 'captured',
    detect: (text) => table(text) || quiet(text) || report(text),
    ...(0,formats_lines/* byLine */.uf)(redis_benchmark_reader),
};
const table = (0,formats_lines/* byPattern */.wI)(0.95, /^"test","rps"(?:,"|$)/);
const quiet = (0,formats_lines/* byPattern */.wI)(0.9, /: [\d.]+ requests per second(?:, p50=[\d.]+ msec)? *$/);
const report = (0,formats_lines/* byPattern */.wI)(0.9, /^====== \S.* ======$/, /^(?: *throughput summary: )?[\d.]+ requests per second$/);
const redis_benchmark_patterns = {
    rate: /^(\S.*?): ([\d.]+|-?nan|inf) requests per second(?:, p50=(\S+) msec)? *$/,
    title: /^====== (\S.*) ======$/,
    summary: /^(?: *throughput summary: )?(\S+) requests per second$/,
};
const redis_benchmark_metrics = new Map([
    ['rps', ['throughput', 'requests/s']],
    ['avg_latency_ms', ['latency mean', 'ms']],
    ['p50_latency_ms', ['latency p50', 'ms']],
    ['p95_latency_ms', ['latency p95', 'ms']],
    ['p99_latency_ms', ['latency p99', 'ms']],
    ['max_latency_ms', ['latency max', 'ms']],
]);
/** Every cell is quoted, and a quote is never in one. */
const redis_benchmark_cellsOf = (text) => /^"[^"]*"(?:,"[^"]*")*$/.test(text) ? text.slice(1, -1).split('","') : [];
function redis_benchmark_reader() {
    const out = collection();
    let heads = [];
    /** Of a report: the command, and the heads of its latencies. */
    let [title, columns] = [null, []];
    const add = (benchmark, key, number, line) => {
        const its = redis_benchmark_metrics.get(key);
        if (its !== undefined)
            out.add((0,formats_reading/* printed */.zd)({ benchmark, dimensions: {}, metric: its[0] }, number, its[1], { line }));
    };
    const inWords = (text, line) => {
        title = text.startsWith('=') ? (redis_benchmark_patterns.title.exec(text)?.[1] ?? title) : title;
        if (text.includes(' requests per second')) {
            const total = redis_benchmark_patterns.summary.exec(text)?.[1];
            if (title !== null && total !== undefined)
                return add(title, 'rps', total, line);
            const [, benchmark, rate = '', median] = redis_benchmark_patterns.rate.exec(text) ?? [];
            if (benchmark === undefined)
                return;
            add(benchmark, 'rps', rate, line);
            if (median !== undefined)
                add(benchmark, 'p50_latency_ms', median, line);
        }
        else if (/^ +avg +min +p50 /.test(text))
            columns = text.trim().split(/ +/);
        else if (columns.length > 0) {
            const numbers = text.trim().split(/ +/);
            for (const [at, column] of columns.entries())
                if (title !== null)
                    add(title, `${column}_latency_ms`, numbers[at] ?? '', line);
            columns = [];
        }
    };
    return {
        line(text, line) {
            const cells = text.startsWith('"') ? redis_benchmark_cellsOf(text.trim()) : [];
            if (cells[0] === 'test' && cells[1] === 'rps') {
                heads = cells;
                return;
            }
            if (heads.length === 0)
                return inWords(text, line);
            if (text.trim() === '')
                return;
            if (cells.length !== heads.length) {
                return out.flaw(`${cells.length} cells stand under a header of ${heads.length}.`, line);
            }
            for (let at = 0; at < heads.length; at++)
                add(cells[0], heads[at], cells[at], line);
        },
        end: out.parsed,
    };
}
//# sourceMappingURL=redis-benchmark.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/ruby-benchmark.js




/** The table of Ruby's Benchmark: `wall`, `user` and `system` of each row. The rehearsal of `bmbm` is left out. */
const rubyBenchmark = {
    name: 'ruby-benchmark',
    summary: "text of Ruby's Benchmark: bm, bmbm, benchmark and measure",
    samples: false,
    units: 'seconds',
    mark: 'rows such as `sort:  0.029391  0.000000  0.029391 (  0.080228)`',
    source: 'captured',
    detect: (0,formats_lines/* byPattern */.wI)(0.95, / \d+\.\d{6} +\d+\.\d{6} +\d+\.\d{6} \( *\d+\.\d{6}\)$/),
    ...(0,formats_lines/* byLine */.uf)(ruby_benchmark_reader),
};
/** The columns are cut from the right: a label may hold anything. */
function ruby_benchmark_rowOf(text) {
    if (!text.endsWith(')'))
        return undefined;
    const open = text.lastIndexOf('(');
    const real = text.slice(open + 1, -1).trimStart();
    if (open < 0 || !/^\d[\d.]*$/.test(real))
        return undefined;
    const total = fractionBefore(text, open);
    const system = total && fractionBefore(text, total.start);
    const user = system && fractionBefore(text, system.start);
    if (user === undefined)
        return undefined;
    return { label: text.slice(0, user.start).trim(), user: user.word, system: system.word, real };
}
/** The word that ends before the blanks at `at`, if it is digits, a point and digits. */
function fractionBefore(text, at) {
    let end = at;
    while (text.charCodeAt(end - 1) === ruby_benchmark_space)
        end -= 1;
    const start = text.lastIndexOf(' ', end - 1) + 1;
    const point = digitsEnd(text, start);
    const isFraction = point > start && text[point] === '.' && point + 1 < end && digitsEnd(text, point + 1) === end;
    return isFraction ? { word: text.slice(start, end), start } : undefined;
}
const ruby_benchmark_space = 32;
function ruby_benchmark_reader() {
    const out = collection();
    let [rehearsing, unnamed] = [false, 0];
    const take = ({ label, user, system, real }, line) => {
        if (label === '')
            unnamed += 1;
        const benchmark = ruby_benchmark_nameIn(label) || (unnamed === 1 ? 'unnamed' : `unnamed ${unnamed}`);
        out.add((0,formats_reading/* printed */.zd)({ benchmark, dimensions: {}, metric: 'wall' }, real, 's', { line }));
        out.add((0,formats_reading/* printed */.zd)({ benchmark, dimensions: {}, metric: 'user' }, user, 's', { line }));
        out.add((0,formats_reading/* printed */.zd)({ benchmark, dimensions: {}, metric: 'system' }, system, 's', { line }));
    };
    return {
        line(text, line) {
            if (text.startsWith('Rehearsal -'))
                rehearsing = true;
            const row = rehearsing ? undefined : ruby_benchmark_rowOf(text);
            if (row !== undefined)
                take(row, line);
            if (rehearsing && / total: \S+sec$/.test(text))
                rehearsing = false;
        },
        end: out.parsed,
    };
}
/** A label without its colon, its words one blank apart. */
function ruby_benchmark_nameIn(label) {
    const name = label.includes('  ') ? label.replace(/ +/g, ' ') : label;
    return name.endsWith(':') ? name.slice(0, -1) : name;
}
//# sourceMappingURL=ruby-benchmark.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/sarif.js



/**
 * SARIF 2.1.0: of each tool the number of results at or above a level, `errors`, `warnings or worse`, `notes or
 * worse`. Runs of one tool and category are counted together. Suppressed results, those that are gone from the
 * baseline, and those that are no failures do not count. A run that did not finish (no `results`, or
 * `executionSuccessful` false) is an error.
 */
const sarif = {
    name: 'sarif',
    summary: 'SARIF of an analyser: results at or above a level',
    samples: false,
    units: 'results',
    mark: 'the keys "runs", "tool" and "driver"',
    source: 'captured',
    // Some write the results, which may be many, before the tool.
    detect: (text) => Math.max(usual(text), resultsFirst(text)),
    parse: (text) => readDocument(text, (value, report) => groupedBy(objectsOf(valueAt(value, 'runs'), 'runs', report).map(sarif_runOf), ({ id }) => id).flatMap(toolOf)),
};
const usual = byKeys(0.9, '{', 'runs', 'tool', 'driver', 'version');
const resultsFirst = byKeys(0.85, '{', 'runs', 'results', 'ruleId', 'physicalLocation');
const sarif_metrics = [
    ['errors', ['error']],
    ['warnings or worse', ['error', 'warning']],
    ['notes or worse', ['error', 'warning', 'note']],
];
function sarif_runOf({ entry }) {
    const driver = valueAt(entry, 'tool.driver.name');
    const benchmark = typeof driver === 'string' && driver !== '' ? driver : 'tool';
    const category = categoryOf(valueAt(entry, 'automationDetails.id'));
    const name = { benchmark, dimensions: category === '' ? {} : { category } };
    return { id: (0,formats_reading/* identity */.D_)({ ...name, metric: '' }), name, levels: sarif_unfinished(entry) ?? countedIn(entry) };
}
/** SARIF 2.1.0, 3.17.3: what follows the last slash names this very run, what stands before it what was analysed. */
const categoryOf = (id) => (typeof id === 'string' ? id.replace(/\/?[^/]*$/, '') : '');
function countedIn(run) {
    const defaults = levelsOf(run);
    return objectsOf(run['results'], 'results', () => { }).flatMap(({ entry }) => levelOf(entry, defaults));
}
function toolOf(runs) {
    const { name } = runs[0];
    const known = { unit: 'results', direction: 'minimize' };
    const why = runs.map(({ levels }) => levels).find((levels) => typeof levels === 'string');
    if (why !== undefined)
        return sarif_metrics.map(([metric]) => (0,formats_reading/* bad */.MB)({ ...name, metric }, why, known));
    const levels = runs.flatMap((run) => run.levels);
    return sarif_metrics.map(([metric, counted]) => {
        const count = levels.filter((level) => counted.some((word) => word === level)).length;
        return (0,formats_reading/* good */.uw)({ ...name, metric }, count, known);
    });
}
function sarif_unfinished(run) {
    const invocations = Array.isArray(run['invocations']) ? run['invocations'] : [];
    if (invocations.some((invocation) => valueAt(invocation, 'executionSuccessful') === false)) {
        return 'The tool says that it did not succeed.';
    }
    return Array.isArray(run['results']) ? undefined : 'The tool has no results: it did not run to its end.';
}
const sarif_placeOf = (component, rule) => `${component} ${rule}`;
/** The driver's place, where the extensions count from 0. */
const driverPlace = -1;
/** The rules of the driver come last: of two rules with one id, it has the one that is meant without more words. */
function levelsOf(run) {
    const extensions = objectsOf(valueAt(run, 'tool.extensions') ?? [], 'extensions', () => { });
    const components = [
        ...extensions.map(({ entry }, place) => [place, entry['rules']]),
        [driverPlace, valueAt(run, 'tool.driver.rules')],
    ];
    return new Map(components.flatMap(([component, rules]) => rulesOf(component, rules)));
}
function rulesOf(component, rules) {
    return objectsOf(rules ?? [], 'rules', () => { }).flatMap(({ entry }, place) => {
        const [id, level] = [textIn(entry, 'id'), valueAt(entry, 'defaultConfiguration.level') ?? 'warning'];
        if (typeof level !== 'string')
            return [];
        const byPlace = [sarif_placeOf(component, place), level];
        return id === undefined ? [byPlace] : [[idOf(id), level], byPlace];
    });
}
/** No id looks like a place. */
const idOf = (id) => `id ${id}`;
function levelOf(result, defaults) {
    const { suppressions, kind = 'fail', baselineState } = result;
    const suppressed = Array.isArray(suppressions) &&
        suppressions.some((one) => (valueAt(one, 'status') ?? 'accepted') === 'accepted');
    if (suppressed || kind !== 'fail' || baselineState === 'absent')
        return [];
    return [textIn(result, 'level') ?? defaultOf(result, defaults) ?? 'warning'];
}
/**
 * SARIF 2.1.0, 3.27.5-3.27.7 and 3.52: a rule is named by its place in its component, which is the driver where none
 * is given, or by its id, which may have parts behind it (`CA1000/1`).
 */
function defaultOf(result, defaults) {
    const component = valueAt(result, 'rule.toolComponent.index') ?? driverPlace;
    const place = valueAt(result, 'rule.index') ?? result['ruleIndex'];
    const id = textIn(result, 'ruleId') ?? valueAt(result, 'rule.id');
    const byPlace = isFiniteNumber(component) && isFiniteNumber(place) && place >= 0
        ? defaults.get(sarif_placeOf(component, place))
        : undefined;
    if (byPlace !== undefined || typeof id !== 'string')
        return byPlace;
    return defaults.get(idOf(id)) ?? defaults.get(idOf(id.replace(/\/[^/]*$/, '')));
}
//# sourceMappingURL=sarif.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/sysbench.js



/**
 * What sysbench prints: what a test counts a second, and the latencies of its events (ms, two decimals). The benchmark is
 * the test as far as its words tell (`cpu`, `memory`, `sql`, `fileio`), the number of threads a dimension.
 */
const sysbench = {
    name: 'sysbench',
    summary: 'text of sysbench 1.0 and newer',
    samples: false,
    units: 'ms, events, transactions, operations and bytes a second',
    mark: 'the lines `sysbench 1.0…`, `General statistics:` and `Latency (ms):`',
    source: 'captured',
    detect: (0,formats_lines/* byPattern */.wI)(0.95, /^sysbench \d/, /^Latency \(ms\):$/),
    ...(0,formats_lines/* byLine */.uf)(sysbench_reader),
};
const sysbench_patterns = {
    start: /^sysbench \d/,
    threads: /^Number of threads: (\d+)$/,
    events: /^ +(?:events per second|events\/s \(eps\)): +(\S+)$/,
    /** `transactions: 2040 (407.85 per sec.)` */
    counted: /^ *(transactions|queries|Total operations): +\d+ +\((\S+) per sec/,
    moved: /^[\d.]+ MiB transferred \((\S+) MiB\/sec\)$/,
    files: /^ +(reads|writes|fsyncs)\/s: +(\S+)$/,
    bytes: /^ +(read|written), MiB\/s: +(\S+)$/,
    errors: /^ +ignored errors: +(\d+) /,
    latency: /^ +(avg|max|\d+th percentile): +(\S+)$/,
};
/** Words that tell which test it is. */
const tests = [
    [/^CPU speed:$/, 'cpu'],
    [/^Running memory speed test/, 'memory'],
    [/^SQL statistics:$/, 'sql'],
    [/^(?:File operations|Extra file open flags):/, 'fileio'],
];
function sysbench_reader() {
    const out = collection();
    let [test, threads, timing] = ['sysbench', '1', false];
    const named = (metric) => ({ benchmark: test, dimensions: { threads }, metric });
    const rates = (text, line) => {
        const events = sysbench_patterns.events.exec(text)?.[1];
        if (events !== undefined)
            out.add((0,formats_reading/* printed */.zd)(named('events'), events, 'events/s', { line }));
        const [, what, rate] = sysbench_patterns.counted.exec(text) ?? [];
        if (what !== undefined) {
            const metric = what.replace('Total ', '');
            out.add((0,formats_reading/* printed */.zd)(named(metric), rate, `${metric}/s`, { line }));
        }
        const moved = sysbench_patterns.moved.exec(text)?.[1];
        if (moved !== undefined)
            out.add((0,formats_reading/* printed */.zd)(named('transfer'), moved, 'MiB/s', { line }));
        const [, kind, files] = sysbench_patterns.files.exec(text) ?? [];
        if (kind !== undefined)
            out.add((0,formats_reading/* printed */.zd)(named(kind), files, `${kind}/s`, { line }));
        const [, way, bytes] = sysbench_patterns.bytes.exec(text) ?? [];
        if (way !== undefined)
            out.add((0,formats_reading/* printed */.zd)(named(way), bytes, 'MiB/s', { line }));
        const errors = sysbench_patterns.errors.exec(text)?.[1];
        const known = { unit: 'errors', direction: 'minimize', line };
        if (errors !== undefined)
            out.add((0,formats_reading/* good */.uw)(named('errors'), Number(errors), known));
    };
    return {
        line(text, line) {
            if (sysbench_patterns.start.test(text))
                [test, threads, timing] = ['sysbench', '1', false];
            threads = sysbench_patterns.threads.exec(text)?.[1] ?? threads;
            test = tests.find(([words]) => words.test(text))?.[1] ?? test;
            if (/^\S/.test(text))
                timing = text === 'Latency (ms):';
            rates(text, line);
            const [, word, time] = timing ? (sysbench_patterns.latency.exec(text) ?? []) : [];
            if (word === undefined)
                return;
            const metric = word === 'avg' ? 'mean' : word.replace(/^(\d+)th percentile$/, 'p$1');
            out.add((0,formats_reading/* printed */.zd)(named(`latency ${metric}`), time, 'ms', { line }));
        },
        end: out.parsed,
    };
}
//# sourceMappingURL=sysbench.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/tinybench.js



/**
 * tinybench's results as JSON. It writes none itself; `JSON.stringify(bench.tasks.map(({ name, result }) => ({ name,
 * result })))` does, and so does `{ name, ...result }`. `time` is the mean latency and `throughput` the mean
 * throughput, each with its margin of error; samples are there with `retainSamples`. Results of versions before 3
 * (`mean`, `hz`) are read too. A task that threw or was aborted is an error, one that did not run is skipped.
 */
const tinybench = {
    name: 'tinybench',
    summary: "JSON of tinybench's tasks: a list of name and result",
    samples: true,
    units: 'ms, ops/s',
    mark: 'a list of objects with "name" and tinybench\'s statistics',
    source: 'captured',
    detect: (text) => Math.max(tinybench_current(text), tinybench_old(text)),
    parse: (text) => readDocument(text, (value, report) => objectsOf(value, 'tasks', report).flatMap((entry) => {
        const name = nameIn(entry, 'name', report);
        return name === undefined ? [] : taskOf(name, entry);
    })),
};
/** Keys that stand before the samples, which may be half a million. */
const tinybench_current = byKeys(0.85, '[', 'name', 'latency', 'moe', 'rme');
const tinybench_old = byKeys(0.8, '[', 'name', 'totalTime', 'hz', 'period');
function taskOf(benchmark, { entry }) {
    const result = isObject(entry['result']) ? entry['result'] : entry;
    const name = { benchmark, dimensions: {} };
    const ended = tinybench_endOf(result);
    if (ended) {
        return [(0,formats_reading/* bad */.MB)({ ...name, metric: 'time' }, ended.message, { ...ended, unit: 'sec', direction: 'minimize' })];
    }
    const isOld = result['latency'] === undefined;
    const [time, rate] = isOld ? [result, { mean: result['hz'] }] : [result['latency'], result['throughput']];
    return [
        statistic({ ...name, metric: 'time' }, time, 'ms'),
        statistic({ ...name, metric: 'throughput' }, rate, 'ops/s'),
    ];
}
/** Why there are no statistics, if there are none. */
function tinybench_endOf(result) {
    if (Object.keys(result).every((key) => key === 'name'))
        return { status: 'skipped', message: 'It was not run.' };
    const state = result['state'] ?? (result['error'] === undefined ? 'completed' : 'errored');
    if (state === 'not-started')
        return { status: 'skipped', message: 'It was not run.' };
    if (state !== 'errored' && result['latency'] === undefined && result['mean'] === undefined) {
        return { status: 'error', message: `It has no statistics; its state is ${JSON.stringify(state)}.` };
    }
    if (state !== 'errored')
        return undefined;
    const message = valueAt(result, 'error.message');
    return {
        status: 'error',
        message: typeof message === 'string' && message !== '' ? message : 'It threw an error.',
    };
}
function statistic(name, value, unit) {
    const { mean, moe, samples } = isObject(value) ? value : {};
    return measured(name, mean, { unit, samples, ...around(mean, moe) });
}
//# sourceMappingURL=tinybench.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/unix-time.js




/**
 * What the `time` commands print to stderr: bash, `-p` (POSIX), zsh, BusyBox, BSD, and GNU time with and without `-v`.
 * `wall`, `user`, `system`, and `peak_rss` where GNU time gives it. Only GNU time's `-v` and zsh name the command; of
 * several others in one text the second is `nth` 2.
 */
const unixTime = {
    name: 'unix-time',
    summary: 'stderr of `time` in bash, zsh, BusyBox, BSD and POSIX (`-p`), and of GNU time (`-v` too)',
    samples: false,
    units: 'seconds, bytes',
    mark: 'lines such as `real 0m1.234s` or `Elapsed (wall clock) time`',
    source: 'captured',
    detect: (text) => Math.max(shell(text), gnu(text), verbose(text), zsh(text), bsd(text)),
    ...(0,formats_lines/* byLine */.uf)(unix_time_reader),
};
const unix_time_patterns = {
    /** `real 0m1.234s`, `real 1.23`; in BusyBox `real 1h 2m 03s`; some locales write a comma. */
    shell: /^(real|user|sys)[ \t]+((?:\d+h )?(?:\d+m ?)?\d+(?:[.,]\d+)?s?)$/,
    bsd: /^ +(\d+[.,]\d+) real +(\d+[.,]\d+) user +(\d+[.,]\d+) sys$/,
    gnu: /^(\d[\d.]*)user (\d[\d.]*)system ([\d:.]+)elapsed \S*CPU \(\S+ (\d+)maxresident\)k$/,
    /** What precedes the first number is looked at once: a long row of digits would be tried from each of them. */
    zsh: /(?<![\d.])(\d[\d.]*)s user (\d[\d.]*)s system \S+ cpu ([\d:.]+) total$/,
    command: /^\tCommand being timed: "(.*)"$/,
    verbose: /^\t(User time|System time|Elapsed|Maximum resident|Exit status)\b.*: (\S+|(?:\d+h )?\d+m [\d.]+s)$/,
    failure: /^Command (?:exited with non-zero status|terminated by signal) \d+$/,
};
const shell = (0,formats_lines/* byPattern */.wI)(0.9, /^real[ \t]+(?:\d+h )?(?:\d+m ?)?\d+(?:[.,]\d+)?s?$/, /^user[ \t]/, /^sys[ \t]/);
const gnu = (0,formats_lines/* byPattern */.wI)(0.95, unix_time_patterns.gnu);
const verbose = (0,formats_lines/* byPattern */.wI)(0.95, /^\tElapsed \(wall clock\) time/);
const zsh = (0,formats_lines/* byPattern */.wI)(0.9, unix_time_patterns.zsh);
const bsd = (0,formats_lines/* byPattern */.wI)(0.9, unix_time_patterns.bsd);
function unix_time_reader() {
    const out = collection();
    let unnamed = 0;
    let block = {};
    let [command, failure] = [null, null];
    const emit = (values, line) => {
        if (command === null)
            unnamed += 1;
        const dimensions = command === null && unnamed > 1 ? { nth: String(unnamed) } : {};
        for (const [metric, value] of Object.entries(values)) {
            const name = { benchmark: command ?? 'time', dimensions, metric };
            const known = { unit: metric === 'peak_rss' ? 'B' : 'sec', direction: 'minimize', line };
            if (failure !== null)
                out.add((0,formats_reading/* bad */.MB)(name, failure, known));
            else if (value === undefined)
                out.add((0,formats_reading/* bad */.MB)(name, 'It printed no number.', known));
            else
                out.add((0,formats_reading/* good */.uw)(name, value, known));
        }
        block = {};
        command = null;
        failure = null;
    };
    const inVerbose = (key, word, line) => {
        if (key === 'User time')
            block['user'] = (0,units/* parseNumber */.$J)(word);
        if (key === 'System time')
            block['system'] = (0,units/* parseNumber */.$J)(word);
        if (key === 'Elapsed')
            block['wall'] = word.endsWith('s') ? lettered(word) : clock(word);
        if (key === 'Maximum resident')
            block['peak_rss'] = kibibytes(word);
        if (key === 'Exit status')
            emit(block, line);
    };
    return {
        line(text, line) {
            const shellTime = /^[rus]/.test(text) ? unix_time_patterns.shell.exec(text) : null;
            const [, word, said = ''] = shellTime ?? [];
            if (word !== undefined) {
                block[{ real: 'wall', user: 'user', sys: 'system' }[word]] = lettered(said);
                if (Object.keys(block).length === 3)
                    emit(block, line);
                return;
            }
            if (text.startsWith('\t')) {
                command = unix_time_patterns.command.exec(text)?.[1] ?? command;
                const [, key, value] = unix_time_patterns.verbose.exec(text) ?? [];
                if (key !== undefined)
                    return inVerbose(key, value, line);
            }
            else if (unix_time_patterns.failure.test(text))
                failure = text;
            const gnuTimes = text.endsWith('maxresident)k') ? unix_time_patterns.gnu.exec(text) : null;
            if (gnuTimes !== null)
                emit(gnuValues(gnuTimes), line);
            const bsdTimes = text.endsWith(' sys') ? unix_time_patterns.bsd.exec(text) : null;
            if (bsdTimes !== null) {
                const [wall, user, system] = bsdTimes.slice(1).map(lettered);
                emit({ wall, user, system }, line);
            }
            const found = text.endsWith(' total') ? unix_time_patterns.zsh.exec(text) : null;
            if (found === null)
                return;
            const [, zshUser = '', zshSystem = '', total = ''] = found;
            command = text.slice(0, found.index).trim() || null;
            emit({ wall: clock(total), user: (0,units/* parseNumber */.$J)(zshUser), system: (0,units/* parseNumber */.$J)(zshSystem) }, line);
        },
        end: out.parsed,
    };
}
function gnuValues([, user = '', system = '', elapsed = '', memory = '']) {
    return {
        wall: clock(elapsed),
        user: (0,units/* parseNumber */.$J)(user),
        system: (0,units/* parseNumber */.$J)(system),
        peak_rss: kibibytes(memory),
    };
}
/** Seconds of `1m2.5s`, `1h 2m 03s` or `2,5`. */
function lettered(said) {
    const [, hours = '0', minutes = '0', seconds = ''] = /^(?:(\d+)h )?(?:(\d+)m ?)?(\S*?)s?$/.exec(said) ?? [];
    const rest = (0,units/* parseNumber */.$J)(seconds.replace(',', '.'));
    return rest === undefined ? undefined : 3600 * Number(hours) + 60 * Number(minutes) + rest;
}
const kibibytes = (word) => {
    const value = (0,units/* parseNumber */.$J)(word);
    return value === undefined ? undefined : value * 1024;
};
/** Seconds of `h:mm:ss`, `m:ss.ss` or `s.ss`. */
function clock(word) {
    return word
        .split(':')
        .map((part) => (0,units/* parseNumber */.$J)(part))
        .reduce((total, part) => (total === undefined || part === undefined ? undefined : total * 60 + part), 0);
}
//# sourceMappingURL=unix-time.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/vegeta.js


const latencies = ['mean', '50th', '90th', '95th', '99th', 'max'].map((word) => ({
    path: `latencies.${word}`,
    metric: `latency ${word}`,
    unit: 'ns',
}));
/** The requested `rate` is a setting, and what was sent or received follows from it. */
const vegeta_fields = [
    ...latencies,
    { path: 'throughput', metric: 'throughput', unit: 'requests/s' },
    { path: 'success', metric: 'success', unit: 'share', direction: 'maximize' },
];
/** `vegeta report -type=json`: latencies (ns), successful requests a second, and the share of requests that succeeded. */
const vegeta = {
    name: 'vegeta',
    summary: 'JSON of vegeta report -type=json',
    samples: false,
    units: 'ns, requests/s, shares',
    mark: 'the keys "latencies", "bytes_in" and "status_codes"',
    source: 'documentation',
    detect: byKeys(0.95, '{', 'latencies', 'bytes_in', 'status_codes'),
    parse: (text) => readDocument(text, (value, report) => {
        const found = isObject(value) ? fieldsOf({ benchmark: 'vegeta', dimensions: {} }, value, vegeta_fields) : [];
        if (found.length === 0)
            report('There is none of what vegeta reports.');
        return found;
    }),
};
//# sourceMappingURL=vegeta.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/vegeta-text.js




/** `vegeta report`: the metrics of its JSON, under the same names. The requested rate is a setting. */
const vegetaText = {
    name: 'vegeta-text',
    summary: 'text of vegeta report',
    samples: false,
    units: 'ns…h, requests/s, shares',
    mark: 'the lines `Requests      [total, rate, throughput]` and `Latencies     [`',
    source: 'documentation',
    detect: (0,formats_lines/* byPattern */.wI)(0.95, /^Requests +\[total, rate/, /^Latencies +\[/),
    ...(0,formats_lines/* byLine */.uf)(vegeta_text_reader),
};
const row = /^(Requests|Latencies|Success) +\[([^\]]*)\] +(\S.*)$/;
const part = /(\d[\d.]*)(h|m(?!s)|s|ms|[\u00b5\u03bcu]s|ns)/g;
/** Seconds of a Go duration such as `1m40.5s`; undefined for anything else. */
function vegeta_text_secondsOf(duration) {
    const parts = [...duration.matchAll(part)];
    if (duration !== '0s' && parts.map(([all]) => all).join('') !== duration)
        return undefined;
    return parts.reduce((sum, [, number, unit]) => sum + (0,units/* toBase */.FU)((0,units/* parseNumber */.$J)(number) ?? Number.NaN, (0,units/* unitOf */.uF)(unit === 'm' ? 'min' : unit)), 0);
}
function vegeta_text_reader() {
    const out = collection();
    const named = (metric) => ({ benchmark: 'vegeta', dimensions: {}, metric });
    const latency = (word, said, line) => {
        const name = named(`latency ${/^\d/.test(word) ? `${word}th` : word}`);
        const seconds = vegeta_text_secondsOf(said);
        const known = { unit: 'sec', direction: 'minimize', line };
        if (seconds === undefined || !Number.isFinite(seconds))
            out.add((0,formats_reading/* bad */.MB)(name, `"${said}" is no duration.`, known));
        else
            out.add((0,formats_reading/* good */.uw)(name, seconds, known));
    };
    return {
        line(text, line) {
            const [, what, heads = '', said = ''] = row.exec(text) ?? [];
            if (what === undefined)
                return;
            const [words, values] = [heads.split(/, */), said.trim().split(/, */)];
            const at = (word) => values[words.indexOf(word)];
            if (what === 'Latencies')
                for (const word of words)
                    if (word !== 'min')
                        latency(word, at(word) ?? '', line);
            if (what === 'Requests' && at('throughput') !== undefined)
                out.add((0,formats_reading/* printed */.zd)(named('throughput'), at('throughput'), 'requests/s', { line }));
            if (what === 'Success') {
                const share = (0,units/* parseNumber */.$J)(values[0].replace(/%$/, ''));
                const known = { unit: 'share', direction: 'maximize', line };
                if (share === undefined)
                    out.add((0,formats_reading/* bad */.MB)(named('success'), `"${values[0]}" is no share.`, known));
                else
                    out.add((0,formats_reading/* good */.uw)(named('success'), share / 100, known));
            }
        },
        end: out.parsed,
    };
}
//# sourceMappingURL=vegeta-text.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/vitest.js


/**
 * `vitest bench --outputJson`: `time` is the mean of an iteration with its margin of error, `throughput` is `hz`.
 * Vitest empties the lists of samples before it writes them. A benchmark that threw is an error; one that was skipped is
 * not in the file. A benchmark is called by its file, its suites and its own name.
 */
const vitest = {
    name: 'vitest',
    summary: 'JSON that vitest bench writes with --outputJson',
    samples: false,
    units: 'ms, ops/s',
    mark: 'the keys "files", "groups" and "fullName"',
    source: 'captured',
    detect: byKeys(0.9, '{', 'files', 'groups', 'fullName'),
    parse: vitest_parse,
};
function vitest_parse(text) {
    return readDocument(text, (value, report) => {
        const files = objectsOf(valueAt(value, 'files'), 'files', report);
        const groups = files.flatMap(({ entry, where }) => objectsOf(entry['groups'], `${where}.groups`, report));
        return groups.flatMap((group) => groupOf(group, report));
    });
}
function groupOf({ entry, where }, report) {
    const suite = textIn(entry, 'fullName');
    return objectsOf(entry['benchmarks'], `${where}.benchmarks`, report).flatMap((benchmark) => {
        const name = nameIn(benchmark, 'name', report);
        if (name === undefined)
            return [];
        return vitest_benchmarkOf(suite === undefined ? name : `${suite} > ${name}`, benchmark);
    });
}
function vitest_benchmarkOf(benchmark, { entry }) {
    const name = { benchmark, dimensions: {} };
    const time = { ...name, metric: 'time' };
    if (entry['mean'] === undefined && (entry['error'] !== undefined || entry['sampleCount'] === 0)) {
        return [(0,formats_reading/* bad */.MB)(time, 'It threw an error.', { unit: 'sec', direction: 'minimize' })];
    }
    const { mean, moe, hz } = entry;
    return [
        measured(time, mean, { unit: 'ms', ...around(mean, moe) }),
        measured({ ...name, metric: 'throughput' }, hz, { unit: 'ops/s' }),
    ];
}
//# sourceMappingURL=vitest.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/wrk.js



/**
 * What wrk (and wrk2) prints: `requests` and `transfer` a second, `latency` with its percentiles and largest value,
 * and `errors` (responses that are no success, and socket errors; 0 where wrk says nothing). The benchmark is the URL,
 * threads and connections are dimensions.
 */
const wrk = {
    name: 'wrk',
    summary: 'text of wrk and wrk2, with `--latency` too',
    samples: false,
    units: 'us…h, requests and bytes a second',
    mark: 'lines such as `Running 1s test @ URL` and `Requests/sec:`',
    source: 'captured',
    detect: (0,formats_lines/* byPattern */.wI)(0.95, /^Running \S+ test @ \S/),
    ...(0,formats_lines/* byLine */.uf)(wrk_reader),
};
const wrk_patterns = {
    start: /^Running \S+ test @ (\S+)/,
    load: /^ +(\d+) threads? and (\d+) connections?/,
    latency: /^ +Latency +([\d.]+)([a-z]+) +\S+ +([\d.]+)([a-z]+) /,
    percentile: /^ +([\d.]+)% +([\d.]+)([a-z]+)$/,
    refused: /^ +Non-2xx or 3xx responses: (\d+)/,
    socket: /^ +Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/,
    requests: /^Requests\/sec: +(\S+)/,
    transfer: /^Transfer\/sec: +([\d.]+)([KMGTP]?)B/,
};
function wrk_reader() {
    const out = collection();
    let load = null;
    const named = (metric) => ({
        benchmark: load.url,
        dimensions: load.dimensions,
        metric,
    });
    const finish = () => {
        if (load === null || load.ended)
            return;
        const message = 'wrk was started and printed no result.';
        out.add((0,formats_reading/* bad */.MB)(named('requests'), message, { unit: 'req/s', direction: 'maximize', line: load.line }));
    };
    const measure = (text, line) => {
        const [, mean, meanUnit, largest, largestUnit] = wrk_patterns.latency.exec(text) ?? [];
        if (mean) {
            out.add((0,formats_reading/* printed */.zd)(named('latency'), mean, timeUnit(meanUnit), { line }));
            out.add((0,formats_reading/* printed */.zd)(named('latency max'), largest, timeUnit(largestUnit), { line }));
        }
        const [, percent, time, unit] = wrk_patterns.percentile.exec(text) ?? [];
        if (percent)
            out.add((0,formats_reading/* printed */.zd)(named(`latency p${Number(percent)}`), time, timeUnit(unit), { line }));
        const rate = wrk_patterns.requests.exec(text)?.[1];
        if (rate)
            out.add((0,formats_reading/* printed */.zd)(named('requests'), rate, 'req/s', { line }));
        const [, bytes, step] = wrk_patterns.transfer.exec(text) ?? [];
        if (!bytes)
            return;
        // wrk counts 1024 bytes to a KB.
        out.add((0,formats_reading/* printed */.zd)(named('transfer'), bytes, step ? `${step}iB/s` : 'B/s', { line }));
        out.add((0,formats_reading/* good */.uw)(named('errors'), load.errors, { unit: 'errors', direction: 'minimize', line }));
        load = { ...load, ended: true };
    };
    return {
        line(text, line) {
            const url = wrk_patterns.start.exec(text)?.[1];
            if (url !== undefined) {
                finish();
                load = { url, dimensions: {}, errors: 0, line, ended: false };
            }
            if (load === null || load.ended)
                return;
            const [, threads, connections] = wrk_patterns.load.exec(text) ?? [];
            if (threads)
                load = { ...load, dimensions: { threads, connections: connections } };
            const failed = wrk_patterns.refused.exec(text) ?? wrk_patterns.socket.exec(text);
            if (failed) {
                const errors = failed.slice(1).reduce((sum, count) => sum + Number(count), load.errors);
                load = { ...load, errors };
            }
            measure(text, line);
        },
        end() {
            finish();
            return out.parsed();
        },
    };
}
/** wrk writes m for minutes. */
const timeUnit = (unit) => (unit === 'm' ? 'min' : unit);
//# sourceMappingURL=wrk.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/index.js































































/** Every format there is; a new one is a file and a line here. */
const formats = [
    benchgateJson,
    // Line by line.
    goBench,
    libtest,
    criterion,
    divan,
    iai,
    gungraun,
    googleBenchmarkText,
    catch2,
    benchmarkJs,
    consoleTime,
    rubyBenchmark,
    benchmarkIps,
    dart,
    luau,
    unixTime,
    perfStat,
    perfCsv,
    asvConsole,
    wrk,
    ab,
    hey,
    vegetaText,
    ohaText,
    sysbench,
    pgbench,
    redisBenchmark,
    goTpc,
    lcov,
    prometheus,
    // JSON, XML, CSV.
    hyperfine,
    vitest,
    tinybench,
    mitata,
    pytestBenchmark,
    pyperf,
    googleBenchmark,
    criterionFiles,
    cargoCriterion,
    gungraunJson,
    nanobench,
    jmh,
    benchmarkDotNet,
    juliaBenchmarkTools,
    asv,
    benchmarkIpsJson,
    k6,
    vegeta,
    oha,
    autocannon,
    fio,
    lighthouse,
    perfStatJson,
    bencherMetricFormat,
    githubActionBenchmark,
    nyrkio,
    sarif,
    catch2Xml,
    junitXml,
    coberturaXml,
    jacocoXml,
    csv,
];
/** The format that `text` is surely of: at least half sure, and no other as sure; undefined if there is none. */
const detectFormat = (text) => (0,detection/* detectAmong */.U)(formats, null, text).format ?? undefined;
//# sourceMappingURL=index.js.map

/***/ })

};
