import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { dimensionText, isObject, type JsonObject } from './json-text.js'
import { byLine, byPattern } from './lines.js'
import { printed } from './reading.js'

/**
 * The summary of go-tpc, as text and as JSON (`--output json`): of each operation its `throughput` and latencies, of
 * the whole `tpmC`, `tpmTotal` and `efficiency`, of TPC-H queries their mean latency alone. Operations that failed are
 * `errors` of theirs. What it prints before it has finished is passed over.
 */
export const goTpc: Format = {
  name: 'go-tpc',
  summary: 'text of go-tpc, --output json too',
  samples: false,
  units: 'transactions a minute, ms, %',
  mark: 'lines such as `[Summary] NEW_ORDER - Takes(s): 59.9, Count: 2132, TPM: 2134.6`',
  source: 'documentation',
  detect: (text) => summary(text) || queries(text) || finished(text),
  ...byLine(reader),
}

const summary = byPattern(0.95, /^\[Summary\] \S+ +- Takes\(s\): \S+, Count: \d/)
const queries = byPattern(0.95, /^\[Summary\] Q\d+: [\d.]+s$/)
const finished = byPattern(0.95, /^Finished$/, /^\[?\{.*"(?:Takes\(s\)|tpmC)"/)

const patterns = {
  operation: /^\[Summary\] (\S+) +- (Takes\(s\): .*)$/,
  query: /^\[Summary\] (\S+): ([\d.]+)s$/,
  whole: /^tpmC: /,
  latency: /^(Avg|Max|[\d.]+th)\(ms\)$/,
}

function reader(): LineReader {
  const out = collection()
  let done = false

  const operation = (name: string, values: Pairs, line: number) => {
    const named = (metric: string, benchmark = name) => ({ benchmark, dimensions: {}, metric })
    if (name.endsWith('_ERR')) {
      const about = named('errors', name.slice(0, -'_ERR'.length))
      return out.add(printed(about, saidOf(values, 'Count') ?? '', 'errors', { line, direction: 'minimize' }))
    }
    for (const [key, number] of values) {
      const word = key.endsWith('(ms)') ? patterns.latency.exec(key)?.[1] : undefined
      if (key === 'TPM') out.add(printed(named('throughput'), number, 'transactions/min', { line }))
      if (word !== undefined) out.add(printed(named(`latency ${latencyOf(word)}`), number, 'ms', { line }))
    }
  }
  const whole = (values: Pairs, line: number) => {
    for (const metric of ['tpmC', 'tpmTotal', 'efficiency']) {
      const number = saidOf(values, metric)
      if (number === undefined) continue
      const unit = metric === 'efficiency' ? '%' : 'transactions/min'
      const name = { benchmark: 'go-tpc', dimensions: {}, metric }
      out.add(printed(name, number.replace(/%$/, ''), unit, { line, direction: 'maximize' }))
    }
  }
  const take = (entry: JsonObject, line: number) => {
    const values = Object.entries(entry).map(([key, value]) => [key, dimensionText(value) ?? ''] as const)
    const name = saidOf(values, 'Operation')
    if (name !== undefined && name !== '') operation(name, values, line)
    else whole(values, line)
  }
  return {
    line(text, line) {
      if (text === 'Finished') done = true
      const summed = text.startsWith('[Summary] ') ? patterns.operation.exec(text) : null
      if (summed !== null) return operation(summed[1]!, pairsOf(summed[2]!), line)
      const query = text.startsWith('[Summary] ') ? patterns.query.exec(text) : null
      if (query !== null) {
        const name = { benchmark: query[1]!, dimensions: {}, metric: 'latency mean' }
        return out.add(printed(name, query[2]!, 's', { line }))
      }
      if (patterns.whole.test(text)) return whole(pairsOf(text), line)
      if (!done || !/^(?:\[\s*)?\{/.test(text)) return
      const found = objectsIn(text)
      if (found === undefined) return out.flaw('This JSON was cut short, or is none.', line)
      for (const entry of found) take(entry, line)
    },
    end: out.parsed,
  }
}

const latencyOf = (word: string): string =>
  word === 'Avg' ? 'mean' : word === 'Max' ? 'max' : `p${word.slice(0, -2)}`

/** What an operation says of itself, word by word. */
type Pairs = readonly (readonly [key: string, value: string])[]

const saidOf = (pairs: Pairs, wanted: string): string | undefined =>
  pairs.findLast(([key]) => key === wanted)?.[1]

/** `Takes(s): 59.9, Count: 2132`. */
const pairsOf = (said: string): Pairs =>
  said.split(', ').map((pair) => {
    const at = pair.indexOf(': ')
    return [pair.slice(0, Math.max(0, at)), pair.slice(at + 2).trim()] as const
  })

function objectsIn(text: string): readonly JsonObject[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return (Array.isArray(value) ? value : [value]).filter(isObject)
  } catch {
    return undefined
  }
}
