import { context } from '@actions/github'
import { patiently } from './github-calls.js'
import { type Repository, repositoryOf } from './repository.js'

const PAGE = 100

/** Why an entry must not be believed to be the default branch's; null: it is the default branch's. */
export type Doubt = (key: string) => Promise<string | null>

/**
 * Asks GitHub under which refs the entries of a key lie. The cache service answers from the run's own scope first, then
 * from the base branch's and the default branch's, and does not say from which. Every job of a run may write the run's
 * own scope, under any key, and so may code that it measures; only runs of the default branch save our keys, so one
 * that lies under any other ref, too, is not believed. Throws nothing: what GitHub does not tell is a doubt.
 */
export async function doubtsWith(token: string | null): Promise<Doubt> {
  if (!token) return async (key) => untold(key, 'there is no token to ask GitHub with')
  const repository = await told(() => repositoryOf(token))
  return async (key) => {
    if ('reason' in repository) return untold(key, repository.reason)
    const refs = await told(() => refsOf(repository.value, key))
    return 'reason' in refs ? untold(key, refs.reason) : doubtOf(key, refs.value, repository.value)
  }
}

async function told<T>(call: () => Promise<T>): Promise<{ readonly value: T } | { readonly reason: string }> {
  try {
    return { value: await call() }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}

const untold = (key: string, reason: string): string =>
  `it cannot be told whether ${key} was saved by the default branch, so it is not believed: ${reason}`

/** Other pull requests' entries of the key count for nothing: no other run can read them. */
const isElsewhere = (ref: string): boolean => ref.startsWith('refs/pull/') && ref !== context.ref

async function refsOf({ octokit, at }: Repository, key: string): Promise<readonly string[]> {
  const list = () => octokit.rest.actions.getActionsCacheList({ ...at, key, per_page: PAGE })
  const { total_count: total, actions_caches: entries } = (
    await patiently('list caches (needs actions: read)', list)
  ).data
  // Keys that this one begins are listed with it.
  if (total > PAGE) throw new Error(`${total} keys begin alike`)
  const refs = entries.flatMap((entry) => (entry.key === key ? [entry.ref ?? 'no ref'] : []))
  return refs.filter((ref) => !isElsewhere(ref))
}

function doubtOf(key: string, refs: readonly string[], { defaultBranch }: Repository): string | null {
  const ours = `refs/heads/${defaultBranch}`
  const others = [...new Set(refs)].filter((ref) => ref !== ours)
  if (others.length > 0)
    return `${key} was saved by ${others.join(' and ')}, where benchgate saves none and code under test can: it is not believed`
  return refs.includes(ours) ? null : untold(key, `GitHub lists none of ${ours}`)
}
