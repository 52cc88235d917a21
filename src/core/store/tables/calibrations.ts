import type { Acknowledgement, Calibration } from '../../model/calibration.js'
import type { SessionHeader } from '../../model/session.js'
import { integer, json, type Row, text } from '../cell.js'
import { Reader, type Table, toRow } from '../table.js'

export const calibrations = {
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
} as const satisfies Table

export const acknowledgements = {
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
} as const satisfies Table

export const calibrationRow = (calibration: Calibration, header: SessionHeader): Row =>
  toRow(calibrations, {
    project: text(header.project),
    benchmark: text(calibration.benchmark),
    subject: text(calibration.subject),
    definition_hash: text(calibration.definitionHash),
    metrics: json(calibration.metrics),
    at: integer(calibration.at),
  })

export function readCalibration(row: Row): Calibration {
  const cells = new Reader(calibrations, row)
  return {
    benchmark: cells.text('benchmark'),
    subject: cells.text('subject'),
    definitionHash: cells.text('definition_hash'),
    metrics: cells.json('metrics'),
    at: cells.number('at'),
  }
}

export const acknowledgementRow = (acknowledgement: Acknowledgement, header: SessionHeader): Row =>
  toRow(acknowledgements, {
    project: text(header.project),
    benchmark: text(acknowledgement.benchmark),
    subject: text(acknowledgement.subject),
    calibration: text(acknowledgement.calibration),
    reason: text(acknowledgement.reason),
    actor: text(acknowledgement.actor),
    at: integer(acknowledgement.at),
  })

export function readAcknowledgement(row: Row): Acknowledgement {
  const cells = new Reader(acknowledgements, row)
  return {
    benchmark: cells.text('benchmark'),
    subject: cells.text('subject'),
    calibration: cells.text('calibration'),
    reason: cells.text('reason'),
    actor: cells.text('actor'),
    at: cells.number('at'),
  }
}
