import type { Storage } from '../../app/storage.js'
import { actionsCache } from './actions-cache.js'
import { artifact } from './artifact.js'
import { directory } from './directory.js'
import { releaseAsset } from './release-asset.js'

/** Every storage there is. */
export const storages: readonly Storage[] = [actionsCache, artifact, releaseAsset, directory]
