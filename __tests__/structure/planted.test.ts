import { describe, expect, test } from '@jest/globals'
import { violations } from './rules.js'
import { readSources, source } from './tree.js'

const clean = readSources(process.cwd())

/** What the rules say of a tree in which these files stand too, or instead. */
function ruled(planted: Readonly<Record<string, string>>): readonly string[] {
  const others = clean.filter(({ path }) => planted[path] === undefined)
  return violations([...others, ...Object.entries(planted).map(([path, text]) => source(path, text))])
}

const textOf = (path: string): string => clean.find((one) => one.path === path)!.text

describe('the rules that read the sources find', () => {
  const core = 'src/core/stats/planted.ts'
  const app = 'src/app/planted.ts'
  const edge = 'src/edge/planted.ts'
  test.each<[title: string, path: string, text: string, what: string]>([
    ['node: in core', core, "import { readFileSync } from 'node:fs'", 'may not import this package: node:fs'],
    ['a module of Node without its prefix', core, "import fs from 'fs'", 'may not import this package: fs'],
    ['any package in core/stats', core, "import * as z from 'zod'", 'may not import this package: zod'],
    ['a package in app', app, "import * as z from 'zod'", 'may not import this package: zod'],
    [
      'a sibling of core',
      'src/core/formats/planted.ts',
      "import { sigma } from '../gates/sigma.js'",
      'may not import this file',
    ],
    [
      'a type of a sibling',
      'src/core/store/planted.ts',
      "import type { Gate } from '../gates/index.js'",
      'may not import this file',
    ],
    [
      'a sibling for a folder that has no rule yet',
      'src/core/planted/a.ts',
      "export { sigma } from '../gates/sigma.js'",
      'may not import this file',
    ],
    ['app in core', core, "import type { World } from '../../app/world.js'", 'may not import this file'],
    ['edge in app', app, "import { files } from '../edge/files.js'", 'may not import this file'],
    [
      'edge in app over several lines',
      app,
      "import {\n  files, // all\n} from '../edge/files.js'",
      'may not import this file',
    ],
    ['edge in app, handed on', app, "export * from '../edge/files.js'", 'may not import this file'],
    [
      'edge in app, loaded late',
      app,
      "export const load = () => import('../edge/files.js')",
      'may not import this file',
    ],
    [
      'edge in app, as a type in place',
      app,
      "export type F = typeof import('../edge/files.js')",
      'may not import this file',
    ],
    ['edge in app for its effect', app, "import '../edge/files.js'", 'may not import this file'],
    [
      'an import that is computed',
      app,
      'export const load = (name: string) => import(name)',
      'imports what nobody can tell',
    ],
    ['values of app in edge', edge, "import { gate } from '../app/gate.js'", 'may import only types'],
    [
      'the command line in edge',
      edge,
      "import { cliFile } from '../cli/entry.js'",
      'may not import this file',
    ],
    [
      'the Action in edge',
      edge,
      "import type { Kept } from '../action/keeping.js'",
      'may not import this file',
    ],
    [
      'the Action in the command line',
      'src/cli/planted.ts',
      "import { keep } from '../action/keeping.js'",
      'may not import this file',
    ],
    [
      'the service clients in the command line',
      'src/cli/planted.ts',
      "import * as core from '@actions/core'",
      'may not import this package',
    ],
    [
      'the command line in the Action',
      'src/action/planted.ts',
      "import { main } from '../cli/main.js'",
      'may not import this file',
    ],
    [
      'the command line in the programming interface',
      'src/lib/planted.ts',
      "import { cliFile } from '../cli/entry.js'",
      'may not import this file',
    ],
    [
      'the programming interface in the command line',
      'src/cli/planted.ts',
      "import type { Outcome } from '../lib/results.js'",
      'may not import this file',
    ],
    [
      'a package in the programming interface',
      'src/lib/planted.ts',
      "import * as z from 'zod'",
      'may not import this package',
    ],
    ['a folder without a rule', 'src/planted/a.ts', 'export const a = 1', 'is in no folder that has a rule'],
    ['a file that is not there', core, "import { a } from './gone.js'", 'there is no such file'],
    ['the clock', core, 'export const now = () => Date.now()', 'asks the clock'],
    ['the day', app, 'export const today = new Date()', 'asks the clock'],
    ['the day, as a text', app, 'export const today = Date()', 'asks the clock'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is a source file
    ['the day inside a template', core, 'export const at = `at ${new Date().getTime()}`', 'asks the clock'],
    ['chance', core, 'export const coin = Math.random() < 0.5', 'uses chance'],
    ['the place of the program', app, 'export const here = import.meta.url', 'knows where it lies'],
    [
      'a file called by nothing',
      'src/core/stats/array-utils.ts',
      'export const a = 1',
      'a name that says nothing',
    ],
    [
      'a folder called by nothing',
      'src/core/stats/helpers/a.ts',
      'export const a = 1',
      'a name that says nothing',
    ],
    [
      'a rule switched off',
      core,
      '// biome-ignore lint/complexity/noExcessiveLinesPerFunction: long',
      'switches off a rule',
    ],
    ['all rules switched off', core, '// biome-ignore-all lint: old', 'switches off a rule'],
    [
      'a plug-in that no list names',
      'src/core/formats/planted.ts',
      "export const planted = { name: 'planted', summary: 'Nothing' }",
      'index.ts does not list',
    ],
    [
      'a storage that no list names',
      'src/edge/storage/planted.ts',
      "export const planted = { name: 'planted', summary: 'Nothing' }",
      'index.ts does not list',
    ],
    [
      'a command that no list names',
      'src/cli/commands/planted.ts',
      'export const command: Command = { usage }',
      'index.ts does not list',
    ],
    [
      'a table that no list names',
      'src/core/store/tables/planted.ts',
      'export const planted = {} as const satisfies Table',
      'index.ts does not list',
    ],
  ])('%s', (_, path, text, what) => {
    const found = ruled({ [path]: `${text}\n` })
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((line) => line.startsWith(`${path}:1: `))).toBe(true)
    expect(found.join('\n')).toContain(what)
  })

  test('a circle of three files, of types alone', () => {
    const link = (to: string) => `import type { A } from './${to}.js'\nexport type B = A\n`
    const found = ruled({
      'src/app/one.ts': link('two'),
      'src/app/two.ts': link('three'),
      'src/app/three.ts': link('one'),
    })
    expect(found.length).toBe(1)
    expect(found[0]).toContain('closes a circle: src/app/')
  })

  test('a list that lost one of its plug-ins', () => {
    const path = 'src/core/formats/index.ts'
    const shorter = textOf(path)
      .replace(/import \{ hyperfine \}.*\n/, '')
      .replace(', hyperfine]', ']')
    expect(ruled({ [path]: shorter })).toEqual([
      `src/core/formats/hyperfine.ts:1: is a plug-in that ${path} does not list`,
    ])
  })
})

describe('the rules that read the sources allow', () => {
  test.each([
    ['words in comments', "// import x from 'node:fs', Date.now()\n/* new Date() */\nexport const a = 1"],
    ['words in texts', `export const a = "import fs from 'fs'" + 'Math.random()' + \`Date.now()\``],
    ['words in patterns', 'export const a = /[/"]Date.now\\(\\)\'/.test("x")'],
    ['a time that is given', 'export const a = (at: number) => new Date(at).toISOString() + Date.UTC(1970)'],
    ['arithmetic', 'export const a = (b: number) => Math.max(b / 2, b / 3)'],
    ['the type of a time', 'export const a = (b: unknown): b is Date => b instanceof Date'],
    ['a property called from', "export const a = { from: 'node:fs', import: 'x' }"],
  ])('%s', (_, text) => {
    expect(ruled({ 'src/core/stats/planted.ts': `${text}\n` })).toEqual([])
  })
})
