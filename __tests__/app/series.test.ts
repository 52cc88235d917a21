import { describe, expect, test } from '@jest/globals'
import { seriesOf } from '../../src/app/series.js'
import type { Direction } from '../../src/core/model/measurement.js'
import type { Run, Side } from '../../src/core/model/run.js'
import { policy } from '../core/store/example-session.js'
import { benchmark } from './kinds/planned.js'

const run = (side: Side, unit: string, direction?: Direction): Run => ({
  ...{ benchmark: 'tool', subject: 'self', side, rule: 'paired:merge-base', pair: 1, order: 0, seed: null },
  ...{ repetition: 0, startedAt: 0, wall: 1, exitCode: 0, status: 'ok', message: null, artifactHash: null },
  measurements: [{ metric: 'm', status: 'ok', value: 1, unit, ...(direction ? { direction } : {}) }],
})

const seriesAmong = (...runs: readonly Run[]) =>
  seriesOf(
    { ...benchmark, defaultPolicy: { ...policy, quarantine: null, direction: null, unit: null } },
    runs,
  )[0]

describe('what the two sides say of one metric', () => {
  test('which way is better is what base says, whichever of them ran first', () => {
    const [base, head] = [run('base', 'x', 'minimize'), run('head', 'x', 'maximize')]
    expect(seriesAmong(base, head)?.direction).toBe('minimize')
    expect(seriesAmong(head, base)?.direction).toBe('minimize')
    expect(seriesAmong(run('head', 'x', 'maximize'), run('base', 'x'))?.direction).toBe('maximize')
  })

  test('units that differ are told, those of base first', () => {
    expect(seriesAmong(run('head', 'B'), run('base', 'sec'))).toMatchObject({
      unit: 'sec',
      units: { base: 'sec', head: 'B' },
    })
    expect(seriesAmong(run('head', 'B'), run('base', 'B'))?.units).toBeNull()
    expect(seriesAmong(run('head', 's'), run('base', 'sec'))?.units).toBeNull()
  })
})
