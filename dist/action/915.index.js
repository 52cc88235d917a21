export const id = 915;
export const ids = [915];
export const modules = {

/***/ 915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 20 modules
var core = __webpack_require__(3218);
;// CONCATENATED MODULE: ./build/src/core/model/rename.js
/** The wildcards of a pattern, in order. */
const wildcardsOf = (pattern) => pattern.replace(/[^*?]/g, '');
/** `name` of the pattern `from` as the pattern `to` has it; undefined where it does not fit. */
function carried(from, to, name) {
    const source = from
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '(.*)')
        .replace(/\?/g, '(.)');
    const parts = new RegExp(`^${source}$`, 's').exec(name)?.slice(1);
    if (parts === undefined)
        return undefined;
    const rest = parts.values();
    return to.replace(/[*?]/g, () => rest.next().value ?? '');
}
/** What `metric` is called now, over any number of renames. */
function nameNow(renames, metric) {
    const seen = new Set([metric]);
    let name = metric;
    for (;;) {
        const next = renames
            .map(({ before, now }) => carried(before, now, name))
            .find((found) => found !== undefined && !seen.has(found));
        if (next === undefined)
            return name;
        seen.add(next);
        name = next;
    }
}
/** What `metric` was called before, over any number of renames. */
function namesBefore(renames, metric) {
    const names = new Set([metric]);
    for (const name of names)
        for (const { before, now } of renames) {
            const older = carried(now, before, name);
            if (older !== undefined)
                names.add(older);
        }
    return [...names].slice(1);
}
/** By which older names the policy in force may speak of `metric`. */
const namesJudged = (renames, metric) => renames.flatMap(({ before, now, judgedBefore }) => judgedBefore ? (carried(now, before, metric) ?? []) : []);
/** Those that stand under one name now, in order of first appearance. */
function rename_groupedNow(renames, items, nameOf) {
    const groups = new Map();
    for (const item of items) {
        const name = nameNow(renames, nameOf(item));
        groups.set(name, [...(groups.get(name) ?? []), item]);
    }
    return groups;
}
//# sourceMappingURL=rename.js.map
;// CONCATENATED MODULE: ./build/src/core/model/plan.js

const tiers = ['correctness', 'performance', 'quality'];
/** Every baseline rule; those with `paired:` need a second build. */
const pairedRules = ['paired:merge-base', 'paired:best', 'paired:previous-tag'];
const isPaired = (rule) => rule.startsWith('paired:');
const plan_self = { id: 'self', attributes: {} };
/** True if `name` matches `pattern`: `*` any run of characters, `?` one character, all else itself. */
function matches(pattern, name) {
    const source = pattern
        .replace(/[.+^${}()|[\]\\]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\?/g, '.');
    return new RegExp(`^${source}$`, 's').test(name);
}
/** How this metric of this benchmark is judged; null when it is recorded only. */
function policyOf(benchmark, metric) {
    for (const name of [...namesJudged(benchmark.renames, metric), metric]) {
        const selector = benchmark.metrics.findLast(({ pattern, within = '*' }) => matches(pattern, name) && matches(within, name));
        if (selector)
            return selector.policy;
    }
    return benchmark.defaultPolicy;
}
//# sourceMappingURL=plan.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/fault.js
/** `benchmarks[2].tier`. */
function showPath(path) {
    return path.reduce((text, part) => {
        if (typeof part === 'number')
            return `${text}[${part}]`;
        return text === '' ? part : `${text}.${part}`;
    }, '');
}
/** A value as the user would recognise it, cut to one short line. */
function shown(value) {
    if (typeof value === 'bigint' || typeof value === 'number')
        return String(value);
    if (value === undefined)
        return 'nothing';
    if (value instanceof Date)
        return value.toISOString();
    const text = JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner));
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
/** 0.035 as `3.5%`. */
const percent = (share) => `${Number((share * 100).toFixed(6))}%`;
//# sourceMappingURL=fault.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./build/src/core/stats/special.js
/** Coefficients B(2k) / (2k (2k - 1)) of Stirling's series for the logarithm of the gamma function. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
const tiny = 1e-300;
const precision = 1e-16;
const mostSteps = 10_000;
/** A p value that underflowed is still not zero. */
const notZero = (p) => Math.max(p, Number.MIN_VALUE);
/** ln Γ(x) for x > 0: the recurrence up to 10, then Stirling's series. */
function logGamma(x) {
    let shift = 0;
    let z = x;
    for (; z < 10; z++)
        shift += Math.log(z);
    const tail = stirling.reduce((total, coefficient, k) => total + coefficient / z ** (2 * k + 1), 0);
    return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + tail - shift;
}
/** Evaluates b0 + a1 / (b1 + a2 / (b2 + …)) by Lentz's method; `term(k)` is [a_k, b_k]. */
function continuedFraction(b0, term) {
    let value = b0 || tiny;
    let c = value;
    let d = 0;
    for (let k = 1; k <= mostSteps; k++) {
        const [a, b] = term(k);
        d = 1 / (b + a * d || tiny);
        c = b + a / c || tiny;
        value *= c * d;
        if (Math.abs(c * d - 1) < precision)
            break;
    }
    return value;
}
/** The fraction of the incomplete beta function, which converges fast for x below its mean (DLMF 8.17.22). */
function betaFraction(x, a, b) {
    return continuedFraction(1, (k) => {
        const m = k >> 1;
        if (k % 2 === 0)
            return [(m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)), 1];
        return [(-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)), 1];
    });
}
/** Regularised incomplete beta function I_x(a, b); `y` is 1 - x, given apart so that no digits are lost. */
function regularisedBeta(x, y, a, b) {
    if (x <= 0)
        return 0;
    if (y <= 0)
        return 1;
    if (x > (a + 1) / (a + b + 2))
        return 1 - regularisedBeta(y, x, b, a);
    const logFront = a * Math.log(x) + b * Math.log(y) + logGamma(a + b) - logGamma(a) - logGamma(b);
    return Math.exp(logFront) / (a * betaFraction(x, a, b));
}
/** P(T >= t) for Student's t with `df` degrees of freedom (any real > 0), never exactly 0. */
function studentUpperTail(t, df) {
    if (t < 0)
        return 1 - studentUpperTail(-t, df);
    const square = t * t;
    const x = df / (df + square);
    const y = Number.isFinite(square) ? square / (df + square) : 1;
    return notZero(regularisedBeta(x, y, df / 2, 0.5) / 2);
}
/** erf(z / √2) by its power series, for small z. */
function centralMass(z) {
    let term = z;
    let total = z;
    for (let k = 1; Math.abs(term) > precision * Math.abs(total); k++) {
        term *= (z * z) / (2 * k + 1);
        total += term;
    }
    return 2 * total * Math.exp((-z * z) / 2) * Math.sqrt(1 / (2 * Math.PI));
}
/** P(Z >= z) for a standard normal Z, never exactly 0. */
function normalUpperTail(z) {
    if (z < 0)
        return 1 - normalUpperTail(-z);
    if (z < 2)
        return (1 - centralMass(z)) / 2;
    const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    return notZero(density / continuedFraction(z, (k) => [k, z]));
}
//# sourceMappingURL=special.js.map
;// CONCATENATED MODULE: ./build/src/core/stats/signed-rank.js

/** Resolution of log ratios: what differs by less is rounding, so it ties, and half of it is zero. */
const logQuantum = 1e-12;
/** The largest score of `n` values. */
const capOf = (n, scores) => (scores === 'capped' ? Math.ceil(n / 2) : n);
/** Bounds like 2^-6 / 0.3125 = 0.05 are hit exactly; rounding must not decide them. */
const slack = 1e-12;
/** So many coins are counted before the counts are scaled down: 2^1000 is near the largest number. */
const coinsCounted = 1000;
/** P(W <= limit) where W is the sum of those `weights` whose fair coin shows heads. */
function coinSumTail(weights, limit) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (limit >= total)
        return 1;
    if (limit < 0)
        return 0;
    if (2 * limit >= total)
        return 1 - coinSumTail(weights, total - limit - 1);
    // How many of the 2^n throws give each sum: counting takes half the work of halving chances at every coin.
    const counts = new Float64Array(limit + 1);
    counts[0] = 1;
    let [reached, thrown] = [0, 0];
    for (const weight of weights) {
        reached = Math.min(limit, reached + weight);
        for (let t = reached; t >= weight; t--)
            counts[t] = counts[t] + counts[t - weight];
        thrown++;
        if (thrown % coinsCounted === 0)
            for (let t = 0; t <= reached; t++)
                counts[t] = counts[t] * 2 ** -coinsCounted;
    }
    let sum = 0;
    for (let t = 0; t <= reached; t++)
        sum += counts[t];
    return sum * 2 ** -(thrown % coinsCounted);
}
/** P(T+ <= t) for every t with n values and no ties; built once for each n, because every look asks for it. */
const nullTables = { ranks: new Map(), capped: new Map() };
function buildNullTable(n, cap) {
    const total = sumOfScores(n, cap);
    const table = new Float64Array(total + 1);
    table[0] = 1;
    for (let rank = 1, reached = 0; rank <= n; rank++) {
        const score = Math.min(rank, cap);
        reached += score;
        for (let t = reached; t >= score; t--)
            table[t] = (table[t] + table[t - score]) / 2;
        for (let t = score - 1; t >= 0; t--)
            table[t] = table[t] / 2;
    }
    for (let t = 1; t <= total; t++)
        table[t] = Math.min(1, table[t - 1] + table[t]);
    return table;
}
/** 1 + 2 + … + cap, and cap for every rank above it. */
const sumOfScores = (n, cap) => (cap * (cap + 1)) / 2 + (n - cap) * cap;
function nullTable(n, scores = 'ranks') {
    const known = nullTables[scores].get(n);
    if (known)
        return known;
    const built = buildNullTable(n, capOf(n, scores));
    nullTables[scores].set(n, built);
    return built;
}
/** Magnitudes of the positive and of the negative values in steps of the quantum, each sorted, zeros dropped. */
function magnitudes(values, quantum) {
    const found = new Float64Array(values.length);
    // Positive ones from the front, negative ones from the back.
    let [front, back] = [0, values.length];
    for (let i = 0; i < values.length; i++) {
        const size = Math.abs(values[i]);
        const steps = quantum > 0 ? Math.round(size / quantum) : size;
        if (steps > 0)
            found[values[i] > 0 ? front++ : --back] = steps;
    }
    return [found.subarray(0, front).sort(), found.subarray(back).sort()];
}
/** Merges the two sorted sides; values of one magnitude share their mean rank. */
function rankGroups([positive, negative]) {
    const groups = [];
    let i = 0;
    let j = 0;
    while (i < positive.length || j < negative.length) {
        const before = i + j;
        const fromPositive = j === negative.length || positive[i] <= negative[j];
        const size = fromPositive ? positive[i] : negative[j];
        const first = i;
        while (positive[i] === size)
            i++;
        while (negative[j] === size)
            j++;
        const count = i + j - before;
        groups.push({ doubledScore: 2 * before + count + 1, positive: i - first, count });
    }
    return groups;
}
const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b));
function ranked(values, quantum, scores) {
    const midRanks = rankGroups(magnitudes(values, quantum));
    const n = midRanks.reduce((sum, { count }) => sum + count, 0);
    const groups = scores === 'ranks' ? midRanks : capped(midRanks, 2 * capOf(n, scores));
    let [doubledT, doubledTotal] = [0, 0];
    for (const { count, positive, doubledScore } of groups) {
        doubledT += positive * doubledScore;
        doubledTotal += count * doubledScore;
    }
    return { groups, scores, n, doubledT, doubledTotal };
}
const capped = (groups, doubledCap) => groups.map((group) => ({ ...group, doubledScore: Math.min(group.doubledScore, doubledCap) }));
/**
 * P(T* <= doubledT / 2): from the table without ties, else from the exact conditional distribution given the
 * mid-ranks (Pratt and Gibbons 1981, §3.7).
 */
function lowerTail({ groups, n, scores }, doubledT) {
    if (groups.length === n)
        return notZero(nullTable(n, scores)[doubledT / 2]);
    const unit = groups.reduce((common, { doubledScore }) => gcd(common, doubledScore), 0);
    const weights = [];
    for (const { doubledScore, count } of groups) {
        for (let i = 0; i < count; i++)
            weights.push(doubledScore / unit);
    }
    return notZero(coinSumTail(weights, doubledT / unit));
}
/** P(T* >= T), which by symmetry is the lower tail at the same distance from the other end. */
const upperTail = (sample) => lowerTail(sample, sample.doubledTotal - sample.doubledT);
/**
 * The exact test: zeros dropped (Wilcoxon), mid-ranks for ties, p from the distribution conditional on them.
 * Values are told apart in steps of `quantum`; 0 tells apart whatever differs. No NaN allowed.
 */
function signedRank(values, quantum = logQuantum) {
    const sample = ranked(values, quantum, 'ranks');
    const { n, doubledT, groups } = sample;
    const [pGreater, pLess] = [upperTail(sample), lowerTail(sample, doubledT)];
    return { n, tPlus: doubledT / 2, pGreater, pLess, ties: groups.length < n };
}
/** `pGreater` of the same test alone, for those who ask for it at every look. */
function signedRankP(values, quantum = logQuantum, scores = 'ranks') {
    return upperTail(ranked(values, quantum, scores));
}
/**
 * k such that the k-th smallest Walsh average of n values is a one-sided lower confidence bound at `level`:
 * the number of t with P(T+ <= t) <= level under the tie-free null; 0 when no bound exists.
 */
function signed_rank_walshRank(n, level) {
    const table = nullTable(n);
    let k = 0;
    while (k < table.length && table[k] <= level + slack)
        k++;
    return k;
}
//# sourceMappingURL=signed-rank.js.map
;// CONCATENATED MODULE: ./build/src/core/stats/looks.js

/** Weight of the first look: the largest that lets the smallest p of 6 pairs, 2^-6, decide at 0.05. */
const firstWeight = 0.3125;
/** Last look and the weight of every look after the first, calibrated by simulation on correlated looks. */
const table = [
    [6, 1],
    [8, 0.9],
    [11, 0.6],
    [15, 0.45],
    [21, 0.37],
    [30, 0.3],
    [42, 0.23],
    [60, 0.21],
];
const firstLook = table[0][0];
const lastEven = table.at(-1)[0];
/**
 * The looks from `minPairs` to `maxPairs` and their weights. Without the look at 6 pairs the others keep the
 * weights that hold with it: a minimum over fewer looks is never smaller, so the error stays below what was
 * calibrated. A single look is an ordinary exact test and takes weight 1.
 */
function scheduleOf(minPairs, maxPairs) {
    const kept = table.filter(([look]) => look >= minPairs && look <= maxPairs);
    const looks = kept.map(([look]) => look);
    const rest = kept.length === 1 ? 1 : (kept.at(-1)?.[1] ?? 1);
    const weights = looks.map((look) => (look === firstLook && looks.length > 1 ? firstWeight : rest));
    return { looks, weights };
}
/** Many early looks, because most changes are harmless and each look less saves runs; weights by simulation. */
const looks_short = { looks: [6, 7, 8, 9, 10, 12, 14, 16, 19, 22, 26, 30, 35, 42], weight: 0.2 };
/** Fewer looks, and late ones: what they leave for each of them is what finds small changes among many metrics. */
const looks_long = { looks: [6, 8, 12, 16, 22, 30, 42, 60, 85, 120], weight: 0.17 };
const weightIn = ({ looks, weight }, look) => !looks.includes(look) ? 0 : look === firstLook ? firstWeight : weight;
/**
 * Both questions' looks. Up to 60 pairs they are asked together, by plain ranks. With more pairs each has looks of its
 * own and ranks are capped: after 42 pairs harmlessness is not asked any more, and only what may still be proven goes
 * on. Weights hold also where looks are left out, as for `scheduleOf`.
 */
function schedulesOf(minPairs, maxPairs) {
    if (maxPairs <= lastEven) {
        const { looks, weights } = scheduleOf(minPairs, maxPairs);
        return { looks, long: weights, short: weights, scores: 'ranks', sightFrom: null };
    }
    const all = [...new Set([...looks_short.looks, ...looks_long.looks])].sort((a, b) => a - b);
    const looks = all.filter((look) => look >= minPairs && look <= maxPairs);
    return {
        looks,
        long: looks.map((look) => weightIn(looks_long, look)),
        short: looks.map((look) => weightIn(looks_short, look)),
        scores: 'capped',
        sightFrom: looks_short.looks.at(-1),
    };
}
/** The first look that there can be, and the last. */
const lookRange = {
    first: firstLook,
    last: Math.max(...looks_long.looks, ...looks_short.looks, lastEven),
};
/**
 * The pairs to allow where both questions are asked at `level`: `maxPairs`, unless no p of so few could answer one of
 * them; then every look that there is.
 */
function enoughPairs(level, minPairs, maxPairs) {
    const { looks, long, short } = schedulesOf(minPairs, maxPairs);
    const idle = [long, short].some((weights) => firstRejectingLook(1, level, { looks, weights }) === null);
    return idle ? lookRange.last : maxPairs;
}
/** p of the long question above which nobody waits for its answer: chance alone gives less in one of three. */
const inSight = 1 / 3;
/**
 * The first look at which one of `family` hypotheses can be rejected at all, since no p of n pairs is below 2^-n;
 * null when there is none, so that the design could never fire.
 */
function firstRejectingLook(family, alpha, { looks, weights }) {
    const found = looks.findIndex((look, i) => 2 ** -look / weights[i] <= alpha / family + slack);
    return looks[found] ?? null;
}
/** The sequential p value after the last of `ps`: min p/v, capped at 1; valid at any stopping time in the schedule. */
function sequentialP(ps, weights) {
    return ps.reduce((least, p, i) => (weights[i] > 0 ? Math.min(least, p / weights[i]) : least), 1);
}
//# sourceMappingURL=looks.js.map
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(9396);
;// CONCATENATED MODULE: ./build/src/core/manifest/scalars.js


/** Separates what is wrong from how to mend it inside one validation message. */
const hintMark = '\n';
/** Message for a value that is not `noun`, and how to write one. */
const expected = (noun, hint) => ({
    error: (issue) => `${shown(issue.input)} is not ${noun}${hintMark}${hint}`,
});
/** The same schema with its one sentence for editors. */
const doc = (schema, sentence) => schema.check(schemas/* describe */.q0y(sentence));
/** A key that may be left out, with its sentence; not by `doc`, whose copies are a tenth of what reading a manifest takes. */
function maybe(schema, sentence) {
    const key = schemas/* optional */.lqM(schema);
    registries/* globalRegistry */.fd.add(key, { description: sentence });
    return key;
}
const pattern = (regex, noun, hint) => {
    const message = expected(noun, hint);
    return schemas/* string */.YjP(message).check(api/* _regex */.Fk(regex, message));
};
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** A name that is safe as part of a path. */
const id = pattern(idPattern, 'an id', 'use 1 to 100 letters, digits, dots, underscores or dashes, beginning with a letter or digit');
const scalars_text = pattern(/\S/, 'a text', 'write a non-empty string in quotes');
const anyText = schemas/* string */.YjP(expected('a text', 'write a string in quotes'));
const flag = schemas/* boolean */.zMY(expected('true or false', 'write true or false, without quotes'));
const unitSeconds = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 };
const seconds = (duration) => {
    const unit = duration.replace(/[\d.]/g, '');
    return Number.parseFloat(duration) * unitSeconds[unit];
};
const durationHint = 'write a number and a unit (ms, s, m, h, d) in quotes: "90s", "15m", "2h"';
/** A time above zero; seconds when read. */
const duration = schemas/* pipe */.FsL(pattern(/^(?!0+(\.0+)?[a-z])\d+(\.\d+)?(ms|s|m|h|d)$/, 'a duration above zero', durationHint), schemas/* transform */.pdi(seconds));
/** A time that may be zero; seconds when read. */
const delay = schemas/* pipe */.FsL(pattern(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'a duration', durationHint), schemas/* transform */.pdi(seconds));
const aShare = expected('a share', 'write "5%" or 0.05; as a number a share lies from 0 to 1');
/** A share of a value: 0.05 when read. A bare number above 1 is refused, because 5 most often meant 5 %. */
const share = schemas/* pipe */.FsL(schemas/* union */.KCZ([
    schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d+(\.\d+)?\s?%$/, aShare)),
    schemas/* number */.aig().check(api/* _gte */.qm(0, aShare), api/* _lte */.Zm(1, aShare)),
], aShare), schemas/* transform */.pdi((value) => (typeof value === 'string' ? Number.parseFloat(value) / 100 : value)));
/** One word of a closed list. */
const oneOf = (words) => schemas/* enum */.k5n(words);
/** Which way is better. */
const direction = schemas/* pipe */.FsL(oneOf(['minimize', 'maximize', 'lower', 'higher']), schemas/* transform */.pdi((word) => (word === 'minimize' || word === 'lower' ? 'minimize' : 'maximize')));
/** A whole number from `least` to `most`. */
const whole = (least, most = Number.MAX_SAFE_INTEGER) => {
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
    const message = expected(`a whole number ${range}`, `write a whole number ${range}, without quotes`);
    return schemas/* int */.Whr(message).check(api/* _gte */.qm(least, message), api/* _lte */.Zm(most, message));
};
const aNumber = expected('a finite number', 'write a finite number, without quotes');
const finite = schemas/* number */.aig(aNumber);
const fromZero = expected('a finite number from 0', 'write a finite number from 0, without quotes');
const nonNegative = schemas/* number */.aig(fromZero).check(api/* _gte */.qm(0, fromZero));
const aRisk = expected('a share of wrong answers', 'write a number above 0 and at most 0.5: 0.05');
const risk = schemas/* number */.aig(aRisk).check(api/* _gt */.Tx(0, aRisk), api/* _lte */.Zm(0.5, aRisk));
const sha256 = pattern(/^sha256:[0-9a-f]{64}$/, 'a SHA-256 hash', 'write "sha256:" and 64 lower-case hexadecimal digits, as sha256sum prints them');
/** A path or glob that stays inside the project. */
const insidePath = pattern(/^(?![/\\~]|[A-Za-z]:)(?!(.*[/\\])?\.\.([/\\]|$)).+$/s, 'a path inside the project', 'write it relative to the project folder, without ".." segments');
const aCommand = expected('a command', 'write a list of arguments, ["make", "-j"], or one string for the shell; neither may be empty');
/** argv, or one string for `sh -c`. */
const command = schemas/* union */.KCZ([
    schemas/* string */.YjP().check(api/* _regex */.Fk(/\S/, aCommand)),
    schemas/* array */.YOg(schemas/* string */.YjP(aCommand)).check(schemas/* refine */.YPB((argv) => !!argv[0], aCommand)),
], aCommand);
const isDate = (day) => {
    const date = new Date(`${day}T00:00:00Z`);
    return (/^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day));
};
const aDate = expected('a date', 'write an existing day in quotes: "2027-01-31"');
/** A calendar day, `YYYY-MM-DD`. */
const date = schemas/* string */.YjP(aDate).check(schemas/* refine */.YPB(isDate, aDate));
/** Name of an environment variable. */
const variable = pattern(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable', 'use letters, digits and underscores, not beginning with a digit');
const aList = (noun) => expected(`a list of ${noun}`, `write a list of ${noun} in brackets`);
/** A list; `noun` is the plural that the message uses. */
const list = (item, noun) => schemas/* array */.YOg(item, aList(noun));
/** A list with at least one element, none twice. */
const distinct = (item, noun) => {
    const message = expected(`a list of different ${noun}`, 'name each one once');
    return list(item, noun).check(schemas/* refine */.YPB((items) => new Set(items).size === items.length, message));
};
const aChange = expected('a change', 'write "12%" or 0.12; a change may be above 100 % ("150%")');
/** A relative change, also above 1 when written with a percent sign: 0.12 when read. */
const change = schemas/* pipe */.FsL(schemas/* union */.KCZ([
    schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d+(\.\d+)?\s?%$/, aChange)),
    schemas/* number */.aig().check(api/* _gte */.qm(0, aChange), api/* _lte */.Zm(1, aChange)),
], aChange), schemas/* transform */.pdi((given) => typeof given === 'number' ? given : Number.parseFloat(given) / 100));
//# sourceMappingURL=scalars.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/gate-table.js




/** Rules that only the history answers. */
const storedWords = ['best', 'best-metric', 'pinned', 'latest', 'previous', 'merge-base'];
/** Every baseline rule that is one word; `version:<label>` is the only other form. */
const baselineWords = [...pairedRules, ...storedWords];
const aRule = expected('a baseline rule', `use ${baselineWords.join(', ')} or version:<label>`);
const isBaselineRule = (word) => /^version:\S+$/.test(word) || baselineWords.some((known) => known === word);
const baselineRule = schemas/* union */.KCZ([schemas/* enum */.k5n(baselineWords), schemas/* templateLiteral */.Uy$(['version:', schemas/* string */.YjP().check(api/* _regex */.Fk(/\S+/))])], aRule);
const rules = distinct(baselineRule, 'baseline rules');
const eventKeys = (/* unused pure expression or super */ null && ([
    'pull_request',
    'merge_group',
    'push',
    'schedule',
    'release',
    'workflow_dispatch',
    'local',
]));
const baselines = schemas/* strictObject */.rej({
    pull_request: maybe(rules, 'Baselines on pull requests; default paired:merge-base and best.'),
    merge_group: maybe(rules, 'Baselines in a merge queue; default those of pull_request.'),
    push: maybe(rules, 'Baselines on a push to the default branch; default best.'),
    schedule: maybe(rules, 'Baselines of scheduled runs; default paired:best.'),
    release: maybe(rules, 'Baselines of releases; default paired:previous-tag and previous.'),
    workflow_dispatch: maybe(rules, 'Baselines of runs started by hand; default those of schedule.'),
    local: maybe(rules, 'Baselines of runs outside GitHub; default paired:merge-base.'),
});
const level = oneOf(['fail', 'warn', 'pass']);
const on = schemas/* strictObject */.rej({
    no_baseline: doc(schemas/* _default */.Rvf(level, 'warn'), 'When there is nothing to compare with.'),
    needs_more_data: doc(schemas/* _default */.Rvf(level, 'warn'), 'When too few runs exist to decide.'),
    inconclusive: doc(schemas/* _default */.Rvf(level, 'warn'), 'When all pairs are spent and nothing is proven.'),
    incomparable: doc(schemas/* _default */.Rvf(level, 'warn'), 'When definition or machine differ.'),
    missing: doc(schemas/* _default */.Rvf(level, 'fail'), 'When a metric or benchmark of the baseline is gone.'),
    new: doc(schemas/* _default */.Rvf(level, 'pass'), 'When a benchmark or metric is new.'),
    evaluator_changed: doc(schemas/* _default */.Rvf(level, 'warn'), 'When evaluator files differ between the sides.'),
    policy_changed: doc(schemas/* _default */.Rvf(level, 'warn'), 'When the change alters how it is judged.'),
});
/** The named pairs of tolerance and limit. */
const presets = {
    strict: { tolerance: 0.02, limit: 0.05 },
    shared: { tolerance: 0.03, limit: 0.1 },
    noisy: { tolerance: 0.05, limit: 0.15 },
};
const preset = oneOf(['strict', 'shared', 'noisy']);
/** Fewer pairs decide nothing, more are never looked at. */
const pairCount = whole(lookRange.first, lookRange.last);
const gateTable = schemas/* strictObject */.rej({
    mode: doc(schemas/* _default */.Rvf(oneOf(['no-regression', 'promote']), 'no-regression'), 'The question asked: is it proven worse, or proven better?'),
    preset: doc(schemas/* _default */.Rvf(preset, 'strict'), 'strict 2%/5%, shared 3%/10%, noisy 5%/15%.'),
    tolerance: maybe(share, "Worse than this with confidence fails; overrides the preset's."),
    limit: maybe(share, "Better than this with confidence passes; overrides the preset's."),
    alpha: doc(schemas/* _default */.Rvf(risk, 0.05), 'Risk of failing a job in which nothing is worse than tolerated.'),
    beta: doc(schemas/* _default */.Rvf(risk, 0.05), 'Risk of passing a metric that is worse than its limit.'),
    min_pairs: doc(schemas/* _default */.Rvf(pairCount, lookRange.first), 'Pairs before the first look.'),
    max_pairs: doc(schemas/* _default */.Rvf(pairCount, lookRange.last), `Pairs after which an undecided metric is INCONCLUSIVE; at most ${lookRange.last} are of use.`),
    baselines: doc(schemas/* _default */.Rvf(baselines, {}), 'Baseline rules by event.'),
    best_order: doc(schemas/* _default */.Rvf(distinct(oneOf(['success_rate', 'margin', 'newest']), 'orderings'), [
        'success_rate',
        'margin',
        'newest',
    ]), 'By what the best stored report is chosen.'),
    anchor_every: doc(schemas/* _default */.Rvf(whole(0), 5), 'Merges between paired runs against the anchor; 0: only on schedule.'),
    trust_stored: doc(schemas/* _default */.Rvf(flag, false), 'Whether stored time comparisons may fail, not only warn.'),
    on: doc(schemas/* prefault */.SdS(on, {}), 'What each undecided answer does to the job.'),
    fail_on: doc(schemas/* _default */.Rvf(oneOf(['mandatory', 'any', 'never']), 'mandatory'), 'Which failing metrics fail the job.'),
});
const quarantine = schemas/* strictObject */.rej({
    reason: doc(scalars_text, 'Why it may not fail for now.'),
    until: doc(date, 'Last day of the quarantine, YYYY-MM-DD.'),
});
/** The keys that say how a metric is judged; shared by metric declarations and [[policy]]. */
const judging = {
    preset: maybe(preset, 'strict 2%/5%, shared 3%/10%, noisy 5%/15%.'),
    tolerance: maybe(share, 'Worse than this share fails.'),
    limit: maybe(share, 'Better than this share with confidence passes.'),
    abs_tolerance: maybe(nonNegative, "The tolerance in the metric's unit."),
    abs_limit: maybe(nonNegative, "The limit in the metric's unit."),
    mandatory: maybe(flag, 'Whether it may fail the job; default true.'),
    exact: maybe(flag, 'Whether two runs of one build must agree exactly.'),
    machine_independent: maybe(flag, 'Whether values of other machines may be compared.'),
};
const policyTable = schemas/* strictObject */.rej({
    match: doc(scalars_text, 'Pattern of benchmark, or of benchmark/metric, with * and ?; the last match wins.'),
    ...judging,
    quarantine: maybe(quarantine, 'Measured and shown, never failing, until a day.'),
});
//# sourceMappingURL=gate-table.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/margins.js


/** Points between a tolerance and the limit that follows from it. */
const widening = 0.03;
/** Shares are declared with a few digits; this takes away what binary addition leaves. */
const rounded = (share) => Number(share.toFixed(12));
/**
 * Margins after one more rule: a preset sets both; a tolerance of its own moves the limit to at least three points
 * above it; a limit of its own holds.
 */
function narrowed(before, rule) {
    const start = rule.preset ? presets[rule.preset] : before;
    const tolerance = rule.tolerance ?? start.tolerance;
    const widened = rule.tolerance === undefined ? start.limit : Math.max(start.limit, rounded(tolerance + widening));
    return { tolerance, limit: rule.limit ?? widened };
}
/** The fault of margins that leave nothing between failing and passing. */
function marginFaults(path, { tolerance, limit }, rule) {
    if (limit > tolerance)
        return [];
    const least = percent(rounded(tolerance + widening));
    const remedy = `raise limit (${least} suits this tolerance), or leave it out`;
    return [
        {
            path: [...path, rule.limit === undefined ? 'tolerance' : 'limit'],
            what: `limit ${percent(limit)} does not exceed tolerance ${percent(tolerance)}: between them both answers must be possible`,
            hint: rule.limit === undefined ? 'lower tolerance' : remedy,
        },
    ];
}
/** The faults of margins in the metric's own unit. */
function absoluteFaults(path, rule) {
    const { abs_tolerance: tolerance, abs_limit: limit } = rule;
    if (limit === undefined)
        return [];
    const at = [...path, 'abs_limit'];
    if (tolerance === undefined) {
        return [
            {
                path: at,
                what: 'abs_limit stands without abs_tolerance',
                hint: 'add abs_tolerance, below abs_limit',
            },
        ];
    }
    if (limit > tolerance)
        return [];
    const what = `abs_limit ${limit} does not exceed abs_tolerance ${tolerance}`;
    return [{ path: at, what, hint: 'raise abs_limit or lower abs_tolerance' }];
}
//# sourceMappingURL=margins.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/policy.js




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
        ...(gate.tolerance === undefined ? [] : [`[gate] tolerance ${percent(gate.tolerance)}`]),
        ...(gate.limit === undefined ? [] : [`[gate] limit ${percent(gate.limit)}`]),
    ];
    return { ...narrowed(presets.strict, gate), origin: [`preset ${gate.preset}`, ...own] };
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
        ...narrowed(policy, margins),
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
        if (!matches(benchmark, name))
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
        const last = exceptions.findLast(({ metrics }) => matches(metrics, selector.pattern));
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
;// CONCATENATED MODULE: ./build/src/core/manifest/suggestion.js
/** Edits between two words: insert, delete, replace, or swap of neighbours (optimal string alignment distance). */
function editDistance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replace = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row.push(Math.min(last[j] + 1, row[j - 1] + 1, replace, swapped ? before[j - 2] + 1 : Infinity));
        }
        before = last;
        last = row;
    }
    return last[b.length];
}
/** The known word that was most likely meant; undefined when none is within a third of its length. */
function closest(word, known) {
    const ranked = known
        .map((candidate) => ({ candidate, edits: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ candidate, edits }) => edits <= Math.max(1, Math.floor(candidate.length / 3)))
        .sort((a, b) => a.edits - b.edits);
    return ranked[0]?.candidate;
}
/** A hint about an unknown word: the nearest known one, and all that there are. */
function knownWords(word, known) {
    const near = closest(word, known);
    const list = known.length > 0 ? `known: ${known.join(', ')}` : 'there are none';
    return near === undefined ? list : `did you mean "${near}"? (${list})`;
}
//# sourceMappingURL=suggestion.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/advice.js



/** Fewest runs a side that a spread can be estimated from. */
const fewest = 2;
/**
 * Largest z that the rank test can reach with `b` baseline and `c` candidate runs: U at its extreme,
 * (n_b n_c / 2) / sqrt(n_b n_c (n_b + n_c + 1) / 12) = sqrt(3 n_b n_c / (n_b + n_c + 1)).
 */
const rankCeiling = (b, c) => Math.sqrt((3 * b * c) / (b + c + 1));
function rankAdvice(benchmark) {
    const { gate_policy: policy, promotion_z: z, promotion_sigma: sigma } = benchmark;
    const threshold = z ?? sigma;
    if (policy !== 'mann_whitney' || threshold === undefined)
        return [];
    const seeds = Math.max(benchmark.baseline_seeds.length, fewest);
    const runs = Math.max(benchmark.repetitions, fewest);
    const ceiling = rankCeiling(seeds, runs);
    if (threshold <= ceiling)
        return [];
    const message = `z of ${seeds} baseline and ${runs} candidate runs never exceeds ${ceiling.toFixed(2)}, so threshold ${threshold} cannot be reached`;
    return [{ message, remedy: 'raise repetitions and baseline_seeds, or lower promotion_z' }];
}
function countAdvice(benchmark) {
    if (benchmark.kind !== 'protocol' || tierOf(benchmark) === 'correctness')
        return [];
    const few = [];
    if (benchmark.repetitions < fewest) {
        few.push({
            message: 'one repetition has no spread to compare with',
            remedy: 'set repetitions to 2 or more',
        });
    }
    if (benchmark.baseline_seeds.length < fewest) {
        few.push({ message: 'a stored baseline needs at least 2 seeds', remedy: 'give baseline_seeds 2 or more' });
    }
    return few;
}
function idlePolicies({ manifest, file, lines }) {
    const names = manifest.benchmarks.map(({ name }) => name);
    return manifest.policy.flatMap(({ match }, index) => {
        const [benchmark] = splitMatch(match);
        if (names.some((name) => matches(benchmark, name)))
            return [];
        const near = closest(benchmark, names);
        const remedy = near ? `did you mean "${near}"?` : `benchmarks: ${names.join(', ')}`;
        const message = `[[policy]] ${match} matches no benchmark`;
        return [{ rule: 'manifest-advice', level: 'warning', message, remedy, file, line: lines.policy[index] }];
    });
}
/** What is allowed in a manifest and probably not meant: for `check`, never a reason to refuse. */
function manifestAdvice(loaded) {
    const { manifest, file, lines } = loaded;
    const benchmarks = manifest.benchmarks.flatMap((benchmark, index) => [...countAdvice(benchmark), ...rankAdvice(benchmark)].map((advice) => ({
        rule: 'manifest-advice',
        level: 'warning',
        file,
        line: lines.benchmarks[index],
        benchmark: benchmark.name,
        ...advice,
    })));
    return [...benchmarks, ...idlePolicies(loaded)];
}
//# sourceMappingURL=advice.js.map
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
;// CONCATENATED MODULE: ./build/src/core/manifest/definition.js
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
;// CONCATENATED MODULE: ./build/src/core/manifest/renames.js

const nameOf = ({ name, match }) => name ?? match;
/** What the `aliases` of a benchmark's metrics say. */
const renamesOf = ({ metrics }) => metrics.flatMap((metric) => (metric.aliases ?? []).map((before) => ({ before, now: nameOf(metric), judgedBefore: false })));
const same = (a, b) => a.before === b.before && a.now === b.now;
const undone = (a, b) => a.before === b.now && a.now === b.before;
/** What head renames and base does not. */
function newRenames(base, head) {
    const known = renamesOf(base);
    return renamesOf(head).filter((rename) => !known.some((one) => same(one, rename)));
}
/**
 * The renames of a benchmark where base's policy judges head: names are what head's manifest says they are, and what
 * head newly renames base's policy knows by the old name. What only base renames still holds for its history.
 */
function renamesAcross(base, head) {
    const [fresh, after] = [newRenames(base, head), renamesOf(head)];
    return [
        ...after.map((rename) => ({ ...rename, judgedBefore: fresh.some((one) => same(one, rename)) })),
        ...renamesOf(base).filter((rename) => !after.some((one) => same(one, rename) || undone(one, rename))),
    ];
}
/** Aliases that say nothing, or two things. */
function aliasFaults(metrics, path) {
    const names = metrics.map(nameOf);
    const all = metrics.flatMap(({ aliases = [] }) => aliases);
    return metrics.flatMap((metric, index) => {
        const name = nameOf(metric);
        return (metric.aliases ?? []).flatMap((alias, at) => {
            const place = [...path, index, 'aliases', at];
            const clash = clashOf(alias, name ?? '', { names, all });
            if (clash)
                return [{ path: place, ...clash }];
            const [here, there] = [wildcardsOf(alias), wildcardsOf(name ?? '')];
            if (here === there)
                return [];
            const what = `"${alias}" has the wildcards "${here}", and "${name}" has "${there}"`;
            const hint = 'give both the same wildcards in the same order: what they stand for is carried over';
            return [{ path: place, what, hint }];
        });
    });
}
function clashOf(alias, name, { names, all }) {
    if (alias === name)
        return { what: `"${alias}" is the metric itself`, hint: 'write what it was called before' };
    if (names.includes(alias)) {
        return { what: `"${alias}" is declared as a metric of its own`, hint: 'remove the one that is no more' };
    }
    if (all.indexOf(alias) === all.lastIndexOf(alias))
        return null;
    return { what: `"${alias}" is an alias of two metrics`, hint: 'leave it with one of them' };
}
/** What the benchmarks of a manifest rename. */
const renamingOf = ({ benchmarks }) => benchmarks.map((benchmark) => ({ name: benchmark.name, renames: renamesOf(benchmark) }));
//# sourceMappingURL=renames.js.map
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
    const known = [...baselineWords, 'version:<label>'];
    return (0,problem/* all */.Q7)(words.map((word) => isBaselineRule(word)
        ? (0,problem.ok)(word)
        : (0,problem/* fail */.fJ)({ where: { file }, what: `"${word}" is not a baseline rule`, hint: knownWords(word, known) })));
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
    const seeded = tierOf(benchmark) === 'quality' && benchmark.baseline_seeds.length > 0;
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
                hint: knownWords(name, known),
            },
        ];
    });
}
/** Who is measured. Only sets that list their ids can be read without looking outside. */
function subjectsOf(loaded, index) {
    const { subjects: name } = loaded.manifest.benchmarks[index];
    if (name === undefined)
        return (0,problem.ok)([plan_self]);
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
    const tier = tierOf(benchmark);
    const definition = definitionOf(manifest, benchmark);
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
        ...judgementOf(loaded, index),
        renames: renamesOf(benchmark),
        baselines,
        definitionHash: definitionHash(definition, tools.sha256),
        definition,
        place: placeOf(loaded, index),
    };
    return (0,problem.ok)(subjects.value.map((subject) => ({ ...shared, subject })));
}
/** Names asked for that no benchmark has. */
function strangers({ manifest, file }, request) {
    const { names = [], elsewhere = [] } = request;
    const known = [...new Set([...manifest.benchmarks.map(({ name }) => name), ...elsewhere])];
    const unknown = names.filter((pattern) => !known.some((name) => matches(pattern, name)));
    return unknown.map((name) => ({
        where: { file },
        what: `no benchmark is called "${name}"`,
        hint: knownWords(name, known),
    }));
}
/** Positions of the benchmarks that a request takes. */
function chosen({ manifest }, { event, names = [], cost }) {
    const wanted = cost ?? (names.length > 0 ? 'all' : costFor(event));
    return manifest.benchmarks.flatMap((benchmark, index) => {
        const named = names.length === 0 || names.some((pattern) => matches(pattern, benchmark.name));
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
;// CONCATENATED MODULE: ./build/src/core/model/measurement.js
/** +1 when larger is worse, -1 when larger is better: multiplies a change so that positive means worse. */
const worseSign = (direction) => (direction === 'minimize' ? 1 : -1);
//# sourceMappingURL=measurement.js.map
// EXTERNAL MODULE: ./build/src/core/model/verdict.js
var model_verdict = __webpack_require__(462);
;// CONCATENATED MODULE: ./build/src/core/gates/bounds.js
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
;// CONCATENATED MODULE: ./build/src/core/gates/gate.js
/** The kind for a metric that is proven worse than tolerated, in the words of the mode. */
const worseKind = (mode) => (mode === 'promote' ? 'REJECT' : 'FAIL');
/** True unless a value is NaN or infinite; such values are never compared. */
const allFinite = (values) => values.every(Number.isFinite);
//# sourceMappingURL=gate.js.map
;// CONCATENATED MODULE: ./build/src/core/gates/wording.js

/** At most four significant digits, without an exponent where that can be read. */
const number = (value) => String(Number(value.toPrecision(4)));
/** A change or margin as people read it: a percentage, or a number in the metric's unit. */
const amount = (value, absolute) => absolute ? number(value) : `${number(value * 100)}%`;
/** `1 pair`, `6 pairs`. */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** A judgement that rests on no comparison. */
const without = (kind, reason) => ({
    kind,
    evidence: model_verdict/* noEvidence */.n2,
    reason,
});
/** The answer to a value that is not a number: it should have been stopped at the door. */
const notFinite = without('ERROR', 'a value is NaN or infinite and cannot be compared; report the metric as an error instead of a value');
/** A unit as part of a sentence; the empty one is a plain number. */
const unitWords = (unit) => (unit === '' ? 'no unit' : `"${unit}"`);
//# sourceMappingURL=wording.js.map
;// CONCATENATED MODULE: ./build/src/core/gates/direct.js





/** Two values closer than this share of the larger one are the same value, written with different rounding. */
const relativeSlack = 1e-9;
/** The difference that rounding may cause between two values. */
const roundingOf = (a, b) => relativeSlack * Math.max(Math.abs(a), Math.abs(b));
function differenceOf(head, base, policy) {
    return {
        worse: worseSign(policy.direction) * (head - base),
        allowance: policy.absTolerance ?? policy.tolerance * Math.abs(base),
        rounding: roundingOf(head, base),
    };
}
/** Change as a share of |base|, or in the metric's unit where that is declared or base is 0. */
function evidenceOf(head, base, worse, policy) {
    const absolute = policy.absTolerance !== null || base === 0;
    const change = absolute ? worse : worse / Math.abs(base);
    return { ...model_verdict/* noEvidence */.n2, head, base, worse: finiteOrNull(change === 0 ? 0 : change), absolute };
}
function factOf({ worse, head, base, absolute }) {
    const values = `${number(head ?? 0)} against ${number(base ?? 0)}`;
    if (!worse)
        return `${values}: no change`;
    return `${values}: ${worse > 0 ? 'worse' : 'better'} by ${amount(Math.abs(worse), absolute)}`;
}
/**
 * Compares two values as they are. Worse by more than the tolerance is a regression: the
 * boundary itself passes, with a slack of 1e-9 relative for rounding. Mode promote asks for any improvement
 * above that slack.
 */
function compareDirectly(head, base, policy, mode) {
    if (!allFinite([head, base]))
        return notFinite;
    const { worse, allowance, rounding } = differenceOf(head, base, policy);
    const evidence = evidenceOf(head, base, worse, policy);
    const margin = amount(policy.absTolerance ?? policy.tolerance, policy.absTolerance !== null);
    const fact = factOf(evidence);
    if (worse > allowance + rounding) {
        return { kind: worseKind(mode), evidence, reason: `${fact}, more than the tolerance of ${margin}` };
    }
    if (mode === 'no-regression')
        return { kind: 'PASS', evidence, reason: `${fact}, tolerance ${margin}` };
    return worse < -rounding
        ? { kind: 'PROMOTE', evidence, reason: fact }
        : { kind: 'REJECT', evidence, reason: `${fact}; only an improvement is promoted` };
}
//# sourceMappingURL=direct.js.map
;// CONCATENATED MODULE: ./build/src/core/gates/exact.js


const runsNeeded = 2;
function tooFew(side, { values }) {
    if (values.length >= runsNeeded)
        return null;
    const has = `${side} has ${counted(values.length, 'run')}`;
    return without('NEEDS_MORE_DATA', `an exact metric needs ${runsNeeded} runs a side that agree; ${has}`);
}
function disagreement(side, { values }) {
    const other = values.find((value) => value !== values[0]);
    if (other === undefined)
        return null;
    const pair = `${number(values[0])} and ${number(other)}`;
    return `not deterministic: runs of ${side} gave ${pair}; make the benchmark repeatable or drop exact`;
}
const exact = {
    name: 'exact',
    summary: 'For counts and sizes: all runs of a side must agree, then the values are compared directly.',
    judges: 'values',
    judge(head, base, policy, { mode }) {
        const broken = disagreement('base', base);
        if (broken)
            return without('ERROR', broken);
        const unstable = disagreement('head', head);
        if (unstable)
            return without('FAIL', unstable);
        const missing = tooFew('base', base) ?? tooFew('head', head);
        return missing ?? compareDirectly(head.values[0], base.values[0], policy, mode);
    },
};
//# sourceMappingURL=exact.js.map
;// CONCATENATED MODULE: ./build/src/core/stats/mann-whitney.js


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
    return [normalUpperTail((u - mean - 0.5) / sd), normalUpperTail((mean - u - 0.5) / sd)];
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
    return { u, pGreater: notZero(greater), pLess: notZero(less), ties: tieTerm > 0, exact };
}
/** Both sides of a one-sided p: twice the smaller, at most 1. */
const twoSided = ({ pGreater, pLess }) => Math.min(1, 2 * Math.min(pGreater, pLess));
/** The smallest p that samples of these sizes can give: one over the number of ways to choose head's values. */
function smallestP(heads, bases) {
    let p = 1;
    for (let i = 1; i <= Math.min(heads, bases); i++)
        p *= i / (heads + bases - Math.min(heads, bases) + i);
    return notZero(p);
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
    for (let below = ways[0]; below / all <= level + slack; below += ways[k])
        k++;
    return k;
}
function normalShiftRank(differences, sd, level) {
    const mean = differences / 2;
    let k = 0;
    while (k < mean && normalUpperTail((mean - k - 0.5) / sd) <= level)
        k++;
    return k;
}
//# sourceMappingURL=mann-whitney.js.map
;// CONCATENATED MODULE: ./build/src/core/stats/order-statistic.js
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
function order_statistic_select(values, index) {
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
    const high = order_statistic_select(values, values.length >> 1);
    if (values.length % 2 === 1)
        return high;
    const low = order_statistic_select(values, (values.length >> 1) - 1);
    return low === high ? low : low / 2 + high / 2;
}
/** The median; `values` stays as it is and must not be empty. */
function median(values) {
    return selectMedian(Float64Array.from(values));
}
//# sourceMappingURL=order-statistic.js.map
;// CONCATENATED MODULE: ./build/src/core/gates/margins.js


const margins_same = (value) => value;
/** The scale for a policy. Absolute margins are always linear; without an absolute limit none is ever reached. */
function scaleOf(policy, form) {
    if (policy.absTolerance !== null) {
        const limit = policy.absLimit ?? Number.NEGATIVE_INFINITY;
        const { absTolerance: tolerance } = policy;
        return { form: 'linear', absolute: true, tolerance, limit, toTheta: margins_same, toMargin: margins_same };
    }
    const { tolerance, limit } = policy;
    if (form === 'linear')
        return { form, absolute: false, tolerance, limit, toTheta: margins_same, toMargin: margins_same };
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
    return base.length > 0 && median(base) === 0
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
        return logQuantum;
    const least = scale.absolute ? Math.max(Math.abs(scale.tolerance), Math.abs(scale.limit)) : 0;
    const typical = magnitudes.map((size) => Math.max(size, Number.isFinite(least) ? least : 0));
    return typical.length === 0 ? 0 : logQuantum * median(typical);
}
//# sourceMappingURL=margins.js.map
;// CONCATENATED MODULE: ./build/src/core/gates/proof.js




const valuesNeeded = 2;
/** The word for what the exact tests found: no-regression asks "proven worse?", promote asks "proven better?". */
function judgementFrom(proof, policy, options) {
    const { mode, alpha } = options;
    const { pWorse, pBetter } = proof;
    const evidence = { ...proof.evidence, pReject: pWorse, pPass: mode === 'promote' ? pBetter : null };
    const show = (value) => amount(value, evidence.absolute);
    const margin = show(policy.absTolerance ?? policy.tolerance);
    if (pWorse <= alpha + slack) {
        const reason = `worse by at least ${show(evidence.low ?? 0)}, more than the tolerance of ${margin}`;
        return { kind: worseKind(mode), evidence, reason };
    }
    if (mode === 'no-regression') {
        return { kind: 'PASS', evidence, reason: `not proven worse than the tolerance of ${margin}` };
    }
    return pBetter <= alpha + slack
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
    return all.every((value) => Math.abs(value - first) <= roundingOf(value, first));
}
/** Null when both sides have enough values to speak of spread. */
function tooFewValues(head, base) {
    for (const [side, { values }] of [
        ['base', base],
        ['head', head],
    ]) {
        if (values.length < valuesNeeded) {
            const has = `${side} has ${counted(values.length, 'value')}`;
            return without('NEEDS_MORE_DATA', `${has}, at least ${valuesNeeded} are needed to know its spread`);
        }
    }
    return null;
}
//# sourceMappingURL=proof.js.map
;// CONCATENATED MODULE: ./build/src/core/gates/samples.js




function samplesOf(head, base, policy, scale) {
    const sign = worseSign(policy.direction);
    const ratio = scale.form === 'ratio';
    const place = (value) => sign * (ratio ? Math.log(value) : value);
    return {
        head: head.map(place),
        base: base.map(place),
        weights: base.map((value) => (ratio || scale.absolute ? 1 : Math.abs(value))),
        quantum: quantumOf(scale, [...head, ...base].map(Math.abs)),
    };
}
/** Base's values moved by the margin θ towards worse. */
const movedBase = ({ base, weights }, theta) => base.map((value, i) => value + theta * weights[i]);
/** The rank test of head against base moved by θ: `pGreater` says worse than θ, `pLess` better than θ. */
function rankTest(samples, theta) {
    const { quantum, head } = samples;
    const step = (value) => (quantum > 0 ? Math.round(value / quantum) : value);
    return mannWhitney(head.map(step), movedBase(samples, theta).map(step));
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
    const rank = (level) => shiftRank(samples.head.length, samples.base.length, level);
    const [below, above] = [rank(levels.worse), rank(levels.good)];
    return {
        low: below === 0 ? Number.NEGATIVE_INFINITY : order_statistic_select(points, below - 1),
        high: above === 0 ? Number.POSITIVE_INFINITY : order_statistic_select(points, points.length - above),
        estimate: selectMedian(points),
    };
}
/** Medians, for display. */
const mediansOf = (head, base) => ({
    head: head.length > 0 ? median(head) : null,
    base: base.length > 0 ? median(base) : null,
});
//# sourceMappingURL=samples.js.map
;// CONCATENATED MODULE: ./build/src/core/gates/mann-whitney.js










function judgeByRanks(head, base, policy, options) {
    const scale = scaleOf(policy, formFor(policy, [...base.values, ...head.values]));
    const samples = samplesOf(head.values, base.values, policy, scale);
    const pWorse = rankTest(samples, scale.toTheta(scale.tolerance)).pGreater;
    const pBetter = rankTest(samples, 0).pLess;
    const { alpha } = options;
    const found = shiftInterval(samples, { worse: alpha, good: alpha });
    const within = pBetter <= alpha + slack;
    const proven = { worse: pWorse <= alpha + slack, within, tolerance: scale.tolerance, limit: 0 };
    const changes = () => Array.from(crossings(samples), scale.toMargin);
    const { low, high } = agreeing(shownInterval(found, scale.toMargin), proven, changes);
    const evidence = {
        ...model_verdict/* noEvidence */.n2,
        ...mediansOf(head.values, base.values),
        worse: finiteOrNull(scale.toMargin(found.estimate)),
        low: finiteOrNull(low),
        high: finiteOrNull(high),
        confidence: 1 - alpha,
        absolute: scale.absolute,
    };
    return judgementFrom({ evidence, pWorse, pBetter }, policy, options);
}
function judgeByZ(head, base, policy, options) {
    const z = isSameConstant(head, base)
        ? 0
        : -worseSign(policy.direction) * literalRankZ(head.values, base.values);
    const evidence = { ...model_verdict/* noEvidence */.n2, ...mediansOf(head.values, base.values) };
    return literalJudgement(z, options.literalThreshold ?? 0, evidence, options.mode);
}
/** Two against two can give no p below 1/6: more values are needed before any answer but PASS is possible. */
function cannotDecide(head, base, alpha) {
    const least = smallestP(head.values.length, base.values.length);
    if (least <= alpha + slack)
        return null;
    const sizes = `${head.values.length} against ${base.values.length} values`;
    const reason = `${sizes} can give no p below ${number(least)}, and ${number(alpha)} is needed: run more repetitions`;
    return without('NEEDS_MORE_DATA', reason);
}
const mann_whitney_mannWhitney = {
    name: 'mann-whitney',
    summary: "Stored runs by the exact rank-sum test; benchstone's rank z against its threshold where asked for.",
    judges: 'values',
    judge(head, base, policy, options) {
        if (!allFinite([...head.values, ...base.values]))
            return notFinite;
        const missing = tooFewValues(head, base);
        if (missing)
            return missing;
        if (options.literalThreshold !== null)
            return judgeByZ(head, base, policy, options);
        return cannotDecide(head, base, options.alpha) ?? judgeByRanks(head, base, policy, options);
    },
};
//# sourceMappingURL=mann-whitney.js.map
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
;// CONCATENATED MODULE: ./build/src/core/gates/design.js

/** The design that a policy gives for `metrics` judged metrics. */
function designOf(policy, metrics) {
    const { mode, alpha, beta, minPairs, maxPairs } = policy;
    const { looks, long, short, scores, sightFrom } = schedulesOf(minPairs, maxPairs);
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
;// CONCATENATED MODULE: ./build/src/core/stats/hodges-lehmann.js


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
    return averages.length === 0 ? 0 : selectMedian(averages);
}
/** The k-th smallest average, -∞ when k is 0. Reorders `averages`. */
function lowerBound(averages, k) {
    return k === 0 ? Number.NEGATIVE_INFINITY : order_statistic_select(averages, k - 1);
}
/** The k-th largest average, +∞ when k is 0. Reorders `averages`. */
function upperBound(averages, k) {
    return k === 0 ? Number.POSITIVE_INFINITY : order_statistic_select(averages, averages.length - k);
}
/** The fixed-n interval of the centre, each end at the one-sided `level` (Walsh averages by rank). */
function centreInterval(values, level) {
    const averages = walshAverages(values);
    const k = walshRank(values.length, level);
    return { low: lowerBound(averages, k), high: upperBound(averages, k) };
}
//# sourceMappingURL=hodges-lehmann.js.map
;// CONCATENATED MODULE: ./build/src/core/gates/pairs.js





function shiftsOf(pairs, policy, scale) {
    const sign = worseSign(policy.direction);
    const ratio = scale.form === 'ratio';
    const deltas = Float64Array.from(pairs, ({ base, head }) => sign * (ratio ? logRatio(head, base) : head - base));
    const weights = Float64Array.from(pairs, ({ base }) => (ratio || scale.absolute ? 1 : Math.abs(base)));
    const magnitudes = pairs.map(({ base, head }) => Math.max(Math.abs(base), Math.abs(head)));
    return { deltas, weights, quantum: quantumOf(scale, magnitudes) };
}
/** p of the first `n` pairs against "worse than θ" (sign 1) or "better than θ" (sign -1). */
function pValue(shifts, n, { theta, sign, scores }) {
    const { deltas, weights, quantum } = shifts;
    const values = new Float64Array(n);
    for (let i = 0; i < n; i++)
        values[i] = sign * (deltas[i] - theta * weights[i]);
    return signedRankP(values, quantum, scores);
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
        seqPRegression: sequentialP(regression.slice(0, i + 1), worse),
        seqPNoninferior: sequentialP(noninferior.slice(0, i + 1), good),
    }));
}
/** The margins θ at which the test of the first `n` pairs turns. */
const turningPoints = ({ deltas, weights }, n) => walshAverages(deltas.subarray(0, n), weights.subarray(0, n));
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
        const size = sampleSizeOf(points);
        const [worse, good] = [levels.worse * design.worse[i], levels.good * design.good[i]];
        const [below, above] = [signed_rank_walshRank(size, worse), signed_rank_walshRank(size, good)];
        if (countAtMost(points, low) < below)
            low = lowerBound(points, below);
        if (countAtLeast(points, high) < above)
            high = upperBound(points, above);
        if (i === looks.length - 1)
            estimate = hodgesLehmann(points);
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
        const rejects = (theta, sign, level) => level > 0 && pValue(shifts, n, { theta, sign, scores }) <= level + slack;
        const below = further(countAtMost(points, low), size, (k) => rejects(gap(points, k), 1, worse));
        const above = further(countAtLeast(points, high), size, (k) => rejects(gap(points, size - k), -1, good));
        if (below > 0)
            low = points[below - 1];
        if (above > 0)
            high = points[size - above];
        if (i === looks.length - 1)
            estimate = hodgesLehmann(points);
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
    if (!allFinite([...base, ...head]))
        return notFinite;
    if (pairs.length < (design.looks[0] ?? 0))
        return null;
    const obstacle = obstacleTo(scale, base, head, policy);
    return obstacle === null ? null : without('INCONCLUSIVE', obstacle);
}
/** Takes every look that the pairs reach; what cannot be judged at all is settled here. */
function assess(metric, family) {
    const design = metric.fixedCount ? onceAfter(metric.pairs.length, family) : family;
    const scale = scaleOf(metric.policy, metric.form);
    const goal = design.mode === 'promote' ? 0 : scale.limit;
    const settled = settledBy(metric, scale, design);
    const shifts = shiftsOf(settled ? [] : metric.pairs, metric.policy, scale);
    const margins = { tolerance: scale.toTheta(scale.tolerance), limit: scale.toTheta(goal) };
    const looks = traceOf(shifts, design, margins);
    const last = looks.at(-1);
    const share = shareSpent(design.mode, metric.attempt ?? null);
    const [pWorse, pGood] = [last?.seqPRegression ?? 1, Math.min(1, (last?.seqPNoninferior ?? 1) / share)];
    return { metric, design, scale, shifts, looks, goal, pWorse, pGood, share, settled };
}
//# sourceMappingURL=assess.js.map
;// CONCATENATED MODULE: ./build/src/core/gates/paired-evidence.js





/** The error that PASS or PROMOTE may have before it is spent over attempts. */
const goodError = ({ mode, alpha, beta }) => (mode === 'promote' ? alpha : beta);
/** Whether head is proven worse than the tolerance, and proven to reach the goal. */
function proofOf({ scale, goal, design }, { pWorse, pGood }) {
    return {
        worse: pWorse <= design.alpha + slack,
        within: pGood <= goodError(design) + slack,
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
    const open = openMargins(shifts, looks, design, levels);
    const proven = proofOf(assessed, standing);
    const changes = (side) => Array.from(turningPoints(shifts, decidingLook(assessed, side)), toMargin);
    const bounds = agreeing(shownInterval(open, toMargin), proven, changes);
    return { worse: toMargin(open.estimate), ...bounds };
}
/** The estimate while no look is reached; null without pairs. */
function earlyEstimate({ shifts, scale }) {
    const n = shifts.deltas.length;
    return n > 0 ? finiteOrNull(scale.toMargin(hodgesLehmann(turningPoints(shifts, n)))) : null;
}
/** Numbers from the pairs up to the last look; before the first look all pairs, and no interval. */
function paired_evidence_evidenceOf(assessed, standing) {
    const { metric, looks, scale, design, share } = assessed;
    const { attempt = null } = metric;
    const pairs = metric.pairs.slice(0, looks.at(-1)?.n ?? metric.pairs.length);
    const undecided = looks.length === 0;
    const interval = undecided ? null : intervalOf(assessed, standing);
    return {
        head: pairs.length > 0 ? median(pairs.map(({ head }) => head)) : null,
        base: pairs.length > 0 ? median(pairs.map(({ base }) => base)) : null,
        worse: interval ? finiteOrNull(interval.worse) : earlyEstimate(assessed),
        low: interval && finiteOrNull(interval.low),
        high: interval && finiteOrNull(interval.high),
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
;// CONCATENATED MODULE: ./build/src/core/gates/sight.js

/**
 * True when a metric has come to the look from which on only some go on, and is none of them. To stop there costs no
 * error, since p values of the schedule hold at any stopping time; it saves the pairs of those that would end undecided.
 */
function isOutOfSight({ looks, design }) {
    const last = looks.at(-1);
    if (design.sightFrom === null || last === undefined || last.n < design.sightFrom)
        return false;
    return (design.mode === 'promote' ? last.pNoninferior : last.pRegression) > inSight;
}
//# sourceMappingURL=sight.js.map
;// CONCATENATED MODULE: ./build/src/core/gates/paired-reason.js




/**
 * Which attempt it is and what that leaves to PASS or PROMOTE; nothing where all of the error is left. Says so where
 * the last look could not prove that much any more.
 */
function attemptWords({ metric, share, design }, { allowed }) {
    if (share === 1 || allowed === undefined)
        return '';
    const goal = design.mode === 'promote' ? 'PROMOTE' : 'PASS';
    const words = `; attempt ${metric.attempt} against this base, which leaves ${goal} an error of ${amount(allowed, false)}`;
    if (firstRejectingLook(1, allowed, { looks: design.looks, weights: design.good }) !== null)
        return words;
    return `${words}, and no ${counted(design.looks.at(-1) ?? 0, 'pair')} can prove that: raise max_pairs`;
}
/** Why it is FAIL (`worse`) or PASS. */
function provenReason(evidence, assessed, worse) {
    const { scale, goal } = assessed;
    const show = (value) => amount(value, scale.absolute);
    const pairs = counted(evidence.pairs ?? 0, 'pair');
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
    const show = (value) => amount(value, scale.absolute);
    const seen = counted(looks.at(-1)?.n ?? metric.pairs.length, 'pair');
    const next = nextLook(design, metric.pairs.length);
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
;// CONCATENATED MODULE: ./build/src/core/stats/holm.js

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
    const rejected = adjusted.filter((value) => value <= alpha + slack).length;
    const levels = new Array(p.length);
    for (const [rank, index] of ascending(p).entries()) {
        levels[index] = alpha / Math.max(1, family - Math.min(rank, rejected));
    }
    return levels;
}
//# sourceMappingURL=holm.js.map
;// CONCATENATED MODULE: ./build/src/core/gates/standing.js

/** Holm over K for FAIL. PASS needs none (intersection-union), PROMOTE is a claim for each metric and does. */
function standings(assessed, design) {
    const { alpha, beta, metrics, mode } = design;
    const family = Math.max(metrics, assessed.length);
    const [worse, good] = [assessed.map(({ pWorse }) => pWorse), assessed.map(({ pGood }) => pGood)];
    const [worseAdjusted, worseLevels] = [holm(worse, family), holmLevels(worse, alpha, family)];
    const corrected = mode === 'promote';
    const goodAdjusted = corrected ? holm(good, family) : good;
    const goodLevels = corrected ? holmLevels(good, alpha, family) : good.map(() => beta);
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
        return worseKind(design.mode);
    if (within)
        return design.mode === 'promote' ? 'PROMOTE' : 'PASS';
    const ended = stopped || nextLook(design, assessed.metric.pairs.length) === null || isOutOfSight(assessed);
    if (!ended)
        return 'NEEDS_MORE_DATA';
    return design.mode === 'promote' ? 'REJECT' : 'INCONCLUSIVE';
}
/** The kinds that `judgePaired` answers, from metrics already assessed under the same design. */
function decide(assessed, design, { stopped = false } = {}) {
    const standing = standings(assessed, design);
    return assessed.map((one, i) => kindOf(one, standing[i], { stopped }));
}
function paired_judgementOf(assessed, standing, stopped) {
    if (assessed.settled)
        return assessed.settled;
    const evidence = paired_evidence_evidenceOf(assessed, standing);
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
    const assessed = metrics.map((metric) => assess(metric, design));
    const standing = standings(assessed, design);
    return assessed.map((one, i) => ({
        id: one.metric.id,
        looks: one.looks,
        ...paired_judgementOf(one, standing[i], stopped),
    }));
}
const paired = {
    name: 'paired',
    summary: 'Head and base measured side by side: exact sequential signed-rank test with two margins.',
    judges: 'pairs',
    judge: judgePaired,
};
//# sourceMappingURL=paired.js.map
;// CONCATENATED MODULE: ./build/src/core/gates/reference.js

const reference_short = (hash) => hash.replace(/^sha256:/, '').slice(0, 12);
function reference_disagreement(side, hashes) {
    const other = hashes.find((hash) => hash !== hashes[0]);
    if (other === undefined)
        return null;
    return `not deterministic: repetitions of ${side} gave ${reference_short(hashes[0])} and ${reference_short(other)}`;
}
/**
 * Judges the artifact hashes of all ok repetitions of head, not only the last: every one must equal what is
 * expected. `expected` null: there is nothing to compare with, NO_REFERENCE.
 */
function judgeReference(head, expected) {
    if (expected === null || (expected.from === 'base' && expected.hashes.length === 0)) {
        return without('NO_REFERENCE', 'no reference is frozen; freeze one from a run known to be right');
    }
    const broken = expected.from === 'base' ? reference_disagreement('base', expected.hashes) : null;
    if (broken)
        return without('ERROR', broken);
    if (head.length === 0)
        return without('NEEDS_MORE_DATA', 'no repetition of head produced an artifact');
    const unstable = reference_disagreement('head', head);
    if (unstable)
        return without('FAIL', unstable);
    const wanted = expected.from === 'base' ? expected.hashes[0] : expected.hash;
    const name = expected.from === 'base' ? "base's artifact (no reference is frozen)" : 'the frozen reference';
    return head[0] === wanted
        ? without('PASS', `${counted(head.length, 'repetition')} equal to ${name}`)
        : without('FAIL', `artifact ${reference_short(head[0])} differs from ${name}, ${reference_short(wanted)}`);
}
const reference = {
    name: 'reference',
    summary: 'Artifacts byte for byte: every repetition must have the hash of the frozen reference.',
    judges: 'artifacts',
    judge: judgeReference,
};
//# sourceMappingURL=reference.js.map
;// CONCATENATED MODULE: ./build/src/core/stats/summary.js

/** The sum with the rounding error of every step carried along (Neumaier 1974). */
function summary_sum(values) {
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
    const mean = summary_sum(scaled) / n;
    const squares = scaled.map((value) => (value - mean) ** 2);
    const sd = n > 1 ? Math.sqrt(summary_sum(squares) / (n - 1)) : 0;
    return { n, mean: mean * unit, sd: sd * unit, se: (sd / Math.sqrt(n)) * unit, median: median(values) };
}
//# sourceMappingURL=summary.js.map
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
    return { t, df, pGreater: studentUpperTail(t, df) };
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
const pAbove = (samples, theta) => welch(samples.head, movedBase(samples, theta))?.pGreater ?? Number.NaN;
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
function sigma_intervalOf(samples, alpha) {
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
    const scale = scaleOf(policy, 'linear');
    const samples = samplesOf(head.values, base.values, policy, scale);
    const pWorse = pAbove(samples, scale.tolerance);
    const pBetter = welch(samples.base, samples.head).pGreater;
    const found = sigma_intervalOf(samples, options.alpha);
    const worse = pWorse <= options.alpha;
    const proven = { worse, within: pBetter <= options.alpha, tolerance: scale.tolerance, limit: 0 };
    const { low, high } = agreeing(found, proven, () => [found.estimate]);
    const evidence = {
        ...model_verdict/* noEvidence */.n2,
        head: summaryOf(head.values).mean,
        base: summaryOf(base.values).mean,
        worse: finiteOrNull(found.estimate),
        low: finiteOrNull(low),
        high: finiteOrNull(high),
        confidence: 1 - options.alpha,
        absolute: scale.absolute,
    };
    return judgementFrom({ evidence, pWorse, pBetter }, policy, options);
}
function sigma_judgeByZ(head, base, policy, options) {
    const [h, b] = [summaryOf(head.values), summaryOf(base.values)];
    const z = isSameConstant(head, base) ? 0 : -worseSign(policy.direction) * sigmaZ(h, b);
    const evidence = { ...model_verdict/* noEvidence */.n2, head: h.mean, base: b.mean };
    const judged = literalJudgement(z, options.literalThreshold ?? 0, evidence, options.mode);
    return { ...judged, reason: `${judged.reason}${fragility(b)}` };
}
/** benchstone's warning: z rests on the mean of the baseline, and its standard error is more than this share of it. */
const fragileAbove = 0.05;
function fragility({ mean, se }) {
    const share = mean === 0 ? 0 : se / Math.abs(mean);
    if (share <= fragileAbove)
        return '';
    return `; fragile: the baseline's mean is uncertain by ${amount(share, false)} (standard error), more runs or mann_whitney would be steadier`;
}
const sigma = {
    name: 'sigma',
    summary: "Means of stored runs by Welch's t; benchstone's z against its threshold where that is asked for.",
    judges: 'values',
    judge(head, base, policy, options) {
        if (!allFinite([...head.values, ...base.values]))
            return notFinite;
        const missing = tooFewValues(head, base);
        if (missing)
            return missing;
        if (options.literalThreshold !== null)
            return sigma_judgeByZ(head, base, policy, options);
        // Without spread on both sides there is no error to test against, and nothing that could be chance.
        if (welch(head.values, base.values) === null) {
            return compareDirectly(head.values[0], base.values[0], policy, options.mode);
        }
        return judgeByWelch(head, base, policy, options);
    },
};
//# sourceMappingURL=sigma.js.map
;// CONCATENATED MODULE: ./build/src/core/gates/target.js





const target = {
    name: 'target',
    summary: 'The reported value against the declared target; missing it fails only where that is enforced.',
    judges: 'values',
    judge(head, _base, policy) {
        const goal = policy.target;
        if (goal === null)
            return without('SKIPPED', 'no target is declared for this metric');
        if (!allFinite([head.value, goal]))
            return notFinite;
        const short = worseSign(policy.direction) * (head.value - goal);
        const evidence = { ...model_verdict/* noEvidence */.n2, head: head.value, base: goal, worse: short, absolute: true };
        const values = `${number(head.value)} against the target ${number(goal)}`;
        if (short <= roundingOf(head.value, goal))
            return { kind: 'PASS', evidence, reason: `${values}: met` };
        const missed = `${values}: missed by ${number(short)}`;
        return policy.enforceTarget
            ? { kind: 'FAIL', evidence, reason: missed }
            : { kind: 'PASS', evidence, reason: `${missed}; the target is not enforced` };
    },
};
//# sourceMappingURL=target.js.map
;// CONCATENATED MODULE: ./build/src/core/gates/threshold.js

const threshold = {
    name: 'threshold',
    summary: 'The reported values compared directly: worse by more than the tolerance fails.',
    judges: 'values',
    judge: (head, base, policy, { mode }) => compareDirectly(head.value, base.value, policy, mode),
};
//# sourceMappingURL=threshold.js.map
;// CONCATENATED MODULE: ./build/src/core/gates/index.js







/** The gates that judge stored values. */
const storedGates = [sigma, mann_whitney_mannWhitney, threshold, exact, target];
/** Every gate; names, help and tables are made from this list. */
const gates = [paired, ...storedGates, reference];
//# sourceMappingURL=index.js.map
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
const command_command = {
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
// EXTERNAL MODULE: ./build/src/core/formats/detection.js
var detection = __webpack_require__(3081);
// EXTERNAL MODULE: ./build/src/core/formats/lines.js
var lines = __webpack_require__(8685);
;// CONCATENATED MODULE: ./build/src/app/parsing.js


/**
 * Reads a text that comes in pieces by the declared format, or by the one that its beginning is surely of. A format
 * that goes line by line never holds the text whole. `file` is where the text was read.
 */
async function parsePieces(formats, declared, { file, pieces, wholeLimit }) {
    let [head, feed, needsWhole] = ['', undefined, false];
    const begin = () => {
        const { format } = (0,detection/* detectAmong */.U)(formats, declared, head);
        feed = format?.reader ? (0,lines/* lineFeed */.hB)(format.reader()) : undefined;
        needsWhole = feed === undefined;
        feed?.push(head);
    };
    for await (const piece of pieces) {
        if (feed)
            feed.push(piece);
        else
            head += piece;
        if (!feed && !needsWhole && head.length >= detection/* detectionLength */.a)
            begin();
        if (!feed && head.length > wholeLimit)
            return { error: `it is larger than ${wholeLimit} characters` };
    }
    if (!feed && !needsWhole)
        begin();
    const { format, why } = (0,detection/* detectAmong */.U)(formats, declared, head);
    if (format === null)
        return { error: why };
    return { format: format.name, why, parsed: feed?.end() ?? format.parse(head, file) };
}
//# sourceMappingURL=parsing.js.map
;// CONCATENATED MODULE: ./build/src/core/formats/format.js
function summarise(samples) {
    const sorted = [...samples].sort((a, b) => a - b);
    const n = sorted.length;
    const mean = sorted.reduce((sum, x) => sum + x / n, 0);
    const variance = n > 1 ? sorted.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1) : 0;
    const middle = (sorted[(n - 1) >> 1] + sorted[n >> 1]) / 2;
    return { n, mean, sd: Math.sqrt(variance), min: sorted[0], median: middle, max: sorted[n - 1] };
}
//# sourceMappingURL=format.js.map
;// CONCATENATED MODULE: ./build/src/app/kinds/readings.js

/** A dimension that usually says how the tool was run, not what it measured (`BenchmarkParse-8`). */
const quietDimension = 'procs';
const wordsOf = (dimensions) => dimensions.length === 0 ? '' : `{${dimensions.map(([name, value]) => `${name}=${value}`).join(',')}}`;
/** `benchmark{dimension=value,…}/metric`; the metric alone where the tool names no benchmark. */
function readings_nameOf({ benchmark, dimensions, metric }, withProcs) {
    const shown = Object.entries(dimensions).filter(([name]) => withProcs || name !== quietDimension);
    const subject = benchmark + wordsOf(shown.toSorted(([a], [b]) => (a < b ? -1 : 1)));
    return subject === '' ? metric : `${subject}/${metric}`;
}
/** Names under which one tool run reports several processor counts: only there the count tells values apart. */
function ambiguousNames(readings) {
    const seen = new Map();
    for (const reading of readings) {
        const name = readings_nameOf(reading, false);
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
        ...(samples.length > 0 ? { samples: summarise(samples) } : {}),
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
        const name = readings_nameOf(reading, ambiguous.has(readings_nameOf(reading, false)));
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
        const read = await parsePieces(formats, declared, { file: from, pieces: text.pieces, wholeLimit });
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
const kinds_kinds = [protocol, command_command, toolOutput, artifact];
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./build/src/app/plan-tools.js



/** Every plug-in that a manifest may name. */
const planTools = (sha256) => ({
    kinds: kinds_kinds.map(({ name }) => name),
    formats: formatNames,
    gates: storedGates.map(({ name }) => name),
    sha256,
});
//# sourceMappingURL=plan-tools.js.map
;// CONCATENATED MODULE: ./build/src/app/quarantine.js
/**
 * The plan without quarantines that are over at `now` (milliseconds since 1970), so that they soften nothing, and a
 * finding for each. The last day of a quarantine ends with the day in UTC.
 */
function endQuarantines(plan, { manifest, file, lines }, now) {
    const today = new Date(now).toISOString().slice(0, 10);
    const findings = manifest.policy.flatMap(({ match, quarantine }, index) => {
        if (!quarantine || quarantine.until >= today)
            return [];
        return [
            {
                rule: 'quarantine-expired',
                level: 'warning',
                message: `the quarantine of ${match} ended with ${quarantine.until} (${quarantine.reason}): it can fail again`,
                file,
                line: lines.policy[index],
                remedy: 'take the quarantine out of the manifest, or give it a new last day',
            },
        ];
    });
    if (findings.length === 0)
        return { plan, findings };
    return { plan: { ...plan, benchmarks: plan.benchmarks.map((each) => ended(each, today)) }, findings };
}
function ended(benchmark, today) {
    const judged = (policy) => policy.quarantine && policy.quarantine.until < today ? { ...policy, quarantine: null } : policy;
    return {
        ...benchmark,
        metrics: benchmark.metrics.map((selector) => ({ ...selector, policy: judged(selector.policy) })),
        defaultPolicy: benchmark.defaultPolicy && judged(benchmark.defaultPolicy),
    };
}
//# sourceMappingURL=quarantine.js.map
;// CONCATENATED MODULE: ./build/src/app/check-plan.js


/** Two runs of each side settle an exact metric. */
const exactRuns = 4;
const check_plan_paired = ({ tier, baselines }) => tier === 'correctness' ? 0 : baselines.filter(isPaired).length;
const isOpen = ({ metrics, defaultPolicy }) => (defaultPolicy !== null && !defaultPolicy.exact) ||
    metrics.some(({ pattern, policy }) => /[*?]/.test(pattern) && !policy.exact);
/** Declared metrics that are tested with pairs; an open benchmark has at least one. */
function testedAtLeast(benchmark) {
    const declared = benchmark.metrics.filter(({ pattern, policy }) => !/[*?]/.test(pattern) && !policy.exact);
    return check_plan_paired(benchmark) * Math.max(declared.length, isOpen(benchmark) ? 1 : 0);
}
function runsOf(benchmark, { minPairs, maxPairs }) {
    const rules = benchmark.baselines.filter(isPaired).length;
    if (rules === 0) {
        const runs = benchmark.warmup + benchmark.repetitions;
        return { least: runs, most: runs };
    }
    const warm = 2 * benchmark.warmup;
    const tested = testedAtLeast(benchmark) > 0;
    const least = tested ? 2 * minPairs : exactRuns;
    return { least: rules * (warm + least), most: rules * (warm + (tested ? 2 * maxPairs : exactRuns)) };
}
function checked(benchmark, plan, numbers) {
    const runs = runsOf(benchmark, plan.gate);
    const each = numbers.expectedRuntime(benchmark.name);
    return {
        name: benchmark.name,
        subject: benchmark.subject.id,
        metrics: benchmark.metrics,
        defaultPolicy: benchmark.defaultPolicy,
        tested: check_plan_paired(benchmark) > 0 && isOpen(benchmark) ? null : testedAtLeast(benchmark),
        runs,
        seconds: each === null ? null : { least: runs.least * each, most: runs.most * each },
    };
}
function neverFires(k, { gate }, file) {
    const metrics = k === 1 ? '1 metric' : `${k} metrics`;
    return {
        where: { file, key: 'gate.max_pairs' },
        what: `no regression can ever be proven: ${metrics} at alpha ${gate.alpha} need more than ${gate.maxPairs} pairs`,
        hint: `raise max_pairs (at most ${lookRange.last}), select fewer metrics, mark counts and sizes exact = true, or raise alpha`,
    };
}
/**
 * What a plan can and cannot find out, before anything runs. A design that could never fail (statistics: 2^-n / v
 * above alpha / K at every look n) is a problem. `file` is the manifest's name in messages.
 */
function checkPlan(plan, numbers, file) {
    const k = plan.benchmarks.reduce((sum, benchmark) => sum + testedAtLeast(benchmark), 0);
    const { alpha, minPairs, maxPairs } = plan.gate;
    const look = k === 0 ? null : numbers.firstRejectingLook(k, maxPairs, minPairs, alpha);
    return {
        benchmarks: plan.benchmarks.map((benchmark) => checked(benchmark, plan, numbers)),
        k,
        open: plan.benchmarks.some((benchmark) => check_plan_paired(benchmark) > 0 && isOpen(benchmark)),
        firstRejectingLook: look,
        problems: k > 0 && look === null ? [neverFires(k, plan, file)] : [],
    };
}
//# sourceMappingURL=check-plan.js.map
;// CONCATENATED MODULE: ./build/src/app/reach.js



/** What a plan of this manifest can find out. */
function reachOf(plan, { manifest, file }) {
    const expected = new Map(manifest.benchmarks.map((one) => [one.name, one.expected_runtime_seconds ?? null]));
    const numbers = {
        firstRejectingLook: (k, most, least, alpha) => {
            const { looks, long } = schedulesOf(least, most);
            return firstRejectingLook(k, alpha, { looks, weights: long });
        },
        expectedRuntime: (name) => expected.get(name) ?? null,
    };
    return checkPlan(plan, numbers, file);
}
/** Throws ProblemError for a plan that could never prove a regression. */
function refuseIdle(plan, loaded) {
    const { problems } = reachOf(plan, loaded);
    if (problems.length > 0)
        throw new problem/* ProblemError */.Mm(problems);
}
//# sourceMappingURL=reach.js.map
;// CONCATENATED MODULE: ./build/src/app/checked-plan.js






/** The plan that a request gives and what it can find out. Throws ProblemError for every problem in its way. */
function checkedPlan(world, loaded, request) {
    const planned = (0,problem/* orThrow */.aU)(planOf(loaded, request, planTools(world.host.sha256)));
    const { plan, findings } = endQuarantines(planned, loaded, world.clock.now());
    const checked = reachOf(plan, loaded);
    if (checked.problems.length > 0)
        throw new problem/* ProblemError */.Mm(checked.problems);
    return { plan, checked, advice: [...findings, ...manifestAdvice(loaded)], file: loaded.file };
}
//# sourceMappingURL=checked-plan.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/lines.js
const tableHeader = /^\s*\[\[?[^[\],"']+\]\]?\s*(#.*)?$/;
/** Splits a text at its table headers; good enough to count, and the counts are checked before they are used. */
function sections(text) {
    const lines = text.split('\n');
    const starts = lines.flatMap((line, index) => (tableHeader.test(line) ? [index] : []));
    return starts.map((start, order) => ({
        header: lines[start].replace(/#.*/, '').replace(/\s/g, ''),
        line: start + 1,
        body: lines.slice(start + 1, starts[order + 1]),
    }));
}
const keyLine = ({ line, body }, key) => {
    const at = body.findIndex((text) => key.test(text));
    return at < 0 ? undefined : line + 1 + at;
};
/** Line of `name = "…"` in each `[[benchmarks]]` table, else of its header. */
const nameLine = (section) => keyLine(section, /^\s*name\s*=/) ?? section.line;
function metricLines(all, benchmark, count) {
    const from = all.indexOf(benchmark) + 1;
    const next = all.findIndex(({ header }, index) => index >= from && !header.startsWith('[[benchmarks.'));
    const own = all
        .slice(from, next < 0 ? undefined : next)
        .filter(({ header }) => header === '[[benchmarks.metrics]]');
    if (own.length === count)
        return own.map(nameLine);
    return Array(count).fill(keyLine(benchmark, /^\s*metrics\s*=/) ?? nameLine(benchmark));
}
/**
 * Lines found by scanning the text, which costs nothing; undefined when the scan and the manifest disagree (inline
 * arrays of tables, headers inside strings), where a parser with positions must be asked.
 */
function scanLines(text, manifest) {
    const all = sections(text);
    const benchmarks = all.filter(({ header }) => header === '[[benchmarks]]');
    const policy = all.filter(({ header }) => header === '[[policy]]');
    if (benchmarks.length !== manifest.benchmarks.length || policy.length !== manifest.policy.length)
        return undefined;
    return {
        benchmarks: benchmarks.map(nameLine),
        metrics: benchmarks.map((section, index) => metricLines(all, section, manifest.benchmarks[index].metrics.length)),
        policy: policy.map(({ line }) => line),
    };
}
//# sourceMappingURL=lines.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/located.js


const toProblem = (file, places) => ({ path, what, hint }) => ({
    where: { file, ...places(path), key: showPath(path) },
    what,
    hint,
});
const inOrder = (a, b) => (a.where.line ?? 0) - (b.where.line ?? 0) || (a.where.column ?? 0) - (b.where.column ?? 0);
/** Faults with their lines and columns, in the order of the text. Loads the parser with positions. */
async function located(faults, text, file) {
    const { keyPlaces } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 23));
    const places = await keyPlaces(text);
    return (0,problem/* fail */.fJ)(...faults.map(toProblem(file, places)).sort(inOrder));
}
//# sourceMappingURL=located.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/invocation.js

/** What the invocation of kind `protocol` may hold. */
const placeholders = ['entry_point', 'config_path', 'output_path'];
/**
 * Words in braces that are not placeholders. `${VAR}`, `{{doubled}}` braces and braces around anything but one word
 * are the shell's own and pass; a known word with a format after it (`{config_path:>9}`) is not supported.
 */
function unknownPlaceholders(invocation) {
    const known = placeholders;
    const single = invocation.replace(/\$\{[^}]*\}|\{\{|\}\}/g, ' ');
    const words = [...single.matchAll(/\{([A-Za-z_]\w*)([!:.[][^}]*)?\}/g)];
    return words.filter(([, word, format]) => !known.includes(word) || format).map(([all]) => all);
}
/** How to mend an unknown placeholder. */
function placeholderHint(unknown) {
    const near = closest(unknown.slice(1, -1), placeholders);
    const list = placeholders.map((word) => `{${word}}`).join(', ');
    const literal = `double the braces where the shell shall see them: {${unknown}}`;
    return `${near ? `did you mean {${near}}? ` : ''}known: ${list}; ${literal}`;
}
//# sourceMappingURL=invocation.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/kind-rules.js

/** The keys that only some kinds understand. Kinds that are not listed here are not known to the manifest. */
const kindKeys = {
    protocol: { needs: ['entry_point', 'tier'], may: ['metric_direction', 'metrics', 'reference'] },
    command: { needs: ['command'], may: [] },
    'tool-output': { needs: ['command'], may: ['format', 'files', 'metrics'] },
    artifact: { needs: ['command'], may: ['files', 'reference'] },
    'agent-suite': { needs: ['suite'], may: ['metrics'] },
};
const special = [
    'entry_point',
    'command',
    'format',
    'files',
    'suite',
    'metrics',
    'metric_direction',
    'reference',
];
const needHints = {
    entry_point: 'add entry_point, what {entry_point} in [project] invocation stands for; to run a command of its own, set kind',
    tier: 'add tier = "correctness", "performance" or "quality"',
    command: 'add command = ["program", "argument"]',
    suite: 'add a table [benchmarks.suite] with file and command',
};
const isSet = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
/** Kinds that understand a key. */
function kindsWith(key) {
    const kinds = Object.entries(kindKeys).filter(([, { needs, may }]) => [...needs, ...may].includes(key));
    return kinds.map(([kind]) => kind).join(', ');
}
function strayKeys(benchmark, kind, path) {
    const { needs, may } = kindKeys[kind];
    const stray = special.filter((key) => ![...needs, ...may].includes(key) && isSet(benchmark[key]));
    const metrics = `remove it; to set how "wall" is judged, write [[policy]] with match = "${benchmark.name}/wall"`;
    return stray.map((key) => ({
        path: [...path, key],
        what: `has no meaning for kind "${kind}"`,
        hint: kind === 'command' && key === 'metrics'
            ? metrics
            : `remove it, or change kind; it belongs to ${kindsWith(key)}`,
    }));
}
/** Keys that the kind of a benchmark needs and lacks, and those that it does not understand. */
function kindFaults(benchmark, path) {
    const kind = benchmark.kind ?? 'protocol';
    const keys = kindKeys[kind];
    if (!keys)
        return [];
    const lacking = keys.needs.filter((key) => benchmark[key] === undefined);
    return [
        ...lacking.map((key) => ({
            path: [...path, key],
            what: `is missing: kind "${kind}" needs it`,
            hint: needHints[key],
        })),
        ...strayKeys(benchmark, kind, path),
    ];
}
/** A tier that the kind cannot answer. */
function tierFaults({ kind = 'protocol', tier }, path) {
    const at = [...path, 'tier'];
    if (kind === 'artifact' && tier !== undefined && tier !== 'correctness') {
        return [
            {
                path: at,
                what: `is "${tier}", but kind "artifact" is judged by its hash alone`,
                hint: 'remove tier',
            },
        ];
    }
    if (tier !== 'correctness' || kind === 'artifact' || kind === 'protocol')
        return [];
    return [
        {
            path: at,
            what: `is "correctness", but kind "${kind}" makes no artifact to compare`,
            hint: 'use kind "artifact" or "protocol", or tier "performance" or "quality"',
        },
    ];
}
/** Faults of `[project] invocation`, which kind `protocol` needs. */
function invocationFaults({ project, benchmarks }) {
    const path = ['project', 'invocation'];
    const user = benchmarks.find(({ table }) => table.kind === 'protocol' && table.entry_point !== undefined);
    if (project.invocation === undefined) {
        if (!user)
            return [];
        const hint = `add invocation = "your-runner ${placeholders.map((word) => `{${word}}`).join(' ')}"`;
        return [{ path, what: `is missing: benchmark "${user.table.name}" of kind "protocol" needs it`, hint }];
    }
    return unknownPlaceholders(project.invocation).map((unknown) => ({
        path,
        what: `unknown placeholder ${unknown}`,
        hint: placeholderHint(unknown),
    }));
}
//# sourceMappingURL=kind-rules.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/benchmark-rules.js



const lacks = (path, key, why, hint) => ({
    path: [...path, key],
    what: `is missing: ${why}`,
    hint,
});
/** What benchstone demands of every benchmark whose metric is judged. */
function protocolFaults(benchmark, path) {
    const { kind = 'protocol', tier, metric_direction: direction, promotion_sigma: sigma } = benchmark;
    if (kind !== 'protocol' || tier === undefined || tier === 'correctness')
        return [];
    const why = `a ${tier} benchmark of kind "protocol" needs it`;
    const faults = [];
    if (!direction) {
        faults.push(lacks(path, 'metric_direction', why, 'add metric_direction = "minimize" or "maximize"'));
    }
    if (sigma === undefined)
        faults.push(lacks(path, 'promotion_sigma', why, 'add promotion_sigma = 2.0'));
    return faults;
}
function storedGateFaults(benchmark, path) {
    const { kind, gate_policy: policy, promotion_sigma: sigma, promotion_z: z } = benchmark;
    if (kind === 'protocol' || policy === undefined)
        return [];
    if (sigma !== undefined || (policy === 'mann_whitney' && z !== undefined))
        return [];
    const key = policy === 'sigma' ? 'promotion_sigma' : 'promotion_z';
    return [
        lacks(path, key, `gate_policy "${policy}" has no threshold`, `add ${key} = 2.0, or remove gate_policy`),
    ];
}
function corpusFaults(benchmark, path) {
    if (benchmark.corpus_path !== undefined)
        return [];
    const key = benchmark.corpus_hash !== undefined ? 'corpus_hash' : 'corpus_type';
    if (benchmark[key] === undefined)
        return [];
    const hint = `add corpus_path, relative to the project, or remove ${key}`;
    return [lacks(path, 'corpus_path', `${key} says nothing without it`, hint)];
}
function referenceFaults({ kind, tier, reference }, path) {
    if (reference === undefined || kind !== 'protocol' || tier === undefined || tier === 'correctness')
        return [];
    const what = `has no meaning for tier "${tier}": only artifacts have a reference`;
    return [{ path: [...path, 'reference'], what, hint: 'remove it, or set tier = "correctness"' }];
}
function metricFaults(metric, benchmark, path) {
    const faults = [...absoluteFaults(path, metric)];
    const { name, match, direction, target, enforce_target: enforce } = metric;
    if ((name === undefined) === (match === undefined)) {
        const what = name === undefined ? 'a metric without a name' : 'a metric with both name and match';
        faults.push({ path, what, hint: 'write either name = "exact name" or match = "pattern*"' });
    }
    if (benchmark.kind === 'protocol' && direction === undefined) {
        const why = 'results of kind "protocol" do not tell it';
        faults.push(lacks(path, 'direction', why, 'add direction = "minimize" or "maximize"'));
    }
    if (enforce && target === undefined) {
        faults.push(lacks(path, 'target', 'enforce_target needs it', 'add target, or remove enforce_target'));
    }
    return faults;
}
const benchmark_rules_reserved = 'metric';
function metricNameFaults({ kind, metrics = [] }, path) {
    const names = metrics.map(({ name, match }) => name ?? match);
    return names.flatMap((name, index) => {
        const at = [...path, 'metrics', index];
        const first = names.indexOf(name);
        if (kind === 'protocol' && name === benchmark_rules_reserved) {
            const hint = 'use metric_direction for the primary metric, and [[policy]] for how it is judged';
            return [{ path: at, what: `"${benchmark_rules_reserved}" is the primary metric and cannot be declared again`, hint }];
        }
        if (name === undefined || first === index)
            return [];
        const hint = `remove one; the first is metrics[${first}]`;
        return [{ path: at, what: `metric "${name}" is declared twice`, hint }];
    });
}
/** Every fault between the keys of one benchmark. */
function benchmarkFaults(benchmark, path) {
    const metrics = benchmark.metrics ?? [];
    return [
        ...kindFaults(benchmark, path),
        ...tierFaults(benchmark, path),
        ...protocolFaults(benchmark, path),
        ...storedGateFaults(benchmark, path),
        ...corpusFaults(benchmark, path),
        ...referenceFaults(benchmark, path),
        ...metrics.flatMap((metric, index) => metricFaults(metric, benchmark, [...path, 'metrics', index])),
        ...metricNameFaults(benchmark, path),
        ...aliasFaults(metrics, [...path, 'metrics']),
    ];
}
//# sourceMappingURL=benchmark-rules.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/rules.js





function gateFaults({ gate }) {
    const { min_pairs: least, max_pairs: most } = gate;
    const path = ['gate'];
    const margins = marginFaults(path, narrowed(presets.strict, gate), gate);
    if (least === undefined || most === undefined || least <= most)
        return margins;
    const what = `is ${least}, more than max_pairs ${most}`;
    return [...margins, { path: [...path, 'min_pairs'], what, hint: 'lower min_pairs or raise max_pairs' }];
}
/** Margins that one rule makes on top of those of the gate. */
function ruleMargins(gate, rule, path) {
    const own = rule.preset !== undefined || rule.tolerance !== undefined || rule.limit !== undefined;
    return own ? marginFaults(path, narrowed(gate, rule), rule) : [];
}
function exceptionFaults({ gate, benchmarks, policy }) {
    const defaults = narrowed(presets.strict, gate);
    const metrics = benchmarks.flatMap(({ index, table }) => (table.metrics ?? []).flatMap((metric, at) => ruleMargins(defaults, metric, ['benchmarks', index, 'metrics', at])));
    const policies = policy.flatMap(({ index, table }) => [
        ...ruleMargins(defaults, table, ['policy', index]),
        ...absoluteFaults(['policy', index], table),
    ]);
    return [...metrics, ...policies];
}
/** Names that an earlier table of the same array has taken. */
function twins(tables, array, key) {
    const names = tables.map(({ table }) => table[key]);
    return tables.flatMap(({ index, table }, order) => {
        const first = names.indexOf(table[key]);
        if (table[key] === undefined || first === order)
            return [];
        const what = `"${String(table[key])}" is the name of ${array}[${tables[first].index}] already`;
        return [{ path: [array, index, key], what, hint: 'give each one a name of its own' }];
    });
}
function nameFaults({ benchmarks, subjects, rankings, extensions }) {
    return [
        ...twins(benchmarks, 'benchmarks', 'name'),
        ...twins(subjects, 'subjects', 'set'),
        ...twins(rankings, 'rankings', 'name'),
        ...twins(extensions, 'extensions', 'name'),
    ];
}
function subjectFaults({ benchmarks, subjects }) {
    const sets = subjects.flatMap(({ table }) => (table.set === undefined ? [] : [table.set]));
    const unknown = benchmarks.flatMap(({ index, table: { subjects: set } }) => {
        if (set === undefined || sets.includes(set))
            return [];
        const hint = `${knownWords(set, sets)}; declare it as [[subjects]] with set = "${set}"`;
        return [{ path: ['benchmarks', index, 'subjects'], what: `no subject set is called "${set}"`, hint }];
    });
    return [...unknown, ...subjects.flatMap(sourceFaults)];
}
const sources = ['registry', 'ids', 'glob', 'command'];
function sourceFaults({ index, table }) {
    const given = sources.filter((key) => table[key] !== undefined);
    const path = ['subjects', index];
    if (given.length !== 1) {
        const what = given.length === 0 ? 'a subject set without a source' : `${given.join(' and ')} stand together`;
        return [{ path, what, hint: `write exactly one of ${sources.join(', ')}` }];
    }
    if (table.where === undefined || given[0] === 'registry' || given[0] === 'command')
        return [];
    const what = `has no meaning beside ${given[0]}: such subjects have no attributes`;
    return [{ path: [...path, 'where'], what, hint: 'remove it, or list the subjects in a registry' }];
}
function rankingFaults({ rankings }) {
    const needs = { weighted: 'weights', lexicographic: 'by' };
    return rankings.flatMap(({ index, table }) => {
        const key = table.method && needs[table.method];
        if (!key)
            return [];
        const value = table[key];
        const filled = Array.isArray(value)
            ? value.length > 0
            : Object.values(value ?? {}).some((weight) => weight > 0);
        if (filled)
            return [];
        const hint = key === 'by' ? 'add by = ["metric"]' : 'add weights = { metric = 1 }, at least one above 0';
        return [{ path: ['rankings', index, key], what: `method "${table.method}" needs it`, hint }];
    });
}
/** Every fault between the keys of a manifest whose keys by themselves are right. */
function ruleFaults(parts) {
    return [
        ...gateFaults(parts),
        ...invocationFaults(parts),
        ...parts.benchmarks.flatMap(({ index, table }) => benchmarkFaults(table, ['benchmarks', index])),
        ...exceptionFaults(parts),
        ...nameFaults(parts),
        ...subjectFaults(parts),
        ...rankingFaults(parts),
    ];
}
//# sourceMappingURL=rules.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/benchmark-table.js




const metricTable = schemas/* strictObject */.rej({
    name: maybe(scalars_text, 'Exact name of the metric; free text.'),
    match: maybe(scalars_text, 'Pattern name/metric with * and ? that selects metrics.'),
    aliases: maybe(distinct(scalars_text, 'older names'), 'Older names, or patterns with the wildcards of match in the same order: their history goes on under the new name.'),
    unit: maybe(scalars_text, 'Unit of the value.'),
    direction: maybe(direction, 'Which way is better.'),
    target: maybe(finite, 'Value to reach.'),
    enforce_target: maybe(flag, 'Whether missing the target fails.'),
    ...judging,
});
const requiresTable = schemas/* strictObject */.rej({
    gpu: maybe(flag, 'Needs a GPU.'),
    min_vram_gb: maybe(nonNegative, 'Needs this much GPU memory, in GB.'),
    os: maybe(oneOf(['linux', 'macos', 'windows']), 'Needs this operating system.'),
    tools: maybe(list(scalars_text, 'tools'), 'Executables that must be on PATH.'),
});
const weights = schemas/* strictObject */.rej({
    correctness: maybe(nonNegative, 'Weight of correctness.'),
    idiomaticity: maybe(nonNegative, 'Weight of idiomatic style.'),
    performance: maybe(nonNegative, 'Weight of speed.'),
    best_practices: maybe(nonNegative, 'Weight of good practice.'),
});
const expectedTime = schemas/* strictObject */.rej({
    easy: maybe(duration, 'Expected time of an easy case.'),
    medium: maybe(duration, 'Expected time of a medium case.'),
    hard: maybe(duration, 'Expected time of a hard case.'),
});
const suiteTable = schemas/* strictObject */.rej({
    file: doc(insidePath, 'File that holds the cases.'),
    cases: maybe(distinct(scalars_text, 'cases'), 'Cases to run; default all.'),
    command: doc(command, 'Command of the agent, with {subject.id} and {task_file}.'),
    agent_timeout: doc(schemas/* prefault */.SdS(duration, '120s'), 'Longest time of the agent for one case.'),
    execution_timeout: doc(schemas/* prefault */.SdS(duration, '30s'), 'Longest time of the produced program.'),
    weights: maybe(weights, 'Weights of the parts of a score.'),
    expected_time: maybe(expectedTime, 'Expected time by difficulty.'),
    legacy_scores: doc(schemas/* _default */.Rvf(flag, false), 'Score as the older runner did.'),
});
const aLocation = expected('a place', 'write a file inside the project and a line: "src/sort.ts:42"');
const benchmark_table_location = insidePath.check(schemas/* refine */.YPB((place) => !/:(0|\D.*)?$/.test(place), aLocation));
/** What to run: keys of benchstone and of ours that define the work. */
const benchmark_table_work = {
    name: doc(id, 'Id of the benchmark; unique in the manifest.'),
    kind: doc(schemas/* _default */.Rvf(scalars_text, 'protocol'), 'How it yields measurements: protocol, command, tool-output, artifact or agent-suite.'),
    entry_point: maybe(scalars_text, 'kind protocol: what {entry_point} stands for.'),
    command: maybe(command, 'kinds command, tool-output, artifact: argv, or a string for sh -c.'),
    format: maybe(scalars_text, 'kind tool-output: format of what is printed; detected when left out.'),
    files: doc(schemas/* _default */.Rvf(list(insidePath, 'globs'), []), 'kinds tool-output and artifact: globs of the result files, ! before those to leave out; empty: stdout.'),
    suite: maybe(suiteTable, 'kind agent-suite: cases and agent.'),
    corpus_path: maybe(scalars_text, 'Input data, relative to the project.'),
    corpus_hash: maybe(sha256, 'Hash that the input data must have.'),
    corpus_type: maybe(oneOf(['bytes', 'spec', 'tree']), 'A file, a corpus_spec.toml, or a folder.'),
    baseline_seeds: doc(schemas/* _default */.Rvf(distinct(whole(0), 'seeds'), []), 'Seeds of the stored baseline; each from 0 and below 2^53.'),
    subjects: maybe(id, 'Set of [[subjects]] that is measured; default: this repository.'),
};
/** How to judge it. */
const judgement = {
    tier: maybe(oneOf(tiers), 'correctness, performance or quality.'),
    metric_direction: maybe(direction, 'kind protocol: which way the primary metric is better.'),
    metrics: doc(schemas/* _default */.Rvf(list(metricTable, 'metrics'), []), 'Declared or selected metrics; only these are judged.'),
    gate_policy: maybe(oneOf(['sigma', 'mann_whitney']), 'Gate of stored comparisons and of mode "promote"; default sigma.'),
    promotion_sigma: maybe(nonNegative, 'Threshold of gate sigma, in standard errors.'),
    promotion_z: maybe(nonNegative, 'Threshold of gate mann_whitney; default promotion_sigma.'),
    deterministic: maybe(flag, 'One value per side, compared exactly; default true for correctness.'),
    reference_policy: maybe(scalars_text, 'Recorded only: references are always compared byte by byte.'),
    reference: maybe(sha256, 'tier correctness: hash of the frozen reference.'),
    location: maybe(benchmark_table_location, 'Where findings point, file:line; default: the manifest.'),
};
/** When, where and how often it runs. */
const running = {
    cost: maybe(oneOf(['fast', 'heavy']), 'fast: also on pull requests; heavy: on schedule, release, request.'),
    repetitions: doc(schemas/* _default */.Rvf(whole(1), 1), 'Runs of a stored run set.'),
    warmup: maybe(whole(0), 'Discarded executions per side; default 1, 0 for seeded quality benchmarks.'),
    timeout: doc(schemas/* prefault */.SdS(duration, '30m'), 'Longest time of one execution.'),
    threads: doc(schemas/* _default */.Rvf(whole(1), 1), 'Threads that it keeps busy; the jobs of one host share what it has.'),
    gpu: doc(schemas/* _default */.Rvf(oneOf(['none', 'direct', 'ollama']), 'none'), 'direct: it takes a card of its own; ollama: a server that all share.'),
    background_required: doc(schemas/* _default */.Rvf(flag, false), 'Whether run and baseline establish go to the background by themselves.'),
    expected_runtime_seconds: maybe(nonNegative, 'Expected time of one run; over 60 makes it heavy.'),
    requires: maybe(requiresTable, 'What the host must have.'),
    required: doc(schemas/* _default */.Rvf(flag, false), 'Whether unmet `requires` fails instead of SKIPPED.'),
};
const benchmarkTable = schemas/* strictObject */.rej({ ...benchmark_table_work, ...judgement, ...running });
//# sourceMappingURL=benchmark-table.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/project-table.js


const secrets = /^(ACTIONS_|INPUT_|GITHUB_TOKEN$)/;
const passed = expected('a variable that benchmarks may see', 'ACTIONS_*, INPUT_* and GITHUB_TOKEN are never handed to benchmarks; remove it');
const projectTable = schemas/* strictObject */.rej({
    name: doc(id, 'Id of the project: names its series in the store.'),
    language: maybe(anyText, 'Language of the project; shown, never interpreted.'),
    invocation: maybe(scalars_text, 'Shell command of kind "protocol", with {entry_point}, {config_path} and {output_path}.'),
    setup: doc(schemas/* _default */.Rvf(list(command, 'commands'), []), "Commands run once in each side's tree before measuring."),
    setup_timeout: doc(schemas/* prefault */.SdS(duration, '15m'), 'Longest time of each setup command.'),
    evaluator: doc(schemas/* _default */.Rvf(list(insidePath, 'globs'), ['bench/**']), 'Globs of the files taken from the base side for both sides.'),
    identity: maybe(command, 'Command that must print a path inside its own tree.'),
    env: doc(schemas/* _default */.Rvf(schemas/* record */.g1P(variable, anyText), {}), 'Environment variables given to setup and benchmarks.'),
    env_passthrough: doc(schemas/* _default */.Rvf(list(variable.check(schemas/* refine */.YPB((name) => !secrets.test(name), passed)), 'names'), []), "Variables taken from the runner's environment."),
    budget: doc(schemas/* prefault */.SdS(duration, '15m'), 'Measuring time of one session.'),
});
const storeTable = schemas/* strictObject */.rej({
    name: doc(schemas/* _default */.Rvf(id, 'default'), 'Which of several histories of this repository is used.'),
    keep_artifacts: doc(schemas/* prefault */.SdS(duration, '90d'), 'How long uploaded segments are kept.'),
    release_assets: doc(schemas/* _default */.Rvf(flag, true), 'Whether labelled snapshots are also kept as release assets.'),
});
const cpuSet = expected('a set of CPUs', 'write CPU numbers and ranges in quotes: "2-3" or "0,2"');
const machineTable = schemas/* strictObject */.rej({
    label: doc(schemas/* _default */.Rvf(anyText, ''), 'Says which machines are the same; empty: by CPU, cores, memory, architecture, OS and GPU.'),
    cpus: maybe(schemas/* string */.YjP(cpuSet).check(api/* _regex */.Fk(/^\d+(-\d+)?(,\d+(-\d+)?)*$/, cpuSet)), 'CPUs that benchmarks are pinned to.'),
    exclusive: doc(schemas/* _default */.Rvf(flag, true), 'One measuring job at a time on this host.'),
});
//# sourceMappingURL=project-table.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/service-tables.js


/** Every key but the two about debouncing names a trigger and the globs that set it off. */
const triggersTable = schemas/* catchall */.rUs(schemas/* object */.Ikc({
    debounce: maybe(delay, 'Time in which a second capture is skipped.'),
    debounce_after: maybe(distinct(scalars_text, 'triggers'), 'Triggers after which captures are debounced.'),
}), list(insidePath, 'globs'));
const size = schemas/* strictObject */.rej({
    files: doc(whole(0), 'Most changed files.'),
    lines: doc(whole(0), 'Most changed lines.'),
});
const reviewTable = schemas/* strictObject */.rej({
    simple: maybe(size, 'Largest change that is simple.'),
    moderate: maybe(size, 'Largest change that is moderate.'),
    post: doc(schemas/* _default */.Rvf(oneOf(['none', 'comment', 'review']), 'none'), 'What is written on the pull request.'),
});
const aSource = expected('an https address', 'write "https://host/owner/repository"');
const aRevision = expected('a full commit id', 'write all 40 hexadecimal digits: branches and tags can move');
const extensionTable = schemas/* strictObject */.rej({
    name: doc(id, 'Prefix of the names of its benchmarks.'),
    source: doc(schemas/* string */.YjP(aSource).check(api/* _regex */.Fk(/^https:\/\/[^\s/]+\/\S+$/, aSource)), 'Git repository.'),
    rev: doc(schemas/* string */.YjP(aRevision).check(api/* _regex */.Fk(/^[0-9a-f]{40}$/, aRevision)), 'Commit to use.'),
    setup: maybe(list(command, 'commands'), 'Commands run once in its tree.'),
    cost: maybe(oneOf(['fast', 'heavy']), 'When its benchmarks run.'),
});
const aRepository = expected('a repository', 'write "owner/name"');
const repository = schemas/* string */.YjP(aRepository).check(api/* _regex */.Fk(/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/, aRepository));
const exchangeTable = schemas/* strictObject */.rej({
    publish: maybe(id, 'Name of the artifact that is published.'),
    subscribe: maybe(distinct(repository, 'repositories'), 'Repositories whose statistics are imported.'),
    max_age: maybe(duration, 'Oldest statistics that are imported.'),
});
//# sourceMappingURL=service-tables.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/subject-tables.js


const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], expected('a text, number or flag', 'write a string, a number, true or false'));
const subjectsTable = schemas/* strictObject */.rej({
    set: doc(id, 'Id of this set of subjects.'),
    registry: maybe(insidePath, 'JSON file that lists the subjects.'),
    ids: maybe(distinct(id, 'ids'), 'The subjects themselves.'),
    glob: maybe(insidePath, 'Files, each of which is a subject.'),
    command: maybe(command, 'Command that prints the subjects.'),
    where: maybe(schemas/* record */.g1P(schemas/* string */.YjP(), scalar), 'Attributes that a subject must have.'),
});
const aRange = expected('a range', 'write the two ends: [0, 100]');
const bounds = schemas/* strictObject */.rej({
    min: maybe(finite, 'Least value that qualifies.'),
    max: maybe(finite, 'Largest value that qualifies.'),
});
const range = schemas/* tuple */.PVZ([schemas/* number */.aig(aRange), schemas/* number */.aig(aRange)], aRange)
    .check(schemas/* refine */.YPB(([low, high]) => low < high, aRange));
const rankingTable = schemas/* strictObject */.rej({
    name: doc(id, 'Id of the ranking.'),
    benchmark: doc(scalars_text, 'Pattern of the benchmarks that are ranked.'),
    method: doc(oneOf(['weighted', 'lexicographic']), 'By weighted sum, or by keys in order.'),
    weights: maybe(schemas/* record */.g1P(schemas/* string */.YjP(), nonNegative), 'weighted: weight of each metric.'),
    scale: maybe(schemas/* record */.g1P(schemas/* string */.YjP(), range), 'weighted: fixed ends of a metric.'),
    require: maybe(schemas/* record */.g1P(schemas/* string */.YjP(), bounds), 'Bounds that a subject must keep.'),
    tie_break: maybe(distinct(scalars_text, 'metrics'), 'Metrics that decide ties.'),
    by: maybe(distinct(scalars_text, 'metrics'), 'lexicographic: metrics in order of weight.'),
    min_samples: maybe(whole(1), 'Fewest runs of a subject that is ranked.'),
    peers: maybe(oneOf(['none', 'fallback']), 'Whether imported statistics stand in for missing ones.'),
});
//# sourceMappingURL=subject-tables.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/schema.js







const someBenchmarks = expected('a list of benchmarks', 'declare at least one, beginning with a line [[benchmarks]]');
/** The whole manifest: what may be written, and what it reads as. Rules between keys stand in `rules.ts`. */
const manifestSchema = schemas/* strictObject */.rej({
    project: doc(projectTable, 'The project: its name, how it is built, what its benchmarks may see.'),
    store: doc(schemas/* prefault */.SdS(storeTable, {}), 'Where the history is kept.'),
    gate: doc(schemas/* prefault */.SdS(gateTable, {}), 'Defaults of judgement for every metric.'),
    machine: doc(schemas/* prefault */.SdS(machineTable, {}), 'The machine that measures.'),
    benchmarks: doc(schemas/* array */.YOg(benchmarkTable, someBenchmarks).check(api/* _minLength */.m9(1, someBenchmarks)), 'What is measured.'),
    policy: doc(schemas/* _default */.Rvf(list(policyTable, 'policies'), []), 'Exceptions in judgement by pattern; the last match wins.'),
    subjects: doc(schemas/* _default */.Rvf(list(subjectsTable, 'subject sets'), []), 'Sets of things that are measured.'),
    rankings: doc(schemas/* _default */.Rvf(list(rankingTable, 'rankings'), []), 'Orders of subjects.'),
    triggers: maybe(triggersTable, 'Names for what a change touches.'),
    review: maybe(reviewTable, 'Size classes of changes.'),
    extensions: doc(schemas/* _default */.Rvf(list(extensionTable, 'extensions'), []), 'Benchmarks of other repositories.'),
    exchange: maybe(exchangeTable, 'Statistics shared between repositories.'),
});
//# sourceMappingURL=schema.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/schema-faults.js



/** The schema below what only adds a default, an option or a transformation. */
function bare(schema) {
    const def = schema._zod.def;
    if (def.type === 'optional' || def.type === 'default' || def.type === 'prefault')
        return bare(def.innerType);
    if (def.type === 'pipe')
        return bare(def.in);
    return def;
}
function below(schema, part) {
    if (!schema)
        return undefined;
    const def = bare(schema);
    if (def.type === 'object')
        return def.shape[part] ?? def.catchall;
    if (def.type === 'array')
        return def.element;
    if (def.type === 'record')
        return def.valueType;
    return undefined;
}
/** Keys that the table at `path` may have. */
function keysAt(schema, path) {
    const at = path.reduce(below, schema);
    const def = at && bare(at);
    return def?.type === 'object' ? Object.keys(def.shape) : [];
}
/** What is wrong and how to mend it, for a value of the wrong kind. */
function described(issue) {
    const inner = issue.code === 'invalid_key' ? issue.issues[0].message : issue.message;
    const [what, hint] = inner.split(hintMark);
    if (hint !== undefined)
        return { what: what, hint };
    if (issue.code === 'invalid_value') {
        const words = issue.values.map(String);
        return { what: `${shown(issue.input)} is unknown`, hint: knownWords(String(issue.input), words) };
    }
    if (issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'record')) {
        return {
            what: `${shown(issue.input)} is not a table`,
            hint: 'write [brackets] around its name, or { key = value }',
        };
    }
    return { what: issue.message, hint: 'see the manifest reference' };
}
function missing(issue, path) {
    const { hint } = described({ ...issue, input: '' });
    const table = issue.code === 'invalid_type' && issue.expected === 'object';
    return { path, what: 'is missing', hint: table ? `add the table [${path.join('.')}]` : `add it: ${hint}` };
}
/** Every fault of one issue; an unknown key is a fault at the key itself, with the nearest known one. */
function faultsOfIssue(issue, schema) {
    const path = issue.path;
    if (issue.code === 'unrecognized_keys') {
        const known = keysAt(schema, path);
        return issue.keys.map((key) => ({
            path: [...path, key],
            what: 'unknown key',
            hint: knownWords(key, known),
        }));
    }
    if (issue.input === undefined)
        return [missing(issue, path)];
    return [{ path, ...described(issue) }];
}
/** The faults of a failed validation, none twice at one place. Needs issues that carry their input. */
function schemaFaults(issues, schema) {
    const faults = issues.flatMap((issue) => faultsOfIssue(issue, schema));
    const first = new Map();
    for (const fault of faults) {
        const at = JSON.stringify(fault.path);
        if (!first.has(at))
            first.set(at, fault);
    }
    return [...first.values()];
}
//# sourceMappingURL=schema-faults.js.map
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/src/core/manifest/toml.js


const toml_isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
/** Text of the manifest. Bytes must be UTF-8, as TOML demands; the problem names the first line that is not. */
function decodeManifest(bytes, file) {
    const strict = new TextDecoder('utf-8', { fatal: true });
    try {
        return (0,problem.ok)(strict.decode(bytes));
    }
    catch {
        // U+FFFD stands where the first bad byte is.
        const line = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0].split('\n').length;
        return (0,problem/* fail */.fJ)({ where: { file, line }, what: 'is not UTF-8 text', hint: 'save the file as UTF-8' });
    }
}
/** Tables of a TOML text. Integers that a double cannot hold come as bigint, so that no digit is lost unseen. */
function parseToml(text, file) {
    try {
        return (0,problem.ok)((0,dist/* parse */.qg)(text, { integersAsBigInt: 'asNeeded' }));
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const what = error.message.split('\n')[0].replace(/^Invalid TOML document: /, '');
        return (0,problem/* fail */.fJ)({
            where: { file, line: error.line, column: error.column },
            what: `not valid TOML: ${what}`,
            hint: 'strings stand in quotes, tables in [brackets], a key stands once in its table; all before this place was understood',
        });
    }
}
//# sourceMappingURL=toml.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/sound-parts.js







const tables = {
    benchmarks: benchmarkTable,
    policy: policyTable,
    subjects: subjectsTable,
    rankings: rankingTable,
    extensions: extensionTable,
};
/** The parts of a manifest that has no fault. */
function wholeParts(manifest) {
    const numbered = (tables) => tables.map((table, index) => ({ index, table }));
    return {
        project: manifest.project,
        gate: manifest.gate,
        benchmarks: numbered(manifest.benchmarks),
        policy: numbered(manifest.policy),
        subjects: numbered(manifest.subjects),
        rankings: numbered(manifest.rankings),
        extensions: numbered(manifest.extensions),
    };
}
/** Reads a table without the keys that `bad` names; what even so does not read is taken as empty. */
function readable(schema, raw, bad) {
    if (!toml_isTable(raw))
        return {};
    const kept = Object.fromEntries(Object.entries(raw).filter(([key]) => !bad.has(key)));
    const read = schemas/* partial */.OH3(schema).safeParse(kept);
    return (read.success ? read.data : {});
}
/** Names of the keys with a fault directly in or below the table at `prefix`. */
function badKeys(faults, ...prefix) {
    const inside = faults.filter(({ path }) => prefix.every((part, index) => path[index] === part));
    return new Set(inside.map(({ path }) => String(path[prefix.length])));
}
function readArray(raw, faults, key) {
    const elements = raw[key];
    if (!Array.isArray(elements))
        return [];
    return elements.map((table, index) => ({
        index,
        table: readable(tables[key], table, badKeys(faults, key, index)),
    }));
}
/** The parts of a manifest with faults that can still be read. */
function soundParts(raw, faults) {
    return {
        project: readable(projectTable, raw['project'], badKeys(faults, 'project')),
        gate: readable(gateTable, raw['gate'] ?? {}, badKeys(faults, 'gate')),
        benchmarks: readArray(raw, faults, 'benchmarks'),
        policy: readArray(raw, faults, 'policy'),
        subjects: readArray(raw, faults, 'subjects'),
        rankings: readArray(raw, faults, 'rankings'),
        extensions: readArray(raw, faults, 'extensions'),
    };
}
//# sourceMappingURL=sound-parts.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/parse.js








const startsWith = (path, prefix) => prefix.every((part, index) => path[index] === part);
/** Faults of rules are dropped where the key itself, or something in it, is already at fault. */
function allFaults(byKey, byRule) {
    const covered = ({ path }) => byKey.some((fault) => startsWith(path, fault.path) || startsWith(fault.path, path));
    return [...byKey, ...byRule.filter((fault) => !covered(fault))];
}
async function exactLines(text, manifest) {
    const { keyPlaces } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 23));
    const places = await keyPlaces(text);
    const line = (...path) => places(path)?.line ?? 1;
    return {
        benchmarks: manifest.benchmarks.map((_, index) => line('benchmarks', index, 'name')),
        metrics: manifest.benchmarks.map(({ metrics }, index) => metrics.map((_, metric) => line('benchmarks', index, 'metrics', metric))),
        policy: manifest.policy.map((_, index) => line('policy', index)),
    };
}
/**
 * Reads a manifest. `file` is what messages call it. Never throws for what the text says: all problems come at once,
 * with line, column, key and hint, but for a syntax error, which hides the rest.
 */
async function parseManifest(source, file) {
    const decoded = typeof source === 'string' ? (0,problem.ok)(source) : decodeManifest(source, file);
    if (!decoded.ok)
        return decoded;
    const text = decoded.value;
    const raw = parseToml(text, file);
    if (!raw.ok)
        return raw;
    const read = manifestSchema.safeParse(raw.value, { reportInput: true });
    const byKey = read.success ? [] : schemaFaults(read.error.issues, manifestSchema);
    const parts = read.success ? wholeParts(read.data) : soundParts(raw.value, byKey);
    const faults = allFaults(byKey, ruleFaults(parts));
    if (!read.success || faults.length > 0)
        return located(faults, text, file);
    const lines = scanLines(text, read.data) ?? (await exactLines(text, read.data));
    return (0,problem.ok)({ manifest: read.data, file, lines });
}
//# sourceMappingURL=parse.js.map
;// CONCATENATED MODULE: ./build/src/app/manifest-file.js



/** Where the manifest lies when nothing else is said, from the project's folder. */
const usualManifest = 'bench/manifest.toml';
/** Reads the manifest `file` of the project in folder `project`. Throws ProblemError when it is absent or broken. */
async function readManifest({ files }, project, file = usualManifest) {
    const path = `${project}/${file}`;
    const bytes = await files.readBytes(path);
    if (bytes === undefined)
        throw new problem/* ProblemError */.Mm([
            {
                where: { file: path },
                what: 'there is no manifest',
                hint: 'write one (the README shows a small one), or name the folder that has it with --project DIR',
            },
        ]);
    const text = (0,problem/* orThrow */.aU)(decodeManifest(bytes, file));
    return { loaded: (0,problem/* orThrow */.aU)(await parseManifest(text, file)), text };
}
//# sourceMappingURL=manifest-file.js.map
// EXTERNAL MODULE: ./build/src/core/documents/parts/numbers.js
var numbers = __webpack_require__(9391);
// EXTERNAL MODULE: ./build/src/core/documents/parts/printable.js
var parts_printable = __webpack_require__(1770);
;// CONCATENATED MODULE: ./build/src/core/documents/check.js


function checkJson({ file, plan, checked, advice }) {
    const { k, open, firstRejectingLook, benchmarks } = checked;
    return `${JSON.stringify({ file, ok: true, k, open, firstRejectingLook, benchmarks, advice, plan }, null, 2)}\n`;
}
function checkText({ file, plan, checked, advice }) {
    const { gate } = plan;
    const { k, open, firstRejectingLook: look } = checked;
    const sharing = `${open ? 'at least ' : ''}${(0,numbers/* count */.U9)(k, 'metric')}`;
    return [
        `${file} is valid: ${(0,numbers/* count */.U9)(plan.benchmarks.length, 'benchmark')} planned, mode ${gate.mode}.`,
        ...(k > 0
            ? [
                `${sharing} ${k === 1 ? 'bears' : 'share'} the risk of ${(0,numbers/* percent */.KN)(gate.alpha)}; a regression can be proven from pair ${look} on, a pass from pair ${gate.minPairs} on, at most ${gate.maxPairs} pairs.`,
            ]
            : []),
        ...checked.benchmarks.flatMap((line) => ['', ...benchmarkLines(plan, line)]),
        ...(advice.length > 0
            ? ['', ...advice.map((one) => `${one.level}: ${one.file}:${one.line}: ${(0,parts_printable/* printable */.g)(one.message)}`)]
            : []),
        '',
    ].join('\n');
}
function benchmarkLines(plan, line) {
    const benchmark = plan.benchmarks.find(({ name, subject }) => name === line.name && subject.id === line.subject);
    const { least, most } = line.runs;
    const runs = least === most ? `${least} runs` : `${least} to ${most} runs`;
    const time = line.seconds === null
        ? ''
        : `, ${(0,numbers/* quantity */.au)(line.seconds.least, 's')} to ${(0,numbers/* quantity */.au)(line.seconds.most, 's')}`;
    const policies = [
        ...line.metrics.map(({ pattern, policy }) => policyLine(pattern, policy)),
        ...(line.defaultPolicy
            ? [policyLine(line.metrics.length > 0 ? 'every other metric' : 'every metric', line.defaultPolicy)]
            : []),
    ];
    return [
        `${line.name}${line.subject === 'self' ? '' : ` [${line.subject}]`}: ${benchmark.kind}, ${benchmark.tier}, ${benchmark.cost}; ${runs}${time}`,
        `  against ${benchmark.baselines.join(', ')}`,
        ...(policies.length > 0 ? policies : ['  judged by the hash of what it produces']),
        ...benchmark.renames.map(({ before, now }) => `  ${(0,parts_printable/* printable */.g)(now)}: called ${(0,parts_printable/* printable */.g)(before)} before`),
    ];
}
function policyLine(pattern, policy) {
    const { exact, tolerance, limit, absTolerance, absLimit, unit, direction, mandatory, target, quarantine, origin, } = policy;
    const margins = absTolerance === null
        ? `fails above ${(0,numbers/* percent */.KN)(tolerance)}, passes below ${(0,numbers/* percent */.KN)(limit)}`
        : `fails above ${(0,numbers/* quantity */.au)(absTolerance, unit)}, passes below ${absLimit === null ? '(no abs_limit)' : (0,numbers/* quantity */.au)(absLimit, unit)}`;
    const words = [
        direction ?? 'direction from the tool',
        exact ? `exact, fails above ${(0,numbers/* percent */.KN)(tolerance)}` : margins,
        ...(target === null ? [] : [`target ${(0,numbers/* quantity */.au)(target, unit)}`]),
        ...(mandatory ? [] : ['not mandatory']),
        ...(quarantine ? [`quarantined until ${quarantine.until}: ${(0,parts_printable/* printable */.g)(quarantine.reason)}`] : []),
    ];
    return `  ${(0,parts_printable/* printable */.g)(pattern)}: ${words.join('; ')} (${origin.join(', ')})`;
}
//# sourceMappingURL=check.js.map
// EXTERNAL MODULE: ./build/src/edge/child-output.js
var child_output = __webpack_require__(3267);
// EXTERNAL MODULE: ./build/src/edge/clock.js
var clock = __webpack_require__(3549);
// EXTERNAL MODULE: ./build/src/edge/files.js + 4 modules
var files = __webpack_require__(6524);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/edge/github/event.js

/** Reads the event of this run. A missing payload counts as an empty one. */
function githubEvent(environment) {
    const payload = payloadOf(environment['GITHUB_EVENT_PATH']);
    const text = (name) => environment[`GITHUB_${name}`] ?? '';
    const ref = text('REF');
    const name = text('EVENT_NAME');
    const defaultBranch = payload.repository?.default_branch ?? 'main';
    const pull = payload.pull_request;
    return {
        name,
        ref,
        sha: text('SHA'),
        branch: ref.startsWith('refs/tags/') ? null : text('REF_NAME') || null,
        defaultBranch,
        repository: text('REPOSITORY'),
        runId: text('RUN_ID'),
        attempt: text('RUN_ATTEMPT') || '1',
        isDefaultBranch: ref === `refs/heads/${defaultBranch}`,
        isPullRequest: pull !== undefined,
        // A deleted fork has no repository left: that, too, is not ours.
        isFork: pull !== undefined && pull.head?.repo?.full_name !== text('REPOSITORY'),
        baseSha: pull?.base?.sha ?? null,
        baseBranch: pull?.base?.ref ?? null,
        headSha: pull?.head?.sha ?? null,
        actor: text('ACTOR'),
        triggeringRun: payload.workflow_run?.id ?? null,
    };
}
function payloadOf(path) {
    if (!path)
        return {};
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return {};
    }
}
//# sourceMappingURL=event.js.map
// EXTERNAL MODULE: ./build/src/edge/host.js + 2 modules
var host = __webpack_require__(3762);
// EXTERNAL MODULE: ./build/src/edge/tiering.js
var tiering = __webpack_require__(36);
// EXTERNAL MODULE: ./build/src/core/model/calibration.js
var calibration = __webpack_require__(4535);
;// CONCATENATED MODULE: ./build/src/core/model/finding.js
/** The answer for the whole job, worst first. */
const decisionKinds = ['ERROR', 'FAIL', 'UNDECIDED', 'WARN', 'PASS'];
/** The exit code of `gate` for a decision. */
function gateExitCode(decision) {
    switch (decision) {
        case 'ERROR':
            return 70;
        case 'FAIL':
            return 1;
        case 'UNDECIDED':
            return 2;
        case 'WARN':
        case 'PASS':
            return 0;
    }
}
//# sourceMappingURL=finding.js.map
;// CONCATENATED MODULE: ./build/src/core/stats/random.js
const random_size = 624;
const middle = 397;
/** Fills the generator's state from one 32-bit word (Matsumoto and Nishimura 2002, `init_genrand`). */
function seededState(seed) {
    const state = new Uint32Array(random_size);
    state[0] = seed;
    for (let i = 1; i < random_size; i++) {
        const previous = state[i - 1] ^ (state[i - 1] >>> 30);
        state[i] = Math.imul(1812433253, previous) + i;
    }
    return state;
}
/** Mixes a key of any length into the state (the same paper, `init_by_array`). */
function keyedState(key) {
    const state = seededState(19650218);
    let i = 1;
    const mix = (factor, term) => {
        const previous = state[i - 1] ^ (state[i - 1] >>> 30);
        state[i] = (state[i] ^ Math.imul(previous, factor)) + term;
        i += 1;
        if (i === random_size) {
            state[0] = state[random_size - 1];
            i = 1;
        }
    };
    for (let step = 0; step < Math.max(random_size, key.length); step++) {
        const j = step % key.length;
        mix(1664525, key[j] + j);
    }
    for (let step = 0; step < random_size - 1; step++)
        mix(1566083941, -i);
    state[0] = 0x80000000;
    return state;
}
function renew(state) {
    for (let i = 0; i < random_size; i++) {
        const joined = (state[i] & 0x80000000) | (state[(i + 1) % random_size] & 0x7fffffff);
        const twisted = (joined >>> 1) ^ (joined & 1 ? 0x9908b0df : 0);
        state[i] = state[(i + middle) % random_size] ^ twisted;
    }
}
function temper(word) {
    let y = word;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    y ^= y >>> 18;
    return y >>> 0;
}
/** 32-bit words of `seed`, lowest first, at least one. The sign is dropped, as CPython does. */
function random_wordsOf(seed) {
    const words = [];
    for (let rest = seed < 0n ? -seed : seed; rest > 0n; rest >>= 32n)
        words.push(Number(rest & 0xffffffffn));
    return words.length > 0 ? words : [0];
}
/** MT19937 seeded as CPython's `random.Random(seed)`: each call gives the next integer in [0, 2^32). */
function mersenneTwister(seed) {
    const state = keyedState(random_wordsOf(seed));
    let next = random_size;
    return () => {
        if (next === random_size) {
            renew(state);
            next = 0;
        }
        return temper(state[next++]);
    };
}
/**
 * The first `count` seeds of a run set, each uniform in [0, 2^31): the same numbers as CPython's
 * `random.Random(metaSeed).randrange(2**31)`, which rejects words of 2^31 and more.
 */
function random_seedsFrom(metaSeed, count) {
    const word = mersenneTwister(metaSeed);
    const seeds = [];
    while (seeds.length < count) {
        const candidate = word();
        if (candidate < 2 ** 31)
            seeds.push(candidate);
    }
    return seeds;
}
/** Numbers uniform in [0, 1) with 53 random bits: the same as CPython's `random.Random(seed).random()`. */
function uniformFrom(seed) {
    const word = mersenneTwister(seed);
    return () => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53;
}
/**
 * Which side of each pair runs first, by one coin for every block of two pairs: base-head head-base, or
 * head-base base-head. So slow drift and a slower second slot weigh on both builds alike. `hash` is a string
 * of hex digits; the same hash gives the same orders, and a longer list begins with the shorter one.
 * @throws RangeError when `hash` is not hex.
 */
function random_pairOrders(hash, count) {
    if (!/^[0-9a-f]+$/i.test(hash))
        throw new RangeError(`not a hash of hex digits: ${hash}`);
    const word = mersenneTwister(BigInt(`0x${hash}`));
    const orders = [];
    while (orders.length < count) {
        const heads = word() >= 2 ** 31;
        orders.push(heads ? 'head-first' : 'base-first', heads ? 'base-first' : 'head-first');
    }
    return orders.slice(0, count);
}
//# sourceMappingURL=random.js.map
;// CONCATENATED MODULE: ./build/src/core/stats/noise.js


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
    const centre = median(values);
    return madToSigma * median(Float64Array.from(values, (value) => Math.abs(value - centre)));
}
/** Share of the values that lie further than `distance` times the core spread from the median. */
function outlierShare(values, distance = 5) {
    const reach = distance * madSigma(values);
    const centre = median(values);
    return (Array.prototype.filter.call(values, (value) => Math.abs(value - centre) > reach).length / values.length);
}
/** Deviations from the mean and the sum of their squares; null when nothing varies or there are under 3 values. */
function deviations(values) {
    requireFinite(values);
    if (values.length < 3)
        return null;
    const { mean } = summaryOf(values);
    const d = Float64Array.from(values, (value) => value - mean);
    const squares = summary_sum(d.map((each) => each * each));
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
    return summary_sum(d.subarray(1).map((each, i) => (each - d[i]) ** 2)) / squares;
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
    const skew = summary_sum(d.map((each) => each ** 3)) / n / variance ** 1.5;
    const excess = summary_sum(d.map((each) => each ** 4)) / n / variance ** 2 - 3;
    const fairSkew = (skew * Math.sqrt(n * (n - 1))) / (n - 2);
    const fairExcess = ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * excess + 6);
    return (fairSkew ** 2 + 1) / (fairExcess + (3 * (n - 1) ** 2) / ((n - 2) * (n - 3)));
}
//# sourceMappingURL=noise.js.map
;// CONCATENATED MODULE: ./build/src/core/stats/dependence.js


/** With these the smallest p is 0.0005: far enough below the level of 0.01 that is asked for. */
const shuffles = 1999;
/** Mid-ranks minus their mean. */
function centredRanks(values) {
    const n = values.length;
    const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => values[a] - values[b]);
    const ranks = new Float64Array(n);
    for (let from = 0; from < n;) {
        let to = from;
        while (to < n && values[order[to]] === values[order[from]])
            to++;
        for (const index of order.slice(from, to))
            ranks[index] = (from + to - n) / 2;
        from = to;
    }
    return ranks;
}
function neighbourSum(ranks) {
    let total = 0;
    for (let i = 1; i < ranks.length; i++)
        total += ranks[i - 1] * ranks[i];
    return total;
}
function shuffle(values, random) {
    for (let last = values.length - 1; last > 0; last--) {
        const chosen = Math.floor(random() * (last + 1));
        const kept = values[last];
        values[last] = values[chosen];
        values[chosen] = kept;
    }
}
/**
 * Permutation test of the lag-1 autocorrelation of the ranks, two-sided around its mean over all orders, which is
 * -Σ r² / n. The same generator state gives the same p. @throws RangeError when a value is not finite.
 */
function neighbourDependence(values, random) {
    requireFinite(values);
    const ranks = centredRanks(values);
    const squares = ranks.reduce((total, rank) => total + rank * rank, 0);
    if (squares === 0)
        return { rankAutocorrelation: 0, pTwoSided: 1 };
    const expected = -squares / ranks.length;
    const observed = neighbourSum(ranks);
    const distance = Math.abs(observed - expected) - slack * squares;
    let asFar = 1;
    for (let round = 0; round < shuffles; round++) {
        shuffle(ranks, random);
        if (Math.abs(neighbourSum(ranks) - expected) >= distance)
            asFar++;
    }
    return { rankAutocorrelation: observed / squares, pTwoSided: asFar / (shuffles + 1) };
}
//# sourceMappingURL=dependence.js.map
;// CONCATENATED MODULE: ./build/src/core/stats/expected-effort.js
/** From the narrowest margins to the widest. */
const expected_effort_presets = [
    { name: 'strict', tolerance: 0.02, limit: 0.05, upToSigma: 0.05 },
    { name: 'shared', tolerance: 0.03, limit: 0.1, upToSigma: 0.1 },
    { name: 'noisy', tolerance: 0.05, limit: 0.15, upToSigma: 0.2 },
];
/** The narrowest preset that suits pairs of this core spread; null: too noisy for any, so only informational. */
const presetFor = (sigmaCore) => expected_effort_presets.find(({ upToSigma }) => sigmaCore <= upToSigma) ?? null;
/**
 * Simulated effort of the paired gate (tolerance 2 %, limit 5 %, at most 30 pairs, one metric, normal pair noise) for
 * builds that are unchanged, 5 % worse and 10 % worse.
 */
const unchanged = [
    [0.01, 6, 1],
    [0.02, 6.1, 1],
    [0.03, 6.8, 1],
    [0.04, 8.4, 1],
    [0.05, 10.5, 0.996],
    [0.07, 16, 0.94],
    [0.1, 21, 0.69],
];
// Quieter than this the curve goes on with builds beyond the limit, of which none may pass.
const atLimit = [
    [0.03, 10.5, 0.97],
    [0.04, 14.5, 0.93],
    [0.05, 18, 0.82],
    [0.07, 22, 0.56],
    [0.1, 25, 0.33],
];
const beyondLimit = [
    [0.01, 6, 1],
    [0.02, 6, 1],
    [0.03, 6.1, 1],
    [0.04, 6.4, 1],
    [0.05, 7.2, 1],
    [0.07, 9.4, 1],
    [0.1, 14, 0.96],
];
const curveOf = (rows, margin) => rows.map(([sigma, pairs, chance]) => [margin / sigma, pairs, chance]);
const nearestFirst = (curve) => [...curve].sort((a, b) => a[0] - b[0]);
const distanceAbove = (effect, tolerance) => Math.log1p(effect) - Math.log1p(tolerance);
const passCurve = nearestFirst(curveOf(unchanged, Math.log1p(0.05)));
const rejectCurve = nearestFirst([
    ...curveOf(atLimit, distanceAbove(0.05, 0.02)),
    ...curveOf(beyondLimit, distanceAbove(0.1, 0.02)),
]);
/** Straight lines between what was simulated; null nearer to the margin than that, since nothing is known there. */
function effortAt(curve, distance) {
    const after = curve.findIndex(([at]) => at >= distance);
    const last = curve.at(-1);
    if (after < 0)
        return effort(last[1], last[2]);
    const [to, from] = [curve[after], curve[Math.max(0, after - 1)]];
    if (to[0] === distance)
        return effort(to[1], to[2]);
    if (after === 0)
        return null;
    const share = (distance - from[0]) / (to[0] - from[0]);
    return effort(from[1] + share * (to[1] - from[1]), from[2] + share * (to[2] - from[2]));
}
const effort = (pairs, chance) => ({ pairs, runs: 2 * pairs + 2, chance });
/**
 * Effort to PASS an unchanged build. The simulation had one pair of margins; others are read at the same distance in
 * units of the spread, which is what the tests see. Null: noisier than anything simulated.
 */
const effortToPass = (sigmaCore, { limit }) => sigmaCore > 0 ? effortAt(passCurve, Math.log1p(limit) / sigmaCore) : effort(6, 1);
/**
 * Effort to FAIL a build that is worse by `effect` (a share). Null below the limit, where PASS is a right answer too,
 * and where it is noisier than anything simulated.
 */
function effortToFind(sigmaCore, preset, effect) {
    if (effect < preset.limit)
        return null;
    if (sigmaCore <= 0)
        return effort(6, 1);
    const found = effortAt(rejectCurve, distanceAbove(effect, preset.tolerance) / sigmaCore);
    // Exactly at the limit PASS is allowed one in twenty; simulated were 2 to 5 in 100.
    const most = effect === preset.limit ? 0.98 : 1;
    return found && { ...found, chance: Math.min(most, found.chance) };
}
//# sourceMappingURL=expected-effort.js.map
;// CONCATENATED MODULE: ./build/src/core/stats/mann-kendall.js


/** Up to here the distribution of the number of inversions is counted out. */
const mann_kendall_exactUpTo = 50;
/** P(at most `limit` inversions in a random order of n values), by the recurrence over n. */
function inversionTail(n, limit) {
    let chance = Float64Array.of(1);
    for (let k = 2; k <= n; k++) {
        const next = new Float64Array(Math.min(limit, (k * (k - 1)) / 2) + 1);
        for (const [inversions, p] of chance.entries()) {
            for (let more = 0; more < k && inversions + more < next.length; more++) {
                next[inversions + more] += p / k;
            }
        }
        chance = next;
    }
    return chance.reduce((total, p) => total + p, 0);
}
/** Rises minus falls over all pairs of values. */
function scoreOf(values) {
    let score = 0;
    for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++)
            score += Math.sign(values[j] - values[i]);
    }
    return score;
}
function tieSizes(values) {
    const counts = new Map();
    for (let i = 0; i < values.length; i++)
        counts.set(values[i], (counts.get(values[i]) ?? 0) + 1);
    return [...counts.values()].filter((count) => count > 1);
}
/** Normal tail with tie and continuity correction (Kendall 1975). */
function normalP(score, n, ties) {
    const term = (t) => t * (t - 1) * (2 * t + 5);
    const variance = (term(n) - ties.reduce((total, t) => total + term(t), 0)) / 18;
    return Math.min(1, 2 * normalUpperTail((Math.abs(score) - 1) / Math.sqrt(variance)));
}
/**
 * Mann and Kendall's test for a trend: exact up to 50 values without ties, normal otherwise. τ 0 and p 1 where there
 * is nothing to see (constant, fewer than 2 values). @throws RangeError when a value is not finite.
 */
function mannKendall(values) {
    requireFinite(values);
    const n = values.length;
    const ties = tieSizes(values);
    const pairs = (n * (n - 1)) / 2;
    const untied = pairs - ties.reduce((total, t) => total + (t * (t - 1)) / 2, 0);
    if (untied === 0)
        return { tau: 0, pTwoSided: 1 };
    const score = scoreOf(values);
    const tau = score / Math.sqrt(pairs * untied);
    const exact = ties.length === 0 && n <= mann_kendall_exactUpTo;
    const p = exact ? 2 * inversionTail(n, (pairs - Math.abs(score)) / 2) : normalP(score, n, ties);
    return { tau, pTwoSided: notZero(Math.min(1, p)) };
}
//# sourceMappingURL=mann-kendall.js.map
;// CONCATENATED MODULE: ./build/src/core/stats/calibration.js









const calibration_level = 0.01;
const smallestOrderEffect = 0.003;
const mostOutliers = 0.1;
const fewestPairs = 6;
/** Values as logarithms, or as shares of a typical value where some are not above 0. */
function scaled(pairs) {
    const values = pairs.flatMap(({ first, second }) => [first, second]);
    requireFinite(values);
    const typical = median(values.map(Math.abs)) || Math.max(...values.map(Math.abs)) || 1;
    const place = values.every((value) => value > 0) ? Math.log : (value) => value / typical;
    return pairs.map((pair) => ({ ...pair, first: place(pair.first), second: place(pair.second) }));
}
function orderEffectOf(pairs) {
    const late = pairs.map(({ first, second }) => second - first);
    return { shift: hodgesLehmann(walshAverages(late)), pTwoSided: twoSided(signedRank(late)) };
}
/**
 * Pairs from which an order effect of one of `family` metrics can be shown: the least two-sided p of n pairs is
 * 2 / 2ⁿ, and Holm's first step asks for less than 0.01 / family.
 */
const pairsForOrderEffect = (family) => Math.max(fewestPairs, Math.floor(Math.log2((2 * Math.max(1, family)) / calibration_level)) + 1);
const calibration_percent = (share) => `${Number((share * 100).toPrecision(2))} %`;
function warningsOf({ orderEffect, dependence, drift, outliers, preset, sigmaCore }) {
    const late = orderEffect.shift > 0 ? 'larger' : 'smaller';
    const ordered = orderEffect.pFamily < calibration_level && Math.abs(orderEffect.shift) > smallestOrderEffect;
    const drifts = Math.min(drift.neighbours.pTwoSided, drift.trend.pTwoSided) < calibration_level;
    const candidates = [
        ordered && {
            kind: 'order-effect',
            blocks: true,
            message: `the run in the second slot is ${calibration_percent(Math.abs(orderEffect.shift))} ${late}: one run disturbs the next`,
        },
        dependence.pTwoSided < calibration_level && {
            kind: 'dependence',
            blocks: false,
            message: 'neighbouring pairs resemble or oppose each other more than chance explains',
        },
        drifts && {
            kind: 'drift',
            blocks: false,
            message: 'the level moves while measuring; pairs remove that, stored values would not',
        },
        outliers > mostOutliers && {
            kind: 'noisy-neighbour',
            blocks: false,
            message: `${calibration_percent(outliers)} of the pairs lie far outside the core: other work runs on this machine`,
        },
        preset === null && {
            kind: 'too-noisy',
            blocks: false,
            message: `pairs of the same build differ by ${calibration_percent(sigmaCore)}: widen the limit, lengthen the benchmark, or only record it`,
        },
    ];
    return candidates.filter((warning) => warning !== false);
}
function measuredAlone(pairs, random) {
    if (pairs.length < fewestPairs)
        throw new RangeError(`${pairs.length} pairs say nothing about noise; at least ${fewestPairs} are needed`);
    const placed = scaled(pairs);
    const differences = placed.map(({ first, second, headFirst }) => headFirst ? first - second : second - first);
    const levels = placed.map(({ first, second }) => (first + second) / 2);
    const sigmaCore = madSigma(differences);
    return {
        pairs: pairs.length,
        sigmaCore,
        orderEffect: orderEffectOf(placed),
        dependence: neighbourDependence(differences, random),
        drift: {
            neighbours: neighbourDependence(levels, random),
            trend: mannKendall(levels),
            vonNeumann: vonNeumannRatio(levels),
        },
        outliers: outlierShare(differences),
        bimodality: bimodalityCoefficient(differences),
        preset: presetFor(sigmaCore),
    };
}
function withEffort(measured, regression) {
    const { preset, sigmaCore } = measured;
    const changes = preset === null ? [] : regression === null ? [preset.limit, 2 * preset.limit] : [regression];
    return {
        ...measured,
        unchanged: preset && effortToPass(sigmaCore, preset),
        found: changes.map((change) => ({ change, effort: effortToFind(sigmaCore, preset, change) })),
        warnings: warningsOf(measured),
    };
}
/**
 * What pairs of identical builds say of the machine and each metric; all metrics share the risk that an order effect
 * is luck. `random` serves the permutation tests: the same generator state gives the same answer. `regression`: the
 * share whose effort is asked for. @throws RangeError with fewer than 6 pairs or a value that is not finite.
 */
function calibrate(family, random, regression = null) {
    const alone = family.map((pairs) => measuredAlone(pairs, random));
    const adjusted = holm(alone.map(({ orderEffect }) => orderEffect.pTwoSided));
    return alone.map((one, i) => withEffort({ ...one, orderEffect: { ...one.orderEffect, pFamily: adjusted[i] } }, regression));
}
//# sourceMappingURL=calibration.js.map
;// CONCATENATED MODULE: ./build/src/app/budget.js
/**
 * Which contests may start: cheapest first, while all that are admitted reach their first useful look in `budget`.
 *
 * A contest that never reaches a look has cost time and answered nothing; leaving it out lets the others answer.
 */
function admit(estimates, budget) {
    const admitted = new Set();
    let spent = 0;
    for (const { contest, seconds } of [...estimates].sort((a, b) => a.seconds - b.seconds)) {
        if (spent + seconds > budget)
            break;
        spent += seconds;
        admitted.add(contest);
    }
    return admitted;
}
/** Seconds for people: `0.42 s`, `12 s`, `3 min 20 s`, `2 h 5 min`. */
function showSeconds(seconds) {
    if (seconds < 10)
        return `${Number(seconds.toPrecision(2))} s`;
    if (seconds < 100)
        return `${Math.round(seconds)} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min ${Math.round(seconds % 60)} s`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
//# sourceMappingURL=budget.js.map
;// CONCATENATED MODULE: ./build/src/app/calibration/findings.js



/** What a calibration says of each metric: what blocks as an error, what weakens the gate as a warning, the rest as a note. */
const resultFindings = (results) => results.flatMap((result) => result.calibrated === null
    ? [findings_tooFew(result, results.length)]
    : [
        ...blocking(result, result.calibrated),
        ...weakening(result, result.calibrated),
        noteOf(result, result.calibrated),
    ]);
const about = ({ of: { benchmark, series } }, said) => ({
    ...said,
    message: `${findings_nameOf(benchmark)} ${series.metric}: ${said.message}`,
    ...findings_placeOf(benchmark),
    metric: series.metric,
});
/** The benchmark, with its subject where that is not this repository itself. */
const findings_nameOf = ({ name, subject }) => subject.id === 'self' ? name : `${name} [${subject.id}]`;
/** Where a finding about a benchmark points, and whom it names. */
const findings_placeOf = ({ name, subject, place: { file, line = 1 } }) => ({
    file,
    line,
    benchmark: name,
    subject: subject.id,
});
/** How to lift what blocks. Names are quoted for the shell where they need it. */
function liftingWords(benchmark) {
    const name = /^[\w.-]+$/.test(benchmark) ? benchmark : `'${benchmark.replaceAll("'", "'\\''")}'`;
    return `Find out why and run "benchgate calibrate --benchmark ${name}" again, or take responsibility: "benchgate calibrate --acknowledge ${name} --reason WHY".`;
}
function blocking(result, { blocks }) {
    return blocks.map((message) => about(result, {
        rule: 'calibration-blocks',
        level: 'error',
        message: `${message}; until that is settled its failures only warn on this machine`,
        remedy: liftingWords(result.of.benchmark.name),
    }));
}
function weakening(result, calibrated) {
    const unsteady = calibrated.warnings.map(({ kind, message }) => about(result, { rule: 'unsteady', level: kind === 'drift' ? 'note' : 'warning', message }));
    const tight = calibrated.preset && tightness(calibrated, result.of.series.policy);
    return tight === null
        ? unsteady
        : [...unsteady, about(result, { rule: 'preset-too-tight', level: 'warning', message: tight })];
}
/**
 * Why the margins in force are tighter than the machine allows, or null. The limit counts: it must be proven for PASS.
 * Margins in the metric's unit say nothing of shares.
 */
function tightness({ sigmaCore, preset }, { limit, absLimit }) {
    const least = preset?.limit ?? sigmaCore;
    if (absLimit !== null || limit >= least)
        return null;
    const suited = preset === null ? 'no preset suits that' : `that suits ${presetWords(preset)}`;
    return `pairs of the same build differ by ${(0,numbers/* percent */.KN)(sigmaCore)} on this machine: ${suited}, and the limit in force is ${(0,numbers/* percent */.KN)(limit)}`;
}
const presetWords = ({ name, tolerance, limit }) => `${name} (${(0,numbers/* percent */.KN)(tolerance)} and ${(0,numbers/* percent */.KN)(limit)})`;
function noteOf(result, calibrated) {
    const { sigmaCore, preset, unchanged, found, pairs } = calibrated;
    const noise = `pairs of the same build differ by ${(0,numbers/* percent */.KN)(sigmaCore)} (${pairs} pairs)`;
    const message = preset === null
        ? `${noise}, which suits no preset`
        : [
            `${noise}, which suits ${presetWords(preset)}`,
            `an unchanged build passes ${afterWords(unchanged)}`,
            ...found.map(({ change, effort }) => foundWords(change, effort, preset.limit)),
        ].join('; ');
    return about(result, { rule: 'calibration', level: 'note', message });
}
const foundWords = (change, effort, limit) => change < limit
    ? `${(0,numbers/* percent */.KN)(change)} worse is below that limit and may pass`
    : `${(0,numbers/* percent */.KN)(change)} worse fails ${afterWords(effort)}`;
function afterWords(effort) {
    if (effort === null)
        return 'after more than 30 pairs';
    const { pairs, runs, seconds, chance } = effort;
    const often = chance > 0.995 ? '' : `, ${Math.round(100 * chance)} times in 100 within 30`;
    return `after about ${Math.ceil(pairs)} pairs (${Math.ceil(runs)} runs, ${showSeconds(seconds)}${often})`;
}
const findings_tooFew = (result, family) => about(result, {
    rule: 'needs-more-data',
    level: 'warning',
    message: `${result.of.pairs.length} pairs are too few to calibrate: among ${family} metrics an order effect shows from ${pairsForOrderEffect(family)} pairs on`,
    remedy: 'Ask for more with --pairs, or calibrate fewer benchmarks at once.',
});
/** The first sentence of a calibration; none where the worst finding says more. */
function headlineOf(decision, results) {
    const found = results.flatMap((result) => result.calibrated === null ? [] : [{ ...result, calibrated: result.calibrated }]);
    if (found.length === 0 || decision === 'ERROR')
        return {};
    const blocked = found.filter(({ calibrated }) => calibrated.blocks.length > 0);
    const names = [...new Set(blocked.map(({ of }) => findings_nameOf(of.benchmark)))];
    if (names.length > 0)
        return {
            why: `The same build does not agree with itself: until that is settled, failures of ${names.join(', ')} only warn on this machine.`,
        };
    const { of, calibrated } = found.reduce((most, one) => one.calibrated.sigmaCore > most.calibrated.sigmaCore ? one : most);
    const suited = calibrated.preset === null
        ? 'No preset suits every metric'
        : `Preset ${presetWords(calibrated.preset)} suits every metric`;
    const noisiest = `${findings_nameOf(of.benchmark)} ${of.series.metric}`;
    return {
        why: `Nothing blocks. ${suited}: pairs of the same build differ by ${(0,numbers/* percent */.KN)(calibrated.sigmaCore)}${found.length > 1 ? ` at most (${noisiest})` : ''}.`,
    };
}
//# sourceMappingURL=findings.js.map
// EXTERNAL MODULE: ./build/src/core/formats/units.js
var units = __webpack_require__(9965);
;// CONCATENATED MODULE: ./build/src/app/series.js


/** Runs of a contest that are not warm-ups, by pair: only pairs in which both runs ended well. */
function finishedPairs(runs) {
    const pairs = new Map();
    for (const run of runs) {
        if (run.pair === 0 || run.status !== 'ok')
            continue;
        const pair = pairs.get(run.pair) ?? {};
        pairs.set(run.pair, run.side === 'head' ? { ...pair, head: run } : { ...pair, base: run });
    }
    return [...pairs]
        .sort(([a], [b]) => a - b)
        .flatMap(([, { head, base }]) => (head && base ? [{ head, base }] : []));
}
/** The series of every judged metric that either side measured, in order of first appearance (warm-ups count). */
function seriesOf(benchmark, runs) {
    const names = new Set(runs.flatMap((run) => run.measurements.map(({ metric }) => metric)));
    const pairs = finishedPairs(runs);
    return [...names].flatMap((metric) => {
        const policy = policyOf(benchmark, metric);
        return policy === null ? [] : [series(metric, policy, pairs, runs)];
    });
}
function series(metric, policy, pairs, runs) {
    const found = pairs.map(({ head, base }) => ({ head: valueIn(head, metric), base: valueIn(base, metric) }));
    const [base, head] = [firstOf(runs, metric, false), firstOf(runs, metric, true)];
    return {
        metric,
        policy,
        // Base's word counts before head's: what is judged does not choose how.
        direction: policy.direction ?? base?.direction ?? head?.direction ?? null,
        unit: policy.unit ?? base?.unit ?? head?.unit ?? null,
        units: base && head && !(0,units/* isSameUnit */.vv)(base.unit, head.unit) ? { base: base.unit, head: head.unit } : null,
        pairs: found.flatMap(({ head, base }) => (head === null || base === null ? [] : [{ head, base }])),
        absent: {
            head: found.filter(({ head }) => head === null).length,
            base: found.filter(({ base }) => base === null).length,
            why: whyAbsent(runs, metric),
        },
    };
}
/** The first good measurement of one side. */
function firstOf(runs, metric, isHead) {
    for (const run of runs) {
        const measurement = (run.side === 'head') === isHead ? series_measurementOf(run, metric) : undefined;
        if (measurement?.status === 'ok')
            return measurement;
    }
    return undefined;
}
function series_measurementOf(run, metric) {
    return run.measurements.find((measurement) => measurement.metric === metric);
}
function valueIn(run, metric) {
    const measurement = series_measurementOf(run, metric);
    return measurement?.status === 'ok' ? measurement.value : null;
}
function whyAbsent(runs, metric) {
    for (const run of runs) {
        const measurement = series_measurementOf(run, metric);
        if (measurement && measurement.status !== 'ok')
            return `${run.side}: ${measurement.message}`;
    }
    return null;
}
//# sourceMappingURL=series.js.map
;// CONCATENATED MODULE: ./build/src/app/assess.js






/** The numbers of pairs at which a policy looks. */
const assess_looksOf = ({ minPairs, maxPairs }) => schedulesOf(minPairs, maxPairs).looks;
/** True for a series that the sequential test decides: not exact, with a known direction, and in one unit. */
const isSequential = ({ policy, direction, units }) => !policy.exact && direction !== null && units === null;
/** What the sequential gate needs to know of a series; the form is fixed by the pairs up to the first look. */
function pairedMetric(id, series, gate) {
    const direction = series.direction ?? 'minimize';
    const policy = { ...series.policy, direction };
    const first = series.pairs.slice(0, assess_looksOf(gate)[0] ?? 0);
    return {
        id,
        pairs: series.pairs,
        policy,
        form: formFor(policy, first.flatMap(({ base, head }) => [base, head])),
    };
}
/**
 * K: the metrics that pairs decide, over all lanes, as the warm-up showed them. Never fewer than the pairs of earlier
 * sessions were judged among: what they showed must not choose the family.
 */
function familyOf(lanes) {
    const families = lanes.map(({ contest }) => contest.attempt?.family ?? 0);
    return Math.max(lanes.flatMap(sequentialSeries).length, ...families);
}
function sequentialSeries(lane) {
    const { contest, benchmark, runs } = lane;
    if (contest.against === null || benchmark.tier === 'correctness' || benchmark.deterministic)
        return [];
    return seriesOf(benchmark, runs).filter(isSequential);
}
/** What one side alone measures, as a change brings it, has no pairs to wait for. */
const mayHavePairs = ({ pairs, absent }) => pairs.length > 0 || absent.head + absent.base === 0;
/** Without the pairs of earlier sessions nothing can be said of those after them. */
const seriesAtHand = (lane) => lane.contest.before === undefined ? sequentialSeries(lane).filter(mayHavePairs) : [];
/** The open lanes of which every metric is decided by what all lanes have measured so far. */
function assess_assess(lanes, gate, k) {
    const metrics = lanes.flatMap((lane, index) => seriesAtHand(lane).map((series) => ({
        ...pairedMetric(String(index), series, gate),
        attempt: lane.contest.attempt?.number ?? null,
    })));
    const design = designOf(gate, k);
    const kinds = decide(metrics.map((metric) => assess(metric, design)), design);
    return lanes.filter((lane, index) => lane.stop === null && isDecided(kinds.filter((_, i) => metrics[i].id === String(index))));
}
/** True when a benchmark with these kinds needs no more pairs. INCONCLUSIVE is an answer too: more would bring no other. */
const isDecided = (kinds) => kinds.length > 0 && kinds.every((kind) => kind !== 'NEEDS_MORE_DATA');
//# sourceMappingURL=assess.js.map
;// CONCATENATED MODULE: ./build/src/app/calibration/null-series.js


/** The series of every metric that pairs decide; those of exact metrics are not asked how noisy they are. */
function nullSeriesOf(benchmark, runs) {
    const finished = finishedPairs(runs);
    return seriesOf(benchmark, runs)
        .filter(isSequential)
        .map((series) => ({
        benchmark,
        series,
        pairs: finished.flatMap(({ head, base }) => nullPair(head, base, series.metric)),
    }));
}
function nullPair(head, base, metric) {
    const headFirst = head.order === 0;
    const [first, second] = (headFirst ? [head, base] : [base, head]).map((run) => series_measurementOf(run, metric));
    if (first?.status !== 'ok' || second?.status !== 'ok')
        return [];
    return [{ first: first.value, second: second.value, headFirst }];
}
//# sourceMappingURL=null-series.js.map
;// CONCATENATED MODULE: ./build/src/app/calibration/null-verdicts.js




/**
 * What the gate would have said of each metric had this been a change: it looks where the gate looks, and a benchmark
 * takes no more pairs once all its metrics are decided. `k`: the metrics that share alpha.
 */
function nullVerdicts(family, gate, k) {
    const design = designOf(gate, k);
    const used = family.map(() => 0);
    const metrics = () => family.map(({ series }, i) => pairedMetric(String(i), { ...series, pairs: series.pairs.slice(0, used[i]) }, gate));
    const closed = new Set();
    for (const look of design.looks) {
        for (const [i, { benchmark, pairs }] of family.entries())
            if (!closed.has(benchmark) && pairs.length >= look)
                used[i] = look;
        const kinds = decide(metrics().map((metric) => assess(metric, design)), design);
        for (const { benchmark } of family)
            if (isDecided(kinds.filter((_, i) => family[i].benchmark === benchmark)))
                closed.add(benchmark);
    }
    return judgePaired(metrics(), design);
}
/** True for the answer that must not come when nothing has changed. */
const isFalseAlarm = (kind, { mode }) => kind === (mode === 'promote' ? 'PROMOTE' : 'FAIL');
//# sourceMappingURL=null-verdicts.js.map
;// CONCATENATED MODULE: ./build/src/app/calibration/results.js


/**
 * One result a series. What has too few pairs for its order effect to be shown at all is not calibrated: it would
 * pass for clean and lift what blocks.
 */
function resultsOf({ family, runsOf, gate, k, random, regression }) {
    const judgements = nullVerdicts(family, gate, k);
    const needed = pairsForOrderEffect(family.length);
    const ready = family.filter(({ pairs }) => pairs.length >= needed);
    const statistics = calibrate(ready.map(({ pairs }) => pairs), random, regression);
    return family.map((of, i) => {
        const judgement = judgements[i];
        const found = statistics[ready.indexOf(of)];
        const seconds = secondsPerRun(runsOf(of.benchmark));
        return { of, judgement, calibrated: found ? metricOf({ of, judgement, gate, seconds }, found) : null };
    });
}
function secondsPerRun(runs) {
    const finished = runs.filter(({ pair, status }) => pair > 0 && status === 'ok');
    return finished.reduce((sum, { wall }) => sum + wall, 0) / Math.max(1, finished.length);
}
function metricOf({ of, judgement, gate, seconds }, found) {
    const { metric, unit } = of.series;
    const { pairs, sigmaCore, orderEffect, dependence, drift, outliers, bimodality, preset, warnings } = found;
    const alarm = isFalseAlarm(judgement.kind, gate)
        ? [`the gate would have said ${judgement.kind} of the same build: ${judgement.reason}`]
        : [];
    const timed = (effort) => effort && { ...effort, seconds: effort.runs * seconds };
    return {
        ...{ metric, unit, pairs, verdict: judgement.kind, sigmaCore },
        orderEffect: { shift: orderEffect.shift, p: orderEffect.pFamily },
        dependence: { lag1: dependence.rankAutocorrelation, p: dependence.pTwoSided },
        drift: {
            lag1: drift.neighbours.rankAutocorrelation,
            tau: drift.trend.tau,
            p: Math.min(drift.neighbours.pTwoSided, drift.trend.pTwoSided),
        },
        ...{ outliers, bimodality },
        preset: preset && { name: preset.name, tolerance: preset.tolerance, limit: preset.limit },
        unchanged: timed(found.unchanged),
        found: found.found.map(({ change, effort }) => ({ change, effort: timed(effort) })),
        blocks: [...alarm, ...warnings.filter(({ blocks }) => blocks).map(({ message }) => message)],
        warnings: warnings.filter(({ blocks }) => !blocks).map(({ kind, message }) => ({ kind, message })),
    };
}
/** One calibration a benchmark of which every metric could be calibrated, for the store. */
function calibrationsOf(results, at) {
    const benchmarks = [...new Set(results.map(({ of }) => of.benchmark))];
    return benchmarks.flatMap((benchmark) => {
        const metrics = results.filter(({ of }) => of.benchmark === benchmark).map(({ calibrated }) => calibrated);
        if (metrics.some((metric) => metric === null))
            return [];
        const { name, subject, definitionHash } = benchmark;
        return [
            { benchmark: name, subject: subject.id, definitionHash, metrics: metrics, at },
        ];
    });
}
//# sourceMappingURL=results.js.map
// EXTERNAL MODULE: ./build/src/core/documents/rules.js
var documents_rules = __webpack_require__(2959);
;// CONCATENATED MODULE: ./build/src/core/stats/suite-shift.js


/** Below this, as a log ratio, stored values differ by the hour anyway: the smallest change that trends look at. */
const smallest = Math.log(1.02);
/** Two-sided level of the sign test. */
const suite_shift_level = 0.05;
/** P(at least `k` of `n` fair coins show heads). */
function coinTail(k, n) {
    let [term, total] = [2 ** -n, 0];
    for (let heads = n; heads >= k; heads--) {
        total += term;
        term *= heads / (n - heads + 1);
    }
    return total;
}
/** This share of the benchmarks must have moved alike. */
const alike = 0.75;
/**
 * Whether a suite moved as one, from one log ratio a benchmark. Three things must hold: the median is beyond 2 %; so many
 * moved its way that independent benchmarks would not (sign test, Dixon and Mood 1946, two-sided 0.05: all of 6 to 8, 9
 * of 10, 15 of 20); and three quarters moved by a similar factor, half to twice the median. Eight commands measured
 * again 50 minutes later, nothing changed, moved by +5.4 to +12.6 %, which this calls one shift. Null: they did not, or
 * are too few to say. @throws RangeError when a ratio is not finite.
 */
function suiteShift(shifts) {
    requireFinite(shifts);
    const benchmarks = shifts.length;
    if (benchmarks === 0)
        return null;
    const shift = median(shifts);
    if (Math.abs(shift) <= smallest)
        return null;
    const sameWay = shifts.filter((each) => each / shift > 0).length;
    const together = shifts.filter((each) => each / shift >= 0.5 && each / shift <= 2).length;
    if (2 * coinTail(sameWay, benchmarks) > suite_shift_level || together < alike * benchmarks)
        return null;
    return { shift, together, benchmarks };
}
//# sourceMappingURL=suite-shift.js.map
;// CONCATENATED MODULE: ./build/src/app/judging/environment.js




/**
 * Against stored values a whole suite that moves together shows the machine, not the change: its verdicts become
 * INCOMPARABLE, whatever they were, and one finding says so. A metric that moved the other way or more than twice
 * as far as the suite keeps its verdict. Pairs and values that may be compared across machines take no part.
 */
function settleEnvironment(verdicts, file) {
    const shifts = new Map();
    for (const rule of new Set(verdicts.filter(moves).map(ruleOf))) {
        const found = suiteShift(environment_shiftsOf(verdicts.filter((verdict) => moves(verdict) && ruleOf(verdict) === rule)));
        if (found)
            shifts.set(rule, found);
    }
    return {
        verdicts: verdicts.map((verdict) => {
            const found = moves(verdict) ? shifts.get(ruleOf(verdict)) : undefined;
            return found && goesWith(verdict, found) ? incomparable(verdict, found) : verdict;
        }),
        findings: [...shifts].map(([rule, found]) => shiftFinding(rule, found, file)),
    };
}
/** The baseline rule of a verdict: `best` of `best (report 3 of 1a2b3c4)`. */
const ruleOf = ({ baseline }) => baseline.split(' ')[0];
/** True for a comparison of a value with a stored one that the machine may have moved. */
const moves = (verdict) => {
    const { worse, absolute } = verdict.evidence;
    const stored = verdict.gate !== 'paired' && (0,model_verdict/* dependsOnMachine */.sg)(verdict);
    return stored && worse !== null && !absolute && worse > -1;
};
const logOf = ({ evidence }) => Math.log1p(evidence.worse);
/** One log ratio a benchmark, positive = worse: its metrics come from the same runs, so they are no witnesses of each other. */
function environment_shiftsOf(verdicts) {
    const groups = new Map();
    for (const verdict of verdicts) {
        const key = JSON.stringify([verdict.benchmark, verdict.subject]);
        groups.set(key, [...(groups.get(key) ?? []), logOf(verdict)]);
    }
    return [...groups.values()].map((logs) => median(logs));
}
/** The same way, by at most twice the common shift. */
function goesWith(verdict, { shift }) {
    const share = logOf(verdict) / shift;
    return share > 0 && share <= 2;
}
const words = ({ shift, together, benchmarks }) => {
    const size = Math.expm1(shift);
    return `${together} of ${benchmarks} benchmarks are ${size > 0 ? 'worse' : 'better'} together, by ${(0,numbers/* change */.Zg)(Math.abs(size)).replace('+', '')}`;
};
const incomparable = (verdict, found) => ({
    ...verdict,
    kind: 'INCOMPARABLE',
    reason: `${environmentWords}: ${words(found)} against stored values, and this one moved with them`,
});
/** How the reason of such a verdict begins. */
const environmentWords = 'environment, not this change';
const shiftFinding = (rule, found, file) => ({
    rule: 'environment-shift',
    level: 'warning',
    message: `ENVIRONMENT, not a regression: ${words(found)} against the stored rule ${rule}; that is what another state of the machine looks like, so none of them is judged`,
    file,
    line: 1,
    remedy: 'Measure side by side, which takes the machine out: "benchgate gate --baseline paired:best". A change that slows everything alike shows there, and only there.',
});
//# sourceMappingURL=environment.js.map
;// CONCATENATED MODULE: ./build/src/app/decision.js




/** The answer for the whole job. The worst of what each verdict and each finding asks for counts. */
function decision_decide(deciding) {
    const judged = deciding.verdicts
        .map((verdict) => ({ verdict, asks: askedBy(verdict, deciding) }))
        .sort(worstFirst);
    const own = judged.flatMap((each) => findingOf(each, deciding));
    const given = deciding.findings
        .map((finding) => withLevel(finding, deciding.policy))
        .map((finding) => ({ finding, asks: askedByFinding(finding, deciding.policy) }));
    const asked = [...judged, ...given].map(({ asks }) => asks);
    return {
        decision: decisionKinds.find((kind) => asked.includes(kind)) ?? 'PASS',
        findings: [...own, ...given].sort(severestFirst).map(({ finding }) => finding),
        verdicts: judged.map(({ verdict }) => verdict),
    };
}
const levels = ['error', 'warning', 'note'];
/** That failures do not count comes before the failures that do not. */
const isBlock = ({ finding }) => finding.rule === 'enforcement-blocked';
const severestFirst = (a, b) => levels.indexOf(a.finding.level) - levels.indexOf(b.finding.level) ||
    Number(isBlock(b)) - Number(isBlock(a)) ||
    decisionKinds.indexOf(a.asks) - decisionKinds.indexOf(b.asks);
function worstFirst(a, b) {
    const byJob = decisionKinds.indexOf(a.asks) - decisionKinds.indexOf(b.asks);
    if (byJob !== 0 || a.verdict.kind === b.verdict.kind)
        return byJob;
    return (0,model_verdict/* worstKind */.eD)([a.verdict.kind, b.verdict.kind]) === a.verdict.kind ? -1 : 1;
}
/** What one verdict asks for. Quarantine and acceptance soften it; nothing makes a missing mandatory value a pass. */
function askedBy(verdict, deciding) {
    const asks = softened(verdict, deciding);
    return asks === 'PASS' && verdict.mandatory && valueless.includes(verdict.kind) ? 'WARN' : asks;
}
/** Kinds that say that there is no `ok` value of head. */
const valueless = ['MISSING', 'SKIPPED', 'ERROR'];
function softened(verdict, deciding) {
    if (verdict.policy?.quarantine)
        return 'PASS';
    const accepted = verdict.kind === 'FAIL' ? namedBy(verdict, 'accepted-regression', deciding) : undefined;
    if (accepted)
        return accepted.level === 'note' ? 'PASS' : 'WARN';
    const asks = strict(verdict, deciding);
    return isReportOnly(verdict, deciding) && (asks === 'FAIL' || asks === 'UNDECIDED') ? 'WARN' : asks;
}
/** What a machine measured that does not agree with itself is shown and fails nothing; a missing value still does. */
const isReportOnly = (verdict, deciding) => (0,model_verdict/* dependsOnMachine */.sg)(verdict) && verdict.kind !== 'MISSING' && isNamed(verdict, 'enforcement-blocked', deciding);
function strict(verdict, deciding) {
    const { on, mode } = deciding.policy;
    switch (verdict.kind) {
        case 'ERROR':
            return 'ERROR';
        case 'FAIL':
            return failure(verdict, deciding.policy);
        case 'REJECT':
            return mode === 'promote' ? failure(verdict, deciding.policy) : 'WARN';
        case 'MISSING':
            return on.missing === 'fail' ? failure(verdict, deciding.policy) : undecided(on.missing);
        case 'NO_BASELINE':
            return undecided(isNamed(verdict, 'new', deciding) ? on.new : on.noBaseline);
        case 'NO_REFERENCE':
            return undecided(on.noBaseline);
        case 'INCOMPARABLE':
            return undecided(on.incomparable);
        case 'INCONCLUSIVE':
            return undecided(on.inconclusive);
        case 'NEEDS_MORE_DATA':
            return undecided(on.needsMoreData);
        case 'SKIPPED':
        case 'PASS':
        case 'PROMOTE':
            return 'PASS';
    }
}
function failure({ mandatory }, { failOn }) {
    return failOn === 'any' || (failOn === 'mandatory' && mandatory) ? 'FAIL' : 'WARN';
}
function undecided(level) {
    return level === 'fail' ? 'UNDECIDED' : level === 'warn' ? 'WARN' : 'PASS';
}
const isNamed = (verdict, rule, deciding) => namedBy(verdict, rule, deciding) !== undefined;
function namedBy(verdict, rule, { findings }) {
    return findings.find((finding) => finding.rule === rule &&
        finding.benchmark === verdict.benchmark &&
        (finding.subject ?? verdict.subject) === verdict.subject &&
        (finding.metric ?? verdict.metric) === verdict.metric);
}
/** Findings whose weight `[gate] on` sets. */
function withLevel(finding, { on }) {
    if (finding.rule === 'evaluator-changed')
        return { ...finding, level: levelOf(undecided(on.evaluatorChanged)) };
    if (finding.rule === 'policy-changed')
        return { ...finding, level: levelOf(undecided(on.policyChanged)) };
    return finding;
}
/** Without all runs, a base, the history that there was, or a place to save it, the answer cannot be built upon. */
const brokenRules = [
    ...['interrupted', 'store-unreadable', 'history-lost', 'storage-failed', 'session-refused', 'base-broken'],
    ...['shard-missing', 'shard-refused'],
];
const changeRules = ['evaluator-changed', 'policy-changed'];
/** Any other error fails the job too, so that none is lost in a green one, but for `fail_on = "never"`. */
function askedByFinding({ rule, level }, { failOn }) {
    switch (level) {
        case 'note':
            return 'PASS';
        case 'warning':
            return 'WARN';
        case 'error':
            if (changeRules.includes(rule))
                return 'UNDECIDED';
            if (brokenRules.includes(rule))
                return 'ERROR';
            return failOn === 'never' ? 'WARN' : 'FAIL';
    }
}
function levelOf(decision) {
    switch (decision) {
        case 'ERROR':
        case 'FAIL':
        case 'UNDECIDED':
            return 'error';
        case 'WARN':
            return 'warning';
        case 'PASS':
            return 'note';
    }
}
function findingOf({ verdict, asks }, { place }) {
    const { benchmark, subject, metric, reason } = verdict;
    const rule = ruleFor(verdict);
    if (rule === null)
        return [];
    const { file, line = 1 } = place(verdict);
    const about = { benchmark, subject, ...(metric === null ? {} : { metric }) };
    const name = [subject === 'self' ? benchmark : `${benchmark} [${subject}]`, metric]
        .filter(Boolean)
        .join(' ');
    const message = `${name}: ${reason}`;
    const finding = { rule, level: levelOf(asks), message, file, line, ...about, remedy: (0,documents_rules/* ruleOf */.Y)(rule).help };
    return [{ finding, asks }];
}
function ruleFor(verdict) {
    const rule = ruleByKind(verdict);
    return rule !== null && verdict.policy?.quarantine ? 'quarantined' : rule;
}
function ruleByKind(verdict) {
    const { kind } = verdict;
    switch (kind) {
        case 'PASS':
        case 'PROMOTE':
            return null;
        case 'FAIL':
            return failureRule(verdict);
        case 'REJECT':
            return 'not-promoted';
        case 'ERROR':
            return errorRule(verdict);
        case 'MISSING':
            return 'metric-missing';
        case 'INCOMPARABLE':
            // One finding about the whole suite speaks for all of them.
            return verdict.reason.startsWith(environmentWords) ? null : 'incomparable';
        case 'SKIPPED':
        case 'INCONCLUSIVE':
        case 'NO_BASELINE':
        case 'NO_REFERENCE':
        case 'NEEDS_MORE_DATA':
            return kind.toLowerCase().replaceAll('_', '-');
    }
}
/** A verdict says by its gate what was asked, and only by its sentence that repetitions disagreed. */
function failureRule({ gate, metric, reason, baseline }) {
    if (/not deterministic/i.test(reason))
        return 'not-deterministic';
    if (gate === 'target')
        return 'target-missed';
    if (gate === 'reference')
        return 'reference-mismatch';
    if (metric === null)
        return 'benchmark-error';
    return baseline.startsWith('paired:best') ? 'anchor-regression' : 'regression';
}
/** Whose fault a broken benchmark is stands in its sentence alone. */
function errorRule({ metric, reason }) {
    if (metric !== null)
        return 'metric-error';
    if (reason.startsWith('base does not run'))
        return 'base-broken';
    return reason.startsWith('corpus ') ? 'corpus-drift' : 'benchmark-error';
}
//# sourceMappingURL=decision.js.map
;// CONCATENATED MODULE: ./build/src/app/archive.js
/** Folder beside a store that keeps what correctness runs produced, as `<sha256 hex>.bin`. */
const archiveFolder = (store) => `${store}/artifacts`;
/** Path of the artifact with this `sha256:<hex>`. */
const archivePath = (store, hash) => `${archiveFolder(store)}/${hash.replace(/^sha256:/, '')}.bin`;
/** Reads an artifact and hashes it again. */
async function readArchived({ files, host }, store, hash) {
    const bytes = await files.readBytes(archivePath(store, hash));
    if (bytes === undefined)
        return { state: 'absent' };
    return `sha256:${host.sha256(bytes)}` === hash ? { state: 'whole', bytes } : { state: 'damaged' };
}
//# sourceMappingURL=archive.js.map
;// CONCATENATED MODULE: ./build/src/app/base-commit.js

/** Its full id if the clone holds it or could fetch it, else what to do about it. */
async function present({ git }, { repository, mayFetch }, needed) {
    const { commit, name, depth } = needed;
    const found = await git.resolve(repository, commit);
    if (found)
        return (0,problem.ok)(found);
    if (mayFetch && (await git.fetch(repository, commit)))
        return (0,problem.ok)(commit);
    if (await git.isShallow(repository))
        return (0,problem/* fail */.fJ)(cutOff(repository, `the ${name} (${shortId(commit)})`, depth));
    return (0,problem/* fail */.fJ)({
        where: { file: repository },
        what: `the ${name} (${shortId(commit)}) is not in this clone`,
        hint: `get it: git fetch origin ${commit}; if the remote has dropped it, name another commit with --base REF`,
    });
}
/** The problem of a clone whose history was cut before what is needed. */
const cutOff = (repository, what, depth) => ({
    where: { file: repository },
    what: `${what} is not in this shallow clone`,
    hint: `run "git fetch --unshallow", or in a workflow give actions/checkout "fetch-depth: ${depth}"`,
});
/** Enough of a commit id for people. */
const shortId = (commit) => commit.slice(0, 10);
//# sourceMappingURL=base-commit.js.map
;// CONCATENATED MODULE: ./build/src/app/base-rules.js


/** `paired:previous-tag`: the nearest tagged ancestor of `head`. */
async function resolvePreviousTag({ git }, { repository }, head) {
    const found = await git.previousTag(repository, head);
    if (found)
        return (0,problem.ok)({ commit: found.commit, how: `tag ${found.tag}` });
    const place = { file: repository, key: 'paired:previous-tag' };
    if (await git.isShallow(repository)) {
        return (0,problem/* fail */.fJ)({
            ...cutOff(repository, 'a tag before HEAD', 0),
            where: place,
            hint: 'run "git fetch --unshallow --tags", or in a workflow give actions/checkout "fetch-depth: 0"',
        });
    }
    return (0,problem/* fail */.fJ)({
        where: place,
        what: `no ancestor of ${shortId(head)} has a tag`,
        hint: 'tag an earlier release, fetch the tags (git fetch --tags), or use another baseline',
    });
}
/** `paired:best`: the anchor's commit, which the history names and a force-push may have dropped. */
async function resolveAnchor({ git }, { repository, mayFetch }, commit) {
    const found = await git.resolve(repository, commit);
    if (found)
        return (0,problem.ok)({ commit: found, how: `commit of the best accepted report (${shortId(found)})` });
    if (mayFetch && (await git.fetch(repository, commit))) {
        return (0,problem.ok)({ commit, how: `commit of the best accepted report (${shortId(commit)})` });
    }
    const place = { file: repository, key: 'paired:best' };
    if (await git.isShallow(repository)) {
        return (0,problem/* fail */.fJ)({ ...cutOff(repository, `the anchor ${shortId(commit)}`, 0), where: place });
    }
    return (0,problem/* fail */.fJ)({
        where: place,
        what: `the anchor ${shortId(commit)}, the commit of the best accepted report, is gone (a force-push drops commits)`,
        hint: `get it, if the remote still has it: git fetch origin ${commit}; else accept a newer report as the best`,
    });
}
//# sourceMappingURL=base-rules.js.map
;// CONCATENATED MODULE: ./build/src/app/contests.js


/** Resolves every paired rule of every benchmark. */
async function opponentsOf(world, site, benchmarks, history) {
    const all = [];
    for (const [index, benchmark] of benchmarks.entries()) {
        const byRule = new Map();
        for (const rule of benchmark.baselines.filter(isPaired)) {
            byRule.set(rule, await opponent(world, site, { rule, benchmark, history }));
        }
        all.push({ benchmark: index, byRule });
    }
    return all;
}
async function opponent(world, site, { rule, benchmark, history }) {
    const { repository, commits } = site;
    const clone = { repository, mayFetch: world.host.environment('GITHUB_ACTIONS') === 'true' };
    switch (rule) {
        case 'paired:merge-base':
            if (site.base === null)
                return none('this benchmark is new: base has no manifest that can be read');
            return orSame(site, commits.base, commits.how);
        case 'paired:previous-tag': {
            const found = await resolvePreviousTag(world, clone, commits.headCommit);
            return found.ok ? orSame(site, found.value.commit, found.value.how) : none(found.problems[0]?.what);
        }
        case 'paired:best': {
            const anchor = history?.pointer('best', benchmark.name, benchmark.subject.id);
            if (!anchor)
                return none('no best report is stored yet; the first accepted one on the default branch becomes it');
            const found = await resolveAnchor(world, clone, anchor.gitSha);
            return found.ok ? orSame(site, found.value.commit, found.value.how) : none(found.problems[0]?.what);
        }
    }
}
const none = (reason) => ({
    state: 'none',
    reason: reason ?? 'it cannot be resolved',
});
const orSame = (site, commit, how) => commit === site.commits.head ? { state: 'same', how } : { state: 'commit', commit, how };
/** What is to be built and run: one contest a resolved paired rule; runs of head alone where there is none. */
function contestsOf(site, benchmarks, opponents, hash) {
    return benchmarks.flatMap((benchmark, index) => {
        const seed = (commit) => hash(`${commit} ${site.commits.head} ${benchmark.name} ${benchmark.subject.id}`);
        // A frozen reference answers for correctness; base need not run.
        const resolved = benchmark.reference === null ? [...opponents[index].byRule] : [];
        const paired = resolved.flatMap(([rule, found]) => found.state === 'commit'
            ? [
                {
                    benchmark: index,
                    rule,
                    against: against(rule),
                    commit: found.commit,
                    orderSeed: seed(found.commit),
                    attempt: found.attempt ?? null,
                },
            ]
            : []);
        if (paired.length > 0)
            return paired;
        return [{ benchmark: index, rule: null, against: null, commit: null, orderSeed: seed(''), attempt: null }];
    });
}
/** The builds that contests need, each commit once, head first. */
function sidesFor(site, contests, setupOf) {
    const opponents = new Map();
    for (const { commit, rule, against: side } of contests) {
        if (commit === null || side === null || opponents.has(commit))
            continue;
        opponents.set(commit, { side, rule: rule, commit, ...setupOf(commit) });
    }
    const { head } = site.commits;
    return [{ side: 'head', rule: null, commit: head, ...setupOf(head) }, ...opponents.values()];
}
const against = (rule) => (rule === 'paired:best' ? 'anchor' : 'base');
//# sourceMappingURL=contests.js.map
// EXTERNAL MODULE: ./build/src/app/recover.js
var recover = __webpack_require__(1649);
// EXTERNAL MODULE: ./build/src/app/seeds.js
var seeds = __webpack_require__(3511);
;// CONCATENATED MODULE: ./build/src/core/model/version.js
/** The harness's own version; a test holds it equal to package.json's. */
const version_version = '0.1.0';
//# sourceMappingURL=version.js.map
;// CONCATENATED MODULE: ./build/src/app/session-header.js

/** What holds of every session that a developer's command writes, unless it says otherwise. */
const localFacts = {
    event: 'local',
    trigger: null,
    version: null,
    cost: 'all',
    runnerLabels: [],
    dirty: false,
    diff: null,
};
/** The header of a session that begins now. */
async function sessionHeader(world, facts) {
    const { kind, plan, parents, branch, event, trigger, version, cost, runnerLabels, command, dirty } = facts;
    const now = world.clock.now();
    return {
        ...{ kind, project: plan.project, parents, gitSha: facts.headCommit },
        ...{ branch, dirty },
        diffHash: facts.diff === null ? null : world.host.sha256(facts.diff),
        ...{ event, trigger, version, cost, dryRun: false, shard: null },
        machine: world.host.machine(plan.machine.label),
        tools: await world.host.tools(),
        ...{ runnerLabels, command, manifestHash: plan.manifestHash, harnessVersion: version_version },
        ...{ startedAt: now, endedAt: now, complete: true },
    };
}
//# sourceMappingURL=session-header.js.map
;// CONCATENATED MODULE: ./build/src/app/job-of.js






/** The whole instruction for the measuring process. */
async function jobOf(world, input) {
    const { site, plan, contests, store } = input;
    const { repository, projectPath, base, authority, commits } = site;
    const setups = await setupsOf(world, input);
    return {
        header: await headerOf(world, input),
        plan,
        repository,
        projectPath,
        sides: sidesFor(site, contests, (commit) => setups.get(commit) ?? setupOf(site.head.manifest.project)),
        contests,
        overlay: base === null
            ? null
            : {
                commit: authority === 'base' ? commits.base : commits.head,
                globs: base.manifest.project.evaluator,
            },
        inPlace: false,
        // So that what a gate saw can be frozen as a reference, and shown where it differs from one.
        archive: input.kind === 'gate' ? archiveFolder(store) : null,
        fixedPairs: input.fixedPairs,
        metaSeed: (0,seeds/* freshMetaSeed */.Z)(world).toString(),
        journal: (0,recover/* newJournal */.EH)(world, store),
        elsewhere: 0,
    };
}
/** What a session says of itself when it begins. */
async function headerOf(world, { request, site, plan, parents, kind }) {
    const { occasion, command, version, cost } = request;
    return sessionHeader(world, {
        kind,
        plan,
        parents,
        ...site.commits,
        ...occasion,
        branch: occasion.branch ?? (await world.git.branch(site.repository)),
        version,
        cost: cost ?? 'all',
        command,
    });
}
/** Each commit is built as its own manifest says; one without a readable manifest as head's does. */
async function setupsOf(world, { site, contests, request }) {
    const path = site.projectPath === '' ? request.manifest : `${site.projectPath}/${request.manifest}`;
    const setups = new Map([[site.commits.head, setupOf(site.head.manifest.project)]]);
    for (const { commit } of contests) {
        if (commit === null || setups.has(commit))
            continue;
        const text = await world.git.show(site.repository, commit, path);
        const own = text === undefined ? null : await parseManifest(text, request.manifest);
        if (own?.ok)
            setups.set(commit, setupOf(own.value.manifest.project));
    }
    return setups;
}
/** The commands that a manifest's project is built with. */
const setupOf = ({ setup, setup_timeout, identity }) => ({
    setup,
    setupTimeout: setup_timeout,
    identity: identity ?? null,
});
//# sourceMappingURL=job-of.js.map
;// CONCATENATED MODULE: ./build/src/app/judging/case.js
/** Runs of one benchmark and subject; of one baseline rule where it is given. */
function case_runsOf({ measured }, { name, subject }, rule) {
    return measured.runSets
        .filter((set) => set.benchmark === name && set.subject === subject.id && (rule === undefined || set.rule === rule))
        .flatMap(({ runs }) => runs);
}
/** A gate's answer with everything a reader needs beside it. */
function verdictOf(about, { kind, evidence, reason }) {
    const { benchmark, gate, baseline, metric = null, policy = null, direction = null, unit = null } = about;
    return {
        benchmark: benchmark.name,
        subject: benchmark.subject.id,
        metric,
        kind,
        gate,
        baseline,
        direction,
        unit,
        evidence,
        policy,
        mandatory: about.mandatory ?? policy?.mandatory ?? true,
        reason,
    };
}
const case_short = (commit) => commit.slice(0, 10);
//# sourceMappingURL=case.js.map
;// CONCATENATED MODULE: ./build/src/app/execute.js



/** Executes a benchmark once in a scratch folder of its own and tells what came of it. */
async function execute_execute(world, benchmark, slot) {
    const kind = findPlugin(kinds, benchmark.kind);
    if (!kind)
        throw new Error(`no kind ${benchmark.kind}`);
    const scratch = await world.files.makeTemporaryFolder('benchgate-run-');
    const startedAt = world.clock.now();
    const { cwd, env, seed, repetition, repetitions, cpus, archive } = slot;
    try {
        const request = { benchmark, cwd, env, scratch, seed, repetition, repetitions, cpus, archive };
        return runOf(benchmark, slot, startedAt, await kind.execute(world, request));
    }
    finally {
        // A benchmark can leave what we may not remove. That is no reason to lose its run, or those after it.
        await world.files.remove(scratch).catch(() => undefined);
    }
}
function runOf(benchmark, slot, startedAt, attempt) {
    const { side, rule, pair, order, seed, repetition } = slot;
    const { status, message, exitCode, wall, artifactHash } = attempt;
    const named = side === 'head' ? measuredByHead : measuredBefore;
    const measurements = named(benchmark.renames, attempt.measurements);
    const subject = benchmark.subject.id;
    const words = message === null || status === 'ok' ? message : withLastWords(message, attempt.stderr);
    return {
        ...{ benchmark: benchmark.name, subject, side, rule, pair, order, seed, repetition, startedAt },
        ...{ wall, exitCode, status, message: words, artifactHash, measurements },
    };
}
const lastWordsLimit = 400;
function withLastWords(message, stderr) {
    const words = stderr.trim();
    if (words === '' || message.includes(words))
        return message;
    return `${message}; it said: ${words.slice(-lastWordsLimit)}`;
}
//# sourceMappingURL=execute.js.map
;// CONCATENATED MODULE: ./build/src/app/lane.js

function lane_halt(lane, stop, message = null) {
    lane.stop = stop;
    lane.message = message;
}
/** Discarded executions that fill caches and show whether the benchmark runs at all. */
async function warmUp(world, lane, record) {
    for (let repetition = 0; repetition < lane.benchmark.warmup && lane.stop === null; repetition++) {
        await attempt(world, lane, { pair: 0, repetition, record });
    }
}
/** The next pair (or repetition) of the lane; a failed run is tried once more before it counts. */
async function advance(world, lane, record) {
    const pair = lane.finished + 1;
    await attempt(world, lane, { pair, repetition: pair - 1, record });
    if (lane.stop !== null)
        return;
    lane.finished = pair;
    if (lane.finished >= lane.most)
        lane_halt(lane, lane.contest.against === null ? 'complete' : 'max-pairs');
}
async function attempt(world, lane, step) {
    const failed = await runSides(world, lane, step);
    if (failed.length === 0 || lane.contest.asked)
        return;
    const again = failed.some(({ status }) => status === 'timeout') ? failed : await runSides(world, lane, step);
    if (again.length > 0)
        haltBroken(lane, again);
}
/** Runs both sides of a pair in their order; returns the runs that did not end well. */
async function runSides(world, lane, step) {
    const against = lane.contest.against;
    const headFirst = lane.headFirst[Math.max(0, step.pair - 1)] ?? true;
    const order = against === null ? ['head'] : headFirst ? ['head', against] : [against, 'head'];
    const failed = [];
    for (const [index, side] of order.entries()) {
        const run = await execute(world, lane.benchmark, slotOf(lane, side, index === 0 ? 0 : 1, step));
        await step.record(run);
        lane.runs.push(run);
        lane.spent += run.wall;
        if (run.status !== 'ok')
            failed.push(run);
    }
    return failed;
}
function slotOf(lane, side, order, { pair, repetition }) {
    const place = lane.places[side];
    if (!place)
        throw new Error(`no tree for ${side}`);
    const seed = lane.seeds[pair === 0 ? 0 : pair - 1] ?? null;
    const { cwd, env } = place;
    return {
        side,
        rule: lane.contest.rule,
        pair,
        order,
        seed,
        repetition,
        repetitions: lane.most,
        cwd,
        env,
        cpus: lane.cpus,
        archive: lane.archive,
    };
}
function haltBroken(lane, failed) {
    const words = failed.map(({ side, message, status }) => `${side} ${message ?? status}`).join('; ');
    const headFailed = failed.some(({ side }) => side === 'head');
    const baseFailed = failed.some(({ side }) => side !== 'head');
    lane_halt(lane, headFailed && baseFailed ? 'both-failed' : headFailed ? 'head-failed' : 'base-failed', words);
}
//# sourceMappingURL=lane.js.map
;// CONCATENATED MODULE: ./build/src/app/lanes.js





/** One lane a contest; a lane that cannot start is stopped already and says why. */
async function lanesOf(world, job, built) {
    const lanes = [];
    for (const contest of job.contests)
        lanes.push(await laneOf(world, job, { contest, built }));
    return lanes;
}
async function laneOf(world, job, { contest, built }) {
    const benchmark = job.plan.benchmarks[contest.benchmark];
    const fixedPairs = contest.against === null || isShort(benchmark) ? null : job.fixedPairs;
    const sides = sidesOf(contest, built);
    const most = fixedPairs ?? mostRuns(benchmark, contest, job);
    const earlier = contest.attempt?.earlier ?? [];
    const before = contest.before ?? Math.max(0, ...earlier.map(({ pair }) => pair));
    const lane = {
        contest,
        benchmark,
        places: placesOf(world, job, { benchmark, contest, sides }),
        cpus: job.plan.machine.cpus,
        headFirst: pairOrders(contest.orderSeed, most).map((order) => order === 'head-first'),
        seeds: seedsOf(benchmark, contest, { job, most }),
        archive: job.archive,
        most,
        fixedPairs,
        before,
        runs: [...earlier],
        finished: before,
        spent: 0,
        stop: null,
        message: null,
    };
    if (before >= most)
        halt(lane, 'max-pairs');
    else
        await haltIfUnable(world, lane, sides);
    return lane;
}
function sidesOf({ commit }, { sides }) {
    return sides.filter((side) => side.side === 'head' || side.commit === commit);
}
function seedsOf({ seeds }, { against, asked }, { job, most }) {
    if (asked)
        return asked.seeds;
    return against === null && seeds.length > 0 ? seeds : seedsFrom(BigInt(job.metaSeed), most);
}
/** Pairs that end the contest whatever they show. Exact answers need two runs a side that agree. */
function mostRuns(benchmark, { against, asked }, job) {
    if (asked)
        return asked.seeds.length;
    const { repetitions, seeds, tier, cost, kind } = benchmark;
    if (tier === 'correctness')
        return Math.max(2, repetitions);
    if (isShort(benchmark))
        return 2;
    const { gate } = job.plan;
    // Pairs after the last look would decide nothing.
    if (against !== null)
        return looksOf(gate).at(-1) ?? gate.maxPairs;
    if (seeds.length > 0)
        return seeds.length;
    return cost === 'fast' && kind !== 'protocol' ? Math.max(recordedRuns, repetitions) : repetitions;
}
/** True where two runs a side that agree are the whole answer, or the artifact is: no pairs are tested then. */
const isShort = (benchmark) => benchmark.tier === 'correctness' || benchmark.deterministic || allExact(benchmark);
/** Runs of head alone of a cheap benchmark that says nothing itself: enough for a mean and a spread. */
const recordedRuns = 5;
/** True where every metric that is judged is exact. */
function allExact({ metrics, defaultPolicy }) {
    const policies = [...metrics.map(({ policy }) => policy), ...(defaultPolicy ? [defaultPolicy] : [])];
    return policies.length > 0 && policies.every(({ exact }) => exact);
}
function placesOf(world, { plan, repository }, { benchmark, contest, sides }) {
    const ready = sides.flatMap((side) => (side.state === 'ready' ? [side] : []));
    return Object.fromEntries(ready.map(({ side, dir, tree }) => {
        const inherited = world.processes.baseEnvironment(plan.envPassthrough, repository, tree);
        // One build may serve two rules; in this contest it goes by this contest's name.
        const name = side === 'head' ? side : contest.against;
        return [name, { cwd: dir, env: { ...inherited, ...plan.env, ...benchmark.env } }];
    }));
}
async function haltIfUnable(world, lane, sides) {
    const missing = await unmet(world, lane.benchmark);
    if (missing !== null)
        return halt(lane, 'skipped', missing);
    const broken = sides.filter((side) => side.state === 'failed');
    if (broken.length > 0)
        return halt(lane, sideStop(broken.map(({ side }) => side)), brokenWords(broken));
    const drift = await driftIn(world, lane);
    if (drift !== null)
        halt(lane, 'corpus-drift', drift);
}
/** A corpus that drifted while it was used spoils every run that used it. */
async function haltIfChanged(world, lanes) {
    for (const lane of lanes) {
        if (lane.runs.length === 0)
            continue;
        const drift = await driftIn(world, lane);
        if (drift !== null)
            halt(lane, 'corpus-drift', `${drift}; it changed while it was measured with`);
    }
}
async function driftIn(world, { benchmark, places }) {
    for (const { cwd } of Object.values(places)) {
        const drift = await corpusDrift(world, benchmark, cwd);
        if (drift !== null)
            return drift;
    }
    return null;
}
const brokenWords = (broken) => broken
    .map((side) => side.state === 'failed' ? `${side.side} does not build (${side.step}): ${side.message}` : '')
    .join('; ');
function sideStop(broken) {
    if (!broken.includes('head'))
        return 'base-failed';
    return broken.length > 1 ? 'both-failed' : 'head-failed';
}
//# sourceMappingURL=lanes.js.map
;// CONCATENATED MODULE: ./build/src/app/continued.js


/**
 * What came of a job whose every contest was decided, or measured to its last pair, by earlier sessions; null when
 * something is left to measure. Such pairs stay decided: measuring them again until they say something else is what
 * the sequential test forbids.
 */
function decidedBefore({ contests, plan }) {
    if (contests.length === 0)
        return null;
    const k = familyOf(continued_lanesOf(contests, plan));
    const outcomes = endedBefore(contests, plan, k);
    if (outcomes.length < contests.length)
        return null;
    return { runSets: [], sides: [], contests: outcomes, findings: [], k, complete: true, damage: [] };
}
/** Outcomes of those contests that earlier sessions decided, among `k` metrics in all, or measured to the last pair. */
function endedBefore(contests, plan, k) {
    const lanes = continued_lanesOf(contests, plan);
    const decided = new Set(assess_assess(lanes, plan.gate, k));
    const last = assess_looksOf(plan.gate).at(-1) ?? 0;
    return lanes.flatMap((lane) => {
        const ended = decided.has(lane) || (lane.runs.at(-1)?.pair ?? 0) >= last;
        if (lane.runs.length === 0 || !ended)
            return [];
        const { benchmark, rule } = lane.contest;
        const stop = decided.has(lane) ? 'decided' : 'max-pairs';
        return [{ benchmark, rule, stop, fixedPairs: null, message: null }];
    });
}
const continued_lanesOf = (contests, { benchmarks }) => contests.map((contest) => ({
    contest,
    benchmark: benchmarks[contest.benchmark],
    runs: [...(contest.attempt?.earlier ?? [])],
    stop: null,
}));
/** Says that pairs of earlier sessions count, and whether anything was measured at all. */
function continuedFindings(contests, { runSets }) {
    const earlier = contests
        .map(({ attempt }) => (attempt?.earlier.length ?? 0) / 2)
        .filter((pairs) => pairs > 0);
    if (earlier.length === 0)
        return [];
    const pairs = `${earlier.reduce((sum, count) => sum + count, 0)} pairs of ${earlier.length === 1 ? '1 comparison' : `${earlier.length} comparisons`}`;
    const rest = runSets.length === 0 ? 'they answer it all, so nothing was measured' : 'measuring went on from there';
    return [
        {
            rule: 'looks-continued',
            level: 'note',
            message: `the store holds ${pairs} of these very commits: ${rest}`,
            file: 'bench/manifest.toml',
            line: 1,
            remedy: (0,documents_rules/* ruleOf */.Y)('looks-continued').help,
        },
    ];
}
//# sourceMappingURL=continued.js.map
// EXTERNAL MODULE: ./build/src/app/journal.js + 1 modules
var journal = __webpack_require__(8181);
;// CONCATENATED MODULE: ./build/src/app/measuring.js


/** Lets the measuring process do the job and reads what it left. Throws Error when it left nothing at all. */
async function measureAll(world, job, measurer) {
    if (job.contests.length === 0)
        return { runSets: [], sides: [], contests: [], findings: [], k: 0, complete: true, damage: [] };
    const decided = decidedBefore(job);
    if (decided)
        return decided;
    const ended = await measurer(job);
    const text = await world.files.readText(job.journal);
    if (text === undefined)
        throw new Error(`the measuring process ended with ${ended.exitCode} and left no journal: ${ended.message ?? ''}`);
    return (0,journal/* readMeasured */.L)(text);
}
/** A finding when the measuring did not come to its end. */
function interruption(parts) {
    const damage = parts.flatMap((part) => part.damage);
    if (parts.every(({ complete }) => complete) && damage.length === 0)
        return [];
    const message = `the measuring was cut short; what had been measured was kept${damage.length > 0 ? ` (${damage.join('; ')})` : ''}`;
    return [
        {
            rule: 'interrupted',
            level: 'error',
            message,
            file: 'bench/manifest.toml',
            line: 1,
            remedy: 'Run it again.',
        },
    ];
}
/** Keeps the diff of a dirty tree beside the store, where only its owner reads it; answers where it lies. */
async function keepDiff({ files }, { diffHash }, diff, folder) {
    if (diff === null || diffHash === null)
        return {};
    const path = `${folder}/diffs/${diffHash}.diff`;
    await files.writeAtomic(path, diff, 0o600);
    return { diff: path };
}
//# sourceMappingURL=measuring.js.map
// EXTERNAL MODULE: ./build/src/app/opened.js + 1 modules
var app_opened = __webpack_require__(2238);
;// CONCATENATED MODULE: ./build/src/app/base-ancestor.js


/** The commit where `head` left the branch that it is meant for. */
async function commonAncestor({ git }, target, head) {
    const { repository, eventBaseSha, mayFetch } = target;
    const branch = target.eventBaseRef ?? target.defaultBranch;
    if (branch === undefined && eventBaseSha === undefined)
        return (0,problem/* fail */.fJ)(noTarget(repository));
    const name = branch ?? `commit ${eventBaseSha}`;
    let tips = await tipsOf(git, target, branch);
    if (tips.length === 0 && eventBaseSha && mayFetch && (await git.fetch(repository, eventBaseSha))) {
        tips = [eventBaseSha];
    }
    const commit = await nearest(git, repository, { tips, head });
    if (commit)
        return (0,problem.ok)({ commit, how: `where HEAD left ${name} (merge base)` });
    if (await git.isShallow(repository)) {
        return (0,problem/* fail */.fJ)(cutOff(repository, `the commit where HEAD left ${name}`, 0));
    }
    return (0,problem/* fail */.fJ)(tips.length === 0 ? unknownTarget(repository, name) : unrelated(repository, name));
}
/** Every commit known as the branch's end: a remote's, the local one's, the event's. Each may be stale. */
async function tipsOf(git, target, branch) {
    const refs = branch === undefined ? [] : [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
    const revs = target.eventBaseSha ? [...refs, target.eventBaseSha] : refs;
    const found = await Promise.all(revs.map((rev) => git.resolve(target.repository, rev)));
    return found.filter((commit) => commit !== undefined);
}
/** Of the merge bases with each tip, the one nearest to head: a stale tip yields an older one. */
async function nearest(git, repository, { tips, head }) {
    let best;
    for (const tip of tips) {
        const found = await git.mergeBase(repository, tip, head);
        if (!found)
            continue;
        if (!best || (await git.mergeBase(repository, best, found)) === best)
            best = found;
    }
    return best;
}
const noTarget = (repository) => ({
    where: { file: repository },
    what: 'nothing says which branch is the default one, so there is no base to compare with',
    hint: 'name a commit with --base REF, or tell git: git remote set-head origin --auto',
});
const unknownTarget = (repository, name) => ({
    where: { file: repository },
    what: `${name}, the branch to compare with, is not in this clone`,
    hint: `get it: git fetch origin ${name}:refs/remotes/origin/${name}, or name a commit with --base REF`,
});
const unrelated = (repository, name) => ({
    where: { file: repository },
    what: `HEAD and ${name} have no common ancestor`,
    hint: 'name a commit to compare with: --base REF',
});
//# sourceMappingURL=base-ancestor.js.map
;// CONCATENATED MODULE: ./build/src/app/printable-path.js
/** A path for a sentence: quoted when line breaks or quotes could make it look like something else. */
const printablePath = (path) => /^[\w./@+ -]+$/.test(path) ? path : JSON.stringify(path);
//# sourceMappingURL=printable-path.js.map
;// CONCATENATED MODULE: ./build/src/app/head.js


/** HEAD, or a snapshot of the working tree where uncommitted changes may be measured; else what to mend. */
async function resolveHead({ git }, { repository, allowDirty, headOption }) {
    const headCommit = await git.resolve(repository, headOption ?? 'HEAD');
    if (!headCommit)
        return (0,problem/* fail */.fJ)(noCommits(repository));
    const paths = headOption === undefined ? await git.dirtyPaths(repository) : [];
    const dirty = paths.length > 0;
    if (dirty && !allowDirty)
        return (0,problem/* fail */.fJ)(uncommitted(repository, paths));
    const { commit, diff } = dirty ? await git.snapshot(repository) : { commit: headCommit, diff: null };
    return (0,problem.ok)({ head: commit, headCommit, dirty, diff });
}
const noCommits = (repository) => ({
    where: { file: repository },
    what: 'this repository has no commits yet',
    hint: 'commit first: git add --all && git commit',
});
function uncommitted(repository, paths) {
    const shown = paths.slice(0, 5).map(printablePath).join(', ');
    const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
    return {
        where: { file: repository },
        what: `the working tree has uncommitted changes: ${shown}${more}`,
        hint: 'commit or ignore them, or measure the working tree as it is with --allow-dirty',
    };
}
//# sourceMappingURL=head.js.map
;// CONCATENATED MODULE: ./build/src/app/base.js




/** Decides which commits are head and base (design: "which commit is base"), or says what to mend. */
async function resolveBase(world, input) {
    const taken = await resolveHead(world, input);
    if (!taken.ok)
        return taken;
    const found = await baseOf(world, input, taken.value);
    if (!found.ok)
        return found;
    const { commit: base, how } = found.value;
    return (0,problem.ok)({ ...taken.value, base, how });
}
function baseOf(world, input, head) {
    if (input.baseOption !== undefined)
        return namedBase(world, input, input.baseOption);
    if (input.event === 'pull_request' || input.event === 'merge_group') {
        return mergedBase(world, input, head.headCommit);
    }
    if (input.event === 'local' && head.dirty) {
        return Promise.resolve((0,problem.ok)({ commit: head.headCommit, how: 'HEAD, against the working tree' }));
    }
    return base_branchBase(world, input, head.headCommit);
}
async function namedBase({ git }, input, rev) {
    const { repository, mayFetch } = input;
    const commit = (await git.resolve(repository, rev)) ?? (await git.resolve(repository, `refs/remotes/origin/${rev}`));
    if (commit)
        return (0,problem.ok)({ commit, how: `given as --base ${rev}` });
    if (mayFetch && (await git.fetch(repository, rev)))
        return (0,problem.ok)({ commit: rev, how: `given as --base ${rev}` });
    return (0,problem/* fail */.fJ)({
        where: { file: repository },
        what: `--base ${rev} names no branch, tag or commit of this clone`,
        hint: `check the name with "git branch --all" and "git tag", or get it: git fetch origin ${rev}`,
    });
}
/** Pull requests and merge groups: HEAD is the merge that GitHub made, and its first parent is the base branch. */
async function mergedBase(world, input, head) {
    const parents = await world.git.parents(input.repository, head);
    const [first, second] = parents;
    if (!first || !isTestMerge(input, head, second))
        return commonAncestor(world, input, head);
    const found = await present(world, input, {
        commit: first,
        name: 'first parent of the merge commit',
        depth: 2,
    });
    return found.ok ? (0,problem.ok)({ commit: first, how: 'first parent of the merge commit' }) : found;
}
/** A pull request's own last commit may be a merge too: one of the base branch into it. */
function isTestMerge({ event, headSha }, head, second) {
    if (second === undefined)
        return false;
    if (event === 'merge_group' || headSha === undefined)
        return true;
    return headSha === second && headSha !== head;
}
/** Elsewhere: where the branch left the default branch; on the default branch itself, the commit before. */
async function base_branchBase(world, input, head) {
    const { git } = world;
    const branch = input.branch ?? (await git.branch(input.repository));
    const main = input.defaultBranch ?? (await git.defaultBranch(input.repository));
    if (branch !== null && branch === main)
        return parentBase(world, input, { head, why: `HEAD is on ${main}` });
    const ancestor = await commonAncestor(world, { ...input, defaultBranch: main ?? undefined }, head);
    if (!ancestor.ok || ancestor.value.commit !== head)
        return ancestor;
    return parentBase(world, input, { head, why: `HEAD is part of ${main ?? 'the default branch'} already` });
}
async function parentBase(world, input, { head, why }) {
    const [first] = await world.git.parents(input.repository, head);
    if (!first)
        return (0,problem/* fail */.fJ)(firstCommit(input.repository, head));
    const found = await present(world, input, { commit: first, name: 'commit before HEAD', depth: 2 });
    return found.ok ? (0,problem.ok)({ commit: first, how: `first parent of HEAD, because ${why}` }) : found;
}
const firstCommit = (repository, head) => ({
    where: { file: repository },
    what: `HEAD (${shortId(head)}) is the first commit: there is nothing to compare it with`,
    hint: 'compare from the second commit on, or name another commit with --base REF',
});
//# sourceMappingURL=base.js.map
;// CONCATENATED MODULE: ./build/src/app/site.js




/** Events of commits that are on the default branch already: their manifest was accepted with them. */
const acceptedEvents = ['push', 'schedule', 'release', 'workflow_dispatch'];
/** Finds the commits and reads both manifests. Throws ProblemError for what the user must mend. */
async function findSite(world, request) {
    const repository = (0,problem/* orThrow */.aU)(await world.git.repository(request.project));
    const projectPath = await world.files.relative(repository, request.project);
    const { loaded: head, text: headText } = await headManifest(world, request, { repository, projectPath });
    const accepted = acceptedEvents.includes(request.occasion.event);
    const commits = (0,problem/* orThrow */.aU)(await resolveBase(world, baseInput(request, repository, accepted)));
    const found = { repository, projectPath, commits, head, headText };
    if (accepted && request.base === null) {
        return { ...found, base: head, authority: 'head', manifestText: headText, findings: [] };
    }
    return { ...found, ...(await baseSide(world, request, found)) };
}
/** The checked-out one, or that of the commit which the request names. */
async function headManifest(world, { head, project, manifest }, { repository, projectPath }) {
    if (head === null)
        return readManifest(world, project, manifest);
    const readBytes = async () => {
        const text = await world.git.show(repository, head, fromTop(projectPath, manifest));
        return text === undefined ? undefined : new TextEncoder().encode(text);
    };
    return readManifest({ files: { readBytes } }, project, manifest);
}
/** A path of the project, from the top of the repository. */
const fromTop = (projectPath, path) => projectPath === '' ? path : `${projectPath}/${path}`;
function baseInput({ occasion, head, base, allowDirty }, repository, accepted) {
    const { event, branch, defaultBranch, baseSha, headSha, baseBranch } = occasion;
    return {
        repository,
        event,
        // What is accepted already has no base of its own: its baselines come from the history.
        baseOption: base ?? (accepted ? 'HEAD' : undefined),
        headOption: head ?? undefined,
        allowDirty,
        mayFetch: event !== 'local',
        branch: branch ?? undefined,
        defaultBranch: defaultBranch ?? undefined,
        headSha: headSha ?? undefined,
        eventBaseSha: baseSha ?? undefined,
        eventBaseRef: baseBranch ?? undefined,
    };
}
async function baseSide(world, request, found) {
    const { repository, projectPath, commits } = found;
    const path = fromTop(projectPath, request.manifest);
    const text = await world.git.show(repository, commits.base, path);
    const base = text === undefined ? null : await parseManifest(text, request.manifest);
    if (base?.ok)
        return { base: base.value, authority: 'base', manifestText: text ?? '', findings: [] };
    return withoutBase(found, base === null ? [] : base.problems);
}
/** Head decides by its own manifest: base has none, or one with these problems. */
function withoutBase({ head, headText, commits }, problems) {
    const finding = baseManifestMissing(head.file, commits.base, problems);
    return { base: null, authority: 'head', manifestText: headText, findings: [finding] };
}
function baseManifestMissing(file, commit, problems) {
    const short = commit.slice(0, 10);
    const what = problems.length === 0
        ? 'has no manifest'
        : `has a broken manifest: ${problems.map(problem/* showProblem */.Hi).join('; ')}`;
    return {
        rule: 'base-manifest-missing',
        level: 'warning',
        message: `base ${short} ${what}; head's own policy was used and every benchmark counts as new`,
        file,
        line: 1,
        remedy: 'This settles itself once a manifest is on the base branch.',
    };
}
//# sourceMappingURL=site.js.map
;// CONCATENATED MODULE: ./build/src/app/calibrate.js


















/** Pairs when nobody says how many, as in the simulation that the rates of the warnings were taken from. */
const usualPairs = 20;
/**
 * Measures head against itself exactly as the gate measures head against base, and keeps what the differences say of
 * the machine. Nothing of it is a baseline: the session has no reports.
 */
async function calibrate_calibrate(world, request, measurer) {
    const site = againstItself(await findSite(world, { ...request, base: 'HEAD' }));
    const asked = planFor(world, request, site);
    const plan = { ...asked, benchmarks: asked.benchmarks.filter(isNoisy) };
    if (plan.benchmarks.length === 0)
        throw nothingNoisy(request.manifest);
    const { store, verifyStore } = request;
    const folder = store ?? world.host.storeFolder(plan.project, site.head.manifest.store.name);
    const opened = await (0,app_opened/* openHistory */.jC)(world, folder, plan.project, verifyStore);
    try {
        const leftOut = asked.benchmarks.filter((one) => !isNoisy(one)).map(exactFinding);
        return await calibrated(world, { request, site, plan, opened, leftOut }, measurer);
    }
    finally {
        opened.history.close();
    }
}
/** Both sides are head: its manifest decides, and its own evaluator files are laid over both trees. */
const againstItself = (site) => ({
    ...site,
    base: site.head,
    authority: 'head',
    manifestText: site.headText,
});
function planFor({ host }, request, site) {
    const { occasion, cost, benchmarks } = request;
    const asked = {
        event: occasion.event,
        manifestHash: `sha256:${host.sha256(site.manifestText)}`,
        names: benchmarks,
        baselines: ['paired:merge-base'],
        ...(cost ? { cost } : {}),
    };
    return (0,problem/* orThrow */.aU)(planOf(site.head, asked, planTools(host.sha256)));
}
/** True where pairs decide: what is exact or hashed differs from itself by nothing. */
const isNoisy = (benchmark) => benchmark.tier !== 'correctness' && !isShort(benchmark);
const nothingNoisy = (file) => new problem/* ProblemError */.Mm([
    {
        where: { file },
        what: 'there is nothing to calibrate: no benchmark that was asked for is judged by pairs',
        hint: 'exact metrics and correctness benchmarks need no calibration; name another with --benchmark',
    },
]);
const exactFinding = (benchmark) => ({
    rule: 'calibration',
    level: 'note',
    message: `${findings_nameOf(benchmark)}: it is exact, so there is nothing to calibrate`,
    ...findings_placeOf(benchmark),
});
async function calibrated(world, setting, measurer) {
    const { request, site, plan, opened } = setting;
    const job = await jobOf(world, {
        ...{ request, site, plan, store: opened.folder, parents: opened.history.heads() },
        ...{ contests: calibrate_contestsOf(site, plan, world.host.sha256), kind: 'calibrate', fixedPairs: request.pairs },
    });
    const measured = await measureAll(world, job, measurer);
    const results = measured.complete ? resultsFor(setting, job, measured) : [];
    return keep(world, setting, { job, measured, results });
}
/** Head as both sides, in trees of their own. */
const calibrate_contestsOf = ({ commits }, plan, hash) => plan.benchmarks.map(({ name, subject }, benchmark) => ({
    benchmark,
    rule: calibration/* calibrationRule */.H,
    against: 'base',
    commit: commits.head,
    attempt: null,
    orderSeed: hash(`${calibration/* calibrationRule */.H} ${commits.head} ${name} ${subject.id}`),
}));
function resultsFor({ plan, request }, job, measured) {
    const ran = plan.benchmarks.filter((_, index) => calibrate_brokenWords(measured, index) === null);
    const own = (benchmark) => case_runsOf({ measured }, benchmark);
    return resultsOf({
        family: ran.flatMap((benchmark) => nullSeriesOf(benchmark, own(benchmark))),
        runsOf: own,
        gate: plan.gate,
        k: measured.k,
        random: uniformFrom(BigInt(job.metaSeed)),
        regression: request.regression,
    });
}
/** Why a benchmark gave nothing to calibrate, or null. */
function calibrate_brokenWords({ contests }, benchmark) {
    const outcome = contests.find((contest) => contest.benchmark === benchmark);
    switch (outcome?.stop) {
        case 'head-failed':
        case 'base-failed':
        case 'both-failed':
        case 'corpus-drift':
        case 'skipped':
            return outcome.message ?? outcome.stop;
        default:
            return null;
    }
}
async function keep(world, setting, answer) {
    const { request, plan, opened, leftOut, site } = setting;
    const { job, measured, results } = answer;
    const now = world.clock.now();
    const calibrations = calibrationsOf(results, now);
    const policy = { ...plan.gate, failOn: request.failOn ?? plan.gate.failOn };
    const { decision, findings, verdicts } = decision_decide({
        verdicts: brokenVerdicts(setting, answer),
        findings: [
            ...request.findings,
            ...opened.findings,
            ...measured.findings,
            ...interruption([measured]),
            ...resultFindings(results),
            ...leftOut,
        ],
        policy,
        place: ({ benchmark }) => plan.benchmarks.find(({ name }) => name === benchmark).place,
    });
    const session = {
        header: { ...job.header, endedAt: now, complete: measured.complete },
        runSets: measured.runSets,
        reports: [],
        verdicts: [...verdicts, ...results.map((result) => verdictFor(result, site)).sort(calibrate_worstFirst)],
        findings,
        pointerMoves: [],
        calibrations,
    };
    const id = opened.history.append(session);
    await opened.history.save();
    await world.files.remove(job.journal);
    const diff = await keepDiff(world, job.header, site.commits.diff, opened.folder);
    const outcome = {
        ...{ decision, exitCode: gateExitCode(decision), verdicts: session.verdicts, findings, session: id },
        ...{ header: session.header, policy, files: { store: `${opened.folder}/store.db`, ...diff } },
        ...headlineOf(decision, results),
    };
    return { outcome, ids: [id], base: null, whole: opened.whole, calibrations };
}
const calibrate_worstFirst = (a, b) => a.kind === b.kind ? 0 : (0,model_verdict/* worstKind */.eD)([a.kind, b.kind]) === a.kind ? -1 : 1;
const verdictFor = ({ of: { benchmark, series }, judgement }, { commits }) => {
    const { metric, policy, direction, unit } = series;
    const baseline = `${calibration/* calibrationRule */.H} (${case_short(commits.head)})`;
    return verdictOf({ benchmark, gate: 'paired', baseline, metric, policy, direction, unit }, judgement);
};
/** One verdict for each benchmark that did not run as it should: there is no change that could be to blame. */
function brokenVerdicts({ plan }, { measured, results }) {
    if (!measured.complete)
        return [];
    return plan.benchmarks.flatMap((benchmark, index) => {
        const outcome = measured.contests.find((contest) => contest.benchmark === index);
        const silent = results.every(({ of }) => of.benchmark !== benchmark);
        const words = calibrate_brokenWords(measured, index) ?? (silent ? (outcome?.message ?? nothingJudged) : null);
        if (words === null)
            return [];
        const kind = outcome?.stop === 'skipped' ? 'SKIPPED' : outcome?.stop === 'budget' ? 'INCONCLUSIVE' : 'ERROR';
        return [verdictOf({ benchmark, gate: 'paired', baseline: calibration/* calibrationRule */.H }, without(kind, words))];
    });
}
const nothingJudged = 'the benchmark gave no metric that is judged; see "benchgate check"';
//# sourceMappingURL=calibrate.js.map
;// CONCATENATED MODULE: ./build/src/core/model/session.js
/** The words by which two machines are the same or not. */
function fingerprint(machine) {
    if (machine.label)
        return `label ${machine.label}`;
    const { cpu, cores, memoryGiB, arch, os, gpu } = machine;
    return `${cpu}, ${cores} cores, ${memoryGiB} GiB, ${arch}, ${os}${gpu ? `, ${gpu}` : ''}`;
}
//# sourceMappingURL=session.js.map
;// CONCATENATED MODULE: ./build/src/core/store/eligibility.js
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
;// CONCATENATED MODULE: ./build/src/app/calibration/standing.js






/** The newest calibration of each benchmark on a machine; those of pull requests and uncommitted trees never count. */
function standingCalibrations(history, project, machine) {
    const here = fingerprint(machine);
    const newest = new Map();
    for (const calibration of history.calibrations(project)) {
        if (fingerprint(calibration.machine) !== here || passingObstacle(calibration) !== null)
            continue;
        newest.set(JSON.stringify([calibration.benchmark, calibration.subject]), calibration);
    }
    return [...newest.values()];
}
/** True while failures of the benchmark may only warn on that machine. */
const isBlocked = ({ metrics, acknowledged }) => acknowledged === null && metrics.some(({ blocks }) => blocks.length > 0);
/** What the newest calibrations of this machine say of the benchmarks that were judged by measuring; nothing without any. */
function standingFindings({ history, plan, verdicts, machine, now }) {
    const all = standingCalibrations(history, plan.project, machine);
    const standings = plan.benchmarks.flatMap((benchmark) => {
        const own = (one) => one.benchmark === benchmark.name && one.subject === benchmark.subject.id;
        const calibration = all.find(own);
        if (!calibration || !verdicts.some((verdict) => own(verdict) && (0,model_verdict/* dependsOnMachine */.sg)(verdict)))
            return [];
        return [{ benchmark, calibration, age: ageOf(now - calibration.at) }];
    });
    if (standings.length === 0)
        return [];
    return [
        ...standings.flatMap(blockedFinding),
        ...standings.flatMap(tightFinding),
        ...standings.flatMap(acknowledgedFinding),
        summary(standings),
    ];
}
const hour = 3_600_000;
/** `3 days ago`; clocks of two machines may disagree, so never the future. */
function ageOf(milliseconds) {
    const hours = Math.max(0, Math.floor(milliseconds / hour));
    const [count, unit] = hours < 48 ? [hours, 'hour'] : [Math.floor(hours / 24), 'day'];
    return count === 0 ? 'within the hour' : `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}
const blocksOf = ({ metrics }) => metrics.flatMap(({ metric, blocks }) => blocks.map((message) => `${metric}: ${message}`));
function blockedFinding({ benchmark, calibration, age }) {
    if (!isBlocked(calibration))
        return [];
    return [
        {
            rule: 'enforcement-blocked',
            level: 'warning',
            message: `${findings_nameOf(benchmark)} is NOT ENFORCED on this machine: its failures only warn, because in the calibration ${age} the same build did not agree with itself: ${blocksOf(calibration).join('; ')}`,
            ...findings_placeOf(benchmark),
            remedy: liftingWords(benchmark.name),
        },
    ];
}
function tightFinding({ benchmark, calibration, age }) {
    return calibration.metrics.flatMap((calibrated) => {
        const policy = policyOf(benchmark, calibrated.metric);
        const tight = policy && tightness(calibrated, policy);
        if (!tight)
            return [];
        const { metric } = calibrated;
        const message = `${findings_nameOf(benchmark)} ${metric}: ${tight} (calibrated ${age})`;
        return [{ rule: 'preset-too-tight', level: 'warning', message, ...findings_placeOf(benchmark), metric }];
    });
}
function acknowledgedFinding({ benchmark, calibration }) {
    const { acknowledged } = calibration;
    if (acknowledged === null)
        return [];
    const { actor, at, reason } = acknowledged;
    const day = new Date(at).toISOString().slice(0, 10);
    const message = `${findings_nameOf(benchmark)} is enforced by decision of ${actor} on ${day} (${reason}), although ${blocksOf(calibration).join('; ')}`;
    return [{ rule: 'calibration', level: 'note', message, ...findings_placeOf(benchmark) }];
}
/** Names so many benchmarks, the noisiest first; a report must stay short. */
const named = 5;
function summary(standings) {
    const noisiest = standings
        .map((standing) => {
        const { metrics } = standing.calibration;
        const worst = metrics.reduce((most, one) => (one.sigmaCore > most.sigmaCore ? one : most));
        return { ...standing, sigma: worst.sigmaCore, preset: worst.preset?.name ?? 'no preset' };
    })
        .sort((a, b) => b.sigma - a.sigma);
    const parts = noisiest
        .slice(0, named)
        .map(({ benchmark, sigma, preset, age }) => `${findings_nameOf(benchmark)} ${age}: noise ${(0,numbers/* percent */.KN)(sigma)}, suits ${preset}`);
    const more = standings.length > named ? `; and ${standings.length - named} quieter ones` : '';
    const { file } = standings[0].benchmark.place;
    const message = `calibrated on this machine: ${parts.join('; ')}${more}`;
    return { rule: 'calibration', level: 'note', message, file, line: 1 };
}
//# sourceMappingURL=standing.js.map
;// CONCATENATED MODULE: ./build/src/app/calibration/acknowledge.js








/**
 * Records who takes responsibility for what blocks `request.benchmarks` (names or patterns) on this machine, and why.
 * It holds for these calibrations alone: a newer one that blocks does so again. Throws ProblemError when none blocks.
 */
async function acknowledge(world, request) {
    const { loaded, text } = await readManifest(world, request.project, request.manifest);
    const plan = acknowledge_planFor(world, request, { loaded, text });
    const folder = request.store ?? world.host.storeFolder(plan.project, loaded.manifest.store.name);
    const opened = await (0,app_opened/* openHistory */.jC)(world, folder, plan.project, request.verifyStore);
    try {
        const here = world.host.machine(plan.machine.label);
        const blocked = standingCalibrations(opened.history, plan.project, here).filter(isBlocked);
        const chosen = blocked.filter(({ benchmark }) => request.benchmarks.some((pattern) => matches(pattern, benchmark)));
        if (chosen.length === 0)
            throw nothingBlocks(request, blocked, loaded.file);
        return await acknowledge_keep(world, request, { plan, opened, chosen, file: loaded.file });
    }
    finally {
        opened.history.close();
    }
}
function acknowledge_planFor({ host }, { occasion }, { loaded, text }) {
    const asked = { event: occasion.event, manifestHash: `sha256:${host.sha256(text)}` };
    return (0,problem/* orThrow */.aU)(planOf(loaded, { ...asked, cost: 'all', names: [] }, planTools(host.sha256)));
}
async function acknowledge_keep(world, request, { plan, opened, chosen, file }) {
    const { history, folder, whole } = opened;
    const repository = (0,problem/* orThrow */.aU)(await world.git.repository(request.project));
    const headCommit = (await world.git.resolve(repository, 'HEAD')) ?? '';
    const site = { repository, commits: { headCommit, dirty: false, diff: null } };
    const parents = history.heads();
    const header = await headerOf(world, { request, site, plan, parents, kind: 'acknowledge' });
    const decided = { reason: request.reason, actor: request.occasion.actor, at: header.startedAt };
    const findings = [
        ...request.findings,
        ...opened.findings,
        ...chosen.map((one) => decisionFinding(one, decided, file)),
    ];
    const session = {
        ...{ header, runSets: [], reports: [], verdicts: [], pointerMoves: [], findings },
        acknowledgements: chosen.map(({ benchmark, subject, uid }) => ({
            ...{ benchmark, subject, calibration: uid },
            ...decided,
        })),
    };
    const id = history.append(session);
    await history.save();
    const names = chosen.map(({ benchmark }) => benchmark).join(', ');
    const outcome = {
        ...{ decision: 'PASS', exitCode: 0, verdicts: [], findings, session: id, header },
        why: `Failures of ${names} count again on this machine, by decision of ${decided.actor}.`,
        ...{ policy: plan.gate, files: { store: `${folder}/store.db` } },
    };
    return { outcome, ids: [id], base: null, whole };
}
function decisionFinding({ benchmark, subject, metrics }, { reason, actor }, file) {
    const blocks = metrics.flatMap(({ metric, blocks: messages }) => messages.map((each) => `${metric}: ${each}`));
    const message = `${benchmark} is enforced by decision of ${actor} (${reason}), although ${blocks.join('; ')}`;
    return { rule: 'calibration', level: 'note', message, file, line: 1, benchmark, subject };
}
function nothingBlocks({ benchmarks }, blocked, file) {
    const names = blocked.map(({ benchmark }) => benchmark).join(', ');
    return new problem/* ProblemError */.Mm([
        {
            where: { file },
            what: `no calibration of ${benchmarks.join(', ')} blocks on this machine, so there is nothing to acknowledge`,
            hint: names === '' ? 'nothing is blocked here' : `blocked here: ${names}`,
        },
    ]);
}
//# sourceMappingURL=acknowledge.js.map
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/edge/measurer.js




/**
 * Measures in a process of its own: `node <cli> measure-job JOB`.
 *
 * A process with the history in memory adds milliseconds to every child it starts; this one stays small. It shares
 * our stderr for progress, and is told of our own end so that no benchmark outlives us.
 */
function measurer(cli, options) {
    return async (job) => {
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'benchgate-job-'));
        const file = (0,external_node_path_.join)(folder, 'job.json');
        await (0,promises_.writeFile)(file, JSON.stringify(job), { mode: 0o600 });
        const flags = [...(options.quiet ? ['--quiet'] : []), ...(options.verbose ? ['--verbose'] : [])];
        try {
            return await runToEnd([cli, 'measure-job', file, ...flags]);
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    };
}
function runToEnd(args) {
    return new Promise((resolve, reject) => {
        // The channel carries nothing: that it closes tells the child of our end, even by SIGKILL.
        const child = (0,external_node_child_process_.spawn)(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
        const forward = (signal) => child.kill(signal);
        const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
        for (const signal of signals)
            process.on(signal, forward);
        const done = () => {
            for (const signal of signals)
                process.removeListener(signal, forward);
        };
        child.once('error', (error) => {
            done();
            reject(error);
        });
        child.once('exit', (exitCode, signal) => {
            done();
            resolve({ exitCode, message: signal ? `the measuring process was ended by ${signal}` : null });
        });
    });
}
//# sourceMappingURL=measurer.js.map
// EXTERNAL MODULE: ./build/src/edge/world.js + 19 modules
var edge_world = __webpack_require__(3449);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/src/action/command-line.js



/** The command line's bundle lies beside the Action's. */
function commandLine() {
    const here = (0,external_node_url_.fileURLToPath)(import.meta.url);
    const found = [(0,external_node_path_.join)(here, '..', '..', 'cli.js'), (0,external_node_path_.join)(here, '..', '..', 'cli', 'index.js')].find((path) => (0,external_node_fs_.existsSync)(path));
    if (found === undefined)
        throw new Error(`the command line is missing beside ${here}`);
    return found;
}
//# sourceMappingURL=command-line.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/core/manifest/accepted.js






const entry = schemas/* strictObject */.rej({
    benchmark: doc(scalars_text, 'Name or pattern of the benchmark.'),
    metric: doc(schemas/* _default */.Rvf(scalars_text, '*'), 'Name or pattern of the metric; default all.'),
    subject: doc(schemas/* _default */.Rvf(scalars_text, 'self'), 'Subject; default self, this repository.'),
    max_change: doc(change, 'Largest accepted change for the worse: "12%" or 0.12.'),
    reason: doc(scalars_text, 'Why it is worth its cost.'),
    author: doc(scalars_text, 'Who accepts it.'),
    until: doc(scalars_text, 'Last day (YYYY-MM-DD), or the version that ends it (v2.0.0).'),
});
const anchorMove = schemas/* strictObject */.rej({
    benchmark: doc(scalars_text, 'Name or pattern of the benchmark.'),
    subject: doc(schemas/* _default */.Rvf(scalars_text, 'self'), 'Subject; default self, this repository.'),
    to: doc(scalars_text, 'Commit or tag that paired:best compares with from now on; a report of it must be stored.'),
    reason: doc(scalars_text, 'Why its level is the one to hold.'),
    author: doc(scalars_text, 'Who decides it.'),
});
/** `bench/accepted.toml`: regressions that were accepted, with who, why, how much and until when, and moved anchors. */
const acceptedSchema = schemas/* strictObject */.rej({
    accepted: doc(schemas/* _default */.Rvf(list(entry, 'acceptances'), []), 'One table [[accepted]] for each.'),
    anchor: doc(schemas/* _default */.Rvf(list(anchorMove, 'moves of the anchor'), []), 'One table [[anchor]] for each.'),
});
const nothingAccepted = { accepted: [], anchors: [] };
/** Reads such a file; every problem at once, with line and column. */
async function parseAccepted(text, file) {
    const raw = parseToml(text, file);
    if (!raw.ok)
        return raw;
    const read = acceptedSchema.safeParse(raw.value, { reportInput: true });
    if (!read.success)
        return located(schemaFaults(read.error.issues, acceptedSchema), text, file);
    const lines = tableLines(text, 'accepted');
    const unclear = read.data.accepted.flatMap(({ until }, index) => isUntil(until) ? [] : [badUntil(until, file, lines[index] ?? 1)]);
    if (unclear.length > 0)
        return (0,problem/* fail */.fJ)(...unclear);
    const anchorLines = tableLines(text, 'anchor');
    return (0,problem.ok)({
        accepted: read.data.accepted.map(({ max_change: maxChange, ...rest }, index) => ({
            ...rest,
            maxChange,
            line: lines[index] ?? 1,
        })),
        anchors: read.data.anchor.map((move, index) => ({ ...move, line: anchorLines[index] ?? 1 })),
    });
}
/** True when today is past the day, or when a release has the version that ends the acceptance. */
function isExpired(until, today, version) {
    return isDay(until) ? today > until : version !== null && version === until;
}
const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const isUntil = (text) => isDay(text) || /^(?!\d{4}-)v?\d+(\.\d+)*([-+].*)?$/.test(text);
const badUntil = (until, file, line) => ({
    where: { file, line, key: 'until' },
    what: `"${until}" is neither a day nor a version`,
    hint: 'write a day such as 2027-01-31, or a version such as v2.0.0',
});
const tableLines = (text, table) => text
    .split('\n')
    .flatMap((line, index) => (/^\s*\[\[\s*(\w+)\s*\]\]/.exec(line)?.[1] === table ? [index + 1] : []));
//# sourceMappingURL=accepted.js.map
;// CONCATENATED MODULE: ./build/src/app/acceptances.js





/** The file of accepted regressions, beside the manifest's folder. */
const acceptedFile = 'bench/accepted.toml';
/** Reads `bench/accepted.toml` of head and base. A broken file of head is a problem; base's counts as absent. */
async function readAccepted(world, site, request) {
    const { repository, projectPath, commits, authority } = site;
    const path = fromTop(projectPath, acceptedFile);
    const own = request.head === null
        ? await world.files.readText(`${request.project}/${acceptedFile}`)
        : await world.git.show(repository, request.head, path);
    const { accepted: proposed, anchors } = own === undefined ? nothingAccepted : (0,problem/* orThrow */.aU)(await parseAccepted(own, acceptedFile));
    if (authority === 'head')
        return { agreed: proposed, proposed: [], anchors };
    const text = await world.git.show(repository, commits.base, path);
    const base = text === undefined ? null : await parseAccepted(text, acceptedFile);
    const agreed = base?.ok ? base.value.accepted : [];
    const brought = proposed.filter((entry) => !agreed.some((known) => sameEntry(known, entry)));
    return { agreed, proposed: brought, anchors };
}
const sameEntry = ({ line: _a, ...a }, { line: _b, ...b }) => JSON.stringify(a) === JSON.stringify(b);
/** Holds every failed metric against the acceptances, and says which of them have expired. */
function applyAccepted(accepted, verdicts, moment) {
    const all = [
        ...accepted.agreed.map((entry) => ({ entry, level: 'note' })),
        ...accepted.proposed.map((entry) => ({ entry, level: 'warning' })),
    ];
    const live = all.filter(({ entry }) => !isExpired(entry.until, moment.today, moment.version));
    const expired = all.filter(({ entry }) => isExpired(entry.until, moment.today, moment.version));
    const hits = verdicts.flatMap((verdict) => {
        const names = namesOf(verdict, moment.renaming);
        const found = verdict.kind === 'FAIL' && live.find(({ entry }) => covers(entry, verdict, names));
        return found ? [{ verdict, ...found }] : [];
    });
    return {
        findings: [...hits.map(acceptedFinding), ...expired.map(({ entry }) => expiredFinding(entry))],
        acceptances: hits.map(({ verdict, entry }) => acceptanceOf(verdict, entry, moment.now)),
    };
}
function namesOf({ benchmark, metric }, renaming) {
    if (metric === null)
        return [];
    const renames = renaming.find(({ name }) => name === benchmark)?.renames ?? [];
    return [metric, ...namesBefore(renames, metric)];
}
/** Covered is what is not proven to be worse than was accepted. */
function covers(entry, { benchmark, subject, evidence }, names) {
    if (evidence.absolute || !matches(entry.benchmark, benchmark) || entry.subject !== subject)
        return false;
    const proven = evidence.low ?? evidence.worse;
    return names.some((name) => matches(entry.metric, name)) && proven !== null && proven <= entry.maxChange;
}
function acceptedFinding({ verdict, entry, level }) {
    const { benchmark, subject, metric } = verdict;
    const how = level === 'warning' ? 'this change itself accepts it' : 'it was accepted';
    return {
        rule: 'accepted-regression',
        level,
        message: `${benchmark} ${metric} is worse, and ${how} up to ${Math.round(entry.maxChange * 1000) / 10} % until ${entry.until} by ${entry.author}: ${entry.reason}`,
        file: acceptedFile,
        line: entry.line,
        benchmark,
        subject,
        ...(metric === null ? {} : { metric }),
    };
}
const expiredFinding = ({ benchmark, metric, until, line }) => ({
    rule: 'acceptance-expired',
    level: 'warning',
    message: `the acceptance of ${benchmark} ${metric} ended with ${until} and no longer counts`,
    file: acceptedFile,
    line,
});
const acceptanceOf = (verdict, entry, at) => ({
    benchmark: verdict.benchmark,
    subject: verdict.subject,
    metric: verdict.metric ?? '*',
    maxChange: entry.maxChange,
    reason: entry.reason,
    author: entry.author,
    until: entry.until,
    at,
    supersedes: null,
});
//# sourceMappingURL=acceptances.js.map
;// CONCATENATED MODULE: ./build/src/app/ancestry.js


const noAncestry = { commits: [], cut: false };
/** A baseline from longer ago says little of today, and a long history must not slow the gate. */
const farthest = 1000;
/** From the merge base back; from the commit before HEAD where HEAD is accepted already and is its own base. */
async function ancestryOf(world, { repository, commits }) {
    const { base, head } = commits;
    const line = await lineFrom(world, repository, base);
    return base === head ? { ...line, commits: line.commits.slice(1) } : line;
}
/** The same for the HEAD of `project`, whatever its working tree holds. */
async function ancestryOfHead(world, project, head) {
    const repository = orThrow(await world.git.repository(project));
    const input = { repository, event: 'local', allowDirty: true, mayFetch: false };
    const base = orThrow(await branchBase(world, input, head));
    return lineFrom(world, repository, base.commit);
}
async function lineFrom({ git }, repository, commit) {
    const commits = await git.firstParents(repository, commit, farthest);
    return { commits, cut: commits.length < farthest && (await git.isShallow(repository)) };
}
//# sourceMappingURL=ancestry.js.map
;// CONCATENATED MODULE: ./build/src/app/anchors/story.js

/** Farther back the merges are not counted any more. */
const story_farthest = 1000;
/**
 * Adds to every regression against the anchor how it came about: by how much since when, over how many merges, and
 * whether any of them was flagged on its own. Without that a slow boil would look like the fault of the last change.
 */
async function tellSinceAnchor({ git }, past, verdicts) {
    if (!verdicts.some(isSlide))
        return verdicts;
    const { repository, commits } = past.site;
    const line = await git.firstParents(repository, commits.headCommit, story_farthest);
    return verdicts.map((verdict) => {
        if (!isSlide(verdict))
            return verdict;
        return { ...verdict, reason: `${verdict.reason}; ${storyOf(past, line, { verdict, verdicts })}` };
    });
}
/** A metric that got worse since the anchor. */
const isSlide = ({ kind, baseline, evidence }) => kind === 'FAIL' && baseline.startsWith('paired:best (') && evidence.worse !== null;
function storyOf(past, line, session) {
    const { benchmark, subject, evidence } = session.verdict;
    const anchor = past.history.pointer('best', benchmark, subject);
    const merges = line.indexOf(anchor.gitSha);
    const size = `+${amount(evidence.worse, evidence.absolute)} since ${story_nameOf(past, anchor)}`;
    if (merges < 0)
        return `${size}, which is not among the first parents of HEAD`;
    const flagged = flaggedAmong(past, line.slice(0, merges), session);
    if (merges === 1)
        return `${size}, 1 merge ago`;
    const [first] = flagged;
    const words = first === undefined
        ? 'none of which was flagged on its own: a slow boil'
        : `of which ${flagged.length} ${flagged.length === 1 ? 'was' : 'were'} flagged, first ${first.slice(0, 10)}`;
    return `${size} over ${counted(merges, 'merge')}, ${words}`;
}
/** The anchor's version, else its commit. */
function story_nameOf({ history, project }, { report, gitSha, benchmark, subject }) {
    const found = history.reports({ project, benchmark, subject }).find(({ uid }) => uid === report);
    return found?.version ?? gitSha.slice(0, 10);
}
/** Commits at which this metric was judged worse than anything but the anchor, oldest first. */
function flaggedAmong({ history, project }, line, { verdict, verdicts }) {
    const { benchmark, subject, metric } = verdict;
    const series = { project, benchmark, subject };
    const isFlag = (one) => one.benchmark === benchmark &&
        one.subject === subject &&
        one.metric === metric &&
        (one.kind === 'FAIL' || one.kind === 'REJECT') &&
        !one.baseline.startsWith('paired:best');
    const sessions = new Set(history
        .verdicts(series)
        .filter(isFlag)
        .map(({ session }) => session));
    const stored = history.reports(series).filter(({ session }) => sessions.has(session));
    const commits = new Set(stored.map(({ gitSha }) => gitSha));
    return line
        .filter((commit, index) => commits.has(commit) || (index === 0 && verdicts.some(isFlag)))
        .toReversed();
}
//# sourceMappingURL=story.js.map
;// CONCATENATED MODULE: ./build/src/app/sequences.js

/** The manifest that decides holds the policy, and the version the schedule of the looks. */
const identityOf = ({ gitSha, diffHash, manifestHash, harnessVersion, machine }) => JSON.stringify([gitSha, diffHash, manifestHash, harnessVersion, fingerprint(machine)]);
const keyOf = (head, rule, definitionHash) => JSON.stringify([head, rule, definitionHash]);
/** Every sequence among these trials, in the order in which they began. */
function sequencesOf(trials) {
    const sequences = [];
    for (const trial of trials) {
        const key = keyOf(identityOf(trial.header), trial.rule, trial.definitionHash);
        const before = sequences.findLast((one) => one.key === key);
        const reached = Math.max(0, ...(before?.trials.map(({ last }) => last) ?? []));
        if (trial.first === 1)
            sequences.push({ key, trials: [trial] });
        else if (before && trial.first <= reached + 1)
            before.trials.push(trial);
    }
    return sequences;
}
/** When the first session of a sequence began, milliseconds since 1970. */
const startOf = ({ trials }) => trials[0].header.startedAt;
//# sourceMappingURL=sequences.js.map
;// CONCATENATED MODULE: ./build/src/app/attempts.js







/** Measured here and from now on. */
function measuredHere({ host }, plan) {
    const here = { machine: host.machine(plan.machine.label), startedAt: Number.POSITIVE_INFINITY };
    return () => here;
}
/** The opponents with what the history knows of earlier attempts against each. */
function withAttempts(world, trying, opponents) {
    const head = headOf(world, trying);
    return opponents.map((one) => {
        const benchmark = trying.plan.benchmarks[one.benchmark];
        if (isShort(benchmark))
            return one;
        const tried = ([rule, opponent]) => [
            rule,
            opponent.state === 'commit'
                ? { ...opponent, attempt: attemptOf(trying, { head, benchmark, rule, against: opponent.commit }) }
                : opponent,
        ];
        return { ...one, byRule: new Map([...one.byRule].map(tried)) };
    });
}
const headOf = ({ host }, { site: { commits }, plan }) => ({
    gitSha: commits.headCommit,
    diffHash: commits.diff === null ? null : host.sha256(commits.diff),
    manifestHash: plan.manifestHash,
    harnessVersion: version_version,
});
function attemptOf(trying, question) {
    const { history, plan, request } = trying;
    const { benchmark, rule, against } = question;
    const subject = benchmark.subject.id;
    const trials = history.trials({ project: plan.project, benchmark: benchmark.name, subject, against });
    const measurement = trying.measurementOf(benchmark, rule);
    const sequences = sequencesOf(trials.filter(({ header }) => header.startedAt < measurement.startedAt));
    const own = request.fresh ? undefined : sequences.findLast((one) => isOf(one, question, measurement));
    const born = own ? startOf(own) : measurement.startedAt;
    const number = isCounted(trying) ? 1 + triedBefore(trying, { question, sequences, born }) : null;
    return { number, ...measuredIn(history, question, own) };
}
/** The same question, asked in the same way on that machine. */
function isOf({ key, trials }, question, measurement) {
    const machine = measurement.machine ?? trials[0].header.machine;
    const { head, rule, benchmark } = question;
    return key === keyOf(identityOf({ ...head, machine }), rule, benchmark.definitionHash);
}
/**
 * Attempts are counted where nobody else sees them: in loops on one's own machine, and wherever PROMOTE is asked for.
 * Pushes to a pull request are not. Each is shown to its reviewers with its own verdict; its base moves with the
 * branch; and its sessions stay apart from the history, so that a count would depend on which cache was restored.
 */
const isCounted = ({ plan, request }) => plan.gate.mode === 'promote' || request.occasion.event === 'local';
/**
 * Attempts before this one that came to a look, since the last that succeeded. Success ends the trying, and what
 * comes after it is a question of its own: among any number of them the false successes are at most the error's share
 * of one more than all successes (Foster and Stine 2008, alpha-investing).
 */
function triedBefore({ history, plan }, { question, sequences, born }) {
    const first = assess_looksOf(plan.gate)[0] ?? 1;
    const successes = successfulSessions(history, plan, question);
    const times = sequences
        .flatMap(({ trials }) => trials)
        .filter(({ header }) => successes.has(header.id))
        .map(({ header }) => header.startedAt);
    const since = Math.max(Number.NEGATIVE_INFINITY, ...times.filter((time) => time < born));
    const counted = sequences.filter((one) => {
        const start = startOf(one);
        return start < born && start > since && one.trials.some(({ last }) => last >= first);
    });
    // Two rules may name one commit: their pairs are one attempt, and Holm counts them both.
    return new Set(counted.map(({ trials }) => trials[0].header.id)).size;
}
/** Sessions in which every metric of the benchmark was proven good against this commit. */
function successfulSessions(history, plan, { benchmark, against }) {
    const { name, subject } = benchmark;
    const kinds = new Map();
    for (const verdict of history.verdicts({ project: plan.project, benchmark: name, subject: subject.id })) {
        if (verdict.gate !== 'paired' || !verdict.baseline.endsWith(`(${case_short(against)})`))
            continue;
        kinds.set(verdict.session, [...(kinds.get(verdict.session) ?? []), verdict.kind]);
    }
    const good = [...kinds].filter(([, all]) => ['PASS', 'PROMOTE'].includes((0,model_verdict/* worstKind */.eD)(all) ?? ''));
    return new Set(good.map(([session]) => session));
}
/** The pairs of a sequence and the largest family they were judged in. */
function measuredIn(history, question, own) {
    const earlier = [];
    let family = 0;
    for (const { header } of own?.trials ?? []) {
        const session = history.session(header.id);
        const reached = Math.max(0, ...earlier.map(({ pair }) => pair));
        const pairs = finishedPairs(runsIn(session, question)).filter(({ head }) => head.pair > reached);
        earlier.push(...pairs.flatMap(({ base, head }) => [slim(base), slim(head)]));
        family = Math.max(family, ...(session?.verdicts ?? []).map(({ evidence }) => evidence.family ?? 0));
    }
    return { earlier, family, machine: own?.trials[0]?.header.machine ?? null };
}
function runsIn(session, { benchmark, rule }) {
    const own = (session?.runSets ?? []).filter((set) => set.benchmark === benchmark.name && set.subject === benchmark.subject.id && set.rule === rule);
    return own.flatMap(({ runs }) => runs);
}
/** Samples inside a run decide nothing, and the measuring process has to stay small. */
const slim = (run) => ({
    ...run,
    measurements: run.measurements.map((one) => {
        if (one.status !== 'ok')
            return one;
        const { samples: _, metadata: __, ...kept } = one;
        return kept;
    }),
});
//# sourceMappingURL=attempts.js.map
;// CONCATENATED MODULE: ./build/src/app/report.js





/** The aggregate of head's runs (warm-ups left out): mean of the ok values of every metric, and the success rate. */
function reportOf(benchmark, runs, capturedAt) {
    const head = runs.filter(({ side, pair }) => side === 'head' && pair > 0);
    if (head.length === 0)
        return null;
    const names = [...new Set(head.flatMap((run) => run.measurements.map(({ metric }) => metric)))];
    const metrics = names.map((name) => report_metricOf(benchmark, name, head));
    return {
        benchmark: benchmark.name,
        subject: benchmark.subject.id,
        definitionHash: benchmark.definitionHash,
        metrics,
        successRate: successRate(metrics),
        notes: '',
        capturedAt,
    };
}
function report_metricOf(benchmark, name, runs) {
    const policy = policyOf(benchmark, name);
    const measurements = runs.flatMap((run) => series_measurementOf(run, name) ?? []);
    const good = measurements.filter((measurement) => measurement.status === 'ok');
    const summary = good.length > 0 ? summarise(good.map(({ value }) => value)) : null;
    return {
        name,
        status: summary ? 'ok' : (measurements[0]?.status ?? 'error'),
        value: summary?.mean ?? null,
        n: good.length,
        sd: summary?.sd ?? null,
        unit: policy?.unit ?? good[0]?.unit ?? null,
        direction: policy?.direction ?? good[0]?.direction ?? null,
        target: policy?.target ?? null,
        mandatory: policy?.mandatory ?? false,
        machineIndependent: policy?.machineIndependent ?? false,
        message: summary ? null : report_wordsOf(measurements[0]),
    };
}
const report_wordsOf = (measurement) => measurement && measurement.status !== 'ok' ? measurement.message : 'not measured';
/** Share of the metrics with a target that meet it; 1 when none has one (000's empty report is not special). */
function successRate(metrics) {
    const aimed = metrics.filter(({ target }) => target !== null);
    if (aimed.length === 0)
        return 1;
    const met = aimed.filter(({ value, target, direction }) => value !== null && direction !== null && isMet(value, target, direction));
    return met.length / aimed.length;
}
/** True when `value` is at the target or on its good side, up to rounding. */
const isMet = (value, target, direction) => worseSign(direction) * (value - target) <= roundingOf(value, target);
//# sourceMappingURL=report.js.map
;// CONCATENATED MODULE: ./build/src/app/judging/failure.js

/** The answer for a benchmark that did not run to the end, or null when it did. */
function failure_failureOf(benchmark, outcome) {
    if (!outcome)
        return without('NEEDS_MORE_DATA', 'the measuring was interrupted before this benchmark was finished');
    const words = outcome.message ?? '';
    const isPaired = outcome.rule !== null;
    switch (outcome.stop) {
        case 'skipped':
            return benchmark.required ? without('FAIL', `required, but it ${words}`) : without('SKIPPED', words);
        case 'head-failed':
            return isPaired
                ? without('FAIL', `head breaks where base runs: ${words}`)
                : without('ERROR', `the benchmark does not run: ${words}`);
        case 'base-failed':
            return without('ERROR', `base does not run, so there is nothing to compare with: ${words}`);
        case 'both-failed':
            return without('ERROR', `the benchmark is broken on both sides: ${words}`);
        case 'corpus-drift':
            return without('ERROR', words);
        case 'decided':
        case 'max-pairs':
        case 'budget':
        case 'complete':
        case 'interrupted':
            return null;
    }
}
//# sourceMappingURL=failure.js.map
;// CONCATENATED MODULE: ./build/src/app/judging/paired.js










/** Verdicts of every benchmark against every paired rule; the sequential ones are judged together, Holm over K. */
function pairedVerdicts(session) {
    const answers = session.plan.benchmarks.flatMap((benchmark, index) => benchmark.baselines.filter(isPaired).flatMap((rule) => answersFor(session, { benchmark, index, rule })));
    const judged = judgeFamily(session, answers.flatMap((answer) => ('match' in answer ? [answer] : [])));
    return answers.map((answer) => ('match' in answer ? judged.get(answer) : answer.verdict));
}
function answersFor(session, { benchmark, index, rule }) {
    if (benchmark.reference !== null)
        return [];
    const opponent = session.opponents[index]?.byRule.get(rule);
    const baseline = opponent?.state === 'commit' ? `${rule} (${case_short(opponent.commit)})` : rule;
    const settled = withoutPairs(opponent);
    if (settled)
        return [{ verdict: verdictOf({ benchmark, gate: 'paired', baseline }, settled) }];
    const outcome = session.measured.contests.find((contest) => contest.benchmark === index && contest.rule === rule);
    const attempt = opponent?.state === 'commit' ? opponent.attempt : undefined;
    const runs = [...(attempt?.earlier ?? []), ...case_runsOf(session, benchmark, rule)];
    return matchAnswers({ benchmark, baseline, runs, attempt: attempt?.number ?? null, outcome });
}
function withoutPairs(opponent) {
    switch (opponent?.state) {
        case 'commit':
            return null;
        case 'same':
            return without('PASS', `head is that commit itself (${opponent.how}): nothing has changed`);
        case 'none':
            return without('NO_BASELINE', opponent.reason);
        case undefined:
            return without('NO_BASELINE', 'it was not resolved');
    }
}
function matchAnswers(match) {
    const { benchmark, baseline, runs, outcome } = match;
    const failure = failure_failureOf(benchmark, outcome);
    const about = { benchmark, gate: 'paired', baseline };
    if (failure)
        return [{ verdict: verdictOf(about, failure) }];
    if (benchmark.tier === 'correctness')
        return [{ verdict: artifactVerdict(match) }];
    const found = seriesOf(benchmark, runs);
    if (found.length > 0)
        return found.map((series) => seriesAnswer(match, series));
    const silent = outcome?.message ?? 'the benchmark gave no metric that is judged; see "benchgate check"';
    return [
        { verdict: verdictOf(about, without(outcome?.stop === 'budget' ? 'INCONCLUSIVE' : 'ERROR', silent)) },
    ];
}
/** Without a frozen reference, head's artifact is held against base's. */
function artifactVerdict({ benchmark, baseline, runs }) {
    const hashes = (isHead) => runs.flatMap(({ side, pair, artifactHash }) => (side === 'head') === isHead && pair > 0 && artifactHash ? [artifactHash] : []);
    const judged = reference.judge(hashes(true), { from: 'base', hashes: hashes(false) });
    return verdictOf({ benchmark, gate: 'reference', baseline }, judged);
}
function seriesAnswer(match, series) {
    const { benchmark, baseline, outcome } = match;
    const { metric, policy, direction, unit, units, pairs, absent } = series;
    const about = { benchmark, gate: 'paired', baseline, metric, policy, direction, unit };
    if (pairs.length === 0)
        return { verdict: verdictOf(about, unmeasured(series, outcome)) };
    if (direction === null)
        return { verdict: verdictOf(about, without('ERROR', unknownDirection(metric))) };
    if (units !== null)
        return { verdict: verdictOf(about, without('INCOMPARABLE', unlike(units))) };
    const judged = { ...policy, direction };
    if (policy.exact || benchmark.deterministic) {
        const side = (values) => ({ values, value: values[0] });
        const judgement = exact.judge(side(pairs.map(({ head }) => head)), side(pairs.map(({ base }) => base)), judged, storedDefaults);
        return { verdict: verdictOf({ ...about, gate: 'exact' }, judgement) };
    }
    return absent.head > pairs.length
        ? { verdict: verdictOf(about, unmeasured(series, outcome)) }
        : { match, series, policy: judged };
}
const storedDefaults = { mode: 'no-regression', alpha: 0.05, literalThreshold: null };
const unknownDirection = (metric) => `which way ${metric} is better is not known; declare direction = "minimize" or "maximize" for it in metrics`;
const unlike = ({ base, head }) => `base measures it in ${unitWords(base)} and head in ${unitWords(head)}`;
function unmeasured({ absent }, outcome) {
    const why = absent.why === null ? '' : ` (${absent.why})`;
    if (absent.head > 0 && absent.base === 0)
        return without('MISSING', `base measures it and head does not${why}`);
    if (absent.base > 0 && absent.head === 0)
        return without('NO_BASELINE', `head measures it and base does not${why}`);
    if (absent.head > 0)
        return without('ERROR', `neither side measured it${why}`);
    return without(outcome?.stop === 'budget' ? 'INCONCLUSIVE' : 'NEEDS_MORE_DATA', outcome?.message ?? 'no pair was finished');
}
function judgeFamily({ plan, measured }, waiting) {
    const metrics = waiting.map(({ series, match }, index) => ({
        ...pairedMetric(String(index), series, plan.gate),
        fixedCount: match.outcome?.fixedPairs != null,
        attempt: match.attempt,
    }));
    const stopped = measured.complete;
    const judged = judgePaired(metrics, designOf(plan.gate, measured.k), { stopped });
    return new Map(waiting.map((answer, index) => {
        const { benchmark, baseline, outcome } = answer.match;
        const { metric, policy, direction, unit } = answer.series;
        const about = { benchmark, gate: 'paired', baseline, metric, policy, direction, unit };
        return [answer, verdictOf(about, withBudget(judged[index], outcome))];
    }));
}
/** An undecided answer says that time ran out, and how much more it would take. */
function withBudget(judgement, outcome) {
    if (judgement.kind !== 'INCONCLUSIVE' || outcome?.stop !== 'budget')
        return judgement;
    return { ...judgement, reason: `${judgement.reason}; ${outcome.message}` };
}
//# sourceMappingURL=paired.js.map
// EXTERNAL MODULE: ./build/src/core/model/plugin.js
var model_plugin = __webpack_require__(9460);
;// CONCATENATED MODULE: ./build/src/core/store/best.js


/** Relative slack by which a value may miss a target through rounding alone. */
const best_slack = 1e-9;
/** Gain of `value` over `reference` in the metric's good direction. */
const gain = (value, reference, sign) => sign * (reference - value);
function meets(value, target, sign) {
    return gain(value, target, sign) >= -best_slack * Math.max(Math.abs(value), Math.abs(target));
}
/** Share of today's targets that the report meets; a metric without a value misses its target; 1 without targets. */
function best_successRate(report, context) {
    let [targets, met] = [0, 0];
    for (const metric of report.metrics) {
        const { target, direction } = rulesOf(context, metric);
        if (target === null)
            continue;
        targets++;
        if (metric.value !== null && meets(metric.value, target, worseSign(direction ?? 'maximize')))
            met++;
    }
    return targets === 0 ? 1 : met / targets;
}
/** The value of each metric in the first report that has one: what margins are relative to where no target is set. */
function firstValues(reports) {
    const values = new Map();
    for (const { metrics } of reports)
        for (const { name, value } of metrics)
            if (value !== null && !values.has(name))
                values.set(name, value);
    return values;
}
/** Mean over the mandatory metrics of gain / max(|reference|, 1e-12); 0 without any. */
function margin(report, first, context) {
    let [sum, count] = [0, 0];
    for (const metric of report.metrics) {
        const { target, direction, mandatory } = rulesOf(context, metric);
        const { value } = metric;
        const reference = target ?? first.get(metric.name);
        if (value === null || reference === undefined || direction === null || !mandatory)
            continue;
        sum += gain(value, reference, worseSign(direction)) / Math.max(Math.abs(reference), 1e-12);
        count++;
    }
    return count === 0 ? 0 : sum / count;
}
/** The stored best report under today's targets; among equals the first recorded. Undefined when none is eligible. */
function bestReport(reports, context, order) {
    const candidates = eligible(reports, context);
    const first = firstValues(candidates);
    const scoreOf = (report) => {
        const rate = best_successRate(report, context);
        return { report, success_rate: rate, margin: margin(report, first, context), newest: report.capturedAt };
    };
    const isBetter = (a, b) => {
        const key = order.find((name) => a[name] !== b[name]);
        return key === undefined ? a.report.number < b.report.number : a[key] > b[key];
    };
    let best;
    for (const report of candidates) {
        const scored = scoreOf(report);
        if (best === undefined || isBetter(scored, best))
            best = scored;
    }
    return best?.report;
}
/** For each metric with a known direction the eligible report with its best value; among equals the newest. */
function bestByMetric(reports, context) {
    const best = new Map();
    for (const report of eligible(reports, context))
        for (const metric of report.metrics) {
            const { direction } = rulesOf(context, metric);
            if (metric.value === null || direction === null)
                continue;
            const held = best.get(metric.name);
            if (held && gain(metric.value, held.value, worseSign(direction)) < 0)
                continue;
            best.set(metric.name, { value: metric.value, report });
        }
    return new Map([...best].map(([name, { report }]) => [name, report]));
}
//# sourceMappingURL=best.js.map
;// CONCATENATED MODULE: ./build/src/core/store/baseline.js


const found = (report, reason) => report ? { kind: 'report', report, behind: 0 } : { kind: 'none', reason };
function byMetric(reports) {
    return reports.size > 0
        ? { kind: 'by-metric', reports }
        : { kind: 'none', reason: 'no eligible report is stored' };
}
/** The newest report of the nearest measured commit. */
function atNearest(reports, commits) {
    const measured = new Set(reports.map(({ gitSha }) => gitSha));
    const behind = commits.findIndex((sha) => measured.has(sha));
    const report = reports.findLast(({ gitSha }) => gitSha === commits[behind]);
    if (report)
        return { kind: 'report', report, behind };
    return { kind: 'none', reason: nowhere(commits) };
}
function nowhere([nearest, ...others]) {
    if (nearest === undefined)
        return 'there is no earlier commit whose report could be looked for';
    const before = others.length === 0 ? '' : ` or of ${others.length} before it along first parents`;
    return `no eligible report is stored of ${nearest.slice(0, 10)}${before}`;
}
function pinnedReport(all, pinned) {
    if (!pinned)
        return { kind: 'none', reason: 'no baseline is pinned' };
    const report = all.find(({ uid }) => uid === pinned.report);
    return found(report, `the pinned report ${pinned.report.slice(0, 12)} is not in the store`);
}
/** What `rule` means for the series of `context`. A pinned report is taken as it is: somebody chose it. */
function resolveStored(rule, all, context, sources) {
    // Not looked for where the rule looks by itself: histories are long.
    const usable = () => eligible(all, context);
    switch (rule) {
        case 'best':
            return found(bestReport(all, context, sources.order), 'no eligible report is stored');
        case 'best-metric':
            return byMetric(bestByMetric(all, context));
        case 'pinned':
            return pinnedReport(all, sources.pinned);
        case 'latest':
            return found(usable().at(-1), 'no eligible report is stored');
        case 'previous':
            return found(usable().findLast(({ version }) => version !== null && version !== sources.version), 'no earlier version is stored');
        case 'merge-base':
            return atNearest(usable(), sources.ancestors);
    }
    const label = rule.slice('version:'.length);
    return found(usable().findLast(({ version }) => version === label), `no eligible report of version ${label} is stored`);
}
//# sourceMappingURL=baseline.js.map
;// CONCATENATED MODULE: ./build/src/app/judging/stored.js












/** Verdicts of the metrics that may be compared from the store; none when no metric may. */
function storedVerdicts(session, question) {
    const { benchmark, rule, report, paired } = question;
    const metrics = report.metrics.filter((metric) => mayCompare(session, benchmark, metric, paired));
    if (metrics.length === 0)
        return [];
    const baseline = resolve(session, benchmark, rule);
    if (baseline.kind === 'none') {
        return [
            verdictOf({ benchmark, gate: 'threshold', baseline: rule }, absence(session, benchmark, baseline.reason)),
        ];
    }
    return metrics.map((metric) => metricVerdict(session, question, { metric, baseline }));
}
/** Exact and machine-independent values always; times only where no pair has judged them in this session. */
function mayCompare(session, benchmark, { name }, paired) {
    const policy = policyOf(benchmark, name);
    if (policy === null)
        return false;
    return policy.exact || policy.machineIndependent || session.plan.gate.trustStored || !paired.has(name);
}
function resolve(session, benchmark, rule) {
    const { history, plan, ancestry, version } = session;
    if (!history)
        return { kind: 'none', reason: 'the history cannot be read' };
    const subject = benchmark.subject.id;
    const context = {
        project: plan.project,
        benchmark: benchmark.name,
        subject,
        session: null,
        definitionHash: benchmark.definitionHash,
        required: benchmark.metrics.flatMap(({ pattern, policy }) => policy.mandatory && !/[*?]/.test(pattern) ? [nameNow(benchmark.renames, pattern)] : []),
        today: policiesOf(benchmark),
    };
    const pinned = history.pointer('pinned', benchmark.name, subject);
    const reports = history.reports({ project: plan.project, benchmark: benchmark.name, subject });
    const sources = { order: plan.gate.bestOrder, pinned, ancestors: ancestry.commits, version };
    const found = resolveStored(rule, reports, context, sources);
    if (found.kind !== 'none' || rule !== 'merge-base' || !ancestry.cut)
        return found;
    return { ...found, reason: `${found.reason}; ${cutWords}` };
}
/** `policyOf` for a whole history, whose reports all have the same few metrics: each name is looked up once. */
function policiesOf(benchmark) {
    const known = new Map();
    return (metric) => {
        const before = known.get(metric);
        if (before !== undefined)
            return before;
        const policy = policyOf(benchmark, metric);
        known.set(metric, policy);
        return policy;
    };
}
const cutWords = 'this shallow clone hides what came before: run "git fetch --unshallow", or give actions/checkout "fetch-depth: 0"';
/** Reports of another definition are no baseline, and saying only "none" would hide why. */
function absence({ history, plan }, { name, subject, definitionHash }, reason) {
    const reports = history?.reports({ project: plan.project, benchmark: name, subject: subject.id }) ?? [];
    const others = reports.filter((report) => report.definitionHash !== '' && report.definitionHash !== definitionHash);
    return others.length > 0 && others.length === reports.length
        ? without('INCOMPARABLE', 'every stored report is of another definition of this benchmark (command, entry, seeds, corpus or env changed)')
        : without('NO_BASELINE', reason);
}
function metricVerdict(session, question, { metric, baseline }) {
    const { benchmark, rule } = question;
    const policy = policyOf(benchmark, metric.name);
    const stored = baseline.kind === 'report' ? baseline.report : baseline.reports.get(metric.name);
    const trusted = policy.exact || policy.machineIndependent || session.plan.gate.trustStored;
    const values = stored?.metrics.find(({ name }) => name === metric.name);
    // What is judged does not choose how: the stored report's word counts before head's.
    const direction = policy.direction ?? values?.direction ?? metric.direction;
    const about = {
        benchmark,
        gate: 'threshold',
        baseline: stored ? `${rule} (${whichReport(session, stored, baseline)})` : rule,
        metric: metric.name,
        policy,
        direction,
        unit: metric.unit,
        mandatory: policy.mandatory && trusted,
    };
    const obstacle = stored_obstacleTo(session.machineOf(benchmark), {
        ...{ metric, values, stored, policy, direction },
        definitionHash: benchmark.definitionHash,
    });
    if (obstacle)
        return verdictOf(about, obstacle);
    const gate = gateFor(benchmark, policy);
    const head = { values: valuesIn(case_runsOf(session, benchmark), metric.name, benchmark), value: metric.value };
    const base = {
        values: storedValues(session, stored, { benchmark, metric: values }),
        value: values.value,
    };
    const literal = session.literal ? benchmark.storedGate : null;
    const missing = literal && tooFewRuns(benchmark, head, base);
    if (missing)
        return verdictOf({ ...about, gate: gate.name }, missing);
    const { mode, alpha } = session.plan.gate;
    const options = { mode, alpha, literalThreshold: literal?.threshold ?? null };
    const judged = gate.judge(head, base, { ...policy, direction: direction }, options);
    return verdictOf({ ...about, gate: gate.name }, trusted ? judged : untrusted(judged));
}
/** The report that a rule led to, and how far back it lies where the commit asked for was not measured. */
function whichReport({ ancestry }, stored, baseline) {
    const report = `report ${stored.number} of ${case_short(stored.gitSha)}`;
    const behind = baseline.kind === 'report' ? baseline.behind : 0;
    if (behind === 0)
        return report;
    return `${report}, ${counted(behind, 'commit')} before ${case_short(ancestry.commits[0])}`;
}
function stored_obstacleTo(machine, { metric, values, stored, policy, direction, definitionHash }) {
    if (metric.status !== 'ok')
        return without('MISSING', `head did not measure it (${metric.message})`);
    // Only a pinned one may be: the other rules pass it over.
    if (stored && stored.definitionHash !== '' && stored.definitionHash !== definitionHash)
        return without('INCOMPARABLE', 'the pinned report is of another definition of this benchmark; pin a new one');
    if (values?.status !== 'ok')
        return without('NO_BASELINE', 'the stored report does not have this metric');
    if (direction === null)
        return without('ERROR', 'which way is better is not known; declare direction for this metric');
    // A declared unit is a label, and may change.
    if (policy.unit === null && areUnlike(metric.unit, values.unit))
        return without('INCOMPARABLE', `the stored report has it in ${unitWords(values.unit)}, head measures it in ${unitWords(metric.unit)}`);
    const [here, there] = [fingerprint(machine), fingerprint(stored.machine)];
    if (policy.exact || policy.machineIndependent || here === there)
        return null;
    return without('INCOMPARABLE', `measured on another machine: stored on ${there}, now on ${here}`);
}
/** Only of units that are both known. */
const areUnlike = (now, then) => Boolean(now && then) && !(0,units/* isSameUnit */.vv)(now, then);
function gateFor({ storedGate }, policy) {
    if (policy.exact)
        return exact;
    return (storedGate && (0,model_plugin/* findPlugin */.f)(storedGates, storedGate.gate)) ?? threshold;
}
/**
 * One value for each run of head. Where 001's gates judge, runs of one seed count once: the same seed gives the same
 * value, and repeating it must not look like more evidence.
 */
function valuesIn(runs, metric, { storedGate }) {
    const values = new Map();
    for (const [index, run] of runs.entries()) {
        const found = run.side === 'head' && run.pair > 0 ? series_measurementOf(run, metric) : undefined;
        if (found?.status !== 'ok')
            continue;
        values.set(storedGate === null || run.seed === null ? `run ${index}` : run.seed, found.value);
    }
    return [...values.values()];
}
/** benchstone's rule: a baseline has a value for each of its seeds, head for each declared repetition. */
function tooFewRuns({ seeds, repetitions }, head, base) {
    for (const [side, { values }, least] of [
        ['the baseline', base, Math.max(seeds.length, 2)],
        ['head', head, Math.max(repetitions, 2)],
    ]) {
        if (values.length < least)
            return without('NEEDS_MORE_DATA', `${side} has ${values.length} values, and the manifest wants ${least}`);
    }
    return null;
}
/** The runs behind a stored report; where they are none or one, as of an imported report, its value stands for them. */
function storedValues({ history, literal }, stored, { benchmark, metric: { name, value } }) {
    const sets = history?.session(stored.session)?.runSets ?? [];
    const runs = sets.filter((set) => set.benchmark === stored.benchmark && set.subject === stored.subject);
    const values = valuesIn(runs.flatMap((set) => set.runs), name, benchmark);
    return values.length > 1 || literal ? values : [value, value];
}
const untrusted = (judged) => ({
    ...judged,
    reason: `${judged.reason}; stored times move with the machine, so this only warns (gate.trust_stored = true lets it fail)`,
});
//# sourceMappingURL=stored.js.map
;// CONCATENATED MODULE: ./build/src/app/judging/targets.js



const options = { mode: 'no-regression', alpha: 0.05, literalThreshold: null };
/** One verdict for every measured metric with a declared target. */
function targetVerdicts(benchmark, report) {
    return report.metrics.flatMap(({ name, value, direction, unit }) => {
        const policy = policyOf(benchmark, name);
        if (!policy || policy.target === null || value === null || direction === null)
            return [];
        const measured = { values: [value], value };
        const judged = target.judge(measured, measured, { ...policy, direction }, options);
        return [
            verdictOf({ benchmark, gate: 'target', baseline: 'target', metric: name, policy, direction, unit }, judged),
        ];
    });
}
//# sourceMappingURL=targets.js.map
;// CONCATENATED MODULE: ./build/src/app/judging/vanished.js






/**
 * Verdicts of metrics that should be there and are not: those that the manifest declares by name, and, where nothing
 * was paired, those of the newest stored report of another lasting commit. That one and not the best, so that what was
 * removed and merged is told once and not for ever.
 */
function vanishedVerdicts(session, known) {
    const told = new Set([
        ...known.report.metrics.map(({ name }) => name),
        ...known.own.flatMap(({ metric }) => (metric === null ? [] : [metric])),
    ]);
    const declared = declaredNames(known.benchmark).filter((name) => !told.has(name));
    const stored = storedNames(session, known).filter(({ name }) => !told.has(name) && !declared.includes(name));
    return [
        ...declared.map((name) => vanished_missing(known, { name }, ['manifest', 'the manifest declares it'])),
        ...stored.map(({ where, ...metric }) => vanished_missing(known, metric, where)),
    ];
}
/** Names that are no patterns and must have a value. */
const declaredNames = ({ metrics, renames }) => [
    ...new Set(metrics.flatMap(({ pattern, policy }) => policy.mandatory && !/[*?]/.test(pattern) ? [nameNow(renames, pattern)] : [])),
];
function vanished_missing({ benchmark }, { name, direction, unit }, [baseline, words]) {
    const policy = policyOf(benchmark, name);
    return verdictOf({
        ...{ benchmark, gate: 'threshold', baseline, metric: name, unit: policy?.unit ?? unit ?? null },
        ...(policy === null ? {} : { policy }),
        direction: policy?.direction ?? direction ?? null,
    }, without('MISSING', `${words} and head does not measure it`));
}
function storedNames({ history, plan, head }, { benchmark, own, rules: [rule] }) {
    if (!history || rule === undefined || own.length > 0)
        return [];
    const newest = history
        .reports({ project: plan.project, benchmark: benchmark.name, subject: benchmark.subject.id })
        .findLast((report) => report.gitSha !== head &&
        passingObstacle(report) === null &&
        report.definitionHash === benchmark.definitionHash);
    if (!newest)
        return [];
    const which = `report ${newest.number} of ${case_short(newest.gitSha)}`;
    return newest.metrics
        .filter(({ name, status }) => status === 'ok' && policyOf(benchmark, name) !== null)
        .map((metric) => ({ ...metric, where: [`${rule} (${which})`, `${which} has it`] }));
}
/** A finding for each metric that head has and what it was paired with does not know: `[gate] on.new` weighs it. */
function newMetricFindings(session, verdicts) {
    return session.plan.benchmarks.flatMap((benchmark) => {
        const { name, subject, place } = benchmark;
        const others = case_runsOf(session, benchmark).filter(({ side }) => side !== 'head');
        const isNew = (metric, baseline) => !others.some(({ rule, ...run }) => baseline.startsWith(`${rule}`) && series_measurementOf({ rule, ...run }, metric));
        const found = verdicts.flatMap((verdict) => verdict.benchmark === name &&
            verdict.subject === subject.id &&
            verdict.kind === 'NO_BASELINE' &&
            verdict.gate === 'paired' &&
            verdict.metric !== null &&
            isNew(verdict.metric, verdict.baseline)
            ? [verdict.metric]
            : []);
        return [...new Set(found)].map((metric) => ({
            ...{ rule: 'new', level: 'note', file: place.file, line: place.line ?? 1 },
            message: `${name} ${metric} is new: it is judged from the next change on`,
            ...{ benchmark: name, subject: subject.id, metric },
        }));
    });
}
//# sourceMappingURL=vanished.js.map
;// CONCATENATED MODULE: ./build/src/app/judging/judge.js









/** Every verdict of a session: each benchmark against each of its baselines, its reference and its targets. */
function judge(session) {
    const paired = pairedVerdicts(session);
    const rest = session.plan.benchmarks.flatMap((benchmark, index) => {
        const own = paired.filter((verdict) => verdict.benchmark === benchmark.name && verdict.subject === benchmark.subject.id);
        return unpaired(session, { benchmark, index, own });
    });
    return [...paired, ...rest];
}
function unpaired(session, { benchmark, index, own }) {
    const broken = aloneFailure(session, benchmark, index);
    if (broken)
        return [broken];
    if (benchmark.tier === 'correctness')
        return own.some(({ gate }) => gate === 'reference') ? [] : [referenceVerdict(session, benchmark)];
    const report = reportOf(benchmark, [...earlierRuns(session, index), ...case_runsOf(session, benchmark)], 0);
    if (!report)
        return [];
    const paired = new Set(own.flatMap(({ metric }) => (metric === null ? [] : [metric])));
    const rules = benchmark.baselines.filter((rule) => !isPaired(rule));
    const stored = rules.flatMap((rule) => storedVerdicts(session, { benchmark, rule, report, paired }));
    const vanished = vanishedVerdicts(session, { benchmark, report, own, rules });
    return [...stored, ...vanished, ...targetVerdicts(benchmark, report)];
}
/** Runs of earlier sessions that this one went on from. */
const earlierRuns = ({ opponents }, index) => [...(opponents[index]?.byRule.values() ?? [])].flatMap((opponent) => opponent.state === 'commit' ? (opponent.attempt?.earlier ?? []) : []);
/** A benchmark that ran alone and did not come to an end; pairs speak for themselves. */
function aloneFailure(session, benchmark, index) {
    const outcome = session.measured.contests.find((contest) => contest.benchmark === index);
    if (outcome && outcome.rule !== null)
        return null;
    if (!outcome && session.measured.complete)
        return null;
    const failure = failure_failureOf(benchmark, outcome);
    return (failure && verdictOf({ benchmark, gate: 'threshold', baseline: benchmark.baselines.join(', ') }, failure));
}
function referenceVerdict(session, benchmark) {
    const hashes = case_runsOf(session, benchmark).flatMap(({ side, pair, artifactHash }) => side === 'head' && pair > 0 && artifactHash ? [artifactHash] : []);
    const expected = benchmark.reference === null ? null : { from: 'reference', hash: benchmark.reference };
    return verdictOf({ benchmark, gate: 'reference', baseline: 'reference' }, reference.judge(hashes, expected));
}
//# sourceMappingURL=judge.js.map
;// CONCATENATED MODULE: ./build/src/app/judging/unread.js


/**
 * A finding for each benchmark of which a run ended well and not all that it printed could be read: what was lost there
 * is missing on both sides, so that no verdict tells of it.
 */
function unreadFindings(session) {
    return session.plan.benchmarks.flatMap((benchmark) => {
        const said = case_runsOf(session, benchmark).filter(({ status, message }) => status === 'ok' && message !== null);
        const run = said.find(({ side }) => side === 'head') ?? said[0];
        if (!run)
            return [];
        const { name, subject, place } = benchmark;
        return [
            {
                ...{ rule: 'unreadable-output', level: 'warning', remedy: (0,documents_rules/* ruleOf */.Y)('unreadable-output').help },
                message: `${name}: not all that ${run.side} gave can be counted as it stands: ${run.message}`,
                ...{ file: place.file, line: place.line ?? 1, benchmark: name, subject: subject.id },
            },
        ];
    });
}
//# sourceMappingURL=unread.js.map
;// CONCATENATED MODULE: ./build/src/app/judging/unselected.js




/**
 * A finding for each pattern of a benchmark's metrics that selects nothing of what either side measured: most likely it
 * is misspelt, and what it should judge is judged by nobody. A name that must have a value is missed by a verdict.
 */
function unselectedFindings(session) {
    return session.plan.benchmarks.flatMap((benchmark) => {
        const good = case_runsOf(session, benchmark).filter(({ status }) => status === 'ok');
        const names = new Set(good.flatMap((run) => run.measurements.map(({ metric }) => metric)));
        if (names.size === 0)
            return [];
        const known = [...names].flatMap((name) => [name, ...namesJudged(benchmark.renames, name)]);
        return benchmark.metrics
            .filter((selector) => isLoose(selector) && !known.some((name) => matches(selector.pattern, name)))
            .map(({ pattern }) => unselected_findingOf(benchmark, pattern));
    });
}
const isLoose = ({ pattern, within, policy }) => within === undefined && (/[*?]/.test(pattern) || !policy.mandatory);
function unselected_findingOf({ name, subject, place }, pattern) {
    return {
        ...{ rule: 'selects-nothing', level: 'warning', remedy: (0,documents_rules/* ruleOf */.Y)('selects-nothing').help },
        message: `${name}: "${pattern}" selects none of the metrics that were measured`,
        ...{ file: place.file, line: place.line ?? 1, benchmark: name, subject: subject.id },
    };
}
//# sourceMappingURL=unselected.js.map
;// CONCATENATED MODULE: ./build/src/core/manifest/changes.js




const metricKeys = {
    direction: 'other',
    unit: 'other',
    mandatory: 'stricter',
    exact: 'stricter',
    machineIndependent: 'stricter',
    tolerance: 'looser',
    limit: 'looser',
    absTolerance: 'other',
    absLimit: 'other',
    target: 'other',
    enforceTarget: 'stricter',
    quarantine: 'looser',
};
const changes_levels = { pass: 0, warn: 1, fail: 2 };
const failOn = { never: 0, mandatory: 1, any: 2 };
const gateKeys = {
    mode: 'other',
    alpha: 'stricter',
    beta: 'looser',
    min_pairs: 'other',
    max_pairs: 'stricter',
    baselines: 'other',
    best_order: 'other',
    anchor_every: 'other',
    trust_stored: 'stricter',
    fail_on: 'stricter',
};
function rank(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value === 'boolean')
        return value ? 1 : 0;
    if (typeof value === 'string')
        return { ...changes_levels, ...failOn }[value] ?? 0;
    return value === null || value === undefined ? 0 : 1;
}
function effectOf(base, head, leaning) {
    const rise = rank(head) - rank(base);
    if (leaning === 'other' || rise === 0)
        return 'other';
    return rise > 0 === (leaning === 'stricter') ? 'tighter' : 'looser';
}
const changes_text = (value) => (value === undefined ? 'null' : JSON.stringify(value));
function compared(key, base, head, leaning) {
    if (changes_text(base) === changes_text(head))
        return [];
    return [{ key, base: changes_text(base), head: changes_text(head), effect: effectOf(base, head, leaning) }];
}
function gateChanges(base, head) {
    const keys = Object.entries(gateKeys);
    const on = Object.keys(base.on);
    const all = [
        ...keys.flatMap(([key, leaning]) => compared(key, base[key], head[key], leaning)),
        ...on.flatMap((key) => compared(`on.${key}`, base.on[key], head.on[key], 'stricter')),
    ];
    return all.map((change) => ({ kind: 'policy', benchmark: null, metric: null, ...change }));
}
/** Policies of a benchmark by pattern; the policy of metrics that no pattern names goes by `*`. */
function policies(loaded, index) {
    const { metrics, defaultPolicy } = judgementOf(loaded, index);
    const key = ({ pattern, within }) => (within ? `${pattern} in ${within}` : pattern);
    const named = metrics.map((selector) => [key(selector), selector.policy]);
    return new Map(defaultPolicy ? [['*', defaultPolicy], ...named] : named);
}
function metricChanges(base, head) {
    if (!base)
        return [{ key: 'selected', base: 'false', head: 'true', effect: 'other' }];
    if (!head)
        return [{ key: 'selected', base: 'true', head: 'false', effect: 'looser' }];
    const keys = Object.entries(metricKeys);
    return keys.flatMap(([key, leaning]) => compared(key, base[key], head[key], leaning));
}
function policyChanges(base, head, at) {
    const renames = newRenamesAt(base.manifest, head.manifest, at);
    const renamed = renames.flatMap(({ before: old }) => {
        const policy = policyOf({ ...judgementOf(base, at.base), renames: [] }, old);
        return policy ? [[old, policy]] : [];
    });
    const before = new Map([...renamed, ...policies(base, at.base)]);
    const named = (pattern) => renames.find(({ now, before: old }) => now === pattern && before.has(old))?.before ?? pattern;
    const after = new Map([...policies(head, at.head)].map(([pattern, policy]) => [named(pattern), policy]));
    const metrics = [...new Set([...before.keys(), ...after.keys()])];
    return metrics.flatMap((metric) => metricChanges(before.get(metric), after.get(metric)).map((change) => ({
        kind: 'policy',
        benchmark: at.benchmark,
        metric,
        ...change,
    })));
}
const newRenamesAt = (base, head, at) => newRenames(base.benchmarks[at.base], head.benchmarks[at.head]);
const renameChanges = (base, head, at) => newRenamesAt(base, head, at).map(({ before, now }) => ({
    ...{ kind: 'metric-renamed', benchmark: at.benchmark, before, now },
}));
/** Keys of a benchmark that say how it is judged as a whole. */
const wholeKeys = {
    tier: 'other',
    gate_policy: 'other',
    promotion_sigma: 'other',
    promotion_z: 'other',
    reference: 'other',
    required: 'stricter',
    deterministic: 'other',
    repetitions: 'other',
    cost: 'other',
    timeout: 'other',
};
function wholeChanges(base, head, at) {
    const before = base.benchmarks[at.base];
    const after = head.benchmarks[at.head];
    const keys = Object.entries(wholeKeys);
    const all = keys.flatMap(([key, leaning]) => compared(key, before[key], after[key], leaning));
    return all.map((change) => ({ kind: 'policy', benchmark: at.benchmark, metric: null, ...change }));
}
/** The parts in which two definitions of one benchmark differ. */
function definitionChanges(benchmark, base, head) {
    const parts = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
    return parts
        .filter((part) => base[part] !== head[part])
        .map((part) => ({
        kind: 'definition',
        benchmark,
        part,
        base: base[part] ?? null,
        head: head[part] ?? null,
    }));
}
/**
 * Every difference between base's and head's manifest that bears on a verdict: benchmarks added and removed, what
 * defines their numbers, and how they are judged.
 */
function manifestChanges(base, head) {
    const names = (manifest) => manifest.benchmarks.map(({ name }) => name);
    const before = names(base.manifest);
    const after = names(head.manifest);
    const shared = before.filter((name) => after.includes(name));
    const pairs = shared.map((benchmark) => ({
        benchmark,
        base: before.indexOf(benchmark),
        head: after.indexOf(benchmark),
    }));
    const gone = before.filter((name) => !after.includes(name));
    const fresh = after.filter((name) => !before.includes(name));
    const definition = (manifest, index) => definitionOf(manifest, manifest.benchmarks[index]);
    return [
        ...gone.map((benchmark) => ({ kind: 'benchmark-removed', benchmark })),
        ...fresh.map((benchmark) => ({ kind: 'benchmark-added', benchmark })),
        ...pairs.flatMap((at) => definitionChanges(at.benchmark, definition(base.manifest, at.base), definition(head.manifest, at.head))),
        ...pairs.flatMap((at) => renameChanges(base.manifest, head.manifest, at)),
        ...gateChanges(base.manifest.gate, head.manifest.gate),
        ...pairs.flatMap((at) => wholeChanges(base.manifest, head.manifest, at)),
        ...pairs.flatMap((at) => policyChanges(base, head, at)),
    ];
}
//# sourceMappingURL=changes.js.map
;// CONCATENATED MODULE: ./build/src/app/evaluator.js

/** How many paths a message names. */
const evaluator_shown = 20;
/** The globs as git sees them: from the top of the repository. `projectPath` is taken as it is written. */
function globsFromTop(projectPath, globs) {
    if (projectPath === '')
        return globs;
    const literal = projectPath.replace(/[*?[\]\\]/g, '\\$&');
    return globs.map((glob) => `${literal}/${glob}`);
}
/** One finding that lists what head changes about the files that judge it; none without changes. */
function evaluatorFindings(changes, { projectPath, level }) {
    const [first] = changes;
    if (!first)
        return [];
    const listed = changes.slice(0, evaluator_shown).map(({ path, change }) => `${printablePath(path)} (${change})`);
    const more = changes.length > evaluator_shown ? ` and ${changes.length - evaluator_shown} more` : '';
    return [
        {
            rule: 'evaluator-changed',
            level: findingLevel(level),
            message: `head changes files that judge it: ${listed.join(', ')}${more}; the base's version of them was used for both sides`,
            file: fromProject(projectPath, first.path),
            line: 1,
            remedy: 'bring changes of the evaluator in by a pull request of their own',
        },
    ];
}
function findingLevel(level) {
    switch (level) {
        case 'fail':
            return 'error';
        case 'warn':
            return 'warning';
        case 'pass':
            return 'note';
    }
}
const fromProject = (projectPath, path) => projectPath !== '' && path.startsWith(`${projectPath}/`) ? path.slice(projectPath.length + 1) : path;
//# sourceMappingURL=evaluator.js.map
;// CONCATENATED MODULE: ./build/src/app/changes.js





/** Compares both manifests and evaluators. `headPlan` is the plan that head's own manifest would give. */
async function changesOf(world, site, plan, headPlan) {
    if (site.base === null)
        return {
            // Head runs alone, which shows whether the benchmarks work; the pairing says that there is no baseline.
            measurable: plan.benchmarks,
            verdicts: [],
            findings: plan.benchmarks.map(newFinding),
        };
    if (site.base === site.head)
        return { measurable: plan.benchmarks, verdicts: [], findings: [] };
    const changes = manifestChanges(site.base, site.head);
    const named = (kind) => new Set(changes.flatMap((change) => (change.kind === kind ? [change.benchmark] : [])));
    const [removed, added, redefined] = [
        named('benchmark-removed'),
        named('benchmark-added'),
        named('definition'),
    ];
    const fresh = headPlan.benchmarks.filter(({ name }) => added.has(name));
    return {
        measurable: plan.benchmarks.filter(({ name }) => !removed.has(name) && !redefined.has(name)),
        verdicts: [
            ...plan.benchmarks.filter(({ name }) => removed.has(name)).map(removedVerdict),
            ...plan.benchmarks
                .filter(({ name }) => redefined.has(name))
                .map((benchmark) => redefinedVerdict(benchmark, changes)),
            ...fresh.map(newVerdict),
        ],
        findings: [
            ...fresh.map(newFinding),
            ...changes.flatMap((change) => renameFinding(site, change)),
            ...policyFindings(site, changes),
            ...(await evaluatorChanges(world, site, plan)),
        ],
    };
}
const removedVerdict = (benchmark) => verdictOf({ benchmark, gate: 'paired', baseline: 'base' }, without('MISSING', 'head’s manifest no longer declares this benchmark'));
const newVerdict = (benchmark) => verdictOf({ benchmark, gate: 'paired', baseline: 'base' }, without('NO_BASELINE', 'this benchmark is new; base does not have it'));
const newFinding = ({ name, subject, place }) => ({
    rule: 'new',
    level: 'note',
    message: `${name} is new: it is judged from the next change on`,
    file: place.file,
    line: place.line ?? 1,
    benchmark: name,
    subject: subject.id,
});
function redefinedVerdict(benchmark, changes) {
    const parts = changes.flatMap((change) => change.kind === 'definition' && change.benchmark === benchmark.name
        ? [`${change.part} was ${change.base ?? 'not declared'}, is ${change.head ?? 'not declared'}`]
        : []);
    const reason = `head defines this benchmark differently: ${parts.join('; ')}`;
    return verdictOf({ benchmark, gate: 'paired', baseline: 'base' }, without('INCOMPARABLE', reason));
}
function renameFinding({ head }, change) {
    if (change.kind !== 'metric-renamed')
        return [];
    const { benchmark, before, now } = change;
    const index = head.manifest.benchmarks.findIndex(({ name }) => name === benchmark);
    const message = `${benchmark}: head calls ${now} what base calls ${before}; they are judged as one metric, by base's policy`;
    const place = { file: head.file, line: head.lines.benchmarks[index] ?? 1 };
    return [{ rule: 'metric-renamed', level: 'note', message, ...place, benchmark }];
}
function policyFindings({ head }, changes) {
    return changes.flatMap((change) => {
        if (change.kind !== 'policy')
            return [];
        const about = [change.benchmark ?? '[gate]', change.metric]
            .filter((word) => word !== null && word !== '*')
            .join(' ');
        const message = `head changes how ${about} is judged (${change.effect}): ${change.key} was ${change.base}, is ${change.head}; base's policy was used`;
        return [{ rule: 'policy-changed', level: 'warning', message, file: head.file, line: 1 }];
    });
}
async function evaluatorChanges({ git }, site, plan) {
    const { repository, projectPath, commits, base, head } = site;
    const globs = globsFromTop(projectPath, base.manifest.project.evaluator);
    const changes = await git.evaluatorChanges(repository, commits.base, commits.head, globs);
    // What the manifest says is compared by meaning, and acceptances speak for themselves; each side is built by its own setup.
    const apart = [head.file, acceptedFile].map((file) => projectPath === '' ? file : `${projectPath}/${file}`);
    const files = changes.filter(({ path }) => !apart.includes(path));
    return evaluatorFindings(files, { projectPath, level: plan.gate.on.evaluatorChanged });
}
//# sourceMappingURL=changes.js.map
;// CONCATENATED MODULE: ./build/src/app/prepared.js









/** Finds the commits, makes the plan by the manifest that decides, and says what the change does to it. */
async function prepare(world, request) {
    const planned = plannedSite(world, request, await findSite(world, request));
    const { site, authority, headPlan } = planned;
    const current = endQuarantines(planned.plan, authority, world.clock.now());
    const changes = await changesOf(world, site, current.plan, headPlan);
    const plan = { ...current.plan, benchmarks: changes.measurable };
    const accepted = await readAccepted(world, site, request);
    const findings = [...changes.findings, ...current.findings];
    const storeName = authority.manifest.store.name;
    return { request, site, plan, headPlan, changes: { ...changes, findings }, accepted, storeName };
}
/**
 * Throws ProblemError for what is wrong with head's manifest; a base that makes no plan has a broken one. Base's idle
 * design is not refused, or no change could mend it: the measuring process points it out.
 */
function plannedSite(world, request, site) {
    const { base, head } = site;
    const headPlan = (0,problem/* orThrow */.aU)(prepared_planFor(world, request, { site, loaded: head }));
    refuseIdle(headPlan, head);
    if (base === null)
        return { site, authority: head, plan: headPlan, headPlan };
    const plan = prepared_planFor(world, request, { site, loaded: base });
    if (plan.ok)
        return { site, authority: base, plan: withRenames(plan.value, base, head), headPlan };
    return plannedSite(world, request, { ...site, ...withoutBase(site, plan.problems) });
}
/** Base's plan with what head says of names: its tool prints them. */
function withRenames(plan, base, head) {
    const declared = ({ manifest }, wanted) => manifest.benchmarks.find(({ name }) => name === wanted);
    const benchmarks = plan.benchmarks.map((benchmark) => {
        const [before, after] = [declared(base, benchmark.name), declared(head, benchmark.name)];
        return before && after ? { ...benchmark, renames: renamesAcross(before, after) } : benchmark;
    });
    return { ...plan, benchmarks };
}
function prepared_planFor(world, request, { site, loaded }) {
    const { occasion, cost, benchmarks, baselines } = request;
    const declared = [site.head, ...(site.base === null ? [] : [site.base])];
    return planOf(loaded, {
        event: occasion.event,
        manifestHash: `sha256:${world.host.sha256(site.manifestText)}`,
        names: benchmarks,
        elsewhere: declared.flatMap(({ manifest }) => manifest.benchmarks.map(({ name }) => name)),
        ...(cost ? { cost } : {}),
        ...(baselines ? { baselines } : {}),
    }, planTools(world.host.sha256));
}
//# sourceMappingURL=prepared.js.map
;// CONCATENATED MODULE: ./build/src/app/anchors/promotion.js

/** Moves of the pointer `best` to reports of this session. */
function promotions(promoting, reports, at) {
    const { plan, history, header, actor, moves } = promoting;
    const isDecided = ({ name, subject }) => moves.some((move) => move.benchmark === name && move.subject === subject.id);
    return plan.benchmarks.flatMap((benchmark) => {
        if (isDecided(benchmark))
            return [];
        const index = reports.findIndex((report) => report.benchmark === benchmark.name && report.subject === benchmark.subject.id);
        if (index < 0)
            return [];
        const current = history.pointer('best', benchmark.name, benchmark.subject.id);
        const reason = promotionReason(promoting, { benchmark, report: reports[index], current });
        if (reason === null)
            return [];
        const { name, subject } = benchmark;
        const supersedes = current?.uid ?? null;
        return [
            {
                pointer: 'best',
                benchmark: name,
                subject: subject.id,
                report: index,
                gitSha: header.gitSha,
                reason,
                actor,
                at,
                supersedes,
            },
        ];
    });
}
/**
 * Why this report becomes the best, or null. A regression never does, an accepted one neither, and noise must not move
 * the anchor.
 */
function promotionReason({ verdicts, header }, { benchmark, report, current }) {
    const own = verdicts.filter((verdict) => verdict.benchmark === benchmark.name && verdict.subject === benchmark.subject.id);
    const worst = (0,model_verdict/* worstKind */.eD)(own.map(({ kind }) => kind));
    if (report.metrics.some(({ mandatory, status }) => mandatory && status !== 'ok'))
        return null;
    if (current === undefined)
        return worst === undefined || firstKinds.has(worst) ? 'first accepted report' : null;
    if (worst !== undefined && worst !== 'PASS' && worst !== 'PROMOTE')
        return null;
    if (header.event === 'release' || header.version !== null)
        return `release ${header.version ?? ''}`.trim();
    return improvement(own.filter((verdict) => isAgainst(verdict, current)), report);
}
/**
 * What got better than the anchor, or null. Better than something else is not enough: what regains a third of a slow
 * boil would hide the rest. Nor is a gain in one metric while another is shown to be worse, or is not judged against
 * the anchor at all, as a time of which only a stored value is known.
 */
function improvement(own, report) {
    const trusted = own.filter(({ mandatory }) => mandatory);
    const judged = new Set(trusted.map(({ metric }) => metric));
    if (report.metrics.some(({ name, mandatory }) => mandatory && !judged.has(name)))
        return null;
    if (trusted.some(({ evidence }) => evidence.low !== null && evidence.low > 0))
        return null;
    const names = (verdicts) => verdicts.map(({ metric }) => metric).join(', ');
    const proven = trusted.filter(({ evidence }) => evidence.high !== null && evidence.high < 0);
    if (proven.length > 0)
        return `proven improvement of ${names(proven)}`;
    const direct = trusted.filter(({ gate }) => gate === 'exact' || gate === 'threshold');
    const better = direct.filter(({ evidence }) => (evidence.worse ?? 0) < 0);
    return better.length > 0 ? `better ${names(better)}` : null;
}
/** The stored best report is never worse than the anchor's: it is the best of all, today's anchor among them. */
const isAgainst = ({ baseline }, anchor) => /^(paired:best|best|best-metric) \(/.test(baseline) || baseline.includes(anchor.gitSha.slice(0, 10));
const firstKinds = new Set(['PASS', 'PROMOTE', 'NO_BASELINE']);
//# sourceMappingURL=promotion.js.map
;// CONCATENATED MODULE: ./build/src/app/record.js



/** The session of a gate: judged first, appended always. */
function sessionOf(world, recording) {
    const { header, measured, verdicts, findings } = recording;
    // What another machine measured keeps its time: judged again, it is the same session again.
    const now = header.shard !== null ? header.endedAt : world.clock.now();
    const reports = measured.complete ? reportsOf(recording, now) : [];
    return {
        header: { ...header, endedAt: now, complete: measured.complete },
        runSets: measured.runSets,
        reports,
        verdicts,
        findings,
        acceptances: recording.acceptances,
        pointerMoves: [...recording.moves, ...(recording.mayPromote ? promotions(recording, reports, now) : [])],
    };
}
/**
 * One report a benchmark that ran. A session that was cut short has none, as a recovered one: a mean of the few runs
 * that were finished would be taken for a baseline.
 */
function reportsOf({ plan, measured }, now) {
    return plan.benchmarks.flatMap((benchmark, index) => {
        const drifted = measured.contests.some((one) => one.benchmark === index && one.stop === 'corpus-drift');
        const report = drifted ? null : reportOf(benchmark, case_runsOf({ measured }, benchmark), now);
        return report ? [report] : [];
    });
}
//# sourceMappingURL=record.js.map
;// CONCATENATED MODULE: ./build/src/app/anchors/decisions.js



/**
 * The moves of the anchor that `bench/accepted.toml` decides, each made once: the log of the pointer tells. Of several
 * decisions about one benchmark the last one counts.
 */
async function decidedMoves(world, deciding) {
    const moves = [];
    const findings = [];
    for (const benchmark of deciding.plan.benchmarks) {
        const decision = deciding.decisions.findLast((each) => isAbout(each, benchmark));
        if (!decision || isMade(deciding, benchmark, decision))
            continue;
        const found = await targetOf(world, deciding, { benchmark, decision });
        findings.push(decisions_findingOf(decision, benchmark, found));
        if ('report' in found)
            moves.push(moveOf(deciding, { benchmark, decision, found, at: world.clock.now() }));
    }
    return { moves, findings };
}
/** The history as it stands once the moves are recorded. */
const withMoves = (history, moves) => ({
    ...history,
    pointer(pointer, benchmark, subject) {
        const move = moves.find((one) => one.benchmark === benchmark && one.subject === subject);
        const report = String(move?.report);
        return move && pointer === 'best'
            ? { ...move, report, uid: '' }
            : history.pointer(pointer, benchmark, subject);
    },
});
const isAbout = (decision, { name, subject }) => matches(decision.benchmark, name) && decision.subject === subject.id;
const reasonOf = ({ author, reason, to }) => `decision of ${author}: ${reason} (to ${to})`;
const isMade = ({ history }, { name, subject }, decision) => history
    .pointerLog(name, subject.id)
    .some(({ pointer, reason }) => pointer === 'best' && reason === reasonOf(decision));
async function targetOf({ git }, { repository, plan, history }, { benchmark, decision }) {
    const commit = await git.resolve(repository, decision.to);
    if (commit === undefined)
        return { obstacle: 'this clone knows no such commit or tag' };
    const series = { project: plan.project, benchmark: benchmark.name, subject: benchmark.subject.id };
    const report = history
        .reports(series)
        .findLast((each) => each.gitSha === commit && passingObstacle(each) === null);
    return report ? { commit, report: report.uid } : { obstacle: 'no report of that commit is stored' };
}
function moveOf({ history, actor }, { benchmark, decision, found, at, }) {
    const [name, subject] = [benchmark.name, benchmark.subject.id];
    return {
        pointer: 'best',
        benchmark: name,
        subject,
        report: found.report,
        gitSha: found.commit,
        reason: reasonOf(decision),
        actor,
        at,
        supersedes: history.pointer('best', name, subject)?.uid ?? null,
    };
}
function decisions_findingOf(decision, { name, subject }, found) {
    const made = 'report' in found;
    return {
        rule: 'anchor-decision',
        level: made ? 'note' : 'warning',
        message: made
            ? `${name}: the anchor stands at ${found.commit.slice(0, 10)} from now on, as ${decision.author} decided: ${decision.reason}`
            : `${name}: the anchor was not moved to ${decision.to}: ${found.obstacle}`,
        file: acceptedFile,
        line: decision.line,
        benchmark: name,
        subject: subject.id,
    };
}
//# sourceMappingURL=decisions.js.map
;// CONCATENATED MODULE: ./build/src/app/anchors/default-branch.js
/** True where pointers may move: HEAD is on the default branch, and nothing in its tree is uncommitted. */
async function mayMovePointers({ git }, { occasion }, { repository, commits }) {
    if (commits.dirty)
        return false;
    if (occasion.onDefaultBranch)
        return true;
    // The event of a release names a tag and no branch.
    if (occasion.event !== 'release' || occasion.defaultBranch === null)
        return false;
    const tip = await git.resolve(repository, `refs/remotes/origin/${occasion.defaultBranch}`);
    return (tip !== undefined && (await git.mergeBase(repository, tip, commits.headCommit)) === commits.headCommit);
}
//# sourceMappingURL=default-branch.js.map
;// CONCATENATED MODULE: ./build/src/app/anchors/due.js

/**
 * The plan with `paired:best` for every benchmark whose turn it is: on a push to the default branch, when none of the
 * `anchor_every` - 1 commits before HEAD, along first parents, is the anchor or was paired with it. HEAD itself does
 * not count, so a re-run asks what the first run asked. Rules asked for by hand stay as they are.
 */
async function withAnchorRuns(world, turn) {
    const { request, site, plan } = turn;
    const { event, onDefaultBranch } = request.occasion;
    const every = plan.gate.anchorEvery;
    const counts = event === 'push' && onDefaultBranch && !site.commits.dirty && request.baselines === null;
    if (!counts || every === 0)
        return plan;
    const line = await world.git.firstParents(site.repository, site.commits.head, every);
    const benchmarks = plan.benchmarks.map((benchmark) => isDue(turn, benchmark, line)
        ? { ...benchmark, baselines: [...benchmark.baselines, 'paired:best'] }
        : benchmark);
    return { ...plan, benchmarks };
}
/** Correctness has no level that could slide: what it produces is right or not. */
function isDue({ plan, history }, benchmark, line) {
    const [head, ...before] = line;
    const { name, subject, tier, baselines } = benchmark;
    const anchor = history.pointer('best', name, subject.id);
    if (!anchor || anchor.gitSha === head)
        return false;
    if (tier === 'correctness' || baselines.includes('paired:best'))
        return false;
    const series = { project: plan.project, benchmark: name, subject: subject.id };
    const sessions = anchorRuns(history, series);
    const reports = history.reports(series);
    const isMark = ({ gitSha, session }) => gitSha === anchor.gitSha || sessions.has(session);
    const marks = new Set([anchor.gitSha, ...reports.filter(isMark).map(({ gitSha }) => gitSha)]);
    if (before.some((commit) => marks.has(commit)))
        return false;
    // Where the line ends earlier, as in a shallow clone, the pushes that the history holds are counted instead.
    const every = plan.gate.anchorEvery;
    return line.length >= every || pushesSince(reports, isMark, head) + 1 >= every;
}
/** Sessions in which the benchmark was paired with its anchor. */
const anchorRuns = (history, series) => new Set(history
    .verdicts(series)
    .flatMap(({ baseline, session }) => (baseline.startsWith('paired:best (') ? [session] : [])));
function pushesSince(reports, isMark, head) {
    const since = reports.slice(reports.findLastIndex((report) => isMark(report) && report.gitSha !== head) + 1);
    const pushes = since.filter((report) => report.event === 'push' && passingObstacle(report) === null);
    return new Set(pushes.map(({ gitSha }) => gitSha).filter((commit) => commit !== head)).size;
}
//# sourceMappingURL=due.js.map
;// CONCATENATED MODULE: ./build/src/app/frozen-reference.js

/**
 * A correctness benchmark with the reference that it is held against: pinned in the manifest, else frozen in the
 * history. Throws ProblemError when the frozen bytes are not those that were frozen.
 */
function frozenReference(world, benchmark, history) {
    if (benchmark.tier !== 'correctness' || benchmark.reference !== null)
        return benchmark;
    const frozen = history.reference(benchmark.name, benchmark.subject.id);
    if (!frozen)
        return benchmark;
    if (!isWhole(world, frozen))
        throw damaged(benchmark);
    return { ...benchmark, reference: frozen.hash };
}
/** True when the bytes of a reference are those that its hash names. */
const isWhole = ({ host }, { hash, bytes }) => `sha256:${host.sha256(bytes)}` === hash;
const damaged = ({ name, place }) => new problem/* ProblemError */.Mm([
    {
        where: place,
        what: `the bytes of the frozen reference of "${name}" are not those that were frozen`,
        hint: 'check the store with "benchgate store verify" and put a good copy in its place',
    },
]);
//# sourceMappingURL=frozen-reference.js.map
;// CONCATENATED MODULE: ./build/src/app/renamed.js

/**
 * What head measured, under today's names. Values that the manifest calls one metric and the tool still prints as two
 * are an error: whichever were taken, the other could get worse unseen.
 */
function renamed_measuredByHead(renames, measurements) {
    const groups = groupedNow(renames, measurements, ({ metric }) => metric);
    return [...groups].map(([metric, [first, ...others]]) => {
        if (others.length === 0)
            return { ...first, metric };
        const names = [first, ...others].map((one) => one.metric).join(' and ');
        const message = `the tool prints ${names}, which aliases call one metric: print one of them, or remove the alias`;
        return { metric, status: 'error', message };
    });
}
/** What was measured elsewhere or before, under today's names; what was two metrics then stays two. */
function underNamesNow(renames, items, [nameOf, withName]) {
    if (renames.length === 0)
        return items;
    const groups = rename_groupedNow(renames, items, nameOf);
    return [...groups].flatMap(([name, group]) => (group.length === 1 ? [withName(group[0], name)] : group));
}
/** What a side other than head measured, under today's names. */
const renamed_measuredBefore = (renames, measurements) => underNamesNow(renames, measurements, [({ metric }) => metric, (one, metric) => ({ ...one, metric })]);
/** The history as if every metric had always been called what it is called now. Nothing is written by it. */
function underTodaysNames(history, renaming) {
    const known = new Map(renaming.flatMap(({ name, renames }) => (renames.length > 0 ? [[name, renames]] : [])));
    if (known.size === 0)
        return history;
    const of = ({ benchmark }) => known.get(benchmark) ?? [];
    const metricNow = (one) => one.metric === null ? one : { ...one, metric: nameNow(of(one), one.metric) };
    const run = (one) => ({
        ...one,
        measurements: renamed_measuredBefore(of(one), one.measurements),
    });
    const report = (one) => ({
        ...one,
        metrics: underNamesNow(of(one), one.metrics, [
            ({ name }) => name,
            (metric, name) => ({ ...metric, name }),
        ]),
    });
    const set = (one) => ({ ...one, runs: one.runs.map(run) });
    return {
        ...history,
        reports: (query) => history.reports(query).map(report),
        verdicts: (query) => history.verdicts(query).map(metricNow),
        runs: (query) => history.runs(query).map(run),
        session(id) {
            const found = history.session(id);
            if (!found)
                return undefined;
            const { runSets, reports, verdicts } = found;
            return {
                ...found,
                runSets: runSets.map(set),
                reports: reports.map(report),
                verdicts: verdicts.map(metricNow),
            };
        },
        latestRunSet(...asked) {
            const found = history.latestRunSet(...asked);
            return found && set(found);
        },
        calibrations: (project) => history.calibrations(project).map((one) => ({
            ...one,
            metrics: one.metrics.map((metric) => ({ ...metric, metric: nameNow(of(one), metric.metric) })),
        })),
    };
}
//# sourceMappingURL=renamed.js.map
;// CONCATENATED MODULE: ./build/src/app/setting.js






/** Moves anchors as it was decided, adds the runs against them that are due, and names frozen references. */
async function withAnchors(world, prepared, opened) {
    const { request, site, plan, accepted } = prepared;
    const mayMove = await mayMovePointers(world, request, site);
    const decided = await decidedMoves(world, {
        ...{ repository: site.repository, plan, history: opened, actor: request.occasion.actor },
        decisions: mayMove ? accepted.anchors : [],
    });
    const history = underTodaysNames(withMoves(opened, decided.moves), plan.benchmarks);
    const turn = { request, site, plan, history };
    const due = await withAnchorRuns(world, turn);
    const benchmarks = due.benchmarks.map((one) => frozenReference(world, one, opened));
    return { ...prepared, mayMove, decided, history, plan: { ...due, benchmarks } };
}
/** Calls `work` with the history open; the folder is the request's or the default one of the store. */
async function inHistory(world, prepared, work) {
    const { request, plan, storeName } = prepared;
    const folder = request.store ?? world.host.storeFolder(plan.project, storeName);
    const opened = await (0,app_opened/* openHistory */.jC)(world, folder, plan.project, request.verifyStore);
    try {
        return await work({ ...(await withAnchors(world, prepared, opened.history)), opened });
    }
    finally {
        opened.history.close();
    }
}
//# sourceMappingURL=setting.js.map
;// CONCATENATED MODULE: ./build/src/app/shares.js
/** Each part gets what is said of its benchmarks, beside its runs; the last one also what concerns no other part. */
function shares(parts, { verdicts, findings, acceptances, moves }) {
    const others = parts.slice(0, -1);
    return parts.map((part, index) => {
        const isLast = index === parts.length - 1;
        const mine = (about) => isLast ? !others.some((other) => holds(other, about)) : holds(part, about);
        return {
            part,
            verdicts: verdicts.filter(mine),
            findings: findings.filter(mine),
            acceptances: isLast ? acceptances : [],
            moves: moves.filter(mine),
        };
    });
}
/** A finding without a subject is about all subjects of its benchmark. */
const holds = ({ benchmarks }, about) => benchmarks.some(({ name, subject }) => name === about.benchmark && (about.subject ?? subject.id) === subject.id);
//# sourceMappingURL=shares.js.map
;// CONCATENATED MODULE: ./build/src/app/gate.js





















/** The main story: what changed, what to compare it with, measure, judge, keep. */
async function gate(world, request, measurer) {
    return inHistory(world, await prepare(world, request), async (setting) => {
        const { site, plan, opened, history } = setting;
        const found = await opponentsOf(world, site, plan.benchmarks, history);
        const trying = { request, site, plan, history, measurementOf: measuredHere(world, plan) };
        const opponents = withAttempts(world, trying, found);
        const contests = contestsOf(site, plan.benchmarks, opponents, world.host.sha256);
        const parents = opened.history.heads();
        const job = await jobOf(world, {
            ...{ request, site, plan, contests, parents, store: opened.folder },
            ...{ kind: 'gate', fixedPairs: null },
        });
        const measured = await measureAll(world, job, measurer);
        const part = { header: job.header, benchmarks: plan.benchmarks, measured };
        const all = { ...measured, findings: [...continuedFindings(contests, measured), ...measured.findings] };
        const gated = await conclude(world, setting, { opponents, measured: all, parts: [part] });
        await world.files.remove(job.journal);
        return gated;
    });
}
/** Judges, decides, and appends a session for each part; the last part's stands for the whole. */
async function conclude(world, setting, evidence) {
    const { request, site, plan, changes, opened, decided, history } = setting;
    const { opponents, measured, parts } = evidence;
    const whole = parts.at(-1);
    const judged = judge({
        ...{ plan, measured, opponents, history, version: request.version, literal: false },
        head: site.commits.headCommit,
        machineOf: (benchmark) => parts.find(({ benchmarks }) => benchmarks.includes(benchmark))?.header.machine ??
            evidence.earlierOn?.(benchmark) ??
            whole.header.machine,
        ancestry: asksFor(plan, 'merge-base') ? await ancestryOf(world, site) : noAncestry,
    });
    const settled = settleEnvironment(judged, site.head.file);
    const past = { site, project: plan.project, history };
    const verdicts = [...(await tellSinceAnchor(world, past, settled.verdicts)), ...changes.verdicts];
    const now = world.clock.now();
    const standing = parts.flatMap(({ header, benchmarks }) => standingFindings({
        ...{ history, verdicts, now },
        plan: { ...plan, benchmarks },
        machine: header.machine,
    }));
    const findings = [
        ...request.findings,
        ...site.findings,
        ...changes.findings,
        ...opened.findings,
        ...decided.findings,
        ...measured.findings,
        ...settled.findings,
        ...newMetricFindings({ plan, measured }, verdicts),
        ...unreadFindings({ plan, measured }),
        ...unselectedFindings({ plan, measured }),
        ...standing,
        ...manifestAdvice(site.base ?? site.head),
    ];
    return gate_keep(world, setting, { ...evidence, verdicts, findings });
}
const asksFor = ({ benchmarks }, rule) => benchmarks.some(({ baselines }) => baselines.includes(rule));
/** Decides and appends; returns when everything is safely in the store. */
async function gate_keep(world, setting, answer) {
    const { request, plan, headPlan, site, opened } = setting;
    const { parts } = answer;
    const policy = { ...plan.gate, failOn: request.failOn ?? plan.gate.failOn };
    const now = world.clock.now();
    const today = new Date(now).toISOString().slice(0, 10);
    const moment = { today, version: request.version, now, renaming: plan.benchmarks };
    const accepted = applyAccepted(setting.accepted, answer.verdicts, moment);
    const decided = decision_decide({
        verdicts: answer.verdicts,
        findings: [
            ...answer.findings,
            ...accepted.findings,
            ...interruption(parts.map(({ measured }) => measured)),
        ],
        policy,
        place: gate_placeOf(headPlan),
    });
    const { verdicts, findings, decision } = decided;
    const recorded = { ...decided, acceptances: accepted.acceptances, moves: setting.decided.moves };
    const sessions = shares(parts, recorded).map((share) => sessionOf(world, recording(setting, share)));
    const ids = sessions.map((session) => opened.history.append(session));
    await opened.history.save();
    const session = sessions.at(-1);
    const diff = await keepDiff(world, session.header, site.commits.diff, opened.folder);
    const files = { store: `${opened.folder}/store.db`, history: `${opened.folder}/benchmarks.json`, ...diff };
    const exitCode = gateExitCode(decision);
    const { header } = session;
    return {
        outcome: { decision, exitCode, verdicts, findings, session: ids.at(-1), header, policy, files },
        ids,
        base: site.commits.base === site.commits.head ? null : site.commits.base,
        whole: opened.whole,
    };
}
function recording({ request, plan, mayMove, opened }, share) {
    const { part, ...rest } = share;
    const { header, benchmarks, measured } = part;
    return {
        ...{ ...rest, header, measured, history: opened.history, actor: request.occasion.actor },
        plan: { ...plan, benchmarks },
        mayPromote: mayMove && measured.complete,
    };
}
/** In head's manifest, which is what a reader of findings has before him; base's lines may not exist there. */
const gate_placeOf = (plan) => ({ benchmark }) => plan.benchmarks.find(({ name }) => name === benchmark)?.place ?? { file: 'bench/manifest.toml', line: 1 };
//# sourceMappingURL=gate.js.map
// EXTERNAL MODULE: ./build/src/action/keeping.js + 3 modules
var keeping = __webpack_require__(5407);
// EXTERNAL MODULE: ./build/src/action/publish.js + 8 modules
var publish = __webpack_require__(6539);
// EXTERNAL MODULE: ./build/src/edge/history/refusing.js
var refusing = __webpack_require__(1013);
// EXTERNAL MODULE: ./build/src/action/signing-input.js + 3 modules
var signing_input = __webpack_require__(9786);
// EXTERNAL MODULE: ./build/src/action/storage-findings.js
var storage_findings = __webpack_require__(9008);
;// CONCATENATED MODULE: ./build/src/action/refusing.js




/**
 * The restored history without what no key vouches for. Without a key everything is believed as far as its hashes
 * prove it.
 */
async function believed(restored, folder) {
    const keys = (0,signing_input/* inputKeys */.n)();
    if (keys === null)
        return restored;
    core/* info */.pq(`believing sessions that were signed by ${keys.fingerprints.join(', ')}`);
    const findings = findingsOf(await (0,refusing/* refuseUnproven */.wC)(folder, keys));
    return { ...restored, findings: [...findings, ...restored.findings] };
}
/** So many ids are named; all of them stand in the file. */
const refusing_named = 8;
function findingsOf({ sessions, again, kept, reports, damage }) {
    const names = sessions.slice(0, refusing_named).map((id) => id.slice(0, 12));
    const which = [...names, ...(sessions.length > refusing_named ? ['…'] : [])].join(', ');
    return [
        ...(sessions.length > 0
            ? [refused(`${refusing_counted(sessions.length, 'session')} (${which})`, refusing/* refusedFile */.Fe, kept)]
            : []),
        ...(reports > 0
            ? [refused(`${refusing_counted(reports, 'report')} of benchmarks.json alone`, 'a file of its own', kept)]
            : []),
        ...(again.length > 0
            ? [
                (0,storage_findings/* historyNote */.Pw)(`${refusing_counted(again.length, 'session')} came again that nobody signed; they stay in ${refusing/* refusedFile */.Fe}`),
            ]
            : []),
        ...(damage.length > 0 ? [(0,storage_findings/* storeDamaged */.PT)('the store that they came in', damage)] : []),
    ];
}
const refusing_counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** An error where nothing is left: a green job would say that nothing is worse than a history that nobody believes. */
const refused = (what, where, kept) => ({
    rule: 'session-refused',
    level: kept === 0 ? 'error' : 'warning',
    message: `${what} of the restored history bear no signature by a key that is given here: they do not count, and are kept in ${where} beside the store${kept === 0 ? '; nothing is left to compare with' : ''}`,
    file: 'bench/manifest.toml',
    line: 1,
    remedy: 'Find out who wrote them. What was written before signing began, or under a key that is no longer given, counts again after command: sign or "benchgate store sign".',
});
//# sourceMappingURL=refusing.js.map
// EXTERNAL MODULE: ./build/src/edge/history/histories.js + 6 modules
var histories = __webpack_require__(1814);
// EXTERNAL MODULE: ./build/src/action/taken.js
var action_taken = __webpack_require__(1183);
;// CONCATENATED MODULE: ./build/src/action/segments.js







/** Adds what trusted runs measured since and what no copy has: two runs at once each save a store without the other's sessions. */
async function withSegments(segments, restored, into) {
    if (segments === null)
        return restored;
    const scratch = (0,external_node_path_.join)(into, '..', 'segments');
    await files/* files */.a.makeFolder(scratch);
    // For reading: what cannot be used stays where it is, for the gate to say so and to keep it.
    const opened = await histories/* fileHistories */.n.open(into, { verify: false });
    if (opened.state !== 'open' && opened.state !== 'absent')
        return { ...restored, maySave: false };
    const damage = opened.state === 'open' ? opened.damage : [];
    try {
        return await fetchAll(segments, restored, { history: opened.history, damage, store: into, scratch });
    }
    finally {
        opened.history.close();
    }
}
async function fetchAll(segments, restored, { history, damage, store, scratch }) {
    const here = new Set([...history.ids(), ...(await (0,refusing/* refusedIds */.z6)(store))]);
    const taken = stillHeld(await (0,action_taken/* readTaken */.Wu)(store), here);
    const fetched = await segments.fetch(scratch, Object.keys(taken).map(Number));
    if (fetched.state === 'failed')
        return { ...restored, findings: [...restored.findings, unlisted(fetched.reason)] };
    const { earlierRuns = 0, astray = [] } = fetched;
    if (restored.from === null && restored.maySave && earlierRuns > 0)
        return { ...restored, findings: [(0,storage_findings/* historyLost */.x0)(earlierRuns), ...astray.map(notTaken)] };
    const { added, now, findings } = await takeAll(history, fetched.segments);
    findings.push(...astray.map(notTaken));
    findings.push(...(0,storage_findings/* lostWith */.px)(restored.from ?? '', damage, history));
    await history.save();
    // Once is enough to name what is astray: it counts as taken, with nothing in it.
    const none = Object.fromEntries(astray.map(({ id }) => [id, []]));
    await (0,action_taken/* writeTaken */.He)(store, { ...taken, ...now, ...none });
    if (added === 0)
        return { ...restored, findings: [...restored.findings, ...findings] };
    core/* info */.pq(`${added} sessions were taken in from segments`);
    const from = [restored.from, `segments (${added} sessions)`].filter(Boolean).join(', ');
    const rebuilt = restored.from === null ? withoutStore(restored, history) : restored;
    return { ...rebuilt, from, findings: [...rebuilt.findings, ...findings] };
}
/**
 * A history made of parts. Where a storage could not answer, it is
 * whole if every session that another was built on is there; else an older one may be behind what did not answer.
 */
function withoutStore(restored, history) {
    if (restored.maySave || missingSessions(history).length > 0)
        return restored;
    const remedy = 'It was built again from what each run left, and no session in it is without those it was built on.';
    const findings = restored.findings.map((finding) => finding.level === 'error' ? { ...finding, level: 'warning', remedy } : finding);
    return { ...restored, maySave: true, findings };
}
/** Ids of sessions that others were built on and that are not here. */
function missingSessions(history) {
    const here = new Set(history.ids());
    const named = new Set(history.sessions().flatMap(({ parents }) => parents));
    return [...named].filter((id) => !here.has(id));
}
/** A copy that lost sessions since must not hide them: an artifact counts as taken while all that it brought is here. */
function stillHeld(taken, here) {
    return Object.fromEntries(Object.entries(taken).filter(([, ids]) => ids.every((id) => here.has(id))));
}
async function takeAll(history, segments) {
    const now = {};
    const findings = [];
    let added = 0;
    for (const segment of segments) {
        const found = 'reason' in segment ? segment.reason : await takeOne(history, segment.folder);
        if (typeof found === 'string') {
            findings.push((0,storage_findings/* storageFailed */.Li)(`the segment in ${segment.from} cannot be used: ${found}`, unusableRemedy));
            continue;
        }
        added += found.added;
        now[segment.id] = found.ids;
    }
    if (added > 0)
        findings.push((0,storage_findings/* historyNote */.Pw)(tookIn(added, segments.length)));
    return { added, now, findings };
}
const unusableRemedy = 'What that run measured is missing here; its own job summary shows it.';
const tookIn = (sessions, segments) => `${sessions} ${sessions === 1 ? 'session' : 'sessions'} of earlier runs came from ${segments === 1 ? 'a segment' : `${segments} segments`}, which no saved store had`;
const notTaken = ({ from, run }) => (0,storage_findings/* storageFailed */.Li)(`the segment in ${from} is not taken in: ${run}, a commit that the default branch does not have`, 'The commit was pushed away, or a tag has the name of the branch. What that run measured counts neither now nor later; if it is yours, take its artifact in by hand: benchgate store import.');
async function takeOne(history, folder) {
    const opened = await histories/* fileHistories */.n.open(folder, { verify: true });
    if (opened.state === 'absent')
        return 'it holds no store';
    if (opened.state !== 'open')
        return `its store is ${opened.state}: ${opened.reason}`;
    try {
        if (opened.damage.length > 0)
            return `its store is damaged: ${opened.damage[0].what}`;
        const ids = opened.history.ids();
        return { added: history.merge(opened.history).added.length, ids };
    }
    finally {
        opened.history.close();
    }
}
const unlisted = (reason) => (0,storage_findings/* storageFailed */.Li)(`artifact could not tell which sessions earlier runs added, so some may be missing: ${reason}`, 'Nothing is lost: the next run takes them in. The token needs actions: read.');
//# sourceMappingURL=segments.js.map
// EXTERNAL MODULE: ./build/src/action/storing.js + 7 modules
var storing = __webpack_require__(1038);
// EXTERNAL MODULE: ./build/src/action/uniting.js
var uniting = __webpack_require__(8178);
;// CONCATENATED MODULE: ./build/src/action/releases.js







/**
 * Asks the releases when nobody else has all. Anybody who may write to the repository can attach a file to a release
 * at any time, so one is believed less than what runs left. Sessions that a history names by their hashes prove
 * themselves; the rest of a copy is taken only where everything else that might have it is gone, and that is said.
 */
async function withRelease(place, restored, into) {
    if (place === undefined)
        return restored;
    const asked = { place: place.place, folder: (0,external_node_path_.join)(into, '..', 'released'), into };
    const opened = await histories/* fileHistories */.n.open(into, { verify: false });
    if (opened.state !== 'open' && opened.state !== 'absent')
        return { ...restored, maySave: false };
    const { history } = opened;
    try {
        if (missingSessions(history).length > 0)
            return await withMissing(asked, restored, history);
        // A storage that did not answer may hold what came after any release.
        if (history.ids().length > 0 || !restored.maySave)
            return restored;
    }
    finally {
        history.close();
    }
    return wholeCopy(asked, restored);
}
async function wholeCopy({ place, folder, into }, restored) {
    await files/* files */.a.makeFolder(folder);
    const loaded = await place.load(folder);
    if (loaded.state === 'absent')
        return restored;
    if (loaded.state === 'failed')
        return { from: null, maySave: false, findings: [(0,storing/* unknownHistory */.Bj)(`release-asset: ${loaded.reason}`)] };
    const from = `release-asset (${loaded.from})`;
    await (0,uniting/* unite */._)([{ name: 'release-asset', folder, from }], into);
    const others = restored.findings.filter(({ rule }) => rule !== 'history-lost');
    return { from, maySave: true, findings: [(0,storage_findings/* onlyRelease */.Ax)(loaded.from), ...others] };
}
async function withMissing({ place, folder }, restored, history) {
    await files/* files */.a.makeFolder(folder);
    const loaded = await place.load(folder);
    if (loaded.state === 'absent')
        return restored;
    const taken = loaded.state === 'found'
        ? await takeFrom({ folder, from: `release-asset (${loaded.from})` }, history, restored)
        : { unusable: loaded.reason, mayBeGood: true };
    if ('unusable' in taken)
        return releases_without(restored, taken);
    if (taken.added === 0)
        return { ...restored, findings: [...taken.lost, ...restored.findings] };
    await history.save();
    const from = `release-asset (${taken.added} ${taken.added === 1 ? 'session' : 'sessions'})`;
    const whole = withoutStore(restored, history);
    const said = taken.isProven ? [] : [(0,storage_findings/* onlyRelease */.Ax)(from)];
    return {
        ...whole,
        from: [whole.from, from].filter(Boolean).join(', '),
        findings: [...said, ...taken.lost, ...whole.findings],
    };
}
/** A store that is saved is asked before any release: without what is missing it would hide the copy that may have it. */
const releases_without = (restored, { unusable, mayBeGood }) => ({
    ...restored,
    maySave: restored.maySave && !mayBeGood,
    findings: [...restored.findings, unfilled(unusable)],
});
/**
 * Takes the sessions that are missing and those they were built on; where some are nowhere any more, all that the copy
 * has: the anchor may be among it. Answers why, when the copy cannot be used.
 */
async function takeFrom({ folder, from }, history, { maySave }) {
    const opened = await histories/* fileHistories */.n.open(folder, { verify: true });
    if (opened.state === 'absent')
        return { unusable: 'it holds no store', mayBeGood: false };
    if (opened.state !== 'open')
        return {
            unusable: `its store is ${opened.state}: ${opened.reason}`,
            mayBeGood: opened.state === 'newer',
        };
    try {
        const proven = history.merge(behind(missingSessions(history), opened.history)).added.length;
        // A storage that did not answer may hold what is missing.
        if (missingSessions(history).length === 0 || !maySave)
            return { added: proven, isProven: true, lost: [] };
        const others = history.merge(opened.history).added.length;
        const lost = (0,storage_findings/* lostWith */.px)(from, opened.damage, history);
        return { added: proven + others, isProven: others === 0, lost };
    }
    finally {
        opened.history.close();
    }
}
/** The part of a history that these sessions and all before them make up. */
function behind(ids, history) {
    const parentsOf = new Map(history.sessions().map(({ id, parents }) => [id, parents]));
    const wanted = new Set();
    const open = [...ids];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
        const parents = parentsOf.get(id);
        if (parents === undefined || wanted.has(id))
            continue;
        wanted.add(id);
        open.push(...parents);
    }
    return {
        ids: () => history.ids().filter((id) => wanted.has(id)),
        content: (id) => history.content(id),
    };
}
const unfilled = (reason) => (0,storage_findings/* storageFailed */.Li)(`release-asset could not give the sessions that are missing: ${reason}`, 'What other storages have is used without them.');
//# sourceMappingURL=releases.js.map
;// CONCATENATED MODULE: ./build/src/action/restoring.js





/** The history as the storages hold it, without the sessions that no key vouches for. */
const restoreHistory = async (services, into) => believed(await restoreUnproven(services, into), into);
/**
 * The newest copy of every storage, after it what runs added since and no copy has, and where no storage had a store,
 * what a release kept.
 */
async function restoreUnproven({ places, segments }, into) {
    const release = places.find(({ name }) => name === 'release-asset');
    const restored = await (0,storing/* restore */.PF)(places.filter((place) => place !== release), into);
    const grown = await withSegments(segments, restored, into);
    const whole = restored.from === null ? await withRelease(release, grown, into) : grown;
    return whole.from === null && whole.maySave ? begun(places, whole) : whole;
}
/** That nothing was found is said, unless it was said already that something was lost. */
function begun(places, restored) {
    if (places.length === 0 || restored.findings.some(({ rule }) => rule === 'history-lost'))
        return restored;
    const names = places.map(({ name }) => name).join(', ');
    const none = `no history is in ${names}: this run begins one; if there was one before, every copy of it is gone`;
    return { ...restored, findings: [(0,storage_findings/* historyNote */.Pw)(none), ...restored.findings] };
}
//# sourceMappingURL=restoring.js.map
// EXTERNAL MODULE: ./build/src/action/services.js + 1 modules
var action_services = __webpack_require__(4227);
// EXTERNAL MODULE: ./build/src/action/settings.js
var action_settings = __webpack_require__(1767);
;// CONCATENATED MODULE: ./build/src/action/gating.js














/** Restores, measures and judges in one job, and keeps what came of it. */
const runGate = (event) => withHistory(event, (0,action_settings/* gateRequest */.tV)(event, '', []), (request) => gate((0,edge_world/* realWorld */.b)(false), request, measurer(commandLine(), { quiet: false, verbose: false })));
/** Restores the history, does `work` with it, publishes what it answers and saves. */
async function withHistory(event, request, work) {
    (0,action_settings/* checkInputs */.sw)();
    const folder = temporaryFolder();
    const store = (0,external_node_path_.join)(folder, 'store');
    const { loaded } = await readManifest({ files: files/* files */.a }, request.project, request.manifest);
    const settings = (0,action_settings/* storageSettings */.db)(loaded, event);
    const services = (0,action_services/* openServices */.N)(settings);
    await files/* files */.a.makeFolder(store);
    const left = {
        ...{ store, segment: (0,external_node_path_.join)(folder, 'segment'), settings, event },
        project: loaded.manifest.project.name,
        began: Date.now(),
    };
    core/* saveState */.LZ('benchgate-keeping', JSON.stringify(left));
    const restored = await restoreHistory(services, store);
    (0,publish/* setOutput */.uH)('restored-from', restored.from ?? '');
    core/* info */.pq(restored.from === null ? 'no history was restored' : `history restored from ${restored.from}`);
    core/* saveState */.LZ('benchgate-restored', String(restored.maySave));
    const gated = await work({ ...request, store, findings: [...request.findings, ...restored.findings] });
    return finish(gated, { ...left, services, folder, maySave: restored.maySave && gated.whole });
}
/** A folder of this step alone, which the runner removes. */
const temporaryFolder = () => (0,external_node_path_.join)(process.env['RUNNER_TEMP'] ?? '.', 'benchgate', (0,external_node_crypto_.randomUUID)());
async function finish(gated, finishing) {
    (0,publish/* setOutput */.uH)('base', gated.base ?? '');
    const kept = await (0,keeping/* keep */.a)({ ...finishing, ids: gated.ids });
    core/* saveState */.LZ('benchgate-main', 'kept');
    (0,publish/* setOutput */.uH)('saved-to', kept.savedTo.join(', '));
    const outcome = withFindings(gated.outcome, kept.findings);
    const { exitCode, decision } = await (0,publish/* publish */.mk)(outcome, finishing.folder);
    if (exitCode !== 0)
        core/* setFailed */.C1(`benchgate: ${decision}`);
    return exitCode;
}
/** A save that failed is worth a warning; it changes no verdict and fails no job. A note changes nothing. */
function withFindings(outcome, added) {
    if (added.length === 0)
        return outcome;
    const weighs = added.some(({ level }) => level !== 'note');
    const { findings, decision } = outcome;
    const notes = findings.filter(({ level }) => level === 'note');
    const others = findings.filter(({ level }) => level !== 'note');
    return {
        ...outcome,
        findings: [...others, ...added, ...notes],
        decision: decision === 'PASS' && weighs ? 'WARN' : decision,
    };
}
//# sourceMappingURL=gating.js.map
;// CONCATENATED MODULE: ./build/src/action/calibrating.js







/** Measures the commit against itself, or records that a benchmark is enforced nevertheless. */
const runCalibrate = (event) => withHistory(event, (0,action_settings/* gateRequest */.tV)(event, '', []), (request) => {
    const world = (0,edge_world/* realWorld */.b)(false);
    const decision = (0,action_settings/* acknowledged */.Hn)();
    if (decision !== null)
        return acknowledge(world, { ...request, ...decision });
    const measuring = measurer(commandLine(), { quiet: false, verbose: false });
    return calibrate_calibrate(world, { ...request, pairs: usualPairs, regression: null }, measuring);
});
//# sourceMappingURL=calibrating.js.map
;// CONCATENATED MODULE: ./build/src/core/shards/claims.js

const claims_text = schemas/* string */.YjP().check(api/* _maxLength */.Eb(1000));
const header = schemas/* object */.Ikc({
    machine: schemas/* strictObject */.rej({
        ...{ label: claims_text, cpu: claims_text, cores: schemas/* number */.aig(), memoryGiB: schemas/* number */.aig(), arch: claims_text, os: claims_text },
        ...{ gpu: schemas/* nullable */.mee(claims_text), host: claims_text, kernel: claims_text },
    }),
    tools: schemas/* record */.g1P(claims_text, claims_text),
    runnerLabels: schemas/* array */.YOg(claims_text).check(api/* _maxLength */.Eb(100)),
    shard: schemas/* nullable */.mee(schemas/* string */.YjP().check(api/* _regex */.Fk(/^\d{1,4}\/\d{1,4}$/))),
});
/** What a store lets through in a header that somebody else wrote, and nobody could use; null when all is well. */
function headerFault(claimed) {
    const read = header.safeParse(claimed);
    return read.success ? null : `its header is malformed at ${read.error.issues[0].path.join('.')}`;
}
const claims_mostRuns = 10_000;
const claims_counted = schemas/* int */.Whr().check(api/* _nonnegative */.UI(), api/* _lte */.Zm(claims_mostRuns));
const claims_finite = schemas/* number */.aig();
const run = schemas/* object */.Ikc({
    ...{ pair: claims_counted, order: schemas/* enum */.k5n({ first: 0, second: 1 }), wall: claims_finite.check(api/* _nonnegative */.UI()) },
    status: schemas/* enum */.k5n(['ok', 'error', 'timeout', 'skipped']),
    artifactHash: schemas/* nullable */.mee(claims_text),
    measurements: schemas/* array */.YOg(schemas/* union */.KCZ([
        schemas/* object */.Ikc({ status: schemas/* literal */.euz('ok'), metric: claims_text, value: claims_finite, unit: claims_text }),
        schemas/* object */.Ikc({ status: schemas/* enum */.k5n(['skipped', 'error']), metric: claims_text }),
    ]))
        .check(api/* _maxLength */.Eb(claims_mostRuns)),
});
/** What a store lets through in runs that somebody else wrote, and a verdict could stumble over; null: all is well. */
function runsFault({ benchmark, runs }) {
    if (runs.length > claims_mostRuns)
        return `it holds ${runs.length} runs of ${benchmark}`;
    const bad = runs.find((each) => !run.safeParse(each).success);
    return bad === undefined ? null : `a run of ${benchmark} is malformed`;
}
//# sourceMappingURL=claims.js.map
;// CONCATENATED MODULE: ./build/src/app/shards/check.js

/** Findings that measuring makes. Others would bear on verdicts, which is not for a segment to say. */
const measuringRules = new Set([
    'noisy-machine',
    'no-lockfile-setup',
    'design-cannot-fire',
]);
/** The segment as measurements of this very commit and nothing more, or why it is refused. */
function checkSegment(segment, expected) {
    const { session } = segment;
    const problem = wrongHeader(session.header, expected) ?? moreThanRuns(session) ?? wrongRuns(segment, expected);
    if (problem !== null)
        return problem;
    const { machine: where, tools, runnerLabels, shard, startedAt, endedAt, complete } = session.header;
    const own = { machine: where, tools, runnerLabels, shard, startedAt, endedAt, complete };
    const findings = session.findings.filter(({ rule }) => measuringRules.has(rule)).map(tamed);
    const runSets = session.runSets.map((set) => goingOn(set, session.header, expected));
    return {
        segment: { ...segment, session: { ...session, findings, runSets } },
        header: { ...expected.header, kind: 'run', ...own },
    };
}
/** Another machine's words: no place of its choosing, no level that fails a job. */
const tamed = ({ rule, level, message, benchmark, subject }) => ({
    ...{ rule, level: level === 'error' ? 'warning' : level, message: message.slice(0, 1000) },
    ...{ file: 'bench/manifest.toml', line: 1 },
    ...(benchmark === undefined ? {} : { benchmark }),
    ...(subject === undefined ? {} : { subject }),
});
function wrongHeader(header, { header: own, heads }) {
    const { kind, project, event, branch, gitSha, version } = header;
    if (kind !== 'run')
        return `it claims to be a session of kind ${kind}, not measurements`;
    if (project !== own.project)
        return `it is of the project ${project}, not ${own.project}`;
    if (event !== own.event || branch !== own.branch)
        return `it claims the event ${event} on ${branch}, but this is ${own.event} on ${own.branch}`;
    if (!heads.includes(gitSha))
        return `it is of commit ${gitSha.slice(0, 10)}, not ${own.gitSha.slice(0, 10)}`;
    if (version !== own.version)
        return `it claims the version ${version}, not ${own.version}`;
    if (header.dirty !== own.dirty || header.diffHash !== own.diffHash || header.dryRun)
        return 'it is of a changed tree';
    return headerFault(header);
}
function moreThanRuns(session) {
    const { reports, verdicts, pointerMoves, references = [], acceptances = [], peerStats = [] } = session;
    const claimed = Object.entries({
        reports,
        verdicts,
        pointerMoves,
        references,
        acceptances,
        peerStats,
    }).find(([, rows]) => rows.length > 0);
    return claimed ? `it claims ${claimed[0]}, which only judging makes` : null;
}
/** Run sets of contests that nobody wants are left out later; those of a wanted one must be of it. */
function wrongRuns({ session }, expected) {
    const { heads, bases } = expected;
    for (const set of session.runSets) {
        const found = wantedFor(set, expected);
        if (!found)
            continue;
        const { benchmark, contest } = found;
        if (set.definitionHash !== benchmark.definitionHash)
            return `it measured ${set.benchmark} under another definition`;
        const commits = set.side === 'head' ? heads : [contest.commit ?? '', ...bases];
        if (!commits.includes(set.gitSha))
            return `it measured ${set.benchmark} at ${set.gitSha.slice(0, 10)} as ${set.side}, not at ${commits[0].slice(0, 10)}`;
        if (set.side !== 'head' && set.side !== contest.against)
            return `it has runs of a side that nobody asked for`;
        const problem = runsFault(set) ?? gapIn(set, expected.reached(session.header, found));
        if (problem !== null)
            return problem;
    }
    return null;
}
/** Pairs that follow others are nothing without them. */
function gapIn({ benchmark, runs }, reached) {
    const pairs = runs.flatMap(({ pair }) => (pair > 0 ? [pair] : []));
    const first = pairs.reduce((least, pair) => Math.min(least, pair), Number.POSITIVE_INFINITY);
    if (pairs.length === 0 || first <= reached + 1)
        return null;
    return `it goes on with pair ${first} of ${benchmark}, and the history holds ${reached} before it: plan and measure anew`;
}
/** Pairs that the history holds stay as they are: a segment only adds to them. */
function goingOn(set, header, expected) {
    const found = wantedFor(set, expected);
    const reached = found ? expected.reached(header, found) : 0;
    return reached === 0 ? set : { ...set, runs: set.runs.filter(({ pair }) => pair === 0 || pair > reached) };
}
const wantedFor = (set, { wanted }) => wanted.find(({ benchmark, contest }) => check_isOf(set, benchmark, contest.rule));
const check_isOf = (set, benchmark, rule) => set.benchmark === benchmark.name && set.subject === benchmark.subject.id && set.rule === rule;
//# sourceMappingURL=check.js.map
;// CONCATENATED MODULE: ./build/src/app/shards/expected.js

/** Seconds that the newest stored session spent on a benchmark, all sides together; null when none is stored. */
function storedSeconds(history, project, { name, subject }) {
    const runs = history?.runs({ project, benchmark: name, subject: subject.id, limit: runsLookedAt }) ?? [];
    const newest = runs.at(-1)?.session;
    const own = runs.filter(({ session }) => session === newest);
    return own.length === 0 ? null : own.reduce((sum, { wall }) => sum + wall, 0);
}
/** Two sides of 60 pairs and some that were tried again. */
const runsLookedAt = 150;
/**
 * How many metrics pairs will decide in these contests, as far as it is known before anything ran: those declared by
 * name, or as many as the newest stored report has, whichever is more.
 */
function expectedMetrics(history, project, { benchmark, contests }) {
    const paired = contests.filter(({ against }) => against !== null).length;
    if (paired === 0 || benchmark.tier === 'correctness' || benchmark.deterministic)
        return 0;
    const declared = benchmark.metrics.filter(({ pattern, policy }) => !/[*?]/.test(pattern) && !policy.exact);
    const { name, subject } = benchmark;
    const report = history?.reports({ project, benchmark: name, subject: subject.id }).at(-1);
    const stored = (report?.metrics ?? []).filter((metric) => {
        const policy = policyOf(benchmark, metric.name);
        return metric.status === 'ok' && metric.direction !== null && policy !== null && !policy.exact;
    });
    const open = benchmark.defaultPolicy !== null && !benchmark.defaultPolicy.exact ? 1 : 0;
    return paired * Math.max(declared.length, stored.length, open);
}
//# sourceMappingURL=expected.js.map
;// CONCATENATED MODULE: ./build/src/app/pooled.js
/**
 * What several runners measured of one plan with `fixedPairs`, as if one had: pairs of one comparison are numbered on
 * from runner to runner in the order given, which must not depend on what they measured. `k`: the metrics of all
 * comparisons, each counted once however many runners measured it.
 */
function pooled(parts, k) {
    return {
        runSets: renumbered(parts),
        sides: parts.flatMap(({ sides }) => sides),
        contests: outcomes(parts.flatMap(({ contests }) => contests)),
        findings: parts.flatMap(({ findings }) => findings),
        k,
        complete: parts.every(({ complete }) => complete),
        damage: parts.flatMap(({ damage }) => damage),
    };
}
const comparisonOf = ({ benchmark, subject, rule }) => JSON.stringify([benchmark, subject, rule]);
/** Pair 0, the warm-up, is one of every runner's own. */
function renumbered(parts) {
    const used = new Map();
    return parts.flatMap(({ runSets }) => {
        const before = new Map(used);
        return runSets.map((set) => {
            const comparison = comparisonOf(set);
            const offset = before.get(comparison) ?? 0;
            const last = Math.max(0, ...set.runs.map(({ pair }) => pair));
            used.set(comparison, Math.max(used.get(comparison) ?? 0, offset + last));
            return {
                ...set,
                runs: set.runs.map((run) => (run.pair === 0 ? run : { ...run, pair: run.pair + offset })),
            };
        });
    });
}
/** One outcome a comparison: the first that failed or was cut short, with the pairs asked for on all runners. */
function outcomes(all) {
    const found = new Map();
    for (const outcome of all) {
        const key = JSON.stringify([outcome.benchmark, outcome.rule]);
        const before = found.get(key);
        found.set(key, before ? joined(before, outcome) : outcome);
    }
    return [...found.values()];
}
const pooled_ended = ['max-pairs', 'complete', 'decided'];
function joined(a, b) {
    const { stop, message } = pooled_ended.includes(a.stop) ? b : a;
    const fixedPairs = a.fixedPairs === null && b.fixedPairs === null ? null : (a.fixedPairs ?? 0) + (b.fixedPairs ?? 0);
    return { ...a, stop, message, fixedPairs };
}
//# sourceMappingURL=pooled.js.map
;// CONCATENATED MODULE: ./build/src/app/shards/gather.js


/** What the segments bring together, and what is missing or too much. A later copy of a shard takes its place. */
function gather(wanted, accepted) {
    const byAge = accepted.toSorted(bestFirst);
    const all = wanted.map((each) => ({ wanted: each, taken: takenFor(each, byAge) }));
    const taken = all.flatMap((each) => each.taken);
    const short = all.filter(({ wanted: { ended, pool }, taken: { length } }) => length < pool && !(ended && length === 0));
    const used = byAge.filter((each) => taken.some(({ from }) => from === each));
    const unused = byAge.filter((each) => !used.includes(each));
    const findings = [
        ...gather_missing(short, accepted),
        ...unused.map(surplus),
        ...used.flatMap(({ segment }) => segment.session.findings),
    ];
    const parts = used.toSorted(byPlace).map((from) => partOf(from, taken));
    const together = pooled(parts.map(({ measured }) => measured), metricsOf(all));
    return { measured: { ...together, findings, complete: short.length === 0 && together.complete }, parts };
}
/** Whole ones before those that were cut short, then the newest. */
function bestFirst({ header: a }, { header: b }) {
    return Number(b.complete) - Number(a.complete) || b.startedAt - a.startedAt;
}
/** Pairs of a pool are numbered on in the order of its runners, whatever they measured. */
const byPlace = ({ header: a }, { header: b }) => numberOf(a) - numberOf(b) || a.startedAt - b.startedAt;
const numberOf = ({ shard }) => Number.parseInt(shard ?? '1', 10);
function takenFor(wanted, accepted) {
    const seats = new Map();
    for (const from of accepted) {
        const outcome = outcomeIn(wanted, from);
        const part = wanted.pool === 1 ? 1 : partIn(from.header, wanted.pool);
        if (!outcome || seats.has(part))
            continue;
        seats.set(part, { from, wanted, part, outcome, runSets: runSetsIn(wanted, from) });
    }
    return [...seats.values()].sort((a, b) => a.part - b.part);
}
/** Shards of a pool follow each other: `7/9` in a pool of 3 is the first. */
const partIn = (header, pool) => ((numberOf(header) - 1) % pool) + 1;
function outcomeIn({ contest, benchmark, fixedPairs }, { segment: { outcomes } }) {
    const found = outcomes.contests.find((one) => one.benchmark === benchmark.name && one.subject === benchmark.subject.id && one.rule === contest.rule);
    if (!found)
        return null;
    const { stop, message } = found;
    return { benchmark: contest.benchmark, rule: contest.rule, stop, message, fixedPairs };
}
function runSetsIn({ contest, benchmark }, { segment }) {
    const { name, subject } = benchmark;
    return segment.session.runSets.filter((set) => set.benchmark === name && set.subject === subject.id && set.rule === contest.rule);
}
/** K: counted in the runs themselves; a segment is not asked. What was not measured counts as it was planned. */
const metricsOf = (all) => all.reduce((sum, { wanted, taken }) => {
    const runs = taken.flatMap(({ runSets }) => runSets.flatMap((set) => set.runs));
    const { contest, benchmark, metrics } = wanted;
    return sum + (taken.length === 0 ? metrics : familyOf([{ contest, benchmark, runs }]));
}, 0);
function partOf(from, taken) {
    const own = taken.filter((each) => each.from === from);
    const { findings } = from.segment.session;
    return {
        header: from.header,
        benchmarks: [...new Set(own.map(({ wanted }) => wanted.benchmark))],
        measured: {
            runSets: own.flatMap(({ runSets }) => runSets),
            sides: [],
            contests: own.map(({ outcome }) => outcome),
            ...{ findings, k: 0, complete: from.header.complete, damage: [] },
        },
    };
}
function gather_missing(short, accepted) {
    if (short.length === 0)
        return [];
    const names = [...new Set(short.map(({ wanted: { benchmark } }) => benchmark.name))];
    const shown = `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
    return [
        {
            rule: 'shard-missing',
            level: 'error',
            ...place,
            message: `${absentShards(accepted)}nobody measured ${shown}${short.some(({ taken }) => taken.length > 0) ? ' as often as planned' : ''}`,
            remedy: 'Run the failed jobs again; the judging takes in what they hand over.',
        },
    ];
}
/** By their numbers, as far as those that are there tell how many there should be. */
function absentShards(accepted) {
    const seen = accepted.map(({ header }) => (header.shard ?? '').split('/').map(Number));
    const of = Math.max(0, ...seen.map(([, count = 0]) => count));
    const absent = Array.from({ length: of }, (_, index) => index + 1).filter((index) => !seen.some(([number]) => number === index));
    return absent.length === 0
        ? ''
        : `shard ${absent.slice(0, 20).join(', ')} of ${of} handed over no segment that can be used: `;
}
const surplus = ({ header }) => ({
    rule: 'shard-surplus',
    level: 'warning',
    ...place,
    message: `shard ${header.shard} of ${new Date(header.startedAt).toISOString()} was left out: what it measured is not in the plan, or another segment has it`,
});
const place = { file: 'bench/manifest.toml', line: 1 };
//# sourceMappingURL=gather.js.map
;// CONCATENATED MODULE: ./build/src/app/shards/work.js





/** Nobody knows yet which machine will measure; what is known of any of them counts. */
const anyMachine = { machine: null, startedAt: Number.POSITIVE_INFINITY };
/**
 * The work of a plan by benchmark and subject. Pairs that several machines make in a fixed number are judged once, so
 * there is nothing they could go on from: `pool` above 1 asks the history for the opponents alone.
 */
async function workOf(world, prepared, history, pool) {
    const { request, site, plan } = prepared;
    const found = await opponentsOf(world, site, plan.benchmarks, history);
    const known = (fresh) => {
        if (history === null || pool > 1)
            return found;
        const trying = { request: { ...request, fresh }, site, plan, history, measurementOf: () => anyMachine };
        return withAttempts(world, trying, found);
    };
    const contestsWith = (fresh) => contestsOf(site, plan.benchmarks, known(fresh), world.host.sha256);
    const [contests, anew] = [contestsWith(request.fresh), contestsWith(true)];
    const own = (all, index) => all.filter(({ benchmark }) => benchmark === index);
    const counts = plan.benchmarks.map((benchmark, index) => expectedMetrics(history, plan.project, { benchmark, contests: own(contests, index) }));
    const families = contests.map(({ attempt }) => attempt?.family ?? 0);
    const k = Math.max(counts.reduce((sum, count) => sum + count, 0), ...families);
    const ended = endedBefore(contests, plan, k);
    const units = plan.benchmarks.map((benchmark, index) => {
        const over = ended.filter((outcome) => outcome.benchmark === index);
        const asked = own(contests, index).flatMap((contest, at) => over.some(({ rule }) => rule === contest.rule)
            ? []
            : [askedOf(benchmark, contest, own(anew, index)[at])]);
        return { benchmark, contests: own(contests, index), ended: over, asked };
    });
    return { units, k };
}
function askedOf({ name, subject }, { rule, commit, attempt }, anew) {
    const pairs = pairsBefore(attempt);
    const machine = attempt?.machine ?? null;
    return {
        ...{ benchmark: name, subject: subject.id, rule, commit, attempt: anew.attempt?.number ?? null },
        before: machine === null || pairs === 0 ? null : { machine: fingerprint(machine), pairs },
    };
}
/** How many pairs earlier sessions made, by the number of the last one that was finished. */
const pairsBefore = (attempt) => attempt?.earlier.at(-1)?.pair ?? 0;
//# sourceMappingURL=work.js.map
;// CONCATENATED MODULE: ./build/src/app/shards/past.js




/** How many pairs of a contest the history holds that a segment with this header goes on from. */
function reachedBy(world, past, { of, contest }) {
    const own = past.found.filter(({ benchmark }) => benchmark === contest.benchmark);
    const [tried] = attemptsOf(world, { ...past, found: own }, () => past_measurementOf(past.setting, of));
    const rules = [...(tried?.byRule ?? [])];
    const [, opponent] = rules.find(([rule]) => rule === contest.rule) ?? [];
    return opponent?.state === 'commit' ? pairsBefore(opponent.attempt) : 0;
}
/**
 * A segment goes on from everything that the history holds of its machine, whatever it says of the time; one that was
 * judged and recorded before, from what there was before it.
 */
const past_measurementOf = (setting, header) => ({
    machine: header.machine,
    startedAt: isRecorded(setting, header) ? header.startedAt : anyMachine.startedAt,
});
/** True for a shard that is in the history already. */
const isRecorded = ({ opened }, header) => opened.history
    .sessions()
    .some((session) => session.kind === 'run' &&
    session.startedAt === header.startedAt &&
    session.shard === header.shard &&
    session.gitSha === header.gitSha &&
    session.machine.host === header.machine.host);
function attemptsOf(world, { setting, found, pool }, measured) {
    if (pool > 1)
        return found;
    const { request, site, plan, history } = setting;
    return withAttempts(world, { request, site, plan, history, measurementOf: measured }, found);
}
function continued(world, past, { gathered, units }) {
    const { measured, parts } = gathered;
    const { site, plan } = past.setting;
    const opponents = attemptsOf(world, past, (benchmark, rule) => {
        const index = plan.benchmarks.indexOf(benchmark);
        const part = parts.find(({ measured: { contests } }) => contests.some((one) => one.benchmark === index && one.rule === rule));
        return part ? past_measurementOf(past.setting, part.header) : anyMachine;
    });
    const contests = contestsOf(site, plan.benchmarks, opponents, world.host.sha256);
    const families = contests.map(({ attempt }) => attempt?.family ?? 0);
    const answered = (one) => measured.contests.some(({ benchmark, rule }) => benchmark === one.benchmark && rule === one.rule);
    const ended = units.flatMap((unit) => unit.ended).filter((one) => !answered(one));
    return {
        opponents,
        measured: {
            ...measured,
            contests: [...measured.contests, ...ended],
            findings: [...continuedFindings(contests, measured), ...measured.findings],
            k: Math.max(measured.k, ...families),
        },
        earlierOn: (benchmark) => contests.find((one) => plan.benchmarks[one.benchmark] === benchmark)?.attempt?.machine ?? null,
    };
}
//# sourceMappingURL=past.js.map
;// CONCATENATED MODULE: ./build/src/app/shards/pool.js

/**
 * Pairs that each runner of a pool makes, however they turn out: together at least as many as the last look needs.
 * Null where one runner measures alone and stops when it is decided.
 */
function pairsEach(gate, pool) {
    return pool === 1 ? null : Math.ceil((assess_looksOf(gate).at(-1) ?? gate.maxPairs) / pool);
}
/** Runners of a pool draw coins of their own. */
const seedSuffix = ({ pool, part }) => pool === 1 ? '' : ` ${part}/${pool}`;
//# sourceMappingURL=pool.js.map
;// CONCATENATED MODULE: ./build/src/app/shards/tested.js


/**
 * GitHub's merge of a change with its base branch as that is now: it is judged where nothing of the change is checked
 * out. Never the change's own commit: who writes it chooses where it branches off, and so whose policy would hold.
 */
async function judgedMerge({ git }, repository, { headSha, mergeSha }) {
    const clone = { repository, mayFetch: true };
    const needed = { commit: mergeSha ?? headSha, name: 'merge of the change', depth: 0 };
    const found = await present({ git }, clone, needed);
    if (mergeSha === null || !found.ok || (await git.parents(repository, mergeSha))[1] !== headSha)
        return (0,problem/* fail */.fJ)({
            where: { file: 'pull request' },
            what: `GitHub has no merge of ${shortId(headSha)} with its base branch that can be fetched`,
            hint: 'the change has moved on, or conflicts with its base: it is judged after its next push',
        });
    return (0,problem.ok)(mergeSha);
}
/**
 * The base branch may have moved since the measuring began, and GitHub's merge with it. A segment of an earlier merge
 * stands for this change if git proves that it is one: of the same last commit into an ancestor of today's base.
 */
async function testedMerges(world, { request, site }, delivered) {
    const { headSha } = request.occasion;
    const { repository, commits } = site;
    if (request.head === null || headSha === null)
        return [];
    const claimed = delivered.flatMap(({ segment }) => typeof segment === 'string' ? [] : [segment.session.header.gitSha]);
    const others = new Set(claimed.filter((commit) => commit !== commits.headCommit));
    const merges = [];
    for (const head of [...others].slice(0, mostMerges)) {
        const found = await present(world, { repository, mayFetch: true }, { commit: head, name: 'merge', depth: 0 });
        const [base, second] = found.ok ? await world.git.parents(repository, head) : [];
        if (base === undefined || second !== headSha)
            continue;
        if ((await world.git.mergeBase(repository, base, commits.base)) === base)
            merges.push({ head, base });
    }
    return merges;
}
/** Segments claim their commit; nobody shall make us fetch without end. */
const mostMerges = 5;
//# sourceMappingURL=tested.js.map
;// CONCATENATED MODULE: ./build/src/app/shards/judge.js













/** Plans anew from the base side, takes in what others measured, judges it as one, and records it. */
async function judgeShards(world, request, judging) {
    return inHistory(world, await prepare(world, request), async (setting) => {
        const { site, plan, opened, history } = setting;
        const found = await opponentsOf(world, site, plan.benchmarks, history);
        const header = await headerOf(world, {
            ...{ request, site, plan, parents: opened.history.heads() },
            kind: 'gate',
        });
        const { units } = await workOf(world, setting, history, judging.pool);
        const wanted = wantedOf(setting, units, judging.pool);
        const tested = await testedMerges(world, setting, judging.delivered);
        const past = { setting, found, pool: judging.pool };
        const reached = (of, { contest }) => reachedBy(world, past, { of, contest });
        const { accepted, findings } = sift(judging, { header, wanted, reached, ...commitsOf(setting, tested) });
        const gathered = gather(wanted, accepted);
        const { opponents, measured, earlierOn } = continued(world, past, { gathered, units });
        const own = {
            header: { ...header, kind: 'judge' },
            benchmarks: [],
            measured: { ...measured, runSets: [], contests: [], findings: [], complete: true },
        };
        const all = { ...measured, findings: [...findings, ...measured.findings] };
        const parts = [...unrecorded(setting, gathered.parts), own];
        return conclude(world, setting, { opponents, measured: all, parts, earlierOn });
    });
}
function wantedOf({ plan, opened }, units, pool) {
    const fixedPairs = pairsEach(plan.gate, pool);
    return units.flatMap((unit) => {
        const { benchmark, contests, ended } = unit;
        const expected = expectedMetrics(opened.history, plan.project, unit) / Math.max(1, contests.length);
        return contests.map(({ attempt, ...rest }) => {
            const contest = { ...rest, attempt: null };
            const runs = attempt?.earlier ?? [];
            const over = ended.some(({ rule }) => rule === contest.rule);
            const metrics = over ? familyOf([{ contest, benchmark, runs }]) : expected;
            return { contest, benchmark, pool, fixedPairs, metrics, ended: over };
        });
    });
}
function commitsOf({ site }, tested) {
    const { head, headCommit } = site.commits;
    return {
        heads: [headCommit, head, ...tested.map((merge) => merge.head)],
        bases: tested.map((merge) => merge.base),
    };
}
function sift({ delivered }, expected) {
    const checked = delivered.map(({ from, segment }) => ({
        from,
        found: typeof segment === 'string' ? segment : checkSegment(segment, expected),
    }));
    return {
        accepted: checked.flatMap(({ found }) => (typeof found === 'string' ? [] : [found])),
        findings: checked.flatMap(({ from, found }) => (typeof found === 'string' ? [judge_refused(from, found)] : [])),
    };
}
const judge_refused = (from, why) => ({
    rule: 'shard-refused',
    level: 'error',
    message: `the segment in ${from} is refused: ${why}`,
    file: 'bench/manifest.toml',
    line: 1,
    remedy: 'See who made it; measure the shard again if it was damaged on its way.',
});
/** Judged again, a shard that is in the history already is not recorded twice. */
const unrecorded = (setting, parts) => parts.filter(({ header }) => !isRecorded(setting, header));
//# sourceMappingURL=judge.js.map
;// CONCATENATED MODULE: ./build/src/core/shards/balance.js
/**
 * Spreads loads over at most `most` groups so that the longest group is short: longest first, each to the group that
 * has least so far (Graham 1969; at most 4/3 of the best). Loads of equal length keep their order; no group is empty.
 */
function balance(loads, most) {
    const groups = Array.from({ length: Math.min(most, loads.length) }, () => ({
        seconds: 0,
        loads: [],
    }));
    for (const load of loads.toSorted((a, b) => b.seconds - a.seconds)) {
        const lightest = groups.reduce((best, group) => group.seconds < best.seconds || (group.seconds === best.seconds && isShorter(group, best))
            ? group
            : best);
        lightest.loads.push(load);
        lightest.seconds += load.seconds;
    }
    return groups.map((group) => group.loads);
}
/** Loads that are said to take no time must still not all fall to one group. */
const isShorter = (a, b) => a.loads.length < b.loads.length;
//# sourceMappingURL=balance.js.map
;// CONCATENATED MODULE: ./build/src/app/shards/plan.js





/** More jobs than this GitHub does not start for one matrix. */
const mostShards = 256;
/** Plans from the base side what each machine measures. Measures nothing and writes nothing. */
async function planShards(world, request, spread) {
    const prepared = await prepare(world, request);
    const folder = request.store ?? world.host.storeFolder(prepared.plan.project, prepared.storeName);
    const opened = await world.histories.open(folder, { verify: request.verifyStore });
    const history = 'history' in opened ? opened.history : null;
    try {
        const anchored = history === null ? null : await withAnchors(world, prepared, history);
        const work = await workOf(world, anchored ?? prepared, anchored?.history ?? null, spread.pool);
        const { head, base } = prepared.site.commits;
        const { findings } = prepared.changes;
        return { head, base, findings, ...spreadOver(prepared.plan.project, history, work, spread) };
    }
    finally {
        history?.close();
    }
}
function spreadOver(project, history, { units: all, k }, { shards: most, pool }) {
    const units = all.filter(({ asked }) => asked.length > 0);
    const known = units.map(({ benchmark }) => storedSeconds(history, project, benchmark));
    const usual = plan_middle(known.filter((seconds) => seconds !== null));
    const loads = units.map((item, index) => ({ item, seconds: known[index] ?? usual }));
    const groups = balance(loads, Math.min(most, Math.floor(mostShards / pool)));
    const counts = groups.map((group) => group.reduce((sum, { item }) => sum + expectedMetrics(history, project, openIn(item)), 0));
    const shards = groups.flatMap((group, at) => Array.from({ length: pool }, (_, runner) => ({
        ...{ index: at * pool + runner + 1, of: groups.length * pool, pool, part: runner + 1 },
        contests: group.flatMap(({ item }) => item.asked),
        elsewhere: k - counts[at],
    })));
    const seconds = groups.flatMap((group) => Array.from({ length: pool }, () => group.reduce((sum, load) => sum + load.seconds / pool, 0)));
    return { shards, seconds, k };
}
/** What is left of a benchmark's contests. */
const openIn = ({ benchmark, contests, ended }) => ({
    benchmark,
    contests: contests.filter((contest) => !ended.some(({ rule }) => rule === contest.rule)),
});
/** What is not known takes as long as the others usually do. */
function plan_middle(seconds) {
    return seconds.toSorted((a, b) => a - b)[seconds.length >> 1] ?? 1;
}
//# sourceMappingURL=plan.js.map
;// CONCATENATED MODULE: ./build/src/core/shards/parsed.js
/** The value of a JSON text; undefined where it is none. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=parsed.js.map
;// CONCATENATED MODULE: ./build/src/core/shards/outcomes.js



const outcomes_words = schemas/* string */.YjP().check(api/* _maxLength */.Eb(10_000));
const outcomes_outcomes = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    contests: schemas/* array */.YOg(schemas/* strictObject */.rej({
        benchmark: outcomes_words,
        subject: outcomes_words,
        rule: schemas/* nullable */.mee(outcomes_words),
        stop: schemas/* enum */.k5n([
            ...['decided', 'max-pairs', 'budget', 'head-failed', 'base-failed', 'both-failed'],
            ...['skipped', 'corpus-drift', 'complete', 'interrupted'],
        ]),
        message: schemas/* nullable */.mee(outcomes_words),
    }))
        .check(api/* _maxLength */.Eb(100_000)),
});
/** Reads what another machine wrote. */
function readOutcomes(bytes) {
    const read = outcomes_outcomes.safeParse(parsed(new TextDecoder().decode(bytes)));
    if (read.success)
        return (0,problem.ok)(read.data);
    const [issue] = read.error.issues;
    const where = { file: 'outcomes.json', key: issue?.path.join('.') ?? '' };
    const what = `it is not what "measure" writes: ${issue?.message ?? 'not readable'}`;
    return (0,problem/* fail */.fJ)({ where, what, hint: 'measure this shard again' });
}
//# sourceMappingURL=outcomes.js.map
;// CONCATENATED MODULE: ./build/src/app/shards/segment.js


/** Names and largest sizes of a segment's files. Nothing else in its folder is looked at. */
const segmentFiles = { 'store.db': 64 * 1024 * 1024, 'outcomes.json': 4 * 1024 * 1024 };
/** Writes a segment into a fresh folder. */
async function writeSegment(world, folder, segment) {
    const opened = await world.histories.open(folder, { verify: false, write: true });
    if (opened.state !== 'absent')
        throw new Error(`${folder} holds a store already`);
    opened.history.append(segment.session);
    await opened.history.save();
    opened.history.close();
    await world.files.writeAtomic(`${folder}/outcomes.json`, `${JSON.stringify(segment.outcomes)}\n`);
}
/**
 * Reads a segment that may be anybody's: regular files of a bounded size, a store with the very schema, every hash
 * right, and one session. Answers why it cannot be used as a text.
 */
async function readSegment(world, folder) {
    const own = await world.files.makeTemporaryFolder('benchgate-segment-');
    try {
        const outcomes = await outcomesIn(world, folder);
        if (typeof outcomes === 'string')
            return outcomes;
        const session = await sessionIn(world, folder, own);
        return typeof session === 'string' ? session : { session, outcomes };
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.Mm)
            return error.problems.map(({ what }) => what).join('; ');
        return `it cannot be read: ${error.message}`;
    }
    finally {
        await world.files.remove(own);
    }
}
async function outcomesIn(world, folder) {
    const bytes = await bytesOf(world, folder, 'outcomes.json');
    if (typeof bytes === 'string')
        return bytes;
    const read = readOutcomes(bytes);
    return read.ok ? read.value : read.problems.map(problem/* showProblem */.Hi).join('; ');
}
async function bytesOf({ files }, folder, name) {
    const read = await files.readResult(`${folder}/${name}`, segmentFiles[name]);
    switch (read.state) {
        case 'read':
            return read.bytes;
        case 'absent':
            return `it has no ${name}`;
        case 'refused':
            return `${name} is refused: ${read.reason}`;
    }
}
/** The store's bytes go to a folder of our own first: whatever else lies beside them is not looked at. */
async function sessionIn(world, folder, own) {
    const bytes = await bytesOf(world, folder, 'store.db');
    if (typeof bytes === 'string')
        return bytes;
    await world.files.write(`${own}/store.db`, bytes);
    const opened = await world.histories.open(own, { verify: true });
    if (opened.state === 'absent')
        return 'its store is gone';
    if (opened.state !== 'open')
        return `its store is ${opened.state}: ${opened.reason}`;
    const { history, damage } = opened;
    try {
        if (damage.length > 0)
            return `its store is damaged: ${damage[0].what}`;
        const ids = history.sessions().map(({ id }) => id);
        if (ids.length !== 1)
            return `its store holds ${ids.length} sessions, not one`;
        return history.session(ids[0]);
    }
    finally {
        history.close();
    }
}
//# sourceMappingURL=segment.js.map
// EXTERNAL MODULE: ./build/src/edge/storage/client-process.js + 1 modules
var client_process = __webpack_require__(6986);
;// CONCATENATED MODULE: ./build/src/core/shards/shard.js



const shard_count = schemas/* int */.Whr().check(api/* _positive */.NC());
const contest = schemas/* strictObject */.rej({
    benchmark: schemas/* string */.YjP(),
    subject: schemas/* string */.YjP(),
    /** The baseline rule and the commit it resolved to; null for runs of head alone. */
    rule: schemas/* nullable */.mee(schemas/* string */.YjP()),
    commit: schemas/* nullable */.mee(schemas/* string */.YjP().check(api/* _regex */.Fk(/^[0-9a-f]{40,64}$/))),
    /** Which attempt against that commit it is where it begins anew; null: not counted. */
    attempt: schemas/* nullable */.mee(shard_count),
    /** Undecided pairs of these commits that the history holds, and the fingerprint of the machine that may go on. */
    before: schemas/* nullable */.mee(schemas/* strictObject */.rej({ machine: schemas/* string */.YjP(), pairs: shard_count })),
});
/** The shape of a shard, for those who check or describe it. */
const shard = schemas/* strictObject */.rej({
    /** Counts from 1. */
    index: shard_count,
    of: shard_count,
    contests: schemas/* array */.YOg(contest).check(api/* _minLength */.m9(1)),
    /** How many metrics the pairs of the other shards decide. */
    elsewhere: schemas/* int */.Whr().check(api/* _nonnegative */.UI()),
    /** Runners that measure the same contests, each its share of a fixed number of pairs; 1: this one alone. */
    pool: shard_count,
    /** Which of them this is, from 1. */
    part: shard_count,
});
/** `3/8` */
const shard_nameOf = ({ index, of }) => `${index}/${of}`;
/** Reads the JSON text that `plan` gave for a shard. */
function readShard(text) {
    const read = shard.safeParse(parsed(text));
    if (read.success)
        return (0,problem.ok)(read.data);
    const [issue] = read.error.issues;
    return (0,problem/* fail */.fJ)({
        where: { file: 'shard', key: issue?.path.join('.') ?? '' },
        what: `this is no shard of a plan: ${issue?.message ?? 'not readable'}`,
        hint: 'hand over one entry of what "benchgate plan --json" prints under shards, unchanged',
    });
}
//# sourceMappingURL=shard.js.map
;// CONCATENATED MODULE: ./build/src/app/shards/measure.js








/** Measures one shard. It opens no store; `request.store` is where the journal is kept meanwhile. */
async function measureShard(world, request, shard, measurer) {
    const prepared = await prepare(world, request);
    const contests = await contestsOfShard(world, prepared, shard);
    const { site, plan } = prepared;
    const store = request.store ?? (await world.files.makeTemporaryFolder('benchgate-shard-'));
    const fixedPairs = pairsEach(plan.gate, shard.pool);
    const job = await jobOf(world, {
        ...{ request, site, plan, contests, parents: [], store },
        ...{ kind: 'run', fixedPairs },
    });
    const header = { ...job.header, shard: shard_nameOf(shard) };
    const measured = await measureAll(world, { ...job, header, elsewhere: shard.elsewhere }, measurer);
    return segmentOf(world, job, { header, measured });
}
function segmentOf(world, { plan }, { header, measured }) {
    const { runSets, findings, complete } = measured;
    return {
        session: {
            header: { ...header, endedAt: world.clock.now(), complete },
            ...{ runSets, findings, reports: [], verdicts: [], pointerMoves: [] },
        },
        outcomes: {
            version: 1,
            contests: measured.contests.map(({ benchmark: index, rule, stop, message }) => {
                const { name, subject } = plan.benchmarks[index];
                return { benchmark: name, subject: subject.id, rule, stop, message: message?.slice(0, 9000) ?? null };
            }),
        },
    };
}
/** The shard's contests in this commit's own plan, or what is wrong with them. */
async function contestsOfShard(world, prepared, shard) {
    const contests = [];
    for (const asked of shard.contests) {
        contests.push((0,problem/* orThrow */.aU)(await contestOf(world, prepared, { asked, shard })));
    }
    return contests;
}
async function contestOf(world, { plan, site }, { asked, shard }) {
    const { benchmark: name, subject, rule, commit } = asked;
    const benchmark = plan.benchmarks.findIndex((one) => one.name === name && one.subject.id === subject);
    if (benchmark < 0)
        return (0,problem/* fail */.fJ)(notPlanned(asked, shard));
    const { head } = site.commits;
    const seed = world.host.sha256(`${commit ?? ''} ${head} ${name} ${subject}${seedSuffix(shard)}`);
    if (rule === null || commit === null)
        return {
            ok: true,
            value: { benchmark, rule: null, against: null, commit: null, attempt: null, orderSeed: seed },
        };
    const clone = {
        repository: site.repository,
        mayFetch: world.host.environment('GITHUB_ACTIONS') === 'true',
    };
    const found = await present(world, clone, { commit, name: `commit of ${rule}`, depth: 0 });
    if (!found.ok)
        return found;
    const against = rule === 'paired:best' ? 'anchor' : 'base';
    const past = pastOf(asked, fingerprint(world.host.machine(plan.machine.label)));
    return { ok: true, value: { benchmark, rule, against, commit, ...past, orderSeed: seed } };
}
/** Pairs of several machines are never put together: on another one the contest begins anew. */
function pastOf({ attempt, before }, here) {
    if (before?.machine === here)
        return { attempt: null, before: before.pairs };
    if (attempt === null)
        return { attempt: null };
    return { attempt: { number: attempt, earlier: [], machine: null, family: 0 } };
}
const notPlanned = ({ benchmark, subject }, shard) => ({
    where: { file: 'shard', key: 'contests' },
    what: `shard ${shard_nameOf(shard)} names ${benchmark} [${subject}], which the plan of this commit does not have`,
    hint: 'check out the commit that was planned, with the same inputs',
});
//# sourceMappingURL=measure.js.map
;// CONCATENATED MODULE: ./build/src/action/measuring.js
















const exitInternal = 70;
/** Measures one shard and hands its segment over as an artifact. No history is opened and no token is used. */
async function runMeasure(event) {
    if ((0,signing_input/* inputKeys */.n)() !== null)
        throw new problem/* ProblemError */.Mm([keyWhereMeasured]);
    const shard = (0,problem/* orThrow */.aU)(readShard((0,action_settings/* input */.hF)('shard')));
    const folder = temporaryFolder();
    const request = (0,action_settings/* gateRequest */.tV)(event, (0,external_node_path_.join)(folder, 'journal'), []);
    const { loaded } = await readManifest({ files: files/* files */.a }, request.project, request.manifest);
    const world = (0,edge_world/* realWorld */.b)(false);
    const segment = await measureShard(world, request, shard, measurer(commandLine(), { quiet: false, verbose: false }));
    const { store, deadline, retentionDays } = (0,action_settings/* storageSettings */.db)(loaded, event);
    const name = `${segmentPrefix(store)}${shard.index}`;
    const packed = (0,external_node_path_.join)(folder, 'segment');
    await writeSegment(world, packed, segment);
    const job = { call: 'artifact-save', folder: packed, name, retentionDays };
    const saved = await (0,client_process/* callClient */.w)(job, deadline);
    if (saved.state !== 'saved') {
        core/* setFailed */.C1(`benchgate: the segment of shard ${shard_nameOf(shard)} could not be handed over: ${saved.reason}`);
        return exitInternal;
    }
    (0,publish/* setOutput */.uH)('segment', name);
    return answerOf(segment, `shard ${shard_nameOf(shard)}: handed over as ${saved.as}`);
}
const keyWhereMeasured = {
    where: { file: 'workflow', key: 'with.signing-key' },
    what: 'a job that only measures signs nothing, and the code that it measures could read the key',
    hint: 'give signing-key to the jobs with command: plan and command: judge',
};
/** A crash of a benchmark is for the judging to say; only what was cut short fails here. */
function answerOf({ session: { header } }, said) {
    core/* info */.pq(said);
    if (header.complete)
        return 0;
    core/* setFailed */.C1('benchgate: the measuring was cut short; what was measured was handed over');
    return exitInternal;
}
/** Every segment of a run is called this and its shard's number. */
const segmentPrefix = (store) => `${store}-shard-`;
//# sourceMappingURL=measuring.js.map
;// CONCATENATED MODULE: ./build/src/action/judging.js














/** Judges what the measuring jobs handed over: of this run, or on workflow_run of the one that ended. */
async function runJudge(event) {
    const pool = (0,action_settings/* whole */.WQ)('pool', mostShards);
    const request = event.name === 'workflow_run' ? await requestOfChange(event) : (0,action_settings/* gateRequest */.tV)(event, '', []);
    return withHistory(event, request, async (full) => {
        const delivered = await fetchSegments(event, full);
        return judgeShards((0,edge_world/* realWorld */.b)(false), full, { delivered, pool });
    });
}
/** The request of a pull request whose run has ended: everything in it comes from GitHub, nothing from what it left. */
async function requestOfChange(event) {
    const request = (0,action_settings/* gateRequest */.tV)(event, '', []);
    const { token, runId } = needed(event);
    const found = await (0,client_process/* callClient */.w)({ call: 'run-lookup', token, runId }, (0,action_settings/* whole */.WQ)('storage-timeout'));
    if (found.state === 'failed')
        throw new problem/* ProblemError */.Mm([unknownChange(found.reason)]);
    const world = (0,edge_world/* realWorld */.b)(false);
    const repository = (0,problem/* orThrow */.aU)(await world.git.repository(request.project));
    const head = (0,problem/* orThrow */.aU)(await judgedMerge(world, repository, found));
    core/* info */.pq(`judging pull request ${found.number}${found.isFork ? ', from a fork' : ''}: ${found.headSha}`);
    return { ...request, head, occasion: { ...request.occasion, ...changeOf(found) } };
}
const changeOf = ({ number, headSha, baseBranch }) => ({
    event: 'pull_request',
    branch: `${number}/merge`,
    onDefaultBranch: false,
    ...{ headSha, baseBranch, baseSha: null },
});
function needed({ triggeringRun }) {
    const token = (0,action_settings/* input */.hF)('token');
    if (token === '' || triggeringRun === null)
        throw new problem/* ProblemError */.Mm([unknownChange('the token is missing')]);
    return { token, runId: triggeringRun };
}
const unknownChange = (what) => ({
    where: { file: 'workflow', key: 'on.workflow_run' },
    what: `it cannot be told which change the run was about: ${what}`,
    hint: 'give the job actions: read, contents: read and pull-requests: read',
});
async function fetchSegments(event, request) {
    const { loaded } = await readManifest({ files: files/* files */.a }, request.project, request.manifest);
    const { store, deadline } = (0,action_settings/* storageSettings */.db)(loaded, event);
    const folder = (0,external_node_path_.join)(temporaryFolder(), 'segments');
    await files/* files */.a.makeFolder(folder);
    const place = event.name === 'workflow_run' ? needed(event) : { token: null, runId: null };
    const fetched = await (0,client_process/* callClient */.w)({ call: 'segments-load', folder, prefix: segmentPrefix(store), ...place, files: segmentFiles }, deadline);
    if (fetched.state === 'failed')
        throw new problem/* ProblemError */.Mm([unfetched(fetched.reason)]);
    const world = (0,edge_world/* realWorld */.b)(true);
    return Promise.all(fetched.segments.map(async (one) => ({
        from: one.from,
        segment: 'reason' in one ? one.reason : await readSegment(world, one.folder),
    })));
}
const unfetched = (reason) => ({
    where: { file: 'workflow', key: 'jobs' },
    what: `the segments of the measuring jobs could not be fetched: ${reason}`,
    hint: 'run this job again when the artifact service answers',
});
//# sourceMappingURL=judging.js.map
;// CONCATENATED MODULE: ./build/src/action/planning.js











/** Reads the history for its durations and says what each measuring job does. Runs no benchmark, saves nothing. */
async function runPlan(event) {
    const spread = { shards: (0,action_settings/* whole */.WQ)('shards', mostShards), pool: (0,action_settings/* whole */.WQ)('pool', mostShards) };
    const store = (0,external_node_path_.join)(temporaryFolder(), 'store');
    const request = (0,action_settings/* gateRequest */.tV)(event, store, []);
    const { loaded } = await readManifest({ files: files/* files */.a }, request.project, request.manifest);
    await files/* files */.a.makeFolder(store);
    const restored = await restoreHistory((0,action_services/* openServices */.N)((0,action_settings/* storageSettings */.db)(loaded, event)), store);
    (0,publish/* annotate */.fz)(restored.findings.filter(({ level }) => level !== 'note'));
    (0,publish/* setOutput */.uH)('restored-from', restored.from ?? '');
    const plan = await planShards((0,edge_world/* realWorld */.b)(false), request, spread);
    (0,publish/* setOutput */.uH)('base', plan.base === plan.head ? '' : plan.base);
    (0,publish/* setOutput */.uH)('matrix', JSON.stringify({ include: plan.shards.map(entryOf) }));
    (0,publish/* setOutput */.uH)('shards', String(plan.shards.length));
    for (const [index, shard] of plan.shards.entries()) {
        const names = [...new Set(shard.contests.map(({ benchmark }) => benchmark))].join(', ');
        process.stdout.write(`shard ${shard_nameOf(shard)}: about ${plan.seconds[index].toFixed(1)} s: ${names}\n`);
    }
    return 0;
}
/** `name` is for people, in the name of the job. */
const entryOf = (shard) => ({ name: shard_nameOf(shard), shard: JSON.stringify(shard) });
//# sourceMappingURL=planning.js.map
// EXTERNAL MODULE: ./build/src/action/refusal.js
var refusal = __webpack_require__(3548);
;// CONCATENATED MODULE: ./build/src/core/documents/store.js


const day = (time) => time === null ? 'none' : new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
function infoText(info) {
    const perRun = info.bytesPerRun === null ? '' : ` (${Math.round(info.bytesPerRun)} B a run)`;
    const { growthPerMonth, archived } = info;
    return [
        `${info.file}: ${quantity(info.bytes, 'B')}${perRun}`,
        ...(growthPerMonth === null ? [] : [`grows by ${quantity(growthPerMonth, 'B')} a month`]),
        `${count(info.sessions, 'session')}, ${count(info.runs, 'run')}, ${count(info.reports, 'report')}`,
        ...(archived > 0 ? [`the runs of ${count(archived, 'session')} are in an archive`] : []),
        `oldest ${day(info.oldest)}, newest ${day(info.newest)}`,
        ...Object.entries(info.signed).map(([key, sessions]) => `${count(sessions, 'session')} signed by key ${printable(key)}`),
        ...info.heads.map((head) => `head ${head}`),
        '',
    ].join('\n');
}
const store_lines = (problems) => problems.map(({ session, what }) => `  ${session === null ? 'file' : `session ${session.slice(0, 12)}`}: ${what}`);
function verificationText({ file, problems, good, archived }) {
    const elsewhere = archived.length > 0 ? `, ${archived.length} of them without their runs (archived)` : '';
    if (problems.length === 0)
        return `${file}: all ${count(good.length, 'session')} verify${elsewhere}.\n`;
    return [
        `${file}: ${count(problems.length, 'problem')}; ${count(good.length, 'session')} still good${elsewhere}.`,
        ...store_lines(problems),
        '',
    ].join('\n');
}
function repairText({ file, keptAs, wrong, good, problems }) {
    const sessions = count(good.length, 'session');
    return [
        keptAs === null
            ? `${file}: nothing to repair in ${sessions}.`
            : `${file}: written anew with ${sessions} that are good; the damaged file is kept as ${keptAs}.`,
        ...store_lines(wrong),
        ...(problems.length > 0 ? ['What no repair can mend; a merge with another copy may:'] : []),
        ...store_lines(problems),
        '',
    ].join('\n');
}
function signingText({ file, dryRun, key, sessions }) {
    const did = dryRun ? 'would be signed' : 'signed';
    return [
        ...sessions.map((session) => `  ${signedSession(session)}`),
        `${file}: ${(0,numbers/* count */.U9)(sessions.length, 'session')} ${did} by key ${key}${dryRun ? '; nothing was written' : ''}.`,
        '',
    ].join('\n');
}
/** One session as it must be looked at before somebody vouches for it. */
const signedSession = ({ id, event, branch, gitSha, startedAt }) => (0,parts_printable/* printable */.g)(`${id.slice(0, 12)}: ${event} on ${branch ?? 'no branch'} of ${gitSha.slice(0, 10)}, ${day(startedAt)}`);
function compactionText(compaction) {
    const { file, dryRun, before, sessions, runs, bytesBefore, bytesAfter, archive } = compaction;
    if (sessions === 0)
        return `${file}: no session from before ${day(before)} has runs to move.\n`;
    const size = `${quantity(bytesBefore, 'B')} → ${quantity(bytesAfter, 'B')}`;
    const moved = `${count(runs, 'run')} of ${count(sessions, 'session')} from before ${day(before)}`;
    return dryRun
        ? `${file}: ${moved} would move to an archive (${size}); nothing was written.\n`
        : `${file}: ${moved} moved to ${archive} (${size}); both verify.\n`;
}
//# sourceMappingURL=store.js.map
// EXTERNAL MODULE: ./build/src/edge/history/signing.js
var signing = __webpack_require__(3639);
// EXTERNAL MODULE: ./build/src/action/standing.js
var standing = __webpack_require__(3430);
;// CONCATENATED MODULE: ./build/src/action/signing.js




















/**
 * The owner's word for the history as it is: everything in it is signed, what was refused before too, and saved. Asked
 * for once when signing begins, and when a key is changed.
 */
async function runSign(event) {
    const keys = (0,signing_input/* inputKeys */.n)();
    if (keys === null)
        throw new problem/* ProblemError */.Mm([unfit('with.signing-key', 'there is no key to sign with')]);
    if (!(0,standing/* isHistory */.J)(event))
        throw new problem/* ProblemError */.Mm([unfit(`on.${event.name}`, 'only the default branch’s history is signed')]);
    const store = (0,external_node_path_.join)(temporaryFolder(), 'store');
    const { project, manifest } = (0,action_settings/* gateRequest */.tV)(event, store, []);
    const { loaded } = await readManifest({ files: files/* files */.a }, project, manifest);
    const services = (0,action_services/* openServices */.N)((0,action_settings/* storageSettings */.db)(loaded, event));
    await files/* files */.a.makeFolder(store);
    const restored = await restoreUnproven(services, store);
    (0,publish/* annotate */.fz)(restored.findings);
    (0,publish/* setOutput */.uH)('restored-from', restored.from ?? '');
    const history = await openedGood(store, restored);
    const unread = await takeRefused(history, store);
    signing_show(history, (0,signing/* signSessions */.Z)(history, history.ids(), keys, clock/* clock */.p.now()), keys.fingerprints[0]);
    await history.save();
    history.close();
    if (unread.length === 0)
        await files/* files */.a.remove((0,external_node_path_.join)(store, refusing/* refusedFile */.Fe));
    const saved = await (0,storing/* save */.UN)(services.places, store);
    (0,publish/* annotate */.fz)([...unread, ...saved.findings]);
    (0,publish/* setOutput */.uH)('saved-to', saved.savedTo.join(', '));
    const whole = saved.savedTo.length > 0;
    (0,publish/* setOutput */.uH)('decision', whole ? (unread.length === 0 ? 'PASS' : 'WARN') : 'ERROR');
    (0,publish/* setOutput */.uH)('exit-code', whole ? '0' : '70');
    if (!whole)
        core/* setFailed */.C1('benchgate: the signed history was saved nowhere');
    return whole ? 0 : 70;
}
/** Nobody gives his word for a history of which a part was lost on its way, or for the part that is left. */
async function openedGood(store, { maySave, findings }) {
    const opened = await histories/* fileHistories */.n.open(store, { verify: true });
    if (opened.state !== 'open' || !maySave)
        throw new problem/* ProblemError */.Mm([
            unfit('with.storages', 'no history could be restored whole, so nothing was signed'),
        ]);
    const lost = findings.filter(({ rule }) => rule === 'store-unreadable').map(({ message }) => message);
    const damage = opened.damage.length > 0 ? opened.notes : [];
    if (lost.length + damage.length === 0)
        return opened.history;
    opened.history.close();
    const what = `only a good history is signed; this one is damaged: ${[...lost, ...damage].join('; ')}`;
    throw new problem/* ProblemError */.Mm([unfit('with.storages', what, healFirst)]);
}
const healFirst = 'look at what was lost, run the gate on the default branch, which saves what is good to the storages, and sign then';
const byHand = 'run command: sign by hand (workflow_dispatch) on the default branch, with signing-key and the storages of your other jobs';
const unfit = (key, what, hint = byHand) => ({
    where: { file: 'workflow', key },
    what,
    hint,
});
/**
 * What was set aside for want of a signature; the owner signs it with the rest. A finding where not all of it could be
 * read: then the file is the only one that has it.
 */
async function takeRefused(history, store) {
    const refused = await (0,histories/* openStoreFile */.W)((0,external_node_path_.join)(store, refusing/* refusedFile */.Fe), false);
    if ('reason' in refused)
        return [refusedUnread(`${refused.state}: ${refused.reason}`)];
    history.merge(refused.history);
    refused.history.close();
    if (refused.state === 'absent' || refused.damage.length === 0)
        return [];
    return [refusedUnread(refused.notes.join('; '))];
}
const refusedUnread = (reason) => ({
    ...(0,storage_findings/* storageFailed */.Li)(`not all of what was refused before could be read, so ${refusing/* refusedFile */.Fe} stays beside the store: ${reason}`, `What could be read of it was signed. For the rest, see "benchgate store verify" of ${refusing/* refusedFile */.Fe}, or find an older copy of it in an artifact.`),
    rule: 'store-unreadable',
});
/** One line a session, so that the owner sees for what he has given his word. */
function signing_show(history, signed, key) {
    const wanted = new Set(signed);
    const sessions = history.sessions().filter(({ id }) => wanted.has(id));
    process.stdout.write((0,child_output/* withoutCommands */.D)(signingText({ file: 'the history', dryRun: false, key, sessions })));
}
//# sourceMappingURL=signing.js.map
;// CONCATENATED MODULE: ./build/src/action/main.js





















const exitBadData = 65;
const main_exitInternal = 70;
const runs = {
    gate: runGate,
    check: runCheck,
    plan: runPlan,
    measure: runMeasure,
    judge: runJudge,
    calibrate: runCalibrate,
    sign: runSign,
};
/** The Action's main: does what the input `command` says. Every error is shown once, here. */
async function main() {
    (0,signing_input/* holdKeys */.K)();
    (0,tiering/* optimiseLate */.x)();
    core/* saveState */.LZ('benchgate-main', 'started');
    try {
        const event = githubEvent(process.env);
        const command = (0,action_settings/* choice */.Yq)('command', refusal/* commands */.P) ?? 'gate';
        const refused = command === 'check' ? null : (0,refusal/* refusal */.x)(command, event);
        if (refused)
            throw new problem/* ProblemError */.Mm([refused]);
        return await runs[command](event);
    }
    catch (error) {
        return explain(error);
    }
}
/** Shows the plan of this event, or every problem of the manifest. */
async function runCheck(event) {
    const { project, manifest, cost, benchmarks } = (0,action_settings/* gateRequest */.tV)(event, '', []);
    const { loaded } = await readManifest({ files: files/* files */.a }, project, manifest);
    const request = { event: event.name, names: benchmarks, manifestHash: '', ...(cost ? { cost } : {}) };
    const checked = checkedPlan({ clock: clock/* clock */.p, host: host/* host */.Hc }, loaded, request);
    process.stdout.write((0,child_output/* withoutCommands */.D)(checkText(checked)));
    (0,publish/* annotate */.fz)(checked.advice);
    (0,publish/* setOutput */.uH)('decision', checked.advice.length > 0 ? 'WARN' : 'PASS');
    (0,publish/* setOutput */.uH)('exit-code', '0');
    return 0;
}
function explain(error) {
    (0,publish/* setOutput */.uH)('decision', 'ERROR');
    if (error instanceof problem/* ProblemError */.Mm) {
        const { problems, exitCode = null } = error;
        (0,publish/* annotate */.fz)(problems.map(({ where, what, hint }) => ({
            ...{ rule: 'problem', level: 'error', file: where.file, line: where.line ?? 1 },
            message: `${where.key ? `${where.key}: ` : ''}${what} (${hint})`,
        })));
        core/* info */.pq((0,child_output/* withoutCommands */.D)(problems.map(problem/* showProblem */.Hi).join('\n')));
        core/* setFailed */.C1(`benchgate: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`} to mend`);
        (0,publish/* setOutput */.uH)('exit-code', String(exitCode ?? exitBadData));
        return exitCode ?? exitBadData;
    }
    core/* setFailed */.C1(`benchgate: internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    (0,publish/* setOutput */.uH)('exit-code', String(main_exitInternal));
    return main_exitInternal;
}
//# sourceMappingURL=main.js.map

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

/***/ })

};
