import type { Finding } from '../core/model/finding.js'
import type { Level } from '../core/model/policy.js'
import { printablePath } from './printable-path.js'
import type { EvaluatorChange } from './world.js'

/** How many paths a message names. */
const shown = 20

/** The globs as git sees them: from the top of the repository. `projectPath` is taken as it is written. */
export function globsFromTop(projectPath: string, globs: readonly string[]): readonly string[] {
  if (projectPath === '') return globs
  const literal = projectPath.replace(/[*?[\]\\]/g, '\\$&')
  return globs.map((glob) => `${literal}/${glob}`)
}

/** One finding that lists what head changes about the files that judge it; none without changes. */
export function evaluatorFindings(
  changes: readonly EvaluatorChange[],
  { projectPath, level }: { readonly projectPath: string; readonly level: Level },
): readonly Finding[] {
  const [first] = changes
  if (!first) return []
  const listed = changes.slice(0, shown).map(({ path, change }) => `${printablePath(path)} (${change})`)
  const more = changes.length > shown ? ` and ${changes.length - shown} more` : ''
  return [
    {
      rule: 'evaluator-changed',
      level: findingLevel(level),
      message: `head changes files that judge it: ${listed.join(', ')}${more}; the base's version of them was used for both sides`,
      file: fromProject(projectPath, first.path),
      line: 1,
      remedy: 'bring changes of the evaluator in by a pull request of their own',
    },
  ]
}

function findingLevel(level: Level): Finding['level'] {
  switch (level) {
    case 'fail':
      return 'error'
    case 'warn':
      return 'warning'
    case 'pass':
      return 'note'
  }
}

const fromProject = (projectPath: string, path: string): string =>
  projectPath !== '' && path.startsWith(`${projectPath}/`) ? path.slice(projectPath.length + 1) : path
