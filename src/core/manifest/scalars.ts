import * as z from 'zod/mini'
import type { Direction } from '../model/measurement.js'
import { shown } from './fault.js'

/** Separates what is wrong from how to mend it inside one validation message. */
export const hintMark = '\n'

/** Message for a value that is not `noun`, and how to write one. */
export const expected = (noun: string, hint: string) => ({
  error: (issue: { readonly input?: unknown }) => `${shown(issue.input)} is not ${noun}${hintMark}${hint}`,
})

/** The same schema with its one sentence for editors. */
export const doc = <T extends z.ZodMiniType>(schema: T, sentence: string): T =>
  schema.check(z.describe(sentence)) as T

/** A key that may be left out, with its sentence; not by `doc`, whose copies are a tenth of what reading a manifest takes. */
export function maybe<T extends z.ZodMiniType>(schema: T, sentence: string) {
  const key = z.optional(schema)
  z.globalRegistry.add(key, { description: sentence })
  return key
}

const pattern = (regex: RegExp, noun: string, hint: string) => {
  const message = expected(noun, hint)
  return z.string(message).check(z.regex(regex, message))
}

export const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/

/** A name that is safe as part of a path. */
export const id = pattern(
  idPattern,
  'an id',
  'use 1 to 100 letters, digits, dots, underscores or dashes, beginning with a letter or digit',
)

export const text = pattern(/\S/, 'a text', 'write a non-empty string in quotes')
export const anyText = z.string(expected('a text', 'write a string in quotes'))
export const flag = z.boolean(expected('true or false', 'write true or false, without quotes'))

const unitSeconds = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 } as const

const seconds = (duration: string): number => {
  const unit = duration.replace(/[\d.]/g, '') as keyof typeof unitSeconds
  return Number.parseFloat(duration) * unitSeconds[unit]
}

const durationHint = 'write a number and a unit (ms, s, m, h, d) in quotes: "90s", "15m", "2h"'

/** A time above zero; seconds when read. */
export const duration = z.pipe(
  pattern(/^(?!0+(\.0+)?[a-z])\d+(\.\d+)?(ms|s|m|h|d)$/, 'a duration above zero', durationHint),
  z.transform(seconds),
)

/** A time that may be zero; seconds when read. */
export const delay = z.pipe(
  pattern(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'a duration', durationHint),
  z.transform(seconds),
)

const aShare = expected('a share', 'write "5%" or 0.05; as a number a share lies from 0 to 1')

/** A share of a value: 0.05 when read. A bare number above 1 is refused, because 5 most often meant 5 %. */
export const share = z.pipe(
  z.union(
    [
      z.string().check(z.regex(/^\d+(\.\d+)?\s?%$/, aShare)),
      z.number().check(z.gte(0, aShare), z.lte(1, aShare)),
    ],
    aShare,
  ),
  z.transform((value) => (typeof value === 'string' ? Number.parseFloat(value) / 100 : value)),
)

/** One word of a closed list. */
export const oneOf = <const T extends readonly string[]>(words: T) => z.enum(words)

/** Which way is better. */
export const direction = z.pipe(
  oneOf(['minimize', 'maximize', 'lower', 'higher']),
  z.transform((word): Direction => (word === 'minimize' || word === 'lower' ? 'minimize' : 'maximize')),
)

/** A whole number from `least` to `most`. */
export const whole = (least: number, most = Number.MAX_SAFE_INTEGER) => {
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`
  const message = expected(`a whole number ${range}`, `write a whole number ${range}, without quotes`)
  return z.int(message).check(z.gte(least, message), z.lte(most, message))
}

const aNumber = expected('a finite number', 'write a finite number, without quotes')
export const finite = z.number(aNumber)

const fromZero = expected('a finite number from 0', 'write a finite number from 0, without quotes')
export const nonNegative = z.number(fromZero).check(z.gte(0, fromZero))

const aRisk = expected('a share of wrong answers', 'write a number above 0 and at most 0.5: 0.05')
export const risk = z.number(aRisk).check(z.gt(0, aRisk), z.lte(0.5, aRisk))

export const sha256 = pattern(
  /^sha256:[0-9a-f]{64}$/,
  'a SHA-256 hash',
  'write "sha256:" and 64 lower-case hexadecimal digits, as sha256sum prints them',
)

/** A path or glob that stays inside the project. */
export const insidePath = pattern(
  /^(?![/\\~]|[A-Za-z]:)(?!(.*[/\\])?\.\.([/\\]|$)).+$/s,
  'a path inside the project',
  'write it relative to the project folder, without ".." segments',
)

const aCommand = expected(
  'a command',
  'write a list of arguments, ["make", "-j"], or one string for the shell; neither may be empty',
)

/** argv, or one string for `sh -c`. */
export const command = z.union(
  [
    z.string().check(z.regex(/\S/, aCommand)),
    z.array(z.string(aCommand)).check(z.refine((argv) => !!argv[0], aCommand)),
  ],
  aCommand,
)

const isDate = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
  )
}

const aDate = expected('a date', 'write an existing day in quotes: "2027-01-31"')

/** A calendar day, `YYYY-MM-DD`. */
export const date = z.string(aDate).check(z.refine(isDate, aDate))

/** Name of an environment variable. */
export const variable = pattern(
  /^[A-Za-z_][A-Za-z0-9_]*$/,
  'the name of an environment variable',
  'use letters, digits and underscores, not beginning with a digit',
)

const aList = (noun: string) => expected(`a list of ${noun}`, `write a list of ${noun} in brackets`)

/** A list; `noun` is the plural that the message uses. */
export const list = <T extends z.ZodMiniType>(item: T, noun: string) => z.array(item, aList(noun))

/** A list with at least one element, none twice. */
export const distinct = <T extends z.ZodMiniType>(item: T, noun: string) => {
  const message = expected(`a list of different ${noun}`, 'name each one once')
  return list(item, noun).check(z.refine((items) => new Set(items).size === items.length, message))
}

const aChange = expected('a change', 'write "12%" or 0.12; a change may be above 100 % ("150%")')

/** A relative change, also above 1 when written with a percent sign: 0.12 when read. */
export const change = z.pipe(
  z.union(
    [
      z.string().check(z.regex(/^\d+(\.\d+)?\s?%$/, aChange)),
      z.number().check(z.gte(0, aChange), z.lte(1, aChange)),
    ],
    aChange,
  ),
  z.transform((given: string | number) =>
    typeof given === 'number' ? given : Number.parseFloat(given) / 100,
  ),
)
