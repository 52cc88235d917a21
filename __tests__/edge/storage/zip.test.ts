import { describe, expect, test } from '@jest/globals'
import { readZip } from '../../../src/edge/storage/zip.js'
import { zipOf } from '../../support/zip-writer.js'

const text = (words: string) => new TextEncoder().encode(words)
const wanted = { 'store.db': 1000, 'outcomes.json': 100 }
const read = (bytes: Buffer) =>
  Object.fromEntries([...readZip(bytes, wanted)].map(([name, data]) => [name, Buffer.from(data).toString()]))
const good = { name: 'store.db', data: text('the store') }

describe('an archive that anybody may have made', () => {
  test('gives the files that are wanted and no other, whatever their names lead to', () => {
    const evil = ['../../store.db', '/etc/store.db', 'sub/store.db', 'store.db/../x', '__proto__'].map(
      (name) => ({
        name,
        data: text('evil'),
      }),
    )
    expect(read(zipOf([...evil, good]))).toEqual({ 'store.db': 'the store' })
  })

  test('gives a link as what it is: the text of its target, not what it points to', () => {
    const link = { name: 'outcomes.json', data: text('/etc/passwd'), mode: 0o120777 }
    expect(read(zipOf([link]))).toEqual({ 'outcomes.json': '/etc/passwd' })
  })

  test.each([
    ['says so', 50_000_000, /store\.db would unfold to 50000000 bytes; 1000 are allowed/],
    ['says that it is small', 10, /store\.db cannot be unfolded to at most 1000 bytes/],
  ])('stops at what is allowed, where a bomb %s', (_, claimed, message) => {
    expect(() => read(zipOf([{ name: 'store.db', data: new Uint8Array(50_000_000), claimed }]))).toThrow(
      message,
    )
  })

  test('stops at what is allowed where nothing is folded, whatever it says of its size', () => {
    const entry = { name: 'store.db', data: new Uint8Array(1001), stored: true }
    expect(read(zipOf([{ ...entry, data: new Uint8Array(1000) }]))['store.db']).toHaveLength(1000)
    expect(() => read(zipOf([{ ...entry, claimed: 10 }]))).toThrow(
      'store.db has 1001 bytes; 1000 are allowed',
    )
  })

  test('is refused when a file stands in it twice: readers differ about which one counts', () => {
    expect(() => read(zipOf([good, good]))).toThrow('holds store.db twice')
  })

  test.each([
    ['is none', Buffer.from('<html>503</html>'), /no zip archive/],
    ['is empty', Buffer.alloc(0), /no zip archive/],
    ['was cut at its end', zipOf([good]).subarray(0, -10), /no zip archive/],
    ['lost its beginning', zipOf([good]).subarray(20), /directory is damaged|not where/],
  ])('is refused when it %s', (_, bytes, message) => {
    expect(() => read(bytes)).toThrow(message)
  })

  test('is refused when a byte of it changed', () => {
    const bytes = zipOf([{ name: 'store.db', data: text(`${'x'.repeat(500)}unlike`) }])
    for (const at of [31 + 8, 45]) {
      const copy = Buffer.from(bytes)
      copy[at]! ^= 0xff
      expect(() => read(copy)).toThrow(/store\.db/)
    }
  })
})
