import { type Command, globalOptions, type Invocation, type Option, UsageError } from '../command.js'
import { subcommands } from './store/index.js'
import type { Subcommand } from './store/subcommand.js'

const names = subcommands.map(({ name }) => name)

/** Every option of every subcommand once: the command line is read before it is known which one is meant. */
const options: readonly Option[] = [
  ...new Map(
    subcommands.flatMap((one) => one.options.map((option) => [option.name, option] as const)),
  ).values(),
]

const described = ({ name, usage, sentence }: Subcommand): string =>
  `${`${name} ${usage}`.trimEnd()}\n  ${sentence}`

function refuseForeign({ flags }: Invocation, { name, options: own }: Subcommand): void {
  const known = [...own, ...globalOptions].map((option) => option.name)
  const foreign = Object.keys(flags).find((flag) => !known.includes(flag))
  if (foreign !== undefined) throw new UsageError(`store ${name} has no option --${foreign}`)
}

export const command: Command = {
  usage: `${names.join('|')} …`,
  description: subcommands.map(described).join('\n'),
  options,
  async run(invocation) {
    const [name, ...positionals] = invocation.positionals
    const chosen = subcommands.find((one) => one.name === name)
    if (!chosen) throw new UsageError(`store needs one of ${names.join(', ')}`)
    refuseForeign(invocation, chosen)
    return chosen.run({ ...invocation, positionals })
  },
}
