/** Where something stands. `line` and `column` count from 1; `key` is the dotted path of a manifest key. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly key?: string
}

/** What the user must mend: where it is, what is wrong, how to mend it. */
export interface Problem {
  readonly where: Place
  readonly what: string
  readonly hint: string
}

/** A value, or every problem that stands in its way (never none). */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export const fail = (...problems: readonly Problem[]): Result<never> => ({ ok: false, problems })

/** Every value, or every problem of all of them. */
export function all<T>(results: readonly Result<T>[]): Result<readonly T[]> {
  const problems = results.flatMap((result) => (result.ok ? [] : result.problems))
  if (problems.length > 0) return { ok: false, problems }
  return ok(results.flatMap((result) => (result.ok ? [result.value] : [])))
}

/** `file:line:column`, as far as known: the form editors and terminals turn into a link. */
export function showPlace({ file, line, column }: Place): string {
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')
}

/** One problem as three short lines: place, fact, remedy. */
export function showProblem({ where, what, hint }: Problem): string {
  const key = where.key ? ` ${where.key}:` : ''
  return `${showPlace(where)}:${key} ${what}\n  hint: ${hint}`
}

/** Thrown when the user must mend something; entry points print it and exit 65, or `exitCode` (75: store in use). */
export class ProblemError extends Error {
  readonly problems: readonly Problem[]
  readonly exitCode: number | null

  constructor(problems: readonly Problem[], exitCode: number | null = null) {
    super(problems.map(showProblem).join('\n'))
    this.name = 'ProblemError'
    this.problems = problems
    this.exitCode = exitCode
  }
}

/** The value, or a thrown ProblemError. */
export function orThrow<T>(result: Result<T>): T {
  if (!result.ok) throw new ProblemError(result.problems)
  return result.value
}
