import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { printed } from './reading.js'
import { digitsEnd } from './words.js'

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

interface Row {
  readonly label: string
  readonly user: string
  readonly system: string
  readonly real: string
}

/** The columns are cut from the right: a label may hold anything. */
function rowOf(text: string): Row | undefined {
  if (!text.endsWith(')')) return undefined
  const open = text.lastIndexOf('(')
  const real = text.slice(open + 1, -1).trimStart()
  if (open < 0 || !/^\d[\d.]*$/.test(real)) return undefined
  const total = fractionBefore(text, open)
  const system = total && fractionBefore(text, total.start)
  const user = system && fractionBefore(text, system.start)
  if (user === undefined) return undefined
  return { label: text.slice(0, user.start).trim(), user: user.word, system: system!.word, real }
}

/** The word that ends before the blanks at `at`, if it is digits, a point and digits. */
function fractionBefore(
  text: string,
  at: number,
): { readonly word: string; readonly start: number } | undefined {
  let end = at
  while (text.charCodeAt(end - 1) === space) end -= 1
  const start = text.lastIndexOf(' ', end - 1) + 1
  const point = digitsEnd(text, start)
  const isFraction =
    point > start && text[point] === '.' && point + 1 < end && digitsEnd(text, point + 1) === end
  return isFraction ? { word: text.slice(start, end), start } : undefined
}

const space = 32

function reader(): LineReader {
  const out = collection()
  let [rehearsing, unnamed] = [false, 0]
  const take = ({ label, user, system, real }: Row, line: number) => {
    if (label === '') unnamed += 1
    const benchmark = nameIn(label) || (unnamed === 1 ? 'unnamed' : `unnamed ${unnamed}`)
    out.add(printed({ benchmark, dimensions: {}, metric: 'wall' }, real, 's', { line }))
    out.add(printed({ benchmark, dimensions: {}, metric: 'user' }, user, 's', { line }))
    out.add(printed({ benchmark, dimensions: {}, metric: 'system' }, system, 's', { line }))
  }
  return {
    line(text, line) {
      if (text.startsWith('Rehearsal -')) rehearsing = true
      const row = rehearsing ? undefined : rowOf(text)
      if (row !== undefined) take(row, line)
      if (rehearsing && / total: \S+sec$/.test(text)) rehearsing = false
    },
    end: out.parsed,
  }
}

/** A label without its colon, its words one blank apart. */
function nameIn(label: string): string {
  const name = label.includes('  ') ? label.replace(/ +/g, ' ') : label
  return name.endsWith(':') ? name.slice(0, -1) : name
}
