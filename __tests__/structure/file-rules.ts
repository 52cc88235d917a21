import { posix } from 'node:path'
import { lineAt, type Source, type Violation } from './tree.js'

/** Names that say nothing about what a file holds, so that anything may be put there. */
const emptyName = /(^|[-.])(utils?|helpers?|managers?|commons?|misc|shared)([-.]|$)/

/** Rules of the linter that keep the code as it is meant; no comment may switch them off in src. */
const unsilenced =
  /biome-ignore(?:-\w+)?\s+lint(?=[\s:]|\/(?:complexity|nursery|style)\b|\/suspicious\/(?:noImportCycles|noConsole)\b)/g

export function nameViolations(sources: readonly Source[]): readonly Violation[] {
  return sources
    .filter(({ path }) => path.split('/').some((part) => emptyName.test(posix.basename(part, '.ts'))))
    .map(({ path }) => ({ path, line: 1, what: 'is called by a name that says nothing: name what it holds' }))
}

export function silenceViolations(sources: readonly Source[]): readonly Violation[] {
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(unsilenced)].map(({ index, 0: words }) => ({
      path,
      line: lineAt(text, index),
      what: `switches off a rule that has no exceptions: ${words}`,
    })),
  )
}
