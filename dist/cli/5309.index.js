export const id = 5309;
export const ids = [5309];
export const modules = {

/***/ 5309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ formats_command)
});

;// CONCATENATED MODULE: ./build/src/core/documents/formats.js
const formatsJson = (formats) => `${JSON.stringify({ formats }, null, 2)}\n`;
/** A row for each format: name, what it reads, whether samples are kept, units, where its fixtures come from. */
function formatsText(formats) {
    const rows = [
        ['format', 'samples', 'tested on', 'what it reads', 'units'],
        ...formats.map(({ name, summary, samples, units, source }) => [
            name,
            samples ? 'kept' : 'no',
            source === 'captured' ? 'real output' : 'documentation',
            summary,
            units,
        ]),
    ];
    const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...rows.map((row) => row[at].length)));
    const lines = rows.map((row) => row
        .map((cell, at) => cell.padEnd(widths[at]))
        .join('  ')
        .trimEnd());
    return `${lines.join('\n')}\n`;
}
//# sourceMappingURL=formats.js.map
// EXTERNAL MODULE: ./build/src/core/formats/index.js + 80 modules
var formats = __webpack_require__(9280);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/src/cli/commands/formats.js



const formats_command = {
    usage: '[options]',
    description: 'Lists the formats of benchmark tools that kind "tool-output" and benchgate parse read: what each reads, whether it\n' +
        'keeps raw samples, its units, and whether it was tested on output of the tool itself or on its documentation.',
    options: [],
    async run({ positionals, json }) {
        if (positionals.length > 0)
            throw new command/* UsageError */.eb('formats takes no arguments');
        const shown = formats.formats.map(({ name, summary, samples, units = '', mark = null, source = null }) => ({
            ...{ name, summary, samples, units, mark, source },
        }));
        process.stdout.write(json ? formatsJson(shown) : formatsText(shown));
        return 0;
    },
};
//# sourceMappingURL=formats.js.map

/***/ })

};
