import type { Gated } from './measured-project.js'

/** The verdicts of a benchmark as `KIND: reason`, in the order shown. */
export function verdictsOf({ outcome }: Pick<Gated, 'outcome'>, benchmark: string): readonly string[] {
  return outcome.verdicts
    .filter((verdict) => verdict.benchmark === benchmark)
    .map(({ kind, reason }) => `${kind}: ${reason}`)
}
