/**
 * Runs client calls, one after another, in a process of their own. The clients read and set `process.env`, print to
 * stdout, leave timers and sockets behind and sometimes never settle; such a process has all of these for itself and can
 * be ended at any time.
 */
import type { ClientAnswer, ClientJob, ClientMessage } from './client-job.js'
import { type ClientLog, complaints, redact } from './client-log.js'

const post = (message: ClientMessage): void => {
  process.send?.(message)
}

/** Takes over what the client prints: it would be obeyed as workflow commands of our own step. */
function capture(): ClientLog {
  const lines: string[] = []
  const write = (text: string | Uint8Array): boolean => {
    for (const line of String(text).split('\n').filter(Boolean)) {
      lines.push(line)
      post({ line })
    }
    return true
  }
  process.stdout.write = write as typeof process.stdout.write
  process.stderr.write = write as typeof process.stderr.write
  return { lines }
}

async function run(job: ClientJob, log: ClientLog): Promise<ClientAnswer> {
  switch (job.call) {
    case 'cache-load':
      return (await import('./cache-calls.js')).loadFromCache(job, log)
    case 'cache-save':
      return (await import('./cache-calls.js')).saveToCache(job, log)
    case 'artifact-load':
      return (await import('./artifact-load.js')).loadArtifact(job)
    case 'artifact-save':
      return (await import('./artifact-save.js')).saveArtifact(job)
    case 'segment-save':
      return (await import('./artifact-save.js')).saveSegment(job)
    case 'segments-load':
      return (await import('./segments-load.js')).loadSegments(job)
    case 'history-segments-load':
      return (await import('./artifact-load.js')).loadHistorySegments(job)
    case 'release-save':
      return (await import('./release-save.js')).saveToRelease(job)
    case 'release-load':
      return (await import('./release-load.js')).loadFromRelease(job)
    case 'commit-lookup':
      return (await import('./repository.js')).lookUpCommit(job)
    case 'run-lookup':
      return (await import('./run-lookup.js')).lookUpRun(job)
    case 'prune':
      return (await import('./prune.js')).prune(job)
  }
}

async function answer(job: ClientJob, log: ClientLog): Promise<ClientAnswer> {
  try {
    return await run(job, log)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { state: 'failed', reason: [message, complaints(log)].filter(Boolean).join('; ') }
  }
}

/** Reasons are printed and stored: no signature may stand in them. */
const safe = (said: ClientAnswer): ClientAnswer =>
  'reason' in said ? { ...said, reason: redact(said.reason) } : said

const environment = { ...process.env }
const folder = process.cwd

/** Each call begins as in a process of its own. */
async function serve(job: ClientJob): Promise<void> {
  // A client whose promise never settles must let the process end, and the end is its answer.
  process.channel?.unref()
  process.env = { ...environment }
  process.cwd = folder
  post({ answer: safe(await answer(job, capture())) })
  process.channel?.ref()
}

// Nobody waits for the answer any more.
process.once('disconnect', () => process.exit())
process.on('message', serve)
