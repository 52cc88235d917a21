import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { good, printed } from './reading.js'

/**
 * What sysbench prints: what a test counts a second, and the latencies of its events (ms, two decimals). The benchmark is
 * the test as far as its words tell (`cpu`, `memory`, `sql`, `fileio`), the number of threads a dimension.
 */
export const sysbench: Format = {
  name: 'sysbench',
  summary: 'text of sysbench 1.0 and newer',
  samples: false,
  units: 'ms, events, transactions, operations and bytes a second',
  mark: 'the lines `sysbench 1.0…`, `General statistics:` and `Latency (ms):`',
  source: 'captured',
  detect: byPattern(0.95, /^sysbench \d/, /^Latency \(ms\):$/),
  ...byLine(reader),
}

const patterns = {
  start: /^sysbench \d/,
  threads: /^Number of threads: (\d+)$/,
  events: /^ +(?:events per second|events\/s \(eps\)): +(\S+)$/,
  /** `transactions: 2040 (407.85 per sec.)` */
  counted: /^ *(transactions|queries|Total operations): +\d+ +\((\S+) per sec/,
  moved: /^[\d.]+ MiB transferred \((\S+) MiB\/sec\)$/,
  files: /^ +(reads|writes|fsyncs)\/s: +(\S+)$/,
  bytes: /^ +(read|written), MiB\/s: +(\S+)$/,
  errors: /^ +ignored errors: +(\d+) /,
  latency: /^ +(avg|max|\d+th percentile): +(\S+)$/,
}

/** Words that tell which test it is. */
const tests: readonly (readonly [RegExp, string])[] = [
  [/^CPU speed:$/, 'cpu'],
  [/^Running memory speed test/, 'memory'],
  [/^SQL statistics:$/, 'sql'],
  [/^(?:File operations|Extra file open flags):/, 'fileio'],
]

function reader(): LineReader {
  const out = collection()
  let [test, threads, timing] = ['sysbench', '1', false]

  const named = (metric: string) => ({ benchmark: test, dimensions: { threads }, metric })
  const rates = (text: string, line: number) => {
    const events = patterns.events.exec(text)?.[1]
    if (events !== undefined) out.add(printed(named('events'), events, 'events/s', { line }))
    const [, what, rate] = patterns.counted.exec(text) ?? []
    if (what !== undefined) {
      const metric = what.replace('Total ', '')
      out.add(printed(named(metric), rate!, `${metric}/s`, { line }))
    }
    const moved = patterns.moved.exec(text)?.[1]
    if (moved !== undefined) out.add(printed(named('transfer'), moved, 'MiB/s', { line }))
    const [, kind, files] = patterns.files.exec(text) ?? []
    if (kind !== undefined) out.add(printed(named(kind), files!, `${kind}/s`, { line }))
    const [, way, bytes] = patterns.bytes.exec(text) ?? []
    if (way !== undefined) out.add(printed(named(way), bytes!, 'MiB/s', { line }))
    const errors = patterns.errors.exec(text)?.[1]
    const known = { unit: 'errors', direction: 'minimize', line } as const
    if (errors !== undefined) out.add(good(named('errors'), Number(errors), known))
  }
  return {
    line(text, line) {
      if (patterns.start.test(text)) [test, threads, timing] = ['sysbench', '1', false]
      threads = patterns.threads.exec(text)?.[1] ?? threads
      test = tests.find(([words]) => words.test(text))?.[1] ?? test
      if (/^\S/.test(text)) timing = text === 'Latency (ms):'
      rates(text, line)
      const [, word, time] = timing ? (patterns.latency.exec(text) ?? []) : []
      if (word === undefined) return
      const metric = word === 'avg' ? 'mean' : word.replace(/^(\d+)th percentile$/, 'p$1')
      out.add(printed(named(`latency ${metric}`), time!, 'ms', { line }))
    },
    end: out.parsed,
  }
}
