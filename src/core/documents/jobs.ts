import type { JobRecord, JobStanding } from '../model/job.js'
import { count, number } from './parts/numbers.js'
import { printable } from './parts/printable.js'

/** Jobs as they stand, and what is wrong with files that should be of some. */
export interface ShownJobs {
  readonly jobs: readonly JobStanding[]
  readonly notes: readonly string[]
}

/** What is of use to others: the rest is between a job and its worker. */
export function plainJob<J extends JobRecord>({ request, marker, format, ...facts }: J) {
  return facts
}

export const jobsJson = ({ jobs, notes }: ShownJobs): string =>
  `${JSON.stringify({ jobs: jobs.map(plainJob), notes }, null, 2)}\n`

/** A line for each job, oldest first. */
export const jobsText = ({ jobs }: ShownJobs): string =>
  jobs.length === 0 ? 'No job is queued or running.\n' : jobs.map((job) => `${jobLine(job)}\n`).join('')

/** What a job is, how it stands, and why. */
export function jobLine(job: JobStanding, runs: number | null = null): string {
  const { id, state, project, benchmark, message, host, here, pid } = job
  const parts = [
    state.padEnd(9),
    id,
    printable(project),
    printable(benchmark),
    runs === null ? '' : count(runs, 'run'),
    needWords(job),
    whenWords(job),
    `process ${pid} on ${printable(host)}${here ? '' : ' (another host: left alone)'}`,
    message === null ? '' : printable(message),
  ]
  return parts.filter((part) => part !== '').join('  ')
}

function needWords({ threads, gpu, vramGb }: JobStanding): string {
  const memory = gpu === 'direct' && vramGb > 0 ? ` with ${number(vramGb)} GB` : ''
  return `${count(threads, 'thread')}${gpu === 'none' ? '' : `, gpu ${gpu}${memory}`}`
}

function whenWords({ state, submittedAt, startedAt, endedAt, exitCode }: JobStanding): string {
  if (endedAt !== null) return `ended ${timeOf(endedAt)}${exitCode === null ? '' : ` with ${exitCode}`}`
  return state === 'queued' || startedAt === null
    ? `asked ${timeOf(submittedAt)}`
    : `since ${timeOf(startedAt)}`
}

const timeOf = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')

/** A job that has just been sent to the background. */
export const startedJson = (job: JobRecord): string => `${JSON.stringify({ job: plainJob(job) }, null, 2)}\n`

export const startedText = ({ id, state, benchmark, log }: JobRecord): string =>
  [
    `${state === 'queued' ? 'Queued' : 'Started'} job ${id}: ${printable(benchmark)} in the background.`,
    `log: ${log}`,
    `Follow it with "benchgate jobs logs ${id} --follow", wait for it with "benchgate jobs wait ${id}".`,
    '',
  ].join('\n')
