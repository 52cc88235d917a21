import { fail, ok, type Result } from '../model/problem.js'

/** Who vouches for a session: a key, named by its fingerprint, and what only its holder can have computed. */
export interface Signature {
  /** Fingerprint of the key: public, and tells keys apart when they are changed. */
  readonly key: string
  /** When it was signed, milliseconds since 1970, UTC; the code covers it. */
  readonly at: number
  /** Lower-case hex of the HMAC-SHA-256 of `signedText`. */
  readonly mac: string
}

/** Signatures by the id of the session that they are of. */
export type Signatures = ReadonlyMap<string, readonly Signature[]>

/** What a signature is computed over. The first line keeps it from standing for anything else under the same key. */
export const signedText = (session: string, at: number): string => `benchgate session 1\n${session}\n${at}`

/** What a key's fingerprint is computed over; 16 hex digits of it are shown. */
export const fingerprintText = 'benchgate key 1'
export const fingerprintLength = 16

/** Environment variable that gives the command line its keys. */
export const keyVariable = 'BENCHGATE_SIGNING_KEY'

/** Fewer characters than this can be guessed by whoever reads a signed store, and everybody may. */
const shortestKey = 32

/**
 * The keys of a secret: separated by commas or line ends, the one that signs first. `source` names where the secret was
 * given; the problems never hold any of it.
 */
export function readKeys(secret: string, source: string): Result<readonly string[]> {
  const keys = secret
    .split(/[,\r\n]/)
    .map((key) => key.trim())
    .filter((key) => key !== '')
  const short = keys.findIndex((key) => key.length < shortestKey)
  if (short < 0) return ok(keys)
  return fail({
    where: { file: source },
    what: `key ${short + 1} of ${keys.length} has fewer than ${shortestKey} characters`,
    hint: 'make one with "openssl rand -hex 32"',
  })
}
