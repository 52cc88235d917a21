import * as z from 'zod/mini'
import { benchmarkTable } from './benchmark-table.js'
import { gateTable, policyTable } from './gate-table.js'
import { machineTable, projectTable, storeTable } from './project-table.js'
import { doc, expected, list, maybe } from './scalars.js'
import { exchangeTable, extensionTable, reviewTable, triggersTable } from './service-tables.js'
import { rankingTable, subjectsTable } from './subject-tables.js'

const someBenchmarks = expected(
  'a list of benchmarks',
  'declare at least one, beginning with a line [[benchmarks]]',
)

/** The whole manifest: what may be written, and what it reads as. Rules between keys stand in `rules.ts`. */
export const manifestSchema = z.strictObject({
  project: doc(projectTable, 'The project: its name, how it is built, what its benchmarks may see.'),
  store: doc(z.prefault(storeTable, {}), 'Where the history is kept.'),
  gate: doc(z.prefault(gateTable, {}), 'Defaults of judgement for every metric.'),
  machine: doc(z.prefault(machineTable, {}), 'The machine that measures.'),
  benchmarks: doc(
    z.array(benchmarkTable, someBenchmarks).check(z.minLength(1, someBenchmarks)),
    'What is measured.',
  ),
  policy: doc(
    z._default(list(policyTable, 'policies'), []),
    'Exceptions in judgement by pattern; the last match wins.',
  ),
  subjects: doc(z._default(list(subjectsTable, 'subject sets'), []), 'Sets of things that are measured.'),
  rankings: doc(z._default(list(rankingTable, 'rankings'), []), 'Orders of subjects.'),
  triggers: maybe(triggersTable, 'Names for what a change touches.'),
  review: maybe(reviewTable, 'Size classes of changes.'),
  extensions: doc(z._default(list(extensionTable, 'extensions'), []), 'Benchmarks of other repositories.'),
  exchange: maybe(exchangeTable, 'Statistics shared between repositories.'),
})

/** A manifest that was read: keys as written in TOML, durations in seconds, shares as numbers, defaults filled in. */
export type Manifest = z.output<typeof manifestSchema>
export type ManifestBenchmark = Manifest['benchmarks'][number]
export type ManifestMetric = ManifestBenchmark['metrics'][number]
export type ManifestPolicy = Manifest['policy'][number]
