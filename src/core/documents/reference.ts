import type { FrozenReference } from '../model/session.js'
import { quantity } from './parts/numbers.js'
import { printable } from './parts/printable.js'

/** A reference without its bytes. */
const plainReference = ({ bytes, ...rest }: FrozenReference) => ({
  ...rest,
  at: new Date(rest.at).toISOString(),
  size: bytes.length,
})

/** References as one object for programs; their bytes are left out. */
export const referencesObject = (benchmark: string, references: readonly FrozenReference[]) => ({
  benchmark,
  references: references.map(plainReference),
})

/** The same as text. */
export const referencesJson = (benchmark: string, references: readonly FrozenReference[]): string =>
  `${JSON.stringify(referencesObject(benchmark, references), null, 2)}\n`

/** A line for each reference, oldest first. */
export function referencesText(benchmark: string, references: readonly FrozenReference[]): string {
  if (references.length === 0) return `No reference of ${printable(benchmark)} is frozen.\n`
  return references.map(lineOf).join('')
}

function lineOf({ hash, bytes, at, actor, reason, supersedes }: FrozenReference): string {
  const verb = supersedes === null ? 'frozen' : 'replaced'
  const time = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
  return `${verb.padEnd(8)}  ${time}  ${hash}  ${quantity(bytes.length, 'B')}  by ${printable(actor)}: ${printable(reason, 1000)}\n`
}
