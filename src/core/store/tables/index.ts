import type { Table } from '../table.js'
import { acknowledgements, calibrations } from './calibrations.js'
import { findings, verdicts } from './judgements.js'
import { acceptances, baselineLog, peerStats, referenceLog } from './logs.js'
import { reports } from './reports.js'
import { measurements, runSets, runs } from './runs.js'
import { sessions } from './sessions.js'

/** Every table, in hashing order; the header's first. A session's id depends on this order. */
export const tables = [
  sessions,
  runSets,
  runs,
  measurements,
  reports,
  verdicts,
  findings,
  baselineLog,
  referenceLog,
  acceptances,
  peerStats,
  calibrations,
  acknowledgements,
] as const satisfies readonly Table[]

export type TableName = (typeof tables)[number]['name']
