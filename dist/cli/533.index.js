export const id = 533;
export const ids = [533];
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

/***/ })

};
