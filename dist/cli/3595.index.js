export const id = 3595;
export const ids = [3595];
export const modules = {

/***/ 3595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ demo_command)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/app/gate.js + 3 modules
var gate = __webpack_require__(5652);
// EXTERNAL MODULE: ./build/src/edge/measurer.js
var measurer = __webpack_require__(9805);
// EXTERNAL MODULE: ./build/src/edge/world.js
var world = __webpack_require__(5191);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/src/cli/demo-project.js
const manifest = `[project]
name = "demo"
language = "javascript"

[gate]
preset = "shared"
max_pairs = 60

[[benchmarks]]
name = "parse"
kind = "tool-output"
command = ["node", "bench/parse.mjs"]
format = "benchgate"
tier = "performance"
location = "src/parse.mjs:2"

[[benchmarks]]
name = "sort"
kind = "tool-output"
command = ["node", "bench/sort.mjs"]
format = "benchgate"
tier = "performance"
location = "src/sort.mjs:2"
`;
const timer = `// Times a function inside one process and prints it in benchgate's own JSON.
export function report(name, work) {
  for (let i = 0; i < 200; i++) work()
  const samples = []
  for (let i = 0; i < 99; i++) {
    const start = process.hrtime.bigint()
    work()
    samples.push(Number(process.hrtime.bigint() - start) / 1e9)
  }
  const value = samples.sort((a, b) => a - b)[49]
  console.log(JSON.stringify({ benchgate: 1, benchmarks: [{ name, metrics: [{ name: 'time', unit: 's', value }] }] }))
}
`;
const parseBench = `import { parse } from '../src/parse.mjs'
import { report } from './timer.mjs'

const lines = Array.from({ length: 2000 }, (_, i) => \`\${i},"row \${i}, quoted",\${i * 7 % 101},\${(i / 3).toFixed(3)}\`)
report('parse', () => parse(lines))
`;
const sortBench = `import { sort } from '../src/sort.mjs'
import { report } from './timer.mjs'

let state = 42
const numbers = Array.from({ length: 1500 }, () => (state = (state * 1103515245 + 12345) % 2147483648))
report('sort', () => sort(numbers))
`;
const parser = `// Reads lines of comma-separated values with quoted fields.
export function parse(lines) {
  return lines.map(fields)
}

function fields(line) {
  const row = []
  let field = ''
  let quoted = false
  for (const character of line) {
    if (character === '"') quoted = !quoted
    else if (character === ',' && !quoted) {
      row.push(field)
      field = ''
    } else field += character
  }
  row.push(field)
  return row
}
`;
/** Checks two of nine lines by reading them a second time: with the check itself a quarter more time, honestly spent. */
const checkingParser = parser.replace(`  return lines.map(fields)
`, `  return lines.map((line, index) => (index % 9 < 2 ? checked(line) : fields(line)))
}

function checked(line) {
  const row = fields(line)
  if (fields(line).length !== row.length) throw new Error(\`unstable line \${line}\`)
  return row
`);
const sorter = `// Merge sort: stable, n log n.
export function sort(values) {
  if (values.length < 2) return values
  const middle = values.length >> 1
  return merge(sort(values.slice(0, middle)), sort(values.slice(middle)))
}

function merge(left, right) {
  const merged = []
  let l = 0
  let r = 0
  while (l < left.length && r < right.length) merged.push(left[l] <= right[r] ? left[l++] : right[r++])
  while (l < left.length) merged.push(left[l++])
  while (r < right.length) merged.push(right[r++])
  return merged
}
`;
const demoCommits = [
    {
        message: 'Parse and sort',
        files: {
            'bench/manifest.toml': manifest,
            'bench/timer.mjs': timer,
            'bench/parse.mjs': parseBench,
            'bench/sort.mjs': sortBench,
            'src/parse.mjs': parser,
            'src/sort.mjs': sorter,
        },
    },
    { message: 'Check lines by reading them twice', files: { 'src/parse.mjs': checkingParser } },
];
//# sourceMappingURL=demo-project.js.map
// EXTERNAL MODULE: ./build/src/cli/entry.js + 1 modules
var entry = __webpack_require__(5417);
// EXTERNAL MODULE: ./build/src/cli/output.js + 1 modules
var output = __webpack_require__(6596);
;// CONCATENATED MODULE: ./build/src/cli/commands/demo.js












const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const demo_command = {
    usage: '[options]',
    description: 'Makes a small project in a temporary git repository: a CSV parser and a merge sort, each with a benchmark. Its second\n' +
        'commit makes the parser a quarter slower and leaves the sort alone. Then it runs the gate there, as you would.',
    options: [
        { name: 'keep', type: 'boolean', summary: 'keep the project and its store, and say where they lie' },
        { name: 'exit-code', type: 'boolean', summary: 'end with the gate’s own exit code instead of 0' },
    ],
    async run({ quiet, verbose, json, flags, positionals }) {
        if (positionals.length > 0)
            throw new command/* UsageError */.eb('demo takes no arguments');
        const folder = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'benchgate-demo-')));
        try {
            const project = (0,external_node_path_.join)(folder, 'project');
            await makeProject(project);
            const say = (0,world/* realWorld */.b)(quiet).progress.note;
            say('A project with two commits: the second makes the parser a quarter slower and leaves the sort alone. Now: benchgate gate');
            const { outcome } = await (0,gate/* gate */.G)((0,world/* realWorld */.b)(quiet), request(folder, project), (0,measurer/* measurer */.j)((0,entry/* cliFile */.j)(), { quiet, verbose }));
            const written = await (0,output.writeDocuments)(outcome, {
                sarif: (0,external_node_path_.join)(folder, 'benchgate.sarif'),
                summary: (0,external_node_path_.join)(folder, 'summary.md'),
            });
            (0,output.showAnswer)(written, json);
            if (!json)
                process.stdout.write(closing(flags['keep'] === true, project));
            return flags['exit-code'] === true ? written.exitCode : 0;
        }
        finally {
            if (flags['keep'] !== true)
                await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    },
};
function closing(kept, project) {
    const words = kept
        ? `The project is kept: cd ${project}`
        : 'All of it was temporary and is gone now; --keep keeps it, --exit-code ends with the gate’s own code.';
    return `\n${(0,output.palette)().dim(words)}\n`;
}
async function makeProject(project) {
    await (0,promises_.mkdir)(project, { recursive: true });
    const git = (...args) => run('git', ['-c', 'core.hooksPath=/dev/null', ...identity, ...args], { cwd: project });
    await git('init', '--quiet', '--initial-branch=main');
    for (const { message, files } of demoCommits) {
        for (const [path, text] of Object.entries(files)) {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(project, path)), { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(project, path), text);
        }
        await git('add', '--all');
        await git('commit', '--quiet', '--no-gpg-sign', '--message', message);
    }
}
const identity = ['-c', 'user.name=demo', '-c', 'user.email=demo@example.invalid'];
const request = (folder, project) => ({
    project,
    manifest: 'bench/manifest.toml',
    store: (0,external_node_path_.join)(folder, 'store'),
    verifyStore: false,
    occasion: {
        ...{ event: 'local', branch: 'main', defaultBranch: 'main', onDefaultBranch: true, actor: 'demo' },
        ...{ baseSha: null, baseBranch: null, headSha: null, trigger: null, runnerLabels: [] },
    },
    ...{
        head: null,
        base: null,
        baselines: null,
        benchmarks: [],
        cost: null,
        failOn: null,
        fresh: false,
        allowDirty: false,
        version: null,
    },
    command: 'benchgate gate',
    findings: [],
});
//# sourceMappingURL=demo.js.map

/***/ })

};
