import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ActionProject, actionProject } from '../../support/action-project.js'
import { type ActionRig, actionRig, type Ran } from '../../support/action-rig.js'

/** Each merge costs 2 %, where 3 % are tolerated. */
const step = (merge: number) => ({ time: Math.round(1_000_000 * 1.02 ** merge), bytes: 1000 })

const anchored = ({ verdicts }: Ran) =>
  verdicts
    .filter(({ baseline }) => baseline.startsWith('paired:best'))
    .map(({ metric, kind }) => `${metric} ${kind}`)

describe('a slow boil on the default branch', () => {
  let rig: ActionRig
  let project: ActionProject
  const commits: string[] = []

  const push = async (merge: number): Promise<Ran> => {
    commits.push(project.work(step(merge)))
    return rig.push(project)
  }

  beforeAll(async () => {
    rig = await actionRig()
    project = actionProject(step(0), {
      manifest: 'anchor_every = 2\nbaselines = { push = ["latest"] }\n',
    })
    await rig.push(project)
  })

  afterAll(() => rig.close())

  test('is not seen by the merges on their own, and is found by the run against the anchor on the second', async () => {
    const [first, second] = [await push(1), await push(2)]
    expect(first.conclusion).toBe('success')
    expect([...first.regressions, ...anchored(first)]).toEqual([])
    expect(anchored(second)).toEqual(['work/time FAIL', 'work/bytes PASS'])
    expect([second.conclusion, second.outputs['decision']]).toEqual(['failure', 'FAIL'])
    expect(second.findings).toMatchObject([{ rule: 'anchor-regression', level: 'error' }])
    expect(second.findings[0]!.message).toMatch(
      /; \+4\.04% since [0-9a-f]{10} over 2 merges, none of which was flagged on its own: a slow boil$/,
    )
  })

  test('is accepted by a decision that moves the anchor, recorded once in the log of the history', async () => {
    const accepted = commits.at(-1)!
    project.write(
      'bench/accepted.toml',
      `[[anchor]]\nbenchmark = "work"\nto = "${accepted}"\nreason = "it reads unicode now"\nauthor = "mara"\n`,
    )
    const deciding = await push(2)
    expect(deciding.findings).toMatchObject([{ rule: 'anchor-decision', level: 'note' }])
    const later = await push(2)
    expect(anchored(later)).toEqual(['work/time PASS', 'work/bytes PASS'])
    const { sessions, best } = await rig.storeOf(later)
    expect(best).toBe(accepted)
    expect(sessions.flatMap(({ pointerMoves }) => pointerMoves).map(({ reason }) => reason)).toEqual([
      'first accepted report',
      `decision of mara: it reads unicode now (to ${accepted})`,
    ])
  })
})
