import { existsSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { findJob } from '../../../app/jobs/find.js'
import type { Jobs } from '../../../app/jobs/jobs.js'
import { isActive } from '../../../core/model/job.js'
import { ProblemError } from '../../../core/model/problem.js'
import { openJobs } from '../../../edge/jobs.js'
import { UsageError } from '../../command.js'
import { cliFile } from '../../entry.js'
import type { Subcommand } from '../../subcommand.js'

/** Seconds between two looks at a log that is followed. */
const lookEvery = 0.1

export const logs: Subcommand = {
  name: 'logs',
  usage: 'ID [--follow]',
  sentence: 'Prints what a background job has said.',
  options: [{ name: 'follow', type: 'boolean', summary: 'logs: go on until the job has ended' }],
  async run({ positionals, flags, json }) {
    const [prefix] = positionals
    if (prefix === undefined || positionals.length > 1)
      throw new UsageError('jobs logs needs the id of one job')
    const jobs = openJobs(cliFile())
    const { id, background } = await findJob(jobs, prefix)
    const file = jobs.logOf(id)
    if (!background || !existsSync(file)) throw noLog(file, id, background)
    const log = await open(file, 'r')
    try {
      if (json)
        process.stdout.write(`${JSON.stringify({ id, log: file, text: await log.readFile('utf8') })}\n`)
      else await print(log, flags['follow'] === true ? () => isStillOn(jobs, id) : async () => false, jobs)
      return 0
    } finally {
      await log.close()
    }
  },
}

const isStillOn = async (jobs: Jobs, id: string): Promise<boolean> => isActive(await findJob(jobs, id))

/** What is written between the last look and the end belongs to it: one more look after the job is over. */
async function print(log: FileHandle, goesOn: () => Promise<boolean>, jobs: Jobs): Promise<void> {
  for (let last = false; ; ) {
    await copy(log)
    if (last) return
    last = !(await goesOn())
    if (!last) await jobs.pause(lookEvery)
  }
}

async function copy(log: FileHandle): Promise<void> {
  const buffer = Buffer.alloc(65_536)
  for (;;) {
    const { bytesRead } = await log.read(buffer, 0, buffer.length, null)
    if (bytesRead === 0) return
    process.stdout.write(Buffer.from(buffer.subarray(0, bytesRead)))
  }
}

const noLog = (file: string, id: string, background: boolean) =>
  new ProblemError([
    {
      where: { file },
      what: background ? `the log of job ${id} is gone` : `job ${id} runs in the foreground and has no log`,
      hint: background
        ? 'its runs are in the history: benchgate history BENCHMARK'
        : 'look at the terminal that it was typed in',
    },
  ])
