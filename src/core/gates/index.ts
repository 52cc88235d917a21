import { exact } from './exact.js'
import type { StoredGate } from './gate.js'
import { mannWhitney } from './mann-whitney.js'
import { type PairedGate, paired } from './paired.js'
import { type ReferenceGate, reference } from './reference.js'
import { sigma } from './sigma.js'
import { target } from './target.js'
import { threshold } from './threshold.js'

/** A gate, told apart by what it judges. */
export type Gate = PairedGate | StoredGate | ReferenceGate

/** The gates that judge stored values. */
export const storedGates: readonly StoredGate[] = [sigma, mannWhitney, threshold, exact, target]

/** Every gate; names, help and tables are made from this list. */
export const gates: readonly Gate[] = [paired, ...storedGates, reference]
