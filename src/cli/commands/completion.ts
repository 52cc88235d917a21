import { completionText, shells } from '../../core/documents/completion.js'
import { type Command, globalOptions, UsageError } from '../command.js'

export const command: Command = {
  usage: 'bash|zsh|fish',
  description:
    'Prints what makes a shell complete commands and options: eval "$(benchgate completion bash)", source <(benchgate\n' +
    'completion zsh), or benchgate completion fish | source.',
  options: [],
  async run({ positionals, json, commands }) {
    const shell = shells.find((name) => name === positionals[0])
    if (shell === undefined || positionals.length > 1)
      throw new UsageError(`completion needs one of ${shells.join(', ')}`)
    const known = await Promise.all(
      commands
        .filter(({ hidden }) => !hidden)
        .map(async ({ name, summary, load }) => {
          const { usage, options } = (await load()).command
          return { name, summary, actions: actionsOf(usage), options: [...options, ...globalOptions] }
        }),
    )
    const script = completionText(shell, known)
    process.stdout.write(json ? `${JSON.stringify({ shell, script }, null, 2)}\n` : script)
    return 0
  },
}

/** `establish|show BENCHMARK` begins with a choice of words. */
function actionsOf(usage: string): readonly string[] {
  const [first = ''] = usage.split(' ')
  return /^[a-z|]+$/.test(first) ? first.split('|') : []
}
