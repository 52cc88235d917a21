import { execFileSync, spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from '@jest/globals'
import { expectGolden } from './golden.js'

const root = realpathSync(mkdtempSync(join(tmpdir(), 'command-line-')))
const node = process.env['BENCHGATE_TEST_NODE'] ?? process.execPath
const entry = join(process.cwd(), 'dist', 'cli', 'index.js')
const fixtures = join(process.cwd(), '__tests__', 'fixtures', 'e2e')
let count = 0

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** How a command line ended. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder of its own for one test: a project, a home, a place for temporary files. */
export interface Sandbox {
  /** Holds everything; becomes `<here>` in golden text. */
  readonly root: string
  /** Where commands run unless told otherwise; the top of the repository where there is one. */
  readonly dir: string
  readonly home: string
  readonly temporary: string
  /** Folder of the store of project "sample". */
  readonly store: string
  git(...args: readonly string[]): string
  write(path: string, content: string | Uint8Array): void
  remove(path: string): void
  /** Commits everything there is and answers the commit's id. */
  commit(message: string): string
  /** Runs the committed command line in `dir`. */
  run(...args: readonly string[]): Promise<Ended>
  runWith(options: RunOptions, ...args: readonly string[]): Promise<Ended>
  /** What a run left behind: temporary files, worktrees. Empty is clean. */
  leftovers(): readonly string[]
  /** Text without what differs from run to run: paths, ids, times. */
  scrub(text: string): string
}

export interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** A sandbox whose folder is no repository. */
export function sandbox(folder = 'project'): Sandbox {
  count += 1
  const here = join(root, String(count))
  const places = {
    root: here,
    dir: join(here, folder),
    home: join(here, 'home'),
    temporary: join(here, 'tmp'),
  }
  for (const path of Object.values(places)) mkdirSync(path, { recursive: true })
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, {
      cwd: places.dir,
      env: { ...environment(places), ...author },
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim()
  const runWith = (options: RunOptions, ...args: readonly string[]) => runCommand(places, options, args)
  return {
    ...places,
    store: join(here, 'home', 'benchgate', 'stores', 'sample', 'default'),
    git,
    write(path, content) {
      mkdirSync(dirname(join(places.dir, path)), { recursive: true })
      writeFileSync(join(places.dir, path), content)
    },
    remove: (path) => rmSync(join(places.dir, path), { recursive: true }),
    commit(message) {
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '-m', message)
      return git('rev-parse', 'HEAD')
    },
    run: (...args) => runWith({}, ...args),
    runWith,
    leftovers: () => leftoversOf(places, git),
    scrub: (text) => scrubbed(text, here),
  }
}

/** A sandbox with an empty repository whose branch is main. */
export function repository(folder = 'project'): Sandbox {
  const made = sandbox(folder)
  made.git('init', '--quiet', '--initial-branch=main')
  return made
}

type Places = Pick<Sandbox, 'root' | 'dir' | 'home' | 'temporary'>

const author = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
}

/** Nothing of the machine's own configuration but where programs lie. */
const environment = ({ home, temporary }: Places): Readonly<Record<string, string>> => ({
  PATH: process.env['PATH']!,
  HOME: home,
  TMPDIR: temporary,
  BENCHGATE_HOME: join(home, 'benchgate'),
  GIT_CONFIG_NOSYSTEM: '1',
  LANG: 'C.UTF-8',
})

function runCommand(places: Places, { cwd, env }: RunOptions, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [entry, ...args], {
      cwd: cwd ?? places.dir,
      env: { ...environment(places), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const parts = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (parts.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (parts.stderr += text))
    child.once('error', reject)
    // Not before every descendant that inherited the streams is gone.
    child.once('close', (code) => resolve({ code, ...parts }))
  })
}

function leftoversOf({ dir, temporary }: Places, git: Sandbox['git']): readonly string[] {
  const worktrees = existsSync(join(dir, '.git')) ? git('worktree', 'list', '--porcelain') : ''
  const others = worktrees
    .split('\n')
    .filter((line) => line.startsWith('worktree '))
    .slice(1)
  return [...readdirSync(temporary), ...others, ...processesWith(temporary)]
}

/** Living processes whose environment names this folder for temporary files. */
function processesWith(temporary: string): readonly string[] {
  if (!existsSync('/proc/self/environ')) return []
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`TMPDIR=${temporary}`)
    } catch {
      return false
    }
  })
}

function scrubbed(text: string, here: string): string {
  return (
    text
      .replaceAll(here, '<here>')
      // Whether the machine was busy is not what these tests are about.
      .replace(/^.* note noisy-machine: .*\n/m, '')
      .replaceAll('\n\n\n', '\n\n')
      .replace(/\b\d{8}T\d{9}Z\b/g, '<time>')
      .replace(/benchgate-([a-z]+)-[A-Za-z0-9]{6}\b/g, 'benchgate-$1-<random>')
      .replace(/\b[0-9a-f]{64}\b/g, '<sha256>')
      .replace(/\b[0-9a-f]{40}\b/g, '<commit>')
      .replace(/\b[0-9a-f]{10}\b/g, '<id>')
      .replace(/\b\d{13}\b/g, '<time>')
  )
}

/** The run's code and both streams must be what the fixture `name` holds. */
export function expectRun(place: Sandbox, name: string, { code, stdout, stderr }: Ended): void {
  const parts = [`exit ${code}`, '--- stdout', stdout.trimEnd(), '--- stderr', stderr.trimEnd()]
  const text = parts.filter((part) => part !== '').join('\n')
  expectGolden(join(fixtures, `${name}.txt`), `${place.scrub(text)}\n`)
}
