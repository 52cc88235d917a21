import type { Format, Parsed } from '../../core/formats/format.js'
import { identity } from '../../core/formats/reading.js'
import { parsePieces } from '../parsing.js'
import type { Ended, Files } from '../world.js'
import { failed, failureOf, neverThrowing, spoiled, succeeded } from './attempt.js'
import { runDeclared } from './declared-command.js'
import type { Kind, RunRequest } from './kind.js'
import { measurementsOf } from './readings.js'
import { watchResults } from './result-files.js'

/** Bytes of one text that are read; a tool that prints more is misused. */
const textLimit = 2 ** 30

/** One thing a tool printed: where it is to be read, and what people call it. */
interface Output {
  readonly from: string
  readonly path: string
}

type Outputs =
  | { readonly outputs: readonly Output[]; readonly unmatched: readonly string[] }
  | { readonly error: string }

/** Characters that are held whole at once: the measuring process has to stay small. */
const wholeLimit = 2 ** 24

/** The file that stdout goes to: it may be larger than a process should hold. */
const stdoutFile = ({ scratch }: RunRequest): string => `${scratch}/stdout.txt`

/** Where this run's output is, once it has ended; asked for before it begins. */
async function watchOutputs(files: Files, request: RunRequest): Promise<(ended: Ended) => Promise<Outputs>> {
  const { cwd, benchmark } = request
  if (benchmark.files.length === 0) return async (ended) => stdoutOf(request, ended)
  const written = await watchResults(files, request)
  return async () => {
    const found = await written()
    if ('error' in found) return found
    const { paths, unmatched } = found
    return { outputs: paths.map((path) => ({ from: path, path: `${cwd}/${path}` })), unmatched }
  }
}

function stdoutOf(request: RunRequest, ended: Ended): Outputs {
  if (ended.stdoutBytes > textLimit) {
    return { error: `the command printed ${ended.stdoutBytes} bytes; at most ${textLimit} are read` }
  }
  return { outputs: [{ from: 'stdout', path: stdoutFile(request) }], unmatched: [] }
}

interface Text {
  readonly from: string
  readonly format: string
  readonly parsed: Parsed
}

/** Names that stand in two files: only the tool knows whether these are repeats. */
function shared(parsed: readonly Text[]): readonly string[] {
  if (parsed.length < 2) return []
  const first = new Map<string, string>()
  return parsed.flatMap(({ from, parsed: { readings } }) => {
    const again = readings.filter((reading) => (first.get(identity(reading)) ?? from) !== from)
    for (const reading of readings) first.set(identity(reading), from)
    return again.map((reading) => {
      const [name, metric] = [JSON.stringify(reading.benchmark), JSON.stringify(reading.metric)]
      return `${from}:${reading.line ?? 1}: ${name} has ${metric} in another file too: their mean counts`
    })
  })
}

/** What must be known of lines that could not be read; the good ones count all the same. */
function complaint(parsed: readonly Text[], unmatched: readonly string[]): string | null {
  const findings = [
    ...unmatched.map((glob) => `the command wrote no file that matches ${glob}`),
    ...parsed.flatMap(({ from, parsed: { findings: some } }) =>
      some.filter(({ level }) => level !== 'note').map(({ line, message }) => `${from}:${line}: ${message}`),
    ),
    ...shared(parsed),
  ]
  if (findings.length === 0) return null
  const more = findings.length > 3 ? `\nand ${findings.length - 3} more` : ''
  return findings.slice(0, 3).join('\n') + more
}

/** Parses every output, or says which one nobody can read. */
async function parseAll(
  files: Files,
  outputs: readonly Output[],
  formats: readonly Format[],
  declared: string | null,
): Promise<{ readonly parsed: readonly Text[] } | { readonly error: string }> {
  const parsed: Text[] = []
  for (const { from, path } of outputs) {
    const text = await files.readPieces(path, textLimit)
    if (text.state !== 'open') {
      return { error: `${from}: ${text.state === 'refused' ? text.reason : 'it vanished'}` }
    }
    const read = await parsePieces(formats, declared, { file: from, pieces: text.pieces, wholeLimit })
    if ('error' in read) return { error: `${from}: ${read.error}` }
    parsed.push({ from, format: read.format, parsed: read.parsed })
  }
  return { parsed }
}

/** The kind `tool-output` for a list of formats, which is asked for before the first tool runs. */
export const toolOutputWith = (load: () => Promise<readonly Format[]>) =>
  ({
    name: 'tool-output',
    summary: 'Runs a benchmark tool and reads the measurements it prints',
    execute: neverThrowing(async (world, request) => {
      const formats = await load()
      const kept = { stdoutFile: stdoutFile(request), fileLimit: textLimit }
      const outputs = await watchOutputs(world.files, request)
      const ended = await runDeclared(world, request, kept)
      const failure = failureOf(ended, request.benchmark.timeout)
      if (failure !== null) return failed(ended, failure)
      const read = await outputs(ended)
      if ('error' in read) return spoiled(ended, read.error)
      const all = await parseAll(world.files, read.outputs, formats, request.benchmark.format)
      if ('error' in all) return spoiled(ended, all.error)
      const measurements = measurementsOf(all.parsed.flatMap(({ parsed }) => parsed.readings))
      const message = complaint(all.parsed, read.unmatched)
      if (measurements.length > 0) return succeeded(ended, { measurements, message })
      const { from, format } = all.parsed[0]!
      return spoiled(ended, message ?? `${from} holds no measurement that format ${format} can read`)
    }),
  }) as const satisfies Kind

/** Reads what a benchmark tool prints. Formats are much code, which other kinds do without. */
export const toolOutput = toolOutputWith(async () => (await import('../../core/formats/index.js')).formats)
