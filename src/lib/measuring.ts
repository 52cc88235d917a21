import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gate as runGate } from '../app/gate.js'
import { localOccasion } from '../app/occasion.js'
import type { GateRequest, Measurer } from '../app/request.js'
import type { RunSetRequest } from '../app/run-request.js'
import { prepareRuns, runSet } from '../app/run-set.js'
import { shownRunSet } from '../app/run-set-answer.js'
import { jsonOutcome } from '../core/documents/json.js'
import { runSetObject } from '../core/documents/run-set.js'
import { baselineWords, isBaselineRule } from '../core/manifest/gate-table.js'
import { measurer } from '../edge/measurer.js'
import { type Check, check, oneOf, placeChecks, refuse, seed, text, texts, whole, yesNo } from './checked.js'
import type { EstablishOptions, GateOptions, RunOptions } from './options.js'
import { callText, placeOf } from './place.js'
import type { Outcome, Recorded } from './results.js'

/** The command line is shipped beside this file; its process measures, because it stays small. */
function ownMeasurer(quiet: boolean): Measurer {
  const cli = join(dirname(fileURLToPath(import.meta.url)), '..', 'cli', 'index.js')
  return measurer(cli, { quiet, verbose: false })
}

const measuringChecks = { ...placeChecks, allowDirty: yesNo, quiet: yesNo } as const
const named = { ...measuringChecks, benchmark: { ...text, required: true }, repetitions: whole(1) } as const

/** See index.ts. */
export async function run(benchmark: string, options: RunOptions): Promise<Recorded> {
  const own = { seedSet: oneOf('fresh', 'baseline'), metaSeed: seed }
  check('run', { benchmark, ...options }, { ...named, ...own })
  const { seedSet = 'fresh', metaSeed } = options
  if (seedSet === 'baseline' && metaSeed !== undefined)
    refuse('run', 'metaSeed', 'it draws fresh seeds; seedSet "baseline" has its own', 'leave one of them out')
  const seeds = { seedSet, metaSeed: metaSeed === undefined ? null : BigInt(metaSeed) }
  const command = callText('run', [benchmark, options])
  return recorded(options, { benchmark, ...seeds, atSha: null, pin: null, command })
}

/** See index.ts. */
export async function establish(benchmark: string, options: EstablishOptions): Promise<Recorded> {
  check('establish', { benchmark, ...options }, { ...named, notes: text, atSha: text })
  const { atSha = null, notes } = options
  const seeds = { seedSet: 'baseline', metaSeed: null } as const
  const command = callText('establish', [benchmark, options])
  return recorded(options, { benchmark, ...seeds, atSha, pin: notes || 'established', command })
}

async function recorded(
  options: RunOptions | EstablishOptions,
  asked: Omit<RunSetRequest, 'project' | 'store' | 'actor' | 'repetitions' | 'allowDirty'>,
): Promise<Recorded> {
  const { quiet = true, repetitions = null, allowDirty = false } = options
  const { world, project, store } = await placeOf(options, quiet)
  const request = { ...asked, project, store, repetitions, allowDirty, actor: world.host.user }
  return runSetObject(
    shownRunSet(await runSet(world, await prepareRuns(world, request), ownMeasurer(quiet)), request),
  )
}

const rules: Check = {
  must: `be one or more of ${baselineWords.join(', ')}, version:LABEL`,
  holds: (value) => texts.holds(value) && listOf(value as string | readonly string[]).every(isBaselineRule),
}

const gateChecks = {
  ...{ ...measuringChecks, base: text, baseline: rules, benchmark: texts, manifest: text, label: text },
  cost: oneOf('fast', 'heavy', 'all'),
  failOn: oneOf('mandatory', 'any', 'never'),
  fresh: yesNo,
} as const

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : (value ?? [])

/** See index.ts. */
export async function gate(options: GateOptions): Promise<Outcome> {
  check('gate', options, gateChecks)
  const { quiet = true, base = null, cost = null, failOn = null, label = null } = options
  const { world, project, store } = await placeOf(options, quiet)
  const baselines = listOf(options.baseline).filter(isBaselineRule)
  const request: GateRequest = {
    ...{ project, store, verifyStore: false, head: null, base, cost, failOn, version: label, findings: [] },
    manifest: options.manifest ?? 'bench/manifest.toml',
    occasion: await localOccasion(world, project, world.host.user),
    baselines: baselines.length > 0 ? baselines : null,
    benchmarks: listOf(options.benchmark),
    allowDirty: options.allowDirty === true,
    fresh: options.fresh === true,
    command: callText('gate', [options]),
  }
  return jsonOutcome((await runGate(world, request, ownMeasurer(quiet))).outcome)
}
