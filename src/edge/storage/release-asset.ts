import type { Storage } from '../../app/storage.js'
import { fail, ok } from '../../core/model/problem.js'
import { callClient } from './client-process.js'
import { packed } from './pack.js'

/** Files attached to releases. Saves belong to the release of this run; loads take the newest of any release. */
export const releaseAsset: Storage = {
  name: 'release-asset',
  summary:
    'A file attached to each release, by the release’s own run: kept until somebody deletes it, and loaded only where no other copy is left.',
  open({ name, attempt, tag, token, deadline }) {
    if (!token)
      return fail({
        where: { file: 'action.yml', key: 'token' },
        what: 'the storage "release-asset" needs a GitHub token to find releases',
        hint: 'Pass github.token as the input `token` and give the job `contents: write`, or leave this storage out.',
      })
    return ok(
      packed({
        load: (folder) => callClient({ call: 'release-load', folder, name, token }, deadline),
        save: async (folder) =>
          tag === null
            ? { state: 'refused', reason: 'this run is of no release' }
            : callClient({ call: 'release-save', folder, name, attempt, tag, token }, deadline),
      }),
    )
  },
}
