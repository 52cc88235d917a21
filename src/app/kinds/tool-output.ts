import type { Format, Parsed } from '../../core/formats/format.js'
import { formats as knownFormats } from '../../core/formats/index.js'
import { findPlugin } from '../../core/model/plugin.js'
import type { Ended, Files } from '../world.js'
import { failed, failureOf, neverThrowing, spoiled, succeeded } from './attempt.js'
import { runDeclared } from './declared-command.js'
import type { Kind, RunRequest } from './kind.js'
import { measurementsOf } from './readings.js'

/** Bytes of one text that are read; a tool that prints more is misused. */
const textLimit = 2 ** 24

/** One thing a tool printed: stdout, or a file. */
interface Output {
  readonly from: string
  readonly text: string
}

type Outputs = { readonly outputs: readonly Output[] } | { readonly error: string }

async function readFiles(files: Files, { cwd, benchmark }: RunRequest): Promise<Outputs> {
  const paths = await files.glob(cwd, benchmark.files)
  if (paths.length === 0)
    return { error: `the command left no file that matches ${benchmark.files.join(', ')}` }
  const outputs: Output[] = []
  for (const path of paths) {
    const file = await files.readResult(`${cwd}/${path}`, textLimit)
    if (file.state !== 'read')
      return { error: `${path}: ${file.state === 'refused' ? file.reason : 'it vanished'}` }
    outputs.push({ from: path, text: new TextDecoder().decode(file.bytes) })
  }
  return { outputs }
}

async function outputsOf(files: Files, request: RunRequest, ended: Ended): Promise<Outputs> {
  if (request.benchmark.files.length > 0) return readFiles(files, request)
  if (ended.stdoutBytes > textLimit) {
    return { error: `the command printed ${ended.stdoutBytes} bytes; at most ${textLimit} are read` }
  }
  return { outputs: [{ from: 'stdout', text: ended.stdout }] }
}

/** The declared format, else the one that is surest of the text. */
function formatFor(
  formats: readonly Format[],
  declared: string | null,
  { text }: Output,
): Format | undefined {
  if (declared !== null) return findPlugin(formats, declared)
  const sure = formats.map((format) => ({ format, sureness: format.detect(text) }))
  return sure.filter(({ sureness }) => sureness > 0).toSorted((a, b) => b.sureness - a.sureness)[0]?.format
}

/** What must be known of lines that could not be read; the good ones count all the same. */
function complaint(parsed: readonly { readonly from: string; readonly parsed: Parsed }[]): string | null {
  const findings = parsed.flatMap(({ from, parsed: { findings: some } }) =>
    some.filter(({ level }) => level !== 'note').map(({ line, message }) => `${from}:${line}: ${message}`),
  )
  if (findings.length === 0) return null
  const more = findings.length > 3 ? `\nand ${findings.length - 3} more` : ''
  return findings.slice(0, 3).join('\n') + more
}

/** Parses every output, or says which one nobody can read. */
function parseAll(formats: readonly Format[], declared: string | null, outputs: readonly Output[]) {
  const parsed = []
  for (const output of outputs) {
    const format = formatFor(formats, declared, output)
    if (format === undefined) {
      const what =
        declared === null ? 'no known format fits; name it with `format`' : `there is no format "${declared}"`
      return { error: `${output.from}: ${what}` }
    }
    parsed.push({ from: output.from, format: format.name, parsed: format.parse(output.text, output.from) })
  }
  return { parsed }
}

/** The kind `tool-output` for a list of formats. */
export const toolOutputWith = (formats: readonly Format[]) =>
  ({
    name: 'tool-output',
    summary: 'Runs a benchmark tool and reads the measurements it prints',
    execute: neverThrowing(async (world, request) => {
      const ended = await runDeclared(world, request, { outputLimit: textLimit })
      const failure = failureOf(ended, request.benchmark.timeout)
      if (failure !== null) return failed(ended, failure)
      const read = await outputsOf(world.files, request, ended)
      if ('error' in read) return spoiled(ended, read.error)
      const all = parseAll(formats, request.benchmark.format, read.outputs)
      if ('error' in all) return spoiled(ended, all.error)
      const measurements = measurementsOf(all.parsed.flatMap(({ parsed }) => parsed.readings))
      const message = complaint(all.parsed)
      if (measurements.length > 0) return succeeded(ended, { measurements, message })
      const { from, format } = all.parsed[0]!
      return spoiled(ended, message ?? `${from} holds no measurement that format ${format} can read`)
    }),
  }) as const satisfies Kind

/** Reads what a benchmark tool prints. */
export const toolOutput = toolOutputWith(knownFormats)
