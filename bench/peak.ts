import { spawnSync } from 'node:child_process'

/** Largest resident memory of a Node program, in MB, by its own account. Throws when it gave none. */
export function peakOf([node, ...args]: readonly [node: string, ...args: string[]], cwd: string): number {
  const hook = new URL('peak-hook.js', import.meta.url)
  const { output, status, stderr, error } = spawnSync(node, ['--import', hook.href, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  const kibibytes = Number.parseInt(output?.[3] ?? '', 10)
  if (error) throw error
  // Whatever the verdict, it was reached.
  if (![0, 1, 2].includes(status ?? -1) || Number.isNaN(kibibytes))
    throw new Error(`${args.join(' ')} ended with ${status} and said ${output[3]}:\n${stderr}`)
  return (kibibytes * 1024) / 1e6
}
