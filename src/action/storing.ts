import { dirname, join } from 'node:path'
import * as core from '@actions/core'
import type { Place, Saved } from '../app/storage.js'
import type { Finding } from '../core/model/finding.js'
import { findPlugin } from '../core/model/plugin.js'
import { orThrow, type Problem, ProblemError } from '../core/model/problem.js'
import { files } from '../edge/files.js'
import { storages } from '../edge/storage/index.js'
import { storageFailed } from './storage-findings.js'
import { type Copy, takeCopy, unite } from './uniting.js'

/** A storage that the workflow asked for. */
export interface NamedPlace {
  readonly name: string
  readonly place: Place
}

/** What all places together said about the history. */
export interface Restored {
  /** `actions-cache (benchgate-demo-default/71-1)`, every place that held what no other did; null when none had any. */
  readonly from: string | null
  /**
   * False when some place could not answer and none had it, or what was found cannot be read: what is there must not be
   * shadowed by a new history.
   */
  readonly maySave: boolean
  readonly findings: readonly Finding[]
}

export interface StorageSettings {
  readonly names: readonly string[]
  readonly store: string
  readonly directory: string | null
  readonly attempt: string
  readonly deadline: number
  readonly retentionDays: number
  readonly token: string | null
  readonly onDefaultBranch: boolean
  /** Tag of the release that this run is of, or null. */
  readonly tag: string | null
  /** Days after which artifacts go that a newer copy makes superfluous; null: nothing is removed. */
  readonly pruneAfter: number | null
}

/** Opens every storage that was asked for; unknown names are problems. */
export function openPlaces(settings: StorageSettings): readonly NamedPlace[] {
  const { store, names, ...options } = settings
  return names.map((name) => {
    const storage = findPlugin(storages, name)
    if (!storage) throw new ProblemError([unknownStorage(name)])
    return { name, place: orThrow(storage.open({ ...options, name: store })) }
  })
}

const unknownStorage = (name: string): Problem => ({
  where: { file: 'workflow', key: 'with.storages' },
  what: `there is no storage "${name}"`,
  hint: `use ${storages.map((storage) => storage.name).join(', ')}`,
})

/**
 * Asks every place and unites what they hold: a place that missed a save must not hide, by being asked first, what
 * the others have.
 */
export async function restore(places: readonly NamedPlace[], into: string): Promise<Restored> {
  const answers: Answer[] = []
  // One after another: the process that has loaded GitHub's clients for one serves the next.
  for (const place of places) answers.push(await ask(place, into))
  const copies = answers.flatMap((answer) => ('folder' in answer ? [answer] : []))
  const failures = answers.flatMap((answer) => ('reason' in answer ? [answer] : []))
  if (copies.length > 0) {
    const united = await unite(copies, into)
    const failed = failures.map(({ name, reason }) =>
      storageFailed(`${name} could not give the history: ${reason}`, `it was restored from ${united.from}`),
    )
    return { ...united, findings: [...failed, ...united.findings] }
  }
  if (failures.length === 0) return { from: null, maySave: true, findings: [] }
  const reasons = failures.map(({ name, reason }) => `${name}: ${reason}`).join('; ')
  return { from: null, maySave: false, findings: [unknownHistory(reasons)] }
}

type Answer =
  | Copy
  | { readonly name: string; readonly reason: string }
  | { readonly name: string; readonly absent: true }

async function ask({ name, place }: NamedPlace, into: string): Promise<Answer> {
  core.info(`restoring the history from ${name}`)
  const folder = join(dirname(into), `restored-${name}`)
  await files.makeFolder(folder)
  const loaded = await place.load(folder)
  if (loaded.state === 'found') return { name, folder, from: `${name} (${loaded.from})` }
  return loaded.state === 'failed' ? { name, reason: loaded.reason } : { name, absent: true }
}

/** An error: a green job would say that nothing is worse than a history that nobody could read. */
export const unknownHistory = (reasons: string): Finding => ({
  ...storageFailed(`no storage could give the history, so it is not known what it holds: ${reasons}`, ''),
  level: 'error',
  remedy:
    'Run the job again when the storages answer. If one is never to be had, take it out of the input storages, or give the job what its message asks for.',
})

/**
 * Saves to every place; returns where the bytes are now, the number of the artifact among them, and a finding for each
 * place that did not take them.
 */
export async function save(places: readonly NamedPlace[], from: string) {
  const savedTo: string[] = []
  const findings: Finding[] = []
  let artifact: number | null = null
  for (const { name, place } of places) {
    core.info(`saving the history to ${name}`)
    const { saved, lost } = await saveTo({ name, place }, from)
    findings.push(...lost)
    if (saved.state === 'saved') {
      savedTo.push(`${name} (${saved.as})`)
      artifact = saved.id ?? artifact
    } else findings.push(storageFailed(`${name} did not take the history: ${wordsOf(saved)}`, remedy))
  }
  return { savedTo, findings, artifact }
}

interface SavedTo {
  readonly saved: Saved
  /** What the copy that was there has lost. */
  readonly lost: readonly Finding[]
}

/**
 * Where a save takes the place of another's, what they added since the restore is taken in before. What cannot be read
 * may be the only copy of it: nothing takes its place.
 */
async function saveTo({ name, place }: NamedPlace, from: string): Promise<SavedTo> {
  if (!place.alone) return { saved: await place.save(from), lost: [] }
  try {
    return await place.alone(async () => {
      const caught = await catchUp({ name, place }, from)
      return 'unusable' in caught
        ? { saved: { state: 'refused', reason: notReplaced(caught.unusable) }, lost: [] }
        : { saved: await place.save(from), lost: caught.findings }
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { saved: { state: 'failed', reason }, lost: [] }
  }
}

async function catchUp({ name, place }: NamedPlace, store: string): ReturnType<typeof takeCopy> {
  const folder = await files.makeTemporaryFolder('benchgate-current-')
  try {
    const loaded = await place.load(folder)
    if (loaded.state === 'failed') return { unusable: loaded.reason }
    if (loaded.state === 'absent') return { findings: [] }
    return await takeCopy({ folder, from: `${name} (${loaded.from})` }, store)
  } finally {
    await files.remove(folder)
  }
}

const notReplaced = (reason: string): string =>
  `the copy that is there was not replaced, because it cannot be read here: ${reason}; mend it, or move it away when nothing in it is needed`

const remedy =
  'The verdicts stand. Only where the output saved-to names no place is what this run measured lost with its machine.'

const wordsOf = ({ state, reason }: Exclude<Saved, { state: 'saved' }>) => `${state}: ${reason}`
