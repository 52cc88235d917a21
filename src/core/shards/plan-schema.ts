import * as z from 'zod/mini'
import { shard } from './shard.js'

const text = z.string()
const line = z.int().check(z.minimum(1))

const finding = z.strictObject({
  rule: text,
  level: z.enum(['error', 'warning', 'note']),
  message: text,
  file: z.string().register(z.globalRegistry, { description: 'Relative to the project, with `/`.' }),
  line,
  benchmark: z.optional(text),
  subject: z.optional(text),
  metric: z.optional(text),
  remedy: z.optional(text),
})

const shards = z.array(shard).register(z.globalRegistry, {
  description: 'One for each machine, to be handed to "benchgate measure --shard" unchanged.',
})
const seconds = z.array(z.number()).register(z.globalRegistry, {
  description: 'Expected seconds of measuring of each shard, without builds.',
})
const k = z.int().register(z.globalRegistry, {
  description: 'Metrics that pairs decide in all, as far as it is known before anything runs.',
})

/** Head and base are full ids; findings say what nobody measures. */
const planSchema = z
  .strictObject({ head: text, base: text, findings: z.array(finding), shards, seconds, k })
  .register(z.globalRegistry, { description: 'What "benchgate plan" prints with --json.' })

/** The contract of `plan --json` as JSON schema, draft 2020-12, for `schema/`. */
export const planJsonSchema = (): object => z.toJSONSchema(planSchema, { target: 'draft-2020-12' })
