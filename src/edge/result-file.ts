import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import type { ResultFile, TextPieces } from '../app/world.js'

/** A regular file that is open for reading, or why there is none. */
export type OpenedFile =
  | { readonly state: 'open'; readonly descriptor: number; readonly size: number }
  | Exclude<ResultFile, { readonly state: 'read' }>

const refused = (reason: string) => ({ state: 'refused', reason }) as const

function typeOf(stats: Stats): string {
  if (stats.isSymbolicLink()) return 'a symbolic link'
  if (stats.isDirectory()) return 'a folder'
  if (stats.isFIFO()) return 'a named pipe'
  if (stats.isSocket()) return 'a socket'
  return 'a device'
}

function refusal(path: string, error: NodeJS.ErrnoException): OpenedFile {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return { state: 'absent' }
  if (error.code === 'ELOOP') return refused('it is a symbolic link, not a regular file')
  if (error.code === 'ENXIO') return refused(`it is ${typeOf(lstatSync(path))}, not a regular file`)
  return refused(`it cannot be read: ${error.message}`)
}

/** Where the system knows no O_NOFOLLOW, the link is looked for beforehand. */
function isLinkWithoutGuard(path: string): boolean {
  if (constants.O_NOFOLLOW) return false
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

/**
 * Opens what a measured program left at `path`: never through a link, never waiting, regular files only. Synchronous
 * like the reading below: a trip through the thread pool for every call would cost more than the work between two runs.
 */
export function openRegular(path: string): OpenedFile {
  if (isLinkWithoutGuard(path)) return refused('it is a symbolic link, not a regular file')
  let descriptor: number
  try {
    const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
    descriptor = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  } catch (error) {
    return refusal(path, error as NodeJS.ErrnoException)
  }
  const stats = fstatSync(descriptor)
  if (stats.isFile()) return { state: 'open', descriptor, size: stats.size }
  closeSync(descriptor)
  return refused(`it is ${typeOf(stats)}, not a regular file`)
}

/** Reads at most `limit` bytes and one more, which tells whether the file was longer or grew meanwhile. */
function readUpTo(descriptor: number, limit: number): Uint8Array {
  const chunks: Buffer[] = []
  for (let total = 0; total <= limit; ) {
    const chunk = Buffer.allocUnsafe(Math.min(2 ** 16, limit + 1 - total))
    const length = readSync(descriptor, chunk)
    if (length === 0) break
    chunks.push(chunk.subarray(0, length))
    total += length
  }
  return Buffer.concat(chunks)
}

/** See `Files.readResult`. */
export async function readResult(path: string, limit: number): Promise<ResultFile> {
  const opened = openRegular(path)
  if (opened.state !== 'open') return opened
  try {
    const bytes = opened.size > limit ? undefined : readUpTo(opened.descriptor, limit)
    if (bytes === undefined || bytes.length > limit) return refused(`it is larger than ${limit} bytes`)
    return { state: 'read', bytes }
  } catch (error) {
    return refused(`it cannot be read: ${(error as Error).message}`)
  } finally {
    closeSync(opened.descriptor)
  }
}

/** PowerShell writes UTF-16 where its output is sent to a file, and marks it so. */
const isUtf16 = (beginning: Uint8Array): boolean => beginning[0] === 0xff && beginning[1] === 0xfe

/** What was in the file when it was opened: what grows meanwhile is not followed. */
function* piecesOf(descriptor: number, size: number): Generator<string> {
  let decoder: StringDecoder | undefined
  const chunk = Buffer.allocUnsafe(2 ** 16)
  try {
    for (let left = size; left > 0; ) {
      const length = readSync(descriptor, chunk, 0, Math.min(left, chunk.length), null)
      if (length === 0) break
      left -= length
      decoder ??= new StringDecoder(isUtf16(chunk.subarray(0, length)) ? 'utf16le' : 'utf8')
      yield decoder.write(chunk.subarray(0, length))
    }
    if (decoder) yield decoder.end()
  } finally {
    closeSync(descriptor)
  }
}

/** See `Files.readPieces`. */
export async function readPieces(path: string, limit: number): Promise<TextPieces> {
  const opened = openRegular(path)
  if (opened.state !== 'open') return opened
  const { descriptor, size } = opened
  if (size <= limit) return { state: 'open', pieces: piecesOf(descriptor, size) }
  closeSync(descriptor)
  return refused(`it is larger than ${limit} bytes`)
}
