import { join } from 'node:path'
import { readManifest } from '../app/manifest-file.js'
import { mostShards, planShards } from '../app/shards/plan.js'
import { nameOf, type Shard } from '../core/shards/shard.js'
import { files } from '../edge/files.js'
import type { GithubEvent } from '../edge/github/event.js'
import { realWorld } from '../edge/world.js'
import { temporaryFolder } from './gating.js'
import { annotate, setOutput } from './publish.js'
import { restoreHistory } from './restoring.js'
import { openServices } from './services.js'
import { gateRequest, storageSettings, whole } from './settings.js'

/** Reads the history for its durations and says what each measuring job does. Runs no benchmark, saves nothing. */
export async function runPlan(event: GithubEvent): Promise<number> {
  const spread = { shards: whole('shards', mostShards), pool: whole('pool', mostShards) }
  const store = join(temporaryFolder(), 'store')
  const request = gateRequest(event, store, [])
  const { loaded } = await readManifest({ files }, request.project, request.manifest)
  await files.makeFolder(store)
  const restored = await restoreHistory(openServices(storageSettings(loaded, event)), store)
  annotate(restored.findings.filter(({ level }) => level !== 'note'))
  setOutput('restored-from', restored.from ?? '')
  const plan = await planShards(realWorld(false), request, spread)
  setOutput('base', plan.base === plan.head ? '' : plan.base)
  setOutput('matrix', JSON.stringify({ include: plan.shards.map(entryOf) }))
  setOutput('shards', String(plan.shards.length))
  for (const [index, shard] of plan.shards.entries()) {
    const names = [...new Set(shard.contests.map(({ benchmark }) => benchmark))].join(', ')
    process.stdout.write(`shard ${nameOf(shard)}: about ${plan.seconds[index]!.toFixed(1)} s: ${names}\n`)
  }
  return 0
}

/** `name` is for people, in the name of the job. */
const entryOf = (shard: Shard) => ({ name: nameOf(shard), shard: JSON.stringify(shard) })
