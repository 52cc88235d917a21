import { describe, expect, test } from '@jest/globals'
import { tellSinceAnchor } from '../../../src/app/anchors/story.js'
import { openGit } from '../../../src/edge/git.js'
import { environment, temporaryRepository } from '../../support/temporary-repository.js'
import { anchorAt, pastOf, reportAt, verdict } from './past.js'

const repository = temporaryRepository()
const commits = [...Array(5).keys()].map((index) => repository.commit(`merge ${index}`))
const head = commits[4]!
const site = {
  repository: repository.dir,
  commits: { head, headCommit: head, base: head, how: '', dirty: false, diff: null },
}
const slide = verdict({ kind: 'FAIL', evidence: { worse: 0.091 }, reason: 'worse' })

async function told(held: Parameters<typeof pastOf>[0], verdicts = [slide]): Promise<string> {
  const history = pastOf({
    reports: commits.map((commit, index) =>
      reportAt(commit, index + 1, index === 0 ? { version: 'v1.2' } : {}),
    ),
    ...held,
  })
  const [first] = await tellSinceAnchor(
    { git: openGit(environment) },
    { site, project: 'demo', history },
    verdicts,
  )
  return first!.reason
}

const flag = { ...verdict({ kind: 'FAIL', baseline: 'best (report 1 of abc)' }), session: 'session-3' }

describe('a regression against the anchor', () => {
  test('says by how much since which version, over how many merges, and that none of them was flagged', async () => {
    expect(await told({ anchor: anchorAt(commits[0]!) })).toBe(
      'worse; +9.1% since v1.2 over 4 merges, none of which was flagged on its own: a slow boil',
    )
  })

  test('names the merges that were flagged on their own, the first of them by its commit', async () => {
    expect(await told({ anchor: anchorAt(commits[0]!), verdicts: [flag] })).toBe(
      `worse; +9.1% since v1.2 over 4 merges, of which 1 was flagged, first ${commits[2]!.slice(0, 10)}`,
    )
    const now = verdict({ kind: 'FAIL', baseline: 'best (report 1 of abc)' })
    expect(await told({ anchor: anchorAt(commits[0]!), verdicts: [flag] }, [slide, now])).toContain(
      'of which 2 were flagged',
    )
  })

  test('does not count what was flagged before the anchor, or of another metric, or against the anchor', async () => {
    const words = `+9.1% since ${commits[2]!.slice(0, 10)} over 2 merges, none of which was flagged on its own: a slow boil`
    const other = { ...flag, session: 'session-4', metric: 'memory' }
    const anchored = { ...flag, session: 'session-4', baseline: 'paired:best (abc)' }
    expect(await told({ anchor: anchorAt(commits[2]!, 'uid-3'), verdicts: [flag, other, anchored] })).toBe(
      `worse; ${words}`,
    )
  })

  test('counts no merges where the anchor is not on this line of history, and blames none for the last one', async () => {
    expect(await told({ anchor: anchorAt('f'.repeat(40), 'gone') })).toBe(
      'worse; +9.1% since ffffffffff, which is not among the first parents of HEAD',
    )
    expect(await told({ anchor: anchorAt(commits[3]!, 'uid-4') })).toMatch(/since [0-9a-f]{10}, 1 merge ago$/)
  })

  test('is all that is told of: other verdicts stay as they are', async () => {
    const held = { anchor: anchorAt(commits[0]!) }
    const [pass, base] = [verdict({}), verdict({ kind: 'FAIL', baseline: 'paired:merge-base (abc)' })]
    expect([await told(held, [pass]), await told(held, [base])]).toEqual(['why', 'why'])
  })
})
