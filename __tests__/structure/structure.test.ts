import { describe, expect, test } from '@jest/globals'
import { violations } from './rules.js'
import { readSources } from './tree.js'

const sources = readSources(process.cwd())

/** Files that no file of src imports. */
const begins: ReadonlySet<string> = new Set([
  'src/action.ts',
  'src/cli.ts',
  'src/lib/index.ts',
  'src/edge/history/sql-js.d.ts',
  'src/edge/storage/client-worker.ts',
  'src/core/documents/index.ts',
  'src/core/manifest/json-schema.ts',
  'src/core/documents/bisect-schema.ts',
  'src/core/documents/calibration-schema.ts',
  'src/core/shards/plan-schema.ts',
  // Proven by its tests; the command that judges what several runners measured is still to come.
  'src/app/pooled.ts',
])

describe('the sources', () => {
  test('keep every rule of docs/architecture.md', () => {
    expect(violations(sources)).toEqual([])
  })

  test('are read whole: each file is imported by another, begins a program, or is read by scripts/', () => {
    const imported = new Set(sources.flatMap(({ imports }) => imports.map(({ file }) => file)))
    const alone = sources.map(({ path }) => path).filter((path) => !imported.has(path))
    expect(alone.filter((path) => !begins.has(path))).toEqual([])
  })
})
