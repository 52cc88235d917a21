import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentId, toContent } from '../src/core/store/content.js'
import { schemaStatements } from '../src/core/store/schema.js'
import {
  exampleCommit,
  exampleSession,
  noDefinition,
  runsPerSession,
  type Yield,
} from './example-sessions.js'
import { workFolder } from './work-folder.js'

/** Which store: how many runs, what each measured, and the commit of the newest session. */
export interface Wanted {
  readonly runs: number
  readonly kind: Yield
  readonly head: string
  /** Of the project that evaluates it; null where nobody will. */
  readonly manifest: string | null
}

/** Fills the store in `dir` by the shipped history code. Sessions are saved together: what counts is the file. */
export async function fillStore(dir: string, { runs, kind, head, manifest }: Wanted): Promise<void> {
  // Only the process that makes a store may load all this.
  const { fileHistories } = await import('../src/edge/history/histories.js')
  const { sha256 } = await import('../src/edge/history/sha256.js')
  const { planned } = await import('./planned.js')
  const definitionHash =
    manifest === null ? noDefinition : (await planned(manifest)).benchmarks[0]!.definitionHash
  const opened = await fileHistories.open(dir, { verify: false, write: true })
  if (opened.state !== 'absent') throw new Error(`${dir} holds a store already`)
  const sessions = Math.ceil(runs / runsPerSession)
  let parents: readonly string[] = []
  for (let index = 0; index < sessions; index++) {
    const commit = index === sessions - 1 ? head : exampleCommit(index)
    const session = exampleSession(index, commit, { kind, definitionHash })
    const content = toContent({ ...session, header: { ...session.header, parents } }, sha256)
    // As taken from another store: appending would look for the heads anew, which are known here.
    const id = contentId(content, sha256)
    opened.history.merge({ ids: () => [id], content: () => content })
    parents = [id]
  }
  await opened.history.save()
  opened.history.close()
}

/** Folder of the store, made once by a process of its own, so that its memory burdens nobody's measurement. */
export function exampleStore(wanted: Wanted): string {
  const sample = JSON.stringify(
    exampleSession(1, wanted.head, { kind: wanted.kind, definitionHash: noDefinition }),
    (_, value) => (typeof value === 'bigint' ? String(value) : value),
  )
  const key = createHash('sha256')
    .update(JSON.stringify([wanted, schemaStatements, sample]))
    .digest('hex')
  const dir = join(workFolder('stores'), key.slice(0, 16))
  if (!existsSync(dir)) {
    const unfinished = `${dir}.${process.pid}`
    const maker = fileURLToPath(new URL('make-store.js', import.meta.url))
    execFileSync(process.execPath, [maker, unfinished, JSON.stringify(wanted)], { stdio: ['ignore', 2, 2] })
    renameSync(unfinished, dir)
    rmSync(unfinished, { recursive: true, force: true })
  }
  return dir
}
