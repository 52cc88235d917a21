/** One thing a reader must see. `rule` is a stable kebab-case id; it is also SARIF's rule id. */
export interface Finding {
  readonly rule: string
  readonly level: 'error' | 'warning' | 'note'
  readonly message: string
  /** Path relative to the project, with `/`. */
  readonly file: string
  readonly line: number
  readonly benchmark?: string
  readonly subject?: string
  readonly metric?: string
  /** What to do about it. */
  readonly remedy?: string
}

/** The answer for the whole job, worst first. */
export const decisionKinds = ['ERROR', 'FAIL', 'UNDECIDED', 'WARN', 'PASS'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** The exit code of `gate` for a decision. */
export function gateExitCode(decision: DecisionKind): number {
  switch (decision) {
    case 'ERROR':
      return 70
    case 'FAIL':
      return 1
    case 'UNDECIDED':
      return 2
    case 'WARN':
    case 'PASS':
      return 0
  }
}
