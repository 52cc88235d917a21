/** Four digits that matter, thousands apart, no trailing zeros: `1,234`, `12.34`, `0.001235`. */
export function number(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return '∞'
  if (value === Number.NEGATIVE_INFINITY) return '−∞'
  const size = Math.abs(value)
  if (value === 0) return '0'
  if (size >= 1e15 || size < 1e-6) return minus(String(Number(value.toPrecision(4))))
  if (Number.isInteger(value)) return minus(thousands(String(value)))
  return minus(size >= 1e4 ? thousands(value.toFixed(0)) : String(Number(value.toPrecision(4))))
}

/** A real minus sign: a hyphen before a number is easily read as a dash. */
const minus = (text: string): string => text.replace('-', '−')

const thousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',')

type Scale = readonly (readonly [size: number, unit: string])[]

const times: Scale = [
  [3600, 'h'],
  [60, 'min'],
  [1, 's'],
  [1e-3, 'ms'],
  [1e-6, 'µs'],
  [1e-9, 'ns'],
]

const bytes: Scale = [
  [1024 ** 4, 'TiB'],
  [1024 ** 3, 'GiB'],
  [1024 ** 2, 'MiB'],
  [1024, 'KiB'],
  [1, 'B'],
]

const rates: Scale = bytes.map(([size, unit]) => [size, `${unit}/s`] as const)

const scales: Readonly<Record<string, Scale>> = {
  s: times,
  sec: times,
  second: times,
  seconds: times,
  B: bytes,
  bytes,
  'B/s': rates,
}

/** A value in base units as people say it: `12.3 ms`, `4.1 KiB`, `1,024 allocs`, `0.71`. */
export function quantity(value: number, unit: string | null): string {
  const scale = unit !== null && Object.hasOwn(scales, unit) ? scales[unit]! : null
  if (scale === null || !Number.isFinite(value)) return `${number(value)}${unit ? ` ${unit}` : ''}`
  const [size, name] = scale.find(([at]) => Math.abs(value) >= at) ?? scale.at(-1)!
  return `${number(Number((value / size).toPrecision(3)))} ${name}`
}

const sign = (value: number): string => (value > 0 ? '+' : '')

/** A share as a signed percentage: `+2.5 %`. Large changes are factors, since `+123,400 %` says nothing. */
export function change(share: number): string {
  if (!Number.isFinite(share)) return number(share)
  if (share >= 10) return `×${number(Number((share + 1).toPrecision(3)))}`
  const percent = Number((share * 100).toFixed(Math.abs(share) < 0.001 ? 3 : 1))
  return `${sign(percent)}${number(percent)} %`
}

/** A share without sign, for margins and levels: `2 %`, `99.17 %`. */
export const percent = (share: number): string => `${number(Number((share * 100).toFixed(2)))} %`

/** A difference in the metric's unit, signed: `+3 allocs`. */
export const difference = (value: number, unit: string | null): string =>
  `${sign(value)}${quantity(value, unit)}`

/** `1 metric`, `2 metrics`. */
export const count = (n: number, noun: string): string => `${number(n)} ${noun}${n === 1 ? '' : 's'}`
