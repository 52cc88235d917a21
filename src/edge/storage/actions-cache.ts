import type { Storage } from '../../app/storage.js'
import { ok } from '../../core/model/problem.js'
import { callClient } from './client-process.js'
import { packed } from './pack.js'

/** GitHub's Actions cache. Saves go to the scope of the job's ref; loads take the default branch's entries only. */
export const actionsCache: Storage = {
  name: 'actions-cache',
  summary:
    'The cache service of GitHub Actions: fast, kept while used, at most seven days unused; loaded from the default branch only.',
  open({ name, attempt, deadline, onDefaultBranch, token }) {
    // A slash cannot stand in a name, so `a-b` never finds the entries of `a-b-c`.
    const prefix = `${name}/`
    return ok(
      packed({
        load: (folder) =>
          callClient({ call: 'cache-load', folder, prefix, onDefaultBranch, token }, deadline),
        save: (folder) => {
          const key = `${prefix}${attempt}`
          return callClient({ call: 'cache-save', folder, key }, deadline)
        },
      }),
    )
  },
}
