import { newestVersion, signingStatements } from '../../core/store/schema.js'
import type { Signature, Signatures } from '../../core/store/signatures.js'
import type { Engine } from './engine.js'

/** True if the store has the table of signatures. Throws what the engine throws where the schema cannot be read. */
export const hasSignatures = (engine: Engine): boolean =>
  engine.rows("SELECT 1 FROM sqlite_schema WHERE name = 'signatures'").length > 0

/** Gives the store its table of signatures where it has none; older programs then say that it is newer than they are. */
export function makeSignatures(engine: Engine): void {
  if (hasSignatures(engine)) return
  for (const sql of signingStatements) engine.each(sql, [[]])
  engine.rows(`PRAGMA user_version = ${newestVersion}`)
}

/** Every signature of a session that is here, as the store has it: whether it proves anything only a key can say. */
export function readSignatures(engine: Engine): Signatures {
  if (!hasSignatures(engine)) return new Map()
  const found = new Map<string, Signature[]>()
  const rows = engine.rows(
    'SELECT hash, key, at, mac FROM signatures JOIN sessions ON sessions.id = signatures.session',
  )
  for (const [id, key, at, mac] of rows) {
    const signature = { key: String(key), at: Number(at), mac: String(mac) }
    found.set(String(id), [...(found.get(String(id)) ?? []), signature])
  }
  return found
}

/** Adds signatures of sessions that are here; returns how many were new. Set union, like that of sessions. */
export function addSignatures(engine: Engine, given: Signatures): number {
  if (given.size === 0) return 0
  const local = new Map(
    engine.rows('SELECT hash, id FROM sessions').map(([hash, id]) => [String(hash), id as bigint]),
  )
  const rows = [...given].flatMap(([id, signatures]) => {
    const session = local.get(id)
    return session === undefined
      ? []
      : signatures.map(({ key, at, mac }) => [session, key, BigInt(at), mac] as const)
  })
  if (rows.length === 0) return 0
  return engine.transaction(() => {
    makeSignatures(engine)
    const count = () => Number(engine.rows('SELECT count(*) FROM signatures')[0]?.[0])
    const before = count()
    engine.each('INSERT OR IGNORE INTO signatures VALUES (?, ?, ?, ?)', rows)
    return count() - before
  })
}
