import type { Option } from './command.js'
import { jobOptions } from './job-options.js'

/** Options of every command that makes a run set. */
export const runOptions: readonly Option[] = [
  {
    name: 'repetitions',
    type: 'string',
    short: 'n',
    value: 'N',
    summary: 'so many runs instead of what the manifest says',
  },
  {
    name: 'allow-dirty',
    type: 'boolean',
    summary: 'measure uncommitted changes; their diff is kept beside the store',
  },
  ...jobOptions,
]
