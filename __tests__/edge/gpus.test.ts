import { expect, test } from '@jest/globals'
import { readGpus } from '../../src/edge/gpus.js'

test.each([
  ['NVIDIA H200, 143771\n', [{ name: 'NVIDIA H200', memory: 143771 }]],
  [
    'A, B, 24576\nC, 1024\n',
    [
      { name: 'A, B', memory: 24576 },
      { name: 'C', memory: 1024 },
    ],
  ],
  ['NVIDIA GB10, [N/A]\n', [{ name: 'NVIDIA GB10', memory: null }]],
  ['No devices were found\n', []],
  ['', []],
])('the cards in %j are read', (csv, cards) => {
  expect(readGpus(csv)).toEqual(cards)
})
