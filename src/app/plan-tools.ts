import { formatNames } from '../core/formats/format-names.js'
import { storedGates } from '../core/gates/index.js'
import { kinds } from './kinds/index.js'
import type { PlanTools } from './plan.js'

/** Every plug-in that a manifest may name. */
export const planTools = (sha256: (text: string) => string): PlanTools => ({
  kinds: kinds.map(({ name }) => name),
  formats: formatNames,
  gates: storedGates.map(({ name }) => name),
  sha256,
})
