import crypto from 'node:crypto'
import fs from 'node:fs'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ListedBlock } from './block-list.js'
import { readJson, writeJson } from './json-file.js'
import { Refused } from './refused.js'
import type { BlobName } from './sas.js'
import { sha256 } from './token.js'

/** What is known of a stored blob. */
export interface BlobFacts {
  readonly size: number
  readonly etag: string
  readonly modified: string
  readonly type: string
  readonly disposition: string | undefined
  /** Base64; of a blob made of blocks only when its uploader told it, and then as told. */
  readonly md5: string | undefined
}

const header = (headers: IncomingHttpHeaders, name: string): string | undefined => {
  const value = headers[name]
  return typeof value === 'string' ? value : undefined
}

/** Writes the body to a file; answers its MD5. Throws `Refused`, and leaves no file, where a header tells another. */
async function receive(request: IncomingMessage, file: string): Promise<string> {
  const hash = crypto.createHash('md5')
  const hashed = async function* (parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const part of parts) {
      hash.update(part)
      yield part
    }
  }
  await pipeline(request, hashed, fs.createWriteStream(file))
  const md5 = hash.digest('base64')
  const told = ['content-md5', 'x-ms-blob-content-md5'].map((name) => header(request.headers, name))
  if (told.every((one) => one === undefined || one === md5)) return md5
  fs.rmSync(file)
  throw new Refused(400, 'Md5Mismatch')
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
    fs.rmSync(`${file}.committed`, { recursive: true, force: true })
  }

  /** Keeps one block until a block list names it. */
  async putBlock(name: BlobName, id: string, request: IncomingMessage): Promise<void> {
    const dir = `${this.file(name)}.blocks`
    fs.mkdirSync(dir, { recursive: true })
    const lengths = readJson(`${dir}/lengths.json`, id.length)
    if (lengths !== id.length) throw new Refused(400, 'InvalidBlobOrBlock')
    writeJson(`${dir}/lengths.json`, id.length)
    const temporary = path.join(dir, `${crypto.randomUUID()}.part`)
    await receive(request, temporary)
    fs.renameSync(temporary, path.join(dir, sha256(id)))
  }

  /** Makes the blob of the listed blocks, which stay at hand for its next list; throws `Refused` when one is missing. */
  putBlockList(name: BlobName, list: readonly ListedBlock[], request: IncomingMessage): BlobFacts {
    const file = this.file(name)
    const dirs = { Uncommitted: [`${file}.blocks`], Committed: [`${file}.committed`] }
    const searched = { ...dirs, Latest: [...dirs.Uncommitted, ...dirs.Committed] }
    const parts = list.map(({ id, from }) => {
      const places = searched[from].map((dir) => path.join(dir, sha256(id)))
      return places.find((place) => fs.existsSync(place))
    })
    if (!parts.every((part) => part !== undefined)) throw new Refused(400, 'InvalidBlockList')
    const temporary = this.#temporary(name)
    fs.writeFileSync(temporary, '')
    for (const part of parts) fs.appendFileSync(temporary, fs.readFileSync(part))
    this.#keep(parts, `${file}.committed`)
    fs.rmSync(`${file}.blocks`, { recursive: true, force: true })
    return this.#commit(name, temporary, request.headers)
  }

  #keep(parts: readonly string[], committed: string): void {
    fs.mkdirSync(`${committed}.next`, { recursive: true })
    for (const part of new Set(parts))
      fs.renameSync(part, path.join(`${committed}.next`, path.basename(part)))
    fs.rmSync(committed, { recursive: true, force: true })
    fs.renameSync(`${committed}.next`, committed)
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
    const md5 = await receive(request, temporary)
    fs.rmSync(`${this.file(name)}.committed`, { recursive: true, force: true })
    const { 'content-type': type, ...headers } = request.headers
    const facts = { 'x-ms-blob-content-type': type, ...headers, 'x-ms-blob-content-md5': md5 }
    return this.#commit(name, temporary, facts)
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
      md5: header(headers, 'x-ms-blob-content-md5'),
    }
    writeJson(`${file}.json`, facts)
    return facts
  }
}
