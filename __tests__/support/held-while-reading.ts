import { parsePieces } from '../../src/app/parsing.js'
import { formats } from '../../src/core/formats/index.js'

/** Lines of which each is another benchmark. */
const lines: Readonly<Record<string, (n: number) => string>> = {
  'go-bench': (n) => `BenchmarkOne/case${n}\nBenchmarkOne/case${n}-8 \t 12345\t ${n} ns/op\n`,
  libtest: (n) => `test module::benchmark_number_${n} ... bench: ${n}.5 ns/iter (+/- 3) = 8 MB/s\n`,
  'google-benchmark-text': (n) =>
    `BM_of_a_long_name/case${n}  ${n} ns  ${n} ns  1000 items_per_second=1M/s\n`,
}
const heads: Readonly<Record<string, string>> = {
  'google-benchmark-text': 'Benchmark          Time             CPU   Iterations\n',
}

/** Bytes that everything living takes. */
function living(): number {
  globalThis.gc!()
  return process.memoryUsage().heapUsed
}

// Run as "node --expose-gc held-while-reading.js FORMAT CHARACTERS": an earlier reading in the same process would be
// let go at some time during this one, and spoil the difference.
const [format = '', size = '0'] = process.argv.slice(2)
let held = 0
function* pieces() {
  const before = living()
  yield heads[format] ?? ''
  for (let [n, total] = [0, 0]; total < Number(size); ) {
    let piece = ''
    while (piece.length < 65_536) piece += lines[format]!(n++)
    total += piece.length
    yield piece
  }
  held = living() - before
}
const read = await parsePieces(formats, format, { file: 'out.txt', pieces: pieces(), wholeLimit: 2 ** 24 })
if ('error' in read) throw new Error(read.error)
const { readings, findings } = read.parsed
process.stdout.write(JSON.stringify({ held, values: readings.length, said: findings.at(-1)?.message }))
