import { type Collection, mostReadings } from './collection.js'
import type { GoEvent } from './go-lines.js'
import { ownText } from './own-text.js'

/** Neither name nor package holds a blank. */
export const goKey = (name: string, pkg: string | null): string => (pkg === null ? name : `${name} ${pkg}`)

/** An event whose texts are no parts of the text that was read. */
const owned = <Event extends GoEvent>(event: Event): Event =>
  Object.fromEntries(
    Object.entries(event).map(([key, it]) => [key, typeof it === 'string' ? ownText(it) : it]),
  ) as Event

/** What is said of benchmarks besides their numbers: the first of each kind. */
export function otherEvents(out: Collection) {
  const first = new Map<string, GoEvent>()
  const taken = { started: 0, ended: 0 }
  return {
    /** `isFull`: no more numbers are kept. What starts then is counted by its numbers. */
    take(event: GoEvent, isFull: boolean): void {
      const key = `${event.kind} ${goKey('name' in event ? event.name : '', event.pkg)}`
      const kind = event.kind === 'started' ? 'started' : 'ended'
      if (first.has(key) || (isFull && kind === 'started')) return
      if (taken[kind] < mostReadings) {
        taken[kind] += 1
        first.set(ownText(key), owned(event))
      } else out.leaveOut(1)
    },
    /** Forgets that a benchmark was started, whose numbers have come: with `-v` every one is announced. */
    measured(name: string, pkg: string | null): void {
      if (taken.started === 0) return
      for (const its of new Set([name, name.replace(/-\d+$/, '')]))
        if (first.delete(`started ${goKey(its, pkg)}`)) taken.started -= 1
    },
    all: () => first.values(),
  }
}
