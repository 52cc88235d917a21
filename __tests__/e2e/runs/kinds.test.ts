import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { seedsFrom } from '../../../src/core/stats/random.js'
import {
  type Gated,
  type MeasuredProject,
  manifestOf,
  measuredProject,
} from '../../support/measured-project.js'
import { gateWithNotes, notedManifest, notesOf } from '../../support/noted-project.js'
import { verdictsOf } from '../../support/verdicts.js'

describe('kind protocol', () => {
  const keys = `kind = "protocol"
entry_point = "packer"
tier = "performance"
metric_direction = "maximize"
promotion_sigma = 2.0
corpus_path = "data/corpus.txt"`
  const runner = (score: number) => `
cat "$1" >> "$NOTES/$(basename "$PWD")"
seed=$(sed -n 's/.*"seed": *\\([0-9]*\\).*/\\1/p' "$1")
printf '{"status":"ok","metric":%d,"wall_clock_seconds":0.5,"unknown":[1]}' $((${score} + seed % 10)) > "$2"
`
  let project: MeasuredProject
  let gated: Gated
  interface Config {
    readonly seed: number
  }
  const configs = (side: string) =>
    readFileSync(join(notesOf(project), side), 'utf8')
      .split(/(?<=\})(?=\{)/)
      .filter((text) => text.trim() !== '')
      .map((text) => JSON.parse(text) as Config)

  beforeAll(async () => {
    project = measuredProject({
      'bench/manifest.toml': notedManifest({ pack: keys }),
      'data/corpus.txt': 'words',
      'work/packer.sh': runner(5000),
    })
    project.commitFiles({ 'work/packer.sh': runner(5100) })
    gated = await gateWithNotes(project)
  })

  test('is judged by its metric in the declared direction', () => {
    expect(gated.outcome.verdicts).toMatchObject([
      { benchmark: 'pack', metric: 'metric', kind: 'PASS', direction: 'maximize', pairs: 6 },
    ])
    expect(gated.outcome.verdicts[0]!.worse).toBeCloseTo(-0.02, 3)
  })

  test('is told in config.json what benchstone tells', () => {
    const tree = /"corpus_path": "([^"]*)\/data\/corpus.txt"/.exec(
      readFileSync(join(notesOf(project), 'head'), 'utf8'),
    )![1]
    expect(tree).toMatch(/benchgate-sides-\w+\/head$/)
    expect(configs('head')[1]).toEqual({
      artifact_path: null,
      benchmark: 'pack',
      corpus_path: `${tree}/data/corpus.txt`,
      repetition_index: 0,
      repetition_total: 15,
      seed: configs('head')[1]!.seed,
    })
  })

  test('gets the same seed on both sides of a pair and another one in every pair, all from the recorded one', async () => {
    const seeds = configs('head').map(({ seed }) => seed)
    expect(configs('base').map(({ seed }) => seed)).toEqual(seeds)
    expect(new Set(seeds.slice(1)).size).toBe(6)
    const { stdout } = await project.run(['history', 'pack', '--json', '--limit', '0'])
    const { runs } = JSON.parse(stdout) as { runs: { metaSeed: string; seed: number; pair: number }[] }
    const [metaSeed, ...others] = new Set(runs.map((run) => run.metaSeed))
    expect(others).toEqual([])
    expect(seeds.slice(1)).toEqual(seedsFrom(BigInt(metaSeed!), 6))
    expect(runs.find(({ pair }) => pair === 6)!.seed).toBe(seeds[6])
  })
})

describe('kind command', () => {
  test('records wall and says why it does not know the rest', async () => {
    const project = measuredProject({
      'bench/manifest.toml': manifestOf([{ name: 'sleep', keys: 'kind = "command"\ncommand = ["true"]' }]),
    })
    project.commitFiles({ 'note.txt': 'x' })
    const { outcome } = await project.gate('--baseline', 'best')
    expect(verdictsOf({ outcome }, 'sleep')).toEqual([expect.stringMatching(/^NO_BASELINE: /)])
    const { stdout } = await project.run(['history', 'sleep', '--json'])
    const { runs } = JSON.parse(stdout) as {
      runs: { measurements: { metric: string; status: string; unit?: string }[] }[]
    }
    expect(runs[0]!.measurements.map(({ metric, status }) => `${metric} ${status}`)).toEqual([
      'wall ok',
      'user skipped',
      'system skipped',
      'peak_rss skipped',
    ])
  })
})

describe('kind tool-output', () => {
  const hyperfine = (mean: number) =>
    JSON.stringify({
      results: [
        {
          command: 'sort',
          mean,
          stddev: 0.1,
          median: mean,
          user: 1,
          system: 0.1,
          min: mean,
          max: mean,
          times: [mean, mean],
        },
      ],
    })
  const goBench = (ns: number) =>
    `goos: linux\\npkg: example.org/parse\\nBenchmarkParse-8\\t 100\\t ${ns} ns/op\\t 64 B/op\\t 2 allocs/op\\nPASS\\n`

  test('reads hyperfine JSON from the file it wrote and Go benchmark text from stdout, whichever it is', async () => {
    const project = measuredProject({
      'bench/manifest.toml': manifestOf(
        [
          {
            name: 'hyper',
            keys: 'format = "hyperfine"\nfiles = ["out/*.json"]\nmetrics = [{ match = "*/wall" }]',
          },
          {
            name: 'go',
            keys: 'kind = "tool-output"\ncommand = ["sh", "work/go.sh"]\nmetrics = [{ match = "*/sec*" }, { match = "*/allocs*", exact = true }]',
          },
        ],
        'max_pairs = 8',
      ),
      'work/hyper.sh': `mkdir -p out; printf '%s' '${hyperfine(2)}' > out/bench.json`,
      'work/go.sh': `printf '${goBench(1000)}'`,
    })
    project.commitFiles({
      'work/hyper.sh': `mkdir -p out; printf '%s' '${hyperfine(3)}' > out/bench.json`,
      'work/go.sh': `printf '${goBench(1001)}'`,
    })
    const { outcome } = await project.gate('--base', 'HEAD^')
    const shown = outcome.verdicts.map(({ benchmark, metric, kind, gate, base, head, unit }) =>
      [kind, gate, benchmark, metric, base, head, unit].join(' '),
    )
    expect(shown).toEqual([
      'FAIL paired hyper sort/wall 2 3 sec',
      'PASS paired go BenchmarkParse{pkg=example.org/parse}/sec 0.000001 0.000001001 sec',
      'PASS exact go BenchmarkParse{pkg=example.org/parse}/allocs 2 2 allocs',
    ])
  })
})

describe('kind artifact', () => {
  const sha = (text: string) => `sha256:${text}`
  const wordHash = '98c1eb4ee93476743763878fcb96a25fbc9a175074d64004779ecb5242f645e6'
  const declared = [
    { name: 'same', keys: 'kind = "artifact"\ncommand = ["sh", "work/same.sh"]' },
    { name: 'other', keys: 'kind = "artifact"\ncommand = ["sh", "work/other.sh"]\nfiles = ["out/*.txt"]' },
    {
      name: 'pinned',
      keys: `kind = "artifact"\ncommand = ["sh", "work/pinned.sh"]\nreference = "${sha(wordHash)}"`,
    },
    {
      name: 'strayed',
      keys: `kind = "artifact"\ncommand = ["sh", "work/strayed.sh"]\nreference = "${sha(wordHash)}"`,
    },
    { name: 'restless', keys: 'kind = "artifact"\ncommand = ["sh", "work/restless.sh"]' },
  ]

  test('is held against base or the pinned reference, byte for byte, in every repetition', async () => {
    const word = "printf 'word'"
    const project = measuredProject({
      'bench/manifest.toml': manifestOf(declared, 'max_pairs = 6', 'env_passthrough = ["NOTES"]'),
      ...Object.fromEntries(declared.map(({ name }) => [`work/${name}.sh`, word])),
      'work/other.sh': 'mkdir -p out; printf a > out/a.txt; printf b > out/b.txt',
    })
    project.commitFiles({
      'work/other.sh': 'mkdir -p out; printf a > out/a.txt; printf c > out/b.txt',
      'work/strayed.sh': "printf 'ward'",
      'work/restless.sh': 'echo x >> "$NOTES/n"; wc -l < "$NOTES/n"',
    })
    mkdirSync(notesOf(project))
    const gated = await gateWithNotes(project)
    expect(existsSync(join(notesOf(project), 'n'))).toBe(true)
    expect(verdictsOf(gated, 'same')).toEqual([
      "PASS: 2 repetitions equal to base's artifact (no reference is frozen)",
    ])
    expect(verdictsOf(gated, 'other')).toEqual([
      expect.stringMatching(
        /^FAIL: artifact \w{12} differs from base's artifact \(no reference is frozen\), \w{12}$/,
      ),
    ])
    expect(verdictsOf(gated, 'pinned')).toEqual(['PASS: 2 repetitions equal to the frozen reference'])
    expect(verdictsOf(gated, 'strayed')).toEqual([
      expect.stringContaining(`differs from the frozen reference, ${wordHash.slice(0, 12)}`),
    ])
    expect(verdictsOf(gated, 'restless')).toEqual([
      expect.stringMatching(/^FAIL: not deterministic: repetitions of head gave \w{12} and \w{12}$/),
    ])
    expect(gated.outcome.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['reference-mismatch', 'not-deterministic']),
    )
    expect(gated.exitCode).toBe(1)
  })
})
