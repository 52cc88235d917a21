import { fingerprint, type SessionHeader } from '../core/model/session.js'
import type { StoredTrial } from './world.js'

/** What makes two measurements of head the same question, asked in the same way, beside the benchmark's definition. */
export type Identity = Pick<
  SessionHeader,
  'gitSha' | 'diffHash' | 'manifestHash' | 'harnessVersion' | 'machine'
>

/** The manifest that decides holds the policy, and the version the schedule of the looks. */
export const identityOf = ({ gitSha, diffHash, manifestHash, harnessVersion, machine }: Identity): string =>
  JSON.stringify([gitSha, diffHash, manifestHash, harnessVersion, fingerprint(machine)])

/**
 * Pairs that belong together: a session that began with the first pair, and those over the same head that went on
 * where it stopped. It is one attempt, however many sessions it took.
 */
export interface Sequence {
  readonly key: string
  readonly trials: readonly StoredTrial[]
}

export const keyOf = (head: string, rule: string, definitionHash: string): string =>
  JSON.stringify([head, rule, definitionHash])

/** Every sequence among these trials, in the order in which they began. */
export function sequencesOf(trials: readonly StoredTrial[]): readonly Sequence[] {
  const sequences: { readonly key: string; readonly trials: StoredTrial[] }[] = []
  for (const trial of trials) {
    const key = keyOf(identityOf(trial.header), trial.rule, trial.definitionHash)
    const before = sequences.findLast((one) => one.key === key)
    const reached = Math.max(0, ...(before?.trials.map(({ last }) => last) ?? []))
    if (trial.first === 1) sequences.push({ key, trials: [trial] })
    else if (before && trial.first <= reached + 1) before.trials.push(trial)
  }
  return sequences
}

/** When the first session of a sequence began, milliseconds since 1970. */
export const startOf = ({ trials }: Sequence): number => trials[0]!.header.startedAt
