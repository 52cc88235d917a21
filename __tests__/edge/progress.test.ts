import { describe, expect, test } from '@jest/globals'
import { progressOn } from '../../src/edge/progress.js'

function recorder(isTTY: boolean, { color = false, quiet = false, columns = 20 } = {}) {
  let time = 0
  let written = ''
  const write = (text: string) => {
    written += text
  }
  const progress = progressOn({ stream: { write, isTTY, columns }, quiet, color, now: () => time })
  return { ...progress, wait: (seconds: number) => (time += seconds), text: () => written }
}

describe('on a terminal', () => {
  test('the state overwrites itself, is cut to the width, and survives a note', () => {
    const progress = recorder(true)
    progress.status('pair 1 of 60, and 50 minutes to go')
    progress.note('base built')
    progress.status('')
    expect(progress.text()).toBe(
      '\r\u001b[2Kpair 1 of 60, and 5\r\u001b[2Kbase built\n\r\u001b[2Kpair 1 of 60, and 5\r\u001b[2K',
    )
  })

  test('the state is whole where the terminal does not know its width', () => {
    const progress = recorder(true, { columns: 0 })
    progress.status('pair 1 of 60')
    expect(progress.text()).toBe('\r\u001b[2Kpair 1 of 60')
  })

  test('colour is used only where it is wanted', () => {
    const colored = recorder(true, { color: true })
    colored.status('x')
    expect(colored.text()).toBe('\r\u001b[2K\u001b[2mx\u001b[22m')
  })
})

describe('elsewhere', () => {
  test('the state is a line now and then, and a note is always one', () => {
    const progress = recorder(false, { color: true })
    progress.status('pair 1')
    progress.status('pair 2')
    progress.wait(4.9)
    progress.status('pair 3')
    progress.note('base built')
    progress.wait(0.2)
    progress.status('pair 4')
    progress.status('')
    expect(progress.text()).toBe('pair 1\nbase built\npair 4\n')
  })
})

test('quiet progress says nothing', () => {
  const progress = recorder(true, { quiet: true })
  progress.note('a')
  progress.status('b')
  expect(progress.text()).toBe('')
})
