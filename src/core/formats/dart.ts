import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { printed } from './reading.js'

/** What Dart's benchmark_harness prints: `Template(RunTime): 1.0 us.`, or `Template(CodeSize): 1234` by PrintEmitterV2. */
export const dart: Format = {
  name: 'dart',
  summary: "text of Dart's benchmark_harness",
  samples: false,
  units: 'us, or what a score emitter prints',
  mark: 'lines such as `Template(RunTime): 1.0 us.`',
  source: 'documentation',
  detect: byPattern(0.9, /^\S.*\(RunTime(?:Raw)?\): \S+ [a-zµμ]+\.?$/),
  ...byLine(reader),
}

const result = /^(\S.*)\((\w+)\): (?:(\S+) (\S+?)\.?|([-\d.e+]+))$/

function reader(): LineReader {
  const out = collection()
  return {
    line(text, line) {
      if (!text.includes('): ')) return
      const [, benchmark, kind = '', valued, unit = '', bare = ''] = result.exec(text) ?? []
      if (benchmark === undefined) return
      const number = valued ?? bare
      const metric = kind.startsWith('RunTime') ? 'time' : kind
      out.add(printed({ benchmark, dimensions: {}, metric }, number, unit, { line }))
    },
    end: out.parsed,
  }
}
