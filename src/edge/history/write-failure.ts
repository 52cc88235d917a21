import { ProblemError } from '../../core/model/problem.js'

const permissions = 'mend the permissions, or name a store elsewhere with --store DIR'

/** Failures that the user can mend, by the system's code. */
const mendable: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  ENOSPC: ['there is no room left on its disk', 'make room'],
  EDQUOT: ['the disk quota is used up', 'make room or raise the quota'],
  EFBIG: ['it would be larger than this process may write', 'raise the limit (ulimit -f)'],
  EROFS: ['its disk can only be read', 'name a store elsewhere with --store DIR'],
  EACCES: ['writing there is not allowed', permissions],
  EPERM: ['writing there is not allowed', permissions],
}

/** Why something cannot be read, by the system's code. */
const unreadable: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  EISDIR: ['this is a folder, not a file', 'name a file'],
  ENOTDIR: ['a part of this path is a file, not a folder', 'name a folder, or a file that ends in .db'],
  EACCES: ['reading it is not allowed', 'mend the permissions, or name another'],
  EPERM: ['reading it is not allowed', 'mend the permissions, or name another'],
}

/** `error` as a problem of `file` where the user can mend it: permissions, a folder in place of a file. */
export function readFailure(file: string, error: unknown): unknown {
  const [what, hint] = unreadable[(error as NodeJS.ErrnoException).code ?? ''] ?? []
  return what === undefined ? error : new ProblemError([{ where: { file }, what, hint: hint! }])
}

const exitError = 70

/** `error` as a problem of `file` where the user can mend it: a full disk, a read-only one, permissions. */
export function writeFailure(file: string, error: unknown): unknown {
  const [what, hint] = mendable[(error as NodeJS.ErrnoException).code ?? ''] ?? []
  if (what === undefined) return error
  const intact = 'what was there before is as it was, and journals of runs stay until they are taken in'
  return new ProblemError(
    [{ where: { file }, what: `it cannot be written: ${what}`, hint: `${hint}, then try again; ${intact}` }],
    exitError,
  )
}
