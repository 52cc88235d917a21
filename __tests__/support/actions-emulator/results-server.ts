import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ArtifactService } from './artifact-service.js'
import { type Answer, type TwirpRequest, twirp } from './blob-links.js'
import type { CacheService } from './cache-service.js'
import type { Fault } from './fault.js'
import { faultMessage, readBody, sendJson } from './reply.js'
import { type RuntimeClaims, verifyJwt } from './token.js'

/** The results service: both Twirp services behind one token check. */
export interface Results {
  readonly secret: string
  readonly caches: CacheService
  readonly artifacts: ArtifactService
}

async function answer(
  results: Results,
  request: IncomingMessage,
  path: string,
  body: Buffer,
): Promise<Answer> {
  const token = (request.headers.authorization ?? '').replace(/^Bearer /i, '')
  const claims = verifyJwt<RuntimeClaims>(token, results.secret)
  if (!claims) return twirp(401, 'unauthenticated', 'invalid or expired runtime token')
  const [, , service = '', method = ''] = path.split('/')
  const name = service.split('.').at(-1)
  const fields = JSON.parse(body.toString()) as TwirpRequest
  const found =
    name === 'CacheService'
      ? results.caches.handle(method, fields, claims)
      : name === 'ArtifactService'
        ? results.artifacts.handle(method, fields, claims)
        : undefined
  return (await found) ?? twirp(404, 'bad_route', `no handler for ${path}`)
}

/** Request and reply as text, for the log; signatures are left out. */
export interface Bodies {
  request?: string
  reply?: string
}

/** Answers one Twirp request and notes both bodies. */
export async function handleResults(
  results: Results,
  exchange: { request: IncomingMessage; response: ServerResponse; url: URL; fault: Fault | undefined },
  log: Bodies,
): Promise<void> {
  const { request, response, url, fault } = exchange
  if (fault?.status) {
    request.resume()
    const headers = fault.retryafter ? { 'Retry-After': String(fault.retryafter) } : {}
    const error = { code: 'unavailable', msg: faultMessage(fault) }
    return sendJson(response, error, { status: fault.status, headers, fault })
  }
  const body = await readBody(request)
  const { status, body: reply } = await answer(results, request, url.pathname, body)
  if (body.length < 20_000) log.request = body.toString()
  log.reply = JSON.stringify(reply).replace(/sig=[^"&]*/g, 'sig=***')
  return sendJson(response, reply, { status, fault })
}
