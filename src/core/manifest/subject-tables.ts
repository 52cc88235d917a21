import * as z from 'zod/mini'
import * as s from './scalars.js'

const scalar = z.union(
  [z.string(), z.number(), z.boolean()],
  s.expected('a text, number or flag', 'write a string, a number, true or false'),
)

export const subjectsTable = z.strictObject({
  set: s.doc(s.id, 'Id of this set of subjects.'),
  registry: s.maybe(s.insidePath, 'JSON file that lists the subjects.'),
  ids: s.maybe(s.distinct(s.id, 'ids'), 'The subjects themselves.'),
  glob: s.maybe(s.insidePath, 'Files, each of which is a subject.'),
  command: s.maybe(s.command, 'Command that prints the subjects.'),
  where: s.maybe(z.record(z.string(), scalar), 'Attributes that a subject must have.'),
})

const aRange = s.expected('a range', 'write the two ends: [0, 100]')

const bounds = z.strictObject({
  min: s.maybe(s.finite, 'Least value that qualifies.'),
  max: s.maybe(s.finite, 'Largest value that qualifies.'),
})

const range = z
  .tuple([z.number(aRange), z.number(aRange)], aRange)
  .check(z.refine(([low, high]) => low < high, aRange))

export const rankingTable = z.strictObject({
  name: s.doc(s.id, 'Id of the ranking.'),
  benchmark: s.doc(s.text, 'Pattern of the benchmarks that are ranked.'),
  method: s.doc(s.oneOf(['weighted', 'lexicographic']), 'By weighted sum, or by keys in order.'),
  weights: s.maybe(z.record(z.string(), s.nonNegative), 'weighted: weight of each metric.'),
  scale: s.maybe(z.record(z.string(), range), 'weighted: fixed ends of a metric.'),
  require: s.maybe(z.record(z.string(), bounds), 'Bounds that a subject must keep.'),
  tie_break: s.maybe(s.distinct(s.text, 'metrics'), 'Metrics that decide ties.'),
  by: s.maybe(s.distinct(s.text, 'metrics'), 'lexicographic: metrics in order of weight.'),
  min_samples: s.maybe(s.whole(1), 'Fewest runs of a subject that is ranked.'),
  peers: s.maybe(s.oneOf(['none', 'fallback']), 'Whether imported statistics stand in for missing ones.'),
})
