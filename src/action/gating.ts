import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import * as core from '@actions/core'
import { type Gated, gate } from '../app/gate.js'
import { readManifest } from '../app/manifest-file.js'
import type { GateRequest } from '../app/request.js'
import type { Outcome } from '../core/documents/document.js'
import type { Finding } from '../core/model/finding.js'
import { files } from '../edge/files.js'
import type { GithubEvent } from '../edge/github/event.js'
import { measurer } from '../edge/measurer.js'
import { realWorld } from '../edge/world.js'
import { commandLine } from './command-line.js'
import { keep } from './keeping.js'
import type { Left } from './post.js'
import { publish, setOutput } from './publish.js'
import { restoreHistory } from './restoring.js'
import { openServices, type Services } from './services.js'
import { checkInputs, gateRequest, storageSettings } from './settings.js'

/** Restores, measures and judges in one job, and keeps what came of it. */
export const runGate = (event: GithubEvent): Promise<number> =>
  withHistory(event, gateRequest(event, '', []), (request) =>
    gate(realWorld(false), request, measurer(commandLine(), { quiet: false, verbose: false })),
  )

/** Restores the history, does `work` with it, publishes what it answers and saves. */
export async function withHistory(
  event: GithubEvent,
  request: GateRequest,
  work: (request: GateRequest) => Promise<Gated>,
): Promise<number> {
  checkInputs()
  const folder = temporaryFolder()
  const store = join(folder, 'store')
  const { loaded } = await readManifest({ files }, request.project, request.manifest)
  const settings = storageSettings(loaded, event)
  const services = openServices(settings)
  await files.makeFolder(store)
  const left: Left = {
    ...{ store, segment: join(folder, 'segment'), settings, event },
    project: loaded.manifest.project.name,
    began: Date.now(),
  }
  core.saveState('benchgate-keeping', JSON.stringify(left))
  const restored = await restoreHistory(services, store)
  setOutput('restored-from', restored.from ?? '')
  core.info(restored.from === null ? 'no history was restored' : `history restored from ${restored.from}`)
  core.saveState('benchgate-restored', String(restored.maySave))
  const gated = await work({ ...request, store, findings: [...request.findings, ...restored.findings] })
  return finish(gated, { ...left, services, folder, maySave: restored.maySave && gated.whole })
}

/** A folder of this step alone, which the runner removes. */
export const temporaryFolder = (): string =>
  join(process.env['RUNNER_TEMP'] ?? '.', 'benchgate', randomUUID())

interface Finishing extends Left {
  readonly folder: string
  readonly services: Services
  readonly maySave: boolean
}

async function finish(gated: Gated, finishing: Finishing): Promise<number> {
  setOutput('base', gated.base ?? '')
  const kept = await keep({ ...finishing, ids: gated.ids })
  core.saveState('benchgate-main', 'kept')
  setOutput('saved-to', kept.savedTo.join(', '))
  const outcome = withFindings(gated.outcome, kept.findings)
  const { exitCode, decision } = await publish(outcome, finishing.folder)
  if (exitCode !== 0) core.setFailed(`benchgate: ${decision}`)
  return exitCode
}

/** A save that failed is worth a warning; it changes no verdict and fails no job. A note changes nothing. */
function withFindings(outcome: Outcome, added: readonly Finding[]): Outcome {
  if (added.length === 0) return outcome
  const weighs = added.some(({ level }) => level !== 'note')
  const { findings, decision } = outcome
  const notes = findings.filter(({ level }) => level === 'note')
  const others = findings.filter(({ level }) => level !== 'note')
  return {
    ...outcome,
    findings: [...others, ...added, ...notes],
    decision: decision === 'PASS' && weighs ? 'WARN' : decision,
  }
}
