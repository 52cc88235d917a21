import type { Answer } from '../../core/documents/document.js'
import type { Finding } from '../../core/model/finding.js'
import { matches } from '../../core/model/plan.js'
import { orThrow, ProblemError } from '../../core/model/problem.js'
import type { StoredCalibration } from '../../core/model/session.js'
import { headerOf } from '../job-of.js'
import { readManifest } from '../manifest-file.js'
import { openHistory } from '../opened.js'
import type { GateRequest } from '../request.js'
import type { World } from '../world.js'
import { isBlocked, standingCalibrations } from './standing.js'

/** A decision to enforce benchmarks although their calibration says not to. */
export interface AcknowledgeRequest extends GateRequest {
  readonly reason: string
}

/**
 * Records who takes responsibility for what blocks `request.benchmarks` (names or patterns) on this machine, and why.
 * It holds for these calibrations alone: a newer one that blocks does so again. Throws ProblemError when none blocks.
 */
export async function acknowledge(world: World, request: AcknowledgeRequest): Promise<Answer> {
  const { loaded, text } = await readManifest(world, request.project, request.manifest)
  const { project, store, machine } = loaded.manifest
  const repository = orThrow(await world.git.repository(request.project))
  const folder = request.store ?? world.host.storeFolder(project.name, store.name)
  const opened = await openHistory(world, folder, project.name, request.verifyStore)
  const { history } = opened
  try {
    const here = world.host.machine(machine.label)
    const blocked = standingCalibrations(history, project.name, here).filter(isBlocked)
    const chosen = blocked.filter(({ benchmark }) =>
      request.benchmarks.some((pattern) => matches(pattern, benchmark)),
    )
    if (chosen.length === 0) throw nothingBlocks(request, blocked, loaded.file)
    const headCommit = (await world.git.resolve(repository, 'HEAD')) ?? ''
    const header = await headerOf(world, {
      request,
      site: { repository, commits: { headCommit, dirty: false, diff: null } },
      plan: {
        project: project.name,
        machine: { label: machine.label, cpus: null, exclusive: false },
        manifestHash: `sha256:${world.host.sha256(text)}`,
      },
      ...{ parents: history.heads(), kind: 'acknowledge' },
    })
    const decision = { reason: request.reason, actor: request.occasion.actor, at: header.startedAt }
    const findings = [...opened.findings, ...chosen.map((one) => decisionFinding(one, decision, loaded.file))]
    const session = history.append({
      ...{ header, runSets: [], reports: [], verdicts: [], pointerMoves: [], findings },
      acknowledgements: chosen.map(({ benchmark, subject, uid }) => ({
        ...{ benchmark, subject, calibration: uid },
        ...decision,
      })),
    })
    await history.save()
    return {
      ...{ decision: 'PASS', exitCode: 0, verdicts: [], findings, session },
      why: `${chosen.map(({ benchmark }) => benchmark).join(', ')} can fail again on this machine.`,
      files: { store: `${folder}/store.db` },
    }
  } finally {
    history.close()
  }
}

function decisionFinding(
  { benchmark, subject, metrics }: StoredCalibration,
  { reason, actor }: { readonly reason: string; readonly actor: string },
  file: string,
): Finding {
  const blocks = metrics.flatMap(({ metric, blocks: messages }) =>
    messages.map((each) => `${metric}: ${each}`),
  )
  const message = `${benchmark} is enforced by decision of ${actor} (${reason}), although ${blocks.join('; ')}`
  return { rule: 'calibration', level: 'note', message, file, line: 1, benchmark, subject }
}

function nothingBlocks(
  { benchmarks }: GateRequest,
  blocked: readonly StoredCalibration[],
  file: string,
): ProblemError {
  const names = blocked.map(({ benchmark }) => benchmark).join(', ')
  return new ProblemError([
    {
      where: { file },
      what: `no calibration of ${benchmarks.join(', ')} blocks on this machine, so there is nothing to acknowledge`,
      hint: names === '' ? 'nothing is blocked here' : `blocked here: ${names}`,
    },
  ])
}
