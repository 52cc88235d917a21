import { once } from 'node:events'
import { withoutCommands } from '../edge/child-output.js'

/** Characters that are written at once. */
const portion = 2 ** 16

/**
 * Writes to stdout what comes in pieces, no faster than it is taken there: an answer may be larger than the memory.
 * Words for people (`isFree`) repeat what tools said: they come in whole lines, of which the runner takes no command.
 */
export async function writePieces(pieces: Iterable<string>, isFree: boolean): Promise<void> {
  for (const text of portions(pieces)) {
    if (!process.stdout.write(isFree ? withoutCommands(text) : text)) await once(process.stdout, 'drain')
  }
}

function* portions(pieces: Iterable<string>): Generator<string> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < portion) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}
