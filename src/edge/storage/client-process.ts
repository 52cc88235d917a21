import { type ChildProcess, fork } from 'node:child_process'
import type { AnswerTo, ClientJob, ClientMessage } from './client-job.js'
import { complaints } from './client-log.js'

/** How a client's process ended. */
type End = { readonly answer: unknown } | { readonly reason: string }

/** Resolves with the answer, or with why there is none. */
function listen(worker: ChildProcess, lines: string[]): Promise<End> {
  return new Promise((resolve) => {
    worker.on('message', (message: ClientMessage) => {
      if ('line' in message) lines.push(message.line)
      else resolve({ answer: message.answer })
    })
    worker.on('error', (error) => resolve({ reason: error.message }))
    worker.on('exit', () => resolve({ reason: 'the client ended without an answer' }))
  })
}

/**
 * The process's module. A bundler copies this one file and not what it imports: `client-worker.js` beside a bundle must
 * therefore import a bundle made of this module.
 */
const workerModule = new URL('./client-worker.js', import.meta.url)

/** Runs one client call with a copy of the environment; ends within `deadline` seconds. */
export async function callClient<J extends ClientJob>(
  job: J,
  deadline: number,
): Promise<AnswerTo<J> | { readonly state: 'failed'; readonly reason: string }> {
  const lines: string[] = []
  // A thread would do, but ending one has brought down the whole process on Node 24.
  const worker = fork(workerModule, [], {
    env: process.env,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const ended = listen(worker, lines)
  worker.send(job)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<End>((resolve) => {
    timer = setTimeout(() => resolve({ reason: `no answer within ${deadline} s` }), deadline * 1000)
  })
  const end = await Promise.race([ended, late])
  clearTimeout(timer)
  worker.kill('SIGKILL')
  if ('answer' in end) return end.answer as AnswerTo<J>
  const reason = [end.reason, complaints({ lines })].filter(Boolean).join('; ')
  return { state: 'failed', reason }
}
