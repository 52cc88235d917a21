/** Keys from the top of the manifest down to what is wrong: `['benchmarks', 2, 'tier']`. */
export type KeyPath = readonly (string | number)[]

/** Something wrong in the manifest before its line and column are known. */
export interface Fault {
  readonly path: KeyPath
  readonly what: string
  readonly hint: string
}

/** `benchmarks[2].tier`. */
export function showPath(path: KeyPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text === '' ? part : `${text}.${part}`
  }, '')
}

/** A value as the user would recognise it, cut to one short line. */
export function shown(value: unknown): string {
  if (typeof value === 'bigint' || typeof value === 'number') return String(value)
  if (value === undefined) return 'nothing'
  if (value instanceof Date) return value.toISOString()
  const text = JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? String(inner) : inner))
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

/** 0.035 as `3.5%`. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(6))}%`
