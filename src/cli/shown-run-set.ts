import type { JobEnd } from '../app/jobs/amend.js'
import { type PreparedRuns, type Ran, runSet } from '../app/run-set.js'
import type { World } from '../app/world.js'
import { runSetJson, runSetText } from '../core/documents/run-set.js'
import { withoutCommands } from '../edge/child-output.js'
import { measurer } from '../edge/measurer.js'
import type { Invocation } from './command.js'
import { cliFile } from './entry.js'

const exitNothingRan = 1
const exitNotPinned = 1
const exitBadData = 65
const exitInterrupted = 70

export type ShowOptions = Pick<Invocation, 'json' | 'quiet' | 'verbose'>

/** Makes a run set, shows it on stdout and answers how that ended. */
export async function showRunSet(
  world: World,
  prepared: PreparedRuns,
  { json, quiet, verbose }: ShowOptions,
): Promise<JobEnd> {
  const ran = await runSet(world, prepared, measurer(cliFile(), { quiet, verbose }))
  const { session, id, spoiled, files } = ran
  const { header, runSets, findings, pointerMoves } = session
  const exitCode = exitCodeOf(ran, prepared.request.pin !== null)
  const shown = { session: id, header, runSets, findings, pointerMoves, spoiled, exitCode, files }
  process.stdout.write(json ? runSetJson(shown) : withoutCommands(runSetText(shown)))
  return { exitCode, session: id, message: spoiled }
}

function exitCodeOf({ session, spoiled }: Ran, pins: boolean): number {
  const { header, runSets, pointerMoves } = session
  if (!header.complete) return exitInterrupted
  if (spoiled !== null) return exitBadData
  if (pins && pointerMoves.length < runSets.length) return exitNotPinned
  return runSets.some((set) => set.runs.some(({ status }) => status === 'ok')) ? 0 : exitNothingRan
}
