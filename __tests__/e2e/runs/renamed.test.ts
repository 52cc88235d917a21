import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Gated,
  type MeasuredProject,
  manifestOf,
  measuredProject,
  printing,
} from '../../support/measured-project.js'

/** The tool lies outside the evaluator files, so each side prints its own names. */
const prints = (values: Readonly<Record<string, number>>) => ({ 'work/tool.sh': printing(values) })

const declared = (metrics: string, gate = '') => ({
  'bench/manifest.toml': manifestOf(
    [{ name: 'tool', keys: `tier = "quality"\nmetrics = [${metrics}]` }],
    `max_pairs = 6\nbaselines = { local = ["paired:merge-base", "best"] }\n${gate}`,
  ),
})

/** Points are no time, so stored values may be compared. */
const asPoints = 'unit = "points", direction = "minimize", tolerance = "5%", limit = "20%"'
const everything = `{ match = "*", ${asPoints} }`
const renamedTo = (now: string, before: string) =>
  `${everything}, { name = "t/${now}", aliases = ["t/${before}"], ${asPoints} }`

const kinds = ({ outcome }: Gated) =>
  outcome.verdicts.map(({ metric, kind, baseline }) => `${metric} ${kind} ${baseline.split(' ')[0]}`).sort()

const rules = ({ outcome }: Gated) =>
  outcome.findings.map(({ rule, level, metric }) => `${rule} ${level} ${metric ?? '-'}`)

describe('a change that renames a metric', () => {
  let project: MeasuredProject

  beforeAll(async () => {
    project = measuredProject({ ...declared(everything), ...prints({ old: 100, gone: 5 }) })
    // Two stored reports under the old name; the pull request's own branch starts here.
    await project.gate('--base', 'HEAD')
    project.commitFiles({ ...prints({ old: 101, gone: 5 }) })
    await project.gate('--base', 'HEAD~1')
  })

  const branch = (files: Readonly<Record<string, string>>) => {
    project.git('checkout', '--quiet', '-B', 'change', 'main')
    project.commitFiles(files)
  }

  test('has it compared with what base printed under the old name, and with the stored reports', async () => {
    branch({ ...declared(renamedTo('new', 'old')), ...prints({ new: 102, gone: 5 }) })
    const gated = await project.gate()
    expect(kinds(gated)).toEqual([
      't/gone PASS best',
      't/gone PASS paired:merge-base',
      't/new PASS best',
      't/new PASS paired:merge-base',
    ])
    expect(rules(gated)).toContain('metric-renamed note -')
    expect(rules(gated).filter((rule) => !rule.endsWith('note -'))).toEqual([])
    expect(gated.exitCode).toBe(0)
  })

  test('does not hide that it got worse', async () => {
    branch({ ...declared(renamedTo('new', 'old')), ...prints({ new: 150, gone: 5 }) })
    const gated = await project.gate()
    expect(kinds(gated)).toContain('t/new FAIL paired:merge-base')
    expect(kinds(gated)).toContain('t/new FAIL best')
    expect(gated.exitCode).toBe(1)
  })

  test('and prints both names cannot choose which of them is judged', async () => {
    branch({ ...declared(renamedTo('new', 'old')), ...prints({ new: 1, old: 150, gone: 5 }) })
    const gated = await project.gate()
    expect(kinds(gated)).toContain('t/new MISSING paired:merge-base')
    expect(gated.exitCode).toBe(1)
  })

  test('and prints it in another unit has no numbers that could be compared', async () => {
    branch({
      ...declared(renamedTo('new', 'old')),
      'work/tool.sh': printing({ new: 100, gone: 5 }, 'B'),
    })
    const gated = await project.gate('--baseline', 'paired:merge-base')
    expect(gated.outcome.verdicts.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual(
      new Array(2).fill('INCOMPARABLE base measures it in "sec" and head in "B"'),
    )
  })

  test.each([
    ['fail', 1],
    ['warn', 0],
    ['pass', 0],
  ])('and drops another one is judged by [gate] on: missing = %s', async (level, code) => {
    const on = `on = { missing = "${level}" }`
    project.git('checkout', '--quiet', '-B', 'policy', 'main')
    project.commitFiles(declared(everything, on))
    project.git('checkout', '--quiet', '-B', 'change')
    project.commitFiles({ ...declared(renamedTo('new', 'old'), on), ...prints({ new: 102 }) })
    const gated = await project.gate('--base', 'policy')
    expect(kinds(gated)).toContain('t/gone MISSING paired:merge-base')
    expect(kinds(gated)).toContain('t/new PASS paired:merge-base')
    expect(rules(gated)).toContain(`metric-missing ${level === 'fail' ? 'error' : 'warning'} t/gone`)
    expect(gated.exitCode).toBe(code)
  })

  test.each([
    ['pass', 'note', 0],
    ['warn', 'warning', 0],
    ['fail', 'error', 2],
  ])('and brings another one is judged by [gate] on: new = %s', async (level, shown, code) => {
    const on = `on = { new = "${level}" }`
    project.git('checkout', '--quiet', '-B', 'policy', 'main')
    project.commitFiles(declared(everything, on))
    project.git('checkout', '--quiet', '-B', 'change')
    project.commitFiles({
      ...declared(renamedTo('new', 'old'), on),
      ...prints({ new: 102, gone: 5, fresh: 1 }),
    })
    const gated = await project.gate('--base', 'policy', '--baseline', 'paired:merge-base')
    expect(kinds(gated)).toContain('t/fresh NO_BASELINE paired:merge-base')
    expect(rules(gated)).toEqual(expect.arrayContaining([`no-baseline ${shown} t/fresh`, 'new note t/fresh']))
    expect(gated.exitCode).toBe(code)
  })
})

describe('a renamed metric in the history', () => {
  let project: MeasuredProject

  beforeAll(async () => {
    project = measuredProject({ ...declared(everything), ...prints({ old: 100, gone: 5 }) })
    await project.gate('--base', 'HEAD', '--baseline', 'best')
    project.commitFiles({ ...declared(renamedTo('new', 'old')), ...prints({ new: 101, gone: 5 }) })
    await project.gate('--base', 'HEAD', '--baseline', 'best')
  })

  test('is told by check', async () => {
    const { stdout } = await project.run(['check'])
    expect(stdout).toContain('  t/new: called t/old before\n')
  })

  test('is one series to trend and to history', async () => {
    const { stdout } = await project.run(['trend', 'tool', '--json'])
    const { trends } = JSON.parse(stdout) as {
      trends: readonly {
        readonly metrics: readonly { readonly metric: string; readonly reports: number }[]
      }[]
    }
    expect(trends[0]!.metrics.map(({ metric, reports }) => [metric, reports])).toEqual([
      ['t/new', 2],
      ['t/gone', 2],
    ])
    const history = await project.run(['history', 'tool', '--json'])
    const { runs } = JSON.parse(history.stdout) as {
      runs: readonly { readonly measurements: readonly { readonly metric: string }[] }[]
    }
    expect(new Set(runs.flatMap(({ measurements }) => measurements.map(({ metric }) => metric)))).toEqual(
      new Set(['t/new', 't/gone']),
    )
  })

  test('that vanishes is told against the newest report, once', async () => {
    project.commitFiles(prints({ new: 101 }))
    const first = await project.gate('--base', 'HEAD', '--baseline', 'best')
    expect(kinds(first)).toEqual(['t/gone MISSING best', 't/new PASS best'])
    expect(first.exitCode).toBe(1)
    const again = await project.gate('--base', 'HEAD', '--baseline', 'best')
    expect(kinds(again)).toContain('t/gone MISSING best')
    project.commitFiles({ 'note.txt': 'next' })
    expect(kinds(await project.gate('--base', 'HEAD', '--baseline', 'best'))).toEqual(['t/new PASS best'])
  })

  test('that the manifest declares by name is missed whatever the history says', async () => {
    project.commitFiles(declared(`{ name = "t/new", ${asPoints} }, { name = "t/sought", ${asPoints} }`))
    const gated = await project.gate('--base', 'HEAD', '--baseline', 'best')
    expect(kinds(gated)).toContain('t/sought MISSING manifest')
    expect(gated.exitCode).toBe(1)
  })
})
