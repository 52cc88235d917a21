import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { faults, generator, mutate } from '../__tests__/support/damage.js'
import { formats } from '../src/core/formats/index.js'

/**
 * Damages the fixtures of every format at random and parses what comes out: nothing may throw, hang, grow without end
 * or give an unsound reading. `npm run fuzz -- [COUNT] [SEED]`: parses in all, 100,000 unless said otherwise.
 */
const [count = 100_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number)
const root = '__tests__/fixtures/formats'
const cases = formats.flatMap((format) =>
  readdirSync(join(root, format.name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.golden.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ format, file, bytes: readFileSync(file) })),
)
const random = generator(seed)
let [slowest, slowestOf, early] = [0, '', 0]
const mebibytes = () => Math.round(process.memoryUsage.rss() / 2 ** 20)
for (let n = 0; n < count; n++) {
  const { format, file, bytes } = cases[n % cases.length]!
  const text = mutate(bytes, random)
  const began = performance.now()
  const found = faults(format.parse(text, file))
  const took = performance.now() - began
  if (took > slowest) [slowest, slowestOf] = [took, file]
  if (n === Math.floor(count / 4)) early = mebibytes()
  if (found.length > 0) {
    throw new Error(`${file}, seed ${seed}, number ${n}: ${JSON.stringify(found[0])}\n${text}`)
  }
}
const peak = Math.round(process.resourceUsage().maxRSS / 1024)
process.stdout.write(
  `${count} damaged outputs of ${formats.length} formats, seed ${seed}: all sound. Slowest ${slowest.toFixed(1)} ms (${slowestOf}), peak memory ${peak} MiB (${early} MiB after a quarter, ${mebibytes()} MiB at the end).\n`,
)
