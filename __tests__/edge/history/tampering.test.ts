import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { openBytes } from '../../../src/edge/history/open-bytes.js'
import { sessionAt } from '../../core/store/example-session.js'
import { behindTheGuards, folder, history, named, open, savedStore, storeOf, tamper } from './raw.js'

const noteOf = async (dir: string): Promise<string> => {
  const opened = await open(dir)
  if (opened.state !== 'open') throw new Error(opened.state)
  return opened.notes.join('\n')
}

describe('a store that somebody worked on', () => {
  test.each([
    ['a changed value', 'measurements', 'UPDATE measurements SET value = 0.1 WHERE run = 1'],
    [
      'a value changed by one bit',
      'measurements',
      'UPDATE measurements SET value = value + 2.8e-17 WHERE run = 1',
    ],
    ['a removed run', 'runs', 'DELETE FROM runs WHERE id = 2'],
    ['a removed measurement', 'measurements', 'DELETE FROM measurements WHERE run = 2'],
    [
      'two runs in another order',
      'runs',
      'UPDATE runs SET id = CASE id WHEN 1 THEN 99 ELSE 1 END WHERE id IN (1, 2)',
    ],
    [
      'an added run',
      'runs',
      'INSERT INTO runs SELECT 99, run_set, case_id, 3, slot, seed, repetition, started_at, wall, exit_code, status, message, artifact_hash FROM runs WHERE id = 1',
    ],
    ['a forged report', 'reports', 'UPDATE reports SET success_rate = 0.5 WHERE id = 1'],
    ['a run set moved to another session', 'run_sets', 'UPDATE run_sets SET session = 2 WHERE id = 1'],
    ['a rewritten header', 'sessions', "UPDATE sessions SET branch = 'release' WHERE id = 1"],
    ['other parents', 'sessions', "UPDATE sessions SET parents = '[]' WHERE id = 3"],
    ['a forged id', 'sessions', "UPDATE sessions SET hash = 'f00' WHERE id = 1"],
  ])('%s is found, and the untouched sessions are kept', async (_, table, sql) => {
    const { dir, ids } = await savedStore(3)
    await tamper(dir, (db) => behindTheGuards(db, table, sql))
    expect(await noteOf(dir)).toMatch(/content is not what its id says|uid in reports/)
    const kept = (await history(dir)).sessions().map(({ id }) => id)
    expect(kept.length).toBeLessThan(3)
    expect(ids).toEqual(expect.arrayContaining(kept))
  })

  test('a forged uid is found, and set right: what the session holds is proven by its id', async () => {
    const { dir, ids } = await savedStore(3)
    await tamper(dir, (db) => behindTheGuards(db, 'reports', "UPDATE reports SET uid = 'f00' WHERE id = 1"))
    expect(await noteOf(dir)).toContain('a uid in reports does not fit its row')
    const kept = await history(dir)
    expect(kept.sessions().map(({ id }) => id)).toEqual(ids)
    expect(kept.reports({}).filter(({ uid }) => uid === 'f00')).toEqual([])
  })

  test('a removed session is missed by the one that was built on it', async () => {
    const { dir, ids } = await savedStore(3)
    await tamper(dir, (db) => {
      for (const table of ['measurements', 'runs', 'run_sets', 'reports', 'sessions'])
        behindTheGuards(
          db,
          table,
          `DELETE FROM ${table} WHERE ${table === 'measurements' ? 'run IN (3, 4)' : table === 'runs' ? 'run_set = 2' : table === 'sessions' ? 'id = 2' : 'session = 2'}`,
        )
    })
    expect(await noteOf(dir)).toContain(`its parent ${ids[1]} is missing`)
    expect((await history(dir)).verify().problems).toHaveLength(1)
  })

  test.each([
    ['sessions', 'UPDATE sessions SET id = 4611686018427387904 WHERE id = 3'],
    ['sessions', 'UPDATE sessions SET id = 9007199254740991 WHERE id = 3'],
    ['measurements', 'UPDATE measurements SET run = 9223372036854775807 WHERE run = 1'],
  ])(
    'a key of %s that is far from all others is no reason to look at each number between',
    async (table, sql) => {
      const { dir, ids } = await savedStore(3)
      await tamper(dir, (db) => behindTheGuards(db, table, sql))
      expect(await noteOf(dir)).toMatch(/good sessions? (was|were) kept/)
      const kept = (await history(dir)).sessions().map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining(kept))
      expect(kept.length).toBe(2)
    },
  )

  test('rows that belong to no session are found', async () => {
    const { dir } = await savedStore(1)
    await tamper(dir, (db) =>
      db.run("INSERT INTO findings VALUES (1, 77, 'r', 'error', 'm', 'f', 1, NULL, NULL, NULL, NULL)"),
    )
    expect(await noteOf(dir)).toContain('findings: 1 rows belong to no session')
  })

  test.each([
    ['a planted view', 'CREATE VIEW extra AS SELECT 1', 'extra'],
    ['a planted trigger', 'CREATE TRIGGER t AFTER INSERT ON runs BEGIN SELECT 1; END', 't is not as'],
    ['a dropped guard', 'DROP TRIGGER runs_no_delete', 'missing: CREATE TRIGGER runs_no_delete'],
    [
      'a replaced guard',
      'DROP TRIGGER runs_no_delete; CREATE TRIGGER runs_no_delete BEFORE DELETE ON runs BEGIN SELECT 1; END',
      'runs_no_delete',
    ],
    ['an added column', 'ALTER TABLE runs ADD COLUMN x TEXT', 'runs is not as'],
  ])('%s is found without reading a row, and the sessions move to a fresh store', async (_, sql, note) => {
    const { dir, ids } = await savedStore(2)
    await tamper(dir, (db) => db.exec(sql))
    const opened = await openBytes(readFileSync(storeOf(dir)), false)
    expect(opened).toMatchObject({ state: 'rescued', notes: [expect.stringContaining(note)] })
    const found = await history(dir)
    expect(found.sessions().map(({ id }) => id)).toEqual(ids)
    expect(found.verify().problems).toEqual([])
  })

  test('a flipped bit that SQLite itself does not notice is found', async () => {
    const { dir } = await savedStore(3)
    const bytes = readFileSync(storeOf(dir))
    const place = bytes.indexOf('benchgate gate')
    bytes[place] = bytes[place]! ^ 1
    writeFileSync(storeOf(dir), bytes)
    await tamper(dir, (db) => expect(db.exec('PRAGMA integrity_check')[0]?.values).toEqual([['ok']]))
    expect(await noteOf(dir)).toContain('2 good sessions were kept, 1 left out')
  })

  test('a cut tail is found by the length that the header promises', async () => {
    const { dir } = await savedStore(3)
    const bytes = readFileSync(storeOf(dir))
    writeFileSync(storeOf(dir), bytes.subarray(0, -100))
    const opened = await open(dir)
    const said = opened.state === 'open' ? opened.notes.join() : 'reason' in opened ? opened.reason : ''
    expect(said).toContain(`${bytes.length - 100} bytes`)
  })

  test('an index that lies about its table is found and made anew', async () => {
    const { dir, ids } = await savedStore(2)
    await tamper(dir, (db) => {
      db.run('PRAGMA writable_schema = ON')
      const sql = db.exec("SELECT sql FROM sqlite_schema WHERE name = 'runs_by_set'")[0]?.values[0]?.[0]
      db.run(
        "UPDATE sqlite_schema SET sql = 'CREATE INDEX runs_by_set ON runs (pair)' WHERE name = 'runs_by_set'",
      )
      db.run('PRAGMA writable_schema = RESET')
      db.run('REINDEX runs_by_set')
      db.run('PRAGMA writable_schema = ON')
      db.run("UPDATE sqlite_schema SET sql = ? WHERE name = 'runs_by_set'", [sql ?? null])
    })
    expect(await noteOf(dir)).toMatch(/structure: .*runs_by_set/)
    expect((await history(dir)).sessions().map(({ id }) => id)).toEqual(ids)
  })

  test('what was rescued can be saved, and the damaged bytes are kept', async () => {
    const { dir, ids } = await savedStore(3)
    await tamper(dir, (db) => behindTheGuards(db, 'runs', 'UPDATE runs SET wall = 9 WHERE run_set = 3'))
    const damaged = readFileSync(storeOf(dir))
    const rescued = await history(dir)
    rescued.append(sessionAt(9))
    await rescued.save()
    const [kept = ''] = named(dir, 'store.db.corrupt-')
    expect(readFileSync(join(dir, kept)).equals(damaged)).toBe(true)
    const again = await history(dir)
    expect(again.verify().problems).toEqual([])
    expect(again.sessions()).toHaveLength(3)
    expect(again.session(ids[2] ?? '')).toBeUndefined()
  })

  test('a history refuses sessions of another whose ids do not fit', async () => {
    const { dir } = await savedStore(2)
    const [source, target] = [await history(dir), await history(folder())]
    const forged = {
      ...source,
      content: (id: string) => ({ ...source.content(id)!, findings: [], reports: [] }),
    }
    expect(target.merge(forged)).toMatchObject({
      added: [],
      refused: [expect.any(String), expect.any(String)],
    })
    expect(target.merge(source).added).toHaveLength(2)
  })
})
