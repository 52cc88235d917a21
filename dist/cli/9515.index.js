export const id = 9515;
export const ids = [9515];
export const modules = {

/***/ 9515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/src/core/documents/parts/headline.js
var headline = __webpack_require__(5997);
// EXTERNAL MODULE: ./build/src/core/documents/parts/printable.js
var printable = __webpack_require__(1770);
;// CONCATENATED MODULE: ./build/src/core/documents/parts/markdown.js

const plainCharacter = /[^A-Za-z0-9 .,:;/()%+\-\u00a0-\u{10ffff}]/gu;
const entity = (character) => `&#${character.codePointAt(0)};`;
/** Every character that Markdown or HTML could take for markup, as a character reference: those are never markup. */
const inert = (text) => text.replace(plainCharacter, entity);
/** A name in a table or a sentence: inside `<code>` nothing is a mention, a link or an emoji. */
const code = (name) => `<code>${inert((0,printable/* printable */.g)(name)) || ' '}</code>`;
const gap = '&#8203;';
/**
 * A sentence that may hold names. References are resolved before mentions and links are looked for, so a
 * zero-width space keeps `@name`, `#1`, addresses and `:emoji:` from turning into one.
 */
function sentence(text) {
    return inert((0,printable/* printable */.g)(text, 2000))
        .replaceAll('&#64;', `&#64;${gap}`)
        .replaceAll('&#35;', `&#35;${gap}`)
        .replaceAll('://', `:${gap}//`)
        .replace(/\b(www)\./gi, `$1${gap}.`)
        .replace(/\b(GH)-(?=\d)/gi, `$1${gap}-`)
        .replace(/:(?=(?:[A-Za-z0-9+-]|&#95;)+:)/g, `:${gap}`)
        .replace(/^(?=[-+]|\d+[.)])/, gap);
}
/** One row of a table; the cells are Markdown already. */
const row = (cells) => `| ${cells.join(' | ')} |`;
/** UTF-8 length: limits are counted in bytes. */
const byteLength = (text) => new TextEncoder().encode(text).length;
/** As many of `lines`, from the first, as fit into `budget` bytes, and how many did not. */
function within(lines, budget) {
    let used = 0;
    const end = lines.findIndex((line) => {
        used += byteLength(line) + 1;
        return used > budget;
    });
    return end < 0 ? { kept: lines, left: 0 } : { kept: lines.slice(0, end), left: lines.length - end };
}
//# sourceMappingURL=markdown.js.map
// EXTERNAL MODULE: ./build/src/core/documents/parts/numbers.js
var numbers = __webpack_require__(9391);
// EXTERNAL MODULE: ./build/src/core/documents/parts/row.js
var parts_row = __webpack_require__(5021);
;// CONCATENATED MODULE: ./build/src/core/documents/summary.js




/** A job summary over 1 MiB is refused as a whole; the parts' budgets below leave room for what is fixed. */
const budgets = { verdicts: 450_000, findings: 250_000, others: 150_000, details: 120_000 };
/** Few rows are shown at once, passes too. */
const fewRows = 10;
/** The job summary: the decision and why, the table worst first, what to do, details folded away. */
const summary = {
    name: 'summary',
    summary: 'Markdown for the job summary',
    file: 'summary.md',
    render: renderSummary,
};
function renderSummary(outcome) {
    const { verdicts, decision } = outcome;
    const bad = (0,headline/* troubled */.Y)(outcome);
    const isShort = verdicts.length <= fewRows;
    const others = isShort ? [] : verdicts.filter((verdict) => !bad.includes(verdict));
    const passes = `${(0,numbers/* count */.U9)(others.length, 'verdict')} that passed`;
    const blocks = [
        [`## ${mark[decision]} benchgate: ${decision}`, '', sentence((0,headline/* whyOf */.g)(outcome))],
        table(isShort ? verdicts : bad, budgets.verdicts),
        findings(outcome),
        others.length === 0 ? [] : folded(passes, table(others, budgets.others)),
        details(outcome),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
const mark = { ERROR: '💥', FAIL: '❌', UNDECIDED: '❔', WARN: '⚠️', PASS: '✅' };
function table(verdicts, budget) {
    if (verdicts.length === 0)
        return [];
    const rows = verdicts.map(parts_row/* rowOf */.OB).map(({ kind, benchmark, metric, values, worse, against }) => {
        const name = metric.startsWith('(') ? sentence(metric) : code(metric);
        const kindCell = kind === 'PASS' || kind === 'PROMOTE' ? kind : `**${sentence(kind)}**`;
        return row([kindCell, code(benchmark), name, sentence(values), sentence(worse), sentence(against)]);
    });
    const { kept, left } = within(rows, budget);
    const titles = ['Verdict', 'Benchmark', 'Metric', 'Base → head', 'Worse by', 'Against'];
    return [row(titles), row(titles.map(() => '---')), ...kept, ...cutNote(left, 'row')];
}
/** The line that says what was left out; a table ends at the blank line before it. */
const cutNote = (left, noun) => left === 0
    ? []
    : [
        '',
        `_${(0,numbers/* count */.U9)(left, noun)} left out, the least bad ones: a summary may hold 1 MiB. The JSON file has all._`,
    ];
function findings(outcome) {
    if (outcome.findings.length === 0)
        return [];
    const lines = outcome.findings.map(({ level, rule, message, remedy, file, line }) => {
        const hint = remedy ? ` _${sentence(remedy)}_` : '';
        return `- **${level}** ${code(rule)} at ${code(`${file}:${line}`)}: ${sentence(message)}${hint}`;
    });
    const { kept, left } = within(lines, budgets.findings);
    return ['### Findings', '', ...kept, ...cutNote(left, 'finding')];
}
const folded = (title, lines) => [
    `<details><summary>${title}</summary>`,
    '',
    ...lines,
    '',
    '</details>',
];
function details(outcome) {
    const { verdicts, files } = outcome;
    const grounds = verdicts
        .filter((verdict) => (0,parts_row/* groundsOf */.KV)(verdict) !== '')
        .map((verdict) => `- ${nameOf(verdict)}: ${sentence((0,parts_row/* groundsOf */.KV)(verdict))}`);
    const { kept, left } = within([
        ...aboutSession(outcome),
        ...Object.entries(files).map(([name, path]) => `- ${sentence(name)}: ${code(path)}`),
        ...grounds,
    ], budgets.details);
    return folded('Details', [...kept, ...cutNote(left, 'line')]);
}
function nameOf(verdict) {
    const { benchmark, metric, against } = (0,parts_row/* rowOf */.OB)(verdict);
    return `${code(benchmark)} ${sentence(metric)} against ${sentence(against)}`;
}
function aboutSession({ header, session, policy }) {
    const { gitSha, branch, dirty, event, machine, startedAt, endedAt, harnessVersion } = header;
    const commit = `${gitSha.slice(0, 12)}${branch === null ? '' : ` on ${branch}`}${dirty ? ', with uncommitted changes' : ''}`;
    const name = machine.label || `${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB`;
    return [
        `- Commit ${code(commit)}, event ${code(event)}, ${sentence(`${((endedAt - startedAt) / 1000).toFixed(0)} s`)}`,
        `- Machine ${code(name)}`,
        `- Mode ${policy.mode}, alpha ${(0,numbers/* percent */.KN)(policy.alpha)}, beta ${(0,numbers/* percent */.KN)(policy.beta)}, fails on ${policy.failOn}`,
        `- Session ${session === null ? 'not stored' : code(session)}, benchgate ${code(harnessVersion)}`,
        '- “Worse by” is signed so that plus is worse, whichever direction is better.',
    ];
}
//# sourceMappingURL=summary.js.map

/***/ })

};
