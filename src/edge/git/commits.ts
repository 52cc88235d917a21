import { isShallow, remoteOf } from './repositories.js'
import { isSafeRevision, line, must, type RunGit, safeRevision } from './run.js'

/** Full id of the commit that `rev` names, or undefined. */
export async function resolveCommit(
  run: RunGit,
  repository: string,
  rev: string,
): Promise<string | undefined> {
  if (!isSafeRevision(rev)) return undefined
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${rev}^{commit}`]
  const { code, stdout } = await run(repository, args)
  return code === 0 ? line(stdout) : undefined
}

/** Parents as the commit itself names them: a shallow clone denies them to every other command. */
export async function parentsOf(run: RunGit, repository: string, commit: string): Promise<readonly string[]> {
  const rev = `${safeRevision(repository, commit)}^{commit}`
  const object = await must(run, repository, ['cat-file', '-p', rev])
  const header = object.toString('latin1').split('\n\n', 1)[0] ?? ''
  return header.split('\n').flatMap((text) => (text.startsWith('parent ') ? [text.slice(7)] : []))
}

/**
 * `commit` and its first parents, newest first, at most `limit`. Where a shallow clone was cut, the last commit's own
 * words name one more.
 */
export async function firstParents(
  run: RunGit,
  repository: string,
  { commit, limit }: { readonly commit: string; readonly limit: number },
): Promise<readonly string[]> {
  const rev = safeRevision(repository, commit)
  const args = ['rev-list', '--first-parent', `--max-count=${limit}`, '--end-of-options', rev, '--']
  const commits = line(await must(run, repository, args)).split('\n')
  if (commits.length >= limit) return commits
  return [...commits, ...(await parentsOf(run, repository, commits.at(-1)!)).slice(0, 1)]
}

/** The first line of the commit's message. */
export async function titleOf(run: RunGit, repository: string, commit: string): Promise<string> {
  const rev = safeRevision(repository, commit)
  return line(
    await must(run, repository, ['log', '-1', '--no-show-signature', '--no-color', '--format=%s', rev, '--']),
  )
}

/** A best common ancestor, or undefined when none is known here. */
export async function mergeBase(
  run: RunGit,
  repository: string,
  [a, b]: readonly [string, string],
): Promise<string | undefined> {
  const revs = [safeRevision(repository, a), safeRevision(repository, b)]
  const { code, stdout } = await run(repository, ['merge-base', '--end-of-options', ...revs])
  return code === 0 ? line(stdout) : undefined
}

/** The nearest tagged ancestor of `commit`, itself excluded: descendants are listed before their ancestors. */
export async function previousTag(
  run: RunGit,
  repository: string,
  commit: string,
): Promise<{ readonly tag: string; readonly commit: string } | undefined> {
  const id = await resolveCommit(run, repository, commit)
  if (!id) return undefined
  const output = await must(run, repository, [
    ...['log', '--date-order', '--simplify-by-decoration', '--no-show-signature', '--no-color'],
    ...['--decorate=full', '--decorate-refs=refs/tags/*', '--format=%H %D', id, '--'],
  ])
  for (const text of line(output).split('\n')) {
    const tag = /tag: refs\/tags\/(\S+?)(,|$)/.exec(text)?.[1]
    const tagged = text.split(' ')[0]
    if (tag && tagged && tagged !== id) return { tag, commit: tagged }
  }
  return undefined
}

/**
 * Brings one commit from the remote. In a shallow clone only that commit, so that what was cut stays cut; in a full
 * clone with its history, so that the clone stays full.
 */
export async function fetchCommit(run: RunGit, repository: string, commit: string): Promise<boolean> {
  const remote = await remoteOf(run, repository)
  if (!remote || !/^[0-9a-f]{40,64}$/.test(commit)) return false
  const depth = (await isShallow(run, repository)) ? ['--depth=1'] : []
  const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', ...depth]
  await run(repository, ['fetch', ...options, '--end-of-options', remote, commit])
  return (await resolveCommit(run, repository, commit)) !== undefined
}
