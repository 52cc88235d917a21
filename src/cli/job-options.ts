import type { JobManner } from '../app/jobs/applicant.js'
import { type Flags, type Option, text, UsageError } from './command.js'
import { wholeNumber } from './whole-number.js'

/** Options of every command that makes a run set: where it runs, and what it does where there is no room. */
export const jobOptions: readonly Option[] = [
  {
    name: 'background',
    type: 'boolean',
    summary: 'in a process that outlives the terminal; prints the id of the job (see "benchgate help jobs")',
  },
  {
    name: 'foreground',
    type: 'boolean',
    summary: 'here, though the manifest says background_required',
  },
  {
    name: 'wait',
    type: 'string',
    value: '[SECONDS]',
    summary: 'where threads or GPUs are taken by other jobs, wait for room (default: refuse, exit 1)',
  },
]

/** How the user wants a job to run; `background` null: as the manifest says. Throws UsageError. */
export function mannerOf(flags: Flags): Omit<JobManner, 'background'> & {
  readonly background: boolean | null
} {
  const { background, foreground } = flags
  if (background && foreground) throw new UsageError('--background and --foreground exclude each other')
  const given = text(flags, 'wait')
  const wait = given === undefined ? null : { seconds: given === '' ? null : wholeNumber(flags, 'wait', 0) }
  return { background: background ? true : foreground ? false : null, wait }
}
