import * as z from 'zod/mini'
import { fail, ok, type Result } from '../model/problem.js'
import { parsed } from './parsed.js'

const count = z.int().check(z.positive())

const contest = z.strictObject({
  benchmark: z.string(),
  subject: z.string(),
  /** The baseline rule and the commit it resolved to; null for runs of head alone. */
  rule: z.nullable(z.string()),
  commit: z.nullable(z.string().check(z.regex(/^[0-9a-f]{40,64}$/))),
  /** Which attempt against that commit it is where it begins anew; null: not counted. */
  attempt: z.nullable(count),
  /** Undecided pairs of these commits that the history holds, and the fingerprint of the machine that may go on. */
  before: z.nullable(z.strictObject({ machine: z.string(), pairs: count })),
})

/** The shape of a shard, for those who check or describe it. */
export const shard = z.strictObject({
  /** Counts from 1. */
  index: count,
  of: count,
  contests: z.array(contest).check(z.minLength(1)),
  /** How many metrics the pairs of the other shards decide. */
  elsewhere: z.int().check(z.nonnegative()),
  /** Runners that measure the same contests, each its share of a fixed number of pairs; 1: this one alone. */
  pool: count,
  /** Which of them this is, from 1. */
  part: count,
})

/** What one machine measures of a plan: all that it is told, beside the commits themselves. */
export type Shard = z.infer<typeof shard>
export type ShardContest = z.infer<typeof contest>

/** `3/8` */
export const nameOf = ({ index, of }: Pick<Shard, 'index' | 'of'>): string => `${index}/${of}`

/** Reads the JSON text that `plan` gave for a shard. */
export function readShard(text: string): Result<Shard> {
  const read = shard.safeParse(parsed(text))
  if (read.success) return ok(read.data)
  const [issue] = read.error.issues
  return fail({
    where: { file: 'shard', key: issue?.path.join('.') ?? '' },
    what: `this is no shard of a plan: ${issue?.message ?? 'not readable'}`,
    hint: 'hand over one entry of what "benchgate plan --json" prints under shards, unchanged',
  })
}
