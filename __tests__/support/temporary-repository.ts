import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'repositories-')))
const globalConfig = join(root, 'gitconfig')
writeFileSync(globalConfig, '[protocol "file"]\n\tallow = always\n[init]\n\tdefaultBranch = main\n')
let count = 0

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** The environment that git under test sees: nothing of the machine's own configuration. */
export const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: globalConfig,
  GIT_CONFIG_NOSYSTEM: '1',
}

/** A fresh folder, removed at the end. */
export function freshFolder(name = 'folder'): string {
  count += 1
  const path = join(root, String(count), name)
  mkdirSync(path, { recursive: true })
  return path
}

/** A real repository in a temporary folder, driven by the real git. */
export interface TemporaryRepository {
  readonly dir: string
  git(...args: readonly string[]): string
  write(path: string, content: string | Uint8Array): void
  read(path: string): string
  /** Commits everything there is and answers the commit's id. */
  commit(message: string): string
}

export function temporaryRepository(name = 'repository'): TemporaryRepository {
  return initialised(freshFolder(name), ['init', '--quiet', '.'])
}

/** A clone over the transport, so that `--depth` means what it means on the net. */
export function clone(of: string, ...options: readonly string[]): TemporaryRepository {
  return initialised(freshFolder('clone'), ['clone', '--quiet', ...options, `file://${of}`, '.'])
}

function initialised(dir: string, how: readonly string[]): TemporaryRepository {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: dir,
      env: { ...environment, ...author },
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim()
  git(...how)
  return {
    dir,
    git,
    write(path, content) {
      mkdirSync(dirname(join(dir, path)), { recursive: true })
      writeFileSync(join(dir, path), content)
    },
    read: (path) => readFileSync(join(dir, path), 'utf8'),
    commit(message) {
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '-m', message)
      return git('rev-parse', 'HEAD')
    },
  }
}

const author = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}
