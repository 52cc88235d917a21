import type { EvaluatorChange } from '../../app/world.js'
import { fields, line, must, type RunGit, readable, safeRevision } from './run.js'

/** A file, symlink or submodule of a commit. Paths hold one character per byte. */
export interface Entry {
  readonly path: string
  /** Git's mode: 100644, 100755, 120000 (symlink), 160000 (submodule). */
  readonly mode: string
  readonly id: string
}

export const symlinkMode = '120000'
export const submoduleMode = '160000'

/**
 * The entries of `commit` whose full path matches a glob (`*`, `?`, `**`). Where a commit has a symlink, a file or a
 * submodule in the place of a folder that a glob goes through, that entry counts too: it decides what the folder holds.
 */
export async function matchingEntries(
  run: RunGit,
  repository: string,
  { commit, globs }: { readonly commit: string; readonly globs: readonly string[] },
): Promise<readonly Entry[]> {
  if (globs.length === 0) return []
  const rev = safeRevision(repository, commit)
  const empty = line(await must(run, repository, ['hash-object', '-t', 'tree', '--stdin'], { input: '' }))
  const options = ['-r', '-z', '--no-renames', '--no-abbrev', '--ignore-submodules=none']
  const specs = globs.map((glob) => `:(top,glob)${glob}`)
  const output = await must(run, repository, ['diff-tree', ...options, empty, rev, '--', ...specs])
  const inPlaceOfFolders = await entriesAt(run, repository, { commit, paths: globs.flatMap(fixedFolders) })
  const found = [...pairsOf(fields(output)), ...inPlaceOfFolders]
  return [...new Map(found.map((entry) => [entry.path, entry])).values()].sort(byPath)
}

/** The entries at exactly these paths that are not folders. */
export async function entriesAt(
  run: RunGit,
  repository: string,
  { commit, paths }: { readonly commit: string; readonly paths: readonly string[] },
): Promise<readonly Entry[]> {
  if (paths.length === 0) return []
  const rev = safeRevision(repository, commit)
  const args = ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', rev, '--', ...new Set(paths)]
  // Asked for a folder and for something below it, git lists all that the folder holds.
  const asked = new Set(paths.map((path) => Buffer.from(path).toString('latin1')))
  return fields(await must(run, repository, args)).flatMap((record) => {
    const [, mode, type, id, path] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(record) ?? []
    return mode && id && path && type !== 'tree' && asked.has(path) ? [{ path, mode, id }] : []
  })
}

/** Text of a regular file at a commit; undefined for anything else at that path. */
export async function show(
  run: RunGit,
  repository: string,
  { commit, path }: { readonly commit: string; readonly path: string },
): Promise<string | undefined> {
  const [entry] = await entriesAt(run, repository, { commit, paths: [path] })
  if (!entry || entry.mode === symlinkMode || entry.mode === submoduleMode) return undefined
  return (await must(run, repository, ['cat-file', 'blob', entry.id])).toString('utf8')
}

/** What matching files differ between two commits, sorted by path. */
export async function evaluatorChanges(
  run: RunGit,
  repository: string,
  { base, head, globs }: { readonly base: string; readonly head: string; readonly globs: readonly string[] },
): Promise<readonly EvaluatorChange[]> {
  const before = byPathMap(await matchingEntries(run, repository, { commit: base, globs }))
  const after = byPathMap(await matchingEntries(run, repository, { commit: head, globs }))
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort()
  return paths.flatMap((path) => changeOf(path, before.get(path), after.get(path)))
}

function changeOf(path: string, before?: Entry, after?: Entry): readonly EvaluatorChange[] {
  if (before?.id === after?.id && before?.mode === after?.mode) return []
  return [{ path: readable(path), change: before ? (after ? 'changed' : 'removed') : 'added' }]
}

const byPathMap = (entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.path, entry]))

const byPath = (a: Entry, b: Entry): number => (a.path < b.path ? -1 : 1)

/** `:000000 <mode> 0… <id> A` and the path, alternating. */
function pairsOf(records: readonly string[]): readonly Entry[] {
  return records.flatMap((record, index) => {
    const path = records[index + 1]
    const [, mode, , id] = record.split(' ')
    return index % 2 === 0 && path && mode && id ? [{ path, mode, id }] : []
  })
}

/** `bench/data/**` → `bench`, `bench/data`: the folders that every match lies in. A backslash makes literal. */
function fixedFolders(glob: string): readonly string[] {
  const parts = glob.split('/').slice(0, -1)
  const wild = parts.findIndex((part) => /[*?[]/.test(part.replace(/\\./g, '')))
  const fixed = (wild < 0 ? parts : parts.slice(0, wild)).map((part) => part.replace(/\\(.)/g, '$1'))
  return fixed.map((_, index) => fixed.slice(0, index + 1).join('/')).filter(Boolean)
}
