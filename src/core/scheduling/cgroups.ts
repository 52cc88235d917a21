/** A folder that may limit the processors of a process; the files in it have other names in version 1 and 2. */
export interface CgroupFolder {
  readonly version: 1 | 2
  readonly path: string
}

interface Mount {
  readonly version: 1 | 2
  /** Folder of the hierarchy that is seen at `point`. */
  readonly root: string
  readonly point: string
  /** Version 1: what this hierarchy controls. */
  readonly controllers: readonly string[]
}

/**
 * Every folder whose limits hold for the process with these `/proc/PID/cgroup` and `/proc/PID/mountinfo`: its own and
 * all above it, as far as they are mounted. See cgroups(7) and proc_pid_mountinfo(5).
 */
export function cgroupFolders(cgroup: string, mountinfo: string): readonly CgroupFolder[] {
  const mounts = mountinfo.split('\n').flatMap((line) => mountOf(line) ?? [])
  return cgroup.split('\n').flatMap((line) => {
    const [, names, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? []
    if (names === undefined || path === undefined) return []
    return mounts
      .filter((mount) => fits(mount, names))
      .flatMap(({ version, root, point }) =>
        upwards(point, below(root, path)).map((folder) => ({ version, path: folder })),
      )
  })
}

/** A line of version 2 names no controller. Of version 1 only two say anything about processors. */
function fits({ version, controllers }: Mount, names: string): boolean {
  if (version === 2) return names === ''
  return names.split(',').some((name) => (name === 'cpu' || name === 'cpuset') && controllers.includes(name))
}

function mountOf(line: string): Mount | null {
  const [left = '', right = ''] = line.split(' - ')
  const [, , , root, point] = left.split(' ')
  const [type, , options = ''] = right.split(' ')
  if (root === undefined || point === undefined || (type !== 'cgroup' && type !== 'cgroup2')) return null
  const version = type === 'cgroup' ? 1 : 2
  return { version, root: unescaped(root), point: unescaped(point), controllers: options.split(',') }
}

/** Blanks stand as `\040`. */
const unescaped = (path: string): string =>
  path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))

/** `path` from `root` on. In a container the path may lie outside of what is mounted: then the mount itself is ours. */
function below(root: string, path: string): readonly string[] {
  const top = root === '/' ? '' : root
  const inside = path === top || path.startsWith(`${top}/`) ? path.slice(top.length) : ''
  const parts = inside.split('/').filter((part) => part !== '')
  return parts.includes('..') ? [] : parts
}

const upwards = (point: string, parts: readonly string[]): readonly string[] =>
  Array.from({ length: parts.length + 1 }, (_, cut) =>
    [point, ...parts.slice(0, parts.length - cut)].join('/'),
  )

/** Processors' worth of time by `cpu.max` of version 2; null: no limit. */
export function quotaOfV2(max: string): number | null {
  const [quota, period] = max.trim().split(' ')
  return ratio(quota, period)
}

/** Processors' worth of time by `cpu.cfs_quota_us` and `cpu.cfs_period_us` of version 1; null: no limit. */
export const quotaOfV1 = (quota: string, period: string): number | null => ratio(quota.trim(), period.trim())

function ratio(quota = '', period = ''): number | null {
  const value = /^\d+$/.test(quota) && /^\d+$/.test(period) ? Number(quota) / Number(period) : 0
  return Number.isFinite(value) && value > 0 ? value : null
}
