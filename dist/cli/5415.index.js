export const id = 5415;
export const ids = [5415];
export const modules = {

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _app_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5381);
/* harmony import */ var _app_manifest_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2763);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6960);
/* harmony import */ var _edge_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6524);
/* harmony import */ var _edge_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2449);
/* harmony import */ var _edge_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1904);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4953);








const command = {
    usage: '[options]',
    description: 'Lists the registered projects (with --project only that one) and their benchmarks: tier, repetitions, threads, GPU,\n' +
        'and whether each corpus is the pinned one. A manifest that cannot be read is shown with its problems.',
    options: [],
    async run({ positionals, flags, project, json }) {
        if (positionals.length > 0)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb('list takes no arguments; name a project with --project');
        const registered = Object.entries(await (0,_edge_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .registeredProjects */ .b)());
        const wanted = flags['project'] === undefined ? registered : registered.filter(([, { path }]) => path === project);
        const shown = flags['project'] !== undefined && wanted.length === 0
            ? [await unregistered(project, Object.fromEntries(registered))]
            : await Promise.all(wanted.map(([name, { path }]) => listed(name, path)));
        process.stdout.write(json ? `${JSON.stringify({ projects: shown }, null, 2)}\n` : textOf(shown));
        return 0;
    },
};
/** A folder that was named and is not registered: it has a manifest, or there is nothing to list. */
async function unregistered(path, registered) {
    if ((await _edge_files_js__WEBPACK_IMPORTED_MODULE_4__.files.readBytes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, _app_manifest_file_js__WEBPACK_IMPORTED_MODULE_2__.usualManifest))) !== undefined)
        return listed('', path);
    const known = Object.keys(registered);
    const hint = known.length > 0 ? `registered: ${known.join(', ')}` : 'register it: benchgate register PATH';
    const what = `no project is called "${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)}", and no folder ${path} has a manifest`;
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm([{ where: { file: 'registry.json' }, what, hint }]);
}
async function listed(registered, path) {
    try {
        const { loaded } = await (0,_app_manifest_file_js__WEBPACK_IMPORTED_MODULE_2__.readManifest)({ files: _edge_files_js__WEBPACK_IMPORTED_MODULE_4__.files }, path);
        const benchmarks = await (0,_app_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .listBenchmarks */ .N)({ files: _edge_files_js__WEBPACK_IMPORTED_MODULE_4__.files, host: _edge_host_js__WEBPACK_IMPORTED_MODULE_5__.host }, { loaded, project: path });
        return { name: registered || loaded.manifest.project.name, path, problem: null, benchmarks };
    }
    catch (error) {
        if (!(error instanceof _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm))
            throw error;
        return { name: registered, path, problem: error.message, benchmarks: [] };
    }
}
function textOf(projects) {
    if (projects.length === 0)
        return 'No project is registered.\n';
    return projects
        .map(({ name, path, problem, benchmarks }) => {
        const lines = problem === null ? benchmarks.map(lineOf) : [`  ${problem.replaceAll('\n', '\n  ')}`];
        return [`${name}  ${path}`, ...lines, ''].join('\n');
    })
        .join('');
}
function lineOf(benchmark) {
    const { name, tier, repetitions, threads, gpu, backgroundRequired, corpus } = benchmark;
    const background = backgroundRequired ? '  background' : '';
    return `  ${name}  ${tier}  repetitions=${repetitions}  threads=${threads}  gpu=${gpu}  corpus=${(0,_app_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .corpusWord */ .D)(corpus)}${background}`;
}
//# sourceMappingURL=list.js.map

/***/ })

};
