/**
 * One HTTP server on 127.0.0.1 that plays the results service (`/twirp`), the blob store (`/devstoreaccount1`, or
 * any `http://*.blob.core.windows.net` URL when used as a proxy) and api.github.com (`/api`).
 */
import crypto from 'node:crypto'
import fs from 'node:fs'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import path from 'node:path'
import { ArtifactService } from './artifact-service.js'
import type { Azurite } from './azurite.js'
import type { BlobLinks } from './blob-links.js'
import { handleBlob, isBlobUrl } from './blob-server.js'
import { BlobStore } from './blob-store.js'
import { CacheService } from './cache-service.js'
import { Faults } from './fault.js'
import { GithubData, type GithubSeed } from './github-data.js'
import { idle, sendJson } from './reply.js'
import { Rest } from './rest-server.js'
import { type Bodies, handleResults, type Results } from './results-server.js'
import { ACCOUNT, blobSas } from './sas.js'
import { lock } from './state-lock.js'

export interface ServiceOptions {
  /** Folder that holds everything the services remember. */
  readonly state: string
  readonly faults?: readonly string[]
  /** `azure`: blob URLs name Azure's host and reach this server only as a proxy, so clients take their Azure path. */
  readonly blobHost?: 'loopback' | 'azure'
  /** Holds the caches and artifacts in the place of this server; what comes through the REST API stays here. */
  readonly azurite?: Azurite | undefined
  /** Bytes of caches kept of a repository. */
  readonly cacheLimit?: number
}

export type Role = 'results' | 'blob' | 'rest'

/** One request as the server saw it. */
export interface LoggedRequest extends Bodies {
  readonly role: Role
  readonly method: string
  readonly path: string
  readonly query: string
  readonly agent: string
  readonly range: string | undefined
  fault?: string
  error?: string
  /** 0 when no header was sent. */
  status: number
  ms: number
  bytesIn: number
  /** False when the reply was not sent to its end. */
  complete: boolean
}

export interface Services {
  /** `http://127.0.0.1:PORT` */
  readonly base: string
  readonly secret: string
  readonly stateDir: string
  /** Proxy that jobs must use; undefined unless `blobHost` is `azure`. */
  readonly proxy: string | undefined
  readonly requests: readonly LoggedRequest[]
  readonly faults: Faults
  readonly results: Results
  readonly blobs: BlobStore
  readonly links: BlobLinks
  readonly github: GithubData
  readonly unimplemented: readonly string[]
  seed(data: GithubSeed): void
  close(): Promise<void>
}

const azureHost = 'results.blob.core.windows.net'
const GIB = 1024 ** 3

/** The secret that tokens of this state folder are signed with. */
function secretOf(stateDir: string): string {
  const file = path.join(stateDir, 'secret')
  if (!fs.existsSync(file)) fs.writeFileSync(file, crypto.randomBytes(32).toString('hex'))
  return fs.readFileSync(file, 'utf8')
}

function linksTo(store: BlobStore, origin: () => string): BlobLinks {
  return {
    url(name, permissions, headers) {
      const blob = name.blob.split('/').map(encodeURIComponent).join('/')
      return `${origin()}/${name.container}/${blob}?${blobSas(name, permissions, headers)}`
    },
    size: async (name) => store.facts(name)?.size,
    remove: (name) => store.delete(name),
    put: (name, bytes) => store.put(name, bytes),
  }
}

function roleOf(url: URL): Role | undefined {
  if (isBlobUrl(url)) return 'blob'
  if (url.pathname.startsWith('/twirp/')) return 'results'
  return /^\/(api|uploads)\//.test(url.pathname) ? 'rest' : undefined
}

/** The query without signatures. */
function scrub(url: URL): string {
  const query = new URLSearchParams(url.search)
  for (const name of ['sig', 'sv', 'st', 'se', 'sr', 'rscd', 'rsct']) query.delete(name)
  return query.toString()
}

function startLog(request: IncomingMessage, response: ServerResponse, url: URL, role: Role): LoggedRequest {
  const started = Date.now()
  const { 'x-ms-range': range = request.headers.range, 'user-agent': agent = '' } = request.headers
  const facts = { role, method: request.method ?? '', path: url.pathname, query: scrub(url), agent }
  const end = { status: 0, ms: 0, bytesIn: 0, complete: false }
  const entry: LoggedRequest = { ...facts, range: range ? String(range) : undefined, ...end }
  request.on('data', (part: Buffer) => {
    entry.bytesIn += part.length
  })
  request.pause()
  response.on('close', () => {
    entry.status = response.headersSent ? response.statusCode : 0
    entry.ms = Date.now() - started
    entry.complete = response.writableFinished
  })
  return entry
}

/** Everything the server answers with. */
interface Parts {
  readonly store: BlobStore
  readonly azurite: Azurite | undefined
  readonly results: Results
  readonly rest: Rest
  readonly faults: Faults
  readonly log: LoggedRequest[]
}

async function answer(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`)
  const role = roleOf(url)
  if (!role) return sendJson(response, { message: 'no such service' }, { status: 404 })
  const entry = startLog(request, response, url, role)
  response.on('close', () => parts.log.push(entry))
  const fault = parts.faults.take(`${role} ${request.method} ${url.pathname}${url.search}`)
  if (fault) entry.fault = fault.text
  const exchange = { request, response, url, fault }
  try {
    if (fault?.delay) await idle(fault.delay)
    if (fault?.reset) response.destroy()
    else if (role === 'results') await handleResults(parts.results, exchange, entry)
    else if (role === 'rest') await parts.rest.handle(exchange)
    else if (parts.azurite?.holds(url)) await parts.azurite.forward(exchange)
    else await handleBlob({ ...exchange, store: parts.store })
  } catch (error) {
    await recover(error, response, entry)
  }
}

/** A client that left is no error; any other is answered 500 and logged. */
async function recover(error: unknown, response: ServerResponse, entry: LoggedRequest): Promise<void> {
  if (response.destroyed) return
  const { message, stack } = error as Error
  entry.error = stack ?? message
  if (response.headersSent) response.destroy()
  else await sendJson(response, { code: 'internal', msg: message, message }, { status: 500 })
}

/** The clients tunnel even plain http through a proxy: serve the tunnel ourselves, and only for blob hosts. */
function acceptTunnels(server: http.Server): void {
  server.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    if (!/\.blob\.core\.windows\.net:80$/.test(request.url ?? '')) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      return
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    if (head.length > 0) socket.unshift(head)
    server.emit('connection', socket)
  })
}

async function listen(parts: Parts): Promise<{ server: http.Server; base: string }> {
  const server = http.createServer((request, response) => {
    void answer(parts, request, response)
  })
  acceptTunnels(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return { server, base: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** Starts the services of a state folder; one process owns a folder at a time, others wait. */
export async function startServices(options: ServiceOptions): Promise<Services> {
  const faults = new Faults(options.faults)
  const stateDir = path.resolve(options.state)
  fs.mkdirSync(stateDir, { recursive: true })
  const release = await lock(stateDir)
  const azure = options.blobHost === 'azure'
  let base = ''
  const store = new BlobStore(path.join(stateDir, 'blobs'))
  const own = linksTo(store, () => (azure ? `http://${azureHost}` : `${base}/${ACCOUNT}`))
  const { azurite } = options
  const links = azurite ? await azurite.links(own, azure ? `http://${azureHost}` : azurite.origin) : own
  const secret = secretOf(stateDir)
  const caches = new CacheService(stateDir, links, options.cacheLimit ?? 10 * GIB)
  const results: Results = { secret, caches, artifacts: new ArtifactService(stateDir, links) }
  const github = new GithubData(stateDir)
  const rest = new Rest({ data: github, results, blobs: links }, () => `${base}/api`)
  const log: LoggedRequest[] = []
  const listening = await listen({ store, azurite, results, rest, faults, log })
  base = listening.base
  return {
    ...{ base, secret, stateDir, faults, results, github, blobs: store, links },
    proxy: azure ? base : undefined,
    requests: log,
    unimplemented: rest.unimplemented,
    seed: (data) => github.seed(data),
    async close() {
      listening.server.closeAllConnections()
      await new Promise((resolve) => listening.server.close(resolve))
      release()
    },
  }
}
