import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import * as z from 'zod'
import { type Ended, expectRun, repository, type Sandbox, sandbox } from '../../support/command-line.js'
import { changed, lines, sample, sampleManifest, script } from '../../support/sample-project.js'

const schema = z.fromJSONSchema(JSON.parse(readFileSync('schema/output.schema.json', 'utf8')))

/** Stdout is one object by the published schema, and says the code that the process ended with. */
function answerOf({ stdout, code }: Ended) {
  const answer = JSON.parse(stdout)
  expect(schema.safeParse(answer).error).toBeUndefined()
  expect(answer.exitCode).toBe(code)
  return answer
}

const numbers = (...values: readonly number[]): string => `${values.join('\n')}\n`

describe('With --json, stdout is one object by the published schema', () => {
  test('of gate', async () => {
    const project = changed('1.5')
    const ended = await project.run('gate', '--json', '--sarif', 'out file.sarif', '--summary', 'summary.md')
    expect(answerOf(ended)).toMatchObject({ decision: 'FAIL', exitCode: 1 })
    const { files, session } = answerOf(ended)
    expect(Object.keys(files).sort()).toEqual(['history', 'sarif', 'store', 'summary'])
    for (const path of Object.values(files)) expect(existsSync(path as string)).toBe(true)
    expect(session).toMatch(/^[0-9a-f]{64}$/)
    // Progress is on stderr.
    expect(ended.stderr).toContain('building head')
  })

  test('of evaluate', async () => {
    const project = changed('1.0')
    await project.run('gate', '--quiet')
    const ended = await project.run('evaluate', 'work', '--json')
    expect(answerOf(ended)).toMatchObject({ decision: 'UNDECIDED', exitCode: 2, session: null })
    expect(ended.stderr).toBe('')
  })

  test('of compare', async () => {
    const place = sandbox()
    place.write('base', numbers(1, 1.01, 0.99, 1, 1.02, 0.98))
    place.write('head', numbers(1.5, 1.52, 1.49, 1.5, 1.53, 1.47))
    const ended = await place.run('compare', 'base', 'head', '--paired', '--json')
    expect(answerOf(ended)).toMatchObject({ decision: 'FAIL', exitCode: 1 })
    expect(ended.stderr).toBe('')
  })

  test('and empty when there is a problem instead of an answer', async () => {
    const project = sample()
    const ended = await project.run('gate', '--json', '--quiet')
    expect(ended).toMatchObject({ code: 65, stdout: '' })
    expect(ended.stderr).toContain('is the first commit')
  })
})

/** Before the script reads it: where the number is "unsteady", 0.5 and 2 in turns. */
const turns = `if grep -q unsteady seconds; then
  if mkdir "$HOME/turn" 2>/dev/null; then echo 0.5 > seconds; else rmdir "$HOME/turn"; echo 2 > seconds; fi
  trap 'echo unsteady > seconds' EXIT
fi
`

describe('The exit code of gate', () => {
  test.each([
    [0, 'PASS', '1.0', ''],
    [1, 'FAIL', '1.5', ''],
    [0, 'WARN', '1.5', 'fail_on = "never"'],
    [0, 'WARN', 'unsteady', ''],
    [2, 'UNDECIDED', 'unsteady', 'on = { inconclusive = "fail" }'],
  ])('is %i for %s', async (code, decision, seconds, gate) => {
    const project = sample({ gate })
    project.write('bench/run.sh', turns + script)
    project.commit('Allow for unsteady numbers')
    project.write('seconds', `${seconds}\n`)
    project.commit('Change the work')
    const ended = await project.run('gate', '--quiet', '--json')
    expect(answerOf(ended)).toMatchObject({ decision, exitCode: code })
    expect(project.leftovers()).toEqual([])
  })

  test('is decided by --fail-on over the manifest', async () => {
    const project = changed('1.5')
    expect((await project.run('gate', '--quiet', '--fail-on', 'never')).code).toBe(0)
  })
})

test('--quiet says nothing but the answer', async () => {
  const project = changed('1.0')
  const ended = await project.run('gate', '-q')
  expectRun(project, 'output-quiet', ended)
  expect(ended.stderr).toBe('')
})

/** A project in a folder of a larger repository, which has names that need care. */
function monorepo(): Sandbox {
  const made = repository('whole repository')
  const folder = 'packages/my parser [1]'
  made.write(`${folder}/bench/manifest.toml`, sampleManifest({ work: 'location = "src/the parser.c:7"' }))
  made.write(`${folder}/bench/run.sh`, script)
  made.write(`${folder}/seconds`, '1.0\n')
  made.write('bench/other.sh', 'the top has a folder of that name too\n')
  made.commit('Measure work')
  made.write(`${folder}/seconds`, '1.5\n')
  made.write(`${folder}/bench/run.sh`, `${script}# a comment\n`)
  made.write('bench/other.sh', 'changed\n')
  made.commit('Change the work')
  return made
}

describe('A project in a folder of a larger repository', () => {
  test.each(['from its folder', 'by --project'])('is gated %s, with paths from its folder', async (how) => {
    const whole = monorepo()
    const folder = join(whole.dir, 'packages/my parser [1]')
    const ended =
      how === 'by --project'
        ? await whole.run('gate', '--quiet', '--project', 'packages/my parser [1]')
        : await whole.runWith({ cwd: folder }, 'gate', '--quiet')
    expectRun(whole, 'output-monorepo', ended)
    expect(ended.code).toBe(1)
    expect(whole.leftovers()).toEqual([])
  })

  test('that base does not have counts as new', async () => {
    const whole = repository()
    whole.write('README.md', 'x')
    whole.commit('Nothing yet')
    whole.write('sub/bench/manifest.toml', sampleManifest())
    whole.write('sub/bench/run.sh', script)
    whole.write('sub/seconds', '1.0\n')
    whole.commit('Add a project')
    const { code, stdout } = await whole.run('gate', '--quiet', '--json', '--project', 'sub')
    expect(code).toBe(0)
    expect(JSON.parse(stdout).verdicts).toMatchObject([{ kind: 'NO_BASELINE' }])
  })
})

test('a gate leaves nothing running: not even what a benchmark started behind its back', async () => {
  const project = sample()
  project.write('bench/run.sh', lines('(sleep 60 &) >/dev/null 2>&1', script))
  project.commit('Leave something running')
  project.commit('Change nothing')
  const ended = await project.run('gate', '--quiet')
  expect(ended.code).toBe(0)
  expect(project.leftovers()).toEqual([])
})
