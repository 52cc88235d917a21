import { spawnSync } from 'node:child_process'

/** Milliseconds from the start of a process to its exit. Throws with what it said when it ends otherwise than `expected`. */
export function wallOf(
  argv: readonly string[],
  { cwd = '.', expected = [0] }: { readonly cwd?: string; readonly expected?: readonly number[] } = {},
): number {
  const begin = performance.now()
  const { status, stderr, error } = spawnSync(argv[0]!, argv.slice(1), {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const wall = performance.now() - begin
  if (error) throw error
  if (!expected.includes(status ?? -1))
    throw new Error(`${argv.join(' ')} ended with ${status}, not ${expected.join(' or ')}:\n${stderr}`)
  return wall
}
