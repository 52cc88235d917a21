import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { outcomeOf, type Started } from '../../support/benchgate.js'
import {
  type MeasuredProject,
  manifestOf,
  measuredProject,
  printing,
} from '../../support/measured-project.js'
import { isRunning, notesOf } from '../../support/noted-project.js'

/** A benchmark that is quick at first and hangs in its eighth execution: warm-ups and three pairs are finished then. */
const hangsLater = `${printing({ time: '$((1000 + $1 % 7))' })}
echo x >> "$NOTES/count"
if [ "$(wc -l < "$NOTES/count")" -gt 8 ]; then setsid sleep 300 & echo $! >> "$NOTES/pids"; echo $$ >> "$NOTES/pids"; sleep 300; fi
`

function hangingProject(): MeasuredProject {
  const project = measuredProject({
    'bench/manifest.toml': manifestOf([{ name: 'slow' }], 'max_pairs = 6', 'env_passthrough = ["NOTES"]'),
    'work/slow.sh': hangsLater,
  })
  project.commitFiles({ 'note.txt': 'x' })
  mkdirSync(notesOf(project))
  return project
}

async function until(condition: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 1000; tries++) {
    if (condition()) return
    await sleep(10)
  }
  throw new Error(`waited in vain until ${what}`)
}

const pidsOf = (project: MeasuredProject): readonly number[] => {
  const file = join(notesOf(project), 'pids')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(Number) : []
}

/** Starts a gate and waits until its benchmark hangs. */
async function hanging(project: MeasuredProject): Promise<Started> {
  const started = project.start(['gate', '--json', '--base', 'HEAD^'], { NOTES: notesOf(project) })
  await until(() => pidsOf(project).length === 2, 'the benchmark hangs')
  return started
}

interface History {
  readonly runs: readonly { readonly status: string; readonly pair: number }[]
}

async function historyOf(project: MeasuredProject): Promise<History['runs']> {
  const { stdout } = await project.run(['history', 'slow', '--limit', '0', '--json'])
  return (JSON.parse(stdout) as History).runs
}

describe('a gate that is told to stop', () => {
  test.each([['SIGINT'], ['SIGTERM']] as const)(
    'by %s ends in order, keeps what was measured, says so, and is no pass',
    async (signal) => {
      const project = hangingProject()
      const { child, finished } = await hanging(project)
      child.kill(signal)
      const ended = await finished
      expect(ended.exitCode).toBe(70)
      const { decision, findings } = outcomeOf(ended)
      expect(decision).toBe('ERROR')
      expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toContain(
        'interrupted: the measuring was cut short; what had been measured was kept',
      )
      expect(pidsOf(project).filter(isRunning)).toEqual([])
      expect(project.leftovers()).toEqual([])
      const runs = await historyOf(project)
      expect(runs).toHaveLength(8)
      expect(runs.every(({ status }) => status === 'ok')).toBe(true)
    },
  )
})

describe('a gate that is killed', () => {
  test('takes its benchmark with it, and the next start recovers every finished run', async () => {
    const project = hangingProject()
    const { child, finished } = await hanging(project)
    child.kill('SIGKILL')
    expect((await finished).signal).toBe('SIGKILL')
    await until(() => !pidsOf(project).some(isRunning), 'the benchmark is gone')
    await until(() => project.leftovers().length === 0, 'trees and folders are gone')
    expect(existsSync(join(project.store, 'store.db'))).toBe(false)
    const journals = join(project.store, 'journals')
    expect(readdirSync(journals)).toHaveLength(1)

    project.commitFiles({ 'work/slow.sh': printing({ time: 1 }) })
    const next = await project.gate('--base', 'HEAD^', '--cost', 'heavy')
    expect(next.outcome.findings.map(({ rule, message }) => `${rule}: ${message}`)).toContain(
      'recovered-runs: 8 finished runs of a session that was cut short were recovered into the history',
    )
    expect(await historyOf(project)).toHaveLength(8)
    expect(readdirSync(journals)).toEqual([])
    const verified = await project.run(['store', 'verify'])
    expect(verified.stdout).toMatch(/all 2 sessions verify/)
    expect(dirname(journals)).toBe(project.store)
  })
})

describe('two gates at the same time on one store', () => {
  test('both find their place in the history', async () => {
    const project = measuredProject({
      'bench/manifest.toml': manifestOf([{ name: 'slow' }], 'max_pairs = 6'),
      'work/slow.sh': printing({ time: '$((1000 + $1 % 7))' }),
    })
    project.commitFiles({ 'note.txt': 'x' })
    const [one, two] = await Promise.all([
      project.gate('--base', 'HEAD^'),
      project.gate('--base', 'HEAD^', '--label', 'v2'),
    ])
    const errors = [one, two].flatMap(({ outcome }) =>
      outcome.findings.filter(({ level }) => level === 'error'),
    )
    expect(errors).toEqual([])
    expect([one.exitCode, two.exitCode]).toEqual([0, 0])
    expect(one.outcome.session).not.toBe(two.outcome.session)
    const info = JSON.parse((await project.run(['store', 'info', '--json'])).stdout) as {
      sessions: number
      runs: number
    }
    expect(info).toMatchObject({ sessions: 2, runs: 28 })
    expect((await project.run(['store', 'verify'])).stdout).toMatch(/all 2 sessions verify/)
    expect(project.leftovers()).toEqual([])
  })
})
