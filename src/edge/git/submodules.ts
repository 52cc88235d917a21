import { fields, must, type RunGit } from './run.js'

/**
 * Checks out all submodules of the worktree `dir`. Git writes their URLs into the configuration that all worktrees
 * share; what was not there before is taken out again, so that no commit under test decides where later ones clone from.
 */
export async function initialiseSubmodules(run: RunGit, repository: string, dir: string): Promise<void> {
  const before = new Set(await submoduleKeys(run, repository))
  try {
    await must(run, dir, ['submodule', '--quiet', 'update', '--init', '--recursive', '--checkout', '--force'])
  } finally {
    const added = (await submoduleKeys(run, repository)).filter((key) => !before.has(key))
    for (const key of added) await run(repository, ['config', '--local', '--unset-all', key])
  }
}

async function submoduleKeys(run: RunGit, repository: string): Promise<readonly string[]> {
  const args = ['config', '--local', '--name-only', '-z', '--get-regexp', '^submodule\\.']
  return fields((await run(repository, args)).stdout)
}
