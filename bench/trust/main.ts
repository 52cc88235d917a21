import { readFileSync, writeFileSync } from 'node:fs'
import { type Effort, full, quick } from './effort.js'
import { familyFigures } from './family.js'
import { differences, type Figures } from './figures.js'
import { gateFigures } from './gate.js'
import { oddFigures } from './odd.js'
import { peerFigures } from './peers.js'
import { readSessions } from './replay.js'
import { rendered, replaced } from './tables.js'

const statedPath = 'bench/trust/data/figures.json'
const documentPath = 'docs/trust.md'

const usage = `usage: npm run bench:trust -- [--quick] [--write | --check]
  (nothing)  every figure, some minutes; prints the tables of ${documentPath}
  --quick    fewer repetitions, under a minute
  --write    puts the figures into ${statedPath} and ${documentPath}
  --check    quick, and exit 1 naming each cell that differs from the stated figures by more than chance`

function measured(effort: Effort): Figures {
  const sessions = readSessions()
  const parts = [
    ['gate', () => gateFigures(effort, sessions)],
    ['peers', () => peerFigures(effort, sessions)],
    ['family', () => familyFigures(effort)],
    ['odd metrics', () => oddFigures(effort)],
  ] as const
  const entries = parts.flatMap(([name, figures]) => {
    const start = performance.now()
    const found = figures()
    console.error(`${name}: ${found.length} figures in ${((performance.now() - start) / 1000).toFixed(1)} s`)
    return found
  })
  return Object.fromEntries(entries)
}

/** Exit code 1: a figure is off, or the document does not show the stated ones. */
function check(): number {
  const stated: Figures = JSON.parse(readFileSync(statedPath, 'utf8'))
  const found = measured(quick)
  const off = [...differences(stated, found)]
  for (const key of Object.keys(stated))
    if (!(key in found)) off.push(`${key}: stated, but no longer measured`)
  const document = readFileSync(documentPath, 'utf8')
  if (replaced(document, stated) !== document) {
    off.push(`${documentPath}: not the tables of ${statedPath}; run npm run bench:trust -- --write`)
  }
  for (const line of off) console.error(`off: ${line}`)
  console.log(`${Object.keys(found).length - off.length} of ${Object.keys(found).length} figures as stated`)
  return off.length > 0 ? 1 : 0
}

function run(flags: readonly string[]): number {
  if (flags.some((flag) => !['--quick', '--check', '--write'].includes(flag))) {
    console.error(usage)
    return 2
  }
  if (flags.includes('--check')) return check()
  const figures = measured(flags.includes('--quick') ? quick : full)
  if (flags.includes('--write')) {
    writeFileSync(statedPath, `${JSON.stringify(figures, null, 2)}\n`)
    writeFileSync(documentPath, replaced(readFileSync(documentPath, 'utf8'), figures))
  } else {
    console.log(rendered(figures))
  }
  return 0
}

process.exitCode = run(process.argv.slice(2))
