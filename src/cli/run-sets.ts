import { endJob } from '../app/jobs/amend.js'
import { applicantOf, goesToBackground, refuseDrift } from '../app/jobs/applicant.js'
import { enter } from '../app/jobs/enter.js'
import { findJob } from '../app/jobs/find.js'
import { asJob } from '../app/jobs/work.js'
import type { RunSetRequest } from '../app/run-request.js'
import { type PreparedRuns, prepareRuns } from '../app/run-set.js'
import type { World } from '../app/world.js'
import { startedJson, startedText } from '../core/documents/jobs.js'
import { openJobs } from '../edge/jobs.js'
import { realWorld } from '../edge/world.js'
import type { Invocation } from './command.js'
import { cliFile } from './entry.js'
import { exitCodeOf } from './job-exit.js'
import { mannerOf } from './job-options.js'
import { showRunSet } from './shown-run-set.js'

/** Makes and shows a run set, here or in the background; the number is the exit code. */
export async function makeRunSet(
  invocation: Invocation,
  asked: Omit<RunSetRequest, 'project' | 'store' | 'actor' | 'command'>,
): Promise<number> {
  const { project, store, quiet, flags } = invocation
  const { background, wait } = mannerOf(flags)
  const world = realWorld(quiet)
  const command = `benchgate ${process.argv.slice(2).join(' ')}`
  const request = { ...asked, project, store, actor: world.host.user, command }
  const prepared = await prepareRuns(world, request)
  return (background ?? goesToBackground(prepared))
    ? inBackground(world, invocation, { prepared, wait })
    : here(world, invocation, { prepared, wait })
}

interface Setting {
  readonly prepared: PreparedRuns
  readonly wait: ReturnType<typeof mannerOf>['wait']
}

async function inBackground(
  world: World,
  { json, quiet }: Invocation,
  { prepared, wait }: Setting,
): Promise<number> {
  await refuseDrift(world, prepared)
  const jobs = openJobs(cliFile())
  const record = await enter(world, jobs, applicantOf(world, jobs, prepared, { background: true, wait }))
  try {
    await jobs.startWorker(record)
  } catch (error) {
    const end = { exitCode: null, session: null, message: (error as Error).message }
    await endJob(world, jobs, record.id, end)
    throw error
  }
  // By now it is the worker's.
  const started = await findJob(jobs, record.id)
  process.stdout.write(json ? startedJson(started) : quiet ? `${record.id}\n` : startedText(started))
  return 0
}

async function here(world: World, invocation: Invocation, { prepared, wait }: Setting): Promise<number> {
  const work = (now: PreparedRuns) => showRunSet(world, now, invocation)
  return exitCodeOf(asJob(world, openJobs(cliFile()), { prepared, manner: { wait } }, work))
}
