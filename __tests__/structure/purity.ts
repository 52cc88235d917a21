import { lineAt, type Source, type Violation } from './tree.js'

/**
 * What the linter cannot deny in core and app, because the name itself is welcome: `new Date(0)` and `Math.max` are
 * pure. It denies the rest by name (`noRestrictedGlobals` in biome.json).
 */
const impure: Readonly<Record<string, RegExp>> = {
  'asks the clock':
    /\bDate\s*\.\s*now\b|\bnew\s+Date\b(?!\s*\(\s*[^\s)])|(?<!\bnew\s+)\bDate\s*\(|=\s*Date\b(?!\s*\.)/g,
  'uses chance': /\bMath\s*\.\s*random\b|=\s*Math\b(?!\s*\.)|\bMath\s*\[/g,
  'knows where it lies': /\bimport\s*\.\s*meta\b/g,
}

/** core and app have no clock, chance or place of their own. */
export function purityViolations(sources: readonly Source[]): readonly Violation[] {
  const pure = sources.filter(({ path }) => /^src\/(core|app)\//.test(path))
  return pure.flatMap(({ path, code }) =>
    Object.entries(impure).flatMap(([what, pattern]) =>
      [...code.matchAll(pattern)].map(({ index }) => ({ path, line: lineAt(code, index), what })),
    ),
  )
}
