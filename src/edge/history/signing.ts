import type { History } from '../../app/world.js'
import type { Signatures } from '../../core/store/signatures.js'
import type { SigningKeys } from './signing-keys.js'

/** What is signed, and by whose word. */
export type Signed = Pick<History, 'ids' | 'signatures'>

/** Ids of sessions that no signature by one of the keys vouches for. */
export function unproven(history: Signed, keys: SigningKeys): readonly string[] {
  const signatures = history.signatures()
  return history.ids().filter((id) => !(signatures.get(id) ?? []).some((one) => keys.proves(id, one)))
}

/**
 * Signs those of the sessions that the first key has not signed yet, so that an older key can be given up afterwards;
 * returns their ids. `at`: milliseconds since 1970, UTC.
 */
export function signSessions(
  history: History,
  ids: readonly string[],
  keys: SigningKeys,
  at: number,
): readonly string[] {
  const signatures: Signatures = history.signatures()
  const isSigned = (id: string): boolean =>
    (signatures.get(id) ?? []).some((one) => one.key === keys.fingerprints[0] && keys.proves(id, one))
  const here = new Set(history.ids())
  const unsigned = ids.filter((id) => here.has(id) && !isSigned(id))
  history.sign(new Map(unsigned.map((id) => [id, [keys.sign(id, at)]])))
  return unsigned
}
