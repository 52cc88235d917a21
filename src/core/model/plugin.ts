/** What every extension point shares: formats, gates, documents, storages and benchmark kinds. */
export interface Plugin {
  /** The word users write, kebab-case. */
  readonly name: string
  /** One sentence for tables and help. */
  readonly summary: string
}

/** The plug-in called `name`, or undefined. */
export function findPlugin<P extends Plugin>(plugins: readonly P[], name: string): P | undefined {
  return plugins.find((plugin) => plugin.name === name)
}
