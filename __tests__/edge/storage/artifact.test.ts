import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { artifact } from '../../../src/edge/storage/artifact.js'
import { callClient } from '../../../src/edge/storage/client-process.js'
import { commits, contentsOf, folderOf, type JobOptions, type Rig, rigUp } from './storage-rig.js'

const files = (text: string) => ({ 'store.db': text })

describe('a history in artifacts', () => {
  let rig: Rig

  beforeEach(async () => {
    rig = await rigUp('artifact')
  })

  afterEach(() => rig.close())

  const save = (text: string, job: JobOptions) => rig.open({}, job).save(folderOf(rig, files(text)))

  test('is taken from the default branch alone, whoever else uses the name', async () => {
    const strangers: readonly JobOptions[] = [
      { event: 'pull_request', ref: 'refs/pull/7/merge', runId: 11 },
      { event: 'pull_request', fork: true, head: 'main', runId: 12 },
      { event: 'pull_request', head: 'main', runId: 13 },
      { event: 'workflow_run', ref: 'refs/heads/main', fork: true, runId: 14 },
      { event: 'push', ref: 'refs/heads/feature', runId: 15 },
      // Whoever may push tags, tags what was never accepted, by whatever name.
      { event: 'release', ref: 'refs/tags/v9', sha: 'elsewhere', runId: 18 },
      { event: 'release', ref: 'refs/tags/main', sha: 'elsewhere', runId: 19 },
      { event: 'push', ref: 'refs/tags/main', sha: 'elsewhere', runId: 20 },
      { event: 'workflow_dispatch', ref: 'refs/tags/main', sha: 'elsewhere', runId: 21 },
    ]
    rig.services.seed({ tags: { main: 'elsewhere' } })
    for (const job of strangers) expect(await save('theirs', job)).toMatchObject({ state: 'saved' })
    await save('of a fork, by its push', { runId: 17 })
    const run = rig.services.github.state.runs.find(({ id }) => id === 17)!
    rig.services.seed({ run: { ...run, head_repository: { id: 1, full_name: 'contributor/demo' } } })
    expect(await rig.open().load(folderOf(rig, {}))).toEqual({ state: 'absent' })
    await save('ours', { runId: 1 })
    await save('theirs, later', { event: 'push', ref: 'refs/heads/feature', runId: 16 })
    const into = folderOf(rig, {})
    expect(await rig.open({}, { runId: 3 }).load(into)).toMatchObject({ state: 'found' })
    expect(contentsOf(into)).toEqual(files('ours'))
  })

  test('is taken from a release, too, whose commit the default branch has', async () => {
    await save('ours', { event: 'release', ref: 'refs/tags/v1', sha: commits[1], runId: 4 })
    expect(await rig.open().load(folderOf(rig, {}))).toEqual({
      state: 'found',
      from: 'benchgate-demo-main (artifact 1 of run 4)',
    })
  })

  test('is replaced when the job is run again: one artifact of the name, with the later bytes', async () => {
    await save('first attempt', { runId: 5, runAttempt: 1 })
    expect(await save('second attempt', { runId: 5, runAttempt: 2 })).toEqual({
      state: 'saved',
      as: 'benchgate-demo-main (artifact 2)',
      id: 2,
    })
    expect(rig.services.results.artifacts.live(() => true).map(({ id }) => id)).toEqual([2])
    const into = folderOf(rig, {})
    expect(await rig.open({}, { runId: 6 }).load(into)).toEqual({
      state: 'found',
      from: 'benchgate-demo-main (artifact 2 of run 5)',
    })
    expect(contentsOf(into)).toEqual(files('second attempt'))
  })

  test('is not replaced by who only adds to it: what is there is fetched, or why it cannot be is told', async () => {
    await save('first attempt', { runId: 5 })
    const adding = { call: 'segment-save', name: 'benchgate-demo-main', retentionDays: 7 } as const
    const add = async () => {
      const [folder, earlier] = [folderOf(rig, files('second')), folderOf(rig, {})]
      const answer = await callClient({ ...adding, folder, earlier, patience: 3 }, 20)
      return [answer, Object.keys(contentsOf(earlier)).includes('store.db')]
    }
    rig.open({}, { runId: 5, runAttempt: 2 })
    expect(await add()).toEqual([{ state: 'exists', lost: null }, true])
    rig.services.faults.set(['blob GET status=404'])
    expect(await add()).toEqual([{ state: 'exists', lost: 'no answer within 3 s' }, false])
    expect(rig.services.results.artifacts.live(() => true).map(({ id }) => id)).toEqual([1])
  })

  test('is found in spite of a passing fault of the API', async () => {
    await save('ours', { runId: 1 })
    rig.services.faults.set(['rest GET .*/actions/artifacts.name status=503 times=1'])
    expect(await rig.open().load(folderOf(rig, {}))).toMatchObject({ state: 'found' })
  })

  test('is found behind more than a page of other artifacts of its name', async () => {
    await save('ours', { runId: 1 })
    const { requests } = rig.services
    const listing = () => requests.filter(({ path }) => path.endsWith('/actions/artifacts')).length
    const [entry] = rig.services.results.artifacts.live(() => true)
    rig.services.results.artifacts.add(Array.from({ length: 100 }, () => ({ ...entry!, runId: '2' })))
    rig.open({}, { event: 'pull_request', runId: 2 })
    expect(await rig.open({}, { runId: 3 }).load(folderOf(rig, {}))).toMatchObject({ state: 'found' })
    expect(listing()).toBe(2)
  })

  test('is unknown, not absent, to a token that may not read artifacts', async () => {
    const place = rig.open({}, { permissions: { contents: 'read' } })
    expect(await place.load(folderOf(rig, {}))).toEqual({
      state: 'failed',
      reason: expect.stringMatching(/needs actions: read.*403/),
    })
  })

  test('needs a token', () => {
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
    const opened = artifact.open(options)
    expect(opened.ok ? [] : opened.problems.map(({ where }) => where.key)).toEqual(['token'])
  })
})
