import type { Finding } from '../../core/model/finding.js'
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
import { unitsOf } from './plan.js'
import { pairsEach } from './pool.js'
import type { Delivered } from './segment.js'
import { type Merge, testedMerges } from './tested.js'

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
    const opponents = await opponentsOf(world, site, plan.benchmarks, history)
    const header = await headerOf(world, {
      ...{ request, site, plan, parents: opened.history.heads() },
      kind: 'gate',
    })
    const wanted = await wantedOf(world, setting, judging.pool)
    const tested = await testedMerges(world, setting, judging.delivered)
    const { accepted, findings } = sift(judging, { header, wanted, ...commitsOf(setting, tested) })
    const { measured, parts } = gather(wanted, accepted)
    const own: Part = {
      header: { ...header, kind: 'judge' },
      benchmarks: [],
      measured: { ...measured, runSets: [], contests: [], findings: [], complete: true },
    }
    const all = { ...measured, findings: [...findings, ...measured.findings] }
    return conclude(world, setting, { opponents, measured: all, parts: [...unrecorded(setting, parts), own] })
  })
}

async function wantedOf(world: World, setting: Setting, pool: number): Promise<readonly Wanted[]> {
  const { plan, opened } = setting
  const fixedPairs = pairsEach(plan.gate, pool)
  const units = await unitsOf(world, setting, setting.history)
  return units.flatMap((unit) => {
    const { benchmark, contests } = unit
    const metrics = expectedMetrics(opened.history, plan.project, unit) / Math.max(1, contests.length)
    return contests.map((contest) => ({ contest, benchmark, pool, fixedPairs, metrics }))
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
function unrecorded({ opened }: Setting, parts: readonly Part[]): readonly Part[] {
  const stored = opened.history.sessions().filter(({ kind }) => kind === 'run')
  return parts.filter(
    ({ header }) =>
      !stored.some(
        (session) =>
          session.startedAt === header.startedAt &&
          session.shard === header.shard &&
          session.gitSha === header.gitSha &&
          session.machine.host === header.machine.host,
      ),
  )
}
