import { createHmac, timingSafeEqual } from 'node:crypto'
import {
  fingerprintLength,
  fingerprintText,
  type Signature,
  signedText,
} from '../../core/store/signatures.js'

/** What holders of the keys can do; the keys themselves cannot be had from it. */
export interface SigningKeys {
  /** Fingerprints, the one that signs first. */
  readonly fingerprints: readonly string[]
  /** Signs with the first key. */
  sign(session: string, at: number): Signature
  /** True if one of the keys made this signature for this session. */
  proves(session: string, signature: Signature): boolean
}

const hmac = (key: string, text: string): Buffer => createHmac('sha256', key).update(text).digest()

const fingerprintOf = (key: string): string =>
  hmac(key, fingerprintText).toString('hex').slice(0, fingerprintLength)

/** Keys as `readKeys` gives them; null for none. */
export function signingKeys(keys: readonly string[]): SigningKeys | null {
  const [first] = keys
  if (first === undefined) return null
  const known = new Map(keys.map((key) => [fingerprintOf(key), key]))
  return {
    fingerprints: [...known.keys()],
    sign: (session, at) => ({
      key: fingerprintOf(first),
      at,
      mac: hmac(first, signedText(session, at)).toString('hex'),
    }),
    proves(session, { key: fingerprint, at, mac }) {
      const key = known.get(fingerprint)
      const given = Buffer.from(mac, 'hex')
      const wanted = key === undefined ? undefined : hmac(key, signedText(session, at))
      return wanted !== undefined && wanted.length === given.length && timingSafeEqual(wanted, given)
    },
  }
}
