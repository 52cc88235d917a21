import { setTimeout as sleep } from 'node:timers/promises'
import type { JobRecord } from '../../core/model/job.js'
import { isGone } from '../alive.js'
import { killMarked } from '../process-tree.js'

/** Milliseconds that a job has to end in order: to kill its benchmark, keep its runs and remove what it built. */
const enough = 15_000

/** Ends the process of a job, first by SIGTERM, then by SIGKILL, and kills whatever is left of its descendants. */
export async function endTree(job: JobRecord, patience = enough): Promise<void> {
  signal(job, 'SIGTERM')
  for (let waited = 0; waited < patience && !isGone(job); waited += 20) await sleep(20)
  signal(job, 'SIGKILL')
  killMarked(job.pid, job.marker)
}

/** Only the very process is signalled, never another that has its number now. */
function signal(job: JobRecord, name: NodeJS.Signals): void {
  if (isGone(job)) return
  try {
    process.kill(job.pid, name)
  } catch {
    // It ended by itself.
  }
}
