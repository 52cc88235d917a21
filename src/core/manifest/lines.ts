import type { Manifest } from './schema.js'

/** Lines from 1 of what findings point at. Without a better answer a metric has the line of its benchmark. */
export interface ManifestLines {
  readonly benchmarks: readonly number[]
  /** By benchmark, then by metric declaration. */
  readonly metrics: readonly (readonly number[])[]
  readonly policy: readonly number[]
}

interface Section {
  readonly header: string
  readonly line: number
  readonly body: readonly string[]
}

const tableHeader = /^\s*\[\[?[^[\],"']+\]\]?\s*(#.*)?$/

/** Splits a text at its table headers; good enough to count, and the counts are checked before they are used. */
function sections(text: string): readonly Section[] {
  const lines = text.split('\n')
  const starts = lines.flatMap((line, index) => (tableHeader.test(line) ? [index] : []))
  return starts.map((start, order) => ({
    header: lines[start]!.replace(/#.*/, '').replace(/\s/g, ''),
    line: start + 1,
    body: lines.slice(start + 1, starts[order + 1]),
  }))
}

const keyLine = ({ line, body }: Section, key: RegExp): number | undefined => {
  const at = body.findIndex((text) => key.test(text))
  return at < 0 ? undefined : line + 1 + at
}

/** Line of `name = "…"` in each `[[benchmarks]]` table, else of its header. */
const nameLine = (section: Section): number => keyLine(section, /^\s*name\s*=/) ?? section.line

function metricLines(all: readonly Section[], benchmark: Section, count: number): readonly number[] {
  const from = all.indexOf(benchmark) + 1
  const next = all.findIndex(({ header }, index) => index >= from && !header.startsWith('[[benchmarks.'))
  const own = all
    .slice(from, next < 0 ? undefined : next)
    .filter(({ header }) => header === '[[benchmarks.metrics]]')
  if (own.length === count) return own.map(nameLine)
  return Array<number>(count).fill(keyLine(benchmark, /^\s*metrics\s*=/) ?? nameLine(benchmark))
}

/**
 * Lines found by scanning the text, which costs nothing; undefined when the scan and the manifest disagree (inline
 * arrays of tables, headers inside strings), where a parser with positions must be asked.
 */
export function scanLines(text: string, manifest: Manifest): ManifestLines | undefined {
  const all = sections(text)
  const benchmarks = all.filter(({ header }) => header === '[[benchmarks]]')
  const policy = all.filter(({ header }) => header === '[[policy]]')
  if (benchmarks.length !== manifest.benchmarks.length || policy.length !== manifest.policy.length)
    return undefined
  return {
    benchmarks: benchmarks.map(nameLine),
    metrics: benchmarks.map((section, index) =>
      metricLines(all, section, manifest.benchmarks[index]!.metrics.length),
    ),
    policy: policy.map(({ line }) => line),
  }
}
