import type { History, StoreProblem } from '../../../app/world.js'
import { verificationText } from '../../../core/documents/store.js'
import type { SigningKeys } from '../../../edge/history/signing-keys.js'
import { environmentKeys } from '../../signing-keys.js'
import type { Subcommand } from '../../subcommand.js'
import { exitDamaged } from './damaged.js'
import { inspected } from './opening.js'

export const verify: Subcommand = {
  name: 'verify',
  usage: '[STORE]',
  sentence:
    'Checks the schema, every hash, the counts and the parents of every session; says what is wrong and what is still\n' +
    '  good; with BENCHGATE_SIGNING_KEY also which sessions none of its keys signed. Exits 65 when something is wrong.',
  options: [],
  async run(invocation) {
    const keys = await environmentKeys()
    const { history, file, damage } = await inspected(invocation, 'verify')
    const { problems, good, archived } = history.verify()
    const unsigned = keys === null ? null : await unsignedOf(history, keys)
    history.close()
    const shown = { file, problems: [...damage, ...problems, ...(unsigned ?? [])], good, archived }
    process.stdout.write(invocation.json ? `${JSON.stringify(shown, null, 2)}\n` : verificationText(shown))
    return shown.problems.length === 0 ? 0 : exitDamaged
  },
}

async function unsignedOf(history: History, keys: SigningKeys): Promise<readonly StoreProblem[]> {
  const { unproven } = await import('../../../edge/history/signing.js')
  return unproven(history, keys).map((session) => ({ session, what: 'no key that is given has signed it' }))
}
