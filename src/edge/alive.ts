import { readFileSync } from 'node:fs'

/**
 * True if a process of this number runs on this host, ours or another user's. One that has ended and only waits for its
 * parent to ask how does not: in a container whose first process never asks it would wait for ever.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return !isZombie(pid)
}

/**
 * What tells a process from another that got its number later, after a restart or in a container: the boot of the
 * machine and the start within it. Null where the system does not tell. See proc_pid_stat(5), field 22.
 */
export function birthOf(pid: number): string | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`
  } catch {
    return null
  }
}

/** True once the process has ended: nobody has its number, or another got it later. A `birth` of null is not compared. */
export function isGone({ pid, birth }: { readonly pid: number; readonly birth?: string | null }): boolean {
  if (!isAlive(pid)) return true
  const now = birthOf(pid)
  return typeof birth === 'string' && now !== null && now !== birth
}

function isZombie(pid: number): boolean {
  try {
    return /^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}
