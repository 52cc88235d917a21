import { asv } from './asv.js'
import { benchgateJson } from './benchgate-json.js'
import { benchmarkDotNet } from './benchmarkdotnet.js'
import { cargoCriterion } from './cargo-criterion.js'
import { criterionFiles } from './criterion-files.js'
import { detectAmong } from './detection.js'
import type { Format } from './format.js'
import { goBench } from './go-bench.js'
import { googleBenchmark } from './google-benchmark.js'
import { gungraunJson } from './gungraun-json.js'
import { hyperfine } from './hyperfine.js'
import { jmh } from './jmh.js'
import { juliaBenchmarkTools } from './julia-benchmarktools.js'
import { mitata } from './mitata.js'
import { nanobench } from './nanobench.js'
import { pyperf } from './pyperf.js'
import { pytestBenchmark } from './pytest-benchmark.js'
import { tinybench } from './tinybench.js'
import { vitest } from './vitest.js'

/** Every format there is; a new one is a file and a line here. */
export const formats: readonly Format[] = [
  benchgateJson,
  // Line by line.
  goBench,
  // JSON, XML, CSV.
  hyperfine,
  vitest,
  tinybench,
  mitata,
  pytestBenchmark,
  pyperf,
  googleBenchmark,
  criterionFiles,
  cargoCriterion,
  gungraunJson,
  nanobench,
  jmh,
  benchmarkDotNet,
  juliaBenchmarkTools,
  asv,
]

/** The format that `text` is surely of: at least half sure, and no other as sure; undefined if there is none. */
export const detectFormat = (text: string): Format | undefined =>
  detectAmong(formats, null, text).format ?? undefined
