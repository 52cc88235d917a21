import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { formats } from '../src/core/formats/index.js'
import { type Measurement, type Reading, rounds } from './measurement.js'
import { ratios, sampleOf } from './sample.js'
import { isMet } from './table.js'

/**
 * Characters of an input: of fewer, the first rounds would measure how V8 compiles the reader; of many more, most values
 * would be among those that are not kept.
 */
const size = 2 ** 23

/** What `format-once.js` says of one format: milliseconds of the processor, round by round. */
export interface FormatTimes {
  readonly read: readonly number[]
  /** A bare reader of the same text. */
  readonly scan: readonly number[]
  /** The bare reader, and a bare record of each value. */
  readonly floor: readonly number[]
  readonly characters: number
  readonly values: number
}

/** In a process of its own, as for whoever reads a file: what V8 learns of one format would slow down the others. */
function timesOf(node: string, format: string, many: number): FormatTimes {
  const once = fileURLToPath(new URL('format-once.js', import.meta.url))
  const argv = ['--expose-gc', once, format, String(size), String(many)]
  return JSON.parse(execFileSync(node, argv, { encoding: 'utf8' })) as FormatTimes
}

function readingOf(format: string, { read, scan, floor, characters, values }: FormatTimes): Reading {
  const milliseconds = sampleOf(read).median
  const speed = (characters / 1e3 / milliseconds).toFixed(0).padStart(4)
  const each = ((milliseconds * 1e6) / values).toFixed(0).padStart(7)
  const least = sampleOf(ratios(floor, scan)).median.toFixed(1)
  return {
    what: `${format.padEnd(23)}${speed} MB/s ${each} ns a value; floor ${least}`,
    sample: sampleOf(ratios(read, scan)),
    unit: 'times',
    goal: 2,
  }
}

export const formatSpeed: Measurement = {
  name: 'formats',
  summary:
    'processor time of each format against a bare reader of the same 8 MiB: JSON.parse, the XML parser, else a scan of the lines; the floor makes a bare record of each value as well',
  measure(setting) {
    const readings = formats.map(({ name }) =>
      readingOf(name, timesOf(setting.node, name, rounds(setting, 5))),
    )
    const share = (100 * readings.filter(isMet).length) / readings.length
    return Promise.resolve({
      readings: [...readings, { what: 'reach it', sample: sampleOf([share]), unit: '%', goal: null }],
    })
  },
}
