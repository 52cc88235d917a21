import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ActionProject, actionProject } from '../../support/action-project.js'
import { type ActionRig, actionRig, type Contents, type Ran } from '../../support/action-rig.js'
import { type Walk, type Walked, walk } from '../../support/workflow-walk.js'

const file = '.github/workflows/gate.yml'
const good = { time: 1_000_000, bytes: 1000 }

/** The project with a second benchmark, which nothing changes. */
function project(): ActionProject {
  const made = actionProject(good)
  const manifest = path.join(made.dir, 'bench/manifest.toml')
  const second = '[[benchmarks]]\nname = "still"\nkind = "tool-output"\ncommand = ["sh", "bench/still.sh"]\n'
  made.write(
    'bench/still.sh',
    'echo \'{"benchgate":1,"benchmarks":[{"name":"still","metrics":[{"name":"size","unit":"B","value":7}]}]}\'\n',
  )
  made.write('bench/manifest.toml', `${fs.readFileSync(manifest, 'utf8')}\n${second}format = "benchgate"\n`)
  made.commit('a second benchmark')
  return made
}

/** Of the job that calls the workflow. */
const permissions = { contents: 'read', actions: 'read', 'security-events': 'write' }

const judged = (walked: readonly Walked[]): Ran => walked.find(({ job }) => job === 'judge')!.ran
const shape = (walked: readonly Walked[]) => walked.map(({ job, ran }) => `${job} ${ran.conclusion}`)
const rules = ({ findings }: Ran) => findings.map(({ rule, level }) => `${level} ${rule}`)

describe('the workflow that measures and judges apart', () => {
  let rig: ActionRig
  let demo: ActionProject
  let runId = 0
  let first: readonly Walked[]
  let stored: Contents

  beforeAll(async () => {
    rig = await actionRig()
    demo = project()
    first = await push()
    stored = await rig.storeOf(judged(first))
  })

  afterAll(() => rig.close())

  const push = (more: Walk = {}) => {
    runId += 10
    return walk(file, rig, demo, {
      permissions,
      ...more,
      options: { event: 'push', ref: 'refs/heads/main', runId, ...more.options },
    })
  }

  test('begins the history on the default branch, a session for each machine and one for the judgement', () => {
    expect(shape(first)).toEqual(['plan success', 'measure success', 'measure success', 'judge success'])
    expect(
      judged(first)
        .verdicts.map(({ benchmark, kind }) => `${benchmark} ${kind}`)
        .sort(),
    ).toEqual(['still NO_BASELINE', 'work NO_BASELINE'])
    const { sessions, reports, best } = stored
    expect(sessions.map(({ header: { kind, shard } }) => `${kind} ${shard}`).sort()).toEqual([
      'judge null',
      'run 1/2',
      'run 2/2',
    ])
    expect(reports.map(({ benchmark }) => benchmark)).toEqual(['still', 'work'])
    expect(best).toBe(judged(first).sha)
    expect(rig.caches().length).toBe(1)
  })

  test('gives the measuring jobs no history, no token and no way to write', () => {
    const measured = first.filter(({ job }) => job === 'measure')
    expect(measured.length).toBe(2)
    for (const { ran } of measured) {
      expect(ran.permissions).toEqual({ metadata: 'read', contents: 'read' })
      const asked = ran.requests.map((request) => `${request.role} ${request.path.split('/').at(-1)}`)
      expect(asked.filter((one) => one.startsWith('rest') || one.includes('Cache'))).toEqual([])
      expect(ran.outputs['store-file']).toBeUndefined()
    }
  })

  test('fails a pull request that slows a benchmark down, by pairs of another machine', async () => {
    const merge = demo.pullRequest('slower', { ...good, time: 1_300_000 })
    const caches = rig.caches()
    const walked = await walk(file, rig, demo, {
      permissions,
      options: { event: 'pull_request', base: 'main', runId: 901, ...merge },
    })
    const ran = judged(walked)
    expect([ran.conclusion, ran.outputs['decision'], ran.outputs['base']]).toEqual([
      'failure',
      'FAIL',
      merge.baseSha,
    ])
    expect(ran.regressions).toMatchObject([{ benchmark: 'work', metric: 'work/time', pairs: 8 }])
    expect(rig.caches()).toEqual(caches)
  })

  test('says what is missing when a runner was lost, and judges the rest; the job that is run again mends it', async () => {
    demo.git('checkout', '--quiet', 'main')
    const lost = await push({ without: (job, entry) => job === 'measure' && entry === 1 })
    const ran = judged(lost)
    expect([ran.outputs['decision'], rules(ran)[0]]).toEqual(['ERROR', 'error shard-missing'])
    expect(ran.findings[0]!.message).toMatch(/^shard 2 of 2 handed over no segment/)
    const before = (await rig.storeOf(ran)).sessions.length
    const again = await push({ options: { runId, runAttempt: 2 }, before: lost })
    expect([judged(again).outputs['decision'], rules(judged(again))]).toEqual(['PASS', []])
    // The shard that was there is in the history already: only the late one and the judgement are new.
    expect((await rig.storeOf(judged(again))).sessions.length).toBe(before + 2)
    // The run's one artifact holds what both attempts added: no other may be left when the caches are gone.
    const { sessions } = await rig.artifactContents(judged(again).runId)
    expect(sessions.map(({ header: { kind, shard } }) => `${kind} ${shard}`).sort()).toEqual([
      ...['judge null', 'judge null', 'run 1/2', 'run 2/2'],
    ])
  })
})
