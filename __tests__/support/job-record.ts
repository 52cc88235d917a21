import { hostname } from 'node:os'
import type { JobRecord } from '../../src/core/model/job.js'

/** The record of a job that runs on this host in a process that is not there, unless said otherwise. */
export const jobRecord = (id: string, change: Partial<JobRecord> = {}): JobRecord => ({
  ...{ format: 1, id, state: 'running', host: hostname(), pid: 2 ** 30, birth: 'another boot 1' },
  ...{ marker: '0123456789abcdef01234567', background: true, project: 'loop', benchmark: 'score' },
  ...{ command: 'benchgate run score --background', commit: 'c'.repeat(40), store: '/nowhere' },
  ...{ threads: 1, gpu: 'none', vramGb: 0, submittedAt: 1_795_000_000_000, startedAt: 1_795_000_000_000 },
  ...{ endedAt: null, exitCode: null, session: null, message: null, cancelRequested: false },
  ...{ log: null, request: null },
  ...change,
})
