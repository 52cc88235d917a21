import { knownWords } from '../core/manifest/suggestion.js'
import { type Problem, showProblem } from '../core/model/problem.js'
import { UsageError } from './errors.js'

/** What a value must be, in words, and whether it is. Absent values are checked by `required` alone. */
export interface Check {
  readonly must: string
  readonly required?: true
  holds(value: unknown): boolean
}

const isText = (value: unknown): value is string => typeof value === 'string'

export const text: Check = { must: 'be text', holds: isText }
export const filled: Check = {
  must: 'be text that is not blank',
  required: true,
  holds: (value) => isText(value) && value.trim() !== '',
}
export const yesNo: Check = { must: 'be true or false', holds: (value) => typeof value === 'boolean' }
export const amount: Check = {
  must: 'be a finite number from 0 on',
  holds: (value) => Number.isFinite(value) && Number(value) >= 0,
}
export const risk: Check = {
  must: 'be a risk above 0 and at most 0.5',
  holds: (value) => typeof value === 'number' && value > 0 && value <= 0.5,
}
export const texts: Check = {
  must: 'be text or an array of texts',
  holds: (value) => isText(value) || (Array.isArray(value) && value.every(isText)),
}
export const numbers: Check = {
  must: 'be an array of finite numbers, at least one',
  required: true,
  holds: (value) => Array.isArray(value) && value.length > 0 && value.every(Number.isFinite),
}
export const commit: Check = {
  must: 'be the start of a commit id',
  holds: (value) => isText(value) && /^[0-9a-f]{1,64}$/.test(value),
}
export const moment: Check = {
  must: 'be a Date or a time such as 2026-11-20T12:00:00Z',
  holds: (value) => (isText(value) || value instanceof Date) && !Number.isNaN(new Date(value).getTime()),
}
/** As `metaSeed` comes out of a result: decimal text; a bigint, or a number that is exact. */
export const seed: Check = {
  must: 'be a whole number below 2^63: a bigint, its decimal text, or a safe integer',
  holds: (value) =>
    (typeof value === 'bigint' ||
      Number.isSafeInteger(value) ||
      (isText(value) && /^-?\d{1,19}$/.test(value))) &&
    BigInt.asIntN(64, BigInt(value as bigint | number | string)) ===
      BigInt(value as bigint | number | string),
}

export const whole = (least: number): Check => ({
  must: `be a whole number from ${least} on`,
  holds: (value) => Number.isSafeInteger(value) && Number(value) >= least,
})

export const oneOf = (...words: readonly string[]): Check => ({
  must: `be one of ${words.join(', ')}`,
  holds: (value) => isText(value) && words.includes(value),
})

/** Checks of the options that every operation on a project takes. */
export const placeChecks = { project: text, store: text, home: text }

/** What may be left out is an option; what is required is an argument of its own. */
const optionNames = (checks: Readonly<Record<string, Check>>): readonly string[] =>
  Object.keys(checks).filter((key) => !checks[key]!.required || key === 'reason')

/** Throws UsageError with everything that is wrong with the values of `call`, unknown names too. */
export function check(call: string, values: object, checks: Readonly<Record<string, Check>>): void {
  const given = new Map<string, unknown>(Object.entries(values))
  const where = (key: string) => ({ file: `${call}()`, key })
  const unknown = [...given.keys()]
    .filter((key) => checks[key] === undefined)
    .map((key) => ({
      where: where(key),
      what: 'there is no such option',
      hint: knownWords(key, optionNames(checks)),
    }))
  const wrong = Object.entries(checks).flatMap(([key, { must, required, holds }]): readonly Problem[] => {
    const value = given.get(key)
    if (value === undefined ? !required : holds(value)) return []
    const what = value === undefined ? `${key} is missing` : `${key} is ${shown(value)}`
    return [{ where: where(key), what, hint: `it must ${must}` }]
  })
  const problems = [...unknown, ...wrong]
  if (problems.length > 0) throw new UsageError(problems.map(showProblem).join('\n'), problems)
}

/** Throws UsageError for one thing that the values are not together. */
export function refuse(call: string, key: string, what: string, hint: string): never {
  const problem = { where: { file: `${call}()`, key }, what, hint }
  throw new UsageError(showProblem(problem), [problem])
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60))
  return Array.isArray(value) ? 'an array that is not of this kind' : String(value).slice(0, 60)
}
