import type { Format } from './format.js'
import { byLine, byPattern } from './lines.js'
import { loadSummary } from './load-summary.js'

/** What hey prints: latencies with their percentiles, `throughput`, and `errors`: answers that are no success, or none. */
export const hey: Format = {
  name: 'hey',
  summary: 'text of hey',
  samples: false,
  units: 's, requests/s, counts',
  mark: 'the lines `Requests/sec:` and `Latency distribution:`',
  source: 'captured',
  detect: byPattern(0.95, /^ {2}Requests\/sec:\t/, /^Latency distribution:$/),
  ...byLine(() => loadSummary('hey', true)),
}
