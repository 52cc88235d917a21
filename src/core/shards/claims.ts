import * as z from 'zod/mini'
import type { RunSet, SessionHeader } from '../model/session.js'

const text = z.string().check(z.maxLength(1000))

const header = z.object({
  machine: z.strictObject({
    ...{ label: text, cpu: text, cores: z.number(), memoryGiB: z.number(), arch: text, os: text },
    ...{ gpu: z.nullable(text), host: text, kernel: text },
  }),
  tools: z.record(text, text),
  runnerLabels: z.array(text).check(z.maxLength(100)),
  shard: z.nullable(z.string().check(z.regex(/^\d{1,4}\/\d{1,4}$/))),
})

/** What a store lets through in a header that somebody else wrote, and nobody could use; null when all is well. */
export function headerFault(claimed: SessionHeader): string | null {
  const read = header.safeParse(claimed)
  return read.success ? null : `its header is malformed at ${read.error.issues[0]!.path.join('.')}`
}

const mostRuns = 10_000
const counted = z.int().check(z.nonnegative(), z.maximum(mostRuns))
const finite = z.number()

const run = z.object({
  ...{ pair: counted, order: z.enum({ first: 0, second: 1 }), wall: finite.check(z.nonnegative()) },
  status: z.enum(['ok', 'error', 'timeout', 'skipped']),
  artifactHash: z.nullable(text),
  measurements: z
    .array(
      z.union([
        z.object({ status: z.literal('ok'), metric: text, value: finite, unit: text }),
        z.object({ status: z.enum(['skipped', 'error']), metric: text }),
      ]),
    )
    .check(z.maxLength(mostRuns)),
})

/** What a store lets through in runs that somebody else wrote, and a verdict could stumble over; null: all is well. */
export function runsFault({ benchmark, runs }: RunSet): string | null {
  if (runs.length > mostRuns) return `it holds ${runs.length} runs of ${benchmark}`
  const bad = runs.find((each) => !run.safeParse(each).success)
  return bad === undefined ? null : `a run of ${benchmark} is malformed`
}
