import { beforeAll, describe, expect, test } from '@jest/globals'
import { withAnchorRuns } from '../../../src/app/anchors/due.js'
import type { Occasion } from '../../../src/app/request.js'
import type { PlannedBenchmark } from '../../../src/core/model/plan.js'
import { openGit } from '../../../src/edge/git.js'
import { clone, environment, temporaryRepository } from '../../support/temporary-repository.js'
import { anchorAt, pastOf, planOf, reportAt, verdict } from './past.js'

const git = openGit(environment)
const repository = temporaryRepository()
/** On main, oldest first. */
let commits: readonly string[]

beforeAll(() => {
  commits = [...Array(7).keys()].map((index) => repository.commit(`merge ${index}`))
})

/** The history of pushes of which the first is the anchor and these were paired with it. */
function historyOf(paired: readonly number[], pushed: readonly number[] = [...commits.keys()]) {
  const reports = pushed.map((index) => reportAt(commits[index]!, index + 1))
  const verdicts = paired.map((index) => ({
    ...verdict({ baseline: 'paired:best (0123456789)' }),
    session: `session-${index + 1}`,
  }))
  return pastOf({ anchor: anchorAt(commits[0]!), reports, verdicts })
}

interface Asked {
  readonly at?: number
  readonly every?: number
  readonly history?: ReturnType<typeof historyOf>
  readonly occasion?: Partial<Occasion>
  readonly benchmark?: Partial<PlannedBenchmark>
  readonly dir?: string
  readonly baselines?: readonly 'best'[]
}

async function rules({ at = 6, every = 3, dir = repository.dir, ...asked }: Asked) {
  const head = commits[at]!
  const site = {
    repository: dir,
    commits: { head, headCommit: head, base: head, how: '', dirty: false, diff: null },
  }
  const occasion = { event: 'push', onDefaultBranch: true, ...asked.occasion } as Occasion
  const request = { occasion, baselines: asked.baselines ?? null }
  const plan = planOf(every, asked.benchmark)
  const history = asked.history ?? historyOf([])
  const planned = await withAnchorRuns({ git }, { request, site, plan, history })
  return planned.benchmarks[0]!.baselines
}

const due = async (asked: Asked) => (await rules(asked)).includes('paired:best')

describe('a run against the anchor', () => {
  test.each([
    ['two merges after the anchor is not due', 2, 3, [], false],
    ['three merges after the anchor is due', 3, 3, [], true],
    ['at the anchor itself is not due', 0, 1, [], false],
    ['on every merge is due where that was asked for', 1, 1, [], true],
    ['the merge after the last such run is not due', 4, 3, [3], false],
    ['two merges after the last such run is not due', 5, 3, [3], false],
    ['three merges after the last such run is due again', 6, 3, [3], true],
    ['of a re-run is due as it was the first time', 3, 3, [3], true],
    ['is never due with anchor_every = 0', 6, 0, [], false],
  ] as const)('%s', async (...[, at, every, paired, expected]) => {
    expect(await due({ at, every, history: historyOf(paired) })).toBe(expected)
  })

  test.each([
    ['a pull request', { occasion: { event: 'pull_request', onDefaultBranch: false } }],
    ['a push to another branch', { occasion: { onDefaultBranch: false } }],
    ['a gate by hand', { occasion: { event: 'local' } }],
    ['rules that were asked for', { baselines: ['best'] }],
    ['a correctness benchmark', { benchmark: { tier: 'correctness' } }],
    ['a benchmark without an anchor', { history: pastOf({}) }],
  ] as const)('is no matter of %s', async (_, asked) => {
    expect(await due(asked as Asked)).toBe(false)
  })

  test('is not asked for twice', async () => {
    expect(await rules({ benchmark: { baselines: ['paired:best'] } })).toEqual(['paired:best'])
  })

  test('of a shallow clone goes by the pushes that the history holds', async () => {
    const dir = clone(repository.dir, '--depth=1').dir
    const asked = (pushed: readonly number[], paired: readonly number[] = []) =>
      due({ dir, every: 4, history: historyOf(paired, pushed) })
    expect(await asked([0, 1, 2, 6])).toBe(false)
    expect(await asked([0, 1, 2, 3, 6])).toBe(true)
    expect(await asked([0, 1, 2, 3, 6], [2])).toBe(false)
  })
})
