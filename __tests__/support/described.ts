import { readFileSync } from 'node:fs'
import * as z from 'zod'

const schemas = new Map<string, ReturnType<typeof z.fromJSONSchema>>()

/** What is wrong with a printed value by `schema/NAME.schema.json`; none where the schema describes it. */
export function faultsIn(name: string, value: unknown): readonly string[] {
  const schema =
    schemas.get(name) ?? z.fromJSONSchema(JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8')))
  schemas.set(name, schema)
  const { error } = schema.safeParse(value)
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

/** The value of a JSON text that the schema describes. @throws Error with what it does not. */
export function described<T>(name: string, text: string): T {
  const value = JSON.parse(text)
  const faults = faultsIn(name, value)
  if (faults.length > 0) throw new Error(`not what schema/${name}.schema.json says: ${faults.join('; ')}`)
  return value
}
