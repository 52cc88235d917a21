import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { compared } from '../../app/compared.js'
import { readNumbers } from '../../core/formats/numbers.js'
import type { CompareOptions } from '../../core/gates/compare.js'
import { orThrow, ProblemError } from '../../core/model/problem.js'
import { type Command, type Flags, oneOf, text, UsageError } from '../command.js'
import { showAnswer } from '../output.js'

export const command: Command = {
  usage: 'BASE HEAD [options]',
  description:
    'Judges two files of numbers: a JSON array, or one number a line. With --paired the n-th number of both files was\n' +
    'measured side by side; without, they are two independent samples. Exits 0 for PASS, 1 for FAIL, 2 for undecided.',
  options: [
    { name: 'paired', type: 'boolean', summary: 'the files hold pairs, in the order they were measured' },
    { name: 'direction', type: 'string', value: 'D', summary: 'minimize (default) or maximize' },
    {
      name: 'tolerance',
      type: 'string',
      value: 'T',
      summary: 'worse than this with confidence fails (default 2%)',
    },
    {
      name: 'limit',
      type: 'string',
      value: 'L',
      summary: 'better than this with confidence passes (default 5%)',
    },
    { name: 'alpha', type: 'string', value: 'P', summary: 'risk of a false FAIL (default 0.05)' },
    { name: 'beta', type: 'string', value: 'P', summary: 'risk of a false PASS (default 0.05)' },
    {
      name: 'max-pairs',
      type: 'string',
      value: 'N',
      summary: 'pairs at which an undecided comparison ends (default 60)',
    },
    {
      name: 'absolute',
      type: 'boolean',
      summary: 'tolerance and limit are in the unit of the numbers, not shares',
    },
  ],
  async run({ positionals, flags, json }) {
    const [base, head, ...rest] = positionals
    if (base === undefined || head === undefined || rest.length > 0)
      throw new UsageError('compare needs two files: BASE HEAD')
    const options = optionsOf(flags)
    const [left, right] = await readBoth(base, head)
    const paired = flags['paired'] === true
    const files = { base: resolve(base), head: resolve(head) }
    const answer = compared(
      { name: base, values: left },
      { name: head, values: right },
      { ...options, paired, files },
    )
    showAnswer(answer, json)
    return answer.exitCode
  },
}

async function readBoth(
  base: string,
  head: string,
): Promise<readonly [readonly number[], readonly number[]]> {
  const [left, right] = await Promise.all(
    [base, head].map(async (file) => readNumbers(await contents(file), file)),
  )
  const problems = [left!, right!].flatMap((result) => (result.ok ? [] : result.problems))
  if (problems.length > 0) throw new ProblemError(problems)
  return [orThrow(left!), orThrow(right!)]
}

async function contents(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new ProblemError([
      { where: { file }, what: `cannot be read: ${why}`, hint: 'name a file of numbers' },
    ])
  }
}

function optionsOf(flags: Flags): CompareOptions & { readonly tolerance: number; readonly limit: number } {
  const absolute = flags['absolute'] === true
  const tolerance = amount(flags, 'tolerance', absolute) ?? 0.02
  const limit = amount(flags, 'limit', absolute) ?? (absolute ? Number.NaN : Math.max(0.05, tolerance + 0.03))
  if (absolute && (text(flags, 'tolerance') === undefined || text(flags, 'limit') === undefined)) {
    throw new UsageError('--absolute needs --tolerance and --limit in the unit of the numbers')
  }
  if (limit <= tolerance) throw new UsageError(`--limit (${limit}) must be above --tolerance (${tolerance})`)
  const direction = (oneOf(flags, 'direction', ['minimize', 'maximize']) ??
    'minimize') as CompareOptions['direction']
  return {
    direction,
    tolerance,
    limit,
    alpha: risk(flags, 'alpha'),
    beta: risk(flags, 'beta'),
    maxPairs: pairs(flags),
    absolute,
  }
}

/** `2%` or `0.02`; in the unit of the numbers where absolute. */
function amount(flags: Flags, name: string, absolute: boolean): number | undefined {
  const given = text(flags, name)
  if (given === undefined) return undefined
  const share = !absolute && given.endsWith('%')
  const value = Number(share ? given.slice(0, -1) : given) / (share ? 100 : 1)
  if (given.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new UsageError(`--${name} is a share such as 2% or 0.02, not "${given}"`)
  return value
}

function risk(flags: Flags, name: string): number {
  const given = text(flags, name)
  const value = given === undefined ? 0.05 : Number(given)
  if (!(value > 0 && value <= 0.5))
    throw new UsageError(`--${name} is a risk above 0 and at most 0.5, not "${given}"`)
  return value
}

function pairs(flags: Flags): number {
  const given = text(flags, 'max-pairs')
  const value = given === undefined ? 60 : Number(given)
  if (!Number.isInteger(value) || value < 6)
    throw new UsageError(`--max-pairs is a whole number of at least 6, not "${given}"`)
  return value
}
