import { infoText, verificationText } from '../../core/documents/store.js'
import { type Command, UsageError } from '../command.js'
import { readStore, storeFolderOf } from '../stored.js'

const exitDamaged = 65

export const command: Command = {
  usage: 'verify|info',
  description:
    'verify checks the schema, every content hash and the parents of every session, and says what is wrong and what is\n' +
    'still good; it exits 65 when something is wrong. info says what the store holds.',
  options: [],
  async run(invocation) {
    const [action, ...rest] = invocation.positionals
    if ((action !== 'verify' && action !== 'info') || rest.length > 0)
      throw new UsageError('store needs one of verify, info')
    const { history, file, damage } = await readStore(await storeFolderOf(invocation))
    try {
      if (action === 'info') {
        const info = { file, ...history.info() }
        process.stdout.write(invocation.json ? `${JSON.stringify(info, null, 2)}\n` : infoText(info))
        return 0
      }
      const { problems, good } = history.verify()
      const verified = { file, problems: [...damage, ...problems], good }
      process.stdout.write(
        invocation.json ? `${JSON.stringify(verified, null, 2)}\n` : verificationText(verified),
      )
      return verified.problems.length === 0 ? 0 : exitDamaged
    } finally {
      history.close()
    }
  },
}
