import type { Parsed } from '../../src/core/formats/format.js'
import { identity } from '../../src/core/formats/reading.js'

/** What breaks the contract of a reading, whatever the text. */
export function faults({ readings, findings }: Parsed): readonly unknown[] {
  const unsound = readings.filter(
    ({ benchmark, metric, value, status, samples, message }) =>
      benchmark === '' ||
      metric === '' ||
      Number.isFinite(value) !== (status === 'ok') ||
      (message === null) !== (status === 'ok') ||
      !samples.every(Number.isFinite),
  )
  const twice = new Set(readings.map(identity)).size < readings.length ? ['a name twice'] : []
  return [...unsound, ...twice, ...findings.filter(({ line }) => !(line >= 1))]
}

/** A small generator with a fixed seed (mulberry32), so that a failure can be repeated. */
export function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const foreign = ['1e999', 'NaN', '"', '\n', '-', '{', '\u001b[31m', '\u00b5', '\u03bc', ',', '\r', '\ufeff']

/** Flips, drops, doubles or inserts bytes in one to three places. */
export function mutate(bytes: Uint8Array, random: (below: number) => number): string {
  let out = Buffer.from(bytes)
  for (let n = random(3); n >= 0; n--) {
    const at = random(out.length + 1)
    const end = at + random(40)
    const pieces = [
      [out.subarray(0, at), Buffer.from([random(256)]), out.subarray(at + 1)],
      [out.subarray(0, at), out.subarray(end)],
      [out.subarray(0, end), out.subarray(at)],
      [out.subarray(0, at), Buffer.from(foreign[random(foreign.length)]!), out.subarray(at)],
    ]
    out = Buffer.concat(pieces[random(pieces.length)]!)
  }
  return out.toString('utf8')
}
