import type { Format, Parsed } from '../src/core/formats/format.js'
import { formats } from '../src/core/formats/index.js'
import { interleaved } from './interleaved.js'
import { type LargeInput, largeInput } from './large-inputs.js'
import { type Measurement, type Reading, rounds } from './measurement.js'
import { ratios, sampleOf } from './sample.js'
import { isMet } from './table.js'

const size = 2 ** 21

/** What no reader can do without: JSON.parse of the text or of each of its lines, else a look at every line for a number. */
function bareReader({ text }: LargeInput): () => unknown {
  const strict = text.replaceAll(/-?\b(?:NaN|Infinity)\b/g, 'null')
  if (isJson(strict)) return () => JSON.parse(strict) as unknown
  const objects = text.split('\n').filter((line) => line.startsWith('{') && isJson(line))
  if (objects.length > 0) return () => objects.map((line) => JSON.parse(line) as unknown)
  return () => {
    for (const line of text.split('\n')) /\d+(?:\.\d+)?/.exec(line)
  }
}

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== undefined
  } catch {
    return false
  }
}

/** The least that can be made of so many values: a record for each, and a look whether its name was there before. */
function recorder(names: readonly string[]): () => void {
  const all = names.join('')
  return () => {
    const seen = new Map<string, object>()
    let at = 0
    for (const { length } of names) {
      const benchmark = all.slice(at, at + length)
      at += length
      const record = { benchmark, metric: 'time', unit: 'sec', value: at / 3, line: at, status: 'ok' }
      if (!seen.has(benchmark)) seen.set(benchmark, record)
    }
  }
}

/** A name for each value that was read: of lines each sample is one, in a document a list of them is there already. */
const namesOf = ({ reader }: Format, { readings }: Parsed): readonly string[] =>
  readings.flatMap(({ benchmark, metric, samples }) =>
    new Array<string>(reader ? Math.max(1, samples.length) : 1).fill(`${metric} ${benchmark}`),
  )

function processorTime(work: () => unknown, times: number): number {
  const begin = process.cpuUsage()
  for (let n = 0; n < times; n++) work()
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}

async function speedOf(format: Format, many: number): Promise<Reading> {
  const input = largeInput(format, size)
  const { text, file, times } = input
  const names = namesOf(format, format.parse(text, file))
  const [scan, record] = [bareReader(input), recorder(names)]
  const took = await interleaved(
    {
      read: () => processorTime(() => format.parse(text, file), times),
      scan: () => processorTime(scan, times),
      floor: () =>
        processorTime(() => {
          scan()
          record()
        }, times),
    },
    many,
  )
  const [read, floor] = [sampleOf(took.read).median, sampleOf(ratios(took.floor, took.scan)).median]
  const speed = (text.length * times) / 1e6 / (read / 1000)
  const each = (read * 1e6) / (names.length * times)
  return {
    what: `${format.name.padEnd(23)}${speed.toFixed(0).padStart(4)} MB/s ${each.toFixed(0).padStart(7)} ns a value; floor ${floor.toFixed(1)}`,
    sample: sampleOf(ratios(took.read, took.scan)),
    unit: 'times',
    goal: 2,
  }
}

export const formatSpeed: Measurement = {
  name: 'formats',
  summary:
    'processor time of each format against JSON.parse, or a line scan, of the same 2 MiB; the floor makes of it a bare record for each value as well',
  async measure(setting) {
    const readings: Reading[] = []
    for (const format of formats) readings.push(await speedOf(format, rounds(setting, 9)))
    const share = (100 * readings.filter(isMet).length) / readings.length
    return { readings: [...readings, { what: 'reach it', sample: sampleOf([share]), unit: '%', goal: null }] }
  },
}
