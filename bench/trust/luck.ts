import { shipped } from './designs.js'
import type { Effort } from './effort.js'
import { cell, type Figure, share } from './figures.js'
import { modelOf } from './models.js'
import { pullRequest, strict } from './pull-request.js'
import { randomOf } from './random.js'
import { modelSource } from './source.js'

/** Where builds differ by luck alone: alarms there are so rare that only many pull requests show how rare. */
export const luck = { model: modelOf('N6'), metrics: 100 } as const

const design = shipped(luck.metrics)
const beyond = Math.log1p(strict.tolerance)
/** The luck of each build is drawn here, so that it is known which alarms are right. */
const source = modelSource({ ...luck.model, layout: 0 })

/** What one pull request of unchanged code comes to. */
interface Outcome {
  readonly failed: boolean
  /** A build failed that its luck made worse by less than the tolerance. */
  readonly wrongly: boolean
  /** Luck made some build worse by more than the tolerance: for this machine FAIL would be right. */
  readonly worse: boolean
}

function outcomeOf(name: string): Outcome {
  const builds = Array.from({ length: luck.metrics }, (_, i) => {
    const random = randomOf(`${name} ${i}`)
    const shift = luck.model.layout * random.normal()
    return { shift, stream: source.open(random, Math.expm1(shift)) }
  })
  const endings = pullRequest(
    builds.map(({ stream }) => stream),
    design,
  )
  const failed = builds.filter((_, i) => endings[i]!.kind === 'FAIL')
  return {
    failed: failed.length > 0,
    wrongly: failed.some(({ shift }) => shift <= beyond),
    worse: builds.some(({ shift }) => shift > beyond),
  }
}

/** How often layout alone makes a pull request of 100 unchanged benchmarks fail, and how often that is an error. */
export function luckFigures({ luck: count }: Effort): readonly (readonly [string, Figure])[] {
  const tally = { failed: 0, wrongly: 0, worse: 0 }
  for (let i = 0; i < count; i++) {
    const outcome = outcomeOf(`luck ${i}`)
    for (const key of ['failed', 'wrongly', 'worse'] as const) tally[key] += Number(outcome[key])
  }
  const { name } = luck.model
  const table = `layout alone, K = ${luck.metrics}`
  return [
    [cell(`unchanged, K = ${luck.metrics}`, 'benchgate paired', name), share(tally.failed, count)],
    [cell(table, 'with a FAIL', name), share(tally.failed, count)],
    [cell(table, 'with a FAIL of a build within the tolerance', name), share(tally.wrongly, count)],
    [cell(table, 'with a build beyond the tolerance', name), share(tally.worse, count)],
  ]
}
