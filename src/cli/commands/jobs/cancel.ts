import { cancelJob } from '../../../app/jobs/cancel.js'
import { jobsJson, jobsText } from '../../../core/documents/jobs.js'
import type { JobStanding } from '../../../core/model/job.js'
import { clock } from '../../../edge/clock.js'
import { openJobs } from '../../../edge/jobs.js'
import { UsageError } from '../../command.js'
import { cliFile } from '../../entry.js'
import type { Subcommand } from '../../subcommand.js'

export const cancel: Subcommand = {
  name: 'cancel',
  usage: 'ID...',
  sentence:
    'Ends the jobs and everything they started. Runs that had ended stay in the history. A job that has ended already is\n' +
    '  left as it is.',
  options: [],
  async run({ positionals, json, quiet }) {
    if (positionals.length === 0) throw new UsageError('jobs cancel needs the ids of the jobs')
    const jobs = openJobs(cliFile())
    const ended: JobStanding[] = []
    for (const id of positionals) ended.push(await cancelJob({ clock }, jobs, id))
    const shown = { jobs: ended, notes: [] }
    if (json) process.stdout.write(jobsJson(shown))
    else if (!quiet) process.stdout.write(jobsText(shown))
    return 0
  },
}
