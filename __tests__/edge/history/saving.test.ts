import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { openStoreFile } from '../../../src/edge/history/histories.js'
import { withLock } from '../../../src/edge/lock.js'
import { header, session, sessionAt, start } from '../../core/store/example-session.js'
import { folder, history, named, open, savedStore, storeOf, tamper } from './raw.js'

const run = promisify(execFile)

/** A process that lived a moment ago. */
async function deadPid(): Promise<number> {
  const { stdout } = await run(process.execPath, ['-e', 'console.log(process.pid)'])
  return Number(stdout)
}

test('a store is guarded by one lock, whether its folder or its file is named', async () => {
  const { dir } = await savedStore(1)
  const [byFolder, byFile] = [await history(dir), await openStoreFile(join(dir, 'store.db'), false)]
  if (!('history' in byFile)) throw new Error(byFile.state)
  byFolder.append(sessionAt(2))
  byFile.history.append(sessionAt(3))
  await Promise.all([byFolder.save(), byFile.history.save()])
  expect((await history(dir)).ids()).toHaveLength(3)
  expect((await open(dir, { verify: false })).state).toBe('open')
  expect(named(dir, 'store.db.lock')).toEqual([])
})

describe('saving a history', () => {
  test('the same session appended twice is one session, even with others in between', async () => {
    const made = await history(folder())
    const first = made.append(sessionAt(1))
    const second = made.append(sessionAt(2))
    expect(made.append(sessionAt(1))).toBe(first)
    expect(made.sessions()).toHaveLength(2)
    expect(made.heads()).toEqual([second])
    expect(made.session(second)?.header.parents).toEqual([first])
  })

  test('two that opened the same store both keep what they measured', async () => {
    const { dir, ids } = await savedStore(1)
    const [one, two] = [await history(dir), await history(dir)]
    const added = [one.append(sessionAt(2)), two.append(sessionAt(3))]
    await one.save()
    await two.save()
    const merged = await history(dir)
    expect(new Set(merged.sessions().map(({ id }) => id))).toEqual(new Set([...ids, ...added]))
    expect(merged.heads()).toEqual([...added].sort())
    expect(two.sessions()).toHaveLength(3)
    expect(JSON.parse(readFileSync(join(dir, 'benchmarks.json'), 'utf8'))).toHaveLength(3)
  })

  test('two that both start a history lose nothing', async () => {
    const dir = folder()
    const [one, two] = [await history(dir), await history(dir)]
    one.append(sessionAt(1))
    two.append(sessionAt(2))
    await Promise.all([one.save(), two.save()])
    expect((await history(dir)).sessions()).toHaveLength(2)
    expect(named(dir, 'lock')).toEqual([])
    expect(named(dir, 'store.db.').sort()).toEqual(['store.db.sha256'])
  })

  test('uniting is the same in any order and however often', async () => {
    const [a, b] = [await history(folder()), await history(folder())]
    for (const n of [1, 2]) a.append(sessionAt(n))
    for (const n of [2, 3]) b.append(sessionAt(n))
    const [ab, ba] = [await history(folder()), await history(folder())]
    for (const other of [a, b, a]) ab.merge(other)
    for (const other of [b, a, b]) ba.merge(other)
    expect(ab.sessions()).toEqual(ba.sessions())
    expect(ab.heads()).toEqual(ba.heads())
    expect(ab.reports({})).toEqual(ba.reports({}))
  })

  test('nothing is written when nothing was added', async () => {
    const dir = folder()
    await (await history(dir)).save()
    expect(existsSync(storeOf(dir))).toBe(false)
  })

  test('a store that became unreadable meanwhile is not overwritten', async () => {
    const { dir } = await savedStore(1)
    const opened = await history(dir)
    opened.append(sessionAt(2))
    writeFileSync(storeOf(dir), 'not a store')
    await expect(opened.save()).rejects.toThrow(/became unreadable/)
    expect(readFileSync(storeOf(dir), 'utf8')).toBe('not a store')
    expect(existsSync(join(dir, 'lock'))).toBe(false)
  })

  test('an older store put in place takes in what only benchmarks.json still holds', async () => {
    const { dir } = await savedStore(1)
    const older = readFileSync(storeOf(dir))
    const opened = await history(dir)
    opened.append(sessionAt(2))
    await opened.save()
    writeFileSync(storeOf(dir), older)
    const again = await history(dir, { project: 'arborist' })
    expect(again.sessions().map(({ kind }) => kind)).toEqual(['gate', 'import'])
  })

  test('entries that were left out of the store are still taken in by whoever wants them', async () => {
    const { dir } = await savedStore(1)
    const file = join(dir, 'benchmarks.json')
    const entry = {
      benchmark: 'old',
      metrics: [{ name: 'score', achieved: 1, target: 1, unit: 'score', metadata: {} }],
      ...{ notes: '', run_id: 'r', timestamp: '2024-01-01T00:00:00+00:00' },
    }
    writeFileSync(file, JSON.stringify([...JSON.parse(readFileSync(file, 'utf8')), entry]))
    const unasked = await history(dir)
    unasked.append(sessionAt(2))
    await unasked.save()
    expect((await history(dir)).reports({ benchmark: 'old' })).toHaveLength(0)
    expect((await history(dir, { project: 'arborist' })).reports({ benchmark: 'old' })).toHaveLength(1)
  })

  test('a broken benchmarks.json stops the save before anything is written', async () => {
    const { dir } = await savedStore(1)
    const opened = await history(dir)
    opened.append(sessionAt(2))
    const before = readFileSync(storeOf(dir))
    writeFileSync(join(dir, 'benchmarks.json'), '{"reports": []}')
    await expect(opened.save()).rejects.toThrow(/top level is not a list/)
    await expect(history(dir)).rejects.toThrow(/top level is not a list/)
    expect(readFileSync(storeOf(dir)).equals(before)).toBe(true)
  })

  test('an interrupted session yields to the finished one of the same invocation', async () => {
    const made = await history(folder())
    const partial = {
      ...sessionAt(1),
      header: { ...sessionAt(1).header, kind: 'recovered' as const, complete: false },
    }
    made.append({ ...partial, reports: [] })
    expect(made.runs({ benchmark: 'parse' })).toHaveLength(2)
    const whole = made.append(sessionAt(1))
    expect(made.runs({ benchmark: 'parse' }).map(({ session: id }) => id)).toEqual([whole, whole])
    expect(made.sessions()).toHaveLength(2)
    expect(made.verify().problems).toEqual([])
  })
})

describe('the lock', () => {
  const lockOf = (dir: string, pid: number, host: string): string => {
    const file = join(dir, 'lock')
    writeFileSync(file, JSON.stringify({ pid, host }))
    return file
  }

  test('of a process that is gone is taken over', async () => {
    const file = lockOf(folder(), await deadPid(), hostname())
    expect(await withLock(file, 5000, async () => 'done')).toBe('done')
    expect(existsSync(file)).toBe(false)
  })

  test('of a living process is respected, and its holder is named', async () => {
    const file = lockOf(folder(), process.pid, hostname())
    await expect(withLock(file, 30, async () => 'done')).rejects.toThrow(
      `process ${process.pid} on ${hostname()}`,
    )
    expect(existsSync(file)).toBe(true)
  })

  test('of another machine is never taken for stale', async () => {
    const file = lockOf(folder(), await deadPid(), 'another-machine')
    await expect(withLock(file, 30, async () => 'done')).rejects.toThrow('another-machine')
  })

  test('lets one in at a time and is released by a failure', async () => {
    const file = join(folder(), 'lock')
    let inside = 0
    let most = 0
    const work = async (): Promise<void> => {
      inside += 1
      most = Math.max(most, inside)
      await new Promise((done) => setImmediate(done))
      inside -= 1
    }
    await Promise.all([1, 2, 3].map(() => withLock(file, 5000, work)))
    expect(most).toBe(1)
    await expect(withLock(file, 5000, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(existsSync(file)).toBe(false)
  })

  test('processes that save at once lose no session', async () => {
    const dir = folder()
    const build = join(process.cwd(), 'build')
    const script = `
      const { fileHistories } = await import(${JSON.stringify(`file://${build}/src/edge/history/histories.js`)})
      const { sessionAt } = await import(${JSON.stringify(`file://${build}/__tests__/core/store/example-session.js`)})
      for (const n of [1, 2]) {
        const { history } = await fileHistories.open(${JSON.stringify(dir)}, { verify: false })
        history.append(sessionAt(Number(process.argv[1]) * 10 + n))
        await history.save()
        history.close()
      }`
    await Promise.all(
      [1, 2, 3].map((n) => run(process.execPath, ['--input-type=module', '-e', script, String(n)])),
    )
    const merged = await history(dir)
    expect(merged.sessions()).toHaveLength(6)
    expect(merged.verify().problems).toEqual([])
  })
})

describe('pointers', () => {
  const move = (report: string, at: number, supersedes: string | null) =>
    session({
      header: header({ kind: 'promote', startedAt: at, endedAt: at }),
      runSets: [],
      reports: [],
      pointerMoves: [
        {
          pointer: 'best',
          benchmark: 'parse',
          subject: 'self',
          report,
          gitSha: 'a',
          reason: 'better',
          actor: 'ada',
          at,
          supersedes,
        },
      ],
    })

  test('the move that no other supersedes holds, even with an earlier clock', async () => {
    const made = await history(folder())
    made.append(move('first', start + 1000, null))
    const first = made.pointer('best', 'parse', 'self')
    made.append(move('second', start, first?.uid ?? null))
    expect(made.pointer('best', 'parse', 'self')?.report).toBe('second')
  })

  test('of two moves made apart, the newer one holds in every order of merging', async () => {
    const [a, b] = [await history(folder()), await history(folder())]
    a.append(move('early', start, null))
    b.append(move('late', start + 1, null))
    a.merge(b)
    expect(a.pointer('best', 'parse', 'self')?.report).toBe('late')
    expect(a.pointer('best', 'lex', 'self')).toBeUndefined()
    expect(a.pointer('pinned', 'parse', 'self')).toBeUndefined()
  })
})

test('a store saved by this program is one that any SQLite finds whole', async () => {
  const { dir } = await savedStore(2)
  await tamper(dir, (db) => expect(db.exec('PRAGMA integrity_check')[0]?.values).toEqual([['ok']]))
})
