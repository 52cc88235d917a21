import { afterEach, describe, expect, test } from '@jest/globals'
import { measuredHere, type Trying, withAttempts } from '../../src/app/attempts.js'
import type { Opponents } from '../../src/app/contests.js'
import { endedBefore } from '../../src/app/continued.js'
import type { Attempt, Contest } from '../../src/app/job.js'
import type { History } from '../../src/app/world.js'
import type { Plan } from '../../src/core/model/plan.js'
import type { Run, Side } from '../../src/core/model/run.js'
import type { SessionHeader } from '../../src/core/model/session.js'
import { noEvidence, type VerdictKind } from '../../src/core/model/verdict.js'
import { version } from '../../src/core/model/version.js'
import {
  header,
  machine,
  policy,
  report,
  run,
  runSet,
  session,
  sha256,
  start,
} from '../core/store/example-session.js'
import { folder, history as openedIn } from '../edge/history/raw.js'
import { gatePolicy } from '../support/outcomes.js'
import { benchmark as undeclared } from './kinds/planned.js'

const commit = (digit: string) => digit.repeat(40)
const [head, base] = [commit('a'), commit('b')]
const benchmark = { ...undeclared, name: 'parse', defaultPolicy: { ...policy, quarantine: null } }
const hour = 3_600_000

const plan = (mode: Plan['gate']['mode']): Plan =>
  ({
    ...{ project: 'arborist', manifestHash: 'sha256:00', benchmarks: [benchmark], machine: { label: null } },
    gate: { ...gatePolicy, mode },
  }) as unknown as Plan

interface Measured extends Partial<Pick<SessionHeader, 'machine' | 'manifestHash' | 'harnessVersion'>> {
  /** Hours after the first. */
  readonly at: number
  readonly gitSha?: string
  readonly pairs?: readonly [number, number]
  readonly rule?: string
  readonly definitionHash?: string
  readonly kind?: VerdictKind
  readonly family?: number
  /** Head over base in a pair. */
  readonly ratio?: (pair: number) => number
}

/** A session that measured these pairs and gave this verdict. */
function measured({ at, gitSha = head, pairs = [1, 6], rule = 'paired:merge-base', ...rest }: Measured) {
  const {
    definitionHash = benchmark.definitionHash,
    kind = 'INCONCLUSIVE',
    family = 1,
    ratio = () => 1,
    ...own
  } = rest
  const runs = (side: Side): Run[] =>
    Array.from({ length: pairs[1] - pairs[0] + 1 }, (_, i) =>
      run({
        ...{ side, rule, pair: pairs[0] + i, startedAt: start + at * hour + i },
        measurements: [
          {
            metric: 'wall',
            status: 'ok',
            value: side === 'head' ? ratio(pairs[0] + i) : 1,
            unit: 's',
            samples: null as never,
          },
        ],
      }),
    )
  const set = (side: Side, of: string) => runSet({ side, rule, gitSha: of, definitionHash, runs: runs(side) })
  const about = {
    benchmark: 'parse',
    subject: 'self',
    metric: 'wall',
    gate: 'paired',
    direction: 'minimize',
  } as const
  return session({
    header: header({
      ...{ gitSha, harnessVersion: version, startedAt: start + at * hour, endedAt: start + at * hour },
      ...own,
    }),
    runSets: [set('head', gitSha), set('base', base)],
    reports: [report({ definitionHash })],
    verdicts: [
      {
        ...{ ...about, baseline: `${rule} (${base.slice(0, 10)})`, kind, unit: 's', policy, mandatory: true },
        ...{ reason: 'why', evidence: { ...noEvidence, family } },
      },
    ],
  })
}

const opened: History[] = []
afterEach(() => {
  for (const one of opened.splice(0)) one.close()
})

async function storeOf(...sessions: readonly Measured[]): Promise<History> {
  const history = await openedIn(folder(), { write: true })
  opened.push(history)
  for (const one of sessions) history.append(measured(one))
  return history
}

interface Question {
  readonly event?: string
  readonly mode?: Plan['gate']['mode']
  readonly fresh?: boolean
  readonly by?: ReturnType<Trying['measurementOf']>
}

const here = { machine, startedAt: Number.POSITIVE_INFINITY }

/** What the history knows of `head` against `base`. */
function attempt(
  history: History,
  { event = 'local', mode = 'promote', fresh = false, by = here }: Question = {},
): Attempt {
  const opponents: Opponents = {
    benchmark: 0,
    byRule: new Map([['paired:merge-base', { state: 'commit', commit: base, how: 'the merge base' }]]),
  }
  const trying = {
    request: { fresh, occasion: { event } },
    site: { commits: { headCommit: head, diff: null } },
    ...{ plan: plan(mode), history, measurementOf: () => by },
  } as unknown as Trying
  const [tried] = withAttempts({ host: { sha256 } } as never, trying, [opponents])
  const opponent = tried!.byRule.get('paired:merge-base')!
  if (opponent.state !== 'commit') throw new Error(opponent.state)
  return opponent.attempt!
}

/** Neither worse nor harmless, however many there are. */
const torn = (pair: number) => (pair % 4 < 2 ? 1.2 : 0.8)

const pairsOf = ({ earlier }: Attempt) => [...new Set(earlier.map(({ pair }) => pair))]

describe('attempts against one base', () => {
  const other = (at: number, kind: VerdictKind, pairs: readonly [number, number] = [1, 6]): Measured => ({
    ...{ at, gitSha: commit(String(at)), kind, pairs },
  })

  test.each<[string, readonly Measured[], number]>([
    ['the first is number 1', [], 1],
    ['each other commit that came to a look is one', [other(1, 'REJECT'), other(2, 'FAIL')], 3],
    ['one that was cut short before its first look is none', [other(1, 'REJECT', [1, 5])], 1],
    [
      'they are counted from the last that succeeded',
      [other(1, 'REJECT'), other(2, 'PROMOTE'), other(3, 'REJECT')],
      2,
    ],
    ['what goes on is the attempt that it was', [{ at: 1 }, other(2, 'REJECT'), other(3, 'REJECT')], 1],
    ['the same commit on another machine is one more', [{ at: 1, machine: { ...machine, cores: 4 } }], 2],
    ['the same commit under another policy is one more', [{ at: 1, manifestHash: 'sha256:01' }], 2],
    ['two rules that name one commit are one', [{ ...other(1, 'REJECT'), rule: 'paired:previous-tag' }], 2],
  ])('%s', async (_, sessions, number) => {
    expect(attempt(await storeOf(...sessions)).number).toBe(number)
  })

  test('are counted in loops and for PROMOTE, not on pushes that reviewers see', async () => {
    const history = await storeOf(other(1, 'FAIL'))
    const number = (event: string, mode: Plan['gate']['mode']) => attempt(history, { event, mode }).number
    expect(number('local', 'no-regression')).toBe(2)
    expect(number('pull_request', 'promote')).toBe(2)
    expect(number('pull_request', 'no-regression')).toBeNull()
  })

  test('begin anew where that is asked for, as one more', async () => {
    const found = attempt(await storeOf({ at: 1 }), { fresh: true })
    expect([found.number, found.earlier, found.family]).toEqual([2, [], 0])
  })
})

describe('the pairs that a session goes on from', () => {
  test('are those of this question on this machine, without what decides nothing', async () => {
    const found = attempt(
      await storeOf(
        { at: 1, family: 7 },
        { at: 2, pairs: [7, 9], family: 3 },
        { at: 3, definitionHash: 'x', pairs: [1, 30] },
      ),
    )
    expect(pairsOf(found)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect([found.family, found.machine?.cpu]).toEqual([7, machine.cpu])
    expect(found.earlier[0]!.measurements).toEqual([{ metric: 'wall', status: 'ok', value: 1, unit: 's' }])
  })

  test('are the first of each number: what was measured twice is not chosen from', async () => {
    const found = attempt(await storeOf({ at: 1 }, { at: 2, pairs: [5, 8], ratio: () => 2 }))
    expect(
      found.earlier.filter(({ side }) => side === 'head').map(({ measurements: [one] }) => one),
    ).toMatchObject([1, 1, 1, 1, 1, 1, 2, 2].map((value) => ({ value })))
  })

  test('are none where only the end of a series is stored', async () => {
    expect(attempt(await storeOf({ at: 1, pairs: [7, 12] })).earlier).toEqual([])
  })

  test('are the newest of any machine while it is not known who measures, and those of that one then', async () => {
    const away = { ...machine, cores: 4 }
    const history = await storeOf({ at: 1 }, { at: 2, pairs: [1, 8], machine: away })
    const by = (of: typeof machine | null, startedAt = Number.POSITIVE_INFINITY) =>
      pairsOf(attempt(history, { by: { machine: of, startedAt } })).length
    expect([by(null), by(away), by(machine), by({ ...machine, cores: 2 })]).toEqual([8, 8, 6, 0])
    expect(by(null, start + 2 * hour)).toBe(6)
  })

  test('measured here are those of this host', () => {
    const host = { machine: (label: string | null) => ({ ...machine, label: label ?? 'unnamed' }) }
    const of = measuredHere({ host } as never, plan('promote'))
    expect(of(benchmark, 'paired:best')).toEqual({ ...here, machine: { ...machine, label: 'unnamed' } })
  })

  test.each<[string, Measured, number, string | undefined]>([
    ['that prove it harmless are the answer', { at: 1 }, 1, 'decided'],
    ['that prove it worse are the answer', { at: 1, ratio: () => 1.1 }, 1, 'decided'],
    ['are none among so many metrics that more could turn out', { at: 1, ratio: () => 1.1 }, 50, undefined],
    ['that came to no look are none', { at: 1, ratio: () => 1.1, pairs: [1, 5] }, 1, undefined],
    ['that reach the last look are all there will be', { at: 1, ratio: torn, pairs: [1, 60] }, 1, 'decided'],
  ])('%s', async (_, stored, k, stop) => {
    const contest: Contest = {
      ...{ benchmark: 0, rule: 'paired:merge-base', against: 'base', commit: base, orderSeed: '' },
      attempt: attempt(await storeOf(stored), { mode: 'no-regression' }),
    }
    const [ended] = endedBefore([contest], plan('no-regression'), k)
    expect(ended?.stop).toBe(stop)
  })
})
