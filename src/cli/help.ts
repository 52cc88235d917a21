import { type Command, type Entry, globalOptions, type Option } from './command.js'

/** The list of commands, for `benchgate help`. */
export function overview(commands: readonly Entry[]): string {
  const shown = commands.filter(({ hidden }) => !hidden)
  const width = Math.max(...shown.map(({ name }) => name.length))
  const rows = shown.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
  return [
    'benchgate says whether a change made any declared benchmark worse.',
    '',
    'Usage: benchgate COMMAND [options]',
    '',
    ...rows,
    '',
    'Options of every command:',
    ...optionRows(globalOptions),
    '',
    'benchgate help COMMAND says more. Exit codes of gate: 0 pass or warn, 1 fail, 2 undecided, 70 error;',
    '64 wrong usage, 65 bad manifest or data, 75 another process holds the store.',
    '',
  ].join('\n')
}

/** Help of one command. */
export function helpOf(entry: Entry, command: Command): string {
  return [
    `benchgate ${entry.name} ${command.usage}`.trimEnd(),
    '',
    command.description,
    '',
    ...(command.options.length > 0 ? ['Options:', ...optionRows(command.options), ''] : []),
    'Options of every command:',
    ...optionRows(globalOptions),
    '',
  ].join('\n')
}

export function optionRows(options: readonly Option[]): string[] {
  const names = options.map(
    ({ name, short, value }) => `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
  )
  const width = Math.max(...names.map((name) => name.length))
  return options.map(({ summary }, index) => `  ${names[index]!.padEnd(width)}  ${summary}`)
}
