import { resolve } from 'node:path'
import type { History } from '../../../app/world.js'
import { count } from '../../../core/documents/parts/numbers.js'
import { projectReports } from '../../../core/store/benchmarks-json.js'
import { text, UsageError } from '../../command.js'
import { readStore, storeFolderOf, warnOfDamage } from '../../stored.js'
import type { Subcommand } from '../../subcommand.js'
import { chosenIds } from './choosing.js'
import { openTarget } from './opening.js'

export const exportSessions: Subcommand = {
  name: 'export',
  usage: '[SESSION...] --output OUT',
  sentence:
    'Writes sessions, all or those whose ids begin so, to OUT: a segment where it ends in .db, a benchmarks.json where\n' +
    '  it ends in .json, else a folder with a store.',
  options: [{ name: 'output', short: 'o', type: 'string', value: 'OUT', summary: 'where the result goes' }],
  async run(invocation) {
    const output = text(invocation.flags, 'output')
    if (output === undefined) throw new UsageError('store export needs --output OUT')
    const store = await readStore(await storeFolderOf(invocation))
    warnOfDamage(store)
    const { history, file } = store
    try {
      const ids = chosenIds(history, invocation.positionals, file)
      const path = resolve(output)
      if (path.endsWith('.json')) await writeReports(history, ids, path)
      else await writeSessions(history, ids, path)
      const shown = { into: path, sessions: ids }
      process.stdout.write(
        invocation.json
          ? `${JSON.stringify(shown, null, 2)}\n`
          : `${path}: ${count(ids.length, 'session')} written\n`,
      )
      return 0
    } finally {
      history.close()
    }
  },
}

async function writeSessions(history: History, ids: readonly string[], path: string): Promise<void> {
  const target = await openTarget(path)
  target.history.merge({
    ids: () => ids,
    content: (id) => history.content(id),
    signatures: () => history.signatures(),
  })
  await target.history.save()
  target.history.close()
}

async function writeReports(history: History, ids: readonly string[], path: string): Promise<void> {
  const { writeOnce } = await import('../../../edge/history/atomic-write.js')
  const wanted = new Set(ids)
  await writeOnce(path, projectReports(history.reports({}).filter(({ session }) => wanted.has(session))))
}
