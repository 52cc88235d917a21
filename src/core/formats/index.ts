import { benchgateJson } from './benchgate-json.js'
import { benchmarkIps } from './benchmark-ips.js'
import { benchmarkJs } from './benchmark-js.js'
import { catch2 } from './catch2.js'
import { consoleTime } from './console-time.js'
import { criterion } from './criterion.js'
import { dart } from './dart.js'
import { detectAmong } from './detection.js'
import type { Format } from './format.js'
import { goBench } from './go-bench.js'
import { googleBenchmark } from './google-benchmark.js'
import { googleBenchmarkText } from './google-benchmark-text.js'
import { hyperfine } from './hyperfine.js'
import { lcov } from './lcov.js'
import { libtest } from './libtest.js'
import { luau } from './luau.js'
import { mitata } from './mitata.js'
import { perfCsv } from './perf-csv.js'
import { perfStat } from './perf-stat.js'
import { prometheus } from './prometheus.js'
import { pyperf } from './pyperf.js'
import { pytestBenchmark } from './pytest-benchmark.js'
import { rubyBenchmark } from './ruby-benchmark.js'
import { tinybench } from './tinybench.js'
import { unixTime } from './unix-time.js'
import { vitest } from './vitest.js'
import { wrk } from './wrk.js'

/** Every format there is; a new one is a file and a line here. */
export const formats: readonly Format[] = [
  benchgateJson,
  // Line by line.
  goBench,
  libtest,
  criterion,
  googleBenchmarkText,
  catch2,
  benchmarkJs,
  consoleTime,
  rubyBenchmark,
  benchmarkIps,
  dart,
  luau,
  unixTime,
  perfStat,
  perfCsv,
  wrk,
  lcov,
  prometheus,
  // JSON, XML, CSV.
  hyperfine,
  vitest,
  tinybench,
  mitata,
  pytestBenchmark,
  pyperf,
  googleBenchmark,
]

/** The format that `text` is surely of: at least half sure, and no other as sure; undefined if there is none. */
export const detectFormat = (text: string): Format | undefined =>
  detectAmong(formats, null, text).format ?? undefined
