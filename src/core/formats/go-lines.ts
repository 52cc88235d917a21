import { ownText } from './own-text.js'
import { blanksEnd, digitsEnd, isDigit, wordEnd } from './words.js'

/** What one or more lines of `go test -bench` say. `line` counts from 1; `name` still bears its `-8`. */
export type GoEvent = { readonly pkg: string | null; readonly line: number } & (
  | { readonly kind: 'result'; readonly name: string; readonly values: string }
  | { readonly kind: 'started'; readonly name: string }
  | { readonly kind: 'failed' | 'skipped'; readonly name: string; readonly message: string }
  | { readonly kind: 'package-failed'; readonly message: string }
)

/** Go's own rule: `Benchmark`, then nothing or no lower-case letter. */
const name = '(Benchmark(?:[^a-z\\s]\\S*)?)'
const patterns = {
  pkg: /^pkg: (\S+)/,
  /** Alone with `-v`, else padded up to a tab: a sentence that begins with the word is not meant. */
  started: /^(Benchmark[^a-z\s]\S*)(?: *\t.*)?$/,
  /** A benchmark that prints to stdout comes between its name and its numbers. */
  continued: /^\s+\d+\s+(\S+ \S+\/op.*)$/,
  /** Behind the name on its line where only a longer run failed. */
  ended: new RegExp(`^(?:\\s*|Benchmark\\S* *\\t)--- (FAIL|SKIP): ${name}`),
  /** The panic of a benchmark that was announced without `-v` stands on the line of its name. */
  panicked: /^(Benchmark[^a-z\s]\S*) *\t\s*((?:panic|fatal error): .*)$/,
  panic: /^\s*(panic: .*|fatal error: .*)$/,
  traced: /\.(Benchmark(?:[^a-z\s(]\w*)?)(?:\.func[\d.]+)?\(/,
  packageEnd: /^(?:ok|FAIL|\?)\s/,
  packageFailed: /^FAIL\s+(\S+)\s+(?:\[[^\]]*\]|[\d.]+s|\(cached\))$/,
  /** Heads what the compiler says of a package. */
  compiled: /^# (\S+)/,
}

/** What earlier lines say about the next ones. */
interface State {
  pkg: string | null
  /** The benchmark whose name was printed and whose numbers were not. */
  open: string | null
  previous: string
  /** A `--- FAIL` or `--- SKIP` whose log may stand in the next line. */
  ended: Extract<GoEvent, { readonly kind: 'failed' | 'skipped' }> | null
  /** A panic whose benchmark stands in the stack trace that follows. */
  panic: { readonly pkg: string | null; readonly line: number; readonly message: string } | null
  readonly buildErrors: Map<string, string>
}

/** In a log, many a line begins like a heading of the compiler. */
const mostBuildErrors = 1000

/** Turns lines into events; `emit` gets each as soon as it is complete. */
export function goLines(emit: (event: GoEvent) => void) {
  const state: State = {
    pkg: null,
    open: null,
    previous: '',
    ended: null,
    panic: null,
    buildErrors: new Map(),
  }
  const end = (next: string) => {
    if (state.ended === null) return
    emit({ ...state.ended, message: messageAround(state, next) })
    state.ended = null
  }
  return {
    line(text: string, line: number): void {
      end(text)
      const isBenchmark = text.startsWith('Benchmark')
      if (state.panic !== null || (!isBenchmark && mayPanic(text))) trace({ text, line }, state, emit)
      const pkg = text.startsWith('pkg: ') ? patterns.pkg.exec(text)?.[1] : undefined
      if (pkg !== undefined) state.pkg = ownText(pkg)
      const event = isBenchmark ? benchmarkIn(text, line, state) : readLine(text, line, state)
      if (event?.kind === 'failed' && event.message === '') state.ended = event
      else if (event?.kind === 'skipped') state.ended = event
      else if (event) emit(event)
      if (event) state.open = event.kind === 'started' ? event.name : null
      if (!isBenchmark && patterns.packageEnd.test(text)) state.pkg = null
      if (state.ended === null) remember(text, state)
    },
    end: () => end(''),
  }
}

/** Keeps what later lines need: this line, and the first error below a heading of the compiler. */
function remember(text: string, state: State): void {
  const heading = state.previous.startsWith('# ') ? patterns.compiled.exec(state.previous)?.[1] : undefined
  const { buildErrors } = state
  if (heading !== undefined && !buildErrors.has(heading) && buildErrors.size < mostBuildErrors)
    buildErrors.set(ownText(heading), ownText(text))
  state.previous = text
}

/** Tells apart at a glance most lines that begin no panic. */
const mayPanic = (text: string): boolean => text.includes('panic: ') || text.includes('fatal error: ')

/** Looks for the benchmark of an open panic in its stack trace, which ends with the failed package. */
function trace(
  { text, line }: { readonly text: string; readonly line: number },
  state: State,
  emit: (event: GoEvent) => void,
): void {
  const message = state.panic === null ? patterns.panic.exec(text)?.[1] : undefined
  if (message !== undefined) state.panic = { pkg: state.pkg, line, message }
  if (state.panic === null) return
  const name = patterns.traced.exec(text)?.[1]
  if (name !== undefined) emit({ ...state.panic, kind: 'failed', name })
  if (name !== undefined || patterns.packageFailed.test(text)) state.panic = null
}

function readLine(text: string, line: number, state: State): GoEvent | undefined {
  const { pkg, open, buildErrors } = state
  const ended = endedIn(text, line, state)
  if (ended) return ended
  const name = text.indexOf('Benchmark', 1)
  const amid = name > 0 && isOutput(text.slice(0, name)) ? amidOutput(text, name, line, state) : undefined
  if (amid) return amid
  const continued = open === null ? undefined : continuedIn(text)
  if (continued !== undefined) return { pkg, line, kind: 'result', name: open!, values: continued }
  const failed = text.startsWith('FAIL') ? patterns.packageFailed.exec(text) : null
  if (!failed) return undefined
  const wrong = buildErrors.get(failed[1]!)
  const message =
    wrong === undefined ? `go test says: ${text.replaceAll('\t', ' ')}` : `It does not build: ${wrong}`
  return { pkg: failed[1]!, line, kind: 'package-failed', message }
}

/**
 * Whether a benchmark may have printed what stands before a name. Indented, the line is quoted in the log of another
 * test; and what a log puts before each of its lines stands before those that name packages too, which would be lost.
 */
const isOutput = (before: string): boolean =>
  before.trim() !== '' && !/\d\d:\d\d:\d\d|[|\]:>] *$/.test(before)

/** The numbers of the benchmark that is open, perhaps behind what it printed itself. */
function continuedIn(text: string): string | undefined {
  const continued = patterns.continued.exec(text)?.[1]
  if (continued !== undefined || !text.includes('/op')) return continued
  const values = valuesBehindOutput(text, 0)
  return values < 0 ? undefined : text.slice(values)
}

function endedIn(text: string, line: number, { pkg }: State): GoEvent | undefined {
  const ended = text.includes('--- ') ? patterns.ended.exec(text) : null
  if (ended === null) return undefined
  return { pkg, line, kind: ended[1] === 'SKIP' ? 'skipped' : 'failed', name: ended[2]!, message: '' }
}

/**
 * The result of a benchmark that left a line of its own output open: that stands before the name that begins at
 * `nameAt`, or between it and the numbers.
 */
function amidOutput(text: string, nameAt: number, line: number, { pkg }: State): GoEvent | undefined {
  const end = wordEnd(text, nameAt)
  const tab = text.indexOf('\t', end)
  if (tab < 0 || blanksEnd(text, end) < tab || isLowerCase(text.charCodeAt(nameAt + 'Benchmark'.length)))
    return undefined
  const values = valuesBehindOutput(text, tab + 1)
  if (values < 0) return undefined
  return { pkg, line, kind: 'result', name: text.slice(nameAt, end), values: text.slice(values) }
}

/** Where the numbers begin that follow the iterations and their tab, whatever precedes these; -1 where none do. */
function valuesBehindOutput(text: string, from: number): number {
  for (let tab = text.indexOf('\t', from); tab >= 0; tab = text.indexOf('\t', tab + 1)) {
    if (!isDigit(text.charCodeAt(tab - 1))) continue
    const values = blanksEnd(text, tab)
    const unit = wordEnd(text, values) + 1
    const isValue = isDigit(text.charCodeAt(values)) && text[unit - 1] === ' ' && unit < text.length
    if (isValue && !isDigit(text.charCodeAt(unit))) return values
  }
  return -1
}

/** What a line says that begins with the name of a benchmark. */
function benchmarkIn(text: string, line: number, state: State): GoEvent | undefined {
  const { pkg } = state
  const end = wordEnd(text, 0)
  const values = valuesAt(text, end)
  if (values >= 0 && !isLowerCase(text.charCodeAt('Benchmark'.length))) {
    return { pkg, line, kind: 'result', name: text.slice(0, end), values: text.slice(values) }
  }
  const panicked = mayPanic(text) ? patterns.panicked.exec(text) : null
  if (panicked) return { pkg, line, kind: 'failed', name: panicked[1]!, message: panicked[2]! }
  const started = patterns.started.exec(text)
  if (started === null) return undefined
  const said = endedIn(text, line, state) ?? amidOutput(text, 0, line, state)
  return said ?? { pkg, line, kind: 'started', name: started[1]! }
}

const isLowerCase = (code: number): boolean => code >= 97 && code <= 122

/** Where the numbers begin that follow a name and the iterations: a number and what is none; -1 where they do not. */
function valuesAt(text: string, nameEnd: number): number {
  const iterations = blanksEnd(text, nameEnd)
  const iterationsEnd = digitsEnd(text, iterations)
  const values = blanksEnd(text, iterationsEnd)
  const isNumber = iterations > nameEnd && iterationsEnd > iterations && values > iterationsEnd
  const number = wordEnd(text, values)
  const unit = blanksEnd(text, number)
  const hasUnit =
    unit > number + 1 || (unit > number && unit < text.length && !isDigit(text.charCodeAt(unit)))
  return isNumber && hasUnit ? values : -1
}

/** The log of a failed benchmark follows its `--- FAIL`; with `-v` it stands before it. Both are indented. */
function messageAround({ ended, previous }: State, next: string): string {
  const found = [next, previous].find((line) => /^\s{4,}[^\s-]/.test(line))
  return found?.trim() ?? `go test says that it ${ended!.kind === 'failed' ? 'failed' : 'was skipped'}.`
}
