import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { oracles } from '../../core/stats/oracles.js'
import { benchgate, type Finished, outcomeOf } from '../../support/benchgate.js'
import { expectGolden } from '../../support/golden.js'
import {
  type MeasuredProject,
  manifestOf,
  measuredProject,
  printing,
} from '../../support/measured-project.js'
import { scrub } from '../../support/scrub.js'
import { environment, freshFolder } from '../../support/temporary-repository.js'

const folder = freshFolder('numbers')
const here = { cwd: folder, env: { ...environment, NO_COLOR: '1', GITHUB_ACTIONS: undefined } }

/** Everything a reader of a terminal sees, and the exit code. */
const transcript = ({ exitCode, stdout, stderr }: Finished): string =>
  [`exit ${exitCode}`, stdout && `stdout:\n${stdout}`, stderr && `stderr:\n${stderr}`]
    .filter((part) => part !== '')
    .join('\n')
    .trimEnd()
    .concat('\n')

function golden(name: string, finished: Finished, paths: Readonly<Record<string, string>> = {}): void {
  const file = join(process.cwd(), '__tests__', 'fixtures', 'runs', `${name}.txt`)
  expectGolden(file, scrub(transcript(finished), { folder, ...paths }))
}

const numbers = (name: string, values: readonly number[]): string => {
  writeFileSync(join(folder, name), `${values.join('\n')}\n`)
  return name
}

describe('the words about benchgate itself', () => {
  test.each([
    ['help', ['help']],
    ['help-gate', ['help', 'gate']],
    ['help-calibrate', ['help', 'calibrate']],
    ['version', ['--version']],
  ] as const)('%s', async (name, args) => {
    golden(name, await benchgate(args, here))
  })
})

describe('compare', () => {
  const base = [100, 101, 99, 100.5, 99.5, 100.2, 99.8, 100.1]
  const times = (factor: number) => base.map((value, index) => value * (factor + (index % 3) / 1000))
  const torn = base.map((value, index) => value * (index % 2 ? 1.2 : 0.9))

  beforeAll(() => {
    numbers('base.txt', base)
    numbers('slower.txt', times(1.1))
    numbers('same.txt', times(1))
    numbers('torn.txt', torn)
    numbers('short.txt', base.slice(1))
    writeFileSync(join(folder, 'array.json'), JSON.stringify(times(1.1)))
    writeFileSync(join(folder, 'bad.txt'), '# seconds\n1.5\n\nfast\n2\nNaN\n')
  })

  test.each([
    ['compare-paired-fail', ['base.txt', 'slower.txt', '--paired']],
    ['compare-paired-fail-json', ['base.txt', 'array.json', '--paired', '--json']],
    ['compare-paired-pass', ['base.txt', 'same.txt', '--paired']],
    ['compare-paired-maximize', ['base.txt', 'slower.txt', '--paired', '--direction', 'maximize']],
    ['compare-paired-undecided', ['base.txt', 'torn.txt', '--paired']],
    ['compare-paired-at-the-end', ['base.txt', 'torn.txt', '--paired', '--max-pairs', '8']],
    ['compare-independent-fail', ['base.txt', 'slower.txt']],
    ['compare-independent-pass', ['base.txt', 'same.txt']],
    ['compare-independent-undecided', ['base.txt', 'torn.txt']],
    ['compare-bad-number', ['base.txt', 'bad.txt']],
    ['compare-unequal', ['base.txt', 'short.txt', '--paired']],
    [
      'compare-absolute',
      ['base.txt', 'slower.txt', '--paired', '--absolute', '--tolerance', '1', '--limit', '3'],
    ],
    ['compare-no-limit', ['base.txt', 'slower.txt', '--absolute']],
    ['compare-no-file', ['base.txt', 'absent.txt']],
  ] as const)('%s', async (name, args) => {
    golden(name, await benchgate(['compare', ...args], here))
  })

  const walked = oracles.paired.filter(({ id }) => /^p0[17]-/.test(id))

  test('is tried against two sets that were computed apart from this code', () => {
    expect(walked).toHaveLength(2)
  })

  test.each(walked)('$id gives the same answer at every look', async ({ id, base, head, ...oracle }) => {
    const { looks } = oracle.gate_default_log ?? oracle.gate_default
    const kinds = { REJECT: 'FAIL', PASS: 'PASS', open: 'NEEDS_MORE_DATA' } as const
    for (const look of looks) {
      const files = [
        numbers(`${id}-base-${look.n}`, base.slice(0, look.n)),
        numbers(`${id}-head-${look.n}`, head.slice(0, look.n)),
      ]
      const direction = oracle.lower_is_better ? 'minimize' : 'maximize'
      const args = ['compare', ...files, '--paired', '--max-pairs', '30', '--direction', direction, '--json']
      const [verdict] = outcomeOf(await benchgate(args, here)).verdicts
      expect(verdict).toMatchObject({ kind: kinds[look.decision ?? 'open'], pairs: look.n })
      expect(verdict!.pReject).toBeCloseTo(look.seq_p_regression, 12)
      expect(verdict!.pPass).toBeCloseTo(look.seq_p_noninferior, 12)
    }
  })
})

describe('check', () => {
  const files = {
    'bench/manifest.toml': manifestOf(
      [
        {
          name: 'parse',
          keys: 'metrics = [{ match = "t/*", tolerance = "3%" }, { match = "t/size", exact = true }]',
        },
        { name: 'nightly', keys: 'cost = "heavy"\nexpected_runtime_seconds = 90' },
        { name: 'bytes', keys: 'kind = "artifact"\ncommand = "printf x"' },
      ],
      'preset = "shared"\nmax_pairs = 21',
    ).concat('[[policy]]\nmatch = "nightly/*"\npreset = "noisy"\n'),
  }

  test.each([
    ['check', ['check']],
    ['check-pull-request', ['check', '--event', 'pull_request']],
    ['check-json', ['check', '--cost', 'all', '--json']],
  ] as const)('%s', async (name, args) => {
    const project = measuredProject(files)
    golden(name, await project.run(args), { project: project.dir })
  })
})

describe('what the store holds', () => {
  let project: MeasuredProject
  const named = () => ({ project: project.dir, store: project.store })

  beforeAll(async () => {
    const metric = '{ match = "t/points", direction = "maximize" }'
    project = measuredProject({
      'bench/manifest.toml': manifestOf(
        [
          { name: 'score', keys: `tier = "quality"\nrepetitions = 2\nmetrics = [${metric}]` },
          { name: 'idle' },
        ],
        'max_pairs = 6\nbaselines = { local = ["best"] }',
      ),
      'work/score.sh': printing({ points: 100 }, 'points'),
    })
    project.commitFiles({ 'note.txt': 'x' })
    await project.gate('--benchmark', 'score')
  })

  test('history shows the runs', async () => {
    golden('history', await project.run(['history', 'score']), named())
    golden('history-json', await project.run(['history', 'score', '--limit', '1', '--json']), named())
    golden('history-none', await project.run(['history', 'other']), named())
  })

  test('evaluate judges what is stored and runs nothing', async () => {
    golden('evaluate-first', await project.run(['evaluate', 'score']), named())
    golden('evaluate-no-runs', await project.run(['evaluate', 'idle']), named())
    project.commitFiles({ 'work/score.sh': printing({ points: 101 }, 'points') })
    await project.gate('--benchmark', 'score')
    golden('evaluate-pass', await project.run(['evaluate', 'score']), named())
    project.commitFiles({ 'work/score.sh': printing({ points: 90 }, 'points') })
    await project.gate('--benchmark', 'score')
    golden('evaluate-fail', await project.run(['evaluate', 'score']), named())
    expect((await project.run(['evaluate', 'score', '--expect', 'FAIL'])).exitCode).toBe(0)
    expect((await project.run(['evaluate', 'score', '--expect', 'PASS'])).exitCode).toBe(4)
    golden('evaluate-unknown-kind', await project.run(['evaluate', 'score', '--expect', 'GOOD']), named())
  })

  test('store info and store verify tell a good store from a damaged one, and which session is damaged', async () => {
    golden('store-info', await project.run(['store', 'info']), named())
    golden('store-verify', await project.run(['store', 'verify']), named())
    const file = join(project.store, 'store.db')
    const bytes = readFileSync(file)
    const at = bytes.indexOf('"points"') < 0 ? bytes.indexOf('t/points') : bytes.indexOf('"points"') + 1
    bytes[at] = 'q'.charCodeAt(0)
    writeFileSync(file, bytes)
    const damaged = await project.run(['store', 'verify'])
    expect(damaged.exitCode).toBe(65)
    expect(damaged.stdout).toMatch(/session [0-9a-f]{12}: /)
    golden('store-verify-damaged', damaged, named())
  })
})
