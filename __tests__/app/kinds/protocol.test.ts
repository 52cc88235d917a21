import { createHash } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { RunRequest } from '../../../src/app/kinds/kind.js'
import { protocol } from '../../../src/app/kinds/protocol.js'
import type { PlannedBenchmark } from '../../../src/core/model/plan.js'
import { request, world } from './planned.js'

/** Runs `body` as the project's runner: `config` is what it was told, `reply(value)` writes its result. */
function execute(body: string, declared: Partial<PlannedBenchmark> = {}, rest: Partial<RunRequest> = {}) {
  const invocation = `node "runner.cjs" --entry={entry_point} {config_path} {output_path}`
  const asked = request({ kind: 'protocol', invocation, entryPoint: 'nsga2 x', ...declared }, rest)
  const runner = `const fs = require('node:fs'), { execFileSync } = require('node:child_process')
    const [entry, configPath, output] = process.argv.slice(2)
    const config = JSON.parse(fs.readFileSync(configPath, 'utf8'))
    const reply = (value) => fs.writeFileSync(output, typeof value === 'string' ? value : JSON.stringify(value))
    ${body}`
  writeFileSync(join(asked.cwd, 'runner.cjs'), runner)
  return { asked, attempt: protocol.execute(world, asked) }
}
const attemptOf = (body: string, declared: Partial<PlannedBenchmark> = {}) => execute(body, declared).attempt

describe('a protocol benchmark', () => {
  test('is told what to do through config.json, in paths with spaces and quotes', async () => {
    const { asked, attempt } = execute(
      'reply({ status: "ok", metric: 2.5, metadata: { config, entry, cwd: process.cwd() } })',
      { corpus: { path: 'bench/corpus.bin', hash: 'sha256:1', type: 'bytes' } },
      { seed: 42, repetition: 3, repetitions: 5 },
    )
    const config = {
      artifact_path: null,
      benchmark: 'bench',
      corpus_path: `${asked.cwd}/bench/corpus.bin`,
      repetition_index: 3,
      repetition_total: 5,
      seed: 42,
    }
    expect(await attempt).toMatchObject({
      status: 'ok',
      message: null,
      exitCode: 0,
      artifactHash: null,
      measurements: [
        {
          metric: 'metric',
          status: 'ok',
          value: 2.5,
          metadata: { config, entry: '--entry=nsga2 x', cwd: asked.cwd },
        },
      ],
    })
  })

  test('cannot replace our wall time by its own', async () => {
    const attempt = await attemptOf('reply({ status: "ok", metric: 1, wall_clock_seconds: 1e6 })')
    expect(attempt.wall).toBeLessThan(1000)
    expect(attempt.measurements[1]).toMatchObject({ metric: 'wall_clock_seconds', value: 1e6 })
  })

  test('of tier correctness leaves an artifact, known by its hash', async () => {
    const body = 'fs.writeFileSync(config.artifact_path, "bytes"); reply({ status: "ok", metric: 1 })'
    const hash = createHash('sha256').update('bytes').digest('hex')
    expect(await attemptOf(body, { tier: 'correctness' })).toMatchObject({
      status: 'ok',
      artifactHash: `sha256:${hash}`,
    })
  })

  test.each([
    ['none', ''],
    ['a link', 'fs.symlinkSync("/etc/passwd", config.artifact_path);'],
    ['a pipe', 'execFileSync("mkfifo", [config.artifact_path]);'],
  ])('of tier correctness that leaves %s as artifact fails', async (_what, body) => {
    const attempt = await attemptOf(`${body} reply({ status: "ok", metric: 1 })`, { tier: 'correctness' })
    expect(attempt).toMatchObject({ status: 'error', artifactHash: null })
    expect(attempt.message).toContain('no regular file at "artifact_path"')
  })
})

describe('a protocol benchmark without a usable result', () => {
  test.each([
    ['nothing', '', 'wrote no result.json'],
    ['NaN', `reply('{"status": "ok", "metric": NaN}')`, '"metric" is NaN'],
    ['half a result', `reply('{"status": "ok", ')`, 'not JSON'],
    ['bytes that are no text', 'fs.writeFileSync(output, Buffer.from([0x22, 0xff, 0x22]))', 'not UTF-8'],
    ['a link', 'fs.symlinkSync("/etc/passwd", output)', 'a symbolic link'],
    ['a pipe', 'execFileSync("mkfifo", [output])', 'a named pipe'],
    ['a folder', 'fs.mkdirSync(output)', 'a folder'],
    [
      'a result of 2 MiB',
      'reply({ status: "ok", metric: 1, x: "x".repeat(2 ** 21) })',
      'larger than 1048576',
    ],
    ['its own reason', 'reply({ status: "error", message: "no solution" })', 'no solution'],
    ['a failure', 'console.error("boom"); process.exit(2)', 'exited with code 2; its stderr ends:\nboom'],
    [
      'a failure and its reason',
      'reply({ status: "error", message: "why" }); process.exit(2)',
      'result.json says: why',
    ],
    [
      'a good result and a failure',
      'reply({ status: "ok", metric: 1 }); process.exit(2)',
      'exited with code 2',
    ],
  ])('by leaving %s fails and says so', async (_what, body, message) => {
    const attempt = await attemptOf(body)
    expect(attempt.status).toBe('error')
    expect(attempt.message).toContain(message)
    expect(attempt.measurements[0]).toEqual({ metric: 'metric', status: 'error', message: attempt.message })
  })

  test('by taking too long has timed out', async () => {
    expect(await attemptOf('setInterval(() => {}, 1000)', { timeout: 0.3 })).toMatchObject({
      status: 'timeout',
      measurements: [{ metric: 'metric', status: 'error' }],
    })
  })

  test('by a lost folder is an attempt, not a crash', async () => {
    const asked = request({ kind: 'protocol', invocation: 'true' })
    rmSync(asked.scratch, { recursive: true })
    const attempt = await protocol.execute(world, asked)
    expect(attempt).toMatchObject({ status: 'error', message: expect.stringContaining('ENOENT') })
  })
})
