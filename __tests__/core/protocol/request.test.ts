import { expect, test } from '@jest/globals'
import { requestText } from '../../../src/core/protocol/request.js'

test('a benchmark is told its six facts on one line, as runners that have no JSON parser expect them', () => {
  const text = requestText({
    benchmark: 'nsga2',
    seed: 2147483647,
    corpusPath: '/data/my "corpus".bin',
    repetitionIndex: 0,
    repetitionTotal: 5,
    artifactPath: null,
  })
  expect(text).toBe(
    '{"artifact_path": null, "benchmark": "nsga2", "corpus_path": "/data/my \\"corpus\\".bin", "repetition_index": 0, "repetition_total": 5, "seed": 2147483647}',
  )
  expect(JSON.parse(text)).toMatchObject({ corpus_path: '/data/my "corpus".bin' })
})
