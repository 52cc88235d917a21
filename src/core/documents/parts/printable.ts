/** Names longer than this are cut: they come from tools and may be of any length. */
const longest = 300

const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]+/gu

/**
 * Free text on one line: line breaks, control and escape characters, and marks that turn the reading direction
 * become spaces, so that a name can neither start a new line nor colour or reorder what stands beside it.
 */
export function printable(text: string, length = longest): string {
  const line = [...text.slice(0, 4 * length + 4).replace(unprintable, ' ')]
  const cut = line.length > length || text.length > 4 * length + 4
  return (cut ? `${line.slice(0, length).join('')}…` : line.join('')).trim()
}
