import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Gated,
  type MeasuredProject,
  manifestOf,
  measuredProject,
  printing,
  type Tree,
} from '../../support/measured-project.js'
import { verdictsOf } from '../../support/verdicts.js'

const time = (base: number) => printing({ time: `$((${base} + $1 % 7))` })

/** By turns much worse and much better than 10,000: it counts its executions in the tree of its side. */
const alternating = printing(
  { time: '$((8000 + n % 2 * 4000))' },
  's',
  'n=$(($(cat count 2>/dev/null || echo 0) + 1)); echo $n > count',
)

/** A project whose second commit changes these scripts. */
function changed(manifest: string, before: Tree, after: Tree): MeasuredProject {
  const scripts = (tree: Tree) =>
    Object.fromEntries(Object.entries(tree).map(([name, text]) => [`work/${name}.sh`, text]))
  const project = measuredProject({ 'bench/manifest.toml': manifest, ...scripts(before) })
  project.commitFiles({ 'note.txt': 'x', ...scripts(after) })
  return project
}

const kindsOf = ({ outcome }: Gated) =>
  Object.fromEntries(outcome.verdicts.map(({ benchmark, metric, kind }) => [`${benchmark} ${metric}`, kind]))

describe('one metric measured in pairs', () => {
  const one = (gate: string, before: string, after: string) =>
    changed(manifestOf([{ name: 'b' }], gate), { b: before }, { b: after }).gate('--base', 'HEAD^')

  test('fails at the first look that can prove it worse', async () => {
    const gated = await one('max_pairs = 60', printing({ time: 100 }), printing({ time: 110 }))
    expect(verdictsOf(gated, 'b')).toEqual([
      'FAIL: worse by at least 10%, more than the tolerance of 2%, after 6 pairs',
    ])
    expect([gated.outcome.decision, gated.exitCode]).toEqual(['FAIL', 1])
  })

  // Within the limit of 5 % and above the tolerance of 2 %: better than the limit is proven, worse is not asked then.
  test('passes at the first look that proves it within the limit', async () => {
    const gated = await one('max_pairs = 60', time(10_000), time(10_100))
    expect(verdictsOf(gated, 'b')).toEqual([expect.stringMatching(/^PASS: .* after 6 pairs$/)])
    expect([gated.outcome.decision, gated.exitCode]).toEqual(['PASS', 0])
  })

  test('warns by default when it is inconclusive, and leaves the job undecided where the manifest says fail', async () => {
    const undecided = (level: string) =>
      one(`max_pairs = 6\non = { inconclusive = "${level}" }`, time(10_000), alternating)
    const [warned, failed, passed] = [
      await undecided('warn'),
      await undecided('fail'),
      await undecided('pass'),
    ]
    for (const gated of [warned, failed, passed])
      expect(verdictsOf(gated, 'b')).toEqual([
        'INCONCLUSIVE: neither worse than 2% nor better than 5% is proven after 6 pairs, and the schedule has no further look',
      ])
    expect([warned.outcome.decision, warned.exitCode]).toEqual(['WARN', 0])
    expect([failed.outcome.decision, failed.exitCode]).toEqual(['UNDECIDED', 2])
    expect([passed.outcome.decision, passed.exitCode]).toEqual(['PASS', 0])
  })
})

/** Quick while the budget is planned with, so that a busy machine changes nothing; slow once the first look is over. */
const slowFromNinth = 'echo run >> runs.txt\nif [ "$(wc -l < runs.txt)" -gt 8 ]; then sleep 4; fi'

describe('a budget', () => {
  test('leaves out what cannot reach its first useful look, and says how much time it would take', async () => {
    const project = changed(
      manifestOf([{ name: 'quick' }, { name: 'slow' }], 'max_pairs = 8', 'budget = "1500ms"'),
      { quick: time(1000), slow: `sleep 0.2\n${time(1000)}` },
      {},
    )
    const gated = await project.gate('--base', 'HEAD^')
    expect(verdictsOf(gated, 'quick')).toEqual([expect.stringMatching(/^PASS: /)])
    expect(verdictsOf(gated, 'slow')).toEqual([
      expect.stringMatching(
        /^INCONCLUSIVE: needs \d+\.\d s of measuring to its first useful look; the session has 1\.5 s \(project\.budget\)$/,
      ),
    ])
    const { stdout } = await project.run(['history', 'slow', '--json'])
    const { runs } = JSON.parse(stdout) as { runs: { pair: number }[] }
    expect(runs.map(({ pair }) => pair)).toEqual([0, 0])
  })

  test('that ends between two looks leaves the answer open and says what is missing', async () => {
    const project = changed(
      manifestOf([{ name: 'b' }], 'max_pairs = 60', 'budget = "8s"'),
      { b: `${slowFromNinth}\n${time(10_000)}` },
      { b: `${slowFromNinth}\n${alternating}` },
    )
    const gated = await project.gate('--base', 'HEAD^')
    expect(verdictsOf(gated, 'b')).toEqual([
      expect.stringMatching(
        /^INCONCLUSIVE: neither .* proven after \d+ pairs, .*; the measuring time of 8 s \(project\.budget\) was used up after \d+ of 60 pairs; the rest would take up to [\d.]+ s$/,
      ),
    ])
  })
})

describe('several metrics', () => {
  test('share the risk: with 20 of them one that got worse is failed at the look of 11 pairs', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `m${i}`)
    const all = (slow: number) =>
      printing(Object.fromEntries(names.map((name, i) => [name, `$((${i === 7 ? slow : 10_000} + $1 % 7))`])))
    const project = changed(
      manifestOf([{ name: 'b' }], 'max_pairs = 60'),
      { b: all(10_000) },
      { b: all(12_000) },
    )
    const { outcome } = await project.gate('--base', 'HEAD^')
    const failed = outcome.verdicts.filter(({ kind }) => kind === 'FAIL')
    expect(failed).toMatchObject([{ metric: 't/m7', pairs: 11 }])
    expect(failed[0]!.pReject).toBeLessThanOrEqual(0.05)
    expect(outcome.verdicts.filter(({ kind }) => kind === 'PASS')).toHaveLength(19)
  })

  test('are judged by the last selection that takes them, each by its own policy', async () => {
    const metrics = `metrics = [
  { match = "t/lenient*", tolerance = "20%", limit = "30%" },
  { match = "t/strict*" },
  { match = "t/size", exact = true },
  { match = "t/aside*", mandatory = false },
]`
    const values = (share: number) =>
      printing({
        lenient: 1000 * share,
        strict: 1000 * share,
        size: Math.round(1000 * share),
        aside: 1000 * share,
        unselected: 1000 * share,
      })
    const project = changed(
      manifestOf([{ name: 'b', keys: metrics }], 'max_pairs = 15'),
      { b: values(1) },
      { b: values(1.1) },
    )
    const gated = await project.gate('--base', 'HEAD^')
    expect(kindsOf(gated)).toEqual({
      'b t/lenient': 'PASS',
      'b t/strict': 'FAIL',
      'b t/size': 'FAIL',
      'b t/aside': 'FAIL',
    })
    const size = gated.outcome.verdicts.find(({ metric }) => metric === 't/size')!
    expect(size).toMatchObject({ gate: 'exact', base: 1000, head: 1100 })
    expect(size.reason).toBe('1100 against 1000: worse by 10%, more than the tolerance of 0%')
  })

  test('have their direction from the unit, from the tool, or from the manifest, which has the last word', async () => {
    const script = (value: number) => `cat <<END
{"benchgate":1,"benchmarks":[{"name":"t","metrics":[
{"name":"speed","unit":"MB/s","value":${value}},
{"name":"score","unit":"points","direction":"maximize","value":${value}},
{"name":"turned","unit":"s","value":${value}},
{"name":"unknown","unit":"points","value":${value}}]}]}
END
`
    const project = changed(
      manifestOf(
        [{ name: 'b', keys: 'metrics = [{ match = "*" }, { name = "t/turned", direction = "maximize" }]' }],
        'max_pairs = 15',
      ),
      { b: script(100) },
      { b: script(80) },
    )
    const gated = await project.gate('--base', 'HEAD^')
    expect(kindsOf(gated)).toEqual({
      'b t/speed': 'FAIL',
      'b t/score': 'FAIL',
      'b t/turned': 'FAIL',
      'b t/unknown': 'ERROR',
    })
    expect(verdictsOf(gated, 'b').find((words) => words.startsWith('ERROR'))).toBe(
      'ERROR: which way t/unknown is better is not known; declare direction = "minimize" or "maximize" for it in metrics',
    )
    expect(gated.exitCode).toBe(70)
  })

  test('that vanish on head are MISSING and fail, new ones have no baseline', async () => {
    const project = changed(
      manifestOf([{ name: 'b' }]),
      { b: printing({ time: 10, gone: 5 }) },
      { b: printing({ time: 10, fresh: 5 }) },
    )
    const gated = await project.gate('--base', 'HEAD^')
    expect([...verdictsOf(gated, 'b')].sort()).toEqual([
      'MISSING: base measures it and head does not',
      'NO_BASELINE: head measures it and base does not',
      expect.stringMatching(/^PASS: /),
    ])
    expect([gated.outcome.decision, gated.exitCode]).toEqual(['FAIL', 1])
  })
})

describe('zeros and negative values', () => {
  let gated: Gated

  beforeAll(async () => {
    const keys =
      'metrics = [{ match = "t/free" }, { match = "t/near*", abs_tolerance = 2, abs_limit = 5 }, { match = "t/below*", abs_tolerance = 2, abs_limit = 5 }]'
    const project = changed(
      manifestOf([{ name: 'b', keys }], 'max_pairs = 15'),
      { b: printing({ free: 0, near: '$(($1 % 2))', below: '$((-100 + $1 % 2))' }) },
      { b: printing({ free: 0, near: '$((20 + $1 % 2))', below: '$((-99 + $1 % 2))' }) },
    )
    gated = await project.gate('--base', 'HEAD^')
  })

  test('are judged by differences in the unit of the metric where absolute margins are declared', () => {
    const near = gated.outcome.verdicts.find(({ metric }) => metric === 't/near')!
    expect(near).toMatchObject({ kind: 'FAIL', absolute: true, worse: 20, tolerance: 2, limit: 5 })
    const below = gated.outcome.verdicts.find(({ metric }) => metric === 't/below')!
    expect(below).toMatchObject({ kind: 'PASS', absolute: true, worse: 1 })
  })

  test('cannot be judged by shares of nothing, and the answer names what to declare', () => {
    const free = gated.outcome.verdicts.find(({ metric }) => metric === 't/free')!
    expect(free.kind).toBe('INCONCLUSIVE')
    expect(free.reason).toContain('abs_tolerance')
  })
})

describe('mode promote', () => {
  test('promotes what is proven better and rejects the rest', async () => {
    const gated = await changed(
      manifestOf(
        [{ name: 'better' }, { name: 'same' }, { name: 'worse' }],
        'mode = "promote"\nmax_pairs = 15',
      ),
      { better: time(10_000), same: time(10_000), worse: time(10_000) },
      { better: time(9000), worse: time(11_000) },
    ).gate('--base', 'HEAD^')
    expect(kindsOf(gated)).toEqual({
      'better t/time': 'PROMOTE',
      'same t/time': 'REJECT',
      'worse t/time': 'REJECT',
    })
    expect([gated.outcome.decision, gated.exitCode]).toEqual(['FAIL', 1])
  })
})

describe('what fails the job', () => {
  const slower = (failOn: string, mandatory: boolean) =>
    changed(
      manifestOf(
        [{ name: 'b', keys: `metrics = [{ match = "*", mandatory = ${mandatory} }]` }],
        `max_pairs = 6\nfail_on = "${failOn}"`,
      ),
      { b: time(10_000) },
      { b: time(12_000) },
    )

  test.each([
    ['mandatory', false, 'WARN', 0],
    ['any', false, 'FAIL', 1],
    ['never', true, 'WARN', 0],
  ] as const)('fail_on = %s with mandatory = %s gives %s', async (failOn, mandatory, decision, code) => {
    const gated = await slower(failOn, mandatory).gate('--base', 'HEAD^')
    expect(gated.outcome.verdicts.map(({ kind }) => kind)).toEqual(['FAIL'])
    expect([gated.outcome.decision, gated.exitCode]).toEqual([decision, code])
  })
})

describe('what is not run', () => {
  test('heavy benchmarks wait for a session that asks for them', async () => {
    const project = changed(
      manifestOf([{ name: 'light' }, { name: 'nightly', keys: 'cost = "heavy"' }], 'max_pairs = 8'),
      { light: time(1000), nightly: time(1000) },
      {},
    )
    const usual = await project.gate('--base', 'HEAD^')
    expect(kindsOf(usual)).toEqual({ 'light t/time': 'PASS' })
    const asked = await project.gate('--base', 'HEAD^', '--cost', 'all')
    expect(kindsOf(asked)).toEqual({ 'light t/time': 'PASS', 'nightly t/time': 'PASS' })
    const named = await project.gate('--base', 'HEAD^', '--benchmark', 'night*')
    expect(kindsOf(named)).toEqual({ 'nightly t/time': 'PASS' })
  })

  test('a benchmark whose tools are missing is skipped, or fails where it is required', async () => {
    const needs = 'requires = { tools = ["no-such-tool-anywhere"] }'
    const project = changed(
      manifestOf(
        [
          { name: 'wish', keys: needs },
          { name: 'must', keys: `required = true\n${needs}` },
        ],
        'max_pairs = 6',
      ),
      { wish: 'exit 9', must: 'exit 9' },
      {},
    )
    const gated = await project.gate('--base', 'HEAD^')
    expect(verdictsOf(gated, 'wish')).toEqual([
      'SKIPPED: requires no-such-tool-anywhere, which is not on PATH',
    ])
    expect(verdictsOf(gated, 'must')).toEqual([
      'FAIL: required, but it requires no-such-tool-anywhere, which is not on PATH',
    ])
    expect(gated.exitCode).toBe(1)
  })
})
