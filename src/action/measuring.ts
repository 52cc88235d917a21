import { join } from 'node:path'
import * as core from '@actions/core'
import { readManifest } from '../app/manifest-file.js'
import { measureShard } from '../app/shards/measure.js'
import { type Segment, writeSegment } from '../app/shards/segment.js'
import { orThrow, type Problem, ProblemError } from '../core/model/problem.js'
import { nameOf, readShard } from '../core/shards/shard.js'
import { files } from '../edge/files.js'
import type { GithubEvent } from '../edge/github/event.js'
import { measurer } from '../edge/measurer.js'
import { callClient } from '../edge/storage/client-process.js'
import { realWorld } from '../edge/world.js'
import { commandLine } from './command-line.js'
import { temporaryFolder } from './gating.js'
import { setOutput } from './publish.js'
import { gateRequest, input, storageSettings } from './settings.js'
import { inputKeys } from './signing-input.js'

const exitInternal = 70

/** Measures one shard and hands its segment over as an artifact. No history is opened and no token is used. */
export async function runMeasure(event: GithubEvent): Promise<number> {
  if (inputKeys() !== null) throw new ProblemError([keyWhereMeasured])
  const shard = orThrow(readShard(input('shard')))
  const folder = temporaryFolder()
  const request = gateRequest(event, join(folder, 'journal'), [])
  const { loaded } = await readManifest({ files }, request.project, request.manifest)
  const world = realWorld(false)
  const segment = await measureShard(
    world,
    request,
    shard,
    measurer(commandLine(), { quiet: false, verbose: false }),
  )
  const { store, deadline, retentionDays } = storageSettings(loaded, event)
  const name = `${segmentPrefix(store)}${shard.index}`
  const packed = join(folder, 'segment')
  await writeSegment(world, packed, segment)
  const job = { call: 'artifact-save', folder: packed, name, retentionDays } as const
  const saved = await callClient(job, deadline)
  if (saved.state !== 'saved') {
    core.setFailed(
      `benchgate: the segment of shard ${nameOf(shard)} could not be handed over: ${saved.reason}`,
    )
    return exitInternal
  }
  setOutput('segment', name)
  return answerOf(segment, `shard ${nameOf(shard)}: handed over as ${saved.as}`)
}

const keyWhereMeasured: Problem = {
  where: { file: 'workflow', key: 'with.signing-key' },
  what: 'a job that only measures signs nothing, and the code that it measures could read the key',
  hint: 'give signing-key to the jobs with command: plan and command: judge',
}

/** A crash of a benchmark is for the judging to say; only what was cut short fails here. */
function answerOf({ session: { header } }: Segment, said: string): number {
  core.info(said)
  if (header.complete) return 0
  core.setFailed('benchgate: the measuring was cut short; what was measured was handed over')
  return exitInternal
}

/** Every segment of a run is called this and its shard's number. */
export const segmentPrefix = (store: string): string => `${store}-shard-`
