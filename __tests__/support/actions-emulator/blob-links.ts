import type { BlobName, SasHeaders } from './sas.js'

/** What the results service needs of the blob server. */
export interface BlobLinks {
  /** A signed URL that grants `permissions` on one blob. */
  url(name: BlobName, permissions: string, headers?: SasHeaders): string
  size(name: BlobName): Promise<number | undefined>
  /** No link is handed out any more; the bytes may stay. */
  remove(name: BlobName): void
  /** Stores bytes that came another way. */
  put(name: BlobName, bytes: Buffer): void
}

/** A Twirp method's answer: an HTTP status and a JSON body. */
export interface Answer {
  readonly status: number
  readonly body: unknown
}

export const ok = (body: unknown): Answer => ({ status: 200, body })

/** A Twirp error. */
export const twirp = (status: number, code: string, msg: string): Answer => ({ status, body: { code, msg } })

/** A Twirp request: proto field names; 64-bit integers come as text. */
export type TwirpRequest = Readonly<Record<string, string | number | readonly string[] | undefined>>

/** A text field of a request, '' when left out. */
export const textOf = (request: TwirpRequest, field: string): string => String(request[field] ?? '')
