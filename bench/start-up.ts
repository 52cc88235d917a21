import { wallOf } from './child.js'
import { exampleProject } from './example-project.js'
import { exampleStore } from './example-store.js'
import { interleaved } from './interleaved.js'
import { type Measurement, type Reading, rounds } from './measurement.js'
import { ratios, sampleOf } from './sample.js'

const manifest = `[project]
name = "example"

[[benchmarks]]
name = "parse"
kind = "command"
command = ["true"]
tier = "performance"
`

/** Whatever the verdict, it was reached. */
const answers = [0, 1, 2]

export const startUp: Measurement = {
  name: 'start-up',
  summary: 'processes against "node -e 0" on the same Node',
  async measure(setting) {
    const { node, cli } = setting
    const { dir, head } = exampleProject(manifest)
    const store = (runs: number) => exampleStore({ runs, kind: 'command', head, manifest })
    const evaluate = (runs: number) => () =>
      wallOf([node, cli, 'evaluate', 'parse', '--store', store(runs)], { cwd: dir, expected: answers })
    const large = setting.quick ? 1000 : 100_000
    const walls = await interleaved(
      {
        empty: () => wallOf([node, '-e', '0']),
        version: () => wallOf([node, cli, '--version']),
        small: evaluate(100),
        large: evaluate(large),
      },
      rounds(setting, 41),
    )
    const line = (what: string, of: readonly number[], goal: number): Reading => ({
      ...{ what, sample: sampleOf(ratios(of, walls.empty)), unit: 'times', goal },
    })
    return {
      readings: [
        { what: 'node -e 0', sample: sampleOf(walls.empty), unit: 'ms', goal: null },
        line('--version', walls.version, 1.5),
        line('evaluate, 100 runs stored', walls.small, 4),
        line(`evaluate, ${large} runs stored`, walls.large, 10),
      ],
    }
  },
}
