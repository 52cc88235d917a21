import fs from 'node:fs'
import path from 'node:path'

/** Anything JSON holds; every reader narrows what it takes from outside. */
export type JsonObject = Record<string, unknown>

/** The parsed file, or `fallback` when there is none. Throws on anything else. */
export function readJson<T>(file: string, fallback: T): T {
  if (!fs.existsSync(file)) return fallback
  return JSON.parse(fs.readFileSync(file, 'utf8')) as T
}

/** Replaces the file whole, making its folder. */
export function writeJson(file: string, value: unknown): void {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const temporary = `${file}.${process.pid}.tmp`
  fs.writeFileSync(temporary, `${JSON.stringify(value, null, 1)}\n`)
  fs.renameSync(temporary, file)
}
