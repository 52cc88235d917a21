import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { StorageOptions } from '../../../src/app/storage.js'
import { contentsOf, folderOf, type JobOptions, type Rig, rigUp } from './storage-rig.js'

const pullRequest = (number: number): JobOptions => ({
  event: 'pull_request',
  ref: `refs/pull/${number}/merge`,
  base: 'main',
})

const branch = (name: string): JobOptions => ({ event: 'push', ref: `refs/heads/${name}` })

const files = (text: string) => ({ 'store.db': text })
const reason = (text: RegExp) => ({ state: 'failed', reason: expect.stringMatching(text) })

describe('a history in the Actions cache', () => {
  let rig: Rig

  beforeEach(async () => {
    rig = await rigUp('actions-cache')
  })

  afterEach(() => rig.close())

  const saveMain = () => rig.open().save(folderOf(rig, files('main')))
  const loadBy = async (job: JobOptions, options: Partial<StorageOptions> = {}) => {
    const into = folderOf(rig, {})
    return [await rig.open(options, job).load(into), contentsOf(into)]
  }
  const found = [{ state: 'found', from: 'benchgate-demo-main/1-1' }, files('main')]
  const refused = (text: RegExp) => [reason(text), {}]

  test('of the default branch is read by a pull request, which cannot change what others read', async () => {
    await saveMain()
    expect(await loadBy(pullRequest(7))).toEqual(found)
    await rig.open({}, pullRequest(7)).save(folderOf(rig, files('evil')))
    for (const job of [{}, pullRequest(8)]) expect(await loadBy(job)).toEqual(found)
  })

  test('that was saved under any other ref that the run reads is not believed, and is named', async () => {
    const saved: readonly [string, JobOptions][] = [
      ['1-1', {}],
      ['1-1', pullRequest(7)],
      ['2-1', branch('next')],
      ['2-1', { event: 'release', ref: 'refs/tags/v1' }],
    ]
    for (const [attempt, job] of saved) await rig.open({ attempt }, job).save(folderOf(rig, files('some')))
    const { requests } = rig.services
    const downloads = () => requests.filter(({ role, method }) => role === 'blob' && method !== 'PUT')
    for (const [attempt, job] of saved.slice(1)) {
      const named = `^benchgate-demo-main/${attempt} was saved by .*${job.ref}.* not believed$`
      expect(await loadBy(job)).toEqual(refused(new RegExp(named)))
    }
    expect(await loadBy({ ...pullRequest(9), base: 'next' })).toEqual(refused(/saved by refs.heads.next/))
    expect(downloads()).toEqual([])
  })

  test('is asked for once more when it was fetched: one saved in between is not believed either', async () => {
    await saveMain()
    await rig.open({}, pullRequest(7)).save(folderOf(rig, files('evil')))
    const { requests, results, faults } = rig.services
    const [evil] = results.caches.committed(({ scope }) => scope === 'refs/pull/7/merge')
    evil!.committed = false
    // Behind the first list, before the fetch: the fetch waits for longer than this takes to see.
    faults.set(['GetCacheEntryDownloadURL skip=1 delay=200'])
    const watch = setInterval(() => {
      evil!.committed = requests.some(({ path }) => path.endsWith('/actions/caches'))
    }, 1)
    expect(await loadBy(pullRequest(7))).toEqual(refused(/saved by refs.pull.7.merge/))
    clearInterval(watch)
    expect(requests.filter(({ path }) => path.endsWith('/actions/caches')).length).toBe(2)
  })

  test('is used only where nobody but the default branch saves when GitHub does not tell who did', async () => {
    await saveMain()
    const mayNot = { permissions: { contents: 'read' } }
    expect(await loadBy(mayNot)).toEqual(found)
    const change = { ...pullRequest(7), ...mayNot }
    expect(await loadBy(change)).toEqual(refused(/needs actions: read.* 403 /))
    expect(await loadBy(change, { token: null })).toEqual(refused(/no token to ask GitHub with/))
    expect(await loadBy(change, { name: 'other' })).toEqual([{ state: 'absent' }, {}])
  })

  test('is refused, not lost in silence, when the token or the job may only read', async () => {
    const byToken = await rig.open({}, { cacheToken: 'read' }).save(folderOf(rig, files('x')))
    expect(byToken).toEqual({ state: 'refused', reason: expect.stringContaining('cache write denied') })
    const byMode = await rig.open({}, { cacheMode: 'read' }).save(folderOf(rig, files('x')))
    expect(byMode).toEqual({ state: 'refused', reason: expect.stringContaining("cache-mode 'read'") })
  })

  test('is unknown, not absent, to a job that may not read', async () => {
    const byToken = await rig.open({}, { cacheToken: 'none' }).load(folderOf(rig, {}))
    expect(byToken).toEqual(reason(/cache read denied/))
    const byMode = await rig.open({}, { cacheMode: 'write-only' }).load(folderOf(rig, {}))
    expect(byMode).toEqual(reason(/cache-mode 'write-only' does not permit reads/))
  })

  test('keeps what was saved first under one attempt, and says so to the second', async () => {
    await rig.open().save(folderOf(rig, files('first')))
    expect(await rig.open().save(folderOf(rig, files('second')))).toEqual(reason(/409.*already exists/))
  })

  test('is not called saved when a look-up does not find it', async () => {
    rig.services.faults.set(['GetCacheEntryDownloadURL status=404'])
    expect(await rig.open().save(folderOf(rig, files('x')))).toEqual(reason(/saved as entry 1, but/))
  })

  test('is not called saved when the upload is never finished', async () => {
    rig.services.faults.set(['FinalizeCacheEntryUpload status=400 msg=too_large'])
    expect(await rig.open().save(folderOf(rig, files('x')))).toEqual(reason(/too large/))
  })

  test('fails at once when a reply is cut and the client never settles', async () => {
    rig.services.faults.set(['GetCacheEntryDownloadURL body=cut at=20'])
    expect(await rig.open().load(folderOf(rig, {}))).toEqual(reason(/^the client ended without an answer/))
  })

  test.each([
    [204, { state: 'absent' }],
    [404, reason(/Cache service responded with 404/)],
  ])('is absent from the cache service before this one only when that says so (%i)', async (status, said) => {
    const server = http.createServer((_, response) => response.writeHead(status).end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const place = rig.open()
    const { port } = server.address() as AddressInfo
    Object.assign(process.env, {
      GITHUB_SERVER_URL: 'https://ghe.example.com',
      ACTIONS_CACHE_URL: `http://127.0.0.1:${port}/`,
    })
    expect(await place.load(folderOf(rig, {}))).toEqual(said)
    server.close()
  })

  test('says what is missing outside a job', async () => {
    const place = rig.open()
    delete process.env['ACTIONS_RESULTS_URL']
    expect(await place.load(folderOf(rig, {}))).toEqual(reason(/ACTIONS_RESULTS_URL is not set/))
  })
})

test('a history comes back through the Azure client, and a failed download leaves nothing running', async () => {
  const rig = await rigUp('actions-cache', 'azure')
  try {
    await rig.open().save(folderOf(rig, files('main')))
    const into = folderOf(rig, {})
    expect(await rig.open().load(into)).toMatchObject({ state: 'found' })
    expect(contentsOf(into)).toEqual(files('main'))
    const agents = rig.services.requests.filter(({ method }) => method === 'HEAD').map(({ agent }) => agent)
    expect(agents).toEqual([expect.stringContaining('azsdk-js')])
    rig.services.faults.set(['blob GET status=404'])
    expect(await rig.open().load(folderOf(rig, {}))).toMatchObject({ state: 'failed' })
  } finally {
    await rig.close()
  }
})
