import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Loaded } from '../../app/storage.js'
import { checkContents, contentsFile, readContents } from '../../core/store/contents.js'
import type { JobOf } from './client-job.js'
import { patiently, statusOf } from './github-calls.js'
import { type Asset, download, isCopyName, mostBytes, type Release } from './release-copy.js'
import { isOnDefaultBranch, type Repository, repositoryOf } from './repository.js'
import { readZip } from './zip.js'

const PAGE = 100
/** Beyond this many releases without a copy nobody looks further. */
const MAX_PAGES = 10
/** A copy that is damaged yields to the one before it. */
const MOST_TRIED = 3
/** Bytes that all files of a copy may unfold to. */
const mostUnfolded = 2 ** 31
const mostContents = 2 ** 20

interface Copy {
  readonly release: Release
  readonly asset: Asset
}

/** Whole copies of the store on published releases, newest first. Drafts are anybody's notes and may never come out. */
async function copiesOf({ octokit, at }: Repository, store: string): Promise<readonly Copy[]> {
  for (let page = 1; page <= MAX_PAGES; page++) {
    const list = () => octokit.rest.repos.listReleases({ ...at, per_page: PAGE, page })
    const { data } = await patiently('list releases (needs contents: read)', list)
    const copies = data
      .filter(({ draft }) => !draft)
      .flatMap((release) => release.assets.map((asset) => ({ release, asset })))
      .filter(({ asset }) => asset.state === 'uploaded' && isCopyName(asset.name, store))
    if (copies.length > 0 || data.length < PAGE) return copies.sort((a, b) => b.asset.id - a.asset.id)
  }
  return []
}

/** A release of a commit that the default branch has; one of another line keeps another history. */
async function isOfDefaultBranch(repository: Repository, { tag_name: tag }: Release): Promise<boolean> {
  const { octokit, at } = repository
  const get = () => octokit.rest.repos.getCommit({ ...at, ref: `tags/${tag}`, per_page: 1 })
  try {
    const { data } = await patiently(`GET the commit of ${tag} (needs contents: read)`, get)
    return isOnDefaultBranch(repository, data.sha)
  } catch (error) {
    if (noCommit.includes(statusOf(error))) return false
    throw error
  }
}

/** What GitHub answers when a tag is gone. */
const noCommit: readonly unknown[] = [404, 422]

async function fetchInto(repository: Repository, { asset }: Copy, folder: string): Promise<void> {
  if (asset.size > mostBytes) throw new Error(`it has ${asset.size} bytes; ${mostBytes} are allowed`)
  const bytes = await patiently(`download ${asset.name}`, () => download(repository, asset.id))
  const isSent = !asset.digest || asset.digest === `sha256:${sha256(bytes)}`
  if (bytes.length !== asset.size || !isSent) throw new Error('it has other bytes than were uploaded')
  await unfold(bytes, folder)
}

/** The archive may be anybody's: its list of contents says which files are taken, and no file may unfold to more. */
async function unfold(bytes: Buffer, folder: string): Promise<void> {
  const list = readZip(bytes, { [contentsFile]: mostContents }).get(contentsFile)
  const contents = readContents(Buffer.from(list ?? []).toString())
  if (!contents.ok) throw new Error(contents.problems.map(({ what }) => `${contentsFile} ${what}`).join('; '))
  const { files } = contents.value
  const total = files.reduce((sum, { size }) => sum + size, 0)
  if (total > mostUnfolded) throw new Error(`it would unfold to ${total} bytes; ${mostUnfolded} are allowed`)
  const wanted = Object.fromEntries(files.map(({ name, size }) => [name, size]))
  const found = readZip(bytes, { ...wanted, [contentsFile]: mostContents })
  const facts = [...found].map(([name, data]) => ({ name, size: data.length, sha256: sha256(data) }))
  const wrong = checkContents(contents.value, facts)
  if (wrong.length > 0) throw new Error(wrong.map(({ where, what }) => `${where.key} ${what}`).join('; '))
  for (const [name, data] of found) await writeFile(join(folder, name), data)
}

const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** Downloads the newest copy of the store that a release of the default branch holds. */
export async function loadFromRelease(job: JobOf<'release-load'>): Promise<Loaded> {
  const repository = await repositoryOf(job.token)
  const reasons: string[] = []
  for (const copy of await copiesOf(repository, job.name)) {
    if (!(await isOfDefaultBranch(repository, copy.release))) continue
    const from = `${copy.asset.name} of release ${copy.release.tag_name}`
    try {
      await fetchInto(repository, copy, job.folder)
      return { state: 'found', from }
    } catch (error) {
      reasons.push(`${from}: ${error instanceof Error ? error.message : String(error)}`)
    }
    if (reasons.length === MOST_TRIED) break
  }
  return reasons.length === 0 ? { state: 'absent' } : { state: 'failed', reason: reasons.join('; ') }
}
