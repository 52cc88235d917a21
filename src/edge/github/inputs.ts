/** One input of the Action, as action.yml and the README show it. */
export interface Input {
  readonly name: string
  readonly summary: string
  readonly default: string
}

/** All inputs; action.yml and the README's table are generated from this list. */
export const inputs = [
  {
    name: 'command',
    summary:
      'What to do: gate (measure and judge), plan, measure and judge (the same in jobs apart), calibrate (the commit against itself), sign (the history as it is) or check (the manifest only)',
    default: 'gate',
  },
  { name: 'project', summary: 'Folder of the project, relative to the workspace', default: '.' },
  { name: 'manifest', summary: 'The manifest, relative to the project', default: 'bench/manifest.toml' },
  {
    name: 'base',
    summary: 'Commit, branch or tag to compare with; empty: the first parent of the merge commit, or HEAD^',
    default: '',
  },
  {
    name: 'baselines',
    summary: 'Baseline rules instead of the manifest’s for this event, separated by commas',
    default: '',
  },
  {
    name: 'benchmarks',
    summary: 'Names or patterns of the benchmarks to run, separated by commas; empty: all',
    default: '',
  },
  {
    name: 'cost',
    summary: 'Which benchmarks to run: fast, heavy or all; empty: fast on pull requests, all elsewhere',
    default: '',
  },
  {
    name: 'fail-on',
    summary: 'Whose failures fail the job: mandatory, any or never; empty: as the manifest says',
    default: '',
  },
  { name: 'shards', summary: 'plan: into at most how many jobs, up to 256', default: '4' },
  {
    name: 'pool',
    summary: 'plan and judge: how many runners measure each benchmark, together a fixed number of pairs',
    default: '1',
  },
  { name: 'shard', summary: 'measure: what to measure, an entry of the matrix of plan', default: '' },
  {
    name: 'acknowledge',
    summary:
      'With calibrate: names or patterns of benchmarks to enforce although their calibration blocks; needs reason',
    default: '',
  },
  {
    name: 'reason',
    summary: 'With acknowledge: why; it is recorded with the name of the actor',
    default: '',
  },
  { name: 'version', summary: 'Version label of this session; makes it a snapshot', default: '' },
  {
    name: 'storages',
    summary:
      'Where the history is kept, each asked and saved to: actions-cache, artifact, release-asset, directory',
    default: 'actions-cache,artifact,release-asset',
  },
  {
    name: 'store-directory',
    summary: 'Folder of the storage called directory, absolute or relative to the workspace',
    default: '',
  },
  { name: 'storage-timeout', summary: 'Seconds that one restore or save may take', default: '300' },
  {
    name: 'prune-after',
    summary:
      'Days after which artifacts are removed whose sessions a newer copy holds too, and all but three caches; needs actions: write; empty: nothing is removed',
    default: '',
  },
  {
    name: 'signing-key',
    summary:
      'Secret that signs what the default branch adds to the history; sessions that none of its keys signed do not count. Several, separated by commas or line ends: the first signs; empty: nothing is signed',
    default: '',
  },
  {
    name: 'sarif-file',
    summary: 'Where the SARIF file is written, relative to the workspace; empty: a temporary file',
    default: '',
  },
  {
    name: 'summary-file',
    summary: 'Where the job summary is also written, relative to the workspace; empty: a temporary file',
    default: '',
  },
  { name: 'job-summary', summary: 'Write the job summary: true or false', default: 'true' },
  {
    name: 'allow-dirty',
    summary: 'Measure a working tree with uncommitted changes: true or false',
    default: 'false',
  },
  {
    name: 'token',
    summary:
      'Token to find artifacts of earlier runs and tell whose a cache is (actions: read), and to attach the history to a release (contents: write)',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression, for action.yml
    default: '${{ github.token }}',
  },
] as const satisfies readonly Input[]

export type InputName = (typeof inputs)[number]['name']
