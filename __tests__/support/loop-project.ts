import { type Finished, outcomeOf } from './benchgate.js'
import { type MeasuredProject, measuredProject, type Tree } from './measured-project.js'

/** The metric is what `work/NAME` holds, plus a thousandth of the seed's last digit; correctness copies the file. */
const runner = `name=$1
seed=$(sed -n 's/.*"seed": *\\([0-9]*\\).*/\\1/p' "$2")
artifact=$(sed -n 's/.*"artifact_path": *"\\([^"]*\\)".*/\\1/p' "$2")
[ -n "$artifact" ] && cat "work/$name" >"$artifact"
[ -f "work/$name.sh" ] && . "./work/$name.sh"
value=$(head -n 1 "work/$name")
echo "{\\"status\\": \\"ok\\", \\"metric\\": \${value}00$((seed % 10))}" >"$3"
`

const manifest = `[project]
name = "loop"
language = "sh"
invocation = "sh bench/run.sh {entry_point} {config_path} {output_path}"

[machine]
exclusive = false

[[benchmarks]]
name = "score"
entry_point = "score"
tier = "quality"
metric_direction = "minimize"
promotion_sigma = 2.0
gate_policy = "mann_whitney"
promotion_z = 2.0
repetitions = 5
baseline_seeds = [1, 2, 3, 4, 5]

[[benchmarks]]
name = "words"
entry_point = "words"
tier = "correctness"
`

/** A project as an optimising loop has it: a manifest of benchstone's keys and a runner that reads the seed. */
export function loopProject(files: Tree = {}): MeasuredProject {
  return measuredProject({
    'bench/manifest.toml': manifest,
    'bench/run.sh': runner,
    'work/score': '1.5\n',
    'work/words': '1\none\ntwo\nthree\n',
    ...files,
  })
}

/** Stdout as JSON. */
export const jsonOf = <T>(finished: Finished): T => outcomeOf(finished) as unknown as T

/** What a run set looks like in `--json`. */
export interface ShownSet {
  readonly session: string
  readonly spoiled: string | null
  readonly runSets: readonly {
    readonly dirty: boolean
    readonly metaSeed: string | null
    readonly runs: readonly {
      readonly seed: number
      readonly status: string
      readonly message: string | null
      readonly artifactHash: string | null
      readonly measurements: readonly { readonly value?: number }[]
    }[]
  }[]
  readonly pointerMoves: readonly { readonly reason: string; readonly gitSha: string }[]
  readonly findings: readonly { readonly rule: string }[]
}
