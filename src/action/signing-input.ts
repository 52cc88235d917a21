import * as core from '@actions/core'
import { orThrow } from '../core/model/problem.js'
import { keyVariable, readKeys } from '../core/store/signatures.js'
import type { InputName } from '../edge/github/inputs.js'
import { holdSecret } from '../edge/held-secret.js'
import { type SigningKeys, signingKeys } from '../edge/history/signing-keys.js'

/** The value of an input that no child may inherit. */
const input = (name: InputName): string => holdSecret(`INPUT_${name.toUpperCase()}`)

/** Takes the secret out of the environment before anything is started, and has the runner mask each of its keys. */
export function holdKeys(): void {
  // Meant for the command line; where it is set for a whole job, no child of ours shall have it all the same.
  holdSecret(keyVariable)
  for (const key of input('signing-key').split(/[,\r\n]/)) if (key.trim() !== '') core.setSecret(key.trim())
}

/** The keys of the input `signing-key`; null when it is empty. Throws ProblemError for keys that are too short. */
export const inputKeys = (): SigningKeys | null =>
  signingKeys(orThrow(readKeys(input('signing-key'), 'the input signing-key')))
