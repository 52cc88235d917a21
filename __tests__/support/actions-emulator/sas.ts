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

const iso = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')

function signature({ container, blob }: BlobName, query: URLSearchParams): string {
  const get = (name: string): string => (name ? (query.get(name) ?? '') : '')
  const resource = `/blob/${ACCOUNT}/${container}/${blob}`
  const text = [get('sp'), get('st'), get('se'), resource, ...fields.map(get)].join('\n')
  return crypto.createHmac('sha256', key).update(text, 'utf8').digest('base64')
}

/** Query string that grants `permissions` (`r`, `cw`, ...) on one blob for an hour. */
export function blobSas(name: BlobName, permissions: string, headers: SasHeaders = {}): string {
  const query = new URLSearchParams({
    sv: version,
    st: iso(Date.now() - 300_000),
    se: iso(Date.now() + 3_600_000),
    sr: 'b',
    sp: permissions,
    ...headers,
  })
  query.set('sig', signature(name, query))
  return query.toString()
}

/** Undefined when the query may do `need` (any one of its letters); otherwise Azure's error code. */
export function checkSas(name: BlobName, query: URLSearchParams, need: string): string | undefined {
  if (!query.get('sig')) return 'NoAuthenticationInformation'
  if (signature(name, query) !== query.get('sig')) return 'AuthenticationFailed'
  if (Date.parse(query.get('se') ?? '') < Date.now()) return 'AuthenticationFailed'
  const granted = query.get('sp') ?? ''
  return [...need].some((letter) => granted.includes(letter)) ? undefined : 'AuthorizationPermissionMismatch'
}
