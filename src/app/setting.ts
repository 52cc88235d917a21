import { type DecidedMoves, decidedMoves, withMoves } from './anchors/decisions.js'
import { mayMovePointers } from './anchors/default-branch.js'
import { withAnchorRuns } from './anchors/due.js'
import { frozenReference } from './frozen-reference.js'
import { type Opened, openHistory } from './opened.js'
import type { Prepared } from './prepared.js'
import { underTodaysNames } from './renamed.js'
import type { History, World } from './world.js'

/** What is prepared, with what the history says of anchors and references. */
export interface Anchored extends Prepared {
  readonly mayMove: boolean
  /** Where the anchor was decided to stand. */
  readonly decided: DecidedMoves
  /** The history as the decided moves leave it. */
  readonly history: History
}

/** What is prepared, with the history open. */
export interface Setting extends Anchored {
  readonly opened: Opened
}

/** Moves anchors as it was decided, adds the runs against them that are due, and names frozen references. */
export async function withAnchors(world: World, prepared: Prepared, opened: History): Promise<Anchored> {
  const { request, site, plan, accepted } = prepared
  const mayMove = await mayMovePointers(world, request, site)
  const decided = await decidedMoves(world, {
    ...{ repository: site.repository, plan, history: opened, actor: request.occasion.actor },
    decisions: mayMove ? accepted.anchors : [],
  })
  const history = underTodaysNames(withMoves(opened, decided.moves), plan.benchmarks)
  const turn = { request, site, plan, history }
  const due = await withAnchorRuns(world, turn)
  const benchmarks = due.benchmarks.map((one) => frozenReference(world, one, opened))
  return { ...prepared, mayMove, decided, history, plan: { ...due, benchmarks } }
}

/** Calls `work` with the history open; the folder is the request's or the default one of the store. */
export async function inHistory<T>(
  world: World,
  prepared: Prepared,
  work: (setting: Setting) => Promise<T>,
): Promise<T> {
  const { request, plan, storeName } = prepared
  const folder = request.store ?? world.host.storeFolder(plan.project, storeName)
  const opened = await openHistory(world, folder, plan.project, request.verifyStore)
  try {
    return await work({ ...(await withAnchors(world, prepared, opened.history)), opened })
  } finally {
    opened.history.close()
  }
}
