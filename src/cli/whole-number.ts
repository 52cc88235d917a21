import { type Flags, text, UsageError } from './command.js'

/** The value of an option that is a whole number of at least `least`, or null. Throws UsageError. */
export function wholeNumber(flags: Flags, name: string, least: number): number | null {
  const given = text(flags, name)
  if (given === undefined) return null
  const value = /^\d+$/.test(given) ? Number(given) : Number.NaN
  if (Number.isSafeInteger(value) && value >= least) return value
  throw new UsageError(`--${name} is a whole number from ${least} on, not "${given}"`)
}

/** The value of an option that is a whole number of 64 bits, or null. Throws UsageError. */
export function bigNumber(flags: Flags, name: string): bigint | null {
  const given = text(flags, name)
  if (given === undefined) return null
  if (/^-?\d+$/.test(given) && BigInt.asIntN(64, BigInt(given)) === BigInt(given)) return BigInt(given)
  throw new UsageError(`--${name} is a whole number below 2^63, not "${given}"`)
}
