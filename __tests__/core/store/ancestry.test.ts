import { expect, test } from '@jest/globals'
import { wholeAncestry } from '../../../src/core/store/ancestry.js'

const of = (id: string, ...parents: readonly string[]) => ({ id, parents })

test('a session is whole where every session that it was built on is there, at any distance and in any order', () => {
  const sessions = [of('d', 'c', 'b'), of('b', 'a'), of('a'), of('c', 'gone'), of('e', 'b'), of('f', 'd')]
  expect([...wholeAncestry(sessions)].toSorted()).toEqual(['a', 'b', 'e'])
  expect(wholeAncestry([]).size).toBe(0)
})
