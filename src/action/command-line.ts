import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The command line's bundle lies beside the Action's. */
export function commandLine(): string {
  const here = fileURLToPath(import.meta.url)
  const found = [join(here, '..', '..', 'cli.js'), join(here, '..', '..', 'cli', 'index.js')].find((path) =>
    existsSync(path),
  )
  if (found === undefined) throw new Error(`the command line is missing beside ${here}`)
  return found
}
