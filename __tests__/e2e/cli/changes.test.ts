import { describe, expect, test } from '@jest/globals'
import { expectRun } from '../../support/command-line.js'
import { benchmark, lines, sample, sampleManifest, script } from '../../support/sample-project.js'

describe('A change that touches what judges it', () => {
  test('gains nothing by reporting better numbers: the script of the base measures both sides', async () => {
    const project = sample()
    project.write('seconds', '1.5\n')
    project.write('bench/run.sh', script.replace('read -r seconds < seconds', 'seconds=0.1'))
    project.write('bench/extra file.txt', 'x')
    project.commit('Cheat')
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'changes-evaluator', ended)
    expect(ended.code).toBe(1)
  })

  test('gains nothing by removing the script', async () => {
    const project = sample()
    project.write('seconds', '1.5\n')
    project.remove('bench/run.sh')
    project.commit('Remove the script')
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'changes-evaluator-removed', ended)
    expect(ended.code).toBe(1)
  })

  test('gains nothing by tolerating more: the policy of the base judges', async () => {
    const project = sample()
    project.write('seconds', '1.2\n')
    project.write('bench/manifest.toml', sampleManifest({ gate: 'tolerance = "30%"\nfail_on = "never"' }))
    project.commit('Tolerate more')
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'changes-policy', ended)
    expect(ended.code).toBe(1)
  })

  test('gains nothing by quarantine', async () => {
    const project = sample()
    project.write('seconds', '1.2\n')
    const rest = lines(
      '[[policy]]',
      'match = "work"',
      'quarantine = { reason = "please", until = "2999-01-01" }',
    )
    project.write('bench/manifest.toml', sampleManifest({ rest }))
    project.commit('Quarantine it')
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'changes-quarantine', ended)
    expect(ended.code).toBe(1)
  })

  test('cannot be compared when it defines the benchmark anew', async () => {
    const project = sample()
    const manifest = sampleManifest().replace('"bench/run.sh"', '"-e", "bench/run.sh"')
    project.write('bench/manifest.toml', manifest)
    project.commit('Call it otherwise')
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'changes-definition', ended)
    expect(ended.code).toBe(0)
  })

  test('may be asked about by the name of a benchmark that only it has', async () => {
    const project = sample()
    project.write('bench/manifest.toml', sampleManifest({ rest: lines(...benchmark('other')) }))
    project.commit('Measure something else too')
    const ended = await project.run('gate', '--quiet', '--benchmark', 'other')
    expectRun(project, 'changes-only-new', ended)
    expect(ended.code).toBe(0)
  })

  test('fails when it removes the benchmark', async () => {
    const project = sample({ rest: lines(...benchmark('other')) })
    project.write('bench/manifest.toml', sampleManifest())
    project.commit('Remove the other benchmark')
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'changes-removed', ended)
    expect(ended.code).toBe(1)
  })

  test('passes when it brings a new benchmark, which is noted and no more', async () => {
    const project = sample()
    project.write('bench/manifest.toml', sampleManifest({ rest: lines(...benchmark('other')) }))
    project.commit('Measure something else too')
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'changes-new', ended)
    expect(ended.code).toBe(0)
  })
})

describe('A quarantine', () => {
  const quarantined = (until: string) => ({
    rest: lines(
      '[[policy]]',
      'match = "work"',
      `quarantine = { reason = "allocator under investigation", until = "${until}" }`,
    ),
  })
  const today = () => new Date().toISOString().slice(0, 10)

  test('that has not ended shows a regression and does not fail it', async () => {
    const project = sample(quarantined('2999-12-31'))
    project.write('seconds', '1.5\n')
    project.commit('Change the work')
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'changes-quarantined', ended)
    expect(ended.code).toBe(0)
  })

  test('holds through its last day', async () => {
    const project = sample(quarantined(today()))
    project.write('seconds', '1.5\n')
    project.commit('Change the work')
    expect((await project.run('gate', '--quiet')).code).toBe(0)
  })

  test('that has ended softens nothing, and says so in gate and check', async () => {
    const project = sample(quarantined('2026-01-31'))
    project.write('seconds', '1.5\n')
    project.commit('Change the work')
    const ended = await project.run('gate', '--quiet')
    expectRun(project, 'changes-quarantine-expired', ended)
    expect(ended.code).toBe(1)
    const checked = await project.run('check')
    expectRun(project, 'changes-quarantine-expired-check', checked)
    expect(checked.code).toBe(0)
  })
})
