import type { PlannedBenchmark } from '../core/model/plan.js'
import type { World } from './world.js'

/** Why the corpus in `tree` is not the pinned one, or null when it is (or none is pinned). */
export async function corpusDrift(
  world: Pick<World, 'files'>,
  benchmark: PlannedBenchmark,
  tree: string,
): Promise<string | null> {
  const { corpus } = benchmark
  if (corpus === null || corpus.hash === '') return null
  const path = corpus.type === 'spec' ? `${tree}/${corpus.path}/corpus_spec.toml` : `${tree}/${corpus.path}`
  const actual = await world.files.sha256(path)
  if (actual === undefined)
    return `corpus ${corpus.path} is not a readable ${corpus.type === 'spec' ? 'folder with corpus_spec.toml' : 'file'}`
  return actual === corpus.hash
    ? null
    : `corpus ${corpus.path} (${corpus.type}) has drifted: pinned ${corpus.hash}, found ${actual}`
}
