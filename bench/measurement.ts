import type { Sample } from './sample.js'

/** How thorough to be, and what is measured. */
export interface Setting {
  /** A handful of rounds: shows that a measurement works, says little. */
  readonly quick: boolean
  /** The Node whose processes are measured. */
  readonly node: string
  /** `dist/cli/index.js`, absolute: processes are measured as they are shipped. */
  readonly cli: string
}

/** One line of the result. */
export interface Reading {
  readonly what: string
  readonly sample: Sample
  readonly unit: 'times' | 'ms' | 'MB' | 'bytes' | '%'
  /** The median must not be above it; null: shown to explain another line. */
  readonly goal: number | null
}

/** What a measurement gives: its readings, or why it cannot be made here and how to mend that. */
export type Outcome = { readonly readings: readonly Reading[] } | { readonly skipped: string }

/** One thing to measure, in a process of its own. */
export interface Measurement {
  readonly name: string
  readonly summary: string
  measure(setting: Setting): Promise<Outcome>
}

/** `many` rounds, or a few with --quick. */
export const rounds = ({ quick }: Setting, many: number, few = 3): number => (quick ? few : many)
