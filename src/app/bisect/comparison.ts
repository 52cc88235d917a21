import { parseManifest } from '../../core/manifest/parse.js'
import type { Plan, PlannedBenchmark } from '../../core/model/plan.js'
import type { Session } from '../../core/model/session.js'
import type { Verdict } from '../../core/model/verdict.js'
import { enoughPairs } from '../../core/stats/looks.js'
import { noAncestry } from '../ancestry.js'
import { contestsOf, type Opponents } from '../contests.js'
import type { Measured, MeasureJob } from '../job.js'
import { jobOf } from '../job-of.js'
import { pairedVerdicts } from '../judging/paired.js'
import { measureAll } from '../measuring.js'
import type { GateRequest, Measurer } from '../request.js'
import type { Site } from '../site.js'
import type { History, World } from '../world.js'
import type { Ground } from './ground.js'

/** One comparison of a commit with the good end. */
export interface Comparison {
  readonly good: string
  readonly commit: string
  readonly benchmark: PlannedBenchmark
  /** Chance of error of each of its two answers. */
  readonly level: number
  /** Seconds of measuring. */
  readonly budget: number
}

/** What came of it. */
export interface Compared {
  readonly verdicts: readonly Verdict[]
  readonly measured: Measured
  readonly session: string
}

/** What comparisons need beside their question. */
export interface Tools {
  readonly ground: Ground
  readonly folder: string
  readonly history: History
  readonly measurer: Measurer
}

/**
 * A gate of `commit` against `good`: the same worktrees, measuring process and judgement as any other. Its session holds
 * runs and verdicts and no report: a commit that is measured again years later has no place in the series of today.
 */
export async function compare(world: World, tools: Tools, comparison: Comparison): Promise<Compared> {
  const { history } = tools
  const job = await comparisonJob(world, tools, comparison)
  const { plan, contests } = job
  const measured = await measureAll(world, job, tools.measurer)
  const byRule: Opponents['byRule'] = new Map([
    ['paired:merge-base', { state: 'commit', commit: contests[0]!.commit!, how: 'the good end' }],
  ])
  const verdicts = pairedVerdicts({
    ...{ plan, measured, history, ancestry: noAncestry, version: null, literal: false },
    head: comparison.commit,
    machineOf: () => job.header.machine,
    opponents: [{ benchmark: 0, byRule }],
  })
  const session = history.append(sessionOf(world, job, { measured, verdicts }))
  await history.save()
  await world.files.remove(job.journal)
  return { verdicts, measured, session }
}

async function comparisonJob(world: World, tools: Tools, comparison: Comparison): Promise<MeasureJob> {
  const { ground, folder, history } = tools
  const { repository, projectPath, head, loaded, request } = ground
  const { commit, good } = comparison
  const path = projectPath === '' ? loaded.file : `${projectPath}/${loaded.file}`
  const text = await world.git.show(repository, commit, path)
  const own = text === undefined ? null : await parseManifest(text, loaded.file)
  const site: Site = {
    ...{ repository, projectPath, authority: 'head', manifestText: '', headText: '', findings: [] },
    // Each commit is built as its own manifest says, as in every gate; how it is measured and judged is HEAD's.
    ...{ head: own?.ok ? own.value : loaded, base: loaded },
    commits: { head: commit, headCommit: commit, base: good, how: 'the good end', dirty: false, diff: null },
  }
  const plan = planOf(ground, comparison)
  const opponent = { state: 'commit', commit: good, how: 'the good end' } as const
  const opponents = [{ benchmark: 0, byRule: new Map([['paired:merge-base' as const, opponent]]) }]
  const job = await jobOf(world, {
    ...{ request: gateRequest(request), site, plan, parents: history.heads(), store: folder },
    contests: contestsOf(site, plan.benchmarks, opponents, world.host.sha256),
    ...{ kind: 'bisect', fixedPairs: null },
  })
  return {
    ...job,
    overlay: { commit: head, globs: loaded.manifest.project.evaluator },
  }
}

function planOf({ plan }: Ground, { benchmark, level, budget }: Comparison): Plan {
  const gate = { ...plan.gate, mode: 'no-regression', alpha: level, beta: level } as const
  const { minPairs } = gate
  return {
    ...plan,
    budget,
    gate: { ...gate, maxPairs: enoughPairs(level, minPairs, plan.gate.maxPairs) },
    benchmarks: [{ ...benchmark, baselines: ['paired:merge-base'] }],
  }
}

function gateRequest({ project, actor, command }: Ground['request']): GateRequest {
  const none = { branch: null, defaultBranch: null, baseSha: null, baseBranch: null, headSha: null }
  return {
    ...{ project, manifest: 'bench/manifest.toml', store: null, verifyStore: false, base: null, head: null },
    ...{
      baselines: null,
      benchmarks: [],
      cost: 'all',
      failOn: null,
      allowDirty: false,
      fresh: false,
      version: null,
    },
    occasion: { event: 'local', onDefaultBranch: false, trigger: 'bisect', actor, runnerLabels: [], ...none },
    ...{ command, findings: [] },
  }
}

function sessionOf(
  world: Pick<World, 'clock'>,
  { header }: MeasureJob,
  { measured, verdicts }: Pick<Compared, 'measured' | 'verdicts'>,
): Session {
  return {
    header: { ...header, endedAt: world.clock.now(), complete: measured.complete },
    runSets: measured.runSets,
    reports: [],
    verdicts,
    findings: measured.findings,
    pointerMoves: [],
  }
}
