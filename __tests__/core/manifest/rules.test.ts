import { describe, expect, test } from '@jest/globals'
import { benchstone, problems, small } from './read.js'

/** The one problem that a text must have. */
async function only(text: string): Promise<string> {
  const found = await problems(text)
  expect(found).toHaveLength(1)
  return found[0]!
}

describe('what benchstone let through', () => {
  test.each([
    [{ repetitions: '2.9' }, 'repetitions: 2.9 is not a whole number from 1'],
    [{ repetitions: '"3"' }, 'repetitions: "3" is not a whole number from 1'],
    [{ repetitions: 'true' }, 'repetitions: true is not a whole number from 1'],
    [{ repetitions: '0' }, 'repetitions: 0 is not a whole number from 1'],
    [{ repetitions: '"many"' }, 'repetitions: "many" is not a whole number from 1'],
    [{ tier: '["quality"]' }, 'tier: ["quality"] is unknown'],
    [{ tier: '"Quality"' }, 'tier: "Quality" is unknown'],
    [{ deterministic: '"no"' }, 'deterministic: "no" is not true or false'],
    [{ background_required: '"false"' }, 'background_required: "false" is not true or false'],
    [{ baseline_seeds: '[1, 1, 1]' }, 'baseline_seeds: [1,1,1] is not a list of different seeds'],
    [{ baseline_seeds: '[-1, 2]' }, 'baseline_seeds[0]: -1 is not a whole number from 0'],
    [
      { baseline_seeds: '[12345678901234567890]' },
      'baseline_seeds[0]: 12345678901234567890 is not a whole number',
    ],
    [{ promotion_sigma: '-2.0' }, 'promotion_sigma: -2 is not a finite number from 0'],
    [{ promotion_sigma: 'nan' }, 'promotion_sigma: NaN is not a finite number from 0'],
    [{ promotion_sigma: 'inf' }, 'promotion_sigma: Infinity is not a finite number from 0'],
    [{ promotion_sigma: '"2.0"' }, 'promotion_sigma: "2.0" is not a finite number from 0'],
    [{ promotion_sigma: 'true' }, 'promotion_sigma: true is not a finite number from 0'],
    [{ name: '""' }, 'name: "" is not an id'],
    [{ name: '"a/b"' }, 'name: "a/b" is not an id'],
    [{ name: '".."' }, 'name: ".." is not an id'],
    [{ name: '"../../etc"' }, 'name: "../../etc" is not an id'],
    [{ corpus_path: '"c"', corpus_hash: '"md5:xx"' }, 'corpus_hash: "md5:xx" is not a SHA-256 hash'],
    [{ corpus_path: '"c"', corpus_hash: '""' }, 'corpus_hash: "" is not a SHA-256 hash'],
    [{ corpus_path: '5' }, 'corpus_path: 5 is not a text'],
    [
      { corpus_hash: `"sha256:${'a'.repeat(64)}"` },
      'corpus_path: is missing: corpus_hash says nothing without it',
    ],
    [
      { metric_direction: '' },
      'metric_direction: is missing: a quality benchmark of kind "protocol" needs it',
    ],
    [{ promotion_sigma: '', gate_policy: '"mann_whitney"' }, 'promotion_sigma: is missing'],
    [{ gate_policy: '"mann_whitny"' }, 'gate_policy: "mann_whitny" is unknown'],
    [{ gpu: '"cuda"' }, 'gpu: "cuda" is unknown'],
    [{ threads: '0' }, 'threads: 0 is not a whole number from 1'],
    [{ name: '' }, 'name: is missing'],
    [{ name: '5' }, 'name: 5 is not'],
    [{ tier: '' }, 'tier: is missing'],
    [{ promotion_sigma: '' }, 'promotion_sigma: is missing'],
    [{ promotion_z: '"high"' }, 'promotion_z: "high" is not'],
    [{ corpus_type: '"zip"' }, 'corpus_type: "zip" is unknown'],
    [{ metric_direction: '"down"' }, 'metric_direction: "down" is unknown'],
    [{ baseline_seeds: '5' }, 'baseline_seeds: 5 is not'],
    [{ expected_runtime_seconds: '"long"' }, 'expected_runtime_seconds: "long" is not'],
    [{ entry_point: '' }, 'entry_point: is missing: kind "protocol" needs it'],
  ])('is a clear problem: %j', async (changes, message) => {
    expect(await only(benchstone(changes as unknown as Record<string, string>))).toContain(message)
  })

  test('booleans are no seeds, and each one is told', async () => {
    const found = await problems(benchstone({ baseline_seeds: '[true, false]' }))
    expect(found.map((problem) => problem.split('\n')[0])).toEqual([
      expect.stringContaining('baseline_seeds[0]: true is not a whole number'),
      expect.stringContaining('baseline_seeds[1]: false is not a whole number'),
    ])
  })

  test('an unknown placeholder is named, with the known ones and how to write a brace', async () => {
    const text = benchstone().replace('{entry_point}', '{entry_pont}')
    expect(await only(text)).toBe(
      'm.toml:4:1: project.invocation: unknown placeholder {entry_pont}\n  hint: did you mean {entry_point}? known: {entry_point}, {config_path}, {output_path}; double the braces where the shell shall see them: {{entry_pont}}',
    )
  })
})

describe('margins', () => {
  test.each([
    [['[gate]', 'tolerance = "5%"', 'limit = "5%"'], 'gate.limit: limit 5% does not exceed tolerance 5%'],
    [['[gate]', 'limit = 0.01'], 'gate.limit: limit 1% does not exceed tolerance 2%'],
    [['[gate]', 'preset = "noisy"', 'limit = "4%"'], 'gate.limit: limit 4% does not exceed tolerance 5%'],
    [
      ['[[policy]]', 'match = "parse"', 'tolerance = 0.1', 'limit = 0.08'],
      'policy[0].limit: limit 8% does not',
    ],
    [['[[policy]]', 'match = "parse"', 'abs_limit = 1.0'], 'policy[0].abs_limit: abs_limit stands without'],
    [
      ['[[policy]]', 'match = "p"', 'abs_limit = 1', 'abs_tolerance = 2'],
      'abs_limit 1 does not exceed abs_tolerance 2',
    ],
  ])('leave room between failing and passing: %j', async (lines, message) => {
    expect(await only(small(...lines))).toContain(message)
  })

  test('as many pairs as the last look has may be asked for', async () => {
    expect(await problems(small('[gate]', 'max_pairs = 120'))).toEqual([])
  })

  test('a tolerance alone takes its limit along', async () => {
    expect(await problems(small('[gate]', 'tolerance = "40%"'))).toEqual([])
  })

  test.each([
    ['[gate]\ntolerance = 5', 'gate.tolerance: 5 is not a share\n  hint: write "5%" or 0.05'],
    ['[gate]\ntolerance = "5"', 'gate.tolerance: "5" is not a share'],
    ['[gate]\ntolerance = -0.1', 'gate.tolerance: -0.1 is not a share'],
    ['[gate]\nalpha = 0', 'gate.alpha: 0 is not a share of wrong answers'],
    ['[gate]\nmax_pairs = 5', 'gate.max_pairs: 5 is not a whole number from 6 to 120'],
    ['[gate]\nmin_pairs = 30\nmax_pairs = 21', 'gate.min_pairs: is 30, more than max_pairs 21'],
    ['[gate.baselines]\npush = ["bests"]', 'gate.baselines.push[0]: "bests" is not a baseline rule'],
    ['[store]\nkeep_artifacts = "0d"', 'store.keep_artifacts: "0d" is not a duration above zero'],
    ['[store]\nname = "a b"', 'store.name: "a b" is not an id'],
    ['[machine]\ncpus = "2 to 3"', 'machine.cpus: "2 to 3" is not a set of CPUs'],
    [
      '[[policy]]\nmatch = "p"\nquarantine = { reason = "r", until = "2027-02-30" }',
      '"2027-02-30" is not a date',
    ],
    ['[[policy]]\nmatch = "p"\nquarantine = { reason = "r", until = 2027-01-31 }', 'is not a date'],
  ])('are in range and in their unit: %j', async (lines, message) => {
    expect(await only(small(lines))).toContain(message)
  })
})

describe('keys that belong together', () => {
  const named = '[project]\nname = "p"\n'
  test.each([
    [small('timeout = "soon"'), 'benchmarks[0].timeout: "soon" is not a duration above zero'],
    [small('timeout = 90'), 'benchmarks[0].timeout: 90 is not a duration above zero'],
    [small('command = 3').replace('command = ["true"]\n', ''), 'benchmarks[0].command: 3 is not a command'],
    [small().replace('["true"]', '[]'), 'benchmarks[0].command: [] is not a command'],
    [small('entry_point = "x"'), 'entry_point: has no meaning for kind "command"'],
    [small('tier = "correctness"'), 'tier: is "correctness", but kind "command" makes no artifact'],
    [small('subjects = "modles"', '[[subjects]]', 'set = "models"', 'ids = ["a"]'), 'did you mean "models"?'],
    [small('[[subjects]]', 'set = "models"'), 'subjects[0]: a subject set without a source'],
    [
      small('[[subjects]]', 'set = "m"', 'ids = ["a"]', 'glob = "x"'),
      'subjects[0]: ids and glob stand together',
    ],
    [small('files = ["../secrets"]'), 'files[0]: "../secrets" is not a path inside the project'],
    [
      small('[[benchmarks]]', 'name = "parse"', 'kind = "command"', 'command = "x"'),
      'benchmarks[1].name: "parse" is the name of benchmarks[0] already',
    ],
    [
      small('metrics = [{ tolerance = 0.1 }]').replace('"command"', '"tool-output"'),
      'metrics[0]: a metric without a name',
    ],
    [
      small('metrics = [{ name = "x" }, { name = "x" }]').replace('"command"', '"tool-output"'),
      'metrics[1]: metric "x" is declared twice',
    ],
    [small('metrics = [{ name = "wall" }]'), 'write [[policy]] with match = "parse/wall"'],
    [benchstone({ metrics: '[{ name = "hits" }]' }), 'metrics[0].direction: is missing'],
    [
      benchstone({ metrics: '[{ name = "metric", direction = "minimize" }]' }),
      '"metric" is the primary metric',
    ],
    [
      `${named}[[benchmarks]]\nname = "a"\nkind = "agent-suite"\n`,
      'suite: is missing: kind "agent-suite" needs it',
    ],
    [
      small().replace('name = "p"', 'name = "p"\nenv_passthrough = ["GITHUB_TOKEN"]'),
      'env_passthrough[0]: "GITHUB_TOKEN" is not a variable that benchmarks may see',
    ],
    [
      small().replace('name = "p"', 'name = "p"\nenv = { "A-B" = "1" }'),
      'project.env.A-B: "A-B" is not the name of an environment variable',
    ],
  ])('are missed or refused by name: %#', async (text, message) => {
    expect(await only(text)).toContain(message)
  })

  test('a protocol benchmark without an invocation is told at the project', async () => {
    const text = benchstone().replace(/invocation.*\n/, '')
    expect(await only(text)).toContain(
      'project.invocation: is missing: benchmark "b" of kind "protocol" needs it',
    )
  })
})
