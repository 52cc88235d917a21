import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Progress } from '../app/world.js'
import { withLock } from './lock.js'

/** A day: longer than any session; a lock whose process is gone is taken over at once anyway. */
const patience = 24 * 60 * 60 * 1000

/** Runs `work` while nobody else on this host measures: two sessions side by side measure each other. */
export async function withMeasuringLock<T>(progress: Progress, work: () => Promise<T>): Promise<T> {
  const waiting = setTimeout(() => progress.note('waiting: another benchgate measures on this machine'), 500)
  return withLock(join(tmpdir(), 'benchgate-measuring.lock'), patience, () => {
    clearTimeout(waiting)
    return work()
  })
}
