import { describe, expect, test } from '@jest/globals'
import { type Declared, manifestOf, measuredProject, printing } from '../../support/measured-project.js'
import { verdictsOf } from '../../support/verdicts.js'

const quality = 'tier = "quality"\n'
const scored = (keys = '') => [
  { name: 'score', keys: `${quality}metrics = [{ match = "t/points", direction = "maximize"${keys} }]` },
]
const points = (value: number) => printing({ points: value }, 'points')

/** A project on its default branch whose gate compares with what is stored. */
function storing(benchmarks: readonly Declared[], script: string, rest = '', gate = 'max_pairs = 8') {
  const project = measuredProject({
    'bench/manifest.toml': manifestOf(benchmarks, `${gate}\nbaselines = { local = ["best"] }`, rest),
    ...Object.fromEntries(benchmarks.map(({ name }) => [`work/${name}.sh`, script])),
  })
  project.commitFiles({ 'note.txt': 'x' })
  return project
}

type Project = ReturnType<typeof storing>

const becomes = (project: Project, script: string, name = 'score') =>
  project.commitFiles({ [`work/${name}.sh`]: script })

describe('against the stored best report', () => {
  test('the first report has no baseline and becomes it; what is worse by more than the tolerance fails', async () => {
    const project = storing(scored(', tolerance = "5%"'), points(100))
    const first = await project.gate()
    expect(verdictsOf(first, 'score')).toEqual([expect.stringMatching(/^NO_BASELINE: /)])
    becomes(project, points(96))
    expect(verdictsOf(await project.gate(), 'score')).toEqual([
      'PASS: 96 against 100: worse by 4%, tolerance 5%',
    ])
    becomes(project, points(90))
    const worse = await project.gate()
    expect(verdictsOf(worse, 'score')).toEqual([
      'FAIL: 90 against 100: worse by 10%, more than the tolerance of 5%',
    ])
    expect(worse.outcome.verdicts[0]!.baseline).toMatch(/^best \(report 1 of [0-9a-f]{10}\)$/)
    expect(worse.exitCode).toBe(1)
  })

  test('values in another unit are not compared, whatever their numbers are', async () => {
    const project = storing(scored(', tolerance = "5%"'), points(100))
    await project.gate()
    becomes(project, printing({ points: 100 }, 'marks'))
    expect(verdictsOf(await project.gate(), 'score')).toEqual([
      'INCOMPARABLE: the stored report has it in "points", head measures it in "marks"',
    ])
  })

  test('which way is better is what the stored report says, not the change that is judged', async () => {
    const saying = (direction: string, value: number) =>
      points(value).replace('"value"', `"direction":"${direction}","value"`)
    const undeclared = [{ name: 'score', keys: quality }]
    const project = storing(undeclared, saying('maximize', 100))
    await project.gate()
    becomes(project, saying('minimize', 80))
    expect(verdictsOf(await project.gate(), 'score')).toEqual([
      expect.stringMatching(/^FAIL: 80 against 100: worse by 20%/),
    ])
  })

  test('no failure and no dirty tree counts as the best, and a better report does', async () => {
    const project = storing(scored(', tolerance = "5%"'), points(100))
    const best = async (...options: readonly string[]) => {
      const { outcome } = await project.gate(...options)
      const { kind, baseline } = outcome.verdicts[0]!
      return `${kind} ${/report (\d+)/.exec(baseline)?.[1] ?? 'none'}`
    }
    expect(await best()).toBe('NO_BASELINE none')
    becomes(project, points(80))
    expect(await best()).toBe('FAIL 1')
    project.write('work/score.sh', points(300))
    expect(await best('--allow-dirty')).toBe('PASS 1')
    becomes(project, points(110))
    expect(await best()).toBe('PASS 1')
    becomes(project, points(108))
    expect(await best()).toBe('PASS 4')
  })

  test('the anchor of pairs moves by a proven improvement on the default branch and by nothing else', async () => {
    const time = (value: number) => printing({ time: value })
    const project = measuredProject({
      'bench/manifest.toml': manifestOf(
        [{ name: 'b' }],
        'max_pairs = 8\nbaselines = { local = ["paired:best"] }',
      ),
      'work/b.sh': time(1000),
    })
    const commits = [project.commitFiles({ 'note.txt': 'x' })]
    const against = async (...options: readonly string[]) => {
      const { outcome } = await project.gate(...options)
      return outcome.verdicts.map(({ kind, baseline }) => `${kind} ${baseline}`)
    }
    const at = (index: number) => `paired:best (${commits[index]!.slice(0, 10)})`
    const noisy = printing({ time: '$((1000 - n % 2 * 5))' }, 's', 'echo x >> n; n=$(wc -l < n)')
    const steps = [noisy, time(1100), time(900), time(905)]
    const answers = [await against()]
    for (const script of steps) {
      commits.push(becomes(project, script, 'b'))
      answers.push(await against())
    }
    expect(answers).toEqual([
      ['NO_BASELINE paired:best'],
      [`PASS ${at(0)}`],
      [`FAIL ${at(0)}`],
      [`PASS ${at(0)}`],
      [`PASS ${at(3)}`],
    ])
    project.git('checkout', '-qb', 'topic')
    commits.push(becomes(project, time(500), 'b'))
    expect(await against()).toEqual([`PASS ${at(3)}`])
    project.git('checkout', '-q', 'main')
    project.write('work/b.sh', time(400))
    expect(await against('--allow-dirty')).toEqual([`PASS ${at(3)}`])
    project.git('checkout', '-q', '--', 'work/b.sh')
    expect(await against()).toEqual([`PASS ${at(3)}`])
  })
})

describe('a target', () => {
  test('that is missed is said, and fails only where it is enforced', async () => {
    const declared = (name: string, enforced: boolean) => ({
      name,
      keys: `${quality}metrics = [{ name = "t/points", direction = "maximize", target = 120, enforce_target = ${enforced} }]`,
    })
    const project = storing([declared('wished', false), declared('bound', true)], points(100))
    const gated = await project.gate()
    expect(verdictsOf(gated, 'wished')).toContain(
      'PASS: 100 against the target 120: missed by 20; the target is not enforced',
    )
    expect(verdictsOf(gated, 'bound')).toContain('FAIL: 100 against the target 120: missed by 20')
    expect(gated.outcome.findings.map(({ rule }) => rule)).toContain('target-missed')
    expect(gated.exitCode).toBe(1)
    becomes(project, points(120), 'bound')
    expect(verdictsOf(await project.gate('--benchmark', 'bound'), 'bound')).toContain(
      'PASS: 120 against the target 120: met',
    )
  })
})

describe('exact metrics', () => {
  test('need two runs a side that agree', async () => {
    const keys = 'metrics = [{ match = "t/points", exact = true, direction = "minimize" }]'
    const project = storing([{ name: 'score', keys }], points(100))
    expect(verdictsOf(await project.gate(), 'score')).toEqual([expect.stringMatching(/^NO_BASELINE: /)])
    becomes(project, printing({ points: '$(($1 % 1000))' }, 'points'))
    expect(verdictsOf(await project.gate(), 'score')).toEqual([
      expect.stringMatching(
        /^FAIL: not deterministic: runs of head gave \d+ and \d+; make the benchmark repeatable or drop exact$/,
      ),
    ])
    becomes(project, points(101))
    expect(verdictsOf(await project.gate(), 'score')).toEqual([
      'FAIL: 101 against 100: worse by 1%, more than the tolerance of 0%',
    ])
    becomes(project, points(99))
    expect(verdictsOf(await project.gate(), 'score')).toEqual([
      'PASS: 99 against 100: better by 1%, tolerance 0%',
    ])
    const { stdout } = await project.run(['history', 'score', '--json', '--limit', '0'])
    const { runs } = JSON.parse(stdout) as { runs: { pair: number }[] }
    expect(runs.filter(({ pair }) => pair > 0)).toHaveLength(8)
  })
})

describe('stored times', () => {
  const label = (name: string) => `[machine]\nlabel = "${name}"\nexclusive = false`
  const manifest = (machine: string, gate = 'max_pairs = 8') =>
    manifestOf([{ name: 'b' }], `${gate}\nbaselines = { local = ["best"] }`, label(machine))
  const time = (value: number) => printing({ time: value })
  const slower = { 'work/b.sh': time(200) }

  test('of another machine are not compared', async () => {
    const project = measuredProject({ 'bench/manifest.toml': manifest('lab'), 'work/b.sh': time(100) })
    project.commitFiles({ 'note.txt': 'x' })
    await project.gate()
    project.commitFiles({ 'bench/manifest.toml': manifest('desk'), ...slower })
    // The manifest of base decides, so that a change cannot rename the machine that judges it; here head is accepted.
    const gated = await project.gate('--base', 'HEAD')
    expect(verdictsOf(gated, 'b')).toEqual([
      'INCOMPARABLE: measured on another machine: stored on label lab, now on label desk',
    ])
    expect([gated.outcome.decision, gated.exitCode]).toEqual(['WARN', 0])
  })

  test('of the same machine only warn, unless the manifest trusts them', async () => {
    const project = measuredProject({ 'bench/manifest.toml': manifest('lab'), 'work/b.sh': time(100) })
    project.commitFiles({ 'note.txt': 'x' })
    await project.gate()
    project.commitFiles(slower)
    const warned = await project.gate()
    expect(verdictsOf(warned, 'b')).toEqual([
      'FAIL: 200 against 100: worse by 100%, more than the tolerance of 2%; stored times move with the machine, so this only warns (gate.trust_stored = true lets it fail)',
    ])
    expect([warned.outcome.decision, warned.exitCode]).toEqual(['WARN', 0])
    project.commitFiles({ 'bench/manifest.toml': manifest('lab', 'max_pairs = 8\ntrust_stored = true') })
    const trusted = await project.gate('--base', 'HEAD')
    expect([trusted.outcome.decision, trusted.exitCode]).toEqual(['FAIL', 1])
  })

  test('of a whole suite that moved together name the environment, and the one that moved further', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const scripts = (factor: (name: string) => number) =>
      Object.fromEntries(names.map((name, i) => [`work/${name}.sh`, time((100 + i) * factor(name))]))
    const trusting = 'max_pairs = 8\ntrust_stored = true\nbaselines = { local = ["best"] }'
    const project = measuredProject({
      'bench/manifest.toml': manifestOf(
        names.map((name) => ({ name })),
        trusting,
        label('lab'),
      ),
      ...scripts(() => 1),
    })
    project.commitFiles({ 'note.txt': 'x' })
    await project.gate()
    project.commitFiles(scripts(() => 1.1))
    const moved = await project.gate()
    expect(new Set(moved.outcome.verdicts.map(({ kind }) => kind))).toEqual(new Set(['INCOMPARABLE']))
    const findings = moved.outcome.findings.filter(({ rule }) => rule !== 'noisy-machine')
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      expect.stringMatching(
        /^environment-shift: ENVIRONMENT, not a regression: 7 of 7 benchmarks are worse together, by 10 % against the stored rule best;/,
      ),
    ])
    expect([moved.outcome.decision, moved.exitCode]).toEqual(['WARN', 0])
    project.commitFiles(scripts((name) => (name === 'g' ? 2 : 1.1)))
    const { outcome } = await project.gate()
    expect(outcome.verdicts.flatMap(({ kind, benchmark }) => (kind === 'FAIL' ? [benchmark] : []))).toEqual([
      'g',
    ])
    expect(outcome.decision).toBe('FAIL')
  })
})
