export const id = 9453;
export const ids = [9453];
export const modules = {

/***/ 6292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ trend_command)
});

// EXTERNAL MODULE: ./build/src/app/trends.js + 9 modules
var app_trends = __webpack_require__(3533);
// EXTERNAL MODULE: ./build/src/core/documents/parts/numbers.js
var numbers = __webpack_require__(9391);
// EXTERNAL MODULE: ./build/src/core/documents/parts/printable.js
var printable = __webpack_require__(1770);
// EXTERNAL MODULE: ./build/src/core/documents/parts/row.js
var row = __webpack_require__(5021);
;// CONCATENATED MODULE: ./build/src/core/documents/trend.js



/** Trends and what they found as one JSON object; an end of an interval that is not bounded is null. */
function trendJson(trends, findings) {
    return `${JSON.stringify({ trends, findings }, null, 2)}\n`;
}
/** Trends for people: a line for each benchmark and metric, under it every change of its level. */
function trendText(trends, asked) {
    if (trends.length === 0) {
        const what = asked === null ? '' : ` of ${(0,printable/* printable */.g)(asked)}`;
        return `No stored report${what} of a lasting commit matches.\n`;
    }
    return trends.map((trend) => `${trendLines(trend).join('\n')}\n`).join('\n');
}
function trendLines(trend) {
    const { overall, branch, reports, metrics } = trend;
    const where = branch === null ? '' : ` on ${(0,printable/* printable */.g)(branch)}`;
    return [
        `${(0,printable/* printable */.g)((0,row/* subjectOf */.et)(trend))}: ${overall} (${(0,numbers/* count */.U9)(reports, 'report')}${where})`,
        ...metrics.flatMap(metricLines),
    ];
}
function metricLines(metric) {
    const { word, unit, first, last, reports, changes } = metric;
    const values = `${(0,numbers/* quantity */.au)(first, unit)} → ${(0,numbers/* quantity */.au)(last, unit)} in ${(0,numbers/* count */.U9)(reports, 'report')}`;
    const found = changes.length === 0
        ? [`no lasting change in ${seenIn(metric)}`]
        : [`lasting changes in ${seenIn(metric)}:`, ...changes.flatMap((each) => changeLines(each, unit))];
    return [
        `  ${(0,printable/* printable */.g)(metric.metric)}: ${word ?? 'direction unknown'}, ${values}${leftOut(metric)}`,
        ...found.map((line) => `    ${line}`),
    ];
}
function changeLines(each, unit) {
    const { size, before, after, firm } = each;
    const [low, high] = size < 0 ? [-each.high, -each.low] : [each.low, each.high];
    const interval = `${(0,numbers/* percent */.KN)(Math.abs(size))} (${(0,numbers/* percent */.KN)(low)} to ${(0,numbers/* percent */.KN)(high)})`;
    return [
        `${day(each)}  ${wordsOf(each)} by ${interval}, ${(0,numbers/* quantity */.au)(before, unit)} → ${(0,numbers/* quantity */.au)(after, unit)}`,
        `            in ${placeOf(each)}`,
        ...(firm ? [] : ['            provisional: too few reports came after it']),
    ];
}
const seenIn = ({ basis, anchor, analysed }) => basis === 'anchor'
    ? `${(0,numbers/* count */.U9)(analysed, 'ratio')} to ${(0,printable/* printable */.g)(anchor ?? 'the anchor')}`
    : `${(0,numbers/* count */.U9)(analysed, 'stored value')}`;
function leftOut({ leftOut: reasons }) {
    const parts = Object.entries(reasons).map(([reason, n]) => `${n} ${reason}`);
    return parts.length === 0 ? '' : ` (left out: ${parts.join(', ')})`;
}
function wordsOf({ kind, size }) {
    switch (kind) {
        case 'worse':
            return 'worse';
        case 'better':
            return 'better';
        case 'shifted':
            return size > 0 ? 'up' : 'down';
    }
}
const day = ({ range }) => new Date(range.bad.at).toISOString().slice(0, 10);
function placeOf({ range, wideRange }) {
    const [wide, likeliest] = [rangeOf(wideRange), rangeOf(range)];
    return wide === likeliest ? wide : `${wide}, likeliest ${likeliest}`;
}
const rangeOf = ({ good, bad }) => `${good.gitSha.slice(0, 10)}..${bad.gitSha.slice(0, 10)}`;
//# sourceMappingURL=trend.js.map
;// CONCATENATED MODULE: ./build/src/core/trends/findings.js
/**
 * What a reader must see of a trend: each firm change. One for the worse that pairs show is a warning; stored values
 * of different jobs move by themselves, so theirs is a note, and so is a change for the better.
 */
function findingsOf(trend, placeOf) {
    return trend.metrics.flatMap((metric) => metric.changes.filter(({ firm }) => firm).map((change) => findingOf(trend, metric, change, placeOf)));
}
function findingOf({ benchmark, subject }, { metric, basis }, change, placeOf) {
    const { good, bad } = change.wideRange;
    return {
        rule: 'level-change',
        level: change.kind === 'worse' && basis === 'anchor' ? 'warning' : 'note',
        message: `${benchmark}: ${metric} ${verb(change)} by ${share(Math.abs(change.size))} for good, in a commit after ${findings_short(good.gitSha)} up to ${findings_short(bad.gitSha)}.`,
        ...placeOf(benchmark),
        ...{ benchmark, subject, metric },
        remedy: basis === 'anchor'
            ? `Find the commit: benchgate bisect ${benchmark}.`
            : `Find the commit: benchgate bisect ${benchmark}. It compares the ends side by side first, since stored values of different jobs also move with the machine.`,
    };
}
function verb({ kind, size }) {
    switch (kind) {
        case 'worse':
            return 'got worse';
        case 'better':
            return 'got better';
        case 'shifted':
            return size > 0 ? 'went up' : 'went down';
    }
}
const share = (size) => `${Number((size * 100).toPrecision(3))} %`;
const findings_short = (sha) => sha.slice(0, 10);
//# sourceMappingURL=findings.js.map
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/stored.js + 1 modules
var stored = __webpack_require__(2346);
;// CONCATENATED MODULE: ./build/src/cli/commands/trend.js





const trend_command = {
    usage: '[BENCHMARK] [options]',
    description: 'Says where each metric is heading (improving, declining, stable, insufficient_data) and when its level changed for\n' +
        'good: by how much, and between which commits. Ratios to the anchor are used where nightly runs gave at least 8,\n' +
        'else the stored values of like machines. Reports of pull requests and of trees with uncommitted changes are left out.',
    options: [
        { name: 'metric', type: 'string', value: 'NAME', summary: 'this metric only' },
        {
            name: 'limit',
            type: 'string',
            value: 'N',
            summary: 'the newest N reports of each benchmark (default 1000; 0: all)',
        },
    ],
    async run(invocation) {
        const { positionals, flags, json } = invocation;
        if (positionals.length > 1)
            throw new command/* UsageError */.eb('trend takes the name of one benchmark at most');
        const [benchmark = null] = positionals;
        const query = { benchmark, metric: (0,command/* text */.Qq)(flags, 'metric') ?? null, limit: limitOf(flags) };
        const store = await (0,stored/* readStore */.uz)(await (0,stored/* storeFolderOf */.$8)(invocation));
        const damage = (0,stored/* warnOfDamage */.Dl)(store);
        const loaded = await (0,stored/* manifestBeside */.yt)(invocation);
        const trends = (0,app_trends/* trendsOf */.K)(await (0,stored/* underManifestNames */.yk)(store.history, loaded), query);
        store.history.close();
        if (!json)
            process.stdout.write(trendText(trends, benchmark));
        else {
            const findings = [...damage, ...trends.flatMap((trend) => findingsOf(trend, placesIn(loaded)))];
            process.stdout.write(trendJson(trends, findings));
        }
        return 0;
    },
};
/** The newest 1,000 values are what change points are looked for in; more only lengthen the trend. */
const defaultLimit = 1000;
function limitOf(flags) {
    const limit = Number((0,command/* text */.Qq)(flags, 'limit') ?? defaultLimit);
    if (!Number.isInteger(limit) || limit < 0)
        throw new command/* UsageError */.eb(`--limit is a whole number, not "${(0,command/* text */.Qq)(flags, 'limit')}"`);
    return limit === 0 ? null : limit;
}
/** Lines of the manifest; where there is none, its usual place stands for it. */
function placesIn(loaded) {
    return (benchmark) => {
        const index = loaded?.manifest.benchmarks.findIndex(({ name }) => name === benchmark) ?? -1;
        return { file: loaded?.file ?? 'bench/manifest.toml', line: loaded?.lines.benchmarks[index] ?? 1 };
    };
}
//# sourceMappingURL=trend.js.map

/***/ }),

/***/ 2346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nh: () => (/* binding */ asAsked),
  eY: () => (/* binding */ loadManifest),
  yt: () => (/* binding */ manifestBeside),
  nr: () => (/* binding */ openedStore),
  uz: () => (/* binding */ readStore),
  $8: () => (/* binding */ storeFolderOf),
  yk: () => (/* binding */ underManifestNames),
  Dl: () => (/* binding */ warnOfDamage)
});

// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
;// CONCATENATED MODULE: ./build/src/app/reading.js

const obstacles = {
    absent: [
        'there is no store here yet',
        'run "benchgate gate" first, or name the folder of the store with --store DIR',
    ],
    empty: ['the store is an empty file', 'put a good copy in its place'],
    newer: ['the store was written by a newer benchgate', 'use that version or a newer one'],
    unreadable: [
        'the store cannot be read',
        'put a good copy in its place (an artifact of an earlier run, a backup)',
    ],
    corrupt: ['the store is damaged', 'put a good copy in its place (an artifact of an earlier run, a backup)'],
};
/**
 * Opens a store for reading; every state but a good one is a problem that says what to do. `orEmpty`: one that is not
 * there is a good one without rows.
 */
async function openForReading(histories, folder, { verify, orEmpty }) {
    const opened = await histories.open(folder, { verify });
    const file = `${folder}/store.db`;
    if (orEmpty && opened.state === 'absent')
        return { history: opened.history, folder, file, damage: [] };
    if (opened.state === 'open')
        return { history: opened.history, folder, file, damage: opened.damage };
    const [what, hint] = obstacles[opened.state];
    throw new problem/* ProblemError */.Mm([
        { where: { file }, what: 'reason' in opened ? `${what}: ${opened.reason}` : what, hint },
    ]);
}
/** That only the good part of a damaged store is shown: whoever reads it must know that something may be missing. */
function damageFindings({ file, damage }) {
    if (damage.length === 0)
        return [];
    const [first] = damage;
    const sessions = new Set(damage.flatMap(({ session }) => session ?? [])).size;
    const of = sessions > 0 ? `${sessions} ${sessions === 1 ? 'session' : 'sessions'} of it cannot be used; ` : '';
    const message = `the store is damaged and only what is still good is shown: ${of}${first.what}`;
    const remedy = 'Run "benchgate store verify" for all that is wrong, and "benchgate store repair" to mend the file.';
    return [{ rule: 'store-unreadable', level: 'warning', message, file, line: 1, remedy }];
}
//# sourceMappingURL=reading.js.map
// EXTERNAL MODULE: ./build/src/edge/git.js + 13 modules
var edge_git = __webpack_require__(8956);
// EXTERNAL MODULE: ./build/src/edge/host.js
var host = __webpack_require__(2449);
;// CONCATENATED MODULE: ./build/src/cli/stored.js




/** The manifest of the project. */
async function loadManifest(project) {
    const [{ readManifest }, { files }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(9365), __webpack_require__.e(2763), __webpack_require__.e(9163)]).then(__webpack_require__.bind(__webpack_require__, 2763)),
        __webpack_require__.e(/* import() */ 6524).then(__webpack_require__.bind(__webpack_require__, 6524)),
    ]);
    return (await readManifest({ files }, project)).loaded;
}
/** The manifest, or null where a store is named and no manifest of the project can be read. */
async function manifestBeside({ project, store }) {
    return loadManifest(project).catch((error) => {
        if (store === null)
            throw error;
        return null;
    });
}
/** The history under the names that metrics have in the manifest now. */
async function underManifestNames(history, loaded) {
    if (loaded === null)
        return history;
    const [{ underTodaysNames }, { renamingOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3727).then(__webpack_require__.bind(__webpack_require__, 3727)),
        __webpack_require__.e(/* import() */ 6520).then(__webpack_require__.bind(__webpack_require__, 6520)),
    ]);
    return underTodaysNames(history, renamingOf(loaded.manifest));
}
/** Folder of the store: `--store`, or the default place of the project. */
async function storeFolderOf({ store, project }) {
    if (store !== null)
        return store;
    const { manifest } = await loadManifest(project);
    return host.host.storeFolder(manifest.project.name, manifest.store.name);
}
/** benchstone has a store for all projects: where nothing was measured yet, it is one without rows. */
const asAsked = ({ benchstone, store }) => ({
    orEmpty: benchstone && store === null,
});
/** Opens a store for reading; every state but a good one is a problem that says what to do. */
async function readStore(folder, { verify = false, orEmpty = false } = {}) {
    const { fileHistories } = await Promise.all(/* import() */[__webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(1814), __webpack_require__.e(2370)]).then(__webpack_require__.bind(__webpack_require__, 1814));
    return openForReading(fileHistories, folder, { verify, orEmpty });
}
/** Says on stderr what is wrong with a store of which only the good part is shown, and gives it as findings. */
function warnOfDamage(store) {
    const findings = damageFindings(store);
    for (const { message, remedy } of findings)
        process.stderr.write(`warning: ${store.file}: ${message}\n  ${remedy}\n`);
    return findings;
}
/** What commands about one benchmark of the project need. Git and the engine work while the manifest is read. */
async function openedStore(invocation) {
    const asked = headOf(invocation.project);
    const engine = Promise.all(/* import() */[__webpack_require__.e(6508), __webpack_require__.e(5347)]).then(__webpack_require__.bind(__webpack_require__, 6508)).then(({ preload }) => preload());
    const loaded = await loadManifest(invocation.project);
    await engine;
    const { manifest } = loaded;
    const store = await readStore(invocation.store ?? host.host.storeFolder(manifest.project.name, manifest.store.name), asAsked(invocation));
    return { store, loaded, world: { host: host.host }, head: (0,problem/* orThrow */.aU)(await asked) };
}
/** Full id of HEAD, empty before the first commit. Asks git once where all is well; what git complains of is a problem. */
async function headOf(project) {
    const git = (0,edge_git.openGit)(process.env);
    try {
        const head = await git.resolve(project, 'HEAD');
        if (head !== undefined)
            return (0,problem.ok)(head);
        const repository = await git.repository(project);
        return repository.ok ? (0,problem.ok)('') : repository;
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.Mm)
            return (0,problem/* fail */.fJ)(...error.problems);
        throw error;
    }
}
//# sourceMappingURL=stored.js.map

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

/***/ 3808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ mannWhitney),
/* harmony export */   iQ: () => (/* binding */ mannWhitneyNormal),
/* harmony export */   qH: () => (/* binding */ twoSided),
/* harmony export */   sd: () => (/* binding */ smallestP),
/* harmony export */   x0: () => (/* binding */ shiftRank),
/* harmony export */   y0: () => (/* binding */ literalRankZ)
/* harmony export */ });
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

/***/ }),

/***/ 1180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ slack),
/* harmony export */   Mg: () => (/* binding */ logQuantum),
/* harmony export */   ce: () => (/* binding */ walshRank),
/* harmony export */   dZ: () => (/* binding */ signedRank),
/* harmony export */   rn: () => (/* binding */ signedRankP)
/* harmony export */ });
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

/***/ 2893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ summaryOf),
/* harmony export */   c: () => (/* binding */ sum)
/* harmony export */ });
/* harmony import */ var _order_statistic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4930);

/** The sum with the rounding error of every step carried along (Neumaier 1974). */
function sum(values) {
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
    const mean = sum(scaled) / n;
    const squares = scaled.map((value) => (value - mean) ** 2);
    const sd = n > 1 ? Math.sqrt(sum(squares) / (n - 1)) : 0;
    return { n, mean: mean * unit, sd: sd * unit, se: (sd / Math.sqrt(n)) * unit, median: (0,_order_statistic_js__WEBPACK_IMPORTED_MODULE_0__/* .median */ .JZ)(values) };
}
//# sourceMappingURL=summary.js.map

/***/ })

};
