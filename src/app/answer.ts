import type { Answer } from '../core/documents/document.js'
import type { DecisionKind } from '../core/model/finding.js'
import { evaluateExitCode, type Verdict, type VerdictKind, worstKind } from '../core/model/verdict.js'

/** The answer that verdicts alone give, with benchstone's exit codes: 0, 1, 2, and 70 for ERROR. */
export function answerOf(verdicts: readonly Verdict[], files: Answer['files']): Answer {
  const kind = worstKind(verdicts.map((verdict) => verdict.kind)) ?? 'NEEDS_MORE_DATA'
  return {
    decision: decisionOf(kind),
    exitCode: evaluateExitCode(kind),
    verdicts,
    findings: [],
    session: null,
    files,
  }
}

function decisionOf(kind: VerdictKind): DecisionKind {
  switch (evaluateExitCode(kind)) {
    case 0:
      return 'PASS'
    case 1:
      return 'FAIL'
    case 2:
      return 'UNDECIDED'
    default:
      return 'ERROR'
  }
}
