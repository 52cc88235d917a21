import { describe, expect, test } from '@jest/globals'
import { fingerprint } from '../../../src/core/documents/parts/fingerprint.js'
import { rules } from '../../../src/core/documents/rules.js'
import { sarif } from '../../../src/core/documents/sarif.js'
import { outcomeOf, outcomes, verdictOf } from '../../support/outcomes.js'
import { officialSarifSchema } from '../../support/sarif-schema.js'

interface Log {
  readonly version: string
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly rules: readonly Record<string, { readonly text: string }>[] }
      }
      readonly automationDetails: { readonly id: string }
      readonly results: readonly Result[]
    },
  ]
}

interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string }
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[]
  partialFingerprints: { primaryLocationLineHash: string }
}

const schema = officialSarifSchema()
const logOf = (name: string): Log => JSON.parse(sarif.render(outcomes[name]!))
const resultsOf = (name: string) => logOf(name).runs[0].results

describe('SARIF', () => {
  test.each(Object.keys(outcomes))('of the outcome %s is valid by the official schema', (name) => {
    expect(schema.safeParse(logOf(name)).error).toBeUndefined()
  })

  test.each([
    ['an unknown level', (result: Result) => Object.assign(result, { level: 'fatal' })],
    ['an unknown key', (result: Result) => Object.assign(result, { colour: 'red' })],
    [
      'line 0',
      (result: Result) => Object.assign(result.locations[0]!.physicalLocation.region, { startLine: 0 }),
    ],
    ['no message', (result: Result) => Reflect.deleteProperty(result, 'message')],
  ])('with %s would be refused by that check', (_, spoil) => {
    const log = logOf('failing')
    spoil(log.runs[0].results[0]!)
    expect(schema.safeParse(log).success).toBe(false)
  })

  test.each(Object.keys(outcomes))('of the outcome %s has every text that code scanning requires', (name) => {
    const { tool, results, automationDetails } = logOf(name).runs[0]
    const texts = tool.driver.rules.flatMap((rule) =>
      ['shortDescription', 'fullDescription', 'help'].map((key) => rule[key]!.text),
    )
    expect(
      [...texts, ...results.map(({ message }) => message.text)].filter((text) => text.trim() === ''),
    ).toEqual([])
    expect(automationDetails.id).toBe('benchgate/arborist/')
    for (const { ruleId, ruleIndex, level, locations } of results) {
      expect(tool.driver.rules[ruleIndex]).toMatchObject({ id: ruleId })
      expect(['error', 'warning', 'note']).toContain(level)
      const { artifactLocation, region } = locations[0]!.physicalLocation
      expect(artifactLocation.uri).toMatch(/^[\w.%~/()!'*-]+$/)
      expect(Object.keys(region)).toEqual(['startLine', 'startColumn', 'endLine', 'endColumn'])
    }
    expect(JSON.stringify(logOf(name))).not.toContain('security-severity')
  })

  test('without results is a whole log, which closes earlier alerts', () => {
    expect(resultsOf('passing')).toEqual([])
    expect(logOf('passing').runs[0].tool.driver.rules.length).toBe(rules.length)
  })

  test('keeps the fingerprint of an alert when line, numbers and level change, and tells metrics apart', () => {
    const fail = verdictOf({ kind: 'FAIL', reason: 'worse by 3 %' })
    const hash = (parts: object, line: number) => {
      const outcome = outcomeOf([{ ...fail, ...parts }])
      const findings = outcome.findings.map((finding) => ({ ...finding, line }))
      const log: Log = JSON.parse(sarif.render({ ...outcome, findings }))
      return log.runs[0].results[0]!.partialFingerprints.primaryLocationLineHash
    }
    expect(hash({ reason: 'worse by 9 %', mandatory: false }, 40)).toBe(hash({}, 12))
    expect(hash({ metric: 'user' }, 12)).not.toBe(hash({}, 12))
    expect(hash({ subject: 'other' }, 12)).not.toBe(hash({}, 12))
    expect(hash({ kind: 'MISSING' }, 12)).not.toBe(hash({}, 12))
  })

  test('gives each of two alerts about the same metric its own fingerprint', () => {
    const fail = verdictOf({ kind: 'FAIL' })
    const log: Log = JSON.parse(sarif.render(outcomeOf([fail, { ...fail, baseline: 'best' }])))
    const hashes = log.runs[0].results.map(
      ({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash,
    )
    expect(new Set(hashes).size).toBe(2)
  })
})

describe('the fingerprint of a text', () => {
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('of %j is the published value of FNV-1a', (text, hash) => expect(fingerprint(text)).toBe(hash))
})
