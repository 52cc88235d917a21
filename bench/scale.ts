import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import zlib from 'node:zlib'
import { wallOf } from './child.js'
import { exampleProject } from './example-project.js'
import { exampleStore } from './example-store.js'
import { type Measurement, type Reading, rounds } from './measurement.js'
import { sampleOf } from './sample.js'

const manifest = `[project]
name = "example"

[[benchmarks]]
name = "parse"
kind = "command"
command = ["true"]
tier = "performance"
`

/** Stored runs, and the milliseconds that a command about one benchmark may take with so many. */
const sizes: readonly (readonly [runs: number, goal: number | null])[] = [
  [100, null],
  [10_000, null],
  [100_000, 400],
  [1_000_000, 3000],
]

/** Bytes of `bytes` compressed by zstd, or null where this Node has none. */
function compressed(bytes: Uint8Array): number | null {
  return 'zstdCompressSync' in zlib ? zlib.zstdCompressSync(bytes).length : null
}

export const scale: Measurement = {
  name: 'scale',
  summary: 'commands about one benchmark, and bytes of a run, from a hundred to a million stored runs',
  async measure(setting) {
    const { node, cli, quick } = setting
    const { dir, head } = exampleProject(manifest)
    const readings = sizes.slice(0, quick ? 2 : sizes.length).flatMap(([runs, goal]): Reading[] => {
      const store = exampleStore({ runs, kind: 'one metric', head, manifest })
      const time = (what: string, ...args: readonly string[]): Reading => {
        const walls = Array.from({ length: rounds(setting, 7, 1) }, () =>
          wallOf([node, cli, ...args, '--store', store], { cwd: dir, expected: [0, 1, 2] }),
        )
        return { what: `${what}, ${runs} runs`, sample: sampleOf(walls), unit: 'ms', goal }
      }
      const bytes = readFileSync(join(store, 'store.db'))
      const size = (what: string, total: number): Reading => ({
        ...{ what: `${what}, ${runs} runs`, sample: sampleOf([total / runs]), unit: 'bytes', goal: null },
      })
      const small = compressed(bytes)
      return [
        time('evaluate', 'evaluate', 'parse'),
        time('history --limit 20', 'history', 'parse', '--limit', '20'),
        size('bytes of a run', bytes.length),
        ...(small === null ? [] : [size('bytes of a run, by zstd', small)]),
      ]
    })
    return { readings }
  },
}
