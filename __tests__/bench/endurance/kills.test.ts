import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { killGates } from '../../../bench/endurance/gate-kills.js'
import { killMerges } from '../../../bench/endurance/merge-kills.js'

/** `npm run bench:endurance -- gates 200` and `merges 200` kill at more moments. */
const program = {
  node: process.env['BENCHGATE_TEST_NODE'] ?? process.execPath,
  cli: join(process.cwd(), 'dist', 'cli', 'index.js'),
}

test('gates killed at any moment lose no finished run, and the next one recovers and says so', async () => {
  const { faults, finished, stored, withJournal, saidSo } = await killGates(4, program)
  expect(faults).toEqual([])
  expect(withJournal).toBeGreaterThan(0)
  expect(saidSo).toBe(withJournal)
  expect(stored).toBeLessThanOrEqual(finished)
}, 300_000)

test('merges killed at any moment leave what was there or all of it', async () => {
  expect(await killMerges(4, program)).toMatchObject({ kills: 4, faults: [] })
}, 300_000)
