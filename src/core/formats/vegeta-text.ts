import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { bad, good, printed } from './reading.js'
import { parseNumber, toBase, unitOf } from './units.js'

/** `vegeta report`: the metrics of its JSON, under the same names. The requested rate is a setting. */
export const vegetaText: Format = {
  name: 'vegeta-text',
  summary: 'text of vegeta report',
  samples: false,
  units: 'ns…h, requests/s, shares',
  mark: 'the lines `Requests      [total, rate, throughput]` and `Latencies     [`',
  source: 'documentation',
  detect: byPattern(0.95, /^Requests +\[total, rate/, /^Latencies +\[/),
  ...byLine(reader),
}

const row = /^(Requests|Latencies|Success) +\[([^\]]*)\] +(\S.*)$/
const part = /(\d[\d.]*)(h|m(?!s)|s|ms|[\u00b5\u03bcu]s|ns)/g

/** Seconds of a Go duration such as `1m40.5s`; undefined for anything else. */
function secondsOf(duration: string): number | undefined {
  const parts = [...duration.matchAll(part)]
  if (duration !== '0s' && parts.map(([all]) => all).join('') !== duration) return undefined
  return parts.reduce(
    (sum, [, number, unit]) =>
      sum + toBase(parseNumber(number!) ?? Number.NaN, unitOf(unit === 'm' ? 'min' : unit!)),
    0,
  )
}

function reader(): LineReader {
  const out = collection()
  const named = (metric: string) => ({ benchmark: 'vegeta', dimensions: {}, metric })
  const latency = (word: string, said: string, line: number) => {
    const name = named(`latency ${/^\d/.test(word) ? `${word}th` : word}`)
    const seconds = secondsOf(said)
    const known = { unit: 'sec', direction: 'minimize', line } as const
    if (seconds === undefined || !Number.isFinite(seconds))
      out.add(bad(name, `"${said}" is no duration.`, known))
    else out.add(good(name, seconds, known))
  }
  return {
    line(text, line) {
      const [, what, heads = '', said = ''] = row.exec(text) ?? []
      if (what === undefined) return
      const [words, values] = [heads.split(/, */), said.trim().split(/, */)]
      const at = (word: string) => values[words.indexOf(word)]
      if (what === 'Latencies')
        for (const word of words) if (word !== 'min') latency(word, at(word) ?? '', line)
      if (what === 'Requests' && at('throughput') !== undefined)
        out.add(printed(named('throughput'), at('throughput')!, 'requests/s', { line }))
      if (what === 'Success') {
        const share = parseNumber(values[0]!.replace(/%$/, ''))
        const known = { unit: 'share', direction: 'maximize', line } as const
        if (share === undefined) out.add(bad(named('success'), `"${values[0]}" is no share.`, known))
        else out.add(good(named('success'), share / 100, known))
      }
    },
    end: out.parsed,
  }
}
