import { copyFile, mkdtemp, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ProblemError } from '../../core/model/problem.js'
import { line, must, type RunGit } from './run.js'
import { dirt } from './status.js'

/** The same content must give the same commit, whoever takes the snapshot and whenever. */
const identity = {
  GIT_AUTHOR_NAME: 'benchgate',
  GIT_AUTHOR_EMAIL: 'benchgate@localhost',
  GIT_AUTHOR_DATE: '@0 +0000',
  GIT_COMMITTER_NAME: 'benchgate',
  GIT_COMMITTER_EMAIL: 'benchgate@localhost',
  GIT_COMMITTER_DATE: '@0 +0000',
}

/** Records the working tree as a dangling commit on HEAD; index and working tree stay as they are. */
export async function snapshot(
  run: RunGit,
  repository: string,
): Promise<{ readonly commit: string; readonly diff: Uint8Array }> {
  const folder = await mkdtemp(join(tmpdir(), 'benchgate-index-'))
  try {
    const env = { ...identity, GIT_INDEX_FILE: join(folder, 'index') }
    await copyIndex(run, repository, env.GIT_INDEX_FILE)
    await stageAll(run, repository, env)
    const tree = line(await must(run, repository, ['write-tree'], { env }))
    const commit = await commitTree(run, repository, { tree, env })
    return { commit, diff: await binaryDiff(run, repository, commit) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * A copy, not HEAD: it also knows ignored files that were added by force, and spares hashing what is unchanged. It
 * keeps the index's time, rounded down: git looks again only at files that are not older than their index, and would
 * miss one that was changed within the second in which the index was written.
 */
async function copyIndex(run: RunGit, repository: string, to: string): Promise<void> {
  const args = ['rev-parse', '--path-format=absolute', '--git-path', 'index']
  const index = line(await must(run, repository, args))
  try {
    const written = Math.floor((await stat(index)).mtimeMs / 1000)
    await copyFile(index, to)
    await utimes(to, written, written)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

async function stageAll(run: RunGit, repository: string, env: Record<string, string>): Promise<void> {
  const settings = ['-c', 'add.ignoreErrors=false', '-c', 'core.splitIndex=false']
  const quiet = ['-c', 'advice.addEmbeddedRepo=false', '-c', 'core.safecrlf=false']
  await must(run, repository, [...settings, ...quiet, 'add', '-A'], { env })
  const unrecorded = (await dirt(run, repository, env)).filter(({ submoduleDirty }) => submoduleDirty)
  if (unrecorded.length === 0) return
  throw new ProblemError(
    unrecorded.map(({ path }) => ({
      where: { file: join(repository, path) },
      what: 'this submodule has uncommitted changes, which a snapshot of the outer repository cannot hold',
      hint: 'commit them inside the submodule',
    })),
  )
}

async function commitTree(
  run: RunGit,
  repository: string,
  { tree, env }: { readonly tree: string; readonly env: Record<string, string> },
): Promise<string> {
  const args = ['commit-tree', '-p', 'HEAD', '-m', 'Snapshot of the working tree', tree]
  return line(await must(run, repository, ['-c', 'i18n.commitEncoding=utf-8', ...args], { env }))
}

/** Plumbing with every choice spelt out: the diff's hash is evidence and must not depend on configuration. */
async function binaryDiff(run: RunGit, repository: string, commit: string): Promise<Uint8Array> {
  const settings = ['-c', 'diff.noprefix=false', '-c', 'diff.mnemonicPrefix=false']
  const form = [
    '-p',
    '--binary',
    '--full-index',
    '-U3',
    '--diff-algorithm=myers',
    '--no-color',
    '--no-renames',
  ]
  const closed = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=none', '--submodule=short']
  return must(run, repository, [...settings, 'diff-tree', '-r', ...form, ...closed, 'HEAD', commit, '--'])
}
