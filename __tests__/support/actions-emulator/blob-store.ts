import crypto from 'node:crypto'
import fs from 'node:fs'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { readJson, writeJson } from './json-file.js'
import type { BlobName } from './sas.js'
import { sha256 } from './token.js'

/** What is known of a stored blob. */
export interface BlobFacts {
  readonly size: number
  readonly etag: string
  readonly modified: string
  readonly type: string
  readonly disposition: string | undefined
}

const header = (headers: IncomingHttpHeaders, name: string): string | undefined => {
  const value = headers[name]
  return typeof value === 'string' ? value : undefined
}

/** Block blobs as files of one folder. */
export class BlobStore {
  readonly #dir: string

  constructor(dir: string) {
    this.#dir = dir
  }

  file({ container, blob }: BlobName): string {
    return path.join(this.#dir, container, sha256(blob).slice(0, 40))
  }

  facts(name: BlobName): BlobFacts | undefined {
    return readJson<BlobFacts | undefined>(`${this.file(name)}.json`, undefined)
  }

  delete(name: BlobName): void {
    const file = this.file(name)
    fs.rmSync(file, { force: true })
    fs.rmSync(`${file}.json`, { force: true })
  }

  /** Keeps one block until a block list names it. */
  async putBlock(name: BlobName, id: string, request: IncomingMessage): Promise<void> {
    const dir = `${this.file(name)}.blocks`
    fs.mkdirSync(dir, { recursive: true })
    await pipeline(request, fs.createWriteStream(path.join(dir, sha256(id))))
  }

  /** Makes the blob of the named blocks; undefined when one of them was never sent. */
  putBlockList(name: BlobName, ids: readonly string[], request: IncomingMessage): BlobFacts | undefined {
    const dir = `${this.file(name)}.blocks`
    const parts = ids.map((id) => path.join(dir, sha256(id)))
    if (!parts.every((part) => fs.existsSync(part))) return undefined
    const temporary = this.#temporary(name)
    fs.writeFileSync(temporary, '')
    for (const part of parts) fs.appendFileSync(temporary, fs.readFileSync(part))
    fs.rmSync(dir, { recursive: true, force: true })
    return this.#commit(name, temporary, request.headers)
  }

  /** Stores these bytes as the blob. */
  put(name: BlobName, bytes: Buffer): void {
    const temporary = this.#temporary(name)
    fs.writeFileSync(temporary, bytes)
    this.#commit(name, temporary, {})
  }

  /** Stores the whole body as the blob. */
  async putBlob(name: BlobName, request: IncomingMessage): Promise<BlobFacts> {
    const temporary = this.#temporary(name)
    await pipeline(request, fs.createWriteStream(temporary))
    return this.#commit(name, temporary, request.headers)
  }

  #temporary(name: BlobName): string {
    const file = this.file(name)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    return `${file}.${crypto.randomUUID()}.part`
  }

  #commit(name: BlobName, temporary: string, headers: IncomingHttpHeaders): BlobFacts {
    const file = this.file(name)
    fs.renameSync(temporary, file)
    const facts: BlobFacts = {
      size: fs.statSync(file).size,
      etag: `"0x${crypto.randomBytes(7).toString('hex').toUpperCase()}"`,
      modified: new Date().toUTCString(),
      type: header(headers, 'x-ms-blob-content-type') ?? 'application/octet-stream',
      disposition: header(headers, 'x-ms-blob-content-disposition'),
    }
    writeJson(`${file}.json`, facts)
    return facts
  }
}
