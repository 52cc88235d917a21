import { describe, expect, test } from '@jest/globals'
import { evaluatorFindings, globsFromTop } from '../../src/app/evaluator.js'

const changes = [
  { path: 'pkg/bench/run.js', change: 'changed' },
  { path: 'pkg/bench/a\nb', change: 'added' },
] as const

describe('a change of the evaluator', () => {
  test('is one finding that lists every path and stands at the first', () => {
    const [finding, ...others] = evaluatorFindings(changes, { projectPath: 'pkg', level: 'warn' })
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      rule: 'evaluator-changed',
      level: 'warning',
      file: 'bench/run.js',
      line: 1,
    })
    expect(finding!.message).toContain('pkg/bench/run.js (changed), "pkg/bench/a\\nb" (added)')
  })

  test('weighs what the policy says', () => {
    const level = (policy: 'fail' | 'warn' | 'pass') =>
      evaluatorFindings(changes, { projectPath: '', level: policy })[0]!.level
    expect([level('fail'), level('warn'), level('pass')]).toEqual(['error', 'warning', 'note'])
  })

  test('is no finding when there is none, and stays readable when there are hundreds', () => {
    expect(evaluatorFindings([], { projectPath: '', level: 'fail' })).toEqual([])
    const many = Array.from({ length: 300 }, (_, index) => ({
      path: `bench/${index}`,
      change: 'added' as const,
    }))
    const [finding] = evaluatorFindings(many, { projectPath: '', level: 'fail' })
    expect(finding!.message).toContain('bench/19 (added) and 280 more')
    expect(finding!.message).not.toContain('bench/20 ')
  })
})

describe('evaluator globs of a project in a sub-folder', () => {
  test('hold from the top of the repository, with the folder’s name taken literally', () => {
    expect(globsFromTop('', ['bench/**'])).toEqual(['bench/**'])
    expect(globsFromTop('a/[b]*', ['bench/**', '*.toml'])).toEqual([
      'a/\\[b\\]\\*/bench/**',
      'a/\\[b\\]\\*/*.toml',
    ])
  })
})
