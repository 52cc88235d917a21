import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Format } from '../src/core/formats/format.js'

/** How the output of a tool grows with the number of benchmarks. */
interface Growth {
  /** The fixture that grows; the largest unless it is named here. */
  readonly file?: string
  /** The list, element or table whose content is repeated, as the first group; the whole text unless it is given. */
  readonly part?: RegExp
  /** What stands between two copies. */
  readonly between?: string
  /** What names a benchmark: each copy has its number there. Without it the fixture does not grow. */
  readonly name?: RegExp
}

const list = (key: string): RegExp => new RegExp(`"${key}"\\s*:\\s*\\[([\\s\\S]*)\\]`)
const whole = /^\s*\[([\s\S]*)\]\s*$/
const json = (part: RegExp, name: RegExp): Growth => ({ part, name, between: ',' })
const named = /"name"\s*:\s*"[^"]*/g

/** A format that is not here has one document for each run of its tool: that is read again and again. */
const growths: Readonly<Record<string, Growth>> = {
  'go-bench': { file: 'packages-count3.txt', name: /\bBenchmark[A-Z][a-z]*/g },
  libtest: { name: /^test [^ ]+/gm },
  criterion: { name: /\b(?:fib|sum|sort|count|quick|slow) ?\d*/g },
  'google-benchmark-text': { name: /^BM_[A-Za-z]+/gm },
  catch2: { name: /\b(?:Fibonacci|fib \d+|broken)/g },
  'benchmark-js': { name: /^[^:\n]+?(?= x [\d,]+ ops|: *$)/gm },
  'console-time': { name: /^[^:\n]+/gm },
  'ruby-benchmark': { file: 'bm.txt', name: /^[a-z][a-z ]*?(?=:? {2,}\d)/gm },
  'benchmark-ips': { name: /\b(?:addition|slow|column)\b/g },
  dart: { name: /^[^(\n]+/gm },
  luau: { name: /^(?:SUCCESS|FAILED): [^:]*?(?= *:)/gm },
  'unix-time': { name: /Command being timed: "/g },
  'perf-stat': { name: /counter stats for '[^']*/g },
  'perf-csv': { name: /,[a-z]+(?:-[a-z]+)*(?=,\d)/g },
  wrk: { name: /8123\/\S*/g },
  lcov: { name: /^SF:[a-z/]+/gm },
  prometheus: { name: /\b(?:go|node|process|promhttp)_/g },
  divan: { name: /^[├╰]─ \w+/gm },
  'asv-console': { name: /\bwords(?=\.)/g },
  gungraun: { file: 'tools.txt', name: /^\w+(?=::)/gm },
  'redis-benchmark': { file: 'commands.csv', part: /^.*\n([\s\S]*)$/, name: /^"[^"]+/gm },
  'go-tpc': { part: /^Finished\n([\s\S]*)^tpmC:/m, name: /^\[Summary\] [A-Z]+/gm },
  csv: { file: 'wide.csv', part: /^.*\n([\s\S]*)$/, name: /^(?:[a-z]+|"[a-z]+)/gm },
  benchgate: { ...json(list('benchmarks'), named), file: 'all-keys.json' },
  hyperfine: json(list('results'), /"command": "[^"]*/g),
  vitest: json(list('files'), named),
  tinybench: json(whole, named),
  mitata: json(/"benchmarks": \[([\s\S]*)\],\s*"context"/, named),
  'pytest-benchmark': json(list('benchmarks'), /"(?:full)?name": "[^"]*/g),
  pyperf: json(list('benchmarks'), named),
  'google-benchmark': json(list('benchmarks'), /"(?:run_)?name": "[^"/]*/g),
  'cargo-criterion': { name: /"id": "[^"]*/g },
  'gungraun-json': { file: 'mixed.txt', name: /"(?:module_path|function_name)": "[^"]*/g },
  'criterion-files': { file: 'new/sample.json' },
  nanobench: json(list('results'), named),
  jmh: json(whole, /"benchmark": "[^"]*/g),
  benchmarkdotnet: json(list('Benchmarks'), /"(?:FullName|Method|DisplayInfo)": "[^"]*/g),
  'julia-benchmarktools': json(/"data": \{([\s\S]*)\},\s*"tags"/, /^ {10}"\w+/gm),
  asv: json(/"results": \{([\s\S]*)\},\s*"durations"/, /"(?:sort|suite)[^"]*/g),
  'benchmark-ips-json': json(whole, named),
  k6: json(/"metrics": \{([\s\S]*?)\n {2}\},?\n/, /^ {4}"[a-z_]+/gm),
  'perf-stat-json': { name: /"event" : "[^"]*/g },
  'bencher-metric-format': json(/^\{([\s\S]*)\}\s*$/, /^ {2}"[^"]*/gm),
  'github-action-benchmark': json(whole, named),
  nyrkio: json(whole, named),
  sarif: json(/"results": \[([\s\S]*?)\n {6}\]/, /"ruleId": "[^"]*/g),
  'catch2-xml': {
    part: /<Group [^>]*>([\s\S]*)<\/Group>/,
    name: /<(?:BenchmarkResults|TestCase) name="[^"]*/g,
  },
  'junit-xml': { file: 'pytest.xml', part: /<testsuites[^>]*>([\s\S]*)<\/testsuites>/, name: /name="[^"]*/g },
  'cobertura-xml': { part: /<packages>([\s\S]*)<\/packages>/, name: /package name="[^"]*/g },
  'jacoco-xml': { part: /<group [^>]*>([\s\S]*)<\/group>/, name: /(?:package|class) name="[^"]*/g },
}

/** A text that a format is measured with, read `times` times to make a large one where it cannot grow. */
export interface LargeInput {
  readonly text: string
  readonly file: string
  readonly times: number
}

/** At least `size` characters of what the tool of `format` prints, each benchmark with a name of its own. */
export function largeInput({ name }: Format, size: number, root = '__tests__/fixtures/formats'): LargeInput {
  const growth = Object.hasOwn(growths, name) ? growths[name] : undefined
  const { file, text } = fixture(join(root, name), growth?.file)
  if (growth?.name === undefined) return { text, file, times: Math.ceil(size / text.length) }
  return { text: grown(text, growth, growth.name, size), file, times: 1 }
}

function fixture(folder: string, wanted?: string): { readonly file: string; readonly text: string } {
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.golden.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => wanted === undefined || file.endsWith(`/${wanted}`))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  return texts.toSorted((a, b) => b.text.length - a.text.length)[0]!
}

function grown(text: string, { part, between = '' }: Growth, name: RegExp, size: number): string {
  const inner = part === undefined ? text : part.exec(text)![1]!
  const start = part === undefined ? 0 : text.indexOf(inner)
  const copies = Array.from({ length: Math.ceil(size / inner.length) }, (_, copy) =>
    inner.replace(name, (its) => `${its}${copy}`),
  )
  return text.slice(0, start) + copies.join(between) + text.slice(start + inner.length)
}
