import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { treeHash } from '../../src/edge/tree-hash.js'

const root = mkdtempSync(join(tmpdir(), 'tree-hash-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A folder with a file, an executable, a link and a nested file. */
function tree(name: string): string {
  const dir = join(root, name)
  mkdirSync(join(dir, 'b'), { recursive: true })
  writeFileSync(join(dir, 'b.txt'), 'text')
  writeFileSync(join(dir, 'b', 'é'), 'nested')
  writeFileSync(join(dir, 'tool'), '#!/bin/sh\n', { mode: 0o755 })
  symlinkSync('../elsewhere', join(dir, 'link'))
  return dir
}

const hashOf = async (dir: string) => {
  const found = await treeHash(dir)
  return 'hash' in found ? found.hash : found.error
}

test('the same content has the same hash, and the shell can compute it', async () => {
  const [one, other] = [tree('one'), tree('other')]
  mkdirSync(join(other, 'empty'))
  mkdirSync(join(other, '.git'))
  expect(await hashOf(one)).toBe(await hashOf(other))
  const script = `h() { sha256sum | cut -d' ' -f1; }
    { printf '100644 %s b.txt\\0' "$(h <b.txt)"; printf '100644 %s b/é\\0' "$(h <b/é)"
      printf '120000 %s link\\0' "$(readlink -n link | h)"; printf '100755 %s tool\\0' "$(h <tool)"; } | h`
  const shell = execFileSync('sh', ['-c', script], { cwd: one, encoding: 'utf8' }).trim()
  expect(await hashOf(one)).toBe(`sha256:${shell}`)
})

test.each<[string, (dir: string) => void]>([
  ['a byte', (dir) => writeFileSync(join(dir, 'b.txt'), 'tex!')],
  ['a name', (dir) => writeFileSync(join(dir, 'c'), '')],
  ['the right to execute', (dir) => chmodSync(join(dir, 'tool'), 0o644)],
  [
    'where a link points',
    (dir) => {
      rmSync(join(dir, 'link'))
      symlinkSync('b.txt', join(dir, 'link'))
    },
  ],
])('%s that changes changes the hash', async (name, change) => {
  const dir = tree(name)
  const before = await hashOf(dir)
  change(dir)
  expect(await hashOf(dir)).not.toBe(before)
})

test('what has no content of its own has no hash', async () => {
  const dir = tree('pipe')
  execFileSync('mkfifo', [join(dir, 'pipe')])
  expect(await hashOf(dir)).toBe('holds pipe, which is neither a file, a folder nor a link')
  expect(await hashOf(join(dir, 'b.txt'))).toMatch(/^is not a readable folder: ENOTDIR/)
})
