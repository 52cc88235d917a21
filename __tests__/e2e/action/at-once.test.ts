import { expect, test } from '@jest/globals'
import { uniformFrom } from '../../../src/core/stats/random.js'
import { actionProject } from '../../support/action-project.js'
import { actionRig, type Ran } from '../../support/action-rig.js'

/** Few in CI; BENCHGATE_JOBS=50 for the whole thing, BENCHGATE_SEED for another order. */
const jobs = Number(process.env['BENCHGATE_JOBS'] ?? 4)
const seed = Number(process.env['BENCHGATE_SEED'] ?? 1)

/** What GitHub's services do now and then; each happens to whoever comes first. */
const faults = [
  'CreateCacheEntry status=429 times=1',
  'FinalizeCacheEntryUpload status=400 msg=no times=1',
  'GetCacheEntryDownloadURL body=cut at=20 times=1',
  'blob GET body=corrupt times=1',
  'blob PUT status=503 times=1',
  'CreateArtifact status=503 times=1',
  'rest GET .*/actions/artifacts.name status=503 times=1',
  'rest GET .*/zip reset times=1',
]

test(`${jobs} jobs at once on one history, some of them killed, lose no session and keep none twice`, async () => {
  const rig = await actionRig()
  const project = actionProject({ time: 1_000_000, bytes: 1000 })
  const random = uniformFrom(BigInt(seed))
  const started: Promise<Ran>[] = []
  try {
    await rig.push(project)
    rig.services.faults.set(faults.filter(() => random() < 0.5))
    for (let job = 0; job < jobs; job++) {
      // A person cancels every third, at any moment.
      const killed = job % 3 === 2 ? { cancelAfter: 500 + Math.floor(random() * 8000) } : {}
      started.push(rig.push(project, { runId: 100 + job, ...killed }))
      await new Promise((resolve) => setTimeout(resolve, random() * 1500))
      if (jobs > 8 && job % 8 === 7) await Promise.all(started)
    }
    const ran = await Promise.all(started)
    rig.services.faults.set([])
    const kept = new Set<string>()
    for (const { runId } of ran.filter((one) =>
      rig.artifacts().some(({ runId: of }) => of === String(one.runId)),
    ))
      for (const id of (await rig.artifactContents(runId)).ids) kept.add(id)
    // A job may be killed between saving and saying what it saved.
    const said = ran.filter(({ outputs }) => outputs['saved-to'] && outputs['session'])
    for (const { outputs } of said) expect(kept).toContain(outputs['session'])
    const ids = async (run: Ran) => (await rig.storeOf(run)).ids.filter((id) => id !== run.outputs['session'])
    const whole = await rig.push(project)
    const after = await ids(whole)
    expect(after).toEqual(expect.arrayContaining([...kept]))
    expect(new Set(after).size).toBe(after.length)
    expect(after.length).toBe(kept.size + 1)
    for (const entry of rig.services.results.caches.committed(() => true))
      rig.services.results.caches.remove(entry)
    const rebuilt = await rig.push(project)
    expect((await ids(rebuilt)).sort()).toEqual([...after, whole.outputs['session']].sort())
  } finally {
    await rig.close()
  }
}, 3_600_000)
