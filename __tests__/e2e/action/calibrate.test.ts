import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type ActionProject, actionProject } from '../../support/action-project.js'
import { type ActionRig, actionRig } from '../../support/action-rig.js'

let rig: ActionRig
let project: ActionProject

beforeAll(async () => {
  rig = await actionRig()
  project = actionProject({ time: 1_000_000, bytes: 1000 })
})

afterAll(() => rig.close())

test('a scheduled calibration is kept in the history, and no report comes of it', async () => {
  const run = await rig.schedule(project, { inputs: { command: 'calibrate' } })
  expect([run.conclusion, run.outputs['decision'], run.outputs['exit-code']]).toEqual([
    'success',
    'PASS',
    '0',
  ])
  expect(run.outputs['saved-to']).toMatch(/^actions-cache \(.*artifact \(/)
  expect(run.verdicts).toMatchObject([{ metric: 'work/time', kind: 'PASS', pairs: 6 }])
  expect(run.findings.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(
      /^work work\/time: pairs of the same build differ by 0 % \(20 pairs\), which suits strict \(2 % and 5 %\); an unchanged build passes after about 6 pairs \(14 runs, /,
    ),
  )
  expect(run.summary).toContain('Nothing blocks.')
  const { sessions, reports, best } = await rig.storeOf(run)
  expect(sessions.map(({ header, calibrations }) => [header.kind, calibrations?.length])).toEqual([
    ['calibrate', 1],
  ])
  expect([reports, best]).toEqual([[], undefined])
})

test('an acknowledgement needs a reason, and something to acknowledge', async () => {
  const said = async (inputs: Readonly<Record<string, string>>) => {
    const run = await rig.schedule(project, { inputs: { command: 'calibrate', ...inputs } })
    return [run.exitCode, run.findings, run.annotations.map(({ message }) => message).join()]
  }
  expect(await said({ acknowledge: 'work' })).toEqual([
    65,
    [],
    expect.stringContaining('give command: calibrate, acknowledge and reason together'),
  ])
  expect(await said({ acknowledge: 'work', reason: 'known' })).toEqual([
    65,
    [],
    expect.stringContaining('there is nothing to acknowledge (nothing is blocked here)'),
  ])
})
