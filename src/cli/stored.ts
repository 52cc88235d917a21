import { join } from 'node:path'
import type { History, StoreProblem } from '../app/world.js'
import type { LoadedManifest } from '../core/manifest/parse.js'
import type { Finding } from '../core/model/finding.js'
import { fail, ok, orThrow, ProblemError, type Result } from '../core/model/problem.js'
import { openGit } from '../edge/git.js'
import { host } from '../edge/host.js'
import type { Invocation } from './command.js'

/** A store that is open for reading, and where it lies. */
export interface ReadStore {
  readonly history: History
  readonly folder: string
  readonly file: string
  /** What is wrong with the file; then `history` holds what is still good. */
  readonly damage: readonly StoreProblem[]
}

/** The manifest of the project. */
export async function loadManifest(project: string): Promise<LoadedManifest> {
  const [{ readManifest }, { files }] = await Promise.all([
    import('../app/manifest-file.js'),
    import('../edge/files.js'),
  ])
  return (await readManifest({ files }, project)).loaded
}

/** The manifest, or null where a store is named and no manifest of the project can be read. */
export async function manifestBeside({ project, store }: Invocation): Promise<LoadedManifest | null> {
  return loadManifest(project).catch((error: unknown) => {
    if (store === null) throw error
    return null
  })
}

/** The history under the names that metrics have in the manifest now. */
export async function underManifestNames(history: History, loaded: LoadedManifest | null): Promise<History> {
  if (loaded === null) return history
  const [{ underTodaysNames }, { renamingOf }] = await Promise.all([
    import('../app/renamed.js'),
    import('../core/manifest/renames.js'),
  ])
  return underTodaysNames(history, renamingOf(loaded.manifest))
}

/** Folder of the store: `--store`, or the default place of the project. */
export async function storeFolderOf({ store, project }: Invocation): Promise<string> {
  if (store !== null) return store
  const { manifest } = await loadManifest(project)
  return host.storeFolder(manifest.project.name, manifest.store.name)
}

/** Opens a store for reading; every state but a good one is a problem that says what to do. */
export async function readStore(
  folder: string,
  { verify = false, writes = false }: { readonly verify?: boolean; readonly writes?: boolean } = {},
): Promise<ReadStore> {
  if (!writes) await quickEngine()
  const { fileHistories } = await import('../edge/history/histories.js')
  const opened = await fileHistories.open(folder, { verify })
  const file = join(folder, 'store.db')
  if (opened.state === 'open') return { history: opened.history, folder, file, damage: opened.damage }
  const problems = {
    absent: [
      'there is no store here yet',
      'run "benchgate gate" first, or name the folder of the store with --store DIR',
    ],
    empty: ['the store is an empty file', 'put a good copy in its place'],
    newer: ['the store was written by a newer benchgate', 'use that version or a newer one'],
    unreadable: [
      'the store cannot be read',
      'put a good copy in its place (an artifact of an earlier run, a backup)',
    ],
    corrupt: [
      'the store is damaged',
      'put a good copy in its place (an artifact of an earlier run, a backup)',
    ],
  } as const
  const [what, hint] = problems[opened.state]
  throw new ProblemError([
    { where: { file }, what: 'reason' in opened ? `${what}: ${opened.reason}` : what, hint },
  ])
}

/**
 * Says on stderr what is wrong with a store of which only the good part is shown, and gives it as findings: whoever
 * reads a list of runs must know that some may be missing.
 */
export function warnOfDamage({ file, damage }: Pick<ReadStore, 'file' | 'damage'>): readonly Finding[] {
  if (damage.length === 0) return []
  const [first] = damage
  const sessions = new Set(damage.flatMap(({ session }) => session ?? [])).size
  const of =
    sessions > 0 ? `${sessions} ${sessions === 1 ? 'session' : 'sessions'} of it cannot be used; ` : ''
  const message = `the store is damaged and only what is still good is shown: ${of}${first!.what}`
  const remedy =
    'Run "benchgate store verify" for all that is wrong, and "benchgate store repair" to mend the file.'
  process.stderr.write(`warning: ${file}: ${message}\n  ${remedy}\n`)
  return [{ rule: 'store-unreadable', level: 'warning', message, file, line: 1, remedy }]
}

/** The engine as suits commands that only read. */
async function quickEngine() {
  const engine = await import('../edge/history/engine.js')
  await engine.keepUnoptimised()
  return engine
}

/** What commands about one benchmark of the project need. Git and the engine work while the manifest is read. */
export async function openedStore(invocation: Invocation) {
  const asked = headOf(invocation.project)
  const engine = quickEngine().then(({ preload }) => preload())
  const loaded = await loadManifest(invocation.project)
  await engine
  const { manifest } = loaded
  const store = await readStore(
    invocation.store ?? host.storeFolder(manifest.project.name, manifest.store.name),
  )
  return { store, loaded, world: { host }, head: orThrow(await asked) }
}

/** Full id of HEAD, empty before the first commit. Asks git once where all is well; what git complains of is a problem. */
async function headOf(project: string): Promise<Result<string>> {
  const git = openGit(process.env)
  try {
    const head = await git.resolve(project, 'HEAD')
    if (head !== undefined) return ok(head)
    const repository = await git.repository(project)
    return repository.ok ? ok('') : repository
  } catch (error) {
    if (error instanceof ProblemError) return fail(...error.problems)
    throw error
  }
}
