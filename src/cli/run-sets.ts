import type { RunSetRequest } from '../app/run-request.js'
import { runSet } from '../app/run-set.js'
import { shownRunSet } from '../app/run-set-answer.js'
import { runSetJson, runSetText } from '../core/documents/run-set.js'
import { withoutCommands } from '../edge/child-output.js'
import { measurer } from '../edge/measurer.js'
import { realWorld } from '../edge/world.js'
import type { Invocation } from './command.js'
import { cliFile } from './entry.js'

/** Makes and shows a run set; the number is the exit code. */
export async function makeRunSet(
  { project, store, quiet, verbose, json }: Invocation,
  asked: Omit<RunSetRequest, 'project' | 'store' | 'actor' | 'command'>,
): Promise<number> {
  const world = realWorld(quiet)
  const command = `benchgate ${process.argv.slice(2).join(' ')}`
  const request = { ...asked, project, store, actor: world.host.user, command }
  const ran = await runSet(world, request, measurer(cliFile(), { quiet, verbose }))
  const shown = shownRunSet(ran, request)
  process.stdout.write(json ? runSetJson(shown) : withoutCommands(runSetText(shown)))
  return shown.exitCode
}
