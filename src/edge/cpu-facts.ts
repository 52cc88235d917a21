import { readFileSync } from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import type { CpuFacts } from '../core/scheduling/budget.js'
import { type CgroupFolder, cgroupFolders, quotaOfV1, quotaOfV2 } from '../core/scheduling/cgroups.js'

/** Empty for a file that is not there or may not be read: it limits nothing. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function limitsOf({ version, path }: CgroupFolder) {
  const file = (name: string) => textOf(join(path, name))
  if (version === 2) return { list: file('cpuset.cpus.effective'), quota: quotaOfV2(file('cpu.max')) }
  const quota = quotaOfV1(file('cpu.cfs_quota_us'), file('cpu.cfs_period_us'))
  return { list: file('cpuset.effective_cpus') || file('cpuset.cpus'), quota }
}

/** What this process may use of the processors: its affinity and every cgroup that it is in. Linux alone tells. */
export function cpuFacts(root = '/proc/self'): CpuFacts {
  const affinity = /^Cpus_allowed_list:\s*(\S+)/m.exec(textOf(`${root}/status`))?.[1]
  const limits = cgroupFolders(textOf(`${root}/cgroup`), textOf(`${root}/mountinfo`)).map(limitsOf)
  return {
    counted: os.availableParallelism(),
    lists: [affinity ?? '', ...limits.map(({ list }) => list)].filter((list) => list !== ''),
    quotas: limits.flatMap(({ quota }) => quota ?? []),
  }
}
