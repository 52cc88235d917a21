/** The part of api.github.com that an action of this kind calls. */
import crypto from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Fault } from './fault.js'
import type { JsonObject } from './json-file.js'
import { faultMessage, readBody, send, sendJson } from './reply.js'
import { actionsRoutes } from './rest-actions.js'
import { feedbackRoutes } from './rest-feedback.js'
import { leaveStarter, releaseRoutes } from './rest-releases.js'
import { fail, notFound, type RestAnswer, type RestCall, type Route } from './rest-route.js'
import { type GithubClaims, verifyGithubToken } from './token.js'

const routes: readonly Route[] = [...feedbackRoutes, ...releaseRoutes, ...actionsRoutes]
const levels: Readonly<Record<string, number>> = { none: 0, read: 1, write: 2 }

function allowed(needs: readonly string[], { permissions }: GithubClaims): boolean {
  return needs.some((need) => {
    const [name, level] = need.split('=')
    return levels[permissions[name!] ?? 'none']! >= levels[level!]!
  })
}

type Ground = Pick<RestCall, 'data' | 'results' | 'blobs'>

/** The body as JSON, whatever it is called; only archives are none. */
const bodyOf = ({ headers }: IncomingMessage, raw: Buffer): JsonObject =>
  raw.length === 0 || headers['content-type'] === 'application/zip'
    ? {}
    : (JSON.parse(raw.toString()) as JsonObject)

/** Whether a fault breaks an upload, which leaves something behind. */
const breaksUpload = ({ status }: Fault, url: URL): boolean =>
  status === 502 && url.pathname.startsWith('/uploads/')

export class Rest {
  /** `METHOD PATH` of every request to a route that is not emulated; they answer 404. */
  readonly unimplemented: string[] = []
  readonly #ground: Ground
  readonly #base: () => string

  constructor(ground: Ground, base: () => string) {
    this.#ground = ground
    this.#base = base
  }

  async handle(exchange: {
    request: IncomingMessage
    response: ServerResponse
    url: URL
    fault: Fault | undefined
  }): Promise<void> {
    const { request, response, url, fault } = exchange
    const limits = {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '999',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
      'x-github-request-id': crypto.randomUUID(),
    }
    if (fault?.status) {
      request.resume()
      if (breaksUpload(fault, url))
        leaveStarter(this.#ground.data, url.pathname, url.searchParams.get('name') ?? '')
      const wait = fault.retryafter ? { 'retry-after': String(fault.retryafter) } : {}
      const headers = { ...limits, ...wait }
      return sendJson(response, { message: faultMessage(fault) }, { status: fault.status, headers, fault })
    }
    const raw = await readBody(request)
    const { status, body, headers: own } = this.#answer(request, url, raw)
    const headers = { ...limits, ...own }
    if (body === '') return send(response, { status, headers, body, fault })
    return sendJson(response, body, { status, headers, fault })
  }

  #answer(request: IncomingMessage, url: URL, raw: Buffer): RestAnswer {
    const claims = verifyGithubToken(request.headers.authorization, this.#ground.results.secret)
    if (!claims) return fail(401, 'Bad credentials')
    const [method, path] = [request.method ?? '', url.pathname.replace(/^\/(api|uploads)/, '')]
    const match = /^\/repos\/([^/]+\/[^/]+)(\/.*)?$/.exec(path)
    if (!match) return this.#unknown(method, path)
    const [, repo, rest = ''] = match
    if (repo !== claims.repo) return notFound
    try {
      const { permissions } = claims
      const common = {
        ...this.#ground,
        repo,
        query: url.searchParams,
        body: bodyOf(request, raw),
        raw,
        permissions,
      }
      const accept = request.headers.accept ?? ''
      for (const route of routes) {
        const hit = route.method === method ? new RegExp(`^${route.pattern}$`).exec(rest) : null
        if (!hit) continue
        if (!allowed(route.needs, claims)) return fail(403, 'Resource not accessible by integration')
        const args = hit.slice(1).map((arg: string | undefined) => (arg ? decodeURIComponent(arg) : ''))
        return route.answer({ ...common, accept, args, base: this.#base() })
      }
    } catch (error) {
      if (error instanceof SyntaxError) return fail(400, 'Problems parsing JSON')
      throw error
    }
    return this.#unknown(method, path)
  }

  #unknown(method: string, path: string): RestAnswer {
    this.unimplemented.push(`${method} ${path}`)
    return notFound
  }
}
