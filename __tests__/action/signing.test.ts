import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { runSign } from '../../src/action/signing.js'
import { ProblemError } from '../../src/core/model/problem.js'
import type { GithubEvent } from '../../src/edge/github/event.js'
import { refusedFile } from '../../src/edge/history/refusing.js'
import { unproven } from '../../src/edge/history/signing.js'
import { signingKeys } from '../../src/edge/history/signing-keys.js'
import { history, savedStore, storeOf } from '../edge/history/raw.js'
import { actionProject } from '../support/action-project.js'
import { freshFolder } from '../support/temporary-repository.js'
import { damagedStore, type FolderPlace, placeWith } from './places.js'

const secret = 'secret-of-this-repository-'.repeat(2)
const keys = signingKeys([secret])!
const before = { ...process.env }

// What a run prints are commands to its runner.
beforeAll(() => {
  jest.spyOn(process.stdout, 'write').mockImplementation(() => true)
  process.env['GITHUB_WORKSPACE'] = actionProject({ time: 1000, bytes: 1 }).dir
  process.env['RUNNER_TEMP'] = freshFolder('temp')
  process.env['INPUT_STORAGES'] = 'directory'
  process.env['INPUT_STORAGE-TIMEOUT'] = '20'
  process.env['INPUT_SIGNING-KEY'] = secret
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

test.each([
  ['damaged', async () => storeOf((await damagedStore(3)).dir), 2, 'left out'],
  ['without a byte', async () => path.join(freshFolder('refused'), 'empty'), 1, 'the file has no bytes'],
  ['good', async () => storeOf((await savedStore(3)).dir), 3, null],
])(
  'a file of refused sessions that is %s goes only when all of it was signed',
  async (_, make, count, why) => {
    const { dir } = await savedStore(1)
    const made = await make()
    const bytes = fs.existsSync(made) ? fs.readFileSync(made) : Buffer.alloc(0)
    fs.writeFileSync(path.join(dir, refusedFile), bytes)
    const place = await placeWith('directory', dir)
    const said = jest.mocked(process.stdout.write)
    said.mockClear()
    expect(await sign(place)).toBe(0)
    const after = freshFolder('after')
    expect((await place.place.load(after)).state).toBe('found')
    expect(unproven(await history(after), keys)).toEqual([])
    expect((await history(after)).ids().length).toBe(count)
    const left = path.join(after, refusedFile)
    expect(fs.existsSync(left) ? fs.readFileSync(left) : null).toEqual(why === null ? null : bytes)
    const warned = said.mock.calls
      .map(([text]) => String(text))
      .filter((text) => text.startsWith('::warning'))
    expect(warned).toEqual(why === null ? [] : [expect.stringContaining(why)])
  },
)
