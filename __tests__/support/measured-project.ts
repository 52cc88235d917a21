import { mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { JsonOutcome } from '../../src/core/documents/json-schema.js'
import { benchgate, type Finished, outcomeOf, type Started, type Surroundings, start } from './benchgate.js'
import { environment, type TemporaryRepository, temporaryRepository } from './temporary-repository.js'

/** Files of a commit by path. */
export type Tree = Readonly<Record<string, string>>

/** A repository whose benchmarks print numbers from a table, with a store and a temporary folder of its own. */
export interface MeasuredProject extends TemporaryRepository {
  readonly store: string
  /** Where the jobs of this project's user lie. */
  readonly home: string
  /** TMPDIR of everything that runs here. */
  readonly temporary: string
  /** Writes these files and commits; answers the commit's id. */
  commitFiles(files: Tree): string
  start(args: readonly string[], env?: Readonly<Record<string, string>>): Started
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Finished>
  /** `gate --json --quiet ARGS`. */
  gate(...args: readonly string[]): Promise<Gated>
  /** What is left in the temporary folder, and the worktrees that git still knows beside the checkout. */
  leftovers(): readonly string[]
}

export interface Gated extends Finished {
  readonly outcome: JsonOutcome
}

/** A project with these files in its first commit. */
export function measuredProject(files: Tree): MeasuredProject {
  const repository = temporaryRepository()
  const beside = dirname(repository.dir)
  const [store, temporary] = [join(beside, 'store'), join(beside, 'tmp')]
  const home = join(beside, 'home')
  mkdirSync(temporary)
  const where = (env: Readonly<Record<string, string>> = {}): Surroundings => ({
    cwd: repository.dir,
    env: {
      ...{ ...environment, NO_COLOR: '1', GITHUB_ACTIONS: undefined },
      ...{ TMPDIR: temporary, BENCHGATE_HOME: home, ...env },
    },
  })
  const withStore = (args: readonly string[]) =>
    args.includes('--store') ? args : [...args, '--store', store]
  const project: MeasuredProject = {
    ...repository,
    store,
    home,
    temporary,
    commitFiles(tree) {
      for (const [path, content] of Object.entries(tree)) repository.write(path, content)
      return repository.commit('change')
    },
    start: (args, env) => start(withStore(args), where(env)),
    run: (args, env) => benchgate(withStore(args), where(env)),
    async gate(...args) {
      const finished = await project.run(['gate', '--json', '--quiet', ...args])
      return { ...finished, outcome: outcomeOf(finished) }
    },
    leftovers: () => [
      ...readdirSync(temporary),
      ...repository.git('worktree', 'list', '--porcelain').split('\n').filter(isWorktree).slice(1),
    ],
  }
  project.commitFiles(files)
  return project
}

const isWorktree = (line: string): boolean => line.startsWith('worktree ')

/** What a benchmark of these tests declares beside its name and its script. */
export interface Declared {
  readonly name: string
  /** Lines of its table; default: a tool-output benchmark that runs `sh work/NAME.sh SEED`. */
  readonly keys?: string
}

/** A manifest with these benchmarks. Nothing waits for other measurements of the machine: no time is judged here. */
export function manifestOf(benchmarks: readonly Declared[], gate = 'max_pairs = 8', rest = ''): string {
  return [
    '[project]\nname = "demo"',
    rest,
    `[gate]\n${gate}`,
    rest.includes('[machine]') ? '' : '[machine]\nexclusive = false',
    ...benchmarks.map(({ name, keys = '' }) => `[[benchmarks]]\nname = "${name}"\n${withKind(name, keys)}`),
    '',
  ].join('\n\n')
}

function withKind(name: string, keys: string): string {
  if (/^kind\b/m.test(keys)) return keys
  const command = /^command\b/m.test(keys) ? '' : `command = ["sh", "work/${name}.sh", "{seed}"]\n`
  const format = /^format\b/m.test(keys) ? '' : 'format = "benchgate"\n'
  return `kind = "tool-output"\n${command}${format}${keys}`
}

/**
 * A script that prints metrics of the benchmark `t` in our own JSON. A value is text for the shell, in which `$1` is
 * the seed: `$((1000 + $1 % 7))`.
 */
export function printing(
  metrics: Readonly<Record<string, string | number>>,
  unit = 's',
  before = '',
): string {
  const entries = Object.entries(metrics).map(
    ([name, value]) => `{"name":"${name}","unit":"${unit}","value":${value}}`,
  )
  const document = `{"benchgate":1,"benchmarks":[{"name":"t","metrics":[${entries.join(',')}]}]}`
  return `${before}\ncat <<END\n${document}\nEND\n`
}
