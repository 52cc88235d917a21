import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import initSqlJs from 'sql.js'
import { newestVersion } from '../../../src/core/store/schema.js'
import { sessionAt } from '../../core/store/example-session.js'
import { folder, history, named, open, savedStore, storeOf, tamper } from './raw.js'

const put = (bytes: string | Uint8Array): string => {
  const dir = folder()
  writeFileSync(storeOf(dir), bytes)
  return dir
}

describe('what a store says of itself when it is opened', () => {
  test('absent: there is no file, and only then a new history may start', async () => {
    const opened = await open(folder())
    expect(opened.state).toBe('absent')
  })

  test('open: what was saved, with every session verified', async () => {
    const { dir, ids } = await savedStore(3)
    const opened = await open(dir)
    expect(opened).toMatchObject({ state: 'open', notes: [] })
    expect((await history(dir)).sessions().map(({ id }) => id)).toEqual(ids)
  })

  test('empty: no bytes are no history', async () => {
    expect(await open(put(''))).toMatchObject({ state: 'empty', keptAs: null })
  })

  test('unreadable: text is not a database, and stays where it is for a reader', async () => {
    const dir = put('404: Not Found')
    expect(await open(dir)).toMatchObject({ state: 'unreadable', keptAs: null })
    expect(readFileSync(storeOf(dir), 'utf8')).toBe('404: Not Found')
  })

  test('unreadable: for a writer the bytes get another name and are never overwritten', async () => {
    const dir = put('404: Not Found')
    const opened = await open(dir, { write: true })
    const [kept = ''] = named(dir, 'store.db.unreadable-')
    expect(opened).toMatchObject({ state: 'unreadable', keptAs: join(dir, kept) })
    expect(readFileSync(join(dir, kept), 'utf8')).toBe('404: Not Found')
    expect(existsSync(storeOf(dir))).toBe(false)
    expect((await open(dir)).state).toBe('absent')
  })

  test("unreadable: another program's database is not ours", async () => {
    const SQL = await initSqlJs()
    const db = new SQL.Database()
    db.run('CREATE TABLE runs (id INTEGER PRIMARY KEY)')
    expect(await open(put(db.export()))).toMatchObject({
      state: 'unreadable',
      reason: expect.stringContaining('another program'),
    })
  })

  test('newer: a higher version is left alone, even by a writer', async () => {
    const { dir } = await savedStore(1)
    await tamper(dir, (db) => db.run(`PRAGMA user_version = ${newestVersion + 1}`))
    expect(await open(dir, { write: true })).toMatchObject({ state: 'newer', keptAs: null })
    expect(existsSync(storeOf(dir))).toBe(true)
  })

  test('corrupt: only the header is left', async () => {
    const { dir } = await savedStore(1)
    writeFileSync(storeOf(dir), readFileSync(storeOf(dir)).subarray(0, 60))
    expect(await open(dir)).toMatchObject({ state: 'corrupt' })
    writeFileSync(storeOf(dir), Uint8Array.from([...Buffer.from('SQLite format 3\0')]))
    expect((await open(dir)).state).toBe('corrupt')
  })

  test('corrupt: half of the pages are gone and no session is intact', async () => {
    const { dir } = await savedStore(2)
    const bytes = readFileSync(storeOf(dir))
    writeFileSync(storeOf(dir), bytes.subarray(0, 4096 * 3))
    const opened = await open(dir, { write: true })
    expect(opened.state).toBe('corrupt')
    expect(named(dir, 'store.db.corrupt-')).toHaveLength(1)
  })

  test('the bytes in the file do not change by being opened and added to', async () => {
    const { dir } = await savedStore(2)
    const before = readFileSync(storeOf(dir))
    const opened = await history(dir)
    opened.append(sessionAt(9))
    expect(readFileSync(storeOf(dir)).equals(before)).toBe(true)
  })
})

describe('a file that is not as this machine left it', () => {
  test('is verified in full even when nobody asks for it', async () => {
    const { dir } = await savedStore(2)
    const bytes = readFileSync(storeOf(dir))
    const place = bytes.indexOf('benchgate gate')
    bytes[place] = bytes[place]! ^ 1
    writeFileSync(storeOf(dir), bytes)
    const opened = await open(dir, { verify: false })
    expect(opened).toMatchObject({
      state: 'open',
      notes: [expect.stringContaining('1 left out'), expect.any(String)],
    })
  })

  test('an unchanged file is believed: its hash is the one that was written beside it', async () => {
    const { dir, ids } = await savedStore(2)
    expect(await open(dir, { verify: false })).toMatchObject({ state: 'open', notes: [] })
    expect((await history(dir, { verify: false })).heads()).toEqual(ids.slice(-1))
  })

  test('what was verified when the store was opened is not asked again until something is written', async () => {
    const { dir, ids } = await savedStore(2)
    const [verified, believed] = [await history(dir), await history(dir, { verify: false })]
    expect(verified.verify()).toEqual({ problems: [], good: ids, archived: [] })
    expect(verified.verify()).toEqual(believed.verify())
    const id = verified.append(sessionAt(9))
    expect(verified.verify().good).toEqual([...ids, id])
  })
})
