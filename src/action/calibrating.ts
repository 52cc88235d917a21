import { calibrate, usualPairs } from '../app/calibrate.js'
import { acknowledge } from '../app/calibration/acknowledge.js'
import type { GithubEvent } from '../edge/github/event.js'
import { measurer } from '../edge/measurer.js'
import { realWorld } from '../edge/world.js'
import { commandLine } from './command-line.js'
import { withHistory } from './gating.js'
import { acknowledged, gateRequest } from './settings.js'

/** Measures the commit against itself, or records that a benchmark is enforced nevertheless. */
export const runCalibrate = (event: GithubEvent): Promise<number> =>
  withHistory(event, gateRequest(event, '', []), (request) => {
    const world = realWorld(false)
    const decision = acknowledged()
    if (decision !== null) return acknowledge(world, { ...request, ...decision })
    const measuring = measurer(commandLine(), { quiet: false, verbose: false })
    return calibrate(world, { ...request, pairs: usualPairs, regression: null }, measuring)
  })
