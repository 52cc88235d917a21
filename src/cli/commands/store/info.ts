import { infoText } from '../../../core/documents/store.js'
import { warnOfDamage } from '../../stored.js'
import type { Subcommand } from '../../subcommand.js'
import { inspected } from './opening.js'

export const info: Subcommand = {
  name: 'info',
  usage: '[STORE]',
  sentence: 'Says what a store holds, how large it is and how fast it grows.',
  options: [],
  async run(invocation) {
    const store = await inspected(invocation, 'info')
    const findings = warnOfDamage(store)
    const shown = { file: store.file, ...store.history.info(), findings }
    store.history.close()
    process.stdout.write(invocation.json ? `${JSON.stringify(shown, null, 2)}\n` : infoText(shown))
    return 0
  },
}
