import { describe, expect, test } from '@jest/globals'
import { detectFormat } from '../../../src/core/formats/index.js'
import { said } from '../../support/said.js'

describe('what timers of consoles print', () => {
  test.each([
    ['a: 1:00:05.500 (h:mm:ss.mmm)', 'a time 3605.5 sec'],
    ['b: 7: 1:05.500 (m:ss.mmm)', 'b: 7 time 65.5 sec'],
    ['[12.34ms] a: b', 'a: b time 0.01234 sec'],
    ['[1.51s] c', 'c time 1.51 sec'],
  ])('%s is known by itself and read as %s', (line, expected) => {
    expect(detectFormat(line)?.name).toBe('console-time')
    expect(said('console-time', line)).toEqual([expected])
  })
})
