export const id = 4271;
export const ids = [4271];
export const modules = {

/***/ 1742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MY: () => (/* binding */ acceptedFile),
  qN: () => (/* binding */ applyAccepted),
  oJ: () => (/* binding */ readAccepted)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/core/manifest/located.js
var located = __webpack_require__(3245);
// EXTERNAL MODULE: ./build/src/core/manifest/scalars.js
var scalars = __webpack_require__(6838);
// EXTERNAL MODULE: ./build/src/core/manifest/schema-faults.js
var schema_faults = __webpack_require__(3388);
// EXTERNAL MODULE: ./build/src/core/manifest/toml.js
var toml = __webpack_require__(9767);
;// CONCATENATED MODULE: ./build/src/core/manifest/accepted.js






const entry = schemas/* strictObject */.rej({
    benchmark: scalars/* doc */.H9(scalars/* text */.Qq, 'Name or pattern of the benchmark.'),
    metric: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* text */.Qq, '*'), 'Name or pattern of the metric; default all.'),
    subject: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* text */.Qq, 'self'), 'Subject; default self, this repository.'),
    max_change: scalars/* doc */.H9(scalars/* change */.Zg, 'Largest accepted change for the worse: "12%" or 0.12.'),
    reason: scalars/* doc */.H9(scalars/* text */.Qq, 'Why it is worth its cost.'),
    author: scalars/* doc */.H9(scalars/* text */.Qq, 'Who accepts it.'),
    until: scalars/* doc */.H9(scalars/* text */.Qq, 'Last day (YYYY-MM-DD), or the version that ends it (v2.0.0).'),
});
const anchorMove = schemas/* strictObject */.rej({
    benchmark: scalars/* doc */.H9(scalars/* text */.Qq, 'Name or pattern of the benchmark.'),
    subject: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* text */.Qq, 'self'), 'Subject; default self, this repository.'),
    to: scalars/* doc */.H9(scalars/* text */.Qq, 'Commit or tag that paired:best compares with from now on; a report of it must be stored.'),
    reason: scalars/* doc */.H9(scalars/* text */.Qq, 'Why its level is the one to hold.'),
    author: scalars/* doc */.H9(scalars/* text */.Qq, 'Who decides it.'),
});
/** `bench/accepted.toml`: regressions that were accepted, with who, why, how much and until when, and moved anchors. */
const acceptedSchema = schemas/* strictObject */.rej({
    accepted: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* list */.p_(entry, 'acceptances'), []), 'One table [[accepted]] for each.'),
    anchor: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* list */.p_(anchorMove, 'moves of the anchor'), []), 'One table [[anchor]] for each.'),
});
const nothingAccepted = { accepted: [], anchors: [] };
/** Reads such a file; every problem at once, with line and column. */
async function parseAccepted(text, file) {
    const raw = (0,toml/* parseToml */.MT)(text, file);
    if (!raw.ok)
        return raw;
    const read = acceptedSchema.safeParse(raw.value, { reportInput: true });
    if (!read.success)
        return (0,located/* located */.t)((0,schema_faults/* schemaFaults */.d)(read.error.issues, acceptedSchema), text, file);
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
// EXTERNAL MODULE: ./build/src/core/model/plan.js
var plan = __webpack_require__(68);
// EXTERNAL MODULE: ./build/src/core/model/rename.js
var rename = __webpack_require__(6593);
// EXTERNAL MODULE: ./build/src/app/site.js
var app_site = __webpack_require__(9106);
;// CONCATENATED MODULE: ./build/src/app/acceptances.js





/** The file of accepted regressions, beside the manifest's folder. */
const acceptedFile = 'bench/accepted.toml';
/** Reads `bench/accepted.toml` of head and base. A broken file of head is a problem; base's counts as absent. */
async function readAccepted(world, site, request) {
    const { repository, projectPath, commits, authority } = site;
    const path = (0,app_site/* fromTop */.k$)(projectPath, acceptedFile);
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
    return [metric, ...(0,rename/* namesBefore */.G0)(renames, metric)];
}
/** Covered is what is not proven to be worse than was accepted. */
function covers(entry, { benchmark, subject, evidence }, names) {
    if (evidence.absolute || !(0,plan/* matches */.cK)(entry.benchmark, benchmark) || entry.subject !== subject)
        return false;
    const proven = evidence.low ?? evidence.worse;
    return names.some((name) => (0,plan/* matches */.cK)(entry.metric, name)) && proven !== null && proven <= entry.maxChange;
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

/***/ }),

/***/ 3872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ancestryOf),
/* harmony export */   ancestryOfHead: () => (/* binding */ ancestryOfHead),
/* harmony export */   noAncestry: () => (/* binding */ noAncestry)
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

/***/ 559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ measuredHere),
  d: () => (/* binding */ withAttempts)
});

// EXTERNAL MODULE: ./build/src/core/model/verdict.js
var verdict = __webpack_require__(462);
// EXTERNAL MODULE: ./build/src/core/model/version.js
var version = __webpack_require__(1599);
// EXTERNAL MODULE: ./build/src/app/assess.js
var assess = __webpack_require__(7755);
// EXTERNAL MODULE: ./build/src/app/judging/case.js
var judging_case = __webpack_require__(3588);
// EXTERNAL MODULE: ./build/src/app/lanes.js + 1 modules
var lanes = __webpack_require__(3903);
// EXTERNAL MODULE: ./build/src/core/model/session.js
var session = __webpack_require__(447);
;// CONCATENATED MODULE: ./build/src/app/sequences.js

/** The manifest that decides holds the policy, and the version the schedule of the looks. */
const identityOf = ({ gitSha, diffHash, manifestHash, harnessVersion, machine }) => JSON.stringify([gitSha, diffHash, manifestHash, harnessVersion, (0,session/* fingerprint */.R)(machine)]);
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
// EXTERNAL MODULE: ./build/src/app/series.js
var series = __webpack_require__(4344);
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
        if ((0,lanes/* isShort */.tQ)(benchmark))
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
    harnessVersion: version/* version */.r,
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
    const first = (0,assess/* looksOf */.uJ)(plan.gate)[0] ?? 1;
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
        if (verdict.gate !== 'paired' || !verdict.baseline.endsWith(`(${(0,judging_case/* short */.h0)(against)})`))
            continue;
        kinds.set(verdict.session, [...(kinds.get(verdict.session) ?? []), verdict.kind]);
    }
    const good = [...kinds].filter(([, all]) => ['PASS', 'PROMOTE'].includes((0,verdict/* worstKind */.eD)(all) ?? ''));
    return new Set(good.map(([session]) => session));
}
/** The pairs of a sequence and the largest family they were judged in. */
function measuredIn(history, question, own) {
    const earlier = [];
    let family = 0;
    for (const { header } of own?.trials ?? []) {
        const session = history.session(header.id);
        const reached = Math.max(0, ...earlier.map(({ pair }) => pair));
        const pairs = (0,series/* finishedPairs */.uc)(runsIn(session, question)).filter(({ head }) => head.pair > reached);
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

/***/ 4379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ showSeconds),
/* harmony export */   w: () => (/* binding */ admit)
/* harmony export */ });
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

/***/ }),

/***/ 2018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ib: () => (/* binding */ tightness),
/* harmony export */   NS: () => (/* binding */ liftingWords),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   sq: () => (/* binding */ resultFindings)
/* harmony export */ });
/* harmony import */ var _core_documents_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9391);
/* harmony import */ var _core_stats_calibration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8337);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4379);



/** What a calibration says of each metric: what blocks as an error, what weakens the gate as a warning, the rest as a note. */
const resultFindings = (results) => results.flatMap((result) => result.calibrated === null
    ? [tooFew(result, results.length)]
    : [
        ...blocking(result, result.calibrated),
        ...weakening(result, result.calibrated),
        noteOf(result, result.calibrated),
    ]);
const about = ({ of: { benchmark, series } }, said) => ({
    ...said,
    message: `${nameOf(benchmark)} ${series.metric}: ${said.message}`,
    ...placeOf(benchmark),
    metric: series.metric,
});
/** The benchmark, with its subject where that is not this repository itself. */
const nameOf = ({ name, subject }) => subject.id === 'self' ? name : `${name} [${subject.id}]`;
/** Where a finding about a benchmark points, and whom it names. */
const placeOf = ({ name, subject, place: { file, line = 1 } }) => ({
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
    return `pairs of the same build differ by ${(0,_core_documents_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(sigmaCore)} on this machine: ${suited}, and the limit in force is ${(0,_core_documents_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(limit)}`;
}
const presetWords = ({ name, tolerance, limit }) => `${name} (${(0,_core_documents_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(tolerance)} and ${(0,_core_documents_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(limit)})`;
function noteOf(result, calibrated) {
    const { sigmaCore, preset, unchanged, found, pairs } = calibrated;
    const noise = `pairs of the same build differ by ${(0,_core_documents_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(sigmaCore)} (${pairs} pairs)`;
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
    ? `${(0,_core_documents_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(change)} worse is below that limit and may pass`
    : `${(0,_core_documents_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(change)} worse fails ${afterWords(effort)}`;
function afterWords(effort) {
    if (effort === null)
        return 'after more than 30 pairs';
    const { pairs, runs, seconds, chance } = effort;
    const often = chance > 0.995 ? '' : `, ${Math.round(100 * chance)} times in 100 within 30`;
    return `after about ${Math.ceil(pairs)} pairs (${Math.ceil(runs)} runs, ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_2__/* .showSeconds */ .h)(seconds)}${often})`;
}
const tooFew = (result, family) => about(result, {
    rule: 'needs-more-data',
    level: 'warning',
    message: `${result.of.pairs.length} pairs are too few to calibrate: among ${family} metrics an order effect shows from ${(0,_core_stats_calibration_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsForOrderEffect */ .s)(family)} pairs on`,
    remedy: 'Ask for more with --pairs, or calibrate fewer benchmarks at once.',
});
/** The first sentence of a calibration; none where the worst finding says more. */
function headlineOf(decision, results) {
    const found = results.flatMap((result) => result.calibrated === null ? [] : [{ ...result, calibrated: result.calibrated }]);
    if (found.length === 0 || decision === 'ERROR')
        return {};
    const blocked = found.filter(({ calibrated }) => calibrated.blocks.length > 0);
    const names = [...new Set(blocked.map(({ of }) => nameOf(of.benchmark)))];
    if (names.length > 0)
        return {
            why: `The same build does not agree with itself: until that is settled, failures of ${names.join(', ')} only warn on this machine.`,
        };
    const { of, calibrated } = found.reduce((most, one) => one.calibrated.sigmaCore > most.calibrated.sigmaCore ? one : most);
    const suited = calibrated.preset === null
        ? 'No preset suits every metric'
        : `Preset ${presetWords(calibrated.preset)} suits every metric`;
    const noisiest = `${nameOf(of.benchmark)} ${of.series.metric}`;
    return {
        why: `Nothing blocks. ${suited}: pairs of the same build differ by ${(0,_core_documents_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(calibrated.sigmaCore)}${found.length > 1 ? ` at most (${noisiest})` : ''}.`,
    };
}
//# sourceMappingURL=findings.js.map

/***/ }),

/***/ 8112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nb: () => (/* binding */ standingFindings),
/* harmony export */   Qp: () => (/* binding */ standingCalibrations),
/* harmony export */   lT: () => (/* binding */ isBlocked)
/* harmony export */ });
/* harmony import */ var _core_documents_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9391);
/* harmony import */ var _core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68);
/* harmony import */ var _core_model_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(447);
/* harmony import */ var _core_model_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(462);
/* harmony import */ var _core_store_eligibility_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4282);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2018);






/** The newest calibration of each benchmark on a machine; those of pull requests and uncommitted trees never count. */
function standingCalibrations(history, project, machine) {
    const here = (0,_core_model_session_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprint */ .R)(machine);
    const newest = new Map();
    for (const calibration of history.calibrations(project)) {
        if ((0,_core_model_session_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprint */ .R)(calibration.machine) !== here || (0,_core_store_eligibility_js__WEBPACK_IMPORTED_MODULE_5__/* .passingObstacle */ .$f)(calibration) !== null)
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
        if (!calibration || !verdicts.some((verdict) => own(verdict) && (0,_core_model_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .dependsOnMachine */ .sg)(verdict)))
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
            message: `${(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(benchmark)} is NOT ENFORCED on this machine: its failures only warn, because in the calibration ${age} the same build did not agree with itself: ${blocksOf(calibration).join('; ')}`,
            ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(benchmark),
            remedy: (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .liftingWords */ .NS)(benchmark.name),
        },
    ];
}
function tightFinding({ benchmark, calibration, age }) {
    return calibration.metrics.flatMap((calibrated) => {
        const policy = (0,_core_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .policyOf */ .US)(benchmark, calibrated.metric);
        const tight = policy && (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .tightness */ .Ib)(calibrated, policy);
        if (!tight)
            return [];
        const { metric } = calibrated;
        const message = `${(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(benchmark)} ${metric}: ${tight} (calibrated ${age})`;
        return [{ rule: 'preset-too-tight', level: 'warning', message, ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(benchmark), metric }];
    });
}
function acknowledgedFinding({ benchmark, calibration }) {
    const { acknowledged } = calibration;
    if (acknowledged === null)
        return [];
    const { actor, at, reason } = acknowledged;
    const day = new Date(at).toISOString().slice(0, 10);
    const message = `${(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(benchmark)} is enforced by decision of ${actor} on ${day} (${reason}), although ${blocksOf(calibration).join('; ')}`;
    return [{ rule: 'calibration', level: 'note', message, ...(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(benchmark) }];
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
        .map(({ benchmark, sigma, preset, age }) => `${(0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(benchmark)} ${age}: noise ${(0,_core_documents_parts_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(sigma)}, suits ${preset}`);
    const more = standings.length > named ? `; and ${standings.length - named} quieter ones` : '';
    const { file } = standings[0].benchmark.place;
    const message = `calibrated on this machine: ${parts.join('; ')}${more}`;
    return { rule: 'calibration', level: 'note', message, file, line: 1 };
}
//# sourceMappingURL=standing.js.map

/***/ }),

/***/ 9761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ corpusState),
/* harmony export */   G: () => (/* binding */ corpusDrift)
/* harmony export */ });
/** Hashes the corpus in `tree` as its type says and holds it against the pinned hash. */
async function corpusState({ files }, { corpus }, tree) {
    if (corpus === null || corpus.hash === '')
        return { state: 'unpinned' };
    const path = /^([/\\]|[A-Za-z]:)/.test(corpus.path) ? corpus.path : `${tree}/${corpus.path}`;
    if (corpus.type === 'tree') {
        const hashed = await files.treeHash(path);
        return 'error' in hashed ? { state: 'missing', why: hashed.error } : compared(hashed.hash, corpus.hash);
    }
    const isSpec = corpus.type === 'spec';
    const found = await files.sha256(isSpec ? `${path}/corpus_spec.toml` : path);
    if (found !== undefined)
        return compared(found, corpus.hash);
    const why = isSpec
        ? 'is not a readable folder with corpus_spec.toml'
        : 'is not a readable file (a folder is pinned with corpus_type = "tree")';
    return { state: 'missing', why };
}
const compared = (found, pinned) => ({
    state: found === pinned ? 'ok' : 'drift',
    found,
});
/** Why the corpus in `tree` is not the pinned one, or null when it is (or none is pinned). */
async function corpusDrift(world, benchmark, tree) {
    const found = await corpusState(world, benchmark, tree);
    const { path, type, hash } = benchmark.corpus ?? { path: '', type: '', hash: '' };
    switch (found.state) {
        case 'missing':
            return `corpus ${path} ${found.why}`;
        case 'drift':
            return `corpus ${path} (${type}) has drifted: pinned ${hash}, found ${found.found}`;
        case 'ok':
        case 'unpinned':
            return null;
    }
}
//# sourceMappingURL=corpus.js.map

/***/ }),

/***/ 255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide)
/* harmony export */ });
/* harmony import */ var _core_documents_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2959);
/* harmony import */ var _core_model_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9530);
/* harmony import */ var _core_model_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(462);
/* harmony import */ var _judging_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1996);




/** The answer for the whole job. The worst of what each verdict and each finding asks for counts. */
function decide(deciding) {
    const judged = deciding.verdicts
        .map((verdict) => ({ verdict, asks: askedBy(verdict, deciding) }))
        .sort(worstFirst);
    const own = judged.flatMap((each) => findingOf(each, deciding));
    const given = deciding.findings
        .map((finding) => withLevel(finding, deciding.policy))
        .map((finding) => ({ finding, asks: askedByFinding(finding, deciding.policy) }));
    const asked = [...judged, ...given].map(({ asks }) => asks);
    return {
        decision: _core_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionKinds */ .Q.find((kind) => asked.includes(kind)) ?? 'PASS',
        findings: [...own, ...given].sort(severestFirst).map(({ finding }) => finding),
        verdicts: judged.map(({ verdict }) => verdict),
    };
}
const levels = ['error', 'warning', 'note'];
/** That failures do not count comes before the failures that do not. */
const isBlock = ({ finding }) => finding.rule === 'enforcement-blocked';
const severestFirst = (a, b) => levels.indexOf(a.finding.level) - levels.indexOf(b.finding.level) ||
    Number(isBlock(b)) - Number(isBlock(a)) ||
    _core_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionKinds */ .Q.indexOf(a.asks) - _core_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionKinds */ .Q.indexOf(b.asks);
function worstFirst(a, b) {
    const byJob = _core_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionKinds */ .Q.indexOf(a.asks) - _core_model_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionKinds */ .Q.indexOf(b.asks);
    if (byJob !== 0 || a.verdict.kind === b.verdict.kind)
        return byJob;
    return (0,_core_model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .worstKind */ .eD)([a.verdict.kind, b.verdict.kind]) === a.verdict.kind ? -1 : 1;
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
const isReportOnly = (verdict, deciding) => (0,_core_model_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .dependsOnMachine */ .sg)(verdict) && verdict.kind !== 'MISSING' && isNamed(verdict, 'enforcement-blocked', deciding);
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
    const finding = { rule, level: levelOf(asks), message, file, line, ...about, remedy: (0,_core_documents_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)(rule).help };
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
            return verdict.reason.startsWith(_judging_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentWords */ .z) ? null : 'incomparable';
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

/***/ }),

/***/ 6456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ evaluatorFindings),
/* harmony export */   l: () => (/* binding */ globsFromTop)
/* harmony export */ });
/* harmony import */ var _printable_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2644);

/** How many paths a message names. */
const shown = 20;
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
    const listed = changes.slice(0, shown).map(({ path, change }) => `${(0,_printable_path_js__WEBPACK_IMPORTED_MODULE_0__/* .printablePath */ .V)(path)} (${change})`);
    const more = changes.length > shown ? ` and ${changes.length - shown} more` : '';
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

/***/ }),

/***/ 5652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude),
  G: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./build/src/core/manifest/advice.js
var advice = __webpack_require__(5611);
// EXTERNAL MODULE: ./build/src/core/model/finding.js
var finding = __webpack_require__(9530);
// EXTERNAL MODULE: ./build/src/app/acceptances.js + 1 modules
var acceptances = __webpack_require__(1742);
// EXTERNAL MODULE: ./build/src/app/ancestry.js
var ancestry = __webpack_require__(3872);
// EXTERNAL MODULE: ./build/src/core/gates/wording.js
var wording = __webpack_require__(5250);
;// CONCATENATED MODULE: ./build/src/app/anchors/story.js

/** Farther back the merges are not counted any more. */
const farthest = 1000;
/**
 * Adds to every regression against the anchor how it came about: by how much since when, over how many merges, and
 * whether any of them was flagged on its own. Without that a slow boil would look like the fault of the last change.
 */
async function tellSinceAnchor({ git }, past, verdicts) {
    if (!verdicts.some(isSlide))
        return verdicts;
    const { repository, commits } = past.site;
    const line = await git.firstParents(repository, commits.headCommit, farthest);
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
    const size = `+${(0,wording/* amount */.vj)(evidence.worse, evidence.absolute)} since ${nameOf(past, anchor)}`;
    if (merges < 0)
        return `${size}, which is not among the first parents of HEAD`;
    const flagged = flaggedAmong(past, line.slice(0, merges), session);
    if (merges === 1)
        return `${size}, 1 merge ago`;
    const [first] = flagged;
    const words = first === undefined
        ? 'none of which was flagged on its own: a slow boil'
        : `of which ${flagged.length} ${flagged.length === 1 ? 'was' : 'were'} flagged, first ${first.slice(0, 10)}`;
    return `${size} over ${(0,wording/* counted */.hS)(merges, 'merge')}, ${words}`;
}
/** The anchor's version, else its commit. */
function nameOf({ history, project }, { report, gitSha, benchmark, subject }) {
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
// EXTERNAL MODULE: ./build/src/app/attempts.js + 1 modules
var attempts = __webpack_require__(559);
// EXTERNAL MODULE: ./build/src/app/calibration/standing.js
var calibration_standing = __webpack_require__(8112);
// EXTERNAL MODULE: ./build/src/app/contests.js + 1 modules
var app_contests = __webpack_require__(6646);
// EXTERNAL MODULE: ./build/src/app/continued.js
var continued = __webpack_require__(8486);
// EXTERNAL MODULE: ./build/src/app/decision.js
var app_decision = __webpack_require__(255);
// EXTERNAL MODULE: ./build/src/app/job-of.js
var job_of = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/src/app/judging/environment.js + 1 modules
var environment = __webpack_require__(1996);
// EXTERNAL MODULE: ./build/src/app/judging/judge.js + 4 modules
var judge = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/src/app/judging/unread.js
var unread = __webpack_require__(8007);
// EXTERNAL MODULE: ./build/src/core/documents/rules.js
var rules = __webpack_require__(2959);
// EXTERNAL MODULE: ./build/src/core/model/plan.js
var plan = __webpack_require__(68);
// EXTERNAL MODULE: ./build/src/core/model/rename.js
var rename = __webpack_require__(6593);
// EXTERNAL MODULE: ./build/src/app/judging/case.js
var judging_case = __webpack_require__(3588);
;// CONCATENATED MODULE: ./build/src/app/judging/unselected.js




/**
 * A finding for each pattern of a benchmark's metrics that selects nothing of what either side measured: most likely it
 * is misspelt, and what it should judge is judged by nobody. A name that must have a value is missed by a verdict.
 */
function unselectedFindings(session) {
    return session.plan.benchmarks.flatMap((benchmark) => {
        const good = (0,judging_case/* runsOf */.ky)(session, benchmark).filter(({ status }) => status === 'ok');
        const names = new Set(good.flatMap((run) => run.measurements.map(({ metric }) => metric)));
        if (names.size === 0)
            return [];
        const known = [...names].flatMap((name) => [name, ...(0,rename/* namesJudged */.eF)(benchmark.renames, name)]);
        return benchmark.metrics
            .filter((selector) => isLoose(selector) && !known.some((name) => (0,plan/* matches */.cK)(selector.pattern, name)))
            .map(({ pattern }) => findingOf(benchmark, pattern));
    });
}
const isLoose = ({ pattern, within, policy }) => within === undefined && (/[*?]/.test(pattern) || !policy.mandatory);
function findingOf({ name, subject, place }, pattern) {
    return {
        ...{ rule: 'selects-nothing', level: 'warning', remedy: (0,rules/* ruleOf */.Y)('selects-nothing').help },
        message: `${name}: "${pattern}" selects none of the metrics that were measured`,
        ...{ file: place.file, line: place.line ?? 1, benchmark: name, subject: subject.id },
    };
}
//# sourceMappingURL=unselected.js.map
// EXTERNAL MODULE: ./build/src/app/judging/vanished.js
var vanished = __webpack_require__(7958);
// EXTERNAL MODULE: ./build/src/app/measuring.js
var measuring = __webpack_require__(5882);
// EXTERNAL MODULE: ./build/src/app/prepared.js + 2 modules
var prepared = __webpack_require__(8217);
// EXTERNAL MODULE: ./build/src/app/record.js + 1 modules
var record = __webpack_require__(1495);
// EXTERNAL MODULE: ./build/src/app/setting.js + 3 modules
var setting = __webpack_require__(4745);
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
    return (0,setting/* inHistory */.m)(world, await (0,prepared/* prepare */.i)(world, request), async (setting) => {
        const { site, plan, opened, history } = setting;
        const found = await (0,app_contests/* opponentsOf */.CA)(world, site, plan.benchmarks, history);
        const trying = { request, site, plan, history, measurementOf: (0,attempts/* measuredHere */.n)(world, plan) };
        const opponents = (0,attempts/* withAttempts */.d)(world, trying, found);
        const contests = (0,app_contests/* contestsOf */.n7)(site, plan.benchmarks, opponents, world.host.sha256);
        const parents = opened.history.heads();
        const job = await (0,job_of/* jobOf */.Zw)(world, {
            ...{ request, site, plan, contests, parents, store: opened.folder },
            ...{ kind: 'gate', fixedPairs: null },
        });
        const measured = await (0,measuring/* measureAll */.M8)(world, job, measurer);
        const part = { header: job.header, benchmarks: plan.benchmarks, measured };
        const all = { ...measured, findings: [...(0,continued/* continuedFindings */.oW)(contests, measured), ...measured.findings] };
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
    const judged = (0,judge/* judge */.S)({
        ...{ plan, measured, opponents, history, version: request.version, literal: false },
        head: site.commits.headCommit,
        machineOf: (benchmark) => parts.find(({ benchmarks }) => benchmarks.includes(benchmark))?.header.machine ??
            evidence.earlierOn?.(benchmark) ??
            whole.header.machine,
        ancestry: asksFor(plan, 'merge-base') ? await (0,ancestry/* ancestryOf */.R)(world, site) : ancestry.noAncestry,
    });
    const settled = (0,environment/* settleEnvironment */.S)(judged, site.head.file);
    const past = { site, project: plan.project, history };
    const verdicts = [...(await tellSinceAnchor(world, past, settled.verdicts)), ...changes.verdicts];
    const now = world.clock.now();
    const standing = parts.flatMap(({ header, benchmarks }) => (0,calibration_standing/* standingFindings */.Nb)({
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
        ...(0,vanished/* newMetricFindings */.X)({ plan, measured }, verdicts),
        ...(0,unread/* unreadFindings */.y)({ plan, measured }),
        ...unselectedFindings({ plan, measured }),
        ...standing,
        ...(0,advice/* manifestAdvice */.A)(site.base ?? site.head),
    ];
    return keep(world, setting, { ...evidence, verdicts, findings });
}
const asksFor = ({ benchmarks }, rule) => benchmarks.some(({ baselines }) => baselines.includes(rule));
/** Decides and appends; returns when everything is safely in the store. */
async function keep(world, setting, answer) {
    const { request, plan, headPlan, site, opened } = setting;
    const { parts } = answer;
    const policy = { ...plan.gate, failOn: request.failOn ?? plan.gate.failOn };
    const now = world.clock.now();
    const today = new Date(now).toISOString().slice(0, 10);
    const moment = { today, version: request.version, now, renaming: plan.benchmarks };
    const accepted = (0,acceptances/* applyAccepted */.qN)(setting.accepted, answer.verdicts, moment);
    const decided = (0,app_decision/* decide */.L)({
        verdicts: answer.verdicts,
        findings: [
            ...answer.findings,
            ...accepted.findings,
            ...(0,measuring/* interruption */.YW)(parts.map(({ measured }) => measured)),
        ],
        policy,
        place: placeOf(headPlan),
    });
    const { verdicts, findings, decision } = decided;
    const recorded = { ...decided, acceptances: accepted.acceptances, moves: setting.decided.moves };
    const sessions = shares(parts, recorded).map((share) => (0,record/* sessionOf */.M)(world, recording(setting, share)));
    const ids = sessions.map((session) => opened.history.append(session));
    await opened.history.save();
    const session = sessions.at(-1);
    const diff = await (0,measuring/* keepDiff */.$C)(world, session.header, site.commits.diff, opened.folder);
    const files = { store: `${opened.folder}/store.db`, history: `${opened.folder}/benchmarks.json`, ...diff };
    const exitCode = (0,finding/* gateExitCode */.B)(decision);
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
const placeOf = (plan) => ({ benchmark }) => plan.benchmarks.find(({ name }) => name === benchmark)?.place ?? { file: 'bench/manifest.toml', line: 1 };
//# sourceMappingURL=gate.js.map

/***/ }),

/***/ 1996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ environmentWords),
  S: () => (/* binding */ settleEnvironment)
});

// EXTERNAL MODULE: ./build/src/core/documents/parts/numbers.js
var numbers = __webpack_require__(9391);
// EXTERNAL MODULE: ./build/src/core/model/verdict.js
var model_verdict = __webpack_require__(462);
// EXTERNAL MODULE: ./build/src/core/stats/order-statistic.js
var order_statistic = __webpack_require__(4930);
// EXTERNAL MODULE: ./build/src/core/stats/noise.js
var noise = __webpack_require__(3063);
;// CONCATENATED MODULE: ./build/src/core/stats/suite-shift.js


/** Below this, as a log ratio, stored values differ by the hour anyway: the smallest change that trends look at. */
const smallest = Math.log(1.02);
/** Two-sided level of the sign test. */
const level = 0.05;
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
    (0,noise/* requireFinite */.hp)(shifts);
    const benchmarks = shifts.length;
    if (benchmarks === 0)
        return null;
    const shift = (0,order_statistic/* median */.JZ)(shifts);
    if (Math.abs(shift) <= smallest)
        return null;
    const sameWay = shifts.filter((each) => each / shift > 0).length;
    const together = shifts.filter((each) => each / shift >= 0.5 && each / shift <= 2).length;
    if (2 * coinTail(sameWay, benchmarks) > level || together < alike * benchmarks)
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
        const found = suiteShift(shiftsOf(verdicts.filter((verdict) => moves(verdict) && ruleOf(verdict) === rule)));
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
function shiftsOf(verdicts) {
    const groups = new Map();
    for (const verdict of verdicts) {
        const key = JSON.stringify([verdict.benchmark, verdict.subject]);
        groups.set(key, [...(groups.get(key) ?? []), logOf(verdict)]);
    }
    return [...groups.values()].map((logs) => (0,order_statistic/* median */.JZ)(logs));
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

/***/ }),

/***/ 8007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ unreadFindings)
/* harmony export */ });
/* harmony import */ var _core_documents_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2959);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3588);


/**
 * A finding for each benchmark of which a run ended well and not all that it printed could be read: what was lost there
 * is missing on both sides, so that no verdict tells of it.
 */
function unreadFindings(session) {
    return session.plan.benchmarks.flatMap((benchmark) => {
        const said = (0,_case_js__WEBPACK_IMPORTED_MODULE_1__/* .runsOf */ .ky)(session, benchmark).filter(({ status, message }) => status === 'ok' && message !== null);
        const run = said.find(({ side }) => side === 'head') ?? said[0];
        if (!run)
            return [];
        const { name, subject, place } = benchmark;
        return [
            {
                ...{ rule: 'unreadable-output', level: 'warning', remedy: (0,_core_documents_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)('unreadable-output').help },
                message: `${name}: not all that ${run.side} gave can be counted as it stands: ${run.message}`,
                ...{ file: place.file, line: place.line ?? 1, benchmark: name, subject: subject.id },
            },
        ];
    });
}
//# sourceMappingURL=unread.js.map

/***/ }),

/***/ 1362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  np: () => (/* binding */ advance),
  yj: () => (/* binding */ halt),
  lM: () => (/* binding */ warmUp)
});

// EXTERNAL MODULE: ./build/src/core/model/plugin.js
var model_plugin = __webpack_require__(9460);
// EXTERNAL MODULE: ./build/src/app/kinds/index.js + 12 modules
var kinds = __webpack_require__(1364);
// EXTERNAL MODULE: ./build/src/app/renamed.js
var renamed = __webpack_require__(3727);
;// CONCATENATED MODULE: ./build/src/app/execute.js



/** Executes a benchmark once in a scratch folder of its own and tells what came of it. */
async function execute(world, benchmark, slot) {
    const kind = (0,model_plugin/* findPlugin */.f)(kinds/* kinds */.E, benchmark.kind);
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
    const named = side === 'head' ? renamed.measuredByHead : renamed.measuredBefore;
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

function halt(lane, stop, message = null) {
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
        halt(lane, lane.contest.against === null ? 'complete' : 'max-pairs');
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
    halt(lane, headFailed && baseFailed ? 'both-failed' : headFailed ? 'head-failed' : 'base-failed', words);
}
//# sourceMappingURL=lane.js.map

/***/ }),

/***/ 3903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RT: () => (/* binding */ haltIfChanged),
  tQ: () => (/* binding */ isShort),
  TJ: () => (/* binding */ lanesOf)
});

// UNUSED EXPORTS: allExact

// EXTERNAL MODULE: ./build/src/core/stats/random.js
var random = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/src/app/assess.js
var assess = __webpack_require__(7755);
// EXTERNAL MODULE: ./build/src/app/corpus.js
var corpus = __webpack_require__(9761);
// EXTERNAL MODULE: ./build/src/app/lane.js + 1 modules
var app_lane = __webpack_require__(1362);
;// CONCATENATED MODULE: ./build/src/app/requirements.js
/** Why this host cannot run the benchmark, or null when it can. */
async function unmet(world, benchmark) {
    const { gpu, minVramGb, os, tools } = benchmark.requires;
    const machine = world.host.machine('');
    if (os !== null && os !== machine.os)
        return `requires ${os}; this machine runs ${machine.os}`;
    if (gpu && machine.gpu === null)
        return 'requires a GPU; nvidia-smi shows none on this machine';
    const memory = world.host.gpuMemoryGb();
    if (minVramGb > 0 && (memory === null || memory < minVramGb)) {
        return `requires ${minVramGb} GB of GPU memory; this machine has ${memory === null ? 'none' : `${memory} GB`}`;
    }
    for (const tool of tools) {
        if (!(await world.host.hasTool(tool)))
            return `requires ${tool}, which is not on PATH`;
    }
    return null;
}
//# sourceMappingURL=requirements.js.map
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
        headFirst: (0,random/* pairOrders */.c9)(contest.orderSeed, most).map((order) => order === 'head-first'),
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
        (0,app_lane/* halt */.yj)(lane, 'max-pairs');
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
    return against === null && seeds.length > 0 ? seeds : (0,random/* seedsFrom */.Dx)(BigInt(job.metaSeed), most);
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
        return (0,assess/* looksOf */.uJ)(gate).at(-1) ?? gate.maxPairs;
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
        return (0,app_lane/* halt */.yj)(lane, 'skipped', missing);
    const broken = sides.filter((side) => side.state === 'failed');
    if (broken.length > 0)
        return (0,app_lane/* halt */.yj)(lane, sideStop(broken.map(({ side }) => side)), brokenWords(broken));
    const drift = await driftIn(world, lane);
    if (drift !== null)
        (0,app_lane/* halt */.yj)(lane, 'corpus-drift', drift);
}
/** A corpus that drifted while it was used spoils every run that used it. */
async function haltIfChanged(world, lanes) {
    for (const lane of lanes) {
        if (lane.runs.length === 0)
            continue;
        const drift = await driftIn(world, lane);
        if (drift !== null)
            (0,app_lane/* halt */.yj)(lane, 'corpus-drift', `${drift}; it changed while it was measured with`);
    }
}
async function driftIn(world, { benchmark, places }) {
    for (const { cwd } of Object.values(places)) {
        const drift = await (0,corpus/* corpusDrift */.G)(world, benchmark, cwd);
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

/***/ }),

/***/ 8217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./build/src/core/manifest/renames.js
var renames = __webpack_require__(6520);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/app/acceptances.js + 1 modules
var acceptances = __webpack_require__(1742);
// EXTERNAL MODULE: ./build/src/core/gates/wording.js
var wording = __webpack_require__(5250);
// EXTERNAL MODULE: ./build/src/core/model/plan.js
var plan = __webpack_require__(68);
// EXTERNAL MODULE: ./build/src/core/manifest/definition.js
var manifest_definition = __webpack_require__(4666);
// EXTERNAL MODULE: ./build/src/core/manifest/policy.js
var manifest_policy = __webpack_require__(8517);
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
const levels = { pass: 0, warn: 1, fail: 2 };
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
        return { ...levels, ...failOn }[value] ?? 0;
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
    const { metrics, defaultPolicy } = (0,manifest_policy/* judgementOf */.lG)(loaded, index);
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
        const policy = (0,plan/* policyOf */.US)({ ...(0,manifest_policy/* judgementOf */.lG)(base, at.base), renames: [] }, old);
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
const newRenamesAt = (base, head, at) => (0,renames.newRenames)(base.benchmarks[at.base], head.benchmarks[at.head]);
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
    const definition = (manifest, index) => (0,manifest_definition/* definitionOf */.Fg)(manifest, manifest.benchmarks[index]);
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
// EXTERNAL MODULE: ./build/src/app/evaluator.js
var evaluator = __webpack_require__(6456);
// EXTERNAL MODULE: ./build/src/app/judging/case.js
var judging_case = __webpack_require__(3588);
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
const removedVerdict = (benchmark) => (0,judging_case/* verdictOf */.Vj)({ benchmark, gate: 'paired', baseline: 'base' }, (0,wording/* without */.FF)('MISSING', 'head’s manifest no longer declares this benchmark'));
const newVerdict = (benchmark) => (0,judging_case/* verdictOf */.Vj)({ benchmark, gate: 'paired', baseline: 'base' }, (0,wording/* without */.FF)('NO_BASELINE', 'this benchmark is new; base does not have it'));
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
    return (0,judging_case/* verdictOf */.Vj)({ benchmark, gate: 'paired', baseline: 'base' }, (0,wording/* without */.FF)('INCOMPARABLE', reason));
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
    const globs = (0,evaluator/* globsFromTop */.l)(projectPath, base.manifest.project.evaluator);
    const changes = await git.evaluatorChanges(repository, commits.base, commits.head, globs);
    // What the manifest says is compared by meaning, and acceptances speak for themselves; each side is built by its own setup.
    const apart = [head.file, acceptances/* acceptedFile */.MY].map((file) => projectPath === '' ? file : `${projectPath}/${file}`);
    const files = changes.filter(({ path }) => !apart.includes(path));
    return (0,evaluator/* evaluatorFindings */.O)(files, { projectPath, level: plan.gate.on.evaluatorChanged });
}
//# sourceMappingURL=changes.js.map
// EXTERNAL MODULE: ./build/src/app/plan.js + 1 modules
var app_plan = __webpack_require__(2713);
// EXTERNAL MODULE: ./build/src/app/plan-tools.js + 1 modules
var plan_tools = __webpack_require__(8087);
// EXTERNAL MODULE: ./build/src/app/quarantine.js
var quarantine = __webpack_require__(8873);
// EXTERNAL MODULE: ./build/src/app/reach.js + 1 modules
var reach = __webpack_require__(9053);
// EXTERNAL MODULE: ./build/src/app/site.js
var app_site = __webpack_require__(9106);
;// CONCATENATED MODULE: ./build/src/app/prepared.js









/** Finds the commits, makes the plan by the manifest that decides, and says what the change does to it. */
async function prepare(world, request) {
    const planned = plannedSite(world, request, await (0,app_site/* findSite */.X$)(world, request));
    const { site, authority, headPlan } = planned;
    const current = (0,quarantine/* endQuarantines */.V)(planned.plan, authority, world.clock.now());
    const changes = await changesOf(world, site, current.plan, headPlan);
    const plan = { ...current.plan, benchmarks: changes.measurable };
    const accepted = await (0,acceptances/* readAccepted */.oJ)(world, site, request);
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
    const headPlan = (0,problem/* orThrow */.aU)(planFor(world, request, { site, loaded: head }));
    (0,reach/* refuseIdle */.n)(headPlan, head);
    if (base === null)
        return { site, authority: head, plan: headPlan, headPlan };
    const plan = planFor(world, request, { site, loaded: base });
    if (plan.ok)
        return { site, authority: base, plan: withRenames(plan.value, base, head), headPlan };
    return plannedSite(world, request, { ...site, ...(0,app_site/* withoutBase */.ki)(site, plan.problems) });
}
/** Base's plan with what head says of names: its tool prints them. */
function withRenames(plan, base, head) {
    const declared = ({ manifest }, wanted) => manifest.benchmarks.find(({ name }) => name === wanted);
    const benchmarks = plan.benchmarks.map((benchmark) => {
        const [before, after] = [declared(base, benchmark.name), declared(head, benchmark.name)];
        return before && after ? { ...benchmark, renames: (0,renames.renamesAcross)(before, after) } : benchmark;
    });
    return { ...plan, benchmarks };
}
function planFor(world, request, { site, loaded }) {
    const { occasion, cost, benchmarks, baselines } = request;
    const declared = [site.head, ...(site.base === null ? [] : [site.base])];
    return (0,app_plan/* planOf */.X)(loaded, {
        event: occasion.event,
        manifestHash: `sha256:${world.host.sha256(site.manifestText)}`,
        names: benchmarks,
        elsewhere: declared.flatMap(({ manifest }) => manifest.benchmarks.map(({ name }) => name)),
        ...(cost ? { cost } : {}),
        ...(baselines ? { baselines } : {}),
    }, (0,plan_tools/* planTools */.p)(world.host.sha256));
}
//# sourceMappingURL=prepared.js.map

/***/ }),

/***/ 8873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ endQuarantines)
/* harmony export */ });
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

/***/ }),

/***/ 9053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ reachOf),
  n: () => (/* binding */ refuseIdle)
});

// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/core/stats/looks.js
var stats_looks = __webpack_require__(8405);
// EXTERNAL MODULE: ./build/src/core/model/plan.js
var plan = __webpack_require__(68);
;// CONCATENATED MODULE: ./build/src/app/check-plan.js


/** Two runs of each side settle an exact metric. */
const exactRuns = 4;
const paired = ({ tier, baselines }) => tier === 'correctness' ? 0 : baselines.filter(plan/* isPaired */.eE).length;
const isOpen = ({ metrics, defaultPolicy }) => (defaultPolicy !== null && !defaultPolicy.exact) ||
    metrics.some(({ pattern, policy }) => /[*?]/.test(pattern) && !policy.exact);
/** Declared metrics that are tested with pairs; an open benchmark has at least one. */
function testedAtLeast(benchmark) {
    const declared = benchmark.metrics.filter(({ pattern, policy }) => !/[*?]/.test(pattern) && !policy.exact);
    return paired(benchmark) * Math.max(declared.length, isOpen(benchmark) ? 1 : 0);
}
function runsOf(benchmark, { minPairs, maxPairs }) {
    const rules = benchmark.baselines.filter(plan/* isPaired */.eE).length;
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
        tested: paired(benchmark) > 0 && isOpen(benchmark) ? null : testedAtLeast(benchmark),
        runs,
        seconds: each === null ? null : { least: runs.least * each, most: runs.most * each },
    };
}
function neverFires(k, { gate }, file) {
    const metrics = k === 1 ? '1 metric' : `${k} metrics`;
    return {
        where: { file, key: 'gate.max_pairs' },
        what: `no regression can ever be proven: ${metrics} at alpha ${gate.alpha} need more than ${gate.maxPairs} pairs`,
        hint: `raise max_pairs (at most ${stats_looks/* lookRange */.dP.last}), select fewer metrics, mark counts and sizes exact = true, or raise alpha`,
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
        open: plan.benchmarks.some((benchmark) => paired(benchmark) > 0 && isOpen(benchmark)),
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
            const { looks, long } = (0,stats_looks/* schedulesOf */.wx)(least, most);
            return (0,stats_looks/* firstRejectingLook */.FS)(k, alpha, { looks, weights: long });
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

/***/ }),

/***/ 1495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ sessionOf)
});

// EXTERNAL MODULE: ./build/src/core/model/verdict.js
var verdict = __webpack_require__(462);
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
    const worst = (0,verdict/* worstKind */.eD)(own.map(({ kind }) => kind));
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
// EXTERNAL MODULE: ./build/src/app/judging/case.js
var judging_case = __webpack_require__(3588);
// EXTERNAL MODULE: ./build/src/app/report.js
var app_report = __webpack_require__(8199);
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
        const report = drifted ? null : (0,app_report/* reportOf */.E)(benchmark, (0,judging_case/* runsOf */.ky)({ measured }, benchmark), now);
        return report ? [report] : [];
    });
}
//# sourceMappingURL=record.js.map

/***/ }),

/***/ 4745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ inHistory),
  Z: () => (/* binding */ withAnchors)
});

// EXTERNAL MODULE: ./build/src/core/model/plan.js
var plan = __webpack_require__(68);
// EXTERNAL MODULE: ./build/src/core/store/eligibility.js
var eligibility = __webpack_require__(4282);
// EXTERNAL MODULE: ./build/src/app/acceptances.js + 1 modules
var acceptances = __webpack_require__(1742);
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
        findings.push(findingOf(decision, benchmark, found));
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
const isAbout = (decision, { name, subject }) => (0,plan/* matches */.cK)(decision.benchmark, name) && decision.subject === subject.id;
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
        .findLast((each) => each.gitSha === commit && (0,eligibility/* passingObstacle */.$f)(each) === null);
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
function findingOf(decision, { name, subject }, found) {
    const made = 'report' in found;
    return {
        rule: 'anchor-decision',
        level: made ? 'note' : 'warning',
        message: made
            ? `${name}: the anchor stands at ${found.commit.slice(0, 10)} from now on, as ${decision.author} decided: ${decision.reason}`
            : `${name}: the anchor was not moved to ${decision.to}: ${found.obstacle}`,
        file: acceptances/* acceptedFile */.MY,
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
    const pushes = since.filter((report) => report.event === 'push' && (0,eligibility/* passingObstacle */.$f)(report) === null);
    return new Set(pushes.map(({ gitSha }) => gitSha).filter((commit) => commit !== head)).size;
}
//# sourceMappingURL=due.js.map
// EXTERNAL MODULE: ./build/src/app/frozen-reference.js
var frozen_reference = __webpack_require__(8603);
// EXTERNAL MODULE: ./build/src/app/opened.js + 1 modules
var app_opened = __webpack_require__(2238);
// EXTERNAL MODULE: ./build/src/app/renamed.js
var renamed = __webpack_require__(3727);
;// CONCATENATED MODULE: ./build/src/app/setting.js






/** Moves anchors as it was decided, adds the runs against them that are due, and names frozen references. */
async function withAnchors(world, prepared, opened) {
    const { request, site, plan, accepted } = prepared;
    const mayMove = await mayMovePointers(world, request, site);
    const decided = await decidedMoves(world, {
        ...{ repository: site.repository, plan, history: opened, actor: request.occasion.actor },
        decisions: mayMove ? accepted.anchors : [],
    });
    const history = (0,renamed.underTodaysNames)(withMoves(opened, decided.moves), plan.benchmarks);
    const turn = { request, site, plan, history };
    const due = await withAnchorRuns(world, turn);
    const benchmarks = due.benchmarks.map((one) => (0,frozen_reference/* frozenReference */.E)(world, one, opened));
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

/***/ }),

/***/ 9106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X$: () => (/* binding */ findSite),
/* harmony export */   k$: () => (/* binding */ fromTop),
/* harmony export */   ki: () => (/* binding */ withoutBase)
/* harmony export */ });
/* harmony import */ var _core_manifest_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(599);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6960);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2299);
/* harmony import */ var _manifest_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2763);




/** Events of commits that are on the default branch already: their manifest was accepted with them. */
const acceptedEvents = ['push', 'schedule', 'release', 'workflow_dispatch'];
/** Finds the commits and reads both manifests. Throws ProblemError for what the user must mend. */
async function findSite(world, request) {
    const repository = (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .orThrow */ .aU)(await world.git.repository(request.project));
    const projectPath = await world.files.relative(repository, request.project);
    const { loaded: head, text: headText } = await headManifest(world, request, { repository, projectPath });
    const accepted = acceptedEvents.includes(request.occasion.event);
    const commits = (0,_core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .orThrow */ .aU)(await (0,_base_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveBase */ .g)(world, baseInput(request, repository, accepted)));
    const found = { repository, projectPath, commits, head, headText };
    if (accepted && request.base === null) {
        return { ...found, base: head, authority: 'head', manifestText: headText, findings: [] };
    }
    return { ...found, ...(await baseSide(world, request, found)) };
}
/** The checked-out one, or that of the commit which the request names. */
async function headManifest(world, { head, project, manifest }, { repository, projectPath }) {
    if (head === null)
        return (0,_manifest_file_js__WEBPACK_IMPORTED_MODULE_3__.readManifest)(world, project, manifest);
    const readBytes = async () => {
        const text = await world.git.show(repository, head, fromTop(projectPath, manifest));
        return text === undefined ? undefined : new TextEncoder().encode(text);
    };
    return (0,_manifest_file_js__WEBPACK_IMPORTED_MODULE_3__.readManifest)({ files: { readBytes } }, project, manifest);
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
    const base = text === undefined ? null : await (0,_core_manifest_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .N)(text, request.manifest);
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
        : `has a broken manifest: ${problems.map(_core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .showProblem */ .Hi).join('; ')}`;
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

/***/ }),

/***/ 6596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  palette: () => (/* binding */ palette),
  showAnswer: () => (/* binding */ showAnswer),
  writeDocuments: () => (/* binding */ writeDocuments)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/documents/json.js
var json = __webpack_require__(968);
// EXTERNAL MODULE: ./build/src/core/documents/parts/headline.js
var headline = __webpack_require__(5997);
// EXTERNAL MODULE: ./build/src/core/documents/parts/printable.js
var printable = __webpack_require__(1770);
// EXTERNAL MODULE: ./build/src/core/documents/parts/row.js
var row = __webpack_require__(5021);
;// CONCATENATED MODULE: ./build/src/core/documents/text.js



const same = (text) => text;
/** No colour: for files, pipes, `NO_COLOR`, and whenever nobody asked for colour. */
const plain = { good: same, warn: same, bad: same, dim: same };
const esc = String.fromCharCode(27);
const wrap = (colour) => (text) => `${esc}[${colour}m${text}${esc}[0m`;
/** The sixteen colours that every terminal has. */
const colours = { good: wrap(32), warn: wrap(33), bad: wrap(31), dim: wrap(2) };
/** Terminal output: the decision and why, one aligned line per verdict, then what to do. */
const text_text = {
    name: 'text',
    summary: 'lines for a terminal',
    file: 'outcome.txt',
    render: (outcome) => renderText(outcome),
};
function renderText(outcome, palette = plain) {
    const { decision, session, files } = outcome;
    const head = `${colourOf(decision, palette)(decision)}  ${(0,printable/* printable */.g)((0,headline/* whyOf */.g)(outcome), 2000)}`;
    const places = Object.entries(files).map(([name, path]) => `${(0,printable/* printable */.g)(name)}: ${(0,printable/* printable */.g)(path, 4096)}`);
    const foot = [...(session === null ? [] : [`session: ${session}`]), ...places].map(palette.dim);
    const difference = (outcome.difference ?? []).map((line) => (0,printable/* printable */.g)(line));
    const blocks = [[head], verdictLines(outcome, palette), difference, findingLines(outcome, palette), foot];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function verdictLines({ verdicts }, palette) {
    // Against what is worth a column only where there are several answers to it.
    const several = new Set(verdicts.map(({ baseline }) => baseline)).size > 1;
    const rows = verdicts
        .map(row/* rowOf */.OB)
        .map(({ kind, benchmark, metric, values, worse, against, reason }) => [
        ...[kind, benchmark, metric, values, worse, several ? against : ''].map((cell) => (0,printable/* printable */.g)(cell, widest)),
        (0,printable/* printable */.g)(reason),
    ]);
    const widths = [0, 1, 2, 3, 4, 5].map((at) => Math.max(0, ...rows.map((row) => width(row[at]))));
    return rows.map((cells) => {
        const [kind, ...rest] = cells.map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - width(cell))));
        return `${colourOfKind(cells[0], palette)(kind)}  ${rest.filter((_, at) => widths[at + 1] !== 0).join('  ')}`.trimEnd();
    });
}
/** One endless name must not push all columns off the screen. */
const widest = 60;
const width = (cell) => [...cell].length;
function findingLines({ findings }, palette) {
    const mark = { error: palette.bad, warning: palette.warn, note: palette.dim };
    return findings.flatMap(({ rule, level, message, file, line, remedy }) => [
        `${(0,printable/* printable */.g)(file)}:${line}: ${mark[level](level)} ${(0,printable/* printable */.g)(rule)}: ${(0,printable/* printable */.g)(message, 2000)}`,
        ...(remedy ? [palette.dim(`  hint: ${(0,printable/* printable */.g)(remedy, 2000)}`)] : []),
    ]);
}
function colourOf(decision, palette) {
    switch (decision) {
        case 'ERROR':
        case 'FAIL':
            return palette.bad;
        case 'UNDECIDED':
        case 'WARN':
            return palette.warn;
        case 'PASS':
            return palette.good;
    }
}
function colourOfKind(kind, palette) {
    if (kind === 'PASS' || kind === 'PROMOTE')
        return palette.good;
    return kind === 'FAIL' || kind === 'REJECT' || kind === 'ERROR' ? palette.bad : palette.warn;
}
//# sourceMappingURL=text.js.map
// EXTERNAL MODULE: ./build/src/edge/child-output.js
var child_output = __webpack_require__(3267);
;// CONCATENATED MODULE: ./build/src/cli/output.js




/** Writes the documents that were asked for; returns the outcome that names them. */
async function writeDocuments(outcome, asked) {
    // Most commands only show an answer: they load none of this.
    const [{ sarif }, { summary }, { files }] = await Promise.all([
        __webpack_require__.e(/* import() */ 658).then(__webpack_require__.bind(__webpack_require__, 8277)),
        __webpack_require__.e(/* import() */ 9515).then(__webpack_require__.bind(__webpack_require__, 9515)),
        __webpack_require__.e(/* import() */ 6524).then(__webpack_require__.bind(__webpack_require__, 6524)),
    ]);
    const wanted = [
        ['sarif', sarif, asked.sarif],
        ['summary', summary, asked.summary],
    ];
    const targets = wanted.flatMap(([name, document, path]) => path === undefined ? [] : [{ name, document, path: (0,external_node_path_.resolve)(path) }]);
    const written = {
        ...outcome,
        files: { ...outcome.files, ...Object.fromEntries(targets.map(({ name, path }) => [name, path])) },
    };
    for (const { document, path } of targets)
        await files.writeAtomic(path, document.render(written));
    return written;
}
/**
 * Shows an answer on stdout: one JSON object, or words for people (in colour on a terminal only). The words repeat what
 * benchmarks said, so on GitHub Actions they stand where no workflow command is read.
 */
function showAnswer(answer, asJson) {
    process.stdout.write(asJson ? (0,json/* renderJson */.hF)(answer) : (0,child_output/* withoutCommands */.D)(renderText(answer, palette())));
}
/** Colour is for terminals whose user did not refuse it. */
const palette = () => (process.stdout.isTTY && !process.env['NO_COLOR'] ? colours : plain);
//# sourceMappingURL=output.js.map

/***/ }),

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bR: () => (/* binding */ jsonOutcome),
/* harmony export */   hF: () => (/* binding */ renderJson)
/* harmony export */ });
/* unused harmony export json */
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

/***/ 5997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ troubled),
/* harmony export */   g: () => (/* binding */ whyOf)
/* harmony export */ });
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(462);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9391);


const good = ['PASS', 'PROMOTE'];
/** Verdicts that are no pass, in the order given. */
const troubled = ({ verdicts }) => verdicts.filter(({ kind }) => !good.includes(kind));
/** Why the decision is what it is, in one or two plain sentences: the worst finding, which says the most. */
function whyOf(outcome) {
    const { decision, verdicts, findings, why } = outcome;
    if (why !== undefined)
        return why;
    if (decision === 'PASS')
        return whyPassed(verdicts);
    const [worst, ...others] = findings.filter(({ level }) => level === 'error' || (level === 'warning' && decision === 'WARN'));
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    if (worst !== undefined)
        return `${worst.message}${more}`;
    return decision === 'WARN' ? whyPassed(verdicts) : whyNot(verdicts);
}
/** Answers of verdicts alone bring no findings: the worst verdict speaks. */
function whyNot(verdicts) {
    const worst = (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstKind */ .eD)(verdicts.map(({ kind }) => kind));
    const reasons = verdicts.flatMap(({ kind, reason }) => (kind === worst ? [reason] : []));
    const more = reasons.length > 1 ? ` (and ${reasons.length - 1} more)` : '';
    return reasons.length === 0 ? whyPassed(verdicts) : `${reasons[0]}${more}`;
}
function whyPassed(verdicts) {
    if (verdicts.length === 0)
        return 'Nothing was judged.';
    const rest = troubled({ verdicts });
    const passed = verdicts.length - rest.length;
    const quarantined = rest.filter(({ policy }) => policy?.quarantine).length;
    // Without quarantine only an acceptance lets a job pass that holds a failure.
    const accepted = rest.filter(({ kind, policy }) => kind === 'FAIL' && !policy?.quarantine).length;
    const held = [
        quarantined > 0 ? ` Quarantine keeps ${quarantined} from failing.` : '',
        accepted > 0 ? ` ${accepted === 1 ? '1 regression is' : `${accepted} regressions are`} accepted.` : '',
    ].join('');
    const others = rest.length - quarantined - accepted;
    if (passed === 0 && others === 0)
        return `No verdict passed.${held}`;
    if (passed === 0)
        return `No metric could be judged, and the policy lets that pass.${held}`;
    return `${passed} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(verdicts.length, 'verdict')} passed.${others > 0 ? ` The policy lets the other ${others} be.` : ''}${held}`;
}
//# sourceMappingURL=headline.js.map

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

/***/ 5611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ manifestAdvice)
/* harmony export */ });
/* unused harmony export rankCeiling */
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8517);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4571);



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
    if (benchmark.kind !== 'protocol' || (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .tierOf */ .kx)(benchmark) === 'correctness')
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
        const [benchmark] = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .splitMatch */ .U9)(match);
        if (names.some((name) => (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(benchmark, name)))
            return [];
        const near = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .kp)(benchmark, names);
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

/***/ }),

/***/ 9530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ gateExitCode),
/* harmony export */   Q: () => (/* binding */ decisionKinds)
/* harmony export */ });
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

/***/ }),

/***/ 8337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ calibrate),
  s: () => (/* binding */ pairsForOrderEffect)
});

// EXTERNAL MODULE: ./build/src/core/stats/noise.js
var noise = __webpack_require__(3063);
// EXTERNAL MODULE: ./build/src/core/stats/signed-rank.js
var signed_rank = __webpack_require__(1180);
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
    (0,noise/* requireFinite */.hp)(values);
    const ranks = centredRanks(values);
    const squares = ranks.reduce((total, rank) => total + rank * rank, 0);
    if (squares === 0)
        return { rankAutocorrelation: 0, pTwoSided: 1 };
    const expected = -squares / ranks.length;
    const observed = neighbourSum(ranks);
    const distance = Math.abs(observed - expected) - signed_rank/* slack */.$ * squares;
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
const presets = [
    { name: 'strict', tolerance: 0.02, limit: 0.05, upToSigma: 0.05 },
    { name: 'shared', tolerance: 0.03, limit: 0.1, upToSigma: 0.1 },
    { name: 'noisy', tolerance: 0.05, limit: 0.15, upToSigma: 0.2 },
];
/** The narrowest preset that suits pairs of this core spread; null: too noisy for any, so only informational. */
const presetFor = (sigmaCore) => presets.find(({ upToSigma }) => sigmaCore <= upToSigma) ?? null;
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
// EXTERNAL MODULE: ./build/src/core/stats/hodges-lehmann.js
var hodges_lehmann = __webpack_require__(5763);
// EXTERNAL MODULE: ./build/src/core/stats/holm.js
var holm = __webpack_require__(5571);
// EXTERNAL MODULE: ./build/src/core/stats/special.js
var special = __webpack_require__(6758);
;// CONCATENATED MODULE: ./build/src/core/stats/mann-kendall.js


/** Up to here the distribution of the number of inversions is counted out. */
const exactUpTo = 50;
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
    return Math.min(1, 2 * (0,special/* normalUpperTail */.IL)((Math.abs(score) - 1) / Math.sqrt(variance)));
}
/**
 * Mann and Kendall's test for a trend: exact up to 50 values without ties, normal otherwise. τ 0 and p 1 where there
 * is nothing to see (constant, fewer than 2 values). @throws RangeError when a value is not finite.
 */
function mannKendall(values) {
    (0,noise/* requireFinite */.hp)(values);
    const n = values.length;
    const ties = tieSizes(values);
    const pairs = (n * (n - 1)) / 2;
    const untied = pairs - ties.reduce((total, t) => total + (t * (t - 1)) / 2, 0);
    if (untied === 0)
        return { tau: 0, pTwoSided: 1 };
    const score = scoreOf(values);
    const tau = score / Math.sqrt(pairs * untied);
    const exact = ties.length === 0 && n <= exactUpTo;
    const p = exact ? 2 * inversionTail(n, (pairs - Math.abs(score)) / 2) : normalP(score, n, ties);
    return { tau, pTwoSided: (0,special/* notZero */.Up)(Math.min(1, p)) };
}
//# sourceMappingURL=mann-kendall.js.map
// EXTERNAL MODULE: ./build/src/core/stats/mann-whitney.js
var mann_whitney = __webpack_require__(3808);
// EXTERNAL MODULE: ./build/src/core/stats/order-statistic.js
var order_statistic = __webpack_require__(4930);
;// CONCATENATED MODULE: ./build/src/core/stats/calibration.js









const level = 0.01;
const smallestOrderEffect = 0.003;
const mostOutliers = 0.1;
const fewestPairs = 6;
/** Values as logarithms, or as shares of a typical value where some are not above 0. */
function scaled(pairs) {
    const values = pairs.flatMap(({ first, second }) => [first, second]);
    (0,noise/* requireFinite */.hp)(values);
    const typical = (0,order_statistic/* median */.JZ)(values.map(Math.abs)) || Math.max(...values.map(Math.abs)) || 1;
    const place = values.every((value) => value > 0) ? Math.log : (value) => value / typical;
    return pairs.map((pair) => ({ ...pair, first: place(pair.first), second: place(pair.second) }));
}
function orderEffectOf(pairs) {
    const late = pairs.map(({ first, second }) => second - first);
    return { shift: (0,hodges_lehmann/* hodgesLehmann */.i6)((0,hodges_lehmann/* walshAverages */.gL)(late)), pTwoSided: (0,mann_whitney/* twoSided */.qH)((0,signed_rank/* signedRank */.dZ)(late)) };
}
/**
 * Pairs from which an order effect of one of `family` metrics can be shown: the least two-sided p of n pairs is
 * 2 / 2ⁿ, and Holm's first step asks for less than 0.01 / family.
 */
const pairsForOrderEffect = (family) => Math.max(fewestPairs, Math.floor(Math.log2((2 * Math.max(1, family)) / level)) + 1);
const percent = (share) => `${Number((share * 100).toPrecision(2))} %`;
function warningsOf({ orderEffect, dependence, drift, outliers, preset, sigmaCore }) {
    const late = orderEffect.shift > 0 ? 'larger' : 'smaller';
    const ordered = orderEffect.pFamily < level && Math.abs(orderEffect.shift) > smallestOrderEffect;
    const drifts = Math.min(drift.neighbours.pTwoSided, drift.trend.pTwoSided) < level;
    const candidates = [
        ordered && {
            kind: 'order-effect',
            blocks: true,
            message: `the run in the second slot is ${percent(Math.abs(orderEffect.shift))} ${late}: one run disturbs the next`,
        },
        dependence.pTwoSided < level && {
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
            message: `${percent(outliers)} of the pairs lie far outside the core: other work runs on this machine`,
        },
        preset === null && {
            kind: 'too-noisy',
            blocks: false,
            message: `pairs of the same build differ by ${percent(sigmaCore)}: widen the limit, lengthen the benchmark, or only record it`,
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
    const sigmaCore = (0,noise/* madSigma */.GU)(differences);
    return {
        pairs: pairs.length,
        sigmaCore,
        orderEffect: orderEffectOf(placed),
        dependence: neighbourDependence(differences, random),
        drift: {
            neighbours: neighbourDependence(levels, random),
            trend: mannKendall(levels),
            vonNeumann: (0,noise/* vonNeumannRatio */.Ns)(levels),
        },
        outliers: (0,noise/* outlierShare */.Sv)(differences),
        bimodality: (0,noise/* bimodalityCoefficient */.sh)(differences),
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
    const adjusted = (0,holm/* holm */.f)(alone.map(({ orderEffect }) => orderEffect.pTwoSided));
    return alone.map((one, i) => withEffort({ ...one, orderEffect: { ...one.orderEffect, pFamily: adjusted[i] } }, regression));
}
//# sourceMappingURL=calibration.js.map

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

/***/ 6402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ seedsFrom),
/* harmony export */   Dy: () => (/* binding */ uniformFrom),
/* harmony export */   c9: () => (/* binding */ pairOrders)
/* harmony export */ });
const size = 624;
const middle = 397;
/** Fills the generator's state from one 32-bit word (Matsumoto and Nishimura 2002, `init_genrand`). */
function seededState(seed) {
    const state = new Uint32Array(size);
    state[0] = seed;
    for (let i = 1; i < size; i++) {
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
        if (i === size) {
            state[0] = state[size - 1];
            i = 1;
        }
    };
    for (let step = 0; step < Math.max(size, key.length); step++) {
        const j = step % key.length;
        mix(1664525, key[j] + j);
    }
    for (let step = 0; step < size - 1; step++)
        mix(1566083941, -i);
    state[0] = 0x80000000;
    return state;
}
function renew(state) {
    for (let i = 0; i < size; i++) {
        const joined = (state[i] & 0x80000000) | (state[(i + 1) % size] & 0x7fffffff);
        const twisted = (joined >>> 1) ^ (joined & 1 ? 0x9908b0df : 0);
        state[i] = state[(i + middle) % size] ^ twisted;
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
function wordsOf(seed) {
    const words = [];
    for (let rest = seed < 0n ? -seed : seed; rest > 0n; rest >>= 32n)
        words.push(Number(rest & 0xffffffffn));
    return words.length > 0 ? words : [0];
}
/** MT19937 seeded as CPython's `random.Random(seed)`: each call gives the next integer in [0, 2^32). */
function mersenneTwister(seed) {
    const state = keyedState(wordsOf(seed));
    let next = size;
    return () => {
        if (next === size) {
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
function seedsFrom(metaSeed, count) {
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
function pairOrders(hash, count) {
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

/***/ })

};
