import { expect, test } from '@jest/globals'
import { textDifference } from '../../../src/core/formats/text-difference.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const many = (count: number, word: string) =>
  Array.from({ length: count }, (_, i) => `${word} ${i}`).join('\n')

test.each([
  ['a changed line', 'a\nb\nc\n', 'a\nB\nc\n', ['@@ line 2 @@', '-b', '+B']],
  ['an added line', 'a\nc\n', 'a\nb\nc\n', ['@@ line 2 @@', '+b']],
  ['a repeated line that is lost', 'a\na\na\n', 'a\na\n', ['@@ line 3 @@', '-a']],
  ['a missing end of line', 'a\n', 'a', ['@@ line 2 @@', '-']],
  ['nothing left', 'a\n', '', ['@@ line 1 @@', '-a']],
])('%s is shown where it is', (_, before, after, lines) => {
  expect(textDifference(bytes(before), bytes(after))).toEqual(lines)
})

test('long differences and long lines are cut', () => {
  const shown = textDifference(bytes(many(1000, 'x')), bytes('y'.repeat(5000)))!
  expect(shown).toHaveLength(1 + 11 + 1)
  expect(shown[11]).toBe('-(and 990 more lines)')
  expect(shown[12]).toBe(`+${'y'.repeat(200)}…`)
})

test.each([
  ['zero bytes', Uint8Array.of(97, 0, 98)],
  ['broken UTF-8', Uint8Array.of(97, 0xff, 98)],
  ['more than a mebibyte', new Uint8Array(2 ** 20 + 1).fill(97)],
])('what holds %s is no text to compare', (_, other) => {
  expect(textDifference(bytes('a'), other)).toBeNull()
  expect(textDifference(other, bytes('a'))).toBeNull()
})
