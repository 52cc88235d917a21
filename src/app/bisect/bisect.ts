import { learnt, nextPlace, searchOver, spend, stepsLeft, suspects } from '../../core/bisect/search.js'
import type { Bisection } from '../../core/model/bisection.js'
import type { PlannedBenchmark } from '../../core/model/plan.js'
import { ProblemError } from '../../core/model/problem.js'
import type { Verdict } from '../../core/model/verdict.js'
import { toldHistory } from '../opened.js'
import { underTodaysNames } from '../renamed.js'
import type { Measurer } from '../request.js'
import type { World } from '../world.js'
import { atThreshold, thresholdOf, worstOf } from './answer.js'
import { asCompared, groundOf, lineOf } from './ground.js'
import type { BisectRequest } from './request.js'
import { ask, type Journey, type State, short } from './step.js'

/**
 * Finds the commit that made a benchmark worse: first whether the bad end is worse than the good one at all, then by
 * halves, each commit held against the good end by the paired gate, until one commit is left or one cannot be decided.
 */
export async function bisect(world: World, request: BisectRequest, measurer: Measurer): Promise<Bisection> {
  const ground = await groundOf(world, request)
  const { plan, loaded } = ground
  const folder = request.store ?? world.host.storeFolder(plan.project, loaded.manifest.store.name)
  const history = await toldHistory(world, folder, plan.project)
  try {
    const line = await lineOf(world, ground, underTodaysNames(history, [ground.benchmark]))
    const seconds = request.budget ?? Number.POSITIVE_INFINITY
    const tools = { ground, folder, history, measurer }
    return await fromEnds(world, { tools, line, deadline: world.clock.monotonic() + seconds })
  } finally {
    history.close()
  }
}

async function fromEnds(world: World, journey: Journey): Promise<Bisection> {
  const { ground } = journey.tools
  const { commits, metric } = journey.line
  const search = searchOver(commits.length - 1)
  const start: State = { search, steps: [], left: ground.plan.gate.alpha }
  const benchmark = asCompared(ground, metric)
  world.progress.note(
    `comparing the ends, ${commits.length - 1} commits apart: ${short(commits.at(-1)!)} against ${short(commits[0]!)}`,
  )
  const level = spend(start.left, stepsLeft(search) + 1)
  const asked = await ask(world, journey, { place: search.bad, benchmark, level, metric: worstOf })
  const state = { search, steps: [asked.step], left: start.left - level }
  if (asked.answer !== 'bad') return withoutChange(journey, state, asked.answer)
  return halve(world, journey, { benchmark, worst: asked.verdict!, state })
}

interface Proven {
  readonly benchmark: PlannedBenchmark
  /** What the ends showed of the metric that is followed. */
  readonly worst: Verdict
  readonly state: State
}

async function halve(world: World, journey: Journey, proven: Proven): Promise<Bisection> {
  const { worst } = proven
  const benchmark = atThreshold(proven.benchmark, worst, thresholdOf(worst))
  let { state } = proven
  for (let place = nextPlace(state.search); place !== null; place = nextPlace(state.search)) {
    if (world.clock.monotonic() >= journey.deadline)
      return ended(world, journey, { worst, state, obstacle: 'the time that was given was used up' })
    const steps = stepsLeft(state.search)
    const commit = short(journey.line.commits[place]!)
    world.progress.note(`step ${state.steps.length} of about ${state.steps.length + steps - 1}: ${commit}`)
    const level = spend(state.left, steps)
    const { answer, step } = await ask(world, journey, { place, benchmark, level, metric: () => worst })
    const known = { ...state, steps: [...state.steps, step] }
    if (answer === 'interrupted' || answer === 'undecided') {
      const what = answer === 'interrupted' ? 'was not measured to the end' : 'could not be decided'
      return ended(world, journey, { worst, state: known, obstacle: `${commit} ${what}: ${step.reason}` })
    }
    const left = answer === 'unusable' ? state.left : state.left - level
    state = { ...known, search: learnt(state.search, place, answer), left }
  }
  return ended(world, journey, { worst, state, obstacle: null })
}

function common({ tools: { ground }, line }: Journey) {
  const { benchmark, plan } = ground
  return {
    ...{ benchmark: benchmark.name, subject: benchmark.subject.id, confidence: 1 - plan.gate.alpha },
    ...{ good: line.commits[0]!, bad: line.commits.at(-1)!, commits: line.commits.length - 1 },
  }
}

/** The ends are alike, or cannot be told apart; ends that do not run are the user's to mend. */
function withoutChange(journey: Journey, { steps }: State, answer: string): Bisection {
  const { good, bad } = common(journey)
  const { reason } = steps[0]!
  if (answer === 'unusable')
    throw new ProblemError([
      {
        where: { file: journey.tools.ground.loaded.file },
        what: `the ends ${short(good)} and ${short(bad)} cannot be compared: ${reason}`,
        hint: 'name ends that build and run with --good REV --bad REV',
      },
    ])
  const outcome = answer === 'good' ? 'not-worse' : 'undecided'
  const { metric } = journey.line
  return { ...common(journey), outcome, metric, unit: null, culprits: [], threshold: null, steps, reason }
}

interface End {
  readonly worst: Verdict
  readonly state: State
  /** Why the search stopped early; null when nothing was left to ask. */
  readonly obstacle: string | null
}

async function ended({ git }: Pick<World, 'git'>, journey: Journey, end: End): Promise<Bisection> {
  const { worst, state, obstacle } = end
  const { repository } = journey.tools.ground
  const places = suspects(state.search)
  const culprits: { readonly commit: string; readonly title: string }[] = []
  for (const place of places) {
    const commit = journey.line.commits[place]!
    culprits.push({ commit, title: await git.title(repository, commit) })
  }
  const found = places.length === 1
  return {
    ...common(journey),
    ...{
      metric: worst.metric,
      unit: worst.unit,
      culprits,
      threshold: thresholdOf(worst),
      steps: state.steps,
    },
    outcome: found ? 'found' : 'range',
    reason: found
      ? 'the commit before it is below the threshold and this one above it'
      : (obstacle ?? 'the commits between could not be built or run'),
  }
}
