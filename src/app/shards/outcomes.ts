import * as z from 'zod'
import { fail, ok, type Result } from '../../core/model/problem.js'
import type { Stop } from '../job.js'

/** Why contests may get no more runs; `job.ts` says what each means. */
const stops: readonly Stop[] = [
  ...(['decided', 'max-pairs', 'budget', 'head-failed', 'base-failed', 'both-failed'] as const),
  ...(['skipped', 'corpus-drift', 'complete', 'interrupted'] as const),
]

const longest = 10_000

const outcomes = z.strictObject({
  version: z.literal(1),
  contests: z
    .array(
      z.strictObject({
        benchmark: z.string().max(longest),
        subject: z.string().max(longest),
        rule: z.string().max(longest).nullable(),
        stop: z.enum(stops),
        message: z.string().max(longest).nullable(),
      }),
    )
    .max(100_000),
})

/** What became of each contest of a shard: it lies beside the runs, as `outcomes.json`. */
export type Outcomes = z.infer<typeof outcomes>

/** Reads what another machine wrote. */
export function readOutcomes(bytes: Uint8Array): Result<Outcomes> {
  const read = outcomes.safeParse(parsed(bytes))
  if (read.success) return ok(read.data)
  const [issue] = read.error.issues
  const where = { file: 'outcomes.json', key: issue?.path.join('.') ?? '' }
  const what = `it is not what "measure" writes: ${issue?.message ?? 'not readable'}`
  return fail({ where, what, hint: 'measure this shard again' })
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
