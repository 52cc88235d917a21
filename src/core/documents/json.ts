import type { Finding } from '../model/finding.js'
import type { Verdict } from '../model/verdict.js'
import type { Answer, Document } from './document.js'
// The type alone: the validation library must not be loaded to print.
import type { JsonOutcome } from './json-schema.js'

/** The `--json` contract; `json-schema.ts` describes it. */
export const json: Document = {
  name: 'json',
  summary: 'one JSON object for programs',
  file: 'outcome.json',
  render: renderJson,
}

/** An answer as text with one line end. */
export function renderJson(answer: Answer): string {
  return `${JSON.stringify(jsonOutcome(answer), null, 2)}\n`
}

/** The object that is printed; every number in it is finite. */
export function jsonOutcome(answer: Answer): JsonOutcome {
  const { decision, exitCode, verdicts, findings, difference, session, files } = answer
  return {
    decision,
    exitCode,
    verdicts: verdicts.map(jsonVerdict),
    findings: findings.map(jsonFinding),
    ...(difference === undefined ? {} : { difference: [...difference] }),
    session,
    files: { ...files },
  }
}

function jsonVerdict(verdict: Verdict): JsonOutcome['verdicts'][number] {
  const { benchmark, subject, metric, kind, gate, baseline, direction, unit, mandatory, reason } = verdict
  const { evidence, policy } = verdict
  const { absolute } = evidence
  return {
    ...{ benchmark, subject, metric, kind, gate, baseline, direction, unit, mandatory },
    head: finite(evidence.head),
    base: finite(evidence.base),
    absolute,
    worse: finite(evidence.worse),
    low: finite(evidence.low),
    high: finite(evidence.high),
    confidence: finite(evidence.confidence),
    pairs: finite(evidence.pairs),
    pReject: finite(evidence.pReject),
    pPass: finite(evidence.pPass),
    family: evidence.family ?? null,
    attempt: evidence.attempt ?? null,
    allowed: evidence.allowed ?? null,
    tolerance: finite((absolute ? policy?.absTolerance : policy?.tolerance) ?? null),
    limit: finite((absolute ? policy?.absLimit : policy?.limit) ?? null),
    reason,
  }
}

/** JSON has no infinity: an unbounded side of an interval is null. */
const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null

function jsonFinding(finding: Finding): JsonOutcome['findings'][number] {
  const { rule, level, message, file, line } = finding
  const { benchmark = null, subject = null, metric = null, remedy = null } = finding
  return { rule, level, message, file, line, benchmark, subject, metric, remedy }
}
