import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** The variable by which descendants of a run are found, wherever in the process tree they went. */
export const markerVariable = 'BENCHGATE_RUN'

/**
 * A process that we started as leader of its own group, and all that descends from it. Descendants that left the group
 * are found through the marker in their environment where `/proc` shows it (Linux); one that also cleans its
 * environment is not found.
 */
export interface ProcessTree {
  /** Value of the marker variable for the child. */
  readonly marker: string
  /** Notes that the child lives; from now on the tree dies with us. */
  started(pid: number): void
  /** Sends a signal to every member that can be found. */
  signal(signal: 'SIGTERM' | 'SIGKILL'): void
  /** Kills what is left of the tree and forgets it. */
  finish(): void
}

const living = new Set<ProcessTree>()

/** A marker within a marker: a benchmark that runs benchgate itself stays findable for the outer one. */
function marker(token: string): string {
  const outer = process.env[markerVariable]
  return outer ? `${outer}/${token}` : token
}

function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal)
  } catch {
    // Nobody of the group is left.
  }
}

/** Windows knows no process groups; taskkill follows the parent links. */
function killOnWindows(pid: number): void {
  try {
    execFileSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', timeout: 5000 })
  } catch {
    // Already gone.
  }
}

/** The newest process id of this pid namespace, or null where `/proc` does not tell. */
function newestProcess(): number | null {
  try {
    return Number(readFileSync('/proc/loadavg', 'latin1').trim().split(' ').at(-1))
  } catch {
    return null
  }
}

/** Processes that may have been born after `leader`. Ids are given in rising order and start over at the top. */
function bornAfter(leader: number): readonly number[] {
  const newest = newestProcess()
  if (newest === null || newest === leader) return []
  const ids = readdirSync('/proc').map(Number).filter(Number.isInteger)
  return ids.filter((id) => (newest > leader ? id > leader && id <= newest : id > leader || id <= newest))
}

function carries(id: number, token: string): boolean {
  try {
    return readFileSync(`/proc/${id}/environ`).includes(token)
  } catch {
    return false
  }
}

/** Signals every process born after `leader` that carries `token`; says whether there was one. */
function signalMarked(leader: number, token: string, signal: NodeJS.Signals): boolean {
  const found = bornAfter(leader).filter((id) => carries(id, token))
  for (const id of found) {
    try {
      process.kill(id, signal)
    } catch {
      // It ended by itself.
    }
  }
  return found.length > 0
}

/** Lets everything that this process starts from now on carry `token`, by which `killMarked` finds it. */
export function markDescendants(token: string): void {
  process.env[markerVariable] = marker(token)
}

/** Kills every process born after `leader` that carries `token`, and looks until none is seen, within reason. */
export function killMarked(leader: number, token: string): void {
  // A member may fork while it is being looked for.
  for (let round = 0; round < 20 && signalMarked(leader, token, 'SIGKILL'); round++);
}

/** A tree for one run, before its child is started. */
export function processTree(): ProcessTree {
  const token = randomBytes(12).toString('hex')
  let leader: number | undefined
  const tree: ProcessTree = {
    marker: marker(token),
    started(pid) {
      leader = pid
      living.add(tree)
    },
    signal(signal) {
      if (leader === undefined) return
      if (process.platform === 'win32') return killOnWindows(leader)
      signalGroup(leader, signal)
      signalMarked(leader, token, signal)
    },
    finish() {
      living.delete(tree)
      if (leader === undefined || process.platform === 'win32') return
      signalGroup(leader, 'SIGKILL')
      killMarked(leader, token)
    },
  }
  return tree
}

/** Kills every tree that still lives. For the last moments of our own process, therefore synchronous. */
export function killAllTrees(): void {
  for (const tree of living) {
    tree.signal('SIGKILL')
    tree.finish()
  }
}
