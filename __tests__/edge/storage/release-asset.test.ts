import crypto from 'node:crypto'
import fs from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { container } from '../../support/actions-emulator/rest-releases.js'
import { readZip } from '../../support/zip.js'
import { zipOf } from '../../support/zip-writer.js'
import { commits, contentsOf, folderOf, type JobOptions, type Rig, rigUp } from './storage-rig.js'

const files = (text: string) => ({ 'store.db': text })
const store = 'benchgate-demo-main'

describe('a history attached to a release', () => {
  let rig: Rig

  beforeEach(async () => {
    rig = await rigUp('release-asset')
  })

  afterEach(() => rig.close())

  const save = (text: string, options = {}, job: JobOptions = {}) =>
    rig.open(options, job).save(folderOf(rig, files(text)))

  const load = async (): Promise<unknown> => {
    const into = folderOf(rig, {})
    const loaded = await rig.open({}, { permissions: { contents: 'read' } }).load(into)
    return loaded.state === 'found' ? contentsOf(into) : loaded
  }

  const release = (tag = 'v1') => rig.services.github.state.releases.find(({ tag_name }) => tag_name === tag)!
  const names = (tag?: string) => release(tag).assets.map(({ name, state }) => `${name} ${state}`)
  const sent = (method: string) =>
    rig.services.requests.filter((one) => one.method === method && one.path.includes('/assets')).length

  /** Attaches bytes, as anybody who may write to the repository can. */
  function plant(name: string, bytes: Buffer): void {
    const { github } = rig.services
    const digest = `sha256:${crypto.createHash('sha256').update(bytes).digest('hex')}`
    const asset = { id: github.newId(), name, state: 'uploaded', size: bytes.length, digest }
    rig.services.blobs.put({ container, blob: String(asset.id) }, bytes)
    release().assets.push(asset)
  }

  test('is one archive, which is checked by the digest that GitHub tells of it and not fetched again', async () => {
    expect(await save('ours', { attempt: '71-1' })).toEqual({
      state: 'saved',
      as: `${store}.71-1.zip of release v1`,
    })
    expect(names()).toEqual([`${store}.71-1.zip uploaded`])
    expect(rig.services.requests.filter(({ role }) => role === 'blob')).toEqual([])
    expect(await load()).toEqual(files('ours'))
  })

  test('is replaced when the job is run again, and the copies of other runs stay', async () => {
    await save('other', { attempt: '70-1' })
    await save('first', { attempt: '71-1' })
    await save('second', { attempt: '71-2' })
    expect(names()).toEqual([`${store}.70-1.zip uploaded`, `${store}.71-2.zip uploaded`])
    expect(await load()).toEqual(files('second'))
    const { requests } = rig.services
    const done = (method: string) => requests.findLastIndex((one) => one.method === method)
    expect(done('DELETE')).toBeGreaterThan(done('POST'))
  })

  test('is not lost when the later upload fails: the earlier one goes only when that is proven', async () => {
    await save('first', { attempt: '71-1' })
    rig.services.faults.set(['rest POST .*/assets status=500'])
    expect(await save('second', { attempt: '71-2', deadline: 2 })).toMatchObject({ state: 'failed' })
    rig.services.faults.set([])
    expect(await load()).toEqual(files('first'))
  })

  test('is attached in spite of an upload that broke and left its name taken', async () => {
    rig.services.faults.set(['rest POST .*/assets status=502 times=1'])
    expect(await save('ours')).toMatchObject({ state: 'saved' })
    expect(names()).toEqual([`${store}.1-1.zip uploaded`])
    expect([sent('POST'), sent('DELETE')]).toEqual([2, 1])
    expect(await load()).toEqual(files('ours'))
  })

  test('is attached once when GitHub’s answer to the upload was lost', async () => {
    rig.services.faults.set(['rest POST .*/assets body=cut at=20 times=1'])
    expect(await save('ours')).toMatchObject({ state: 'saved' })
    expect([sent('POST'), sent('DELETE'), names().length]).toEqual([1, 0, 1])
  })

  test('is fetched back and compared where GitHub tells no digest', async () => {
    rig.services.github.tellsDigests = false
    expect(await save('ours')).toMatchObject({ state: 'saved' })
    expect(rig.services.requests.filter(({ role }) => role === 'blob').length).toBe(1)
    rig.services.faults.set(['blob GET body=corrupt'])
    expect(await save('again', { attempt: '1-2' })).toEqual({
      state: 'failed',
      reason: expect.stringContaining('1-2.zip is not what was sent: it has the right size and other bytes'),
    })
    rig.services.faults.set([])
    expect(await load()).toEqual(files('ours'))
  })

  test.each<[string, () => object, JobOptions, RegExp]>([
    ['a token that may not', () => ({}), { permissions: { contents: 'read' } }, /needs contents: write.*403/],
    ['a run of no release', () => ({ tag: null }), {}, /is of no release/],
    ['a release that nobody published', () => ({ tag: 'v2' }), {}, /published release of v2.*404/],
    ['a release that is closed', () => close(), {}, /422 Cannot upload assets to an immutable release/],
  ])('is refused to %s, in words that say so', async (_, options, job, reason) => {
    expect(await save('ours', options(), job)).toEqual({
      state: 'refused',
      reason: expect.stringMatching(reason),
    })
  })

  function close(): object {
    release().immutable = true
    return {}
  }

  test('is not read from drafts, releases of other commits, tags that are gone, or unfinished uploads', async () => {
    const { github } = rig.services
    await save('ours', { attempt: '1-1' })
    for (const [tag, sha] of [
      ['v2-draft', commits[0]],
      ['v1.1-maintained', 'elsewhere'],
      ['v3-untagged', commits[0]],
    ] as const) {
      github.publish(tag, sha)
      expect(await save('theirs', { tag, attempt: '9-1' })).toMatchObject({ state: 'saved' })
    }
    release('v2-draft').draft = true
    delete github.state.tags['v3-untagged']
    release().assets.push({ id: 9999, name: `${store}.9-9.zip`, state: 'starter', size: 0, digest: null })
    expect(await load()).toEqual(files('ours'))
  })

  test.each<[string, () => Buffer]>([
    ['no archive', () => Buffer.from('<html>')],
    ['an archive without a list of contents', () => zipOf([entry('store.db', 'theirs')])],
    ['a path out of the folder', () => archive([{ name: '../store.db', text: 'theirs' }])],
    ['more bytes than its list allows', () => archive([{ name: 'store.db', text: 'theirs', size: 3 }])],
    ['other bytes than its list says', () => archive([{ name: 'store.db', text: 'theirs', hash: 'other' }])],
  ])('fails, or yields to the copy before it, where the newest holds %s', async (_, bytes) => {
    plant(`${store}.8-1.zip`, bytes())
    expect(await load()).toMatchObject({ state: 'failed', reason: expect.stringContaining('8-1.zip') })
    release().assets = []
    await save('ours')
    plant(`${store}.8-1.zip`, bytes())
    expect(await load()).toEqual(files('ours'))
  })

  const entry = (name: string, text: string) => ({ name, data: Buffer.from(text) })

  function archive(parts: readonly { name: string; text: string; size?: number; hash?: string }[]): Buffer {
    const listed = parts.map(({ name, text, size = text.length, hash = text }) => ({
      ...{ name, size },
      sha256: crypto.createHash('sha256').update(hash).digest('hex'),
    }))
    return zipOf([
      ...parts.map(({ name, text }) => entry(name, text)),
      entry('contents.json', JSON.stringify({ version: 1, files: listed })),
    ])
  }

  test('is an archive that other readers understand too, with a list of what is in it', async () => {
    await save('ours')
    const [asset] = release().assets
    const bytes = fs.readFileSync(rig.services.blobs.file({ container, blob: String(asset!.id) }))
    const unpacked = readZip(bytes)
    expect(Object.keys(unpacked)).toEqual(['contents.json', 'store.db'])
    expect(String(unpacked['store.db'])).toBe('ours')
  })
})
