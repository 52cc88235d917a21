export const id = 273;
export const ids = [273];
export const modules = {

/***/ 58273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   saveArtifact: () => (/* binding */ saveArtifact),
/* harmony export */   saveSegment: () => (/* binding */ saveSegment)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77935);
/* harmony import */ var _client_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17349);





const wordsOf = (error) => (error instanceof Error ? error.message : String(error));
/** A name stands for one artifact in a run. */
const isTaken = (error) => String(error).includes('(409)');
async function upload({ name, folder, retentionDays }) {
    const files = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file));
    const { id, digest } = await new _actions_artifact__WEBPACK_IMPORTED_MODULE_3__/* .DefaultArtifactClient */ .t9().uploadArtifact(name, files, folder, {
        retentionDays,
    });
    if (id && digest)
        return { state: 'saved', as: `${name} (artifact ${id})`, id };
    return { state: 'failed', reason: 'the artifact service gave the upload no id or no digest' };
}
async function answered(work) {
    try {
        return await work();
    }
    catch (error) {
        const reason = wordsOf(error);
        return { state: reason.includes('(403)') ? 'refused' : 'failed', reason };
    }
}
/** Uploads the files of the folder as an artifact of this run; one of the name that an earlier attempt left goes first. */
const saveArtifact = (job) => answered(async () => {
    try {
        return await upload(job);
    }
    catch (error) {
        if (!isTaken(error))
            throw error;
        await new _actions_artifact__WEBPACK_IMPORTED_MODULE_3__/* .DefaultArtifactClient */ .t9().deleteArtifact(job.name);
        return upload(job);
    }
});
/** Uploads the files of the folder, unless this run has an artifact of the name: then fetches that. */
const saveSegment = (job) => answered(async () => {
    try {
        return await upload(job);
    }
    catch (error) {
        if (!isTaken(error))
            throw error;
        const lost = await Promise.race([fetchOwn(job).catch(wordsOf), late(job)]);
        return { state: 'exists', lost: lost === null ? null : (0,_client_log_js__WEBPACK_IMPORTED_MODULE_4__/* .redact */ .E$)(lost) };
    }
});
/** The client tries for minutes: what is to be saved must not wait for what may be lost. */
const late = async ({ patience }) => {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(patience * 1000);
    return `no answer within ${patience} s`;
};
/** Answers why it cannot be used, or null. */
async function fetchOwn({ name, earlier }) {
    const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_3__/* .DefaultArtifactClient */ .t9();
    const { id, digest } = (await client.getArtifact(name)).artifact;
    if (!digest)
        return `artifact ${id} has no digest to check it by`;
    const { digestMismatch } = await client.downloadArtifact(id, { path: earlier, expectedHash: digest });
    return digestMismatch ? `artifact ${id} has other bytes than were uploaded` : null;
}
//# sourceMappingURL=artifact-save.js.map

/***/ })

};
