import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import initSqlJs from 'sql.js'
import type { History } from '../../../src/app/world.js'
import { historyText } from '../../../src/core/documents/history.js'
import { openSource } from '../../../src/edge/history/sources.js'
import { benchstoneSchema } from '../../support/benchstone-home.js'
import { folder, history, savedStore } from './raw.js'

const sha = (letter: string): string => letter.repeat(40)

/** Rows: commit, meta seed, repetition, status, metric. */
const rows: readonly (readonly [string, string, number, string, string])[] = [
  [sha('a'), 'NULL', 0, 'ok', '1.5'],
  [sha('a'), 'NULL', 1, 'ok', '2.5'],
  [sha('b'), '9223372036854775807', 0, 'ok', '1.25'],
  [sha('b'), '9223372036854775807', 1, 'error', 'NULL'],
]

async function benchstone(some: typeof rows, change = ''): Promise<string> {
  const SQL = await initSqlJs()
  const db = new SQL.Database()
  db.exec(benchstoneSchema)
  for (const [index, [commit, metaSeed, repetition, status, metric]] of some.entries()) {
    const metadata = status === 'ok' ? `'{"impl": "bash"}'` : `'{"exit_code": 3}'`
    const components = status === 'ok' ? `'{"parse": 0.5}'` : 'NULL'
    db.exec(
      `INSERT INTO runs VALUES (NULL, 'Tree', 'grow', '${commit}', 0, NULL, '2026-01-02T03:04:0${index}Z', '0.2.0', 'lab', ${repetition + 7}, ${metaSeed}, ${repetition}, '${status}', ${metric}, ${components}, 0.${repetition + 1}, ${metadata}, NULL, NULL, NULL)`,
    )
  }
  db.exec(
    `INSERT INTO baselines VALUES ('Tree', 'grow', '${sha('a')}', '2026-01-03T00:00:00Z', 'first', NULL)`,
  )
  db.exec(change)
  const file = join(folder(), 'store.db')
  writeFileSync(file, db.export())
  db.close()
  return file
}

async function imported(file: string, into: History) {
  const source = await openSource(file)
  if (source.kind !== 'benchstone') throw new Error(source.kind)
  return into.merge(source.sessionsFor(into))
}

describe("benchstone's store", () => {
  test('comes with every repetition, seed, failure and baseline', async () => {
    const made = await history(folder())
    expect((await imported(await benchstone(rows), made)).added).toHaveLength(2)
    expect(made.info()).toMatchObject({ sessions: 2, runs: 4, reports: 2 })
    const [first, , , failed] = made.runs({ benchmark: 'grow' })
    expect(first).toMatchObject({
      project: 'Tree',
      gitSha: sha('a'),
      metaSeed: null,
      seed: 7,
      wall: 0.1,
      pair: 1,
    })
    expect(first!.measurements).toEqual([
      { metric: 'metric', status: 'ok', value: 1.5, unit: '', metadata: { impl: 'bash' } },
      { metric: 'parse', status: 'ok', value: 0.5, unit: '' },
    ])
    expect(failed).toMatchObject({ status: 'error', exitCode: 3, message: 'it ended with exit code 3' })
    expect(failed!.metaSeed).toBe(2n ** 63n - 1n)
    const pointer = made.pointer('pinned', 'grow', 'self')
    expect(pointer).toMatchObject({ gitSha: sha('a'), reason: 'first', actor: 'benchstone' })
    const pinned = made.reports({}).find(({ uid }) => uid === pointer?.report)
    expect(pinned?.metrics[0]).toMatchObject({ name: 'metric', value: 2, n: 2, sd: Math.SQRT1_2 })
    expect(made.verify().problems).toEqual([])
  })

  test.each([
    ['a wall time that is text', "UPDATE runs SET wall_clock_seconds = 'abc'", 0],
    ['no wall time', 'UPDATE runs SET wall_clock_seconds = NULL', 0],
    [
      'the columns of its first version',
      'ALTER TABLE runs DROP COLUMN artifact_hash; ALTER TABLE runs DROP COLUMN artifact_path; ALTER TABLE baselines DROP COLUMN meta_seed',
      0.1,
    ],
  ])('comes with %s too, and its history can be read', async (_, change, wall) => {
    const made = await history(folder())
    await imported(await benchstone(rows, change), made)
    const [first, ...others] = made.runs({ benchmark: 'grow' })
    expect([first, others.length]).toMatchObject([{ wall, artifactHash: null, status: 'ok' }, 3])
    expect(made.pointer('pinned', 'grow', 'self')).toMatchObject({ gitSha: sha('a') })
    const shown = { benchmark: 'grow', anchor: undefined, baseline: first!.session, findings: [] }
    expect(historyText({ ...shown, runs: [first!, ...others] })).toMatch(/^\* {2}2026-01-02.* metric 1\.5/)
  })

  test('may be imported again when it has grown, and on two machines, without a row counting twice', async () => {
    const [one, two] = [await history(folder()), await history(folder())]
    await imported(await benchstone(rows.slice(0, 3)), one)
    await imported(await benchstone(rows), one)
    expect(one.info().runs).toBe(4)
    expect((await imported(await benchstone(rows), one)).added).toEqual([])
    await imported(await benchstone(rows.slice(0, 3)), two)
    expect(one.merge(two).added).toEqual([])
  })
})

describe('what can be imported', () => {
  test('is a store by its folder or its file, and a list of reports by its text', async () => {
    const { dir, ids } = await savedStore(2)
    for (const path of [dir, join(dir, 'store.db')]) {
      const source = await openSource(path)
      expect(source.kind === 'store' && source.history.ids()).toEqual(ids)
    }
    expect(await openSource(join(dir, 'benchmarks.json'))).toMatchObject({ kind: 'benchmarks.json' })
  })

  test.each([
    ['text', 'hello', /not an SQLite database/],
    ['nothing', '', /no bytes/],
  ])('is not %s, and that is said', async (_, text, words) => {
    const file = join(folder(), 'file')
    writeFileSync(file, text)
    await expect(openSource(file)).rejects.toThrow(words)
    await expect(openSource(`${file}.absent`)).rejects.toThrow(/there is no such file/)
  })
})
