import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** What is left of a pattern on the way down, one part for each folder level. */
type Rest = readonly string[]

const nameMatchers = new Map<string, RegExp>()

/** `*` any run of characters, `?` one character, all else itself. */
function matchesName(pattern: string, name: string): boolean {
  let matcher = nameMatchers.get(pattern)
  if (matcher === undefined) {
    const source = pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')
    matcher = new RegExp(`^${source}$`, 's')
    nameMatchers.set(pattern, matcher)
  }
  return matcher.test(name)
}

/** `**` stands for any number of levels, none included: every way to read it. */
function readings(rest: Rest): readonly Rest[] {
  return rest[0] === '**' ? [rest, ...readings(rest.slice(1))] : [rest]
}

/** What is left of each pattern after going into `name`. */
function after(rests: readonly Rest[], name: string): readonly Rest[] {
  return rests.flatMap(readings).flatMap((rest) => {
    const [part, ...others] = rest
    if (part === '**') return [rest]
    return part !== undefined && matchesName(part, name) ? [others] : []
  })
}

/** A pattern is used up by a file's own name, or ends in `**`. */
const isEnd = (rest: Rest): boolean => rest.every((part) => part === '**')

async function entriesOf(dir: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(dir, { withFileTypes: true })
  } catch {
    return []
  }
}

async function walk(dir: string, prefix: string, rests: readonly Rest[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const entry of await entriesOf(dir)) {
    const left = after(rests, entry.name)
    if (left.length === 0 || entry.name === '.git') continue
    const path = prefix + entry.name
    if (entry.isFile() && left.some(isEnd)) found.push(path)
    if (entry.isDirectory()) found.push(...(await walk(join(dir, entry.name), `${path}/`, left)))
  }
  return found
}

/** Patterns that stay below the folder, by their parts. */
const restsOf = (patterns: readonly string[]): readonly Rest[] =>
  patterns
    .filter((pattern) => !pattern.startsWith('/'))
    .map((pattern) => pattern.split('/').filter((part) => part !== '.' && part !== ''))
    .filter((rest) => rest.length > 0 && !rest.includes('..'))

const isMatched = (path: string, rests: readonly Rest[]): boolean =>
  path.split('/').reduce(after, rests).some(isEnd)

/**
 * Relative paths, with `/`, of the regular files below `dir` that match one of the patterns and none of those behind a
 * `!`, sorted by code unit. Only folders that a pattern can lead into are read; links are never followed and `.git` is
 * never entered. Absolute patterns and those with `..` match nothing.
 */
export async function glob(dir: string, patterns: readonly string[]): Promise<readonly string[]> {
  const isExclusion = (pattern: string) => pattern.startsWith('!')
  const excluded = restsOf(patterns.filter(isExclusion).map((pattern) => pattern.slice(1)))
  const found = await walk(dir, '', restsOf(patterns.filter((pattern) => !isExclusion(pattern))))
  return found.filter((path) => excluded.length === 0 || !isMatched(path, excluded)).toSorted()
}
