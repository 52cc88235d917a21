/** Comments, check runs, statuses and code scanning. */
import crypto from 'node:crypto'
import zlib from 'node:zlib'
import type { CheckRun, Comment } from './github-data.js'
import type { JsonObject } from './json-file.js'
import {
  fail,
  found,
  isoTime,
  noContent,
  notFound,
  page,
  type RestAnswer,
  type RestCall,
  route,
} from './rest-route.js'

const MAX_COMMENT = 65_536
const MAX_CHECK_TEXT = 65_535
const MAX_ANNOTATIONS = 50
const MAX_SARIF = 10 * 1024 * 1024
const app = { slug: 'github-actions', id: 15368 }

function show(comment: Comment, { base }: RestCall): JsonObject {
  return {
    ...comment,
    url: `${base}/repos/${comment.repo}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${comment.repo}/pull/${comment.issue}#issuecomment-${comment.id}`,
    user: { login: 'github-actions[bot]', id: 41898282, type: 'Bot' },
    performed_via_github_app: app,
    author_association: 'NONE',
  }
}

/** GitHub's refusal of a comment, or undefined. */
function badComment({ body }: RestCall): RestAnswer | undefined {
  const text = String(body['body'] ?? '')
  if (!text) {
    const errors = [{ resource: 'IssueComment', code: 'missing_field', field: 'body' }]
    return fail(422, 'Validation Failed', { errors })
  }
  if (text.length <= MAX_COMMENT) return undefined
  const message = `Body is too long (maximum is ${MAX_COMMENT} characters)`
  const detail = { resource: 'IssueComment', code: 'unprocessable', field: 'data', message }
  return fail(422, `Validation Failed: ${JSON.stringify(detail)}`)
}

const commentOf = ({ data, args }: RestCall): Comment | undefined =>
  data.state.comments.find(({ id }) => id === Number(args[0]))

function createComment(call: RestCall): RestAnswer {
  const bad = badComment(call)
  if (bad) return bad
  const { data, repo, args, body } = call
  const times = { created_at: isoTime(), updated_at: isoTime() }
  const comment = { id: data.newId(), repo, issue: Number(args[0]), body: String(body['body']), ...times }
  data.state.comments.push(comment)
  data.save()
  return { status: 201, body: show(comment, call) }
}

function updateComment(call: RestCall): RestAnswer {
  const comment = commentOf(call)
  if (!comment) return notFound
  const bad = badComment(call)
  if (bad) return bad
  Object.assign(comment, { body: String(call.body['body']), updated_at: isoTime() })
  call.data.save()
  return found(show(comment, call))
}

interface CheckOutput {
  readonly title?: string
  readonly summary?: string
  readonly text?: string
  readonly annotations?: readonly JsonObject[]
}

const outputOf = (body: JsonObject): CheckOutput => (body['output'] ?? {}) as CheckOutput

/** GitHub's refusal of a check run's output, or undefined. */
function badOutput(output: CheckOutput): RestAnswer | undefined {
  const invalid = (text: string): RestAnswer => fail(422, `Invalid request.\n\n${text}`)
  const { title, summary, text = '', annotations = [] } = output
  if (!title || !summary) return invalid('"title", "summary" weren\'t supplied.')
  if (summary.length > MAX_CHECK_TEXT || text.length > MAX_CHECK_TEXT)
    return invalid(`Only ${MAX_CHECK_TEXT} characters are allowed; summary or text is too long.`)
  if (annotations.length > MAX_ANNOTATIONS)
    return invalid(`No more than ${MAX_ANNOTATIONS} items are allowed; ${annotations.length} were supplied.`)
  const fields = ['path', 'start_line', 'end_line', 'annotation_level', 'message']
  if (annotations.some((annotation) => fields.some((field) => !annotation[field])))
    return invalid("For 'properties/annotations', a required field wasn't supplied.")
  return undefined
}

const badCheck = (body: JsonObject): RestAnswer | undefined =>
  body['output'] ? badOutput(outputOf(body)) : undefined

function createCheck({ data, repo, body }: RestCall): RestAnswer {
  const { name, head_sha } = body
  if (typeof name !== 'string' || typeof head_sha !== 'string')
    return fail(422, 'Invalid request.\n\n"name", "head_sha" weren\'t supplied.')
  const bad = badCheck(body)
  if (bad) return bad
  const annotations = [...(outputOf(body).annotations ?? [])]
  const start = { id: data.newId(), repo, status: 'queued', conclusion: null }
  const check: CheckRun = { ...start, ...body, name, head_sha, annotations, app }
  if (check.conclusion) check.status = 'completed'
  data.state.checks.push(check)
  data.save()
  return { status: 201, body: { ...check, html_url: `https://github.com/${repo}/runs/${check.id}` } }
}

const checkOf = ({ data, args }: RestCall): CheckRun | undefined =>
  data.state.checks.find(({ id }) => id === Number(args[0]))

function updateCheck(call: RestCall): RestAnswer {
  const check = checkOf(call)
  if (!check) return notFound
  const bad = badCheck(call.body)
  if (bad) return bad
  const output = outputOf(call.body)
  check.annotations.push(...(output.annotations ?? []))
  Object.assign(check, call.body, { output: { ...outputOf(check), ...output } })
  if (check.conclusion) check.status = 'completed'
  call.data.save()
  return found(check)
}

function listChecks(call: RestCall): RestAnswer {
  const [sha] = call.args
  const name = call.query.get('check_name')
  const list = call.data.state.checks.filter(
    (check) => check.repo === call.repo && check.head_sha === sha && (!name || check.name === name),
  )
  return page(list, call, `/commits/${sha}/check-runs`, 'check_runs')
}

interface SarifRun {
  readonly tool?: { readonly driver?: { readonly name?: string } }
  readonly results?: readonly unknown[]
  readonly automationDetails?: { readonly id?: string }
}

/** Unpacks an upload; text when GitHub would refuse it. */
function unpack(packed: Buffer): JsonObject | string {
  try {
    const sarif = JSON.parse(zlib.gunzipSync(packed).toString()) as JsonObject
    const good = sarif['version'] === '2.1.0' && Array.isArray(sarif['runs'])
    return good ? sarif : 'Invalid SARIF. JSON syntax error or not 2.1.0'
  } catch (error) {
    return `Invalid SARIF: ${String(error)}`
  }
}

function uploadSarif({ data, repo, body, base }: RestCall): RestAnswer {
  const [commit, ref] = [String(body['commit_sha'] ?? ''), String(body['ref'] ?? '')]
  if (!/^[0-9a-f]{40}$/.test(commit) || !/^refs\/(heads|tags|pull)\//.test(ref))
    return fail(422, 'Invalid request.\n\ncommit_sha or ref is not valid')
  const packed = Buffer.from(String(body['sarif'] ?? ''), 'base64')
  if (packed.length > MAX_SARIF) return fail(413, 'Payload Too Large')
  const sarif = unpack(packed)
  if (typeof sarif === 'string') return fail(422, sarif)
  const runs = sarif['runs'] as readonly SarifRun[]
  const id = crypto.randomUUID()
  const facts = { id, repo, commit_sha: commit, ref, sarif }
  const results = runs.reduce((count, run) => count + (run.results?.length ?? 0), 0)
  const named = { tool: runs[0]?.tool?.driver?.name, category: runs[0]?.automationDetails?.id }
  data.state.sarifs.push({ ...facts, results, ...named })
  data.save()
  return { status: 202, body: { id, url: `${base}/repos/${repo}/code-scanning/sarifs/${id}` } }
}

function sarifStatus({ data, repo, args, base }: RestCall): RestAnswer {
  const id = args[0]
  if (!data.state.sarifs.some((sarif) => sarif.id === id)) return notFound
  const analyses_url = `${base}/repos/${repo}/code-scanning/analyses?sarif_id=${id}`
  return found({ processing_status: 'complete', analyses_url })
}

const reads = 'issues=read|pull-requests=read'
const writes = 'issues=write|pull-requests=write'

export const feedbackRoutes = [
  route('GET', '/issues/(\\d+)/comments', reads, (call) => {
    const mine = call.data.state.comments.filter(
      ({ repo, issue }) => repo === call.repo && issue === Number(call.args[0]),
    )
    const shown = mine.map((comment) => show(comment, call))
    return page(shown, call, `/issues/${call.args[0]}/comments`)
  }),
  route('POST', '/issues/(\\d+)/comments', writes, createComment),
  route('GET', '/issues/comments/(\\d+)', reads, (call) => {
    const comment = commentOf(call)
    return comment ? found(show(comment, call)) : notFound
  }),
  route('PATCH', '/issues/comments/(\\d+)', writes, updateComment),
  route('DELETE', '/issues/comments/(\\d+)', writes, ({ data, args }) => {
    data.state.comments = data.state.comments.filter(({ id }) => id !== Number(args[0]))
    data.save()
    return noContent
  }),
  route('POST', '/check-runs', 'checks=write', createCheck),
  route('PATCH', '/check-runs/(\\d+)', 'checks=write', updateCheck),
  route('GET', '/check-runs/(\\d+)', 'checks=read', (call) => {
    const check = checkOf(call)
    return check ? found(check) : notFound
  }),
  route('GET', '/commits/([^/]+)/check-runs', 'checks=read', listChecks),
  route('POST', '/statuses/([0-9a-f]+)', 'statuses=write', ({ data, repo, args, body }) => {
    const status = { id: data.newId(), repo, sha: args[0], ...body, created_at: isoTime() }
    data.state.statuses.push(status)
    data.save()
    return { status: 201, body: status }
  }),
  route('POST', '/code-scanning/sarifs', 'security-events=write', uploadSarif),
  route('GET', '/code-scanning/sarifs/([^/]+)', 'security-events=read', sarifStatus),
]
