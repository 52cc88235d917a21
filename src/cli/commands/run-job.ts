import { adopt } from '../../app/jobs/amend.js'
import { requestOf } from '../../app/jobs/applicant.js'
import { doJob } from '../../app/jobs/work.js'
import { sayAdopted } from '../../edge/jobs/worker.js'
import { openJobs } from '../../edge/jobs.js'
import { realWorld } from '../../edge/world.js'
import { type Command, UsageError } from '../command.js'
import { cliFile } from '../entry.js'
import { exitCodeOf } from '../job-exit.js'
import { showRunSet } from '../shown-run-set.js'

export const command: Command = {
  usage: 'ID',
  description: 'Does what the record of a background job says; "run --background" starts it.',
  options: [],
  async run({ positionals, verbose }) {
    const [id] = positionals
    if (id === undefined) throw new UsageError('run-job needs the id of a job')
    const jobs = openJobs(cliFile())
    const record = await adopt(jobs, id)
    const request = requestOf(record)
    if (request === null) throw new UsageError(`job ${id} runs in the foreground`)
    await sayAdopted()
    const { wait, ...prepared } = request
    const patience = { place: { file: 'bench/manifest.toml' }, seconds: wait?.seconds ?? null }
    const options = { json: false, quiet: false, verbose }
    const world = realWorld(false)
    return exitCodeOf(
      doJob(world, jobs, { record, patience, prepared }, (now) => showRunSet(world, now, options)),
    )
  },
}
