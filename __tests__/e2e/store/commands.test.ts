import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { behindTheGuards, folder, history, savedStore, storeOf, tamper } from '../../edge/history/raw.js'
import { benchgate } from '../../support/benchgate.js'

const run = (...args: readonly string[]) => benchgate(args, { cwd: folder(), env: process.env })

async function json<T>(...args: readonly string[]): Promise<T> {
  const { stdout, stderr } = await run(...args, '--json')
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as T
}

interface Counts {
  readonly sessions: number
  readonly runs: number
  readonly reports: number
  readonly archived: number
}

const counts = async (store: string): Promise<Counts> => {
  const { sessions, runs, reports, archived } = await json<Counts>('store', 'info', store)
  return { sessions, runs, reports, archived }
}

describe('store import', () => {
  test('does what its dry run said, once', async () => {
    const [{ dir: source }, target] = [await savedStore(3), folder()]
    const importing = ['store', 'import', source, '--store', target] as const
    const said = await json<Counts>(...importing, '--dry-run')
    expect(readdirSync(target)).toEqual([])
    const { dryRun: _, ...done } = await json<Counts & { dryRun: boolean }>(...importing)
    expect({ ...done, dryRun: true }).toEqual(said)
    expect(await counts(target)).toEqual({ sessions: 3, runs: 6, reports: 3, archived: 0 })
    expect((await run(...importing)).stdout).toContain('3 sessions known already')
    expect(await counts(target)).toEqual({ sessions: 3, runs: 6, reports: 3, archived: 0 })
  })

  test('gives a compacted store its runs back from the archive', async () => {
    const { dir } = await savedStore(3)
    await run('store', 'compact', '--older-than', '1', '--store', dir)
    expect(await counts(dir)).toEqual({ sessions: 3, runs: 0, reports: 3, archived: 3 })
    await run('store', 'import', join(dir, 'archive.db'), '--store', dir)
    expect(await counts(dir)).toEqual({ sessions: 3, runs: 6, reports: 3, archived: 0 })
  })
})

test('store merge gives what any of several copies still has, and leaves each of them as it is', async () => {
  const [{ dir: good, ids }, { dir: damaged }] = [await savedStore(3), await savedStore(3)]
  await tamper(damaged, (db) => behindTheGuards(db, 'runs', 'UPDATE runs SET wall = 9 WHERE run_set = 3'))
  const [segment, out] = [join(folder(), 'segment.db'), folder()]
  await run('store', 'export', ids[2]!, '-o', segment, '--store', good)
  const bytes = readFileSync(storeOf(damaged))
  const merged = await run('store', 'merge', damaged, segment, '-o', out)
  expect([merged.exitCode, merged.stdout]).toEqual([
    65,
    expect.stringContaining(`session ${ids[2]!.slice(0, 12)}: its content is not what its id says`),
  ])
  const made = await history(out)
  expect(made.verify()).toEqual({ problems: [], good: ids, archived: [] })
  expect(made.runs({ benchmark: 'parse' })).toEqual((await history(good)).runs({ benchmark: 'parse' }))
  expect(readFileSync(storeOf(damaged)).equals(bytes)).toBe(true)
})

test('reports that were exported to a benchmarks.json come back from it, once', async () => {
  const [{ dir, ids }, project] = [await savedStore(3), folder()]
  const [list, target] = [join(project, 'benchmarks.json'), folder()]
  await run('store', 'export', ids[0]!, ids[2]!, '-o', list, '--store', dir)
  const manifest = ['[project]', 'name = "arborist"', '[[benchmarks]]', 'name = "parse"', 'kind = "command"']
  mkdirSync(join(project, 'bench'))
  writeFileSync(join(project, 'bench', 'manifest.toml'), [...manifest, 'command = ["true"]'].join('\n'))
  const importing = ['store', 'import', list, list, '--store', target]
  const taken = await benchgate(importing, { cwd: project, env: process.env })
  expect([taken.exitCode, taken.stderr]).toEqual([0, ''])
  expect((await history(target)).info()).toMatchObject({ runs: 0, reports: 2 })
})

test('store export puts no list in the place of a file that is there', async () => {
  const { dir } = await savedStore(1)
  const list = join(dir, 'benchmarks.json')
  const bytes = readFileSync(list)
  const { exitCode, stderr } = await run('store', 'export', '-o', list, '--store', dir)
  expect([exitCode, stderr]).toEqual([65, expect.stringContaining(`${list}: it is there already`)])
  expect(readFileSync(list).equals(bytes)).toBe(true)
})

test('store merge of folders takes in what stands only in their benchmarks.json, with or without a store', async () => {
  const [{ dir }, list, out] = [await savedStore(2), folder(), folder()]
  const entries = JSON.parse(readFileSync(join(dir, 'benchmarks.json'), 'utf8')) as object[]
  const metrics = [{ name: 'wall', target: 0.125, achieved: 0.25, unit: 's', metadata: {} }]
  const byHand = {
    benchmark: 'parse',
    metrics,
    notes: '',
    run_id: 'x',
    timestamp: '2020-01-01T00:00:00+00:00',
  }
  writeFileSync(join(dir, 'benchmarks.json'), JSON.stringify([...entries, byHand]))
  const merged = await run('store', 'merge', dir, '-o', out)
  expect([merged.exitCode, merged.stderr]).toEqual([0, ''])
  expect((await history(out)).reports({})).toHaveLength(3)
  writeFileSync(join(list, 'benchmarks.json'), readFileSync(join(out, 'benchmarks.json')))
  expect((await run('store', 'merge', dir, list, '-o', out)).exitCode).toBe(0)
  expect((await history(out)).reports({})).toHaveLength(3)
})

test.each([
  [
    'merge into a path through a file',
    ['store', 'merge', '.', '-o', 'plain.txt'],
    /plain\.txt\/store\.db: a part of this path/,
  ],
  [
    'merge into a folder that ends in .db',
    ['store', 'merge', '.', '-o', 'dir.db'],
    /dir\.db: this is a folder/,
  ],
  [
    'archive in a folder',
    ['store', 'compact', '--older-than', '0', '--archive', 'dir.db', '--store', '.'],
    /dir\.db: this is a folder/,
  ],
  [
    'compact what is older than dates are',
    ['store', 'compact', '--older-than', '99999999999', '--store', '.'],
    /number of days up to 36500/,
  ],
  [
    'import into a store that is a link',
    ['store', 'import', '.', '--store', 'linked'],
    /store\.db: this is a link/,
  ],
])('whoever asks to %s is told which path is wrong', async (_, args, message) => {
  const [{ dir }, other] = [await savedStore(2), await savedStore(1)]
  writeFileSync(join(dir, 'plain.txt'), '')
  for (const name of ['dir.db', 'linked']) mkdirSync(join(dir, name))
  symlinkSync(storeOf(other.dir), join(dir, 'linked', 'store.db'))
  const { exitCode, stderr } = await benchgate(args, { cwd: dir, env: process.env })
  expect([exitCode === 70, stderr]).toEqual([false, expect.stringMatching(message)])
})

test('store export takes the sessions it is asked for, and a segment of them verifies', async () => {
  const { dir, ids } = await savedStore(3)
  const out = join(folder(), 'segment.db')
  await run('store', 'export', ids[1]!.slice(0, 12), '-o', out, '--store', dir)
  expect((await json<{ heads: string[] }>('store', 'info', out)).heads).toEqual([ids[1]])
  const verified = await run('store', 'verify', out)
  expect([verified.exitCode, verified.stdout]).toEqual([
    65,
    expect.stringContaining(`its parent ${ids[0]} is missing`),
  ])
  const unknown = await run('store', 'export', 'zz', '-o', out, '--store', dir)
  expect([unknown.exitCode, unknown.stderr]).toEqual([
    65,
    expect.stringContaining("no session's id begins with zz"),
  ])
})

describe('a damaged store', () => {
  async function damaged() {
    const { dir, ids } = await savedStore(3)
    await tamper(dir, (db) => behindTheGuards(db, 'runs', 'UPDATE runs SET wall = 9 WHERE run_set = 3'))
    return { dir, ids }
  }

  test('is shown in part, and every command that does so says it', async () => {
    const { dir } = await damaged()
    for (const args of [['history', 'parse'], ['trend'], ['store', 'info']]) {
      const { exitCode, stderr } = await run(...args, '--store', dir)
      expect([exitCode, stderr]).toEqual([
        0,
        expect.stringMatching(/^warning: .*1 session of it cannot be used; /),
      ])
    }
    const shown = await json<{ findings: { rule: string }[]; runs: unknown[] }>(
      'history',
      'parse',
      '--store',
      dir,
    )
    expect([shown.findings.map(({ rule }) => rule), shown.runs.length]).toEqual([['store-unreadable'], 4])
  })

  test('is repaired: the good sessions stay, the bad one is named, the old file is kept', async () => {
    const { dir, ids } = await damaged()
    const bytes = readFileSync(storeOf(dir))
    const { stdout, exitCode } = await run('store', 'repair', '--store', dir)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/written anew with 2 sessions that are good; the damaged file is kept as/)
    expect(stdout).toContain(`session ${ids[2]!.slice(0, 12)}: its content is not what its id says`)
    const kept = readdirSync(dir).find((name) => name.startsWith('store.db.corrupt-'))
    expect(readFileSync(join(dir, kept!)).equals(bytes)).toBe(true)
    expect((await run('store', 'verify', '--store', dir)).stdout).toContain('all 2 sessions verify')
    expect((await run('store', 'repair', '--store', dir)).stdout).toContain('nothing to repair in 2 sessions')
  })
})
