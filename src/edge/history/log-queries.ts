import type { StoredAcceptance, StoredPointer, StoredReference } from '../../core/model/session.js'
import {
  acceptances,
  baselineLog,
  readAcceptance,
  readMove,
  readReference,
  referenceLog,
} from '../../core/store/tables/logs.js'
import type { Engine } from './engine.js'

const names = (table: { readonly columns: object }): string => Object.keys(table.columns).join(', ')

export function currentPointer(
  engine: Engine,
  pointer: 'best' | 'pinned',
  benchmark: string,
  subject: string,
): StoredPointer | undefined {
  const [found] = engine.rows(
    `SELECT uid, ${names(baselineLog)} FROM current_pointers WHERE pointer = ? AND benchmark = ? AND subject = ? ORDER BY at DESC, uid DESC LIMIT 1`,
    [pointer, benchmark, subject],
  )
  if (!found) return undefined
  const [uid, ...row] = found
  return { ...readMove(row), uid: String(uid) }
}

/** Every pointer move of a series, in order. */
export const pointerLog = (engine: Engine, benchmark: string, subject: string): readonly StoredPointer[] =>
  engine
    .rows(
      `SELECT uid, ${names(baselineLog)} FROM baseline_log WHERE benchmark = ? AND subject = ? ORDER BY at, uid`,
      [benchmark, subject],
    )
    .map(([uid, ...row]) => ({ ...readMove(row), uid: String(uid) }))

/** Every frozen reference of a series, in order. */
export const referenceRows = (
  engine: Engine,
  benchmark: string,
  subject: string,
): readonly StoredReference[] =>
  engine
    .rows(
      `SELECT uid, ${names(referenceLog)} FROM reference_log WHERE benchmark = ? AND subject = ? ORDER BY at, uid`,
      [benchmark, subject],
    )
    .map(([uid, ...row]) => ({ ...readReference(row), uid: String(uid) }))

export function currentReference(
  engine: Engine,
  benchmark: string,
  subject: string,
): StoredReference | undefined {
  const [found] = engine.rows(
    `SELECT uid, ${names(referenceLog)} FROM current_references WHERE benchmark = ? AND subject = ? ORDER BY at DESC, uid DESC LIMIT 1`,
    [benchmark, subject],
  )
  if (!found) return undefined
  const [uid, ...row] = found
  return { ...readReference(row), uid: String(uid) }
}

export const currentAcceptances = (engine: Engine): readonly StoredAcceptance[] =>
  engine
    .rows(`SELECT uid, ${names(acceptances)} FROM current_acceptances ORDER BY benchmark, subject, metric`)
    .map(([uid, ...row]) => ({ ...readAcceptance(row), uid: String(uid) }))
