import { resolve } from 'node:path'
import { text, UsageError } from '../../command.js'
import type { Subcommand } from '../../subcommand.js'
import { openTarget } from './opening.js'
import { take } from './taking.js'

export const mergeStores: Subcommand = {
  name: 'merge',
  usage: 'STORE STORE... --output OUT',
  sentence:
    'Unites stores (folders, files, segments, archives) by session, in any order, into OUT: a folder, or a file that\n' +
    '  ends in .db. What OUT holds already is one of them; nothing is removed from it.',
  options: [
    { name: 'output', short: 'o', type: 'string', value: 'OUT', summary: 'where the result goes' },
    { name: 'dry-run', type: 'boolean', summary: 'say what would come, and write nothing' },
  ],
  async run(invocation) {
    const output = text(invocation.flags, 'output')
    if (output === undefined) throw new UsageError('store merge needs --output OUT')
    if (invocation.positionals.length === 0) throw new UsageError('store merge needs the stores to merge')
    return take(await openTarget(resolve(output)), invocation.positionals, invocation)
  },
}
