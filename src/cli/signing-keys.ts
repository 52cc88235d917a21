import { orThrow, ProblemError } from '../core/model/problem.js'
import { keyVariable, readKeys } from '../core/store/signatures.js'
import { holdSecret } from '../edge/held-secret.js'
import type { SigningKeys } from '../edge/history/signing-keys.js'

/** The keys of BENCHGATE_SIGNING_KEY; null without any. */
export async function environmentKeys(): Promise<SigningKeys | null> {
  const { signingKeys } = await import('../edge/history/signing-keys.js')
  return signingKeys(orThrow(readKeys(holdSecret(keyVariable), `the environment variable ${keyVariable}`)))
}

/** The same where there must be one. */
export async function neededKeys(): Promise<SigningKeys> {
  const keys = await environmentKeys()
  if (keys !== null) return keys
  throw new ProblemError([
    {
      where: { file: `the environment variable ${keyVariable}` },
      what: 'there is no key to sign with',
      hint: 'set it to the secret that signs the history on GitHub; make one with "openssl rand -hex 32"',
    },
  ])
}
