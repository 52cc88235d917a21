import { type Candidate, candidateOf } from './artifact-load.js'
import type { JobOf, Pruned } from './client-job.js'
import { patiently } from './github-calls.js'
import { type Repository, repositoryOf } from './repository.js'

type Job = JobOf<'prune'>

const PAGE = 100
/** Caches that stay beside the newest: what a run that was delayed may still restore. */
const CACHES_KEPT = 3
/** Calls that remove something, at most, in one run; the next goes on. */
const MOST = 100

/** Something that may go, and of which run it is. */
interface Old {
  readonly kind: 'caches' | 'copies' | 'segments'
  readonly id: number
  readonly run: number
}

/** A copy of the history, and whether it is old enough to go. */
interface Held extends Old {
  readonly isOld: boolean
}

/** An artifact with its age, milliseconds since 1970. */
type Aged = Candidate & { readonly created: number }

/** One page of our artifacts of a name, counted from the newest. */
async function artifactPage(repository: Repository, name: string, page: number) {
  const { octokit, at } = repository
  const get = () => octokit.rest.actions.listArtifactsForRepo({ ...at, name, per_page: PAGE, page })
  const { data } = await patiently(`list artifacts named ${name} (needs actions: read)`, get)
  const own = data.artifacts.flatMap((artifact): readonly Aged[] => {
    const candidate = candidateOf(repository, artifact)
    return candidate ? [{ ...candidate, created: Date.parse(artifact.created_at ?? '') }] : []
  })
  return { own, last: Math.ceil(data.total_count / PAGE) }
}

/** The newest segments, which say of which runs everything is in the copy, and the oldest, which may go. */
async function segmentsOf(repository: Repository, name: string): Promise<readonly Aged[]> {
  const { own, last } = await artifactPage(repository, name, 1)
  if (last <= 1) return own
  const older = (await artifactPage(repository, name, last)).own
  return [...own, ...older.filter(({ id }) => !own.some((one) => one.id === id))]
}

/** Caches of the default branch that only we save, the oldest first; all but the newest are old. */
async function cachesOf(
  { octokit, at, defaultBranch }: Repository,
  prefix: string,
): Promise<readonly Held[]> {
  const query = { key: prefix, ref: `refs/heads/${defaultBranch}`, per_page: PAGE }
  const order = { sort: 'created_at' as const, direction: 'asc' as const }
  const { data } = await patiently('list caches (needs actions: read)', () =>
    octokit.rest.actions.getActionsCacheList({ ...at, ...query, ...order }),
  )
  return data.actions_caches.flatMap(({ id, key, ref }, index): readonly Held[] => {
    const [, run] = /^(\d+)-\d+$/.exec((key ?? '').slice(prefix.length)) ?? []
    const isOurs = key?.startsWith(prefix) && ref === query.ref && run !== undefined
    if (!isOurs || id === undefined) return []
    return [{ kind: 'caches', id, run: Number(run), isOld: index < data.total_count - CACHES_KEPT }]
  })
}

/**
 * What the copy that was read back makes superfluous. A cache or an older copy holds what its run restored and what it
 * added, so it may go when the segment of its run is among those of which the copy holds both. A segment goes last:
 * without it nothing proves that of its run's other copies.
 */
async function superfluous(repository: Repository, job: Job): Promise<readonly Old[]> {
  const taken = new Set(job.taken)
  const segments = (await segmentsOf(repository, job.segments)).filter(({ id }) => taken.has(id))
  const proven = new Set(segments.map(({ run }) => run))
  const copies = (await artifactPage(repository, job.copies, 1)).own.filter(({ id }) => id < job.copy)
  const caches = await cachesOf(repository, job.caches)
  const old = ({ created }: Aged): boolean => created < job.before
  const isDue = ({ isOld, run }: Held): boolean => isOld && proven.has(run)
  const held: readonly Held[] = [
    ...caches,
    ...copies.map((copy) => ({ kind: 'copies' as const, id: copy.id, run: copy.run, isOld: old(copy) })),
  ]
  const needed = new Set(held.filter((one) => !isDue(one)).map(({ run }) => run))
  const last = segments.filter((one) => old(one) && !needed.has(one.run))
  return [
    ...held.filter(isDue),
    ...last.map(({ id, run }) => ({ kind: 'segments' as const, id, run })),
  ].slice(0, MOST)
}

const isGone = (error: unknown): boolean => /failed: 404\b/.test(String(error))
const isForbidden = (error: unknown): boolean => /failed: 403\b/.test(String(error))

async function remove({ octokit, at }: Repository, { kind, id }: Old): Promise<void> {
  const { actions } = octokit.rest
  const call = async (): Promise<unknown> =>
    kind === 'caches'
      ? actions.deleteActionsCacheById({ ...at, cache_id: id })
      : actions.deleteArtifact({ ...at, artifact_id: id })
  try {
    await patiently(`remove ${id} of the ${kind} (needs actions: write)`, call)
  } catch (error) {
    if (!isGone(error)) throw error
  }
}

/** Removes what is superfluous, in few calls; a token that may not is an answer, not a failure. */
export async function prune(job: Job): Promise<Pruned> {
  const repository = await repositoryOf(job.token)
  const removed = { caches: 0, copies: 0, segments: 0 }
  for (const old of await superfluous(repository, job)) {
    try {
      await remove(repository, old)
      removed[old.kind]++
    } catch (error) {
      if (!isForbidden(error)) throw error
      return { state: 'pruned', ...removed, forbidden: true }
    }
  }
  return { state: 'pruned', ...removed, forbidden: false }
}
