import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { ownText } from './own-text.js'
import { bad, printed } from './reading.js'

/**
 * What Gungraun prints, called Iai-Callgrind before version 0.17: `new|old` of every count, of which the new one is read.
 * The `id` of a benchmark is a dimension; what other tools than Callgrind count is called by their name (`DHAT Total
 * bytes`). Counts are better smaller, hit rates larger. Of threads and processes that are shown one by one, their total is
 * read.
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

/** Counts of threads and processes that are kept until their total comes. */
const mostHeld = 10_000

interface Count {
  readonly label: string
  readonly now: string
  readonly before: string
  readonly line: number
}

function reader(): LineReader {
  const out = collection()
  let inPart = false
  let held: Count[] = []
  let name: { readonly benchmark: string; readonly dimensions: Readonly<Record<string, string>> } | null =
    null
  let tool = ''

  const take = ({ label, now, before, line }: Count) => {
    if (name === null) return out.flaw('This count belongs to no benchmark: its name is missing.', line)
    const metric = tool === '' ? label : `${tool} ${label}`
    const direction = /hit rate$/i.test(label) ? 'maximize' : 'minimize'
    const unit = /rate$/i.test(label) ? '%' : /\bbytes$/i.test(label) ? 'B' : ''
    if (now !== 'N/A') return out.add(printed({ ...name, metric }, now, unit, { line, direction }))
    const message = `There is only the old value ${before}.`
    out.add(bad({ ...name, metric }, message, { status: 'skipped', unit, direction, line }))
  }
  const endPart = () => {
    for (const count of held) take(count)
    held = []
    inPart = false
  }
  const count = (found: RegExpExecArray, line: number) => {
    const [, label = '', now = '', before = ''] = found
    if (!inPart) return take({ label, now, before, line })
    if (held.length < mostHeld)
      held.push({ label: ownText(label), now: ownText(now), before: ownText(before), line })
    else out.leaveOut(1)
  }
  return {
    line(text, line) {
      const found = text.includes('|') ? patterns.count.exec(text) : null
      if (found !== null) return count(found, line)
      if (text.startsWith('  ## ')) {
        inPart = !text.startsWith('  ## Total')
        if (!inPart) held = []
        return
      }
      const section = text.startsWith('  =') ? patterns.tool.exec(text)?.[1] : undefined
      if (section !== undefined) {
        endPart()
        tool = section === 'CALLGRIND' ? '' : section
        return
      }
      const [, benchmark, id] = text.includes('::') ? (patterns.benchmark.exec(text.trimEnd()) ?? []) : []
      if (benchmark === undefined) return
      endPart()
      name = { benchmark, dimensions: id === undefined ? {} : { id } }
      tool = ''
    },
    end() {
      endPart()
      return out.parsed()
    },
  }
}
