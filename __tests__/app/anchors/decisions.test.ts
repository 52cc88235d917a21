import { describe, expect, test } from '@jest/globals'
import { decidedMoves, withMoves } from '../../../src/app/anchors/decisions.js'
import type { History } from '../../../src/app/world.js'
import type { AnchorDecision } from '../../../src/core/manifest/accepted.js'
import { openGit } from '../../../src/edge/git.js'
import { environment, temporaryRepository } from '../../support/temporary-repository.js'
import { anchorAt, pastOf, planOf, reportAt } from './past.js'

const repository = temporaryRepository()
const [first, second] = [repository.commit('one'), repository.commit('two')]
repository.git('tag', 'v2', second)
const unmeasured = repository.commit('three')
const world = { git: openGit(environment), clock: { now: () => 77, monotonic: () => 0 } }

const decision = (to: string, change: Partial<AnchorDecision> = {}): AnchorDecision => ({
  ...{ benchmark: 'pa*', subject: 'self', to, reason: 'it checks more now', author: 'mara', line: 4 },
  ...change,
})

const history = pastOf({
  anchor: anchorAt(first),
  reports: [reportAt(first, 1), reportAt(second, 2, { verdict: 'FAIL' })],
})

const decided = (decisions: readonly AnchorDecision[], past = history) =>
  decidedMoves(world, {
    ...{ repository: repository.dir, plan: planOf(5), history: past, decisions },
    actor: 'ci',
  })

describe('a decision about the anchor', () => {
  test('moves it to the report of that commit, whatever its verdict, and says so', async () => {
    const { moves, findings } = await decided([decision('v2')])
    expect(moves).toEqual([
      {
        ...{ pointer: 'best', benchmark: 'parse', subject: 'self', report: 'uid-2', gitSha: second },
        ...{
          reason: 'decision of mara: it checks more now (to v2)',
          actor: 'ci',
          at: 77,
          supersedes: 'move-1',
        },
      },
    ])
    expect(findings).toMatchObject([
      { rule: 'anchor-decision', level: 'note', file: 'bench/accepted.toml', line: 4, benchmark: 'parse' },
    ])
    const after = withMoves(history as History, moves)
    expect(after.pointer('best', 'parse', 'self')?.gitSha).toBe(second)
    expect(after.pointer('best', 'other', 'self')?.gitSha).toBe(first)
  })

  test('is carried out once: what moved the anchor since is not undone', async () => {
    const { reason } = (await decided([decision('v2')])).moves[0]!
    const done = { ...history, pointerLog: () => [{ ...anchorAt(second), reason }, anchorAt(unmeasured)] }
    expect(await decided([decision('v2')], done)).toEqual({ moves: [], findings: [] })
    expect((await decided([decision('v2', { reason: 'once more' })], done)).moves).toHaveLength(1)
  })

  test('counts as the last of those about the benchmark', async () => {
    const { moves } = await decided([decision('v2'), decision(first), decision('v2', { benchmark: 'lex' })])
    expect(moves.map(({ gitSha }) => gitSha)).toEqual([first])
  })

  test.each([
    ['no-such-tag', 'this clone knows no such commit or tag'],
    ['HEAD', 'no report of that commit is stored'],
  ])('that names %s is a warning and moves nothing', async (to, why) => {
    const { moves, findings } = await decided([decision(to)])
    expect(moves).toEqual([])
    expect(findings).toMatchObject([
      { level: 'warning', message: `parse: the anchor was not moved to ${to}: ${why}` },
    ])
  })
})
