/** One command as a shell must know it. */
export interface CompletedCommand {
  readonly name: string
  readonly summary: string
  /** Words that may follow at once: `establish`, `show`. */
  readonly actions: readonly string[]
  readonly options: readonly { readonly name: string; readonly summary: string }[]
}

/** Every shell that completion can be made for. */
export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** The program that completes `benchgate` in a shell. */
export function completionText(shell: Shell, commands: readonly CompletedCommand[]): string {
  switch (shell) {
    case 'bash':
      return bash(commands)
    case 'zsh':
      return zsh(commands)
    case 'fish':
      return fish(commands)
  }
}

const flag = ({ name }: CompletedCommand['options'][number]): string => `--${name}`
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** The first word after `benchgate`, as bash has it. */
const typedCommand = ['$', '{COMP_WORDS[1]}'].join('')

function bash(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(
    ({ name, actions, options }) =>
      `    ${name}) actions=${quoted(actions.join(' '))} options=${quoted(options.map(flag).join(' '))} ;;`,
  )
  return [
    '# bash completion of benchgate: eval "$(benchgate completion bash)"',
    '_benchgate() {',
    '  local word="$2" actions= options=',
    '  COMPREPLY=()',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W ${quoted(commands.map(({ name }) => name).join(' '))} -- "$word"))`,
    '    return',
    '  fi',
    `  case "${typedCommand}" in`,
    ...cases,
    '  esac',
    '  case "$word" in',
    '    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;',
    '    *) [ "$COMP_CWORD" -eq 2 ] && COMPREPLY=($(compgen -W "$actions" -- "$word")) ;;',
    '  esac',
    '}',
    'complete -o default -F _benchgate benchgate',
    '',
  ].join('\n')
}

function zsh(commands: readonly CompletedCommand[]): string {
  const described = (name: string, summary: string) => quoted(`${name}:${summary.replaceAll(':', '\\:')}`)
  const cases = commands.map(({ name, actions, options }) => {
    const all = options.map((option) => described(flag(option), option.summary)).join(' ')
    return `    ${name}) actions=(${actions.map(quoted).join(' ')}) options=(${all}) ;;`
  })
  return [
    '#compdef benchgate',
    '# zsh completion of benchgate: source <(benchgate completion zsh)',
    '_benchgate() {',
    '  local -a commands actions options',
    `  commands=(${commands.map(({ name, summary }) => described(name, summary)).join(' ')})`,
    '  if (( CURRENT == 2 )); then _describe command commands; return; fi',
    '  case "$words[2]" in',
    ...cases,
    '  esac',
    '  if [[ "$words[CURRENT]" == -* ]]; then _describe option options; return; fi',
    '  if (( CURRENT == 3 && $#actions )); then _describe action actions; return; fi',
    '  _files',
    '}',
    'compdef _benchgate benchgate',
    '',
  ].join('\n')
}

function fish(commands: readonly CompletedCommand[]): string {
  const of = (name: string) => `-n '__fish_seen_subcommand_from ${name}'`
  const lines = commands.flatMap(({ name, summary, actions, options }) => [
    `complete -c benchgate -f -n __fish_use_subcommand -a ${name} -d ${fishQuoted(summary)}`,
    ...(actions.length > 0 ? [`complete -c benchgate ${of(name)} -a '${actions.join(' ')}'`] : []),
    ...options.map(
      (option) => `complete -c benchgate ${of(name)} -l ${option.name} -d ${fishQuoted(option.summary)}`,
    ),
  ])
  return ['# fish completion of benchgate: benchgate completion fish | source', ...lines, ''].join('\n')
}

/** Inside single quotes fish reads `\'` and `\\`. */
const fishQuoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
