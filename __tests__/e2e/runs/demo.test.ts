import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { benchgate, outcomeOf } from '../../support/benchgate.js'
import { environment, freshFolder } from '../../support/temporary-repository.js'

function placed() {
  const cwd = freshFolder('demo')
  const temporary = join(cwd, 'tmp')
  mkdirSync(temporary)
  return {
    cwd,
    temporary,
    env: { ...environment, NO_COLOR: '1', GITHUB_ACTIONS: undefined, TMPDIR: temporary },
  }
}

/** The only real timing in these tests: the slowdown is a quarter and the change elsewhere none. */
describe('the demo', () => {
  test('fails the parser that got a quarter more work and nothing else, ends with the gate’s code where asked, keeps its project where asked', async () => {
    const { temporary, ...where } = placed()
    const ended = await benchgate(['demo', '--quiet', '--json', '--exit-code', '--keep'], where)
    const { verdicts, files, decision } = outcomeOf(ended)
    expect(verdicts.find(({ benchmark }) => benchmark === 'parse')!.kind).toBe('FAIL')
    expect(verdicts.find(({ benchmark }) => benchmark === 'sort')!.kind).not.toBe('FAIL')
    expect([decision, ended.exitCode]).toEqual(['FAIL', 1])
    expect(readdirSync(temporary)).toHaveLength(1)
    for (const name of ['store', 'history', 'sarif', 'summary']) expect(existsSync(files[name]!)).toBe(true)
  })

  test('ends with 0 and leaves nothing behind', async () => {
    const { temporary, ...where } = placed()
    const ended = await benchgate(['demo', '--quiet'], where)
    expect(ended.exitCode).toBe(0)
    expect(ended.stderr).toBe('')
    expect(ended.stdout).toMatch(/^FAIL +parse /m)
    expect(ended.stdout).toMatch(/^(PASS|INCONCLUSIVE) +sort /m)
    expect(ended.stdout).toContain('All of it was temporary and is gone now')
    expect(readdirSync(temporary)).toEqual([])
  })
})
