/** What one or more lines of `go test -bench` say. `line` counts from 1; `name` still bears its `-8`. */
export type GoEvent = { readonly pkg: string | null; readonly line: number } & (
  | { readonly kind: 'result'; readonly name: string; readonly values: string }
  | { readonly kind: 'started'; readonly name: string }
  | { readonly kind: 'failed' | 'skipped'; readonly name: string; readonly message: string }
  | { readonly kind: 'package-failed'; readonly message: string }
)

const ansi = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g')
/** Go's own rule: `Benchmark`, then nothing or no lower-case letter. */
const name = '(Benchmark(?:[^a-z\\s]\\S*)?)'
const patterns = {
  pkg: /^pkg: (\S+)/,
  result: new RegExp(`^${name}\\s+\\d+\\s+(\\S+\\s+\\D.*)$`),
  /** Alone with `-v`, else padded up to a tab: a sentence that begins with the word is not meant. */
  started: /^(Benchmark[^a-z\s]\S*)(?: *\t.*)?$/,
  /** A benchmark that prints to stdout comes between its name and its numbers. */
  continued: /^\s+\d+\s+(\S+ \S+\/op.*)$/,
  ended: new RegExp(`^\\s*--- (FAIL|SKIP): ${name}`),
  /** The panic of a benchmark that was announced without `-v` stands on the line of its name. */
  panicked: /^(Benchmark[^a-z\s]\S*) *\t\s*((?:panic|fatal error): .*)$/,
  panic: /^\s*(panic: .*|fatal error: .*)$/,
  traced: /\.(Benchmark(?:[^a-z\s(]\w*)?)(?:\.func[\d.]+)?\(/,
  packageFailed: /^FAIL\s+(\S+)\s*(.*)$/,
}

/** Splits the text into events, in order. */
export function goEvents(text: string): readonly GoEvent[] {
  const lines = text.replace(ansi, '').split(/\r?\n/)
  const events: GoEvent[] = []
  let pkg: string | null = null
  let open: string | null = null
  for (const [index, text] of lines.entries()) {
    pkg = patterns.pkg.exec(text)?.[1] ?? pkg
    const event = readLine(lines, index, { pkg, open })
    if (event) {
      events.push(event)
      open = event.kind === 'started' ? event.name : null
    }
    if (/^(ok|FAIL|\?)\s/.test(text)) pkg = null
  }
  return events
}

interface Context {
  readonly pkg: string | null
  /** The benchmark whose name was printed and whose numbers were not. */
  readonly open: string | null
}

function readLine(lines: readonly string[], index: number, { pkg, open }: Context): GoEvent | undefined {
  const text = lines[index]!
  const at = { pkg, line: index + 1 }
  const result = patterns.result.exec(text)
  if (result) return { ...at, kind: 'result', name: result[1]!, values: result[2]! }
  const continued = open === null ? null : patterns.continued.exec(text)
  if (continued) return { ...at, kind: 'result', name: open!, values: continued[1]! }
  const panicked = patterns.panicked.exec(text)
  if (panicked) return { ...at, kind: 'failed', name: panicked[1]!, message: panicked[2]! }
  const started = patterns.started.exec(text)
  if (started) return { ...at, kind: 'started', name: started[1]! }
  return readEnd(lines, index, at)
}

function readEnd(
  lines: readonly string[],
  index: number,
  at: { readonly pkg: string | null; readonly line: number },
): GoEvent | undefined {
  const text = lines[index]!
  const ended = patterns.ended.exec(text)
  if (ended) {
    const kind = ended[1] === 'SKIP' ? 'skipped' : 'failed'
    return { ...at, kind, name: ended[2]!, message: messageAround(lines, index, kind) }
  }
  const panic = patterns.panic.exec(text)
  const traced = panic ? tracedName(lines, index) : undefined
  if (panic && traced) return { ...at, kind: 'failed', name: traced, message: panic[1]! }
  const failed = patterns.packageFailed.exec(text)
  if (!failed) return undefined
  const message = buildError(lines, failed[1]!) ?? `go test says: ${text.replaceAll('\t', ' ')}`
  return { pkg: failed[1]!, line: at.line, kind: 'package-failed', message }
}

/** The log of a failed benchmark follows its `--- FAIL`; with `-v` it stands before it. Both are indented. */
function messageAround(lines: readonly string[], index: number, kind: 'failed' | 'skipped'): string {
  const indented = (line: string | undefined) => line !== undefined && /^\s{4,}[^\s-]/.test(line)
  const found = [lines[index + 1], lines[index - 1]].find(indented)
  return found?.trim() ?? `go test says that it ${kind === 'failed' ? 'failed' : 'was skipped'}.`
}

/** The benchmark whose function stands in the stack trace that follows a panic. */
function tracedName(lines: readonly string[], index: number): string | undefined {
  const end = lines.findIndex((line, at) => at > index && patterns.packageFailed.test(line))
  const trace = lines.slice(index, end < 0 ? undefined : end)
  return trace.map((line) => patterns.traced.exec(line)?.[1]).find((found) => found !== undefined)
}

/** The first error below the `# package` heading that the compiler prints. */
function buildError(lines: readonly string[], pkg: string): string | undefined {
  const heading = lines.findIndex((line) => line === `# ${pkg}` || line.startsWith(`# ${pkg} [`))
  return heading < 0 ? undefined : `It does not build: ${lines[heading + 1] ?? ''}`
}
