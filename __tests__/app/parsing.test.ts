import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from '@jest/globals'
import { parsePieces } from '../../src/app/parsing.js'
import { formats } from '../../src/core/formats/index.js'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Lines of which each is another benchmark. */
const lines: Readonly<Record<string, (n: number) => string>> = {
  'go-bench -v': (n) => `BenchmarkOne/case${n}\nBenchmarkOne/case${n}-8 \t 12345\t ${n} ns/op\n`,
  libtest: (n) => `test module::benchmark_number_${n} ... bench: ${n}.5 ns/iter (+/- 3) = 8 MB/s\n`,
  'google-benchmark-text': (n) =>
    `BM_of_a_long_name/case${n}  ${n} ns  ${n} ns  1000 items_per_second=1M/s\n`,
}
const heads: Readonly<Record<string, string>> = {
  'google-benchmark-text': 'Benchmark          Time             CPU   Iterations\n',
}

/** What is held in memory, in bytes, after `size` characters of such lines were read, and what was said of them. */
async function reading(kind: string, size: number) {
  let held = 0
  // What an earlier one kept is let go.
  await new Promise(setImmediate)
  function* pieces() {
    collectGarbage()
    const before = process.memoryUsage().heapUsed
    yield heads[kind] ?? ''
    for (let [n, total] = [0, 0]; total < size; ) {
      let piece = ''
      while (piece.length < 65_536) piece += lines[kind]!(n++)
      total += piece.length
      yield piece
    }
    collectGarbage()
    held = process.memoryUsage().heapUsed - before
  }
  const whole = { file: 'out.txt', pieces: pieces(), wholeLimit: 2 ** 24 }
  const read = await parsePieces(formats, kind.split(' ')[0]!, whole)
  if ('error' in read) throw new Error(read.error)
  return { held, values: read.parsed.readings.length, said: read.parsed.findings.at(-1)?.message }
}

describe('benchmarks of more names than anybody reads', () => {
  test.each(Object.keys(lines))('hold no more memory the more they are, in %s', async (kind) => {
    const [some, many] = [await reading(kind, 8e6), await reading(kind, 20e6)]
    expect(many.held / some.held).toBeLessThan(1.1)
    expect(many.values).toBe(100_000)
    expect(many.said).toMatch(/^\d+ more values were not kept/)
  })
})
