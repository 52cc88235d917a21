import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Shelf } from '../../app/jobs/jobs.js'
import type { JobRecord } from '../../core/model/job.js'
import { isJobId, readRecord } from '../../core/scheduling/record.js'
import { home } from '../home.js'

/** Folder of the jobs of this user. */
export const jobsFolder = (environment: NodeJS.ProcessEnv): string => join(home(environment), 'jobs')

const ending = '.json'

/** Makes the folder, or keeps others out of one that is there. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
}

/**
 * Writes a record whole or not at all. No fsync: after a power cut no job runs, and a record that came out torn is set
 * aside like any other broken one.
 */
export function writeRecord(folder: string, record: JobRecord): void {
  const file = join(folder, record.id + ending)
  const temporary = `${file}.${randomBytes(4).toString('hex')}.tmp`
  try {
    writeFileSync(temporary, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Reads every record; one that is broken gets another name, so that it is named once and never in the way. */
export function readShelf(folder: string): Shelf {
  const records: JobRecord[] = []
  const notes: string[] = []
  for (const name of namesIn(folder).filter((one) => one.endsWith(ending))) {
    const file = join(folder, name)
    const text = readText(file)
    if (text === undefined) continue
    const read = readRecord(text, name.slice(0, -ending.length))
    if (read.state === 'read') records.push(read.record)
    else if (read.state === 'newer') notes.push(`${file} was written by a newer benchgate and is left alone`)
    else notes.push(setAside(file, read.reason))
  }
  return {
    records: records.toSorted((a, b) => a.submittedAt - b.submittedAt || (a.id < b.id ? -1 : 1)),
    notes,
  }
}

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : [])

/** Undefined for one that was removed meanwhile; a folder or what may not be read is broken. */
function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : ''
  }
}

function setAside(file: string, reason: string): string {
  const what = `${file} is not the record of a job: ${reason}`
  try {
    renameSync(file, `${file}.broken`)
    return `${what}; it was kept as ${file}.broken`
  } catch (error) {
    return `${what}; it could not be set aside: ${(error as Error).message}`
  }
}

/** Removes these jobs, and logs and temporary files that belong to no record. */
export function sweep(folder: string, ended: readonly string[]): void {
  for (const id of ended) rmSync(join(folder, id + ending), { force: true })
  const names = new Set(namesIn(folder))
  for (const name of names) {
    const id = name.slice(0, name.indexOf('.'))
    const hasRecord = names.has(id + ending) || names.has(`${id}${ending}.broken`)
    const orphaned = isJobId(id) && name.endsWith('.log') && !hasRecord
    if (orphaned || name.endsWith('.tmp')) rmSync(join(folder, name), { force: true })
  }
}
