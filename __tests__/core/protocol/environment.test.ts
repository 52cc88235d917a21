import { describe, expect, test } from '@jest/globals'
import { childEnvironment } from '../../../src/core/protocol/environment.js'

const relocation = { repository: ['/srv/app'], tree: '/tmp/side-a', delimiter: ':' }
const child = (parent: Record<string, string>, passthrough: readonly string[] = []) =>
  childEnvironment(parent, passthrough, relocation)

describe('the environment of a measured program', () => {
  test('holds what is on the list and what the manifest lets through, and nothing else', () => {
    const parent = {
      HOME: '/h',
      LC_ALL: 'C',
      RUNNER_TRACKING_ID: 'r',
      AWS_SECRET: 's',
      CUDA: '0',
      NODE_OPTIONS: '-x',
    }
    expect(child(parent, ['CUDA', 'ABSENT'])).toEqual({
      HOME: '/h',
      LC_ALL: 'C',
      RUNNER_TRACKING_ID: 'r',
      CUDA: '0',
    })
  })

  test.each([
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_CACHE_URL',
    'INPUT_TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'github_token',
  ])('never holds %s, even where the manifest asks for it', (name) => {
    expect(child({ [name]: 'secret' }, [name])).toEqual({})
  })

  test('finds programs of the checkout in the tree of its own side', () => {
    const PATH = '/srv/app/node_modules/.bin:/usr/bin:/srv/app:/srv/app-2/bin:bin'
    expect(child({ PATH })).toEqual({
      PATH: '/tmp/side-a/node_modules/.bin:/usr/bin:/tmp/side-a:/srv/app-2/bin:bin',
    })
  })

  test.each([
    ['/srv/app/target', false],
    ['/srv/app', false],
    ['-I/srv/app/include', false],
    ['-O2 -L/srv/app/lib', false],
    ['/usr/lib:/srv/app/lib', false],
    ['-modfile=/srv/app/go.mod', false],
    ['/srv/app-2/target', true],
    ['/mnt/srv/app/target', true],
    ['/elsewhere', true],
  ])('a variable with value %s that the manifest lets through stays: %s', (value, stays) => {
    expect('POINTER' in child({ POINTER: value }, ['POINTER'])).toBe(stays)
  })
})
