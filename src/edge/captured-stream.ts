import { closeSync, openSync, writeSync } from 'node:fs'
import type { Readable } from 'node:stream'

/** What is kept of a child's output stream while all of it is read. */
export interface CapturedStream {
  /** The kept bytes as UTF-8; malformed bytes become U+FFFD. */
  text(): string
  /** Bytes read in all, kept or dropped. */
  total(): number
}

/** Takes chunks, returns what is kept of them at the end. */
export interface Keeper {
  keep(chunk: Buffer): void
  text(): string
  /** Why not all was kept that should have been, or null. */
  problem(): string | null
  close(): void
}

const inMemory = { problem: () => null, close: () => undefined }

const decode = (chunks: readonly Buffer[]): string => Buffer.concat(chunks).toString('utf8')

/** The first `limit` bytes. */
export function first(limit: number): Keeper {
  const chunks: Buffer[] = []
  let free = limit
  return {
    ...inMemory,
    keep(chunk) {
      if (free <= 0) return
      const part = chunk.subarray(0, free)
      chunks.push(part)
      free -= part.length
    },
    text: () => decode(chunks),
  }
}

/** The last `limit` bytes: of an error stream the end says most. */
export function last(limit: number): Keeper {
  const chunks: Buffer[] = []
  let held = 0
  return {
    ...inMemory,
    keep(chunk) {
      chunks.push(chunk)
      held += chunk.length
      while (held - chunks[0]!.length >= limit) held -= chunks.shift()!.length
    },
    text: () => {
      const whole = Buffer.concat(chunks)
      return whole.subarray(Math.max(0, whole.length - limit)).toString('utf8')
    },
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let rest = bytes; rest.length > 0; ) rest = rest.subarray(writeSync(file, rest))
}

function openNew(path: string): number {
  try {
    return openSync(path, 'w', 0o600)
  } catch (error) {
    throw new Error(`stdout cannot be kept in ${path}: ${(error as Error).message}`)
  }
}

/** The first `limit` bytes, in a new file at `path`. Throws if it cannot be made. */
export function toFile(path: string, limit: number): Keeper {
  const file = openNew(path)
  let free = limit
  let problem: string | null = null
  return {
    keep(chunk) {
      const part = chunk.subarray(0, free)
      free -= part.length
      try {
        writeAll(file, part)
      } catch (error) {
        problem = (error as Error).message
        free = 0
      }
    },
    text: () => '',
    problem: () => problem,
    close: () => closeSync(file),
  }
}

/** Reads all of `stream`, leaving to `keeper` what is kept of it. */
export function capture(stream: Readable, keeper: Keeper): CapturedStream {
  let total = 0
  stream.on('data', (chunk: Buffer) => {
    total += chunk.length
    keeper.keep(chunk)
  })
  // A reset pipe says no more than its end does.
  stream.on('error', () => undefined)
  return { text: keeper.text, total: () => total }
}
