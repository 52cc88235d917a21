import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import zlib from 'node:zlib'
import { wallOf } from './child.js'
import { exampleProject } from './example-project.js'
import { exampleStore } from './example-store.js'
import { type Measurement, type Reading, rounds, type Setting } from './measurement.js'
import { peakOf } from './peak.js'
import { readings, type Size } from './scaled.js'
import { appendOnce, mergeOnce, whole } from './writing.js'

const manifest = `[project]
name = "example"

[[benchmarks]]
name = "parse"
kind = "command"
command = ["true"]
tier = "performance"
`

const sizes: readonly Size[] = [
  { runs: 100, goal: null },
  { runs: 10_000, goal: null },
  { runs: 100_000, goal: 400 },
  { runs: 1_000_000, goal: 3000 },
]

/** Machines of one job whose segments come together. */
const segments = 50

/** Where a command is run, and on which store. */
interface Place extends Size {
  readonly dir: string
  readonly store: string
}

const repeated = (count: number, once: () => number): readonly number[] => Array.from({ length: count }, once)

/** Commands about one benchmark: how long they take and how much memory. */
function asked(setting: Setting, place: Place): readonly Reading[] {
  const { node, cli } = setting
  const commands = {
    evaluate: ['evaluate', 'parse'],
    'history --limit 20': ['history', 'parse', '--limit', '20'],
  }
  return Object.entries(commands).flatMap(([what, args]) => {
    const argv = [node, cli, ...args, '--store', place.store] as const
    const walls = repeated(rounds(setting, 7, 1), () => wallOf(argv, { cwd: place.dir, expected: [0, 1, 2] }))
    const peaks = repeated(rounds(setting, 3, 1), () => peakOf(argv, place.dir))
    return [
      ...readings(place, [what, 'ms'], walls),
      ...readings({ ...place, goal: null }, [`${what}, peak memory`, 'MB'], peaks),
    ]
  })
}

/** What goes through the whole store. A million runs take minutes: few rounds must do. */
function kept(setting: Setting, { runs, store }: Place): readonly Reading[] {
  const { node, cli } = setting
  const size = { runs, goal: null }
  const [few, many] = [rounds(setting, runs < 1_000_000 ? 5 : 1, 1), rounds(setting, 5, 1)]
  const verified = repeated(few, () => wallOf([node, cli, 'store', 'verify', store]))
  const appended = repeated(many, () => whole(appendOnce(setting, store)))
  const merged = repeated(few, () => mergeOnce(setting, store, segments))
  return [
    ...readings(size, ['store verify', 'ms'], verified),
    ...readings(size, ['append 50 runs and save', 'ms'], appended),
    ...readings(size, [`store merge of ${segments} segments`, 'ms'], merged),
  ]
}

function bytes({ runs, store }: Place): readonly Reading[] {
  const file = readFileSync(join(store, 'store.db'))
  const size = { runs, goal: null }
  const raw = readings(size, ['bytes of a run', 'bytes'], [file.length / runs])
  // Node 20 has no zstd.
  if (!('zstdCompressSync' in zlib)) return raw
  const small = zlib.zstdCompressSync(file).length / runs
  return [...raw, ...readings(size, ['bytes of a run, by zstd', 'bytes'], [small])]
}

export const scale: Measurement = {
  name: 'scale',
  summary: 'what is done with a store, its memory and its bytes, from a hundred to a million stored runs',
  async measure(setting) {
    const { dir, head } = exampleProject(manifest)
    const found = sizes.slice(0, setting.quick ? 2 : sizes.length).flatMap((size) => {
      const store = exampleStore({ runs: size.runs, kind: 'one metric', head, manifest })
      const place = { ...size, dir, store }
      return [...asked(setting, place), ...kept(setting, place), ...bytes(place)]
    })
    return { readings: found }
  },
}
