import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { compact } from '../../../src/edge/history/compaction.js'
import { openStoreFile } from '../../../src/edge/history/histories.js'
import { sessionAt, start } from '../../core/store/example-session.js'
import { behindTheGuards, folder, history, named, open, savedStore, storeOf, tamper } from './raw.js'

const hour = 3_600_000

/** A store of four sessions, an hour apart, whose first two were compacted. */
async function compacted() {
  const { dir, ids } = await savedStore(4)
  const before = await history(dir)
  const whole = ids.map((id) => before.session(id))
  const archive = join(dir, 'archive.db')
  const result = await compact({ folder: dir, before: start + 3 * hour, archive, dryRun: false })
  return { dir, ids, whole, archive, result }
}

const archiveOf = async (file: string) => {
  const opened = await openStoreFile(file, false)
  if (opened.state !== 'open') throw new Error(opened.state)
  return opened.history
}

describe('compaction', () => {
  test('moves the runs of old sessions and leaves reports, headers and proof', async () => {
    const { dir, ids, archive, result } = await compacted()
    expect(result).toMatchObject({ sessions: 2, runs: 4, archive })
    const kept = await history(dir)
    expect(kept.ids()).toEqual(ids)
    expect(kept.reports({})).toHaveLength(4)
    expect(kept.runs({ benchmark: 'parse' })).toHaveLength(4)
    expect(kept.verify()).toEqual({ problems: [], good: ids, archived: ids.slice(0, 2) })
    const moved = await archiveOf(archive)
    expect(moved.ids()).toEqual(ids.slice(0, 2))
    expect(moved.runs({ benchmark: 'parse' })).toHaveLength(4)
  })

  test('can be undone: the union of both is what there was', async () => {
    const { dir, ids, whole, archive } = await compacted()
    const kept = await history(dir)
    expect(kept.merge(await archiveOf(archive)).completed).toEqual(ids.slice(0, 2))
    await kept.save()
    const again = await history(dir)
    expect(ids.map((id) => again.session(id))).toEqual(whole)
    expect(again.verify()).toEqual({ problems: [], good: ids, archived: [] })
    await compact({ folder: dir, before: start + 4 * hour, archive, dryRun: false })
    expect((await history(dir)).info()).toMatchObject({ archived: 3, sessions: 4 })
    expect((await archiveOf(archive)).ids()).toEqual(ids.slice(0, 3))
  })

  test('says what would move and writes nothing when asked to', async () => {
    const { dir } = await savedStore(2)
    const bytes = readFileSync(storeOf(dir))
    const archive = join(dir, 'archive.db')
    const result = await compact({ folder: dir, before: start + 9 * hour, archive, dryRun: true })
    expect(result).toMatchObject({ sessions: 2, runs: 4, archive: null })
    expect(readFileSync(storeOf(dir)).equals(bytes)).toBe(true)
    expect(existsSync(archive)).toBe(false)
  })

  test('leaves the runs behind a pointer, because gates judge by them', async () => {
    const dir = folder()
    const made = await history(dir)
    const move = { pointer: 'pinned', benchmark: 'parse', subject: 'self', report: 0, gitSha: 'a' } as const
    const log = { reason: 'good', actor: 'ada', at: start, supersedes: null }
    const pinned = made.append({ ...sessionAt(1), pointerMoves: [{ ...move, ...log }] })
    made.append(sessionAt(2))
    await made.save()
    const archive = join(dir, 'archive.db')
    await compact({ folder: dir, before: start + 9 * hour, archive, dryRun: false })
    const kept = await history(dir)
    expect(new Set(kept.runs({ benchmark: 'parse' }).map((one) => one.session))).toEqual(new Set([pinned]))
  })

  test('touches nothing when the archive cannot be used, or the store is damaged', async () => {
    const { dir } = await savedStore(2)
    const archive = join(dir, 'archive.db')
    const bytes = readFileSync(storeOf(dir))
    writeFileSync(archive, 'not a store')
    const compacting = { folder: dir, before: start + 9 * hour, archive, dryRun: false }
    await expect(compact(compacting)).rejects.toThrow(/the archive cannot be added to/)
    expect(readFileSync(archive, 'utf8')).toBe('not a store')
    expect(readFileSync(storeOf(dir)).equals(bytes)).toBe(true)
    await tamper(dir, (db) => behindTheGuards(db, 'runs', 'UPDATE runs SET wall = 9 WHERE id = 1'))
    await expect(compact({ ...compacting, archive: join(dir, 'other.db') })).rejects.toThrow(/store repair/)
    expect(named(dir, 'other.db')).toEqual([])
  })

  test.each([
    ['its own name', () => storeOf],
    ['a link', () => linkTo],
  ])('refuses the store itself as its archive, by %s', async (_, way) => {
    const { dir } = await savedStore(2)
    const bytes = readFileSync(storeOf(dir))
    const compacting = { folder: dir, before: start + 9 * hour, archive: way()(dir), dryRun: false }
    await expect(compact(compacting)).rejects.toThrow('the archive is the store itself')
    expect(readFileSync(storeOf(dir)).equals(bytes)).toBe(true)
  })
})

/** A link in the store's folder that leads to the store. */
function linkTo(dir: string): string {
  symlinkSync('store.db', join(dir, 'archive.db'))
  return join(dir, 'archive.db')
}

describe('a compacted session that somebody worked on', () => {
  test.each([
    ['a forged hash of its runs', "UPDATE archived SET runs = 'f00' WHERE session = 1", 'archived'],
    ['a changed report', 'UPDATE reports SET success_rate = 0.5 WHERE session = 1', 'reports'],
  ])('(%s) is found', async (_, sql, table) => {
    const { dir, ids } = await compacted()
    await tamper(dir, (db) => behindTheGuards(db, table, sql))
    const opened = await open(dir)
    expect(opened.state === 'open' && opened.damage.map(({ session }) => session)).toContain(ids[0])
    expect((await history(dir)).ids()).toEqual(ids.slice(1))
  })

  test('(a note without a session, or about runs that are here) is found', async () => {
    const { dir, ids } = await savedStore(2)
    await tamper(dir, (db) => db.run("INSERT INTO archived VALUES (1, 'a', 'b'), (9, 'a', 'b')"))
    const opened = await open(dir)
    expect(opened.state === 'open' && opened.damage.map(({ what }) => what)).toEqual([
      'archived: 1 rows belong to no session',
      'its note of archived runs does not fit its runs',
    ])
    expect((await history(dir)).ids()).toEqual(ids)
  })
})
