/** One option of a command or of all of them. */
export interface Option {
  readonly name: string
  readonly type: 'boolean' | 'string'
  readonly multiple?: boolean
  readonly short?: string
  /** Placeholder of the value in help: `DIR`. */
  readonly value?: string
  readonly summary: string
}

/** What the user typed, checked against the declared options. */
export interface Flags {
  readonly [name: string]: string | boolean | readonly string[] | undefined
}

export interface Invocation {
  readonly positionals: readonly string[]
  readonly flags: Flags
  /** Absolute path of `--project`, default here. */
  readonly project: string
  /** Absolute path of `--store`, or null for the default place. */
  readonly store: string | null
  readonly json: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  /** Typed as a command line of benchstone. */
  readonly benchstone: boolean
  /** Every command there is. */
  readonly commands: readonly Entry[]
}

/** A command. Results go to stdout, everything else to stderr; the number is the exit code. */
export interface Command {
  /** What follows the name: `BASE HEAD [options]`. */
  readonly usage: string
  /** Shown by `help NAME`: a paragraph or two. */
  readonly description: string
  readonly options: readonly Option[]
  run(invocation: Invocation): Promise<number>
}

/** A command's name, sentence and code; the code is loaded only when the command is used. */
export interface Entry {
  readonly name: string
  readonly summary: string
  /** Called by benchgate itself; left out of help. */
  readonly hidden?: boolean
  load(): Promise<{ readonly command: Command }>
}

/** Wrong usage: printed with a pointer to help, exit 64. */
export class UsageError extends Error {}

export const globalOptions: readonly Option[] = [
  {
    name: 'project',
    type: 'string',
    value: 'DIR',
    summary: 'the project: a folder with bench/manifest.toml, or a registered name (default: here)',
  },
  {
    name: 'store',
    type: 'string',
    value: 'DIR',
    summary: 'where the history lies (default: under $BENCHGATE_HOME or ~/.local/share/benchgate)',
  },
  { name: 'json', type: 'boolean', summary: 'one JSON object on stdout and nothing else there' },
  { name: 'quiet', type: 'boolean', short: 'q', summary: 'no progress' },
  { name: 'verbose', type: 'boolean', short: 'v', summary: 'say more, and show stack traces' },
  { name: 'help', type: 'boolean', short: 'h', summary: 'help for the command' },
]

/** A string option, or undefined. */
export function text(flags: Flags, name: string): string | undefined {
  const value = flags[name]
  return typeof value === 'string' ? value : undefined
}

/** A repeatable option; commas separate too. */
export function list(flags: Flags, name: string): readonly string[] {
  const value = flags[name]
  const items = Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' ? [value] : []
  return items.flatMap((item) => item.split(',')).filter((item) => item !== '')
}

/** A string option that is one of `words`, or null. Throws UsageError. */
export function oneOf(flags: Flags, name: string, words: readonly string[]): string | null {
  const value = text(flags, name)
  if (value === undefined) return null
  if (words.includes(value)) return value
  throw new UsageError(`--${name} is one of ${words.join(', ')}, not "${value}"`)
}
