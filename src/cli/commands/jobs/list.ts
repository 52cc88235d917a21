import { jobsNow } from '../../../app/jobs/standing.js'
import { jobsJson, jobsText } from '../../../core/documents/jobs.js'
import { isActive } from '../../../core/model/job.js'
import { openJobs } from '../../../edge/jobs.js'
import { UsageError } from '../../command.js'
import { cliFile } from '../../entry.js'
import type { Subcommand } from '../../subcommand.js'

export const list: Subcommand = {
  name: 'list',
  usage: '[--all]',
  sentence:
    'Lists the jobs that are queued or running, in the foreground too, with what they keep busy; also what is meant by\n' +
    '  "jobs" alone. Jobs of other hosts that share the home are shown as their files say.',
  options: [{ name: 'all', type: 'boolean', summary: 'list: also those that have ended' }],
  async run({ positionals, flags, json }) {
    if (positionals.length > 0) throw new UsageError('jobs list takes no arguments')
    const { jobs, notes } = await jobsNow(openJobs(cliFile()))
    const shown = { jobs: flags['all'] ? jobs : jobs.filter(isActive), notes }
    process.stdout.write(json ? jobsJson(shown) : jobsText(shown))
    return 0
  },
}
