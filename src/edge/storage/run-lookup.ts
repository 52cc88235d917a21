import { context, getOctokit } from '@actions/github'
import type { JobOf, PullRequestRun } from './client-job.js'
import { patiently } from './github-calls.js'

type Octokit = ReturnType<typeof getOctokit>
type Run = Awaited<ReturnType<Octokit['rest']['actions']['getWorkflowRun']>>['data']
type Pull = Awaited<ReturnType<Octokit['rest']['pulls']['list']>>['data'][number]

/**
 * The pull request that a run was made for, as GitHub has it: by the run's commit and the repository it comes from. The
 * run itself names none when it comes from a fork, and what it left may name any. Throws when there is none.
 */
export async function lookUpRun({ runId, token }: JobOf<'run-lookup'>): Promise<PullRequestRun> {
  const octokit = getOctokit(token)
  const at = context.repo
  const run = await patiently(`GET run ${runId} (needs actions: read)`, () =>
    octokit.rest.actions.getWorkflowRun({ ...at, run_id: runId }),
  )
  const { event, head_sha: headSha } = run.data
  if (event !== 'pull_request')
    throw new Error(`run ${runId} was made by ${event}, not by a pull request: judge it in its own workflow`)
  const pull = (await pullsOf(octokit, run.data)).find((one) => isOf(one, run.data))
  if (!pull) throw new Error(`no pull request has ${headSha.slice(0, 10)} as its last commit any more`)
  const full = await patiently(`GET pull request ${pull.number} (needs pull-requests: read)`, () =>
    octokit.rest.pulls.get({ ...at, pull_number: pull.number }),
  )
  return {
    state: 'pull-request',
    number: pull.number,
    headSha,
    baseBranch: full.data.base.ref,
    mergeSha: full.data.merge_commit_sha ?? null,
    isFork: pull.head.repo?.id !== pull.base.repo.id,
  }
}

/** Pull requests of that branch, newest first; a branch may have had several. */
async function pullsOf(octokit: Octokit, run: Run): Promise<readonly Pull[]> {
  const owner = run.head_repository?.full_name?.split('/')[0] ?? context.repo.owner
  const query = { head: `${owner}:${run.head_branch}`, state: 'all' as const, per_page: 100 }
  const listed = await patiently('list pull requests (needs pull-requests: read)', () =>
    octokit.rest.pulls.list({ ...context.repo, ...query }),
  )
  return listed.data.toSorted((a, b) => Number(b.state === 'open') - Number(a.state === 'open'))
}

const isOf = ({ head }: Pull, run: Run): boolean =>
  head.sha === run.head_sha && head.repo?.id === run.head_repository?.id
