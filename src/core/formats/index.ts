import { ab } from './ab.js'
import { asv } from './asv.js'
import { asvConsole } from './asv-console.js'
import { autocannon } from './autocannon.js'
import { bencherMetricFormat } from './bencher-metric-format.js'
import { benchgateJson } from './benchgate-json.js'
import { benchmarkIps } from './benchmark-ips.js'
import { benchmarkIpsJson } from './benchmark-ips-json.js'
import { benchmarkJs } from './benchmark-js.js'
import { benchmarkDotNet } from './benchmarkdotnet.js'
import { cargoCriterion } from './cargo-criterion.js'
import { catch2 } from './catch2.js'
import { catch2Xml } from './catch2-xml.js'
import { coberturaXml } from './cobertura-xml.js'
import { consoleTime } from './console-time.js'
import { criterion } from './criterion.js'
import { criterionFiles } from './criterion-files.js'
import { csv } from './csv.js'
import { dart } from './dart.js'
import { detectAmong } from './detection.js'
import { divan } from './divan.js'
import { fio } from './fio.js'
import type { Format } from './format.js'
import { githubActionBenchmark } from './github-action-benchmark.js'
import { goBench } from './go-bench.js'
import { goTpc } from './go-tpc.js'
import { googleBenchmark } from './google-benchmark.js'
import { googleBenchmarkText } from './google-benchmark-text.js'
import { gungraun } from './gungraun.js'
import { gungraunJson } from './gungraun-json.js'
import { hey } from './hey.js'
import { hyperfine } from './hyperfine.js'
import { iai } from './iai.js'
import { jacocoXml } from './jacoco-xml.js'
import { jmh } from './jmh.js'
import { juliaBenchmarkTools } from './julia-benchmarktools.js'
import { junitXml } from './junit-xml.js'
import { k6 } from './k6.js'
import { lcov } from './lcov.js'
import { libtest } from './libtest.js'
import { lighthouse } from './lighthouse.js'
import { luau } from './luau.js'
import { mitata } from './mitata.js'
import { nanobench } from './nanobench.js'
import { nyrkio } from './nyrkio.js'
import { oha } from './oha.js'
import { ohaText } from './oha-text.js'
import { perfCsv } from './perf-csv.js'
import { perfStat } from './perf-stat.js'
import { perfStatJson } from './perf-stat-json.js'
import { pgbench } from './pgbench.js'
import { prometheus } from './prometheus.js'
import { pyperf } from './pyperf.js'
import { pytestBenchmark } from './pytest-benchmark.js'
import { redisBenchmark } from './redis-benchmark.js'
import { rubyBenchmark } from './ruby-benchmark.js'
import { sarif } from './sarif.js'
import { sysbench } from './sysbench.js'
import { tinybench } from './tinybench.js'
import { unixTime } from './unix-time.js'
import { vegeta } from './vegeta.js'
import { vegetaText } from './vegeta-text.js'
import { vitest } from './vitest.js'
import { wrk } from './wrk.js'

/** Every format there is; a new one is a file and a line here. */
export const formats: readonly Format[] = [
  benchgateJson,
  // Line by line.
  goBench,
  libtest,
  criterion,
  divan,
  iai,
  gungraun,
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
  asvConsole,
  wrk,
  ab,
  hey,
  vegetaText,
  ohaText,
  sysbench,
  pgbench,
  redisBenchmark,
  goTpc,
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
  criterionFiles,
  cargoCriterion,
  gungraunJson,
  nanobench,
  jmh,
  benchmarkDotNet,
  juliaBenchmarkTools,
  asv,
  benchmarkIpsJson,
  k6,
  vegeta,
  oha,
  autocannon,
  fio,
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
