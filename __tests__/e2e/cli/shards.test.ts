import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import type { JsonOutcome } from '../../../src/core/documents/json-schema.js'
import { fileHistories } from '../../../src/edge/history/histories.js'
import { described } from '../../support/described.js'
import {
  type MeasuredProject,
  manifestOf,
  measuredProject,
  printing,
} from '../../support/measured-project.js'
import { freshFolder } from '../../support/temporary-repository.js'

const time = (base: number) => printing({ time: `$((${base} + $1 % 7))` })
const names = ['a', 'b', 'c', 'd'] as const
const base = ['--base', 'HEAD^', '--quiet', '--json']

interface Planned {
  readonly shards: readonly {
    readonly index: number
    readonly of: number
    readonly contests: readonly {
      readonly benchmark: string
      readonly before: { readonly machine: string; readonly pairs: number } | null
    }[]
    readonly elsewhere: number
  }[]
  readonly k: number
}

/** Four benchmarks, of which the second commit makes `b` slower. */
function project(): MeasuredProject {
  const scripts = Object.fromEntries(names.map((name) => [`work/${name}.sh`, time(10_000)]))
  const made = measuredProject({
    'bench/manifest.toml': manifestOf(names.map((name) => ({ name }))),
    ...scripts,
  })
  made.commitFiles({ 'work/b.sh': time(12_000) })
  return made
}

async function json<T>(of: MeasuredProject, ...args: readonly string[]): Promise<T> {
  const { stdout, stderr } = await of.run(args)
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as T
}

const plan = async (of: MeasuredProject, ...args: readonly string[]) =>
  described<Planned>('plan', (await of.run(['plan', ...base, ...args])).stdout)

/** Measures every shard, each into a folder of its own. */
async function measureAll(of: MeasuredProject, { shards }: Planned): Promise<readonly string[]> {
  const folders: string[] = []
  for (const shard of shards) {
    const out = join(freshFolder('segments'), 'segment')
    const { exitCode, stderr } = await of.run([
      ...['measure', '--shard', JSON.stringify(shard), '--out', out],
      ...base,
    ])
    expect([exitCode, stderr.replace(/^.* noisy-machine: .*$/gm, '')]).toEqual([0, ''])
    folders.push(out)
  }
  return folders
}

const judge = (of: MeasuredProject, segments: readonly string[], ...args: readonly string[]) =>
  json<JsonOutcome>(of, 'judge', ...segments, ...base, ...args)

const rules = ({ findings }: JsonOutcome) =>
  findings.filter(({ rule }) => rule !== 'noisy-machine').map(({ rule, level }) => `${level} ${rule}`)

const kinds = ({ verdicts }: JsonOutcome) =>
  Object.fromEntries(verdicts.map(({ benchmark, kind }) => [benchmark, kind]))

describe('a session that is spread over three machines', () => {
  let demo: MeasuredProject
  let planned: Planned
  let segments: readonly string[]

  beforeAll(async () => {
    demo = project()
    planned = await plan(demo, '--shards', '3')
    segments = await measureAll(demo, planned)
  })

  test('measures every benchmark once, and each shard knows how many metrics the others judge', () => {
    const measured = planned.shards.flatMap(({ contests }) => contests.map(({ benchmark }) => benchmark))
    expect(measured.sort()).toEqual([...names])
    expect(planned.shards.map(({ index, of }) => `${index}/${of}`)).toEqual(['1/3', '2/3', '3/3'])
    expect(planned.k).toBe(4)
    expect(planned.shards.map(({ contests, elsewhere }) => contests.length + elsewhere)).toEqual([4, 4, 4])
  })

  test('is judged as one, with Holm over all shards, and recorded as one session a machine and one judgement', async () => {
    const outcome = await judge(demo, segments)
    expect(kinds(outcome)).toEqual({ a: 'PASS', b: 'FAIL', c: 'PASS', d: 'PASS' })
    expect([outcome.decision, rules(outcome)]).toEqual(['FAIL', ['error regression']])
    const opened = await fileHistories.open(demo.store, { verify: true })
    if (opened.state !== 'open') throw new Error(opened.state)
    const { history } = opened
    const sessions = history.sessions().map(({ kind, shard, complete }) => [kind, shard, complete])
    expect(sessions).toEqual(
      expect.arrayContaining([
        ['run', '1/3', true],
        ['run', '2/3', true],
        ['run', '3/3', true],
        ['judge', null, true],
      ]),
    )
    expect(history.reports({}).map(({ benchmark, verdict }) => [benchmark, verdict])).toEqual([
      ['a', 'PASS'],
      ['b', 'FAIL'],
      ['c', 'PASS'],
      ['d', 'PASS'],
    ])
    history.close()
  })

  test('is recorded once, however often it is judged', async () => {
    await judge(demo, segments)
    const info = await json<{ sessions: number; reports: number }>(demo, 'store', 'info', '--json')
    expect([info.sessions, info.reports]).toEqual([5, 4])
  })

  test('fails loudly without one of its shards, and names it', async () => {
    const outcome = await judge(demo, segments.slice(1), '--store', freshFolder())
    expect(outcome.decision).toBe('ERROR')
    expect(outcome.findings).toContainEqual(
      expect.objectContaining({
        rule: 'shard-missing',
        level: 'error',
        message: expect.stringMatching(/^shard 1 of 3 handed over no segment .*: nobody measured a/),
      }),
    )
    expect(kinds(outcome)).toMatchObject({ a: 'NEEDS_MORE_DATA', b: 'FAIL' })
  })

  test('uses one of two copies of a shard, and says so', async () => {
    const [again] = await measureAll(demo, { ...planned, shards: planned.shards.slice(0, 1) })
    const outcome = await judge(demo, [...segments, again!], '--store', freshFolder())
    expect(rules(outcome)).toEqual(['error regression', 'warning shard-surplus'])
    expect(kinds(outcome)).toMatchObject({ a: 'PASS' })
  })

  test('does not believe a segment of another commit, one that is damaged, or one that is none', async () => {
    const other = project()
    const [foreign] = await measureAll(other, await plan(other, '--shards', '1'))
    const damaged = join(freshFolder(), 'damaged')
    cpSync(segments[1]!, damaged, { recursive: true })
    const bytes = readFileSync(join(damaged, 'store.db'))
    bytes[bytes.length >> 1]! ^= 1
    writeFileSync(join(damaged, 'store.db'), bytes)
    const outcome = await judge(
      demo,
      [segments[0]!, foreign!, damaged, freshFolder()],
      '--store',
      freshFolder(),
    )
    const refusals = outcome.findings
      .filter(({ rule }) => rule === 'shard-refused')
      .map(({ message }) => message)
    expect(refusals.sort()).toEqual(
      [
        expect.stringMatching(/damaged is refused: its store/),
        expect.stringMatching(/is refused: it has no outcomes.json/),
        expect.stringMatching(/is refused: it is of commit \w+, not \w+/),
      ].sort(),
    )
    expect(outcome.decision).toBe('ERROR')
  })

  test('is planned by what the benchmarks took: the longest stands alone', async () => {
    demo.commitFiles({ 'work/d.sh': `sleep 0.15\n${time(10_000)}`, 'note.txt': 'slow' })
    await demo.run(['gate', ...base])
    const { shards } = await plan(demo, '--shards', '2', '--fresh')
    expect(shards.map(({ contests }) => contests.map(({ benchmark }) => benchmark))).toEqual(
      [['d'], ['a', 'b', 'c'].sort()].map((group) => expect.arrayContaining(group)),
    )
  })
})

/** Restless and then broken, until somebody calms the machine. */
const restless = `n=$(($(cat count 2>/dev/null || echo 0) + 1)); echo $n > count
if [ -e "$NOTES/calm" ]; then n=0; elif [ $n -gt 8 ]; then exit 3; fi`

test('the same commits again go on where earlier shards stopped, and what they answered is measured no more', async () => {
  const notes = freshFolder('notes')
  const demo = measuredProject({
    'bench/manifest.toml': manifestOf(
      [{ name: 'a' }, { name: 'b' }],
      'max_pairs = 21',
      `env_passthrough = ["NOTES"]`,
    ),
    'work/a.sh': time(10_000),
    'work/b.sh': printing({ time: 10_000 }),
  })
  demo.commitFiles({
    'work/b.sh': printing({ time: '$((10000 + (n > 0) * (n % 2 * 4000 - 2000)))' }, 's', restless),
  })
  const noted = { ...demo, run: (args: readonly string[]) => demo.run(args, { NOTES: notes }) }
  const first = await judge(noted, await measureAll(noted, await plan(noted, '--shards', '2')))
  expect(kinds(first)).toEqual({ a: 'PASS', b: 'FAIL' })
  writeFileSync(join(notes, 'calm'), '')
  const again = await plan(noted, '--shards', '2')
  expect(again.shards.map(({ contests, elsewhere }) => [contests, elsewhere])).toEqual([
    [[expect.objectContaining({ benchmark: 'b', before: expect.objectContaining({ pairs: 7 }) })], 1],
  ])
  const segments = await measureAll(noted, again)
  const second = await judge(noted, segments)
  expect(second.verdicts.map(({ benchmark, kind, pairs }) => [benchmark, kind, pairs])).toEqual([
    ['a', 'PASS', 6],
    ['b', 'PASS', 21],
  ])
  expect(second.findings.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/holds 13 pairs of 2 comparisons of these very commits: measuring went on/),
  )
  expect((await judge(noted, segments)).verdicts).toEqual(second.verdicts)
  expect((await plan(noted)).shards).toEqual([])
  const third = await judge(noted, [])
  expect(third.verdicts).toEqual(second.verdicts)
  expect(rules(third)).toEqual(['note looks-continued'])
})

test('pairs of one benchmark are pooled from several machines, a fixed number of them, and judged together', async () => {
  const demo = project()
  const planned = await plan(demo, '--pool', '2', '--shards', '1')
  expect(planned.shards.map(({ contests }) => contests.length)).toEqual([4, 4])
  const segments = await measureAll(demo, planned)
  const outcome = await judge(demo, segments, '--pool', '2')
  expect(kinds(outcome)).toEqual({ a: 'PASS', b: 'FAIL', c: 'PASS', d: 'PASS' })
  expect(outcome.verdicts.map(({ pairs }) => pairs)).toEqual([8, 8, 8, 8])
  const half = await judge(demo, segments.slice(0, 1), '--pool', '2', '--store', freshFolder())
  expect(rules(half)).toContain('error shard-missing')
})
