import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { blocks } from '../../documentation/pages.js'
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

/** The only real timing in these tests. Other work on the machine may leave it open, but never turn it round. */
test('the demo fails the parser that got a quarter more work, or says that it cannot tell; ends with the gate’s code and keeps its project where asked', async () => {
  const { temporary, ...where } = placed()
  const shown = blocks.flatMap(({ marker, text }) => (marker === 'demo' ? [text.trim()] : []))
  expect(shown).toEqual(['node dist/cli/index.js demo'])
  const ended = await benchgate(['demo', '--quiet', '--json', '--exit-code', '--keep'], where)
  expect(ended.stderr).toBe('')
  const { verdicts, files, decision } = outcomeOf(ended)
  const [parse, sort] = ['parse', 'sort'].map((name) => verdicts.find(({ benchmark }) => benchmark === name))
  expect(['FAIL', 'INCONCLUSIVE']).toContain(parse!.kind)
  expect(parse!.worse).toBeGreaterThan(0.05)
  expect(sort!.kind).not.toBe('FAIL')
  expect([decision, ended.exitCode]).toEqual(parse!.kind === 'FAIL' ? ['FAIL', 1] : ['WARN', 0])
  expect(readdirSync(temporary)).toHaveLength(1)
  for (const name of ['store', 'history', 'sarif', 'summary']) expect(existsSync(files[name]!)).toBe(true)
})
