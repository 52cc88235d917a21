import fs from 'node:fs'
import { parse } from 'yaml'
import type { ActionProject } from './action-project.js'
import type { ActionRig, Ran } from './action-rig.js'
import { type ExpressionContext, expand } from './actions-emulator/action-manifest.js'
import type { RunOptions } from './actions-emulator/index.js'

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

type Permissions = Readonly<Record<string, string>>

interface Job {
  /** The workflow that is called in place of steps, and what it is given. */
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly needs?: string | readonly string[]
  readonly permissions?: Permissions
  readonly strategy?: { readonly matrix?: string }
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly permissions?: Permissions
  readonly on: {
    readonly workflow_call?: {
      readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>>
    } | null
  }
  readonly jobs: Readonly<Record<string, Job>>
}

/** One job as it was run: its matrix entry's number and what its step of ours did. */
export interface Walked {
  readonly job: string
  readonly entry: number
  readonly ran: Ran
}

/** What happens on the way, beside what the workflow says. */
export interface Walk {
  readonly options?: Partial<RunOptions>
  readonly inputs?: Readonly<Record<string, unknown>>
  /** What the job that calls the workflow may do. */
  readonly permissions?: Permissions
  /** Jobs that GitHub does not run this time: a runner was lost, a person cancelled it. */
  readonly without?: (job: string, entry: number) => boolean
  /** An attempt before: as GitHub’s “re-run failed jobs” does, what succeeded there is not run again. */
  readonly before?: readonly Walked[]
}

/**
 * Runs the step of ours in every job of a workflow file, in the order of `needs`, once for each entry of a matrix, with
 * the permissions, inputs and outputs that the file gives it. All jobs are of one run, so they share its artifacts.
 */
export async function walk(
  file: string,
  rig: ActionRig,
  project: ActionProject,
  { options = {}, inputs = {}, permissions, without = () => false, before = [] }: Walk = {},
): Promise<readonly Walked[]> {
  const { on, jobs, permissions: ofAll } = read(file)
  const declared = Object.entries(on.workflow_call?.inputs ?? {}).map(([name, { default: value }]) => [
    name,
    value,
  ])
  const given = { ...Object.fromEntries(declared), ...inputs }
  const needs: Record<string, { outputs: Record<string, string> }> = {}
  const walked: Walked[] = []
  for (const [name, job] of Object.entries(jobs)) {
    for (const [entry, matrix] of entriesOf(job, { needs }).entries()) {
      if (without(name, entry)) continue
      const context = { inputs: given, needs, matrix }
      const own = { ...job, permissions: permitted(job.permissions ?? ofAll, permissions) }
      const kept = before.find((one) => one.job === name && one.entry === entry && one.ran.ok)
      const ran =
        kept?.ran ??
        (await runJob(rig, project, {
          job: own,
          context,
          options: { ...options, job: `${name}-${entry}` },
        }))
      walked.push({ job: name, entry, ran })
      needs[name] = { outputs: outputsOf(job, ran) }
    }
  }
  return walked
}

const read = (file: string): Workflow => parse(fs.readFileSync(file, 'utf8')) as Workflow

const levels = ['none', 'read', 'write']

/** What a called job may do: what it asks for, else what its caller has. GitHub starts nothing that asks for more. */
function permitted(asked: Permissions | undefined, given: Permissions | undefined): Permissions {
  if (given === undefined) return asked ?? {}
  for (const [name, level] of Object.entries(asked ?? {}))
    if (levels.indexOf(level) > levels.indexOf(given[name] ?? 'none'))
      throw new Error(`a called job asks for ${name}: ${level}, which the job that calls it has not`)
  return asked ?? given
}

/** Runs the one job of a workflow that calls another of this repository, with what that job gives it. */
export function walkCaller(
  file: string,
  rig: ActionRig,
  project: ActionProject,
  { event = {}, ...walked }: Walk & { readonly event?: ExpressionContext },
): Promise<readonly Walked[]> {
  const workflow = read(file)
  const [job] = Object.values(workflow.jobs)
  const [, called] = /^benchgate\/benchgate\/(.*)@v\d+$/.exec(job?.uses ?? '') ?? []
  if (called === undefined) throw new Error(`${file} calls no workflow of ours`)
  const context = { github: { event } }
  const inputs = Object.fromEntries(
    Object.entries(job!.with ?? {}).map(([name, value]) => [name, expand(String(value), context)]),
  )
  const permissions = job!.permissions ?? workflow.permissions ?? {}
  return walk(called, rig, project, { ...walked, inputs, permissions })
}

/** The entries of a job's matrix, which is an expression; one without content where there is none. */
function entriesOf({ strategy }: Job, context: ExpressionContext): readonly ExpressionContext[] {
  if (strategy?.matrix === undefined) return [{}]
  const [, path] = /^\$\{\{ fromJSON\((.*)\) \}\}$/.exec(strategy.matrix) ?? []
  const text = expand(`\${{ ${path} }}`, context)
  if (text === '') throw new Error('the job that plans gave no matrix')
  const { include } = JSON.parse(text) as {
    readonly include: readonly ExpressionContext[]
  }
  return include
}

interface JobRun {
  readonly job: Job
  readonly context: ExpressionContext
  readonly options: Partial<RunOptions>
}

function runJob(rig: ActionRig, project: ActionProject, { job, context, options }: JobRun): Promise<Ran> {
  const step = job.steps?.find(({ uses }) => uses?.startsWith('benchgate/benchgate@'))
  if (!step) throw new Error('the job has no step of ours')
  const inputs = Object.fromEntries(
    Object.entries(step.with ?? {}).map(([name, value]) => [name, expand(String(value), context)]),
  )
  return rig.run(project, {
    ...options,
    inputs: { ...inputs, ...options.inputs },
    permissions: job.permissions ?? {},
  })
}

const outputsOf = ({ outputs = {} }: Job, { outputs: made }: Ran): Record<string, string> =>
  Object.fromEntries(
    Object.entries(outputs).map(([name, text]) => {
      const [, output = ''] = /^\$\{\{ steps\.\w+\.outputs\.([\w-]+) \}\}$/.exec(text) ?? []
      return [name, made[output] ?? '']
    }),
  )
