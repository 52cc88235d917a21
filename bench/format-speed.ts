import { readdirSync, readFileSync } from 'node:fs'
import type { Format } from '../src/core/formats/format.js'
import { formats } from '../src/core/formats/index.js'
import { interleaved } from './interleaved.js'
import { type Measurement, type Reading, rounds } from './measurement.js'
import { ratios, sampleOf } from './sample.js'

const root = '__tests__/fixtures/formats'
const size = 2 ** 18

/** The largest fixture; of a format that goes line by line, as often as makes a large text. */
function inputOf({ name, reader }: Format): { readonly text: string; readonly times: number } {
  const texts = readdirSync(`${root}/${name}`)
    .filter((file) => !file.endsWith('.golden.json'))
    .map((file) => readFileSync(`${root}/${name}/${file}`, 'utf8'))
  const text = texts.toSorted((a, b) => b.length - a.length)[0]!
  const times = Math.ceil(size / text.length)
  return reader ? { text: text.repeat(times), times: 1 } : { text, times }
}

/** What a reader can at least not do without: JSON.parse, or a look at every line for a number. */
function scan(text: string): void {
  if (/^\s*[[{]/.test(text)) {
    try {
      JSON.parse(text)
      return
    } catch {
      // A fixture that was cut short: its lines are looked at.
    }
  }
  for (const line of text.split('\n')) /\d+(?:\.\d+)?/.exec(line)
}

function processorTime(work: (text: string) => unknown, { text, times }: ReturnType<typeof inputOf>): number {
  const begin = process.cpuUsage()
  for (let n = 0; n < times; n++) work(text)
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}

export const formatSpeed: Measurement = {
  name: 'formats',
  summary: 'processor time of each format against JSON.parse, or a line scan, of the same 256 KiB',
  async measure(setting) {
    const readings: Reading[] = []
    for (const format of formats) {
      const input = inputOf(format)
      const tasks = {
        read: () => processorTime(format.parse, input),
        scan: () => processorTime(scan, input),
      }
      const { read, scan: bare } = await interleaved(tasks, rounds(setting, 15))
      const over = sampleOf(ratios(read, bare))
      const speed = (input.text.length * input.times) / 1e6 / (sampleOf(read).median / 1000)
      readings.push({
        what: `${format.name} (${speed.toFixed(0)} MB/s)`,
        sample: over,
        unit: 'times',
        goal: 2,
      })
    }
    return { readings }
  },
}
