import type { AST } from 'toml-eslint-parser'
import type { KeyPath } from './fault.js'

/** Where one key or array element stands, both from 1. */
export interface KeyPlace {
  readonly line: number
  readonly column: number
}

/** Finds a key; what does not exist is found at the nearest table above it. Undefined for the document itself. */
export type KeyPlaces = (path: KeyPath) => KeyPlace | undefined

const id = (path: KeyPath): string => JSON.stringify(path)

type Keep = (path: KeyPath, node: AST.TOMLNode) => void

function walkValue(path: KeyPath, value: AST.TOMLContentNode, keep: Keep): void {
  if (value.type === 'TOMLInlineTable') for (const pair of value.body) walkPair(path, pair, keep)
  if (value.type !== 'TOMLArray') return
  value.elements.forEach((element, index) => {
    keep([...path, index], element)
    walkValue([...path, index], element, keep)
  })
}

const word = (key: AST.TOMLBare | AST.TOMLQuoted): string => (key.type === 'TOMLBare' ? key.name : key.value)

function walkPair(path: KeyPath, pair: AST.TOMLKeyValue, keep: Keep): void {
  let at = path
  for (const key of pair.key.keys) {
    at = [...at, word(key)]
    keep(at, key)
  }
  walkValue(at, pair.value, keep)
}

/**
 * The place of every key of a valid TOML text. Loads its parser only when called, because a good manifest never
 * needs it.
 */
export async function keyPlaces(text: string): Promise<KeyPlaces> {
  const { parseTOML } = await import('toml-eslint-parser')
  const found = new Map<string, KeyPlace>()
  const keep: Keep = (path, { loc }) => {
    if (!found.has(id(path))) found.set(id(path), { line: loc.start.line, column: loc.start.column + 1 })
  }
  for (const node of parseTOML(text).body[0].body) {
    if (node.type === 'TOMLKeyValue') walkPair([], node, keep)
    else {
      keep(node.resolvedKey, node)
      for (const pair of node.body) walkPair(node.resolvedKey, pair, keep)
    }
  }
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const place = found.get(id(path.slice(0, length)))
      if (place) return place
    }
    return undefined
  }
}
