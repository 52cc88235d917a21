import type { History } from '../../../app/world.js'
import { ProblemError } from '../../../core/model/problem.js'

/** Ids that begin with one of the prefixes, in stored order; every id without any. Each prefix must mean one session. */
export function chosenIds(history: History, prefixes: readonly string[], file: string): readonly string[] {
  const ids = history.ids()
  const problems = prefixes.flatMap((prefix) => {
    const found = ids.filter((id) => id.startsWith(prefix)).length
    if (found === 1) return []
    const what = found === 0 ? `no session's id begins with ${prefix}` : `${found} ids begin with ${prefix}`
    return [
      { where: { file }, what, hint: '"benchgate history BENCHMARK --json" shows the sessions of runs' },
    ]
  })
  if (problems.length > 0) throw new ProblemError(problems)
  return prefixes.length === 0 ? ids : ids.filter((id) => prefixes.some((prefix) => id.startsWith(prefix)))
}
