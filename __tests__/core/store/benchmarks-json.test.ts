import { describe, expect, test } from '@jest/globals'
import type { StoredReport } from '../../../src/core/model/session.js'
import { entryKey, isoTimestamp, knownKeys, projectReports } from '../../../src/core/store/benchmarks-json.js'
import { readBenchmarks } from '../../../src/core/store/benchmarks-json-reader.js'
import { machine, report, start } from './example-session.js'

const stored = (change: Partial<StoredReport> = {}): StoredReport => ({
  ...report(),
  uid: 'u1',
  session: 's1',
  number: 1,
  project: 'arborist',
  gitSha: 'abc',
  branch: 'main',
  dirty: false,
  dryRun: false,
  event: 'push',
  version: null,
  machine,
  verdict: 'PASS',
  ...change,
})

const metrics = report().metrics

const golden = `[
  {
    "benchmark": "parse",
    "metrics": [
      {
        "achieved": 0.125,
        "metadata": {
          "benchgate": {
            "branch": "main",
            "definition_hash": "sha256:11",
            "direction": "minimize",
            "dirty": false,
            "event": "push",
            "git_sha": "abc",
            "machine_independent": false,
            "mandatory": true,
            "n": 1,
            "omitted": [
              {
                "message": "no gpu",
                "name": "gpu",
                "status": "skipped"
              }
            ],
            "project": "arborist",
            "report": "u1",
            "sd": 0,
            "session": "s1",
            "subject": "self",
            "target_declared": false,
            "unit": "s",
            "verdict": "PASS",
            "version": null
          }
        },
        "name": "wall",
        "target": 0.125,
        "unit": "s"
      }
    ],
    "notes": "",
    "run_id": "s1",
    "timestamp": "2025-01-02T03:04:55+00:00"
  }
]`

// What the registry that first wrote such files makes of a report: sorted keys, microseconds, free metadata.
const foreign = `[
  {
    "benchmark": "capability",
    "metrics": [
      {
        "achieved": 0.62,
        "metadata": {"dataset": "v1"},
        "name": "HumanEval",
        "target": 0.6,
        "unit": "score"
      }
    ],
    "notes": "nightly",
    "run_id": null,
    "timestamp": "2024-05-06T07:08:09.123456+00:00"
  }
]`

const problems = (text: string) => {
  const read = readBenchmarks(text, 'benchmarks.json')
  return read.ok ? [] : read.problems
}

describe('benchmarks.json as it is written', () => {
  test('has the array, the keys and the layout that its first registry reads', () => {
    const gpu = { ...metrics[0]!, name: 'gpu', status: 'skipped' as const, value: null, message: 'no gpu' }
    expect(projectReports([stored({ metrics: [...metrics, gpu] })])).toBe(golden)
  })

  test('an empty history is an empty list', () => expect(projectReports([])).toBe('[]'))

  test('stands in order of time, whatever order the store gives', () => {
    const text = projectReports([
      stored({ uid: 'b', capturedAt: 2000 }),
      stored({ uid: 'a', capturedAt: 1000 }),
    ])
    expect(JSON.parse(text).map((entry: { timestamp: string }) => entry.timestamp)).toEqual([
      '1970-01-01T00:00:01+00:00',
      '1970-01-01T00:00:02+00:00',
    ])
  })

  test('reports without a value and dry runs stay out: they would count as fully successful', () => {
    const failed = { ...metrics[0]!, status: 'error' as const, value: null, message: 'crash' }
    expect(projectReports([stored({ metrics: [failed] }), stored({ dryRun: true })])).toBe('[]')
  })

  test('fractions of a second have six digits, whole seconds none', () => {
    expect(isoTimestamp(start)).toBe('2025-01-02T03:04:05+00:00')
    expect(isoTimestamp(start + 7)).toBe('2025-01-02T03:04:05.007000+00:00')
  })

  test('an imported entry is written back as it was found, with sorted keys', () => {
    const read = readBenchmarks(foreign, 'f')
    const imported = read.ok ? read.value[0]! : report()
    const text = projectReports([stored({ ...imported, uid: 'i' })])
    expect(JSON.parse(text)).toEqual(JSON.parse(foreign))
  })
})

describe('benchmarks.json as it is read', () => {
  test('an entry of the first registry becomes a report with targets and one direction', () => {
    const read = readBenchmarks(foreign, 'f')
    expect(read).toMatchObject({
      ok: true,
      value: [
        {
          benchmark: 'capability',
          subject: 'self',
          notes: 'nightly',
          successRate: 1,
          capturedAt: Date.UTC(2024, 4, 6, 7, 8, 9, 123),
          metrics: [{ name: 'HumanEval', value: 0.62, target: 0.6, direction: 'maximize', mandatory: true }],
        },
      ],
    })
  })

  test('our own entries keep direction, subject and the absence of a target', () => {
    const read = readBenchmarks(projectReports([stored({ subject: 'model-a' })]), 'f')
    expect(read).toMatchObject({
      ok: true,
      value: [{ subject: 'model-a', metrics: [{ direction: 'minimize', target: null, unit: 's', sd: 0 }] }],
    })
  })

  test('an entry that was written from a stored report is known, a hand-made one is not', () => {
    const own = JSON.parse(projectReports([stored()]))[0]
    const known = knownKeys([stored()])
    expect(known.has(entryKey(own))).toBe(true)
    expect(known.has(entryKey(JSON.parse(foreign)[0]))).toBe(false)
  })

  test.each(['', '  \n\t'])('blank text %p is an empty history', (text) => {
    expect(readBenchmarks(text, 'f')).toEqual({ ok: true, value: [] })
  })

  test('a time without an offset is UTC', () => {
    const read = readBenchmarks(foreign.replace('+00:00', ''), 'f')
    expect(read.ok && read.value[0]?.capturedAt).toBe(Date.UTC(2024, 4, 6, 7, 8, 9, 123))
  })

  test('an object at the top is a problem, never an empty history', () => {
    expect(problems('{"reports": []}')).toEqual([
      { where: { file: 'benchmarks.json' }, what: 'the top level is not a list', hint: expect.any(String) },
    ])
  })

  test('NaN is located', () => {
    const [problem] = problems(foreign.replace('0.62', 'NaN').replace('nightly', 'NaN in a note'))
    expect(problem).toMatchObject({ where: { line: 6 }, what: 'a value is NaN or Infinity' })
  })

  test('a file cut in half is a problem', () => {
    expect(problems(foreign.slice(0, 100))[0]?.what).toMatch(/^not valid JSON/)
  })

  test.each([
    ['[1]', /entry 1: it is no object/],
    [foreign.replace('0.6,', 'null,'), /target of HumanEval/],
    [foreign.replace('0.62', '"high"'), /achieved of HumanEval/],
    [foreign.replace('"benchmark"', '"bench"'), /benchmark is no text/],
    [foreign.replace('"2024-05-06T07:08:09.123456+00:00"', '"yesterday"'), /timestamp/],
    [foreign.replace('0.62', '1e999'), /achieved of HumanEval is no finite number/],
  ])('a wrong entry is named: case %#', (text, message) => {
    expect(problems(text)[0]?.what).toMatch(message)
  })
})
