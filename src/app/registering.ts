import { corpusWord, listBenchmarks } from './listing.js'
import { readManifest } from './manifest-file.js'
import type { World } from './world.js'

/** What a registry holds of a project, under its name. */
interface Entry {
  readonly path: string
  readonly manifest_hash: string
}

/** A project that was registered. */
export interface Registered extends Entry {
  readonly name: string
  /** Where it was registered before; null: nowhere, or there. */
  readonly moved: string | null
  /** Each corpus that is not the pinned one. */
  readonly warnings: readonly string[]
}

/**
 * Registers the project in folder `project`, an absolute path, under the name in its manifest; `change` writes the entry
 * and answers the one before. Throws ProblemError when the manifest cannot be read.
 */
export async function registerProject(
  world: Pick<World, 'files' | 'host'>,
  project: string,
  change: (name: string, entry: Entry) => Promise<Entry | undefined>,
): Promise<Registered> {
  const { loaded, text } = await readManifest(world, project)
  const { name } = loaded.manifest.project
  const benchmarks = await listBenchmarks(world, { loaded, project })
  const entry = { path: project, manifest_hash: `sha256:${world.host.sha256(text)}` }
  const before = await change(name, entry)
  const moved = before !== undefined && before.path !== project ? before.path : null
  const warnings = benchmarks.flatMap(({ name: benchmark, corpus }) =>
    corpus.state === 'drift' || corpus.state === 'missing'
      ? [`the corpus of ${benchmark} is not the pinned one (${corpusWord(corpus)})`]
      : [],
  )
  return { name, ...entry, moved, warnings }
}
