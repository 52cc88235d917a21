import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { workFolder } from './work-folder.js'

/** A git repository with two commits and a manifest. */
export interface ExampleProject {
  readonly dir: string
  /** Full id of HEAD: the same on every machine, because author, dates and content are. */
  readonly head: string
}

const dates = { GIT_AUTHOR_DATE: '2025-01-02T03:04:05Z', GIT_COMMITTER_DATE: '2025-01-02T03:04:05Z' }
const identity = [
  '-c',
  'user.name=bench',
  '-c',
  'user.email=bench@example.invalid',
  '-c',
  'commit.gpgsign=false',
]

function git(dir: string, ...args: readonly string[]): string {
  const env = { ...process.env, ...dates, GIT_CONFIG_GLOBAL: '/dev/null' }
  return execFileSync('git', [...identity, ...args], { cwd: dir, env, encoding: 'utf8' }).trim()
}

function make(dir: string, manifest: string): void {
  mkdirSync(join(dir, 'bench'), { recursive: true })
  git(dir, 'init', '--quiet', '--initial-branch=main')
  writeFileSync(join(dir, 'bench', 'manifest.toml'), manifest)
  for (const revision of ['one', 'two']) {
    writeFileSync(join(dir, 'revision.txt'), `${revision}\n`)
    git(dir, 'add', '--all')
    git(dir, 'commit', '--quiet', '--message', revision)
  }
}

/** The project with this manifest, made once. */
export function exampleProject(manifest: string): ExampleProject {
  const key = createHash('sha256').update(manifest).digest('hex').slice(0, 16)
  const dir = join(workFolder('projects'), key)
  if (!existsSync(dir)) {
    const unfinished = `${dir}.${process.pid}`
    make(unfinished, manifest)
    renameSync(unfinished, dir)
    rmSync(unfinished, { recursive: true, force: true })
  }
  return { dir, head: git(dir, 'rev-parse', 'HEAD') }
}
