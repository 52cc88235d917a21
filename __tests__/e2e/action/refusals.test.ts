import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ActionProject, actionProject } from '../../support/action-project.js'
import { type ActionRig, actionRig, type Ran } from '../../support/action-rig.js'
import { freshFolder } from '../../support/temporary-repository.js'

/** What a run that was refused shows: each problem where it stands, and how many there are. */
const shown = ({ annotations }: Ran) =>
  annotations.map(({ file, line, message }) => ({ file, line, message }))

const counted = (count: string) => ({ message: `benchgate: ${count} to mend` })

describe('an Action that cannot judge says why, and measures nothing', () => {
  let rig: ActionRig
  let project: ActionProject

  beforeAll(async () => {
    rig = await actionRig()
    project = actionProject({ time: 1_000_000, bytes: 1000 })
  })

  afterAll(() => rig.close())

  function expectRefused(run: Ran): void {
    expect([run.conclusion, run.exitCode]).toEqual(['failure', 65])
    expect(run.outputs).toMatchObject({ decision: 'ERROR', 'exit-code': '65' })
    expect(run.lines.join('\n')).not.toContain('building')
    expect(run.phases.at(-1)).toMatchObject({ name: 'post', exitCode: 0 })
    expect([rig.caches(), rig.artifacts()]).toEqual([[], []])
  }

  test('on a pull request from a fork', async () => {
    const run = await rig.push(project, { event: 'pull_request', ref: 'refs/pull/7/merge', fork: true })
    expectRefused(run)
    expect(run.annotations[0]!.message).toMatch(
      /comes from a fork of octo\/demo.*jobs apart .*skip forks: if: github/,
    )
    expect(run.requests).toEqual([])
  })

  test('on pull_request_target', async () => {
    const run = await rig.push(project, { event: 'pull_request_target', ref: 'refs/heads/main' })
    expectRefused(run)
    expect(run.annotations[0]!.message).toMatch(
      /^on.pull_request_target: a gate .* secrets \(run the gate on pull_/,
    )
    expect(run.requests).toEqual([])
  })

  test.each([
    [
      'command',
      'gait',
      'with.command: "gait" is not one of gate, check, plan, measure, judge, calibrate, sign (write one of',
    ],
    ['fail-on', 'all', '"all" is not one of mandatory, any, never'],
    ['storages', 's3', 'there is no storage "s3" (use actions-cache, artifact, release-asset, directory)'],
    ['storage-timeout', 'soon', '"soon" is not a whole number of at least 1 (write plain digits)'],
    ['job-summary', 'yes', 'with.job-summary: "yes" is not one of true, false'],
    ['baselines', 'bestest', '"bestest" is not a baseline rule'],
    ['benchmarks', 'wrok', 'no benchmark is called "wrok" (did you mean "work"?'],
    ['manifest', 'bench/other.toml', 'there is no manifest'],
  ])('with %s: %s', async (name, value, message) => {
    const run = await rig.push(project, { inputs: { storages: '', [name]: value } })
    expectRefused(run)
    expect(run.annotations).toMatchObject([
      { level: 'error', message: expect.stringContaining(message) },
      counted('1 problem'),
    ])
  })

  test.each(['gate', 'check'])('and %s shows every problem of the manifest at its line', async (command) => {
    const broken = actionProject({ time: 1, bytes: 1 }, { manifest: 'alpa = 0.05\nbeta = 7\n' })
    const run = await rig.push(broken, { inputs: { command } })
    expectRefused(run)
    const file = 'bench/manifest.toml'
    expect(shown(run)).toMatchObject([
      { file, line: '7', message: expect.stringMatching(/alpa.*did you mean "alpha"/) },
      { file, line: '8', message: expect.stringMatching(/beta/) },
      counted('2 problems'),
    ])
    expect(run.lines.join('\n')).toMatch(/bench\/manifest.toml:7:\d+: .*alpa/)
  })

  test('while check shows the plan of a good one', async () => {
    const run = await rig.push(project, { inputs: { command: 'check' } })
    expect([run.conclusion, run.outputs]).toEqual(['success', { decision: 'PASS', 'exit-code': '0' }])
    expect(run.lines.join('\n')).toMatch(/is valid: 1 benchmark planned.*against best.*work\/bytes: .*exact/s)
    expect(run.requests).toEqual([])
  })
})

test('the Action runs from a folder with nothing but action.yml and dist, on a project below the top', async () => {
  const rig = await actionRig()
  const project = actionProject({ time: 1_000_000, bytes: 1000 })
  const action = freshFolder('action')
  for (const name of ['action.yml', 'dist'])
    fs.cpSync(path.join(process.cwd(), name), path.join(action, name), { recursive: true })
  fs.mkdirSync(path.join(project.dir, 'sub'))
  project.git('mv', 'bench', 'src', 'sub')
  project.commit('move')
  try {
    const inputs = { project: 'sub', 'sarif-file': 'out.sarif' }
    const first = await rig.push(project, { action, inputs, job: 'one', runId: 1 })
    expect(first.exitCode).toBe(0)
    expect(first.annotations[0]).toMatchObject({ level: 'warning', file: 'sub/src/work.sh' })
    const log = JSON.parse(fs.readFileSync(path.join(first.workspace, 'out.sarif'), 'utf8'))
    const [result] = log.runs[0].results
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('sub/src/work.sh')
    fs.rmSync(path.join(first.workspace, 'out.sarif'))
    const again = { ...inputs, 'sarif-file': '', storages: '' }
    for (const _ of [1, 2]) {
      const step = await rig.push(project, { action, inputs: again, job: 'one', runId: 1 })
      expect([step.exitCode, step.outputs['saved-to']]).toEqual([0, ''])
    }
  } finally {
    await rig.close()
  }
})
