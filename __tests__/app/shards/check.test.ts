import { describe, expect, test } from '@jest/globals'
import { checkSegment, type Expected } from '../../../src/app/shards/check.js'
import type { Segment } from '../../../src/app/shards/segment.js'
import type { Finding } from '../../../src/core/model/finding.js'
import type { Run } from '../../../src/core/model/run.js'
import type { RunSet, SessionHeader } from '../../../src/core/model/session.js'
import { benchmark as undeclared } from '../kinds/planned.js'

const commit = (digit: string) => digit.repeat(40)
const [head, base, stranger] = [commit('a'), commit('b'), commit('c')]

const header: SessionHeader = {
  ...{
    kind: 'judge',
    project: 'demo',
    parents: [],
    gitSha: head,
    branch: '7/merge',
    dirty: false,
    diffHash: null,
  },
  ...{ event: 'pull_request', trigger: null, version: null, cost: 'all', dryRun: false, shard: null },
  machine: {
    ...{ label: '', cpu: 'judge', cores: 2, memoryGiB: 8, arch: 'x64', os: 'linux', gpu: null },
    ...{ host: 'judge', kernel: '6' },
  },
  ...{ tools: { node: '24' }, runnerLabels: [], command: 'judge', manifestHash: '', harnessVersion: '1' },
  ...{ startedAt: 1000, endedAt: 2000, complete: true },
}

const benchmark = { ...undeclared, name: 'b' }
const contest = {
  benchmark: 0,
  rule: 'paired:merge-base',
  against: 'base',
  commit: base,
  orderSeed: '',
  attempt: null,
} as const
const expected: Expected = {
  header,
  wanted: [{ contest, benchmark, pool: 1, fixedPairs: null, metrics: 1, ended: false }],
  heads: [head],
  bases: [],
  reached: ({ machine }) => (machine.host === 'went-on' ? 7 : 0),
}

const run: Run = {
  ...{ benchmark: 'b', subject: 'self', side: 'head', rule: contest.rule, pair: 1, order: 0, seed: 1 },
  ...{ repetition: 0, startedAt: 1, wall: 0.1, exitCode: 0, status: 'ok', message: null, artifactHash: null },
  measurements: [{ metric: 'b/time', status: 'ok', value: 1, unit: 's' }],
}
const set: RunSet = {
  ...{ benchmark: 'b', subject: 'self', side: 'head', rule: contest.rule, gitSha: head, dirty: false },
  ...{ metaSeed: 1n, definitionHash: benchmark.definitionHash, runs: [run] },
}

/** A good segment of another machine, but for these parts. */
function segment(of: Partial<SessionHeader>, rest: Partial<Segment['session']> = {}): Segment {
  const machine = { ...header.machine, host: 'runner-3' }
  const own = { ...header, kind: 'run' as const, shard: '3/4', machine, ...of }
  const lists = { runSets: [set], reports: [], verdicts: [], findings: [], pointerMoves: [] }
  return { session: { header: own, ...lists, ...rest }, outcomes: { version: 1, contests: [] } }
}

const judged = (one: Segment) => checkSegment(one, expected)

describe('a segment of this very commit', () => {
  test('is believed about its machine and its times, and about nothing else', () => {
    const found = judged(segment({ command: 'rm -rf', cost: 'heavy', parents: [commit('d')] }))
    if (typeof found === 'string') throw new Error(found)
    expect(found.header).toEqual({
      ...header,
      kind: 'run',
      shard: '3/4',
      machine: { ...header.machine, host: 'runner-3' },
    })
  })

  test('brings what the measuring has to say, and no finding that bears on a verdict', () => {
    const finding = (rule: string): Finding => ({
      ...{ rule, level: 'error', message: rule, file: '/etc/passwd', line: 99, benchmark: 'b' },
    })
    const findings = ['noisy-machine', 'accepted-regression', 'new', 'storage-failed'].map(finding)
    const found = judged(segment({}, { findings }))
    if (typeof found === 'string') throw new Error(found)
    expect(found.segment.session.findings).toEqual([
      {
        rule: 'noisy-machine',
        level: 'warning',
        message: 'noisy-machine',
        file: 'bench/manifest.toml',
        line: 1,
        benchmark: 'b',
      },
    ])
  })
})

describe('a segment that follows pairs of earlier sessions', () => {
  const runsOf = (...pairs: readonly number[]) => [{ ...set, runs: pairs.map((pair) => ({ ...run, pair })) }]
  const machine = { ...header.machine, host: 'went-on' }

  test('adds to them and cannot replace one', () => {
    const found = judged(segment({ machine }, { runSets: runsOf(0, 1, 7, 8, 9) }))
    if (typeof found === 'string') throw new Error(found)
    expect(found.segment.session.runSets[0]!.runs.map(({ pair }) => pair)).toEqual([0, 8, 9])
  })

  test.each([
    ['on the machine that has them', machine, 9, 7],
    ['on a machine that has none', { ...machine, host: 'other' }, 8, 0],
  ])('is refused where pairs are missing in between, %s', (_, on, first, held) => {
    expect(judged(segment({ machine: on }, { runSets: runsOf(0, first) }))).toBe(
      `it goes on with pair ${first} of b, and the history holds ${held} before it: plan and measure anew`,
    )
  })
})

const verdict = { benchmark: 'b' } as never
const odd = (measurement: object): RunSet => ({
  ...set,
  runs: [{ ...run, measurements: [measurement as never] }],
})

describe('a segment is refused', () => {
  test.each<readonly [string, Segment, RegExp]>([
    [
      'that claims to be of the default branch',
      segment({ event: 'push', branch: 'main' }),
      /claims the event push on main, but this is pull_request on 7\/merge/,
    ],
    ['that claims a judgement’s place', segment({ kind: 'gate' }), /claims to be a session of kind gate/],
    ['of another commit', segment({ gitSha: stranger }), /is of commit cccccccccc, not aaaaaaaaaa/],
    ['of another project', segment({ project: 'other' }), /is of the project other/],
    ['that claims to be a release', segment({ version: 'v9' }), /claims the version v9/],
    ['of a changed tree', segment({ dirty: true }), /changed tree/],
    [
      'with verdicts of its own',
      segment({}, { verdicts: [verdict] }),
      /claims verdicts, which only judging makes/,
    ],
    ['that moves a baseline', segment({}, { pointerMoves: [verdict] }), /claims pointerMoves/],
    ['that accepts a regression', segment({}, { acceptances: [verdict] }), /claims acceptances/],
    ['that freezes a reference', segment({}, { references: [verdict] }), /claims references/],
    [
      'that measured head at another commit',
      segment({}, { runSets: [{ ...set, gitSha: stranger }] }),
      /measured b at cccccccccc as head/,
    ],
    [
      'that measured against another base',
      segment({}, { runSets: [{ ...set, side: 'base', gitSha: stranger }] }),
      /measured b at cccccccccc as base, not at bbbbbbbbbb/,
    ],
    [
      'that measured something else under the name',
      segment({}, { runSets: [{ ...set, definitionHash: 'x' }] }),
      /under another definition/,
    ],
    [
      'with a number that is none',
      segment({}, { runSets: [odd({ ...run.measurements[0], value: Number.POSITIVE_INFINITY })] }),
      /malformed/,
    ],
    [
      'with a value that is text',
      segment({}, { runSets: [odd({ ...run.measurements[0], value: '1' })] }),
      /malformed/,
    ],
    [
      'with runs without end',
      segment({}, { runSets: [{ ...set, runs: Array(10_001).fill(run) }] }),
      /holds 10001 runs/,
    ],
    [
      'with a pair that cannot be',
      segment({}, { runSets: [{ ...set, runs: [{ ...run, pair: -1 }] }] }),
      /malformed/,
    ],
    ['whose machine is no machine', segment({ machine: [] as never }), /header is malformed at machine/],
    ['whose shard is no shard', segment({ shard: '<script>' }), /header is malformed at shard/],
  ])('%s', (_, one, why) => {
    expect(judged(one)).toEqual(expect.stringMatching(why))
  })
})
