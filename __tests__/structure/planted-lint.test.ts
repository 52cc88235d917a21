import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

describe('the linter finds', () => {
  const root = mkdtempSync(join(tmpdir(), 'benchgate-planted-'))
  let found: readonly string[] = []

  const planted: Readonly<Record<string, string>> = {
    'core/node.ts': "import { sep } from 'node:path'\n\nexport const a = sep\n",
    'core/unprefixed.ts': "import { sep } from 'path'\n\nexport const a = sep\n",
    'core/app.ts': "import { kinds } from '../app/kinds/index.js'\n\nexport const a = kinds\n",
    'core/edge.ts': "import { files } from '../edge/files.js'\n\nexport const a = files\n",
    'app/node.ts': "import { sep } from 'node:path'\n\nexport const a = sep\n",
    'app/edge.ts': "import { files } from '../edge/files.js'\n\nexport const a = files\n",
    'app/sql.ts': "import sql from 'sql.js'\n\nexport const a = sql\n",
    'app/core.ts': "import * as core from '@actions/core'\n\nexport const a = core\n",
    'app/late.ts': "export const load = () => import('../edge/files.js')\n",
    'core/process.ts': 'export const a = process.pid\n',
    'core/global.ts': 'export const a = globalThis.process\n',
    'core/buffer.ts': "export const a = Buffer.from('a')\n",
    'core/console.ts': "export const say = () => console.log('a')\n",
    'app/timer.ts': 'export const wait = (then: () => void) => setTimeout(then, 1)\n',
    'app/clock.ts': 'export const now = () => performance.now()\n',
    'app/chance.ts': 'export const id = () => crypto.randomUUID()\n',
    'app/network.ts': "export const ask = () => fetch('http://localhost')\n",
    'core/circle-a.ts': "import { b } from './circle-b.js'\n\nexport const a = (): number => b()\n",
    'core/circle-b.ts': "import { a } from './circle-a.js'\n\nexport const b = (): number => a()\n",
    'core/type-circle-a.ts': "import type { B } from './type-circle-b.js'\n\nexport type A = B[]\n",
    'core/type-circle-b.ts': "import type { A } from './type-circle-a.js'\n\nexport type B = { a: A }\n",
    'edge/long-function.ts': `export function long(a: number): number {\n  let b = a\n${lines(60, (n) => `  b += ${n}`)}\n  return b\n}\n`,
    'edge/long-file.ts': `${lines(301, (n) => `export const a${n} = ${n}`)}\n`,
    'edge/many-parameters.ts': `export const f = (${'abcde'
      .split('')
      .map((n) => `${n}: 1`)
      .join(', ')}) => [${'abcde'.split('').join(', ')}]\n`,
    'edge/floating.ts':
      'const work = async (): Promise<number> => 1\n\nexport function start(): void {\n  work()\n}\n',
    'app/floating.ts':
      "import type { Files } from './world.js'\n\nexport function drop(files: Files): void {\n  files.remove('a')\n}\n",
    'core/switch.ts':
      "import type { DecisionKind } from './model/finding.js'\n\nexport function word(kind: DecisionKind): string {\n  switch (kind) {\n    case 'PASS':\n      return 'good'\n  }\n  return ''\n}\n",
    'edge/CamelCase.ts': 'export const a = 1\n',
    'edge/console.ts': "export const say = () => console.log('a')\n",
  }

  beforeAll(() => {
    for (const part of ['src', 'biome.json', 'package.json', 'tsconfig.json'])
      cpSync(part, join(root, part), { recursive: true })
    for (const [path, text] of Object.entries(planted)) {
      mkdirSync(dirname(join(root, 'src', path)), { recursive: true })
      writeFileSync(join(root, 'src', path), text)
    }
    found = lint(root)
  })

  afterAll(() => rmSync(root, { recursive: true, force: true }))

  test.each([
    ['node: in core', 'core/node.ts', 'style/noRestrictedImports'],
    ['a module of Node without its prefix', 'core/unprefixed.ts', 'style/useNodejsImportProtocol'],
    ['app in core', 'core/app.ts', 'style/noRestrictedImports'],
    ['edge in core', 'core/edge.ts', 'style/noRestrictedImports'],
    ['node: in app', 'app/node.ts', 'style/noRestrictedImports'],
    ['edge in app', 'app/edge.ts', 'style/noRestrictedImports'],
    ['SQLite in app', 'app/sql.ts', 'style/noRestrictedImports'],
    ['the service clients in app', 'app/core.ts', 'style/noRestrictedImports'],
    ['edge in app, loaded late', 'app/late.ts', 'style/noRestrictedImports'],
    ['process', 'core/process.ts', 'style/noRestrictedGlobals'],
    ['globalThis', 'core/global.ts', 'style/noRestrictedGlobals'],
    ['Buffer', 'core/buffer.ts', 'style/noRestrictedGlobals'],
    ['the console in core', 'core/console.ts', 'style/noRestrictedGlobals'],
    ['a timer', 'app/timer.ts', 'style/noRestrictedGlobals'],
    ['the clock', 'app/clock.ts', 'style/noRestrictedGlobals'],
    ['chance', 'app/chance.ts', 'style/noRestrictedGlobals'],
    ['the network', 'app/network.ts', 'style/noRestrictedGlobals'],
    ['a circle', 'core/circle-a.ts', 'suspicious/noImportCycles'],
    ['a circle of types', 'core/type-circle-a.ts', 'suspicious/noImportCycles'],
    ['a function of 60 lines', 'edge/long-function.ts', 'complexity/noExcessiveLinesPerFunction'],
    ['a file of 301 lines', 'edge/long-file.ts', 'style/noExcessiveLinesPerFile'],
    ['five parameters', 'edge/many-parameters.ts', 'complexity/useMaxParams'],
    ['a promise that nobody awaits', 'edge/floating.ts', 'nursery/noFloatingPromises'],
    ['a promise of another file that nobody awaits', 'app/floating.ts', 'nursery/noFloatingPromises'],
    ['a switch that forgets a case', 'core/switch.ts', 'nursery/useExhaustiveSwitchCases'],
    ['a file name with capitals', 'edge/CamelCase.ts', 'style/useFilenamingConvention'],
    ['the console outside the command line', 'edge/console.ts', 'suspicious/noConsole'],
  ])('%s', (_, path, rule) => {
    expect(found).toContain(`src/${path} lint/${rule}`)
  })

  test('something in every planted file and nothing in any other', () => {
    const blamed = new Set(found.map((line) => line.split(' ')[0]))
    expect([...blamed].sort()).toEqual(
      Object.keys(planted)
        .map((path) => `src/${path}`)
        .sort(),
    )
  })
})

/** `file rule` of every error that `biome ci` reports for the project in `root`. */
function lint(root: string): readonly string[] {
  const biome = join(process.cwd(), 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
  const args = [biome, 'ci', '.', '--reporter=github', '--max-diagnostics=none', '--formatter-enabled=false']
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  expect(status).toBe(1)
  return [...stdout.matchAll(/^::error title=([^,]+),file=([^,]+),/gm)].map(
    ([, rule, file]) => `${(file as string).slice((file as string).indexOf('src/'))} ${rule}`,
  )
}
