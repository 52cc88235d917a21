import * as z from 'zod'
import { shard } from './shard.js'

const text = z.string()
const commit = text.describe('Full id.')

const finding = z.strictObject({
  rule: text,
  level: z.enum(['error', 'warning', 'note']),
  message: text,
  file: text.describe('Relative to the project, with `/`.'),
  line: z.int().min(1),
  benchmark: text.optional(),
  subject: text.optional(),
  metric: text.optional(),
  remedy: text.optional(),
})

const planSchema = z
  .strictObject({
    head: commit,
    base: commit,
    findings: z.array(finding).describe('What nobody measures, and why.'),
    shards: z
      .array(shard)
      .describe('One entry for each machine, to be handed to "benchgate measure --shard" unchanged.'),
    seconds: z.array(z.number()).describe('Expected seconds of measuring of each shard, without builds.'),
    k: z.int().describe('Metrics that pairs decide in all, as far as it is known before anything runs.'),
  })
  .describe('What "benchgate plan" prints with --json.')

/** The contract of `plan --json` as JSON schema, draft 2020-12, for `schema/`. */
export const planJsonSchema = (): object => z.toJSONSchema(planSchema, { target: 'draft-2020-12' })
