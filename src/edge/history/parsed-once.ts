import type { Cell } from '../../core/store/cell.js'

/** Parses the JSON texts of a column. Few machines made the rows of a store, so that equal texts are many: each is parsed once. */
export function parsedOnce<V>(): (text: Cell) => V {
  const values = new Map<Cell, V>()
  return (text) => {
    const known = values.get(text)
    if (known !== undefined) return known
    const value = JSON.parse(String(text)) as V
    values.set(text, value)
    return value
  }
}
