import { gateRun } from './gate-run.js'
import { type Measurement, type Reading, rounds } from './measurement.js'
import { sampleOf } from './sample.js'

export const gate: Measurement = {
  name: 'gate',
  summary:
    'real gates of "sleep 0.05": does the size of the store reach the numbers, and how large is what measures',
  async measure(setting) {
    const [few, many] = [100, setting.quick ? 1000 : 100_000]
    const pairs = setting.quick ? 6 : 15
    const found = { few: [] as number[], many: [] as number[], peaks: [] as number[] }
    for (let round = 0; round < rounds(setting, 4, 1); round++) {
      const sizes = round % 2 === 0 ? (['few', 'many'] as const) : (['many', 'few'] as const)
      for (const size of sizes) {
        const { walls, peak } = await gateRun(setting, size === 'few' ? few : many, pairs)
        found[size].push(...walls)
        if (peak !== null) found.peaks.push(peak)
      }
    }
    const small = sampleOf(found.few)
    const growth = sampleOf(found.many.map((wall) => 100 * (wall / small.median - 1)))
    const memory: readonly Reading[] =
      found.peaks.length === 0
        ? []
        : [
            {
              what: 'peak memory of the measuring process',
              sample: sampleOf(found.peaks),
              unit: 'MB',
              goal: 80,
            },
          ]
    return {
      readings: [
        { what: `wall as recorded, ${few} runs stored`, sample: small, unit: 'ms', goal: null },
        { what: `above it with ${many} runs stored`, sample: growth, unit: '%', goal: 2 },
        ...memory,
      ],
    }
  },
}
