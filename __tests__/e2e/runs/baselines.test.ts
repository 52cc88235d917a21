import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Gated,
  type MeasuredProject,
  manifestOf,
  measuredProject,
  printing,
} from '../../support/measured-project.js'

const points = (value: number, other = 10) => ({
  'work/score.sh': printing({ points: value, other }, 'points'),
})

const manifest = manifestOf(
  [
    {
      name: 'score',
      keys: 'tier = "quality"\nmetrics = [{ match = "*", direction = "maximize", tolerance = "5%" }]',
    },
  ],
  'max_pairs = 6\nbaselines = { local = ["latest"] }',
)

const shown = ({ outcome }: Gated) =>
  outcome.verdicts
    .map(
      ({ metric, kind, baseline }) =>
        `${metric ?? '-'} ${kind} ${baseline.replace(/\b[0-9a-f]{10}\b/g, (id) => names.get(id) ?? id)}`,
    )
    .sort()

const names = new Map<string, string>()

describe('a history of released and unmeasured commits', () => {
  let project: MeasuredProject

  const commit = (name: string, files: Readonly<Record<string, string>>) =>
    names.set(project.commitFiles(files).slice(0, 10), name)

  beforeAll(async () => {
    project = measuredProject({ 'bench/manifest.toml': manifest, ...points(100, 12) })
    commit('first', { 'note.txt': '1' })
    await project.gate('--label', 'v1')
    commit('second', { ...points(110, 12), 'note.txt': '2' })
    await project.gate('--label', 'v2')
    commit('unmeasured', { ...points(70), 'note.txt': '3' })
    commit('last', { ...points(106, 11), 'note.txt': '4' })
  })

  const against = (rule: string, ...options: readonly string[]) =>
    project.gate('--baseline', rule, ...options)

  test('each rule leads to its own report', async () => {
    const reports = {
      latest: 'report 2 of second',
      'merge-base': 'report 2 of second, 1 commit before unmeasured',
      previous: 'report 2 of second',
      'version:v1': 'report 1 of first',
    }
    const gated = await against(Object.keys(reports).join(), '--label', 'v3')
    const expected = Object.entries(reports).map(([rule, report]) => `${rule} (${report})`)
    expect(shown(gated)).toEqual([
      ...expected.map((baseline) => `t/other FAIL ${baseline}`),
      ...expected.map((baseline) => `t/points PASS ${baseline}`),
    ])
  })

  test('a report that was judged worse is passed over on the way back', async () => {
    commit('newest', { 'note.txt': '5' })
    expect(shown(await against('merge-base'))).toEqual([
      't/other FAIL merge-base (report 2 of second, 2 commits before last)',
      't/points PASS merge-base (report 2 of second, 2 commits before last)',
    ])
  })

  test('evaluate takes the same way without running anything', async () => {
    const { stdout } = await project.run(['evaluate', 'score', '--baseline', 'merge-base', '--json'])
    const { verdicts } = JSON.parse(stdout) as Gated['outcome']
    expect(verdicts[0]!.baseline).toMatch(
      /^merge-base \(report 2 of [0-9a-f]{10}, 2 commits before [0-9a-f]{10}\)$/,
    )
  })

  test('a shallow clone that hides the measured commits says how to get them', async () => {
    project.git('clone', '--quiet', '--depth=2', `file://${project.dir}`, `${project.temporary}/shallow`)
    const { stdout } = await project.run([
      'evaluate',
      'score',
      '--baseline',
      'merge-base',
      '--json',
      '--project',
      `${project.temporary}/shallow`,
    ])
    expect(stdout).toContain('this shallow clone hides what came before')
  })
})
