import { isPaired, type PairedRule, type PlannedBenchmark, type PlannedSide } from '../core/model/plan.js'
import { resolveAnchor, resolvePreviousTag } from './base-rules.js'
import type { Attempt, Contest } from './job.js'
import type { Site } from './site.js'
import type { History, World } from './world.js'

/** What a paired rule means for one benchmark: a commit to build, or why there is none. */
export type Opponent =
  | {
      readonly state: 'commit'
      readonly commit: string
      readonly how: string
      /** Absent: the history was not asked. */
      readonly attempt?: Attempt
    }
  /** Head is that commit itself: nothing can have got worse. */
  | { readonly state: 'same'; readonly how: string }
  | { readonly state: 'none'; readonly reason: string }

/** A benchmark's paired rules with what they resolved to. */
export interface Opponents {
  readonly benchmark: number
  readonly byRule: ReadonlyMap<PairedRule, Opponent>
}

type ContestWorld = Pick<World, 'git' | 'host'>

/** Resolves every paired rule of every benchmark. */
export async function opponentsOf(
  world: ContestWorld,
  site: Site,
  benchmarks: readonly PlannedBenchmark[],
  history: History | null,
): Promise<readonly Opponents[]> {
  const all: Opponents[] = []
  for (const [index, benchmark] of benchmarks.entries()) {
    const byRule = new Map<PairedRule, Opponent>()
    for (const rule of benchmark.baselines.filter(isPaired)) {
      byRule.set(rule, await opponent(world, site, { rule, benchmark, history }))
    }
    all.push({ benchmark: index, byRule })
  }
  return all
}

interface Question {
  readonly rule: PairedRule
  readonly benchmark: PlannedBenchmark
  readonly history: History | null
}

async function opponent(
  world: ContestWorld,
  site: Site,
  { rule, benchmark, history }: Question,
): Promise<Opponent> {
  const { repository, commits } = site
  const clone = { repository, mayFetch: world.host.environment('GITHUB_ACTIONS') === 'true' }
  switch (rule) {
    case 'paired:merge-base':
      if (site.base === null) return none('this benchmark is new: base has no manifest that can be read')
      return orSame(site, commits.base, commits.how)
    case 'paired:previous-tag': {
      const found = await resolvePreviousTag(world, clone, commits.headCommit)
      return found.ok ? orSame(site, found.value.commit, found.value.how) : none(found.problems[0]?.what)
    }
    case 'paired:best': {
      const anchor = history?.pointer('best', benchmark.name, benchmark.subject.id)
      if (!anchor)
        return none('no best report is stored yet; the first accepted one on the default branch becomes it')
      const found = await resolveAnchor(world, clone, anchor.gitSha)
      return found.ok ? orSame(site, found.value.commit, found.value.how) : none(found.problems[0]?.what)
    }
  }
}

const none = (reason: string | undefined): Opponent => ({
  state: 'none',
  reason: reason ?? 'it cannot be resolved',
})

const orSame = (site: Site, commit: string, how: string): Opponent =>
  commit === site.commits.head ? { state: 'same', how } : { state: 'commit', commit, how }

/** What is to be built and run: one contest a resolved paired rule; runs of head alone where there is none. */
export function contestsOf(
  site: Site,
  benchmarks: readonly PlannedBenchmark[],
  opponents: readonly Opponents[],
  hash: (text: string) => string,
): readonly Contest[] {
  return benchmarks.flatMap((benchmark, index) => {
    const seed = (commit: string) =>
      hash(`${commit} ${site.commits.head} ${benchmark.name} ${benchmark.subject.id}`)
    // A frozen reference answers for correctness; base need not run.
    const resolved = benchmark.reference === null ? [...opponents[index]!.byRule] : []
    const paired = resolved.flatMap(([rule, found]): readonly Contest[] =>
      found.state === 'commit'
        ? [
            {
              benchmark: index,
              rule,
              against: against(rule),
              commit: found.commit,
              orderSeed: seed(found.commit),
              attempt: found.attempt ?? null,
            },
          ]
        : [],
    )
    if (paired.length > 0) return paired
    return [{ benchmark: index, rule: null, against: null, commit: null, orderSeed: seed(''), attempt: null }]
  })
}

/** The builds that contests need, each commit once, head first. */
export function sidesFor(
  site: Site,
  contests: readonly Contest[],
  setupOf: (commit: string) => Setup,
): readonly PlannedSide[] {
  const opponents = new Map<string, PlannedSide>()
  for (const { commit, rule, against: side } of contests) {
    if (commit === null || side === null || opponents.has(commit)) continue
    opponents.set(commit, { side, rule: rule as PairedRule, commit, ...setupOf(commit) })
  }
  const { head } = site.commits
  return [{ side: 'head', rule: null, commit: head, ...setupOf(head) }, ...opponents.values()]
}

/** What is run in a side's tree before measuring. */
export type Setup = Pick<PlannedSide, 'setup' | 'setupTimeout' | 'identity'>

const against = (rule: PairedRule) => (rule === 'paired:best' ? ('anchor' as const) : ('base' as const))
