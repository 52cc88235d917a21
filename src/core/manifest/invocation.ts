import { closest } from './suggestion.js'

/** What the invocation of kind `protocol` may hold. */
export const placeholders = ['entry_point', 'config_path', 'output_path'] as const

/**
 * Words in braces that are not placeholders. `${VAR}`, `{{doubled}}` braces and braces around anything but one word
 * are the shell's own and pass; a known word with a format after it (`{config_path:>9}`) is not supported.
 */
export function unknownPlaceholders(invocation: string): readonly string[] {
  const known = placeholders as readonly string[]
  const single = invocation.replace(/\$\{[^}]*\}|\{\{|\}\}/g, ' ')
  const words = [...single.matchAll(/\{([A-Za-z_]\w*)([!:.[][^}]*)?\}/g)]
  return words.filter(([, word, format]) => !known.includes(word!) || format).map(([all]) => all)
}

/** How to mend an unknown placeholder. */
export function placeholderHint(unknown: string): string {
  const near = closest(unknown.slice(1, -1), placeholders)
  const list = placeholders.map((word) => `{${word}}`).join(', ')
  const literal = `double the braces where the shell shall see them: {${unknown}}`
  return `${near ? `did you mean {${near}}? ` : ''}known: ${list}; ${literal}`
}
