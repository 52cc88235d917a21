import type { Finding } from '../model/finding.js'
import type { Direction, SampleSummary } from '../model/measurement.js'
import type { Plugin } from '../model/plugin.js'

/** One value that a tool printed, in base units. `line` counts from 1 in the text given. */
export interface Reading {
  /** The tool's name of the benchmark, free text. */
  readonly benchmark: string
  /** Parameters apart from the name: `{ procs: '8' }`. */
  readonly dimensions: Readonly<Record<string, string>>
  readonly metric: string
  readonly unit: string
  /** The unit as the tool printed it, where it is not the base unit: `ns/op`. */
  readonly printedUnit?: string | undefined
  /** Null where neither the tool nor the unit says it: the manifest must, nothing is guessed. */
  readonly direction: Direction | null
  readonly status: 'ok' | 'skipped' | 'error'
  /** Finite iff status is ok, else null. Samples' declared summary (mean unless the format says otherwise). */
  readonly value: number | null
  readonly samples: readonly number[]
  readonly low: number | null
  readonly high: number | null
  readonly message: string | null
  readonly line: number | null
}

/** What came out of one text: every good reading, and a finding for each bad line; one bad line never loses the rest. */
export interface Parsed {
  readonly readings: readonly Reading[]
  readonly findings: readonly Pick<Finding, 'rule' | 'level' | 'message' | 'line'>[]
}

/** Takes the lines of a text one after the other, so that a text of any size need not be held whole. */
export interface LineReader {
  /** One line as a terminal shows it: no line end, byte order mark or colours. `number` counts from 1. */
  line(text: string, number: number): void
  /** What the lines said; called once, after the last. */
  end(): Parsed
}

/** Reads one tool's output. `parse` never throws. */
export interface Format extends Plugin {
  /** Samples are kept when the tool gives them. */
  readonly samples: boolean
  /** The units it reads, for people: `ns…s`, `counts`, `as declared`. */
  readonly units?: string
  /** What a person would recognise it by: `lines "BenchmarkX-8  100  12 ns/op"`. Says why it was taken. */
  readonly mark?: string
  /** Whether its fixtures were captured from the tool itself or written after its documentation. */
  readonly source?: 'captured' | 'documentation'
  /** How sure this text is of this format: 0 not at all, 1 certain. Looks at the first 64 KiB only. */
  detect(text: string): number
  /** `file` is where the text was read, for a tool that puts names into paths. */
  parse(text: string, file?: string): Parsed
  /** For formats that are read line by line: `parse` of a text that comes in pieces. */
  reader?(): LineReader
}

export function summarise(samples: readonly number[]): SampleSummary {
  const sorted = [...samples].sort((a, b) => a - b)
  const n = sorted.length
  const mean = sorted.reduce((sum, x) => sum + x / n, 0)
  const variance = n > 1 ? sorted.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1) : 0
  const middle = (sorted[(n - 1) >> 1]! + sorted[n >> 1]!) / 2
  return { n, mean, sd: Math.sqrt(variance), min: sorted[0]!, median: middle, max: sorted[n - 1]! }
}
