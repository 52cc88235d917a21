import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BenchstoneStore } from '../../core/store/benchstone.js'
import { type Registered, readRegistry } from '../../core/store/benchstone-home.js'
import { files } from '../files.js'
import { benchstoneTables } from './benchstone-tables.js'
import { readIfThere } from './opened-store.js'

/** What a benchstone home holds beside references and artifacts, which are read where they are needed. */
export interface BenchstoneHome {
  readonly tables: BenchstoneStore
  readonly registry: ReadonlyMap<string, Registered>
  /** Names of the projects that it knows in any way, sorted. */
  readonly projects: readonly string[]
  /** What is no history, and how many files it is. */
  readonly others: Readonly<Record<'logs' | 'jobs', number>>
  /** What could not be read, one sentence each. */
  readonly wrong: readonly string[]
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

/** Reads a benchstone home; undefined for everything else, also for the folder of a store of ours. */
export async function openHome(path: string): Promise<BenchstoneHome | undefined> {
  if (!(await isFolder(path)) || (await isFolder(join(path, 'stores')))) return undefined
  const [bytes, registryText] = await Promise.all([
    readIfThere(join(path, 'store.db')),
    files.readText(join(path, 'registry.json')),
  ])
  const tables = bytes && (await benchstoneTables(bytes))
  if (!tables && registryText === undefined) return undefined
  const registry = registryText === undefined ? { found: new Map(), wrong: [] } : readRegistry(registryText)
  const rows = tables ? [...tables.runs, ...tables.baselines].map((row) => String(row['project'])) : []
  const folders = await files.list(join(path, 'references'))
  const [logs, jobs] = await Promise.all(
    ['logs', 'jobs'].map(async (name) => (await files.glob(join(path, name), ['**/*'])).length),
  )
  return {
    tables: tables ?? { runs: [], baselines: [] },
    registry: registry.found,
    projects: [...new Set([...rows, ...folders])].sort(),
    others: { logs: logs!, jobs: jobs! },
    wrong: [
      ...(bytes && !tables ? ['store.db: it is no store of benchstone; no run was taken'] : []),
      ...registry.wrong.map((what) => `registry.json: ${what}`),
    ],
  }
}
