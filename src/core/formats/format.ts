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

/** Reads one tool's output. `parse` never throws. */
export interface Format extends Plugin {
  /** Samples are kept when the tool gives them. */
  readonly samples: boolean
  /** How sure this text is of this format: 0 not at all, 1 certain. Looks at the first 64 KiB only. */
  detect(text: string): number
  parse(text: string): Parsed
}

export function summarise(samples: readonly number[]): SampleSummary {
  const sorted = [...samples].sort((a, b) => a - b)
  const n = sorted.length
  const mean = sorted.reduce((sum, x) => sum + x / n, 0)
  const variance = n > 1 ? sorted.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1) : 0
  const middle = (sorted[(n - 1) >> 1]! + sorted[n >> 1]!) / 2
  return { n, mean, sd: Math.sqrt(variance), min: sorted[0]!, median: middle, max: sorted[n - 1]! }
}
