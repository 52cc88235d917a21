import { describe, expect, test } from '@jest/globals'
import type { GpuUse, JobNeed } from '../../../src/core/model/job.js'
import { admit } from '../../../src/core/scheduling/admission.js'
import type { Card } from '../../../src/core/scheduling/budget.js'

const cpu = (threads: number, gpu: GpuUse = 'none', vramGb = 0): JobNeed => ({ threads, gpu, vramGb })
const card = (vramGb = 0): JobNeed => cpu(1, 'direct', vramGb)
const budget = (threads: number, ...cards: readonly Card[]) => ({
  threads,
  cards,
  problem: cards.length === 0 ? 'nvidia-smi is not on PATH' : null,
})
const none = budget(4)
const one = budget(4, 80)
const two = budget(8, 24, 80)

describe('a job is admitted', () => {
  test.each([
    ['alone', cpu(4), [], none],
    ['beside what leaves it room', cpu(2), [cpu(1), cpu(1)], none],
    ['on the only card', card(), [], one],
    ['on the second card', card(), [card()], two],
    ['on the larger card, the smaller need beside it', card(48), [card(16)], two],
    ['on the smaller card beside the larger need', card(16), [card(48)], two],
    ['on a card of unknown size if it does not ask for one', card(), [], budget(4, null)],
    ['beside any number of others to a model server', cpu(1, 'ollama'), [cpu(1, 'ollama'), card()], one],
    ['to a model server where there is no card', cpu(1, 'ollama'), [], none],
  ])('%s', (_, job, ahead, has) => {
    expect(admit(job, ahead, has)).toEqual({ state: 'admitted' })
  })
})

describe('a job has to wait, as it', () => {
  test.each([
    ['needs 2 of 4 threads; 3 are taken by 1 job', cpu(2), [cpu(3)], none],
    ['needs 1 of 4 threads; 4 are taken by 2 jobs', cpu(1), [cpu(2), cpu(2)], none],
    ['needs 1 of 4 threads; 9 are taken by 1 job', cpu(1), [cpu(9)], none],
    ['needs a GPU; the only one is taken by 1 job', card(), [card()], one],
    ['needs a GPU; all 2 are taken by 2 jobs', card(), [card(), card()], two],
    ['needs 48 GB of GPU memory; the cards that have it are taken', card(48), [card(32)], two],
    ['needs 4 of 4 threads; 1 is taken by 1 job', cpu(4, 'ollama'), [cpu(1, 'ollama')], none],
  ])('%s', (reason, job, ahead, has) => {
    expect(admit(job, ahead, has)).toEqual({ state: 'full', reason })
  })
})

describe('a job can never run', () => {
  test.each([
    ['more threads than there are', cpu(5), none, 'needs 5 of 4 threads, more than there are'],
    ['a card where there is none', card(), none, 'there is none: nvidia-smi is not on PATH'],
    ['more memory than any card has', card(81), two, 'needs 81 GB of GPU memory; the largest card has 80 GB'],
    [
      'memory that no driver tells of',
      card(1),
      budget(4, null),
      'the driver does not tell how much there is',
    ],
  ])('that needs %s, whatever else runs', (_, job, has, reason) => {
    for (const ahead of [[], [cpu(4)], [card()]])
      expect(admit(job, ahead, has)).toEqual({ state: 'never', reason: expect.stringContaining(reason) })
  })
})
