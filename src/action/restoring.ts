import { withRelease } from './releases.js'
import { withSegments } from './segments.js'
import { historyNote } from './storage-findings.js'
import { openPlaces, type Restored, restore, type StorageSettings } from './storing.js'

/**
 * The newest copy of every storage, after it what runs added since and no copy has, and where no storage had a store,
 * what a release kept.
 */
export async function restoreHistory(settings: StorageSettings, into: string): Promise<Restored> {
  const names = settings.names.filter((name) => name !== 'release-asset')
  const restored = await restore(openPlaces({ ...settings, names }), into)
  const grown = await withSegments(settings, restored, into)
  const whole = restored.from === null ? await withRelease(settings, grown, into) : grown
  return whole.from === null && whole.maySave ? begun(settings, whole) : whole
}

/** That nothing was found is said, unless it was said already that something was lost. */
function begun({ names }: StorageSettings, restored: Restored): Restored {
  if (names.length === 0 || restored.findings.some(({ rule }) => rule === 'history-lost')) return restored
  const none = `no history is in ${names.join(', ')}: this run begins one; if there was one before, every copy of it is gone`
  return { ...restored, findings: [historyNote(none), ...restored.findings] }
}
