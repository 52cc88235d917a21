import { createHash } from 'node:crypto'
import { context, getOctokit } from '@actions/github'
import type { Saved } from '../../app/storage.js'
import type { JobOf } from './client-job.js'
import { patiently, statusOf } from './github-calls.js'
import { type Asset, copyName, download, isCopyName, mostBytes, type Release } from './release-copy.js'
import type { Repository } from './repository.js'
import { zipFolder } from './zip-folder.js'

/** A release and what is to be attached to it. */
interface Upload extends Pick<Repository, 'octokit' | 'at'> {
  readonly release: Release
  readonly name: string
  readonly bytes: Buffer
  readonly digest: string
}

const digestOf = (bytes: Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** Also what a broken upload left behind, which the release itself does not show. */
const assetsOf = ({ octokit, at, release }: Upload): Promise<readonly Asset[]> =>
  octokit.paginate(octokit.rest.repos.listReleaseAssets, { ...at, release_id: release.id, per_page: 100 })

const remove = ({ octokit, at }: Upload, { id }: Asset) =>
  octokit.rest.repos.deleteReleaseAsset({ ...at, asset_id: id })

const isWhole = (asset: Asset, { bytes, digest }: Upload): boolean =>
  asset.state === 'uploaded' && asset.size === bytes.length && asset.digest === digest

/**
 * One attempt. The one before may have succeeded without our hearing of it, or have left a name without content, which
 * would refuse every later upload.
 */
async function attach(upload: Upload): Promise<Asset> {
  const { octokit, release, name, bytes } = upload
  const left = (await assetsOf(upload)).find((asset) => asset.name === name)
  if (left && isWhole(left, upload)) return left
  if (left) await remove(upload, left)
  const headers = { 'content-type': 'application/zip' }
  // Only the release knows the host that takes uploads.
  const sent = await octokit.request({
    ...{ method: 'POST', url: release.upload_url, name, headers },
    data: bytes,
  })
  const asset: Partial<Asset> | null = sent.data
  // An answer that was cut short comes as an empty one.
  if (typeof asset?.id !== 'number') throw new Error('the answer to the upload was cut short')
  return asset as Asset
}

/** Asks GitHub what it holds; where it tells no digest, the bytes themselves. Undefined when all is as it was sent. */
async function difference(upload: Upload, { id }: Asset): Promise<string | undefined> {
  const { octokit, at, bytes, digest } = upload
  const { data } = await patiently(`GET asset ${id}`, () =>
    octokit.rest.repos.getReleaseAsset({ ...at, asset_id: id }),
  )
  if (data.state !== 'uploaded') return `it is ${data.state}, not uploaded`
  if (data.size !== bytes.length) return `it has ${data.size} bytes, not ${bytes.length}`
  const held = data.digest ?? digestOf(await patiently(`download asset ${id}`, () => download(upload, id)))
  return held === digest ? undefined : 'it has the right size and other bytes'
}

/** Copies that earlier attempts of this run attached. Later ones are never less: they hold the same and more. */
async function removeEarlier(upload: Upload, { name, attempt }: JobOf<'release-save'>): Promise<void> {
  const [run] = attempt.split('-')
  const copies = (await assetsOf(upload)).filter((asset) => isCopyName(asset.name, name, run))
  for (const copy of copies) if (copy.name !== upload.name) await remove(upload, copy)
}

async function uploadOf(job: JobOf<'release-save'>): Promise<Upload> {
  const [octokit, at] = [getOctokit(job.token), { ...context.repo }]
  const get = () => octokit.rest.repos.getReleaseByTag({ ...at, tag: job.tag })
  const release = await patiently(`GET the published release of ${job.tag}`, get)
  const bytes = await zipFolder(job.folder)
  if (bytes.length > mostBytes) throw new Error(`it has ${bytes.length} bytes; ${mostBytes} are allowed`)
  const name = copyName(job.name, job.attempt)
  return { octokit, at, release: release.data, name, bytes, digest: digestOf(bytes) }
}

/** Attaches the folder's files to the release as one archive; an earlier attempt's goes only when this one is proven. */
export async function saveToRelease(job: JobOf<'release-save'>): Promise<Saved> {
  try {
    const upload = await uploadOf(job)
    const asset = await patiently(`attach ${upload.name} to release ${job.tag} (needs contents: write)`, () =>
      attach(upload),
    )
    const wrong = await difference(upload, asset)
    if (wrong !== undefined) {
      await remove(upload, asset)
      return { state: 'failed', reason: `${upload.name} is not what was sent: ${wrong}` }
    }
    // What is left over is no harm: the newest copy is the one that is read.
    await removeEarlier(upload, job).catch(() => undefined)
    return { state: 'saved', as: `${upload.name} of release ${job.tag}` }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const refusals: readonly unknown[] = [403, 404, 422]
    return { state: refusals.includes(statusOf(error)) ? 'refused' : 'failed', reason }
  }
}
