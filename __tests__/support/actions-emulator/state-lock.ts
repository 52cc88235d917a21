import fs from 'node:fs'
import path from 'node:path'
import { sleep } from './reply.js'

const PATIENCE_MS = 600_000

/** True if a process of this id lives. */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Creates `file` with our process id, or takes it over from a process that is gone. */
export function tryLock(file: string): boolean {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const pid = Number(fs.readFileSync(file, 'utf8') || 0)
  if (!pid || alive(pid)) return false
  fs.writeFileSync(file, String(process.pid))
  return true
}

/** Waits until this process owns the state folder; returns how to give it back. */
export async function lock(dir: string): Promise<() => void> {
  const file = path.join(dir, 'lock')
  for (let waited = 0; !tryLock(file); waited += 200) {
    if (waited > PATIENCE_MS) throw new Error(`${dir} is in use by process ${fs.readFileSync(file, 'utf8')}`)
    await sleep(200)
  }
  return () => fs.rmSync(file, { force: true })
}
