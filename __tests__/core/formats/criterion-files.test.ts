import { describe, expect, test } from '@jest/globals'
import { criterionFiles } from '../../../src/core/formats/criterion-files.js'

const sample = '{"sampling_mode":"Flat","iters":[1,2],"times":[10,30]}'

describe('the files of criterion', () => {
  test.each([
    ['target/criterion/sort/10/new/sample.json', 'sort/10'],
    ['/src/target/criterion/sum/new/sample.json', 'sum'],
    ['criterion/sum/new/sample.json', 'sum'],
    ['sort/unstable/new/sample.json', 'sort/unstable'],
    ['target\\criterion\\sum\\new\\sample.json', 'sum'],
  ])('%s is of the benchmark %s', (file, benchmark) => {
    expect(criterionFiles.parse(sample, file).readings).toMatchObject([{ benchmark, value: 12.5e-9 }])
  })

  test.each(['base', 'change'])('of %s nothing is read: it is another run', (folder) => {
    const parsed = criterionFiles.parse(sample, `target/criterion/sum/${folder}/sample.json`)
    expect(parsed).toEqual({ readings: [], findings: [] })
  })

  test.each([undefined, 'sample.json', 'stdout'])(
    'in %s they have no name, and a finding says so',
    (file) => {
      const { readings, findings } = criterionFiles.parse(sample, file)
      expect([readings, findings.length]).toEqual([[], 1])
      expect(findings[0]!.message).toContain('target/criterion/**/new/sample.json')
    },
  )
})
