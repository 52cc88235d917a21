export const id = 103;
export const ids = [103];
export const modules = {

/***/ 3872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rq: () => (/* binding */ ancestryOf),
/* harmony export */   Tu: () => (/* binding */ ancestryOfHead),
/* harmony export */   Xe: () => (/* binding */ noAncestry)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2299);


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
    const repository = (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .orThrow */ .aU)(await world.git.repository(project));
    const input = { repository, event: 'local', allowDirty: true, mayFetch: false };
    const base = (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .orThrow */ .aU)(await (0,_base_js__WEBPACK_IMPORTED_MODULE_1__/* .branchBase */ .M)(world, input, head));
    return lineFrom(world, repository, base.commit);
}
async function lineFrom({ git }, repository, commit) {
    const commits = await git.firstParents(repository, commit, farthest);
    return { commits, cut: commits.length < farthest && (await git.isShallow(repository)) };
}
//# sourceMappingURL=ancestry.js.map

/***/ }),

/***/ 6055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oM: () => (/* binding */ archivePath),
/* harmony export */   pF: () => (/* binding */ readArchived),
/* harmony export */   tw: () => (/* binding */ archiveFolder)
/* harmony export */ });
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

/***/ }),

/***/ 7755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   ei: () => (/* binding */ pairedMetric),
/* harmony export */   no: () => (/* binding */ assess),
/* harmony export */   uJ: () => (/* binding */ looksOf)
/* harmony export */ });
/* unused harmony exports isSequential, isDecided */
/* harmony import */ var _core_gates_assess_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3686);
/* harmony import */ var _core_gates_design_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4234);
/* harmony import */ var _core_gates_margins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1877);
/* harmony import */ var _core_gates_paired_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4039);
/* harmony import */ var _core_stats_looks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8405);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4344);






/** The numbers of pairs at which a policy looks. */
const looksOf = ({ minPairs, maxPairs }) => (0,_core_stats_looks_js__WEBPACK_IMPORTED_MODULE_4__/* .schedulesOf */ .wx)(minPairs, maxPairs).looks;
/** True for a series that the sequential test decides: not exact, with a known direction, and in one unit. */
const isSequential = ({ policy, direction, units }) => !policy.exact && direction !== null && units === null;
/** What the sequential gate needs to know of a series; the form is fixed by the pairs up to the first look. */
function pairedMetric(id, series, gate) {
    const direction = series.direction ?? 'minimize';
    const policy = { ...series.policy, direction };
    const first = series.pairs.slice(0, looksOf(gate)[0] ?? 0);
    return {
        id,
        pairs: series.pairs,
        policy,
        form: (0,_core_gates_margins_js__WEBPACK_IMPORTED_MODULE_2__/* .formFor */ .iD)(policy, first.flatMap(({ base, head }) => [base, head])),
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
    return (0,_series_js__WEBPACK_IMPORTED_MODULE_5__/* .seriesOf */ .Lf)(benchmark, runs).filter(isSequential);
}
/** What one side alone measures, as a change brings it, has no pairs to wait for. */
const mayHavePairs = ({ pairs, absent }) => pairs.length > 0 || absent.head + absent.base === 0;
/** Without the pairs of earlier sessions nothing can be said of those after them. */
const seriesAtHand = (lane) => lane.contest.before === undefined ? sequentialSeries(lane).filter(mayHavePairs) : [];
/** The open lanes of which every metric is decided by what all lanes have measured so far. */
function assess(lanes, gate, k) {
    const metrics = lanes.flatMap((lane, index) => seriesAtHand(lane).map((series) => ({
        ...pairedMetric(String(index), series, gate),
        attempt: lane.contest.attempt?.number ?? null,
    })));
    const design = (0,_core_gates_design_js__WEBPACK_IMPORTED_MODULE_1__/* .designOf */ .et)(gate, k);
    const kinds = (0,_core_gates_paired_js__WEBPACK_IMPORTED_MODULE_3__/* .decide */ .LD)(metrics.map((metric) => (0,_core_gates_assess_js__WEBPACK_IMPORTED_MODULE_0__/* .assess */ .n)(metric, design)), design);
    return lanes.filter((lane, index) => lane.stop === null && isDecided(kinds.filter((_, i) => metrics[i].id === String(index))));
}
/** True when a benchmark with these kinds needs no more pairs. INCONCLUSIVE is an answer too: more would bring no other. */
const isDecided = (kinds) => kinds.length > 0 && kinds.every((kind) => kind !== 'NEEDS_MORE_DATA');
//# sourceMappingURL=assess.js.map

/***/ }),

/***/ 5992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   qG: () => (/* binding */ cutOff)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);

/** Its full id if the clone holds it or could fetch it, else what to do about it. */
async function present({ git }, { repository, mayFetch }, needed) {
    const { commit, name, depth } = needed;
    const found = await git.resolve(repository, commit);
    if (found)
        return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(found);
    if (mayFetch && (await git.fetch(repository, commit)))
        return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(commit);
    if (await git.isShallow(repository))
        return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(cutOff(repository, `the ${name} (${shortId(commit)})`, depth));
    return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
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

/***/ }),

/***/ 2299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ branchBase),
  g: () => (/* binding */ resolveBase)
});

// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/app/base-commit.js
var base_commit = __webpack_require__(5992);
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
        return (0,problem/* fail */.fJ)((0,base_commit/* cutOff */.qG)(repository, `the commit where HEAD left ${name}`, 0));
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
// EXTERNAL MODULE: ./build/src/app/head.js
var head = __webpack_require__(4667);
;// CONCATENATED MODULE: ./build/src/app/base.js




/** Decides which commits are head and base (design: "which commit is base"), or says what to mend. */
async function resolveBase(world, input) {
    const taken = await (0,head/* resolveHead */.t)(world, input);
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
    return branchBase(world, input, head.headCommit);
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
    const found = await (0,base_commit/* present */.Eb)(world, input, {
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
async function branchBase(world, input, head) {
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
    const found = await (0,base_commit/* present */.Eb)(world, input, { commit: first, name: 'commit before HEAD', depth: 2 });
    return found.ok ? (0,problem.ok)({ commit: first, how: `first parent of HEAD, because ${why}` }) : found;
}
const firstCommit = (repository, head) => ({
    where: { file: repository },
    what: `HEAD (${(0,base_commit/* shortId */.m_)(head)}) is the first commit: there is nothing to compare it with`,
    hint: 'compare from the second commit on, or name another commit with --base REF',
});
//# sourceMappingURL=base.js.map

/***/ }),

/***/ 8603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ frozenReference),
/* harmony export */   w: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);

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
const damaged = ({ name, place }) => new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .Mm([
    {
        where: place,
        what: `the bytes of the frozen reference of "${name}" are not those that were frozen`,
        hint: 'check the store with "benchgate store verify" and put a good copy in its place',
    },
]);
//# sourceMappingURL=frozen-reference.js.map

/***/ }),

/***/ 4667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ resolveHead)
/* harmony export */ });
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);
/* harmony import */ var _printable_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2644);


/** HEAD, or a snapshot of the working tree where uncommitted changes may be measured; else what to mend. */
async function resolveHead({ git }, { repository, allowDirty, headOption }) {
    const headCommit = await git.resolve(repository, headOption ?? 'HEAD');
    if (!headCommit)
        return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(noCommits(repository));
    const paths = headOption === undefined ? await git.dirtyPaths(repository) : [];
    const dirty = paths.length > 0;
    if (dirty && !allowDirty)
        return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(uncommitted(repository, paths));
    const { commit, diff } = dirty ? await git.snapshot(repository) : { commit: headCommit, diff: null };
    return (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)({ head: commit, headCommit, dirty, diff });
}
const noCommits = (repository) => ({
    where: { file: repository },
    what: 'this repository has no commits yet',
    hint: 'commit first: git add --all && git commit',
});
function uncommitted(repository, paths) {
    const shown = paths.slice(0, 5).map(_printable_path_js__WEBPACK_IMPORTED_MODULE_1__/* .printablePath */ .V).join(', ');
    const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
    return {
        where: { file: repository },
        what: `the working tree has uncommitted changes: ${shown}${more}`,
        hint: 'commit or ignore them, or measure the working tree as it is with --allow-dirty',
    };
}
//# sourceMappingURL=head.js.map

/***/ }),

/***/ 8181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readMeasured)
});

// UNUSED EXPORTS: openJournal

// EXTERNAL MODULE: ./build/src/core/store/cell.js
var cell = __webpack_require__(6643);
;// CONCATENATED MODULE: ./build/src/core/store/journal.js

/** CRC-32 of IEEE 802.3 (reflected polynomial 0xEDB88320) over UTF-8, as 8 hex digits. */
function crc32(text) {
    let crc = 0xffffffff;
    for (const byte of new TextEncoder().encode(text)) {
        crc ^= byte;
        for (let bit = 0; bit < 8; bit++)
            crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
    return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
/** How every line begins. */
const opening = '{"crc":"';
const shape = /^\{"crc":"([0-9a-f]{8})","record":(\{.*\})\}$/s;
/** One line with its end. Throws RangeError for numbers that are not finite. */
function journal_encodeRecord(record) {
    const body = json(record.type === 'run'
        ? { ...record, set: { ...record.set, metaSeed: record.set.metaSeed?.toString() ?? null } }
        : record);
    return `{"crc":"${crc32(body)}","record":${body}}\n`;
}
function revive(record) {
    switch (record.type) {
        case 'run': {
            const { run, set } = record;
            const seed = set.metaSeed;
            return { type: 'run', run, set: { ...set, metaSeed: seed === null ? null : BigInt(seed) } };
        }
        case 'header':
        case 'note':
        case 'end':
            return record;
        default:
            return undefined;
    }
}
function decodeLine(line) {
    const [, sum, body] = shape.exec(line) ?? [];
    if (sum === undefined || body === undefined)
        return 'not a journal line';
    if (crc32(body) !== sum)
        return 'the checksum does not fit';
    return revive(JSON.parse(body)) ?? 'a record of a kind that this program does not know';
}
/**
 * Reads every good line; a damaged one never costs another. A last line without its end is torn only where it begins
 * as lines do: no kill leaves anything else, zeros after a power cut say.
 */
function decodeJournal(text) {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    const torn = last !== '' && opening.startsWith(last.slice(0, opening.length));
    if (last !== '' && !torn)
        lines.push(last);
    const records = [];
    const damaged = [];
    lines.forEach((line, index) => {
        const record = decodeLine(line);
        if (typeof record === 'string')
            damaged.push({ line: index + 1, reason: record });
        else
            records.push(record);
    });
    return { records, torn, damaged };
}
/** Without an `end` record, or with a damaged line, the header says `complete: false`. */
function foldJournal({ records, torn, damaged }) {
    const sets = new Map();
    for (const record of records) {
        if (record.type !== 'run')
            continue;
        const { set } = record;
        const key = (0,cell/* json */.Pq)({ ...set, metaSeed: set.metaSeed?.toString() ?? null });
        const group = sets.get(key) ?? { set, runs: [] };
        sets.set(key, group);
        group.runs.push(record.run);
    }
    const header = records.find((record) => record.type === 'header')?.header;
    const end = records.findLast((record) => record.type === 'end');
    const runSets = [...sets.values()].map(({ set, runs }) => ({ ...set, runs }));
    const last = Math.max(header?.startedAt ?? 0, ...runSets.map(({ runs }) => endOf(runs)));
    const complete = end?.complete === true && !torn && damaged.length === 0;
    return {
        header: header ? { ...header, endedAt: end?.endedAt ?? last, complete } : null,
        runSets,
        notes: records.flatMap((record) => (record.type === 'note' ? [record.text] : [])),
    };
}
/** Milliseconds since 1970 at which the last of `runs` was over. */
const endOf = (runs) => runs.reduce((latest, run) => Math.max(latest, run.startedAt + Math.round(1000 * run.wall)), 0);
//# sourceMappingURL=journal.js.map
;// CONCATENATED MODULE: ./build/src/app/journal.js

/** Starts the journal of a job with its session's header. */
async function openJournal(world, job) {
    const append = (record) => world.files.appendDurably(job.journal, encodeRecord(record));
    await append({ type: 'header', header: job.header });
    return {
        run: (benchmark, run) => append({ type: 'run', set: setOf(job, benchmark, run), run }),
        note: (note) => append({ type: 'note', text: JSON.stringify(note) }),
        end: () => append({ type: 'end', endedAt: world.clock.now(), complete: true }),
    };
}
function setOf(job, benchmark, run) {
    const isHead = run.side === 'head';
    const contest = job.contests.find(({ benchmark: index, rule }) => job.plan.benchmarks[index] === benchmark && rule === run.rule);
    return {
        benchmark: run.benchmark,
        subject: run.subject,
        side: run.side,
        rule: run.rule,
        gitSha: isHead ? job.header.gitSha : (contest?.commit ?? ''),
        dirty: isHead && job.header.dirty,
        metaSeed: metaSeedOf(job, contest),
        definitionHash: benchmark.definitionHash,
    };
}
function metaSeedOf({ metaSeed }, contest) {
    const drawnFrom = contest?.asked ? contest.asked.metaSeed : metaSeed;
    return drawnFrom === null ? null : BigInt(drawnFrom);
}
/** Everything a journal holds; a journal that was cut short gives what it has. */
function readMeasured(text) {
    const journal = decodeJournal(text);
    const folded = foldJournal(journal);
    const unreadable = [
        ...journal.damaged.map(({ line, reason }) => `journal line ${line}: ${reason}`),
        ...(folded.header === null && journal.records.length > 0
            ? ['the line that says whose runs it holds is lost']
            : []),
    ];
    const notes = folded.notes.map((note) => JSON.parse(note));
    return {
        header: folded.header,
        runSets: folded.runSets,
        sides: notes.flatMap((note) => ('side' in note ? [note.side] : [])),
        contests: notes.flatMap((note) => ('contest' in note ? [note.contest] : [])),
        findings: notes.flatMap((note) => ('finding' in note ? [note.finding] : [])),
        k: notes.flatMap((note) => ('k' in note ? [note.k] : [])).at(-1) ?? 0,
        complete: folded.header?.complete ?? false,
        unreadable,
        damage: [...unreadable, ...(journal.torn ? ['the last journal line was cut short'] : [])],
    };
}
//# sourceMappingURL=journal.js.map

/***/ }),

/***/ 3588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   ky: () => (/* binding */ runsOf)
/* harmony export */ });
/** Runs of one benchmark and subject; of one baseline rule where it is given. */
function runsOf({ measured }, { name, subject }, rule) {
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
const short = (commit) => commit.slice(0, 10);
//# sourceMappingURL=case.js.map

/***/ }),

/***/ 7514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/src/core/gates/reference.js
var reference = __webpack_require__(5583);
// EXTERNAL MODULE: ./build/src/core/model/plan.js
var plan = __webpack_require__(68);
// EXTERNAL MODULE: ./build/src/app/report.js
var app_report = __webpack_require__(8199);
// EXTERNAL MODULE: ./build/src/app/judging/case.js
var judging_case = __webpack_require__(3588);
// EXTERNAL MODULE: ./build/src/core/gates/wording.js
var wording = __webpack_require__(5250);
;// CONCATENATED MODULE: ./build/src/app/judging/failure.js

/** The answer for a benchmark that did not run to the end, or null when it did. */
function failureOf(benchmark, outcome) {
    if (!outcome)
        return (0,wording/* without */.FF)('NEEDS_MORE_DATA', 'the measuring was interrupted before this benchmark was finished');
    const words = outcome.message ?? '';
    const isPaired = outcome.rule !== null;
    switch (outcome.stop) {
        case 'skipped':
            return benchmark.required ? (0,wording/* without */.FF)('FAIL', `required, but it ${words}`) : (0,wording/* without */.FF)('SKIPPED', words);
        case 'head-failed':
            return isPaired
                ? (0,wording/* without */.FF)('FAIL', `head breaks where base runs: ${words}`)
                : (0,wording/* without */.FF)('ERROR', `the benchmark does not run: ${words}`);
        case 'base-failed':
            return (0,wording/* without */.FF)('ERROR', `base does not run, so there is nothing to compare with: ${words}`);
        case 'both-failed':
            return (0,wording/* without */.FF)('ERROR', `the benchmark is broken on both sides: ${words}`);
        case 'corpus-drift':
            return (0,wording/* without */.FF)('ERROR', words);
        case 'decided':
        case 'max-pairs':
        case 'budget':
        case 'complete':
        case 'interrupted':
            return null;
    }
}
//# sourceMappingURL=failure.js.map
// EXTERNAL MODULE: ./build/src/core/gates/design.js
var design = __webpack_require__(4234);
// EXTERNAL MODULE: ./build/src/core/gates/exact.js
var exact = __webpack_require__(901);
// EXTERNAL MODULE: ./build/src/core/gates/paired.js + 4 modules
var paired = __webpack_require__(4039);
// EXTERNAL MODULE: ./build/src/app/assess.js
var assess = __webpack_require__(7755);
// EXTERNAL MODULE: ./build/src/app/series.js
var series = __webpack_require__(4344);
;// CONCATENATED MODULE: ./build/src/app/judging/paired.js










/** Verdicts of every benchmark against every paired rule; the sequential ones are judged together, Holm over K. */
function pairedVerdicts(session) {
    const answers = session.plan.benchmarks.flatMap((benchmark, index) => benchmark.baselines.filter(plan/* isPaired */.eE).flatMap((rule) => answersFor(session, { benchmark, index, rule })));
    const judged = judgeFamily(session, answers.flatMap((answer) => ('match' in answer ? [answer] : [])));
    return answers.map((answer) => ('match' in answer ? judged.get(answer) : answer.verdict));
}
function answersFor(session, { benchmark, index, rule }) {
    if (benchmark.reference !== null)
        return [];
    const opponent = session.opponents[index]?.byRule.get(rule);
    const baseline = opponent?.state === 'commit' ? `${rule} (${(0,judging_case/* short */.h0)(opponent.commit)})` : rule;
    const settled = withoutPairs(opponent);
    if (settled)
        return [{ verdict: (0,judging_case/* verdictOf */.Vj)({ benchmark, gate: 'paired', baseline }, settled) }];
    const outcome = session.measured.contests.find((contest) => contest.benchmark === index && contest.rule === rule);
    const attempt = opponent?.state === 'commit' ? opponent.attempt : undefined;
    const runs = [...(attempt?.earlier ?? []), ...(0,judging_case/* runsOf */.ky)(session, benchmark, rule)];
    return matchAnswers({ benchmark, baseline, runs, attempt: attempt?.number ?? null, outcome });
}
function withoutPairs(opponent) {
    switch (opponent?.state) {
        case 'commit':
            return null;
        case 'same':
            return (0,wording/* without */.FF)('PASS', `head is that commit itself (${opponent.how}): nothing has changed`);
        case 'none':
            return (0,wording/* without */.FF)('NO_BASELINE', opponent.reason);
        case undefined:
            return (0,wording/* without */.FF)('NO_BASELINE', 'it was not resolved');
    }
}
function matchAnswers(match) {
    const { benchmark, baseline, runs, outcome } = match;
    const failure = failureOf(benchmark, outcome);
    const about = { benchmark, gate: 'paired', baseline };
    if (failure)
        return [{ verdict: (0,judging_case/* verdictOf */.Vj)(about, failure) }];
    if (benchmark.tier === 'correctness')
        return [{ verdict: artifactVerdict(match) }];
    const found = (0,series/* seriesOf */.Lf)(benchmark, runs);
    if (found.length > 0)
        return found.map((series) => seriesAnswer(match, series));
    const silent = outcome?.message ?? 'the benchmark gave no metric that is judged; see "benchgate check"';
    return [
        { verdict: (0,judging_case/* verdictOf */.Vj)(about, (0,wording/* without */.FF)(outcome?.stop === 'budget' ? 'INCONCLUSIVE' : 'ERROR', silent)) },
    ];
}
/** Without a frozen reference, head's artifact is held against base's. */
function artifactVerdict({ benchmark, baseline, runs }) {
    const hashes = (isHead) => runs.flatMap(({ side, pair, artifactHash }) => (side === 'head') === isHead && pair > 0 && artifactHash ? [artifactHash] : []);
    const judged = reference/* reference */.i.judge(hashes(true), { from: 'base', hashes: hashes(false) });
    return (0,judging_case/* verdictOf */.Vj)({ benchmark, gate: 'reference', baseline }, judged);
}
function seriesAnswer(match, series) {
    const { benchmark, baseline, outcome } = match;
    const { metric, policy, direction, unit, units, pairs, absent } = series;
    const about = { benchmark, gate: 'paired', baseline, metric, policy, direction, unit };
    if (pairs.length === 0)
        return { verdict: (0,judging_case/* verdictOf */.Vj)(about, unmeasured(series, outcome)) };
    if (direction === null)
        return { verdict: (0,judging_case/* verdictOf */.Vj)(about, (0,wording/* without */.FF)('ERROR', unknownDirection(metric))) };
    if (units !== null)
        return { verdict: (0,judging_case/* verdictOf */.Vj)(about, (0,wording/* without */.FF)('INCOMPARABLE', unlike(units))) };
    const judged = { ...policy, direction };
    if (policy.exact || benchmark.deterministic) {
        const side = (values) => ({ values, value: values[0] });
        const judgement = exact/* exact */.e.judge(side(pairs.map(({ head }) => head)), side(pairs.map(({ base }) => base)), judged, storedDefaults);
        return { verdict: (0,judging_case/* verdictOf */.Vj)({ ...about, gate: 'exact' }, judgement) };
    }
    return absent.head > pairs.length
        ? { verdict: (0,judging_case/* verdictOf */.Vj)(about, unmeasured(series, outcome)) }
        : { match, series, policy: judged };
}
const storedDefaults = { mode: 'no-regression', alpha: 0.05, literalThreshold: null };
const unknownDirection = (metric) => `which way ${metric} is better is not known; declare direction = "minimize" or "maximize" for it in metrics`;
const unlike = ({ base, head }) => `base measures it in ${(0,wording/* unitWords */.UN)(base)} and head in ${(0,wording/* unitWords */.UN)(head)}`;
function unmeasured({ absent }, outcome) {
    const why = absent.why === null ? '' : ` (${absent.why})`;
    if (absent.head > 0 && absent.base === 0)
        return (0,wording/* without */.FF)('MISSING', `base measures it and head does not${why}`);
    if (absent.base > 0 && absent.head === 0)
        return (0,wording/* without */.FF)('NO_BASELINE', `head measures it and base does not${why}`);
    if (absent.head > 0)
        return (0,wording/* without */.FF)('ERROR', `neither side measured it${why}`);
    return (0,wording/* without */.FF)(outcome?.stop === 'budget' ? 'INCONCLUSIVE' : 'NEEDS_MORE_DATA', outcome?.message ?? 'no pair was finished');
}
function judgeFamily({ plan, measured }, waiting) {
    const metrics = waiting.map(({ series, match }, index) => ({
        ...(0,assess/* pairedMetric */.ei)(String(index), series, plan.gate),
        fixedCount: match.outcome?.fixedPairs != null,
        attempt: match.attempt,
    }));
    const stopped = measured.complete;
    const judged = (0,paired/* judgePaired */.FQ)(metrics, (0,design/* designOf */.et)(plan.gate, measured.k), { stopped });
    return new Map(waiting.map((answer, index) => {
        const { benchmark, baseline, outcome } = answer.match;
        const { metric, policy, direction, unit } = answer.series;
        const about = { benchmark, gate: 'paired', baseline, metric, policy, direction, unit };
        return [answer, (0,judging_case/* verdictOf */.Vj)(about, withBudget(judged[index], outcome))];
    }));
}
/** An undecided answer says that time ran out, and how much more it would take. */
function withBudget(judgement, outcome) {
    if (judgement.kind !== 'INCONCLUSIVE' || outcome?.stop !== 'budget')
        return judgement;
    return { ...judgement, reason: `${judgement.reason}; ${outcome.message}` };
}
//# sourceMappingURL=paired.js.map
// EXTERNAL MODULE: ./build/src/core/formats/units.js
var units = __webpack_require__(9965);
// EXTERNAL MODULE: ./build/src/core/gates/index.js + 5 modules
var gates = __webpack_require__(8287);
// EXTERNAL MODULE: ./build/src/core/gates/threshold.js
var threshold = __webpack_require__(5817);
// EXTERNAL MODULE: ./build/src/core/model/plugin.js
var model_plugin = __webpack_require__(9460);
// EXTERNAL MODULE: ./build/src/core/model/rename.js
var rename = __webpack_require__(6593);
// EXTERNAL MODULE: ./build/src/core/model/session.js
var session = __webpack_require__(447);
// EXTERNAL MODULE: ./build/src/core/model/measurement.js
var measurement = __webpack_require__(8711);
// EXTERNAL MODULE: ./build/src/core/store/eligibility.js
var eligibility = __webpack_require__(4282);
;// CONCATENATED MODULE: ./build/src/core/store/best.js


/** Relative slack by which a value may miss a target through rounding alone. */
const slack = 1e-9;
/** Gain of `value` over `reference` in the metric's good direction. */
const gain = (value, reference, sign) => sign * (reference - value);
function meets(value, target, sign) {
    return gain(value, target, sign) >= -slack * Math.max(Math.abs(value), Math.abs(target));
}
/** Share of today's targets that the report meets; a metric without a value misses its target; 1 without targets. */
function successRate(report, context) {
    let [targets, met] = [0, 0];
    for (const metric of report.metrics) {
        const { target, direction } = (0,eligibility/* rulesOf */.fD)(context, metric);
        if (target === null)
            continue;
        targets++;
        if (metric.value !== null && meets(metric.value, target, (0,measurement/* worseSign */.C)(direction ?? 'maximize')))
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
        const { target, direction, mandatory } = (0,eligibility/* rulesOf */.fD)(context, metric);
        const { value } = metric;
        const reference = target ?? first.get(metric.name);
        if (value === null || reference === undefined || direction === null || !mandatory)
            continue;
        sum += gain(value, reference, (0,measurement/* worseSign */.C)(direction)) / Math.max(Math.abs(reference), 1e-12);
        count++;
    }
    return count === 0 ? 0 : sum / count;
}
/** The stored best report under today's targets; among equals the first recorded. Undefined when none is eligible. */
function bestReport(reports, context, order) {
    const candidates = (0,eligibility/* eligible */.OK)(reports, context);
    const first = firstValues(candidates);
    const scoreOf = (report) => {
        const rate = successRate(report, context);
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
    for (const report of (0,eligibility/* eligible */.OK)(reports, context))
        for (const metric of report.metrics) {
            const { direction } = (0,eligibility/* rulesOf */.fD)(context, metric);
            if (metric.value === null || direction === null)
                continue;
            const held = best.get(metric.name);
            if (held && gain(metric.value, held.value, (0,measurement/* worseSign */.C)(direction)) < 0)
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
    const usable = () => (0,eligibility/* eligible */.OK)(all, context);
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
            (0,judging_case/* verdictOf */.Vj)({ benchmark, gate: 'threshold', baseline: rule }, absence(session, benchmark, baseline.reason)),
        ];
    }
    return metrics.map((metric) => metricVerdict(session, question, { metric, baseline }));
}
/** Exact and machine-independent values always; times only where no pair has judged them in this session. */
function mayCompare(session, benchmark, { name }, paired) {
    const policy = (0,plan/* policyOf */.US)(benchmark, name);
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
        required: benchmark.metrics.flatMap(({ pattern, policy }) => policy.mandatory && !/[*?]/.test(pattern) ? [(0,rename/* nameNow */.WB)(benchmark.renames, pattern)] : []),
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
        const policy = (0,plan/* policyOf */.US)(benchmark, metric);
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
        ? (0,wording/* without */.FF)('INCOMPARABLE', 'every stored report is of another definition of this benchmark (command, entry, seeds, corpus or env changed)')
        : (0,wording/* without */.FF)('NO_BASELINE', reason);
}
function metricVerdict(session, question, { metric, baseline }) {
    const { benchmark, rule } = question;
    const policy = (0,plan/* policyOf */.US)(benchmark, metric.name);
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
    const obstacle = obstacleTo(session.machineOf(benchmark), {
        ...{ metric, values, stored, policy, direction },
        definitionHash: benchmark.definitionHash,
    });
    if (obstacle)
        return (0,judging_case/* verdictOf */.Vj)(about, obstacle);
    const gate = gateFor(benchmark, policy);
    const head = { values: valuesIn((0,judging_case/* runsOf */.ky)(session, benchmark), metric.name, benchmark), value: metric.value };
    const base = {
        values: storedValues(session, stored, { benchmark, metric: values }),
        value: values.value,
    };
    const literal = session.literal ? benchmark.storedGate : null;
    const missing = literal && tooFewRuns(benchmark, head, base);
    if (missing)
        return (0,judging_case/* verdictOf */.Vj)({ ...about, gate: gate.name }, missing);
    const { mode, alpha } = session.plan.gate;
    const options = { mode, alpha, literalThreshold: literal?.threshold ?? null };
    const judged = gate.judge(head, base, { ...policy, direction: direction }, options);
    return (0,judging_case/* verdictOf */.Vj)({ ...about, gate: gate.name }, trusted ? judged : untrusted(judged));
}
/** The report that a rule led to, and how far back it lies where the commit asked for was not measured. */
function whichReport({ ancestry }, stored, baseline) {
    const report = `report ${stored.number} of ${(0,judging_case/* short */.h0)(stored.gitSha)}`;
    const behind = baseline.kind === 'report' ? baseline.behind : 0;
    if (behind === 0)
        return report;
    return `${report}, ${(0,wording/* counted */.hS)(behind, 'commit')} before ${(0,judging_case/* short */.h0)(ancestry.commits[0])}`;
}
function obstacleTo(machine, { metric, values, stored, policy, direction, definitionHash }) {
    if (metric.status !== 'ok')
        return (0,wording/* without */.FF)('MISSING', `head did not measure it (${metric.message})`);
    // Only a pinned one may be: the other rules pass it over.
    if (stored && stored.definitionHash !== '' && stored.definitionHash !== definitionHash)
        return (0,wording/* without */.FF)('INCOMPARABLE', 'the pinned report is of another definition of this benchmark; pin a new one');
    if (values?.status !== 'ok')
        return (0,wording/* without */.FF)('NO_BASELINE', 'the stored report does not have this metric');
    if (direction === null)
        return (0,wording/* without */.FF)('ERROR', 'which way is better is not known; declare direction for this metric');
    // A declared unit is a label, and may change.
    if (policy.unit === null && areUnlike(metric.unit, values.unit))
        return (0,wording/* without */.FF)('INCOMPARABLE', `the stored report has it in ${(0,wording/* unitWords */.UN)(values.unit)}, head measures it in ${(0,wording/* unitWords */.UN)(metric.unit)}`);
    const [here, there] = [(0,session/* fingerprint */.R)(machine), (0,session/* fingerprint */.R)(stored.machine)];
    if (policy.exact || policy.machineIndependent || here === there)
        return null;
    return (0,wording/* without */.FF)('INCOMPARABLE', `measured on another machine: stored on ${there}, now on ${here}`);
}
/** Only of units that are both known. */
const areUnlike = (now, then) => Boolean(now && then) && !(0,units/* isSameUnit */.vv)(now, then);
function gateFor({ storedGate }, policy) {
    if (policy.exact)
        return exact/* exact */.e;
    return (storedGate && (0,model_plugin/* findPlugin */.f)(gates/* storedGates */.S, storedGate.gate)) ?? threshold/* threshold */.E;
}
/**
 * One value for each run of head. Where 001's gates judge, runs of one seed count once: the same seed gives the same
 * value, and repeating it must not look like more evidence.
 */
function valuesIn(runs, metric, { storedGate }) {
    const values = new Map();
    for (const [index, run] of runs.entries()) {
        const found = run.side === 'head' && run.pair > 0 ? (0,series/* measurementOf */.ku)(run, metric) : undefined;
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
            return (0,wording/* without */.FF)('NEEDS_MORE_DATA', `${side} has ${values.length} values, and the manifest wants ${least}`);
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
// EXTERNAL MODULE: ./build/src/core/gates/target.js
var target = __webpack_require__(9009);
;// CONCATENATED MODULE: ./build/src/app/judging/targets.js



const options = { mode: 'no-regression', alpha: 0.05, literalThreshold: null };
/** One verdict for every measured metric with a declared target. */
function targetVerdicts(benchmark, report) {
    return report.metrics.flatMap(({ name, value, direction, unit }) => {
        const policy = (0,plan/* policyOf */.US)(benchmark, name);
        if (!policy || policy.target === null || value === null || direction === null)
            return [];
        const measured = { values: [value], value };
        const judged = target/* target */.a.judge(measured, measured, { ...policy, direction }, options);
        return [
            (0,judging_case/* verdictOf */.Vj)({ benchmark, gate: 'target', baseline: 'target', metric: name, policy, direction, unit }, judged),
        ];
    });
}
//# sourceMappingURL=targets.js.map
// EXTERNAL MODULE: ./build/src/app/judging/vanished.js
var judging_vanished = __webpack_require__(7958);
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
    const report = (0,app_report/* reportOf */.E)(benchmark, [...earlierRuns(session, index), ...(0,judging_case/* runsOf */.ky)(session, benchmark)], 0);
    if (!report)
        return [];
    const paired = new Set(own.flatMap(({ metric }) => (metric === null ? [] : [metric])));
    const rules = benchmark.baselines.filter((rule) => !(0,plan/* isPaired */.eE)(rule));
    const stored = rules.flatMap((rule) => storedVerdicts(session, { benchmark, rule, report, paired }));
    const vanished = (0,judging_vanished/* vanishedVerdicts */.P)(session, { benchmark, report, own, rules });
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
    const failure = failureOf(benchmark, outcome);
    return (failure && (0,judging_case/* verdictOf */.Vj)({ benchmark, gate: 'threshold', baseline: benchmark.baselines.join(', ') }, failure));
}
function referenceVerdict(session, benchmark) {
    const hashes = (0,judging_case/* runsOf */.ky)(session, benchmark).flatMap(({ side, pair, artifactHash }) => side === 'head' && pair > 0 && artifactHash ? [artifactHash] : []);
    const expected = benchmark.reference === null ? null : { from: 'reference', hash: benchmark.reference };
    return (0,judging_case/* verdictOf */.Vj)({ benchmark, gate: 'reference', baseline: 'reference' }, reference/* reference */.i.judge(hashes, expected));
}
//# sourceMappingURL=judge.js.map

/***/ }),

/***/ 7958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ vanishedVerdicts),
/* harmony export */   X: () => (/* binding */ newMetricFindings)
/* harmony export */ });
/* harmony import */ var _core_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5250);
/* harmony import */ var _core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68);
/* harmony import */ var _core_model_rename_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6593);
/* harmony import */ var _core_store_eligibility_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4282);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4344);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3588);






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
        ...declared.map((name) => missing(known, { name }, ['manifest', 'the manifest declares it'])),
        ...stored.map(({ where, ...metric }) => missing(known, metric, where)),
    ];
}
/** Names that are no patterns and must have a value. */
const declaredNames = ({ metrics, renames }) => [
    ...new Set(metrics.flatMap(({ pattern, policy }) => policy.mandatory && !/[*?]/.test(pattern) ? [(0,_core_model_rename_js__WEBPACK_IMPORTED_MODULE_3__/* .nameNow */ .WB)(renames, pattern)] : [])),
];
function missing({ benchmark }, { name, direction, unit }, [baseline, words]) {
    const policy = (0,_core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(benchmark, name);
    return (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOf */ .Vj)({
        ...{ benchmark, gate: 'threshold', baseline, metric: name, unit: policy?.unit ?? unit ?? null },
        ...(policy === null ? {} : { policy }),
        direction: policy?.direction ?? direction ?? null,
    }, (0,_core_gates_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)('MISSING', `${words} and head does not measure it`));
}
function storedNames({ history, plan, head }, { benchmark, own, rules: [rule] }) {
    if (!history || rule === undefined || own.length > 0)
        return [];
    const newest = history
        .reports({ project: plan.project, benchmark: benchmark.name, subject: benchmark.subject.id })
        .findLast((report) => report.gitSha !== head &&
        (0,_core_store_eligibility_js__WEBPACK_IMPORTED_MODULE_5__/* .passingObstacle */ .$f)(report) === null &&
        report.definitionHash === benchmark.definitionHash);
    if (!newest)
        return [];
    const which = `report ${newest.number} of ${(0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .short */ .h0)(newest.gitSha)}`;
    return newest.metrics
        .filter(({ name, status }) => status === 'ok' && (0,_core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(benchmark, name) !== null)
        .map((metric) => ({ ...metric, where: [`${rule} (${which})`, `${which} has it`] }));
}
/** A finding for each metric that head has and what it was paired with does not know: `[gate] on.new` weighs it. */
function newMetricFindings(session, verdicts) {
    return session.plan.benchmarks.flatMap((benchmark) => {
        const { name, subject, place } = benchmark;
        const others = (0,_case_js__WEBPACK_IMPORTED_MODULE_4__/* .runsOf */ .ky)(session, benchmark).filter(({ side }) => side !== 'head');
        const isNew = (metric, baseline) => !others.some(({ rule, ...run }) => baseline.startsWith(`${rule}`) && (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .measurementOf */ .ku)({ rule, ...run }, metric));
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

/***/ }),

/***/ 2238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jC: () => (/* binding */ openHistory),
  qQ: () => (/* binding */ wholeHistory)
});

// UNUSED EXPORTS: toldHistory

// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/core/store/layout.js
var layout = __webpack_require__(1833);
;// CONCATENATED MODULE: ./build/src/app/lost-stores.js

/**
 * Paths of the stores that were kept aside in `folder` and of which nothing is in `history`. A copy that is kept of a
 * damaged store is none: its good sessions are there, under the ids that its bytes hold. Nor is one that a good copy
 * took the place of, where so much of it can still be read.
 */
async function lostStores({ files }, folder, history) {
    const kept = (await files.list(folder)).filter(layout/* isKeptAside */.fU).map((name) => `${folder}/${name}`);
    if (kept.length === 0)
        return [];
    const ids = measuredIn(history);
    const lost = [];
    for (const path of kept) {
        const bytes = await files.readBytes(path);
        if (bytes && !namesOne(bytes, ids))
            lost.push(path);
    }
    return lost;
}
/** Without imports: a benchmarks.json gives the same session to the store that is lost and to the one begun beside it. */
const measuredIn = (history) => new Set(history.sessions().flatMap(({ id, kind }) => (kind === 'import' ? [] : [id])));
const idLength = 64;
/** Whether one of the ids stands in these bytes, which may be those of anything. */
function namesOne(bytes, ids) {
    for (const [digits] of new TextDecoder('latin1').decode(bytes).matchAll(/[0-9a-f]{64,}/g)) {
        // What stands before or behind an id in its row may look like more of it.
        for (let from = 0; from + idLength <= digits.length; from++)
            if (ids.has(digits.slice(from, from + idLength)))
                return true;
    }
    return false;
}
//# sourceMappingURL=lost-stores.js.map
// EXTERNAL MODULE: ./build/src/app/recover.js
var recover = __webpack_require__(1649);
;// CONCATENATED MODULE: ./build/src/app/opened.js



/** Opens the store of `folder` for writing and takes in what killed sessions left in their journals. */
async function openHistory(world, folder, project, verify) {
    const options = { verify, write: true, project };
    const first = await world.histories.open(folder, options);
    if (first.state === 'newer')
        throw newerStore(folder, first.reason);
    if (first.state === 'open' || first.state === 'absent') {
        const lost = await lostStores(world, folder, first.history);
        const recovered = await (0,recover/* recoverJournals */.DE)(world, folder, first.history);
        return {
            folder,
            history: first.history,
            whole: lost.length === 0,
            findings: [
                ...lost.map((path) => lostFinding(`a store that could not be read is kept as ${path}: ${notIn}`)),
                ...first.notes.map(first.state === 'open' && first.damage.length > 0 ? damageOf : noteOf),
                ...recovered,
            ],
        };
    }
    const second = await world.histories.open(folder, options);
    if (second.state !== 'open' && second.state !== 'absent')
        throw unusable(folder, second.reason);
    const lost = lostFinding(`the store could not be read (${first.state}: ${first.reason}); ${keptWords(first.keptAs)}`);
    return { folder, history: second.history, whole: false, findings: [lost] };
}
/** The history for a command that says only what it did: what was found on opening is told to whoever waits. */
async function toldHistory(world, folder, project) {
    return told(world, await openHistory(world, folder, project, false));
}
/** `toldHistory` for what rests on all that was decided before: refuses a history that could not be read. */
async function wholeHistory(world, folder, project) {
    const opened = await openHistory(world, folder, project, false);
    if (opened.whole)
        return told(world, opened);
    opened.history.close();
    throw lostHistory(folder, opened.findings);
}
function told({ progress }, { history, findings }) {
    for (const { level, message } of findings)
        progress.note(`${level}: ${message}`);
    return history;
}
const notIn = 'what it held is not in the history that was begun beside it';
const keptWords = (kept) => kept === null ? 'it was left where it is' : `it was kept as ${kept} and a new store was begun beside it`;
const noteOf = (message) => ({
    rule: 'history-note',
    level: 'note',
    message,
    file: 'bench/manifest.toml',
    line: 1,
});
const lostFinding = (message) => ({
    ...noteOf(message),
    rule: 'store-unreadable',
    level: 'error',
    remedy: 'Put a good copy in its place (an artifact of an earlier run, a backup) or add one by "benchgate store import", and remove the kept file; or remove that file alone, to go on without it.',
});
/** Part of the history is gone: whoever relies on it must hear of it. */
const damageOf = (message) => ({
    ...noteOf(message),
    rule: 'store-unreadable',
    level: 'warning',
});
const lostHistory = (folder, findings) => new problem/* ProblemError */.Mm(findings.flatMap(({ level, message, remedy }) => level === 'error' ? [{ where: { file: `${folder}/store.db` }, what: message, hint: remedy }] : []));
const newerStore = (folder, reason) => new problem/* ProblemError */.Mm([
    {
        where: { file: `${folder}/store.db` },
        what: `the store was written by a newer benchgate: ${reason}`,
        hint: 'use that version or a newer one, or another store with --store DIR',
    },
]);
const unusable = (folder, reason) => new problem/* ProblemError */.Mm([
    {
        where: { file: `${folder}/store.db` },
        what: `the store cannot be used: ${reason}`,
        hint: 'check the folder’s permissions, or use another store with --store DIR',
    },
]);
//# sourceMappingURL=opened.js.map

/***/ }),

/***/ 2644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ printablePath)
/* harmony export */ });
/** A path for a sentence: quoted when line breaks or quotes could make it look like something else. */
const printablePath = (path) => /^[\w./@+ -]+$/.test(path) ? path : JSON.stringify(path);
//# sourceMappingURL=printable-path.js.map

/***/ }),

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ recoverJournals),
/* harmony export */   EH: () => (/* binding */ newJournal)
/* harmony export */ });
/* unused harmony exports journalFolder, ownerOf */
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8181);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3511);


/** Folder of a store's journals. */
const journalFolder = (store) => `${store}/journals`;
/** Path of a new journal of this process. Its name says whose it is: `<pid>-<host>-<random>.jsonl`. */
const newJournal = ({ host }, store) => `${journalFolder(store)}/${host.pid}-${host.machine('').host}-${(0,_seeds_js__WEBPACK_IMPORTED_MODULE_0__/* .hex */ .u)(host.randomBytes(6))}.jsonl`;
/**
 * Turns journals that a kill left behind into sessions of kind `recovered`; every finished run stays. A journal
 * whose process still lives is left alone; one in which something could not be read is kept under another name.
 */
async function recoverJournals(world, store, history) {
    const folder = journalFolder(store);
    const findings = [];
    for (const name of await world.files.list(folder)) {
        if (!name.endsWith('.jsonl') || world.host.isAlive(ownerOf(name)))
            continue;
        const path = `${folder}/${name}`;
        findings.push(...(await recover(world, path, history)));
    }
    return findings;
}
/** Whose journal has this name. */
function ownerOf(name) {
    const [, pid = '0', host = ''] = /^(\d+)-(.*)-[0-9a-f]+\.jsonl$/.exec(name) ?? [];
    return { pid: Number(pid), host };
}
async function recover({ files }, path, history) {
    const text = await files.readText(path);
    // Another process took it in meanwhile.
    if (text === undefined)
        return [];
    const measured = (0,_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .readMeasured */ .L)(text);
    const { header, runSets, findings, unreadable, damage } = measured;
    const runs = header === null ? 0 : runSets.reduce((count, set) => count + set.runs.length, 0);
    if (header !== null && runs > 0) {
        history.append({
            header: { ...header, kind: 'recovered', complete: false },
            ...{ runSets, reports: [], verdicts: [], findings, pointerMoves: [] },
        });
        await history.save();
    }
    const torn = damage.filter((one) => !unreadable.includes(one));
    const recovered = runs > 0 ? [recoveredNote(runs, torn)] : [];
    if (unreadable.length > 0)
        return [...recovered, unreadableFinding(await keepAside(files, path), measured, runs)];
    await files.remove(path);
    return recovered;
}
/** Gives a journal a name that is none of a journal's, and returns that. A kill in between leaves both: done again. */
async function keepAside(files, path) {
    const kept = `${path}.unreadable`;
    const bytes = await files.readBytes(path);
    if (bytes)
        await files.writeAtomic(kept, bytes, 0o600);
    await files.remove(path);
    return kept;
}
const recoveredNote = (runs, torn) => ({
    rule: 'recovered-runs',
    level: 'note',
    message: `${runs} finished runs of a session that was cut short were recovered into the history${torn.length > 0 ? ` (${torn.join('; ')})` : ''}`,
    file: 'bench/manifest.toml',
    line: 1,
});
const mostShown = 3;
/** Finished runs may be gone: whoever relies on them must hear of it. */
function unreadableFinding(kept, { unreadable }, runs) {
    const more = unreadable.length - mostShown;
    const shown = [...unreadable.slice(0, mostShown), ...(more > 0 ? [`${more} more`] : [])].join('; ');
    const rest = runs > 0 ? 'only what could be read was recovered' : 'nothing of it was recovered';
    return {
        rule: 'store-unreadable',
        level: 'warning',
        message: `the journal of a session that was cut short could not be read whole (${shown}): ${rest}, and it was kept as ${kept}`,
        file: 'bench/manifest.toml',
        line: 1,
        remedy: 'Measure again what is missing, then remove the kept file. If a newer benchgate wrote it, take ".unreadable" off its name and run that version.',
    };
}
//# sourceMappingURL=recover.js.map

/***/ }),

/***/ 3727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bH: () => (/* binding */ underTodaysNames)
/* harmony export */ });
/* unused harmony exports measuredByHead, measuredBefore */
/* harmony import */ var _core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6593);

/**
 * What head measured, under today's names. Values that the manifest calls one metric and the tool still prints as two
 * are an error: whichever were taken, the other could get worse unseen.
 */
function measuredByHead(renames, measurements) {
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
    const groups = (0,_core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedNow */ .HA)(renames, items, nameOf);
    return [...groups].flatMap(([name, group]) => (group.length === 1 ? [withName(group[0], name)] : group));
}
/** What a side other than head measured, under today's names. */
const measuredBefore = (renames, measurements) => underNamesNow(renames, measurements, [({ metric }) => metric, (one, metric) => ({ ...one, metric })]);
/** The history as if every metric had always been called what it is called now. Nothing is written by it. */
function underTodaysNames(history, renaming) {
    const known = new Map(renaming.flatMap(({ name, renames }) => (renames.length > 0 ? [[name, renames]] : [])));
    if (known.size === 0)
        return history;
    const of = ({ benchmark }) => known.get(benchmark) ?? [];
    const metricNow = (one) => one.metric === null ? one : { ...one, metric: (0,_core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .nameNow */ .WB)(of(one), one.metric) };
    const run = (one) => ({
        ...one,
        measurements: measuredBefore(of(one), one.measurements),
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
            metrics: one.metrics.map((metric) => ({ ...metric, metric: (0,_core_model_rename_js__WEBPACK_IMPORTED_MODULE_0__/* .nameNow */ .WB)(of(one), metric.metric) })),
        })),
    };
}
//# sourceMappingURL=renamed.js.map

/***/ }),

/***/ 8199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportOf)
/* harmony export */ });
/* harmony import */ var _core_formats_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5239);
/* harmony import */ var _core_gates_direct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4925);
/* harmony import */ var _core_model_measurement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8711);
/* harmony import */ var _core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68);
/* harmony import */ var _series_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4344);





/** The aggregate of head's runs (warm-ups left out): mean of the ok values of every metric, and the success rate. */
function reportOf(benchmark, runs, capturedAt) {
    const head = runs.filter(({ side, pair }) => side === 'head' && pair > 0);
    if (head.length === 0)
        return null;
    const names = [...new Set(head.flatMap((run) => run.measurements.map(({ metric }) => metric)))];
    const metrics = names.map((name) => metricOf(benchmark, name, head));
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
function metricOf(benchmark, name, runs) {
    const policy = (0,_core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(benchmark, name);
    const measurements = runs.flatMap((run) => (0,_series_js__WEBPACK_IMPORTED_MODULE_2__/* .measurementOf */ .ku)(run, name) ?? []);
    const good = measurements.filter((measurement) => measurement.status === 'ok');
    const summary = good.length > 0 ? (0,_core_formats_format_js__WEBPACK_IMPORTED_MODULE_3__/* .summarise */ .f)(good.map(({ value }) => value)) : null;
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
        message: summary ? null : wordsOf(measurements[0]),
    };
}
const wordsOf = (measurement) => measurement && measurement.status !== 'ok' ? measurement.message : 'not measured';
/** Share of the metrics with a target that meet it; 1 when none has one (000's empty report is not special). */
function successRate(metrics) {
    const aimed = metrics.filter(({ target }) => target !== null);
    if (aimed.length === 0)
        return 1;
    const met = aimed.filter(({ value, target, direction }) => value !== null && direction !== null && isMet(value, target, direction));
    return met.length / aimed.length;
}
/** True when `value` is at the target or on its good side, up to rounding. */
const isMet = (value, target, direction) => (0,_core_model_measurement_js__WEBPACK_IMPORTED_MODULE_4__/* .worseSign */ .C)(direction) * (value - target) <= (0,_core_gates_direct_js__WEBPACK_IMPORTED_MODULE_0__/* .roundingOf */ .Y)(value, target);
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 3511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ freshMetaSeed),
/* harmony export */   u: () => (/* binding */ hex)
/* harmony export */ });
/** Lower-case hexadecimal digits of bytes. */
const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
/** 63 random bits, as benchstone draws them: big-endian, sign bit cleared. */
const freshMetaSeed = ({ host }) => BigInt(`0x${hex(host.randomBytes(8))}`) & (2n ** 63n - 1n);
//# sourceMappingURL=seeds.js.map

/***/ }),

/***/ 4344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   ku: () => (/* binding */ measurementOf),
/* harmony export */   uc: () => (/* binding */ finishedPairs)
/* harmony export */ });
/* harmony import */ var _core_formats_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9965);
/* harmony import */ var _core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68);


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
        const policy = (0,_core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(benchmark, metric);
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
        units: base && head && !(0,_core_formats_units_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameUnit */ .vv)(base.unit, head.unit) ? { base: base.unit, head: head.unit } : null,
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
        const measurement = (run.side === 'head') === isHead ? measurementOf(run, metric) : undefined;
        if (measurement?.status === 'ok')
            return measurement;
    }
    return undefined;
}
function measurementOf(run, metric) {
    return run.measurements.find((measurement) => measurement.metric === metric);
}
function valueIn(run, metric) {
    const measurement = measurementOf(run, metric);
    return measurement?.status === 'ok' ? measurement.value : null;
}
function whyAbsent(runs, metric) {
    for (const run of runs) {
        const measurement = measurementOf(run, metric);
        if (measurement && measurement.status !== 'ok')
            return `${run.side}: ${measurement.message}`;
    }
    return null;
}
//# sourceMappingURL=series.js.map

/***/ }),

/***/ 6987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ localFacts),
/* harmony export */   g: () => (/* binding */ sessionHeader)
/* harmony export */ });
/* harmony import */ var _core_model_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1599);

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
        ...{ runnerLabels, command, manifestHash: plan.manifestHash, harnessVersion: _core_model_version_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r },
        ...{ startedAt: now, endedAt: now, complete: true },
    };
}
//# sourceMappingURL=session-header.js.map

/***/ }),

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bR: () => (/* binding */ jsonOutcome)
/* harmony export */ });
/* unused harmony exports json, renderJson */
/** The `--json` contract; `json-schema.ts` describes it. */
const json = {
    name: 'json',
    summary: 'one JSON object for programs',
    file: 'outcome.json',
    render: renderJson,
};
/** An answer as text with one line end. */
function renderJson(answer) {
    return `${JSON.stringify(jsonOutcome(answer), null, 2)}\n`;
}
/** The object that is printed; every number in it is finite. */
function jsonOutcome(answer) {
    const { decision, exitCode, verdicts, findings, difference, session, files } = answer;
    return {
        decision,
        exitCode,
        verdicts: verdicts.map(jsonVerdict),
        findings: findings.map(jsonFinding),
        ...(difference === undefined ? {} : { difference: [...difference] }),
        session,
        files: { ...files },
    };
}
function jsonVerdict(verdict) {
    const { benchmark, subject, metric, kind, gate, baseline, direction, unit, mandatory, reason } = verdict;
    const { evidence, policy } = verdict;
    const { absolute } = evidence;
    return {
        ...{ benchmark, subject, metric, kind, gate, baseline, direction, unit, mandatory },
        head: finite(evidence.head),
        base: finite(evidence.base),
        absolute,
        worse: finite(evidence.worse),
        low: finite(evidence.low),
        high: finite(evidence.high),
        confidence: finite(evidence.confidence),
        pairs: finite(evidence.pairs),
        pReject: finite(evidence.pReject),
        pPass: finite(evidence.pPass),
        family: evidence.family ?? null,
        attempt: evidence.attempt ?? null,
        allowed: evidence.allowed ?? null,
        tolerance: finite((absolute ? policy?.absTolerance : policy?.tolerance) ?? null),
        limit: finite((absolute ? policy?.absLimit : policy?.limit) ?? null),
        reason,
    };
}
/** JSON has no infinity: an unbounded side of an interval is null. */
const finite = (value) => value !== null && Number.isFinite(value) ? value : null;
function jsonFinding(finding) {
    const { rule, level, message, file, line } = finding;
    const { benchmark = null, subject = null, metric = null, remedy = null } = finding;
    return { rule, level, message, file, line, benchmark, subject, metric, remedy };
}
//# sourceMappingURL=json.js.map

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

/***/ 1599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The harness's own version; a test holds it equal to package.json's. */
const version = '0.1.0';
//# sourceMappingURL=version.js.map

/***/ }),

/***/ 4282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ passingObstacle),
/* harmony export */   OK: () => (/* binding */ eligible),
/* harmony export */   fD: () => (/* binding */ rulesOf)
/* harmony export */ });
/* unused harmony exports isAccepted, obstacle */
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
