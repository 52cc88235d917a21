import { expect, test } from '@jest/globals'
import { sarif } from '../../../src/core/formats/sarif.js'

const rule = (id: string, level?: string) => ({ id, defaultConfiguration: { level } })
const inExtension = (index: number) => ({ rule: { index, toolComponent: { index: 1 } } })

/** Numbers of results that are errors, warnings or worse, notes or worse. */
function counts(results: readonly unknown[]) {
  const driver = { name: 'd', rules: [rule('own', 'error'), rule('silent')] }
  const extensions = [{ name: 'empty' }, { rules: [rule('a/b', 'error'), rule('c', 'note')] }]
  const { readings, findings } = sarif.parse(
    JSON.stringify({ runs: [{ tool: { driver, extensions }, results }] }),
  )
  expect(findings).toEqual([])
  return readings.map(({ value }) => value)
}

test.each([
  ['by the id of a rule of an extension', { ruleId: 'a/b' }, [1, 1, 1]],
  ['by an id with a part behind it', { ruleId: 'a/b/1' }, [1, 1, 1]],
  ['by its place in the driver', { ruleIndex: 0 }, [1, 1, 1]],
  ['by its place in an extension', inExtension(1), [0, 0, 1]],
  ['by both', { ruleId: 'c', ruleIndex: 1, ...inExtension(1) }, [0, 0, 1]],
  ['by a rule that says no level', { ruleIndex: 1 }, [0, 1, 1]],
  ['by a rule that is not there', { ruleId: 'owns', ruleIndex: 7 }, [0, 1, 1]],
  ['by itself', { ruleId: 'own', level: 'note' }, [0, 0, 1]],
])('the level of a result of an analyser is told %s', (_, result, expected) => {
  expect(counts([result])).toEqual(expected)
})
