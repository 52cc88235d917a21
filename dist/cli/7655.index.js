export const id = 7655;
export const ids = [7655];
export const modules = {

/***/ 6055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oM: () => (/* binding */ archivePath),
/* harmony export */   pF: () => (/* binding */ readArchived),
/* harmony export */   tw: () => (/* binding */ archiveFolder)
/* harmony export */ });
/** Folder beside a store that keeps what correctness runs produced, as `<sha256 hex>.bin`. */
const archiveFolder = (store) => `${store}/artifacts`;
/** Path of the artifact with this `sha256:<hex>`. */
const archivePath = (store, hash) => `${archiveFolder(store)}/${hash.replace(/^sha256:/, '')}.bin`;
/** Reads an artifact and hashes it again. */
async function readArchived({ files, host }, store, hash) {
    const bytes = await files.readBytes(archivePath(store, hash));
    if (bytes === undefined)
        return { state: 'absent' };
    return `sha256:${host.sha256(bytes)}` === hash ? { state: 'whole', bytes } : { state: 'damaged' };
}
//# sourceMappingURL=archive.js.map

/***/ }),

/***/ 7655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerWithDifference: () => (/* binding */ answerWithDifference)
});

;// CONCATENATED MODULE: ./build/src/core/formats/text-difference.js
/** Texts longer than this are told apart by their hashes alone. */
const longest = 2 ** 20;
const linesShown = 10;
const charactersShown = 200;
/** Lines of bytes that are a text of moderate size; undefined for anything else. */
function linesOf(bytes) {
    if (bytes.length > longest || bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n');
    }
    catch {
        return undefined;
    }
}
function commonStart(a, b) {
    const differs = a.findIndex((line, i) => line !== b[i]);
    return differs < 0 ? a.length : differs;
}
function excerpt(mark, lines) {
    const shown = lines.slice(0, linesShown).map((line) => mark + shorten(line));
    const more = lines.length - linesShown;
    return more > 0 ? [...shown, `${mark}(and ${more} more lines)`] : shown;
}
const shorten = (line) => line.length > charactersShown ? `${line.slice(0, charactersShown)}…` : line;
/**
 * The part in which two texts differ, as lines that begin with `-` (expected) and `+` (found), after one that says
 * where; at most 10 lines of each. Null where one is no UTF-8 text, or longer than 1 MiB.
 */
function textDifference(expected, found) {
    const [before, after] = [linesOf(expected), linesOf(found)];
    if (before === undefined || after === undefined)
        return null;
    const start = commonStart(before, after);
    const rest = (lines) => lines.slice(start).reverse();
    const [restBefore, restAfter] = [rest(before), rest(after)];
    const end = Math.min(commonStart(restBefore, restAfter), restBefore.length, restAfter.length);
    const changed = (lines) => lines.slice(start, lines.length - end);
    return [`@@ line ${start + 1} @@`, ...excerpt('-', changed(before)), ...excerpt('+', changed(after))];
}
//# sourceMappingURL=text-difference.js.map
// EXTERNAL MODULE: ./build/src/app/archive.js
var archive = __webpack_require__(6055);
;// CONCATENATED MODULE: ./build/src/app/difference.js


/** The answer with the lines in which the artifact differs from its reference, where both are at hand and are text. */
async function answerWithDifference(world, { answer, benchmark, runSet }, history, folder) {
    const differs = answer.verdicts.some(({ kind, gate }) => kind === 'FAIL' && gate === 'reference');
    const found = runSet?.runs.find(({ artifactHash }) => artifactHash && artifactHash !== benchmark.reference);
    if (!differs || benchmark.reference === null || !found?.artifactHash)
        return answer;
    const hashes = { expected: benchmark.reference, found: found.artifactHash };
    const frozen = history.reference(benchmark.name, benchmark.subject.id);
    const difference = await artifactDifference(world, folder, hashes, frozen);
    return difference === null ? answer : { ...answer, difference };
}
async function artifactDifference(world, folder, hashes, frozen) {
    const expected = frozen?.hash === hashes.expected
        ? { state: 'whole', bytes: frozen.bytes }
        : await (0,archive/* readArchived */.pF)(world, folder, hashes.expected);
    const found = await (0,archive/* readArchived */.pF)(world, folder, hashes.found);
    if (expected.state !== 'whole' || found.state !== 'whole')
        return null;
    return textDifference(expected.bytes, found.bytes);
}
//# sourceMappingURL=difference.js.map

/***/ })

};
