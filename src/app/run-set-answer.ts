import type { ShownRunSet } from '../core/documents/run-set.js'
import type { RunSetRequest } from './run-request.js'
import type { Ran } from './run-set.js'

const exitNothingRan = 1
const exitNotPinned = 1
const exitBadData = 65
const exitInterrupted = 70

/** What is shown of a run set, with the exit code of `run` and `baseline establish`. */
export function shownRunSet(ran: Ran, { pin }: Pick<RunSetRequest, 'pin'>): ShownRunSet {
  const { session, id, spoiled, files } = ran
  const { header, runSets, findings, pointerMoves } = session
  const exitCode = exitCodeOf(ran, pin)
  return { session: id, header, runSets, findings, pointerMoves, spoiled, exitCode, files }
}

function exitCodeOf({ session, spoiled }: Ran, pin: string | null): number {
  const { header, runSets, pointerMoves } = session
  if (!header.complete) return exitInterrupted
  if (spoiled !== null) return exitBadData
  if (pin !== null && pointerMoves.length < runSets.length) return exitNotPinned
  return runSets.some((set) => set.runs.some(({ status }) => status === 'ok')) ? 0 : exitNothingRan
}
