import type { Direction } from '../model/measurement.js'

/** A unit as printed: its base unit, `base value = printed value * times / per`, and which way is better. */
export interface Unit {
  readonly base: string
  readonly times: number
  readonly per: number
  readonly direction: Direction | null
}

const unit = (base: string, times: number, per: number): Unit => ({ base, times, per, direction: 'minimize' })

/** Whole factors only, applied by multiplying or dividing: 325 ns is then exactly 3.25e-7, unlike 325 * 1e-9. */
const known: Readonly<Record<string, Unit>> = {
  ps: unit('sec', 1, 1e12),
  ns: unit('sec', 1, 1e9),
  us: unit('sec', 1, 1e6),
  ms: unit('sec', 1, 1e3),
  s: unit('sec', 1, 1),
  sec: unit('sec', 1, 1),
  secs: unit('sec', 1, 1),
  second: unit('sec', 1, 1),
  seconds: unit('sec', 1, 1),
  min: unit('sec', 60, 1),
  h: unit('sec', 3600, 1),
  B: unit('B', 1, 1),
  byte: unit('B', 1, 1),
  bytes: unit('B', 1, 1),
  kB: unit('B', 1e3, 1),
  KB: unit('B', 1e3, 1),
  MB: unit('B', 1e6, 1),
  GB: unit('B', 1e9, 1),
  TB: unit('B', 1e12, 1),
  KiB: unit('B', 1024, 1),
  MiB: unit('B', 1024 ** 2, 1),
  GiB: unit('B', 1024 ** 3, 1),
  TiB: unit('B', 1024 ** 4, 1),
  allocs: unit('allocs', 1, 1),
}

const micro = /^[\u00b5\u03bc]s/

/** `µs` with either micro sign (U+00B5, U+03BC) is `us`. */
const plain = (text: string): string => text.trim().replace(micro, 'us')

const lookUp = (text: string): Unit => (Object.hasOwn(known, text) ? known[text]! : unknown(text))

const unknown = (base: string): Unit => ({ base, times: 1, per: 1, direction: null })

/** Costs are counted per one of these; `x/op` is then simply `x`. */
const perOperation = /\/(op|iter|iteration|call)$/
const perSecond = /\/(s|sec|second)$/

/**
 * The unit that `text` names, in base units (`sec`, `B`, `allocs`). `X/op` and `X/iter` are X and smaller is
 * better; `X/s` is a rate and larger is better; a unit that is not known is kept as it is, without direction.
 */
export function unitOf(text: string): Unit {
  const name = plain(text)
  if (perOperation.test(name)) return { ...lookUp(name.replace(perOperation, '')), direction: 'minimize' }
  if (!perSecond.test(name)) return lookUp(name)
  const { base, times, per } = lookUp(name.replace(perSecond, ''))
  return { base: `${base}/s`, times, per, direction: 'maximize' }
}

/** A printed value in base units. */
export const toBase = (value: number, { times, per }: Unit): number => (value * times) / per

const decimal = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d*)?(e[+-]?\d+)?$|^[+-]?\.\d+(e[+-]?\d+)?$/i

/** A printed number, with or without thousands separators (`18,149.12`); undefined for all else, `NaN` and `Inf` too. */
export function parseNumber(text: string): number | undefined {
  if (!decimal.test(text)) return undefined
  const value = Number(text.replaceAll(',', ''))
  return Number.isFinite(value) ? value : undefined
}
