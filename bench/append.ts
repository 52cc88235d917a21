import { exampleStore } from './example-store.js'
import { type Measurement, type Reading, rounds } from './measurement.js'
import { sampleOf } from './sample.js'
import { type Appended, appendOnce, whole } from './writing.js'

export const append: Measurement = {
  name: 'append',
  summary: 'a session of 50 runs added to a store, in a fresh process, with opening and saving',
  async measure(setting) {
    const stored = setting.quick ? 1000 : 100_000
    const store = exampleStore({ runs: stored, kind: 'command', head: 'f'.repeat(40), manifest: null })
    const found = Array.from({ length: rounds(setting, 11, 2) }, () => appendOnce(setting, store))
    const time = (what: string, of: (one: Appended) => number, goal: number | null): Reading => ({
      ...{ what, sample: sampleOf(found.map(of)), unit: 'ms', goal },
    })
    return {
      readings: [
        time(`opening a store of ${stored} runs`, ({ open }) => open, null),
        time('appending 50 runs', (one) => one.append, null),
        time('saving store.db and benchmarks.json', ({ save }) => save, null),
        time('all three', whole, 300),
        { what: 'peak memory', sample: sampleOf(found.map(({ peak }) => peak)), unit: 'MB', goal: 250 },
      ],
    }
  },
}
