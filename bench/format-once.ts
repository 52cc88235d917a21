import { parseXml } from '@rgrove/parse-xml'
import type { Format, Parsed } from '../src/core/formats/format.js'
import { formats } from '../src/core/formats/index.js'
import type { FormatTimes } from './format-speed.js'
import { interleaved } from './interleaved.js'
import { type LargeInput, largeInput } from './large-inputs.js'

/**
 * What no reader of such a text can do without: parsing XML, JSON.parse of the text or of each of its lines, else a look
 * at every line for a number.
 */
function bareReader({ name }: Format, { text }: LargeInput): () => unknown {
  if (name.endsWith('-xml')) return () => parseXml(text)
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

/** How many values a text holds: of lines, more than are kept, so that they are counted in a shorter one. */
function valuesOf(format: Format, { text, times }: LargeInput, kept: number): number {
  if (!format.reader || times > 1) return kept * times
  const short = largeInput(format, 2 ** 18)
  const values = namesOf(format, format.parse(short.text, short.file)).length
  return Math.round((values * text.length) / short.text.length)
}

/** Milliseconds of the processor, garbage of its own included: what others left is collected before. */
function processorTime(work: () => unknown, times: number): number {
  globalThis.gc!()
  const begin = process.cpuUsage()
  for (let n = 0; n < times; n++) work()
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}

async function timesOf(format: Format, size: number, many: number): Promise<FormatTimes> {
  const input = largeInput(format, size)
  const { text, file, times } = input
  const names = namesOf(format, format.parse(text, file))
  const [scan, record] = [bareReader(format, input), recorder(names)]
  const both = () => {
    scan()
    record()
  }
  const took = await interleaved(
    {
      read: () => processorTime(() => format.parse(text, file), times),
      scan: () => processorTime(scan, times),
      floor: () => processorTime(both, times),
    },
    many,
  )
  return { ...took, characters: text.length * times, values: valuesOf(format, input, names.length) }
}

/** `format-once.js FORMAT SIZE ROUNDS`: reads a large input of one format again and again and prints what that took. */
const [name, size, many] = process.argv.slice(2)
const format = formats.find((candidate) => candidate.name === name)
if (!format) throw new Error(`there is no format ${name}`)
process.stdout.write(JSON.stringify(await timesOf(format, Number(size), Number(many))))
