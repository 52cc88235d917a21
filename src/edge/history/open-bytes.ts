import type { StoreProblem } from '../../app/world.js'
import { inspectFile } from '../../core/store/file-header.js'
import { type Engine, openEngine } from './engine.js'
import { rescue } from './rescue.js'
import { missingParents, schemaProblems, verifyContent } from './verification.js'

/** What came of bytes that should be a store. */
export type OpenedBytes =
  | {
      readonly state: 'open'
      readonly engine: Engine
      readonly notes: readonly string[]
      /** Every hash was checked. */
      readonly proven: boolean
    }
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

/** `problems` are those found before; the sessions that are lost are added where they are not among them. */
async function rescued(
  bytes: Uint8Array,
  damaged: Engine | null,
  problems: readonly StoreProblem[],
): Promise<Exclude<OpenedBytes, { readonly state: 'open' }>> {
  const { engine, good, lost } = await rescue(bytes, damaged)
  damaged?.close()
  const named = new Set(problems.map(({ session }) => session))
  const all = [...problems, ...lost.filter(({ session }) => !named.has(session))]
  const shown = [...new Set(all.map(show))].slice(0, 5).join('; ')
  if (good.length === 0) {
    engine.close()
    return { state: 'corrupt', reason: `no session is intact (${shown})` }
  }
  const note = `the store was damaged (${shown}): ${good.length} good sessions were kept, ${lost.length} left out`
  return { state: 'rescued', engine, notes: [note], problems: all }
}

/** Opens a copy of `bytes`; believes nothing. `thorough` checks every hash, else only header and schema are. */
export async function openBytes(bytes: Uint8Array, thorough: boolean): Promise<OpenedBytes> {
  const file = inspectFile(bytes)
  if (file.state === 'empty' || file.state === 'newer') return file
  if (file.state === 'unreadable') {
    // A header may be all that is damaged. What is not ours has no session that its id proves.
    const found = await rescued(bytes, null, [{ session: null, what: file.reason }])
    return found.state === 'rescued' ? found : file
  }
  const engine = await openEngine(bytes)
  const whole = file.state === 'corrupt' ? [{ session: null, what: file.reason }] : []
  const problems = [...whole, ...checks(engine, thorough)]
  if (problems.length === 0)
    return {
      state: 'open',
      engine,
      notes: thorough ? missingParents(engine).map(show) : [],
      proven: thorough,
    }
  return rescued(bytes, engine, problems)
}
