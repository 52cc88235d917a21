import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { directory } from '../../../src/edge/storage/directory.js'
import { type ActionProject, actionProject } from '../../support/action-project.js'
import { type ActionRig, actionRig, changeName, storeName } from '../../support/action-rig.js'
import { freshFolder } from '../../support/temporary-repository.js'

const good = { time: 1_000_000, bytes: 1000 }

/** Shell text that the third run executes; PPID is the measuring process, a child of the Action in its group. */
const onThird = (act: string): string => {
  const runs = `${freshFolder()}/runs`
  return `echo run >> ${runs}\nif [ "$(wc -l < ${runs})" = 3 ]; then ${act}; sleep 5; fi`
}

/** As the runner does it: to the whole group of the step. */
const cancel = 'kill -s INT -- "-$(cut -d " " -f 5 /proc/$PPID/stat)"'

const kill = 'kill -s KILL "$(cut -d " " -f 4 /proc/$PPID/stat)"'

describe('finished runs survive', () => {
  let rig: ActionRig
  let project: ActionProject

  beforeAll(async () => {
    rig = await actionRig()
    project = actionProject(good)
  })

  afterAll(() => rig.close())

  test('a cancelled run, which keeps what it has and says that it was cut short', async () => {
    project.work({ ...good, sabotage: onThird(cancel) })
    const run = await rig.push(project)
    expect(run.phases).toMatchObject([{ name: 'main', exitCode: 70 }, { exitCode: 0 }])
    expect(run.findings).toContainEqual(expect.objectContaining({ rule: 'interrupted', level: 'error' }))
    const { sessions, reports, best } = await rig.storeOf(run)
    expect(sessions.map(({ header }) => [header.kind, header.complete])).toEqual([['gate', false]])
    // Two runs are no baseline for those that come.
    expect(reports).toEqual([])
    expect(sessions[0]!.runSets.map(({ runs }) => runs.length)).toEqual([2])
    expect(best).toBeUndefined()
    expect(rig.caches().length).toBe(1)
  })

  test('a killed run, whose journal post makes into a session of the history', async () => {
    project.work({ ...good, sabotage: onThird(kill) })
    const run = await rig.push(project)
    expect(run.phases).toMatchObject([{ signal: 'SIGKILL' }, { name: 'post', exitCode: 0 }])
    expect(run.annotations).toMatchObject([
      { level: 'notice', phase: 'post', message: expect.stringMatching(/^2 finished runs .*recovered/) },
    ])
    const { sessions } = await rig.artifactContents(run.runId)
    expect(sessions.map(({ header }) => [header.kind, header.complete])).toEqual([['recovered', false]])
    expect(sessions[0]!.runSets.map(({ runs }) => runs.length)).toEqual([2])
    expect(rig.caches().length).toBe(2)
  })

  test('a killed run whose history could not be read, which post does not hide behind a new one', async () => {
    const [home, copy] = [freshFolder('history'), freshFolder('copy')]
    writeFileSync(join(copy, 'store.db'), '404: Not Found')
    const options = { attempt: '', retentionDays: 1, deadline: 10, token: null, tag: null }
    const place = directory.open({ name: storeName, directory: home, onDefaultBranch: true, ...options })
    expect(place.ok && (await place.value.save(copy))).toMatchObject({ state: 'saved' })
    const saved = readFileSync(join(home, storeName, 'current'), 'utf8')
    project.work({ ...good, sabotage: onThird(kill) })
    const run = await rig.push(project, { inputs: { storages: 'directory', 'store-directory': home } })
    expect(run.phases).toMatchObject([{ signal: 'SIGKILL' }, { name: 'post', exitCode: 0 }])
    expect(run.annotations.map(({ title, level }) => [title, level])).toEqual([
      ['benchgate: store-unreadable', 'error'],
      ['benchgate: recovered-runs', 'notice'],
      ['benchgate: storage-failed', 'warning'],
    ])
    expect(readFileSync(join(home, storeName, 'current'), 'utf8')).toBe(saved)
    expect(readdirSync(join(home, storeName)).filter((name) => name.startsWith('copy-'))).toHaveLength(1)
  })

  test('a killed pull request, whose runs are an artifact and no cache', async () => {
    const merge = project.pullRequest('killed', { ...good, sabotage: onThird(kill) })
    const run = await rig.pullRequest(project, merge)
    expect(run.phases[0]).toMatchObject({ signal: 'SIGKILL' })
    const { sessions } = await rig.artifactContents(run.runId, changeName)
    expect(sessions.map(({ header }) => [header.kind, header.event])).toEqual([['recovered', 'pull_request']])
    expect(rig.caches().length).toBe(2)
  })

  test('and the next run goes on with all of them', async () => {
    project.git('checkout', '--quiet', 'main')
    project.work(good)
    const run = await rig.push(project)
    expect(run.exitCode).toBe(0)
    expect(run.verdicts).toMatchObject([{ kind: 'NO_BASELINE' }])
    const { sessions, best } = await rig.storeOf(run)
    expect(sessions.map(({ header }) => header.kind)).toEqual(['gate', 'recovered', 'gate'])
    expect(best).toBe(run.sha)
  })

  test('a run that is cancelled while it saves, whose session post saves', async () => {
    const before = rig.caches().length
    rig.services.faults.set(['CreateCacheEntry delay=60000 times=1'])
    const run = await rig.push(project, { cancelAt: 'saving the history to actions-cache' })
    rig.services.faults.set([])
    expect(run.phases).toMatchObject([{ signal: 'SIGINT' }, { name: 'post', exitCode: 0 }])
    expect(rig.caches().length).toBe(before + 1)
    const { sessions } = await rig.artifactContents(run.runId)
    expect(sessions.length).toBe(1)
    expect(sessions.at(-1)!.header).toMatchObject({ kind: 'gate', complete: true })
  })
})
