/** The block-blob operations that the Actions clients use: Put Blob, Put Block, Put Block List, Get, Head, Delete. */
import crypto from 'node:crypto'
import fs from 'node:fs'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { BlobFacts, BlobStore } from './blob-store.js'
import type { Fault } from './fault.js'
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

function fail({ request, response, fault }: Exchange, status: number, code: string): Promise<void> {
  request.resume()
  const message = `${code}\nRequestId:${crypto.randomUUID()}`
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`
  const headers = { 'Content-Type': 'application/xml', 'x-ms-error-code': code }
  return send(response, { status, headers, body, fault })
}

/** Container and blob of a path-style (loopback) or host-style (Azure) URL. */
function locate(url: URL): BlobName | undefined {
  const parts = url.pathname.split('/').slice(1).map(decodeURIComponent)
  if (!url.hostname.endsWith(azureHost) && parts.shift() !== ACCOUNT) return undefined
  const [container, ...rest] = parts
  return container && rest.length > 0 ? { container, blob: rest.join('/') } : undefined
}

const needs: Readonly<Record<string, string>> = { PUT: 'cw', GET: 'r', HEAD: 'r', DELETE: 'd' }

async function putList(exchange: Exchange, name: BlobName): Promise<BlobFacts | undefined> {
  const xml = (await readBody(exchange.request)).toString()
  const ids = [...xml.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map((match) => match[1]!)
  return exchange.store.putBlockList(name, ids, exchange.request)
}

async function put(exchange: Exchange, name: BlobName): Promise<void> {
  const { store, request, response, url, fault } = exchange
  const step = url.searchParams.get('comp')
  if (step === 'block') {
    await store.putBlock(name, url.searchParams.get('blockid') ?? '', request)
    return send(response, { status: 201, fault })
  }
  if (step !== 'blocklist' && request.headers['x-ms-blob-type'] !== 'BlockBlob')
    return fail(exchange, 400, 'MissingRequiredHeader')
  const facts = step === 'blocklist' ? await putList(exchange, name) : await store.putBlob(name, request)
  if (!facts) return fail(exchange, 400, 'InvalidBlockList')
  const headers = {
    ETag: facts.etag,
    'Last-Modified': facts.modified,
    'x-ms-request-server-encrypted': 'true',
  }
  return send(response, { status: 201, headers, fault })
}

function headersOf(facts: BlobFacts, query: URLSearchParams): OutgoingHttpHeaders {
  const disposition = query.get('rscd') ?? facts.disposition
  return {
    ETag: facts.etag,
    'Last-Modified': facts.modified,
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
  response.writeHead(200, { ...headersOf(facts, url.searchParams), 'Content-Length': length })
  response.end()
}

/** First and last byte asked for; null for the whole. */
function rangeOf(request: IncomingMessage, size: number): { start: number; end: number } | null {
  const asked = String(request.headers['x-ms-range'] ?? request.headers.range ?? '')
  const match = /^bytes=(\d+)-(\d*)$/.exec(asked)
  if (!match) return null
  return { start: Number(match[1]), end: match[2] ? Math.min(size - 1, Number(match[2])) : size - 1 }
}

async function get(exchange: Exchange, name: BlobName, facts: BlobFacts): Promise<void> {
  const { store, request, response, url, fault } = exchange
  const range = rangeOf(request, facts.size)
  const { start, end } = range ?? { start: 0, end: facts.size - 1 }
  if (range && start > end) return fail(exchange, 416, 'InvalidRange')
  const status = range ? 206 : 200
  const headers = headersOf(facts, url.searchParams)
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

async function serveStored(exchange: Exchange, name: BlobName): Promise<void> {
  const { store, request, response, fault } = exchange
  const facts = store.facts(name)
  if (!facts) return fail(exchange, 404, 'BlobNotFound')
  if (request.method === 'DELETE') {
    store.delete(name)
    return send(response, { status: 202, fault })
  }
  const wanted = request.headers['if-match']
  if (wanted && wanted !== '*' && wanted !== facts.etag) return fail(exchange, 412, 'ConditionNotMet')
  if (request.method === 'HEAD') return head(exchange, facts)
  return get(exchange, name, facts)
}

/** Answers one blob request. */
export async function handleBlob(exchange: Exchange): Promise<void> {
  const { request, url, fault } = exchange
  prepare(exchange)
  if (fault?.status)
    return fail(exchange, fault.status, fault.status === 503 ? 'ServerBusy' : 'InternalError')
  const name = locate(url)
  if (!name) return fail(exchange, 400, 'InvalidUri')
  const need = needs[request.method ?? '']
  if (!need) return fail(exchange, 405, 'UnsupportedHttpVerb')
  const denied = checkSas(name, url.searchParams, need)
  if (denied) return fail(exchange, 403, denied)
  return request.method === 'PUT' ? put(exchange, name) : serveStored(exchange, name)
}
