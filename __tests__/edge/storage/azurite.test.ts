import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Azurite } from '../../support/actions-emulator/azurite.js'
import { sha256 } from '../../support/actions-emulator/token.js'
import { contentsOf, folderOf, type Rig, rigUp } from './storage-rig.js'

const address = process.env['BENCHGATE_TEST_AZURITE']
const azurite = address ? new Azurite(address) : undefined

/** More than one of the blocks that the artifact client sends; three of the parts that Azure's client fetches. */
const history = { 'store.db': crypto.randomBytes(9 * 1024 * 1024), 'benchmarks.json': '[]\n' }
const earlier = { event: 'push', ref: 'refs/heads/main', runId: 1 }
const later = { ...earlier, runId: 2 }

/** How its blob is reached: by the plain client, or by Azure's, in ranges. */
const storages = [
  ['actions-cache', 'loopback'],
  ['actions-cache', 'azure'],
  ['artifact', 'loopback'],
] as const

const there = azurite ? describe : describe.skip
const why = azurite ? '' : ' (BENCHGATE_TEST_AZURITE does not name it; .ci/with-azurite does)'

there.each(storages)(`a history in Azurite${why}, storage %s, host %s`, (name, blobHost) => {
  let rig: Rig

  beforeAll(async () => {
    rig = await rigUp(name, blobHost, azurite)
  })

  afterAll(() => rig.close())

  async function load(deadline = 20) {
    const into = folderOf(rig, {})
    const loaded = await rig.open({ attempt: '2-1', deadline }, later).load(into)
    return { loaded, files: contentsOf(into) }
  }

  /** Signed for what was saved. */
  function link(permissions: string): string {
    const { caches, artifacts } = rig.services.results
    const [entry] = [...caches.committed(() => true), ...artifacts.live(() => true)]
    return rig.services.links.url(entry!, permissions).replace(/^.*(?=\/actions-)/, azurite!.origin)
  }

  test('of several blocks comes back byte for byte in a later run', async () => {
    const saved = await rig.open({ attempt: '1-1' }, earlier).save(folderOf(rig, history))
    expect(saved).toMatchObject({ state: 'saved' })
    const { loaded, files } = await load()
    expect(loaded).toMatchObject({ state: 'found' })
    expect(Object.keys(files)).toEqual(['benchmarks.json', 'store.db'])
    expect(sha256(Buffer.from(files['store.db']!, 'latin1'))).toBe(sha256(history['store.db']))
    expect(files['benchmarks.json']).toBe(history['benchmarks.json'])
    // Nothing of it was kept by the services themselves.
    expect(fs.existsSync(path.join(rig.dir, 'state', 'blobs'))).toBe(false)
    const parts = rig.services.requests.filter(({ range }) => range !== undefined)
    expect(parts.length).toBe(blobHost === 'azure' ? 3 : 0)
  })

  test('is said to be damaged, not absent, when its bytes were cut short', async () => {
    const whole = Buffer.from(await (await fetch(link('r'))).arrayBuffer())
    const headers = { 'x-ms-blob-type': 'BlockBlob' }
    const cut = { method: 'PUT', headers, body: whole.subarray(0, whole.length / 2) }
    expect((await fetch(link('w'), cut)).status).toBe(201)
    const reason = expect.stringMatching(/tar.* failed|uncompression failed/)
    expect(await load(4)).toEqual({ loaded: { state: 'failed', reason }, files: {} })
  })

  test('is said to be gone, not absent, when its bytes were removed', async () => {
    expect((await fetch(link('d'), { method: 'DELETE' })).status).toBe(202)
    const reason = expect.stringMatching(/Failed to restore|404 The specified blob does not exist/)
    expect(await load(4)).toEqual({ loaded: { state: 'failed', reason }, files: {} })
  })
})
