import { describe, expect, test } from '@jest/globals'
import { scanLines } from '../../../src/core/manifest/lines.js'
import { keyPlaces } from '../../../src/core/manifest/places.js'
import { benchstone, fixture, loaded, problems, small } from './read.js'

describe('reading a good manifest', () => {
  test('every table and key of the grammar is accepted, with durations in seconds and shares as numbers', async () => {
    const { manifest } = await loaded(fixture('whole-grammar.toml'))
    expect(manifest.project.budget).toBe(900)
    expect(manifest.store.keep_artifacts).toBe(90 * 86_400)
    expect(manifest.benchmarks[2]!.metrics[0]!.tolerance).toBe(0.03)
    expect(manifest.benchmarks[4]!.suite!.expected_time!.easy).toBeCloseTo(0.1)
    expect(manifest.benchmarks.map(({ kind }) => kind)).toEqual([
      'protocol',
      'command',
      'tool-output',
      'tool-output',
      'agent-suite',
    ])
    expect(manifest.triggers!['prompt_change']).toEqual(['prompts/**/*.md'])
  })

  test('a benchstone manifest keeps its meaning', async () => {
    const { manifest } = await loaded(fixture('benchstone.toml'))
    const [frozen, solve, pack] = manifest.benchmarks
    expect(frozen).toMatchObject({
      kind: 'protocol',
      repetitions: 1,
      baseline_seeds: [],
      threads: 1,
      gpu: 'none',
    })
    expect(solve).toMatchObject({
      promotion_sigma: 2,
      metric_direction: 'minimize',
      expected_runtime_seconds: 1000,
    })
    expect(pack).toMatchObject({ promotion_z: 1.5, baseline_seeds: [11, 12, 13, 14, 5_000_000_000] })
  })

  test('lower and higher are other words for minimize and maximize', async () => {
    const { manifest } = await loaded(benchstone({ metric_direction: '"higher"' }))
    expect(manifest.benchmarks[0]!.metric_direction).toBe('maximize')
  })

  test('the shell keeps its own braces in an invocation', async () => {
    const text = benchstone().replace('run ', `run $${'{HOME}'} {{print}} $(awk '{print $1}') {} {a,b} `)
    expect(await problems(text)).toEqual([])
  })

  test('benchmarks, metrics and policies are found on their lines', async () => {
    const text = fixture('whole-grammar.toml')
    const { lines, manifest } = await loaded(text)
    expect(scanLines(text, manifest)).toEqual(lines)
    const places = await keyPlaces(text)
    manifest.benchmarks.forEach((_, index) => {
      expect(lines.benchmarks[index]).toBe(places(['benchmarks', index, 'name'])!.line)
    })
    expect(lines.metrics[3]).toEqual([places(['benchmarks', 3, 'metrics', 0, 'name'])!.line])
    expect(lines.policy).toEqual([0, 1].map((index) => places(['policy', index])!.line))
  })

  test('lines are right even where headers stand inside strings or tables are inline', async () => {
    const inString = small('[machine]', "label = '''", '[[benchmarks]]', "'''")
    expect((await loaded(inString)).lines.benchmarks).toEqual([4])
    const inline =
      'benchmarks = [\n  { name = "a", kind = "command", command = "a" },\n  { name = "b", kind = "command", command = "b" },\n]\n[project]\nname = "p"\n'
    expect((await loaded(inline)).lines.benchmarks).toEqual([2, 3])
  })
})

describe('reading a bad manifest', () => {
  test('a syntax error is told with its line and column', async () => {
    const [problem, ...rest] = await problems('[project]\nname = "p\n')
    expect(problem).toMatch(/^m\.toml:2:\d+: not valid TOML: /)
    expect(problem).toContain('\n  hint: strings stand in quotes')
    expect(rest).toEqual([])
  })

  test('three mistakes are told three times, in the order of the text', async () => {
    const text = '[project]\nname = "../up"\nbudget = "90"\n[[benchmarks]]\nname = "b"\nkind = "command"\n'
    expect(await problems(text)).toEqual([
      'm.toml:2:1: project.name: "../up" is not an id\n  hint: use 1 to 100 letters, digits, dots, underscores or dashes, beginning with a letter or digit',
      'm.toml:3:1: project.budget: "90" is not a duration above zero\n  hint: write a number and a unit (ms, s, m, h, d) in quotes: "90s", "15m", "2h"',
      'm.toml:4:1: benchmarks[0].command: is missing: kind "command" needs it\n  hint: add command = ["program", "argument"]',
    ])
  })

  test('a manifest that is not UTF-8 is told with the line of the first bad byte', async () => {
    const bytes = Uint8Array.from([
      ...Array.from('[project]\nname = "', (c) => c.charCodeAt(0)),
      0xe9,
      0x22,
      0x0a,
    ])
    expect(await problems(bytes)).toEqual(['m.toml:2: is not UTF-8 text\n  hint: save the file as UTF-8'])
  })

  test('an empty manifest says what it lacks', async () => {
    expect(await problems('')).toEqual([
      'm.toml: project: is missing\n  hint: add the table [project]',
      'm.toml: benchmarks: is missing\n  hint: add it: declare at least one, beginning with a line [[benchmarks]]',
    ])
  })

  test.each([
    ['budgett = 1\n', 'budgett', 'known: project, store'],
    [small().replace('name = "p"', 'name = "p"\nsetupp = []'), 'project.setupp', 'did you mean "setup"?'],
    [small('timout = "3s"'), 'benchmarks[0].timout', 'did you mean "timeout"?'],
    [small('[gate]', 'min_pair = 6'), 'gate.min_pair', 'did you mean "min_pairs"?'],
    [small('[gate.on]', 'mising = "fail"'), 'gate.on.mising', 'did you mean "missing"?'],
    [
      small('[gate.baselines]', 'pull_requests = []'),
      'gate.baselines.pull_requests',
      'did you mean "pull_request"?',
    ],
    [
      small('[[policy]]', 'match = "x"', 'tolerence = 0.1'),
      'policy[0].tolerence',
      'did you mean "tolerance"?',
    ],
    [small('[bencmarks]'), 'bencmarks', 'did you mean "benchmarks"?'],
    [small('[benchmarks.requires]', 'tool = ["go"]'), 'benchmarks[0].requires.tool', 'did you mean "tools"?'],
    [small('[review]', 'simple = { file = 3, lines = 9 }'), 'review.simple.file', 'did you mean "files"?'],
  ])('an unknown key is named with the nearest known one: %#', async (text, key, hint) => {
    const found = (await problems(text)).filter((problem) => problem.includes(`${key}: unknown key`))
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(hint)
  })
})
