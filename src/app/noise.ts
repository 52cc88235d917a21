import type { Finding } from '../core/model/finding.js'
import type { World } from './world.js'

const probes = 80
const turns = 100_000

/** A fixed piece of arithmetic that needs nothing but the processor: less than a millisecond. */
function work(): number {
  let state = 0
  for (let turn = 0; turn < turns; turn++) state = (state + turn * 7) % 1_000_003
  return state
}

/**
 * How unevenly the machine runs now: by which share the slowest tenth of equal pieces of work exceeds the median one.
 * A quiet machine stays below 0.05; other work on the same cores shows at once. Takes about a twentieth of a second.
 */
export function unevenness({ clock }: Pick<World, 'clock'>): number {
  const times = Array.from({ length: probes }, () => {
    const start = clock.monotonic()
    work()
    return clock.monotonic() - start
  }).sort((a, b) => a - b)
  return times[Math.floor(probes * 0.9)]! / times[probes / 2]! - 1
}

/** Above this, undecided benchmarks and wide intervals have the machine as their likely reason. */
const noisy = 0.1

/** A note for the reader when the machine was busy before measuring began; it changes no verdict. */
export function noiseFindings(world: Pick<World, 'clock'>): readonly Finding[] {
  const share = unevenness(world)
  if (share < noisy) return []
  return [
    {
      rule: 'noisy-machine',
      level: 'note',
      message: `before measuring began, equal work took up to ${Math.round(share * 100)} % longer at times: something else uses this machine`,
      file: 'bench/manifest.toml',
      line: 1,
    },
  ]
}
