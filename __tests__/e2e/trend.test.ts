import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { uniformFrom } from '../../src/core/stats/random.js'
import { fileHistories } from '../../src/edge/history/histories.js'
import { header, report, run, runSet, session, start } from '../core/store/example-session.js'
import { pairedVerdict } from '../core/trends/nightly.js'
import { expectGolden } from '../support/golden.js'

const day = 86_400_000
const node = process.env['BENCHGATE_TEST_NODE'] ?? process.execPath
const cli = join(process.cwd(), 'dist', 'cli', 'index.js')
const golden = (name: string): string => join(process.cwd(), '__tests__', 'fixtures', 'trend', name)

const shaOf = (night: number): string => (night + 1).toString(16).padStart(6, '0').padEnd(40, 'c')

/** A night of two benchmarks: `parse` got 5 % slower at night 40 of 60, `lex` never changed. */
function nightAt(night: number, random: () => number) {
  const gitSha = shaOf(night)
  const at = start + night * day
  const noise = () => 1 + 0.008 * (random() + random() - 1)
  const parse = 0.012 * (night < 40 ? 1 : 1.05) * noise()
  const lex = 0.004 * noise()
  const { session: _, ...verdict } = pairedVerdict(night, 0.01 * (random() - 0.5))
  const of = (benchmark: string, value: number) => ({
    runSet: runSet({ benchmark, gitSha, runs: [run({ benchmark, startedAt: at, wall: value })] }),
    report: report({ benchmark, capturedAt: at, metrics: [{ ...report().metrics[0]!, value }] }),
  })
  const parts = [of('parse', parse), of('lex', lex)]
  return session({
    header: header({ gitSha, startedAt: at, endedAt: at + 1000, event: 'schedule' }),
    runSets: parts.map((part) => part.runSet),
    reports: parts.map((part) => part.report),
    verdicts: [{ ...verdict, benchmark: 'lex' }],
  })
}

let store: string

beforeAll(async () => {
  store = mkdtempSync(join(tmpdir(), 'trend-'))
  const opened = await fileHistories.open(store, { verify: true })
  if (opened.state !== 'absent') throw new Error(`a fresh folder is ${opened.state}`)
  const random = uniformFrom(20261120n)
  for (let night = 0; night < 60; night++) opened.history.append(nightAt(night, random))
  await opened.history.save()
  opened.history.close()
})

const trend = (...args: string[]): string =>
  execFileSync(node, [cli, 'trend', ...args, '--store', store], { encoding: 'utf8', cwd: store })

describe('benchgate trend on a store of sixty nights', () => {
  test('says for people which commit changed the level, by how much, and what stayed', () => {
    expectGolden(golden('all.txt'), trend())
  })

  test('says the same to programs', () => {
    const text = trend('parse', '--json')
    expectGolden(golden('parse.json'), text)
    const { trends, findings } = JSON.parse(text)
    expect(trends).toHaveLength(1)
    const [change, ...others] = trends[0].metrics[0].changes
    expect(others).toEqual([])
    expect(change).toMatchObject({ kind: 'worse', firm: true })
    expect(change.range).toMatchObject({ good: { gitSha: shaOf(39) }, bad: { gitSha: shaOf(40) } })
    expect(change.low).toBeLessThan(0.05)
    expect(change.high).toBeGreaterThan(0.05)
    expect(findings).toMatchObject([{ rule: 'level-change', level: 'note', benchmark: 'parse', line: 1 }])
  })

  test('of the newest reports alone shows what happened among them', () => {
    const recent = JSON.parse(trend('parse', '--limit', '15', '--json'))
    expect(recent.trends[0]).toMatchObject({ reports: 15, metrics: [{ changes: [] }] })
    expect(JSON.parse(trend('parse', '--limit', '0', '--json')).trends[0].reports).toBe(60)
  })

  test('of a metric or benchmark that nobody measured says so', () => {
    expect(trend('nothing')).toBe('No stored report of nothing of a lasting commit matches.\n')
    expect(JSON.parse(trend('--metric', 'rss', '--json'))).toEqual({ trends: [], findings: [] })
  })

  test.each([[['--limit', 'many']], [['--limit', '-1']], [['one', 'two']]])(
    'wrong usage %j exits 64',
    (args) => {
      const { status, stderr } = spawnSync(node, [cli, 'trend', ...args, '--store', store], {
        encoding: 'utf8',
      })
      expect(status).toBe(64)
      expect(stderr).toMatch(/^benchgate: /)
    },
  )
})
