import { describe, expect, test } from '@jest/globals'
import { manifestChanges } from '../../../src/core/manifest/changes.js'
import { renamesAcross, renamingOf } from '../../../src/core/manifest/renames.js'
import { loaded, problems, small } from './read.js'

const declaring = (metrics: string) => small(`metrics = [${metrics}]`).replace('"command"', '"tool-output"')

describe('aliases', () => {
  test('name what a metric was called before, one by one or by patterns', async () => {
    const { manifest } = await loaded(
      declaring('{ name = "c", aliases = ["a", "b"] }, { match = "new*", aliases = ["old*"] }'),
    )
    expect(renamingOf(manifest)).toEqual([
      {
        name: 'parse',
        renames: [
          { before: 'a', now: 'c', judgedBefore: false },
          { before: 'b', now: 'c', judgedBefore: false },
          { before: 'old*', now: 'new*', judgedBefore: false },
        ],
      },
    ])
  })

  test.each([
    ['{ name = "a", aliases = ["a"] }', '"a" is the metric itself'],
    ['{ name = "a", aliases = ["b"] }, { name = "b" }', '"b" is declared as a metric of its own'],
    ['{ name = "a", aliases = ["x"] }, { name = "b", aliases = ["x"] }', '"x" is an alias of two metrics'],
    ['{ match = "a*", aliases = ["x"] }', '"x" has the wildcards "", and "a*" has "*"'],
    ['{ name = "a", aliases = ["x*"] }', '"x*" has the wildcards "*", and "a" has ""'],
    ['{ match = "a*?", aliases = ["x?*"] }', '"x?*" has the wildcards "?*", and "a*?" has "*?"'],
    ['{ name = "a", aliases = ["x", "x"] }', 'is not a list of different older names'],
  ])('that say nothing or two things are a problem: %s', async (metrics, message) => {
    const found = await problems(declaring(metrics))
    expect(found[0]).toContain(message)
    expect(found[0]).toMatch(/^m\.toml:7:\d+/)
  })

  const both = async (base: string, head: string) =>
    [await loaded(declaring(base)), await loaded(declaring(head))] as const

  test('that head brings are told, and are no other change of the policy', async () => {
    const [base, head] = await both(
      '{ name = "old", tolerance = "9%" }',
      '{ name = "new", aliases = ["old"], tolerance = "9%" }',
    )
    expect(manifestChanges(base, head)).toEqual([
      { kind: 'metric-renamed', benchmark: 'parse', before: 'old', now: 'new' },
    ])
    const wider = await both(
      '{ name = "old", tolerance = "2%" }',
      '{ name = "new", aliases = ["old"], tolerance = "9%" }',
    )
    expect(manifestChanges(...wider)).toContainEqual(
      expect.objectContaining({ key: 'tolerance', metric: 'old', effect: 'looser' }),
    )
  })

  test('of head are judged by the old name, those that base knows by the new one, and base’s hold on', async () => {
    const [base, head] = await both(
      '{ name = "b", aliases = ["a"] }, { name = "y", aliases = ["x"] }',
      '{ name = "c", aliases = ["b"] }, { name = "y", aliases = ["x"] }',
    )
    const across = renamesAcross(base.manifest.benchmarks[0]!, head.manifest.benchmarks[0]!)
    expect(across).toEqual([
      { before: 'b', now: 'c', judgedBefore: true },
      { before: 'x', now: 'y', judgedBefore: false },
      { before: 'a', now: 'b', judgedBefore: false },
    ])
  })

  test('can be taken back', async () => {
    const [base, head] = await both('{ name = "b", aliases = ["a"] }', '{ name = "a", aliases = ["b"] }')
    const across = renamesAcross(base.manifest.benchmarks[0]!, head.manifest.benchmarks[0]!)
    expect(across).toEqual([{ before: 'b', now: 'a', judgedBefore: true }])
  })
})
