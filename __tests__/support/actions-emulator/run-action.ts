/** What the Actions runner does around one JavaScript action step. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import {
  type ActionManifest,
  condition,
  type PhaseName,
  readManifest,
  resolveInputs,
} from './action-manifest.js'
import { writeJson } from './json-file.js'
import { type Machine, takeMachine, takeRunId } from './machine.js'
import { type FilledOptions, fill, type JobStatus, type RunOptions } from './options.js'
import { runPhase } from './phase.js'
import { type Environment, machineVariables, runVariables, serviceVariables } from './run-environment.js'
import { payloadOf, type RunId, type Trigger, triggerOf } from './run-event.js'
import { runRecord } from './run-record.js'
import { cacheScopes, tokenPermissions } from './run-tokens.js'
import { type LoggedRequest, type Services, startServices } from './services.js'
import type { PhaseResult, Session } from './session.js'
import { makeGithubToken, type Scope } from './token.js'

/** What became of one step. */
export interface ActionResult extends Omit<Session, 'masks'> {
  readonly ok: boolean
  /** Of the job, post included. */
  readonly conclusion: JobStatus
  /** Of main alone. */
  readonly outcome: JobStatus
  readonly runId: number
  readonly ref: string
  readonly sha: string
  readonly cacheScopes: readonly Scope[]
  readonly permissions: Readonly<Record<string, string>>
  /** Exit code of the command between main and post. */
  readonly between: number | null
  readonly workspace: string
  /** What was asked of the services meanwhile. */
  readonly requests: readonly LoggedRequest[]
  readonly unimplemented: readonly string[]
}

/** A step that is about to run. */
interface Step {
  readonly options: FilledOptions
  readonly services: Services
  readonly manifest: ActionManifest
  readonly run: RunId
  readonly trigger: Trigger
  readonly machine: Machine
  readonly session: Session
}

/** Environment and inputs of the step's phases. */
interface Surroundings {
  readonly env: Environment
  readonly inputs: Readonly<Record<string, string>>
}

function surround(step: Step, token: string): Surroundings {
  const { options, services, run, trigger, machine, manifest, session } = step
  const { folders } = machine
  const event = payloadOf(options, run, trigger)
  const eventPath = path.join(folders.temp, '_github_workflow', 'event.json')
  writeJson(eventPath, event)
  const variables = runVariables(options, run, trigger)
  const env: Record<string, string> = {
    ...machineVariables(folders, eventPath, options.debug),
    ...variables,
    ...serviceVariables(services, options, run, trigger),
  }
  for (const name of options.unsetEnv ?? []) delete env[name]
  const named = Object.entries(variables).map(([name, value]) => [name.slice(7).toLowerCase(), value])
  const github = { ...Object.fromEntries(named), token, event, workspace: folders.workspace }
  const context = { github, runner: { temp: folders.temp, os: 'Linux', arch: 'X64' }, env: options.env }
  const { inputs, problems } = resolveInputs(manifest, options.inputs, context)
  session.annotations.push(...problems)
  return { env, inputs }
}

function phaseOf(step: Step, around: Surroundings, name: PhaseName): Promise<PhaseResult> {
  const { options, manifest, machine, session } = step
  return runPhase(
    {
      name,
      ...around,
      script: path.resolve(options.action, manifest.runs[name] ?? ''),
      node: options.node ?? process.execPath,
      temp: machine.folders.temp,
      workspace: machine.folders.workspace,
      debug: options.debug,
      cancelAfter: name === 'main' ? (options.cancelAfter ?? options.timeoutMs) : options.timeoutMs,
      cancelAt: name === 'main' ? options.cancelAt : undefined,
    },
    session,
  )
}

/** The rest of the job between the step and its post; its exit code. */
function shell(command: string, env: Environment, { session, machine }: Step): Promise<number> {
  const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', command], {
    cwd: machine.folders.workspace,
    env: { ...env, ...session.env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? -1))
  })
}

interface Course {
  readonly outcome: JobStatus
  readonly conclusion: JobStatus
  readonly between: number | null
}

/** Runs the phases in the runner's order. */
async function course(step: Step, around: Surroundings): Promise<Course> {
  const { options, manifest, session } = step
  const { runs } = manifest
  let status: JobStatus = 'success'
  const phase = async (name: PhaseName): Promise<void> => {
    const result = await phaseOf(step, around, name)
    session.phases.push(result)
    if (result.exitCode !== 0) status = 'failure'
  }
  if (runs['pre'] && condition(runs['pre-if'], status)) await phase('pre')
  const mainRuns = (status as JobStatus) === 'success'
  if (mainRuns) await phase('main')
  const outcome: JobStatus = status
  const between = options.between ? await shell(options.between, around.env, step) : null
  status = options.jobStatus ?? status
  if (mainRuns && options.post && runs['post'] && condition(runs['post-if'], status)) await phase('post')
  return { outcome, conclusion: status, between }
}

function newSession(options: FilledOptions, token: string): Session {
  const said = { annotations: [], phases: [], lines: [], summary: '' }
  return { outputs: {}, state: {}, env: { ...options.env }, paths: [], masks: new Set([token]), ...said }
}

async function runStep(step: Step, token: string): Promise<ActionResult> {
  const { options, services, run, trigger, machine, session } = step
  const around = surround(step, token)
  const record = runRecord(options, run, trigger)
  services.seed({ run: record, defaultBranch: options.defaultBranch })
  const before = services.requests.length
  const { outcome, conclusion, between } = await course(step, around)
  services.seed({ run: { ...record, status: 'completed', conclusion } })
  const { masks: _, ...said } = session
  return {
    ...said,
    ...{ outcome, conclusion, between, runId: run.id, ref: trigger.ref, sha: trigger.sha },
    ok: conclusion === 'success',
    cacheScopes: cacheScopes(options, trigger),
    permissions: tokenPermissions(options),
    workspace: machine.folders.workspace,
    requests: services.requests.slice(before),
    unimplemented: [...services.unimplemented],
  }
}

async function runWith(services: Services, options: FilledOptions): Promise<ActionResult> {
  const manifest = readManifest(options.action)
  const run = takeRunId(services.stateDir, options.runId)
  const trigger = triggerOf(options, run)
  const permissions = tokenPermissions(options)
  const token = makeGithubToken(services.secret, { repo: options.repo, runId: run.id, permissions })
  const job = `${run.id}-${options.runAttempt}-${options.job}`
  const machine = takeMachine(services.stateDir, options, job)
  const session = newSession(options, token)
  try {
    return await runStep({ options, services, manifest, run, trigger, machine, session }, token)
  } finally {
    machine.release()
  }
}

/** Runs an action once, with the services given or with ones of its own. */
export async function runAction(given: RunOptions): Promise<ActionResult> {
  const options = fill(given)
  if (given.services && given.faults) given.services.faults.set(given.faults)
  const services = given.services ?? (await startServices(options))
  try {
    return await runWith(services, options)
  } finally {
    if (!given.services) await services.close()
  }
}
