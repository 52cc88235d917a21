import * as z from 'zod/mini'
import {
  command,
  delay,
  distinct,
  doc,
  duration,
  expected,
  id,
  insidePath,
  list,
  maybe,
  oneOf,
  text,
  whole,
} from './scalars.js'

/** Every key but the two about debouncing names a trigger and the globs that set it off. */
export const triggersTable = z.catchall(
  z.object({
    debounce: maybe(delay, 'Time in which a second capture is skipped.'),
    debounce_after: maybe(distinct(text, 'triggers'), 'Triggers after which captures are debounced.'),
  }),
  list(insidePath, 'globs'),
)

const size = z.strictObject({
  files: doc(whole(0), 'Most changed files.'),
  lines: doc(whole(0), 'Most changed lines.'),
})

export const reviewTable = z.strictObject({
  simple: maybe(size, 'Largest change that is simple.'),
  moderate: maybe(size, 'Largest change that is moderate.'),
  post: doc(z._default(oneOf(['none', 'comment', 'review']), 'none'), 'What is written on the pull request.'),
})

const aSource = expected('an https address', 'write "https://host/owner/repository"')
const aRevision = expected('a full commit id', 'write all 40 hexadecimal digits: branches and tags can move')

export const extensionTable = z.strictObject({
  name: doc(id, 'Prefix of the names of its benchmarks.'),
  source: doc(z.string(aSource).check(z.regex(/^https:\/\/[^\s/]+\/\S+$/, aSource)), 'Git repository.'),
  rev: doc(z.string(aRevision).check(z.regex(/^[0-9a-f]{40}$/, aRevision)), 'Commit to use.'),
  setup: maybe(list(command, 'commands'), 'Commands run once in its tree.'),
  cost: maybe(oneOf(['fast', 'heavy']), 'When its benchmarks run.'),
})

const aRepository = expected('a repository', 'write "owner/name"')
const repository = z.string(aRepository).check(z.regex(/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/, aRepository))

export const exchangeTable = z.strictObject({
  publish: maybe(id, 'Name of the artifact that is published.'),
  subscribe: maybe(distinct(repository, 'repositories'), 'Repositories whose statistics are imported.'),
  max_age: maybe(duration, 'Oldest statistics that are imported.'),
})
