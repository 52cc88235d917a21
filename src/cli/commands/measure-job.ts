import { readFile } from 'node:fs/promises'
import type { MeasureJob } from '../../app/job.js'
import { type Journal, openJournal } from '../../app/journal.js'
import { measure } from '../../app/measure.js'
import { clock } from '../../edge/clock.js'
import { files } from '../../edge/files.js'
import { openGit } from '../../edge/git.js'
import { host } from '../../edge/host.js'
import { Interrupted, type Interruption, interruptible } from '../../edge/interruption.js'
import { withMeasuringLock } from '../../edge/measuring-lock.js'
import { processes } from '../../edge/processes.js'
import { progress } from '../../edge/progress.js'
import { type Command, UsageError } from '../command.js'

export const command: Command = {
  usage: 'JOB',
  description: 'Measures as a job file says and writes a journal. It opens no store; the gate starts it.',
  options: [],
  async run({ positionals, quiet }) {
    const [path] = positionals
    if (path === undefined) throw new UsageError('measure-job needs the path of a job file')
    const interruption = interruptible(path)
    const job = JSON.parse(await readFile(path, 'utf8')) as MeasureJob
    const world = {
      ...{ clock, files, git: openGit(process.env), host, progress: progress(quiet) },
      processes: interruption.guard(processes),
    }
    const journal = await openJournal(world, job)
    const work = () => {
      interruption.begin()
      return measure(world, job, untilInterrupted(journal, interruption))
    }
    try {
      await (job.plan.machine.exclusive ? withMeasuringLock(world.progress, work) : work())
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error
    }
    world.progress.status('')
    return interruption.exitCode() ?? 0
  },
}

/** A run that was killed because we were told to stop says nothing of its benchmark and must not be kept. */
const untilInterrupted = (journal: Journal, interruption: Interruption): Journal => ({
  async run(benchmark, run) {
    interruption.check()
    await journal.run(benchmark, run)
  },
  async note(note) {
    interruption.check()
    await journal.note(note)
  },
  end: () => journal.end(),
})
