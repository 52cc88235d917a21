export const id = 273;
export const ids = [273];
export const modules = {

/***/ 58273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   saveArtifact: () => (/* binding */ saveArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77935);



/**
 * Uploads; where an earlier attempt of this run left an artifact of the name, that one goes first. A name stands for
 * one artifact in a run.
 */
async function upload({ name, folder, retentionDays, }) {
    const client = new _actions_artifact__WEBPACK_IMPORTED_MODULE_2__/* .DefaultArtifactClient */ .t9();
    const files = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file));
    const send = () => client.uploadArtifact(name, files, folder, { retentionDays });
    try {
        return await send();
    }
    catch (error) {
        if (!String(error).includes('(409)'))
            throw error;
        await client.deleteArtifact(name);
        return send();
    }
}
/** Uploads the files of the folder as an artifact of this run. */
async function saveArtifact(job) {
    try {
        const { id, digest } = await upload(job);
        if (id && digest)
            return { state: 'saved', as: `${job.name} (artifact ${id})`, id };
        return { state: 'failed', reason: 'the artifact service gave the upload no id or no digest' };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { state: reason.includes('(403)') ? 'refused' : 'failed', reason };
    }
}
//# sourceMappingURL=artifact-save.js.map

/***/ })

};
