/** One output of the Action, as action.yml and the README show it. */
export interface Output {
  readonly name: string
  readonly summary: string
}

/** All outputs; action.yml and the README's table are generated from this list. */
export const outputs = [
  { name: 'decision', summary: 'The answer for the job: PASS, WARN, UNDECIDED, FAIL or ERROR' },
  { name: 'exit-code', summary: 'The exit code of the gate: 0, 1, 2, 64, 65, 70 or 75' },
  { name: 'verdicts', summary: 'All verdicts as a JSON array' },
  { name: 'regressions', summary: 'The verdicts FAIL and REJECT as a JSON array' },
  { name: 'findings', summary: 'All findings as a JSON array' },
  { name: 'session', summary: 'Id of the session in the store' },
  { name: 'base', summary: 'The commit that head was compared with' },
  { name: 'sarif-file', summary: 'Path of the SARIF file, for github/codeql-action/upload-sarif' },
  { name: 'summary-file', summary: 'Path of the summary in Markdown' },
  { name: 'json-file', summary: 'Path of the result in JSON' },
  { name: 'history-file', summary: 'Path of benchmarks.json' },
  { name: 'store-file', summary: 'Path of the SQLite store' },
  { name: 'restored-from', summary: 'Where the history came from; empty when there was none' },
  { name: 'saved-to', summary: 'Where the history was saved; empty when it was not' },
  {
    name: 'matrix',
    summary: 'plan: the matrix of the measuring jobs, as JSON; their input shard is matrix.shard',
  },
  { name: 'shards', summary: 'plan: how many measuring jobs there are; 0 when nothing is to be measured' },
  { name: 'segment', summary: 'measure: the artifact that holds what was measured' },
] as const satisfies readonly Output[]

export type OutputName = (typeof outputs)[number]['name']
