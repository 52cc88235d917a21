export const id = 5870;
export const ids = [5870];
export const modules = {

/***/ 2198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ birthOf),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   _n: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * True if a process of this number runs on this host, ours or another user's. One that has ended and only waits for its
 * parent to ask how does not: in a container whose first process never asks it would wait for ever.
 */
function isAlive(pid) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        if (error.code !== 'EPERM')
            return false;
    }
    return !isZombie(pid);
}
/**
 * What tells a process from another that got its number later, after a restart or in a container: the boot of the
 * machine and the start within it. Null where the system does not tell. See proc_pid_stat(5), field 22.
 */
function birthOf(pid) {
    try {
        const fields = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ');
        return `${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`;
    }
    catch {
        return null;
    }
}
/** True once the process has ended: nobody has its number, or another got it later. A `birth` of null is not compared. */
function isGone({ pid, birth }) {
    if (!isAlive(pid))
        return true;
    const now = birthOf(pid);
    return typeof birth === 'string' && now !== null && now !== birth;
}
function isZombie(pid) {
    try {
        return /^State:\s+[ZX]/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/status`, 'utf8'));
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=alive.js.map

/***/ }),

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
const found = new Map();
function search(name) {
    const endings = process.platform === 'win32' ? (process.env['PATHEXT'] ?? '.EXE;.CMD;.BAT').split(';') : [''];
    const folders = (process.env['PATH'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => folder !== '');
    return folders.flatMap((folder) => endings.map((ending) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name + ending))).find(isExecutable);
}
/** Path of the executable called `name` on our PATH, or undefined. Looked for once in the life of the process. */
function findExecutable(name) {
    if (!found.has(name))
        found.set(name, search(name));
    return found.get(name);
}
//# sourceMappingURL=executable.js.map

/***/ }),

/***/ 8956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGit: () => (/* binding */ openGit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/src/edge/git/run.js



/** Seconds; a fetch over a bad network must end some day. */
const deadline = 900;
const outputLimit = 512 * 1024 * 1024;
/** No code of the repository is run on git's behalf, and no remote helper may run commands. */
const precautions = [
    '--no-pager',
    '--no-optional-locks',
    ...['-c', `core.hooksPath=${external_node_os_.devNull}`],
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'protocol.ext.allow=never'],
    ...['-c', 'submodule.recurse=false'],
    ...['-c', 'gc.auto=0'],
    ...['-c', 'maintenance.auto=false'],
];
/** Who to talk to and how is the caller's business; which repository, index and diff program is ours. */
const keptVariables = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|PROXY_COMMAND|PROTOCOL|ALLOW_PROTOCOL|EXEC_PATH|SSL_.*|HTTP_.*|CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;
/** The environment of every git child: ours without the variables that redirect git or change its answers. */
function gitEnvironment(environment) {
    const kept = Object.entries(environment).filter((entry) => entry[1] !== undefined && (!entry[0].startsWith('GIT_') || keptVariables.test(entry[0])));
    return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
}
/** A runner of git whose children see `environment`, cleaned. */
function gitRunner(environment) {
    const cleaned = gitEnvironment(environment);
    return (cwd, args, options = {}) => new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.execFile)('git', [...precautions, ...args], {
            cwd,
            env: { ...cleaned, ...options.env },
            encoding: 'buffer',
            maxBuffer: outputLimit,
            timeout: deadline * 1000,
            windowsHide: true,
        }, (error, stdout, stderr) => {
            if (error && typeof error.code !== 'number')
                reject(cannotRun(cwd, args, error));
            else
                resolve({ code: Number(error?.code ?? 0), stdout, stderr: stderr.toString('utf8') });
        });
        child.stdin?.on('error', () => { });
        child.stdin?.end(options.input);
    });
}
/** Standard output of a command that must succeed; throws ProblemError with git's own words otherwise. */
async function must(run, cwd, args, options) {
    const { code, stdout, stderr } = await run(cwd, args, options);
    if (code !== 0)
        throw gitFailed(cwd, args, stderr);
    return stdout;
}
/** The text of a one-line answer. */
const line = (output) => output.toString('utf8').replace(/\n$/, '');
/** NUL-separated fields as text in which every character is one byte, so that no path is damaged. */
const fields = (output) => output.toString('latin1').split('\0').slice(0, -1);
/** For people: the path of `fields` as UTF-8, with replacement characters where it is none. */
const readable = (path) => Buffer.from(path, 'latin1').toString('utf8');
/** `rev` if git cannot take it for an option or for several words; else throws ProblemError. */
function safeRevision(repository, rev) {
    if (isSafeRevision(rev))
        return rev;
    throw new problem/* ProblemError */.Mm([
        {
            where: { file: repository },
            what: `${JSON.stringify(rev)} cannot be the name of a commit`,
            hint: 'give a branch, a tag or a commit id',
        },
    ]);
}
/** False for empty text, options, and anything with blanks or control characters. */
function isSafeRevision(rev) {
    return /^[^\s-]\S*$/.test(rev) && [...rev].every((character) => character >= ' ');
}
/** The problem that a failed git command is, with the end of what git said. */
function gitFailed(cwd, args, stderr) {
    const said = stderr.trim().split('\n').slice(-5).join('\n');
    return new problem/* ProblemError */.Mm([
        {
            where: { file: cwd },
            what: `git ${args[0]} failed: ${said || 'it gave no reason'}`,
            hint: `try it by hand: git -C ${cwd} ${args.join(' ')}`,
        },
    ]);
}
function cannotRun(cwd, args, error) {
    const what = error.code === 'ENOENT'
        ? 'git could not be started: it is not on PATH, or this folder does not exist'
        : `git ${args[0]} was stopped: ${error.message.split('\n')[0]}`;
    return new problem/* ProblemError */.Mm([
        { where: { file: cwd }, what, hint: 'see that "git --version" answers in this folder' },
    ]);
}
//# sourceMappingURL=run.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/repositories.js



/** Top folder of the repository that holds `dir`. */
async function findRepository(run, dir) {
    if (!(0,external_node_fs_.existsSync)(dir)) {
        return (0,problem/* fail */.fJ)({ where: { file: dir }, what: 'this folder does not exist', hint: 'check the path' });
    }
    const { code, stdout, stderr } = await run(dir, ['rev-parse', '--show-toplevel']);
    if (code === 0 && stdout.length > 1)
        return (0,problem.ok)(line(stdout));
    return (0,problem/* fail */.fJ)({ where: { file: dir }, ...notFound(dir, stderr) });
}
function notFound(dir, stderr) {
    if (stderr.includes('dubious ownership')) {
        return {
            what: 'git refuses this repository because another user owns it',
            hint: `trust it: git config --global --add safe.directory ${dir}`,
        };
    }
    if (stderr.includes('must be run in a work tree')) {
        return {
            what: 'this repository is bare: it has no files',
            hint: 'work in a clone that has a working tree',
        };
    }
    return {
        what: 'this is not a git repository',
        hint: 'go to a clone, or start one: git init, then commit; in a workflow run actions/checkout first',
    };
}
/** The branch that HEAD is on, or null when detached. */
async function currentBranch(run, repository) {
    const { code, stdout } = await run(repository, ['symbolic-ref', '--quiet', 'HEAD']);
    return code === 0 ? line(stdout).replace(/^refs\/heads\//, '') : null;
}
/** `origin`, else the only remote, else undefined. */
async function remoteOf(run, repository) {
    const { stdout } = await run(repository, ['remote']);
    const remotes = line(stdout).split('\n').filter(Boolean);
    if (remotes.includes('origin'))
        return 'origin';
    return remotes.length === 1 ? remotes[0] : undefined;
}
/** Branch name of the remote's HEAD, else main or master if the remote or this clone has one, else null. */
async function defaultBranch(run, repository) {
    const remote = await remoteOf(run, repository);
    const prefixes = remote === undefined ? [] : [`refs/remotes/${remote}/`];
    for (const prefix of prefixes) {
        const head = await run(repository, ['symbolic-ref', '--quiet', `${prefix}HEAD`]);
        if (head.code === 0)
            return line(head.stdout).slice(prefix.length);
    }
    for (const name of ['main', 'master']) {
        for (const prefix of [...prefixes, 'refs/heads/']) {
            const { code } = await run(repository, ['show-ref', '--verify', '--quiet', `${prefix}${name}`]);
            if (code === 0)
                return name;
        }
    }
    return null;
}
/** True if the history of this clone was cut. */
async function isShallow(run, repository) {
    const { stdout } = await run(repository, ['rev-parse', '--is-shallow-repository']);
    return line(stdout) === 'true';
}
//# sourceMappingURL=repositories.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/commits.js


/** Full id of the commit that `rev` names, or undefined. */
async function resolveCommit(run, repository, rev) {
    if (!isSafeRevision(rev))
        return undefined;
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${rev}^{commit}`];
    const { code, stdout } = await run(repository, args);
    return code === 0 ? line(stdout) : undefined;
}
/** Parents as the commit itself names them: a shallow clone denies them to every other command. */
async function parentsOf(run, repository, commit) {
    const rev = `${safeRevision(repository, commit)}^{commit}`;
    const object = await must(run, repository, ['cat-file', '-p', rev]);
    const header = object.toString('latin1').split('\n\n', 1)[0] ?? '';
    return header.split('\n').flatMap((text) => (text.startsWith('parent ') ? [text.slice(7)] : []));
}
/**
 * `commit` and its first parents, newest first, at most `limit`. Where a shallow clone was cut, the last commit's own
 * words name one more.
 */
async function firstParents(run, repository, { commit, limit }) {
    const rev = safeRevision(repository, commit);
    const args = ['rev-list', '--first-parent', `--max-count=${limit}`, '--end-of-options', rev, '--'];
    const commits = line(await must(run, repository, args)).split('\n');
    if (commits.length >= limit)
        return commits;
    return [...commits, ...(await parentsOf(run, repository, commits.at(-1))).slice(0, 1)];
}
/** The first line of the commit's message. */
async function titleOf(run, repository, commit) {
    const rev = safeRevision(repository, commit);
    return line(await must(run, repository, ['log', '-1', '--no-show-signature', '--no-color', '--format=%s', rev, '--']));
}
/** A best common ancestor, or undefined when none is known here. */
async function mergeBase(run, repository, [a, b]) {
    const revs = [safeRevision(repository, a), safeRevision(repository, b)];
    const { code, stdout } = await run(repository, ['merge-base', '--end-of-options', ...revs]);
    return code === 0 ? line(stdout) : undefined;
}
/** The nearest tagged ancestor of `commit`, itself excluded: descendants are listed before their ancestors. */
async function previousTag(run, repository, commit) {
    const id = await resolveCommit(run, repository, commit);
    if (!id)
        return undefined;
    const output = await must(run, repository, [
        ...['log', '--date-order', '--simplify-by-decoration', '--no-show-signature', '--no-color'],
        ...['--decorate=full', '--decorate-refs=refs/tags/*', '--format=%H %D', id, '--'],
    ]);
    for (const text of line(output).split('\n')) {
        const tag = /tag: refs\/tags\/(\S+?)(,|$)/.exec(text)?.[1];
        const tagged = text.split(' ')[0];
        if (tag && tagged && tagged !== id)
            return { tag, commit: tagged };
    }
    return undefined;
}
/**
 * Brings one commit from the remote. In a shallow clone only that commit, so that what was cut stays cut; in a full
 * clone with its history, so that the clone stays full.
 */
async function fetchCommit(run, repository, commit) {
    const remote = await remoteOf(run, repository);
    if (!remote || !/^[0-9a-f]{40,64}$/.test(commit))
        return false;
    const depth = (await isShallow(run, repository)) ? ['--depth=1'] : [];
    const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', ...depth];
    await run(repository, ['fetch', ...options, '--end-of-options', remote, commit]);
    return (await resolveCommit(run, repository, commit)) !== undefined;
}
//# sourceMappingURL=commits.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/entries.js

const symlinkMode = '120000';
const submoduleMode = '160000';
/**
 * The entries of `commit` whose full path matches a glob (`*`, `?`, `**`). Where a commit has a symlink, a file or a
 * submodule in the place of a folder that a glob goes through, that entry counts too: it decides what the folder holds.
 */
async function matchingEntries(run, repository, { commit, globs }) {
    if (globs.length === 0)
        return [];
    const rev = safeRevision(repository, commit);
    const empty = line(await must(run, repository, ['hash-object', '-t', 'tree', '--stdin'], { input: '' }));
    const options = ['-r', '-z', '--no-renames', '--no-abbrev', '--ignore-submodules=none'];
    const specs = globs.map((glob) => `:(top,glob)${glob}`);
    const output = await must(run, repository, ['diff-tree', ...options, empty, rev, '--', ...specs]);
    const inPlaceOfFolders = await entriesAt(run, repository, { commit, paths: globs.flatMap(fixedFolders) });
    const found = [...pairsOf(fields(output)), ...inPlaceOfFolders];
    return [...new Map(found.map((entry) => [entry.path, entry])).values()].sort(byPath);
}
/** The entries at exactly these paths that are not folders. */
async function entriesAt(run, repository, { commit, paths }) {
    if (paths.length === 0)
        return [];
    const rev = safeRevision(repository, commit);
    const args = ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', rev, '--', ...new Set(paths)];
    // Asked for a folder and for something below it, git lists all that the folder holds.
    const asked = new Set(paths.map((path) => Buffer.from(path).toString('latin1')));
    return fields(await must(run, repository, args)).flatMap((record) => {
        const [, mode, type, id, path] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(record) ?? [];
        return mode && id && path && type !== 'tree' && asked.has(path) ? [{ path, mode, id }] : [];
    });
}
/** Text of a regular file at a commit; undefined for anything else at that path. */
async function show(run, repository, { commit, path }) {
    const [entry] = await entriesAt(run, repository, { commit, paths: [path] });
    if (!entry || entry.mode === symlinkMode || entry.mode === submoduleMode)
        return undefined;
    return (await must(run, repository, ['cat-file', 'blob', entry.id])).toString('utf8');
}
/** What matching files differ between two commits, sorted by path. */
async function evaluatorChanges(run, repository, { base, head, globs }) {
    const before = byPathMap(await matchingEntries(run, repository, { commit: base, globs }));
    const after = byPathMap(await matchingEntries(run, repository, { commit: head, globs }));
    const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
    return paths.flatMap((path) => changeOf(path, before.get(path), after.get(path)));
}
function changeOf(path, before, after) {
    if (before?.id === after?.id && before?.mode === after?.mode)
        return [];
    return [{ path: readable(path), change: before ? (after ? 'changed' : 'removed') : 'added' }];
}
const byPathMap = (entries) => new Map(entries.map((entry) => [entry.path, entry]));
const byPath = (a, b) => (a.path < b.path ? -1 : 1);
/** `:000000 <mode> 0… <id> A` and the path, alternating. */
function pairsOf(records) {
    return records.flatMap((record, index) => {
        const path = records[index + 1];
        const [, mode, , id] = record.split(' ');
        return index % 2 === 0 && path && mode && id ? [{ path, mode, id }] : [];
    });
}
/** `bench/data/**` → `bench`, `bench/data`: the folders that every match lies in. A backslash makes literal. */
function fixedFolders(glob) {
    const parts = glob.split('/').slice(0, -1);
    const wild = parts.findIndex((part) => /[*?[]/.test(part.replace(/\\./g, '')));
    const fixed = (wild < 0 ? parts : parts.slice(0, wild)).map((part) => part.replace(/\\(.)/g, '$1'));
    return fixed.map((_, index) => fixed.slice(0, index + 1).join('/')).filter(Boolean);
}
//# sourceMappingURL=entries.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/src/edge/git/trees.js


/** Removes `path` and all below; folders that a build made read-only (module caches) are opened first. */
async function forceRemove(path) {
    try {
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
    catch {
        await openFolders(path.toString());
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
async function openFolders(dir) {
    const stats = await (0,promises_.lstat)(dir).catch(() => undefined);
    if (!stats?.isDirectory())
        return;
    await (0,promises_.chmod)(dir, 0o700);
    for (const name of await (0,promises_.readdir)(dir))
        await openFolders((0,external_node_path_.join)(dir, name));
}
/** True if `path` exists and lies in `folder` or is it, after all links are resolved. */
async function holds(folder, path) {
    const outer = await (0,promises_.realpath)(folder).catch(() => undefined);
    const inner = await (0,promises_.realpath)((0,external_node_path_.resolve)(folder, path)).catch(() => undefined);
    if (outer === undefined || inner === undefined)
        return false;
    const way = (0,external_node_path_.relative)(outer, inner);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.resolve)(outer, way) === inner;
}
//# sourceMappingURL=trees.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/placing.js


/** Moves the file `path` from one folder to another, replacing whatever stands there or on the way. */
async function placeFile(from, to, path) {
    refuseEscape(path);
    for (const folder of foldersOf(path))
        await ensureOwnFolder(at(to, folder));
    const target = at(to, path);
    if (await isFolder(target))
        await forceRemove(target);
    await (0,promises_.rename)(at(from, path), target);
}
/** Removes the file or submodule `path` below `tree` and the folders that this leaves empty. */
async function removeFile(tree, path) {
    refuseEscape(path);
    const folders = foldersOf(path);
    for (const folder of folders)
        if (!(await isFolder(at(tree, folder))))
            return;
    await forceRemove(at(tree, path));
    for (const folder of folders.reverse()) {
        const emptied = await (0,promises_.rmdir)(at(tree, folder)).then(() => true, () => false);
        if (!emptied)
            return;
    }
}
/** A symlink would lead out of the tree; a submodule in a folder's place would mix its files with the wanted ones. */
async function ensureOwnFolder(folder) {
    const isSubmodule = (await kindOf(Buffer.concat([folder, Buffer.from('/.git')]))) !== undefined;
    if ((await isFolder(folder)) && !isSubmodule)
        return;
    await forceRemove(folder);
    await (0,promises_.mkdir)(folder);
}
/** Git refuses such paths when it checks out; they are refused here for commits that it has not checked out. */
function refuseEscape(path) {
    if (path.split('/').some((part) => /^(|\.|\.\.|\.git)$/i.test(part))) {
        throw new Error(`a commit holds the impossible path ${JSON.stringify(path)}`);
    }
}
/** `a/b/c` → `a`, `a/b`. */
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
/** The bytes of a path whose inner part holds one character per byte. */
const at = (folder, path) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(path, 'latin1')]);
const kindOf = (path) => (0,promises_.lstat)(path).catch(() => undefined);
const isFolder = async (path) => (await kindOf(path))?.isDirectory() === true;
//# sourceMappingURL=placing.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/overlay.js







/**
 * Makes the files of `tree` that match `globs` those of `commit`. The wanted files are checked out apart, under
 * `commit`'s own attributes, and moved into place; a symlink on the way is replaced by a folder, never followed.
 */
async function overlay(run, repository, request) {
    const { tree, commit, globs } = request;
    const wanted = await matchingEntries(run, repository, { commit, globs });
    const present = await matchingEntries(run, tree, { commit: 'HEAD', globs });
    refuseSubmodules(repository, wanted, present);
    const kept = new Set(wanted.map(({ path }) => path));
    for (const { path } of present)
        if (!kept.has(path))
            await removeFile(tree, path);
    const files = wanted.filter(({ mode }) => mode !== submoduleMode);
    if (files.length === 0)
        return;
    const staging = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(tree), '.overlay-'));
    try {
        const checkedOut = await checkOut(run, repository, { commit, globs, staging });
        for (const { path } of files)
            await placeFile(checkedOut, tree, path);
    }
    finally {
        await forceRemove(staging);
    }
}
/** A submodule that both commits hold alike is in place already; another one could not be fetched in good faith. */
function refuseSubmodules(repository, wanted, present) {
    const there = new Map(present.map((entry) => [entry.path, entry]));
    const differing = wanted.filter(({ path, mode, id }) => {
        return mode === submoduleMode && (there.get(path)?.id !== id || there.get(path)?.mode !== mode);
    });
    if (differing.length === 0)
        return;
    throw new problem/* ProblemError */.Mm(differing.map(({ path }) => ({
        where: { file: (0,external_node_path_.join)(repository, readable(path)), key: 'project.evaluator' },
        what: 'this submodule is part of the evaluator and the two sides pin different commits of it',
        hint: 'change the submodule in a commit of its own, or take it out of [project] evaluator',
    })));
}
/** Checks out all files of `commit` that match, and every attributes file, into an own folder with an own index. */
async function checkOut(run, repository, { commit, globs, staging, }) {
    const files = (0,external_node_path_.join)(staging, 'files');
    await (0,promises_.mkdir)(files);
    const args = ['rev-parse', '--path-format=absolute', '--git-dir'];
    const gitDir = line(await must(run, repository, args));
    const tree = await treeOf(run, repository, {
        index: (0,external_node_path_.join)(staging, 'listing'),
        entries: await matchingEntries(run, repository, { commit, globs: [...globs, '**/.gitattributes'] }),
    });
    const env = { GIT_DIR: gitDir, GIT_WORK_TREE: files, GIT_INDEX_FILE: (0,external_node_path_.join)(staging, 'index') };
    await must(run, files, ['-c', 'core.sparseCheckout=false', 'read-tree', '-m', '-u', tree], { env });
    return files;
}
/** Writes a tree object of these entries; their contents may still be at the remote of a partial clone. */
async function treeOf(run, repository, { index, entries }) {
    const env = { GIT_INDEX_FILE: index };
    const records = entries.map(({ mode, id, path }) => `${mode} ${id}\t${path}\0`).join('');
    const input = Buffer.from(records, 'latin1');
    await must(run, repository, ['update-index', '-z', '--index-info'], { env, input });
    return line(await must(run, repository, ['write-tree', '--missing-ok'], { env }));
}
//# sourceMappingURL=overlay.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/remembering.js
const fullId = /^[0-9a-f]{40}([0-9a-f]{24})?(\^\{commit\})?$/;
const aboutObjects = ['ls-tree', 'diff-tree', 'cat-file'];
/** Objects never change under their full id, nor does the place of a repository or the id of a given content. */
function isLasting(args) {
    if (args.includes('--git-common-dir'))
        return true;
    if (args[0] === 'hash-object')
        return !args.includes('-w');
    return (aboutObjects.some((name) => args.includes(name)) &&
        !args.includes('HEAD') &&
        args.some((arg) => fullId.test(arg)));
}
/** `run`, asking git only once for what cannot have changed: a gate asks for the same trees several times over. */
function remembering(run) {
    const known = new Map();
    return (cwd, args, options) => {
        if (options?.env !== undefined || !isLasting(args))
            return run(cwd, args, options);
        const key = JSON.stringify([cwd, args, options?.input?.toString('latin1')]);
        const asked = known.get(key) ?? run(cwd, args, options);
        known.set(key, asked);
        // An object that is missing now may be fetched later.
        const forget = () => void known.delete(key);
        asked.then(({ code }) => code === 0 || forget(), forget);
        return asked;
    };
}
//# sourceMappingURL=remembering.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/status.js

/** Options that outweigh whatever the configuration says may be hidden. */
const showAll = ['--untracked-files=all', '--ignore-submodules=none', '--ignored=no', '--no-renames'];
/** Every path with uncommitted changes, untracked files one by one. */
async function dirt(run, repository, env = {}) {
    const output = await must(run, repository, ['status', '--porcelain=v2', '-z', ...showAll], { env });
    return fields(output).map(dirtOf);
}
/** Fields before the path: https://git-scm.com/docs/git-status, porcelain format version 2. */
const pathColumn = { '1': 8, u: 10, '?': 1 };
function dirtOf(entry) {
    const columns = entry.split(' ');
    const path = columns.slice(pathColumn[columns[0] ?? '?'] ?? 1).join(' ');
    const submodule = columns[0] === '?' ? '' : (columns[2] ?? '');
    return { path: readable(path), submoduleDirty: /^S.*[MU]/.test(submodule) };
}
//# sourceMappingURL=status.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/snapshot.js






/** The same content must give the same commit, whoever takes the snapshot and whenever. */
const identity = {
    GIT_AUTHOR_NAME: 'benchgate',
    GIT_AUTHOR_EMAIL: 'benchgate@localhost',
    GIT_AUTHOR_DATE: '@0 +0000',
    GIT_COMMITTER_NAME: 'benchgate',
    GIT_COMMITTER_EMAIL: 'benchgate@localhost',
    GIT_COMMITTER_DATE: '@0 +0000',
};
/** Records the working tree as a dangling commit on HEAD; index and working tree stay as they are. */
async function snapshot(run, repository) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'benchgate-index-'));
    try {
        const env = { ...identity, GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') };
        await copyIndex(run, repository, env.GIT_INDEX_FILE);
        await stageAll(run, repository, env);
        const tree = line(await must(run, repository, ['write-tree'], { env }));
        const commit = await commitTree(run, repository, { tree, env });
        return { commit, diff: await binaryDiff(run, repository, commit) };
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * A copy, not HEAD: it also knows ignored files that were added by force, and spares hashing what is unchanged. It
 * keeps the index's time, rounded down: git looks again only at files that are not older than their index, and would
 * miss one that was changed within the second in which the index was written.
 */
async function copyIndex(run, repository, to) {
    const args = ['rev-parse', '--path-format=absolute', '--git-path', 'index'];
    const index = line(await must(run, repository, args));
    try {
        const written = Math.floor((await (0,promises_.stat)(index)).mtimeMs / 1000);
        await (0,promises_.copyFile)(index, to);
        await (0,promises_.utimes)(to, written, written);
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
    }
}
async function stageAll(run, repository, env) {
    const settings = ['-c', 'add.ignoreErrors=false', '-c', 'core.splitIndex=false'];
    const quiet = ['-c', 'advice.addEmbeddedRepo=false', '-c', 'core.safecrlf=false'];
    await must(run, repository, [...settings, ...quiet, 'add', '-A'], { env });
    const unrecorded = (await dirt(run, repository, env)).filter(({ submoduleDirty }) => submoduleDirty);
    if (unrecorded.length === 0)
        return;
    throw new problem/* ProblemError */.Mm(unrecorded.map(({ path }) => ({
        where: { file: (0,external_node_path_.join)(repository, path) },
        what: 'this submodule has uncommitted changes, which a snapshot of the outer repository cannot hold',
        hint: 'commit them inside the submodule',
    })));
}
async function commitTree(run, repository, { tree, env }) {
    const args = ['commit-tree', '-p', 'HEAD', '-m', 'Snapshot of the working tree', tree];
    return line(await must(run, repository, ['-c', 'i18n.commitEncoding=utf-8', ...args], { env }));
}
/** Plumbing with every choice spelt out: the diff's hash is evidence and must not depend on configuration. */
async function binaryDiff(run, repository, commit) {
    const settings = ['-c', 'diff.noprefix=false', '-c', 'diff.mnemonicPrefix=false'];
    const form = [
        '-p',
        '--binary',
        '--full-index',
        '-U3',
        '--diff-algorithm=myers',
        '--no-color',
        '--no-renames',
    ];
    const closed = ['--no-ext-diff', '--no-textconv', '--ignore-submodules=none', '--submodule=short'];
    return must(run, repository, [...settings, 'diff-tree', '-r', ...form, ...closed, 'HEAD', commit, '--']);
}
//# sourceMappingURL=snapshot.js.map
// EXTERNAL MODULE: ./build/src/edge/lock.js
var lock = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/src/edge/alive.js
var alive = __webpack_require__(2198);
;// CONCATENATED MODULE: ./build/src/edge/git/leftovers.js







const youngMilliseconds = 60_000;
/** The reason that our locks give: by it a later start knows whether the process that made a worktree is gone. */
const lockReason = () => `benchgate ${process.pid} ${(0,external_node_os_.hostname)()}`;
/**
 * Frees what killed runs left: our folders whose process is gone, and entries of ours whose folder is gone. Entries
 * are taken one by one and never by `git worktree prune`, which would take what another gate is just making.
 */
async function pruneLeftovers(run, repository) {
    for (const entry of await entriesOf(run, repository))
        await freeLeftover(entry);
}
/** Removes git's entry of the worktree at `dir`, whose folder may be gone. */
async function removeEntry(run, repository, dir) {
    const real = (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)(dir)).catch(() => (0,external_node_path_.dirname)(dir)), (0,external_node_path_.basename)(dir));
    for (const entry of await entriesOf(run, repository)) {
        if ((await leftovers_treeOf(entry)) === real)
            await forceRemove(entry);
    }
}
async function entriesOf(run, repository) {
    const folder = (0,external_node_path_.join)(await commonFolder(run, repository), 'worktrees');
    return (await (0,promises_.readdir)(folder).catch(() => [])).map((name) => (0,external_node_path_.join)(folder, name));
}
/** The folder that all worktrees of the repository share: `.git`. */
async function commonFolder(run, repository) {
    return line(await must(run, repository, ['rev-parse', '--path-format=absolute', '--git-common-dir']));
}
const leftovers_treeOf = async (entry) => (0,external_node_path_.dirname)(await read((0,external_node_path_.join)(entry, 'gitdir')));
async function freeLeftover(entry) {
    const reason = await read((0,external_node_path_.join)(entry, 'locked'));
    const tree = await leftovers_treeOf(entry);
    if (isOfDeadProcess(reason))
        await removeOwnTree(tree, entry);
    else if (!(await isAbandoned(tree, entry, reason)))
        return;
    await forceRemove(entry);
}
/** Git makes the entry before the folder: a young entry without one belongs to a gate that is at work. */
async function isAbandoned(tree, entry, reason) {
    if (!isOurs(tree) || (0,external_node_fs_.existsSync)(tree) || (reason !== '' && reason !== 'initializing'))
        return false;
    const made = await (0,promises_.stat)(entry).catch(() => undefined);
    return made !== undefined && Date.now() - made.mtimeMs > youngMilliseconds;
}
/** Only a folder that is ours by its name and that points back to this entry is removed. */
async function removeOwnTree(tree, entry) {
    if (!isOurs(tree))
        return;
    const link = await read((0,external_node_path_.join)(tree, '.git'));
    if ((0,external_node_path_.basename)(link.replace(/^gitdir: /, '')) !== (0,external_node_path_.basename)(entry))
        return;
    await forceRemove(tree);
    await (0,promises_.rmdir)((0,external_node_path_.dirname)(tree)).catch(() => { });
}
const isOurs = (tree) => (0,external_node_path_.basename)((0,external_node_path_.dirname)(tree)).startsWith('benchgate-');
function isOfDeadProcess(reason) {
    const [, pid, host] = /^benchgate (\d+) (\S+)$/.exec(reason) ?? [];
    return pid !== undefined && host === (0,external_node_os_.hostname)() && !(0,alive/* isAlive */._n)(Number(pid));
}
const read = async (path) => (await (0,promises_.readFile)(path, 'utf8').catch(() => '')).trim();
//# sourceMappingURL=leftovers.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/submodules.js

/**
 * Checks out all submodules of the worktree `dir`. Git writes their URLs into the configuration that all worktrees
 * share; what was not there before is taken out again, so that no commit under test decides where later ones clone from.
 */
async function initialiseSubmodules(run, repository, dir) {
    const before = new Set(await submoduleKeys(run, repository));
    try {
        await must(run, dir, ['submodule', '--quiet', 'update', '--init', '--recursive', '--checkout', '--force']);
    }
    finally {
        const added = (await submoduleKeys(run, repository)).filter((key) => !before.has(key));
        for (const key of added)
            await run(repository, ['config', '--local', '--unset-all', key]);
    }
}
async function submoduleKeys(run, repository) {
    const args = ['config', '--local', '--name-only', '-z', '--get-regexp', '^submodule\\.'];
    return fields((await run(repository, args)).stdout);
}
//# sourceMappingURL=submodules.js.map
;// CONCATENATED MODULE: ./build/src/edge/git/worktrees.js









/** Milliseconds; making an entry takes some ten of them. */
const patience = 60_000;
/** Adds a detached worktree at the absolute path `dir`; first frees what killed runs left. */
async function addWorktree(run, repository, { commit, dir }) {
    try {
        const id = await resolveCommit(run, repository, commit);
        if (!id)
            throw gitFailed(repository, ['worktree'], `${commit} is not a commit of this repository`);
        await populate(run, repository, { commit: id, dir });
        return (0,problem.ok)({ dir, commit: id });
    }
    catch (error) {
        if (!(error instanceof problem/* ProblemError */.Mm))
            throw error;
        await removeWorktree(run, repository, dir);
        return (0,problem/* fail */.fJ)(...error.problems);
    }
}
/** Locked before the long checkout, so that a kill in its midst leaves an entry that names its owner. */
async function populate(run, repository, { commit, dir }) {
    await alone(run, repository, async () => {
        await pruneLeftovers(run, repository);
        await must(run, repository, ['worktree', 'add', '--detach', '--no-checkout', '--quiet', dir, commit]);
        await must(run, repository, ['worktree', 'lock', '--reason', lockReason(), dir]);
    });
    await must(run, dir, ['reset', '--hard', '--quiet']);
    const modules = await (0,promises_.lstat)((0,external_node_path_.join)(dir, '.gitmodules')).catch(() => undefined);
    if (modules?.isFile())
        await initialiseSubmodules(run, repository, dir);
}
/** Removes the folder and git's entry for it; fine if either is gone already. The next start frees what is left. */
async function removeWorktree(run, repository, dir) {
    await run(repository, ['worktree', 'unlock', dir]);
    await forceRemove(dir);
    await alone(run, repository, () => removeEntry(run, repository, dir)).catch(unlessProblem);
}
/** Git fails on an entry that another process is just making or removing; so gates on one repository take turns. */
async function alone(run, repository, work) {
    return (0,lock/* withLock */.k)((0,external_node_path_.join)(await commonFolder(run, repository), 'benchgate-worktrees.lock'), patience, work);
}
function unlessProblem(error) {
    if (!(error instanceof problem/* ProblemError */.Mm))
        throw error;
}
//# sourceMappingURL=worktrees.js.map
;// CONCATENATED MODULE: ./build/src/edge/git.js










/** The real Git, by child processes of `git` that see `environment` without what redirects git. */
function openGit(environment) {
    const run = remembering(gitRunner(environment));
    return {
        repository: (dir) => findRepository(run, dir),
        resolve: (repository, rev) => resolveCommit(run, repository, rev),
        branch: (repository) => currentBranch(run, repository),
        defaultBranch: (repository) => defaultBranch(run, repository),
        isShallow: (repository) => isShallow(run, repository),
        parents: (repository, commit) => parentsOf(run, repository, commit),
        firstParents: (repository, commit, limit) => firstParents(run, repository, { commit, limit }),
        title: (repository, commit) => titleOf(run, repository, commit),
        fetch: (repository, commit) => fetchCommit(run, repository, commit),
        mergeBase: (repository, a, b) => mergeBase(run, repository, [a, b]),
        previousTag: (repository, commit) => previousTag(run, repository, commit),
        dirtyPaths: async (repository) => (await dirt(run, repository)).map(({ path }) => path),
        snapshot: (repository) => snapshot(run, repository),
        show: (repository, commit, path) => show(run, repository, { commit, path }),
        addWorktree: (repository, commit, dir) => addWorktree(run, repository, { commit, dir }),
        removeWorktree: (repository, dir) => removeWorktree(run, repository, dir),
        evaluatorChanges: (repository, base, head, globs) => evaluatorChanges(run, repository, { base, head, globs }),
        overlay: (repository, tree, commit, globs) => overlay(run, repository, { tree, commit, globs }),
        holds: holds,
    };
}
//# sourceMappingURL=git.js.map

/***/ }),

/***/ 7168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ gpus)
/* harmony export */ });
/* unused harmony export readGpus */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _executable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(947);


/** Milliseconds; a driver that hangs is no card to measure on. */
const patience = 2000;
/** Reads `nvidia-smi --query-gpu=name,memory.total --format=csv,noheader,nounits`; other lines are no cards. */
function readGpus(csv) {
    const rows = csv.split('\n').map((line) => /^(.*),\s*(?:(\d+)|\[[^\]]*\])\s*$/.exec(line.trim()));
    return rows.flatMap((row) => row ? [{ name: row[1].trim(), memory: row[2] === undefined ? null : Number(row[2]) }] : []);
}
function ask() {
    const none = (problem) => ({ cards: [], problem });
    const tool = (0,_executable_js__WEBPACK_IMPORTED_MODULE_1__/* .findExecutable */ .o)('nvidia-smi');
    if (tool === undefined)
        return none('nvidia-smi is not on PATH');
    const query = ['--query-gpu=name,memory.total', '--format=csv,noheader,nounits'];
    const { status, stdout, stderr, error } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(tool, query, {
        ...{ timeout: patience, killSignal: 'SIGKILL', encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    });
    if (error)
        return none(error.code === 'ETIMEDOUT'
            ? `nvidia-smi gave no answer within ${patience / 1000} s`
            : `nvidia-smi could not be run: ${error.message}`);
    if (status !== 0)
        return none(`nvidia-smi ended with ${status}: ${firstLine(stdout) || firstLine(stderr)}`);
    const cards = readGpus(stdout);
    return cards.length > 0 ? { cards, problem: null } : none(`nvidia-smi lists none: ${firstLine(stdout)}`);
}
const firstLine = (text) => text.trim().split('\n')[0].slice(0, 200);
/** Undefined until asked: the driver may take its time to answer. */
let known;
/** The graphics cards of this machine, asked for once in the life of the process. */
function gpus() {
    known ??= ask();
    return known;
}
//# sourceMappingURL=gpus.js.map

/***/ }),

/***/ 5776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ storeFolder),
/* harmony export */   i: () => (/* binding */ home)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Where the history of a project lies when `--store` does not say: outside the project's tree, so that
 * whoever edits the tree does not own it. Both names are path-safe by the manifest's grammar.
 */
function storeFolder(environment, project, store) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home(environment), 'stores', project, store);
}
/** `$BENCHGATE_HOME`, else `$XDG_DATA_HOME/benchgate`, else `~/.local/share/benchgate`; empty counts as unset. */
function home(environment) {
    const own = environment['BENCHGATE_HOME'];
    if (own)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(own.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()));
    const data = environment['XDG_DATA_HOME'];
    return data ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(data, 'benchgate') : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.local', 'share', 'benchgate');
}
//# sourceMappingURL=home.js.map

/***/ }),

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   armModel: () => (/* binding */ armModel),
/* harmony export */   describeGpus: () => (/* binding */ describeGpus),
/* harmony export */   host: () => (/* binding */ host)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var _alive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2198);
/* harmony import */ var _executable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(947);
/* harmony import */ var _gpus_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7168);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5776);








/** One line for a list of graphics cards: equal ones are counted. */
function describeGpus(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const parts = [...counts].map(([name, count]) => (count > 1 ? `${count} x ${name}` : name));
    return parts.length > 0 ? parts.join(', ') : null;
}
/** What ARM kernels say instead of a model name: `implementer 0x41 part 0xd0c`. */
function armModel(cpuinfo) {
    const field = (name) => new RegExp(`^CPU ${name}\\s*:\\s*(\\S+)`, 'm').exec(cpuinfo)?.[1];
    const [implementer, part] = [field('implementer'), field('part')];
    return implementer && part ? `implementer ${implementer} part ${part}` : undefined;
}
function armModelHere() {
    try {
        return armModel((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)('/proc/cpuinfo', 'utf8'));
    }
    catch {
        return undefined;
    }
}
function cpuModel() {
    const model = node_os__WEBPACK_IMPORTED_MODULE_3__.cpus()[0]?.model.replace(/\s+/g, ' ').trim() ?? '';
    return model !== '' && model !== 'unknown' ? model : (armModelHere() ?? 'unknown');
}
function machine(label) {
    return {
        label,
        cpu: cpuModel(),
        cores: node_os__WEBPACK_IMPORTED_MODULE_3__.cpus().length,
        memoryGiB: Math.round(node_os__WEBPACK_IMPORTED_MODULE_3__.totalmem() / 2 ** 30),
        arch: node_os__WEBPACK_IMPORTED_MODULE_3__.arch(),
        os: node_os__WEBPACK_IMPORTED_MODULE_3__.platform(),
        gpu: describeGpus((0,_gpus_js__WEBPACK_IMPORTED_MODULE_6__/* .gpus */ .a)().cards.map(({ name }) => name)),
        host: node_os__WEBPACK_IMPORTED_MODULE_3__.hostname(),
        kernel: node_os__WEBPACK_IMPORTED_MODULE_3__.release(),
    };
}
function gitVersion() {
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['--version'], { timeout: 5000 }, (error, stdout) => {
            resolve(error ? undefined : /\d+(\.\d+)+/.exec(stdout)?.[0]);
        });
    });
}
async function tools() {
    const git = await gitVersion();
    return {
        node: process.versions.node,
        ...(git === undefined ? {} : { git }),
        os: `${node_os__WEBPACK_IMPORTED_MODULE_3__.type()} ${node_os__WEBPACK_IMPORTED_MODULE_3__.release()}`,
    };
}
/** An account may have no entry in the user database, as in many containers. */
function userName() {
    try {
        return node_os__WEBPACK_IMPORTED_MODULE_3__.userInfo().username;
    }
    catch {
        return process.env['USER'] ?? process.env['USERNAME'] ?? `uid ${process.getuid?.() ?? 'unknown'}`;
    }
}
/** The machine we run on. Proven on Linux; elsewhere as far as Node tells. */
const host = {
    machine,
    tools,
    environment: (name) => process.env[name],
    randomBytes: (count) => new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(count)),
    sha256: (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)('sha256').update(data).digest('hex'),
    storeFolder: (project, store) => (0,_home_js__WEBPACK_IMPORTED_MODULE_7__/* .storeFolder */ .I)(process.env, project, store),
    gpuMemoryGb: () => {
        const known = (0,_gpus_js__WEBPACK_IMPORTED_MODULE_6__/* .gpus */ .a)().cards.flatMap(({ memory }) => memory ?? []);
        return known.length === 0 ? null : Math.max(...known) / 1024;
    },
    // A process of another host cannot be asked; it counts as alive.
    isAlive: ({ pid, host: owner }) => owner !== node_os__WEBPACK_IMPORTED_MODULE_3__.hostname() || (0,_alive_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n)(pid),
    pid: process.pid,
    hasTool: async (name) => (0,_executable_js__WEBPACK_IMPORTED_MODULE_5__/* .findExecutable */ .o)(name) !== undefined,
    get user() {
        return userName();
    },
};
//# sourceMappingURL=host.js.map

/***/ }),

/***/ 3232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* unused harmony export BusyError */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6960);
/* harmony import */ var _alive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2198);





/** The exit code for "try again later", EX_TEMPFAIL of sysexits.h. */
const exitBusy = 75;
/** Another process holds what the lock file guards; entry points exit with 75 for it. */
class BusyError extends _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm {
    constructor(file, holder) {
        const hint = `wait for it to end; if it is gone, remove ${file}`;
        super([{ where: { file }, what: `locked by ${holder}`, hint }], exitBusy);
        this.name = 'BusyError';
    }
}
// A lock without content belongs to a process between making and filling it, or to one killed just there.
const unfilledFor = 5_000;
async function holderOf(file) {
    try {
        const { pid, host, birth = null } = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
        return { pid, host, birth };
    }
    catch (error) {
        return error.code === 'ENOENT' ? 'absent' : 'unfilled';
    }
}
async function isStale(file, holder) {
    if (holder !== 'unfilled')
        return holder.host === (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)() && (0,_alive_js__WEBPACK_IMPORTED_MODULE_4__/* .isGone */ .ST)(holder);
    const age = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0);
    return age > unfilledFor;
}
async function fill(handle, file) {
    const { pid } = process;
    try {
        await handle.writeFile(JSON.stringify({ pid, host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(), birth: (0,_alive_js__WEBPACK_IMPORTED_MODULE_4__/* .birthOf */ .LK)(pid) }));
    }
    catch (error) {
        // On a full disk nobody must wait for a lock that nobody holds.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
        throw error;
    }
    finally {
        await handle.close();
    }
}
async function create(file) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'wx');
        await fill(handle, file);
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}
// Two processes may both see a dead holder. Only the one that holds the second file looks again and removes, so
// that neither removes the lock that the other has just made.
async function removeStale(file) {
    const guard = `${file}.break`;
    if (!(await create(guard))) {
        const holder = await holderOf(guard);
        if (holder !== 'absent' && (await isStale(guard, holder)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(guard, { force: true });
        return;
    }
    try {
        const holder = await holderOf(file);
        if (holder !== 'absent' && (await isStale(file, holder)))
            await removeLeft(file);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(guard, { force: true });
    }
}
/** In a folder for all users each may remove only what is theirs. */
async function removeLeft(file) {
    try {
        // Not `rm`, which takes a refusal for a sign that this is a folder.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(file);
    }
    catch (error) {
        const { code = '' } = error;
        if (code === 'ENOENT')
            return;
        if (!['EPERM', 'EACCES'].includes(code))
            throw error;
        const what = 'a process that is gone left this lock, and it belongs to another user';
        throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemError */ .Mm([{ where: { file }, what, hint: 'let that user or root remove it' }]);
    }
}
const describe = (holder) => holder === 'unfilled' ? 'a process that is starting' : `process ${holder.pid} on ${holder.host}`;
/**
 * Runs `work` while no other process of this machine does so with the same file. Waits at most `patience`
 * milliseconds, then throws BusyError. A lock whose process is gone is taken over.
 */
async function withLock(file, patience, work) {
    const deadline = Date.now() + patience;
    while (!(await create(file))) {
        const holder = await holderOf(file);
        if (holder === 'absent')
            continue;
        if (Date.now() > deadline)
            throw new BusyError(file, describe(holder));
        if (await isStale(file, holder))
            await removeStale(file);
        else
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20);
    }
    try {
        return await work();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    }
}
//# sourceMappingURL=lock.js.map

/***/ })

};
