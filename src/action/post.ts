import * as core from '@actions/core'
import { openHistory } from '../app/opened.js'
import type { History } from '../app/world.js'
import type { GithubEvent } from '../edge/github/event.js'
import { optimiseLate } from '../edge/tiering.js'
import { realWorld } from '../edge/world.js'
import { keep } from './keeping.js'
import { annotate } from './publish.js'
import { openServices } from './services.js'
import { holdKeys } from './signing-input.js'
import type { StorageSettings } from './storing.js'

/** What main left in the state of the step. */
export interface Left {
  readonly store: string
  readonly segment: string
  readonly settings: StorageSettings
  readonly project: string
  readonly event: GithubEvent
  /** Milliseconds since 1970: sessions that started earlier were restored. */
  readonly began: number
}

/**
 * The Action's post: when main was cancelled, killed or broke down before it kept what was measured, that is kept
 * here: the session that main wrote, or the one that its journal becomes. It never changes the job's result.
 */
export async function post(): Promise<number> {
  holdKeys()
  const left = core.getState('benchgate-keeping')
  if (left === '') return 0
  optimiseLate()
  try {
    await keepWhatIsLeft(JSON.parse(left) as Left)
  } catch (error) {
    core.warning(
      `benchgate could not keep what was measured: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  return 0
}

async function keepWhatIsLeft({ store, segment, settings, project, event, began }: Left): Promise<void> {
  const world = realWorld(false)
  const opened = await openHistory(world, store, project, true)
  try {
    annotate(opened.findings)
    const { history } = opened
    const newest = history
      .sessions()
      .toSorted((a, b) => a.startedAt - b.startedAt)
      .at(-1)
    if (!newest || newest.startedAt < began) return core.info('nothing was measured that is not kept already')
    const ids = addedWith(history, newest)
    const maySave = core.getState('benchgate-restored') === 'true' && opened.whole
    const kept = await keep({ event, services: openServices(settings), maySave, store, segment, ids })
    annotate(kept.findings)
    core.info(kept.savedTo.length > 0 ? `kept in ${kept.savedTo.join(', ')}` : 'kept nowhere')
  } finally {
    opened.history.close()
  }
}

/** The newest session and those of machines that measured for it: each was appended to the one before. */
function addedWith(history: History, newest: Stored): readonly string[] {
  const before = history.sessions().find(({ id, kind }) => kind === 'run' && newest.parents.includes(id))
  return before && before.gitSha === newest.gitSha ? [...addedWith(history, before), newest.id] : [newest.id]
}

type Stored = ReturnType<History['sessions']>[number]
