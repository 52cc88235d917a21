import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cell } from '../../src/core/store/cell.js'
import { openEngine } from '../../src/edge/history/engine.js'
import { type Ended, repository, type Sandbox } from './command-line.js'

/** A benchmark runner of one language, as benchstone's protocol wants it. */
export interface Runner {
  readonly language: string
  /** Program that runs it; null where this machine has none. */
  readonly program: string | null
  readonly file: string
  readonly text: string
}

const bash = `config=$2 output=$3
field() { sed -n 's/.*"'$1'": *"\\{0,1\\}\\([^",}]*\\).*/\\1/p' "$config"; }
index=$(field repetition_index)
artifact=$(field artifact_path)
case $1 in words) cp work/words "$artifact" ;; esac
[ "$(field seed)" -ge 0 ] || exit 9
echo "{\\"status\\": \\"ok\\", \\"metric\\": $(sed -n "$((index + 1))p" "work/values")}" >"$output"
`

const python = `import json, shutil, sys
entry, config, output = sys.argv[1:]
asked = json.load(open(config))
if entry == "words":
    shutil.copy("work/words", asked["artifact_path"])
assert asked["seed"] >= 0 and asked["benchmark"] and asked["repetition_total"] > asked["repetition_index"]
value = float(open("work/values").read().split()[asked["repetition_index"]])
json.dump({"status": "ok", "metric": value, "metadata": {"runner": "python"}}, open(output, "w"))
`

const javascript = `import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
const [entry, config, output] = process.argv.slice(2)
const asked = JSON.parse(readFileSync(config, 'utf8'))
if (entry === 'words') copyFileSync('work/words', asked.artifact_path)
if (!(asked.seed >= 0)) process.exit(9)
const metric = Number(readFileSync('work/values', 'utf8').split('\\n')[asked.repetition_index])
writeFileSync(output, JSON.stringify({ status: 'ok', metric, metric_components: { half: metric / 2 } }))
`

/** Where a program really lies: what stands on PATH may be a script that needs the home folder. */
function pathOf(program: string, ask: readonly string[]): string | null {
  const { status, stdout } = spawnSync(program, ask, { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

/** One runner a language. */
export const runners: readonly Runner[] = [
  { language: 'bash', program: pathOf('bash', ['-c', 'command -v bash']), file: 'bench/run.sh', text: bash },
  {
    language: 'python',
    program: pathOf('python3', ['-c', 'import sys; print(sys.executable)']),
    file: 'bench/run.py',
    text: python,
  },
  { language: 'node', program: process.execPath, file: 'bench/run.mjs', text: javascript },
]

const manifest = ({ language, program, file }: Runner) => `[project]
name = "sample"
language = "${language}"
invocation = "${program} ${file} {entry_point} {config_path} {output_path}"

[[benchmarks]]
name = "mean"
entry_point = "values"
tier = "performance"
metric_direction = "minimize"
promotion_sigma = 2.0
repetitions = 5
baseline_seeds = [1, 2, 3, 4, 5]
deterministic = false
threads = 1
gpu = "none"
expected_runtime_seconds = 1

[[benchmarks]]
name = "rank"
entry_point = "values"
tier = "quality"
metric_direction = "minimize"
gate_policy = "mann_whitney"
promotion_sigma = 2.0
promotion_z = 2.5
repetitions = 5
baseline_seeds = [1, 2, 3, 4, 5]

[[benchmarks]]
name = "words"
entry_point = "words"
tier = "correctness"
reference_policy = "byte_equivalence"
`

/** A repository that benchstone could have measured, driven by `bench`. */
export interface BenchstoneProject extends Sandbox {
  bench(...args: readonly string[]): Promise<Ended>
  /** Commits these values, one a repetition. */
  values(...values: readonly number[]): string
  /** Rows of benchstone's own table of runs, as the store shows them. */
  rows(columns: string, benchmark: string): Promise<readonly (readonly Cell[])[]>
}

export function benchstoneProject(runner: Runner): BenchstoneProject {
  const place = repository()
  place.write('bench/manifest.toml', manifest(runner))
  place.write(runner.file, runner.text)
  place.write('work/words', 'one\ntwo\n')
  const values = (...list: readonly number[]) => {
    place.write('work/values', `${list.join('\n')}\n`)
    return place.commit('values')
  }
  return {
    ...place,
    bench: (...args) => place.run('benchstone', ...args),
    values,
    async rows(columns, benchmark) {
      const engine = await openEngine(readFileSync(join(place.store, 'store.db')))
      const found = engine.rows(`SELECT ${columns} FROM runs_001 WHERE benchmark = ? ORDER BY id`, [
        benchmark,
      ])
      engine.close()
      return found
    },
  }
}
