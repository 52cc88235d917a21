import type { PlannedBenchmark } from '../core/model/plan.js'
import type { World } from './world.js'

/** How a corpus stands to its pinned hash. `missing`: it is not there, or not what its type says. */
export type CorpusState =
  | { readonly state: 'unpinned' }
  | { readonly state: 'ok'; readonly found: string }
  | { readonly state: 'drift'; readonly found: string }
  | { readonly state: 'missing'; readonly why: string }

/** Hashes the corpus in `tree` as its type says and holds it against the pinned hash. */
export async function corpusState(
  { files }: Pick<World, 'files'>,
  { corpus }: Pick<PlannedBenchmark, 'corpus'>,
  tree: string,
): Promise<CorpusState> {
  if (corpus === null || corpus.hash === '') return { state: 'unpinned' }
  const path = /^([/\\]|[A-Za-z]:)/.test(corpus.path) ? corpus.path : `${tree}/${corpus.path}`
  if (corpus.type === 'tree') {
    const hashed = await files.treeHash(path)
    return 'error' in hashed ? { state: 'missing', why: hashed.error } : compared(hashed.hash, corpus.hash)
  }
  const isSpec = corpus.type === 'spec'
  const found = await files.sha256(isSpec ? `${path}/corpus_spec.toml` : path)
  if (found !== undefined) return compared(found, corpus.hash)
  const why = isSpec
    ? 'is not a readable folder with corpus_spec.toml'
    : 'is not a readable file (a folder is pinned with corpus_type = "tree")'
  return { state: 'missing', why }
}

const compared = (found: string, pinned: string): CorpusState => ({
  state: found === pinned ? 'ok' : 'drift',
  found,
})

/** Why the corpus in `tree` is not the pinned one, or null when it is (or none is pinned). */
export async function corpusDrift(
  world: Pick<World, 'files'>,
  benchmark: PlannedBenchmark,
  tree: string,
): Promise<string | null> {
  const found = await corpusState(world, benchmark, tree)
  const { path, type, hash } = benchmark.corpus ?? { path: '', type: '', hash: '' }
  switch (found.state) {
    case 'missing':
      return `corpus ${path} ${found.why}`
    case 'drift':
      return `corpus ${path} (${type}) has drifted: pinned ${hash}, found ${found.found}`
    case 'ok':
    case 'unpinned':
      return null
  }
}
