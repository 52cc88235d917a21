import { expect, test } from '@jest/globals'
import { withoutCommands } from '../../src/edge/child-output.js'

test.each(['::add-mask::secret', 'a\n  ::set-output name=x::1\nb\n', 'text ##[debug]x'])(
  'what a benchmark prints cannot command the runner: %j',
  (text) => {
    const [, token, body] =
      /^::stop-commands::([0-9a-f]{32})\n([\s\S]*)::\1::\n$/.exec(withoutCommands(text, true)) ?? []
    expect(body).toBe(text.endsWith('\n') ? text : `${text}\n`)
    expect(withoutCommands(text, true)).not.toContain(token)
  },
)

test('output stays as it is where nobody takes commands, or where there are none', () => {
  expect(withoutCommands('::add-mask::x', false)).toBe('::add-mask::x')
  expect(withoutCommands('ok 1 - parse: 3 ms', true)).toBe('ok 1 - parse: 3 ms')
})
