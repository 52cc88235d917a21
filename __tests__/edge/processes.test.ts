import { execFileSync, spawn } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Command } from '../../src/app/world.js'
import { processes } from '../../src/edge/processes.js'

const dir = realpathSync(mkdtempSync(join(tmpdir(), 'benchgate processes-')))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const env = { PATH: process.env['PATH'] ?? '' }
const run = (command: Command['command'], options: Partial<Command> = {}) =>
  processes.run({ command, cwd: dir, env, timeout: 20, ...options })
const node = (script: string, options: Partial<Command> = {}) =>
  run([process.execPath, '-e', script], options)

const isAlive = (pid: number): boolean => {
  try {
    // A zombie has ended; only its parent has not asked yet.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
const pidIn = (name: string): number => Number(readFileSync(join(dir, name), 'utf8'))
/** SIGKILL takes effect a moment after it was sent. */
async function goneSoon(pid: number): Promise<boolean> {
  for (let i = 0; i < 100 && isAlive(pid); i++) await new Promise((resolve) => setTimeout(resolve, 10))
  return !isAlive(pid)
}

describe('a measured program', () => {
  test('gets its arguments as they are, its folder, and a closed stdin', async () => {
    const script =
      'console.log(JSON.stringify([process.argv.slice(1), process.cwd(), fs.readFileSync(0).length]))'
    const ended = await run([process.execPath, '-e', script, 'a b', '$HOME', "it's"])
    expect(JSON.parse(ended.stdout)).toEqual([['a b', '$HOME', "it's"], dir, 0])
    expect(ended).toMatchObject({
      exitCode: 0,
      signal: null,
      timedOut: false,
      startError: null,
      peakRss: null,
    })
  })

  test('gets exactly the environment given, and the mark by which its descendants are found', async () => {
    const ended = await node('console.log(JSON.stringify(Object.keys(process.env)))', { env: { ONLY: '1' } })
    expect(JSON.parse(ended.stdout).toSorted()).toEqual(['BENCHGATE_RUN', 'ONLY'])
  })

  test('may be a shell text with braces', async () => {
    const ended = await run(`X=5; echo "\${X} 1" | awk '{print $2}' >&2; exit 3`)
    expect(ended).toMatchObject({ exitCode: 3, stdout: '', stderr: '1\n', stderrBytes: 2 })
  })

  test('that dies by a signal says which', async () => {
    expect(await node('process.kill(process.pid, "SIGSEGV")')).toMatchObject({
      exitCode: null,
      signal: 'SIGSEGV',
    })
  })

  test('is timed from its start to its exit', async () => {
    const { wall } = await node('setTimeout(() => {}, 200)')
    expect(wall).toBeGreaterThan(0.2)
    expect(wall).toBeLessThan(10)
  })

  test.each([
    [['no-such-program-anywhere'], {}, 'there is no program "no-such-program-anywhere" on PATH'],
    [[process.execPath], { cwd: '/no/such/folder' }, 'the working folder /no/such/folder does not exist'],
    [['/'], {}, '"/" may not be executed'],
    [[], {}, 'could not be run'],
    [['a\0b'], {}, 'could not be run'],
    [['true', 'x'.repeat(3_000_000)], {}, 'too long'],
  ])('that cannot be started is told apart from one that fails: %#', async (command, options, message) => {
    const ended = await run(command, options)
    expect(ended).toMatchObject({ exitCode: null, startError: expect.stringContaining(message) })
  })

  const pinned = existsSync('/usr/bin/taskset') ? test : test.skip
  pinned('runs on the processors it is pinned to', async () => {
    const ended = await run(['grep', 'Cpus_allowed_list', '/proc/self/status'], { cpus: '0' })
    expect(ended.stdout).toMatch(/:\s+0$/m)
  })
})

describe('output', () => {
  test('beyond the limit is read and dropped, in bounded memory', async () => {
    const before = process.memoryUsage().rss
    const ended = await run('yes | head -c 300000000', { outputLimit: 1000 })
    expect(ended).toMatchObject({ exitCode: 0, stdoutBytes: 300_000_000 })
    expect(ended.stdout).toBe('y\n'.repeat(500))
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20)
  })

  test('of the error stream is kept from its end, where the reason stands', async () => {
    const ended = await run('yes | head -c 5000000 >&2; echo the reason >&2', { outputLimit: 100 })
    expect(ended.stderr).toHaveLength(100)
    expect(ended.stderr).toMatch(/y\nthe reason\n$/)
    expect(ended.stderrBytes).toBe(5_000_011)
  })

  test('goes to a file whole, up to the limit of the file', async () => {
    const stdoutFile = join(dir, 'stdout')
    const ended = await run('yes | head -c 3000000', { stdoutFile, outputLimit: 10 })
    expect(ended).toMatchObject({ stdout: '', stdoutBytes: 3_000_000 })
    expect(statSync(stdoutFile).size).toBe(3_000_000)
    await run('yes | head -c 3000000', { stdoutFile, fileLimit: 1_000_001 })
    expect(statSync(stdoutFile).size).toBe(1_000_001)
  })

  test('that cannot be kept is an answer, not a crash', async () => {
    const lost = await run(['echo'], { stdoutFile: '/no/such/folder/stdout' })
    expect(lost.startError).toContain('ENOENT')
    const full = await run(['echo', 'x'], { stdoutFile: '/dev/full' })
    expect(full.startError).toContain('ENOSPC')
  })

  test('pipe held by a grandchild neither hangs us nor lengthens the time', async () => {
    const script = `const { spawn } = require('node:child_process')
      const c = spawn('sleep', ['600'], { stdio: 'inherit', detached: true })
      fs.writeFileSync('holder', String(c.pid)); c.unref(); console.log('printed')`
    const ended = await node(script)
    expect(ended).toMatchObject({ exitCode: 0, stdout: 'printed\n', timedOut: false })
    expect(ended.wall).toBeLessThan(10)
    expect(await goneSoon(pidIn('holder'))).toBe(true)
  })

  test('that a background process of a shell still writes is waited for a moment', async () => {
    expect((await run('(sleep 0.05; echo late) & exit 0')).stdout).toBe('late\n')
  })
})

describe('at the timeout', () => {
  test('children, grandchildren and those that left the group are gone', async () => {
    const script = `sleep 600 & echo $! > child
      setsid sh -c 'echo $$ > escaped; exec sleep 600' < /dev/null > /dev/null 2>&1 &
      sh -c 'trap "" TERM; echo $$ > stubborn; sleep 600; sleep 600' &
      while [ ! -s escaped ] || [ ! -s stubborn ]; do sleep 0.01; done; wait`
    const ended = await run(script, { timeout: 0.5 })
    expect(ended).toMatchObject({ timedOut: true, exitCode: null, signal: 'SIGTERM' })
    for (const name of ['child', 'escaped', 'stubborn']) {
      expect([name, await goneSoon(pidIn(name))]).toEqual([name, true])
    }
  })

  test('a program that ignores SIGTERM is killed after its grace', async () => {
    const ended = await node('process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)', { timeout: 0.5 })
    expect(ended).toMatchObject({ timedOut: true, signal: 'SIGKILL' })
    expect(ended.wall).toBeLessThan(10)
  })

  test('a program that ends by itself on SIGTERM has timed out all the same', async () => {
    const ended = await node('process.on("SIGTERM", () => process.exit(0)); setInterval(() => {}, 9)', {
      timeout: 0.5,
    })
    expect(ended).toMatchObject({ timedOut: true, exitCode: 0 })
  })
})

describe('after a run', () => {
  test('nothing it started still runs, in its group or out of it', async () => {
    const quiet = '< /dev/null > /dev/null 2>&1'
    const script = `sleep 600 ${quiet} & echo $! > left
      setsid sh -c 'echo $$ > daemon; exec sleep 600' ${quiet} &
      while [ ! -s daemon ]; do sleep 0.01; done`
    expect((await run(script)).exitCode).toBe(0)
    expect(await goneSoon(pidIn('left'))).toBe(true)
    expect(await goneSoon(pidIn('daemon'))).toBe(true)
  })

  test('the processes of a run that still goes on are not touched', async () => {
    const long = node('setTimeout(() => console.log("whole"), 300)')
    await run(['true'])
    await run(['sleep', '5'], { timeout: 0.05 })
    expect((await long).stdout).toBe('whole\n')
  })
})

describe('when benchgate itself is ended', () => {
  const source = (signal: string) => `
    import { processes } from ${JSON.stringify(join(process.cwd(), 'build/src/edge/processes.js'))}
    import { interruptible } from ${JSON.stringify(join(process.cwd(), 'build/src/edge/interruption.js'))}
    interruptible('job.json')
    const command = "echo $$ > inner-${signal}; setsid sh -c 'echo $$ > far-${signal}; exec sleep 600' & sleep 600"
    void processes.run({ command, cwd: process.cwd(), env: process.env, timeout: 600 })
  `
  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const)('by %s, its measured programs end with it', async (signal, code) => {
    const file = join(dir, `${signal}.mjs`)
    writeFileSync(file, source(signal))
    const harness = spawn(process.execPath, [file], { cwd: dir, stdio: 'inherit' })
    const ended = new Promise((resolve) => harness.once('exit', resolve))
    while (!existsSync(join(dir, `far-${signal}`))) await new Promise((resolve) => setTimeout(resolve, 10))
    await new Promise((resolve) => setTimeout(resolve, 50))
    harness.kill(signal)
    expect(await ended).toBe(code)
    expect(await goneSoon(pidIn(`inner-${signal}`))).toBe(true)
    expect(await goneSoon(pidIn(`far-${signal}`))).toBe(true)
  })

  test('a benchgate within a benchmark does not hide its programs from the outer one', async () => {
    const file = join(dir, 'nested.mjs')
    writeFileSync(file, source('nested').replace("interruptible('job.json')\n", '\n'))
    const ended = await run([process.execPath, file], { timeout: 1.5 })
    expect(ended.timedOut).toBe(true)
    expect(await goneSoon(pidIn('inner-nested'))).toBe(true)
    expect(await goneSoon(pidIn('far-nested'))).toBe(true)
  })
})

describe('the base environment', () => {
  test('leads to the tree of the side, also where the checkout is reached through a link', () => {
    const repository = join(dir, 'app')
    const link = join(dir, 'link')
    execFileSync('mkdir', ['-p', join(repository, 'bin')])
    symlinkSync(repository, link)
    const saved = { ...process.env }
    try {
      process.env['PATH'] = `${repository}/bin:${link}/bin:/usr/bin`
      process.env['RUNNER_TRACKING_ID'] = 'github_1'
      process.env['TMPDIR'] = `${repository}/tmp`
      process.env['ACTIONS_RUNTIME_TOKEN'] = 'secret'
      const environment = processes.baseEnvironment(['ACTIONS_RUNTIME_TOKEN'], `${link}/`, '/sides/a/')
      expect(environment).toMatchObject({
        PATH: '/sides/a/bin:/sides/a/bin:/usr/bin',
        RUNNER_TRACKING_ID: 'github_1',
      })
      expect(environment).not.toHaveProperty('TMPDIR')
      expect(environment).not.toHaveProperty('ACTIONS_RUNTIME_TOKEN')
    } finally {
      for (const name of ['PATH', 'RUNNER_TRACKING_ID', 'TMPDIR', 'ACTIONS_RUNTIME_TOKEN']) {
        if (saved[name] === undefined) delete process.env[name]
        else process.env[name] = saved[name]
      }
    }
  })
})
