import { UsageError } from '../../command.js'
import { storeFolderOf } from '../../stored.js'
import type { Subcommand } from '../../subcommand.js'
import { openTarget } from './opening.js'
import { take } from './taking.js'

export const importSources: Subcommand = {
  name: 'import',
  usage: 'FILE...',
  sentence:
    "Takes into the project's store what other files hold: another store, a segment, an archive, benchstone's store.db,\n" +
    '  a benchmarks.json. What is there already is not taken twice.',
  options: [{ name: 'dry-run', type: 'boolean', summary: 'say what would come, and write nothing' }],
  async run(invocation) {
    if (invocation.positionals.length === 0) throw new UsageError('store import needs the files to import')
    return take(await openTarget(await storeFolderOf(invocation)), invocation.positionals, invocation)
  },
}
