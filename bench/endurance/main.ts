import { resolve } from 'node:path'
import type { Fate } from './fuzz.js'
import { killGates } from './gate-kills.js'
import { killMerges } from './merge-kills.js'
import { fuzz, tallyText } from './tally.js'

const usage = `npm run bench:endurance -- WHAT TIMES [SEED]

  fuzz    damages a store so many times and goes on with it; SEED: the first of the seeds
  gates   kills so many gates with SIGKILL at random moments
  merges  kills so many store merges

`

const [what = '', times = '0', seed = '1'] = process.argv.slice(2)
const program = { node: process.execPath, cli: resolve('dist/cli/index.js') }
/** A fault is told when it is found, and a line every 500 stores: 10,000 take half an hour. */
function fuzzed({ fault }: Fate, done: number): void {
  if (fault !== null) process.exitCode = 1
  if (fault !== null || done % 500 === 0) process.stderr.write(`${done} damaged  ${fault ?? ''}\n`)
}
const say = (result: unknown) => process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
switch (what) {
  case 'fuzz':
    process.stdout.write(tallyText(await fuzz(Number(times), Number(seed), fuzzed)))
    break
  case 'gates':
    say(await killGates(Number(times), program))
    break
  case 'merges':
    say(await killMerges(Number(times), program))
    break
  default:
    process.stderr.write(usage)
    process.exitCode = 64
}
