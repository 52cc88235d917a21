export const id = 775;
export const ids = [775];
export const modules = {

/***/ 8775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  register: () => (/* binding */ register)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
;// CONCATENATED MODULE: ./build/src/app/corpus.js
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
// EXTERNAL MODULE: ./build/src/app/plan.js + 1 modules
var plan = __webpack_require__(2713);
// EXTERNAL MODULE: ./build/src/app/plan-tools.js + 1 modules
var plan_tools = __webpack_require__(8087);
;// CONCATENATED MODULE: ./build/src/app/listing.js




/** Every benchmark that a manifest declares, with the state of its corpus in `project`. */
async function listBenchmarks(world, { loaded, project }) {
    const request = { event: 'local', cost: 'all', manifestHash: '' };
    const { benchmarks } = (0,problem/* orThrow */.aU)((0,plan/* planOf */.X)(loaded, request, (0,plan_tools/* planTools */.p)(world.host.sha256)));
    const listed = [];
    for (const declared of loaded.manifest.benchmarks) {
        const planned = benchmarks.find(({ name }) => name === declared.name);
        if (!planned)
            continue;
        const { name, kind, tier, cost, repetitions, seeds, threads } = planned;
        const corpus = await corpusState(world, planned, project);
        const { gpu, background_required: backgroundRequired } = declared;
        const facts = { name, kind, tier, cost, repetitions, threads, gpu, backgroundRequired, corpus };
        listed.push({ ...facts, baselineSeeds: seeds.length });
    }
    return listed;
}
/** `ok`, `drift`, `missing`, or `n/a` where nothing is pinned. */
const corpusWord = ({ state }) => (state === 'unpinned' ? 'n/a' : state);
//# sourceMappingURL=listing.js.map
// EXTERNAL MODULE: ./build/src/app/manifest-file.js
var manifest_file = __webpack_require__(2763);
;// CONCATENATED MODULE: ./build/src/app/registering.js


/**
 * Registers the project in folder `project`, an absolute path, under the name in its manifest; `change` writes the entry
 * and answers the one before. Throws ProblemError when the manifest cannot be read.
 */
async function registerProject(world, project, change) {
    const { loaded, text } = await (0,manifest_file/* readManifest */.W)(world, project);
    const { name } = loaded.manifest.project;
    const benchmarks = await listBenchmarks(world, { loaded, project });
    const entry = { path: project, manifest_hash: `sha256:${world.host.sha256(text)}` };
    const before = await change(name, entry);
    const moved = before !== undefined && before.path !== project ? before.path : null;
    const warnings = benchmarks.flatMap(({ name: benchmark, corpus }) => corpus.state === 'drift' || corpus.state === 'missing'
        ? [`the corpus of ${benchmark} is not the pinned one (${corpusWord(corpus)})`]
        : []);
    return { name, ...entry, moved, warnings };
}
//# sourceMappingURL=registering.js.map
// EXTERNAL MODULE: ./build/src/edge/registry.js
var registry = __webpack_require__(1904);
// EXTERNAL MODULE: ./build/src/lib/checked.js
var checked = __webpack_require__(3000);
// EXTERNAL MODULE: ./build/src/lib/place.js + 61 modules
var place = __webpack_require__(8066);
;// CONCATENATED MODULE: ./build/src/lib/projects.js





const checks = { home: checked/* text */.Qq, path: { ...checked/* text */.Qq, required: true } };
/** See index.ts. */
async function register(path, options) {
    (0,checked/* check */.z6)('register', { path, ...options }, checks);
    const { world, home } = await (0,place/* placeOf */.$t)(options);
    return registerProject(world, (0,external_node_path_.resolve)(path), (name, entry) => (0,registry/* changeRegistry */.U)(name, entry, home));
}
//# sourceMappingURL=projects.js.map

/***/ })

};
