import { afterAll, describe, expect, test } from '@jest/globals'
import { type RunOptions, startServices } from './index.js'
import { runSample, type SampleStep, stateFolders } from './sample-job.js'

const folders = stateFolders()
afterAll(() => folders.remove())

const main: Partial<RunOptions> = { event: 'push', ref: 'refs/heads/main' }
const pullRequest = (number: number): Partial<RunOptions> => ({
  event: 'pull_request',
  ref: `refs/pull/${number}/merge`,
})

/** Runs steps one job after the other on services that stay. */
async function withServices<T>(
  work: (
    run: (steps: readonly SampleStep[], options?: Partial<RunOptions>) => ReturnType<typeof runSample>,
  ) => T,
): Promise<Awaited<T>> {
  const state = folders.make()
  const services = await startServices({ state })
  try {
    return await work((steps, options) => runSample(state, steps, { services, ...options }))
  } finally {
    await services.close()
  }
}

describe('the emulated cache', () => {
  test('lets a pull request read the default branch, and nobody read a pull request', () =>
    withServices(async (run) => {
      await run([['save', 'k', 'main']], main)
      const steps: SampleStep[] = [
        ['restore', 'k'],
        ['save', 'k', 'evil'],
        ['save', 'k-new', 'evil'],
      ]
      expect((await run(steps, pullRequest(7))).results).toEqual(['k: main', true, true])
      const again = await run(
        [
          ['restore', 'k'],
          ['restore', 'none', ['k-']],
        ],
        pullRequest(7),
      )
      expect(again.results).toEqual(['k: evil', 'k-new: evil'])
      for (const job of [main, pullRequest(8), { ref: 'refs/heads/feature' }]) {
        const other = await run(
          [
            ['restore', 'k'],
            ['restore', 'none', ['k-']],
          ],
          job,
        )
        expect(other.results).toEqual(['k: main', null])
      }
    }))

  test('finds the exact key first, then the newest of a prefix, by the order of the keys', () =>
    withServices(async (run) => {
      await run(
        [
          ['save', 's-1', '1'],
          ['save', 's-2', '2'],
        ],
        main,
      )
      const lookups: SampleStep[] = [
        ['restore', 's-1'],
        ['restore', 's-9', ['s-']],
        ['restore', 's-'],
        ['restore', 't', ['u-', 's-1', 's-']],
        ['restore', 'zzz'],
      ]
      expect((await run(lookups, main)).results).toEqual(['s-1: 1', 's-2: 2', 's-2: 2', 's-1: 1', null])
    }))

  test('keeps a key as it was first saved, also when two jobs save it at once', () =>
    withServices(async (run) => {
      const both = await Promise.all(
        ['x', 'y'].map((job) => run([['save', 'k', job]], { ...main, job, runId: 42 })),
      )
      const answers = both.map(({ results }) => results[0])
      expect(answers).toContain(true)
      expect(answers).toContainEqual(expect.stringMatching(/^409 .*already exists/))
    }))

  test('is read-only to events that anyone may trigger on the default branch', async () => {
    const steps: SampleStep[] = [['save', 'k', 'x']]
    const job = { event: 'pull_request_target', fork: true }
    const { results, cacheScopes } = await runSample(folders.make(), steps, job)
    expect(results).toEqual(['200 cache write denied: token has no writable scopes'])
    expect(cacheScopes).toEqual([{ Scope: 'refs/heads/main', Permission: 1 }])
  })

  test('evicts what was used least recently', async () => {
    const state = folders.make()
    const text = (name: string): string => name.repeat(1000)
    const steps: SampleStep[] = [
      ['save', 'a', text('a')],
      ['save', 'b', text('b')],
      ['restore', 'a'],
      ['save', 'c', text('c')],
      ['restore', 'b'],
      ['restore', 'a'],
    ]
    const { results } = await runSample(state, steps, { cacheLimit: 2500 })
    expect(results.slice(4)).toEqual([null, `a: ${text('a')}`])
  })
})

describe('the emulated REST API', () => {
  test('updates a comment in place and pages through many', () =>
    withServices(async (run) => {
      const post: SampleStep = ['rest', 'POST', '/issues/7/comments', { body: 'one' }]
      const steps: SampleStep[] = [post, post, ['rest', 'PATCH', '/issues/comments/1001', { body: 'two' }]]
      await run(steps, pullRequest(7))
      const { results } = await run([['rest', 'GET', '/issues/7/comments?per_page=1']], pullRequest(7))
      expect(results[0]).toMatchObject({ body: [{ id: 1001, body: 'two' }] })
      expect(results[0]).toMatchObject({ link: expect.stringContaining('page=2>; rel="next"') })
    }))

  test('lets a fork read and not write', async () => {
    const steps: SampleStep[] = [
      ['rest', 'GET', '/issues/7/comments'],
      ['rest', 'POST', '/issues/7/comments', { body: 'x' }],
      ['rest', 'POST', '/check-runs', { name: 'x', head_sha: 'y' }],
    ]
    const { results, permissions } = await runSample(folders.make(), steps, { ...pullRequest(7), fork: true })
    expect(results.map((result) => (result as { status: number }).status)).toEqual([200, 403, 403])
    expect(permissions['checks']).toBe('read')
  })

  test('refuses what GitHub refuses, and lists the routes that it lacks', async () => {
    const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' }
    const output = { title: 't', summary: 's', annotations: Array.from({ length: 51 }, () => annotation) }
    const steps: SampleStep[] = [
      ['rest', 'POST', '/check-runs', { name: 'x', head_sha: 'y', output }],
      ['rest', 'POST', '/issues/1/comments', { body: 'x'.repeat(65_537) }],
      ['rest', 'GET', '/contents/README.md'],
    ]
    const { results, unimplemented } = await runSample(folders.make(), steps)
    expect(results.map((result) => (result as { status: number }).status)).toEqual([422, 422, 404])
    expect(unimplemented).toEqual(['GET /repos/octo/demo/contents/README.md'])
  })
})

describe('an injected fault', () => {
  test('strikes the requests it names, as often as it says', async () => {
    const get: SampleStep = ['rest', 'GET', '/issues/7/comments']
    const faults = ['rest GET .*/comments skip=1 times=1 status=503 msg=out_of_order']
    const { results, requests } = await runSample(folders.make(), [get, get, get], { faults })
    expect(results).toMatchObject([{ status: 200 }, { status: 503 }, { status: 200 }])
    expect(results[1]).toMatchObject({ body: { message: 'out of order' } })
    expect(requests.map(({ fault }) => fault)).toEqual([undefined, faults[0], undefined])
  })

  test.each([
    ['cut', 'UND_ERR_SOCKET'],
    ['short', 'k: 01234'],
    ['corrupt', expect.not.stringContaining('k: 01234567')],
    ['garbage', 'k: <html>oops!!\n'],
  ])('damages a body: %s', async (body, seen) => {
    const steps: SampleStep[] = [
      ['save', 'k', '0123456789'],
      ['restore', 'k'],
    ]
    const { results } = await runSample(folders.make(), steps, { faults: [`blob GET body=${body}`] })
    expect(results[1]).toEqual(body === 'cut' ? `restore threw ${String(seen)}` : seen)
  })

  test('with a word nobody knows is refused', async () => {
    await expect(startServices({ state: folders.make(), faults: ['blob colour=red'] })).rejects.toThrow(
      'colour=red',
    )
  })
})
