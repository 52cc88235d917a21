import type { Files } from '../world.js'
import type { RunRequest } from './kind.js'

/** What a run wrote, as paths relative to its folder, and the globs that match nothing of it. */
export type Written =
  | { readonly paths: readonly string[]; readonly unmatched: readonly string[] }
  | { readonly error: string }

type Asking = Pick<RunRequest, 'cwd' | 'benchmark'>

const isExclusion = (glob: string): boolean => glob.startsWith('!')

/** The paths that each glob matches; globs behind a `!` take away from all others. */
async function matchedBy(files: Files, { cwd, benchmark }: Asking) {
  const excluded = benchmark.files.filter(isExclusion)
  const globs = benchmark.files.filter((glob) => !isExclusion(glob))
  return Promise.all(globs.map(async (glob) => ({ glob, paths: await files.glob(cwd, [glob, ...excluded]) })))
}

/**
 * Looks at the result files before a command runs; the answer then tells which of them it wrote. What an earlier run
 * left there is none of this one's: a command that writes no more would seem to measure for ever.
 */
export async function watchResults(files: Files, asking: Asking): Promise<() => Promise<Written>> {
  const before = await files.stamps(asking.cwd, pathsOf(await matchedBy(files, asking)))
  return async () => {
    const found = await matchedBy(files, asking)
    const all = pathsOf(found)
    const now = await files.stamps(asking.cwd, all)
    const isFresh = (path: string) => before.get(path) !== now.get(path)
    const paths = all.filter(isFresh).toSorted()
    if (paths.length === 0) return { error: nothingWritten(asking, all) }
    const unmatched = found.filter((one) => !one.paths.some(isFresh)).map(({ glob }) => glob)
    return { paths, unmatched }
  }
}

const pathsOf = (found: Awaited<ReturnType<typeof matchedBy>>): readonly string[] => [
  ...new Set(found.flatMap(({ paths }) => paths)),
]

function nothingWritten({ benchmark }: Asking, old: readonly string[]): string {
  const globs = benchmark.files.join(', ')
  return old.length > 0
    ? `the command wrote no file that matches ${globs}; ${old.slice(0, 3).join(', ')} was there before it ran`
    : `the command left no file that matches ${globs} (* and ? stand for characters, ** for folders; links are not followed)`
}
