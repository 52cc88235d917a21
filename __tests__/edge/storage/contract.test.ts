import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { storages } from '../../../src/edge/storage/index.js'
import { contentsOf, folderOf, type Rig, rigUp } from './storage-rig.js'

/** How each storage is broken: its bytes, or the whole service. */
interface Damage {
  readonly truncate: (rig: Rig) => void
  readonly corrupt: (rig: Rig) => void
  readonly remove: (rig: Rig) => void
  readonly takeDown: (rig: Rig) => void
  readonly silence: ((rig: Rig) => void) | undefined
}

const faults =
  (...texts: string[]) =>
  (rig: Rig): void =>
    rig.services.faults.set(texts)

/** The largest saved file of a directory storage: the store itself. */
function storeFile({ home }: Rig): string {
  const files = fs.readdirSync(home, { recursive: true, encoding: 'utf8' })
  return path.join(home, files.find((file) => file.endsWith('store.db'))!)
}

function flip(file: string): void {
  const bytes = fs.readFileSync(file)
  bytes[1000]! ^= 1
  fs.writeFileSync(file, bytes)
}

const overTheWire: Damage = {
  truncate: faults('blob GET body=short'),
  corrupt: faults('blob GET body=corrupt'),
  remove: faults('blob GET status=404'),
  takeDown: faults('(results|rest|blob) status=503'),
  silence: faults('(results|rest|blob) delay=60000'),
}

const damages: Readonly<Record<string, Damage>> = {
  'actions-cache': overTheWire,
  artifact: overTheWire,
  'release-asset': overTheWire,
  directory: {
    truncate: (rig) => fs.truncateSync(storeFile(rig), 1000),
    corrupt: (rig) => flip(storeFile(rig)),
    remove: (rig) => fs.rmSync(storeFile(rig)),
    takeDown: ({ home }) => fs.renameSync(home, `${home}-unmounted`),
    silence: undefined,
  },
}

const sha512 = (of: string): Buffer => crypto.createHash('sha512').update(of).digest()
const store = Buffer.concat(Array.from({ length: 80 }, (_, i) => sha512(`${i}`)))
const first = { 'store.db': store, 'benchmarks.json': '[]\n' }
const second = { 'store.db': Buffer.concat([store, sha512('one more session')]), 'benchmarks.json': '[{}]\n' }
const text = (files: Readonly<Record<string, string | Uint8Array>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files).map(([name, data]) => [name, Buffer.from(data).toString('latin1')]),
  )

const saved = { state: 'saved', as: expect.any(String) }

describe.each(storages.map((storage) => [storage.name]))('the storage %s', (name) => {
  const damage = damages[name]!
  let rig: Rig

  beforeEach(async () => {
    rig = await rigUp(name)
  })

  afterEach(() => rig.close())

  test('answers absent before anything was saved', async () => {
    expect(await rig.open().load(folderOf(rig, {}))).toEqual({ state: 'absent' })
  })

  test('gives back the bytes that were saved, and of two saves the later', async () => {
    expect(await rig.open().save(folderOf(rig, first))).toMatchObject(saved)
    const into = folderOf(rig, {})
    expect(await rig.open().load(into)).toMatchObject({ state: 'found' })
    expect(contentsOf(into)).toEqual(text(first))

    const again = { attempt: '1-2' }
    expect(await rig.open(again).save(folderOf(rig, second))).toMatchObject(saved)
    const later = folderOf(rig, {})
    expect(await rig.open().load(later)).toMatchObject({ state: 'found' })
    expect(contentsOf(later)).toEqual(text(second))
    expect(fs.readdirSync(path.join(rig.dir, 'temp'))).toEqual([])
  })

  test('does not find what another store of a longer name saved', async () => {
    const other = rig.open({ name: 'benchgate-demo-main-nightly' })
    expect(await other.save(folderOf(rig, first))).toMatchObject(saved)
    expect(await rig.open().load(folderOf(rig, {}))).toEqual({ state: 'absent' })
  })

  test.each(['truncate', 'corrupt', 'remove'] as const)(
    'fails on bytes that somebody can %s, and hands on none',
    async (how) => {
      await rig.open().save(folderOf(rig, first))
      damage[how](rig)
      const into = folderOf(rig, {})
      expect(await rig.open({ deadline: 1.2 }).load(into)).toMatchObject({ state: 'failed' })
      expect(contentsOf(into)).toEqual({})
    },
  )

  test('fails within its deadline while the service is down, and never calls that absent', async () => {
    damage.takeDown(rig)
    const place = rig.open({ deadline: 0.8 })
    const answers = [place.load(folderOf(rig, {})), place.save(folderOf(rig, first))]
    for (const answer of await Promise.all(answers))
      expect(answer).toEqual({ state: 'failed', reason: expect.any(String) })
  })

  if (damage.silence)
    test('fails at its deadline when the service never answers', async () => {
      damage.silence!(rig)
      const place = rig.open({ deadline: 0.5 })
      const loaded = await place.load(folderOf(rig, {}))
      expect(loaded).toMatchObject({
        state: 'failed',
        reason: expect.stringMatching(/^no answer within 0.5 s/),
      })
    })

  test('refuses to save an empty folder: an empty store would look like a new one', async () => {
    expect(await rig.open().save(folderOf(rig, {}))).toMatchObject({ state: 'failed' })
  })
})
