import { randomBytes } from 'node:crypto'

/** True where what we print is read for workflow commands. */
export const inActions = (): boolean => process.env['GITHUB_ACTIONS'] === 'true'

const mayCommand = (text: string): boolean => text.includes('::') || text.includes('##[')

/**
 * `text`, written by a program that is not trusted, as it may be printed: on GitHub Actions between markers that
 * make the runner take no workflow command from it (`::add-mask::`, `::set-output`); elsewhere unchanged. The token is
 * random, so that the text cannot contain the marker which ends it.
 */
export function withoutCommands(text: string, onActions = inActions()): string {
  if (!onActions || !mayCommand(text)) return text
  const token = randomBytes(16).toString('hex')
  const ending = text.endsWith('\n') ? '' : '\n'
  return `::stop-commands::${token}\n${text}${ending}::${token}::\n`
}
