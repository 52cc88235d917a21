import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { expandCommand, expandInvocation } from '../../../src/core/protocol/placeholders.js'

const shell = (command: string): string => execFileSync('sh', ['-c', command], { encoding: 'utf8' })

describe('an argv', () => {
  test('takes values verbatim, spaces and quotes included', () => {
    const values = { 'subject.id': `it's "4 bit"`, config_path: '/tmp/a b/config.json' }
    expect(expandCommand(['run', '--model={subject.id}', '{config_path}', '$HOME'], values)).toEqual([
      'run',
      `--model=it's "4 bit"`,
      '/tmp/a b/config.json',
      '$HOME',
    ])
  })

  test.each([
    `\${HOME}`,
    "awk '{print}'",
    '{{.State}}',
    '{unknown}',
    '{}',
    '{ subject.id }',
    '{{',
    '{constructor}',
  ])('keeps %s, which is no placeholder', (text) =>
    expect(expandCommand([text], { 'subject.id': 'x' })).toEqual([text]),
  )

  test('does not expand what a value happens to contain', () => {
    expect(expandCommand(['{a}'], { a: '{b}', b: 'no' })).toEqual(['{b}'])
  })
})

describe('a shell string', () => {
  const hostile = [
    `a b`,
    `it's`,
    `say "hi"`,
    '$(echo no)',
    '`echo no`',
    'back\\slash',
    'x; echo no',
    '*',
    '',
    '-n\n',
  ]
  const places: readonly (readonly [place: string, template: string, before?: string, after?: string])[] = [
    ['bare', "printf '<%s>' {v}"],
    ['inside an argument', "printf '<%s>' {v}", ''],
    ['in double quotes', `printf '<%s>' "{v}"`],
    ['in single quotes', `printf '<%s>' '{v}'`],
    ['after quoted text', `printf '<%s>' 'a"b'"c'd"{v}`, `a"bc'd`],
    ['in a substitution in double quotes', `printf '<%s>' "$(printf %s {v}; printf .)"`, '', '.'],
    ['in quotes in a substitution in quotes', `printf '<%s>' "$(printf %s "{v}"; printf .)"`, '', '.'],
    ['after a subshell in plain text', `(true) && printf '<%s>' {v}`],
    ['after an escaped quote', `printf '<%s>' \\"{v}`, '"'],
    ['after a backslash', `printf '<%s>' \\{v}`, '\\'],
  ]

  test.each(places)(
    'hands every value over as one word when it stands %s',
    (_place, template, before = '', after = '') => {
      for (const value of hostile) {
        expect(shell(expandCommand(template, { v: value }) as string)).toBe(`<${before}${value}${after}>`)
      }
    },
  )

  test('keeps variables and awk programs for the shell', () => {
    const command = `X=7; echo "\${X}" {v} | awk '{print $1 "-" $2}'`
    expect(shell(expandCommand(command, { v: 'a' }) as string)).toBe('7-a\n')
  })

  test('leaves harmless values without quotes', () => {
    expect(expandCommand('run {v}', { v: '/tmp/benchgate-x/config.json' })).toBe(
      'run /tmp/benchgate-x/config.json',
    )
  })
})

describe('an invocation', () => {
  const values = { entry_point: 'nsga2', config_path: '/tmp/a b/c.json', output_path: '/tmp/r.json' }

  test.each([
    ['--entry={entry_point} {config_path}', "--entry=nsga2 '/tmp/a b/c.json'"],
    ["awk '{{print}}' {output_path}", "awk '{print}' /tmp/r.json"],
    ['{{{entry_point}}}', '{nsga2}'],
    [`echo \${{HOME}} {entry_point}`, `echo \${HOME} nsga2`],
    [`echo \${HOME} {entry_point}`, `echo \${HOME} nsga2`],
    ["awk '{if(1){print}}' {output_path}", "awk '{if(1){print}}' /tmp/r.json"],
    ['find . -exec echo {} + {entry_point}', 'find . -exec echo {} + nsga2'],
  ])('reads %s as %s', (template, expanded) => expect(expandInvocation(template, values)).toBe(expanded))
})
