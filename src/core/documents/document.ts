import type { DecisionKind, Finding } from '../model/finding.js'
import type { Plugin } from '../model/plugin.js'
import type { GatePolicy } from '../model/policy.js'
import type { SessionHeader } from '../model/session.js'
import type { Verdict } from '../model/verdict.js'

/** The answer to a question, decided already: nothing is computed in a document. */
export interface Answer {
  readonly decision: DecisionKind
  readonly exitCode: number
  /** The first sentence, where neither the worst finding nor the verdicts say it. */
  readonly why?: string
  /** Worst first. */
  readonly verdicts: readonly Verdict[]
  /** Errors first. */
  readonly findings: readonly Finding[]
  /** The lines in which what head produced differs from its reference; absent where that is not known. */
  readonly difference?: readonly string[]
  /** Id of the session in the store; null when none was written. */
  readonly session: string | null
  /** What lies where: store, history, sarif, summary … (absolute paths). */
  readonly files: Readonly<Record<string, string>>
}

/** The answer of a whole session. */
export interface Outcome extends Answer {
  readonly header: SessionHeader
  readonly policy: GatePolicy
}

/** Renders an outcome; writes nothing and prints nothing. */
export interface Document extends Plugin {
  /** File name it is usually written to. */
  readonly file: string
  render(outcome: Outcome): string
}
