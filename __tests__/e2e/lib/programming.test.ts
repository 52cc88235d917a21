import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { blocks } from '../../documentation/pages.js'
import { installedPackage } from '../../support/installed-package.js'
import { jobsProject, twoThreads } from '../../support/jobs-project.js'
import { jsonOf, loopProject } from '../../support/loop-project.js'
import type { MeasuredProject } from '../../support/measured-project.js'
import { environment } from '../../support/temporary-repository.js'

const installed = installedPackage()
let count = 0

/** Runs the text of a module and gives what it printed; what it complained of fails the test. */
function printed(text: string, cwd = installed.dir, env: Readonly<Record<string, string>> = {}): string {
  count += 1
  const name = `program-${count}.mjs`
  installed.write(name, text)
  const { status, stdout, stderr } = installed.program(name, cwd, { ...environment, ...env })
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}

describe('the programming interface, as the documentation shows it,', () => {
  const page = blocks.filter((block) => block.page === 'docs/programming.md')
  const programs = page.filter(({ marker }) => marker === 'program')

  test.each(programs.map((block) => [block.line, block] as const))('runs at line %i', (_, block) => {
    const next = page[page.indexOf(block) + 1]
    expect(next?.marker).toBe('output')
    expect(printed(block.text)).toBe(next!.text)
  })

  test('drives a loop from the first baseline to a promotion', () => {
    const project = loopProject()
    const [before, after] = page
      .find(({ marker }) => marker === 'loop')!
      .text.split('// … an edit, a commit …\n')
    const change = `import { execFileSync } from 'node:child_process'
      import { writeFileSync } from 'node:fs'
      writeFileSync('work/score', '1.1\\n')
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', 'commit', '-qam', 'faster'])`
    expect(printed(`${before}\n${change}\n${after}`, project.dir, homeOf(project))).toBe('PROMOTE true\n')
  })
})

const homeOf = ({ store, temporary }: MeasuredProject) => ({
  BENCHGATE_HOME: `${store}-home`,
  TMPDIR: temporary,
})

test('importing it says nothing, asks nothing of the environment and handles no signal', () => {
  const text = `const names = () => process.eventNames().join()
    const before = names()
    const asked = []
    process.env = new Proxy({}, { get: (_, name) => void asked.push(String(name)) })
    const { gate } = await import('benchgate')
    const ours = asked.filter((name) => !name.startsWith('WATCH_') && !name.startsWith('NODE_'))
    if (typeof gate !== 'function' || names() !== before || ours.length > 0) throw new Error(ours.join())`
  expect(printed(text)).toBe('')
})

test('its types stand alone in a strict program, and refuse what the functions refuse', () => {
  installed.write(
    'program.ts',
    `import { BenchgateError, evaluate, gate, history, type Outcome, parse, references } from 'benchgate'
export const outcome: Outcome = await evaluate('a', { metaSeed: 7n, mode: 'promote' })
export const kinds: readonly string[] = outcome.verdicts.map(({ kind }) => kind)
export const seeds: readonly (string | null)[] = (await history('a', { since: new Date(0) })).runs.map((run) => run.metaSeed)
export const worse: number | null | undefined = (await gate({ benchmark: ['a'] })).verdicts[0]?.worse
export const read = (await parse({ text: '' })).measurements
await references.replace('a', { reason: 'why' }).catch((error: unknown) => error instanceof BenchgateError && error.code)
// @ts-expect-error: there is no such option
await evaluate('a', { base: 'main' })
// @ts-expect-error: a reference is replaced for a reason
await references.replace('a', {})
`,
  )
  const tsc = join(process.cwd(), 'node_modules', 'typescript', 'bin', 'tsc')
  const strict = ['--noEmit', '--strict', '--module', 'NodeNext', '--target', 'ES2023', '--lib', 'ES2023']
  const { stdout } = spawnSync(process.execPath, [tsc, ...strict, '--types', '', 'program.ts'], {
    cwd: installed.dir,
    encoding: 'utf8',
  })
  expect(stdout).toBe('')
})

test('what it gives is what the command line prints with --json', async () => {
  const project = loopProject()
  await project.run(['run', 'words'])
  await project.run(['reference', 'freeze', 'words'])
  const commands: readonly (readonly [readonly string[], string])[] = [
    [['evaluate', 'words', '--mode', 'promote'], "evaluate('words', { ...where, mode: 'promote' })"],
    [['history', 'words', '--limit', '3'], "history('words', { ...where, limit: 3 })"],
    [['reference', 'show', 'words'], "references.show('words', where)"],
    [['register', project.dir], 'register(where.project, { home })'],
    [
      ['history', 'words', '--project', 'loop'],
      "history('words', { project: 'loop', store: where.store, home })",
    ],
  ]
  const calls = commands.map(([, call]) => `await ${call}`).join(', ')
  const where = JSON.stringify({ project: project.dir, store: project.store })
  const given = printed(
    `import * as benchgate from 'benchgate'\nconst { evaluate, history, references, register } = benchgate\nconst where = ${where}\nconst home = ${JSON.stringify(project.home)}\nconsole.log(JSON.stringify([${calls}]))`,
  )
  const shown = []
  for (const [args] of commands) shown.push(jsonOf(await project.run([...args, '--json'])))
  expect(JSON.parse(given)).toEqual(shown)
})

test('a run is a job: others see what it takes, it is refused or waits where they leave no room, and no cancel ends its program', () => {
  const project = jobsProject()
  const cli = join(installed.dir, 'node_modules', 'benchgate', 'dist', 'cli', 'index.js')
  const text = `import { spawnSync } from 'node:child_process'
    import { existsSync, writeFileSync } from 'node:fs'
    import { run } from 'benchgate'
    const cli = (...args) => spawnSync(process.execPath, [${JSON.stringify(cli)}, ...args], { encoding: 'utf8' })
    const jobs = () => JSON.parse(cli('jobs', '--all', '--json').stdout).jobs
    const first = run('score', { repetitions: 3 })
    while (!existsSync(process.env.TMPDIR + '/apart')) await new Promise((then) => setTimeout(then, 20))
    const told = (error) => [error.name, error.problems[0].what]
    const refused = [await run('wide').catch(told), await run('wide', { wait: 0 }).catch(told)]
    const [job] = jobs()
    const second = run('wide', { repetitions: 1, wait: true })
    const { status, stderr } = cli('jobs', 'cancel', job.id)
    writeFileSync(process.env.TMPDIR + '/go', '')
    const ended = [await first, await second].map(({ exitCode }) => exitCode)
    const states = jobs().map(({ benchmark, state, exitCode, guest }) => [benchmark, state, exitCode, guest])
    const seen = [job.state, job.pid === process.pid, job.background]
    console.log(JSON.stringify({ refused, seen, cancel: [status, stderr.includes('a program of yours')], ended, states }))`
  const said = JSON.parse(printed(text, project.dir, { ...homeOf(project), ...twoThreads }))
  const full = 'wide needs 2 of 2 threads; 1 is taken by 1 job'
  expect(said).toEqual({
    refused: [
      ['BusyError', full],
      ['BusyError', `${full}; it waited 0 s`],
    ],
    seen: ['running', true, false],
    cancel: [65, true],
    ended: [0, 0],
    states: [
      ['score', 'finished', 0, true],
      ['wide', 'failed', 1, true],
      ['wide', 'finished', 0, true],
    ],
  })
})

test('a gate is decided, recorded and returned; every misuse is told at once by its kind', () => {
  const project = loopProject()
  project.commitFiles({ 'work/score': '1.9\n' })
  const where = JSON.stringify({ project: project.dir, store: project.store })
  const text = `import { BusyError, DataError, gate, history, references, UsageError } from 'benchgate'
    const where = ${where}
    const { decision, exitCode, session } = await gate({ ...where, benchmark: 'words' })
    const told = (promise) => promise.catch((error) => [error.constructor === DataError ? 'DataError' : error.constructor === UsageError ? 'UsageError' : String(error), error.code, error.problems.length])
    const wrong = [
      await told(history('score', { ...where, limit: -1, gitSha: 'main', limitt: 2 })),
      await told(gate({ ...where, manifest: 'gone.toml' })),
      await told(references.freeze('score', where)),
      await told(history('score', { project: where.project, home: '/nowhere' })),
    ]
    console.log(JSON.stringify([decision, exitCode, session.length, wrong, BusyError.name]))`
  expect(JSON.parse(printed(text, project.dir))).toEqual([
    'PASS',
    0,
    64,
    [
      ['UsageError', 'USAGE', 3],
      ['DataError', 'DATA', 1],
      ['DataError', 'DATA', 1],
      ['DataError', 'DATA', 1],
    ],
    'BusyError',
  ])
})
