import { describe, expect, test } from '@jest/globals'
import { expectRun } from '../../support/command-line.js'
import { lines, sample } from '../../support/sample-project.js'

const accepted = (most: string, until: string) =>
  lines(
    '[[accepted]]',
    'benchmark = "work"',
    `max_change = "${most}"`,
    'reason = "it reads unicode now"',
    'author = "mara"',
    `until = "${until}"`,
  )

/** A change that makes work slower by a fifth and may bring an acceptance of its own. */
async function slower(own: string | null, agreed: string | null = null) {
  const project = sample()
  if (agreed !== null) {
    project.write('bench/accepted.toml', agreed)
    project.commit('Agree')
  }
  project.write('seconds', '1.2\n')
  if (own !== null) project.write('bench/accepted.toml', own)
  project.commit('Slow down')
  return { project, ended: await project.run('gate', '--quiet') }
}

describe('A regression that is accepted', () => {
  test('by the change itself is a warning', async () => {
    const { project, ended } = await slower(accepted('25%', '2999-01-01'))
    expectRun(project, 'accepted-proposed', ended)
    expect(ended.code).toBe(0)
  })

  test('by the base is a note', async () => {
    const { project, ended } = await slower(null, accepted('25%', '2999-01-01'))
    expectRun(project, 'accepted-agreed', ended)
    expect(ended.code).toBe(0)
  })

  test.each([
    ['for less than it costs', accepted('5%', '2999-01-01'), 1, 'FAIL'],
    ['until a day that is over', accepted('25%', '2001-01-01'), 1, 'acceptance-expired'],
    ['in a file that is broken', 'accepted = 3\n', 65, 'accepted: 3 is not a list of acceptances'],
  ] as const)('%s still fails the job', async (...[, text, code, word]) => {
    const { ended } = await slower(text)
    expect(ended.code).toBe(code)
    expect(`${ended.stdout}${ended.stderr}`).toContain(word)
  })
})
