import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from '@jest/globals'
import { birthOf, isGone } from '../../src/edge/alive.js'
import { endTree } from '../../src/edge/jobs/ending.js'
import { markerVariable } from '../../src/edge/process-tree.js'
import { jobRecord } from '../support/job-record.js'

const onLinux = process.platform === 'linux' ? test : test.skip

onLinux('a job that will not end in order is killed, with what it sent out of reach', async () => {
  const { marker } = jobRecord('20261101T000000-000001')
  const script = "trap '' TERM; setsid sleep 600 & echo $!; while :; do sleep 600; done"
  const job = spawn('sh', ['-c', script], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, [markerVariable]: marker },
  })
  const exit = once(job, 'exit')
  const [said] = (await once(job.stdout, 'data')) as [Buffer]
  const apart = Number(said.toString())
  const pid = job.pid!
  expect([pid, apart].map((one) => isGone({ pid: one }))).toEqual([false, false])
  await endTree(jobRecord('20261101T000000-000001', { pid, birth: birthOf(pid), marker }), 0)
  expect(await exit).toEqual([null, 'SIGKILL'])
  expect(isGone({ pid: apart })).toBe(true)
})
