import type { Answer } from '../core/documents/document.js'
import { textDifference } from '../core/formats/text-difference.js'
import type { StoredReference } from '../core/model/session.js'
import { readArchived } from './archive.js'
import type { Evaluated } from './evaluate.js'
import type { History, World } from './world.js'

type ReadingWorld = Pick<World, 'files' | 'host'>

/** The answer with the lines in which the artifact differs from its reference, where both are at hand and are text. */
export async function answerWithDifference(
  world: ReadingWorld,
  { answer, benchmark, runSet }: Evaluated,
  history: Pick<History, 'reference'>,
  folder: string,
): Promise<Answer> {
  const differs = answer.verdicts.some(({ kind, gate }) => kind === 'FAIL' && gate === 'reference')
  const found = runSet?.runs.find(({ artifactHash }) => artifactHash && artifactHash !== benchmark.reference)
  if (!differs || benchmark.reference === null || !found?.artifactHash) return answer
  const hashes = { expected: benchmark.reference, found: found.artifactHash }
  const frozen = history.reference(benchmark.name, benchmark.subject.id)
  const difference = await artifactDifference(world, folder, hashes, frozen)
  return difference === null ? answer : { ...answer, difference }
}

async function artifactDifference(
  world: ReadingWorld,
  folder: string,
  hashes: { readonly expected: string; readonly found: string },
  frozen: StoredReference | undefined,
): Promise<readonly string[] | null> {
  const expected =
    frozen?.hash === hashes.expected
      ? { state: 'whole' as const, bytes: frozen.bytes }
      : await readArchived(world, folder, hashes.expected)
  const found = await readArchived(world, folder, hashes.found)
  if (expected.state !== 'whole' || found.state !== 'whole') return null
  return textDifference(expected.bytes, found.bytes)
}
