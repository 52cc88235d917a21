import { fail, type Problem, type Result } from '../model/problem.js'
import { type Fault, showPath } from './fault.js'
import type { KeyPlaces } from './places.js'

const toProblem =
  (file: string, places: KeyPlaces) =>
  ({ path, what, hint }: Fault): Problem => ({
    where: { file, ...places(path), key: showPath(path) },
    what,
    hint,
  })

const inOrder = (a: Problem, b: Problem): number =>
  (a.where.line ?? 0) - (b.where.line ?? 0) || (a.where.column ?? 0) - (b.where.column ?? 0)

/** Faults with their lines and columns, in the order of the text. Loads the parser with positions. */
export async function located(faults: readonly Fault[], text: string, file: string): Promise<Result<never>> {
  const { keyPlaces } = await import('./places.js')
  const places = await keyPlaces(text)
  return fail(...faults.map(toProblem(file, places)).sort(inOrder))
}
