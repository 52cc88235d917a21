/** Azure Storage service SAS, version 2020-12-06: the signatures the blob URLs carry. */
import crypto from 'node:crypto'

export const ACCOUNT = 'devstoreaccount1'

// A key of this server alone, made anew by each process: nobody outside signs or checks with it.
const key = crypto.randomBytes(64)
const version = '2020-12-06'
const fields = ['si', 'sip', 'spr', 'sv', 'sr', '', 'ses', 'rscc', 'rscd', 'rsce', 'rscl', 'rsct']

/** Where a blob stands. */
export interface BlobName {
  readonly container: string
  readonly blob: string
}

/** Headers that a signed URL makes the server answer with. */
export interface SasHeaders {
  readonly rscd?: string
  readonly rsct?: string
}

/** Whose key signs, and from when until when it holds: seconds from now. */
export interface SasTerms {
  readonly key?: Buffer
  readonly from?: number
  readonly until?: number
}

const inSeconds = (seconds: number): string =>
  new Date(Date.now() + seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z')

const hmac = (by: Buffer, lines: readonly string[]): string =>
  crypto.createHmac('sha256', by).update(lines.join('\n'), 'utf8').digest('base64')

function signature({ container, blob }: BlobName, query: URLSearchParams, by: Buffer): string {
  const get = (name: string): string => (name ? (query.get(name) ?? '') : '')
  const resource = `/blob/${ACCOUNT}/${container}/${blob}`
  return hmac(by, [get('sp'), get('st'), get('se'), resource, ...fields.map(get)])
}

/** Query string that grants `permissions` (`r`, `cw`, ...) on one blob, for an hour unless the terms say otherwise. */
export function blobSas(
  name: BlobName,
  permissions: string,
  headers: SasHeaders = {},
  { key: by = key, from = -300, until = 3600 }: SasTerms = {},
): string {
  const query = new URLSearchParams({
    sv: version,
    st: inSeconds(from),
    se: inSeconds(until),
    sr: 'b',
    sp: permissions,
    ...headers,
  })
  query.set('sig', signature(name, query, by))
  return query.toString()
}

/** Query string that lets its bearer make containers for a minute. */
export function containerSas(by: Buffer): string {
  const [sp, ss, srt, se] = ['c', 'b', 'c', inSeconds(60)]
  const sig = hmac(by, [ACCOUNT, sp, ss, srt, '', se, '', '', version, '', ''])
  return new URLSearchParams({ sv: version, sp, ss, srt, se, sig }).toString()
}

/** Undefined when the query may do `need` (any one of its letters); otherwise Azure's error code. */
export function checkSas(name: BlobName, query: URLSearchParams, need: string): string | undefined {
  if (!query.get('sig')) return 'NoAuthenticationInformation'
  if (signature(name, query, key) !== query.get('sig')) return 'AuthenticationFailed'
  const holds =
    Date.parse(query.get('st') ?? '') <= Date.now() && Date.now() < Date.parse(query.get('se') ?? '')
  if (!holds) return 'AuthenticationFailed'
  const granted = query.get('sp') ?? ''
  return [...need].some((letter) => granted.includes(letter)) ? undefined : 'AuthorizationPermissionMismatch'
}
