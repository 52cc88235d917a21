import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { bad, printed } from './reading.js'

/**
 * What Gungraun prints, called Iai-Callgrind before version 0.17: `new|old` of every count, of which the new one is read.
 * The `id` of a benchmark is a dimension; what other tools than Callgrind count is called by their name (`DHAT Total
 * bytes`). Counts are better smaller, hit rates larger.
 */
export const gungraun: Format = {
  name: 'gungraun',
  summary: 'text of Gungraun and Iai-Callgrind',
  samples: false,
  units: 'counts, bytes, %',
  mark: 'lines such as `  Instructions:  1734|1650 (+5.09090%) [+1.05091x]`',
  source: 'documentation',
  detect: byPattern(0.95, /^ {2}\S[^:|]*: +(?:[\d.]+|N\/A)\|(?:[\d.]+|N\/A) +\(\S/),
  ...byLine(reader),
}

const patterns = {
  count: /^ {2}(\S[^:|]*): +([^\s|]+)\|(\S+)(?: |$)/,
  tool: /^ {2}=+ (\w+) =+$/,
  /** Arguments follow the id and may go on over several lines; they do not tell benchmarks apart. */
  benchmark: /^(\w+(?:::\w+)+)(?: ([^\s:]+)(?::.*)?)?$/,
}

function reader(): LineReader {
  const out = collection()
  let name: { readonly benchmark: string; readonly dimensions: Readonly<Record<string, string>> } | null =
    null
  let tool = ''

  const take = (label: string, [now, before]: readonly [string, string], line: number) => {
    if (name === null) return out.flaw('This count belongs to no benchmark: its name is missing.', line)
    const metric = tool === '' ? label : `${tool} ${label}`
    const direction = /hit rate$/i.test(label) ? 'maximize' : 'minimize'
    const unit = /rate$/i.test(label) ? '%' : /\bbytes$/i.test(label) ? 'B' : ''
    if (now !== 'N/A') return out.add(printed({ ...name, metric }, now, unit, { line, direction }))
    const message = `There is only the old value ${before}.`
    out.add(bad({ ...name, metric }, message, { status: 'skipped', unit, direction, line }))
  }
  return {
    line(text, line) {
      const count = text.includes('|') ? patterns.count.exec(text) : null
      if (count !== null) return take(count[1]!, [count[2]!, count[3]!], line)
      const section = text.startsWith('  =') ? patterns.tool.exec(text)?.[1] : undefined
      if (section !== undefined) {
        tool = section === 'CALLGRIND' ? '' : section
        return
      }
      const [, benchmark, id] = text.includes('::') ? (patterns.benchmark.exec(text.trimEnd()) ?? []) : []
      if (benchmark === undefined) return
      name = { benchmark, dimensions: id === undefined ? {} : { id } }
      tool = ''
    },
    end: out.parsed,
  }
}
