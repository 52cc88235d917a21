import { type Assessed, assess } from '../../src/core/gates/assess.js'
import type { Design } from '../../src/core/gates/design.js'
import type { JudgedPolicy } from '../../src/core/gates/gate.js'
import { formFor } from '../../src/core/gates/margins.js'
import { decide } from '../../src/core/gates/paired.js'
import type { Pair } from '../../src/core/gates/pairs.js'
import type { VerdictKind } from '../../src/core/model/verdict.js'
import type { PairStream } from './source.js'

/** The strict preset, for a time. */
export const strict: JudgedPolicy = {
  direction: 'minimize',
  unit: null,
  mandatory: true,
  exact: false,
  machineIndependent: false,
  tolerance: 0.02,
  limit: 0.05,
  absTolerance: null,
  absLimit: null,
  target: null,
  enforceTarget: false,
  quarantine: null,
  origin: [],
}

/** How one benchmark ended. */
export interface Ending {
  readonly kind: VerdictKind
  readonly pairs: number
}

interface Lane {
  readonly stream: PairStream
  readonly pairs: Pair[]
  assessed: Assessed | null
  stopped: boolean
}

function measureTo(lane: Lane, look: number): void {
  while (lane.pairs.length < look) lane.pairs.push(lane.stream())
}

function assessed(lane: Lane, design: Design, policy: JudgedPolicy): Assessed {
  const values = lane.pairs.slice(0, design.looks[0]).flatMap(({ base, head }) => [base, head])
  return assess({ id: '', pairs: lane.pairs, policy, form: formFor(policy, values) }, design)
}

/**
 * One pull request through the shipped gate, with the stopping rule of the measuring process: rounds of one pair
 * for every open benchmark, at each look all are judged together, those decided stop and keep their p values,
 * and at the end all are judged once more on what was measured.
 */
export function pullRequest(
  streams: readonly PairStream[],
  design: Design,
  policy: JudgedPolicy = strict,
): readonly Ending[] {
  const lanes: readonly Lane[] = streams.map((stream) => ({
    stream,
    pairs: [],
    assessed: null,
    stopped: false,
  }))
  for (const look of design.looks) {
    const open = lanes.filter(({ stopped }) => !stopped)
    if (open.length === 0) break
    for (const lane of open) {
      measureTo(lane, look)
      lane.assessed = assessed(lane, design, policy)
    }
    const kinds = decide(
      lanes.map((lane) => lane.assessed!),
      design,
    )
    for (const [i, lane] of lanes.entries()) {
      lane.stopped ||= kinds[i] !== 'NEEDS_MORE_DATA'
    }
  }
  const last = decide(
    lanes.map((lane) => lane.assessed!),
    design,
    { stopped: true },
  )
  return lanes.map((lane, i) => ({ kind: last[i]!, pairs: lane.pairs.length }))
}
