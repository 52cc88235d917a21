import { fail, orThrow, type Problem, type Result } from '../../core/model/problem.js'
import { fingerprint } from '../../core/model/session.js'
import { nameOf, type Shard, type ShardContest } from '../../core/shards/shard.js'
import { present } from '../base-commit.js'
import type { Contest, Measured, MeasureJob } from '../job.js'
import { jobOf } from '../job-of.js'
import { measureAll } from '../measuring.js'
import { type Prepared, prepare } from '../prepared.js'
import type { GateRequest, Measurer } from '../request.js'
import type { World } from '../world.js'
import { pairsEach, seedSuffix } from './pool.js'
import type { Segment } from './segment.js'

/** Measures one shard. It opens no store; `request.store` is where the journal is kept meanwhile. */
export async function measureShard(
  world: World,
  request: GateRequest,
  shard: Shard,
  measurer: Measurer,
): Promise<Segment> {
  const prepared = await prepare(world, request)
  const contests = await contestsOfShard(world, prepared, shard)
  const { site, plan } = prepared
  const store = request.store ?? (await world.files.makeTemporaryFolder('benchgate-shard-'))
  const fixedPairs = pairsEach(plan.gate, shard.pool)
  const job = await jobOf(world, {
    ...{ request, site, plan, contests, parents: [], store },
    ...{ kind: 'run', fixedPairs },
  })
  const header = { ...job.header, shard: nameOf(shard) }
  const measured = await measureAll(world, { ...job, header, elsewhere: shard.elsewhere }, measurer)
  return segmentOf(world, job, { header, measured })
}

function segmentOf(
  world: Pick<World, 'clock'>,
  { plan }: MeasureJob,
  { header, measured }: { readonly header: MeasureJob['header']; readonly measured: Measured },
): Segment {
  const { runSets, findings, complete } = measured
  return {
    session: {
      header: { ...header, endedAt: world.clock.now(), complete },
      ...{ runSets, findings, reports: [], verdicts: [], pointerMoves: [] },
    },
    outcomes: {
      version: 1,
      contests: measured.contests.map(({ benchmark: index, rule, stop, message }) => {
        const { name, subject } = plan.benchmarks[index]!
        return { benchmark: name, subject: subject.id, rule, stop, message: message?.slice(0, 9000) ?? null }
      }),
    },
  }
}

/** The shard's contests in this commit's own plan, or what is wrong with them. */
async function contestsOfShard(world: World, prepared: Prepared, shard: Shard): Promise<readonly Contest[]> {
  const contests: Contest[] = []
  for (const asked of shard.contests) {
    contests.push(orThrow(await contestOf(world, prepared, { asked, shard })))
  }
  return contests
}

async function contestOf(
  world: World,
  { plan, site }: Prepared,
  { asked, shard }: { readonly asked: ShardContest; readonly shard: Shard },
): Promise<Result<Contest>> {
  const { benchmark: name, subject, rule, commit } = asked
  const benchmark = plan.benchmarks.findIndex((one) => one.name === name && one.subject.id === subject)
  if (benchmark < 0) return fail(notPlanned(asked, shard))
  const { head } = site.commits
  const seed = world.host.sha256(`${commit ?? ''} ${head} ${name} ${subject}${seedSuffix(shard)}`)
  if (rule === null || commit === null)
    return {
      ok: true,
      value: { benchmark, rule: null, against: null, commit: null, attempt: null, orderSeed: seed },
    }
  const clone = {
    repository: site.repository,
    mayFetch: world.host.environment('GITHUB_ACTIONS') === 'true',
  }
  const found = await present(world, clone, { commit, name: `commit of ${rule}`, depth: 0 })
  if (!found.ok) return found
  const against = rule === 'paired:best' ? 'anchor' : 'base'
  const past = pastOf(asked, fingerprint(world.host.machine(plan.machine.label)))
  return { ok: true, value: { benchmark, rule, against, commit, ...past, orderSeed: seed } }
}

/** Pairs of several machines are never put together: on another one the contest begins anew. */
function pastOf({ attempt, before }: ShardContest, here: string): Pick<Contest, 'attempt' | 'before'> {
  if (before?.machine === here) return { attempt: null, before: before.pairs }
  if (attempt === null) return { attempt: null }
  return { attempt: { number: attempt, earlier: [], machine: null, family: 0 } }
}

const notPlanned = ({ benchmark, subject }: ShardContest, shard: Shard): Problem => ({
  where: { file: 'shard', key: 'contests' },
  what: `shard ${nameOf(shard)} names ${benchmark} [${subject}], which the plan of this commit does not have`,
  hint: 'check out the commit that was planned, with the same inputs',
})
