export const id = 3875;
export const ids = [3875];
export const modules = {

/***/ 3875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compact: () => (/* binding */ compact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6960);
/* harmony import */ var _core_store_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2182);
/* harmony import */ var _core_store_layout_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1833);
/* harmony import */ var _append_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2630);
/* harmony import */ var _content_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8589);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6508);
/* harmony import */ var _histories_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1814);
/* harmony import */ var _open_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6953);
/* harmony import */ var _opened_store_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7899);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3801);
/* harmony import */ var _signature_store_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3094);
/* harmony import */ var _verification_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3557);













/** Sessions older than `before` whose runs are here, but for those whose report a pointer names: gates judge by them. */
const movable = (engine, before) => engine
    .rows(`SELECT id FROM sessions WHERE started_at < ? AND EXISTS (SELECT 1 FROM run_sets JOIN runs ON runs.run_set = run_sets.id WHERE run_sets.session = sessions.id)
      AND id NOT IN (SELECT reports.session FROM reports JOIN current_pointers ON current_pointers.report = reports.uid) ORDER BY id`, [BigInt(before)])
    .map(([id]) => id);
const runCount = (engine) => Number(engine.rows('SELECT count(*) FROM runs')[0]?.[0]);
async function split(engine, moving) {
    const [kept, archive] = [await (0,_engine_js__WEBPACK_IMPORTED_MODULE_5__.createEngine)(), await (0,_engine_js__WEBPACK_IMPORTED_MODULE_5__.createEngine)()];
    for (const [id] of engine.rows('SELECT id FROM sessions ORDER BY id')) {
        const content = (0,_content_store_js__WEBPACK_IMPORTED_MODULE_4__/* .readContent */ .c_)(engine, id);
        const moves = moving.has(id);
        (0,_append_js__WEBPACK_IMPORTED_MODULE_3__/* .addContent */ .rl)(kept, moves ? (0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRuns */ .dQ)(content, _sha256_js__WEBPACK_IMPORTED_MODULE_9__/* .sha256 */ .s) : content);
        if (moves)
            (0,_append_js__WEBPACK_IMPORTED_MODULE_3__/* .addContent */ .rl)(archive, content);
    }
    const signatures = (0,_signature_store_js__WEBPACK_IMPORTED_MODULE_10__/* .readSignatures */ .yz)(engine);
    for (const half of [kept, archive])
        (0,_signature_store_js__WEBPACK_IMPORTED_MODULE_10__/* .addSignatures */ .jI)(half, signatures);
    return { kept, archive };
}
const isWhole = (engine) => (0,_verification_js__WEBPACK_IMPORTED_MODULE_11__/* .verifyContent */ .fv)(engine).problems.length === 0;
/** Throws unless both halves verify and their union is the whole. */
async function prove(whole, { kept, archive }) {
    const union = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_5__.createEngine)();
    (0,_append_js__WEBPACK_IMPORTED_MODULE_3__/* .takeIn */ .l)(union, (0,_append_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(kept));
    (0,_append_js__WEBPACK_IMPORTED_MODULE_3__/* .takeIn */ .l)(union, (0,_append_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(archive));
    const same = (0,_append_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(whole)
        .ids()
        .every((id) => {
        const content = (0,_append_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(union).content(id);
        const before = (0,_append_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(whole).content(id);
        return content && (0,_core_store_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentId */ .fm)(content, _sha256_js__WEBPACK_IMPORTED_MODULE_9__/* .sha256 */ .s) === id && !content.archived === !before?.archived;
    });
    union.close();
    if (!same || !isWhole(kept) || !isWhole(archive))
        throw new Error('the archive and what stays do not make the whole again; nothing was written');
}
const holdsRuns = (content) => content !== undefined && content.archived === undefined;
/** Writes the archive and reads it back from the disk before the store is touched. */
async function keepArchive(file, archive) {
    const opened = await (0,_histories_js__WEBPACK_IMPORTED_MODULE_6__.openStoreFile)(file, false);
    if (opened.state !== 'open' && opened.state !== 'absent')
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm([
            {
                where: { file },
                what: `the archive cannot be added to: ${opened.reason}`,
                hint: 'name another with --archive',
            },
        ]);
    const { history } = opened;
    history.merge((0,_append_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(archive));
    await history.save();
    history.close();
    const written = await (0,_open_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .openBytes */ .o)((await (0,_opened_store_js__WEBPACK_IMPORTED_MODULE_8__/* .readIfThere */ .qC)(file)) ?? new Uint8Array(), true);
    const isThere = written.state === 'open' &&
        (0,_append_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(archive)
            .ids()
            .every((id) => holdsRuns((0,_append_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(written.engine).content(id)));
    if (written.state === 'open')
        written.engine.close();
    if (!isThere)
        throw new Error(`${file} is not what was written; the store was left as it is`);
}
/** The store, by whichever path, is no archive: what moves would be taken out of it. */
async function refuseItself(store, archive) {
    const [one, other] = await Promise.all([store, archive].map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => null)));
    if (!one || !other || one.ino !== other.ino || one.dev !== other.dev)
        return;
    const what = 'the archive is the store itself';
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm([{ where: { file: archive }, what, hint: 'name another file with --archive' }]);
}
/**
 * Moves the runs of old sessions to an archive. Everything else stays, with the hashes that prove that the archive
 * belongs to it; a merge of both gives the whole again.
 */
async function compact({ folder, before, archive, dryRun }) {
    const paths = (0,_core_store_layout_js__WEBPACK_IMPORTED_MODULE_12__/* .layout */ .Zp)(folder);
    return (0,_opened_store_js__WEBPACK_IMPORTED_MODULE_8__/* .withStoreLock */ .rX)(paths, async () => {
        await refuseItself(paths.store, archive);
        const opened = await (0,_open_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .openBytes */ .o)((await (0,_opened_store_js__WEBPACK_IMPORTED_MODULE_8__/* .readIfThere */ .qC)(paths.store)) ?? new Uint8Array(), true);
        if (opened.state !== 'open')
            throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm([
                {
                    where: { file: paths.store },
                    what: `only a good store is compacted; this one is ${opened.state}`,
                    hint: 'run "benchgate store verify" and "benchgate store repair" first',
                },
            ]);
        const { engine } = opened;
        const moving = new Set(movable(engine, before));
        const halves = await split(engine, moving);
        const result = {
            sessions: moving.size,
            runs: runCount(halves.archive),
            bytesBefore: engine.bytes().length,
            bytesAfter: halves.kept.bytes().length,
        };
        if (dryRun || moving.size === 0)
            return { ...result, archive: null };
        await prove(engine, halves);
        await keepArchive(archive, halves.archive);
        const target = {
            ...{ paths, options: { verify: true, write: true }, engine: halves.kept },
            ...{ seen: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_9__/* .sha256 */ .s)((await (0,_opened_store_js__WEBPACK_IMPORTED_MODULE_8__/* .readIfThere */ .qC)(paths.store))), damaged: null, changed: true, proven: false },
        };
        await (0,_opened_store_js__WEBPACK_IMPORTED_MODULE_8__/* .writeStore */ .l6)(target, await (0,_opened_store_js__WEBPACK_IMPORTED_MODULE_8__/* .catchUp */ .xA)(target));
        return { ...result, archive };
    });
}
//# sourceMappingURL=compaction.js.map

/***/ })

};
