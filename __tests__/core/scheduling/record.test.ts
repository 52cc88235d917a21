import { expect, test } from '@jest/globals'
import { readRecord } from '../../../src/core/scheduling/record.js'
import { jobRecord } from '../../support/job-record.js'

const id = '20261121T150000-1a2b3c'
const read = (change: object, as = id) => readRecord(JSON.stringify({ ...jobRecord(id), ...change }), as)

test('a record reads back as it was written, also beside fields of a later version', () => {
  expect(read({})).toEqual({ state: 'read', record: jobRecord(id) })
  expect(read({ more: 1 })).toMatchObject({ state: 'read' })
  expect(read({ format: 2, threads: 'many' })).toEqual({ state: 'newer' })
})

test.each([
  [{ state: 'pending' }, 'its state is "pending"'],
  [{ threads: 0 }, 'its threads is 0'],
  [{ threads: 1.5 }, 'its threads is 1.5'],
  [{ threads: null }, 'its threads is null'],
  [{ pid: '12' }, 'its pid is "12"'],
  [{ gpu: 'all' }, 'its gpu is "all"'],
  [{ vramGb: -1 }, 'its vramGb is -1'],
  [{ marker: '' }, 'its marker is ""'],
  [{ host: undefined }, 'its host is undefined'],
  [{ request: [] }, 'its request is []'],
  [{ id: '../../x' }, 'its id is "../../x"'],
  [{ id: '20261121T150000-ffffff' }, 'it is the record of 20261121T150000-ffffff'],
])('a record with %j is broken', (change, reason) => {
  expect(read(change)).toEqual({ state: 'broken', reason })
})

test.each([[''], ['{'], ['null'], ['[]'], ['"x"'], ['\u0000']])('the text %j is no record', (text) => {
  expect(readRecord(text, id)).toMatchObject({ state: 'broken' })
})
