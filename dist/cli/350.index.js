export const id = 350;
export const ids = [350];
export const modules = {

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

/***/ 6646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n7: () => (/* binding */ contestsOf),
  CA: () => (/* binding */ opponentsOf),
  I_: () => (/* binding */ sidesFor)
});

// EXTERNAL MODULE: ./build/src/core/model/plan.js
var plan = __webpack_require__(68);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./build/src/app/base-commit.js
var base_commit = __webpack_require__(5992);
;// CONCATENATED MODULE: ./build/src/app/base-rules.js


/** `paired:previous-tag`: the nearest tagged ancestor of `head`. */
async function resolvePreviousTag({ git }, { repository }, head) {
    const found = await git.previousTag(repository, head);
    if (found)
        return (0,problem.ok)({ commit: found.commit, how: `tag ${found.tag}` });
    const place = { file: repository, key: 'paired:previous-tag' };
    if (await git.isShallow(repository)) {
        return (0,problem/* fail */.fJ)({
            ...(0,base_commit/* cutOff */.qG)(repository, 'a tag before HEAD', 0),
            where: place,
            hint: 'run "git fetch --unshallow --tags", or in a workflow give actions/checkout "fetch-depth: 0"',
        });
    }
    return (0,problem/* fail */.fJ)({
        where: place,
        what: `no ancestor of ${(0,base_commit/* shortId */.m_)(head)} has a tag`,
        hint: 'tag an earlier release, fetch the tags (git fetch --tags), or use another baseline',
    });
}
/** `paired:best`: the anchor's commit, which the history names and a force-push may have dropped. */
async function resolveAnchor({ git }, { repository, mayFetch }, commit) {
    const found = await git.resolve(repository, commit);
    if (found)
        return (0,problem.ok)({ commit: found, how: `commit of the best accepted report (${(0,base_commit/* shortId */.m_)(found)})` });
    if (mayFetch && (await git.fetch(repository, commit))) {
        return (0,problem.ok)({ commit, how: `commit of the best accepted report (${(0,base_commit/* shortId */.m_)(commit)})` });
    }
    const place = { file: repository, key: 'paired:best' };
    if (await git.isShallow(repository)) {
        return (0,problem/* fail */.fJ)({ ...(0,base_commit/* cutOff */.qG)(repository, `the anchor ${(0,base_commit/* shortId */.m_)(commit)}`, 0), where: place });
    }
    return (0,problem/* fail */.fJ)({
        where: place,
        what: `the anchor ${(0,base_commit/* shortId */.m_)(commit)}, the commit of the best accepted report, is gone (a force-push drops commits)`,
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
        for (const rule of benchmark.baselines.filter(plan/* isPaired */.eE)) {
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
                },
            ]
            : []);
        if (paired.length > 0)
            return paired;
        return [{ benchmark: index, rule: null, against: null, commit: null, orderSeed: seed('') }];
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

/***/ }),

/***/ 4202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ep: () => (/* binding */ conclude),
  Gj: () => (/* binding */ gate),
  mP: () => (/* binding */ inHistory),
  M8: () => (/* binding */ measureAll),
  iA: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./build/src/core/manifest/advice.js
var advice = __webpack_require__(5611);
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
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js
var schemas = __webpack_require__(4343);
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
/** `bench/accepted.toml`: regressions that were accepted, with who, why, how much and until when. */
const acceptedSchema = schemas/* strictObject */.rej({
    accepted: scalars/* doc */.H9(schemas/* _default */.Rvf(scalars/* list */.p_(entry, 'acceptances'), []), 'One table [[accepted]] for each.'),
});
/** Reads a file of acceptances; every problem at once, with line and column. */
async function parseAccepted(text, file) {
    const raw = (0,toml/* parseToml */.MT)(text, file);
    if (!raw.ok)
        return raw;
    const read = acceptedSchema.safeParse(raw.value, { reportInput: true });
    if (!read.success)
        return (0,located/* located */.t)((0,schema_faults/* schemaFaults */.d)(read.error.issues, acceptedSchema), text, file);
    const lines = tableLines(text);
    const unclear = read.data.accepted.flatMap(({ until }, index) => isUntil(until) ? [] : [badUntil(until, file, lines[index] ?? 1)]);
    if (unclear.length > 0)
        return (0,problem/* fail */.fJ)(...unclear);
    return (0,problem.ok)(read.data.accepted.map(({ max_change: maxChange, ...rest }, index) => ({
        ...rest,
        maxChange,
        line: lines[index] ?? 1,
    })));
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
const tableLines = (text) => text.split('\n').flatMap((line, index) => (/^\s*\[\[\s*accepted\s*\]\]/.test(line) ? [index + 1] : []));
//# sourceMappingURL=accepted.js.map
// EXTERNAL MODULE: ./build/src/core/model/plan.js
var plan = __webpack_require__(68);
;// CONCATENATED MODULE: ./build/src/app/acceptances.js



/** The file of accepted regressions, beside the manifest's folder. */
const acceptedFile = 'bench/accepted.toml';
/** Reads `bench/accepted.toml` of head and base. A broken file of head is a problem; base's counts as absent. */
async function readAccepted(world, site, project) {
    const { repository, projectPath, commits, authority } = site;
    const path = projectPath === '' ? acceptedFile : `${projectPath}/${acceptedFile}`;
    const own = await world.files.readText(`${project}/${acceptedFile}`);
    const proposed = own === undefined ? [] : (0,problem/* orThrow */.aU)(await parseAccepted(own, acceptedFile));
    if (authority === 'head')
        return { agreed: proposed, proposed: [] };
    const text = await world.git.show(repository, commits.base, path);
    const base = text === undefined ? null : await parseAccepted(text, acceptedFile);
    const agreed = base?.ok ? base.value : [];
    return { agreed, proposed: proposed.filter((entry) => !agreed.some((known) => sameEntry(known, entry))) };
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
        const found = verdict.kind === 'FAIL' && live.find(({ entry }) => covers(entry, verdict));
        return found ? [{ verdict, ...found }] : [];
    });
    return {
        findings: [...hits.map(acceptedFinding), ...expired.map(({ entry }) => expiredFinding(entry))],
        acceptances: hits.map(({ verdict, entry }) => acceptanceOf(verdict, entry, moment.now)),
    };
}
/** Covered is what is not proven to be worse than was accepted. */
function covers(entry, { benchmark, subject, metric, evidence }) {
    if (metric === null ||
        evidence.absolute ||
        !(0,plan/* matches */.cK)(entry.benchmark, benchmark) ||
        entry.subject !== subject)
        return false;
    const proven = evidence.low ?? evidence.worse;
    return (0,plan/* matches */.cK)(entry.metric, metric) && proven !== null && proven <= entry.maxChange;
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
// EXTERNAL MODULE: ./build/src/core/gates/wording.js
var wording = __webpack_require__(5250);
// EXTERNAL MODULE: ./build/src/core/manifest/definition.js
var manifest_definition = __webpack_require__(4666);
// EXTERNAL MODULE: ./build/src/core/manifest/policy.js
var policy = __webpack_require__(8517);
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
    const { metrics, defaultPolicy } = (0,policy/* judgementOf */.lG)(loaded, index);
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
    const before = policies(base, at.base);
    const after = policies(head, at.head);
    const metrics = [...new Set([...before.keys(), ...after.keys()])];
    return metrics.flatMap((metric) => metricChanges(before.get(metric), after.get(metric)).map((change) => ({
        kind: 'policy',
        benchmark: at.benchmark,
        metric,
        ...change,
    })));
}
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
    const apart = [head.file, acceptedFile].map((file) => projectPath === '' ? file : `${projectPath}/${file}`);
    const files = changes.filter(({ path }) => !apart.includes(path));
    return (0,evaluator/* evaluatorFindings */.O)(files, { projectPath, level: plan.gate.on.evaluatorChanged });
}
//# sourceMappingURL=changes.js.map
// EXTERNAL MODULE: ./build/src/app/contests.js + 1 modules
var app_contests = __webpack_require__(6646);
// EXTERNAL MODULE: ./build/src/core/documents/rules.js
var rules = __webpack_require__(2959);
// EXTERNAL MODULE: ./build/src/core/model/verdict.js
var verdict = __webpack_require__(462);
;// CONCATENATED MODULE: ./build/src/app/decision.js



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
        decision: decisionKinds.find((kind) => asked.includes(kind)) ?? 'PASS',
        findings: [...own, ...given].sort(severestFirst).map(({ finding }) => finding),
        verdicts: judged.map(({ verdict }) => verdict),
    };
}
const decision_levels = ['error', 'warning', 'note'];
const severestFirst = (a, b) => decision_levels.indexOf(a.finding.level) - decision_levels.indexOf(b.finding.level) ||
    decisionKinds.indexOf(a.asks) - decisionKinds.indexOf(b.asks);
function worstFirst(a, b) {
    const byJob = decisionKinds.indexOf(a.asks) - decisionKinds.indexOf(b.asks);
    if (byJob !== 0 || a.verdict.kind === b.verdict.kind)
        return byJob;
    return (0,verdict/* worstKind */.eD)([a.verdict.kind, b.verdict.kind]) === a.verdict.kind ? -1 : 1;
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
    return strict(verdict, deciding);
}
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
    ...['interrupted', 'store-unreadable', 'history-lost', 'storage-failed', 'base-broken'],
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
    const finding = { rule, level: levelOf(asks), message, file, line, ...about, remedy: (0,rules/* ruleOf */.Y)(rule).help };
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
        case 'SKIPPED':
        case 'INCOMPARABLE':
        case 'INCONCLUSIVE':
        case 'NO_BASELINE':
        case 'NO_REFERENCE':
        case 'NEEDS_MORE_DATA':
            return kind.toLowerCase().replaceAll('_', '-');
    }
}
/** A verdict says by its gate what was asked, and only by its sentence that repetitions disagreed. */
function failureRule({ gate, metric, reason }) {
    if (/not deterministic/i.test(reason))
        return 'not-deterministic';
    if (gate === 'target')
        return 'target-missed';
    if (gate === 'reference')
        return 'reference-mismatch';
    return metric === null ? 'benchmark-error' : 'regression';
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
// EXTERNAL MODULE: ./build/src/app/job-of.js
var job_of = __webpack_require__(9498);
// EXTERNAL MODULE: ./build/src/app/journal.js + 1 modules
var journal = __webpack_require__(8181);
// EXTERNAL MODULE: ./build/src/app/judging/judge.js + 6 modules
var judge = __webpack_require__(7514);
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
        const recovered = await (0,recover/* recoverJournals */.D)(world, folder, first.history);
        return {
            folder,
            history: first.history,
            whole: true,
            findings: [
                ...first.notes.map(first.state === 'open' && first.damage.length > 0 ? damageOf : noteOf),
                ...recovered,
            ],
        };
    }
    const second = await world.histories.open(folder, options);
    if (second.state !== 'open' && second.state !== 'absent')
        throw unusable(folder, second.reason);
    const lost = {
        ...noteOf(`the store could not be read (${first.state}: ${first.reason}); ${keptWords(first.keptAs)}`),
        rule: 'store-unreadable',
        level: 'error',
        remedy: 'Put a good copy in its place (an artifact of an earlier run, a backup), or remove the kept file to go on without it.',
    };
    return { folder, history: second.history, whole: false, findings: [lost] };
}
const keptWords = (kept) => kept === null ? 'it was left where it is' : `it was kept as ${kept} and a new store was begun beside it`;
const noteOf = (message) => ({
    rule: 'history-note',
    level: 'note',
    message,
    file: 'bench/manifest.toml',
    line: 1,
});
/** Part of the history is gone: whoever relies on it must hear of it. */
const damageOf = (message) => ({
    ...noteOf(message),
    rule: 'store-unreadable',
    level: 'warning',
});
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
// EXTERNAL MODULE: ./build/src/app/plan.js + 1 modules
var app_plan = __webpack_require__(2713);
// EXTERNAL MODULE: ./build/src/app/plan-tools.js
var plan_tools = __webpack_require__(2764);
// EXTERNAL MODULE: ./build/src/app/quarantine.js
var quarantine = __webpack_require__(8873);
// EXTERNAL MODULE: ./build/src/app/reach.js + 1 modules
var reach = __webpack_require__(9053);
// EXTERNAL MODULE: ./build/src/app/report.js
var app_report = __webpack_require__(8199);
;// CONCATENATED MODULE: ./build/src/app/record.js



/** The session of a gate: judged first, appended always. */
function sessionOf(world, recording) {
    const { header, measured, verdicts, findings } = recording;
    // What another machine measured keeps its time: judged again, it is the same session again.
    const now = header.kind === 'run' ? header.endedAt : world.clock.now();
    const reports = measured.complete ? reportsOf(recording, now) : [];
    return {
        header: { ...header, endedAt: now, complete: measured.complete },
        runSets: measured.runSets,
        reports,
        verdicts,
        findings,
        acceptances: recording.acceptances,
        pointerMoves: recording.mayPromote ? promotions(recording, reports, now) : [],
    };
}
/**
 * One report a benchmark that ran. A session that was cut short has none, as a recovered one: a mean of the few runs
 * that were finished would be taken for a baseline.
 */
function reportsOf({ plan, measured }, now) {
    return plan.benchmarks.flatMap((benchmark) => {
        const report = (0,app_report/* reportOf */.E)(benchmark, (0,judging_case/* runsOf */.ky)({ measured }, benchmark), now);
        return report ? [report] : [];
    });
}
/** Moves of the pointer `best` to reports of this session. */
function promotions(recording, reports, at) {
    const { plan, history, header, actor } = recording;
    return plan.benchmarks.flatMap((benchmark) => {
        const index = reports.findIndex((report) => report.benchmark === benchmark.name && report.subject === benchmark.subject.id);
        if (index < 0)
            return [];
        const current = history.pointer('best', benchmark.name, benchmark.subject.id);
        const reason = promotionReason(recording, { benchmark, report: reports[index], current });
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
/** Why this report becomes the best, or null. A regression never does, and noise must not move the anchor. */
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
    const proven = own.filter(({ evidence, mandatory }) => mandatory && evidence.high !== null && evidence.high < 0);
    if (proven.length > 0)
        return `proven improvement of ${proven.map(({ metric }) => metric).join(', ')}`;
    // A stored time moves with the machine: it neither proves an improvement nor stands in the way of one.
    const better = own.filter(({ gate, evidence, mandatory }) => mandatory && (gate === 'exact' || gate === 'threshold') && (evidence.worse ?? 0) < 0);
    return better.length > 0 ? `better ${better.map(({ metric }) => metric).join(', ')}` : null;
}
const firstKinds = new Set(['PASS', 'PROMOTE', 'NO_BASELINE']);
//# sourceMappingURL=record.js.map
;// CONCATENATED MODULE: ./build/src/app/shares.js
/** Each part gets what is said of its benchmarks, beside its runs; the last one also what concerns no other part. */
function shares(parts, { verdicts, findings, acceptances }) {
    const others = parts.slice(0, -1);
    return parts.map((part, index) => {
        const isLast = index === parts.length - 1;
        const mine = (about) => isLast ? !others.some((other) => holds(other, about)) : holds(part, about);
        return {
            part,
            verdicts: verdicts.filter(mine),
            findings: findings.filter(mine),
            acceptances: isLast ? acceptances : [],
        };
    });
}
/** A finding without a subject is about all subjects of its benchmark. */
const holds = ({ benchmarks }, about) => benchmarks.some(({ name, subject }) => name === about.benchmark && (about.subject ?? subject.id) === subject.id);
//# sourceMappingURL=shares.js.map
// EXTERNAL MODULE: ./build/src/core/manifest/parse.js + 11 modules
var parse = __webpack_require__(599);
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
// EXTERNAL MODULE: ./build/src/app/printable-path.js
var printable_path = __webpack_require__(2644);
;// CONCATENATED MODULE: ./build/src/app/base.js




/** Decides which commits are head and base (design: "which commit is base"), or says what to mend. */
async function resolveBase(world, input) {
    const { git } = world;
    const headCommit = await git.resolve(input.repository, 'HEAD');
    if (!headCommit)
        return (0,problem/* fail */.fJ)(noCommits(input.repository));
    const paths = await git.dirtyPaths(input.repository);
    const dirty = paths.length > 0;
    if (dirty && !input.allowDirty)
        return (0,problem/* fail */.fJ)(uncommitted(input.repository, paths));
    const found = await baseOf(world, input, { headCommit, dirty });
    if (!found.ok)
        return found;
    const taken = dirty ? await git.snapshot(input.repository) : { commit: headCommit, diff: null };
    const { commit: base, how } = found.value;
    return (0,problem.ok)({ head: taken.commit, headCommit, base, how, dirty, diff: taken.diff });
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
const noCommits = (repository) => ({
    where: { file: repository },
    what: 'this repository has no commits yet',
    hint: 'commit first: git add --all && git commit',
});
const firstCommit = (repository, head) => ({
    where: { file: repository },
    what: `HEAD (${(0,base_commit/* shortId */.m_)(head)}) is the first commit: there is nothing to compare it with`,
    hint: 'compare from the second commit on, or name another commit with --base REF',
});
function uncommitted(repository, paths) {
    const shown = paths.slice(0, 5).map(printable_path/* printablePath */.V).join(', ');
    const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
    return {
        where: { file: repository },
        what: `the working tree has uncommitted changes: ${shown}${more}`,
        hint: 'commit or ignore them, or measure the working tree as it is with --allow-dirty',
    };
}
//# sourceMappingURL=base.js.map
// EXTERNAL MODULE: ./build/src/app/manifest-file.js
var manifest_file = __webpack_require__(2763);
;// CONCATENATED MODULE: ./build/src/app/site.js




/** Events of commits that are on the default branch already: their manifest was accepted with them. */
const acceptedEvents = ['push', 'schedule', 'release', 'workflow_dispatch'];
/** Finds the commits and reads both manifests. Throws ProblemError for what the user must mend. */
async function findSite(world, request) {
    const { loaded: head, text: headText } = await (0,manifest_file.readManifest)(world, request.project, request.manifest);
    const repository = (0,problem/* orThrow */.aU)(await world.git.repository(request.project));
    const projectPath = await world.files.relative(repository, request.project);
    const accepted = acceptedEvents.includes(request.occasion.event);
    const commits = (0,problem/* orThrow */.aU)(await resolveBase(world, baseInput(request, repository, accepted)));
    const found = { repository, projectPath, commits, head, headText };
    if (accepted && request.base === null) {
        return { ...found, base: head, authority: 'head', manifestText: headText, findings: [] };
    }
    return { ...found, ...(await baseSide(world, request, found)) };
}
function baseInput({ occasion, base, allowDirty }, repository, accepted) {
    const { event, branch, defaultBranch, baseSha, headSha, baseBranch } = occasion;
    return {
        repository,
        event,
        // What is accepted already has no base of its own: its baselines come from the history.
        baseOption: base ?? (accepted ? 'HEAD' : undefined),
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
    const path = projectPath === '' ? request.manifest : `${projectPath}/${request.manifest}`;
    const text = await world.git.show(repository, commits.base, path);
    const base = text === undefined ? null : await (0,parse/* parseManifest */.N)(text, request.manifest);
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
;// CONCATENATED MODULE: ./build/src/app/gate.js


















/** The main story: what changed, what to compare it with, measure, judge, keep. */
async function gate(world, request, measurer) {
    return inHistory(world, await prepare(world, request), async (setting) => {
        const { site, plan, opened } = setting;
        const opponents = await (0,app_contests/* opponentsOf */.CA)(world, site, plan.benchmarks, opened.history);
        const contests = (0,app_contests/* contestsOf */.n7)(site, plan.benchmarks, opponents, world.host.sha256);
        const parents = opened.history.heads();
        const job = await (0,job_of/* jobOf */.Z)(world, { request, site, plan, contests, parents, store: opened.folder });
        const measured = await measureAll(world, job, measurer);
        const part = { header: job.header, benchmarks: plan.benchmarks, measured };
        const gated = await conclude(world, setting, { opponents, measured, parts: [part] });
        await world.files.remove(job.journal);
        return gated;
    });
}
/** Finds the commits, makes the plan by the manifest that decides, and says what the change does to it. */
async function prepare(world, request) {
    const planned = plannedSite(world, request, await findSite(world, request));
    const { site, authority, headPlan } = planned;
    const current = (0,quarantine/* endQuarantines */.V)(planned.plan, authority, world.clock.now());
    const changes = await changesOf(world, site, current.plan, headPlan);
    const plan = { ...current.plan, benchmarks: changes.measurable };
    const accepted = await readAccepted(world, site, request.project);
    const findings = [...changes.findings, ...current.findings];
    const storeName = authority.manifest.store.name;
    return { request, site, plan, headPlan, changes: { ...changes, findings }, accepted, storeName };
}
/** Calls `work` with the history open; the folder is the request's or the default one of the store. */
async function inHistory(world, prepared, work) {
    const { request, plan, storeName } = prepared;
    const folder = request.store ?? world.host.storeFolder(plan.project, storeName);
    const opened = await openHistory(world, folder, plan.project, request.verifyStore);
    try {
        return await work({ ...prepared, opened });
    }
    finally {
        opened.history.close();
    }
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
        return { site, authority: base, plan: plan.value, headPlan };
    return plannedSite(world, request, { ...site, ...withoutBase(site, plan.problems) });
}
/** Judges, decides, and appends a session for each part; the last part's stands for the whole. */
async function conclude(world, setting, evidence) {
    const { request, site, plan, changes, opened } = setting;
    const { opponents, measured, parts } = evidence;
    const whole = parts.at(-1);
    const verdicts = (0,judge/* judge */.S)({
        ...{ plan, measured, opponents, history: opened.history, version: request.version },
        machineOf: (benchmark) => (parts.find(({ benchmarks }) => benchmarks.includes(benchmark)) ?? whole).header.machine,
        ancestors: [site.commits.base],
    });
    const findings = [
        ...request.findings,
        ...site.findings,
        ...changes.findings,
        ...opened.findings,
        ...measured.findings,
        ...(0,advice/* manifestAdvice */.A)(site.base ?? site.head),
    ];
    return keep(world, setting, { ...evidence, verdicts: [...verdicts, ...changes.verdicts], findings });
}
/** Decides and appends; returns when everything is safely in the store. */
async function keep(world, setting, answer) {
    const { request, plan, headPlan, site, opened } = setting;
    const { parts } = answer;
    const policy = { ...plan.gate, failOn: request.failOn ?? plan.gate.failOn };
    const now = world.clock.now();
    const moment = { today: new Date(now).toISOString().slice(0, 10), version: request.version, now };
    const accepted = applyAccepted(setting.accepted, answer.verdicts, moment);
    const decided = decide({
        verdicts: answer.verdicts,
        findings: [...answer.findings, ...accepted.findings, ...interruption(parts)],
        policy,
        place: placeOf(headPlan),
    });
    const { verdicts, findings, decision } = decided;
    const recorded = { ...decided, acceptances: accepted.acceptances };
    const sessions = shares(parts, recorded).map((share) => sessionOf(world, recording(setting, share)));
    const ids = sessions.map((session) => opened.history.append(session));
    await opened.history.save();
    const session = sessions.at(-1);
    const diff = await keepDiff(world, site, opened.folder, session.header);
    const files = { store: `${opened.folder}/store.db`, history: `${opened.folder}/benchmarks.json`, ...diff };
    const exitCode = gateExitCode(decision);
    const { header } = session;
    return {
        outcome: { decision, exitCode, verdicts, findings, session: ids.at(-1), header, policy, files },
        sessions,
        base: site.commits.base === site.commits.head ? null : site.commits.base,
        whole: opened.whole,
    };
}
function recording({ request, plan, site, opened }, share) {
    const { part, ...rest } = share;
    const { header, benchmarks, measured } = part;
    return {
        ...{ ...rest, header, measured, history: opened.history, actor: request.occasion.actor },
        plan: { ...plan, benchmarks },
        mayPromote: request.occasion.onDefaultBranch && !site.commits.dirty && measured.complete,
    };
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
/** Measures in a process of its own and reads what it left. */
async function measureAll(world, job, measurer) {
    if (job.contests.length === 0)
        return { runSets: [], sides: [], contests: [], findings: [], k: 0, complete: true, damage: [] };
    const ended = await measurer(job);
    const text = await world.files.readText(job.journal);
    if (text === undefined)
        throw new Error(`the measuring process ended with ${ended.exitCode} and left no journal: ${ended.message ?? ''}`);
    return (0,journal/* readMeasured */.L)(text);
}
function interruption(parts) {
    const damage = parts.flatMap(({ measured }) => measured.damage);
    if (parts.every(({ measured }) => measured.complete) && damage.length === 0)
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
/** In head's manifest, which is what a reader of findings has before him; base's lines may not exist there. */
const placeOf = (plan) => ({ benchmark }) => plan.benchmarks.find(({ name }) => name === benchmark)?.place ?? { file: 'bench/manifest.toml', line: 1 };
async function keepDiff(world, site, folder, { diffHash }) {
    if (site.commits.diff === null || diffHash === null)
        return {};
    const path = `${folder}/diffs/${diffHash}.diff`;
    await world.files.writeAtomic(path, site.commits.diff, 0o600);
    return { diff: path };
}
//# sourceMappingURL=gate.js.map

/***/ }),

/***/ 9498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ jobOf),
/* harmony export */   r: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var _core_manifest_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(599);
/* harmony import */ var _core_model_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1599);
/* harmony import */ var _contests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6646);
/* harmony import */ var _recover_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1649);




/** The whole instruction for the measuring process. */
async function jobOf(world, input) {
    const { site, plan, contests, store } = input;
    const { repository, projectPath, base, authority, commits } = site;
    const random = hex(world.host.randomBytes(6));
    const setups = await setupsOf(world, input);
    return {
        header: await headerOf(world, input),
        plan,
        repository,
        projectPath,
        sides: (0,_contests_js__WEBPACK_IMPORTED_MODULE_1__/* .sidesFor */ .I_)(site, contests, (commit) => setups.get(commit) ?? setupOf(site.head.manifest.project)),
        contests,
        overlay: base === null
            ? null
            : {
                commit: authority === 'base' ? commits.base : commits.head,
                globs: base.manifest.project.evaluator,
            },
        metaSeed: metaSeedFrom(world.host.randomBytes(8)).toString(),
        journal: `${(0,_recover_js__WEBPACK_IMPORTED_MODULE_2__/* .journalFolder */ .M)(store)}/${world.host.pid}-${world.host.machine('').host}-${random}.jsonl`,
        elsewhere: 0,
        fixedPairs: null,
    };
}
/** 63 random bits, as benchstone draws them: big-endian, sign bit cleared. */
const metaSeedFrom = (bytes) => BigInt(`0x${hex(bytes)}`) & (2n ** 63n - 1n);
const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
/** What the session of this request says about itself. */
async function headerOf(world, { request, site, plan, parents }) {
    const { occasion } = request;
    const { commits } = site;
    return {
        kind: 'gate',
        project: plan.project,
        parents,
        gitSha: commits.headCommit,
        branch: occasion.branch ?? (await world.git.branch(site.repository)),
        dirty: commits.dirty,
        diffHash: commits.diff === null ? null : world.host.sha256(commits.diff),
        event: occasion.event,
        trigger: occasion.trigger,
        version: request.version,
        cost: request.cost ?? 'all',
        dryRun: false,
        shard: null,
        machine: world.host.machine(plan.machine.label),
        tools: await world.host.tools(),
        runnerLabels: occasion.runnerLabels,
        command: request.command,
        manifestHash: plan.manifestHash,
        harnessVersion: _core_model_version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r,
        startedAt: world.clock.now(),
        endedAt: world.clock.now(),
        complete: true,
    };
}
/** Each commit is built as its own manifest says; one without a readable manifest as head's does. */
async function setupsOf(world, { site, contests, request }) {
    const path = site.projectPath === '' ? request.manifest : `${site.projectPath}/${request.manifest}`;
    const setups = new Map([[site.commits.head, setupOf(site.head.manifest.project)]]);
    for (const { commit } of contests) {
        if (commit === null || setups.has(commit))
            continue;
        const text = await world.git.show(site.repository, commit, path);
        const own = text === undefined ? null : await (0,_core_manifest_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .N)(text, request.manifest);
        if (own?.ok)
            setups.set(commit, setupOf(own.value.manifest.project));
    }
    return setups;
}
const setupOf = ({ setup, setup_timeout, identity }) => ({
    setup,
    setupTimeout: setup_timeout,
    identity: identity ?? null,
});
//# sourceMappingURL=job-of.js.map

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
var looks = __webpack_require__(8405);
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
        hint: 'raise max_pairs (at most 60), select fewer metrics, mark counts and sizes exact = true, or raise alpha',
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
        firstRejectingLook: (k, most, least, alpha) => (0,looks/* firstRejectingLook */.FS)(k, alpha, (0,looks/* scheduleOf */.rH)(least, most)),
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

/***/ 1649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ recoverJournals),
/* harmony export */   M: () => (/* binding */ journalFolder)
/* harmony export */ });
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8181);

/** Folder of a store's journals, and of one session's. */
const journalFolder = (store) => `${store}/journals`;
/**
 * Turns journals that a kill left behind into sessions of kind `recovered`; every finished run stays. A journal
 * whose process still lives is left alone. Its name says who writes it: `<pid>-<host>-<random>.jsonl`.
 */
async function recoverJournals(world, store, history) {
    const folder = journalFolder(store);
    const findings = [];
    for (const name of await world.files.list(folder)) {
        if (!name.endsWith('.jsonl') || world.host.isAlive(ownerOf(name)))
            continue;
        const path = `${folder}/${name}`;
        const finding = await recover(world, path, history);
        if (finding)
            findings.push(finding);
    }
    return findings;
}
function ownerOf(name) {
    const [, pid = '0', host = ''] = /^(\d+)-(.*)-[0-9a-f]+\.jsonl$/.exec(name) ?? [];
    return { pid: Number(pid), host };
}
async function recover(world, path, history) {
    const measured = (0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .readMeasured */ .L)((await world.files.readText(path)) ?? '');
    const runs = measured.runSets.reduce((count, set) => count + set.runs.length, 0);
    if (measured.header !== null && runs > 0) {
        const { runSets, findings, header } = measured;
        history.append({
            header: { ...header, kind: 'recovered', complete: false },
            runSets,
            reports: [],
            verdicts: [],
            findings,
            pointerMoves: [],
        });
        await history.save();
    }
    if (measured.header === null && runs > 0)
        return null;
    await world.files.remove(path);
    if (runs === 0)
        return null;
    return {
        rule: 'recovered-runs',
        level: 'note',
        message: `${runs} finished runs of a session that was cut short were recovered into the history${measured.damage.length > 0 ? ` (${measured.damage.join('; ')})` : ''}`,
        file: 'bench/manifest.toml',
        line: 1,
    };
}
//# sourceMappingURL=recover.js.map

/***/ }),

/***/ 1203:
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
;// CONCATENATED MODULE: ./build/src/core/documents/json.js
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
function jsonOutcome({ decision, exitCode, verdicts, findings, session, files }) {
    return {
        decision,
        exitCode,
        verdicts: verdicts.map(jsonVerdict),
        findings: findings.map(jsonFinding),
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
    const blocks = [[head], verdictLines(outcome, palette), findingLines(outcome, palette), foot];
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
        __webpack_require__.e(/* import() */ 277).then(__webpack_require__.bind(__webpack_require__, 8277)),
        __webpack_require__.e(/* import() */ 515).then(__webpack_require__.bind(__webpack_require__, 9515)),
        __webpack_require__.e(/* import() */ 484).then(__webpack_require__.bind(__webpack_require__, 3484)),
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
    process.stdout.write(asJson ? renderJson(answer) : (0,child_output/* withoutCommands */.D)(renderText(answer, palette())));
}
/** Colour is for terminals whose user did not refuse it. */
const palette = () => (process.stdout.isTTY && !process.env['NO_COLOR'] ? colours : plain);
//# sourceMappingURL=output.js.map

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
    const { decision, verdicts, findings } = outcome;
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
    const { pairs, confidence, absolute, pReject, pPass } = evidence;
    const margin = (share, own) => absolute ? own && (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(own, unit) : share === null ? null : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(share);
    const tolerance = policy && margin(policy.tolerance, policy.absTolerance);
    const limit = policy && margin(policy.limit, policy.absLimit);
    const parts = [
        pairs !== null && `${pairs} pairs`,
        confidence !== null && `interval at ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(confidence)}`,
        pReject !== null && `p(worse than tolerated) ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(pReject)}`,
        pPass !== null && `p(within the limit) ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(pPass)}`,
        tolerance && `tolerance ${tolerance}`,
        limit && `limit ${limit}`,
    ];
    return parts.filter((part) => typeof part === 'string').join(', ');
}
//# sourceMappingURL=row.js.map

/***/ }),

/***/ 2959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
const rule = (id, sentence, help) => ({
    id,
    sentence,
    help,
    docs: `docs/findings.md#${id}`,
});
/** Every rule a finding may bear. */
const rules = [
    rule('regression', 'A metric got worse by more than is tolerated.', 'Mend what made it worse. If the change is worth its cost, raise the tolerance of this metric in a change of its own.'),
    rule('target-missed', 'A metric does not reach its declared target.', 'Improve the metric, or change its target in the manifest.'),
    rule('not-promoted', 'In mode promote, a metric is not proven to be better than its baseline.', 'Improve it further, or measure more if the difference is small.'),
    rule('metric-missing', 'A metric that the baseline has was not measured.', 'Restore the metric, or take it out of the manifest if it is gone for good.'),
    rule('metric-error', 'A metric could not be measured.', 'Read its message and mend the benchmark.'),
    rule('benchmark-error', 'A benchmark crashed, timed out or gave nothing to read.', 'Run it by hand with the command shown, and read what it prints to stderr.'),
    rule('base-broken', 'The commit to compare with does not build or does not run.', 'Mend the base, or name another one with --base.'),
    rule('reference-mismatch', 'A correctness benchmark produced something other than its frozen reference.', 'Mend the output, or freeze a new reference if the change is meant.'),
    rule('not-deterministic', 'Repetitions that must be equal were not.', 'Remove the source of randomness (seeds, time, order), or do not declare the metric exact or deterministic.'),
    rule('corpus-drift', 'A corpus is not the one whose hash the manifest holds.', 'Restore the corpus, or write its new hash into the manifest.'),
    rule('needs-more-data', 'There are too few runs to decide.', 'Measure more: raise repetitions or max_pairs, or run the gate again.'),
    rule('inconclusive', 'The measurements allow neither pass nor fail with the stated confidence.', 'Raise the budget or max_pairs, make the benchmark steadier, or allow wider margins.'),
    rule('no-baseline', 'There is nothing to compare with.', 'Nothing to do on a first run; else see why the baseline was not found.'),
    rule('no-reference', 'A correctness benchmark has no frozen reference.', 'Pin the hash of the right output in the manifest: reference = "sha256:…".'),
    rule('incomparable', 'The two sides were not measured alike.', 'Compare measurements of the same machine and the same definition.'),
    rule('skipped', 'A benchmark was not run.', 'Run it where its requirements are met, or set required = true.'),
    rule('new', 'A benchmark or metric is measured for the first time.', 'Nothing to do; it is judged from the next run on.'),
    rule('evaluator-changed', 'The change under test also changes the files that measure it.', 'Review those files: they were taken from the base for both sides.'),
    rule('policy-changed', 'The change under test also changes how it is judged.', 'Review the manifest: it was judged by the policy of the base.'),
    rule('no-lockfile-setup', 'There is a lockfile and no setup: both sides run with whatever is installed.', 'Declare [project] setup, so that each side gets the packages its own lockfile names.'),
    rule('store-unreadable', 'The stored history could not be read; it was kept aside and not overwritten.', 'Restore it from another copy, or remove it to begin a new history.'),
    rule('history-lost', 'No copy of the history was found where there was one before.', 'Restore it from an artifact or a release asset; baselines start anew otherwise.'),
    rule('storage-failed', 'The history could not be saved.', 'See the reason: what was measured is in the artifact of this run only.'),
    rule('recovered-runs', 'Runs of a session that was killed were recovered.', 'Nothing to do; the recovered session is marked as incomplete.'),
    rule('quarantined', 'A metric in quarantine did not pass; it is shown and does not fail.', 'Mend it and end the quarantine in the manifest.'),
    rule('quarantine-expired', 'A quarantine has ended: what it covered can fail again.', 'Take it out of the manifest, or give it a new last day.'),
    rule('design-cannot-fire', 'So many metrics share the risk that no regression can be proven.', 'Raise max_pairs, select fewer metrics, mark counts and sizes exact, or raise alpha.'),
    rule('base-manifest-missing', 'The base has no manifest that can be read; the one of the change was used.', 'Nothing to do when the manifest is new; else mend the one of the base.'),
    rule('accepted-regression', 'A metric got worse, and that was accepted.', 'Nothing to do until the acceptance ends.'),
    rule('acceptance-expired', 'The acceptance of a regression has ended.', 'Mend the metric, or renew the acceptance with a reason.'),
    rule('unreadable-output', 'A part of what a benchmark printed could not be read.', 'Print only what the declared format allows, or name another format.'),
    rule('level-change', 'The level of a metric changed for good between two commits of its history.', 'Look at the commits in the range; where it rests on stored values, compare its ends side by side first.'),
    rule('noisy-machine', 'The machine was too unsteady to measure on.', 'Stop other work on it, or measure on another machine.'),
    rule('interrupted', 'The measuring was cut short; what had been measured was kept.', 'Run it again; a longer timeout of the job helps when that is what ended it.'),
    rule('shard-missing', 'A part of the plan was measured by nobody.', 'Run the failed jobs again; the judging takes in what they hand over.'),
    rule('shard-refused', 'What a measuring job handed over is not what it must be, and was not believed.', 'Read the reason: it was damaged on its way, it is of another commit, or somebody tried to write history with it.'),
    rule('shard-surplus', 'Something was measured twice, or is not in the plan; one copy was used.', 'Nothing to do after a job was run again; else see which jobs hand over segments.'),
    rule('history-note', 'Something about the stored history that a reader should know.', 'Read its message; nothing was lost.'),
    rule('manifest-advice', 'The manifest is valid and probably not what is meant.', 'Read its message and change the named line, or leave it.'),
    rule('problem', 'The gate could not begin: the manifest, an input, the repository or the event is not as it must be.', 'Mend what the message names.'),
];
/** The rule called `id`; for one that is not listed, a rule that says no more than its name. */
const ruleOf = (id) => rules.find((each) => each.id === id) ?? rule(id, `Finding ${id}.`, 'Read the message of the finding.');
//# sourceMappingURL=rules.js.map

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

/***/ 9805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ measurer)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




/**
 * Measures in a process of its own: `node <cli> measure-job JOB`.
 *
 * A process with the history in memory adds milliseconds to every child it starts; this one stays small. It shares
 * our stderr for progress, and is told of our own end so that no benchmark outlives us.
 */
function measurer(cli, options) {
    return async (job) => {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'benchgate-job-'));
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'job.json');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(file, JSON.stringify(job), { mode: 0o600 });
        const flags = [...(options.quiet ? ['--quiet'] : []), ...(options.verbose ? ['--verbose'] : [])];
        try {
            return await runToEnd([cli, 'measure-job', file, ...flags]);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
        }
    };
}
function runToEnd(args) {
    return new Promise((resolve, reject) => {
        // The channel carries nothing: that it closes tells the child of our end, even by SIGKILL.
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
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

/***/ }),

/***/ 5191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ realWorld)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3549);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3484);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2944);
/* harmony import */ var _history_histories_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4083);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3295);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5416);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5028);







/** The outside as it really is. Progress goes to stderr unless `quiet`. */
function realWorld(quiet) {
    return {
        clock: _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .clock */ .p,
        files: _files_js__WEBPACK_IMPORTED_MODULE_1__.files,
        processes: _processes_js__WEBPACK_IMPORTED_MODULE_5__/* .processes */ .u,
        git: (0,_git_js__WEBPACK_IMPORTED_MODULE_2__.openGit)(process.env),
        histories: _history_histories_js__WEBPACK_IMPORTED_MODULE_3__.fileHistories,
        host: _host_js__WEBPACK_IMPORTED_MODULE_4__/* .host */ .Hc,
        progress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .progress */ .q)(quiet),
    };
}
//# sourceMappingURL=world.js.map

/***/ })

};
