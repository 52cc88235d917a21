import { assess } from '../../src/core/gates/assess.js'
import type { Look } from '../../src/core/gates/pairs.js'
import { slack } from '../../src/core/stats/signed-rank.js'
import { shipped } from './designs.js'
import type { Effort } from './effort.js'
import { cell, type Figure, share } from './figures.js'
import { modelOf } from './models.js'
import { strict } from './pull-request.js'
import { randomOf } from './random.js'
import { modelSource } from './source.js'

const metrics = 100
const design = shipped(metrics)

/** The looks at one benchmark that is worse by exactly the tolerance, so that FAIL is still false. */
function looksAt(model: string, name: string): readonly Look[] {
  const next = modelSource(modelOf(model)).open(randomOf(name), strict.tolerance)
  const pairs = Array.from({ length: design.looks.at(-1)! }, next)
  return assess({ id: '', pairs, policy: strict, form: 'ratio' }, design).looks
}

/** Is any benchmark failed, when the error is shared among all, or among those that have not passed before? */
function anyFailed(traces: readonly (readonly Look[])[], dropping: boolean): boolean {
  let open = traces
  for (const at of design.looks.keys()) {
    const level = design.alpha / (dropping ? open.length : traces.length)
    if (open.some((looks) => looks[at]!.seqPRegression <= level + slack)) return true
    open = open.filter((looks) => looks[at]!.seqPNoninferior > design.beta + slack)
    if (open.length === 0) return false
  }
  return false
}

/** What becomes of the family-wise error when benchmarks that passed no longer count. */
export function familyFigures({ peers: [, count] }: Effort): readonly (readonly [string, Figure])[] {
  return ['N2', 'N4a'].flatMap((model) => {
    const prs = Array.from({ length: count }, (_, i) =>
      Array.from({ length: metrics }, (_, j) => looksAt(model, `family ${model} ${i} ${j}`)),
    )
    return ([false, true] as const).map((dropping) => {
      const row = dropping ? 'over those not yet passed' : 'over all, as shipped'
      const failed = prs.filter((traces) => anyFailed(traces, dropping)).length
      return [cell('all 100 at +2 %', row, model), share(failed, count)] as const
    })
  })
}
