export const id = 9954;
export const ids = [9954,2370,5347];
export const modules = {

/***/ 9954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ store_command)
});

// EXTERNAL MODULE: ./build/src/cli/subcommand.js
var subcommand = __webpack_require__(5865);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/core/documents/parts/numbers.js
var numbers = __webpack_require__(9391);
// EXTERNAL MODULE: ./build/src/core/documents/parts/printable.js
var printable = __webpack_require__(1770);
;// CONCATENATED MODULE: ./build/src/core/documents/store.js


const day = (time) => time === null ? 'none' : new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
function infoText(info) {
    const perRun = info.bytesPerRun === null ? '' : ` (${Math.round(info.bytesPerRun)} B a run)`;
    const { growthPerMonth, archived } = info;
    return [
        `${info.file}: ${(0,numbers/* quantity */.au)(info.bytes, 'B')}${perRun}`,
        ...(growthPerMonth === null ? [] : [`grows by ${(0,numbers/* quantity */.au)(growthPerMonth, 'B')} a month`]),
        `${(0,numbers/* count */.U9)(info.sessions, 'session')}, ${(0,numbers/* count */.U9)(info.runs, 'run')}, ${(0,numbers/* count */.U9)(info.reports, 'report')}`,
        ...(archived > 0 ? [`the runs of ${(0,numbers/* count */.U9)(archived, 'session')} are in an archive`] : []),
        `oldest ${day(info.oldest)}, newest ${day(info.newest)}`,
        ...Object.entries(info.signed).map(([key, sessions]) => `${(0,numbers/* count */.U9)(sessions, 'session')} signed by key ${(0,printable/* printable */.g)(key)}`),
        ...info.heads.map((head) => `head ${head}`),
        '',
    ].join('\n');
}
const lines = (problems) => problems.map(({ session, what }) => `  ${session === null ? 'file' : `session ${session.slice(0, 12)}`}: ${what}`);
function verificationText({ file, problems, good, archived }) {
    const elsewhere = archived.length > 0 ? `, ${archived.length} of them without their runs (archived)` : '';
    if (problems.length === 0)
        return `${file}: all ${(0,numbers/* count */.U9)(good.length, 'session')} verify${elsewhere}.\n`;
    return [
        `${file}: ${(0,numbers/* count */.U9)(problems.length, 'problem')}; ${(0,numbers/* count */.U9)(good.length, 'session')} still good${elsewhere}.`,
        ...lines(problems),
        '',
    ].join('\n');
}
function repairText({ file, keptAs, wrong, good, problems }) {
    const sessions = (0,numbers/* count */.U9)(good.length, 'session');
    return [
        keptAs === null
            ? `${file}: nothing to repair in ${sessions}.`
            : `${file}: written anew with ${sessions} that are good; the damaged file is kept as ${keptAs}.`,
        ...lines(wrong),
        ...(problems.length > 0 ? ['What no repair can mend; a merge with another copy may:'] : []),
        ...lines(problems),
        '',
    ].join('\n');
}
function signingText({ file, dryRun, key, sessions }) {
    const did = dryRun ? 'would be signed' : 'signed';
    return [
        ...sessions.map((session) => `  ${signedSession(session)}`),
        `${file}: ${(0,numbers/* count */.U9)(sessions.length, 'session')} ${did} by key ${key}${dryRun ? '; nothing was written' : ''}.`,
        '',
    ].join('\n');
}
/** One session as it must be looked at before somebody vouches for it. */
const signedSession = ({ id, event, branch, gitSha, startedAt }) => (0,printable/* printable */.g)(`${id.slice(0, 12)}: ${event} on ${branch ?? 'no branch'} of ${gitSha.slice(0, 10)}, ${day(startedAt)}`);
function compactionText(compaction) {
    const { file, dryRun, before, sessions, runs, bytesBefore, bytesAfter, archive } = compaction;
    if (sessions === 0)
        return `${file}: no session from before ${day(before)} has runs to move.\n`;
    const size = `${(0,numbers/* quantity */.au)(bytesBefore, 'B')} → ${(0,numbers/* quantity */.au)(bytesAfter, 'B')}`;
    const moved = `${(0,numbers/* count */.U9)(runs, 'run')} of ${(0,numbers/* count */.U9)(sessions, 'session')} from before ${day(before)}`;
    return dryRun
        ? `${file}: ${moved} would move to an archive (${size}); nothing was written.\n`
        : `${file}: ${moved} moved to ${archive} (${size}); both verify.\n`;
}
//# sourceMappingURL=store.js.map
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/stored.js + 1 modules
var stored = __webpack_require__(2346);
;// CONCATENATED MODULE: ./build/src/cli/commands/store/compact.js




const compact_day = 86_400_000;
const compactStore = {
    name: 'compact',
    usage: '--older-than DAYS [--archive FILE]',
    sentence: 'Moves the runs of old sessions to an archive; reports, verdicts and headers stay, with the hashes that prove what\n' +
        '  the archive holds. Runs behind a baseline pointer stay too. "store merge" of both gives the whole again.',
    options: [
        {
            name: 'older-than',
            type: 'string',
            value: 'DAYS',
            summary: 'sessions that started before then: 90, 90d',
        },
        {
            name: 'archive',
            type: 'string',
            value: 'FILE',
            summary: 'where the runs go (default: archive.db beside store.db)',
        },
        { name: 'dry-run', type: 'boolean', summary: 'say what would move, and write nothing' },
    ],
    async run(invocation) {
        if (invocation.positionals.length > 0)
            throw new command/* UsageError */.eb('store compact takes no arguments');
        const before = Date.now() - daysOf((0,command/* text */.Qq)(invocation.flags, 'older-than')) * compact_day;
        const folder = await (0,stored/* storeFolderOf */.$8)(invocation);
        const archive = (0,external_node_path_.resolve)((0,command/* text */.Qq)(invocation.flags, 'archive') ?? (0,external_node_path_.join)(folder, 'archive.db'));
        const { compact } = await Promise.all(/* import() */[__webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(1814), __webpack_require__.e(3875)]).then(__webpack_require__.bind(__webpack_require__, 3875));
        const dryRun = invocation.flags['dry-run'] === true;
        const result = await compact({ folder, before, archive, dryRun });
        const shown = { file: (0,external_node_path_.join)(folder, 'store.db'), dryRun, before, ...result };
        process.stdout.write(invocation.json ? `${JSON.stringify(shown, null, 2)}\n` : compactionText(shown));
        return 0;
    },
};
function daysOf(given) {
    const [, days] = /^(\d+)d?$/.exec(given ?? '') ?? [];
    // A hundred years: a date of older ones is none.
    if (days === undefined || Number(days) > 36_500)
        throw new command/* UsageError */.eb(given === undefined
            ? 'store compact needs --older-than DAYS'
            : `--older-than is a number of days up to 36500, not "${given}"`);
    return Number(days);
}
//# sourceMappingURL=compact.js.map
// EXTERNAL MODULE: ./build/src/core/store/benchmarks-json.js
var benchmarks_json = __webpack_require__(2370);
// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
;// CONCATENATED MODULE: ./build/src/cli/commands/store/choosing.js

/** Ids that begin with one of the prefixes, in stored order; every id without any. Each prefix must mean one session. */
function chosenIds(history, prefixes, file) {
    const ids = history.ids();
    const problems = prefixes.flatMap((prefix) => {
        const found = ids.filter((id) => id.startsWith(prefix)).length;
        if (found === 1)
            return [];
        const what = found === 0 ? `no session's id begins with ${prefix}` : `${found} ids begin with ${prefix}`;
        return [
            { where: { file }, what, hint: '"benchgate history BENCHMARK --json" shows the sessions of runs' },
        ];
    });
    if (problems.length > 0)
        throw new problem/* ProblemError */.Mm(problems);
    return prefixes.length === 0 ? ids : ids.filter((id) => prefixes.some((prefix) => id.startsWith(prefix)));
}
//# sourceMappingURL=choosing.js.map
// EXTERNAL MODULE: ./build/src/cli/commands/store/opening.js
var opening = __webpack_require__(1337);
;// CONCATENATED MODULE: ./build/src/cli/commands/store/export.js







const exportSessions = {
    name: 'export',
    usage: '[SESSION...] --output OUT',
    sentence: 'Writes sessions, all or those whose ids begin so, to OUT: a segment where it ends in .db, a benchmarks.json where\n' +
        '  it ends in .json, else a folder with a store.',
    options: [{ name: 'output', short: 'o', type: 'string', value: 'OUT', summary: 'where the result goes' }],
    async run(invocation) {
        const output = (0,command/* text */.Qq)(invocation.flags, 'output');
        if (output === undefined)
            throw new command/* UsageError */.eb('store export needs --output OUT');
        const store = await (0,stored/* readStore */.uz)(await (0,stored/* storeFolderOf */.$8)(invocation));
        (0,stored/* warnOfDamage */.Dl)(store);
        const { history, file } = store;
        try {
            const ids = chosenIds(history, invocation.positionals, file);
            const path = (0,external_node_path_.resolve)(output);
            if (path.endsWith('.json'))
                await writeReports(history, ids, path);
            else
                await writeSessions(history, ids, path);
            const shown = { into: path, sessions: ids };
            process.stdout.write(invocation.json
                ? `${JSON.stringify(shown, null, 2)}\n`
                : `${path}: ${(0,numbers/* count */.U9)(ids.length, 'session')} written\n`);
            return 0;
        }
        finally {
            history.close();
        }
    },
};
async function writeSessions(history, ids, path) {
    const target = await (0,opening/* openTarget */.A)(path);
    target.history.merge({
        ids: () => ids,
        content: (id) => history.content(id),
        signatures: () => history.signatures(),
    });
    await target.history.save();
    target.history.close();
}
async function writeReports(history, ids, path) {
    const { writeOnce } = await __webpack_require__.e(/* import() */ 249).then(__webpack_require__.bind(__webpack_require__, 249));
    const wanted = new Set(ids);
    await writeOnce(path, (0,benchmarks_json/* projectReports */.JM)(history.reports({}).filter(({ session }) => wanted.has(session))));
}
//# sourceMappingURL=export.js.map
;// CONCATENATED MODULE: ./build/src/core/documents/store-taking.js


const sessionName = (session) => session === null ? 'file' : `session ${session.slice(0, 12)}`;
function sourceLines(source, dryRun) {
    const { file, kind, held, added, completed, refused, signed, damage, runs, reports } = source;
    const known = held - added.length - completed.length - refused.length;
    const parts = [
        `${(0,numbers/* count */.U9)(added.length, 'session')} ${dryRun ? 'would come' : 'came'} with ${(0,numbers/* count */.U9)(runs, 'run')} and ${(0,numbers/* count */.U9)(reports, 'report')}`,
        ...(completed.length > 0 ? [`${(0,numbers/* count */.U9)(completed.length, 'archived session')} got the runs back`] : []),
        ...(signed > 0 ? [`${(0,numbers/* count */.U9)(signed, 'signature')}`] : []),
        ...(known > 0 ? [`${(0,numbers/* count */.U9)(known, 'session')} known already`] : []),
        ...(refused.length > 0 ? [`${(0,numbers/* count */.U9)(refused.length, 'session')} refused`] : []),
    ];
    return [
        `${(0,printable/* printable */.g)(file)} (${kind}): ${parts.join(', ')}`,
        ...refused.map((id) => `  ${sessionName(id)}: its content is not what its id says; left out`),
        ...damage.map(({ session, what }) => `  ${sessionName(session)}: ${what}`),
    ];
}
function takenText({ into, dryRun, from, sessions, runs, reports }) {
    const total = `${(0,numbers/* count */.U9)(sessions, 'session')}, ${(0,numbers/* count */.U9)(runs, 'run')}, ${(0,numbers/* count */.U9)(reports, 'report')}`;
    return [
        ...from.flatMap((source) => sourceLines(source, dryRun)),
        `${into} ${dryRun ? 'would hold' : 'holds'} ${total}${dryRun ? '; nothing was written' : ''}`,
        '',
    ].join('\n');
}
//# sourceMappingURL=store-taking.js.map
// EXTERNAL MODULE: ./build/src/cli/commands/store/damaged.js
var damaged = __webpack_require__(9090);
;// CONCATENATED MODULE: ./build/src/cli/commands/store/taking.js



const none = { added: [], completed: [], refused: [], signed: 0 };
/** Takes in what lies at `path` into a history of so many sessions; nothing is saved. */
async function takeOne({ history, project, lists }, path, sessions) {
    const { openSource } = await Promise.all(/* import() */[__webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(1814), __webpack_require__.e(6902)]).then(__webpack_require__.bind(__webpack_require__, 6902));
    const source = await openSource(path);
    const from = { file: path, kind: source.kind, damage: [] };
    switch (source.kind) {
        case 'store': {
            const held = source.history.ids().length;
            const taken = history.merge(source.history);
            lists.push(...(await listOf(source, project)));
            source.history.close();
            return { ...from, ...taken, damage: source.damage, held };
        }
        case 'benchstone': {
            const rows = source.sessionsFor(history);
            const taken = history.merge(rows);
            return { ...from, ...taken, held: rows.ids().length };
        }
        case 'benchmarks.json': {
            const name = await manifestName(project).catch((error) => {
                const only = onlyProject(history);
                if (only === undefined)
                    throw error;
                return only;
            });
            history.importReports(source.text, path, name);
            const added = history.ids().slice(sessions);
            return { ...from, ...none, added, held: added.length };
        }
    }
}
async function listOf({ beside, history }, project) {
    if (beside === null)
        return [];
    return [{ ...beside, project: onlyProject(history) ?? (await manifestName(project)) }];
}
/** The project of all sessions, where it is one. */
function onlyProject(history) {
    const [only, ...others] = new Set(history.sessions().map((header) => header.project));
    return others.length === 0 ? only : undefined;
}
const manifestName = async (project) => (await (0,stored/* loadManifest */.eY)(project)).manifest.project.name;
/** Reports that stand in such a list alone. Asked last: what one store has lost another may bring. */
function takeLists(history, lists) {
    return lists.flatMap(({ file, text, project }) => {
        const before = history.ids().length;
        const { added: reports } = history.importReports(text, file, project);
        if (reports === 0)
            return [];
        const added = history.ids().slice(before);
        const from = { file, kind: 'benchmarks.json', held: added.length, damage: [], runs: 0, reports };
        return [{ ...none, ...from, added }];
    });
}
/** Takes the sources in, saves unless it is a dry run, and shows what came; 65 when some of it could not be taken. */
async function take(target, paths, invocation) {
    const { history, file } = target;
    const dryRun = invocation.flags['dry-run'] === true;
    try {
        const from = [];
        const taking = { history, project: invocation.project, lists: [] };
        // All rows are counted anew each time: in a long history that takes longer than a small segment does.
        let now = history.info();
        for (const path of paths) {
            const before = now;
            const taken = await takeOne(taking, path, before.sessions);
            now = history.info();
            from.push({ ...taken, runs: now.runs - before.runs, reports: now.reports - before.reports });
        }
        const listed = takeLists(history, taking.lists);
        from.push(...listed);
        if (!dryRun)
            await history.save();
        const { sessions, runs, reports } = listed.length > 0 ? history.info() : now;
        const shown = { into: file, dryRun, from, sessions, runs, reports };
        process.stdout.write(invocation.json ? `${JSON.stringify(shown, null, 2)}\n` : takenText(shown));
        return from.some(({ refused, damage }) => refused.length + damage.length > 0) ? damaged/* exitDamaged */.Q : 0;
    }
    finally {
        history.close();
    }
}
//# sourceMappingURL=taking.js.map
;// CONCATENATED MODULE: ./build/src/cli/commands/store/import.js




const importSources = {
    name: 'import',
    usage: 'FILE...|HOME',
    sentence: "Takes into the project's store what other files hold: another store, a segment, an archive, benchstone's store.db,\n" +
        '  a benchmarks.json. Of a benchstone home it takes runs, baselines, references and artifacts of every project into\n' +
        '  its own store, and the registry. What is there already is not taken twice.',
    options: [{ name: 'dry-run', type: 'boolean', summary: 'say what would come, and write nothing' }],
    async run(invocation) {
        const { positionals } = invocation;
        if (positionals.length === 0)
            throw new command/* UsageError */.eb('store import needs the files to import');
        const { openHome } = await Promise.all(/* import() */[__webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(1761)]).then(__webpack_require__.bind(__webpack_require__, 1761));
        const homes = await Promise.all(positionals.map(openHome));
        const [path, home] = [positionals[0], homes[0]];
        if (home && positionals.length === 1)
            return (await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(1814), __webpack_require__.e(8840), __webpack_require__.e(8337)]).then(__webpack_require__.bind(__webpack_require__, 718))).takeHome(path, home, invocation);
        if (homes.some((one) => one !== undefined))
            throw new command/* UsageError */.eb('a benchstone home is imported alone');
        return take(await (0,opening/* openTarget */.A)(await (0,stored/* storeFolderOf */.$8)(invocation)), positionals, invocation);
    },
};
//# sourceMappingURL=import.js.map
;// CONCATENATED MODULE: ./build/src/cli/commands/store/info.js



const info = {
    name: 'info',
    usage: '[STORE]',
    sentence: 'Says what a store holds, how large it is and how fast it grows.',
    options: [],
    async run(invocation) {
        const store = await (0,opening/* inspected */._)(invocation, 'info');
        const findings = (0,stored/* warnOfDamage */.Dl)(store);
        const signed = countsByKey(store.history.signatures());
        const shown = { file: store.file, ...store.history.info(), signed, findings };
        store.history.close();
        process.stdout.write(invocation.json ? `${JSON.stringify(shown, null, 2)}\n` : infoText(shown));
        return 0;
    },
};
function countsByKey(signatures) {
    const counts = new Map();
    for (const ofSession of signatures.values())
        for (const key of new Set(ofSession.map(({ key }) => key)))
            counts.set(key, (counts.get(key) ?? 0) + 1);
    return Object.fromEntries(counts);
}
//# sourceMappingURL=info.js.map
;// CONCATENATED MODULE: ./build/src/cli/commands/store/merge.js




const mergeStores = {
    name: 'merge',
    usage: 'STORE STORE... --output OUT',
    sentence: 'Unites stores (folders, files, segments, archives) by session, in any order, into OUT: a folder, or a file that\n' +
        '  ends in .db. What OUT holds already is one of them; nothing is removed from it.',
    options: [
        { name: 'output', short: 'o', type: 'string', value: 'OUT', summary: 'where the result goes' },
        { name: 'dry-run', type: 'boolean', summary: 'say what would come, and write nothing' },
    ],
    async run(invocation) {
        const output = (0,command/* text */.Qq)(invocation.flags, 'output');
        if (output === undefined)
            throw new command/* UsageError */.eb('store merge needs --output OUT');
        if (invocation.positionals.length === 0)
            throw new command/* UsageError */.eb('store merge needs the stores to merge');
        return take(await (0,opening/* openTarget */.A)((0,external_node_path_.resolve)(output)), invocation.positionals, invocation);
    },
};
//# sourceMappingURL=merge.js.map
;// CONCATENATED MODULE: ./build/src/cli/commands/store/repair.js




const options = { verify: true };
const repair = {
    name: 'repair',
    usage: '',
    sentence: 'Writes every session that is still good to a fresh store, names those that are not, and keeps the old file\n' +
        '  beside it. Does nothing to a store that verifies.',
    options: [],
    async run(invocation) {
        if (invocation.positionals.length > 0)
            throw new command/* UsageError */.eb('store repair takes no arguments');
        const { history, file, damage } = await (0,stored/* readStore */.uz)(await (0,stored/* storeFolderOf */.$8)(invocation), options);
        try {
            const keptAs = damage.length > 0 ? (await history.save()).keptAs : null;
            const { problems, good } = history.verify();
            const shown = { file, keptAs, wrong: damage, good, problems };
            process.stdout.write(invocation.json ? `${JSON.stringify(shown, null, 2)}\n` : repairText(shown));
            return problems.length > 0 ? damaged/* exitDamaged */.Q : 0;
        }
        finally {
            history.close();
        }
    },
};
//# sourceMappingURL=repair.js.map
// EXTERNAL MODULE: ./build/src/core/store/signatures.js
var signatures = __webpack_require__(7072);
// EXTERNAL MODULE: ./build/src/edge/held-secret.js
var held_secret = __webpack_require__(2117);
;// CONCATENATED MODULE: ./build/src/cli/signing-keys.js



/** The keys of BENCHGATE_SIGNING_KEY; null without any. */
async function environmentKeys() {
    const { signingKeys } = await __webpack_require__.e(/* import() */ 8660).then(__webpack_require__.bind(__webpack_require__, 8660));
    return signingKeys((0,problem/* orThrow */.aU)((0,signatures/* readKeys */.x4)((0,held_secret/* holdSecret */.Q)(signatures/* keyVariable */.OE), `the environment variable ${signatures/* keyVariable */.OE}`)));
}
/** The same where there must be one. */
async function neededKeys() {
    const keys = await environmentKeys();
    if (keys !== null)
        return keys;
    throw new problem/* ProblemError */.Mm([
        {
            where: { file: `the environment variable ${signatures/* keyVariable */.OE}` },
            what: 'there is no key to sign with',
            hint: 'set it to the secret that signs the history on GitHub; make one with "openssl rand -hex 32"',
        },
    ]);
}
//# sourceMappingURL=signing-keys.js.map
;// CONCATENATED MODULE: ./build/src/cli/commands/store/sign.js





const sign = {
    name: 'sign',
    usage: '[SESSION...]',
    sentence: 'Signs sessions, all or those whose ids begin so, with the first key of BENCHGATE_SIGNING_KEY: your word for what was\n' +
        '  written before signing began, or under a key that you are about to give up. Look at them first: --dry-run.',
    options: [{ name: 'dry-run', type: 'boolean', summary: 'say what would be signed, and write nothing' }],
    async run(invocation) {
        const keys = await neededKeys();
        const { signSessions } = await __webpack_require__.e(/* import() */ 3639).then(__webpack_require__.bind(__webpack_require__, 3639));
        const folder = await (0,stored/* storeFolderOf */.$8)(invocation);
        const { history, file, damage } = await (0,stored/* readStore */.uz)(folder, { verify: true });
        try {
            if (damage.length > 0)
                throw new problem/* ProblemError */.Mm([sign_damaged(file)]);
            const dryRun = invocation.flags['dry-run'] === true;
            const chosen = chosenIds(history, invocation.positionals, file);
            const signed = new Set(signSessions(history, chosen, keys, Date.now()));
            if (!dryRun)
                await history.save();
            const sessions = history.sessions().filter(({ id }) => signed.has(id));
            const shown = { file, dryRun, key: keys.fingerprints[0], sessions };
            process.stdout.write(invocation.json ? `${JSON.stringify(shown, null, 2)}\n` : signingText(shown));
            return 0;
        }
        finally {
            history.close();
        }
    },
};
const sign_damaged = (file) => ({
    where: { file },
    what: 'only a good store is signed; this one is damaged',
    hint: 'run "benchgate store verify" and "benchgate store repair" first',
});
//# sourceMappingURL=sign.js.map
;// CONCATENATED MODULE: ./build/src/cli/commands/store/verify.js




const verify = {
    name: 'verify',
    usage: '[STORE]',
    sentence: 'Checks the schema, every hash, the counts and the parents of every session; says what is wrong and what is still\n' +
        '  good; with BENCHGATE_SIGNING_KEY also which sessions none of its keys signed. Exits 65 when something is wrong.',
    options: [],
    async run(invocation) {
        const keys = await environmentKeys();
        const { history, file, damage } = await (0,opening/* inspected */._)(invocation, 'verify');
        const { problems, good, archived } = history.verify();
        const unsigned = keys === null ? null : await unsignedOf(history, keys);
        history.close();
        const shown = { file, problems: [...damage, ...problems, ...(unsigned ?? [])], good, archived };
        process.stdout.write(invocation.json ? `${JSON.stringify(shown, null, 2)}\n` : verificationText(shown));
        return shown.problems.length === 0 ? 0 : damaged/* exitDamaged */.Q;
    },
};
async function unsignedOf(history, keys) {
    const { unproven } = await __webpack_require__.e(/* import() */ 3639).then(__webpack_require__.bind(__webpack_require__, 3639));
    return unproven(history, keys).map((session) => ({ session, what: 'no key that is given has signed it' }));
}
//# sourceMappingURL=verify.js.map
;// CONCATENATED MODULE: ./build/src/cli/commands/store/index.js








const subcommands = [
    info,
    verify,
    repair,
    mergeStores,
    importSources,
    exportSessions,
    compactStore,
    sign,
];
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./build/src/cli/commands/store.js


const store_command = (0,subcommand/* grouped */.z)('store', subcommands);
//# sourceMappingURL=store.js.map

/***/ }),

/***/ 9090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ exitDamaged)
/* harmony export */ });
/** The data is not what it should be, as for a manifest. */
const exitDamaged = 65;
//# sourceMappingURL=damaged.js.map

/***/ }),

/***/ 1337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ openTarget),
/* harmony export */   _: () => (/* binding */ inspected)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6960);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4953);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2346);




/** The store that the one argument names, a folder or a file, else the project's own. */
async function inspected(invocation, name) {
    const [path, ...rest] = invocation.positionals;
    if (rest.length > 0)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`store ${name} takes one store at most`);
    if (path === undefined)
        return (0,_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .readStore */ .uz)(await (0,_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .storeFolderOf */ .$8)(invocation));
    const { openSource } = await Promise.all(/* import() */[__webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(1814), __webpack_require__.e(6902)]).then(__webpack_require__.bind(__webpack_require__, 6902));
    const source = await openSource(path);
    if (source.kind === 'store')
        return { ...source, file: path };
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm([
        {
            where: { file: path },
            what: `this is a ${source.kind}, not a store`,
            hint: 'take it in with "benchgate store import"',
        },
    ]);
}
/** Opens `path`, a folder or a file that ends in `.db`; what is there and cannot be used is a problem, never replaced. */
async function openTarget(path) {
    const { fileHistories, openStoreFile } = await Promise.all(/* import() */[__webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(1814)]).then(__webpack_require__.bind(__webpack_require__, 1814));
    const isFile = path.endsWith('.db');
    const file = isFile ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(path, 'store.db');
    const opened = isFile
        ? await openStoreFile(path, false)
        : await fileHistories.open(path, { verify: true });
    if (opened.state === 'open' || opened.state === 'absent')
        return { history: opened.history, file, isNew: opened.state === 'absent' };
    throw new _core_model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .Mm([
        {
            where: { file },
            what: `it is there and cannot be used (${opened.state}: ${opened.reason})`,
            hint: 'name another place; it was left as it is',
        },
    ]);
}
//# sourceMappingURL=opening.js.map

/***/ }),

/***/ 2346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nh: () => (/* binding */ asAsked),
  eY: () => (/* binding */ loadManifest),
  yt: () => (/* binding */ manifestBeside),
  nr: () => (/* binding */ openedStore),
  uz: () => (/* binding */ readStore),
  $8: () => (/* binding */ storeFolderOf),
  yk: () => (/* binding */ underManifestNames),
  Dl: () => (/* binding */ warnOfDamage)
});

// EXTERNAL MODULE: ./build/src/core/model/problem.js
var problem = __webpack_require__(6960);
;// CONCATENATED MODULE: ./build/src/app/reading.js

const obstacles = {
    absent: [
        'there is no store here yet',
        'run "benchgate gate" first, or name the folder of the store with --store DIR',
    ],
    empty: ['the store is an empty file', 'put a good copy in its place'],
    newer: ['the store was written by a newer benchgate', 'use that version or a newer one'],
    unreadable: [
        'the store cannot be read',
        'put a good copy in its place (an artifact of an earlier run, a backup)',
    ],
    corrupt: ['the store is damaged', 'put a good copy in its place (an artifact of an earlier run, a backup)'],
};
/**
 * Opens a store for reading; every state but a good one is a problem that says what to do. `orEmpty`: one that is not
 * there is a good one without rows.
 */
async function openForReading(histories, folder, { verify, orEmpty }) {
    const opened = await histories.open(folder, { verify });
    const file = `${folder}/store.db`;
    if (orEmpty && opened.state === 'absent')
        return { history: opened.history, folder, file, damage: [] };
    if (opened.state === 'open')
        return { history: opened.history, folder, file, damage: opened.damage };
    const [what, hint] = obstacles[opened.state];
    throw new problem/* ProblemError */.Mm([
        { where: { file }, what: 'reason' in opened ? `${what}: ${opened.reason}` : what, hint },
    ]);
}
/** That only the good part of a damaged store is shown: whoever reads it must know that something may be missing. */
function damageFindings({ file, damage }) {
    if (damage.length === 0)
        return [];
    const [first] = damage;
    const sessions = new Set(damage.flatMap(({ session }) => session ?? [])).size;
    const of = sessions > 0 ? `${sessions} ${sessions === 1 ? 'session' : 'sessions'} of it cannot be used; ` : '';
    const message = `the store is damaged and only what is still good is shown: ${of}${first.what}`;
    const remedy = 'Run "benchgate store verify" for all that is wrong, and "benchgate store repair" to mend the file.';
    return [{ rule: 'store-unreadable', level: 'warning', message, file, line: 1, remedy }];
}
//# sourceMappingURL=reading.js.map
// EXTERNAL MODULE: ./build/src/edge/git.js + 13 modules
var edge_git = __webpack_require__(8956);
// EXTERNAL MODULE: ./build/src/edge/host.js
var host = __webpack_require__(2449);
;// CONCATENATED MODULE: ./build/src/cli/stored.js




/** The manifest of the project. */
async function loadManifest(project) {
    const [{ readManifest }, { files }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3292), __webpack_require__.e(9365), __webpack_require__.e(2763), __webpack_require__.e(9163)]).then(__webpack_require__.bind(__webpack_require__, 2763)),
        __webpack_require__.e(/* import() */ 6524).then(__webpack_require__.bind(__webpack_require__, 6524)),
    ]);
    return (await readManifest({ files }, project)).loaded;
}
/** The manifest, or null where a store is named and no manifest of the project can be read. */
async function manifestBeside({ project, store }) {
    return loadManifest(project).catch((error) => {
        if (store === null)
            throw error;
        return null;
    });
}
/** The history under the names that metrics have in the manifest now. */
async function underManifestNames(history, loaded) {
    if (loaded === null)
        return history;
    const [{ underTodaysNames }, { renamingOf }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3727).then(__webpack_require__.bind(__webpack_require__, 3727)),
        __webpack_require__.e(/* import() */ 6520).then(__webpack_require__.bind(__webpack_require__, 6520)),
    ]);
    return underTodaysNames(history, renamingOf(loaded.manifest));
}
/** Folder of the store: `--store`, or the default place of the project. */
async function storeFolderOf({ store, project }) {
    if (store !== null)
        return store;
    const { manifest } = await loadManifest(project);
    return host.host.storeFolder(manifest.project.name, manifest.store.name);
}
/** benchstone has a store for all projects: where nothing was measured yet, it is one without rows. */
const asAsked = ({ benchstone, store }) => ({
    orEmpty: benchstone && store === null,
});
/** Opens a store for reading; every state but a good one is a problem that says what to do. */
async function readStore(folder, { verify = false, orEmpty = false } = {}) {
    const { fileHistories } = await Promise.all(/* import() */[__webpack_require__.e(6508), __webpack_require__.e(7899), __webpack_require__.e(1814), __webpack_require__.e(2370)]).then(__webpack_require__.bind(__webpack_require__, 1814));
    return openForReading(fileHistories, folder, { verify, orEmpty });
}
/** Says on stderr what is wrong with a store of which only the good part is shown, and gives it as findings. */
function warnOfDamage(store) {
    const findings = damageFindings(store);
    for (const { message, remedy } of findings)
        process.stderr.write(`warning: ${store.file}: ${message}\n  ${remedy}\n`);
    return findings;
}
/** What commands about one benchmark of the project need. Git and the engine work while the manifest is read. */
async function openedStore(invocation) {
    const asked = headOf(invocation.project);
    const engine = Promise.all(/* import() */[__webpack_require__.e(6508), __webpack_require__.e(5347)]).then(__webpack_require__.bind(__webpack_require__, 6508)).then(({ preload }) => preload());
    const loaded = await loadManifest(invocation.project);
    await engine;
    const { manifest } = loaded;
    const store = await readStore(invocation.store ?? host.host.storeFolder(manifest.project.name, manifest.store.name), asAsked(invocation));
    return { store, loaded, world: { host: host.host }, head: (0,problem/* orThrow */.aU)(await asked) };
}
/** Full id of HEAD, empty before the first commit. Asks git once where all is well; what git complains of is a problem. */
async function headOf(project) {
    const git = (0,edge_git.openGit)(process.env);
    try {
        const head = await git.resolve(project, 'HEAD');
        if (head !== undefined)
            return (0,problem.ok)(head);
        const repository = await git.repository(project);
        return repository.ok ? (0,problem.ok)('') : repository;
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.Mm)
            return (0,problem/* fail */.fJ)(...error.problems);
        throw error;
    }
}
//# sourceMappingURL=stored.js.map

/***/ }),

/***/ 5865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4953);

/** A command that is made of subcommands; without a word it does what `otherwise` does. */
function grouped(name, subcommands, otherwise = null) {
    const names = subcommands.map((one) => one.name);
    return {
        usage: `${names.join('|')} …`,
        description: subcommands.map(described).join('\n'),
        options: every(subcommands),
        async run(invocation) {
            const [word, ...positionals] = invocation.positionals;
            const chosen = word === undefined ? otherwise : subcommands.find((one) => one.name === word);
            if (!chosen)
                throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${name} needs one of ${names.join(', ')}`);
            refuseForeign(name, invocation, chosen);
            return chosen.run({ ...invocation, positionals });
        },
    };
}
/** Every option of every subcommand once: the command line is read before it is known which one is meant. */
const every = (subcommands) => [
    ...new Map(subcommands.flatMap((one) => one.options.map((option) => [option.name, option]))).values(),
];
const described = ({ name, usage, sentence }) => `${`${name} ${usage}`.trimEnd()}\n  ${sentence}`;
function refuseForeign(command, { flags }, { name, options: own }) {
    const known = [...own, ..._command_js__WEBPACK_IMPORTED_MODULE_0__/* .globalOptions */ .Wq].map((option) => option.name);
    const foreign = Object.keys(flags).find((flag) => !known.includes(flag));
    if (foreign !== undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${command} ${name} has no option --${foreign}`);
}
//# sourceMappingURL=subcommand.js.map

/***/ }),

/***/ 9391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   iv: () => (/* binding */ difference)
/* harmony export */ });
/** Four digits that matter, thousands apart, no trailing zeros: `1,234`, `12.34`, `0.001235`. */
function number(value) {
    if (value === Number.POSITIVE_INFINITY)
        return '∞';
    if (value === Number.NEGATIVE_INFINITY)
        return '−∞';
    const size = Math.abs(value);
    if (value === 0)
        return '0';
    if (size >= 1e15 || size < 1e-6)
        return minus(String(Number(value.toPrecision(4))));
    if (Number.isInteger(value))
        return minus(thousands(String(value)));
    return minus(size >= 1e4 ? thousands(value.toFixed(0)) : String(Number(value.toPrecision(4))));
}
/** A real minus sign: a hyphen before a number is easily read as a dash. */
const minus = (text) => text.replace('-', '−');
const thousands = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ',');
const times = [
    [3600, 'h'],
    [60, 'min'],
    [1, 's'],
    [1e-3, 'ms'],
    [1e-6, 'µs'],
    [1e-9, 'ns'],
];
const bytes = [
    [1024 ** 4, 'TiB'],
    [1024 ** 3, 'GiB'],
    [1024 ** 2, 'MiB'],
    [1024, 'KiB'],
    [1, 'B'],
];
const rates = bytes.map(([size, unit]) => [size, `${unit}/s`]);
const scales = {
    s: times,
    sec: times,
    second: times,
    seconds: times,
    B: bytes,
    bytes,
    'B/s': rates,
};
/** A value in base units as people say it: `12.3 ms`, `4.1 KiB`, `1,024 allocs`, `0.71`. */
function quantity(value, unit) {
    const scale = unit !== null && Object.hasOwn(scales, unit) ? scales[unit] : null;
    if (scale === null || !Number.isFinite(value))
        return `${number(value)}${unit ? ` ${unit}` : ''}`;
    const [size, name] = scale.find(([at]) => Math.abs(value) >= at) ?? scale.at(-1);
    return `${number(Number((value / size).toPrecision(3)))} ${name}`;
}
const sign = (value) => (value > 0 ? '+' : '');
/** A share as a signed percentage: `+2.5 %`. Large changes are factors, since `+123,400 %` says nothing. */
function change(share) {
    if (!Number.isFinite(share))
        return number(share);
    if (share >= 10)
        return `×${number(Number((share + 1).toPrecision(3)))}`;
    const percent = Number((share * 100).toFixed(Math.abs(share) < 0.001 ? 3 : 1));
    return `${sign(percent)}${number(percent)} %`;
}
/** A share without sign, for margins and levels: `2 %`, `99.17 %`. */
const percent = (share) => `${number(Number((share * 100).toFixed(2)))} %`;
/** A difference in the metric's unit, signed: `+3 allocs`. */
const difference = (value, unit) => `${sign(value)}${quantity(value, unit)}`;
/** `1 metric`, `2 metrics`. */
const count = (n, noun) => `${number(n)} ${noun}${n === 1 ? '' : 's'}`;
//# sourceMappingURL=numbers.js.map

/***/ }),

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Names longer than this are cut: they come from tools and may be of any length. */
const longest = 300;
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]+/gu;
/**
 * Free text on one line: line breaks, control and escape characters, and marks that turn the reading direction
 * become spaces, so that a name can neither start a new line nor colour or reorder what stands beside it.
 */
function printable(text, length = longest) {
    const line = [...text.slice(0, 4 * length + 4).replace(unprintable, ' ')];
    const cut = line.length > length || text.length > 4 * length + 4;
    return (cut ? `${line.slice(0, length).join('')}…` : line.join('')).trim();
}
//# sourceMappingURL=printable.js.map

/***/ }),

/***/ 2370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ projectReports),
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   k2: () => (/* binding */ entryKey)
/* harmony export */ });
/* unused harmony export isoTimestamp */
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6643);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69);


/** UTC in ISO 8601 with `+00:00`, microseconds only where there are any: as 000's registry writes it. */
function isoTimestamp(at) {
    const [seconds = '', fraction = '000Z'] = new Date(at).toISOString().split('.');
    return fraction === '000Z' ? `${seconds}+00:00` : `${seconds}.${fraction.slice(0, 3)}000+00:00`;
}
const hasValue = (metric) => metric.value !== null;
const factsOf = (report) => ({
    report: report.uid,
    session: report.session,
    project: report.project,
    subject: report.subject,
    git_sha: report.gitSha,
    branch: report.branch,
    dirty: report.dirty,
    event: report.event,
    version: report.version,
    definition_hash: report.definitionHash,
    verdict: report.verdict,
});
function metricEntry(metric, facts, omitted) {
    const own = {
        ...facts,
        direction: metric.direction,
        mandatory: metric.mandatory,
        machine_independent: metric.machineIndependent,
        n: metric.n,
        sd: metric.sd,
        unit: metric.unit,
        target_declared: metric.target !== null,
        ...(omitted.length > 0
            ? { omitted: omitted.map(({ name, status, message }) => ({ name, status, message })) }
            : {}),
    };
    return {
        name: metric.name,
        achieved: metric.value,
        target: metric.target ?? metric.value,
        unit: metric.unit ?? 'score',
        metadata: { [_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .ownKey */ .Gt]: own },
    };
}
function entry(report) {
    if (report.origin !== undefined)
        return [JSON.parse(report.origin)];
    const facts = factsOf(report);
    const omitted = report.metrics.filter((metric) => !hasValue(metric));
    const metrics = report.metrics
        .filter(hasValue)
        .map((metric, index) => metricEntry(metric, facts, index === 0 ? omitted : []));
    // An entry without metrics has success rate 1 in 000's reckoning and would be its best report for ever.
    if (metrics.length === 0)
        return [];
    const { benchmark, notes } = report;
    return [{ benchmark, metrics, notes, run_id: report.session, timestamp: isoTimestamp(report.capturedAt) }];
}
/**
 * The text of benchmarks.json: every stored report in order of time, but for dry runs (their values are no
 * measurements) and reports without any value. Imported entries, and those in `kept` that the store does not have,
 * stand as they were found.
 */
function projectReports(reports, kept = []) {
    const stored = reports
        .filter(({ dryRun }) => !dryRun)
        .map((report) => ({ at: report.capturedAt, key: report.uid, entries: entry(report) }));
    const found = kept.map(({ capturedAt, origin = '' }) => ({
        at: capturedAt,
        key: origin,
        entries: [JSON.parse(origin)],
    }));
    const ordered = [...stored, ...found].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
    return (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(ordered.flatMap(({ entries }) => entries), 2);
}
/** What identifies an entry: the report it was written from, else its whole content. */
const entryKey = (entryValue) => (0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .originFacts */ .IK)(entryValue)?.report ?? (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(entryValue);
/** The keys of everything in the file that stored reports already stand for. */
function knownKeys(reports) {
    return new Set(reports.flatMap(({ uid, origin }) => (origin ? [uid, entryKey(JSON.parse(origin))] : [uid])));
}
//# sourceMappingURL=benchmarks-json.js.map

/***/ }),

/***/ 6643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ optionalInteger),
/* harmony export */   FS: () => (/* binding */ optionalBig),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   x: () => (/* binding */ real),
/* harmony export */   xD: () => (/* binding */ optionalJson)
/* harmony export */ });
/* unused harmony export optionalReal */
/** Text that SQLite gives back unchanged: it cuts at NUL and has no lone surrogates. */
const text = (value) => value.replace(/[\0\u{D800}-\u{DFFF}]/gu, '\uFFFD');
const optionalText = (value) => value === null || value === undefined ? null : text(value);
/** A whole number. Throws RangeError for anything else. */
const integer = (value) => BigInt(value);
const optionalInteger = (value) => value === null || value === undefined ? null : integer(value);
/** A whole number of at most 63 bits. Throws RangeError for what an INTEGER column cannot hold. */
function optionalBig(value) {
    if (value !== null && BigInt.asIntN(64, value) !== value)
        throw new RangeError(`${value} cannot be stored: it has more than 63 bits`);
    return value;
}
const flag = (value) => (value ? 1n : 0n);
/** A finite number; -0 becomes 0 because SQLite keeps no other. Throws RangeError for NaN and infinities. */
function real(value) {
    if (!Number.isFinite(value))
        throw new RangeError(`${value} cannot be stored: values must be finite`);
    return value === 0 ? 0 : value;
}
const optionalReal = (value) => value === null || value === undefined ? null : real(value);
function sorted(value) {
    if (typeof value === 'number')
        return real(value);
    if (Array.isArray(value))
        return value.map((item) => (item === undefined ? null : sorted(item)));
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
/** JSON with sorted keys, so that equal content is equal text. Throws RangeError for non-finite numbers. */
const json = (value, indent) => JSON.stringify(sorted(value), null, indent);
const optionalJson = (value) => value === null || value === undefined ? null : json(value);
//# sourceMappingURL=cell.js.map

/***/ }),

/***/ 69:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ ownKey),
/* harmony export */   IK: () => (/* binding */ originFacts),
/* harmony export */   K7: () => (/* binding */ ownMetadata)
/* harmony export */ });
/** The key of a metric's `metadata` in benchmarks.json under which everything stands that 000's shape has no place for. */
const ownKey = 'benchgate';
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Our own part of a metric's metadata, or undefined. */
function ownMetadata(metadata) {
    const own = isObject(metadata) ? metadata[ownKey] : undefined;
    return isObject(own) ? own : undefined;
}
/** What an entry of benchmarks.json (as parsed JSON) says of the report that it was written from; undefined if not ours. */
function originFacts(entry) {
    const metrics = isObject(entry) && Array.isArray(entry['metrics']) ? entry['metrics'] : [];
    const own = metrics.map((metric) => (isObject(metric) ? ownMetadata(metric['metadata']) : undefined));
    return own.find((part) => typeof part?.['report'] === 'string');
}
//# sourceMappingURL=origin.js.map

/***/ })

};
