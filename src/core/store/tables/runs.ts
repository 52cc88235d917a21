import type { Measurement } from '../../model/measurement.js'
import type { Run } from '../../model/run.js'
import type { RunSet } from '../../model/session.js'
import {
  type Cell,
  flag,
  integer,
  optionalBig,
  optionalInteger,
  optionalJson,
  optionalText,
  type Row,
  real,
  text,
} from '../cell.js'
import { Reader, type Table, toRow } from '../table.js'

/** What all runs of a set share; kept once, so that a run costs few bytes. */
export const runSets = {
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
} as const satisfies Table

export const runs = {
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
} as const satisfies Table

export const measurements = {
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
} as const satisfies Table

/** `started_at` is the first run's, or `fallback` in a set without runs. */
export const runSetRow = (set: RunSet, fallback: number): Row =>
  toRow(runSets, {
    benchmark: text(set.benchmark),
    subject: text(set.subject),
    side: set.side,
    rule: optionalText(set.rule),
    git_sha: text(set.gitSha),
    dirty: flag(set.dirty),
    meta_seed: optionalBig(set.metaSeed),
    definition_hash: text(set.definitionHash),
    started_at: integer(set.runs[0]?.startedAt ?? fallback),
  })

export function readRunSet(row: Row, runsOf: (set: Omit<RunSet, 'runs'>) => readonly Run[]): RunSet {
  const cells = new Reader(runSets, row)
  const set = {
    benchmark: cells.text('benchmark'),
    subject: cells.text('subject'),
    side: cells.text('side') as RunSet['side'],
    rule: cells.optionalText('rule'),
    gitSha: cells.text('git_sha'),
    dirty: cells.flag('dirty'),
    metaSeed: cells.big('meta_seed'),
    definitionHash: cells.text('definition_hash'),
  }
  return { ...set, runs: runsOf(set) }
}

/** Throws RangeError when the run is not of `set`: the shared columns are stored once. */
export function runRow(run: Run, set: RunSet): Row {
  for (const key of ['benchmark', 'subject', 'side', 'rule'] as const)
    if (run[key] !== set[key])
      throw new RangeError(`a run with ${key} ${run[key]} stands in a set of ${set[key]}`)
  return toRow(runs, {
    case_id: optionalText(run.case),
    pair: integer(run.pair),
    slot: integer(run.order),
    seed: optionalInteger(run.seed),
    repetition: integer(run.repetition),
    started_at: integer(run.startedAt),
    wall: real(run.wall),
    exit_code: optionalInteger(run.exitCode),
    status: run.status,
    message: optionalText(run.message),
    artifact_hash: optionalText(run.artifactHash),
  })
}

export function readRun(row: Row, set: Omit<RunSet, 'runs'>, results: readonly Measurement[]): Run {
  const cells = new Reader(runs, row)
  const caseId = cells.optionalText('case_id')
  return {
    benchmark: set.benchmark,
    subject: set.subject,
    ...(caseId === null ? {} : { case: caseId }),
    side: set.side,
    rule: set.rule,
    pair: cells.number('pair'),
    order: cells.number('slot') as Run['order'],
    seed: cells.optionalNumber('seed'),
    repetition: cells.number('repetition'),
    startedAt: cells.number('started_at'),
    wall: cells.number('wall'),
    exitCode: cells.optionalNumber('exit_code'),
    status: cells.text('status') as Run['status'],
    message: cells.optionalText('message'),
    artifactHash: cells.optionalText('artifact_hash'),
    measurements: results,
  }
}

export function measurementRow(measurement: Measurement): Row {
  const absent: Record<keyof (typeof measurements)['columns'], Cell> = {
    metric: text(measurement.metric),
    status: measurement.status,
    value: null,
    unit: null,
    direction: null,
    message: null,
    samples: null,
    metadata: null,
  }
  if (measurement.status !== 'ok')
    return toRow(measurements, { ...absent, message: text(measurement.message) })
  return toRow(measurements, {
    ...absent,
    value: real(measurement.value),
    unit: text(measurement.unit),
    direction: optionalText(measurement.direction),
    samples: optionalJson(measurement.samples),
    metadata: optionalJson(measurement.metadata),
  })
}

export function readMeasurement(row: Row): Measurement {
  const cells = new Reader(measurements, row)
  const metric = cells.text('metric')
  const status = cells.text('status') as Measurement['status']
  if (status !== 'ok') return { metric, status, message: cells.text('message') }
  return {
    metric,
    status,
    value: cells.number('value'),
    unit: cells.text('unit'),
    ...present('direction', cells.optionalText('direction')),
    ...present('samples', cells.optionalJson('samples')),
    ...present('metadata', cells.optionalJson('metadata')),
  } as Measurement
}

const present = (key: string, value: unknown): object => (value === null ? {} : { [key]: value })
