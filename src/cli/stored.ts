import { damageFindings, openForReading, type ReadStore } from '../app/reading.js'
import type { History } from '../app/world.js'
import type { LoadedManifest } from '../core/manifest/parse.js'
import type { Finding } from '../core/model/finding.js'
import { fail, ok, orThrow, ProblemError, type Result } from '../core/model/problem.js'
import { openGit } from '../edge/git.js'
import { host } from '../edge/host.js'
import type { Invocation } from './command.js'

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

interface ReadingOptions {
  readonly verify?: boolean
  /** A store that is not there yet is one without rows. */
  readonly orEmpty?: boolean
}

/** benchstone has a store for all projects: where nothing was measured yet, it is one without rows. */
export const asAsked = ({ benchstone, store }: Invocation): ReadingOptions => ({
  orEmpty: benchstone && store === null,
})

/** Opens a store for reading; every state but a good one is a problem that says what to do. */
export async function readStore(
  folder: string,
  { verify = false, orEmpty = false }: ReadingOptions = {},
): Promise<ReadStore> {
  const { fileHistories } = await import('../edge/history/histories.js')
  return openForReading(fileHistories, folder, { verify, orEmpty })
}

/** Says on stderr what is wrong with a store of which only the good part is shown, and gives it as findings. */
export function warnOfDamage(store: Pick<ReadStore, 'file' | 'damage'>): readonly Finding[] {
  const findings = damageFindings(store)
  for (const { message, remedy } of findings)
    process.stderr.write(`warning: ${store.file}: ${message}\n  ${remedy}\n`)
  return findings
}

/** What commands about one benchmark of the project need. Git and the engine work while the manifest is read. */
export async function openedStore(invocation: Invocation) {
  const asked = headOf(invocation.project)
  const engine = import('../edge/history/engine.js').then(({ preload }) => preload())
  const loaded = await loadManifest(invocation.project)
  await engine
  const { manifest } = loaded
  const store = await readStore(
    invocation.store ?? host.storeFolder(manifest.project.name, manifest.store.name),
    asAsked(invocation),
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
