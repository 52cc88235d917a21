import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parsedOutput } from '../../../src/app/parsed-output.js'
import { parsedJson } from '../../../src/core/documents/parsed.js'
import { formats } from '../../../src/core/formats/index.js'
import { ok } from '../../../src/core/model/problem.js'

const fixture = (path: string): string =>
  readFileSync(join(process.cwd(), '__tests__/fixtures/formats', path), 'utf8')

test.each([
  ['values, failures and bad lines', ['go-bench/failing.txt', 'dart/documentation.txt']],
  ['nothing', []],
])('what was read of %s is the JSON of all of it, though it is written in pieces', async (_, files) => {
  const texts = files.map((file) => ({ file, open: async () => ok([fixture(file)]) }))
  const output = await parsedOutput(formats, null, texts)
  expect([...parsedJson(output)].join('')).toBe(`${JSON.stringify(output, null, 2)}\n`)
})
