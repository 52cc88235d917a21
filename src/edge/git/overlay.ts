import { mkdir, mkdtemp } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ProblemError } from '../../core/model/problem.js'
import { type Entry, matchingEntries, submoduleMode } from './entries.js'
import { placeFile, removeFile } from './placing.js'
import { line, must, type RunGit, readable } from './run.js'
import { forceRemove } from './trees.js'

/** What to lay over which tree. */
export interface OverlayRequest {
  /** A worktree as `addWorktree` left it. */
  readonly tree: string
  readonly commit: string
  readonly globs: readonly string[]
}

/**
 * Makes the files of `tree` that match `globs` those of `commit`. The wanted files are checked out apart, under
 * `commit`'s own attributes, and moved into place; a symlink on the way is replaced by a folder, never followed.
 */
export async function overlay(run: RunGit, repository: string, request: OverlayRequest): Promise<void> {
  const { tree, commit, globs } = request
  const wanted = await matchingEntries(run, repository, { commit, globs })
  const present = await matchingEntries(run, tree, { commit: 'HEAD', globs })
  refuseSubmodules(repository, wanted, present)
  const kept = new Set(wanted.map(({ path }) => path))
  for (const { path } of present) if (!kept.has(path)) await removeFile(tree, path)
  const files = wanted.filter(({ mode }) => mode !== submoduleMode)
  if (files.length === 0) return
  const staging = await mkdtemp(join(dirname(tree), '.overlay-'))
  try {
    const checkedOut = await checkOut(run, repository, { commit, globs, staging })
    for (const { path } of files) await placeFile(checkedOut, tree, path)
  } finally {
    await forceRemove(staging)
  }
}

/** A submodule that both commits hold alike is in place already; another one could not be fetched in good faith. */
function refuseSubmodules(repository: string, wanted: readonly Entry[], present: readonly Entry[]): void {
  const there = new Map(present.map((entry) => [entry.path, entry]))
  const differing = wanted.filter(({ path, mode, id }) => {
    return mode === submoduleMode && (there.get(path)?.id !== id || there.get(path)?.mode !== mode)
  })
  if (differing.length === 0) return
  throw new ProblemError(
    differing.map(({ path }) => ({
      where: { file: join(repository, readable(path)), key: 'project.evaluator' },
      what: 'this submodule is part of the evaluator and the two sides pin different commits of it',
      hint: 'change the submodule in a commit of its own, or take it out of [project] evaluator',
    })),
  )
}

/** Checks out all files of `commit` that match, and every attributes file, into an own folder with an own index. */
async function checkOut(
  run: RunGit,
  repository: string,
  {
    commit,
    globs,
    staging,
  }: { readonly commit: string; readonly globs: readonly string[]; readonly staging: string },
): Promise<string> {
  const files = join(staging, 'files')
  await mkdir(files)
  const args = ['rev-parse', '--path-format=absolute', '--git-dir']
  const gitDir = line(await must(run, repository, args))
  const tree = await treeOf(run, repository, {
    index: join(staging, 'listing'),
    entries: await matchingEntries(run, repository, { commit, globs: [...globs, '**/.gitattributes'] }),
  })
  const env = { GIT_DIR: gitDir, GIT_WORK_TREE: files, GIT_INDEX_FILE: join(staging, 'index') }
  await must(run, files, ['-c', 'core.sparseCheckout=false', 'read-tree', '-m', '-u', tree], { env })
  return files
}

/** Writes a tree object of these entries; their contents may still be at the remote of a partial clone. */
async function treeOf(
  run: RunGit,
  repository: string,
  { index, entries }: { readonly index: string; readonly entries: readonly Entry[] },
): Promise<string> {
  const env = { GIT_INDEX_FILE: index }
  const records = entries.map(({ mode, id, path }) => `${mode} ${id}\t${path}\0`).join('')
  const input = Buffer.from(records, 'latin1')
  await must(run, repository, ['update-index', '-z', '--index-info'], { env, input })
  return line(await must(run, repository, ['write-tree', '--missing-ok'], { env }))
}
