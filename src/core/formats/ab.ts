import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { bad, good, printed, type ReadingName } from './reading.js'

/**
 * What ApacheBench prints: `requests` and `transfer` a second, `latency` with its percentiles and largest value (whole
 * milliseconds), and `errors`: requests that failed and answers that are no success. The benchmark is host, port and
 * path, the concurrency level a dimension.
 */
export const ab: Format = {
  name: 'ab',
  summary: 'text of ApacheBench (ab)',
  samples: false,
  units: 'ms, requests and bytes a second, counts',
  mark: 'the lines `This is ApacheBench` and `Requests per second:`',
  source: 'captured',
  detect: byPattern(0.95, /^Concurrency Level: +\d+$/, /^Requests per second: +\S+ \[#\/sec\]/),
  ...byLine(reader),
}

const patterns = {
  /** Begins the report of one run. */
  start: /^Server Software:/,
  place: /^(Server Hostname|Server Port|Document Path): +(\S.*)$/,
  concurrency: /^Concurrency Level: +(\d+)$/,
  failed: /^(?:Failed requests|Non-2xx responses): +(\d+)$/,
  rate: /^Requests per second: +(\S+) \[#\/sec\]/,
  latency: /^Time per request: +(\S+) \[ms\] \(mean\)$/,
  transfer: /^Transfer rate: +(\S+) \[Kbytes\/sec\] received$/,
  percentile: /^ +(\d+)% +(\d+)(?: \(longest request\))?$/,
}

interface Run {
  readonly place: Readonly<Record<string, string>>
  readonly concurrency: string
  readonly errors: number
  readonly line: number
  readonly ended: boolean
}

function reader(): LineReader {
  const out = collection()
  let run: Run | null = null

  const named = ({ place, concurrency }: Run, metric: string): ReadingName => {
    const port = place['Server Port']
    const host = `${place['Server Hostname'] ?? ''}${port === undefined ? '' : `:${port}`}`
    const benchmark = `${host}${place['Document Path'] ?? ''}` || 'ab'
    return { benchmark, dimensions: { concurrency }, metric }
  }
  const finish = () => {
    if (run === null || run.ended) return
    const known = { unit: 'requests/s', direction: 'maximize', line: run.line } as const
    out.add(bad(named(run, 'requests'), 'ab was started and printed no result.', known))
  }
  const measure = (its: Run, text: string, line: number) => {
    const rate = patterns.rate.exec(text)?.[1]
    if (rate !== undefined) {
      const known = { unit: 'errors', direction: 'minimize', line } as const
      out.add(printed(named(its, 'requests'), rate, 'requests/s', { line }))
      out.add(good(named(its, 'errors'), its.errors, known))
      run = { ...its, ended: true }
    }
    const latency = patterns.latency.exec(text)?.[1]
    if (latency !== undefined) out.add(printed(named(its, 'latency'), latency, 'ms', { line }))
    const transfer = patterns.transfer.exec(text)?.[1]
    // ab counts 1024 bytes to a Kbyte.
    if (transfer !== undefined) out.add(printed(named(its, 'transfer'), transfer, 'KiB/s', { line }))
    const [, percent, time] = patterns.percentile.exec(text) ?? []
    if (percent === undefined) return
    const metric = percent === '100' ? 'latency max' : `latency p${percent}`
    out.add(printed(named(its, metric), time!, 'ms', { line }))
  }
  return {
    line(text, line) {
      if (patterns.start.test(text)) {
        finish()
        run = { place: {}, concurrency: '1', errors: 0, line, ended: false }
      }
      if (run === null) return
      const [, key, value] = patterns.place.exec(text) ?? []
      if (key !== undefined) run = { ...run, place: { ...run.place, [key]: value! } }
      const concurrency = patterns.concurrency.exec(text)?.[1]
      if (concurrency !== undefined) run = { ...run, concurrency }
      const failed = patterns.failed.exec(text)?.[1]
      if (failed !== undefined) run = { ...run, errors: run.errors + Number(failed) }
      measure(run, text, line)
    },
    end() {
      finish()
      return out.parsed()
    },
  }
}
