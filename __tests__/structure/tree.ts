import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Import, importsOf } from './imports.js'
import { codeOnly } from './source-text.js'

/** One source file as the rules see it. */
export interface Source {
  /** From the root, with `/`: `src/core/model/plan.ts`. */
  readonly path: string
  readonly text: string
  readonly code: string
  readonly imports: readonly Import[]
}

/** Something the rules do not allow. */
export interface Violation {
  readonly path: string
  readonly line: number
  readonly what: string
}

export function source(path: string, text: string): Source {
  const code = codeOnly(text)
  return { path, text, code, imports: importsOf(path, text, code) }
}

/** Every file of src below `root`. */
export function readSources(root: string): readonly Source[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .map((path) => source(path, readFileSync(join(root, path), 'utf8')))
}

export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

export const show = ({ path, line, what }: Violation): string => `${path}:${line}: ${what}`
