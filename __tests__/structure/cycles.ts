import type { Source, Violation } from './tree.js'

/** One violation for each import that closes a circle, types included: `a.ts → b.ts → a.ts`. */
export function cycleViolations(sources: readonly Source[]): readonly Violation[] {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const done = new Set<string>()
  const found: Violation[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (done.has(path)) return
    for (const { file, line } of byPath.get(path)?.imports ?? []) {
      if (file === null) continue
      const start = [...trail, path].indexOf(file)
      if (start < 0) visit(file, [...trail, path])
      else
        found.push({
          path,
          line,
          what: `closes a circle: ${[...trail, path, file].slice(start).join(' → ')}`,
        })
    }
    done.add(path)
  }
  for (const { path } of sources) visit(path, [])
  return found
}
