import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { artifact } from '../../../src/app/kinds/artifact.js'
import { node, request, world } from './planned.js'

const sha256 = (data: string | Buffer): string => `sha256:${createHash('sha256').update(data).digest('hex')}`
const execute = (script: string, files: readonly string[] = []) =>
  artifact.execute(world, request({ kind: 'artifact', tier: 'correctness', command: node(script), files }))

describe('an artifact', () => {
  test('is what a command prints, byte for byte', async () => {
    const bytes = Buffer.concat([Buffer.from([0, 255, 10]), Buffer.alloc(3_000_000, 'x')])
    const attempt = await execute(
      'process.stdout.write(Buffer.concat([Buffer.from([0, 255, 10]), Buffer.alloc(3e6, "x")]))',
    )
    expect(attempt).toMatchObject({
      status: 'ok',
      message: null,
      measurements: [],
      artifactHash: sha256(bytes),
    })
  })

  test('is the one file that matches', async () => {
    const attempt = await execute('fs.writeFileSync("out.bin", "one"); console.log("noise")', ['*.bin'])
    expect(attempt.artifactHash).toBe(sha256('one'))
  })

  test('is the list of paths and hashes where several files match, whatever order they were made in', async () => {
    const script = 'fs.mkdirSync("o"); for (const f of ["o/b", "o/a"]) fs.writeFileSync(f, f)'
    const lines = `o/a\0${sha256('o/a')}\no/b\0${sha256('o/b')}\n`
    expect((await execute(script, ['o/*'])).artifactHash).toBe(sha256(lines))
  })

  test.each([
    ['process.exit(1)', [], 'exited with code 1'],
    ['', ['*.bin'], 'left no file that matches *.bin'],
    ['fs.symlinkSync("/etc/passwd", "out.bin")', ['*.bin'], 'left no file that matches *.bin'],
  ])('that was not made is an error: %j', async (script, files, message) => {
    const attempt = await execute(script, files)
    expect(attempt).toMatchObject({
      status: 'error',
      artifactHash: null,
      message: expect.stringContaining(message),
    })
  })
})
