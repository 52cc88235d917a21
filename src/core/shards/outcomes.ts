import * as z from 'zod/mini'
import { fail, ok, type Result } from '../model/problem.js'
import { parsed } from './parsed.js'

const words = z.string().check(z.maxLength(10_000))

const outcomes = z.strictObject({
  version: z.literal(1),
  contests: z
    .array(
      z.strictObject({
        benchmark: words,
        subject: words,
        rule: z.nullable(words),
        stop: z.enum([
          ...(['decided', 'max-pairs', 'budget', 'head-failed', 'base-failed', 'both-failed'] as const),
          ...(['skipped', 'corpus-drift', 'complete', 'interrupted'] as const),
        ]),
        message: z.nullable(words),
      }),
    )
    .check(z.maxLength(100_000)),
})

/** What became of each contest of a shard: it lies beside the runs, as `outcomes.json`. */
export type Outcomes = z.infer<typeof outcomes>

/** Reads what another machine wrote. */
export function readOutcomes(bytes: Uint8Array): Result<Outcomes> {
  const read = outcomes.safeParse(parsed(new TextDecoder().decode(bytes)))
  if (read.success) return ok(read.data)
  const [issue] = read.error.issues
  const where = { file: 'outcomes.json', key: issue?.path.join('.') ?? '' }
  const what = `it is not what "measure" writes: ${issue?.message ?? 'not readable'}`
  return fail({ where, what, hint: 'measure this shard again' })
}
