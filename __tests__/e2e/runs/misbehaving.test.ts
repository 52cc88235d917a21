import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  type Gated,
  type MeasuredProject,
  measuredProject,
  printing,
} from '../../support/measured-project.js'
import {
  fine,
  gateWithNotes,
  isRunning,
  notedManifest as manifest,
  notesOf,
} from '../../support/noted-project.js'
import { verdictsOf } from '../../support/verdicts.js'

const speaksFiles =
  'kind = "protocol"\ntier = "quality"\nmetric_direction = "minimize"\npromotion_sigma = 2.0\n'
const answers = (text: string) => `printf '%s' '${text}' > "$2"\n`
const goodAnswer = answers('{"status":"ok","metric":12.5}')

/** Runs that leave the numbers of their processes behind: one child in the group, one that left it. */
const leavesChildren = `
sleep 300 & echo $! >> "$NOTES/pids"
setsid sleep 300 & echo $! >> "$NOTES/pids"
`

const entry = (name: string) => `${speaksFiles}entry_point = "${name}"`

describe('a benchmark that does not come to a good end', () => {
  let project: MeasuredProject
  let gated: Gated

  beforeAll(async () => {
    project = measuredProject({
      'bench/manifest.toml': manifest({
        hangs: 'timeout = "300ms"',
        'crashes-on-head': '',
        'crashes-on-base': '',
        'crashes-on-both': '',
        'crashes-once': '',
        'dies-by-signal': '',
        'says-nothing': '',
        'prints-nan': '',
      }),
      'work/hangs.sh': fine,
      'work/crashes-on-head.sh': fine,
      'work/crashes-on-base.sh': 'exit 4',
      'work/crashes-on-both.sh': 'echo no luck >&2; exit 5',
      'work/crashes-once.sh': fine,
      'work/dies-by-signal.sh': fine,
      'work/says-nothing.sh': fine,
      'work/prints-nan.sh': fine,
    })
    project.commitFiles({
      'work/hangs.sh': `${leavesChildren}sleep 300`,
      'work/crashes-on-head.sh': 'echo out of beans >&2; exit 3',
      'work/crashes-on-base.sh': fine,
      'work/crashes-once.sh': `${fine}test -e "$NOTES/crashed" || { : > "$NOTES/crashed"; exit 9; }`,
      'work/dies-by-signal.sh': 'kill -9 $$',
      'work/says-nothing.sh': ':',
      'work/prints-nan.sh': printing({ time: 'NaN', size: 'Infinity' }),
    })
    gated = await gateWithNotes(project)
  })

  const answer = (benchmark: string) => verdictsOf(gated, benchmark)

  test('fails when it does not end in time, and everything it started is gone, what left the group too', () => {
    expect(answer('hangs')).toEqual([
      'FAIL: head breaks where base runs: head the command did not end within 0.3 s and was killed',
    ])
    const pids = readFileSync(join(notesOf(project), 'pids'), 'utf8')
      .trim()
      .split('\n')
      .map(Number)
    expect(pids).toHaveLength(2)
    expect(pids.filter(isRunning)).toEqual([])
  })

  test('fails when only head crashes, with its exit code and last words', () => {
    expect(answer('crashes-on-head')).toEqual([
      'FAIL: head breaks where base runs: head the command exited with code 3; its stderr ends:\nout of beans',
    ])
  })

  test('is an error of the comparison when only base crashes', () => {
    expect(answer('crashes-on-base')).toEqual([
      'ERROR: base does not run, so there is nothing to compare with: base the command exited with code 4',
    ])
  })

  test('is an error when both sides crash', () => {
    const [both] = answer('crashes-on-both')
    expect(both).toContain('ERROR: the benchmark is broken on both sides: ')
    expect(both).toContain('head the command exited with code 5; its stderr ends:\nno luck')
    expect(both).toContain('base the command exited with code 5; its stderr ends:\nno luck')
  })

  test('is tried once more when it crashes, and a crash that does not come back does not count', () => {
    expect(readFileSync(join(notesOf(project), 'crashed'), 'utf8')).toBe('')
    expect(answer('crashes-once')).toEqual([expect.stringMatching(/^PASS: .*after 6 pairs$/)])
  })

  test('fails when a signal ends it on head', () => {
    expect(answer('dies-by-signal')).toEqual([
      'FAIL: head breaks where base runs: head the command was ended by SIGKILL',
    ])
  })

  test('fails when head prints nothing that can be read', () => {
    expect(answer('says-nothing')).toEqual([expect.stringContaining('FAIL: head breaks where base runs: ')])
    expect(answer('says-nothing')[0]).toMatch(/stdout|JSON/)
  })

  test('fails when head prints numbers that are none, and says which', () => {
    expect(answer('prints-nan')).toEqual([
      'ERROR: neither side measured it (head: "value" is "Infinity"; it must be a finite number.)',
      'MISSING: base measures it and head does not (head: "value" is "NaN"; it must be a finite number.)',
    ])
  })

  test('leaves no folder, worktree or process behind, and broken comparisons end with 70', () => {
    expect(project.leftovers()).toEqual([])
    expect(gated.outcome.decision).toBe('ERROR')
    expect(gated.exitCode).toBe(70)
  })
})

describe('a protocol benchmark whose result cannot be taken', () => {
  const broken = {
    'writes-nothing': [':', 'the benchmark wrote no result.json'],
    'writes-nan': [
      answers('{"status":"ok","metric":NaN}'),
      'result.json: "metric" is NaN; it must be a finite number',
    ],
    'writes-infinity': [
      answers('{"status":"ok","metric":-Infinity}'),
      'result.json: "metric" is -Infinity; it must be a finite number',
    ],
    'writes-huge': [answers('{"status":"ok","metric":1e999}'), 'result.json: "metric" is Infinity'],
    'writes-text': [
      answers('{"status":"ok","metric":"12"}'),
      'result.json: "metric" is "12"; it must be a finite number',
    ],
    'writes-link': [
      'echo \'{"status":"ok","metric":1}\' > "$2.real"; ln -s "$2.real" "$2"',
      'result.json is not taken: ',
    ],
    'writes-fifo': ['mkfifo "$2"', 'result.json is not taken: '],
    'writes-100-mb': ['head -c 100000000 /dev/zero > "$2"', 'result.json is not taken: '],
    'says-error': [
      `${answers('{"status":"error","message":"the corpus is empty"}')}exit 1`,
      'result.json says: the corpus is empty',
    ],
  } as const
  const names = Object.keys(broken) as (keyof typeof broken)[]
  let gated: Gated

  beforeAll(async () => {
    const project = measuredProject({
      'bench/manifest.toml': manifest(Object.fromEntries(names.map((name) => [name, entry(name)]))),
      ...Object.fromEntries(names.map((name) => [`work/${name}.sh`, goodAnswer])),
    })
    project.commitFiles(Object.fromEntries(names.map((name) => [`work/${name}.sh`, broken[name][0]])))
    gated = await gateWithNotes(project)
    expect(project.leftovers()).toEqual([])
  })

  test.each(names)('fails on head: %s', (name) => {
    const answers = verdictsOf(gated, name)
    expect(answers).toHaveLength(1)
    expect(answers[0]).toContain('FAIL: head breaks where base runs: head ')
    expect(answers[0]).toContain(broken[name][1])
  })

  test('says of a link, a FIFO and a huge file which of them it is', () => {
    expect(verdictsOf(gated, 'writes-link')[0]).toMatch(/link/)
    expect(verdictsOf(gated, 'writes-fifo')[0]).toMatch(/FIFO|not a regular file/)
    expect(verdictsOf(gated, 'writes-100-mb')[0]).toMatch(/larger than 1048576 bytes/)
  })
})
