import { parseArgs } from 'node:util'
import { knownWords } from '../core/manifest/suggestion.js'
import { ProblemError } from '../core/model/problem.js'
import { registeredProjects } from '../edge/registry.js'
import { UsageError } from './command.js'
import { jobOptions } from './job-options.js'
import { withOptionalValues } from './optional-value.js'

/** A command of benchstone: which of ours answers, and whether `PROJECT BENCH` follow it. */
interface Translation {
  readonly ours: readonly string[]
  readonly aboutBenchmark: boolean
}

const about = (...ours: readonly string[]): Translation => ({ ours, aboutBenchmark: true })
const other = (...ours: readonly string[]): Translation => ({ ours, aboutBenchmark: false })

/** benchstone asks whether head is proven better than the pinned baseline, by its own formulas. */
const translations: Readonly<Record<string, Translation>> = {
  register: other('register'),
  unregister: other('unregister'),
  list: other('list'),
  status: other('status'),
  run: about('run'),
  'baseline establish': about('baseline', 'establish'),
  evaluate: about('evaluate', '--baseline', 'pinned', '--mode', 'promote', '--formulas', 'benchstone'),
  promote: about('promote', '--formulas', 'benchstone'),
  'freeze-reference': about('reference', 'freeze'),
  'replace-reference': about('reference', 'replace'),
  history: about('history'),
}

const valued = [
  ...[
    'seed-set',
    'meta-seed',
    'repetitions',
    'notes',
    'at-sha',
    'expect',
    'reason',
    'since',
    'git-sha',
    'limit',
  ],
  ...['project', 'store', 'from-run', 'wait'],
]
const flags = ['allow-dirty', 'foreground', 'background', 'force', 'all', 'json', 'quiet', 'verbose', 'help']
const shorts: Readonly<Record<string, string>> = {
  ...{ repetitions: 'n', project: 'p', quiet: 'q', verbose: 'v', help: 'h' },
}

const option = (type: 'string' | 'boolean') => (name: string) =>
  [name, { type, ...(shorts[name] ? { short: shorts[name] } : {}) }] as const

const specification = Object.fromEntries([...valued.map(option('string')), ...flags.map(option('boolean'))])

const overview = [
  "benchgate under benchstone's command lines. Usage: bench COMMAND [PROJECT BENCH] [options]",
  '',
  ...Object.keys(translations).map((name) => `  ${name}`),
  '',
  'Exit codes of evaluate: 0 PROMOTE, PASS; 1 REJECT, FAIL; 2 undecided; 4 not as expected; errors are 64 and up.',
  'Run "bench COMMAND --help" for the options, under the names that they have in benchgate; docs/local.md says what differs.',
  '',
].join('\n')

/** A command line of benchstone as one of ours; `words`: print this and end. Throws UsageError and ProblemError. */
export async function translate(
  argv: readonly string[],
): Promise<{ readonly argv: readonly string[] } | { readonly words: string }> {
  const [first, second] = argv
  if (first === undefined) return { words: overview }
  if (first === '--version') return { argv: ['--version'] }
  if (first === 'help' || isHelp(first))
    return second === undefined ? { words: overview } : help(argv.slice(1))
  if (first === 'baseline' && isHelp(second)) return help(argv)
  const { name, translation } = translationOf(argv)
  const { values, positionals } = parsed(argv.slice(name.split(' ').length))
  if (values['help'] === true) return help(argv)
  const options = Object.entries(values).flatMap(([key, value]) => optionOf(key, value))
  if (!translation.aboutBenchmark) return { argv: [...translation.ours, ...positionals, ...options] }
  const [project, benchmark] = positionals
  if (project === undefined || benchmark === undefined || positionals.length > 2)
    throw new UsageError(`${name} needs PROJECT and BENCH`)
  const place = ['--project', await registered(project)]
  return { argv: [...translation.ours, benchmark, ...place, ...options, ...defaults(name, values)] }
}

const isHelp = (word: string | undefined): boolean => word === '--help' || word === '-h'

/** Of a group (`baseline`) there is one help. */
const help = (argv: readonly string[]): { readonly argv: readonly string[] } => ({
  argv: ['help', argv[0] === 'baseline' ? 'baseline' : translationOf(argv).translation.ours[0]!],
})

function translationOf([first, second]: readonly string[]) {
  const name = first === 'baseline' ? `baseline ${second ?? ''}`.trim() : first!
  const translation = Object.hasOwn(translations, name) ? translations[name] : undefined
  if (translation) return { name, translation }
  throw new UsageError(`there is no command "${name}": ${knownWords(name, Object.keys(translations))}`)
}

/** Without a limit benchstone lists everything. */
const defaults = (name: string, values: object): readonly string[] =>
  name === 'history' && !('limit' in values) ? ['--limit', '0'] : []

/** A meta seed may be negative, which an option's value must otherwise not look like. */
function parsed(args: readonly string[]) {
  const joined = args.flatMap((word, index) => {
    if (word === '--meta-seed' && /^-\d+$/.test(args[index + 1] ?? '')) return [`${word}=${args[index + 1]}`]
    return args[index - 1] === '--meta-seed' && /^-\d+$/.test(word) ? [] : [word]
  })
  try {
    return parseArgs({
      args: [...withOptionalValues(joined, jobOptions)],
      options: specification,
      allowPositionals: true,
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

function optionOf(name: string, value: unknown): readonly string[] {
  if (name === 'from-run' && /^\d{1,9}$/.test(String(value)))
    throw new UsageError('--from-run names a session here, not a row: "history BENCHMARK --json" shows them')
  return value === true ? [`--${name}`] : [`--${name}=${value}`]
}

async function registered(name: string): Promise<string> {
  const projects = await registeredProjects()
  const path = projects[name]?.path
  if (path !== undefined) return path
  const known = Object.keys(projects)
  const hint = known.length > 0 ? knownWords(name, known) : 'register it: bench register PATH'
  throw new ProblemError([{ where: { file: 'registry.json' }, what: `no project is called "${name}"`, hint }])
}
