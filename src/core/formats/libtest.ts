import { collection, mostReadings } from './collection.js'
import type { Format, LineReader, Reading } from './format.js'
import { byLine, byPattern } from './lines.js'
import { ownText } from './own-text.js'
import { bad, printed } from './reading.js'
import { metricOf, unitOf } from './units.js'

/**
 * What Rust's built-in harness prints, and criterion, divan and others in its words:
 * `test NAME ... bench:  18,149.12 ns/iter (+/- 755) = 57 MB/s`. `time` (or what the unit measures) with the spread
 * as bounds, `throughput` where it is given. Ignored and failed benchmarks are readings of `time` that say so. Where
 * cargo's own lines are in the text (`2>&1`), `target` tells the same name in two targets apart, and `crate` does where
 * two crates of a workspace have a target of one path, as `src/lib.rs`.
 */
export const libtest: Format = {
  name: 'libtest',
  summary:
    'text of cargo bench with the built-in harness; criterion and others with `--output-format bencher`',
  samples: false,
  units: 'ns…s per iteration, any count per iteration or second',
  mark: 'lines such as `test NAME ... bench: 135 ns/iter (+/- 24)`',
  source: 'captured',
  detect: (text) => measured(text) || ran(text),
  ...byLine(reader),
}

const measured = byPattern(0.95, /^test .+ \.\.\. bench:/)
/** Without a benchmark it may be the output of tests. */
const ran = byPattern(0.6, /^running \d+ tests?$/, /^test result: /)

const patterns = {
  bench: /^bench: +(\S+) (\S+)(?: \(\+\/- (\S+)\))?(?: = (\S+) (\S+))?$/,
  target: /^ +Running (?:unittests )?(\S+) \(([^()]*)/,
  /** Begins what a failed benchmark printed; its panic tells why. */
  failure: /^---- (.+) stdout ----$/,
  panic: /^(?:thread .* )?panicked at (.*)$/,
}

type Dimensions = Reading['dimensions']

/** The crate that an executable is of: `target/release/deps/words-e2507e2d52bae6ec`. */
const crateOf = (path: string): string =>
  path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .replace(/(?:-[0-9a-f]{16})?(?:\.exe)?$/, '')

/** Takes the targets of a text as they come, and leaves out the crate of those that it need not tell apart. */
function targets() {
  /** The crate of each target; null where several have one of that path. */
  const crates = new Map<string, string | null>()
  return {
    open(target: string, crate: string): Dimensions {
      const known = crates.get(target)
      if (known !== undefined && known !== crate) crates.set(target, null)
      else if (crates.size < mostReadings) crates.set(target, crate)
      return crate === '' ? { target } : { target, crate }
    },
    named(reading: Reading): Reading {
      const { target } = reading.dimensions
      return target === undefined || typeof crates.get(target) !== 'string'
        ? reading
        : { ...reading, dimensions: { target } }
    },
  }
}

function reader(): LineReader {
  const out = collection()
  const known = targets()
  const failed: { readonly name: string; readonly its: Dimensions; readonly line: number }[] = []
  const reasons = new Map<string, string>()
  let dimensions: Dimensions = {}
  let [explained, panicked]: [string | null, boolean] = [null, false]
  /** The benchmark that printed something: its result may stand alone on a later line. */
  let unended: string | null = null

  const named = (benchmark: string, metric: string, its = dimensions) => ({
    benchmark,
    dimensions: its,
    metric,
  })
  const measure = (name: string, said: string, line: number) => {
    const [, number, unit = '', spread, rate, rateUnit] = patterns.bench.exec(said) ?? []
    const { base } = unitOf(unit)
    if (number === undefined || base === '')
      return out.flaw(`${name}: "${said}" is not a result of cargo bench.`, line)
    out.add(printed(named(name, metricOf(base)), number, unit, { line, spread }))
    if (rate) out.add(printed(named(name, 'throughput'), rate, rateUnit!, { line }))
  }
  const take = (name: string, said: string, line: number) => {
    if (said.startsWith('bench:')) return measure(name, said, line)
    const result = said.lastIndexOf('bench: ')
    // Behind what it printed itself, as with `--nocapture`.
    if (result > 0 && patterns.bench.test(said.slice(result))) return measure(name, said.slice(result), line)
    unended = ownText(name)
    if (said === 'FAILED') {
      if (failed.length < mostReadings) failed.push({ name: ownText(name), its: dimensions, line })
      else out.leaveOut(1)
    }
    const ignored = /^ignored(?:, (.*))?$/.exec(said)
    if (ignored) out.add(bad(named(name, 'time'), ignored[1] ?? 'It is ignored.', ended(line, 'skipped')))
  }
  return {
    line(text, line) {
      const said = text.startsWith('test ') ? text.lastIndexOf(' ... ') : -1
      if (said > 5) {
        const name = text.slice(5, said).trimEnd()
        if (name === '') return out.flaw(`"${text.slice(0, 80)}" names no benchmark.`, line)
        return take(name, text.slice(said + 5), line)
      }
      if (text.startsWith('bench: ') && unended !== null && patterns.bench.test(text))
        measure(unended, text, line)
      const [, target, path] = (text.startsWith(' ') && patterns.target.exec(text)) || []
      if (target !== undefined) dimensions = known.open(ownText(target), ownText(crateOf(path!)))
      if (panicked && explained !== null && reasons.size < mostReadings)
        reasons.set(ownText(explained), ownText(text.trim()))
      const failure = text.startsWith('---- ') ? patterns.failure.exec(text)?.[1] : undefined
      explained = failure ?? (panicked ? null : explained)
      panicked = explained !== null && patterns.panic.test(text)
    },
    end() {
      for (const { name, its, line } of failed) {
        const why = reasons.get(name) ?? 'cargo bench says FAILED.'
        out.add(bad(named(name, 'time', its), why, ended(line, 'error')))
      }
      const { readings, findings } = out.parsed()
      return { readings: readings.map(known.named), findings }
    },
  }
}

const ended = (line: number, status: 'skipped' | 'error') =>
  ({ unit: 'sec', direction: 'minimize', line, status }) as const
