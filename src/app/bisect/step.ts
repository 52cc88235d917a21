import type { Search } from '../../core/bisect/search.js'
import type { BisectStep } from '../../core/model/bisection.js'
import type { PlannedBenchmark } from '../../core/model/plan.js'
import type { Verdict } from '../../core/model/verdict.js'
import type { World } from '../world.js'
import { type Answered, answerOf } from './answer.js'
import { compare, type Tools } from './comparison.js'
import type { Line } from './ground.js'

/** What stays the same through a bisection. */
export interface Journey {
  readonly tools: Tools
  readonly line: Line
  /** Monotonic seconds. */
  readonly deadline: number
}

/** What is known so far. */
export interface State {
  readonly search: Search
  readonly steps: readonly BisectStep[]
  /** What is left of the chance of error. */
  readonly left: number
}

/** What is asked of the commit at a place of the line. */
export interface Turn {
  readonly place: number
  readonly benchmark: PlannedBenchmark
  readonly level: number
  /** Which of the verdicts tells by its metric what is asked about. */
  readonly metric: (verdicts: readonly Verdict[]) => Verdict | undefined
}

export interface Asked {
  readonly answer: Answered['answer']
  readonly step: BisectStep
  readonly verdict: Verdict | undefined
}

/** Compares the commit of this place with the good end. */
export async function ask(world: World, { tools, line, deadline }: Journey, turn: Turn): Promise<Asked> {
  const { place, benchmark, level } = turn
  const [good, commit] = [line.commits[0]!, line.commits[place]!]
  const budget = Math.min(tools.ground.plan.budget, deadline - world.clock.monotonic())
  const compared = await compare(world, tools, { good, commit, benchmark, level, budget })
  const verdict = turn.metric(compared.verdicts)
  const { answer, evidence, reason } = answerOf(compared, verdict?.metric ?? null)
  const kept = answer === 'interrupted' ? 'undecided' : answer
  const step = { commit, answer: kept, evidence, level, reason, session: compared.session } as const
  return { answer, step, verdict }
}

/** Enough of a commit id for people. */
export const short = (commit: string): string => commit.slice(0, 10)
