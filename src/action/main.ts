import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as core from '@actions/core'
import { calibrate, usualPairs } from '../app/calibrate.js'
import { acknowledge } from '../app/calibration/acknowledge.js'
import { checkedPlan } from '../app/checked-plan.js'
import { type Gated, gate } from '../app/gate.js'
import { readManifest } from '../app/manifest-file.js'
import type { GateRequest } from '../app/request.js'
import { checkText } from '../core/documents/check.js'
import type { Outcome } from '../core/documents/document.js'
import type { LoadedManifest } from '../core/manifest/parse.js'
import type { Finding } from '../core/model/finding.js'
import { ProblemError, showProblem } from '../core/model/problem.js'
import { withoutCommands } from '../edge/child-output.js'
import { clock } from '../edge/clock.js'
import { files } from '../edge/files.js'
import { type GithubEvent, githubEvent } from '../edge/github/event.js'
import { host } from '../edge/host.js'
import { measurer } from '../edge/measurer.js'
import { realWorld } from '../edge/world.js'
import { keep } from './keeping.js'
import type { Left } from './post.js'
import { annotate, publish, setOutput } from './publish.js'
import { refusal } from './refusal.js'
import {
  acknowledged,
  checkInputs,
  choice,
  commandWords,
  gateRequest,
  input,
  items,
  whole,
} from './settings.js'
import { openPlaces, restore, type StorageSettings } from './storing.js'

const exitBadData = 65
const exitInternal = 70

/** The Action's main: inputs → restore → gate → documents → save → exit code. Every error is shown once, here. */
export async function main(): Promise<number> {
  core.saveState('benchgate-main', 'started')
  try {
    const event = githubEvent(process.env)
    return choice('command', commandWords) === 'check' ? await runCheck(event) : await runGate(event)
  } catch (error) {
    return explain(error)
  }
}

/** Shows the plan of this event, or every problem of the manifest. */
async function runCheck(event: GithubEvent): Promise<number> {
  const { project, manifest, cost, benchmarks } = gateRequest(event, '', [])
  const { loaded } = await readManifest({ files }, project, manifest)
  const request = { event: event.name, names: benchmarks, manifestHash: '', ...(cost ? { cost } : {}) }
  const checked = checkedPlan({ clock, host }, loaded, request)
  process.stdout.write(withoutCommands(checkText(checked)))
  annotate(checked.advice)
  setOutput('decision', checked.advice.length > 0 ? 'WARN' : 'PASS')
  setOutput('exit-code', '0')
  return 0
}

async function runGate(event: GithubEvent): Promise<number> {
  const refused = refusal(event)
  if (refused) throw new ProblemError([refused])
  checkInputs()
  const folder = join(process.env['RUNNER_TEMP'] ?? '.', 'benchgate', randomUUID())
  const store = join(folder, 'store')
  const request = gateRequest(event, store, [])
  const { loaded } = await readManifest({ files }, request.project, request.manifest)
  const settings = storageSettings(loaded, event)
  const places = openPlaces(settings)
  await files.makeFolder(store)
  const left: Left = {
    ...{ store, segment: join(folder, 'segment'), settings, event },
    project: loaded.manifest.project.name,
    began: Date.now(),
  }
  core.saveState('benchgate-keeping', JSON.stringify(left))
  const restored = await restore(places, store)
  setOutput('restored-from', restored.from ?? '')
  core.info(restored.from === null ? 'no history was restored' : `history restored from ${restored.from}`)
  core.saveState('benchgate-restored', String(restored.maySave))
  const gated = await answered({ ...request, findings: restored.findings })
  return finish(gated, { ...left, folder, maySave: restored.maySave && gated.whole })
}

/** The gate, a calibration or an acknowledgement: all end with a session to keep and an answer to show. */
function answered(request: GateRequest): Promise<Gated> {
  const world = realWorld(false)
  const decision = acknowledged()
  if (decision !== null) return acknowledge(world, { ...request, ...decision })
  const measuring = measurer(commandLine(), { quiet: false, verbose: false })
  if (choice('command', commandWords) !== 'calibrate') return gate(world, request, measuring)
  return calibrate(world, { ...request, pairs: usualPairs, regression: null }, measuring)
}

interface Finishing extends Left {
  readonly folder: string
  readonly maySave: boolean
}

async function finish(gated: Gated, finishing: Finishing): Promise<number> {
  setOutput('base', gated.base ?? '')
  const kept = await keep({ ...finishing, session: gated.session })
  core.saveState('benchgate-main', 'kept')
  setOutput('saved-to', kept.savedTo.join(', '))
  const outcome = withFindings(gated.outcome, kept.findings)
  const { exitCode, decision } = await publish(outcome, finishing.folder)
  if (exitCode !== 0) core.setFailed(`benchgate: ${decision}`)
  return exitCode
}

/** A save that failed is worth a warning; it changes no verdict and fails no job. */
function withFindings(outcome: Outcome, added: readonly Finding[]): Outcome {
  if (added.length === 0) return outcome
  const { findings, decision } = outcome
  const notes = findings.filter(({ level }) => level === 'note')
  const others = findings.filter(({ level }) => level !== 'note')
  return {
    ...outcome,
    findings: [...others, ...added, ...notes],
    decision: decision === 'PASS' ? 'WARN' : decision,
  }
}

function storageSettings({ manifest }: LoadedManifest, { runId, attempt }: GithubEvent): StorageSettings {
  const days = Math.max(1, Math.round(manifest.store.keep_artifacts / 86_400))
  return {
    names: items('storages'),
    store: `benchgate-${manifest.project.name}-${manifest.store.name}`,
    directory: input('store-directory') || null,
    attempt: `${runId}-${attempt}`,
    deadline: whole('storage-timeout'),
    retentionDays: days,
    token: input('token') || null,
  }
}

/** The command line's bundle lies beside the Action's. */
function commandLine(): string {
  const here = fileURLToPath(import.meta.url)
  const found = [join(here, '..', '..', 'cli', 'index.js'), join(here, '..', '..', 'cli.js')].find((path) =>
    existsSync(path),
  )
  if (found === undefined) throw new Error(`the command line is missing beside ${here}`)
  return found
}

function explain(error: unknown): number {
  setOutput('decision', 'ERROR')
  if (error instanceof ProblemError) {
    const { problems, exitCode = null } = error
    annotate(
      problems.map(({ where, what, hint }) => ({
        ...{ rule: 'problem', level: 'error' as const, file: where.file, line: where.line ?? 1 },
        message: `${where.key ? `${where.key}: ` : ''}${what} (${hint})`,
      })),
    )
    core.info(withoutCommands(problems.map(showProblem).join('\n')))
    core.setFailed(
      `benchgate: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`} to mend`,
    )
    setOutput('exit-code', String(exitCode ?? exitBadData))
    return exitCode ?? exitBadData
  }
  core.setFailed(
    `benchgate: internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  )
  setOutput('exit-code', String(exitInternal))
  return exitInternal
}
