import type { Pair } from '../../src/core/gates/pairs.js'
import type { NoiseModel } from './models.js'
import type { Random } from './random.js'
import type { MeasuredSession } from './replay.js'

/** One benchmark being measured in pairs: each call runs base and head once more. */
export type PairStream = () => Pair

/** Where pairs come from: `effect` is how much worse head truly is, as a share. */
export interface PairSource {
  readonly name: string
  open(random: Random, effect: number): PairStream
}

const level = 100

/** Pairs of a model. The order is by one coin for every block of two pairs, as the measuring process has it. */
export function modelSource(model: NoiseModel): PairSource {
  return {
    name: model.name,
    open(random, effect) {
      const next = model.start(random)
      const build = Math.log1p(effect) + model.layout * random.normal()
      let pair = 0
      let headFirst = false
      return () => {
        headFirst = pair++ % 2 === 0 ? random.coin() : !headFirst
        const [first, second] = [next(), next()]
        const [base, head] = headFirst ? [second, first] : [first, second]
        return { base: level * Math.exp(base), head: level * Math.exp(head + build) }
      }
    },
  }
}

/**
 * Measured pairs of identical commands: neighbouring pairs of one command from a random start, going on at the
 * first pair after the last, so that every pair is as likely as any other; which side counts as head by a coin
 * for each pair, head made worse by `effect`.
 */
export function replaySource({ name, recordings }: MeasuredSession): PairSource {
  return {
    name,
    open(random, effect) {
      const { a, b } = recordings[random.below(recordings.length)]!
      let at = random.below(a.length)
      return () => {
        const [base, head] = random.coin() ? [a[at]!, b[at]!] : [b[at]!, a[at]!]
        at = (at + 1) % a.length
        return { base, head: head * (1 + effect) }
      }
    },
  }
}
