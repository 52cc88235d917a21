import { applicationId, newestVersion } from './schema.js'

/** What the bytes of a store say before any engine reads them. */
export type FileState =
  | { readonly state: 'store' }
  | { readonly state: 'empty' | 'unreadable' | 'corrupt' | 'newer'; readonly reason: string }

const magic = 'SQLite format 3\0'

/** Layout of the first 100 bytes: https://sqlite.org/fileformat2.html, section 1.3. */
export function inspectFile(bytes: Uint8Array): FileState {
  if (bytes.length === 0) return { state: 'empty', reason: 'the file has no bytes' }
  const start = String.fromCharCode(...bytes.subarray(0, magic.length))
  if (start !== magic) return { state: 'unreadable', reason: 'the file is not an SQLite database' }
  if (bytes.length < 100) return { state: 'corrupt', reason: 'the file ends within its header' }
  const view = new DataView(bytes.buffer, bytes.byteOffset, 100)
  const id = view.getUint32(68)
  if (id !== applicationId)
    return { state: 'unreadable', reason: `the database belongs to another program (application id ${id})` }
  const version = view.getUint32(60)
  if (version > newestVersion)
    return { state: 'newer', reason: `the store has version ${version}, this program knows ${newestVersion}` }
  const stored = view.getUint16(16)
  const expected = (stored === 1 ? 65536 : stored) * view.getUint32(28)
  if (bytes.length !== expected)
    return {
      state: 'corrupt',
      reason: `the file has ${bytes.length} bytes where its header says ${expected}`,
    }
  return { state: 'store' }
}
