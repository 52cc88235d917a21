import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { good, identity, withoutDuplicates } from '../../../src/core/formats/reading.js'

const anyName = fc.record({
  benchmark: fc.constantFrom('parse', 'print'),
  metric: fc.constantFrom('time', 'bytes', 'allocs', 'cycles', 'faults', 'misses'),
  dimensions: fc.constantFrom<Readonly<Record<string, string>>>(
    {},
    { size: '1' },
    { size: '1', mode: 'fast' },
    { mode: 'fast', size: '1' },
    { size: '1', other: 'fast' },
  ),
})

test('of readings that bear one name the first is kept, however many metrics and parameters a benchmark has', () => {
  fc.assert(
    fc.property(fc.array(anyName, { maxLength: 60 }), (names) => {
      const ids = names.map(identity)
      const readings = names.map((name, line) => good(name, line, { line }))
      const kept = withoutDuplicates({ readings, findings: [] })
      const first = readings.filter((_, index) => ids.indexOf(ids[index]!) === index)
      expect(kept.readings).toEqual(first)
      const places = ids.flatMap((id, index) => {
        const before = ids.indexOf(id)
        return before === index ? [] : [`in line ${before} and in line ${index}`]
      })
      expect(kept.findings.map(({ message }) => /in line \d+ and in line \d+/.exec(message)?.[0])).toEqual(
        places,
      )
    }),
  )
})
