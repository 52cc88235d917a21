import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { openHistory, toldHistory, wholeHistory } from '../../src/app/opened.js'
import { realWorld } from '../../src/edge/world.js'
import { sessionAt } from '../core/store/example-session.js'
import { behindTheGuards, folder, savedStore, storeOf, tamper } from '../edge/history/raw.js'

const world = realWorld(true)

/** What a gate that opens the store is told; it adds a session where one is given. */
async function opening(dir: string, added: number | null = null) {
  const { history, whole, findings } = await openHistory(world, dir, 'arborist', false)
  if (added !== null) {
    history.append(sessionAt(added))
    await history.save()
  }
  history.close()
  return { whole, errors: findings.filter(({ level }) => level === 'error') }
}

const keptIn = (dir: string): readonly string[] =>
  readdirSync(dir).flatMap((name) => (/^store\.db\.[a-z]+-/.test(name) ? [join(dir, name)] : []))

/** A store of three sessions whose bytes are no store any more, and a copy of what it was. */
async function ruined(ruin: (bytes: Buffer) => Buffer) {
  const { dir } = await savedStore(3)
  rmSync(join(dir, 'benchmarks.json'))
  const copy = join(folder(), 'copy.db')
  copyFileSync(storeOf(dir), copy)
  writeFileSync(storeOf(dir), ruin(readFileSync(copy)))
  return { dir, copy }
}

describe('a store that was kept aside because nothing of it could be read', () => {
  test.each([
    ['empty', () => Buffer.alloc(0)],
    ['unreadable', () => Buffer.from('404: Not Found')],
    ['corrupt', (bytes: Buffer) => bytes.subarray(0, 4096)],
  ])('(%s) is an error at every start, until the kept file is removed', async (state, ruin) => {
    const { dir } = await ruined(ruin)
    const first = await opening(dir)
    const [kept = ''] = keptIn(dir)
    expect(kept).toContain(`store.db.${state}-`)
    const [message, remedy] = [expect.stringContaining(kept), expect.stringContaining('remove that file')]
    const lost = { whole: false, errors: [{ rule: 'store-unreadable', message, remedy }] }
    expect(first).toMatchObject(lost)
    expect(await opening(dir, 7)).toMatchObject(lost)
    expect(await opening(dir)).toMatchObject(lost)
    rmSync(kept)
    expect(await opening(dir)).toEqual({ whole: true, errors: [] })
  })

  test('is one no longer when a good copy took its place whose sessions its bytes name', async () => {
    const { dir, copy } = await ruined((bytes) => bytes)
    await tamper(dir, (db) => behindTheGuards(db, 'runs', 'UPDATE runs SET wall = wall + 1'))
    expect((await opening(dir)).whole).toBe(false)
    expect((await opening(dir, 7)).whole).toBe(false)
    copyFileSync(copy, storeOf(dir))
    expect(await opening(dir)).toEqual({ whole: true, errors: [] })
    expect(keptIn(dir)).toHaveLength(1)
  })
})

test('the copy that is kept of a damaged store is no lost history: its good sessions stayed', async () => {
  const { dir } = await savedStore(3)
  await tamper(dir, (db) => behindTheGuards(db, 'runs', 'UPDATE runs SET wall = wall + 1 WHERE id = 1'))
  expect(await opening(dir)).toEqual({ whole: true, errors: [] })
  expect(keptIn(dir)).toHaveLength(1)
  expect(await opening(dir, 7)).toEqual({ whole: true, errors: [] })
  expect(await opening(dir)).toEqual({ whole: true, errors: [] })
})

describe('what rests on all that was decided before', () => {
  /** Opens the store as a promotion does; gives what was told. */
  async function told(dir: string, open: typeof toldHistory): Promise<readonly string[]> {
    const notes: string[] = []
    const progress = { ...world.progress, note: (text: string) => notes.push(text) }
    const history = await open({ ...world, progress }, dir, 'arborist')
    history.close()
    return notes
  }

  test('refuses a history that could not be read, until the kept file is removed', async () => {
    const { dir } = await ruined(() => Buffer.from('404: Not Found'))
    await expect(told(dir, wholeHistory)).rejects.toThrow('could not be read')
    const [kept = ''] = keptIn(dir)
    await expect(told(dir, wholeHistory)).rejects.toThrow(kept)
    expect(await told(dir, toldHistory)).toEqual([expect.stringContaining(kept)])
    rmSync(kept)
    expect(await told(dir, wholeHistory)).toEqual([])
  })

  test('tells what was lost of a store that could be rescued', async () => {
    const { dir } = await savedStore(3)
    await tamper(dir, (db) => behindTheGuards(db, 'runs', 'UPDATE runs SET wall = wall + 1 WHERE id = 1'))
    expect((await told(dir, wholeHistory)).join()).toMatch(/^warning: .*store\.db/)
  })
})
