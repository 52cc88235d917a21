import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { checkPlan } from '../../src/app/check-plan.js'
import { type PlanRequest, type PlanTools, planOf } from '../../src/app/plan.js'
import type { Plan } from '../../src/core/model/plan.js'
import { showProblem } from '../../src/core/model/problem.js'
import { benchstone, fixture, loaded, small } from '../core/manifest/read.js'

const tools: PlanTools = {
  kinds: ['protocol', 'command', 'tool-output', 'artifact'],
  formats: ['go-bench', 'benchgate'],
  gates: ['paired', 'sigma', 'mann-whitney', 'threshold'],
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
}

type Asked = Partial<PlanRequest>

async function result(text: string, asked: Asked = {}) {
  const request = { event: 'pull_request', manifestHash: 'sha256:0', ...asked }
  return planOf(await loaded(text), request, tools)
}

async function plan(text: string, asked: Asked = {}): Promise<Plan> {
  const planned = await result(text, asked)
  if (!planned.ok) throw new Error(planned.problems.map(showProblem).join('\n'))
  return planned.value
}

async function problems(text: string, asked: Asked = {}): Promise<readonly string[]> {
  const planned = await result(text, asked)
  return planned.ok ? [] : planned.problems.map(showProblem)
}

describe('baselines', () => {
  test.each([
    ['pull_request', ['paired:merge-base', 'best']],
    ['merge_group', ['paired:merge-base', 'best']],
    ['push', ['best']],
    ['schedule', ['paired:best']],
    ['release', ['paired:previous-tag', 'previous']],
    ['local', ['paired:merge-base']],
    ['workflow_dispatch', ['paired:best']],
  ])('of %s are these by default', async (event, rules) => {
    expect((await plan(small(), { event })).benchmarks[0]!.baselines).toEqual(rules)
  })

  test('declared for one event leave the others alone, and a merge queue follows pull requests', async () => {
    const text = small('[gate]', 'baselines = { pull_request = ["pinned", "version:v2.1.0"] }')
    const rules = async (event: string) => (await plan(text, { event })).benchmarks[0]!.baselines
    expect(await rules('merge_group')).toEqual(['pinned', 'version:v2.1.0'])
    expect(await rules('push')).toEqual(['best'])
  })

  test('asked for replace them, and a misspelt one is a problem', async () => {
    expect((await plan(small(), { baselines: ['latest'] })).benchmarks[0]!.baselines).toEqual(['latest'])
    expect((await problems(small(), { baselines: ['lates'] }))[0]).toContain('did you mean "latest"?')
  })
})

describe('which benchmarks run', () => {
  const names = async (asked: Asked) =>
    (await plan(fixture('benchstone.toml'), asked)).benchmarks.map(({ name }) => name)

  test('a benchmark over a minute is heavy and stays out of pull requests', async () => {
    expect(await names({ event: 'pull_request' })).toEqual(['frozen_tree', 'pack'])
    expect(await names({ event: 'local' })).toEqual(['frozen_tree', 'pack'])
    expect(await names({ event: 'schedule' })).toEqual(['frozen_tree', 'solve', 'pack'])
  })

  test('heavy ones run when asked for by cost or by name', async () => {
    expect(await names({ cost: 'heavy' })).toEqual(['solve'])
    expect(await names({ cost: 'all' })).toHaveLength(3)
    expect(await names({ names: ['solve'] })).toEqual(['solve'])
    expect(await names({ names: ['*'], cost: 'fast' })).toEqual(['frozen_tree', 'pack'])
  })

  test('an unknown name is a problem with the nearest one', async () => {
    expect(await problems(small(), { names: ['prase'] })).toEqual([
      'bench/manifest.toml: no benchmark is called "prase"\n  hint: did you mean "parse"? (known: parse)',
    ])
  })

  test('each listed subject is measured by itself', async () => {
    const text = small('subjects = "models"', '[[subjects]]', 'set = "models"', 'ids = ["a", "b"]')
    expect((await plan(text)).benchmarks.map(({ subject }) => subject.id)).toEqual(['a', 'b'])
  })

  test('a registry of subjects is refused as not yet supported', async () => {
    const text = small('subjects = "models"', '[[subjects]]', 'set = "models"', 'registry = "r.json"')
    expect((await problems(text))[0]).toContain(
      'bench/manifest.toml:4: benchmarks[0].subjects: subject set "models" comes from',
    )
  })

  test('unknown kinds and formats are told at once, where they stand', async () => {
    const text = `${small('format = "go-benchh"').replace('"command"', '"tool-output"')}\n[[benchmarks]]\nname = "x"\nkind = "comand"\n`
    expect(await problems(text)).toEqual([
      'bench/manifest.toml:4: benchmarks[0].format: no format is called "go-benchh"\n  hint: did you mean "go-bench"? (known: go-bench, benchgate)',
      'bench/manifest.toml:9: benchmarks[1].kind: no kind is called "comand"\n  hint: did you mean "command"? (known: protocol, command, tool-output, artifact)',
    ])
  })
})

describe('a planned benchmark', () => {
  test('has every default filled in', async () => {
    const { benchmarks, budget, gate, machine } = await plan(small())
    expect(benchmarks[0]).toMatchObject({
      kind: 'command',
      tier: 'performance',
      cost: 'fast',
      command: ['true'],
      timeout: 1800,
      warmup: 1,
      repetitions: 1,
      deterministic: false,
      corpus: null,
      storedGate: null,
      place: { file: 'bench/manifest.toml', line: 4 },
    })
    expect({ budget, machine }).toEqual({ budget: 900, machine: { label: '', cpus: null, exclusive: true } })
    expect(gate).toMatchObject({
      alpha: 0.05,
      minPairs: 6,
      maxPairs: 120,
      failOn: 'mandatory',
      trustStored: false,
    })
    expect(gate.on).toMatchObject({ missing: 'fail', new: 'pass', inconclusive: 'warn' })
  })

  test("keeps benchstone's gate and its threshold", async () => {
    const { benchmarks } = await plan(fixture('benchstone.toml'), { cost: 'all' })
    expect(benchmarks.map(({ storedGate }) => storedGate)).toEqual([
      null,
      { gate: 'sigma', threshold: 2 },
      { gate: 'mann-whitney', threshold: 1.5 },
    ])
    expect(benchmarks.map(({ deterministic }) => deterministic)).toEqual([true, false, false])
    expect(benchmarks.map(({ warmup }) => warmup)).toEqual([1, 1, 0])
    expect(benchmarks[2]!.corpus).toEqual({ path: 'bench/corpora', hash: '', type: 'bytes' })
  })

  test('points where its location says', async () => {
    const { benchmarks } = await plan(small('location = "src/parse.ts:42"'))
    expect(benchmarks[0]!.place).toEqual({ file: 'src/parse.ts', line: 42 })
  })

  test.each([
    ['its command', (text: string) => text.replace('"true"', '"false"'), true],
    ['its environment', (text: string) => text.replace('name = "p"', 'name = "p"\nenv = { A = "1" }'), true],
    ['its seeds', (text: string) => `${text}\nbaseline_seeds = [1]`, true],
    ['its corpus', (text: string) => `${text}\ncorpus_path = "c"`, true],
    ['its tolerance', (text: string) => `${text}\n[gate]\ntolerance = "9%"`, false],
    ['its timeout', (text: string) => `${text}\ntimeout = "9s"`, false],
    ['the order of its keys', (text: string) => text.replace(/(kind.*\n)(command.*)/, '$2\n$1'), false],
  ])('is defined anew by a change of %s: see the hash', async (_, change, anew) => {
    const hash = async (text: string) => (await plan(text)).benchmarks[0]!.definitionHash
    const before = await hash(small())
    expect(before).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect((await hash(change(small()))) !== before).toBe(anew)
  })

  test('survives the way to another process as JSON', async () => {
    const made = await plan(fixture('benchstone.toml'), { cost: 'all' })
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
  })
})

describe('checking a plan', () => {
  const numbers = (look: number | null, seconds: number | null = null) => ({
    firstRejectingLook: () => look,
    expectedRuntime: () => seconds,
  })

  test('tells how many metrics share alpha and how long the quickest and the longest answer take', async () => {
    const text = benchstone({ metrics: '[{ name = "hits", direction = "maximize" }]', warmup: '1' })
    const check = checkPlan(await plan(text), numbers(8, 2), 'm.toml')
    expect(check).toMatchObject({ k: 2, open: false, firstRejectingLook: 8, problems: [] })
    expect(check.benchmarks[0]).toMatchObject({
      tested: 2,
      runs: { least: 14, most: 242 },
      seconds: { least: 28, most: 484 },
    })
  })

  test('leaves the number open where a tool decides it', async () => {
    const text = small().replace('"command"', '"tool-output"')
    const check = checkPlan(await plan(text), numbers(6), 'm.toml')
    expect(check).toMatchObject({ k: 1, open: true, benchmarks: [{ tested: null, seconds: null }] })
  })

  test('refuses a design that can never fire, with a remedy', async () => {
    const [problem] = checkPlan(await plan(small()), numbers(null), 'm.toml').problems
    expect(showProblem(problem!)).toContain(
      'm.toml: gate.max_pairs: no regression can ever be proven: 1 metric at alpha 0.05',
    )
    expect(problem!.hint).toContain('raise max_pairs')
  })

  test('has nothing to refuse where nothing is paired', async () => {
    const made = await plan(small(), { event: 'push' })
    expect(checkPlan(made, numbers(null), 'm.toml').problems).toEqual([])
  })
})
