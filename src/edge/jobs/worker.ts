import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import type { JobRecord } from '../../core/model/job.js'
import { markerVariable } from '../process-tree.js'

/** What a worker says as soon as the job is its own. */
export const adopted = 'adopted'

/**
 * Starts `node CLI run-job ID` in a session of its own, so that it outlives us and the terminal, with its output in
 * the log of the job; returns when it has taken the job over. Throws Error with its last words when it ended before.
 */
export async function startWorker(cli: string, { id, marker, log }: JobRecord): Promise<void> {
  if (log === null) throw new Error(`job ${id} has no log`)
  const out = openSync(log, 'a', 0o600)
  try {
    const child = spawn(process.execPath, [cli, 'run-job', id], {
      detached: true,
      stdio: ['ignore', out, out, 'ipc'],
      env: { ...process.env, [markerVariable]: marker },
      windowsHide: true,
    })
    await takenOver(child, log)
    child.unref()
  } finally {
    closeSync(out)
  }
}

function takenOver(child: ChildProcess, log: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      const words = readFileSync(log, 'utf8').trim().slice(-500)
      reject(new Error(`the worker ended with ${code ?? signal} before it began: ${words}`))
    })
    child.once('message', (message) => {
      if (message !== adopted) return
      child.disconnect()
      resolve()
    })
  })
}

/** Tells whoever started us that the job is ours; nobody may be there any more. */
export function sayAdopted(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      if (process.connected) process.disconnect()
      resolve()
    }
    if (process.send === undefined || !process.connected) return resolve()
    process.send(adopted, undefined, {}, done)
  })
}
