import { UsageError } from '../../command.js'
import { storeFolderOf } from '../../stored.js'
import type { Subcommand } from '../../subcommand.js'
import { openTarget } from './opening.js'
import { take } from './taking.js'

export const importSources: Subcommand = {
  name: 'import',
  usage: 'FILE...|HOME',
  sentence:
    "Takes into the project's store what other files hold: another store, a segment, an archive, benchstone's store.db,\n" +
    '  a benchmarks.json. Of a benchstone home it takes runs, baselines, references and artifacts of every project into\n' +
    '  its own store, and the registry. What is there already is not taken twice.',
  options: [{ name: 'dry-run', type: 'boolean', summary: 'say what would come, and write nothing' }],
  async run(invocation) {
    const { positionals } = invocation
    if (positionals.length === 0) throw new UsageError('store import needs the files to import')
    const { openHome } = await import('../../../edge/history/benchstone-home.js')
    const homes = await Promise.all(positionals.map(openHome))
    const [path, home] = [positionals[0]!, homes[0]]
    if (home && positionals.length === 1) return (await import('./home.js')).takeHome(path, home, invocation)
    if (homes.some((one) => one !== undefined)) throw new UsageError('a benchstone home is imported alone')
    return take(await openTarget(await storeFolderOf(invocation)), positionals, invocation)
  },
}
