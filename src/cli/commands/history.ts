import { shownHistory } from '../../app/past.js'
import { historyJson, historyText } from '../../core/documents/history.js'
import { type Command, type Flags, text, UsageError } from '../command.js'
import {
  asAsked,
  manifestBeside,
  readStore,
  storeFolderOf,
  underManifestNames,
  warnOfDamage,
} from '../stored.js'

export const command: Command = {
  usage: 'BENCHMARK [options]',
  description:
    'Lists the stored runs of a benchmark, oldest first, with what they measured, and says where its anchor stands: the\n' +
    'commit that paired:best compares with.',
  options: [
    { name: 'limit', type: 'string', value: 'N', summary: 'the newest N runs (default 20; 0: all)' },
    {
      name: 'since',
      type: 'string',
      value: 'TIME',
      summary: 'runs that started then or later: 2026-11-20 or 2026-11-20T12:00:00Z',
    },
    { name: 'git-sha', type: 'string', value: 'PREFIX', summary: 'runs of this commit' },
    { name: 'subject', type: 'string', value: 'ID', summary: 'runs of this subject' },
  ],
  async run(invocation) {
    const { positionals, flags, json } = invocation
    const [benchmark] = positionals
    if (benchmark === undefined || positionals.length > 1)
      throw new UsageError('history needs the name of one benchmark')
    const query = { benchmark, ...filters(flags) }
    const store = await readStore(await storeFolderOf(invocation), asAsked(invocation))
    const findings = warnOfDamage(store)
    const history = await underManifestNames(store.history, await manifestBeside(invocation))
    const shown = { ...shownHistory(history, query), findings }
    history.close()
    process.stdout.write(json ? historyJson(shown) : historyText(shown))
    return 0
  },
}

function filters(flags: Flags) {
  const [sha, subject, since] = [text(flags, 'git-sha'), text(flags, 'subject'), text(flags, 'since')]
  const limit = Number(text(flags, 'limit') ?? 20)
  if (!Number.isInteger(limit) || limit < 0)
    throw new UsageError(`--limit is a whole number, not "${text(flags, 'limit')}"`)
  if (sha !== undefined && !/^[0-9a-f]{1,64}$/.test(sha))
    throw new UsageError(`--git-sha is the start of a commit id, not "${sha}"`)
  const time = since === undefined ? undefined : Date.parse(since)
  if (time !== undefined && Number.isNaN(time))
    throw new UsageError(`--since is a time such as 2026-11-20T12:00:00Z, not "${since}"`)
  return {
    ...(limit === 0 ? {} : { limit }),
    ...(sha === undefined ? {} : { gitSha: sha }),
    ...(subject === undefined ? {} : { subject }),
    ...(time === undefined ? {} : { since: time }),
  }
}
