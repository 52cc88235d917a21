import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { birthOf } from '../../../src/edge/alive.js'
import { jobRecord } from '../../support/job-record.js'
import { jobsProject } from '../../support/jobs-project.js'

const idOf = (number: number): string => `20261101T000000-${String(number).padStart(6, '0')}`

test('a file that is no record is named, set aside and in nobody’s way', async () => {
  const project = jobsProject()
  project.go()
  const names = [1, 2, 3].map((number) => `${idOf(number)}.json`)
  project.putJob(names[0]!, '{"format": 1, "state": "running", "threads": 2')
  project.putJob(names[1]!, { ...jobRecord(idOf(2)), threads: -99 })
  project.putJob(names[2]!, '{"format": 7, "state": "paused"}')
  const listed = await project.run(['jobs', '--json'])
  expect(listed.exitCode).toBe(0)
  const { jobs, notes } = JSON.parse(listed.stdout) as { jobs: unknown[]; notes: string[] }
  expect(jobs).toEqual([])
  expect(notes).toEqual([
    expect.stringMatching(
      /000001\.json is not the record of a job: .*; it was kept as .*000001\.json\.broken/,
    ),
    expect.stringMatching(/000002\.json is not the record of a job: its threads is -99; it was kept as/),
    expect.stringMatching(/000003\.json was written by a newer benchgate and is left alone/),
  ])
  expect(listed.stderr.match(/^warning: /gm)).toHaveLength(3)
  project.putJob(names[0]!, '')
  const ran = await project.run(['run', 'wide', '-n', '1'])
  expect([ran.exitCode, ran.stderr.match(/^warning: .*/gm)]).toEqual([
    0,
    [
      expect.stringContaining('000001.json is not the record of a job'),
      expect.stringContaining('000003.json was written by a newer benchgate'),
    ],
  ])
  expect(readdirSync(join(project.home, 'jobs')).filter((name) => name.startsWith('20261101'))).toEqual([
    `${names[0]}.broken`,
    `${names[1]}.broken`,
    names[2],
  ])
})

test('a job whose process is gone, or whose number another process has now, is stale and takes no thread', async () => {
  const project = jobsProject()
  project.go()
  const mine = { pid: process.pid, threads: 2 }
  const birth = birthOf(process.pid)
  project.putJob(`${idOf(1)}.json`, jobRecord(idOf(1), { threads: 2 }))
  project.putJob(`${idOf(2)}.json`, jobRecord(idOf(2), { ...mine, birth: 'another boot 1' }))
  project.putJob(`${idOf(3)}.json`, jobRecord(idOf(3), { state: 'queued', startedAt: null, threads: 2 }))
  expect((await project.jobs()).map(({ state }) => state)).toEqual(['stale', 'stale', 'stale'])
  expect((await project.run(['run', 'wide', '-n', '1', '--quiet'])).exitCode).toBe(0)
  expect(project.record(idOf(1))).toMatchObject({ state: 'stale', message: expect.stringContaining('ended') })
  project.putJob(`${idOf(4)}.json`, jobRecord(idOf(4), { ...mine, birth }))
  expect((await project.run(['run', 'wide', '-n', '1'])).stderr).toContain('2 are taken by 1 job')
  // The process of such a record is somebody else's: it is not ended with the job.
  expect((await project.run(['jobs', 'cancel', idOf(2)])).exitCode).toBe(0)
  expect(project.record(idOf(2))).toMatchObject({ state: 'cancelled' })
})

test('a job of another host that shares the home is shown, left alone and takes nothing here', async () => {
  const project = jobsProject()
  project.go()
  const other = jobRecord(idOf(1), { host: 'elsewhere', pid: process.pid, threads: 2 })
  project.putJob(`${idOf(1)}.json`, other)
  expect((await project.run(['run', 'wide', '-n', '1', '--quiet'])).exitCode).toBe(0)
  expect((await project.run(['jobs'])).stdout).toMatch(
    /^running .* on elsewhere \(another host: left alone\)\n$/,
  )
  const waited = await project.run(['jobs', 'wait', idOf(1), '--timeout', '0'])
  expect([waited.exitCode, waited.stderr]).toEqual([
    75,
    expect.stringMatching(/is of elsewhere, which alone can say that it ended: .* only --timeout ends this/),
  ])
  const cancel = await project.run(['jobs', 'cancel', idOf(1)])
  expect([cancel.exitCode, cancel.stderr]).toEqual([65, expect.stringContaining('cancel it on elsewhere')])
  expect(project.record(idOf(1))).toEqual(other)
})

test('ended jobs are kept for a while, and what belongs to no job is not', async () => {
  const project = jobsProject()
  project.go()
  for (let number = 1; number <= 102; number++)
    project.putJob(
      `${idOf(number)}.json`,
      jobRecord(idOf(number), { state: 'finished', endedAt: 1, submittedAt: number }),
    )
  for (const name of [`${idOf(1)}.log`, `${idOf(102)}.log`, `${idOf(500)}.log`, 'x.tmp'])
    project.putJob(name, '')
  expect((await project.run(['run', 'score', '-n', '1', '--quiet'])).exitCode).toBe(0)
  const left = [1, 2, 3, 102].map((number) => existsSync(join(project.home, 'jobs', `${idOf(number)}.json`)))
  expect(left).toEqual([false, false, true, true])
  const others = readdirSync(join(project.home, 'jobs')).filter((name) => !name.endsWith('.json'))
  expect(others).toEqual([`${idOf(102)}.log`])
  const unknown = await project.run(['jobs', 'wait', '2026'])
  expect([unknown.exitCode, unknown.stderr]).toEqual([
    65,
    expect.stringContaining('ids of 101 jobs begin with'),
  ])
})
