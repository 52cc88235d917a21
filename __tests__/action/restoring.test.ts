import { copyFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { restoreUnproven } from '../../src/action/restoring.js'
import { save } from '../../src/action/storing.js'
import { takeCopy, unite } from '../../src/action/uniting.js'
import { openHistory } from '../../src/app/opened.js'
import type { Finding } from '../../src/core/model/finding.js'
import { refusedFile, refusedIds } from '../../src/edge/history/refusing.js'
import { realWorld } from '../../src/edge/world.js'
import { history, savedStore, storeOf } from '../edge/history/raw.js'
import { ofHistory } from '../support/modelled-services.js'
import { freshFolder } from '../support/temporary-repository.js'
import { damagedStore, emptyStore, type FolderPlace, newerStore, noSegments, placeWith } from './places.js'

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

async function emptiedStore(count: number): Promise<string> {
  const { dir } = await savedStore(count)
  truncateSync(storeOf(dir), 0)
  return dir
}

describe('a run that restores its history', () => {
  test.each([
    ['segments', noSegments],
    ['no segments', null],
  ])(
    'never takes a store that lost its bytes for a new history that may be saved, with %s',
    async (_, segments) => {
      const run = await restored([await placeWith('directory', await emptiedStore(3))], segments)
      expect([run.whole, run.maySave && run.whole]).toEqual([false, false])
      expect(ofStore(run.findings)).toEqual([['error', expect.stringContaining('could not be read (empty:')]])
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

  test('with a copy of a newer version beside another saves nothing that would hide it, and says so', async () => {
    const newer = await placeWith('one', (await newerStore(3)).dir)
    const older = await placeWith('two', (await savedStore(1)).dir)
    const run = await restored([newer, older], noSegments)
    expect([run.ids.length, run.maySave]).toEqual([1, false])
    expect(run.findings).toMatchObject([
      {
        rule: 'storage-failed',
        message: expect.stringMatching(/one .* cannot be used: the store has version 9/),
      },
    ])
  })

  test('saves no store without sessions that the release which does not answer may have', async () => {
    const { dir, ids } = await savedStore(2)
    const release = await placeWith('release-asset', dir)
    rmSync(join(release.home, release.copies()[0]!, 'contents.json'))
    const segment = freshFolder('segment')
    const [from, into] = [await history(dir), await history(segment)]
    into.merge({ ids: () => ids.slice(1), content: (id) => from.content(id) })
    await into.save()
    const fetched = { state: 'found', segments: [{ id: 1, from: 'run 1', folder: segment }] } as const
    const run = await restored([release], { ...noSegments, fetch: async () => fetched })
    expect([run.ids, run.maySave]).toEqual([ids.slice(1), false])
    expect(run.findings).toContainEqual(
      expect.objectContaining({
        message: expect.stringMatching(/^release-asset could not give the sessions/),
      }),
    )
  })

  test('without a copy that can be used takes none of them for an empty history', async () => {
    const nothing = freshFolder('nothing')
    writeFileSync(join(nothing, 'segments.json'), '{}')
    const run = await restored(
      [await placeWith('one', nothing), await placeWith('two', await emptiedStore(1))],
      null,
    )
    expect([run.maySave, run.whole, ofStore(run.findings).map(([level]) => level)]).toEqual([
      false,
      false,
      ['error'],
    ])
  })
})

test('what nobody vouched for stays set aside from every copy, until it was accepted', async () => {
  /** A store of the first session, and beside it the ones up to `count` as refused. */
  const refusing = async (count: number) => {
    const { dir } = await savedStore(1)
    const { dir: refused, ids } = await savedStore(count)
    copyFileSync(storeOf(refused), join(dir, refusedFile))
    return { dir, ids }
  }
  const [two, four] = [await refusing(2), await refusing(4)]
  const accepted = await savedStore(3)
  const unreadable = await savedStore(1)
  writeFileSync(join(unreadable.dir, refusedFile), '404: Not Found')
  const copies = [two.dir, four.dir, accepted.dir, unreadable.dir]
  const store = emptyStore()
  const named = copies.map((folder, index) => ({ name: `${index}`, folder, from: `copy ${index}` }))
  const { findings } = await unite(named, store)
  expect((await history(store)).ids()).toEqual(accepted.ids)
  expect(await refusedIds(store)).toEqual(expect.arrayContaining(four.ids.slice(3)))
  expect(findings.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^refused.db of the copy in copy 3 cannot be used whole/),
  )
  const again = emptyStore()
  await unite([named[2]!, named[1]!], again)
  expect(await refusedIds(again)).toEqual(four.ids.slice(3))
  await takeCopy(named[1]!, accepted.dir)
  expect(await refusedIds(accepted.dir)).toEqual(four.ids.slice(3))
})

describe('a save to a folder', () => {
  const breakContents = ({ home }: FolderPlace, current: string) =>
    rmSync(join(home, current, 'contents.json'))

  /** What a job saves that restored one session, when somebody saved these meanwhile. */
  async function saved(meanwhile: string, ruin: typeof breakContents = () => undefined) {
    const place = await placeWith('directory', meanwhile)
    const [current] = place.copies()
    ruin(place, current!)
    const { dir } = await savedStore(1)
    const { savedTo, findings } = await save([place], dir)
    return { place, current, savedTo, findings }
  }

  test.each([
    ['fails to load', async () => saved((await savedStore(3)).dir, breakContents), 'damaged'],
    ['is of a newer version', async () => saved((await newerStore(3)).dir), 'newer: the store has version 9'],
    ['has lost its bytes', async () => saved(await emptiedStore(3)), 'empty: the file has no bytes'],
  ])('does not take the place of a copy that %s, and says so', async (_, run, why) => {
    const { place, current, savedTo, findings } = await run()
    expect([savedTo, place.copies()]).toEqual([[], [current]])
    expect(findings).toMatchObject([{ rule: 'storage-failed', level: 'warning' }])
    expect(findings[0]!.message).toMatch(/^directory did not take the history: refused: .* was not replaced/)
    expect(findings[0]!.message).toContain(why)
  })

  test('takes what is good in a damaged copy, and names what is lost with it', async () => {
    const { dir, ids } = await damagedStore(3)
    const { savedTo, place, findings } = await saved(dir)
    expect(savedTo.length).toBe(1)
    expect(ofStore(findings)).toEqual([
      ['warning', expect.stringContaining(`session ${ids[2]!.slice(0, 12)}`)],
    ])
    expect((await restored([place], null)).ids).toEqual(ids.slice(0, 2))
  })
})
