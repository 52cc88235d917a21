/** Azurite, Microsoft's own emulator of Azure Blob storage, in the place of our blob server. */
import crypto from 'node:crypto'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { BlobLinks } from './blob-links.js'
import type { Fault } from './fault.js'
import { ACCOUNT, type BlobName, blobSas, containerSas, type SasHeaders, type SasTerms } from './sas.js'

const containers = ['actions-cache', 'actions-results']

const pathOf = ({ container, blob }: BlobName): string =>
  `/${container}/${blob.split('/').map(encodeURIComponent).join('/')}`

/** What a client of the proxy asked, on its way to Azurite. */
interface Forwarded {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly fault: Fault | undefined
}

/** A running Azurite. */
export class Azurite {
  /** Under which its containers stand. */
  readonly origin: string
  readonly #key: Buffer

  /** @param address `http://ACCOUNT:KEY@HOST:PORT` */
  constructor(address: string) {
    const { origin, password } = new URL(address)
    this.origin = `${origin}/${ACCOUNT}`
    this.#key = Buffer.from(password, 'base64')
  }

  /** The query that signs for one blob. */
  sas(name: BlobName, permissions: string, headers?: SasHeaders, terms?: SasTerms): string {
    return blobSas(name, permissions, headers, { key: this.#key, ...terms })
  }

  /** Makes the containers; blobs in those that were there already stay. */
  async makeContainers(): Promise<void> {
    for (const container of containers) {
      const url = `${this.origin}/${container}?restype=container&${containerSas(this.#key)}`
      const { status } = await fetch(url, { method: 'PUT' })
      if (status !== 201 && status !== 409) throw new Error(`Azurite made no container: ${status}`)
    }
  }

  /**
   * Links to caches and artifacts here, apart from those of any other services, and to the rest as before.
   *
   * @param at origin that the links name
   */
  async links(own: BlobLinks, at: string): Promise<BlobLinks> {
    await this.makeContainers()
    const [here, folder] = [this.origin, crypto.randomUUID()]
    const placed = ({ container, blob }: BlobName): BlobName => ({ container, blob: `${folder}/${blob}` })
    const signed = (origin: string, name: BlobName, permissions: string, headers?: SasHeaders): string =>
      `${origin}${pathOf(name)}?${this.sas(name, permissions, headers)}`
    return {
      ...own,
      url: (name, permissions, headers) =>
        containers.includes(name.container)
          ? signed(at, placed(name), permissions, headers)
          : own.url(name, permissions, headers),
      async size(name) {
        if (!containers.includes(name.container)) return own.size(name)
        const { ok, headers } = await fetch(signed(here, placed(name), 'r'), { method: 'HEAD' })
        return ok ? Number(headers.get('content-length')) : undefined
      },
    }
  }

  /** Whether a URL under Azure's host names a blob that is here. */
  holds({ hostname, pathname }: URL): boolean {
    return hostname.endsWith('.blob.core.windows.net') && containers.includes(pathname.split('/')[1]!)
  }

  /** Hands a request for a blob under Azure's host on, and the answer back. */
  async forward({ request, response, url, fault }: Forwarded): Promise<void> {
    if (fault?.status || fault?.body) throw new Error(`Azurite's answers are not damaged: ${fault.text}`)
    const { host: _, ...headers } = request.headers
    const options = { method: request.method, headers }
    const onward = http.request(`${this.origin}${url.pathname}${url.search}`, options)
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      onward.once('response', resolve).once('error', reject)
    })
    await pipeline(request, onward)
    const answer = await answered
    response.writeHead(answer.statusCode!, answer.headers)
    await pipeline(answer, response)
  }
}
