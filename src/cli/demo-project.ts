/** The small project that `benchgate demo` gates: a CSV parser and a merge sort with a benchmark each. */
export interface DemoCommit {
  readonly message: string
  readonly files: Readonly<Record<string, string>>
}

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
`

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
`

const parseBench = `import { parse } from '../src/parse.mjs'
import { report } from './timer.mjs'

const lines = Array.from({ length: 2000 }, (_, i) => \`\${i},"row \${i}, quoted",\${i * 7 % 101},\${(i / 3).toFixed(3)}\`)
report('parse', () => parse(lines))
`

const sortBench = `import { sort } from '../src/sort.mjs'
import { report } from './timer.mjs'

let state = 42
const numbers = Array.from({ length: 1500 }, () => (state = (state * 1103515245 + 12345) % 2147483648))
report('sort', () => sort(numbers))
`

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
`

/** Checks two of nine lines by reading them a second time: with the check itself a quarter more time, honestly spent. */
const checkingParser = parser.replace(
  `  return lines.map(fields)
`,
  `  return lines.map((line, index) => (index % 9 < 2 ? checked(line) : fields(line)))
}

function checked(line) {
  const row = fields(line)
  if (fields(line).length !== row.length) throw new Error(\`unstable line \${line}\`)
  return row
`,
)

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
`

export const demoCommits: readonly DemoCommit[] = [
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
]
