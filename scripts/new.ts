import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/**
 * `npm run new -- format NAME`: begins a format. Writes its file, its line in the list, its fixture folder with an
 * example and the script that captures it. The test that walks all formats and fixtures takes its rows from there.
 */
const [what, name = ''] = process.argv.slice(2)
const index = 'src/core/formats/index.ts'
const source = `src/core/formats/${name}.ts`
const folder = `__tests__/fixtures/formats/${name}`
const capture = `scripts/fixtures/${name}.sh`

if (what !== 'format' || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
  throw new Error('usage: npm run new -- format NAME (kebab-case)')
}
for (const path of [source, folder, capture]) {
  if (existsSync(path)) throw new Error(`${path} is there already`)
}

const camel = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

const format = `import { collection } from './collection.js'
import type { Format, LineReader } from './format.js'
import { byLine, byPattern } from './lines.js'
import { printed } from './reading.js'

/** What ${name} prints: say what becomes benchmark, dimensions, metric, value and bounds. */
export const ${camel}: Format = {
  name: '${name}',
  summary: 'text of ${name}',
  samples: false,
  units: 'ns…s',
  mark: 'lines such as \`${name}: NAME 12 ms\`',
  source: 'documentation',
  detect: byPattern(0.9, /^${name}: \\S+ \\S+ \\S+$/),
  ...byLine(reader),
}

const result = /^${name}: (\\S+) (\\S+) (\\S+)$/

function reader(): LineReader {
  const out = collection()
  return {
    line(text, line) {
      const [, benchmark, number = '', unit = ''] = result.exec(text) ?? []
      if (benchmark === undefined) return
      out.add(printed({ benchmark, dimensions: {}, metric: 'time' }, number, unit, { line }))
    },
    end: out.parsed,
  }
}
`

const script = `#!/bin/sh
# Captures what ${name} prints. Needs ${name} on PATH. Usage: ${capture}
set -eu
out=$(CDPATH='' cd -- "$(dirname -- "$0")/../../${folder}" && pwd)
${name} > "$out/plain.txt"
`

mkdirSync(folder, { recursive: true })
writeFileSync(source, format)
writeFileSync(`${folder}/example.txt`, `${name}: parse 12 ms\n`)
writeFileSync(capture, script, { mode: 0o755 })
const list = readFileSync(index, 'utf8')
const withImport = list.replace(/^(import .*\n)/, `$1import { ${camel} } from './${name}.js'\n`)
writeFileSync(index, withImport.replace('  // JSON, XML, CSV.\n', `  ${camel},\n  // JSON, XML, CSV.\n`))
execFileSync('npx', ['biome', 'check', '--write', index, source], { stdio: 'inherit' })
process.stdout.write(
  [
    `Written: ${source}, its line in ${index}, ${folder}/example.txt, ${capture}.`,
    `Next: capture real output into ${folder}, make the format read it, set source to 'captured', and`,
    '  npm run --silent compile && UPDATE_GOLDEN=1 npm run --silent jest -- core/formats && npm run docs',
    '',
  ].join('\n'),
)
