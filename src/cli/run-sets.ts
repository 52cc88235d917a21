import type { RunSetRequest } from '../app/run-request.js'
import { runSet } from '../app/run-set.js'
import { runSetJson, runSetText } from '../core/documents/run-set.js'
import { withoutCommands } from '../edge/child-output.js'
import { measurer } from '../edge/measurer.js'
import { realWorld } from '../edge/world.js'
import type { Invocation } from './command.js'
import { cliFile } from './entry.js'

const exitNothingRan = 1
const exitNotPinned = 1
const exitBadData = 65
const exitInterrupted = 70

/** Makes and shows a run set; the number is the exit code. */
export async function makeRunSet(
  { project, store, quiet, verbose, json }: Invocation,
  asked: Omit<RunSetRequest, 'project' | 'store' | 'actor' | 'command'>,
): Promise<number> {
  const world = realWorld(quiet)
  const command = `benchgate ${process.argv.slice(2).join(' ')}`
  const request = { ...asked, project, store, actor: world.host.user, command }
  const { session, id, spoiled, files } = await runSet(
    world,
    request,
    measurer(cliFile(), { quiet, verbose }),
  )
  const { header, runSets, findings, pointerMoves } = session
  const exitCode = exitCodeOf()
  const shown = { session: id, header, runSets, findings, pointerMoves, spoiled, exitCode, files }
  process.stdout.write(json ? runSetJson(shown) : withoutCommands(runSetText(shown)))
  return exitCode

  function exitCodeOf(): number {
    if (!header.complete) return exitInterrupted
    if (spoiled !== null) return exitBadData
    if (request.pin !== null && pointerMoves.length < runSets.length) return exitNotPinned
    return runSets.some((set) => set.runs.some(({ status }) => status === 'ok')) ? 0 : exitNothingRan
  }
}
