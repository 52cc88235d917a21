import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { expectRun, repository, type Sandbox, sandbox } from '../../support/command-line.js'
import { changed, sample, sampleManifest, script } from '../../support/sample-project.js'

/** What `gate --json` says it compared with: the start of the commit's id. */
async function baseOf(project: Sandbox, ...args: readonly string[]): Promise<string> {
  const { stdout } = await project.run('gate', '--quiet', '--json', ...args)
  const [verdict] = JSON.parse(stdout).verdicts
  return /^paired:merge-base \(([0-9a-f]{10})\)$/.exec(verdict.baseline)![1]!
}

const short = (commit: string) => commit.slice(0, 10)

describe('What a change is compared with', () => {
  test('on a branch is the commit where it left main, though main went on', async () => {
    const project = sample()
    const fork = project.git('rev-parse', 'HEAD')
    project.git('checkout', '--quiet', '-b', 'change')
    project.write('seconds', '1.5\n')
    project.commit('Change the work')
    project.git('checkout', '--quiet', 'main')
    project.commit('Go on')
    project.git('checkout', '--quiet', 'change')
    expect(await baseOf(project)).toBe(short(fork))
  })

  test('on main itself is the commit before', async () => {
    const project = sample()
    const before = project.commit('Second')
    project.commit('Third')
    expect(await baseOf(project)).toBe(short(before))
  })

  test('is the commit that --base names, by tag or branch or id', async () => {
    const project = sample()
    const first = project.git('rev-parse', 'HEAD')
    project.git('tag', 'v1')
    project.commit('Second')
    project.commit('Third')
    expect(await baseOf(project, '--base', 'v1')).toBe(short(first))
    expect(await baseOf(project, '--base', first)).toBe(short(first))
  })

  test('in a dirty tree is HEAD, and files that git does not know yet count too', async () => {
    const project = sample()
    project.write('bench/run.sh', script.replace('< seconds', '< "$(ls extra 2>/dev/null || echo seconds)"'))
    const head = project.commit('Prefer the extra file')
    project.write('extra', '1.5\n')
    const { code, stdout } = await project.run('gate', '--quiet', '--json', '--allow-dirty')
    expect(code).toBe(1)
    const [verdict] = JSON.parse(stdout).verdicts
    expect(verdict).toMatchObject({ kind: 'FAIL', base: 1, head: 1.5 })
    expect(verdict.baseline).toContain(short(head))
    expect(project.git('status', '--porcelain')).toBe('?? extra')
    expect(project.leftovers()).toEqual([])
  })
})

describe('A gate that cannot know what to compare says how to mend it:', () => {
  test('outside of any repository', async () => {
    const place = sandbox()
    place.write('bench/manifest.toml', sampleManifest())
    const ended = await place.run('gate', '--quiet')
    expectRun(place, 'commits-no-repository', ended)
    expect(ended.code).toBe(65)
  })

  test('in a repository without commits', async () => {
    const project = repository()
    project.write('bench/manifest.toml', sampleManifest())
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'commits-none', ended)
    expect(ended.code).toBe(65)
  })

  test('on the first commit', async () => {
    const project = sample()
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'commits-first', ended)
    expect(ended.code).toBe(65)
  })

  test('with a base that no name leads to', async () => {
    const project = changed('1.0')
    const ended = await project.run('gate', '--quiet', '--base', 'nowhere')
    expectRun(project, 'commits-unknown-base', ended)
    expect(ended.code).toBe(65)
  })

  test('with a base that looks like an option of git', async () => {
    const project = changed('1.0')
    const ended = await project.run('gate', '--quiet', '--base=--output=stolen')
    expectRun(project, 'commits-base-like-option', ended)
    expect(ended.code).toBe(65)
    expect(project.git('status', '--porcelain')).toBe('')
  })

  test('in a shallow clone of main, and the commands it gives do mend it', async () => {
    const origin = changed('1.5')
    const ended = await inClone(origin, ['--depth=1'], 'gate', '--quiet')
    expectRun(origin, 'commits-shallow-main', ended)
    expect(ended.code).toBe(65)
    origin.git('-C', '../clone', 'fetch', '--quiet', '--unshallow')
    const mended = await origin.runWith({ cwd: join(origin.root, 'clone') }, 'gate', '--quiet')
    expect(mended.code).toBe(1)
  })

  test('in a shallow clone of a branch', async () => {
    const origin = sample()
    origin.git('checkout', '--quiet', '-b', 'change')
    origin.commit('First of the branch')
    origin.commit('Second of the branch')
    origin.git('checkout', '--quiet', 'main')
    const ended = await inClone(
      origin,
      ['--depth=1', '--branch=change', '--no-single-branch'],
      'gate',
      '--quiet',
    )
    expectRun(origin, 'commits-shallow-branch', ended)
    expect(ended.code).toBe(65)
  })
})

function inClone(origin: Sandbox, options: readonly string[], ...args: readonly string[]) {
  origin.git('clone', '--quiet', ...options, `file://${origin.dir}`, '../clone')
  return origin.runWith({ cwd: join(origin.root, 'clone') }, ...args)
}

describe('Uncommitted changes', () => {
  test('are refused by name', async () => {
    const project = changed('1.5')
    project.write('seconds', '1.0\n')
    project.write('name with spaces', '')
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'commits-dirty', ended)
    expect(ended.code).toBe(65)
    expect(project.leftovers()).toEqual([])
  })

  test('are kept beside the store, for the owner alone, under the hash that the session records', async () => {
    const project = sample()
    project.write('seconds', '1.5\n')
    const { stdout } = await project.run('gate', '--quiet', '--json', '--allow-dirty')
    const { diff } = JSON.parse(stdout).files
    expect(statSync(diff).mode & 0o777).toBe(0o600)
    const text = readFileSync(diff)
    expect(text.toString()).toContain('-1.0\n+1.5\n')
    const hash = createHash('sha256').update(text).digest('hex')
    expect(diff).toBe(join(project.store, 'diffs', `${hash}.diff`))
    // SQLite stores text as it is, so the recorded hash stands in the file.
    const store = readFileSync(join(project.store, 'store.db'), 'latin1')
    expect(store).toContain(hash)
    expect(store).not.toContain('+1.5')
  })

  test('that are ignored by git do not count', async () => {
    const project = sample()
    project.write('.gitignore', 'ignored\n')
    project.commit('Ignore a file')
    project.write('ignored', 'x')
    expect((await project.run('gate', '--quiet')).code).toBe(0)
  })
})
