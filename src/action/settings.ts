import { resolve } from 'node:path'
import * as core from '@actions/core'
import type { GateRequest } from '../app/request.js'
import type { LoadedManifest } from '../core/manifest/parse.js'
import type { BaselineRule } from '../core/model/plan.js'
import { type Problem, ProblemError } from '../core/model/problem.js'
import type { GithubEvent } from '../edge/github/event.js'
import type { InputName } from '../edge/github/inputs.js'
import { commands } from './refusal.js'
import { inputKeys } from './signing-input.js'
import type { StorageSettings } from './storing.js'

/** An input as text, trimmed; empty when it was not given. */
export const input = (name: InputName): string => core.getInput(name)

export const flag = (name: InputName): boolean => choice(name, ['true', 'false']) === 'true'

export const items = (name: InputName): readonly string[] =>
  input(name)
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')

/** One of `words`, or null when the input is empty. Anything else is a problem. */
export function choice<W extends string>(name: InputName, words: readonly W[]): W | null {
  const value = input(name)
  if (value === '') return null
  const found = words.find((word) => word === value)
  if (found !== undefined) return found
  throw new ProblemError([
    problem(name, `"${value}" is not one of ${words.join(', ')}`, `write one of ${words.join(', ')}`),
  ])
}

/** A whole number of at least 1, and at most `most`. */
export function whole(name: InputName, most = Number.POSITIVE_INFINITY): number {
  const value = Number(input(name))
  if (Number.isInteger(value) && value >= 1 && value <= most) return value
  const range = most === Number.POSITIVE_INFINITY ? 'of at least 1' : `from 1 to ${most}`
  throw new ProblemError([
    problem(name, `"${input(name)}" is not a whole number ${range}`, 'write plain digits'),
  ])
}

/** Inputs that are used only after the measuring: a mistake in them must not cost the measuring. */
export function checkInputs(): void {
  flag('job-summary')
  acknowledged()
  whole('storage-timeout')
  if (input('prune-after') !== '') whole('prune-after')
  inputKeys()
}

/** What is to be acknowledged, and why; null: nothing. */
export function acknowledged(): { readonly benchmarks: readonly string[]; readonly reason: string } | null {
  const [benchmarks, reason] = [items('acknowledge'), input('reason')]
  const calibrates = choice('command', commands) === 'calibrate'
  if (benchmarks.length === 0 && reason === '') return null
  if (calibrates && benchmarks.length > 0 && reason !== '') return { benchmarks, reason }
  const [what, hint] = ['stands alone', 'give command: calibrate, acknowledge and reason together']
  throw new ProblemError([problem(reason === '' ? 'acknowledge' : 'reason', what, hint)])
}

const problem = (name: InputName, what: string, hint: string): Problem => ({
  where: { file: 'workflow', key: `with.${name}` },
  what,
  hint,
})

/** Absolute path of the project. */
export const projectFolder = (): string =>
  resolve(process.env['GITHUB_WORKSPACE'] ?? '.', input('project') || '.')

/** The gate that the inputs ask for. */
export function gateRequest(
  event: GithubEvent,
  store: string,
  findings: GateRequest['findings'],
): GateRequest {
  const baselines = items('baselines')
  return {
    project: projectFolder(),
    manifest: input('manifest') || 'bench/manifest.toml',
    store,
    verifyStore: true,
    occasion: {
      event: event.name,
      branch: event.branch,
      defaultBranch: event.defaultBranch,
      onDefaultBranch: event.isDefaultBranch && event.name !== 'pull_request_target',
      ...{ baseSha: event.baseSha, baseBranch: event.baseBranch, headSha: event.headSha },
      trigger: null,
      actor: event.actor,
      runnerLabels: [process.env['RUNNER_NAME'] ?? '', process.env['RUNNER_OS'] ?? ''].filter(
        (label) => label !== '',
      ),
    },
    head: null,
    base: input('base') || null,
    baselines: baselines.length > 0 ? (baselines as readonly BaselineRule[]) : null,
    benchmarks: items('benchmarks'),
    cost: choice('cost', ['fast', 'heavy', 'all']),
    failOn: choice('fail-on', ['mandatory', 'any', 'never']),
    allowDirty: flag('allow-dirty'),
    fresh: false,
    version: input('version') || null,
    command: `action: ${input('command') || 'gate'}`,
    findings,
  }
}

const tags = 'refs/tags/'

/** Where the history of this project is kept, as the inputs and the manifest say. */
export function storageSettings(
  { manifest }: LoadedManifest,
  { runId, attempt, name, ref, isDefaultBranch }: GithubEvent,
): StorageSettings {
  const days = Math.max(1, Math.round(manifest.store.keep_artifacts / 86_400))
  return {
    names: items('storages'),
    store: `benchgate-${manifest.project.name}-${manifest.store.name}`,
    directory: input('store-directory') || null,
    attempt: `${runId}-${attempt}`,
    deadline: whole('storage-timeout'),
    retentionDays: days,
    token: input('token') || null,
    onDefaultBranch: isDefaultBranch,
    tag: name === 'release' && ref.startsWith(tags) ? ref.slice(tags.length) : null,
    pruneAfter: input('prune-after') === '' ? null : whole('prune-after'),
  }
}
