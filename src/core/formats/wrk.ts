import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { bad, good, printed, type ReadingName } from './reading.js'

/**
 * What wrk (and wrk2) prints: `requests` and `transfer` a second, `latency` with its percentiles and largest value,
 * and `errors` (responses that are no success, and socket errors; 0 where wrk says nothing). The benchmark is the URL,
 * threads and connections are dimensions.
 */
export const wrk: Format = {
  name: 'wrk',
  summary: 'text of wrk and wrk2, with `--latency` too',
  samples: false,
  units: 'us…h, requests and bytes a second',
  mark: 'lines such as `Running 1s test @ URL` and `Requests/sec:`',
  source: 'captured',
  detect: byPattern(0.95, /^Running \S+ test @ \S/),
  ...byLine(reader),
}

const patterns = {
  start: /^Running \S+ test @ (\S+)/,
  load: /^ +(\d+) threads? and (\d+) connections?/,
  latency: /^ +Latency +([\d.]+)([a-z]+) +\S+ +([\d.]+)([a-z]+) /,
  percentile: /^ +([\d.]+)% +([\d.]+)([a-z]+)$/,
  refused: /^ +Non-2xx or 3xx responses: (\d+)/,
  socket: /^ +Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/,
  requests: /^Requests\/sec: +(\S+)/,
  transfer: /^Transfer\/sec: +([\d.]+)([KMGTP]?)B/,
}

/** What is known of the run that is being read. */
interface Load {
  readonly url: string
  readonly dimensions: Readonly<Record<string, string>>
  readonly errors: number
  readonly line: number
  readonly ended: boolean
}

function reader(): LineReader {
  const out = collection()
  let load: Load | null = null
  const named = (metric: string): ReadingName => ({
    benchmark: load!.url,
    dimensions: load!.dimensions,
    metric,
  })
  const finish = () => {
    if (load === null || load.ended) return
    const message = 'wrk was started and printed no result.'
    out.add(bad(named('requests'), message, { unit: 'req/s', direction: 'maximize', line: load.line }))
  }
  const measure = (text: string, line: number) => {
    const [, mean, meanUnit, largest, largestUnit] = patterns.latency.exec(text) ?? []
    if (mean) {
      out.add(printed(named('latency'), mean, timeUnit(meanUnit!), { line }))
      out.add(printed(named('latency max'), largest!, timeUnit(largestUnit!), { line }))
    }
    const [, percent, time, unit] = patterns.percentile.exec(text) ?? []
    if (percent) out.add(printed(named(`latency p${Number(percent)}`), time!, timeUnit(unit!), { line }))
    const rate = patterns.requests.exec(text)?.[1]
    if (rate) out.add(printed(named('requests'), rate, 'req/s', { line }))
    const [, bytes, step] = patterns.transfer.exec(text) ?? []
    if (!bytes) return
    // wrk counts 1024 bytes to a KB.
    out.add(printed(named('transfer'), bytes, step ? `${step}iB/s` : 'B/s', { line }))
    out.add(good(named('errors'), load!.errors, { unit: 'errors', direction: 'minimize', line }))
    load = { ...load!, ended: true }
  }
  return {
    line(text, line) {
      const url = patterns.start.exec(text)?.[1]
      if (url !== undefined) {
        finish()
        load = { url, dimensions: {}, errors: 0, line, ended: false }
      }
      if (load === null || load.ended) return
      const [, threads, connections] = patterns.load.exec(text) ?? []
      if (threads) load = { ...load, dimensions: { threads, connections: connections! } }
      const failed = patterns.refused.exec(text) ?? patterns.socket.exec(text)
      if (failed) {
        const errors = failed.slice(1).reduce((sum, count) => sum + Number(count), load.errors)
        load = { ...load, errors }
      }
      measure(text, line)
    },
    end() {
      finish()
      return out.parsed()
    },
  }
}

/** wrk writes m for minutes. */
const timeUnit = (unit: string) => (unit === 'm' ? 'min' : unit)
