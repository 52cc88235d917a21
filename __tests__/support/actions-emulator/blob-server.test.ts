import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Azurite } from './azurite.js'
import {
  type BlobRequest,
  type BlobTarget,
  block,
  blockId,
  commit,
  get,
  listOf,
  md5,
  send,
  upload,
} from './blob-requests.js'
import { type Services, startServices } from './index.js'
import { stateFolders } from './sample-job.js'
import { ACCOUNT, blobSas } from './sas.js'

/** Statuses of all answers, then the last one's error code or body. */
type Expected = string

/** Requests about one new blob and what Azure answers; `azurite` where Azurite answers otherwise than its manual says. */
type Row = readonly [title: string, requests: readonly BlobRequest[], expected: Expected, azurite?: Expected]

const text = '0123456789'
const there = upload(text)
const a = block(blockId('a'), 'aa')
const b = block(blockId('b'), 'bb')
const range = (bytes: string): BlobRequest => get({ range: `bytes=${bytes}` })
const deny = '201 403 AuthenticationFailed'
const denyByAzurite = '201 403 AuthorizationFailure'
const mismatch = 'AuthorizationPermissionMismatch'
const cut = listOf(['a']).slice(0, -15)
const head: BlobRequest = { method: 'HEAD', granted: 'r' }
const remove: BlobRequest = { method: 'DELETE', granted: 'd' }

const uploads: readonly Row[] = [
  ['is there when it is uploaded', [there, get()], `201 200 ${text}`],
  ['is there when it is empty', [upload(''), get()], '201 200 '],
  ['is not there before', [get()], '404 BlobNotFound'],
  ['is not there for a question about it either', [head], '404 BlobNotFound'],
  ['is nothing to remove before', [remove], '404 BlobNotFound'],
  ['is gone when it was removed', [there, remove, get()], '201 202 404 BlobNotFound'],
  ['needs a type', [{ ...there, headers: {} }], '400 MissingRequiredHeader', '400 '],
  ['needs a length', [{ ...there, streamed: true }], '411 MissingContentLengthHeader', '400 '],
  ['needs a container', [{ ...there, container: 'nobody' }], '404 ContainerNotFound'],
  ['must be what its hash says', [upload(text, { 'content-md5': md5('x') })], '400 Md5Mismatch'],
  [
    'leaves nothing where it is not',
    [upload(text, { 'content-md5': md5('x') }), get()],
    '400 404 BlobNotFound',
  ],
  [
    'must be what its own hash says',
    [upload(text, { 'x-ms-blob-content-md5': md5('x') })],
    '400 Md5Mismatch',
  ],
  [
    'is left alone by who wants a new one',
    [there, upload('x', { 'if-none-match': '*' })],
    '201 409 BlobAlreadyExists',
  ],
  [
    'is left alone by who knew another',
    [there, upload('x', { 'if-match': '"0x1"' })],
    '201 412 ConditionNotMet',
  ],
  [
    'is not removed by who knew another',
    [there, { ...remove, headers: { 'if-match': '"0x1"' } }],
    '201 412 ConditionNotMet',
  ],
]

const blocks: readonly Row[] = [
  [
    'is its blocks in the order of the list',
    [a, b, commit(listOf(['b', 'a'])), get()],
    '201 201 201 200 bbaa',
  ],
  ['is not there before the list', [a, get()], '201 404 BlobNotFound'],
  [
    'is not made of a block that was never sent',
    [a, commit(listOf(['a', 'z'])), get()],
    '201 400 404 BlobNotFound',
  ],
  ['says which list that was', [a, commit(listOf(['a', 'z']))], '201 400 InvalidBlockList'],
  [
    'takes the block that was sent last',
    [a, block(blockId('a'), 'AA'), commit(listOf(['a'])), get()],
    '201 201 201 200 AA',
  ],
  [
    'stays when its list is sent again',
    [a, commit(listOf(['a'])), commit(listOf(['a'])), get()],
    '201 201 201 200 aa',
  ],
  [
    'grows by a block',
    [a, commit(listOf(['a'])), b, commit(listOf(['a', 'b'])), get()],
    '201 201 201 201 200 aabb',
  ],
  [
    'has no block that was not committed',
    [a, commit(listOf(['a'], 'Committed'))],
    '201 400 InvalidBlockList',
  ],
  ['has the blocks that were not', [a, commit(listOf(['a'], 'Uncommitted')), get()], '201 201 200 aa'],
  ['is not made by a list that is cut', [a, commit(cut), get()], '201 400 404 BlobNotFound'],
  [
    'is not made by something else',
    [a, commit('<html>oops</html>')],
    '201 400 InvalidXmlDocument',
    '201 201 ',
  ],
  ['is empty by an empty list', [commit(listOf([])), get()], '201 200 '],
  ['needs blocks with names', [block('', 'x')], '400 MissingRequiredQueryParameter', '400 '],
  ['needs names in base64', [block('!!', 'x')], '400 InvalidQueryParameterValue'],
  ['needs names of one length', [a, block(blockId('abcdef'), 'x')], '201 400 InvalidBlobOrBlock'],
  [
    'needs blocks that are what their hash says',
    [block(blockId('a'), 'aa', { 'content-md5': md5('x') })],
    '400 Md5Mismatch',
  ],
]

const reads: readonly Row[] = [
  ['is read in part', [there, range('2-4')], '201 206 234'],
  [
    'is read by Azure’s header before HTTP’s',
    [there, get({ 'x-ms-range': 'bytes=2-4', range: 'bytes=0-0' })],
    '201 206 234',
  ],
  ['is read from a byte on', [there, range('7-')], '201 206 789'],
  ['is read to its end by who asks for more', [there, range('7-99')], '201 206 789'],
  ['has nothing after its end', [there, range('10-')], '201 416 InvalidRange', '201 206 '],
  ['has no part when it is empty', [upload(''), range('0-3')], '201 416 InvalidRange'],
  ['is read whole when the range is turned round', [there, range('5-2')], `201 200 ${text}`],
  ['is read by who knows no other', [there, get({ 'if-match': '*' })], `201 200 ${text}`],
  ['is not read by who knew another', [there, get({ 'if-match': '"0x1"' })], '201 412 ConditionNotMet'],
  [
    'is not asked about by who knew another',
    [there, { ...head, headers: { 'if-match': '"0x1"' } }],
    '201 412 ConditionNotMet',
  ],
  [
    'is not read by who wants it unchanged for years',
    [there, get({ 'if-unmodified-since': 'Sat, 01 Jan 2000 00:00:00 GMT' })],
    '201 412 ConditionNotMet',
  ],
  [
    'is not sent again',
    [there, get({ 'if-modified-since': 'Sat, 01 Jan 2039 00:00:00 GMT' })],
    '201 304 ConditionNotMet',
  ],
]

const forged = (query: Readonly<Record<string, string>>): readonly BlobRequest[] => [
  there,
  { ...get(), forged: query },
]
const links: readonly Row[] = [
  [
    'is not read by a link that has expired',
    [there, { ...get(), terms: { until: -5 } }],
    deny,
    denyByAzurite,
  ],
  [
    'is not read by a link that holds later',
    [there, { ...get(), terms: { from: 600 } }],
    deny,
    denyByAzurite,
  ],
  [
    'is not uploaded by a link that has expired',
    [{ ...there, terms: { until: -5 } }, get()],
    '403 404 BlobNotFound',
  ],
  [
    'is not read by another signature',
    forged({ sig: Buffer.alloc(32).toString('base64') }),
    deny,
    denyByAzurite,
  ],
  ['is not read by more rights', forged({ sp: 'racwd' }), deny, denyByAzurite],
  ['is not read for longer', forged({ se: '2099-01-01T00:00:00Z' }), deny, denyByAzurite],
  ['is not read without an end', forged({ se: '' }), deny, denyByAzurite],
  ['is not read under another name', forged({ rscd: 'attachment; filename="x"' }), deny, denyByAzurite],
  ['is not read by another’s link', [there, { ...get(), signedFor: 'other' }], deny, denyByAzurite],
  [
    'is not read by another’s key',
    [there, { ...get(), terms: { key: Buffer.alloc(64) } }],
    deny,
    denyByAzurite,
  ],
  ['is not read unsigned', forged({ sig: '' }), '201 403 NoAuthenticationInformation', denyByAzurite],
  ['is not read by who may write', [there, { ...get(), granted: 'cw' }], `201 403 ${mismatch}`],
  ['is not uploaded by who may read', [{ ...there, granted: 'r' }], `403 ${mismatch}`],
  ['gets no block from who may read', [{ ...a, granted: 'r' }], `403 ${mismatch}`],
  ['is not removed by who may write', [there, { ...remove, granted: 'racw' }], `201 403 ${mismatch}`],
  ['is uploaded by who may create', [{ ...there, granted: 'c' }], '201 '],
  ['is not replaced by who may create', [there, { ...there, granted: 'c' }], `201 403 ${mismatch}`],
  [
    'is not replaced in blocks by who may create',
    [there, a, { ...commit(listOf(['a'])), granted: 'c' }],
    `201 201 403 ${mismatch}`,
  ],
  ['is replaced by who may write', [there, { ...upload('x'), granted: 'w' }, get()], '201 201 200 x'],
]

const folders = stateFolders()
const address = process.env['BENCHGATE_TEST_AZURITE']
let services: Services

beforeAll(async () => {
  services = await startServices({ state: folders.make() })
  if (address) await new Azurite(address).makeContainers()
})

afterAll(async () => {
  await services.close()
  folders.remove()
})

const ours = (): BlobTarget => ({ origin: `${services.base}/${ACCOUNT}`, sas: blobSas })

describe.each([
  ['our blob server', ours, test],
  [
    address ? 'Azurite' : 'Azurite, which BENCHGATE_TEST_AZURITE does not name (.ci/with-azurite does)',
    () => new Azurite(address!),
    address ? test : test.skip,
  ],
] as const)('a blob of %s', (name, target, testThere) => {
  testThere.each([...uploads, ...blocks, ...reads, ...links])(
    '%s',
    async (...[, requests, expected, azurite]) => {
      const blob = randomUUID()
      const seen = []
      for (const request of requests) seen.push(await send(target(), blob, request))
      const { code, body = '' } = seen.at(-1)!
      const statuses = seen.map(({ status }) => status).join(' ')
      expect(`${statuses} ${code ?? body}`).toBe(name === 'Azurite' ? (azurite ?? expected) : expected)
    },
  )

  testThere('is described by its headers', async () => {
    const blob = randomUUID()
    const typed = { 'x-ms-blob-content-type': 'text/x', 'x-ms-blob-content-disposition': 'inline' }
    const put = await send(target(), blob, upload(text, typed))
    const whole = await send(target(), blob, get())
    const part = await send(target(), blob, range('2-4'))
    const question = await send(target(), blob, head)
    const renamed = await send(target(), blob, {
      ...get(),
      answerWith: { rsct: 'text/y', rscd: 'attachment' },
    })
    const same = await send(target(), blob, get({ 'if-none-match': put.headers.get('etag')! }))
    const say = ({ headers }: { headers: Headers }, ...names: string[]) =>
      names.map((one) => headers.get(one))
    const about = ['content-type', 'content-disposition', 'content-length', 'content-md5', 'x-ms-blob-type']
    const [tag, changed] = say(put, 'etag', 'last-modified')
    expect(say(put, 'content-md5', 'x-ms-request-server-encrypted')).toEqual([md5(text), 'true'])
    for (const one of [whole, question])
      expect(say(one, ...about, 'etag', 'last-modified', 'accept-ranges')).toEqual([
        'text/x',
        'inline',
        '10',
        md5(text),
        'BlockBlob',
        tag,
        changed,
        'bytes',
      ])
    expect(
      say(part, 'content-range', 'content-length', 'content-md5', 'x-ms-blob-content-md5', 'etag'),
    ).toEqual(['bytes 2-4/10', '3', null, md5(text), tag])
    expect(say(renamed, 'content-type', 'content-disposition')).toEqual(['text/y', 'attachment'])
    expect(same.status).toBe(304)
  })
})
