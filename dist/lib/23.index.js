export const id = 23;
export const ids = [23];
export const modules = {

/***/ 23:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keyPlaces: () => (/* binding */ keyPlaces)
/* harmony export */ });
const id = (path) => JSON.stringify(path);
function walkValue(path, value, keep) {
    if (value.type === 'TOMLInlineTable')
        for (const pair of value.body)
            walkPair(path, pair, keep);
    if (value.type !== 'TOMLArray')
        return;
    value.elements.forEach((element, index) => {
        keep([...path, index], element);
        walkValue([...path, index], element, keep);
    });
}
const word = (key) => (key.type === 'TOMLBare' ? key.name : key.value);
function walkPair(path, pair, keep) {
    let at = path;
    for (const key of pair.key.keys) {
        at = [...at, word(key)];
        keep(at, key);
    }
    walkValue(at, pair.value, keep);
}
/**
 * The place of every key of a valid TOML text. Loads its parser only when called, because a good manifest never
 * needs it.
 */
async function keyPlaces(text) {
    const { parseTOML } = await __webpack_require__.e(/* import() */ 605).then(__webpack_require__.bind(__webpack_require__, 9605));
    const found = new Map();
    const keep = (path, { loc }) => {
        if (!found.has(id(path)))
            found.set(id(path), { line: loc.start.line, column: loc.start.column + 1 });
    };
    for (const node of parseTOML(text).body[0].body) {
        if (node.type === 'TOMLKeyValue')
            walkPair([], node, keep);
        else {
            keep(node.resolvedKey, node);
            for (const pair of node.body)
                walkPair(node.resolvedKey, pair, keep);
        }
    }
    return (path) => {
        for (let length = path.length; length > 0; length--) {
            const place = found.get(id(path.slice(0, length)));
            if (place)
                return place;
        }
        return undefined;
    };
}
//# sourceMappingURL=places.js.map

/***/ })

};
