import { join } from 'node:path'
import { sessionsUnderway, type Underway } from '../../app/underway.js'
import { count } from '../../core/documents/parts/numbers.js'
import { files } from '../../edge/files.js'
import { home } from '../../edge/home.js'
import { host } from '../../edge/host.js'
import { type Command, UsageError } from '../command.js'

export const command: Command = {
  usage: '[options]',
  description:
    'Says what is being measured now, for every history of this user (with --store only that one): the command, its\n' +
    'process and how many runs have ended.',
  options: [
    {
      name: 'all',
      type: 'boolean',
      summary: 'also sessions whose process is gone and whose runs wait to be taken in',
    },
  ],
  async run({ positionals, flags, store, json }) {
    if (positionals.length > 0) throw new UsageError('status takes no arguments')
    const stores = store === null ? await everyStore() : [store]
    const found = (
      await Promise.all(stores.map((folder) => sessionsUnderway({ files, host }, folder)))
    ).flat()
    const shown = flags['all'] ? found : found.filter(({ alive }) => alive)
    process.stdout.write(json ? `${JSON.stringify({ sessions: shown }, null, 2)}\n` : textOf(shown))
    return 0
  },
}

async function everyStore(): Promise<readonly string[]> {
  const top = join(home(process.env), 'stores')
  const projects = await files.list(top)
  const stores = projects.map(async (project) =>
    (await files.list(join(top, project))).map((name) => join(top, project, name)),
  )
  return (await Promise.all(stores)).flat()
}

const textOf = (sessions: readonly Underway[]): string =>
  sessions.length === 0 ? 'Nothing is being measured.\n' : sessions.map(lineOf).join('')

function lineOf({ alive, pid, host: owner, header, benchmarks, runs, store }: Underway): string {
  const since =
    header === null ? '' : `  since ${new Date(header.startedAt).toISOString().replace(/\.\d+Z$/, 'Z')}`
  const what = header === null ? store : `${header.project}  ${header.command}`
  const state = alive ? 'running' : 'interrupted'
  return `${state}  ${what}  ${benchmarks.join(', ')}  ${count(runs, 'run')}${since}  process ${pid} on ${owner}\n`
}
