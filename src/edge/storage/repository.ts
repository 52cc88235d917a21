import { context, getOctokit } from '@actions/github'
import type { FoundCommit, JobOf } from './client-job.js'
import { patiently, statusOf } from './github-calls.js'

export type Octokit = ReturnType<typeof getOctokit>

/** Calls to the REST API about this repository. */
export interface Repository {
  readonly octokit: Octokit
  readonly at: { readonly owner: string; readonly repo: string }
  readonly id: number
  readonly defaultBranch: string
  /** Last commit of the default branch, asked once. A tag may have the branch's name, and by the name alone be meant. */
  readonly tip: () => Promise<string>
}

export async function repositoryOf(token: string): Promise<Repository> {
  const octokit = getOctokit(token)
  const at = { ...context.repo }
  const { data } = await patiently('GET the repository', () => octokit.rest.repos.get(at))
  const { id, default_branch: defaultBranch } = data
  const ref = `heads/${defaultBranch}`
  const get = () => octokit.rest.git.getRef({ ...at, ref })
  const ask = async () => (await patiently(`GET the ref ${ref} (needs contents: read)`, get)).data.object.sha
  let known: Promise<string> | undefined
  const tip = () => {
    known ??= ask()
    return known
  }
  return { octokit, at, id, defaultBranch, tip }
}

/** True if the commit is the default branch's last or one before it; false also for a commit that GitHub has not. */
export async function isOnDefaultBranch(
  { octokit, at, defaultBranch, tip }: Repository,
  sha: string,
): Promise<boolean> {
  const basehead = `${await tip()}...${sha}`
  const what = `compare ${sha.slice(0, 10)} with ${defaultBranch} (needs contents: read)`
  const compare = () => octokit.rest.repos.compareCommitsWithBasehead({ ...at, basehead, per_page: 1 })
  try {
    const { status } = (await patiently(what, compare)).data
    return status === 'behind' || status === 'identical'
  } catch (error) {
    if (statusOf(error) === 404) return false
    throw error
  }
}

export async function lookUpCommit({ token, sha }: JobOf<'commit-lookup'>): Promise<FoundCommit> {
  return { state: 'commit', isOnDefaultBranch: await isOnDefaultBranch(await repositoryOf(token), sha) }
}
