import type { Finding } from '../core/model/finding.js'
import type { GithubEvent } from '../edge/github/event.js'
import { callClient } from '../edge/storage/client-process.js'
import { storageFailed } from './storage-findings.js'
import type { StorageSettings } from './storing.js'

/** What becomes of what a run measured. */
export interface Standing {
  /**
   * `history`: of the default branch; `release`: of a release of one of its commits; `unknown`: of a release, and GitHub
   * does not say of which commits; `change`: of anything else.
   */
  readonly of: 'history' | 'release' | 'unknown' | 'change'
  readonly findings: readonly Finding[]
}

/** Events whose runs may write the default branch's history. */
const historyEvents: readonly string[] = ['push', 'schedule', 'workflow_dispatch']

/** Whether the run is of the default branch itself. */
export const isHistory = ({ isDefaultBranch, name }: GithubEvent): boolean =>
  isDefaultBranch && historyEvents.includes(name)

/** A release names a tag and no branch; GitHub says whether its commit is the default branch's, however shallow the clone. */
export async function standingOf(
  event: GithubEvent,
  { token, deadline, tag }: StorageSettings,
): Promise<Standing> {
  if (isHistory(event)) return { of: 'history', findings: [] }
  if (tag === null || token === null) return { of: 'change', findings: [] }
  const found = await callClient({ call: 'commit-lookup', token, sha: event.sha }, deadline)
  if (found.state === 'commit') return { of: found.isOnDefaultBranch ? 'release' : 'change', findings: [] }
  return { of: 'unknown', findings: [unknownCommit(found.reason)] }
}

/** Whoever takes the segment in asks again, so to call it a release’s costs nothing; a `change` would be lost. */
const unknownCommit = (reason: string): Finding =>
  storageFailed(
    `it could not be told whether the default branch has the release’s commit: ${reason}`,
    'The next run asks again before it takes in what this one measured.',
  )
