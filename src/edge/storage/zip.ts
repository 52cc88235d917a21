import { crc32, inflateRawSync } from 'node:zlib'

/** What is taken from an archive: names with the most bytes each may unfold to. Everything else in it is left. */
export type Wanted = Readonly<Record<string, number>>

const directoryEnd = Buffer.from([0x50, 0x4b, 0x05, 0x06])
const entryMark = 0x02014b50
const localMark = 0x04034b50

interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly local: number
}

/**
 * The wanted files of a zip archive that may be anybody's. Nothing is written, names are only compared, no file unfolds
 * to more than is allowed (a bomb stops there), and links are no files. Throws Error for what is not right.
 */
export function readZip(bytes: Buffer, wanted: Wanted): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  for (const entry of entriesOf(bytes)) {
    const most = Object.hasOwn(wanted, entry.name) ? wanted[entry.name] : undefined
    if (most === undefined) continue
    if (found.has(entry.name)) throw new Error(`the archive holds ${entry.name} twice`)
    if (entry.size > most)
      throw new Error(`${entry.name} would unfold to ${entry.size} bytes; ${most} are allowed`)
    found.set(entry.name, contentOf(bytes, entry, most))
  }
  return found
}

function entriesOf(bytes: Buffer): readonly Entry[] {
  const end = bytes.lastIndexOf(directoryEnd)
  if (end < 0 || end + 22 > bytes.length) throw new Error('it is no zip archive')
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark)
      throw new Error('the archive’s directory is damaged')
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      local: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function contentOf(bytes: Buffer, { name, method, crc, packed, local }: Entry, most: number): Uint8Array {
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== localMark)
    throw new Error(`${name} is not where the archive says`)
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const data = bytes.subarray(start, start + packed)
  if (data.length !== packed) throw new Error(`${name} is cut short`)
  const content = unfolded(name, method, data, most)
  if (crc32(content) !== crc) throw new Error(`${name} has other bytes than were packed`)
  return content
}

function unfolded(name: string, method: number, data: Buffer, most: number): Uint8Array {
  if (method === 0 && data.length > most)
    throw new Error(`${name} has ${data.length} bytes; ${most} are allowed`)
  if (method === 0) return data
  if (method !== 8) throw new Error(`${name} is packed in a way that nobody here uses (${method})`)
  try {
    return inflateRawSync(data, { maxOutputLength: most })
  } catch (error) {
    throw new Error(`${name} cannot be unfolded to at most ${most} bytes: ${(error as Error).message}`)
  }
}
