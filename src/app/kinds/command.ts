import type { Measurement } from '../../core/model/measurement.js'
import { failed, failureOf, neverThrowing, succeeded } from './attempt.js'
import { runDeclared } from './declared-command.js'
import type { Kind } from './kind.js'

const skipped = (metric: string, message: string): Measurement => ({ metric, status: 'skipped', message })

const cpuTime = 'the host does not tell the processor time of a single child truly'

function resources(peakRss: number | null): readonly Measurement[] {
  const memory: Measurement =
    peakRss === null
      ? skipped('peak_rss', 'the host does not tell the peak memory of a single child truly')
      : { metric: 'peak_rss', status: 'ok', value: peakRss, unit: 'B', direction: 'minimize' }
  return [skipped('user', cpuTime), skipped('system', cpuTime), memory]
}

/** Times a command from its start to its exit. */
export const command = {
  name: 'command',
  summary: 'Times a command: wall seconds from start to exit',
  execute: neverThrowing(async (world, request) => {
    const ended = await runDeclared(world, request, { outputLimit: 2 ** 16 })
    const failure = failureOf(ended, request.benchmark.timeout)
    if (failure !== null) {
      return failed(ended, failure, [{ metric: 'wall', status: 'error', message: failure.message }])
    }
    const wall: Measurement = {
      metric: 'wall',
      status: 'ok',
      value: ended.wall,
      unit: 's',
      direction: 'minimize',
    }
    const rest = resources(ended.peakRss)
    // What is not known is said once: the reason never changes, and in every run it would triple the store.
    const said = request.repetition === 0 ? rest : rest.filter(({ status }) => status === 'ok')
    return succeeded(ended, { measurements: [wall, ...said] })
  }),
} as const satisfies Kind
