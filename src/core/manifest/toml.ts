import { parse, TomlError } from 'smol-toml'
import { fail, ok, type Result } from '../model/problem.js'

/** A TOML table as read: nothing about it is checked yet. */
export type RawTable = Readonly<Record<string, unknown>>

export const isTable = (value: unknown): value is RawTable =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/** Text of the manifest. Bytes must be UTF-8, as TOML demands; the problem names the first line that is not. */
export function decodeManifest(bytes: Uint8Array, file: string): Result<string> {
  const strict = new TextDecoder('utf-8', { fatal: true })
  try {
    return ok(strict.decode(bytes))
  } catch {
    // U+FFFD stands where the first bad byte is.
    const line = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0]!.split('\n').length
    return fail({ where: { file, line }, what: 'is not UTF-8 text', hint: 'save the file as UTF-8' })
  }
}

/** Tables of a TOML text. Integers that a double cannot hold come as bigint, so that no digit is lost unseen. */
export function parseToml(text: string, file: string): Result<RawTable> {
  try {
    return ok(parse(text, { integersAsBigInt: 'asNeeded' }))
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const what = error.message.split('\n')[0]!.replace(/^Invalid TOML document: /, '')
    return fail({
      where: { file, line: error.line, column: error.column },
      what: `not valid TOML: ${what}`,
      hint: 'strings stand in quotes, tables in [brackets], a key stands once in its table; all before this place was understood',
    })
  }
}
