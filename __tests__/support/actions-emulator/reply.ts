import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Fault } from './fault.js'

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** A wait that does not keep the process alive. */
export const idle = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })

/** A reply to come: what it says, and the fault that damages it. */
export interface Reply {
  readonly status: number
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string | Buffer
  readonly fault?: Fault | undefined
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

const isHead = (response: ServerResponse): boolean => response.req.method === 'HEAD'

function flip(bytes: Buffer, at: number): Buffer {
  const bad = Buffer.from(bytes)
  for (let i = at; i < Math.min(at + 64, bad.length); i++) bad[i]! ^= 0xff
  return bad
}

/** Sends a whole reply. */
function sendWhole(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body: Buffer,
): void {
  response.writeHead(status, { ...headers, 'Content-Length': body.length })
  response.end(isHead(response) ? undefined : body)
}

/** Sends a part of what was promised. */
function sendPart(response: ServerResponse, reply: Reply, body: Buffer, at: number): void {
  response.writeHead(reply.status, { ...reply.headers, 'Content-Length': body.length })
  response.write(body.subarray(0, at))
}

async function sendDamaged(
  response: ServerResponse,
  reply: Reply,
  fault: Fault,
  body: Buffer,
): Promise<void> {
  const at = Math.min(body.length, fault.at ?? Math.floor(body.length / 2))
  const { status, headers = {} } = reply
  switch (fault.body!) {
    case 'cut':
      sendPart(response, reply, body, at)
      await sleep(50)
      response.destroy()
      return
    case 'short':
      return sendWhole(response, status, headers, body.subarray(0, at))
    case 'corrupt':
      return sendWhole(response, status, headers, flip(body, at))
    case 'stall':
      sendPart(response, reply, body, at)
      await idle(fault.ms ?? 600_000)
      if (!response.destroyed) response.end(body.subarray(at))
      return
    case 'garbage':
      return sendWhole(response, status, headers, Buffer.from('<html>oops!!\n'))
  }
}

/** Sends a reply, damaged as its fault says. */
export async function send(response: ServerResponse, reply: Reply): Promise<void> {
  const body = Buffer.from(reply.body ?? '')
  if (reply.fault?.body) return sendDamaged(response, reply, reply.fault, body)
  sendWhole(response, reply.status, reply.headers ?? {}, body)
}

/** Sends JSON, damaged as the fault says. */
export function sendJson(
  response: ServerResponse,
  value: unknown,
  { headers, ...reply }: Omit<Reply, 'body'>,
): Promise<void> {
  const body = JSON.stringify(value)
  return send(response, { ...reply, headers: { 'Content-Type': 'application/json', ...headers }, body })
}

/** The message of an injected error. */
export const faultMessage = (fault: Fault): string => (fault.msg ?? 'injected fault').replaceAll('_', ' ')
