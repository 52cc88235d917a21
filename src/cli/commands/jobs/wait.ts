import { waitFor } from '../../../app/jobs/wait.js'
import { jobsJson, jobsText } from '../../../core/documents/jobs.js'
import { isActive, type JobStanding } from '../../../core/model/job.js'
import { openJobs } from '../../../edge/jobs.js'
import { realWorld } from '../../../edge/world.js'
import { UsageError } from '../../command.js'
import { cliFile } from '../../entry.js'
import type { Subcommand } from '../../subcommand.js'
import { wholeNumber } from '../../whole-number.js'

const exitStillRunning = 75
/** A job that ended without an exit code: it was killed. */
const exitKilled = 70

export const wait: Subcommand = {
  name: 'wait',
  usage: 'ID... [--timeout S]',
  sentence:
    'Waits until the jobs have ended and exits with the first code that is not 0; 70 for a job that was killed, 75 when\n' +
    '  the time is over before.',
  options: [
    { name: 'timeout', type: 'string', value: 'SECONDS', summary: 'wait: at most so long (default: no end)' },
  ],
  async run({ positionals, flags, json, quiet }) {
    if (positionals.length === 0) throw new UsageError('jobs wait needs the ids of the jobs')
    const seconds = wholeNumber(flags, 'timeout', 0)
    const jobs = await waitFor(realWorld(quiet), openJobs(cliFile()), positionals, seconds)
    const shown = { jobs, notes: [] }
    if (json) process.stdout.write(jobsJson(shown))
    else if (!quiet) process.stdout.write(jobsText(shown))
    return jobs.map(codeOf).find((code) => code !== 0) ?? 0
  },
}

const codeOf = (job: JobStanding): number => (isActive(job) ? exitStillRunning : (job.exitCode ?? exitKilled))
