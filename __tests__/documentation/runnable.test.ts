import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Block, blocks } from './pages.js'

/**
 * `<!-- run -->` before a block of sh: it is executed, in a copy of the repository without installed packages, and must
 * end with 0. `<!-- output -->` before a later block: the last run's stdout, but for its numbers. (`<!-- demo -->` takes
 * long: the demo's own test runs it.)
 */
const root = mkdtempSync(join(tmpdir(), 'benchgate-documentation-'))

beforeAll(() => {
  for (const part of ['dist', 'examples', 'schema', 'action.yml', 'package.json'])
    cpSync(part, join(root, 'repository', part), { recursive: true })
  mkdirSync(join(root, 'home'))
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

function run({ text }: Block) {
  const node = process.env['BENCHGATE_TEST_NODE'] ?? process.execPath
  const { PATH = '' } = process.env
  return spawnSync('sh', ['-e', '-c', text], {
    cwd: join(root, 'repository'),
    encoding: 'utf8',
    env: { PATH: [dirname(node), PATH].join(delimiter), HOME: join(root, 'home'), TMPDIR: tmpdir() },
  })
}

const withoutNumbers = (text: string): string => text.replace(/[−-]?\d+(\.\d+)?/g, '0').trimEnd()

const runnable = blocks.filter(({ marker }) => marker === 'run')

describe('the commands that the documentation shows', () => {
  test('are there to be run, in sh', () => {
    expect(runnable.length).toBeGreaterThan(0)
    expect(new Set(runnable.map(({ language }) => language))).toEqual(new Set(['sh']))
  })

  test.each(runnable.map((block) => [`${block.page}:${block.line}`, block] as const))(
    'at %s work',
    (_, block) => {
      const { stdout, stderr, status } = run(block)
      expect(`${status} ${status === 0 ? '' : stderr}`).toBe('0 ')
      const [next] = blocks.slice(blocks.indexOf(block) + 1)
      if (next?.marker === 'output' && next.page === block.page)
        expect(withoutNumbers(stdout)).toBe(withoutNumbers(next.text))
    },
  )
})
