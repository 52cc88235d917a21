import { expect, test } from '@jest/globals'
import { expectRun, repository } from '../../support/command-line.js'
import { benchmark, changed, lines, sample, sampleManifest } from '../../support/sample-project.js'

/** Texts that are no manifest, by the name of the golden file. */
const broken: Readonly<Record<string, string>> = {
  'toml-syntax-error': '[project]\nname = "sample\n',
  'three-mistakes': lines(
    '[project]',
    'name = "../sample"',
    '[gate]',
    'alpha = "small"',
    ...benchmark('work'),
    'tier = "speed"',
  ),
  'unknown-key': sampleManifest({ work: 'comand = "sleep 1"', gate: 'tolerence = "2%"' }),
  'no-benchmarks': '[project]\nname = "sample"\n',
}

test.each(Object.entries(broken))('a manifest with %s stops gate and check alike', async (name, text) => {
  const project = sample()
  project.write('bench/manifest.toml', text)
  project.commit('Break the manifest')
  const checked = await project.run('check')
  const gated = await project.run('gate', '--quiet')
  expect(gated).toEqual(checked)
  expectRun(project, `manifest-${name}`, gated)
  expect(gated.code).toBe(65)
})

test('a project without a manifest is told where one belongs', async () => {
  const project = repository()
  project.commit('Nothing yet')
  const gated = await project.run('gate', '--quiet')
  expect(await project.run('check')).toEqual(gated)
  expectRun(project, 'manifest-absent', gated)
  expect(gated.code).toBe(65)
})

const four = lines(...['b', 'c', 'd'].flatMap(benchmark))

test('a design that can never fire is refused by check and by gate before anything is built', async () => {
  const project = changed('1.5', { rest: four, project: 'setup = [["touch", "../../ran"]]' })
  const checked = await project.run('check')
  const gated = await project.run('gate', '--quiet')
  expect(gated).toEqual(checked)
  expectRun(project, 'manifest-never-fires', gated)
  expect(gated.code).toBe(65)
  expect(project.leftovers()).toEqual([])
})

test('a change that mends a design that can never fire is not kept from being merged', async () => {
  const project = sample({ rest: four })
  project.write(
    'bench/manifest.toml',
    sampleManifest({ rest: four }).replace('max_pairs = 6', 'max_pairs = 8'),
  )
  project.commit('Allow more pairs')
  const gated = await project.run('gate', '--quiet')
  expectRun(project, 'manifest-never-fires-mended', gated)
  expect(gated.code).toBe(0)
})

test('a tool that prints more metrics than the pairs can tell apart is pointed out', async () => {
  const project = changed('1.5')
  const metric = (name: string) => `{"name": "${name}", "unit": "s", "value": 1}`
  const metrics = ['a', 'b', 'c', 'd'].map(metric).join(', ')
  project.write(
    'bench/run.sh',
    `echo '{"benchgate": 1, "benchmarks": [{"name": "work", "metrics": [${metrics}]}]}'\n`,
  )
  project.commit('Print four metrics')
  project.commit('Change nothing')
  const gated = await project.run('gate', '--quiet')
  expectRun(project, 'manifest-too-many-metrics', gated)
})
