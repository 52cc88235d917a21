import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { node, outcomeOf } from '../../support/benchgate.js'
import { type JobsProject, jobsProject, twoThreads } from '../../support/jobs-project.js'
import { isRunning } from '../../support/noted-project.js'

const runsOf = async (project: JobsProject): Promise<number> => {
  const ended = await project.run(['history', 'score', '--limit', '0', '--json'])
  return (outcomeOf(ended) as unknown as { runs: unknown[] }).runs.length
}

/** Processes whose journals lie beside the store. */
const measuring = (project: JobsProject): readonly number[] =>
  readdirSync(join(project.store, 'journals')).map((name) => Number.parseInt(name, 10))

describe('jobs of the background', () => {
  test('make every run that was asked for, four at once as one by one, and say how they ended', async () => {
    const project = jobsProject()
    project.go()
    const ids = await Promise.all([1, 2, 3, 4].map(() => project.background(['score', '-n', '10', '--wait'])))
    const waited = await project.run(['jobs', 'wait', ...ids, '--json'])
    expect(waited.exitCode).toBe(0)
    expect(outcomeOf(waited)).toMatchObject({
      jobs: ids.map((id) => ({ id, state: 'finished', exitCode: 0, benchmark: 'score', threads: 1 })),
    })
    expect(await runsOf(project)).toBe(40)
    expect((await project.run(['store', 'verify'])).exitCode).toBe(0)
    expect((await project.run(['jobs', 'logs', ids[0]!])).stdout).toMatch(/score: 10 of 10 runs ended well/)
    const folder = join(project.home, 'jobs')
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    const modes = readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777)
    expect(new Set(modes)).toEqual(new Set([0o600]))
    expect(readdirSync(folder)).toHaveLength(8)
  })

  test('outlive the terminal that they were typed in, and whoever started them', async () => {
    const project = jobsProject()
    const command = [node, join(process.cwd(), 'dist/cli/index.js'), 'run', 'score', '-n', '3']
    const options = ['--background', '--json', '--store', project.store]
    const quoted = [...command, ...options].map((word) => `'${word}'`).join(' ')
    const terminal = spawn('sh', ['-c', `${quoted}; sleep 60`], {
      ...{ cwd: project.dir, detached: true, stdio: ['ignore', 'pipe', 'ignore'] },
      env: { ...process.env, ...twoThreads, TMPDIR: project.temporary, BENCHGATE_HOME: project.home },
    })
    let said = ''
    terminal.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    await project.until(() => said.endsWith('}\n') && project.notes('ran').length === 3)
    const { job } = JSON.parse(said) as { job: { id: string; pid: number } }
    const { id } = job
    process.kill(-terminal.pid!, 'SIGHUP')
    process.kill(-terminal.pid!, 'SIGKILL')
    await once(terminal, 'exit')
    const { pid, state } = project.record(id)!
    expect([state, pid, isRunning(pid)]).toEqual(['running', job.pid, true])
    // Field 6 of proc_pid_stat(5): it leads a session of its own.
    const session = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')[3]
    expect(session).toBe(String(pid))
    const followed = project.run(['jobs', 'logs', id, '--follow'])
    expect((await project.run(['jobs', 'wait', id, '--timeout', '0'])).exitCode).toBe(75)
    project.go()
    expect((await project.run(['jobs', 'wait', id])).exitCode).toBe(0)
    expect((await followed).stdout).toMatch(/score: 3 of 3 runs ended well(.*\n)+store: /)
  })

  test('that are killed leave their finished runs and a record that says so', async () => {
    const project = jobsProject()
    const id = await project.background(['score', '-n', '5'])
    await project.until(() => project.notes('apart').length === 1)
    const { pid } = project.record(id)!
    process.kill(pid, 'SIGKILL')
    const left = () => [...project.notes('ran'), ...project.notes('apart'), ...measuring(project)]
    await project.until(() => !left().some(isRunning))
    expect((await project.jobs())[0]).toMatchObject({ id, state: 'stale', exitCode: null })
    expect((await project.run(['jobs', 'wait', id])).exitCode).toBe(70)
    expect((await project.run(['jobs'])).stdout).toBe('No job is queued or running.\n')
    project.go()
    // What is stale takes no thread from the next, which takes its runs in.
    expect((await project.run(['run', 'wide', '--quiet'])).exitCode).toBe(0)
    expect(await runsOf(project)).toBe(2)
    expect(project.record(id)).toMatchObject({ state: 'stale', endedAt: expect.any(Number) })
  })

  test('that are cancelled leave no process and every finished run', async () => {
    const project = jobsProject()
    const id = await project.background(['score', '-n', '5'])
    await project.until(() => project.notes('apart').length === 1)
    const processes = [project.record(id)!.pid, ...project.notes('ran'), ...project.notes('apart')]
    expect(processes.filter(isRunning).length).toBeGreaterThan(2)
    const cancelled = await project.run(['jobs', 'cancel', id.slice(0, -2), '--json'])
    expect(processes.filter(isRunning)).toEqual([])
    expect(outcomeOf(cancelled)).toMatchObject({ jobs: [{ id, state: 'cancelled', exitCode: 70 }] })
    expect(await runsOf(project)).toBe(2)
    expect((await project.run(['jobs', 'wait', id, '--quiet'])).exitCode).toBe(70)
    expect((await project.run(['jobs', 'cancel', id])).stdout).toMatch(/^cancelled /)
    expect(project.leftovers().filter((name) => !/^(ran|apart)$/.test(name))).toEqual([])
  })

  test('of which nothing can come are refused where they are typed, not in a log', async () => {
    const project = jobsProject()
    const drifted = await project.run(['run', 'drifted', '--background'])
    expect([drifted.exitCode, drifted.stderr]).toEqual([65, expect.stringContaining('has drifted: pinned')])
    project.write('work/score', '2.5\n')
    for (const args of [
      ['run', 'score'],
      ['baseline', 'establish', 'score'],
    ]) {
      const dirty = await project.run([...args, '--background'])
      expect([dirty.exitCode, dirty.stderr]).toEqual([65, expect.stringContaining('uncommitted changes')])
    }
    expect((await project.run(['run', 'score', '--background', '--foreground'])).exitCode).toBe(64)
    expect(await project.jobs()).toEqual([])
  })

  test('establish baselines too, and benchmarks that belong there go there by themselves', async () => {
    const project = jobsProject()
    project.go()
    const established = await project.run(['baseline', 'establish', 'score', '--background', '--quiet'])
    const away = await project.run(['run', 'away', '--json', '--wait'])
    const { job } = outcomeOf(away) as unknown as { job: { id: string; background: boolean } }
    expect(job.background).toBe(true)
    expect((await project.run(['jobs', 'wait', established.stdout.trim(), job.id])).exitCode).toBe(0)
    expect((await project.run(['baseline', 'show', 'score'])).stdout).toMatch(/^pinned /)
    const here = await project.run(['run', 'away', '--foreground', '--json'])
    expect(outcomeOf(here)).toMatchObject({ exitCode: 0, runSets: [{ benchmark: 'away' }] })
    await project.run(['register', '.'])
    const old = await project.run([
      'benchstone',
      'run',
      'loop',
      'score',
      '--background',
      '--wait',
      '5',
      '-n',
      '1',
    ])
    expect(old.stdout).toMatch(/^(Started|Queued) job \S+: score in the background/)
    const [last] = (await project.jobs()).slice(-1)
    expect((await project.run(['jobs', 'wait', last!.id])).exitCode).toBe(0)
    expect((await project.jobs()).map(({ background }) => background)).toEqual([true, true, false, true])
  })
})
