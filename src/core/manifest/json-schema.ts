import * as z from 'zod/mini'
import { manifestSchema } from './schema.js'

/** The JSON Schema (draft 2020-12) of what may be written in a manifest, for editors. */
export function manifestJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(manifestSchema, { io: 'input', target: 'draft-2020-12' })
  return {
    ...schema,
    title: 'Manifest of benchgate',
    description: 'bench/manifest.toml: what to run and how to judge it.',
  }
}
