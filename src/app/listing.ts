import type { LoadedManifest } from '../core/manifest/parse.js'
import { orThrow } from '../core/model/problem.js'
import { type CorpusState, corpusState } from './corpus.js'
import { planOf } from './plan.js'
import { planTools } from './plan-tools.js'
import type { World } from './world.js'

/** A declared benchmark as `list` shows it. */
export interface Listed {
  readonly name: string
  readonly kind: string
  readonly tier: string
  readonly cost: string
  readonly repetitions: number
  readonly baselineSeeds: number
  readonly threads: number
  readonly gpu: string
  readonly backgroundRequired: boolean
  readonly corpus: CorpusState
}

/** Every benchmark that a manifest declares, with the state of its corpus in `project`. */
export async function listBenchmarks(
  world: Pick<World, 'files' | 'host'>,
  { loaded, project }: { readonly loaded: LoadedManifest; readonly project: string },
): Promise<readonly Listed[]> {
  const request = { event: 'local', cost: 'all' as const, manifestHash: '' }
  const { benchmarks } = orThrow(planOf(loaded, request, planTools(world.host.sha256)))
  const listed: Listed[] = []
  for (const declared of loaded.manifest.benchmarks) {
    const planned = benchmarks.find(({ name }) => name === declared.name)
    if (!planned) continue
    const { name, kind, tier, cost, repetitions, seeds, threads } = planned
    const corpus = await corpusState(world, planned, project)
    const { gpu, background_required: backgroundRequired } = declared
    const facts = { name, kind, tier, cost, repetitions, threads, gpu, backgroundRequired, corpus }
    listed.push({ ...facts, baselineSeeds: seeds.length })
  }
  return listed
}

/** `ok`, `drift`, `missing`, or `n/a` where nothing is pinned. */
export const corpusWord = ({ state }: CorpusState): string => (state === 'unpinned' ? 'n/a' : state)
