export const id = 1682;
export const ids = [1682];
export const modules = {

/***/ 3533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ trendsOf)
});

// EXTERNAL MODULE: ./build/src/core/store/eligibility.js
var eligibility = __webpack_require__(4282);
// EXTERNAL MODULE: ./build/src/core/stats/mann-whitney.js
var mann_whitney = __webpack_require__(3808);
// EXTERNAL MODULE: ./build/src/core/stats/order-statistic.js
var order_statistic = __webpack_require__(4930);
;// CONCATENATED MODULE: ./build/src/core/stats/boundaries.js


/** Values of one side that a test looks at, where neighbours are independent. */
const windowSize = 30;
const mostChance = 0.001;
const intervalLevel = 0.025;
/** Steps in `values` whose neighbours' correlation multiplies variances by `inflation`. */
function stepsIn(values, inflation) {
    const known = new Map();
    const reach = Math.round(windowSize * inflation);
    return (from, at, to) => {
        const [start, end] = [Math.max(from, at - reach), Math.min(to, at + reach)];
        const key = `${start} ${at} ${end}`;
        const found = known.get(key) ?? stepBetween(values.subarray(start, at), values.subarray(at, end), inflation);
        known.set(key, found);
        return found;
    };
}
function stepBetween(before, after, inflation) {
    const differences = new Float64Array(before.length * after.length);
    for (const [i, late] of after.entries()) {
        for (const [j, early] of before.entries())
            differences[i * before.length + j] = late - early;
    }
    const k = (0,mann_whitney/* shiftRank */.x0)(after.length, before.length, intervalLevel, inflation);
    return {
        shift: (0,order_statistic/* selectMedian */.J$)(differences),
        low: k === 0 ? Number.NEGATIVE_INFINITY : (0,order_statistic/* select */.Lt)(differences, k - 1),
        high: k === 0 ? Number.POSITIVE_INFINITY : (0,order_statistic/* select */.Lt)(differences, differences.length - k),
        pTwoSided: (0,mann_whitney/* twoSided */.qH)((0,mann_whitney/* mannWhitneyNormal */.iQ)([...after], [...before], inflation)),
    };
}
/** Boundaries with their step, each between the boundaries beside it. */
function measured(boundaries, length, steps) {
    const at = (i) => (i < 0 ? 0 : (boundaries[i] ?? length));
    return boundaries.map((boundary, i) => ({ boundary, step: steps(at(i - 1), boundary, at(i + 1)) }));
}
/** The weakest boundary: the least certain one while any is uncertain, then the smallest that is too small. */
function weakest(candidates, smallestShift) {
    const uncertain = candidates.filter(({ step }) => step.pTwoSided > mostChance);
    const small = candidates.filter(({ step }) => Math.abs(step.shift) < smallestShift);
    const [first] = uncertain.length > 0
        ? uncertain.sort((a, b) => b.step.pTwoSided - a.step.pTwoSided)
        : small.sort((a, b) => Math.abs(a.step.shift) - Math.abs(b.step.shift));
    return first?.boundary;
}
/** Boundaries without those that chance explains or that are too small to matter, weakest first. */
function lasting(boundaries, length, { steps, smallestShift }) {
    const worst = weakest(measured(boundaries, length, steps), smallestShift);
    if (worst === undefined)
        return boundaries;
    const rest = boundaries.filter((boundary) => boundary !== worst);
    return lasting(rest, length, { steps, smallestShift });
}
//# sourceMappingURL=boundaries.js.map
// EXTERNAL MODULE: ./build/src/core/stats/noise.js
var stats_noise = __webpack_require__(3063);
;// CONCATENATED MODULE: ./build/src/core/stats/segmentation.js
/** Fewer values than this are no level of their own. */
const shortestSegment = 4;
/** Cost of every part of `values`, which should be centred near 0 and have a spread near 1. */
function squaredError(values) {
    const sums = new Float64Array(values.length + 1);
    const squares = new Float64Array(values.length + 1);
    for (let i = 0; i < values.length; i++) {
        sums[i + 1] = sums[i] + values[i];
        squares[i + 1] = squares[i] + values[i] ** 2;
    }
    return (from, to) => {
        const total = sums[to] - sums[from];
        return squares[to] - squares[from] - (total * total) / (to - from);
    };
}
/**
 * Where the levels change in the cheapest division into segments: the first index of every segment but the first.
 * Every change costs `penalty`. The division is the one that PELT finds (Killick, Fearnhead and Eckley 2012); their
 * pruning saves time in long series and changes no answer, so it is left out: callers bound the length.
 */
function cheapestBoundaries(cost, length, penalty) {
    const best = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
    const previous = new Int32Array(length + 1);
    best[0] = -penalty;
    for (let to = shortestSegment; to <= length; to++) {
        for (let from = 0; from <= to - shortestSegment; from++) {
            const total = best[from] + cost(from, to) + penalty;
            if (total < best[to]) {
                best[to] = total;
                previous[to] = from;
            }
        }
    }
    const boundaries = [];
    for (let at = previous[length]; at > 0; at = previous[at])
        boundaries.unshift(at);
    return boundaries;
}
/** 95 % point of the likelihood ratio of a change's place, from P(X <= x) = (1 - e^(-x/2))² (Hansen 2000, table 1). */
const placeBound = 7.35;
/** The one change in values[from, to): the best place, and all places within the bound of it. */
function locate(cost, from, to) {
    const [first, last] = [from + shortestSegment, to - shortestSegment];
    const totals = Array.from({ length: last - first + 1 }, (_, i) => cost(from, first + i) + cost(first + i, to));
    const least = totals.reduce((smallest, total) => Math.min(smallest, total));
    const possible = (total) => total <= least + placeBound;
    return {
        at: first + totals.indexOf(least),
        earliest: first + totals.findIndex(possible),
        latest: first + totals.findLastIndex(possible),
    };
}
//# sourceMappingURL=segmentation.js.map
;// CONCATENATED MODULE: ./build/src/core/stats/series-noise.js

/** Beyond this a series is rather a walk than a level with noise. */
const mostCorrelated = 0.75;
/** Mean of the squared differences at a distance, without the largest tenth: those are steps and outliers. */
function trimmedVariogram(values, distance) {
    const squares = new Float64Array(values.length - distance);
    for (let i = 0; i < squares.length; i++)
        squares[i] = (values[i + distance] - values[i]) ** 2;
    const kept = squares.sort().subarray(0, Math.max(1, Math.floor(0.9 * squares.length)));
    return kept.reduce((total, square) => total + square, 0) / kept.length;
}
/** For an autoregressive series g(2) / g(1) = 1 + φ. */
function correlationOf(values) {
    const near = trimmedVariogram(values, 1);
    if (near === 0)
        return 0;
    const phi = trimmedVariogram(values, 2) / near - 1;
    return phi < 3 / Math.sqrt(values.length) ? 0 : Math.min(mostCorrelated, phi);
}
/** Noise of at least 3 finite values, from differences alone, so that steps do not widen it. */
function seriesNoise(values) {
    const differences = new Float64Array(values.length - 1);
    for (let i = 0; i < differences.length; i++)
        differences[i] = values[i + 1] - values[i];
    return { sigma: (0,stats_noise/* madSigma */.GU)(differences) / Math.SQRT2, phi: correlationOf(values) };
}
/** By how much correlated neighbours multiply the variance of a mean. */
const inflationOf = ({ phi }) => (1 + phi) / (1 - phi);
//# sourceMappingURL=series-noise.js.map
;// CONCATENATED MODULE: ./build/src/core/stats/change-points.js





/** So many of the newest values are analysed: all divisions of these take a few milliseconds. */
const longestWindow = 1000;
/** Values after a change that make it firm, where neighbours are independent. */
const firmAfter = 8;
/** Noise far below the smallest change that counts is none, and a constant series has a scale to divide by. */
const smallestNoise = 0.1;
/** Values each side of the one that is compared with its surroundings. */
const surroundings = 5;
function clipped(values, reach) {
    return values.map((value, i) => {
        const centre = (0,order_statistic/* median */.JZ)(values.subarray(Math.max(0, i - surroundings), i + surroundings + 1));
        return Math.min(centre + reach, Math.max(centre - reach, value));
    });
}
/** Cost in units of the long-run variance, so that the penalty holds for correlated values too. */
function costOf(values, { sigma, phi }) {
    const calm = clipped(values, (3 * sigma) / Math.sqrt(1 - phi));
    const centre = (0,order_statistic/* median */.JZ)(calm);
    const unit = (sigma * Math.sqrt(1 + phi)) / (1 - phi);
    return squaredError(calm.map((value) => (value - centre) / unit));
}
/**
 * Where the level of a series changes for good: winsorised least squares with a penalty of 2 ln n for every change,
 * then those removed that a rank test (p > 0.001, variance inflated for correlated neighbours) or the size (below
 * `smallestShift`) does not carry. Looks at the newest 1,000 values. Deterministic. Fewer than 8 values have no change.
 * @throws RangeError when a value is not finite or `smallestShift` is not above 0.
 */
function changePoints(values, smallestShift) {
    (0,stats_noise/* requireFinite */.hp)(values);
    if (!(smallestShift > 0))
        throw new RangeError(`the smallest change must be above 0, not ${smallestShift}`);
    const from = Math.max(0, values.length - longestWindow);
    const recent = Float64Array.from(values).subarray(from);
    if (recent.length < 2 * shortestSegment)
        return { from, noise: { sigma: 0, phi: 0 }, points: [] };
    const noise = seriesNoise(recent);
    const scale = { ...noise, sigma: Math.max(noise.sigma, smallestNoise * smallestShift) };
    const cost = costOf(recent, scale);
    const steps = stepsIn(recent, inflationOf(noise));
    const found = cheapestBoundaries(cost, recent.length, 2 * Math.log(recent.length));
    const kept = lasting(found, recent.length, { steps, smallestShift });
    const settled = firmAfter * inflationOf(noise);
    const points = located(kept, recent.length, cost).map(({ start, end, ...place }) => ({
        ...place,
        ...steps(start, place.at, end),
        before: (0,order_statistic/* median */.JZ)(recent.subarray(start, place.at)),
        after: (0,order_statistic/* median */.JZ)(recent.subarray(place.at, end)),
        firm: recent.length - place.at >= settled,
    }));
    return { from, noise, points: points.map((point) => moved(point, from)) };
}
/** Every boundary at its best place between its neighbours, which may have moved since others were removed. */
function located(boundaries, length, cost) {
    const placed = [];
    for (const i of boundaries.keys()) {
        const [start, end] = [placed.at(-1)?.at ?? 0, boundaries[i + 1] ?? length];
        placed.push({ start, end, ...locate(cost, start, end) });
    }
    return placed;
}
const moved = (point, by) => ({
    ...point,
    at: point.at + by,
    earliest: point.earliest + by,
    latest: point.latest + by,
});
//# sourceMappingURL=change-points.js.map
// EXTERNAL MODULE: ./build/src/core/model/measurement.js
var measurement = __webpack_require__(8711);
// EXTERNAL MODULE: ./build/src/core/model/session.js
var session = __webpack_require__(447);
;// CONCATENATED MODULE: ./build/src/core/trends/series.js




/** Pairs tell smaller changes than jobs do. */
const smallestPaired = 0.01;
const smallestStored = 0.02;
/** Why an entry cannot stand beside the newest one; null when it can. */
function obstacleTo({ report, metric }, newest) {
    if (metric.status !== 'ok' || metric.value === null)
        return 'without a value';
    if (metric.unit !== newest.metric.unit)
        return 'in another unit';
    const { definitionHash } = newest.report;
    if (definitionHash !== '' && report.definitionHash !== '' && report.definitionHash !== definitionHash)
        return 'of another definition';
    const alike = newest.metric.machineIndependent || (0,session/* fingerprint */.R)(report.machine) === (0,session/* fingerprint */.R)(newest.report.machine);
    return alike ? null : 'of another machine';
}
const anchored = (verdict, metric) => verdict.metric === metric && verdict.baseline.startsWith('paired:best');
/** ln(1 + worse) of a verdict on shares; null for one that says nothing of the size. */
function ratioOf({ evidence }) {
    const { worse, absolute } = evidence;
    return worse === null || absolute || worse <= -1 ? null : Math.log1p(worse);
}
/** Verdicts of a metric against the newest anchor, by session; ratios to older anchors stand on another level. */
function ratiosOf(entries, verdicts, metric) {
    const bySession = new Map(verdicts.filter((verdict) => anchored(verdict, metric)).map((verdict) => [verdict.session, verdict]));
    const anchor = entries
        .toReversed()
        .map(({ report }) => bySession.get(report.session)?.baseline)
        .find((baseline) => baseline !== undefined) ?? null;
    const ratio = (session) => {
        const verdict = bySession.get(session);
        return verdict && verdict.baseline === anchor ? ratioOf(verdict) : null;
    };
    return { anchor, ratio };
}
/** The series of one metric in reports of one benchmark and subject, oldest first; undefined when it was never measured. */
function seriesOf(reports, verdicts, name) {
    const entries = reports.flatMap((report) => {
        const metric = report.metrics.find((each) => each.name === name);
        return metric ? [{ report, metric }] : [];
    });
    const newest = entries.findLast(({ metric }) => metric.status === 'ok');
    if (!newest)
        return undefined;
    const fit = entries.filter((entry) => obstacleTo(entry, newest) === null);
    const { anchor, ratio } = ratiosOf(fit, verdicts, name);
    const { unit, direction, mandatory } = newest.metric;
    return {
        ...{ metric: name, unit, direction, mandatory, anchor },
        points: fit.map(({ report, metric }) => ({ report, value: metric.value, ratio: ratio(report.session) })),
        leftOut: countReasons(entries.map((entry) => obstacleTo(entry, newest))),
    };
}
function countReasons(reasons) {
    const counts = {};
    for (const reason of reasons)
        if (reason !== null)
            counts[reason] = (counts[reason] ?? 0) + 1;
    return counts;
}
/** Ratios to the anchor where there are enough of them, else the stored values. */
function levelsOf(series) {
    const paired = series.points.filter(({ ratio }) => ratio !== null);
    if (paired.length < 2 * shortestSegment)
        return storedLevels(series);
    return {
        basis: 'anchor',
        points: paired,
        values: paired.map(({ ratio }) => ratio),
        smallestShift: smallestPaired,
        toShare: Math.expm1,
    };
}
/** Logarithms, or shares of a typical value where some are not above 0. */
function storedLevels({ points, direction }) {
    const sign = direction === null ? 1 : (0,measurement/* worseSign */.C)(direction);
    const values = points.map(({ value }) => value);
    const common = { basis: 'stored', points, smallestShift: smallestStored };
    if (values.every((value) => value > 0)) {
        return { ...common, values: values.map((value) => sign * Math.log(value)), toShare: Math.expm1 };
    }
    const sizes = values.map(Math.abs);
    const typical = (0,order_statistic/* median */.JZ)(sizes) || Math.max(...sizes) || 1;
    return { ...common, values: values.map((value) => (sign * value) / typical), toShare: (shift) => shift };
}
//# sourceMappingURL=series.js.map
;// CONCATENATED MODULE: ./build/src/core/trends/changes.js



/** The lasting changes of a series. */
function changesOf(series) {
    const levels = levelsOf(series);
    const { from, points } = changePoints(levels.values, levels.smallestShift);
    const ends = [from, ...points.map(({ at }) => at), levels.points.length];
    return {
        basis: levels.basis,
        analysed: levels.points.length - from,
        changes: points.map((point, i) => ({
            ...described(levels, point, series),
            before: medianOf(levels, ends[i], point.at),
            after: medianOf(levels, point.at, ends[i + 2]),
        })),
    };
}
const medianOf = ({ points }, from, to) => (0,order_statistic/* median */.JZ)(points.slice(from, to).map(({ value }) => value));
function described(levels, point, { direction }) {
    const { toShare } = levels;
    const up = direction === null ? 'shifted' : 'worse';
    const down = direction === null ? 'shifted' : 'better';
    return {
        size: toShare(point.shift),
        low: toShare(point.low),
        high: toShare(point.high),
        kind: point.shift > 0 ? up : down,
        firm: point.firm,
        range: rangeOf(levels, point.at, point.at),
        wideRange: rangeOf(levels, point.earliest, point.latest),
    };
}
function rangeOf({ points }, earliest, latest) {
    return { good: changes_measured(points[earliest - 1]), bad: changes_measured(points[latest]) };
}
const changes_measured = ({ report }) => ({
    gitSha: report.gitSha,
    report: report.number,
    at: report.capturedAt,
});
//# sourceMappingURL=changes.js.map
;// CONCATENATED MODULE: ./build/src/core/model/trend.js
/** Where a metric is heading, worst first. */
const trendWords = ['declining', 'insufficient_data', 'stable', 'improving'];
//# sourceMappingURL=trend.js.map
// EXTERNAL MODULE: ./build/src/core/stats/summary.js
var summary = __webpack_require__(2893);
;// CONCATENATED MODULE: ./build/src/core/trends/word.js



/** From here on halves are compared, before it the two ends. */
const enoughForHalves = 10;
const fewest = 2;
/** Share of the first level that is a trend. */
const notable = 0.1;
/** Share of the larger value that is rounding. */
const rounding = 1e-9;
const mean = (values) => (0,summary/* sum */.c)(values) / values.length;
/** The ends of a series; of a long one the means of its halves, without the middle value of an odd number. */
function endsOf(values) {
    if (values.length < enoughForHalves)
        return [values[0], values.at(-1)];
    const half = Math.floor(values.length / 2);
    return [mean(values.slice(0, half)), mean(values.slice(-half))];
}
/** The trend of values in the order of their reports: a change of more than 10 % of where it began. */
function wordOf(values, direction) {
    if (values.length < fewest)
        return 'insufficient_data';
    const [first, last] = endsOf(values);
    const gain = -(0,measurement/* worseSign */.C)(direction) * (last - first);
    const most = notable * Math.abs(first) + rounding * Math.max(Math.abs(first), Math.abs(last));
    if (gain > most)
        return 'improving';
    return gain < -most ? 'declining' : 'stable';
}
/** The worst word; nothing known without any. */
const worstWord = (words) => trendWords.find((word) => words.includes(word)) ?? 'insufficient_data';
//# sourceMappingURL=word.js.map
;// CONCATENATED MODULE: ./build/src/core/trends/trend.js



/** The trend of reports of one project, benchmark and subject, at least one; of one metric where it is named. */
function trendOf(source, only) {
    const branch = branchOf(source.reports);
    const reports = source.reports.filter((report) => report.branch === branch);
    const { project, benchmark, subject } = reports[0];
    const names = [...new Set(reports.flatMap(({ metrics }) => metrics.map(({ name }) => name)))];
    const metrics = names
        .filter((name) => only === null || name === only)
        .flatMap((name) => {
        const series = seriesOf(reports, source.verdicts, name);
        return series ? [metricTrend(series, source.accepted)] : [];
    });
    const reportCount = reports.length;
    return { project, benchmark, subject, branch, overall: overallOf(metrics), reports: reportCount, metrics };
}
function metricTrend(series, accepted) {
    const { metric, unit, direction, mandatory, anchor, leftOut, points } = series;
    const values = points.filter(({ report }) => accepted(report)).map(({ value }) => value);
    return {
        ...{ metric, unit, direction, mandatory, anchor, leftOut },
        word: direction === null ? null : wordOf(values, direction),
        reports: points.length,
        first: points[0].value,
        last: points.at(-1).value,
        ...changesOf(series),
    };
}
function overallOf(metrics) {
    const mandatory = metrics.filter((metric) => metric.mandatory);
    const counted = mandatory.length > 0 ? mandatory : metrics;
    return worstWord(counted.flatMap(({ word }) => (word === null ? [] : [word])));
}
/** The branch of most reports, of several the one with the newest: branches are different stories. */
function branchOf(reports) {
    const counts = new Map();
    for (const { branch } of reports)
        counts.set(branch, (counts.get(branch) ?? 0) + 1);
    const most = Math.max(...counts.values());
    return reports.findLast(({ branch }) => counts.get(branch) === most).branch;
}
//# sourceMappingURL=trend.js.map
;// CONCATENATED MODULE: ./build/src/app/trends.js


/** The trend of every series of lasting commits that the query names, in the order of the history. */
function trendsOf(history, { benchmark, metric, limit }) {
    const about = benchmark === null ? {} : { benchmark };
    const lasting = history.reports(about).filter((report) => (0,eligibility/* passingObstacle */.$f)(report) === null);
    const verdicts = history.verdicts(about);
    return seriesIn(lasting).flatMap((reports) => {
        const source = {
            reports: limit === null ? reports : reports.slice(-limit),
            verdicts: verdicts.filter((verdict) => isAbout(verdict, reports[0])),
            accepted: eligibility/* isAccepted */.oB,
        };
        const trend = trendOf(source, metric);
        return trend.metrics.length > 0 ? [trend] : [];
    });
}
const isAbout = (one, other) => one.benchmark === other.benchmark && one.subject === other.subject;
/** Reports of each project, benchmark and subject; the history gives them series by series. */
function seriesIn(reports) {
    const series = [];
    for (const report of reports) {
        const current = series.at(-1);
        if (current && current[0].project === report.project && isAbout(current[0], report))
            current.push(report);
        else
            series.push([report]);
    }
    return series;
}
//# sourceMappingURL=trends.js.map

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

/***/ 5021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ groundsOf),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9391);

function rowOf(verdict) {
    const { kind, metric, baseline, gate, reason, evidence, unit } = verdict;
    return {
        kind,
        benchmark: subjectOf(verdict),
        metric: metric ?? '(whole benchmark)',
        values: values(evidence, unit),
        worse: worse(evidence, unit),
        against: baseline || gate,
        reason,
    };
}
/** The benchmark, with its subject where that is not this repository itself. */
const subjectOf = ({ benchmark, subject }) => subject === 'self' || subject === '' ? benchmark : `${benchmark} [${subject}]`;
function values({ base, head }, unit) {
    const [from, to] = [base, head].map((value) => (value === null ? null : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(value, unit)));
    if (from !== null && to !== null)
        return `${from} → ${to}`;
    return to ?? (from === null ? '' : `${from} → ?`);
}
function worse({ absolute, worse, low, high }, unit) {
    if (worse === null)
        return '';
    const show = (value) => (absolute ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)(value, unit) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .change */ .Zg)(value));
    return low === null || high === null ? show(worse) : `${show(worse)} (${show(low)} to ${show(high)})`;
}
/** What the numbers of a verdict hold at: `8 pairs, 99.2 % sure, fails above 2 %, passes below 5 %`. */
function groundsOf({ evidence, policy, unit }) {
    const { pairs, confidence, absolute, pReject, pPass, attempt, allowed } = evidence;
    const margin = (share, own) => absolute ? own && (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(own, unit) : share === null ? null : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(share);
    const tolerance = policy && margin(policy.tolerance, policy.absTolerance);
    const limit = policy && margin(policy.limit, policy.absLimit);
    const parts = [
        pairs !== null && `${pairs} pairs`,
        confidence !== null && `interval at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(confidence)}`,
        pReject !== null && `p(worse than tolerated) ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(pReject)}`,
        pPass !== null && `p(within the limit) ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(pPass)}`,
        attempt !== undefined && allowed !== undefined && `attempt ${attempt}, at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(allowed)}`,
        tolerance && `tolerance ${tolerance}`,
        limit && `limit ${limit}`,
    ];
    return parts.filter((part) => typeof part === 'string').join(', ');
}
//# sourceMappingURL=row.js.map

/***/ }),

/***/ 447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/** The words by which two machines are the same or not. */
function fingerprint(machine) {
    if (machine.label)
        return `label ${machine.label}`;
    const { cpu, cores, memoryGiB, arch, os, gpu } = machine;
    return `${cpu}, ${cores} cores, ${memoryGiB} GiB, ${arch}, ${os}${gpu ? `, ${gpu}` : ''}`;
}
//# sourceMappingURL=session.js.map

/***/ }),

/***/ 3063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ madSigma),
/* harmony export */   Ns: () => (/* binding */ vonNeumannRatio),
/* harmony export */   Sv: () => (/* binding */ outlierShare),
/* harmony export */   hp: () => (/* binding */ requireFinite),
/* harmony export */   sh: () => (/* binding */ bimodalityCoefficient)
/* harmony export */ });
/* unused harmony export lag1Autocorrelation */
/* harmony import */ var _order_statistic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4930);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2893);


/** MAD times this is the standard deviation of a normal sample (1 / Φ⁻¹(3/4)). */
const madToSigma = 1.4826;
/** @throws RangeError when a value is not finite: one NaN would turn every answer into another. */
function requireFinite(values) {
    for (let i = 0; i < values.length; i++) {
        if (!Number.isFinite(values[i]))
            throw new RangeError(`value ${i} is ${values[i]}, not a finite number`);
    }
}
/**
 * The spread of the core of a sample: 1.4826 times the median distance from the median. Tails, however long, do not
 * reach it. @throws RangeError when the sample is empty or not finite.
 */
function madSigma(values) {
    requireFinite(values);
    if (values.length === 0)
        throw new RangeError('an empty sample has no spread');
    const centre = (0,_order_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(values);
    return madToSigma * (0,_order_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(Float64Array.from(values, (value) => Math.abs(value - centre)));
}
/** Share of the values that lie further than `distance` times the core spread from the median. */
function outlierShare(values, distance = 5) {
    const reach = distance * madSigma(values);
    const centre = (0,_order_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(values);
    return (Array.prototype.filter.call(values, (value) => Math.abs(value - centre) > reach).length / values.length);
}
/** Deviations from the mean and the sum of their squares; null when nothing varies or there are under 3 values. */
function deviations(values) {
    requireFinite(values);
    if (values.length < 3)
        return null;
    const { mean } = (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryOf */ .Y)(values);
    const d = Float64Array.from(values, (value) => value - mean);
    const squares = (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(d.map((each) => each * each));
    return squares > 0 ? { d, squares } : null;
}
/** Autocorrelation of neighbours, Σ dᵢ dᵢ₊₁ / Σ dᵢ²; null where it is undefined (constant, fewer than 3 values). */
function lag1Autocorrelation(values) {
    const found = deviations(values);
    if (found === null)
        return null;
    const { d, squares } = found;
    return sum(d.subarray(1).map((each, i) => each * d[i])) / squares;
}
/**
 * Mean squared difference of neighbours over the variance (von Neumann 1941): 2 for independent values, near 0 for
 * a slow drift. Null where it is undefined.
 */
function vonNeumannRatio(values) {
    const found = deviations(values);
    if (found === null)
        return null;
    const { d, squares } = found;
    return (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(d.subarray(1).map((each, i) => (each - d[i]) ** 2)) / squares;
}
/**
 * Sarle's bimodality coefficient from the bias-corrected skewness and excess kurtosis: 5/9 for a uniform sample,
 * above it rather two humps than one. Null with fewer than 4 values or nothing that varies.
 */
function bimodalityCoefficient(values) {
    const found = deviations(values);
    const n = values.length;
    if (found === null || n < 4)
        return null;
    const { d, squares } = found;
    const variance = squares / n;
    const skew = (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(d.map((each) => each ** 3)) / n / variance ** 1.5;
    const excess = (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(d.map((each) => each ** 4)) / n / variance ** 2 - 3;
    const fairSkew = (skew * Math.sqrt(n * (n - 1))) / (n - 2);
    const fairExcess = ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * excess + 6);
    return (fairSkew ** 2 + 1) / (fairExcess + (3 * (n - 1) ** 2) / ((n - 2) * (n - 3)));
}
//# sourceMappingURL=noise.js.map

/***/ }),

/***/ 4282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ passingObstacle),
/* harmony export */   OK: () => (/* binding */ eligible),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   oB: () => (/* binding */ isAccepted)
/* harmony export */ });
/* unused harmony export obstacle */
const pullRequestEvents = ['pull_request', 'pull_request_target', 'merge_group'];
// A merge queue's commits may still be thrown away, like those of the pull requests they are made of.
const pullRequestRef = /^(refs\/)?pull\/|(^|\/)gh-readonly-queue\//;
/** Rules of a metric of a stored report: today's, and where those are silent the report's own. */
function rulesOf(context, metric) {
    const today = context.today(metric.name);
    return {
        direction: today?.direction ?? metric.direction,
        target: today ? today.target : metric.target,
        mandatory: today?.mandatory ?? metric.mandatory,
    };
}
function valueObstacle(report, context) {
    const { metrics } = report;
    if (!metrics.some(({ status }) => status === 'ok'))
        return 'it has no value';
    const absent = metrics.find((metric) => metric.status !== 'ok' && rulesOf(context, metric).mandatory)?.name ??
        context.required.find((name) => !metrics.some((metric) => metric.name === name && metric.status === 'ok'));
    return absent === undefined ? null : `the mandatory metric ${absent} has no value`;
}
/** Why this report is of no commit that lasts, or null: such reports stay out of baselines and trends. */
function passingObstacle({ dryRun, dirty, event, branch, }) {
    if (dryRun)
        return 'it is of a dry run';
    if (dirty)
        return 'it is of a tree with uncommitted changes';
    if (pullRequestEvents.includes(event) || pullRequestRef.test(branch ?? ''))
        return 'it is of a pull request';
    return null;
}
const verdictObstacle = ({ verdict }) => verdict === 'FAIL' || verdict === 'REJECT' || verdict === 'ERROR' ? `its verdict was ${verdict}` : null;
/** True for a report of a lasting commit that was not judged to be worse. */
const isAccepted = (report) => passingObstacle(report) === null && verdictObstacle(report) === null;
/** Why this report cannot be a baseline, or null when it can. */
function obstacle(report, context) {
    const { project, benchmark, subject, definitionHash } = context;
    if (report.project !== project || report.benchmark !== benchmark || report.subject !== subject)
        return 'it is of another series';
    if (report.session === context.session)
        return 'it is of the session being judged';
    const unfit = passingObstacle(report) ?? verdictObstacle(report);
    if (unfit !== null)
        return unfit;
    if (definitionHash !== null && report.definitionHash !== '' && report.definitionHash !== definitionHash)
        return 'the benchmark was defined differently';
    return valueObstacle(report, context);
}
/** The reports that may be a baseline, in series order. */
const eligible = (reports, context) => reports.filter((report) => obstacle(report, context) === null).sort((a, b) => a.number - b.number);
//# sourceMappingURL=eligibility.js.map

/***/ })

};
