import * as z from 'zod'
import { decisionKinds } from '../model/finding.js'
import { verdictKinds } from '../model/verdict.js'

const number = z.number().nullable()
const text = z.string()

const verdict = z
  .strictObject({
    benchmark: text,
    subject: text.describe('`self` is this repository.'),
    metric: text.nullable().describe('Null: the whole benchmark.'),
    kind: z.enum(verdictKinds),
    gate: text,
    baseline: text.describe('The rule and what it resolved to.'),
    direction: z.enum(['minimize', 'maximize']).nullable(),
    unit: text.nullable().describe('Base unit of head and base.'),
    mandatory: z.boolean(),
    head: number,
    base: number,
    absolute: z
      .boolean()
      .describe("True: worse, low, high, tolerance and limit are in the metric's unit, else shares."),
    worse: number.describe('Signed change, positive = worse.'),
    low: number,
    high: number,
    confidence: number.describe('Level at which low and high hold, as a share.'),
    pairs: z.int().nullable(),
    pReject: number,
    pPass: number.describe('Corrected for the attempt.'),
    family: z.int().nullable().describe('Metrics among which the error of FAIL was shared.'),
    attempt: z.int().nullable().describe('Which attempt against this base; null where they are not counted.'),
    allowed: number.describe('Error that PASS or PROMOTE was allowed at this attempt.'),
    tolerance: number.describe('Worse than this with confidence is FAIL.'),
    limit: number.describe('Better than this with confidence is PASS.'),
    reason: text,
  })
  .describe('One verdict. Null where a number does not apply or is not bounded.')

const finding = z.strictObject({
  rule: text,
  level: z.enum(['error', 'warning', 'note']),
  message: text,
  file: text.describe('Relative to the project, with `/`.'),
  line: z.int().min(1),
  benchmark: text.nullable(),
  subject: text.nullable(),
  metric: text.nullable(),
  remedy: text.nullable(),
})

/** The contract of `--json`, and the only place where it is written down. */
export const outcomeSchema = z
  .strictObject({
    decision: z.enum(decisionKinds),
    exitCode: z.int().min(0),
    verdicts: z.array(verdict).describe('Worst first.'),
    findings: z.array(finding).describe('Errors first.'),
    difference: z
      .array(text)
      .optional()
      .describe('Lines in which what head produced (+) differs from its reference (-), where both are text.'),
    session: text.nullable().describe('Id of the session in the store; null when none was written.'),
    files: z.record(text, text).describe('Absolute paths of what was written.'),
  })
  .describe('What benchgate prints with --json.')

export type JsonOutcome = z.infer<typeof outcomeSchema>

/** The contract as JSON schema, draft 2020-12, for `schema/`. */
export const outcomeJsonSchema = (): object => z.toJSONSchema(outcomeSchema, { target: 'draft-2020-12' })
