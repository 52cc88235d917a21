import type { Calibration } from '../model/calibration.js'
import type { Answer } from './document.js'
import { jsonOutcome } from './json.js'

/** The answer of a calibration with its numbers as one JSON object: the gate's own fields, and `calibrations`. */
export const calibrationJson = (answer: Answer, calibrations: readonly Calibration[]): string =>
  `${JSON.stringify({ ...jsonOutcome(answer), calibrations }, null, 2)}\n`
