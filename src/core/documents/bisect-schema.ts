import * as z from 'zod'

const text = z.string()
const number = z.number().nullable()

const evidence = z
  .strictObject({
    head: number,
    base: number.describe('Of the good end.'),
    worse: number.describe('Signed change, positive = worse.'),
    low: number,
    high: number,
    confidence: number.describe('Level at which low and high hold, as a share.'),
    pairs: z.int().nullable(),
    pReject: number,
    pPass: number,
    family: z.int().optional(),
    attempt: z.int().optional(),
    allowed: z.number().optional(),
    absolute: z.boolean().describe("True: worse, low and high are in the metric's unit, else shares."),
  })
  .describe('The numbers of one comparison. Null where one does not apply or is not bounded.')

const step = z.strictObject({
  commit: text,
  answer: z.enum(['good', 'bad', 'undecided', 'unusable']).describe('`unusable`: it does not build or run.'),
  evidence,
  level: z.number().describe('Chance of a wrong answer that this comparison was allowed.'),
  reason: text,
  session: text.describe('Id of the session that holds its runs.'),
})

const bisectSchema = z
  .strictObject({
    outcome: z
      .enum(['found', 'range', 'not-worse', 'undecided'])
      .describe('One commit, one of several, the ends are alike, or they could not be told apart.'),
    benchmark: text,
    subject: text.describe('`self` is this repository.'),
    metric: text.nullable().describe('Null: the benchmark as a whole, or no metric got worse.'),
    unit: text.nullable(),
    good: text,
    bad: text,
    commits: z.int().describe('After good up to and with bad, along first parents.'),
    culprits: z
      .array(z.strictObject({ commit: text, title: text }))
      .describe('Of which one made it worse, oldest first; none where nothing got worse.'),
    threshold: number.describe('Commits above this level against good are bad; null: not reached.'),
    confidence: z.number().describe('The whole answer holds with at least this chance.'),
    steps: z.array(step).describe('The comparison of the ends first.'),
    reason: text,
  })
  .describe('What "benchgate bisect" prints with --json.')

/** The contract of `bisect --json` as JSON schema, draft 2020-12, for `schema/`. */
export const bisectJsonSchema = (): object => z.toJSONSchema(bisectSchema, { target: 'draft-2020-12' })
