import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { files } from '../edge/files.js'

/** Which artifacts a store has taken in, and the sessions that came with each. */
export type Taken = Readonly<Record<string, readonly string[]>>

/** Lies beside the store and travels with it. */
const takenFile = 'segments.json'

/** Older ones have expired or stand in every copy of the store. */
const mostRemembered = 1000

/** What the list beside a store says; nothing where there is none that can be read: then it is all looked at again. */
export async function readTaken(folder: string): Promise<Taken> {
  try {
    const value: unknown = JSON.parse(await readFile(join(folder, takenFile), 'utf8'))
    if (typeof value !== 'object' || value === null) return {}
    const good = Object.entries(value).filter(
      ([id, sessions]) =>
        /^\d+$/.test(id) && Array.isArray(sessions) && sessions.every((one) => typeof one === 'string'),
    )
    return Object.fromEntries(good) as Taken
  } catch {
    return {}
  }
}

/** Adds an artifact to the list beside a store. */
export const noteTaken = async (
  folder: string,
  artifact: number,
  sessions: readonly string[],
): Promise<void> => writeTaken(folder, { ...(await readTaken(folder)), [artifact]: sessions })

/** Replaces the list beside a store. */
export async function writeTaken(folder: string, taken: Taken): Promise<void> {
  const newest = Object.entries(taken)
    .toSorted(([a], [b]) => Number(b) - Number(a))
    .slice(0, mostRemembered)
  await files.writeAtomic(join(folder, takenFile), `${JSON.stringify(Object.fromEntries(newest))}\n`)
}
