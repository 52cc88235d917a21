export const id = 8163;
export const ids = [8163];
export const modules = {

/***/ 8163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ register_command)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/app/listing.js
var listing = __webpack_require__(5381);
// EXTERNAL MODULE: ./build/src/app/manifest-file.js
var manifest_file = __webpack_require__(2763);
;// CONCATENATED MODULE: ./build/src/app/registering.js


/**
 * Registers the project in folder `project`, an absolute path, under the name in its manifest; `change` writes the entry
 * and answers the one before. Throws ProblemError when the manifest cannot be read.
 */
async function registerProject(world, project, change) {
    const { loaded, text } = await (0,manifest_file.readManifest)(world, project);
    const { name } = loaded.manifest.project;
    const benchmarks = await (0,listing/* listBenchmarks */.N)(world, { loaded, project });
    const entry = { path: project, manifest_hash: `sha256:${world.host.sha256(text)}` };
    const before = await change(name, entry);
    const moved = before !== undefined && before.path !== project ? before.path : null;
    const warnings = benchmarks.flatMap(({ name: benchmark, corpus }) => corpus.state === 'drift' || corpus.state === 'missing'
        ? [`the corpus of ${benchmark} is not the pinned one (${(0,listing/* corpusWord */.D)(corpus)})`]
        : []);
    return { name, ...entry, moved, warnings };
}
//# sourceMappingURL=registering.js.map
// EXTERNAL MODULE: ./build/src/edge/files.js + 4 modules
var files = __webpack_require__(6524);
// EXTERNAL MODULE: ./build/src/edge/host.js
var host = __webpack_require__(2449);
// EXTERNAL MODULE: ./build/src/edge/registry.js
var registry = __webpack_require__(1904);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/src/cli/commands/register.js






const register_command = {
    usage: 'PATH [options]',
    description: 'Lets every command name the project in this folder by its name: --project NAME. Registering it again from another\n' +
        'folder moves it. A corpus that is not the pinned one is pointed out.',
    options: [],
    async run({ positionals, json }) {
        const [path] = positionals;
        if (path === undefined || positionals.length > 1)
            throw new command/* UsageError */.eb('register needs one folder');
        const project = (0,external_node_path_.resolve)(path);
        const facts = await registerProject({ files: files.files, host: host.host }, project, registry/* changeRegistry */.U);
        const { name, moved, warnings } = facts;
        for (const warning of warnings)
            process.stderr.write(`warning: ${warning}\n`);
        if (moved !== null)
            process.stderr.write(`warning: ${name} was registered at ${moved}\n`);
        process.stdout.write(json ? `${JSON.stringify(facts, null, 2)}\n` : `Registered ${name} at ${project}.\n`);
        return 0;
    },
};
//# sourceMappingURL=register.js.map

/***/ })

};
