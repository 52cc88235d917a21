import { join, resolve } from 'node:path'
import { compactionText } from '../../../core/documents/store.js'
import { text, UsageError } from '../../command.js'
import { storeFolderOf } from '../../stored.js'
import type { Subcommand } from '../../subcommand.js'

const day = 86_400_000

export const compactStore: Subcommand = {
  name: 'compact',
  usage: '--older-than DAYS [--archive FILE]',
  sentence:
    'Moves the runs of old sessions to an archive; reports, verdicts and headers stay, with the hashes that prove what\n' +
    '  the archive holds. Runs behind a baseline pointer stay too. "store merge" of both gives the whole again.',
  options: [
    {
      name: 'older-than',
      type: 'string',
      value: 'DAYS',
      summary: 'sessions that started before then: 90, 90d',
    },
    {
      name: 'archive',
      type: 'string',
      value: 'FILE',
      summary: 'where the runs go (default: archive.db beside store.db)',
    },
    { name: 'dry-run', type: 'boolean', summary: 'say what would move, and write nothing' },
  ],
  async run(invocation) {
    if (invocation.positionals.length > 0) throw new UsageError('store compact takes no arguments')
    const before = Date.now() - daysOf(text(invocation.flags, 'older-than')) * day
    const folder = await storeFolderOf(invocation)
    const archive = resolve(text(invocation.flags, 'archive') ?? join(folder, 'archive.db'))
    const { compact } = await import('../../../edge/history/compaction.js')
    const dryRun = invocation.flags['dry-run'] === true
    const result = await compact({ folder, before, archive, dryRun })
    const shown = { file: join(folder, 'store.db'), dryRun, before, ...result }
    process.stdout.write(invocation.json ? `${JSON.stringify(shown, null, 2)}\n` : compactionText(shown))
    return 0
  },
}

function daysOf(given: string | undefined): number {
  const [, days] = /^(\d+)d?$/.exec(given ?? '') ?? []
  // A hundred years: a date of older ones is none.
  if (days === undefined || Number(days) > 36_500)
    throw new UsageError(
      given === undefined
        ? 'store compact needs --older-than DAYS'
        : `--older-than is a number of days up to 36500, not "${given}"`,
    )
  return Number(days)
}
