import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from 'sql.js'
import initSqlJs from 'sql.js'
import type { History, OpenedHistory, OpenOptions } from '../../../src/app/world.js'
import { fileHistories } from '../../../src/edge/history/histories.js'
import { sessionAt } from '../../core/store/example-session.js'

export const folder = (): string => mkdtempSync(join(tmpdir(), 'history-'))

export const storeOf = (dir: string): string => join(dir, 'store.db')

/** The names in `dir` that start with `prefix`. */
export const named = (dir: string, prefix: string): string[] =>
  readdirSync(dir).filter((name) => name.startsWith(prefix))

export async function open(dir: string, options: Partial<OpenOptions> = {}): Promise<OpenedHistory> {
  return fileHistories.open(dir, { verify: true, ...options })
}

/** Opens what must be usable. */
export async function history(dir: string, options: Partial<OpenOptions> = {}): Promise<History> {
  const opened = await open(dir, options)
  if (opened.state !== 'open' && opened.state !== 'absent')
    throw new Error(`${opened.state}: ${opened.reason}`)
  return opened.history
}

/** A folder with a saved store of `count` sessions, each on top of the one before. */
export async function savedStore(count: number): Promise<{ dir: string; ids: string[] }> {
  const dir = folder()
  const made = await history(dir)
  const ids = Array.from({ length: count }, (_, n) => made.append(sessionAt(n + 1)))
  await made.save()
  made.close()
  return { dir, ids }
}

/** What another SQLite program could do to the file. */
export async function tamper(dir: string, work: (db: Database) => void): Promise<void> {
  const SQL = await initSqlJs()
  const db = new SQL.Database(Uint8Array.from(readFileSync(storeOf(dir))))
  work(db)
  writeFileSync(storeOf(dir), db.export())
  db.close()
}

/** Runs `sql` with the guard of `table` out of the way, and puts the guard back as it was. */
export function behindTheGuards(db: Database, table: string, sql: string): void {
  const [found] = db.exec(
    `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '${table}'`,
  )
  const triggers = found?.values ?? []
  for (const [name] of triggers) db.run(`DROP TRIGGER ${name}`)
  db.run(sql)
  for (const [, text] of triggers) db.run(String(text))
}
