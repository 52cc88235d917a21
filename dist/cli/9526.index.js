export const id = 9526;
export const ids = [9526];
export const modules = {

/***/ 9526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ completion_command)
});

;// CONCATENATED MODULE: ./build/src/core/documents/completion.js
/** Every shell that completion can be made for. */
const shells = ['bash', 'zsh', 'fish'];
/** The program that completes `benchgate` in a shell. */
function completionText(shell, commands) {
    switch (shell) {
        case 'bash':
            return bash(commands);
        case 'zsh':
            return zsh(commands);
        case 'fish':
            return fish(commands);
    }
}
const flag = ({ name }) => `--${name}`;
const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
/** The first word after `benchgate`, as bash has it. */
const typedCommand = ['$', '{COMP_WORDS[1]}'].join('');
function bash(commands) {
    const cases = commands.map(({ name, actions, options }) => `    ${name}) actions=${quoted(actions.join(' '))} options=${quoted(options.map(flag).join(' '))} ;;`);
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
    ].join('\n');
}
function zsh(commands) {
    const described = (name, summary) => quoted(`${name}:${summary.replaceAll(':', '\\:')}`);
    const cases = commands.map(({ name, actions, options }) => {
        const all = options.map((option) => described(flag(option), option.summary)).join(' ');
        return `    ${name}) actions=(${actions.map(quoted).join(' ')}) options=(${all}) ;;`;
    });
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
    ].join('\n');
}
function fish(commands) {
    const of = (name) => `-n '__fish_seen_subcommand_from ${name}'`;
    const lines = commands.flatMap(({ name, summary, actions, options }) => [
        `complete -c benchgate -f -n __fish_use_subcommand -a ${name} -d ${fishQuoted(summary)}`,
        ...(actions.length > 0 ? [`complete -c benchgate ${of(name)} -a '${actions.join(' ')}'`] : []),
        ...options.map((option) => `complete -c benchgate ${of(name)} -l ${option.name} -d ${fishQuoted(option.summary)}`),
    ]);
    return ['# fish completion of benchgate: benchgate completion fish | source', ...lines, ''].join('\n');
}
/** Inside single quotes fish reads `\'` and `\\`. */
const fishQuoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
//# sourceMappingURL=completion.js.map
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
;// CONCATENATED MODULE: ./build/src/cli/commands/completion.js


const completion_command = {
    usage: 'bash|zsh|fish',
    description: 'Prints what makes a shell complete commands and options: eval "$(benchgate completion bash)", source <(benchgate\n' +
        'completion zsh), or benchgate completion fish | source.',
    options: [],
    async run({ positionals, json, commands }) {
        const shell = shells.find((name) => name === positionals[0]);
        if (shell === undefined || positionals.length > 1)
            throw new command/* UsageError */.eb(`completion needs one of ${shells.join(', ')}`);
        const known = await Promise.all(commands
            .filter(({ hidden }) => !hidden)
            .map(async ({ name, summary, load }) => {
            const { usage, options } = (await load()).command;
            return { name, summary, actions: actionsOf(usage), options: [...options, ...command/* globalOptions */.Wq] };
        }));
        const script = completionText(shell, known);
        process.stdout.write(json ? `${JSON.stringify({ shell, script }, null, 2)}\n` : script);
        return 0;
    },
};
/** `establish|show BENCHMARK` begins with a choice of words. */
function actionsOf(usage) {
    const [first = ''] = usage.split(' ');
    return /^[a-z|]+$/.test(first) ? first.split('|') : [];
}
//# sourceMappingURL=completion.js.map

/***/ })

};
