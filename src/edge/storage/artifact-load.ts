import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DefaultArtifactClient } from '@actions/artifact'
import type { Loaded } from '../../app/storage.js'
import type { AstraySegment, FetchedSegment, FetchedSegments, JobOf } from './client-job.js'
import { redact } from './client-log.js'
import { patiently } from './github-calls.js'
import { isOnDefaultBranch, type Octokit, type Repository, repositoryOf } from './repository.js'

type Listing = Awaited<ReturnType<Octokit['rest']['actions']['listArtifactsForRepo']>>['data']
type Artifact = Listing['artifacts'][number]

/** Events that only people and workflows with write access trigger on a branch. */
const trustedEvents: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch'])

const PAGE = 100
/** Runs of pull requests leave artifacts of the same name; beyond this many nobody looks further. */
const MAX_PAGES = 20

/** An artifact with what makes it usable. */
export interface Candidate {
  readonly id: number
  readonly run: number
  readonly digest: string | null
}

/** Not expired, and of a run of this very repository: names alone are anybody's. */
export function candidateOf({ id }: Repository, artifact: Artifact): Candidate | undefined {
  const run = artifact.workflow_run
  if (!run?.id || artifact.expired) return undefined
  if (run.repository_id !== id || run.head_repository_id !== id) return undefined
  return { id: artifact.id, run: run.id, digest: artifact.digest ?? null }
}

/** `accepted` on the default branch; `astray`: claims to be of it, which has not its commit; or of anything `else`. */
type Origin = 'accepted' | 'astray' | 'else'

/** A run as GitHub tells of it, and how far that can be believed. */
interface Told {
  readonly origin: Origin
  /** `push of main at 0123456789` */
  readonly words: string
}

/**
 * Where the run comes from. Its branch is told by name alone, which a tag may have, and whoever may push a tag can put
 * it on anything, as with the tag of a release: only a commit that the default branch has brings a workflow that was
 * accepted there. A schedule always is the default branch's.
 */
async function toldOf(repository: Repository, { run }: Candidate): Promise<Told> {
  const { octokit, at, defaultBranch } = repository
  const get = () => octokit.rest.actions.getWorkflowRun({ ...at, run_id: run })
  const { event, head_branch: branch, head_sha: sha } = (await patiently(`GET run ${run}`, get)).data
  const words = `${event} of ${branch} at ${sha.slice(0, 10)}`
  const claims = event === 'release' || (branch === defaultBranch && trustedEvents.has(event))
  if (!claims) return { origin: 'else', words }
  const isAccepted = event === 'schedule' || (await isOnDefaultBranch(repository, sha))
  return { origin: isAccepted ? 'accepted' : 'astray', words }
}

async function listPage(
  { octokit, at }: Repository,
  name: string,
  page: number,
): Promise<readonly Artifact[]> {
  const get = () => octokit.rest.actions.listArtifactsForRepo({ ...at, name, per_page: PAGE, page })
  const { data } = await patiently(`list artifacts named ${name} (needs actions: read)`, get)
  return [...data.artifacts].sort((a, b) => b.id - a.id)
}

/** What is told of a run, asked once a run. */
function teller(repository: Repository): (candidate: Candidate) => Promise<Told> {
  const known = new Map<number, Promise<Told>>()
  return (candidate) => {
    const answer = known.get(candidate.run) ?? toldOf(repository, candidate)
    known.set(candidate.run, answer)
    return answer
  }
}

/**
 * Artifacts of runs that are of the default branch or claim to be, and that are not taken yet, oldest first. Behind a
 * page that brings only known ones lie older ones.
 */
async function untaken(
  repository: Repository,
  name: string,
  taken: ReadonlySet<number>,
): Promise<readonly (Candidate & Told)[]> {
  const tell = teller(repository)
  const found: (Candidate & Told)[] = []
  for (let page = 1; page <= MAX_PAGES; page++) {
    const artifacts = await listPage(repository, name, page)
    const fresh = artifacts.filter(({ id }) => !taken.has(id))
    const before = found.length
    for (const artifact of fresh) {
      const candidate = candidateOf(repository, artifact)
      const told = candidate && (await tell(candidate))
      if (told && told.origin !== 'else') found.push({ ...candidate, ...told })
    }
    const isKnown = fresh.length < artifacts.length && found.length === before
    if (artifacts.length < PAGE || isKnown) break
  }
  return found.reverse()
}

/** Runs of the workflow that this one is of; 0 where nobody says which that is. */
async function earlierRuns({ octokit, at, defaultBranch }: Repository): Promise<number> {
  const file = /\.github\/workflows\/([^@/]+)@/.exec(process.env['GITHUB_WORKFLOW_REF'] ?? '')?.[1]
  if (file === undefined) return 0
  const query = { workflow_id: file, branch: defaultBranch, status: 'success' as const, per_page: 1 }
  const { data } = await patiently(`list runs of ${file}`, () =>
    octokit.rest.actions.listWorkflowRuns({ ...at, ...query }),
  )
  return data.total_count
}

/** Downloads every artifact of the name that an accepted run left and that is not taken yet; others are named. */
export async function loadHistorySegments(job: JobOf<'history-segments-load'>): Promise<FetchedSegments> {
  const repository = await repositoryOf(job.token)
  const segments: FetchedSegment[] = []
  const astray: AstraySegment[] = []
  for (const candidate of await untaken(repository, job.name, new Set(job.taken))) {
    const { id, run, origin, words } = candidate
    const folder = join(job.folder, String(id))
    const from = `${job.name} (artifact ${id} of run ${run})`
    if (origin === 'astray') {
      astray.push({ id, from, run: words })
      continue
    }
    await mkdir(folder)
    const reason = await download(repository, candidate, { ...job, folder }).catch(String)
    segments.push(reason === undefined ? { id, from, folder } : { id, from, reason: redact(reason) })
  }
  const isUnknown = segments.length === 0 && job.taken.length === 0
  return {
    state: 'found',
    segments,
    astray,
    ...(isUnknown ? { earlierRuns: await earlierRuns(repository) } : {}),
  }
}

/** The newest usable artifact; undefined when GitHub lists none. Throws when the list has no end. */
async function newest(repository: Repository, name: string): Promise<Candidate | undefined> {
  const tell = teller(repository)
  for (let page = 1; page <= MAX_PAGES; page++) {
    const artifacts = await listPage(repository, name, page)
    for (const artifact of artifacts) {
      const candidate = candidateOf(repository, artifact)
      if (candidate && (await tell(candidate)).origin === 'accepted') return candidate
    }
    if (artifacts.length < PAGE) return undefined
  }
  throw new Error(`none of the newest ${MAX_PAGES * PAGE} artifacts named ${name} is of the default branch`)
}

async function download(
  { at }: Repository,
  { id, run, digest }: Candidate,
  { folder, token }: Pick<JobOf<'artifact-load'>, 'folder' | 'token'>,
): Promise<string | undefined> {
  if (!digest) return `artifact ${id} has no digest to check it by`
  const findBy = { token, workflowRunId: run, repositoryOwner: at.owner, repositoryName: at.repo }
  const client = new DefaultArtifactClient()
  const { digestMismatch } = await client.downloadArtifact(id, { path: folder, expectedHash: digest, findBy })
  return digestMismatch ? `artifact ${id} has other bytes than were uploaded` : undefined
}

/** Downloads the newest artifact of the name that an accepted run left. */
export async function loadArtifact(job: JobOf<'artifact-load'>): Promise<Loaded> {
  const repository = await repositoryOf(job.token)
  const candidate = await newest(repository, job.name)
  if (!candidate) return { state: 'absent' }
  const reason = await download(repository, candidate, job)
  if (reason) return { state: 'failed', reason }
  return { state: 'found', from: `${job.name} (artifact ${candidate.id} of run ${candidate.run})` }
}
