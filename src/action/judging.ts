import { join } from 'node:path'
import * as core from '@actions/core'
import { readManifest } from '../app/manifest-file.js'
import type { GateRequest } from '../app/request.js'
import { judgeShards } from '../app/shards/judge.js'
import { mostShards } from '../app/shards/plan.js'
import { type Delivered, readSegment, segmentFiles } from '../app/shards/segment.js'
import { judgedMerge } from '../app/shards/tested.js'
import { orThrow, type Problem, ProblemError } from '../core/model/problem.js'
import { files } from '../edge/files.js'
import type { GithubEvent } from '../edge/github/event.js'
import type { PullRequestRun } from '../edge/storage/client-job.js'
import { callClient } from '../edge/storage/client-process.js'
import { realWorld } from '../edge/world.js'
import { temporaryFolder, withHistory } from './gating.js'
import { segmentPrefix } from './measuring.js'
import { gateRequest, input, storageSettings, whole } from './settings.js'

/** Judges what the measuring jobs handed over: of this run, or on workflow_run of the one that ended. */
export async function runJudge(event: GithubEvent): Promise<number> {
  const pool = whole('pool', mostShards)
  const request = event.name === 'workflow_run' ? await requestOfChange(event) : gateRequest(event, '', [])
  return withHistory(event, request, async (full) => {
    const delivered = await fetchSegments(event, full)
    return judgeShards(realWorld(false), full, { delivered, pool })
  })
}

/** The request of a pull request whose run has ended: everything in it comes from GitHub, nothing from what it left. */
async function requestOfChange(event: GithubEvent): Promise<GateRequest> {
  const request = gateRequest(event, '', [])
  const { token, runId } = needed(event)
  const found = await callClient({ call: 'run-lookup', token, runId }, whole('storage-timeout'))
  if (found.state === 'failed') throw new ProblemError([unknownChange(found.reason)])
  const world = realWorld(false)
  const repository = orThrow(await world.git.repository(request.project))
  const head = orThrow(await judgedMerge(world, repository, found))
  core.info(`judging pull request ${found.number}${found.isFork ? ', from a fork' : ''}: ${found.headSha}`)
  return { ...request, head, occasion: { ...request.occasion, ...changeOf(found) } }
}

const changeOf = ({ number, headSha, baseBranch }: PullRequestRun) => ({
  event: 'pull_request',
  branch: `${number}/merge`,
  onDefaultBranch: false,
  ...{ headSha, baseBranch, baseSha: null },
})

function needed({ triggeringRun }: GithubEvent): { readonly token: string; readonly runId: number } {
  const token = input('token')
  if (token === '' || triggeringRun === null) throw new ProblemError([unknownChange('the token is missing')])
  return { token, runId: triggeringRun }
}

const unknownChange = (what: string): Problem => ({
  where: { file: 'workflow', key: 'on.workflow_run' },
  what: `it cannot be told which change the run was about: ${what}`,
  hint: 'give the job actions: read, contents: read and pull-requests: read',
})

async function fetchSegments(event: GithubEvent, request: GateRequest): Promise<readonly Delivered[]> {
  const { loaded } = await readManifest({ files }, request.project, request.manifest)
  const { store, deadline } = storageSettings(loaded, event)
  const folder = join(temporaryFolder(), 'segments')
  await files.makeFolder(folder)
  const place = event.name === 'workflow_run' ? needed(event) : { token: null, runId: null }
  const fetched = await callClient(
    { call: 'segments-load', folder, prefix: segmentPrefix(store), ...place, files: segmentFiles },
    deadline,
  )
  if (fetched.state === 'failed') throw new ProblemError([unfetched(fetched.reason)])
  const world = realWorld(true)
  return Promise.all(
    fetched.segments.map(async (one) => ({
      from: one.from,
      segment: 'reason' in one ? one.reason : await readSegment(world, one.folder),
    })),
  )
}

const unfetched = (reason: string): Problem => ({
  where: { file: 'workflow', key: 'jobs' },
  what: `the segments of the measuring jobs could not be fetched: ${reason}`,
  hint: 'run this job again when the artifact service answers',
})
