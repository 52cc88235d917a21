import { expect, test } from '@jest/globals'
import { toContent } from '../../../src/core/store/content.js'
import { connectionPragmas } from '../../../src/core/store/schema.js'
import { tables } from '../../../src/core/store/tables/index.js'
import { addContent } from '../../../src/edge/history/append.js'
import { createEngine, type Engine } from '../../../src/edge/history/engine.js'
import { fullSession, sha256, start } from '../../core/store/example-session.js'
import { folder, history, savedStore, tamper } from './raw.js'

const move = {
  pointer: 'pinned' as const,
  benchmark: 'parse',
  subject: 'self',
  report: 0,
  gitSha: 'a',
  reason: 'r',
  actor: 'ada',
  at: start,
  supersedes: null,
}

async function filled(): Promise<Engine> {
  const engine = await createEngine()
  addContent(engine, toContent({ ...fullSession, pointerMoves: [move] }, sha256))
  return engine
}

const refusal = /the history is append-only/

test.each(tables.map(({ name }) => name))(
  'no row of %s can be changed, removed or replaced',
  async (table) => {
    const engine = await filled()
    const before = engine.rows(`SELECT * FROM ${table}`)
    expect(before.length).toBeGreaterThan(0)
    const column = Object.keys(tables.find(({ name }) => name === table)?.columns ?? {})[0]
    expect(() => engine.rows(`UPDATE ${table} SET ${column} = ${column}`)).toThrow(refusal)
    expect(() => engine.rows(`DELETE FROM ${table}`)).toThrow(refusal)
    expect(() => engine.rows(`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`)).toThrow(refusal)
    expect(engine.rows(`SELECT * FROM ${table}`)).toEqual(before)
  },
)

test('the guards hold after the store was exported, when the engine has a new connection', async () => {
  const engine = await filled()
  engine.bytes()
  expect(() => engine.rows('INSERT OR REPLACE INTO runs SELECT * FROM runs')).toThrow(refusal)
  expect(engine.rows('PRAGMA recursive_triggers')).toEqual([[1n]])
  expect(engine.rows('PRAGMA trusted_schema')).toEqual([[0n]])
  expect(connectionPragmas).toContain('PRAGMA recursive_triggers = ON')
})

test('a failed append leaves nothing behind', async () => {
  const made = await history(folder())
  const bad = { ...fullSession, pointerMoves: [{ ...move, report: 7 }] }
  expect(() => made.append(bad)).toThrow(RangeError)
  expect(made.info()).toMatchObject({ sessions: 0, runs: 0, reports: 0 })
})

test('every field comes back from the file, 63-bit seeds and minus zero as zero', async () => {
  const dir = folder()
  const made = await history(dir)
  const id = made.append({ ...fullSession, pointerMoves: [move] })
  await made.save()
  const again = await history(dir)
  const pointed = { ...move, report: again.reports({})[0]?.uid }
  expect(again.session(id)).toEqual({ ...fullSession, pointerMoves: [pointed] })
  expect(again.latestRunSet('parse', 'self', 'aaaa')?.metaSeed).toBe(2n ** 63n - 1n)
  expect(again.pointer('pinned', 'parse', 'self')).toMatchObject({ ...pointed, uid: expect.any(String) })
  expect(again.reference('parse', 'self')?.bytes).toEqual(Uint8Array.of(0, 1, 255))
  expect(again.acceptances()).toHaveLength(1)
})

test('any SQLite program sees the runs under the names that benchstone gave them', async () => {
  const { dir } = await savedStore(1)
  await tamper(dir, (db) => {
    const [found] = db.exec('SELECT * FROM runs_001 ORDER BY id')
    expect(found?.columns).toEqual([
      'id',
      'project',
      'benchmark',
      'git_sha',
      'git_dirty',
      'dirty_diff_path',
      'timestamp',
      'harness_version',
      'host',
      'seed',
      'meta_seed',
      'repetition_index',
      'status',
      'metric',
      'metric_components_json',
      'wall_clock_seconds',
      'project_metadata_json',
      'stderr_log_path',
      'artifact_hash',
      'artifact_path',
    ])
    expect(found?.values[0]?.slice(6, 16)).toEqual([
      '2025-01-02T04:04:05.000000+00:00',
      '0.1.0',
      'bench-1',
      2147483647,
      null,
      0,
      'ok',
      0.125,
      '{"wall":0.125}',
      0.125,
    ])
  })
})
