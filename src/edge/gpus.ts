import { spawnSync } from 'node:child_process'
import { findExecutable } from './executable.js'

/** One graphics card as the driver lists it. */
export interface Gpu {
  readonly name: string
  /** MiB; null where the driver does not tell, as for cards that share the memory of the machine. */
  readonly memory: number | null
}

/** What the driver answered; `problem` says why there are no cards. */
export interface Gpus {
  readonly cards: readonly Gpu[]
  readonly problem: string | null
}

/** Milliseconds; a driver that hangs is no card to measure on. */
const patience = 2000

/** Reads `nvidia-smi --query-gpu=name,memory.total --format=csv,noheader,nounits`; other lines are no cards. */
export function readGpus(csv: string): readonly Gpu[] {
  const rows = csv.split('\n').map((line) => /^(.*),\s*(?:(\d+)|\[[^\]]*\])\s*$/.exec(line.trim()))
  return rows.flatMap((row) =>
    row ? [{ name: row[1]!.trim(), memory: row[2] === undefined ? null : Number(row[2]) }] : [],
  )
}

function ask(): Gpus {
  const none = (problem: string): Gpus => ({ cards: [], problem })
  const tool = findExecutable('nvidia-smi')
  if (tool === undefined) return none('nvidia-smi is not on PATH')
  const query = ['--query-gpu=name,memory.total', '--format=csv,noheader,nounits']
  const { status, stdout, stderr, error } = spawnSync(tool, query, {
    ...{ timeout: patience, killSignal: 'SIGKILL', encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
  })
  if (error)
    return none(
      (error as NodeJS.ErrnoException).code === 'ETIMEDOUT'
        ? `nvidia-smi gave no answer within ${patience / 1000} s`
        : `nvidia-smi could not be run: ${error.message}`,
    )
  if (status !== 0) return none(`nvidia-smi ended with ${status}: ${firstLine(stdout) || firstLine(stderr)}`)
  const cards = readGpus(stdout)
  return cards.length > 0 ? { cards, problem: null } : none(`nvidia-smi lists none: ${firstLine(stdout)}`)
}

const firstLine = (text: string): string => text.trim().split('\n')[0]!.slice(0, 200)

/** Undefined until asked: the driver may take its time to answer. */
let known: Gpus | undefined

/** The graphics cards of this machine, asked for once in the life of the process. */
export function gpus(): Gpus {
  known ??= ask()
  return known
}
