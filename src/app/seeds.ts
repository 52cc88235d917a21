import type { World } from './world.js'

/** Lower-case hexadecimal digits of bytes. */
export const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** 63 random bits, as benchstone draws them: big-endian, sign bit cleared. */
export const freshMetaSeed = ({ host }: Pick<World, 'host'>): bigint =>
  BigInt(`0x${hex(host.randomBytes(8))}`) & (2n ** 63n - 1n)
