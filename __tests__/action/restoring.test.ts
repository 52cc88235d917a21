import { truncateSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { restoreUnproven } from '../../src/action/restoring.js'
import { openHistory } from '../../src/app/opened.js'
import type { Finding } from '../../src/core/model/finding.js'
import { realWorld } from '../../src/edge/world.js'
import { savedStore, storeOf } from '../edge/history/raw.js'
import { ofHistory } from '../support/modelled-services.js'
import { emptyStore, type FolderPlace, noSegments, placeWith } from './places.js'

// What a run prints are commands to its runner.
beforeAll(() => void jest.spyOn(process.stdout, 'write').mockImplementation(() => true))

/** What a run finds in these storages, and what its gate makes of it. */
async function restored(places: readonly FolderPlace[], segments: typeof noSegments | null) {
  const store = emptyStore()
  const services = { places, segments, prune: null, standing: ofHistory }
  const { maySave, findings } = await restoreUnproven(services, store)
  const opened = await openHistory(realWorld(true), store, 'arborist', true)
  const ids = opened.history.ids()
  opened.history.close()
  return { maySave, whole: opened.whole, ids, findings: [...findings, ...opened.findings] }
}

const ofStore = (findings: readonly Finding[]) =>
  findings.filter(({ rule }) => rule === 'store-unreadable').map(({ level, message }) => [level, message])

const empty = (store: string) => truncateSync(store, 0)
const foreign = (store: string) => writeFileSync(store, 'x'.repeat(5000))

describe('a run that restores its history', () => {
  test.each([
    ['without a byte', empty, 'empty', noSegments],
    ['without a byte, where no artifacts are used,', empty, 'empty', null],
    ['of another kind', foreign, 'unreadable', noSegments],
  ])(
    'never takes a file %s for one that may take the place of what was there',
    async (_, ruin, state, segments) => {
      const { dir } = await savedStore(3)
      ruin(storeOf(dir))
      const run = await restored([await placeWith('directory', dir)], segments)
      expect([run.whole, run.maySave && run.whole]).toEqual([false, false])
      expect(ofStore(run.findings)).toEqual([
        ['error', expect.stringContaining(`could not be read (${state}:`)],
      ])
    },
  )
})
