import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { fileHistories } from '../../../src/edge/history/histories.js'
import { sessionAt } from '../../core/store/example-session.js'
import { folder, history, savedStore } from '../../edge/history/raw.js'
import { benchgate } from '../../support/benchgate.js'
import { loopProject } from '../../support/loop-project.js'

const here = { cwd: process.cwd(), env: process.env }
const store = (...args: readonly string[]) => benchgate(['store', ...args], here)

/** A store with the session of this number alone. */
async function one(n: number): Promise<string> {
  const dir = folder()
  const made = await history(dir)
  made.append(sessionAt(n))
  await made.save()
  return dir
}

/** A living process that holds the lock, as the file says. */
function holding(dir: string): ChildProcess {
  const child = spawn('sleep', ['600'], { stdio: 'ignore' })
  writeFileSync(join(dir, 'lock'), JSON.stringify({ pid: child.pid, host: hostname() }))
  return child
}

describe('several processes on one store', () => {
  test('that write at once lose nothing, and whoever reads meanwhile sees a whole store', async () => {
    const sources = await Promise.all([1, 2, 3, 4].map(one))
    const { dir } = await savedStore(1)
    const writers = sources.map((source) => store('import', source, '--store', dir))
    const readers = [1, 2, 3].map(() => store('verify', dir))
    for (const { exitCode } of await Promise.all(readers)) expect(exitCode).toBe(0)
    for (const { exitCode, stderr } of await Promise.all(writers)) expect([exitCode, stderr]).toEqual([0, ''])
    const { sessions } = JSON.parse((await store('info', dir, '--json')).stdout) as { sessions: number }
    // The session of number 1 of both histories is one: it is the same content on no parents.
    expect(sessions).toBe(4)
    expect((await store('verify', dir)).stdout).toMatch(/all 4 sessions verify/)
    expect(existsSync(join(dir, 'lock'))).toBe(false)
  })

  test('do not wait for each other to read: a held lock stops writers alone', async () => {
    const { dir } = await savedStore(1)
    const holder = holding(dir)
    try {
      for (const args of [
        ['verify', dir],
        ['info', dir],
        ['export', '-o', join(folder(), 'out.db'), '--store', dir],
      ])
        expect(await store(...args)).toMatchObject({ exitCode: 0, stderr: '' })
      expect(await benchgate(['history', 'parse', '--store', dir], here)).toMatchObject({ exitCode: 0 })
    } finally {
      holder.kill()
    }
  })

  test('answer every question about a project while another holds its lock', async () => {
    const project = loopProject()
    expect((await project.run(['baseline', 'establish', 'score', '--quiet'])).exitCode).toBe(0)
    expect((await project.run(['run', 'score', '--quiet'])).exitCode).toBe(0)
    const holder = holding(project.store)
    const questions = [
      ['evaluate', 'score', '--expect', 'PASS'],
      ['history', 'score'],
      ['trend'],
      ['baseline', 'show', 'score'],
      ['baseline', 'history', 'score'],
      ['reference', 'show', 'words'],
      ['check'],
      ['list'],
      ['status'],
      ['jobs', 'list'],
    ]
    try {
      const ended = await Promise.all(questions.map((args) => project.run(args)))
      const said = ended.map(({ exitCode, stderr }, index) => [questions[index]!.join(' '), exitCode, stderr])
      expect(said).toEqual(questions.map((args) => [args.join(' '), 0, '']))
    } finally {
      holder.kill()
    }
  })

  test('take over the lock of one that was killed while it held it', async () => {
    const { dir } = await savedStore(1)
    const holder = holding(dir)
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    const { exitCode } = await store('import', await one(2), '--store', dir)
    expect([exitCode, existsSync(join(dir, 'lock'))]).toEqual([0, false])
  })

  test('tell a process that was killed from another that has its number now', async () => {
    const { dir } = await savedStore(1)
    const other = { pid: process.pid, host: hostname(), birth: 'another boot 1' }
    writeFileSync(join(dir, 'lock'), JSON.stringify(other))
    const { exitCode } = await store('import', await one(2), '--store', dir)
    expect(exitCode).toBe(process.platform === 'linux' ? 0 : 75)
  })

  test('never set aside a store that another has mended meanwhile', async () => {
    const { dir } = await savedStore(2)
    const good = readFileSync(join(dir, 'store.db'))
    writeFileSync(join(dir, 'store.db'), 'not a store')
    const holder = holding(dir)
    const opening = fileHistories.open(dir, { verify: true, write: true })
    writeFileSync(join(dir, 'store.db'), good)
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    const opened = await opening
    expect(opened.state).toBe('open')
    expect(readFileSync(join(dir, 'store.db')).equals(good)).toBe(true)
  })
})
