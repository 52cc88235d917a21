import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { documents } from '../../../src/core/documents/index.js'
import { outcomeJsonSchema, outcomeSchema } from '../../../src/core/documents/json-schema.js'
import { rules } from '../../../src/core/documents/rules.js'
import { summary } from '../../../src/core/documents/summary.js'
import { colours, renderText } from '../../../src/core/documents/text.js'
import { expectGolden } from '../../support/golden.js'
import { hostileNames, outcomeOf, outcomes, verdictOf } from '../../support/outcomes.js'

const cases = Object.keys(outcomes).flatMap((name) =>
  documents.map((document) => [name, document.name] as const),
)
const documentOf = (name: string) => documents.find((document) => document.name === name)!
const esc = String.fromCharCode(27)

describe('every document', () => {
  test.each(cases)('of the outcome %s as %s is its golden file', (name, kind) => {
    const document = documentOf(kind)
    const golden = join(process.cwd(), '__tests__/fixtures/documents', `${name}.${document.file}`)
    expectGolden(golden, document.render(outcomes[name]!))
  })
})

describe('the job summary', () => {
  const hostile = summary.render(outcomes['hostile']!)

  test('says the decision first and why it is so in the next sentence', () => {
    const [first, , second] = summary.render(outcomes['failing']!).split('\n')
    expect(first).toBe('## ❌ benchgate: FAIL')
    expect(second).toContain('parse-large wall')
    expect(second).toContain('worse than the tolerance of 2 %')
  })

  test('shows what failed before what is undecided, and folds passes away', () => {
    const text = summary.render(outcomes['failing']!)
    const at = (word: string) => text.indexOf(word)
    expect(at('**FAIL**')).toBeGreaterThan(0)
    expect(at('**FAIL**')).toBeLessThan(at('**INCONCLUSIVE**'))
    expect(at('**INCONCLUSIVE**')).toBeLessThan(at('<details>'))
    expect(at('<details>')).toBeLessThan(at('| PASS |'))
  })

  test('has one row for each verdict, with six cells, whatever the names hold', () => {
    const rows = hostile.split('\n').filter((line) => line.startsWith('|'))
    const perTable = 2
    const tables = rows.filter((line) => line.startsWith('| ---')).length
    expect(rows.length).toBe(hostileNames.length + tables * perTable)
    for (const line of rows) expect(line.split('|').length).toBe(8)
  })

  test('lets no markup, mention, reference, link or control character through from a name', () => {
    const ours = /<\/?(?:code|details|summary)>/g
    const body = hostile.replace(ours, '').replaceAll('&#8203;', '\u200b')
    expect(body).not.toMatch(/[<>`~[\]@\\$!]/)
    expect(body).not.toMatch(/&(?!#\d+;)/)
    const sentences = hostile.replace(/<code>.*?<\/code>/g, '')
    expect(sentences).not.toMatch(/&#64;(?!&#8203;)|&#35;(?!&#8203;)|:\/\/|www\.|GH-\d|:tada/)
    expect(hostile.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    expect(hostile.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '## ❌ benchgate: FAIL',
      '### Findings',
    ])
  })

  test('keeps code elements closed and in pairs', () => {
    const tags = hostile.match(/<\/?code>/g)!
    expect(tags.every((tag, at) => tag === (at % 2 === 0 ? '<code>' : '</code>'))).toBe(true)
  })

  test('with 40,000 verdicts stays below 1 MiB, worst first, and says what it left out', () => {
    const many = Array.from({ length: 40_000 }, (_, n) =>
      verdictOf({ benchmark: `bench|${'é'.repeat(60)}${n}`, kind: n === 39_999 ? 'FAIL' : 'INCONCLUSIVE' }),
    )
    const text = summary.render(outcomeOf(many))
    const bytes = new TextEncoder().encode(text).length
    expect(bytes).toBeLessThanOrEqual(1024 * 1024)
    expect(bytes).toBeGreaterThan(500_000)
    expect(text.indexOf('**FAIL**')).toBeLessThan(text.indexOf('**INCONCLUSIVE**'))
    expect(text).toMatch(/rows left out, the least bad ones/)
    expect(text).toMatch(/findings left out/)
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length)
  })
})

describe('terminal output', () => {
  test('has no colour unless a palette is given, even for names that bring their own', () => {
    for (const outcome of Object.values(outcomes)) expect(renderText(outcome)).not.toContain(esc)
    const coloured = renderText(outcomes['failing']!, colours)
    expect(coloured.startsWith(`${esc}[31mFAIL${esc}[0m  `)).toBe(true)
    expect(coloured.replaceAll(new RegExp(`${esc}\\[\\d+m`, 'g'), '')).toBe(renderText(outcomes['failing']!))
  })

  test('has one line for each verdict, the columns under each other', () => {
    const lines = renderText(outcomes['failing']!).split('\n\n')[1]!.split('\n')
    expect(lines.length).toBe(outcomes['failing']!.verdicts.length)
    expect(lines.map((line) => line.search(/(It is|After)/)).every((at, _, all) => at === all[0])).toBe(true)
  })

  test('lets no name begin a line or a workflow command', () => {
    const lines = renderText(outcomes['hostile']!).split('\n')
    expect(lines.filter((line) => line.startsWith('::') || line.startsWith('| PASS'))).toEqual([])
  })
})

describe('the JSON contract', () => {
  test.each(Object.entries(outcomes))('holds for the outcome %s', (_, outcome) => {
    const printed: unknown = JSON.parse(documentOf('json').render(outcome))
    expect(outcomeSchema.safeParse(printed).error).toBeUndefined()
  })

  test('writes an unbounded side of an interval as null and absent margins as null', () => {
    const { verdicts } = outcomeSchema.parse(JSON.parse(documentOf('json').render(outcomes['failing']!)))
    const undecided = verdicts.find(({ kind }) => kind === 'INCONCLUSIVE')!
    expect([undecided.low, undecided.high, undecided.tolerance]).toEqual([null, 0.061, 0.02])
    const absolute = verdicts.find((verdict) => verdict.absolute)!
    expect([absolute.worse, absolute.tolerance]).toEqual([0.0012, null])
  })

  test('has a schema of draft 2020-12 that requires every key', () => {
    const schema = outcomeJsonSchema() as Record<string, unknown>
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema['required']).toEqual(['decision', 'exitCode', 'verdicts', 'findings', 'session', 'files'])
    expect(schema['additionalProperties']).toBe(false)
  })

  test('is printed without loading the validation library', () => {
    const loaded = modulesFrom(join(process.cwd(), 'build/src/core/documents/index.js'))
    expect(loaded.some((file) => file.endsWith('documents/json.js'))).toBe(true)
    expect(loaded.filter((file) => !file.startsWith('/') || file.includes('json-schema'))).toEqual([])
  })
})

/** Every module that importing `file` loads: paths, and bare names of packages. */
function modulesFrom(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const imports = [
    ...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?:[^'"=\n]* from )?['"]([^'"]+)['"]/gm),
  ]
  for (const [, name] of imports) {
    if (name!.startsWith('.')) modulesFrom(join(dirname(file), name!), seen)
    else seen.add(name!)
  }
  return [...seen]
}

describe('the rules', () => {
  test('have each their own id, full sentences and an anchor in the documentation', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { id, sentence, help, docs } of rules) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(sentence).toMatch(/^[A-Z].*\.$/)
      expect(help).toMatch(/^[A-Z].*\.$/)
      expect(docs).toBe(`docs/findings.md#${id}`)
    }
  })
})
