import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import os from 'node:os'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measurements } from './index.js'
import type { Measurement, Outcome, Setting } from './measurement.js'
import { showOutcome } from './table.js'

const usage = `npm run bench -- [options] [NAME...]

  Measures benchgate itself. NAME: only measurements whose name contains it.

  --quick      a few rounds, to see that it works
  --json       one JSON object on stdout
  --node PATH  the Node to measure (default: the one that runs this)
  --list       the measurements

`

function load(): string {
  const [one = 0] = os.loadavg()
  return `load ${one.toFixed(2)} on ${os.cpus().length} processors (${os.cpus()[0]?.model ?? 'unknown'})`
}

/** Each measurement has a process of its own: what one leaves in memory would slow the children of the next. */
function measureApart({ name }: Measurement, setting: Setting): Outcome {
  const file = fileURLToPath(new URL('one.js', import.meta.url))
  const { status, stdout } = spawnSync(setting.node, [file, name, JSON.stringify(setting)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 26,
  })
  if (status !== 0) return { skipped: `the measurement itself failed with exit code ${status}; see above` }
  return JSON.parse(stdout) as Outcome
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      node: { type: 'string', default: process.execPath },
    },
    allowPositionals: true,
  })
  const chosen = measurements.filter(
    ({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
  )
  if (values.help || values.list) {
    const names = chosen.map(({ name, summary }) => `  ${name.padEnd(14)}${summary}\n`)
    process.stdout.write((values.help ? usage : '') + names.join(''))
    return
  }
  const setting = { quick: values.quick, node: values.node, cli: resolve('dist/cli/index.js') }
  if (!existsSync(setting.cli))
    throw new Error('there is no dist/cli/index.js here; run "npm run build" first')
  const version = spawnSync(values.node, ['--version'], { encoding: 'utf8' }).stdout.trim()
  const say = (words: string) => values.json || process.stdout.write(words)
  say(`Node ${version}, ${load()}. Medians; beside them the quarters.\n`)
  const outcomes = chosen.map((measurement) => {
    const outcome = measureApart(measurement, setting)
    say(showOutcome(measurement.name, measurement.summary, outcome))
    return { name: measurement.name, ...outcome }
  })
  say(`\nAt the end: ${load()}.\n`)
  if (values.json)
    process.stdout.write(`${JSON.stringify({ node: version, measurements: outcomes }, null, 2)}\n`)
}

main()
