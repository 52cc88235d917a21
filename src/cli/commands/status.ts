import { join } from 'node:path'
import { jobsNow } from '../../app/jobs/standing.js'
import { sessionsUnderway, type Underway } from '../../app/underway.js'
import { jobLine, plainJob } from '../../core/documents/jobs.js'
import { count } from '../../core/documents/parts/numbers.js'
import { isActive, type JobStanding } from '../../core/model/job.js'
import { files } from '../../edge/files.js'
import { home } from '../../edge/home.js'
import { host } from '../../edge/host.js'
import { openJobs } from '../../edge/jobs.js'
import { type Command, UsageError } from '../command.js'
import { cliFile } from '../entry.js'

export const command: Command = {
  usage: '[options]',
  description:
    'Says what is being measured now, for every history of this user (with --store only that one): the jobs that run or\n' +
    'wait for room, and other sessions, with their process and how many runs have ended.',
  options: [
    {
      name: 'all',
      type: 'boolean',
      summary:
        'also jobs that have ended, and sessions whose process is gone and whose runs wait to be taken in',
    },
  ],
  async run({ positionals, flags, store, json }) {
    if (positionals.length > 0) throw new UsageError('status takes no arguments')
    const stores = store === null ? await everyStore() : [store]
    const found = (
      await Promise.all(stores.map((folder) => sessionsUnderway({ files, host }, folder)))
    ).flat()
    const shown = flags['all'] ? found : found.filter(({ alive }) => alive)
    const { jobs: every, notes } = await jobsNow(openJobs(cliFile()))
    const jobs = every.filter(
      (job) => (flags['all'] || isActive(job)) && (store === null || job.store === store),
    )
    const facts = { sessions: shown, jobs: jobs.map(plainJob), notes }
    process.stdout.write(json ? `${JSON.stringify(facts, null, 2)}\n` : textOf(shown, jobs))
    return 0
  },
}

async function everyStore(): Promise<readonly string[]> {
  const top = join(home(process.env), 'stores')
  const projects = await files.list(top)
  const stores = projects.map(async (project) =>
    (await files.list(join(top, project))).map((name) => join(top, project, name)),
  )
  return (await Promise.all(stores)).flat()
}

/** A session of a job is told in the job's own line. */
function textOf(sessions: readonly Underway[], jobs: readonly JobStanding[]): string {
  const isOf = (session: Underway) => (job: JobStanding) =>
    isActive(job) && session.alive && job.pid === session.pid && job.host === session.host
  const lines = [
    ...jobs.map((job) => `${jobLine(job, sessions.find((one) => isOf(one)(job))?.runs ?? null)}\n`),
    ...sessions.filter((session) => !jobs.some(isOf(session))).map(lineOf),
  ]
  return lines.length === 0 ? 'Nothing is being measured.\n' : lines.join('')
}

function lineOf({ alive, pid, host: owner, header, benchmarks, runs, store }: Underway): string {
  const since =
    header === null ? '' : `  since ${new Date(header.startedAt).toISOString().replace(/\.\d+Z$/, 'Z')}`
  const what = header === null ? store : `${header.project}  ${header.command}`
  const state = alive ? 'running' : 'interrupted'
  return `${state}  ${what}  ${benchmarks.join(', ')}  ${count(runs, 'run')}${since}  process ${pid} on ${owner}\n`
}
