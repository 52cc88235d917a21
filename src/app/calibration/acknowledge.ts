import type { Finding } from '../../core/model/finding.js'
import { matches, type Plan } from '../../core/model/plan.js'
import { orThrow, ProblemError } from '../../core/model/problem.js'
import type { StoredCalibration } from '../../core/model/session.js'
import type { Gated } from '../gate.js'
import { headerOf } from '../job-of.js'
import { type ManifestFile, readManifest } from '../manifest-file.js'
import { type Opened, openHistory } from '../opened.js'
import { planOf } from '../plan.js'
import { planTools } from '../plan-tools.js'
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
export async function acknowledge(world: World, request: AcknowledgeRequest): Promise<Gated> {
  const { loaded, text } = await readManifest(world, request.project, request.manifest)
  const plan = planFor(world, request, { loaded, text })
  const folder = request.store ?? world.host.storeFolder(plan.project, loaded.manifest.store.name)
  const opened = await openHistory(world, folder, plan.project, request.verifyStore)
  try {
    const here = world.host.machine(plan.machine.label)
    const blocked = standingCalibrations(opened.history, plan.project, here).filter(isBlocked)
    const chosen = blocked.filter(({ benchmark }) =>
      request.benchmarks.some((pattern) => matches(pattern, benchmark)),
    )
    if (chosen.length === 0) throw nothingBlocks(request, blocked, loaded.file)
    return await keep(world, request, { plan, opened, chosen, file: loaded.file })
  } finally {
    opened.history.close()
  }
}

function planFor(
  { host }: Pick<World, 'host'>,
  { occasion }: GateRequest,
  { loaded, text }: ManifestFile,
): Plan {
  const asked = { event: occasion.event, manifestHash: `sha256:${host.sha256(text)}` }
  return orThrow(planOf(loaded, { ...asked, cost: 'all', names: [] }, planTools(host.sha256)))
}

interface Deciding {
  readonly plan: Plan
  readonly opened: Opened
  readonly chosen: readonly StoredCalibration[]
  readonly file: string
}

async function keep(
  world: World,
  request: AcknowledgeRequest,
  { plan, opened, chosen, file }: Deciding,
): Promise<Gated> {
  const { history, folder, whole } = opened
  const repository = orThrow(await world.git.repository(request.project))
  const headCommit = (await world.git.resolve(repository, 'HEAD')) ?? ''
  const site = { repository, commits: { headCommit, dirty: false, diff: null } }
  const parents = history.heads()
  const header = await headerOf(world, { request, site, plan, parents, kind: 'acknowledge' })
  const decided = { reason: request.reason, actor: request.occasion.actor, at: header.startedAt }
  const findings = [
    ...request.findings,
    ...opened.findings,
    ...chosen.map((one) => decisionFinding(one, decided, file)),
  ]
  const session = {
    ...{ header, runSets: [], reports: [], verdicts: [], pointerMoves: [], findings },
    acknowledgements: chosen.map(({ benchmark, subject, uid }) => ({
      ...{ benchmark, subject, calibration: uid },
      ...decided,
    })),
  }
  const id = history.append(session)
  await history.save()
  const names = chosen.map(({ benchmark }) => benchmark).join(', ')
  const outcome = {
    ...{ decision: 'PASS' as const, exitCode: 0, verdicts: [], findings, session: id, header },
    why: `Failures of ${names} count again on this machine, by decision of ${decided.actor}.`,
    ...{ policy: plan.gate, files: { store: `${folder}/store.db` } },
  }
  return { outcome, ids: [id], base: null, whole }
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
