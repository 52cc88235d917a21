import { posix } from 'node:path'

/** One import or re-export of a file. */
export interface Import {
  readonly line: number
  /** As written: `../model/plan.js`, `node:fs`. Null: computed, so that nobody can tell. */
  readonly specifier: string | null
  /** A file of src, `src/core/model/plan.ts`; null for packages. */
  readonly file: string | null
  /** Gone after compiling: `import type`, `export type … from`, `import('…').T` in a type. */
  readonly typeOnly: boolean
}

const from = /\b(?:import|export)\b(\s+type\b)?[\w$*,{}\s]*?\bfrom\s*['"]/g
const bare = /\bimport\s*['"]/g
const call = /(typeof\s+)?\b(?:import|require)\s*\(\s*(['"`]?)/g

/** Every `import`, `export … from` and `import()` of a file; `code` is `text` without comments and strings' insides. */
export function importsOf(path: string, text: string, code: string): readonly Import[] {
  const make = (match: RegExpExecArray, typeOnly: boolean, quote = true): Import => {
    const start = match.index + match[0].length
    const specifier = quote ? text.slice(start, code.slice(start).search(/['"`]/) + start) : null
    const line = text.slice(0, match.index).split('\n').length
    return { line, specifier, file: specifier === null ? null : fileOf(path, specifier), typeOnly }
  }
  return [
    ...[...code.matchAll(from)].map((match) => make(match, match[1] !== undefined)),
    ...[...code.matchAll(bare)].map((match) => make(match, false)),
    ...[...code.matchAll(call)].map((match) => make(match, match[1] !== undefined, match[2] !== '')),
  ]
}

function fileOf(path: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  return posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts')
}
