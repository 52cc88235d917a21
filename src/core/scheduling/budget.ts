import { fail, ok, type Problem, type Result } from '../model/problem.js'
import { cpusOf } from './cpu-list.js'

/** What the system says about the processors that this process may use. */
export interface CpuFacts {
  /** How many it counts by itself. */
  readonly counted: number
  /** Lists of the processors that it may run on, from affinity and cpusets; all hold. */
  readonly lists: readonly string[]
  /** Processors' worth of time that it gets, by each limit that holds. */
  readonly quotas: readonly number[]
}

/** One graphics card: GiB of its memory, or null where the driver does not tell. */
export type Card = number | null

/** The graphics cards of this host; `problem` says why there are none. */
export interface CardFacts {
  readonly cards: readonly Card[]
  readonly problem: string | null
}

/** What all jobs of one host together may keep busy. */
export interface Budget extends CardFacts {
  readonly threads: number
}

/** Environment variables that replace what was found. */
export const budgetVariables = { threads: 'BENCHGATE_MAX_THREADS', cards: 'BENCHGATE_GPU_COUNT' } as const

/** Threads that can run at once. Less than a whole processor is still one: nothing else could ever run. */
export function threadsOf({ counted, lists, quotas }: CpuFacts): number {
  const sets = lists.flatMap((list) => cpusOf(list) ?? [])
  const [first, ...others] = sets
  const common = first ? [...first].filter((cpu) => others.every((set) => set.has(cpu))).length : counted
  return Math.max(1, Math.floor(Math.min(common || counted, ...quotas)))
}

/** The budget, with what the user says in place of what was found; or what is wrong with that. */
export function budgetOf(
  cpus: CpuFacts,
  found: CardFacts,
  said: { readonly threads: string | undefined; readonly cards: string | undefined },
): Result<Budget> {
  const threads = whole(said.threads, 1)
  const count = whole(said.cards, 0)
  const problems = [
    ...(threads === false ? [notWhole(budgetVariables.threads, said.threads, 1)] : []),
    ...(count === false ? [notWhole(budgetVariables.cards, said.cards, 0)] : []),
  ]
  if (problems.length > 0 || threads === false || count === false) return fail(...problems)
  return ok({ threads: threads ?? threadsOf(cpus), ...(count === null ? found : counted(found, count)) })
}

/** So many cards: the largest that were found, then such as nothing is known of. */
function counted({ cards }: CardFacts, count: number): CardFacts {
  const largest = cards.toSorted((a, b) => (b ?? 0) - (a ?? 0))
  return {
    cards: Array.from({ length: count }, (_, index) => largest[index] ?? null),
    problem: count === 0 ? `${budgetVariables.cards} is 0` : null,
  }
}

/** Null: nothing was said; false: not a whole number from `least` on. */
function whole(text: string | undefined, least: number): number | null | false {
  if (text === undefined || text === '') return null
  const value = /^\d{1,9}$/.test(text) ? Number(text) : -1
  return value >= least ? value : false
}

const notWhole = (name: string, text: string | undefined, least: number): Problem => ({
  where: { file: `$${name}` },
  what: `"${text}" is not a whole number from ${least} on`,
  hint: `set it to a number, or take it out of the environment: unset ${name}`,
})
