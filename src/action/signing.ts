import { join } from 'node:path'
import * as core from '@actions/core'
import { readManifest } from '../app/manifest-file.js'
import type { History } from '../app/world.js'
import { signingText } from '../core/documents/store.js'
import type { Finding } from '../core/model/finding.js'
import { type Problem, ProblemError } from '../core/model/problem.js'
import { withoutCommands } from '../edge/child-output.js'
import { clock } from '../edge/clock.js'
import { files } from '../edge/files.js'
import type { GithubEvent } from '../edge/github/event.js'
import { fileHistories, openStoreFile } from '../edge/history/histories.js'
import { refusedFile } from '../edge/history/refusing.js'
import { signSessions } from '../edge/history/signing.js'
import { temporaryFolder } from './gating.js'
import { annotate, setOutput } from './publish.js'
import { restoreUnproven } from './restoring.js'
import { openServices } from './services.js'
import { gateRequest, storageSettings } from './settings.js'
import { inputKeys } from './signing-input.js'
import { isHistory } from './standing.js'
import { storageFailed } from './storage-findings.js'
import { type Restored, save } from './storing.js'

/**
 * The owner's word for the history as it is: everything in it is signed, what was refused before too, and saved. Asked
 * for once when signing begins, and when a key is changed.
 */
export async function runSign(event: GithubEvent): Promise<number> {
  const keys = inputKeys()
  if (keys === null) throw new ProblemError([unfit('with.signing-key', 'there is no key to sign with')])
  if (!isHistory(event))
    throw new ProblemError([unfit(`on.${event.name}`, 'only the default branch’s history is signed')])
  const store = join(temporaryFolder(), 'store')
  const { project, manifest } = gateRequest(event, store, [])
  const { loaded } = await readManifest({ files }, project, manifest)
  const services = openServices(storageSettings(loaded, event))
  await files.makeFolder(store)
  const restored = await restoreUnproven(services, store)
  annotate(restored.findings)
  setOutput('restored-from', restored.from ?? '')
  const history = await openedGood(store, restored)
  const unread = await takeRefused(history, store)
  show(history, signSessions(history, history.ids(), keys, clock.now()), keys.fingerprints[0]!)
  await history.save()
  history.close()
  if (unread.length === 0) await files.remove(join(store, refusedFile))
  const saved = await save(services.places, store)
  annotate([...unread, ...saved.findings])
  setOutput('saved-to', saved.savedTo.join(', '))
  const whole = saved.savedTo.length > 0
  setOutput('decision', whole ? (unread.length === 0 ? 'PASS' : 'WARN') : 'ERROR')
  setOutput('exit-code', whole ? '0' : '70')
  if (!whole) core.setFailed('benchgate: the signed history was saved nowhere')
  return whole ? 0 : 70
}

/** Nobody gives his word for a history of which a part was lost on its way, or for the part that is left. */
async function openedGood(store: string, { maySave, findings }: Restored): Promise<History> {
  const opened = await fileHistories.open(store, { verify: true })
  if (opened.state !== 'open' || !maySave)
    throw new ProblemError([
      unfit('with.storages', 'no history could be restored whole, so nothing was signed'),
    ])
  const lost = findings.filter(({ rule }) => rule === 'store-unreadable').map(({ message }) => message)
  const damage = opened.damage.length > 0 ? opened.notes : []
  if (lost.length + damage.length === 0) return opened.history
  opened.history.close()
  const what = `only a good history is signed; this one is damaged: ${[...lost, ...damage].join('; ')}`
  throw new ProblemError([unfit('with.storages', what, healFirst)])
}

const healFirst =
  'look at what was lost, run the gate on the default branch, which saves what is good to the storages, and sign then'

const byHand =
  'run command: sign by hand (workflow_dispatch) on the default branch, with signing-key and the storages of your other jobs'

const unfit = (key: string, what: string, hint = byHand): Problem => ({
  where: { file: 'workflow', key },
  what,
  hint,
})

/**
 * What was set aside for want of a signature; the owner signs it with the rest. A finding where not all of it could be
 * read: then the file is the only one that has it.
 */
async function takeRefused(history: History, store: string): Promise<readonly Finding[]> {
  const refused = await openStoreFile(join(store, refusedFile), false)
  if ('reason' in refused) return [refusedUnread(`${refused.state}: ${refused.reason}`)]
  history.merge(refused.history)
  refused.history.close()
  if (refused.state === 'absent' || refused.damage.length === 0) return []
  return [refusedUnread(refused.notes.join('; '))]
}

const refusedUnread = (reason: string): Finding => ({
  ...storageFailed(
    `not all of what was refused before could be read, so ${refusedFile} stays beside the store: ${reason}`,
    `What could be read of it was signed. For the rest, see "benchgate store verify" of ${refusedFile}, or find an older copy of it in an artifact.`,
  ),
  rule: 'store-unreadable',
})

/** One line a session, so that the owner sees for what he has given his word. */
function show(history: History, signed: readonly string[], key: string): void {
  const wanted = new Set(signed)
  const sessions = history.sessions().filter(({ id }) => wanted.has(id))
  process.stdout.write(withoutCommands(signingText({ file: 'the history', dryRun: false, key, sessions })))
}
