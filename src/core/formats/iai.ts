import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { printed } from './reading.js'

/** What Iai prints: the counts of one run under Cachegrind, below the name of the benchmark. All are better smaller. */
export const iai: Format = {
  name: 'iai',
  summary: 'text of cargo bench with Iai',
  samples: false,
  units: 'counts',
  mark: 'lines such as `  Estimated Cycles:  2453` below a name',
  source: 'documentation',
  detect: byPattern(
    0.9,
    /^ {2}Instructions: +\d+(?: \(\S.*\))?$/,
    /^ {2}L1 Accesses: +\d/,
    /^ {2}Estimated Cycles: +\d+(?: \(\S.*\))?$/,
  ),
  ...byLine(reader),
}

const result =
  /^ {2}(Instructions|L1 Accesses|L2 Accesses|RAM Accesses|Estimated Cycles): +(\S+)(?: \(.*\))?$/

const units: Readonly<Record<string, string>> = { Instructions: 'instructions', 'Estimated Cycles': 'cycles' }

function reader(): LineReader {
  const out = collection()
  let benchmark: string | null = null
  return {
    line(text, line) {
      const [, metric, number = ''] = text.startsWith('  ') ? (result.exec(text) ?? []) : []
      if (metric === undefined) {
        benchmark = /^\S/.test(text) ? text.trim() : null
        return
      }
      if (benchmark === null)
        return out.flaw('This count belongs to no benchmark: its name is missing.', line)
      const name = { benchmark, dimensions: {}, metric }
      out.add(printed(name, number, units[metric] ?? '', { line, direction: 'minimize' }))
    },
    end: out.parsed,
  }
}
