import { expect, test } from '@jest/globals'
import { expectRun, sandbox } from '../../support/command-line.js'
import { changed } from '../../support/sample-project.js'

/** Command lines that nobody can mean, by the name of the golden file. */
const wrong: Readonly<Record<string, readonly string[]>> = {
  'unknown-command': ['gaet'],
  'unknown-command-help': ['help', 'gaet'],
  'unknown-option': ['gate', '--alow-dirty'],
  'option-before-command': ['--json', 'gate'],
  'value-missing': ['gate', '--base'],
  'value-for-flag': ['gate', '--allow-dirty=yes'],
  'argument-to-gate': ['gate', 'work'],
  'argument-to-check': ['check', 'work'],
  'argument-to-demo': ['demo', 'work'],
  'unknown-cost': ['gate', '--cost', 'cheap'],
  'unknown-fail-on': ['gate', '--fail-on', 'all'],
  'unknown-baseline': ['gate', '--baseline', 'bets'],
  'paired-evaluate': ['evaluate', 'work', '--baseline', 'paired:best'],
  'evaluate-nothing': ['evaluate'],
  'unknown-verdict': ['evaluate', 'work', '--expect', 'GOOD'],
  'compare-one-file': ['compare', 'a.txt'],
  'compare-bad-share': ['compare', 'a.txt', 'b.txt', '--tolerance', 'much'],
  'compare-limit-below-tolerance': ['compare', 'a.txt', 'b.txt', '--tolerance', '5%', '--limit', '2%'],
  'store-nothing': ['store'],
  'parse-nothing': ['parse'],
  'history-bad-limit': ['history', 'work', '--limit', 'few'],
}

test.each(Object.entries(wrong))(
  'wrong usage (%s) ends with 64 and says what is right',
  async (name, args) => {
    const place = sandbox()
    const ended = await place.run(...args)
    expectRun(place, `usage-${name}`, ended)
    expect(ended).toMatchObject({ code: 64, stdout: '' })
  },
)

test.each([[[]], [['help']], [['--help']], [['-h']]])('%j shows the commands', async (args) => {
  const place = sandbox()
  const ended = await place.run(...args)
  expectRun(place, 'usage-overview', ended)
  expect(ended.code).toBe(0)
})

test.each([
  ['gate', 'unknown-benchmark-gate'],
  ['check', 'unknown-benchmark-check'],
])('%s names the benchmarks there are when one is unknown', async (command, name) => {
  const project = changed('1.0')
  const ended = await project.run(command, '--benchmark', 'wrok')
  expectRun(project, name, ended)
  expect(ended.code).toBe(65)
})

test('compare names the file and the line that is no number', async () => {
  const place = sandbox()
  place.write('a.txt', '1\n2\nthree\n')
  place.write('b.txt', '1\n2\n3\n')
  const ended = await place.run('compare', 'a.txt', 'b.txt')
  expectRun(place, 'compare-no-number', ended)
  expect(ended.code).toBe(65)
})

test('compare names a file that is not there', async () => {
  const place = sandbox()
  place.write('a.txt', '1\n2\n')
  const ended = await place.run('compare', 'a.txt', 'b.txt')
  expectRun(place, 'compare-no-file', ended)
  expect(ended.code).toBe(65)
})
