/** Secrets that were taken out of the environment, by the variable that held them. */
const held = new Map<string, string>()

/**
 * Takes a secret out of this process's environment, so that no child can inherit it, and keeps it in memory; empty
 * where there is none. Called before anything is started; later calls answer the same.
 */
export function holdSecret(variable: string): string {
  const found = process.env[variable]
  if (found !== undefined) {
    held.set(variable, found)
    delete process.env[variable]
  }
  return held.get(variable) ?? ''
}
