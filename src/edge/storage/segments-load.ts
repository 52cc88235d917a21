import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import { context } from '@actions/github'
import type { FetchedSegment, FetchedSegments, JobOf } from './client-job.js'
import { redact } from './client-log.js'
import { readZip } from './zip.js'

type Job = JobOf<'segments-load'>

/** More shards than this no plan has; more artifacts than this nobody of ours made. */
const mostSegments = 256
const mostBytes = 64 * 1024 * 1024

/** Which run's artifacts are asked for, in the client's words. */
function placeOf({ runId, token }: Job) {
  if (runId === null || token === null) return {}
  const { owner, repo } = context.repo
  return { findBy: { token, workflowRunId: runId, repositoryOwner: owner, repositoryName: repo } }
}

/**
 * Fetches every segment of a run. The archive is unpacked by ourselves: the client would write whatever names and
 * amounts an archive holds.
 */
export async function loadSegments(job: Job): Promise<FetchedSegments> {
  const client = new DefaultArtifactClient()
  const { artifacts } = await client.listArtifacts({ latest: true, ...placeOf(job) })
  const own = artifacts.filter(({ name }) => isSegment(name, job.prefix))
  if (own.length > mostSegments) throw new Error(`the run left ${own.length} segments; no plan has so many`)
  const segments: FetchedSegment[] = []
  for (const { id, name, size, digest } of own.toSorted((a, b) => a.id - b.id)) {
    const from = `${name} (artifact ${id})`
    try {
      if (size > mostBytes) throw new Error(`it has ${size} bytes; ${mostBytes} are allowed`)
      if (!digest) throw new Error('it has no digest to check it by')
      segments.push({ id, from, folder: await fetchOne(client, job, { id, digest }) })
    } catch (error) {
      segments.push({ id, from, reason: redact(error instanceof Error ? error.message : String(error)) })
    }
  }
  return { state: 'found', segments }
}

const isSegment = (name: string, prefix: string): boolean =>
  name.startsWith(prefix) && /^\d{1,3}$/.test(name.slice(prefix.length))

async function fetchOne(
  client: DefaultArtifactClient,
  job: Job,
  { id, digest }: { readonly id: number; readonly digest: string },
): Promise<string> {
  const scratch = await mkdtemp(join(job.folder, 'archive-'))
  const folder = join(job.folder, String(id))
  try {
    const options = { path: scratch, expectedHash: digest, skipDecompress: true, ...placeOf(job) }
    const { digestMismatch } = await client.downloadArtifact(id, options)
    if (digestMismatch) throw new Error('it has other bytes than were uploaded')
    const files = readZip(await archiveIn(scratch), job.files)
    await mkdir(folder)
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes)
    return folder
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

/** The one file that the client wrote, whatever it is called. */
async function archiveIn(folder: string): Promise<Buffer> {
  const [name] = await readdir(folder)
  if (name === undefined) throw new Error('the client wrote no archive')
  const path = join(folder, name)
  const { size } = await stat(path)
  if (size > mostBytes) throw new Error(`it has ${size} bytes; ${mostBytes} are allowed`)
  return readFile(path)
}
