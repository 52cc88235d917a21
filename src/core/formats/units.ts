import type { Direction } from '../model/measurement.js'

/** A unit as printed: its base unit, `base value = printed value * times / per`, and which way is better. */
export interface Unit {
  readonly base: string
  readonly times: number
  readonly per: number
  readonly direction: Direction | null
}

const unit = (base: string, times: number, per: number): Unit => ({ base, times, per, direction: 'minimize' })

const count = (base: string, times = 1): Unit => ({ base, times, per: 1, direction: null })

/** Whole factors only, applied by multiplying or dividing: 325 ns is then exactly 3.25e-7, unlike 325 * 1e-9. */
const known: Readonly<Record<string, Unit>> = {
  ...alike(['fs'], unit('sec', 1, 1e15)),
  ...alike(['ps'], unit('sec', 1, 1e12)),
  ...alike(['ns', 'nsec', 'nanosecond', 'nanoseconds'], unit('sec', 1, 1e9)),
  ...alike(['us', 'usec', 'microsecond', 'microseconds'], unit('sec', 1, 1e6)),
  ...alike(['ms', 'msec', 'millisecond', 'milliseconds'], unit('sec', 1, 1e3)),
  ...alike(['s', 'sec', 'secs', 'second', 'seconds'], unit('sec', 1, 1)),
  ...alike(['min', 'minute', 'minutes'], unit('sec', 60, 1)),
  ...alike(['h', 'hr', 'hour', 'hours'], unit('sec', 3600, 1)),
  ...alike(['day', 'days'], unit('sec', 86_400, 1)),
  ...alike(['B', 'byte', 'bytes'], unit('B', 1, 1)),
  ...alike(['kB', 'KB'], unit('B', 1e3, 1)),
  MB: unit('B', 1e6, 1),
  GB: unit('B', 1e9, 1),
  TB: unit('B', 1e12, 1),
  KiB: unit('B', 1024, 1),
  MiB: unit('B', 1024 ** 2, 1),
  GiB: unit('B', 1024 ** 3, 1),
  TiB: unit('B', 1024 ** 4, 1),
  ...alike(['allocs', 'cycles', 'instructions', 'faults'], unit('', 1, 1)),
  // What is counted in a rate; alone it does not say which way is better.
  ...scaled('b'),
  ...scaled('elem'),
  ...scaled('item'),
  ...scaled('ops'),
  ...scaled('op'),
  ...scaled('req'),
  ...scaled('char'),
  ...scaled('Hz'),
}

/**
 * What is work done, so that more of it in a second is better, by its base unit in small letters. Errors, misses and
 * allocations are counted in seconds as well, and more of them is worse.
 */
const work = new Set(
  [
    'b hz ms elem elems element elements item items op ops operation operations req reqs request requests',
    'i iter iters iteration iterations loop loops run runs call calls step steps task tasks job jobs',
    'bit bits kbit kbits mbit mbits gbit gbits char chars character characters word words line lines',
    'byte bytes record records row rows key keys document documents file files object objects',
    'query queries read reads write writes fsync fsyncs lookup lookups insert inserts update updates',
    'transaction transactions txn txns tx commit commits connection connections session sessions',
    'message messages msg msgs packet packets event events frame frames image images pixel pixels',
    'token tokens tok sample samples point points cell cells node nodes hash hashes test tests',
    'instruction instructions flop flops mflop mflops gflop gflops tflop tflops',
  ].flatMap((words) => words.split(' ')),
)

/** The same unit under several words; a unit without a base is called by its own word. */
function alike(words: readonly string[], one: Unit): Readonly<Record<string, Unit>> {
  return Object.fromEntries(words.map((word) => [word, one.base === '' ? { ...one, base: word } : one]))
}

/** Counts as they are printed in thousands: `Melem/s`, `Kitem/s`. */
function scaled(base: string): Readonly<Record<string, Unit>> {
  const steps = { '': 1, k: 1e3, K: 1e3, M: 1e6, G: 1e9, T: 1e12 }
  return Object.fromEntries(Object.entries(steps).map(([step, times]) => [step + base, count(base, times)]))
}

const micro = /^[\u00b5\u03bc]s/

/** `µs` with either micro sign (U+00B5, U+03BC) is `us`. */
const plain = (text: string): string => text.trim().replace(micro, 'us')

const lookUp = (text: string): Unit => (Object.hasOwn(known, text) ? known[text]! : unknown(text))

const unknown = (base: string): Unit => ({ base, times: 1, per: 1, direction: null })

/** Costs are counted per one of these; `x/op` is then simply `x`. */
const perOperation = /\/(op|iter|iteration|call|loop|run|operation)$/
const perTime = /\/(ns|us|ms|s|sec|second|min|h|hr|day)$/

/** Short units that were looked up before: a text has the same few of them on every line. */
const found = new Map<string, Unit>()
const [mostFound, longestFound] = [1000, 12]

/**
 * The unit that `text` names, in base units (`sec`, `B`, `allocs`). `X/op` and `X/iter` are X and smaller is
 * better; `X/s` is a rate, and larger is better where X is known to be work done; a unit that is not known is kept as
 * it is, without direction.
 */
export function unitOf(text: string): Unit {
  const before = found.get(text)
  if (before !== undefined) return before
  const unit = unitIn(plain(text))
  if (text.length <= longestFound && found.size < mostFound) found.set(text, unit)
  return unit
}

function unitIn(name: string): Unit {
  if (perOperation.test(name)) return { ...lookUp(name.replace(perOperation, '')), direction: 'minimize' }
  const time = perTime.exec(name)?.[1]
  if (time === undefined) return lookUp(name)
  const [{ base, times, per }, second] = [lookUp(name.replace(perTime, '')), lookUp(time)]
  const direction = work.has(base.toLowerCase()) ? 'maximize' : null
  return { base: `${base}/s`, times: times * second.per, per: per * second.times, direction }
}

/** How asv and divan shorten minutes and days; for others these letters mean something else. */
export const longUnits: Readonly<Record<string, string>> = { m: 'min', d: 'day' }

/** Whether two units are one, perhaps under two names (`s`, `sec`): values in both can be compared as they are. */
export function isSameUnit(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [unitOf(one), unitOf(other)]
  return a.base === b.base && a.times === b.times && a.per === b.per
}

/** A printed value in base units. */
export const toBase = (value: number, { times, per }: Unit): number => (value * times) / per

const decimal = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d*)?(e[+-]?\d+)?$|^[+-]?\.\d+(e[+-]?\d+)?$/i

/** A printed number, with or without thousands separators (`18,149.12`); undefined for all else, `NaN` and `Inf` too. */
export function parseNumber(text: string): number | undefined {
  const simple = plainNumber(text)
  if (simple !== undefined) return simple
  if (!decimal.test(text)) return undefined
  const value = Number(text.replaceAll(',', ''))
  return Number.isFinite(value) ? value : undefined
}

/** Powers of ten that are exact. */
const tens = Array.from({ length: 16 }, (_, power) => 10 ** power)
const [zero, nine, point, comma] = [48, 57, 46, 44]
/** Characters of 15 digits with a point and four commas. */
const longestPlain = 20

/**
 * The number of up to 15 digits, perhaps in thousands, perhaps with a point after the first: both whole numbers whose
 * quotient it is are exact then, so that it is the nearest one, as `Number` would give it. Most numbers are like that
 * and need no more.
 */
function plainNumber(text: string): number | undefined {
  if (text.length > longestPlain) return undefined
  let digits = 0
  let decimals = -1
  let seen = 0
  // How many digits stood before the last comma.
  let parted = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= zero && code <= nine) {
      digits = digits * 10 + (code - zero)
      seen += 1
    } else if (decimals >= 0 || seen === 0) return undefined
    else if (code === comma && (parted === 0 ? seen <= 3 : seen === parted + 3)) parted = seen
    else if (code === point && (parted === 0 || seen === parted + 3)) decimals = seen
    else return undefined
  }
  if (seen === 0 || seen > 15) return undefined
  if (decimals >= 0) return digits / tens[seen - decimals]!
  return parted === 0 || seen === parted + 3 ? digits : undefined
}

/** What a value is called that a tool prints without a name of its own: by what its base unit measures. */
export function metricOf(base: string): string {
  if (base === 'sec') return 'time'
  return base.endsWith('/s') ? 'throughput' : base
}
