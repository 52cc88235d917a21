import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { runSign } from '../../src/action/signing.js'
import { ProblemError } from '../../src/core/model/problem.js'
import type { GithubEvent } from '../../src/edge/github/event.js'
import { savedStore } from '../edge/history/raw.js'
import { actionProject } from '../support/action-project.js'
import { freshFolder } from '../support/temporary-repository.js'
import { damagedStore, type FolderPlace, placeWith } from './places.js'

const before = { ...process.env }

// What a run prints are commands to its runner.
beforeAll(() => {
  jest.spyOn(process.stdout, 'write').mockImplementation(() => true)
  process.env['GITHUB_WORKSPACE'] = actionProject({ time: 1000, bytes: 1 }).dir
  process.env['RUNNER_TEMP'] = freshFolder('temp')
  process.env['INPUT_STORAGES'] = 'directory'
  process.env['INPUT_STORAGE-TIMEOUT'] = '20'
  process.env['INPUT_SIGNING-KEY'] = 'secret-of-this-repository-'.repeat(2)
})

afterAll(() => {
  process.env = before
})

const byHand = {
  name: 'workflow_dispatch',
  isDefaultBranch: true,
  runId: '1',
  attempt: '1',
  ref: 'refs/heads/main',
}

function sign(place: FolderPlace): Promise<number> {
  process.env['INPUT_STORE-DIRECTORY'] = place.dir
  return runSign(byHand as GithubEvent)
}

test('a history of which a session was lost is signed by nobody, and the owner learns which one', async () => {
  const { dir, ids } = await damagedStore(2)
  const place = await placeWith('directory', dir)
  const saved = place.copies()
  const refused = await sign(place).catch((error: unknown) => error)
  if (!(refused instanceof ProblemError)) throw new Error(`it was signed: ${String(refused)}`)
  expect(refused.message).toContain(`session ${ids[1]!.slice(0, 12)}`)
  expect(place.copies()).toEqual(saved)
  const good = await placeWith('directory', (await savedStore(2)).dir)
  expect(await sign(good)).toBe(0)
})
