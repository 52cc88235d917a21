import { describe, expect, test } from '@jest/globals'
import { wordOf, worstWord } from '../../../src/core/trends/word.js'

describe('where a metric is heading', () => {
  test.each([
    [[0.5, 0.7], 'maximize', 'improving'],
    [[0.5, 0.7], 'minimize', 'declining'],
    [[0.5], 'maximize', 'insufficient_data'],
    [[], 'minimize', 'insufficient_data'],
    [[100, 110], 'minimize', 'stable'],
    [[100, 110.1], 'minimize', 'declining'],
    [[100, 90], 'minimize', 'stable'],
    [[100, 89.9], 'minimize', 'improving'],
    [[-1, -1], 'maximize', 'stable'],
    [[-1, -1.2], 'maximize', 'declining'],
    [[0, 0], 'minimize', 'stable'],
    [[0, 1], 'minimize', 'declining'],
    [[1, 5, 1], 'minimize', 'stable'],
  ] as const)('%j to %s is %s', (values, direction, word) => {
    expect(wordOf(values, direction)).toBe(word)
  })

  test('from ten values on halves are compared, so that one odd end says nothing', () => {
    const flat = new Array<number>(10).fill(1)
    expect(wordOf(flat.with(9, 1.4), 'minimize')).toBe('stable')
    expect(wordOf(flat.slice(1).with(8, 1.4), 'minimize')).toBe('declining')
    // The middle of an odd number belongs to neither half.
    expect(wordOf([...flat, 1].with(5, 100), 'minimize')).toBe('stable')
  })

  test('the worst word counts, and not knowing is worse than standing still', () => {
    expect(worstWord(['improving', 'declining', 'stable'])).toBe('declining')
    expect(worstWord(['stable', 'insufficient_data'])).toBe('insufficient_data')
    expect(worstWord(['stable', 'improving'])).toBe('stable')
    expect(worstWord([])).toBe('insufficient_data')
  })
})
