import { beforeAll, describe, expect, test } from '@jest/globals'
import { contestsOf, opponentsOf } from '../../src/app/contests.js'
import type { Site } from '../../src/app/site.js'
import { openGit } from '../../src/edge/git.js'
import {
  environment,
  type TemporaryRepository,
  temporaryRepository,
} from '../support/temporary-repository.js'
import { benchmark } from './kinds/planned.js'

const world = { git: openGit(environment), host: { environment: () => undefined } } as never

/** Releases 1.0 and 2.0 on main, and 1.1 that came last, from a branch for fixes that nobody merged. */
function released() {
  const repository = temporaryRepository()
  const tagged = (tag: string) => {
    const commit = repository.commit(tag)
    repository.git('tag', tag)
    return commit
  }
  const start = repository.commit('start')
  const one = tagged('v1.0')
  const between = repository.commit('between')
  const two = tagged('v2.0')
  repository.git('checkout', '--quiet', '-b', 'fixes', one)
  const fix = tagged('v1.1')
  repository.git('checkout', '--quiet', 'main')
  const head = repository.commit('head')
  return { repository, start, one, between, two, fix, head }
}

describe('the release before', () => {
  let made: ReturnType<typeof released>
  beforeAll(() => {
    made = released()
  })

  async function opponent({ dir }: TemporaryRepository, head: string) {
    const site = { repository: dir, base: null, commits: { head, headCommit: head } } as unknown as Site
    const planned = [{ ...benchmark, baselines: ['paired:previous-tag' as const] }]
    const opponents = await opponentsOf(world, site, planned, null)
    const [contest] = contestsOf(site, planned, opponents, (text) => text)
    return { opponent: opponents[0]!.byRule.get('paired:previous-tag')!, contest: contest! }
  }

  test.each<[string, keyof ReturnType<typeof released>, string, keyof ReturnType<typeof released>]>([
    ['of later work is the newest one that it descends from', 'head', 'tag v2.0', 'two'],
    ['of a release is not that release', 'two', 'tag v1.0', 'one'],
    ['of work before it is none that came after', 'between', 'tag v1.0', 'one'],
    ['of a fix is the release that it mends, whatever else is newer', 'fix', 'tag v1.0', 'one'],
  ])('%s', async (...[, head, how, commit]) => {
    const found = await opponent(made.repository, made[head] as string)
    expect(found.opponent).toEqual({ state: 'commit', commit: made[commit] as string, how })
    expect(found.contest).toMatchObject({
      rule: 'paired:previous-tag',
      against: 'base',
      commit: made[commit],
    })
  })

  test('of what no release leads to does not exist, and the benchmark runs alone', async () => {
    const found = await opponent(made.repository, made.start)
    expect(found.opponent).toEqual({
      state: 'none',
      reason: `no ancestor of ${made.start.slice(0, 10)} has a tag`,
    })
    expect(found.contest).toMatchObject({ rule: null, against: null, commit: null })
  })
})
