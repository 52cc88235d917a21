import { describe, expect, test } from '@jest/globals'
import { unreadFindings } from '../../../src/app/judging/unread.js'
import type { Run, Side } from '../../../src/core/model/run.js'
import { benchmark } from '../kinds/planned.js'

const run = (side: Side, status: Run['status'], message: string | null): Run => ({
  ...{ benchmark: 'bench', subject: 'self', side, rule: null, pair: 1, order: 0, seed: null, repetition: 0 },
  ...{ startedAt: 0, wall: 1, exitCode: 0, status, message, artifactHash: null, measurements: [] },
})

const found = (...runs: readonly Run[]) =>
  unreadFindings({
    plan: { benchmarks: [benchmark] },
    measured: {
      runSets: [{ benchmark: 'bench', subject: 'self', rule: null, runs }],
    } as unknown as Parameters<typeof unreadFindings>[0]['measured'],
  }).map(({ rule, message }) => [rule, message])

describe('what could not be read of good runs', () => {
  test('is one finding for each benchmark, which speaks of head first', () => {
    expect(
      found(run('base', 'ok', 'stdout:1: no'), run('head', 'ok', 'stdout:2: no'), run('head', 'ok', 'more')),
    ).toEqual([
      ['unreadable-output', 'bench: not all that head gave can be counted as it stands: stdout:2: no'],
    ])
    expect(found(run('base', 'ok', 'stdout:1: no'), run('head', 'ok', null))).toEqual([
      ['unreadable-output', 'bench: not all that base gave can be counted as it stands: stdout:1: no'],
    ])
  })

  test('is nothing where all was read, or where the run failed and a verdict says so', () => {
    expect(found(run('head', 'ok', null), run('base', 'error', 'it exited with code 1'))).toEqual([])
  })
})
