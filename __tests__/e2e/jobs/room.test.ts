import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { node } from '../../support/benchgate.js'
import { driver, type JobsProject, jobsProject } from '../../support/jobs-project.js'

/** A job that runs until `go`. */
async function busy(project: JobsProject, benchmark: string, env = {}): Promise<string> {
  const id = await project.background([benchmark, '-n', '3', '--wait'], env)
  await project.until(() => project.notes('apart').length > 0)
  return id
}

describe('where there is no room', () => {
  test('a run is refused, one of the foreground as one of the background, or waits as long as it was told', async () => {
    const project = jobsProject()
    const foreground = project.start(['run', 'wide', '-n', '3', '--quiet'], { BENCHGATE_MAX_THREADS: '2' })
    await project.until(() => project.notes('apart').length === 1)
    const [first] = await project.jobs()
    expect(first).toMatchObject({ state: 'running', background: false, threads: 2, log: null })
    for (const where of ['--foreground', '--background']) {
      const refused = await project.run(['run', 'score', where])
      expect([refused.exitCode, refused.stdout]).toEqual([1, ''])
      expect(refused.stderr).toMatch(/score needs 1 of 2 threads; 2 are taken by 1 job\n.*--wait/)
    }
    const impatient = await project.run(['run', 'score', '--wait', '0', '--quiet'])
    expect([impatient.exitCode, impatient.stderr]).toEqual([1, expect.stringContaining('it waited 0 s')])
    const never = await project.run(['run', 'wide', '--wait'], { BENCHGATE_MAX_THREADS: '1' })
    expect([never.exitCode, never.stderr]).toEqual([1, expect.stringContaining('more than there are')])
    const wrong = await project.run(['run', 'score'], { BENCHGATE_MAX_THREADS: 'two' })
    expect([wrong.exitCode, wrong.stderr]).toEqual([65, expect.stringContaining('$BENCHGATE_MAX_THREADS')])
    expect((await project.run(['status'])).stdout).toMatch(
      /^running .* loop {2}wide {2}2 runs {2}2 threads .*\n$/,
    )
    expect((await project.run(['jobs', 'logs', first!.id])).stderr).toMatch(/runs in the foreground/)
    project.go()
    expect((await foreground.finished).exitCode).toBe(0)
    expect(await project.jobs()).toMatchObject([
      { id: first!.id, state: 'finished', exitCode: 0 },
      { state: 'failed', exitCode: 1 },
    ])
  })

  test('who waits is served in turn, and nobody small overtakes who needs much', async () => {
    const project = jobsProject()
    const first = await busy(project, 'score')
    const wide = await project.background(['wide', '-n', '1', '--wait'])
    const small = await project.background(['score', '-n', '1', '--wait'])
    const gone = await project.background(['score', '-n', '1', '--wait'])
    const jumping = await project.run(['run', 'score', '-n', '1'])
    expect([jumping.exitCode, jumping.stderr]).toEqual([1, expect.stringContaining('are taken by 4 jobs')])
    expect((await project.jobs()).map(({ state }) => state)).toEqual([
      'running',
      'queued',
      'queued',
      'queued',
    ])
    expect((await project.run(['jobs', 'cancel', gone, '--json'])).stdout).toMatch(/"state": "cancelled"/)
    project.go()
    expect((await project.run(['jobs', 'wait', first, wide, small])).exitCode).toBe(0)
    expect(project.record(gone)).toMatchObject({ state: 'cancelled', exitCode: 143, startedAt: null })
    const [one, two, three] = [first, wide, small].map((id) => project.record(id)!)
    expect(two!.startedAt).toBeGreaterThanOrEqual(one!.endedAt!)
    expect(three!.startedAt).toBeGreaterThanOrEqual(two!.endedAt!)
  })

  test('a job whose commit is no longer there when its turn comes does not measure another', async () => {
    const project = jobsProject()
    const first = await busy(project, 'wide')
    const waiting = await project.background(['score', '-n', '1', '--wait'])
    project.commitFiles({ 'work/score': '9.5\n' })
    project.go()
    expect((await project.run(['jobs', 'wait', waiting, '--json'])).exitCode).toBe(65)
    expect(project.record(waiting)).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(/was to measure \w{10}, and \w{10} is checked out now/),
    })
    await project.run(['jobs', 'wait', first])
  })

  const hasTaskset = spawnSync('taskset', ['-c', '0', 'true']).status === 0
  const onOneProcessor = hasTaskset ? test : test.skip
  onOneProcessor('is decided by the processors that may be used, not by those that are there', () => {
    const project = jobsProject()
    const bundle = `${process.cwd()}/dist/cli/index.js`
    const { status, stderr } = spawnSync('taskset', ['-c', '0', node, bundle, 'run', 'wide'], {
      ...{ cwd: project.dir, encoding: 'utf8' },
      env: { ...process.env, BENCHGATE_HOME: project.home, TMPDIR: project.temporary },
    })
    expect([status, stderr]).toEqual([1, expect.stringContaining('needs 2 of 1 threads')])
  })
})

describe('a benchmark that needs a graphics card', () => {
  const tried = async (project: JobsProject, benchmark: string, env: Record<string, string>) => {
    const { exitCode, stderr } = await project.run(['run', benchmark, '-n', '1', '--quiet'], env)
    return [exitCode, stderr.split('\n')[0]]
  }

  test.each([
    ['unreachable', "there is none: nvidia-smi ended with 9: NVIDIA-SMI has failed because it couldn't"],
    ['empty', 'there is none: nvidia-smi ended with 6: No devices were found'],
  ] as const)('is refused where the driver is %s, with its own words', async (answer, words) => {
    const project = jobsProject()
    expect(await tried(project, 'card', driver(project, answer))).toEqual([1, expect.stringContaining(words)])
    project.go()
    expect(await tried(project, 'server', driver(project, answer))).toEqual([0, ''])
  })

  test('has one of its own that is large enough, while a model server is shared', async () => {
    const project = jobsProject()
    const [one, two] = [driver(project, 'one'), driver(project, 'two')].map((env) => ({
      ...env,
      BENCHGATE_MAX_THREADS: '9',
    }))
    expect(await tried(project, 'large', one!)).toEqual([
      1,
      expect.stringContaining('large needs 200 GB of GPU memory; the largest card has 140.4 GB'),
    ])
    const first = await busy(project, 'card', one)
    expect(await tried(project, 'card', one!)).toEqual([
      1,
      expect.stringContaining('card needs a GPU; the only one is taken by 1 job'),
    ])
    const second = await project.background(['card', '-n', '1'], two)
    const server = await project.background(['server', '-n', '1'], one)
    project.go()
    expect((await project.run(['jobs', 'wait', first, second, server])).exitCode).toBe(0)
  })
})
