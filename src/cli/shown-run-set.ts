import type { JobEnd } from '../app/jobs/amend.js'
import { type PreparedRuns, runSet } from '../app/run-set.js'
import { shownRunSet } from '../app/run-set-answer.js'
import type { World } from '../app/world.js'
import { runSetJson, runSetText } from '../core/documents/run-set.js'
import { withoutCommands } from '../edge/child-output.js'
import { measurer } from '../edge/measurer.js'
import type { Invocation } from './command.js'
import { cliFile } from './entry.js'

export type ShowOptions = Pick<Invocation, 'json' | 'quiet' | 'verbose'>

/** Makes a run set, shows it on stdout and answers how that ended. */
export async function showRunSet(
  world: World,
  prepared: PreparedRuns,
  { json, quiet, verbose }: ShowOptions,
): Promise<JobEnd> {
  const ran = await runSet(world, prepared, measurer(cliFile(), { quiet, verbose }))
  const shown = shownRunSet(ran, prepared.request)
  process.stdout.write(json ? runSetJson(shown) : withoutCommands(runSetText(shown)))
  return { exitCode: shown.exitCode, session: ran.id, message: ran.spoiled }
}
