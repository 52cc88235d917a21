import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { registeredProjects } from '../edge/registry.js'

/** What `--project` names: a folder, or a project by the name it was registered under. */
export async function projectFolder(given: string): Promise<string> {
  if (existsSync(given) || /[/\\]/.test(given)) return resolve(given)
  return (await registeredProjects())[given]?.path ?? resolve(given)
}
