import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Place, StorageOptions } from '../../../src/app/storage.js'
import { storages } from '../../../src/edge/storage/index.js'
import {
  openJob,
  type RunOptions,
  type ServiceOptions,
  type Services,
  startServices,
} from '../../support/actions-emulator/index.js'

/** One storage with everything it needs around it. */
export interface Rig {
  readonly services: Services
  /** Root of everything; removed at the end. */
  readonly dir: string
  /** The folder of the storage `directory`. */
  readonly home: string
  /** The storage as a step of this job sees it. */
  open(options?: Partial<StorageOptions>, job?: JobOptions): Place
  close(): Promise<void>
}

export type JobOptions = Partial<Omit<RunOptions, 'action' | 'state'>>

/** Of the default branch, newest first; the release v1 is of the second. */
export const commits = ['c2', 'c1'] as const

const main: JobOptions = { event: 'push', ref: 'refs/heads/main', sha: commits[0] }

/** Sets up services and this process's environment as a job would have them. */
export async function rigUp(
  name: string,
  blobHost: 'loopback' | 'azure' = 'loopback',
  azurite?: ServiceOptions['azurite'],
): Promise<Rig> {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'storage-test-'))
  const home = path.join(dir, 'home')
  const temp = path.join(dir, 'temp')
  fs.mkdirSync(home)
  fs.mkdirSync(temp)
  const services = await startServices({ state: path.join(dir, 'state'), blobHost, azurite })
  const before = { ...process.env }
  services.seed({ commits: [...commits] })
  services.github.publish('v1', commits[1])
  return {
    services,
    dir,
    home,
    open(options = {}, job = {}) {
      const { env, token } = openJob(services, { ...main, ...job })
      process.env = { ...before, ...env, RUNNER_TEMP: temp }
      const storage = storages.find((one) => one.name === name)!
      const defaults = {
        name: 'benchgate-demo-main',
        attempt: '1-1',
        directory: home,
        retentionDays: 7,
        tag: 'v1',
        onDefaultBranch: (job.ref ?? main.ref) === main.ref,
      }
      const opened = storage.open({ ...defaults, deadline: 20, token, ...options })
      if (!opened.ok) throw new Error(opened.problems[0]!.what)
      return opened.value
    },
    async close() {
      process.env = before
      await services.close()
      fs.rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** A new folder with these files. */
export function folderOf(rig: Rig, files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = fs.mkdtempSync(path.join(rig.dir, 'folder-'))
  for (const [name, bytes] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), bytes)
  return folder
}

/** What a folder holds, as text by name. */
export function contentsOf(folder: string): Record<string, string> {
  const names = fs.readdirSync(folder)
  return Object.fromEntries(names.map((name) => [name, fs.readFileSync(path.join(folder, name), 'latin1')]))
}
