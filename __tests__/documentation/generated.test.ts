import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { generatedTables, unreported, withTables } from '../../scripts/generated.js'
import { rules } from '../../src/core/documents/rules.js'
import { version } from '../../src/core/model/version.js'
import { inputs } from '../../src/edge/github/inputs.js'
import { outputs } from '../../src/edge/github/outputs.js'
import { readSources } from '../structure/tree.js'

const script = join(process.cwd(), 'build/scripts/docs.js')
const check = (cwd: string) => spawnSync(process.execPath, [script, '--check'], { cwd, encoding: 'utf8' })

describe('what is made from the lists in the code', () => {
  test('is up to date in the repository', () => {
    const { stdout, status } = check(process.cwd())
    expect([stdout, status]).toEqual(['', 0])
  })

  test('is reported, file by file, where it is not there', () => {
    const empty = mkdtempSync(join(tmpdir(), 'benchgate-generated-'))
    const { stdout, status } = check(empty)
    rmSync(empty, { recursive: true })
    expect(status).toBe(1)
    for (const file of [
      'action.yml',
      'docs/findings.md',
      'schema/manifest.schema.json',
      'schema/output.schema.json',
    ])
      expect(stdout).toContain(`out of date: ${file}\n`)
  })

  test('replaces a stale table between its markers and nothing else', () => {
    const page = (body: string) => `before\n<!-- table gates -->\n${body}<!-- end -->\nafter\n`
    const tables = generatedTables()
    expect(withTables(page('| old |\n'), tables)).toBe(page(`${tables['gates']}\n`))
    expect(() => withTables('<!-- table rings -->\n<!-- end -->', tables)).toThrow('no table called rings')
  })
})

test('package.json and the program name the same version', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(version)
})

test('action.yml offers every input with its default and every output, and runs files that are there', () => {
  const action = parse(readFileSync('action.yml', 'utf8'))
  const defaults = Object.entries<{ default: string }>(action.inputs).map(([name, one]) => [
    name,
    one.default,
  ])
  expect(defaults).toEqual(inputs.map((input) => [input.name, input.default]))
  expect(Object.keys(action.outputs)).toEqual(outputs.map(({ name }) => name))
  expect(action.runs.using).toBe('node24')
  for (const file of [action.runs.main, action.runs.post])
    expect(readFileSync(file).length).toBeGreaterThan(0)
})

test('every input of the Action is read, and every output set, by its name', () => {
  const text = readSources(process.cwd())
    .filter(({ path }) => path.startsWith('src/action'))
    .map((source) => source.text)
    .join('\n')
  const set = (name: string) => new RegExp(`setOutput\\(\\s*'${name}'`).test(text)
  const read = (name: string) =>
    new RegExp(`\\b(?:input|flag|items|whole|choice|asked)\\(\\s*'${name}'`).test(text)
  expect(outputs.map(({ name }) => name).filter((name) => !set(name))).toEqual([])
  expect(inputs.map(({ name }) => name).filter((name) => !read(name))).toEqual([])
})

describe('the rules of findings', () => {
  const sources = readSources(process.cwd()).filter(({ path }) => path !== 'src/core/documents/rules.ts')
  const known = new Set(rules.map(({ id }) => id))

  test('list every rule that the code reports', () => {
    const named = sources.flatMap(({ path, code, text }) =>
      [...code.matchAll(/\brule: '/g)]
        .map(({ index }) => /'([^']*)'/.exec(text.slice(index))![1]!)
        .filter((id) => /^[a-z]+(-[a-z]+)*$/.test(id) && !known.has(id))
        .map((id) => `${path} reports ${id}`),
    )
    expect(named).toEqual([])
  })

  test('have a section each, under the anchor that SARIF links to', () => {
    const page = readFileSync('docs/findings.md', 'utf8')
    for (const { id, sentence, help, docs } of rules) {
      expect(docs).toBe(`docs/findings.md#${id}`)
      expect(page).toContain(`\n## ${id}\n\n${sentence}\n`)
      expect(page).toContain(`\n${help}\n`)
    }
  })

  test('are reported by something, or their section says that nothing does', () => {
    // The decision makes rules of undecided verdicts from the verdict's own name.
    const made = ['SKIPPED', 'INCOMPARABLE', 'INCONCLUSIVE', 'NO_BASELINE', 'NO_REFERENCE', 'NEEDS_MORE_DATA']
    const fromVerdicts = made.map((kind) => kind.toLowerCase().replaceAll('_', '-'))
    const reported = sources.flatMap(({ path, text }) =>
      /src\/(app|action|core\/(manifest|formats|trends))\//.test(path)
        ? [...text.matchAll(/(?:rule:|return|\?|:) '([a-z-]+)'/g)].map((match) => match[1])
        : [],
    )
    const silent = [...known].filter((id) => !fromVerdicts.includes(id) && !reported.includes(id))
    expect(silent).toEqual(unreported)
  })
})
