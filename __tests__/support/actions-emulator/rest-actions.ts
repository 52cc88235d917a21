/** Artifacts, workflow runs, caches and pull requests. */
import type { ArtifactEntry } from './artifact-service.js'
import type { CacheEntry } from './cache-service.js'
import type { JsonObject } from './json-file.js'
import {
  fail,
  found,
  isoTime,
  noContent,
  notFound,
  page,
  type RestAnswer,
  type RestCall,
  route,
} from './rest-route.js'
import { repositoryId } from './token.js'

function showArtifact(entry: ArtifactEntry, { base, data }: RestCall): JsonObject {
  const run = data.state.runs.find(({ id }) => String(id) === entry.runId)
  const url = `${base}/repos/${entry.repo}/actions/artifacts/${entry.id}`
  return {
    id: entry.id,
    node_id: `MDg6QXJ0aWZhY3Q${entry.id}`,
    name: entry.name,
    size_in_bytes: entry.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: entry.expiresAt < Date.now(),
    digest: entry.digest ?? null,
    created_at: isoTime(entry.createdAt),
    updated_at: isoTime(entry.createdAt),
    expires_at: isoTime(entry.expiresAt),
    workflow_run: {
      id: Number(entry.runId),
      repository_id: repositoryId(entry.repo),
      head_repository_id: run?.head_repository.id ?? repositoryId(entry.repo),
      head_branch: run?.head_branch,
      head_sha: run?.head_sha,
    },
  }
}

/** Artifacts of this repository by name (and run), newest first. */
function listArtifacts(call: RestCall, path: string, run?: string): RestAnswer {
  const name = call.query.get('name')
  const list = call.results.artifacts
    .live((a) => a.repo === call.repo && (!name || a.name === name) && (!run || a.runId === run))
    .reverse()
    .map((entry) => showArtifact(entry, call))
  return page(list, call, path, 'artifacts')
}

const artifactOf = ({ results, args, repo }: RestCall): ArtifactEntry | undefined =>
  results.artifacts.live((a) => a.repo === repo && a.id === Number(args[0]))[0]

function downloadArtifact(call: RestCall): RestAnswer {
  const entry = artifactOf(call)
  if (!entry) return notFound
  if (entry.expiresAt < Date.now()) return fail(410, 'Artifact has expired')
  return { status: 302, body: '', headers: { Location: call.results.artifacts.url(entry) } }
}

function listRuns(call: RestCall): RestAnswer {
  const [workflow] = call.args
  const want = (name: string, ...values: unknown[]): boolean =>
    !call.query.get(name) || values.some((value) => String(value) === call.query.get(name))
  const list = call.data.state.runs
    .filter(({ repo }) => repo === call.repo)
    .filter((run) => !workflow || run.path.endsWith(`/${workflow}`) || String(run.workflow_id) === workflow)
    .filter((run) => want('branch', run.head_branch) && want('event', run.event))
    .filter((run) => want('head_sha', run.head_sha) && want('status', run.status, run.conclusion))
  return page(list.reverse(), call, '/actions/runs', 'workflow_runs')
}

function showCache(entry: CacheEntry): JsonObject {
  return {
    id: entry.id,
    ref: entry.scope,
    key: entry.key,
    version: entry.version,
    size_in_bytes: entry.size,
    created_at: isoTime(entry.createdAt),
    last_accessed_at: isoTime(entry.usedAt),
  }
}

/** By last access, the last first, unless the query says otherwise. */
function listCaches(call: RestCall): RestAnswer {
  const time = call.query.get('sort') === 'created_at' ? 'createdAt' : 'usedAt'
  const sign = call.query.get('direction') === 'asc' ? 1 : -1
  const [key, ref] = [call.query.get('key') ?? '', call.query.get('ref')]
  const list = call.results.caches
    .committed((e) => e.repo === call.repo && e.key.startsWith(key) && (!ref || e.scope === ref))
    .sort((a, b) => sign * (a[time] - b[time] || a.id - b.id))
    .map(showCache)
  return page(list, call, '/actions/caches', 'actions_caches')
}

function deleteCaches({ results, repo, args, query }: RestCall): RestAnswer {
  const [key, ref] = [query.get('key'), query.get('ref')]
  const doomed = results.caches
    .committed((entry) => entry.repo === repo)
    .filter((e) => (key ? e.key === key && (!ref || e.scope === ref) : e.id === Number(args[0])))
  if (doomed.length === 0) return notFound
  for (const entry of doomed) results.caches.remove(entry)
  if (!key) return noContent
  return found({ total_count: doomed.length, actions_caches: doomed.map(showCache) })
}

export const actionsRoutes = [
  route('GET', '', 'metadata=read|contents=read', ({ repo, data }) => {
    const [owner, name] = repo.split('/')
    const facts = { id: repositoryId(repo), name, full_name: repo, private: false, fork: false }
    const account = { login: owner, type: 'Organization' }
    return found({ ...facts, owner: account, default_branch: data.state.defaultBranch })
  }),
  route('GET', '/actions/runs/(\\d+)/artifacts', 'actions=read', (call) =>
    listArtifacts(call, `/actions/runs/${call.args[0]}/artifacts`, call.args[0]),
  ),
  route('GET', '/actions/artifacts', 'actions=read', (call) => listArtifacts(call, '/actions/artifacts')),
  route('GET', '/actions/artifacts/(\\d+)', 'actions=read', (call) => {
    const entry = artifactOf(call)
    return entry ? found(showArtifact(entry, call)) : notFound
  }),
  route('DELETE', '/actions/artifacts/(\\d+)', 'actions=write', (call) => {
    const entry = artifactOf(call)
    if (!entry) return notFound
    call.results.artifacts.remove(entry)
    return noContent
  }),
  route('GET', '/actions/artifacts/(\\d+)/zip', 'actions=read', downloadArtifact),
  route('GET', '/actions/runs/(\\d+)', 'actions=read', ({ data, args, repo }) => {
    const run = data.state.runs.find(({ id, repo: of }) => of === repo && id === Number(args[0]))
    return run ? found(run) : notFound
  }),
  route('GET', '/actions/(?:workflows/([^/]+)/)?runs', 'actions=read', listRuns),
  route('GET', '/actions/caches', 'actions=read', listCaches),
  route('DELETE', '/actions/caches(?:/(\\d+))?', 'actions=write', deleteCaches),
  route('GET', '/pulls', 'pull-requests=read', (call) => {
    const [owner, branch] = (call.query.get('head') ?? '').split(':')
    const list = Object.values(call.data.state.pulls).filter(({ head }) => {
      const repo = head['repo'] as { readonly full_name: string }
      return head['ref'] === branch && repo.full_name.startsWith(`${owner}/`)
    })
    return page(list, call, '/pulls')
  }),
  route('GET', '/pulls/(\\d+)', 'pull-requests=read', ({ data, args }) => {
    const pull = data.state.pulls[args[0]!]
    return pull ? found(pull) : notFound
  }),
  route('GET', '/pulls/(\\d+)/files', 'pull-requests=read', (call) => {
    const files = call.data.state.pullFiles[call.args[0]!] ?? []
    return page(files, call, `/pulls/${call.args[0]}/files`)
  }),
  route('GET', '/commits/([0-9a-f]+)/pulls', 'pull-requests=read|contents=read', (call) => {
    const [sha] = call.args
    const pulls = Object.values(call.data.state.pulls).filter(({ head }) => head['sha'] === sha)
    return page(pulls, call, `/commits/${sha}/pulls`)
  }),
]
