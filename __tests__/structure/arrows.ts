import type { Import } from './imports.js'
import type { Source, Violation } from './tree.js'

/** A part of src that has a say in what it may import. */
interface Zone {
  /** Files of src that it may import, by the start of their path; its own are always allowed. */
  readonly sources: readonly string[]
  /** Files of src of which it may import types alone. */
  readonly types?: readonly string[]
  /** Packages, by the start of their name. */
  readonly packages: readonly string[]
}

const model = 'src/core/model/'
const stats = 'src/core/stats/'

/** The arrows. A folder of core that is not named here may import `core/model` and `core/stats` and no package. */
const zones: Readonly<Record<string, Zone>> = {
  'src/core/model/': { sources: [], packages: [] },
  'src/core/stats/': { sources: [], packages: [] },
  'src/core/manifest/': {
    sources: [model, stats],
    packages: ['zod/mini', 'smol-toml', 'toml-eslint-parser'],
  },
  'src/core/shards/': { sources: [model, stats], packages: ['zod/mini'] },
  'src/core/formats/': { sources: [model, stats], packages: ['@rgrove/parse-xml'] },
  'src/core/documents/': { sources: [model, stats], packages: ['zod'] },
  'src/app/': { sources: ['src/core/'], packages: [] },
  'src/edge/': { sources: ['src/core/'], types: ['src/app/'], packages: ['node:', '@actions/', 'sql.js'] },
  'src/cli/': { sources: ['src/core/', 'src/app/', 'src/edge/'], packages: ['node:'] },
  'src/lib/': { sources: ['src/core/', 'src/app/', 'src/edge/'], packages: ['node:'] },
  'src/action/': {
    sources: ['src/core/', 'src/app/', 'src/edge/'],
    packages: ['node:', '@actions/core'],
  },
  'src/cli.ts': { sources: ['src/cli/', model], packages: [] },
  'src/action.ts': { sources: ['src/action/'], packages: ['@actions/core'] },
}

export function arrowViolations(sources: readonly Source[]): readonly Violation[] {
  const known = new Set(sources.map(({ path }) => path))
  return sources.flatMap((source) => fileViolations(source, known))
}

function fileViolations({ path, imports }: Source, known: ReadonlySet<string>): readonly Violation[] {
  const home = homeOf(path)
  if (home === undefined) return [{ path, line: 1, what: 'is in no folder that has a rule for its imports' }]
  return imports.flatMap((one) => {
    const reason = objection(home, one) ?? missing(one, known)
    return reason === null ? [] : [{ path, line: one.line, what: `${reason}: ${one.specifier ?? ''}` }]
  })
}

/** The folder or file whose rule holds for `path`. */
function homeOf(path: string): string | undefined {
  const named = Object.keys(zones).find((home) =>
    home.endsWith('/') ? path.startsWith(home) : path === home,
  )
  return named ?? /^src\/core\/[^/]+\//.exec(path)?.[0]
}

function objection(home: string, { specifier, file, typeOnly }: Import): string | null {
  const { sources, types = [], packages } = zones[home] ?? { sources: [model, stats], packages: [] }
  if (specifier === null) return 'imports what nobody can tell'
  if (file === null)
    return packages.some((name) => isOrIn(specifier, name)) ? null : `${home} may not import this package`
  if ([home, ...sources].some((start) => file.startsWith(start))) return null
  if (!types.some((start) => file.startsWith(start))) return `${home} may not import this file`
  return typeOnly ? null : `${home} may import only types from this file`
}

/** `name` itself, something in it (`sql.js/dist/…`), or, for a scope or `node:`, anything it holds. */
const isOrIn = (specifier: string, name: string): boolean =>
  /[:/]$/.test(name) ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`)

/** A file that is not there would also hide from the search for cycles. Declarations stand beside packages only. */
const missing = ({ file }: Import, known: ReadonlySet<string>): string | null =>
  file === null || known.has(file) ? null : 'there is no such file'
