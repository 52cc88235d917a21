import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { folder, savedStore } from '../../edge/history/raw.js'
import { benchgate } from '../../support/benchgate.js'

/** Notes what is synced and renamed, in order, and does it. */
const noting = `const fs = require('node:fs')
const promises = require('node:fs/promises')
const paths = new WeakMap()
const note = (line) => fs.appendFileSync(process.env.NOTES, line + '\\n')
const { open, rename } = promises
promises.open = async (path, ...rest) => {
  const handle = await open(path, ...rest)
  const { sync } = handle
  handle.sync = async () => (await sync.call(handle), note('sync ' + path))
  return handle
}
promises.rename = async (from, to) => (await rename(from, to), note('rename ' + to))
require('node:module').syncBuiltinESMExports()
`

test('a store outlives a power cut: its bytes reach the disk before its name does, and the name before the end', async () => {
  const [{ dir }, beside] = [await savedStore(1), folder()]
  const [hook, notes] = [join(beside, 'noting.cjs'), join(beside, 'notes')]
  writeFileSync(hook, noting)
  const other = await savedStore(2)
  const env = { ...process.env, NODE_OPTIONS: `--require=${hook}`, NOTES: notes }
  const { exitCode } = await benchgate(['store', 'import', other.dir, '--store', dir], { cwd: dir, env })
  expect(exitCode).toBe(0)
  const store = join(dir, 'store.db')
  const lines = readFileSync(notes, 'utf8')
    .replaceAll(/\.\d+\.tmp$/gm, '.tmp')
    .split('\n')
  const from = lines.indexOf(`sync ${store}.tmp`)
  expect(lines.slice(from, from + 3)).toEqual([`sync ${store}.tmp`, `rename ${store}`, `sync ${dir}`])
})
