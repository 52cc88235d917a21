import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type ActionProject, actionProject } from '../../support/action-project.js'
import {
  type ActionRig,
  actionRig,
  changeName,
  type Ran,
  segmentName,
  storeName,
} from '../../support/action-rig.js'

const fortnight = 14 * 86_400_000
const inputs = { 'prune-after': '7' }

let rig: ActionRig
let project: ActionProject
let runs: readonly Ran[]

const names = () => rig.artifacts().map(({ runId, name }) => `${name} ${runId}`)
const notes = ({ findings }: Ran) =>
  findings.map(({ message }) => message).filter((text) => /removed/.test(text))
const of = (index: number): string => String(runs[index]!.runId)

beforeAll(async () => {
  rig = await actionRig()
  project = actionProject({ time: 1_000_000, bytes: 1000 })
  const merge = project.pullRequest('change', { time: 1_000_000, bytes: 999 })
  await rig.pullRequest(project, merge)
  project.git('checkout', '--quiet', 'main')
  const pushed: Ran[] = []
  for (const _ of [1, 2, 3]) pushed.push(await rig.push(project))
  runs = pushed
  const { artifacts } = rig.services.results
  for (const entry of artifacts.live(() => true))
    Object.assign(entry, { createdAt: entry.createdAt - fortnight })
  // As if the second run's upload had failed: then its cache alone is known to hold what it added.
  for (const entry of artifacts.live(({ runId }) => runId === of(1))) artifacts.remove(entry)
})

afterAll(() => rig.close())

test('a token that may not remove old copies is worth a note', async () => {
  const before = { caches: rig.caches(), names: names() }
  const permissions = { contents: 'read', actions: 'read' }
  const run = await rig.schedule(project, { inputs, permissions })
  expect(run.conclusion).toBe('success')
  expect(notes(run)).toEqual([expect.stringMatching(/were not removed.*give the job actions: write/)])
  expect(rig.caches()).toEqual([...before.caches, expect.stringContaining(String(run.runId))])
  expect(names()).toEqual(expect.arrayContaining(before.names))
})

test('copies that a newer one holds all the same are removed, and nothing else', async () => {
  const copies = rig.services.results.artifacts.live(({ name }) => name === storeName)
  for (const copy of copies) Object.assign(copy, { createdAt: copy.createdAt - fortnight })
  const earlier = copies[0]!.runId
  const run = await rig.schedule(project, { inputs })
  expect(notes(run)).toEqual([
    expect.stringMatching(/^1 caches, 1 copies and 1 segments were removed, all held by artifact \d+, which/),
  ])
  // Of the first run everything is gone. Nothing vouches for the second's cache; a segment stays with its run's cache.
  const latest = String(run.runId)
  expect(rig.caches().map((key) => key.replace(/.*\/|-1$/g, ''))).toEqual([of(1), of(2), earlier, latest])
  expect(names().toSorted()).toEqual([
    `${storeName} ${latest}`,
    expect.stringMatching(`^${changeName} `),
    ...[of(2), earlier, latest].map((id) => `${segmentName} ${id}`),
  ])
  const next = await rig.push(project)
  expect((await rig.storeOf(next)).sessions.length).toBe(6)
})
