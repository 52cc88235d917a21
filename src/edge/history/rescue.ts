import type { StoreProblem } from '../../app/world.js'
import type { Cell } from '../../core/store/cell.js'
import { graftSchema } from '../../core/store/grafting.js'
import { tables } from '../../core/store/tables/index.js'
import { sourceOf, takeIn } from './append.js'
import { createEngine, type Engine, openEngine } from './engine.js'
import { hasSignatures, makeSignatures } from './signature-store.js'

/** A fresh store with every session of a damaged one that its id proves, and what was wrong with the others. */
export interface Rescued {
  readonly engine: Engine
  readonly good: readonly string[]
  readonly lost: readonly StoreProblem[]
}

/** Keys that are read at once; after so many in a row that cannot be read the rest of such a block is skipped. */
const [block, patience] = [4096, 400]

/** After so many blocks in a row that cannot be read the rest of a table is taken for gone. */
const blockPatience = 2

/** A table by the integer that its rows are ordered by. No index is used: it may lie, and ours is made anew. */
const keyOf = (table: string): string =>
  ({ measurements: 'run', archived: 'session', signatures: 'session' })[table] ?? 'id'

/** Rows of a table by ranges of its key, halved wherever they cannot be read. */
class Reading {
  readonly #damaged: Engine
  readonly #sql: string
  readonly rows: Cell[][] = []
  /** Keys in a row that could not be read. */
  failed = 0
  whole = true

  constructor(damaged: Engine, table: string) {
    this.#damaged = damaged
    this.#sql = `SELECT * FROM ${table} WHERE ${keyOf(table)} BETWEEN ? AND ?`
  }

  range(from: number, to: number): void {
    if (from > to || this.failed > patience) return
    try {
      for (const row of this.#damaged.rows(this.#sql, [BigInt(from), BigInt(to)])) this.rows.push(row)
      this.failed = 0
    } catch {
      this.whole = false
      if (from === to) this.failed++
      else {
        const middle = from + Math.floor((to - from) / 2)
        this.range(from, middle)
        this.range(middle + 1, to)
      }
    }
  }
}

/** The first key from `from` on, null after the last that a store may have; undefined where that cannot be read. */
function keyFrom(damaged: Engine, table: string, from: number): number | null | undefined {
  const key = keyOf(table)
  try {
    const found = damaged.rows(`SELECT min(${key}) FROM ${table} WHERE ${key} >= ?`, [BigInt(from)])[0]?.[0]
    const next = found === null ? Infinity : Number(found)
    return Number.isSafeInteger(next) ? next : null
  } catch {
    return undefined
  }
}

function readRows(damaged: Engine, table: string, size: number): Reading {
  const reading = new Reading(damaged, table)
  // No row takes less than eight bytes.
  const room = Math.ceil(size / 8)
  let [from, unreadable] = [0, 0]
  while (unreadable < blockPatience) {
    // What lies between two keys is passed over: a damaged key may be any number of 64 bits.
    const next = keyFrom(damaged, table, from)
    if (next === null || (next === undefined && from > room)) break
    const start = next ?? from
    const end = Math.min(start + block - 1, next === undefined ? room : Number.MAX_SAFE_INTEGER)
    const before = reading.rows.length
    reading.failed = 0
    reading.range(start, end)
    const nothing = reading.failed > patience || (next === undefined && reading.rows.length === before)
    unreadable = nothing ? unreadable + 1 : 0
    from = end + 1
  }
  return reading
}

/** Copies every row that can be read to a store of our own making; false when some could not be copied. */
function copyRows(damaged: Engine, size: number, into: Engine): boolean {
  let whole = true
  const signed = hasSignatures(damaged)
  if (signed) makeSignatures(into)
  const notes = signed ? ['archived', 'signatures'] : ['archived']
  for (const table of [...tables.map(({ name }) => name), ...notes]) {
    const width = into.rows(`SELECT * FROM pragma_table_info('${table}')`).length
    const sql = `INSERT OR IGNORE INTO ${table} VALUES (${Array(width).fill('?').join(', ')})`
    const { rows, whole: all } = readRows(damaged, table, size)
    whole &&= all
    for (const row of rows) {
      try {
        into.each(sql, [row])
      } catch {
        whole = false
      }
    }
  }
  return whole
}

// Where the schema cannot be read, every query would try to read it again.
function hasSchema(engine: Engine): boolean {
  try {
    return engine.rows('SELECT count(*) FROM sqlite_schema').length === 1
  } catch {
    return false
  }
}

/**
 * Everything that can be proven of `bytes`: first as they are, then with the schema that every store has in place of
 * theirs. `damaged`: the bytes as opened, or null where they cannot be.
 */
export async function rescue(bytes: Uint8Array, damaged: Engine | null): Promise<Rescued> {
  const fresh = await createEngine()
  const grafted = await openEngine(graftSchema(bytes, fresh.bytes()))
  const refused = new Set<string>()
  const good: string[] = []
  for (const engine of damaged !== null && hasSchema(damaged) ? [damaged, grafted] : [grafted]) {
    const readable = await createEngine()
    const whole = copyRows(engine, bytes.length, readable)
    const taken = takeIn(fresh, sourceOf(readable))
    readable.close()
    good.push(...taken.added)
    for (const id of taken.refused) refused.add(id)
    if (whole && refused.size === 0) break
  }
  grafted.close()
  const lost = [...refused].filter((id) => !good.includes(id))
  return {
    engine: fresh,
    good,
    lost: lost.map((session) => ({ session, what: 'its content is not what its id says' })),
  }
}
