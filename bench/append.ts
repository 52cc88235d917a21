import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exampleStore } from './example-store.js'
import { type Measurement, type Reading, rounds } from './measurement.js'
import { sampleOf } from './sample.js'

/** What `append-once.js` says of itself. Times in milliseconds. */
export interface Appended {
  readonly open: number
  readonly append: number
  readonly save: number
  /** Largest resident memory, MB. */
  readonly peak: number
}

export const append: Measurement = {
  name: 'append',
  summary: 'a session of 50 runs added to a store, in a fresh process, with opening and saving',
  async measure(setting) {
    const stored = setting.quick ? 1000 : 100_000
    const store = exampleStore({ runs: stored, kind: 'command', head: 'f'.repeat(40), manifest: null })
    const once = fileURLToPath(new URL('append-once.js', import.meta.url))
    const folder = mkdtempSync(join(tmpdir(), 'benchgate-bench-'))
    try {
      const found: Appended[] = []
      for (let round = 0; round < rounds(setting, 11, 2); round++) {
        const copy = join(folder, String(round))
        cpSync(store, copy, { recursive: true })
        found.push(JSON.parse(execFileSync(setting.node, [once, copy], { encoding: 'utf8' })) as Appended)
        rmSync(copy, { recursive: true })
      }
      const time = (what: string, of: (one: Appended) => number, goal: number | null): Reading => ({
        ...{ what, sample: sampleOf(found.map(of)), unit: 'ms', goal },
      })
      return {
        readings: [
          time(`opening a store of ${stored} runs`, ({ open }) => open, null),
          time('appending 50 runs', (one) => one.append, null),
          time('saving store.db and benchmarks.json', ({ save }) => save, null),
          time('all three', (one) => one.open + one.append + one.save, 300),
          { what: 'peak memory', sample: sampleOf(found.map(({ peak }) => peak)), unit: 'MB', goal: 250 },
        ],
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}
