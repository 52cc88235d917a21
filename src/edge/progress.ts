import type { Progress } from '../app/world.js'
import { withoutCommands } from './child-output.js'

/** Where progress goes: the part of `process.stderr` that is used. */
export interface ProgressStream {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

export interface ProgressOptions {
  readonly stream: ProgressStream
  /** Says nothing at all. */
  readonly quiet: boolean
  /** False where NO_COLOR is set. Colour is used on a terminal only. */
  readonly color: boolean
  /** Seconds, monotonic. */
  readonly now: () => number
}

/** Seconds between two printed states where a line cannot be overwritten. */
const pause = 5

const clearLine = '\r\u001b[2K'

const silent: Progress = { note: () => undefined, status: () => undefined }

function onTerminal({ stream, color }: ProgressOptions): Progress {
  let shown = ''
  const draw = (): void => {
    // A terminal that was given no size says 0.
    const text = shown.slice(0, (stream.columns || 80) - 1)
    stream.write(clearLine + (color && text !== '' ? `\u001b[2m${text}\u001b[22m` : text))
  }
  return {
    note(text) {
      stream.write(`${clearLine}${text}\n`)
      if (shown !== '') draw()
    },
    status(text) {
      shown = text.split('\n', 1)[0] ?? ''
      draw()
    },
  }
}

function onLines({ stream, now }: ProgressOptions): Progress {
  let printedAt = Number.NEGATIVE_INFINITY
  const line = (text: string): void => {
    stream.write(withoutCommands(`${text}\n`))
  }
  return {
    note: line,
    status(text) {
      if (text === '' || now() - printedAt < pause) return
      printedAt = now()
      line(text)
    },
  }
}

/** Progress on a stream. An empty status clears the line on a terminal and prints nothing elsewhere. */
export function progressOn(options: ProgressOptions): Progress {
  if (options.quiet) return silent
  return options.stream.isTTY ? onTerminal(options) : onLines(options)
}

/** Progress on our stderr. */
export function progress(quiet: boolean): Progress {
  const color = (process.env['NO_COLOR'] ?? '') === ''
  return progressOn({ stream: process.stderr, quiet, color, now: () => performance.now() / 1000 })
}
