import { repository, type Sandbox } from './command-line.js'

/** What may differ from the sample's manifest. */
export interface SampleManifest {
  /** Lines of `[project]` beside its name. */
  readonly project?: string
  /** Lines of `[gate]`; six pairs at most, so that a gate is quick. */
  readonly gate?: string
  /** Lines of the benchmark "work". */
  readonly work?: string
  /** Whatever follows. */
  readonly rest?: string
}

/** A manifest with one benchmark, "work", whose numbers stand in the file `seconds`. */
export const sampleManifest = ({
  project = '',
  gate = '',
  work = '',
  rest = '',
}: SampleManifest = {}): string =>
  lines(
    '[project]',
    'name = "sample"',
    project,
    '',
    '[gate]',
    'max_pairs = 6',
    gate,
    '',
    ...benchmark('work'),
    work,
    rest,
  )

/** Lines that declare a benchmark of the sample script. */
export const benchmark = (name: string): readonly string[] => [
  '[[benchmarks]]',
  `name = "${name}"`,
  'kind = "tool-output"',
  'command = ["sh", "bench/run.sh"]',
  'format = "benchgate"',
]

/** Prints the number in the file `seconds` as the time of work: fixed, never measured. */
export const script = `read -r seconds < seconds
echo '{"benchgate": 1, "benchmarks": [{"name": "work", "metrics": [{"name": "time", "unit": "s", "value": '"$seconds"'}]}]}'
`

export const lines = (...parts: readonly string[]): string =>
  `${parts.filter((part, at) => part !== '' || at > 0).join('\n')}\n`

/** A repository whose one commit, on main, holds the sample. */
export function sample(manifest: SampleManifest = {}, folder?: string): Sandbox {
  const made = repository(folder)
  made.write('bench/manifest.toml', sampleManifest(manifest))
  made.write('bench/run.sh', script)
  made.write('seconds', '1.0\n')
  made.commit('Measure work')
  return made
}

/** A sample with a second commit that needs `seconds`. */
export function changed(seconds: string, manifest: SampleManifest = {}): Sandbox {
  const made = sample(manifest)
  made.write('seconds', `${seconds}\n`)
  made.commit('Change the work')
  return made
}
