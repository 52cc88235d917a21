export const id = 1224;
export const ids = [1224];
export const modules = {

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Wq: () => (/* binding */ globalOptions),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** Wrong usage: printed with a pointer to help, exit 64. */
class UsageError extends Error {
}
const globalOptions = [
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
];
/** A string option, or undefined. */
function text(flags, name) {
    const value = flags[name];
    return typeof value === 'string' ? value : undefined;
}
/** A repeatable option; commas separate too. */
function list(flags, name) {
    const value = flags[name];
    const items = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    return items.flatMap((item) => item.split(',')).filter((item) => item !== '');
}
/** A string option that is one of `words`, or null. Throws UsageError. */
function oneOf(flags, name, words) {
    const value = text(flags, name);
    if (value === undefined)
        return null;
    if (words.includes(value))
        return value;
    throw new UsageError(`--${name} is one of ${words.join(', ')}, not "${value}"`);
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 1224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/core/manifest/suggestion.js
var suggestion = __webpack_require__(4571);
// EXTERNAL MODULE: ./build/src/core/model/version.js
var version = __webpack_require__(1599);
// EXTERNAL MODULE: ./build/src/core/store/signatures.js
var signatures = __webpack_require__(7072);
// EXTERNAL MODULE: ./build/src/edge/held-secret.js
var held_secret = __webpack_require__(2117);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/src/edge/tiering.js

/**
 * Keeps V8 from translating the database engine a second time, optimised, on other threads, before a process has done
 * much with it: that takes a third of the processor time of a small gate, while benchmarks may be measured
 * beside it. What reads a large store still reaches the budget and has its inner loop optimised. Flags belong to the
 * whole process and may crash it where threads run, so only a program of ours asks, and before it starts anything.
 */
const optimiseLate = () => (0,external_node_v8_.setFlagsFromString)('--wasm-tiering-budget=2000000000');
//# sourceMappingURL=tiering.js.map
// EXTERNAL MODULE: ./build/src/cli/command.js
var cli_command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
;// CONCATENATED MODULE: ./build/src/cli/failure.js


const exitUsage = 64;
const exitBadData = 65;
const exitInternal = 70;
/** The exit code says whose fault it was: 64 the command line, 65 the manifest or data, 75 another process, 70 ours. */
function failureCode(error) {
    if (error instanceof cli_command/* UsageError */.eb)
        return exitUsage;
    return error instanceof problem/* ProblemError */.Mm ? (error.exitCode ?? exitBadData) : exitInternal;
}
/** Says on stderr what went wrong, and answers the exit code. */
function explain(error, verbose) {
    process.stderr.write(wordsOf(error, verbose));
    return failureCode(error);
}
function wordsOf(error, verbose) {
    if (error instanceof cli_command/* UsageError */.eb)
        return `benchgate: ${error.message}\nRun "benchgate help" for the commands and their options.\n`;
    if (error instanceof problem/* ProblemError */.Mm) {
        const count = error.problems.length;
        return `${error.message}\n${count === 1 ? '1 problem' : `${count} problems`} to mend.\n`;
    }
    const shown = error instanceof Error ? (verbose ? error.stack : error.message) : String(error);
    return `benchgate: internal error: ${shown}\n${verbose ? '' : 'Run again with --verbose for the stack trace.\n'}`;
}
//# sourceMappingURL=failure.js.map
;// CONCATENATED MODULE: ./build/src/cli/help.js

/** The list of commands, for `benchgate help`. */
function overview(commands) {
    const shown = commands.filter(({ hidden }) => !hidden);
    const width = Math.max(...shown.map(({ name }) => name.length));
    const rows = shown.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
    return [
        'benchgate says whether a change made any declared benchmark worse.',
        '',
        'Usage: benchgate COMMAND [options]',
        '',
        ...rows,
        '',
        'Options of every command:',
        ...optionRows(cli_command/* globalOptions */.Wq),
        '',
        'benchgate help COMMAND says more. Exit codes of gate: 0 pass or warn, 1 fail, 2 undecided, 70 error;',
        '64 wrong usage, 65 bad manifest or data, 75 another process holds the store.',
        '',
    ].join('\n');
}
/** Help of one command. */
function helpOf(entry, command) {
    return [
        `benchgate ${entry.name} ${command.usage}`.trimEnd(),
        '',
        command.description,
        '',
        ...(command.options.length > 0 ? ['Options:', ...optionRows(command.options), ''] : []),
        'Options of every command:',
        ...optionRows(cli_command/* globalOptions */.Wq),
        '',
    ].join('\n');
}
function optionRows(options) {
    const names = options.map(({ name, short, value }) => `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`);
    const width = Math.max(...names.map((name) => name.length));
    return options.map(({ summary }, index) => `  ${names[index].padEnd(width)}  ${summary}`);
}
//# sourceMappingURL=help.js.map
;// CONCATENATED MODULE: ./build/src/cli/index.js
const commands = [
    {
        name: 'demo',
        summary: 'Show the gate at work on a small project it makes itself',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(5870), __webpack_require__.e(9365), __webpack_require__.e(8853), __webpack_require__.e(4039), __webpack_require__.e(1814), __webpack_require__.e(1364), __webpack_require__.e(8703), __webpack_require__.e(8840), __webpack_require__.e(2763), __webpack_require__.e(9013), __webpack_require__.e(6848), __webpack_require__.e(8277), __webpack_require__.e(4271), __webpack_require__.e(3595)]).then(__webpack_require__.bind(__webpack_require__, 3595)),
    },
    {
        name: 'gate',
        summary: 'Run the benchmarks of base and head side by side and judge them',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(5870), __webpack_require__.e(9365), __webpack_require__.e(8853), __webpack_require__.e(4039), __webpack_require__.e(1814), __webpack_require__.e(1364), __webpack_require__.e(8703), __webpack_require__.e(8840), __webpack_require__.e(2763), __webpack_require__.e(9013), __webpack_require__.e(6848), __webpack_require__.e(8277), __webpack_require__.e(4271), __webpack_require__.e(3638)]).then(__webpack_require__.bind(__webpack_require__, 3638)),
    },
    {
        name: 'plan',
        summary: 'Spread the benchmarks over several machines, by the durations in the store',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(5870), __webpack_require__.e(9365), __webpack_require__.e(8853), __webpack_require__.e(4039), __webpack_require__.e(1814), __webpack_require__.e(1364), __webpack_require__.e(8703), __webpack_require__.e(8840), __webpack_require__.e(2763), __webpack_require__.e(9013), __webpack_require__.e(6848), __webpack_require__.e(8277), __webpack_require__.e(4271), __webpack_require__.e(6410)]).then(__webpack_require__.bind(__webpack_require__, 6410)),
    },
    {
        name: 'measure',
        summary: 'Measure one part of a plan, without a store',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(5870), __webpack_require__.e(9365), __webpack_require__.e(8853), __webpack_require__.e(4039), __webpack_require__.e(1814), __webpack_require__.e(1364), __webpack_require__.e(8703), __webpack_require__.e(8840), __webpack_require__.e(2763), __webpack_require__.e(9013), __webpack_require__.e(6848), __webpack_require__.e(8277), __webpack_require__.e(4271), __webpack_require__.e(2132)]).then(__webpack_require__.bind(__webpack_require__, 2132)),
    },
    {
        name: 'judge',
        summary: 'Judge what several machines measured, as one',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(5870), __webpack_require__.e(9365), __webpack_require__.e(8853), __webpack_require__.e(4039), __webpack_require__.e(1814), __webpack_require__.e(1364), __webpack_require__.e(8703), __webpack_require__.e(8840), __webpack_require__.e(2763), __webpack_require__.e(9013), __webpack_require__.e(6848), __webpack_require__.e(8277), __webpack_require__.e(4271), __webpack_require__.e(2849)]).then(__webpack_require__.bind(__webpack_require__, 2849)),
    },
    {
        name: 'calibrate',
        summary: 'Measure HEAD against itself: how noisy this machine is, and what it can prove',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(5870), __webpack_require__.e(9365), __webpack_require__.e(8853), __webpack_require__.e(4039), __webpack_require__.e(1814), __webpack_require__.e(1364), __webpack_require__.e(8703), __webpack_require__.e(8840), __webpack_require__.e(2763), __webpack_require__.e(9013), __webpack_require__.e(6848), __webpack_require__.e(8277), __webpack_require__.e(4271), __webpack_require__.e(8795)]).then(__webpack_require__.bind(__webpack_require__, 8795)),
    },
    {
        name: 'check',
        summary: 'Check the manifest and print the plan without running anything',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(5870), __webpack_require__.e(9365), __webpack_require__.e(8853), __webpack_require__.e(4039), __webpack_require__.e(1364), __webpack_require__.e(8703), __webpack_require__.e(9570)]).then(__webpack_require__.bind(__webpack_require__, 1453)),
    },
    {
        name: 'parse',
        summary: 'Show what is read out of the output of a benchmark tool',
        load: () => Promise.all(/* import() */[__webpack_require__.e(334), __webpack_require__.e(8853), __webpack_require__.e(9280), __webpack_require__.e(8992)]).then(__webpack_require__.bind(__webpack_require__, 8992)),
    },
    {
        name: 'formats',
        summary: 'List the formats of benchmark tools',
        load: () => Promise.all(/* import() */[__webpack_require__.e(334), __webpack_require__.e(8853), __webpack_require__.e(9280), __webpack_require__.e(5309)]).then(__webpack_require__.bind(__webpack_require__, 5309)),
    },
    { name: 'compare', summary: 'Judge two files of numbers', load: () => Promise.all(/* import() */[__webpack_require__.e(4039), __webpack_require__.e(8407)]).then(__webpack_require__.bind(__webpack_require__, 9015)) },
    {
        name: 'evaluate',
        summary: 'Judge the newest stored report of a benchmark against its baseline',
        load: () => Promise.all(/* import() */[__webpack_require__.e(5870), __webpack_require__.e(5144)]).then(__webpack_require__.bind(__webpack_require__, 5144)),
    },
    {
        name: 'run',
        summary: 'Make the runs of one benchmark at the current commit and record them',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(5870), __webpack_require__.e(9365), __webpack_require__.e(8853), __webpack_require__.e(4039), __webpack_require__.e(1814), __webpack_require__.e(1364), __webpack_require__.e(8703), __webpack_require__.e(8840), __webpack_require__.e(2763), __webpack_require__.e(9013), __webpack_require__.e(6848), __webpack_require__.e(5817), __webpack_require__.e(5339), __webpack_require__.e(6462)]).then(__webpack_require__.bind(__webpack_require__, 6462)),
    },
    {
        name: 'baseline',
        summary: 'Establish, show or list the pinned baselines of a benchmark',
        load: () => Promise.all(/* import() */[__webpack_require__.e(5870), __webpack_require__.e(8217)]).then(__webpack_require__.bind(__webpack_require__, 598)),
    },
    {
        name: 'promote',
        summary: 'Pin the run set at the current commit as the baseline if it is proven better',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(5870), __webpack_require__.e(9365), __webpack_require__.e(8853), __webpack_require__.e(4039), __webpack_require__.e(1814), __webpack_require__.e(1364), __webpack_require__.e(8703), __webpack_require__.e(8840), __webpack_require__.e(2763), __webpack_require__.e(9013), __webpack_require__.e(8277), __webpack_require__.e(8443)]).then(__webpack_require__.bind(__webpack_require__, 6121)),
    },
    {
        name: 'reference',
        summary: 'Freeze, replace, show or verify the reference of a correctness benchmark',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(5870), __webpack_require__.e(9365), __webpack_require__.e(8853), __webpack_require__.e(4039), __webpack_require__.e(1814), __webpack_require__.e(1364), __webpack_require__.e(8703), __webpack_require__.e(8840), __webpack_require__.e(2763), __webpack_require__.e(9013), __webpack_require__.e(9086)]).then(__webpack_require__.bind(__webpack_require__, 9086)),
    },
    {
        name: 'history',
        summary: 'List the stored runs of a benchmark',
        load: () => Promise.all(/* import() */[__webpack_require__.e(5870), __webpack_require__.e(5835)]).then(__webpack_require__.bind(__webpack_require__, 5835)),
    },
    {
        name: 'trend',
        summary: 'Say where the metrics are heading and when their level changed for good',
        load: () => Promise.all(/* import() */[__webpack_require__.e(5870), __webpack_require__.e(1682), __webpack_require__.e(9453)]).then(__webpack_require__.bind(__webpack_require__, 6292)),
    },
    {
        name: 'bisect',
        summary: 'Find the commit that made a benchmark worse',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(5870), __webpack_require__.e(9365), __webpack_require__.e(8853), __webpack_require__.e(4039), __webpack_require__.e(1814), __webpack_require__.e(1364), __webpack_require__.e(8703), __webpack_require__.e(8840), __webpack_require__.e(2763), __webpack_require__.e(9013), __webpack_require__.e(6848), __webpack_require__.e(1682), __webpack_require__.e(1510)]).then(__webpack_require__.bind(__webpack_require__, 1510)),
    },
    {
        name: 'register',
        summary: 'Let commands name a project instead of its folder',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(9365), __webpack_require__.e(8853), __webpack_require__.e(4039), __webpack_require__.e(1364), __webpack_require__.e(8703), __webpack_require__.e(2763), __webpack_require__.e(540), __webpack_require__.e(8163)]).then(__webpack_require__.bind(__webpack_require__, 8163)),
    },
    {
        name: 'unregister',
        summary: 'Forget where a registered project lies',
        load: () => __webpack_require__.e(/* import() */ 2081).then(__webpack_require__.bind(__webpack_require__, 2081)),
    },
    {
        name: 'list',
        summary: 'List the registered projects and their benchmarks',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(9365), __webpack_require__.e(8853), __webpack_require__.e(4039), __webpack_require__.e(1364), __webpack_require__.e(8703), __webpack_require__.e(2763), __webpack_require__.e(540), __webpack_require__.e(5415)]).then(__webpack_require__.bind(__webpack_require__, 5415)),
    },
    {
        name: 'status',
        summary: 'Say what is being measured now',
        load: () => Promise.all(/* import() */[__webpack_require__.e(8840), __webpack_require__.e(5817), __webpack_require__.e(8800)]).then(__webpack_require__.bind(__webpack_require__, 7905)),
    },
    {
        name: 'jobs',
        summary: 'List, follow, wait for or cancel jobs of the background',
        load: () => Promise.all(/* import() */[__webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(5870), __webpack_require__.e(1814), __webpack_require__.e(8840), __webpack_require__.e(5817), __webpack_require__.e(3481)]).then(__webpack_require__.bind(__webpack_require__, 1146)),
    },
    {
        name: 'completion',
        summary: 'Print the completion of commands and options for a shell',
        load: () => __webpack_require__.e(/* import() */ 9526).then(__webpack_require__.bind(__webpack_require__, 9526)),
    },
    {
        name: 'store',
        summary: 'Verify, mend, sign, merge, import, export or compact the history, or say what it holds',
        load: () => Promise.all(/* import() */[__webpack_require__.e(5870), __webpack_require__.e(9954)]).then(__webpack_require__.bind(__webpack_require__, 9954)),
    },
    {
        name: 'measure-job',
        summary: 'Measure as a job file says',
        hidden: true,
        load: () => Promise.all(/* import() */[__webpack_require__.e(5870), __webpack_require__.e(8853), __webpack_require__.e(4039), __webpack_require__.e(1364), __webpack_require__.e(8840), __webpack_require__.e(244)]).then(__webpack_require__.bind(__webpack_require__, 3859)),
    },
    {
        name: 'run-job',
        summary: 'Do a job of the background',
        hidden: true,
        load: () => Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(5870), __webpack_require__.e(9365), __webpack_require__.e(8853), __webpack_require__.e(4039), __webpack_require__.e(1814), __webpack_require__.e(1364), __webpack_require__.e(8703), __webpack_require__.e(8840), __webpack_require__.e(2763), __webpack_require__.e(9013), __webpack_require__.e(6848), __webpack_require__.e(5817), __webpack_require__.e(5339), __webpack_require__.e(7533)]).then(__webpack_require__.bind(__webpack_require__, 8328)),
    },
];
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: ./build/src/cli/optional-value.js
var optional_value = __webpack_require__(8554);
;// CONCATENATED MODULE: ./build/src/cli/main.js












/** Runs one command line and returns its exit code; prints every error once, here. */
async function main(argv) {
    // Before anything is started: no child inherits it.
    (0,held_secret/* holdSecret */.Q)(signatures/* keyVariable */.OE);
    const verbose = argv.includes('--verbose') || argv.includes('-v');
    try {
        return await dispatch(argv);
    }
    catch (error) {
        return explain(error, verbose);
    }
}
async function dispatch(argv, benchstone = false) {
    const [name, ...rest] = argv;
    if (name === undefined || name === '-h' || name === '--help')
        return print(overview(commands));
    if (name === 'help')
        return help(rest[0]);
    if (name === 'benchstone')
        return asBenchstone(rest);
    if (name.startsWith('-'))
        throw new cli_command/* UsageError */.eb(`options come after the command: benchgate COMMAND ${name}`);
    const entry = commands.find((candidate) => candidate.name === name);
    if (!entry)
        throw new cli_command/* UsageError */.eb(unknownCommand(name));
    const { command } = await entry.load();
    const invocation = { ...(await parse(command, rest)), benchstone };
    if (invocation.flags['help'])
        return print(helpOf(entry, command));
    optimiseLate();
    return command.run(invocation);
}
/** The program `bench` puts this word before its arguments. */
async function asBenchstone(argv) {
    const { translate } = await __webpack_require__.e(/* import() */ 997).then(__webpack_require__.bind(__webpack_require__, 997));
    const translated = await translate(argv);
    if ('words' in translated)
        return print(translated.words);
    if (translated.argv[0] === '--version')
        return print(`benchgate ${version/* version */.r}\n`);
    return dispatch(translated.argv, true);
}
async function help(name) {
    if (name === undefined)
        return print(overview(commands));
    const entry = commands.find((candidate) => candidate.name === name);
    if (!entry)
        throw new cli_command/* UsageError */.eb(unknownCommand(name));
    return print(helpOf(entry, (await entry.load()).command));
}
function print(words) {
    process.stdout.write(words);
    return 0;
}
function unknownCommand(name) {
    const known = commands.filter(({ hidden }) => !hidden).map((entry) => entry.name);
    return `there is no command "${name}": ${(0,suggestion/* knownWords */.L3)(name, known)}`;
}
async function parse(command, args) {
    const options = [...command.options, ...cli_command/* globalOptions */.Wq];
    let parsed;
    try {
        parsed = (0,external_node_util_.parseArgs)({
            args: [...(0,optional_value/* withOptionalValues */.l)(args, options)],
            options: specification(options),
            allowPositionals: true,
        });
    }
    catch (error) {
        throw new cli_command/* UsageError */.eb(wrongOption(error, options));
    }
    const flags = parsed.values;
    const store = (0,cli_command/* text */.Qq)(flags, 'store');
    return {
        positionals: parsed.positionals,
        flags,
        project: await folderOf((0,cli_command/* text */.Qq)(flags, 'project')),
        store: store === undefined ? null : (0,external_node_path_.resolve)(store),
        json: flags['json'] === true,
        quiet: flags['quiet'] === true,
        verbose: flags['verbose'] === true,
        commands: commands,
    };
}
/** Only a command line that names a project has to look for it. */
async function folderOf(project) {
    if (project === undefined)
        return (0,external_node_path_.resolve)('.');
    const { projectFolder } = await __webpack_require__.e(/* import() */ 495).then(__webpack_require__.bind(__webpack_require__, 495));
    return projectFolder(project);
}
/** Node's words for an unknown option advise what is of no use here. */
function wrongOption(error, options) {
    const { code, message } = error;
    const name = /'-+([^']*)'/.exec(message)?.[1];
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || name === undefined)
        return message;
    const known = options.map((option) => option.name);
    return `there is no option --${name}: ${(0,suggestion/* knownWords */.L3)(name, known)}`;
}
function specification(options) {
    return Object.fromEntries(options.map(({ name, type, multiple, short }) => [
        name,
        { type, ...(multiple ? { multiple } : {}), ...(short ? { short } : {}) },
    ]));
}
//# sourceMappingURL=main.js.map

/***/ }),

/***/ 8554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withOptionalValues)
/* harmony export */ });
/**
 * Gives every option whose value may be left out (`[SECONDS]`) one: the number that follows, else the empty text. What
 * follows and is no number is a word of its own.
 */
function withOptionalValues(args, options) {
    const names = options.filter(({ value }) => value?.startsWith('[')).map(({ name }) => `--${name}`);
    const isValue = (word, before) => before !== undefined && names.includes(before) && /^\d+$/.test(word ?? '');
    return args.flatMap((word, index) => {
        if (isValue(word, args[index - 1]))
            return [];
        if (!names.includes(word))
            return [word];
        const next = args[index + 1];
        return [`${word}=${isValue(next, word) ? next : ''}`];
    });
}
//# sourceMappingURL=optional-value.js.map

/***/ }),

/***/ 4571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L3: () => (/* binding */ knownWords),
/* harmony export */   kp: () => (/* binding */ closest)
/* harmony export */ });
/* unused harmony export editDistance */
/** Edits between two words: insert, delete, replace, or swap of neighbours (optimal string alignment distance). */
function editDistance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replace = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row.push(Math.min(last[j] + 1, row[j - 1] + 1, replace, swapped ? before[j - 2] + 1 : Infinity));
        }
        before = last;
        last = row;
    }
    return last[b.length];
}
/** The known word that was most likely meant; undefined when none is within a third of its length. */
function closest(word, known) {
    const ranked = known
        .map((candidate) => ({ candidate, edits: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ candidate, edits }) => edits <= Math.max(1, Math.floor(candidate.length / 3)))
        .sort((a, b) => a.edits - b.edits);
    return ranked[0]?.candidate;
}
/** A hint about an unknown word: the nearest known one, and all that there are. */
function knownWords(word, known) {
    const near = closest(word, known);
    const list = known.length > 0 ? `known: ${known.join(', ')}` : 'there are none';
    return near === undefined ? list : `did you mean "${near}"? (${list})`;
}
//# sourceMappingURL=suggestion.js.map

/***/ }),

/***/ 6960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ showProblem),
/* harmony export */   Mm: () => (/* binding */ ProblemError),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   aU: () => (/* binding */ orThrow),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/* unused harmony export showPlace */
const ok = (value) => ({ ok: true, value });
const fail = (...problems) => ({ ok: false, problems });
/** Every value, or every problem of all of them. */
function all(results) {
    const problems = results.flatMap((result) => (result.ok ? [] : result.problems));
    if (problems.length > 0)
        return { ok: false, problems };
    return ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}
/** `file:line:column`, as far as known: the form editors and terminals turn into a link. */
function showPlace({ file, line, column }) {
    return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
/** One problem as three short lines: place, fact, remedy. */
function showProblem({ where, what, hint }) {
    const key = where.key ? ` ${where.key}:` : '';
    return `${showPlace(where)}:${key} ${what}\n  hint: ${hint}`;
}
/** Thrown when the user must mend something; entry points print it and exit 65, or `exitCode` (75: store in use). */
class ProblemError extends Error {
    problems;
    exitCode;
    constructor(problems, exitCode = null) {
        super(problems.map(showProblem).join('\n'));
        this.name = 'ProblemError';
        this.problems = problems;
        this.exitCode = exitCode;
    }
}
/** The value, or a thrown ProblemError. */
function orThrow(result) {
    if (!result.ok)
        throw new ProblemError(result.problems);
    return result.value;
}
//# sourceMappingURL=problem.js.map

/***/ }),

/***/ 7072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ fingerprintLength),
/* harmony export */   Mo: () => (/* binding */ signedText),
/* harmony export */   OE: () => (/* binding */ keyVariable),
/* harmony export */   UP: () => (/* binding */ fingerprintText),
/* harmony export */   x4: () => (/* binding */ readKeys)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6960);

/** What a signature is computed over. The first line keeps it from standing for anything else under the same key. */
const signedText = (session, at) => `benchgate session 1\n${session}\n${at}`;
/** What a key's fingerprint is computed over; 16 hex digits of it are shown. */
const fingerprintText = 'benchgate key 1';
const fingerprintLength = 16;
/** Environment variable that gives the command line its keys. */
const keyVariable = 'BENCHGATE_SIGNING_KEY';
/** Fewer characters than this can be guessed by whoever reads a signed store, and everybody may. */
const shortestKey = 32;
/**
 * The keys of a secret: separated by commas or line ends, the one that signs first. `source` names where the secret was
 * given; the problems never hold any of it.
 */
function readKeys(secret, source) {
    const keys = secret
        .split(/[,\r\n]/)
        .map((key) => key.trim())
        .filter((key) => key !== '');
    const short = keys.findIndex((key) => key.length < shortestKey);
    if (short < 0)
        return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__.ok)(keys);
    return (0,_model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)({
        where: { file: source },
        what: `key ${short + 1} of ${keys.length} has fewer than ${shortestKey} characters`,
        hint: 'make one with "openssl rand -hex 32"',
    });
}
//# sourceMappingURL=signatures.js.map

/***/ }),

/***/ 2117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ holdSecret)
/* harmony export */ });
/** Secrets that were taken out of the environment, by the variable that held them. */
const held = new Map();
/**
 * Takes a secret out of this process's environment, so that no child can inherit it, and keeps it in memory; empty
 * where there is none. Called before anything is started; later calls answer the same.
 */
function holdSecret(variable) {
    const found = process.env[variable];
    if (found !== undefined) {
        held.set(variable, found);
        delete process.env[variable];
    }
    return held.get(variable) ?? '';
}
//# sourceMappingURL=held-secret.js.map

/***/ })

};
