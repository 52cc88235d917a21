import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { type Ended, expectRun, type Sandbox } from '../../support/command-line.js'
import { changed } from '../../support/sample-project.js'

const good = await storeBytes()

/** A store with one session, made once by a gate. */
async function storeBytes(): Promise<Uint8Array> {
  const project = changed('1.0')
  await project.run('gate', '--quiet')
  return readFileSync(join(project.store, 'store.db'))
}

/** The user version stands in bytes 60 to 63. */
function newer(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes)
  new DataView(copy.buffer).setUint32(60, 99)
  return copy
}

function withStore(bytes: Uint8Array | string, file = 'store.db'): Sandbox {
  const project = changed('1.0')
  mkdirSync(project.store, { recursive: true })
  writeFileSync(join(project.store, file), bytes)
  return project
}

/** Every file of the store's folder that holds exactly these bytes. */
function holding(project: Sandbox, bytes: Uint8Array | string): readonly string[] {
  const wanted = Buffer.from(bytes)
  const files = readdirSync(project.store, { withFileTypes: true }).filter((entry) => entry.isFile())
  return files
    .map(({ name }) => name)
    .filter((name) => readFileSync(join(project.store, name)).equals(wanted))
}

const unusable: readonly (readonly [string, Uint8Array | string])[] = [
  ['empty', ''],
  ['text', 'This is not a database.\n'],
  ['truncated-header', good.subarray(0, 50)],
  ['truncated-pages', good.subarray(0, 4096)],
]

describe('A store that cannot be used', () => {
  test.each(unusable)('(%s) is kept byte for byte, and the gate ends as an error', async (name, bytes) => {
    const project = withStore(bytes)
    const ended = await project.run('gate', '--quiet')
    expectRun(project, `store-${name}`, ended)
    expect(ended.code).toBe(70)
    expect(holding(project, bytes)).toEqual([
      expect.stringMatching(/^store\.db\.(empty|unreadable|corrupt)-/),
    ])
    expect(project.leftovers()).toEqual([])
  })

  test.each(unusable)('(%s) is not touched by commands that only read', async (name, bytes) => {
    const project = withStore(bytes)
    const ended = await project.run('store', 'verify')
    expectRun(project, `store-verify-${name}`, ended)
    expect(ended.code).toBe(65)
    expect(await project.run('evaluate', 'work')).toMatchObject({ code: 65, stdout: '' })
    expect(await project.run('history', 'work')).toMatchObject({ code: 65, stdout: '' })
    expect(readdirSync(project.store)).toEqual(['store.db'])
    expect(holding(project, bytes)).toEqual(['store.db'])
  })

  test('because its end is cut off gives its good sessions, or says that there are none', async () => {
    const bytes = good.subarray(0, good.length - 4096)
    const project = withStore(bytes)
    const ended = await project.run('gate', '--quiet', '--json')
    expect(holding(project, bytes)).toEqual([expect.stringMatching(/^store\.db\.corrupt-/)])
    const rules = JSON.parse(ended.stdout).findings.map(({ rule }: { rule: string }) => rule)
    expect(rules.some((rule: string) => ['store-unreadable', 'history-note'].includes(rule))).toBe(true)
  })

  test('because a newer program wrote it is left as it is, and nothing is measured', async () => {
    const bytes = newer(good)
    const project = withStore(bytes)
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'store-newer', ended)
    expect(ended.code).toBe(65)
    expectRun(project, 'store-verify-newer', await project.run('store', 'verify'))
    expect(readdirSync(project.store)).toEqual(['store.db'])
    expect(holding(project, bytes)).toEqual(['store.db'])
  })

  test('because there is none yet is said by commands that read', async () => {
    const project = changed('1.0')
    const ended = await project.run('store', 'info')
    expectRun(project, 'store-absent', ended)
    expect(ended.code).toBe(65)
    expect(existsSync(project.store)).toBe(false)
  })
})

const histories: readonly (readonly [string, string])[] = [
  ['object', '{"work": []}\n'],
  ['not-json', '[\n  {"benchmark": "work",\n'],
  [
    'nan',
    '[{"benchmark":"work","metrics":[{"name":"t","achieved":NaN,"target":1}],"timestamp":"2026-01-01"}]',
  ],
]

test.each(histories)('a benchmarks.json that is broken (%s) is no empty history', async (name, text) => {
  const project = withStore(text, 'benchmarks.json')
  const ended = await project.run('gate', '--quiet')
  expectRun(project, `benchmarks-json-${name}`, ended)
  expect(ended).toMatchObject({ code: 65, stdout: '' })
  expect(readdirSync(project.store)).toEqual(['benchmarks.json'])
  expect(holding(project, text)).toEqual(['benchmarks.json'])
})

const sleeper = spawn('sleep', ['600'], { stdio: 'ignore' })
afterAll(() => void sleeper.kill())

/** Waits fifteen seconds for the lock, so it runs beside the other tests. */
const busy = gateWithLock({ pid: sleeper.pid!, host: hostname() })

async function gateWithLock(holder: { readonly pid: number; readonly host: string }) {
  const project = withStore(JSON.stringify(holder), 'lock')
  const ended: Ended = await project.run('gate', '--quiet')
  return { project, ended }
}

describe('A store that is locked', () => {
  test('by a process that is gone is taken over', async () => {
    const gone = spawn('true')
    await new Promise((resolve) => gone.once('exit', resolve))
    const { project, ended } = await gateWithLock({ pid: gone.pid!, host: hostname() })
    expect(ended.code).toBe(0)
    expect(existsSync(join(project.store, 'lock'))).toBe(false)
    expect(existsSync(join(project.store, 'store.db'))).toBe(true)
  })

  test('by another process ends with 75, and a later gate recovers what was measured', async () => {
    const { project, ended } = await busy
    const text = project
      .scrub(ended.stderr)
      .replaceAll(String(sleeper.pid), '<pid>')
      .replaceAll(hostname(), '<host>')
    expectRun(project, 'store-locked', { ...ended, stderr: text })
    expect(ended).toMatchObject({ code: 75, stdout: '' })
    expect(readdirSync(join(project.store, 'journals'))).toHaveLength(1)
    sleeper.kill()
    await new Promise((resolve) => sleeper.once('exit', resolve))
    const later = await project.run('gate', '--quiet')
    expectRun(project, 'store-recovered', later)
    expect(later.code).toBe(0)
    expect(readdirSync(join(project.store, 'journals'))).toEqual([])
  })
})
