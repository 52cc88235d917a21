import { resolve } from 'node:path'
import type { Answer, Document, Outcome } from '../core/documents/document.js'
import { renderJson } from '../core/documents/json.js'
import { colours, plain, renderText } from '../core/documents/text.js'
import { withoutCommands } from '../edge/child-output.js'

/** Writes the documents that were asked for; returns the outcome that names them. */
export async function writeDocuments(
  outcome: Outcome,
  asked: { readonly sarif?: string | undefined; readonly summary?: string | undefined },
): Promise<Outcome> {
  // Most commands only show an answer: they load none of this.
  const [{ sarif }, { summary }, { files }] = await Promise.all([
    import('../core/documents/sarif.js'),
    import('../core/documents/summary.js'),
    import('../edge/files.js'),
  ])
  const wanted: readonly (readonly [string, Document, string | undefined])[] = [
    ['sarif', sarif, asked.sarif],
    ['summary', summary, asked.summary],
  ]
  const targets = wanted.flatMap(([name, document, path]) =>
    path === undefined ? [] : [{ name, document, path: resolve(path) }],
  )
  const written: Outcome = {
    ...outcome,
    files: { ...outcome.files, ...Object.fromEntries(targets.map(({ name, path }) => [name, path])) },
  }
  for (const { document, path } of targets) await files.writeAtomic(path, document.render(written))
  return written
}

/**
 * Shows an answer on stdout: one JSON object, or words for people (in colour on a terminal only). The words repeat what
 * benchmarks said, so on GitHub Actions they stand where no workflow command is read.
 */
export function showAnswer(answer: Answer, asJson: boolean): void {
  process.stdout.write(asJson ? renderJson(answer) : withoutCommands(renderText(answer, palette())))
}

/** Colour is for terminals whose user did not refuse it. */
export const palette = () => (process.stdout.isTTY && !process.env['NO_COLOR'] ? colours : plain)
