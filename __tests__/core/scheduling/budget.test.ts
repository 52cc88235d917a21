import { describe, expect, test } from '@jest/globals'
import { budgetOf, type CpuFacts, threadsOf } from '../../../src/core/scheduling/budget.js'
import { cgroupFolders, quotaOfV1, quotaOfV2 } from '../../../src/core/scheduling/cgroups.js'
import { cpusOf } from '../../../src/core/scheduling/cpu-list.js'

test.each([
  ['0', [0]],
  ['0-3', [0, 1, 2, 3]],
  ['0-1,8,10-11\n', [0, 1, 8, 10, 11]],
  ['', null],
  ['3-1', null],
  ['0-', null],
  ['a', null],
  ['0-999999999', null],
])('the list of processors %j is read as %j', (list, cpus) => {
  expect(cpusOf(list)).toEqual(cpus === null ? null : new Set(cpus))
})

describe('the limits of a process', () => {
  test.each([
    ['max 100000\n', null],
    ['200000 100000\n', 2],
    ['150000 100000', 1.5],
    ['', null],
    ['0 100000', null],
    ['100000 0', null],
  ])('are %j of version 2: %p processors', (text, cpus) => {
    expect(quotaOfV2(text)).toBe(cpus)
  })

  test.each([
    ['-1\n', '100000\n', null],
    ['50000\n', '100000\n', 0.5],
    ['400000', '100000', 4],
    ['', '', null],
  ])('are %j per %j of version 1: %p processors', (quota, period, cpus) => {
    expect(quotaOfV1(quota, period)).toBe(cpus)
  })

  const v2 = '30 25 0:26 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw'
  const container = '30 25 0:26 /docker/abc /sys/fs/cgroup ro - cgroup2 cgroup rw'
  const hybrid = [
    '32 31 0:29 / /sys/fs/cgroup/cpu\\040time rw - cgroup cgroup rw,cpu,cpuacct',
    '35 31 0:32 / /sys/fs/cgroup/cpuset rw - cgroup cgroup rw,cpuset',
    '36 31 0:33 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory',
    '41 31 0:38 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw',
  ].join('\n')

  test.each([
    ['of its own group and all above', '0::/user.slice/job', v2, ['user.slice/job', 'user.slice', '']],
    ['at the root', '0::/', v2, ['']],
    ['as a container sees them', '0::/docker/abc/inner', container, ['inner', '']],
    ['of a container whose own path is hidden', '0::/../other', container, ['']],
  ])('are looked for %s', (_, cgroup, mounts, paths) => {
    const folders = paths.map((path) => `/sys/fs/cgroup${path === '' ? '' : `/${path}`}`)
    expect(cgroupFolders(cgroup, mounts)).toEqual(folders.map((path) => ({ version: 2, path })))
  })

  test('are looked for in the hierarchies of version 1 that are about processors', () => {
    const lines = '4:memory:/m\n3:cpuset:/set\n2:cpu,cpuacct:/\n1:name=systemd:/s\n0::/\n'
    expect(cgroupFolders(lines, hybrid)).toEqual([
      { version: 1, path: '/sys/fs/cgroup/cpuset/set' },
      { version: 1, path: '/sys/fs/cgroup/cpuset' },
      { version: 1, path: '/sys/fs/cgroup/cpu time' },
      { version: 2, path: '/sys/fs/cgroup/unified' },
    ])
  })
})

const facts = (part: Partial<CpuFacts>): CpuFacts => ({ counted: 8, lists: [], quotas: [], ...part })

test.each([
  ['nothing else is known', {}, 8],
  ['affinity allows two', { lists: ['2-3'] }, 2],
  ['affinity and cpuset share one', { lists: ['0-3', '3-7'] }, 1],
  ['a quota is smaller', { lists: ['0-7'], quotas: [4, 2.9] }, 2],
  ['a quota is larger', { lists: ['0-1'], quotas: [16] }, 2],
  ['a quota is less than a processor', { quotas: [0.5] }, 1],
  ['a list cannot be read', { lists: ['?', '0-3'] }, 4],
  ['lists that exclude each other', { lists: ['0', '1'] }, 8],
])('the threads that fit where %s are counted', (_, part, threads) => {
  expect(threadsOf(facts(part))).toBe(threads)
})

describe('what the user says', () => {
  const none = { cards: [], problem: 'no driver' }
  const budget = (threads: string | undefined, cards: string | undefined, found = none) =>
    budgetOf(facts({}), found, { threads, cards })

  test.each([
    [undefined, undefined, { threads: 8, ...none }],
    ['', '', { threads: 8, ...none }],
    ['32', undefined, { threads: 32, ...none }],
    [undefined, '2', { threads: 8, cards: [null, null], problem: null }],
    [undefined, '0', { threads: 8, cards: [], problem: 'BENCHGATE_GPU_COUNT is 0' }],
  ])('of threads %j and of cards %j replaces what was found', (threads, cards, value) => {
    expect(budget(threads, cards)).toEqual({ ok: true, value })
  })

  test('of fewer cards leaves the largest', () => {
    const found = { cards: [8, null, 80], problem: null } as never
    expect(budget(undefined, '2', found)).toMatchObject({ value: { cards: [80, 8] } })
  })

  test.each([
    ['0', '-1', ['$BENCHGATE_MAX_THREADS', '$BENCHGATE_GPU_COUNT']],
    ['two', '1.5', ['$BENCHGATE_MAX_THREADS', '$BENCHGATE_GPU_COUNT']],
    ['1e9', undefined, ['$BENCHGATE_MAX_THREADS']],
  ])('and is no number is a problem, all at once: %j and %j', (threads, cards, places) => {
    const result = budget(threads, cards)
    expect(result.ok ? [] : result.problems.map(({ where }) => where.file)).toEqual(places)
  })
})
