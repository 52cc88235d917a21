import { chmodSync, existsSync, mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { withLock } from '../../src/edge/lock.js'

const newLock = () => join(mkdtempSync(join(tmpdir(), 'lock-')), 'lock')

/** A file that says nothing of who made it, this many seconds ago. */
function unfilled(file: string, seconds: number): string {
  writeFileSync(file, '{"pid":')
  const then = Date.now() / 1000 - seconds
  utimesSync(file, then, then)
  return file
}

describe('a lock that its holder had no time to write its name into', () => {
  test('is respected while that one may still be about to', async () => {
    const file = unfilled(newLock(), 0)
    await expect(withLock(file, 50, async () => 'done')).rejects.toThrow('a process that is starting')
    expect(existsSync(file)).toBe(true)
  })

  test('is taken over when that one must have been killed', async () => {
    const file = unfilled(newLock(), 60)
    expect(await withLock(file, 50, async () => readFileSync(file, 'utf8'))).toContain(`${process.pid}`)
    expect(existsSync(file)).toBe(false)
  })

  test('is taken over, too, when another was killed while it took it over', async () => {
    const file = unfilled(newLock(), 60)
    unfilled(`${file}.break`, 60)
    expect(await withLock(file, 1000, async () => 'done')).toBe('done')
    expect([file, `${file}.break`].map((path) => existsSync(path))).toEqual([false, false])
  })
})

// Only root can be another user for a moment.
const asRoot = process.getuid?.() === 0 ? test : test.skip

asRoot('a lock that another user left in a folder for all says who can remove it', async () => {
  const file = unfilled(newLock(), 60)
  chmodSync(dirname(file), 0o1777)
  process.seteuid!(65_534)
  try {
    await expect(withLock(file, 50, async () => 'done')).rejects.toThrow(
      `${file}: a process that is gone left this lock, and it belongs to another user`,
    )
  } finally {
    process.seteuid!(0)
  }
  expect(existsSync(`${file}.break`)).toBe(false)
})
