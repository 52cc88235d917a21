import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { registeredProjects } from './registry.js'

/** What `--project` names: a folder, or a project by the name it was registered under in this home. */
export async function projectFolder(given: string, home?: string): Promise<string> {
  if (existsSync(given) || /[/\\]/.test(given)) return resolve(given)
  return (await registeredProjects(home))[given]?.path ?? resolve(given)
}
