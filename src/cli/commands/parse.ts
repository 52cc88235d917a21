import { resolve } from 'node:path'
import { type ParsedText, parsePieces } from '../../app/parsing.js'
import { type ParsedOutput, parsedJson, parsedText } from '../../core/documents/parsed.js'
import type { Reading } from '../../core/formats/format.js'
import { formats } from '../../core/formats/index.js'
import { knownWords } from '../../core/manifest/suggestion.js'
import { fail, ok, type Problem, ProblemError, type Result } from '../../core/model/problem.js'
import { withoutCommands } from '../../edge/child-output.js'
import { files } from '../../edge/files.js'
import { type Command, text, UsageError } from '../command.js'

/** Bytes of the longest text that is read. */
const textLimit = 2 ** 33
const exitNothing = 65

export const command: Command = {
  usage: 'FILE... [options]',
  description:
    'Shows what benchgate reads out of the output of a benchmark tool: every value in base units, what failed or was\n' +
    'skipped, and every line that could not be read. FILE may be a glob in quotes, and - is stdin. Exits 65 where there\n' +
    'is nothing to read.',
  options: [
    {
      name: 'format',
      type: 'string',
      value: 'NAME',
      summary: 'how to read it (default: detected; benchgate formats lists them)',
    },
  ],
  async run({ positionals, flags, json }) {
    if (positionals.length === 0) throw new UsageError('parse needs a file, a glob, or - for stdin')
    const format = text(flags, 'format') ?? null
    const names = formats.map(({ name }) => name)
    if (format !== null && !names.includes(format)) {
      throw new UsageError(`there is no format "${format}": ${knownWords(format, names)}`)
    }
    const output = await outputOf(await filesOf(positionals), format)
    process.stdout.write(json ? parsedJson(output) : withoutCommands(parsedText(output)))
    return output.measurements.length > 0 ? 0 : exitNothing
  },
}

/** Files by name, globs expanded in the working directory. */
async function filesOf(words: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    words.map(async (word) => (/[*?]/.test(word) ? await files.glob(process.cwd(), [word]) : [word])),
  )
  // A glob that matches nothing is told of like a file that is not there.
  return [...new Set(found.flatMap((paths, at) => (paths.length > 0 ? paths : [words[at]!])))]
}

/** Characters of a text that is read whole. */
const wholeLimit = 2 ** 28

async function outputOf(paths: readonly string[], format: string | null): Promise<ParsedOutput> {
  const texts: { readonly file: string; readonly read: Exclude<ParsedText, { readonly error: string }> }[] =
    []
  const problems: Problem[] = []
  for (const file of paths) {
    const pieces = await piecesOf(file)
    const read = pieces.ok
      ? await parsePieces(formats, format, { file, pieces: pieces.value, wholeLimit })
      : undefined
    if (read && !('error' in read)) texts.push({ file, read })
    else problems.push(...(pieces.ok ? [problem(file, read!.error, hint)] : pieces.problems))
  }
  if (problems.length > 0) throw new ProblemError(problems)
  const used = new Set(texts.map(({ read }) => read.format))
  return {
    format: used.size === 1 ? [...used][0]! : null,
    files: texts.map(({ file, read: { format, why } }) => ({ file, format, why })),
    measurements: texts.flatMap(({ file, read }) =>
      read.parsed.readings.map((reading) => shown(file, reading)),
    ),
    findings: texts.flatMap(({ file, read }) =>
      read.parsed.findings.map((finding) => ({ ...finding, file })),
    ),
  }
}

const hint = 'name its format with --format NAME; benchgate formats lists them'

const problem = (file: string, what: string, hint: string): Problem => ({ where: { file }, what, hint })

/** The text of a file, or of stdin. */
async function piecesOf(file: string): Promise<Result<Iterable<string> | AsyncIterable<string>>> {
  if (file === '-') return ok(process.stdin.setEncoding('utf8'))
  const opened = await files.readPieces(resolve(file), textLimit)
  if (opened.state === 'open') return ok(opened.pieces)
  const what = opened.state === 'absent' ? 'there is no such file' : opened.reason
  return fail(problem(file, what, 'name a regular file, a glob in quotes, or - for stdin'))
}

const shown = (file: string, reading: Reading): ParsedOutput['measurements'][number] => ({
  ...{ file, line: reading.line, benchmark: reading.benchmark, dimensions: reading.dimensions },
  ...{ metric: reading.metric, unit: reading.unit, printedUnit: reading.printedUnit ?? null },
  ...{ direction: reading.direction, value: reading.value, samples: reading.samples },
  ...{ low: reading.low, high: reading.high, status: reading.status, message: reading.message },
})
