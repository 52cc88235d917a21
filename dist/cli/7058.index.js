export const id = 7058;
export const ids = [7058];
export const modules = {

/***/ 7058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _app_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5381);
/* harmony import */ var _app_manifest_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2763);
/* harmony import */ var _edge_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6524);
/* harmony import */ var _edge_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2449);
/* harmony import */ var _edge_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1904);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4953);







const command = {
    usage: 'PATH [options]',
    description: 'Lets every command name the project in this folder by its name: --project NAME. Registering it again from another\n' +
        'folder moves it. A corpus that is not the pinned one is pointed out.',
    options: [],
    async run({ positionals, json }) {
        const [path] = positionals;
        if (path === undefined || positionals.length > 1)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb('register needs one folder');
        const project = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
        const { loaded, text } = await (0,_app_manifest_file_js__WEBPACK_IMPORTED_MODULE_2__.readManifest)({ files: _edge_files_js__WEBPACK_IMPORTED_MODULE_3__.files }, project);
        const { name } = loaded.manifest.project;
        const benchmarks = await (0,_app_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .listBenchmarks */ .N)({ files: _edge_files_js__WEBPACK_IMPORTED_MODULE_3__.files, host: _edge_host_js__WEBPACK_IMPORTED_MODULE_4__.host }, { loaded, project });
        const entry = { path: project, manifest_hash: `sha256:${_edge_host_js__WEBPACK_IMPORTED_MODULE_4__.host.sha256(text)}` };
        const before = await (0,_edge_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .changeRegistry */ .U)(name, entry);
        const moved = before !== undefined && before.path !== project ? before.path : null;
        const warnings = benchmarks.flatMap(({ name: benchmark, corpus }) => corpus.state === 'drift' || corpus.state === 'missing'
            ? [`the corpus of ${benchmark} is not the pinned one (${(0,_app_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .corpusWord */ .D)(corpus)})`]
            : []);
        for (const warning of warnings)
            process.stderr.write(`warning: ${warning}\n`);
        if (moved !== null)
            process.stderr.write(`warning: ${name} was registered at ${moved}\n`);
        const facts = { name, ...entry, moved, warnings };
        process.stdout.write(json ? `${JSON.stringify(facts, null, 2)}\n` : `Registered ${name} at ${project}.\n`);
        return 0;
    },
};
//# sourceMappingURL=register.js.map

/***/ })

};
