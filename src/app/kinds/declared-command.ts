import { expandCommand } from '../../core/protocol/placeholders.js'
import type { Command, Ended, World } from '../world.js'
import { commonValues } from './attempt.js'
import type { RunRequest } from './kind.js'

/** Runs the benchmark's `command` with its placeholders filled in. `capture`: what is kept of its output. */
export function runDeclared(
  { processes }: Pick<World, 'processes'>,
  request: RunRequest,
  capture: Pick<Command, 'outputLimit' | 'stdoutFile' | 'fileLimit'>,
): Promise<Ended> {
  const { benchmark, cwd, env, cpus } = request
  if (benchmark.command === null) throw new Error(`benchmark "${benchmark.name}" declares no command`)
  const command = expandCommand(benchmark.command, commonValues(request))
  return processes.run({ command, cwd, env, cpus, timeout: benchmark.timeout, ...capture })
}
