import { repairText } from '../../../core/documents/store.js'
import { UsageError } from '../../command.js'
import { readStore, storeFolderOf } from '../../stored.js'
import type { Subcommand } from '../../subcommand.js'
import { exitDamaged } from './damaged.js'

const options = { verify: true }

export const repair: Subcommand = {
  name: 'repair',
  usage: '',
  sentence:
    'Writes every session that is still good to a fresh store, names those that are not, and keeps the old file\n' +
    '  beside it. Does nothing to a store that verifies.',
  options: [],
  async run(invocation) {
    if (invocation.positionals.length > 0) throw new UsageError('store repair takes no arguments')
    const { history, file, damage } = await readStore(await storeFolderOf(invocation), options)
    try {
      const keptAs = damage.length > 0 ? (await history.save()).keptAs : null
      const { problems, good } = history.verify()
      const shown = { file, keptAs, wrong: damage, good, problems }
      process.stdout.write(invocation.json ? `${JSON.stringify(shown, null, 2)}\n` : repairText(shown))
      return problems.length > 0 ? exitDamaged : 0
    } finally {
      history.close()
    }
  },
}
