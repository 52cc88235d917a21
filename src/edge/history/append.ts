import type { Session } from '../../core/model/session.js'
import { type Content, contentId, toContent } from '../../core/store/content.js'
import { insertContent, readContent } from './content-store.js'
import type { Engine } from './engine.js'
import { sha256 } from './sha256.js'

const parsedParents = (cell: unknown): readonly string[] => JSON.parse(String(cell))

/** Sessions that no other names as parent, sorted. */
export function headIds(engine: Engine): readonly string[] {
  const rows = engine.rows('SELECT hash, parents FROM sessions')
  const named = new Set(rows.flatMap(([, parents]) => parsedParents(parents)))
  return rows
    .map(([id]) => String(id))
    .filter((id) => !named.has(id))
    .sort()
}

export const hasSession = (engine: Engine, id: string): boolean =>
  engine.rows('SELECT 1 FROM sessions WHERE hash = ?', [id]).length > 0

/**
 * Adds a session, unless it is here. What is read back must be what was given, else nothing is written and Error is
 * thrown: an id is a promise about the bytes.
 */
export function addContent(engine: Engine, content: Content): string {
  const id = contentId(content, sha256)
  if (hasSession(engine, id)) return id
  engine.transaction(() => {
    const local = insertContent(engine, id, content)
    if (contentId(readContent(engine, local), sha256) !== id)
      throw new Error('the database did not keep the session as it was given; nothing was written')
  })
  return id
}

/** The stored session that differs from `session` in its parents alone: somebody appended it before. */
function earlier(engine: Engine, session: Session): string | undefined {
  const { header } = session
  const candidates = engine.rows(
    'SELECT hash, parents FROM sessions WHERE started_at = ? AND project = ? AND git_sha = ? AND kind = ?',
    [BigInt(header.startedAt), header.project, header.gitSha, header.kind],
  )
  return candidates
    .map(([id, parents]) => ({ id: String(id), parents: parsedParents(parents) }))
    .find(
      ({ id, parents }) =>
        contentId(toContent({ ...session, header: { ...header, parents } }, sha256), sha256) === id,
    )?.id
}

/** Adds a session with the present heads as its parents. */
export function appendSession(
  engine: Engine,
  session: Session,
): { readonly id: string; readonly added: boolean } {
  const before = earlier(engine, session)
  if (before !== undefined) return { id: before, added: false }
  const header = { ...session.header, parents: headIds(engine) }
  return { id: addContent(engine, toContent({ ...session, header }, sha256)), added: true }
}

/** Adds every session of `from` that `into` lacks; only whole, verified stores may be given. */
export function uniteEngines(into: Engine, from: Engine): number {
  const missing = from
    .rows('SELECT id, hash FROM sessions ORDER BY id')
    .filter(([, id]) => !hasSession(into, String(id)))
  for (const [local] of missing) addContent(into, readContent(from, local as bigint))
  return missing.length
}
