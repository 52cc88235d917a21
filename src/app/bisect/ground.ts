import type { LoadedManifest } from '../../core/manifest/parse.js'
import { type Plan, type PlannedBenchmark, policyOf } from '../../core/model/plan.js'
import type { MetricPolicy } from '../../core/model/policy.js'
import { orThrow, ProblemError } from '../../core/model/problem.js'
import { cutOff } from '../base-commit.js'
import { readManifest } from '../manifest-file.js'
import { planOf } from '../plan.js'
import { planTools } from '../plan-tools.js'
import { trendsOf } from '../trends.js'
import type { History, World } from '../world.js'
import type { BisectRequest } from './request.js'

/** Where a bisection works; the same for all of its comparisons. */
export interface Ground {
  readonly request: BisectRequest
  readonly repository: string
  readonly projectPath: string
  /** Full id of HEAD: its evaluator and its manifest measure and judge every commit. */
  readonly head: string
  readonly loaded: LoadedManifest
  readonly plan: Plan
  readonly benchmark: PlannedBenchmark
}

type GroundWorld = Pick<World, 'files' | 'git' | 'host'>

/** Reads what every comparison rests on. Throws ProblemError for what the user must mend. */
export async function groundOf(world: GroundWorld, request: BisectRequest): Promise<Ground> {
  const { loaded, text } = await readManifest(world, request.project)
  const repository = orThrow(await world.git.repository(request.project))
  const head = await world.git.resolve(repository, 'HEAD')
  if (head === undefined) throw wrong(repository, 'this repository has no commits yet', 'commit first')
  const asked = { event: 'local', cost: 'all', names: [request.benchmark] } as const
  const planned = planOf(
    loaded,
    { ...asked, baselines: ['paired:merge-base'], manifestHash: `sha256:${world.host.sha256(text)}` },
    planTools(world.host.sha256),
  )
  const plan = orThrow(planned)
  const projectPath = await world.files.relative(repository, request.project)
  const benchmark = subjectIn(plan, request, loaded.file)
  return { request, repository, projectPath, head, loaded, plan, benchmark }
}

function subjectIn(plan: Plan, { benchmark, subject }: BisectRequest, file: string): PlannedBenchmark {
  const found = plan.benchmarks.find((one) => one.name === benchmark && one.subject.id === subject)
  if (found) return found
  const known = plan.benchmarks.map((one) => `${one.name} [${one.subject.id}]`).join(', ')
  throw wrong(file, `${benchmark} has no subject ${subject}`, `name one of ${known}`)
}

/**
 * The benchmark as the ends are compared: one margin, so that a difference is proven or excluded however long it takes;
 * one metric alone where it is named; the artifacts of the ends, not a frozen reference.
 */
export function asCompared({ benchmark, request }: Ground, metric: string | null): PlannedBenchmark {
  const narrow = (policy: MetricPolicy): MetricPolicy => {
    const tolerance = request.tolerance ?? policy.tolerance
    return { ...policy, tolerance, limit: tolerance, absLimit: policy.absTolerance }
  }
  const { defaultPolicy, place, name } = benchmark
  const metrics = benchmark.metrics.map((one) => ({ ...one, policy: narrow(one.policy) }))
  const all = {
    ...benchmark,
    reference: null,
    metrics,
    defaultPolicy: defaultPolicy && narrow(defaultPolicy),
  }
  if (metric === null) return all
  const policy = policyOf(all, metric)
  if (policy) return withMetric(all, metric, policy)
  const selected = metrics.map(({ pattern }) => pattern).join(', ')
  throw wrong(
    place.file,
    `${metric} is not judged in ${name}`,
    `name a metric that is selected there: ${selected}`,
  )
}

/** The benchmark with this metric alone. */
export const withMetric = (
  benchmark: PlannedBenchmark,
  metric: string,
  policy: MetricPolicy,
): PlannedBenchmark => ({ ...benchmark, metrics: [{ pattern: metric, policy }], defaultPolicy: null })

/** The ends, and the commits between them. */
export interface Line {
  /** Along first parents, the good end first, the bad one last. */
  readonly commits: readonly string[]
  readonly metric: string | null
}

/** Farther apart than this no two ends are of one change. */
const farthest = 20_000

/** The commits from good to bad. Throws ProblemError where they are not known or not on one line. */
export async function lineOf(
  { git }: Pick<World, 'git'>,
  { request, repository }: Ground,
  history: Pick<History, 'reports' | 'verdicts'>,
): Promise<Line> {
  const { good, bad, metric } = request.ends
    ? { ...request.ends, metric: request.metric }
    : newestChange(request, history)
  const [from, to] = [
    await commitOf(git, repository, { rev: good, name: '--good' }),
    await commitOf(git, repository, { rev: bad, name: '--bad' }),
  ]
  const back = await git.firstParents(repository, to, farthest)
  const distance = back.indexOf(from)
  if (distance > 0) return { commits: back.slice(0, distance + 1).toReversed(), metric }
  if (distance === 0)
    throw wrong(repository, 'the good end and the bad end are one commit', 'name two commits')
  if (await git.isShallow(repository)) throw new ProblemError([cutOff(repository, `the way to ${good}`, 0)])
  throw wrong(
    repository,
    `${good} is not among the first parents of ${bad}`,
    'name an earlier commit of the same branch with --good; what was merged counts as one commit',
  )
}

interface Ends {
  readonly good: string
  readonly bad: string
  readonly metric: string | null
}

/** The widest range of the newest firm change for the worse. */
function newestChange(request: BisectRequest, history: Pick<History, 'reports' | 'verdicts'>): Ends {
  const { benchmark, subject, metric } = request
  const trends = trendsOf(history, { benchmark, metric, limit: 1000 }).filter(
    (trend) => trend.subject === subject,
  )
  const changes = trends
    .flatMap(({ metrics }) => metrics)
    .flatMap((one) => one.changes.map((change) => ({ change, metric: one.metric })))
    .filter(({ change }) => change.firm && change.kind === 'worse')
    .sort((a, b) => a.change.range.bad.at - b.change.range.bad.at)
  const newest = changes.at(-1)
  if (newest) {
    const { good, bad } = newest.change.wideRange
    return { good: good.gitSha, bad: bad.gitSha, metric: newest.metric }
  }
  throw wrong(
    benchmark,
    'the history shows no firm change for the worse ("benchgate trend" lists what it shows)',
    'name the ends yourself: --good REV --bad REV',
  )
}

async function commitOf(
  git: World['git'],
  repository: string,
  { rev, name }: { readonly rev: string; readonly name: string },
): Promise<string> {
  const commit = await git.resolve(repository, rev)
  if (commit !== undefined) return commit
  throw wrong(
    repository,
    `${name} ${rev} names no branch, tag or commit of this clone`,
    'check the name with "git log"; a shallow clone gets the rest by "git fetch --unshallow"',
  )
}

const wrong = (file: string, what: string, hint: string): ProblemError =>
  new ProblemError([{ where: { file }, what, hint }])
