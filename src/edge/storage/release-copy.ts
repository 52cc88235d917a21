import type { Octokit, Repository } from './repository.js'

export type Release = Awaited<ReturnType<Octokit['rest']['repos']['getReleaseByTag']>>['data']
export type Asset = Release['assets'][number]

/** More than this no asset may hold: it is read into memory, and unfolds to several times as much. */
export const mostBytes = 512 * 1024 * 1024

/**
 * `benchgate-demo-default.71-1.zip`. The store's name is what an asset is found by. Run and attempt make it new each
 * time: what is uploaded never takes the name of a copy that is there.
 */
export const copyName = (store: string, attempt: string): string => `${store}.${attempt}.zip`

/** Whether an asset of this name is a copy of the store; of its run alone where one is given. */
export function isCopyName(name: string, store: string, run = '\\d+'): boolean {
  return name.startsWith(`${store}.`) && new RegExp(`^${run}-\\d+\\.zip$`).test(name.slice(store.length + 1))
}

/** The bytes of an asset, wherever GitHub sends us for them. */
export async function download({ octokit, at }: Pick<Repository, 'octokit' | 'at'>, id: number) {
  const headers = { accept: 'application/octet-stream' }
  const { data } = await octokit.rest.repos.getReleaseAsset({ ...at, asset_id: id, headers })
  const bytes: unknown = data
  if (bytes instanceof ArrayBuffer) return Buffer.from(bytes)
  throw new Error(`asset ${id} came as something else than bytes`)
}
