import { describe, expect, test } from '@jest/globals'
import { detectFormat, formats } from '../../../src/core/formats/index.js'
import { findPlugin } from '../../../src/core/model/plugin.js'

/** The place, event and value of each reading, and the lines of the findings. */
function said(format: string, text: string) {
  const { readings, findings } = findPlugin(formats, format)!.parse(text)
  const values = readings.map(({ dimensions, metric, value, samples }) =>
    [
      ...Object.entries(dimensions).flat(),
      metric,
      value,
      ...(samples.length > 1 ? [samples.length] : []),
    ].join(' '),
  )
  return [values, findings.map(({ line }) => line)]
}

const row = (start: string, event = 'cycles') => `${start},,${event},252813354,100.00,4.8,GHz\n`
const table = (rows: string) =>
  ` Performance counter stats for './a':\n\n${rows}\n       1.000 seconds time elapsed\n`

describe('what perf stat counts apart', () => {
  test.each([
    ['each processor', row('CPU0,1') + row('CPU1,2'), ['cpu 0 cycles 1', 'cpu 1 cycles 2']],
    ['each socket', row('S0,2,7'), ['socket S0 cycles 7']],
    ['each core', row('S0-D0-C1,2,7'), ['core S0-D0-C1 cycles 7']],
    ['each cache', row('S0-D0-L3-ID4,4,7'), ['cache S0-D0-L3-ID4 cycles 7']],
    ['each thread', row('bench-123,7'), ['thread bench-123 cycles 7']],
    ['intervals', row('     1.001091060,2') + row('     2.001091060,4'), ['cycles 3 2']],
    ['registers', row('7', 'cpu/event=0x3c,umask=0x1/u'), ['cpu/event=0x3c,umask=0x1/u 7']],
  ])('is recognised and read from its rows: %s', (_, text, expected) => {
    expect(detectFormat(text)?.name).toBe('perf-csv')
    expect(said('perf-csv', text)).toEqual([expected, []])
  })

  test('is a finding where such a row cannot be read', () => {
    expect(said('perf-csv', `CPU0,1,msec\n     1.001091060,2,x\nCPU0,,,,,\n${row('5')}`)).toEqual([
      ['cycles 5'],
      [1, 2],
    ])
  })

  test('is read from the table', () => {
    const rows = [
      'CPU0            252.81 msec task-clock                #    1.000 CPUs utilized',
      'CPU1         1,234,567      cycles',
      'S0-D0-C0           2         5      cycles',
      '          bench-123         7      cycles',
    ]
    expect(said('perf-stat', table(rows.join('\n')))).toEqual([
      [
        'cpu 0 task-clock 0.25281',
        'cpu 1 cycles 1234567',
        'core S0-D0-C0 cycles 5',
        'thread bench-123 cycles 7',
        ' wall 1',
      ].map((words) => words.trim()),
      [],
    ])
  })

  test('is told apart by its cache in lines of JSON', () => {
    const line = (cache: string) =>
      `{"cache": "${cache}", "counter-value": "7.000000", "unit": "", "event": "cycles"}\n`
    expect(said('perf-stat-json', line('S0-D0-L3-ID0') + line('S0-D0-L3-ID4'))).toEqual([
      ['cache S0-D0-L3-ID0 cycles 7', 'cache S0-D0-L3-ID4 cycles 7'],
      [],
    ])
  })

  test.each([
    ['a decimal comma', ['1.234,50 msec task-clock', '1.234  switches', '1,234560000 seconds time elapsed']],
    ['a decimal point', ['1,234.50 msec task-clock', '1,234  switches', '1.234560000 seconds time elapsed']],
  ])('has one meaning for the commas of a table: %s', (_, rows) => {
    const text = [" Performance counter stats for './a':", ...rows].join('\n   ')
    expect(said('perf-stat', text)).toEqual([['task-clock 1.2345', 'switches 1234', 'wall 1.23456'], []])
  })
})
