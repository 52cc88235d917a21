import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gate as runGate } from '../app/gate.js'
import { NoRoom } from '../app/jobs/enter.js'
import { Withdrawn } from '../app/jobs/turn.js'
import { asJob } from '../app/jobs/work.js'
import { localOccasion } from '../app/occasion.js'
import type { GateRequest, Measurer } from '../app/request.js'
import type { RunSetRequest } from '../app/run-request.js'
import { type PreparedRuns, prepareRuns, runSet } from '../app/run-set.js'
import { shownRunSet } from '../app/run-set-answer.js'
import { jsonOutcome } from '../core/documents/json.js'
import { runSetObject } from '../core/documents/run-set.js'
import { baselineWords, isBaselineRule } from '../core/manifest/gate-table.js'
import { openJobs } from '../edge/jobs.js'
import { measurer } from '../edge/measurer.js'
import {
  amount,
  type Check,
  check,
  oneOf,
  placeChecks,
  refuse,
  seed,
  text,
  texts,
  whole,
  yesNo,
} from './checked.js'
import { BusyError } from './errors.js'
import type { EstablishOptions, GateOptions, RunOptions } from './options.js'
import { callText, placeOf } from './place.js'
import type { Outcome, Recorded } from './results.js'

/** The command line is shipped beside this file; its process measures, because it stays small. */
const ownCli = join(dirname(fileURLToPath(import.meta.url)), '..', 'cli', 'index.js')
const ownMeasurer = (quiet: boolean): Measurer => measurer(ownCli, { quiet, verbose: false })

const measuringChecks = { ...placeChecks, allowDirty: yesNo, quiet: yesNo } as const
const patience: Check = {
  must: 'be true, false or a number of seconds from 0 on',
  holds: (value) => yesNo.holds(value) || amount.holds(value),
}
const ofRuns = { ...measuringChecks, repetitions: whole(1), wait: patience } as const
const named = { ...ofRuns, benchmark: { ...text, required: true } } as const

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
  const { quiet = true, repetitions = null, allowDirty = false, wait = false } = options
  const { world, project, store, home } = await placeOf(options, quiet)
  const request = { ...asked, project, store, repetitions, allowDirty, actor: world.host.user }
  const prepared = await prepareRuns(world, request)
  const seconds = typeof wait === 'number' ? wait : null
  const manner = { guest: true, wait: wait === false ? null : { seconds } }
  const jobs = openJobs(ownCli, { BENCHGATE_HOME: home })
  const work = async (now: PreparedRuns) => {
    const ran = await runSet(world, now, ownMeasurer(quiet))
    const shown = shownRunSet(ran, request)
    return { exitCode: shown.exitCode, session: ran.id, message: ran.spoiled, shown }
  }
  const { shown } = await asJob(world, jobs, { prepared, manner }, work).catch(throwBusy)
  return runSetObject(shown)
}

/** What may go well another time, as such. */
function throwBusy(error: unknown): never {
  if (error instanceof NoRoom) throw new BusyError(error.message, error.problems)
  if (!(error instanceof Withdrawn)) throw error
  const what = 'told to stop while it waited for room'
  throw new BusyError(error.message, [{ where: { file: 'benchgate' }, what, hint: 'call it again' }])
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
