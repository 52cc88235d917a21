import type { World } from './world.js'

/** Folder beside a store that keeps what correctness runs produced, as `<sha256 hex>.bin`. */
export const archiveFolder = (store: string): string => `${store}/artifacts`

/** What the archive holds under a hash. `damaged`: other bytes than the hash says. */
export type Archived =
  | { readonly state: 'whole'; readonly bytes: Uint8Array }
  | { readonly state: 'absent' }
  | { readonly state: 'damaged' }

/** Path of the artifact with this `sha256:<hex>`. */
export const archivePath = (store: string, hash: string): string =>
  `${archiveFolder(store)}/${hash.replace(/^sha256:/, '')}.bin`

/** Reads an artifact and hashes it again. */
export async function readArchived(
  { files, host }: Pick<World, 'files' | 'host'>,
  store: string,
  hash: string,
): Promise<Archived> {
  const bytes = await files.readBytes(archivePath(store, hash))
  if (bytes === undefined) return { state: 'absent' }
  return `sha256:${host.sha256(bytes)}` === hash ? { state: 'whole', bytes } : { state: 'damaged' }
}
