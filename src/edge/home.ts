import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * Where the history of a project lies when `--store` does not say: outside the project's tree, so that
 * whoever edits the tree does not own it. Both names are path-safe by the manifest's grammar.
 */
export function storeFolder(environment: NodeJS.ProcessEnv, project: string, store: string): string {
  return join(home(environment), 'stores', project, store)
}

/** `$BENCHGATE_HOME`, else `$XDG_DATA_HOME/benchgate`, else `~/.local/share/benchgate`; empty counts as unset. */
export function home(environment: NodeJS.ProcessEnv): string {
  const own = environment['BENCHGATE_HOME']
  if (own) return resolve(own.replace(/^~(?=\/|$)/, homedir()))
  const data = environment['XDG_DATA_HOME']
  return data ? resolve(data, 'benchgate') : join(homedir(), '.local', 'share', 'benchgate')
}
