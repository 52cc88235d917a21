import type { Storage } from '../../app/storage.js'
import { fail, ok } from '../../core/model/problem.js'
import { callClient } from './client-process.js'
import { packed } from './pack.js'

/** Artifacts of workflow runs. Saves belong to this run; loads take the newest of the default branch and its releases. */
export const artifact: Storage = {
  name: 'artifact',
  summary:
    'Artifacts of workflow runs: one a run, kept up to 90 days, loaded from the default branch and its releases only.',
  open({ name, token, retentionDays, deadline }) {
    if (!token)
      return fail({
        where: { file: 'action.yml', key: 'token' },
        what: 'the storage "artifact" needs a GitHub token to find artifacts of earlier runs',
        hint: 'Pass github.token as the input `token` and give the job the permission `actions: read`.',
      })
    return ok(
      packed({
        load: (folder) => callClient({ call: 'artifact-load', folder, name, token }, deadline),
        save: (folder) => callClient({ call: 'artifact-save', folder, name, retentionDays }, deadline),
      }),
    )
  },
}
