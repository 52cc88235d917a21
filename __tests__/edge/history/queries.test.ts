import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { toContent } from '../../../src/core/store/content.js'
import { addContent } from '../../../src/edge/history/append.js'
import { createEngine } from '../../../src/edge/history/engine.js'
import { explainRuns } from '../../../src/edge/history/run-queries.js'
import {
  fullSession,
  report,
  runSet,
  session,
  sessionAt,
  sha256,
  start,
} from '../../core/store/example-session.js'
import { folder, history, open, savedStore } from './raw.js'

const hour = 3_600_000

describe('asking for runs', () => {
  test('the newest come last and a limit keeps the newest', async () => {
    const { dir } = await savedStore(4)
    const stored = await history(dir)
    const times = stored.runs({ benchmark: 'parse' }).map(({ startedAt }) => startedAt)
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(times).toHaveLength(8)
    const last = stored.runs({ benchmark: 'parse', limit: 3 })
    expect(last.map(({ startedAt }) => startedAt)).toEqual(times.slice(-3))
    expect(last[0]?.measurements).toEqual([{ metric: 'wall', status: 'ok', value: 0.125, unit: 's' }])
    expect(stored.runs({ benchmark: 'parse', limit: 0 })).toEqual([])
  })

  test('commit prefix, time, subject and side narrow them down', async () => {
    const { dir } = await savedStore(3)
    const stored = await history(dir)
    const count = (query: object) => stored.runs({ benchmark: 'parse', ...query }).length
    expect(count({ gitSha: '2'.padStart(40, '0') })).toBe(2)
    expect(count({ gitSha: '00' })).toBe(6)
    expect(count({ gitSha: '%' })).toBe(0)
    expect(count({ since: start + 2 * hour })).toBe(4)
    expect(count({ subject: 'self', side: 'head', project: 'arborist' })).toBe(6)
    expect(count({ side: 'base' })).toBe(0)
    expect(count({ subject: 'other' })).toBe(0)
  })

  test('no question about one benchmark scans a whole table', async () => {
    const engine = await createEngine()
    addContent(engine, toContent(fullSession, sha256))
    for (const query of [{}, { limit: 5 }, { gitSha: 'ab' }, { since: 5, subject: 'self' }]) {
      const plan = explainRuns(engine, { benchmark: 'parse', ...query })
      expect(plan.filter((step) => /\bSCAN (run_sets|runs|measurements)\b/.test(step))).toEqual([])
      expect(plan.join()).toMatch(/SEARCH run_sets USING (COVERING )?INDEX/)
    }
  })

  test('the latest run set of a commit is whole, or undefined', async () => {
    const { dir } = await savedStore(2)
    const stored = await history(dir)
    const set = stored.latestRunSet('parse', 'self', '2'.padStart(40, '0'))
    expect(set?.runs.map(({ pair }) => pair)).toEqual([1, 2])
    expect(set?.session).toBe(stored.heads()[0])
    expect(stored.latestRunSet('parse', 'self', 'f')).toBeUndefined()
  })

  test('info counts what is there', async () => {
    const { dir, ids } = await savedStore(3)
    const stored = await history(dir)
    const size = readFileSync(join(dir, 'store.db')).length
    expect(stored.info()).toEqual({
      sessions: 3,
      runs: 6,
      reports: 3,
      bytes: size,
      bytesPerRun: size / 6,
      archived: 0,
      growthPerMonth: null,
      heads: ids.slice(-1),
      oldest: start + hour,
      newest: start + 3 * hour,
    })
  })

  test.each([
    ['the last month', [0, 10, 40], 2],
    ['the whole history where it is shorter', [0, 15], 2 * 2],
    ['nothing yet within a day', [0, 0.9], null],
  ])('the growth of a month is at the rate of %s', async (_, days, runs) => {
    const made = await history(folder())
    for (const [n, day] of days.entries()) {
      const one = sessionAt(n + 1)
      made.append({ ...one, header: { ...one.header, startedAt: start + day * 24 * hour } })
    }
    const { growthPerMonth, bytesPerRun } = made.info()
    expect(growthPerMonth).toBe(runs === null ? null : Math.round(runs * bytesPerRun!))
  })
})

describe('asking for reports', () => {
  test('numbers are ranks by time, whatever the order of arrival', async () => {
    const made = await history(folder())
    for (const n of [3, 1, 2]) made.append(sessionAt(n, n))
    const found = made.reports({ benchmark: 'parse' })
    expect(found.map(({ number, metrics }) => [number, metrics[0]?.value])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ])
    expect(found[0]).toMatchObject({ gitSha: '1'.padStart(40, '0'), branch: 'main', verdict: null })
    expect(made.reports({ benchmark: 'lex' })).toEqual([])
  })

  test('a report carries the worst verdict of its benchmark in its session', async () => {
    const made = await history(folder())
    made.append(fullSession)
    expect(made.reports({})[0]?.verdict).toBe('ERROR')
  })

  test('subjects are series of their own', async () => {
    const made = await history(folder())
    const other = report({ subject: 'model-a', capturedAt: start })
    made.append(session({ reports: [report(), other], runSets: [runSet()] }))
    expect(made.reports({}).map(({ subject, number }) => [subject, number])).toEqual([
      ['model-a', 1],
      ['self', 1],
    ])
  })
})

describe('a benchmarks.json that holds more than the store', () => {
  const entry = {
    benchmark: 'capability',
    metrics: [{ name: 'HumanEval', achieved: 0.62, target: 0.6, unit: 'score', metadata: {} }],
    notes: 'by hand',
    run_id: null,
    timestamp: '2024-05-06T07:08:09+00:00',
  }
  const withEntry = async (count: number): Promise<string> => {
    const { dir } = await savedStore(count)
    const file = join(dir, 'benchmarks.json')
    writeFileSync(file, JSON.stringify([...JSON.parse(readFileSync(file, 'utf8')), entry]))
    return dir
  }

  test('its reports are imported once and written back unchanged', async () => {
    const dir = await withEntry(1)
    for (const round of [1, 2]) {
      const made = await history(dir, { project: 'arborist' })
      made.append(sessionAt(round + 5))
      await made.save()
    }
    const again = await history(dir)
    expect(again.reports({ benchmark: 'capability' })).toMatchObject([
      { number: 1, project: 'arborist', event: 'import', notes: 'by hand', gitSha: '' },
    ])
    expect(again.sessions().filter(({ kind }) => kind === 'import')).toHaveLength(1)
    expect(JSON.parse(readFileSync(join(dir, 'benchmarks.json'), 'utf8'))).toContainEqual(entry)
  })

  test('without a project they are left alone, in the store and in the file', async () => {
    const dir = await withEntry(1)
    const opened = await open(dir)
    expect(opened).toMatchObject({
      notes: [expect.stringContaining('1 report that the store does not have')],
    })
    const made = await history(dir)
    made.append(sessionAt(5))
    await made.save()
    expect((await history(dir)).reports({ benchmark: 'capability' })).toEqual([])
    expect(JSON.parse(readFileSync(join(dir, 'benchmarks.json'), 'utf8'))).toContainEqual(entry)
  })

  test('a lost store comes back as reports, and as itself when it is found again', async () => {
    const { dir } = await savedStore(2)
    const elsewhere = folder()
    writeFileSync(join(elsewhere, 'benchmarks.json'), readFileSync(join(dir, 'benchmarks.json')))
    const rebuilt = await history(elsewhere, { project: 'arborist' })
    expect(rebuilt.reports({}).map(({ number, gitSha, event }) => [number, gitSha.at(-1), event])).toEqual([
      [1, '1', 'push'],
      [2, '2', 'push'],
    ])
    rebuilt.merge(await history(dir))
    expect(rebuilt.reports({}).map(({ origin, number }) => [origin, number])).toEqual([
      [undefined, 1],
      [undefined, 2],
    ])
  })
})

describe('asking for verdicts', () => {
  test('they come with their session, once each, and only those of the benchmark asked for', async () => {
    const made = await history(folder())
    const id = made.append(fullSession)
    made.append(sessionAt(1))
    const found = made.verdicts({ benchmark: 'parse' })
    expect(found).toEqual(fullSession.verdicts.map((verdict) => ({ ...verdict, session: id })))
    expect(made.verdicts({})).toEqual(found)
    expect(made.verdicts({ benchmark: 'lex' })).toEqual([])
    expect(made.verdicts({ benchmark: 'parse', project: 'other' })).toEqual([])
  })
})
