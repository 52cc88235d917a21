import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of an archive, with what may be said of it falsely. */
export interface ZipEntry {
  readonly name: string
  readonly data: Uint8Array
  /** Bytes that the directory claims; default: the truth. */
  readonly claimed?: number
  /** Unix mode; a link is 0o120777. */
  readonly mode?: number
  /** Not deflated. */
  readonly stored?: boolean
}

/** A zip archive of these entries, deflated where it does not say otherwise, whatever they are called. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, data, claimed = data.length, mode = 0o100644, stored = false } of entries) {
    const packed = stored ? Buffer.from(data) : deflateRawSync(data)
    const label = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(stored ? 0 : 8, 4)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claimed, 18)
    common.writeUInt16LE(label.length, 22)
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, label, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE((mode << 16) >>> 0, 6)
    tail.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 3]), common, tail, label]))
    locals.push(local)
    at += local.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, ...directory, end])
}
