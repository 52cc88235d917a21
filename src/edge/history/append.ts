import type { History, Merged, SessionSource } from '../../app/world.js'
import type { Session } from '../../core/model/session.js'
import { type Content, contentId, toContent } from '../../core/store/content.js'
import { fillContent, insertContent, localId, readContent } from './content-store.js'
import type { Engine } from './engine.js'
import { sha256 } from './sha256.js'
import { addSignatures, readSignatures } from './signature-store.js'

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

/** `completed`: the session was here without its runs, which have come back. */
export type Addition = 'added' | 'completed' | 'known'

function isArchived(engine: Engine, local: bigint): boolean {
  return engine.rows('SELECT 1 FROM archived_sessions WHERE id = ?', [local]).length > 0
}

/**
 * Adds a session, or the runs of one that is here without them. What is read back must be what was given, else nothing
 * is written and Error is thrown: an id is a promise about the bytes.
 */
export function addContent(engine: Engine, content: Content): { readonly id: string; readonly as: Addition } {
  const id = contentId(content, sha256)
  const known = localId(engine, id)
  if (known !== undefined && (content.archived !== undefined || !isArchived(engine, known)))
    return { id, as: 'known' }
  engine.transaction(() => {
    const local = known ?? insertContent(engine, id, content)
    if (known !== undefined) fillContent(engine, known, content)
    const stored = readContent(engine, local)
    if (contentId(stored, sha256) !== id || stored.archived?.runs !== content.archived?.runs)
      throw new Error('the database did not keep the session as it was given; nothing was written')
  })
  return { id, as: known === undefined ? 'added' : 'completed' }
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
  return { id: addContent(engine, toContent({ ...session, header }, sha256)).id, added: true }
}

function soundContent(source: SessionSource, id: string): Content | undefined {
  try {
    const content = source.content(id)
    return content && contentId(content, sha256) === id ? content : undefined
  } catch {
    return undefined
  }
}

/** True if nothing that `source` may know of the session could be new here. */
function hasWhole(engine: Engine, id: string): boolean {
  const local = localId(engine, id)
  return local !== undefined && !isArchived(engine, local)
}

/**
 * The one way in which sessions of other stores come in: set union of whole sessions by id. Commutative, associative,
 * idempotent; nothing is believed that its id does not prove.
 */
export function takeIn(engine: Engine, source: SessionSource): Merged {
  const taken = { added: [] as string[], completed: [] as string[], refused: [] as string[] }
  for (const id of source.ids()) {
    if (hasWhole(engine, id)) continue
    const content = soundContent(source, id)
    if (content === undefined) taken.refused.push(id)
    else {
      const { as } = addContent(engine, content)
      if (as !== 'known') taken[as].push(id)
    }
  }
  const signed = addSignatures(engine, source.signatures?.() ?? new Map())
  return { ...taken, signed }
}

/** The sessions of an engine in the order in which they were written. */
export const sourceOf = (engine: Engine): SessionSource & Pick<History, 'signatures'> => ({
  ids: () => engine.rows('SELECT hash FROM sessions ORDER BY id').map(([id]) => String(id)),
  content: (id) => {
    const local = localId(engine, id)
    return local === undefined ? undefined : readContent(engine, local)
  },
  signatures: () => readSignatures(engine),
})
