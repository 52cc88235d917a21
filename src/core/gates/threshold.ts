import { compareDirectly } from './direct.js'
import type { StoredGate } from './gate.js'

export const threshold: StoredGate = {
  name: 'threshold',
  summary: 'The reported values compared directly: worse by more than the tolerance fails.',
  judges: 'values',
  judge: (head, base, policy, { mode }) => compareDirectly(head.value, base.value, policy, mode),
}
