import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { History } from '../../src/app/world.js'
import { ProblemError } from '../../src/core/model/problem.js'
import type { Session } from '../../src/core/model/session.js'
import { compact } from '../../src/edge/history/compaction.js'
import { fileHistories } from '../../src/edge/history/histories.js'
import { exampleCommit, exampleSession, noDefinition } from '../example-sessions.js'
import { type Mutation, mutations } from './mutations.js'
import { generator } from './random.js'

/** The store that is damaged again and again. */
export interface Victim {
  readonly bytes: Uint8Array
  readonly ids: readonly string[]
}

/** What became of one damaged store. */
export interface Fate {
  readonly mutation: string
  readonly state: string
  /** Sessions that could still be used, and all there were. */
  readonly kept: number
  readonly of: number
  /** What must never happen, in words; null when none of it did. */
  readonly fault: string | null
}

const series = { kind: 'one metric', definitionHash: noDefinition } as const
/** A session as a gate writes it, with a tenth of the runs: what is damaged is the file, not the numbers in it. */
function session(index: number): Session {
  const whole = exampleSession(index, exampleCommit(index), series)
  return { ...whole, runSets: whole.runSets.map((set) => ({ ...set, runs: set.runs.slice(0, 3) })) }
}

/** A store of `sessions` sessions, the oldest third of which is compacted. */
export async function victim(sessions: number): Promise<Victim> {
  const dir = mkdtempSync(join(tmpdir(), 'benchgate-victim-'))
  try {
    const opened = await fileHistories.open(dir, { verify: true, write: true })
    if (!('history' in opened)) throw new Error(opened.state)
    const ids = Array.from({ length: sessions }, (_, index) => opened.history.append(session(index)))
    await opened.history.save()
    opened.history.close()
    const before = session(Math.floor(sessions / 3)).header.startedAt
    await compact({ folder: dir, before, archive: join(dir, 'archive.db'), dryRun: false })
    // Not a Buffer, whose slices are no copies.
    return { bytes: Uint8Array.from(readFileSync(join(dir, 'store.db'))), ids }
  } finally {
    rmSync(dir, { recursive: true })
  }
}

/** Something that no history may say of a store that was damaged; null when it says nothing wrong. */
function lie(history: History, { ids }: Victim, damaged: boolean): string | null {
  const { problems, good } = history.verify()
  const untrue = problems.find(({ what }) => !what.startsWith('its parent'))
  if (untrue) return `what was opened does not verify: ${untrue.what}`
  if (good.some((id) => !ids.includes(id))) return 'it holds a session that nobody wrote'
  if (!damaged && (good.length !== ids.length || problems.length > 0))
    return 'sessions are gone and it says nothing'
  // Whatever verifies must also be readable in every way.
  history.reports({})
  history.runs({ benchmark: 'parse' })
  history.verdicts({ benchmark: 'parse' })
  return null
}

/** Saves a session into the damaged store, as the next gate does, and sees that the damaged bytes are still there. */
async function overwritten(dir: string, bytes: Uint8Array): Promise<string | null> {
  const opened = await fileHistories.open(dir, { verify: true, write: true })
  if (!('history' in opened)) return opened.state === 'newer' ? null : `it stays ${opened.state}`
  opened.history.append(session(1_000_000))
  await opened.history.save()
  opened.history.close()
  const found = readdirSync(dir).some((name) => readFileSync(join(dir, name)).equals(bytes))
  return found ? null : 'the damaged bytes were overwritten'
}

async function fateOf(dir: string, source: Victim, mutation: Mutation, bytes: Uint8Array): Promise<Fate> {
  const fate = { mutation: mutation.name, kept: 0, of: source.ids.length }
  const opened = await fileHistories.open(dir, { verify: true, write: true })
  if (!('history' in opened)) {
    const lost = mutation.keepsRows ? 'nothing was recovered although no row was touched' : null
    const fault = lost ?? (await overwritten(dir, bytes))
    return { ...fate, state: opened.state, fault }
  }
  const damaged = opened.state === 'open' && opened.damage.length > 0
  const kept = opened.history.ids().length
  const missed =
    mutation.keepsRows && (kept < source.ids.length || !damaged)
      ? 'no row was touched, and that is not what it says'
      : null
  const fault =
    opened.state === 'absent' ? 'it is taken for absent' : (missed ?? lie(opened.history, source, damaged))
  opened.history.close()
  const replaced = fault === null && damaged ? await overwritten(dir, bytes) : null
  return { ...fate, state: damaged ? 'rescued' : opened.state, kept, fault: fault ?? replaced }
}

/** Damages `source` in a way that `seed` decides, opens it, goes on with it, and says what became of it. */
export async function damageOnce(source: Victim, seed: number): Promise<Fate> {
  const random = generator(seed)
  const mutation = mutations[seed % mutations.length]!
  const bytes = await mutation.apply(source.bytes, random)
  const dir = mkdtempSync(join(tmpdir(), 'benchgate-fuzz-'))
  try {
    writeFileSync(join(dir, 'store.db'), bytes)
    return await fateOf(dir, source, mutation, bytes)
  } catch (error) {
    const words = error instanceof ProblemError ? `it stops the next gate: ${error.message}` : String(error)
    return {
      mutation: mutation.name,
      state: 'thrown',
      kept: 0,
      of: source.ids.length,
      fault: `${words} (seed ${seed})`,
    }
  } finally {
    rmSync(dir, { recursive: true })
  }
}
