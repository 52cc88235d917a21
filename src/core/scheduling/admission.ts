import type { JobNeed } from '../model/job.js'
import type { Budget, Card } from './budget.js'

/** Whether a job may start now. `full`: not beside what is ahead of it; `never`: not even alone. */
export type Admission =
  | { readonly state: 'admitted' }
  | { readonly state: 'full' | 'never'; readonly reason: string }

/**
 * Whether a job fits beside what is ahead of it: the jobs that run, and those that were asked for earlier and still
 * wait. These count as if they ran, so nobody who waits is ever overtaken by a job that would make it wait longer. A
 * job of `ollama` takes no card: the server itself makes its users take turns.
 */
export function admit(job: JobNeed, ahead: readonly JobNeed[], budget: Budget): Admission {
  const objections = [cardObjection(job, ahead, budget), threadObjection(job, ahead, budget)]
  return objections.find((one) => one?.state === 'never') ?? objections.find(Boolean) ?? { state: 'admitted' }
}

function threadObjection({ threads }: JobNeed, ahead: readonly JobNeed[], budget: Budget): Admission | null {
  const taken = ahead.reduce((sum, other) => sum + other.threads, 0)
  const needs = `needs ${threads} of ${budget.threads} threads`
  if (threads > budget.threads) return { state: 'never', reason: `${needs}, more than there are` }
  if (taken + threads <= budget.threads) return null
  return {
    state: 'full',
    reason: `${needs}; ${taken} ${taken === 1 ? 'is' : 'are'} taken by ${jobs(ahead.length)}`,
  }
}

function cardObjection(job: JobNeed, ahead: readonly JobNeed[], budget: Budget): Admission | null {
  if (job.gpu !== 'direct') return null
  const { cards, problem } = budget
  const users = ahead.filter(({ gpu }) => gpu === 'direct')
  if (cards.length === 0)
    return { state: 'never', reason: `needs a GPU, and there is none: ${problem ?? 'none was found'}` }
  if (!fits([job], cards))
    return {
      state: 'never',
      reason: `needs ${job.vramGb} GB of GPU memory; ${largest(cards)}`,
    }
  if (users.length >= cards.length)
    return {
      state: 'full',
      reason: `needs a GPU; ${cards.length === 1 ? 'the only one is' : `all ${cards.length} are`} taken by ${jobs(users.length)}`,
    }
  if (fits([job, ...users], cards)) return null
  return { state: 'full', reason: `needs ${job.vramGb} GB of GPU memory; the cards that have it are taken` }
}

/** Whether each job gets a card of its own that is large enough: the largest need on the largest card, and so on. */
function fits(users: readonly JobNeed[], cards: readonly Card[]): boolean {
  const needs = users.map(({ vramGb }) => vramGb).toSorted((a, b) => b - a)
  const sizes = cards.map((size) => size ?? 0).toSorted((a, b) => b - a)
  return needs.every((need, index) => (sizes[index] ?? -1) >= need)
}

const largest = (cards: readonly Card[]): string => {
  const known = cards.flatMap((size) => size ?? [])
  return known.length === 0
    ? 'the driver does not tell how much there is'
    : `the largest card has ${Number(Math.max(...known).toFixed(1))} GB`
}

const jobs = (count: number): string => (count === 1 ? '1 job' : `${count} jobs`)
