/** Bytes of one page of a store: what SQLite takes unless told otherwise, and nobody tells it. */
const pageSize = 4096

const interiorPage = 5

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * Numbers of the pages, from 1, that hold the table whose root page this is. Layout of such pages:
 * https://sqlite.org/fileformat2.html, section 1.6.
 */
function pagesOf(store: Uint8Array, root: number): readonly number[] {
  const view = viewOf(store)
  const at = (root - 1) * pageSize
  const header = root === 1 ? 100 : at
  if (view.getUint8(header) !== interiorPage) return [root]
  const cells = Array.from({ length: view.getUint16(header + 3) }, (_, index) =>
    view.getUint16(header + 12 + 2 * index),
  )
  const children = [...cells.map((cell) => view.getUint32(at + cell)), view.getUint32(header + 8)]
  return [root, ...children.flatMap((child) => pagesOf(store, child))]
}

/**
 * `damaged` with the file's header and the pages of its schema taken from `empty`, a store without rows. Every store
 * is begun by the same statements in the same order, so its tables have the same root pages, and rows whose schema
 * is lost can be read again. Whether they are what they were, their hashes must say.
 */
export function graftSchema(damaged: Uint8Array, empty: Uint8Array): Uint8Array {
  const pages = Math.max(Math.ceil(damaged.length / pageSize), empty.length / pageSize)
  const grafted = new Uint8Array(pages * pageSize)
  grafted.set(damaged)
  for (const page of pagesOf(empty, 1)) {
    const at = (page - 1) * pageSize
    grafted.set(empty.subarray(at, at + pageSize), at)
  }
  // The number of pages, which counts only beside two equal change counters; those came with the header.
  viewOf(grafted).setUint32(28, pages)
  return grafted
}
