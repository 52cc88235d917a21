import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Effort, full, quick } from './effort.js'
import { familyFigures } from './family.js'
import { differences, type Figure, type Figures } from './figures.js'
import { gateFigures } from './gate.js'
import { luckFigures } from './luck.js'
import { oddFigures } from './odd.js'
import { peerFigures } from './peers.js'
import { readSessions } from './replay.js'
import { rendered, replaced } from './tables.js'

const statedPath = 'bench/trust/data/figures.json'
const documentPath = 'docs/trust.md'

const usage = `usage: npm run bench:trust -- [--quick] [--only PART [--prs COUNT]] [--write | --check]
  (nothing)    every figure, half an hour of one core; prints the tables of ${documentPath}
  --quick      fewer repetitions, under a minute
  --only PART  gate, peers, family, luck or odd; prints its figures, and --write leaves the others as they are
  --prs COUNT  pull requests of the part luck
  --write      puts the figures into ${statedPath} and ${documentPath}
  --check      quick, and exit 1 naming each cell that differs from the stated figures by more than chance`

type Entries = readonly (readonly [string, Figure])[]

const parts: Readonly<Record<string, (effort: Effort) => Entries>> = {
  gate: (effort) => gateFigures(effort, readSessions()),
  peers: (effort) => peerFigures(effort, readSessions()),
  family: familyFigures,
  luck: luckFigures,
  odd: oddFigures,
}

function measured(effort: Effort, names: readonly string[] = Object.keys(parts)): Figures {
  const entries = names.flatMap((name) => {
    const start = performance.now()
    const found = parts[name]!(effort)
    console.error(`${name}: ${found.length} figures in ${((performance.now() - start) / 1000).toFixed(1)} s`)
    return found
  })
  return Object.fromEntries(entries)
}

const stated = (): Figures => JSON.parse(readFileSync(statedPath, 'utf8'))

/** Exit code 1: a figure is off, or the document does not show the stated ones. */
function check(): number {
  const expected = stated()
  const found = measured(quick)
  const off = [...differences(expected, found)]
  for (const key of Object.keys(expected))
    if (!(key in found)) off.push(`${key}: stated, but no longer measured`)
  const document = readFileSync(documentPath, 'utf8')
  if (replaced(document, expected) !== document) {
    off.push(`${documentPath}: not the tables of ${statedPath}; run npm run bench:trust -- --write`)
  }
  for (const line of off) console.error(`off: ${line}`)
  console.log(`${Object.keys(found).length - off.length} of ${Object.keys(found).length} figures as stated`)
  return off.length > 0 ? 1 : 0
}

function write(figures: Figures): void {
  writeFileSync(statedPath, `${JSON.stringify(figures, null, 2)}\n`)
  writeFileSync(documentPath, replaced(readFileSync(documentPath, 'utf8'), figures))
}

const line = ([key, { value, error, count }]: readonly [string, Figure]): string =>
  `${key}: ${value} ± ${error} (${count})`

function run(args: readonly string[]): number {
  const { quick: short, only, prs, write: writes, check: checks } = optionsOf(args)
  if (checks) return check()
  const effort = { ...(short ? quick : full), ...(prs === undefined ? {} : { luck: Number(prs) }) }
  const figures = measured(effort, only === undefined ? undefined : [only])
  if (writes) write(only === undefined ? figures : { ...stated(), ...figures })
  else console.log(only === undefined ? rendered(figures) : Object.entries(figures).map(line).join('\n'))
  return 0
}

/** @throws Error with the usage. */
function optionsOf(args: readonly string[]) {
  const flag = { type: 'boolean' } as const
  const options = {
    quick: flag,
    write: flag,
    check: flag,
    only: { type: 'string' },
    prs: { type: 'string' },
  } as const
  try {
    const { values } = parseArgs({ args: [...args], options })
    const { only, prs } = values
    const known = only === undefined ? prs === undefined : Object.hasOwn(parts, only)
    if (known && /^[1-9]\d*$/.test(prs ?? '1') && !(prs !== undefined && only !== 'luck')) return values
  } catch {}
  throw new Error(usage)
}

try {
  process.exitCode = run(process.argv.slice(2))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}
