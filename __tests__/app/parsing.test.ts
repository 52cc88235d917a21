import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'

/** Bytes that are held after so many characters of lines were read, each another benchmark, and what was said of them. */
function reading(format: string, characters: number) {
  const reader = ['--expose-gc', 'build/__tests__/support/held-while-reading.js', format, String(characters)]
  const { stdout, stderr } = spawnSync(process.execPath, reader, { encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as { readonly held: number; readonly values: number; readonly said: string }
}

describe('benchmarks of more names than anybody reads', () => {
  test.each(['go-bench', 'libtest', 'google-benchmark-text'])(
    'hold no more memory the more they are, in %s',
    (format) => {
      const [some, many] = [reading(format, 7.5e6), reading(format, 13e6)]
      expect(some.held).toBeGreaterThan(2e6)
      expect(many.held / some.held).toBeLessThan(1.1)
      expect(many.values).toBe(100_000)
      expect(many.said).toMatch(/^\d+ more values were not kept/)
    },
  )
})
