import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { save } from '../../../src/action/storing.js'
import { directory } from '../../../src/edge/storage/directory.js'
import { contentsOf, folderOf, type Rig, rigUp } from './storage-rig.js'

const pair = (text: string) => ({ 'store.db': text, 'benchmarks.json': text })

describe('a history in a folder', () => {
  let rig: Rig

  beforeEach(async () => {
    rig = await rigUp('directory')
  })

  afterEach(() => rig.close())

  test('is read whole while it is being replaced', async () => {
    await rig.open().save(folderOf(rig, pair('0')))
    const seen: Record<string, string>[] = []
    const reading = (async () => {
      for (let i = 0; i < 20; i++) {
        const into = folderOf(rig, {})
        if ((await rig.open().load(into)).state === 'found') seen.push(contentsOf(into))
      }
    })()
    for (let i = 1; i < 10; i++) await rig.open().save(folderOf(rig, pair(`${i}`)))
    await reading
    expect(seen.length).toBeGreaterThan(0)
    for (const files of seen) expect(files['store.db']).toBe(files['benchmarks.json'])
  })

  test('takes the room of two copies, however often it is saved', async () => {
    for (const text of ['1', '2', '3', '4']) await rig.open().save(folderOf(rig, pair(text)))
    const home = path.join(rig.home, 'benchgate-demo-main')
    const copies = fs.readdirSync(home).filter((name) => name !== 'current')
    expect(copies).toHaveLength(2)
  })

  test('whose copy has gone is a failure: only a folder never saved to is absent', async () => {
    await rig.open().save(folderOf(rig, pair('1')))
    const home = path.join(rig.home, 'benchgate-demo-main')
    const copy = fs.readdirSync(home).find((name) => name.startsWith('copy-'))!
    fs.rmSync(path.join(home, copy), { recursive: true })
    expect(await rig.open().load(folderOf(rig, {}))).toMatchObject({ state: 'failed' })
    fs.writeFileSync(path.join(home, 'current'), '')
    expect(await rig.open().load(folderOf(rig, {}))).toMatchObject({ state: 'failed' })
  })

  test('that a machine locked before it went down takes no save; the finding names the file to remove', async () => {
    const lock = path.join(rig.home, 'benchgate-demo-main', 'lock')
    fs.mkdirSync(path.dirname(lock))
    fs.writeFileSync(lock, JSON.stringify({ pid: 1, host: 'gone', birth: null }))
    const places = [{ name: 'directory', place: rig.open({ deadline: 0.01 }) }]
    const refused = await save(places, folderOf(rig, pair('1')))
    expect(refused.savedTo).toEqual([])
    expect(refused.findings).toMatchObject([{ rule: 'storage-failed', level: 'warning' }])
    const { message } = refused.findings[0]!
    expect(message).toContain('directory did not take the history: failed')
    expect(message).toContain(`locked by process 1 on gone`)
    expect(message).toContain(`if it is gone, remove ${lock}`)
    fs.rmSync(lock)
    const mended = [{ name: 'directory', place: rig.open() }]
    expect((await save(mended, folderOf(rig, pair('1')))).findings).toEqual([])
  })

  test('needs a folder', () => {
    const options = {
      name: 'n',
      attempt: '1',
      directory: null,
      retentionDays: 7,
      deadline: 1,
      token: null,
      onDefaultBranch: true,
      tag: null,
    }
    const opened = directory.open(options)
    expect(opened.ok ? [] : opened.problems.map(({ where }) => where.key)).toEqual(['store-directory'])
  })
})
