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

/** How long a process that has answered waits for another call: not into a measurement. */
const SPARE_SECONDS = 2

/** Has answered its call well and may be asked again: to load the clients takes longer than most calls. */
let spare:
  | { readonly worker: ChildProcess; readonly end: NodeJS.Timeout; readonly environment: string }
  | undefined

/** The clients read it as they are loaded, so that a process serves one environment. */
const environment = (): string => JSON.stringify(process.env)

function endSpare(): void {
  spare?.worker.kill('SIGKILL')
  spare = undefined
}

/** Keeps nothing waiting for it: this process may end, and its process with it. */
function putAside(worker: ChildProcess): void {
  endSpare()
  worker.removeAllListeners()
  worker.on('error', () => undefined)
  worker.unref()
  worker.channel?.unref()
  const end = setTimeout(endSpare, SPARE_SECONDS * 1000).unref()
  spare = { worker, end, environment: environment() }
}

/** The process that was put aside, or a new one. A thread would do, but ending one brings down Node 24. */
function begin(): ChildProcess {
  const taken = spare
  if (!taken?.worker.connected || taken.environment !== environment()) {
    return fork(workerModule, [], {
      env: process.env,
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
  }
  spare = undefined
  clearTimeout(taken.end)
  taken.worker.ref()
  taken.worker.channel?.ref()
  return taken.worker
}

/** Runs one client call with a copy of the environment; ends within `deadline` seconds. */
export async function callClient<J extends ClientJob>(
  job: J,
  deadline: number,
): Promise<AnswerTo<J> | { readonly state: 'failed'; readonly reason: string }> {
  const lines: string[] = []
  const worker = begin()
  const ended = listen(worker, lines)
  worker.send(job)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<End>((resolve) => {
    timer = setTimeout(() => resolve({ reason: `no answer within ${deadline} s` }), deadline * 1000)
  })
  const end = await Promise.race([ended, late])
  clearTimeout(timer)
  if ('answer' in end) {
    const answer = end.answer as AnswerTo<J>
    if (answer.state === 'failed') worker.kill('SIGKILL')
    else putAside(worker)
    return answer
  }
  worker.kill('SIGKILL')
  const reason = [end.reason, complaints({ lines })].filter(Boolean).join('; ')
  return { state: 'failed', reason }
}
