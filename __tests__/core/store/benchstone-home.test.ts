import { describe, expect, test } from '@jest/globals'
import { readReferences, readRegistry } from '../../../src/core/store/benchstone-home.js'

const hash = (digit: string): string => `sha256:${digit.repeat(64)}`
const record = (digit: string, day: number, notes: string | null = null) => ({
  ...{ content_hash: hash(digit), frozen_git_sha: digit.repeat(40), notes },
  frozen_at: `2026-05-0${day}T00:00:00Z`,
})
const [one, two] = [record('1', 1, 'checked'), record('2', 2)]
const frozen = JSON.stringify({ event: 'frozen', new: one })
const replaced = JSON.stringify({ event: 'replaced', new: two, prior: one, reason: 'shorter' })

describe('the references of a benchstone home', () => {
  test.each<[string, string, string, readonly string[], readonly string[]]>([
    ['one event', JSON.stringify(one), `${frozen}\n`, ['checked'], []],
    ['two events', JSON.stringify(two), `${frozen}\n${replaced}\n`, ['checked', 'shorter'], []],
    ['no events', JSON.stringify(one), '', ['checked'], []],
    ['a record that no event tells', JSON.stringify(two), frozen, ['checked', 'frozen with benchstone'], []],
    [
      'half an event',
      JSON.stringify(one),
      `${frozen}\n{"event": "re`,
      ['checked'],
      ['line 2 of its history'],
    ],
    ['half a record', '{"content_hash": "sha256:', frozen, ['checked'], ['the record that holds']],
    [
      'a hash that is a path',
      JSON.stringify({ ...one, content_hash: '../../x' }),
      '',
      [],
      ['the record that'],
    ],
  ])('are read as far as they are sound: %s', (_, current, events, ...[reasons, wrong]) => {
    const read = readReferences(current, events)
    expect(read.found.map(({ reason }) => reason)).toEqual(reasons)
    expect(read.wrong).toEqual(wrong.map((words) => expect.stringContaining(words)))
  })
})

test.each<[string, readonly string[], readonly string[]]>([
  ['{"projects": {"a": {"path": "/a", "manifest_hash": "sha256:1"}}}', ['a'], []],
  ['{"projects": {"a": {"path": "/a", "manifest_hash": "x"}, "b": 1}}', ['a'], ['project "b" has no path']],
  ['{"projects": []}', [], ['no JSON object with a table "projects"']],
  ['{"projects": ', [], ['no JSON object with a table "projects"']],
])('of a benchstone registry what is sound is read: %s', (text, names, wrong) => {
  const read = readRegistry(text)
  expect([...read.found.keys()]).toEqual(names)
  expect(read.wrong).toEqual(wrong.map((words) => expect.stringContaining(words)))
})
