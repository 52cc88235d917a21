import type { Acknowledgement } from '../../core/model/calibration.js'
import type { StoredCalibration } from '../../core/model/session.js'
import {
  acknowledgements,
  calibrations,
  readAcknowledgement,
  readCalibration,
} from '../../core/store/tables/calibrations.js'
import { readHeader, sessions } from '../../core/store/tables/sessions.js'
import type { Engine } from './engine.js'

const names = (table: { readonly name: string; readonly columns: object }): string =>
  Object.keys(table.columns)
    .map((column) => `${table.name}.${column}`)
    .join(', ')

const width = Object.keys(calibrations.columns).length

/** The newest acknowledgement of each calibration, by its uid. */
function acknowledged(engine: Engine, project: string): ReadonlyMap<string, Acknowledgement> {
  const rows = engine.rows(
    `SELECT ${names(acknowledgements)} FROM acknowledgements WHERE project = ? ORDER BY at, uid`,
    [project],
  )
  return new Map(rows.map(readAcknowledgement).map((one) => [one.calibration, one]))
}

/** Calibrations of a project, oldest first; the same content in two sessions is one. */
export function queryCalibrations(engine: Engine, project: string): readonly StoredCalibration[] {
  const decisions = acknowledged(engine, project)
  const rows = engine.rows(
    `SELECT sessions.hash, calibrations.uid, ${names(calibrations)}, ${names(sessions)} FROM calibrations JOIN sessions ON sessions.id = calibrations.session
    WHERE calibrations.project = ? AND calibrations.session NOT IN (SELECT id FROM yielded_sessions) ORDER BY calibrations.at, calibrations.uid`,
    [project],
  )
  return rows.map(([session, uid, ...cells]) => {
    const { machine, event, branch, dirty, dryRun } = readHeader(cells.slice(width))
    return {
      ...readCalibration(cells.slice(0, width)),
      ...{ uid: String(uid), session: String(session), machine, event, branch, dirty, dryRun },
      acknowledged: decisions.get(String(uid)) ?? null,
    }
  })
}
