import type { Format } from './format.js'
import { byLine, byPattern } from './lines.js'
import { loadSummary } from './load-summary.js'

/** What oha prints without a terminal: the metrics of its JSON, under the same names. */
export const ohaText: Format = {
  name: 'oha-text',
  summary: 'text of oha',
  samples: false,
  units: 'us…min, requests/s, B/s, shares',
  mark: 'the lines `Success rate:` and `Requests/sec:`',
  source: 'documentation',
  detect: byPattern(0.95, /^ {2}Success rate:\t/, /^ {2}Requests\/sec:\t/),
  ...byLine(() => loadSummary('oha', false)),
}
