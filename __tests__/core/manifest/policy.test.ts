import { describe, expect, test } from '@jest/globals'
import { manifestAdvice } from '../../../src/core/manifest/advice.js'
import { manifestChanges } from '../../../src/core/manifest/changes.js'
import { isTimeOrRate, judgementOf } from '../../../src/core/manifest/policy.js'
import { policyOf } from '../../../src/core/model/plan.js'
import type { MetricPolicy } from '../../../src/core/model/policy.js'
import { benchstone, fixture, loaded, small } from './read.js'

/** The policy of one metric of the first benchmark. */
async function judged(text: string, metric: string): Promise<MetricPolicy | null> {
  const judgement = { ...judgementOf(await loaded(text), 0), renames: [] }
  return policyOf(judgement, metric)
}

const tool = (...more: readonly string[]) => small(...more).replace('"command"', '"tool-output"')

describe('how a metric is judged', () => {
  test.each([
    [[], 0.02, 0.05, ['preset strict']],
    [['[gate]', 'preset = "shared"'], 0.03, 0.1, ['preset shared']],
    [['[gate]', 'tolerance = "3%"'], 0.03, 0.06, ['preset strict', '[gate] tolerance 3%']],
    [['[gate]', 'tolerance = "1%"'], 0.01, 0.05, ['preset strict', '[gate] tolerance 1%']],
    [['[gate]', 'limit = "9%"'], 0.02, 0.09, ['preset strict', '[gate] limit 9%']],
    [
      ['[[policy]]', 'match = "parse/*"', 'preset = "noisy"'],
      0.05,
      0.15,
      ['preset strict', '[[policy]] parse/* (bench/manifest.toml:7)'],
    ],
    [
      [
        '[[policy]]',
        'match = "p*"',
        'preset = "noisy"',
        '[[policy]]',
        'match = "parse/wall"',
        'tolerance = "7%"',
      ],
      0.07,
      0.1,
      ['preset strict', '[[policy]] parse/wall (bench/manifest.toml:10)'],
    ],
    [['[[policy]]', 'match = "other"', 'preset = "noisy"'], 0.02, 0.05, ['preset strict']],
  ])('from the preset to the last matching policy: %j', async (lines, tolerance, limit, rules) => {
    const policy = await judged(small(...lines), 'wall')
    expect(policy).toMatchObject({ tolerance, limit, direction: 'minimize', unit: 's', mandatory: true })
    expect(policy!.origin.filter((rule) => rule !== 'kind command')).toEqual(rules)
  })

  test('a command is judged by its wall time and by nothing else', async () => {
    expect(await judged(small(), 'peak_rss')).toBeNull()
    expect(await judged(small(), 'wall')).not.toBeNull()
  })

  test('a protocol benchmark is judged by its primary metric and by what is declared', async () => {
    const text = benchstone({ metrics: '[{ name = "hits", direction = "maximize", tolerance = 0 }]' })
    expect(await judged(text, 'metric')).toMatchObject({ direction: 'minimize', machineIndependent: true })
    expect(await judged(text, 'hits')).toMatchObject({ direction: 'maximize', tolerance: 0, limit: 0.05 })
    expect(await judged(text, 'misses')).toBeNull()
  })

  test('a correctness benchmark has no metric: its artifact is its answer', async () => {
    expect(judgementOf(await loaded(fixture('benchstone.toml')), 0)).toEqual({
      metrics: [],
      defaultPolicy: null,
    })
  })

  test('a tool without selectors has every metric judged, in the direction that it tells', async () => {
    expect(await judged(tool(), 'anything/sec')).toMatchObject({ direction: null, mandatory: true })
  })

  test('a tool with selectors has only those judged, by the last that matches', async () => {
    const text = tool('metrics = [{ match = "A*", tolerance = "3%" }, { match = "AB/allocs", exact = true }]')
    expect(await judged(text, 'A/sec')).toMatchObject({ tolerance: 0.03, limit: 0.06, exact: false })
    expect(await judged(text, 'AB/allocs')).toMatchObject({ tolerance: 0, exact: true })
    expect(await judged(text, 'B/sec')).toBeNull()
  })

  test('a policy reaches the selected metrics that it matches and selects none itself', async () => {
    const text = tool(
      'metrics = [{ match = "A*", mandatory = false }]',
      '[[policy]]',
      'match = "parse/*/sec"',
      'preset = "noisy"',
    )
    expect(await judged(text, 'A/sec')).toMatchObject({ tolerance: 0.05, mandatory: false })
    expect(await judged(text, 'A/allocs')).toMatchObject({ tolerance: 0.02, mandatory: false })
    expect(await judged(text, 'B/sec')).toBeNull()
  })

  test('a quarantine is carried to the metric with its reason and its end', async () => {
    const text = small(
      '[[policy]]',
      'match = "parse"',
      'quarantine = { reason = "noise", until = "2027-01-31" }',
    )
    expect((await judged(text, 'wall'))!.quarantine).toEqual({ reason: 'noise', until: '2027-01-31' })
  })

  test('values of a quality benchmark are compared across machines unless they are times or rates', async () => {
    const text = tool(
      'tier = "quality"',
      'metrics = [{ name = "a", unit = "ms" }, { name = "b", unit = "tokens/s" }, { name = "c", unit = "resolved" }]',
    )
    const independent = await Promise.all(['a', 'b', 'c'].map((name) => judged(text, name)))
    expect(independent.map((policy) => policy!.machineIndependent)).toEqual([false, false, true])
  })

  test.each([
    ['ns', true],
    ['ops/s', true],
    ['ns/op', true],
    ['requests per second', true],
    ['GHz', true],
    ['bytes', false],
    ['B/op', false],
    ['resolved', false],
    ['%', false],
    ['tokens', false],
  ])('unit %s is a time or a rate: %s', (unit, answer) => {
    expect(isTimeOrRate(unit)).toBe(answer)
  })

  test('a deterministic benchmark is compared exactly', async () => {
    expect(await judged(benchstone({ deterministic: 'true' }), 'metric')).toMatchObject({
      exact: true,
      tolerance: 0,
    })
  })
})

describe('what a change alters about its own judgement', () => {
  const changes = async (base: string, head: string) =>
    manifestChanges(await loaded(base), await loaded(head))

  test('the same manifest with other comments alters nothing', async () => {
    const text = fixture('whole-grammar.toml')
    expect(await changes(text, `# new words\n${text}`)).toEqual([])
  })

  test('a wider tolerance is looser, a narrower one tighter', async () => {
    const wide = small('[[policy]]', 'match = "parse"', 'tolerance = "4%"')
    expect(await changes(small(), wide)).toContainEqual({
      kind: 'policy',
      benchmark: 'parse',
      metric: 'wall',
      key: 'tolerance',
      base: '0.02',
      head: '0.04',
      effect: 'looser',
    })
    const back = await changes(wide, small())
    expect(back.map((change) => change.kind === 'policy' && change.effect)).toEqual(['tighter', 'tighter'])
  })

  test('an answer that no longer fails the job is looser, and so is a quarantine', async () => {
    const found = await changes(
      small(),
      small(
        '[gate.on]',
        'missing = "warn"',
        '[[policy]]',
        'match = "parse"',
        'quarantine = { reason = "r", until = "2027-01-01" }',
      ),
    )
    expect(found).toMatchObject([
      { benchmark: null, key: 'on.missing', base: '"fail"', head: '"warn"', effect: 'looser' },
      { benchmark: 'parse', key: 'quarantine', effect: 'looser' },
    ])
  })

  test('another command is another definition, shown part by part', async () => {
    expect(await changes(small(), small().replace('"true"', '"false"'))).toEqual([
      { kind: 'definition', benchmark: 'parse', part: 'command', base: '["true"]', head: '["false"]' },
    ])
  })

  test('added and removed benchmarks are told by name', async () => {
    expect(await changes(small(), small().replace('"parse"', '"print"'))).toEqual([
      { kind: 'benchmark-removed', benchmark: 'parse' },
      { kind: 'benchmark-added', benchmark: 'print' },
    ])
  })
})

describe('advice', () => {
  test('a rank threshold that no sample can reach is told, also when sigma stands in for z', async () => {
    const text = benchstone({ gate_policy: '"mann_whitney"', repetitions: '2', baseline_seeds: '[1, 2]' })
    const advice = manifestAdvice(await loaded(text))
    expect(advice.map(({ message }) => message)).toEqual([
      'z of 2 baseline and 2 candidate runs never exceeds 1.55, so threshold 2 cannot be reached',
    ])
  })

  const spread = 'one repetition has no spread to compare with'
  const seeds = 'a stored baseline needs at least 2 seeds'
  test.each([
    ['one repetition', { repetitions: '1' }, [spread]],
    ['one baseline seed', { baseline_seeds: '[1]' }, [seeds]],
    ['neither repetitions nor seeds', { repetitions: '', baseline_seeds: '' }, [spread, seeds]],
    [
      'no number of either in tier correctness',
      { repetitions: '1', baseline_seeds: '', tier: '"correctness"' },
      [],
    ],
    ['a threshold below the largest z', { gate_policy: '"mann_whitney"', promotion_z: '2.0' }, []],
    ['a threshold above it where ranks do not judge', { promotion_sigma: '9.0' }, []],
  ])('says of a benchstone benchmark with %s what it costs', async (_, changes, expected) => {
    const advice = manifestAdvice(await loaded(benchstone(changes as Record<string, string>)))
    expect(advice.map(({ message }) => message)).toEqual(expected)
  })

  test('a policy that matches no benchmark is told with the nearest name', async () => {
    const text = small('[[policy]]', 'match = "prase/*"', 'preset = "noisy"')
    expect(manifestAdvice(await loaded(text))).toMatchObject([{ line: 7, remedy: 'did you mean "parse"?' }])
  })
})
