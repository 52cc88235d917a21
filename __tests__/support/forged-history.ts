import fs from 'node:fs'
import path from 'node:path'
import { expect } from '@jest/globals'
import { fileHistories } from '../../src/edge/history/histories.js'
import { signSessions } from '../../src/edge/history/signing.js'
import { signingKeys } from '../../src/edge/history/signing-keys.js'
import { storages } from '../../src/edge/storage/index.js'
import { type ActionRig, type Ran, storeName } from './action-rig.js'
import { openJob } from './actions-emulator/job-environment.js'
import { freshFolder } from './temporary-repository.js'

const foreign = signingKeys(['somebody-else-who-has-no-key-of-ours'])!

/** The commit that a forged history calls the best. */
export const forgedSha = 'f'.repeat(40)

/** A copy of what a run left with one more session, under another key: it claims a commit of main, and to be the best. */
export async function forge(ran: Ran): Promise<string> {
  const folder = freshFolder('forged')
  fs.cpSync(path.dirname(ran.outputs['store-file']!), folder, { recursive: true })
  const opened = await fileHistories.open(folder, { verify: true })
  if (opened.state !== 'open') throw new Error(opened.state)
  const { history } = opened
  const own = history.session(ran.outputs['session']!)!
  const at = own.header.startedAt + 1
  const header = { ...own.header, startedAt: at, gitSha: forgedSha }
  const about = { pointer: 'best', benchmark: 'work', subject: 'self', report: 0, gitSha: forgedSha } as const
  const move = { ...about, reason: 'planted', actor: 'mallory', at: Date.now(), supersedes: null }
  const id = history.append({ ...own, header, pointerMoves: [move] })
  signSessions(history, [id], foreign, Date.now())
  await history.save()
  history.close()
  return folder
}

const ofMain = { event: 'push', ref: 'refs/heads/main' }

/** As if a job of main, or of another run, had saved it under the key of the run and attempt `attempt`. */
export async function plantInCache(
  { services }: ActionRig,
  folder: string,
  attempt: string,
  job: { readonly event: string; readonly ref: string } = ofMain,
): Promise<void> {
  const before = { ...process.env }
  const { env } = openJob(services, { ...job, runId: 666 })
  process.env = { ...before, ...env, RUNNER_TEMP: freshFolder('temp') }
  const place = storages
    .find(({ name }) => name === 'actions-cache')!
    .open({
      ...{
        name: storeName,
        attempt,
        directory: null,
        retentionDays: 1,
        deadline: 20,
        token: null,
        tag: null,
      },
      onDefaultBranch: job === ofMain,
    })
  const saved = place.ok ? await place.value.save(folder) : place
  process.env = before
  expect(saved).toEqual({ state: 'saved', as: expect.anything() })
}
