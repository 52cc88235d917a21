import { believed } from './refusing.js'
import { withRelease } from './releases.js'
import { withSegments } from './segments.js'
import type { Services } from './services.js'
import { historyNote } from './storage-findings.js'
import { type NamedPlace, type Restored, restore } from './storing.js'

/** The history as the storages hold it, without the sessions that no key vouches for. */
export const restoreHistory = async (services: Services, into: string): Promise<Restored> =>
  believed(await restoreUnproven(services, into), into)

/**
 * The newest copy of every storage, after it what runs added since and no copy has, and where no storage had a store,
 * what a release kept.
 */
export async function restoreUnproven({ places, segments }: Services, into: string): Promise<Restored> {
  const release = places.find(({ name }) => name === 'release-asset')
  const restored = await restore(
    places.filter((place) => place !== release),
    into,
  )
  const grown = await withSegments(segments, restored, into)
  const whole = restored.from === null ? await withRelease(release, grown, into) : grown
  return whole.from === null && whole.maySave ? begun(places, whole) : whole
}

/** That nothing was found is said, unless it was said already that something was lost. */
function begun(places: readonly NamedPlace[], restored: Restored): Restored {
  if (places.length === 0 || restored.findings.some(({ rule }) => rule === 'history-lost')) return restored
  const names = places.map(({ name }) => name).join(', ')
  const none = `no history is in ${names}: this run begins one; if there was one before, every copy of it is gone`
  return { ...restored, findings: [historyNote(none), ...restored.findings] }
}
