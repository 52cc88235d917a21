import { describe, expect, test } from '@jest/globals'
import { unselectedFindings } from '../../../src/app/judging/unselected.js'
import type { Measurement } from '../../../src/core/model/measurement.js'
import type { MetricSelector } from '../../../src/core/model/plan.js'
import type { Rename } from '../../../src/core/model/rename.js'
import { policy } from '../../core/store/example-session.js'
import { benchmark } from '../kinds/planned.js'

const selector = (pattern: string, mandatory = true): MetricSelector => ({
  pattern,
  policy: { ...policy, quarantine: null, mandatory },
})

function found(
  metrics: readonly MetricSelector[],
  names: readonly string[],
  renames: readonly Rename[] = [],
) {
  const measurements = names.map((metric): Measurement => ({ metric, status: 'ok', value: 1, unit: 's' }))
  const runs = [{ status: 'ok', side: 'base', measurements }]
  return unselectedFindings({
    plan: { benchmarks: [{ ...benchmark, metrics, renames }] },
    measured: {
      runSets: [{ benchmark: 'bench', subject: 'self', rule: null, runs }],
    } as unknown as Parameters<typeof unselectedFindings>[0]['measured'],
  }).map(({ message }) => message)
}

const words = (pattern: string) => `bench: "${pattern}" selects none of the metrics that were measured`

describe('a pattern of metrics', () => {
  test('that selects nothing is told, and so is a name that nobody would miss', () => {
    const selectors = [selector('prase/*'), selector('parse/*'), selector('x', false), selector('y')]
    expect(found(selectors, ['parse/time'])).toEqual([words('prase/*'), words('x')])
  })

  test('selects what was called otherwise before', () => {
    const renames = [{ before: 'old/*', now: 'new/*', judgedBefore: true }]
    expect(found([selector('old/*')], ['new/time'], renames)).toEqual([])
  })

  test('is not blamed where nothing was measured', () => {
    expect(found([selector('parse/*')], [])).toEqual([])
  })
})
