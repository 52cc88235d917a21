import crypto from 'node:crypto'
import type { SasHeaders, SasTerms } from './sas.js'

/** One signed request for a blob. */
export interface BlobRequest {
  readonly method: 'PUT' | 'GET' | 'HEAD' | 'DELETE'
  /** What the signature grants. */
  readonly granted: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Sent in chunks, without its length. */
  readonly streamed?: boolean
  readonly container?: string
  /** The signature is of this blob. */
  readonly signedFor?: string
  readonly answerWith?: SasHeaders
  readonly terms?: SasTerms
  /** Changes the query once it is signed; '' removes. */
  readonly forged?: Readonly<Record<string, string>>
}

/** What an answer says; `body` of a reading that succeeds, `code` of any other request that fails. */
export interface Seen {
  readonly status: number
  readonly code?: string
  readonly body?: string
  readonly headers: Headers
}

/** Where requests go and who signs them. */
export interface BlobTarget {
  readonly origin: string
  sas(
    name: { readonly container: string; readonly blob: string },
    granted: string,
    headers?: SasHeaders,
    terms?: SasTerms,
  ): string
}

export const md5 = (text: string): string => crypto.createHash('md5').update(text).digest('base64')
export const blockId = (name: string): string => Buffer.from(name).toString('base64')

export const upload = (body: string, headers: Readonly<Record<string, string>> = {}): BlobRequest => ({
  ...{ method: 'PUT', granted: 'cw', body },
  headers: { 'x-ms-blob-type': 'BlockBlob', ...headers },
})

export const block = (
  id: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): BlobRequest => ({
  ...{ method: 'PUT', granted: 'cw', body, headers },
  query: { comp: 'block', ...(id ? { blockid: id } : {}) },
})

/** A list of blocks, or any other text in its place. */
export const commit = (body: string): BlobRequest => ({
  ...{ method: 'PUT', granted: 'cw', body },
  query: { comp: 'blocklist' },
})

export const listOf = (names: readonly string[], place = 'Latest'): string => {
  const blocks = names.map((name) => `<${place}>${blockId(name)}</${place}>`)
  return `<?xml version="1.0" encoding="utf-8"?><BlockList>${blocks.join('')}</BlockList>`
}

export const get = (headers: Readonly<Record<string, string>> = {}): BlobRequest => ({
  ...{ method: 'GET', granted: 'r', headers },
})

/** Sends a request about the blob. */
export async function send(target: BlobTarget, blob: string, asked: BlobRequest): Promise<Seen> {
  const container = asked.container ?? 'actions-cache'
  const signed = { container, blob: asked.signedFor ?? blob }
  const query = new URLSearchParams(target.sas(signed, asked.granted, asked.answerWith, asked.terms))
  for (const [name, value] of Object.entries({ ...asked.query, ...asked.forged })) {
    if (value) query.set(name, value)
    else query.delete(name)
  }
  const { method, headers = {}, streamed, body } = asked
  const sent = streamed ? { body: new Blob([body!]).stream(), duplex: 'half' as const } : body ? { body } : {}
  const answer = await fetch(`${target.origin}/${container}/${blob}?${query}`, { method, headers, ...sent })
  const text = await answer.text()
  const code = answer.headers.get('x-ms-error-code')
  return {
    status: answer.status,
    ...(code ? { code } : {}),
    ...(method === 'GET' && answer.ok ? { body: text } : {}),
    headers: answer.headers,
  }
}
