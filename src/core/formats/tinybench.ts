import type { Format, Reading } from './format.js'
import {
  around,
  byKeys,
  type Entry,
  measured,
  nameIn,
  objectsOf,
  readDocument,
  valueAt,
} from './json-document.js'
import { isObject, type JsonObject } from './json-text.js'
import { bad, type ReadingName } from './reading.js'

/**
 * tinybench's results as JSON. It writes none itself; `JSON.stringify(bench.tasks.map(({ name, result }) => ({ name,
 * result })))` does, and so does `{ name, ...result }`. `time` is the mean latency and `throughput` the mean
 * throughput, each with its margin of error; samples are there with `retainSamples`. Results of versions before 3
 * (`mean`, `hz`) are read too. A task that threw or was aborted is an error, one that did not run is skipped.
 */
export const tinybench: Format = {
  name: 'tinybench',
  summary: "JSON of tinybench's tasks: a list of name and result",
  samples: true,
  units: 'ms, ops/s',
  mark: 'a list of objects with "name" and tinybench\'s statistics',
  source: 'captured',
  detect: (text) => Math.max(current(text), old(text)),
  parse: (text) =>
    readDocument(text, (value, report) =>
      objectsOf(value, 'tasks', report).flatMap((entry) => {
        const name = nameIn(entry, 'name', report)
        return name === undefined ? [] : taskOf(name, entry)
      }),
    ),
}

/** Keys that stand before the samples, which may be half a million. */
const current = byKeys(0.85, '[', 'name', 'latency', 'moe', 'rme')
const old = byKeys(0.8, '[', 'name', 'totalTime', 'hz', 'period')

function taskOf(benchmark: string, { entry }: Entry): readonly Reading[] {
  const result = isObject(entry['result']) ? entry['result'] : entry
  const name = { benchmark, dimensions: {} }
  const ended = endOf(result)
  if (ended) {
    return [bad({ ...name, metric: 'time' }, ended.message, { ...ended, unit: 'sec', direction: 'minimize' })]
  }
  const isOld = result['latency'] === undefined
  const [time, rate] = isOld ? [result, { mean: result['hz'] }] : [result['latency'], result['throughput']]
  return [
    statistic({ ...name, metric: 'time' }, time, 'ms'),
    statistic({ ...name, metric: 'throughput' }, rate, 'ops/s'),
  ]
}

/** Why there are no statistics, if there are none. */
function endOf(
  result: JsonObject,
): { readonly status: 'error' | 'skipped'; readonly message: string } | undefined {
  if (Object.keys(result).every((key) => key === 'name'))
    return { status: 'skipped', message: 'It was not run.' }
  const state = result['state'] ?? (result['error'] === undefined ? 'completed' : 'errored')
  if (state === 'not-started') return { status: 'skipped', message: 'It was not run.' }
  if (state !== 'errored' && result['latency'] === undefined && result['mean'] === undefined) {
    return { status: 'error', message: `It has no statistics; its state is ${JSON.stringify(state)}.` }
  }
  if (state !== 'errored') return undefined
  const message = valueAt(result, 'error.message')
  return {
    status: 'error',
    message: typeof message === 'string' && message !== '' ? message : 'It threw an error.',
  }
}

function statistic(name: ReadingName, value: unknown, unit: string): Reading {
  const { mean, moe, samples } = isObject(value) ? value : {}
  return measured(name, mean, { unit, samples, ...around(mean, moe) })
}
