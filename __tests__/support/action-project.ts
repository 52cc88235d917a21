import { type TemporaryRepository, temporaryRepository } from './temporary-repository.js'

/** What the project's source says: every number that the benchmark prints is made from these. */
export interface Work {
  /** Nanoseconds; a wobble of up to 0.6 % that the seed decides is added. */
  readonly time: number
  /** Bytes; exact. */
  readonly bytes: number
  /** Shell text that runs before the benchmark prints. */
  readonly sabotage?: string
}

/** A pull request as GitHub tests it. */
export interface TestMerge {
  readonly sha: string
  readonly headSha: string
  readonly baseSha: string
}

/** A real repository with a manifest and a benchmark whose numbers stand in its tree. */
export interface ActionProject extends TemporaryRepository {
  /** Commits this work on the branch that is checked out; answers the commit. */
  work(work: Work): string
  /** Commits this work on a branch of its own and checks out its merge into main, whose first parent is main's tip. */
  pullRequest(branch: string, work: Work): TestMerge
}

/** Additions to the manifest. */
export interface ProjectOptions {
  readonly manifest?: string
  /** More keys of the benchmark. */
  readonly benchmark?: string
}

const manifestOf = ({ manifest = '', benchmark = '' }: ProjectOptions): string => `[project]
name = "demo"

[gate]
preset = "shared"
max_pairs = 8
${manifest}
[machine]
exclusive = false

[[benchmarks]]
name = "work"
kind = "tool-output"
command = ["sh", "bench/run.sh", "{seed}"]
format = "benchgate"
location = "src/work.sh:2"
${benchmark}
  [[benchmarks.metrics]]
  name = "work/time"
  unit = "s"
  direction = "minimize"

  [[benchmarks.metrics]]
  name = "work/bytes"
  unit = "B"
  direction = "minimize"
  exact = true
`

const script = `. src/work.sh
time=$((TIME * (1000 + $1 % 7) / 1000))
metric() { printf '{"name":"%s","unit":"%s","direction":"minimize","value":%s}' "$@"; }
printf '{"benchgate":1,"benchmarks":[{"name":"work","metrics":[%s,%s]}]}\\n' \\
  "$(metric time ns "$time")" "$(metric bytes B "$BYTES")"
`

const sourceOf = ({ time, bytes, sabotage = '' }: Work): string =>
  `BYTES=${bytes}\nTIME=${time}\n${sabotage}\n`

/** Makes the project, with a first commit on main. */
export function actionProject(first: Work, options: ProjectOptions = {}): ActionProject {
  const repository = temporaryRepository('demo')
  const { git, write, commit } = repository
  const work = (work: Work): string => {
    write('src/work.sh', sourceOf(work))
    return commit('work')
  }
  write('bench/manifest.toml', manifestOf(options))
  write('bench/run.sh', script)
  work(first)
  return {
    ...repository,
    work,
    pullRequest(branch, change) {
      git('checkout', '--quiet', '-B', branch, 'main')
      const headSha = work(change)
      const baseSha = git('rev-parse', 'main')
      git('checkout', '--quiet', '--detach', 'main')
      git('merge', '--quiet', '--no-ff', '-m', `Merge ${headSha} into ${baseSha}`, branch)
      return { sha: git('rev-parse', 'HEAD'), headSha, baseSha }
    },
  }
}
