import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os, { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { threadsOf } from '../../src/core/scheduling/budget.js'
import { cpuFacts } from '../../src/edge/cpu-facts.js'

const root = mkdtempSync(join(tmpdir(), 'cpu facts-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Files below `root` as the kernel shows them for a process. */
function machine(name: string, files: Readonly<Record<string, string>>): string {
  const place = join(root, name)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), content.replaceAll('<root>', place.replaceAll(' ', '\\040')))
  }
  return place
}

const status = 'Name:\tnode\nCpus_allowed:\tff\nCpus_allowed_list:\t0-7\n'

test('a process of version 2 has the least of all that holds above it', () => {
  const place = machine('v2', {
    status,
    cgroup: '0::/ci/job\n',
    mountinfo: '30 25 0:26 / <root>/cg rw - cgroup2 cgroup2 rw\n',
    'cg/ci/job/cpu.max': 'max 100000\n',
    'cg/ci/job/cpuset.cpus.effective': '0-5\n',
    'cg/ci/cpu.max': '350000 100000\n',
  })
  expect(cpuFacts(place)).toEqual({
    counted: os.availableParallelism(),
    lists: ['0-7', '0-5\n'],
    quotas: [3.5],
  })
  expect(threadsOf({ ...cpuFacts(place), counted: 8 })).toBe(3)
})

test('a process of version 1 has its quota and its cpuset in different places', () => {
  const place = machine('v1', {
    status,
    cgroup: '3:cpuset:/set\n1:cpu,cpuacct:/job\n0::/\n',
    mountinfo:
      '32 31 0:29 / <root>/cpu rw - cgroup cgroup rw,cpu,cpuacct\n35 31 0:32 / <root>/cpuset rw - cgroup cgroup rw,cpuset\n',
    'cpu/cpu.cfs_quota_us': '-1\n',
    'cpu/cpu.cfs_period_us': '100000\n',
    'cpu/job/cpu.cfs_quota_us': '600000\n',
    'cpu/job/cpu.cfs_period_us': '100000\n',
    'cpuset/set/cpuset.cpus': '2-4\n',
  })
  expect(cpuFacts(place)).toMatchObject({ lists: ['0-7', '2-4\n'], quotas: [6] })
})

test('where nothing is told, the system’s own count holds', () => {
  expect(cpuFacts(join(root, 'nowhere'))).toEqual({
    counted: os.availableParallelism(),
    lists: [],
    quotas: [],
  })
})

const onLinux = process.platform === 'linux' ? test : test.skip
onLinux('this very process may use at least one processor', () => {
  const facts = cpuFacts()
  expect(facts.lists.length).toBeGreaterThan(0)
  expect(threadsOf(facts)).toBeGreaterThanOrEqual(1)
  expect(threadsOf(facts)).toBeLessThanOrEqual(os.cpus().length)
})
