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

/**
 * Milliseconds that benchstone 0.2.0 takes for the same on CPython 3.11 and 2 processors of a Xeon, medians of 15: 100
 * rows, and 100,000. The goal is to be no slower, on the Node of the runners.
 */
const benchstone = { evaluate: [63.5, 65.8], history: [60, 155.3] } as const

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
    const both = (command: 'evaluate' | 'history', goals: readonly [number, number]) => {
      const [few, many] = [`${command}, 100 runs stored`, `${command}, ${large} runs stored`]
      const [small, whole] = [walls[`${command} 100`], walls[`${command} large`]]
      const [here, there] = benchstone[command]
      return [
        ...[ratio(few, small, goals[0]), wall(few, small, here)],
        ...[ratio(many, whole, goals[1]), wall(many, whole, there)],
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
