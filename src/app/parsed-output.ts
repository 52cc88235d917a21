import type { ParsedOutput } from '../core/documents/parsed.js'
import type { Format, Reading } from '../core/formats/format.js'
import { type Problem, ProblemError, type Result } from '../core/model/problem.js'
import { type ParsedText, parsePieces } from './parsing.js'

/** A named text that is opened when it is its turn. */
export interface NamedText {
  readonly file: string
  open(): Promise<Result<Iterable<string> | AsyncIterable<string>>>
}

/** Characters of a text that is read whole. */
const wholeLimit = 2 ** 28

const hint = 'name its format with --format NAME; benchgate formats lists them'

/**
 * What the texts say, by the named format or, where `format` is null, each by the one it is detected to be of. Throws
 * ProblemError with every text that cannot be read.
 */
export async function parsedOutput(
  formats: readonly Format[],
  format: string | null,
  named: readonly NamedText[],
): Promise<ParsedOutput> {
  const texts: { readonly file: string; readonly read: Exclude<ParsedText, { readonly error: string }> }[] =
    []
  const problems: Problem[] = []
  for (const { file, open } of named) {
    const pieces = await open()
    const read = pieces.ok
      ? await parsePieces(formats, format, { file, pieces: pieces.value, wholeLimit })
      : undefined
    if (read && !('error' in read)) texts.push({ file, read })
    else problems.push(...(pieces.ok ? [{ where: { file }, what: read!.error, hint }] : pieces.problems))
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

/** Written out: joined objects would be hash tables of many times the size. */
const shown = (file: string, reading: Reading): ParsedOutput['measurements'][number] => ({
  file,
  line: reading.line,
  benchmark: reading.benchmark,
  dimensions: reading.dimensions,
  metric: reading.metric,
  unit: reading.unit,
  printedUnit: reading.printedUnit ?? null,
  direction: reading.direction,
  value: reading.value,
  samples: reading.samples,
  low: reading.low,
  high: reading.high,
  status: reading.status,
  message: reading.message,
})
