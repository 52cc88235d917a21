import type { Samples } from './layout.js'
import type { NoiseModel } from './models.js'
import type { Random } from './random.js'
import type { MeasuredSession, Recording } from './replay.js'
import type { Rule } from './rules.js'

/** Standard normals that the runners of one pull request share among its benchmarks. */
export interface Runners {
  readonly head: number
  readonly base: number
  readonly history: readonly number[]
}

/** The runners of one pull request whose longest history has `sessions` runs. */
export const runnersOf = (random: Random, sessions: number): Runners => ({
  head: random.normal(),
  base: random.normal(),
  history: Array.from({ length: sessions }, () => random.normal()),
})

/** What a rule is given for one benchmark. `effect` is how much worse head truly is, as a share. */
export interface Situation {
  readonly rule: Rule
  readonly random: Random
  readonly effect: number
  readonly runners: Runners
}

const time = (noise: number): number => 100 * Math.exp(noise)
const several = (count: number, next: () => number): readonly number[] => Array.from({ length: count }, next)
const meanOf = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length

/** One session of a benchmark: half of the machine's variance is the runner's, half the benchmark's own. */
function sessionOf(model: NoiseModel, random: Random, runner: number): () => number {
  const machine = model.machine * Math.SQRT1_2 * (runner + random.normal())
  const next = model.start(random)
  return () => next() + machine
}

/** The samples that a model gives a rule, measured as the rule's layout says. */
export function modelSamples(model: NoiseModel, { rule, random, effect, runners }: Situation): Samples {
  const build = Math.log1p(effect) + model.layout * random.normal()
  const onHead = sessionOf(model, random, runners.head)
  const [runBase, runHead] = [() => time(onHead()), () => time(onHead() + build)]
  switch (rule.layout) {
    case 'interleaved':
      return inTurns(rule, random, { runBase, runHead })
    case 'blocked': {
      const base = several(rule.bases, runBase)
      return { base, head: several(rule.heads, runHead) }
    }
    case 'stored': {
      const stored = sessionOf(model, random, runners.base)
      return { base: several(rule.bases, () => time(stored())), head: several(rule.heads, runHead) }
    }
    case 'history': {
      const earlier = runners.history.slice(0, rule.bases).map((runner) => {
        const session = sessionOf(model, random, runner)
        return meanOf(several(rule.heads, () => time(session())))
      })
      return { base: earlier, head: several(rule.heads, runHead) }
    }
  }
}

function inTurns(
  rule: Rule,
  random: Random,
  { runBase, runHead }: { readonly runBase: () => number; readonly runHead: () => number },
): Samples {
  const [base, head]: [number[], number[]] = [[], []]
  for (let i = 0; i < rule.heads; i++) {
    const headFirst = random.coin()
    if (headFirst) head.push(runHead())
    base.push(runBase())
    if (!headFirst) head.push(runHead())
  }
  return { base, head }
}

/** Neighbouring single measurements of a recording from a random start, one of each pair by a coin. */
function windowOf({ a, b }: Recording, count: number, random: Random): readonly number[] {
  const start = random.below(a.length)
  return several(count, () => 0).map((_, i) => (random.coin() ? a : b)[(start + i) % a.length]!)
}

/** Samples from the recordings: pairs within one session, or head in one session against base in another. */
export function replaySamples(
  from: MeasuredSession,
  to: MeasuredSession,
  { rule, random, effect }: Situation,
): Samples {
  const command = random.below(to.recordings.length)
  const recording = to.recordings[command]!
  if (rule.layout !== 'interleaved') {
    const head = windowOf(recording, rule.heads, random).map((x) => x * (1 + effect))
    return { base: windowOf(from.recordings[command]!, rule.bases, random), head }
  }
  const start = random.below(recording.a.length)
  const pairs = several(rule.heads, () => 0).map((_, i) => {
    const at = (start + i) % recording.a.length
    const [x, y] = [recording.a[at]!, recording.b[at]!]
    return random.coin() ? [x, y] : [y, x]
  })
  return { base: pairs.map(([x]) => x!), head: pairs.map(([, y]) => y! * (1 + effect)) }
}
