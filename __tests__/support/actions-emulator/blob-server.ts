/** The block-blob operations that the Actions clients use: Put Blob, Put Block, Put Block List, Get, Head, Delete. */
import crypto from 'node:crypto'
import fs from 'node:fs'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { checkConditions } from './blob-conditions.js'
import type { BlobFacts, BlobStore } from './blob-store.js'
import { readBlockList } from './block-list.js'
import type { Fault } from './fault.js'
import { Refused } from './refused.js'
import { readBody, send } from './reply.js'
import { ACCOUNT, type BlobName, checkSas } from './sas.js'

const azureHost = '.blob.core.windows.net'

/** True for the URL of a blob, in either form. */
export const isBlobUrl = (url: URL): boolean =>
  url.hostname.endsWith(azureHost) || url.pathname.startsWith(`/${ACCOUNT}/`)

/** One request to the blob server. */
interface Exchange {
  readonly store: BlobStore
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly fault: Fault | undefined
}

function refuse({ request, response, fault }: Exchange, { status, code, headers }: Refused): Promise<void> {
  request.resume()
  const message = `${code}\nRequestId:${crypto.randomUUID()}`
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`
  const type = request.method === 'HEAD' ? {} : { 'Content-Type': 'application/xml' }
  return send(response, { status, headers: { ...type, 'x-ms-error-code': code, ...headers }, body, fault })
}

/** Container and blob of a path-style (loopback) or host-style (Azure) URL. */
function locate(url: URL): BlobName | undefined {
  const parts = url.pathname.split('/').slice(1).map(decodeURIComponent)
  if (!url.hostname.endsWith(azureHost) && parts.shift() !== ACCOUNT) return undefined
  const [container, ...rest] = parts
  return container && rest.length > 0 ? { container, blob: rest.join('/') } : undefined
}

const containers = ['actions-cache', 'actions-results', 'release-assets']

const needs: Readonly<Record<string, string>> = { PUT: 'w', GET: 'r', HEAD: 'r', DELETE: 'd' }

/** What a request needs to be granted; who may only create, may not change what is there. */
function needOf({ method = '' }: IncomingMessage, facts: BlobFacts | undefined): string {
  const need = needs[method]
  if (!need) throw new Refused(405, 'UnsupportedHttpVerb')
  return method === 'PUT' && !facts ? 'cw' : need
}

function blockId(url: URL): string {
  const id = url.searchParams.get('blockid')
  if (!id) throw new Refused(400, 'MissingRequiredQueryParameter')
  if (Buffer.from(id, 'base64').toString('base64') !== id)
    throw new Refused(400, 'InvalidQueryParameterValue')
  return id
}

async function putWhole({ store, request }: Exchange, name: BlobName): Promise<BlobFacts> {
  const type = request.headers['x-ms-blob-type']
  if (!type) throw new Refused(400, 'MissingRequiredHeader')
  if (type !== 'BlockBlob') throw new Refused(400, 'InvalidHeaderValue')
  return store.putBlob(name, request)
}

async function putList({ store, request }: Exchange, name: BlobName): Promise<BlobFacts> {
  const list = readBlockList((await readBody(request)).toString())
  return store.putBlockList(name, list, request)
}

async function put(exchange: Exchange, name: BlobName): Promise<void> {
  const { store, request, response, url, fault } = exchange
  const encrypted = { 'x-ms-request-server-encrypted': 'true' }
  if (request.headers['content-length'] === undefined) throw new Refused(411, 'MissingContentLengthHeader')
  const step = url.searchParams.get('comp')
  if (step === 'block') {
    await store.putBlock(name, blockId(url), request)
    return send(response, { status: 201, headers: encrypted, fault })
  }
  checkConditions(request, store.facts(name))
  const facts = await (step === 'blocklist' ? putList(exchange, name) : putWhole(exchange, name))
  const headers = { ...encrypted, ...versionOf(facts), ...md5Of(facts, 'Content-MD5') }
  return send(response, { status: 201, headers, fault })
}

const versionOf = ({ etag, modified }: BlobFacts): OutgoingHttpHeaders => ({
  ETag: etag,
  'Last-Modified': modified,
})

const md5Of = ({ md5 }: BlobFacts, header: string): OutgoingHttpHeaders => (md5 ? { [header]: md5 } : {})

function headersOf(facts: BlobFacts, query: URLSearchParams): OutgoingHttpHeaders {
  const disposition = query.get('rscd') ?? facts.disposition
  return {
    ...versionOf(facts),
    'Accept-Ranges': 'bytes',
    'x-ms-blob-type': 'BlockBlob',
    'x-ms-server-encrypted': 'true',
    'x-ms-lease-status': 'unlocked',
    'x-ms-lease-state': 'available',
    'Content-Type': query.get('rsct') ?? facts.type,
    ...(disposition ? { 'Content-Disposition': disposition } : {}),
  }
}

function head({ response, fault, url }: Exchange, facts: BlobFacts): void {
  const short = Math.min(facts.size, fault?.at ?? Math.floor(facts.size / 2))
  const length = fault?.body === 'short' ? short : facts.size
  const headers = { ...headersOf(facts, url.searchParams), ...md5Of(facts, 'Content-MD5') }
  response.writeHead(200, { ...headers, 'Content-Length': length })
  response.end()
}

/** First and last byte asked for; null for the whole, which is also the answer to a range that is none. */
function rangeOf(request: IncomingMessage, size: number): { start: number; end: number } | null {
  const asked = String(request.headers['x-ms-range'] ?? request.headers.range ?? '')
  const match = /^bytes=(\d+)-(\d*)$/.exec(asked)
  if (!match || (match[2] && Number(match[2]) < Number(match[1]))) return null
  return { start: Number(match[1]), end: match[2] ? Math.min(size - 1, Number(match[2])) : size - 1 }
}

async function get(exchange: Exchange, name: BlobName, facts: BlobFacts): Promise<void> {
  const { store, request, response, url, fault } = exchange
  const range = rangeOf(request, facts.size)
  const { start, end } = range ?? { start: 0, end: facts.size - 1 }
  if (range && start > end)
    throw new Refused(416, 'InvalidRange', { 'Content-Range': `bytes */${facts.size}` })
  const status = range ? 206 : 200
  const headers = {
    ...headersOf(facts, url.searchParams),
    ...md5Of(facts, range ? 'x-ms-blob-content-md5' : 'Content-MD5'),
  }
  if (range) headers['Content-Range'] = `bytes ${start}-${end}/${facts.size}`
  const file = store.file(name)
  if (fault?.body) {
    const body = fs.readFileSync(file).subarray(start, end + 1)
    return send(response, { status, headers, body, fault })
  }
  response.writeHead(status, { ...headers, 'Content-Length': end - start + 1 })
  if (facts.size === 0) response.end()
  else await pipeline(fs.createReadStream(file, { start, end }), response)
}

function prepare({ request, response }: Exchange): void {
  response.setHeader('x-ms-request-id', crypto.randomUUID())
  response.setHeader('x-ms-version', request.headers['x-ms-version'] ?? '2020-12-06')
  response.setHeader('Server', 'Windows-Azure-Blob/1.0')
  const client = request.headers['x-ms-client-request-id']
  if (client) response.setHeader('x-ms-client-request-id', client)
}

async function serveStored(exchange: Exchange, name: BlobName, facts: BlobFacts): Promise<void> {
  const { store, request, response, fault } = exchange
  checkConditions(request, facts)
  if (request.method === 'DELETE') {
    store.delete(name)
    return send(response, { status: 202, fault })
  }
  return request.method === 'HEAD' ? head(exchange, facts) : get(exchange, name, facts)
}

function serve(exchange: Exchange): Promise<void> {
  const { store, request, url } = exchange
  const name = locate(url)
  if (!name) throw new Refused(400, 'InvalidUri')
  const facts = store.facts(name)
  const need = needOf(request, facts)
  const denied = checkSas(name, url.searchParams, need)
  if (denied) throw new Refused(403, denied)
  if (!containers.includes(name.container)) throw new Refused(404, 'ContainerNotFound')
  if (request.method === 'PUT') return put(exchange, name)
  if (!facts) throw new Refused(404, 'BlobNotFound')
  return serveStored(exchange, name, facts)
}

const codes: Readonly<Record<number, string>> = { 404: 'BlobNotFound', 503: 'ServerBusy' }

/** Answers one blob request. */
export async function handleBlob(exchange: Exchange): Promise<void> {
  const { fault } = exchange
  prepare(exchange)
  try {
    if (fault?.status) throw new Refused(fault.status, codes[fault.status] ?? 'InternalError')
    await serve(exchange)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    await refuse(exchange, error)
  }
}
