import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Bisection } from '../../../src/core/model/bisection.js'
import { fileHistories } from '../../../src/edge/history/histories.js'
import { header, report, runSet, session, start } from '../../core/store/example-session.js'
import type { Finished } from '../../support/benchgate.js'
import { described } from '../../support/described.js'
import { expectGolden } from '../../support/golden.js'
import {
  type MeasuredProject,
  manifestOf,
  measuredProject,
  printing,
} from '../../support/measured-project.js'
import { scrub } from '../../support/scrub.js'

/** Noise of up to 4 % that differs by side and execution and is the same in every test run. */
const noisy = `n=$(($(cat n 2>/dev/null || echo 0) + 1)); echo $n > n
case $PWD in *head) side=1 ;; *) side=2 ;; esac
noise=$(((n * 7919 + side * 104729) * 1103515245 / 65536 % 40))
read -r level < level`

const script = printing({ time: '$((level * (1000 + noise) / 1000))', size: '$level' }, 's', noisy)

const manifest = manifestOf(
  [{ name: 'b', keys: 'metrics = [{ match = "t/time" }]' }],
  'max_pairs = 15',
  'setup = [["sh", "setup.sh"]]',
)

/** A project whose commits 1 to `count` have these levels, and a setup that fails where it is broken. */
function history(count: number, level: (commit: number) => number, broken: readonly number[] = []) {
  const project = measuredProject({ 'bench/manifest.toml': manifest, 'work/b.sh': script })
  const commits = [...Array(count + 1).keys()].map((index) =>
    project.commitFiles({
      level: `${level(index)}\n`,
      'setup.sh': broken.includes(index) ? 'echo no compiler >&2; exit 1\n' : 'true\n',
      'note.txt': `${index}`,
    }),
  )
  return { project, commits }
}

const bisect = (project: MeasuredProject, ...args: readonly string[]) =>
  project.run(['bisect', 'b', '--quiet', ...args])

const read = ({ stdout }: Finished) => described<Bisection>('bisect', stdout)

describe('among twelve commits of which the eighth is slower and the sixth does not build', () => {
  let made: ReturnType<typeof history>

  beforeAll(() => {
    made = history(12, (commit) => (commit < 8 ? 100_000 : 107_000), [6])
  })

  test('the slow one is found, and every comparison is shown and kept as a session without a report', async () => {
    const { project, commits } = made
    const ended = await bisect(project, '--good', commits[0]!)
    expect([ended.exitCode, ended.stdout]).toEqual([0, expect.stringContaining(commits[8]!.slice(0, 10))])
    expectGolden(join(process.cwd(), '__tests__', 'fixtures', 'e2e', 'bisect-found.txt'), scrub(ended.stdout))
    const opened = await fileHistories.open(project.store, { verify: true })
    if (opened.state !== 'open') throw new Error(opened.state)
    const sessions = opened.history.sessions()
    expect(sessions.map(({ kind, complete }) => [kind, complete])).toEqual(Array(5).fill(['bisect', true]))
    expect(opened.history.reports({})).toEqual([])
    opened.history.close()
    expect(project.leftovers()).toEqual([])
  })

  test('ends that are alike are no range to search, and programs are told so too', async () => {
    const { project, commits } = made
    const ended = await bisect(project, '--good', commits[0]!, '--bad', commits[5]!, '--json')
    expect(ended.exitCode).toBe(1)
    expect(read(ended)).toMatchObject({ outcome: 'not-worse', culprits: [], commits: 5, threshold: null })
  })

  test('a slow commit beside one that does not build is named with it', async () => {
    const { project, commits } = made
    project.git('checkout', '--quiet', '--detach', commits[7]!)
    project.write('setup.sh', 'exit 1\n')
    const other = project.commit('breaks the build')
    project.write('setup.sh', 'true\n')
    project.write('level', '107000\n')
    const last = project.commit('slower')
    project.git('checkout', '--quiet', 'main')
    const ended = await bisect(project, '--good', commits[7]!, '--bad', last, '--json')
    expect(ended.exitCode).toBe(2)
    expect(read(ended)).toMatchObject({
      outcome: 'range',
      culprits: [
        { commit: other, title: 'breaks the build' },
        { commit: last, title: 'slower' },
      ],
      reason: 'the commits between could not be built or run',
    })
  })

  test('a time that is used up ends with what is known', async () => {
    const { project, commits } = made
    const ended = await bisect(
      project,
      '--good',
      commits[0]!,
      '--bad',
      commits[12]!,
      '--budget',
      '100ms',
      '--json',
    )
    expect(ended.exitCode).toBe(2)
    expect(read(ended).outcome).toMatch(/^(range|undecided)$/)
  })
})

test('the newest firm change of the history gives the ends and the metric', async () => {
  const { project, commits } = history(3, (commit) => (commit < 2 ? 100_000 : 107_000))
  const opened = await fileHistories.open(project.store, { verify: true })
  if (opened.state !== 'absent') throw new Error(opened.state)
  const [metric] = report().metrics
  for (let night = 0; night < 40; night++) {
    const commit = commits[night < 20 ? 0 : 3]!
    const value = (night < 20 ? 100_000 : 107_000) + (night % 3) * 100
    const at = start + night * 86_400_000
    opened.history.append(
      session({
        header: header({ project: 'demo', gitSha: commit, startedAt: at, endedAt: at + 1 }),
        runSets: [runSet({ benchmark: 'b', gitSha: commit, runs: [] })],
        reports: [
          report({ benchmark: 'b', capturedAt: at, metrics: [{ ...metric!, name: 't/time', value }] }),
        ],
        verdicts: [],
      }),
    )
  }
  await opened.history.save()
  opened.history.close()
  const ended = await bisect(project, '--json')
  expect(read(ended)).toMatchObject({
    ...{ outcome: 'found', metric: 't/time', good: commits[0], bad: commits[3] },
    culprits: [{ commit: commits[2] }],
  })
  const other = await bisect(project, '--metric', 't/size')
  expect([other.exitCode, other.stderr]).toEqual([
    65,
    expect.stringContaining('shows no firm change for the worse'),
  ])
})

test('a bisection that is stopped keeps what it measured and leaves nothing behind', async () => {
  const { project, commits } = history(3, () => 100_000)
  project.commitFiles({
    'work/b.sh': `[ -e n ] && [ "$(cat n)" -gt 3 ] && { touch ../../hangs; sleep 60; }\n${script}`,
  })
  const { child, finished } = project.start(['bisect', 'b', '--quiet', '--json', '--good', commits[0]!])
  const hangs = () => existsSync(join(project.temporary, 'hangs'))
  for (let tries = 0; tries < 2000 && !hangs(); tries++) await sleep(10)
  child.kill('SIGINT')
  const ended = await finished
  expect(ended.exitCode).toBe(2)
  expect(read(ended)).toMatchObject({ outcome: 'undecided', reason: 'the measuring was cut short' })
  expect(project.leftovers()).toEqual(['hangs'])
  const { stdout } = await project.run(['history', 'b', '--json', '--limit', '0'])
  // One side hangs in its fifth run; whether the other had its fifth before is up to the coin.
  expect([8, 9]).toContain((JSON.parse(stdout) as { runs: unknown[] }).runs.length)
})

describe('what cannot be searched is a problem', () => {
  let made: ReturnType<typeof history>

  beforeAll(() => {
    made = history(2, () => 100_000, [1])
  })

  test.each([
    ['without ends and history', [], 65, 'name the ends yourself: --good REV --bad REV'],
    ['with a bad end alone', ['--bad', 'HEAD'], 64, '--bad needs --good REV'],
    ['between a commit and itself', ['--good', 'HEAD'], 65, 'are one commit'],
    ['backwards', ['--good', 'HEAD', '--bad', 'HEAD~2'], 65, 'is not among the first parents of HEAD~2'],
    ['from a name that nobody knows', ['--good', 'v9'], 65, '--good v9 names no branch, tag or commit'],
    ['of an unselected metric', ['--good', 'HEAD~2', '--metric', 't/none'], 65, 't/none is not judged in b'],
    ['of an unknown subject', ['--good', 'HEAD~2', '--subject', 'x'], 65, 'b has no subject x'],
    [
      'with a tolerance that is none',
      ['--good', 'HEAD~2', '--tolerance', 'much'],
      64,
      '--tolerance is not "much"',
    ],
    ['from an end that does not build', ['--good', 'HEAD~1'], 65, 'no compiler'],
  ] as const)('%s', async (...[, args, code, words]) => {
    const ended = await bisect(made.project, ...args)
    expect([ended.exitCode, ended.stderr]).toEqual([code, expect.stringContaining(words)])
  })
})
