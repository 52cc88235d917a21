import { describe, expect, test } from '@jest/globals'
import { calibrationRule } from '../../../src/core/model/calibration.js'
import { acknowledgement, calibration } from '../../core/store/example-calibration.js'
import { header, run, runSet, session, start } from '../../core/store/example-session.js'
import { folder, history, tamper } from './raw.js'

const hour = 3_600_000

/** A calibration `hours` after the start, with runs of head and base at one commit. */
function calibrated(hours: number, change: Parameters<typeof header>[0] = {}) {
  const at = start + hours * hour
  const set = (side: 'head' | 'base') =>
    runSet({ side, rule: calibrationRule, runs: [run({ side, rule: calibrationRule, startedAt: at })] })
  return session({
    header: header({ kind: 'calibrate', startedAt: at, endedAt: at, ...change }),
    runSets: [set('head'), set('base')],
    reports: [],
    calibrations: [calibration({ at })],
  })
}

const decided = (uid: string, hours: number, reason: string) =>
  session({
    header: header({ kind: 'acknowledge', startedAt: start + hours * hour }),
    runSets: [],
    reports: [],
    acknowledgements: [acknowledgement({ calibration: uid, at: start + hours * hour, reason })],
  })

describe('calibrations in the history', () => {
  test('come back from the file oldest first, with their machine and the newest acknowledgement', async () => {
    const dir = folder()
    const made = await history(dir)
    const id = made.append(calibrated(2))
    made.append(calibrated(1))
    const [older, newer] = made.calibrations('arborist')
    made.append(decided(newer!.uid, 3, 'first'))
    made.append(decided(newer!.uid, 4, 'second'))
    await made.save()
    const again = await history(dir)
    const stored = again.calibrations('arborist')
    expect(stored.map(({ at }) => (at - start) / hour)).toEqual([1, 2])
    expect(stored[0]).toEqual({ ...older, acknowledged: null })
    expect(stored[1]).toMatchObject({
      session: id,
      machine: { cpu: 'Example CPU 9000' },
      acknowledged: { reason: 'second', actor: 'ada' },
    })
    expect(again.calibrations('other')).toEqual([])
    expect(again.verify().problems).toEqual([])
  })

  test('of a session that was cut short yield to those of the whole one', async () => {
    const stored = await history(folder())
    stored.append(calibrated(1, { complete: false, kind: 'recovered' }))
    stored.append(calibrated(1))
    expect(stored.calibrations('arborist')).toHaveLength(1)
  })

  test('give no run set to be judged and no run to benchstone’s table, recovered or not', async () => {
    const dir = folder()
    const stored = await history(dir)
    stored.append(session())
    const before = stored.latestRunSet('parse', 'self', 'aaaa')
    stored.append(calibrated(5))
    stored.append(calibrated(6, { kind: 'recovered', complete: false }))
    expect(before?.rule).toBe('paired:merge-base')
    expect(stored.latestRunSet('parse', 'self', 'aaaa')).toEqual(before)
    expect(stored.runs({ benchmark: 'parse' })).toHaveLength(5)
    expect(stored.reports({})).toHaveLength(1)
    await stored.save()
    await tamper(dir, (db) => {
      expect(db.exec('SELECT count(*) FROM runs_001')[0]?.values).toEqual([[1]])
    })
  })
})
