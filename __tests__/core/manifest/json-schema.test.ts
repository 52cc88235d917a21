import { expect, test } from '@jest/globals'
import { manifestJsonSchema } from '../../../src/core/manifest/json-schema.js'

interface Node {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly additionalProperties?: unknown
}

function undescribed(node: Node, path: string): readonly string[] {
  const below = Object.entries(node.properties ?? {})
  const own = below.filter(([, child]) => !child.description).map(([key]) => `${path}.${key}`)
  const deeper = below.flatMap(([key, child]) => undescribed(child, `${path}.${key}`))
  return [...own, ...deeper, ...(node.items ? undescribed(node.items, `${path}[]`) : [])]
}

test('the schema for editors has a sentence for every key', () => {
  expect(undescribed(manifestJsonSchema() as Node, '')).toEqual([])
})

test('the schema for editors takes what is written, not what is read', () => {
  const schema = JSON.parse(JSON.stringify(manifestJsonSchema()))
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(schema.required).toEqual(['project', 'benchmarks'])
  expect(schema.additionalProperties).toBe(false)
  expect(schema.properties.project.properties.budget).toMatchObject({ type: 'string', default: '15m' })
  expect(schema.properties.gate.properties.preset.enum).toEqual(['strict', 'shared', 'noisy'])
})
