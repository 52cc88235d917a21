import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Yield } from './example-sessions.js'
import { exampleStore } from './example-store.js'
import type { Measurement, Reading } from './measurement.js'
import { sampleOf } from './sample.js'

const head = 'f'.repeat(40)

export const storeSize: Measurement = {
  name: 'store-size',
  summary: 'bytes of store.db for each stored run, all else in it included',
  async measure({ quick }) {
    const runs = quick ? 1000 : 100_000
    const line = (kind: Yield, what: string): Reading => {
      const { size } = statSync(join(exampleStore({ runs, kind, head, manifest: null }), 'store.db'))
      return { what, sample: sampleOf([size / runs]), unit: 'bytes', goal: 250 }
    }
    return {
      readings: [
        line('one metric', `a run that gave one metric, of ${runs}`),
        line('command', `a run of kind command, of ${runs}`),
      ],
    }
  },
}
