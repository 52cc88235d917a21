import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { knownWords } from '../core/manifest/suggestion.js'
import { version } from '../core/model/version.js'
import { keyVariable } from '../core/store/signatures.js'
import { holdSecret } from '../edge/held-secret.js'
import { optimiseLate } from '../edge/tiering.js'
import {
  type Command,
  type Flags,
  globalOptions,
  type Invocation,
  type Option,
  text,
  UsageError,
} from './command.js'
import { explain } from './failure.js'
import { helpOf, overview } from './help.js'
import { commands } from './index.js'
import { withOptionalValues } from './optional-value.js'

/** Runs one command line and returns its exit code; prints every error once, here. */
export async function main(argv: readonly string[]): Promise<number> {
  // Before anything is started: no child inherits it.
  holdSecret(keyVariable)
  const verbose = argv.includes('--verbose') || argv.includes('-v')
  try {
    return await dispatch(argv)
  } catch (error) {
    return explain(error, verbose)
  }
}

async function dispatch(argv: readonly string[], benchstone = false): Promise<number> {
  const [name, ...rest] = argv
  if (name === undefined || name === '-h' || name === '--help') return print(overview(commands))
  if (name === 'help') return help(rest[0])
  if (name === 'benchstone') return asBenchstone(rest)
  if (name.startsWith('-')) throw new UsageError(`options come after the command: benchgate COMMAND ${name}`)
  const entry = commands.find((candidate) => candidate.name === name)
  if (!entry) throw new UsageError(unknownCommand(name))
  const { command } = await entry.load()
  const invocation = { ...(await parse(command, rest)), benchstone }
  if (invocation.flags['help']) return print(helpOf(entry, command))
  optimiseLate()
  return command.run(invocation)
}

/** The program `bench` puts this word before its arguments. */
async function asBenchstone(argv: readonly string[]): Promise<number> {
  const { translate } = await import('./benchstone.js')
  const translated = await translate(argv)
  if ('words' in translated) return print(translated.words)
  if (translated.argv[0] === '--version') return print(`benchgate ${version}\n`)
  return dispatch(translated.argv, true)
}

async function help(name: string | undefined): Promise<number> {
  if (name === undefined) return print(overview(commands))
  const entry = commands.find((candidate) => candidate.name === name)
  if (!entry) throw new UsageError(unknownCommand(name))
  return print(helpOf(entry, (await entry.load()).command))
}

function print(words: string): number {
  process.stdout.write(words)
  return 0
}

function unknownCommand(name: string): string {
  const known = commands.filter(({ hidden }) => !hidden).map((entry) => entry.name)
  return `there is no command "${name}": ${knownWords(name, known)}`
}

async function parse(command: Command, args: readonly string[]): Promise<Omit<Invocation, 'benchstone'>> {
  const options = [...command.options, ...globalOptions]
  let parsed: { values: Flags; positionals: string[] }
  try {
    parsed = parseArgs({
      args: [...withOptionalValues(args, options)],
      options: specification(options),
      allowPositionals: true,
    }) as typeof parsed
  } catch (error) {
    throw new UsageError(wrongOption(error, options))
  }
  const flags = parsed.values
  const store = text(flags, 'store')
  return {
    positionals: parsed.positionals,
    flags,
    project: await folderOf(text(flags, 'project')),
    store: store === undefined ? null : resolve(store),
    json: flags['json'] === true,
    quiet: flags['quiet'] === true,
    verbose: flags['verbose'] === true,
    commands,
  }
}

/** Only a command line that names a project has to look for it. */
async function folderOf(project: string | undefined): Promise<string> {
  if (project === undefined) return resolve('.')
  const { projectFolder } = await import('../edge/project-folder.js')
  return projectFolder(project)
}

/** Node's words for an unknown option advise what is of no use here. */
function wrongOption(error: unknown, options: readonly Option[]): string {
  const { code, message } = error as NodeJS.ErrnoException
  const name = /'-+([^']*)'/.exec(message)?.[1]
  if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || name === undefined) return message
  const known = options.map((option) => option.name)
  return `there is no option --${name}: ${knownWords(name, known)}`
}

function specification(options: readonly Option[]) {
  return Object.fromEntries(
    options.map(({ name, type, multiple, short }) => [
      name,
      { type, ...(multiple ? { multiple } : {}), ...(short ? { short } : {}) },
    ]),
  )
}
