import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { compact } from '../../../src/edge/history/compaction.js'
import { openStoreFile } from '../../../src/edge/history/histories.js'
import { refuseUnproven } from '../../../src/edge/history/refusing.js'
import { signSessions, unproven } from '../../../src/edge/history/signing.js'
import { signingKeys } from '../../../src/edge/history/signing-keys.js'
import { sessionAt, start } from '../../core/store/example-session.js'
import { behindTheGuards, folder, history, named, open, savedStore, storeOf, tamper } from './raw.js'

const keysOf = (...secrets: readonly string[]) => signingKeys(secrets.map((one) => one.repeat(8)))!
const ours = keysOf('ours')
const theirs = keysOf('evil')
const hour = 3_600_000

/** A saved store of so many sessions, each signed by our key. */
async function signedStore(count: number) {
  const { dir, ids } = await savedStore(count)
  const made = await history(dir)
  signSessions(made, ids, ours, start)
  await made.save()
  made.close()
  return { dir, ids }
}

const versionOf = (dir: string): number => readFileSync(storeOf(dir)).readUInt32BE(60)

describe('a signature', () => {
  test('leaves what it signs unchanged, and stays with it', async () => {
    const { dir, ids } = await savedStore(2)
    const plain = await history(dir)
    const before = ids.map((id) => plain.content(id))
    expect([versionOf(dir), unproven(plain, ours)]).toEqual([1, ids])
    expect(signSessions(plain, ids, ours, start)).toEqual(ids)
    await plain.save()
    const signed = await history(dir)
    expect(ids.map((id) => signed.content(id))).toEqual(before)
    expect([versionOf(dir), unproven(signed, ours), unproven(signed, theirs)]).toEqual([2, [], ids])
    expect(signSessions(signed, ids, ours, start + 1)).toEqual([])
    expect(signed.verify()).toEqual({ problems: [], good: ids, archived: [] })
  })

  test.each([
    ['of another session', 'UPDATE signatures SET session = 3 - session'],
    ['of another time', 'UPDATE signatures SET at = at + 1'],
    ['of no code at all', "UPDATE signatures SET mac = ''"],
  ])('%s proves nothing', async (_, sql) => {
    const { dir, ids } = await signedStore(2)
    await tamper(dir, (db) => behindTheGuards(db, 'signatures', sql))
    expect(unproven(await history(dir), ours)).toEqual(ids)
  })

  test('cannot be changed or removed by accident, and one of no session is found', async () => {
    const { dir, ids } = await signedStore(1)
    await tamper(dir, (db) => {
      for (const sql of ['DELETE FROM signatures', 'UPDATE signatures SET at = 1'])
        expect(() => db.run(sql)).toThrow(/append-only/)
      db.run("INSERT INTO signatures VALUES (9, 'k', 1, 'm')")
    })
    const opened = await open(dir)
    expect(opened.state === 'open' && opened.damage.map(({ what }) => what)).toEqual([
      'signatures: 1 rows belong to no session',
    ])
    expect(opened.state === 'open' && unproven(opened.history, ours)).toEqual([])
    expect((await history(dir)).ids()).toEqual(ids)
  })

  test('goes where its session goes: union, compaction, archive and what is rescued of a damaged store', async () => {
    const { dir, ids } = await signedStore(3)
    const copy = await history(folder())
    copy.merge(await history((await savedStore(3)).dir))
    expect(unproven(copy, ours)).toEqual(ids)
    expect(copy.merge(await history(dir))).toEqual({ added: [], completed: [], refused: [], signed: 3 })
    expect([unproven(copy, ours), copy.merge(await history(dir)).signed]).toEqual([[], 0])
    const archive = join(dir, 'archive.db')
    await compact({ folder: dir, before: start + 2 * hour, archive, dryRun: false })
    const moved = await openStoreFile(archive, false)
    expect(unproven(await history(dir), ours)).toEqual([])
    expect(moved.state === 'open' && [moved.history.ids().length, unproven(moved.history, ours)]).toEqual([
      1,
      [],
    ])
    await tamper(dir, (db) => behindTheGuards(db, 'runs', 'UPDATE runs SET wall = 9'))
    const rescued = await history(dir)
    expect([rescued.ids(), unproven(rescued, ours)]).toEqual([ids.slice(0, 1), []])
  })

  test('under an old key holds while that key is given, and a new key may take its place', async () => {
    const { dir, ids } = await signedStore(2)
    const both = keysOf('new!', 'ours')
    const made = await history(dir)
    const added = made.append(sessionAt(3))
    signSessions(made, [added], both, start)
    expect([unproven(made, both), unproven(made, keysOf('new!'))]).toEqual([[], ids])
    expect(signSessions(made, made.ids(), both, start)).toEqual(ids)
    expect(unproven(made, keysOf('new!'))).toEqual([])
  })
})

describe('a restored store, where a key is given', () => {
  test('keeps what it proves and sets the rest aside, once', async () => {
    const { dir, ids } = await signedStore(2)
    const made = await history(dir)
    const forged = made.append(sessionAt(7))
    signSessions(made, [forged], theirs, start)
    await made.save()
    expect(await refuseUnproven(dir, ours)).toMatchObject({
      sessions: [forged],
      again: [],
      kept: 2,
      reports: 0,
    })
    expect((await history(dir)).ids()).toEqual(ids)
    const aside = await openStoreFile(join(dir, 'refused.db'), false)
    expect(
      aside.state === 'open' && [aside.history.ids(), aside.history.session(forged)?.header.gitSha],
    ).toEqual([[forged], sessionAt(7).header.gitSha])
    expect(await refuseUnproven(dir, ours)).toMatchObject({ sessions: [], again: [], kept: 2 })
    const again = await history(dir)
    again.append(sessionAt(7))
    await again.save()
    expect(await refuseUnproven(dir, ours)).toMatchObject({ sessions: [], again: [forged], kept: 2 })
  })

  test('sets reports aside that stand in benchmarks.json alone, and leaves a store that cannot be read', async () => {
    const { dir, ids } = await signedStore(1)
    const entries = JSON.parse(readFileSync(join(dir, 'benchmarks.json'), 'utf8'))
    const { metadata: _, ...own } = { ...entries[0], benchmark: 'planted', metadata: null }
    const planted = {
      ...own,
      run_id: 'r1',
      metrics: [{ name: 'solved', achieved: 9, target: 1, unit: '', metadata: {} }],
    }
    writeFileSync(join(dir, 'benchmarks.json'), JSON.stringify([...entries, planted]))
    expect(await refuseUnproven(dir, ours)).toMatchObject({ sessions: [], kept: 1, reports: 1 })
    expect(named(dir, 'benchmarks.json')).toEqual([expect.stringMatching(/^benchmarks\.json\.refused-/)])
    const made = await history(dir, { project: 'demo' })
    expect([made.ids(), made.reports({ benchmark: 'planted' })]).toEqual([ids, []])
    writeFileSync(storeOf(dir), 'not a store')
    expect(await refuseUnproven(dir, ours)).toMatchObject({ sessions: [], kept: 0 })
    expect(readFileSync(storeOf(dir), 'utf8')).toBe('not a store')
  })
})
