import { resolve } from 'node:path'
import { parsedOutput } from '../../app/parsed-output.js'
import { parsedJson, parsedText } from '../../core/documents/parsed.js'
import { formats } from '../../core/formats/index.js'
import { knownWords } from '../../core/manifest/suggestion.js'
import { fail, ok, type Result } from '../../core/model/problem.js'
import { files } from '../../edge/files.js'
import { collectEarly } from '../../edge/garbage.js'
import { type Command, text, UsageError } from '../command.js'
import { writePieces } from '../pieces.js'

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
    collectEarly()
    const named = await filesOf(positionals)
    const output = await parsedOutput(
      formats,
      format,
      named.map((file) => ({ file, open: () => piecesOf(file) })),
    )
    await writePieces(json ? parsedJson(output) : parsedText(output), !json)
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

/** The text of a file, or of stdin. */
async function piecesOf(file: string): Promise<Result<Iterable<string> | AsyncIterable<string>>> {
  if (file === '-') return ok(process.stdin.setEncoding('utf8'))
  const opened = await files.readPieces(resolve(file), textLimit)
  if (opened.state === 'open') return ok(opened.pieces)
  const what = opened.state === 'absent' ? 'there is no such file' : opened.reason
  return fail({ where: { file }, what, hint: 'name a regular file, a glob in quotes, or - for stdin' })
}
