import type * as z from 'zod/mini'
import { type Fault, type KeyPath, shown } from './fault.js'
import { hintMark } from './scalars.js'
import { knownWords } from './suggestion.js'

type Schema = z.core.$ZodType
type Issue = z.core.$ZodIssue

/** The schema below what only adds a default, an option or a transformation. */
function bare(schema: Schema): z.core.$ZodTypes['_zod']['def'] {
  const def = (schema as z.core.$ZodTypes)._zod.def
  if (def.type === 'optional' || def.type === 'default' || def.type === 'prefault') return bare(def.innerType)
  if (def.type === 'pipe') return bare(def.in)
  return def
}

function below(schema: Schema | undefined, part: string | number): Schema | undefined {
  if (!schema) return undefined
  const def = bare(schema)
  if (def.type === 'object') return def.shape[part] ?? def.catchall
  if (def.type === 'array') return def.element
  if (def.type === 'record') return def.valueType
  return undefined
}

/** Keys that the table at `path` may have. */
function keysAt(schema: Schema, path: KeyPath): readonly string[] {
  const at = path.reduce<Schema | undefined>(below, schema)
  const def = at && bare(at)
  return def?.type === 'object' ? Object.keys(def.shape) : []
}

/** What is wrong and how to mend it, for a value of the wrong kind. */
function described(issue: Issue): Omit<Fault, 'path'> {
  const inner = issue.code === 'invalid_key' ? issue.issues[0]!.message : issue.message
  const [what, hint] = inner.split(hintMark)
  if (hint !== undefined) return { what: what!, hint }
  if (issue.code === 'invalid_value') {
    const words = issue.values.map(String)
    return { what: `${shown(issue.input)} is unknown`, hint: knownWords(String(issue.input), words) }
  }
  if (issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'record')) {
    return {
      what: `${shown(issue.input)} is not a table`,
      hint: 'write [brackets] around its name, or { key = value }',
    }
  }
  return { what: issue.message, hint: 'see the manifest reference' }
}

function missing(issue: Issue, path: KeyPath): Fault {
  const { hint } = described({ ...issue, input: '' } as Issue)
  const table = issue.code === 'invalid_type' && issue.expected === 'object'
  return { path, what: 'is missing', hint: table ? `add the table [${path.join('.')}]` : `add it: ${hint}` }
}

/** Every fault of one issue; an unknown key is a fault at the key itself, with the nearest known one. */
function faultsOfIssue(issue: Issue, schema: Schema): readonly Fault[] {
  const path = issue.path as KeyPath
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path)
    return issue.keys.map((key) => ({
      path: [...path, key],
      what: 'unknown key',
      hint: knownWords(key, known),
    }))
  }
  if (issue.input === undefined) return [missing(issue, path)]
  return [{ path, ...described(issue) }]
}

/** The faults of a failed validation, none twice at one place. Needs issues that carry their input. */
export function schemaFaults(issues: readonly Issue[], schema: Schema): readonly Fault[] {
  const faults = issues.flatMap((issue) => faultsOfIssue(issue, schema))
  const first = new Map<string, Fault>()
  for (const fault of faults) {
    const at = JSON.stringify(fault.path)
    if (!first.has(at)) first.set(at, fault)
  }
  return [...first.values()]
}
