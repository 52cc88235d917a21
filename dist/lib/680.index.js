export const id = 680;
export const ids = [680];
export const modules = {

/***/ 4571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ knownWords),
/* harmony export */   kp: () => (/* binding */ closest)
/* harmony export */ });
/* unused harmony export editDistance */
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

/***/ }),

/***/ 462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eD: () => (/* binding */ worstKind),
/* harmony export */   n2: () => (/* binding */ noEvidence),
/* harmony export */   r6: () => (/* binding */ evaluateExitCode),
/* harmony export */   sg: () => (/* binding */ dependsOnMachine)
/* harmony export */ });
/* unused harmony export verdictKinds */
const verdictKinds = (/* unused pure expression or super */ null && ([
    'PASS',
    'PROMOTE',
    'FAIL',
    'REJECT',
    'NEEDS_MORE_DATA',
    'INCONCLUSIVE',
    'NO_BASELINE',
    'NO_REFERENCE',
    'INCOMPARABLE',
    'MISSING',
    'SKIPPED',
    'ERROR',
]));
const noEvidence = {
    head: null,
    base: null,
    worse: null,
    low: null,
    high: null,
    confidence: null,
    pairs: null,
    pReject: null,
    pPass: null,
    absolute: false,
};
const storedGates = ['threshold', 'sigma', 'mann-whitney'];
/** True for a judgement of measured values that another machine, or another hour, would have given differently. */
const dependsOnMachine = ({ gate, metric, policy }) => metric !== null &&
    (gate === 'paired' ||
        (storedGates.includes(gate) && policy !== null && !policy.exact && !policy.machineIndependent));
/** Worst first; a benchmark takes the worst of its metrics. */
const severity = [
    'ERROR',
    'FAIL',
    'REJECT',
    'MISSING',
    'NO_REFERENCE',
    'INCOMPARABLE',
    'NO_BASELINE',
    'INCONCLUSIVE',
    'NEEDS_MORE_DATA',
    'SKIPPED',
    'PASS',
    'PROMOTE',
];
function worstKind(kinds) {
    return severity.find((kind) => kinds.includes(kind));
}
/** The exit code of `evaluate` (001's codes; errors are 64 and up). */
function evaluateExitCode(kind) {
    switch (kind) {
        case 'PASS':
        case 'PROMOTE':
        case 'SKIPPED':
            return 0;
        case 'FAIL':
        case 'REJECT':
            return 1;
        case 'NEEDS_MORE_DATA':
        case 'INCONCLUSIVE':
        case 'NO_BASELINE':
        case 'NO_REFERENCE':
        case 'INCOMPARABLE':
        case 'MISSING':
            return 2;
        case 'ERROR':
            return 70;
    }
}
//# sourceMappingURL=verdict.js.map

/***/ }),

/***/ 8405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ firstRejectingLook),
/* harmony export */   GD: () => (/* binding */ sequentialP),
/* harmony export */   TU: () => (/* binding */ inSight),
/* harmony export */   dP: () => (/* binding */ lookRange),
/* harmony export */   wx: () => (/* binding */ schedulesOf)
/* harmony export */ });
/* unused harmony exports scheduleOf, enoughPairs */
/* harmony import */ var _signed_rank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1180);

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
const short = { looks: [6, 7, 8, 9, 10, 12, 14, 16, 19, 22, 26, 30, 35, 42], weight: 0.2 };
/** Fewer looks, and late ones: what they leave for each of them is what finds small changes among many metrics. */
const long = { looks: [6, 8, 12, 16, 22, 30, 42, 60, 85, 120], weight: 0.17 };
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
    const all = [...new Set([...short.looks, ...long.looks])].sort((a, b) => a - b);
    const looks = all.filter((look) => look >= minPairs && look <= maxPairs);
    return {
        looks,
        long: looks.map((look) => weightIn(long, look)),
        short: looks.map((look) => weightIn(short, look)),
        scores: 'capped',
        sightFrom: short.looks.at(-1),
    };
}
/** The first look that there can be, and the last. */
const lookRange = {
    first: firstLook,
    last: Math.max(...long.looks, ...short.looks, lastEven),
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
    const found = looks.findIndex((look, i) => 2 ** -look / weights[i] <= alpha / family + _signed_rank_js__WEBPACK_IMPORTED_MODULE_0__/* .slack */ .$);
    return looks[found] ?? null;
}
/** The sequential p value after the last of `ps`: min p/v, capped at 1; valid at any stopping time in the schedule. */
function sequentialP(ps, weights) {
    return ps.reduce((least, p, i) => (weights[i] > 0 ? Math.min(least, p / weights[i]) : least), 1);
}
//# sourceMappingURL=looks.js.map

/***/ }),

/***/ 1180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ slack),
/* harmony export */   Mg: () => (/* binding */ logQuantum),
/* harmony export */   ce: () => (/* binding */ walshRank),
/* harmony export */   rn: () => (/* binding */ signedRankP)
/* harmony export */ });
/* unused harmony export signedRank */
/* harmony import */ var _special_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6758);

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
        return (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .notZero */ .Up)(nullTable(n, scores)[doubledT / 2]);
    const unit = groups.reduce((common, { doubledScore }) => gcd(common, doubledScore), 0);
    const weights = [];
    for (const { doubledScore, count } of groups) {
        for (let i = 0; i < count; i++)
            weights.push(doubledScore / unit);
    }
    return (0,_special_js__WEBPACK_IMPORTED_MODULE_0__/* .notZero */ .Up)(coinSumTail(weights, doubledT / unit));
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
function walshRank(n, level) {
    const table = nullTable(n);
    let k = 0;
    while (k < table.length && table[k] <= level + slack)
        k++;
    return k;
}
//# sourceMappingURL=signed-rank.js.map

/***/ }),

/***/ 6758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   Up: () => (/* binding */ notZero),
/* harmony export */   g_: () => (/* binding */ studentUpperTail)
/* harmony export */ });
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

/***/ }),

/***/ 6524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ files)
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

/***/ }),

/***/ 3000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Lm: () => (/* binding */ yesNo),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   cR: () => (/* binding */ seed),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   kw: () => (/* binding */ risk),
/* harmony export */   n$: () => (/* binding */ moment),
/* harmony export */   nL: () => (/* binding */ numbers),
/* harmony export */   v3: () => (/* binding */ placeChecks),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _core_manifest_suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4571);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9862);



const isText = (value) => typeof value === 'string';
const text = { must: 'be text', holds: isText };
const filled = {
    must: 'be text that is not blank',
    required: true,
    holds: (value) => isText(value) && value.trim() !== '',
};
const yesNo = { must: 'be true or false', holds: (value) => typeof value === 'boolean' };
const amount = {
    must: 'be a finite number from 0 on',
    holds: (value) => Number.isFinite(value) && Number(value) >= 0,
};
const risk = {
    must: 'be a risk above 0 and at most 0.5',
    holds: (value) => typeof value === 'number' && value > 0 && value <= 0.5,
};
const texts = {
    must: 'be text or an array of texts',
    holds: (value) => isText(value) || (Array.isArray(value) && value.every(isText)),
};
const numbers = {
    must: 'be an array of finite numbers, at least one',
    required: true,
    holds: (value) => Array.isArray(value) && value.length > 0 && value.every(Number.isFinite),
};
const commit = {
    must: 'be the start of a commit id',
    holds: (value) => isText(value) && /^[0-9a-f]{1,64}$/.test(value),
};
const moment = {
    must: 'be a Date or a time such as 2026-11-20T12:00:00Z',
    holds: (value) => (isText(value) || value instanceof Date) && !Number.isNaN(new Date(value).getTime()),
};
/** As `metaSeed` comes out of a result: decimal text; a bigint, or a number that is exact. */
const seed = {
    must: 'be a whole number below 2^63: a bigint, its decimal text, or a safe integer',
    holds: (value) => (typeof value === 'bigint' ||
        Number.isSafeInteger(value) ||
        (isText(value) && /^-?\d{1,19}$/.test(value))) &&
        BigInt.asIntN(64, BigInt(value)) ===
            BigInt(value),
};
const whole = (least) => ({
    must: `be a whole number from ${least} on`,
    holds: (value) => Number.isSafeInteger(value) && Number(value) >= least,
});
const oneOf = (...words) => ({
    must: `be one of ${words.join(', ')}`,
    holds: (value) => isText(value) && words.includes(value),
});
/** Checks of the options that every operation on a project takes. */
const placeChecks = { project: text, store: text, home: text };
/** What may be left out is an option; what is required is an argument of its own. */
const optionNames = (checks) => Object.keys(checks).filter((key) => !checks[key].required || key === 'reason');
/** Throws UsageError with everything that is wrong with the values of `call`, unknown names too. */
function check(call, values, checks) {
    const given = new Map(Object.entries(values));
    const where = (key) => ({ file: `${call}()`, key });
    const unknown = [...given.keys()]
        .filter((key) => checks[key] === undefined)
        .map((key) => ({
        where: where(key),
        what: 'there is no such option',
        hint: (0,_core_manifest_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .knownWords */ .L3)(key, optionNames(checks)),
    }));
    const wrong = Object.entries(checks).flatMap(([key, { must, required, holds }]) => {
        const value = given.get(key);
        if (value === undefined ? !required : holds(value))
            return [];
        const what = value === undefined ? `${key} is missing` : `${key} is ${shown(value)}`;
        return [{ where: where(key), what, hint: `it must ${must}` }];
    });
    const problems = [...unknown, ...wrong];
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(problems.map(_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .showProblem */ .Hi).join('\n'), problems);
}
/** Throws UsageError for one thing that the values are not together. */
function refuse(call, key, what, hint) {
    const problem = { where: { file: `${call}()`, key }, what, hint };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb((0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .showProblem */ .Hi)(problem), [problem]);
}
function shown(value) {
    if (typeof value === 'string')
        return JSON.stringify(value.slice(0, 60));
    return Array.isArray(value) ? 'an array that is not of this kind' : String(value).slice(0, 60);
}
//# sourceMappingURL=checked.js.map

/***/ })

};
