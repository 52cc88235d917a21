import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { expectRun, sandbox } from '../../support/command-line.js'

const fixture = (path: string): string =>
  readFileSync(join(process.cwd(), '__tests__/fixtures/formats', path), 'utf8')

describe('benchgate parse', () => {
  test('shows every value, failure and bad line, and why the format was taken', async () => {
    const place = sandbox()
    place.write('bench.txt', fixture('go-bench/failing.txt'))
    const ended = await place.run('parse', 'bench.txt')
    expectRun(place, 'parse-go-bench', ended)
    expect(ended.code).toBe(0)
  })

  test('reads several files by a glob, each in its own format', async () => {
    const place = sandbox()
    place.write('out/a.txt', fixture('dart/documentation.txt'))
    place.write('out/b.txt', fixture('unix-time/bash.txt'))
    const ended = await place.run('parse', 'out/*.txt', '--json')
    const { format, files, measurements, findings } = JSON.parse(ended.stdout)
    expect(format).toBeNull()
    expect(files.map((one: { format: string }) => one.format)).toEqual(['dart', 'unix-time'])
    expect(findings).toEqual([])
    expect(measurements).toHaveLength(6)
    expect(measurements[0]).toEqual({
      ...{ file: 'out/a.txt', line: 1, benchmark: 'Template', dimensions: {}, metric: 'time', unit: 'sec' },
      ...{ printedUnit: 'us', direction: 'minimize', value: 1.568472448997197e-7, samples: [], low: null },
      ...{ high: null, status: 'ok', message: null },
    })
  })

  test('says all that is wrong with its files at once', async () => {
    const place = sandbox()
    place.write('prose.txt', 'Nothing was measured.\n')
    const ended = await place.run('parse', 'absent.txt', 'prose.txt', '*.json')
    expectRun(place, 'parse-unreadable', ended)
    expect(ended).toMatchObject({ code: 65, stdout: '' })
  })

  test('ends with 65 where the named format finds nothing', async () => {
    const place = sandbox()
    place.write('prose.txt', 'Nothing was measured.\n')
    expect((await place.run('parse', 'prose.txt', '--format', 'dart')).code).toBe(65)
  })

  test('and formats lists what can be read', async () => {
    const { stdout, code } = await sandbox().run('formats', '--json')
    const { formats } = JSON.parse(stdout)
    expect(code).toBe(0)
    expect(formats).toContainEqual(
      expect.objectContaining({ name: 'libtest', source: 'captured', samples: false }),
    )
  })
})
