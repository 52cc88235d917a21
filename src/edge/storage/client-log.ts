/**
 * What GitHub's clients print. They answer a failure as they answer a miss, and give the reason only as a workflow
 * command on stdout; so that text is read.
 */
export interface ClientLog {
  readonly lines: readonly string[]
}

/** One line without what signs the URLs in it. */
export const redact = (text: string): string =>
  text
    .replace(/(https?:\/\/[^\s?]+)\?\S+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

/** The text of a workflow command, or of a plain line. */
function plain(line: string): string {
  const text = line.replace(/^::\w[\w-]*(?: [^:]*)?::/, '')
  return redact(text.replaceAll('%0D', ' ').replaceAll('%0A', ' ').replaceAll('%25', '%'))
}

const complaint =
  /^::(warning|error)|^(::debug::)?Failed to (?!delete)|^Cache (save|restore) skipped|^Attempt \d+ of/

/** True if a printed line holds `text`. */
export const said = ({ lines }: ClientLog, text: string): boolean => lines.some((line) => line.includes(text))

/** Everything the client complained about, in one line; empty if it did not. */
export function complaints({ lines }: ClientLog): string {
  return [...new Set(lines.filter((line) => complaint.test(line)).map(plain))].join('; ')
}
