// Times `benchgate compare` on 60 pairs, continuous and tied, and prints the medians in benchgate's own JSON.
// It needs dist/ alone, so that any commit can be measured without building it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'benchgate-judge-'))
let state = 42
const random = () => {
  state = (state * 1103515245 + 12345) % 2147483648
  return state / 2147483648
}
const numbers = (name, value) => {
  const file = join(folder, name)
  writeFileSync(file, `${Array.from({ length: 60 }, value).join('\n')}\n`)
  return file
}

/** Seconds of one comparison from start to exit. */
function time(base, head) {
  const begin = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, [
    'dist/cli/index.js',
    'compare',
    base,
    head,
    '--paired',
  ])
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9
  if (![0, 1, 2].includes(status)) throw new Error(`compare ended with ${status}: ${stderr}`)
  return seconds
}

function median(base, head) {
  const samples = Array.from({ length: 9 }, () => time(base, head))
  return samples.sort((a, b) => a - b)[4]
}

try {
  const shapes = {
    continuous: () => 0.1 * (1 + 0.1 * random()),
    tied: () => 20 + Math.floor(5 * random()),
  }
  const benchmarks = Object.entries(shapes).map(([name, value]) => {
    const [base, head] = [numbers(`${name}-base`, value), numbers(`${name}-head`, value)]
    return { name, metrics: [{ name: 'time', unit: 's', value: median(base, head) }] }
  })
  console.log(JSON.stringify({ benchgate: 1, benchmarks }))
} finally {
  rmSync(folder, { recursive: true })
}
