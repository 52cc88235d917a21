export const id = 6508;
export const ids = [6508];
export const modules = {

/***/ 4535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ calibrationRule)
/* harmony export */ });
/** The rule that runs of a calibration bear in place of a baseline's: by it they are told from all others. */
const calibrationRule = 'calibration';
//# sourceMappingURL=calibration.js.map

/***/ }),

/***/ 584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ applicationId),
/* harmony export */   Ew: () => (/* binding */ signingStatements),
/* harmony export */   Rg: () => (/* binding */ newestVersion),
/* harmony export */   VY: () => (/* binding */ plainVersion),
/* harmony export */   q$: () => (/* binding */ connectionPragmas),
/* harmony export */   qQ: () => (/* binding */ schemaStatements),
/* harmony export */   wW: () => (/* binding */ schemaDifferences)
/* harmony export */ });
/* harmony import */ var _model_calibration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4535);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3701);


/** "bgat": tells our files from other SQLite files. */
const applicationId = 0x62676174;
/** Version of a store without signatures, which is how every store begins. */
const plainVersion = 1;
/** Version of a store with signatures; a store with a higher one was written by a newer program. */
const newestVersion = 2;
const columns = (table) => Object.entries(table.columns).map(([name, type]) => `${name} ${type.replace('?', '')}${type.endsWith('?') ? '' : ' NOT NULL'}`);
function keys(table) {
    switch (table.owner) {
        case null:
            return ['id INTEGER PRIMARY KEY', 'hash TEXT NOT NULL UNIQUE'];
        case 'session':
            return [
                'id INTEGER PRIMARY KEY',
                'session INTEGER NOT NULL',
                ...(table.uid ? ['uid TEXT NOT NULL'] : []),
            ];
        case 'run_set':
            return ['id INTEGER PRIMARY KEY', 'run_set INTEGER NOT NULL'];
        case 'run':
            return ['run INTEGER NOT NULL', 'place INTEGER NOT NULL'];
    }
}
function createTable(table) {
    const clustered = table.owner === 'run';
    const parts = [...keys(table), ...columns(table), ...(clustered ? ['PRIMARY KEY (run, place)'] : [])];
    return `CREATE TABLE ${table.name} (\n  ${parts.join(',\n  ')}\n) STRICT${clustered ? ', WITHOUT ROWID' : ''}`;
}
/** Sessions whose runs were moved to an archive, with the hashes of the tables that hold them there. */
const archived = `CREATE TABLE archived (
  session INTEGER PRIMARY KEY,
  runs TEXT NOT NULL,
  measurements TEXT NOT NULL
) STRICT`;
const guards = ({ name }) => ['UPDATE', 'DELETE'].map((action) => `CREATE TRIGGER ${name}_no_${action.toLowerCase()} BEFORE ${action} ON ${name} BEGIN SELECT RAISE(ABORT, 'the history is append-only'); END`);
const indexes = [
    'CREATE INDEX sessions_by_start ON sessions (started_at)',
    'CREATE INDEX run_sets_by_session ON run_sets (session)',
    'CREATE INDEX run_sets_by_time ON run_sets (benchmark, started_at)',
    'CREATE INDEX run_sets_by_commit ON run_sets (benchmark, git_sha, started_at)',
    'CREATE INDEX runs_by_set ON runs (run_set)',
    'CREATE INDEX reports_by_session ON reports (session)',
    'CREATE INDEX reports_by_series ON reports (benchmark, subject, captured_at)',
    'CREATE INDEX reports_by_uid ON reports (uid)',
    'CREATE INDEX verdicts_by_session ON verdicts (session, benchmark, subject)',
    'CREATE INDEX findings_by_session ON findings (session)',
    ...['baseline_log', 'reference_log', 'acceptances'].flatMap((log) => [
        `CREATE INDEX ${log}_by_session ON ${log} (session)`,
        `CREATE INDEX ${log}_by_superseded ON ${log} (supersedes)`,
    ]),
    'CREATE INDEX peer_stats_by_session ON peer_stats (session)',
    'CREATE INDEX calibrations_by_session ON calibrations (session)',
    'CREATE INDEX acknowledgements_by_session ON acknowledgements (session)',
    'CREATE INDEX acknowledgements_by_calibration ON acknowledgements (calibration)',
];
/** Rows of a log that no other row supersedes; more than one where two machines moved at once: the newest holds. */
const current = (view, log, series) => `CREATE VIEW ${view} AS SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY ${series} ORDER BY at DESC, uid DESC) AS choice FROM ${log} AS mine WHERE NOT EXISTS (SELECT 1 FROM ${log} AS later WHERE later.supersedes = mine.uid)) WHERE choice = 1`;
const runsOf = (session) => `(SELECT count(*) FROM run_sets JOIN runs ON runs.run_set = run_sets.id WHERE run_sets.session = ${session}.id)`;
const views = [
    current('current_pointers', 'baseline_log', 'project, pointer, benchmark, subject'),
    current('current_references', 'reference_log', 'project, benchmark, subject'),
    current('current_acceptances', 'acceptances', 'project, benchmark, subject, metric'),
    // Runs that came back from the archive make the note about them idle; it is never removed.
    `CREATE VIEW archived_sessions AS SELECT session AS id, runs, measurements FROM archived WHERE NOT EXISTS (SELECT 1 FROM run_sets JOIN runs ON runs.run_set = run_sets.id WHERE run_sets.session = archived.session)`,
    // An interrupted session yields to the finished one of the same invocation, else to the one that kept more runs.
    `CREATE VIEW yielded_sessions AS SELECT part.id AS id FROM sessions AS part JOIN sessions AS whole ON whole.started_at = part.started_at AND whole.project = part.project AND whole.git_sha = part.git_sha AND whole.command = part.command AND whole.machine = part.machine AND whole.shard IS part.shard AND whole.id <> part.id WHERE part.complete = 0 AND (whole.complete = 1 OR (${runsOf('whole')}, part.hash) > (${runsOf('part')}, whole.hash))`,
    `CREATE VIEW runs_001 AS SELECT runs.id AS id, sessions.project AS project, run_sets.benchmark AS benchmark, run_sets.git_sha AS git_sha, run_sets.dirty AS git_dirty, CASE WHEN run_sets.dirty THEN sessions.diff_hash END AS dirty_diff_path, strftime('%Y-%m-%dT%H:%M:%f', runs.started_at / 1000.0, 'unixepoch') || '000+00:00' AS timestamp, sessions.harness_version AS harness_version, sessions.machine ->> 'host' AS host, runs.seed AS seed, run_sets.meta_seed AS meta_seed, runs.repetition AS repetition_index, CASE runs.status WHEN 'ok' THEN 'ok' ELSE 'error' END AS status, (SELECT value FROM measurements WHERE run = runs.id AND status = 'ok' ORDER BY place LIMIT 1) AS metric, (SELECT json_group_object(metric, value ORDER BY metric) FROM measurements WHERE run = runs.id AND status = 'ok') AS metric_components_json, runs.wall AS wall_clock_seconds, NULL AS project_metadata_json, NULL AS stderr_log_path, runs.artifact_hash AS artifact_hash, NULL AS artifact_path FROM runs JOIN run_sets ON run_sets.id = runs.run_set JOIN sessions ON sessions.id = run_sets.session WHERE run_sets.side = 'head' AND run_sets.rule IS NOT '${_model_calibration_js__WEBPACK_IMPORTED_MODULE_1__/* .calibrationRule */ .H}' AND runs.status <> 'skipped'`,
];
/** Every statement that makes an empty store, each exactly as `sqlite_schema` gives it back. */
const schemaStatements = [
    ..._tables_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tables */ .u.map(createTable),
    archived,
    ...indexes,
    ...[..._tables_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tables */ .u, { name: 'archived' }].flatMap(guards),
    ...views,
];
const signatures = `CREATE TABLE signatures (
  session INTEGER NOT NULL,
  key TEXT NOT NULL,
  at INTEGER NOT NULL,
  mac TEXT NOT NULL,
  PRIMARY KEY (session, key, at, mac)
) STRICT, WITHOUT ROWID`;
/**
 * Statements that a store gets with its first signature. They come last and only where they are needed: what is saved
 * without a key stays what every program of version 1 reads.
 */
const signingStatements = [signatures, ...guards({ name: 'signatures' })];
/**
 * Settings of every connection: REPLACE must meet the triggers, and a planted schema must not run functions. Nobody else
 * has the bytes, so that they need not be looked at anew for every statement.
 */
const connectionPragmas = [
    'PRAGMA recursive_triggers = ON',
    'PRAGMA trusted_schema = OFF',
    'PRAGMA cell_size_check = ON',
    'PRAGMA locking_mode = EXCLUSIVE',
];
/** What differs between the schema found in a file and ours, as sentences; none when they agree. */
function schemaDifferences(found) {
    const seen = new Set(found.flatMap(({ sql }) => (sql === null ? [] : [sql])));
    const signed = signingStatements.some((sql) => seen.has(sql));
    const statements = signed ? [...schemaStatements, ...signingStatements] : schemaStatements;
    const expected = new Set(statements);
    const strange = found.filter(({ name, sql }) => sql === null ? !name.startsWith('sqlite_autoindex_') : !expected.has(sql));
    const absent = statements.filter((sql) => !seen.has(sql));
    return [
        ...strange.map(({ name }) => `${name} is not as this program made it`),
        ...absent.map((sql) => `missing: ${sql.split(/\s+/).slice(0, 3).join(' ')}`),
    ];
}
//# sourceMappingURL=schema.js.map

/***/ }),

/***/ 8403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toRow),
/* harmony export */   m: () => (/* binding */ Reader)
/* harmony export */ });
/** The cells of `fields` in the table's order. */
const toRow = (table, fields) => Object.keys(table.columns).map((column) => fields[column] ?? null);
const known = new WeakMap();
/** Where each column stands in a row: found once for a table, because a row has its own Reader. */
function positionsOf({ columns }) {
    const found = known.get(columns);
    if (found)
        return found;
    const positions = new Map(Object.keys(columns).map((column, index) => [column, index]));
    known.set(columns, positions);
    return positions;
}
/** Reads cells by column name, each as the type the caller expects of that column. */
class Reader {
    #positions;
    #row;
    constructor(table, row) {
        this.#positions = positionsOf(table);
        this.#row = row;
    }
    #cell(column) {
        return this.#row[this.#positions.get(column)] ?? null;
    }
    text(column) {
        return String(this.#cell(column));
    }
    optionalText(column) {
        return this.#cell(column) === null ? null : this.text(column);
    }
    number(column) {
        return Number(this.#cell(column));
    }
    optionalNumber(column) {
        return this.#cell(column) === null ? null : this.number(column);
    }
    flag(column) {
        return this.number(column) === 1;
    }
    big(column) {
        const cell = this.#cell(column);
        return typeof cell === 'bigint' ? cell : null;
    }
    bytes(column) {
        const cell = this.#cell(column);
        return cell instanceof Uint8Array ? cell : new Uint8Array();
    }
    /** Parsed JSON of a column that `json` wrote; throws SyntaxError for anything else. */
    json(column) {
        return JSON.parse(this.text(column));
    }
    optionalJson(column) {
        return this.#cell(column) === null ? null : this.json(column);
    }
}
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 5496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ calibrations),
/* harmony export */   Jk: () => (/* binding */ calibrationRow),
/* harmony export */   SC: () => (/* binding */ acknowledgements),
/* harmony export */   fF: () => (/* binding */ acknowledgementRow),
/* harmony export */   hL: () => (/* binding */ readCalibration),
/* harmony export */   hn: () => (/* binding */ readAcknowledgement)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6643);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);


const calibrations = {
    name: 'calibrations',
    owner: 'session',
    uid: true,
    columns: {
        project: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        definition_hash: 'TEXT',
        metrics: 'TEXT',
        at: 'INTEGER',
    },
};
const acknowledgements = {
    name: 'acknowledgements',
    owner: 'session',
    uid: true,
    columns: {
        project: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        calibration: 'TEXT',
        reason: 'TEXT',
        actor: 'TEXT',
        at: 'INTEGER',
    },
};
const calibrationRow = (calibration, header) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(calibrations, {
    project: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.project),
    benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(calibration.benchmark),
    subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(calibration.subject),
    definition_hash: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(calibration.definitionHash),
    metrics: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(calibration.metrics),
    at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(calibration.at),
});
function readCalibration(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(calibrations, row);
    return {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        definitionHash: cells.text('definition_hash'),
        metrics: cells.json('metrics'),
        at: cells.number('at'),
    };
}
const acknowledgementRow = (acknowledgement, header) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(acknowledgements, {
    project: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.project),
    benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acknowledgement.benchmark),
    subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acknowledgement.subject),
    calibration: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acknowledgement.calibration),
    reason: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acknowledgement.reason),
    actor: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acknowledgement.actor),
    at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(acknowledgement.at),
});
function readAcknowledgement(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(acknowledgements, row);
    return {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        calibration: cells.text('calibration'),
        reason: cells.text('reason'),
        actor: cells.text('actor'),
        at: cells.number('at'),
    };
}
//# sourceMappingURL=calibrations.js.map

/***/ }),

/***/ 3701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ tables)
/* harmony export */ });
/* harmony import */ var _calibrations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5496);
/* harmony import */ var _judgements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3017);
/* harmony import */ var _logs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3966);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2062);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4659);
/* harmony import */ var _sessions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3040);






/** Every table, in hashing order; the header's first. A session's id depends on this order. */
const tables = [
    _sessions_js__WEBPACK_IMPORTED_MODULE_5__/* .sessions */ .Mf,
    _runs_js__WEBPACK_IMPORTED_MODULE_4__/* .runSets */ .zK,
    _runs_js__WEBPACK_IMPORTED_MODULE_4__/* .runs */ .Np,
    _runs_js__WEBPACK_IMPORTED_MODULE_4__/* .measurements */ .Kk,
    _reports_js__WEBPACK_IMPORTED_MODULE_3__/* .reports */ .uE,
    _judgements_js__WEBPACK_IMPORTED_MODULE_1__/* .verdicts */ .rY,
    _judgements_js__WEBPACK_IMPORTED_MODULE_1__/* .findings */ .Pg,
    _logs_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineLog */ .uE,
    _logs_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceLog */ .I9,
    _logs_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptances */ .Dc,
    _logs_js__WEBPACK_IMPORTED_MODULE_2__/* .peerStats */ .WK,
    _calibrations_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrations */ .CS,
    _calibrations_js__WEBPACK_IMPORTED_MODULE_0__/* .acknowledgements */ .SC,
];
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 3017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ readFinding),
/* harmony export */   Pg: () => (/* binding */ findings),
/* harmony export */   ex: () => (/* binding */ findingRow),
/* harmony export */   oq: () => (/* binding */ verdictRow),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   wk: () => (/* binding */ readVerdict)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6643);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);


const verdicts = {
    name: 'verdicts',
    owner: 'session',
    uid: false,
    columns: {
        benchmark: 'TEXT',
        subject: 'TEXT',
        metric: 'TEXT?',
        kind: 'TEXT',
        gate: 'TEXT',
        baseline: 'TEXT',
        direction: 'TEXT?',
        unit: 'TEXT?',
        evidence: 'TEXT',
        policy: 'TEXT?',
        mandatory: 'INTEGER',
        reason: 'TEXT',
    },
};
const findings = {
    name: 'findings',
    owner: 'session',
    uid: false,
    columns: {
        rule: 'TEXT',
        level: 'TEXT',
        message: 'TEXT',
        file: 'TEXT',
        line: 'INTEGER',
        benchmark: 'TEXT?',
        subject: 'TEXT?',
        metric: 'TEXT?',
        remedy: 'TEXT?',
    },
};
const verdictRow = (verdict) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(verdicts, {
    benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(verdict.benchmark),
    subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(verdict.subject),
    metric: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(verdict.metric),
    kind: verdict.kind,
    gate: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(verdict.gate),
    baseline: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(verdict.baseline),
    direction: verdict.direction,
    unit: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(verdict.unit),
    evidence: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(verdict.evidence),
    policy: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalJson */ .xD)(verdict.policy),
    mandatory: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(verdict.mandatory),
    reason: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(verdict.reason),
});
function readVerdict(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(verdicts, row);
    return {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        metric: cells.optionalText('metric'),
        kind: cells.text('kind'),
        gate: cells.text('gate'),
        baseline: cells.text('baseline'),
        direction: cells.optionalText('direction'),
        unit: cells.optionalText('unit'),
        evidence: cells.json('evidence'),
        policy: cells.optionalJson('policy'),
        mandatory: cells.flag('mandatory'),
        reason: cells.text('reason'),
    };
}
const findingRow = (finding) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(findings, {
    rule: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(finding.rule),
    level: finding.level,
    message: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(finding.message),
    file: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(finding.file),
    line: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(finding.line),
    benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(finding.benchmark),
    subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(finding.subject),
    metric: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(finding.metric),
    remedy: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(finding.remedy),
});
function readFinding(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(findings, row);
    const optional = ['benchmark', 'subject', 'metric', 'remedy'];
    const present = optional.map((key) => [key, cells.optionalText(key)]).filter(([, value]) => value !== null);
    return {
        rule: cells.text('rule'),
        level: cells.text('level'),
        message: cells.text('message'),
        file: cells.text('file'),
        line: cells.number('line'),
        ...Object.fromEntries(present),
    };
}
//# sourceMappingURL=judgements.js.map

/***/ }),

/***/ 3966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ acceptances),
/* harmony export */   I9: () => (/* binding */ referenceLog),
/* harmony export */   WK: () => (/* binding */ peerStats),
/* harmony export */   Wf: () => (/* binding */ readReference),
/* harmony export */   c0: () => (/* binding */ acceptanceRow),
/* harmony export */   gh: () => (/* binding */ moveRow),
/* harmony export */   i1: () => (/* binding */ readAcceptance),
/* harmony export */   lH: () => (/* binding */ readPeerStat),
/* harmony export */   rt: () => (/* binding */ peerStatRow),
/* harmony export */   sN: () => (/* binding */ readMove),
/* harmony export */   si: () => (/* binding */ referenceRow),
/* harmony export */   uE: () => (/* binding */ baselineLog)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6643);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);


const baselineLog = {
    name: 'baseline_log',
    owner: 'session',
    uid: true,
    columns: {
        project: 'TEXT',
        pointer: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        report: 'TEXT',
        git_sha: 'TEXT',
        reason: 'TEXT',
        actor: 'TEXT',
        at: 'INTEGER',
        supersedes: 'TEXT?',
    },
};
const referenceLog = {
    name: 'reference_log',
    owner: 'session',
    uid: true,
    columns: {
        project: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        hash: 'TEXT',
        bytes: 'BLOB',
        reason: 'TEXT',
        actor: 'TEXT',
        at: 'INTEGER',
        supersedes: 'TEXT?',
    },
};
const acceptances = {
    name: 'acceptances',
    owner: 'session',
    uid: true,
    columns: {
        project: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        metric: 'TEXT',
        max_change: 'REAL',
        reason: 'TEXT',
        author: 'TEXT',
        until: 'TEXT',
        at: 'INTEGER',
        supersedes: 'TEXT?',
    },
};
const peerStats = {
    name: 'peer_stats',
    owner: 'session',
    uid: false,
    columns: {
        source: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        metric: 'TEXT',
        value: 'REAL',
        samples: 'INTEGER',
        at: 'INTEGER',
    },
};
/** `reports` are the uids of the session's own reports; throws RangeError when the move names none of them. */
function moveRow(move, header, reports) {
    const report = typeof move.report === 'string' ? move.report : reports[move.report];
    if (report === undefined)
        throw new RangeError(`the session has no report ${move.report} to point to`);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(baselineLog, {
        project: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.project),
        pointer: move.pointer,
        benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(move.benchmark),
        subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(move.subject),
        report: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(report),
        git_sha: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(move.gitSha),
        reason: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(move.reason),
        actor: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(move.actor),
        at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(move.at),
        supersedes: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(move.supersedes),
    });
}
/** A move as stored names its report by uid. */
function readMove(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(baselineLog, row);
    return {
        pointer: cells.text('pointer'),
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        report: cells.text('report'),
        gitSha: cells.text('git_sha'),
        reason: cells.text('reason'),
        actor: cells.text('actor'),
        at: cells.number('at'),
        supersedes: cells.optionalText('supersedes'),
    };
}
const referenceRow = (reference, header) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(referenceLog, {
    project: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.project),
    benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reference.benchmark),
    subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reference.subject),
    hash: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reference.hash),
    bytes: reference.bytes,
    reason: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reference.reason),
    actor: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reference.actor),
    at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(reference.at),
    supersedes: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(reference.supersedes),
});
function readReference(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(referenceLog, row);
    return {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        hash: cells.text('hash'),
        bytes: cells.bytes('bytes'),
        reason: cells.text('reason'),
        actor: cells.text('actor'),
        at: cells.number('at'),
        supersedes: cells.optionalText('supersedes'),
    };
}
const acceptanceRow = (acceptance, header) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(acceptances, {
    project: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.project),
    benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acceptance.benchmark),
    subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acceptance.subject),
    metric: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acceptance.metric),
    max_change: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .real */ .x)(acceptance.maxChange),
    reason: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acceptance.reason),
    author: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acceptance.author),
    until: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(acceptance.until),
    at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(acceptance.at),
    supersedes: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(acceptance.supersedes),
});
function readAcceptance(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(acceptances, row);
    return {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        metric: cells.text('metric'),
        maxChange: cells.number('max_change'),
        reason: cells.text('reason'),
        author: cells.text('author'),
        until: cells.text('until'),
        at: cells.number('at'),
        supersedes: cells.optionalText('supersedes'),
    };
}
const peerStatRow = (stat) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(peerStats, {
    source: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(stat.source),
    benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(stat.benchmark),
    subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(stat.subject),
    metric: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(stat.metric),
    value: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .real */ .x)(stat.value),
    samples: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(stat.samples),
    at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(stat.at),
});
function readPeerStat(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(peerStats, row);
    return {
        source: cells.text('source'),
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        metric: cells.text('metric'),
        value: cells.number('value'),
        samples: cells.number('samples'),
        at: cells.number('at'),
    };
}
//# sourceMappingURL=logs.js.map

/***/ }),

/***/ 2062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b7: () => (/* binding */ reportRow),
/* harmony export */   tL: () => (/* binding */ readReport),
/* harmony export */   uE: () => (/* binding */ reports)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6643);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);



const reports = {
    name: 'reports',
    owner: 'session',
    uid: true,
    columns: {
        project: 'TEXT',
        benchmark: 'TEXT',
        subject: 'TEXT',
        git_sha: 'TEXT',
        definition_hash: 'TEXT',
        metrics: 'TEXT',
        success_rate: 'REAL',
        notes: 'TEXT',
        captured_at: 'INTEGER',
        origin: 'TEXT?',
    },
};
/** The commit of an imported report is the one its entry names; that of any other is its session's. */
const commitOf = (report, header) => (report.origin === undefined ? undefined : (0,_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .originFacts */ .IK)(JSON.parse(report.origin))?.git_sha) ?? header.gitSha;
const reportRow = (report, header) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(reports, {
    project: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(header.project),
    benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(report.benchmark),
    subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(report.subject),
    git_sha: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(commitOf(report, header)),
    definition_hash: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(report.definitionHash),
    metrics: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq)(report.metrics),
    success_rate: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .real */ .x)(report.successRate),
    notes: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(report.notes),
    captured_at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(report.capturedAt),
    origin: (0,_cell_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalText */ .mR)(report.origin),
});
function readReport(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(reports, row);
    const origin = cells.optionalText('origin');
    return {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        definitionHash: cells.text('definition_hash'),
        metrics: cells.json('metrics'),
        successRate: cells.number('success_rate'),
        notes: cells.text('notes'),
        capturedAt: cells.number('captured_at'),
        ...(origin === null ? {} : { origin }),
    };
}
//# sourceMappingURL=reports.js.map

/***/ }),

/***/ 4659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ readMeasurement),
/* harmony export */   Kk: () => (/* binding */ measurements),
/* harmony export */   Np: () => (/* binding */ runs),
/* harmony export */   Yk: () => (/* binding */ readRunSet),
/* harmony export */   cI: () => (/* binding */ readRun),
/* harmony export */   gY: () => (/* binding */ runRow),
/* harmony export */   h_: () => (/* binding */ measurementRow),
/* harmony export */   ip: () => (/* binding */ runSetRow),
/* harmony export */   zK: () => (/* binding */ runSets)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6643);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);


/** What all runs of a set share; kept once, so that a run costs few bytes. */
const runSets = {
    name: 'run_sets',
    owner: 'session',
    uid: false,
    columns: {
        benchmark: 'TEXT',
        subject: 'TEXT',
        side: 'TEXT',
        rule: 'TEXT?',
        git_sha: 'TEXT',
        dirty: 'INTEGER',
        meta_seed: 'INTEGER?',
        definition_hash: 'TEXT',
        started_at: 'INTEGER',
    },
};
const runs = {
    name: 'runs',
    owner: 'run_set',
    uid: false,
    columns: {
        case_id: 'TEXT?',
        pair: 'INTEGER',
        slot: 'INTEGER',
        seed: 'INTEGER?',
        repetition: 'INTEGER',
        started_at: 'INTEGER',
        wall: 'REAL',
        exit_code: 'INTEGER?',
        status: 'TEXT',
        message: 'TEXT?',
        artifact_hash: 'TEXT?',
    },
};
const measurements = {
    name: 'measurements',
    owner: 'run',
    uid: false,
    columns: {
        metric: 'TEXT',
        status: 'TEXT',
        value: 'REAL?',
        unit: 'TEXT?',
        direction: 'TEXT?',
        message: 'TEXT?',
        samples: 'TEXT?',
        metadata: 'TEXT?',
    },
};
/** `started_at` is the first run's, or `fallback` in a set without runs. */
const runSetRow = (set, fallback) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(runSets, {
    benchmark: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(set.benchmark),
    subject: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(set.subject),
    side: set.side,
    rule: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(set.rule),
    git_sha: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(set.gitSha),
    dirty: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(set.dirty),
    meta_seed: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalBig */ .FS)(set.metaSeed),
    definition_hash: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(set.definitionHash),
    started_at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(set.runs[0]?.startedAt ?? fallback),
});
function readRunSet(row, runsOf) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(runSets, row);
    const set = {
        benchmark: cells.text('benchmark'),
        subject: cells.text('subject'),
        side: cells.text('side'),
        rule: cells.optionalText('rule'),
        gitSha: cells.text('git_sha'),
        dirty: cells.flag('dirty'),
        metaSeed: cells.big('meta_seed'),
        definitionHash: cells.text('definition_hash'),
    };
    return { ...set, runs: runsOf(set) };
}
/** Throws RangeError when the run is not of `set`: the shared columns are stored once. */
function runRow(run, set) {
    for (const key of ['benchmark', 'subject', 'side', 'rule'])
        if (run[key] !== set[key])
            throw new RangeError(`a run with ${key} ${run[key]} stands in a set of ${set[key]}`);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(runs, {
        case_id: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(run.case),
        pair: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(run.pair),
        slot: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(run.order),
        seed: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalInteger */ .$H)(run.seed),
        repetition: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(run.repetition),
        started_at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(run.startedAt),
        wall: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .real */ .x)(run.wall),
        exit_code: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalInteger */ .$H)(run.exitCode),
        status: run.status,
        message: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(run.message),
        artifact_hash: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(run.artifactHash),
    });
}
function readRun(row, set, results) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(runs, row);
    const caseId = cells.optionalText('case_id');
    return {
        benchmark: set.benchmark,
        subject: set.subject,
        ...(caseId === null ? {} : { case: caseId }),
        side: set.side,
        rule: set.rule,
        pair: cells.number('pair'),
        order: cells.number('slot'),
        seed: cells.optionalNumber('seed'),
        repetition: cells.number('repetition'),
        startedAt: cells.number('started_at'),
        wall: cells.number('wall'),
        exitCode: cells.optionalNumber('exit_code'),
        status: cells.text('status'),
        message: cells.optionalText('message'),
        artifactHash: cells.optionalText('artifact_hash'),
        measurements: results,
    };
}
function measurementRow(measurement) {
    const absent = {
        metric: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(measurement.metric),
        status: measurement.status,
        value: null,
        unit: null,
        direction: null,
        message: null,
        samples: null,
        metadata: null,
    };
    if (measurement.status !== 'ok')
        return (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(measurements, { ...absent, message: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(measurement.message) });
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(measurements, {
        ...absent,
        value: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .real */ .x)(measurement.value),
        unit: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(measurement.unit),
        direction: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(measurement.direction),
        samples: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalJson */ .xD)(measurement.samples),
        metadata: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalJson */ .xD)(measurement.metadata),
    });
}
function readMeasurement(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(measurements, row);
    const metric = cells.text('metric');
    const status = cells.text('status');
    if (status !== 'ok')
        return { metric, status, message: cells.text('message') };
    return {
        metric,
        status,
        value: cells.number('value'),
        unit: cells.text('unit'),
        ...present('direction', cells.optionalText('direction')),
        ...present('samples', cells.optionalJson('samples')),
        ...present('metadata', cells.optionalJson('metadata')),
    };
}
const present = (key, value) => (value === null ? {} : { [key]: value });
//# sourceMappingURL=runs.js.map

/***/ }),

/***/ 3040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ sessions),
/* harmony export */   U1: () => (/* binding */ headerRow),
/* harmony export */   ay: () => (/* binding */ readHeader)
/* harmony export */ });
/* harmony import */ var _cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6643);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);


/** One row for each write to the history. */
const sessions = {
    name: 'sessions',
    owner: null,
    uid: false,
    columns: {
        kind: 'TEXT',
        project: 'TEXT',
        parents: 'TEXT',
        git_sha: 'TEXT',
        branch: 'TEXT?',
        dirty: 'INTEGER',
        diff_hash: 'TEXT?',
        event: 'TEXT',
        trigger_name: 'TEXT?',
        version: 'TEXT?',
        cost: 'TEXT',
        dry_run: 'INTEGER',
        shard: 'TEXT?',
        machine: 'TEXT',
        tools: 'TEXT',
        runner_labels: 'TEXT',
        command: 'TEXT',
        manifest_hash: 'TEXT',
        harness_version: 'TEXT',
        started_at: 'INTEGER',
        ended_at: 'INTEGER',
        complete: 'INTEGER',
    },
};
/** Parents are a set, so they are stored sorted. */
const headerRow = (header) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .toRow */ .I)(sessions, {
    kind: header.kind,
    project: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.project),
    parents: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)([...new Set(header.parents)].sort()),
    git_sha: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.gitSha),
    branch: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(header.branch),
    dirty: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(header.dirty),
    diff_hash: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(header.diffHash),
    event: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.event),
    trigger_name: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(header.trigger),
    version: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(header.version),
    cost: header.cost,
    dry_run: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(header.dryRun),
    shard: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)(header.shard),
    machine: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(header.machine),
    tools: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(header.tools),
    runner_labels: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq)(header.runnerLabels),
    command: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.command),
    manifest_hash: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.manifestHash),
    harness_version: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(header.harnessVersion),
    started_at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(header.startedAt),
    ended_at: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(header.endedAt),
    complete: (0,_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(header.complete),
});
function readHeader(row) {
    const cells = new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m(sessions, row);
    return {
        kind: cells.text('kind'),
        project: cells.text('project'),
        parents: cells.json('parents'),
        gitSha: cells.text('git_sha'),
        branch: cells.optionalText('branch'),
        dirty: cells.flag('dirty'),
        diffHash: cells.optionalText('diff_hash'),
        event: cells.text('event'),
        trigger: cells.optionalText('trigger_name'),
        version: cells.optionalText('version'),
        cost: cells.text('cost'),
        dryRun: cells.flag('dry_run'),
        shard: cells.optionalText('shard'),
        machine: cells.json('machine'),
        tools: cells.json('tools'),
        runnerLabels: cells.json('runner_labels'),
        command: cells.text('command'),
        manifestHash: cells.text('manifest_hash'),
        harnessVersion: cells.text('harness_version'),
        startedAt: cells.number('started_at'),
        endedAt: cells.number('ended_at'),
        complete: cells.flag('complete'),
    };
}
//# sourceMappingURL=sessions.js.map

/***/ }),

/***/ 6508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createEngine: () => (/* binding */ createEngine),
  openEngine: () => (/* binding */ openEngine),
  preload: () => (/* binding */ preload)
});

// EXTERNAL MODULE: ./build/src/core/store/schema.js
var schema = __webpack_require__(584);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/src/edge/history/wasm.js

/**
 * The SQLite engine as WebAssembly. The path is a literal, seen from the compiled file, because the bundler copies
 * what this very expression names. It stands alone in its file: where the bundler meets syntax newer than ES2020
 * (`??=` is enough) it falls back to copying the file as text, and the bundle then fails at its first query.
 */
const readWasm = () => (0,external_node_fs_.readFileSync)(__webpack_require__.ab + "sql-wasm-browser.wasm");
//# sourceMappingURL=wasm.js.map
;// CONCATENATED MODULE: ./build/src/edge/history/engine.js


let loading;
// The browser build takes its WebAssembly as bytes; the Node build finds it by __dirname, which no bundle has.
async function load() {
    const { default: initialise } = await __webpack_require__.e(/* import() */ 6166).then(__webpack_require__.t.bind(__webpack_require__, 6166, 19));
    return initialise({ wasmBinary: Uint8Array.from(readWasm()).buffer });
}
// Bigints go as decimal text: INTEGER columns of STRICT tables turn it back without loss up to 63 bits.
const bindable = (cell) => (typeof cell === 'bigint' ? cell.toString() : cell);
/** Statements by their text. Translating one takes longer than most answers, and the same is asked of every session. */
class Statements {
    #db;
    #idle = new Map();
    constructor(db) {
        this.#db = db;
    }
    /** Gives `work` the statement, which nobody else has until it returns. */
    with(sql, work) {
        const statement = this.#idle.get(sql) ?? this.#db.prepare(sql);
        this.#idle.delete(sql);
        try {
            const result = work(statement);
            statement.reset();
            this.#idle.set(sql, statement);
            return result;
        }
        catch (error) {
            statement.free();
            throw error;
        }
    }
    /** Whoever exports or closes the database ends all of them. */
    forget() {
        this.#idle.clear();
    }
}
function engine_select(statement, params) {
    statement.bind(params.map(bindable));
    const rows = [];
    while (statement.step())
        rows.push(statement.get(null, { useBigInt: true }));
    return rows;
}
function each(statement, lists) {
    for (const list of lists)
        statement.run(list.map(bindable));
}
function transaction(db, work) {
    db.run('BEGIN');
    try {
        const result = work();
        db.run('COMMIT');
        return result;
    }
    catch (error) {
        db.run('ROLLBACK');
        throw error;
    }
}
function configure(db) {
    for (const pragma of schema/* connectionPragmas */.q$)
        db.run(pragma);
}
function engineOf(db) {
    const statements = new Statements(db);
    return {
        rows: (sql, params = []) => statements.with(sql, (statement) => engine_select(statement, params)),
        each: (sql, lists) => statements.with(sql, (statement) => each(statement, lists)),
        transaction: (work) => transaction(db, work),
        bytes: () => {
            // Exporting opens the database anew: statements and settings belong to a connection.
            statements.forget();
            const bytes = db.export();
            configure(db);
            return bytes;
        },
        close: () => {
            statements.forget();
            db.close();
        },
    };
}
/** Begins to load the engine, for whoever has other work to do before the first database is opened. */
function preload() {
    loading ??= load();
    // Whoever opens a database meets the failure.
    loading.catch(() => undefined);
}
async function database(bytes) {
    loading ??= load();
    const { Database } = await loading;
    // sql.js copies a Uint8Array by `slice`, and that of a Buffer gives the very bytes: a store may be large.
    return new Database(bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
/**
 * Opens bytes as they are; damage shows at the first query. They become the engine's: whoever writes to the database
 * may change them, so that they are read again by nobody who does.
 */
async function openEngine(bytes) {
    const db = await database(bytes);
    configure(db);
    return engineOf(db);
}
let empty;
async function makeEmpty() {
    const db = await database();
    db.run(`PRAGMA application_id = ${schema/* applicationId */.E7}`);
    db.run(`PRAGMA user_version = ${schema/* plainVersion */.VY}`);
    for (const statement of schema/* schemaStatements */.qQ)
        db.run(statement);
    const bytes = db.export();
    db.close();
    return bytes;
}
/** A fresh, empty store. The statements run once: opening what they made is a hundred times quicker. */
async function createEngine() {
    empty ??= makeEmpty();
    return openEngine(Uint8Array.from(await empty));
}
//# sourceMappingURL=engine.js.map

/***/ })

};
