import type { Source, Violation } from './tree.js'

interface PluginFolder {
  readonly folder: string
  /** The list, one level up where the folder holds plug-ins alone. */
  readonly index: string
  /** How a file shows that it is a plug-in and not a part of one; matched without comments and strings' insides. */
  readonly mark: RegExp
}

const named = /\bsummary: ['"`]/

const folders: readonly PluginFolder[] = [
  { folder: 'src/core/formats/', index: 'src/core/formats/index.ts', mark: named },
  { folder: 'src/core/gates/', index: 'src/core/gates/index.ts', mark: named },
  { folder: 'src/core/documents/', index: 'src/core/documents/index.ts', mark: named },
  { folder: 'src/core/store/tables/', index: 'src/core/store/tables/index.ts', mark: /satisfies Table\b/ },
  { folder: 'src/app/kinds/', index: 'src/app/kinds/index.ts', mark: named },
  { folder: 'src/edge/storage/', index: 'src/edge/storage/index.ts', mark: named },
  { folder: 'src/cli/commands/', index: 'src/cli/index.ts', mark: /\bcommand: Command\b/ },
]

/** A plug-in that no list names is dead code that looks alive. An unused import of a list fails to compile. */
export function pluginViolations(sources: readonly Source[]): readonly Violation[] {
  return folders.flatMap(({ folder, index, mark }) => {
    const list = sources.find(({ path }) => path === index)
    const plugins = sources.filter(
      ({ path, code }) => inFolder(path, folder) && path !== index && mark.test(code),
    )
    if (!list || plugins.length === 0) return [{ path: index, line: 1, what: `lists nothing of ${folder}` }]
    const listed = new Set(list.imports.filter(({ typeOnly }) => !typeOnly).map(({ file }) => file))
    return plugins
      .filter(({ path }) => !listed.has(path))
      .map(({ path }) => ({ path, line: 1, what: `is a plug-in that ${index} does not list` }))
  })
}

const inFolder = (path: string, folder: string): boolean =>
  path.startsWith(folder) && !path.slice(folder.length).includes('/')
