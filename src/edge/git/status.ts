import { fields, must, type RunGit, readable } from './run.js'

/** One line of `git status`. `submoduleDirty`: a submodule with changes that its own repository has not committed. */
export interface Dirt {
  readonly path: string
  readonly submoduleDirty: boolean
}

/** Options that outweigh whatever the configuration says may be hidden. */
const showAll = ['--untracked-files=all', '--ignore-submodules=none', '--ignored=no', '--no-renames']

/** Every path with uncommitted changes, untracked files one by one. */
export async function dirt(
  run: RunGit,
  repository: string,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly Dirt[]> {
  const output = await must(run, repository, ['status', '--porcelain=v2', '-z', ...showAll], { env })
  return fields(output).map(dirtOf)
}

/** Fields before the path: https://git-scm.com/docs/git-status, porcelain format version 2. */
const pathColumn: Readonly<Record<string, number>> = { '1': 8, u: 10, '?': 1 }

function dirtOf(entry: string): Dirt {
  const columns = entry.split(' ')
  const path = columns.slice(pathColumn[columns[0] ?? '?'] ?? 1).join(' ')
  const submodule = columns[0] === '?' ? '' : (columns[2] ?? '')
  return { path: readable(path), submoduleDirty: /^S.*[MU]/.test(submodule) }
}
