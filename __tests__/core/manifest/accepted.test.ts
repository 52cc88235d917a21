import { describe, expect, test } from '@jest/globals'
import { isExpired, parseAccepted } from '../../../src/core/manifest/accepted.js'
import { showProblem } from '../../../src/core/model/problem.js'

const file = 'bench/accepted.toml'

async function problems(text: string): Promise<readonly string[]> {
  const read = await parseAccepted(text, file)
  return read.ok ? [] : read.problems.map(showProblem)
}

describe('a file of accepted regressions', () => {
  test('is read with the line of each acceptance, and its share above 100 % when written so', async () => {
    const read = await parseAccepted(
      `# agreed in the release meeting
[[accepted]]
benchmark = "parse"
metric = "parse/time"
max_change = "150%"
reason = "unicode tables"
author = "mara"
until = "2027-01-31"

[[accepted]]
benchmark = "sort*"
max_change = 0.1
reason = "stable sort"
author = "mara"
until = "v2.0.0"
`,
      file,
    )
    expect(read).toEqual({
      ok: true,
      value: {
        anchors: [],
        accepted: [
          expect.objectContaining({
            benchmark: 'parse',
            metric: 'parse/time',
            maxChange: 1.5,
            subject: 'self',
            line: 2,
          }),
          expect.objectContaining({
            benchmark: 'sort*',
            metric: '*',
            maxChange: 0.1,
            until: 'v2.0.0',
            line: 10,
          }),
        ],
      },
    })
  })

  test('says where the anchor is to stand, with the line of each decision', async () => {
    const read = await parseAccepted(
      '[[anchor]]\nbenchmark = "parse"\nto = "v1.3"\nreason = "it checks more"\nauthor = "mara"\n',
      file,
    )
    const move = { benchmark: 'parse', subject: 'self', to: 'v1.3', reason: 'it checks more', author: 'mara' }
    expect(read).toEqual({ ok: true, value: { accepted: [], anchors: [{ ...move, line: 1 }] } })
    expect(await problems('[[anchor]]\nbenchmark = "parse"\n')).toHaveLength(3)
  })

  test('without acceptances accepts nothing', async () => {
    expect(await parseAccepted('', file)).toEqual({ ok: true, value: { accepted: [], anchors: [] } })
  })

  test('names every mistake with its line and how to mend it', async () => {
    expect(
      await problems(
        '[[accepted]]\nbenchmark = "parse"\nmax_change = 12\nreason = ""\nauthor = "mara"\nuntill = "2027-01-31"\n',
      ),
    ).toEqual([
      'bench/accepted.toml:1:1: accepted[0].until: is missing\n  hint: add it: write a non-empty string in quotes',
      'bench/accepted.toml:3:1: accepted[0].max_change: 12 is not a change\n  hint: write "12%" or 0.12; a change may be above 100 % ("150%")',
      'bench/accepted.toml:4:1: accepted[0].reason: "" is not a text\n  hint: write a non-empty string in quotes',
      expect.stringMatching(
        /^bench\/accepted\.toml:6:1: accepted\[0\]\.untill: unknown key\n {2}hint: did you mean "?until/,
      ),
    ])
  })

  test('says what an end may look like', async () => {
    const entry = (until: string) =>
      `[[accepted]]\nbenchmark = "a"\nmax_change = "1%"\nreason = "r"\nauthor = "m"\nuntil = "${until}"\n`
    expect(await problems(entry('soon'))).toEqual([
      'bench/accepted.toml:1: until: "soon" is neither a day nor a version\n  hint: write a day such as 2027-01-31, or a version such as v2.0.0',
    ])
    expect(await problems(entry('2027-13-40'))).toHaveLength(1)
    expect(await problems(entry('1.4'))).toEqual([])
  })

  test.each([
    ['holds through its last day', '2027-01-31', '2027-01-31', null, false],
    ['ends the day after', '2027-01-31', '2027-02-01', null, true],
    ['holds while its version is not released', 'v2.0.0', '2030-01-01', 'v1.9.0', false],
    ['ends with its version', 'v2.0.0', '2026-01-01', 'v2.0.0', true],
    ['holds where no version is known', 'v2.0.0', '2026-01-01', null, false],
  ] as const)('%s', (...[, until, today, version, expired]) => {
    expect(isExpired(until, today, version)).toBe(expired)
  })
})
