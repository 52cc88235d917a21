import type { Finding } from '../../core/model/finding.js'
import type { SessionHeader } from '../../core/model/session.js'
import { familyOf } from '../assess.js'
import { opponentsOf } from '../contests.js'
import { conclude, type Gated, type Part } from '../gate.js'
import { headerOf } from '../job-of.js'
import { type Prepared, prepare } from '../prepared.js'
import type { GateRequest } from '../request.js'
import { inHistory, type Setting } from '../setting.js'
import type { World } from '../world.js'
import { checkSegment, type Expected } from './check.js'
import { expectedMetrics } from './expected.js'
import { type Accepted, gather, type Wanted } from './gather.js'
import { continued, isRecorded, reachedBy } from './past.js'
import { pairsEach } from './pool.js'
import type { Delivered } from './segment.js'
import { type Merge, testedMerges } from './tested.js'
import { type Unit, workOf } from './work.js'

/** How the segments came to be, beside what the request says. */
export interface Judging {
  readonly delivered: readonly Delivered[]
  /** Runners that measured each benchmark. */
  readonly pool: number
}

/** Plans anew from the base side, takes in what others measured, judges it as one, and records it. */
export async function judgeShards(world: World, request: GateRequest, judging: Judging): Promise<Gated> {
  return inHistory(world, await prepare(world, request), async (setting) => {
    const { site, plan, opened, history } = setting
    const found = await opponentsOf(world, site, plan.benchmarks, history)
    const header = await headerOf(world, {
      ...{ request, site, plan, parents: opened.history.heads() },
      kind: 'gate',
    })
    const { units } = await workOf(world, setting, history, judging.pool)
    const wanted = wantedOf(setting, units, judging.pool)
    const tested = await testedMerges(world, setting, judging.delivered)
    const past = { setting, found, pool: judging.pool }
    const reached = (of: SessionHeader, { contest }: Wanted) => reachedBy(world, past, { of, contest })
    const { accepted, findings } = sift(judging, { header, wanted, reached, ...commitsOf(setting, tested) })
    const gathered = gather(wanted, accepted)
    const { opponents, measured, earlierOn } = continued(world, past, { gathered, units })
    const own: Part = {
      header: { ...header, kind: 'judge' },
      benchmarks: [],
      measured: { ...measured, runSets: [], contests: [], findings: [], complete: true },
    }
    const all = { ...measured, findings: [...findings, ...measured.findings] }
    const parts = [...unrecorded(setting, gathered.parts), own]
    return conclude(world, setting, { opponents, measured: all, parts, earlierOn })
  })
}

function wantedOf({ plan, opened }: Setting, units: readonly Unit[], pool: number): readonly Wanted[] {
  const fixedPairs = pairsEach(plan.gate, pool)
  return units.flatMap((unit) => {
    const { benchmark, contests, ended } = unit
    const expected = expectedMetrics(opened.history, plan.project, unit) / Math.max(1, contests.length)
    return contests.map(({ attempt, ...rest }) => {
      const contest = { ...rest, attempt: null }
      const runs = attempt?.earlier ?? []
      const over = ended.some(({ rule }) => rule === contest.rule)
      const metrics = over ? familyOf([{ contest, benchmark, runs }]) : expected
      return { contest, benchmark, pool, fixedPairs, metrics, ended: over }
    })
  })
}

function commitsOf({ site }: Prepared, tested: readonly Merge[]): Pick<Expected, 'heads' | 'bases'> {
  const { head, headCommit } = site.commits
  return {
    heads: [headCommit, head, ...tested.map((merge) => merge.head)],
    bases: tested.map((merge) => merge.base),
  }
}

interface Sifted {
  readonly accepted: readonly Accepted[]
  readonly findings: readonly Finding[]
}

function sift({ delivered }: Judging, expected: Expected): Sifted {
  const checked = delivered.map(({ from, segment }) => ({
    from,
    found: typeof segment === 'string' ? segment : checkSegment(segment, expected),
  }))
  return {
    accepted: checked.flatMap(({ found }) => (typeof found === 'string' ? [] : [found])),
    findings: checked.flatMap(({ from, found }) => (typeof found === 'string' ? [refused(from, found)] : [])),
  }
}

const refused = (from: string, why: string): Finding => ({
  rule: 'shard-refused',
  level: 'error',
  message: `the segment in ${from} is refused: ${why}`,
  file: 'bench/manifest.toml',
  line: 1,
  remedy: 'See who made it; measure the shard again if it was damaged on its way.',
})

/** Judged again, a shard that is in the history already is not recorded twice. */
const unrecorded = (setting: Setting, parts: readonly Part[]): readonly Part[] =>
  parts.filter(({ header }) => !isRecorded(setting, header))
