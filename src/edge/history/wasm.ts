import { readFileSync } from 'node:fs'

/**
 * The SQLite engine as WebAssembly. The path is a literal, seen from the compiled file, because the bundler copies
 * what this very expression names. It stands alone in its file: where the bundler meets syntax newer than ES2020
 * (`??=` is enough) it falls back to copying the file as text, and the bundle then fails at its first query.
 */
export const readWasm = (): Uint8Array =>
  readFileSync(new URL('../../../../node_modules/sql.js/dist/sql-wasm-browser.wasm', import.meta.url))
