import { count } from './parts/numbers.js'
import { printable } from './parts/printable.js'

/** What came, or would come, of a benchstone home. */
export interface ShownHome {
  readonly home: string
  readonly dryRun: boolean
  readonly projects: readonly {
    readonly project: string
    readonly folder: string
    readonly benchmarks: readonly {
      readonly benchmark: string
      readonly runs: number
      readonly references: number
      readonly artifacts: number
      readonly baseline: string | null
    }[]
  }[]
  /** Projects that are registered now and were not before. */
  readonly registered: readonly string[]
  /** What stays where it is, and why. */
  readonly leftOut: readonly string[]
  /** What could not be taken; the rest was. */
  readonly wrong: readonly string[]
}

/** A line for each project and benchmark, what was left out, and what is wrong. Counts are of what is new. */
export function homeText({ home, dryRun, projects, registered, leftOut, wrong }: ShownHome): string {
  const verb = dryRun ? 'would come' : 'came'
  const lines = projects.flatMap(({ project, folder, benchmarks }) => [
    `${printable(project)}, into ${printable(folder, 4096)}:`,
    ...benchmarks.map(
      ({ benchmark, runs, references, artifacts, baseline }) =>
        `  ${printable(benchmark)}: ${count(runs, 'run')}, ${count(references, 'reference')}, ${count(artifacts, 'artifact')} ${verb}` +
        `${baseline === null ? '' : `; its baseline is ${baseline.slice(0, 10)}`}`,
    ),
  ])
  return [
    `${printable(home, 4096)} (benchstone home)`,
    ...lines,
    ...registered.map((name) => `registered: ${printable(name)}`),
    ...leftOut.map((what) => `left out: ${printable(what, 1000)}`),
    ...wrong.map((what) => `wrong: ${printable(what, 1000)}`),
    ...(dryRun ? ['Nothing was written.'] : []),
    '',
  ].join('\n')
}
