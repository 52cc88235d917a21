import type { StoreProblem } from '../../app/world.js'
import { inspectFile } from '../../core/store/file-header.js'
import { insertContent, readContent, sessionEntries, sessionProblems } from './content-store.js'
import { createEngine, type Engine, openEngine } from './engine.js'
import { missingParents, schemaProblems, verifyContent } from './verification.js'

/** What came of bytes that should be a store. */
export type OpenedBytes =
  | { readonly state: 'open'; readonly engine: Engine; readonly notes: readonly string[] }
  /** Damaged, but `engine` is a fresh store with every session that is still good. */
  | {
      readonly state: 'rescued'
      readonly engine: Engine
      readonly notes: readonly string[]
      readonly problems: readonly StoreProblem[]
    }
  | { readonly state: 'empty' | 'unreadable' | 'corrupt' | 'newer'; readonly reason: string }

const show = ({ session, what }: StoreProblem): string =>
  session === null ? what : `session ${session.slice(0, 12)}: ${what}`

function checks(engine: Engine, thorough: boolean): readonly StoreProblem[] {
  try {
    return thorough ? verifyContent(engine).problems : schemaProblems(engine)
  } catch (error) {
    return [{ session: null, what: (error as Error).message }]
  }
}

function entries(engine: Engine): ReturnType<typeof sessionEntries> {
  try {
    return sessionEntries(engine)
  } catch {
    return []
  }
}

// Sessions are read through indexes; made anew in our copy, a damaged index costs no session.
function reindex(engine: Engine): void {
  try {
    engine.rows('REINDEX')
  } catch {
    // The table itself is damaged; its sessions will be found wrong one by one.
  }
}

async function rescue(damaged: Engine, problems: readonly StoreProblem[]): Promise<OpenedBytes> {
  reindex(damaged)
  const all = entries(damaged)
  const good = all.filter((entry) => sessionProblems(damaged, entry).length === 0)
  const shown = [...new Set(problems.map(show))].slice(0, 5).join('; ')
  if (good.length === 0) return { state: 'corrupt', reason: `no session is intact (${shown})` }
  const fresh = await createEngine()
  fresh.transaction(() => {
    for (const { local, id } of good) insertContent(fresh, id, readContent(damaged, local))
  })
  const lost = all.length - good.length
  const note = `the store was damaged (${shown}): ${good.length} good sessions were kept, ${lost} left out`
  return { state: 'rescued', engine: fresh, notes: [note], problems }
}

/** Opens a copy of `bytes`; believes nothing. `thorough` checks every hash, else only header and schema are. */
export async function openBytes(bytes: Uint8Array, thorough: boolean): Promise<OpenedBytes> {
  const file = inspectFile(bytes)
  if (file.state !== 'store' && file.state !== 'corrupt') return file
  const engine = await openEngine(bytes)
  const whole = file.state === 'corrupt' ? [{ session: null, what: file.reason }] : []
  const problems = [...whole, ...checks(engine, thorough)]
  if (problems.length === 0)
    return { state: 'open', engine, notes: thorough ? missingParents(engine).map(show) : [] }
  const rescued = await rescue(engine, problems)
  engine.close()
  return rescued
}
