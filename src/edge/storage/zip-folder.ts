import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'

/** Version 2.0: what every reader of the last thirty years understands. Layout: PKWARE's APPNOTE.TXT, section 4.3. */
const version = 20
const deflated = 8

/** What the local header and the directory say of a file alike. */
function factsOf(name: Buffer, data: Buffer, packed: Buffer): Buffer {
  const facts = Buffer.alloc(26)
  facts.writeUInt16LE(version, 0)
  facts.writeUInt16LE(deflated, 4)
  facts.writeUInt32LE(crc32(data), 10)
  facts.writeUInt32LE(packed.length, 14)
  facts.writeUInt32LE(data.length, 18)
  facts.writeUInt16LE(name.length, 22)
  return facts
}

/** The directory's end: how many files, how long the directory is and where it begins. */
function endOf(files: number, length: number, at: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files, 8)
  end.writeUInt16LE(files, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(at, 16)
  return end
}

/** The files directly in a folder as a zip archive; together less than 4 GiB. The same files give the same bytes. */
export async function zipFolder(folder: string): Promise<Buffer> {
  const names = (await readdir(folder)).sort()
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const file of names) {
    const [name, data] = [Buffer.from(file), await readFile(join(folder, file))]
    const packed = deflateRawSync(data)
    const facts = factsOf(name, data, packed)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    const body = [Buffer.from([0x50, 0x4b, 3, 4]), facts, name, packed]
    bodies.push(...body)
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, version, 0]), facts, place, name)
    at += body.reduce((sum, { length }) => sum + length, 0)
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0)
  return Buffer.concat([...bodies, ...directory, endOf(names.length, length, at)])
}
