import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from '@jest/globals'

/** `text` must be what the file holds. With UPDATE_GOLDEN=1 the file is written first; read the diff before committing. */
export function expectGolden(path: string, text: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text)
  if (!existsSync(path))
    throw new Error(`${path} is missing: run with UPDATE_GOLDEN=1 and read what it wrote.`)
  expect(text).toBe(readFileSync(path, 'utf8'))
}
