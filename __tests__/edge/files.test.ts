import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { files } from '../../src/edge/files.js'

const dir = realpathSync(mkdtempSync(join(tmpdir(), 'benchgate-files-')))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const at = (...names: string[]): string => join(dir, ...names)
const put = (path: string, text: string): void => {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), text)
}

describe('a result file', () => {
  test('is read when it is a regular file within the limit', async () => {
    put('result.json', '{"a":1}')
    expect(await files.readResult(at('result.json'), 7)).toEqual({
      state: 'read',
      bytes: Buffer.from('{"a":1}'),
    })
  })

  test('that was never written is absent', async () => {
    expect(await files.readResult(at('none.json'), 9)).toEqual({ state: 'absent' })
    expect(await files.readResult(at('result.json', 'none'), 9)).toEqual({ state: 'absent' })
  })

  test('that is anything else is refused with what it is, without waiting', async () => {
    symlinkSync('/etc/passwd', at('link'))
    symlinkSync('/no/such/file', at('broken'))
    execFileSync('mkfifo', [at('fifo')])
    const server = createServer().listen(at('socket'))
    await new Promise((resolve) => server.once('listening', resolve))
    for (const [path, what] of [
      [at('link'), 'a symbolic link'],
      [at('broken'), 'a symbolic link'],
      [at('fifo'), 'a named pipe'],
      [at('socket'), 'a socket'],
      [dir, 'a folder'],
      ['/dev/zero', 'a device'],
    ] as const) {
      expect(await files.readResult(path, 100)).toEqual({
        state: 'refused',
        reason: `it is ${what}, not a regular file`,
      })
      expect(await files.sha256(path)).toBeUndefined()
    }
    await new Promise((resolve) => server.close(resolve))
  })

  test('that PowerShell wrote as UTF-16 reads as the same text as one in UTF-8', async () => {
    // Longer than what is read at once.
    const text = `\ufeff${'10 µs 🚀\r\n'.repeat(5000)}`
    for (const encoding of ['utf16le', 'utf8'] as const) {
      writeFileSync(at('text'), text, encoding)
      const opened = await files.readPieces(at('text'), 2 ** 20)
      expect(opened.state === 'open' && [...opened.pieces].join('') === text).toBe(true)
    }
  })

  test('over the limit is refused, also where the file tells no size', async () => {
    put('big', 'x'.repeat(101))
    const reason = 'it is larger than 100 bytes'
    expect(await files.readResult(at('big'), 100)).toEqual({ state: 'refused', reason })
    expect(await files.readResult('/proc/self/smaps', 100)).toEqual({ state: 'refused', reason })
  })
})

describe('an atomic write', () => {
  test('makes its folders, replaces what was there and leaves nothing beside it', async () => {
    const path = at('deep', 'er', 'store.db')
    await files.writeAtomic(path, 'old')
    await files.writeAtomic(path, new Uint8Array([1, 2]), 0o600)
    expect([...readFileSync(path)]).toEqual([1, 2])
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(dirname(path))).toEqual(['store.db'])
  })

  test('replaces a link instead of writing through it', async () => {
    put('target', 'precious')
    symlinkSync(at('target'), at('store-link'))
    await files.writeAtomic(at('store-link'), 'new')
    expect(readFileSync(at('target'), 'utf8')).toBe('precious')
    expect(readFileSync(at('store-link'), 'utf8')).toBe('new')
  })

  test('that fails leaves the old content and no rubbish', async () => {
    mkdirSync(at('taken', 'occupied'), { recursive: true })
    await expect(files.writeAtomic(at('taken', 'occupied'), 'x')).rejects.toThrow()
    expect(readdirSync(at('taken'))).toEqual(['occupied'])
  })
})

test('a journal grows by what is appended', async () => {
  await files.appendDurably(at('new', 'journal'), 'one\n')
  await files.appendDurably(at('new', 'journal'), 'two\n')
  expect(await files.readText(at('new', 'journal'))).toBe('one\ntwo\n')
})

test('what is not there reads as undefined, but what cannot be read is an error', async () => {
  expect(await files.readText(at('nothing'))).toBeUndefined()
  expect(await files.readBytes(at('nothing'))).toBeUndefined()
  expect(await files.list(at('nothing'))).toEqual([])
  await expect(files.readText(dir)).rejects.toThrow('EISDIR')
})

test('an artifact is known by the hash of its bytes', async () => {
  put('artifact.bin', 'some bytes')
  const hex = createHash('sha256').update('some bytes').digest('hex')
  expect(await files.sha256(at('artifact.bin'))).toBe(`sha256:${hex}`)
  expect(await files.sha256(at('absent.bin'))).toBeUndefined()
})

test('temporary folders are private, distinct and can be removed with their content', async () => {
  const one = await files.makeTemporaryFolder('benchgate-test-')
  const two = await files.makeTemporaryFolder('benchgate-test-')
  expect(one).not.toBe(two)
  expect(statSync(one).mode & 0o777).toBe(0o700)
  writeFileSync(join(one, 'x'), '')
  await files.remove(one)
  await files.remove(two)
  await files.remove(two)
  expect(await files.list(one)).toEqual([])
})

describe('globs', () => {
  const tree = [
    'a.json',
    'b.txt',
    'out/a.json',
    'out/x/y/a.json',
    'out/x/a.jsonl',
    'src/[1].json',
    '.hidden/a.json',
  ]
  for (const path of tree) put(`tree/${path}`, '')
  put('tree/.git/a.json', '')
  put('outside/a.json', '')
  symlinkSync(at('outside'), at('tree/linked'))
  symlinkSync(at('outside/a.json'), at('tree/link.json'))
  execFileSync('mkfifo', [at('tree/pipe.json')])
  mkdirSync(at('tree/closed'))
  chmodSync(at('tree/closed'), 0)

  test.each([
    [['*.json'], ['a.json']],
    [['./a.json'], ['a.json']],
    [['?.*'], ['a.json', 'b.txt']],
    [['**/*.json'], ['.hidden/a.json', 'a.json', 'out/a.json', 'out/x/y/a.json', 'src/[1].json']],
    [['out/**'], ['out/a.json', 'out/x/a.jsonl', 'out/x/y/a.json']],
    [['out/**/a.json'], ['out/a.json', 'out/x/y/a.json']],
    [['**/x/**/a.*'], ['out/x/a.jsonl', 'out/x/y/a.json']],
    [
      ['src/[1].json', 'b.txt', '*.txt'],
      ['b.txt', 'src/[1].json'],
    ],
    [['out'], []],
    [
      ['**/*.json', '!out/**', '!src/[1].*', '!.hidden'],
      ['.hidden/a.json', 'a.json'],
    ],
    [['!a.json'], []],
    [['linked/*', 'link.json', '../outside/*', 'out/../a.json'], []],
    [[join(dir, 'tree', 'a.json'), ''], []],
    [[], []],
  ])('%j match regular files inside the folder only: %j', async (patterns, paths) => {
    expect(await files.glob(at('tree'), patterns)).toEqual(paths)
  })

  test('a stamp changes with what is written or put in place, even where its times are those of another', async () => {
    const stamp = async (path: string) => (await files.stamps(dir, [path])).get(path)
    put('stamped', 'a')
    const first = await stamp('stamped')
    put('stamped', 'b')
    const second = await stamp('stamped')
    put('other', 'b')
    const { atime, mtime } = statSync(at('stamped'))
    utimesSync(at('other'), atime, mtime)
    renameSync(at('other'), at('stamped'))
    expect(new Set([first, second, await stamp('stamped')]).size).toBe(3)
    expect(await stamp('absent')).toBeUndefined()
  })

  test('find nothing in a folder that is not there', async () => {
    expect(await files.glob(at('no-tree'), ['**'])).toEqual([])
  })
})
