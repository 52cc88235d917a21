import { describe, expect, test } from '@jest/globals'
import {
  decodeJournal,
  encodeRecord,
  foldJournal,
  type JournalRecord,
} from '../../../src/core/store/journal.js'
import { fullSession, header, run, runSet, start } from './example-session.js'

const { runs: _, ...set } = runSet({ metaSeed: 2n ** 63n - 1n })
const runs = [1, 2, 3].map((pair) => run({ pair, startedAt: start + pair * 1000, wall: 0.5 }))
const records: readonly JournalRecord[] = [
  { type: 'header', header: header({ complete: false }) },
  ...runs.map((each) => ({ type: 'run' as const, set, run: each })),
  { type: 'end', endedAt: start + 9000, complete: true },
]
const lines = records.map(encodeRecord)

describe('the journal of a measuring process', () => {
  test('records come back as they were written, one JSON line each', () => {
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty('record')
    expect(decodeJournal(lines.join(''))).toEqual({ records, torn: false, damaged: [] })
  })

  test('a finished journal folds into the run sets that were measured', () => {
    const folded = foldJournal(decodeJournal(lines.join('')))
    expect(folded.runSets).toEqual([{ ...set, runs }])
    expect(folded.header).toEqual(header({ complete: true, endedAt: start + 9000 }))
  })

  test('a kill in the middle of a line costs that line only', () => {
    const whole = lines.slice(0, 3).join('')
    const journal = decodeJournal(whole + lines[3]?.slice(0, -20))
    expect(journal.torn).toBe(true)
    expect(journal.records).toEqual(records.slice(0, 3))
    const folded = foldJournal(journal)
    expect(folded.runSets[0]?.runs).toHaveLength(2)
    expect(folded.header).toMatchObject({ complete: false, endedAt: start + 2500 })
  })

  test('a line without its newline is torn even if it looks whole', () => {
    expect(decodeJournal(lines.join('').slice(0, -1))).toMatchObject({
      torn: true,
      records: records.slice(0, -1),
    })
  })

  test('a changed digit in the middle is reported with its line, and the rest is kept', () => {
    const bad = lines.with(2, String(lines[2]).replace('"wall":0.5', '"wall":0.4'))
    const journal = decodeJournal(bad.join(''))
    expect(journal.damaged).toEqual([{ line: 3, reason: 'the checksum does not fit' }])
    expect(journal.records).toEqual(records.toSpliced(2, 1))
    expect(foldJournal(journal).header?.complete).toBe(false)
  })

  test('a line that is no journal line is reported', () => {
    const journal = decodeJournal(`${lines[0]}hello\n${lines[1]}`)
    expect(journal.damaged).toEqual([{ line: 2, reason: 'not a journal line' }])
    expect(journal.records).toHaveLength(2)
  })

  test('the checksum is CRC-32 as zip and gzip compute it', () => {
    // Reference value: CRC-32 of the bytes {"text":"x","type":"note"} by zlib.
    expect(encodeRecord({ type: 'note', text: 'x' })).toBe(
      '{"crc":"2072d344","record":{"text":"x","type":"note"}}\n',
    )
  })

  test('runs of different sides and rules fold into different sets', () => {
    const text = fullSession.runSets
      .flatMap(({ runs: own, ...fields }) =>
        own.map((each) => encodeRecord({ type: 'run', set: fields, run: each })),
      )
      .concat(encodeRecord({ type: 'run', set: { ...set, side: 'base' }, run: run({ side: 'base' }) }))
    const folded = foldJournal(decodeJournal(text.join('')))
    expect(folded.runSets.map(({ side, runs: own }) => [side, own.length])).toEqual([
      ['head', 2],
      ['base', 1],
    ])
    expect(folded.header).toBeNull()
  })

  test('a value that is not finite is refused before it is written', () => {
    expect(() => encodeRecord({ type: 'run', set, run: run({ wall: Number.NaN }) })).toThrow(RangeError)
  })
})
