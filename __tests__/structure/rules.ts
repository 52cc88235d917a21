import { arrowViolations } from './arrows.js'
import { cycleViolations } from './cycles.js'
import { nameViolations, silenceViolations } from './file-rules.js'
import { pluginViolations } from './plugin-lists.js'
import { purityViolations } from './purity.js'
import { type Source, show } from './tree.js'

const rules = [
  arrowViolations,
  cycleViolations,
  purityViolations,
  nameViolations,
  silenceViolations,
  pluginViolations,
] as const

/** Everything in `sources` that the rules do not allow, a line each; lengths and types are the linter's. */
export const violations = (sources: readonly Source[]): readonly string[] =>
  rules.flatMap((rule) => rule(sources)).map(show)
