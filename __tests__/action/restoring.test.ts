import { truncateSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { restoreUnproven } from '../../src/action/restoring.js'
import { openHistory } from '../../src/app/opened.js'
import type { Finding } from '../../src/core/model/finding.js'
import { realWorld } from '../../src/edge/world.js'
import { savedStore, storeOf } from '../edge/history/raw.js'
import { ofHistory } from '../support/modelled-services.js'
import { damagedStore, emptyStore, type FolderPlace, noSegments, placeWith } from './places.js'

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

  test('names the session that a damaged copy has lost, and has the others', async () => {
    const { dir, ids } = await damagedStore(3)
    const run = await restored([await placeWith('directory', dir)], noSegments)
    expect([run.ids, run.maySave && run.whole]).toEqual([ids.slice(0, 2), true])
    expect(ofStore(run.findings)).toEqual([
      ['warning', expect.stringContaining(`session ${ids[2]!.slice(0, 12)}`)],
    ])
  })

  test('names what is lost although another copy is good, and calls nothing lost that the other has', async () => {
    const [damaged, shorter, whole] = [await damagedStore(3), await savedStore(1), await savedStore(3)]
    const one = await placeWith('one', damaged.dir)
    const lost = await restored([one, await placeWith('two', shorter.dir)], noSegments)
    expect(lost.ids).toEqual(damaged.ids.slice(0, 2))
    expect(ofStore(lost.findings)).toEqual([
      ['warning', expect.stringContaining(`session ${damaged.ids[2]!.slice(0, 12)}`)],
    ])
    const mended = await restored([one, await placeWith('two', whole.dir)], noSegments)
    expect([mended.ids.toSorted(), ofStore(mended.findings)]).toEqual([damaged.ids.toSorted(), []])
    expect(mended.findings.map(({ level, message }) => `${level} ${message}`)).toContainEqual(
      expect.stringMatching(/^note the copy in one .* is damaged/),
    )
  })
})
