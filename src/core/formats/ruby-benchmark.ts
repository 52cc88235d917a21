import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { printed } from './reading.js'

/** The table of Ruby's Benchmark: `wall`, `user` and `system` of each row. The rehearsal of `bmbm` is left out. */
export const rubyBenchmark: Format = {
  name: 'ruby-benchmark',
  summary: "text of Ruby's Benchmark: bm, bmbm, benchmark and measure",
  samples: false,
  units: 'seconds',
  mark: 'rows such as `sort:  0.029391  0.000000  0.029391 (  0.080228)`',
  source: 'captured',
  detect: byPattern(0.95, / \d+\.\d{6} +\d+\.\d{6} +\d+\.\d{6} \( *\d+\.\d{6}\)$/),
  ...byLine(reader),
}

/** Label, user, system, real. The columns are cut from the right: a label may hold anything. */
function rowOf(text: string): readonly [string, string, string, string] | undefined {
  const real = text.endsWith(')') ? /\( *(\d[\d.]*)\)$/.exec(text) : null
  if (real === null) return undefined
  const words = text.slice(0, real.index).trimEnd().split(/ +/)
  const [user = '', system = '', total = ''] = words.splice(-3)
  const isRow = [user, system, total].every((word) => /^\d+\.\d+$/.test(word))
  return isRow ? [words.join(' ').trim(), user, system, real[1]!] : undefined
}

function reader(): LineReader {
  const out = collection()
  let [rehearsing, unnamed] = [false, 0]
  return {
    line(text, line) {
      if (text.startsWith('Rehearsal -')) rehearsing = true
      const row = rowOf(text)
      if (row !== undefined && !rehearsing) {
        const [label, user, system, real] = row
        if (label === '') unnamed += 1
        const benchmark = label.replace(/:$/, '') || (unnamed === 1 ? 'unnamed' : `unnamed ${unnamed}`)
        for (const [metric, number] of Object.entries({ wall: real, user, system })) {
          out.add(printed({ benchmark, dimensions: {}, metric }, number, 's', { line }))
        }
      }
      if (rehearsing && / total: \S+sec$/.test(text)) rehearsing = false
    },
    end: out.parsed,
  }
}
