import { afterAll, describe, expect, test } from '@jest/globals'
import { readCommands } from './command-files.js'
import { runSample, stateFolders } from './sample-job.js'

const folders = stateFolders()
afterAll(() => folders.remove())

describe('a step under the emulated runner', () => {
  test('gets its inputs: given ones in any case, defaults, and the token by an expression', async () => {
    const read = ['INPUT_GREETING', 'INPUT_TOKEN', 'GITHUB_TOKEN', 'JEST_WORKER_ID', 'GITHUB_REF']
    const steps = read.map((name) => ['read', name] as const)
    const inputs = { GREETING: 'good day', old: 'x', unknown: 'y' }
    const { results, annotations, lines } = await runSample(folders.make(), steps, { inputs })
    expect(results).toEqual(['good day', expect.stringMatching(/^ghs_/), null, null, 'refs/heads/main'])
    expect(annotations.map(({ message }) => message)).toEqual([
      "Input 'old' has been deprecated with message: use greeting",
      "Unexpected input(s) 'unknown', valid inputs are ['do', 'greeting', 'token', 'old']",
    ])
    expect(lines).toContain('post saw state none, variable none')
  })

  test('hands outputs to the job, and state, variables and paths to its post', async () => {
    const { outputs, state, env, lines } = await runSample(folders.make(), [
      ['append', 'GITHUB_OUTPUT', 'single=a=b\n'],
      ['append', 'GITHUB_OUTPUT', 'many<<EOF\none\ntwo\nEOF\n'],
      ['append', 'GITHUB_STATE', 'key=kept\n'],
      ['append', 'GITHUB_ENV', 'FROM_MAIN=yes\n'],
      ['append', 'GITHUB_PATH', '/first\n'],
      ['print', '::set-output name=old::1%0A2%25'],
    ])
    expect(outputs).toMatchObject({ single: 'a=b', many: 'one\ntwo', old: '1\n2%' })
    expect([state, env]).toEqual([{ key: 'kept' }, { FROM_MAIN: 'yes' }])
    expect(lines).toEqual(['post saw state kept, variable yes', 'post saw path /first'])
  })

  test('is obeyed in its workflow commands, but for those between stop marks, and keeps secrets', async () => {
    const { annotations, lines } = await runSample(folders.make(), [
      ['print', '::warning file=a%3Ab.js,line=3,title=Slow%2C really::only 9%25'],
      ['print', '::stop-commands::mark'],
      ['print', '::error::not obeyed'],
      ['print', '::mark::'],
      ['print', '::add-mask::s3cret'],
      ['print', 'the s3cret is out'],
      ['print', '::debug::unseen'],
      ['print', '::error::s3cret failed'],
    ])
    expect(annotations).toEqual([
      {
        level: 'warning',
        message: 'only 9%',
        phase: 'main',
        file: 'a:b.js',
        line: '3',
        title: 'Slow, really',
      },
      { level: 'error', message: '*** failed', phase: 'main' },
    ])
    expect(lines.slice(0, 5)).toEqual([
      '##[warning]only 9%',
      '::error::not obeyed',
      '::mark::',
      'the *** is out',
      '##[error]*** failed',
    ])
  })

  test('leaves its summary, unless that is over 1 MiB', async () => {
    const small = await runSample(folders.make(), [['append', 'GITHUB_STEP_SUMMARY', '# PASS\n']])
    expect(small.summary).toBe('# PASS\n')
    const large = await runSample(folders.make(), [['fill', 'GITHUB_STEP_SUMMARY', 1024 * 1024 + 1]])
    expect(large.summary).toBe('')
    expect(large.annotations[0]?.message).toMatch(/STEP_SUMMARY upload aborted.*got 1025k/)
  })

  test('that fails fails the job, and its post still runs', async () => {
    const { conclusion, phases } = await runSample(folders.make(), [['exit', 3]])
    expect(conclusion).toBe('failure')
    expect(phases.map(({ name, exitCode }) => [name, exitCode])).toEqual([
      ['main', 3],
      ['post', 0],
    ])
  })

  test('is interrupted when the job is cancelled', async () => {
    const { phases, lines } = await runSample(folders.make(), [['waitForSignal']], { cancelAfter: 400 })
    expect(phases[0]).toMatchObject({ name: 'main', exitCode: 130, timedOut: true })
    expect(lines[0]).toBe('interrupted')
  })

  test('finds the workspace of its job again as a further step, and a wiped one as a new job', async () => {
    const state = folders.make()
    const write = { between: 'echo kept > file', runId: 5 }
    await runSample(state, [], write)
    const again = await runSample(state, [], { between: 'test -f file', runId: 5 })
    const fresh = await runSample(state, [], { between: 'test -f file', runId: 6 })
    expect([again.between, fresh.between]).toEqual([0, 1])
    expect(fresh.workspace).toBe(again.workspace)
  })
})

test('a command file that the runner would refuse is refused', () => {
  expect(() => readCommands('a<<EOF\nb\n')).toThrow("Matching delimiter not found 'EOF'")
  expect(() => readCommands('nonsense')).toThrow("Invalid format 'nonsense'")
})
