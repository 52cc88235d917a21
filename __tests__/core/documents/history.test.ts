import { describe, expect, test } from '@jest/globals'
import { historyText } from '../../../src/core/documents/history.js'
import type { StoredRun } from '../../../src/core/model/session.js'
import { machine, run } from '../store/example-session.js'

const hash = `sha256:${'c0ffee'.repeat(10)}abcd`

const stored = (changes: Partial<StoredRun>): StoredRun => ({
  ...run({
    rule: null,
    pair: 1,
    seed: 7,
    startedAt: Date.UTC(2026, 10, 20, 12),
    wall: 0.25,
    measurements: [],
  }),
  ...{ session: 'a', project: 'p', gitSha: 'b'.repeat(40), dirty: false, metaSeed: 42n, machine },
  ...{ definitionHash: 'd', ...changes },
})

const lines = (...runs: readonly Partial<StoredRun>[]): readonly string[] =>
  historyText({
    ...{ benchmark: 'words', anchor: undefined, baseline: 'pinned', findings: [] },
    runs: runs.map(stored),
  })
    .trimEnd()
    .split('\n')
const metric = { metric: 'metric', status: 'ok', value: 1, unit: '' } as const

describe('a stored run on its line', () => {
  test.each<[string, Partial<StoredRun>, RegExp]>([
    [
      'the set it was drawn in',
      {},
      /^ *2026-11-20T12:00:00Z {2}b{10} {2}head {2}run 1 {2}seed 7 of meta seed 42 {2}ok {2}250 ms$/,
    ],
    ['the set of the manifest', { metaSeed: null }, / seed 7 of baseline seeds {2}ok/],
    ['the pinned baseline', { session: 'pinned' }, /^\* {2}2026/],
    ['a dirty tree', { dirty: true }, /b{10} dirty {2}head/],
    ['what it produced', { artifactHash: hash, measurements: [metric] }, / metric 1, artifact c0ffeec0ffee$/],
    [
      'why it failed, though it measured something',
      { status: 'error', message: 'left no artifact', measurements: [metric] },
      / error {2}250 ms {2}left no artifact, metric 1$/,
    ],
    [
      'why it failed, on one line',
      { status: 'timeout', message: 'too\n slow' },
      / timeout {2}250 ms {2}too {2}slow$/,
    ],
    ['a pair, which has no set', { rule: 'paired:best', side: 'anchor' }, /anchor {2}pair 1 {2}seed 7 {2}ok/],
  ])('tells %s', (_, changes, line) => {
    expect(lines(changes)).toEqual([expect.stringMatching(line)])
  })

  test('stands in columns with the others', () => {
    const [one, two] = lines({}, { seed: 2147483647, metaSeed: null, status: 'error', message: 'x' })
    expect(one!.indexOf('250 ms')).toBe(two!.indexOf('250 ms'))
  })
})
