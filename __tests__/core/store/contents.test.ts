import { describe, expect, test } from '@jest/globals'
import {
  checkContents,
  type FileFacts,
  readContents,
  writeContents,
} from '../../../src/core/store/contents.js'

const hash = (digit: string): string => digit.repeat(64)
const store: FileFacts = { name: 'store.db', size: 4096, sha256: hash('a') }
const history: FileFacts = { name: 'benchmarks.json', size: 12, sha256: hash('b') }

function read(text: string) {
  const result = readContents(text)
  if (!result.ok) throw new Error(result.problems[0]!.what)
  return result.value
}

const whatIsWrong = (text: string): string | undefined => {
  const result = readContents(text)
  return result.ok ? undefined : `${result.problems[0]!.where.key} ${result.problems[0]!.what}`
}

describe('the list of a saved folder', () => {
  test('says the same whatever order the files were found in', () => {
    expect(writeContents([store, history])).toBe(writeContents([history, store]))
    expect(read(writeContents([store, history])).files).toEqual([history, store])
  })

  test('agrees with the files it was made of, and does not care for others', () => {
    const contents = read(writeContents([store]))
    expect(checkContents(contents, [store, history])).toEqual([])
  })

  test.each([
    ['a missing file', [history], 'is missing'],
    ['a shortened file', [{ ...store, size: 4095 }], 'has 4095 bytes, not 4096'],
    ['a flipped bit', [{ ...store, sha256: hash('c') }], 'has the right size and other bytes'],
  ])('notices %s', (_, found, what) => {
    const problems = checkContents(read(writeContents([store])), found)
    expect(problems.map((problem) => [problem.where.key, problem.what])).toEqual([['store.db', what]])
  })

  test.each([
    ['{"version":1,"fil', ' is not a JSON object'],
    ['null', ' is not a JSON object'],
    ['{"version":2,"files":[]}', 'version is 2, not 1'],
    ['{"version":1}', 'files is not a list'],
    [
      JSON.stringify({ version: 1, files: [store, { ...store, name: '../../etc/passwd' }] }),
      'files[1] is not a plain name with a size and a sha256',
    ],
    [
      JSON.stringify({ version: 1, files: [{ ...store, name: 'contents.json' }] }),
      'files[0] is not a plain name with a size and a sha256',
    ],
    [
      JSON.stringify({ version: 1, files: [{ ...store, size: -1 }] }),
      'files[0] is not a plain name with a size and a sha256',
    ],
    [JSON.stringify({ version: 1, files: [store, store] }), 'files names store.db twice'],
  ])('refuses %s', (text, what) => {
    expect(whatIsWrong(text)).toBe(what)
  })
})
