import { benchstone } from './benchstone.js'
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

/** No slower than benchstone is the goal, on the Node of the runners. */
const goals = {
  evaluate: [benchstone.evaluate[100], benchstone.evaluate[100_000]],
  history: [benchstone['history --limit 20'][100], benchstone['history --limit 20'][100_000]],
} as const

export const startUp: Measurement = {
  name: 'start-up',
  summary: 'processes against "node -e 0" on the same Node, and against benchstone',
  async measure(setting) {
    const { node, cli } = setting
    const { dir, head } = exampleProject(manifest)
    const large = setting.quick ? 1000 : 100_000
    const asked = (command: string, runs: number) => {
      const store = exampleStore({ runs, kind: 'command', head, manifest })
      return () => wallOf([node, cli, command, 'parse', '--store', store], { cwd: dir, expected: answers })
    }
    const walls = await interleaved(
      {
        empty: () => wallOf([node, '-e', '0']),
        version: () => wallOf([node, cli, '--version']),
        ...{ 'evaluate 100': asked('evaluate', 100), 'evaluate large': asked('evaluate', large) },
        ...{ 'history 100': asked('history', 100), 'history large': asked('history', large) },
      },
      rounds(setting, 41),
    )
    const ratio = (what: string, of: readonly number[], goal: number): Reading => ({
      ...{
        what: `${what}, against node -e 0`,
        sample: sampleOf(ratios(of, walls.empty)),
        unit: 'times',
        goal,
      },
    })
    const wall = (what: string, of: readonly number[], goal: number | null): Reading => ({
      ...{ what, sample: sampleOf(of), unit: 'ms', goal },
    })
    const both = (command: 'evaluate' | 'history', limits: readonly [number, number]) => {
      const [few, many] = [`${command}, 100 runs stored`, `${command}, ${large} runs stored`]
      const [small, whole] = [walls[`${command} 100`], walls[`${command} large`]]
      const [here, there] = goals[command]
      return [
        ...[ratio(few, small, limits[0]), wall(few, small, here)],
        ...[ratio(many, whole, limits[1]), wall(many, whole, there)],
      ]
    }
    return {
      readings: [
        wall('node -e 0', walls.empty, null),
        ratio('--version', walls.version, 1.5),
        ...both('evaluate', [4, 10]),
        ...both('history', [4, 10]),
      ],
    }
  },
}
