import { verificationText } from '../../../core/documents/store.js'
import type { Subcommand } from '../../subcommand.js'
import { exitDamaged } from './damaged.js'
import { inspected } from './opening.js'

export const verify: Subcommand = {
  name: 'verify',
  usage: '[STORE]',
  sentence:
    'Checks the schema, every hash, the counts and the parents of every session; says what is wrong and what is still\n' +
    '  good. Exits 65 when something is wrong.',
  options: [],
  async run(invocation) {
    const { history, file, damage } = await inspected(invocation, 'verify')
    const { problems, good, archived } = history.verify()
    history.close()
    const shown = { file, problems: [...damage, ...problems], good, archived }
    process.stdout.write(invocation.json ? `${JSON.stringify(shown, null, 2)}\n` : verificationText(shown))
    return shown.problems.length === 0 ? 0 : exitDamaged
  },
}
