import { chmodSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { expectRun, repository, type Sandbox, sandbox } from '../../support/command-line.js'
import { changed, sample, sampleManifest, script } from '../../support/sample-project.js'

const failing = 'setup = [["sh", "-c", "echo compiling; echo undefined symbol >&2; exit 3"]]'
const working = 'setup = [["true"]]'

/** One project, two commits whose manifests differ in lines of `[project]`. */
function twoSetups(base: string, head: string): Sandbox {
  const project = sample({ project: base })
  project.write('bench/manifest.toml', sampleManifest({ project: head }))
  project.commit('Build otherwise')
  return project
}

describe('A build that fails', () => {
  test('on the base is an error, with the last words of the command', async () => {
    const project = twoSetups(failing, working)
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'builds-base-fails', ended)
    expect(ended.code).toBe(70)
    expect(project.leftovers()).toEqual([])
  })

  test('on head alone is a failure', async () => {
    const project = twoSetups(working, failing)
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'builds-head-fails', ended)
    expect(ended.code).toBe(1)
    expect(project.leftovers()).toEqual([])
  })

  test('on both sides is an error', async () => {
    const project = twoSetups(failing, `${failing} # still`)
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'builds-both-fail', ended)
    expect(ended.code).toBe(70)
  })

  test('for want of the program names it', async () => {
    const project = twoSetups(working, 'setup = [["no-such-compiler", "--all"]]')
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'builds-no-program', ended)
    expect(ended.code).toBe(1)
  })
})

describe('A base without a manifest that can be read', () => {
  test('has no baseline to give: head runs alone and is judged by its own policy', async () => {
    const project = repository()
    project.commit('Nothing yet')
    project.write('bench/manifest.toml', sampleManifest())
    project.write('bench/run.sh', script)
    project.write('seconds', '1.0\n')
    project.commit('Measure work')
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'builds-base-without-manifest', ended)
    expect(ended.code).toBe(0)
  })

  test('or with a broken one says so, with the place of the mistake', async () => {
    const project = sample()
    project.write('bench/manifest.toml', sampleManifest().replace('tool-output', 'tool-otput'))
    project.commit('Break the manifest')
    project.write('bench/manifest.toml', sampleManifest())
    project.commit('Mend the manifest')
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'builds-base-with-broken-manifest', ended)
    expect(ended.code).toBe(0)
  })

  test('does not hide that the new benchmark does not run', async () => {
    const project = repository()
    project.commit('Nothing yet')
    project.write('bench/manifest.toml', sampleManifest())
    project.write('bench/run.sh', 'echo no such file >&2; exit 9\n')
    project.commit('Measure work')
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'builds-new-benchmark-broken', ended)
    expect(ended.code).toBe(70)
  })
})

test('a lockfile without setup is warned about', async () => {
  const project = sample()
  project.write('package-lock.json', '{}')
  project.commit('Depend on something')
  const ended = await project.run('gate', '--quiet')
  expectRun(project, 'builds-lockfile-without-setup', ended)
  expect(ended.code).toBe(0)
})

test('a side whose identity answer lies in the checkout is not measured', async () => {
  const place = sandbox()
  place.git('init', '--quiet', '--initial-branch=main')
  const identity = `identity = ["echo", "${place.dir}/installed"]`
  place.write('bench/manifest.toml', sampleManifest({ project: identity }))
  place.write('bench/run.sh', script)
  place.write('seconds', '1.0\n')
  place.write('installed', '')
  place.commit('Measure work')
  place.commit('Change nothing')
  const ended = await place.run('gate', '--quiet')
  expectRun(place, 'builds-foreign-identity', ended)
  expect(ended.code).toBe(70)
  expect(place.leftovers()).toEqual([])
})

describe('Hooks of the repository', () => {
  const shout = '#!/bin/sh\ntouch "$HOME/hook-ran"\n'

  test.each(['.git/hooks', 'hooks with spaces'])('in %s never run', async (folder) => {
    const project = changed('1.0')
    for (const hook of ['post-checkout', 'pre-commit', 'reference-transaction', 'post-index-change'])
      project.write(`${folder}/${hook}`, shout)
    project.git('config', 'core.hooksPath', join(project.dir, folder))
    for (const hook of readdirSync(join(project.dir, folder))) chmod(project, `${folder}/${hook}`)
    project.write('.git/info/exclude', 'hooks*\n')
    const ended = await project.run('gate', '--quiet')
    expect(ended.code).toBe(0)
    expect(existsSync(join(project.home, 'hook-ran'))).toBe(false)
    // The hooks are sound: any command of git that is not told otherwise runs them.
    project.git('checkout', '--quiet', '--detach')
    expect(existsSync(join(project.home, 'hook-ran'))).toBe(true)
  })
})

function chmod(project: Sandbox, path: string): void {
  chmodSync(join(project.dir, path), 0o755)
}
