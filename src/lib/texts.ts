import { resolve } from 'node:path'
import { compared } from '../app/compared.js'
import { type NamedText, parsedOutput } from '../app/parsed-output.js'
import { jsonOutcome } from '../core/documents/json.js'
import { formats } from '../core/formats/index.js'
import { fail, ok } from '../core/model/problem.js'
import { files } from '../edge/files.js'
import { amount, type Check, check, numbers, oneOf, refuse, risk, whole, yesNo } from './checked.js'
import type { CompareOptions, ParseOptions, ToolText } from './options.js'
import type { Outcome, Parsed } from './results.js'

const compareChecks = {
  ...{ base: numbers, head: numbers, paired: yesNo, absolute: yesNo },
  direction: oneOf('minimize', 'maximize'),
  ...{ tolerance: amount, limit: amount, alpha: risk, beta: risk, maxPairs: whole(6) },
} as const

/** See index.ts. */
export async function compare(
  base: readonly number[],
  head: readonly number[],
  options: CompareOptions,
): Promise<Outcome> {
  check('compare', { base, head, ...options }, compareChecks)
  const { paired = false, absolute = false, direction = 'minimize', tolerance = 0.02 } = options
  const { limit = Math.max(0.05, tolerance + 0.03) } = options
  if (absolute && (options.tolerance === undefined || options.limit === undefined))
    refuse('compare', 'absolute', 'it needs tolerance and limit', 'give both in the unit of the numbers')
  if (limit <= tolerance)
    refuse('compare', 'limit', `${limit} is not above the tolerance, ${tolerance}`, 'give a larger limit')
  if (paired && base.length !== head.length)
    refuse(
      'compare',
      'paired',
      `base has ${base.length} numbers, head ${head.length}`,
      'give as many for both',
    )
  const asked = { ...options, paired, absolute, direction, tolerance, limit, files: {} }
  return jsonOutcome(compared({ name: 'base', values: base }, { name: 'head', values: head }, asked))
}

/** Bytes of the longest text that is read. */
const textLimit = 2 ** 33

const source: Check = {
  must: 'be { text }, the name of a file, or an array of names',
  required: true,
  holds: (value) =>
    typeof value === 'string' ||
    (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')) ||
    typeof (value as Partial<ToolText> | null)?.text === 'string',
}

/** See index.ts. */
export async function parse(
  given: ToolText | string | readonly string[],
  options: ParseOptions,
): Promise<Parsed> {
  check('parse', { source: given, ...options }, { source, format: oneOf(...formats.map(({ name }) => name)) })
  return parsedOutput(formats, options.format ?? null, namedTexts(given))
}

function namedTexts(given: ToolText | string | readonly string[]): readonly NamedText[] {
  if (typeof given === 'string') return [fileText(given)]
  if ('text' in given) return [{ file: given.file ?? 'text', open: async () => ok([given.text]) }]
  return given.map(fileText)
}

const fileText = (file: string): NamedText => ({
  file,
  async open() {
    const opened = await files.readPieces(resolve(file), textLimit)
    if (opened.state === 'open') return ok(opened.pieces)
    const what = opened.state === 'absent' ? 'there is no such file' : opened.reason
    return fail({ where: { file }, what, hint: 'name a regular file' })
  },
})
