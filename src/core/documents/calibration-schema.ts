import * as z from 'zod'
import { verdictKinds } from '../model/verdict.js'
import { outcomeSchema } from './json-schema.js'

const text = z.string()
const share = z.number()

const effort = z
  .strictObject({
    pairs: share,
    runs: share.describe('Process executions, warm-ups too.'),
    seconds: share,
    chance: share.describe('How often the answer comes within 30 pairs.'),
  })
  .nullable()
  .describe('On average. Null: no preset suits this noise, or it is not known.')

const preset = z.strictObject({ name: text, tolerance: share, limit: share })

const metric = z
  .strictObject({
    metric: text,
    unit: text.nullable(),
    pairs: z.int(),
    verdict: z.enum(verdictKinds).describe('What the gate would have said of this build against itself.'),
    sigmaCore: share.describe('1.4826 MAD of ln(head / base).'),
    orderEffect: z
      .strictObject({ shift: share, p: share })
      .describe('Second slot against the first, a log ratio; p is Holm’s over all metrics.'),
    dependence: z
      .strictObject({ lag1: share, p: share })
      .describe('Lag-1 rank autocorrelation of the differences of pairs.'),
    drift: z
      .strictObject({ lag1: share, tau: share, p: share })
      .describe('Of the levels in time; p is the smaller one of neighbours and trend.'),
    outliers: share.describe('Share of the pairs beyond 5 sigmaCore.'),
    bimodality: share.nullable().describe('Above 5/9 rather two humps than one; null where nothing varies.'),
    preset: preset.nullable().describe('The narrowest that suits this noise; null: none.'),
    unchanged: effort.describe('To PASS an unchanged build under that preset.'),
    found: z
      .array(z.strictObject({ change: share, effort }))
      .describe('To FAIL a build that is worse by so much.'),
    blocks: z
      .array(text)
      .describe('Why failures of this metric only warn on this machine; none when they fail.'),
    warnings: z.array(z.strictObject({ kind: text, message: text })),
  })
  .describe('What pairs of the same build said of one metric. Shares; p values two-sided.')

const calibrationSchema = outcomeSchema
  .extend({
    calibrations: z.array(
      z.strictObject({
        benchmark: text,
        subject: text.describe('`self` is this repository.'),
        definitionHash: text,
        metrics: z.array(metric),
        at: z.int().describe('Milliseconds since 1970, UTC.'),
      }),
    ),
  })
  .describe('What "benchgate calibrate" prints with --json.')

/** The contract of `calibrate --json` as JSON schema, draft 2020-12, for `schema/`. */
export const calibrationJsonSchema = (): object =>
  z.toJSONSchema(calibrationSchema, { target: 'draft-2020-12' })
