import { without } from '../core/gates/wording.js'
import { type ManifestChange, manifestChanges } from '../core/manifest/changes.js'
import type { Finding } from '../core/model/finding.js'
import type { Plan, PlannedBenchmark } from '../core/model/plan.js'
import type { Verdict } from '../core/model/verdict.js'
import { acceptedFile } from './acceptances.js'
import { evaluatorFindings, globsFromTop } from './evaluator.js'
import { verdictOf } from './judging/case.js'
import type { Site } from './site.js'
import type { World } from './world.js'

/** What the change under judgement does to the benchmarks and to how they are judged. */
export interface Changes {
  /** Benchmarks that both sides define alike; only these can be compared. */
  readonly measurable: readonly PlannedBenchmark[]
  /** Verdicts that need no run: removed, new or differently defined benchmarks. */
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
}

/** Compares both manifests and evaluators. `headPlan` is the plan that head's own manifest would give. */
export async function changesOf(
  world: Pick<World, 'git'>,
  site: Site,
  plan: Plan,
  headPlan: Plan,
): Promise<Changes> {
  if (site.base === null)
    return {
      // Head runs alone, which shows whether the benchmarks work; the pairing says that there is no baseline.
      measurable: plan.benchmarks,
      verdicts: [],
      findings: plan.benchmarks.map(newFinding),
    }
  if (site.base === site.head) return { measurable: plan.benchmarks, verdicts: [], findings: [] }
  const changes = manifestChanges(site.base, site.head)
  const named = (kind: ManifestChange['kind']) =>
    new Set(changes.flatMap((change) => (change.kind === kind ? [change.benchmark] : [])))
  const [removed, added, redefined] = [
    named('benchmark-removed'),
    named('benchmark-added'),
    named('definition'),
  ]
  const fresh = headPlan.benchmarks.filter(({ name }) => added.has(name))
  return {
    measurable: plan.benchmarks.filter(({ name }) => !removed.has(name) && !redefined.has(name)),
    verdicts: [
      ...plan.benchmarks.filter(({ name }) => removed.has(name)).map(removedVerdict),
      ...plan.benchmarks
        .filter(({ name }) => redefined.has(name))
        .map((benchmark) => redefinedVerdict(benchmark, changes)),
      ...fresh.map(newVerdict),
    ],
    findings: [
      ...fresh.map(newFinding),
      ...changes.flatMap((change) => renameFinding(site, change)),
      ...policyFindings(site, changes),
      ...(await evaluatorChanges(world, site, plan)),
    ],
  }
}

const removedVerdict = (benchmark: PlannedBenchmark): Verdict =>
  verdictOf(
    { benchmark, gate: 'paired', baseline: 'base' },
    without('MISSING', 'head’s manifest no longer declares this benchmark'),
  )

const newVerdict = (benchmark: PlannedBenchmark): Verdict =>
  verdictOf(
    { benchmark, gate: 'paired', baseline: 'base' },
    without('NO_BASELINE', 'this benchmark is new; base does not have it'),
  )

const newFinding = ({ name, subject, place }: PlannedBenchmark): Finding => ({
  rule: 'new',
  level: 'note',
  message: `${name} is new: it is judged from the next change on`,
  file: place.file,
  line: place.line ?? 1,
  benchmark: name,
  subject: subject.id,
})

function redefinedVerdict(benchmark: PlannedBenchmark, changes: readonly ManifestChange[]): Verdict {
  const parts = changes.flatMap((change) =>
    change.kind === 'definition' && change.benchmark === benchmark.name
      ? [`${change.part} was ${change.base ?? 'not declared'}, is ${change.head ?? 'not declared'}`]
      : [],
  )
  const reason = `head defines this benchmark differently: ${parts.join('; ')}`
  return verdictOf({ benchmark, gate: 'paired', baseline: 'base' }, without('INCOMPARABLE', reason))
}

function renameFinding({ head }: Site, change: ManifestChange): readonly Finding[] {
  if (change.kind !== 'metric-renamed') return []
  const { benchmark, before, now } = change
  const index = head.manifest.benchmarks.findIndex(({ name }) => name === benchmark)
  const message = `${benchmark}: head calls ${now} what base calls ${before}; they are judged as one metric, by base's policy`
  const place = { file: head.file, line: head.lines.benchmarks[index] ?? 1 }
  return [{ rule: 'metric-renamed', level: 'note', message, ...place, benchmark }]
}

function policyFindings({ head }: Site, changes: readonly ManifestChange[]): readonly Finding[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'policy') return []
    const about = [change.benchmark ?? '[gate]', change.metric]
      .filter((word) => word !== null && word !== '*')
      .join(' ')
    const message = `head changes how ${about} is judged (${change.effect}): ${change.key} was ${change.base}, is ${change.head}; base's policy was used`
    return [{ rule: 'policy-changed', level: 'warning' as const, message, file: head.file, line: 1 }]
  })
}

async function evaluatorChanges(
  { git }: Pick<World, 'git'>,
  site: Site,
  plan: Plan,
): Promise<readonly Finding[]> {
  const { repository, projectPath, commits, base, head } = site
  const globs = globsFromTop(projectPath, base!.manifest.project.evaluator)
  const changes = await git.evaluatorChanges(repository, commits.base, commits.head, globs)
  // What the manifest says is compared by meaning, and acceptances speak for themselves; each side is built by its own setup.
  const apart = [head.file, acceptedFile].map((file) =>
    projectPath === '' ? file : `${projectPath}/${file}`,
  )
  const files = changes.filter(({ path }) => !apart.includes(path))
  return evaluatorFindings(files, { projectPath, level: plan.gate.on.evaluatorChanged })
}
