import { kinds } from '../src/app/kinds/index.js'
import { planOf } from '../src/app/plan.js'
import { formats } from '../src/core/formats/index.js'
import { storedGates } from '../src/core/gates/index.js'
import { parseManifest } from '../src/core/manifest/parse.js'
import type { Plan } from '../src/core/model/plan.js'
import { orThrow } from '../src/core/model/problem.js'
import { host } from '../src/edge/host.js'

/** The plan of a manifest, as a local gate would make it. */
export async function planned(manifest: string): Promise<Plan> {
  const loaded = orThrow(await parseManifest(manifest, 'bench/manifest.toml'))
  const names = {
    kinds: kinds.map(({ name }) => name),
    formats: formats.map(({ name }) => name),
    gates: storedGates.map(({ name }) => name),
  }
  const request = { event: 'local', cost: 'all', names: [], manifestHash: '' } as const
  return orThrow(planOf(loaded, request, { ...names, sha256: host.sha256 }))
}
