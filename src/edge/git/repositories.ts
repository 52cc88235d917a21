import { existsSync } from 'node:fs'
import { fail, ok, type Problem, type Result } from '../../core/model/problem.js'
import { line, type RunGit } from './run.js'

/** Top folder of the repository that holds `dir`. */
export async function findRepository(run: RunGit, dir: string): Promise<Result<string>> {
  if (!existsSync(dir)) {
    return fail({ where: { file: dir }, what: 'this folder does not exist', hint: 'check the path' })
  }
  const { code, stdout, stderr } = await run(dir, ['rev-parse', '--show-toplevel'])
  if (code === 0 && stdout.length > 1) return ok(line(stdout))
  return fail({ where: { file: dir }, ...notFound(dir, stderr) })
}

function notFound(dir: string, stderr: string): Pick<Problem, 'what' | 'hint'> {
  if (stderr.includes('dubious ownership')) {
    return {
      what: 'git refuses this repository because another user owns it',
      hint: `trust it: git config --global --add safe.directory ${dir}`,
    }
  }
  if (stderr.includes('must be run in a work tree')) {
    return {
      what: 'this repository is bare: it has no files',
      hint: 'work in a clone that has a working tree',
    }
  }
  return {
    what: 'this is not a git repository',
    hint: 'go to a clone, or start one: git init, then commit; in a workflow run actions/checkout first',
  }
}

/** The branch that HEAD is on, or null when detached. */
export async function currentBranch(run: RunGit, repository: string): Promise<string | null> {
  const { code, stdout } = await run(repository, ['symbolic-ref', '--quiet', 'HEAD'])
  return code === 0 ? line(stdout).replace(/^refs\/heads\//, '') : null
}

/** `origin`, else the only remote, else undefined. */
export async function remoteOf(run: RunGit, repository: string): Promise<string | undefined> {
  const { stdout } = await run(repository, ['remote'])
  const remotes = line(stdout).split('\n').filter(Boolean)
  if (remotes.includes('origin')) return 'origin'
  return remotes.length === 1 ? remotes[0] : undefined
}

/** Branch name of the remote's HEAD, else main or master if the remote or this clone has one, else null. */
export async function defaultBranch(run: RunGit, repository: string): Promise<string | null> {
  const remote = await remoteOf(run, repository)
  const prefixes = remote === undefined ? [] : [`refs/remotes/${remote}/`]
  for (const prefix of prefixes) {
    const head = await run(repository, ['symbolic-ref', '--quiet', `${prefix}HEAD`])
    if (head.code === 0) return line(head.stdout).slice(prefix.length)
  }
  for (const name of ['main', 'master']) {
    for (const prefix of [...prefixes, 'refs/heads/']) {
      const { code } = await run(repository, ['show-ref', '--verify', '--quiet', `${prefix}${name}`])
      if (code === 0) return name
    }
  }
  return null
}

/** True if the history of this clone was cut. */
export async function isShallow(run: RunGit, repository: string): Promise<boolean> {
  const { stdout } = await run(repository, ['rev-parse', '--is-shallow-repository'])
  return line(stdout) === 'true'
}
