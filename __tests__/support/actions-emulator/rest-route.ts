import type { OutgoingHttpHeaders } from 'node:http'
import type { BlobLinks } from './blob-links.js'
import type { GithubData } from './github-data.js'
import type { JsonObject } from './json-file.js'
import type { Results } from './results-server.js'

/** A route's answer; `body` '' is an empty body. */
export interface RestAnswer {
  readonly status: number
  readonly body: unknown
  readonly headers?: OutgoingHttpHeaders
}

/** One authorised request to a repository's route. */
export interface RestCall {
  readonly repo: string
  /** The groups of the route's pattern. */
  readonly args: readonly string[]
  readonly query: URLSearchParams
  readonly body: JsonObject
  /** The request's own bytes. */
  readonly raw: Buffer
  readonly accept: string
  /** What the token may do. */
  readonly permissions: Readonly<Record<string, string>>
  readonly blobs: BlobLinks
  readonly data: GithubData
  readonly results: Results
  /** Address of the API, without a slash at the end. */
  readonly base: string
}

/** A route below `/repos/OWNER/NAME`. `needs`: any one of these permissions, `issues=write`. */
export interface Route {
  readonly method: string
  readonly pattern: string
  readonly needs: readonly string[]
  answer(call: RestCall): RestAnswer
}

/** `GET /pattern needs a=read` and its answer as one value. */
export function route(method: string, pattern: string, needs: string, answer: Route['answer']): Route {
  return { method, pattern, needs: needs.split('|'), answer }
}

export const isoTime = (ms: number = Date.now()): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')

/** An error in GitHub's shape. */
export const fail = (status: number, message: string, extra: JsonObject = {}): RestAnswer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status), ...extra },
})

export const found = (body: unknown): RestAnswer => ({ status: 200, body })
export const notFound = fail(404, 'Not Found')
export const noContent: RestAnswer = { status: 204, body: '' }

/** One page of a list with GitHub's `Link` header; under `key` beside `total_count` when given. */
export function page(list: readonly unknown[], call: RestCall, path: string, key?: string): RestAnswer {
  const size = Math.min(100, Number(call.query.get('per_page') ?? 30))
  const at = Number(call.query.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(list.length / size))
  const link = (to: number, rel: string): string => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(to))
    return `<${call.base}/repos/${call.repo}${path}?${query}>; rel="${rel}"`
  }
  const links = [
    ...(at < last ? [link(at + 1, 'next'), link(last, 'last')] : []),
    ...(at > 1 ? [link(at - 1, 'prev'), link(1, 'first')] : []),
  ]
  const slice = list.slice((at - 1) * size, at * size)
  return {
    status: 200,
    headers: links.length > 0 ? { Link: links.join(', ') } : {},
    body: key ? { total_count: list.length, [key]: slice } : slice,
  }
}
