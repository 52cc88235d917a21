import { asv } from './asv.js'
import { bencherMetricFormat } from './bencher-metric-format.js'
import { benchgateJson } from './benchgate-json.js'
import { benchmarkDotNet } from './benchmarkdotnet.js'
import { cargoCriterion } from './cargo-criterion.js'
import { catch2Xml } from './catch2-xml.js'
import { coberturaXml } from './cobertura-xml.js'
import { criterionFiles } from './criterion-files.js'
import { csv } from './csv.js'
import { detectAmong } from './detection.js'
import type { Format } from './format.js'
import { githubActionBenchmark } from './github-action-benchmark.js'
import { goBench } from './go-bench.js'
import { googleBenchmark } from './google-benchmark.js'
import { gungraunJson } from './gungraun-json.js'
import { hyperfine } from './hyperfine.js'
import { jacocoXml } from './jacoco-xml.js'
import { jmh } from './jmh.js'
import { juliaBenchmarkTools } from './julia-benchmarktools.js'
import { junitXml } from './junit-xml.js'
import { k6 } from './k6.js'
import { lighthouse } from './lighthouse.js'
import { mitata } from './mitata.js'
import { nanobench } from './nanobench.js'
import { nyrkio } from './nyrkio.js'
import { oha } from './oha.js'
import { perfStatJson } from './perf-stat-json.js'
import { pyperf } from './pyperf.js'
import { pytestBenchmark } from './pytest-benchmark.js'
import { rubyBenchmarkIps } from './ruby-benchmark-ips.js'
import { sarif } from './sarif.js'
import { tinybench } from './tinybench.js'
import { vegeta } from './vegeta.js'
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
  rubyBenchmarkIps,
  k6,
  vegeta,
  oha,
  lighthouse,
  perfStatJson,
  bencherMetricFormat,
  githubActionBenchmark,
  nyrkio,
  sarif,
  catch2Xml,
  junitXml,
  coberturaXml,
  jacocoXml,
  csv,
]

/** The format that `text` is surely of: at least half sure, and no other as sure; undefined if there is none. */
export const detectFormat = (text: string): Format | undefined =>
  detectAmong(formats, null, text).format ?? undefined
