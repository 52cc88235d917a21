import { describe, expect, test } from '@jest/globals'
import { command } from '../../../src/app/kinds/command.js'
import type { CommandLine } from '../../../src/core/model/plan.js'
import { node, request, world } from './planned.js'

const execute = (line: CommandLine, timeout = 20) =>
  command.execute(world, request({ command: line, timeout }))

describe('a timed command', () => {
  test('gives its wall time, and says why the rest is not known', async () => {
    const attempt = await execute(node('console.error("done")'))
    expect(attempt).toMatchObject({
      status: 'ok',
      message: null,
      exitCode: 0,
      stderr: 'done\n',
      artifactHash: null,
    })
    const [wall, ...others] = attempt.measurements
    expect(wall).toEqual({
      metric: 'wall',
      status: 'ok',
      value: attempt.wall,
      unit: 's',
      direction: 'minimize',
    })
    expect(attempt.wall).toBeGreaterThan(0)
    expect(others.map(({ metric, status }) => [metric, status])).toEqual([
      ['user', 'skipped'],
      ['system', 'skipped'],
      ['peak_rss', 'skipped'],
    ])
  })

  test('says what is not known in its first repetition only', async () => {
    const again = await command.execute(world, request({ command: node('') }, { repetition: 1 }))
    expect(again.measurements.map(({ metric }) => metric)).toEqual(['wall'])
  })

  test('knows its subject and seed, quoted in a shell text', async () => {
    const subject = { id: "tiny; it's", attributes: { quantization: '4 bit', layers: 2 } }
    const line = 'echo {subject.id} "{subject.quantization}" {subject.layers} {seed} {subject.none} $0 >&2'
    const attempt = await command.execute(world, request({ command: line, subject }, { seed: 7 }))
    expect(attempt.stderr).toMatch(/^tiny; it's 4 bit 2 7 \{subject\.none\} .*sh\n$/)
  })
})

describe('a command that fails', () => {
  test.each([
    [
      node('console.error("a\\nb\\u001b[31m\\nthe reason"); process.exit(3)'),
      /^the command exited with code 3; its stderr ends:\na\nb\nthe reason$/,
    ],
    [node('process.kill(process.pid, "SIGABRT")'), /^the command was ended by SIGABRT$/],
    ['sh -c "kill -9 \\$\\$"; exit $?', /exited with code 137 \(so a shell reports signal 9\)/],
    [['no-such-program'], /could not be started: there is no program "no-such-program" on PATH/],
  ] as const)('has no wall time but a reason: %#', async (line, message) => {
    const attempt = await execute(line)
    expect(attempt).toMatchObject({ status: 'error', message: expect.stringMatching(message) })
    expect(attempt.measurements).toEqual([{ metric: 'wall', status: 'error', message: attempt.message }])
  })

  test('by taking too long has timed out', async () => {
    const attempt = await execute(['sleep', '60'], 0.1)
    expect(attempt).toMatchObject({
      status: 'timeout',
      message: 'the command did not end within 0.1 s and was killed',
      measurements: [{ metric: 'wall', status: 'error' }],
    })
  })

  test('to be declared is an attempt that says so', async () => {
    const attempt = await command.execute(world, request({ command: null }))
    expect(attempt).toMatchObject({
      status: 'error',
      message: expect.stringContaining('declares no command'),
    })
  })
})
