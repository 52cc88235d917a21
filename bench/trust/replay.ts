import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Pairs of one command in one session, in the order measured; both columns come from the same binary. */
export interface Recording {
  readonly command: string
  readonly a: Float64Array
  readonly b: Float64Array
}

/** One measuring session: s1 and s2 under light load, s3 beside three bursty processes. */
export interface MeasuredSession {
  readonly name: 's1' | 's2' | 's3'
  readonly recordings: readonly Recording[]
}

const sessions = ['s1', 's2', 's3'] as const

/** The measured pairs of `data/measured-pairs.csv`. @throws Error when the file is absent or has another shape. */
export function readSessions(root: string = process.cwd()): readonly MeasuredSession[] {
  const path = join(root, 'bench/trust/data/measured-pairs.csv')
  const [header, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  if (header !== 'session,command,pair,a,b') throw new Error(`${path}:1: unknown columns ${header}`)
  const rows = lines.map((line) => line.split(','))
  return sessions.map((name) => ({ name, recordings: recordingsOf(rows.filter(([s]) => s === name)) }))
}

function recordingsOf(rows: readonly (readonly string[])[]): readonly Recording[] {
  const commands = [...new Set(rows.map(([, command]) => command!))]
  return commands.map((command) => {
    const own = rows.filter((row) => row[1] === command)
    return {
      command,
      a: Float64Array.from(own, (row) => Number(row[3])),
      b: Float64Array.from(own, (row) => Number(row[4])),
    }
  })
}
