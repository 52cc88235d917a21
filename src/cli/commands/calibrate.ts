import { calibrate, usualPairs } from '../../app/calibrate.js'
import { acknowledge } from '../../app/calibration/acknowledge.js'
import { calibrationJson } from '../../core/documents/calibration.js'
import { pairsForOrderEffect } from '../../core/stats/calibration.js'
import { measurer } from '../../edge/measurer.js'
import { realWorld } from '../../edge/world.js'
import { type Command, type Flags, type Invocation, list, text, UsageError } from '../command.js'
import { cliFile } from '../entry.js'
import { showAnswer } from '../output.js'
import { planOptions, requestOf } from './gate.js'

export const command: Command = {
  usage: '[options] | --acknowledge NAME --reason WHY',
  description:
    'Builds HEAD twice and measures it against itself, exactly as the gate would measure a change: how noisy each\n' +
    'benchmark is on this machine, which preset suits it, how long a regression takes to be found, and whether the gate\n' +
    'can be trusted here. Where it cannot (it would have failed the same build, or the run in the second slot differs),\n' +
    'failures of that benchmark only warn on this machine until a newer calibration is clean or somebody acknowledges it.',
  options: [
    {
      name: 'pairs',
      type: 'string',
      value: 'N',
      summary: `pairs of each benchmark, whatever they show (default ${usualPairs})`,
    },
    {
      name: 'regression',
      type: 'string',
      value: 'SHARE',
      summary: 'say what it takes to find this regression: 5%',
    },
    {
      name: 'acknowledge',
      type: 'string',
      multiple: true,
      value: 'NAME',
      summary: 'enforce these benchmarks (names or patterns) although their calibration blocks',
    },
    {
      name: 'reason',
      type: 'string',
      value: 'WHY',
      summary: 'why that is right; it is recorded with your name',
    },
    ...planOptions.filter(({ name }) => ['benchmark', 'cost', 'manifest'].includes(name)),
    {
      name: 'allow-dirty',
      type: 'boolean',
      summary: 'calibrate uncommitted work; such a calibration is kept and never counts',
    },
  ],
  async run(invocation) {
    const { quiet, verbose, flags, positionals, json } = invocation
    if (positionals.length > 0)
      throw new UsageError('calibrate takes no arguments; name benchmarks with --benchmark NAME')
    const world = realWorld(quiet)
    const request = await requestOf(invocation, world.host.user)
    const acknowledged = acknowledgedBy(invocation)
    if (acknowledged !== null) {
      const { outcome } = await acknowledge(world, { ...request, ...acknowledged })
      showAnswer(outcome, json)
      return outcome.exitCode
    }
    const asked = { ...request, pairs: pairsOf(flags), regression: regressionOf(flags) }
    const found = await calibrate(world, asked, measurer(cliFile(), { quiet, verbose }))
    if (json) process.stdout.write(calibrationJson(found.outcome, found.calibrations))
    else showAnswer(found.outcome, false)
    return found.outcome.exitCode
  },
}

/** What `--acknowledge` and `--reason` ask for; null: neither was given. */
function acknowledgedBy({ flags }: Invocation) {
  const benchmarks = list(flags, 'acknowledge')
  const reason = text(flags, 'reason')?.trim() ?? ''
  if (benchmarks.length === 0) {
    if (reason !== '') throw new UsageError('--reason belongs to --acknowledge NAME')
    return null
  }
  if (reason === '')
    throw new UsageError('--acknowledge needs --reason WHY: it is kept for whoever asks later')
  return { benchmarks, reason }
}

function pairsOf(flags: Flags): number {
  const given = text(flags, 'pairs')
  const value = given === undefined ? usualPairs : Number(given)
  const least = pairsForOrderEffect(1)
  if (!Number.isInteger(value) || value < least || value > 1000)
    throw new UsageError(
      `--pairs is a whole number from ${least} (fewer cannot show an order effect) to 1000, not "${given}"`,
    )
  return value
}

function regressionOf(flags: Flags): number | null {
  const given = text(flags, 'regression')
  if (given === undefined) return null
  const value = given.endsWith('%') ? Number(given.slice(0, -1)) / 100 : Number(given)
  if (given.trim() === '' || !(value > 0 && value <= 10))
    throw new UsageError(`--regression is a share such as 5% or 0.05, not "${given}"`)
  return value
}
