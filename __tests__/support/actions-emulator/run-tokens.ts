import type { FilledOptions } from './options.js'
import type { RunId, Trigger } from './run-event.js'
import { READ, repositoryId, type Scope, signJwt, uuidOf, WRITE } from './token.js'

/** Events that anyone may trigger: in the default branch's scope their cache token only reads. */
const untrusted = new Set([
  'pull_request_target',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'fork',
  'watch',
  'check_run',
  'check_suite',
])

const permissionNames = [
  'actions',
  'checks',
  'contents',
  'issues',
  'metadata',
  'packages',
  'pull-requests',
  'security-events',
  'statuses',
]

const masks = { none: 0, read: READ, write: READ | WRITE, 'write-only': WRITE }

/** The cache scopes of a job's token: its own ref, the base of a pull request, the default branch. */
export function cacheScopes(options: FilledOptions, { ref, base }: Trigger): readonly Scope[] {
  const { event, fork } = options
  const main = `refs/heads/${options.defaultBranch}`
  const refs = [ref, ...(event === 'pull_request' ? [`refs/heads/${base}`] : []), main]
  const anyone = untrusted.has(event) || (event === 'workflow_run' && fork)
  const usual = anyone && ref === main ? 'read' : 'write'
  const mask = masks[options.cacheMode ?? options.cacheToken ?? usual]
  return [...new Set(refs)]
    .map((Scope, i) => ({ Scope, Permission: (i === 0 ? READ | WRITE : READ) & mask }))
    .filter(({ Permission }) => Permission !== 0)
}

/** ACTIONS_RUNTIME_TOKEN. All attempts of a run share its backend id, so artifacts of a name collide over re-runs. */
export function runtimeToken(secret: string, options: FilledOptions, run: RunId, trigger: Trigger): string {
  const { repo, job, runAttempt } = options
  const now = Math.floor(Date.now() / 1000)
  const jobId = uuidOf(`job ${repo} ${run.id} ${runAttempt} ${job}`)
  const nobody = '00000000-0000-0000-0000-000000000000'
  const scp = [
    `Actions.GenericRead:${nobody}`,
    `Actions.Results:${uuidOf(`run ${repo} ${run.id}`)}:${jobId}`,
    `Actions.UploadArtifacts:${nobody}/1:Build/Build/1`,
  ].join(' ')
  const who = {
    iss: 'https://token.actions.githubusercontent.com',
    nbf: now - 60,
    iat: now,
    exp: now + 21_600,
  }
  const ac = JSON.stringify(cacheScopes(options, trigger))
  const ids = { repository_id: String(repositoryId(repo)), run_id: String(run.id), job_id: jobId }
  return signJwt({ ...who, scp, ac, repository: repo, ...ids }, secret)
}

/** What the GitHub token may do. A fork's pull request only reads. */
export function tokenPermissions({
  permissions,
  fork,
  event,
}: FilledOptions): Readonly<Record<string, string>> {
  const asked = permissions
    ? { metadata: 'read', ...permissions }
    : Object.fromEntries(permissionNames.map((name) => [name, 'write']))
  if (!fork || event !== 'pull_request') return asked
  const capped = Object.entries(asked).map(([name, level]) => [name, level === 'write' ? 'read' : level])
  return Object.fromEntries(capped) as Record<string, string>
}
