/** Releases with their assets, and which commits the default branch has. */
import type { Release, ReleaseAsset } from './github-data.js'
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
import { sha256 } from './token.js'

export const container = 'release-assets'

function showAsset(asset: ReleaseAsset, { base, repo, data }: RestCall): JsonObject {
  return {
    ...asset,
    digest: data.tellsDigests ? asset.digest : null,
    node_id: `RA_${asset.id}`,
    url: `${base}/repos/${repo}/releases/assets/${asset.id}`,
    label: '',
    content_type: 'application/zip',
    download_count: 0,
    uploader: { login: 'github-actions[bot]', type: 'Bot' },
  }
}

/** Like GitHub: what a broken upload left is listed among the assets and not shown in the release. */
function showRelease(release: Release, call: RestCall): JsonObject {
  const { base, repo } = call
  const { immutable: _, ...facts } = release
  const assets = release.assets.filter(({ state }) => state === 'uploaded')
  const uploads = `${base.replace(/\/api$/, '/uploads')}/repos/${repo}/releases/${release.id}/assets`
  return {
    ...facts,
    url: `${base}/repos/${repo}/releases/${release.id}`,
    upload_url: `${uploads}{?name,label}`,
    assets: assets.map((asset) => showAsset(asset, call)),
  }
}

/** Newest first; drafts only for who may write. */
function listReleases(call: RestCall): RestAnswer {
  const mayWrite = call.permissions['contents'] === 'write'
  const list = call.data.state.releases.filter(({ draft }) => !draft || mayWrite)
  const shown = list.map((release) => showRelease(release, call)).reverse()
  return page(shown, call, '/releases')
}

const releaseOf = ({ data, args }: RestCall): Release | undefined =>
  data.state.releases.find(({ id }) => id === Number(args[0]))

function assetOf({ data, args }: RestCall): { release: Release; asset: ReleaseAsset } | undefined {
  for (const release of data.state.releases) {
    const asset = release.assets.find(({ id }) => id === Number(args[0]))
    if (asset) return { release, asset }
  }
  return undefined
}

const newAsset = ({ data }: Pick<RestCall, 'data'>, name: string): ReleaseAsset => {
  const now = isoTime()
  return { id: data.newId(), name, state: 'starter', size: 0, digest: null, created_at: now, updated_at: now }
}

/** What GitHub leaves of an upload that broke on its side: the name, taken. */
export function leaveStarter(data: RestCall['data'], path: string, name: string): void {
  const id = Number(/\/releases\/(\d+)\/assets$/.exec(path)?.[1])
  data.state.releases.find((one) => one.id === id)?.assets.push(newAsset({ data }, name))
  data.save()
}

function uploadAsset(call: RestCall): RestAnswer {
  const release = releaseOf(call)
  const name = call.query.get('name') ?? ''
  if (!release) return notFound
  if (release.immutable) return fail(422, 'Cannot upload assets to an immutable release.')
  if (release.assets.some((asset) => asset.name === name)) {
    const errors = [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }]
    return fail(422, 'Validation Failed', { errors })
  }
  const { raw } = call
  const asset = {
    ...newAsset(call, name),
    state: 'uploaded',
    size: raw.length,
    digest: `sha256:${sha256(raw)}`,
  }
  call.blobs.put({ container, blob: String(asset.id) }, raw)
  release.assets.push(asset)
  call.data.save()
  return { status: 201, body: showAsset(asset, call) }
}

function getAsset(call: RestCall): RestAnswer {
  const known = assetOf(call)
  if (!known) return notFound
  if (call.accept !== 'application/octet-stream') return found(showAsset(known.asset, call))
  const Location = call.blobs.url({ container, blob: String(known.asset.id) }, 'r')
  return { status: 302, body: '', headers: { Location } }
}

function deleteAsset(call: RestCall): RestAnswer {
  const known = assetOf(call)
  if (!known) return notFound
  known.release.assets = known.release.assets.filter(({ id }) => id !== known.asset.id)
  call.data.save()
  return noContent
}

/** How a commit stands to another, as far as the data knows the default branch. By a bare name a tag is found first. */
function compare(call: RestCall): RestAnswer {
  const { commits, defaultBranch, tags } = call.data.state
  const [name, head] = call.args[0]!.split('...')
  const base = tags[name!] ?? (name === defaultBranch ? commits[0] : name)
  if (base === head) return found({ status: 'identical', ahead_by: 0, behind_by: 0, commits: [], files: [] })
  const [from, at] = [commits.indexOf(base!), commits.indexOf(head!)]
  if (from < 0) return notFound
  const status = at > from ? 'behind' : 'diverged'
  return found({ status, ahead_by: at < 0 ? 1 : 0, behind_by: Math.max(0, at), commits: [], files: [] })
}

/** Only the default branch is known. */
function getBranchRef({ data: { state }, args }: RestCall): RestAnswer {
  const [sha] = state.commits
  if (args[0] !== state.defaultBranch || sha === undefined) return notFound
  return found({ ref: `refs/heads/${args[0]}`, object: { type: 'commit', sha } })
}

const reads = 'contents=read|metadata=read'

export const releaseRoutes = [
  route('GET', '/releases', reads, listReleases),
  route('GET', '/releases/tags/([^/]+)', reads, (call) => {
    const release = call.data.state.releases.find(
      ({ tag_name, draft }) => tag_name === call.args[0] && !draft,
    )
    return release ? found(showRelease(release, call)) : notFound
  }),
  route('GET', '/releases/(\\d+)/assets', reads, (call) => {
    const release = releaseOf(call)
    if (!release) return notFound
    return page(
      release.assets.map((asset) => showAsset(asset, call)),
      call,
      `/releases/${release.id}/assets`,
    )
  }),
  route('POST', '/releases/(\\d+)/assets', 'contents=write', uploadAsset),
  route('GET', '/releases/assets/(\\d+)', reads, getAsset),
  route('DELETE', '/releases/assets/(\\d+)', 'contents=write', deleteAsset),
  route('GET', '/commits/tags(?:%2F|/)([^/]+)', reads, ({ args, data }) => {
    const sha = data.state.tags[args[0]!]
    return sha ? found({ sha }) : fail(422, `No commit found for SHA: tags/${args[0]}`)
  }),
  route('GET', '/git/ref/heads(?:%2F|/)([^/]+)', 'contents=read', getBranchRef),
  route('GET', '/compare/([^/]+)', 'contents=read|metadata=read', compare),
]
