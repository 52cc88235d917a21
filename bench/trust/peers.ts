import type { Effort } from './effort.js'
import { cell, type Figure, share } from './figures.js'
import { models } from './models.js'
import { randomOf } from './random.js'
import type { MeasuredSession } from './replay.js'
import { type Rule, rules } from './rules.js'
import { modelSamples, replaySamples, runnersOf } from './samples.js'

/** Regressions that every rule is shown, as shares; 0 is nothing changed. */
export const effects = [0, 0.02, 0.05, 0.1, 0.25] as const

/** The table of an effect on one benchmark. */
export const tableOf = (effect: number): string => (effect === 0 ? 'unchanged' : `+${100 * effect} %`)

/** A change in the replay of a stored baseline: base in the first session, head in the second. */
export const transfers = [
  ['s1', 's2'],
  ['s1', 's3'],
] as const

type Entry = readonly [string, Figure]

function rate(count: number, name: string, alarms: (random: ReturnType<typeof randomOf>) => boolean): Figure {
  let hits = 0
  for (let i = 0; i < count; i++) hits += Number(alarms(randomOf(`${name} ${i}`)))
  return share(hits, count)
}

function onModels(rule: Rule, effect: number, { single }: Effort): readonly Entry[] {
  return models.map((model) => {
    const figure = rate(single, `${rule.name} ${model.name} ${effect}`, (random) => {
      const runners = runnersOf(random, rule.bases)
      return rule.alarm(modelSamples(model, { rule, random, effect, runners }))
    })
    return [cell(tableOf(effect), rule.name, model.name), figure]
  })
}

function onRecordings(
  rule: Rule,
  effect: number,
  { effort, sessions }: { readonly effort: Effort; readonly sessions: readonly MeasuredSession[] },
): readonly Entry[] {
  if (rule.layout === 'history' || rule.layout === 'blocked') return []
  const named = (name: string) => sessions.find((session) => session.name === name)!
  const pairs = rule.layout === 'stored' ? transfers : sessions.map(({ name }) => [name, name] as const)
  return pairs.map(([from, to]) => {
    const figure = rate(effort.single, `${rule.name} ${from} ${to} ${effect}`, (random) => {
      const runners = { head: 0, base: 0, history: [] }
      return rule.alarm(replaySamples(named(from), named(to), { rule, random, effect, runners }))
    })
    return [cell(tableOf(effect), rule.name, from === to ? from : `${from} to ${to}`), figure]
  })
}

/** A pull request of `k` unchanged benchmarks on the same runners: is there any alarm? */
function onPullRequests(rule: Rule, k: number, count: number): readonly Entry[] {
  return models.map((model) => {
    const figure = rate(count, `pr ${rule.name} ${model.name} ${k}`, (random) => {
      const runners = runnersOf(random, rule.bases)
      for (let i = 0; i < k; i++) {
        if (rule.alarm(modelSamples(model, { rule, random, effect: 0, runners }))) return true
      }
      return false
    })
    return [cell(`unchanged, K = ${k}`, rule.name, model.name), figure]
  })
}

/** Every figure of the peers' rules. */
export function peerFigures(effort: Effort, sessions: readonly MeasuredSession[]): readonly Entry[] {
  return rules.flatMap((rule) => [
    ...effects.flatMap((effect) => [
      ...onModels(rule, effect, effort),
      ...onRecordings(rule, effect, { effort, sessions }),
    ]),
    ...onPullRequests(rule, 20, effort.peers[0]),
    ...onPullRequests(rule, 100, effort.peers[1]),
  ])
}
