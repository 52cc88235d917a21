import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { commandReader } from '../../support/actions-emulator/workflow-commands.js'
import {
  type Gated,
  type MeasuredProject,
  manifestOf,
  measuredProject,
} from '../../support/measured-project.js'
import { fine, gateWithNotes, notedManifest as manifest, notesOf } from '../../support/noted-project.js'
import { verdictsOf } from '../../support/verdicts.js'

describe('a benchmark that prints 300 MB', () => {
  const floods = 'head -c 300000000 /dev/zero; grep VmHWM "/proc/$PPID/status" >> "$NOTES/memory"'
  let project: MeasuredProject
  let gated: Gated

  beforeAll(async () => {
    project = measuredProject({
      'bench/manifest.toml': manifest({
        'floods-format': '',
        'floods-clock': 'kind = "command"\ncommand = ["sh", "work/floods-clock.sh"]',
      }),
      'work/floods-format.sh': fine,
      'work/floods-clock.sh': 'exit 7',
    })
    project.commitFiles({ 'work/floods-format.sh': floods, 'work/floods-clock.sh': floods })
    gated = await gateWithNotes(project)
  })

  test('fails where its output was to be read, and says how much there was', () => {
    expect(verdictsOf(gated, 'floods-format')).toEqual([
      'FAIL: head breaks where base runs: head stdout: it is larger than 16777216 characters',
    ])
  })

  // Base fails here, so that no real time is judged; head, which floods, did not.
  test('runs well where only time counts', () => {
    expect(verdictsOf(gated, 'floods-clock')).toEqual([
      'ERROR: base does not run, so there is nothing to compare with: base the command exited with code 7',
    ])
  })

  // The benchmark's parent is the measuring process: /proc tells the most memory it ever held.
  test('does not fill the memory of the process that measures it', () => {
    const peaks = readFileSync(join(notesOf(project), 'memory'), 'utf8')
      .match(/\d+/g)!
      .map(Number)
    expect(peaks.length).toBeGreaterThanOrEqual(4)
    // KiB; less than was printed, however lazily the garbage of reading it is collected.
    expect(Math.max(...peaks)).toBeLessThan(260_000)
  })
})

describe('what a benchmark may see and do', () => {
  test('on GitHub Actions no line it prints is taken for a command', async () => {
    const evil = `
echo '::set-output name=decision::PASS'; echo '::add-mask::a' >&2
printf 'words\\n::error file=x::planted\\n##[add-mask]b\\n' >&2; exit 3`
    const project = measuredProject({
      'bench/manifest.toml': manifest({ commands: '' }),
      'work/commands.sh': fine,
    })
    project.commitFiles({ 'work/commands.sh': evil })
    const ran = await project.run(['gate', '--base', 'HEAD^'], { GITHUB_ACTIONS: 'true' })
    expect(ran.exitCode).toBe(1)
    expect(ran.stdout).toContain('planted')
    const session = { masks: new Set<string>(), outputs: {}, state: {}, annotations: [], lines: [] }
    const read = commandReader('main', session as never, true)
    for (const line of `${ran.stdout}\n${ran.stderr}`.split('\n')) read(line)
    expect([...session.masks]).toEqual([])
    expect(session.outputs).toEqual({})
    expect(session.annotations).toEqual([])
    expect(linesOutsideMarkers(ran.stdout).filter((line) => line.includes('##['))).toEqual([])
  })

  test('sees its own environment and what is passed through, but no secret of the job', async () => {
    const sees = (name: string) => `\${${name}:-none}`
    const project = measuredProject({
      'bench/manifest.toml': manifestOf(
        [{ name: 'looks' }],
        'max_pairs = 6',
        'env = { GREETING = "hello there" }\nenv_passthrough = ["NOTES"]',
      ),
      'work/looks.sh': `${fine}echo "${['GREETING', 'NOTES', 'DEPLOY_KEY', 'GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_TOKEN'].map(sees).join('|')}" > "$NOTES/seen"`,
    })
    project.commitFiles({ 'note.txt': 'x' })
    const secrets = {
      DEPLOY_KEY: 'k1',
      GITHUB_TOKEN: 'k2',
      ACTIONS_RUNTIME_TOKEN: 'k3',
      INPUT_TOKEN: 'k4',
    }
    const gated = await gateWithNotes(project, secrets)
    expect(gated.outcome.verdicts.map(({ kind }) => kind)).toEqual(['PASS'])
    expect(readFileSync(join(notesOf(project), 'seen'), 'utf8')).toBe(
      `hello there|${notesOf(project)}|none|none|none|none\n`,
    )
  })

  test('gets a shell string with its braces and variables as written', async () => {
    const shell = `for v in $(printf '{"a":%s}' 7); do awk -v x="\${GREETING}" 'BEGIN { printf "{\\"benchgate\\":1,\\"benchmarks\\":[{\\"name\\":\\"t\\",\\"metrics\\":[{\\"name\\":\\"%s\\",\\"unit\\":\\"s\\",\\"value\\":%d}]}]}", x, 1000 + {seed} % 7 }'; done`
    const project = measuredProject({
      'bench/manifest.toml': manifestOf(
        [{ name: 'shell', keys: `command = '''${shell}'''` }],
        'max_pairs = 6',
        'env = { GREETING = "hi" }',
      ),
    })
    project.commitFiles({ 'note.txt': 'x' })
    const { outcome } = await project.gate('--base', 'HEAD^')
    expect(outcome.verdicts).toMatchObject([{ kind: 'PASS', metric: 't/hi', pairs: 6 }])
  })
})

/** Lines that the runner looks at for commands. */
function linesOutsideMarkers(text: string): readonly string[] {
  let token: string | null = null
  return text.split('\n').filter((line) => {
    const opened: string | undefined = /^::stop-commands::(.*)$/.exec(line)?.[1]
    if (token !== null && line === `::${token}::`) token = null
    else if (opened !== undefined) token = opened
    else return token === null
    return false
  })
}
