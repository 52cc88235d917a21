import crypto from 'node:crypto'

/** GitHub's bit mask of a cache scope. */
export const READ = 1
export const WRITE = 2

/** One cache scope that a job's token may use. */
export interface Scope {
  readonly Scope: string
  readonly Permission: number
}

/** What the runtime token of a job says. */
export interface RuntimeClaims {
  readonly scp: string
  /** JSON text of `Scope[]`, as GitHub sends it. */
  readonly ac: string
  readonly repository: string
  readonly run_id: string
  readonly exp: number
}

/** What a job's GitHub token may do. */
export interface GithubClaims {
  readonly repo: string
  readonly runId: number
  readonly permissions: Readonly<Record<string, string>>
  readonly exp: number
}

export const sha256 = (data: string | Uint8Array): string =>
  crypto.createHash('sha256').update(data).digest('hex')

/** A stable UUID made from text: the backend ids of runs and jobs. */
export function uuidOf(text: string): string {
  const h = sha256(text)
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`
}

/** A stable repository id, so that forks and their parents have different ones. */
export const repositoryId = (repo: string): number => Number.parseInt(sha256(repo).slice(0, 7), 16)

const hmac = (text: string, secret: string): string =>
  crypto.createHmac('sha256', secret).update(text).digest('base64url')

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A JSON web token (HS256). */
export function signJwt(claims: object, secret: string): string {
  const head = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`
  return `${head}.${hmac(head, secret)}`
}

/** The claims of a genuine, unexpired token, else undefined. */
export function verifyJwt<T extends { readonly exp: number }>(token: string, secret: string): T | undefined {
  const [head, body, signature] = token.split('.')
  if (!body || hmac(`${head}.${body}`, secret) !== signature) return undefined
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as T
  return claims.exp * 1000 < Date.now() ? undefined : claims
}

/** A token of the REST API, in the look of GitHub's. */
export function makeGithubToken(secret: string, claims: Omit<GithubClaims, 'exp'>): string {
  const exp = Math.floor(Date.now() / 1000) + 3600
  return `ghs_${signJwt({ ...claims, exp }, secret).replaceAll('.', '_DOT_')}`
}

/** What the `Authorization` header of a REST request is allowed, or undefined. */
export function verifyGithubToken(header: string | undefined, secret: string): GithubClaims | undefined {
  const match = /^(?:token|Bearer) ghs_(.+)$/i.exec(header ?? '')
  return match ? verifyJwt<GithubClaims>(match[1]!.replaceAll('_DOT_', '.'), secret) : undefined
}
