import { type Command, globalOptions, type Invocation, type Option, UsageError } from './command.js'

/** What `COMMAND NAME` does. */
export interface Subcommand {
  readonly name: string
  /** What follows the name. */
  readonly usage: string
  readonly sentence: string
  readonly options: readonly Option[]
  /** `invocation.positionals` are those after the name. */
  run(invocation: Invocation): Promise<number>
}

/** A command that is made of subcommands; without a word it does what `otherwise` does. */
export function grouped(
  name: string,
  subcommands: readonly Subcommand[],
  otherwise: Subcommand | null = null,
): Command {
  const names = subcommands.map((one) => one.name)
  return {
    usage: `${names.join('|')} …`,
    description: subcommands.map(described).join('\n'),
    options: every(subcommands),
    async run(invocation) {
      const [word, ...positionals] = invocation.positionals
      const chosen = word === undefined ? otherwise : subcommands.find((one) => one.name === word)
      if (!chosen) throw new UsageError(`${name} needs one of ${names.join(', ')}`)
      refuseForeign(name, invocation, chosen)
      return chosen.run({ ...invocation, positionals })
    },
  }
}

/** Every option of every subcommand once: the command line is read before it is known which one is meant. */
const every = (subcommands: readonly Subcommand[]): readonly Option[] => [
  ...new Map(
    subcommands.flatMap((one) => one.options.map((option) => [option.name, option] as const)),
  ).values(),
]

const described = ({ name, usage, sentence }: Subcommand): string =>
  `${`${name} ${usage}`.trimEnd()}\n  ${sentence}`

function refuseForeign(command: string, { flags }: Invocation, { name, options: own }: Subcommand): void {
  const known = [...own, ...globalOptions].map((option) => option.name)
  const foreign = Object.keys(flags).find((flag) => !known.includes(flag))
  if (foreign !== undefined) throw new UsageError(`${command} ${name} has no option --${foreign}`)
}
