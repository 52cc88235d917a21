import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Contest, MeasureJob } from '../../src/app/job.js'
import { openJournal, readMeasured } from '../../src/app/journal.js'
import { measure } from '../../src/app/measure.js'
import type { PlannedBenchmark } from '../../src/core/model/plan.js'
import { realWorld } from '../../src/edge/world.js'
import { header, policy } from '../core/store/example-session.js'
import { printing } from '../support/measured-project.js'
import { gatePolicy } from '../support/outcomes.js'
import { freshFolder, temporaryRepository } from '../support/temporary-repository.js'
import { benchmark as undeclared } from './kinds/planned.js'

const benchmark: PlannedBenchmark = {
  ...{ ...undeclared, name: 'b', kind: 'tool-output', format: 'benchgate', warmup: 1 },
  command: ['sh', 'b.sh'],
  defaultPolicy: { ...policy, quarantine: null },
}

/** A commit and one that changes nothing that was measured: every look after the first few pairs would say PASS. */
function unchanged(brought: Readonly<Record<string, number>> = {}) {
  const repository = temporaryRepository()
  repository.write('b.sh', printing({ time: 10_000 }))
  const base = repository.commit('base')
  repository.write('b.sh', printing({ time: 10_000, ...brought }))
  return { repository, base, head: repository.commit('head') }
}

describe('measuring a change that does nothing', () => {
  let made: ReturnType<typeof unchanged>
  beforeAll(() => {
    made = unchanged()
  })

  async function measured(change: Partial<MeasureJob>, contest: Partial<Contest> = {}, commits = made) {
    const { repository, base, head } = commits
    const side = { setup: [], setupTimeout: 20, identity: null } as const
    const rule = 'paired:merge-base' as const
    const job: MeasureJob = {
      header: header({ gitSha: head }),
      plan: {
        ...{ project: 'demo', manifestHash: '', budget: 600, env: {}, envPassthrough: [] },
        ...{ machine: { label: '', cpus: null, exclusive: false }, benchmarks: [benchmark] },
        gate: { ...gatePolicy, maxPairs: 11 },
      },
      ...{ repository: repository.dir, projectPath: '', inPlace: false, archive: null, overlay: null },
      sides: [
        { side: 'head', rule: null, commit: head, ...side },
        { side: 'base', rule, commit: base, ...side },
      ],
      contests: [
        {
          ...{ benchmark: 0, rule, against: 'base', commit: base, orderSeed: 'ab', attempt: null },
          ...contest,
        },
      ],
      ...{ fixedPairs: null, metaSeed: '1', journal: join(freshFolder(), 'journal'), elsewhere: 0 },
      ...change,
    }
    const world = realWorld(true)
    await measure(world, job, await openJournal(world, job))
    const { runSets, contests, complete } = readMeasured(readFileSync(job.journal, 'utf8'))
    expect(complete).toBe(true)
    const pairs = runSets.map(({ runs }) => runs.flatMap(({ pair }) => (pair > 0 ? [pair] : [])))
    expect(pairs[0]).toEqual(pairs[1])
    return { pairs: pairs[0], ...contests[0]! }
  }

  const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)

  test.each<[string, Partial<MeasureJob>, Partial<Contest>, object]>([
    ['stops at the look that decides it', {}, {}, { pairs: from(1, 6), stop: 'decided', fixedPairs: null }],
    [
      'makes every pair of a number that was fixed before, between looks and beyond the last one',
      { fixedPairs: 13 },
      {},
      { pairs: from(1, 13), stop: 'max-pairs', fixedPairs: 13 },
    ],
    [
      'makes no more than were fixed, where no look could have decided yet',
      { fixedPairs: 4 },
      {},
      { pairs: from(1, 4), stop: 'max-pairs', fixedPairs: 4 },
    ],
    [
      'after pairs that others have goes on to the last look without one of its own',
      {},
      { before: 5 },
      { pairs: from(6, 11), stop: 'max-pairs', fixedPairs: null },
    ],
  ])('%s', async (_, change, contest, expected) => {
    expect(await measured(change, contest)).toMatchObject(expected)
  })

  test('does not go on for a metric that it brings: base has nothing to pair it with', async () => {
    expect(await measured({}, {}, unchanged({ fresh: 5 }))).toMatchObject({
      stop: 'decided',
      pairs: from(1, 6),
    })
  })
})
