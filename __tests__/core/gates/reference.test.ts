import { describe, expect, test } from '@jest/globals'
import { judgeReference } from '../../../src/core/gates/reference.js'

const [right, wrong] = [`sha256:${'a'.repeat(64)}`, `sha256:${'b'.repeat(64)}`]
const frozen = { from: 'reference', hash: right } as const

describe('the reference gate', () => {
  test.each([
    [[right], 'PASS'],
    [[right, right, right], 'PASS'],
    [[wrong], 'FAIL'],
    [[wrong, right], 'FAIL'],
    [[right, wrong], 'FAIL'],
    [[], 'NEEDS_MORE_DATA'],
  ])('repetitions %#: %s', (hashes, kind) => {
    expect(judgeReference(hashes, frozen).kind).toBe(kind)
  })

  test('does not let a right last repetition hide a wrong first one', () => {
    expect(judgeReference([wrong, right], frozen).reason).toContain('not deterministic')
  })

  test('without a frozen reference there is no verdict on head', () => {
    expect(judgeReference([right], null).kind).toBe('NO_REFERENCE')
    expect(judgeReference([right], { from: 'base', hashes: [] }).kind).toBe('NO_REFERENCE')
  })

  test('against base says that no reference is frozen, and a base that disagrees with itself is an error', () => {
    const against = (hashes: readonly string[]) => judgeReference([right, right], { from: 'base', hashes })
    expect(against([right]).kind).toBe('PASS')
    expect(against([right]).reason).toContain('no reference is frozen')
    expect(against([wrong]).kind).toBe('FAIL')
    expect(against([right, wrong]).kind).toBe('ERROR')
  })
})
