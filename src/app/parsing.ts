import { detectAmong, detectionLength } from '../core/formats/detection.js'
import type { Format, Parsed } from '../core/formats/format.js'
import { lineFeed } from '../core/formats/lines.js'

/** What one text says, the format it was read by and why that one; or why nobody can read it. */
export type ParsedText =
  | { readonly format: string; readonly why: string; readonly parsed: Parsed }
  | { readonly error: string }

/** A text that comes in pieces, and the file it is from. */
export interface Pieces {
  readonly file: string
  readonly pieces: Iterable<string> | AsyncIterable<string>
  /** Characters of the longest text that is held whole, for a format that needs it so. */
  readonly wholeLimit: number
}

/**
 * Reads a text that comes in pieces by the declared format, or by the one that its beginning is surely of. A format
 * that goes line by line never holds the text whole. `file` is where the text was read.
 */
export async function parsePieces(
  formats: readonly Format[],
  declared: string | null,
  { file, pieces, wholeLimit }: Pieces,
): Promise<ParsedText> {
  let [head, feed, needsWhole] = ['', undefined as ReturnType<typeof lineFeed> | undefined, false]
  const begin = () => {
    const { format } = detectAmong(formats, declared, head)
    feed = format?.reader ? lineFeed(format.reader()) : undefined
    needsWhole = feed === undefined
    feed?.push(head)
  }
  for await (const piece of pieces) {
    if (feed) feed.push(piece)
    else head += piece
    if (!feed && !needsWhole && head.length >= detectionLength) begin()
    if (!feed && head.length > wholeLimit) return { error: `it is larger than ${wholeLimit} characters` }
  }
  if (!feed && !needsWhole) begin()
  const { format, why } = detectAmong(formats, declared, head)
  if (format === null) return { error: why }
  return { format: format.name, why, parsed: feed?.end() ?? format.parse(head, file) }
}
