export const id = 476;
export const ids = [476];
export const modules = {

/***/ 476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3218);
/* harmony import */ var _app_opened_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2238);
/* harmony import */ var _edge_tiering_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36);
/* harmony import */ var _edge_world_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3449);
/* harmony import */ var _keeping_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5407);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6539);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4227);
/* harmony import */ var _signing_input_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9786);








/**
 * The Action's post: when main was cancelled, killed or broke down before it kept what was measured, that is kept
 * here: the session that main wrote, or the one that its journal becomes. It never changes the job's result.
 */
async function post() {
    (0,_signing_input_js__WEBPACK_IMPORTED_MODULE_7__/* .holdKeys */ .K)();
    const left = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu('benchgate-keeping');
    if (left === '')
        return 0;
    (0,_edge_tiering_js__WEBPACK_IMPORTED_MODULE_2__/* .optimiseLate */ .x)();
    try {
        await keepWhatIsLeft(JSON.parse(left));
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`benchgate could not keep what was measured: ${error instanceof Error ? error.message : String(error)}`);
    }
    return 0;
}
async function keepWhatIsLeft({ store, segment, settings, project, event, began }) {
    const world = (0,_edge_world_js__WEBPACK_IMPORTED_MODULE_3__/* .realWorld */ .b)(false);
    const opened = await (0,_app_opened_js__WEBPACK_IMPORTED_MODULE_1__/* .openHistory */ .jC)(world, store, project, true);
    try {
        (0,_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .annotate */ .fz)(opened.findings);
        const { history } = opened;
        const newest = history
            .sessions()
            .toSorted((a, b) => a.startedAt - b.startedAt)
            .at(-1);
        if (!newest || newest.startedAt < began)
            return _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq('nothing was measured that is not kept already');
        const ids = addedWith(history, newest);
        const maySave = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu('benchgate-restored') === 'true' && opened.whole;
        const kept = await (0,_keeping_js__WEBPACK_IMPORTED_MODULE_4__/* .keep */ .a)({ event, services: (0,_services_js__WEBPACK_IMPORTED_MODULE_6__/* .openServices */ .N)(settings), maySave, store, segment, ids });
        (0,_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .annotate */ .fz)(kept.findings);
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(kept.savedTo.length > 0 ? `kept in ${kept.savedTo.join(', ')}` : 'kept nowhere');
    }
    finally {
        opened.history.close();
    }
}
/** The newest session and those of machines that measured for it: each was appended to the one before. */
function addedWith(history, newest) {
    const before = history.sessions().find(({ id, kind }) => kind === 'run' && newest.parents.includes(id));
    return before && before.gitSha === newest.gitSha ? [...addedWith(history, before), newest.id] : [newest.id];
}
//# sourceMappingURL=post.js.map

/***/ })

};
